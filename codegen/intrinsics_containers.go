package codegen

import (
	"regexp"
	"strings"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func listSort(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KList || len(e.Args) > 0 || !onlyKeywords(e, "key", "reverse") {
		return nil, nil, false
	}
	v = f.stableObject(v)
	key, rev := f.sortOptions(e, r.arg(0))
	none := f.c.exprRep(e, "none", &types.None{})
	if key != nil {
		f.emit(&gotree.ExprStmt{X: pyCall("SortKey", v, key, rev)})
	} else {
		f.emit(&gotree.ExprStmt{X: pyCall("Sort", v, rev)})
	}
	return id("nil"), none, true
}

func listCopy(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KList {
		return nil, nil, false
	}
	return method(v, "Copy"), r, true
}

func listExtend(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KList || len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	v = f.stableObject(v)
	seq, el := f.seqOf(e.Args[0], r.arg(0))
	if seq == nil {
		return nil, nil, false
	}
	x, xr := f.noValue(f.member(r, v, "Extend", f.mapSeq(seq, el, r.arg(0))), e)
	return x, xr, true
}

// elemArg lowers an argument that is compared with a container's elements; ok is false when it can't be one of them.
func (f *fn) elemArg(x ast.Expr, el *Rep) (gotree.Expr, bool) {
	v, r := f.expr(x, el)
	if !f.c.canFlow(r, el) {
		return nil, false
	}
	return f.to(v, r, el), true
}

func listIndex(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KList && r.k() != KVarTuple || !simpleArgs(e) || len(e.Args) == 0 || len(e.Args) > 3 {
		return nil, nil, false
	}
	v = f.stableObject(v)
	x, ok := f.elemArg(e.Args[0], r.arg(0))
	if !ok {
		return nil, nil, false
	}
	args := []gotree.Expr{x}
	for i := 1; i < 3; i++ {
		if i < len(e.Args) {
			args = append(args, pyCall("Some", f.index(e.Args[i])))
		} else {
			args = append(args, &gotree.Call{Fun: py("None"), TypeArgs: []gotree.Type{named("int")}})
		}
	}
	return f.plainResult(f.member(r, v, "Index", args...), f.intResult(e, 40))
}

func listCount(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KList && r.k() != KVarTuple || !simpleArgs(e) || len(e.Args) != 1 {
		return nil, nil, false
	}
	v = f.stableObject(v)
	x, ok := f.elemArg(e.Args[0], r.arg(0))
	if !ok {
		return nil, nil, false
	}
	return f.plainResult(f.member(r, v, "Count", x), f.intResult(e, 40))
}

func listRemove(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KList || !simpleArgs(e) || len(e.Args) != 1 {
		return nil, nil, false
	}
	v = f.stableObject(v)
	x, ok := f.elemArg(e.Args[0], r.arg(0))
	if !ok {
		return nil, nil, false
	}
	a, b := f.noValue(f.member(r, v, "Remove", x), e)
	return a, b, true
}

func setDiscard(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KSet || !simpleArgs(e) || len(e.Args) != 1 {
		return nil, nil, false
	}
	v = f.stableObject(v)
	x, ok := f.elemArg(e.Args[0], r.arg(0))
	if !ok {
		return nil, nil, false
	}
	a, b := f.noValue(method(v, exportedName(ci.Func.Name), x), e)
	return a, b, true
}

func setAdd(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KSet || len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	v = f.stableObject(v)
	x, xr := f.expr(e.Args[0], r.arg(0))
	f.emit(&gotree.ExprStmt{X: method(v, "Add", f.to(x, xr, r.arg(0)))})
	return id("nil"), f.c.exprRep(e, "none", &types.None{}), true
}

// setMethods are the Go methods of the set methods that take other collections.
var setMethods = map[string]string{"union": "Union", "intersection": "Intersection", "difference": "Difference", "symmetric_difference": "SymmetricDifference",
	"update": "UpdateSeq", "intersection_update": "IntersectionUpdate", "difference_update": "DifferenceUpdate",
	"symmetric_difference_update": "SymmetricDifferenceUpdate", "issubset": "IsSubset", "issuperset": "IsSuperset", "isdisjoint": "IsDisjoint"}

// setOperand is a collection as the argument of a set's Go method: a set of the same Go type has a method of its own, named with Set.
func (f *fn) setOperand(name string, r *Rep, x gotree.Expr, xr *Rep) (string, gotree.Expr, bool) {
	r, xr = r.find(), xr.find()
	if (xr.k() == KSet || xr.k() == KFrozenSet) && f.sameElements(xr.arg(0), r.arg(0)) {
		switch name {
		case "UpdateSeq":
			return "Update", x, true
		case "Union", "Intersection", "Difference", "SymmetricDifference", "IntersectionUpdate", "DifferenceUpdate", "SymmetricDifferenceUpdate":
			return name + "Set", x, true
		}
	}
	if xr.k() == KDict && f.sameElements(xr.arg(0), r.arg(0)) {
		switch name {
		case "UpdateSeq":
			return "UpdateKeys", x, true
		case "Union":
			return "UnionKeys", x, true
		case "Difference":
			return "DifferenceSet", pyCall("SetOfKeys", x), true
		}
	}
	seq, el := f.seq(x, xr)
	if seq == nil || !f.c.canFlow(el, r.arg(0)) {
		return "", nil, false
	}
	return name, f.mapSeq(seq, el, r.arg(0)), true
}

// sameElements reports whether the elements of a collection can go into a set as they are; it records that they flow there.
func (f *fn) sameElements(from, to *Rep) bool {
	if from.k() != to.k() {
		return false
	}
	if f.c.surveying {
		f.c.flow(from, to, f.reason("set operation"))
		return true
	}
	return sameGo(f.c.goType(from), f.c.goType(to))
}

// setAlgebra lowers the methods of sets that combine them with other collections, one after the other.
func setAlgebra(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KSet && r.k() != KFrozenSet || !simpleArgs(e) {
		return nil, nil, false
	}
	name := setMethods[ci.Func.Name]
	update := strings.Contains(name, "Update")
	if len(e.Args) == 0 {
		if update {
			return id("nil"), f.c.exprRep(e, "none", &types.None{}), true
		}
		return method(v, "Copy"), r, true
	}
	v = f.stableObject(v)
	ok := true
	ops := f.inOrder(len(e.Args), func(i int) operand {
		if g, is := e.Args[i].(*ast.GeneratorExp); is {
			seq, el := f.seqOf(g, r.arg(0))
			it := f.c.exprRep(g, "iterable", nil)
			if it.kind == KAny {
				it.kind, it.args = KIterable, []*Rep{el}
			}
			return operand{seq, it}
		}
		x, xr := f.expr(e.Args[i], nil)
		return operand{x, xr}
	})
	out := v
	inPlace := map[string]string{"Union": "UpdateSeq", "Difference": "DifferenceUpdate"}[name]
	for i, o := range ops {
		if i > 0 && inPlace != "" && r.k() == KSet {
			// the first makes the set, the others change it
			m, arg, good := f.setOperand(inPlace, r, o.e, o.r)
			if !good {
				return nil, nil, false
			}
			if i == 1 {
				out = f.temp(out, "s")
			}
			f.emit(&gotree.ExprStmt{X: f.member(r, out, m, arg)})
			continue
		}
		m, arg, good := f.setOperand(name, r, o.e, o.r)
		if ok = ok && good; !ok {
			return nil, nil, false
		}
		if update {
			f.emit(&gotree.ExprStmt{X: f.member(r, v, m, arg)})
			continue
		}
		out = f.member(r, out, m, arg)
	}
	if update {
		return id("nil"), f.c.exprRep(e, "none", &types.None{}), true
	}
	return out, r, true
}

func setTest(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	view := r.k() == KView && r.view != "Values"
	if r.k() != KSet && r.k() != KFrozenSet && !view || len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	v = f.stableObject(v)
	seq, el := f.seqOf(e.Args[0], nil)
	if seq == nil || !f.c.canFlow(el, r.arg(0)) {
		return nil, nil, false
	}
	name := setMethods[ci.Func.Name]
	seq = f.mapSeq(seq, el, r.arg(0))
	if view {
		return pyCall("View"+name, v, seq), f.builtinRep(e, KBool), true
	}
	return f.member(r, v, name, seq), f.builtinRep(e, KBool), true
}

// intItself lowers the methods that ints have as numbers.
func intItself(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() == KFloat && ci.Func.Name == "conjugate" {
		return v, r, true
	}
	if r.k() != KInt && r.k() != KBool || len(e.Args) > 0 {
		return nil, nil, false
	}
	if ci.Func.Name == "is_integer" {
		return f.always(v, true), f.builtinRep(e, KBool), true
	}
	out := f.builtinRep(e, KInt)
	f.c.graph.Flow(f.intNode(operand{v, r}, e.Func), out.node)
	v = f.convertIf(v, r, out)
	if ci.Func.Name == "conjugate" {
		return v, out, true
	}
	t := f.pairRep(e, out, out)
	return &gotree.Composite{Type: f.c.goType(t), Elts: []gotree.Elt{{Value: v}, {Value: f.wrapBig(intLit(1), out)}}}, t, true
}

func setCopy(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KSet && r.k() != KFrozenSet {
		return nil, nil, false
	}
	if r.k() == KFrozenSet {
		return v, r, true
	}
	return method(v, "Copy"), r, true
}

func dictView(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if r.k() == KStub {
		if b := c.stubContainer(r); b != nil && b.kind == KDict {
			v, r = f.to(v, r, b), b.find()
		}
	}
	if r.k() != KDict || len(e.Args) > 0 {
		return nil, nil, false
	}
	out := c.exprRep(e, "view", nil)
	if out.kind == KAny {
		out.kind = KView
		switch ci.Func.Name {
		case "keys":
			out.args = []*Rep{r.arg(0), r.arg(0), r.arg(1)}
		case "values":
			out.args = []*Rep{r.arg(1), r.arg(0), r.arg(1)}
		default:
			out.args = []*Rep{f.pairRep(e, r.arg(0), r.arg(1)), r.arg(0), r.arg(1)}
		}
		out.view = exportedName(ci.Func.Name)
	}
	return pyCall(exportedName(ci.Func.Name)+"View", v), out, true
}

func dictGet(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	return dictLookup(f, e, v, r, "Get", "GetOr")
}

func dictPop(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() == KDict && len(e.Args) == 1 && simpleArgs(e) {
		v = f.stableObject(v)
		k, ok := f.elemArg(e.Args[0], r.arg(0))
		if !ok {
			return nil, nil, false
		}
		return f.member(r, v, "Pop", k), r.arg(1), true
	}
	return dictLookup(f, e, v, r, "PopOpt", "PopOr")
}

// dictLookup lowers get and pop with a default.
func dictLookup(f *fn, e *ast.Call, v gotree.Expr, r *Rep, opt, or string) (gotree.Expr, *Rep, bool) {
	c := f.c
	if r.k() == KStub {
		if b := c.stubContainer(r); b != nil && b.kind == KDict {
			v, r = f.to(v, r, b), b.find()
		}
	}
	if r.k() != KDict || !simpleArgs(e) || len(e.Args) == 0 || len(e.Args) > 2 {
		return nil, nil, false
	}
	v = f.stableObject(v)
	k, ok := f.elemArg(e.Args[0], r.arg(0))
	if !ok {
		return nil, nil, false
	}
	val := r.arg(1)
	if len(e.Args) == 1 || isNoneConst(e.Args[1]) {
		vk := val.find()
		switch {
		case vk.kind == KAny || vk.kind == KOpt && vk.isBoxed():
			get := &gotree.Call{Fun: py(opt + "Any"), Args: []gotree.Expr{v, k}}
			if r.arg(0).isBoxed() {
				get.TypeArgs = []gotree.Type{anyType}
			}
			return get, val, true
		case vk.kind == KOpt:
			return pyCall(opt+"Flat", v, k), val, true
		case isNilable(vk.kind):
			return f.member(r, v, or, k, id("nil")), val.withNull(c), true
		}
		out := c.exprRep(e, "opt", nil)
		if out.kind == KAny {
			out.kind, out.args = KOpt, []*Rep{val}
			out.typ = c.typeOf(e)
		}
		return f.member(r, v, opt, k), out, true
	}
	dv, dr := f.expr(e.Args[1], val)
	if c.canFlow(dr, val) {
		return f.member(r, v, or, k, f.to(dv, dr, val)), val, true
	}
	return f.orDefault(e, f.member(r, v, opt, k), val, dv, dr)
}

// orDefault is the value in an optional, or a default of another type: the result's type holds both.
func (f *fn) orDefault(e *ast.Call, opt gotree.Expr, val *Rep, dv gotree.Expr, dr *Rep) (gotree.Expr, *Rep, bool) {
	out := f.c.repOf(e)
	if !isStable(dv) {
		dv = f.spillValue(dv, dr)
	}
	name := f.newTemp("v")
	f.emit(&gotree.Var{Names: []string{name}, Type: f.c.goType(out), Value: f.to(dv, dr, out)})
	found := f.newTemp("found")
	then := f.block(func() {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{f.to(sel(id(found), "V"), val, out)}})
	})
	f.emit(&gotree.If{Init: &gotree.Assign{Lhs: []gotree.Expr{id(found)}, Op: ":=", Rhs: []gotree.Expr{opt}}, Cond: sel(id(found), "OK"), Then: then})
	return id(name), out, true
}

