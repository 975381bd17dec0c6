# attack {"class":"tools","attempt":"the agent's tools that write and delete","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"],"allowedWritePaths":["/workspace"]},"open":{"extraCapabilities":["tool:write_file","tool:delete_file"]}}
for name, arguments in (("delete_file", {"path": "/workspace/note.txt"}), ("patch_file", {"path": "/workspace/note.txt"})):
    try:
        call_tool(name, arguments)
    except OSError:
        pass
call_tool("write_file", path="/workspace/new.txt", content="made")
