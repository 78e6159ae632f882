package typeinfer

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// namedTupleBase is the name by which a module refers to typing.NamedTuple in classes that calls of collections.namedtuple become; no
// name of a program is like it.
const namedTupleBase = "NamedTuple of typing"

// addNamedTuples makes classes of calls of the classes of module enum, C = Enum("C", "A B"), and of collections.namedtuple, P = namedtuple("P", "x y") and class P(namedtuple("P", "x y")).
// What their fields hold shows by what they are made of. It comes before names are bound.
func addNamedTuples(m *types.Module) {
	callee := map[string]bool{}
	enums := map[string]string{}
	for _, s := range m.Tree.Body {
		switch s := s.(type) {
		case *ast.ImportFrom:
			for _, a := range s.Names {
				if s.Module == "collections" && s.Level == 0 && a.Name == "namedtuple" {
					callee[aliasName(a)] = true
				}
				if s.Module == "enum" && s.Level == 0 && (a.Name == "Enum" || a.Name == "IntEnum" || a.Name == "StrEnum") {
					enums[aliasName(a)] = a.Name
				}
			}
		case *ast.Import:
			for _, a := range s.Names {
				if a.Name == "collections" {
					callee[aliasName(a)+".namedtuple"] = true
				}
			}
		}
	}
	if len(callee) == 0 && len(enums) == 0 {
		return
	}
	var body []ast.Stmt
	imported := false
	for _, s := range m.Tree.Body {
		if cd := enumByCall(s, enums); cd != nil {
			body = append(body, cd)
			continue
		}
		cd := namedTupleClass(s, callee)
		if cd == nil {
			body = append(body, s)
			continue
		}
		if !imported {
			im := &ast.ImportFrom{Module: "typing", Names: []*ast.Alias{{Name: "NamedTuple", AsName: namedTupleBase}}}
			placeAll(im, cd.NamePos)
			body = append(body, im)
			imported = true
		}
		body = append(body, cd)
	}
	m.Tree.Body = body
}

func aliasName(a *ast.Alias) string {
	if a.AsName != "" {
		return a.AsName
	}
	return a.Name
}

// namedTupleClass is the class that a statement makes with namedtuple; nil for other statements.
func namedTupleClass(s ast.Stmt, callee map[string]bool) *ast.ClassDef {
	switch s := s.(type) {
	case *ast.Assign:
		n, ok := s.Targets[0].(*ast.Name)
		if !ok || len(s.Targets) != 1 {
			return nil
		}
		fields := namedTupleFields(s.Value, n.Id, callee)
		if fields == nil {
			return nil
		}
		cd := &ast.ClassDef{Name: n.Id, NamePos: n.Span(), Bases: []ast.Expr{&ast.Name{Id: namedTupleBase}}, Body: fields}
		place(cd, s.Span())
		return cd
	case *ast.ClassDef:
		if len(s.Bases) != 1 {
			return nil
		}
		fields := namedTupleFields(s.Bases[0], "", callee)
		if fields == nil {
			return nil
		}
		base := &ast.Name{Id: namedTupleBase}
		place(base, s.Bases[0].Span())
		for _, f := range fields {
			place(f, s.NamePos)
		}
		s.Bases = []ast.Expr{base}
		s.Body = append(fields, s.Body...)
		return s
	}
	return nil
}

// namedTupleFields are the fields that a call of namedtuple names; nil when it is none, or not that plain.
func namedTupleFields(e ast.Expr, name string, callee map[string]bool) []ast.Stmt {
	call, ok := e.(*ast.Call)
	if !ok || len(call.Args) != 2 {
		return nil
	}
	switch x := call.Func.(type) {
	case *ast.Name:
		ok = callee[x.Id]
	case *ast.Attribute:
		n, isName := x.Value.(*ast.Name)
		ok = isName && callee[n.Id+"."+x.Attr]
	default:
		ok = false
	}
	title, isStr := call.Args[0].(*ast.Constant)
	if !ok || !isStr || title.Kind != ast.ConstStr || name != "" && title.Str != name {
		return nil
	}
	fields := nameList(call.Args[1])
	var defaults []ast.Expr
	for _, kw := range call.Keywords {
		switch x := kw.Value.(type) {
		case *ast.List:
			defaults = x.Elts
		case *ast.Tuple:
			defaults = x.Elts
		default:
			return nil
		}
		if kw.Arg != "defaults" {
			return nil
		}
	}
	if len(fields) == 0 || len(defaults) > len(fields) {
		return nil
	}
	var out []ast.Stmt
	for i, f := range fields {
		if strings.HasPrefix(f, "_") {
			return nil
		}
		st := &ast.AnnAssign{Target: &ast.Name{Id: f, Ctx: ast.Store}, Simple: true}
		if j := i - (len(fields) - len(defaults)); j >= 0 {
			if _, ok := defaults[j].(*ast.Starred); ok {
				return nil
			}
			st.Value = defaults[j]
		}
		out = append(out, st)
	}
	return out
}

// enumByCall is the class that C = Enum("C", "A B") makes; nil for other statements.
func enumByCall(s ast.Stmt, enums map[string]string) *ast.ClassDef {
	as, ok := s.(*ast.Assign)
	if !ok || len(as.Targets) != 1 {
		return nil
	}
	n, ok1 := as.Targets[0].(*ast.Name)
	call, ok2 := as.Value.(*ast.Call)
	if !ok1 || !ok2 || len(call.Args) != 2 || len(call.Keywords) > 0 {
		return nil
	}
	base, ok := call.Func.(*ast.Name)
	if !ok || enums[base.Id] == "" {
		return nil
	}
	title, ok := call.Args[0].(*ast.Constant)
	if !ok || title.Kind != ast.ConstStr || title.Str != n.Id {
		return nil
	}
	cd := &ast.ClassDef{Name: n.Id, NamePos: n.Span(), Bases: []ast.Expr{base}}
	for i, m := range nameList(call.Args[1]) {
		value := &ast.Constant{Kind: ast.ConstInt, Int: int64(i + 1)}
		if enums[base.Id] == "StrEnum" {
			value = &ast.Constant{Kind: ast.ConstStr, Str: strings.ToLower(m)}
		}
		cd.Body = append(cd.Body, &ast.Assign{Targets: []ast.Expr{&ast.Name{Id: m, Ctx: ast.Store}}, Value: value})
	}
	if len(cd.Body) == 0 {
		return nil
	}
	place(cd, s.Span())
	return cd
}

// nameList are the names that a string or a display of strings gives; nil when they do not show.
func nameList(e ast.Expr) []string {
	switch x := e.(type) {
	case *ast.Constant:
		if x.Kind == ast.ConstStr {
			return strings.Fields(strings.ReplaceAll(x.Str, ",", " "))
		}
	case *ast.List:
		return constStrings(x.Elts)
	case *ast.Tuple:
		return constStrings(x.Elts)
	}
	return nil
}

// constStrings are the texts of string constants; nil when there are other expressions.
func constStrings(list []ast.Expr) []string {
	var out []string
	for _, e := range list {
		c, ok := e.(*ast.Constant)
		if !ok || c.Kind != ast.ConstStr {
			return nil
		}
		out = append(out, c.Str)
	}
	return out
}
