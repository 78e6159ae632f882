package codegen

import (
	"strings"
	"testing"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/print"
)

// Shorthands for trees.
func define(name string, e gotree.Expr) *gotree.Assign {
	return &gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{e}, Temp: strings.HasPrefix(name, "v")}
}

func set(l, r gotree.Expr) *gotree.Assign {
	return &gotree.Assign{Lhs: []gotree.Expr{l}, Op: "=", Rhs: []gotree.Expr{r}}
}

func ret(es ...gotree.Expr) *gotree.Return { return &gotree.Return{Results: es} }
func do(e gotree.Expr) *gotree.ExprStmt    { return &gotree.ExprStmt{X: e} }
func body(ss ...gotree.Stmt) []gotree.Stmt { return ss }
func iff(c gotree.Expr, then, els []gotree.Stmt) *gotree.If {
	return &gotree.If{Cond: c, Then: then, Else: els}
}

func errCall(name string, e gotree.Expr) *gotree.Assign {
	return &gotree.Assign{Lhs: []gotree.Expr{id(name), id("err")}, Op: ":=", Rhs: []gotree.Expr{e}, Temp: true}
}

func TestTidy(t *testing.T) {
	f := func(args ...gotree.Expr) gotree.Expr { return call(id("f"), args...) }
	tests := []struct {
		name string
		in   []gotree.Stmt
		want string
	}{
		{"temporary returned", body(define("v", f()), ret(id("v"))), "return f()"},
		{"variable of the source stays", body(define("x", f()), ret(id("x"))), "x := f()\nreturn x"},
		{"temporary used twice stays", body(define("v", f()), ret(id("v"), id("v"))), "v := f()\nreturn v, v"},
		{"order of calls", body(define("v", f()), ret(call(id("g")), id("v"))), "v := f()\nreturn g(), v"},
		{"calls in order", body(define("v", f()), ret(id("v"), call(id("g")))), "return f(), g()"},
		{"load behind a call", body(define("v", f()), ret(bin("+", id("v"), sel(id("o"), "X")))), "v := f()\nreturn v + o.X"},
		{"load before a call", body(define("v", sel(id("o"), "X")), ret(id("v"), f())), "v := o.X\nreturn v, f()"},
		{"sometimes evaluated", body(define("v", f()), ret(bin("&&", id("b"), id("v")))), "v := f()\nreturn b && v"},
		{"products round", body(define("v", bin("*", id("a"), id("b"))), ret(bin("+", id("v"), id("c")))), "v := a * b\nreturn v + c"},
		{"loop conditions are evaluated again", body(define("v", f()), &gotree.For{Cond: id("v")}), "v := f()\nfor v {\n}"},
		{"else after return", body(iff(id("c"), body(ret(intLit(1))), body(ret(intLit(2))))), "if c {\n\treturn 1\n}\nreturn 2"},
		{"else stays", body(iff(id("c"), body(do(f())), body(ret(intLit(2))))), "if c {\n\tf()\n} else {\n\treturn 2\n}"},
		{"branches return", body(&gotree.Var{Names: []string{"v"}, Type: named("int"), Temp: true},
			iff(id("c"), body(set(id("v"), intLit(1))), body(set(id("v"), intLit(2)))), ret(id("v"), id("nil"))), "if c {\n\treturn 1, nil\n}\nreturn 2, nil"},
		{"branches assign", body(&gotree.Var{Names: []string{"v"}, Type: named("int"), Temp: true},
			iff(id("c"), body(set(id("v"), intLit(1))), body(set(id("v"), intLit(2)))), define("x", id("v")), do(f(id("x")))),
			"var x int\nif c {\n\tx = 1\n} else {\n\tx = 2\n}\nf(x)"},
		{"literal", body(define("p", &gotree.Unary{Op: "&", X: &gotree.Composite{Type: named("T")}}), set(sel(id("p"), "X"), id("x")), ret(id("p"))), "return &T{X: x}"},
		{"literal that reads itself", body(define("p", &gotree.Unary{Op: "&", X: &gotree.Composite{Type: named("T")}}), set(sel(id("p"), "X"), sel(id("p"), "Y")), ret(id("p"))),
			"p := &T{}\np.X = p.Y\nreturn p"},
		{"negation", body(iff(&gotree.Unary{Op: "!", X: bin(">", call(id("len"), id("xs")), intLit(0))}, body(do(f())), nil)), "if len(xs) == 0 {\n\tf()\n}"},
		{"NaN", body(ret(&gotree.Unary{Op: "!", X: bin("<", id("x"), id("y"))})), "return !(x < y)"},
		{"increment", body(set(id("x"), bin("+", id("x"), intLit(1)))), "x++"},
		{"update of a field", body(set(sel(id("p"), "X"), bin("*", sel(id("p"), "X"), id("k")))), "p.X *= k"},
		{"no update", body(set(id("x"), bin("-", id("k"), id("x")))), "x = k - x"},
		{"parts", body(define("a", sel(id("t"), "A")), define("b", sel(id("t"), "B")), do(f(id("a"), id("b")))), "a, b := t.A, t.B\nf(a, b)"},
		{"part of what was assigned", body(set(id("t"), sel(id("t"), "A")), set(id("b"), sel(id("t"), "B"))), "t = t.A\nb = t.B"},
		{"error passed on", body(&gotree.If{Init: define("err", f()), Cond: notNil(id("err")), Then: body(ret(id("err")))}, ret(id("nil"))), "return f()"},
		{"result and error passed on", body(errCall("v", f()), iff(notNil(id("err")), body(ret(intLit(0), id("err"))), nil), ret(id("v"), id("nil"))), "return f()"},
		{"result named", body(errCall("v", f()), iff(notNil(id("err")), body(ret(id("err"))), nil), define("x", id("v")), do(f(id("x"))), ret(id("nil"))),
			"x, err := f()\nif err != nil {\n\treturn err\n}\nf(x)\nreturn nil"},
		{"declared at its use", body(&gotree.Var{Names: []string{"x"}, Type: named("string")}, do(f()), set(id("x"), f()), do(f(id("x")))), "f()\nx := f()\nf(x)"},
		{"declared in each loop", body(&gotree.Var{Names: []string{"x"}, Type: named("string")},
			&gotree.Range{Value: id("a"), Define: true, X: id("as"), Body: body(set(id("x"), id("a")), do(f(id("x"))))},
			&gotree.Range{Value: id("b"), Define: true, X: id("bs"), Body: body(set(id("x"), f(id("b"))), do(f(id("x"))))}),
			"for _, x := range as {\n\tf(x)\n}\nfor _, b := range bs {\n\tx := f(b)\n\tf(x)\n}"},
		{"kept from round to round", body(&gotree.Var{Names: []string{"x"}, Type: named("string")},
			&gotree.Range{Value: id("a"), Define: true, X: id("as"), Body: body(do(f(id("x"))), set(id("x"), id("a")))}),
			"var x string\nfor _, a := range as {\n\tf(x)\n\tx = a\n}"},
		{"tested and bound", body(iff(pyCall("IsExc", id("err"), id("fooClass")), body(define("e", &gotree.Assert{X: id("err"), Type: &gotree.Pointer{Elem: named("Foo")}}), do(f(id("e")))), nil)),
			"if e, ok := err.(*Foo); ok {\n\tf(e)\n}"},
		{"result only checked", body(errCall("v", f()), set(id("_"), id("v")), iff(notNil(id("err")), body(ret(id("err"))), nil), do(f()), ret(id("nil"))),
			"if _, err := f(); err != nil {\n\treturn err\n}\nf()\nreturn nil"},
		{"called literal", body(ret(call(&gotree.FuncLit{Results: []gotree.Param{{Type: named("T")}}, Body: body(ret(f()))}))), "return f()"},
		{"declarations", body(&gotree.Var{Names: []string{"a"}, Type: named("int")}, &gotree.Var{Names: []string{"b"}, Type: named("int")}, &gotree.Var{Names: []string{"s"}, Type: named("string")}),
			"var a, b int\nvar s string"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := &gotree.File{Package: "p", Path: "p", Decls: []gotree.Decl{&gotree.FuncDecl{Name: "test", Body: tidyBody(tt.in)}}}
			src, err := print.File(file, nil)
			if err != nil {
				t.Fatal(err)
			}
			_, text, _ := strings.Cut(string(src), "func test() {\n")
			text = strings.ReplaceAll(strings.TrimSuffix(text, "\n}\n"), "\n\t", "\n")
			if text = strings.TrimPrefix(text, "\t"); text != tt.want {
				t.Errorf("got\n%s\nwant\n%s", text, tt.want)
			}
		})
	}
}

// TestTidyPasses checks that every pass says what it is for.
func TestTidyPasses(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range tidyPasses {
		if p.name == "" || p.why == "" || p.run == nil || seen[p.name] {
			t.Errorf("pass %q is not complete, or there twice", p.name)
		}
		seen[p.name] = true
	}
}
