// attack {"class":"file read","attempt":"a new file outside the workspace","effect":"files","ends":["denied"],"denials":["allowedWritePaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"],"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
writeFile("{{outside.new}}", "made from inside");
