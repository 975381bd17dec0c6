# attack {"class":"file read","attempt":"the names in folders that are not granted","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed","allowedReadPaths/traversal"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{world.folder}}"]}}
for path in ("/workspace/..", "/workspace/../../outside", "/", "/proc/self/fd"):
    try:
        print(list_files(path))
    except CapabilityDenied:
        pass
for name in list_files("{{outside.folder}}"):
    print(name, read_file("{{outside.folder}}/" + name))
