package typeinfer

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// declareModules sets up the classes and functions of all modules, step by step: annotations and bases may name classes of
// modules that import each other.
func (k *checker) declareModules(mods []*types.Module) {
	var classes []*types.Class
	for _, m := range mods {
		ast.Walk(m.Tree, func(n ast.Node) bool {
			if c, ok := n.(*ast.ClassDef); ok {
				k.newClass(m, c)
				classes = append(classes, k.info.Classes[c])
			}
			return true
		})
	}
	for _, c := range classes {
		k.classBases(c)
	}
	for _, c := range classes {
		k.mro(c)
	}
	for _, m := range mods {
		for _, s := range m.Tree.Body {
			k.declareFuncs(m, m.Scope, s, nil, nil)
		}
	}
	for _, c := range classes {
		k.classMembers(c)
	}
	k.classAttrs(classes)
	for _, c := range classes {
		k.classOptions(c)
	}
	for _, c := range classes {
		if len(c.Bases) > 1 {
			k.relateBases(c)
		}
	}
}

func (k *checker) newClass(m *types.Module, n *ast.ClassDef) {
	scope := k.info.Scopes[n]
	c := &types.Class{Name: n.Name, QualName: n.Name, Node: n, Module: m, Scope: scope, Members: scope.Symbols, Symbol: k.nodeSym[n]}
	scope.Class = c
	for p := scope.Parent; p != nil; p = p.Parent {
		if p.Class != nil && c.Outer == nil && c.OuterFunc == nil {
			c.Outer = p.Class
			c.QualName = p.Class.QualName + "." + c.Name
		}
		if p.Func != nil && c.OuterFunc == nil {
			c.OuterFunc = p.Func
		}
	}
	k.info.Classes[n] = c
	if c.Symbol != nil && c.Symbol.Class == nil {
		c.Symbol.Class = c
		c.Symbol.Type = &types.ClassObject{Class: c}
	}
	tps := k.typeParams(annotCtx{mod: m, scope: scope}, n.TypeParams, nil, c)
	c.TypeParams = tps
}

func (k *checker) classBases(c *types.Class) {
	if c.Bases != nil {
		return
	}
	ctx := annotCtx{mod: c.Module, scope: c.Scope.Parent, tparams: byName(c.TypeParams, nil)}
	for _, b := range c.Node.Bases {
		t := k.annot(ctx, b)
		switch t := t.(type) {
		case *types.Instance:
			if t.Keys != nil {
				t = &types.Instance{Class: t.Keys}
			}
			if t.Class.IsStub() && (t.Class.Name == "Generic" || t.Class.Name == "Protocol") {
				if sub, ok := b.(*ast.Subscript); ok {
					args := []ast.Expr{sub.Slice}
					if tt, ok := sub.Slice.(*ast.Tuple); ok {
						args = tt.Elts
					}
					for _, a := range args {
						if tv, ok := k.annot(ctx, a).(*types.TypeVar); ok && !containsVar(c.TypeParams, tv) {
							c.TypeParams = append(c.TypeParams, tv)
						}
					}
				}
				if t.Class.Name == "Protocol" {
					c.IsProtocol = true
				}
			}
			c.Bases = append(c.Bases, t)
			if t.Class.IsStub() && t.Class.Name == "NamedTuple" {
				c.NamedTuple = true
			}
			if t.Class.IsStub() && t.Class.Name == "TypedDict" {
				c.TypedDict = &types.TypedDict{Required: map[string]bool{}}
			}
			if !t.Class.IsStub() && t.Class.TypedDict != nil {
				c.TypedDict = &types.TypedDict{Required: map[string]bool{}}
			}
		case *types.Tuple:
		default:
			if a, ok := t.(*types.Any); ok && k.calleeSymbol(c.Scope.Parent, b) != nil {
				k.rep.Errorf(c.Module.File, b.Span(), codeType, "this base class is not supported: %s", a.Reason)
			}
		}
	}
	if len(c.TypeParams) == 0 {
		for _, b := range c.Bases {
			for _, a := range b.(*types.Instance).Args {
				if tv, ok := a.(*types.TypeVar); ok && k.vars[tv] == nil && !containsVar(c.TypeParams, tv) {
					c.TypeParams = append(c.TypeParams, tv)
				}
			}
		}
	}
	for _, kw := range c.Node.Keywords {
		if kw.Arg == "metaclass" {
			if s := k.calleeSymbol(c.Scope.Parent, kw.Value); s != nil && s.Name == "ABCMeta" {
				c.IsAbstract = true
			} else {
				k.rep.Errorf(c.Module.File, kw.Span(), codeType, "metaclasses are not supported")
			}
		}
	}
	for _, b := range c.Bases {
		in := b.(*types.Instance)
		if in.Class.Name == "ABC" && in.Class.IsStub() {
			c.IsAbstract = true
		}
		if !in.Class.IsStub() {
			in.Class.Subclasses = append(in.Class.Subclasses, c)
		}
	}
}

