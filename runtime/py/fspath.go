package py

import (
	"os"
	"path/filepath"
)

// FSPather is a path object: __fspath__ gives its text.
type FSPather interface{ PyFSPath() string }

// FSPath is os.fspath(v) for paths of text.
func FSPath(v any) string {
	switch x := Box(v).(type) {
	case string:
		return x
	case Bytes:
		return string(x)
	case FSPather:
		return x.PyFSPath()
	}
	panic(TypeError.New("expected str, bytes or os.PathLike object, not " + TypeName(v)))
}

// FileTimes are the times of a file in seconds since 1970.
type FileTimes struct{ Access, Change float64 }

// StatTimes gives a file's times; where the system has no more, that of its last change.
func StatTimes(st os.FileInfo) FileTimes {
	if t, ok := sysTimes(st.Sys()); ok {
		return t
	}
	m := float64(st.ModTime().UnixNano()) / 1e9
	return FileTimes{m, m}
}

// SourceFile is __file__ of a module: the file of that name beside the program, if there is one, else in the current folder. So
// programs find the data files that lie next to them.
func SourceFile(name string) string {
	if exe, err := os.Executable(); err == nil {
		p := filepath.Join(filepath.Dir(exe), name)
		if _, err := os.Stat(p); err == nil {
			return p
		}
	}
	p, err := filepath.Abs(name)
	if err != nil {
		return name
	}
	return p
}
