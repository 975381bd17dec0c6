// attack {"class":"file read","attempt":"the workspace, which may be read but not written","effect":"files","ends":["denied"],"denials":["allowedWritePaths/empty-list"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedWritePaths":["/workspace"]}}
writeFile("/workspace/note.txt", "changed from inside");
