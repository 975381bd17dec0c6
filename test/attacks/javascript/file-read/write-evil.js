// attack {"class":"file read","attempt":"a folder beside one that may be written","effect":"files","ends":["denied"],"denials":["allowedWritePaths/not-listed"],"closed":{"allowedWritePaths":["{{allowed.folder}}"]},"open":{"allowedWritePaths":["{{evil.folder}}"]}}
writeFile("{{evil.folder}}/new.txt", "made from inside");