func containsVar(list []*types.TypeVar, tv *types.TypeVar) bool {
	for _, x := range list {
		if x == tv {
			return true
		}
	}
	return false
}

// mro computes a class's method resolution order by C3 (Python 2.3 MRO, Simionato).
func (k *checker) mro(c *types.Class) []*types.Class {
	if c.MRO != nil {
		return c.MRO
	}
	c.MRO = []*types.Class{c} // against cycles
	var lists [][]*types.Class
	var bases []*types.Class
	for _, b := range c.Bases {
		if in, ok := b.(*types.Instance); ok && in.Class != nil {
			if in.Class.Node != nil && in.Class.Bases == nil && !in.Class.IsStub() {
				k.classBases(in.Class)
			}
			lists = append(lists, append([]*types.Class{}, k.mro(in.Class)...))
			bases = append(bases, in.Class)
		}
	}
	obj := k.classObjectClass()
	if len(bases) == 0 && obj != nil && c != obj {
		lists = append(lists, []*types.Class{obj})
	}
	lists = append(lists, bases)
	out := []*types.Class{c}
	for {
		var next *types.Class
		empty := true
		for _, l := range lists {
			if len(l) == 0 {
				continue
			}
			empty = false
			cand := l[0]
			ok := true
			for _, m := range lists {
				for i := 1; i < len(m); i++ {
					if m[i] == cand {
						ok = false
					}
				}
			}
			if ok {
				next = cand
				break
			}
		}
		if empty {
			break
		}
		if next == nil {
			if c.Module.File != nil && !c.IsStub() {
				k.rep.Errorf(c.Module.File, c.Node.NamePos, codeType, "the bases of %s have no consistent method resolution order", c.Name)
			}
			break
		}
		out = append(out, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
			}
		}
	}
	c.MRO = out
	for _, m := range out {
		if m.IsStub() && m.Name == "BaseException" {
			c.IsException = true
		}
	}
	return out
}

func (k *checker) classObjectClass() *types.Class {
	if b := k.prog.Stubs["builtins"]; b != nil {
		if s := b.Members["object"]; s != nil {
			return s.Class
		}
	}
	return nil
}

// declareFuncs sets up the functions in a statement: their parameters, decorators and return types.
func (k *checker) declareFuncs(m *types.Module, scope *types.Scope, s ast.Node, class *types.Class, parent *types.Func) {
	switch n := s.(type) {
	case *ast.FunctionDef:
		k.declareFunc(m, scope, n, class, parent)
		fun := k.info.Funcs[n]
		for def := range leaving(n.Body) {
			k.leaving[def] = true
		}
		for _, b := range n.Body {
			k.declareFuncs(m, k.info.Scopes[n], b, nil, fun)
		}
		return
	case *ast.ClassDef:
		c := k.info.Classes[n]
		for _, b := range n.Body {
			k.declareFuncs(m, c.Scope, b, c, parent)
		}
		return
	case *ast.Lambda:
		return
	}
	for _, c := range ast.Children(s) {
		if st, ok := c.(ast.Stmt); ok {
			k.declareFuncs(m, scope, st, class, parent)
		} else if mc, ok := c.(*ast.MatchCase); ok {
			for _, st := range mc.Body {
				k.declareFuncs(m, scope, st, class, parent)
			}
		} else if h, ok := c.(*ast.ExceptHandler); ok {
			for _, st := range h.Body {
				k.declareFuncs(m, scope, st, class, parent)
			}
		}
	}
}

