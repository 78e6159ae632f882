package parser

import "github.com/py2go/py2go/frontend/ast"

var opNames = [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}

var unaryNames = [...]string{"Invert", "Not", "UAdd", "USub"}

var cmpNames = [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}

func (d *dumper) op(name, value string) {
	d.field(name)
	d.b.WriteString(value)
	d.b.WriteString("()")
}

func (d *dumper) stmt(s ast.Stmt) {
	async := func(name string, is bool) {
		if is {
			name = "Async" + name
		}
		d.open(name)
	}
	switch s := s.(type) {
	case *ast.FunctionDef:
		async("FunctionDef", s.Async)
		d.str("name", s.Name)
		d.arguments(s.Args)
		d.stmts("body", s.Body)
		d.exprs("decorator_list", s.DecoratorList)
		d.sub("returns", s.Returns)
		d.typeParams("type_params", s.TypeParams)
	case *ast.ClassDef:
		d.open("ClassDef")
		d.str("name", s.Name)
		d.exprs("bases", s.Bases)
		d.keywords(s.Keywords)
		d.stmts("body", s.Body)
		d.exprs("decorator_list", s.DecoratorList)
		d.typeParams("type_params", s.TypeParams)
	case *ast.Return:
		d.open("Return")
		d.sub("value", s.Value)
	case *ast.Delete:
		d.open("Delete")
		d.exprs("targets", s.Targets)
	case *ast.Assign:
		d.open("Assign")
		d.exprs("targets", s.Targets)
		d.sub("value", s.Value)
	case *ast.TypeAlias:
		d.open("TypeAlias")
		d.sub("name", s.Name)
		d.typeParams("type_params", s.TypeParams)
		d.sub("value", s.Value)
	case *ast.AugAssign:
		d.open("AugAssign")
		d.sub("target", s.Target)
		d.op("op", opNames[s.Op])
		d.sub("value", s.Value)
	case *ast.AnnAssign:
		d.open("AnnAssign")
		d.sub("target", s.Target)
		d.sub("annotation", s.Annotation)
		d.sub("value", s.Value)
		n := 0
		if s.Simple {
			n = 1
		}
		d.num("simple", n)
	case *ast.For:
		async("For", s.Async)
		d.sub("target", s.Target)
		d.sub("iter", s.Iter)
		d.stmts("body", s.Body)
		d.stmts("orelse", s.Orelse)
	case *ast.While:
		d.open("While")
		d.sub("test", s.Test)
		d.stmts("body", s.Body)
		d.stmts("orelse", s.Orelse)
	case *ast.If:
		d.open("If")
		d.sub("test", s.Test)
		d.stmts("body", s.Body)
		d.stmts("orelse", s.Orelse)
	case *ast.With:
		async("With", s.Async)
		list(d, "items", s.Items, func(w *ast.WithItem) {
			d.open("withitem")
			d.sub("context_expr", w.ContextExpr)
			d.sub("optional_vars", w.OptionalVars)
			d.end()
		})
		d.stmts("body", s.Body)
	case *ast.Match:
		d.open("Match")
		d.sub("subject", s.Subject)
		list(d, "cases", s.Cases, func(c *ast.MatchCase) {
			d.open("match_case")
			d.field("pattern")
			d.pattern(c.Pattern)
			d.sub("guard", c.Guard)
			d.stmts("body", c.Body)
			d.end()
		})
	case *ast.Raise:
		d.open("Raise")
		d.sub("exc", s.Exc)
		d.sub("cause", s.Cause)
	case *ast.Try:
		name := "Try"
		if s.Star {
			name = "TryStar"
		}
		d.open(name)
		d.stmts("body", s.Body)
		list(d, "handlers", s.Handlers, func(h *ast.ExceptHandler) {
			d.open("ExceptHandler")
			d.sub("type", h.Type)
			d.optStr("name", h.Name)
			d.stmts("body", h.Body)
			d.close(h)
		})
		d.stmts("orelse", s.Orelse)
		d.stmts("finalbody", s.Finalbody)
	case *ast.Assert:
		d.open("Assert")
		d.sub("test", s.Test)
		d.sub("msg", s.Msg)
	case *ast.Import:
		d.open("Import")
		list(d, "names", s.Names, d.alias)
	case *ast.ImportFrom:
		d.open("ImportFrom")
		d.optStr("module", s.Module)
		list(d, "names", s.Names, d.alias)
		d.num("level", s.Level)
	case *ast.Global:
		d.open("Global")
		d.strs("names", s.Names)
	case *ast.Nonlocal:
		d.open("Nonlocal")
		d.strs("names", s.Names)
	case *ast.ExprStmt:
		d.open("Expr")
		d.sub("value", s.Value)
	case *ast.Pass:
		d.open("Pass")
	case *ast.Break:
		d.open("Break")
	case *ast.Continue:
		d.open("Continue")
	default:
		d.open("BadStmt")
	}
	d.close(s)
}

