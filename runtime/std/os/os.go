// Package pyos is the common part of Python's module os.
package pyos

import (
	"crypto/rand"
	"os"
	"os/user"
	"runtime"
	"strings"
	"syscall"
	"time"

	"github.com/py2go/py2go/runtime/py"
	pyospath "github.com/py2go/py2go/runtime/std/ospath"
)

// The module's constants.
const (
	Name    = "posix"
	Sep     = "/"
	PathSep = ":"
	LineSep = "\n"
	CurDir  = "."
	ParDir  = ".."
	ExtSep  = "."
	DevNull = os.DevNull

	FOK, ROK, WOK, XOK = 0, 4, 2, 1
)

// LookupEnv is os.getenv(key). It reads os.environ, as Python's does.
func LookupEnv(key string) py.Opt[string] { return py.DictGet(&Env.Dict, key) }

// GetEnv is os.getenv(key, default).
func GetEnv(key, def string) string { return Env.GetOr(key, def) }

// LookupEnvNone is os.getenv(key, None).
func LookupEnvNone(key string, _ any) py.Opt[string] { return py.DictGet(&Env.Dict, key) }

// PutEnv is os.putenv(name, value).
func PutEnv(name, value string) { os.Setenv(name, value) }

// UnsetEnv is os.unsetenv(name).
func UnsetEnv(name string) { os.Unsetenv(name) }

// GetCwd is os.getcwd().
func GetCwd() (string, error) {
	wd, err := os.Getwd()
	return wd, failed(err)
}

// failed is a Go error as OSError; nil stays nil.
func failed(err error) error {
	if err == nil {
		return nil
	}
	return py.AsExc(err)
}

// errorAt is an OSError that names the path as Python shows it.
func errorAt(err error, path string) error {
	if err == nil {
		return nil
	}
	if no, ok := errno(err); ok {
		return py.OSErrorAt(no, path)
	}
	return py.AsExc(err)
}

func errno(err error) (syscall.Errno, bool) {
	switch e := err.(type) {
	case *os.PathError:
		err = e.Err
	case *os.LinkError:
		err = e.Err
	case *os.SyscallError:
		err = e.Err
	}
	no, ok := err.(syscall.Errno)
	return no, ok
}

// Chdir is os.chdir(path).
func Chdir(path any) error { s := py.FSPath(path); return errorAt(os.Chdir(s), s) }

// ListDir is os.listdir(path), in the order of the file system.
func ListDir(path any) (*py.List[string], error) {
	names, err := readNames(py.FSPath(path))
	if err != nil {
		return nil, err
	}
	return py.ListOf(names), nil
}

func readNames(dir string) ([]string, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, errorAt(err, dir)
	}
	defer f.Close()
	names, err := f.Readdirnames(-1)
	return names, errorAt(err, dir)
}

// Walk is os.walk(top, topdown). The caller may change the folders' list on the way down.
func Walk(top any, topdown bool, onerror any, followlinks bool) *py.Iter[py.Tuple3[string, *py.List[string], *py.List[string]]] {
	return py.NewIter(func(yield func(py.Tuple3[string, *py.List[string], *py.List[string]]) bool) {
		walk(py.FSPath(top), topdown, followlinks, yield)
	})
}

func walk(top string, topdown, links bool, yield func(py.Tuple3[string, *py.List[string], *py.List[string]]) bool) bool {
	names, err := readNames(top)
	if err != nil {
		return true
	}
	dirs, files := py.NewList[string](), py.NewList[string]()
	for _, n := range names {
		if pyospath.IsDir(pyospath.Join(top, n)) {
			dirs.Append(n)
		} else {
			files.Append(n)
		}
	}
	row := py.Tuple3[string, *py.List[string], *py.List[string]]{A: top, B: dirs, C: files}
	if topdown && !yield(row) {
		return false
	}
	for i := 0; i < len(dirs.Items); i++ {
		p := pyospath.Join(top, dirs.Items[i])
		if (links || !pyospath.IsLink(p)) && !walk(p, topdown, links, yield) {
			return false
		}
	}
	return topdown || yield(row)
}

// Mkdir is os.mkdir(path, mode).
func Mkdir(path any, mode int) error {
	s := py.FSPath(path)
	return errorAt(syscall.Mkdir(s, uint32(mode)), s)
}

