package pyargparse

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
	pytextwrap "github.com/py2go/py2go/runtime/std/textwrap"
)

// formatter lays out help. Widths of the arguments are collected while the parts are added, so parts are functions.
type formatter struct {
	*Formatter
	prog    string
	width   int
	indent  int
	longest int // of the arguments' names, with their indentation
	parts   []func() string
}

const (
	maxHelpPosition = 24
	indentStep      = 2
)

func (p *Parser) formatter() *formatter {
	return &formatter{Formatter: p.format, prog: p.Prog, width: columns() - 2}
}

// columns is the terminal's width: COLUMNS, or what the terminal says, or 80.
func columns() int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if n, _, no := py.TerminalSize(int(os.Stdout.Fd())); no == 0 && n > 0 {
		return n
	}
	return 80
}

// FormatUsage is p.format_usage().
func (p *Parser) FormatUsage() string {
	f := p.formatter()
	f.usage(p.usage, p.actions, p.exclusive, py.None[string]())
	return f.format()
}

// FormatHelp is p.format_help().
func (p *Parser) FormatHelp() string {
	f := p.formatter()
	f.usage(p.usage, p.actions, p.exclusive, py.None[string]())
	f.text(p.description.V)
	for _, g := range p.sections {
		f.section(g)
	}
	f.text(p.epilog.V)
	return f.format()
}

var manyNewlines = regexp.MustCompile(`\n\n\n+`)

func (f *formatter) format() string {
	var b strings.Builder
	for _, part := range f.parts {
		b.WriteString(part())
	}
	s := b.String()
	if s == "" {
		return ""
	}
	return strings.Trim(manyNewlines.ReplaceAllString(s, "\n\n"), "\n") + "\n"
}

func (f *formatter) text(s string) {
	if s == "" || s == Suppress {
		return
	}
	f.parts = append(f.parts, func() string { return f.formatText(s) })
}

func (f *formatter) formatText(s string) string {
	if strings.Contains(s, "%(prog)") {
		s = f.expand(s, nil)
	}
	indent := strings.Repeat(" ", f.indent)
	if f.rawDescription {
		var b strings.Builder
		for _, l := range py.SplitLines(s, true).Items {
			b.WriteString(indent + l)
		}
		return b.String() + "\n\n"
	}
	w := pytextwrap.NewWrapper(max(f.width-f.indent, 11), indent, indent, true, true, false, true, true, true, 8, py.None[int](), " [...]")
	return w.Fill(oneLine(s)) + "\n\n"
}

func oneLine(s string) string { return strings.Join(py.SplitSpace(s, nil, -1).Items, " ") }

func (f *formatter) section(g *Group) {
	f.indent += indentStep
	var items []*Action
	for _, a := range g.actions {
		if a.help.V == Suppress {
			continue
		}
		items = append(items, a)
		n := length(f.invocation(a))
		if a.sub != nil {
			for _, s := range a.sub.shown {
				n = max(n, length(f.invocation(s)))
			}
		}
		f.longest = max(f.longest, n+f.indent)
	}
	f.indent -= indentStep
	f.parts = append(f.parts, func() string {
		f.indent += indentStep
		defer func() { f.indent -= indentStep }()
		var b strings.Builder
		if d := g.description.V; d != "" && d != Suppress {
			b.WriteString(f.formatText(d))
		}
		for _, a := range items {
			b.WriteString(f.action(a))
		}
		if b.Len() == 0 {
			return ""
		}
		heading := ""
		if g.title.OK && g.title.V != Suppress {
			heading = strings.Repeat(" ", f.indent-indentStep) + g.title.V + ":\n"
		}
		return "\n" + heading + b.String() + "\n"
	})
}

func length(s string) int { return utf8.RuneCountInString(s) }

// action lays out an argument and its help.
func (f *formatter) action(a *Action) string {
	position := min(f.longest+2, maxHelpPosition)
	helpWidth := max(f.width-position, 11)
	nameWidth := position - f.indent - 2
	head := f.invocation(a)
	indent := strings.Repeat(" ", f.indent)
	var b strings.Builder
	first := position
	switch {
	case !a.help.OK || a.help.V == "":
		b.WriteString(indent + head + "\n")
	case length(head) <= nameWidth:
		b.WriteString(indent + head + strings.Repeat(" ", nameWidth-length(head)) + "  ")
		first = 0
	default:
		b.WriteString(indent + head + "\n")
	}
	if help := a.help.V; strings.TrimSpace(help) != "" {
		for i, l := range f.helpLines(a, help, helpWidth) {
			n := position
			if i == 0 {
				n = first
			}
			b.WriteString(strings.Repeat(" ", n) + l + "\n")
		}
	} else if !strings.HasSuffix(b.String(), "\n") {
		b.WriteString("\n")
	}
	if a.sub != nil {
		f.indent += indentStep
		for _, s := range a.sub.shown {
			b.WriteString(f.action(s))
		}
		f.indent -= indentStep
	}
	return b.String()
}

