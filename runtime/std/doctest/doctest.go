// Package pydoctest is what there is of Python's module doctest in a compiled program: testmod of the program's own module, whose
// examples are compiled with it.
package pydoctest

import (
	"os"
	"slices"
	"strconv"

	"github.com/py2go/py2go/runtime/py"
)

// The option flags.
const (
	DontAcceptTrueFor1    = 1
	DontAcceptBlankline   = 2
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
	r := NewRunner("", py.Opt[bool]{}, 0, "")
	r.silent = items
	return r.Results()
}

// verbose reports whether the program was started with -v, unless testmod is told.
func verbose(told py.Opt[bool]) bool {
	if told.OK {
		return told.V
	}
	return slices.Contains(os.Args[1:], "-v")
}
