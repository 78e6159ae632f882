package driver

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// BuildOptions say how a translated program becomes a binary.
type BuildOptions struct {
	Entry string // the file it starts in
	Race  bool   // with the race detector
	Debug bool   // keep symbols and paths for debuggers
	Log   func(format string, args ...any)
}

// GoPlace is a line of emitted Go that the compiler complained about.
type GoPlace struct {
	File string
	Line int
	Msg  string
}

var goMessage = regexp.MustCompile(`(?m)^(?:\./)?([^\s:/]+\.go):(\d+)(?::\d+)?: (.*)$`)

// Places are the lines of emitted Go that the compiler complained about.
func (e *GoError) Places() []GoPlace {
	var list []GoPlace
	for _, m := range goMessage.FindAllStringSubmatch(e.Text, -1) {
		if line, err := strconv.Atoi(m[2]); err == nil {
			list = append(list, GoPlace{m[1], line, m[3]})
		}
	}
	return list
}

// GoError is the Go compiler's refusal of emitted code: a bug of py2go.
type GoError struct {
	Text string // what the compiler said
	Dir  string // where the emitted module is kept
}

func (e *GoError) Error() string {
	return "the Go compiler refused what py2go emitted:\n" + e.Text
}

// Build compiles a translated program to the file at target, whole or not at all.
func Build(ctx context.Context, out *Output, target string, opts BuildOptions) error {
	if err := checkTarget(target); err != nil {
		return err
	}
	// The target's folder must take a new file; better to know before the compiler runs.
	tmp, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+".tmp-*")
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", target, plain(err))
	}
	defer os.Remove(tmp.Name())
	defer tmp.Close()
	return withBinary(ctx, out, opts, func(bin string) error {
		opts.logf("writing %s", target)
		if err := copyInto(tmp, bin); err != nil {
			return fmt.Errorf("cannot write %s: %w", target, plain(err))
		}
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		if err := os.Rename(tmp.Name(), target); err != nil {
			return fmt.Errorf("cannot write %s: %w", target, plain(err))
		}
		return nil
	})
}

// BuildForRun compiles a translated program into the cache, and gives the binary. It stays there for at least some minutes.
func BuildForRun(ctx context.Context, out *Output, opts BuildOptions) (string, error) {
	var exe string
	err := withBinary(ctx, out, opts, func(bin string) error {
		hash, err := fileHash(bin)
		if err != nil {
			return err
		}
		exe = filepath.Join(filepath.Dir(bin), "run-"+hash+filepath.Ext(bin))
		if err := removeOldRuns(filepath.Dir(bin), exe); err != nil {
			return err
		}
		if _, err := os.Stat(exe); err == nil {
			now := time.Now()
			return os.Chtimes(exe, now, now)
		}
		tmp, err := os.CreateTemp(filepath.Dir(bin), "tmp-*")
		if err != nil {
			return err
		}
		defer os.Remove(tmp.Name())
		defer tmp.Close()
		if err := copyInto(tmp, bin); err != nil {
			return err
		}
		return os.Rename(tmp.Name(), exe)
	})
	return exe, err
}

// withBinary compiles the program within the cache and calls use with the binary, while no other build of it can run.
func withBinary(ctx context.Context, out *Output, opts BuildOptions, use func(bin string) error) error {
	tool, err := FindGo()
	if err != nil {
		return err
	}
	cache, err := OpenCache()
	if err != nil {
		return err
	}
	runtimeDir, err := cache.Runtime()
	if err != nil {
		return fmt.Errorf("cannot write to the cache: %w", err)
	}
	variant := fmt.Sprintf("%s/%s race=%t debug=%t", os.Getenv("GOOS"), os.Getenv("GOARCH"), opts.Race, opts.Debug)
	name, err := cache.module(opts.Entry, variant)
	if err != nil {
		return err
	}
	unlock, err := cache.lock(ctx, name)
	if err != nil {
		return err
	}
	defer unlock()
	dir := filepath.Join(cache.Dir, "build", name)
	src := filepath.Join(dir, "src")
	if err := WriteModule(src, runtimeDir, modulePathOf(ProgramName(opts.Entry)), out.withPlaces()); err != nil {
		return fmt.Errorf("cannot write to the cache: %w", err)
	}
	bin := filepath.Join(dir, "bin", "app")
	if os.Getenv("GOOS") == "windows" {
		bin += ".exe"
	}
	if err := os.MkdirAll(filepath.Dir(bin), 0o755); err != nil {
		return fmt.Errorf("cannot write to the cache: %w", err)
	}
	if err := goBuild(ctx, tool, src, bin, opts); err != nil {
		return err
	}
	return use(bin)
}

