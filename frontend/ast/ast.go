// Package ast is Python's syntax tree: the nodes of CPython's ast module under the same names.
// A def, for or with that is async is the plain node with Async set.
package ast

import (
	"math/big"

	"github.com/py2go/py2go/frontend/source"
)

// Node is any part of the tree. Its pointer is its identity: side tables are keyed by it.
type Node interface{ Span() source.Span }

// Expr is an expression.
type Expr interface {
	Node
	aExpr()
}

// Stmt is a statement.
type Stmt interface {
	Node
	aStmt()
}

// Pattern is a pattern of a match statement.
type Pattern interface {
	Node
	aPattern()
}

// TypeParam is a type parameter (PEP 695).
type TypeParam interface {
	Node
	aTypeParam()
}

// Base is the span that every node has.
type Base struct{ Start, End source.Pos }

// Span is where the node stands.
func (b *Base) Span() source.Span { return source.Span{Start: b.Start, End: b.End} }

// SetSpan says where the node stands.
func (b *Base) SetSpan(start, end source.Pos) { b.Start, b.End = start, end }

// ExprContext says whether an expression is read, assigned or deleted.
type ExprContext uint8

// The contexts.
const (
	Load ExprContext = iota
	Store
	Del
)

func (c ExprContext) String() string { return [...]string{"Load", "Store", "Del"}[c] }

// BoolOperator is and, or.
type BoolOperator uint8

// The boolean operators.
const (
	And BoolOperator = iota
	Or
)

func (o BoolOperator) String() string { return [...]string{"and", "or"}[o] }

// Operator is a binary operator.
type Operator uint8

// The binary operators.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

func (o Operator) String() string {
	return [...]string{"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"}[o]
}

// UnaryOperator is a unary operator.
type UnaryOperator uint8

// The unary operators.
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

func (o UnaryOperator) String() string { return [...]string{"~", "not", "+", "-"}[o] }

// CmpOp is a comparison.
type CmpOp uint8

