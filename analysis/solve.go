// Solving: strongly connected components of the value flow tell which ints grow without bound, then bits and widths
// are propagated along the flow until nothing changes.
//
// An int slot grows exponentially, and so becomes Big, when a product or shift lies on a cycle of its flow, or a sum
// both of whose operands lie on the cycle (x = x + y; y = x). A sum with one operand from outside the cycle is linear
// growth: it adds LoopBits to the operand's width, and stays an int. A difference x - y does not grow when y reaches it from
// the cycle only through bounds (n - n//2, n - i for i in range(n)). Nor do sums of values that are used once, on a cycle of
// results and intermediates: in f(n-1) + f(n-2) each term costs a call.

package analysis

import (
	"math"
	"slices"
)

// Solve decides all facts. It may be called once.
func (g *Graph) Solve() {
	for i := range g.ops {
		o := &g.ops[i]
		o.result, o.a = o.result.Find(), o.a.Find()
		if o.b != nil {
			o.b = o.b.Find()
		}
	}
	succ := map[*Node][]*Node{}
	var roots []*Node
	for _, n := range g.nodes {
		if n.parent == nil {
			roots = append(roots, n)
		}
	}
	for _, n := range roots {
		for i, f := range n.flows {
			n.flows[i] = f.Find()
		}
		for i, f := range n.bounds {
			n.bounds[i] = f.Find()
		}
		for i, f := range n.limits {
			n.limits[i] = f.Find()
		}
		succ[n] = append(append(succ[n], n.flows...), n.bounds...)
	}
	g.unfix(roots)
	for _, n := range roots {
		if n.fixed {
			n.bits &^= Big
		}
	}
	for _, o := range g.ops {
		succ[o.a] = append(succ[o.a], o.result)
		if o.b != nil {
			succ[o.b] = append(succ[o.b], o.result)
		}
	}
	cycles := map[*Node][]*Node{}
	for _, n := range roots {
		cycles[n] = append(slices.Clone(succ[n]), n.limits...)
	}
	g.components(roots, cycles)
	g.keeps = map[int]bool{}
	for _, n := range roots {
		if !n.passing {
			g.keeps[n.scc] = true
		}
	}
	for _, o := range g.ops {
		if o.result.isIndex || o.result.fixed {
			continue
		}
		inA := o.a.scc == o.result.scc
		inB := o.b != nil && o.b.scc == o.result.scc
		if inA || inB {
			o.result.bits |= Opaque
		}
		switch {
		case o.kind == opAdd && inA && inB && !g.linear(o),
			o.kind == opSum && inA && !g.linear(o),
			o.kind == opSub && inA && inB && g.reaches(o.result, o.b),
			o.kind == opMul && (inA || inB) && !(o.b == nil && o.width == 0),
			o.kind == opShl && inA:
			g.Set(o.result, Big, o.reason)
		}
	}
	g.readings(roots)
	g.edges(roots)
	g.propagate(roots, succ)
	g.widths(roots)
	if g.literals() {
		g.propagate(roots, succ)
		g.widths(roots)
	}
}

// propagate lets bits travel with values.
func (g *Graph) propagate(roots []*Node, succ map[*Node][]*Node) {
	work := slices.Clone(roots)
	for len(work) > 0 {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		for _, s := range succ[n] {
			if n.bits&Big != 0 && s.bits&Big == 0 && !s.fixed {
				g.Set(s, Big, n.reasons[Big])
				work = append(work, s)
			}
			if miss := n.bits &^ s.bits & (Negative | Signed | Opaque); miss != 0 {
				s.bits |= miss
				work = append(work, s)
			}
		}
		for _, s := range n.flows {
			if n.bits&Raises != 0 && s.bits&Raises == 0 {
				g.Set(s, Raises, n.reasons[Raises])
				work = append(work, s)
			}
		}
	}
}

// edges makes the results of arithmetic on ints at the edge of 64 bits Big.
func (g *Graph) edges(roots []*Node) {
	g.spread(roots, Edge)
	for _, o := range g.ops {
		if (o.a.bits&Edge != 0 || o.b != nil && o.b.bits&Edge != 0) && !o.result.isIndex && !o.result.fixed {
			g.Set(o.result, Big, o.reason)
		}
	}
}

// literals makes the results of operations on literals that leave 64 bits Big, and reports whether there were any.
func (g *Graph) literals() bool {
	found := false
	for _, o := range g.ops {
		if o.a.bits&Opaque != 0 || o.b != nil && o.b.bits&Opaque != 0 || o.a.scc == o.result.scc || o.b != nil && o.b.scc == o.result.scc {
			continue
		}
		if o.result.solved >= 63 && o.result.bits&Big == 0 && !o.result.fixed {
			g.Set(o.result, Big, o.reason)
			found = true
		}
	}
	return found
}