// MakeDirs is os.makedirs(name, mode, exist_ok).
func MakeDirs(name any, mode int, existOK bool) error {
	s := py.FSPath(name)
	head, tail := pyospath.Split(s).A, pyospath.Split(s).B
	if tail == "" {
		t := pyospath.Split(head)
		head, tail = t.A, t.B
	}
	if head != "" && tail != "" && !pyospath.Exists(head) {
		if err := MakeDirs(head, 0o777, existOK); err != nil && !py.IsExc(err, py.FileExistsError) {
			return err
		}
		if tail == CurDir {
			return nil
		}
	}
	err := Mkdir(s, mode)
	if err != nil && existOK && pyospath.IsDir(s) {
		return nil
	}
	return err
}

// Rmdir is os.rmdir(path).
func Rmdir(path any) error { s := py.FSPath(path); return errorAt(syscall.Rmdir(s), s) }

// RemoveDirs is os.removedirs(name): the folder, then its parents as long as they are empty.
func RemoveDirs(name any) error {
	s := strings.TrimRight(py.FSPath(name), "/")
	if err := Rmdir(s); err != nil {
		return err
	}
	for s = pyospath.DirName(s); s != "" && s != "/"; s = pyospath.DirName(s) {
		if Rmdir(s) != nil {
			break
		}
	}
	return nil
}

// Remove is os.remove(path).
func Remove(path any) error { s := py.FSPath(path); return errorAt(syscall.Unlink(s), s) }

func two(err error, src, dst string) error {
	if err == nil {
		return nil
	}
	if no, ok := errno(err); ok {
		return py.OSErrorAt(no, src, dst)
	}
	return py.AsExc(err)
}

// Rename is os.rename(src, dst) and os.replace.
func Rename(src, dst any) error {
	a, b := py.FSPath(src), py.FSPath(dst)
	return two(os.Rename(a, b), a, b)
}

// Symlink is os.symlink(src, dst).
func Symlink(src, dst any) error {
	a, b := py.FSPath(src), py.FSPath(dst)
	return two(os.Symlink(a, b), a, b)
}

// Link is os.link(src, dst).
func Link(src, dst any) error {
	a, b := py.FSPath(src), py.FSPath(dst)
	return two(os.Link(a, b), a, b)
}

// ReadLink is os.readlink(path).
func ReadLink(path any) (string, error) {
	s := py.FSPath(path)
	t, err := os.Readlink(s)
	return t, errorAt(err, s)
}

// Chmod is os.chmod(path, mode).
func Chmod(path any, mode int) error {
	s := py.FSPath(path)
	return errorAt(syscall.Chmod(s, uint32(mode)), s)
}

// Access is os.access(path, mode).
func Access(path any, mode int) bool { return syscall.Access(py.FSPath(path), uint32(mode)) == nil }

// Utime is os.utime(path, times); None is now.
func Utime(path any, times py.Opt[py.Tuple2[float64, float64]]) error {
	s := py.FSPath(path)
	a, m := time.Now(), time.Now()
	if times.OK {
		a, m = at(times.V.A), at(times.V.B)
	}
	return errorAt(os.Chtimes(s, a, m), s)
}

func at(sec float64) time.Time { return time.Unix(0, int64(sec*1e9)) }

// StrError is os.strerror(code).
func StrError(code int) string { return py.ErrnoText(syscall.Errno(code)) }

// GetLogin is os.getlogin().
func GetLogin() (string, error) {
	u, err := user.Current()
	if err != nil {
		return "", py.OSErrorAt(syscall.ENXIO)
	}
	return u.Username, nil
}

// CPUCount is os.cpu_count().
func CPUCount() py.Opt[int] { return py.Some(runtime.NumCPU()) }

// URandom is os.urandom(size).
func URandom(size int) py.Bytes {
	if size < 0 {
		panic(py.ValueError.New("negative argument not allowed"))
	}
	b := make([]byte, size)
	rand.Read(b)
	return py.Bytes(b)
}

// TerminalSize is what get_terminal_size gives.
type TerminalSize struct{ Columns, Lines int }

// PyRepr is repr(t).
func (t *TerminalSize) PyRepr() string {
	return "os.terminal_size(columns=" + py.Str(t.Columns) + ", lines=" + py.Str(t.Lines) + ")"
}

// GetTerminalSize is os.get_terminal_size(fd).
func GetTerminalSize(fd int) (*TerminalSize, error) {
	cols, lines, no := py.TerminalSize(fd)
	if no != 0 {
		return nil, py.OSErrorAt(no)
	}
	return &TerminalSize{cols, lines}, nil
}
