// Package pyospath is Python's module os.path, with the rules of POSIX.
package pyospath

import (
	"os"
	"os/user"
	"path/filepath"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// The module's constants.
const (
	Sep     = "/"
	CurDir  = "."
	ParDir  = ".."
	ExtSep  = "."
	PathSep = ":"
)

// Join is os.path.join(a, *paths).
func Join(a any, paths ...any) string {
	path := py.FSPath(a)
	for _, p := range paths {
		b := py.FSPath(p)
		switch {
		case strings.HasPrefix(b, "/"):
			path = b
		case path == "" || strings.HasSuffix(path, "/"):
			path += b
		default:
			path += "/" + b
		}
	}
	return path
}

// Exists is os.path.exists(path).
func Exists(path any) bool { return is(os.Stat, path, func(os.FileInfo) bool { return true }) }

// Lexists is os.path.lexists(path): a broken link counts.
func Lexists(path any) bool { return is(os.Lstat, path, func(os.FileInfo) bool { return true }) }

// IsFile is os.path.isfile(path).
func IsFile(path any) bool {
	return is(os.Stat, path, func(st os.FileInfo) bool { return st.Mode().IsRegular() })
}

// IsDir is os.path.isdir(s).
func IsDir(s any) bool { return is(os.Stat, s, os.FileInfo.IsDir) }

// IsLink is os.path.islink(path).
func IsLink(path any) bool {
	return is(os.Lstat, path, func(st os.FileInfo) bool { return st.Mode()&os.ModeSymlink != 0 })
}

func is(stat func(string) (os.FileInfo, error), path any, test func(os.FileInfo) bool) bool {
	if fd, ok := path.(int); ok {
		st, err := os.NewFile(uintptr(fd), "").Stat()
		return err == nil && test(st)
	}
	st, err := stat(py.FSPath(path))
	return err == nil && test(st)
}

// IsAbs is os.path.isabs(s).
func IsAbs(s any) bool { return strings.HasPrefix(py.FSPath(s), "/") }

// Split is os.path.split(p).
func Split(p any) py.Tuple2[string, string] {
	s := py.FSPath(p)
	i := strings.LastIndexByte(s, '/') + 1
	head, tail := s[:i], s[i:]
	if t := strings.TrimRight(head, "/"); t != "" {
		head = t
	}
	return py.Tuple2[string, string]{A: head, B: tail}
}

// BaseName is os.path.basename(p).
func BaseName(p any) string { return Split(p).B }

// DirName is os.path.dirname(p).
func DirName(p any) string { return Split(p).A }

// SplitExt is os.path.splitext(p).
func SplitExt(p any) py.Tuple2[string, string] {
	s := py.FSPath(p)
	name := s[strings.LastIndexByte(s, '/')+1:]
	if i := strings.LastIndexByte(name, '.'); i > 0 && strings.Trim(name[:i], ".") != "" {
		at := len(s) - len(name) + i
		return py.Tuple2[string, string]{A: s[:at], B: s[at:]}
	}
	return py.Tuple2[string, string]{A: s}
}

// SplitDrive is os.path.splitdrive(p): there are no drives.
func SplitDrive(p any) py.Tuple2[string, string] {
	return py.Tuple2[string, string]{B: py.FSPath(p)}
}

// NormCase is os.path.normcase(s).
func NormCase(s any) string { return py.FSPath(s) }

// NormPath is os.path.normpath(path). Two leading slashes stay two, as POSIX has it.
func NormPath(path any) string {
	s := py.FSPath(path)
	if s == "" {
		return "."
	}
	root := ""
	if s[0] == '/' {
		root = "/"
		if strings.HasPrefix(s, "//") && !strings.HasPrefix(s, "///") {
			root = "//"
		}
	}
	var out []string
	for _, part := range strings.Split(s, "/") {
		switch {
		case part == "" || part == ".":
		case part != "..", root == "" && len(out) == 0, len(out) > 0 && out[len(out)-1] == "..":
			out = append(out, part)
		case len(out) > 0:
			out = out[:len(out)-1]
		}
	}
	if s = root + strings.Join(out, "/"); s == "" {
		return "."
	}
	return s
}

// AbsPath is os.path.abspath(path).
func AbsPath(path any) string {
	s := py.FSPath(path)
	if !strings.HasPrefix(s, "/") {
		wd, _ := os.Getwd()
		s = Join(wd, s)
	}
	return NormPath(s)
}

// RealPath is os.path.realpath(filename): links are followed as far as they exist.
func RealPath(filename any) string {
	s := AbsPath(filename)
	rest := ""
	for p := s; ; p = filepath.Dir(p) {
		if r, err := filepath.EvalSymlinks(p); err == nil {
			return NormPath(Join(r, rest))
		}
		if p == "/" {
			return s
		}
		rest = strings.TrimSuffix(filepath.Base(p)+"/"+rest, "/")
	}
}

// RelPath is os.path.relpath(path, start); None is the current folder.
func RelPath(path, start any) string {
	p := py.FSPath(path)
	if p == "" {
		panic(py.ValueError.New("no path specified"))
	}
	if start == nil {
		start = "."
	}
	from, to := parts(AbsPath(start)), parts(AbsPath(p))
	n := 0
	for n < len(from) && n < len(to) && from[n] == to[n] {
		n++
	}
	var out []string
	for range from[n:] {
		out = append(out, "..")
	}
	if out = append(out, to[n:]...); len(out) == 0 {
		return "."
	}
	return strings.Join(out, "/")
}

func parts(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == '/' })
}

