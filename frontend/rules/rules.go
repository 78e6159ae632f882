// Package rules checks what Python's grammar allows and its compiler does not: return outside of functions, names that
// are parameters and global, patterns that no value reaches.
package rules

import (
	"fmt"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
)

// Check reports what the compiler would reject in a module that parsed without errors.
func Check(m *ast.Module, rep *diag.Reporter) {
	c := &checker{file: m.File, rep: rep}
	c.open(moduleScope)
	c.futures(m)
	c.stmts(m.Body)
	c.close()
	c.outerNames()
}

type checker struct {
	file   *source.File
	rep    *diag.Reporter
	scope  *scope
	outer  []declaration // of nonlocal names, which a scope around has to bind
	future bool          // annotations are not evaluated
}

func (c *checker) errorf(sp source.Span, code diag.Code, format string, args ...any) {
	c.rep.Errorf(c.file, sp, code, format, args...)
}

// futures checks the imports from __future__: they come first, and name features that exist.
func (c *checker) futures(m *ast.Module) {
	first := true
	for i, s := range m.Body {
		imp, ok := s.(*ast.ImportFrom)
		if !ok || imp.Module != "__future__" || imp.Level != 0 {
			first = first && i == 0 && isString(s)
			continue
		}
		if !first {
			c.lateFuture(imp)
			continue
		}
		for _, a := range imp.Names {
			c.future = c.future || a.Name == "annotations"
			switch a.Name {
			case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals", "generator_stop", "annotations":
			case "braces":
				c.errorf(a.Span(), codeImport, "not a chance")
			case "barry_as_FLUFL":
				c.errorf(a.Span(), codeImport, "future feature barry_as_FLUFL is a joke that py2go does not follow")
			default:
				c.errorf(a.Span(), codeImport, "future feature %s is not defined", a.Name)
			}
		}
	}
}

func (c *checker) lateFuture(s *ast.ImportFrom) {
	c.errorf(s.Span(), codeImport, "from __future__ imports must occur at the beginning of the file")
}

func isString(s ast.Stmt) bool {
	e, ok := s.(*ast.ExprStmt)
	if !ok {
		return false
	}
	k, ok := e.Value.(*ast.Constant)
	return ok && k.Kind == ast.ConstStr
}

func (c *checker) stmts(list []ast.Stmt) {
	for _, s := range list {
		c.stmt(s)
	}
}

func (c *checker) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.FunctionDef:
		c.function(s)
	case *ast.ClassDef:
		c.class(s)
	case *ast.Return:
		c.returns(s)
	case *ast.Break:
		c.jump(s, "'break' outside loop")
	case *ast.Continue:
		c.jump(s, "'continue' not properly in loop")
	case *ast.For:
		c.expr(s.Iter)
		if s.Async {
			c.needsAsync(s, "async for")
		}
		c.target(s.Target)
		c.loop(s.Body)
		c.stmts(s.Orelse)
	case *ast.While:
		c.expr(s.Test)
		c.loop(s.Body)
		c.stmts(s.Orelse)
	case *ast.With:
		if s.Async {
			c.needsAsync(s, "async with")
		}
		for _, i := range s.Items {
			c.expr(i.ContextExpr)
			if i.OptionalVars != nil {
				c.target(i.OptionalVars)
			}
		}
		c.stmts(s.Body)
	case *ast.Try:
		c.try(s)
	case *ast.Match:
		c.match(s)
	case *ast.Assign:
		c.expr(s.Value)
		for _, t := range s.Targets {
			c.target(t)
		}
	case *ast.AugAssign:
		c.target(s.Target)
		c.expr(s.Value)
	case *ast.AnnAssign:
		c.annotated(s)
	case *ast.Delete:
		for _, t := range s.Targets {
			c.deleted(t)
		}
	case *ast.TypeAlias:
		c.typeAlias(s)
	case *ast.Global:
		c.declare(s.Names, s.Span(), isGlobal)
	case *ast.Nonlocal:
		if c.scope.kind == moduleScope {
			c.errorf(s.Span(), codeDeclared, "nonlocal declaration not allowed at module level")
			return
		}
		c.declare(s.Names, s.Span(), isNonlocal)
	case *ast.Import:
		for _, a := range s.Names {
			c.bind(importedName(a), a.Span(), isBound)
		}
	case *ast.ImportFrom:
		c.importFrom(s)
	default:
		c.children(s)
	}
}

func (c *checker) children(n ast.Node) {
	for _, x := range ast.Children(n) {
		switch x := x.(type) {
		case ast.Expr:
			c.expr(x)
		case ast.Stmt:
			c.stmt(x)
		default:
			c.children(x)
		}
	}
}

