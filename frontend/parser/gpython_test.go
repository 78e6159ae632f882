package parser

import (
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	gast "github.com/go-python/gpython/ast"
	gparser "github.com/go-python/gpython/parser"
	"github.com/go-python/gpython/py"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
)

// fromGpython turns a tree of gpython's into one of ours. Nodes and fields have the same names but for what changed since
// Python 3.4: constants, subscripts, and starred arguments of calls.
type fromGpython struct{}

var nodeTypes = func() map[string]reflect.Type {
	m := map[string]reflect.Type{}
	for _, n := range []any{
		ast.Module{}, ast.FunctionDef{}, ast.ClassDef{}, ast.Return{}, ast.Delete{}, ast.Assign{}, ast.AugAssign{}, ast.For{}, ast.While{},
		ast.If{}, ast.With{}, ast.Raise{}, ast.Try{}, ast.Assert{}, ast.Import{}, ast.ImportFrom{}, ast.Global{}, ast.Nonlocal{}, ast.ExprStmt{},
		ast.Pass{}, ast.Break{}, ast.Continue{}, ast.BoolOp{}, ast.BinOp{}, ast.UnaryOp{}, ast.Lambda{}, ast.IfExp{}, ast.Dict{}, ast.Set{},
		ast.ListComp{}, ast.SetComp{}, ast.DictComp{}, ast.GeneratorExp{}, ast.Yield{}, ast.YieldFrom{}, ast.Compare{}, ast.Call{}, ast.Attribute{},
		ast.Subscript{}, ast.Starred{}, ast.Name{}, ast.List{}, ast.Tuple{}, ast.Slice{}, ast.Comprehension{}, ast.ExceptHandler{}, ast.Arguments{},
		ast.Arg{}, ast.Keyword{}, ast.Alias{}, ast.WithItem{},
	} {
		t := reflect.TypeOf(n)
		m[t.Name()] = t
	}
	return m
}()

// value converts a value to one of that type.
func (c fromGpython) value(v reflect.Value, to reflect.Type) reflect.Value {
	for v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil() {
		return reflect.Zero(to)
	}
	switch x := v.Interface().(type) {
	case gast.OperatorNumber, gast.UnaryOpNumber, gast.CmpOp, gast.BoolOpNumber, gast.ExprContext:
		name := strings.TrimSuffix(fmt.Sprint(x), "()")
		for _, names := range map[string][]string{"Operator": opNames[:], "UnaryOperator": unaryNames[:], "CmpOp": cmpNames[:], "BoolOperator": {"And", "Or"}, "ExprContext": {"Load", "Store", "Del"}} {
			if i := slices.Index(names, name); i >= 0 && to.Kind() != reflect.Interface {
				return reflect.ValueOf(i).Convert(to)
			}
		}
		panic(name)
	case *gast.Num:
		return reflect.ValueOf(number(x.N))
	case *gast.Str:
		return reflect.ValueOf(&ast.Constant{Kind: ast.ConstStr, Str: string(x.S)})
	case *gast.Bytes:
		return reflect.ValueOf(&ast.Constant{Kind: ast.ConstBytes, Str: string(x.S)})
	case *gast.Ellipsis:
		return reflect.ValueOf(&ast.Constant{Kind: ast.ConstEllipsis})
	case *gast.NameConstant:
		switch x.Value {
		case py.True, py.False:
			return reflect.ValueOf(&ast.Constant{Kind: ast.ConstBool, Bool: x.Value == py.True})
		}
		return reflect.ValueOf(&ast.Constant{Kind: ast.ConstNone})
	case *gast.Name:
		// decorators with dots are one name
		parts := strings.Split(string(x.Id), ".")
		var e ast.Expr = &ast.Name{Id: parts[0], Ctx: c.value(reflect.ValueOf(x.Ctx), reflect.TypeFor[ast.ExprContext]()).Interface().(ast.ExprContext)}
		for _, p := range parts[1:] {
			e = &ast.Attribute{Value: e, Attr: p}
		}
		return reflect.ValueOf(e)
	case *gast.Index:
		return c.value(reflect.ValueOf(x.Value), to)
	case *gast.ExtSlice:
		t := &ast.Tuple{}
		for _, d := range x.Dims {
			t.Elts = append(t.Elts, c.value(reflect.ValueOf(d), reflect.TypeFor[ast.Expr]()).Interface().(ast.Expr))
		}
		return reflect.ValueOf(t)
	}
	switch v.Kind() {
	case reflect.String:
		return reflect.ValueOf(v.String())
	case reflect.Int:
		return reflect.ValueOf(int(v.Int()))
	case reflect.Slice:
		out := reflect.MakeSlice(to, 0, v.Len())
		for i := range v.Len() {
			out = reflect.Append(out, c.value(v.Index(i), to.Elem()))
		}
		return out
	case reflect.Pointer:
		v = v.Elem()
	}
	t := nodeTypes[v.Type().Name()]
	if t == nil {
		panic("no node for " + v.Type().String())
	}
	n := reflect.New(t)
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Anonymous || field.Name == "Starargs" || field.Name == "Kwargs" { // the position, and what stars puts in place
			continue
		}
		name := strings.TrimPrefix(field.Name, "Expr") // ExprType is our Type
		f := n.Elem().FieldByNameFunc(func(s string) bool { return strings.EqualFold(s, name) })
		if !f.IsValid() {
			panic("no field " + field.Name + " in " + t.String())
		}
		f.Set(c.value(v.Field(i), f.Type()))
	}
	switch n := n.Interface().(type) {
	case *ast.Call:
		x := v.Interface().(gast.Call)
		n.Args, n.Keywords = c.stars(n.Args, n.Keywords, x.Starargs, x.Kwargs)
	case *ast.ClassDef:
		x := v.Interface().(gast.ClassDef)
		n.Bases, n.Keywords = c.stars(n.Bases, n.Keywords, x.Starargs, x.Kwargs)
	}
	return n
}

