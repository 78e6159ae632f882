// Exceptions: try, raise and with.
//
// The body of a try becomes a function literal that returns error, and that turns panics (IndexError and its kin, and
// what arrives through callbacks) into errors too. return, break and continue inside it are carried out after it by a
// control variable. A body that can't jump needs no control variable.

package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

const (
	ctlReturn = 1 + iota
	ctlBreak
	ctlContinue
)

// tryFrame is a try body (or a part of one) being lowered into a function literal.
type tryFrame struct {
	ctl      string
	used     [4]bool
	ret      string
	catchAll bool // every exception ends here
	always   bool // the end of the part is never reached
	mayEnd   bool // what follows the part may be reached without a jump all the same: its exceptions may be suppressed
}

func (t *tryFrame) retVar(f *fn) string {
	if t.ret == "" {
		t.ret = f.newTemp("result")
	}
	return t.ret
}

func (t *tryFrame) jump(f *fn, ctl int) {
	if t.ctl == "" {
		t.ctl = f.newTemp("jump")
	}
	t.used[ctl] = true
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(t.ctl)}, Op: "=", Rhs: []gotree.Expr{intLit(ctl)}})
	f.emit(&gotree.Return{Results: []gotree.Expr{id("nil")}})
}

// part lowers a part of a try statement, as it will stand in a function literal.
func (f *fn) part(catchAll bool, lower func()) (*tryFrame, []gotree.Stmt) {
	t := &tryFrame{catchAll: catchAll}
	f.tries = append(f.tries, t)
	body := f.block(lower)
	f.tries = f.tries[:len(f.tries)-1]
	t.always = terminates(body)
	return t, body
}

// guard emits err := func() (err error) {…}() around a part.
func (f *fn) guard(t *tryFrame, body []gotree.Stmt, errName string) {
	if t.ret != "" {
		f.emit(&gotree.Var{Names: []string{t.ret}, Type: f.c.goType(f.sig.ret)})
	}
	if t.single() {
		body = withoutSets(body, t.ctl)
	} else if t.ctl != "" {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(t.ctl)}, Op: ":=", Rhs: []gotree.Expr{intLit(0)}})
	}
	catch := gotree.Stmt(&gotree.Defer{Call: pyCall("Catch", &gotree.Unary{Op: "&", X: id("err")})})
	body = append([]gotree.Stmt{catch}, body...)
	if !t.always {
		body = append(body, &gotree.Return{Results: []gotree.Expr{id("nil")}})
	}
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(errName)}, Op: ":=", Rhs: []gotree.Expr{
		call(&gotree.FuncLit{Results: []gotree.Param{{Name: "err", Type: named("error")}}, Body: body})}})
}

// single reports whether a part that ends without an error always jumps, and always to the same place.
func (t *tryFrame) single() bool {
	n := 0
	for _, used := range t.used {
		if used {
			n++
		}
	}
	return t.always && !t.mayEnd && n == 1
}

// withoutSets leaves out the assignments to a variable.
func withoutSets(body []gotree.Stmt, name string) []gotree.Stmt {
	out := body[:0:0]
	for _, s := range body {
		switch s := s.(type) {
		case *gotree.Assign:
			if s.Op == "=" && identName(s.Lhs[0]) == name {
				continue
			}
		case *gotree.If:
			s.Then, s.Else = withoutSets(s.Then, name), withoutSets(s.Else, name)
		case *gotree.For:
			s.Body = withoutSets(s.Body, name)
		case *gotree.Range:
			s.Body = withoutSets(s.Body, name)
		case *gotree.Block:
			s.Body = withoutSets(s.Body, name)
		case *gotree.Switch:
			for i := range s.Cases {
				s.Cases[i].Body = withoutSets(s.Cases[i].Body, name)
			}
		case *gotree.TypeSwitch:
			for i := range s.Cases {
				s.Cases[i].Body = withoutSets(s.Cases[i].Body, name)
			}
		}
		out = append(out, s)
	}
	return out
}

// resume carries out the jumps that a guarded part asked for.
func (f *fn) resume(t *tryFrame) {
	if t.ctl == "" {
		return
	}
	var ret gotree.Expr
	if t.ret != "" {
		ret = id(t.ret)
	}
	for ctl := ctlReturn; ctl <= ctlContinue; ctl++ {
		switch {
		case !t.used[ctl]:
		case t.single():
			f.land(ctl, ret)
		default:
			f.emit(&gotree.If{Cond: &gotree.Binary{Op: "==", X: id(t.ctl), Y: intLit(ctl)}, Then: f.block(func() { f.land(ctl, ret) })})
		}
	}
}

