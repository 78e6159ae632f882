// The last passes over the Go tree make it what an engineer would have written: they take out what the general lowerings leave
// behind, temporaries above all. Each is a small rewrite that keeps the meaning whatever the program is; none knows Python.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
)

// tidyPass rewrites one block of statements; blocks inside it are done already.
type tidyPass struct {
	name string
	run  func(t *tidier, block []gotree.Stmt) []gotree.Stmt
	why  string
}

// tidyPasses in the order in which they run on a block, again and again until nothing changes.
var tidyPasses = []tidyPass{
	{"expressions", simplifyExprs, "func() T { return x }() is x; !(len(xs) > 0) is len(xs) == 0"},
	{"literals", fillLiterals, "p := &T{}; p.X = x is p := &T{X: x}"},
	{"assertions", assertHandlers, "if py.IsExc(err, class) { e := err.(*C) … is if e, ok := err.(*C); ok {"},
	{"unused", unusedResults, "v, err := f(); _ = v; if err != nil is if _, err := f(); err != nil"},
	{"results", nameResults, "v, err := f(); …; x := v is x, err := f(); …"},
	{"branches", sinkBranches, "a variable that both branches of an if set, to return or assign it, is needless"},
	{"temporaries", inlineTemps, "v := f(); return v is return f(); after branches, which makes some"},
	{"errors", passErrors, "if err := f(); err != nil { return err }; return nil is return f()"},
	{"declarations", declareAtUse, "var x *T; …; x = f() is x := f()"},
	{"loops", loopVariables, "for _, item := range xs { x := item … is for _, x := range xs {; after declarations, which may define x"},
	{"selves", dropSelves, "x = x is nothing, and an if with only an else is turned round; after branches, which makes them"},
	{"else", liftElse, "after a branch that leaves no else is needed; after branches, which makes some that leave"},
	{"updates", updates, "x = x + 1 is x++"},
	{"parallel", mergeAssigns, "a := t.A; b := t.B is a, b := t.A, t.B; after temporaries, which may take one of them"},
	{"vars", mergeVars, "var a int; var b int is var a, b int"},
}

// tidier holds what the passes know of the function whose body they rewrite.
type tidier struct {
	uses    map[string]int // occurrences of names, definitions included
	changed bool
}

// tidy rewrites the declarations of a file.
func tidy(decls []gotree.Decl) {
	for _, d := range decls {
		switch d := d.(type) {
		case *gotree.FuncDecl:
			d.Body = useAll(tidyBody(d.Body)) // x = x may have been all that read x
			d.Doc = docFor(d.Name, d.Doc)
		case *gotree.TypeDecl:
			if it, ok := d.Type.(*gotree.Interface); ok {
				for i := range it.Methods {
					it.Methods[i].Doc = docFor(it.Methods[i].Name, it.Methods[i].Doc)
				}
			}
		case *gotree.VarDecl:
			d.Value = tidyExpr(d.Value)
		case *gotree.GroupDecl:
			for _, s := range d.Specs {
				s.Value = tidyExpr(s.Value)
			}
		}
	}
}

func tidyExpr(e gotree.Expr) gotree.Expr {
	if e == nil {
		return nil
	}
	s := &gotree.ExprStmt{X: e}
	tidyBody([]gotree.Stmt{s})
	return s.X
}

// tidyBody rewrites a function's body.
func tidyBody(body []gotree.Stmt) []gotree.Stmt {
	for range 20 { // each round takes something away
		t := &tidier{uses: map[string]int{}}
		t.count(body)
		body = t.block(body)
		if !t.changed {
			break
		}
	}
	return body
}

func (t *tidier) count(body []gotree.Stmt) {
	gotree.Inspect(body, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Ident:
			t.uses[n.Name]++
		case *gotree.Var:
			for _, name := range n.Names {
				t.uses[name]++
			}
		case *gotree.TypeSwitch:
			t.uses[n.Bind]++
		}
		return true
	})
}

// block rewrites the blocks inside a block, then the block itself.
func (t *tidier) block(body []gotree.Stmt) []gotree.Stmt {
	for _, s := range body {
		t.inside(s)
	}
	for _, p := range tidyPasses {
		body = p.run(t, body)
	}
	return body
}