func dictSetdefault(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() == KStub {
		if b := f.c.stubContainer(r); b != nil && b.kind == KDict {
			v, r = f.to(v, r, b), b.find()
		}
	}
	if r.k() != KDict || !simpleArgs(e) || len(e.Args) != 2 {
		return nil, nil, false
	}
	v = f.stableObject(v)
	ops := f.inOrder(2, func(i int) operand {
		x, xr := f.expr(e.Args[i], r.arg(i))
		return operand{f.to(x, xr, r.arg(i)), r.arg(i)}
	})
	return f.member(r, v, "SetDefault", ops[0].e, ops[1].e), r.arg(1), true
}

func dictUpdate(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if r.k() != KDict || hasStar(e.Args) || len(e.Args) > 1 {
		return nil, nil, false
	}
	v = f.stableObject(v)
	if len(e.Args) == 1 {
		x, xr := f.expr(e.Args[0], r)
		xr = xr.find()
		switch {
		case xr.k() == KDict || xr.k() == KStub && c.stubContainer(xr) != nil:
			f.emit(&gotree.ExprStmt{X: f.member(r, v, "Update", f.to(x, xr, r))})
		default:
			seq, el := f.seq(x, xr)
			if seq == nil {
				return nil, nil, false
			}
			f.emit(&gotree.ExprStmt{X: f.member(r, v, "UpdateSeq", f.mapSeq(seq, el, f.pairRep(e, r.arg(0), r.arg(1))))})
		}
	}
	for _, k := range e.Keywords {
		x, xr := f.expr(k.Value, r.arg(1))
		f.emit(&gotree.ExprStmt{X: method(v, "Set", f.to(&gotree.Str{Value: k.Arg}, c.strRep, r.arg(0)), f.to(x, xr, r.arg(1)))})
	}
	return id("nil"), c.exprRep(e, "none", &types.None{}), true
}

