// Texts whose characters a loop asks for by position, s[i], are looked at once: py.Text knows whether a str is ASCII, so that its
// characters are its bytes. A parameter that nobody rebinds gets a Text beside it where the function begins, an attribute that only
// the initialiser sets one in the field after its own.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// textParams are the parameters of a function that get a Text.
func (f *fn) textParams(fun *types.Func, skip int) []*types.Symbol {
	node, ok := fun.Node.(*ast.FunctionDef)
	if !ok {
		return nil
	}
	var out []*types.Symbol
	for i, p := range fun.Params {
		s := p.Symbol
		if i < skip || s == nil || s.Bindings > 1 || s.CapturedWritten || builtinName(s.Type) != "str" || p.Kind == types.VarPositional || p.Kind == types.VarKeyword {
			continue
		}
		if f.c.askedInLoop(node, func(x ast.Expr) bool {
			n, ok := x.(*ast.Name)
			return ok && f.c.info.Names[n] == s
		}) {
			out = append(out, s)
		}
	}
	return out
}

// askedInLoop reports whether a loop, or a function inside, subscripts an expression that is meant.
func (c *compiler) askedInLoop(in ast.Node, meant func(ast.Expr) bool) bool {
	found := false
	var visit func(n ast.Node, repeated bool)
	visit = func(n ast.Node, repeated bool) {
		ast.Walk(n, func(x ast.Node) bool {
			if x != n {
				switch x.(type) {
				case *ast.For, *ast.While, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp, *ast.FunctionDef, *ast.Lambda:
					if !repeated {
						visit(x, true)
						return false
					}
				}
			}
			if sub, ok := x.(*ast.Subscript); ok && repeated && sub.Ctx == ast.Load && meant(sub.Value) {
				found = true
			}
			return !found
		})
	}
	visit(in, false)
	return found
}

// viewParams declares the Texts of a function's parameters, and returns what undoes that for those which body makes no use of.
func (f *fn) viewParams(fun *types.Func, skip int) func(body []gotree.Stmt) []gotree.Stmt {
	made := map[gotree.Stmt]string{}
	for _, s := range f.textParams(fun, skip) {
		if f.c.slot(s).isBoxed() {
			continue
		}
		name := f.newTemp(s.Name + "_text")
		if f.views == nil {
			f.views = map[*types.Symbol]string{}
		}
		f.views[s] = name
		def := &gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{pyCall("TextOf", id(f.localName(s)))}}
		f.emit(def)
		def.Temp = false
		made[def] = name
	}
	return func(body []gotree.Stmt) []gotree.Stmt {
		if len(made) == 0 {
			return body
		}
		reads := map[string]bool{}
		markReads(body, reads)
		var out []gotree.Stmt
		for _, s := range body {
			if name, ok := made[s]; !ok || reads[name] {
				out = append(out, s)
			}
		}
		return out
	}
}

// textView is the Text of a str; ok is false if it has none. v is the lowered expression.
func (f *fn) textView(e ast.Expr, v gotree.Expr) (view gotree.Expr, ok bool) {
	switch e := e.(type) {
	case *ast.Name:
		s := f.c.info.Names[e]
		for g := f; g != nil; g = g.outer {
			if name := g.views[s]; name != "" {
				return id(name), true
			}
		}
	case *ast.Attribute:
		a := f.c.info.Attrs[e]
		field, isField := v.(*gotree.Select)
		if a == nil || !isField || !f.c.hasTextField(a.Symbol) {
			return nil, false
		}
		return sel(field.X, f.c.textNames[a.Symbol]), true
	}
	return nil, false
}

// strSlice is a slice of a str, of its Text if it has one.
func (f *fn) strSlice(e ast.Expr, v gotree.Expr, kind string, bounds ...gotree.Expr) gotree.Expr {
	if text, ok := f.textView(e, v); ok {
		return method(text, kind, bounds...)
	}
	return pyCall("Str"+kind, append([]gotree.Expr{v}, bounds...)...)
}

