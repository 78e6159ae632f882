// A try statement around one call needs no function literal: the call's error is looked at where it comes back.
//
//	try:                          v, err := parse(line)
//	    v = parse(line)           if err != nil {
//	    use(v)                        …handlers…
//	except ParseError as e:       }
//	    …                         use(v)
//
// That holds when nothing else in the body can raise what the handlers catch. Exceptions of the program's own classes travel as
// error results only, unless some function must panic with them (see userPanics); what the runtime panics with is of builtin
// classes. So handlers of the program's classes see the errors of calls; handlers of builtin classes see those of the few
// runtime functions in tryForms, when nothing else in the body can fail.

package codegen

import (
	"slices"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
)

// tryForms are functions of the runtime that panic with one class of exception, and those that return it.
var tryForms = map[string]struct{ name, class string }{
	"ParseInt":   {"TryParseInt", "ValueError"},
	"ParseFloat": {"TryParseFloat", "ValueError"},
}

// directTry emits a try statement whose parts have been lowered without a function literal; it reports false, and emits nothing,
// when that would not be right.
func (f *fn) directTry(s *ast.Try, t *tryFrame, body, handlers []gotree.Stmt, errName string) bool {
	if f.c.surveying {
		return false
	}
	body = slices.Clone(withoutComments(body))
	always := terminates(body)
	at := -1 // the check of the call that fails
	if f.ownClasses(s) {
		at = onlyErrCheck(body)
	} else if class := f.firstCatches(s); class != "" {
		if body, at = f.tryForm(body, class); at >= 0 {
			handlers = firstHandler(handlers)
		}
	}
	if at < 0 {
		return false
	}
	check := body[at].(*gotree.If)
	rest := f.unjump(body[at+1:], t)
	if !always {
		rest = append(rest, f.block(func() { f.stmts(s.Orelse) })...)
	}
	if definesErr(handlers) {
		if check.Init != nil {
			rename([]gotree.Stmt{check.Init}, "err", errName)
		} else {
			rename(body[at-1:at], "err", errName)
		}
		check.Cond = notNil(id(errName))
	} else {
		rename(handlers, errName, "err")
	}
	check.Then = handlers
	f.emitAll(f.unjump(body[:at], t))
	f.emit(check)
	if leavesBlock(handlers) {
		f.emitAll(rest)
	} else {
		check.Else = rest
	}
	f.c.direct = true
	return true
}

// ownClasses reports whether handlers catch the program's own exceptions only, and these never travel as panics.
func (f *fn) ownClasses(s *ast.Try) bool {
	if f.c.userPanics {
		return false
	}
	for _, h := range s.Handlers {
		classes := f.c.info.Handlers[h]
		if len(classes) == 0 {
			return false
		}
		for _, cl := range classes {
			if cl.IsStub() {
				return false
			}
			for _, m := range cl.MRO {
				if m.IsStub() && isExceptionClass(m) && m.Name != "Exception" && m.Name != "BaseException" {
					return false
				}
			}
		}
	}
	return true
}

// firstCatches is the class in tryForms that the first handler catches for certain; "" when there is none.
func (f *fn) firstCatches(s *ast.Try) string {
	for _, cl := range f.c.info.Handlers[s.Handlers[0]] {
		if cl.IsStub() && (cl.Name == "ValueError" || cl.Name == "Exception") {
			return "ValueError"
		}
	}
	return ""
}

// firstHandler is the body of the first of lowered handlers.
func firstHandler(handlers []gotree.Stmt) []gotree.Stmt {
	if len(handlers) == 1 {
		if n, ok := handlers[0].(*gotree.If); ok && n.Init == nil {
			if c, ok := n.Cond.(*gotree.Call); ok {
				if p, ok := c.Fun.(*gotree.PkgIdent); ok && p.Name == "IsExc" {
					return n.Then
				}
			}
		}
	}
	return handlers
}

// onlyErrCheck finds the check of an error, `if err != nil { return err }`, that stands directly in a block; -1 when there is another
// place where the block can end with an error.
func onlyErrCheck(body []gotree.Stmt) int {
	at, ends := -1, 0
	gotree.Inspect(body, func(n any) bool {
		switch n := n.(type) {
		case *gotree.FuncLit:
			return false
		case *gotree.Return:
			if len(n.Results) == 1 && !isNilIdent(n.Results[0]) {
				ends++
			}
		case *gotree.ExprStmt:
			if isJump(n) {
				ends += 2 // a panic
			}
		}
		return true
	})
	for i, s := range body {
		n, ok := s.(*gotree.If)
		if !ok || len(n.Else) > 0 || !isErrNotNil(n.Cond) || !returnsErr(n.Then, 1) {
			continue
		}
		if n.Init == nil && (i == 0 || !definesErr(body[i-1:i])) {
			continue
		}
		at = i
	}
	if ends != 1 {
		return -1
	}
	return at
}

