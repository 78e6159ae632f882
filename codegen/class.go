// Classes: a class without subclasses is a struct behind a pointer. A class that others derive from is an interface,
// which its subclasses' pointers satisfy, and a base struct that they embed; methods that may be overridden, or that
// hand self on, get self as the interface.

package codegen

import (
	"slices"
	"strings"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

type classInfo struct {
	named    bool
	name     string // Go type: the struct, or the interface when it has subclasses
	base     string // struct embedded by subclasses, when name is an interface
	accessor string // method of the interface that gives the base struct
	ctor     string
	init     string // function that initialises a base struct, for subclasses
	fields   map[*types.Symbol]string
	excVar   string
}

func (c *compiler) classInfo(cl *types.Class) *classInfo {
	ci := c.classes[cl]
	if ci == nil {
		ci = &classInfo{}
		c.classes[cl] = ci
	}
	if !ci.named {
		c.nameClass(cl)
	}
	return ci
}

// isInterface reports whether a class's Go type is an interface: other user classes derive from it.
func (c *compiler) isInterface(cl *types.Class) bool {
	return cl != nil && !cl.IsStub() && len(cl.Subclasses) > 0 && cl.Enum == nil
}

func isPointerClass(r *Rep) bool { return len(r.class.Subclasses) == 0 }

func isValueClass(r *Rep) bool { return false }

func (c *compiler) nameClass(cl *types.Class) {
	ci := c.classes[cl]
	if ci == nil {
		ci = &classInfo{}
		c.classes[cl] = ci
	}
	ci.named = true
	ci.fields = map[*types.Symbol]string{}
	ci.name = c.pkg.Declare(strings.TrimLeft(cl.Name, "_"), true)
	ci.base = ci.name
	if c.isInterface(cl) {
		ci.base = c.pkg.Declare(strings.TrimLeft(cl.Name, "_")+"_base", false)
		ci.accessor = c.pkg.Declare("as_"+strings.TrimLeft(cl.Name, "_"), false)
		ci.init = c.pkg.Declare("init_"+strings.TrimLeft(cl.Name, "_"), false)
	}
	ci.ctor = c.pkg.Declare("new_"+strings.TrimLeft(cl.Name, "_"), true)
	if cl.IsException || isExceptionClass(cl) {
		ci.excVar = c.pkg.Declare(strings.TrimLeft(cl.Name, "_")+"_class", false)
	}
	scope := names.NewScope(nil)
	for _, r := range reservedIn(cl) {
		scope.Reserve(r)
	}
	// inherited members keep their names
	for _, m := range cl.MRO[1:] {
		if !m.IsStub() {
			for _, n := range c.classInfo(m).fields {
				scope.Reserve(n)
			}
			for _, fn := range c.methodsOf(m) {
				scope.Reserve(c.methodName(fn))
			}
		}
	}
	for _, fn := range c.methodsOf(cl) {
		scope.Reserve(c.methodName(fn))
	}
	for _, fd := range cl.Fields {
		if fd.ClassVar {
			continue
		}
		ci.fields[fd.Symbol] = scope.Declare(fd.Name, !strings.HasPrefix(fd.Name, "_"))
	}
}

// reservedMembers are names of members that the runtime looks for; exceptionMembers those of its exceptions, which classes of the
// program embed.
var (
	reservedMembers  = []string{"Error", "PyStr", "PyRepr", "PyEq", "PyHash", "PyLt", "PyLe", "PyGt", "PyGe", "ClassName", "Unwrap"}
	exceptionMembers = []string{"Args", "ExcClass", "Exception", "SetArgs", "AddNote", "Notes", "Cause", "Context", "Value", "ArgsStr"}
)

// reservedIn are the names that a class's own members must not have.
func reservedIn(cl *types.Class) []string {
	if cl != nil && (isExceptionClass(cl) || cl.Enum != nil) {
		return slices.Concat(reservedMembers, exceptionMembers)
	}
	return reservedMembers
}

// methodsOf are a class's own methods in source order, without properties' and class-level functions' special cases.
func (c *compiler) methodsOf(cl *types.Class) []*types.Func {
	var out []*types.Func
	if cl.Node == nil {
		return nil
	}
	for _, s := range cl.Node.Body {
		if d, ok := s.(*ast.FunctionDef); ok {
			if fun := c.info.Funcs[d]; fun != nil && !fun.IsOverloadStub {
				out = append(out, fun)
			}
		}
	}
	return out
}

var dunderGo = map[string]string{"__str__": "PyStr", "__repr__": "PyRepr", "__eq__": "Equal", "__hash__": "PyHash", "__lt__": "Less", "__le__": "LessEqual",
	"__gt__": "Greater", "__ge__": "GreaterEqual", "__ne__": "NotEqual", "__len__": "Len", "__bool__": "Bool", "__contains__": "Contains", "__getitem__": "GetItem",
	"__setitem__": "SetItem", "__delitem__": "DelItem", "__iter__": "Iter", "__next__": "Next", "__enter__": "Enter", "__exit__": "Exit", "__call__": "Call",
	"__add__": "Add", "__sub__": "Sub", "__mul__": "Mul", "__truediv__": "TrueDiv", "__floordiv__": "FloorDiv", "__mod__": "Mod", "__pow__": "Pow",
	"__radd__": "RAdd", "__rsub__": "RSub", "__rmul__": "RMul", "__rtruediv__": "RTrueDiv", "__neg__": "Neg", "__pos__": "Pos", "__invert__": "Invert",
	"__and__": "And", "__or__": "Or", "__xor__": "Xor", "__lshift__": "LShift", "__rshift__": "RShift", "__abs__": "Abs", "__iadd__": "IAdd",
	"__isub__": "ISub", "__imul__": "IMul", "__int__": "ToInt", "__float__": "ToFloat", "__post_init__": "PostInit", "__format__": "PyFormat",
	"__matmul__": "MatMul", "__rmod__": "RMod", "__rfloordiv__": "RFloorDiv", "__index__": "Index", "__reversed__": "Reversed"}

// methodName is a method's Go name. Setters are SetX.
func (c *compiler) methodName(fun *types.Func) string {
	if n := dunderGo[fun.Name]; n != "" {
		return n
	}
	private := strings.HasPrefix(fun.Name, "_")
	n := names.Camel(fun.Name, !private)
	if private && names.IsReserved(n) {
		n += "Method"
	}
	if fun.Kind == types.Setter && private {
		return "set" + exportedName(fun.Name)
	}
	if fun.Kind == types.Setter {
		n = "Set" + n
	}
	for _, r := range reservedIn(fun.Class) {
		if n == r {
			return n + "Method"
		}
	}
	return n
}

func (c *compiler) classType(r *Rep) gotree.Type {
	ci := c.classInfo(r.class)
	args := c.goTypes(r.args)
	if len(r.class.TypeParams) == 0 {
		args = nil
	}
	if c.isInterface(r.class) {
		return named(ci.name, args...)
	}
	return &gotree.Pointer{Elem: named(ci.name, args...)}
}

// fieldRef is x.Field; through an interface the base struct is asked for first.
func (f *fn) fieldRef(v gotree.Expr, r *Rep, s *types.Symbol, owner *types.Class) gotree.Expr {
	r = r.find()
	if owner == nil {
		owner = r.class
	}
	oi := f.c.classInfo(owner)
	name := oi.fields[s]
	if name == "" {
		for _, m := range r.class.MRO {
			if !m.IsStub() {
				if n := f.c.classInfo(m).fields[s]; n != "" {
					name = n
				}
			}
		}
	}
	if name == "" {
		f.refuse(nil, codeAttribute, "the attribute %s is not supported yet", s.Name)
		name = "_"
	}
	if f.c.isInterface(r.class) && !f.selfIsStruct(v) {
		return sel(method(v, f.c.classInfo(r.class).accessor), name)
	}
	return sel(v, name)
}

// selfIsStruct reports whether an expression is the receiver of a method that takes the base struct itself.
func (f *fn) selfIsStruct(v gotree.Expr) bool {
	i, ok := v.(*gotree.Ident)
	if !ok {
		return false
	}
	for g := f; g != nil; g = g.outer {
		if g.structSelf != "" && g.structSelf == i.Name {
			return true
		}
	}
	return false
}

func (f *fn) fieldOf(v gotree.Expr, r *Rep, fd *types.Field) gotree.Expr {
	return f.fieldRef(v, r, fd.Symbol, r.find().class)
}

func (c *compiler) namedTupleFields(r *Rep) []*types.Field {
	r = r.find()
	if r.k() == KClass && r.class.NamedTuple {
		return r.class.Fields
	}
	return nil
}

func (c *compiler) isFrozen(cl *types.Class) bool {
	return cl.Dataclass != nil && cl.Dataclass.Frozen || cl.NamedTuple
}

func (f *fn) inInit(cl *types.Class) bool { return false }

// supported refuses the classes that are not carried yet.
func (f *fn) classSupported(s *ast.ClassDef, cl *types.Class) bool {
	c := f.c
	userBases := 0
	for _, b := range cl.Bases {
		in, ok := b.(*types.Instance)
		if !ok {
			continue
		}
		if !in.Class.IsStub() {
			if !in.Class.IsProtocol {
				userBases++
			}
			if len(in.Args) > 0 && !in.Class.IsProtocol {
				f.refuse(s, codeClass, "deriving from a generic class of the program is not supported yet")
				return false
			}
			continue
		}
		if isExceptionClass(in.Class) {
			userBases++
			continue
		}
		switch in.Class.Name {
		case "object", "ABC", "Generic", "Protocol", "Enum", "IntEnum", "NamedTuple", "TypedDict", "StrEnum", "Flag", "IntFlag",
			"Hashable", "Sized", "Iterable", "Iterator", "Container", "Collection", "Callable":
		default:
			f.refuse(s, codeClass, "deriving from %s is not supported yet", in.Class.Name)
			return false
		}
	}
	switch {
	case userBases > 1:
		f.refuse(s, codeClass, "multiple inheritance is not supported yet")
	case len(cl.Decorators) > 0:
		f.refuse(cl.Decorators[0], codeDecorator, "this class decorator is not supported yet")
	case cl.OuterFunc != nil:
		f.refuse(s, codeClass, "a class defined inside a function is not supported yet")
	case cl.Outer != nil:
		f.refuse(s, codeClass, "a class defined inside a class is not supported yet")
	case cl.Symbol != nil && cl.Symbol.Bindings > 1:
		f.refuse(s, codeClass, "a class that is defined more than once is not supported yet")
	case len(cl.TypeParams) > 0 && c.isInterface(cl):
		f.refuse(s, codeClass, "deriving from a generic class of the program is not supported yet")
	default:
		for _, fun := range c.methodsOf(cl) {
			if len(fun.TypeParams) > 0 {
				f.refuse(fun.Node, codeGeneric, "a generic method is not supported yet")
				return false
			}
			if o := c.misfit(fun); o != nil {
				f.refuse(fun.Node, codeClass, "%s overrides %s of %s with other parameters; that is not supported yet", fun.Name, o.Name, o.Class.Name)
				return false
			}
			switch fun.Name {
			case "__new__", "__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__init_subclass__", "__class_getitem__", "__del__", "__set_name__",
				"__get__", "__set__", "__missing__", "__copy__", "__deepcopy__", "__getstate__", "__reduce__":
				f.refuse(fun.Node, codeClass, "%s is not supported yet", fun.Name)
				return false
			}
			if fun.Class != nil && strings.HasPrefix(fun.Name, "__") && strings.HasSuffix(fun.Name, "__") && dunderGo[fun.Name] == "" && fun.Name != "__init__" {
				f.refuse(fun.Node, codeClass, "%s is not supported yet", fun.Name)
				return false
			}
		}
		return true
	}
	return false
}

// misfit is a method of the program that fun overrides with other parameters, defaults or a result that is a value of another kind.
func (c *compiler) misfit(fun *types.Func) *types.Func {
	switch fun.Name {
	case "__init__", "__post_init__", "__new__":
		return nil
	}
	for _, o := range fun.Overrides {
		if o.IsStub() || o == fun || fun.Kind == types.StaticMethod || fun.Kind == types.ClassMethod {
			continue
		}
		if len(o.Params) != len(fun.Params) || (o.Ret == nil || isNoneType(o.Ret)) != (fun.Ret == nil || isNoneType(fun.Ret)) {
			return o
		}
		for i := 1; i < len(o.Params); i++ {
			a, b := o.Params[i], fun.Params[i]
			if a.Kind != b.Kind || (a.Default == nil) != (b.Default == nil) || a.Default != nil && !sameConst(a.Default, b.Default) {
				return o
			}
			if a.Declared && b.Declared && !sameType(a.Type, b.Type) && c.rep(a.Type).kind != c.rep(b.Type).kind {
				return o
			}
		}
	}
	return nil
}

// sameConst reports whether two defaults are the same constant.
func sameConst(a, b ast.Expr) bool {
	x, ok1 := a.(*ast.Constant)
	y, ok2 := b.(*ast.Constant)
	return ok1 && ok2 && x.Kind == y.Kind && x.Int == y.Int && x.Str == y.Str && x.Float == y.Float && x.Bool == y.Bool && x.BigInt == nil && y.BigInt == nil
}

// classDef lowers a class.
func (f *fn) classDef(s *ast.ClassDef) {
	c := f.c
	cl := c.info.Classes[s]
	if cl == nil {
		f.refuse(s, codeClass, "this class is not supported yet")
		return
	}
	if cl.IsProtocol || cl.TypedDict != nil {
		if cl.TypedDict != nil {
			f.refuse(s, codeClass, "TypedDict classes are not supported yet")
		}
		return
	}
	if !f.classSupported(s, cl) {
		return
	}
	for _, tv := range cl.TypeParams {
		c.openTypeVars[tv] = true
	}
	if cl.Enum != nil {
		f.enumClass(s, cl)
		return
	}
	// defaults and class variables are evaluated where the class stands
	f.classLevel(s, cl)
	if c.surveying {
		c.surveyBase(f, cl)
	}
	c.classDecls(f, cl)
}

// classLevel lowers the statements of a class body that run: class variables and defaults.
func (f *fn) classLevel(s *ast.ClassDef, cl *types.Class) {
	c := f.c
	for _, st := range s.Body {
		switch st := st.(type) {
		case *ast.FunctionDef:
			if fun := c.info.Funcs[st]; fun != nil && !fun.IsOverloadStub {
				f.node = st
				f.defaults(fun)
			}
		case *ast.Assign:
			for _, t := range st.Targets {
				n, ok := t.(*ast.Name)
				if !ok {
					f.refuse(st, codeClass, "this class-level assignment is not supported yet")
					continue
				}
				if n.Id == "__slots__" || n.Id == "__match_args__" {
					continue
				}
				f.classVarInit(cl, n.Id, st.Value, st)
			}
		case *ast.AnnAssign:
			n, ok := st.Target.(*ast.Name)
			if !ok || st.Value == nil {
				continue
			}
			if cl.Dataclass != nil || cl.NamedTuple {
				if fd := fieldNamed(cl, n.Id); fd != nil && !fd.ClassVar {
					continue // a field's default, used by the constructor
				}
			}
			f.classVarInit(cl, n.Id, st.Value, st)
		case *ast.ExprStmt, *ast.Pass:
		case *ast.ClassDef:
			f.refuse(st, codeClass, "a class defined inside a class is not supported yet")
		default:
			f.refuse(st, codeClass, "this statement in a class body is not supported yet")
		}
	}
}

func fieldNamed(cl *types.Class, name string) *types.Field {
	for _, m := range cl.MRO {
		for _, fd := range m.Fields {
			if fd.Name == name {
				return fd
			}
		}
	}
	return nil
}

func (f *fn) classVarInit(cl *types.Class, name string, value ast.Expr, st ast.Stmt) {
	sym := cl.Members[name]
	if sym == nil {
		f.refuse(st, codeClass, "this class-level assignment is not supported yet")
		return
	}
	if sym.Kind == types.FieldSymbol {
		f.refuse(st, codeClass, "the class attribute %s is also an instance attribute; that is not supported yet", name)
		return
	}
	if m, owner := cl.Lookup(name); m != nil && owner == cl {
		for _, b := range cl.MRO[1:] {
			if b.Members[name] != nil && !b.IsStub() {
				f.refuse(st, codeClass, "overriding the class attribute %s is not supported yet", name)
				return
			}
		}
	}
	slot := f.c.slot(sym)
	v, r := f.expr(value, slot)
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{f.classVarRef(sym)}, Op: "=", Rhs: []gotree.Expr{f.to(v, r, slot)}})
}

