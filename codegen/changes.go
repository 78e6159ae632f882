// Containers that code of unknown type changes. A list of ints behind a value of unknown type may be given a text: the elements of
// those lists that such a change may reach are held as any then.

package codegen

import "github.com/py2go/py2go/analysis"

// change is what code of unknown type puts into a container.
type change struct {
	whole     *Rep // the value that is changed, of unknown type
	kind      Kind // of the containers that take what is put
	key, elem *Rep // key of dicts only
	why       analysis.Reason
}

// noteChange notes that code of unknown type puts key and elem into the containers of a kind that whole may be.
func (f *fn) noteChange(whole *Rep, kind Kind, key, elem *Rep) {
	if c := f.c; c.surveying {
		c.changes = append(c.changes, change{whole, kind, key, elem, f.reason("changed as a value of unknown type")})
	}
}

// noteItem notes whole[key] = elem.
func (f *fn) noteItem(whole, key, elem *Rep) {
	f.c.noteStored(elem)
	f.noteChange(whole, KList, nil, elem)
	f.noteChange(whole, KDict, key, elem)
}

// noteAll notes that what iterating over from gives is put into whole: by +=, |=, ^=, extend and update.
func (f *fn) noteAll(whole, from *Rep) {
	from = from.find()
	c := f.c
	if !c.surveying {
		return
	}
	if from.kind == KDict {
		f.noteChange(whole, KDict, from.args[0], from.args[1])
	} else if from.kind == KAny {
		part := c.partOf(from, c.newRep(KAny, nil))
		f.noteChange(whole, KDict, part, part)
	}
	el := c.elemRep(from)
	if el == nil {
		el = c.partOf(from, c.newRep(KAny, nil))
	}
	f.noteChange(whole, KList, nil, el)
	f.noteChange(whole, KSet, nil, el)
}

// noteMethod notes what a method of a value of unknown type may put into it.
func (f *fn) noteMethod(whole *Rep, name string, args []*Rep) {
	f.c.noteStored(f.c.anyRep)
	switch {
	case name == "append" && len(args) == 1:
		f.noteChange(whole, KList, nil, args[0])
	case name == "insert" && len(args) == 2:
		f.noteChange(whole, KList, nil, args[1])
	case name == "add" && len(args) == 1:
		f.noteChange(whole, KSet, nil, args[0])
	case name == "setdefault" && len(args) == 2:
		f.noteChange(whole, KDict, args[0], args[1])
	case name == "setdefault" && len(args) == 1:
		f.noteChange(whole, KDict, args[0], f.c.noneRep())
	case name == "extend" || name == "update" || name == "symmetric_difference_update":
		for _, a := range args {
			f.noteAll(whole, a)
		}
	}
}

// boxChanged holds the elements of containers as any that are changed by code of unknown type, unless all that is put into them is
// of their type.
func (c *compiler) boxChanged() {
	if len(c.changes) == 0 {
		return
	}
	g := c.gather()
	for _, ch := range c.changes {
		reached, unknown := g.reaching(ch.whole)
		if unknown {
			for _, r := range containersIn(c.held.given) {
				if !isCounter(r) {
					reached = append(reached, r)
				}
			}
		}
		for _, r := range reached {
			if r = r.find(); r.kind != ch.kind {
				continue
			}
			c.boxUnless(g, r.args[len(r.args)-1].find(), ch.elem, ch.why)
			if ch.key != nil {
				c.boxUnless(g, r.args[0].find(), ch.key, ch.why)
			}
		}
	}
}

// boxUnless holds slot as any unless all values that come from put are of its type.
func (c *compiler) boxUnless(g *gathering, slot, put *Rep, why analysis.Reason) {
	if slot.kind == KAny {
		return
	}
	found, unknown := g.reaching(put)
	for _, x := range found {
		if x = x.find(); x.kind != slot.kind || x.class != slot.class || len(slot.args) > 0 && x != slot {
			unknown = true
		}
	}
	if !unknown {
		return
	}
	c.boxElem(slot, why)
}
