package typeinfer

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// Expansion: where a function is expected, a class, a library function or a library method stands for the lambda that
// calls it: key=len for key=lambda x: len(x), map(str.upper, xs) for map(lambda s: s.upper(), xs), defaultdict(list) for
// defaultdict(lambda: list()). The lambda is checked in its place, so that overloads and types are found as in a call.

// callableWant is the function type among the expected types, when its parameters are known.
func (k *checker) callableWant(want types.Type) *types.Callable {
	if want == nil {
		return nil
	}
	for _, it := range k.items(want) {
		if w, ok := it.(*types.Callable); ok && !w.AnyParams {
			for _, p := range w.Params {
				if p.Kind == types.VarPositional || p.Kind == types.VarKeyword {
					return nil
				}
			}
			return w
		}
	}
	return nil
}

// expandsTo reports what an expression names that is expanded: a class or a library function, or a library method with
// the object it is called on.
func (k *checker) expandsTo(c *scopeCtx, e ast.Expr) (ok bool, method *types.Func) {
	named := func(s *types.Symbol) bool {
		s = s.Resolve()
		if s == nil {
			return false
		}
		switch s.Kind {
		case types.ClassSymbol:
			return s.Class != nil && s.Class.Enum == nil && !s.Class.IsProtocol
		case types.FuncSymbol:
			return s.Func != nil && s.Func.IsStub()
		}
		return false
	}
	switch e := e.(type) {
	case *ast.Name:
		return named(k.info.Names[e]), nil
	case *ast.Attribute:
		if k.info.Attrs[e] == nil {
			k.expr(c, e, nil)
		}
		a := k.info.Attrs[e]
		if a == nil {
			return false, nil
		}
		switch {
		case a.Kind == types.AttrModule:
			return named(a.Symbol), nil
		case a.Func != nil && a.Kind == types.AttrFunc && a.Func.Kind == types.Method:
			if overriddenBelow(a.Func.Class, a.Func.Name) {
				return false, nil // the lambda would call what the object's class has
			}
			return true, a.Func
		case a.Func == nil || !a.Func.IsStub():
			return false, nil
		case a.Kind == types.AttrMethod:
			// the object must be the same at every call
			switch x := e.Value.(type) {
			case *ast.Constant:
				return true, nil
			case *ast.Name:
				s := k.info.Names[x].Resolve()
				return s != nil && (s.Kind == types.ParamSymbol || s.Kind == types.VarSymbol) && s.Bindings <= 1, nil
			}
		}
	}
	return false, nil
}

// isFuncArg reports whether an argument is a function whose parameters get their types from the place it is for.
func (k *checker) isFuncArg(c *scopeCtx, e ast.Expr, want types.Type) bool {
	if _, ok := e.(*ast.Lambda); ok {
		return true
	}
	if k.callableWant(want) == nil {
		return false
	}
	ok, _ := k.expandsTo(c, e)
	return ok
}

// expand gives the lambda that an expression stands for where a function is expected; nil when it is none.
func (k *checker) expansion(c *scopeCtx, e ast.Expr, want types.Type) *ast.Lambda {
	w := k.callableWant(want)
	if w == nil {
		return nil
	}
	ok, method := k.expandsTo(c, e)
	if !ok {
		return nil
	}
	if lam := k.info.Expansions[e]; lam != nil && len(lam.Args.Args) == len(w.Params) {
		return lam
	}
	lam := k.makeExpansion(c, e, len(w.Params), method)
	if lam != nil {
		k.info.Expansions[e] = lam
	}
	return lam
}

func (k *checker) makeExpansion(c *scopeCtx, e ast.Expr, n int, method *types.Func) *ast.Lambda {
	params := expansionParams(e, n)
	lam := &ast.Lambda{Args: &ast.Arguments{}}
	args := make([]ast.Expr, n)
	for i, p := range params {
		lam.Args.Args = append(lam.Args.Args, &ast.Arg{Arg: p})
		args[i] = &ast.Name{Id: p}
	}
	var callee ast.Expr
	switch x := e.(type) {
	case *ast.Name:
		cp := *x
		callee = &cp
	case *ast.Attribute:
		cp := *x
		callee = &cp
		if method != nil {
			if n == 0 {
				return nil
			}
			cp.Value, args = args[0], args[1:]
		} else if v, ok := x.Value.(*ast.Name); ok {
			vc := *v
			cp.Value = &vc
		}
	}
	if s := k.directSymbol(e); s != nil && s.Func != nil && s.Func.Stub != nil && s.Func.Stub.Syntax != "" {
		lam.Body = k.syntaxOf(s.Func, args)
	} else {
		lam.Body = &ast.Call{Func: callee, Args: args}
	}
	if lam.Body == nil {
		return nil
	}
	place(lam, e.Span())
	k.bindLate(c, lam)
	return lam
}

