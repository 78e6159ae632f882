// Package codegen lowers a checked program to Go.
//
// The lowering runs twice over the same tree with the same code. The first run is the survey: every place where a value
// flows calls (*fn).to, which reports the flow to the constraint graph of package analysis, and what it emits is thrown
// away. The graph is solved, and the second run emits. So the constraints can't disagree with the code.
package codegen

import (
	"maps"
	"sort"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/typeinfer/types"
)

const (
	modulePath = "github.com/py2go/py2go"
	pyPath     = modulePath + "/runtime/py"
)

// Options of a translation.
type Options struct {
	Package string // package clause; "main" unless said otherwise
	Main    string // name of the emitted entry function: "main", or "Main" for a package that another one starts
	BigInts bool   // --int=big: every int is py.Int
	Library bool   // the package is for others to use: functions that nothing calls matter
}

// Result of a translation.
type Result struct {
	Files   []*gotree.File
	Explain []Explanation
	Hints   *types.Hints // when set, the program is to be checked anew with these, and translated again; there is nothing else
}

// Explanation tells why a slot has the Go type it has, for --explain-repr.
type Explanation struct {
	Name, Type string
	Reason     analysis.Reason
}

type compiler struct {
	prog      *types.Program
	info      *types.Info
	opts      Options
	rep_      *diag.Reporter
	graph     *analysis.Graph
	surveying bool

	slots        map[*types.Symbol]*Rep
	exprReps     map[exprKey]*Rep
	sigs         map[*types.Func]*signature
	typeArgs     map[*types.TypeVar]*Rep
	openTypeVars map[*types.TypeVar]bool
	rebinds      map[ast.Stmt]map[*types.Symbol]bool // see rebound
	evidence     evidence
	none         *Rep
	ofStub       bool    // the representations being made are of a stub's types
	fixInts      bool    // ints of the representations being made are Go ints: a boundary with the runtime
	powers       []power // of ints, with exponents that are no constants
	reads        map[*types.Symbol]bool
	linear       map[*types.Symbol]bool // see isLinear
	moves        map[ast.Expr]bool      // see move
	boxed        *analysis.Node         // see boxedInts
	held         held
	counters     []*Rep // of Counters
	changes      []change
	replaced     map[*types.Symbol]bool   // see isReplaced
	asksFields   bool                     // asdict or astuple is called
	textFields   map[*types.Symbol]bool   // see hasTextField
	textNames    map[*types.Symbol]string // the fields with the Texts of those attributes
	dynOperators bool                     // some operator's operand is of unknown type
	unassigned   map[*ast.Name]bool       // reads that may come before any assignment
	tracked      map[*types.Symbol]bool   // variables with such reads: a flag tells whether they are assigned
	early        map[*types.Symbol]bool   // those of modules that functions may read before: the flag is the package's
	earlyFlags   map[*types.Symbol]string
	inits        map[*types.Class]map[string]bool
	loopVars     map[*types.Symbol]bool // targets of for statements

	pkg            *names.Scope
	symNames       map[*types.Symbol]string
	funcNames      map[*types.Func]string
	classes        map[*types.Class]*classInfo
	classReads     map[*types.Symbol]bool // see readOfClass
	made           map[*types.Class]bool  // see isMade
	madeAll        bool
	virtualStatics map[*types.Func]bool               // see isVirtualStatic
	usedFuncs      map[*types.Func]bool               // see isUsed
	methodKeys     map[*types.Class]map[string]string // see relatedMethods
	pkgVars        map[*types.Symbol]bool             // module-level names that functions use
	fieldVars      map[*types.Field]string            // see fieldDefaultVar
	varNames       map[*types.Param]string            // package variables that hold default values
	tvNames        map[*types.TypeVar]string

	varDeclared  map[*types.Symbol]bool
	paramVars    map[*types.Func]string // see paramsVar
	objNames     map[*types.Func]string // variables that hold functions as objects
	objects      map[*types.Func]bool   // functions that are needed as objects
	funcUses     []funcUse
	erased       map[*types.TypeVar]bool     // see funcTypeParams
	overrides    map[*types.Func]*types.Func // see overridden
	classObjects map[*types.Class]bool       // classes that are needed as values
	classVars    map[*types.Class]string     // the variables that hold them
	drives       int                         // see drivesGenerators
	dynObjects   bool                        // objects with __call__ are called by code that does not know their type
	cacheVars    map[*types.Func]string
	cacheCalls   map[*types.Func]*cacheCalls
	instances    map[exprKey]*signature
	bases        map[baseKey]*Rep
	iterBases    map[baseKey]*Rep
	members      map[memberKey]*Rep
	ctorSigs     map[*types.Class]*signature
	enums        map[*types.Class]*enumNames
	nonNegSyms   map[*types.Symbol]bool
	dynSets      map[string]bool // attributes that values of unknown type are given
	dynNames     map[string]bool // attributes that are asked of values of unknown type

	intRep, floatRep, bigRep, realRep, strRep, boolRep, anyRep *Rep // at boundaries with the runtime

	decls    []gotree.Decl // of the file being emitted
	comments map[*ast.Module]*commentMap

	modVars map[*gotree.VarDecl]bool // declarations of Python's module-level and class-level variables

	counting *callCounting     // see counts
	iterated map[ast.Expr]bool // what loops iterate over; see isIterated

	direct     bool // some try statement was lowered without a function literal (directTry)
	panics     bool // some emitted function panics with what may be an exception of the program
	userPanics bool // the same, known beforehand
	modSyms    map[*types.Module]*types.Symbol
	cur        *fn // the function whose variables are being placed
}

