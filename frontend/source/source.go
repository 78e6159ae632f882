// Package source holds source files and positions in them.
package source

import (
	"bytes"
	"fmt"
	"regexp"
	"sort"
	"strings"
	"unicode/utf8"
)

// Pos is a byte offset in a file's text.
type Pos int32

// Span is a half-open range of a file's text.
type Span struct{ Start, End Pos }

// File is a source file, decoded to UTF-8.
type File struct {
	Path  string
	Text  string
	lines []Pos
}

// New makes a file of text that is UTF-8 already.
func New(path, text string) *File {
	f := &File{Path: path, Text: text, lines: []Pos{0}}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\n':
			f.lines = append(f.lines, Pos(i+1))
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
			f.lines = append(f.lines, Pos(i+1))
		}
	}
	return f
}

var cookie = regexp.MustCompile(`^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)`)

// Load decodes a file's bytes: byte order mark, the encoding cookie of PEP 263, and checks that the text is valid.
func Load(path string, data []byte) (*File, error) {
	bom := bytes.HasPrefix(data, []byte("\xef\xbb\xbf"))
	if bom {
		data = data[3:]
	}
	encoding := "utf-8"
	for i, line := range bytes.SplitN(data, []byte("\n"), 3) {
		if i == 2 {
			break
		}
		if m := cookie.FindSubmatch(line); m != nil {
			encoding = strings.ToLower(strings.ReplaceAll(string(m[1]), "_", "-"))
			break
		}
		if t := bytes.TrimSpace(line); len(t) > 0 && t[0] != '#' {
			break
		}
	}
	switch encoding {
	case "utf-8", "utf8", "utf-8-sig", "u8":
	case "latin-1", "iso-8859-1", "latin1", "iso8859-1", "l1", "iso-8859-15":
		var b strings.Builder
		for _, c := range data {
			b.WriteRune(rune(c))
		}
		data = []byte(b.String())
	case "ascii", "us-ascii":
		for i, c := range data {
			if c >= 0x80 {
				return New(path, ""), fmt.Errorf("byte 0x%02x at offset %d is not ASCII", c, i)
			}
		}
	default:
		return New(path, ""), fmt.Errorf("unknown encoding: %s", encoding)
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return New(path, ""), fmt.Errorf("source code cannot contain null bytes (offset %d)", i)
	}
	if !utf8.Valid(data) {
		i := 0
		for i < len(data) {
			r, n := utf8.DecodeRune(data[i:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			i += n
		}
		return New(path, ""), fmt.Errorf("invalid UTF-8: byte 0x%02x at offset %d", data[i], i)
	}
	return New(path, string(data)), nil
}

// Position gives the line (from 1) and the column in bytes (from 0) of a position.
func (f *File) Position(p Pos) (line, col int) {
	i := sort.Search(len(f.lines), func(i int) bool { return f.lines[i] > p }) - 1
	if i < 0 {
		i = 0
	}
	return i + 1, int(p - f.lines[i])
}

// LineText is the text of a line (from 1), without its end.
func (f *File) LineText(line int) string {
	if line < 1 || line > len(f.lines) {
		return ""
	}
	start, end := int(f.lines[line-1]), len(f.Text)
	if line < len(f.lines) {
		end = int(f.lines[line])
	}
	return strings.TrimRight(f.Text[start:end], "\r\n")
}

// Lines is the number of lines.
func (f *File) Lines() int { return len(f.lines) }
