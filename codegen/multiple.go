// Classes with several bases. The struct embeds those of all bases, and methods are forwarded to the one that comes first in the method
// resolution order. What would need more is refused: bases that share fields, and super() that another class's order leads elsewhere.

package codegen

import (
	"slices"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// superclasses are the classes of the program that a class derives from directly.
func superclasses(cl *types.Class) []*types.Class {
	var out []*types.Class
	for _, b := range cl.Bases {
		if in, ok := b.(*types.Instance); ok && !in.Class.IsStub() && !in.Class.IsProtocol {
			out = append(out, in.Class)
		}
	}
	return out
}

// inheritsField reports whether a base of a class has a field of that name.
func inheritsField(cl *types.Class, name string) bool {
	for _, sup := range superclasses(cl) {
		if fieldNamed(sup, name) != nil {
			return true
		}
	}
	return false
}

// severalBases refuses what several bases do that is not carried.
func (f *fn) severalBases(s *ast.ClassDef, cl *types.Class) bool {
	sups := superclasses(cl)
	if isExceptionClass(cl) {
		return f.severalExceptions(s, cl)
	}
	if len(sups) < 2 {
		return true
	}
	names := map[string]*types.Symbol{}
	owners := map[string]*types.Class{}
	for _, m := range cl.MRO[1:] {
		if m.IsStub() || m.IsProtocol {
			continue
		}
		if len(m.TypeParams) > 0 {
			f.refuse(s, codeClass, "deriving from a generic class of the program is not supported yet")
			return false
		}
		through := 0
		for _, sup := range sups {
			if sup.IsSubclassOf(m) {
				through++
			}
		}
		if through > 1 && (hasFields(m) || f.c.hasLazy(m)) {
			f.refuse(s, codeClass, "%s derives from %s, whose objects have attributes, in two ways; that is not supported yet", cl.Name, m.Name)
			return false
		}
		for n, sym := range m.Members {
			o := owners[n]
			if o == nil {
				names[n], owners[n] = sym, m
				continue
			}
			if o.IsSubclassOf(m) || n == "__init__" || n == "__slots__" {
				continue
			}
			if sym.Kind != types.FuncSymbol || names[n].Kind != types.FuncSymbol || (sym.Property == nil) != (names[n].Property == nil) ||
				sym.Func != nil && names[n].Func != nil && sym.Func.Kind != names[n].Func.Kind {
				f.refuse(s, codeClass, "%s and %s both have the attribute %s; deriving from both is not supported yet", o.Name, m.Name, n)
				return false
			}
		}
		if (m.Dataclass != nil || m.NamedTuple) && cl.Dataclass == nil {
			for _, o := range cl.MRO[1:] {
				if o.IsStub() || m.IsSubclassOf(o) || o.IsSubclassOf(m) {
					continue
				}
				for n := range o.Members {
					if strings.HasPrefix(n, "__") && strings.HasSuffix(n, "__") && n != "__init__" {
						f.refuse(s, codeClass, "%s has %s, which the dataclass %s generates too; deriving from both is not supported yet", o.Name, n, m.Name)
						return false
					}
				}
			}
		}
	}
	return f.superOrder(s, cl)
}

// plainExceptions are the builtin exceptions whose objects hold nothing but their arguments.
var plainExceptions = nameSet("Exception", "ValueError", "TypeError", "RuntimeError", "LookupError", "KeyError", "IndexError", "ArithmeticError",
	"NotImplementedError", "ZeroDivisionError", "AssertionError", "OverflowError", "RecursionError", "AttributeError")

// severalExceptions carries exceptions that are of one class of the program, the first, and of plain builtin ones.
func (f *fn) severalExceptions(s *ast.ClassDef, cl *types.Class) bool {
	for i, b := range cl.Bases {
		in, ok := b.(*types.Instance)
		if !ok {
			continue
		}
		if i == 0 && isExceptionClass(in.Class) && !in.Class.IsStub() || isExceptionClass(in.Class) && in.Class.IsStub() && plainExceptions[in.Class.Name] {
			continue
		}
		f.refuse(s, codeClass, "an exception that derives from %s beside others is not supported yet", in.Class.Name)
		return false
	}
	return true
}

// exceptionBases are the classes that an exception of the program derives from, as Go variables.
func (c *compiler) exceptionBases(f *fn, cl *types.Class) []gotree.Expr {
	var out []gotree.Expr
	for _, b := range cl.Bases {
		if in, ok := b.(*types.Instance); ok && isExceptionClass(in.Class) {
			if in.Class.IsStub() {
				out = append(out, c.excClass(f, in.Class))
			} else {
				out = append(out, id(c.classInfo(in.Class).excVar))
			}
		}
	}
	return out
}

// superOrder refuses classes for whose objects super() in a base leads to a method that the base itself does not know, unless a method of
// the objects can tell it (see superHooks).
func (f *fn) superOrder(s *ast.ClassDef, cl *types.Class) bool {
	for i, m := range cl.MRO {
		if i == 0 || m.IsStub() || m.IsProtocol {
			continue
		}
		for _, name := range f.c.superNames(m) {
			own, here := memberAfter(m.MRO[1:], name), memberAfter(cl.MRO[i+1:], name)
			if own == here || f.c.canHook(own, here) {
				continue
			}
			f.refuse(s, codeClass, "super().%s in %s leads to another class for objects of %s than for those of %s; that is not supported yet", name, m.Name, cl.Name, m.Name)
			return false
		}
	}
	return true
}

// superNames are the names that the methods of a class ask of super().
func (c *compiler) superNames(cl *types.Class) []string {
	var out []string
	for _, fun := range c.methodsOf(cl) {
		ast.Walk(fun.Node, func(n ast.Node) bool {
			if at, ok := n.(*ast.Attribute); ok {
				if call, ok := at.Value.(*ast.Call); ok {
					if x, ok := call.Func.(*ast.Name); ok && x.Id == "super" && !slices.Contains(out, at.Attr) {
						out = append(out, at.Attr)
					}
				}
			}
			return true
		})
	}
	return out
}

// canHook reports whether a method of objects can call the right one of two methods that super() leads to: they have one signature.
func (c *compiler) canHook(a, b *types.Symbol) bool {
	plain := func(s *types.Symbol) bool {
		return s != nil && s.Func != nil && s.Property == nil && !s.Func.IsStub() && s.Func.Kind == types.Method && !s.Func.IsAbstract &&
			s.Func.Holder == nil && s.Func.Node != nil && !isDunder(s.Name)
	}
	return plain(a) && plain(b) && c.family(a.Func) == c.family(b.Func)
}

// superHooks are the methods that a class's super() leads to in its own order, where that of a class below leads elsewhere: objects have
// a method that calls the right one.
func (c *compiler) superHooks(cl *types.Class) []*types.Func {
	var out []*types.Func
	for _, name := range c.superNames(cl) {
		own := memberAfter(cl.MRO[1:], name)
		if own == nil || own.Func == nil {
			continue
		}
		var differs func(sub *types.Class) bool
		differs = func(sub *types.Class) bool {
			i := slices.Index(sub.MRO, cl)
			return i >= 0 && memberAfter(sub.MRO[i+1:], name) != own || slices.ContainsFunc(sub.Subclasses, differs)
		}
		if slices.ContainsFunc(cl.Subclasses, differs) {
			out = append(out, own.Func)
		}
	}
	return out
}

// hookName is the method by which objects call what super() leads to in a class.
func (c *compiler) hookName(cl *types.Class, fun *types.Func) string {
	return "super" + exportedName(longName(cl)) + c.methodName(fun)
}

// superMethods emits the methods of a class's objects that call what super() leads to.
func (c *compiler) superMethods(f *fn, cl *types.Class, recv func() gotree.Type) {
	if !c.instantiable(cl) {
		return
	}
	for i, m := range cl.MRO {
		if m.IsStub() || m.IsProtocol || m.Node == nil {
			continue
		}
		for _, own := range c.superHooks(m) {
			next := memberAfter(cl.MRO[i+1:], own.Name)
			if next == nil || next.Func == nil {
				continue
			}
			sig := c.sigOf(own)
			scope := names.NewScope(c.pkg)
			self := scope.Declare(receiverName(cl), false)
			d := &gotree.FuncDecl{Name: c.hookName(m, own), Recv: &gotree.Param{Name: self, Type: recv()}, Results: c.funcResults(own, sig)}
			var args []gotree.Expr
			for i, p := range own.Params[1:] {
				n := scope.Declare(p.Name, false)
				d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(sig.params[i+1])})
				args = append(args, id(n))
			}
			x := f.staticMethodCall(next.Func, id(self), args)
			d.Body = []gotree.Stmt{&gotree.ExprStmt{X: x}}
			if len(d.Results) > 0 {
				d.Body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}
			}
			d.Doc = []string{d.Name + " calls the " + own.Name + " that comes after " + m.Name + "'s."}
			c.decls = append(c.decls, d)
		}
	}
}

