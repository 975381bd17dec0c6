# attack {"class":"file read","attempt":"bytes, numbers, lists and open files in place of a path","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
path = "{{outside.file}}"
for value in (path.encode(), bytearray(path.encode()), 0, 3, -1, 2.5, None, [path], {"path": path}, (path,), memoryview(path.encode()), open("/dev/null"), True):
    try:
        print(read_file(value))
    except TypeError:
        pass
read_file(path)
