package codegen

import (
	"slices"

	"github.com/py2go/py2go/codegen/gotree"
)

// simplifyExprs rewrites the expressions of a block's statements.
func simplifyExprs(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for _, s := range block {
		for _, e := range exprsOf(s) {
			*e = gotree.ReplaceExpr(*e, func(x gotree.Expr) gotree.Expr {
				y := simpler(x)
				if y != x {
					t.changed = true
				}
				return y
			})
		}
	}
	return block
}

// simpler is an expression that means the same in fewer words, or the expression itself.
func simpler(e gotree.Expr) gotree.Expr {
	switch e := e.(type) {
	case *gotree.Call:
		// func() T { return x }()
		if lit, ok := e.Fun.(*gotree.FuncLit); ok && len(e.Args) == 0 && len(lit.Params) == 0 && len(lit.Results) == 1 && lit.Results[0].Name == "" && len(lit.Body) == 1 {
			if r, ok := lit.Body[0].(*gotree.Return); ok && len(r.Results) == 1 && isBare(r) && !isUntyped(r.Results[0]) {
				return r.Results[0]
			}
		}
	case *gotree.Binary:
		// true && x, x && true, false || x, x || false
		if neutral := map[string]string{"&&": "true", "||": "false"}[e.Op]; neutral != "" {
			switch neutral {
			case identName(e.X):
				return e.Y
			case identName(e.Y):
				return e.X
			}
		}
	case *gotree.Unary:
		if e.Op != "!" {
			break
		}
		switch x := e.X.(type) {
		case *gotree.Unary:
			if x.Op == "!" {
				return x.X
			}
		case *gotree.Binary:
			switch x.Op {
			case "==":
				return &gotree.Binary{Op: "!=", X: x.X, Y: x.Y}
			case "!=":
				return &gotree.Binary{Op: "==", X: x.X, Y: x.Y}
			}
			if !isLength(x.X) && !isLength(x.Y) {
				break // floats have NaN
			}
			if l, ok := x.Y.(*gotree.Lit); ok && x.Op == ">" && l.Text == "0" {
				return &gotree.Binary{Op: "==", X: x.X, Y: x.Y}
			}
			if op := opposite[x.Op]; op != "" {
				return &gotree.Binary{Op: op, X: x.X, Y: x.Y}
			}
		}
	}
	return e
}

var opposite = map[string]string{"<": ">=", ">=": "<", ">": "<=", "<=": ">"}

// isLength recognises len(x) and x.Len(), which are ints.
func isLength(e gotree.Expr) bool {
	c, ok := e.(*gotree.Call)
	if !ok {
		return false
	}
	if m, ok := c.Fun.(*gotree.Select); ok {
		return m.Name == "Len" && len(c.Args) == 0
	}
	return identName(c.Fun) == "len"
}

// inlineTemps puts the value of a temporary where the next statement uses it.
func inlineTemps(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := len(block) - 2; i >= 0; i-- {
		a, ok := block[i].(*gotree.Assign)
		name, value := defines(block[i])
		if !ok || !a.Temp || name == "" || t.uses[name] != 2 || isUntyped(value) || hasFuncLit(value) || isProduct(value) {
			continue
		}
		if !replaceFirst(block[i+1], name, value) {
			continue
		}
		inherit(block[i+1], block[i])
		block = slices.Delete(block, i, i+1)
		t.changed = true
	}
	return block
}

// isProduct recognises products: Go may fuse one with a sum, and round once where Python rounds twice.
func isProduct(e gotree.Expr) bool {
	b, ok := e.(*gotree.Binary)
	return ok && b.Op == "*"
}

