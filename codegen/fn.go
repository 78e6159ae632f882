package codegen

import (
	"strings"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// fn lowers one Go function: a Python function, a lambda, a module's top level, or a generated one.
type fn struct {
	c           *compiler
	mod         *types.Module
	f           *types.Func // nil for a module's top level
	sig         *signature
	outer       *fn
	scope       *names.Scope
	out         *[]gotree.Stmt
	node        ast.Node // being lowered, for positions
	stmt        ast.Stmt
	loops       []*loop
	tries       []*tryFrame
	class       *types.Class // of a method
	self        *types.Symbol
	yield       *yieldCtx
	isLit       bool // lowered as a function literal (lambda, nested function)
	declared    map[*types.Symbol]bool
	temps       map[string]bool // see newTemp
	tempReps    map[string]*Rep // of those whose Go type is a representation's for certain
	cannotRaise bool            // errors travel as panics
	hoistBefore map[ast.Stmt][]*types.Symbol
	averages    map[ast.Node]bool
	facts       []fact
	setFlags    []setFlag
	into        into
	handling    []string // variables that hold the exceptions being handled
	noResult    bool
	structSelf  string                   // receiver that is the base struct of its class
	views       map[*types.Symbol]string // variables that hold the Texts of parameters
	initSelf    string                   // self of an initialiser, as the class's interface
}

type loop struct {
	elseFlag string
	tries    int // len(tries) when it began
}

func (f *fn) reason(text string) analysis.Reason {
	var pos source.Pos
	if f.node != nil {
		pos = f.node.Span().Start
	}
	return analysis.Reason{Text: text, File: f.mod.File, Pos: pos}
}

// refuse reports a construct that is not carried, at n (or the node being lowered).
func (f *fn) refuse(n ast.Node, code diag.Code, format string, args ...any) {
	if n == nil {
		n = f.node
	}
	if n == nil {
		n = f.stmt
	}
	f.c.refuse(f.mod, n, code, format, args...)
}

func (f *fn) emit(s gotree.Stmt) {
	f.markTemp(s)
	if m, ok := s.(interface{ M() *gotree.Meta }); ok && f.stmt != nil {
		if m.M().File == nil {
			m.M().Span = f.stmt.Span()
			m.M().File = f.mod.File
		}
	}
	*f.out = append(*f.out, s)
}

// block collects what body emits.
func (f *fn) block(body func()) []gotree.Stmt {
	saved := f.out
	var stmts []gotree.Stmt
	f.out = &stmts
	body()
	f.out = saved
	return stmts
}

// newTemp names a variable that Python does not have.
func (f *fn) newTemp(hint string) string {
	name := f.scope.Temp(hint)
	if f.temps == nil {
		f.temps, f.tempReps = map[string]bool{}, map[string]*Rep{}
	}
	f.temps[name] = true
	return name
}

// markTemp marks a definition of variables that Python does not have.
func (f *fn) markTemp(s gotree.Stmt) {
	switch s := s.(type) {
	case *gotree.Assign:
		s.Temp = s.Op == ":=" && f.temps[identName(s.Lhs[0])]
	case *gotree.Var:
		s.Temp = f.temps[s.Names[0]]
	}
}

// temp keeps a value in a variable so that it is evaluated once; names and literals stay as they are.
func (f *fn) temp(e gotree.Expr, hint string) gotree.Expr {
	if isStable(e) {
		return e
	}
	name := f.newTemp(hint)
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{e}})
	return id(name)
}

// tempTyped is temp with the Go type spelled out where the value alone would not give it (nil, untyped constants).
func (f *fn) tempTyped(e gotree.Expr, r *Rep, hint string) gotree.Expr {
	name := f.newTemp(hint)
	f.emit(&gotree.Var{Names: []string{name}, Type: f.c.goType(r), Value: e})
	return id(name)
}

func isStable(e gotree.Expr) bool {
	switch e := e.(type) {
	case *gotree.Ident:
		return !e.Shared
	case *gotree.Lit, *gotree.Str:
		return true
	case *gotree.PkgIdent:
		return true
	case *gotree.Unary:
		return e.Op == "-" && isStable(e.X) && isLit(e.X)
	}
	return false
}

func isLit(e gotree.Expr) bool {
	switch e.(type) {
	case *gotree.Lit, *gotree.Str:
		return true
	}
	return false
}

