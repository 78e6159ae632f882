package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

var binaryDunder = map[ast.Operator]string{ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.MatMult: "matmul", ast.Div: "truediv",
	ast.Mod: "mod", ast.Pow: "pow", ast.LShift: "lshift", ast.RShift: "rshift", ast.BitOr: "or", ast.BitXor: "xor", ast.BitAnd: "and", ast.FloorDiv: "floordiv"}

var unaryDunder = map[ast.UnaryOperator]string{ast.Invert: "__invert__", ast.UAdd: "__pos__", ast.USub: "__neg__"}

var compareDunder = map[ast.CmpOp]string{ast.Eq: "__eq__", ast.NotEq: "__ne__", ast.Lt: "__lt__", ast.LtE: "__le__", ast.Gt: "__gt__", ast.GtE: "__ge__"}

var compareReflected = map[ast.CmpOp]string{ast.Eq: "__eq__", ast.NotEq: "__ne__", ast.Lt: "__gt__", ast.LtE: "__ge__", ast.Gt: "__lt__", ast.GtE: "__le__"}

// binary gives the type of l op r.
func (k *checker) binary(c *scopeCtx, e ast.Node, op ast.Operator, l, r types.Type) types.Type {
	lt, rt := k.expand(l), k.expand(r)
	if lt == nil || rt == nil {
		return nil
	}
	delete(k.info.Ops, e)
	if isNever(lt) || isNever(rt) {
		return lt
	}
	if isAny(lt) && isAny(rt) {
		return lt
	}
	var out types.Type
	ls, rs := k.items(k.withoutNoneLoose(lt)), k.items(k.withoutNoneLoose(rt))
	for _, a := range ls {
		for _, b := range rs {
			t := k.binaryOne(c, e, op, a, b, len(ls) == 1 && len(rs) == 1)
			if t == nil {
				k.errorf(c.mod, e, codeType, "the operator %s is not supported for %s and %s", op, k.show(lt), k.show(rt))
				return &types.Any{Reason: "unsupported operands"}
			}
			out = k.join(out, t)
		}
	}
	return out
}

// withoutNoneLoose takes None out of an operand, unless it is nothing else: None there raises TypeError at run time.
func (k *checker) withoutNoneLoose(t types.Type) types.Type {
	if w := k.withoutNone(t); w != nil && !isNever(w) {
		return w
	}
	return t
}

// plainEnum is int for a member of IntEnum and str for one of StrEnum, unless the enumeration has the operator itself.
func (k *checker) plainEnum(t types.Type, operator string) types.Type {
	in, ok := t.(*types.Instance)
	if !ok || in.Class.Enum == nil || in.Class.IsStub() || in.Class.Members["__"+operator+"__"] != nil {
		return t
	}
	switch in.Class.Enum.Kind {
	case "IntEnum":
		return k.inst("int")
	case "StrEnum":
		return k.inst("str")
	}
	return t
}

