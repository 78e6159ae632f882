// doctest.testmod(): a module whose docstrings have no examples has nothing to test, and that is all that is carried.

package codegen

import (
	"slices"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// testmodCall lowers doctest.testmod() without arguments. Docstrings with examples are refused at the first of them.
func testmodCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	r := c.repOf(e)
	for _, k := range e.Keywords {
		if k.Arg != "optionflags" && k.Arg != "name" {
			f.refuse(e, codeRefused, "the argument %s of doctest.testmod is not supported", k.Arg)
			return id("nil"), r, true
		}
	}
	if len(e.Args) > 0 {
		f.refuse(e, codeRefused, "doctest.testmod with a module is not supported")
		return id("nil"), r, true
	}
	var items []string
	for _, d := range docstrings("__main__", f.mod.Tree.Body) {
		if strings.Contains(d.text.Str, ">>>") {
			f.refuse(d.text, codeRefused, "the examples in this docstring would be run by doctest.testmod(), and a compiled program cannot run them; "+
				"leave out the call of testmod, and run the tests with python -m doctest")
			return id("nil"), r, true
		}
		items = append(items, d.name)
	}
	slices.Sort(items)
	call := &gotree.Call{Fun: &gotree.PkgIdent{Path: ci.Func.Module.GoPath, Name: "NoExamples"}}
	for _, it := range items {
		call.Args = append(call.Args, &gotree.Str{Value: it})
	}
	return call, r, true
}

type docstring struct {
	name string
	text *ast.Constant
}

// docstrings finds those of a module or class body, its functions and its classes, as doctest does.
func docstrings(name string, body []ast.Stmt) []docstring {
	var out []docstring
	if len(body) > 0 {
		if x, ok := body[0].(*ast.ExprStmt); ok {
			if k, ok := x.Value.(*ast.Constant); ok && k.Kind == ast.ConstStr {
				out = append(out, docstring{name, k})
			}
		}
	}
	for _, s := range body {
		switch s := s.(type) {
		case *ast.FunctionDef:
			if d := docstrings(name+"."+s.Name, s.Body[:1]); len(d) > 0 {
				out = append(out, d[0])
			}
		case *ast.ClassDef:
			out = append(out, docstrings(name+"."+s.Name, s.Body)...)
		case *ast.If:
			inner := append(append([]ast.Stmt{&ast.Pass{}}, s.Body...), s.Orelse...)
			out = append(out, docstrings(name, inner)...)
		}
	}
	return out
}
