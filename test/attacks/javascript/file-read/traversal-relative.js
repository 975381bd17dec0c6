// attack {"class":"file read","attempt":"a relative path that climbs out of the workspace","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("../../outside/secret.txt");
