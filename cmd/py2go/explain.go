package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/py2go/py2go/codegen"
	"github.com/py2go/py2go/frontend/diag"
)

var explainCommand = &command{
	name: "explain", args: "[CODE]", summary: "explain a diagnostic's code",
	help: `Tells what a diagnostic means, with an example, and what to write instead.
Without CODE, lists all codes.

Examples:
  py2go explain PG2002
  py2go explain 2002`,
	run: runExplain,
}

func runExplain(_ context.Context, c *call) error {
	switch len(c.args) {
	case 0:
		for _, t := range diag.Tables() {
			for _, i := range t {
				fmt.Fprintf(c.out, "%s  %s\n", i.Code, i.Name)
			}
		}
		return nil
	case 1:
	default:
		return c.usage("one code at a time: unexpected %q", c.args[1])
	}
	arg := strings.ToUpper(c.args[0])
	n, err := strconv.Atoi(strings.TrimPrefix(arg, "PG"))
	if info, ok := diag.Lookup(diag.Code(n)); err == nil && ok {
		fmt.Fprint(c.out, info.Text())
		return nil
	}
	var codes []string
	for _, t := range diag.Tables() {
		for _, i := range t {
			codes = append(codes, i.Code.String())
		}
	}
	if !strings.HasPrefix(arg, "PG") {
		arg = "PG" + arg
	}
	msg := fmt.Sprintf("unknown code %q", c.args[0])
	if s := suggest(arg, codes); s != "" {
		msg += "; did you mean " + s + "?"
	}
	return c.usage("%s; py2go explain without a code lists all", msg)
}

// explanation is a line of --explain-repr.
func explanation(e codegen.Explanation) string {
	s := fmt.Sprintf("%s is %s", e.Name, e.Type)
	if e.Reason.Text == "" {
		return s
	}
	s += ": " + e.Reason.Text
	if e.Reason.File != nil {
		line, col := e.Reason.File.Position(e.Reason.Pos)
		s += fmt.Sprintf(" at %s:%d:%d", e.Reason.File.Path, line, col+1)
	}
	return s
}
