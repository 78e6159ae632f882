package codegen

import (
	"slices"

	"github.com/py2go/py2go/codegen/gotree"
)

// liftElse turns `if c { …; return } else { … }` into `if c { …; return }; …`.
func liftElse(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	var out []gotree.Stmt
	for _, s := range block {
		out = append(out, s)
		n, ok := s.(*gotree.If)
		if !ok || len(n.Else) == 0 || !leavesBlock(n.Then) || n.Init != nil && usesDefined(n.Else, n.Init) {
			continue
		}
		rest := n.Else
		n.Else = nil
		out = append(out, liftElse(t, rest)...)
		t.changed = true
	}
	return out
}

// leavesBlock reports whether control never passes the end of a block.
func leavesBlock(body []gotree.Stmt) bool {
	body = withoutComments(body)
	if len(body) == 0 {
		return false
	}
	if n, ok := body[len(body)-1].(*gotree.If); ok {
		return len(n.Else) > 0 && leavesBlock(n.Then) && leavesBlock(n.Else)
	}
	return isJump(body[len(body)-1])
}

// fillLiterals moves assignments to the fields of a new struct into its literal, and returns a struct without a name.
func fillLiterals(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := 0; i < len(block); i++ {
		name, value := defines(block[i])
		lit := structLiteral(value)
		if name == "" || lit == nil {
			continue
		}
		j := i + 1
		for at := i + 1; at < len(block); at++ {
			if isSetArgs(block[at], name) {
				continue // it touches no field of the class's own
			}
			field, x := assignsField(block[at], name)
			if lit.Own != nil && !slices.Contains(lit.Own, field) {
				break // a promoted field
			}
			if field == "" || hasField(lit, field) || !isBare(block[at]) || countIn(x, name) > 0 {
				break
			}
			if w, r := touches(x); at > j && (w || r) {
				break // SetArgs stands before it
			}
			lit.Elts = append(lit.Elts, gotree.Elt{Key: id(field), Value: x})
			block = slices.Delete(block, at, at+1)
			at--
			t.changed = true
		}
		if i+1 < len(block) && t.uses[name] == 2 {
			if r, ok := block[i+1].(*gotree.Return); ok && len(r.Results) > 0 && identName(r.Results[0]) == name {
				inherit(r, block[i])
				r.Results[0] = value
				block = slices.Delete(block, i, i+1)
				t.changed = true
			}
		}
	}
	return block
}

// structLiteral is the literal in &T{…} or py.InitExc(&T{…}, class), when its elements have keys.
func structLiteral(e gotree.Expr) *gotree.Composite {
	switch e := e.(type) {
	case *gotree.Unary:
		if c, ok := e.X.(*gotree.Composite); ok && e.Op == "&" {
			for _, el := range c.Elts {
				if el.Key == nil {
					return nil
				}
			}
			return c
		}
	case *gotree.Call:
		if p, ok := e.Fun.(*gotree.PkgIdent); ok && p.Path == pyPath && p.Name == "InitExc" {
			return structLiteral(e.Args[0])
		}
	}
	return nil
}

func hasField(lit *gotree.Composite, field string) bool {
	return slices.ContainsFunc(lit.Elts, func(el gotree.Elt) bool { return identName(el.Key) == field })
}

// assignsField is the field and value of `name.field = value`.
func assignsField(s gotree.Stmt, name string) (string, gotree.Expr) {
	if a, ok := s.(*gotree.Assign); ok && a.Op == "=" && len(a.Lhs) == 1 && len(a.Rhs) == 1 {
		if l, ok := a.Lhs[0].(*gotree.Select); ok && identName(l.X) == name {
			return l.Name, a.Rhs[0]
		}
	}
	return "", nil
}

// isSetArgs recognises name.SetArgs(…), which keeps an exception's arguments.
func isSetArgs(s gotree.Stmt, name string) bool {
	x, ok := s.(*gotree.ExprStmt)
	if !ok {
		return false
	}
	c, ok := x.X.(*gotree.Call)
	if !ok {
		return false
	}
	m, ok := c.Fun.(*gotree.Select)
	if !ok || m.Name != "SetArgs" || identName(m.X) != name {
		return false
	}
	for _, a := range c.Args {
		if w, _ := touches(a); w || countIn(a, name) > 0 {
			return false
		}
	}
	return true
}

