// Package analysis finds facts about a whole program by constraints: the lowering, run once as a survey, reports how
// values flow between slots (variables, parameters, results, fields, elements) and what is done with them; Solve then
// decides what each slot must be able to hold. Each fact keeps the reason that set it, for --explain-repr.
package analysis

import "github.com/py2go/py2go/frontend/source"

// Bit is a requirement on a slot.
type Bit uint16

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
	// Signed: an int not known to be at least 0.
	Signed
	// Items: a list of str that is used otherwise than by appending to it and joining it.
	Items
	// Joined: a list of str that is joined without a separator.
	Joined
	// Edge: an int within a factor of two of the 64-bit limit, so that arithmetic with it may leave 64 bits.
	Edge
	// Opaque: an int that is not computed of literals alone.
	Opaque
	// Machine: an int that is wanted as Go's int: compared, counted to, taken apart.
	Machine
	// Long: a text that may hold a numeral of any length.
	Long
	// Huge: an int that holds, among others, one known to be beyond 64 bits.
	Huge
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
	case Signed:
		return "signed"
	case Items:
		return "items"
	case Joined:
		return "joined"
	case Opaque:
		return "opaque"
	case Edge:
		return "edge"
	case Machine:
		return "machine"
	case Long:
		return "long"
	case Huge:
		return "huge"
	}
	return "bits"
}

// Reason says what set a bit, and where.
type Reason struct {
	Text string
	File *source.File
	Pos  source.Pos
}

// Widths are magnitudes in bits: an int of width w lies within ±2**w. They are fractional, so that adding 1 to what has 62 bits
// does not cost one more.

// Unknown is the width of an int nothing is known about but that it fits in 64 bits with its sign.
const Unknown = 63

// LoopBits is how many doublings a slot that grows by a bounded step can make in any feasible running time: 2^47 steps
// of a nanosecond are more than a day.
const LoopBits = 47

// Node is a slot, or a class of slots that were unified.
type Node struct {
	parent   *Node
	bits     Bit
	reasons  map[Bit]Reason
	flows    []*Node // bits and values go from this node to those
	bounds   []*Node // values of this node bound those, and give them their sign: n bounds n//2
	limits   []*Node // values of this node bound those, whatever their sign: n limits the counter of range(n)
	fixed    bool    // a Go int whatever flows in: never Big
	passing  bool    // each value is used at most once: a result or an intermediate, nothing that keeps values
	width    float64 // of what enters from outside; 0: nothing does
	isIndex  bool
	isResult bool // of a function
	looked   bool // holds values that are looked at as objects: what is printed, formatted, held as any

	// of Solve
	index, low, scc int
	onStack         bool
	solved          float64
}

type opKind uint8

const (
	opAdd opKind = iota
	opSub
	opMul
	opShl
	opSum // of a whole sequence
	opDiv // by a constant
)

type op struct {
	kind   opKind
	result *Node
	a, b   *Node // b nil: a constant of width bits; of a product: that adds width bits
	width  float64
	once   bool // a and b are values that are used here and nowhere else
	reason Reason
}

// Graph holds the constraints of one program.
type Graph struct {
	nodes    []*Node
	ops      []op
	reads    []reading
	counters []counter
	within   map[*Node][]*Node // of Solve: operands to results
	keeps    map[int]bool      // of Solve: components with a slot that keeps values
}

// A reading is an int that is read from a text.
type reading struct {
	result, text *Node
	reason       Reason
}

