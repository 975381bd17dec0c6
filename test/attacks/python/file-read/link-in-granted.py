# attack {"class":"file read","attempt":"a link in a granted folder that leads out","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/link-outside"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
read_file("{{allowed.folder}}/link.txt")