// replaceFirst puts value in the place of name in a statement, unless that would change the order in which things happen. The
// statement evaluates its expressions once, from left to right as far as calls go; Go leaves open when it loads variables.
func replaceFirst(s gotree.Stmt, name string, value gotree.Expr) bool {
	switch s := s.(type) {
	case *gotree.For, *gotree.Switch, *gotree.Labeled, *gotree.Defer, *gotree.Go:
		return false // evaluated again, later, or in part
	case *gotree.If:
		if s.Init != nil {
			return false
		}
	case *gotree.Assign:
		for _, l := range s.Lhs {
			if identName(l) == name {
				return false
			}
			if w, r := touches(l); len(s.Lhs) > 1 && (w || r) {
				return false
			}
		}
	}
	writes, reads := touches(value)
	_, isCall := value.(*gotree.Call)
	found, ok := false, true
	var visit func(e *gotree.Expr)
	visit = func(e *gotree.Expr) {
		if !ok {
			return
		}
		if identName(*e) == name {
			found = true
			*e = value
			return
		}
		w, r := false, false
		switch x := (*e).(type) {
		case *gotree.FuncLit:
			ok = ok && countIn(x, name) == 0
			return
		case *gotree.Binary:
			if x.Op == "&&" || x.Op == "||" {
				visit(&x.X)
				if !found && countIn(x.Y, name) > 0 {
					ok = false // evaluated only sometimes
					return
				}
				w, r = touches(x.Y)
				break
			}
			visit(&x.X)
			visit(&x.Y)
			return
		case *gotree.Call:
			// the call itself happens behind its arguments
			switch fun := x.Fun.(type) {
			case *gotree.Ident, *gotree.PkgIdent:
			case *gotree.Select:
				visit(&fun.X) // a method
			default:
				visit(&x.Fun)
			}
			for i := range x.Args {
				visit(&x.Args[i])
			}
			shallow := &gotree.Call{Fun: x.Fun}
			w, r = touches(shallow)
			if found && countIn(shallow, name) == 0 && containsExpr(x, value) {
				return // it takes the value: it comes behind it
			}
			if found && isCall {
				return // calls happen in order
			}
		case *gotree.Select:
			visit(&x.X)
			if containsExpr(x.X, value) {
				return
			}
			r = true
		case *gotree.Index:
			visit(&x.X)
			visit(&x.I)
			if containsExpr(x, value) {
				return
			}
			r = true
		case *gotree.SliceOf:
			visit(&x.X)
			for _, b := range []*gotree.Expr{&x.Lo, &x.Hi} {
				if *b != nil {
					visit(b)
				}
			}
			if containsExpr(x, value) {
				return
			}
			r = true
		case *gotree.Unary:
			visit(&x.X)
			r = x.Op == "*"
		case *gotree.Composite:
			for i := range x.Elts {
				if k := x.Elts[i].Key; k != nil && identName(k) == "" {
					visit(&x.Elts[i].Key)
				}
				visit(&x.Elts[i].Value)
			}
			return
		case *gotree.Assert:
			visit(&x.X)
			return
		case *gotree.Conv:
			visit(&x.X)
			return
		}
		if found {
			// after the value: a call may change what the value loads, the value what is loaded here
			ok = ok && (!w || !reads || isCall) && (!r || !writes)
		} else {
			ok = ok && (!w || !reads && !writes) && (!r || !writes)
		}
	}
	saved := copyExprs(s)
	list := exprsOf(s)
	if a, isAssign := s.(*gotree.Assign); isAssign {
		list = list[len(a.Lhs):]
		for i := range a.Lhs { // places are stored to behind all
			if identName(a.Lhs[i]) == "" {
				if countIn(a.Lhs[i], name) > 0 {
					ok = false
				}
				if w, r := touches(a.Lhs[i]); w || r && writes {
					ok = false
				}
			}
		}
	}
	if r, isRange := s.(*gotree.Range); isRange && (countIn(r.Body, name) > 0) {
		ok = false
	}
	for _, e := range list {
		visit(e)
	}
	if !found || !ok {
		restoreExprs(s, saved)
		return false
	}
	return true
}

// containsExpr reports whether an expression holds another one, by identity.
func containsExpr(e, part gotree.Expr) bool {
	found := false
	gotree.Inspect(e, func(n any) bool {
		found = found || n == any(part)
		return !found
	})
	return found
}

// copyExprs copies the expressions of a statement, so that a rewrite can be taken back.
func copyExprs(s gotree.Stmt) []gotree.Expr {
	var out []gotree.Expr
	for _, e := range exprsOf(s) {
		out = append(out, copyExpr(*e))
	}
	return out
}

func restoreExprs(s gotree.Stmt, saved []gotree.Expr) {
	for i, e := range exprsOf(s) {
		*e = saved[i]
	}
}