// bindLate binds the names of a lambda that was made while checking. A name of the program keeps what it refers to.
func (k *checker) bindLate(c *scopeCtx, lam *ast.Lambda) {
	b := &binder{k: k, mod: c.mod, scope: c.scope, globals: map[*types.Scope]map[string]bool{}, nonlocals: map[*types.Scope]map[string]bool{}}
	b.expr(lam)
	for _, u := range b.uses {
		if k.info.Names[u.name] == nil || k.info.Names[u.name].Scope != nil && k.info.Names[u.name].Scope.Kind == types.FunctionScope {
			b.resolve(u)
		}
	}
}

// expansionParams names the parameters of an expansion so that they hide nothing it uses.
func expansionParams(e ast.Expr, n int) []string {
	used := map[string]bool{}
	ast.Walk(e, func(x ast.Node) bool {
		if nm, ok := x.(*ast.Name); ok {
			used[nm.Id] = true
		}
		return true
	})
	var out []string
	for _, p := range []string{"x", "y", "z", "v", "w", "t", "a", "b", "c", "d"} {
		if len(out) < n && !used[p] {
			out = append(out, p)
		}
	}
	for i := len(out); i < n; i++ {
		out = append(out, "arg"+itoa(i))
	}
	return out
}

// place gives the nodes of a made-up expression, other than those of the program, the span of what they stand for.
func place(n ast.Node, at source.Span) {
	ast.Walk(n, func(x ast.Node) bool {
		if b, ok := x.(interface{ SetSpan(start, end source.Pos) }); ok && x.Span() == (source.Span{}) {
			b.SetSpan(at.Start, at.End)
		}
		return true
	})
}

// syntaxOf is the expression that a call of a library function means, by its stub's `syntax` directive: the parameters'
// names in it stand for the arguments. It is nil when the number of arguments is another.
func (k *checker) syntaxOf(f *types.Func, args []ast.Expr) ast.Expr {
	if len(args) != len(f.Params) {
		return nil
	}
	file := source.New(f.Module.File.Path, f.Stub.Syntax)
	e := parser.ParseExpr(file, 0, len(f.Stub.Syntax), k.rep)
	byParam := map[string]ast.Expr{}
	for i, p := range f.Params {
		byParam[p.Name] = args[i]
	}
	return substitute(e, byParam)
}

// substitute puts expressions for the names in a small expression of operators, and takes away its spans.
func substitute(e ast.Expr, m map[string]ast.Expr) ast.Expr {
	if n, ok := e.(*ast.Name); ok {
		if x := m[n.Id]; x != nil {
			return x
		}
	}
	if b, ok := e.(interface{ SetSpan(start, end source.Pos) }); ok {
		b.SetSpan(0, 0)
	}
	switch e := e.(type) {
	case *ast.BinOp:
		e.Left, e.Right = substitute(e.Left, m), substitute(e.Right, m)
	case *ast.UnaryOp:
		e.Operand = substitute(e.Operand, m)
	case *ast.Compare:
		e.Left = substitute(e.Left, m)
		for i, c := range e.Comparators {
			e.Comparators[i] = substitute(c, m)
		}
	case *ast.Subscript:
		e.Value, e.Slice = substitute(e.Value, m), substitute(e.Slice, m)
	case *ast.Call:
		e.Func = substitute(e.Func, m)
		for i, a := range e.Args {
			e.Args[i] = substitute(a, m)
		}
	}
	return e
}

// syntaxCall checks a call of a library function that means an expression, as that expression.
func (k *checker) syntaxCall(c *scopeCtx, e *ast.Call, f *types.Func, want types.Type) (types.Type, bool) {
	if len(e.Keywords) > 0 || strings.Contains(f.Stub.Syntax, "(") {
		return nil, false
	}
	for _, a := range e.Args {
		if _, star := a.(*ast.Starred); star {
			return nil, false
		}
	}
	x := k.info.Meanings[e]
	if x == nil {
		if x = k.syntaxOf(f, e.Args); x == nil {
			return nil, false
		}
		place(x, e.Span())
		k.info.Meanings[e] = x
	}
	k.info.Calls[e] = &types.Call{Kind: types.CallTyping, Func: f}
	return k.expr(c, x, want), true
}

