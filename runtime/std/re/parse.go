package pyre

import (
	"strconv"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// The flags, with Python's values.
const (
	NoFlag     = 0
	IgnoreCase = 2
	Locale     = 4
	MultiLine  = 8
	DotAll     = 16
	Unicode    = 32
	Verbose    = 64
	Debug      = 128
	ASCII      = 256
)

const unlimited = 1<<32 - 1

type nodeKind uint8

const (
	nLit    nodeKind = iota // r
	nAny                    // any character but, without DotAll, a newline
	nSet                    // set
	nSeq                    // subs
	nAlt                    // subs
	nGroup                  // subs[0], captured as group n when n > 0
	nRepeat                 // subs[0], min to max times
	nAt                     // at
	nLook                   // subs[0] ahead (or behind, when width is set) matches, or does not
	nRef                    // what group n matched
	nCond                   // subs[0] when group n matched, else subs[1]
	nAtomic                 // subs[0], without going back into it
	nFail
)

type repeatKind uint8

const (
	greedy repeatKind = iota
	lazy
	possessive
)

type node struct {
	kind     nodeKind
	r        rune
	set      *charset
	subs     []*node
	n        int
	min, max int
	rep      repeatKind
	at       byte // '^' '$' 'A' 'Z' 'b' 'B'
	behind   bool
	neg      bool
	flags    int
}

// parser reads a pattern.
type parser struct {
	*tokens
	flags     int
	groups    int // number of groups, with group 0
	names     map[string]int
	order     []string // names by group
	widths    map[int][2]int
	open      map[int]bool
	behind    int // groups that existed when the outermost look-behind began; -1 outside
	condPos   map[int]int
	condOrder []int
}

// verboseFound asks for the pattern to be read again, as verbose.
type verboseFound struct{}

// parse reads a pattern, and panics with re.error.
func parse(pattern string, flags int) (n *node, p *parser) {
	p = newParser(pattern, flags)
	again := func() (again bool) {
		defer func() {
			if r := recover(); r != nil {
				if _, ok := r.(verboseFound); !ok {
					panic(r)
				}
				again = true
			}
		}()
		n = p.alternatives(p.flags, false)
		return false
	}
	if again() {
		p = newParser(pattern, p.flags|Verbose)
		n = p.alternatives(p.flags, false)
	}
	if p.flags&ASCII != 0 && p.flags&Unicode != 0 {
		panic(py.ValueError.New("ASCII and UNICODE flags are incompatible"))
	}
	if p.flags&ASCII == 0 {
		p.flags |= Unicode
	}
	if !p.end {
		panic(p.fail("unbalanced parenthesis", 0))
	}
	for _, g := range p.condOrder {
		if g >= p.groups {
			panic(p.failAt("invalid group reference "+strconv.Itoa(g), p.condPos[g]))
		}
	}
	return n, p
}

func newParser(pattern string, flags int) *parser {
	return &parser{tokens: newTokens(pattern), flags: flags, groups: 1, names: map[string]int{}, order: []string{""}, widths: map[int][2]int{},
		open: map[int]bool{}, behind: -1, condPos: map[int]int{}}
}

func (p *parser) alternatives(flags int, nested bool) *node {
	var subs []*node
	for {
		n := p.sequence(&flags, nested, !nested && len(subs) == 0)
		subs = append(subs, n)
		if !p.match("|") {
			break
		}
		if !nested {
			flags = p.flags
		}
	}
	if len(subs) == 1 {
		return subs[0]
	}
	return &node{kind: nAlt, subs: subs}
}

const (
	digits     = "0123456789"
	octDigits  = "01234567"
	hexDigits  = "0123456789abcdefABCDEF"
	letters    = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	whitespace = " \t\n\r\v\f"
)

// sequence reads items up to | or ) or the end.
func (p *parser) sequence(flags *int, nested, first bool) *node {
	seq := &node{kind: nSeq}
	add := func(n *node) {
		n.flags = *flags
		seq.subs = append(seq.subs, n)
	}
	for !p.end && p.next != "|" && p.next != ")" {
		this := p.get()
		if *flags&Verbose != 0 {
			if strings.Contains(whitespace, this) {
				continue
			}
			if this == "#" {
				for {
					c := p.get()
					if c == "" || c == "\n" {
						break
					}
				}
				continue
			}
		}
		switch {
		case this[0] == '\\':
			add(p.escape(this))
		case this == "[":
			add(&node{kind: nSet, set: p.class()})
		case this == "*" || this == "+" || this == "?" || this == "{":
			p.repeat(this, seq, add)
		case this == ".":
			add(&node{kind: nAny})
		case this == "(":
			n, global := p.group(flags, first && len(seq.subs) == 0, nested)
			if global || n == nil {
				continue
			}
			seq.subs = append(seq.subs, n)
		case this == "^":
			add(&node{kind: nAt, at: '^'})
		case this == "$":
			add(&node{kind: nAt, at: '$'})
		default:
			add(&node{kind: nLit, r: []rune(this)[0]})
		}
	}
	return seq
}

func (p *parser) repeat(this string, seq *node, add func(*node)) {
	here := p.tell()
	lo, hi := 0, unlimited
	switch this {
	case "?":
		hi = 1
	case "+":
		lo = 1
	case "{":
		if !p.end && p.next == "}" {
			add(&node{kind: nLit, r: '{'})
			return
		}
		min := p.while(1<<30, digits)
		max := min
		if p.match(",") {
			max = p.while(1<<30, digits)
		}
		if !p.match("}") {
			add(&node{kind: nLit, r: '{'})
			p.seek(here)
			return
		}
		if min != "" {
			lo = bound(min)
		}
		if max != "" {
			hi = bound(max)
			if hi < lo {
				panic(p.failAt("min repeat greater than max repeat", here))
			}
		}
	}
	if len(seq.subs) == 0 {
		panic(p.failAt("nothing to repeat", here-len(this)))
	}
	item := seq.subs[len(seq.subs)-1]
	switch item.kind {
	case nAt:
		panic(p.failAt("nothing to repeat", here-len(this)))
	case nRepeat:
		panic(p.failAt("multiple repeat", here-len(this)))
	}
	r := &node{kind: nRepeat, subs: []*node{item}, min: lo, max: hi, flags: item.flags}
	if p.match("?") {
		r.rep = lazy
	} else if p.match("+") {
		r.rep = possessive
	}
	seq.subs[len(seq.subs)-1] = r
}

func bound(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n >= unlimited {
		panic(py.OverflowError.New("the repetition number is too large"))
	}
	return n
}

func (t *tokens) seek(at int) {
	t.at, t.end = at, false
	t.advance()
}

// checkOpen checks a reference to a group.
func (p *parser) checkOpen(g, offset int) {
	if p.open[g] {
		panic(p.fail("cannot refer to an open group", offset))
	}
	p.checkBehind(g)
}

// checkBehind checks a reference to a group inside a look-behind, whose width must be known.
func (p *parser) checkBehind(g int) {
	switch {
	case p.behind < 0:
	case p.open[g] || g >= p.groups:
		panic(p.fail("cannot refer to an open group", 0))
	case g >= p.behind:
		panic(p.fail("cannot refer to group defined in the same lookbehind subpattern", 0))
	}
}

var charEscapes = map[byte]rune{'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11, '\\': '\\'}

// number reads the escapes that give a character by its number; ok is false for others.
func (p *parser) number(esc string) (r rune, ok bool) {
	n := map[byte]int{'x': 2, 'u': 4, 'U': 8}[esc[1]]
	if n == 0 {
		return 0, false
	}
	esc += p.while(n, hexDigits)
	if len(esc) != n+2 {
		panic(p.fail("incomplete escape "+esc, len(esc)))
	}
	v, _ := strconv.ParseUint(esc[2:], 16, 64)
	if v > 0x10ffff {
		panic(p.fail("bad escape "+esc, len(esc)))
	}
	return rune(v), true
}

// escape reads an escape outside of a set.
func (p *parser) escape(esc string) *node {
	c := esc[1]
	switch c {
	case 'A', 'Z', 'b', 'B':
		return &node{kind: nAt, at: c}
	case 'd', 'D', 's', 'S', 'w', 'W':
		return &node{kind: nSet, set: &charset{cats: []byte{c}}}
	}
	if r, ok := charEscapes[c]; ok && len(esc) == 2 {
		return &node{kind: nLit, r: r}
	}
	if r, ok := p.number(esc); ok {
		return &node{kind: nLit, r: r}
	}
	switch {
	case c == '0':
		esc += p.while(2, octDigits)
		v, _ := strconv.ParseUint(esc[1:], 8, 32)
		return &node{kind: nLit, r: rune(v)}
	case c >= '1' && c <= '9' && len(esc) == 2:
		if !p.end && strings.Contains(digits, p.next) {
			esc += p.get()
			if strings.IndexByte(octDigits, esc[1]) >= 0 && strings.IndexByte(octDigits, esc[2]) >= 0 && !p.end && strings.Contains(octDigits, p.next) {
				esc += p.get()
				v, _ := strconv.ParseUint(esc[1:], 8, 32)
				if v > 0o377 {
					panic(p.fail("octal escape value "+esc+" outside of range 0-0o377", len(esc)))
				}
				return &node{kind: nLit, r: rune(v)}
			}
		}
		g, _ := strconv.Atoi(esc[1:])
		if g < p.groups {
			p.checkOpen(g, len(esc))
			return &node{kind: nRef, n: g}
		}
		panic(p.fail("invalid group reference "+strconv.Itoa(g), len(esc)-1))
	}
	return &node{kind: nLit, r: p.plainEscape(esc)}
}

func (p *parser) plainEscape(esc string) rune {
	if strings.IndexByte(letters, esc[1]) >= 0 {
		panic(p.fail("bad escape "+esc, len(esc)))
	}
	return []rune(esc)[1]
}

// classItem is a character or a category of a set.
type classItem struct {
	r   rune
	cat byte
}

func (p *parser) classEscape(esc string) classItem {
	c := esc[1]
	switch c {
	case 'd', 'D', 's', 'S', 'w', 'W':
		return classItem{cat: c}
	}
	if r, ok := charEscapes[c]; ok {
		return classItem{r: r}
	}
	if r, ok := p.number(esc); ok {
		return classItem{r: r}
	}
	switch {
	case c >= '0' && c <= '7':
		esc += p.while(2, octDigits)
		v, _ := strconv.ParseUint(esc[1:], 8, 32)
		if v > 0o377 {
			panic(p.fail("octal escape value "+esc+" outside of range 0-0o377", len(esc)))
		}
		return classItem{r: rune(v)}
	case c == '8' || c == '9':
		panic(p.fail("bad escape "+esc, len(esc)))
	}
	return classItem{r: p.plainEscape(esc)}
}

// class reads a set behind its opening bracket.
func (p *parser) class() *charset {
	here := p.tell() - 1
	set := &charset{neg: p.match("^")}
	item := func(this string) classItem {
		if this[0] == '\\' {
			return p.classEscape(this)
		}
		return classItem{r: []rune(this)[0]}
	}
	for n := 0; ; n++ {
		this := p.get()
		if this == "" {
			panic(p.failAt("unterminated character set", here))
		}
		if this == "]" && n > 0 {
			break
		}
		a := item(this)
		if !p.match("-") {
			set.add(a)
			continue
		}
		that := p.get()
		if that == "" {
			panic(p.failAt("unterminated character set", here))
		}
		if that == "]" {
			set.add(a)
			set.add(classItem{r: '-'})
			break
		}
		b := item(that)
		if a.cat != 0 || b.cat != 0 || b.r < a.r {
			// the escapes may have grown: the text between is what was read
			panic(p.fail("bad character range "+this+"-"+that, runes(this)+1+runes(that)))
		}
		set.ranges = append(set.ranges, [2]rune{a.r, b.r})
	}
	return set
}

// group reads what stands behind an opening parenthesis; global is true when it only set flags.
func (p *parser) group(flags *int, first, nested bool) (n *node, global bool) {
	start := p.tell() - 1
	capture, atomic := true, false
	name := ""
	inner := *flags
	if p.match("?") {
		c := p.get()
		switch {
		case c == "":
			panic(p.fail("unexpected end of pattern", 0))
		case c == "P":
			switch {
			case p.match("<"):
				name = p.until(">", "group name")
				p.checkName(name, 1)
			case p.match("="):
				name = p.until(")", "group name")
				p.checkName(name, 1)
				g, ok := p.names[name]
				if !ok {
					panic(p.fail("unknown group name "+py.Repr(name), runes(name)+1))
				}
				p.checkOpen(g, runes(name)+1)
				return &node{kind: nRef, n: g, flags: *flags}, false
			default:
				c := p.get()
				if c == "" {
					panic(p.fail("unexpected end of pattern", 0))
				}
				panic(p.fail("unknown extension ?P"+c, runes(c)+2))
			}
		case c == ":":
			capture = false
		case c == "#":
			for {
				if p.end {
					panic(p.failAt("missing ), unterminated comment", start))
				}
				if p.get() == ")" {
					return nil, true
				}
			}
		case c == "=" || c == "!" || c == "<":
			return p.look(c, start, flags), false
		case c == "(":
			return p.conditional(start, flags), false
		case c == ">":
			capture, atomic = false, true
		case strings.Contains("iLmsxauL-", c):
			on, off, isGlobal := p.inlineFlags(c)
			if isGlobal {
				if !first || nested {
					panic(p.failAt("global flags not at the start of the expression", start))
				}
				if p.flags&Verbose != 0 && *flags&Verbose == 0 {
					panic(verboseFound{})
				}
				*flags = p.flags
				return nil, true
			}
			capture = false
			if on&ASCII != 0 {
				inner &^= Unicode
			}
			if on&Unicode != 0 {
				inner &^= ASCII
			}
			inner = (inner | on) &^ off
		default:
			panic(p.fail("unknown extension ?"+c, runes(c)+1))
		}
	}
	g := 0
	if capture {
		g = p.groups
		if name != "" {
			if old, ok := p.names[name]; ok {
				panic(p.fail("redefinition of group name "+py.Repr(name)+" as group "+strconv.Itoa(g)+"; was group "+strconv.Itoa(old), runes(name)+1))
			}
			p.names[name] = g
		}
		p.groups++
		p.order = append(p.order, name)
		p.open[g] = true
	}
	body := p.alternatives(inner, true)
	if !p.match(")") {
		panic(p.failAt("missing ), unterminated subpattern", start))
	}
	if capture {
		delete(p.open, g)
		lo, hi := body.width(p)
		p.widths[g] = [2]int{lo, hi}
	}
	if atomic {
		return &node{kind: nAtomic, subs: []*node{body}, flags: *flags}, false
	}
	return &node{kind: nGroup, n: g, subs: []*node{body}, flags: *flags}, false
}

func (p *parser) checkName(name string, offset int) {
	if !py.IsIdentifier(name) {
		panic(p.fail("bad character in group name "+py.Repr(name), runes(name)+offset))
	}
}

func (p *parser) look(c string, start int, flags *int) *node {
	n := &node{kind: nLook, flags: *flags}
	saved := p.behind
	if c == "<" {
		c = p.get()
		if c == "" {
			panic(p.fail("unexpected end of pattern", 0))
		}
		if c != "=" && c != "!" {
			panic(p.fail("unknown extension ?<"+c, runes(c)+2))
		}
		n.behind = true
		if p.behind < 0 {
			p.behind = p.groups
		}
	}
	n.neg = c == "!"
	n.subs = []*node{p.alternatives(*flags, true)}
	if n.behind && saved < 0 {
		p.behind = -1
	}
	if !p.match(")") {
		panic(p.failAt("missing ), unterminated subpattern", start))
	}
	return n
}

func (p *parser) conditional(start int, flags *int) *node {
	name := p.until(")", "group name")
	g := 0
	if py.IsIdentifier(name) {
		known, ok := p.names[name]
		if !ok {
			panic(p.fail("unknown group name "+py.Repr(name), runes(name)+1))
		}
		g = known
	} else {
		for _, c := range name {
			if c < '0' || c > '9' {
				panic(p.fail("bad character in group name "+py.Repr(name), runes(name)+1))
			}
		}
		v, err := strconv.Atoi(name)
		if err != nil || v > 1<<30 {
			panic(p.fail("invalid group reference "+name, runes(name)+1))
		}
		if g = v; g == 0 {
			panic(p.fail("bad group number", runes(name)+1))
		}
		if _, ok := p.condPos[g]; !ok {
			p.condPos[g] = p.tell() - runes(name) - 1
			p.condOrder = append(p.condOrder, g)
		}
	}
	p.checkBehind(g)
	inner := *flags
	yes := p.sequence(&inner, true, false)
	no := &node{kind: nSeq}
	if p.match("|") {
		inner = *flags
		no = p.sequence(&inner, true, false)
		if !p.end && p.next == "|" {
			panic(p.fail("conditional backref with more than two branches", 0))
		}
	}
	if !p.match(")") {
		panic(p.failAt("missing ), unterminated subpattern", start))
	}
	return &node{kind: nCond, n: g, subs: []*node{yes, no}, flags: *flags}
}

var flagLetters = map[string]int{"i": IgnoreCase, "L": Locale, "m": MultiLine, "s": DotAll, "x": Verbose, "a": ASCII, "u": Unicode}

const typeFlags = ASCII | Locale | Unicode

// inlineFlags reads (?i) and (?i-s: behind its first letter.
func (p *parser) inlineFlags(c string) (on, off int, global bool) {
	next := func(missing string) string {
		c := p.get()
		if c == "" {
			panic(p.fail(missing, 0))
		}
		return c
	}
	unknown := func(c, missing string) error {
		if py.IsAlpha(c) {
			missing = "unknown flag"
		}
		return p.fail(missing, runes(c))
	}
	if c != "-" {
		for {
			f := flagLetters[c]
			if c == "L" {
				panic(p.fail("bad inline flags: cannot use 'L' flag with a str pattern", 0))
			}
			on |= f
			if f&typeFlags != 0 && on&typeFlags != f {
				panic(p.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0))
			}
			c = next("missing -, : or )")
			if c == ")" || c == "-" || c == ":" {
				break
			}
			if flagLetters[c] == 0 {
				panic(unknown(c, "missing -, : or )"))
			}
		}
	}
	if c == ")" {
		p.flags |= on
		return 0, 0, true
	}
	if c == "-" {
		c = next("missing flag")
		if flagLetters[c] == 0 {
			panic(unknown(c, "missing flag"))
		}
		for {
			f := flagLetters[c]
			if f&typeFlags != 0 {
				panic(p.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0))
			}
			off |= f
			c = next("missing :")
			if c == ":" {
				break
			}
			if flagLetters[c] == 0 {
				panic(unknown(c, "missing :"))
			}
		}
	}
	if on&off != 0 {
		panic(p.fail("bad inline flags: flag turned on and off", 1))
	}
	return on, off, false
}

// width gives how many characters a node matches at least and at most.
func (n *node) width(p *parser) (lo, hi int) {
	sum := func(a, b int) int { return min(a+b, unlimited) }
	switch n.kind {
	case nLit, nAny, nSet:
		return 1, 1
	case nSeq:
		for _, s := range n.subs {
			a, b := s.width(p)
			lo, hi = sum(lo, a), sum(hi, b)
		}
	case nAlt, nCond:
		lo = unlimited
		for _, s := range n.subs {
			a, b := s.width(p)
			lo, hi = min(lo, a), max(hi, b)
		}
	case nGroup, nAtomic:
		return n.subs[0].width(p)
	case nRepeat:
		a, b := n.subs[0].width(p)
		lo = min(a*n.min, unlimited)
		if b > 0 {
			hi = unlimited
			if n.max < unlimited {
				hi = min(b*n.max, unlimited)
			}
		}
	case nRef:
		w := p.widths[n.n]
		return w[0], w[1]
	}
	return lo, hi
}
