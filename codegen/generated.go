package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/typeinfer/types"
)

// generated emits the methods that @dataclass and NamedTuple synthesise, for the runtime to call.
func (c *compiler) generated(f *fn, cl *types.Class, ci *classInfo, targs []gotree.Type) {
	if c.surveying {
		return
	}
	self := receiverName(cl)
	o := operandName(self)
	recv := func() *gotree.Param {
		return &gotree.Param{Name: self, Type: &gotree.Pointer{Elem: named(ci.base, targs...)}}
	}
	own := func(name string) bool {
		return cl.Members[name] != nil && cl.Members[name].Func != nil && cl.Members[name].Func.Node != nil
	}
	add := func(d *gotree.FuncDecl) { d.Recv = recv(); c.decls = append(c.decls, d) }
	var fields []*types.Field
	switch {
	case cl.Dataclass != nil:
		fields = cl.Dataclass.AllFields
	case cl.NamedTuple:
		fields = cl.Fields
	default:
		c.hashOf(f, cl, ci, own, add)
		return
	}
	ref := func(x string, fd *types.Field) gotree.Expr {
		owner := c.fieldOwner(cl, fd)
		return sel(id(x), c.classInfo(owner).fields[fd.Symbol])
	}
	boxed := func(x string, fd *types.Field) gotree.Expr { return f.boxed(ref(x, fd), c.slot(fd.Symbol).find()) }
	str := func(e gotree.Expr) []gotree.Stmt { return []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{e}}} }
	if (cl.NamedTuple || cl.Dataclass.Repr) && !own("__repr__") {
		var out gotree.Expr
		join := func(e gotree.Expr) {
			if s, ok := e.(*gotree.Str); ok {
				if b, ok := out.(*gotree.Binary); ok {
					if t, ok := b.Y.(*gotree.Str); ok {
						t.Value += s.Value
						return
					}
				}
				if t, ok := out.(*gotree.Str); ok {
					t.Value += s.Value
					return
				}
			}
			if out == nil {
				out = e
			} else {
				out = bin("+", out, e)
			}
		}
		join(&gotree.Str{Value: reprName(cl) + "("})
		n := 0
		for _, fd := range fields {
			if !fd.Repr || fd.ClassVar {
				continue
			}
			sep := ", "
			if n == 0 {
				sep = ""
			}
			n++
			join(&gotree.Str{Value: sep + fd.Name + "="})
			join(pyCall("Repr", boxed(self, fd)))
		}
		join(&gotree.Str{Value: ")"})
		add(&gotree.FuncDecl{Name: "PyRepr", Results: []gotree.Param{{Type: named("string")}}, Body: str(out), Doc: []string{"PyRepr is the generated __repr__."}})
	}
	items := func(x string) gotree.Expr {
		t := &gotree.Call{Fun: py("VarTupleOf"), TypeArgs: []gotree.Type{anyType}}
		for _, fd := range fields {
			if fd.Compare && !fd.ClassVar {
				t.Args = append(t.Args, boxed(x, fd))
			}
		}
		return t
	}
	other := []gotree.Param{{Name: "other", Type: anyType}}
	twoBools := []gotree.Param{{Type: named("bool")}, {Type: named("bool")}}
	guard := func() []gotree.Stmt {
		return []gotree.Stmt{
			&gotree.Assign{Lhs: []gotree.Expr{id(o), id("ok")}, Op: ":=", Rhs: []gotree.Expr{&gotree.Assert{X: id("other"), Type: &gotree.Pointer{Elem: named(ci.base, targs...)}}}},
			&gotree.If{Cond: &gotree.Unary{Op: "!", X: id("ok")}, Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("false"), id("false")}}}},
		}
	}
	if (cl.NamedTuple || cl.Dataclass.Eq) && !own("__eq__") {
		var cond gotree.Expr
		for _, fd := range fields {
			if !fd.Compare || fd.ClassVar {
				continue
			}
			r := c.slot(fd.Symbol).find()
			var x gotree.Expr
			switch r.k() {
			case KInt:
				if r.isBig() {
					x = method(ref(self, fd), "Eq", ref(o, fd))
				} else {
					x = bin("==", ref(self, fd), ref(o, fd))
				}
			case KStr, KBool, KFloat:
				x = bin("==", ref(self, fd), ref(o, fd))
			default:
				x = pyCall("ItemEq", boxed(self, fd), boxed(o, fd))
			}
			if cond == nil {
				cond = x
			} else {
				cond = bin("&&", cond, x)
			}
		}
		body := guard()
		if cl.NamedTuple {
			// equal to any tuple of the same items
			body[1].(*gotree.If).Then = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{pyCall("EqAny", items(self), id("other")), id("true")}}}
		}
		if cond == nil {
			cond = id("true")
			body[0].(*gotree.Assign).Lhs[0] = id("_")
		}
		body = append(body, &gotree.Return{Results: []gotree.Expr{cond, id("true")}})
		add(&gotree.FuncDecl{Name: "PyEq", Params: other, Results: twoBools, Body: body, Doc: []string{"PyEq is the generated __eq__."}})
	}
	if cl.NamedTuple || cl.Dataclass.Order {
		for _, cmp := range [][2]string{{"PyLt", "LtAny"}, {"PyLe", "LeAny"}, {"PyGt", "GtAny"}, {"PyGe", "GeAny"}} {
			body := append(guard(), &gotree.Return{Results: []gotree.Expr{pyCall(cmp[1], items(self), items(o)), id("true")}})
			add(&gotree.FuncDecl{Name: cmp[0], Params: other, Results: twoBools, Body: body, Doc: []string{cmp[0] + " compares the fields in order."}})
		}
	}
	switch {
	case own("__hash__"):
	case cl.NamedTuple || cl.Dataclass.Frozen && cl.Dataclass.Eq || cl.Dataclass.UnsafeHash:
		add(&gotree.FuncDecl{Name: "PyHash", Results: []gotree.Param{{Type: named("int")}}, Body: str(pyCall("Hash", items(self))), Doc: []string{"PyHash is the generated __hash__."}})
	case cl.Dataclass.Eq:
		add(c.unhashable(cl))
	}
	if cl.Dataclass != nil && c.asksFields {
		t := &gotree.Slice{Elem: pyNamed("Attribute")}
		list := &gotree.Composite{Type: t}
		for _, fd := range fields {
			if !fd.ClassVar && !fd.InitVar {
				list.Elts = append(list.Elts, gotree.Elt{Value: &gotree.Composite{Elts: []gotree.Elt{{Key: id("Name"), Value: &gotree.Str{Value: fd.Name}}, {Key: id("Value"), Value: boxed(self, fd)}}}})
			}
		}
		add(&gotree.FuncDecl{Name: "PyFields", Results: []gotree.Param{{Type: t}}, Body: str(list), Doc: []string{"PyFields are the fields, for asdict and astuple."}})
	}
	if cl.NamedTuple {
		add(&gotree.FuncDecl{Name: "PyIter", Results: []gotree.Param{{Type: &gotree.Named{Path: "iter", Name: "Seq", Args: []gotree.Type{anyType}}}},
			Body: str(method(items(self), "All")), Doc: []string{"PyIter iterates over the items."}})
		add(&gotree.FuncDecl{Name: "PyLen", Results: []gotree.Param{{Type: named("int")}}, Body: str(intLit(len(fields))), Doc: []string{"PyLen is the number of items."}})
		add(&gotree.FuncDecl{Name: "PyGetItem", Params: []gotree.Param{{Name: "i", Type: anyType}}, Results: []gotree.Param{{Type: anyType}},
			Body: str(pyCall("GetItemAny", items(self), id("i"))), Doc: []string{"PyGetItem is an item by its position."}})
	}
}

func (c *compiler) unhashable(cl *types.Class) *gotree.FuncDecl {
	return &gotree.FuncDecl{Name: "PyHash", Results: []gotree.Param{{Type: named("int")}}, Doc: []string{"PyHash panics: a class with __eq__ and without __hash__ is unhashable."},
		Body: []gotree.Stmt{&gotree.ExprStmt{X: call(id("panic"), method(py("TypeError"), "New", &gotree.Str{Value: "unhashable type: '" + cl.Name + "'"}))}}}
}

// hashOf makes a class with __eq__ but without __hash__ unhashable, as Python does.
func (c *compiler) hashOf(f *fn, cl *types.Class, ci *classInfo, own func(string) bool, add func(*gotree.FuncDecl)) {
	if own("__eq__") && !own("__hash__") && cl.Enum == nil {
		d := c.unhashable(cl)
		add(d)
	}
}

// reprName is the name by which a generated __repr__ calls a class.
func reprName(cl *types.Class) string {
	if cl.NamedTuple {
		return cl.Name
	}
	return cl.QualName
}