func (d *dumper) expr(e ast.Expr) {
	switch e := e.(type) {
	case nil:
		d.b.WriteString("None")
		d.first = false
		return
	case *ast.BoolOp:
		d.open("BoolOp")
		d.op("op", [...]string{"And", "Or"}[e.Op])
		d.exprs("values", e.Values)
	case *ast.NamedExpr:
		d.open("NamedExpr")
		d.sub("target", e.Target)
		d.sub("value", e.Value)
	case *ast.BinOp:
		d.open("BinOp")
		d.sub("left", e.Left)
		d.op("op", opNames[e.Op])
		d.sub("right", e.Right)
	case *ast.UnaryOp:
		d.open("UnaryOp")
		d.op("op", unaryNames[e.Op])
		d.sub("operand", e.Operand)
	case *ast.Lambda:
		d.open("Lambda")
		d.arguments(e.Args)
		d.sub("body", e.Body)
	case *ast.IfExp:
		d.open("IfExp")
		d.sub("test", e.Test)
		d.sub("body", e.Body)
		d.sub("orelse", e.Orelse)
	case *ast.Dict:
		d.open("Dict")
		d.exprs("keys", e.Keys)
		d.exprs("values", e.Values)
	case *ast.Set:
		d.open("Set")
		d.exprs("elts", e.Elts)
	case *ast.ListComp:
		d.open("ListComp")
		d.sub("elt", e.Elt)
		d.generators(e.Generators)
	case *ast.SetComp:
		d.open("SetComp")
		d.sub("elt", e.Elt)
		d.generators(e.Generators)
	case *ast.DictComp:
		d.open("DictComp")
		d.sub("key", e.Key)
		d.sub("value", e.Value)
		d.generators(e.Generators)
	case *ast.GeneratorExp:
		d.open("GeneratorExp")
		d.sub("elt", e.Elt)
		d.generators(e.Generators)
	case *ast.Await:
		d.open("Await")
		d.sub("value", e.Value)
	case *ast.Yield:
		d.open("Yield")
		d.sub("value", e.Value)
	case *ast.YieldFrom:
		d.open("YieldFrom")
		d.sub("value", e.Value)
	case *ast.Compare:
		d.open("Compare")
		d.sub("left", e.Left)
		list(d, "ops", e.Ops, func(o ast.CmpOp) { d.b.WriteString(cmpNames[o] + "()") })
		d.exprs("comparators", e.Comparators)
	case *ast.Call:
		d.open("Call")
		d.sub("func", e.Func)
		d.exprs("args", e.Args)
		d.keywords(e.Keywords)
	case *ast.FormattedValue:
		d.open("FormattedValue")
		d.sub("value", e.Value)
		d.num("conversion", int(e.Conversion))
		d.sub("format_spec", e.FormatSpec)
	case *ast.Interpolation:
		d.open("Interpolation")
		d.sub("value", e.Value)
		d.str("str", e.Str)
		d.num("conversion", int(e.Conversion))
		d.sub("format_spec", e.FormatSpec)
	case *ast.JoinedStr:
		d.open("JoinedStr")
		d.exprs("values", e.Values)
	case *ast.TemplateStr:
		d.open("TemplateStr")
		d.exprs("values", e.Values)
	case *ast.Constant:
		d.open("Constant")
		d.field("value")
		d.b.WriteString(reprConst(e))
		if e.U {
			d.field("kind")
			d.b.WriteString("'u'")
		}
	case *ast.Attribute:
		d.open("Attribute")
		d.sub("value", e.Value)
		d.str("attr", e.Attr)
		d.ctx(e.Ctx)
	case *ast.Subscript:
		d.open("Subscript")
		d.sub("value", e.Value)
		d.sub("slice", e.Slice)
		d.ctx(e.Ctx)
	case *ast.Starred:
		d.open("Starred")
		d.sub("value", e.Value)
		d.ctx(e.Ctx)
	case *ast.Name:
		d.open("Name")
		d.str("id", e.Id)
		d.ctx(e.Ctx)
	case *ast.List:
		d.open("List")
		d.exprs("elts", e.Elts)
		d.ctx(e.Ctx)
	case *ast.Tuple:
		d.open("Tuple")
		d.exprs("elts", e.Elts)
		d.ctx(e.Ctx)
	case *ast.Slice:
		d.open("Slice")
		d.sub("lower", e.Lower)
		d.sub("upper", e.Upper)
		d.sub("step", e.Step)
	default:
		d.open("BadExpr")
	}
	d.close(e)
}

func (d *dumper) pattern(x ast.Pattern) {
	switch x := x.(type) {
	case *ast.MatchValue:
		d.open("MatchValue")
		d.sub("value", x.Value)
	case *ast.MatchSingleton:
		d.open("MatchSingleton")
		d.field("value")
		d.b.WriteString(reprConst(x.Value))
	case *ast.MatchSequence:
		d.open("MatchSequence")
		d.patterns("patterns", x.Patterns)
	case *ast.MatchMapping:
		d.open("MatchMapping")
		d.exprs("keys", x.Keys)
		d.patterns("patterns", x.Patterns)
		d.optStr("rest", x.Rest)
	case *ast.MatchClass:
		d.open("MatchClass")
		d.sub("cls", x.Cls)
		d.patterns("patterns", x.Patterns)
		d.strs("kwd_attrs", x.KwdAttrs)
		d.patterns("kwd_patterns", x.KwdPatterns)
	case *ast.MatchStar:
		d.open("MatchStar")
		d.optStr("name", x.Name)
	case *ast.MatchAs:
		d.open("MatchAs")
		if x.Pattern != nil {
			d.field("pattern")
			d.pattern(x.Pattern)
		}
		d.optStr("name", x.Name)
	case *ast.MatchOr:
		d.open("MatchOr")
		d.patterns("patterns", x.Patterns)
	}
	d.close(x)
}
