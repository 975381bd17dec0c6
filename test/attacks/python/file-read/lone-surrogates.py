# attack {"class":"file read","attempt":"names with lone surrogates, which have no UTF-8 form","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/malformed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
seen = ""
for path in ("{{outside.folder}}/\ud800/../secret.txt", "{{outside.file}}\udc00", "{{outside.file}}"):
    try:
        seen += read_file(path)
    except (OSError, UnicodeError):
        pass
seen
