# attack {"class":"file read","attempt":"a folder whose name begins with that of a granted one","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{evil.folder}}"]}}
read_file("{{allowed.folder}}" + "-evil/secret.txt")
