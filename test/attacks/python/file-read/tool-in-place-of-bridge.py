# attack {"class":"file read","attempt":"the agent's own tool for reading, called from guest code","effect":"canary","ends":["denied"],"denials":["extraCapabilities/empty-list"],"open":{"extraCapabilities":["tool:read_file"],"allowedReadPaths":["{{outside.folder}}"]}}
call_tool("read_file", path="{{outside.file}}")
