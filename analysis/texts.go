// Ints that enter at run time: read from texts, and counted to.
//
// An int read from a text is Go's int, so that n = int(input()) costs nothing to loop to, compare and index with, and a longer
// numeral raises OverflowError. It is Big when nothing would gain: when its values are only added up, multiplied, printed and
// formatted, each of them once, and no function has it for its result.

package analysis

// spread lets a bit travel along the flows.
func (g *Graph) spread(roots []*Node, bit Bit) {
	var work []*Node
	for _, n := range roots {
		if n.bits&bit != 0 {
			work = append(work, n)
		}
	}
	for len(work) > 0 {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		for _, s := range n.flows {
			if s.bits&bit == 0 {
				g.Set(s, bit, n.reasons[bit])
				work = append(work, s)
			}
		}
	}
}

// unfix makes counters Big that count from what may be beyond 64 bits.
func (g *Graph) unfix(roots []*Node) {
	if len(g.counters) == 0 {
		return
	}
	g.spread(roots, Edge)
	beyondEdge := map[*Node]bool{}
	for _, o := range g.ops {
		beyondEdge[o.result] = beyondEdge[o.result] || o.a.bits&Edge != 0 || o.b != nil && o.b.bits&Edge != 0
	}
	for changed := true; changed; {
		changed = false
		g.spread(roots, Huge)
		for _, o := range g.ops {
			if o.kind != opDiv && o.result.bits&Huge == 0 && (o.a.bits&Huge != 0 || o.b != nil && o.b.bits&Huge != 0) {
				g.Set(o.result, Huge, o.reason)
				changed = true
			}
		}
	}
	for _, k := range g.counters {
		if k.start == nil {
			continue
		}
		if s, n := k.start.Find(), k.node.Find(); s.bits&Huge != 0 || k.strides && (s.bits&Edge != 0 || beyondEdge[s]) {
			n.fixed, n.isIndex = false, false
			g.Set(n, Big, k.reason)
		}
	}
}

// readings makes ints Big that are read from long texts and only looked at or added up.
func (g *Graph) readings(roots []*Node) {
	g.spread(roots, Long)
	after := map[*Node][]op{}
	if len(g.reads) > 0 {
		for _, o := range g.ops {
			after[o.a] = append(after[o.a], o)
			if o.b != nil && o.b != o.a {
				after[o.b] = append(after[o.b], o)
			}
		}
	}
	for _, r := range g.reads {
		if n := r.result.Find(); r.text.Find().bits&Long != 0 && g.onlyLookedAt(n, after) {
			g.Set(n, Big, r.reason)
		}
	}
}

// onlyLookedAt reports whether no value that n's values reach is wanted as Go's int, and each is used once, but for sums that
// accumulate.
func (g *Graph) onlyLookedAt(n *Node, after map[*Node][]op) bool {
	type visit struct {
		n      *Node
		itself bool // the int is still as it was read
	}
	seen := map[visit]bool{}
	sums := map[int]bool{} // components
	var kept []*Node
	var work []visit
	reach := func(v visit) {
		if !seen[v] {
			seen[v] = true
			work = append(work, v)
		}
	}
	reach(visit{n, true})
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		x := v.n
		if x.bits&Machine != 0 || x.fixed || x.isIndex || len(x.bounds)+len(x.limits) > 0 || x.isResult && v.itself {
			return false
		}
		if x != n && !x.passing && !x.looked {
			kept = append(kept, x)
		}
		if !x.looked {
			for _, o := range after[x] {
				if o.kind == opDiv {
					return false
				}
				if o.result.scc == x.scc {
					sums[x.scc] = true
				}
				reach(visit{o.result, false})
			}
		}
		for _, s := range x.flows {
			reach(visit{s, v.itself})
		}
	}
	for _, x := range kept {
		if !sums[x.scc] {
			return false
		}
	}
	return true
}
