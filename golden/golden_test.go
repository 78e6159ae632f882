// Package golden holds Go that py2go emits and that is worth reading: each folder has a program, app.py, and what becomes of it.
// The folders are real packages, so go vet compiles them.
package golden

import (
	"bytes"
	"flag"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/py2go/py2go/codegen"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

var update = flag.Bool("update", os.Getenv("PY2GO_UPDATE") == "1", "write what is emitted now; read the difference before committing")

func TestGolden(t *testing.T) {
	apps, err := filepath.Glob("*/app.py")
	if err != nil {
		t.Fatal(err)
	}
	if len(apps) < 25 {
		t.Errorf("%d cases, want at least 25", len(apps))
	}
	for _, app := range apps {
		t.Run(filepath.Dir(app), func(t *testing.T) {
			got := translate(t, app)
			again := translate(t, app)
			if !slices.Equal(got.Names, again.Names) {
				t.Fatalf("translated twice: files %v, then %v", got.Names, again.Names)
			}
			for _, name := range got.Names {
				text := got.Files[name]
				if !bytes.Equal(text, again.Files[name]) {
					t.Errorf("%s differs when translated twice", name)
				}
				if formatted, err := format.Source(text); err != nil {
					t.Error(err)
				} else if !bytes.Equal(formatted, text) {
					t.Errorf("gofmt changes %s", name)
				}
				compare(t, filepath.Join(filepath.Dir(app), name), text)
			}
			checkClaimed(t, filepath.Dir(app), got.Names)
		})
	}
}

// TestVet compiles the goldens and has go vet look at them.
func TestVet(t *testing.T) {
	if out, err := exec.Command("go", "vet", "./...").CombinedOutput(); err != nil {
		t.Fatalf("go vet: %v\n%s", err, out)
	}
}

func translate(t *testing.T, app string) *driver.Output {
	t.Helper()
	rep := &diag.Reporter{}
	out, err := driver.Translate(app, codegen.Options{}, rep)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range rep.All() {
		if d.Severity == diag.Error {
			t.Error(d.String())
		}
	}
	if out == nil {
		t.FailNow()
	}
	return out
}

func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; go test ./golden -update writes it", err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what py2go emits now; go test ./golden -update rewrites it", path)
	}
}

// checkClaimed finds Go files that no case emits.
func checkClaimed(t *testing.T, dir string, names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !slices.Contains(names, filepath.Base(f)) {
			t.Errorf("%s: no case emits this file", f)
			if *update {
				if err := os.Remove(f); err != nil {
					t.Error(err)
				}
			}
		}
	}
}

// TestFolders checks that every folder is a case.
func TestFolders(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		if _, err := os.Stat(filepath.Join(e.Name(), "app.py")); err != nil {
			t.Errorf("folder %s is no case: it has no app.py", e.Name())
		}
	}
}
