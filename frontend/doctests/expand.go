package doctests

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
)

// code is the code of library functions that are not carried.
const code diag.Code = 3019

// Expand gives a module that calls doctest.testmod() functions that run the examples in its docstrings, one for each, and has the
// calls run these.
func Expand(m *ast.Module, rep *diag.Reporter) {
	calls := testmodCalls(m)
	if len(calls) == 0 {
		return
	}
	items := docstrings("", m.Body)
	slices.SortStableFunc(items, func(a, b item) int { return strings.Compare(a.name, b.name) })
	var silent []string
	var defs []ast.Stmt
	for _, it := range items {
		if it.text == nil {
			silent = append(silent, it.name)
			continue
		}
		examples, err := parse(it.text.Str)
		if err != nil {
			rep.Errorf(m.File, it.text.Span(), code, "%v", err)
			return
		}
		if len(examples) == 0 {
			silent = append(silent, it.name)
			continue
		}
		line, _ := m.File.Position(it.text.Start)
		def := function(m, it, line-1, "_docstring_"+strconv.Itoa(len(defs)+1), examples, rep)
		if def == nil {
			return
		}
		defs = append(defs, def)
	}
	if len(defs) == 0 && nothing(m, calls, silent, rep) {
		return
	}
	var b strings.Builder
	b.WriteString("def _docstrings(name, verbose, optionflags):\n    from doctest import _Runner\n    runner = _Runner(name, verbose, optionflags, __file__)\n")
	for _, s := range silent {
		fmt.Fprintf(&b, "    runner.without(%q)\n", s)
	}
	for i := range defs {
		fmt.Fprintf(&b, "    _docstring_%d(runner)\n", i+1)
	}
	b.WriteString("    return runner.results()\n")
	defs = append(defs, statements(m, b.String(), calls[0].Span(), rep)...)
	for _, c := range calls {
		redirect(m, c, rep)
	}
	// before the statement that may run them
	at := slices.IndexFunc(m.Body, func(s ast.Stmt) bool { return within(calls[0], s) })
	m.Body = slices.Insert(m.Body, at, defs...)
}

// nothing has calls of doctest.testmod report that there are no examples.
func nothing(m *ast.Module, calls []*ast.Call, silent []string, rep *diag.Reporter) bool {
	for _, c := range calls {
		if _, ok := c.Func.(*ast.Attribute); !ok || len(c.Args)+len(c.Keywords) > 0 {
			return false
		}
	}
	for _, c := range calls {
		c.Func.(*ast.Attribute).Attr = "_no_examples"
		for _, s := range silent {
			c.Args = append(c.Args, statements(m, quote(strings.TrimSuffix("__main__."+s, ".")), c.Span(), rep)[0].(*ast.ExprStmt).Value)
		}
	}
	return true
}

// redirect has a call of testmod run the module's own functions.
func redirect(m *ast.Module, c *ast.Call, rep *diag.Reporter) {
	args := map[string]ast.Expr{}
	at := c.Span()
	for _, p := range []struct{ name, value string }{{"name", `"__main__"`}, {"verbose", "None"}, {"optionflags", "0"}} {
		e := statements(m, p.value+"\n", at, rep)[0].(*ast.ExprStmt).Value
		args[p.name] = e
	}
	for _, k := range c.Keywords {
		if k.Arg == "report" {
			continue
		}
		if args[k.Arg] == nil {
			rep.Errorf(m.File, k.Span(), code, "the argument %s of doctest.testmod is not supported", k.Arg)
			return
		}
		if no, ok := k.Value.(*ast.Constant); k.Arg == "verbose" && !(ok && (no.Kind == ast.ConstNone || no.Kind == ast.ConstBool && !no.Bool)) && hasDecoratedClass(m.Body) {
			rep.Errorf(m.File, k.Span(), code, "doctest.testmod(verbose=…) lists the methods that decorators give to classes; that is not supported")
			return
		}
		args[k.Arg] = k.Value
	}
	if len(c.Args) > 0 {
		rep.Errorf(m.File, at, code, "doctest.testmod with a module is not supported")
		return
	}
	f := &ast.Name{Id: "_docstrings", Ctx: ast.Load}
	f.SetSpan(at.Start, at.End)
	c.Func, c.Keywords = f, nil
	c.Args = []ast.Expr{args["name"], args["verbose"], args["optionflags"]}
}

