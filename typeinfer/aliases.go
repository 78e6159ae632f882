package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// addAliases makes methods of second names for methods: __rmul__ = __mul__ in a class's body becomes a method __rmul__ that calls the
// class's own __mul__. It comes before names are bound.
func addAliases(m *types.Module) {
	ast.Walk(m.Tree, func(n ast.Node) bool {
		if cd, ok := n.(*ast.ClassDef); ok {
			classAliases(cd)
		}
		return true
	})
}

func classAliases(cd *ast.ClassDef) {
	count := map[string]int{}
	for _, s := range cd.Body {
		switch s := s.(type) {
		case *ast.FunctionDef:
			count[s.Name]++
		case *ast.Assign:
			for _, t := range s.Targets {
				if n, ok := t.(*ast.Name); ok {
					count[n.Id]++
				}
			}
		}
	}
	defs := map[string]*ast.FunctionDef{}
	var body []ast.Stmt
	for _, s := range cd.Body {
		switch s := s.(type) {
		case *ast.FunctionDef:
			defs[s.Name] = s
		case *ast.Assign:
			value, ok := s.Value.(*ast.Name)
			if !ok || defs[value.Id] == nil || count[value.Id] != 1 {
				break
			}
			made := make([]ast.Stmt, 0, len(s.Targets))
			for _, t := range s.Targets {
				if n, ok := t.(*ast.Name); ok && count[n.Id] == 1 {
					if d := aliasMethod(n, defs[value.Id]); d != nil {
						made = append(made, d)
						defs[n.Id] = d
					}
				}
			}
			if len(made) == len(s.Targets) {
				body = append(body, made...)
				continue
			}
		}
		body = append(body, s)
	}
	cd.Body = body
}

// aliasMethod is a method that calls another one of its class; nil when that one is not a plain method.
func aliasMethod(name *ast.Name, d *ast.FunctionDef) *ast.FunctionDef {
	a := d.Args
	first := append(append([]*ast.Arg{}, a.PosOnlyArgs...), a.Args...)
	if len(d.DecoratorList) > 0 || d.Async || len(d.TypeParams) > 0 || len(first) == 0 {
		return nil
	}
	load := func(p *ast.Arg) ast.Expr { return &ast.Name{Id: p.Arg} }
	call := &ast.Call{Func: &ast.Attribute{Value: load(first[0]), Attr: d.Name}}
	for _, p := range first[1:] {
		call.Args = append(call.Args, load(p))
	}
	if a.Vararg != nil {
		call.Args = append(call.Args, &ast.Starred{Value: load(a.Vararg)})
	}
	for _, p := range a.KwOnlyArgs {
		call.Keywords = append(call.Keywords, &ast.Keyword{Arg: p.Arg, Value: load(p)})
	}
	if a.Kwarg != nil {
		call.Keywords = append(call.Keywords, &ast.Keyword{Value: load(a.Kwarg)})
	}
	for _, v := range append(append([]ast.Expr{}, a.Defaults...), a.KwDefaults...) {
		if _, ok := v.(*ast.Constant); v != nil && !ok {
			return nil // one object, made once, that both methods share
		}
	}
	args := *a
	clone := func(list []*ast.Arg) []*ast.Arg {
		out := make([]*ast.Arg, len(list))
		for i, p := range list {
			if p != nil {
				q := *p
				out[i] = &q
			}
		}
		return out
	}
	args.PosOnlyArgs, args.Args, args.KwOnlyArgs = clone(a.PosOnlyArgs), clone(a.Args), clone(a.KwOnlyArgs)
	args.Vararg, args.Kwarg = clone([]*ast.Arg{a.Vararg})[0], clone([]*ast.Arg{a.Kwarg})[0]
	out := &ast.FunctionDef{Alias: true, Name: name.Id, NamePos: name.Span(), Args: &args, Returns: d.Returns, Body: []ast.Stmt{&ast.Return{Value: call}}}
	placeAll(out.Body[0], name.Span())
	out.SetSpan(name.Span().Start, name.Span().End)
	return out
}

// placeAll gives all nodes of a tree the place of what they were made of.
func placeAll(n ast.Node, at source.Span) {
	ast.Walk(n, func(n ast.Node) bool {
		if b, ok := n.(interface{ SetSpan(start, end source.Pos) }); ok {
			b.SetSpan(at.Start, at.End)
		}
		return true
	})
}
