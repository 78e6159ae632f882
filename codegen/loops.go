package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// stubCallName is the name of the builtin that a call reaches, or "".
func (f *fn) stubCallName(e ast.Expr) (string, *types.Call) {
	call, ok := e.(*ast.Call)
	if !ok {
		return "", nil
	}
	ci := f.c.info.Calls[call]
	if ci == nil {
		return "", nil
	}
	if ci.Func != nil && ci.Func.IsStub() && ci.Func.Module.Name == "builtins" {
		if ci.Func.Class != nil && (ci.Kind == types.CallClass) {
			return ci.Func.Class.Name, ci
		}
		if ci.Func.Class == nil {
			return ci.Func.Name, ci
		}
		return "", ci
	}
	if ci.Kind == types.CallFunc && ci.Func != nil && ci.Func.IsStub() && ci.Func.Class == nil && ci.Func.Stub != nil && ci.Func.Stub.IsIntrinsic {
		return ci.Func.Module.Name + "." + ci.Func.Name, ci
	}
	if ci.Class != nil && ci.Class.IsStub() && ci.Class.Module.Name == "builtins" && ci.Kind == types.CallClass {
		return ci.Class.Name, ci
	}
	return "", ci
}

// posArgs are a call's plain positional arguments; ok is false when it has others.
func posArgs(call *ast.Call) ([]ast.Expr, bool) {
	if len(call.Keywords) > 0 || hasStar(call.Args) {
		return nil, false
	}
	return call.Args, true
}

func (f *fn) forStmt(s *ast.For) {
	if s.Async {
		f.refuse(s, codeAsync, "async for is not supported yet")
		return
	}
	f.iterate(s.Target, s.Iter, s.Body, s.Orelse, nil)
}

// iterate lowers a loop over an iterable. body is a Python block, or emitted by inner (comprehensions).
func (f *fn) iterate(target, iter ast.Expr, body, orelse []ast.Stmt, inner func()) {
	run := func() {
		if inner != nil {
			inner()
		} else {
			f.stmts(body)
		}
	}
	name, _ := f.stubCallName(iter)
	call, _ := iter.(*ast.Call)
	if call != nil {
		args, plain := posArgs(call)
		switch {
		case name == "range" && plain && len(args) >= 1 && len(args) <= 3:
			if f.rangeLoop(target, args, body, orelse, run) {
				return
			}
		case name == "enumerate" && f.enumerateLoop(target, call, body, orelse, run):
			return
		case name == "zip" && plain && f.zipLoop(target, args, body, orelse, run):
			return
		case f.dictItemsLoop(target, call, body, orelse, run):
			return
		}
	}
	if cl := f.enumClassOf(iter); cl != nil {
		all, el := f.enumMembers(iter, cl)
		f.loopBody(&gotree.Range{Define: true, X: all}, true, target, el, orelse, run)
		return
	}
	v, r := f.expr(iter, nil)
	r = r.find()
	if r.k() == KOpt {
		v, r = method(v, "Must"), r.arg(0).find()
	}
	var loop *gotree.Range
	var el *Rep
	if r.k() == KList && (isFresh(v) || !f.mayMutate(body, inner != nil)) {
		loop = &gotree.Range{Define: true, X: sel(v, "Items")}
		el = r.arg(0)
		f.loopBody(loop, true, target, el, orelse, run)
		return
	}
	if r.k() == KList {
		f.indexLoop(f.stableList(iter, v, body), f.newTemp("i"), target, r.arg(0), orelse, run)
		return
	}
	if it, itEl := f.userIter(iter, v, r); it != nil {
		f.loopBody(&gotree.Range{Define: true, X: it}, false, target, itEl, orelse, run)
		return
	}
	seq, el := f.seqFrom(iter, v, r)
	if seq == nil {
		f.refuse(iter, codeIteration, "iterating over %s is not supported yet", typeText(r))
		return
	}
	f.loopBody(&gotree.Range{Define: true, X: seq}, false, target, el, orelse, run)
}

