package pypathlib

import (
	"errors"
	"iter"
	"os"
	"strings"
	"syscall"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
	pyfnmatch "github.com/py2go/py2go/runtime/std/fnmatch"
	pyio "github.com/py2go/py2go/runtime/std/io"
	pyos "github.com/py2go/py2go/runtime/std/os"
	pyospath "github.com/py2go/py2go/runtime/std/ospath"
)

// Cwd is Path.cwd().
func Cwd() (*Path, error) {
	s, err := pyos.GetCwd()
	return parse(s), err
}

// Home is Path.home().
func Home() *Path { return parse(pyospath.ExpandUser("~")) }

// Absolute is p.absolute().
func (p *Path) Absolute() *Path {
	if p.IsAbsolute() {
		return p
	}
	return py.Must(Cwd()).JoinPath(p)
}

// Resolve is p.resolve(strict).
func (p *Path) Resolve(strict bool) (*Path, error) {
	if strict {
		if _, err := p.Stat(true); err != nil {
			return nil, err
		}
	}
	return parse(pyospath.RealPath(p.PyStr())), nil
}

// ExpandUser is p.expanduser().
func (p *Path) ExpandUser() *Path {
	if p.root != "" || len(p.names) == 0 || !strings.HasPrefix(p.names[0], "~") {
		return p
	}
	home := pyospath.ExpandUser(p.names[0])
	if strings.HasPrefix(home, "~") {
		panic(py.RuntimeError.New("Could not determine home directory."))
	}
	q := parse(home)
	return q.with(append(q.names, p.names[1:]...)...)
}

// ReadLink is p.readlink().
func (p *Path) ReadLink() (*Path, error) {
	s, err := pyos.ReadLink(p.PyStr())
	return parse(s), err
}

// Exists is p.exists(follow_symlinks=…).
func (p *Path) Exists(follow bool) bool {
	if !follow {
		return pyospath.Lexists(p.PyStr())
	}
	return pyospath.Exists(p.PyStr())
}

// IsFile is p.is_file().
func (p *Path) IsFile() bool { return pyospath.IsFile(p.PyStr()) }

// IsDir is p.is_dir().
func (p *Path) IsDir() bool { return pyospath.IsDir(p.PyStr()) }

// IsSymlink is p.is_symlink().
func (p *Path) IsSymlink() bool { return pyospath.IsLink(p.PyStr()) }

// SameFile is p.samefile(other).
func (p *Path) SameFile(other any) (bool, error) { return pyospath.SameFile(p.PyStr(), other) }

// Stat is p.stat(follow_symlinks=…).
func (p *Path) Stat(follow bool) (*pyos.StatResult, error) {
	if !follow {
		return p.Lstat()
	}
	return pyos.Stat(p.PyStr())
}

// Lstat is p.lstat().
func (p *Path) Lstat() (*pyos.StatResult, error) { return pyos.Lstat(p.PyStr()) }

// Chmod is p.chmod(mode).
func (p *Path) Chmod(mode int) error { return pyos.Chmod(p.PyStr(), mode) }

// IterDir is p.iterdir(): the entries in the file system's order.
func (p *Path) IterDir() *py.Iter[*Path] {
	return py.NewIter(func(yield func(*Path) bool) {
		for _, name := range py.Must(pyos.ListDir(p.PyStr())).Items {
			if !yield(p.child(name)) {
				return
			}
		}
	})
}

// entries are the names in a folder, and which are folders; nothing when it cannot be read.
func (p *Path) entries(follow bool) (names []string, isDir map[string]bool) {
	list, err := pyos.ListDir(p.PyStr())
	if err != nil {
		return nil, nil
	}
	isDir = map[string]bool{}
	for _, name := range list.Items {
		q := p.child(name)
		isDir[name] = q.IsDir() && (follow || !q.IsSymlink())
	}
	return list.Items, isDir
}

