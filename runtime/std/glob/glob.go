// Package pyglob is Python's module glob.
package pyglob

import (
	"os"
	"strings"

	"github.com/py2go/py2go/runtime/py"
	pyfnmatch "github.com/py2go/py2go/runtime/std/fnmatch"
	pyospath "github.com/py2go/py2go/runtime/std/ospath"
)

// Glob is glob.glob(pattern, root_dir=…, recursive=…, include_hidden=…).
func Glob(pathname, root, dirFD any, recursive, hidden bool) *py.List[string] {
	g := globber{recursive: recursive, hidden: hidden}
	if root = py.Box(root); root != nil {
		g.root = py.FSPath(root)
	}
	found := g.find(py.FSPath(pathname), false)
	if len(found) > 0 && found[0] == "" { // the folder itself, of a pattern that begins with **
		found = found[1:]
	}
	return py.ListOf(found)
}

// IGlob is glob.iglob(pattern, …).
func IGlob(pathname, root, dirFD any, recursive, hidden bool) *py.Iter[string] {
	return py.NewIter(func(yield func(string) bool) {
		for _, p := range Glob(pathname, root, dirFD, recursive, hidden).Items {
			if !yield(p) {
				return
			}
		}
	})
}

// HasMagic is glob.has_magic(s).
func HasMagic(s string) bool { return strings.ContainsAny(s, "*?[") }

var escaper = strings.NewReplacer("*", "[*]", "?", "[?]", "[", "[[]")

// Escape is glob.escape(pathname).
func Escape(pathname string) string { return escaper.Replace(pathname) }

type globber struct {
	root              string
	recursive, hidden bool
}

// find is the paths that match a pattern; folders are all that counts when dirsOnly.
func (g globber) find(pattern string, dirsOnly bool) []string {
	s := pyospath.Split(pattern)
	dir, base := s.A, s.B
	if !HasMagic(pattern) {
		switch {
		case base == "" && pattern != "" && pyospath.IsDir(g.join(dir)), base != "" && pyospath.Lexists(g.join(pattern)):
			return []string{pattern}
		}
		return nil
	}
	var dirs []string
	switch {
	case dir == "":
		dirs = []string{""}
	case dir != pattern && HasMagic(dir):
		dirs = g.find(dir, true)
	default:
		dirs = []string{dir}
	}
	var out []string
	for _, d := range dirs {
		for _, name := range g.names(d, base, dirsOnly) {
			if d != "" {
				name = pyospath.Join(d, name)
			}
			out = append(out, name)
		}
	}
	return out
}

func (g globber) join(path string) string {
	if g.root == "" {
		return path
	}
	return pyospath.Join(g.root, path)
}

// names are the entries of a folder, below which they are relative, that match the pattern's last part.
func (g globber) names(dir, base string, dirsOnly bool) []string {
	switch {
	case base == "":
		if pyospath.IsDir(g.join(dir)) {
			return []string{""}
		}
		return nil
	case g.recursive && base == "**":
		if dir != "" && !pyospath.IsDir(g.join(dir)) {
			return nil
		}
		return append([]string{""}, g.below(dir, dirsOnly)...)
	case !HasMagic(base):
		if pyospath.Lexists(g.join(pyospath.Join(dir, base))) {
			return []string{base}
		}
		return nil
	}
	var out []string
	for _, n := range g.list(dir, dirsOnly) {
		if (g.hidden || strings.HasPrefix(base, ".") || !strings.HasPrefix(n, ".")) && pyfnmatch.Match(n, base) {
			out = append(out, n)
		}
	}
	return out
}

// list are the entries of a folder in the file system's order.
func (g globber) list(dir string, dirsOnly bool) []string {
	path := g.join(dir)
	if path == "" {
		path = "."
	}
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	names, _ := f.Readdirnames(-1)
	if !dirsOnly {
		return names
	}
	var out []string
	for _, n := range names {
		if pyospath.IsDir(pyospath.Join(path, n)) {
			out = append(out, n)
		}
	}
	return out
}

// below are the paths of all that is below a folder.
func (g globber) below(dir string, dirsOnly bool) []string {
	var out []string
	for _, n := range g.list(dir, dirsOnly) {
		if !g.hidden && strings.HasPrefix(n, ".") {
			continue
		}
		out = append(out, n)
		path := n
		if dir != "" {
			path = pyospath.Join(dir, n)
		}
		for _, m := range g.below(path, dirsOnly) {
			out = append(out, pyospath.Join(n, m))
		}
	}
	return out
}
