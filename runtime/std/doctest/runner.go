package pydoctest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// Runner runs a module's examples, and reports on those whose output is not the expected one, as doctest does. Tracebacks of
// exceptions that are not expected name no places.
type Runner struct {
	name, file string
	verbose    bool
	flags      int
	silent     []string
	items      []tally

	item    string // whose docstring it is
	line    int    // of the docstring in the file
	example struct {
		source, want string
		line, flags  int
	}
	got  output
	err  error
	back func()
}

// tally counts the examples of a docstring.
type tally struct {
	name          string
	tried, failed int
}

// output collects what an example writes.
type output struct{ strings.Builder }

// Write takes a text.
func (o *output) Write(s string) int { n, _ := o.Builder.WriteString(s); return n }

// NewRunner makes a runner for the module of a file.
func NewRunner(name string, told py.Opt[bool], flags int, file string) *Runner {
	return &Runner{name: name, verbose: verbose(told), flags: flags, file: file}
}

func (r *Runner) full(item string) string { return strings.Trim(r.name+"."+item, ".") }

// Without says that an object's docstring has no examples.
func (r *Runner) Without(item string) { r.silent = append(r.silent, r.full(item)) }

// Docstring begins a docstring, which stands at a line of the file, counted from 0.
func (r *Runner) Docstring(item string, line int) {
	r.item, r.line = r.full(item), line
	r.items = append(r.items, tally{name: r.item})
}

// Begin begins an example.
func (r *Runner) Begin(source, want string, line, flags int) bool {
	r.example.source, r.example.want, r.example.line, r.example.flags = source, want, line, flags|r.flags
	if r.verbose {
		text := "Trying:\n" + indent(source)
		if want == "" {
			text += "Expecting nothing\n"
		} else {
			text += "Expecting:\n" + indent(want)
		}
		py.PrintTo("", "", text)
	}
	r.got.Reset()
	r.err = nil
	r.back = py.Stdout.Redirect(&r.got)
	return true
}

// Show displays the value of an expression.
func (r *Runner) Show(v any) {
	if v != nil {
		py.PrintStr(py.Repr(v))
	}
}

// Raised takes the exception that an example raised.
func (r *Runner) Raised(err error) { r.err = err }

// End ends an example: its output is compared with the expected one.
func (r *Runner) End() {
	r.back()
	ex := &r.example
	t := &r.items[len(r.items)-1]
	t.tried++
	got := r.got.String()
	switch {
	case r.err == nil && r.matches(ex.want, got):
	case r.err == nil:
		r.fail(t, r.difference(got))
		return
	default:
		raised := py.ExceptionOnly(r.err)
		got += "Traceback (most recent call last):\n" + raised
		want, ok := expectedException(ex.want)
		switch {
		case !ok:
			r.fail(t, "Exception raised:\n"+indent("Traceback (most recent call last):\n"+raised))
			return
		case r.matches(want, raised):
		case ex.flags&IgnoreExceptionDetail != 0 && r.matches(withoutDetail(want), withoutDetail(raised)):
		default:
			r.fail(t, r.difference(got))
			return
		}
	}
	if r.verbose {
		py.PrintStr("ok")
	}
}

const divider = "**********************************************************************\n"

func (r *Runner) fail(t *tally, text string) {
	t.failed++
	py.PrintTo("", "", fmt.Sprintf("%sFile \"%s\", line %d, in %s\nFailed example:\n%s%s", divider, r.file, r.line+r.example.line+1, r.item, indent(r.example.source), text))
}

func (r *Runner) difference(got string) string {
	if r.example.flags&DontAcceptBlankline == 0 {
		lines := strings.SplitAfter(got, "\n")
		for i, l := range lines {
			if strings.HasSuffix(l, "\n") && strings.Trim(l, " \n") == "" {
				lines[i] = "<BLANKLINE>\n"
			}
		}
		got = strings.Join(lines, "")
	}
	want := r.example.want
	switch {
	case want != "" && got != "":
		return "Expected:\n" + indent(want) + "Got:\n" + indent(got)
	case want != "":
		return "Expected:\n" + indent(want) + "Got nothing\n"
	case got != "":
		return "Expected nothing\nGot:\n" + indent(got)
	}
	return "Expected nothing\nGot nothing\n"
}

// indent indents the lines that are not empty by 4.
func indent(s string) string {
	lines := strings.SplitAfter(s, "\n")
	for i, l := range lines {
		if l != "" && l != "\n" {
			lines[i] = "    " + l
		}
	}
	if out := strings.Join(lines, ""); !strings.HasSuffix(out, "\n") {
		return out + "\n"
	} else {
		return out
	}
}

// Results reports on the whole, and gives the counts.
func (r *Runner) Results() *TestResults {
	sum := &TestResults{}
	var b strings.Builder
	var failed, passed []tally
	for _, t := range r.items {
		sum.Attempted += t.tried
		sum.Failed += t.failed
		switch {
		case t.failed > 0:
			failed = append(failed, t)
		case t.tried == 0:
			r.silent = append(r.silent, t.name)
		default:
			passed = append(passed, t)
		}
	}
	if r.verbose {
		if len(r.silent) > 0 {
			slices.Sort(r.silent)
			fmt.Fprintf(&b, "%d items had no tests:\n", len(r.silent))
			for _, s := range r.silent {
				b.WriteString("    " + s + "\n")
			}
		}
		if len(passed) > 0 {
			fmt.Fprintf(&b, "%d items passed all tests:\n", len(passed))
			for _, t := range passed {
				fmt.Fprintf(&b, " %3d tests in %s\n", t.tried, t.name)
			}
		}
	}
	if len(failed) > 0 {
		fmt.Fprintf(&b, "%s%d items had failures:\n", divider, len(failed))
		for _, t := range failed {
			fmt.Fprintf(&b, " %3d of %3d in %s\n", t.failed, t.tried, t.name)
		}
	}
	if r.verbose {
		fmt.Fprintf(&b, "%d tests in %d items.\n%d passed and %d failed.\n", sum.Attempted, len(failed)+len(passed)+len(r.silent), sum.Attempted-sum.Failed, sum.Failed)
	}
	switch {
	case sum.Failed > 0:
		fmt.Fprintf(&b, "***Test Failed*** %d failures.\n", sum.Failed)
	case r.verbose:
		b.WriteString("Test passed.\n")
	}
	if b.Len() > 0 {
		py.PrintTo("", "", b.String())
	}
	return sum
}
