package typeinfer

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// classMembers finds a class's variables and fields.
func (k *checker) classMembers(c *types.Class) {
	ctx := annotCtx{mod: c.Module, scope: c.Scope, tparams: byName(c.TypeParams, nil), class: c}
	if c.OuterFunc != nil {
		if e := k.funcEnv[c.OuterFunc]; e != nil {
			ctx.tparams = byName(c.TypeParams, e.annot.tparams)
		}
	}
	isEnum := k.isEnumClass(c)
	declared := map[string]bool{}
	for _, s := range c.Node.Body {
		switch s := s.(type) {
		case *ast.AnnAssign:
			n, ok := s.Target.(*ast.Name)
			if !ok {
				continue
			}
			sym := c.Scope.Symbols[n.Id]
			classVar := k.isClassVar(ctx, s.Annotation)
			t := k.annot(ctx, s.Annotation)
			if t == nil && s.Value != nil {
				t = k.nodeVar(nodeKey{s, "final"}, n.Id)
				classVar = true
			}
			if s.Value != nil && !c.NamedTuple && c.TypedDict == nil && !c.IsProtocol && !k.isDataDecorated(c) && !k.isStored(n.Id) {
				classVar = true // no object has one of its own
			}
			sym.Declared = s.Annotation != nil
			sym.Type = k.open(nodeKey{s, "field"}, t, false)
			if !sym.Declared {
				sym.Type = k.nodeVar(nodeKey{s, "field"}, n.Id)
			}
			declared[n.Id] = true
			if !classVar && !isEnum {
				sym.Kind = types.FieldSymbol
				f := &types.Field{Name: n.Id, Symbol: sym, Type: sym.Type, Default: s.Value, Node: s, Init: true, Repr: true, Compare: true}
				c.Fields = append(c.Fields, f)
			}
		case *ast.FunctionDef, *ast.ClassDef:
		}
	}
	for _, s := range c.Node.Body {
		if a, ok := s.(*ast.Assign); ok && !isEnum {
			for _, t := range a.Targets {
				if n, ok := t.(*ast.Name); ok && !declared[n.Id] {
					sym := c.Scope.Symbols[n.Id]
					sym.Type = k.nodeVar(nodeKey{a, n.Id}, n.Id)
				}
			}
		}
	}
	// self.x = … in methods, __init__ first
	visit := func(fd *ast.FunctionDef) {
		f := k.info.Funcs[fd]
		if f == nil || len(f.Params) == 0 || f.Kind == types.StaticMethod || f.Kind == types.ClassMethod {
			return
		}
		self := f.Params[0].Symbol
		for _, st := range fd.Body {
			ast.Walk(st, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Assign:
					for _, t := range n.Targets {
						k.selfTargets(c, self, t)
					}
				case *ast.AugAssign:
					k.selfTargets(c, self, n.Target)
				case *ast.For:
					k.selfTargets(c, self, n.Target)
				case *ast.With:
					for _, it := range n.Items {
						if it.OptionalVars != nil {
							k.selfTargets(c, self, it.OptionalVars)
						}
					}
				case *ast.AnnAssign:
					if at, ok := k.selfAttr(self, n.Target); ok {
						fctx := ctx
						if e := k.funcEnv[f]; e != nil {
							fctx = e.annot
						}
						if t := k.annot(fctx, n.Annotation); t != nil {
							k.addField(c, at.Attr, n, k.open(nodeKey{n, "field"}, t, false))
						} else {
							k.addField(c, at.Attr, n, nil)
						}
					}
				case *ast.ClassDef:
					return false
				}
				return true
			})
		}
	}
	for _, s := range c.Node.Body {
		if fd, ok := s.(*ast.FunctionDef); ok && fd.Name == "__init__" {
			visit(fd)
		}
	}
	for _, s := range c.Node.Body {
		if fd, ok := s.(*ast.FunctionDef); ok && fd.Name != "__init__" {
			visit(fd)
		}
	}
}

