package codegen

import (
	"strings"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// An intrinsic is a builtin whose lowering depends on the types of its arguments. What it can't lower it leaves to the stub.
type intrinsic func(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool)

type methodIntrinsic func(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r *Rep, want *Rep) (gotree.Expr, *Rep, bool)

var intrinsics map[string]intrinsic

var methodIntrinsics map[string]methodIntrinsic

func init() {
	intrinsics = map[string]intrinsic{
		"print": printCall, "len": lenCall, "isinstance": isinstanceCall, "issubclass": issubclassCall, "int": intCall, "float": floatCall, "str": strCall, "bool": boolCall,
		"repr": reprCall, "ascii": asciiCall, "list": listCall, "dict": dictCall, "set": setCall, "frozenset": setCall, "tuple": tupleCall, "range": rangeCall,
		"abs": absCall, "min": minMaxCall, "max": minMaxCall, "sum": sumCall, "any": anyAllCall, "all": anyAllCall, "enumerate": enumerateCall,
		"zip": zipCall, "map": mapCall, "filter": filterCall, "sorted": sortedCall, "reversed": reversedCall, "iter": iterCall, "next": nextCall,
		"round": roundCall, "divmod": divmodCall, "pow": powCall, "format": formatCall, "hash": hashCall, "id": idCall, "type": typeCall,
		"super": superAlone, "callable": callableCall, "bytes": bytesCall, "object": objectCall,
		"getattr": attrByName, "hasattr": attrByName, "functools.update_wrapper": updateWrapperCall, "functools.partial": partialCall,
		"functools.singledispatch": singleDispatchCall, "dataclasses.replace": replaceCall,
		"traceback.print_exc": printExcCall,
	}
	methodIntrinsics = map[string]methodIntrinsic{
		"list.sort": listSort, "list.copy": listCopy, "dict.keys": dictView, "dict.values": dictView, "dict.items": dictView,
		"str.join": strJoin, "str.format": strFormat, "list.extend": listExtend, "dict.get": dictGet, "dict.pop": dictPop,
		"dict.setdefault": dictSetdefault, "set.add": setAdd, "set.copy": setCopy, "frozenset.copy": setCopy,
		"int.conjugate": intItself, "float.conjugate": intItself, "int.is_integer": intItself, "int.as_integer_ratio": intItself,
		"KeysView.isdisjoint": setTest, "ItemsView.isdisjoint": setTest, "str.format_map": strFormatMap, "dict.update": dictUpdate,
		"list.index": listIndex, "list.count": listCount,
		"list.remove": listRemove, "set.discard": setDiscard, "set.remove": setDiscard,
	}
}

func init() {
	for name, goName := range setMethods {
		h := setAlgebra
		if strings.HasPrefix(goName, "Is") {
			h = setTest
		}
		methodIntrinsics["set."+name], methodIntrinsics["frozenset."+name] = h, h
	}
}

// printExcCall prints the exception that the handler around the call takes care of.
func printExcCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args)+len(e.Keywords) > 0 || len(f.handling) == 0 {
		return nil, nil, false
	}
	show := &gotree.PkgIdent{Path: modulePath + "/runtime/std/traceback", Name: "PrintException"}
	x, r := f.noValue(call(show, id(f.handling[len(f.handling)-1])), e)
	return x, r, true
}

func simpleArgs(e *ast.Call) bool { return len(e.Keywords) == 0 && !hasStar(e.Args) }

// keyword gives the value of a keyword argument.
func keyword(e *ast.Call, name string) ast.Expr {
	for _, k := range e.Keywords {
		if k.Arg == name {
			return k.Value
		}
	}
	return nil
}

// onlyKeywords reports whether all keywords of a call are among names.
func onlyKeywords(e *ast.Call, names ...string) bool {
	for _, k := range e.Keywords {
		ok := false
		for _, n := range names {
			ok = ok || k.Arg == n
		}
		if !ok {
			return false
		}
	}
	return true
}

func isNoneConst(e ast.Expr) bool {
	k, ok := e.(*ast.Constant)
	return ok && k.Kind == ast.ConstNone
}

func printCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	none := c.exprRep(e, "none", &types.None{})
	if !onlyKeywords(e, "sep", "end", "file", "flush") {
		return nil, nil, false
	}
	sep, end, file := keyword(e, "sep"), keyword(e, "end"), keyword(e, "file")
	if len(e.Args) == 1 && keyword(e, "flush") == nil {
		if st, ok := e.Args[0].(*ast.Starred); ok && file == nil {
			seq, _ := f.seqOf(st.Value, nil)
			if seq == nil {
				return nil, nil, false
			}
			args := f.textArgs([]ast.Expr{sep, end}, []string{" ", "\n"})
			v, r := f.expr(st.Value, nil)
			sv, el := f.seq(v, r)
			if sv == nil {
				return nil, nil, false
			}
			f.emit(&gotree.ExprStmt{X: pyCall("PrintSeq", args[0], args[1], f.mapSeq(sv, el, c.anyRep))})
			return id("nil"), none, true
		}
	}
	n := len(e.Args)
	exprs := append([]ast.Expr{}, e.Args...)
	fileAt := 0
	for _, k := range e.Keywords {
		if k.Arg == "file" {
			fileAt = len(exprs)
		}
		if k.Arg != "flush" {
			exprs = append(exprs, k.Value)
		}
	}
	ops := f.inOrder(len(exprs), func(i int) operand {
		v, r := f.argValue(exprs[i])
		return operand{v, r}
	})
	if len(ops) > n {
		f.settle(ops) // Go's functions take the keywords first
	}
	text := func(x ast.Expr, def string) gotree.Expr {
		if x == nil || isNoneConst(x) {
			return &gotree.Str{Value: def}
		}
		for i, y := range exprs {
			if y == x {
				return f.convertIf(ops[i].e, ops[i].r, c.strRep)
			}
		}
		return nil
	}
	var args []gotree.Expr
	spread := hasStar(e.Args)
	if spread {
		args = []gotree.Expr{f.anySlice(e.Args, ops)}
	} else {
		for _, o := range ops[:n] {
			args = append(args, f.dyn(o.e, o.r))
		}
	}
	printWith := func(name string, first ...gotree.Expr) {
		f.emit(&gotree.ExprStmt{X: &gotree.Call{Fun: py(name), Args: append(first, args...), Spread: spread}})
	}
	switch {
	case file != nil:
		fv := ops[fileAt]
		printWith("PrintFile", f.dyn(fv.e, fv.r), text(sep, " "), text(end, "\n"))
	case sep == nil && end == nil && n == 1 && !spread && ops[0].r.k() == KStr:
		f.emit(&gotree.ExprStmt{X: pyCall("PrintStr", ops[0].e)})
	case sep == nil && end == nil:
		printWith("Print")
	default:
		printWith("PrintTo", text(sep, " "), text(end, "\n"))
	}
	if fl := keyword(e, "flush"); fl != nil {
		f.emit(&gotree.ExprStmt{X: pyCall("Flush")})
	}
	return id("nil"), none, true
}

func (f *fn) textArgs(xs []ast.Expr, defs []string) []gotree.Expr {
	out := make([]gotree.Expr, len(xs))
	for i, x := range xs {
		if x == nil || isNoneConst(x) {
			out[i] = &gotree.Str{Value: defs[i]}
			continue
		}
		v, r := f.expr(x, nil)
		out[i] = f.convertIf(v, r, f.c.strRep)
	}
	return out
}

func (f *fn) intResult(e ast.Node, width int) *Rep {
	r := f.builtinRep(e, KInt)
	f.c.graph.Enter(r.node, width)
	return r
}

// naturalResult is intResult for ints that are not negative.
func (f *fn) naturalResult(e ast.Node, width int) *Rep {
	r := f.builtinRep(e, KInt)
	f.c.graph.EnterNatural(r.node, width)
	return r
}

// plainResult wraps a Go int as the result representation wants it.
func (f *fn) plainResult(x gotree.Expr, r *Rep) (gotree.Expr, *Rep, bool) {
	return f.wrapBig(x, r), r, true
}

func lenCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	if cl := f.enumClassOf(e.Args[0]); cl != nil {
		return f.plainResult(call(id("len"), id(f.c.enumOf(cl).all)), f.naturalResult(e, 40))
	}
	v, r := f.object(e.Args[0])
	plain := f.plainEnum(operand{v, r})
	v, r = plain.e, plain.r.find()
	out := f.naturalResult(e, 40)
	switch r.k() {
	case KStr:
		if text, ok := f.textView(e.Args[0], v); ok {
			return f.plainResult(method(text, "Len"), out)
		}
		return f.plainResult(pyCall("StrLen", v), out)
	case KList:
		return f.plainResult(call(id("len"), sel(v, "Items")), out)
	case KBytes:
		return f.plainResult(call(id("len"), v), out)
	case KDict, KSet, KFrozenSet, KVarTuple, KRange, KByteArray:
		return f.plainResult(method(v, "Len"), out)
	case KTuple:
		f.always(v, true)
		return f.plainResult(intLit(len(r.args)), out)
	case KClass:
		if s, owner := r.class.Lookup("__len__"); s != nil && s.Func != nil && !owner.IsStub() {
			x, xr := f.dunderCall(e, s.Func, operand{v, r})
			return x, xr, true
		}
		if r.class.NamedTuple {
			f.always(v, true)
			return f.plainResult(intLit(len(r.class.Fields)), out)
		}
	case KStub:
		return f.plainResult(method(v, "Len"), out)
	case KClassObj:
		if co, ok := f.c.typeOf(e.Args[0]).(*types.ClassObject); ok && co.Class.Enum != nil {
			return f.plainResult(call(id("len"), id(f.c.enumOf(co.Class).all)), out)
		}
	}
	return f.plainResult(pyCall("LenAny", f.dyn(v, r)), out)
}

func isinstanceCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 2 {
		return nil, nil, false
	}
	r := f.builtinRep(e, KBool)
	// the slot's own value, not narrowed
	v, vr := f.unnarrowed(e.Args[0])
	classes := f.classArgs(e.Args[1])
	if classes == nil {
		if _, isCall := e.Args[1].(*ast.Call); isCall {
			f.refuse(e.Args[1], codeCall, "the classes of isinstance must be named")
			return id("false"), r, true
		}
		ops := f.inOrder(2, func(i int) operand {
			if i == 0 {
				return operand{f.dyn(v, vr), vr}
			}
			x, xr := f.expr(e.Args[1], nil)
			return operand{f.to(x, xr, f.c.anyRep), f.c.anyRep}
		})
		return pyCall("IsInstanceOf", ops[0].e, ops[1].e), r, true
	}
	if !isStable(v) && len(classes) > 1 {
		v = f.spillValue(v, vr)
	}
	var out gotree.Expr
	for _, cl := range classes {
		x := f.isInstance(e, v, vr, cl)
		if i, ok := x.(*gotree.Ident); ok {
			if i.Name == "true" {
				return f.always(v, true), r, true
			}
			if i.Name == "false" {
				continue
			}
		}
		if out == nil {
			out = x
		} else {
			out = bin("||", out, x)
		}
	}
	if out == nil {
		return f.always(v, false), r, true
	}
	return out, r, true
}

// unnarrowed lowers a variable without converting it to its narrowed type.
func (f *fn) unnarrowed(x ast.Expr) (gotree.Expr, *Rep) {
	switch x := x.(type) {
	case *ast.Name:
		s := f.c.info.Names[x].Resolve()
		if s != nil && (s.Kind == types.VarSymbol || s.Kind == types.ParamSymbol) && s.Scope != nil && s.Scope.Kind != types.ClassScope && (s.Scope.Module == nil || !s.Scope.Module.IsStub) {
			return f.nameRef(s), f.c.slot(s).find()
		}
	case *ast.Attribute:
		if a := f.c.info.Attrs[x]; a != nil && a.Kind == types.AttrField && a.Symbol != nil {
			v, r := f.object(x.Value)
			if r.k() == KClass {
				return f.fieldRef(v, r, a.Symbol, a.Owner), f.c.memberSlot(r, a.Symbol).find()
			}
		}
	}
	v, r := f.expr(x, nil)
	return v, r.find()
}

func (f *fn) classArgs(x ast.Expr) []*types.Class {
	switch x := x.(type) {
	case *ast.Tuple:
		var out []*types.Class
		for _, el := range x.Elts {
			cs := f.classArgs(el)
			if cs == nil {
				return nil
			}
			out = append(out, cs...)
		}
		return out
	case *ast.BinOp:
		l, r := f.classArgs(x.Left), f.classArgs(x.Right)
		if l == nil || r == nil {
			return nil
		}
		return append(l, r...)
	}
	if co, ok := f.c.typeOf(x).(*types.ClassObject); ok {
		switch x.(type) {
		case *ast.Name, *ast.Attribute:
			return []*types.Class{co.Class}
		}
	}
	return nil
}

func issubclassCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) == 2 {
		a, b := f.classArgs(e.Args[0]), f.classArgs(e.Args[1])
		if len(a) == 1 && len(b) > 0 {
			for _, cl := range b {
				if a[0].IsSubclassOf(cl) {
					return id("true"), f.builtinRep(e, KBool), true
				}
			}
			return id("false"), f.builtinRep(e, KBool), true
		}
	}
	return nil, nil, false
}

