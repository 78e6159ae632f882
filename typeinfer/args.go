package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// bindArgs binds a call's arguments to a function's parameters by Python's rules; msg says why they don't fit. What *x and **x of
// unknown length fill is a guess: see spreads.
func (k *checker) bindArgs(c *scopeCtx, e *ast.Call, f *types.Func, skip int) (out []types.Arg, msg string) {
	if skip > len(f.Params) {
		return nil, f.Name + "() takes no arguments"
	}
	ps := f.Params[skip:]
	out = make([]types.Arg, len(ps))
	for i, p := range ps {
		out[i].Param = p
	}
	set := make([]bool, len(ps))
	guessed := make([]bool, len(ps)) // by *x of unknown length
	open := false
	next := 0
	variadic := -1
	kwargs := -1
	for i, p := range ps {
		switch p.Kind {
		case types.VarPositional:
			variadic = i
		case types.VarKeyword:
			kwargs = i
		}
	}
	positional := func(i int) bool {
		return i < len(ps) && (ps[i].Kind == types.PositionalOnly || ps[i].Kind == types.PositionalOrKeyword)
	}
	count := 0
	for _, p := range ps {
		if p.Kind == types.PositionalOnly || p.Kind == types.PositionalOrKeyword {
			count++
		}
	}
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			t := k.info.Types[st]
			if t == nil {
				t = k.expr(c, st.Value, nil)
				k.record(st, t)
			}
			if tt, ok := k.expand(t).(*types.Tuple); ok && !tt.Variadic {
				for j := range tt.Items {
					switch {
					case positional(next):
						out[next].FromStar, out[next].Index = st.Value, j
						set[next] = true
						next++
					case variadic >= 0:
						if j == 0 || len(out[variadic].Items) == 0 {
							out[variadic].Items = append(out[variadic].Items, types.ArgItem{Expr: st.Value, Star: true})
							set[variadic] = true
						}
					}
				}
				continue
			}
			j := 0
			open = true
			for positional(next) {
				out[next].FromStar, out[next].Index = st.Value, j
				set[next], guessed[next] = true, true
				next++
				j++
			}
			if variadic >= 0 {
				out[variadic].Items = append(out[variadic].Items, types.ArgItem{Expr: st.Value, Star: true})
				set[variadic] = true
			}
			continue
		}
		switch {
		case positional(next):
			out[next].Expr = a
			set[next] = true
			next++
		case variadic >= 0:
			out[variadic].Items = append(out[variadic].Items, types.ArgItem{Expr: a})
			set[variadic] = true
		case open:
		default:
			return nil, f.Name + "() takes " + plural(count, "positional argument") + " but " + plural(len(e.Args), "was", "were") + " given"
		}
	}
	for _, kw := range e.Keywords {
		if kw.Arg == "" {
			if kwargs >= 0 {
				out[kwargs].Items = append(out[kwargs].Items, types.ArgItem{Expr: kw.Value, Star: true})
				set[kwargs] = true
				continue
			}
			for i, p := range ps {
				if !set[i] && p.Kind != types.VarPositional && p.Kind != types.PositionalOnly {
					out[i].FromStar, out[i].Key = kw.Value, p.Name
					set[i] = true
				}
			}
			continue
		}
		found := false
		for i, p := range ps {
			if p.Name == kw.Arg && (p.Kind == types.PositionalOrKeyword || p.Kind == types.KeywordOnly) {
				if set[i] && !guessed[i] {
					return nil, f.Name + "() got multiple values for argument '" + kw.Arg + "'"
				}
				out[i] = types.Arg{Param: p, Expr: kw.Value}
				set[i], guessed[i] = true, false
				found = true
			}
		}
		if !found {
			if kwargs < 0 {
				return nil, f.Name + "() got an unexpected keyword argument '" + kw.Arg + "'"
			}
			out[kwargs].Items = append(out[kwargs].Items, types.ArgItem{Name: kw.Arg, Expr: kw.Value})
			set[kwargs] = true
		}
	}
	var missing []string
	for i, p := range ps {
		if set[i] {
			continue
		}
		if p.Default == nil && p.Kind != types.VarPositional && p.Kind != types.VarKeyword {
			missing = append(missing, "'"+p.Name+"'")
			continue
		}
		out[i].Default = true
	}
	if len(missing) > 0 {
		return nil, f.Name + "() is missing " + plural(len(missing), "required argument") + ": " + joinNames(missing)
	}
	return out, ""
}

