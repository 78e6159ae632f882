package py

// A fault is an exception of the runtime's smallest operations. It is a value made beforehand, because a call would keep the
// operations from being inlined; whoever catches it gets a new exception (AsExc).
type fault struct {
	class **ExcClass
	text  string
}

func (f *fault) Error() string { return f.text }

func (f *fault) exception() error { return (*f.class).New(f.text) }

var (
	errOverflow = &fault{&OverflowError, "integer result does not fit in 64 bits; build with --int=big"}

	errIntDivision        = &fault{&ZeroDivisionError, "integer division or modulo by zero"}
	errIntModulo          = &fault{&ZeroDivisionError, "integer modulo by zero"}
	errDivision           = &fault{&ZeroDivisionError, "division by zero"}
	errFloatDivision      = &fault{&ZeroDivisionError, "float division by zero"}
	errFloatModulo        = &fault{&ZeroDivisionError, "float modulo"}
	errFloatFloorDivision = &fault{&ZeroDivisionError, "float floor division by zero"}
	errFloatDivmod        = &fault{&ZeroDivisionError, "float divmod()"}
	errNegativePower      = &fault{&ZeroDivisionError, "0.0 cannot be raised to a negative power"}
	errListIndex          = &fault{&IndexError, "list index out of range"}
	errListAssignment     = &fault{&IndexError, "list assignment index out of range"}
)