// land carries out a jump.
func (f *fn) land(ctl int, ret gotree.Expr) {
	switch ctl {
	case ctlReturn:
		f.leave(ret)
	case ctlBreak:
		f.leaveLoopRaw("break")
	case ctlContinue:
		f.leaveLoopRaw("continue")
	}
}

// jumpCode is the jump that a number stands for.
func jumpCode(e gotree.Expr) int {
	for ctl := ctlReturn; ctl <= ctlContinue; ctl++ {
		if e.(*gotree.Lit).Text == intLit(ctl).(*gotree.Lit).Text {
			return ctl
		}
	}
	return 0
}

// leaveLoopRaw is leaveLoop without setting the else flag again.
func (f *fn) leaveLoopRaw(tok string) {
	l := f.loops[len(f.loops)-1]
	if l.tries < len(f.tries) {
		ctl := ctlBreak
		if tok == "continue" {
			ctl = ctlContinue
		}
		f.tries[len(f.tries)-1].jump(f, ctl)
		return
	}
	f.emit(&gotree.Branch{Tok: tok})
}

func (f *fn) tryStmt(s *ast.Try) {
	if s.Star {
		f.refuse(s, codeStatement, "except* is not supported yet")
		return
	}
	if len(s.Finalbody) > 0 {
		f.tryFinally(s)
		return
	}
	f.tryExcept(s)
}

func (f *fn) tryFinally(s *ast.Try) {
	errName := f.newTemp("exc")
	t, body := f.part(false, func() {
		if len(s.Handlers) > 0 {
			f.tryExcept(s)
		} else {
			f.stmts(s.Body)
			f.stmts(s.Orelse)
		}
	})
	f.guard(t, body, errName)
	f.emitAll(f.block(func() { f.stmts(s.Finalbody) }))
	f.emit(&gotree.If{Cond: notNil(id(errName)), Then: f.block(func() { f.propagate(id(errName)) })})
	f.resume(t)
}

func notNil(e gotree.Expr) gotree.Expr { return &gotree.Binary{Op: "!=", X: e, Y: id("nil")} }

func (f *fn) emitAll(ss []gotree.Stmt) { *f.out = append(*f.out, ss...) }

// catchesAll reports whether the handlers end every exception.
func (f *fn) catchesAll(s *ast.Try) bool {
	for _, h := range s.Handlers {
		if h.Type == nil {
			return true
		}
		for _, cl := range f.c.info.Handlers[h] {
			if cl.IsStub() && (cl.Name == "Exception" || cl.Name == "BaseException") {
				return true
			}
		}
	}
	return false
}

func (f *fn) tryExcept(s *ast.Try) {
	errName := f.newTemp("exc")
	t, body := f.part(f.catchesAll(s), func() { f.stmts(s.Body) })
	handlers := f.block(func() { f.handlers(s, errName) })
	if f.directTry(s, t, body, handlers, errName) {
		return
	}
	f.guard(t, body, errName)
	// What follows the body runs only when it ended normally: the else part, and its jumps.
	after := f.block(func() {
		f.resume(t)
		if !t.always {
			f.stmts(s.Orelse)
		}
	})
	ifs := &gotree.If{Cond: notNil(id(errName)), Then: handlers}
	f.emit(ifs)
	if leavesBlock(handlers) || len(s.Orelse) == 0 && !t.single() {
		f.emitAll(after) // without an error the jumps are not set
	} else {
		ifs.Else = after
	}
}