// power is a ** b of ints, which is a float when b is negative.
type power struct {
	node     ast.Node
	exponent *analysis.Node
}

type exprKey struct {
	node ast.Node
	key  any
}

// signature is a function's Go face.
type signature struct {
	params []*Rep
	ret    *Rep // nil: no result
	node   *analysis.Node
}

func (s *signature) raises() bool { return s.node.Has(analysis.Raises) }

// Translate lowers prog. When it reports errors the result is nil.
func Translate(prog *types.Program, opts Options, rep *diag.Reporter) *Result {
	if opts.Package == "" {
		opts.Package = "main"
	}
	if opts.Main == "" {
		opts.Main = "main"
	}
	c := &compiler{
		prog: prog, info: prog.Info, opts: opts, rep_: rep, graph: &analysis.Graph{}, surveying: true,
		slots: map[*types.Symbol]*Rep{}, exprReps: map[exprKey]*Rep{}, sigs: map[*types.Func]*signature{},
		typeArgs: map[*types.TypeVar]*Rep{}, openTypeVars: map[*types.TypeVar]bool{}, rebinds: map[ast.Stmt]map[*types.Symbol]bool{},
		classes: map[*types.Class]*classInfo{}, methodKeys: map[*types.Class]map[string]string{}, pkgVars: map[*types.Symbol]bool{}, modSyms: map[*types.Module]*types.Symbol{},
		instances: map[exprKey]*signature{}, bases: map[baseKey]*Rep{}, iterBases: map[baseKey]*Rep{}, members: map[memberKey]*Rep{},
		ctorSigs: map[*types.Class]*signature{}, dynNames: map[string]bool{}, dynSets: map[string]bool{}, comments: map[*ast.Module]*commentMap{}, nonNegSyms: map[*types.Symbol]bool{}, linear: map[*types.Symbol]bool{}, moves: map[ast.Expr]bool{},
		objects: map[*types.Func]bool{}, classObjects: map[*types.Class]bool{}, overrides: map[*types.Func]*types.Func{}, unassigned: map[*ast.Name]bool{}, tracked: map[*types.Symbol]bool{}, early: map[*types.Symbol]bool{}, inits: map[*types.Class]map[string]bool{}, loopVars: map[*types.Symbol]bool{}, cacheCalls: map[*types.Func]*cacheCalls{}, tvNames: map[*types.TypeVar]string{}, textNames: map[*types.Symbol]string{},
	}
	for _, fun := range c.info.Funcs {
		if fun.Holder != nil {
			c.pkgVars[fun.Holder] = true
		}
	}
	c.evidence = evidence{into: map[*Rep][]*Rep{}, part: map[*Rep]*Rep{}, leaving: map[*Rep][]*Rep{}, places: map[*Rep]analysis.Reason{}, widened: map[*Rep]analysis.Reason{}}
	c.plainInt()
	c.program()
	if rep.HasErrors() {
		return nil
	}
	c.chooseObjects()
	c.joinHeld()
	c.boxChanged()
	c.graph.Solve()
	c.checkCounters()
	hints := types.Hints{RealPowers: map[ast.Node]bool{}}
	for _, p := range c.powers {
		if p.exponent.Has(analysis.Negative) {
			hints.RealPowers[p.node] = true
		}
	}
	if prog.Info.Hints == nil || !prog.Info.Hints.Strict {
		hints.Loose = c.looseAnnotations()
		if old := prog.Info.Hints; old != nil {
			maps.DeleteFunc(hints.Loose, func(x ast.Expr, _ types.Misfit) bool { _, known := old.Loose[x]; return known })
		}
		if rep.HasErrors() {
			return nil
		}
	}
	if len(hints.RealPowers) > 0 || len(hints.Loose) > 0 {
		return &Result{Hints: &hints}
	}
	c.surveying = false
	files := c.program()
	if c.direct && c.panics && !rep.HasErrors() {
		c.userPanics = true
		files = c.program()
	}
	if rep.HasErrors() {
		return nil
	}
	return &Result{Files: files, Explain: c.explain()}
}

