package codegen

import "github.com/py2go/py2go/codegen/gotree"

// markReads collects the identifiers that statements read. Go counts an assignment to a variable as no use.
func markReads(body []gotree.Stmt, reads map[string]bool) {
	var expr func(e gotree.Expr)
	var stmt func(s gotree.Stmt)
	stmts := func(ss []gotree.Stmt) {
		for _, s := range ss {
			stmt(s)
		}
	}
	exprs := func(es []gotree.Expr) {
		for _, e := range es {
			expr(e)
		}
	}
	expr = func(e gotree.Expr) {
		switch e := e.(type) {
		case nil:
		case *gotree.Ident:
			reads[e.Name] = true
		case *gotree.Call:
			expr(e.Fun)
			exprs(e.Args)
		case *gotree.Select:
			expr(e.X)
		case *gotree.Index:
			expr(e.X)
			expr(e.I)
		case *gotree.SliceOf:
			expr(e.X)
			expr(e.Lo)
			expr(e.Hi)
		case *gotree.Unary:
			expr(e.X)
		case *gotree.Binary:
			expr(e.X)
			expr(e.Y)
		case *gotree.FuncLit:
			stmts(e.Body)
		case *gotree.Composite:
			for _, el := range e.Elts {
				expr(el.Value)
				if _, ok := el.Key.(*gotree.Ident); !ok {
					expr(el.Key)
				}
			}
		case *gotree.Assert:
			expr(e.X)
		case *gotree.Conv:
			expr(e.X)
		case *gotree.Instance:
			expr(e.Fun)
		}
	}
	lhs := func(es []gotree.Expr) {
		for _, e := range es {
			if _, ok := e.(*gotree.Ident); !ok {
				expr(e)
			}
		}
	}
	stmt = func(s gotree.Stmt) {
		switch s := s.(type) {
		case nil:
		case *gotree.ExprStmt:
			expr(s.X)
		case *gotree.Assign:
			lhs(s.Lhs)
			exprs(s.Rhs)
		case *gotree.IncDec:
			lhs([]gotree.Expr{s.X})
		case *gotree.Var:
			expr(s.Value)
		case *gotree.If:
			stmt(s.Init)
			expr(s.Cond)
			stmts(s.Then)
			stmts(s.Else)
		case *gotree.For:
			stmt(s.Init)
			expr(s.Cond)
			stmt(s.Post)
			stmts(s.Body)
		case *gotree.Range:
			expr(s.X)
			stmts(s.Body)
		case *gotree.Switch:
			stmt(s.Init)
			expr(s.Tag)
			for _, c := range s.Cases {
				exprs(c.Exprs)
				stmts(c.Body)
			}
		case *gotree.TypeSwitch:
			expr(s.X)
			for _, c := range s.Cases {
				stmts(c.Body)
			}
		case *gotree.Return:
			exprs(s.Results)
		case *gotree.Labeled:
			stmt(s.Stmt)
		case *gotree.Block:
			stmts(s.Body)
		case *gotree.Defer:
			expr(s.Call)
		case *gotree.Go:
			expr(s.Call)
		case *gotree.Send:
			expr(s.Ch)
			expr(s.X)
		}
	}
	stmts(body)
}

