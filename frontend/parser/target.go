package parser

import (
	"github.com/py2go/py2go/frontend/ast"
)

// describe names a kind of expression as CPython's messages do.
func describe(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Attribute:
		return "attribute"
	case *ast.Subscript:
		return "subscript"
	case *ast.Starred:
		return "starred"
	case *ast.Name:
		return "name"
	case *ast.List:
		return "list"
	case *ast.Tuple:
		return "tuple"
	case *ast.Lambda:
		return "lambda"
	case *ast.Call:
		return "function call"
	case *ast.BoolOp, *ast.BinOp, *ast.UnaryOp:
		return "expression"
	case *ast.GeneratorExp:
		return "generator expression"
	case *ast.Yield, *ast.YieldFrom:
		return "yield expression"
	case *ast.Await:
		return "await expression"
	case *ast.ListComp:
		return "list comprehension"
	case *ast.SetComp:
		return "set comprehension"
	case *ast.DictComp:
		return "dict comprehension"
	case *ast.Dict:
		return "dict literal"
	case *ast.Set:
		return "set display"
	case *ast.JoinedStr, *ast.FormattedValue:
		return "f-string expression"
	case *ast.TemplateStr, *ast.Interpolation:
		return "t-string expression"
	case *ast.Compare:
		return "comparison"
	case *ast.IfExp:
		return "conditional expression"
	case *ast.NamedExpr:
		return "named expression"
	case *ast.Constant:
		switch e.Kind {
		case ast.ConstNone:
			return "None"
		case ast.ConstBool:
			if e.Bool {
				return "True"
			}
			return "False"
		case ast.ConstEllipsis:
			return "ellipsis"
		}
		return "literal"
	}
	return "expression"
}

// wrongTarget finds the part of a target that cannot be assigned or deleted, nil when all can.
func wrongTarget(e ast.Expr, ctx ast.ExprContext) ast.Expr {
	switch e := e.(type) {
	case *ast.Name, *ast.Attribute, *ast.Subscript, *ast.BadExpr:
		return nil
	case *ast.Starred:
		if ctx == ast.Del {
			return e
		}
		return wrongTarget(e.Value, ctx)
	case *ast.Tuple:
		for _, x := range e.Elts {
			if w := wrongTarget(x, ctx); w != nil {
				return w
			}
		}
		return nil
	case *ast.List:
		for _, x := range e.Elts {
			if w := wrongTarget(x, ctx); w != nil {
				return w
			}
		}
		return nil
	}
	return e
}

func setCtx(e ast.Expr, ctx ast.ExprContext) {
	switch e := e.(type) {
	case *ast.Name:
		e.Ctx = ctx
	case *ast.Attribute:
		e.Ctx = ctx
	case *ast.Subscript:
		e.Ctx = ctx
	case *ast.Starred:
		e.Ctx = ctx
		setCtx(e.Value, ctx)
	case *ast.Tuple:
		e.Ctx = ctx
		for _, x := range e.Elts {
			setCtx(x, ctx)
		}
	case *ast.List:
		e.Ctx = ctx
		for _, x := range e.Elts {
			setCtx(x, ctx)
		}
	}
}

// store makes an expression a target, or tells that it cannot be one.
func (p *parser) store(e ast.Expr) bool {
	if p.failed {
		return false
	}
	if w := wrongTarget(e, ast.Store); w != nil {
		p.failAt(w, codeTarget, "cannot assign to %s", describe(w))
		return false
	}
	if s := doubleStar(e); s != nil {
		p.failAt(s, codeStar, "invalid syntax")
		return false
	}
	setCtx(e, ast.Store)
	return true
}

// doubleStar finds a starred target within a starred one.
func doubleStar(e ast.Expr) ast.Expr {
	switch e := e.(type) {
	case *ast.Starred:
		if s, ok := e.Value.(*ast.Starred); ok {
			return s
		}
		return doubleStar(e.Value)
	case *ast.Tuple:
		for _, x := range e.Elts {
			if s := doubleStar(x); s != nil {
				return s
			}
		}
	case *ast.List:
		for _, x := range e.Elts {
			if s := doubleStar(x); s != nil {
				return s
			}
		}
	}
	return nil
}

// targets parses the targets of a for clause; inner is for one of a comprehension.
func (p *parser) targets(inner bool) ast.Expr {
	if !startsStar(p.t) {
		p.invalid()
	}
	e := p.exprList(func() ast.Expr {
		if p.t.op == oStar {
			return p.starred()
		}
		return p.binary(1)
	})
	if p.t.op != kIn && !p.failed {
		if inner {
			return e
		}
		switch p.t.op {
		case oEq, oNe, oLt, oLe, oGt, oGe, kIs:
			p.fail(e.Span().Start, p.ahead(), codeTarget, "cannot assign to comparison")
		case kAnd, kOr:
			p.fail(e.Span().Start, p.ahead(), codeTarget, "cannot assign to expression")
		}
	}
	p.store(e)
	return e
}

// del makes an expression a target of del.
func (p *parser) del(e ast.Expr) {
	if p.failed {
		return
	}
	if w := wrongTarget(e, ast.Del); w != nil {
		p.failAt(w, codeTarget, "cannot delete %s", describe(w))
		return
	}
	setCtx(e, ast.Del)
}

