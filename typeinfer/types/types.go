// Package types holds what the checker finds out about a program: types, classes, functions, symbols, and the
// side tables that join them to the syntax tree. It has no algorithms beyond construction, printing and equality,
// so that later phases can read the checker's results without importing the checker.
package types

import (
	"math/big"
	"strings"
)

// Type is the static type of an expression, a symbol or a type argument.
// The kinds are: *Instance, *Tuple, *Union, *None, *Any, *Never, *Literal, *TypeVar, *Callable, *ClassObject,
// *Overloaded, *ModuleObject. An inference variable never appears in a finished Info.
type Type interface {
	String() string
	aType()
}

// Instance is an object of a class, with its type arguments: int, list[str], Account.
// Tuples are *Tuple, never Instance; the class of `object` is an Instance too.
type Instance struct {
	Class *Class
	Args  []Type
	Big   bool   // an int declared as py2go.BigInt, the same type to the checker
	Keys  *Class // of a dict[str, Any] that is declared as a TypedDict: the class whose fields are its keys
}

// Tuple is tuple[A, B] or, when Variadic, tuple[A, ...] (one item).
// NamedTuple classes are Instances of their class, whose Class.NamedTuple is set.
type Tuple struct {
	Items    []Type
	Variadic bool
}

// Union is A | B. Items are at least two, flat, distinct, never Any or Never; None, when present, comes last.
// bool|int and int|float stay unions: Python can tell the members apart.
type Union struct{ Items []Type }

// None is the type of None.
type None struct{}

// Any is the dynamic type: declared Any, or unknown. Reason says why an expression has it, for diagnostics.
type Any struct{ Reason string }

// Never is the type of an expression that does not return, and the element type of an empty container nobody fills.
type Never struct{}

// Literal is a value known while checking: Literal["r"], Literal[3], an enum member. Base is its Instance.
// Expressions such as 3 or "x" have their plain Instance type in Info.Types; Literal appears where it was declared
// or narrowed to.
type Literal struct {
	Base   *Instance
	Str    string   // of str and bytes; the member's name for enums
	Int    *big.Int // of int; 0 or 1 for bool
	IsEnum bool
}

// TypeVar is a type parameter, old style or PEP 695. Identity is the pointer.
type TypeVar struct {
	Name        string
	Bound       Type // nil: object
	Constraints []Type
	Default     Type
	IsParamSpec bool
	IsTuple     bool // TypeVarTuple
	IsSelf      bool // typing.Self, inside its class
	Class       *Class
	Func        *Func // where it is bound; one of both
}

// Callable is a function value's type.
type Callable struct {
	Params    []CallableParam
	Ret       Type
	AnyParams bool     // Callable[..., R]
	Func      *Func    // the function it came from when known; not part of identity
	Spec      *TypeVar // in an annotation: the ParamSpec of Callable[P, R]; the parameters are not known then
}

// CallableParam is one parameter of a Callable; Name is "" where the type doesn't tell it.
type CallableParam struct {
	Name       string
	Type       Type
	HasDefault bool
	Kind       ParamKind
}

// ClassObject is the class itself as a value: type[C].
type ClassObject struct {
	Class *Class
	Args  []Type
}

// Overloaded is a function value with several signatures.
type Overloaded struct{ Items []*Func }

// ModuleObject is a module as a value.
type ModuleObject struct{ Module *Module }

func (*Instance) aType()     {}
func (*Tuple) aType()        {}
func (*Union) aType()        {}
func (*None) aType()         {}
func (*Any) aType()          {}
func (*Never) aType()        {}
func (*Literal) aType()      {}
func (*TypeVar) aType()      {}
func (*Callable) aType()     {}
func (*ClassObject) aType()  {}
func (*Overloaded) aType()   {}
func (*ModuleObject) aType() {}

func join(ts []Type, sep string) string {
	parts := make([]string, len(ts))
	for i, t := range ts {
		parts[i] = t.String()
	}
	return strings.Join(parts, sep)
}

func (t *Instance) String() string {
	if len(t.Args) == 0 {
		return t.Class.Name
	}
	return t.Class.Name + "[" + join(t.Args, ", ") + "]"
}

func (t *Tuple) String() string {
	switch {
	case t.Variadic:
		return "tuple[" + t.Items[0].String() + ", ...]"
	case len(t.Items) == 0:
		return "tuple[()]"
	}
	return "tuple[" + join(t.Items, ", ") + "]"
}
func (t *Union) String() string { return join(t.Items, " | ") }
func (*None) String() string    { return "None" }
func (*Any) String() string     { return "Any" }
func (*Never) String() string   { return "Never" }
func (t *Literal) String() string {
	switch {
	case t.IsEnum:
		return "Literal[" + t.Base.Class.Name + "." + t.Str + "]"
	case t.Int != nil && t.Base.Class.Name == "bool":
		if t.Int.Sign() != 0 {
			return "Literal[True]"
		}
		return "Literal[False]"
	case t.Int != nil:
		return "Literal[" + t.Int.String() + "]"
	}
	return "Literal['" + t.Str + "']"
}
func (t *TypeVar) String() string { return t.Name }
func (t *Callable) String() string {
	if t.AnyParams {
		return "(...) -> " + t.Ret.String()
	}
	parts := make([]string, len(t.Params))
	for i, p := range t.Params {
		switch p.Kind {
		case VarPositional:
			parts[i] = "*"
		case VarKeyword:
			parts[i] = "**"
		}
		parts[i] += p.Type.String()
	}
	return "(" + strings.Join(parts, ", ") + ") -> " + t.Ret.String()
}
func (t *ClassObject) String() string  { return "type[" + t.Class.Name + "]" }
func (t *Overloaded) String() string   { return "overloaded " + t.Items[0].Name }
func (t *ModuleObject) String() string { return "module " + t.Module.Name }
