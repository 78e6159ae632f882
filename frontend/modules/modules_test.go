package modules

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/py2go/py2go/frontend/diag"
)

// write makes the files of a text in the manner of txtar: "-- name --" lines begin files.
func write(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	for _, part := range strings.Split("\n"+text, "\n-- ")[1:] {
		name, body, _ := strings.Cut(part, " --\n")
		path := filepath.Join(dir, filepath.FromSlash(strings.TrimSpace(strings.TrimSuffix(name, " --"))))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func carried(name string) bool { return name == "math" || name == "os" || name == "os.path" }

// load gives the modules' names in order, and the errors as file:line: message.
func load(t *testing.T, dir, entry string) (names, errs []string) {
	t.Helper()
	rep := &diag.Reporter{}
	list, err := Load(filepath.Join(dir, entry), carried, rep)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range list {
		names = append(names, m.Name)
	}
	for _, d := range rep.All() {
		line, _ := d.File.Position(d.Span.Start)
		rel, _ := filepath.Rel(dir, d.File.Path)
		errs = append(errs, fmt.Sprintf("%s:%d: %s", filepath.ToSlash(rel), line, d.Msg))
	}
	return names, errs
}

func TestLoad(t *testing.T) {
	for _, c := range []struct{ name, files, entry, want, errs string }{
		{"order", `
-- main.py --
import b
import a
-- a.py --
-- b.py --
import c
-- c.py --
-- unused.py --`, "main.py", "c b a __main__", ""},
		{"packages come before their modules", `
-- main.py --
import p.q.r as x
-- p/__init__.py --
-- p/q/__init__.py --
-- p/q/r.py --
from .. import s
from .. import t
from . import u
from .v import w
-- p/s.py --
-- p/t.py --
-- p/q/u.py --
-- p/q/v.py --`, "main.py", "p p.q p.s p.t p.q.u p.q.v p.q.r __main__", ""},
		{"folders without __init__", `
-- main.py --
import n.m
from n import k
-- n/m.py --
-- n/k/__init__.py --`, "main.py", "n.m n.k __main__", ""},
		{"an attribute hides a submodule", `
-- main.py --
from p import s, t
-- p/__init__.py --
if 1:
    s = 2
-- p/s.py --
-- p/t.py --`, "main.py", "p p.t __main__", ""},
		{"a star brings the submodules of __all__", `
-- main.py --
from p import *
-- p/__init__.py --
__all__ = ["s"]
__all__ += ["t"]
-- p/s.py --
-- p/t.py --
-- p/u.py --`, "main.py", "p p.s p.t __main__", ""},
		{"imports in functions, classes and conditions", `
-- main.py --
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import a
def f():
    import b
class C:
    import c
try:
    import d
except ImportError:
    import e
-- a.py --
-- b.py --
-- c.py --
-- d.py --
-- e.py --`, "main.py", "a b c d e __main__", ""},
		{"a package before a module before a folder", `
-- main.py --
import a, b
-- a.py --
-- a/__init__.py --
import a.x
-- a/x.py --
-- b.py --
-- b/y.py --`, "main.py", "a.x a b __main__", ""},
		{"a module has no submodules", `
-- main.py --
import b.y
-- b.py --
-- b/y.py --`, "main.py", "b __main__", ""},
		{"library modules may be replaced", `
-- main.py --
import random, json, sys, os.path
-- random.py --
-- sys.py --
-- os.py --
-- json/data.py --`, "main.py", "random __main__", ""},
		{"a package may replace one of the library", `
-- main.py --
import json.data
-- json/__init__.py --
-- json/data.py --`, "main.py", "json json.data __main__", ""},
		{"a file within a package", `
-- p/__init__.py --
-- p/main.py --
import s
-- p/s.py --`, "p/main.py", "s __main__", ""},
		{"relative imports of the entry", `
-- p/__init__.py --
-- p/main.py --
from . import s
-- p/s.py --`, "p/main.py", "__main__", "p/main.py:1: attempted relative import with no known parent package: a file that is run belongs to no package; run one beside the package's folder, which imports it"},
		{"relative imports of a module without a package", `
-- main.py --
import a
-- a.py --
from . import b
-- b.py --`, "main.py", "a __main__", "a.py:1: attempted relative import with no known parent package"},
		{"too many dots", `
-- main.py --
import p.a
-- p/__init__.py --
-- p/a.py --
from ..b import c
-- b.py --`, "main.py", "p p.a __main__", "p/a.py:1: attempted relative import beyond top-level package"},
		{"syntax errors are told where they are", `
-- main.py --
import a, b
x = = 1
-- a.py --
if x
    pass
-- b.py --
return 1`, "main.py", "a b __main__", "a.py:1: expected ':'\nb.py:1: 'return' outside function\nmain.py:2: invalid syntax"},
		{"files that are no text", "\n-- main.py --\nimport a\n-- a.py --\nx = '\xff'", "main.py", "a __main__", "a.py:1: byte 0xff is not valid UTF-8, and no other encoding is declared"},
		{"instead of what is nowhere", `
-- main.py --
try:
    import nowhere
    import a
except ImportError:
    import b
try:
    import c
except ImportError:
    import d
try:
    from nowhere.x import y
except OSError:
    import e
def f():
    try:
        import nowhere
    except:
        import g
-- a.py --
-- b.py --
-- c.py --
-- d.py --
-- e.py --
-- g.py --`, "main.py", "b c d e g __main__", "main.py:2: no module named 'nowhere': the program does what its except clause says\nmain.py:16: no module named 'nowhere': the program does what its except clause says"},
		{"instead of what is there", `
-- main.py --
try:
    import math, os.path
    from os import path
except ImportError:
    import a
else:
    import b
try:
    import math
    import c
except ImportError:
    import d
try:
    import b
except ImportError:
    import e
-- a.py --
-- b.py --
-- c.py --
-- d.py --
-- e.py --`, "main.py", "b c d e __main__", ""},
		{"the entry under its own name", `
-- main.py --
import a
-- a.py --
import main
import __main__`, "main.py", "main a __main__", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			names, errs := load(t, write(t, c.files), c.entry)
			if got := strings.Join(names, " "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if got := strings.Join(errs, "\n"); got != c.errs {
				t.Errorf("got  %s\nwant %s", got, c.errs)
			}
		})
	}
}

func TestCycles(t *testing.T) {
	for _, c := range []struct{ name, files, errs string }{
		{"used later", `
-- main.py --
import a
-- a.py --
import b
def f():
    return b.g()
-- b.py --
import a
def g():
    return a.f()`, ""},
		{"bound before", `
-- main.py --
import a
-- a.py --
X = 1
import b
-- b.py --
from a import X
import a
print(a.X)`, ""},
		{"imported too early", `
-- main.py --
import a
-- a.py --
import b
X = 1
-- b.py --
from a import X`, "b.py:1: cannot import name 'X' from partially initialized module 'a': the import is circular (a → b → a)"},
		{"used too early", `
-- main.py --
import a
-- a.py --
import b
class A: pass
-- b.py --
import a
class B(a.A):
    def f(self): return a.A()`, "b.py:2: partially initialized module 'a' has no attribute 'A': the import is circular (a → b → a)"},
		{"for types only", `
-- main.py --
import a
-- a.py --
import b
class A: pass
-- b.py --
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from a import A
def f(x: "A"): pass`, ""},
		{"in a package", `
-- main.py --
import p
-- p/__init__.py --
from .a import A
from . import b
-- p/a.py --
from . import b
from .b import B
class A: pass
-- p/b.py --
from . import a
from .a import A
class B: pass`, "p/b.py:2: cannot import name 'A' from partially initialized module 'p.a': the import is circular (p.a → p.b → p.a)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, errs := load(t, write(t, c.files), "main.py")
			if got := strings.Join(errs, "\n"); got != c.errs {
				t.Errorf("got  %s\nwant %s", got, c.errs)
			}
		})
	}
}

func TestMissingEntry(t *testing.T) {
	if _, err := Load(filepath.Join(t.TempDir(), "nothing.py"), carried, &diag.Reporter{}); err == nil {
		t.Error("no error for a missing entry")
	}
}

func TestUnreadable(t *testing.T) {
	dir := write(t, "\n-- main.py --\nimport a\nimport a\n")
	if err := os.Symlink(filepath.Join(dir, "a.py"), filepath.Join(dir, "a.py")); err != nil {
		t.Skip(err)
	}
	if _, errs := load(t, dir, "main.py"); len(errs) != 0 {
		t.Error("a link to itself is no file", errs)
	}
	if err := os.Remove(filepath.Join(dir, "a.py")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "a.py"), nil, 0); err != nil {
		t.Fatal(err)
	}
	if f, err := os.Open(filepath.Join(dir, "a.py")); err == nil {
		f.Close()
		t.Skip("this user may read everything")
	}
	if _, errs := load(t, dir, "main.py"); len(errs) != 1 || !strings.Contains(errs[0], "main.py:1: module 'a' cannot be read") {
		t.Error(errs)
	}
}
