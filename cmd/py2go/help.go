package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"strings"
)

func helpCommand() *command {
	return &command{
		name: "help", args: "[COMMAND]", summary: "explain a command",
		help: "Shows the help of a command, or the overview.",
		run:  runHelp,
	}
}

func runHelp(_ context.Context, c *call) error {
	if len(c.args) == 0 {
		overview(c.out)
		return nil
	}
	var names []string
	for _, cmd := range commands() {
		if cmd.name == c.args[0] {
			commandHelp(c.out, cmd)
			return nil
		}
		names = append(names, cmd.name)
	}
	msg := fmt.Sprintf("unknown command %q", c.args[0])
	if s := suggest(c.args[0], names); s != "" {
		msg += "; did you mean " + s + "?"
	}
	return c.usage("%s", msg)
}

func overview(w io.Writer) {
	fmt.Fprint(w, `py2go turns type-annotated Python 3 into Go that behaves the same.

Usage: py2go COMMAND [FLAGS] [ARGUMENTS]

Commands:
`)
	for _, cmd := range commands() {
		fmt.Fprintf(w, "  %-9s %s\n", cmd.name, cmd.summary)
	}
	fmt.Fprint(w, `
Examples:
  py2go build app.py -o app && ./app
  py2go run app.py --verbose data.csv
  py2go explain PG2002

Exit codes:
  0  done
  1  the program has errors (or: gen --check found differences)
  2  wrong usage, trouble with the environment, or a bug in py2go
  128 + n  ended by signal n

Environment:
  GOOS, GOARCH  the system to build for
  PY2GO_CACHE   folder of the cache, instead of py2go in the user's cache folder
  NO_COLOR      no colour, if set

Run 'py2go COMMAND --help' for more about a command.
`)
}

func commandHelp(w io.Writer, cmd *command) {
	c := newCall(cmd, stdio{})
	usage := "py2go " + cmd.name
	flags := flagList(c.flags)
	if flags != "" {
		usage += " [FLAGS]"
	}
	if cmd.args != "" {
		usage += " " + cmd.args
	}
	fmt.Fprintf(w, "Usage: %s\n\n%s\n", usage, cmd.help)
	if flags != "" {
		fmt.Fprintf(w, "\nFlags:\n%s", flags)
	}
}

// flagList describes the flags, one after the other by name.
func flagList(fs *flag.FlagSet) string {
	var b strings.Builder
	fs.VisitAll(func(f *flag.Flag) {
		value, text := flag.UnquoteUsage(f)
		head := dashed(f.Name)
		if value != "" && len(f.Name) == 1 {
			head += " " + value
		} else if value != "" {
			head += "=" + value
		}
		fmt.Fprintf(&b, "  %-18s %s\n", head, text)
	})
	return b.String()
}
