package pyargparse

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// parsing is one run of a parser over its arguments.
type parsing struct {
	*Parser
	ns      *Namespace
	args    []string
	options map[int]option // by the position of their argument
	pattern string         // of each argument, 'O' for an option, 'A' for another, '-' for --
	left    []*Action      // positionals not taken yet
	seen    map[*Action]bool
	given   map[*Action]bool // with a value that is not the default
	extras  []string
}

// option is an argument that is an option: its action (nil when unknown), the option's name, and the value in the same argument.
type option struct {
	action   *Action
	name     string
	explicit py.Opt[string]
}

func (p *parsing) run() []string {
	p.options, p.seen, p.given = map[int]option{}, map[*Action]bool{}, map[*Action]bool{}
	for _, a := range p.actions {
		if len(a.options) == 0 {
			p.left = append(p.left, a)
		}
	}
	var pattern strings.Builder
	last := -1
	for i, s := range p.args {
		if s == "--" {
			pattern.WriteString("-" + strings.Repeat("A", len(p.args)-i-1))
			break
		}
		if o, ok := p.optional(s); ok {
			p.options[i] = o
			pattern.WriteByte('O')
			last = i
		} else {
			pattern.WriteByte('A')
		}
	}
	p.pattern = pattern.String()
	at := 0
	for at <= last {
		next := at
		for {
			if _, ok := p.options[next]; ok {
				break
			}
			next++
		}
		if at != next {
			end := p.takePositionals(at)
			if end > at {
				at = end
				continue
			}
		}
		if _, ok := p.options[at]; !ok {
			p.extras = append(p.extras, p.args[at:next]...)
			at = next
		}
		at = p.takeOption(at)
	}
	end := p.takePositionals(at)
	p.extras = append(p.extras, p.args[end:]...)
	p.finish()
	return p.extras
}

// finish checks what is required and converts the defaults that are text.
func (p *parsing) finish() {
	var missing []string
	for _, a := range p.actions {
		if p.seen[a] {
			continue
		}
		if a.required {
			missing = append(missing, a.name())
			continue
		}
		if s, ok := a.def.(string); ok && a.dest != Suppress {
			if v, ok := p.ns.d.Lookup(a.dest); ok && v == any(s) && a.def != Suppress {
				p.ns.SetAttr(a.dest, a.convert(s))
			}
		}
	}
	if missing != nil {
		p.Error("the following arguments are required: " + strings.Join(missing, ", "))
	}
	for _, g := range p.exclusive {
		if !g.required || slices.ContainsFunc(g.actions, func(a *Action) bool { return p.given[a] }) {
			continue
		}
		var names []string
		for _, a := range g.actions {
			if a.help.V != Suppress {
				names = append(names, a.name())
			}
		}
		p.Error("one of the arguments " + strings.Join(names, " ") + " is required")
	}
}

// optional tells whether an argument is an option, and which.
func (p *parsing) optional(s string) (option, bool) {
	if s == "" || !strings.Contains(p.chars, s[:1]) {
		return option{}, false
	}
	if a := p.byOption[s]; a != nil {
		return option{action: a, name: s}, true
	}
	if len(s) == 1 {
		return option{}, false
	}
	if name, value, ok := strings.Cut(s, "="); ok {
		if a := p.byOption[name]; a != nil {
			return option{a, name, py.Some(value)}, true
		}
	}
	found := p.abbreviated(s)
	if len(found) > 1 {
		var names []string
		for _, o := range found {
			names = append(names, o.name)
		}
		p.Error("ambiguous option: " + s + " could match " + strings.Join(names, ", "))
	}
	if len(found) == 1 {
		return found[0], true
	}
	if negativeNumber.MatchString(s) && !p.negatives || strings.Contains(s, " ") {
		return option{}, false
	}
	return option{name: s}, true
}

// abbreviated finds the options that an argument may stand for.
func (p *parsing) abbreviated(s string) []option {
	var out []option
	if strings.Contains(p.chars, s[1:2]) {
		if !p.allowAbbrev {
			return nil
		}
		prefix, value, ok := strings.Cut(s, "=")
		for _, o := range p.optionOrder {
			if strings.HasPrefix(o, prefix) {
				out = append(out, option{p.byOption[o], o, py.OptIf(ok, value)})
			}
		}
		return out
	}
	for _, o := range p.optionOrder {
		switch {
		case o == s[:2]:
			out = append(out, option{p.byOption[o], o, py.Some(s[2:])})
		case strings.HasPrefix(o, s):
			out = append(out, option{action: p.byOption[o], name: o})
		}
	}
	return out
}

func (p *parsing) takeOption(start int) int {
	o := p.options[start]
	a := o.action
	if a == nil {
		p.extras = append(p.extras, p.args[start])
		return start + 1
	}
	type taken struct {
		a    *Action
		args []string
		name string
	}
	var all []taken
	stop := start + 1
	for {
		if !o.explicit.OK {
			n := a.match(p.pattern[stop:])
			all = append(all, taken{a, p.args[stop : stop+n], o.name})
			stop += n
			break
		}
		value := o.explicit.V
		n := a.match("A")
		if n == 0 && !strings.Contains(p.chars, o.name[1:2]) && value != "" {
			all = append(all, taken{a, nil, o.name})
			r := []rune(value)
			name := o.name[:1] + string(r[0])
			next := p.byOption[name]
			if next == nil {
				panic(a.fail("ignored explicit argument " + py.Repr(value)))
			}
			a, o = next, option{next, name, py.OptIf(len(r) > 1, string(r[1:]))}
			continue
		}
		if n != 1 {
			panic(a.fail("ignored explicit argument " + py.Repr(value)))
		}
		all = append(all, taken{a, []string{value}, o.name})
		break
	}
	for _, t := range all {
		p.take(t.a, t.args, t.name)
	}
	return stop
}

