// attack {"class":"file read","attempt":"dots behind the name of a file","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("{{allowed.folder}}/note.txt/../../outside/secret.txt");
