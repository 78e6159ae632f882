// functools.cache and lru_cache: the function looks its arguments up in a cache, and computes what is not there.

package codegen

import (
	"strconv"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

const functoolsPath = modulePath + "/runtime/std/functools"

func (f *fn) canCache(fun *types.Func) bool {
	if fun.IsGenerator || len(fun.TypeParams) > 0 || len(fun.Params) > 7 || fun.Kind == types.ClassMethod {
		return false
	}
	for _, p := range fun.Params {
		if p.Kind == types.VarKeyword || p.Kind == types.VarPositional && p.Symbol != nil && mixesNumbers(f.c.paramSlot(p)) {
			return false
		}
	}
	return fun.Class == nil || len(fun.Class.TypeParams) == 0 && !f.c.isInterface(fun.Class)
}

// cacheCalls are the ways in which a program calls a cached function. CPython keys on how arguments are passed: f(1), f(n=1) and
// f(1, 2), where 2 is the default, are different calls. When there are several ways, each call tells its own in a last argument.
type cacheCalls struct {
	ways map[string]int
	// alone is the way that passes one argument by position and nothing else, -1 if there is none: an int or str is the key itself
	// then, and so differs from a float or bool that is equal to it
	alone int
}

// cacheCall records a way of calling a cached function, and is its number.
func (c *compiler) cacheCall(fun *types.Func, positional int, keywords []string) int {
	calls := c.cacheCalls[fun]
	if calls == nil {
		calls = &cacheCalls{ways: map[string]int{}, alone: -1}
		c.cacheCalls[fun] = calls
	}
	key := strconv.Itoa(positional) + " " + strings.Join(keywords, " ")
	way, ok := calls.ways[key]
	if !ok {
		way = len(calls.ways)
		calls.ways[key] = way
		if positional == 1 && len(keywords) == 0 {
			calls.alone = way
		}
	}
	return way
}

// cacheCallOf is cacheCall for a call.
func (c *compiler) cacheCallOf(e *ast.Call, fun *types.Func, args []types.Arg, skip int) int {
	positional := skip
	given := map[ast.Expr]bool{}
	for _, x := range e.Args {
		given[x] = true
	}
	for _, a := range args {
		if a.Expr != nil && given[a.Expr] || a.FromStar != nil && a.Key == "" {
			positional++
		}
	}
	if skip > 0 && fun.Kind == types.StaticMethod {
		positional -= skip
	}
	var keywords []string
	for _, k := range e.Keywords {
		keywords = append(keywords, k.Arg)
	}
	return c.cacheCall(fun, positional, keywords)
}

// callsDiffer reports whether calls of a cached function pass a last argument that says which way they are.
func (c *compiler) callsDiffer(fun *types.Func) bool {
	return fun.IsCached && !c.surveying && c.cacheCalls[fun] != nil && len(c.cacheCalls[fun].ways) > 1
}

// mixesNumbers reports whether a slot can hold numbers of several types that are equal.
func mixesNumbers(r *Rep) bool {
	switch r = r.find(); r.k() {
	case KReal, KAny:
		return true
	case KOpt, KVarTuple:
		return mixesNumbers(r.arg(0))
	}
	return false
}

// cacheKey is a part of a key: how a parameter, named id, goes into it, and the Go type of that.
func (f *fn) cacheKey(fun *types.Func, i int, value, way gotree.Expr) (gotree.Expr, gotree.Type) {
	c := f.c
	p := fun.Params[i]
	if i == 0 && fun.Class != nil && fun.Kind != types.StaticMethod {
		return value, c.goType(c.rep(&types.Instance{Class: fun.Class}))
	}
	slot := c.paramSlot(p)
	calls := c.cacheCalls[fun]
	switch {
	case !mixesNumbers(slot):
	case fun.CacheTyped:
		return call(&gotree.PkgIdent{Path: functoolsPath, Name: "TypedKey"}, value), anyType
	case i == 0 && calls != nil && calls.alone >= 0 && len(calls.ways) == 1:
		return call(&gotree.PkgIdent{Path: functoolsPath, Name: "LoneKey"}, value, id("true")), anyType
	case i == 0 && calls != nil && calls.alone >= 0:
		return call(&gotree.PkgIdent{Path: functoolsPath, Name: "LoneKey"}, value, bin("==", way, intLit(calls.alone))), anyType
	}
	return value, c.goType(slot)
}

// cached wraps the body of a cached function. The cache is a variable of the package, or for a nested function of the
// function around it, so that each closure has its own.
func (f *fn) cached(fun *types.Func, skip int, params, results []gotree.Param, body []gotree.Stmt) (ps, rs []gotree.Param, wrapped []gotree.Stmt) {
	c := f.c
	name := f.cacheVar(fun)
	var keys []gotree.Expr
	var way gotree.Expr
	if c.callsDiffer(fun) {
		f.refuseShapedMethod(fun)
		n := f.newTemp("way")
		params = append(params, gotree.Param{Name: n, Type: named("int")})
		way = id(n)
	}
	for i, p := range fun.Params {
		if p.Symbol == nil || i < skip && f.self != p.Symbol {
			continue
		}
		value := f.localName(p.Symbol)
		if i < skip {
			value = c.symNames[p.Symbol]
		}
		k, _ := f.cacheKey(fun, i, id(value), way)
		keys = append(keys, k)
	}
	if way != nil {
		keys = append(keys, way)
	}
	keyType, _ := f.cacheTypes(fun)
	var key gotree.Expr
	if len(keys) == 1 {
		key = keys[0]
	} else {
		t := &gotree.Composite{Type: keyType}
		for _, k := range keys {
			t.Elts = append(t.Elts, gotree.Elt{Value: k})
		}
		key = t
	}
	bare := make([]gotree.Param, len(results))
	for i, r := range results {
		bare[i] = gotree.Param{Type: r.Type}
	}
	method_ := map[[2]bool]string{{true, false}: "Get", {true, true}: "TryGet", {false, false}: "Do", {false, true}: "TryDo"}[[2]bool{f.sig.ret != nil, f.raises()}]
	get := method(id(name), method_, key, &gotree.FuncLit{Results: results, Body: body})
	if len(bare) == 0 {
		return params, bare, []gotree.Stmt{&gotree.ExprStmt{X: get}}
	}
	return params, bare, []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{get}}}
}

