import argparse
import sys
from typing import Callable


def attempt(p: argparse.ArgumentParser, args: list[str]) -> None:
    try:
        print(args, "->", p.parse_args(args))
    except SystemExit as e:
        print(args, "-> exit", e.code)


def positive(s: str) -> int:
    n = int(s)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{s} is not positive")
    return n


sys.stderr.flush()
p = argparse.ArgumentParser(prog="tool", description="Does things to files.", epilog="See the manual for more.")
p.add_argument("source", help="file to read")
p.add_argument("dest", nargs="?", default="out.txt", help="file to write (default: %(default)s)")
p.add_argument("-v", "--verbose", action="store_true", help="say more")
p.add_argument("-q", "--quiet", action="store_false", dest="loud")
p.add_argument("-n", "--count", type=int, default=3, metavar="N", help="how many times; a rather long help text that has to be wrapped over lines")
p.add_argument("--ratio", type=float, help="a ratio")
p.add_argument("--mode", choices=["fast", "slow", "medium"], default="fast", help="one of %(choices)s")
p.add_argument("-D", action="append", dest="defines", metavar="NAME", help="define")
p.add_argument("-x", action="count", default=0, help="more x")
p.add_argument("--level", type=positive)
p.add_argument("--version", action="version", version="%(prog)s 1.2")
p.print_help()
p.print_usage()
for args in [["a"], ["a", "b"], [], ["a", "b", "c"], ["a", "-v", "-q"], ["a", "--count", "7"], ["a", "--count=8"], ["a", "-n9"], ["a", "-n", "x"], ["a", "--ratio", "1.5", "--mode", "slow"],
             ["a", "--mode", "bad"], ["a", "-DX", "-D", "Y"], ["a", "-xxx"], ["a", "-vxx"], ["a", "--level", "3"], ["a", "--level", "-3"], ["a", "--level", "0"], ["a", "--level", "q"], ["--version"], ["-h"], ["a", "--nope"], ["a", "--ver"],
             ["a", "--rat", "2"], ["a", "--m", "fast"], ["a", "--", "-v"], ["-n", "-5", "a"], ["a", "-n"], ["a", "--verbose=1"], ["a", "-v1"], ["--", "a"]]:
    attempt(p, args)
ns = p.parse_args(["in.txt", "-v", "-n", "2"])
total: int = ns.count * 10
print(ns.source.upper(), total, ns.verbose and "loud", ns.ratio is None, "mode" in ns, ns.defines)
for _ in range(ns.count):
    print("again")
ns.extra = [1]
print(ns.extra, ns)
try:
    print(ns.nothing)
except AttributeError as e:
    print(e)

q = argparse.ArgumentParser(prog="q", add_help=False)
q.add_argument("files", nargs="+", type=str)
q.add_argument("--opt", nargs="*", type=int)
q.add_argument("--pair", nargs=2, metavar=("A", "B"))
q.add_argument("--maybe", nargs="?", const="c", default="d")
q.add_argument("--ext", action="extend", nargs="+", default=["z"])
q.add_argument("--const", action="store_const", const=42)
q.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
q.add_argument("--req", required=True, help=argparse.SUPPRESS)
print(q.format_help())
for args in [["f", "--req", "1"], ["f", "g", "--opt", "1", "2", "--req", "1"], ["--req", "1"], ["f"], ["f", "--pair", "x", "y", "--req=1"], ["f", "--pair", "x", "--req=1"], ["f", "--maybe", "--req=1"], ["f", "--maybe", "m", "--req=1"],
             ["f", "--ext", "a", "b", "--ext", "c", "--req=1"], ["f", "--const", "--no-flag", "--req=1"], ["--opt", "--req=1", "f"], ["f", "--opt", "x", "--req=1"]]:
    attempt(q, args)

star = argparse.ArgumentParser(prog="star")
star.add_argument("cmd")
star.add_argument("rest", nargs=argparse.REMAINDER)
attempt(star, ["run", "-x", "--y", "z"])
attempt(star, [])
known, extra = star.parse_known_args(["a"])
print(known, extra)
k = argparse.ArgumentParser(prog="k")
k.add_argument("--a", type=int)
print(k.parse_known_args(["--a", "1", "--b", "2", "c"]))

g = argparse.ArgumentParser(prog="group")
group = g.add_mutually_exclusive_group(required=True)
group.add_argument("--on", action="store_true")
group.add_argument("--off", action="store_true")
sect = g.add_argument_group("network", "how to connect")
sect.add_argument("--host", default="localhost")
sect.add_argument("--port", type=int, default=80)
g.print_help()
for args in [["--on"], ["--off", "--port", "1"], [], ["--on", "--off"]]:
    attempt(g, args)

d = argparse.ArgumentParser(prog="defaults", formatter_class=argparse.ArgumentDefaultsHelpFormatter, usage="%(prog)s [things]")
d.add_argument("--alpha", default=1, help="first")
d.add_argument("--beta", help="second")
d.add_argument("--gamma", action="store_true", help="third")
d.print_help()
r = argparse.ArgumentParser(prog="raw", formatter_class=argparse.RawDescriptionHelpFormatter, description="""line one
   line two""")
r.print_help()
r.set_defaults(color="red", size=3)
print(r.parse_args([]), r.get_default("color"))


def cmd_add(args: argparse.Namespace) -> int:
    return sum(args.nums)


def cmd_greet(args: argparse.Namespace) -> str:
    return f"hello {args.name}" + "!" * args.bang


top = argparse.ArgumentParser(prog="top", description="with commands")
top.add_argument("--debug", action="store_true")
subs = top.add_subparsers(dest="command", help="what to do", required=True)
add = subs.add_parser("add", help="add numbers")
add.add_argument("nums", nargs="*", type=int)
add.set_defaults(func=cmd_add)
greet = subs.add_parser("greet", help="greet someone", aliases=["hi"])
greet.add_argument("name")
greet.add_argument("--bang", type=int, default=0)
greet.set_defaults(func=cmd_greet)
top.print_help()
greet.print_help()
for line in ["add 1 2 3", "greet Bob --bang 2", "--debug hi Ann", "", "nope", "greet", "add x", "greet Bob --nope"]:
    try:
        ns = top.parse_args(line.split())
        print(line, "->", ns.command, ns.debug, ns.func(ns))
    except SystemExit as e:
        print(line, "-> exit", e.code)
long = argparse.ArgumentParser(prog="a-program-with-a-long-name")
for name in ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]:
    long.add_argument(f"--{name}-option", metavar=name.upper())
long.add_argument("first")
long.add_argument("others", nargs="*")
long.print_help()
top.parse_args(["add", "--bad"])
