package typeinfer

import (
	"math/big"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/typeinfer/types"
)

// annotCtx is where an annotation stands.
type annotCtx struct {
	mod     *types.Module
	scope   *types.Scope
	tparams map[string]*types.TypeVar
	class   *types.Class
	fun     *types.Func
}

// annot reads an annotation as a type. What it can't read is Any.
func (k *checker) annot(ctx annotCtx, e ast.Expr) types.Type {
	if k.hints != nil && e != nil {
		if _, loose := k.hints.Loose[e]; loose {
			return &types.Any{Reason: "values of other types come here"}
		}
	}
	switch e := e.(type) {
	case nil:
		return &types.Any{Reason: "no annotation"}
	case *ast.Constant:
		switch e.Kind {
		case ast.ConstNone:
			return noneType
		case ast.ConstStr:
			x := k.info.ForwardStrings[e]
			if x == nil {
				x = k.parseForward(ctx, e)
				k.info.ForwardStrings[e] = x
			}
			if x == nil {
				return &types.Any{Reason: "unreadable annotation"}
			}
			return k.annot(ctx, x)
		case ast.ConstEllipsis:
			return &types.Any{Reason: "..."}
		}
	case *ast.Name:
		if tv := ctx.tparams[e.Id]; tv != nil {
			return tv
		}
		s := k.lookup(ctx.scope, e.Id, nil)
		if s == nil {
			if ctx.mod.File != nil && !ctx.mod.IsStub {
				k.misspelt(ctx.mod, e.Span(), codeUndefined, e.Id, k.visibleNames(ctx.scope), "name '%s' is not defined", e.Id)
			}
			return &types.Any{Reason: "undefined name " + e.Id}
		}
		return k.annotSymbol(ctx, e, s, nil)
	case *ast.Attribute:
		if s := k.annotAttr(ctx, e); s != nil {
			return k.annotSymbol(ctx, e, s, nil)
		}
		return &types.Any{Reason: "unknown annotation"}
	case *ast.BinOp:
		if e.Op == ast.BitOr {
			return k.union(k.annot(ctx, e.Left), k.annot(ctx, e.Right))
		}
	case *ast.Subscript:
		var s *types.Symbol
		switch v := e.Value.(type) {
		case *ast.Name:
			s = k.lookup(ctx.scope, v.Id, nil)
			if s == nil {
				k.misspelt(ctx.mod, v.Span(), codeUndefined, v.Id, k.visibleNames(ctx.scope), "name '%s' is not defined", v.Id)
			}
		case *ast.Attribute:
			s = k.annotAttr(ctx, v)
		}
		if s == nil {
			return &types.Any{Reason: "unknown annotation"}
		}
		args := []ast.Expr{e.Slice}
		if t, ok := e.Slice.(*ast.Tuple); ok {
			args = t.Elts
		}
		return k.annotSymbol(ctx, e, s, args)
	case *ast.Starred:
		return &types.Any{Reason: "a starred annotation"}
	case *ast.List:
		return &types.Any{Reason: "a list in an annotation"}
	}
	return &types.Any{Reason: "unknown annotation"}
}

func (k *checker) parseForward(ctx annotCtx, e *ast.Constant) ast.Expr {
	if ctx.mod.File == nil {
		return nil
	}
	sp := e.Span()
	text := ctx.mod.File.Text[sp.Start:sp.End]
	for len(text) > 0 && text[0] != '"' && text[0] != '\'' {
		text = text[1:]
		sp.Start++
	}
	n := 1
	if len(text) >= 6 && (text[:3] == `"""` || text[:3] == "'''") {
		n = 3
	}
	if text == "" || text[n:len(text)-n] != e.Str {
		return nil
	}
	return parser.ParseExpr(ctx.mod.File, int(sp.Start)+n, int(sp.End)-n, k.rep)
}

func (k *checker) annotAttr(ctx annotCtx, e *ast.Attribute) *types.Symbol {
	var base *types.Symbol
	switch v := e.Value.(type) {
	case *ast.Name:
		base = k.lookup(ctx.scope, v.Id, nil)
	case *ast.Attribute:
		base = k.annotAttr(ctx, v)
	}
	base = base.Resolve()
	if base == nil {
		return nil
	}
	if base.Module != nil && base.Kind == types.ModuleSymbol {
		if s := base.Module.Members[e.Attr]; s != nil {
			return s.Resolve()
		}
		if m := k.findModule(base.Module.Name + "." + e.Attr); m != nil {
			return &types.Symbol{Name: e.Attr, Kind: types.ModuleSymbol, Module: m}
		}
		return nil
	}
	if base.Class != nil {
		s, _ := base.Class.Lookup(e.Attr)
		return s
	}
	return nil
}