// copyExpr copies an expression, down to function literals.
func copyExpr(e gotree.Expr) gotree.Expr {
	list := func(es []gotree.Expr) []gotree.Expr {
		out := make([]gotree.Expr, len(es))
		for i := range es {
			out[i] = copyExpr(es[i])
		}
		return out
	}
	switch e := e.(type) {
	case *gotree.Call:
		c := *e
		c.Fun, c.Args = copyExpr(e.Fun), list(e.Args)
		return &c
	case *gotree.Select:
		return &gotree.Select{X: copyExpr(e.X), Name: e.Name}
	case *gotree.Index:
		return &gotree.Index{X: copyExpr(e.X), I: copyExpr(e.I)}
	case *gotree.SliceOf:
		c := &gotree.SliceOf{X: copyExpr(e.X)}
		if e.Lo != nil {
			c.Lo = copyExpr(e.Lo)
		}
		if e.Hi != nil {
			c.Hi = copyExpr(e.Hi)
		}
		return c
	case *gotree.Unary:
		return &gotree.Unary{Op: e.Op, X: copyExpr(e.X)}
	case *gotree.Binary:
		return &gotree.Binary{Op: e.Op, X: copyExpr(e.X), Y: copyExpr(e.Y)}
	case *gotree.Composite:
		c := *e
		c.Elts = slices.Clone(e.Elts)
		for i := range c.Elts {
			if c.Elts[i].Key != nil {
				c.Elts[i].Key = copyExpr(c.Elts[i].Key)
			}
			c.Elts[i].Value = copyExpr(c.Elts[i].Value)
		}
		return &c
	case *gotree.Assert:
		return &gotree.Assert{X: copyExpr(e.X), Type: e.Type}
	case *gotree.Conv:
		return &gotree.Conv{Type: e.Type, X: copyExpr(e.X)}
	}
	return e
}

// updates turns x = x + y into x += y, and x += 1 into x++.
func updates(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i, s := range block {
		if f, ok := s.(*gotree.For); ok && f.Post != nil {
			f.Post = update(t, f.Post)
		}
		block[i] = update(t, s)
	}
	return block
}

func update(t *tidier, s gotree.Stmt) gotree.Stmt {
	a, ok := s.(*gotree.Assign)
	if !ok || len(a.Lhs) != 1 || len(a.Rhs) != 1 {
		return s
	}
	if b, ok := a.Rhs[0].(*gotree.Binary); ok && a.Op == "=" && updating[b.Op] && samePlace(a.Lhs[0], b.X) {
		a.Op, a.Rhs[0] = b.Op+"=", b.Y
		t.changed = true
	}
	if l, ok := a.Rhs[0].(*gotree.Lit); ok && l.Text == "1" && (a.Op == "+=" || a.Op == "-=") {
		t.changed = true
		return &gotree.IncDec{Meta: a.Meta, X: a.Lhs[0], Op: map[string]string{"+=": "++", "-=": "--"}[a.Op]}
	}
	return s
}

var updating = map[string]bool{"+": true, "-": true, "*": true, "/": true, "%": true, "&": true, "|": true, "^": true, "<<": true, ">>": true, "&^": true}

// samePlace reports whether two expressions are the same variable or field.
func samePlace(a, b gotree.Expr) bool {
	switch a := a.(type) {
	case *gotree.Ident:
		return a.Name != "_" && identName(b) == a.Name
	case *gotree.Select:
		y, ok := b.(*gotree.Select)
		return ok && a.Name == y.Name && samePlace(a.X, y.X)
	case *gotree.Index:
		y, ok := b.(*gotree.Index)
		if !ok || !samePlace(a.X, y.X) {
			return false
		}
		l, ok := a.I.(*gotree.Lit)
		m, ok2 := y.I.(*gotree.Lit)
		return ok && ok2 && l.Text == m.Text || samePlace(a.I, y.I)
	}
	return false
}

// touches tells whether evaluating an expression may change something, and whether it reads what may be changed. A call changes
// things unless it is known not to.
func touches(e gotree.Expr) (writes, reads bool) {
	gotree.Inspect(e, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Call:
			reads = true
			switch f := n.Fun.(type) {
			case *gotree.PkgIdent:
				writes = writes || !quietPackages[f.Path] && (f.Path != pyPath || !quietPy[f.Name])
			case *gotree.Ident:
				writes = writes || !pureBuiltins[f.Name]
			case *gotree.Select:
				writes = writes || f.Name != "Len" && f.Name != "Must"
			default:
				writes = true
			}
		case *gotree.Ident:
			reads = reads || n.Shared
		case *gotree.Select, *gotree.Index, *gotree.SliceOf:
			reads = true
		case *gotree.Unary:
			reads = reads || n.Op == "*"
			writes = writes || n.Op == "<-"
		case *gotree.FuncLit:
			return false
		}
		return true
	})
	return writes, reads
}

var quietPackages = map[string]bool{"strings": true, "strconv": true, "math": true}

// quietPy are functions of the runtime that only look at ints, floats and strings.
var quietPy = map[string]bool{"Add": true, "Sub": true, "Mul": true, "FloorDiv": true, "Mod": true, "TrueDiv": true, "Some": true, "None": true,
	"FormatStr": true, "FormatInt": true, "FormatFloat": true, "FormatFixed": true, "ReprStr": true, "StrFloat": true}