func (c *compiler) program() []*gotree.File {
	c.pkg = names.NewScope(nil)
	c.symNames = map[*types.Symbol]string{}
	c.funcNames = map[*types.Func]string{}
	c.varNames = map[*types.Param]string{}
	c.fieldVars = map[*types.Field]string{}
	c.cacheVars = map[*types.Func]string{}
	c.earlyFlags = map[*types.Symbol]string{}
	c.varDeclared = map[*types.Symbol]bool{}
	c.paramVars = map[*types.Func]string{}
	c.objNames = map[*types.Func]string{}
	c.classVars = map[*types.Class]string{}
	c.enums = nil
	c.comments = map[*ast.Module]*commentMap{}
	c.modVars = map[*gotree.VarDecl]bool{}
	c.tvNames = map[*types.TypeVar]string{}
	for _, cl := range c.classes {
		cl.named = false
	}
	c.pkg.Reserve(c.opts.Main)
	for _, m := range c.prog.Modules {
		c.declareModule(m)
	}
	for _, m := range c.prog.Modules {
		c.nameObjects(m)
		c.nameClassObjects(m)
	}
	c.plainInt()
	var files []*gotree.File
	for _, m := range c.prog.Modules {
		files = append(files, c.module(m))
	}
	if !c.surveying {
		c.finish(files)
	}
	return files
}

// finish rewrites what the lowering emitted.
func (c *compiler) finish(files []*gotree.File) {
	var all []gotree.Decl
	for _, f := range files {
		all = append(all, f.Decls...)
	}
	c.panics = c.panics || panicsWithOwn(all)
	sets := assignments(all)
	for i, f := range files {
		c.initVars(f, sets, c.isEntry(c.prog.Modules[i]))
		tidy(f.Decls)
	}
}

// declareModule chooses the Go names of a module's functions, classes and variables.
func (c *compiler) declareModule(m *types.Module) {
	if m.Scope == nil {
		return
	}
	for _, s := range m.Scope.Order {
		if s.Target != nil {
			continue
		}
		switch s.Kind {
		case types.ClassSymbol:
			for _, cl := range scopeClasses(&types.Scope{Order: []*types.Symbol{s}}) {
				c.nameClass(cl)
			}
		case types.FuncSymbol:
			if s.Func != nil && !s.Func.IsStub() {
				c.symNames[s] = c.pkg.DeclareFunc(s.Name)
				c.pkg.Hideable(c.symNames[s])
			}
		case types.VarSymbol:
			if c.pkgVars[s] || !c.isEntry(m) {
				c.symNames[s] = c.pkg.Declare(s.Name, false)
				c.pkg.Hideable(c.symNames[s])
			}
		}
	}
}

// funcScope is the scope of a Go function that is made of a node: of the package's variables and functions it sees those that the
// node names.
func (c *compiler) funcScope(n ast.Node) *names.Scope {
	sees := map[string]bool{}
	ast.Walk(n, func(n ast.Node) bool {
		if x, ok := n.(*ast.Name); ok {
			if s := c.info.Names[x]; s != nil {
				sees[c.symNames[s.Resolve()]] = true
				sees[c.symNames[s]] = true
			}
		}
		if x, ok := n.(*ast.Attribute); ok { // of a module
			if a := c.info.Attrs[x]; a != nil && a.Symbol != nil {
				sees[c.symNames[a.Symbol.Resolve()]] = true
			}
		}
		return true
	})
	return names.NewFunc(c.pkg, sees)
}