func inTyping(s *types.Symbol) bool {
	if s.Scope == nil || s.Scope.Module == nil || !s.Scope.Module.IsStub {
		return false
	}
	switch s.Scope.Module.Name {
	case "typing", "typing_extensions", "types", "collections.abc":
		return true
	}
	return false
}

// annotSymbol gives the type that a symbol with type arguments stands for.
func (k *checker) annotSymbol(ctx annotCtx, e ast.Expr, s *types.Symbol, args []ast.Expr) types.Type {
	s = s.Resolve()
	if s == nil {
		return &types.Any{Reason: "unknown import"}
	}
	arg := func(i int) types.Type {
		if i < len(args) {
			return k.annot(ctx, args[i])
		}
		return &types.Any{Reason: "type argument left out"}
	}
	if inTyping(s) {
		switch s.Name {
		case "Any":
			return &types.Any{Reason: "annotated Any"}
		case "Optional":
			return k.union(arg(0), noneType)
		case "Union":
			var ts []types.Type
			for i := range args {
				ts = append(ts, arg(i))
			}
			return k.union(ts...)
		case "Callable":
			return k.annotCallable(ctx, args)
		case "Literal", "LiteralString":
			if s.Name == "LiteralString" {
				return k.inst("str")
			}
			var ts []types.Type
			for _, a := range args {
				ts = append(ts, k.annotLiteral(ctx, a))
			}
			return k.union(ts...)
		case "Final", "ClassVar", "Annotated", "Required", "NotRequired", "ReadOnly", "TypeGuard", "TypeIs", "InitVar":
			if s.Name == "TypeGuard" || s.Name == "TypeIs" {
				return k.inst("bool")
			}
			if len(args) == 0 {
				return nil
			}
			return arg(0)
		case "Type":
			return k.classObject(arg(0))
		case "List", "Dict", "Set", "FrozenSet":
			return k.withArgs(k.class(strings.ToLower(s.Name)), ctx, args)
		case "Tuple":
			return k.annotTuple(ctx, args)
		case "Deque":
			return k.withArgs(k.stubClass("collections", "deque"), ctx, args)
		case "DefaultDict":
			return k.withArgs(k.stubClass("collections", "defaultdict"), ctx, args)
		case "OrderedDict":
			return k.withArgs(k.stubClass("collections", "OrderedDict"), ctx, args)
		case "Counter":
			return k.withArgs(k.stubClass("collections", "Counter"), ctx, args)
		case "NoReturn", "Never":
			return neverType
		case "Text":
			return k.inst("str")
		case "Self":
			if ctx.class != nil {
				return selfType(ctx.class)
			}
		case "TypeAlias":
			return nil
		case "NoneType":
			return noneType
		}
	}
	if s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.IsStub && s.Scope.Module.Name == "builtins" {
		switch s.Name {
		case "tuple":
			return k.annotTuple(ctx, args)
		case "type":
			if len(args) == 1 {
				return k.classObject(arg(0))
			}
		}
	}
	if s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.Name == "dataclasses" && s.Name == "InitVar" {
		return arg(0)
	}
	switch s.Kind {
	case types.ClassSymbol:
		if s.Class != nil && s.Class.TypedDict != nil {
			return k.typedDict(s.Class)
		}
		if s.Class != nil {
			return k.withArgs(s.Class, ctx, args)
		}
	case types.TypeVarSymbol:
		if s.TypeVar != nil {
			return s.TypeVar
		}
	case types.TypeAliasSymbol:
		return k.aliasType(ctx, s, args)
	case types.VarSymbol, types.ClassVarSymbol:
		if s.Value != nil && s.File != nil {
			if tv := k.typeVarOf(s); tv != nil {
				return tv
			}
			if k.looksLikeAlias(s) {
				return k.aliasType(ctx, s, args)
			}
		}
	}
	return &types.Any{Reason: "'" + s.Name + "' is not a type"}
}

