package pyio

import (
	"bytes"
	"io"
	"iter"
	"os"
	"strconv"

	"github.com/py2go/py2go/runtime/py"
)

// BinaryFile is a file opened in binary mode, or a BytesIO.
type BinaryFile struct {
	name   any
	Mode   string
	class  string
	m      mode
	closed bool

	f   *os.File // nil for BytesIO
	buf []byte   // BytesIO: all of it; else what was read ahead
	at  int      // position in buf
	out []byte   // not written yet

	std *py.TextOut // sys.stdout.buffer
	in  io.Reader   // sys.stdin.buffer: what it reads from, instead of f
}

// OpenBinary is open(file, mode) for binary modes.
func OpenBinary(file any, modeText string, buffering int) (*BinaryFile, error) {
	m := parseMode(modeText)
	f, name, err := openRaw(file, m)
	if err != nil {
		return nil, err
	}
	b := &BinaryFile{name: name, m: m, f: f}
	switch {
	case m.read && m.write:
		b.class = "BufferedRandom"
	case m.write:
		b.class = "BufferedWriter"
	default:
		b.class = "BufferedReader"
	}
	switch {
	case m.exclusive:
		b.Mode = "xb"
	case m.append:
		b.Mode = "ab"
	case m.read && m.write:
		b.Mode = "rb"
	case m.write:
		b.Mode = "wb"
	default:
		b.Mode = "rb"
	}
	if m.read && m.write {
		b.Mode += "+"
	}
	return b, nil
}

// NewBytesIO is BytesIO(initial).
func NewBytesIO(initial py.Bytes) *BinaryFile {
	return &BinaryFile{class: "BytesIO", m: mode{read: true, write: true, binary: true}, buf: []byte(initial)}
}

// PyRepr is repr(b).
func (b *BinaryFile) PyRepr() string {
	if b.f == nil {
		return "<_io.BytesIO object at 0x" + strconv.FormatInt(int64(py.ID(b)), 16) + ">"
	}
	return "<_io." + b.class + " name=" + py.Repr(b.name) + ">"
}

// ClassName is the class of b.
func (b *BinaryFile) ClassName() string { return b.class }

// Name is b.name.
func (b *BinaryFile) Name() any { return b.name }

// Closed is b.closed.
func (b *BinaryFile) Closed() bool { return b.closed }

// Readable is b.readable().
func (b *BinaryFile) Readable() bool { b.open(); return b.m.read }

// Writable is b.writable().
func (b *BinaryFile) Writable() bool { b.open(); return b.m.write }

// Seekable is b.seekable().
func (b *BinaryFile) Seekable() bool {
	b.open()
	if b.f == nil {
		return true
	}
	_, err := b.f.Seek(0, io.SeekCurrent)
	return err == nil
}

func (b *BinaryFile) open() {
	if b.closed {
		panic(py.ValueError.New("I/O operation on closed file."))
	}
}

func (b *BinaryFile) canRead() {
	if b.closed {
		if b.f != nil {
			panic(py.ValueError.New("read of closed file"))
		}
		b.open()
	}
	if !b.m.read {
		panic(unsupported("read"))
	}
	if len(b.out) > 0 {
		b.Flush()
	}
}

// fill reads ahead; false at the end of the file.
func (b *BinaryFile) fill() bool {
	if b.f == nil {
		return false
	}
	if b.at > 0 && b.at == len(b.buf) {
		b.buf, b.at = b.buf[:0], 0
	}
	n := len(b.buf)
	b.buf = append(b.buf, make([]byte, chunkSize)...)
	from := io.Reader(b.f)
	if b.in != nil {
		from = b.in
	}
	k, err := from.Read(b.buf[n:])
	b.buf = b.buf[:n+k]
	if err != nil && err != io.EOF {
		check(err)
	}
	return k > 0
}

// Read is b.read(n); None or a negative n reads all that is left.
func (b *BinaryFile) Read(n py.Opt[int]) py.Bytes {
	b.canRead()
	if !n.OK || n.V < 0 {
		for b.fill() {
		}
		n.V = len(b.buf)
	}
	for len(b.buf)-b.at < n.V && b.fill() {
	}
	return b.take(n.V)
}

func (b *BinaryFile) take(n int) py.Bytes {
	lo := min(b.at, len(b.buf))
	hi := min(lo+n, len(b.buf))
	if lo == hi {
		return ""
	}
	b.at = hi
	return py.Bytes(b.buf[lo:hi])
}

// Read1 is b.read1(n).
func (b *BinaryFile) Read1(n int) py.Bytes {
	b.canRead()
	if b.at >= len(b.buf) {
		b.fill()
	}
	if n < 0 {
		n = len(b.buf)
	}
	return b.take(n)
}

// Readline is b.readline(limit).
func (b *BinaryFile) Readline(limit py.Opt[int]) py.Bytes {
	b.canRead()
	from := min(b.at, len(b.buf))
	for {
		if i := bytes.IndexByte(b.buf[from:], '\n'); i >= 0 {
			return b.take(b.cut(from+i+1-b.at, limit))
		}
		have := len(b.buf) - b.at
		if limit.OK && limit.V >= 0 && have >= limit.V {
			break
		}
		if b.at == len(b.buf) {
			if b.f != nil {
				b.buf, b.at = b.buf[:0], 0
			}
		}
		from = len(b.buf)
		if !b.fill() {
			break
		}
	}
	return b.take(b.cut(len(b.buf)-b.at, limit))
}