// isDataDecorated reports whether a class is decorated as a dataclass.
func (k *checker) isDataDecorated(c *types.Class) bool {
	for _, d := range c.Node.DecoratorList {
		if call, ok := d.(*ast.Call); ok {
			d = call.Func
		}
		if s := k.calleeSymbol(c.Scope.Parent, d); s != nil && s.Name == "dataclass" && s.Scope.Module != nil && s.Scope.Module.IsStub {
			return true
		}
	}
	return false
}

// isStored reports whether the program assigns to an attribute of that name of something other than a class.
func (k *checker) isStored(name string) bool {
	if k.stored == nil {
		k.stored = map[string]bool{}
		for _, m := range k.prog.Modules {
			classes := map[string]bool{"cls": true}
			ast.Walk(m.Tree, func(n ast.Node) bool {
				if cd, ok := n.(*ast.ClassDef); ok {
					classes[cd.Name] = true
				}
				return true
			})
			ast.Walk(m.Tree, func(n ast.Node) bool {
				if at, ok := n.(*ast.Attribute); ok && at.Ctx != ast.Load {
					if x, ok := at.Value.(*ast.Name); !ok || !classes[x.Id] {
						k.stored[at.Attr] = true
					}
				}
				return true
			})
		}
	}
	return k.stored[name]
}

func (k *checker) isClassVar(ctx annotCtx, e ast.Expr) bool {
	if sub, ok := e.(*ast.Subscript); ok {
		e = sub.Value
	}
	s := k.calleeSymbol(ctx.scope, e)
	return s != nil && inTyping(s) && (s.Name == "ClassVar")
}

func (k *checker) selfAttr(self *types.Symbol, t ast.Expr) (*ast.Attribute, bool) {
	at, ok := t.(*ast.Attribute)
	if !ok {
		return nil, false
	}
	n, ok := at.Value.(*ast.Name)
	return at, ok && k.info.Names[n] == self
}

func (k *checker) selfTargets(c *types.Class, self *types.Symbol, t ast.Expr) {
	switch t := t.(type) {
	case *ast.Attribute:
		if at, ok := k.selfAttr(self, t); ok {
			k.addField(c, at.Attr, t, nil)
		}
	case *ast.Tuple:
		for _, e := range t.Elts {
			k.selfTargets(c, self, e)
		}
	case *ast.List:
		for _, e := range t.Elts {
			k.selfTargets(c, self, e)
		}
	case *ast.Starred:
		k.selfTargets(c, self, t.Value)
	}
}

// addField makes an instance attribute of a class, unless it or a base has one of that name.
func (k *checker) addField(c *types.Class, name string, n ast.Node, declared types.Type) {
	for _, m := range c.MRO {
		s := m.Members[name]
		if s == nil {
			continue
		}
		switch s.Kind {
		case types.FieldSymbol:
			if declared != nil && m == c && !s.Declared {
				s.Type, s.Declared = declared, true
				for _, f := range c.Fields {
					if f.Symbol == s {
						f.Type = declared
					}
				}
			}
			return
		case types.ClassVarSymbol:
			k.shadow(c, name)
			return
		case types.FuncSymbol:
			return
		}
	}
	s := &types.Symbol{Name: name, Kind: types.FieldSymbol, Scope: c.Scope, File: c.Module.File, Pos: n.Span().Start, Bindings: 2}
	if declared != nil {
		s.Type, s.Declared = declared, true
	} else {
		s.Type = k.nodeVar(nodeKey{n, "field"}, name)
	}
	c.Members[name] = s
	c.Fields = append(c.Fields, &types.Field{Name: name, Symbol: s, Type: s.Type, Node: n})
}

func (k *checker) isEnumClass(c *types.Class) bool {
	for _, m := range k.mro(c) {
		if m.IsStub() && m.Module.Name == "enum" && m.Name == "Enum" {
			return true
		}
	}
	return false
}

