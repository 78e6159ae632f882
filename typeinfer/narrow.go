package typeinfer

import (
	"math/big"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/modules"
	"github.com/py2go/py2go/typeinfer/types"
)

// cond checks a condition and gives what is known when it holds and when it does not.
func (k *checker) cond(c *scopeCtx, e ast.Expr) (yes, no *env) {
	switch e := e.(type) {
	case *ast.BoolOp:
		k.record(e, k.inst("bool"))
		var outs []*env
		for i, v := range e.Values {
			y, n := k.cond(c, v)
			last := i == len(e.Values)-1
			if e.Op == ast.And {
				outs = append(outs, n)
				c.env = y
				if last {
					yes = y
				}
			} else {
				outs = append(outs, y)
				c.env = n
				if last {
					no = n
				}
			}
			if c.env.dead {
				c.env = c.env.clone()
				c.env.dead = false
			}
		}
		var m *env
		for _, o := range outs {
			m = k.merge(m, o)
		}
		// the type of `a and b` as a value, when code asks for it
		k.boolOpType(c, e)
		if e.Op == ast.And {
			return yes, m
		}
		return m, no
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			y, n := k.cond(c, e.Operand)
			k.record(e, k.inst("bool"))
			return n, y
		}
	}
	t := k.expr(c, e, nil)
	yes, no = c.env.clone(), c.env.clone()
	switch e := e.(type) {
	case *ast.Constant:
		if e.Kind == ast.ConstBool {
			if e.Bool {
				no.dead = true
			} else {
				yes.dead = true
			}
		}
	case *ast.Compare:
		k.narrowCompare(c, e, yes, no)
		return yes, no
	case *ast.Call:
		k.narrowCall(c, e, yes, no)
		return yes, no
	case *ast.NamedExpr:
		if r, ok := k.refOf(e); ok {
			k.narrowTruth(r, t, yes, no)
		}
		if cmp, ok := e.Value.(*ast.Compare); ok {
			k.narrowCompare(c, cmp, yes, no)
		}
		return yes, no
	}
	if r, ok := k.refOf(e); ok {
		k.narrowTruth(r, t, yes, no)
	}
	if k.isTypeChecking(c, e) || c.mod != k.prog.Entry && modules.IsMainTest(e) {
		k.constBool(e, false)
	}
	if l := k.info.Consts[e]; l != nil && l.Int != nil {
		if l.Int.Sign() != 0 {
			no.dead = true
		} else {
			yes.dead = true
		}
	}
	return yes, no
}

// narrowTruth: a true value is not None.
func (k *checker) narrowTruth(r ref, t types.Type, yes, no *env) {
	if t == nil {
		return
	}
	if w := k.withoutNone(t); w != nil && !k.same(w, t) && !isNever(w) {
		yes.narrow[r] = w
		// false: None, or a false value of the rest; objects without __bool__ and __len__ are always true
		if k.alwaysTrue(w) {
			no.narrow[r] = noneType
		}
	}
}

func (k *checker) alwaysTrue(t types.Type) bool {
	for _, it := range k.items(t) {
		in, ok := it.(*types.Instance)
		if !ok || in.Class.IsStub() {
			return false
		}
		for _, m := range []string{"__bool__", "__len__"} {
			if s, _ := in.Class.Lookup(m); s != nil {
				return false
			}
		}
		if len(in.Class.Subclasses) > 0 {
			return false
		}
	}
	return true
}

