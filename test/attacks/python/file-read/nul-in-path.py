# attack {"class":"file read","attempt":"a path that ends for C where it goes on for others","effect":"canary","ends":["ok"],"value":"","denials":["allowedReadPaths/malformed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
seen = ""
path = "{{outside.file}}"
for spelling in (path + "\0/workspace/note.txt", "/workspace/\0/.." + path, path + "\0", path):
    try:
        seen += read_file(spelling)
    except (OSError, ValueError):
        pass
seen