func (k *checker) declareFunc(m *types.Module, scope *types.Scope, n *ast.FunctionDef, class *types.Class, parent *types.Func) {
	f := k.info.Funcs[n]
	f.Name, f.QualName, f.Class, f.Parent = n.Name, n.Name, class, parent
	f.IsAsync = n.Async
	sym := k.nodeSym[n]
	f.Symbol = sym
	if class != nil {
		f.QualName = class.QualName + "." + n.Name
		f.Kind = types.Method
		if n.Name == "__new__" || n.Name == "__class_getitem__" || n.Name == "__init_subclass__" {
			f.Kind = types.StaticMethod
		}
	} else if parent != nil {
		f.QualName = parent.QualName + ".<locals>." + n.Name
	}
	var prop string
	for _, d := range n.DecoratorList {
		if !k.knownDecorator(scope, f, d, &prop) {
			f.Decorators = append(f.Decorators, d)
		}
	}
	for _, st := range n.Body {
		ast.Walk(st, func(x ast.Node) bool {
			switch x := x.(type) {
			case *ast.ExprStmt:
				switch y := x.Value.(type) {
				case *ast.Yield:
					f.IsGenerator = true
					f.ByHand = f.ByHand || y.Value != nil && hasYield(y.Value)
					return false
				case *ast.YieldFrom:
					f.IsGenerator = true
					return false
				}
			case *ast.Return:
				if c, ok := x.Value.(*ast.Constant); x.Value != nil && (!ok || c.Kind != ast.ConstNone) {
					f.ByHand = true
				}
			case *ast.Yield, *ast.YieldFrom:
				f.IsGenerator, f.ByHand = true, true
			case *ast.FunctionDef, *ast.Lambda, *ast.ClassDef:
				return false
			case *ast.GeneratorExp:
			}
			return true
		})
	}
	outer := map[string]*types.TypeVar{}
	for p := parent; p != nil; p = p.Parent {
		for _, tv := range p.TypeParams {
			outer[tv.Name] = tv
		}
	}
	if class != nil {
		outer = byName(class.TypeParams, outer)
	}
	f.TypeParams = k.typeParams(annotCtx{mod: m, scope: scope, tparams: outer, class: class}, n.TypeParams, f, nil)
	ctx := annotCtx{mod: m, scope: k.info.Scopes[n].Parent, tparams: byName(f.TypeParams, outer), class: class, fun: f}
	if f.TypeParams = append(f.TypeParams, k.ownTypeVars(f, n, ctx, class)...); len(f.TypeParams) > 0 {
		ctx.tparams = byName(f.TypeParams, outer)
	}
	k.funcEnv[f] = &scopeCtx{mod: m, scope: k.info.Scopes[n], fun: f, class: class, annot: ctx}
	if parent != nil && class == nil {
		if pc := k.funcEnv[parent]; pc != nil && pc.class != nil {
			k.funcEnv[f].class = pc.class
		}
	}
	k.declareParams(f, n.Args, ctx, class)
	if n.Returns != nil {
		t := k.annot(ctx, n.Returns)
		k.collectTypeVars(f, t, class)
		f.Ret = k.open(nodeKey{n.Returns, "ret"}, t, false)
		if f.IsGenerator {
			k.generatorTypes(f, f.Ret)
		}
	} else {
		tv := k.nodeVar(nodeKey{n, "ret"}, "return")
		k.retVars[f] = tv
		f.Ret = tv
		if f.IsGenerator {
			y := k.nodeVar(nodeKey{n, "yield"}, "yield")
			f.Yield = y
			f.Ret = k.typing("Iterator", y)
			if f.ByHand {
				f.Send, f.Return = &types.Any{Reason: "sent to a generator"}, tv
				f.Ret = k.typing("Generator", y, f.Send, f.Return)
			}
			delete(k.retVars, f)
		}
	}
	if f.IsContextManager {
		k.contextManager(f)
	}
	if class != nil && len(f.Decorators) > 0 && prop == "" && f.Kind != types.ClassMethod && !(strings.HasPrefix(n.Name, "__") && strings.HasSuffix(n.Name, "__")) {
		k.decorateMethod(m, scope, n, f)
	}
	switch {
	case class == nil && (len(f.Decorators) > 0 || k.leaving[n] || sym.Kind != types.FuncSymbol || sym.Bindings > 1 && sym.Func == nil && !f.IsOverloadStub):
		k.rebind(scope, n, f, sym)
	case prop != "":
		k.addProperty(sym, f, prop)
	case sym.Func == nil || f.IsOverloadStub || sym.Func.IsOverloadStub:
		if sym.Func != nil && sym.Func.IsOverloadStub {
			// the implementation comes after its overloads
			if !f.IsOverloadStub {
				f.Overloads = append(sym.Func.Overloads, sym.Func)
				sym.Func = f
			} else {
				f.Overloads = append(sym.Func.Overloads, sym.Func)
				sym.Func = f
			}
		} else {
			sym.Func = f
		}
		sym.Type = funcType(f)
	default:
		sym.Kind = types.VarSymbol
		if class != nil {
			sym.Func = f
			sym.Kind = types.FuncSymbol
			sym.Type = funcType(f)
		} else {
			sym.Type = nil
		}
	}
}

