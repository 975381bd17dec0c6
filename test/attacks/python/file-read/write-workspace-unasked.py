# attack {"class":"file read","attempt":"the workspace, which may be read, written","effect":"files","ends":["denied"],"denials":["allowedWritePaths/empty-list"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedWritePaths":["/workspace"]}}
write_file("/workspace/note.txt", read_file("/workspace/note.txt") + " changed")