func (k *checker) narrowCompare(c *scopeCtx, e *ast.Compare, yes, no *env) {
	if len(e.Ops) != 1 {
		return
	}
	left, right := e.Left, e.Comparators[0]
	op := e.Ops[0]
	r, ok := k.refOf(left)
	lt, rt := k.info.Types[left], k.info.Types[right]
	if !ok {
		// type(x) is C
		if call, isCall := left.(*ast.Call); isCall && (op == ast.Is || op == ast.Eq) && len(call.Args) == 1 {
			if n, isName := call.Func.(*ast.Name); isName && n.Id == "type" {
				if co, isClass := rt.(*types.ClassObject); isClass {
					if r, ok := k.refOf(call.Args[0]); ok {
						yes.narrow[r] = k.narrowTo(k.info.Types[call.Args[0]], []*types.Class{co.Class})
					}
				}
			}
		}
		return
	}
	if lt == nil {
		return
	}
	if n, isNamed := left.(*ast.NamedExpr); isNamed {
		lt = k.info.Types[n]
	}
	if rt == nil {
		return
	}
	none := isNone(rt)
	switch op {
	case ast.IsNot, ast.NotEq:
		yes, no = no, yes
	case ast.Is, ast.Eq:
	case ast.In, ast.NotIn:
		if op == ast.NotIn {
			yes, no = no, yes
		}
		// x in container: an optional x that is found is not None when the elements aren't
		if el := k.iterElem(rt); el != nil {
			hasNone := false
			for _, it := range k.items(el) {
				if isNone(it) || isAny(it) {
					hasNone = true
				}
			}
			if w := k.withoutNone(lt); !hasNone && w != nil && !k.same(w, lt) && !isNever(w) {
				yes.narrow[r] = w
			}
		}
		return
	default:
		return
	}
	if none {
		if isAny(k.expand(lt)) {
			return
		}
		items := k.items(lt)
		has := false
		for _, it := range items {
			has = has || isNone(it)
		}
		if has {
			yes.narrow[r] = noneType
			if len(items) > 1 {
				no.narrow[r] = k.withoutNone(lt)
			}
		}
		return
	}
	if w := k.withoutNone(lt); w != nil && !k.same(w, lt) && !isNever(w) && !isNever(rt) {
		hasNone := false
		for _, it := range k.items(rt) {
			hasNone = hasNone || isNone(it) || isAny(it)
		}
		if !hasNone {
			yes.narrow[r] = w
		}
	}
	if op == ast.Is || op == ast.IsNot || op == ast.Eq || op == ast.NotEq {
		// literals
		if lits, ok := k.literals(lt); ok {
			if l, ok := k.literalOf(c, right); ok {
				var rest []types.Type
				for _, it := range lits {
					if !k.same(it, l) {
						rest = append(rest, it)
					}
				}
				if len(rest) < len(lits) {
					yes.narrow[r] = l
					if len(rest) > 0 {
						no.narrow[r] = k.union(rest...)
					}
				}
			}
		}
	}
}

func (k *checker) literals(t types.Type) ([]types.Type, bool) {
	items := k.items(t)
	for _, it := range items {
		if _, ok := it.(*types.Literal); !ok {
			return nil, false
		}
	}
	return items, len(items) > 0
}

func (k *checker) literalOf(c *scopeCtx, e ast.Expr) (types.Type, bool) {
	if _, ok := e.(*ast.Constant); ok {
		l, ok := k.annotLiteral(c.annot, e).(*types.Literal)
		return l, ok
	}
	return nil, false
}

// narrowCall handles isinstance, issubclass and callable.
func (k *checker) narrowCall(c *scopeCtx, e *ast.Call, yes, no *env) {
	n, ok := e.Func.(*ast.Name)
	if !ok || len(e.Args) != 2 || n.Id != "isinstance" {
		return
	}
	r, ok := k.refOf(e.Args[0])
	t := k.info.Types[e.Args[0]]
	classes := k.classList(k.info.Types[e.Args[1]], e.Args[1])
	if classes == nil {
		return
	}
	et := k.expand(t)
	if et == nil || !ok { // what is no variable may have effects, and is not narrowed
		return
	}
	y := k.narrowTo(t, classes)
	nn := k.narrowAway(t, classes)
	delete(k.info.Consts, ast.Expr(e))
	if !isAny(et) {
		switch {
		case y == nil || isNever(y):
			yes.dead = true
			k.constBool(e, false)
			return
		case nn == nil || isNever(nn):
			if k.sureInstance(t, classes) {
				no.dead = true
				k.constBool(e, true)
				return
			}
			nn = nil
		}
	}
	if ok {
		if y != nil {
			yes.narrow[r] = y
		}
		if nn != nil && !isAny(et) {
			no.narrow[r] = nn
		}
	}
}

// sureInstance reports whether every value of t is known to be an instance of one of the classes in the runtime too. Where an object
// of a class of the program is expected, None may come: attributes that __init__ sets to None are passed on.
func (k *checker) sureInstance(t types.Type, classes []*types.Class) bool {
	for _, it := range k.items(t) {
		switch it := it.(type) {
		case *types.Instance:
			if !it.Class.IsStub() {
				return false
			}
		case *types.Literal, *types.Tuple:
		default:
			return false
		}
	}
	return true
}

func (k *checker) constBool(e ast.Expr, b bool) {
	n := big.NewInt(0)
	if b {
		n = big.NewInt(1)
	}
	in, ok := k.inst("bool").(*types.Instance)
	if ok {
		k.info.Consts[e] = &types.Literal{Base: in, Int: n}
	}
}

// classList are the classes that the second argument of isinstance names.
func (k *checker) classList(t types.Type, e ast.Expr) []*types.Class {
	if tup, ok := e.(*ast.Tuple); ok {
		var out []*types.Class
		for _, x := range tup.Elts {
			cs := k.classList(k.info.Types[x], x)
			if cs == nil {
				return nil
			}
			out = append(out, cs...)
		}
		return out
	}
	if b, ok := e.(*ast.BinOp); ok && b.Op == ast.BitOr {
		l, r := k.classList(k.info.Types[b.Left], b.Left), k.classList(k.info.Types[b.Right], b.Right)
		if l == nil || r == nil {
			return nil
		}
		return append(l, r...)
	}
	if co, ok := k.expand(t).(*types.ClassObject); ok {
		return []*types.Class{co.Class}
	}
	return nil
}

