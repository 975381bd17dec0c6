# attack {"class":"file read","attempt":"a folder whose name holds a backslash, which other systems take for a separator","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/malformed","allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
import pathlib
path = "{{outside.file}}"
for spelling in ("/workspace/a\\b/secret.txt", "/workspace/..\\..\\outside\\secret.txt", path.replace("/", "\\"), str(pathlib.PureWindowsPath(path)), "C:" + path):
    try:
        print(read_file(spelling))
    except OSError:
        pass
read_file(path)
