// Package pyshutil is Python's module shutil.
package pyshutil

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/py2go/py2go/runtime/py"
	pyio "github.com/py2go/py2go/runtime/std/io"
	pyos "github.com/py2go/py2go/runtime/std/os"
	pyospath "github.com/py2go/py2go/runtime/std/ospath"
)

// The exceptions.
var (
	Error         = &py.ExcClass{Name: "Error", Base: py.OSError, Module: "shutil"}
	SameFileError = &py.ExcClass{Name: "SameFileError", Base: Error, Module: "shutil"}
)

// failed is a Go error as the OSError that names the file.
func failed(err error, path string) error {
	var no syscall.Errno
	switch {
	case err == nil:
		return nil
	case errors.As(err, &no):
		return py.OSErrorAt(no, path)
	}
	return py.AsExc(err)
}

// CopyFile is shutil.copyfile(src, dst): the contents. Its result is dst.
func CopyFile(src, dst any, follow bool) (any, error) {
	from, to := py.FSPath(src), py.FSPath(dst)
	a, errA := os.Stat(from)
	b, errB := os.Stat(to)
	if errA == nil && errB == nil && os.SameFile(a, b) {
		return nil, SameFileError.New(py.Repr(src) + " and " + py.Repr(dst) + " are the same file")
	}
	if !follow && pyospath.IsLink(from) {
		link, err := pyos.ReadLink(from)
		if err == nil {
			err = pyos.Symlink(link, to)
		}
		return dst, err
	}
	in, err := os.Open(from)
	if err != nil {
		return nil, failed(err, from)
	}
	defer in.Close()
	if st, err := in.Stat(); err == nil && st.IsDir() {
		return nil, py.OSErrorAt(syscall.EISDIR, from)
	}
	out, err := os.Create(to)
	if err != nil {
		return nil, failed(err, to)
	}
	if _, err := io.Copy(out, in); err != nil {
		out.Close()
		return nil, failed(err, to)
	}
	return dst, failed(out.Close(), to)
}

// target is the file that a copy to dst makes, which may be a folder.
func target(src, dst any) any {
	if pyospath.IsDir(dst) {
		return pyospath.Join(dst, pyospath.BaseName(src))
	}
	return dst
}

// CopyMode is shutil.copymode(src, dst).
func CopyMode(src, dst any, _ bool) error {
	st, err := os.Stat(py.FSPath(src))
	if err != nil {
		return failed(err, py.FSPath(src))
	}
	return failed(os.Chmod(py.FSPath(dst), st.Mode().Perm()), py.FSPath(dst))
}

// Copy is shutil.copy(src, dst): the contents and the permissions.
func Copy(src, dst any, follow bool) (any, error) {
	to, err := CopyFile(src, target(src, dst), follow)
	if err != nil {
		return nil, err
	}
	return to, CopyMode(src, to, follow)
}

// Copy2 is shutil.copy2(src, dst): the times too.
func Copy2(src, dst any, follow bool) (any, error) {
	to, err := Copy(src, dst, follow)
	if err != nil {
		return nil, err
	}
	st, err := os.Stat(py.FSPath(src))
	if err != nil {
		return nil, failed(err, py.FSPath(src))
	}
	return to, failed(os.Chtimes(py.FSPath(to), st.ModTime(), st.ModTime()), py.FSPath(to))
}

// CopyFileObj is shutil.copyfileobj(src, dst) of text files.
func CopyFileObj(src, dst *pyio.TextFile, _ int) { dst.Write(src.Read(py.None[int]())) }

// RmTree is shutil.rmtree(path, ignore_errors).
func RmTree(path any, ignore bool) error {
	name := py.FSPath(path)
	st, err := os.Lstat(name)
	switch {
	case ignore:
		os.RemoveAll(name)
		return nil
	case err != nil:
		return failed(err, name)
	case st.Mode()&os.ModeSymlink != 0:
		return py.OSError.New("Cannot call rmtree on a symbolic link")
	case !st.IsDir():
		return py.OSErrorAt(syscall.ENOTDIR, name)
	}
	return failed(os.RemoveAll(name), name)
}

// Which is shutil.which(cmd).
func Which(cmd string, mode int, _ any) py.Opt[string] {
	usable := func(p string) bool {
		return pyospath.Exists(p) && !pyospath.IsDir(p) && pyos.Access(p, mode)
	}
	if strings.Contains(cmd, "/") {
		if usable(cmd) {
			return py.Some(cmd)
		}
		return py.None[string]()
	}
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		if p := pyospath.Join(dir, cmd); usable(p) {
			return py.Some(p)
		}
	}
	return py.None[string]()
}
