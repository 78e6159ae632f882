package py

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"syscall"
)

// ExcClass is a Python exception class: a name and the class it derives from.
type ExcClass struct {
	Name   string
	Base   *ExcClass
	Module string // empty for builtins and __main__, else shown in tracebacks
	Bases  []*ExcClass
}

// BaseException is the value of any Python exception: an Exception or a type that embeds it.
type BaseException interface {
	error
	ExcClass() *ExcClass
	base() *Exception
}

// Exception is the state every Python exception carries; user exception types embed it.
type Exception struct {
	class    *ExcClass
	args     []any
	cause    error
	context  error
	suppress bool
	notes    []string
	self     BaseException
	stack    []uintptr // where it was made
}

// ExcClass returns the exception's class.
func (e *Exception) ExcClass() *ExcClass {
	if e.class == nil {
		return ExceptionClass
	}
	return e.class
}

func (e *Exception) base() *Exception { return e }

// Error returns str(e).
func (e *Exception) Error() string {
	if e.self != nil {
		if s, ok := e.self.(Strer); ok {
			return s.PyStr()
		}
	}
	return e.ArgsStr()
}

// SetArgs sets e.args, as BaseException.__init__ does.
func (e *Exception) SetArgs(args ...any) {
	e.args = args
}

// Args returns e.args: of an OSError with the names of files only the errno and its text.
func (e *Exception) Args() VarTuple[any] { return VarTupleOf(e.shownArgs()...) }

func (e *Exception) shownArgs() []any {
	if n := len(e.args); n > 2 && n <= 5 && e.ExcClass().IsSubclass(OSError) {
		return e.args[:2]
	}
	return e.args
}

// AddNote appends to e.__notes__.
func (e *Exception) AddNote(note string) { e.notes = append(e.notes, note) }

// Notes returns e.__notes__.
func (e *Exception) Notes() []string { return e.notes }

// Cause returns e.__cause__, nil for None.
func (e *Exception) Cause() error { return e.cause }

// Context returns e.__context__, nil for None.
func (e *Exception) Context() error { return e.context }

// Unwrap returns the cause, so that errors.Is walks an explicit chain.
func (e *Exception) Unwrap() error { return e.cause }

// Value returns the value of a StopIteration (its first argument) or nil.
func (e *Exception) Value() any {
	if len(e.args) > 0 {
		return e.args[0]
	}
	return nil
}

// Errno returns the errno of an OSError, or nil.
func (e *Exception) Errno() any { return e.osArg(0) }

// Strerror returns the message of an OSError, or nil.
func (e *Exception) Strerror() any { return e.osArg(1) }

// Filename returns the file name of an OSError, or nil.
func (e *Exception) Filename() any { return e.osArg(2) }

func (e *Exception) osArg(i int) any {
	if len(e.args) >= 2 && i < len(e.args) {
		return e.args[i]
	}
	return nil
}

// ArgsStr is BaseException.__str__ by the rules of the builtin class it derives from.
func (e *Exception) ArgsStr() string {
	c := e.ExcClass()
	switch n := len(e.args); {
	case n == 1 && c.IsSubclass(KeyError):
		return Repr(e.args[0])
	case n >= 2 && n <= 5 && c.IsSubclass(OSError):
		s := "[Errno " + Str(e.args[0]) + "] " + Str(e.args[1])
		if n >= 3 && e.args[2] != nil {
			s += ": " + Repr(e.args[2])
			if n == 5 && e.args[4] != nil {
				s += " -> " + Repr(e.args[4])
			}
		}
		return s
	case n == 5 && c.IsSubclass(UnicodeDecodeError):
		return unicodeErrorStr(e.args, "decode")
	case n == 5 && c.IsSubclass(UnicodeEncodeError):
		return unicodeErrorStr(e.args, "encode")
	case n >= 2 && c.IsSubclass(BaseExceptionGroup):
		k := LenAny(e.args[1])
		suffix := "s"
		if k == 1 {
			suffix = ""
		}
		return fmt.Sprintf("%s (%d sub-exception%s)", Str(e.args[0]), k, suffix)
	case n >= 1 && c.IsSubclass(SyntaxError):
		return Str(e.args[0])
	case n == 0:
		return ""
	case n == 1:
		return Str(e.args[0])
	}
	return Repr(e.Args())
}

