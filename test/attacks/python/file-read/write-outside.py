# attack {"class":"file read","attempt":"a new file outside, by its path and by dots","effect":"files","ends":["denied"],"denials":["allowedWritePaths/not-listed","allowedWritePaths/traversal"],"closed":{"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
try:
    write_file("/workspace/../../outside/new.txt", "made")
except CapabilityDenied:
    pass
write_file("{{outside.new}}", "made")
