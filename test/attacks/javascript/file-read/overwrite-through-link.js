// attack {"class":"file read","attempt":"a file outside, overwritten through a linked folder","effect":"files","ends":["denied"],"denials":["allowedWritePaths/link-outside"],"closed":{"allowedReadPaths":["/workspace"],"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
writeFile("/workspace/link-folder/changeable.txt", "changed from inside");
