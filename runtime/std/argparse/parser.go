package pyargparse

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/py2go/py2go/runtime/py"
	pyio "github.com/py2go/py2go/runtime/std/io"
)

// Parser is an ArgumentParser.
type Parser struct {
	Prog                       string
	usage, description, epilog py.Opt[string]
	format                     *Formatter
	chars                      string
	argDefault                 any
	allowAbbrev                bool
	exitOnError                bool

	actions     []*Action
	byOption    map[string]*Action
	optionOrder []string
	defaults    *py.Dict[string, any]
	sections    []*Group
	positionals *Group
	optionals   *Group
	exclusive   []*Group
	negatives   bool // some option looks like a negative number
	subs        *SubParsers
	unknown     []string
}

// Group is an argument group, or a mutually exclusive one.
type Group struct {
	parser      *Parser
	parent      *Group // the group whose help section shows the arguments
	title       py.Opt[string]
	description py.Opt[string]
	actions     []*Action
	required    bool
	exclusive   bool
}

// NewParser is ArgumentParser(…).
func NewParser(prog, usage, description, epilog py.Opt[string], parents any, formatter *Formatter, prefixChars string, _ any, argumentDefault any,
	conflict string, addHelp, allowAbbrev, exitOnError bool) *Parser {
	name := prog.V
	if !prog.OK {
		name = filepath.Base(os.Args[0])
	}
	if formatter == nil {
		formatter = Plain
	}
	p := &Parser{Prog: name, usage: usage, description: description, epilog: epilog, format: formatter, chars: prefixChars, argDefault: argumentDefault,
		allowAbbrev: allowAbbrev, exitOnError: exitOnError, byOption: map[string]*Action{}, defaults: py.NewDict[string, any]()}
	p.positionals = p.AddArgumentGroup(py.Some("positional arguments"), py.None[string]())
	p.optionals = p.AddArgumentGroup(py.Some("options"), py.None[string]())
	if addHelp {
		c := "-"
		if !strings.Contains(prefixChars, "-") {
			c = prefixChars[:1]
		}
		p.add(nil, &Action{kind: "help", options: []string{c + "h", c + c + "help"}, dest: "help", nargs: 0, def: Suppress,
			help: py.Some("show this help message and exit")})
	}
	if ps, ok := py.ItemsOf(py.Box(parents)); ok {
		for _, x := range ps {
			p.inherit(x.(*Parser))
		}
	}
	return p
}

// inherit takes over the arguments of a parent.
func (p *Parser) inherit(q *Parser) {
	of := map[*Group]*Group{q.positionals: p.positionals, q.optionals: p.optionals}
	for _, g := range q.sections {
		into := of[g]
		if into == nil && len(g.actions) > 0 {
			into = p.AddArgumentGroup(g.title, g.description)
		}
		for _, a := range g.actions {
			p.add(into, a)
		}
	}
	p.exclusive = append(p.exclusive, q.exclusive...)
	py.DictUpdate(p.defaults, q.defaults)
}

// AddArgumentGroup is p.add_argument_group(title, description).
func (p *Parser) AddArgumentGroup(title, description py.Opt[string]) *Group {
	g := &Group{parser: p, title: title, description: description}
	p.sections = append(p.sections, g)
	return g
}

// AddMutuallyExclusiveGroup is p.add_mutually_exclusive_group(required=…).
func (p *Parser) AddMutuallyExclusiveGroup(required bool) *Group {
	g := &Group{parser: p, required: required, exclusive: true}
	p.exclusive = append(p.exclusive, g)
	return g
}

// AddArgumentGroup is g.add_argument_group(title, description).
func (g *Group) AddArgumentGroup(title, description py.Opt[string]) *Group {
	return g.parser.AddArgumentGroup(title, description)
}

// AddMutuallyExclusiveGroup is g.add_mutually_exclusive_group(required=…).
func (g *Group) AddMutuallyExclusiveGroup(required bool) *Group {
	x := g.parser.AddMutuallyExclusiveGroup(required)
	x.parent = g
	return x
}

// SetDefaults is p.set_defaults(**kwargs).
func (p *Parser) SetDefaults(kwargs *py.Dict[string, any]) {
	if kwargs == nil {
		return
	}
	py.DictUpdate(p.defaults, kwargs)
	for _, a := range p.actions {
		if v, ok := kwargs.Lookup(a.dest); ok {
			a.def = v
		}
	}
}

// SetDefaults is g.set_defaults(**kwargs).
func (g *Group) SetDefaults(kwargs *py.Dict[string, any]) { g.parser.SetDefaults(kwargs) }

// GetDefault is p.get_default(dest).
func (p *Parser) GetDefault(dest string) any {
	for _, a := range p.actions {
		if a.dest == dest && a.def != nil {
			return a.def
		}
	}
	return p.defaults.GetOr(dest, nil)
}