// addUses puts _ = x behind the declaration of each variable that is never read, and blanks unread range variables.
func addUses(body []gotree.Stmt, reads map[string]bool, declared map[string]int) []gotree.Stmt {
	var out []gotree.Stmt
	var expr func(e gotree.Expr)
	expr = func(e gotree.Expr) {
		switch e := e.(type) {
		case *gotree.Call:
			expr(e.Fun)
			for _, a := range e.Args {
				expr(a)
			}
		case *gotree.FuncLit:
			e.Body = addUses(e.Body, reads, declared)
		case *gotree.Select:
			expr(e.X)
		case *gotree.Binary:
			expr(e.X)
			expr(e.Y)
		case *gotree.Unary:
			expr(e.X)
		case *gotree.Composite:
			for _, el := range e.Elts {
				expr(el.Value)
			}
		case *gotree.Conv:
			expr(e.X)
		case *gotree.Assert:
			expr(e.X)
		case *gotree.Index:
			expr(e.X)
			expr(e.I)
		}
	}
	// rest is where the variable may be read: of several that share a name the others may be read elsewhere.
	unused := func(name string, rest []gotree.Stmt) bool {
		if name == "_" || name == "" || !reads[name] || declared[name] < 2 {
			return name != "_" && name != "" && !reads[name]
		}
		here := map[string]bool{}
		markReads(rest, here)
		return !here[name]
	}
	use := func(name string) {
		out = append(out, &gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{id(name)}})
	}
	for at, s := range body {
		switch s := s.(type) {
		case *gotree.ExprStmt:
			expr(s.X)
		case *gotree.Assign:
			for _, e := range s.Rhs {
				expr(e)
			}
			out = append(out, s)
			if s.Op == ":=" {
				for _, l := range s.Lhs {
					if i, ok := l.(*gotree.Ident); ok && unused(i.Name, body[at+1:]) {
						use(i.Name)
					}
				}
			}
			continue
		case *gotree.Var:
			if s.Value != nil {
				expr(s.Value)
			}
			out = append(out, s)
			for _, n := range s.Names {
				if unused(n, body[at+1:]) {
					use(n)
				}
			}
			continue
		case *gotree.If:
			expr(s.Cond)
			if a, ok := s.Init.(*gotree.Assign); ok {
				for _, e := range a.Rhs {
					expr(e)
				}
			}
			s.Then = addUses(s.Then, reads, declared)
			s.Else = addUses(s.Else, reads, declared)
		case *gotree.For:
			s.Body = addUses(s.Body, reads, declared)
		case *gotree.Range:
			expr(s.X)
			if s.Define {
				// one that the body assigns, and nobody reads, stays and is used
				var assigned []gotree.Stmt
				for _, v := range []gotree.Expr{s.Key, s.Value} {
					if i, ok := v.(*gotree.Ident); ok && unused(i.Name, s.Body) && assigns(s.Body, i.Name) {
						assigned = append(assigned, &gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{id(i.Name)}})
						reads[i.Name] = true
					}
				}
				s.Body = append(assigned, s.Body...)
				if i, ok := s.Value.(*gotree.Ident); ok && unused(i.Name, s.Body) {
					s.Value = nil
				}
				if i, ok := s.Key.(*gotree.Ident); ok && unused(i.Name, s.Body) {
					if s.Value == nil {
						s.Key = nil
						s.Define = false
					} else {
						s.Key = id("_")
					}
				}
			}
			s.Body = addUses(s.Body, reads, declared)
		case *gotree.Block:
			s.Body = addUses(s.Body, reads, declared)
		case *gotree.Switch:
			for i := range s.Cases {
				s.Cases[i].Body = addUses(s.Cases[i].Body, reads, declared)
			}
		case *gotree.TypeSwitch:
			for i := range s.Cases {
				s.Cases[i].Body = addUses(s.Cases[i].Body, reads, declared)
			}
		case *gotree.Return:
			for _, e := range s.Results {
				expr(e)
			}
		case *gotree.Defer:
			expr(s.Call)
		}
		out = append(out, s)
	}
	return out
}

// assigns reports whether statements assign to the variable.
func assigns(body []gotree.Stmt, name string) bool {
	found := false
	gotree.Inspect(body, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Assign:
			for _, l := range n.Lhs {
				found = found || identName(l) == name && n.Op != ":="
			}
		case *gotree.IncDec:
			found = found || identName(n.X) == name
		}
		return !found
	})
	return found
}

// declarations counts how often each name is declared in statements and the functions within.
func declarations(body []gotree.Stmt) map[string]int {
	count := map[string]int{}
	gotree.Inspect(body, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Assign:
			if n.Op == ":=" {
				for _, l := range n.Lhs {
					count[identName(l)]++
				}
			}
		case *gotree.Var:
			for _, name := range n.Names {
				count[name]++
			}
		case *gotree.Range:
			if n.Define {
				count[identName(n.Key)]++
				count[identName(n.Value)]++
			}
		case *gotree.FuncLit:
			for _, p := range n.Params {
				count[p.Name]++
			}
		}
		return true
	})
	return count
}
