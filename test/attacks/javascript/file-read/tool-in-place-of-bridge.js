// attack {"class":"file read","attempt":"the agent's own read tool, which guest code may call but not to read this","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"],"extraCapabilities":["tool:read_file"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
callTool("read_file", { path: "{{outside.file}}" });
