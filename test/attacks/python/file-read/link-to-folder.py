# attack {"class":"file read","attempt":"a link to a folder, and a file behind it","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/link-outside"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
for name in list_files("/workspace"):
    if name == "link-folder":
        print(read_file("/workspace/link-folder/secret.txt"))
