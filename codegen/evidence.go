// Annotations that values break. Python does not look at annotations: what comes through a value of unknown type may be of another
// type than the slot that it reaches says. The survey notes what flows into slots of unknown type, and what flows out of them
// into declared ones; an annotation that the evidence contradicts is taken for Any, and the program checked once more.

package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// evidence is what the survey notes about slots of unknown type.
type evidence struct {
	into    map[*Rep][]*Rep // what flows into a slot of unknown type
	part    map[*Rep]*Rep   // what iterating over or subscripting another gives
	leaving map[*Rep][]*Rep // declared slots, with the slots of unknown type that flow into them
	places  map[*Rep]analysis.Reason
	stored  []*Rep                   // what code of unknown type puts into containers
	widened map[*Rep]analysis.Reason // dicts of values of unknown type that get a dict whose class says what its values are
}

// noteFlow notes a flow into or out of a slot of unknown type.
func (c *compiler) noteFlow(from, to *Rep, why analysis.Reason) {
	if !c.surveying {
		return
	}
	switch {
	case to.kind == KAny:
		c.evidence.into[to] = append(c.evidence.into[to], from)
	case from == c.anyRep.find():
		// by a call that does not know what it calls: the arguments of all such calls are no evidence
	case from.kind == KAny && len(from.alts) == 0:
		c.evidence.leaving[to] = append(c.evidence.leaving[to], from)
		if c.evidence.places[to].File == nil {
			c.evidence.places[to] = why
		}
	}
}

// noteStored notes that code of unknown type puts a value into some container.
func (c *compiler) noteStored(r *Rep) {
	if c.surveying {
		c.evidence.stored = append(c.evidence.stored, r)
	}
}

// partOf makes the representation of what iterating over a value of unknown type gives, or subscripting it.
func (c *compiler) partOf(whole, part *Rep) *Rep {
	if c.surveying {
		c.evidence.part[part] = whole
	}
	return part
}

// gathering collects the types that are known to reach a slot.
type gathering struct {
	c       *compiler
	into    map[*Rep][]*Rep // by representatives
	part    map[*Rep][]*Rep
	opened  map[*Rep]bool // what containers hold that come out of slots of unknown type: nobody saw who filled them
	busy    map[*Rep]bool
	unknown bool
}

// types are what is known to reach r: concrete representations.
func (g *gathering) types(r *Rep) []*Rep {
	r = r.find()
	switch {
	case r.kind == KOpt:
		return append(g.types(r.args[0]), g.c.noneRep())
	case r.kind != KAny && r.null:
		return []*Rep{r, g.c.noneRep()}
	case r.kind != KAny:
		return []*Rep{r}
	}
	if g.busy[r] {
		return nil
	}
	g.busy[r] = true
	if g.opened[r] || len(g.into[r])+len(g.part[r])+len(r.alts) == 0 {
		g.unknown = true
		return nil
	}
	var out []*Rep
	for _, a := range r.alts {
		if len(g.into[r]) == 0 {
			out = append(out, g.types(a)...)
		}
	}
	for _, x := range g.into[r] {
		out = append(out, g.types(x)...)
	}
	if stored := g.c.evidence.stored; len(g.part[r]) > 0 && len(stored) > 0 {
		g.unknown = true
		for _, x := range stored {
			out = append(out, g.types(x)...)
		}
	}
	for _, whole := range g.part[r] {
		for _, w := range g.types(whole) {
			switch w.kind {
			case KList, KSet, KFrozenSet, KVarTuple, KTuple, KDict, KIter, KIterable:
				for _, a := range w.args {
					out = append(out, g.types(a)...)
				}
			case KStr:
				out = append(out, w)
			default:
				g.unknown = true
			}
		}
	}
	return out
}

// open notes what a container that comes out of a slot of unknown type holds.
func (g *gathering) open(r *Rep) {
	for _, a := range r.find().args {
		if a = a.find(); !g.opened[a] {
			g.opened[a] = true
			g.open(a)
		}
	}
}

func (c *compiler) noneRep() *Rep {
	if c.none == nil {
		c.none = c.newRep(KNone, &types.None{})
	}
	return c.none
}

// gather makes a gathering of what the survey noted.
func (c *compiler) gather() *gathering {
	g := &gathering{c: c, into: map[*Rep][]*Rep{}, part: map[*Rep][]*Rep{}, opened: map[*Rep]bool{}}
	for to := range c.evidence.leaving {
		g.open(to)
	}
	for to, from := range c.evidence.into {
		g.into[to.find()] = append(g.into[to.find()], from...)
	}
	for part, whole := range c.evidence.part {
		g.part[part.find()] = append(g.part[part.find()], whole)
	}
	return g
}

// reaching are the types that are known to reach r, and whether others may.
func (g *gathering) reaching(r *Rep) (found []*Rep, unknown bool) {
	g.busy, g.unknown = map[*Rep]bool{}, false
	found = g.types(r)
	return found, g.unknown
}

