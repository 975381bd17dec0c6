# attack {"class":"file read","attempt":"another name of a file outside, in the workspace","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/hard-link"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
try:
    print(read_file("/workspace/hard.txt"))
except CapabilityDenied as denied:
    assert denied.rule == "hard-link"
    print(read_file("{{outside.file}}"))
