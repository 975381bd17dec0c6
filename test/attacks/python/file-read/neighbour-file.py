# attack {"class":"file read","attempt":"the workspace of another session","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{neighbour.folder}}"]}}
read_file("{{neighbour.file}}")
