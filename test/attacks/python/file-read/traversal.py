# attack {"class":"file read","attempt":"dots that climb out of the workspace","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/traversal"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
read_file("/workspace/../../outside/secret.txt")
