package pyio

import (
	"iter"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// TextFile is a file opened in text mode, a StringIO, or a standard stream.
type TextFile struct {
	Mode     string
	encoding string
	name     any
	m        mode
	closed   bool
	s        stream
}

// stream is where a TextFile's text comes from and goes to.
type stream interface {
	// read gives at most n characters; a negative n all that is left.
	read(n int) string
	// readLine gives a line with its end, of at most limit characters when limit is not negative; "" at the end.
	readLine(limit int) string
	write(s string)
	tell() int
	seek(offset, whence int) int
	truncate(size py.Opt[int]) int
	flush()
	close()
}

// Open is open(file, mode) for text modes.
func Open(file any, modeText string, buffering int, encoding, errors, newline py.Opt[string], closefd bool, opener any) (*TextFile, error) {
	m := parseMode(modeText)
	nl := newlineOf(newline)
	enc := encoding.Or("UTF-8")
	codec := newCodec(enc, errors.Or("strict"))
	f, name, err := openRaw(file, m)
	if err != nil {
		return nil, err
	}
	t := &TextFile{Mode: modeText, encoding: enc, name: name, m: m}
	t.s = &fileStream{f: f, codec: codec, nl: nl, m: m}
	return t, nil
}

// NewStringIO is StringIO(initial, newline).
func NewStringIO(initial, newline py.Opt[string]) *TextFile {
	s := &memory{nl: newlineOf(newline)}
	s.write(initial.V)
	s.at = 0
	return &TextFile{m: mode{read: true, write: true}, s: s}
}

func (t *TextFile) isMemory() bool { _, ok := t.s.(*memory); return ok }

// PyRepr is repr(t).
func (t *TextFile) PyRepr() string {
	if t.isMemory() {
		return "<_io.StringIO object at 0x" + strconv.FormatInt(int64(py.ID(t)), 16) + ">"
	}
	return "<_io.TextIOWrapper name=" + py.Repr(t.name) + " mode=" + py.Repr(t.Mode) + " encoding=" + py.Repr(t.encoding) + ">"
}

// ClassName is the class of t.
func (t *TextFile) ClassName() string {
	if t.isMemory() {
		return "StringIO"
	}
	return "TextIOWrapper"
}

// Name is t.name.
func (t *TextFile) Name() any { return t.name }

// Encoding is t.encoding.
func (t *TextFile) Encoding() string { return t.encoding }

// Closed is t.closed.
func (t *TextFile) Closed() bool { return t.closed }

func (t *TextFile) open() {
	if t.closed {
		if t.isMemory() {
			panic(py.ValueError.New("I/O operation on closed file"))
		}
		panic(py.ValueError.New("I/O operation on closed file."))
	}
}

func (t *TextFile) canRead() {
	t.open()
	if !t.m.read {
		panic(unsupported("not readable"))
	}
}

// Readable is t.readable().
func (t *TextFile) Readable() bool { t.open(); return t.m.read }

// Writable is t.writable().
func (t *TextFile) Writable() bool { t.open(); return t.m.write }

// Seekable is t.seekable().
func (t *TextFile) Seekable() bool {
	t.open()
	if f, ok := t.s.(*fileStream); ok {
		_, err := f.f.Seek(0, 1)
		return err == nil
	}
	return t.isMemory()
}

// Read is t.read(n); None or a negative n reads all that is left.
func (t *TextFile) Read(n py.Opt[int]) string {
	t.canRead()
	return t.s.read(n.Or(-1))
}

// Readline is t.readline(limit).
func (t *TextFile) Readline(limit py.Opt[int]) string {
	t.canRead()
	return t.s.readLine(limit.Or(-1))
}

// Readlines is t.readlines(hint).
func (t *TextFile) Readlines(hint py.Opt[int]) *py.List[string] {
	t.canRead()
	out, n := py.NewList[string](), 0
	for {
		line := t.s.readLine(-1)
		if line == "" {
			return out
		}
		out.Append(line)
		if n += py.StrLen(line); hint.OK && hint.V > 0 && n >= hint.V {
			return out
		}
	}
}

// All iterates over the lines.
func (t *TextFile) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		f, isFile := t.s.(*fileStream)
		for {
			t.canRead()
			if isFile {
				f.iterating = true
			}
			line := t.s.readLine(-1)
			if isFile && line == "" {
				f.iterating = false
			}
			if line == "" || !yield(line) {
				return
			}
		}
	}
}