func hasDecoratedClass(body []ast.Stmt) bool {
	return slices.ContainsFunc(body, func(s ast.Stmt) bool {
		c, ok := s.(*ast.ClassDef)
		return ok && len(c.DecoratorList) > 0
	})
}

// testmodCalls finds the calls of doctest.testmod.
func testmodCalls(m *ast.Module) []*ast.Call {
	var out []*ast.Call
	imported := false
	ast.Walk(m, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportFrom:
			for _, a := range n.Names {
				imported = imported || n.Module == "doctest" && a.Name == "testmod" && a.AsName == ""
			}
		case *ast.Call:
			switch f := n.Func.(type) {
			case *ast.Attribute:
				if x, ok := f.Value.(*ast.Name); ok && x.Id == "doctest" && f.Attr == "testmod" {
					out = append(out, n)
				}
			case *ast.Name:
				if imported && f.Id == "testmod" {
					out = append(out, n)
				}
			}
		}
		return true
	})
	return out
}

func within(n ast.Node, s ast.Stmt) bool {
	found := false
	ast.Walk(s, func(x ast.Node) bool {
		found = found || x == n
		return !found
	})
	return found
}

// item is something that may have a docstring.
type item struct {
	name string        // below the module; "" for the module itself
	text *ast.Constant // nil: there is none
}

// docstrings finds those of a module or class body, its functions and its classes, as doctest does. Of definitions of one name
// the last counts.
func docstrings(name string, body []ast.Stmt) []item {
	out := []item{{name, docstring(body)}}
	add := func(name string, items []item) {
		out = slices.DeleteFunc(out, func(it item) bool { return it.name == name || strings.HasPrefix(it.name, name+".") })
		out = append(out, items...)
	}
	var visit func(body []ast.Stmt)
	visit = func(body []ast.Stmt) {
		for _, s := range body {
			switch s := s.(type) {
			case *ast.FunctionDef:
				full := strings.TrimPrefix(name+"."+s.Name, ".")
				add(full, []item{{full, docstring(s.Body)}})
			case *ast.ClassDef:
				full := strings.TrimPrefix(name+"."+s.Name, ".")
				add(full, docstrings(full, s.Body))
			case *ast.If:
				visit(s.Body)
				visit(s.Orelse)
			}
		}
	}
	visit(body)
	return out
}

func docstring(body []ast.Stmt) *ast.Constant {
	if len(body) > 0 {
		if x, ok := body[0].(*ast.ExprStmt); ok {
			if k, ok := x.Value.(*ast.Constant); ok && k.Kind == ast.ConstStr {
				return k
			}
		}
	}
	return nil
}

// function makes the function that runs a docstring's examples. Its names are local, as doctest's are the examples' own.
func function(m *ast.Module, it item, line int, name string, examples []example, rep *diag.Reporter) *ast.FunctionDef {
	at := it.text.Span()
	var b strings.Builder
	fmt.Fprintf(&b, "def %s(runner):\n    runner.docstring(%q, %d)\n", name, it.name, line)
	bodies := make([][]ast.Stmt, len(examples))
	for i, ex := range examples {
		if bodies[i] = statements(m, ex.source, at, rep); bodies[i] == nil {
			return nil
		}
		if onlyDefinitions(bodies[i]) {
			// names that other examples use
			fmt.Fprintf(&b, "    pass\n    if runner.begin(%s, %s, %d, %d):\n        runner.end()\n", quote(ex.source), quote(ex.want), ex.line, ex.flags)
			continue
		}
		fmt.Fprintf(&b, "    if runner.begin(%s, %s, %d, %d):\n        try:\n            pass\n        except BaseException as raised:\n            runner.raised(raised)\n        runner.end()\n",
			quote(ex.source), quote(ex.want), ex.line, ex.flags)
	}
	def := statements(m, b.String(), at, rep)[0].(*ast.FunctionDef)
	var body []ast.Stmt
	next := 0
	for _, s := range def.Body {
		switch s := s.(type) {
		case *ast.Pass:
			body = append(body, bodies[next]...)
			continue
		case *ast.If:
			if ex := examples[next]; ex.flags&flagValues["SKIP"] != 0 {
				no := &ast.Constant{Kind: ast.ConstBool}
				no.SetSpan(at.Start, at.End)
				s.Test = no
			}
			if t, ok := s.Body[0].(*ast.Try); ok {
				show(bodies[next])
				t.Body = bodies[next]
			}
			next++
		}
		body = append(body, s)
	}
	def.Body = body
	if n := early(bodies); n != "" {
		rep.Errorf(m.File, at, code, "an example in this docstring uses %s of the module before it assigns it anew; that is not supported", n)
		return nil
	}
	return def
}