func (k *checker) binaryOne(c *scopeCtx, e ast.Node, op ast.Operator, a, b types.Type, single bool) types.Type {
	if isAny(a) || isAny(b) {
		if in, ok := a.(*types.Instance); ok && !in.Class.IsStub() {
			if t := k.dunder(e, in, "__"+binaryDunder[op]+"__", b, false, single); t != nil {
				return t
			}
		}
		return &types.Any{Reason: "an operand is Any"}
	}
	if la, ok := a.(*types.Literal); ok {
		a = la.Base
	}
	if lb, ok := b.(*types.Literal); ok {
		b = lb.Base
	}
	a, b = k.plainEnum(a, binaryDunder[op]), k.plainEnum(b, "r"+binaryDunder[op])
	an, bn := builtinName(a), builtinName(b)
	if t := k.numeric(e, op, an, bn); t != nil {
		return t
	}
	if ta, ok := a.(*types.Tuple); ok {
		switch {
		case op == ast.Add:
			if tb, ok := b.(*types.Tuple); ok {
				if !ta.Variadic && !tb.Variadic {
					return &types.Tuple{Items: append(append([]types.Type{}, ta.Items...), tb.Items...)}
				}
				return &types.Tuple{Items: []types.Type{k.join(k.iterElem(ta), k.iterElem(tb))}, Variadic: true}
			}
		case op == ast.Mult && (bn == "int" || bn == "bool"):
			return &types.Tuple{Items: []types.Type{k.iterElem(ta)}, Variadic: true}
		}
	}
	if tb, ok := b.(*types.Tuple); ok && op == ast.Mult && an == "int" {
		return &types.Tuple{Items: []types.Type{k.iterElem(tb)}, Variadic: true}
	}
	switch {
	case op == ast.Add && an == bn && (an == "str" || an == "bytes" || an == "bytearray"):
		return a
	case op == ast.Mult && (an == "str" || an == "bytes" || an == "list") && (bn == "int" || bn == "bool"):
		return a
	case op == ast.Mult && (bn == "str" || bn == "bytes" || bn == "list") && (an == "int" || an == "bool"):
		return b
	case op == ast.Mod && an == "str", op == ast.Mod && an == "bytes":
		return a
	case op == ast.Add && an == "list" && bn == "list":
		x, y := a.(*types.Instance), b.(*types.Instance)
		if len(x.Args) == 1 && len(y.Args) == 1 {
			tv := k.nodeVar(nodeKey{e, "sum"}, "element")
			k.flow(x.Args[0], tv)
			k.flow(y.Args[0], tv)
			k.unify(tv, x.Args[0])
			k.unify(tv, y.Args[0])
			return k.inst("list", tv)
		}
	case (an == "set" || an == "frozenset") && (bn == "set" || bn == "frozenset"):
		switch op {
		case ast.BitOr, ast.BitXor, ast.BitAnd, ast.Sub:
			k.unify(a.(*types.Instance).Args[0], b.(*types.Instance).Args[0])
			return a
		}
	case an == "dict" && bn == "dict" && op == ast.BitOr:
		k.unify(a, b)
		return a
	}
	name := binaryDunder[op]
	if in, ok := a.(*types.Instance); ok {
		if t := k.dunder(e, in, "__"+name+"__", b, false, single); t != nil {
			return t
		}
	}
	if in, ok := b.(*types.Instance); ok {
		if t := k.dunder(e, in, "__r"+name+"__", a, true, single); t != nil {
			return t
		}
	}
	switch x := a.(type) {
	case *types.TypeVar:
		if x.Bound != nil || len(x.Constraints) > 0 {
			return a
		}
		return &types.Any{Reason: "an operand is a type parameter"}
	case *types.None:
		return &types.Any{Reason: "None has no operators"}
	case *types.ClassObject:
		return &types.Any{Reason: "a type expression"}
	}
	if isNone(b) {
		return &types.Any{Reason: "None has no operators"}
	}
	if _, ok := b.(*types.TypeVar); ok {
		return &types.Any{Reason: "an operand is a type parameter"}
	}
	return nil
}

// numeric is the table of the builtin numbers.
func (k *checker) numeric(e ast.Node, op ast.Operator, a, b string) types.Type {
	rank := map[string]int{"bool": 1, "int": 2, "float": 3, "complex": 4}
	ra, rb := rank[a], rank[b]
	if ra == 0 || rb == 0 {
		return nil
	}
	r := max(ra, rb)
	switch op {
	case ast.BitAnd, ast.BitOr, ast.BitXor:
		if r == 1 {
			return k.inst("bool")
		}
		if r == 2 {
			return k.inst("int")
		}
		return nil
	case ast.LShift, ast.RShift:
		if r <= 2 {
			return k.inst("int")
		}
		return nil
	case ast.MatMult:
		return nil
	case ast.Div:
		if r == 4 {
			return k.inst("complex")
		}
		return k.inst("float")
	case ast.Pow:
		if r <= 2 {
			if negativeExponent(e) {
				return k.inst("float")
			}
			if k.hints != nil && k.hints.RealPowers[e] {
				return k.intOrFloat()
			}
			return k.inst("int")
		}
	case ast.FloorDiv, ast.Mod:
		if r == 4 {
			return nil
		}
	}
	switch r {
	case 4:
		return k.inst("complex")
	case 3:
		return k.inst("float")
	}
	return k.inst("int")
}

// intOrFloat is the type of a power of ints whose exponent may be negative: one object, which flow takes for an int too.
func (k *checker) intOrFloat() types.Type {
	if k.powerType == nil {
		k.powerType = &types.Union{Items: []types.Type{k.inst("int"), k.inst("float")}}
	}
	return k.powerType
}

// negativeExponent reports whether x ** y has a negative constant for y.
func negativeExponent(e ast.Node) bool {
	b, ok := e.(*ast.BinOp)
	return ok && isNegative(b.Right)
}

// isNegative reports whether an expression is a negative int literal.
func isNegative(e ast.Expr) bool {
	u, ok := e.(*ast.UnaryOp)
	if !ok || u.Op != ast.USub {
		return false
	}
	c, ok := u.Operand.(*ast.Constant)
	return ok && c.Kind == ast.ConstInt && c.Int != 0
}

