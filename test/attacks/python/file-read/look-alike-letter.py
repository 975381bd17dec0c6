# attack {"class":"file read","attempt":"a folder that is spelled like a granted one but for a Cyrillic letter, and its normal forms","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"open":{"allowedReadPaths":["{{lookalike.folder}}"]}}
import unicodedata
path = "{{lookalike.file}}"
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    try:
        print(read_file(unicodedata.normalize(form, path)))
    except CapabilityDenied:
        pass
read_file(path)
