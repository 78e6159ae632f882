package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

const issuesURL = "https://github.com/py2go/py2go/issues"

// The codes of what goes wrong in py2go itself; documented in package diag.
const (
	compileCode diag.Code = 4001
	crashCode   diag.Code = 4002
)

var versionCommand = &command{
	name: "version", summary: "tell the versions of py2go and of the Go toolchain it uses",
	help: `Tells the version of py2go and of the Go toolchain that build and run use.
Without a toolchain the exit code is still 0: check, gen and explain need none.`,
	run: runVersion,
}

func runVersion(ctx context.Context, c *call) error {
	if len(c.args) > 0 {
		return c.usage("unexpected %q", c.args[0])
	}
	fmt.Fprintf(c.out, "py2go %s (%s/%s)\n", version(), runtime.GOOS, runtime.GOARCH)
	tool, err := driver.FindGo()
	if err != nil {
		fmt.Fprintf(c.out, "go: %v\n", err)
		return nil
	}
	v, err := tool.Version(ctx)
	if err != nil {
		fmt.Fprintf(c.out, "go: %v\n", err)
		return nil
	}
	fmt.Fprintf(c.out, "%s (%s)\n", v, tool.Path)
	return nil
}

// version is py2go's own version: that of its module, or its revision.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(unknown version)"
	}
	return info.Main.Version
}
