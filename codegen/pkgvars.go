// Module-level variables that begin with a constant value get it where they are declared, and those that never change are
// constants. The others are assigned by the function that runs the module's top level.

package codegen

import (
	"slices"

	"github.com/py2go/py2go/codegen/gotree"
)

// initVars moves assignments of constant values from the top level of a module to the declarations of its variables, and puts these
// at the head of the file, in the order of the source.
func (c *compiler) initVars(f *gotree.File, sets map[string]int, entry bool) {
	if !entry && c.retriesImports() {
		return // the top level may run again
	}
	decls := f.Decls
	run := decls[len(decls)-1].(*gotree.FuncDecl)
	top, begin := run.Body, run.Body[:0:0]
	if !entry { // the check that the module runs once
		top, begin = run.Body[2:], run.Body[:2:2]
	}
	vars := map[string]*gotree.VarDecl{}
	for _, d := range decls {
		if v, ok := d.(*gotree.VarDecl); ok {
			vars[v.Name] = v
		}
	}
	var rest []gotree.Stmt
	var order []*gotree.VarDecl
	clean := true // nothing has run that could look at a variable
	for _, s := range top {
		a, ok := s.(*gotree.Assign)
		if ok && a.Op == "=" && len(a.Lhs) == 1 && len(a.Rhs) == 1 {
			v := vars[identName(a.Lhs[0])]
			if v != nil && c.modVars[v] && !slices.Contains(order, v) {
				order = append(order, v)
				if v.Value == nil && isStatic(a.Rhs[0], vars, sets) && (clean || sets[v.Name] == 1) {
					setInit(v, a.Rhs[0], sets[v.Name] == 1)
					v.Before = append(v.Before, trimBlank(a.Before)...)
					v.Comment = a.Comment
					v.File, v.Span = a.File, a.Span
					continue
				}
			}
			clean = clean && isStatic(a.Rhs[0], vars, sets)
		} else if _, value := defines(s); value != nil {
			clean = clean && isStatic(value, vars, sets)
		} else if _, isComment := s.(*gotree.CommentStmt); !isComment {
			clean = false
		}
		rest = append(rest, s)
	}
	run.Body = append(begin, rest...)
	if len(rest) > 0 {
		if m := meta(rest[0]); len(m.Before) > 0 {
			m.Before = trimBlank(m.Before)
		}
	}
	// the head of the file
	var consts, variables []*gotree.VarDecl
	var others []gotree.Decl
	for _, d := range decls {
		if v, ok := d.(*gotree.VarDecl); !ok || !c.modVars[v] {
			others = append(others, d)
		} else if !slices.Contains(order, v) {
			order = append(order, v)
		}
	}
	for _, v := range order {
		if v.Const {
			consts = append(consts, v)
		} else {
			variables = append(variables, v)
		}
	}
	var out []gotree.Decl
	for _, list := range [][]*gotree.VarDecl{consts, variables} {
		switch {
		case len(list) == 1:
			out = append(out, list[0])
		case len(list) > 1:
			out = append(out, &gotree.GroupDecl{Const: list[0].Const, Specs: list})
		}
	}
	f.Decls = append(out, others...)
}

// setInit gives a variable its first value.
func setInit(v *gotree.VarDecl, value gotree.Expr, constant bool) {
	name := ""
	if t, ok := v.Type.(*gotree.Named); ok && t.Path == "" {
		name = t.Name
	}
	literal := isLit(value) || identName(value) == "true" || identName(value) == "false"
	if u, ok := value.(*gotree.Unary); ok && u.Op == "-" {
		literal = isLit(u.X)
	}
	switch {
	case constant && literal && (name == "string" || name == "bool" || name == "int" && intConstant(unsigned(value))):
		v.Const, v.Type, v.Value = true, nil, value
	case isZero(value, name):
	case givesType(value, v.Type):
		v.Type, v.Value = nil, value
	default:
		v.Value = value
	}
}

func unsigned(e gotree.Expr) gotree.Expr {
	if u, ok := e.(*gotree.Unary); ok {
		return u.X
	}
	return e
}

// isZero reports whether a value is its type's zero.
func isZero(e gotree.Expr, typ string) bool {
	switch e := e.(type) {
	case *gotree.Lit:
		return typ == "int" && e.Text == "0" || typ == "float64" && e.Text == "0.0"
	case *gotree.Str:
		return typ == "string" && e.Value == ""
	case *gotree.Ident:
		return e.Name == "nil" || e.Name == "false" && typ == "bool"
	}
	return false
}

// isStatic reports whether an expression has the same value whenever it is evaluated, and runs no code of the program.
func isStatic(e gotree.Expr, vars map[string]*gotree.VarDecl, sets map[string]int) bool {
	ok := true
	gotree.Inspect(e, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Ident:
			switch n.Name {
			case "true", "false", "nil":
			default:
				v := vars[n.Name]
				ok = ok && v != nil && v.Value != nil && sets[n.Name] <= 1
			}
		case *gotree.Lit, *gotree.Str, *gotree.PkgIdent:
		case *gotree.Composite:
			for _, el := range n.Elts {
				if el.Key != nil && identName(el.Key) == "" {
					ok = ok && isStatic(el.Key, vars, sets)
				}
				ok = ok && isStatic(el.Value, vars, sets)
			}
			return false
		case *gotree.Unary:
			ok = ok && n.Op == "-"
		case *gotree.Call:
			p, isPkg := n.Fun.(*gotree.PkgIdent)
			ok = ok && isPkg && p.Path == pyPath && makers[p.Name]
		default:
			ok = false
		}
		return ok
	})
	return ok
}

// makers are the functions of the runtime that make a value of their arguments.
var makers = map[string]bool{"NewList": true, "NewDict": true, "DictOf": true, "NewSet": true, "NewFrozenSet": true, "VarTupleOf": true, "IntOf": true, "Some": true, "None": true}

// convertedOnly gives the variables of an expression of nothing but literals and variables converted to float64. Were these
// constants, Go would evaluate it as one, and constants know no -0.0.
func convertedOnly(e gotree.Expr) []string {
	var names []string
	ok := true
	gotree.Inspect(e, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Conv:
			name := identName(n.X)
			t, isNamed := n.Type.(*gotree.Named)
			ok = ok && name != "" && isNamed && t.Name == "float64"
			names = append(names, name)
			return false
		case *gotree.Binary, *gotree.Unary, *gotree.Lit:
		default:
			ok = false
		}
		return ok
	})
	if !ok {
		return nil
	}
	return names
}

// assignments counts how often package variables are assigned, by name.
func assignments(decls []gotree.Decl) map[string]int {
	sets := map[string]int{}
	visit := func(n any) bool {
		switch n := n.(type) {
		case *gotree.Assign:
			if n.Op != ":=" {
				for _, l := range n.Lhs {
					sets[identName(l)]++
				}
			}
		case *gotree.IncDec:
			sets[identName(n.X)]++
		case *gotree.Unary:
			if n.Op == "&" {
				sets[identName(n.X)] += 2
			}
		case *gotree.Binary:
			if n.Op == "*" || n.Op == "/" {
				for _, name := range convertedOnly(n) {
					sets[name] += 2
				}
			}
		case *gotree.Range:
			if !n.Define {
				sets[identName(n.Key)] += 2
				sets[identName(n.Value)] += 2
			}
		}
		return true
	}
	for _, d := range decls {
		switch d := d.(type) {
		case *gotree.FuncDecl:
			gotree.Inspect(d.Body, visit)
		case *gotree.VarDecl:
			if d.Value != nil {
				gotree.Inspect(d.Value, visit)
			}
		}
	}
	return sets
}
