# attack {"class":"file read","attempt":"doubled slashes, dots, percent signs, tildes, variables and file URLs","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/not-listed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
import os, urllib.parse
path = "{{outside.file}}"
os.environ["X"] = path
os.environ["HOME"] = os.path.dirname(path)
seen = ""
for spelling in ("/" + path, "//" + path, "/." + path, path.replace("/", "//"), path.replace("/", "/./"), "file://" + path, urllib.parse.quote(path, safe=""), " " + path, path + "/", path + "/.", "~/secret.txt", "$X", "${X}", "\u2215".join(path.split("/")), path.replace("/", "\uff0f"), path + "\u202e"):
    try:
        seen += read_file(spelling)
    except OSError:
        pass
seen
