// Classes as values: a class of the program that is passed, stored or compared is a *py.ClassObject, made where the class statement
// stands. Exception classes are *py.ExcClass.

package codegen

import (
	"maps"
	"slices"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// builtinClasses are the classes of the language that can be values.
var builtinClasses = map[string]string{"int": "IntType", "float": "FloatType", "bool": "BoolType", "str": "StrType", "list": "ListType",
	"tuple": "TupleType", "dict": "DictType", "set": "SetType", "frozenset": "FrozenSetType", "bytes": "BytesType", "object": "ObjectType"}

// classObject is a class of the program as a value; ok is false when it cannot be one.
func (f *fn) classObject(e ast.Expr, cl *types.Class) (v gotree.Expr, r *Rep, ok bool) {
	c := f.c
	r = c.exprRep(e, "class", nil)
	if cl.IsStub() {
		if name := builtinClasses[cl.Name]; name != "" && cl.Module.Name == "builtins" {
			return py(name), r, true
		}
		return nil, nil, false
	}
	if cl.Enum != nil || cl.IsProtocol || cl.TypedDict != nil || len(cl.TypeParams) > 0 || isExceptionClass(cl) {
		return nil, nil, false
	}
	if c.surveying {
		c.classObjects[cl] = true
		if _, init := c.initParams(cl); init != nil {
			for _, p := range c.ctorParams(cl, init) {
				c.flow(c.anyRep, p, f.reason("passed by a call that does not know the class"))
				for _, a := range p.find().args {
					c.flow(c.anyRep, a, f.reason("passed by a call that does not know the class"))
				}
			}
		}
	}
	return id(c.classVars[cl]), r, true
}

// nameClassObjects names the variables of a module's classes that are needed as values.
func (c *compiler) nameClassObjects(m *types.Module) {
	if m.Scope == nil {
		return
	}
	for _, cl := range scopeClasses(m.Scope) {
		if c.classObjects[cl] {
			c.classVars[cl] = c.pkg.Declare(longName(cl)+"_class", false)
		}
	}
}

// scopeClasses are the classes that a scope defines, and those inside them.
func scopeClasses(scope *types.Scope) []*types.Class {
	var out []*types.Class
	for _, s := range scope.Order {
		if s.Kind == types.ClassSymbol && s.Target == nil && s.Class != nil && !s.Class.IsStub() && s.Class.Scope != nil {
			out = append(append(out, s.Class), scopeClasses(s.Class.Scope)...)
		}
	}
	return out
}

// longName is a class's name, after those of the classes that it is defined in.
func longName(cl *types.Class) string {
	name := strings.TrimLeft(cl.Name, "_")
	if cl.Outer != nil {
		return longName(cl.Outer) + "_" + name
	}
	return name
}

// setClassObject makes a class's value, where the class statement stands.
func (f *fn) setClassObject(cl *types.Class) {
	c := f.c
	name := c.classVars[cl]
	if name == "" || c.surveying {
		return
	}
	c.decls = append(c.decls, &gotree.VarDecl{Name: name, Type: &gotree.Pointer{Elem: pyNamed("ClassObject")}, Doc: []string{name + " is the class " + cl.Name + " as a value."}})
	is := &gotree.FuncLit{Params: []gotree.Param{{Name: "v", Type: anyType}}, Results: []gotree.Param{{Type: named("bool")}},
		Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{&gotree.Call{Fun: py("Is"), TypeArgs: []gotree.Type{c.goType(c.classRep(cl))}, Args: []gotree.Expr{id("v")}}}}}}
	var made gotree.Expr
	if why := abstractText(cl); why != "" {
		made = pyCall("NewAbstractClass", &gotree.Str{Value: cl.Name}, &gotree.Str{Value: why}, is)
	} else {
		made = pyCall("NewClass", &gotree.Str{Value: cl.Name}, f.ctorParamsVar(cl), f.ctorGlue(cl), is)
	}
	if n := len(cl.MRO) - 1; n > 1 {
		made = method(made, "WithDepth", intLit(n))
	}
	made = inModule(made, cl.Module)
	if attrs := f.classAttrs(cl); attrs != nil {
		made = method(made, "WithAttrs", attrs)
	}
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{made}})
}

