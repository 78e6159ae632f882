package py

import (
	"bufio"
	"io"
	"os"
	"strconv"
	"strings"
	"sync"
)

// TextWriter is what print(file=...) writes to.
type TextWriter interface{ Write(s string) int }

// TextOut is a standard output stream.
type TextOut struct {
	mu   sync.Mutex
	w    *bufio.Writer
	file *os.File
	line bool // flush after each print: a terminal, or stderr
	name string
}

func newTextOut(f *os.File, name string, line bool) *TextOut {
	if st, err := f.Stat(); err == nil && st.Mode()&os.ModeCharDevice != 0 {
		line = true
	}
	return &TextOut{w: bufio.NewWriterSize(f, 64<<10), file: f, line: line, name: name}
}

// Stdout is sys.stdout, buffered.
var Stdout = newTextOut(os.Stdout, "<stdout>", false)

// Stderr is sys.stderr.
var Stderr = newTextOut(os.Stderr, "<stderr>", true)

// Stdin is what Input and sys.stdin read from.
var Stdin = bufio.NewReaderSize(os.Stdin, 64<<10)

// Write is f.write(s): it returns the number of characters.
func (f *TextOut) Write(s string) int {
	f.mu.Lock()
	f.w.WriteString(s)
	if f.line {
		f.w.Flush()
	}
	f.mu.Unlock()
	return StrLen(s)
}

// WriteBytes writes bytes, as f.buffer.write does.
func (f *TextOut) WriteBytes(p []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.w.Write(p)
}

// Flush is f.flush().
func (f *TextOut) Flush() {
	f.mu.Lock()
	f.w.Flush()
	f.mu.Unlock()
}

// lost is why what was written can't be: the first error, which every later write meets too.
func (f *TextOut) lost() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.w.Flush()
}

// IsATTY is f.isatty().
func (f *TextOut) IsATTY() bool {
	st, err := f.file.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}

// Fileno is f.fileno().
func (f *TextOut) Fileno() int { return int(f.file.Fd()) }

// PyRepr is repr(f).
func (f *TextOut) PyRepr() string {
	return "<_io.TextIOWrapper name='" + f.name + "' mode='w' encoding='utf-8'>"
}

// ClassName is the class of f.
func (f *TextOut) ClassName() string { return "TextIOWrapper" }

// Flush flushes standard output.
func Flush() { Stdout.Flush() }

// Print is print(*args).
func Print(args ...any) { PrintTo(" ", "\n", args...) }

// PrintTo is print(*args, sep=sep, end=end).
func PrintTo(sep, end string, args ...any) {
	f := Stdout
	copied := false
	for i, a := range args { // what may run the program's own code becomes text before the lock is taken
		switch a.(type) {
		case string, int, float64, bool, nil:
			continue
		}
		if !copied {
			args, copied = append([]any(nil), args...), true
		}
		args[i] = Str(a)
	}
	f.mu.Lock()
	for i, a := range args {
		if i > 0 {
			f.w.WriteString(sep)
		}
		f.put(a)
	}
	f.w.WriteString(end)
	if f.line {
		f.w.Flush()
	}
	f.mu.Unlock()
}

func (f *TextOut) put(a any) {
	switch x := a.(type) {
	case string:
		f.w.WriteString(x)
	case int:
		f.w.Write(strconv.AppendInt(f.w.AvailableBuffer(), int64(x), 10))
	default:
		f.w.WriteString(Str(a))
	}
}

// PrintStr is print(s) for one string.
func PrintStr(s string) {
	f := Stdout
	f.mu.Lock()
	f.w.WriteString(s)
	f.w.WriteByte('\n')
	if f.line {
		f.w.Flush()
	}
	f.mu.Unlock()
}

// PrintInt is print(n) for one int.
func PrintInt(n int) {
	f := Stdout
	f.mu.Lock()
	f.w.Write(append(strconv.AppendInt(f.w.AvailableBuffer(), int64(n), 10), '\n'))
	if f.line {
		f.w.Flush()
	}
	f.mu.Unlock()
}

// PrintFile is print(*args, sep=sep, end=end, file=w).
func PrintFile(w TextWriter, sep, end string, args ...any) {
	var b strings.Builder
	for i, a := range args {
		if i > 0 {
			b.WriteString(sep)
		}
		b.WriteString(Str(a))
	}
	b.WriteString(end)
	w.Write(b.String())
}

// Input is input(prompt).
func Input(prompt string) string {
	if prompt != "" {
		Stdout.Write(prompt)
	}
	s, ok := ReadLine()
	if !ok {
		panic(EOFError.New("EOF when reading a line"))
	}
	return strings.TrimSuffix(s, "\n")
}

// ReadLine reads a line of standard input with its newline ("\r\n" and "\r" at its end become "\n"); ok is false at the end of input.
func ReadLine() (line string, ok bool) {
	if Stdin.Buffered() == 0 {
		Flush()
	}
	s, err := Stdin.ReadString('\n')
	if err != nil && s == "" {
		if err != io.EOF {
			panic(fromGo(err))
		}
		return "", false
	}
	if strings.HasSuffix(s, "\r\n") {
		s = s[:len(s)-2] + "\n"
	}
	return s, true
}

// Redirect sends what is written to f to another stream, until the function it gives is called.
func (f *TextOut) Redirect(to TextWriter) (back func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	w, line := f.w, f.line
	f.w, f.line = bufio.NewWriter(textSink{to}), true
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.w.Flush()
		f.w, f.line = w, line
	}
}

// textSink writes bytes to a text stream.
type textSink struct{ w TextWriter }

func (s textSink) Write(p []byte) (int, error) {
	s.w.Write(string(p))
	return len(p), nil
}

// Current is the stream that f writes to now, whatever f is redirected to later.
func (f *TextOut) Current() *TextOut {
	f.mu.Lock()
	defer f.mu.Unlock()
	return &TextOut{w: f.w, file: f.file, line: f.line, name: f.name}
}
