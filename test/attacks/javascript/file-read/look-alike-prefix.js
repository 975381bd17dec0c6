// attack {"class":"file read","attempt":"a folder whose name begins like a granted one","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{evil.folder}}"]}}
readFile("{{evil.file}}");
