package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// typedDict is the type of the dicts that a TypedDict class describes: dicts of str and any values, whose keys have types of their own.
func (k *checker) typedDict(c *types.Class) types.Type {
	in := k.inst("dict", k.inst("str"), &types.Any{Reason: "a value of a TypedDict"}).(*types.Instance)
	in.Keys = c
	return in
}

// keyType is the type that a TypedDict gives a key; nil when the dict or the key is not known.
func keyType(t types.Type, key ast.Expr) types.Type {
	in, ok := t.(*types.Instance)
	if !ok || in == nil || in.Keys == nil {
		return nil
	}
	c, ok := key.(*ast.Constant)
	if !ok || c.Kind != ast.ConstStr {
		return nil
	}
	if s, _ := in.Keys.Lookup(c.Str); s != nil && s.Kind == types.FieldSymbol {
		return s.Type
	}
	return nil
}

// sharedKeys is the first of two equal types; dicts of different TypedDicts share no keys.
func sharedKeys(a, b types.Type) types.Type {
	x, ok1 := a.(*types.Instance)
	y, ok2 := b.(*types.Instance)
	switch {
	case !ok1 || !ok2 || x.Keys == y.Keys || x.Keys == nil:
		return a
	case y.Keys == nil:
		return b
	}
	out := *x
	out.Keys = nil
	return &out
}

// constructTyped checks T(a=1), which makes a dict, and T({…}), which is the dict or a copy of one.
func (k *checker) constructTyped(c *scopeCtx, e *ast.Call, cl *types.Class) types.Type {
	t := k.typedDict(cl)
	x := k.info.Meanings[e]
	if x == nil {
		switch d := (*ast.Dict)(nil); {
		case len(e.Args) == 0:
			d = &ast.Dict{}
			for _, kw := range e.Keywords {
				var key ast.Expr
				if kw.Arg != "" {
					key = &ast.Constant{Kind: ast.ConstStr, Str: kw.Arg}
				}
				d.Keys = append(d.Keys, key)
				d.Values = append(d.Values, kw.Value)
			}
			x = d
		case len(e.Args) == 1 && len(e.Keywords) == 0:
			d, ok := e.Args[0].(*ast.Dict)
			if !ok {
				d = &ast.Dict{Keys: []ast.Expr{nil}, Values: []ast.Expr{e.Args[0]}}
			}
			x = d
		default:
			k.errorf(c.mod, e, codeArgs, "a TypedDict is made of one dict, or of keywords")
			return t
		}
		place(x, e.Span())
		k.info.Meanings[e] = x
	}
	k.info.Calls[e] = &types.Call{Kind: types.CallTyping, Ret: t}
	k.expr(c, x, t)
	return t
}