// effects tells whether evaluating e may change something, and whether it reads something that may change.
func effects(e gotree.Expr) (writes, reads bool) {
	var walk func(e gotree.Expr)
	walk = func(e gotree.Expr) {
		switch e := e.(type) {
		case *gotree.Call:
			if p, ok := e.Fun.(*gotree.PkgIdent); !ok || !purePackages[p.Path] || p.Path == pyPath && impureFuncs[p.Name] {
				if i, ok := e.Fun.(*gotree.Ident); !ok || !pureBuiltins[i.Name] {
					if s, ok := e.Fun.(*gotree.Select); !ok || !pureMethods[s.Name] {
						writes = true
					}
				}
				reads = true
			} else if p.Path == pyPath {
				if member, w := memberEffects(p.Name); member {
					reads, writes = true, writes || w
				}
			}
			if p, ok := e.Fun.(*gotree.PkgIdent); ok && strings.HasPrefix(p.Name, "Next") {
				writes, reads = true, true // takes from an iterator
			}
			walk(e.Fun)
			for _, a := range e.Args {
				if _, isLit := a.(*gotree.FuncLit); isLit {
					writes, reads = true, true // may run the program's code
				}
				walk(a)
			}
		case *gotree.Ident:
			reads = reads || e.Shared
		case *gotree.Select:
			reads = true
			walk(e.X)
		case *gotree.Index:
			reads = true
			walk(e.X)
			walk(e.I)
		case *gotree.SliceOf:
			reads = true
			walk(e.X)
		case *gotree.Unary:
			if e.Op == "*" || e.Op == "<-" {
				reads = true
			}
			walk(e.X)
		case *gotree.Binary:
			walk(e.X)
			walk(e.Y)
		case *gotree.Composite:
			for _, x := range e.Elts {
				if x.Key != nil {
					walk(x.Key)
				}
				walk(x.Value)
			}
		case *gotree.Assert:
			walk(e.X)
		case *gotree.Conv:
			walk(e.X)
		}
	}
	if e != nil {
		walk(e)
	}
	return
}

// raisers are the pure functions of the runtime that raise exceptions of Python's for some arguments. Those whose names end in Any do
// too.
var raisers = map[string]bool{"BytesFromHex": true, "BytesOf": true, "Cast": true, "CastNil": true, "Chr": true, "DictGet": true, "DivMod": true,
	"Encode": true, "EnumByName": true, "EnumByValue": true, "FloatDiv": true, "FloatDivMod": true, "FloatFloorDiv": true, "FloatMod": true,
	"FloatPow": true, "FloatToBig": true, "FloatToInt": true, "FloorDiv": true, "Format": true, "Hash": true, "Index": true, "IntFromBytes": true,
	"IntFromString": true, "IntToBytes": true, "ListIndex": true, "ListSlice": true, "Max": true, "MaxKey": true, "Min": true, "MinKey": true,
	"Mod": true, "Must": true, "NewRange": true, "NotNone": true, "Ord": true, "ParseBig": true, "ParseFloat": true, "ParseInt": true,
	"Partition": true, "PercentFormat": true, "Pow": true, "PowMod": true, "RIndex": true, "RPartition": true, "RSplitSep": true, "Shl": true,
	"Shr": true, "SplitSep": true, "StrAt": true, "StrFormat": true, "Translate": true, "TrueDiv": true, "TupleIndex": true, "TupleSlice": true}

// mayRaise reports whether evaluating e may raise an exception although it has no other effect.
func mayRaise(e gotree.Expr) bool {
	raises := false
	if e != nil {
		gotree.Inspect(e, func(n any) bool {
			if call, ok := n.(*gotree.Call); ok {
				if p, ok := call.Fun.(*gotree.PkgIdent); ok && p.Path == pyPath {
					raises = raises || raisers[p.Name] || strings.HasSuffix(p.Name, "Any")
				}
			}
			_, isLit := n.(*gotree.FuncLit)
			return !raises && !isLit
		})
	}
	return raises
}

// anyActs reports whether statements may do what is seen outside of them: run code of the program, or raise.
func anyActs(body []gotree.Stmt) bool {
	acts := false
	gotree.Inspect(body, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Call:
			w, _ := effects(n)
			if s, ok := n.Fun.(*gotree.Select); ok && (s.Name == "Append" || s.Name == "Set") {
				w = false // fills a new container
			}
			acts = acts || w || mayRaise(n)
		case *gotree.Return:
			acts = true
		}
		return !acts
	})
	return acts
}

