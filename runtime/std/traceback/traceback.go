// Package pytraceback is what compiled programs have of Python's module traceback.
package pytraceback

import (
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// PrintException is traceback.print_exception(e), and traceback.print_exc() where e is handled.
func PrintException(err error) { py.Stderr.Write(py.Traceback(err)) }

// PrintTriple is traceback.print_exception(type(e), e, e.__traceback__).
func PrintTriple(_ any, err error, _ any) { PrintException(err) }

// FormatExceptionOnly is traceback.format_exception_only(e).
func FormatExceptionOnly(err error) *py.List[string] {
	out := py.NewList[string]()
	text := py.ExceptionOnly(err)
	if e, ok := py.AsExc(err).(interface{ Notes() []string }); ok {
		notes := ""
		for _, n := range e.Notes() {
			notes += n + "\n"
		}
		text = strings.TrimSuffix(text, notes)
		out.Append(text)
		for line := range strings.Lines(notes) {
			out.Append(line)
		}
		return out
	}
	out.Append(text)
	return out
}

// FormatPairOnly is traceback.format_exception_only(type(e), e).
func FormatPairOnly(_ any, err error) *py.List[string] { return FormatExceptionOnly(err) }
