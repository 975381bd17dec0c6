// attack {"class":"file read","attempt":"an absolute path, where nothing is granted","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/empty-list"],"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("{{outside.file}}");
