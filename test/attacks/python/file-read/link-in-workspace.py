# attack {"class":"file read","attempt":"a link in the workspace that leads out","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/link-outside"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
read_file("/workspace/link-out")