// Walk is p.walk(top_down, follow_symlinks=…). The caller may change the folders' list on the way down.
func (p *Path) Walk(topDown bool, onError any, follow bool) *py.Iter[py.Tuple3[*Path, *py.List[string], *py.List[string]]] {
	return py.NewIter(func(yield func(py.Tuple3[*Path, *py.List[string], *py.List[string]]) bool) {
		p.walk(topDown, follow, yield)
	})
}

func (p *Path) walk(topDown, follow bool, yield func(py.Tuple3[*Path, *py.List[string], *py.List[string]]) bool) bool {
	names, isDir := p.entries(follow)
	if isDir == nil {
		return true
	}
	row := py.Tuple3[*Path, *py.List[string], *py.List[string]]{A: p, B: py.NewList[string](), C: py.NewList[string]()}
	for _, name := range names {
		if isDir[name] {
			row.B.Append(name)
		} else {
			row.C.Append(name)
		}
	}
	if topDown && !yield(row) {
		return false
	}
	for i := 0; i < len(row.B.Items); i++ {
		if !p.child(row.B.Items[i]).walk(topDown, follow, yield) {
			return false
		}
	}
	return topDown || yield(row)
}

// Mkdir is p.mkdir(mode, parents, exist_ok).
func (p *Path) Mkdir(mode int, parents, existOK bool) error {
	err := pyos.Mkdir(p.PyStr(), mode)
	switch {
	case err == nil:
		return nil
	case py.IsExc(err, py.FileNotFoundError):
		if !parents || len(p.names) <= 1 && p.Parent() == p {
			return err
		}
		if err := p.Parent().Mkdir(0o777, true, true); err != nil {
			return err
		}
		return p.Mkdir(mode, false, existOK)
	case existOK && p.IsDir():
		return nil
	}
	return err
}

// Rmdir is p.rmdir().
func (p *Path) Rmdir() error { return pyos.Rmdir(p.PyStr()) }

// Unlink is p.unlink(missing_ok).
func (p *Path) Unlink(missingOK bool) error {
	err := pyos.Remove(p.PyStr())
	if missingOK && err != nil && py.IsExc(err, py.FileNotFoundError) {
		return nil
	}
	return err
}

// Touch is p.touch(mode, exist_ok).
func (p *Path) Touch(mode int, existOK bool) error {
	name := p.PyStr()
	if existOK && pyos.Utime(name, py.None[py.Tuple2[float64, float64]]()) == nil {
		return nil
	}
	flags := os.O_CREATE | os.O_WRONLY
	if !existOK {
		flags |= os.O_EXCL
	}
	f, err := os.OpenFile(name, flags, os.FileMode(mode))
	var no syscall.Errno
	switch {
	case err == nil:
		return f.Close()
	case errors.As(err, &no):
		return py.OSErrorAt(no, name)
	}
	return py.AsExc(err)
}

// Rename is p.rename(target).
func (p *Path) Rename(target any) (*Path, error) {
	return NewPath(target), pyos.Rename(p.PyStr(), target)
}

// SymlinkTo is p.symlink_to(target).
func (p *Path) SymlinkTo(target any, _ bool) error { return pyos.Symlink(target, p.PyStr()) }

// HardlinkTo is p.hardlink_to(target).
func (p *Path) HardlinkTo(target any) error { return pyos.Link(target, p.PyStr()) }

// Open is p.open(mode, …) of a text mode.
func (p *Path) Open(mode string, buffering int, encoding, errs, newline py.Opt[string]) (*pyio.TextFile, error) {
	return pyio.Open(p.PyStr(), mode, buffering, encoding, errs, newline, true, nil)
}

// OpenBinary is p.open(mode) of a binary mode.
func (p *Path) OpenBinary(mode string, buffering int) (*pyio.BinaryFile, error) {
	return pyio.OpenBinary(p.PyStr(), mode, buffering)
}

// ReadText is p.read_text(encoding, errors).
func (p *Path) ReadText(encoding, errs py.Opt[string]) (string, error) {
	f, err := p.Open("r", -1, encoding, errs, py.None[string]())
	if err != nil {
		return "", err
	}
	defer f.Close()
	return f.Read(py.None[int]()), nil
}