func (k *checker) classObject(t types.Type) types.Type {
	if in, ok := t.(*types.Instance); ok {
		return &types.ClassObject{Class: in.Class}
	}
	if tv, ok := t.(*types.TypeVar); ok && !tv.IsSelf {
		return &types.Callable{AnyParams: true, Ret: tv} // a class is what makes its objects
	}
	return &types.Any{Reason: "type[…] of no class"}
}

func (k *checker) withArgs(c *types.Class, ctx annotCtx, args []ast.Expr) types.Type {
	if c == nil {
		return &types.Any{Reason: "unknown class"}
	}
	if c.Is("py2go", "BigInt") {
		return &types.Instance{Class: k.class("int"), Big: true}
	}
	if c.Name == "object" && c.IsStub() {
		return &types.Instance{Class: c}
	}
	in := &types.Instance{Class: c}
	for i, tv := range c.TypeParams {
		switch {
		case i < len(args):
			in.Args = append(in.Args, k.annot(ctx, args[i]))
		case tv.Default != nil:
			in.Args = append(in.Args, tv.Default)
		default:
			in.Args = append(in.Args, &types.Any{Reason: "type argument left out"})
		}
	}
	return in
}

func (k *checker) annotTuple(ctx annotCtx, args []ast.Expr) types.Type {
	if args == nil {
		return &types.Tuple{Items: []types.Type{&types.Any{Reason: "a bare tuple"}}, Variadic: true}
	}
	if len(args) == 2 {
		if c, ok := args[1].(*ast.Constant); ok && c.Kind == ast.ConstEllipsis {
			return &types.Tuple{Items: []types.Type{k.annot(ctx, args[0])}, Variadic: true}
		}
	}
	if len(args) == 1 {
		if t, ok := args[0].(*ast.Tuple); ok && len(t.Elts) == 0 {
			return &types.Tuple{}
		}
	}
	t := &types.Tuple{}
	for _, a := range args {
		t.Items = append(t.Items, k.annot(ctx, a))
	}
	return t
}

func (k *checker) annotCallable(ctx annotCtx, args []ast.Expr) types.Type {
	c := &types.Callable{AnyParams: true, Ret: &types.Any{Reason: "Callable without types"}}
	if len(args) != 2 {
		return c
	}
	c.Ret = k.annot(ctx, args[1])
	if l, ok := args[0].(*ast.List); ok {
		c.AnyParams = false
		for _, a := range l.Elts {
			c.Params = append(c.Params, types.CallableParam{Type: k.annot(ctx, a), Kind: types.PositionalOnly})
		}
		return c
	}
	spec := args[0]
	if s, ok := spec.(*ast.Subscript); ok { // Concatenate[A, P]
		if t, ok := s.Slice.(*ast.Tuple); ok && len(t.Elts) > 0 {
			spec = t.Elts[len(t.Elts)-1]
		}
	}
	if n, ok := spec.(*ast.Name); ok {
		if tv, ok := k.annot(ctx, n).(*types.TypeVar); ok && tv.IsParamSpec {
			c.Spec = tv
		}
	}
	return c
}

func (k *checker) annotLiteral(ctx annotCtx, e ast.Expr) types.Type {
	switch e := e.(type) {
	case *ast.Constant:
		switch e.Kind {
		case ast.ConstNone:
			return noneType
		case ast.ConstStr:
			return &types.Literal{Base: k.inst("str").(*types.Instance), Str: e.Str}
		case ast.ConstBytes:
			return &types.Literal{Base: k.inst("bytes").(*types.Instance), Str: e.Str}
		case ast.ConstBool:
			n := big.NewInt(0)
			if e.Bool {
				n = big.NewInt(1)
			}
			return &types.Literal{Base: k.inst("bool").(*types.Instance), Int: n}
		case ast.ConstInt:
			n := e.BigInt
			if n == nil {
				n = big.NewInt(e.Int)
			}
			return &types.Literal{Base: k.inst("int").(*types.Instance), Int: n}
		}
	case *ast.UnaryOp:
		if l, ok := k.annotLiteral(ctx, e.Operand).(*types.Literal); ok && l.Int != nil && e.Op == ast.USub {
			return &types.Literal{Base: l.Base, Int: new(big.Int).Neg(l.Int)}
		}
	case *ast.Attribute:
		if s := k.annotAttr(ctx, e); s != nil && s.Scope != nil && s.Scope.Class != nil {
			return &types.Instance{Class: s.Scope.Class}
		}
	}
	return &types.Any{Reason: "unknown literal"}
}

