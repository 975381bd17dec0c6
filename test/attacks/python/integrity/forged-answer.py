# attack {"class":"integrity","attempt":"the answer to the program's own call, forged before it is read","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
import json
def loads(text, loads=json.loads):
    reply = loads(text)
    return ["ok", reply[-1]] if isinstance(reply, list) and reply[0] == "denied" and "note" in str(reply) else reply
json.loads = loads
json.dumps = lambda value, dumps=json.dumps: dumps(value).replace("/nowhere", "{{outside.file}}")
read_file("/nowhere")
