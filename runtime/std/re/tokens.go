package pyre

import (
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// tokens reads a pattern or a template: characters, and escapes as pairs. It looks one token ahead.
type tokens struct {
	text []rune
	at   int // behind the token next
	next string
	end  bool // there is no next
}

func newTokens(s string) *tokens {
	t := &tokens{text: []rune(s)}
	t.advance()
	return t
}

func (t *tokens) advance() {
	if t.at >= len(t.text) {
		t.next, t.end = "", true
		return
	}
	c := t.text[t.at]
	t.at++
	if c != '\\' {
		t.next = string(c)
		return
	}
	if t.at >= len(t.text) {
		panic(NewError("bad escape (end of pattern)", string(t.text), py.Some(len(t.text)-1)))
	}
	t.next = string(t.text[t.at-1 : t.at+1])
	t.at++
}

// get takes the next token, "" at the end.
func (t *tokens) get() string {
	s := t.next
	if !t.end {
		t.advance()
	}
	return s
}

// match takes the next token if it is s.
func (t *tokens) match(s string) bool {
	if !t.end && t.next == s {
		t.advance()
		return true
	}
	return false
}

// while takes at most n characters of a set.
func (t *tokens) while(n int, set string) string {
	out := ""
	for ; n > 0 && !t.end && strings.Contains(set, t.next); n-- {
		out += t.get()
	}
	return out
}

// until takes what comes before a terminator, and the terminator.
func (t *tokens) until(end, what string) string {
	out := ""
	for {
		if t.end {
			if out == "" {
				panic(t.fail("missing "+what, 0))
			}
			panic(t.fail("missing "+end+", unterminated name", runes(out)))
		}
		c := t.get()
		if c == end {
			if out == "" {
				panic(t.fail("missing "+what, 1))
			}
			return out
		}
		out += c
	}
}

// tell is the position of the next token.
func (t *tokens) tell() int { return t.at - len([]rune(t.next)) }

// fail is an error offset characters before the next token.
func (t *tokens) fail(msg string, offset int) error {
	return NewError(msg, string(t.text), py.Some(t.tell()-offset))
}

func (t *tokens) failAt(msg string, pos int) error {
	return NewError(msg, string(t.text), py.Some(pos))
}

func runes(s string) int { return len([]rune(s)) }
