package driver

import (
	"context"
	"errors"
	"fmt"
	"go/version"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// Toolchain is an installed Go.
type Toolchain struct{ Path string }

// ErrNoGo says that no Go toolchain was found.
var ErrNoGo = errors.New("no Go toolchain: building needs Go " + MinGo + " or newer; install it from https://go.dev/dl/ or put the go command on PATH")

// FindGo finds the go command: on PATH, or in GOROOT.
func FindGo() (*Toolchain, error) {
	if p, err := exec.LookPath("go"); err == nil {
		if p, err = filepath.Abs(p); err == nil {
			return &Toolchain{Path: p}, nil
		}
	}
	if root := os.Getenv("GOROOT"); root != "" {
		p := filepath.Join(root, "bin", "go")
		if runtime.GOOS == "windows" {
			p += ".exe"
		}
		if p, err := exec.LookPath(p); err == nil {
			return &Toolchain{Path: p}, nil
		}
	}
	return nil, ErrNoGo
}

// Version asks for the toolchain's version, such as go1.26.1.
func (t *Toolchain) Version(ctx context.Context) (string, error) {
	cmd := exec.CommandContext(ctx, t.Path, "env", "GOVERSION")
	cmd.Env = goEnv(false)
	cmd.Dir = os.TempDir() // not in a folder whose go.mod asks for something
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s does not run: %w", t.Path, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// check gives an error when the toolchain is too old, or does not work at all.
func (t *Toolchain) check(ctx context.Context) error {
	v, err := t.Version(ctx)
	if err != nil {
		return err
	}
	v, _, _ = strings.Cut(v, " ") // experiments follow
	if version.IsValid(v) && version.Compare(v, "go"+MinGo) < 0 {
		return fmt.Errorf("%s is %s: py2go needs Go %s or newer; install it from https://go.dev/dl/", t.Path, v, MinGo)
	}
	return nil
}

// goEnv is the environment of the go command. Emitted modules use nothing but the runtime beside them, so neither the network
// nor a workspace nor the user's flags have a say.
func goEnv(race bool) []string {
	var env []string
	for _, kv := range os.Environ() {
		name, _, _ := strings.Cut(kv, "=")
		switch name {
		case "GOFLAGS", "GOWORK", "GOPROXY", "GOTOOLCHAIN", "GO111MODULE", "GOSUMDB", "GONOSUMDB", "GONOSUMCHECK", "CGO_ENABLED", "GOROOT_FINAL", "PWD":
			continue
		}
		env = append(env, kv)
	}
	cgo := "0"
	if race {
		cgo = "1" // the race detector's runtime is linked through it
	}
	return append(env, "GOFLAGS=-mod=mod", "GOWORK=off", "GOPROXY=off", "GOSUMDB=off", "GOTOOLCHAIN=local", "GO111MODULE=on", "CGO_ENABLED="+cgo)
}
