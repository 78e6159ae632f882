// Solving: strongly connected components of the value flow tell which ints grow without bound, then bits and widths
// are propagated along the flow until nothing changes.
//
// An int slot grows exponentially, and so becomes Big, when a product or shift lies on a cycle of its flow, or a sum
// both of whose operands lie on the cycle (x = x + y; y = x). A sum with one operand from outside the cycle is linear
// growth: it adds LoopBits to the operand's width, and stays an int. A difference x - y does not grow when y reaches it from
// the cycle only through bounds (n - n//2, n - i for i in range(n)).

package analysis

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
		succ[n] = append(append(succ[n], n.flows...), n.bounds...)
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
	g.components(roots, succ)
	for _, o := range g.ops {
		if o.result.isIndex || o.result.fixed {
			continue
		}
		inA := o.a.scc == o.result.scc
		inB := o.b != nil && o.b.scc == o.result.scc
		switch {
		case o.kind == opAdd && inA && inB,
			o.kind == opSub && inA && inB && g.reaches(o.result, o.b),
			o.kind == opMul && (inA || inB) && !(o.b == nil && o.width <= 1),
			o.kind == opShl && inA:
			g.Set(o.result, Big, o.reason)
		}
	}
	// Bits travel with values.
	work := append([]*Node{}, roots...)
	for len(work) > 0 {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		for _, s := range succ[n] {
			if n.bits&Big != 0 && s.bits&Big == 0 && !s.fixed {
				g.Set(s, Big, n.reasons[Big])
				work = append(work, s)
			}
			if n.bits&Negative != 0 && s.bits&Negative == 0 {
				g.Set(s, Negative, n.reasons[Negative])
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
	g.widths(roots)
}

// reaches reports whether values of from reach to within from's component other than as bounds.
func (g *Graph) reaches(from, to *Node) bool {
	if g.within == nil {
		g.within = map[*Node][]*Node{}
		for _, o := range g.ops {
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

// widths computes the magnitude of every slot, component by component until stable. Within a component linear growth
// is paid once, by LoopBits.
func (g *Graph) widths(roots []*Node) {
	comp := map[int]int{} // component -> width
	get := func(n *Node) int {
		if n.bits&Big != 0 {
			return Unknown
		}
		return comp[n.scc]
	}
	for changed, round := true, 0; changed; round++ {
		changed = false
		raise := func(n *Node, w int) {
			if w > Unknown || round > 200 {
				w = Unknown
			}
			if w > comp[n.scc] {
				comp[n.scc] = w
				changed = true
			}
		}
		for _, n := range roots {
			raise(n, n.width)
			for _, s := range n.flows {
				if s.scc != n.scc {
					raise(s, get(n))
				}
			}
			for _, s := range n.bounds {
				if s.scc != n.scc {
					raise(s, get(n))
				}
			}
		}
		for _, o := range g.ops {
			wa, wb := get(o.a), o.width
			if o.b != nil {
				wb = get(o.b)
			}
			inA := o.a.scc == o.result.scc
			inB := o.b != nil && o.b.scc == o.result.scc
			switch {
			case inA && inB:
				if o.kind != opSub || g.reaches(o.result, o.b) {
					raise(o.result, Unknown)
				}
			case inA || inB:
				outer := wb
				if inB {
					outer = wa
				}
				if o.kind == opMul && outer <= 1 {
					continue
				}
				if o.kind == opMul || o.kind == opShl {
					raise(o.result, Unknown)
					continue
				}
				// the base of the growth is whatever enters the component from outside
				raise(o.result, outer+LoopBits)
			case o.kind == opAdd || o.kind == opSub:
				raise(o.result, max(wa, wb)+1)
			default:
				raise(o.result, wa+wb)
			}
		}
	}
	for _, n := range roots {
		n.solved = get(n)
	}
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