func unicodeErrorStr(a []any, verb string) string {
	start, _ := a[2].(int)
	end, _ := a[3].(int)
	tail := ": " + Str(a[4])
	if end == start+1 {
		if b, ok := a[1].(Bytes); ok && start < len(b) {
			return fmt.Sprintf("'%s' codec can't %s byte 0x%02x in position %d%s", Str(a[0]), verb, b[start], start, tail)
		}
		if s, ok := a[1].(string); ok {
			if r := []rune(s); start < len(r) {
				c := r[start]
				esc := fmt.Sprintf("\\U%08x", c)
				if c < 0x100 {
					esc = fmt.Sprintf("\\x%02x", c)
				} else if c < 0x10000 {
					esc = fmt.Sprintf("\\u%04x", c)
				}
				return fmt.Sprintf("'%s' codec can't %s character '%s' in position %d%s", Str(a[0]), verb, esc, start, tail)
			}
		}
	}
	what := "bytes"
	if verb == "encode" {
		what = "characters"
	}
	return fmt.Sprintf("'%s' codec can't %s %s in position %d-%d%s", Str(a[0]), verb, what, start, end-1, tail)
}

func (e *Exception) reprString() string {
	var b strings.Builder
	b.WriteString(e.ExcClass().Name)
	b.WriteByte('(')
	for i, a := range e.shownArgs() {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(Repr(a))
	}
	b.WriteByte(')')
	return b.String()
}

// NewExcClass makes a class deriving from base (nil means Exception).
func NewExcClass(name string, base *ExcClass) *ExcClass {
	if base == nil {
		base = ExceptionClass
	}
	return &ExcClass{Name: name, Base: base}
}

// NewExcClassOf makes a class with several bases.
func NewExcClassOf(name string, bases ...*ExcClass) *ExcClass {
	c := NewExcClass(name, bases[0])
	c.Bases = bases[1:]
	return c
}

// New makes an exception of class c.
func (c *ExcClass) New(args ...any) error {
	if c == OSError && len(args) >= 2 {
		if n, ok := args[0].(int); ok {
			if sub := errnoClass(n); sub != nil {
				c = sub
			}
		}
	}
	return &Exception{class: c, args: args, stack: capture()}
}

// IsSubclass reports whether c is of or derives from it.
func (c *ExcClass) IsSubclass(of *ExcClass) bool {
	for k := c; k != nil; k = k.Base {
		if k == of {
			return true
		}
		for _, b := range k.Bases {
			if b.IsSubclass(of) {
				return true
			}
		}
	}
	return false
}

// PyRepr is repr(c).
func (c *ExcClass) PyRepr() string {
	if builtinExc[c] {
		return "<class '" + c.Name + "'>"
	}
	return "<class '" + c.module() + "." + c.Name + "'>"
}

// ClassName is "type".
func (c *ExcClass) ClassName() string { return "type" }

func (c *ExcClass) module() string {
	if c.Module == "" {
		return "__main__"
	}
	return c.Module
}

// InitExc sets the class of a user exception value and links it to its embedded Exception.
func InitExc[T BaseException](e T, c *ExcClass) T {
	b := e.base()
	b.class = c
	b.self = e
	b.stack = capture()
	return e
}

// AsExc finds the Python exception in err, converting Go errors.
func AsExc(err error) BaseException {
	if err == nil {
		return nil
	}
	if e, ok := err.(BaseException); ok {
		return e
	}
	var e BaseException
	if errors.As(err, &e) {
		return e
	}
	return fromGo(err).(BaseException)
}

