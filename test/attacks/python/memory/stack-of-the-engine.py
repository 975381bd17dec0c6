# attack {"class":"memory","attempt":"expressions that a compiler walks down recursively, deeper than the engine's stack","effect":"ended","ends":["threw"],"bare":true}
import ast
for source in ("-" * 200_000 + "1", "a" + "+a" * 100_000, "a" + ".b" * 200_000, "(" * 200 + "a" + ")" * 200, "lambda:" * 100_000 + "1", "not " * 200_000 + "1"):
    try:
        compile(source, "deep", "eval")
    except (SyntaxError, RecursionError, MemoryError):
        pass
raise RecursionError("held")