// refuseShapedMethod refuses a method that callers who know nothing of the cache may reach.
func (f *fn) refuseShapedMethod(fun *types.Func) {
	if fun.Class == nil {
		return
	}
	reached := f.c.dynNames[fun.Name]
	for cl := range f.c.classes {
		reached = reached || cl.IsProtocol && cl.Members[fun.Name] != nil
	}
	if reached {
		f.refuse(fun.Node, codeDecorator, "a cached method whose calls pass their arguments in different ways cannot be called through a protocol or on a value of unknown type yet")
	}
}

// cacheTypes are the Go types of a cached function's keys and results.
func (f *fn) cacheTypes(fun *types.Func) (key, value gotree.Type) {
	c := f.c
	var keys []gotree.Type
	for i := range fun.Params {
		_, t := f.cacheKey(fun, i, nil, nil)
		keys = append(keys, t)
	}
	if c.callsDiffer(fun) {
		keys = append(keys, named("int"))
	}
	value = anyType
	if f.sig.ret != nil {
		value = c.goType(f.sig.ret)
	}
	if len(keys) == 1 {
		return keys[0], value
	}
	return tupleType(keys), value
}

// cacheVar is the variable of a function's cache; the first call of it declares the variable.
func (f *fn) cacheVar(fun *types.Func) string {
	c := f.c
	if name := c.cacheVars[fun]; name != "" {
		return name
	}
	key, value := f.cacheTypes(fun)
	made := &gotree.Call{Fun: &gotree.PkgIdent{Path: functoolsPath, Name: "NewCache"}, TypeArgs: []gotree.Type{key, value}, Args: []gotree.Expr{intLit(fun.CacheSize)}}
	if f.outer != nil && f.f == fun {
		name := f.outer.newTemp(fun.Name + "_cache")
		c.cacheVars[fun] = name
		f.outer.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{made}})
		return name
	}
	base := fun.Name
	if fun.Class != nil {
		base = fun.Class.Name + "_" + fun.Name
	}
	name := c.pkg.Declare(base+"_cache", false)
	c.cacheVars[fun] = name
	if !c.surveying {
		doc := name + " holds the results of " + fun.QualName
		if c.callsDiffer(fun) {
			doc += ", by its arguments and the way they are passed"
		}
		c.decls = append(c.decls, &gotree.VarDecl{Name: name, Value: made, Doc: []string{doc + "."}})
	}
	return name
}

// cacheObject is the cache that a method such as cache_info is called on; ok is false for other objects.
func (f *fn) cacheObject(fun *types.Func, x *types.Func) (gotree.Expr, bool) {
	if x == nil || !x.IsCached || fun.Class == nil || fun.Class.Name != "Cache" || fun.Module.Name != "functools" {
		return nil, false
	}
	if x.Parent == nil {
		g := &fn{c: f.c, f: x, sig: f.c.sigOf(x)}
		return id(g.cacheVar(x)), true
	}
	return id(f.c.cacheVars[x]), f.c.cacheVars[x] != ""
}

// isLazy reports whether a method is the getter of a cached property: a field of the object keeps its value.
func isLazy(fun *types.Func) bool {
	return fun.Kind == types.Getter && fun.Symbol != nil && fun.Symbol.Property != nil && fun.Symbol.Property.Cached
}

// lazy wraps the body of a cached property's getter.
func (f *fn) lazy(fun *types.Func, results []gotree.Param, body []gotree.Stmt) ([]gotree.Param, []gotree.Stmt) {
	c := f.c
	self := gotree.Expr(id(c.symNames[f.self]))
	if c.isInterface(fun.Class) && f.structSelf == "" {
		self = method(self, c.classInfo(fun.Class).accessor)
	}
	get := "Get"
	if f.raises() {
		get = "TryGet"
	}
	bare := make([]gotree.Param, len(results))
	for i, r := range results {
		bare[i] = gotree.Param{Type: r.Type}
	}
	x := method(sel(self, c.classInfo(fun.Class).fields[fun.Symbol]), get, &gotree.FuncLit{Results: results, Body: body})
	return bare, []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}
}