// classVarRef is a class variable: a package variable named after the class and it.
func (f *fn) classVarRef(s *types.Symbol) gotree.Expr {
	c := f.c
	n := c.symNames[s]
	if n == "" {
		owner := ""
		if s.Scope != nil && s.Scope.Class != nil {
			owner = s.Scope.Class.Name + "_"
		}
		n = c.pkg.Declare(owner+names.Camel(s.Name, true), false)
		c.symNames[s] = n
		if !c.surveying {
			c.moduleVar(n, c.slot(s))
		}
	}
	return id(n)
}

// surveyBase makes every field of a class known to the graph.
func (c *compiler) surveyBase(f *fn, cl *types.Class) {
	sets := c.initSets(cl)
	for _, fd := range cl.Fields {
		r := c.slot(fd.Symbol)
		if cl.Dataclass == nil && !cl.NamedTuple && fd.Default == nil && !fd.ClassVar && !sets["."+fd.Name] {
			f.refuse(fd.Node, codeClass, "the attribute %s of %s is not set on every path through __init__; set it there, to None where it has no value yet", fd.Name, cl.Name)
		}
		if cl.Dataclass != nil || cl.NamedTuple {
			c.needItems(r, analysis.Reason{Text: "shown and compared by the generated methods"})
		}
	}
}