// functionMaker checks a call of a library function that makes a function (operator.itemgetter, functools.partial) as the
// lambda that it makes. ok is false when the arguments do not allow that.
func (k *checker) functionMaker(c *scopeCtx, e *ast.Call, s *types.Symbol, want types.Type) (types.Type, bool) {
	make := functionMakers[s.Scope.Module.Name+"."+s.Name]
	if make == nil {
		return nil, false
	}
	if k.info.Meanings[e] == nil {
		for _, a := range e.Args {
			if !k.isFixed(c, a) {
				return nil, false
			}
		}
		for _, kw := range e.Keywords {
			if kw.Arg == "" || !k.isFixed(c, kw.Value) {
				return nil, false
			}
		}
		lam := make(k, e, want)
		if lam == nil {
			return nil, false
		}
		place(lam, e.Span())
		k.bindLate(c, lam)
		k.info.Meanings[e] = lam
	}
	k.info.Calls[e] = &types.Call{Kind: types.CallTyping, Func: s.Func}
	return k.expr(c, k.info.Meanings[e], want), true
}

var functionMakers = map[string]func(*checker, *ast.Call, types.Type) *ast.Lambda{
	"operator.itemgetter":   itemGetter,
	"operator.attrgetter":   attrGetter,
	"operator.methodcaller": methodCaller,
	"functools.partial":     (*checker).partial,
}

// isFixed reports whether an expression has the same value whenever it is evaluated, so that it may be when a function is
// called instead of when it is made.
func (k *checker) isFixed(c *scopeCtx, e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Constant, *ast.Lambda:
		return true
	case *ast.UnaryOp:
		return k.isFixed(c, e.Operand)
	case *ast.Name:
		s := k.info.Names[e].Resolve()
		return s != nil && (s.Bindings <= 1 || s.Kind == types.FuncSymbol || s.Kind == types.ClassSymbol)
	case *ast.Attribute:
		k.expr(c, e, nil)
		a := k.info.Attrs[e]
		return a != nil && (a.Kind == types.AttrModule || a.Kind == types.AttrMethod && k.isFixed(c, e.Value))
	}
	return false
}

func oneParam(body func(x ast.Expr) ast.Expr) *ast.Lambda {
	return &ast.Lambda{Args: &ast.Arguments{Args: []*ast.Arg{{Arg: "obj"}}}, Body: body(&ast.Name{Id: "obj"})}
}

func usesName(e ast.Node, name string) bool {
	found := false
	ast.Walk(e, func(x ast.Node) bool {
		if n, ok := x.(*ast.Name); ok && n.Id == name {
			found = true
		}
		return !found
	})
	return found
}

// itemGetter makes lambda obj: obj[key], or lambda obj: (obj[key1], obj[key2]).
func itemGetter(_ *checker, e *ast.Call, _ types.Type) *ast.Lambda {
	if len(e.Args) == 0 || len(e.Keywords) > 0 || usesName(e, "obj") {
		return nil
	}
	var items []ast.Expr
	for _, key := range e.Args {
		items = append(items, &ast.Subscript{Value: &ast.Name{Id: "obj"}, Slice: key})
	}
	return oneParam(func(ast.Expr) ast.Expr {
		if len(items) == 1 {
			return items[0]
		}
		return &ast.Tuple{Elts: items}
	})
}

// attrGetter makes lambda obj: obj.name, or of a tuple of attributes.
func attrGetter(_ *checker, e *ast.Call, _ types.Type) *ast.Lambda {
	if len(e.Args) == 0 || len(e.Keywords) > 0 {
		return nil
	}
	var items []ast.Expr
	for _, a := range e.Args {
		c, ok := a.(*ast.Constant)
		if !ok || c.Kind != ast.ConstStr {
			return nil
		}
		x := ast.Expr(&ast.Name{Id: "obj"})
		for _, name := range strings.Split(c.Str, ".") {
			x = &ast.Attribute{Value: x, Attr: name}
		}
		items = append(items, x)
	}
	return oneParam(func(ast.Expr) ast.Expr {
		if len(items) == 1 {
			return items[0]
		}
		return &ast.Tuple{Elts: items}
	})
}

