// attack {"class":"file read","attempt":"dots that leave a granted folder for the one beside it","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{evil.folder}}"]}}
readFile("{{allowed.folder}}/../allowed-evil/secret.txt");
