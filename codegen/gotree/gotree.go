// Package gotree is a small tree of Go: the expressions, statements and declarations that py2go emits, each with the
// Python span it came from and the comments that travel with it. Lowering builds it, passes rewrite it, and package
// print alone turns it into text.
package gotree

import "github.com/py2go/py2go/frontend/source"

// Expr is a Go expression. Parentheses are added by the printer where precedence needs them.
type Expr interface{ aExpr() }

// Type is a Go type expression.
type Type interface{ aType() }

// Stmt is a Go statement.
type Stmt interface{ aStmt() }

// Decl is a declaration of a file.
type Decl interface{ aDecl() }

// Expressions.
type (
	// Ident is a name of the same package or a local; Name is final (package names chose it).
	Ident struct {
		Name   string
		Shared bool // a variable that other functions rebind
	}
	// PkgIdent is path.Name; the printer imports path.
	PkgIdent struct{ Path, Name string }
	// Lit is a literal, as Go text: 1, 'x', "s", 1.5.
	Lit struct{ Text string }
	// Str is a string literal by value; the printer quotes it (raw when that reads better).
	Str struct{ Value string }
	// Call is Fun[TypeArgs](Args...); Spread puts ... behind the last argument.
	Call struct {
		Fun      Expr
		TypeArgs []Type
		Args     []Expr
		Spread   bool
	}
	// Select is X.Name.
	Select struct {
		X    Expr
		Name string
	}
	// Index is X[I].
	Index struct{ X, I Expr }
	// SliceOf is X[Lo:Hi]; either may be nil.
	SliceOf struct{ X, Lo, Hi Expr }
	// Unary is Op X: - ! ^ & * <-.
	Unary struct {
		Op string
		X  Expr
	}
	// Binary is X Op Y.
	Binary struct {
		Op   string
		X, Y Expr
	}
	// FuncLit is a function literal.
	FuncLit struct {
		Params  []Param
		Results []Param
		Body    []Stmt
	}
	// Composite is Type{Elts}; an Elt with a Key is Key: Value.
	Composite struct {
		Type      Type // nil inside another composite
		Elts      []Elt
		Multiline bool
		Own       []string // of a struct that embeds another: the fields that it has itself; nil: keys may name any
	}
	// Elt is an element of a composite literal.
	Elt struct{ Key, Value Expr }
	// Assert is X.(Type).
	Assert struct {
		X    Expr
		Type Type
	}
	// Conv is Type(X).
	Conv struct {
		Type Type
		X    Expr
	}
	// TypeExpr is a type in expression position: make([]T, n), new(T), an instantiation.
	TypeExpr struct{ Type Type }
	// Instance is Fun[TypeArgs] without a call.
	Instance struct {
		Fun      Expr
		TypeArgs []Type
	}
)

func (*Ident) aExpr()     {}
func (*PkgIdent) aExpr()  {}
func (*Lit) aExpr()       {}
func (*Str) aExpr()       {}
func (*Call) aExpr()      {}
func (*Select) aExpr()    {}
func (*Index) aExpr()     {}
func (*SliceOf) aExpr()   {}
func (*Unary) aExpr()     {}
func (*Binary) aExpr()    {}
func (*FuncLit) aExpr()   {}
func (*Composite) aExpr() {}
func (*Assert) aExpr()    {}
func (*Conv) aExpr()      {}
func (*TypeExpr) aExpr()  {}
func (*Instance) aExpr()  {}

// Types.
type (
	// Named is Path.Name[Args]; Path "" is the same package or predeclared. Fields are those of a struct of another package:
	// composite literals without keys get them, as go vet asks for.
	Named struct {
		Path, Name string
		Args       []Type
		Fields     []string
	}
	Pointer struct{ Elem Type }
	Slice   struct{ Elem Type }
	Array   struct {
		Len  Expr
		Elem Type
	}
	Map  struct{ Key, Value Type }
	Chan struct {
		Dir  string // "", "<-chan", "chan<-"
		Elem Type
	}
	Func struct{ Params, Results []Param }
	// Struct has fields; an embedded field has no name.
	Struct struct{ Fields []Field }
	// Interface has methods and embedded types or unions.
	Interface struct {
		Methods  []Method
		Embedded []Type
	}
	// UnionType is ~A | B in a constraint; Tilde applies to all.
	UnionType struct {
		Terms []Type
		Tilde bool
	}
)

func (*Named) aType()     {}
func (*Pointer) aType()   {}
func (*Slice) aType()     {}
func (*Array) aType()     {}
func (*Map) aType()       {}
func (*Chan) aType()      {}
func (*Func) aType()      {}
func (*Struct) aType()    {}
func (*Interface) aType() {}
func (*UnionType) aType() {}

// Param is a parameter or result; Name may be "". Variadic marks ...Type. Neighbours of one type are merged by the printer.
type Param struct {
	Name     string
	Type     Type
	Variadic bool
}

// Field is a struct field with its comments.
type Field struct {
	Name    string // "" embeds
	Type    Type
	Tag     string
	Doc     []string
	Comment string // at the end of the line
}

// Method is an interface's method.
type Method struct {
	Name            string
	Params, Results []Param
	Doc             []string
}

