package codegen

import (
	"slices"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// Enumerations: a struct with name and value behind a pointer, one package variable per member, and a list of them in order.

// enumNames are the Go names of an enumeration.
type enumNames struct {
	members map[*types.EnumMember]string
	all     string
}

func (c *compiler) enumOf(cl *types.Class) *enumNames {
	if c.enums == nil {
		c.enums = map[*types.Class]*enumNames{}
	}
	n := c.enums[cl]
	if n == nil {
		n = &enumNames{members: map[*types.EnumMember]string{}}
		c.enums[cl] = n
		info := c.classInfo(cl)
		for _, m := range cl.Enum.Members {
			if m.Alias == nil {
				n.members[m] = c.pkg.Declare(info.name+"_"+strings.ToLower(m.Name), true)
			}
		}
		n.all = c.pkg.Declare(info.name+"_members", false)
	}
	return n
}

func (c *compiler) enumMemberName(m *types.EnumMember) string {
	for m.Alias != nil {
		m = m.Alias
	}
	return c.enumOf(m.Symbol.Scope.Class).members[m]
}

func (f *fn) enumRep(e ast.Node, cl *types.Class) *Rep {
	return f.c.exprRep(e, "enum", &types.Instance{Class: cl})
}

// asEnum gives an object of an enumeration out of a value that holds one.
func (f *fn) asEnum(x ast.Expr, v gotree.Expr, r *Rep, cl *types.Class) gotree.Expr {
	if r.k() == KClass {
		return v
	}
	want := f.c.exprRep(x, "enum", &types.Instance{Class: cl})
	return f.to(v, r, want)
}

// enumValueRep is the slot of an enumeration's values.
func (c *compiler) enumValueRep(cl *types.Class) *Rep {
	return c.exprRep(cl.Node, "value", cl.Enum.ValueType)
}

// enumClass emits an enumeration.
func (f *fn) enumClass(s *ast.ClassDef, cl *types.Class) {
	c := f.c
	switch cl.Enum.Kind {
	case "Enum", "IntEnum", "StrEnum":
	default:
		f.refuse(s, codeClass, "%s enumerations are not supported yet", cl.Enum.Kind)
		return
	}
	if len(cl.Enum.Members) == 0 {
		f.refuse(s, codeClass, "an enumeration without members is not supported yet")
		return
	}
	for _, m := range []string{"__init__", "__new__", "_missing_", "_generate_next_value_"} {
		if cl.Members[m] != nil {
			f.refuse(s, codeClass, "an enumeration with %s is not supported yet", m)
			return
		}
	}
	info := c.classInfo(cl)
	names := c.enumOf(cl)
	val := c.enumValueRep(cl)
	ptr := func() gotree.Type { return &gotree.Pointer{Elem: named(info.name)} }
	doc := docFor(info.name, c.docOf(s.Body))
	next := int64(1)
	var values []gotree.Expr
	var mems []*types.EnumMember
	for _, m := range cl.Enum.Members {
		if m.Alias != nil {
			continue
		}
		f.node = m.Value
		mark := len(*f.out)
		var v gotree.Expr
		var r *Rep
		if m.Auto {
			if cl.Enum.Kind == "StrEnum" {
				v, r = &gotree.Str{Value: strings.ToLower(m.Name)}, c.strRep
			} else {
				v, r = intLit(int(next)), c.intRep
				next++
			}
		} else {
			if k, ok := f.constOf(m.Value); ok {
				if next = max(next, k+1); len(values) == 0 {
					next = k + 1
				}
			}
			v, r = f.expr(m.Value, val)
		}
		values = append(values, f.to(v, r, val))
		if len(*f.out) > mark {
			f.refuse(m.Value, codeClass, "this value of an enumeration's member is not supported yet")
		}
		mems = append(mems, m)
	}
	mark := len(c.decls)
	f.enumMethods(cl, info)
	if c.surveying {
		return
	}
	methods := slices.Clone(c.decls[mark:])
	c.decls = c.decls[:mark]
	defer func() { c.decls = append(c.decls, methods...) }()
	add := func(d gotree.Decl) { c.decls = append(c.decls, d) }
	st := &gotree.TypeDecl{Name: info.name, Doc: doc, Type: &gotree.Struct{Fields: []gotree.Field{{Name: "name", Type: named("string")}, {Name: "value", Type: c.goType(val)}}}}
	st.Span, st.File = s.Span(), f.mod.File
	st.Before = c.declComments(f.mod.Tree, s)
	if len(doc) == 0 {
		st.Doc = []string{info.name + " is an enumeration; its values are the variables below."}
	}
	add(st)
	group := &gotree.GroupDecl{Doc: []string{"The members of " + info.name + "."}}
	all := &gotree.Composite{Type: &gotree.Slice{Elem: ptr()}}
	members := memberStmts(s)
	for i, m := range mems {
		spec := &gotree.VarDecl{Name: names.members[m], Value: &gotree.Unary{Op: "&", X: &gotree.Composite{Type: named(info.name),
			Elts: []gotree.Elt{{Value: &gotree.Str{Value: m.Name}}, {Value: values[i]}}}}}
		if st := members[m.Name]; st != nil {
			spec.Before, spec.Comment = c.fieldComments(f.mod.Tree, st)
		}
		group.Specs = append(group.Specs, spec)
		all.Elts = append(all.Elts, gotree.Elt{Value: id(names.members[m])})
	}
	add(group)
	add(&gotree.VarDecl{Name: names.all, Value: all})
	recv := func() *gotree.Param { return &gotree.Param{Name: receiverName(cl), Type: ptr()} }
	self := receiverName(cl)
	get := func(name string, t gotree.Type, e gotree.Expr, doc string) {
		add(&gotree.FuncDecl{Name: name, Recv: recv(), Results: []gotree.Param{{Type: t}}, Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{e}}}, Doc: []string{name + " " + doc}})
	}
	get("Name", named("string"), sel(id(self), "name"), "is the member's name.")
	get("Value", c.goType(val), sel(id(self), "value"), "is the member's value.")
	get("ClassName", named("string"), &gotree.Str{Value: cl.Name}, "is the name of the Python class.")
	boxed := f.boxed(sel(id(self), "value"), val.find())
	repr := bin("+", bin("+", bin("+", bin("+", &gotree.Str{Value: "<" + cl.Name + "."}, sel(id(self), "name")), &gotree.Str{Value: ": "}), pyCall("Repr", boxed)), &gotree.Str{Value: ">"})
	if !c.hasMethod(cl, "__repr__") {
		get("PyRepr", named("string"), repr, "is <Class.NAME: value>.")
	}
	if !c.hasMethod(cl, "__str__") {
		switch cl.Enum.Kind {
		case "IntEnum", "StrEnum":
			get("PyStr", named("string"), pyCall("Str", boxed), "is the text of the value.")
		default:
			get("PyStr", named("string"), bin("+", &gotree.Str{Value: cl.Name + "."}, sel(id(self), "name")), "is Class.NAME.")
		}
	}
	if cl.Enum.Kind != "Enum" {
		get("Unwrap", anyType, boxed, "is the plain value, for arithmetic and comparison.")
	}
	get("PyHash", named("int"), pyCall("Hash", f.hashKey(cl, self, boxed)), "is hash of the member.")
}

