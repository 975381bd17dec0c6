// attack {"class":"file read","attempt":"a symbolic link in the workspace that leads out","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/link-outside"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("/workspace/link-out");
