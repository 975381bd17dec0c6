// attack {"class":"file read","attempt":"an absolute path, where only the workspace is granted","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("{{outside.file}}");