// classOptions sets up dataclasses, enums and overriding.
func (k *checker) classOptions(c *types.Class) {
	if c.Dataclass != nil || c.Enum != nil {
		return
	}
	for _, m := range c.MRO[1:] {
		if m.Node != nil && !m.IsStub() && m.Dataclass == nil && m.Enum == nil {
			k.classOptions(m)
		}
	}
	if k.isEnumClass(c) {
		k.enumOptions(c)
	}
	var rest []ast.Expr
	for _, d := range c.Node.DecoratorList {
		x := d
		call, isCall := d.(*ast.Call)
		if isCall {
			x = call.Func
		}
		s := k.calleeSymbol(c.Scope.Parent, x)
		if s == nil || s.Scope == nil || s.Scope.Module == nil || !s.Scope.Module.IsStub {
			rest = append(rest, d)
			continue
		}
		switch s.Scope.Module.Name + "." + s.Name {
		case "dataclasses.dataclass":
			dc := &types.Dataclass{Eq: true, Repr: true, Init: true}
			if isCall {
				for _, kw := range call.Keywords {
					on := isTrue(kw.Value)
					switch kw.Arg {
					case "frozen":
						dc.Frozen = on
					case "order":
						dc.Order = on
					case "eq":
						dc.Eq = on
					case "repr":
						dc.Repr = on
					case "kw_only":
						dc.KwOnly = on
					case "slots":
						dc.Slots = on
					case "unsafe_hash":
						dc.UnsafeHash = on
					case "init":
						dc.Init = on
					}
				}
			}
			c.Dataclass = dc
		case "functools.total_ordering", "typing.final", "typing.runtime_checkable", "enum.unique":
		default:
			rest = append(rest, d)
		}
	}
	c.Decorators = rest
	if c.Dataclass != nil {
		k.dataclassOptions(c)
	}
	if c.NamedTuple {
		k.namedTupleOptions(c)
	}
	for _, name := range sortedKeys(c.Members) {
		s := c.Members[name]
		for _, f := range symbolFuncs(s) {
			if f.IsAbstract {
				c.IsAbstract = true
			}
			for _, m := range c.MRO[1:] {
				b := m.Members[name]
				for _, g := range symbolFuncs(b) {
					if g.Kind == f.Kind {
						f.Overrides = append(f.Overrides, g)
						g.OverriddenBy = append(g.OverriddenBy, f)
						k.inheritParams(f, g)
					}
				}
			}
		}
	}
}

// relateBases makes methods of one name, which a class has from several of its bases, one family: objects of the class give the first
// wherever any of them is called.
func (k *checker) relateBases(c *types.Class) {
	for i, m := range c.MRO[1:] {
		if m.IsStub() || m.IsProtocol {
			continue
		}
		for _, o := range c.MRO[i+2:] {
			if o.IsStub() || o.IsProtocol || m.IsSubclassOf(o) {
				continue
			}
			for _, name := range sortedKeys(m.Members) {
				for _, f := range symbolFuncs(m.Members[name]) {
					for _, g := range symbolFuncs(o.Members[name]) {
						if g.Kind == f.Kind && f.Name != "__init__" && !derivesFrom(g, f, 0) && !derivesFrom(f, g, 0) {
							f.Overrides = append(f.Overrides, g)
							g.OverriddenBy = append(g.OverriddenBy, f)
							k.inheritParams(f, g)
						}
					}
				}
			}
		}
	}
}

// derivesFrom reports whether a method overrides another, perhaps through others.
func derivesFrom(f, g *types.Func, depth int) bool {
	for _, o := range f.Overrides {
		if o == g || depth < 20 && derivesFrom(o, g, depth+1) {
			return true
		}
	}
	return false
}

// inheritParams joins the inferred parameters and results of an overriding method with those of the method it overrides.
func (k *checker) inheritParams(f, g *types.Func) {
	if g.IsStub() || f.Name == "__init__" {
		return
	}
	if len(f.Params) != len(g.Params) {
		for i := 1; i < min(len(f.Params), len(g.Params)); i++ {
			if f.Params[i].Kind == g.Params[i].Kind {
				k.flow(g.Params[i].Type, f.Params[i].Type)
			}
		}
		k.flow(f.Ret, g.Ret)
		return
	}
	for i := 1; i < len(f.Params); i++ {
		k.unify(f.Params[i].Type, g.Params[i].Type)
	}
	if d, ok := f.Node.(*ast.FunctionDef); ok && d.Copy {
		return // it may make another object
	}
	k.unify(f.Ret, g.Ret)
}

