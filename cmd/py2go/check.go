package main

import (
	"context"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

var checkCommand = &command{
	name: "check", args: "FILE|DIR...", summary: "tell what is wrong with programs, or what py2go does not carry",
	help: `Checks programs, with all modules they import, as build would, without making
any Go. Needs no Go toolchain.

Examples:
  py2go check app.py
  py2go check --format=github src/app.py   # annotations on GitHub
  py2go check --format=sarif app.py > app.sarif`,
	flags: func(c *call) {
		c.defineTranslateFlags()
		c.defineDiagFlags()
	},
	run: runCheck,
}

func runCheck(_ context.Context, c *call) error {
	if len(c.args) == 0 {
		return c.usage("which program? name its file")
	}
	rep := &diag.Reporter{}
	for _, arg := range c.args {
		entry, err := driver.Entry(arg)
		if err != nil {
			return err
		}
		c.logf("checking %s", entry)
		one := &diag.Reporter{}
		if err := driver.Verify(entry, c.codegenOptions(), one); err != nil {
			return err
		}
		for _, d := range one.All() {
			rep.Report(d) // what programs share is told once
		}
	}
	if err := c.show(rep); err != nil {
		return err
	}
	if rep.HasErrors() {
		return errSilent
	}
	return nil
}
