// Package pysys is Python's module sys.
package pysys

import (
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

// Intern is sys.intern(s).
func Intern(s string) string { return s }
