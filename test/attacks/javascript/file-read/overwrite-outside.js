// attack {"class":"file read","attempt":"a file outside the workspace, overwritten","effect":"files","ends":["denied"],"denials":["allowedWritePaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"],"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
writeFile("{{outside.changeable}}", "changed from inside");
