package pyio

import (
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// codec is how a text file's characters are bytes.
type codec struct {
	name, errors string
	utf8         bool
	whole        bool   // units of several bytes: decoded all at once
	after        string // the name for what follows the first write, which may begin with a byte order mark
}

func newCodec(name, errors string) codec {
	py.Encode("", name, errors) // raises LookupError for an unknown name
	n := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	c := codec{name: name, errors: errors, utf8: n == "utf-8" || n == "utf8", after: name}
	c.whole = strings.HasPrefix(n, "utf-16") || strings.HasPrefix(n, "utf-32") || strings.HasPrefix(n, "utf16") || strings.HasPrefix(n, "utf32")
	switch n {
	case "utf-8-sig":
		c.after = "utf-8"
	case "utf-16", "utf16":
		c.after = "utf-16-le"
	case "utf-32", "utf32":
		c.after = "utf-32-le"
	}
	return c
}

// decode gives the text of b and how many bytes at its end are the start of a character that is not complete.
func (c codec) decode(b []byte, final bool) (string, int) {
	keep := 0
	if c.utf8 {
		if utf8.Valid(b) {
			return string(b), 0
		}
		if !final {
			for i := 1; i <= 3 && i <= len(b); i++ {
				if x := b[len(b)-i]; x >= 0xC0 {
					if !utf8.FullRune(b[len(b)-i:]) {
						keep = i
					}
					break
				} else if x < 0x80 {
					break
				}
			}
		}
	}
	return py.Bytes(b[:len(b)-keep]).Decode(c.name, c.errors), keep
}

// fileStream is the stream of a file in the file system. Text is decoded chunk by chunk.
type fileStream struct {
	f     *os.File
	codec codec
	nl    newline
	m     mode

	text      string // decoded, not read yet
	raw       []byte // the bytes that the current text was decoded from
	read0     int    // length of the decoded text at first
	partial   []byte // bytes of a character not complete
	cr        bool   // a "\r" at the end of the last chunk is held back
	iterating bool
	out       []byte
}

// fill decodes another chunk; false at the end of the file.
func (s *fileStream) fill() bool {
	if len(s.out) > 0 {
		s.flush()
	}
	if s.codec.whole {
		rest, err := io.ReadAll(s.f)
		check(err)
		s.add(rest, true)
		return false
	}
	buf := make([]byte, chunkSize)
	n, err := s.f.Read(buf)
	if err != nil && err != io.EOF {
		check(err)
	}
	return s.add(buf[:n], n == 0)
}

func (s *fileStream) add(b []byte, final bool) bool {
	b = append(s.partial, b...)
	s.partial = nil
	text, keep := s.codec.decode(b, final)
	if len(b) > 0 {
		s.codec.name = s.codec.after
	}
	if keep > 0 {
		s.partial = append([]byte(nil), b[len(b)-keep:]...)
	}
	if s.cr {
		text, s.cr = "\r"+text, false
	}
	if s.nl.translate {
		if !final && strings.HasSuffix(text, "\r") {
			text, s.cr = text[:len(text)-1], true
		}
		if strings.IndexByte(text, '\r') >= 0 {
			text = toNewline.Replace(text)
		}
	}
	if len(s.text) == 0 {
		s.raw = s.raw[:0]
		s.read0 = 0
	}
	s.raw = append(s.raw, b[:len(b)-keep]...)
	s.read0 += len(text)
	s.text += text
	return !final
}

func (s *fileStream) read(n int) string {
	if n < 0 {
		if len(s.out) > 0 {
			s.flush()
		}
		rest, err := io.ReadAll(s.f)
		check(err)
		s.add(rest, true)
		text := s.text
		s.text = ""
		return text
	}
	for utf8.RuneCountInString(s.text) < n && s.fill() {
	}
	return s.take(runeOffset(s.text, n))
}

func (s *fileStream) take(n int) string {
	text := s.text[:n]
	s.text = s.text[n:]
	return text
}

func (s *fileStream) readLine(limit int) string {
	from, complete := 0, false
	for {
		if i := s.nl.lineEnd(s.text[from:], complete); i >= 0 {
			n := from + i
			if limit >= 0 {
				n = min(n, runeOffset(s.text, limit))
			}
			return s.take(n)
		}
		if limit >= 0 && runeOffset(s.text, limit) < len(s.text) {
			return s.take(runeOffset(s.text, limit))
		}
		if complete {
			n := len(s.text)
			if limit >= 0 {
				n = runeOffset(s.text, limit)
			}
			return s.take(n)
		}
		from = max(0, len(s.text)-len(s.nl.end)+1)
		if s.nl.any {
			from = max(0, len(s.text)-1)
		}
		complete = !s.fill()
	}
}

func (s *fileStream) write(text string) {
	s.text, s.partial, s.cr = "", nil, false
	if len(s.out) == 0 {
		register(s)
	}
	text = s.nl.written(text)
	s.out = append(s.out, py.Encode(text, s.codec.name, s.codec.errors)...)
	s.codec.name = s.codec.after
	if len(s.out) > chunkSize {
		s.flush()
	}
}

func (s *fileStream) flush() {
	if len(s.out) == 0 {
		return
	}
	out := s.out
	s.out = s.out[:0]
	unregister(s)
	_, err := s.f.Write(out)
	check(err)
}

func (s *fileStream) flushQuietly() {
	if len(s.out) > 0 {
		s.f.Write(s.out)
		s.out = s.out[:0]
	}
}

func (s *fileStream) tell() int {
	if s.iterating {
		panic(py.OSError.New("telling position disabled by next() call"))
	}
	s.flush()
	at, err := s.f.Seek(0, io.SeekCurrent)
	if err != nil {
		panic(unsupported("underlying stream is not seekable"))
	}
	ahead := len(s.partial)
	if s.text != "" {
		ahead += len(s.raw) - s.consumed()
	}
	return int(at) - ahead
}

// consumed is how many of the raw bytes the text already read came from.
func (s *fileStream) consumed() int {
	read := s.read0 - len(s.text)
	if s.codec.utf8 && len(s.raw) == s.read0 {
		return read
	}
	// walk the raw bytes, translating as the decoder did
	text, _ := s.codec.decode(s.raw, true)
	done := 0
	for i := 0; i < len(text); {
		if done == read {
			return len(py.Encode(text[:i], s.codec.name, s.codec.errors))
		}
		_, k := utf8.DecodeRuneInString(text[i:])
		if s.nl.translate && strings.HasPrefix(text[i:], "\r\n") {
			i++
		}
		i += k
		done += k
	}
	return len(s.raw)
}

func (s *fileStream) seek(offset, whence int) int {
	s.flush()
	s.iterating = false
	if whence == SeekCur {
		offset, whence = s.tell(), SeekSet
	}
	s.text, s.partial, s.cr = "", nil, false
	at, err := s.f.Seek(int64(offset), whence)
	if err != nil {
		panic(unsupported("underlying stream is not seekable"))
	}
	return int(at)
}

func (s *fileStream) truncate(size py.Opt[int]) int {
	s.flush()
	n := size.Or(s.tell())
	check(s.f.Truncate(int64(n)))
	return n
}

func (s *fileStream) close() {
	s.flush()
	check(s.f.Close())
}

// Standard streams.
var (
	Stdin  = &TextFile{Mode: "r", encoding: "utf-8", name: "<stdin>", m: mode{read: true}, s: &stdStream{f: os.Stdin}}
	Stdout = &TextFile{Mode: "w", encoding: "utf-8", name: "<stdout>", m: mode{write: true}, s: &stdStream{f: os.Stdout, out: py.Stdout}}
	Stderr = &TextFile{Mode: "w", encoding: "utf-8", name: "<stderr>", m: mode{write: true}, s: &stdStream{f: os.Stderr, out: py.Stderr}}
)

// stdStream is one of the standard streams, which print and input use too.
type stdStream struct {
	f    *os.File
	out  *py.TextOut
	rest string // of a line that was read in part
}

func (s *stdStream) read(n int) string {
	var b strings.Builder
	b.WriteString(s.rest)
	s.rest = ""
	for n < 0 || utf8.RuneCountInString(b.String()) < n {
		line, ok := py.ReadLine()
		if !ok {
			break
		}
		b.WriteString(line)
	}
	text := b.String()
	if n >= 0 {
		k := runeOffset(text, n)
		text, s.rest = text[:k], text[k:]
	}
	return text
}

func (s *stdStream) readLine(limit int) string {
	line := s.rest
	s.rest = ""
	if line == "" {
		line, _ = py.ReadLine()
	}
	if limit >= 0 {
		k := runeOffset(line, limit)
		line, s.rest = line[:k], line[k:]
	}
	return line
}

func (s *stdStream) write(text string) { s.out.Write(text) }

func (s *stdStream) tell() int { panic(unsupported("underlying stream is not seekable")) }

func (s *stdStream) seek(int, int) int { panic(unsupported("underlying stream is not seekable")) }

func (s *stdStream) truncate(py.Opt[int]) int {
	panic(unsupported("underlying stream is not seekable"))
}

func (s *stdStream) flush() {
	if s.out != nil {
		s.out.Flush()
	}
}

func (s *stdStream) close() { s.flush() }

// Buffer is t.buffer: the bytes under a standard stream.
func (t *TextFile) Buffer() *BinaryFile {
	s, ok := t.s.(*stdStream)
	switch {
	case !ok:
		panic(py.AttributeError.New("'" + t.ClassName() + "' object has no attribute 'buffer'"))
	case s.out != nil:
		return &BinaryFile{class: "BufferedWriter", Mode: "wb", name: t.name, m: mode{write: true, binary: true}, std: s.out}
	}
	return &BinaryFile{class: "BufferedReader", Mode: "rb", name: t.name, m: mode{read: true, binary: true}, f: s.f, in: py.Stdin}
}

// Target is what to write to so that text reaches f: for a standard stream the stream as it is now, which may be redirected later.
func Target(f *TextFile) py.TextWriter {
	if s, ok := f.s.(*stdStream); ok && s.out != nil {
		return s.out.Current()
	}
	return f
}