// typeParams makes the type parameters of PEP 695.
func (k *checker) typeParams(ctx annotCtx, tps []ast.TypeParam, f *types.Func, c *types.Class) []*types.TypeVar {
	var out []*types.TypeVar
	for _, tp := range tps {
		tv := &types.TypeVar{Func: f, Class: c}
		switch tp := tp.(type) {
		case *ast.TypeVar:
			tv.Name = tp.Name
			out = append(out, tv)
			inner := ctx
			inner.tparams = byName(out, ctx.tparams)
			switch b := tp.Bound.(type) {
			case nil:
			case *ast.Tuple:
				for _, x := range b.Elts {
					tv.Constraints = append(tv.Constraints, k.annot(inner, x))
				}
			default:
				tv.Bound = k.annot(inner, b)
			}
			if tp.DefaultValue != nil {
				tv.Default = k.annot(inner, tp.DefaultValue)
			}
			continue
		case *ast.ParamSpec:
			tv.Name, tv.IsParamSpec = tp.Name, true
		case *ast.TypeVarTuple:
			tv.Name, tv.IsTuple = tp.Name, true
		}
		out = append(out, tv)
	}
	return out
}

// typeVarOf is the type variable that a module-level T = TypeVar("T") makes.
func (k *checker) typeVarOf(s *types.Symbol) *types.TypeVar {
	if s.TypeVar != nil {
		return s.TypeVar
	}
	call, ok := s.Value.(*ast.Call)
	if !ok || s.Scope == nil {
		return nil
	}
	callee := k.calleeSymbol(s.Scope, call.Func)
	if callee == nil || !inTyping(callee) {
		return nil
	}
	switch callee.Name {
	case "TypeVar", "ParamSpec", "TypeVarTuple":
	default:
		return nil
	}
	tv := &types.TypeVar{Name: s.Name, IsParamSpec: callee.Name == "ParamSpec", IsTuple: callee.Name == "TypeVarTuple"}
	s.TypeVar = tv
	s.Kind = types.TypeVarSymbol
	ctx := annotCtx{mod: s.Scope.Module, scope: s.Scope}
	for i, a := range call.Args {
		if i > 0 {
			tv.Constraints = append(tv.Constraints, k.annot(ctx, a))
		}
	}
	for _, kw := range call.Keywords {
		if kw.Arg == "bound" {
			tv.Bound = k.annot(ctx, kw.Value)
		}
	}
	return tv
}

func (k *checker) calleeSymbol(scope *types.Scope, e ast.Expr) *types.Symbol {
	switch e := e.(type) {
	case *ast.Name:
		return k.lookup(scope, e.Id, nil).Resolve()
	case *ast.Attribute:
		return k.annotAttr(annotCtx{mod: scope.Module, scope: scope}, e)
	}
	return nil
}

// looksLikeAlias reports whether a variable's only value reads as a type: Vector = list[float].
func (k *checker) looksLikeAlias(s *types.Symbol) bool {
	if s.Bindings != 1 || s.Scope == nil || s.Scope.Kind != types.ModuleScope && s.Scope.Kind != types.ClassScope {
		return false
	}
	var typeLike func(e ast.Expr) bool
	typeLike = func(e ast.Expr) bool {
		switch e := e.(type) {
		case *ast.Name, *ast.Attribute:
			c := k.calleeSymbol(s.Scope, e)
			if c == nil || c == s {
				return false
			}
			return c.Kind == types.ClassSymbol || c.Kind == types.TypeAliasSymbol || inTyping(c) || c.Kind == types.VarSymbol && c.Value != nil && c.File != nil && (k.typeVarOf(c) != nil || k.looksLikeAlias(c))
		case *ast.Subscript:
			return typeLike(e.Value)
		case *ast.BinOp:
			return e.Op == ast.BitOr && typeLike(e.Left)
		case *ast.Constant:
			return e.Kind == ast.ConstNone
		}
		return false
	}
	switch s.Value.(type) {
	case *ast.Subscript, *ast.BinOp, *ast.Name, *ast.Attribute:
		return typeLike(s.Value)
	case *ast.Constant:
		return s.Declared
	}
	return false
}