func (c *compiler) typeParams(cl *types.Class) (params []gotree.Param, args []gotree.Type) {
	for _, tv := range cl.TypeParams {
		n := c.typeParamName(tv)
		params = append(params, gotree.Param{Name: n, Type: anyType})
		args = append(args, named(n))
	}
	return
}

// superclass is the user class that cl derives from, or nil.
func superclass(cl *types.Class) *types.Class {
	for _, b := range cl.Bases {
		if in, ok := b.(*types.Instance); ok && !in.Class.IsStub() && !in.Class.IsProtocol {
			return in.Class
		}
	}
	return nil
}

func (c *compiler) stubExcBase(cl *types.Class) *types.Class {
	for _, m := range cl.MRO {
		if m.IsStub() && isExceptionClass(m) {
			return m
		}
	}
	return nil
}

// classDecls emits the declarations of a class.
func (c *compiler) classDecls(f *fn, cl *types.Class) {
	ci := c.classInfo(cl)
	params, args := c.typeParams(cl)
	sup := superclass(cl)
	exc := isExceptionClass(cl)
	node := cl.Node
	add := func(d gotree.Decl) { c.decls = append(c.decls, d) }
	doc := docFor(ci.name, c.docOf(node.Body))

	// struct
	st := &gotree.Struct{}
	switch {
	case sup != nil:
		st.Fields = append(st.Fields, gotree.Field{Type: named(c.classInfo(sup).base)})
	case exc:
		st.Fields = append(st.Fields, gotree.Field{Type: pyNamed("Exception")})
	}
	for _, fd := range cl.Fields {
		if fd.ClassVar || fd.InitVar {
			continue
		}
		if sup != nil && fieldNamed(sup, fd.Name) != nil {
			continue
		}
		field := gotree.Field{Name: ci.fields[fd.Symbol], Type: c.goType(c.slot(fd.Symbol))}
		if s, ok := fd.Node.(ast.Stmt); ok {
			field.Doc, field.Comment = c.fieldComments(f.mod.Tree, s)
		}
		st.Fields = append(st.Fields, field)
	}
	above := c.declComments(f.mod.Tree, node)
	decl := &gotree.TypeDecl{Name: ci.base, TypeParams: params, Type: st}
	decl.Span, decl.File = node.Span(), f.mod.File
	recvType := func() gotree.Type { return &gotree.Pointer{Elem: named(ci.base, args...)} }
	if c.isInterface(cl) {
		iface := &gotree.Interface{}
		if sup != nil {
			iface.Embedded = append(iface.Embedded, named(c.classInfo(sup).name))
		} else if exc {
			iface.Embedded = append(iface.Embedded, pyNamed("BaseException"))
		}
		iface.Methods = append(iface.Methods, gotree.Method{Name: ci.accessor, Results: []gotree.Param{{Type: &gotree.Pointer{Elem: named(ci.base)}}}})
		for _, fun := range c.methodsOf(cl) {
			if !c.isVirtualMember(fun) || sup != nil && c.inherits(sup, fun) {
				continue
			}
			sig := c.sigOf(fun)
			m := gotree.Method{Name: c.methodName(fun), Results: c.funcResults(fun, sig)}
			for _, p := range sig.params[1:] {
				m.Params = append(m.Params, gotree.Param{Type: c.goType(p)})
			}
			iface.Methods = append(iface.Methods, m)
		}
		t := &gotree.TypeDecl{Name: ci.name, Type: iface, Doc: doc}
		if len(doc) == 0 {
			t.Doc = []string{ci.name + " is implemented by the classes that derive from " + cl.Name + "."}
		}
		t.Before = above
		add(t)
		decl.Doc = []string{ci.base + " holds what every " + cl.Name + " has."}
		add(decl)
		acc := &gotree.FuncDecl{Name: ci.accessor, Recv: &gotree.Param{Name: "b", Type: recvType()},
			Results: []gotree.Param{{Type: recvType()}}, Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("b")}}}}
		add(acc)
	} else {
		decl.Doc = doc
		if len(doc) == 0 {
			decl.Doc = nil
		}
		decl.Before = above
		add(decl)
	}
	if exc {
		base := gotree.Expr(py("ExceptionClass"))
		if sup != nil {
			base = id(c.classInfo(sup).excVar)
		} else if b := c.stubExcBase(cl); b != nil {
			base = c.excClass(f, b)
		}
		add(&gotree.VarDecl{Name: ci.excVar, Value: pyCall("NewExcClass", &gotree.Str{Value: cl.Name}, base)})
	}
	add(&gotree.FuncDecl{Name: "ClassName", Recv: &gotree.Param{Type: recvType()}, Results: []gotree.Param{{Type: named("string")}},
		Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{&gotree.Str{Value: cl.Name}}}}, Doc: []string{"ClassName is the name of the Python class."}})
	c.dynamicAttrs(f, cl, recvType())
	c.dynamicOperators(f, cl, recvType())
	c.constructor(f, cl, ci, params, args)
	c.methods(f, cl, ci, args)
	c.generated(f, cl, ci, args)
}

