import io
import pprint
from pprint import pformat, pp
from typing import Any

data: dict[str, Any] = {"name": "A fairly long name for a thing", "values": list(range(30)), "nested": {"b": [1, 2, {"x": (1, 2, 3), "y": None}], "a": "short"}, "empty": {}, "t": (1,)}
pprint.pprint(data)
pprint.pprint(data, width=40)
pprint.pprint(data, width=40, compact=True)
pprint.pprint(data, indent=4, width=60)
pprint.pprint(data, depth=1)
pprint.pprint([1, 2, 3])
pprint.pprint({"b": 1, "a": 2})
pp({"b": 1, "a": 2})
pprint.pprint("a string that is quite long and goes on and on, well past the eighty columns that fit on a line")
pprint.pprint(["a string that is quite long and goes on and on, well past the eighty columns that fit", "line one\nline two\n"], width=40)
pprint.pprint({3: "c", 1: "a", 2: "b"}, width=5)
pprint.pprint({"z", "y", "x"}, width=5)
pprint.pprint((1, "two", [3.0, 4.5], {"five": 5}), width=12)
pprint.pprint(("only one element that is long enough to need wrapping over lines ok",), width=30)
print(pformat([["row"] * 3] * 4, width=30))
print(pformat(b"bytes that are long enough to be wrapped", width=20))
matrix = [[i * j for j in range(6)] for i in range(5)]
pprint.pprint(matrix, width=30)
out = io.StringIO()
pprint.pprint(matrix, stream=out)
print(len(out.getvalue()))
printer = pprint.PrettyPrinter(indent=2, width=30)
printer.pprint({"key": ["a", "b", "c" * 20]})
print(printer.pformat([None, True, 1.5]))
pprint.pprint(None)
pprint.pprint([])