// Next is next(t).
func (t *TextFile) Next() string {
	t.canRead()
	line := t.s.readLine(-1)
	if line == "" {
		panic(py.StopIteration.New())
	}
	return line
}

// Write is t.write(s): it returns the number of characters.
func (t *TextFile) Write(s string) int {
	t.open()
	if !t.m.write {
		panic(unsupported("not writable"))
	}
	t.s.write(s)
	return py.StrLen(s)
}

// Writelines is t.writelines(lines).
func (t *TextFile) Writelines(lines iter.Seq[string]) {
	for l := range lines {
		t.Write(l)
	}
}

// GetValue is t.getvalue() of a StringIO.
func (t *TextFile) GetValue() string {
	t.open()
	return string(t.s.(*memory).buf)
}

// Flush is t.flush().
func (t *TextFile) Flush() {
	t.open()
	t.s.flush()
}

// Tell is t.tell().
func (t *TextFile) Tell() int {
	t.open()
	return t.s.tell()
}

// Seek is t.seek(offset, whence).
func (t *TextFile) Seek(offset, whence int) int {
	t.open()
	if !t.isMemory() {
		switch {
		case whence == SeekCur && offset != 0:
			panic(unsupported("can't do nonzero cur-relative seeks"))
		case whence == SeekEnd && offset != 0:
			panic(unsupported("can't do nonzero end-relative seeks"))
		case whence == SeekSet && offset < 0:
			panic(py.ValueError.New("negative seek position " + strconv.Itoa(offset)))
		}
	}
	if whence < 0 || whence > 2 {
		if t.isMemory() {
			panic(py.ValueError.New("Invalid whence (" + strconv.Itoa(whence) + ", should be 0, 1 or 2)"))
		}
		panic(py.ValueError.New("invalid whence (" + strconv.Itoa(whence) + ", should be 0, 1 or 2)"))
	}
	return t.s.seek(offset, whence)
}

// Truncate is t.truncate(size); None is the position.
func (t *TextFile) Truncate(size py.Opt[int]) int {
	t.open()
	if !t.m.write {
		panic(unsupported("truncate"))
	}
	return t.s.truncate(size)
}

// Fileno is t.fileno().
func (t *TextFile) Fileno() int {
	t.open()
	if f := t.file(); f != nil {
		return int(f.Fd())
	}
	panic(unsupported("fileno"))
}

// IsATTY is t.isatty().
func (t *TextFile) IsATTY() bool {
	t.open()
	f := t.file()
	return f != nil && isTerminal(f)
}

func (t *TextFile) file() *os.File {
	switch s := t.s.(type) {
	case *fileStream:
		return s.f
	case *stdStream:
		return s.f
	}
	return nil
}

// Close is t.close().
func (t *TextFile) Close() {
	if t.closed {
		return
	}
	t.closed = true
	t.s.close()
}

// Enter begins a with block.
func (t *TextFile) Enter() *TextFile { t.open(); return t }

// Exit ends a with block.
func (t *TextFile) Exit(err error) error {
	t.Close()
	return err
}

// newline is how lines end: Translate for None ("\r\n" and "\r" read as "\n"), any for "" (they end lines, untranslated), else end.
type newline struct {
	translate, any bool
	end            string
}

func newlineOf(o py.Opt[string]) newline {
	if !o.OK {
		return newline{translate: true, end: "\n"}
	}
	switch o.V {
	case "":
		return newline{any: true, end: "\n"}
	case "\n", "\r", "\r\n":
		return newline{end: o.V}
	}
	panic(py.ValueError.New("illegal newline value: " + py.Repr(o.V)))
}

// written is text as it is written.
func (n newline) written(s string) string {
	if n.end != "\n" {
		return strings.ReplaceAll(s, "\n", n.end)
	}
	return s
}

var toNewline = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// lineEnd finds where the first line of s ends, or -1. Unless all of the file's rest is there, a final "\r" may be half an end.
func (n newline) lineEnd(s string, complete bool) int {
	if !n.any {
		i := strings.Index(s, n.end)
		if i < 0 {
			return -1
		}
		return i + len(n.end)
	}
	i := strings.IndexAny(s, "\r\n")
	switch {
	case i < 0:
		return -1
	case s[i] == '\n':
		return i + 1
	case i+1 < len(s) && s[i+1] == '\n':
		return i + 2
	case i+1 == len(s) && !complete:
		return -1
	}
	return i + 1
}

// runeOffset is the byte offset of the n-th character, at most len(s).
func runeOffset(s string, n int) int {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, k := utf8.DecodeRuneInString(s[i:])
		i += k
	}
	return i
}
