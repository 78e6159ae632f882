// Package pyjson is Python's module json.
package pyjson

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// JSONDecodeError is the class json.JSONDecodeError.
var JSONDecodeError = &py.ExcClass{Name: "JSONDecodeError", Base: py.ValueError, Module: "json.decoder"}

// DecodeError is an instance of JSONDecodeError.
type DecodeError struct {
	py.Exception
	Msg, Doc           string
	Pos, Lineno, Colno int
}

// NewJSONDecodeError is JSONDecodeError(msg, doc, pos); pos counts code points.
func NewJSONDecodeError(msg, doc string, pos int) error {
	at, n := len(doc), 0
	for i := range doc {
		if n == pos {
			at = i
			break
		}
		n++
	}
	head := doc[:at]
	line := strings.Count(head, "\n") + 1
	col := utf8.RuneCountInString(head[strings.LastIndexByte(head, '\n')+1:]) + 1
	e := &DecodeError{Msg: msg, Doc: doc, Pos: pos, Lineno: line, Colno: col}
	e.SetArgs(msg + ": line " + strconv.Itoa(line) + " column " + strconv.Itoa(col) + " (char " + strconv.Itoa(pos) + ")")
	return py.InitExc(e, JSONDecodeError)
}

// errorAt is a JSONDecodeError at a byte offset.
func errorAt(msg, doc string, at int) error {
	return NewJSONDecodeError(msg, doc, utf8.RuneCountInString(doc[:min(at, len(doc))]))
}

func decodeError(err error) *DecodeError {
	e, ok := py.AsExc(err).(*DecodeError)
	if !ok {
		panic(py.AttributeError.New("'" + py.TypeName(err) + "' object has no such attribute"))
	}
	return e
}

// ErrorMsg is e.msg.
func ErrorMsg(err error) string { return decodeError(err).Msg }

// ErrorDoc is e.doc.
func ErrorDoc(err error) string { return decodeError(err).Doc }

// ErrorPos is e.pos.
func ErrorPos(err error) int { return decodeError(err).Pos }

// ErrorLineno is e.lineno.
func ErrorLineno(err error) int { return decodeError(err).Lineno }

// ErrorColno is e.colno.
func ErrorColno(err error) int { return decodeError(err).Colno }
