package rules

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

type scopeKind uint8

const (
	moduleScope scopeKind = iota
	classScope
	functionScope
	lambdaScope
	comprehensionScope
	typeParamScope
)

// jumps says what break and continue mean at a place.
type jumps uint8

const (
	nowhere jumps = iota
	inLoop
	inGroup // in an except* block, which they would leave
)

// use is what a scope does with a name.
type use uint16

const (
	isUsed use = 1 << iota
	isBound
	isParam
	isAnnotated
	isGlobal
	isNonlocal
	isIteration // variable of a comprehension
	isWalrus    // assigned by an expression within the comprehension
	isTypeParam
)

type scope struct {
	kind   scopeKind
	parent *scope
	names  map[string]use
	places map[string]source.Span // of global and nonlocal declarations
	async  bool                   // an async function, or a comprehension that awaits
	yields bool
	values []source.Span // return statements with a value
	jumps  jumps
	groups int    // except* blocks around
	late   string // what is checked is evaluated late, as part of this
	what   string // the kind of a comprehension
	iters  int    // iterables of comprehensions around
}

// declaration is a nonlocal one, checked when all scopes are known.
type declaration struct {
	name  string
	scope *scope
	span  source.Span
}

func (c *checker) open(kind scopeKind) *scope {
	s := &scope{kind: kind, parent: c.scope, names: map[string]use{}}
	if c.scope != nil {
		s.iters = c.scope.iters
	}
	c.scope = s
	return s
}

func (c *checker) close() {
	s := c.scope
	if s.kind == functionScope && s.async && s.yields {
		for _, sp := range s.values {
			c.errorf(sp, codeYield, "'return' with value in async generator")
		}
	}
	c.scope = s.parent
}

// note records a use of a name in the current scope.
func (c *checker) note(name string, u use) { c.scope.names[name] |= u }

// bind records an assignment to a name.
func (c *checker) bind(name string, sp source.Span, u use) {
	c.forbidden(name, sp)
	c.note(name, u)
}

// declare checks a global or nonlocal declaration: the names are not used before.
func (c *checker) declare(names []string, sp source.Span, u use) {
	kind := "global"
	if u == isNonlocal {
		kind = "nonlocal"
	}
	s := c.scope
	for _, name := range names {
		c.forbidden(name, sp)
		switch was := s.names[name]; {
		case was&isParam != 0:
			c.errorf(sp, codeDeclared, "name %s is parameter and %s", quoted(name), kind)
		case was&isUsed != 0:
			c.errorf(sp, codeDeclared, "name %s is used prior to %s declaration", quoted(name), kind)
		case was&isAnnotated != 0:
			c.errorf(sp, codeDeclared, "annotated name %s can't be %s", quoted(name), kind)
		case was&isBound != 0:
			c.errorf(sp, codeDeclared, "name %s is assigned to before %s declaration", quoted(name), kind)
		case was&(isGlobal|isNonlocal) != 0 && was&u == 0:
			c.errorf(s.places[name], codeDeclared, "name %s is nonlocal and global", quoted(name))
			continue
		case u == isNonlocal && was&u == 0:
			c.outer = append(c.outer, declaration{name, s, sp})
		}
		if s.places == nil {
			s.places = map[string]source.Span{}
		}
		if _, ok := s.places[name]; !ok {
			s.places[name] = sp
		}
		s.names[name] |= u
	}
}

// outerNames checks that a function around binds each nonlocal name.
func (c *checker) outerNames() {
declarations:
	for _, d := range c.outer {
		for s := d.scope.parent; s != nil; s = s.parent {
			u := s.names[d.name]
			switch {
			case s.kind == typeParamScope && u&isTypeParam != 0:
				c.errorf(d.span, codeDeclared, "nonlocal binding not allowed for type parameter %s", quoted(d.name))
				continue declarations
			case s.kind == classScope && d.name == "__class__":
				continue declarations // methods find their class by this name
			case s.kind != functionScope && s.kind != lambdaScope && s.kind != comprehensionScope, u&isGlobal != 0:
			case u&(isBound|isParam|isAnnotated|isNonlocal|isIteration) != 0:
				continue declarations
			}
		}
		c.errorf(d.span, codeDeclared, "no binding for nonlocal %s found", quoted(d.name))
	}
}

