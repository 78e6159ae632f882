package pyre

import (
	"strings"
	"unicode/utf8"
)

// frameKind says what a frame of the backtracking stack is for.
type frameKind uint8

const (
	fChoice    frameKind = iota // go on at pc and pos
	fOneGreedy                  // give one character back, down to a
	fOneLazy                    // take one more character, at most a more
	fLoopLazy                   // another iteration of loop a, the b-th
	fCap                        // capture a was b
	fLoop                       // loop a had count b and last position pos
	fReg                        // register a was b and pos
	fLast                       // lastindex was a
)

type frame struct {
	kind    frameKind
	pc, pos int
	a, b    int
}

// vm matches a program against UTF-8 text, with a stack of its own for what it may have to go back to. Positions are byte offsets.
type vm struct {
	prog *program
	s    string
	caps []int
	last int // the last group that was closed

	stack  []frame
	counts []int // of the loops
	lasts  []int // where the current iteration of each loop began
	height []int // of the stack, by register
	from   []int // positions, by register
}

func newVM(p *program, s string) *vm {
	return &vm{prog: p, s: s, caps: make([]int, 2*p.groups), counts: make([]int, p.loops), lasts: make([]int, p.loops),
		height: make([]int, p.regs), from: make([]int, p.regs)}
}

// one matches one character; -1 when it does not.
func (m *vm) one(in *inst, pos int) int {
	if pos >= len(m.s) {
		return -1
	}
	c := m.s[pos]
	if in.op == opLit {
		if strings.HasPrefix(m.s[pos:], in.lit) {
			return pos + len(in.lit)
		}
		return -1
	}
	r, w := rune(c), 1
	if c >= utf8.RuneSelf {
		r, w = utf8.DecodeRuneInString(m.s[pos:])
	}
	switch in.op {
	case opChar:
		if !in.set.has(r) {
			return -1
		}
	case opFold:
		if r != in.r && fold(r, in.flags) != in.r {
			return -1
		}
	case opAny:
		if c == '\n' {
			return -1
		}
	}
	return pos + w
}

func (m *vm) setCap(i, v int) {
	m.stack = append(m.stack, frame{kind: fCap, a: i, b: m.caps[i]})
	m.caps[i] = v
}

func (m *vm) setLoop(l, count, last int) {
	m.stack = append(m.stack, frame{kind: fLoop, a: l, b: m.counts[l], pos: m.lasts[l]})
	m.counts[l], m.lasts[l] = count, last
}

func (m *vm) setReg(r, height, from int) {
	m.stack = append(m.stack, frame{kind: fReg, a: r, b: m.height[r], pos: m.from[r]})
	m.height[r], m.from[r] = height, from
}

// undo takes back what a frame remembers; false when the frame is a choice.
func (m *vm) undo(f frame) bool {
	switch f.kind {
	case fCap:
		m.caps[f.a] = f.b
	case fLoop:
		m.counts[f.a], m.lasts[f.a] = f.b, f.pos
	case fReg:
		m.height[f.a], m.from[f.a] = f.b, f.pos
	case fLast:
		m.last = f.a
	default:
		return false
	}
	return true
}