// loopBody emits a range loop whose element is stored in target. second says that the element is range's second value.
func (f *fn) loopBody(loop *gotree.Range, second bool, target ast.Expr, el *Rep, orelse []ast.Stmt, run func()) {
	l := f.pushLoop(len(orelse) > 0)
	name, pre := f.loopVar(target, el)
	if second {
		loop.Key, loop.Value = id("_"), id(name)
	} else {
		loop.Key = id(name)
	}
	loop.Body = f.block(func() {
		pre()
		run()
	})
	f.emit(loop)
	f.popLoop(l, orelse)
}

// stableList is a list to loop over by index: a variable that the loop's body does not rebind, or a temporary.
func (f *fn) stableList(x ast.Expr, v gotree.Expr, body []ast.Stmt) gotree.Expr {
	if _, ok := v.(*gotree.Ident); ok && f.constantIn(x, body) {
		return v
	}
	name := f.newTemp("xs")
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{v}})
	return id(name)
}

// indexLoop lowers a loop over a list whose length the body may change, as Python's list iterator works: by position, against
// the length of the moment.
func (f *fn) indexLoop(list gotree.Expr, index string, target ast.Expr, el *Rep, orelse []ast.Stmt, run func()) {
	l := f.pushLoop(len(orelse) > 0)
	name, pre := f.loopVar(target, el)
	loop := &gotree.For{
		Init: &gotree.Assign{Lhs: []gotree.Expr{id(index)}, Op: ":=", Rhs: []gotree.Expr{intLit(0)}},
		Cond: bin("<", id(index), call(id("len"), sel(list, "Items"))),
		Post: &gotree.IncDec{X: id(index), Op: "++"},
	}
	loop.Body = f.block(func() {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{&gotree.Index{X: sel(list, "Items"), I: id(index)}}})
		pre()
		run()
	})
	f.emit(loop)
	f.popLoop(l, orelse)
}

// loopVar chooses the Go loop variable for a target: the target itself when it lives only in the loop, else a temporary
// that pre stores into the target.
func (f *fn) loopVar(target ast.Expr, el *Rep) (string, func()) {
	if n, ok := target.(*ast.Name); ok {
		sym := f.c.info.Names[n]
		if sym != nil && n.Id == "_" && !f.c.isRead(sym) {
			return f.newTemp("unused"), func() {}
		}
		if sym != nil && !f.isDeclared(sym) {
			slot := f.c.slot(sym)
			f.c.flow(el, slot, f.reason("loop variable"))
			if f.c.surveying || sameGo(f.c.goType(el), f.c.goType(slot)) {
				f.declared[sym] = true
				return f.localName(sym), func() {}
			}
		}
	}
	name := f.newTemp("item")
	return name, func() { f.assignTo(target, id(name), el) }
}

// isFresh reports whether an expression makes a container nobody else sees.
func isFresh(e gotree.Expr) bool {
	c, ok := e.(*gotree.Call)
	if !ok {
		return false
	}
	if p, ok := c.Fun.(*gotree.PkgIdent); ok && p.Path == pyPath {
		switch p.Name {
		case "NewList", "Sorted", "SortedKey", "ToList", "ListOf", "Split", "RepeatValue", "ListSlice", "ListSliceRange", "ListConcat":
			return true
		}
	}
	if s, ok := c.Fun.(*gotree.Select); ok {
		switch s.Name {
		case "Copy":
			return true
		}
	}
	return false
}

var listMutators = map[string]bool{"append": true, "extend": true, "insert": true, "pop": true, "remove": true, "clear": true, "sort": true, "reverse": true}

// mayMutate reports whether a loop's body may change the length or order of a list: it calls a mutating method, deletes
// or assigns slices, or calls code that could.
func (f *fn) mayMutate(body []ast.Stmt, comprehension bool) bool {
	if comprehension {
		return false
	}
	found := false
	for _, s := range body {
		ast.Walk(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Call:
				ci := f.c.info.Calls[n]
				if ci == nil || ci.Func == nil || !ci.Func.IsStub() {
					if ci == nil || ci.Kind != types.CallClass || ci.Class == nil || !ci.Class.IsStub() {
						found = true
					}
				} else if ci.Func.Class != nil && listMutators[ci.Func.Name] && ci.Func.Class.Name == "list" {
					found = true
				}
			case *ast.Delete, *ast.Yield, *ast.YieldFrom, *ast.Await:
				found = true
			case *ast.AugAssign:
				if r := f.targetRep(n.Target); r == nil || r.find().kind == KList {
					if _, isSub := n.Target.(*ast.Subscript); !isSub {
						found = true
					}
				}
			case *ast.Assign:
				for _, t := range n.Targets {
					if sub, ok := t.(*ast.Subscript); ok {
						if _, isSlice := sub.Slice.(*ast.Slice); isSlice {
							found = true
						}
					}
				}
			}
			return !found
		})
	}
	return found
}