// params parses parameters up to the token that ends them, which it leaves.
func (p *parser) params(lambda bool, end opKind) *ast.Arguments {
	a := &ast.Arguments{}
	start := p.t.start
	slash, star, bare := false, false, token{}
	defaults := false
	kind := "Function"
	if lambda {
		kind = "Lambda expression"
	}
	param := func(vararg bool) *ast.Arg {
		x := &ast.Arg{}
		at := p.t.start
		if p.t.op == oLPar && !p.failed {
			p.fail(p.t.start, p.t.end, codeParams, "%s parameters cannot be parenthesized", kind)
		}
		x.Arg, _ = p.name()
		if !lambda && p.got(oColon) {
			if vararg && p.t.op == oStar {
				x.Annotation = p.starred()
			} else {
				x.Annotation = p.expression()
			}
		}
		x.SetSpan(at, p.prevEnd)
		return x
	}
	value := func() ast.Expr {
		p.next()
		if p.t.op == oComma || p.t.op == end {
			p.fail(p.toks[max(p.i-1, 0)].start, p.prevEnd, codeParams, "expected default value expression")
		}
		return p.expression()
	}
	for p.t.op != end && !p.failed {
		if a.Kwarg != nil {
			p.fail(p.t.start, p.t.end, codeParams, "arguments cannot follow var-keyword argument")
			break
		}
		switch p.t.op {
		case oSlash:
			switch {
			case slash:
				p.fail(p.t.start, p.t.end, codeParams, "/ may appear only once")
			case star:
				p.fail(p.t.start, p.t.end, codeParams, "/ must be ahead of *")
			case len(a.Args) == 0:
				p.fail(p.t.start, p.t.end, codeParams, "at least one argument must precede /")
			}
			slash = true
			a.PosOnlyArgs, a.Args = a.Args, nil
			p.next()
			if p.t.op == oStar && p.toks[max(p.i-1, 0)].op == oSlash {
				p.fail(p.t.start, p.t.end, codeParams, "expected comma between / and *")
			}
		case oStar:
			if star {
				p.fail(p.t.start, p.t.end, codeParams, "* argument may appear only once")
			}
			star = true
			bare = p.t
			p.next()
			if p.t.op == oComma || p.t.op == end {
				break
			}
			bare = token{}
			a.Vararg = param(true)
			if p.t.op == oAssign {
				p.fail(p.t.start, p.t.end, codeParams, "var-positional argument cannot have default value")
			}
		case oStar2:
			if bare.op == oStar && len(a.KwOnlyArgs) == 0 {
				p.fail(bare.start, bare.end, codeParams, "named arguments must follow bare *")
			}
			p.next()
			a.Kwarg = param(false)
			if p.t.op == oAssign {
				p.fail(p.t.start, p.t.end, codeParams, "var-keyword argument cannot have default value")
			}
		default:
			x := param(false)
			switch {
			case star:
				a.KwOnlyArgs = append(a.KwOnlyArgs, x)
				var v ast.Expr
				if p.t.op == oAssign {
					v = value()
				}
				a.KwDefaults = append(a.KwDefaults, v)
			case p.t.op == oAssign:
				defaults = true
				a.Args = append(a.Args, x)
				a.Defaults = append(a.Defaults, value())
			default:
				if defaults {
					p.failAt(x, codeParams, "parameter without a default follows parameter with a default")
				}
				a.Args = append(a.Args, x)
			}
		}
		if p.t.op != oComma {
			break
		}
		p.next()
	}
	if bare.op == oStar && len(a.KwOnlyArgs) == 0 && (p.t.op == end || p.t.op == oComma) {
		p.fail(bare.start, bare.end, codeParams, "named arguments must follow bare *")
	}
	a.SetSpan(start, max(start, p.prevEnd))
	return a
}

// typeParams parses [T, *Ts, **P]; the current token is the bracket.
func (p *parser) typeParams() []ast.TypeParam {
	open := p.t
	p.next()
	var out []ast.TypeParam
	if p.t.op == oRBrack {
		p.fail(open.start, p.t.end, codeTypeParam, "Type parameter list cannot be empty")
	}
	dflt := func(star bool) ast.Expr {
		if !p.got(oAssign) {
			return nil
		}
		if star {
			return p.starExpression()
		}
		return p.expression()
	}
	for p.t.op != oRBrack && !p.failed {
		start := p.t.start
		var tp ast.TypeParam
		var base *ast.Base
		switch p.t.op {
		case oStar, oStar2:
			op := p.t.op
			p.next()
			name, _ := p.name()
			if p.t.op == oColon {
				what := "TypeVarTuple"
				if op == oStar2 {
					what = "ParamSpec"
				}
				colon := p.t
				p.next()
				if _, tuple := p.expression().(*ast.Tuple); tuple {
					p.fail(colon.start, colon.end, codeTypeParam, "cannot use constraints with %s", what)
				}
				p.fail(colon.start, colon.end, codeTypeParam, "cannot use bound with %s", what)
			}
			if op == oStar {
				x := &ast.TypeVarTuple{Name: name, DefaultValue: dflt(true)}
				tp, base = x, &x.Base
			} else {
				x := &ast.ParamSpec{Name: name, DefaultValue: dflt(false)}
				tp, base = x, &x.Base
			}
		default:
			x := &ast.TypeVar{}
			x.Name, _ = p.name()
			if p.got(oColon) {
				x.Bound = p.expression()
			}
			x.DefaultValue = dflt(false)
			tp, base = x, &x.Base
		}
		base.SetSpan(start, p.prevEnd)
		out = append(out, tp)
		if p.t.op != oComma {
			break
		}
		p.next()
	}
	p.close(oRBrack, nil)
	return out
}