// methodCaller makes lambda obj: obj.name(args).
func methodCaller(_ *checker, e *ast.Call, _ types.Type) *ast.Lambda {
	if len(e.Args) == 0 || usesName(e, "obj") {
		return nil
	}
	c, ok := e.Args[0].(*ast.Constant)
	if !ok || c.Kind != ast.ConstStr {
		return nil
	}
	return oneParam(func(x ast.Expr) ast.Expr {
		return &ast.Call{Func: &ast.Attribute{Value: x, Attr: c.Str}, Args: e.Args[1:], Keywords: e.Keywords}
	})
}

// partial makes, of f(a, b=b, …), the lambda of the parameters that are left and have no default.
func (k *checker) partial(e *ast.Call, want types.Type) *ast.Lambda {
	if len(e.Args) == 0 {
		return nil
	}
	var f *types.Func
	if s := k.directSymbol(e.Args[0]); s != nil && s.Kind == types.FuncSymbol {
		f = s.Func
	} else if a := k.attrOf(e.Args[0]); a != nil {
		f = a.Func
	}
	if f != nil && f.IsStub() && takesMany(f) && k.callableWant(want) == nil && !usesName(e, "rest") {
		// any number of arguments more
		rest := &ast.Starred{Value: &ast.Name{Id: "rest"}}
		return &ast.Lambda{Args: &ast.Arguments{Vararg: &ast.Arg{Arg: "rest"}},
			Body: &ast.Call{Func: e.Args[0], Args: append(append([]ast.Expr{}, e.Args[1:]...), rest), Keywords: e.Keywords}}
	}
	if f == nil || len(f.Overloads) > 0 {
		return k.partialOf(e, want)
	}
	if len(f.Decorators) > 0 {
		return nil
	}
	params := f.Params
	if f.Class != nil && f.Kind != types.StaticMethod {
		params = params[1:]
	}
	if len(e.Args)-1 > len(params) {
		return nil
	}
	named := map[string]bool{}
	for _, kw := range e.Keywords {
		named[kw.Arg] = true
	}
	args := &ast.Arguments{}
	call := &ast.Call{Func: e.Args[0], Args: append([]ast.Expr{}, e.Args[1:]...), Keywords: append([]*ast.Keyword{}, e.Keywords...)}
	positional := true
	for _, p := range params[len(e.Args)-1:] {
		switch {
		case p.Kind == types.VarPositional || p.Kind == types.VarKeyword || usesName(e, p.Name):
			return nil
		case named[p.Name] && (k.callableWant(want) != nil || p.Kind == types.KeywordOnly):
			positional = false // what follows can only be given by name
		case p.Default != nil && k.callableWant(want) != nil && (!positional || p.Kind == types.KeywordOnly || len(args.Args) >= len(k.callableWant(want).Params)):
		case named[p.Name] || p.Default != nil && k.callableWant(want) == nil:
			return nil // calls may give it, or another value
		case positional && p.Kind != types.KeywordOnly:
			args.Args = append(args.Args, &ast.Arg{Arg: p.Name})
			call.Args = append(call.Args, &ast.Name{Id: p.Name})
		default:
			args.KwOnlyArgs = append(args.KwOnlyArgs, &ast.Arg{Arg: p.Name})
			args.KwDefaults = append(args.KwDefaults, nil)
			call.Keywords = append(call.Keywords, &ast.Keyword{Arg: p.Name, Value: &ast.Name{Id: p.Name}})
		}
	}
	return &ast.Lambda{Args: args, Body: call}
}

// partialOf is partial of a class or overloaded function: the parameters left are as many as the place wants, or one.
func (k *checker) partialOf(e *ast.Call, want types.Type) *ast.Lambda {
	s := k.directSymbol(e.Args[0])
	if s == nil || s.Kind != types.ClassSymbol && s.Kind != types.FuncSymbol {
		return nil
	}
	n := 1
	if w := k.callableWant(want); w != nil {
		n = len(w.Params)
	}
	args := &ast.Arguments{}
	call := &ast.Call{Func: e.Args[0], Args: append([]ast.Expr{}, e.Args[1:]...), Keywords: append([]*ast.Keyword{}, e.Keywords...)}
	for _, p := range expansionParams(e, n) {
		args.Args = append(args.Args, &ast.Arg{Arg: p})
		call.Args = append(call.Args, &ast.Name{Id: p})
	}
	return &ast.Lambda{Args: args, Body: call}
}

