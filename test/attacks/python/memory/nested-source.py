# attack {"class":"memory","attempt":"data that is nested deeper than any stack, walked by what is written in C","effect":"ended","ends":["threw","ok"],"bare":true}
import ast, copy, json, pickle, re
nested = []
for _ in range(100_000):
    nested = [nested]
deep = (
    lambda: ast.literal_eval("[" * 5000 + "]" * 5000),
    lambda: json.loads("[" * 200_000),
    lambda: repr(nested),
    lambda: pickle.dumps(nested),
    lambda: copy.deepcopy(nested),
    lambda: nested == [nested],
    lambda: json.dumps(nested),
    lambda: re.compile("(" * 2000 + ")" * 2000),
)
for act in deep:
    try:
        act()
    except (RecursionError, MemoryError, SyntaxError, ValueError):
        pass