// looksInside reports whether evaluating e calls a function of the runtime that may look into a container. Go keeps the order of
// calls, but not when one of them is put aside.
func looksInside(e gotree.Expr) bool {
	if e == nil {
		return false
	}
	found := false
	gotree.Inspect(e, func(n any) bool {
		if call, ok := n.(*gotree.Call); ok {
			p, isPkg := call.Fun.(*gotree.PkgIdent)
			found = found || isPkg && (p.Path == pyPath && !quietPy[p.Name] && !makers[p.Name] || p.Path == "slices" || p.Path == "maps")
		}
		_, isLit := n.(*gotree.FuncLit)
		return !found && !isLit
	})
	return found
}

var purePackages = map[string]bool{pyPath: true, "strings": true, "math": true, "fmt": true, "strconv": true, "slices": true, "maps": true}

// impureFuncs are the runtime's functions that move iterators, read input or run code of the program.
var impureFuncs = map[string]bool{"Next1": true, "NextOr": true, "NextOpt": true, "Input": true, "InputAny": true, "Call": true, "CallMethod": true,
	"GetAttr": true, "Exit": true}

var pureBuiltins = map[string]bool{"len": true, "min": true, "max": true, "float64": true, "int": true, "string": true}

var pureMethods = map[string]bool{"Len": true, "At": true, "Get": true, "Contains": true, "Must": true, "Add": true, "Sub": true, "Mul": true,
	"Cmp": true, "Eq": true, "Lt": true, "Le": true, "Gt": true, "Ge": true, "Int": true, "Float": true, "Any": true, "GetDefault": true}

// operand is an expression waiting for its siblings to be lowered.
type operand struct {
	e gotree.Expr
	r *Rep
}

// inOrder lowers several operands so that Python's left-to-right order is kept: an operand is put in a temporary when
// a later one emits statements or changes what it reads.
func (f *fn) inOrder(n int, lower func(i int) operand) []operand {
	ops := make([]operand, n)
	marks := make([]int, n+1)
	for i := range n {
		marks[i] = len(*f.out)
		ops[i] = lower(i)
		emitted := len(*f.out) > marks[i]
		writes, _ := effects(ops[i].e)
		if !emitted && !writes {
			continue
		}
		acts := emitted && anyActs((*f.out)[marks[i]:])
		// What must be put aside, and with it whatever has an effect and stands before it.
		last := -1
		for j := range i {
			w, r := effects(ops[j].e)
			if emitted && (w || r || looksInside(ops[j].e)) || writes && r && !w || acts && mayRaise(ops[j].e) {
				last = j
			}
		}
		for j := range last + 1 {
			if w, r := effects(ops[j].e); ops[j].e == nil || !w && !r && !looksInside(ops[j].e) && !(acts && mayRaise(ops[j].e)) {
				continue
			}
			// The temporary belongs before what the later operand emitted.
			tail := append([]gotree.Stmt{}, (*f.out)[marks[i]:]...)
			*f.out = (*f.out)[:marks[i]]
			ops[j].e = f.setAside(ops[j])
			marks[i] = len(*f.out)
			*f.out = append(*f.out, tail...)
		}
	}
	return ops
}

// settle puts operands that will be written in another order in temporaries, when the order of their evaluation matters.
func (f *fn) settle(ops []operand) {
	writes, n := false, 0
	for _, o := range ops {
		if w, r := effects(o.e); w || r || looksInside(o.e) {
			writes = writes || w
			n++
		}
	}
	if !writes || n < 2 {
		return
	}
	for i, o := range ops {
		if w, r := effects(o.e); w || r || looksInside(o.e) {
			ops[i].e = f.setAside(o)
		}
	}
}

// setAside keeps an operand's value in a variable.
func (f *fn) setAside(o operand) gotree.Expr {
	if o.r != nil && (o.r.k() == KNone || o.r.k() == KAny || isUntyped(o.e)) {
		return f.tempTyped(o.e, o.r, "v")
	}
	return f.temp(o.e, "v")
}

// isUntyped reports whether Go would give e another type than its representation's when it is assigned with :=.
func isUntyped(e gotree.Expr) bool {
	switch e := e.(type) {
	case *gotree.Ident:
		return e.Name == "nil"
	case *gotree.Binary:
		return isUntyped(e.X) && isUntyped(e.Y)
	case *gotree.Lit:
		return true
	}
	return false
}
