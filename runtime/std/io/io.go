// Package pyio is Python's module io, and what the builtin open gives: text files, binary files, and their kin in memory.
package pyio

import (
	"io"
	"os"
	"strings"
	"sync"
	"syscall"

	"github.com/py2go/py2go/runtime/py"
)

// The module's constants.
const (
	DefaultBufferSize = chunkSize
	SeekSet           = io.SeekStart
	SeekCur           = io.SeekCurrent
	SeekEnd           = io.SeekEnd
)

// chunkSize is how much a text file decodes at once; an encoding error shows at the first read of its chunk, as in Python.
const chunkSize = 8192

// mode is a parsed mode of open.
type mode struct {
	read, write, create, truncate, append, exclusive, binary bool
}

func parseMode(s string) mode {
	var m mode
	verbs, plus := 0, 0
	text := false
	for i, c := range s {
		if strings.ContainsRune(s[:i], c) || !strings.ContainsRune("rwaxbt+", c) {
			panic(py.ValueError.New("invalid mode: " + py.Repr(s)))
		}
		switch c {
		case 'r':
			m.read = true
			verbs++
		case 'w':
			m.write, m.create, m.truncate = true, true, true
			verbs++
		case 'a':
			m.write, m.create, m.append = true, true, true
			verbs++
		case 'x':
			m.write, m.create, m.exclusive = true, true, true
			verbs++
		case '+':
			plus++
		case 'b':
			m.binary = true
		case 't':
			text = true
		}
	}
	if m.binary && text {
		panic(py.ValueError.New("can't have text and binary mode at once"))
	}
	if verbs != 1 {
		panic(py.ValueError.New("must have exactly one of create/read/write/append mode"))
	}
	if plus > 0 {
		m.read, m.write = true, true
	}
	return m
}

// openRaw opens a file (or takes a file descriptor) by a mode.
func openRaw(file any, m mode) (*os.File, any, error) {
	if fd, ok := py.Box(file).(int); ok {
		return os.NewFile(uintptr(fd), ""), fd, nil
	}
	name := py.FSPath(file)
	flags := os.O_RDONLY
	switch {
	case m.read && m.write:
		flags = os.O_RDWR
	case m.write:
		flags = os.O_WRONLY
	}
	if m.create {
		flags |= os.O_CREATE
	}
	if m.truncate {
		flags |= os.O_TRUNC
	}
	if m.append {
		flags |= os.O_APPEND
	}
	if m.exclusive {
		flags |= os.O_EXCL
	}
	flushAll()
	if strings.IndexByte(name, 0) >= 0 {
		panic(py.ValueError.New("embedded null byte"))
	}
	f, err := os.OpenFile(name, flags, 0o666)
	if err == nil {
		if st, serr := f.Stat(); serr == nil && st.IsDir() {
			f.Close()
			return nil, nil, py.OSErrorAt(syscall.EISDIR, name)
		}
		return f, py.Box(file), nil
	}
	if pe, ok := err.(*os.PathError); ok {
		if no, ok := pe.Err.(syscall.Errno); ok {
			return nil, nil, py.OSErrorAt(no, name)
		}
	}
	return nil, nil, py.AsExc(err)
}

// Files that hold unwritten data: flushed when the program ends, and before a file is opened, since Python closes a file as soon as
// nothing refers to it.
var (
	unwritten   = map[interface{ flushQuietly() }]bool{}
	unwrittenMu sync.Mutex
	atExit      sync.Once
)

func register(f interface{ flushQuietly() }) {
	atExit.Do(func() { py.AtExit(flushAll) })
	unwrittenMu.Lock()
	unwritten[f] = true
	unwrittenMu.Unlock()
}

func unregister(f interface{ flushQuietly() }) {
	unwrittenMu.Lock()
	delete(unwritten, f)
	unwrittenMu.Unlock()
}

func flushAll() {
	unwrittenMu.Lock()
	defer unwrittenMu.Unlock()
	for f := range unwritten {
		f.flushQuietly()
	}
}

func unsupported(what string) error { return py.UnsupportedOperation.New(what) }

func check(err error) {
	if err == nil {
		return
	}
	if pe, ok := err.(*os.PathError); ok {
		if no, ok := pe.Err.(syscall.Errno); ok {
			panic(py.OSErrorAt(no))
		}
	}
	panic(py.AsExc(err))
}