// dunder finds an operator method and gives its result for an argument; nil when there is none that takes it.
func (k *checker) dunder(e ast.Node, in *types.Instance, name string, arg types.Type, reflected, record bool) types.Type {
	s, _ := in.Class.Lookup(name)
	if s == nil || s.Func == nil {
		return nil
	}
	m := k.memberSubst(in, s)
	for _, f := range overloads(s.Func) {
		if len(f.Params) < 2 {
			continue
		}
		own := m
		if len(f.TypeParams) > 0 {
			own = map[*types.TypeVar]types.Type{}
			for tv, t := range m {
				own[tv] = t
			}
			for _, tv := range f.TypeParams {
				own[tv] = k.nodeVar(nodeKey{e, name + tv.Name}, tv.Name)
			}
		}
		p := subst(f.Params[1].Type, own)
		if f.IsStub() && !k.accepts(arg, p) {
			continue
		}
		k.flow(arg, p)
		if record {
			k.info.Ops[e] = &types.Op{Func: f, Reflected: reflected}
		}
		m2 := map[*types.TypeVar]types.Type{}
		for tv, t := range m {
			m2[tv] = t
		}
		k.infer(f.Params[1].Type, arg, m2, f)
		return k.bindSelf(subst(f.Ret, m2), in)
	}
	return nil
}

func overloads(f *types.Func) []*types.Func {
	if len(f.Overloads) > 0 && f.IsStub() {
		return f.Overloads
	}
	return []*types.Func{f}
}

func (k *checker) bindSelf(t types.Type, in types.Type) types.Type {
	if tv, ok := t.(*types.TypeVar); ok && tv.IsSelf {
		return in
	}
	return t
}

func (k *checker) augAssign(c *scopeCtx, s *ast.AugAssign) {
	var l types.Type
	switch t := s.Target.(type) {
	case *ast.Name:
		sym := k.info.Names[t]
		if sym == nil {
			return
		}
		sym = sym.Resolve()
		l = sym.Type
		if n, ok := c.env.narrow[ref{sym, ""}]; ok {
			l = n
		}
	default:
		l = k.expr(c, s.Target, nil)
	}
	r := k.expr(c, s.Value, k.containerWant(l))
	var out types.Type
	lt := k.expand(l)
	delete(k.info.Ops, ast.Node(s))
	if in, ok := lt.(*types.Instance); ok {
		name := builtinName(lt)
		switch {
		case s.Op == ast.Add && name == "list":
			if el := k.iterElem(r); el != nil && len(in.Args) == 1 {
				k.flow(el, in.Args[0])
			}
			out = l
		case (name == "set" || name == "dict") && (s.Op == ast.BitOr || s.Op == ast.BitAnd || s.Op == ast.Sub || s.Op == ast.BitXor):
			if rt, ok := k.expand(r).(*types.Instance); ok && rt.Class == in.Class {
				k.unify(in, rt)
			}
			out = l
		default:
			if t := k.dunder(s, in, "__i"+binaryDunder[s.Op]+"__", r, false, true); t != nil {
				k.info.Ops[s].InPlace = true
				out = t
			}
		}
	}
	if out == nil {
		out = k.binary(c, s, s.Op, l, r)
	}
	if out != nil {
		k.info.AugTypes[s] = out
	}
	k.assignTarget(c, s.Target, out, nil)
	if out != nil {
		k.record(s.Target, out)
	}
	if n, ok := s.Target.(*ast.Name); ok && l != nil {
		_ = n
	}
}

func (k *checker) unary(c *scopeCtx, e *ast.UnaryOp) types.Type {
	if e.Op == ast.Not {
		yes, no := k.cond(c, e.Operand)
		c.env = k.merge(yes, no)
		return k.inst("bool")
	}
	t := k.expr(c, e.Operand, nil)
	et := k.expand(t)
	if et == nil {
		return nil
	}
	var out types.Type
	delete(k.info.Ops, ast.Node(e))
	items := k.items(k.withoutNoneLoose(et))
	for _, it := range items {
		switch builtinName(it) {
		case "int", "bool":
			out = k.join(out, k.inst("int"))
			continue
		case "float", "complex":
			if e.Op == ast.Invert {
				break
			}
			out = k.join(out, it)
			continue
		}
		if in, ok := it.(*types.Instance); ok {
			if s, _ := in.Class.Lookup(unaryDunder[e.Op]); s != nil && s.Func != nil {
				if len(items) == 1 {
					k.info.Ops[e] = &types.Op{Func: s.Func}
				}
				out = k.join(out, k.bindSelf(k.substIn(s.Func.Ret, k.memberSubst(in, s)), in))
				continue
			}
			k.errorf(c.mod, e, codeType, "this operator is not supported for %s", k.show(it))
		}
		out = k.join(out, &types.Any{Reason: "operand is not known"})
	}
	return out
}