func (f *formatter) helpLines(a *Action, help string, width int) []string {
	if f.defaults && !strings.Contains(help, "%(default)") && a.def != Suppress && (len(a.options) > 0 || a.nargs == Optional || a.nargs == ZeroOrMore) {
		help += " (default: %(default)s)"
	}
	help = f.expand(help, a)
	if f.rawText {
		return py.SplitLines(help, false).Items
	}
	return pytextwrap.Lines(oneLine(help), width)
}

// expand fills in %(prog)s and an action's attributes.
func (f *formatter) expand(s string, a *Action) string {
	d := py.NewDict[string, any]()
	set := func(k string, v any) {
		if v != any(Suppress) {
			d.Set(k, v)
		}
	}
	set("prog", f.prog)
	if a != nil {
		set("dest", a.dest)
		set("default", a.def)
		set("nargs", a.nargs)
		set("const", a.constant)
		set("required", a.required)
		set("help", a.help.Any())
		set("metavar", a.metavar)
		if a.conv != nil {
			set("type", a.convName)
		} else {
			set("type", nil)
		}
		if a.choices != nil {
			set("choices", a.choiceText(", ", py.Str))
		} else {
			set("choices", nil)
		}
		opts := py.NewList[any]()
		for _, o := range a.options {
			opts.Append(o)
		}
		set("option_strings", opts)
	}
	return py.PercentFormat(s, d)
}

// invocation is how help names an argument.
func (f *formatter) invocation(a *Action) string {
	if len(a.options) == 0 {
		return a.metavars(a.dest, 1)[0]
	}
	if a.nargs == 0 {
		return strings.Join(a.options, ", ")
	}
	args := a.argsText(strings.ToUpper(a.dest))
	out := make([]string, len(a.options))
	for i, o := range a.options {
		out[i] = o + " " + args
	}
	return strings.Join(out, ", ")
}

// metavars are the n names of an action's arguments.
func (a *Action) metavars(def string, n int) []string {
	name := def
	if a.metavar != nil {
		if xs, ok := py.ItemsOf(a.metavar); ok {
			out := make([]string, len(xs))
			for i, x := range xs {
				out[i] = py.Str(x)
			}
			return out
		}
		name = py.Str(a.metavar)
	} else if a.choices != nil {
		name = "{" + a.choiceText(",", py.Str) + "}"
	}
	out := make([]string, n)
	for i := range out {
		out[i] = name
	}
	return out
}

func (a *Action) argsText(def string) string {
	switch n := a.nargs.(type) {
	case int:
		return strings.Join(a.metavars(def, n), " ")
	case string:
		switch n {
		case Optional:
			return "[" + a.metavars(def, 1)[0] + "]"
		case ZeroOrMore:
			m := a.metavars(def, 1)
			if len(m) == 2 {
				return "[" + m[0] + " [" + m[1] + " ...]]"
			}
			return "[" + m[0] + " ...]"
		case OneOrMore:
			m := a.metavars(def, 2)
			return m[0] + " [" + m[1] + " ...]"
		case Remainder:
			return "..."
		case subcommand:
			return a.metavars(def, 1)[0] + " ..."
		case Suppress:
			return ""
		}
	}
	return a.metavars(def, 1)[0]
}

func (f *formatter) usage(usage py.Opt[string], actions []*Action, groups []*Group, prefix py.Opt[string]) {
	if usage.V == Suppress {
		return
	}
	f.parts = append(f.parts, func() string { return f.formatUsage(usage, actions, groups, prefix.Or("usage: ")) })
}

var usageParts = regexp.MustCompile(`\(.*?\)+(?:\s|$)|\[.*?\]+(?:\s|$)|\S+`)

func (f *formatter) formatUsage(usage py.Opt[string], actions []*Action, groups []*Group, prefix string) string {
	switch {
	case usage.OK:
		return prefix + f.expand(usage.V, nil) + "\n\n"
	case len(actions) == 0:
		return prefix + f.prog + "\n\n"
	}
	var options, positionals []*Action
	for _, a := range actions {
		if len(a.options) > 0 {
			options = append(options, a)
		} else {
			positionals = append(positionals, a)
		}
	}
	all := usageText(append(slices.Clone(options), positionals...), groups)
	text := f.prog
	if all != "" {
		text += " " + all
	}
	width := f.width - f.indent
	if length(prefix)+length(text) > width {
		text = wrapUsage(f.prog, prefix, usageText(options, groups), usageText(positionals, groups), width)
	}
	return prefix + text + "\n\n"
}