// inside rewrites the blocks that a statement holds.
func (t *tidier) inside(s gotree.Stmt) {
	switch s := s.(type) {
	case *gotree.If:
		s.Then = t.block(s.Then)
		s.Else = t.elseBlock(s.Else)
	case *gotree.For:
		s.Body = t.block(s.Body)
	case *gotree.Range:
		s.Body = t.block(s.Body)
	case *gotree.Block:
		s.Body = t.block(s.Body)
	case *gotree.Labeled:
		t.inside(s.Stmt)
	case *gotree.Switch:
		for i := range s.Cases {
			s.Cases[i].Body = t.block(s.Cases[i].Body)
		}
	case *gotree.TypeSwitch:
		for i := range s.Cases {
			s.Cases[i].Body = t.block(s.Cases[i].Body)
		}
	case *gotree.SelectStmt:
		for i := range s.Cases {
			s.Cases[i].Body = t.block(s.Cases[i].Body)
		}
	}
	for _, e := range exprsOf(s) {
		gotree.Inspect(*e, func(n any) bool {
			if lit, ok := n.(*gotree.FuncLit); ok {
				// what the literal defines is used in it alone
				inner := &tidier{uses: map[string]int{}}
				inner.count(lit.Body)
				lit.Body = inner.block(lit.Body)
				t.changed = t.changed || inner.changed
				return false
			}
			return true
		})
	}
}

// elseBlock is block for an else; one that is an if alone stays that, an else-if.
func (t *tidier) elseBlock(body []gotree.Stmt) []gotree.Stmt {
	if len(body) == 1 {
		if inner, ok := body[0].(*gotree.If); ok && len(inner.Before) == 0 {
			t.inside(inner)
			simplifyExprs(t, body)
			return body
		}
	}
	return t.block(body)
}

// exprsOf are the expressions that a statement evaluates itself, in Go's order; those of its blocks are not among them.
func exprsOf(s gotree.Stmt) []*gotree.Expr {
	var out []*gotree.Expr
	add := func(es ...*gotree.Expr) {
		for _, e := range es {
			if *e != nil {
				out = append(out, e)
			}
		}
	}
	list := func(es []gotree.Expr) {
		for i := range es {
			add(&es[i])
		}
	}
	switch s := s.(type) {
	case *gotree.ExprStmt:
		add(&s.X)
	case *gotree.Assign:
		list(s.Lhs)
		list(s.Rhs)
	case *gotree.IncDec:
		add(&s.X)
	case *gotree.Var:
		add(&s.Value)
	case *gotree.If:
		if s.Init != nil {
			out = append(out, exprsOf(s.Init)...)
		}
		add(&s.Cond)
	case *gotree.For:
		if s.Init != nil {
			out = append(out, exprsOf(s.Init)...)
		}
		add(&s.Cond)
		if s.Post != nil {
			out = append(out, exprsOf(s.Post)...)
		}
	case *gotree.Range:
		add(&s.X)
	case *gotree.Switch:
		if s.Init != nil {
			out = append(out, exprsOf(s.Init)...)
		}
		add(&s.Tag)
		for i := range s.Cases {
			list(s.Cases[i].Exprs)
		}
	case *gotree.TypeSwitch:
		add(&s.X)
	case *gotree.Return:
		list(s.Results)
	case *gotree.Defer:
		add(&s.Call)
	case *gotree.Go:
		add(&s.Call)
	case *gotree.Send:
		add(&s.Ch, &s.X)
	}
	return out
}

// identName is the name of an identifier; "" for anything else.
func identName(e gotree.Expr) string {
	if i, ok := e.(*gotree.Ident); ok {
		return i.Name
	}
	return ""
}

// countIn counts the occurrences of a name in an expression or statement.
func countIn(n any, name string) int {
	count := 0
	gotree.Inspect(n, func(n any) bool {
		switch n := n.(type) {
		case *gotree.Ident:
			if n.Name == name {
				count++
			}
		case *gotree.Var:
			for _, v := range n.Names {
				if v == name {
					count++
				}
			}
		}
		return true
	})
	return count
}

// meta gives access to a statement's comments.
func meta(s gotree.Stmt) *gotree.Meta { return s.(interface{ M() *gotree.Meta }).M() }

// isBare reports whether a statement has no comments of its own.
func isBare(s gotree.Stmt) bool {
	m := meta(s)
	return len(trimBlank(m.Before)) == 0 && m.Comment == ""
}

// inherit gives a statement the comments and, when it has none, the place of one that goes away in its favour.
func inherit(s, gone gotree.Stmt) {
	m, g := meta(s), meta(gone)
	if m.File == nil {
		m.File, m.Span = g.File, g.Span
	}
	m.Before = append(g.Before, m.Before...)
	if m.Comment == "" && isSimple(s) {
		m.Comment = g.Comment
	} else if g.Comment != "" {
		m.Before = append(m.Before, g.Comment)
	}
}

// defines is the name and value of `name := value`.
func defines(s gotree.Stmt) (name string, value gotree.Expr) {
	if a, ok := s.(*gotree.Assign); ok && a.Op == ":=" && len(a.Lhs) == 1 && len(a.Rhs) == 1 {
		return identName(a.Lhs[0]), a.Rhs[0]
	}
	return "", nil
}