// tryForm makes a checked call of the one call in a block that can fail, if it is one of tryForms; -1 when something else can.
func (f *fn) tryForm(body []gotree.Stmt, class string) ([]gotree.Stmt, int) {
	var found *gotree.Call
	at := -1
	for i, s := range body {
		switch s := s.(type) {
		case *gotree.Assign:
			for _, l := range s.Lhs {
				if identName(l) == "" {
					return nil, -1
				}
			}
		case *gotree.Return:
		default:
			return nil, -1
		}
		ok := true
		gotree.Inspect(s, func(n any) bool {
			switch n := n.(type) {
			case *gotree.Call:
				p, isPkg := n.Fun.(*gotree.PkgIdent)
				switch {
				case isPkg && p.Path == pyPath && tryForms[p.Name].class == class && found == nil:
					found, at = n, i
				case isPkg && (quietPackages[p.Path] || p.Path == pyPath && neverFails[p.Name]):
				default:
					ok = false
				}
			case *gotree.Binary:
				ok = ok && n.Op != "/" && n.Op != "%" && n.Op != "<<" && n.Op != ">>"
			case *gotree.Select:
				ok = ok && identName(n.X) != ""
			case *gotree.Index, *gotree.SliceOf, *gotree.Assert, *gotree.FuncLit:
				ok = false
			case *gotree.Unary:
				ok = ok && n.Op != "*"
			}
			return ok
		})
		if !ok {
			return nil, -1
		}
	}
	if found == nil {
		return nil, -1
	}
	v := f.newTemp("v")
	form := tryForms[found.Fun.(*gotree.PkgIdent).Name]
	try := &gotree.Assign{Lhs: []gotree.Expr{id(v), id("err")}, Op: ":=", Rhs: []gotree.Expr{call(py(form.name), found.Args...)}, Temp: true}
	try.Span, try.File = meta(body[at]).Span, meta(body[at]).File
	check := &gotree.If{Cond: notNil(id("err"))}
	gotree.ReplaceIn(body[at:at+1], func(e gotree.Expr) gotree.Expr {
		if e == gotree.Expr(found) {
			return id(v)
		}
		return e
	})
	return slices.Insert(body, at, gotree.Stmt(try), gotree.Stmt(check)), at + 1
}

// neverFails are functions of the runtime on strings that raise nothing.
var neverFails = map[string]bool{"Strip": true, "LStrip": true, "RStrip": true, "Lower": true, "Upper": true, "Some": true, "None": true}

// unjump turns the jumps out of a function literal back into what they stand for.
func (f *fn) unjump(body []gotree.Stmt, t *tryFrame) []gotree.Stmt {
	var out []gotree.Stmt
	for i := 0; i < len(body); i++ {
		switch s := body[i].(type) {
		case *gotree.Assign:
			if t.ret != "" && s.Op == "=" && identName(s.Lhs[0]) == t.ret {
				jump := f.block(func() { f.leave(s.Rhs[0]) })
				inherit(jump[0], s)
				out = append(out, jump...)
				i += 2 // the assignment to jump, and the return
				continue
			}
			if t.ctl != "" && s.Op == "=" && identName(s.Lhs[0]) == t.ctl {
				out = append(out, f.block(func() { f.land(jumpCode(s.Rhs[0]), nil) })...)
				i++ // the return
				continue
			}
		case *gotree.Return:
			if len(s.Results) == 1 && isNilIdent(s.Results[0]) {
				continue // the end of the body
			}
		case *gotree.If:
			s.Then, s.Else = f.unjump(s.Then, t), f.unjump(s.Else, t)
		case *gotree.For:
			s.Body = f.unjump(s.Body, t)
		case *gotree.Range:
			s.Body = f.unjump(s.Body, t)
		case *gotree.Block:
			s.Body = f.unjump(s.Body, t)
		case *gotree.Switch:
			for i := range s.Cases {
				s.Cases[i].Body = f.unjump(s.Cases[i].Body, t)
			}
		case *gotree.TypeSwitch:
			for i := range s.Cases {
				s.Cases[i].Body = f.unjump(s.Cases[i].Body, t)
			}
		}
		out = append(out, body[i])
	}
	return out
}

// definesErr reports whether a block, or a function literal in it, defines err.
func definesErr(body []gotree.Stmt) bool {
	found := false
	gotree.Inspect(body, func(n any) bool {
		switch n := n.(type) {
		case *gotree.FuncLit:
			for _, r := range n.Results {
				found = found || r.Name == "err"
			}
		case *gotree.Assign:
			if n.Op == ":=" {
				for _, l := range n.Lhs {
					found = found || identName(l) == "err"
				}
			}
		}
		return !found
	})
	return found
}

// rename gives a variable another name.
func rename(body []gotree.Stmt, from, to string) {
	gotree.ReplaceIn(body, func(e gotree.Expr) gotree.Expr {
		if identName(e) == from {
			return id(to)
		}
		return e
	})
}

// panicsWithOwn reports whether emitted code turns errors into panics, which may be the program's exceptions.
func panicsWithOwn(decls []gotree.Decl) bool {
	found := false
	visit := func(n any) bool {
		if c, ok := n.(*gotree.Call); ok {
			if p, ok := c.Fun.(*gotree.PkgIdent); ok && p.Path == pyPath && (p.Name == "Must" || p.Name == "MustDo") {
				found = true
			}
		}
		return !found
	}
	for _, d := range decls {
		switch d := d.(type) {
		case *gotree.FuncDecl:
			gotree.Inspect(d.Body, visit)
		case *gotree.VarDecl:
			gotree.Inspect(d.Value, visit)
		}
	}
	return found
}
