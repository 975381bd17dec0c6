# attack {"class":"file read","attempt":"an absolute path, under a manifest that lists none","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/empty-list"],"open":{"allowedReadPaths":["{{outside.folder}}"]}}
read_file("{{outside.file}}")