// boolOpType is the type of `a and b` as a value: falsy (truthy) lefts, or the last.
func (k *checker) boolOpType(c *scopeCtx, e *ast.BoolOp) {
	var out types.Type
	for i, v := range e.Values {
		t := k.info.Types[v]
		if t == nil {
			if !k.final {
				delete(k.info.Types, ast.Expr(e))
				return
			}
			t = &types.Any{}
		}
		if i < len(e.Values)-1 {
			if e.Op == ast.Or {
				if w := k.withoutNone(t); w != nil {
					t = w
				}
				if isNone(k.expand(t)) {
					continue
				}
			} else if k.alwaysTrueType(t) {
				// only None (or nothing) of it can be the result
				t = k.onlyNone(t)
				if t == nil {
					continue
				}
			}
		}
		out = k.join(out, t)
	}
	if out != nil {
		k.record(e, out)
	}
}

func (k *checker) alwaysTrueType(t types.Type) bool {
	w := k.withoutNone(t)
	return w != nil && !isNever(w) && k.alwaysTrue(w)
}

func (k *checker) onlyNone(t types.Type) types.Type {
	for _, it := range k.items(t) {
		if isNone(it) {
			return noneType
		}
	}
	return nil
}

func (k *checker) compare(c *scopeCtx, e *ast.Compare) types.Type {
	left := k.expr(c, e.Left, nil)
	ops := make([]*types.Op, len(e.Ops))
	for i, op := range e.Ops {
		var want types.Type
		if op == ast.In || op == ast.NotIn {
			want = nil
		} else if op == ast.Eq || op == ast.NotEq {
			want = k.literalWant(left)
		}
		right := k.expr(c, e.Comparators[i], want)
		lt, rt := k.expand(left), k.expand(right)
		if lt != nil && rt != nil {
			if name := compareDunder[op]; name != "" {
				ops[i] = k.compareOp(c, e, op, lt, rt)
			} else if op == ast.In || op == ast.NotIn {
				if in, ok := k.withoutNoneLoose(rt).(*types.Instance); ok && !in.Class.IsStub() {
					if s, _ := in.Class.Lookup("__contains__"); s != nil && s.Func != nil {
						if len(s.Func.Params) > 1 {
							k.flow(lt, subst(s.Func.Params[1].Type, k.memberSubst(in, s)))
						}
						ops[i] = &types.Op{Func: s.Func, Negate: op == ast.NotIn}
					}
				}
				k.linkContains(lt, rt)
			}
		}
		left = right
	}
	k.info.Compares[e] = ops
	return k.inst("bool")
}

// linkContains: looking an element up in an empty display tells nothing, but in {} it gives no error either.
func (k *checker) linkContains(l, r types.Type) {}

func (k *checker) literalWant(t types.Type) types.Type {
	if _, ok := k.literals(t); ok {
		return t
	}
	return nil
}

func (k *checker) compareOp(c *scopeCtx, e *ast.Compare, op ast.CmpOp, lt, rt types.Type) *types.Op {
	try := func(a, b types.Type, name string, reflected bool) *types.Op {
		in, ok := k.withoutNoneLoose(a).(*types.Instance)
		if !ok || in.Class.IsStub() {
			return nil
		}
		s, owner := in.Class.Lookup(name)
		if s == nil || s.Func == nil || owner.IsStub() || len(s.Func.Params) < 2 {
			return nil
		}
		k.flow(b, subst(s.Func.Params[1].Type, k.memberSubst(in, s)))
		return &types.Op{Func: s.Func, Reflected: reflected}
	}
	if o := try(lt, rt, compareDunder[op], false); o != nil {
		return o
	}
	if op == ast.NotEq {
		if o := try(lt, rt, "__eq__", false); o != nil {
			o.Negate = true
			return o
		}
	}
	if o := try(rt, lt, compareReflected[op], true); o != nil {
		return o
	}
	if op == ast.NotEq {
		if o := try(rt, lt, "__eq__", true); o != nil {
			o.Negate = true
			return o
		}
	}
	return nil
}