// handlers lowers the except clauses to a chain of ifs on the exception's class.
func (f *fn) handlers(s *ast.Try, errName string) {
	f.handling = append(f.handling, errName)
	defer func() { f.handling = f.handling[:len(f.handling)-1] }()
	var chain func(i int) []gotree.Stmt
	chain = func(i int) []gotree.Stmt {
		return f.block(func() {
			if i == len(s.Handlers) {
				f.propagate(id(errName))
				return
			}
			h := s.Handlers[i]
			savedStmt := f.stmt
			f.node = h
			classes := f.c.info.Handlers[h]
			catchAll := h.Type == nil
			for _, cl := range classes {
				catchAll = catchAll || cl.IsStub() && cl.Name == "BaseException"
			}
			body := f.block(func() {
				if h.Name != "" {
					f.bindException(h, errName, classes)
				}
				f.stmts(h.Body)
				f.unbindException(h)
			})
			f.stmt = savedStmt
			if catchAll {
				f.emitAll(body)
				return
			}
			args := []gotree.Expr{id(errName)}
			for _, cl := range classes {
				args = append(args, f.c.excClass(f, cl))
			}
			if len(classes) == 0 {
				f.refuse(h, codeException, "this except clause names something that is not a known exception class")
			}
			f.emit(&gotree.If{Cond: pyCall("IsExc", args...), Then: body, Else: chain(i + 1)})
		})
	}
	f.emitAll(chain(0))
}

// unbindException ends what bindException began: behind its handler the name is unbound.
func (f *fn) unbindException(h *ast.ExceptHandler) {
	if h.Name == "" || terminates(*f.out) {
		return
	}
	if sym := f.c.handlerSymbol(f, h); sym != nil && f.c.tracked[sym.Resolve()] {
		f.mark(sym.Resolve(), false)
	}
}

// bindException binds `as name`.
func (f *fn) bindException(h *ast.ExceptHandler, errName string, classes []*types.Class) {
	sym := f.c.handlerSymbol(f, h)
	if sym == nil {
		return
	}
	var from *Rep
	if len(classes) == 1 && !classes[0].IsStub() {
		from = f.c.exprRep(h, "exc", &types.Instance{Class: classes[0]})
		slot := f.c.slot(sym)
		f.c.flow(from, slot, f.reason("caught"))
		f.storeName(sym, f.convertIf(&gotree.Assert{X: id(errName), Type: f.c.goType(from)}, from, slot))
		return
	}
	from = f.c.exprRep(h, "exc", nil)
	from.kind = KError
	f.storeName(sym, f.to(id(errName), from, f.c.slot(sym)))
}

func (f *fn) convertIf(e gotree.Expr, from, to *Rep) gotree.Expr {
	if f.c.surveying {
		return e
	}
	return f.convert(e, from.find(), to.find())
}

// markRaises says that an error may leave the function here.
func (f *fn) markRaises(why string) {
	for i := len(f.tries) - 1; i >= 0; i-- {
		if f.tries[i].catchAll {
			return
		}
	}
	if f.cannotRaise {
		return
	}
	f.c.graph.Set(f.sig.node, analysis.Raises, f.reason(why))
}

// flowRaises says that the errors of a callee may leave the function here.
func (f *fn) flowRaises(callee *analysis.Node) {
	for i := len(f.tries) - 1; i >= 0; i-- {
		if f.tries[i].catchAll {
			return
		}
	}
	if f.cannotRaise {
		return
	}
	f.c.graph.Flow(callee, f.sig.node)
}

// propagate leaves the function (or the try body) with an error.
func (f *fn) propagate(err gotree.Expr) {
	switch {
	case len(f.tries) > 0:
		f.emit(&gotree.Return{Results: []gotree.Expr{err}})
	case f.raises():
		var out []gotree.Expr
		if f.sig.ret != nil && !f.noResult {
			out = append(out, f.zero(f.sig.ret))
		}
		f.emit(&gotree.Return{Results: append(out, err)})
	default:
		if f.cannotRaise && !isBuiltinError(err) {
			f.c.panics = true
		}
		f.emit(&gotree.ExprStmt{X: call(id("panic"), err)})
	}
}

// isBuiltinError recognises py.ValueError.New(…) and its kin.
func isBuiltinError(e gotree.Expr) bool {
	c, ok := e.(*gotree.Call)
	if !ok {
		return false
	}
	m, ok := c.Fun.(*gotree.Select)
	if !ok || m.Name != "New" {
		return false
	}
	_, ok = m.X.(*gotree.PkgIdent)
	return ok
}

// zero is the Go zero value of a representation.
func (f *fn) zero(r *Rep) gotree.Expr {
	r = r.find()
	switch r.k() {
	case KInt:
		if !r.isBig() {
			return intLit(0)
		}
	case KFloat:
		return intLit(0)
	case KBool:
		return id("false")
	case KStr, KBytes:
		return &gotree.Str{}
	case KClass:
		return id("nil")
	case KTypeParam:
		return &gotree.Unary{Op: "*", X: call(id("new"), &gotree.TypeExpr{Type: f.c.goType(r)})}
	}
	if isNilable(r.k()) || r.k() == KNone || r.k() == KNever {
		return id("nil")
	}
	return &gotree.Composite{Type: f.c.goType(r)}
}

