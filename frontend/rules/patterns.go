package rules

import (
	"fmt"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

func (c *checker) match(s *ast.Match) {
	c.elements([]ast.Expr{s.Subject})
	for i, k := range s.Cases {
		p := patterns{checker: c, names: map[string]bool{}}
		p.check(k.Pattern, k.Guard != nil || i == len(s.Cases)-1)
		if k.Guard != nil {
			c.expr(k.Guard)
		}
		c.stmts(k.Body)
	}
}

// patterns checks the pattern of one case; names are those it has bound so far.
type patterns struct {
	*checker
	names map[string]bool
}

func (p *patterns) capture(name string, sp source.Span) {
	if name == "" {
		return
	}
	if p.names[name] {
		p.errorf(sp, codePattern, "multiple assignments to name %s in pattern", quoted(name))
	}
	p.names[name] = true
	p.bind(name, sp, isBound)
}

// check checks a pattern; last says that nothing follows which it would make unreachable.
func (p *patterns) check(x ast.Pattern, last bool) {
	switch x := x.(type) {
	case *ast.MatchValue:
		p.expr(x.Value)
	case *ast.MatchSequence:
		p.sequence(x)
	case *ast.MatchMapping:
		p.mapping(x)
	case *ast.MatchClass:
		p.class(x)
	case *ast.MatchStar:
		p.capture(x.Name, x.Span())
	case *ast.MatchAs:
		switch {
		case x.Pattern != nil:
			p.check(x.Pattern, last)
		case last:
		case x.Name == "":
			p.errorf(x.Span(), codePattern, "wildcard makes remaining patterns unreachable")
		default:
			p.errorf(x.Span(), codePattern, "name capture %s makes remaining patterns unreachable", quoted(x.Name))
		}
		p.capture(x.Name, x.Span())
	case *ast.MatchOr:
		p.alternatives(x, last)
	}
}

func (p *patterns) sequence(x *ast.MatchSequence) {
	starred := false
	for _, sub := range x.Patterns {
		if _, ok := sub.(*ast.MatchStar); ok {
			if starred {
				p.errorf(sub.Span(), codePattern, "multiple starred names in sequence pattern")
			}
			starred = true
		}
		p.check(sub, true)
	}
}

func (p *patterns) mapping(x *ast.MatchMapping) {
	seen := map[string]bool{}
	for i, k := range x.Keys {
		p.expr(k)
		if key := constantKey(k); key != "" {
			if seen[key] {
				sp := k.Span()
				p.errorf(sp, codePattern, "mapping pattern checks duplicate key (%s)", p.file.Text[sp.Start:sp.End])
			}
			seen[key] = true
		}
		p.check(x.Patterns[i], true)
	}
	p.capture(x.Rest, x.Span())
}

// constantKey tells keys apart that are constants, "" for others. As in Python, 1 and True are the same.
func constantKey(e ast.Expr) string {
	k, ok := e.(*ast.Constant)
	if !ok {
		return ""
	}
	switch {
	case k.Kind == ast.ConstStr || k.Kind == ast.ConstBytes:
		return fmt.Sprint(k.Kind, k.Str)
	case k.Kind == ast.ConstBool && k.Bool:
		return "1"
	case k.Kind == ast.ConstBool:
		return "0"
	case k.Kind == ast.ConstInt && k.BigInt == nil:
		return fmt.Sprint(k.Int)
	case k.Kind == ast.ConstFloat:
		return fmt.Sprint(k.Float)
	case k.Kind == ast.ConstNone:
		return "None"
	}
	return ""
}

func (p *patterns) class(x *ast.MatchClass) {
	p.expr(x.Cls)
	for _, sub := range x.Patterns {
		p.check(sub, true)
	}
	seen := map[string]bool{}
	for i, name := range x.KwdAttrs {
		if seen[name] {
			p.errorf(x.KwdPatterns[i].Span(), codePattern, "attribute name repeated in class pattern: %s", name)
		}
		seen[name] = true
		p.check(x.KwdPatterns[i], true)
	}
}

// alternatives have to bind the same names, each by itself.
func (p *patterns) alternatives(x *ast.MatchOr, last bool) {
	var first map[string]bool
	differ := false
	for i, sub := range x.Patterns {
		alt := patterns{checker: p.checker, names: map[string]bool{}}
		alt.check(sub, last && i == len(x.Patterns)-1)
		if i == 0 {
			first = alt.names
		}
		differ = differ || len(alt.names) != len(first)
		for n := range alt.names {
			differ = differ || !first[n]
		}
	}
	if differ {
		p.errorf(x.Span(), codePattern, "alternative patterns bind different names")
	}
	for n := range first {
		if p.names[n] {
			p.errorf(x.Span(), codePattern, "multiple assignments to name %s in pattern", quoted(n))
		}
		p.names[n] = true
	}
}