// isRead reports whether some expression reads a variable.
func (c *compiler) isRead(s *types.Symbol) bool {
	if c.reads == nil {
		c.reads = map[*types.Symbol]bool{}
		for n, sym := range c.info.Names {
			if n.Ctx == ast.Load && sym != nil {
				c.reads[sym.Resolve()] = true
			}
		}
	}
	return c.reads[s.Resolve()]
}

func (c *compiler) isEntry(m *types.Module) bool { return m == c.prog.Entry }

// module lowers one module to one file.
func (c *compiler) module(m *types.Module) *gotree.File {
	c.decls = nil
	file := &gotree.File{Name: GoFileName(m), Package: c.opts.Package, Path: "main"}
	f := &fn{c: c, mod: m, scope: names.NewScope(c.pkg), sig: &signature{node: c.moduleNode(m)}, declared: map[*types.Symbol]bool{}}
	c.declareObjects(m)
	f.place(m.Tree.Body)
	final := c.findUnassigned(m.Scope, m.Tree.Body, f.isMainGuard)
	body := f.block(func() {
		f.flags(m.Scope)
		f.stmts(m.Tree.Body)
	})
	c.checkGlobals(m, final)
	c.checkImports(m, final)
	file.Doc = c.fileDoc(m)
	entry := c.isEntry(m)
	name := "run"
	if entry {
		name = c.pkg.Declare("run", false)
		c.decls = append(c.decls, &gotree.FuncDecl{Name: c.opts.Main, Body: []gotree.Stmt{
			&gotree.ExprStmt{X: pyCall("Main", id(name))},
		}})
	} else {
		name = c.moduleInitName(m)
		flag := c.pkg.Declare(name+"_done", false)
		c.decls = append(c.decls, &gotree.VarDecl{Name: flag, Type: named("bool")})
		if c.retriesImports() {
			body = f.untilImported(flag, body)
		}
		guard := &gotree.If{Cond: id(flag), Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("nil")}}}}
		body = append([]gotree.Stmt{guard, &gotree.Assign{Lhs: []gotree.Expr{id(flag)}, Op: "=", Rhs: []gotree.Expr{id("true")}}}, body...)
	}
	if !terminates(body) {
		body = append(body, &gotree.Return{Results: []gotree.Expr{id("nil")}})
	}
	run := &gotree.FuncDecl{Name: name, Results: []gotree.Param{{Type: named("error")}}, Body: useAll(body), PyName: "<module>"}
	run.File = m.File
	if entry {
		run.Doc = []string{name + " is the program's top level."}
	} else {
		run.Doc = []string{name + " runs the top level of module " + m.Name + ", once."}
	}
	c.decls = append(c.decls, run)
	file.Decls = c.decls
	return file
}

func (c *compiler) moduleNode(m *types.Module) *analysis.Node {
	r := c.exprRep(m.Tree, "raises", nil)
	if !r.node.Has(analysis.Raises) {
		c.graph.Set(r.node, analysis.Raises, analysis.Reason{Text: "a module's top level"})
	}
	return r.node
}

func (c *compiler) moduleInitName(m *types.Module) string {
	s := c.symNames[c.moduleSymbol(m)]
	if s == "" {
		s = c.pkg.Declare("init_"+pyIdent(m.Name), false)
		c.symNames[c.moduleSymbol(m)] = s
	}
	return s
}

// moduleSymbol is a symbol that stands for a module, as the owner of its init function's name.
func (c *compiler) moduleSymbol(m *types.Module) *types.Symbol {
	s := c.modSyms[m]
	if s == nil {
		s = &types.Symbol{Name: m.Name}
		c.modSyms[m] = s
	}
	return s
}

func pyIdent(name string) string {
	b := []byte(name)
	for i, ch := range b {
		if ch == '.' || ch == '-' {
			b[i] = '_'
		}
	}
	return string(b)
}

// GoFileName is the name of the Go file that a module becomes.
func GoFileName(m *types.Module) string {
	if m.Name == "__main__" {
		return "main.go"
	}
	n := pyIdent(m.Name)
	for len(n) > 0 && n[0] == '_' {
		n = n[1:]
	}
	if n == "main" || n == "" {
		n = "module_" + n
	}
	if len(n) > 5 && n[len(n)-5:] == "_test" {
		n += "_module"
	}
	return n + "_py.go"
}

// exprRep is the representation that belongs to a node (and a key), made once for both runs.
func (c *compiler) exprRep(n ast.Node, key any, t types.Type) *Rep {
	k := exprKey{n, key}
	r := c.exprReps[k]
	if r == nil {
		r = c.rep(t)
		c.exprReps[k] = r
	}
	return r
}