func symbolFuncs(s *types.Symbol) []*types.Func {
	if s == nil {
		return nil
	}
	if p := s.Property; p != nil {
		var out []*types.Func
		for _, f := range []*types.Func{p.Get, p.Set, p.Del} {
			if f != nil {
				out = append(out, f)
			}
		}
		return out
	}
	if s.Func != nil && s.Kind == types.FuncSymbol {
		return []*types.Func{s.Func}
	}
	return nil
}

func isTrue(e ast.Expr) bool {
	c, ok := e.(*ast.Constant)
	return ok && c.Kind == ast.ConstBool && c.Bool
}

func (k *checker) enumOptions(c *types.Class) {
	e := &types.Enum{Kind: "Enum"}
	c.Enum = e
	for _, m := range c.MRO {
		if m.IsStub() && m.Module.Name == "enum" {
			e.Kind = m.Name
			break
		}
	}
	values := newEnumValues()
	for _, s := range c.Node.Body {
		a, ok := s.(*ast.Assign)
		if !ok || len(a.Targets) != 1 {
			continue
		}
		n, ok := a.Targets[0].(*ast.Name)
		if !ok || strings.HasPrefix(n.Id, "_") {
			continue
		}
		sym := c.Scope.Symbols[n.Id]
		sym.Kind = types.ClassVarSymbol
		sym.Type = &types.Instance{Class: c}
		sym.Declared = true
		mem := &types.EnumMember{Name: n.Id, Value: a.Value, Symbol: sym}
		if call, ok := a.Value.(*ast.Call); ok {
			if s := k.calleeSymbol(c.Scope, call.Func); s != nil && s.Name == "auto" {
				mem.Auto = true
			}
		}
		if src, ok := a.Value.(*ast.Name); ok {
			for _, o := range e.Members {
				if o.Name == src.Id {
					mem.Alias = o
				}
			}
		}
		if same := values.add(mem, e.Kind); same != nil && mem.Alias == nil {
			mem.Alias = same
		}
		e.Members = append(e.Members, mem)
	}
	e.ValueType = k.nodeVar(nodeKey{c.Node, "enumvalue"}, "value")
}

// dataclassOptions reads field(…) calls and makes the generated __init__'s signature.
func (k *checker) dataclassOptions(c *types.Class) {
	dc := c.Dataclass
	ctx := annotCtx{mod: c.Module, scope: c.Scope}
	kwOnly := dc.KwOnly
	for _, f := range c.Fields {
		if an, ok := f.Node.(*ast.AnnAssign); !ok || f.Symbol.Scope != c.Scope || an.Annotation == nil || !inBody(c, an) {
			f.Init = false
			continue
		} else {
			x := an.Annotation
			if sub, ok := x.(*ast.Subscript); ok {
				x = sub.Value
			}
			if s := k.calleeSymbol(ctx.scope, x); s != nil {
				switch s.Name {
				case "InitVar":
					f.InitVar = true
				case "KW_ONLY":
					kwOnly = true
				}
			}
		}
		f.KwOnly = kwOnly
		call, ok := f.Default.(*ast.Call)
		if !ok {
			continue
		}
		s := k.calleeSymbol(ctx.scope, call.Func)
		if s == nil || s.Name != "field" || s.Scope == nil || s.Scope.Module == nil || s.Scope.Module.Name != "dataclasses" {
			continue
		}
		f.Default = nil
		for _, kw := range call.Keywords {
			off := func() bool { c, ok := kw.Value.(*ast.Constant); return ok && c.Kind == ast.ConstBool && !c.Bool }
			switch kw.Arg {
			case "default":
				f.Default = kw.Value
			case "default_factory":
				f.Factory = kw.Value
			case "init":
				f.Init = !off()
			case "repr":
				f.Repr = !off()
			case "compare":
				f.Compare = !off()
			case "kw_only":
				f.KwOnly = isTrue(kw.Value)
			}
		}
	}
	index := map[string]int{}
	for i := len(c.MRO) - 1; i >= 0; i-- {
		m := c.MRO[i]
		if m.Dataclass == nil {
			continue
		}
		for _, f := range m.Fields {
			if !inBodyAnn(m, f) {
				continue
			}
			if j, ok := index[f.Name]; ok {
				dc.AllFields[j] = f
				continue
			}
			index[f.Name] = len(dc.AllFields)
			dc.AllFields = append(dc.AllFields, f)
		}
	}
	if s := c.Members["__post_init__"]; s != nil {
		dc.PostInit = s.Func
	} else if s, _ := c.Lookup("__post_init__"); s != nil {
		dc.PostInit = s.Func
	}
	if s := c.Members["__init__"]; s != nil && s.Func != nil {
		dc.InitFunc = s.Func
		return
	}
	dc.InitFunc = k.generatedInit(c, dc.AllFields)
}