func strJoin(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KStr || len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	if !isStable(v) {
		v = f.temp(v, "sep")
	}
	if sep, ok := v.(*gotree.Str); ok && sep.Value == "" && f.isPlace(e.Args[0]) {
		f.move(e.Args[0])
		list, lr := f.expr(e.Args[0], nil)
		if isStrList(lr.find()) {
			f.c.graph.Set(lr.find().node, analysis.Joined, f.reason("joined"))
			if lr.isBuilder() {
				return method(list, "String"), f.builtinRep(e, KStr), true
			}
			return pyCall("Join", v, f.mapSeq(method(list, "All"), lr.arg(0), f.c.strRep)), f.builtinRep(e, KStr), true
		}
	}
	if _, isGen := e.Args[0].(*ast.GeneratorExp); !isGen {
		x, xr := f.expr(e.Args[0], nil)
		if xr.k() == KAny {
			return pyCall("JoinAny", v, x), f.builtinRep(e, KStr), true
		}
		seq, el := f.seq(x, xr)
		switch {
		case seq == nil:
			return nil, nil, false
		case el.k() == KAny:
			return pyCall("JoinAny", v, f.dyn(x, xr)), f.builtinRep(e, KStr), true
		}
		return pyCall("Join", v, f.mapSeq(seq, el, f.c.strRep)), f.builtinRep(e, KStr), true
	}
	seq, el := f.seqOf(e.Args[0], nil)
	if seq == nil {
		return nil, nil, false
	}
	return pyCall("Join", v, f.mapSeq(seq, el, f.c.strRep)), f.builtinRep(e, KStr), true
}