// isPower reports whether an expression is x ** y or a call of pow or exp: a float that is likely beyond 64 bits.
func (f *fn) isPower(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BinOp:
		return e.Op == ast.Pow || f.isPower(e.Left) || f.isPower(e.Right)
	case *ast.Call:
		if ci := f.c.info.Calls[e]; ci != nil && ci.Func != nil && ci.Func.IsStub() {
			switch ci.Func.Name {
			case "pow", "exp":
				return true
			case "floor", "ceil", "round", "trunc":
				return len(e.Args) > 0 && f.isPower(e.Args[0])
			}
		}
	}
	return false
}

// isLongNumeral reports whether a literal is a number, or the text of one, beyond 64 bits.
func isLongNumeral(e ast.Expr) bool {
	c, ok := e.(*ast.Constant)
	return ok && (c.Kind == ast.ConstFloat && (c.Float >= 1<<63 || c.Float <= -1<<63) || c.Kind == ast.ConstStr && len(c.Str) > 18)
}

func intCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if hasStar(e.Args) || !onlyKeywords(e, "base") {
		return nil, nil, false
	}
	out := f.builtinRep(e, KInt)
	if len(e.Args) == 0 {
		return intLit(0), f.intResult(e, 1), true
	}
	base := keyword(e, "base")
	if len(e.Args) == 2 {
		base = e.Args[1]
	}
	v, r := f.object(e.Args[0])
	if k := r.k(); k == KFloat || k == KReal || k == KStr || k == KAny {
		c.dynOperators = c.dynOperators || k == KAny
		c.graph.Set(out.node, analysis.Negative, f.reason("int() of any number"))
		if k == KFloat && f.isPower(e.Args[0]) || isLongNumeral(e.Args[0]) {
			c.graph.Set(out.node, analysis.Big, f.reason("int() of a power"))
		}
		if c.opts.BigInts {
			c.forceBig(out)
		}
	}
	switch r.k() {
	case KInt:
		c.graph.Flow(r.node, out.node)
		return f.convertIf(v, r, out), out, true
	case KBool:
		return f.plainResult(pyCall("BoolInt", v), f.intResult(e, 1))
	case KFloat:
		c.graph.Enter(out.node, 63)
		if out.isBig() {
			return pyCall("FloatToBig", v), out, true
		}
		return pyCall("FloatToInt", v), out, true
	case KReal:
		c.graph.Enter(out.node, 63)
		if out.isBig() {
			return pyCall("IntAnyBig", f.dyn(v, r)), out, true
		}
		return f.plainResult(method(v, "ToInt"), out)
	case KStr:
		b := gotree.Expr(intLit(10))
		if base != nil {
			bv, br := f.expr(base, nil)
			b = f.asInt(f.unopt(operand{bv, br}))
		}
		c.graph.Enter(out.node, 63)
		c.graph.Flow(r.node, out.node)
		c.graph.Read(out.node, r.node, f.reason("a numeral of any length"))
		if out.isBig() {
			return pyCall("ParseBig", v, b), out, true
		}
		return pyCall("ParseInt", v, b), out, true
	case KClass:
		if s, owner := r.class.Lookup("__int__"); s != nil && s.Func != nil && !owner.IsStub() {
			x, xr := f.dunderCall(e, s.Func, operand{v, r})
			return x, xr, true
		}
	}
	c.graph.Enter(out.node, 63)
	if out.isBig() {
		return pyCall("IntAnyBig", f.dyn(v, r)), out, true
	}
	return pyCall("IntAny", f.dyn(v, r)), out, true
}

func floatCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) > 1 {
		return nil, nil, false
	}
	out := f.builtinRep(e, KFloat)
	if len(e.Args) == 0 {
		return &gotree.Lit{Text: "0.0"}, out, true
	}
	v, r := f.object(e.Args[0])
	switch r.k() {
	case KFloat:
		return v, out, true
	case KInt, KBool, KReal:
		return f.toFloat(operand{v, r}), out, true
	case KStr:
		if s, ok := v.(*gotree.Str); ok {
			switch s.Value {
			case "inf", "Infinity", "infinity", "+inf":
				return pyCall("Inf"), out, true
			case "-inf":
				return &gotree.Unary{Op: "-", X: pyCall("Inf")}, out, true
			case "nan":
				return pyCall("NaN"), out, true
			}
		}
		return pyCall("ParseFloat", v), out, true
	case KClass:
		if s, owner := r.class.Lookup("__float__"); s != nil && s.Func != nil && !owner.IsStub() {
			x, xr := f.dunderCall(e, s.Func, operand{v, r})
			return x, xr, true
		}
	}
	return f.dynCall("FloatAny", f.dyn(v, r)), out, true
}

func strCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args)+len(e.Keywords) > 1 && len(e.Args) > 0 && !hasStar(e.Args) && onlyKeywords(e, "encoding", "errors") {
		parts := append([]ast.Expr{}, e.Args...)
		for _, k := range e.Keywords {
			parts = append(parts, k.Value)
		}
		ops := f.inOrder(len(parts), func(i int) operand { v, r := f.expr(parts[i], nil); return operand{v, r} })
		buf := f.c.exprRep(e.Func, "buffer", nil)
		buf.kind = KBytes
		enc, errs := gotree.Expr(&gotree.Str{Value: "utf-8"}), gotree.Expr(&gotree.Str{Value: "strict"})
		for i, o := range ops[1:] {
			s := f.convertIf(o.e, o.r, f.c.strRep)
			if k := i + 1 - len(e.Args); i+1 == 2 && k < 0 || k >= 0 && e.Keywords[k].Arg == "errors" {
				errs = s
			} else {
				enc = s
			}
		}
		return method(f.to(ops[0].e, ops[0].r, buf), "Decode", enc, errs), f.builtinRep(e, KStr), true
	}
	if !simpleArgs(e) || len(e.Args) > 1 {
		return nil, nil, false
	}
	out := f.builtinRep(e, KStr)
	if len(e.Args) == 0 {
		return &gotree.Str{}, out, true
	}
	v, r := f.expr(e.Args[0], nil)
	if r.find().kind == KInt {
		f.c.graph.Flow(r.find().node, out.node)
	}
	return f.strOf(v, r), out, true
}

func reprCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 {
		return nil, nil, false
	}
	v, r := f.expr(e.Args[0], nil)
	return pyCall("Repr", f.dyn(v, r)), f.builtinRep(e, KStr), true
}

func asciiCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 {
		return nil, nil, false
	}
	v, r := f.expr(e.Args[0], nil)
	return pyCall("Ascii", f.dyn(v, r)), f.builtinRep(e, KStr), true
}

func boolCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 {
		return id("false"), f.builtinRep(e, KBool), len(e.Args) == 0
	}
	return f.cond(e.Args[0]), f.builtinRep(e, KBool), true
}

func formatCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) == 0 {
		return nil, nil, false
	}
	ops := f.inOrder(len(e.Args), func(i int) operand { v, r := f.expr(e.Args[i], nil); return operand{v, r} })
	spec := gotree.Expr(&gotree.Str{})
	if len(ops) == 2 {
		spec = f.convertIf(ops[1].e, ops[1].r, f.c.strRep)
	}
	return pyCall("Format", f.dyn(ops[0].e, ops[0].r), spec), f.builtinRep(e, KStr), true
}

// container builds list(xs), set(xs): want gives the representation when it is of that kind.
func (f *fn) container(e *ast.Call, k Kind, want *Rep) *Rep {
	return f.display(e, k, want)
}

func listCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) > 1 {
		return nil, nil, false
	}
	r := f.container(e, KList, want)
	if len(e.Args) == 0 {
		return &gotree.Call{Fun: py("NewList"), TypeArgs: []gotree.Type{f.c.goType(r.arg(0))}}, r, true
	}
	seq, el := f.seqOf(e.Args[0], r.arg(0))
	if seq == nil {
		return nil, nil, false
	}
	return pyCall("ToList", f.mapSeq(seq, el, r.arg(0))), r, true
}

func setCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) > 1 {
		return nil, nil, false
	}
	k, name := KSet, "Set"
	if ci.Class != nil && ci.Class.Name == "frozenset" {
		k, name = KFrozenSet, "FrozenSet"
	}
	r := f.container(e, k, want)
	if len(e.Args) == 0 {
		return &gotree.Call{Fun: py("New" + name), TypeArgs: []gotree.Type{f.c.goType(r.arg(0))}}, r, true
	}
	if t := builtinName(f.c.typeOf(e.Args[0])); t == "set" || t == "frozenset" || t == "dict" {
		// a set of a set keeps the table, and so the order; a dict has a table of its size made
		v, vr := f.expr(e.Args[0], nil)
		if vr.k() == KDict && f.sameElements(vr.arg(0), r.arg(0)) {
			return pyCall(name+"OfKeys", v), r, true
		}
		if vk := vr.k(); vk == KSet || vk == KFrozenSet {
			f.c.flow(vr.arg(0), r.arg(0), f.reason("copied"))
			if f.c.surveying || sameGo(f.c.goType(vr.arg(0)), f.c.goType(r.arg(0))) {
				switch {
				case vk == k && k == KSet:
					return method(v, "Copy"), r, true
				case vk == k:
					return v, r, true
				case k == KSet:
					return pyCall("Thaw", v), r, true
				}
				return pyCall("Freeze", v), r, true
			}
		}
		seq, el := f.seq(v, vr)
		if seq == nil {
			return nil, nil, false
		}
		return pyCall(name+"Of", f.mapSeq(seq, el, r.arg(0))), r, true
	}
	if _, isAny := f.c.typeOf(e.Args[0]).(*types.Any); isAny && r.arg(0).k() == KAny {
		v, vr := f.expr(e.Args[0], nil)
		return pyCall(name+"OfAny", f.dyn(v, vr)), r, true
	}
	seq, el := f.seqOf(e.Args[0], r.arg(0))
	if seq == nil {
		return nil, nil, false
	}
	return pyCall(name+"Of", f.mapSeq(seq, el, r.arg(0))), r, true
}

func tupleCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) > 1 {
		return nil, nil, false
	}
	r := f.c.repOf(e)
	if len(e.Args) == 0 {
		return &gotree.Composite{Type: f.c.goType(r)}, r, true
	}
	if want != nil && want.find().kind == KVarTuple {
		r = want.find()
	}
	if r.kind == KTuple {
		v, vr := f.expr(e.Args[0], r)
		return v, vr, true
	}
	if r.kind != KVarTuple {
		return nil, nil, false
	}
	seq, el := f.seqOf(e.Args[0], r.arg(0))
	if seq == nil {
		return nil, nil, false
	}
	return pyCall("TupleSeq", f.mapSeq(seq, el, r.arg(0))), r, true
}

func dictCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if hasStar(e.Args) || len(e.Args) > 1 {
		return nil, nil, false
	}
	c := f.c
	r := f.container(e, KDict, want)
	newX := func() gotree.Expr {
		return &gotree.Call{Fun: py("NewDict"), TypeArgs: []gotree.Type{c.goType(r.arg(0)), c.goType(r.arg(1))}}
	}
	var d gotree.Expr = newX()
	if len(e.Args) == 1 {
		v, vr := f.expr(e.Args[0], nil)
		vr = vr.find()
		if vr.k() == KStub {
			if b := c.stubContainer(vr); b != nil && b.kind == KDict {
				v, vr = f.to(v, vr, b), b.find()
			}
		}
		switch {
		case vr.k() == KDict:
			c.unify(vr, r, f.reason("copied"))
			d = f.member(vr, v, "ToDict")
		default:
			seq, el := f.seq(v, vr)
			if seq == nil {
				return nil, nil, false
			}
			if el.find().kind != KTuple || len(el.find().args) != 2 {
				d = pyCall("DictFromAny", f.dyn(v, vr))
				a := c.exprRep(e, "dynamic", &types.Any{})
				d = f.to(d, a, r)
				break
			}
			c.flow(el.find().args[0], r.arg(0), f.reason("dict of pairs"))
			c.flow(el.find().args[1], r.arg(1), f.reason("dict of pairs"))
			pair := c.exprRep(e, "pair", nil)
			if pair.kind == KAny {
				pair.kind, pair.args = KTuple, []*Rep{r.arg(0), r.arg(1)}
			}
			d = pyCall("DictFromSeq", f.mapSeq(seq, el, pair))
		}
	}
	if len(e.Keywords) == 0 {
		return d, r, true
	}
	name := f.newTemp("m")
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{d}})
	for _, k := range e.Keywords {
		if k.Arg == "" {
			v, vr := f.expr(k.Value, r)
			f.emit(&gotree.ExprStmt{X: pyCall("DictUpdate", id(name), f.to(v, vr, r))})
			continue
		}
		v, vr := f.expr(k.Value, r.arg(1))
		f.emit(&gotree.ExprStmt{X: method(id(name), "Set", f.to(&gotree.Str{Value: k.Arg}, c.strRep, r.arg(0)), f.to(v, vr, r.arg(1)))})
	}
	return id(name), r, true
}

func rangeCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) == 0 || len(e.Args) > 3 {
		return nil, nil, false
	}
	r := f.c.repOf(e)
	if r.kind != KRange {
		return nil, nil, false
	}
	ops := f.inOrder(len(e.Args), func(i int) operand {
		v, vr := f.expr(e.Args[i], nil)
		o := f.unopt(operand{v, vr})
		if el := f.c.elemRep(r); el != nil {
			f.c.graph.Flow(f.intNode(o, e.Args[i]), el.node)
		}
		return operand{f.asInt(o), f.c.intRep}
	})
	switch len(ops) {
	case 1:
		return pyCall("RangeTo", ops[0].e), r, true
	case 2:
		return pyCall("NewRange", ops[0].e, ops[1].e, intLit(1)), r, true
	}
	return pyCall("NewRange", ops[0].e, ops[1].e, ops[2].e), r, true
}

func absCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	v, r := f.object(e.Args[0])
	switch r.k() {
	case KInt, KBool:
		out := f.builtinRep(e, KInt)
		f.c.graph.Flow(f.intNode(operand{v, r}, e.Args[0]), out.node)
		f.c.graph.Passing(out.node)
		if out.isBig() {
			return method(f.toBig(operand{v, r}), "Abs"), out, true
		}
		return pyCall("Abs", f.goInt(operand{v, r})), out, true
	case KFloat:
		return call(&gotree.PkgIdent{Path: "math", Name: "Abs"}, v), f.builtinRep(e, KFloat), true
	case KReal:
		return method(v, "Abs"), r, true
	case KClass:
		if s, owner := r.class.Lookup("__abs__"); s != nil && s.Func != nil && !owner.IsStub() {
			x, xr := f.dunderCall(e, s.Func, operand{v, r})
			return x, xr, true
		}
	case KStub:
		if s, _ := r.class.Lookup("__abs__"); s != nil && s.Func != nil {
			x, xr := f.stubMethod(e, s.Func, v, r, nil)
			return x, xr, true
		}
	case KAny:
		return f.typed(e, f.dynCall("AbsAny", v))
	}
	return nil, nil, false
}

// typed converts a dynamic result to the type the checker expects of an expression.
func (f *fn) typed(e ast.Expr, x gotree.Expr) (gotree.Expr, *Rep, bool) {
	dynr := f.c.exprRep(e, "dynamic", &types.Any{})
	want := f.c.repOf(e)
	if want.kind == KAny {
		return x, dynr, true
	}
	return f.to(x, dynr, want), want, true
}

// slotFor is the representation of an expression's result as the checker typed it.
func (f *fn) slotFor(e ast.Expr, want *Rep) *Rep { return f.c.repOf(e) }

// minMaxSpread is min or max of unpacked arguments.
func (f *fn) minMaxSpread(e *ast.Call, name string, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if !onlyKeywords(e, "key") {
		return nil, nil, false
	}
	out := f.slotFor(e, want)
	slot := c.wrapOnce(e, stubKey{}, out)
	var arg types.Arg
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			arg.Items = append(arg.Items, types.ArgItem{Expr: st.Value, Star: true})
		} else {
			arg.Items = append(arg.Items, types.ArgItem{Expr: a})
		}
	}
	all := sel(f.variadic(arg, slot), "Elems")
	args := []gotree.Expr{call(py("AtLeastTwo"), &gotree.Str{Value: strings.ToLower(name)}, all)}
	if key := keyword(e, "key"); key != nil {
		k, _ := f.keyFunc(e, key, out)
		if k == nil {
			return nil, nil, false
		}
		return &gotree.Call{Fun: py(name + "KeyOf"), Args: append([]gotree.Expr{k}, args...), Spread: true}, out, true
	}
	return &gotree.Call{Fun: py(name + "Of"), TypeArgs: []gotree.Type{c.goType(out)}, Args: args, Spread: true}, out, true
}

func minMaxCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if !onlyKeywords(e, "key", "default") || len(e.Args) == 0 {
		return nil, nil, false
	}
	name := "Min"
	if n, _ := f.stubCallName(e); n == "max" {
		name = "Max"
	}
	if hasStar(e.Args) {
		return f.minMaxSpread(e, name, want)
	}
	key, def := keyword(e, "key"), keyword(e, "default")
	out := f.slotFor(e, want)
	if len(e.Args) > 1 {
		r := out
		ops := f.inOrder(len(e.Args), func(i int) operand {
			v, vr := f.expr(e.Args[i], r)
			o := operand{v, vr}
			if r.find().kind != KOpt {
				o = f.unopt(o)
			}
			return operand{f.to(o.e, o.r, r), r}
		})
		args := make([]gotree.Expr, len(ops))
		for i, o := range ops {
			args[i] = o.e
		}
		if key != nil {
			k, _ := f.keyFunc(e, key, r)
			if k == nil {
				return nil, nil, false
			}
			return pyCall(name+"KeyOf", append([]gotree.Expr{k}, args...)...), r, true
		}
		if k := r.k(); k == KInt && !r.isBig() {
			return call(id(map[string]string{"Min": "min", "Max": "max"}[name]), args...), r, true
		}
		if isUntyped(args[0]) || r.k() == KFloat {
			return &gotree.Call{Fun: py(name + "Of"), TypeArgs: []gotree.Type{c.goType(r)}, Args: args}, r, true
		}
		return &gotree.Call{Fun: py(name + "Of"), TypeArgs: []gotree.Type{c.goType(r)}, Args: args}, r, true
	}
	elWant := out
	if out.find().kind == KOpt {
		elWant = nil
	}
	var seq gotree.Expr
	var el *Rep
	if def != nil {
		seq, el = f.seqOf(e.Args[0], nil)
	} else {
		seq, el = f.seqOf(e.Args[0], nil)
		_ = elWant
	}
	if seq == nil {
		return nil, nil, false
	}
	if def != nil {
		dv, dr := f.expr(def, nil)
		out = c.repOf(e)
		seq = f.mapSeq(seq, el, out)
		d := f.to(dv, dr, out)
		wide := func(name string, args ...gotree.Expr) gotree.Expr {
			x := &gotree.Call{Fun: py(name), Args: args}
			if !c.surveying && f.isWide(def, out) {
				x.TypeArgs = []gotree.Type{c.goType(out)}
			}
			return x
		}
		if key != nil {
			k, _ := f.keyFunc(e, key, out)
			if k == nil {
				return nil, nil, false
			}
			return wide(name+"KeyDefault", seq, k, d), out, true
		}
		return wide(name+"Default", seq, d), out, true
	}
	if key != nil {
		k, _ := f.keyFunc(e, key, el)
		if k == nil {
			return nil, nil, false
		}
		return pyCall(name+"Key", seq, k), el, true
	}
	return pyCall(name, seq), el, true
}

// keyFunc lowers a key function for elements of a representation.
func (f *fn) keyFunc(e ast.Expr, key ast.Expr, el *Rep) (gotree.Expr, *Rep) {
	fr := f.c.exprRep(key, "keyfunc", nil)
	if fr.kind == KAny {
		fr.kind = KFunc
		fr.args = []*Rep{el}
		fr.ret = nil
	}
	v, r := f.funcArg(key, []*Rep{el})
	if v == nil || r == nil {
		return nil, nil
	}
	return v, r
}

// funcArg lowers an expression of function type for parameters of given representations; the result tells what it returns.
func (f *fn) funcArg(x ast.Expr, params []*Rep) (gotree.Expr, *Rep) {
	c := f.c
	v, r := f.expr(x, nil)
	r = r.find()
	if r.kind == KFunc && len(r.args) != len(params) && !r.fixed {
		f.asObject(r, "passed where fewer arguments are given")
	}
	if r.k() == KAny {
		to := c.exprRep(x, "called", nil)
		if to.kind == KAny {
			to.kind, to.args, to.ret = KFunc, params, c.exprRep(x, "result", nil)
		}
		for _, p := range params {
			c.flow(p, c.anyRep, f.reason("passed to a function"))
		}
		for _, a := range r.args {
			c.flow(c.anyRep, a, f.reason("passed to a function"))
		}
		if c.surveying {
			return v, to.ret
		}
		return f.dynFunc(v, to), to.ret
	}
	if r.k() != KFunc || len(r.args) != len(params) {
		f.refuse(x, codeFunction, "this function cannot be passed here yet; use a lambda")
		return nil, nil
	}
	same := true
	for i, p := range params {
		c.flow(p, r.args[i], f.reason("passed to a function"))
		if !c.surveying && !sameGo(c.goType(p), c.goType(r.args[i])) {
			same = false
		}
	}
	ret := r.ret
	if ret == nil {
		ret = c.exprRep(x, "none", &types.None{})
		same = false
	}
	if same || c.surveying {
		return v, ret
	}
	lit := &gotree.FuncLit{}
	inner := &gotree.Call{Fun: f.temp(v, "fun")}
	var body []gotree.Stmt
	saved := f.out
	f.out = &body
	for i, p := range params {
		n := f.newTemp("x")
		lit.Params = append(lit.Params, gotree.Param{Name: n, Type: c.goType(p)})
		inner.Args = append(inner.Args, f.convert(id(n), p.find(), r.args[i].find()))
	}
	f.out = saved
	lit.Results = []gotree.Param{{Type: c.goType(ret)}}
	if r.ret == nil {
		lit.Body = append(body, &gotree.ExprStmt{X: inner}, &gotree.Return{Results: []gotree.Expr{id("nil")}})
	} else {
		lit.Body = append(body, &gotree.Return{Results: []gotree.Expr{inner}})
	}
	return lit, ret
}
