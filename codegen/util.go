package codegen

import (
	"strconv"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func exportedName(py string) string { return names.Camel(py, true) }

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// docLines splits a docstring into comment lines, with the indentation it has in the source taken off.
func docLines(doc string) []string {
	lines := strings.Split(strings.Trim(doc, " \n\t"), "\n")
	indent := -1
	for _, l := range lines[1:] {
		if t := strings.TrimLeft(l, " \t"); t != "" {
			if n := len(l) - len(t); indent < 0 || n < indent {
				indent = n
			}
		}
	}
	for i, l := range lines {
		if i > 0 && indent > 0 && len(l) >= indent {
			l = l[indent:]
		}
		lines[i] = strings.TrimRight(l, " \t\r")
	}
	return lines
}

func (c *compiler) typeParamName(tv *types.TypeVar) string {
	if n := c.tvNames[tv]; n != "" {
		return n
	}
	n := strings.Trim(tv.Name, "_")
	if n == "" || names.Camel(n, true) != n {
		n = names.Camel(n, true)
	}
	c.tvNames[tv] = n
	return n
}

// excClass is the Go value of an exception class.
func (c *compiler) excClass(f *fn, cl *types.Class) gotree.Expr {
	if !cl.IsStub() {
		if !isExceptionClass(cl) {
			f.refuse(nil, codeException, "%s is not an exception class", cl.Name)
		}
		return id(c.classInfo(cl).excVar)
	}
	if cl.Module.Name == "builtins" {
		switch cl.Name {
		case "Exception", "BaseException":
			return py(cl.Name + "Class")
		case "IOError", "EnvironmentError":
			return py("OSError")
		}
		return py(cl.Name)
	}
	if d := cl.Stub; d != nil && d.GoName != "" {
		return &gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}
	}
	f.refuse(nil, codeException, "the exception %s is not supported yet", cl.Name)
	return py("ExceptionClass")
}

// handlerSymbol is the variable that `except … as name` binds.
func (c *compiler) handlerSymbol(f *fn, h *ast.ExceptHandler) *types.Symbol {
	return f.lookup(h.Name)
}

// lookup finds a local (or module-level) name from where the function's code runs.
func (f *fn) lookup(name string) *types.Symbol {
	for g := f; g != nil; g = g.outer {
		var scope *types.Scope
		if g.f != nil {
			scope = f.c.info.Scopes[g.f.Node]
		} else {
			scope = g.mod.Scope
		}
		if scope != nil {
			if s := scope.Symbols[name]; s != nil {
				return s
			}
		}
	}
	return f.mod.Scope.Symbols[name]
}

// patternSymbols are the variables that a pattern node itself binds.
func (c *compiler) patternSymbols(n ast.Node) []*types.Symbol {
	var name string
	switch n := n.(type) {
	case *ast.MatchAs:
		name = n.Name
	case *ast.MatchStar:
		name = n.Name
	case *ast.MatchMapping:
		name = n.Rest
	}
	if name == "" || c.cur == nil {
		return nil
	}
	if s := c.cur.lookup(name); s != nil {
		return []*types.Symbol{s}
	}
	return nil
}

// hasEq reports whether comparing objects of a class calls code of its own.
func (c *compiler) hasEq(cl *types.Class) bool {
	own := func(m *types.Class) bool {
		return m.Members["__eq__"] != nil && !m.IsStub() || m.Dataclass != nil && m.Dataclass.Eq || m.NamedTuple
	}
	for _, m := range cl.MRO {
		if own(m) {
			return true
		}
	}
	for _, s := range cl.Subclasses {
		if own(s) || c.hasEq(s) {
			return true
		}
	}
	return false
}

func (c *compiler) enumInfo(cl *types.Class) bool { return cl.Enum != nil }

// isDunder reports whether a method is one that Python's operators and protocols call. Their Go methods return no error:
// exceptions pass as panics.
func isDunder(name string) bool {
	return strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__") && name != "__init__" && name != "__post_init__"
}

func hasFuncLit(e gotree.Expr) bool {
	found := false
	gotree.Inspect(e, func(n any) bool {
		_, lit := n.(*gotree.FuncLit)
		found = found || lit
		return !found
	})
	return found
}
