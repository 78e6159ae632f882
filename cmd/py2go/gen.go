package main

import (
	"context"
	"fmt"
	"go/token"
	"path/filepath"
	"strings"

	"github.com/py2go/py2go/internal/driver"
)

var genCommand = &command{
	name: "gen", args: "FILE|DIR", summary: "write the Go of a program as a package of your module",
	help: `Translates as build does and writes the Go source, to be committed and built
with the rest of your module. It imports the runtime: add it to your module with
go get github.com/py2go/py2go.

With --check, writes nothing; the exit code is 1 when a file there is missing or
differs from what would be written, and the files are listed. Use it in CI.

Examples:
  py2go gen pricing.py -o internal/pricing --package pricing
  py2go gen pricing.py -o internal/pricing --package pricing --check
  //go:generate py2go gen pricing.py -o . --package pricing`,
	flags: func(c *call) {
		c.flags.StringVar(&c.output, "o", "", "write the Go files to `DIR`")
		c.flags.StringVar(&c.pkg, "package", "", "`NAME` of the package (default: the directory's)")
		c.flags.BoolVar(&c.check, "check", false, "write nothing, tell what differs")
		c.defineTranslateFlags()
		c.defineDiagFlags()
	},
	run: runGen,
}

func runGen(_ context.Context, c *call) error {
	entry, err := c.entry()
	if err != nil {
		return err
	}
	if c.output == "" {
		return c.usage("where to? name the directory with -o")
	}
	if c.pkg == "" {
		abs, err := filepath.Abs(c.output)
		if err != nil {
			return err
		}
		c.pkg = filepath.Base(abs)
		if !packageName(c.pkg) {
			return c.usage("%q is no name for a Go package: name it with --package", c.pkg)
		}
	}
	if !packageName(c.pkg) {
		return c.usage("flag --package: %q is no name for a Go package", c.pkg)
	}
	out, err := c.translate(entry, true)
	if err != nil {
		return err
	}
	if !c.check {
		return driver.Generate(c.output, out)
	}
	stale, err := driver.Stale(c.output, out)
	if err != nil {
		return err
	}
	for _, s := range stale {
		fmt.Fprintln(c.out, s)
	}
	if len(stale) > 0 {
		return errSilent
	}
	return nil
}

func packageName(s string) bool {
	return token.IsIdentifier(s) && s != "_" && !strings.HasSuffix(s, "_test")
}
