import os

note = read_file("{{allowed.folder}}/note.txt")
write_file("/workspace/work/made.txt", "written")
made = read_file("/workspace/work/made.txt")
is_listed = "made.txt" in list_files("/workspace/work")
delete_file("/workspace/work/made.txt")
is_left = "made.txt" in list_files("/workspace/work")
response = fetch("{{site.url}}")
[note, made, is_listed, is_left, response.status, response.text, call_tool("echo", {"a": [1]}), os.environ["MODE"]]