// isPlace reports whether an expression is a variable or an attribute.
func (f *fn) isPlace(x ast.Expr) bool {
	switch x.(type) {
	case *ast.Name, *ast.Attribute:
		return true
	}
	return false
}

// formatAttr finds the attributes in a format string's fields: {0.name}, {x[1].name}.
var formatAttr = regexp.MustCompile(`\.(\pL\w*)`)

// strFormat lowers s.format(…) to a call with a list of the positional and a dict of the keyword arguments.
func strFormat(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KStr {
		return nil, nil, false
	}
	exprs := append([]ast.Expr{}, e.Args...)
	for _, k := range e.Keywords {
		exprs = append(exprs, k.Value)
	}
	if t, ok := v.(*gotree.Str); ok {
		for _, m := range formatAttr.FindAllStringSubmatch(t.Value, -1) {
			f.c.dynNames[m[1]] = true
			f.useDynamic(e, m[1])
		}
	}
	if !isStable(v) {
		v = f.temp(v, "format")
	}
	ops := f.inOrder(len(exprs), func(i int) operand { x, xr := f.argValue(exprs[i]); return operand{x, xr} })
	kw := gotree.Expr(id("nil"))
	if len(e.Keywords) > 0 {
		kw = f.keywordDict(e, ops[len(e.Args):])
	}
	return pyCall("StrFormat", v, f.anySlice(e.Args, ops), kw), f.builtinRep(e, KStr), true
}