// hasTextField reports whether an attribute has a Text beside it.
func (c *compiler) hasTextField(s *types.Symbol) bool {
	if c.textFields == nil {
		c.textFields = c.findTextFields()
	}
	return c.textFields[s] && !c.slot(s).isBoxed()
}

// findTextFields finds the attributes that some method subscripts, and that nothing sets but plain assignments in initialisers.
func (c *compiler) findTextFields() map[*types.Symbol]bool {
	asked := map[*types.Symbol]bool{}
	set := map[string]bool{} // by name: any object's attribute of that name counts
	initial := map[*ast.Attribute]bool{}
	for _, cl := range c.info.Classes {
		if init := cl.Members["__init__"]; init != nil && init.Func != nil && !init.Func.IsStub() {
			for _, a := range initialAssigns(init.Func) {
				initial[a] = true
			}
		}
	}
	for _, m := range c.prog.Modules {
		if m.Tree == nil {
			continue
		}
		ast.Walk(m.Tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Subscript:
				if a, ok := n.Value.(*ast.Attribute); ok && n.Ctx == ast.Load && c.info.Attrs[a] != nil {
					asked[c.info.Attrs[a].Symbol] = true
				}
			case *ast.Attribute:
				if n.Ctx != ast.Load && !initial[n] {
					set[n.Attr] = true
				}
			}
			return true
		})
	}
	out := map[*types.Symbol]bool{}
	for _, cl := range c.info.Classes {
		if cl.IsStub() || cl.NamedTuple || cl.IsProtocol || cl.Enum != nil {
			continue
		}
		for _, fd := range cl.Fields {
			if !fd.ClassVar && !fd.InitVar && asked[fd.Symbol] && !set[fd.Name] && builtinName(fd.Symbol.Type) == "str" && c.alwaysInitial(cl, fd) {
				out[fd.Symbol] = true
			}
		}
	}
	return out
}

// initialAssigns are the targets self.x = … that stand in an initialiser itself, not in a loop or branch of it.
func initialAssigns(init *types.Func) []*ast.Attribute {
	node, ok := init.Node.(*ast.FunctionDef)
	if !ok || len(init.Params) == 0 {
		return nil
	}
	var out []*ast.Attribute
	for _, st := range node.Body {
		var target ast.Expr
		switch st := st.(type) {
		case *ast.Assign:
			if len(st.Targets) == 1 {
				target = st.Targets[0]
			}
		case *ast.AnnAssign:
			if st.Value != nil {
				target = st.Target
			}
		}
		if a, ok := target.(*ast.Attribute); ok {
			if n, ok := a.Value.(*ast.Name); ok && n.Id == init.Params[0].Name {
				out = append(out, a)
			}
		}
	}
	return out
}

// alwaysInitial reports whether every object's attribute is set where objects are made: by the one __init__ of the class, or as a
// parameter of a dataclass.
func (c *compiler) alwaysInitial(cl *types.Class, fd *types.Field) bool {
	if cl.Dataclass != nil {
		return fd.Init && len(cl.Subclasses) == 0 && superclass(cl) == nil
	}
	init := cl.Members["__init__"]
	if init == nil || init.Func == nil {
		return false
	}
	for _, a := range initialAssigns(init.Func) {
		if a.Attr == fd.Name {
			return true
		}
	}
	return false
}

// setTextField keeps an attribute's Text true to it; val is what it was set to.
func (f *fn) setTextField(s *types.Symbol, field, val gotree.Expr) {
	if !f.c.hasTextField(s) {
		return
	}
	ref := field.(*gotree.Select)
	if !isStable(val) {
		val = ref
	}
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{sel(ref.X, f.c.textNames[s])}, Op: "=", Rhs: []gotree.Expr{pyCall("TextOf", val)}})
}