// GetDefault is g.get_default(dest).
func (g *Group) GetDefault(dest string) any { return g.parser.GetDefault(dest) }

// AddArgument is p.add_argument(*names, …).
func (p *Parser) AddArgument(action string, nargs, constant, def any, conv func(string) any, convShown string, choices any, required bool,
	help py.Opt[string], metavar any, dest, version py.Opt[string], names ...string) *Action {
	return p.addArgument(nil, action, nargs, constant, def, conv, convShown, choices, required, help, metavar, dest, version, names)
}

// AddArgument is g.add_argument(*names, …).
func (g *Group) AddArgument(action string, nargs, constant, def any, conv func(string) any, convShown string, choices any, required bool,
	help py.Opt[string], metavar any, dest, version py.Opt[string], names ...string) *Action {
	return g.parser.addArgument(g, action, nargs, constant, def, conv, convShown, choices, required, help, metavar, dest, version, names)
}

// convName finds the __name__ in the repr of a function or class.
var convName = regexp.MustCompile(`[\w<>]+$`)

func (p *Parser) addArgument(g *Group, action string, nargs, constant, def any, conv func(string) any, convShown string, choices any, required bool,
	help py.Opt[string], metavar any, dest, version py.Opt[string], names []string) *Action {
	a := &Action{kind: action, nargs: py.Box(nargs), constant: constant, def: py.Box(def), conv: conv, required: required, help: help, metavar: py.Box(metavar), version: version}
	if conv != nil {
		a.convName = convName.FindString(strings.Trim(strings.TrimSuffix(convShown, ">"), "'"))
		if strings.HasPrefix(convShown, "<function <") {
			a.convName = "<lambda>"
		}
	}
	if choices != nil {
		a.choices = []any{}
		for c := range py.IterAny(choices) {
			a.choices = append(a.choices, c)
		}
	}
	positional := len(names) == 0 || len(names) == 1 && !strings.ContainsAny(names[0][:1], p.chars)
	if positional {
		if len(names) == 1 {
			if dest.OK {
				panic(py.ValueError.New("dest supplied twice for positional argument"))
			}
			a.dest = names[0]
		} else {
			a.dest = dest.V
		}
		a.required = true
		if a.nargs == Optional || a.nargs == ZeroOrMore && a.def == nil || a.nargs == ZeroOrMore || a.nargs == Remainder || a.nargs == Suppress {
			a.required = a.nargs == ZeroOrMore && a.def == nil
		}
	} else {
		p.nameOptions(a, names, dest)
	}
	if a.def == nil {
		a.def = p.argDefault
	}
	if p.defaults.Contains(a.dest) && def == nil {
		a.def = p.defaults.At(a.dest)
	}
	switch action {
	case "store":
		if a.nargs == 0 {
			panic(py.ValueError.New("nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate"))
		}
		if a.constant != nil && a.nargs != Optional {
			panic(py.ValueError.New("nargs must be '?' to supply const"))
		}
	case "append", "extend":
		if a.nargs == 0 {
			panic(py.ValueError.New("nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate"))
		}
	case "store_const", "append_const", "count":
		a.nargs = 0
	case "store_true", "store_false":
		a.nargs = 0
		a.constant = action == "store_true"
		if a.def == nil {
			a.def = action == "store_false"
		}
	case "help", "version":
		a.nargs = 0
		a.def = Suppress
		if !dest.OK {
			a.dest = Suppress
		}
		if action == "version" && !help.OK {
			a.help = py.Some("show program's version number and exit")
		}
	case BooleanOptional:
		a.nargs = 0
		for _, o := range slices.Clone(a.options) {
			if strings.HasPrefix(o, "--") {
				i := slices.Index(a.options, o)
				a.options = slices.Insert(a.options, i+1, "--no-"+o[2:])
			}
		}
	default:
		panic(py.ValueError.New("unknown action " + py.Repr(action)))
	}
	p.add(g, a)
	return a
}

// nameOptions sets an option's names and destination.
func (p *Parser) nameOptions(a *Action, names []string, dest py.Opt[string]) {
	var long []string
	for _, n := range names {
		if !strings.ContainsAny(n[:1], p.chars) {
			panic(py.ValueError.New("invalid option string " + py.Repr(n) + ": must start with a character " + py.Repr(p.chars)))
		}
		if len(n) > 1 && strings.Contains(p.chars, n[1:2]) {
			long = append(long, n)
		}
	}
	a.options = names
	a.dest = dest.V
	if !dest.OK {
		d := names[0]
		if len(long) > 0 {
			d = long[0]
		}
		d = strings.TrimLeft(d, p.chars)
		if d == "" {
			panic(py.ValueError.New("dest= is required for options like " + py.Repr(names[0])))
		}
		a.dest = strings.ReplaceAll(d, "-", "_")
	}
}

var negativeNumber = regexp.MustCompile(`^-\d+$|^-\d*\.\d+$`)