// classAttrs finds the attributes of a class as a value that code of unknown type asks for; nil when there are none.
func (f *fn) classAttrs(cl *types.Class) gotree.Expr {
	sw := &gotree.Switch{Tag: id("name")}
	for _, name := range slices.Sorted(maps.Keys(f.c.dynNames)) {
		s, owner := cl.Lookup(name)
		if s == nil || owner.IsStub() {
			continue
		}
		body := []gotree.Stmt{&gotree.ExprStmt{X: pyCall("NoClassAttr", &gotree.Str{Value: cl.Name + "." + name})}}
		fd := fieldNamed(owner, name)
		if s.Property == nil && (s.Kind == types.VarSymbol || s.Kind == types.FieldSymbol) && (fd == nil || fd.ClassVar) {
			body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{f.boxed(f.classVarRef(s), f.c.slot(s).find()), id("true")}}}
		}
		sw.Cases = append(sw.Cases, gotree.Case{Exprs: []gotree.Expr{&gotree.Str{Value: name}}, Body: body})
	}
	if len(sw.Cases) == 0 {
		return nil
	}
	return &gotree.FuncLit{Params: []gotree.Param{{Name: "name", Type: named("string")}}, Results: []gotree.Param{{Type: anyType}, {Type: named("bool")}},
		Body: []gotree.Stmt{sw, &gotree.Return{Results: []gotree.Expr{id("nil"), id("false")}}}}
}

// ctorParamsVar describes the parameters of a class's constructor.
func (f *fn) ctorParamsVar(cl *types.Class) gotree.Expr {
	if _, init := f.c.initParams(cl); init != nil {
		return f.c.paramsVar(init)
	}
	return pyCall("NewParams", &gotree.Str{Value: "self"})
}

// ctorGlue is the function that makes an object of a class from bound arguments of any type.
func (f *fn) ctorGlue(cl *types.Class) *gotree.FuncLit {
	c := f.c
	g := &fn{c: c, mod: f.mod, outer: f, scope: names.NewScope(f.scope), declared: map[*types.Symbol]bool{}, isLit: true, cannotRaise: true,
		sig: &signature{node: c.graph.New()}, node: f.node, stmt: f.stmt}
	args := g.scope.Declare("args", false)
	lit := &gotree.FuncLit{Params: []gotree.Param{{Name: args, Type: &gotree.Slice{Elem: anyType}}}, Results: []gotree.Param{{Type: anyType}}}
	lit.Body = g.block(func() {
		call := &gotree.Call{Fun: id(c.classInfo(cl).ctor)}
		if params, init := c.initParams(cl); init != nil {
			_, places := paramList(init)
			slots := c.ctorParams(cl, init)
			for i, p := range params {
				call.Args = append(call.Args, g.boundArg(p, &gotree.Index{X: id(args), I: intLit(places[i+1])}, slots[i], func() gotree.Expr { return g.ctorDefault(cl, p, slots[i]) }))
			}
		} else {
			lit.Params[0].Name = "_"
		}
		x := gotree.Expr(call)
		if c.ctorSig(cl).raises() {
			x = pyCall("Must", call)
		}
		g.emit(&gotree.Return{Results: []gotree.Expr{x}})
	})
	return lit
}

// abstractText ends the TypeError of making an object of an abstract class; "" for other classes.
func abstractText(cl *types.Class) string {
	var missing []string
	seen := map[string]bool{}
	for _, m := range cl.MRO {
		if m.IsStub() {
			continue
		}
		for name, s := range m.Members {
			if x, _ := cl.Lookup(name); s.Func != nil && s.Func.IsAbstract && x == s && !seen[name] {
				seen[name] = true
				missing = append(missing, name)
			}
		}
	}
	slices.Sort(missing)
	switch len(missing) {
	case 0:
		return ""
	case 1:
		return " without an implementation for abstract method '" + missing[0] + "'"
	}
	return " without an implementation for abstract methods '" + strings.Join(missing, "', '") + "'"
}
