// attack {"class":"file read","attempt":"dots that climb out of the workspace to the host's root","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
readFile("/workspace/" + "../".repeat(40) + "{{outside.file}}");