func (p *Parser) add(g *Group, a *Action) {
	var taken []string
	for _, o := range a.options {
		if p.byOption[o] != nil {
			taken = append(taken, o)
		}
	}
	if len(taken) > 0 {
		s := "conflicting option string: "
		if len(taken) > 1 {
			s = "conflicting option strings: "
		}
		panic(ArgumentError.New("argument " + a.name() + ": " + s + strings.Join(taken, ", ")))
	}
	p.actions = append(p.actions, a)
	for _, o := range a.options {
		p.byOption[o] = a
		p.optionOrder = append(p.optionOrder, o)
		p.negatives = p.negatives || negativeNumber.MatchString(o)
	}
	if g != nil && g.exclusive {
		if a.required && len(a.options) == 0 || a.required {
			panic(py.ValueError.New("mutually exclusive arguments must be optional"))
		}
		g.actions = append(g.actions, a)
		g = g.parent
	}
	switch {
	case g != nil:
		g.actions = append(g.actions, a)
	case len(a.options) > 0:
		p.optionals.actions = append(p.optionals.actions, a)
	default:
		p.positionals.actions = append(p.positionals.actions, a)
	}
}

// AddSubparsers is p.add_subparsers(…).
func (p *Parser) AddSubparsers(title, description, prog, dest py.Opt[string], required bool, help py.Opt[string], metavar py.Opt[string]) *SubParsers {
	if p.subs != nil {
		p.Error("cannot have multiple subparser arguments")
	}
	a := &Action{kind: "parsers", dest: dest.Or(Suppress), nargs: subcommand, required: required, help: help, metavar: metavar.Any(), choices: []any{}}
	g := p.positionals
	if title.OK || description.OK {
		g = p.AddArgumentGroup(py.Some(title.Or("subcommands")), description)
	}
	s := &SubParsers{parser: p, action: a, byName: map[string]*Parser{}}
	a.sub = s
	if s.prog = prog.V; !prog.OK {
		f := p.formatter()
		var pos []*Action
		for _, x := range p.actions {
			if len(x.options) == 0 {
				pos = append(pos, x)
			}
		}
		f.usage(p.usage, pos, p.exclusive, py.Some(""))
		s.prog = strings.TrimSpace(f.format())
	}
	p.subs = s
	p.actions = append(p.actions, a)
	g.actions = append(g.actions, a)
	return s
}

// ParseArgs is p.parse_args(args, namespace).
func (p *Parser) ParseArgs(args *py.List[string], ns *Namespace) *Namespace {
	ns, rest := p.parseKnown(given(args), ns)
	if len(rest) > 0 {
		p.Error("unrecognized arguments: " + strings.Join(rest, " "))
	}
	return ns
}

// ParseKnownArgs is p.parse_known_args(args, namespace).
func (p *Parser) ParseKnownArgs(args *py.List[string], ns *Namespace) py.Tuple2[*Namespace, *py.List[string]] {
	ns, rest := p.parseKnown(given(args), ns)
	return py.Tuple2[*Namespace, *py.List[string]]{A: ns, B: py.ListOf(rest)}
}

func given(args *py.List[string]) []string {
	if args == nil {
		return slices.Clone(os.Args[1:])
	}
	return slices.Clone(args.Items)
}

func (p *Parser) parseKnown(args []string, ns *Namespace) (*Namespace, []string) {
	if ns == nil {
		ns = NewNamespace(nil)
	}
	for _, a := range p.actions {
		if a.dest != Suppress && a.def != Suppress && !ns.Contains(a.dest) {
			ns.SetAttr(a.dest, a.def)
		}
	}
	for k, v := range p.defaults.All() {
		if !ns.Contains(k) {
			ns.SetAttr(k, v)
		}
	}
	p.unknown = nil
	var rest []string
	err := py.Try(func() { rest = (&parsing{Parser: p, ns: ns, args: args}).run() })
	if err != nil {
		if p.exitOnError && py.IsExc(err, ArgumentError) {
			p.Error(py.Str(err))
		}
		panic(err)
	}
	return ns, append(rest, p.unknown...)
}

// Error is p.error(message).
func (p *Parser) Error(message string) {
	py.Flush()
	py.Stderr.Write(p.FormatUsage())
	p.Exit(2, py.Some(p.Prog+": error: "+message+"\n"))
}

// Exit is p.exit(status, message).
func (p *Parser) Exit(status int, message py.Opt[string]) {
	if message.OK {
		py.Stderr.Write(message.V)
	}
	py.Exit(status)
}

// PrintHelp is p.print_help(file).
func (p *Parser) PrintHelp(file *pyio.TextFile) { write(file, p.FormatHelp()) }

// PrintUsage is p.print_usage(file).
func (p *Parser) PrintUsage(file *pyio.TextFile) { write(file, p.FormatUsage()) }

func write(file *pyio.TextFile, s string) {
	if file == nil {
		py.Stdout.Write(s)
		return
	}
	file.Write(s)
}
