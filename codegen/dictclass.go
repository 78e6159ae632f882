// Library classes that derive from dict (defaultdict, Counter, OrderedDict) have dict's own Go type, *py.Dict: what they
// do differently the value itself knows (py.DictClass). So they can be used wherever a dict can, and everything that is
// lowered for dicts is lowered for them.

package codegen

import (
	"github.com/py2go/py2go/typeinfer/types"
)

// dictBase is the dict that a library class is at run time, as its bases say it; nil for other classes.
func dictBase(cl *types.Class) *types.Instance {
	if !cl.IsStub() || cl.Stub == nil || cl.Stub.GoPath != pyPath || cl.Stub.GoName != "Dict" {
		return nil
	}
	for _, b := range cl.Bases {
		if in, ok := b.(*types.Instance); ok && in.Class.Name == "dict" && in.Class.Module.Name == "builtins" {
			return in
		}
	}
	return nil
}

// dictClassRep is the representation of an instance of a subclass of dict.
func (c *compiler) dictClassRep(t, base *types.Instance, busy map[types.Type]*Rep) *Rep {
	r := c.newRep(KDict, t)
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
	return r
}

// dictClassArgs finds the type parameters of a subclass of dict in the representation of its instances.
func dictClassArgs(r *Rep, cl *types.Class, subst map[*types.TypeVar]*Rep) {
	base := dictBase(cl)
	if base == nil {
		return
	}
	for i, a := range base.Args {
		if tv, ok := a.(*types.TypeVar); ok && i < len(r.args) {
			subst[tv] = r.args[i].find()
		}
	}
}
