# attack {"class":"file read","attempt":"an absolute path beside a granted folder","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
read_file("{{outside.file}}")