func (c *checker) annotatedName(n *ast.Name) {
	switch u := c.scope.names[n.Id]; {
	case u&isGlobal != 0 && c.scope.kind != moduleScope:
		c.errorf(n.Span(), codeDeclared, "annotated name %s can't be global", quoted(n.Id))
	case u&isNonlocal != 0:
		c.errorf(n.Span(), codeDeclared, "annotated name %s can't be nonlocal", quoted(n.Id))
	}
	c.bind(n.Id, n.Span(), isAnnotated|isBound)
}

func (c *checker) function(f *ast.FunctionDef) {
	for _, d := range f.DecoratorList {
		c.expr(d)
	}
	c.defaults(f.Args)
	c.bind(f.Name, f.NamePos, isBound)
	c.generic(f.TypeParams, func() {
		c.annotations(f.Args)
		c.annotation(f.Returns)
		s := c.open(functionScope)
		s.async = f.Async
		c.params(f.Args)
		c.stmts(f.Body)
		c.close()
	})
}

func (c *checker) lambda(f *ast.Lambda) {
	c.defaults(f.Args)
	c.open(lambdaScope)
	c.params(f.Args)
	c.expr(f.Body)
	c.close()
}

func (c *checker) defaults(a *ast.Arguments) {
	for _, list := range [][]ast.Expr{a.Defaults, a.KwDefaults} {
		for _, e := range list {
			if e != nil {
				c.expr(e)
			}
		}
	}
}

func allParams(a *ast.Arguments) []*ast.Arg {
	var out []*ast.Arg
	out = append(append(append(out, a.PosOnlyArgs...), a.Args...), a.KwOnlyArgs...)
	for _, x := range []*ast.Arg{a.Vararg, a.Kwarg} {
		if x != nil {
			out = append(out, x)
		}
	}
	return out
}

func (c *checker) annotations(a *ast.Arguments) {
	for _, x := range allParams(a) {
		if s, ok := x.Annotation.(*ast.Starred); ok {
			c.annotation(s.Value)
		} else {
			c.annotation(x.Annotation)
		}
	}
}

func (c *checker) params(a *ast.Arguments) {
	for _, x := range allParams(a) {
		if c.scope.names[x.Arg]&isParam != 0 {
			c.errorf(x.Span(), codeParam, "duplicate argument %s in function definition", quoted(x.Arg))
		}
		c.bind(x.Arg, x.Span(), isParam)
	}
}

func (c *checker) class(k *ast.ClassDef) {
	for _, d := range k.DecoratorList {
		c.expr(d)
	}
	c.generic(k.TypeParams, func() {
		bases := func() {
			c.elements(k.Bases)
			c.keywords(k.Keywords)
		}
		if len(k.TypeParams) > 0 {
			c.within("the definition of a generic", bases)
		} else {
			bases()
		}
		c.open(classScope)
		c.stmts(k.Body)
		c.close()
	})
	c.bind(k.Name, k.NamePos, isBound)
}

func (c *checker) typeAlias(s *ast.TypeAlias) {
	c.target(s.Name)
	c.generic(s.TypeParams, func() {
		c.open(typeParamScope)
		c.within("a type alias", func() { c.expr(s.Value) })
		c.close()
	})
}