// rangeLoop lowers for i in range(…) to a Go counting loop.
func (f *fn) rangeLoop(target ast.Expr, args []ast.Expr, body, orelse []ast.Stmt, run func()) bool {
	c := f.c
	n, ok := target.(*ast.Name)
	if !ok {
		return false
	}
	sym := c.info.Names[n]
	step := int64(1)
	if len(args) == 3 {
		k, ok := f.constOf(args[2])
		if !ok || k == 0 {
			return false
		}
		step = k
	}
	el := c.exprRep(target, "range", c.builtinType("int"))
	var start *analysis.Node
	ops := f.inOrder(min(len(args), 2), func(i int) operand {
		v, r := f.expr(args[i], nil)
		o := f.unopt(operand{v, r})
		isStop := i == 1 || len(args) == 1
		if !isStop {
			start = f.intNode(o, args[i])
			c.graph.Flow(start, el.node)
		} else {
			c.graph.Limit(f.intNode(o, args[i]), el.node)
		}
		switch {
		case el.isBig():
			return operand{f.toBig(o), c.bigRep}
		case isStop && o.r.isBig():
			return operand{method(o.e, "Clamp"), c.plainInt()}
		}
		return operand{f.asInt(o), c.plainInt()}
	})
	c.graph.Count(el.node, start, step*step > 1, f.reason("counts beyond 64 bits"))
	c.graph.EnterNatural(el.node, analysis.LoopBits)
	if step < 0 {
		if k, ok := f.constOf(args[1]); !ok || k < -1 {
			c.graph.Set(el.node, analysis.Signed, f.reason("counts down"))
		}
	}
	if el.isBig() {
		f.loopBody(&gotree.Range{Define: true, X: pyCall("RangeInt", ops[0].e, ops[1].e, intLit(int(step)))}, false, target, el, orelse, run)
		return true
	}
	l := f.pushLoop(len(orelse) > 0)
	slot := c.slot(sym)
	c.flow(el, slot, f.reason("range"))
	bindings := sym.Bindings
	name, pre := "", func() {}
	switch {
	case n.Id == "_" && !c.isRead(sym):
		name = f.newTemp("unused")
	case !f.isDeclared(sym) && bindings <= 1 && !slot.isBig() && slot.find().k() == KInt:
		f.declared[sym] = true
		name = f.localName(sym)
	default:
		name = f.newTemp("i")
		pre = func() { f.assignTo(target, id(name), el) }
	}
	if s, ok := f.constOf(args[0]); len(args) == 1 || ok && s >= 0 && step > 0 {
		if sym != nil && bindings <= 1 {
			c.nonNegSyms[sym] = true
		}
	} else if len(args) == 2 && f.nonNegative(args[0]) && bindings <= 1 {
		c.nonNegSyms[sym] = true
	}
	block := func() []gotree.Stmt {
		return f.block(func() {
			pre()
			run()
		})
	}
	if len(args) == 1 {
		f.emit(&gotree.Range{Key: id(name), Define: true, X: intExpr(ops[0].e), Body: block()})
		f.popLoop(l, orelse)
		return true
	}
	stop := ops[1].e
	if !isLit(stop) && !f.constantIn(args[1], body) {
		stop = f.temp(&gotree.Call{Fun: id("int"), Args: []gotree.Expr{stop}}, "stop")
		if a, ok := (*f.out)[len(*f.out)-1].(*gotree.Assign); ok {
			a.Rhs[0] = a.Rhs[0].(*gotree.Call).Args[0]
		}
	}
	loop := &gotree.For{Init: &gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{ops[0].e}}}
	if step > 0 {
		loop.Cond = bin("<", id(name), stop)
	} else {
		loop.Cond = bin(">", id(name), stop)
	}
	switch {
	case step == 1:
		loop.Post = &gotree.IncDec{X: id(name), Op: "++"}
	case step == -1:
		loop.Post = &gotree.IncDec{X: id(name), Op: "--"}
	case step > 0:
		loop.Post = &gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "+=", Rhs: []gotree.Expr{intLit(int(step))}}
	default:
		loop.Post = &gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "-=", Rhs: []gotree.Expr{intLit(int(-step))}}
	}
	loop.Body = block()
	f.emit(loop)
	f.popLoop(l, orelse)
	return true
}