// reaches reports whether values of from reach to within from's component other than as bounds.
func (g *Graph) reaches(from, to *Node) bool {
	if g.within == nil {
		g.within = map[*Node][]*Node{}
		for _, o := range g.ops {
			if o.kind == opDiv {
				continue // a bound
			}
			g.within[o.a] = append(g.within[o.a], o.result)
			if o.b != nil {
				g.within[o.b] = append(g.within[o.b], o.result)
			}
		}
	}
	seen := map[*Node]bool{from: true}
	for work := []*Node{from}; len(work) > 0; {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		if n == to {
			return true
		}
		for _, next := range [][]*Node{n.flows, g.within[n]} {
			for _, s := range next {
				if s.scc == from.scc && !seen[s] {
					seen[s] = true
					work = append(work, s)
				}
			}
		}
	}
	return false
}

// linear reports whether a sum of values used once lies on a cycle of results and intermediates.
func (g *Graph) linear(o op) bool { return o.once && !g.keeps[o.result.scc] }

// beyond is the width of results that may leave 64 bits.
const beyond = 64

// widths computes the width of every slot, component by component until stable. A component's values are those that enter it,
// grown by the steps that its sums can make in LoopBits doublings. A checked result fits in 64 bits: what flows on has at most
// Unknown.
func (g *Graph) widths(roots []*Node) {
	type size struct{ base, grow float64 }
	comp := map[int]*size{}
	for _, n := range roots {
		if comp[n.scc] == nil {
			comp[n.scc] = &size{}
		}
	}
	whole := func(n *Node) float64 {
		if n.bits&Big != 0 {
			return Unknown
		}
		c := comp[n.scc]
		return sumWidth(c.base, c.grow)
	}
	get := func(n *Node) float64 { return min(whole(n), Unknown) }
	settled := false // what nothing is known to enter after the first convergence may hold anything
	changed := true
	raise := func(to *float64, w float64) {
		if w = min(w, 2*beyond); w > *to {
			*to = w
			changed = true
		}
	}
	operand := func(n *Node) float64 {
		if w := get(n); w > 0 || !settled {
			return w
		}
		return Unknown
	}
	for changed || !settled {
		if !changed {
			settled = true
		}
		changed = false
		for _, n := range roots {
			raise(&comp[n.scc].base, n.width)
			for _, next := range [][]*Node{n.flows, n.bounds} {
				for _, s := range next {
					if s.scc != n.scc {
						raise(&comp[s.scc].base, get(n))
					}
				}
			}
		}
		for _, o := range g.ops {
			wa, wb := operand(o.a), o.width
			if o.b != nil {
				wb = operand(o.b)
			}
			inA := o.a.scc == o.result.scc
			inB := o.b != nil && o.b.scc == o.result.scc
			c := comp[o.result.scc]
			outer := wb
			if inB {
				outer = wa
			}
			switch {
			case o.kind == opDiv:
				if !inA {
					raise(&c.base, max(wa-o.width, 1))
				}
			case o.kind == opSum && inA || inA && inB:
				switch {
				case o.kind == opSub && !g.reaches(o.result, o.b):
				case o.kind != opMul && g.linear(o):
					raise(&c.grow, c.base+LoopBits)
				default:
					raise(&c.base, beyond)
				}
			case inA || inB:
				switch {
				case o.kind == opMul && o.b == nil && outer == 0:
				case o.kind == opMul || o.kind == opShl:
					raise(&c.base, beyond)
				default:
					raise(&c.grow, outer+LoopBits)
				}
			case o.kind == opAdd || o.kind == opSub:
				raise(&c.base, sumWidth(wa, wb))
			default:
				raise(&c.base, wa+wb)
			}
		}
	}
	for _, n := range roots {
		n.solved = whole(n)
	}
}

// sumWidth is the width of a sum of ints of two widths.
func sumWidth(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if b == 0 {
		return a
	}
	return a + math.Log2(1+math.Exp2(b-a))
}

// components is Tarjan's algorithm without recursion.
func (g *Graph) components(roots []*Node, succ map[*Node][]*Node) {
	type frame struct {
		n *Node
		i int
	}
	next, count := 1, 0
	var stack []*Node
	for _, root := range roots {
		if root.index != 0 {
			continue
		}
		frames := []frame{{n: root}}
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			n := f.n
			if f.i == 0 {
				n.index, n.low = next, next
				next++
				stack = append(stack, n)
				n.onStack = true
			}
			pushed := false
			for f.i < len(succ[n]) {
				s := succ[n][f.i]
				f.i++
				if s.index == 0 {
					frames = append(frames, frame{n: s})
					pushed = true
					break
				}
				if s.onStack && s.index < n.low {
					n.low = s.index
				}
			}
			if pushed {
				continue
			}
			if f.i == 0 {
				f.i = 1
			}
			if n.low == n.index {
				count++
				for {
					m := stack[len(stack)-1]
					stack = stack[:len(stack)-1]
					m.onStack = false
					m.scc = count
					if m == n {
						break
					}
				}
			}
			frames = frames[:len(frames)-1]
			if len(frames) > 0 {
				p := frames[len(frames)-1].n
				if n.low < p.low {
					p.low = n.low
				}
			}
		}
	}
}
