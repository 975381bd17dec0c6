// attack {"class":"file read","attempt":"a file outside, deleted through a linked folder","effect":"files","ends":["denied"],"denials":["allowedWritePaths/link-outside"],"closed":{"allowedReadPaths":["/workspace"],"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
deleteFile("/workspace/link-folder/changeable.txt");
