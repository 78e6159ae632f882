// Package pyre is Python's module re: its syntax, its messages, and a backtracking matcher with its semantics. Go's regexp has
// neither lookaround nor backreferences, and prefers other matches.
package pyre

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// Error is the class re.error.
var Error = &py.ExcClass{Name: "error", Base: py.ExceptionClass, Module: "re"}

// PatternError is an instance of re.error.
type PatternError struct {
	py.Exception
	Msg     string
	Pattern any
	Pos     py.Opt[int]
	Line    py.Opt[int]
	Col     py.Opt[int]
}

// NewError is re.error(msg, pattern, pos).
func NewError(msg string, pattern any, pos py.Opt[int]) error {
	e := &PatternError{Msg: msg, Pattern: pattern, Pos: pos}
	if p, ok := pattern.(string); ok && pos.OK {
		head := string([]rune(p)[:pos.V])
		e.Line = py.Some(strings.Count(head, "\n") + 1)
		e.Col = py.Some(utf8.RuneCountInString(head[strings.LastIndexByte(head, '\n')+1:]) + 1)
		msg += " at position " + strconv.Itoa(pos.V)
		if strings.Contains(p, "\n") {
			msg += " (line " + strconv.Itoa(e.Line.V) + ", column " + strconv.Itoa(e.Col.V) + ")"
		}
	}
	e.SetArgs(msg)
	return py.InitExc(e, Error)
}

func patternError(err error) *PatternError { return py.AsExc(err).(*PatternError) }

// ErrorMsg is e.msg.
func ErrorMsg(err error) string { return patternError(err).Msg }

// ErrorPattern is e.pattern.
func ErrorPattern(err error) any { return patternError(err).Pattern }

// ErrorPos is e.pos.
func ErrorPos(err error) py.Opt[int] { return patternError(err).Pos }

// ErrorLineno is e.lineno.
func ErrorLineno(err error) py.Opt[int] { return patternError(err).Line }

// ErrorColno is e.colno.
func ErrorColno(err error) py.Opt[int] { return patternError(err).Col }
