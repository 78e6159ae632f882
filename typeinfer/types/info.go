package types

import (
	"maps"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

// Program is a checked program: all its modules and one Info.
type Program struct {
	Modules []*Module // source modules in the order in which Python imports (first executes) them; the entry is last
	Entry   *Module
	Info    *Info
	Stubs   map[string]*Module // library modules in use, by full name, "builtins" among them
}

// Module is a source module or a library module known by its stub.
type Module struct {
	Name         string // full dotted name; "__main__" for the entry
	File         *source.File
	Tree         *ast.Module
	Members      map[string]*Symbol
	Scope        *Scope
	Imports      []*Module // source modules whose import this module's top level executes, in order
	IsStub       bool
	GoPath       string // of a stub: import path of its Go package
	GoName       string // of a stub: its package clause
	HasMainGuard bool
}

// Info holds the checker's results in side tables keyed by node identity.
type Info struct {
	Hints   *Hints                // what the checker was told; nil on the first check
	Types   map[ast.Expr]Type     // every value expression; after narrowing
	Names   map[*ast.Name]*Symbol // every Name, load or store (not inside annotations)
	Scopes  map[ast.Node]*Scope   // Module, FunctionDef, Lambda, ClassDef, and comprehensions
	Funcs   map[ast.Node]*Func    // FunctionDef, Lambda
	Classes map[*ast.ClassDef]*Class
	Calls   map[*ast.Call]*Call      // resolved calls
	Attrs   map[*ast.Attribute]*Attr // resolved attributes (load, store and del)
	Ops     map[ast.Node]*Op         // operators and protocols resolved to a dunder method: BinOp, UnaryOp, AugAssign,
	// Subscript, For (iteration), comprehension, With item, truth tests, …
	Compares       map[*ast.Compare][]*Op           // one per comparison operator
	Consts         map[ast.Expr]*Literal            // what constant folding decided: isinstance tests typing has decided, Final constants
	Unreachable    map[ast.Stmt]bool                // statements typing has shown never to run (`if TYPE_CHECKING`, folded isinstance)
	ForwardStrings map[*ast.Constant]ast.Expr       // parsed forward references
	Imports        map[ast.Stmt][]*Import           // Import, ImportFrom
	Handlers       map[*ast.ExceptHandler][]*Class  // exception classes a handler names; empty for bare except
	Patterns       map[ast.Pattern]Type             // the subject's type narrowed by the pattern
	AugTypes       map[*ast.AugAssign]Type          // what the operator of an augmented assignment gives
	Expansions     map[ast.Expr]*ast.Lambda         // a class or library function where a function is expected: the lambda that calls it
	Rebinds        map[*ast.FunctionDef]*ast.Assign // of a function whose name is a variable (decorated, or bound elsewhere too): what assigns it
	Applied        map[*ast.ClassDef]ast.Expr       // the calls of a class's own decorators
	Spelled        map[*ast.Attribute]ast.Expr      // the expression that an attribute means (C.__mro__: the tuple of its classes)
	Meanings       map[*ast.Call]ast.Expr           // the expression that a call of a library function means (operator.add(a, b): a + b)
}

// Hints tell the checker what a later phase found out about values.
type Hints struct {
	RealPowers map[ast.Node]bool   // a ** b of ints whose exponent may be negative, so that the result may be a float
	Loose      map[ast.Expr]Misfit // annotations that values contradict, to be taken for Any
	Strict     bool                // other annotations are taken as they are
}

// Misfit says how many of the values that come to an annotated place are of another type.
type Misfit int

// The degrees of misfit.
const (
	SomeMisfit Misfit = iota
	AllMisfit
)

// Merge adds earlier hints.
func (h *Hints) Merge(old *Hints) *Hints {
	if old != nil {
		maps.Copy(h.RealPowers, old.RealPowers)
		if h.Loose == nil {
			h.Loose = map[ast.Expr]Misfit{}
		}
		maps.Copy(h.Loose, old.Loose)
		h.Strict = h.Strict || old.Strict
	}
	return h
}

// Import is one alias of an import statement.
type Import struct {
	Symbol *Symbol // what it binds; nil for `import a.b` parts that bind nothing new
	Module *Module // module imported (from which, for ImportFrom)
	Member *Symbol // member imported, for ImportFrom; nil when the member is the submodule Module
}

// ScopeKind says what opens a scope.
type ScopeKind int

// The kinds of scopes.
const (
	ModuleScope   ScopeKind = iota
	FunctionScope           // also lambdas
	ClassScope
	ComprehensionScope
	TypeParamScope
)

// Scope is a region of names. Symbols are in Order of first binding, for deterministic output.
type Scope struct {
	Kind    ScopeKind
	Node    ast.Node
	Parent  *Scope
	Symbols map[string]*Symbol
	Order   []*Symbol
	Func    *Func  // of a FunctionScope
	Class   *Class // of a ClassScope
	Module  *Module
}

// SymbolKind says what a symbol stands for.
type SymbolKind int

// The kinds of symbols. A def, class or import name that is also assigned elsewhere becomes a Var.
const (
	VarSymbol SymbolKind = iota
	ParamSymbol
	FuncSymbol
	ClassSymbol
	ModuleSymbol
	TypeVarSymbol
	TypeAliasSymbol
	FieldSymbol // instance attribute
	ClassVarSymbol
	ImportedSymbol // resolved through Target
)

// Symbol is a named thing: variable, parameter, function, class, field, module.
type Symbol struct {
	Name            string
	Kind            SymbolKind
	Scope           *Scope
	Type            Type // declared, or the join of everything assigned; functions: their Callable; classes: ClassObject
	Declared        bool // has an annotation
	IsFinal         bool
	Func            *Func
	Class           *Class
	Module          *Module
	Target          *Symbol    // of an import: the symbol in its module
	Pos             source.Pos // first binding
	File            *source.File
	Bindings        int  // how many places bind it (assignments, for targets, with, except, del counts too)
	Captured        bool // used by a nested function, lambda or comprehension that outlives or runs apart from the scope
	CapturedWritten bool // rebound by a nested function (nonlocal/global) or rebound after capture
	MaybeUnbound    bool // some use may come before any binding
	Deleted         bool // a del statement names it
	Stub            *Directive
	TypeVar         *TypeVar
	Property        *Property // of a class member that is a property
	Value           ast.Expr  // the only value ever bound to it, for constants (Bindings == 1 and a plain assignment)
}

// Resolve follows imports to the symbol itself.
func (s *Symbol) Resolve() *Symbol {
	for s != nil && s.Target != nil {
		s = s.Target
	}
	return s
}

// ParamKind follows inspect.Parameter.
type ParamKind int

// The kinds of parameters.
const (
	PositionalOrKeyword ParamKind = iota
	PositionalOnly
	VarPositional // Type is the element's type
	KeywordOnly
	VarKeyword // Type is the value's type
)

// Param is a parameter of a function.
type Param struct {
	Name     string
	Kind     ParamKind
	Type     Type
	Declared bool
	Default  ast.Expr // nil: required
	Symbol   *Symbol  // nil in stubs
	Node     *ast.Arg
}

// FuncKind says how a function is reached.
type FuncKind int

// The kinds of functions.
const (
	PlainFunc FuncKind = iota // module level, nested, lambda
	Method
	ClassMethod
	StaticMethod
	Getter // property
	Setter
	Deleter
)

// Func is a function, method, lambda, or a stub's function (one per overload).
type Func struct {
	Name                                                                         string
	QualName                                                                     string   // as __qualname__
	Node                                                                         ast.Node // *ast.FunctionDef or *ast.Lambda
	Kind                                                                         FuncKind
	Module                                                                       *Module
	Class                                                                        *Class // of a method
	Parent                                                                       *Func  // lexically enclosing function
	Symbol                                                                       *Symbol
	Params                                                                       []*Param // with self/cls first for methods
	Ret                                                                          Type     // for generators the Iterator/Generator type; for async functions the awaited result
	TypeParams                                                                   []*TypeVar
	ByHand                                                                       bool // a generator that uses what it is sent, or returns a value
	IsGenerator, IsAsync, IsAbstract, IsOverloadStub, IsCached, IsContextManager bool
	CacheSize                                                                    int        // of a cached function: how many results are kept; -1: all
	CacheTyped                                                                   bool       // the types of the arguments are part of the key
	Yield, Send, Return                                                          Type       // of generators
	Decorators                                                                   []ast.Expr // the ones that stay to be applied at run time; known ones (property, staticmethod, …) are taken away
	Holder                                                                       *Symbol    // of a decorated method: the variable that holds what the decorators made
	Overloads                                                                    []*Func    // for an overloaded function: its signatures; itself is the implementation
	Overrides                                                                    []*Func    // methods of base classes that this one overrides
	OverriddenBy                                                                 []*Func
	Captures                                                                     []*Symbol // free variables of enclosing functions
	Stub                                                                         *Directive
}

// IsStub reports whether the function belongs to the library.
func (f *Func) IsStub() bool { return f.Module != nil && f.Module.IsStub }

// Class is a user's class or a stub's.
type Class struct {
	Name                                string
	QualName                            string
	Node                                *ast.ClassDef
	Module                              *Module
	Symbol                              *Symbol
	Scope                               *Scope
	Outer                               *Class
	OuterFunc                           *Func    // a class defined in a function
	Bases                               []Type   // *Instance with type arguments, as written and resolved
	MRO                                 []*Class // itself first, object last
	TypeParams                          []*TypeVar
	Members                             map[string]*Symbol // own: methods (FuncSymbol), properties, class variables, fields
	Fields                              []*Field           // own instance fields in order of first assignment or declaration
	Subclasses                          []*Class           // direct, in source order
	IsAbstract, IsProtocol, IsException bool
	Dataclass                           *Dataclass
	Enum                                *Enum
	NamedTuple                          bool // Fields are the items
	TypedDict                           *TypedDict
	Slots                               bool
	Stub                                *Directive
	Decorators                          []ast.Expr
}

// IsStub reports whether the class belongs to the library.
func (c *Class) IsStub() bool { return c.Module != nil && c.Module.IsStub }

// Is reports whether c is a library class of that module and name.
func (c *Class) Is(module, name string) bool {
	return c.Name == name && c.Module != nil && c.Module.IsStub && c.Module.Name == module
}

// IsSubclassOf reports whether d is in c's MRO.
func (c *Class) IsSubclassOf(d *Class) bool {
	for _, m := range c.MRO {
		if m == d {
			return true
		}
	}
	return false
}

// Lookup finds a member along the MRO, and the class that has it.
func (c *Class) Lookup(name string) (*Symbol, *Class) {
	for _, m := range c.MRO {
		if s := m.Members[name]; s != nil {
			return s, m
		}
	}
	return nil, nil
}

// Property is set on a FuncSymbol member that is a property.
type Property struct {
	Get, Set, Del *Func
	Cached        bool
}

// Field is an instance attribute.
type Field struct {
	Name                              string
	Symbol                            *Symbol
	Type                              Type
	Default                           ast.Expr // class-level value (dataclass default, or a plain class attribute shadowed by instances)
	Factory                           ast.Expr // field(default_factory=…)
	Init, Repr, Compare, KwOnly, Hash bool     // dataclass options
	InitVar                           bool
	ClassVar                          bool
	Node                              ast.Node
}

// Dataclass holds the decorator's options and the parameters of the generated __init__.
type Dataclass struct {
	Frozen, Order, Eq, Repr, KwOnly, Slots, UnsafeHash, Init bool
	AllFields                                                []*Field // with inherited ones, in __init__ order
	PostInit                                                 *Func
	InitFunc                                                 *Func // synthesised signature (self first), or the user's own __init__
}

// Enum holds an enumeration's members in order.
type Enum struct {
	Members   []*EnumMember
	Kind      string // Enum, IntEnum, StrEnum, Flag, IntFlag
	ValueType Type
}

// EnumMember is one member; an alias names the member it repeats.
type EnumMember struct {
	Name   string
	Value  ast.Expr // nil for auto() without a value known
	Auto   bool
	Const  *Literal // when known
	Symbol *Symbol
	Alias  *EnumMember
}

// TypedDict holds its keys in order.
type TypedDict struct {
	Keys     []*Field
	Required map[string]bool
}

// Directive is what a stub's comments say (docs/STUBS.md).
type Directive struct {
	GoPath                string // import path, "" for the method form and intrinsics
	GoPkg                 string // package name
	GoName                string // symbol or method
	IsMethod, IsIntrinsic bool
	Raises, Panics        []string   // exception class names
	Refused               string     // reason; "" when supported
	Big                   *Directive // the Go symbol to take when an int argument may leave 64 bits; nil when there is none
	Syntax                string     // the expression that a call means, over the parameters' names; "" when it is a call
	BigNames              []string   // with Big: the ints that may leave 64 bits, by parameter name or "return"; none: all of them
	Shown                 string     // parameter whose argument's repr the Go function takes next to it
}

// CallKind says what a call reaches.
type CallKind int

// The kinds of calls.
const (
	CallFunc      CallKind = iota // a known function: user's or stub's (Func), bound arguments in Args
	CallMethod                    // a known method: Func is the statically found one; Recv is evaluated first; virtual when overridden
	CallSuper                     // super().m(…): Func is the method found along the MRO after the class
	CallClass                     // constructor of Class; Func is its __init__ (or nil), Args bound to it without self
	CallValue                     // a value of Callable type; or an instance with __call__ is CallMethod
	CallDynamic                   // on Any
	CallIntrinsic                 // isinstance, len, super, cast, … : Func is the stub's; Args hold what the stub's signature binds
	CallTyping                    // a call that only types matter to: NewType, TypeVar, cast, reveal_type, field(), auto(): Func the stub's
)

// Call is a resolved call.
type Call struct {
	Kind     CallKind
	Func     *Func
	Class    *Class
	Recv     ast.Expr // receiver expression of a method call; nil when static
	Args     []Arg    // one per parameter of the callee, self excluded, in parameter order; CallValue and CallDynamic: as written
	TypeArgs map[*TypeVar]Type
	Ret      Type
	Indirect bool // CallClass of a class that a variable holds, which may be a subclass
	Spread   bool // *x or **x of unknown length fills parameters: the arguments are bound when the program runs
}

// Arg is what a parameter receives. Exactly one form: Default (nothing given), Expr, or Items for * and ** parameters.
type Arg struct {
	Param    *Param
	Expr     ast.Expr
	Default  bool
	Items    []ArgItem // of a VarPositional or VarKeyword parameter
	FromStar ast.Expr  // the value is taken from this *iterable or **mapping at Index / Key
	Index    int
	Key      string
}

// ArgItem is one value of *args or **kwargs; Star marks *iterable or **mapping spliced whole.
type ArgItem struct {
	Name string
	Expr ast.Expr
	Star bool
}

// AttrKind says what an attribute is.
type AttrKind int

// The kinds of attributes.
const (
	AttrField    AttrKind = iota // instance field
	AttrMethod                   // bound method (Func)
	AttrProperty                 // Func is the getter; Property has all
	AttrClassVar                 // class variable, through class or instance
	AttrModule                   // module member (Symbol), or a submodule
	AttrEnumMember
	AttrSpecial // __name__, __class__, __doc__, __dict__ …
	AttrDynamic // on Any; or what a library class's __getattr__ (Func) gives
	AttrFunc    // unbound: C.method, static or class method as a value
)

// Attr is a resolved attribute.
type Attr struct {
	Kind     AttrKind
	Symbol   *Symbol
	Owner    *Class // the class where it was found
	Field    *Field
	Func     *Func
	Property *Property
	Member   *EnumMember
}

// Op is an operator or protocol call resolved to a method.
type Op struct {
	Func      *Func // nil: builtin types' own operation, identity, or dynamic
	Reflected bool  // the right operand's method
	InPlace   bool  // an augmented assignment that found __iadd__ and its kin
	Negate    bool  // != through __eq__, `not in` through __contains__
	Dynamic   bool  // an operand is Any
	Operand   Type  // of iteration: the element's type
}