// ReadBytes is p.read_bytes().
func (p *Path) ReadBytes() (py.Bytes, error) {
	f, err := p.OpenBinary("rb", -1)
	if err != nil {
		return "", err
	}
	defer f.Close()
	return f.Read(py.None[int]()), nil
}

// WriteText is p.write_text(data, encoding, errors, newline).
func (p *Path) WriteText(data string, encoding, errs, newline py.Opt[string]) (int, error) {
	f, err := p.Open("w", -1, encoding, errs, newline)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	f.Write(data)
	return utf8.RuneCountInString(data), nil
}

// WriteBytes is p.write_bytes(data).
func (p *Path) WriteBytes(data py.Bytes) (int, error) {
	f, err := p.OpenBinary("wb", -1)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	return f.Write(data), nil
}

// Glob is p.glob(pattern).
func (p *Path) Glob(pattern string, caseSensitive any) *py.Iter[*Path] {
	q := parse(pattern)
	switch {
	case pattern == "" || len(q.names) == 0 && q.root == "":
		panic(py.ValueError.New("Unacceptable pattern: " + py.Repr(pattern)))
	case q.root != "":
		panic(py.NotImplementedError.New("Non-relative patterns are unsupported"))
	}
	names := q.names
	if strings.HasSuffix(pattern, "/") {
		names = append(names, "")
	}
	return p.search(names)
}

// RGlob is p.rglob(pattern).
func (p *Path) RGlob(pattern string, caseSensitive any) *py.Iter[*Path] {
	q := parse(pattern)
	if q.root != "" {
		panic(py.NotImplementedError.New("Non-relative patterns are unsupported"))
	}
	names := append([]string{"**"}, q.names...)
	if strings.HasSuffix(pattern, "/") {
		names = append(names, "")
	}
	return p.search(names)
}

func (p *Path) search(names []string) *py.Iter[*Path] {
	return py.NewIter(func(yield func(*Path) bool) {
		if !p.IsDir() {
			return
		}
		seen := map[string]bool{}
		for q := range p.matches(names) {
			if s := q.PyStr(); !seen[s] {
				seen[s] = true
				if !yield(q) {
					return
				}
			}
		}
	})
}

// matches are the paths below p that match the names of a pattern. A last name of "" asks for folders.
func (p *Path) matches(names []string) iter.Seq[*Path] {
	return func(yield func(*Path) bool) { p.match(names, yield) }
}

func (p *Path) match(names []string, yield func(*Path) bool) bool {
	if len(names) == 0 || len(names) == 1 && names[0] == "" {
		return yield(p)
	}
	name, rest := names[0], names[1:]
	switch {
	case name == "**":
		return p.folders(func(q *Path) bool { return q.match(rest, yield) })
	case name == "..":
		return p.child("..").match(rest, yield)
	case !strings.ContainsAny(name, "*?["):
		q := p.child(name)
		if len(rest) > 0 && !q.IsDir() || !q.Exists(true) {
			return true
		}
		return q.match(rest, yield)
	}
	list, isDir := p.entries(true)
	for _, n := range list {
		if (len(rest) == 0 || isDir[n]) && pyfnmatch.Match(n, name) && !p.child(n).match(rest, yield) {
			return false
		}
	}
	return true
}

// folders yields p and all folders below it: those of a folder before what lies in them.
func (p *Path) folders(yield func(*Path) bool) bool {
	if !yield(p) {
		return false
	}
	for todo := []*Path{p}; len(todo) > 0; {
		q := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		names, isDir := q.entries(false)
		var down []*Path
		for _, n := range names {
			if isDir[n] {
				down = append(down, q.child(n))
			}
		}
		for i, d := range down {
			if !yield(d) {
				return false
			}
			todo = append(todo, down[len(down)-1-i])
		}
	}
	return true
}
