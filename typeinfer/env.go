package typeinfer

import (
	"strconv"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// scopeCtx is the code being checked: a function's body or a module's top level, with what is known at the current point.
type scopeCtx struct {
	mod   *types.Module
	scope *types.Scope
	fun   *types.Func
	class *types.Class // of a method, or the class whose body it is
	annot annotCtx
	env   *env
	loops []*loopEnv
}

// env is what narrowing knows at a point: types of variables and attribute chains, by reference.
type env struct {
	narrow map[ref]types.Type
	dead   bool
}

// ref is a variable, or an attribute (item) path of one.
type ref struct {
	sym  *types.Symbol
	path string
}

type loopEnv struct {
	breaks []*env
}

func newEnv() *env { return &env{narrow: map[ref]types.Type{}} }

func (e *env) clone() *env {
	c := &env{narrow: make(map[ref]types.Type, len(e.narrow)), dead: e.dead}
	for r, t := range e.narrow {
		c.narrow[r] = t
	}
	return c
}

// merge joins what is known on two ways that meet.
func (k *checker) merge(a, b *env) *env {
	if a == nil || a.dead {
		if b == nil {
			return a
		}
		return b
	}
	if b == nil || b.dead {
		return a
	}
	out := newEnv()
	for r, t := range a.narrow {
		if u, ok := b.narrow[r]; ok {
			if k.same(t, u) {
				out.narrow[r] = t
			} else {
				out.narrow[r] = k.join(t, u)
			}
		}
	}
	return out
}

// refOf is the reference that an expression is, when it can be narrowed.
func (k *checker) refOf(e ast.Expr) (ref, bool) { return k.refWithin(e, maxRef) }

// maxRef bounds the attributes and subscripts of what is narrowed: nobody tests longer chains.
const maxRef = 32

func (k *checker) refWithin(e ast.Expr, parts int) (ref, bool) {
	if parts == 0 {
		return ref{}, false
	}
	switch e := e.(type) {
	case *ast.Name:
		if s := k.info.Names[e]; s != nil {
			return ref{s.Resolve(), ""}, true
		}
	case *ast.Attribute:
		if r, ok := k.refWithin(e.Value, parts-1); ok {
			r.path += "." + e.Attr
			return r, true
		}
	case *ast.NamedExpr:
		return k.refWithin(e.Target, parts)
	case *ast.Subscript:
		if c, ok := e.Slice.(*ast.Constant); ok && (c.Kind == ast.ConstInt && c.BigInt == nil || c.Kind == ast.ConstStr) {
			if r, ok := k.refWithin(e.Value, parts-1); ok {
				if c.Kind == ast.ConstInt {
					r.path += "[" + strconv.FormatInt(c.Int, 10) + "]"
				} else {
					r.path += "[" + strconv.Quote(c.Str) + "]"
				}
				return r, true
			}
		}
	}
	return ref{}, false
}

// forget drops what is known of a reference and of what hangs below it.
func (e *env) forget(r ref) {
	for q := range e.narrow {
		if q.sym == r.sym && (q.path == r.path || len(q.path) > len(r.path) && q.path[:len(r.path)] == r.path && (q.path[len(r.path)] == '.' || q.path[len(r.path)] == '[')) {
			delete(e.narrow, q)
		}
	}
}

// forgetAttr drops what is known of an attribute of that name in every object: another name may alias it.
func (e *env) forgetAttr(attr string, keep ref) {
	for q := range e.narrow {
		if q == keep || q.path == "" {
			continue
		}
		if containsAttr(q.path, attr) {
			delete(e.narrow, q)
		}
	}
}

func containsAttr(path, attr string) bool {
	needle := "." + attr
	for i := 0; i+len(needle) <= len(path); i++ {
		if path[i:i+len(needle)] == needle && (i+len(needle) == len(path) || path[i+len(needle)] == '.' || path[i+len(needle)] == '[') {
			return true
		}
	}
	return false
}

// assigned collects the references that a piece of code may assign.
func (k *checker) forgetAssigned(e *env, nodes ...ast.Node) {
	for _, n := range nodes {
		if n == nil {
			continue
		}
		ast.Walk(n, func(x ast.Node) bool {
			switch x := x.(type) {
			case *ast.Name:
				if x.Ctx != ast.Load {
					if s := k.info.Names[x]; s != nil {
						e.forget(ref{s.Resolve(), ""})
					}
				}
			case *ast.NamedExpr:
				if s := k.info.Names[x.Target]; s != nil {
					e.forget(ref{s.Resolve(), ""})
				}
			case *ast.Attribute:
				if x.Ctx != ast.Load {
					if r, ok := k.refOf(x); ok {
						e.forget(r)
					}
					e.forgetAttr(x.Attr, ref{})
				}
			case *ast.Subscript:
				if x.Ctx != ast.Load {
					if r, ok := k.refOf(x.Value); ok {
						for q := range e.narrow {
							if q.sym == r.sym && len(q.path) > len(r.path) && q.path[:len(r.path)] == r.path && q.path[len(r.path)] == '[' {
								delete(e.narrow, q)
							}
						}
					}
				}
			case *ast.MatchAs, *ast.MatchStar, *ast.ExceptHandler:
				if s := k.nodeSym[x]; s != nil {
					e.forget(ref{s, ""})
				}
			case *ast.Call:
				k.forgetCalled(e, x)
			case *ast.FunctionDef:
				if as := k.info.Rebinds[x]; as != nil {
					e.forget(ref{k.info.Names[as.Targets[0].(*ast.Name)], ""})
				}
				return false
			case *ast.ClassDef:
				return false
			}
			return true
		})
	}
}

// forgetCalled drops what a call may change: attributes, and variables that nested functions or others assign.
func (k *checker) forgetCalled(e *env, call *ast.Call) {
	ci := k.info.Calls[call]
	if ci != nil && ci.Func != nil && ci.Func.IsStub() || ci != nil && ci.Class != nil && ci.Class.IsStub() {
		return
	}
	for q := range e.narrow {
		if q.path != "" || q.sym.CapturedWritten || q.sym.Scope != nil && q.sym.Scope.Kind == types.ModuleScope && q.sym.Bindings > 1 && q.path == "" && q.sym.Captured {
			delete(e.narrow, q)
		}
	}
}
