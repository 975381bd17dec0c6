// attack {"class":"file read","attempt":"a file outside, deleted","effect":"files","ends":["denied"],"denials":["allowedWritePaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"],"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
deleteFile("{{outside.changeable}}");