func importedName(a *ast.Alias) string {
	if a.AsName != "" {
		return a.AsName
	}
	for i := range len(a.Name) {
		if a.Name[i] == '.' {
			return a.Name[:i]
		}
	}
	return a.Name
}

func (c *checker) importFrom(s *ast.ImportFrom) {
	if s.Module == "__future__" && s.Level == 0 && c.scope.kind != moduleScope {
		c.lateFuture(s)
	}
	for _, a := range s.Names {
		if a.Name != "*" {
			c.bind(importedName(a), a.Span(), isBound)
		} else if c.scope.kind != moduleScope {
			c.errorf(a.Span(), codeImport, "import * only allowed at module level")
		}
	}
}

func (c *checker) loop(body []ast.Stmt) {
	was := c.scope.jumps
	c.scope.jumps = inLoop
	c.stmts(body)
	c.scope.jumps = was
}

const leavesGroup = "'break', 'continue' and 'return' cannot appear in an except* block"

func (c *checker) jump(s ast.Stmt, outside string) {
	switch c.scope.jumps {
	case nowhere:
		c.errorf(s.Span(), codeLoop, "%s", outside)
	case inGroup:
		c.errorf(s.Span(), codeJump, leavesGroup)
	}
}

func (c *checker) returns(s *ast.Return) {
	switch {
	case c.scope.kind != functionScope:
		c.errorf(s.Span(), codeOutside, "'return' outside function")
	case c.scope.groups > 0:
		c.errorf(s.Span(), codeJump, leavesGroup)
	}
	if s.Value != nil {
		c.expr(s.Value)
		c.scope.values = append(c.scope.values, s.Span())
	}
}

func (c *checker) try(s *ast.Try) {
	c.stmts(s.Body)
	for i, h := range s.Handlers {
		if h.Type != nil {
			c.expr(h.Type)
		} else if i < len(s.Handlers)-1 {
			c.errorf(h.Span(), codeTry, "default 'except:' must be last")
		}
		if h.Name != "" {
			c.bind(h.Name, h.Span(), isBound)
		}
		if !s.Star {
			c.stmts(h.Body)
			continue
		}
		was := c.scope.jumps
		if was == inLoop {
			c.scope.jumps = inGroup
		}
		c.scope.groups++
		c.stmts(h.Body)
		c.scope.groups--
		c.scope.jumps = was
	}
	c.stmts(s.Orelse)
	c.stmts(s.Finalbody)
}

func (c *checker) annotated(s *ast.AnnAssign) {
	if n, ok := s.Target.(*ast.Name); ok && s.Simple {
		c.annotatedName(n)
	} else {
		c.target(s.Target)
	}
	c.annotation(s.Annotation)
	if s.Value != nil {
		c.expr(s.Value)
	}
}

// annotation checks an annotation, which the scope around evaluates, or nobody.
func (c *checker) annotation(e ast.Expr) {
	if e == nil {
		return
	}
	if c.future {
		c.within("an annotation", func() { c.expr(e) })
		return
	}
	c.expr(e)
}

// target checks what is assigned to.
func (c *checker) target(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Starred:
		c.errorf(e.Span(), codeStar, "starred assignment target must be in a list or tuple")
	case *ast.Tuple:
		c.targets(e, e.Elts)
	case *ast.List:
		c.targets(e, e.Elts)
	case *ast.Name:
		c.bind(e.Id, e.Span(), isBound)
	case *ast.Attribute:
		c.forbidden(e.Attr, e.Span())
		c.expr(e.Value)
	default:
		c.children(e)
	}
}

func (c *checker) targets(whole ast.Expr, elts []ast.Expr) {
	starred := false
	for _, x := range elts {
		s, ok := x.(*ast.Starred)
		if !ok {
			c.target(x)
			continue
		}
		if starred {
			c.errorf(s.Span(), codeStar, "multiple starred expressions in assignment")
		}
		starred = true
		c.target(s.Value)
	}
}

func (c *checker) deleted(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Name:
		if e.Id == "__debug__" {
			c.errorf(e.Span(), codeTarget, "cannot delete __debug__")
			return
		}
		c.note(e.Id, isBound)
	case *ast.Tuple:
		for _, x := range e.Elts {
			c.deleted(x)
		}
	case *ast.List:
		for _, x := range e.Elts {
			c.deleted(x)
		}
	default:
		c.children(e)
	}
}

// forbidden reports an assignment to __debug__.
func (c *checker) forbidden(name string, sp source.Span) {
	if name == "__debug__" {
		c.errorf(sp, codeTarget, "cannot assign to __debug__")
	}
}