// isErrCheck recognises `if err != nil { …leaves }`.
func isErrCheck(s gotree.Stmt) (*gotree.If, bool) {
	n, ok := s.(*gotree.If)
	if !ok || n.Init != nil || len(n.Else) > 0 || !isErrNotNil(n.Cond) {
		return nil, false
	}
	return n, leavesBlock(n.Then)
}

func isErrNotNil(e gotree.Expr) bool {
	b, ok := e.(*gotree.Binary)
	return ok && b.Op == "!=" && identName(b.X) == "err" && isNilIdent(b.Y)
}

// callsFor is the name and call of `name, err := call`.
func callsFor(s gotree.Stmt) (name string, call gotree.Expr) {
	a, ok := s.(*gotree.Assign)
	if !ok || a.Op != ":=" || len(a.Lhs) != 2 || len(a.Rhs) != 1 || identName(a.Lhs[1]) != "err" {
		return "", nil
	}
	return identName(a.Lhs[0]), a.Rhs[0]
}

// nameResults gives a checked result the name that the next statement gives it.
func nameResults(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := 0; i+2 < len(block); i++ {
		v, _ := callsFor(block[i])
		if v == "" || t.uses[v] != 2 || !block[i].(*gotree.Assign).Temp {
			continue
		}
		if _, ok := isErrCheck(block[i+1]); !ok {
			continue
		}
		name, value := defines(block[i+2])
		if name == "" || identName(value) != v || countIn(block[i+1], name) > 0 {
			continue
		}
		block[i].(*gotree.Assign).Lhs[0] = id(name)
		block[i].(*gotree.Assign).Temp = block[i+2].(*gotree.Assign).Temp
		inherit(block[i], block[i+2])
		block = slices.Delete(block, i+2, i+3)
		t.changed = true
	}
	return block
}

// passErrors returns a call whose results are those of the function.
func passErrors(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	n := len(block)
	if n >= 2 {
		// if err := f(); err != nil { return err }; return nil
		check, ok := block[n-2].(*gotree.If)
		ret, isRet := block[n-1].(*gotree.Return)
		if ok && isRet && check.Init != nil && len(check.Else) == 0 && isErrNotNil(check.Cond) && len(ret.Results) == 1 && isNilIdent(ret.Results[0]) && returnsErr(check.Then, 1) {
			if name, call := defines(check.Init); name == "err" {
				ret.Results[0] = call
				ret.File = nil // its place is the call's
				inherit(ret, check)
				t.changed = true
				return append(block[:n-2], ret)
			}
		}
	}
	if n >= 3 {
		// v, err := f(); if err != nil { return zero, err }; return v, nil
		v, call := callsFor(block[n-3])
		check, ok := isErrCheck(block[n-2])
		ret, isRet := block[n-1].(*gotree.Return)
		if v != "" && ok && isRet && t.uses[v] == 2 && len(ret.Results) == 2 && identName(ret.Results[0]) == v && isNilIdent(ret.Results[1]) && returnsErr(check.Then, 2) &&
			block[n-3].(*gotree.Assign).Temp && isBare(check) {
			ret.Results = []gotree.Expr{call}
			ret.File = nil
			inherit(ret, block[n-3])
			t.changed = true
			return append(block[:n-3], ret)
		}
	}
	return block
}

// returnsErr reports whether a block is a return of n results, the last of which is err.
func returnsErr(body []gotree.Stmt, n int) bool {
	if len(body) != 1 {
		return false
	}
	r, ok := body[0].(*gotree.Return)
	return ok && len(r.Results) == n && identName(r.Results[n-1]) == "err"
}

