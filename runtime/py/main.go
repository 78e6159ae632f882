package py

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

var exitFuncs []func()

// AtExit is atexit.register(f).
func AtExit(f func()) { exitFuncs = append(exitFuncs, f) }

// Main runs a program and exits the process as the Python interpreter would.
func Main(run func() error) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	go watch(c)
	os.Exit(exitCode(run))
}

// watch ends the program on an interrupt, and when its recursion has run away.
func watch(interrupts <-chan os.Signal) {
	tick := watchStack()
	for {
		select {
		case <-interrupts:
			Stdout.Flush()
			Stderr.Write(Traceback(KeyboardInterrupt.New()))
			os.Exit(130)
		case <-tick:
			if stackOverflows() {
				Stdout.Flush()
				Stderr.Write("Traceback (most recent call last):\nRecursionError: " + errRecursion.text + "\n")
				os.Exit(1)
			}
		}
	}
}

func exitCode(run func() error) int {
	defer Stdout.Flush() // also when a Go panic passes through
	err := protect(run)
	code := report(err)
	for i := len(exitFuncs) - 1; i >= 0; i-- {
		if err := Try(exitFuncs[i]); err != nil {
			report(err)
		}
	}
	if err := Stdout.lost(); err != nil {
		var cause syscall.Errno
		if errors.As(err, &cause) {
			Stderr.Write(fmt.Sprintf("Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\nOSError: [Errno %d] %s\n", int(cause), ErrnoText(cause)))
		}
		return 120 // as Python, when its output can't be written at the end
	}
	return code
}

func protect(run func() error) (err error) {
	defer Catch(&err)
	return run()
}

// report prints an uncaught exception and returns the exit status.
func report(err error) int {
	if err == nil {
		return 0
	}
	Stdout.Flush()
	e := AsExc(err)
	if IsExc(e, SystemExit) {
		var code any
		switch args := e.base().args; len(args) {
		case 0:
		case 1:
			code = Box(args[0])
		default:
			code = e.base().Args()
		}
		switch c := code.(type) {
		case nil:
			return 0
		case int:
			return c & 0xFF
		case bool:
			return hashBool(c)
		}
		Stderr.Write(Str(code) + "\n")
		return 1
	}
	Stderr.Write(Traceback(e))
	if IsExc(e, KeyboardInterrupt) {
		return 130
	}
	return 1
}

// Traceback is the text of an uncaught exception, with the exceptions it came from.
func Traceback(err error) string {
	var b strings.Builder
	writeTraceback(&b, AsExc(err), nil, map[*Exception]bool{})
	return b.String()
}

// writeTraceback writes an exception after those it came from. Frames above the one that handled it, which are also above the
// exception raised later, are not its own.
func writeTraceback(b *strings.Builder, e BaseException, later []string, seen map[*Exception]bool) {
	x := e.base()
	lines := x.frames()
	seen[x] = true
	if x.cause != nil {
		if c := AsExc(x.cause); !seen[c.base()] {
			writeTraceback(b, c, lines, seen)
			b.WriteString("\nThe above exception was the direct cause of the following exception:\n\n")
		}
	} else if x.context != nil && !x.suppress {
		if c := AsExc(x.context); !seen[c.base()] {
			writeTraceback(b, c, lines, seen)
			b.WriteString("\nDuring handling of the above exception, another exception occurred:\n\n")
		}
	}
	b.WriteString("Traceback (most recent call last):\n")
	for len(lines) > 1 && len(later) > 0 && lines[0] == later[0] {
		lines, later = lines[1:], later[1:]
	}
	for _, line := range lines {
		b.WriteString(line)
	}
	b.WriteString(ExceptionOnly(e))
}

// ExceptionOnly is the last line of a traceback, "Type: message", with its notes.
func ExceptionOnly(err error) string {
	e := AsExc(err)
	c := e.ExcClass()
	name := c.Name
	if c.Module != "" && c.Module != "__main__" {
		name = c.Module + "." + name
	}
	var text string
	if Try(func() { text = Str(e) }) != nil {
		text = "<exception str() failed>"
	}
	if text != "" {
		name += ": " + text
	}
	for _, n := range e.base().notes {
		name += "\n" + n
	}
	return name + "\n"
}
