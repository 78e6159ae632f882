package main

import (
	"context"
	"fmt"

	"github.com/py2go/py2go/internal/driver"
)

var runCommand = &command{
	name: "run", args: "FILE|DIR [ARGUMENT...]", summary: "build a program and run it",
	help: `Builds the program as py2go build does, without leaving a binary here, and runs
it. Flags for py2go stand before FILE; what follows FILE goes to the program.
The exit code is the program's, and so are signals.

Examples:
  py2go run app.py
  py2go run app.py --input data.csv
  py2go run --race server.py 8080`,
	startsProgram: true,
	flags: func(c *call) {
		c.defineBuildFlags()
		c.defineDiagFlags()
	},
	run: runRun,
}

func runRun(ctx context.Context, c *call) error {
	if len(c.args) == 0 {
		return c.usage("which program? name its file")
	}
	entry, err := driver.Entry(c.args[0])
	if err != nil {
		return err
	}
	out, err := c.translate(entry, false)
	if err != nil {
		return err
	}
	done := c.progress("building " + driver.ProgramName(entry))
	exe, err := driver.BuildForRun(ctx, out, c.buildOptions(entry))
	done()
	if err != nil {
		return c.goError(out, err)
	}
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	code, err := execute(exe, append([]string{c.args[0]}, c.args[1:]...), c.stdio)
	if err != nil {
		return fmt.Errorf("cannot run %s: %w", exe, err)
	}
	return exitCode(code)
}
