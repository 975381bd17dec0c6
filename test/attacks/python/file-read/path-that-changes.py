# attack {"class":"file read","attempt":"objects with a path that is another each time it is asked for","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
import os
outside = "{{outside.file}}"
class Changing(os.PathLike):
    asked = 0
    def __fspath__(self):
        self.asked += 1
        return "/workspace/note.txt" if self.asked == 1 else outside
changing = Changing()
read_file(changing), read_file(changing)