func (c *checker) expr(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Name:
		c.note(e.Id, isUsed)
	case *ast.Starred:
		c.errorf(e.Span(), codeStar, "can't use starred expression here")
	case *ast.Tuple:
		c.elements(e.Elts)
	case *ast.List:
		c.elements(e.Elts)
	case *ast.Set:
		c.elements(e.Elts)
	case *ast.Call:
		c.expr(e.Func)
		c.elements(e.Args)
		c.keywords(e.Keywords)
	case *ast.Lambda:
		c.lambda(e)
	case *ast.NamedExpr:
		c.named(e)
	case *ast.Await:
		c.await(e)
	case *ast.Yield:
		c.yield(e, e.Value, "'yield'")
	case *ast.YieldFrom:
		c.yield(e, e.Value, "'yield from'")
	case *ast.ListComp:
		c.comprehension(e, "list comprehension", e.Generators, e.Elt)
	case *ast.SetComp:
		c.comprehension(e, "set comprehension", e.Generators, e.Elt)
	case *ast.DictComp:
		c.comprehension(e, "dict comprehension", e.Generators, e.Key, e.Value)
	case *ast.GeneratorExp:
		c.comprehension(e, "generator expression", e.Generators, e.Elt)
	case *ast.BinOp:
		c.chain(e)
	default:
		c.children(e)
	}
}

// chain checks binary operations in a loop: they nest to the left, thousands deep.
func (c *checker) chain(e *ast.BinOp) {
	right := []ast.Expr{e.Right}
	left := e.Left
	for {
		b, ok := left.(*ast.BinOp)
		if !ok {
			break
		}
		right, left = append(right, b.Right), b.Left
	}
	c.expr(left)
	for i := len(right) - 1; i >= 0; i-- {
		c.expr(right[i])
	}
}

func (c *checker) elements(elts []ast.Expr) {
	for _, x := range elts {
		if s, ok := x.(*ast.Starred); ok {
			x = s.Value
		}
		c.expr(x)
	}
}

func (c *checker) keywords(kws []*ast.Keyword) {
	for i, k := range kws {
		c.forbidden(k.Arg, k.Span())
		for _, before := range kws[:i] {
			if k.Arg != "" && before.Arg == k.Arg {
				c.errorf(k.Span(), codeKeyword, "keyword argument repeated: %s", k.Arg)
				break
			}
		}
		c.expr(k.Value)
	}
}

func (c *checker) needsAsync(n ast.Node, what string) {
	if c.scope.kind != functionScope || !c.scope.async {
		start := n.Span().Start
		c.errorf(source.Span{Start: start, End: start + source.Pos(len(what))}, codeAsync, "'%s' outside async function", what)
	}
}

func (c *checker) await(e *ast.Await) {
	c.notWithin(e, "await expression")
	c.expr(e.Value)
	switch {
	case c.scope.kind == comprehensionScope:
		c.scope.async = true
	case c.scope.kind != functionScope && c.scope.kind != lambdaScope:
		c.errorf(e.Span(), codeOutside, "'await' outside function")
	case !c.scope.async:
		c.errorf(e.Span(), codeAsync, "'await' outside async function")
	}
}

func (c *checker) yield(e, value ast.Expr, what string) {
	if c.notWithin(e, "yield expression") {
		return
	}
	if value != nil {
		c.expr(value)
	}
	switch s := c.scope; {
	case s.kind == comprehensionScope:
		c.errorf(e.Span(), codeYield, "'yield' inside %s", s.what)
	case s.kind != functionScope && s.kind != lambdaScope:
		c.errorf(e.Span(), codeOutside, "%s outside function", what)
	case s.async && what == "'yield from'":
		c.errorf(e.Span(), codeYield, "'yield from' inside async function")
	default:
		s.yields = true
	}
}

// within runs f for an expression that Python evaluates late, if ever: no walrus, yield or await may stand there.
func (c *checker) within(what string, f func()) {
	was := c.scope.late
	c.scope.late = what
	f()
	c.scope.late = was
}

func (c *checker) notWithin(e ast.Expr, what string) bool {
	for s := c.scope; s != nil; s = s.parent {
		if s.late != "" {
			c.errorf(e.Span(), codeAnnot, "%s cannot be used within %s", what, s.late)
			return true
		}
		if s.kind != comprehensionScope {
			break
		}
	}
	return false
}

// quoted is a name as CPython's messages show it.
func quoted(name string) string { return fmt.Sprintf("'%s'", name) }
