// functools.cache and lru_cache: the function looks its arguments up in a cache, and computes what is not there.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/typeinfer/types"
)

const functoolsPath = modulePath + "/runtime/std/functools"

func (f *fn) canCache(fun *types.Func) bool {
	if fun.IsGenerator || len(fun.TypeParams) > 0 || len(fun.Params) > 8 || fun.Kind == types.ClassMethod {
		return false
	}
	for _, p := range fun.Params {
		if p.Kind == types.VarKeyword {
			return false
		}
	}
	return fun.Class == nil || len(fun.Class.TypeParams) == 0 && !f.c.isInterface(fun.Class)
}

// cached wraps the body of a cached function. The cache is a variable of the package, or for a nested function of the
// function around it, so that each closure has its own.
func (f *fn) cached(fun *types.Func, skip int, results []gotree.Param, body []gotree.Stmt) ([]gotree.Param, []gotree.Stmt) {
	c := f.c
	name := f.cacheVar(fun)
	var keys []gotree.Expr
	for i, p := range fun.Params {
		if p.Symbol == nil {
			continue
		}
		if i < skip && f.self == p.Symbol {
			keys = append(keys, id(c.symNames[p.Symbol]))
		} else if i >= skip {
			keys = append(keys, id(f.localName(p.Symbol)))
		}
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
		return bare, []gotree.Stmt{&gotree.ExprStmt{X: get}}
	}
	return bare, []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{get}}}
}

// cacheTypes are the Go types of a cached function's keys and results.
func (f *fn) cacheTypes(fun *types.Func) (key, value gotree.Type) {
	c := f.c
	var keys []gotree.Type
	for i, p := range fun.Params {
		if i == 0 && fun.Class != nil && fun.Kind != types.StaticMethod {
			keys = append(keys, c.goType(c.rep(&types.Instance{Class: fun.Class})))
			continue
		}
		keys = append(keys, c.goType(c.paramSlot(p)))
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
		c.decls = append(c.decls, &gotree.VarDecl{Name: name, Value: made, Doc: []string{name + " holds the results of " + fun.QualName + "."}})
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