func fromGo(err error) error {
	if f, ok := err.(*fault); ok {
		return f.exception()
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		var no syscall.Errno
		if errors.As(pe.Err, &no) {
			return OSError.New(int(no), errnoText(no), pe.Path)
		}
		return OSError.New(pe.Err.Error())
	}
	var le *os.LinkError
	if errors.As(err, &le) {
		var no syscall.Errno
		if errors.As(le.Err, &no) {
			return OSError.New(int(no), errnoText(no), le.Old, nil, le.New)
		}
	}
	var no syscall.Errno
	if errors.As(err, &no) {
		return OSError.New(int(no), errnoText(no))
	}
	if re, ok := err.(runtime.Error); ok {
		return fromRuntime(re)
	}
	return RuntimeError.New(err.Error())
}

func fromRuntime(err runtime.Error) error {
	s := err.Error()
	switch {
	case strings.Contains(s, "nil pointer dereference"):
		return AttributeError.New("'NoneType' object has no such attribute")
	case strings.Contains(s, "integer divide by zero"):
		return ZeroDivisionError.New("integer division or modulo by zero")
	case strings.Contains(s, "index out of range"), strings.Contains(s, "slice bounds out of range"):
		return IndexError.New("list index out of range")
	case strings.Contains(s, "out of range"):
		return MemoryError.New()
	}
	if _, ok := err.(*runtime.TypeAssertionError); ok {
		return TypeError.New(strings.TrimPrefix(s, "interface conversion: "))
	}
	return RuntimeError.New(s)
}

func errnoText(no syscall.Errno) string {
	s := no.Error()
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// ExcArgs returns err.args.
func ExcArgs(err error) VarTuple[any] { return AsExc(err).base().Args() }

// ExcCause returns err.__cause__, nil for None.
func ExcCause(err error) error { return AsExc(err).base().cause }

// ExcContext returns err.__context__, nil for None.
func ExcContext(err error) error { return AsExc(err).base().context }

// ExcSuppress returns err.__suppress_context__.
func ExcSuppress(err error) bool { return AsExc(err).base().suppress }

// IsExc reports whether err is an instance of one of the classes.
func IsExc(err error, classes ...*ExcClass) bool {
	if err == nil {
		return false
	}
	c := AsExc(err).ExcClass()
	for _, k := range classes {
		if c.IsSubclass(k) {
			return true
		}
	}
	return false
}

// WithCause is raise err from cause; a nil cause is "from None".
func WithCause(err, cause error) error {
	e := AsExc(err)
	b := e.base()
	b.cause, b.suppress = cause, true
	return e
}

// WithContext sets err.__context__ if ctx is another exception and none is set yet.
func WithContext(err, ctx error) error {
	if err == nil || ctx == nil {
		return err
	}
	e, c := AsExc(err), AsExc(ctx)
	b := e.base()
	if b.context != nil {
		return e
	}
	for k := c; k != nil; k = AsExc(k.base().context) {
		if k.base() == b {
			return e
		}
	}
	b.context = c
	return e
}

// Catch is deferred: a panic holding an exception or a Go runtime error becomes *errp.
func Catch(errp *error) {
	r := recover()
	if r == nil {
		return
	}
	err, ok := r.(error)
	if !ok {
		panic(r)
	}
	*errp = AsExc(err)
}

// Try runs f and returns the exception it panics with, or nil.
func Try(f func()) (err error) {
	defer Catch(&err)
	f()
	return nil
}

// Must returns v, panicking when err is not nil.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// catchOnly turns a panic with an exception of one class into an error; others pass.
func catchOnly(err *error, class *ExcClass) {
	if r := recover(); r != nil {
		if e, ok := r.(error); ok && IsExc(e, class) {
			*err = e
			return
		}
		panic(r)
	}
}

// MustDo panics when err is not nil.
func MustDo(err error) {
	if err != nil {
		panic(err)
	}
}