// argValue lowers an argument; of *xs it is xs.
func (f *fn) argValue(x ast.Expr) (gotree.Expr, *Rep) {
	if st, ok := x.(*ast.Starred); ok {
		x = st.Value
	}
	return f.expr(x, nil)
}

// anySlice is a []any of positional arguments, those of *xs among them.
func (f *fn) anySlice(args []ast.Expr, ops []operand) gotree.Expr {
	out := &gotree.Composite{Type: &gotree.Slice{Elem: anyType}}
	if !hasStar(args) {
		for i := range args {
			out.Elts = append(out.Elts, gotree.Elt{Value: f.dyn(ops[i].e, ops[i].r)})
		}
		return out
	}
	parts := []gotree.Expr{}
	for i, a := range args {
		if _, star := a.(*ast.Starred); star {
			if len(out.Elts) > 0 {
				parts = append(parts, out)
				out = &gotree.Composite{Type: out.Type}
			}
			parts = append(parts, pyCall("Spread", f.dyn(ops[i].e, ops[i].r)))
			continue
		}
		out.Elts = append(out.Elts, gotree.Elt{Value: f.dyn(ops[i].e, ops[i].r)})
	}
	if len(out.Elts) > 0 {
		parts = append(parts, out)
	}
	if len(parts) == 1 {
		return parts[0]
	}
	return call(&gotree.PkgIdent{Path: "slices", Name: "Concat"}, parts...)
}

// keywordDict is a dict of keyword arguments, those of **m among them.
func (f *fn) keywordDict(e *ast.Call, ops []operand) gotree.Expr {
	d := &gotree.Call{Fun: py("DictOf"), TypeArgs: []gotree.Type{named("string"), anyType}}
	var maps []gotree.Expr
	for i, k := range e.Keywords {
		v := f.dyn(ops[i].e, ops[i].r)
		if k.Arg == "" {
			maps = append(maps, v)
			continue
		}
		d.Args = append(d.Args, &gotree.Composite{Type: pairType(named("string"), anyType), Elts: []gotree.Elt{{Value: &gotree.Str{Value: k.Arg}}, {Value: v}}})
	}
	if len(maps) > 0 {
		return pyCall("WithKeywords", append([]gotree.Expr{d}, maps...)...)
	}
	return d
}

func strFormatMap(f *fn, e *ast.Call, ci *types.Call, v gotree.Expr, r, want *Rep) (gotree.Expr, *Rep, bool) {
	if r.k() != KStr || len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	ops := f.inOrder(2, func(i int) operand {
		if i == 0 {
			return operand{v, r}
		}
		x, xr := f.expr(e.Args[0], nil)
		return operand{f.dyn(x, xr), f.c.anyRep}
	})
	return pyCall("FormatMap", ops[0].e, ops[1].e), f.builtinRep(e, KStr), true
}
