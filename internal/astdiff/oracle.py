"""Answers astdiff: for each request on standard input, a line of JSON with the tree or CPython's error.

A request names a file (path) or holds the text (source), says whether positions are wanted, and whether the compiler
is to look at it as well as the parser (compile), or that only the time is wanted.

The tree's text is that of ast.dump in CPython 3.13, whichever version runs this: fields that hold nothing are left out.
"""

import ast
import json
import sys
import time
import warnings

POSITION = ("lineno", "col_offset", "end_lineno", "end_col_offset")


def dump(node, positions):
    if isinstance(node, list):
        return "[" + ", ".join([dump(x, positions) for x in node]) + "]"
    if not isinstance(node, ast.AST):
        return repr(node)
    parts = []
    kind = type(node)
    for name in node._fields:
        value = getattr(node, name, None)
        if value is None and getattr(kind, name, ...) is None or isinstance(value, list) and not value:
            continue
        if kind is ast.JoinedStr:
            # 3.12 leaves empty text in some format specifications, later versions do not
            value = [x for x in value if not (isinstance(x, ast.Constant) and x.value == "")]
            if not value:
                continue
        parts.append(name + "=" + dump(value, positions))
    if positions and node._attributes:
        for name in POSITION:
            parts.append(name + "=" + repr(getattr(node, name)))
    return kind.__name__ + "(" + ", ".join(parts) + ")"


def answer(request):
    try:
        if "path" in request:
            with open(request["path"], "rb") as f:
                data = f.read()
        else:
            data = request["source"]
        start = time.perf_counter()
        tree = ast.parse(data)
        if request["time"]:
            return {"seconds": time.perf_counter() - start}
        if request["compile"]:
            compile(data, "<file>", "exec", dont_inherit=True)
        return {"tree": dump(tree, request["positions"])}
    except SyntaxError as e:
        return {"err": str(e.msg), "line": e.lineno or 0, "col": e.offset or 0, "kind": type(e).__name__}
    except (ValueError, RecursionError, MemoryError) as e:
        return {"err": str(e), "kind": type(e).__name__}


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
        sys.stdout.flush()


main()