// run matches at pos; end is where the match ends. full asks for all of the text, advance for a match that is not empty.
func (m *vm) run(pos int, full, advance bool) (end int, ok bool) {
	start := pos
	m.stack = m.stack[:0]
	for i := range m.caps {
		m.caps[i] = -1
	}
	m.last = 0
	code := m.prog.code
	pc := 0
	for {
		in := &code[pc]
		fail := false
		switch in.op {
		case opLit:
			if strings.HasPrefix(m.s[pos:], in.lit) {
				pos += len(in.lit)
				pc++
			} else {
				fail = true
			}
		case opChar, opFold, opAny, opAnyAll:
			if next := m.one(in, pos); next >= 0 {
				pos = next
				pc++
			} else {
				fail = true
			}
		case opSplit:
			m.stack = append(m.stack, frame{kind: fChoice, pc: in.y, pos: pos})
			pc = in.x
		case opJump:
			pc = in.x
		case opSave:
			m.setCap(in.x, pos)
			pc++
		case opClose:
			m.setCap(in.x, pos)
			m.stack = append(m.stack, frame{kind: fLast, a: m.last})
			m.last = in.y
			pc++
		case opAt:
			if m.at(in, pos) {
				pc++
			} else {
				fail = true
			}
		case opOne:
			pos, fail = m.repeatOne(in, pos)
			pc = in.y
		case opLoop:
			m.setLoop(in.x, -1, -1)
			pc = in.y
		case opNext:
			pc = m.next(in, pc, pos)
		case opCut:
			m.setReg(in.x, 0, pos)
			m.height[in.x] = len(m.stack)
			pc++
		case opCommit:
			m.cut(m.height[in.x])
			pc++
		case opLook:
			at := pos
			if in.width >= 0 {
				at = m.back(pos, in.width)
			}
			if at < 0 {
				if fail = !in.neg; in.neg {
					pc = in.y
				}
				break
			}
			m.setReg(in.x, 0, pos)
			if in.neg {
				m.stack = append(m.stack, frame{kind: fChoice, pc: in.y, pos: pos})
			}
			m.height[in.x] = len(m.stack)
			pos = at
			pc++
		case opLooked:
			if !in.neg {
				pos = m.from[in.x]
				m.cut(m.height[in.x])
				pc++
				break
			}
			fail = true
			for h := m.height[in.x] - 1; len(m.stack) > h; {
				f := m.stack[len(m.stack)-1]
				m.stack = m.stack[:len(m.stack)-1]
				m.undo(f)
			}
		case opRef:
			if next := m.ref(in, pos); next >= 0 {
				pos = next
				pc++
			} else {
				fail = true
			}
		case opCond:
			if m.caps[2*in.x] >= 0 && m.caps[2*in.x+1] >= 0 {
				pc++
			} else {
				pc = in.y
			}
		case opFail:
			fail = true
		case opMatch:
			if full && pos != len(m.s) || advance && pos == start {
				fail = true
				break
			}
			return pos, true
		}
		if !fail {
			continue
		}
		if pc, pos = m.backtrack(); pc < 0 {
			return 0, false
		}
	}
}

// backtrack goes back to the last choice; pc is -1 when there is none.
func (m *vm) backtrack() (pc, pos int) {
	for n := len(m.stack) - 1; n >= 0; n-- {
		f := &m.stack[n]
		switch f.kind {
		case fChoice:
			pc, pos = f.pc, f.pos
			m.stack = m.stack[:n]
			return pc, pos
		case fOneGreedy:
			pos = f.pos - 1
			for pos > f.a && !utf8.RuneStart(m.s[pos]) {
				pos--
			}
			pc = f.pc
			f.pos = pos
			if pos <= f.a {
				m.stack = m.stack[:n]
			} else {
				m.stack = m.stack[:n+1]
			}
			return pc, pos
		case fOneLazy:
			in := &m.prog.code[f.pc]
			pos = m.one(&m.prog.code[in.x], f.pos)
			if pos < 0 {
				continue
			}
			f.pos = pos
			if f.a--; f.a <= 0 {
				m.stack = m.stack[:n]
			} else {
				m.stack = m.stack[:n+1]
			}
			return in.y, pos
		case fLoopLazy:
			l, count, body := f.a, f.b, f.pc
			pos = f.pos
			m.stack = m.stack[:n]
			m.setLoop(l, count, pos)
			return body, pos
		default:
			m.undo(*f)
		}
	}
	m.stack = m.stack[:0]
	return -1, 0
}

// cut forgets the choices above a height; what was set stays undoable.
func (m *vm) cut(height int) {
	keep := height
	for i := height; i < len(m.stack); i++ {
		if m.stack[i].kind >= fCap {
			m.stack[keep] = m.stack[i]
			keep++
		}
	}
	m.stack = m.stack[:keep]
}

func (m *vm) repeatOne(in *inst, pos int) (end int, fail bool) {
	one := &m.prog.code[in.x]
	n := 0
	for ; n < in.min; n++ {
		if pos = m.one(one, pos); pos < 0 {
			return 0, true
		}
	}
	if in.rep == lazy {
		if in.max > n {
			m.stack = append(m.stack, frame{kind: fOneLazy, pc: in.x - 1, pos: pos, a: in.max - n})
		}
		return pos, false
	}
	least := pos
	if one.op == opAnyAll && in.max == unlimited {
		pos = len(m.s)
	} else if one.op == opAny && in.max == unlimited {
		if i := strings.IndexByte(m.s[pos:], '\n'); i >= 0 {
			pos += i
		} else {
			pos = len(m.s)
		}
	} else {
		for ; n < in.max; n++ {
			next := m.one(one, pos)
			if next < 0 {
				break
			}
			pos = next
		}
	}
	if pos > least && in.rep == greedy {
		m.stack = append(m.stack, frame{kind: fOneGreedy, pc: in.y, pos: pos, a: least})
	}
	return pos, false
}