// instanceOf reports whether a type's values are instances of a class: 1 yes, 0 no, -1 some may be.
func (k *checker) instanceOf(t types.Type, cl *types.Class) int {
	switch t := t.(type) {
	case *types.Literal:
		return k.instanceOf(t.Base, cl)
	case *types.Instance:
		switch {
		case t.Class.IsSubclassOf(cl):
			return 1
		case cl.IsSubclassOf(t.Class):
			return -1
		case cl.Name == "Callable" && inTyping(cl.Symbol):
			if s, _ := t.Class.Lookup("__call__"); s != nil {
				return 1
			}
			return 0
		case cl.IsProtocol:
			if k.implements(t, &types.Instance{Class: cl}, 0) {
				return 1
			}
			return 0
		}
		if !t.Class.IsStub() && !cl.IsStub() && len(t.Class.Subclasses) > 0 {
			for _, s := range allSubclasses(t.Class) {
				if s.IsSubclassOf(cl) {
					return -1
				}
			}
		}
		return 0
	case *types.Tuple:
		switch cl.Name {
		case "tuple", "Sequence", "Iterable", "object", "Collection":
			return 1
		}
		return 0
	case *types.None:
		if cl.Name == "object" {
			return 1
		}
		return 0
	case *types.Callable, *types.Overloaded:
		if cl.Name == "Callable" || cl.Name == "object" {
			return 1
		}
		return 0
	case *types.ClassObject:
		if cl.Name == "type" || cl.Name == "object" {
			return 1
		}
		return 0
	}
	return -1
}

func allSubclasses(c *types.Class) []*types.Class {
	var out []*types.Class
	for _, s := range c.Subclasses {
		out = append(out, s)
		out = append(out, allSubclasses(s)...)
	}
	return out
}

// narrowTo is t after isinstance(x, classes) held.
func (k *checker) narrowTo(t types.Type, classes []*types.Class) types.Type {
	var out types.Type
	et := k.expand(t)
	for _, it := range k.items(et) {
		for _, cl := range classes {
			if isAny(it) || isObject(it) {
				if cl.IsStub() && cl.Module.Name == "builtins" && cl.Name == "dict" {
					// Its keys may have any types, those of most dicts are str, and what changes it must change this very object.
					out = k.join(out, &types.Any{Reason: "isinstance tells no type arguments"})
					continue
				}
				out = k.join(out, k.anyArgs(cl))
				if cl == k.class("int") {
					out = k.join(out, k.inst("bool")) // which is an int, and stays a bool
				}
				continue
			}
			switch k.instanceOf(it, cl) {
			case 1:
				out = k.join(out, it)
			case -1:
				if in, ok := it.(*types.Instance); ok {
					out = k.join(out, k.downcast(in, cl))
				} else {
					out = k.join(out, k.anyArgs(cl))
				}
			}
		}
	}
	if out == nil {
		return neverType
	}
	return out
}

func (k *checker) downcast(in *types.Instance, cl *types.Class) types.Type {
	out := &types.Instance{Class: cl}
	if b := asClass(selfType(cl).(*types.Instance), in.Class); b != nil {
		m := map[*types.TypeVar]types.Type{}
		for i, a := range b.Args {
			if tv, ok := a.(*types.TypeVar); ok && i < len(in.Args) {
				m[tv] = in.Args[i]
			}
		}
		for _, tv := range cl.TypeParams {
			if t := m[tv]; t != nil {
				out.Args = append(out.Args, t)
			} else {
				out.Args = append(out.Args, &types.Any{Reason: "unknown type argument"})
			}
		}
	}
	return out
}

// anyArgs is a class's type with unknown type arguments.
func (k *checker) anyArgs(cl *types.Class) types.Type {
	if cl.Name == "tuple" && cl.IsStub() {
		return &types.Tuple{Items: []types.Type{&types.Any{Reason: "isinstance(…, tuple)"}}, Variadic: true}
	}
	in := &types.Instance{Class: cl}
	for range cl.TypeParams {
		in.Args = append(in.Args, &types.Any{Reason: "isinstance tells no type arguments"})
	}
	return in
}

// narrowAway is t after isinstance(x, classes) did not hold.
func (k *checker) narrowAway(t types.Type, classes []*types.Class) types.Type {
	var out types.Type
	for _, it := range k.items(t) {
		gone := false
		for _, cl := range classes {
			if !isAny(it) && k.instanceOf(it, cl) == 1 {
				gone = true
			}
		}
		if !gone {
			out = k.join(out, it)
		}
	}
	if out == nil {
		return neverType
	}
	return out
}