// contradicted are the slots that values reach which are of another type.
func (c *compiler) contradicted() map[*Rep]types.Misfit {
	g := c.gather()
	out := map[*Rep]types.Misfit{}
	for to := range c.evidence.widened {
		out[to.find()] = types.SomeMisfit
	}
	for to := range c.unreadParams() {
		out[to] = types.SomeMisfit // whatever comes
	}
	type known struct {
		types   []*Rep
		unknown bool
	}
	sources := map[*Rep]known{}
	for to, froms := range c.evidence.leaving {
		for _, from := range froms {
			k, ok := sources[from.find()]
			if !ok {
				k.types, k.unknown = g.reaching(from)
				sources[from.find()] = k
			}
			if k.unknown {
				continue // the others may fit
			}
			found, misfits := k.types, 0
			for _, x := range found {
				if !fits(x, to.find()) {
					misfits++
				}
			}
			if misfits == 0 {
				continue
			}
			degree := types.SomeMisfit
			if misfits == len(found) {
				degree = types.AllMisfit
			}
			out[to.find()] = max(out[to.find()], degree)
		}
	}
	return out
}

// unreadParams are the slots of parameters that no function reads, which values of unknown type reach.
func (c *compiler) unreadParams() map[*Rep]bool {
	unread, read := map[*Rep]bool{}, map[*Rep]bool{}
	for _, fun := range c.info.Funcs {
		s := c.sigs[fun]
		if s == nil {
			continue
		}
		for i, p := range fun.Params {
			if i < len(s.params) && p.Symbol != nil {
				set := unread
				if c.isRead(p.Symbol) {
					set = read
				}
				set[s.params[i].find()] = true
			}
		}
	}
	out := map[*Rep]bool{}
	for to := range c.evidence.leaving {
		if to = to.find(); unread[to] && !read[to] {
			out[to] = true
		}
	}
	return out
}

// plainKinds are the kinds of builtin values, which are of one type each.
var plainKinds = map[Kind]string{KInt: "int", KBool: "bool", KFloat: "float", KReal: "float", KStr: "str", KBytes: "bytes", KByteArray: "bytearray",
	KList: "list", KDict: "dict", KSet: "set", KFrozenSet: "frozenset", KTuple: "tuple", KVarTuple: "tuple", KNone: "None", KRange: "range", KClass: "object"}

// fits reports whether a value may be what a slot is declared to hold, as far as the kinds of builtin values tell.
func fits(x, to *Rep) bool {
	if x.kind == KNone {
		return to.kind == KOpt || to.null || to.kind == KNone || plainKinds[to.kind] == "" && to.kind != KTypeParam
	}
	if to.kind == KOpt {
		to = to.args[0].find()
	}
	a, b := plainKinds[x.kind], plainKinds[to.kind]
	switch {
	case a == "" || b == "" || a == b:
		return true
	case b == "float":
		return a == "int" || a == "bool"
	case b == "int":
		return a == "bool"
	}
	return false
}

// looseAnnotations are the annotations of contradicted slots. None is refused where a type parameter is for values of another type,
// which no annotation tells.
func (c *compiler) looseAnnotations() map[ast.Expr]types.Misfit {
	slots, noted := c.contradicted(), map[*Rep]bool{}
	if len(slots) == 0 {
		return nil
	}
	var out map[ast.Expr]types.Misfit
	var note func(r *Rep, annotation ast.Expr, depth int)
	note = func(r *Rep, annotation ast.Expr, depth int) {
		if r == nil || annotation == nil || depth < 0 {
			return
		}
		if degree, ok := slots[r.find()]; ok {
			if out == nil {
				out = map[ast.Expr]types.Misfit{}
			}
			out[annotation] = max(out[annotation], degree)
			noted[r.find()] = true
		}
		for _, el := range r.find().args {
			note(el, annotation, depth-1)
		}
	}
	for _, m := range c.prog.Modules {
		ast.Walk(m.Tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FunctionDef:
				fun := c.info.Funcs[n]
				if fun == nil || c.sigs[fun] == nil || fun.IsGenerator || fun.IsAsync {
					return true
				}
				s := c.sigs[fun]
				for i, p := range fun.Params {
					if i < len(s.params) && p.Node != nil && p.Kind != types.VarPositional && p.Kind != types.VarKeyword {
						note(s.params[i], p.Node.Annotation, 0)
					}
				}
				note(s.ret, n.Returns, 0)
			case *ast.AnnAssign:
				switch t := n.Target.(type) {
				case *ast.Name:
					if s := c.info.Names[t]; s != nil {
						note(c.slots[s.Resolve()], n.Annotation, 4)
					}
				case *ast.Attribute:
					if a := c.info.Attrs[t]; a != nil && a.Symbol != nil {
						note(c.slots[a.Symbol.Resolve()], n.Annotation, 4)
					}
				}
			}
			return true
		})
	}
	for to, why := range c.evidence.places {
		if why.File != nil && to.find().kind == KTypeParam && slots[to.find()] == types.AllMisfit && !noted[to.find()] {
			c.rep_.Errorf(why.File, source.Span{Start: why.Pos, End: why.Pos}, codeRepresentation, "the only value that comes here is None, not %s; Python would go on, py2go cannot", typeText(to))
		}
	}
	return out
}
