# attack {"class":"file read","attempt":"a subclass of str that says it is another path","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
class Text(str):
    def __str__(self):
        return "/workspace/note.txt"
    __repr__ = __fspath__ = __str__
    def encode(self, *_):
        return b"/workspace/note.txt"
    def __eq__(self, other):
        return True
    def startswith(self, *_):
        return True
    __hash__ = str.__hash__
read_file(Text("{{outside.file}}"))
