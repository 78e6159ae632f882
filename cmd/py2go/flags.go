package main

import (
	"os"

	"github.com/py2go/py2go/codegen"
	"github.com/py2go/py2go/frontend/diag"
)

// diagFlags say how diagnostics are shown.
type diagFlags struct {
	format string
	color  string
	max    int
}

func (c *call) defineDiagFlags() {
	c.diags = diagFlags{format: "text", color: "auto"}
	c.flags.Var(choice{&c.diags.format, diag.Formats}, "format", "`FORMAT` of the diagnostics: text, json, sarif, github")
	c.flags.Var(choice{&c.diags.color, []string{"auto", "always", "never"}}, "color", "`WHEN` to use colour: auto (on a terminal, unless NO_COLOR is set), always, never")
	c.flags.IntVar(&c.diags.max, "max-errors", 0, "show at most `N` errors; 0 means all")
	c.flags.BoolVar(&c.verbose, "v", false, "tell what is being done")
}

// show prints what was found: for machines to stdout, for people to stderr.
func (c *call) show(rep *diag.Reporter) error {
	w := c.out
	if c.diags.format == "text" || c.cmd.startsProgram {
		w = c.err
	}
	color := c.diags.color == "always" || c.diags.color == "auto" && os.Getenv("NO_COLOR") == "" && isTerminal(w)
	return diag.Render(w, rep.All(), diag.RenderOptions{Format: c.diags.format, Color: color, MaxErrors: c.diags.max, Tool: version()})
}

// buildFlags say how a program is translated and built.
type buildFlags struct {
	race, debug bool
	ints        string
}

func (c *call) defineBuildFlags() {
	c.build.ints = "auto"
	c.flags.BoolVar(&c.build.race, "race", false, "build with Go's race detector (needs a C compiler)")
	c.flags.BoolVar(&c.build.debug, "debug", false, "keep symbols and file names, for debuggers and profilers")
	c.defineTranslateFlags()
}

func (c *call) defineTranslateFlags() {
	c.build.ints = "auto"
	c.flags.Var(choice{&c.build.ints, []string{"auto", "big"}}, "int", "`KIND` of ints: auto (machine ints where they suffice), big (no limit anywhere)")
}

func (c *call) codegenOptions() codegen.Options {
	opts := codegen.Options{BigInts: c.build.ints == "big", Package: c.pkg}
	if c.pkg != "" && c.pkg != "main" {
		opts.Main = "Main"
	}
	return opts
}
