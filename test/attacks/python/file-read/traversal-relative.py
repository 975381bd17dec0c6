# attack {"class":"file read","attempt":"a relative path that climbs out of the workspace, after os.chdir","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/traversal"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
import os
os.chdir("/tmp")
read_file("../../outside/secret.txt")
