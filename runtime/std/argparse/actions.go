// Package pyargparse is Python's module argparse: the same parsing, help, usage and messages.
package pyargparse

import (
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// The special values of default, help and nargs.
const (
	Suppress        = "==SUPPRESS=="
	Optional        = "?"
	ZeroOrMore      = "*"
	OneOrMore       = "+"
	Remainder       = "..."
	subcommand      = "A..."
	BooleanOptional = "BooleanOptionalAction"
)

// ArgumentTypeError is the class argparse.ArgumentTypeError.
var ArgumentTypeError = &py.ExcClass{Name: "ArgumentTypeError", Base: py.ExceptionClass, Module: "argparse"}

// ArgumentError is the class argparse.ArgumentError.
var ArgumentError = &py.ExcClass{Name: "ArgumentError", Base: py.ExceptionClass, Module: "argparse"}

// Formatter says how help is laid out: a formatter class.
type Formatter struct{ rawDescription, rawText, defaults bool }

// The formatter classes.
var (
	Plain            = &Formatter{}
	RawDescription   = &Formatter{rawDescription: true}
	RawText          = &Formatter{rawDescription: true, rawText: true}
	ArgumentDefaults = &Formatter{defaults: true}
)

// Action is one argument of a parser.
type Action struct {
	kind     string // the action's name
	options  []string
	dest     string
	nargs    any // nil, int or string
	constant any
	def      any
	conv     func(string) any
	convName string
	choices  []any // nil: none
	required bool
	help     py.Opt[string]
	metavar  any
	version  py.Opt[string]

	sub *SubParsers
}

// Namespace is what parse_args gives.
type Namespace struct{ d *py.Dict[string, any] }

// NewNamespace is Namespace(**kwargs).
func NewNamespace(kwargs *py.Dict[string, any]) *Namespace {
	n := &Namespace{py.NewDict[string, any]()}
	if kwargs != nil {
		py.DictUpdate(n.d, kwargs)
	}
	return n
}

// GetAttr is n.name.
func (n *Namespace) GetAttr(name string) any {
	v, ok := n.d.Lookup(name)
	if !ok {
		panic(py.AttributeError.New("'Namespace' object has no attribute '" + name + "'"))
	}
	return v
}

// SetAttr is n.name = v.
func (n *Namespace) SetAttr(name string, v any) { n.d.Set(name, py.Box(v)) }

// Contains is name in n.
func (n *Namespace) Contains(name string) bool { return n.d.Contains(name) }

// PyAttr is n.name for code that does not know the type.
func (n *Namespace) PyAttr(name string) (any, bool) { return n.d.Lookup(name) }

// PyDict is vars(n).
func (n *Namespace) PyDict() *py.Dict[string, any] { return n.d }

// PyEq is n == other.
func (n *Namespace) PyEq(o any) (eq, ok bool) {
	m, ok := o.(*Namespace)
	return ok && py.EqAny(n.d, m.d), ok
}

// PyRepr is repr(n).
func (n *Namespace) PyRepr() string {
	var parts, odd []string
	for k, v := range n.d.All() {
		if py.IsIdentifier(k) {
			parts = append(parts, k+"="+py.Repr(v))
		} else {
			odd = append(odd, py.Repr(k)+": "+py.Repr(v))
		}
	}
	if odd != nil {
		parts = append(parts, "**{"+strings.Join(odd, ", ")+"}")
	}
	return "Namespace(" + strings.Join(parts, ", ") + ")"
}

// ClassName is the class of n.
func (n *Namespace) ClassName() string { return "Namespace" }

// name is how messages call an action.
func (a *Action) name() string {
	switch {
	case len(a.options) > 0:
		return strings.Join(a.options, "/")
	case a.metavar != nil && a.metavar != Suppress:
		return py.Str(a.metavar)
	case a.dest != "" && a.dest != Suppress:
		return a.dest
	case a.choices != nil:
		return "{" + a.choiceText(",", py.Str) + "}"
	}
	return "None"
}

func (a *Action) choiceText(sep string, show func(any) string) string {
	out := make([]string, len(a.choices))
	for i, c := range a.choices {
		out[i] = show(c)
	}
	return strings.Join(out, sep)
}

// fail is an error about an action.
func (a *Action) fail(msg string) error {
	return ArgumentError.New("argument " + a.name() + ": " + msg)
}

// perform is what an action does with its values.
func (a *Action) perform(p *Parser, ns *Namespace, values any, option string) {
	switch a.kind {
	case "store":
		ns.SetAttr(a.dest, values)
	case "store_const", "store_true", "store_false":
		ns.SetAttr(a.dest, a.constant)
	case BooleanOptional:
		ns.SetAttr(a.dest, !strings.HasPrefix(option, "--no-"))
	case "append", "append_const", "extend":
		items := py.NewList[any]()
		if old, ok := ns.d.Lookup(a.dest); ok && old != nil {
			xs, _ := py.ItemsOf(old)
			items.Items = append(items.Items, xs...)
		}
		switch a.kind {
		case "append":
			items.Append(values)
		case "append_const":
			items.Append(a.constant)
		default:
			for x := range py.IterAny(values) {
				items.Append(x)
			}
		}
		ns.SetAttr(a.dest, items)
	case "count":
		n := 0
		if old, ok := ns.d.Lookup(a.dest); ok && old != nil {
			n = py.AsInt(old)
		}
		ns.SetAttr(a.dest, n+1)
	case "help":
		p.PrintHelp(nil)
		p.Exit(0, py.None[string]())
	case "version":
		f := p.formatter()
		f.text(a.version.Or(""))
		py.Stdout.Write(f.format())
		p.Exit(0, py.None[string]())
	case "parsers":
		a.sub.run(ns, values)
	}
}

// SubParsers is what add_subparsers gives.
type SubParsers struct {
	parser *Parser
	action *Action
	prog   string
	names  []string // with aliases, in order
	byName map[string]*Parser
	shown  []*Action // the help lines of the commands
}

// AddParser is subparsers.add_parser(name, …).
func (s *SubParsers) AddParser(name string, help py.Opt[string], aliases any, prog, usage, description, epilog py.Opt[string], formatter *Formatter, addHelp, allowAbbrev bool) *Parser {
	p := NewParser(py.Some(prog.Or(s.prog+" "+name)), usage, description, epilog, nil, formatter, "-", nil, nil, "error", addHelp, allowAbbrev, true)
	names := []string{name}
	extra, _ := py.ItemsOf(py.Box(aliases))
	for _, a := range extra {
		names = append(names, a.(string))
	}
	for _, n := range names {
		if s.byName[n] != nil {
			panic(ArgumentError.New("argument " + s.action.name() + ": conflicting subparser: " + n))
		}
		s.byName[n] = p
		s.names = append(s.names, n)
		s.action.choices = append(s.action.choices, n)
	}
	if help.OK {
		metavar := name
		if len(names) > 1 {
			metavar += " (" + strings.Join(names[1:], ", ") + ")"
		}
		s.shown = append(s.shown, &Action{kind: "store", dest: name, metavar: metavar, help: help})
	}
	return p
}

func (s *SubParsers) run(ns *Namespace, values any) {
	args, _ := py.ItemsOf(values)
	name := args[0].(string)
	if s.action.dest != Suppress {
		ns.SetAttr(s.action.dest, name)
	}
	p := s.byName[name]
	if p == nil {
		panic(s.action.fail("unknown parser " + py.Repr(name) + " (choices: " + strings.Join(s.names, ", ") + ")"))
	}
	rest := make([]string, len(args)-1)
	for i, a := range args[1:] {
		rest[i] = a.(string)
	}
	sub, unknown := p.parseKnown(rest, nil)
	for k, v := range sub.d.All() {
		ns.SetAttr(k, v)
	}
	if len(unknown) > 0 {
		s.parser.unknown = append(s.parser.unknown, unknown...)
	}
}
