def show(d: dict[str, int]) -> str:
    match d:
        case {"a": x, **rest} if x > 1:
            return f"a={x} rest={rest}"
        case {"b": 1}:
            return "b is one"
        case {**everything}:
            everything["new"] = 1
            return str(everything)
d = {"z": 0}
print(show({"a": 2, "b": 3, "c": 4}), show({"a": 1, "b": 1}), show(d), d)