func (b *BinaryFile) cut(n int, limit py.Opt[int]) int {
	if limit.OK && limit.V >= 0 {
		return min(n, limit.V)
	}
	return n
}

// Readlines is b.readlines().
func (b *BinaryFile) Readlines() *py.List[py.Bytes] { return py.ToList(b.All()) }

// All iterates over the lines.
func (b *BinaryFile) All() iter.Seq[py.Bytes] {
	return func(yield func(py.Bytes) bool) {
		for {
			line := b.Readline(py.None[int]())
			if line == "" || !yield(line) {
				return
			}
		}
	}
}

// GetValue is b.getvalue() of a BytesIO.
func (b *BinaryFile) GetValue() py.Bytes {
	b.open()
	return py.Bytes(b.buf)
}

// Write is b.write(data).
func (b *BinaryFile) Write(data py.Bytes) int {
	if b.closed {
		if b.f != nil {
			panic(py.ValueError.New("write to closed file"))
		}
		b.open()
	}
	if !b.m.write {
		panic(unsupported("write"))
	}
	if b.std != nil {
		b.std.WriteBytes([]byte(data))
		return len(data)
	}
	if b.f == nil {
		if b.at > len(b.buf) {
			b.buf = append(b.buf, make([]byte, b.at-len(b.buf))...)
		}
		n := copy(b.buf[b.at:], data)
		b.buf = append(b.buf, data[n:]...)
		b.at += len(data)
		return len(data)
	}
	b.dropAhead()
	if len(b.out) == 0 {
		register(b)
	}
	b.out = append(b.out, data...)
	if len(b.out) > chunkSize {
		b.Flush()
	}
	return len(data)
}

// Writelines is b.writelines(lines).
func (b *BinaryFile) Writelines(lines iter.Seq[py.Bytes]) {
	for l := range lines {
		b.Write(l)
	}
}

// dropAhead forgets what was read ahead and puts the file back to the logical position.
func (b *BinaryFile) dropAhead() {
	if ahead := len(b.buf) - b.at; ahead > 0 {
		b.f.Seek(int64(-ahead), io.SeekCurrent)
	}
	b.buf, b.at = b.buf[:0], 0
}

// Flush is b.flush().
func (b *BinaryFile) Flush() {
	if b.closed {
		if b.f != nil {
			panic(py.ValueError.New("flush of closed file"))
		}
		b.open()
	}
	if b.std != nil {
		b.std.Flush()
	}
	if len(b.out) > 0 {
		out := b.out
		b.out = b.out[:0]
		unregister(b)
		_, err := b.f.Write(out)
		check(err)
	}
}

func (b *BinaryFile) flushQuietly() {
	if len(b.out) > 0 {
		b.f.Write(b.out)
		b.out = b.out[:0]
	}
}

// Tell is b.tell().
func (b *BinaryFile) Tell() int {
	b.open()
	if b.f == nil {
		return b.at
	}
	b.Flush()
	at, err := b.f.Seek(0, io.SeekCurrent)
	check(err)
	return int(at) - (len(b.buf) - b.at)
}

// Seek is b.seek(offset, whence).
func (b *BinaryFile) Seek(offset, whence int) int {
	b.open()
	if b.f == nil {
		switch whence {
		case io.SeekStart:
			if offset < 0 {
				panic(py.ValueError.New("negative seek value " + strconv.Itoa(offset)))
			}
			b.at = offset
		case io.SeekCurrent:
			b.at = max(0, b.at+offset)
		case io.SeekEnd:
			b.at = max(0, len(b.buf)+offset)
		default:
			panic(py.ValueError.New("invalid whence (" + strconv.Itoa(whence) + ", should be 0, 1 or 2)"))
		}
		return b.at
	}
	b.Flush()
	b.dropAhead()
	at, err := b.f.Seek(int64(offset), whence)
	check(err)
	return int(at)
}

// Truncate is b.truncate(size); None is the position.
func (b *BinaryFile) Truncate(size py.Opt[int]) int {
	b.open()
	n := size.Or(b.Tell())
	if b.f == nil {
		b.buf = b.buf[:min(n, len(b.buf))]
		return n
	}
	b.Flush()
	check(b.f.Truncate(int64(n)))
	return n
}

// Fileno is b.fileno().
func (b *BinaryFile) Fileno() int {
	b.open()
	if b.f == nil {
		panic(unsupported("fileno"))
	}
	return int(b.f.Fd())
}

// IsATTY is b.isatty().
func (b *BinaryFile) IsATTY() bool {
	b.open()
	return b.f != nil && isTerminal(b.f)
}

func isTerminal(f *os.File) bool {
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}

// Close is b.close().
func (b *BinaryFile) Close() {
	if b.closed {
		return
	}
	if b.f != nil {
		b.Flush()
		check(b.f.Close())
	}
	b.closed = true
	b.buf = nil
}

// Enter begins a with block.
func (b *BinaryFile) Enter() *BinaryFile { b.open(); return b }

// Exit ends a with block.
func (b *BinaryFile) Exit(err error) error {
	b.Close()
	return err
}
