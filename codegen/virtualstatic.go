// Static and class methods that subclasses override, and that are called through objects: objects have a method of that name, which
// calls the function of their class.

package codegen

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func isStaticKind(fun *types.Func) bool {
	return fun.Kind == types.StaticMethod || fun.Kind == types.ClassMethod
}

// isVirtualStatic reports whether objects give a static or class method, because it is called through them and overridden.
func (c *compiler) isVirtualStatic(fun *types.Func) bool {
	if c.virtualStatics == nil {
		c.virtualStatics = map[*types.Func]bool{}
		for e, ci := range c.info.Calls {
			if ci.Func == nil || !isStaticKind(ci.Func) || ci.Func.IsStub() || !c.throughObject(e, ci) {
				continue
			}
			family := append([]*types.Func{ci.Func}, ci.Func.Overrides...)
			for _, f := range family {
				if f.IsStub() || len(f.OverriddenBy) == 0 && len(family) == 1 {
					continue
				}
				c.virtualStatics[f] = true
				for _, g := range f.OverriddenBy {
					c.virtualStatics[g] = true
				}
			}
		}
	}
	return c.virtualStatics[fun]
}

// receiverOf is the expression of a call whose method is called.
func receiverOf(e *ast.Call, ci *types.Call) ast.Expr {
	if ci.Recv != nil {
		return ci.Recv
	}
	if at, ok := e.Func.(*ast.Attribute); ok {
		return at.Value
	}
	return nil
}

// throughObject reports whether a method is called through an object, not its class.
func (c *compiler) throughObject(e *ast.Call, ci *types.Call) bool {
	x := receiverOf(e, ci)
	if x == nil || ci.Kind == types.CallSuper {
		return false
	}
	items := []types.Type{c.typeOf(x)}
	if u, ok := items[0].(*types.Union); ok {
		items = u.Items
	}
	for _, t := range items {
		if in, ok := t.(*types.Instance); ok && !in.Class.IsStub() {
			return true
		}
	}
	return false
}

// objectParams are a method's parameters without self or cls.
func objectParams(fun *types.Func) []*types.Param {
	if fun.Kind == types.StaticMethod {
		return fun.Params
	}
	return fun.Params[1:]
}

// coversSubclasses reports whether every class below that of a class method has one of its own, so that cls is known in each.
func coversSubclasses(fun *types.Func) bool {
	var covered func(cl *types.Class) bool
	covered = func(cl *types.Class) bool {
		for _, sub := range cl.Subclasses {
			if s := sub.Members[fun.Name]; s == nil || s.Func == nil || !covered(sub) {
				return false
			}
		}
		return true
	}
	return covered(fun.Class)
}

// isUsed reports whether some expression names a function.
func (c *compiler) isUsed(fun *types.Func) bool {
	if c.usedFuncs == nil {
		c.usedFuncs = map[*types.Func]bool{}
		for _, ci := range c.info.Calls {
			c.usedFuncs[ci.Func] = true
		}
		for _, a := range c.info.Attrs {
			c.usedFuncs[a.Func] = true
		}
	}
	return c.usedFuncs[fun] || c.isVirtualStatic(fun)
}

// isCopy reports whether a class method is a copy of the one that its class inherits.
func isCopy(fun *types.Func) bool {
	d, ok := fun.Node.(*ast.FunctionDef)
	return ok && d.Copy
}