// isVirtualMember reports whether a method belongs to its class's interface.
func (c *compiler) isVirtualMember(fun *types.Func) bool {
	switch fun.Kind {
	case types.StaticMethod, types.ClassMethod:
		return false
	}
	return fun.Name != "__init__" && fun.Name != "__post_init__"
}

// inherits reports whether a class (or a base of it) already declares a method of that name.
func (c *compiler) inherits(cl *types.Class, fun *types.Func) bool {
	for _, m := range cl.MRO {
		if m.IsStub() {
			continue
		}
		for _, g := range c.methodsOf(m) {
			if c.methodName(g) == c.methodName(fun) {
				return true
			}
		}
	}
	return false
}

// initOf is the __init__ that constructing a class runs: its own, an inherited one, or nil.
func (c *compiler) initOf(cl *types.Class) *types.Func {
	if cl.Dataclass != nil && cl.Dataclass.Init {
		if own := cl.Members["__init__"]; own == nil || own.Func == nil || own.Func.Node == nil {
			return nil
		}
	}
	s, owner := cl.Lookup("__init__")
	if s == nil || owner.IsStub() || s.Func == nil || s.Func.Node == nil {
		return nil
	}
	return s.Func
}

// initParams are the parameters of a class's constructor, without self.
func (c *compiler) initParams(cl *types.Class) ([]*types.Param, *types.Func) {
	if fun := c.initOf(cl); fun != nil {
		return fun.Params[1:], fun
	}
	if cl.Dataclass != nil && cl.Dataclass.InitFunc != nil {
		return cl.Dataclass.InitFunc.Params[1:], cl.Dataclass.InitFunc
	}
	if s := cl.Members["__init__"]; cl.NamedTuple && s != nil && s.Func != nil {
		return s.Func.Params[1:], s.Func
	}
	return nil, nil
}

