// Functions that nothing calls: where one uses what py2go does not carry, it is left out of the program, with a warning, and the
// program is translated all the same.

package driver

import (
	"strings"
	"unicode"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/modules"
	"github.com/py2go/py2go/frontend/source"
)

// leaveOut takes the functions out of the modules in whose bodies all errors are, when nothing calls them. It gives the errors as
// warnings, and whether there is a program left to translate.
func leaveOut(mods []*modules.Module, found []diag.Diagnostic) ([]diag.Diagnostic, bool) {
	unused := unusedFunctions(mods)
	out := map[*ast.FunctionDef]bool{}
	var warnings []diag.Diagnostic
	for _, d := range found {
		if d.Severity != diag.Error {
			warnings = append(warnings, d)
			continue
		}
		def := around(unused, d.File, d.Span)
		if def == nil {
			return nil, false
		}
		out[def] = true
		d.Severity = diag.Warning
		d.Msg += "; " + def.Name + ", which nothing calls, is left out"
		warnings = append(warnings, d)
	}
	for _, m := range mods {
		body := m.Tree.Body[:0:0]
		for _, s := range m.Tree.Body {
			if def, ok := s.(*ast.FunctionDef); ok && out[def] {
				m.Tree.Comments = commentsOutside(m, def.Span())
			} else {
				body = append(body, s)
			}
		}
		m.Tree.Body = body
	}
	return warnings, len(out) > 0
}

// around is the function whose body a place is in.
func around(defs map[*ast.FunctionDef]*source.File, f *source.File, at source.Span) *ast.FunctionDef {
	for def, file := range defs {
		if file == f && def.Body[0].Span().Start <= at.Start && at.End <= def.Span().End {
			return def
		}
	}
	return nil
}

// commentsOutside are a module's comments without those in a function, and right above it.
func commentsOutside(m *modules.Module, gone source.Span) []ast.Comment {
	var out []ast.Comment
	for i := len(m.Tree.Comments) - 1; i >= 0; i-- {
		c := m.Tree.Comments[i]
		above := c.Span().End <= gone.Start && strings.TrimSpace(string(m.File.Text[c.Span().End:gone.Start])) == ""
		if above || gone.Start <= c.Span().Start && c.Span().Start <= gone.End {
			if above {
				gone.Start = c.Span().Start
			}
			continue
		}
		out = append([]ast.Comment{c}, out...)
	}
	return out
}

// unusedFunctions are the functions of the modules' top levels that no code which may run names, not even in a string. Those whose
// definition does something, as decorators and default values may, are not among them.
func unusedFunctions(mods []*modules.Module) map[*ast.FunctionDef]*source.File {
	unused := map[*ast.FunctionDef]*source.File{}
	byName := map[string][]*ast.FunctionDef{}
	named := map[string]bool{}
	var work []string
	use := func(n ast.Node) {
		namesIn(n, func(name string) {
			if !named[name] {
				named[name] = true
				work = append(work, name)
			}
		})
	}
	for _, m := range mods {
		for _, s := range m.Tree.Body {
			if def, ok := s.(*ast.FunctionDef); ok && onlyDefines(def) {
				unused[def] = m.File
				byName[def.Name] = append(byName[def.Name], def)
			} else {
				use(s)
			}
		}
	}
	for len(work) > 0 {
		name := work[len(work)-1]
		work = work[:len(work)-1]
		for _, def := range byName[name] {
			delete(unused, def)
			use(def)
		}
		delete(byName, name)
	}
	return unused
}

// onlyDefines reports whether a function definition binds its name and does nothing else.
func onlyDefines(def *ast.FunctionDef) bool {
	for _, d := range append(append([]ast.Expr{}, def.Args.Defaults...), def.Args.KwDefaults...) {
		switch d.(type) {
		case nil, *ast.Constant, *ast.Name:
		default:
			return false
		}
	}
	return len(def.DecoratorList) == 0
}

// namesIn tells what names a piece of code uses, and the words of its strings other than docstrings.
func namesIn(n ast.Node, tell func(string)) {
	ast.Walk(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Name:
			tell(n.Id)
		case *ast.Attribute:
			tell(n.Attr)
		case *ast.Alias:
			tell(n.Name)
		case *ast.ExprStmt:
			if c, ok := n.Value.(*ast.Constant); ok && c.Kind == ast.ConstStr {
				return false
			}
		case *ast.Constant:
			if n.Kind == ast.ConstStr {
				for _, w := range strings.FieldsFunc(n.Str, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
					tell(w)
				}
			}
		}
		return true
	})
}
