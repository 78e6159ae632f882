package pyio

import (
	"strconv"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// memory is the stream of a StringIO: UTF-8 and a position in bytes; pad counts the characters that the position lies beyond the end.
type memory struct {
	buf []byte
	at  int
	pad int
	nl  newline

	text  string // buf as a string, for reading
	fresh bool
}

// rest is the text from the position on.
func (m *memory) rest() string {
	if !m.fresh {
		m.text, m.fresh = string(m.buf), true
	}
	return m.text[m.at:]
}

func (m *memory) read(n int) string {
	rest := m.rest()
	if n >= 0 {
		rest = rest[:runeOffset(rest, n)]
	}
	m.at += len(rest)
	return rest
}

func (m *memory) readLine(limit int) string {
	rest := m.rest()
	if i := m.nl.lineEnd(rest, true); i >= 0 {
		rest = rest[:i]
	}
	if limit >= 0 {
		rest = rest[:runeOffset(rest, limit)]
	}
	m.at += len(rest)
	return rest
}

func (m *memory) write(s string) {
	if m.nl.translate {
		s = toNewline.Replace(s)
	} else {
		s = m.nl.written(s)
	}
	if s == "" {
		return
	}
	m.fresh = false
	for ; m.pad > 0; m.pad-- {
		m.buf = append(m.buf, 0)
		m.at++
	}
	if m.at == len(m.buf) {
		m.buf = append(m.buf, s...)
		m.at = len(m.buf)
		return
	}
	over := runeOffset(m.rest(), utf8.RuneCountInString(s))
	tail := append([]byte(nil), m.buf[m.at+over:]...)
	m.buf = append(append(m.buf[:m.at], s...), tail...)
	m.fresh = false
	m.at += len(s)
}

func (m *memory) tell() int { return utf8.RuneCount(m.buf[:m.at]) + m.pad }

func (m *memory) seek(offset, whence int) int {
	switch whence {
	case SeekSet:
		if offset < 0 {
			panic(py.ValueError.New("Negative seek position " + strconv.Itoa(offset)))
		}
		m.at = runeOffset(string(m.buf), offset)
		m.pad = offset - utf8.RuneCount(m.buf[:m.at])
		return offset
	case SeekCur:
		if offset != 0 {
			panic(py.OSError.New("Can't do nonzero cur-relative seeks"))
		}
		return m.tell()
	}
	if offset != 0 {
		panic(py.OSError.New("Can't do nonzero cur-relative seeks"))
	}
	m.at, m.pad = len(m.buf), 0
	return m.tell()
}

func (m *memory) truncate(size py.Opt[int]) int {
	n := size.Or(m.tell())
	if n < 0 {
		panic(py.ValueError.New("Negative size value " + strconv.Itoa(n)))
	}
	m.buf = m.buf[:runeOffset(string(m.buf), n)]
	m.fresh = false
	if m.at > len(m.buf) {
		m.pad += utf8.RuneCount(m.buf[len(m.buf):m.at])
		m.at = len(m.buf)
	}
	return n
}

func (m *memory) flush() {}

func (m *memory) close() { *m = memory{} }