// spreads reports whether arguments can only be bound when the program runs: because *x of unknown length, or **x, fills parameters, or
// because a tuple fills parameters and *args.
func (k *checker) spreads(e *ast.Call, args []types.Arg) bool {
	filled := map[ast.Expr]bool{}
	for _, a := range args {
		if a.FromStar == nil {
			continue
		}
		filled[a.FromStar] = true
		t, ok := k.expand(k.info.Types[a.FromStar]).(*types.Tuple)
		if a.Key != "" || !ok || t.Variadic || len(t.Items) > 8 {
			return true
		}
	}
	for _, a := range args {
		for _, it := range a.Items {
			if it.Star && filled[it.Expr] {
				return true
			}
		}
	}
	return false
}

func joinNames(names []string) string {
	s := ""
	for i, n := range names {
		switch {
		case i == 0:
		case i == len(names)-1:
			s += " and "
		default:
			s += ", "
		}
		s += n
	}
	return s
}

func plural(n int, word string, many ...string) string {
	w := word
	if n != 1 {
		w = word + "s"
		if len(many) > 0 {
			w = many[0]
		}
	}
	return itoa(n) + " " + w
}

func itoa(n int) string {
	if n == 0 {
		return "0"
	}
	s := ""
	for ; n > 0; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return s
}

// callValue calls a value of function type.
func (k *checker) callValue(c *scopeCtx, e *ast.Call, f *types.Callable) types.Type {
	ci := &types.Call{Kind: types.CallValue, Ret: f.Ret}
	if f.Func != nil && len(f.Func.TypeParams) > 0 {
		f = k.instantiate(e, f, f.Func)
		ci.Ret = f.Ret
	}
	i := 0
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			t := k.expr(c, st.Value, nil)
			k.record(st, t)
			ci.Args = append(ci.Args, types.Arg{Expr: a})
			ci.Spread = true
			if el := k.iterElem(t); el != nil && !f.AnyParams {
				for ; i < len(f.Params) && f.Params[i].Kind != types.KeywordOnly && f.Params[i].Kind != types.VarKeyword; i++ {
					k.flow(el, f.Params[i].Type)
				}
			}
			continue
		}
		var pt types.Type
		if !f.AnyParams && i < len(f.Params) {
			pt = f.Params[i].Type
			if f.Params[i].Kind != types.VarPositional {
				i++
			}
		}
		t := k.expr(c, a, pt)
		if pt != nil {
			k.flow(t, pt)
			if k.final && !ci.Spread && !k.accepts(t, pt) {
				k.errorf(c.mod, a, codeArgs, "argument %d must be %s, not %s", i, k.show(pt), k.show(t))
			}
		}
		ci.Args = append(ci.Args, types.Arg{Expr: a})
	}
	for _, kw := range e.Keywords {
		pt := keywordType(f, kw.Arg)
		t := k.expr(c, kw.Value, pt)
		switch {
		case kw.Arg == "":
			ci.Spread = true
			for _, p := range f.Params {
				if in, ok := k.expand(t).(*types.Instance); ok && p.Kind != types.PositionalOnly && p.Kind != types.VarPositional {
					if d := k.asDict(in); d != nil {
						k.flow(d.Args[1], p.Type)
					}
				}
			}
		case pt != nil:
			k.flow(t, pt)
		}
		ci.Args = append(ci.Args, types.Arg{Expr: kw.Value, Key: kw.Arg})
	}
	if !f.AnyParams && len(e.Keywords) == 0 && k.final && !ci.Spread {
		n := len(e.Args)
		required := 0
		variadic := false
		for _, p := range f.Params {
			if p.Kind == types.VarPositional || p.Kind == types.VarKeyword {
				variadic = true
			} else if !p.HasDefault {
				required++
			}
		}
		if !variadic && (n > len(f.Params) || n < required) {
			k.errorf(c.mod, e, codeArgs, "this function takes %s but %s given", plural(len(f.Params), "argument"), plural(n, "was", "were"))
		}
	}
	k.info.Calls[e] = ci
	return f.Ret
}

// keywordType is the type of the parameter that a keyword argument is for; nil when the function type does not tell.
func keywordType(f *types.Callable, name string) types.Type {
	var rest types.Type
	for _, p := range f.Params {
		if p.Kind == types.VarKeyword {
			rest = p.Type
		} else if p.Name == name && name != "" && p.Kind != types.PositionalOnly && p.Kind != types.VarPositional {
			return p.Type
		}
	}
	return rest
}

// callMethodOf calls a known method of an object that is itself the callee (__call__).
func (k *checker) callMethodOf(c *scopeCtx, e *ast.Call, s *types.Symbol, in *types.Instance, recv ast.Expr, want types.Type) types.Type {
	return k.resolveCall(c, e, overloads(s.Func), 1, k.memberSubst(in, s), want,
		func(g *types.Func, args []types.Arg, m map[*types.TypeVar]types.Type, ret types.Type) *types.Call {
			return &types.Call{Kind: types.CallMethod, Func: g, Recv: recv, Args: args, TypeArgs: m, Ret: ret}
		}, in)
}
