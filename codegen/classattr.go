// Class attributes. Each is a package variable. Where objects have an attribute of their own of that name, it holds the class's value
// first; where classes override it, objects give theirs by a method.

package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// firstValues are the attributes of a class's objects that its body, or one of a base, gives a value.
func firstValues(cl *types.Class) []*types.Field {
	var out []*types.Field
	seen := map[string]bool{}
	for _, m := range cl.MRO {
		if m.IsStub() || m.IsProtocol || m.Dataclass != nil || m.NamedTuple {
			continue
		}
		for _, fd := range m.Fields {
			if fd.Default != nil && !fd.ClassVar && fd.Symbol.Scope != nil && fd.Symbol.Scope.Class == m && !seen[fd.Name] {
				seen[fd.Name] = true
				out = append(out, fd)
			}
		}
	}
	return out
}

// readOfClass reports whether the program reads an attribute of the class itself.
func (c *compiler) readOfClass(s *types.Symbol) bool {
	if c.classReads == nil {
		c.classReads = map[*types.Symbol]bool{}
		for _, a := range c.info.Attrs {
			if a.Kind == types.AttrClassVar && a.Symbol != nil {
				c.classReads[a.Symbol] = true
			}
		}
		for n, s := range c.info.Names {
			if n.Ctx == ast.Load && s != nil && s.Scope != nil && s.Scope.Kind == types.ClassScope {
				c.classReads[s] = true
			}
		}
	}
	return c.classReads[s]
}

// givenBelow reports whether all classes of which the program makes objects give an attribute a value that a class only declares.
func (c *compiler) givenBelow(cl *types.Class, name string) bool {
	if len(abstractMethods(cl)) == 0 && c.isMade(cl) {
		return false
	}
	for _, sub := range cl.Subclasses {
		s := sub.Members[name]
		given := s != nil && s.Kind == types.FieldSymbol && s.Value != nil || c.initSets(sub)["."+name]
		if !given && !c.givenBelow(sub, name) {
			return false
		}
	}
	return len(cl.Subclasses) > 0
}

// isMade reports whether the program may make objects of exactly this class: it calls the class, or uses it as a value.
func (c *compiler) isMade(cl *types.Class) bool {
	if c.made == nil {
		c.made = map[*types.Class]bool{}
		harmless := map[ast.Expr]bool{}
		visit := func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Attribute:
				harmless[n.Value] = true
			case *ast.ClassDef:
				for _, b := range n.Bases {
					harmless[b] = true
				}
			case *ast.Call:
				if x, ok := n.Func.(*ast.Name); ok && len(n.Args) == 2 && (x.Id == "isinstance" || x.Id == "issubclass") {
					harmless[n.Args[1]] = true
					if t, ok := n.Args[1].(*ast.Tuple); ok {
						for _, el := range t.Elts {
							harmless[el] = true
						}
					}
				}
				if ci := c.info.Calls[n]; ci != nil && ci.Class != nil && ci.Kind == types.CallClass {
					c.made[ci.Class] = true
					if ci.Indirect {
						c.madeAll = true
					}
				}
			}
			return true
		}
		for _, m := range c.prog.Modules {
			ast.Walk(m.Tree, visit)
		}
		for e, t := range c.info.Types {
			if co, ok := t.(*types.ClassObject); ok && !harmless[e] {
				c.made[co.Class] = true
			}
		}
	}
	return c.made[cl] || c.madeAll
}

// overridden is the highest class that has a class attribute which classes below it override; nil when none does below cl.
func overriddenAttr(cl *types.Class, name string) (*types.Class, *types.Symbol) {
	if !overriddenBelow(cl, name) {
		return nil, nil
	}
	var top *types.Class
	for _, m := range cl.MRO {
		if s := m.Members[name]; s != nil && !m.IsStub() && !m.IsProtocol && s.Kind == types.ClassVarSymbol {
			top = m
		}
	}
	if top == nil {
		return nil, nil
	}
	return top, top.Members[name]
}

func overriddenBelow(cl *types.Class, name string) bool {
	for _, sub := range cl.Subclasses {
		if s := sub.Members[name]; s != nil && s.Kind == types.ClassVarSymbol || overriddenBelow(sub, name) {
			return true
		}
	}
	return false
}

// attrGetters are a class's own attributes that objects give by a method, because classes override them.
func attrGetters(cl *types.Class) []*types.Symbol {
	if cl.Enum != nil || cl.Scope == nil {
		return nil
	}
	var out []*types.Symbol
	for _, s := range cl.Scope.Order {
		if s.Kind != types.ClassVarSymbol || cl.Members[s.Name] != s || s.Name == "__slots__" || s.Name == "__match_args__" {
			continue
		}
		if overriddenBelow(cl, s.Name) || overrides(cl, s.Name) {
			out = append(out, s)
		}
	}
	return out
}

func overrides(cl *types.Class, name string) bool {
	for _, m := range cl.MRO[1:] {
		if s := m.Members[name]; s != nil && !m.IsStub() && !m.IsProtocol && s.Kind == types.ClassVarSymbol {
			return true
		}
	}
	return false
}

// nameGetters names the methods that give overridden class attributes.
func (c *compiler) nameGetters(cl *types.Class, ci *classInfo, scope *names.Scope) {
	ci.getters = map[string]string{}
	for _, s := range attrGetters(cl) {
		for _, m := range cl.MRO[1:] {
			if b := m.Members[s.Name]; b != nil && !m.IsStub() && !m.IsProtocol && b.Kind == types.ClassVarSymbol {
				ci.getters[s.Name] = c.classInfo(m).getters[s.Name]
				if c.surveying {
					c.unify(c.slot(b), c.slot(s), analysis.Reason{Text: "overridden in " + cl.Name})
				}
				break
			}
		}
		if ci.getters[s.Name] == "" {
			ci.getters[s.Name] = scope.Declare(s.Name, true)
		}
	}
}

