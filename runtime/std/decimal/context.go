package pydecimal

import "github.com/py2go/py2go/runtime/py"

// How results are rounded.
const (
	RoundCeiling  = "ROUND_CEILING"
	RoundDown     = "ROUND_DOWN"
	RoundFloor    = "ROUND_FLOOR"
	RoundHalfDown = "ROUND_HALF_DOWN"
	RoundHalfEven = "ROUND_HALF_EVEN"
	RoundHalfUp   = "ROUND_HALF_UP"
	RoundUp       = "ROUND_UP"
	Round05Up     = "ROUND_05UP"
)

// MaxPrec is decimal.MAX_PREC.
const MaxPrec = 999999999999999999

// maxExponent is the largest exponent that a number may have in scientific notation.
const maxExponent = 999999

// The exceptions.
var (
	DecimalException = &py.ExcClass{Name: "DecimalException", Base: py.ArithmeticError, Module: "decimal"}
	InvalidOperation = &py.ExcClass{Name: "InvalidOperation", Base: DecimalException, Module: "decimal"}
	Overflow         = &py.ExcClass{Name: "Overflow", Base: DecimalException, Module: "decimal"}
	DivisionByZero   = &py.ExcClass{Name: "DivisionByZero", Base: DecimalException, Module: "decimal", Bases: []*py.ExcClass{py.ZeroDivisionError}}
)

// signal raises an exception that names the condition, as decimal's exceptions do.
func signal(class *py.ExcClass, condition string) {
	panic(class.New(py.NewList[any](py.Class{Name: condition, Module: "decimal"})))
}

// Context is how many digits results have, and how they are rounded.
type Context struct {
	Prec     int
	Rounding string
}

// current is the context of the program's arithmetic.
var current = &Context{28, RoundHalfEven}

// NewContext is Context(prec, rounding).
func NewContext(prec py.Opt[int], rounding py.Opt[string]) *Context {
	return &Context{prec.Or(28), rounding.Or(RoundHalfEven)}
}

// Copy is c.copy().
func (c *Context) Copy() *Context { return &Context{c.Prec, c.Rounding} }

// CreateDecimal is c.create_decimal(v): Decimal(v), rounded.
func (c *Context) CreateDecimal(v any) *Decimal { return New(v, nil).rounded(c) }

// ClassName is the class of c.
func (c *Context) ClassName() string { return "Context" }

// GetContext is decimal.getcontext().
func GetContext() *Context { return current }

// SetContext is decimal.setcontext(c).
func SetContext(c *Context) { current = c.Copy() }

// Local is a localcontext(…).
type Local struct{ inside, outside *Context }

// NewLocal is decimal.localcontext(ctx, prec=…, rounding=…).
func NewLocal(ctx *Context, prec py.Opt[int], rounding py.Opt[string]) *Local {
	if ctx == nil {
		ctx = current
	}
	return &Local{inside: &Context{prec.Or(ctx.Prec), rounding.Or(ctx.Rounding)}}
}

// Enter begins a with block.
func (l *Local) Enter() *Context {
	l.outside = current
	current = l.inside
	return current
}

// Exit ends it.
func (l *Local) Exit(err error) error {
	current = l.outside
	return err
}

// use makes c, unless it is nil, the current context until the function that it gives is called.
func use(c *Context) func() {
	outside := current
	if c != nil {
		current = c
	}
	return func() { current = outside }
}
