package modules

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
)

// cycles follows the imports as Python runs them, and reports uses of names that a module has not bound yet because it
// is itself being imported. Functions are not followed: what they use, they use later.
type cycles struct {
	*loader
	bound map[*Module]map[string]bool   // of the modules that have begun
	alias map[*Module]map[string]string // what names of import statements stand for
	done  map[*Module]bool
	stack []*Module
}

func (l *loader) checkCycles(entry *Module) {
	c := &cycles{loader: l, bound: map[*Module]map[string]bool{}, alias: map[*Module]map[string]string{}, done: map[*Module]bool{}}
	c.run(entry)
}

func (c *cycles) run(m *Module) {
	if c.bound[m] != nil {
		return
	}
	c.bound[m], c.alias[m] = map[string]bool{}, map[string]string{}
	c.stack = append(c.stack, m)
	c.stmts(m, m.Tree.Body)
	c.stack = c.stack[:len(c.stack)-1]
	c.done[m] = true
}

func (c *cycles) stmts(m *Module, list []ast.Stmt) {
	for _, s := range list {
		c.stmt(m, s)
	}
}

func (c *cycles) stmt(m *Module, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.Import, *ast.ImportFrom:
		for _, dep := range m.imports[s] {
			c.run(dep)
		}
		switch s := s.(type) {
		case *ast.ImportFrom:
			c.members(m, s)
		case *ast.Import:
			for _, a := range s.Names {
				c.alias[m][boundName(a)] = boundName(a)
				if a.AsName != "" {
					c.alias[m][a.AsName] = a.Name
				}
			}
		}
		bind(s, c.bound[m])
	case *ast.If:
		c.uses(m, s.Test)
		if !IsTypeChecking(s.Test) && (m.Name == Main || !IsMainTest(s.Test)) {
			c.stmts(m, s.Body)
		}
		c.stmts(m, s.Orelse)
	case *ast.Try:
		c.stmts(m, s.Body)
		for _, h := range s.Handlers {
			c.stmts(m, h.Body)
		}
		c.stmts(m, s.Orelse)
		c.stmts(m, s.Finalbody)
	case *ast.For:
		c.uses(m, s.Iter)
		bind(s.Target, c.bound[m])
		c.stmts(m, s.Body)
		c.stmts(m, s.Orelse)
	case *ast.While:
		c.uses(m, s.Test)
		c.stmts(m, s.Body)
		c.stmts(m, s.Orelse)
	case *ast.With:
		for _, i := range s.Items {
			c.uses(m, i)
		}
		c.stmts(m, s.Body)
	case *ast.FunctionDef:
		for _, d := range s.DecoratorList {
			c.uses(m, d)
		}
		c.uses(m, s.Args)
		c.bound[m][s.Name] = true
	case *ast.ClassDef:
		for _, x := range ast.Children(s) {
			if f, ok := x.(*ast.FunctionDef); ok {
				c.uses(m, f.Args)
				continue
			}
			c.uses(m, x)
		}
		c.bound[m][s.Name] = true
	default:
		c.uses(m, s)
		bind(s, c.bound[m])
	}
}

// members checks that what is imported from a module is there.
func (c *cycles) members(m *Module, s *ast.ImportFrom) {
	base, _ := c.base(m, s)
	from := c.seen[base]
	if from == nil || c.done[from] {
		return
	}
	for _, a := range s.Names {
		if a.Name == "*" || c.bound[from][a.Name] || c.find(base+"."+a.Name) != (place{}) {
			continue
		}
		c.report(m, a, from, "cannot import name '"+a.Name+"' from partially initialized module '"+from.Name+"'")
	}
}

// uses checks the attributes of modules in an expression or statement that runs now.
func (c *cycles) uses(m *Module, n ast.Node) {
	ast.Walk(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FunctionDef, *ast.Lambda, *ast.GeneratorExp:
			return false
		case *ast.Arg:
			return false // annotations may be strings, or not evaluated
		case *ast.Attribute:
			if from := c.module(m, n.Value); from != nil && n.Ctx == ast.Load && !c.done[from] && !c.bound[from][n.Attr] && c.seen[from.Name+"."+n.Attr] == nil {
				c.report(m, n, from, "partially initialized module '"+from.Name+"' has no attribute '"+n.Attr+"'")
			}
		}
		return true
	})
}

// module gives the module that an expression names, by an import of m's top level.
func (c *cycles) module(m *Module, e ast.Expr) *Module {
	switch e := e.(type) {
	case *ast.Name:
		return c.seen[c.alias[m][e.Id]]
	case *ast.Attribute:
		if up := c.module(m, e.Value); up != nil {
			return c.seen[up.Name+"."+e.Attr]
		}
	}
	return nil
}

func (c *cycles) report(m *Module, n ast.Node, from *Module, msg string) {
	i := len(c.stack) - 1
	for i > 0 && c.stack[i] != from {
		i--
	}
	var path []string
	for _, x := range c.stack[i:] {
		path = append(path, x.Name)
	}
	path = append(path, from.Name)
	c.rep.Errorf(m.File, n.Span(), codeCircular, "%s: the import is circular (%s)", msg, strings.Join(path, " → "))
}

// IsTypeChecking reports whether a condition is typing.TYPE_CHECKING, which no program runs under.
func IsTypeChecking(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Name:
		return e.Id == "TYPE_CHECKING"
	case *ast.Attribute:
		return e.Attr == "TYPE_CHECKING"
	}
	return false
}

// IsMainTest reports whether a condition is __name__ == "__main__".
func IsMainTest(e ast.Expr) bool {
	c, ok := e.(*ast.Compare)
	if !ok || len(c.Ops) != 1 || c.Ops[0] != ast.Eq {
		return false
	}
	n, isName := c.Left.(*ast.Name)
	k, isConst := c.Comparators[0].(*ast.Constant)
	return isName && isConst && n.Id == "__name__" && k.Kind == ast.ConstStr && k.Str == Main
}