// sinkBranches carries what follows an if into its branches, when these only set a variable for it.
func sinkBranches(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := 0; i+2 < len(block); i++ {
		decl, ok := block[i].(*gotree.Var)
		if !ok || !decl.Temp || len(decl.Names) != 1 || decl.Value != nil {
			continue
		}
		v := decl.Names[0]
		branch, ok := block[i+1].(*gotree.If)
		if !ok {
			continue
		}
		ends := lastSets(branch, v)
		if ends == nil || t.uses[v] != len(ends)+2 || !isBare(block[i+2]) {
			continue
		}
		switch next := block[i+2].(type) {
		case *gotree.Return:
			if len(next.Results) == 0 || identName(next.Results[0]) != v || countIn(next, v) != 1 {
				continue
			}
			for _, end := range ends {
				r := &gotree.Return{Meta: next.Meta, Results: append([]gotree.Expr{(*end).(*gotree.Assign).Rhs[0]}, next.Results[1:]...)}
				*end = r
			}
			inherit(branch, decl)
			block = append(append(block[:i:i], branch), block[i+3:]...)
		case *gotree.Assign:
			if len(next.Lhs) != 1 || len(next.Rhs) != 1 || identName(next.Rhs[0]) != v || identName(next.Lhs[0]) == "" {
				continue
			}
			x := next.Lhs[0].(*gotree.Ident)
			switch next.Op {
			case ":=":
				decl.Names = []string{x.Name}
				decl.Temp = next.Temp
			case "=":
				inherit(branch, decl)
			default:
				continue
			}
			for _, end := range ends {
				(*end).(*gotree.Assign).Lhs[0] = &gotree.Ident{Name: x.Name, Shared: x.Shared}
			}
			if next.Op == "=" {
				block = append(append(block[:i:i], branch), block[i+3:]...)
			} else {
				block = append(append(block[:i:i], decl, branch), block[i+3:]...)
			}
		case *gotree.Var:
			if len(next.Names) != 1 || next.Value == nil || identName(next.Value) != v {
				continue
			}
			decl.Names, decl.Type, decl.Temp = next.Names, next.Type, next.Temp
			for _, end := range ends {
				(*end).(*gotree.Assign).Lhs[0] = id(next.Names[0])
			}
			block = append(append(block[:i:i], decl, branch), block[i+3:]...)
		default:
			continue
		}
		t.changed = true
	}
	return block
}

// lastSets are the assignments to v that end the branches of an if, all of them; nil when one ends otherwise.
func lastSets(n *gotree.If, v string) []*gotree.Stmt {
	var out []*gotree.Stmt
	for _, b := range [][]gotree.Stmt{n.Then, n.Else} {
		if len(b) == 0 {
			return nil
		}
		last := &b[len(b)-1]
		switch s := (*last).(type) {
		case *gotree.Assign:
			if s.Op != "=" || len(s.Lhs) != 1 || len(s.Rhs) != 1 || identName(s.Lhs[0]) != v || !isBare(s) {
				return nil
			}
			out = append(out, last)
		case *gotree.If:
			inner := lastSets(s, v)
			if inner == nil {
				return nil
			}
			out = append(out, inner...)
		default:
			return nil
		}
	}
	return out
}

// mergeAssigns makes one assignment of those that take a value apart.
func mergeAssigns(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := 0; i+1 < len(block); i++ {
		first, ok := block[i].(*gotree.Assign)
		if !ok {
			continue
		}
		whole := partOf(first)
		if whole == "" {
			continue
		}
		j := i + 1
		for ; j < len(block); j++ {
			a, ok := block[j].(*gotree.Assign)
			if !ok || a.Op != first.Op || partOf(a) != whole || !isBare(a) || identName(a.Lhs[0]) == "_" {
				break
			}
		}
		if j == i+1 || identName(first.Lhs[0]) == "_" {
			continue
		}
		for _, s := range block[i+1 : j] {
			first.Lhs = append(first.Lhs, s.(*gotree.Assign).Lhs...)
			first.Rhs = append(first.Rhs, s.(*gotree.Assign).Rhs...)
		}
		block = slices.Delete(block, i+1, j)
		t.changed = true
	}
	return block
}

