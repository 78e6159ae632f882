package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the scripts' files that cmp compares with")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"py2go": main})
}

// TestScripts runs the scripts of testdata/script: see https://pkg.go.dev/github.com/rogpeppe/go-internal/testscript. They share
// Go's build cache with other builds on this machine, since nothing in it depends on where a module stands; each has a cache of
// py2go's own.
func TestScripts(t *testing.T) {
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Fatal(err)
	}
	goCache, err := exec.Command(goTool, "env", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("GOCACHE", string(goCache[:len(goCache)-1]))
			e.Setenv("PY2GO_CACHE", filepath.Join(e.WorkDir, ".cache"))
			e.Setenv("TMPDIR", filepath.Join(e.WorkDir, ".tmp"))
			e.Setenv("GODIR", filepath.Dir(goTool))
			return nil
		},
		Condition: func(cond string) (bool, error) {
			switch cond {
			case "root":
				return os.Getuid() == 0, nil
			case "race": // the race detector's runtime is linked by a C compiler
				_, err := exec.LookPath("gcc")
				return err == nil && !testing.Short(), nil
			}
			return false, nil
		},
	})
}