func onlyDefinitions(body []ast.Stmt) bool {
	for _, s := range body {
		switch s.(type) {
		case *ast.FunctionDef, *ast.ClassDef, *ast.Import, *ast.ImportFrom:
		default:
			return false
		}
	}
	return true
}

// quote is a Python literal of a text.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// statements parses source text whose nodes all stand where the docstring does.
func statements(m *ast.Module, text string, at source.Span, rep *diag.Reporter) []ast.Stmt {
	trial := &diag.Reporter{}
	tree := parser.Parse(source.New(m.File.Path, text), trial)
	if trial.HasErrors() {
		rep.Errorf(m.File, at, code, "an example that doctest.testmod() would run cannot be read: %s", trial.All()[0].Msg)
		return nil
	}
	ast.Walk(tree, func(n ast.Node) bool {
		if s, ok := n.(interface{ SetSpan(start, end source.Pos) }); ok {
			s.SetSpan(at.Start, at.End)
		}
		return true
	})
	return tree.Body
}

// show has the values of expressions displayed, as the interactive interpreter does.
func show(body []ast.Stmt) {
	for _, s := range body {
		switch s := s.(type) {
		case *ast.ExprStmt:
			if isPrint(s.Value) {
				continue // there is nothing to display
			}
			call := &ast.Call{Func: &ast.Attribute{Value: &ast.Name{Id: "runner"}, Attr: "show"}, Args: []ast.Expr{s.Value}}
			ast.Walk(call.Func, func(n ast.Node) bool {
				n.(interface{ SetSpan(start, end source.Pos) }).SetSpan(s.Start, s.End)
				return true
			})
			call.SetSpan(s.Start, s.End)
			s.Value = call
		case *ast.If:
			show(s.Body)
			show(s.Orelse)
		case *ast.For:
			show(s.Body)
			show(s.Orelse)
		case *ast.While:
			show(s.Body)
			show(s.Orelse)
		case *ast.With:
			show(s.Body)
		case *ast.Try:
			show(s.Body)
			for _, h := range s.Handlers {
				show(h.Body)
			}
			show(s.Orelse)
			show(s.Finalbody)
		}
	}
}

func isPrint(e ast.Expr) bool {
	c, ok := e.(*ast.Call)
	if !ok {
		return false
	}
	n, ok := c.Func.(*ast.Name)
	return ok && n.Id == "print"
}

// early finds a name that examples assign, but use before: in Python it would be the module's.
func early(bodies [][]ast.Stmt) string {
	bound := map[string]bool{}
	bind := func(n ast.Node) {
		ast.Walk(n, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Name:
				if n.Ctx == ast.Store {
					bound[n.Id] = true
				}
			case *ast.FunctionDef:
				bound[n.Name] = true
				return false
			case *ast.ClassDef:
				bound[n.Name] = true
				return false
			case *ast.Alias:
				first, _, _ := strings.Cut(n.Name, ".")
				if n.AsName != "" {
					first = n.AsName
				}
				bound[first] = true
			case *ast.Lambda, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
				return false
			}
			return true
		})
	}
	used := map[string]bool{} // before they are bound
	for _, body := range bodies {
		for _, s := range body {
			switch s.(type) {
			case *ast.Assign, *ast.AugAssign, *ast.AnnAssign, *ast.ExprStmt:
			default:
				bind(s) // a loop binds what it uses
			}
			ast.Walk(s, func(n ast.Node) bool {
				if x, ok := n.(*ast.Name); ok && (x.Ctx == ast.Load || isAugmented(s, x)) && !bound[x.Id] {
					used[x.Id] = true
				}
				return true
			})
			bind(s)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(used)) {
		if bound[n] {
			return n
		}
	}
	return ""
}

func isAugmented(s ast.Stmt, x *ast.Name) bool {
	a, ok := s.(*ast.AugAssign)
	return ok && a.Target == ast.Expr(x)
}
