package ast

import "reflect"

// Walk calls f for n and, where f says true, for what is below it, in source order.
func Walk(n Node, f func(Node) bool) {
	if isNil(n) || !f(n) {
		return
	}
	for _, c := range Children(n) {
		Walk(c, f)
	}
}

func isNil(n Node) bool {
	if n == nil {
		return true
	}
	v := reflect.ValueOf(n)
	return v.Kind() == reflect.Pointer && v.IsNil()
}

// Children are a node's direct parts, in source order.
func Children(n Node) []Node {
	var out []Node
	switch n := n.(type) {
	case *Module:
		for _, s := range n.Body {
			out = append(out, s)
		}
	case *FunctionDef:
		for _, x := range n.DecoratorList {
			out = append(out, x)
		}
		for _, x := range n.TypeParams {
			out = append(out, x)
		}
		if n.Args != nil {
			out = append(out, n.Args)
		}
		if n.Returns != nil {
			out = append(out, n.Returns)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
	case *ClassDef:
		for _, x := range n.DecoratorList {
			out = append(out, x)
		}
		for _, x := range n.TypeParams {
			out = append(out, x)
		}
		for _, x := range n.Bases {
			out = append(out, x)
		}
		for _, x := range n.Keywords {
			out = append(out, x)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
	case *Return:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *Delete:
		for _, x := range n.Targets {
			out = append(out, x)
		}
	case *Assign:
		for _, x := range n.Targets {
			out = append(out, x)
		}
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *TypeAlias:
		if n.Name != nil {
			out = append(out, n.Name)
		}
		for _, x := range n.TypeParams {
			out = append(out, x)
		}
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *AugAssign:
		if n.Target != nil {
			out = append(out, n.Target)
		}
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *AnnAssign:
		if n.Target != nil {
			out = append(out, n.Target)
		}
		if n.Annotation != nil {
			out = append(out, n.Annotation)
		}
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *For:
		if n.Target != nil {
			out = append(out, n.Target)
		}
		if n.Iter != nil {
			out = append(out, n.Iter)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
		for _, x := range n.Orelse {
			out = append(out, x)
		}
	case *While:
		if n.Test != nil {
			out = append(out, n.Test)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
		for _, x := range n.Orelse {
			out = append(out, x)
		}
	case *If:
		if n.Test != nil {
			out = append(out, n.Test)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
		for _, x := range n.Orelse {
			out = append(out, x)
		}
	case *With:
		for _, x := range n.Items {
			out = append(out, x)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
	case *Match:
		if n.Subject != nil {
			out = append(out, n.Subject)
		}
		for _, x := range n.Cases {
			out = append(out, x)
		}
	case *Raise:
		if n.Exc != nil {
			out = append(out, n.Exc)
		}
		if n.Cause != nil {
			out = append(out, n.Cause)
		}
	case *Try:
		for _, x := range n.Body {
			out = append(out, x)
		}
		for _, x := range n.Handlers {
			out = append(out, x)
		}
		for _, x := range n.Orelse {
			out = append(out, x)
		}
		for _, x := range n.Finalbody {
			out = append(out, x)
		}
	case *Assert:
		if n.Test != nil {
			out = append(out, n.Test)
		}
		if n.Msg != nil {
			out = append(out, n.Msg)
		}
	case *Import:
		for _, x := range n.Names {
			out = append(out, x)
		}
	case *ImportFrom:
		for _, x := range n.Names {
			out = append(out, x)
		}
	case *ExprStmt:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *BoolOp:
		for _, x := range n.Values {
			out = append(out, x)
		}
	case *NamedExpr:
		if n.Target != nil {
			out = append(out, n.Target)
		}
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *BinOp:
		if n.Left != nil {
			out = append(out, n.Left)
		}
		if n.Right != nil {
			out = append(out, n.Right)
		}
	case *UnaryOp:
		if n.Operand != nil {
			out = append(out, n.Operand)
		}
	case *Lambda:
		if n.Args != nil {
			out = append(out, n.Args)
		}
		if n.Body != nil {
			out = append(out, n.Body)
		}
	case *IfExp:
		if n.Body != nil {
			out = append(out, n.Body)
		}
		if n.Test != nil {
			out = append(out, n.Test)
		}
		if n.Orelse != nil {
			out = append(out, n.Orelse)
		}
	case *Dict:
		for i, k := range n.Keys {
			if k != nil {
				out = append(out, k)
			}
			out = append(out, n.Values[i])
		}
	case *Set:
		for _, x := range n.Elts {
			out = append(out, x)
		}
	case *ListComp:
		if n.Elt != nil {
			out = append(out, n.Elt)
		}
		for _, x := range n.Generators {
			out = append(out, x)
		}
	case *SetComp:
		if n.Elt != nil {
			out = append(out, n.Elt)
		}
		for _, x := range n.Generators {
			out = append(out, x)
		}
	case *DictComp:
		if n.Key != nil {
			out = append(out, n.Key)
		}
		if n.Value != nil {
			out = append(out, n.Value)
		}
		for _, x := range n.Generators {
			out = append(out, x)
		}
	case *GeneratorExp:
		if n.Elt != nil {
			out = append(out, n.Elt)
		}
		for _, x := range n.Generators {
			out = append(out, x)
		}
	case *Await:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *Yield:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *YieldFrom:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *Compare:
		if n.Left != nil {
			out = append(out, n.Left)
		}
		for _, x := range n.Comparators {
			out = append(out, x)
		}
	case *Call:
		if n.Func != nil {
			out = append(out, n.Func)
		}
		for _, x := range n.Args {
			out = append(out, x)
		}
		for _, x := range n.Keywords {
			out = append(out, x)
		}
	case *FormattedValue:
		if n.Value != nil {
			out = append(out, n.Value)
		}
		if n.FormatSpec != nil {
			out = append(out, n.FormatSpec)
		}
	case *JoinedStr:
		for _, x := range n.Values {
			out = append(out, x)
		}
	case *Interpolation:
		if n.Value != nil {
			out = append(out, n.Value)
		}
		if n.FormatSpec != nil {
			out = append(out, n.FormatSpec)
		}
	case *TemplateStr:
		for _, x := range n.Values {
			out = append(out, x)
		}
	case *Attribute:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *Subscript:
		if n.Value != nil {
			out = append(out, n.Value)
		}
		if n.Slice != nil {
			out = append(out, n.Slice)
		}
	case *Starred:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *List:
		for _, x := range n.Elts {
			out = append(out, x)
		}
	case *Tuple:
		for _, x := range n.Elts {
			out = append(out, x)
		}
	case *Slice:
		if n.Lower != nil {
			out = append(out, n.Lower)
		}
		if n.Upper != nil {
			out = append(out, n.Upper)
		}
		if n.Step != nil {
			out = append(out, n.Step)
		}
	case *MatchValue:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *MatchSingleton:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *MatchSequence:
		for _, x := range n.Patterns {
			out = append(out, x)
		}
	case *MatchMapping:
		for i, k := range n.Keys {
			out = append(out, k, n.Patterns[i])
		}
	case *MatchClass:
		if n.Cls != nil {
			out = append(out, n.Cls)
		}
		for _, x := range n.Patterns {
			out = append(out, x)
		}
		for _, x := range n.KwdPatterns {
			out = append(out, x)
		}
	case *MatchAs:
		if n.Pattern != nil {
			out = append(out, n.Pattern)
		}
	case *MatchOr:
		for _, x := range n.Patterns {
			out = append(out, x)
		}
	case *TypeVar:
		if n.Bound != nil {
			out = append(out, n.Bound)
		}
		if n.DefaultValue != nil {
			out = append(out, n.DefaultValue)
		}
	case *ParamSpec:
		if n.DefaultValue != nil {
			out = append(out, n.DefaultValue)
		}
	case *TypeVarTuple:
		if n.DefaultValue != nil {
			out = append(out, n.DefaultValue)
		}
	case *Arguments:
		args := append(append([]*Arg{}, n.PosOnlyArgs...), n.Args...)
		first := len(args) - len(n.Defaults)
		for i, a := range args {
			out = append(out, a)
			if i >= first {
				out = append(out, n.Defaults[i-first])
			}
		}
		if n.Vararg != nil {
			out = append(out, n.Vararg)
		}
		for i, a := range n.KwOnlyArgs {
			out = append(out, a)
			if n.KwDefaults[i] != nil {
				out = append(out, n.KwDefaults[i])
			}
		}
		if n.Kwarg != nil {
			out = append(out, n.Kwarg)
		}
	case *Arg:
		if n.Annotation != nil {
			out = append(out, n.Annotation)
		}
	case *Keyword:
		if n.Value != nil {
			out = append(out, n.Value)
		}
	case *WithItem:
		if n.ContextExpr != nil {
			out = append(out, n.ContextExpr)
		}
		if n.OptionalVars != nil {
			out = append(out, n.OptionalVars)
		}
	case *MatchCase:
		if n.Pattern != nil {
			out = append(out, n.Pattern)
		}
		if n.Guard != nil {
			out = append(out, n.Guard)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
	case *ExceptHandler:
		if n.Type != nil {
			out = append(out, n.Type)
		}
		for _, x := range n.Body {
			out = append(out, x)
		}
	case *Comprehension:
		if n.Target != nil {
			out = append(out, n.Target)
		}
		if n.Iter != nil {
			out = append(out, n.Iter)
		}
		for _, x := range n.Ifs {
			out = append(out, x)
		}
	}
	return out
}

// DocString is the docstring that a body begins with.
func DocString(body []Stmt) (string, bool) {
	if len(body) == 0 {
		return "", false
	}
	if e, ok := body[0].(*ExprStmt); ok {
		if c, ok := e.Value.(*Constant); ok && c.Kind == ConstStr {
			return c.Str, true
		}
	}
	return "", false
}
