// Package harness translates many programs into one Go module and builds them into one binary, which is far cheaper than
// building each alone. The binary runs the program that an environment variable names.
package harness

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/py2go/py2go/codegen"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

// Program is one Python program.
type Program struct {
	Name string // distinct; any text
	Path string // of its main file
}

// Outcome is how a program's translation and build ended.
type Outcome struct {
	Program  Program
	Messages []string // diagnostics, when it was refused
	Crash    string   // py2go's own panic, with its stack
	GoErrors string   // what the Go compiler said
	Package  string   // its package in the binary; "" when it is not there
	Output   *driver.Output
}

// Built reports whether the program is in the binary.
func (o *Outcome) Built() bool { return o.Package != "" }

// Options of Build.
type Options struct {
	Race    bool
	BigInts bool
	Quick   bool // to build, not to run: without optimisation
	Jobs    int  // translations at once; 0: two
}

// Build translates the programs into a module below dir and builds it. The outcomes are in the programs' order.
func Build(dir string, programs []Program, opts Options) ([]*Outcome, string, error) {
	if opts.Jobs == 0 {
		opts.Jobs = 2
	}
	outcomes := make([]*Outcome, len(programs))
	var wg sync.WaitGroup
	next := make(chan int)
	for range opts.Jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range next {
				outcomes[i] = translate(programs[i], opts)
			}
		}()
	}
	for i := range programs {
		next <- i
	}
	close(next)
	wg.Wait()

	runtimeDir := filepath.Join(dir, "runtime-module")
	if err := os.RemoveAll(runtimeDir); err != nil { // of another version
		return nil, "", err
	}
	if err := driver.WriteRuntime(runtimeDir); err != nil {
		return nil, "", err
	}
	modDir := filepath.Join(dir, "programs")
	if err := os.RemoveAll(modDir); err != nil {
		return nil, "", err
	}
	for i, o := range outcomes {
		if o.Output == nil {
			continue
		}
		o.Package = fmt.Sprintf("p%04d", i)
		for _, n := range o.Output.Names {
			p := filepath.Join(modDir, o.Package, n)
			if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
				return nil, "", err
			}
			if err := os.WriteFile(p, o.Output.Files[n], 0o644); err != nil {
				return nil, "", err
			}
		}
	}
	if err := os.MkdirAll(modDir, 0o755); err != nil {
		return nil, "", err
	}
	if err := driver.WriteGoMod(modDir, runtimeDir, "programs"); err != nil {
		return nil, "", err
	}
	bin := filepath.Join(dir, "programs.bin")
	for {
		if err := writeMain(modDir, outcomes); err != nil {
			return nil, "", err
		}
		flags := "-e"
		if opts.Quick {
			flags = "-e -N -l"
		}
		args := []string{"build", "-buildvcs=false", "-gcflags=programs/...=" + flags, "-ldflags=-s -w", "-o", bin}
		if opts.Race {
			args = append(args, "-race")
		}
		cmd := exec.Command("go", append(args, ".")...)
		cmd.Dir = modDir
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
		text, err := cmd.CombinedOutput()
		if err == nil {
			return outcomes, bin, nil
		}
		if !dropFailed(outcomes, string(text)) {
			return nil, "", fmt.Errorf("go build: %w\n%s", err, text)
		}
	}
}

func translate(p Program, opts Options) (o *Outcome) {
	o = &Outcome{Program: p}
	defer func() {
		if r := recover(); r != nil {
			o.Output = nil
			o.Crash = fmt.Sprintf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	rep := &diag.Reporter{}
	out, err := driver.Translate(p.Path, codegen.Options{Package: "prog", Main: "Main", BigInts: opts.BigInts}, rep)
	for _, d := range rep.All() {
		if d.Severity == diag.Error {
			o.Messages = append(o.Messages, d.String())
		}
	}
	if err != nil {
		o.Messages = append(o.Messages, err.Error())
		if strings.Contains(err.Error(), "bug in py2go") {
			o.Crash = err.Error()
		}
		return o
	}
	if out == nil && len(o.Messages) == 0 {
		o.Crash = "refused without a message"
	}
	o.Output = out
	return o
}

var packageLine = regexp.MustCompile(`(?m)^# programs/(p\d+)\n((?:[^#\n].*\n?)*)`)
var fileLine = regexp.MustCompile(`(?m)^(?:\./)?(p\d+)/\S+\.go:\d+.*$`)

// dropFailed takes the packages that did not compile out of the binary, and reports whether there were any.
func dropFailed(outcomes []*Outcome, text string) bool {
	failed := map[string]string{}
	for _, m := range packageLine.FindAllStringSubmatch(text, -1) {
		failed[m[1]] = m[2]
	}
	for _, m := range fileLine.FindAllStringSubmatch(text, -1) {
		failed[m[1]] += m[0] + "\n"
	}
	any := false
	for _, o := range outcomes {
		if o.Package != "" && failed[o.Package] != "" {
			o.GoErrors = failed[o.Package]
			o.Package = ""
			any = true
		}
	}
	return any
}

func writeMain(dir string, outcomes []*Outcome) error {
	var b bytes.Buffer
	b.WriteString("package main\n\nimport (\n\t\"os\"\n\n")
	for _, o := range outcomes {
		if o.Built() {
			fmt.Fprintf(&b, "\t%s \"programs/%s\"\n", o.Package, o.Package)
		}
	}
	fmt.Fprintf(&b, ")\n\nfunc main() {\n\tswitch os.Getenv(%q) {\n", programVariable)
	for _, o := range outcomes {
		if o.Built() {
			fmt.Fprintf(&b, "\tcase %q:\n\t\t%s.Main()\n", o.Package, o.Package)
		}
	}
	b.WriteString("\t}\n}\n")
	return os.WriteFile(filepath.Join(dir, "main.go"), b.Bytes(), 0o644)
}

// programVariable is the environment variable that names the program to run: the arguments are the program's own.
const programVariable = "PY2GO_PROGRAM"

// Run is what a program did.
type Run struct {
	Stdout, Stderr []byte
	Exit           int
	TimedOut       bool
	Seconds        float64
}

// Execute runs one program of the binary in dir.
func Execute(bin string, o *Outcome, dir string, args []string, stdin []byte, env []string, limit time.Duration) (Run, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, bin, args...)
	cmd.Dir = dir
	cmd.Env = append(slices.Clone(env), programVariable+"="+o.Package)
	cmd.Stdin = bytes.NewReader(stdin)
	cmd.WaitDelay = time.Second
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	start := time.Now()
	err := cmd.Run()
	r := Run{Stdout: out.Bytes(), Stderr: errs.Bytes(), Seconds: time.Since(start).Seconds()}
	if ctx.Err() != nil {
		r.TimedOut = true
		return r, nil
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		r.Exit = exit.ExitCode()
		return r, nil
	}
	return r, err
}