// memberStmts are the statements that define an enumeration's members, by name.
func memberStmts(cl *ast.ClassDef) map[string]ast.Stmt {
	out := map[string]ast.Stmt{}
	for _, s := range cl.Body {
		if a, ok := s.(*ast.Assign); ok {
			if n, ok := a.Targets[0].(*ast.Name); ok {
				out[n.Id] = s
			}
		}
	}
	return out
}

func (f *fn) hashKey(cl *types.Class, self string, boxed gotree.Expr) gotree.Expr {
	if cl.Enum.Kind != "Enum" {
		return boxed
	}
	return sel(id(self), "name")
}

func (c *compiler) hasMethod(cl *types.Class, name string) bool {
	s := cl.Members[name]
	return s != nil && s.Func != nil
}

// enumMethods lowers the methods of an enumeration.
func (f *fn) enumMethods(cl *types.Class, info *classInfo) {
	for _, fun := range f.c.methodsOf(cl) {
		if !f.canLower(fun, fun.Node) {
			continue
		}
		if fun.Kind == types.ClassMethod || fun.Kind == types.StaticMethod {
			d := f.c.function(f.mod, fun, nil)
			d.Name = f.c.methodFunc(fun)
			f.c.decls = append(f.c.decls, d)
			continue
		}
		recv := &gotree.Pointer{Elem: named(info.name)}
		d := f.c.method(f, cl, fun, &gotree.Param{Type: recv}, false)
		d.Name = f.c.methodName(fun)
		f.c.decls = append(f.c.decls, d)
		f.c.adapters(f, cl, fun, recv)
	}
}

