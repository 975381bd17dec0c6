# attack {"class":"file read","attempt":"dots behind a link, which are taken from where the link leads","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{world.folder}}"]}}
read_file("{{allowed.folder}}/link/../x.txt")
