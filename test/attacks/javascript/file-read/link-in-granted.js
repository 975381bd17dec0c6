// attack {"class":"file read","attempt":"a symbolic link in a granted folder that leads out","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/link-outside"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("{{allowed.folder}}/link.txt");