// typeOf is the checker's type of an expression.
func (c *compiler) typeOf(e ast.Expr) types.Type {
	if t := c.info.Types[e]; t != nil {
		return t
	}
	return &types.Any{}
}

// repOf is the representation of an expression's own value.
func (c *compiler) repOf(e ast.Expr) *Rep { return c.exprRep(e, nil, c.typeOf(e)) }

// slot is the representation of a variable, parameter or field.
func (c *compiler) slot(s *types.Symbol) *Rep {
	s = s.Resolve()
	r := c.slots[s]
	if r == nil {
		r = c.rep(s.Type)
		c.slots[s] = r
		if c.opts.BigInts {
			c.forceBig(r)
		}
	}
	return r
}

func (c *compiler) forceBig(r *Rep) {
	if r.kind == KInt {
		c.graph.Set(r.node, analysis.Big, analysis.Reason{Text: "--int=big"})
	}
	for _, a := range r.args {
		c.forceBig(a)
	}
}

// sigOf is a function's signature. Overriding methods share the parameters and result of the method they override.
func (c *compiler) sigOf(f *types.Func) *signature {
	if s := c.sigs[f]; s != nil {
		return s
	}
	s := &signature{node: c.graph.New()}
	c.sigs[f] = s
	for _, tv := range c.funcTypeParams(f) {
		c.openTypeVars[tv] = true
	}
	if root := c.overridden(f); root != nil {
		base := c.sigOf(root)
		s.node = base.node
		s.params, s.ret = base.params, base.ret
		return s
	}
	for _, p := range f.Params {
		var r *Rep
		if p.Symbol != nil {
			r = c.paramSlot(p)
		} else {
			r = c.rep(p.Type)
		}
		s.params = append(s.params, r)
	}
	if f.Ret != nil && !isNoneType(f.Ret) && !isNever(f.Ret) {
		s.ret = c.rep(f.Ret)
		if f.IsGenerator && s.ret.kind == KIterable {
			s.ret.kind = KIter // whatever it is declared to be
		}
		if s.ret.kind == KInt && !f.IsCached && len(f.Decorators) == 0 {
			c.graph.Result(s.ret.node)
		}
	}
	return s
}

func isNever(t types.Type) bool { _, ok := t.(*types.Never); return ok }

// paramSlot is a parameter's slot; *args is a tuple and **kwargs a dict of the declared type.
func (c *compiler) paramSlot(p *types.Param) *Rep {
	if r := c.slots[p.Symbol]; r != nil {
		return r
	}
	r := c.rep(p.Type)
	switch p.Kind {
	case types.VarPositional:
		r = c.newRep(KVarTuple, &types.Tuple{Items: []types.Type{p.Type}, Variadic: true}, r)
	case types.VarKeyword:
		r = c.newRep(KDict, nil, c.newRep(KStr, nil), r)
	}
	c.slots[p.Symbol] = r
	return r
}

// refuse reports that a construct isn't carried.
func (c *compiler) refuse(m *types.Module, n ast.Node, code diag.Code, format string, args ...any) {
	c.rep_.Errorf(m.File, n.Span(), code, format, args...)
}

func (c *compiler) explain() []Explanation {
	var out []Explanation
	for s, r := range c.slots {
		r = r.find()
		for _, b := range []analysis.Bit{analysis.Big, analysis.Boxed} {
			n := r.node
			if b == analysis.Boxed {
				n = r.hold
			}
			if n.Has(b) {
				out = append(out, Explanation{Name: s.Name, Type: typeString(c.goType(r)), Reason: n.Why(b)})
			}
		}
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].Name != out[j].Name {
			return out[i].Name < out[j].Name
		}
		return out[i].Type < out[j].Type
	})
	return out
}

// typeString is a short text of a Go type, for --explain-repr.
func typeString(t gotree.Type) string {
	switch t := t.(type) {
	case *gotree.Named:
		s := t.Name
		if t.Path == pyPath {
			s = "py." + s
		}
		for i, a := range t.Args {
			if i == 0 {
				s += "["
			} else {
				s += ", "
			}
			s += typeString(a)
		}
		if len(t.Args) > 0 {
			s += "]"
		}
		return s
	case *gotree.Pointer:
		return "*" + typeString(t.Elem)
	case *gotree.Slice:
		return "[]" + typeString(t.Elem)
	case *gotree.Func:
		return "func"
	}
	return "?"
}
