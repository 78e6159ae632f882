package py

import "syscall"

func exc(name string, base *ExcClass) *ExcClass {
	c := &ExcClass{Name: name, Base: base}
	builtinExc[c] = true
	return c
}

var builtinExc = map[*ExcClass]bool{}

// The builtin exception classes.
var (
	BaseExceptionClass = exc("BaseException", nil)
	ExceptionClass     = exc("Exception", BaseExceptionClass)
	BaseExceptionGroup = exc("BaseExceptionGroup", BaseExceptionClass)
	GeneratorExit      = exc("GeneratorExit", BaseExceptionClass)
	KeyboardInterrupt  = exc("KeyboardInterrupt", BaseExceptionClass)
	SystemExit         = exc("SystemExit", BaseExceptionClass)

	ArithmeticError     = exc("ArithmeticError", ExceptionClass)
	FloatingPointError  = exc("FloatingPointError", ArithmeticError)
	OverflowError       = exc("OverflowError", ArithmeticError)
	ZeroDivisionError   = exc("ZeroDivisionError", ArithmeticError)
	AssertionError      = exc("AssertionError", ExceptionClass)
	AttributeError      = exc("AttributeError", ExceptionClass)
	BufferError         = exc("BufferError", ExceptionClass)
	EOFError            = exc("EOFError", ExceptionClass)
	ImportError         = exc("ImportError", ExceptionClass)
	ModuleNotFoundError = exc("ModuleNotFoundError", ImportError)
	LookupError         = exc("LookupError", ExceptionClass)
	IndexError          = exc("IndexError", LookupError)
	KeyError            = exc("KeyError", LookupError)
	MemoryError         = exc("MemoryError", ExceptionClass)
	NameError           = exc("NameError", ExceptionClass)
	UnboundLocalError   = exc("UnboundLocalError", NameError)
	ReferenceError      = exc("ReferenceError", ExceptionClass)
	RuntimeError        = exc("RuntimeError", ExceptionClass)
	NotImplementedError = exc("NotImplementedError", RuntimeError)
	RecursionError      = exc("RecursionError", RuntimeError)
	StopIteration       = exc("StopIteration", ExceptionClass)
	StopAsyncIteration  = exc("StopAsyncIteration", ExceptionClass)
	SyntaxError         = exc("SyntaxError", ExceptionClass)
	IndentationError    = exc("IndentationError", SyntaxError)
	TabError            = exc("TabError", IndentationError)
	SystemError         = exc("SystemError", ExceptionClass)
	TypeError           = exc("TypeError", ExceptionClass)
	ValueError          = exc("ValueError", ExceptionClass)
	UnicodeError        = exc("UnicodeError", ValueError)
	UnicodeDecodeError  = exc("UnicodeDecodeError", UnicodeError)
	UnicodeEncodeError  = exc("UnicodeEncodeError", UnicodeError)
	UnicodeTranslateErr = exc("UnicodeTranslateError", UnicodeError)
	ExceptionGroup      = groupClass()

	OSError                = exc("OSError", ExceptionClass)
	BlockingIOError        = exc("BlockingIOError", OSError)
	ChildProcessError      = exc("ChildProcessError", OSError)
	ConnectionError        = exc("ConnectionError", OSError)
	BrokenPipeError        = exc("BrokenPipeError", ConnectionError)
	ConnectionAbortedError = exc("ConnectionAbortedError", ConnectionError)
	ConnectionRefusedError = exc("ConnectionRefusedError", ConnectionError)
	ConnectionResetError   = exc("ConnectionResetError", ConnectionError)
	FileExistsError        = exc("FileExistsError", OSError)
	FileNotFoundError      = exc("FileNotFoundError", OSError)
	InterruptedError       = exc("InterruptedError", OSError)
	IsADirectoryError      = exc("IsADirectoryError", OSError)
	NotADirectoryError     = exc("NotADirectoryError", OSError)
	PermissionError        = exc("PermissionError", OSError)
	ProcessLookupError     = exc("ProcessLookupError", OSError)
	TimeoutError           = exc("TimeoutError", OSError)
	UnsupportedOperation   = &ExcClass{Name: "UnsupportedOperation", Module: "io", Base: OSError, Bases: []*ExcClass{ValueError}}

	Warning                   = exc("Warning", ExceptionClass)
	BytesWarning              = exc("BytesWarning", Warning)
	DeprecationWarning        = exc("DeprecationWarning", Warning)
	EncodingWarning           = exc("EncodingWarning", Warning)
	FutureWarning             = exc("FutureWarning", Warning)
	ImportWarning             = exc("ImportWarning", Warning)
	PendingDeprecationWarning = exc("PendingDeprecationWarning", Warning)
	ResourceWarning           = exc("ResourceWarning", Warning)
	RuntimeWarning            = exc("RuntimeWarning", Warning)
	SyntaxWarning             = exc("SyntaxWarning", Warning)
	UnicodeWarning            = exc("UnicodeWarning", Warning)
	UserWarning               = exc("UserWarning", Warning)
)

func groupClass() *ExcClass {
	c := exc("ExceptionGroup", BaseExceptionGroup)
	c.Bases = []*ExcClass{ExceptionClass}
	return c
}

func errnoClass(n int) *ExcClass {
	switch syscall.Errno(n) {
	case syscall.EAGAIN, syscall.EALREADY, syscall.EINPROGRESS:
		return BlockingIOError
	case syscall.EPIPE, syscall.ESHUTDOWN:
		return BrokenPipeError
	case syscall.ECHILD:
		return ChildProcessError
	case syscall.ECONNABORTED:
		return ConnectionAbortedError
	case syscall.ECONNREFUSED:
		return ConnectionRefusedError
	case syscall.ECONNRESET:
		return ConnectionResetError
	case syscall.EEXIST:
		return FileExistsError
	case syscall.ENOENT:
		return FileNotFoundError
	case syscall.EISDIR:
		return IsADirectoryError
	case syscall.ENOTDIR:
		return NotADirectoryError
	case syscall.EINTR:
		return InterruptedError
	case syscall.EACCES, syscall.EPERM:
		return PermissionError
	case syscall.ESRCH:
		return ProcessLookupError
	case syscall.ETIMEDOUT:
		return TimeoutError
	}
	return nil
}