func memberAfter(mro []*types.Class, name string) *types.Symbol {
	for _, m := range mro {
		if s := m.Members[name]; s != nil && !m.IsProtocol {
			return s
		}
	}
	return nil
}

// hasLazy reports whether a class has a cached property, whose value its objects hold.
func (c *compiler) hasLazy(cl *types.Class) bool {
	for _, fun := range c.methodsOf(cl) {
		if isLazy(fun) {
			return true
		}
	}
	return false
}

// chooseBases emits, for a class with several bases, what Go cannot choose among their embedded structs.
func (c *compiler) chooseBases(f *fn, cl *types.Class, recv func() gotree.Type) {
	sups := superclasses(cl)
	if len(sups) < 2 {
		return
	}
	self := receiverName(cl)
	emit := func(name string, results []gotree.Param, x gotree.Expr, doc string) {
		c.decls = append(c.decls, &gotree.FuncDecl{Name: name, Recv: &gotree.Param{Name: self, Type: recv()}, Results: results,
			Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}, Doc: []string{name + " " + doc}})
	}
	// through is the embedded struct of the first direct base that has m
	through := func(m *types.Class) gotree.Expr {
		for _, sup := range sups {
			if sup.IsSubclassOf(m) {
				return sel(id(self), c.classInfo(sup).base)
			}
		}
		return id(self)
	}
	getters := map[string]bool{}
	for _, m := range cl.MRO[1:] {
		if m.IsStub() || m.IsProtocol {
			continue
		}
		ci := c.classInfo(m)
		n := 0
		for _, sup := range sups {
			if sup.IsSubclassOf(m) {
				n++
			}
		}
		if n > 1 {
			emit(ci.accessor, []gotree.Param{{Type: &gotree.Pointer{Elem: named(ci.base)}}}, method(through(m), ci.accessor), "is that of the first base.")
		}
		for _, s := range attrGetters(m) {
			if !getters[s.Name] && cl.Members[s.Name] == nil {
				emit(ci.getters[s.Name], []gotree.Param{{Type: c.goType(c.slot(s))}}, f.classVarRef(s), "is the class attribute "+s.Name+".")
			}
			getters[s.Name] = true
		}
		for _, fun := range c.methodsOf(m) {
			if fun.Name == "__init__" || fun.IsAbstract || c.nearest(cl, fun) != fun || !c.instantiable(cl) && !c.onStruct(fun) {
				continue
			}
			switch {
			case isStaticKind(fun):
				if c.isVirtualStatic(fun) {
					c.forward(fun, c.sigOf(fun), gotree.Param{Type: recv()})
				}
			case c.onStruct(fun):
				c.forwardTo(cl, fun, recv(), method(id(self), ci.accessor))
				c.adapters(f, cl, fun, recv())
			}
		}
	}
}

// forwardTo emits a method that calls the one of an embedded struct.
func (c *compiler) forwardTo(cl *types.Class, fun *types.Func, recv gotree.Type, base gotree.Expr) {
	sig := c.sigOf(fun)
	scope := names.NewScope(c.pkg)
	self := scope.Declare(receiverName(cl), false)
	d := &gotree.FuncDecl{Name: c.methodName(fun), Recv: &gotree.Param{Name: self, Type: recv}, Results: c.funcResults(fun, sig)}
	var args []gotree.Expr
	for i, p := range fun.Params[1:] {
		n := scope.Declare(p.Name, false)
		d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(sig.params[i+1])})
		args = append(args, id(n))
	}
	x := method(base, d.Name, args...)
	if len(d.Results) > 0 {
		d.Body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}
	} else {
		d.Body = []gotree.Stmt{&gotree.ExprStmt{X: x}}
	}
	d.Doc = []string{d.Name + " is that of " + fun.Class.Name + "."}
	c.decls = append(c.decls, d)
}