// generic runs f in the scope of type parameters, when there are any.
func (c *checker) generic(list []ast.TypeParam, f func()) {
	if len(list) == 0 {
		f()
		return
	}
	c.open(typeParamScope)
	defaults := false
	param := func(p ast.TypeParam, name string, bound, dflt ast.Expr, kind string) {
		if c.scope.names[name]&isTypeParam != 0 {
			c.errorf(p.Span(), codeTypeParam, "duplicate type parameter %s", quoted(name))
		}
		c.bind(name, p.Span(), isTypeParam)
		if bound != nil {
			what := "a " + kind + " bound"
			if _, ok := bound.(*ast.Tuple); ok {
				what = "a " + kind + " constraint"
			}
			c.within(what, func() { c.expr(bound) })
		}
		if dflt != nil {
			defaults = true
			if s, ok := dflt.(*ast.Starred); ok {
				dflt = s.Value
			}
			c.within("a "+kind+" default", func() { c.expr(dflt) })
		} else if defaults {
			c.errorf(p.Span(), codeTypeParam, "non-default type parameter %s follows default type parameter", quoted(name))
		}
	}
	for _, p := range list {
		switch p := p.(type) {
		case *ast.TypeVar:
			param(p, p.Name, p.Bound, p.DefaultValue, "TypeVar")
		case *ast.TypeVarTuple:
			param(p, p.Name, nil, p.DefaultValue, "TypeVarTuple")
		case *ast.ParamSpec:
			param(p, p.Name, nil, p.DefaultValue, "ParamSpec")
		}
	}
	f()
	c.close()
}

// comprehension checks a comprehension in Python's order: the first iterable belongs to the scope around.
func (c *checker) comprehension(e ast.Expr, what string, gens []*ast.Comprehension, elts ...ast.Expr) {
	iter := func(x ast.Expr) {
		c.scope.iters++
		c.expr(x)
		c.scope.iters--
	}
	iter(gens[0].Iter)
	s := c.open(comprehensionScope)
	s.what = what
	for i, g := range gens {
		if i > 0 {
			iter(g.Iter)
		}
		s.async = s.async || g.IsAsync
		c.iteration(g.Target)
		for _, x := range g.Ifs {
			c.expr(x)
		}
	}
	for _, x := range elts {
		c.expr(x)
	}
	c.close()
	if _, generator := e.(*ast.GeneratorExp); !s.async || generator {
		return
	}
	switch outer := c.scope; {
	case outer.kind == comprehensionScope:
		outer.async = true
	case outer.kind != functionScope || !outer.async:
		c.errorf(e.Span(), codeAsync, "asynchronous comprehension outside of an asynchronous function")
	}
}

// iteration binds the variables of a comprehension.
func (c *checker) iteration(t ast.Expr) {
	c.target(t)
	ast.Walk(t, func(n ast.Node) bool {
		if n, ok := n.(*ast.Name); ok && n.Ctx == ast.Store {
			if c.scope.names[n.Id]&isWalrus != 0 {
				c.errorf(n.Span(), codeWalrus, "comprehension inner loop cannot rebind assignment expression target %s", quoted(n.Id))
			}
			c.note(n.Id, isIteration)
		}
		return true
	})
}

// named checks an assignment expression, which binds in the scope around the comprehensions it stands in.
func (c *checker) named(e *ast.NamedExpr) {
	if c.notWithin(e, "named expression") {
		return
	}
	name, sp := e.Target.Id, e.Target.Span()
	c.forbidden(name, sp)
	if c.scope.iters > 0 {
		c.errorf(e.Span(), codeWalrus, "assignment expression cannot be used in a comprehension iterable expression")
		return
	}
	s := c.scope
	for ; s.kind == comprehensionScope; s = s.parent {
		if s.names[name]&isIteration != 0 {
			c.errorf(sp, codeWalrus, "assignment expression cannot rebind comprehension iteration variable %s", quoted(name))
			return
		}
		s.names[name] |= isWalrus
	}
	if s.kind == classScope && s != c.scope {
		c.errorf(e.Span(), codeWalrus, "assignment expression within a comprehension cannot be used in a class body")
		return
	}
	s.names[name] |= isBound
	c.expr(e.Value)
}