// partOf is the variable that `x := t.A` or `x := t[1]` takes a part of.
func partOf(a *gotree.Assign) string {
	if a.Op != ":=" && a.Op != "=" || len(a.Lhs) != 1 || len(a.Rhs) != 1 || identName(a.Lhs[0]) == "" {
		return ""
	}
	var of string
	switch r := a.Rhs[0].(type) {
	case *gotree.Select:
		if len(r.Name) == 1 { // a field of a tuple
			of = identName(r.X)
		}
	case *gotree.Index:
		if _, ok := r.I.(*gotree.Lit); ok {
			of = identName(r.X)
		}
	}
	if of == identName(a.Lhs[0]) {
		return ""
	}
	return of
}

// mergeVars declares variables of one type together.
func mergeVars(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := 0; i+1 < len(block); {
		a, ok := block[i].(*gotree.Var)
		b, ok2 := block[i+1].(*gotree.Var)
		if !ok || !ok2 || a.Value != nil || b.Value != nil || !isBare(b) || !sameGo(a.Type, b.Type) {
			i++
			continue
		}
		a.Names = append(a.Names, b.Names...)
		block = slices.Delete(block, i+1, i+2)
		t.changed = true
	}
	return block
}

// usesDefined reports whether a block mentions what a statement before it defines.
func usesDefined(block []gotree.Stmt, init gotree.Stmt) bool {
	a, ok := init.(*gotree.Assign)
	if !ok {
		return true
	}
	for _, l := range a.Lhs {
		if name := identName(l); name != "_" && countIn(block, name) > 0 {
			return true
		}
	}
	return false
}

// assertHandlers tests and binds an exception of the program in one step.
func assertHandlers(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for _, s := range block {
		n, ok := s.(*gotree.If)
		if !ok || n.Init != nil || len(n.Then) == 0 || !isBare(n.Then[0]) {
			continue
		}
		c, ok := n.Cond.(*gotree.Call)
		if !ok || len(c.Args) != 2 {
			continue
		}
		if p, ok := c.Fun.(*gotree.PkgIdent); !ok || p.Path != pyPath || p.Name != "IsExc" {
			continue
		}
		name, value := defines(n.Then[0])
		x, ok := value.(*gotree.Assert)
		if !ok || name == "" || identName(x.X) != identName(c.Args[0]) || countIn(n.Then, "ok") > 0 {
			continue
		}
		n.Init = &gotree.Assign{Lhs: []gotree.Expr{id(name), id("ok")}, Op: ":=", Rhs: []gotree.Expr{x}}
		n.Cond = id("ok")
		n.Then = n.Then[1:]
		t.changed = true
	}
	return block
}

// unusedResults drops a result that is only checked for its error.
func unusedResults(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := 0; i+2 < len(block); i++ {
		v, call := callsFor(block[i])
		blank, ok := block[i+1].(*gotree.Assign)
		check, isCheck := block[i+2].(*gotree.If)
		if v == "" || !ok || !isCheck || identName(blank.Lhs[0]) != "_" || identName(blank.Rhs[0]) != v || t.uses[v] != 2 || check.Init != nil || !isErrNotNil(check.Cond) {
			continue
		}
		check.Init = &gotree.Assign{Lhs: []gotree.Expr{id("_"), id("err")}, Op: ":=", Rhs: []gotree.Expr{call}}
		inherit(check, block[i])
		block = slices.Delete(block, i, i+2)
		t.changed = true
	}
	return block
}

// declareAtUse declares a variable where it is first assigned, when that gives it the same type: in the same block, or in the one
// block further in that has all its uses.
func declareAtUse(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for i := 0; i < len(block); i++ {
		decl, ok := block[i].(*gotree.Var)
		if !ok || decl.Value != nil || !isBare(decl) {
			continue
		}
		for k := 0; k < len(decl.Names); k++ {
			name := decl.Names[k]
			at := firstMention(block, i+1, name)
			if at < 0 {
				continue
			}
			if a, ok := block[at].(*gotree.Assign); ok {
				if names := settable(a, decl); len(names) > 0 && firstMentions(block, i+1, at, names) {
					a.Op, a.Temp = ":=", decl.Temp
					decl.Names = slices.DeleteFunc(decl.Names, func(n string) bool { return slices.Contains(names, n) })
					t.changed = true
					k = -1
				}
				continue
			}
			if inner := ownBlocks(block[at:], name); len(inner) > 0 {
				for _, b := range inner {
					*b = append([]gotree.Stmt{&gotree.Var{Meta: decl.Meta, Names: []string{name}, Type: decl.Type, Temp: decl.Temp}}, *b...)
				}
				decl.Names = slices.Delete(decl.Names, k, k+1)
				t.changed = true
				k--
			}
		}
		if len(decl.Names) == 0 {
			block = slices.Delete(block, i, i+1)
			i--
		}
	}
	return block
}