// constructor emits NewC, and initC for classes that others derive from.
func (c *compiler) constructor(f *fn, cl *types.Class, ci *classInfo, tparams []gotree.Param, targs []gotree.Type) {
	exc := isExceptionClass(cl)
	fun := c.initOf(cl)
	ptr := &gotree.Pointer{Elem: named(ci.base, targs...)}
	if fun != nil && fun.Class != cl {
		// an inherited __init__: construct by the base's initialiser
		base := fun.Class
		sig := c.sigOf(fun)
		d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Results: c.ctorResults(ptr, sig), Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}}
		var callArgs []gotree.Expr
		scope := names.NewScope(c.pkg)
		self := scope.Declare("self", false)
		for i, p := range fun.Params[1:] {
			n := scope.Declare(p.Name, false)
			d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(sig.params[i+1])})
			callArgs = append(callArgs, id(n))
		}
		d.Body = append(d.Body, &gotree.Assign{Lhs: []gotree.Expr{id(self)}, Op: ":=", Rhs: []gotree.Expr{c.newStruct(cl, ci, targs)}})
		d.Body = append(d.Body, c.initCall(base, id(self), callArgs, sig)...)
		d.Body = append(d.Body, c.ctorReturn(self, sig))
		c.decls = append(c.decls, d)
		if c.isInterface(cl) {
			c.forwardInit(cl, ci, base, fun, sig)
		}
		return
	}
	if fun != nil {
		sig := c.sigOf(fun)
		g := &fn{c: c, mod: f.mod, f: fun, scope: c.funcScope(fun.Node), sig: &signature{params: sig.params, node: sig.node}, declared: map[*types.Symbol]bool{}, class: cl}
		g.node = fun.Node
		self := fun.Params[0].Symbol
		selfName := g.scope.Declare(receiverName(cl), false)
		c.symNames[self] = selfName
		g.declared[self] = true
		g.self = self
		g.selfRep(self, cl)
		if c.isInterface(cl) {
			g.initSelf = selfName
		}
		params, _, body := g.function(fun, 1)
		d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Params: params, PyName: fun.QualName}
		above := c.declComments(f.mod.Tree, fun.Node.(ast.Stmt))
		d.Span, d.File = fun.Node.Span(), f.mod.File
		if c.isInterface(cl) {
			// the initialiser takes self as the interface: what it calls is virtual
			in := &gotree.FuncDecl{Name: ci.init, Params: append([]gotree.Param{{Name: selfName, Type: named(ci.name)}}, params...),
				Results: c.results(nil, sig.raises()), Body: body, PyName: fun.QualName, Doc: []string{ci.init + " initialises " + article(cl.Name) + " " + cl.Name + " or a class derived from it."}}
			in.Span, in.File = fun.Node.Span(), f.mod.File
			in.Before = above
			c.decls = append(c.decls, in)
			var callArgs []gotree.Expr
			for _, p := range params {
				callArgs = append(callArgs, id(p.Name))
			}
			d.Results = c.ctorResults(ptr, sig)
			d.Body = []gotree.Stmt{&gotree.Assign{Lhs: []gotree.Expr{id(selfName)}, Op: ":=", Rhs: []gotree.Expr{c.newStruct(cl, ci, targs)}}}
			if exc && !c.callsSuperInit(fun) {
				d.Body = append(d.Body, f.newArgs(selfName, fun, params))
			}
			d.Body = append(d.Body, c.initCall(cl, id(selfName), callArgs, sig)...)
			d.Body = append(d.Body, c.ctorReturn(selfName, sig))
			d.Doc = []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}
			if !cl.IsAbstract {
				c.decls = append(c.decls, d)
			}
			return
		}
		d.Results = c.ctorResults(ptr, sig)
		d.Doc = []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}
		head := []gotree.Stmt{&gotree.Assign{Lhs: []gotree.Expr{id(selfName)}, Op: ":=", Rhs: []gotree.Expr{c.newStruct(cl, ci, targs)}}}
		if exc && !c.callsSuperInit(fun) {
			head = append(head, f.newArgs(selfName, fun, params))
		}
		d.Body = append(head, returnSelf(body, selfName, sig.raises())...)
		if !terminates(d.Body) {
			d.Body = append(d.Body, c.ctorReturn(selfName, sig))
		}
		c.decls = append(c.decls, d)
		return
	}
	if cl.Dataclass != nil && cl.Dataclass.InitFunc != nil || cl.NamedTuple {
		c.dataclassInit(f, cl, ci, tparams, targs)
		return
	}
	// no __init__ at all
	if exc {
		d := &gotree.FuncDecl{Name: ci.ctor, Params: []gotree.Param{{Name: "args", Type: anyType, Variadic: true}}, Results: []gotree.Param{{Type: ptr}},
			Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}}
		d.Body = []gotree.Stmt{
			&gotree.Assign{Lhs: []gotree.Expr{id("e")}, Op: ":=", Rhs: []gotree.Expr{c.newStruct(cl, ci, targs)}},
			&gotree.ExprStmt{X: &gotree.Call{Fun: sel(id("e"), "SetArgs"), Args: []gotree.Expr{id("args")}, Spread: true}},
			&gotree.Return{Results: []gotree.Expr{id("e")}}}
		c.decls = append(c.decls, d)
	} else if !cl.IsAbstract || len(cl.Subclasses) == 0 {
		d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Results: []gotree.Param{{Type: ptr}}, Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."},
			Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{c.newStruct(cl, ci, targs)}}}}
		c.decls = append(c.decls, d)
	}
}