func goBuild(ctx context.Context, tool *Toolchain, src, bin string, opts BuildOptions) error {
	args := []string{"build", "-buildvcs=false", "-o", bin}
	if !opts.Debug {
		args = append(args, "-trimpath", "-ldflags=-s -w")
	}
	if opts.Race {
		args = append(args, "-race")
	}
	args = append(args, ".")
	opts.logf("%s %s (in %s)", tool.Path, strings.Join(args, " "), src)
	cmd := exec.CommandContext(ctx, tool.Path, args...)
	cmd.Dir = src
	cmd.Env = goEnv(opts.Race)
	var text bytes.Buffer
	cmd.Stdout, cmd.Stderr = &text, &text
	killTree(cmd)
	// The go command's own temporary files go into a folder of ours, which is deleted also when the command is killed.
	tmp, err := os.MkdirTemp("", "py2go-build-")
	if err != nil {
		return fmt.Errorf("no temporary folder: %w", err)
	}
	defer os.RemoveAll(tmp)
	cmd.Env = append(cmd.Env, "GOTMPDIR="+tmp)
	err = cmd.Run()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err == nil {
		return nil
	}
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return fmt.Errorf("%s does not run: %w", tool.Path, err)
	}
	if err := tool.check(ctx); err != nil {
		return err
	}
	return explainGoFailure(strings.TrimSpace(text.String()), src)
}

// explainGoFailure tells trouble with the machine from code that does not compile.
func explainGoFailure(text, src string) error {
	lower := strings.ToLower(text)
	for _, m := range []string{"no space left on device", "disk quota exceeded", "file too large", "read-only file system", "permission denied", "cannot allocate memory", "out of memory"} {
		if strings.Contains(lower, m) {
			return fmt.Errorf("go build failed: %s", text)
		}
	}
	for _, m := range []string{"unsupported GOOS/GOARCH", "-race is not supported", "-race requires cgo", "C compiler", "build constraints exclude all Go files in", "is not in std"} {
		if strings.Contains(text, m) {
			return fmt.Errorf("go build failed: %s", text)
		}
	}
	return &GoError{Text: text, Dir: src}
}

func checkTarget(target string) error {
	st, err := os.Stat(target)
	if err == nil && st.IsDir() {
		return fmt.Errorf("cannot write %s: it is a directory; name another file with -o", target)
	}
	if err == nil && !st.Mode().IsRegular() {
		return fmt.Errorf("cannot write %s: it is not a regular file", target)
	}
	if err == nil && st.Size() > 0 && !isBinary(target) {
		return fmt.Errorf("cannot write %s: it exists and is no program; name another file with -o, or remove it", target)
	}
	dir := filepath.Dir(target)
	st, err = os.Stat(dir)
	if os.IsNotExist(err) {
		return fmt.Errorf("cannot write %s: the directory %s does not exist", target, dir)
	}
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", target, plain(err))
	}
	if !st.IsDir() {
		return fmt.Errorf("cannot write %s: %s is not a directory", target, dir)
	}
	return nil
}

// copyInto fills an open file with an executable's bytes and closes it.
func copyInto(dst *os.File, src string) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	if _, err := io.Copy(dst, in); err != nil {
		return err
	}
	if err := dst.Chmod(0o777 &^ umask()); err != nil {
		return err
	}
	return dst.Close()
}

func (o *BuildOptions) logf(format string, args ...any) {
	if o.Log != nil {
		o.Log(format, args...)
	}
}

// isBinary reports whether a file begins as the programs of some system do: only those are overwritten.
func isBinary(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 4)
	if _, err := io.ReadFull(f, head); err != nil {
		return false
	}
	for _, magic := range []string{"\x7fELF", "MZ", "\xcf\xfa\xed\xfe", "\xce\xfa\xed\xfe", "\xca\xfe\xba\xbe", "\x00asm"} {
		if strings.HasPrefix(string(head), magic) {
			return true
		}
	}
	return false
}
