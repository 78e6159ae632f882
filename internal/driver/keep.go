package driver

import (
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

// keptRuntime is the folder of the runtime's module within a kept module.
const keptRuntime = "py2go"

// Keep writes a translated program as a Go module into dir, to be read and built there: the packages of the runtime that it
// needs are beside it. A folder with something else in it is left alone.
func Keep(dir, program string, out *Output) error {
	if err := checkKeep(dir); err != nil {
		return err
	}
	rt := filepath.Join(dir, keptRuntime)
	if err := os.RemoveAll(rt); err != nil {
		return err
	}
	if err := os.MkdirAll(rt, 0o755); err != nil {
		return fmt.Errorf("cannot write to %s: %w", dir, plain(err))
	}
	needed, err := neededRuntime(out)
	if err != nil {
		return err
	}
	err = runtimeFiles(func(p string, data []byte) error {
		if !needed[path.Dir(p)] {
			return nil
		}
		return writeIfChanged(filepath.Join(rt, "runtime", filepath.FromSlash(p)), data)
	})
	if err != nil {
		return fmt.Errorf("cannot write to %s: %w", dir, err)
	}
	if err := writeIfChanged(filepath.Join(rt, "go.mod"), runtimeGoMod); err != nil {
		return fmt.Errorf("cannot write to %s: %w", dir, err)
	}
	if err := WriteModule(dir, rt, modulePathOf(program), out.withPlaces()); err != nil {
		return fmt.Errorf("cannot write to %s: %w", dir, err)
	}
	return nil
}

// checkKeep gives an error unless dir is absent, empty, or holds a module that was kept before.
func checkKeep(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("cannot write to %s: %w", dir, plain(err))
	}
	mod, err := os.ReadFile(filepath.Join(dir, keptRuntime, "go.mod"))
	if err != nil || string(mod) != string(runtimeGoMod) {
		return fmt.Errorf("cannot write to %s: it holds something else; name an empty directory, a new one, or one of an earlier --keep", dir)
	}
	return nil
}

// neededRuntime gives the runtime's folders that a program imports, directly or not.
func neededRuntime(out *Output) (map[string]bool, error) {
	imports := map[string][]string{}
	err := runtimeFiles(func(p string, data []byte) error {
		list, err := runtimeImports(p, data)
		imports[path.Dir(p)] = append(imports[path.Dir(p)], list...)
		return err
	})
	if err != nil {
		return nil, err
	}
	needed := map[string]bool{}
	var visit func(dirs []string)
	visit = func(dirs []string) {
		for _, d := range dirs {
			if !needed[d] {
				needed[d] = true
				visit(imports[d])
			}
		}
	}
	for _, n := range out.Names {
		list, err := runtimeImports(n, out.Files[n])
		if err != nil {
			return nil, err
		}
		visit(list)
	}
	return needed, nil
}

// runtimeImports gives the folders of the runtime's packages that a Go file imports.
func runtimeImports(name string, src []byte) ([]string, error) {
	f, err := parser.ParseFile(token.NewFileSet(), name, src, parser.ImportsOnly)
	if err != nil {
		return nil, err
	}
	var dirs []string
	for _, im := range f.Imports {
		p, err := strconv.Unquote(im.Path.Value)
		if err != nil {
			return nil, err
		}
		if d, ok := strings.CutPrefix(p, ModulePath+"/runtime/"); ok {
			dirs = append(dirs, d)
		}
	}
	return dirs, nil
}