// rebind makes the name of a function a variable, which gets what the decorators make of the function. The function itself has a
// symbol of its own.
func (k *checker) rebind(scope *types.Scope, n *ast.FunctionDef, f *types.Func, sym *types.Symbol) {
	own := &types.Symbol{Name: n.Name, Kind: types.FuncSymbol, Scope: sym.Scope, File: sym.File, Pos: sym.Pos, Bindings: 1, Func: f, Type: funcType(f)}
	if sym.Scope.Kind == types.ModuleScope {
		sym.Scope.Order = append(sym.Scope.Order, own)
	}
	f.Symbol = own
	if sym.Kind != types.ParamSymbol {
		sym.Kind = types.VarSymbol
	}
	if sym.Func != nil || !sym.Declared {
		sym.Func, sym.Type = nil, nil
	}
	target, value := &ast.Name{Id: n.Name, Ctx: ast.Store}, ast.Expr(&ast.Name{Id: n.Name})
	k.info.Names[target], k.info.Names[value.(*ast.Name)] = sym, own
	for i := len(f.Decorators) - 1; i >= 0; i-- {
		value = k.decoration(scope, f.Decorators[i], value, n)
	}
	for _, d := range f.Decorators {
		if isStubSymbol(k.calleeSymbol(scope, d), "functools", "singledispatch") {
			k.dispatchers[sym] = true
		}
	}
	f.Decorators = nil
	as := &ast.Assign{Targets: []ast.Expr{target}, Value: value}
	place(as, n.Span())
	k.info.Rebinds[n] = as
}

// decorateMethod gives a decorated method's value a variable of the module.
func (k *checker) decorateMethod(m *types.Module, scope *types.Scope, n *ast.FunctionDef, f *types.Func) {
	holder := &types.Symbol{Name: f.Class.Name + "_" + n.Name, Kind: types.VarSymbol, Scope: m.Scope, File: f.Symbol.File, Pos: f.Symbol.Pos, Bindings: 1}
	m.Scope.Order = append(m.Scope.Order, holder)
	own := &types.Symbol{Name: n.Name, Kind: types.FuncSymbol, Scope: scope, File: f.Symbol.File, Pos: f.Symbol.Pos, Bindings: 1, Func: f, Type: funcType(f)}
	target, value := &ast.Name{Id: holder.Name, Ctx: ast.Store}, ast.Expr(&ast.Name{Id: n.Name})
	k.info.Names[target], k.info.Names[value.(*ast.Name)] = holder, own
	for i := len(f.Decorators) - 1; i >= 0; i-- {
		value = k.decoration(scope, f.Decorators[i], value, n)
	}
	as := &ast.Assign{Targets: []ast.Expr{target}, Value: value}
	place(as, n.Span())
	k.info.Rebinds[n] = as
	f.Holder = holder
}

