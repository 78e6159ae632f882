package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// finish takes the inference variables out of everything that is handed on.
func (k *checker) finish() {
	fix := func(t types.Type) types.Type {
		if t == nil {
			return &types.Any{Reason: "nothing is known"}
		}
		return k.resolve(t, map[*types.TypeVar]bool{})
	}
	for e, t := range k.info.Types {
		k.info.Types[e] = fix(t)
	}
	for p, t := range k.info.Patterns {
		k.info.Patterns[p] = fix(t)
	}
	for s, t := range k.info.AugTypes {
		k.info.AugTypes[s] = fix(t)
	}
	seen := map[*types.Symbol]bool{}
	fixSym := func(s *types.Symbol) {
		if s == nil || seen[s] || s.Target != nil {
			return
		}
		seen[s] = true
		if s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.IsStub {
			return
		}
		s.Type = fix(s.Type)
	}
	fixFunc := func(f *types.Func) {
		if f == nil || f.IsStub() {
			return
		}
		for _, p := range f.Params {
			p.Type = fix(p.Type)
		}
		f.Ret = fix(f.Ret)
		if f.Yield != nil {
			f.Yield = fix(f.Yield)
		}
	}
	for _, s := range k.info.Scopes {
		for _, sym := range s.Symbols {
			fixSym(sym)
		}
	}
	done := map[*types.Func]bool{}
	for _, f := range k.info.Funcs {
		if !done[f] {
			done[f] = true
			fixFunc(f)
		}
	}
	for _, c := range k.info.Classes {
		for _, s := range c.Members {
			fixSym(s)
		}
		for _, f := range c.Fields {
			f.Type = fix(f.Symbol.Type)
		}
		if c.Enum != nil {
			c.Enum.ValueType = fix(c.Enum.ValueType)
		}
		if c.Dataclass != nil && c.Dataclass.InitFunc != nil && !done[c.Dataclass.InitFunc] {
			done[c.Dataclass.InitFunc] = true
			fixFunc(c.Dataclass.InitFunc)
		}
		if c.NamedTuple {
			if s := c.Members["__init__"]; s != nil && s.Func != nil && !done[s.Func] {
				done[s.Func] = true
				fixFunc(s.Func)
			}
		}
	}
	for _, ci := range k.info.Calls {
		if ci == nil {
			continue
		}
		if ci.Ret != nil {
			ci.Ret = fix(ci.Ret)
		}
		for tv, t := range ci.TypeArgs {
			ci.TypeArgs[tv] = fix(t)
		}
	}
	for _, o := range k.info.Ops {
		if o.Operand != nil {
			o.Operand = fix(o.Operand)
		}
	}
	var _ ast.Node
}

// resolve replaces inference variables by what flowed into them; nothing at all is Never inside containers.
func (k *checker) resolve(t types.Type, busy map[*types.TypeVar]bool) types.Type {
	switch x := t.(type) {
	case *types.TypeVar:
		tv, open := k.isOpen(x)
		if !open {
			return x
		}
		if busy[tv] {
			return &types.Any{Reason: "a recursive type"}
		}
		v := k.vars[tv]
		busy[tv] = true
		defer delete(busy, tv)
		switch {
		case v.isFloat && v.lower == nil:
			return k.inst("float")
		case v.decl != nil:
			return k.resolve(k.declaredLower(v), busy)
		case v.lower == nil:
			return neverType
		}
		return k.resolve(v.lower, busy)
	case *types.Instance:
		if args, ch := k.resolveList(x.Args, busy); ch {
			return &types.Instance{Class: x.Class, Args: args, Keys: x.Keys}
		}
	case *types.Tuple:
		if items, ch := k.resolveList(x.Items, busy); ch {
			return &types.Tuple{Items: items, Variadic: x.Variadic}
		}
	case *types.Union:
		if items, ch := k.resolveList(x.Items, busy); ch {
			return k.union(items...)
		}
	case *types.Callable:
		out := &types.Callable{AnyParams: x.AnyParams, Func: x.Func, Ret: noneType}
		if x.Ret != nil {
			out.Ret = k.resolve(x.Ret, busy)
		}
		for _, p := range x.Params {
			if p.Type == nil {
				p.Type = neverType
			}
			p.Type = k.resolve(p.Type, busy)
			out.Params = append(out.Params, p)
		}
		return out
	case *types.ClassObject:
		if args, ch := k.resolveList(x.Args, busy); ch {
			return &types.ClassObject{Class: x.Class, Args: args}
		}
	case nil:
		return neverType
	}
	return t
}

func (k *checker) resolveList(ts []types.Type, busy map[*types.TypeVar]bool) ([]types.Type, bool) {
	changed := false
	out := make([]types.Type, len(ts))
	for i, t := range ts {
		out[i] = k.resolve(t, busy)
		changed = changed || out[i] != t
	}
	return out, changed
}