// intExpr makes sure that a literal range bound is typed int; it always is.
func intExpr(e gotree.Expr) gotree.Expr { return e }

// constantIn reports whether an expression's value can't change while body runs: a literal or a local nobody rebinds.
func (f *fn) constantIn(e ast.Expr, body []ast.Stmt) bool {
	switch e := e.(type) {
	case *ast.Constant:
		return true
	case *ast.Name:
		s := f.c.info.Names[e]
		if s == nil || s.Scope == nil || s.Scope.Kind != types.FunctionScope {
			return false
		}
		if s.Kind == types.ParamSymbol {
			return s.Bindings <= 1 && !s.CapturedWritten
		}
		return s.Bindings <= 1 && !s.CapturedWritten
	case *ast.BinOp:
		return (e.Op == ast.Add || e.Op == ast.Sub) && f.constantIn(e.Left, body) && f.constantIn(e.Right, body)
	}
	return false
}

// enumerateLoop lowers for i, x in enumerate(xs, start).
func (f *fn) enumerateLoop(target ast.Expr, call *ast.Call, body, orelse []ast.Stmt, run func()) bool {
	tt := targetList(target)
	if len(tt) != 2 || len(call.Args) == 0 || len(call.Args) > 2 || hasStar(call.Args) {
		return false
	}
	in, ok := tt[0].(*ast.Name)
	if !ok {
		return false
	}
	var start ast.Expr
	if len(call.Args) == 2 {
		start = call.Args[1]
	}
	for _, k := range call.Keywords {
		if k.Arg == "start" {
			start = k.Value
		} else {
			return false
		}
	}
	v, r := f.expr(call.Args[0], nil)
	r = r.find()
	c := f.c
	isym := c.info.Names[in]
	islot := c.slot(isym)
	idx := c.exprRep(in, "enumerate", c.builtinType("int"))
	c.graph.MarkIndex(idx.node)
	c.graph.Fix(idx.node)
	c.graph.EnterNatural(idx.node, analysis.LoopBits)
	c.flow(idx, islot, f.reason("enumerate"))
	first := gotree.Expr(nil)
	if start != nil {
		sv, sr := f.expr(start, nil)
		c.graph.Flow(f.intNode(operand{sv, sr}, start), idx.node)
		if k, ok := f.constOf(start); !ok || k != 0 {
			first = f.temp(f.asInt(operand{sv, sr}), "start")
		}
	}
	plainList := r.k() == KList && (isFresh(v) || !f.mayMutate(body, false))
	own := !f.isDeclared(isym) && isym.Bindings <= 1 && islot.k() == KInt && !islot.isBig() && (in.Id != "_" || c.isRead(isym))
	if plainList && first == nil && own {
		l := f.pushLoop(len(orelse) > 0)
		f.declared[isym] = true
		c.nonNegSyms[isym] = true
		name, pre := f.loopVar(tt[1], r.arg(0))
		loop := &gotree.Range{Key: id(f.localName(isym)), Value: id(name), Define: true, X: sel(v, "Items")}
		loop.Body = f.block(func() {
			pre()
			run()
		})
		f.emit(loop)
		f.popLoop(l, orelse)
		return true
	}
	if r.k() == KList && !plainList && first == nil && own {
		f.declared[isym] = true
		c.nonNegSyms[isym] = true
		f.indexLoop(f.stableList(call.Args[0], v, body), f.localName(isym), tt[1], r.arg(0), orelse, run)
		return true
	}
	seq, el := f.seqFrom(call.Args[0], v, r)
	if plainList {
		seq, el = sel(v, "Items"), r.arg(0)
	}
	if seq == nil {
		if it, itEl := f.userIter(call.Args[0], v, r); it != nil {
			seq, el = it, itEl
		} else {
			return false
		}
	}
	counter := f.newTemp("n")
	begin := first
	if begin == nil {
		begin = intLit(0)
	}
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(counter)}, Op: ":=", Rhs: []gotree.Expr{begin}})
	l := f.pushLoop(len(orelse) > 0)
	name, pre := f.loopVar(tt[1], el)
	loop := &gotree.Range{Define: true, X: seq}
	if plainList {
		loop.Key, loop.Value = id("_"), id(name)
	} else {
		loop.Key = id(name)
	}
	loop.Body = f.block(func() {
		f.assignTo(in, id(counter), idx)
		f.emit(&gotree.IncDec{X: id(counter), Op: "++"})
		pre()
		run()
	})
	f.emit(loop)
	f.popLoop(l, orelse)
	return true
}