// getterDecls emits the methods that give a class's overridden attributes.
func (c *compiler) getterDecls(f *fn, cl *types.Class, ci *classInfo, recv gotree.Type) {
	for _, s := range attrGetters(cl) {
		slot := c.slot(s)
		c.decls = append(c.decls, &gotree.FuncDecl{Name: ci.getters[s.Name], Recv: &gotree.Param{Type: recv}, Results: []gotree.Param{{Type: c.goType(slot)}},
			Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{f.classVarRef(s)}}},
			Doc:  []string{ci.getters[s.Name] + " is the class attribute " + s.Name + "."}})
	}
}

// instanceOf is the expression x of type(x) or x.__class__; nil for others.
func (f *fn) instanceOf(e ast.Expr) ast.Expr {
	switch e := e.(type) {
	case *ast.Call:
		if n, ok := e.Func.(*ast.Name); ok && n.Id == "type" && len(e.Args) == 1 && len(e.Keywords) == 0 {
			if s := f.c.info.Names[n]; s != nil && s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.IsStub {
				return e.Args[0]
			}
		}
	case *ast.Attribute:
		if e.Attr == "__class__" {
			return e.Value
		}
	}
	return nil
}

// namesClass reports whether an expression is the name of a class, or cls in a class method, so that no other class can be meant.
func (f *fn) namesClass(e ast.Expr) bool {
	if n, ok := e.(*ast.Name); ok {
		s := f.c.info.Names[n].Resolve()
		if s == nil {
			return false
		}
		for g := f; g != nil; g = g.outer {
			if g.f != nil && g.f.Kind == types.ClassMethod && len(g.f.Params) > 0 && g.f.Params[0].Symbol == s {
				return true
			}
		}
		return s.Kind == types.ClassSymbol
	}
	return f.c.namedClass(e) != nil
}

// classAttr lowers the read of a class attribute, of the class or of an object.
func (f *fn) classAttr(e *ast.Attribute, a *types.Attr) (gotree.Expr, *Rep) {
	c := f.c
	slot := c.slot(a.Symbol)
	if a.Symbol.Kind == types.FieldSymbol {
		cl, ok := c.typeOf(e.Value).(*types.ClassObject)
		fd := fieldNamed(a.Owner, e.Attr)
		if !ok || !f.namesClass(e.Value) && len(cl.Class.Subclasses) > 0 || fd == nil || fd.Default == nil || fd.Symbol != a.Symbol {
			f.refuse(e, codeAttribute, "the attribute %s of a class is not supported here yet: objects have it", e.Attr)
			return id("nil"), c.repOf(e)
		}
		if a.Owner.Dataclass != nil || a.Owner.NamedTuple {
			if v := c.fieldDefault(f, a.Owner, fd, c.slot(fd.Symbol)); v != nil && fd.Factory == nil {
				return v, slot
			}
			f.refuse(e, codeAttribute, "the attribute %s of a class is not supported here yet: objects have it", e.Attr)
			return id("nil"), c.repOf(e)
		}
		return f.narrowed(e, f.classVarRef(a.Symbol), slot)
	}
	obj := e.Value
	cl, isClass := c.typeOf(obj).(*types.ClassObject)
	if isClass {
		if overriddenBelow(cl.Class, e.Attr) && !f.namesClass(obj) {
			if obj = f.instanceOf(obj); obj == nil {
				f.refuse(e, codeAttribute, "the attribute %s of a class that is not known is not supported yet: subclasses override it", e.Attr)
				return id("nil"), c.repOf(e)
			}
			isClass = false
		}
	}
	if !isClass {
		static := a.Owner
		if in, ok := c.typeOf(obj).(*types.Instance); ok {
			static = in.Class
		} else if cl != nil {
			static = cl.Class
		}
		if top, s := overriddenAttr(static, e.Attr); top != nil {
			v, r := f.object(obj)
			if r.k() != KClass {
				v = f.to(v, r, c.exprRep(obj, "self", &types.Instance{Class: static}))
			}
			return f.narrowed(e, method(v, c.classInfo(top).getters[e.Attr]), c.slot(s))
		}
	}
	if w, _ := f.evalForEffect(e.Value); w {
		f.refuse(e, codeAttribute, "the attribute %s is not supported here yet", e.Attr)
	}
	return f.narrowed(e, f.classVarRef(a.Symbol), slot)
}

// ownAttr reports whether a class attribute that is assigned to is one of the class itself; others are refused: Python would make
// one of the class, or of the object.
func (f *fn) ownAttr(t *ast.Attribute, a *types.Attr) bool {
	cl, ok := f.c.typeOf(t.Value).(*types.ClassObject)
	switch {
	case !ok || a.Owner == nil || a.Owner.IsStub():
		return false
	case a.Symbol.Kind == types.FieldSymbol:
		f.refuse(t, codeTarget, "assigning to the class attribute %s is not supported yet, because objects have an attribute of that name", t.Attr)
	case cl.Class != a.Owner || !f.namesClass(t.Value) && len(cl.Class.Subclasses) > 0:
		f.refuse(t, codeTarget, "assigning to %s of a class that inherits it is not supported yet: name the class %s that has it", t.Attr, a.Owner.Name)
	}
	return true
}