// callsSuperInit reports whether an exception's __init__ begins by calling its base's, which sets the arguments.
func (c *compiler) callsSuperInit(fun *types.Func) bool {
	def, ok := fun.Node.(*ast.FunctionDef)
	if !ok {
		return false
	}
	for _, st := range def.Body {
		x, ok := st.(*ast.ExprStmt)
		if !ok {
			return false
		}
		if call, ok := x.Value.(*ast.Call); ok {
			if at, ok := call.Func.(*ast.Attribute); ok && at.Attr == "__init__" {
				return true
			}
			return false
		}
	}
	return false
}

// newArgs sets an exception's arguments to those of its constructor, as BaseException.__new__ does.
func (f *fn) newArgs(self string, fun *types.Func, params []gotree.Param) gotree.Stmt {
	x := &gotree.Call{Fun: sel(id(self), "SetArgs")}
	for i, p := range fun.Params[1:] {
		if p.Kind == types.PositionalOnly || p.Kind == types.PositionalOrKeyword {
			if r := f.c.slots[p.Symbol]; r != nil && i < len(params) {
				x.Args = append(x.Args, f.boxed(id(params[i].Name), r.find()))
			}
		}
	}
	return &gotree.ExprStmt{X: x}
}

// newStruct is &C{}, with the exception's class filled in.
func (c *compiler) newStruct(cl *types.Class, ci *classInfo, targs []gotree.Type) gotree.Expr {
	lit := &gotree.Composite{Type: named(ci.base, targs...)}
	if superclass(cl) != nil {
		lit.Own = []string{}
		for _, fd := range cl.Fields {
			if !fd.ClassVar && !fd.InitVar && fieldNamed(superclass(cl), fd.Name) == nil {
				lit.Own = append(lit.Own, ci.fields[fd.Symbol])
			}
		}
	}
	e := gotree.Expr(&gotree.Unary{Op: "&", X: lit})
	if isExceptionClass(cl) {
		return pyCall("InitExc", e, id(ci.excVar))
	}
	return e
}

