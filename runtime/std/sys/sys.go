// Package pysys is Python's module sys.
package pysys

import (
	"io"
	"iter"
	"math"
	"os"
	"runtime"

	"github.com/py2go/py2go/runtime/py"
)

// Argv is sys.argv: the program's path and its arguments.
var Argv = py.ListOf(os.Args)

// Version is sys.version: of the Python whose behaviour the program has.
var Version = "3.12.1 (py2go)"

// VersionInfo is sys.version_info's first three numbers.
var VersionInfo = py.Tuple3[int, int, int]{A: 3, B: 12, C: 1}

// Platform is sys.platform.
var Platform = map[string]string{"windows": "win32"}[runtime.GOOS] + map[bool]string{true: runtime.GOOS}[runtime.GOOS != "windows"]

// MaxSize is sys.maxsize.
var MaxSize = math.MaxInt

// ByteOrder is sys.byteorder.
var ByteOrder = "little"

// Executable is sys.executable: there is no interpreter.
var Executable = ""

var recursionLimit = 1000

// Getrecursionlimit is sys.getrecursionlimit().
func Getrecursionlimit() int { return recursionLimit }

// Setrecursionlimit is sys.setrecursionlimit(n). Go's stack grows on its own.
func Setrecursionlimit(n int) {
	if n <= 0 {
		panic(py.ValueError.New("recursion limit must be greater or equal than 1"))
	}
	recursionLimit = n
}

// Intern is sys.intern(s).
func Intern(s string) string { return s }

// TextReader is a text stream to read from.
type TextReader struct{}

// Stdin is sys.stdin.
var Stdin = &TextReader{}

// Readline reads a line with its end; "" at the end of the input.
func (*TextReader) Readline() string {
	line, ok := py.ReadLine()
	if !ok {
		return ""
	}
	return line
}

// All iterates over the lines.
func (r *TextReader) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			line, ok := py.ReadLine()
			if !ok || !yield(line) {
				return
			}
		}
	}
}

// Read reads all that is left.
func (r *TextReader) Read() string {
	var b []byte
	for line := range r.All() {
		b = append(b, line...)
	}
	return string(b)
}

// Readlines reads all lines that are left.
func (r *TextReader) Readlines() *py.List[string] { return py.ToList(r.All()) }

// IsATTY reports whether the standard input is a terminal.
func (*TextReader) IsATTY() bool {
	st, err := os.Stdin.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}

var _ = io.EOF