// firstMention is the first statement of a block, from a position on, that mentions a name; -1 when none does.
func firstMention(block []gotree.Stmt, from int, name string) int {
	for j := from; j < len(block); j++ {
		if countIn(block[j], name) > 0 {
			return j
		}
	}
	return -1
}

func firstMentions(block []gotree.Stmt, from, at int, names []string) bool {
	for _, n := range names {
		if firstMention(block, from, n) != at {
			return false
		}
	}
	return true
}

// settable are the names on the left of an assignment when all of them belong to a declaration whose type := gives them, too.
func settable(a *gotree.Assign, decl *gotree.Var) []string {
	if a.Op != "=" || len(a.Lhs) != len(a.Rhs) {
		return nil
	}
	var names []string
	for k, l := range a.Lhs {
		name := identName(l)
		if !slices.Contains(decl.Names, name) || !givesType(a.Rhs[k], decl.Type) {
			return nil
		}
		names = append(names, name)
	}
	for _, r := range a.Rhs {
		for _, n := range names {
			if countIn(r, n) > 0 {
				return nil
			}
		}
	}
	return names
}

// setsFirst reports whether a block assigns a variable before all else that it does with it.
func setsFirst(block []gotree.Stmt, name string) bool {
	at := firstMention(block, 0, name)
	if at < 0 {
		return false
	}
	a, ok := block[at].(*gotree.Assign)
	if !ok || a.Op != "=" {
		return false
	}
	sets := false
	for _, l := range a.Lhs {
		sets = sets || identName(l) == name
	}
	for _, r := range a.Rhs {
		sets = sets && countIn(r, name) == 0
	}
	return sets
}

// onlyBlock is the block of a statement that has all its mentions of a name; nil when there are others.
func onlyBlock(s gotree.Stmt, name string) *[]gotree.Stmt {
	var blocks []*[]gotree.Stmt
	switch s := s.(type) {
	case *gotree.If:
		blocks = append(blocks, &s.Then, &s.Else)
	case *gotree.For:
		blocks = append(blocks, &s.Body)
	case *gotree.Range:
		blocks = append(blocks, &s.Body)
	case *gotree.Block:
		blocks = append(blocks, &s.Body)
	}
	for _, b := range blocks {
		if n := countIn(*b, name); n > 0 {
			if n == countIn(s, name) {
				return b
			}
			return nil
		}
	}
	return nil
}

// ownBlocks are the blocks, one to a statement, that have all mentions of a name when each sets it first; nil otherwise.
func ownBlocks(block []gotree.Stmt, name string) []*[]gotree.Stmt {
	var out []*[]gotree.Stmt
	for _, s := range block {
		if countIn(s, name) == 0 {
			continue
		}
		inner := onlyBlock(s, name)
		if inner == nil || !setsFirst(*inner, name) || inFuncLit(s, name) {
			return nil
		}
		out = append(out, inner)
	}
	return out
}

// loopVariables lets a loop set the variable that its body would copy its own to.
func loopVariables(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	for _, s := range block {
		if loop, ok := s.(*gotree.For); ok && countedVariable(loop) {
			t.changed = true
		}
		loop, ok := s.(*gotree.Range)
		if !ok || !loop.Define {
			continue
		}
		for i, b := range loop.Body {
			name, value := defines(b)
			v := identName(value)
			if name == "" || v == "" || v == "_" || t.uses[v] != 2 || !isBare(b) || countIn(loop.Body[:i], name) > 0 || countIn(loop.X, name) > 0 ||
				identName(loop.Key) == name || identName(loop.Value) == name {
				continue
			}
			switch v {
			case identName(loop.Key):
				loop.Key = id(name)
			case identName(loop.Value):
				loop.Value = id(name)
			default:
				continue
			}
			loop.Body = slices.Delete(loop.Body, i, i+1)
			t.changed = true
			break
		}
	}
	return block
}

