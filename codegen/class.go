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
	getters  map[string]string // methods that give class attributes which classes override
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

func (c *compiler) nameClass(cl *types.Class) {
	ci := c.classes[cl]
	if ci == nil {
		ci = &classInfo{}
		c.classes[cl] = ci
	}
	ci.named = true
	ci.fields = map[*types.Symbol]string{}
	ci.name = c.pkg.Declare(longName(cl), true)
	ci.base = ci.name
	if c.isInterface(cl) {
		ci.base = c.pkg.Declare(longName(cl)+"_base", false)
		ci.accessor = c.pkg.Declare("as_"+longName(cl), false)
		ci.init = c.pkg.Declare("init_"+longName(cl), false)
	}
	ci.ctor = c.pkg.Declare("new_"+longName(cl), true)
	if cl.IsException || isExceptionClass(cl) {
		ci.excVar = c.pkg.Declare(longName(cl)+"_class", false)
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
			for _, n := range c.classInfo(m).getters {
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
	c.nameGetters(cl, ci, scope)
	for _, fd := range cl.Fields {
		if fd.ClassVar {
			continue
		}
		if owner, base := c.redeclared(cl, fd); base != nil {
			ci.fields[fd.Symbol] = c.classInfo(owner).fields[base.Symbol]
			if c.surveying {
				c.unify(c.slot(base.Symbol), c.slot(fd.Symbol), analysis.Reason{Text: "declared again in " + cl.Name})
			}
			continue
		}
		ci.fields[fd.Symbol] = scope.Declare(fd.Name, !strings.HasPrefix(fd.Name, "_"))
		if c.hasTextField(fd.Symbol) {
			c.textNames[fd.Symbol] = scope.Declare(fd.Name+"_text", false)
		}
	}
	for _, fn := range c.methodsOf(cl) {
		if isLazy(fn) {
			ci.fields[fn.Symbol] = scope.Declare("lazy_"+fn.Name, false)
		}
	}
}

// redeclared is the field of a base class, and that class, which a class declares again, say with another default.
func (c *compiler) redeclared(cl *types.Class, fd *types.Field) (*types.Class, *types.Field) {
	for _, m := range cl.MRO[1:] {
		if m.IsStub() || m.IsProtocol {
			continue
		}
		for _, base := range m.Fields {
			if base.Name == fd.Name && !base.ClassVar && !base.InitVar {
				return m, base
			}
		}
	}
	return nil, nil
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

// methodName is a method's Go name. Where two methods of a class and its relatives would have the same one (add and __add__), one of
// them is called AddMethod.
func (c *compiler) methodName(fun *types.Func) string {
	n := c.ownMethodName(fun)
	if k := c.relatedMethods(fun.Class)[n]; k != "" && k != methodKey(fun) {
		return n + "Method"
	}
	return n
}

// methodKey tells methods of other names apart: special methods come first, then the order of the alphabet.
func methodKey(fun *types.Func) string {
	switch {
	case dunderGo[fun.Name] != "":
		return " " + fun.Name
	case fun.Kind == types.Setter:
		return fun.Name + "="
	}
	return fun.Name
}

// relatedMethods are, by Go name, the methods of a class and of all classes that are related to it.
func (c *compiler) relatedMethods(cl *types.Class) map[string]string {
	if cl == nil || cl.IsStub() {
		return nil
	}
	if m := c.methodKeys[cl]; m != nil {
		return m
	}
	keys := map[string]string{}
	for todo := []*types.Class{cl}; len(todo) > 0; {
		x := todo[0]
		todo = todo[1:]
		if c.methodKeys[x] != nil || x.IsStub() {
			continue
		}
		c.methodKeys[x] = keys
		for _, fun := range c.methodsOf(x) {
			n, k := c.ownMethodName(fun), methodKey(fun)
			if old := keys[n]; old == "" || k < old {
				keys[n] = k
			}
		}
		todo = append(todo, x.Subclasses...)
		for _, b := range x.Bases {
			if in, ok := b.(*types.Instance); ok {
				todo = append(todo, in.Class)
			}
		}
	}
	return keys
}

// ownMethodName is a method's Go name by its own name alone. Setters are SetX.
func (c *compiler) ownMethodName(fun *types.Func) string {
	if n := dunderGo[fun.Name]; n != "" {
		return n + c.familySuffix(fun)
	}
	private := strings.HasPrefix(fun.Name, "_")
	n := names.Camel(fun.Name, !private) + c.familySuffix(fun)
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
	case userBases > 1 && !f.severalBases(s, cl):
	case cl.OuterFunc != nil:
		f.refuse(s, codeClass, "a class defined inside a function is not supported yet")
	case cl.Symbol != nil && cl.Symbol.Bindings > 1:
		f.refuse(s, codeClass, "a class that is defined more than once is not supported yet")
	case len(cl.TypeParams) > 0 && c.isInterface(cl):
		f.refuse(s, codeClass, "deriving from a generic class of the program is not supported yet")
	default:
		for _, fun := range c.methodsOf(cl) {
			if len(c.funcTypeParams(fun)) > 0 {
				f.refuse(fun.Node, codeGeneric, "a method with type parameters of a generic class's TypeVar is not supported yet")
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

// classDef lowers a class.
func (f *fn) classDef(s *ast.ClassDef) {
	c := f.c
	cl := c.info.Classes[s]
	if cl == nil {
		f.refuse(s, codeClass, "this class is not supported yet")
		return
	}
	if cl.IsProtocol || cl.TypedDict != nil {
		return // a dict, or nothing, when the program runs
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
	f.setClassObject(cl)
	if x := c.info.Applied[s]; x != nil {
		v, r := f.expr(x, nil)
		obj, _ := f.classValue(x, cl)
		f.emit(&gotree.ExprStmt{X: pyCall("SameClass", f.to(v, r, c.anyRep), obj)})
	}
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
				if fun.Holder != nil {
					f.assignStmt(c.info.Rebinds[st])
				}
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
					if fd.Default != nil && fd.Factory == nil && !c.isFixed(fd.Default) {
						slot := c.slot(fd.Symbol)
						v, r := f.expr(fd.Default, slot)
						f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(c.fieldDefaultVar(cl, fd))}, Op: "=", Rhs: []gotree.Expr{f.to(v, r, slot)}})
					}
					continue // a field's default, used by the constructor
				}
			}
			f.classVarInit(cl, n.Id, st.Value, st)
		case *ast.ExprStmt, *ast.Pass:
		case *ast.ClassDef:
			// a class inside knows nothing of this one's type parameters
			for _, tv := range cl.TypeParams {
				delete(c.openTypeVars, tv)
			}
			f.classDef(st)
			for _, tv := range cl.TypeParams {
				c.openTypeVars[tv] = true
			}
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
	if isFuncType(f.c.typeOf(value)) {
		f.refuse(st, codeClass, "a function as the class attribute %s is not supported yet: define a method", name)
		return
	}
	for _, b := range cl.MRO[1:] {
		if m := b.Members[name]; m != nil && !b.IsStub() && (m.Kind != sym.Kind || b.Dataclass != nil || b.NamedTuple) {
			f.refuse(st, codeClass, "the class attribute %s overrides what is no class attribute in %s; that is not supported yet", name, b.Name)
			return
		}
	}
	if sym.Kind == types.FieldSymbol && isConstDefault(value) && !f.c.readOfClass(sym) {
		return // no more than what objects hold first
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
			owner = longName(s.Scope.Class) + "_"
		}
		n = c.pkg.Declare(owner+names.Camel(s.Name, true), false)
		c.symNames[s] = n
		if !c.surveying {
			c.moduleVar(n, c.slot(s))
		}
	}
	return &gotree.Ident{Name: n, Shared: s.CapturedWritten}
}

// surveyBase makes every field of a class known to the graph.
func (c *compiler) surveyBase(f *fn, cl *types.Class) {
	sets := c.initSets(cl)
	for _, fd := range cl.Fields {
		r := c.slot(fd.Symbol)
		for _, m := range cl.MRO[1:] {
			if s := m.Members[fd.Name]; s != nil && !m.IsStub() && !m.IsProtocol && s.Kind == types.ClassVarSymbol && !fd.ClassVar {
				f.refuse(fd.Node, codeClass, "the field %s overrides a class attribute of %s; that is not supported yet", fd.Name, m.Name)
			}
		}
		if cl.Dataclass == nil && !cl.NamedTuple && fd.Default == nil && !fd.ClassVar && !sets["."+fd.Name] && !c.givenBelow(cl, fd.Name) {
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

// hasFields reports whether a class adds fields to the struct of its base.
func hasFields(cl *types.Class) bool {
	for _, fd := range cl.Fields {
		if !fd.ClassVar && !fd.InitVar && !inheritsField(cl, fd.Name) {
			return true
		}
	}
	return false
}

// takesSpace reports whether the struct of a class has a size: Go may give objects of none one address, which is their identity.
func takesSpace(cl *types.Class) bool {
	if hasFields(cl) || !cl.IsAbstract {
		return true
	}
	return slices.ContainsFunc(superclasses(cl), takesSpace)
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
		for _, b := range superclasses(cl) {
			st.Fields = append(st.Fields, gotree.Field{Type: named(c.classInfo(b).base)})
		}
	case exc:
		st.Fields = append(st.Fields, gotree.Field{Type: pyNamed("Exception")})
	}
	for _, fd := range cl.Fields {
		if fd.ClassVar || fd.InitVar {
			continue
		}
		if inheritsField(cl, fd.Name) {
			continue
		}
		field := gotree.Field{Name: ci.fields[fd.Symbol], Type: c.goType(c.slot(fd.Symbol))}
		if s, ok := fd.Node.(ast.Stmt); ok {
			field.Doc, field.Comment = c.fieldComments(f.mod.Tree, s)
		}
		st.Fields = append(st.Fields, field)
		if c.hasTextField(fd.Symbol) {
			st.Fields = append(st.Fields, gotree.Field{Name: c.textNames[fd.Symbol], Type: pyNamed("Text")})
		}
	}
	if !exc && !cl.IsAbstract && !hasFields(cl) && !slices.ContainsFunc(superclasses(cl), takesSpace) {
		st.Fields = append(st.Fields, gotree.Field{Name: "_", Type: named("byte"), Comment: "keeps the addresses of objects apart"})
	}
	for _, fun := range c.methodsOf(cl) {
		if sig := c.sigOf(fun); isLazy(fun) && sig.ret != nil {
			st.Fields = append(st.Fields, gotree.Field{Name: ci.fields[fun.Symbol], Type: pyNamed("Lazy", c.goType(sig.ret)), Comment: "of " + c.methodName(fun)})
		}
	}
	above := c.declComments(f.mod.Tree, node)
	decl := &gotree.TypeDecl{Name: ci.base, TypeParams: params, Type: st}
	decl.Span, decl.File = node.Span(), f.mod.File
	recvType := func() gotree.Type { return &gotree.Pointer{Elem: named(ci.base, args...)} }
	if c.isInterface(cl) {
		iface := &gotree.Interface{}
		if sup != nil {
			for _, b := range superclasses(cl) {
				iface.Embedded = append(iface.Embedded, named(c.classInfo(b).name))
			}
		} else if exc {
			iface.Embedded = append(iface.Embedded, pyNamed("BaseException"))
		}
		iface.Methods = append(iface.Methods, gotree.Method{Name: ci.accessor, Results: []gotree.Param{{Type: &gotree.Pointer{Elem: named(ci.base)}}}})
		for _, fun := range c.methodsOf(cl) {
			if !c.isVirtualMember(fun) || slices.ContainsFunc(superclasses(cl), func(b *types.Class) bool { return c.inherits(b, fun) }) {
				continue
			}
			sig := c.sigOf(fun)
			m := gotree.Method{Name: c.methodName(fun), Results: c.funcResults(fun, sig)}
			for _, p := range sig.params[len(fun.Params)-len(objectParams(fun)):] {
				m.Params = append(m.Params, gotree.Param{Type: c.goType(p)})
			}
			iface.Methods = append(iface.Methods, m)
		}
		for _, s := range attrGetters(cl) {
			if !overrides(cl, s.Name) {
				iface.Methods = append(iface.Methods, gotree.Method{Name: ci.getters[s.Name], Results: []gotree.Param{{Type: c.goType(c.slot(s))}}})
			}
		}
		for _, fun := range c.superHooks(cl) {
			sig := c.sigOf(fun)
			m := gotree.Method{Name: c.hookName(cl, fun), Results: c.funcResults(fun, sig)}
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
		bases := c.exceptionBases(f, cl)
		made := "NewExcClass"
		if len(bases) > 1 {
			made = "NewExcClassOf"
		}
		add(&gotree.VarDecl{Name: ci.excVar, Value: pyCall(made, append([]gotree.Expr{&gotree.Str{Value: cl.Name}}, bases...)...)})
	}
	add(&gotree.FuncDecl{Name: "ClassName", Recv: &gotree.Param{Type: recvType()}, Results: []gotree.Param{{Type: named("string")}},
		Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{&gotree.Str{Value: cl.Name}}}}, Doc: []string{"ClassName is the name of the Python class."}})
	c.getterDecls(f, cl, ci, recvType())
	c.dynamicAttrs(f, cl, recvType())
	c.dynamicSets(f, cl, recvType())
	c.dynamicOperators(f, cl, recvType())
	c.constructor(f, cl, ci, params, args)
	c.methods(f, cl, ci, args)
	c.generated(f, cl, ci, args)
}

// isVirtualMember reports whether a method belongs to its class's interface.
func (c *compiler) isVirtualMember(fun *types.Func) bool {
	if isStaticKind(fun) {
		return c.isVirtualStatic(fun)
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
