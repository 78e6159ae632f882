package main

import (
	"fmt"
	"os"
	"time"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
)

// compareSpeed prints how fast each parses the files that both accept, on one core and without reading them.
func compareSpeed(files []string) error {
	o, err := startOracle()
	if err != nil {
		return err
	}
	var mine, theirs time.Duration
	size, n := 0, 0
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		a, err := o.ask(request{Path: path, Time: true})
		if err != nil {
			return err
		}
		rep := &diag.Reporter{}
		start := time.Now()
		parser.ParseFile(path, data, rep)
		took := time.Since(start)
		if rep.HasErrors() || a.Err != "" {
			continue
		}
		n++
		size += len(data)
		mine += took
		theirs += time.Duration(a.Seconds * float64(time.Second))
	}
	rate := func(d time.Duration) float64 { return float64(size) / 1e6 / d.Seconds() }
	fmt.Printf("%d files, %.1f MB: py2go %.1f MB/s, CPython's ast.parse %.1f MB/s\n", n, float64(size)/1e6, rate(mine), rate(theirs))
	return o.close()
}