// decoration is the expression that applies a decorator: wraps(f) of a function means update_wrapper of both.
func (k *checker) decoration(scope *types.Scope, d, value ast.Expr, n *ast.FunctionDef) ast.Expr {
	call, isCall := d.(*ast.Call)
	if at, ok := d.(*ast.Attribute); ok && at.Attr == "register" && k.dispatchers[k.calleeSymbol(scope, at.Value)] && len(n.Args.Args) > 0 {
		for _, class := range k.dispatchClasses(scope, n.Args.Args[0].Annotation) {
			cp := *at
			if v, ok := at.Value.(*ast.Name); ok {
				vc := *v
				cp.Value = &vc
				k.info.Names[&vc] = k.info.Names[v]
			}
			value = &ast.Call{Func: &cp, Args: []ast.Expr{class, value}}
		}
		return value
	}
	if isCall && len(call.Args) == 1 && len(call.Keywords) == 0 {
		if at, ok := call.Func.(*ast.Attribute); ok && at.Attr == "register" && k.dispatchers[k.calleeSymbol(scope, at.Value)] {
			return &ast.Call{Func: at, Args: []ast.Expr{call.Args[0], value}}
		}
		if s := k.calleeSymbol(scope, call.Func); isStubSymbol(s, "functools", "wraps") {
			update := &ast.Name{Id: "update_wrapper"}
			k.info.Names[update] = s.Scope.Module.Members["update_wrapper"]
			return &ast.Call{Func: update, Args: []ast.Expr{value, call.Args[0]}}
		}
	}
	return &ast.Call{Func: d, Args: []ast.Expr{value}}
}

func isStubSymbol(s *types.Symbol, module, name string) bool {
	return s != nil && s.Name == name && s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.IsStub && s.Scope.Module.Name == module
}

// dispatchClasses are the classes of an annotation by which singledispatch registers a function.
func (k *checker) dispatchClasses(scope *types.Scope, a ast.Expr) []ast.Expr {
	switch x := a.(type) {
	case *ast.Constant:
		if x.Kind == ast.ConstNone {
			return []ast.Expr{&ast.Constant{Kind: ast.ConstNone}}
		}
	case *ast.Subscript:
		return k.dispatchClasses(scope, x.Value)
	case *ast.BinOp:
		return append(k.dispatchClasses(scope, x.Left), k.dispatchClasses(scope, x.Right)...)
	case *ast.Name, *ast.Attribute:
		if s := k.calleeSymbol(scope, x); s != nil && s.Kind == types.ClassSymbol {
			n := &ast.Name{Id: s.Name}
			k.info.Names[n] = s
			return []ast.Expr{n}
		}
	}
	return nil
}

func (k *checker) addProperty(sym *types.Symbol, f *types.Func, what string) {
	if sym.Property == nil {
		sym.Property = &types.Property{}
	}
	sym.Kind = types.FuncSymbol
	switch what {
	case "get":
		sym.Property.Get = f
		f.Kind = types.Getter
		sym.Func = f
	case "cached":
		sym.Property.Get = f
		sym.Property.Cached = true
		f.Kind = types.Getter
		sym.Func = f
	case "set":
		sym.Property.Set = f
		f.Kind = types.Setter
	case "del":
		sym.Property.Del = f
		f.Kind = types.Deleter
	}
}

// knownDecorator handles the decorators that the checker takes away.
func (k *checker) knownDecorator(scope *types.Scope, f *types.Func, d ast.Expr, prop *string) bool {
	if at, ok := d.(*ast.Attribute); ok {
		if n, ok := at.Value.(*ast.Name); ok {
			if s := scope.Symbols[n.Id]; s != nil && s.Property != nil {
				switch at.Attr {
				case "setter":
					*prop = "set"
					return true
				case "deleter":
					*prop = "del"
					return true
				case "getter":
					*prop = "get"
					return true
				}
			}
		}
	}
	x := d
	if c, ok := d.(*ast.Call); ok {
		x = c.Func
	}
	s := k.calleeSymbol(scope, x)
	if s == nil || s.Scope == nil || s.Scope.Module == nil || !s.Scope.Module.IsStub {
		return false
	}
	switch s.Scope.Module.Name + "." + s.Name {
	case "builtins.staticmethod":
		f.Kind = types.StaticMethod
	case "builtins.classmethod":
		f.Kind = types.ClassMethod
	case "builtins.property":
		*prop = "get"
	case "functools.cached_property":
		*prop = "cached"
	case "abc.abstractmethod":
		f.IsAbstract = true
	case "abc.abstractproperty":
		f.IsAbstract = true
		*prop = "get"
	case "typing.overload":
		f.IsOverloadStub = true
	case "typing.override", "typing.final", "typing.no_type_check", "functools.wraps":
		return s.Name != "wraps"
	case "functools.cache", "functools.lru_cache":
		size, typed, ok := cacheOptions(s.Name, d)
		if !ok {
			return false
		}
		f.IsCached, f.CacheSize, f.CacheTyped = true, size, typed
	case "contextlib.contextmanager":
		f.IsContextManager = true
	default:
		return false
	}
	return true
}