func (c *compiler) ctorResults(ptr gotree.Type, sig *signature) []gotree.Param {
	out := []gotree.Param{{Type: ptr}}
	if sig.raises() {
		out = append(out, gotree.Param{Type: named("error")})
	}
	return out
}

func (c *compiler) ctorReturn(self string, sig *signature) gotree.Stmt {
	out := []gotree.Expr{id(self)}
	if sig.raises() {
		out = append(out, id("nil"))
	}
	return &gotree.Return{Results: out}
}

// initCall runs a base class's initialiser on self.
func (c *compiler) initCall(base *types.Class, self gotree.Expr, args []gotree.Expr, sig *signature) []gotree.Stmt {
	x := call(id(c.classInfo(base).init), append([]gotree.Expr{self}, args...)...)
	if !sig.raises() {
		return []gotree.Stmt{&gotree.ExprStmt{X: x}}
	}
	return []gotree.Stmt{&gotree.If{Init: &gotree.Assign{Lhs: []gotree.Expr{id("err")}, Op: ":=", Rhs: []gotree.Expr{x}}, Cond: notNil(id("err")),
		Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("nil"), id("err")}}}}}
}

// forwardInit gives a class without __init__ of its own an initialiser for its subclasses.
func (c *compiler) forwardInit(cl *types.Class, ci *classInfo, base *types.Class, fun *types.Func, sig *signature) {
	d := &gotree.FuncDecl{Name: ci.init, Results: c.results(nil, sig.raises()), Doc: []string{ci.init + " initialises " + article(cl.Name) + " " + cl.Name + " or a class derived from it."}}
	d.Params = append(d.Params, gotree.Param{Name: "self", Type: named(ci.name)})
	args := []gotree.Expr{id("self")}
	scope := names.NewScope(c.pkg)
	scope.Reserve("self")
	for i, p := range fun.Params[1:] {
		n := scope.Declare(p.Name, false)
		d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(sig.params[i+1])})
		args = append(args, id(n))
	}
	x := call(id(c.classInfo(base).init), args...)
	if sig.raises() {
		d.Body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}
	} else {
		d.Body = []gotree.Stmt{&gotree.ExprStmt{X: x}}
	}
	c.decls = append(c.decls, d)
}

// returnSelf turns the returns of __init__ into returns of the object.
func returnSelf(body []gotree.Stmt, self string, raises bool) []gotree.Stmt {
	var out []gotree.Stmt
	for _, s := range body {
		switch s := s.(type) {
		case *gotree.Return:
			switch {
			case len(s.Results) == 0:
				s.Results = []gotree.Expr{id(self)}
			case raises && len(s.Results) == 1:
				if isNilIdent(s.Results[0]) {
					s.Results = []gotree.Expr{id(self), id("nil")}
				} else {
					s.Results = []gotree.Expr{id("nil"), s.Results[0]}
				}
			}
		case *gotree.If:
			s.Then = returnSelf(s.Then, self, raises)
			s.Else = returnSelf(s.Else, self, raises)
		case *gotree.For:
			s.Body = returnSelf(s.Body, self, raises)
		case *gotree.Range:
			s.Body = returnSelf(s.Body, self, raises)
		case *gotree.Block:
			s.Body = returnSelf(s.Body, self, raises)
		}
		out = append(out, s)
	}
	return out
}

// selfRep gives self its representation inside a method.
func (f *fn) selfRep(self *types.Symbol, cl *types.Class) *Rep {
	r := f.c.slots[self]
	if r == nil {
		r = f.c.newRep(KClass, &types.Instance{Class: cl})
		r.class = cl
		for _, tv := range cl.TypeParams {
			a := f.c.newRep(KTypeParam, tv)
			a.tv = tv
			r.args = append(r.args, a)
		}
		f.c.slots[self] = r
	}
	return r
}