// enumByName lowers Color["RED"].
func (f *fn) enumByName(e *ast.Subscript, cl *types.Class) (gotree.Expr, *Rep) {
	v, r := f.expr(e.Slice, nil)
	args := []gotree.Expr{id(f.c.enumOf(cl).all), f.convertIf(v, r, f.c.strRep)}
	member := f.enumRep(e, cl)
	for _, m := range cl.Enum.Members {
		if m.Alias != nil {
			pair := &gotree.Composite{Type: pairType(named("string"), f.c.goType(member))}
			pair.Elts = []gotree.Elt{{Key: id("Key"), Value: &gotree.Str{Value: m.Name}}, {Key: id("Value"), Value: id(f.c.enumMemberName(m))}}
			args = append(args, pair)
		}
	}
	return &gotree.Call{Fun: py("EnumByName"), Args: args}, member
}

// enumByValue lowers Color(1).
func (f *fn) enumByValue(e ast.Expr, cl *types.Class) (gotree.Expr, *Rep) {
	call, ok := e.(*ast.Call)
	if !ok || len(call.Args) != 1 || len(call.Keywords) > 0 {
		f.refuse(e, codeClass, "this call of an enumeration is not supported yet")
		return id("nil"), f.enumRep(e, cl)
	}
	val := f.c.enumValueRep(cl)
	v, r := f.expr(call.Args[0], val)
	return pyCall("EnumByValue", id(f.c.enumOf(cl).all), f.to(v, r, val), &gotree.Str{Value: cl.Name}), f.enumRep(e, cl)
}

// enumClassOf is the enumeration that an expression names as a class, or nil.
func (f *fn) enumClassOf(e ast.Expr) *types.Class {
	if co, ok := f.c.typeOf(e).(*types.ClassObject); ok && co.Class.Enum != nil && !co.Class.IsStub() {
		switch e.(type) {
		case *ast.Name, *ast.Attribute:
			return co.Class
		}
	}
	return nil
}

// enumMembers is the list of an enumeration's members, as a Go slice, and their representation.
func (f *fn) enumMembers(e ast.Expr, cl *types.Class) (gotree.Expr, *Rep) {
	return id(f.c.enumOf(cl).all), f.enumRep(e, cl)
}

// plainEnum takes the value of a member of IntEnum or StrEnum, which is an int or str in all operators.
func (f *fn) plainEnum(o operand) operand {
	r := o.r.find()
	if r.k() != KClass || r.null || r.class.Enum == nil || r.class.Enum.Kind != "IntEnum" && r.class.Enum.Kind != "StrEnum" {
		return o
	}
	return operand{method(o.e, "Value"), f.c.enumValueRep(r.class)}
}
