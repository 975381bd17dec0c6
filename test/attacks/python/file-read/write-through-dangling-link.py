# attack {"class":"file read","attempt":"a link to nothing, through which a file would be made","effect":"files","ends":["denied"],"denials":["allowedWritePaths/link-outside"],"closed":{"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
try:
    write_file("/workspace/dangling", "made")
except CapabilityDenied as denied:
    assert denied.rule in ("dangling-link", "link-outside")
    write_file("{{outside.new}}", "made")
