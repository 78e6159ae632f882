// Library classes that have the Go type of their Python base. A subclass of dict (defaultdict, Counter, OrderedDict) is a
// *py.Dict: what it does differently the value itself knows (py.DictClass). A subclass of Iterator (chain) is a *py.Iter.
// So they can be used wherever the base can, and all that is lowered for the base is lowered for them.

package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// goBase is the base whose Go type a library class has; nil when the class has its own.
func goBase(cl *types.Class) *types.Instance {
	if !cl.IsStub() || cl.Stub == nil || cl.Stub.GoPath != pyPath || cl.Module.Name == "builtins" {
		return nil
	}
	name := map[string]string{"Dict": "dict", "Iter": "Iterator"}[cl.Stub.GoName]
	for _, b := range cl.Bases {
		if in, ok := b.(*types.Instance); ok && in.Class.Name == name {
			return in
		}
	}
	return nil
}

// intClass is the library class, derived from int, of the ints of a representation; nil when they are plain ints. Such an int gets
// the Go type of its class where it is boxed, so that it prints as what it is.
func intClass(r *Rep) *types.Class {
	if in, ok := r.typ.(*types.Instance); ok && r.k() == KInt && derivesInt(in.Class) {
		return in.Class
	}
	return nil
}

// derivesInt reports whether a library class derives from int.
func derivesInt(cl *types.Class) bool {
	if !cl.IsStub() || cl.Module.Name == "builtins" {
		return false
	}
	for _, b := range cl.Bases {
		if in, ok := b.(*types.Instance); ok && in.Class.Name == "int" && in.Class.Module.Name == "builtins" {
			return true
		}
	}
	return false
}

// dictBase is the dict that a library class is in Go; nil for other classes.
func dictBase(cl *types.Class) *types.Instance {
	if b := goBase(cl); b != nil && b.Class.Name == "dict" {
		return b
	}
	return nil
}

// goBaseRep is the representation of an instance of a class with its base's Go type.
func (c *compiler) goBaseRep(t, base *types.Instance, busy map[types.Type]*Rep) *Rep {
	kind := KDict
	if base.Class.Name != "dict" {
		kind = KIter
	}
	r := c.newRep(kind, t)
	busy[t] = r
	subst := map[*types.TypeVar]*Rep{}
	for i, tv := range t.Class.TypeParams {
		if i < len(t.Args) {
			subst[tv] = c.repIn(t.Args[i], busy)
		} else {
			subst[tv] = c.newRep(KAny, nil)
		}
	}
	delete(busy, t)
	r.args = c.boundaryRep(base, subst, false).args
	if t.Class.Name == "Counter" {
		c.counters = append(c.counters, r)
	}
	return r
}

// checkCounters refuses Counters that are used as dicts with values of other types: in Go their values are ints.
func (c *compiler) checkCounters() {
	for _, r := range c.counters {
		if v := r.arg(1).find(); v.isBoxed() {
			why := v.hold.Why(analysis.Boxed)
			if why.File != nil {
				c.rep_.Errorf(why.File, source.Span{Start: why.Pos, End: why.Pos}, codeRepresentation, "a Counter is used as a dict of values of unknown type here; annotate the dict's keys and values, as in dict[str, int]")
				return
			}
		}
	}
}

// keepsOwn reports whether from is of a class that says of what type its values are (Counter), and to a dict whose values are of
// unknown type: the two can't have one Go type.
func (c *compiler) keepsOwn(from, to *Rep) bool {
	in, ok := from.typ.(*types.Instance)
	if !ok || from.kind != KDict || to.kind != KDict {
		return false
	}
	base := goBase(in.Class)
	if base == nil {
		return false
	}
	for i, a := range base.Args {
		if _, isVar := a.(*types.TypeVar); !isVar && to.args[i].find().kind != from.args[i].find().kind {
			return true
		}
	}
	return false
}

// goBaseArgs finds the type parameters of a class with its base's Go type in the representation of its instances.
func goBaseArgs(r *Rep, cl *types.Class, subst map[*types.TypeVar]*Rep) {
	for i, a := range goBase(cl).Args {
		if tv, ok := a.(*types.TypeVar); ok && i < len(r.args) {
			subst[tv] = r.args[i].find()
		}
	}
}
