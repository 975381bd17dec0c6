# attack {"class":"file read","attempt":"the deletion of a file outside, by its path and through a link","effect":"files","ends":["denied"],"denials":["allowedWritePaths/link-outside","allowedWritePaths/not-listed"],"closed":{"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
try:
    delete_file("/workspace/link-folder/changeable.txt")
except CapabilityDenied:
    pass
delete_file("{{outside.changeable}}")