func inBodyAnn(c *types.Class, f *types.Field) bool {
	an, ok := f.Node.(*ast.AnnAssign)
	return ok && inBody(c, an)
}

func inBody(c *types.Class, s ast.Stmt) bool {
	for _, b := range c.Node.Body {
		if b == s {
			return true
		}
	}
	return false
}

func (k *checker) generatedInit(c *types.Class, fields []*types.Field) *types.Func {
	f := &types.Func{Name: "__init__", QualName: c.QualName + ".__init__", Kind: types.Method, Module: c.Module, Class: c, Ret: noneType}
	f.Params = []*types.Param{{Name: "self", Type: selfType(c)}}
	add := func(fd *types.Field, kind types.ParamKind) {
		p := &types.Param{Name: fd.Name, Kind: kind, Type: fd.Type, Declared: true, Default: fd.Default}
		if p.Default == nil && fd.Factory != nil {
			p.Default = fd.Factory
		}
		f.Params = append(f.Params, p)
	}
	for _, fd := range fields {
		if fd.Init && !fd.ClassVar && !fd.KwOnly {
			add(fd, types.PositionalOrKeyword)
		}
	}
	for _, fd := range fields {
		if fd.Init && !fd.ClassVar && fd.KwOnly {
			add(fd, types.KeywordOnly)
		}
	}
	return f
}

// namedTupleOptions declares the methods that every NamedTuple class has.
func (k *checker) namedTupleOptions(c *types.Class) {
	for _, f := range c.Fields {
		f.Init, f.Repr, f.Compare = true, true, true
	}
	declare := func(f *types.Func) {
		if c.Members[f.Name] == nil {
			c.Members[f.Name] = &types.Symbol{Name: f.Name, Kind: types.FuncSymbol, Scope: c.Scope, Func: f, Bindings: 1, Type: funcType(f)}
		}
	}
	method := func(name string, ret types.Type) *types.Func {
		return &types.Func{Name: name, QualName: c.QualName + "." + name, Kind: types.Method, Module: c.Module, Class: c, Ret: ret,
			Params: []*types.Param{{Name: "self", Type: selfType(c)}}}
	}
	declare(k.generatedInit(c, c.Fields))
	replace := method("_replace", selfType(c))
	for _, fd := range c.Fields {
		// the default stands for the field's present value
		replace.Params = append(replace.Params, &types.Param{Name: fd.Name, Kind: types.KeywordOnly, Type: fd.Type, Declared: true,
			Default: &ast.Constant{Kind: ast.ConstEllipsis}})
	}
	declare(replace)
	declare(method("_asdict", k.inst("dict", k.inst("str"), &types.Any{Reason: "the items of a NamedTuple"})))
}

// asTuple is the tuple type that a NamedTuple class stands for; nil for other types.
func asTuple(t types.Type) *types.Tuple {
	in, ok := t.(*types.Instance)
	if !ok || !in.Class.NamedTuple {
		return nil
	}
	out := &types.Tuple{}
	for _, f := range in.Class.Fields {
		out.Items = append(out.Items, f.Type)
	}
	return out
}