// next ends an iteration of a loop, and gives where to go on.
func (m *vm) next(in *inst, pc, pos int) int {
	l := in.x
	count := m.counts[l] + 1
	if count < in.min {
		m.setLoop(l, count, m.lasts[l])
		return in.y
	}
	more := (count < in.max || in.max == unlimited) && pos != m.lasts[l]
	if in.rep == lazy {
		if more {
			m.stack = append(m.stack, frame{kind: fLoopLazy, pc: in.y, pos: pos, a: l, b: count})
		}
		return pc + 1
	}
	if !more {
		return pc + 1
	}
	m.stack = append(m.stack, frame{kind: fChoice, pc: pc + 1, pos: pos})
	m.setLoop(l, count, pos)
	return in.y
}

// back gives the position n characters before pos, or -1.
func (m *vm) back(pos, n int) int {
	for ; n > 0; n-- {
		if pos == 0 {
			return -1
		}
		_, w := utf8.DecodeLastRuneInString(m.s[:pos])
		pos -= w
	}
	return pos
}

func (m *vm) at(in *inst, pos int) bool {
	switch in.at {
	case 'A':
		return pos == 0
	case 'Z':
		return pos == len(m.s)
	case '^':
		return pos == 0 || in.flags&MultiLine != 0 && m.s[pos-1] == '\n'
	case '$':
		return pos == len(m.s) || m.s[pos] == '\n' && (in.flags&MultiLine != 0 || pos == len(m.s)-1)
	}
	if len(m.s) == 0 {
		return false // neither \b nor \B, up to Python 3.13
	}
	a, b := false, false
	if pos > 0 {
		r, _ := utf8.DecodeLastRuneInString(m.s[:pos])
		a = isWord(r, in.flags)
	}
	if pos < len(m.s) {
		r, _ := utf8.DecodeRuneInString(m.s[pos:])
		b = isWord(r, in.flags)
	}
	return (a != b) == (in.at == 'b')
}

// ref matches what a group matched; -1 when it does not, or the group did not match.
func (m *vm) ref(in *inst, pos int) int {
	lo, hi := m.caps[2*in.x], m.caps[2*in.x+1]
	if lo < 0 || hi < lo {
		return -1
	}
	want := m.s[lo:hi]
	if in.flags&IgnoreCase == 0 {
		if strings.HasPrefix(m.s[pos:], want) {
			return pos + len(want)
		}
		return -1
	}
	for _, r := range want {
		if pos >= len(m.s) {
			return -1
		}
		x, w := utf8.DecodeRuneInString(m.s[pos:])
		if fold(r, in.flags) != fold(x, in.flags) {
			return -1
		}
		pos += w
	}
	return pos
}

// search finds the first match at or behind pos.
func (m *vm) search(pos int, advance bool) (start, end int, ok bool) {
	p := m.prog
	first := pos
	for pos <= len(m.s) {
		switch {
		case p.prefix != "":
			i := strings.Index(m.s[pos:], p.prefix)
			if i < 0 {
				return 0, 0, false
			}
			pos += i
		case p.first != nil:
			for pos < len(m.s) {
				r, w := rune(m.s[pos]), 1
				if r >= utf8.RuneSelf {
					r, w = utf8.DecodeRuneInString(m.s[pos:])
				}
				if p.first.has(r) {
					break
				}
				pos += w
			}
			if pos >= len(m.s) {
				return 0, 0, false
			}
		}
		if end, ok := m.run(pos, false, advance && pos == first); ok {
			return pos, end, true
		}
		if p.anchored || pos >= len(m.s) {
			return 0, 0, false
		}
		_, w := utf8.DecodeRuneInString(m.s[pos:])
		pos += w
	}
	return 0, 0, false
}
