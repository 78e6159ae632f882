package driver

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// MinGo is the oldest version of Go that builds emitted programs, as their go.mod says.
const MinGo = "1.24"

var runtimeGoMod = []byte("module " + ModulePath + "\n\ngo " + MinGo + "\n")

// WriteRuntime writes the runtime's sources as a Go module into dir. Files that are there already with the same text are left alone.
func WriteRuntime(dir string) error {
	err := runtimeFiles(func(p string, data []byte) error {
		return writeIfChanged(filepath.Join(dir, "runtime", filepath.FromSlash(p)), data)
	})
	if err != nil {
		return err
	}
	return writeIfChanged(filepath.Join(dir, "go.mod"), runtimeGoMod)
}

func writeIfChanged(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && string(old) == string(data) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return WriteFile(path, data)
}

// WriteFile writes a file whole or not at all: to a temporary file beside it, which then takes its name.
func WriteFile(path string, data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".py2go-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(data); err != nil {
		return errors.Join(err, tmp.Close())
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	if err := os.Chmod(tmp.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

// WriteModule writes an emitted program as a Go module of its own into dir; runtimeDir holds the runtime's module. Go files of an
// earlier translation that are not part of this one are removed.
func WriteModule(dir, runtimeDir, module string, out *Output) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	old, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return err
	}
	for _, p := range old {
		if out.Files[filepath.Base(p)] == nil {
			data, err := os.ReadFile(p)
			if err == nil && generated(data) {
				if err := os.Remove(p); err != nil {
					return err
				}
			}
		}
	}
	for _, n := range out.Names {
		if err := writeIfChanged(filepath.Join(dir, n), out.Files[n]); err != nil {
			return err
		}
	}
	return WriteGoMod(dir, runtimeDir, module)
}

var majorVersion = regexp.MustCompile(`^v[0-9]+$`)

// modulePathOf is the path of a program's module. Paths without a dot would collide with Go's own packages.
func modulePathOf(program string) string {
	name := goName(program)
	if majorVersion.MatchString(name) {
		name += "_app" // Go takes it for a version otherwise
	}
	return "py2go.local/" + name
}

// WriteGoMod writes the go.mod of an emitted module, which finds the runtime's module in runtimeDir.
func WriteGoMod(dir, runtimeDir, module string) error {
	rel := runtimeDir
	if r, err := filepath.Rel(dir, runtimeDir); err == nil && !strings.HasPrefix(r, "..") {
		rel = "./" + filepath.ToSlash(r)
	}
	mod := fmt.Sprintf("module %s\n\ngo %s\n\nrequire %s v0.0.0\n\nreplace %s => %s\n", module, MinGo, ModulePath, ModulePath, rel)
	return writeIfChanged(filepath.Join(dir, "go.mod"), []byte(mod))
}
