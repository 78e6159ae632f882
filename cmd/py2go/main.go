// Command py2go translates type-annotated Python 3 into Go.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/py2go/py2go/codegen"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

func main() {
	rep := &diag.Reporter{}
	out, err := driver.Translate(os.Args[1], codegen.Options{}, rep)
	for _, d := range rep.All() {
		fmt.Fprintln(os.Stderr, d)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if out == nil {
		os.Exit(1)
	}
	dir := os.Args[2]
	rt, _ := filepath.Abs("/tmp/py2go-rt")
	if err := driver.WriteRuntime(rt); err != nil {
		panic(err)
	}
	if err := driver.WriteModule(dir, rt, "app", out); err != nil {
		panic(err)
	}
}
