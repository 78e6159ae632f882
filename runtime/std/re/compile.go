package pyre

import (
	"github.com/py2go/py2go/runtime/py"
)

type opcode uint8

const (
	opLit    opcode = iota // the string lit
	opChar                 // a character of set, or r when case is ignored
	opFold                 // a character that is r when case is ignored
	opAny                  // a character but a newline
	opAnyAll               // a character
	opSplit                // try x, then y
	opJump                 // x
	opSave                 // position into slot x
	opClose                // position into slot x, the end of group y
	opAt                   // the assertion at
	opOne                  // one character, min to max times: x is the instruction for it
	opLoop                 // loop register x begins
	opNext                 // end of an iteration of loop x, whose body begins at y
	opCut                  // an atomic part begins: height into register x
	opCommit               // it ends
	opLook                 // lookahead or lookbehind begins: register x; y is where to go on when neg
	opLooked               // it ends
	opRef                  // what group x matched
	opCond                 // to y unless group x matched
	opFail
	opMatch
)

type inst struct {
	op       opcode
	x, y     int
	r        rune
	lit      string
	set      *charset
	min, max int
	rep      repeatKind
	at       byte
	neg      bool
	width    int // of a lookbehind; -1 ahead
	flags    int
}

// program is a compiled pattern.
type program struct {
	code   []inst
	groups int // with group 0
	loops  int
	regs   int

	prefix   string // what every match begins with
	first    *charset
	anchored bool // \A
}

type compiler struct {
	*program
	p *parser
}

func compile(n *node, p *parser) *program {
	c := &compiler{program: &program{groups: p.groups}, p: p}
	c.emitNode(n)
	c.emit(inst{op: opMatch})
	c.hints()
	return c.program
}

func (c *compiler) emit(i inst) int {
	c.code = append(c.code, i)
	return len(c.code) - 1
}

// hints finds what a search may skip to.
func (c *compiler) hints() {
	for _, in := range c.code {
		switch in.op {
		case opSave:
			continue
		case opLit:
			c.prefix = in.lit
		case opChar:
			c.first = in.set
		case opOne:
			if one := c.code[in.x]; in.min > 0 && one.op == opChar {
				c.first = one.set
			}
		case opAt:
			c.anchored = in.at == 'A' || in.at == '^' && in.flags&MultiLine == 0
		}
		return
	}
}

// single gives the instruction of a node that matches one character.
func (c *compiler) single(n *node) (inst, bool) {
	switch n.kind {
	case nLit:
		if n.flags&IgnoreCase != 0 {
			if len(variants(n.r, n.flags)) > 1 {
				return inst{op: opFold, r: fold(n.r, n.flags), flags: n.flags}, true
			}
		}
		return inst{op: opLit, lit: string(n.r)}, true
	case nAny:
		if n.flags&DotAll != 0 {
			return inst{op: opAnyAll}, true
		}
		return inst{op: opAny}, true
	case nSet:
		return inst{op: opChar, set: n.set.prepare(n.flags)}, true
	case nSeq:
		if len(n.subs) == 1 {
			return c.single(n.subs[0])
		}
	case nGroup:
		if n.n == 0 {
			return c.single(n.subs[0])
		}
	}
	return inst{}, false
}

func (c *compiler) emitNode(n *node) {
	switch n.kind {
	case nLit, nAny, nSet:
		in, _ := c.single(n)
		c.emit(in)
	case nSeq:
		for i := 0; i < len(n.subs); i++ {
			text := ""
			for i < len(n.subs) && n.subs[i].kind == nLit {
				in, _ := c.single(n.subs[i])
				if in.op != opLit {
					break
				}
				text += in.lit
				i++
			}
			if text != "" {
				c.emit(inst{op: opLit, lit: text})
			}
			if i < len(n.subs) {
				c.emitNode(n.subs[i])
			}
		}
	case nAlt:
		var ends []int
		for i, s := range n.subs {
			if i == len(n.subs)-1 {
				c.emitNode(s)
				break
			}
			split := c.emit(inst{op: opSplit})
			c.code[split].x = len(c.code)
			c.emitNode(s)
			ends = append(ends, c.emit(inst{op: opJump}))
			c.code[split].y = len(c.code)
		}
		for _, e := range ends {
			c.code[e].x = len(c.code)
		}
	case nGroup:
		if n.n == 0 {
			c.emitNode(n.subs[0])
			return
		}
		c.emit(inst{op: opSave, x: 2 * n.n})
		c.emitNode(n.subs[0])
		c.emit(inst{op: opClose, x: 2*n.n + 1, y: n.n})
	case nRepeat:
		c.emitRepeat(n)
	case nAt:
		c.emit(inst{op: opAt, at: n.at, flags: n.flags})
	case nLook:
		in := inst{op: opLook, neg: n.neg, width: -1, x: c.regs}
		c.regs++
		if n.behind {
			lo, hi := n.subs[0].width(c.p)
			if lo != hi {
				panic(NewError("look-behind requires fixed-width pattern", string(c.p.text), py.None[int]()))
			}
			in.width = lo
		}
		at := c.emit(in)
		c.emitNode(n.subs[0])
		c.emit(inst{op: opLooked, x: in.x, neg: n.neg})
		c.code[at].y = len(c.code)
	case nRef:
		c.emit(inst{op: opRef, x: n.n, flags: n.flags})
	case nCond:
		cond := c.emit(inst{op: opCond, x: n.n})
		c.emitNode(n.subs[0])
		jump := c.emit(inst{op: opJump})
		c.code[cond].y = len(c.code)
		c.emitNode(n.subs[1])
		c.code[jump].x = len(c.code)
	case nAtomic:
		c.atomic(func() { c.emitNode(n.subs[0]) })
	case nFail:
		c.emit(inst{op: opFail})
	}
}

func (c *compiler) atomic(body func()) {
	reg := c.regs
	c.regs++
	c.emit(inst{op: opCut, x: reg})
	body()
	c.emit(inst{op: opCommit, x: reg})
}

func (c *compiler) emitRepeat(n *node) {
	if one, ok := c.single(n.subs[0]); ok {
		// the instruction for the character stands behind, and is jumped over
		at := c.emit(inst{op: opOne, min: n.min, max: n.max, rep: n.rep})
		c.code[at].x = c.emit(one)
		c.code[at].y = len(c.code)
		return
	}
	if n.rep == possessive {
		g := *n
		g.rep = greedy
		c.atomic(func() { c.emitRepeat(&g) })
		return
	}
	if n.max == 1 && n.min == 0 {
		split := c.emit(inst{op: opSplit})
		body := len(c.code)
		c.emitNode(n.subs[0])
		end := len(c.code)
		if n.rep == lazy {
			c.code[split].x, c.code[split].y = end, body
		} else {
			c.code[split].x, c.code[split].y = body, end
		}
		c.emit(inst{op: opJump, x: end + 1})
		return
	}
	loop := c.loops
	c.loops++
	begin := c.emit(inst{op: opLoop, x: loop})
	body := len(c.code)
	c.emitNode(n.subs[0])
	next := c.emit(inst{op: opNext, x: loop, y: body, min: n.min, max: n.max, rep: n.rep})
	c.code[begin].y = next
}
