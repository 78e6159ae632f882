package driver

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/rogpeppe/go-internal/lockedfile"

	"github.com/py2go/py2go/runtime"
)

// Cache is the folder where py2go keeps the runtime's sources and the emitted modules, so that a build after an edit only
// compiles what changed. Everything in it can be deleted at any time when no build runs.
//
//	runtime/HASH/     the runtime's module, once for each content
//	build/NAME-HASH/  the emitted module of an entry file, and its last binary
//	locks/            one file for each emitted module, held during its build
type Cache struct{ Dir string }

// OpenCache finds the cache: PY2GO_CACHE, or py2go in the user's cache folder. It need not exist yet.
func OpenCache() (*Cache, error) {
	dir := os.Getenv("PY2GO_CACHE")
	if dir == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			return nil, fmt.Errorf("no folder for the cache: %w; set PY2GO_CACHE", err)
		}
		dir = filepath.Join(base, "py2go")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	return &Cache{Dir: dir}, nil
}

// runtimeHash identifies the runtime's sources.
var runtimeHash = sync.OnceValue(func() string {
	h := sha256.New()
	fmt.Fprintf(h, "go %s\n", MinGo)
	err := runtimeFiles(func(p string, data []byte) error {
		fmt.Fprintf(h, "%s %d\n", p, len(data))
		h.Write(data)
		return nil
	})
	if err != nil {
		panic(err) // the files are embedded
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
})

// Runtime lays out the runtime's module, unless it is there, and gives its folder.
func (c *Cache) Runtime() (string, error) {
	parent := filepath.Join(c.Dir, "runtime")
	dir := filepath.Join(parent, runtimeHash())
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
		return dir, nil
	}
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return "", err
	}
	tmp, err := os.MkdirTemp(parent, "tmp-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(tmp)
	if err := WriteRuntime(tmp); err != nil {
		return "", err
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return "", err
	}
	if err := os.Rename(tmp, dir); err != nil {
		if _, serr := os.Stat(filepath.Join(dir, "go.mod")); serr == nil {
			return dir, nil // another build was first
		}
		return "", err
	}
	return dir, nil
}

// module is the name of the folder for the emitted module of an entry file.
func (c *Cache) module(entry string, variant string) (string, error) {
	abs, err := filepath.Abs(entry)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(abs + "\x00" + variant))
	return goName(ProgramName(entry)) + "-" + hex.EncodeToString(sum[:])[:12], nil
}

// lock waits until no other build uses the named module.
func (c *Cache) lock(ctx context.Context, name string) (unlock func(), err error) {
	dir := filepath.Join(c.Dir, "locks")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	type result struct {
		unlock func()
		err    error
	}
	done := make(chan result, 1)
	go func() {
		unlock, err := lockedfile.MutexAt(filepath.Join(dir, name)).Lock()
		done <- result{unlock, err}
	}()
	select {
	case r := <-done:
		return r.unlock, r.err
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// Size is the number of files in the cache and their bytes.
func (c *Cache) Size() (files int, bytes int64, err error) {
	err = filepath.WalkDir(c.Dir, func(_ string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil {
			return err
		}
		files++
		bytes += info.Size()
		return nil
	})
	return files, bytes, err
}

// Clean deletes what py2go keeps in the cache, and nothing else that may stand there.
func (c *Cache) Clean() error {
	for _, sub := range []string{"build", "runtime", "locks"} {
		if err := os.RemoveAll(filepath.Join(c.Dir, sub)); err != nil {
			return err
		}
	}
	// The folder itself goes when nothing else is in it.
	if err := os.Remove(c.Dir); err != nil && !os.IsNotExist(err) {
		if rest, rerr := os.ReadDir(c.Dir); rerr != nil || len(rest) == 0 {
			return err
		}
	}
	return nil
}

// goName makes a name that Go accepts as the last element of a module's path and as a file's name.
func goName(s string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '_', r == '-':
			return r
		}
		return '_'
	}, s)
	if name == "" || strings.Trim(name, "_-") == "" {
		return "app"
	}
	return strings.TrimLeft(name, "-")
}

// runtimeFiles calls f with each of the runtime's Go files that emitted programs need.
func runtimeFiles(f func(path string, data []byte) error) error {
	return fs.WalkDir(runtime.Sources, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return err
		}
		data, err := runtime.Sources.ReadFile(p)
		if err != nil {
			return err
		}
		return f(p, data)
	})
}
