# attack {"class":"network","attempt":"an object as address, which is another each time it is asked for","effect":"network","ends":["denied"],"denials":["allowedHosts/not-listed"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
import os
class Changing(os.PathLike):
    asked = 0
    def __fspath__(self):
        self.asked += 1
        return "{{site.url}}" if self.asked == 1 else "{{trap.url}}"
class Text(str):
    def __str__(self):
        return "{{site.url}}"
changing = Changing()
fetch(changing), fetch(Text("{{trap.url}}"))