func (c fromGpython) stars(args []ast.Expr, kws []*ast.Keyword, star, star2 gast.Expr) ([]ast.Expr, []*ast.Keyword) {
	expr := func(x gast.Expr) ast.Expr {
		return c.value(reflect.ValueOf(x), reflect.TypeFor[ast.Expr]()).Interface().(ast.Expr)
	}
	if star != nil {
		args = append(args, &ast.Starred{Value: expr(star)})
	}
	if star2 != nil {
		kws = append(kws, &ast.Keyword{Value: expr(star2)})
	}
	return args, kws
}

func number(n any) *ast.Constant {
	switch n := n.(type) {
	case py.Int:
		return &ast.Constant{Kind: ast.ConstInt, Int: int64(n)}
	case *py.BigInt:
		s, err := n.M__str__()
		if err != nil {
			panic(err)
		}
		k := &ast.Constant{Kind: ast.ConstInt}
		k.BigInt, _ = new(big.Int).SetString(string(s.(py.String)), 10)
		return k
	case py.Float:
		return &ast.Constant{Kind: ast.ConstFloat, Float: float64(n)}
	case py.Complex:
		return &ast.Constant{Kind: ast.ConstComplex, Float: imag(complex128(n))}
	}
	panic(fmt.Sprintf("%T", n))
}

// TestGpython compares with gpython's parser, an independent one for Python 3.4. PY2GO_GPYTHON names a folder of more files,
// of which those that gpython rejects are skipped.
func TestGpython(t *testing.T) {
	files, err := filepath.Glob("testdata/python34/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	recorded := len(files)
	if root := os.Getenv("PY2GO_GPYTHON"); root != "" {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, ".py") && d.Type().IsRegular() {
				files = append(files, path)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	same, skipped := 0, 0
	for i, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		rep := &diag.Reporter{}
		m := ParseFile(path, data, rep)
		theirs, err := gparser.ParseString(m.File.Text, py.ExecMode)
		if err != nil || rep.HasErrors() {
			if i < recorded {
				t.Errorf("%s: gpython says %v, py2go %v", path, err, rep.All())
			}
			skipped++
			continue
		}
		want := Dump(fromGpython{}.value(reflect.ValueOf(theirs), reflect.TypeFor[*ast.Module]()).Interface().(*ast.Module))
		// gpython tells neither which keyword-only parameters have the defaults nor a u before a string
		var params []*ast.Arguments
		ast.Walk(m, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Arguments:
				params = append(params, n)
			case *ast.Constant:
				n.U = false
			}
			return true
		})
		for _, a := range params {
			a.KwDefaults = slices.DeleteFunc(a.KwDefaults, func(e ast.Expr) bool { return e == nil })
		}
		if got := Dump(m); got != want {
			i := 0
			for i < len(got) && i < len(want) && got[i] == want[i] {
				i++
			}
			part := func(s string) string { return s[max(0, i-100):min(len(s), i+100)] }
			tell := t.Errorf
			if i := slices.Index(files, path); i >= recorded {
				tell = t.Logf // gpython knows no \N{...}, no surrogates, and joins lines at a doubled backslash
			}
			tell("%s:\n   py2go %s\n gpython %s", path, part(got), part(want))
			continue
		}
		same++
	}
	t.Logf("%d files the same, %d that gpython does not parse", same, skipped)
}

// python34 is a big module that both parsers understand.
func python34(b *testing.B) string {
	data, err := os.ReadFile("testdata/python34/program.py")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Repeat(string(data), 1000)
}

func BenchmarkPython34(b *testing.B) {
	text := python34(b)
	b.Run("py2go", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			rep := &diag.Reporter{}
			if Parse(source.New("t.py", text), rep); rep.HasErrors() {
				b.Fatal(rep.All())
			}
		}
	})
	b.Run("gpython", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			if _, err := gparser.ParseString(text, py.ExecMode); err != nil {
				b.Fatal(err)
			}
		}
	})
}