// takesMany reports whether a function takes any number of positional arguments.
func takesMany(f *types.Func) bool {
	for _, g := range overloads(f) {
		for _, p := range g.Params {
			if p.Kind == types.VarPositional {
				return true
			}
		}
	}
	return false
}

// functionValue gives the lambda that a library function stands for where nothing tells what it is called with: one of the
// parameters that a call must give, or of any number when the function takes that.
func (k *checker) functionValue(c *scopeCtx, e ast.Expr, want types.Type) *ast.Lambda {
	if lam := k.info.Expansions[e]; lam != nil && e != k.callee {
		return lam
	}
	if e == k.callee || k.guessing || k.callableWant(want) != nil {
		return nil
	}
	if at, ok := e.(*ast.Attribute); ok && k.info.Attrs[at] == nil {
		k.attribute(c, at)
	}
	if a := k.attrOf(e); a != nil && a.Func != nil && a.Func.IsStub() && a.Func.Class != nil && (a.Kind == types.AttrFunc || a.Kind == types.AttrMethod) {
		return k.methodValue(c, e, a)
	}
	s := k.directSymbol(e)
	if s == nil || s.Kind != types.FuncSymbol || s.Func == nil || !s.Func.IsStub() || s.Func.Stub != nil && s.Func.Stub.Refused != "" {
		return nil
	}
	var lam *ast.Lambda
	if takesMany(s.Func) && !usesName(e, "args") {
		rest := &ast.Starred{Value: &ast.Name{Id: "args"}}
		callee := e
		if n, ok := e.(*ast.Name); ok {
			cp := *n
			callee = &cp
		} else if at, ok := e.(*ast.Attribute); ok {
			cp := *at
			callee = &cp
		}
		lam = &ast.Lambda{Args: &ast.Arguments{Vararg: &ast.Arg{Arg: "args"}}, Body: &ast.Call{Func: callee, Args: []ast.Expr{rest}}}
		place(lam, e.Span())
		k.bindLate(c, lam)
	} else {
		lam = k.makeExpansion(c, e, fewest(s.Func, 0), nil)
	}
	if lam != nil {
		k.info.Expansions[e] = lam
	}
	return lam
}

// fewest is the number of positional arguments that a call of a function gives: those that it must give, or one.
func fewest(f *types.Func, skip int) int {
	n := -1
	for _, g := range overloads(f) {
		required := 0
		for _, p := range g.Params[skip:] {
			if p.Kind != types.KeywordOnly && p.Kind != types.VarKeyword && p.Kind != types.VarPositional && (p.Default == nil || required == 0) {
				required++
			}
		}
		if n < 0 || required < n {
			n = required
		}
	}
	return n
}

// methodValue gives the lambda that a library method stands for, where it is taken from its class, or has overloads or defaults.
func (k *checker) methodValue(c *scopeCtx, e ast.Expr, a *types.Attr) *ast.Lambda {
	ok, method := k.expandsTo(c, e)
	if !ok || takesMany(a.Func) || a.Func.Stub != nil && a.Func.Stub.Refused != "" {
		return nil
	}
	n := fewest(a.Func, 0)
	if a.Kind == types.AttrMethod {
		plain := len(a.Func.Overloads) == 0
		for _, p := range a.Func.Params {
			plain = plain && p.Default == nil
		}
		if plain {
			return nil
		}
		n = fewest(a.Func, 1)
	} else if a.Func.Kind != types.Method {
		return nil
	}
	lam := k.makeExpansion(c, e, n, method)
	if lam != nil {
		k.info.Expansions[e] = lam
		if at, ok := e.(*ast.Attribute); ok && a.Kind == types.AttrFunc && len(a.Func.Class.TypeParams) == 0 {
			lam.Args.Args[0].Annotation = at.Value
		}
	}
	return lam
}

// overriddenBelow reports whether a subclass has a member of its own with a name.
func overriddenBelow(cl *types.Class, name string) bool {
	for _, sub := range allSubclasses(cl) {
		if sub.Members[name] != nil {
			return true
		}
	}
	return false
}
