// attack {"class":"file read","attempt":"a linked folder in the workspace that leads out","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/link-outside"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("/workspace/link-folder/secret.txt");