// A counter is the variable of a range.
type counter struct {
	node, start *Node // start nil: 0
	strides     bool
	reason      Reason
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

// Fits reports whether the operation whose result the slot is can't leave 64 bits.
func (n *Node) Fits() bool { return n.Find().solved < 63 }

// Width returns the width of the slot's ints.
func (n *Node) Width() float64 {
	if n == nil {
		return Unknown
	}
	return min(n.Find().solved, Unknown)
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
	n = n.Find()
	n.width = max(n.width, float64(width))
	n.bits |= Signed | Opaque
}

// EnterNatural says that ints of the given width that are not negative enter the slot from outside the graph.
func (g *Graph) EnterNatural(n *Node, width int) {
	n = n.Find()
	n.width = max(n.width, float64(width))
	n.bits |= Opaque
}

// EnterLiteral says that a literal of the given width that is not negative enters the slot. A product of literals that leaves 64
// bits is Big: nothing else could be meant.
func (g *Graph) EnterLiteral(n *Node, width int) {
	n = n.Find()
	n.width = max(n.width, float64(width))
}

// Passing says that each value of the slot is used at most once, as results and intermediates are.
func (g *Graph) Passing(n *Node) { n.Find().passing = true }

// Result says that the slot is a function's result, each value of which is used at most once.
func (g *Graph) Result(n *Node) { n.Find().passing, n.Find().isResult = true, true }

// IsNatural reports whether the slot's ints are known not to be negative.
func (n *Node) IsNatural() bool { return n != nil && n.Find().solved > 0 && !n.Has(Signed) }

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

// Limit says that b counts up to a's values.
func (g *Graph) Limit(a, b *Node) {
	if a == nil || b == nil {
		return
	}
	if a, b = a.Find(), b.Find(); a != b {
		a.limits = append(a.limits, b)
	}
}

// Read says that the ints of r are read from a text.
func (g *Graph) Read(r, text *Node, why Reason) { g.reads = append(g.reads, reading{r, text, why}) }

// Count says that n counts from start's values, nil for 0, in a loop over a range: a Go int unless start is Huge, or at the edge
// of 64 bits and counted on by more than 1.
func (g *Graph) Count(n, start *Node, strides bool, why Reason) {
	g.MarkIndex(n)
	g.Fix(n)
	g.counters = append(g.counters, counter{n, start, strides, why})
}

// Look says that the slot holds values that are looked at as objects, of whatever Go type.
func (g *Graph) Look(n *Node) { n.Find().looked = true }

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
	a.limits = append(a.limits, b.limits...)
	a.fixed = a.fixed || b.fixed
	a.passing = a.passing && b.passing
	a.width = max(a.width, b.width)
	a.isIndex = a.isIndex || b.isIndex
	a.looked = a.looked || b.looked
	a.isResult = a.isResult || b.isResult
	for bit := Bit(1); bit != 0; bit <<= 1 {
		if b.bits&bit != 0 && a.bits&bit == 0 {
			g.Set(a, bit, b.reasons[bit])
		}
	}
}

// Add says r = a + b; b nil stands for a constant of that width. Once says that both are used here and nowhere else: adding up
// the results of recursive calls takes a call for each, and so does not grow beyond what calls can be made.
func (g *Graph) Add(r, a, b *Node, width float64, once bool, why Reason) {
	g.addOp(op{kind: opAdd, result: r, a: a, b: b, width: width, once: once, reason: why})
}

// Sub says r = a - b; b nil stands for a constant of that width.
func (g *Graph) Sub(r, a, b *Node, width float64, why Reason) {
	g.addOp(op{kind: opSub, result: r, a: a, b: b, width: width, reason: why})
}

// Mul says r = a * b.
func (g *Graph) Mul(r, a, b *Node, width float64, why Reason) {
	g.addOp(op{kind: opMul, result: r, a: a, b: b, width: width, reason: why})
}

// Shl says r = a << b with a constant shift of at most width bits.
func (g *Graph) Shl(r, a *Node, width int, why Reason) {
	g.addOp(op{kind: opShl, result: r, a: a, width: float64(width), reason: why})
}

// Div says r = a // k for a constant k of at least 2**width.
func (g *Graph) Div(r, a *Node, width float64, why Reason) {
	g.addOp(op{kind: opDiv, result: r, a: a, width: width, reason: why})
}

// Sum says that r is the sum of a sequence of a's; once as in Add.
func (g *Graph) Sum(r, a *Node, once bool, why Reason) {
	g.addOp(op{kind: opSum, result: r, a: a, width: LoopBits, once: once, reason: why})
}

func (g *Graph) addOp(o op) { g.ops = append(g.ops, o) }