// countedVariable names the variable of a counting loop as its body does, when the body begins with a copy and changes neither.
func countedVariable(loop *gotree.For) bool {
	if loop.Init == nil || loop.Cond == nil {
		return false
	}
	v, start := defines(loop.Init)
	if v == "" || len(loop.Body) == 0 || !isBare(loop.Body[0]) || isUntyped(start) && !intConstant(start) {
		return false
	}
	name, value := defines(loop.Body[0])
	if name == "" || identName(value) != v || countIn(loop.Body, v) != 1 || countIn(loop.Cond, name) > 0 {
		return false
	}
	changes := false
	gotree.Inspect(loop.Body[1:], func(n any) bool {
		switch n := n.(type) {
		case *gotree.Assign:
			for _, l := range n.Lhs {
				changes = changes || identName(l) == name
			}
		case *gotree.IncDec:
			changes = changes || identName(n.X) == name
		case *gotree.Unary:
			changes = changes || n.Op == "&" && identName(n.X) == name
		case *gotree.Range:
			changes = changes || identName(n.Key) == name || identName(n.Value) == name
		}
		return !changes
	})
	if changes {
		return false
	}
	loop.Body = loop.Body[1:]
	head := []gotree.Stmt{loop.Init, &gotree.ExprStmt{X: loop.Cond}}
	if loop.Post != nil {
		head = append(head, loop.Post)
	}
	rename(head, v, name)
	loop.Cond = head[1].(*gotree.ExprStmt).X
	return true
}

// inFuncLit reports whether a function literal in a statement mentions a name.
func inFuncLit(s gotree.Stmt, name string) bool {
	found := false
	gotree.Inspect(s, func(n any) bool {
		if lit, ok := n.(*gotree.FuncLit); ok {
			found = found || countIn(lit, name) > 0
			return false
		}
		return !found
	})
	return found
}

// givesType reports whether := gives a variable of a type that type, when a value can be assigned to it.
func givesType(e gotree.Expr, typ gotree.Type) bool {
	if isNilIdent(e) || hasFuncLit(e) {
		return false
	}
	switch typ := typ.(type) {
	case *gotree.Pointer, *gotree.Slice, *gotree.Map:
		return true
	case *gotree.Named:
		if typ.Path != "" {
			return typ.Path == pyPath && len(typ.Args) > 0 && typ.Name != "Seq" // a struct
		}
		switch typ.Name {
		case "string", "bool":
			return true
		case "int":
			return intConstant(e) || !isUntyped(e)
		case "float64":
			l, ok := e.(*gotree.Lit)
			return ok && isFloatLit(l.Text) || !ok && !isUntyped(e)
		}
	}
	return false
}

func intConstant(e gotree.Expr) bool {
	l, ok := e.(*gotree.Lit)
	return ok && !isFloatLit(l.Text) && l.Text[0] != '\''
}

// dropSelves takes out assignments of variables to themselves, and turns an if round whose first branch becomes empty.
func dropSelves(t *tidier, block []gotree.Stmt) []gotree.Stmt {
	return slices.DeleteFunc(block, func(s gotree.Stmt) bool {
		switch s := s.(type) {
		case *gotree.Assign:
			if s.Op == "=" && len(s.Lhs) == 1 && len(s.Rhs) == 1 && isBare(s) {
				if name := identName(s.Lhs[0]); name != "" && name != "_" && name == identName(s.Rhs[0]) {
					t.changed = true
					return true
				}
			}
		case *gotree.If:
			if len(s.Then) == 0 && len(s.Else) > 0 {
				s.Cond, s.Then, s.Else = negate(s.Cond), s.Else, nil
				t.changed = true
			}
		}
		return false
	})
}