// cacheOptions are the number of results that a caching decorator keeps, -1 for all, and whether it keys on types; ok is false when
// these are not constants.
func cacheOptions(name string, d ast.Expr) (size int, typed, ok bool) {
	if name == "cache" {
		return -1, false, true
	}
	call, isCall := d.(*ast.Call)
	if !isCall {
		return 128, false, true
	}
	size = 128
	read := func(e ast.Expr) bool {
		c, ok := e.(*ast.Constant)
		switch {
		case ok && c.Kind == ast.ConstNone:
			size = -1
		case ok && c.Kind == ast.ConstInt && c.BigInt == nil:
			size = int(c.Int)
		default:
			return false
		}
		return true
	}
	flag := func(e ast.Expr) bool {
		c, ok := e.(*ast.Constant)
		typed = ok && c.Bool
		return ok && c.Kind == ast.ConstBool
	}
	switch n := len(call.Args); {
	case n > 2, n > 0 && !read(call.Args[0]), n > 1 && !flag(call.Args[1]):
		return 0, false, false
	}
	for _, kw := range call.Keywords {
		switch {
		case kw.Arg == "maxsize" && read(kw.Value):
		case kw.Arg == "typed" && flag(kw.Value):
		default:
			return 0, false, false
		}
	}
	return size, typed, true
}

func (k *checker) declareParams(f *types.Func, args *ast.Arguments, ctx annotCtx, class *types.Class) {
	f.Params = nil
	tested := testedNames(f.Node)
	params(args, func(a *ast.Arg, kind types.ParamKind, def ast.Expr) {
		sym := k.nodeSym[a]
		p := &types.Param{Name: a.Arg, Kind: kind, Default: def, Node: a, Symbol: sym}
		switch {
		case a.Annotation != nil:
			p.Declared = true
			sym.Declared = true
			t := k.annot(ctx, a.Annotation)
			k.collectTypeVars(f, t, class)
			if c, ok := def.(*ast.Constant); ok && c.Kind == ast.ConstNone {
				t = k.union(t, noneType) // implicit Optional
			}
			p.Type = k.open(nodeKey{a, "param"}, t, kind != types.VarPositional && kind != types.VarKeyword)
			if tested[a.Arg] && isBuiltinValue(t) && kind != types.VarPositional && kind != types.VarKeyword {
				// the function expects other types than it declares: what callers pass counts
				tv := k.nodeVar(nodeKey{a, "tested"}, a.Arg)
				k.widenVar(tv, p.Type)
				p.Type, p.Declared, sym.Declared = tv, false, false
			}
		case class != nil && len(f.Params) == 0 && f.Kind != types.StaticMethod:
			p.Declared = true
			sym.Declared = true
			p.Type = selfType(class)
			if f.Kind == types.ClassMethod || f.Name == "__new__" {
				p.Type = &types.ClassObject{Class: class}
			}
		default:
			p.Type = k.nodeVar(nodeKey{a, "param"}, a.Arg)
		}
		sym.Type = p.Type
		switch kind {
		case types.VarPositional:
			sym.Type = &types.Tuple{Items: []types.Type{p.Type}, Variadic: true}
		case types.VarKeyword:
			sym.Type = k.inst("dict", k.inst("str"), p.Type)
		}
		f.Params = append(f.Params, p)
	})
}

// testedNames are the names that a function's body asks isinstance about.
func testedNames(n ast.Node) map[string]bool {
	def, ok := n.(*ast.FunctionDef)
	if !ok {
		return nil
	}
	var out map[string]bool
	for _, st := range def.Body {
		ast.Walk(st, func(x ast.Node) bool {
			call, ok := x.(*ast.Call)
			if !ok || len(call.Args) != 2 {
				return true
			}
			fun, ok1 := call.Func.(*ast.Name)
			arg, ok2 := call.Args[0].(*ast.Name)
			if ok1 && ok2 && fun.Id == "isinstance" {
				if out == nil {
					out = map[string]bool{}
				}
				out[arg.Id] = true
			}
			return true
		})
	}
	return out
}

