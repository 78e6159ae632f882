// Which variables of a module the functions may read that a name can lead to. A module's top level may call a function before it
// has assigned what the function reads: then a flag of the package tells whether the variable is assigned (see findUnassigned).

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// reach follows names: of functions, of methods in any class, and of classes, which stand for all their methods.
type reach struct {
	bodies map[string][]*mentioned
	vars   map[string]map[*types.Symbol]bool // what from has found
	all    map[*types.Symbol]bool            // variables that some function reads
}

// mentioned is what a function mentions.
type mentioned struct {
	names map[string]bool
	vars  map[*types.Symbol]bool // variables of the module that it reads
}

func (c *compiler) newReach(scope *types.Scope) *reach {
	r := &reach{bodies: map[string][]*mentioned{}, vars: map[string]map[*types.Symbol]bool{}, all: map[*types.Symbol]bool{}}
	for node, fun := range c.info.Funcs {
		if _, ok := node.(*ast.FunctionDef); !ok || fun == nil {
			continue
		}
		m := &mentioned{map[string]bool{}, map[*types.Symbol]bool{}}
		read := func(x ast.Expr) {
			n, ok := x.(*ast.Name)
			if !ok {
				return
			}
			if s := c.info.Names[n]; s != nil {
				if s = s.Resolve(); s.Scope == scope && s.Kind == types.VarSymbol {
					m.vars[s], r.all[s] = true, true
				}
			}
		}
		ast.Walk(node, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Name:
				m.names[n.Id] = true
				if n.Ctx != ast.Store {
					read(n)
				}
			case *ast.AugAssign:
				read(n.Target)
			case *ast.Attribute:
				m.names[n.Attr] = true
			}
			return true
		})
		r.bodies[fun.Name] = append(r.bodies[fun.Name], m)
		if fun.Class != nil {
			r.bodies[fun.Class.Name] = append(r.bodies[fun.Class.Name], m)
		}
	}
	return r
}

// from is the variables that code which mentions a name may read.
func (r *reach) from(name string) map[*types.Symbol]bool {
	if vars, ok := r.vars[name]; ok {
		return vars
	}
	vars := map[*types.Symbol]bool{}
	seen := map[string]bool{}
	var follow func(name string)
	follow = func(name string) {
		if seen[name] {
			return
		}
		seen[name] = true
		for _, m := range r.bodies[name] {
			for s := range m.vars {
				vars[s] = true
			}
			for n := range m.names {
				follow(n)
			}
		}
	}
	if len(r.bodies[name]) > 0 {
		follow(name)
	}
	r.vars[name] = vars
	return vars
}

// earlyFlag is the variable of the package that tells whether another one is assigned.
func (c *compiler) earlyFlag(s *types.Symbol) string {
	if n := c.earlyFlags[s]; n != "" {
		return n
	}
	n := c.pkg.Declare(s.Name+"_set", false)
	c.earlyFlags[s] = n
	if !c.surveying {
		c.decls = append(c.decls, &gotree.VarDecl{Name: n, Type: named("bool"), Doc: []string{n + " tells whether " + s.Name + " is assigned."}})
	}
	return n
}
