package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

var buildCommand = &command{
	name: "build", args: "FILE|DIR", summary: "build a program",
	help: `Translates the Python program that starts in FILE, or in the __main__.py or
main.py of DIR, and all modules it imports, and builds it with the Go toolchain.
The result is one static binary that needs neither Python nor py2go.

To build for another system, set GOOS and GOARCH as for go build.

Examples:
  py2go build app.py                      # makes ./app
  py2go build app.py -o bin/app
  GOOS=linux GOARCH=arm64 py2go build app.py -o app-arm64
  py2go build app.py --keep app-go        # also writes the Go module to app-go`,
	flags: func(c *call) {
		c.flags.StringVar(&c.output, "o", "", "write the binary to `FILE` (default: the program's name, here)")
		c.flags.StringVar(&c.keep, "keep", "", "also write the Go module to `DIR`; go build there makes the same program")
		c.flags.BoolVar(&c.explainRepr, "explain-repr", false, "tell why values have the Go types they have")
		c.defineBuildFlags()
		c.defineDiagFlags()
	},
	run: runBuild,
}

func runBuild(ctx context.Context, c *call) error {
	entry, err := c.entry()
	if err != nil {
		return err
	}
	target := c.output
	if target == "" {
		target = driver.ProgramName(entry)
		if goos := os.Getenv("GOOS"); goos == "windows" || goos == "" && runtime.GOOS == "windows" {
			target += ".exe"
		}
	}
	out, err := c.translate(entry, false)
	if err != nil {
		return err
	}
	if c.keep != "" {
		if err := driver.Keep(c.keep, driver.ProgramName(entry), out); err != nil {
			return err
		}
		c.logf("the Go module is in %s", c.keep)
	}
	done := c.progress("building " + filepath.Base(target))
	err = driver.Build(ctx, out, target, c.buildOptions(entry))
	done()
	return c.goError(out, err)
}

func (c *call) buildOptions(entry string) driver.BuildOptions {
	return driver.BuildOptions{Entry: entry, Race: c.build.race, Debug: c.build.debug, Log: c.logf}
}

// entry is the file that the program of the command's one argument starts in.
func (c *call) entry() (string, error) {
	switch len(c.args) {
	case 0:
		return "", c.usage("which program? name its file")
	case 1:
		return driver.Entry(c.args[0])
	}
	return "", c.usage("one program at a time: unexpected %q", c.args[1])
}

// translate turns a program, or a library of functions for others, into Go, and shows what was found on the way.
func (c *call) translate(entry string, library bool) (*driver.Output, error) {
	rep := &diag.Reporter{}
	c.logf("translating %s", entry)
	opts := c.codegenOptions()
	opts.Library = library
	out, err := driver.Translate(entry, opts, rep)
	if err != nil {
		return nil, err
	}
	if err := c.show(rep); err != nil {
		return nil, err
	}
	if out == nil {
		return nil, errSilent
	}
	if c.explainRepr {
		for _, e := range out.Explain {
			fmt.Fprintln(c.out, explanation(e))
		}
	}
	return out, nil
}

// goError turns the Go compiler's refusal into diagnostics at the Python that the lines come from.
func (c *call) goError(out *driver.Output, err error) error {
	var ge *driver.GoError
	if !errors.As(err, &ge) {
		return err
	}
	rep := &diag.Reporter{}
	for _, p := range ge.Places() {
		d := diag.Diagnostic{Code: compileCode, Msg: fmt.Sprintf("the Go compiler refused what py2go emitted for this, which is a bug in py2go: %s:%d: %s", p.File, p.Line, p.Msg)}
		if at, ok := out.Place(p.File, p.Line); ok {
			d.File, d.Span = at.File, at.Span
		}
		rep.Report(d)
	}
	if !rep.HasErrors() {
		rep.Report(diag.Diagnostic{Code: compileCode, Msg: "the Go toolchain failed on what py2go emitted, which is a bug in py2go"})
	}
	if serr := c.show(rep); serr != nil {
		return serr
	}
	fmt.Fprintf(c.err, "%s\nThe emitted Go is in %s\nPlease report this with the program that was translated: %s\n", ge.Text, ge.Dir, issuesURL)
	return exitCode(exitTrouble)
}