// checked emits a call whose Go function returns (value, error) or error, handles the error, and gives the value.
func (f *fn) checked(call gotree.Expr, ret *Rep) gotree.Expr {
	if ret == nil {
		errCheck := f.block(func() { f.propagate(id("err")) })
		f.emit(&gotree.If{Init: &gotree.Assign{Lhs: []gotree.Expr{id("err")}, Op: ":=", Rhs: []gotree.Expr{call}},
			Cond: notNil(id("err")), Then: errCheck})
		return nil
	}
	name := f.newTemp("v")
	f.tempReps[name] = ret
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name), id("err")}, Op: ":=", Rhs: []gotree.Expr{call}})
	f.emit(&gotree.If{Cond: notNil(id("err")), Then: f.block(func() { f.propagate(id("err")) })})
	return id(name)
}

func (f *fn) raiseStmt(s *ast.Raise) {
	f.markRaises("raises")
	if s.Exc == nil {
		if len(f.handling) == 0 {
			f.propagate(method(py("RuntimeError"), "New", &gotree.Str{Value: "No active exception to reraise"}))
			return
		}
		f.propagate(id(f.handling[len(f.handling)-1]))
		return
	}
	e, r := f.exception(s.Exc)
	if s.Cause != nil {
		if n := len(f.handling); n > 0 && f.c.readsContext() {
			e = pyCall("WithContext", e, id(f.handling[n-1]))
		}
		if k, ok := s.Cause.(*ast.Constant); ok && k.Kind == ast.ConstNone {
			e = pyCall("WithCause", e, id("nil"))
		} else {
			ce, _ := f.exception(s.Cause)
			e = pyCall("WithCause", e, ce)
		}
	} else if n := len(f.handling); n > 0 {
		e = pyCall("WithContext", e, id(f.handling[n-1]))
	}
	_ = r
	f.propagate(e)
}

// readsContext reports whether the program looks at the exception that was being handled behind a `raise … from …`, which
// hides it from tracebacks.
func (c *compiler) readsContext() bool {
	for e := range c.info.Attrs {
		if e.Attr == "__context__" {
			return true
		}
	}
	return false
}

// exception lowers what raise takes: an exception, or a class to make one of.
func (f *fn) exception(x ast.Expr) (gotree.Expr, *Rep) {
	if co, ok := f.c.typeOf(x).(*types.ClassObject); ok {
		return f.construct(x, co.Class, nil)
	}
	e, r := f.expr(x, nil)
	errRep := f.c.exprRep(x, "error", nil)
	if errRep.kind == KAny {
		errRep.kind = KError
	}
	return f.to(e, r, errRep), errRep
}

// maySuppress reports whether a context manager's __exit__ can end an exception: its result is not None.
func (f *fn) maySuppress(r *Rep) bool {
	if r = r.find(); r.class == nil {
		return true
	}
	s, _ := r.class.Lookup("__exit__")
	return s == nil || s.Func == nil || s.Func.Ret == nil || !isNoneType(s.Func.Ret)
}

func (f *fn) withStmt(s *ast.With) {
	if s.Async {
		f.refuse(s, codeAsync, "async with is not supported yet")
		return
	}
	f.withItems(s, 0)
}

// withItems lowers with a, b: as nested statements.
func (f *fn) withItems(s *ast.With, i int) {
	if i == len(s.Items) {
		f.stmts(s.Body)
		return
	}
	it := s.Items[i]
	f.node = it.ContextExpr
	m, r := f.expr(it.ContextExpr, nil)
	m = f.temp(m, "manager")
	enter, exit := f.contextMethods(m, r, it.ContextExpr)
	if enter == nil {
		return
	}
	v, vr := enter()
	if it.OptionalVars != nil {
		f.assignTo(it.OptionalVars, v, vr)
	} else if c, ok := v.(*gotree.Call); ok {
		f.emit(&gotree.ExprStmt{X: c})
	}
	errName := f.newTemp("exc")
	t, body := f.part(false, func() { f.withItems(s, i+1) })
	t.mayEnd = f.maySuppress(r)
	f.guard(t, body, errName)
	exit(errName)
	f.resume(t)
}
