// Package source holds source files and positions in them.
package source

import (
	"sort"
	"strings"
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
