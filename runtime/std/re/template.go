package pyre

import (
	"strconv"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// template is a replacement: literal texts, with groups between them.
type template struct {
	texts  []string // one more than groups
	groups []int
}

func (t *template) expand(s string, caps []int) string {
	if len(t.groups) == 0 {
		return t.texts[0]
	}
	var b strings.Builder
	for i, g := range t.groups {
		b.WriteString(t.texts[i])
		if lo, hi := caps[2*g], caps[2*g+1]; lo >= 0 && hi >= 0 {
			b.WriteString(s[lo:hi])
		}
	}
	b.WriteString(t.texts[len(t.groups)])
	return b.String()
}

// parseTemplate reads a replacement for a pattern, and panics with re.error or IndexError.
func parseTemplate(repl string, p *Pattern) *template {
	if strings.IndexByte(repl, '\\') < 0 {
		return &template{texts: []string{repl}}
	}
	t := newTokens(repl)
	out := &template{}
	var lit strings.Builder
	group := func(g, offset int) {
		if g > p.Groups() {
			panic(t.fail("invalid group reference "+strconv.Itoa(g), offset))
		}
		out.texts = append(out.texts, lit.String())
		lit.Reset()
		out.groups = append(out.groups, g)
	}
	for !t.end {
		this := t.get()
		if this[0] != '\\' {
			lit.WriteString(this)
			continue
		}
		c := this[1]
		switch {
		case c == 'g':
			if !t.match("<") {
				panic(t.fail("missing <", 0))
			}
			name := t.until(">", "group name")
			if !allDigits(name) {
				if !py.IsIdentifier(name) {
					panic(t.fail("bad character in group name "+py.Repr(name), runes(name)+1))
				}
				g, ok := p.names[name]
				if !ok {
					panic(py.IndexError.New("unknown group name " + py.Repr(name)))
				}
				group(g, runes(name)+1)
				continue
			}
			g, err := strconv.Atoi(name)
			if err != nil || g > 1<<30 {
				panic(t.fail("invalid group reference "+strings.TrimLeft(name, "0"), runes(name)+1))
			}
			group(g, runes(name)+1)
		case c == '0':
			this += t.while(2, octDigits)
			v, _ := strconv.ParseUint(this[1:], 8, 32)
			lit.WriteRune(rune(v & 0xff))
		case c >= '1' && c <= '9':
			if !t.end && strings.Contains(digits, t.next) {
				this += t.get()
				if c <= '7' && strings.IndexByte(octDigits, this[2]) >= 0 && !t.end && strings.Contains(octDigits, t.next) {
					this += t.get()
					v, _ := strconv.ParseUint(this[1:], 8, 32)
					if v > 0o377 {
						panic(t.fail("octal escape value "+this+" outside of range 0-0o377", len(this)))
					}
					lit.WriteRune(rune(v))
					continue
				}
			}
			g, _ := strconv.Atoi(this[1:])
			group(g, len(this)-1)
		default:
			r, ok := charEscapes[c]
			switch {
			case ok && len(this) == 2:
				lit.WriteRune(r)
			case strings.IndexByte(letters, c) >= 0:
				panic(t.fail("bad escape "+this, len(this)))
			default:
				lit.WriteString(this)
			}
		}
	}
	out.texts = append(out.texts, lit.String())
	return out
}

func allDigits(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
