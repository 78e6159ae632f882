// Package pydoctest is what there is of Python's module doctest in a compiled program: testmod for a module whose docstrings
// have no examples. Examples are text for the interpreter, so a program that runs some is refused.
package pydoctest

import (
	"os"
	"slices"
	"strconv"

	"github.com/py2go/py2go/runtime/py"
)

// The option flags.
const (
	NormalizeWhitespace   = 4
	Ellipsis              = 8
	IgnoreExceptionDetail = 32
)

// TestResults is what testmod gives.
type TestResults struct{ Failed, Attempted int }

// PyRepr is repr(r).
func (r *TestResults) PyRepr() string {
	return "TestResults(failed=" + strconv.Itoa(r.Failed) + ", attempted=" + strconv.Itoa(r.Attempted) + ")"
}

// NoExamples is testmod() of a module without examples; items are the objects that have docstrings, which -v lists.
func NoExamples(items ...string) *TestResults {
	if slices.Contains(os.Args[1:], "-v") {
		n := strconv.Itoa(len(items))
		if len(items) > 0 {
			py.PrintStr(n + " items had no tests:")
			for _, it := range items {
				py.PrintStr("    " + it)
			}
		}
		py.PrintStr("0 tests in " + n + " items.\n0 passed and 0 failed.\nTest passed.")
	}
	return &TestResults{}
}
