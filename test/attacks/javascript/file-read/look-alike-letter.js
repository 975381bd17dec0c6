// attack {"class":"file read","attempt":"a folder spelled like a granted one with a Cyrillic letter","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{lookalike.folder}}"]}}
readFile("{{lookalike.file}}");