// ExpandUser is os.path.expanduser(path).
func ExpandUser(path any) string {
	s := py.FSPath(path)
	if !strings.HasPrefix(s, "~") {
		return s
	}
	name, rest := s[1:], ""
	if i := strings.IndexByte(s, '/'); i >= 0 {
		name, rest = s[1:i], s[i:]
	}
	home := os.Getenv("HOME")
	if name != "" || home == "" {
		u, err := user.Current()
		if name != "" {
			u, err = user.Lookup(name)
		}
		if err != nil {
			return s
		}
		home = u.HomeDir
	}
	if s = strings.TrimRight(home, "/") + rest; s == "" {
		return "/"
	}
	return s
}

// ExpandVars is os.path.expandvars(path): $NAME and ${NAME}; unknown names stay.
func ExpandVars(path any) string {
	s := py.FSPath(path)
	var b strings.Builder
	for i := 0; i < len(s); {
		if s[i] == '$' {
			name, end := "", i+1
			if strings.HasPrefix(s[end:], "{") {
				if j := strings.IndexByte(s[end:], '}'); j >= 0 {
					name, end = s[end+1:end+j], end+j+1
				}
			} else {
				for end < len(s) && isWord(s[end]) {
					end++
				}
				name = s[i+1 : end]
			}
			if v, ok := os.LookupEnv(name); ok && name != "" {
				b.WriteString(v)
				i = end
				continue
			}
			b.WriteString(s[i:end])
			i = end
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

func isWord(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c|32 >= 'a' && c|32 <= 'z'
}

// CommonPrefix is os.path.commonprefix(m): character by character.
func CommonPrefix(m *py.List[string]) string {
	if len(m.Items) == 0 {
		return ""
	}
	first := []rune(m.Items[0])
	for _, s := range m.Items[1:] {
		r := []rune(s)
		n := 0
		for n < len(r) && n < len(first) && r[n] == first[n] {
			n++
		}
		first = first[:n]
	}
	return string(first)
}

// CommonPath is os.path.commonpath(paths).
func CommonPath(paths *py.List[string]) string {
	if len(paths.Items) == 0 {
		panic(py.ValueError.New("commonpath() arg is an empty sequence"))
	}
	var common []string
	root := ""
	for i, p := range paths.Items {
		abs := ""
		if strings.HasPrefix(p, "/") {
			abs = "/"
		}
		if i > 0 && abs != root {
			panic(py.ValueError.New("Can't mix absolute and relative paths"))
		}
		root = abs
		var ps []string
		for _, x := range parts(p) {
			if x != "." {
				ps = append(ps, x)
			}
		}
		if i == 0 {
			common = ps
			continue
		}
		n := 0
		for n < len(ps) && n < len(common) && ps[n] == common[n] {
			n++
		}
		common = common[:n]
	}
	return root + strings.Join(common, "/")
}

func stat(path any) (os.FileInfo, error) {
	st, err := os.Stat(py.FSPath(path))
	if err != nil {
		return nil, py.AsExc(err)
	}
	return st, nil
}

// GetSize is os.path.getsize(filename).
func GetSize(filename any) (int, error) {
	st, err := stat(filename)
	if err != nil {
		return 0, err
	}
	return int(st.Size()), nil
}

// GetMTime is os.path.getmtime(filename).
func GetMTime(filename any) (float64, error) {
	st, err := stat(filename)
	if err != nil {
		return 0, err
	}
	return float64(st.ModTime().UnixNano()) / 1e9, nil
}

// GetATime is os.path.getatime(filename); where the system does not tell, the time of change.
func GetATime(filename any) (float64, error) {
	st, err := stat(filename)
	if err != nil {
		return 0, err
	}
	return py.StatTimes(st).Access, nil
}

// GetCTime is os.path.getctime(filename).
func GetCTime(filename any) (float64, error) {
	st, err := stat(filename)
	if err != nil {
		return 0, err
	}
	return py.StatTimes(st).Change, nil
}

// SameFile is os.path.samefile(f1, f2).
func SameFile(f1, f2 any) (bool, error) {
	a, err := stat(f1)
	if err != nil {
		return false, err
	}
	b, err := stat(f2)
	if err != nil {
		return false, err
	}
	return os.SameFile(a, b), nil
}