func (k *checker) aliasType(ctx annotCtx, s *types.Symbol, args []ast.Expr) types.Type {
	if s.Type != nil && s.Kind == types.TypeAliasSymbol {
		if co, ok := s.Type.(*types.ClassObject); ok && args == nil {
			return &types.Instance{Class: co.Class}
		}
	}
	if s.Value == nil || s.Scope == nil {
		return &types.Any{Reason: "unknown alias"}
	}
	if k.consts[nodeKey{s.Value, "busy"}] != nil {
		return &types.Any{Reason: "a recursive type alias"}
	}
	k.consts[nodeKey{s.Value, "busy"}] = noneType
	defer delete(k.consts, nodeKey{s.Value, "busy"})
	inner := annotCtx{mod: s.Scope.Module, scope: s.Scope}
	node := k.aliases[s]
	if node == nil || len(node.TypeParams) == 0 {
		return k.annot(inner, s.Value)
	}
	// type Pair[A, B = A] = tuple[A, B]
	params := k.typeParams(inner, node.TypeParams, nil, nil)
	inner.tparams = byName(params, nil)
	m := map[*types.TypeVar]types.Type{}
	for i, tv := range params {
		switch {
		case i < len(args):
			m[tv] = k.annot(ctx, args[i])
		case tv.Default != nil:
			m[tv] = subst(tv.Default, m)
		default:
			m[tv] = &types.Any{Reason: "type argument left out"}
		}
	}
	return subst(k.annot(inner, s.Value), m)
}

// open makes the places of a declared type where inference refines it into inference variables: float (ints may flow in) and,
// at the top of a parameter, abstract collections.
func (k *checker) open(key nodeKey, t types.Type, top bool) types.Type {
	if c, ok := k.consts[key]; ok {
		return c
	}
	out := k.openType(t, top)
	k.consts[key] = out
	return out
}

func (k *checker) openType(t types.Type, top bool) types.Type {
	switch t := t.(type) {
	case *types.Instance:
		if t.Class == k.class("float") {
			tv := k.newVar("float")
			k.vars[tv].isFloat = true
			return tv
		}
		if len(t.Args) > 0 {
			args := make([]types.Type, len(t.Args))
			for i, a := range t.Args {
				args[i] = k.openType(a, false)
			}
			t = &types.Instance{Class: t.Class, Args: args, Keys: t.Keys}
		}
		if top && t.Class.IsStub() && t.Class.Module.Name == "typing" {
			switch t.Class.Name {
			case "Sequence", "Mapping", "Collection", "MutableSequence", "MutableMapping", "Iterable", "AbstractSet", "Sized", "Container", "Reversible":
				if !hasTypeVar(t) {
					tv := k.newVar(t.Class.Name)
					k.vars[tv].decl = t
					return tv
				}
			}
		}
		return t
	case *types.Tuple:
		items := make([]types.Type, len(t.Items))
		for i, a := range t.Items {
			items[i] = k.openType(a, false)
		}
		return &types.Tuple{Items: items, Variadic: t.Variadic}
	case *types.Union:
		hasInt := false
		for _, a := range t.Items {
			if builtinName(a) == "int" {
				hasInt = true
			}
		}
		items := make([]types.Type, len(t.Items))
		for i, a := range t.Items {
			if hasInt && builtinName(a) == "float" {
				items[i] = a
				continue
			}
			items[i] = k.openType(a, top)
		}
		return &types.Union{Items: items}
	case *types.Callable:
		c := &types.Callable{AnyParams: t.AnyParams, Ret: k.openType(t.Ret, false), Func: t.Func}
		for _, p := range t.Params {
			p.Type = k.openType(p.Type, false)
			c.Params = append(c.Params, p)
		}
		return c
	}
	return t
}

func hasTypeVar(t types.Type) bool {
	switch t := t.(type) {
	case *types.TypeVar:
		return true
	case *types.Instance:
		for _, a := range t.Args {
			if tv, ok := a.(*types.TypeVar); ok && (tv.Func != nil || tv.Class != nil || tv.Name != "float") {
				return true
			}
			if _, ok := a.(*types.TypeVar); !ok && hasTypeVar(a) {
				return true
			}
		}
	case *types.Tuple:
		for _, a := range t.Items {
			if _, ok := a.(*types.TypeVar); !ok && hasTypeVar(a) {
				return true
			}
		}
	}
	return false
}