// zipLoop lowers for a, b in zip(xs, ys) to a range over a pair sequence.
func (f *fn) zipLoop(target ast.Expr, args []ast.Expr, body, orelse []ast.Stmt, run func()) bool {
	tt := targetList(target)
	if len(tt) != 2 || len(args) != 2 {
		return false
	}
	for _, t := range tt {
		if _, ok := t.(*ast.Starred); ok {
			return false
		}
	}
	ops := f.inOrder(2, func(i int) operand {
		v, r := f.expr(args[i], nil)
		return operand{v, r}
	})
	var seqs [2]gotree.Expr
	var els [2]*Rep
	for i, o := range ops {
		seqs[i], els[i] = f.seqFrom(args[i], o.e, o.r)
		if seqs[i] == nil {
			f.refuse(args[i], codeIteration, "iterating over %s is not supported yet", typeText(o.r))
			return true
		}
	}
	f.pairLoop(pyCall("Zip2", seqs[0], seqs[1]), tt, els[0], els[1], orelse, run)
	return true
}

// pairLoop emits for a, b := range pairs.
func (f *fn) pairLoop(pairs gotree.Expr, tt []ast.Expr, a, b *Rep, orelse []ast.Stmt, run func()) {
	l := f.pushLoop(len(orelse) > 0)
	n0, pre0 := f.loopVar(tt[0], a)
	n1, pre1 := f.loopVar(tt[1], b)
	loop := &gotree.Range{Key: id(n0), Value: id(n1), Define: true, X: pairs}
	loop.Body = f.block(func() {
		pre0()
		pre1()
		run()
	})
	f.emit(loop)
	f.popLoop(l, orelse)
}

// dictItemsLoop lowers for k, v in d.items().
func (f *fn) dictItemsLoop(target ast.Expr, call *ast.Call, body, orelse []ast.Stmt, run func()) bool {
	at, ok := call.Func.(*ast.Attribute)
	if !ok || len(call.Args) > 0 {
		return false
	}
	ci := f.c.info.Calls[call]
	if ci == nil || ci.Kind != types.CallMethod || ci.Func == nil || !ci.Func.IsStub() || ci.Func.Class == nil || ci.Func.Class.Name != "dict" {
		return false
	}
	tt := targetList(target)
	switch at.Attr {
	case "items":
		if len(tt) != 2 {
			return false
		}
	case "keys", "values":
	default:
		return false
	}
	v, r := f.expr(at.Value, nil)
	r = r.find()
	if r.k() == KStub {
		if b := f.c.stubContainer(r); b != nil && b.kind == KDict {
			r = b
		}
	}
	if r.k() != KDict {
		if r.k() == KAny || r.k() == KOpt {
			f.refuse(call, codeIteration, "iterating over %s is not supported yet", typeText(r))
		}
		f.refuse(call, codeIteration, "iterating over %s is not supported yet", typeText(r))
		return true
	}
	switch at.Attr {
	case "items":
		f.pairLoop(method(v, "All"), tt, r.arg(0), r.arg(1), orelse, run)
	case "keys":
		f.loopBody(&gotree.Range{Define: true, X: pyCall("KeysSeq", v)}, false, target, r.arg(0), orelse, run)
	case "values":
		f.loopBody(&gotree.Range{Define: true, X: pyCall("ValuesSeq", v)}, false, target, r.arg(1), orelse, run)
	}
	return true
}