// takePositionals gives the positionals that match what stands at start their arguments.
func (p *parsing) takePositionals(start int) int {
	var counts []int
	for n := len(p.left); n > 0; n-- {
		pattern := "^"
		for _, a := range p.left[:n] {
			pattern += a.pattern()
		}
		if m := regexp.MustCompile(pattern).FindStringSubmatch(p.pattern[start:]); m != nil {
			for _, g := range m[1:] {
				counts = append(counts, len(g))
			}
			break
		}
	}
	taken := p.left[:len(counts)]
	p.left = p.left[len(counts):]
	for i, a := range taken {
		p.take(a, p.args[start:start+counts[i]], "")
		start += counts[i]
	}
	return start
}

func (p *parsing) take(a *Action, args []string, name string) {
	p.seen[a] = true
	values := a.values(args)
	if !same(values, a.def) {
		p.given[a] = true
		for _, g := range p.exclusive {
			if !slices.Contains(g.actions, a) {
				continue
			}
			for _, other := range g.actions {
				if other != a && p.given[other] {
					panic(a.fail("not allowed with argument " + other.name()))
				}
			}
		}
	}
	if values != any(Suppress) {
		a.perform(p.Parser, p.ns, values, name)
	}
}

// same tells whether a value is the default itself: identical in Python.
func same(v, def any) bool {
	switch v.(type) {
	case nil, bool:
		return v == def
	}
	if _, ok := v.(*py.List[any]); ok {
		return v == def
	}
	return false
}

// pattern is the regular expression for the arguments that an action takes.
func (a *Action) pattern() string {
	s := ""
	switch n := a.nargs.(type) {
	case nil:
		s = "(-*A-*)"
	case int:
		s = "(-*" + strings.TrimSuffix(strings.Repeat("A-*", n), "-*") + "-*)"
	case string:
		switch n {
		case Optional:
			s = "(-*A?-*)"
		case ZeroOrMore:
			s = "(-*[A-]*)"
		case OneOrMore:
			s = "(-*A[A-]*)"
		case Remainder:
			s = "([-AO]*)"
		case subcommand:
			s = "(-*A[-AO]*)"
		case Suppress:
			s = "(-*-*)"
		default:
			panic(py.ValueError.New("invalid nargs value"))
		}
	}
	if len(a.options) > 0 {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "-*", ""), "-", "")
	}
	return s
}

// match is how many of the arguments in a pattern an action takes.
func (a *Action) match(pattern string) int {
	if m := regexp.MustCompile("^" + a.pattern()).FindStringSubmatch(pattern); m != nil {
		return len(m[1])
	}
	switch n := a.nargs.(type) {
	case nil:
		panic(a.fail("expected one argument"))
	case int:
		if n == 1 {
			panic(a.fail("expected 1 argument"))
		}
		panic(a.fail(fmt.Sprintf("expected %d arguments", n)))
	case string:
		switch n {
		case Optional:
			panic(a.fail("expected at most one argument"))
		case OneOrMore:
			panic(a.fail("expected at least one argument"))
		}
	}
	panic(a.fail("expected " + py.Str(a.nargs) + " arguments"))
}

// values converts and checks an action's arguments.
func (a *Action) values(args []string) any {
	if a.nargs != subcommand && a.nargs != Remainder {
		if i := slices.Index(args, "--"); i >= 0 {
			args = slices.Delete(slices.Clone(args), i, i+1)
		}
	}
	switch {
	case len(args) == 0 && a.nargs == Optional:
		v := a.def
		if len(a.options) > 0 {
			v = a.constant
		}
		if s, ok := v.(string); ok {
			if s == Suppress {
				return v
			}
			v = a.convert(s)
			a.check(v)
		}
		return v
	case len(args) == 0 && a.nargs == ZeroOrMore && len(a.options) == 0:
		if a.def != nil {
			a.check(a.def)
			return a.def
		}
		return py.NewList[any]()
	case len(args) == 1 && (a.nargs == nil || a.nargs == Optional):
		v := a.convert(args[0])
		a.check(v)
		return v
	case a.nargs == Suppress:
		return Suppress
	}
	out := py.NewList[any]()
	for _, s := range args {
		out.Append(a.convert(s))
	}
	switch a.nargs {
	case Remainder:
	case subcommand:
		a.check(out.Items[0])
	default:
		for _, v := range out.Items {
			a.check(v)
		}
	}
	return out
}

func (a *Action) convert(s string) (v any) {
	if a.conv == nil {
		return s
	}
	err := py.Try(func() { v = py.Box(a.conv(s)) })
	switch {
	case err == nil:
		return v
	case py.IsExc(err, ArgumentTypeError):
		panic(a.fail(py.Str(err)))
	case py.IsExc(err, py.TypeError, py.ValueError):
		panic(a.fail("invalid " + a.convName + " value: " + py.Repr(s)))
	}
	panic(err)
}

func (a *Action) check(v any) {
	if a.choices != nil && !slices.ContainsFunc(a.choices, func(c any) bool { return py.EqAny(c, v) }) {
		panic(a.fail("invalid choice: " + py.Repr(v) + " (choose from " + a.choiceText(", ", py.Repr) + ")"))
	}
}
