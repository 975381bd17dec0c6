# attack {"class":"file read","attempt":"dots that climb out of a granted folder","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
read_file("{{allowed.folder}}/x/../../outside/./secret.txt")
