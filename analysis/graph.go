// Package analysis finds facts about a whole program by constraints: the lowering, run once as a survey, reports how
// values flow between slots (variables, parameters, results, fields, elements) and what is done with them; Solve then
// decides what each slot must be able to hold. Each fact keeps the reason that set it, for --explain-repr.
package analysis

import "github.com/py2go/py2go/frontend/source"

// Bit is a requirement on a slot.
type Bit uint8

// The requirement bits.
const (
	// Big: an int that may leave 64 bits, so py.Int.
	Big Bit = 1 << iota
	// Boxed: the slot meets slots of other Go types in an invariant position, so it is held as any.
	Boxed
	// Raises: a function, or value of function type, that returns error.
	Raises
	// Shared: a container that is seen as a whole by dynamic code.
	Shared
	// Negative: an int that may be negative, as far as signs are followed: negative literals and differences of variables are, a
	// difference with a counter or a constant is taken for none.
	Negative
)

func (b Bit) String() string {
	switch b {
	case Big:
		return "big"
	case Boxed:
		return "boxed"
	case Raises:
		return "raises"
	case Shared:
		return "shared"
	case Negative:
		return "negative"
	}
	return "bits"
}

// Reason says what set a bit, and where.
type Reason struct {
	Text string
	File *source.File
	Pos  source.Pos
}

// Unknown is the width of an int nothing is known about.
const Unknown = 64

// LoopBits is how many doublings a slot that grows by a bounded step can make in any feasible running time: 2^47 steps
// of a nanosecond are more than a day.
const LoopBits = 47

// Node is a slot, or a class of slots that were unified.
type Node struct {
	parent  *Node
	bits    Bit
	reasons map[Bit]Reason
	flows   []*Node // bits and values go from this node to those
	bounds  []*Node // values of this node bound those: n bounds n//2, n % 7 and the counter of range(n)
	fixed   bool    // a Go int whatever flows in: never Big
	width   int     // known magnitude in bits of what enters from outside; 0: nothing does
	ops     []op
	isIndex bool

	// of Solve
	index, low, scc int
	onStack         bool
	solved          int
}

type opKind uint8

const (
	opAdd opKind = iota
	opSub
	opMul
	opShl
)

type op struct {
	kind   opKind
	result *Node
	a, b   *Node // b nil: a constant of width bits
	width  int
	reason Reason
}

// Graph holds the constraints of one program.
type Graph struct {
	nodes  []*Node
	ops    []op
	within map[*Node][]*Node // of Solve: operands to results
}

// New returns a new slot.
func (g *Graph) New() *Node {
	n := &Node{}
	g.nodes = append(g.nodes, n)
	return n
}

// Find returns the representative of n's class.
func (n *Node) Find() *Node {
	for n.parent != nil {
		if n.parent.parent != nil {
			n.parent = n.parent.parent
		}
		n = n.parent
	}
	return n
}

// Has reports whether a bit is set.
func (n *Node) Has(b Bit) bool { return n != nil && n.Find().bits&b != 0 }

// Why returns the reason for a bit.
func (n *Node) Why(b Bit) Reason { return n.Find().reasons[b] }

// Width returns the magnitude in bits that the slot's ints can have; Unknown when nothing bounds them.
func (n *Node) Width() int {
	if n == nil {
		return Unknown
	}
	return n.Find().solved
}

// Set demands a bit.
func (g *Graph) Set(n *Node, b Bit, why Reason) {
	n = n.Find()
	if n.bits&b == b {
		return
	}
	n.bits |= b
	if n.reasons == nil {
		n.reasons = map[Bit]Reason{}
	}
	n.reasons[b] = why
}

// Enter says that ints of the given width enter the slot from outside the graph.
func (g *Graph) Enter(n *Node, width int) {
	if n = n.Find(); width > n.width {
		n.width = width
	}
}

// MarkIndex says that the slot is used as a position in a sequence, so that its growth is bounded by memory.
func (g *Graph) MarkIndex(n *Node) { n.Find().isIndex = true }

// Fix says that the slot is a Go int at a boundary, such as a library function's parameter: what flows in is checked to fit.
func (g *Graph) Fix(n *Node) { n.Find().fixed = true }

// Fixed reports whether the slot was fixed.
func (n *Node) Fixed() bool { return n != nil && n.Find().fixed }

// Bound says that the magnitude of b's values is at most that of a's, with the same sign.
func (g *Graph) Bound(a, b *Node) {
	if a == nil || b == nil {
		return
	}
	if a, b = a.Find(), b.Find(); a != b {
		a.bounds = append(a.bounds, b)
	}
}

// Flow says that values of a reach b.
func (g *Graph) Flow(a, b *Node) {
	if a == nil || b == nil {
		return
	}
	if a, b = a.Find(), b.Find(); a != b {
		a.flows = append(a.flows, b)
	}
}

// Unify makes one class of a and b.
func (g *Graph) Unify(a, b *Node) {
	if a == nil || b == nil {
		return
	}
	if a, b = a.Find(), b.Find(); a == b {
		return
	}
	b.parent = a
	a.flows = append(a.flows, b.flows...)
	a.bounds = append(a.bounds, b.bounds...)
	a.fixed = a.fixed || b.fixed
	if b.width > a.width {
		a.width = b.width
	}
	a.isIndex = a.isIndex || b.isIndex
	for bit := Bit(1); bit != 0; bit <<= 1 {
		if b.bits&bit != 0 && a.bits&bit == 0 {
			g.Set(a, bit, b.reasons[bit])
		}
	}
}

// Add says r = a + b; b nil stands for a constant of that width.
func (g *Graph) Add(r, a, b *Node, width int, why Reason) { g.addOp(opAdd, r, a, b, width, why) }

// Sub says r = a - b; b nil stands for a constant of that width.
func (g *Graph) Sub(r, a, b *Node, width int, why Reason) { g.addOp(opSub, r, a, b, width, why) }

// Mul says r = a * b.
func (g *Graph) Mul(r, a, b *Node, width int, why Reason) { g.addOp(opMul, r, a, b, width, why) }

// Shl says r = a << b with a constant shift of at most width bits.
func (g *Graph) Shl(r, a *Node, width int, why Reason) { g.addOp(opShl, r, a, nil, width, why) }

func (g *Graph) addOp(kind opKind, r, a, b *Node, width int, why Reason) {
	g.ops = append(g.ops, op{kind, r, a, b, width, why})
}
