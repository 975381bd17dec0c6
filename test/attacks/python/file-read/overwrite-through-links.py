# attack {"class":"file read","attempt":"files outside, overwritten through a link, a folder's link and another name","effect":"files","ends":["denied"],"denials":["allowedWritePaths/link-outside","allowedWritePaths/hard-link"],"closed":{"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
for path in ("/workspace/link-out", "/workspace/hard.txt", "/workspace/link-folder/changeable.txt"):
    try:
        write_file(path, "changed")
    except CapabilityDenied:
        pass
write_file("{{outside.changeable}}", "changed")