// isBuiltinValue reports whether a type is a builtin one, or a union of such.
func isBuiltinValue(t types.Type) bool {
	if u, ok := t.(*types.Union); ok {
		for _, it := range u.Items {
			if !isNone(it) && !isBuiltinValue(it) {
				return false
			}
		}
		return true
	}
	switch builtinName(t) {
	case "int", "float", "str", "bool", "bytes", "list", "dict", "set", "tuple":
		return true
	}
	return false
}

// ownTypeVars are the type parameters of a function in whose signature old-style type variables stand: T = TypeVar("T") is another
// one in each function, as with PEP 695.
func (k *checker) ownTypeVars(f *types.Func, n *ast.FunctionDef, ctx annotCtx, class *types.Class) []*types.TypeVar {
	found := &types.Func{Parent: f.Parent, TypeParams: append([]*types.TypeVar(nil), f.TypeParams...)}
	seen := func(e ast.Expr) {
		if e != nil {
			k.collectTypeVars(found, k.annot(ctx, e), class)
		}
	}
	params(n.Args, func(a *ast.Arg, _ types.ParamKind, _ ast.Expr) { seen(a.Annotation) })
	seen(n.Returns)
	var out []*types.TypeVar
	for _, tv := range found.TypeParams[len(f.TypeParams):] {
		if tv.IsParamSpec {
			return nil
		}
		own := *tv
		out = append(out, &own)
	}
	return out
}

// collectTypeVars adds the old-style type variables of a signature to the function's type parameters.
func (k *checker) collectTypeVars(f *types.Func, t types.Type, class *types.Class) {
	switch t := t.(type) {
	case *types.TypeVar:
		if k.vars[t] != nil || t.IsSelf || containsVar(f.TypeParams, t) || class != nil && containsVar(class.TypeParams, t) {
			return
		}
		for p := f.Parent; p != nil; p = p.Parent {
			if containsVar(p.TypeParams, t) {
				return
			}
			if p.Class != nil && containsVar(p.Class.TypeParams, t) {
				return
			}
		}
		f.TypeParams = append(f.TypeParams, t)
	case *types.Instance:
		for _, a := range t.Args {
			k.collectTypeVars(f, a, class)
		}
	case *types.Tuple:
		for _, a := range t.Items {
			k.collectTypeVars(f, a, class)
		}
	case *types.Union:
		for _, a := range t.Items {
			k.collectTypeVars(f, a, class)
		}
	case *types.Callable:
		if t.Spec != nil {
			k.collectTypeVars(f, t.Spec, class)
		}
		for _, p := range t.Params {
			k.collectTypeVars(f, p.Type, class)
		}
		k.collectTypeVars(f, t.Ret, class)
	}
}

// hasYield reports whether an expression yields.
func hasYield(e ast.Node) bool {
	found := false
	ast.Walk(e, func(x ast.Node) bool {
		switch x.(type) {
		case *ast.Yield, *ast.YieldFrom:
			found = true
		case *ast.Lambda:
			return false
		}
		return !found
	})
	return found
}

// contextManager makes the result of a function that contextmanager decorates the context manager of its generator.
func (k *checker) contextManager(f *types.Func) {
	cl := k.stubClass("contextlib", "GeneratorContextManager")
	if cl == nil || !f.IsGenerator || f.Yield == nil {
		return
	}
	f.ByHand = true
	f.Ret = &types.Instance{Class: cl, Args: []types.Type{f.Yield}}
}

func (k *checker) generatorTypes(f *types.Func, ret types.Type) {
	in, ok := ret.(*types.Instance)
	if !ok {
		f.Yield = &types.Any{Reason: "a generator's declared type"}
		return
	}
	if len(in.Args) > 0 {
		f.Yield = in.Args[0]
	}
	if in.Class.Name == "Generator" && len(in.Args) == 3 {
		f.Send, f.Return = in.Args[1], in.Args[2]
	}
	if in.Class.Name == "Iterable" && f.Yield != nil {
		f.Ret = k.typing("Iterator", f.Yield)
	}
}