// Meta is what every statement and declaration carries.
type Meta struct {
	Span    source.Span // Python source; zero when invented
	File    *source.File
	Before  []string // comment lines above, without "//"; "" is an empty line of the comment; "\n" a blank line
	Comment string   // comment at the end of the line, without "//"
}

// M gives access to the Meta of any statement or declaration.
func (m *Meta) M() *Meta { return m }

// Statements.
type (
	ExprStmt struct {
		Meta
		X Expr
	}
	// Assign is Lhs Op Rhs with Op "=", ":=", "+=", …; Temp says that it defines variables which Python does not have.
	Assign struct {
		Meta
		Temp bool
		Lhs  []Expr
		Op   string
		Rhs  []Expr
	}
	// IncDec is X++ or X--.
	IncDec struct {
		Meta
		X  Expr
		Op string
	}
	// Var is var Name Type = Value inside a function; Type or Value may be nil. Temp is as in Assign.
	Var struct {
		Meta
		Temp  bool
		Names []string
		Type  Type
		Value Expr
	}
	// If is if Init; Cond { Then } else …; Else holds one *If for else-if.
	If struct {
		Meta
		Init Stmt
		Cond Expr
		Then []Stmt
		Else []Stmt
	}
	// For is for Init; Cond; Post { Body }; all may be nil.
	For struct {
		Meta
		Init Stmt
		Cond Expr
		Post Stmt
		Body []Stmt
	}
	// Range is for Key, Value := range X; Key and Value may be nil; Define false gives "=".
	Range struct {
		Meta
		Key, Value Expr
		Define     bool
		X          Expr
		Body       []Stmt
	}
	// Switch is switch Init; Tag { … }; Tag may be nil.
	Switch struct {
		Meta
		Init  Stmt
		Tag   Expr
		Cases []Case
	}
	// TypeSwitch is switch Bind := X.(type) { … }; Bind may be "".
	TypeSwitch struct {
		Meta
		Bind  string
		X     Expr
		Cases []TypeCase
	}
	Return struct {
		Meta
		Results []Expr
	}
	// Branch is break, continue, goto or fallthrough.
	Branch struct {
		Meta
		Tok, Label string
	}
	Labeled struct {
		Meta
		Label string
		Stmt  Stmt
	}
	Block struct {
		Meta
		Body []Stmt
	}
	Defer struct {
		Meta
		Call Expr
	}
	Go struct {
		Meta
		Call Expr
	}
	Send struct {
		Meta
		Ch, X Expr
	}
	// Select is select { … }.
	SelectStmt struct {
		Meta
		Cases []CommCase
	}
	// CommentStmt is comment lines alone.
	CommentStmt struct{ Meta }
	// LocalDecl is a declaration (type, const) inside a function.
	LocalDecl struct {
		Meta
		Decl Decl
	}
)

func (*ExprStmt) aStmt()    {}
func (*Assign) aStmt()      {}
func (*IncDec) aStmt()      {}
func (*Var) aStmt()         {}
func (*If) aStmt()          {}
func (*For) aStmt()         {}
func (*Range) aStmt()       {}
func (*Switch) aStmt()      {}
func (*TypeSwitch) aStmt()  {}
func (*Return) aStmt()      {}
func (*Branch) aStmt()      {}
func (*Labeled) aStmt()     {}
func (*Block) aStmt()       {}
func (*Defer) aStmt()       {}
func (*Go) aStmt()          {}
func (*Send) aStmt()        {}
func (*SelectStmt) aStmt()  {}
func (*CommentStmt) aStmt() {}
func (*LocalDecl) aStmt()   {}

// Case is a case of a switch; no Exprs means default.
type Case struct {
	Exprs  []Expr
	Body   []Stmt
	Before []string
}

// TypeCase is a case of a type switch; no Types means default; a nil Type is nil.
type TypeCase struct {
	Types  []Type
	Body   []Stmt
	Before []string
}

// CommCase is a case of a select; Comm nil means default.
type CommCase struct {
	Comm Stmt
	Body []Stmt
}

// Declarations.
type (
	// FuncDecl is a function or method (Recv.Type not nil).
	FuncDecl struct {
		Meta
		Doc        []string
		Recv       *Param
		Name       string
		TypeParams []Param
		Params     []Param
		Results    []Param
		Body       []Stmt
		PyName     string // Python's qualified name, for tracebacks
	}
	// TypeDecl is type Name[TypeParams] Type, or an alias.
	TypeDecl struct {
		Meta
		Doc        []string
		Name       string
		TypeParams []Param
		Type       Type
		Alias      bool
	}
	// VarDecl is var Name Type = Value, or const.
	VarDecl struct {
		Meta
		Doc   []string
		Const bool
		Name  string
		Type  Type // may be nil
		Value Expr // may be nil
	}
	// GroupDecl is var ( … ) or const ( … ).
	GroupDecl struct {
		Meta
		Doc   []string
		Const bool
		Specs []*VarDecl
	}
)

func (*FuncDecl) aDecl()  {}
func (*TypeDecl) aDecl()  {}
func (*VarDecl) aDecl()   {}
func (*GroupDecl) aDecl() {}

// File is one Go file. Imports are collected from PkgIdent and Named by the printer.
type File struct {
	Name    string // file name
	Path    string // import path of its package
	Package string
	Header  string // first line comment: Code generated …
	Doc     []string
	Imports []string // additional imports for effect
	Decls   []Decl
}
