// Containers that are held as any. A list of ints that goes into a slot of unknown type may come out of it as a list of anything,
// and both must stay one list: so where a program takes such containers back, the elements of all those that were given away
// are held as any too.

package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/typeinfer/types"
)

// held are the containers that flow into slots of unknown type, and those that come out of them.
type held struct {
	given, taken []*Rep
}

// giveAway records that values of from go into to, an any or a union.
func (c *compiler) giveAway(from, to *Rep) {
	if c.surveying && !to.looked {
		c.held.given = append(c.held.given, strangers(from, to)...)
	}
}

// takeBack records that to gets what from, an any or a union, holds.
func (c *compiler) takeBack(from, to *Rep) {
	if c.surveying {
		c.held.taken = append(c.held.taken, strangers(to, from)...)
	}
}

// strangers are r, or its members if it is a union, as far as they hold other values and other, an any or a union, has no member
// like them.
func strangers(r, other *Rep) []*Rep {
	members := []*Rep{r}
	if r.kind == KAny {
		members = r.alts
	}
	var out []*Rep
	for _, x := range members {
		if x = x.find(); len(x.args) > 0 && !hasAlt(other, x) {
			out = append(out, x)
		}
	}
	return out
}

// hasAlt reports whether a union has a member of the kind of r: unifyAlts gave the two one Go type.
func hasAlt(union, r *Rep) bool {
	for _, x := range union.alts {
		if x = x.find(); x.kind == r.kind && x.class == r.class {
			return true
		}
	}
	return false
}

// giveAttributes records that the attributes that dynamic code asks for are given away.
func (c *compiler) giveAttributes() {
	for _, cl := range c.info.Classes {
		for name := range c.dynNames {
			s, owner := cl.Lookup(name)
			if s == nil || owner.IsStub() {
				continue
			}
			switch {
			case s.Property != nil && s.Property.Get != nil:
				c.giveResult(s.Property.Get)
			case s.Kind == types.FuncSymbol && s.Func != nil && !s.Func.IsStub():
				c.giveResult(s.Func)
				for _, p := range c.sigOf(s.Func).params {
					c.takeBack(c.anyRep, p.find())
				}
			case s.Kind == types.FieldSymbol || s.Kind == types.VarSymbol:
				c.giveAway(c.slot(s).find(), c.anyRep)
			}
		}
	}
}

func (c *compiler) giveResult(fun *types.Func) {
	if ret := c.sigOf(fun).ret; ret != nil {
		c.giveAway(ret.find(), c.anyRep)
	}
}

// joinHeld makes any of the elements of mutable containers that are given away and of those that are taken back, of each kind that
// is taken back. The keys of dicts stay str when all are.
func (c *compiler) joinHeld() {
	c.giveAttributes()
	taken := containersIn(c.held.taken)
	kinds := map[Kind]bool{}
	for _, r := range taken {
		kinds[r.kind] = true
	}
	why := analysis.Reason{Text: "held as any, and taken back"}
	otherKeys := false
	var dicts []*Rep
	for _, r := range append(taken, containersIn(c.held.given)...) {
		if !kinds[r.kind] {
			continue
		}
		if isCounter(r) {
			continue // its counts are ints
		}
		c.boxElem(r.args[len(r.args)-1].find(), why)
		if r.kind == KDict {
			dicts = append(dicts, r)
			if key := r.args[0].find(); key.kind != KStr || key.isBoxed() {
				otherKeys = true
			}
		}
	}
	if !otherKeys {
		return
	}
	for _, r := range dicts {
		c.boxElem(r.args[0].find(), why)
	}
}

// boxElem holds what a container has as elements, or keys, as any: an int among them may be any int that is held so.
func (c *compiler) boxElem(slot *Rep, why analysis.Reason) {
	if slot.kind == KAny {
		return
	}
	if slot.kind == KInt {
		c.graph.Flow(slot.node, c.boxedInts())
		c.graph.Flow(c.boxedInts(), slot.node)
	}
	c.box(slot, why)
}

func isCounter(r *Rep) bool {
	in, ok := r.typ.(*types.Instance)
	return ok && in.Class.Name == "Counter"
}

// containersIn are the lists, dicts and sets among reps and what they hold.
func containersIn(reps []*Rep) []*Rep {
	var out []*Rep
	seen := map[*Rep]bool{}
	var visit func(r *Rep)
	visit = func(r *Rep) {
		if r = r.find(); seen[r] {
			return
		}
		seen[r] = true
		switch r.kind {
		case KList, KDict, KSet:
			out = append(out, r)
		case KClass, KFunc:
			return
		}
		for _, a := range r.args {
			visit(a)
		}
		for _, a := range r.alts {
			visit(a)
		}
	}
	for _, r := range reps {
		visit(r)
	}
	return out
}

// onlyLooks reports whether a library function only looks at arguments of unknown type: it gives back nothing that could hold them,
// and calls nothing.
func onlyLooks(fun *types.Func) bool {
	if fun.Class != nil || fun.Name == "setattr" || !holdsNothing(fun.Ret) {
		return false
	}
	for _, p := range fun.Params {
		if _, ok := p.Type.(*types.Callable); ok {
			return false
		}
	}
	return true
}

// holdsNothing reports whether values of a type can't hold values of other types.
func holdsNothing(t types.Type) bool {
	switch t := t.(type) {
	case nil, *types.None, *types.Literal:
		return true
	case *types.Union:
		for _, it := range t.Items {
			if !holdsNothing(it) {
				return false
			}
		}
		return true
	case *types.Instance:
		switch builtinName(t) {
		case "int", "float", "bool", "str", "bytes", "complex":
			return true
		}
	}
	return false
}

// lookedAt says that what flows into a slot is only looked at.
func lookedAt(r *Rep) {
	r.looked = true
	for _, a := range r.args {
		if a = a.find(); a.kind == KAny {
			a.looked = true
		}
	}
}