// dataclassInit emits the constructor that @dataclass or NamedTuple synthesises.
func (c *compiler) dataclassInit(f *fn, cl *types.Class, ci *classInfo, tparams []gotree.Param, targs []gotree.Type) {
	ptr := &gotree.Pointer{Elem: named(ci.base, targs...)}
	d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Results: []gotree.Param{{Type: ptr}}, Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}}
	scope := c.funcScope(cl.Node)
	self := scope.Declare(receiverName(cl), false)
	fields := cl.Fields
	if cl.Dataclass != nil {
		fields = cl.Dataclass.AllFields
	}
	d.Body = append(d.Body, &gotree.Assign{Lhs: []gotree.Expr{id(self)}, Op: ":=", Rhs: []gotree.Expr{c.newStruct(cl, ci, targs)}})
	lit := compositeOf(d.Body[0].(*gotree.Assign).Rhs[0])
	var later []gotree.Stmt
	for _, fd := range fields {
		if fd.ClassVar {
			continue
		}
		if fd.InitVar {
			f.refuse(fd.Node, codeClass, "InitVar fields are not supported yet")
			continue
		}
		owner := c.fieldOwner(cl, fd)
		name := c.classInfo(owner).fields[fd.Symbol]
		var val gotree.Expr
		if fd.Init || cl.NamedTuple {
			n := scope.Declare(fd.Name, false)
			d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(c.slot(fd.Symbol))})
			val = id(n)
		} else {
			val = c.fieldDefault(f, cl, fd)
			if val == nil {
				continue
			}
		}
		if owner == cl && lit != nil && len(later) == 0 {
			lit.Elts = append(lit.Elts, gotree.Elt{Key: id(name), Value: val})
			continue
		}
		later = append(later, &gotree.Assign{Lhs: []gotree.Expr{sel(id(self), name)}, Op: "=", Rhs: []gotree.Expr{val}})
	}
	d.Body = append(d.Body, later...)
	sig := &signature{node: c.graph.New()}
	if cl.Dataclass != nil && cl.Dataclass.PostInit != nil {
		post := cl.Dataclass.PostInit
		ps := c.sigOf(post)
		c.graph.Flow(ps.node, c.ctorSig(cl).node)
		sig = ps
		x := method(id(self), c.methodName(post))
		if ps.raises() {
			d.Results = append(d.Results, gotree.Param{Type: named("error")})
			d.Body = append(d.Body, &gotree.If{Init: &gotree.Assign{Lhs: []gotree.Expr{id("err")}, Op: ":=", Rhs: []gotree.Expr{x}}, Cond: notNil(id("err")),
				Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("nil"), id("err")}}}})
		} else {
			d.Body = append(d.Body, &gotree.ExprStmt{X: x})
		}
	}
	d.Body = append(d.Body, c.ctorReturn(self, sig))
	c.decls = append(c.decls, d)
	if c.isInterface(cl) && superclass(cl) == nil {
		// subclasses without a dataclass constructor of their own are refused where they call super().__init__
		_ = ci
	}
}

// ctorSig is the signature node of a class's constructor.
func (c *compiler) ctorSig(cl *types.Class) *signature {
	if fun := c.initOf(cl); fun != nil {
		return c.sigOf(fun)
	}
	if s := c.ctorSigs[cl]; s != nil {
		return s
	}
	s := &signature{node: c.graph.New()}
	c.ctorSigs[cl] = s
	if cl.Dataclass != nil && cl.Dataclass.PostInit != nil {
		s.node = c.sigOf(cl.Dataclass.PostInit).node
	}
	return s
}

func compositeOf(e gotree.Expr) *gotree.Composite {
	switch e := e.(type) {
	case *gotree.Unary:
		return compositeOf(e.X)
	case *gotree.Composite:
		return e
	case *gotree.Call:
		if len(e.Args) > 0 {
			return compositeOf(e.Args[0])
		}
	}
	return nil
}

func (c *compiler) fieldOwner(cl *types.Class, fd *types.Field) *types.Class {
	for i := len(cl.MRO) - 1; i >= 0; i-- {
		m := cl.MRO[i]
		if m.IsStub() {
			continue
		}
		if c.classInfo(m).fields[fd.Symbol] != "" {
			return m
		}
	}
	return cl
}

// fieldDefault is the value a field gets when the constructor is not given one.
func (c *compiler) fieldDefault(f *fn, cl *types.Class, fd *types.Field) gotree.Expr {
	slot := c.slot(fd.Symbol)
	switch {
	case fd.Factory != nil:
		v, r, ok := f.callFactory(fd.Factory, slot)
		if !ok {
			return nil
		}
		return f.to(v, r, slot)
	case fd.Default != nil:
		if !isConstDefault(fd.Default) {
			if _, ok := fd.Default.(*ast.Attribute); !ok {
				if _, ok := fd.Default.(*ast.Name); !ok {
					f.refuse(fd.Default, codeClass, "this default of a field is not supported yet")
				}
			}
		}
		v, r := f.expr(fd.Default, slot)
		return f.to(v, r, slot)
	}
	return nil
}

// callFactory calls what default_factory names.
func (f *fn) callFactory(x ast.Expr, slot *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if co, ok := c.typeOf(x).(*types.ClassObject); ok {
		if co.Class.IsStub() {
			s := slot.find()
			switch {
			case s.kind == KList:
				return &gotree.Call{Fun: py("NewList"), TypeArgs: []gotree.Type{c.goType(s.arg(0))}}, s, true
			case s.kind == KDict:
				return &gotree.Call{Fun: py("NewDict"), TypeArgs: []gotree.Type{c.goType(s.arg(0)), c.goType(s.arg(1))}}, s, true
			case s.kind == KSet:
				return &gotree.Call{Fun: py("NewSet"), TypeArgs: []gotree.Type{c.goType(s.arg(0))}}, s, true
			case s.kind == KInt || s.kind == KFloat || s.kind == KStr || s.kind == KBool:
				return f.zero(s), s, true
			}
			f.refuse(x, codeClass, "this default_factory is not supported yet")
			return nil, nil, false
		}
		v, r := f.construct(x, co.Class, nil)
		return v, r, true
	}
	v, r := f.expr(x, nil)
	r = r.find()
	if r.k() == KFunc && len(r.args) == 0 && r.ret != nil {
		return call(v), r.ret, true
	}
	f.refuse(x, codeClass, "this default_factory is not supported yet")
	return nil, nil, false
}

var _ = analysis.Raises
