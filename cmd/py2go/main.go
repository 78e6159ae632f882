// Command py2go translates type-annotated Python 3 into Go that behaves the same, and builds it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// The exit codes.
const (
	exitOK      = 0
	exitErrors  = 1 // the program has errors, or gen --check found differences
	exitTrouble = 2 // wrong usage, trouble with the environment, a bug in py2go
)

// stdio is where a command reads and writes.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

func main() {
	os.Exit(run(os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr}))
}

// command is a subcommand of py2go.
type command struct {
	name    string
	args    string // as in the usage line
	summary string // one line
	help    string // the rest of its help, before the flags
	run     func(ctx context.Context, c *call) error
	flags   func(c *call) // defines the flags
	// startsProgram: what follows the first argument belongs to the program, as does standard output.
	startsProgram bool
}

// commands are in the order of the overview.
func commands() []*command {
	return []*command{buildCommand, runCommand, checkCommand, genCommand, explainCommand, cacheCommand, versionCommand, helpCommand()}
}

// errSilent ends a command with exit code 1; all that is to be said has been.
var errSilent = errors.New("the program has errors")

// usageError is a mistake in the command line.
type usageError struct {
	msg string
	cmd *command // nil: py2go itself
}

func (e *usageError) Error() string { return e.msg }

// interrupted is the cause of a context that a signal ended.
type interrupted struct{ sig os.Signal }

func (e *interrupted) Error() string { return "interrupted" }

// exitCode is the exit code that a program run by py2go ended with.
type exitCode int

func (e exitCode) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

func run(args []string, std stdio) (code int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(std.err, "py2go: error[%s]: py2go itself failed, which is a bug in it: %v\n%s", crashCode, r, debug.Stack())
			fmt.Fprintf(std.err, "Please report it with the program that was translated: %s\n", issuesURL)
			code = exitTrouble
		}
	}()
	ctx, stop := withSignals(context.Background())
	defer stop()
	err := dispatch(ctx, args, std)
	var usage *usageError
	var sig *interrupted
	var exit exitCode
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errSilent):
		return exitErrors
	case errors.As(err, &exit):
		return int(exit)
	case errors.As(err, &sig):
		fmt.Fprintln(std.err, "py2go: interrupted")
		if s, ok := sig.sig.(syscall.Signal); ok {
			return 128 + int(s)
		}
		return 130
	case errors.As(err, &usage):
		name := "py2go"
		if usage.cmd != nil {
			name += " " + usage.cmd.name
		}
		fmt.Fprintf(std.err, "%s: %s\nRun '%s --help' for usage.\n", name, usage.msg, name)
		return exitTrouble
	}
	fmt.Fprintf(std.err, "py2go: %v\n", err)
	return exitTrouble
}

// withSignals gives a context that SIGINT and SIGTERM end.
func withSignals(parent context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(parent)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		select {
		case s := <-signals:
			cancel(&interrupted{s})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}

func dispatch(ctx context.Context, args []string, std stdio) error {
	if len(args) == 0 {
		overview(std.err)
		return exitCode(exitTrouble)
	}
	switch args[0] {
	case "-h", "-help", "--help":
		overview(std.out)
		return nil
	case "--version", "-version", "-V":
		args[0] = "version"
	}
	var names []string
	for _, cmd := range commands() {
		if cmd.name == args[0] {
			return newCall(cmd, std).do(ctx, args[1:])
		}
		names = append(names, cmd.name)
	}
	if len(args[0]) > 0 && args[0][0] == '-' {
		return &usageError{msg: fmt.Sprintf("unknown flag %s before the command", args[0])}
	}
	msg := fmt.Sprintf("unknown command %q", args[0])
	if s := suggest(args[0], names); s != "" {
		msg += "; did you mean " + s + "?"
	} else if looksLikeProgram(args[0]) {
		msg += fmt.Sprintf("; did you mean py2go run %s?", args[0])
	}
	return &usageError{msg: msg}
}