func splitUsage(s string) []string {
	out := usageParts.FindAllString(s, -1)
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

func wrapUsage(prog, prefix, optUsage, posUsage string, width int) string {
	opts, pos := splitUsage(optUsage), splitUsage(posUsage)
	lines := func(parts []string, indent string, first int) []string {
		var out, line []string
		n := len(indent) - 1
		if first > 0 {
			n = first - 1
		}
		for _, part := range parts {
			if n+1+length(part) > width && len(line) > 0 {
				out = append(out, indent+strings.Join(line, " "))
				line, n = nil, len(indent)-1
			}
			line = append(line, part)
			n += length(part) + 1
		}
		if len(line) > 0 {
			out = append(out, indent+strings.Join(line, " "))
		}
		if first > 0 {
			out[0] = out[0][len(indent):]
		}
		return out
	}
	var out []string
	if head := length(prefix) + length(prog); float64(head) <= 0.75*float64(width) {
		indent := strings.Repeat(" ", head+1)
		switch {
		case len(opts) > 0:
			out = append(lines(append([]string{prog}, opts...), indent, length(prefix)), lines(pos, indent, 0)...)
		case len(pos) > 0:
			out = lines(append([]string{prog}, pos...), indent, length(prefix))
		default:
			out = []string{prog}
		}
		return strings.Join(out, "\n")
	}
	indent := strings.Repeat(" ", length(prefix))
	out = lines(append(slices.Clone(opts), pos...), indent, 0)
	if len(out) > 1 {
		out = append(lines(opts, indent, 0), lines(pos, indent, 0)...)
	}
	return strings.Join(append([]string{prog}, out...), "\n")
}

var (
	afterOpen   = regexp.MustCompile(`([\[(]) `)
	beforeClose = regexp.MustCompile(` ([\])])`)
	emptyPair   = regexp.MustCompile(`[\[(] *[\])]`)
)

// usageText is the usage of some arguments.
func usageText(actions []*Action, groups []*Group) string {
	inGroup := map[*Action]bool{}
	inserts := map[int]string{}
	add := func(at int, s string) { inserts[at] += s }
	for _, g := range groups {
		if len(g.actions) == 0 {
			continue
		}
		start := slices.Index(actions, g.actions[0])
		end := start + len(g.actions)
		if start < 0 || end > len(actions) || !slices.Equal(actions[start:end], g.actions) {
			continue
		}
		exposed := 0
		for _, a := range g.actions {
			inGroup[a] = true
			if a.help.V != Suppress {
				exposed++
			}
		}
		switch {
		case !g.required:
			if _, ok := inserts[start]; ok {
				add(start, " [")
			} else {
				inserts[start] = "["
			}
			add(end, "]")
		case exposed > 1:
			if _, ok := inserts[start]; ok {
				add(start, " (")
			} else {
				inserts[start] = "("
			}
			add(end, ")")
		}
		for i := start + 1; i < end; i++ {
			inserts[i] = "|"
		}
	}
	parts := make([]string, len(actions))
	for i, a := range actions {
		switch {
		case a.help.V == Suppress:
			if inserts[i] == "|" {
				delete(inserts, i)
			} else if inserts[i+1] == "|" {
				delete(inserts, i+1)
			}
		case len(a.options) == 0:
			part := a.argsText(a.dest)
			if inGroup[a] && strings.HasPrefix(part, "[") && strings.HasSuffix(part, "]") {
				part = part[1 : len(part)-1]
			}
			parts[i] = part
		default:
			part := a.options[0]
			if a.kind == BooleanOptional {
				part = strings.Join(a.options, " | ")
			} else if a.nargs != 0 {
				part += " " + a.argsText(strings.ToUpper(a.dest))
			}
			if !a.required && !inGroup[a] {
				part = "[" + part + "]"
			}
			parts[i] = part
		}
	}
	var out []string
	for i := 0; i <= len(parts); i++ {
		if s, ok := inserts[i]; ok {
			out = append(out, s)
		}
		if i < len(parts) && (parts[i] != "" || actions[i].help.V != Suppress) {
			out = append(out, parts[i])
		}
	}
	text := strings.Join(out, " ")
	text = afterOpen.ReplaceAllString(text, "$1")
	text = beforeClose.ReplaceAllString(text, "$1")
	text = emptyPair.ReplaceAllString(text, "")
	return strings.TrimSpace(text)
}
