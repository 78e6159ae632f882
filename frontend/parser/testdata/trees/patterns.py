# patterns of match statements
match a:
    case 1: pass
    case -1: pass
    case 1.5 | -1.5 | 1j | -1j: pass
    case 1 + 2j | -1 - 2j | 1.5 + 2.5j: pass
    case "a" | 'b' 'c' | b"d" | u"e": pass
    case None: pass
    case True | False: pass
    case x: pass
    case _: pass
match a, b:
    case 1, 2: pass
    case 1,: pass
    case x, *y: pass
    case *x, y: pass
    case *_, x: pass
    case *x,: pass
match (a):
    case (1): pass
    case (1,): pass
    case (): pass
    case []: pass
    case [1]: pass
    case [1, [2, *_], (3, x)]: pass
    case (1 | 2) as x: pass
    case 1 | 2 as x: pass
    case [1 as x, 2 as y] as z: pass
match a:
    case {}: pass
    case {"a": 1}: pass
    case {"a": x, **rest}: pass
    case {-1: x, None: y, True: z, a.b: w, 1 + 2j: v, b"x": u,}: pass
    case {**rest}: pass
match a:
    case C(): pass
    case C(1): pass
    case C(1, x, y=2, z=_): pass
    case C(x=1,): pass
    case a.b.C(x): pass
    case a.b: pass
    case C(D(E())): pass
match a:
    case x if x > 1: pass
    case x if (y := x): pass
    case _ if lambda: 0: pass
match a, *b:
    case _: pass
match *a, b:
    case _: pass
match -a:
    case _: pass
match [a]:
    case _: pass
match {a: b}:
    case _: pass
match not a:
    case _: pass
match lambda: a:
    case _: pass
match (yield_ := 1):
    case _:
        match b:
            case c:
                pass
match match:
    case case:
        pass
match = 1
match[a]
match(a)
match(a, b)
match.a
match - a
match * a
match, case = case, match
match: int = 1
print(match)
case = type = _ = match
case(a)
match in a
match if a else b
match is None
match not in a
match or b
if match: pass
match "a":
    case "b": pass
match f"{a}":
    case "b": pass
