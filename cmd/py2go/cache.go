package main

import (
	"context"
	"fmt"

	"github.com/py2go/py2go/internal/driver"
)

var cacheCommand = &command{
	name: "cache", args: "dir|size|clean", summary: "tell where the cache is, how big, or empty it",
	help: `py2go keeps the runtime's sources and the Go of built programs in a cache, so
that the next build is fast. It can be emptied at any time when no build runs.

  dir    tells its folder
  size   tells how much it holds
  clean  empties it

PY2GO_CACHE sets the folder. Compiled packages are in the Go toolchain's own
cache: see go help cache.

Examples:
  py2go cache size
  py2go cache clean`,
	run: runCache,
}

func runCache(_ context.Context, c *call) error {
	if len(c.args) != 1 {
		return c.usage("expected one of dir, size, clean")
	}
	cache, err := driver.OpenCache()
	if err != nil {
		return err
	}
	switch c.args[0] {
	case "dir":
		fmt.Fprintln(c.out, cache.Dir)
	case "size":
		files, bytes, err := cache.Size()
		if err != nil {
			return err
		}
		fmt.Fprintf(c.out, "%d files, %.1f MB in %s\n", files, float64(bytes)/1e6, cache.Dir)
	case "clean":
		return cache.Clean()
	default:
		msg := fmt.Sprintf("unknown argument %q", c.args[0])
		if s := suggest(c.args[0], []string{"dir", "size", "clean"}); s != "" {
			msg += "; did you mean " + s + "?"
		}
		return c.usage("%s", msg)
	}
	return nil
}
