// attack {"class":"file read","attempt":"dots behind a link, into a folder beside the granted one","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{evil.folder}}"]}}
readFile("{{allowed.folder}}/link/../allowed-evil/secret.txt");
