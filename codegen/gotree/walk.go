package gotree

// Inspect calls visit for a node and, while it returns true, for what the node holds: expressions, statements and the bodies of
// function literals. Types are not visited. node is an Expr, a Stmt or a []Stmt.
func Inspect(node any, visit func(any) bool) {
	stmts := func(list []Stmt) {
		for _, s := range list {
			Inspect(s, visit)
		}
	}
	exprs := func(list ...Expr) {
		for _, e := range list {
			if e != nil {
				Inspect(e, visit)
			}
		}
	}
	if list, ok := node.([]Stmt); ok {
		stmts(list)
		return
	}
	if node == nil || !visit(node) {
		return
	}
	switch n := node.(type) {
	case *Call:
		exprs(n.Fun)
		exprs(n.Args...)
	case *Select:
		exprs(n.X)
	case *Index:
		exprs(n.X, n.I)
	case *SliceOf:
		exprs(n.X, n.Lo, n.Hi)
	case *Unary:
		exprs(n.X)
	case *Binary:
		exprs(n.X, n.Y)
	case *FuncLit:
		stmts(n.Body)
	case *Composite:
		for _, e := range n.Elts {
			exprs(e.Key, e.Value)
		}
	case *Assert:
		exprs(n.X)
	case *Conv:
		exprs(n.X)
	case *Instance:
		exprs(n.Fun)
	case *ExprStmt:
		exprs(n.X)
	case *Assign:
		exprs(n.Rhs...)
		exprs(n.Lhs...)
	case *IncDec:
		exprs(n.X)
	case *Var:
		exprs(n.Value)
	case *If:
		if n.Init != nil {
			Inspect(n.Init, visit)
		}
		exprs(n.Cond)
		stmts(n.Then)
		stmts(n.Else)
	case *For:
		if n.Init != nil {
			Inspect(n.Init, visit)
		}
		exprs(n.Cond)
		if n.Post != nil {
			Inspect(n.Post, visit)
		}
		stmts(n.Body)
	case *Range:
		exprs(n.X, n.Key, n.Value)
		stmts(n.Body)
	case *Switch:
		if n.Init != nil {
			Inspect(n.Init, visit)
		}
		exprs(n.Tag)
		for _, c := range n.Cases {
			exprs(c.Exprs...)
			stmts(c.Body)
		}
	case *TypeSwitch:
		exprs(n.X)
		for _, c := range n.Cases {
			stmts(c.Body)
		}
	case *Return:
		exprs(n.Results...)
	case *Labeled:
		Inspect(n.Stmt, visit)
	case *Block:
		stmts(n.Body)
	case *Defer:
		exprs(n.Call)
	case *Go:
		exprs(n.Call)
	case *Send:
		exprs(n.Ch, n.X)
	case *SelectStmt:
		for _, c := range n.Cases {
			if c.Comm != nil {
				Inspect(c.Comm, visit)
			}
			stmts(c.Body)
		}
	}
}

// ReplaceExpr replaces the expressions that a statement or expression holds, innermost first, by what with gives for them: itself, or
// another. It gives the replaced node. It does not enter blocks of statements, except those of function literals.
func ReplaceExpr(e Expr, with func(Expr) Expr) Expr {
	if e == nil {
		return nil
	}
	sub := func(x Expr) Expr { return ReplaceExpr(x, with) }
	list := func(xs []Expr) {
		for i := range xs {
			xs[i] = sub(xs[i])
		}
	}
	switch n := e.(type) {
	case *Call:
		n.Fun = sub(n.Fun)
		list(n.Args)
	case *Select:
		n.X = sub(n.X)
	case *Index:
		n.X, n.I = sub(n.X), sub(n.I)
	case *SliceOf:
		n.X, n.Lo, n.Hi = sub(n.X), sub(n.Lo), sub(n.Hi)
	case *Unary:
		n.X = sub(n.X)
	case *Binary:
		n.X, n.Y = sub(n.X), sub(n.Y)
	case *FuncLit:
		ReplaceIn(n.Body, with)
	case *Composite:
		for i := range n.Elts {
			if _, ok := n.Elts[i].Key.(*Ident); !ok {
				n.Elts[i].Key = sub(n.Elts[i].Key)
			}
			n.Elts[i].Value = sub(n.Elts[i].Value)
		}
	case *Assert:
		n.X = sub(n.X)
	case *Conv:
		n.X = sub(n.X)
	case *Instance:
		n.Fun = sub(n.Fun)
	}
	return with(e)
}

// ReplaceIn is ReplaceExpr for all expressions of statements, those of their blocks included.
func ReplaceIn(body []Stmt, with func(Expr) Expr) {
	sub := func(x Expr) Expr { return ReplaceExpr(x, with) }
	list := func(xs []Expr) {
		for i := range xs {
			xs[i] = sub(xs[i])
		}
	}
	one := func(s Stmt) {
		if s != nil {
			ReplaceIn([]Stmt{s}, with)
		}
	}
	for _, s := range body {
		switch n := s.(type) {
		case *ExprStmt:
			n.X = sub(n.X)
		case *Assign:
			list(n.Rhs)
			list(n.Lhs)
		case *IncDec:
			n.X = sub(n.X)
		case *Var:
			n.Value = sub(n.Value)
		case *If:
			one(n.Init)
			n.Cond = sub(n.Cond)
			ReplaceIn(n.Then, with)
			ReplaceIn(n.Else, with)
		case *For:
			one(n.Init)
			n.Cond = sub(n.Cond)
			one(n.Post)
			ReplaceIn(n.Body, with)
		case *Range:
			n.X = sub(n.X)
			n.Key, n.Value = sub(n.Key), sub(n.Value)
			ReplaceIn(n.Body, with)
		case *Switch:
			one(n.Init)
			n.Tag = sub(n.Tag)
			for i := range n.Cases {
				list(n.Cases[i].Exprs)
				ReplaceIn(n.Cases[i].Body, with)
			}
		case *TypeSwitch:
			n.X = sub(n.X)
			for i := range n.Cases {
				ReplaceIn(n.Cases[i].Body, with)
			}
		case *Return:
			list(n.Results)
		case *Labeled:
			one(n.Stmt)
		case *Block:
			ReplaceIn(n.Body, with)
		case *Defer:
			n.Call = sub(n.Call)
		case *Go:
			n.Call = sub(n.Call)
		case *Send:
			n.Ch, n.X = sub(n.Ch), sub(n.X)
		case *SelectStmt:
			for i := range n.Cases {
				one(n.Cases[i].Comm)
				ReplaceIn(n.Cases[i].Body, with)
			}
		}
	}
}