// The comparisons.
const (
	Eq CmpOp = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

func (o CmpOp) String() string {
	return [...]string{"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"}[o]
}

// ConstKind says what a Constant holds.
type ConstKind uint8

// The kinds of constants. Complex ones keep their imaginary part in Float; str and bytes are in Str (str as WTF-8).
const (
	ConstNone ConstKind = iota
	ConstBool
	ConstInt // Int, or BigInt when it does not fit
	ConstFloat
	ConstComplex
	ConstStr
	ConstBytes
	ConstEllipsis
)

// Comment is a comment of a module.
type Comment struct {
	Base
	Text  string // without the #
	Alone bool   // nothing else stands on its line
}

// Module is a source file.
type Module struct {
	Base
	Body     []Stmt
	Comments []Comment
	File     *source.File
}

// FunctionDef is the node of that name in CPython's ast.
type FunctionDef struct {
	Base
	Name          string
	NamePos       source.Span
	Args          *Arguments
	Body          []Stmt
	DecoratorList []Expr
	Returns       Expr
	TypeParams    []TypeParam
	Async         bool
	Copy          bool // made by the checker of a class method that the class inherits
	Alias         bool // made by the checker of `name = method` in a class's body: calls exactly that method
}

func (*FunctionDef) aStmt() {}

// ClassDef is the node of that name in CPython's ast.
type ClassDef struct {
	Base
	Name          string
	NamePos       source.Span
	Bases         []Expr
	Keywords      []*Keyword
	Body          []Stmt
	DecoratorList []Expr
	TypeParams    []TypeParam
}

func (*ClassDef) aStmt() {}

// Return is the node of that name in CPython's ast.
type Return struct {
	Base
	Value Expr
}

func (*Return) aStmt() {}

// Delete is the node of that name in CPython's ast.
type Delete struct {
	Base
	Targets []Expr
}

func (*Delete) aStmt() {}

// Assign is the node of that name in CPython's ast.
type Assign struct {
	Base
	Targets []Expr
	Value   Expr
}

func (*Assign) aStmt() {}

// TypeAlias is the node of that name in CPython's ast.
type TypeAlias struct {
	Base
	Name       Expr
	TypeParams []TypeParam
	Value      Expr
}

func (*TypeAlias) aStmt() {}

// AugAssign is the node of that name in CPython's ast.
type AugAssign struct {
	Base
	Target Expr
	Op     Operator
	Value  Expr
}

func (*AugAssign) aStmt() {}

// AnnAssign is the node of that name in CPython's ast.
type AnnAssign struct {
	Base
	Target     Expr
	Annotation Expr
	Value      Expr
	Simple     bool
}

func (*AnnAssign) aStmt() {}

// For is the node of that name in CPython's ast.
type For struct {
	Base
	Target Expr
	Iter   Expr
	Body   []Stmt
	Orelse []Stmt
	Async  bool
}

func (*For) aStmt() {}

// While is the node of that name in CPython's ast.
type While struct {
	Base
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

func (*While) aStmt() {}

// If is the node of that name in CPython's ast.
type If struct {
	Base
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

func (*If) aStmt() {}

// With is the node of that name in CPython's ast.
type With struct {
	Base
	Items []*WithItem
	Body  []Stmt
	Async bool
}

func (*With) aStmt() {}

// Match is the node of that name in CPython's ast.
type Match struct {
	Base
	Subject Expr
	Cases   []*MatchCase
}

func (*Match) aStmt() {}

// Raise is the node of that name in CPython's ast.
type Raise struct {
	Base
	Exc   Expr
	Cause Expr
}

func (*Raise) aStmt() {}

// Try is the node of that name in CPython's ast.
type Try struct {
	Base
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
	Star      bool
}

func (*Try) aStmt() {}

// Assert is the node of that name in CPython's ast.
type Assert struct {
	Base
	Test Expr
	Msg  Expr
}

func (*Assert) aStmt() {}

// Import is the node of that name in CPython's ast.
type Import struct {
	Base
	Names []*Alias
}

func (*Import) aStmt() {}

// ImportFrom is the node of that name in CPython's ast.
type ImportFrom struct {
	Base
	Module string
	Names  []*Alias
	Level  int
}

func (*ImportFrom) aStmt() {}

// Global is the node of that name in CPython's ast.
type Global struct {
	Base
	Names []string
}

func (*Global) aStmt() {}

// Nonlocal is the node of that name in CPython's ast.
type Nonlocal struct {
	Base
	Names []string
}

func (*Nonlocal) aStmt() {}

// ExprStmt is the node of that name in CPython's ast.
type ExprStmt struct {
	Base
	Value Expr
}

func (*ExprStmt) aStmt() {}

// Pass is the node of that name in CPython's ast.
type Pass struct {
	Base
}

func (*Pass) aStmt() {}

// Break is the node of that name in CPython's ast.
type Break struct {
	Base
}

func (*Break) aStmt() {}

// Continue is the node of that name in CPython's ast.
type Continue struct {
	Base
}

func (*Continue) aStmt() {}

// BadStmt is the node of that name in CPython's ast.
type BadStmt struct {
	Base
}

func (*BadStmt) aStmt() {}

// BoolOp is the node of that name in CPython's ast.
type BoolOp struct {
	Base
	Op     BoolOperator
	Values []Expr
}

func (*BoolOp) aExpr() {}

// NamedExpr is the node of that name in CPython's ast.
type NamedExpr struct {
	Base
	Target *Name
	Value  Expr
}

func (*NamedExpr) aExpr() {}

// BinOp is the node of that name in CPython's ast.
type BinOp struct {
	Base
	Left  Expr
	Op    Operator
	Right Expr
}

func (*BinOp) aExpr() {}

// UnaryOp is the node of that name in CPython's ast.
type UnaryOp struct {
	Base
	Op      UnaryOperator
	Operand Expr
}

func (*UnaryOp) aExpr() {}

// Lambda is the node of that name in CPython's ast.
type Lambda struct {
	Base
	Args *Arguments
	Body Expr
}

func (*Lambda) aExpr() {}

// IfExp is the node of that name in CPython's ast.
type IfExp struct {
	Base
	Test   Expr
	Body   Expr
	Orelse Expr
}

func (*IfExp) aExpr() {}

// Dict is the node of that name in CPython's ast.
type Dict struct {
	Base
	Keys   []Expr
	Values []Expr
}

func (*Dict) aExpr() {}

// Set is the node of that name in CPython's ast.
type Set struct {
	Base
	Elts []Expr
}

func (*Set) aExpr() {}

// ListComp is the node of that name in CPython's ast.
type ListComp struct {
	Base
	Elt        Expr
	Generators []*Comprehension
}

func (*ListComp) aExpr() {}

// SetComp is the node of that name in CPython's ast.
type SetComp struct {
	Base
	Elt        Expr
	Generators []*Comprehension
}

func (*SetComp) aExpr() {}

// DictComp is the node of that name in CPython's ast.
type DictComp struct {
	Base
	Key        Expr
	Value      Expr
	Generators []*Comprehension
}

func (*DictComp) aExpr() {}

// GeneratorExp is the node of that name in CPython's ast.
type GeneratorExp struct {
	Base
	Elt        Expr
	Generators []*Comprehension
}

func (*GeneratorExp) aExpr() {}

// Await is the node of that name in CPython's ast.
type Await struct {
	Base
	Value Expr
}

func (*Await) aExpr() {}

// Yield is the node of that name in CPython's ast.
type Yield struct {
	Base
	Value Expr
}

func (*Yield) aExpr() {}

// YieldFrom is the node of that name in CPython's ast.
type YieldFrom struct {
	Base
	Value Expr
}

func (*YieldFrom) aExpr() {}

// Compare is the node of that name in CPython's ast.
type Compare struct {
	Base
	Left        Expr
	Ops         []CmpOp
	Comparators []Expr
}

func (*Compare) aExpr() {}

// Call is the node of that name in CPython's ast.
type Call struct {
	Base
	Func     Expr
	Args     []Expr
	Keywords []*Keyword
}

func (*Call) aExpr() {}

// FormattedValue is the node of that name in CPython's ast.
type FormattedValue struct {
	Base
	Value      Expr
	Conversion rune
	FormatSpec Expr
}

func (*FormattedValue) aExpr() {}

// JoinedStr is the node of that name in CPython's ast.
type JoinedStr struct {
	Base
	Values []Expr
}

func (*JoinedStr) aExpr() {}

// Interpolation is the node of that name in CPython's ast.
type Interpolation struct {
	Base
	Value      Expr
	Str        string
	Conversion rune
	FormatSpec Expr
}

func (*Interpolation) aExpr() {}

// TemplateStr is the node of that name in CPython's ast.
type TemplateStr struct {
	Base
	Values []Expr
}

func (*TemplateStr) aExpr() {}

// Constant is the node of that name in CPython's ast.
type Constant struct {
	Base
	Kind       ConstKind
	Bool       bool
	Int        int64
	BigInt     *big.Int
	Float      float64
	Str        string
	Surrogates bool
	U          bool
}

func (*Constant) aExpr() {}

// Attribute is the node of that name in CPython's ast.
type Attribute struct {
	Base
	Value   Expr
	Attr    string
	AttrPos source.Span
	Ctx     ExprContext
}

func (*Attribute) aExpr() {}

// Subscript is the node of that name in CPython's ast.
type Subscript struct {
	Base
	Value Expr
	Slice Expr
	Ctx   ExprContext
}

func (*Subscript) aExpr() {}

// Starred is the node of that name in CPython's ast.
type Starred struct {
	Base
	Value Expr
	Ctx   ExprContext
}

func (*Starred) aExpr() {}

// Name is the node of that name in CPython's ast.
type Name struct {
	Base
	Id  string
	Ctx ExprContext
}

func (*Name) aExpr() {}

// List is the node of that name in CPython's ast.
type List struct {
	Base
	Elts []Expr
	Ctx  ExprContext
}

func (*List) aExpr() {}

// Tuple is the node of that name in CPython's ast.
type Tuple struct {
	Base
	Elts []Expr
	Ctx  ExprContext
}

func (*Tuple) aExpr() {}

// Slice is the node of that name in CPython's ast.
type Slice struct {
	Base
	Lower Expr
	Upper Expr
	Step  Expr
}

func (*Slice) aExpr() {}

// BadExpr is the node of that name in CPython's ast.
type BadExpr struct {
	Base
}

func (*BadExpr) aExpr() {}

// MatchValue is the node of that name in CPython's ast.
type MatchValue struct {
	Base
	Value Expr
}

func (*MatchValue) aPattern() {}

// MatchSingleton is the node of that name in CPython's ast.
type MatchSingleton struct {
	Base
	Value *Constant
}

func (*MatchSingleton) aPattern() {}

// MatchSequence is the node of that name in CPython's ast.
type MatchSequence struct {
	Base
	Patterns []Pattern
}

func (*MatchSequence) aPattern() {}

// MatchMapping is the node of that name in CPython's ast.
type MatchMapping struct {
	Base
	Keys     []Expr
	Patterns []Pattern
	Rest     string
}

func (*MatchMapping) aPattern() {}

// MatchClass is the node of that name in CPython's ast.
type MatchClass struct {
	Base
	Cls         Expr
	Patterns    []Pattern
	KwdAttrs    []string
	KwdPatterns []Pattern
}

func (*MatchClass) aPattern() {}

// MatchStar is the node of that name in CPython's ast.
type MatchStar struct {
	Base
	Name string
}

func (*MatchStar) aPattern() {}

// MatchAs is the node of that name in CPython's ast.
type MatchAs struct {
	Base
	Pattern Pattern
	Name    string
}

func (*MatchAs) aPattern() {}

// MatchOr is the node of that name in CPython's ast.
type MatchOr struct {
	Base
	Patterns []Pattern
}

func (*MatchOr) aPattern() {}

// TypeVar is the node of that name in CPython's ast.
type TypeVar struct {
	Base
	Name         string
	Bound        Expr
	DefaultValue Expr
}

func (*TypeVar) aTypeParam() {}

// ParamSpec is the node of that name in CPython's ast.
type ParamSpec struct {
	Base
	Name         string
	DefaultValue Expr
}

func (*ParamSpec) aTypeParam() {}

// TypeVarTuple is the node of that name in CPython's ast.
type TypeVarTuple struct {
	Base
	Name         string
	DefaultValue Expr
}

func (*TypeVarTuple) aTypeParam() {}

// Arguments is the node of that name in CPython's ast.
type Arguments struct {
	Base
	PosOnlyArgs []*Arg
	Args        []*Arg
	Vararg      *Arg
	KwOnlyArgs  []*Arg
	KwDefaults  []Expr
	Kwarg       *Arg
	Defaults    []Expr
}

// Arg is the node of that name in CPython's ast.
type Arg struct {
	Base
	Arg        string
	Annotation Expr
}

// Keyword is the node of that name in CPython's ast.
type Keyword struct {
	Base
	Arg   string
	Value Expr
}

// Alias is the node of that name in CPython's ast.
type Alias struct {
	Base
	Name   string
	AsName string
}

// WithItem is the node of that name in CPython's ast.
type WithItem struct {
	Base
	ContextExpr  Expr
	OptionalVars Expr
}

// MatchCase is the node of that name in CPython's ast.
type MatchCase struct {
	Base
	Pattern Pattern
	Guard   Expr
	Body    []Stmt
}

// ExceptHandler is the node of that name in CPython's ast.
type ExceptHandler struct {
	Base
	Type Expr
	Name string
	Body []Stmt
}

// Comprehension is the node of that name in CPython's ast.
type Comprehension struct {
	Base
	Target  Expr
	Iter    Expr
	Ifs     []Expr
	IsAsync bool
}
