package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"
)

// call is one use of a command.
type call struct {
	stdio
	cmd   *command
	flags *flag.FlagSet
	args  []string // the command's arguments, without flags

	// The flags that several commands share.
	diags   diagFlags
	build   buildFlags
	verbose bool
	// Those of single commands.
	keep, output, pkg string
	check             bool
	explainRepr       bool
}

func newCall(cmd *command, std stdio) *call {
	c := &call{stdio: std, cmd: cmd, flags: flag.NewFlagSet(cmd.name, flag.ContinueOnError)}
	if cmd.flags != nil {
		cmd.flags(c)
	}
	return c
}

func (c *call) do(ctx context.Context, args []string) error {
	help, err := c.parse(args)
	if err != nil {
		return err
	}
	if help {
		commandHelp(c.out, c.cmd)
		return nil
	}
	return c.cmd.run(ctx, c)
}

func (c *call) usage(format string, args ...any) error {
	return &usageError{msg: fmt.Sprintf(format, args...), cmd: c.cmd}
}

// logf tells what goes on, with -v.
func (c *call) logf(format string, args ...any) {
	if c.verbose {
		fmt.Fprintf(c.err, "py2go: "+format+"\n", args...)
	}
}

// progress shows a line about long work on a terminal, and gives a function that takes it away.
func (c *call) progress(text string) func() {
	if !isTerminal(c.err) || c.verbose {
		return func() {}
	}
	fmt.Fprintf(c.err, "\r%s\x1b[K", text)
	return func() { fmt.Fprint(c.err, "\r\x1b[K") }
}

// parse reads the command line: flags may stand before and after arguments, and end at --.
func (c *call) parse(args []string) (help bool, err error) {
	for len(args) > 0 {
		a := args[0]
		args = args[1:]
		if a == "--" {
			c.args = append(c.args, args...)
			return false, nil
		}
		if len(a) < 2 || a[0] != '-' {
			c.args = append(c.args, a)
			if c.cmd.startsProgram {
				c.args = append(c.args, args...)
				return false, nil
			}
			continue
		}
		name, value, hasValue := strings.Cut(strings.TrimPrefix(a[1:], "-"), "=")
		if name == "h" || name == "help" {
			return true, nil
		}
		f := c.flags.Lookup(name)
		if f == nil {
			return false, c.unknownFlag(a, name)
		}
		if b, ok := f.Value.(interface{ IsBoolFlag() bool }); ok && b.IsBoolFlag() {
			if !hasValue {
				value = "true"
			}
		} else if !hasValue {
			if len(args) == 0 {
				return false, c.usage("flag %s needs a value", dashed(name))
			}
			value, args = args[0], args[1:]
		}
		if err := c.flags.Set(name, value); err != nil {
			return false, c.usage("flag %s: invalid value %q: %v", dashed(name), value, err)
		}
	}
	return false, nil
}

func (c *call) unknownFlag(arg, name string) error {
	var names []string
	c.flags.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	msg := fmt.Sprintf("unknown flag %s", strings.SplitN(arg, "=", 2)[0])
	if s := suggest(name, names); s != "" {
		msg += "; did you mean " + dashed(s) + "?"
	}
	return c.usage("%s", msg)
}

// dashed is a flag as it is written: -o, --race.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// choice is a flag that takes one of some words.
type choice struct {
	value   *string
	allowed []string
}

func (v choice) String() string {
	if v.value == nil {
		return ""
	}
	return *v.value
}

func (v choice) Set(s string) error {
	for _, a := range v.allowed {
		if s == a {
			*v.value = s
			return nil
		}
	}
	return fmt.Errorf("it takes %s", strings.Join(v.allowed, ", "))
}

// suggest gives the candidate that word may be a misspelling of, or "".
func suggest(word string, candidates []string) string {
	best, bestDist := "", 3
	for _, c := range candidates {
		if len(word) > 2 && strings.HasPrefix(c, word) {
			return c
		}
		limit := max(1, utf8.RuneCountInString(c)/3)
		if d := distance(strings.ToLower(word), strings.ToLower(c)); d < bestDist && d <= limit && len(c) > 1 {
			best, bestDist = c, d
		}
	}
	return best
}

// distance counts the insertions, deletions, substitutions and swaps of neighbours that turn a into b.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	d := make([][]int, len(x)+1)
	for i := range d {
		d[i] = make([]int, len(y)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(x); i++ {
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(x)][len(y)]
}

// isTerminal reports whether w is a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb" && st.Name() != os.DevNull
}

func looksLikeProgram(arg string) bool {
	st, err := os.Stat(arg)
	return err == nil && (st.IsDir() || strings.HasSuffix(arg, ".py"))
}
