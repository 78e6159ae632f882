package parser

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
)

// parse gives the tree's text and the messages, each as line:column: severity: message.
func parse(text string) (*ast.Module, []string) {
	rep := &diag.Reporter{}
	f := source.New("t.py", text)
	m := Parse(f, rep)
	var msgs []string
	for _, d := range rep.All() {
		msgs = append(msgs, strings.TrimPrefix(d.String(), "t.py:"))
	}
	return m, msgs
}

func TestTrees(t *testing.T) {
	name := func(s string) string { return "Name(id='" + s + "', ctx=Load())" }
	for _, c := range []struct{ src, want string }{
		{"", "Module()"},
		{"x", "Expr(value=" + name("x") + ")"},
		{"a, *b = c", "Assign(targets=[Tuple(elts=[Name(id='a', ctx=Store()), Starred(value=Name(id='b', ctx=Store()), ctx=Store())], ctx=Store())], value=" + name("c") + ")"},
		{"(x): int = 1", "AnnAssign(target=Name(id='x', ctx=Store()), annotation=" + name("int") + ", value=Constant(value=1), simple=0)"},
		{"-2 ** -x", "Expr(value=UnaryOp(op=USub(), operand=BinOp(left=Constant(value=2), op=Pow(), right=UnaryOp(op=USub(), operand=" + name("x") + "))))"},
		{"1 + 2 * 3 | 4", "Expr(value=BinOp(left=BinOp(left=Constant(value=1), op=Add(), right=BinOp(left=Constant(value=2), op=Mult(), right=Constant(value=3))), op=BitOr(), right=Constant(value=4)))"},
		{"a < b not in c is not d", "Expr(value=Compare(left=" + name("a") + ", ops=[Lt(), NotIn(), IsNot()], comparators=[" + name("b") + ", " + name("c") + ", " + name("d") + "]))"},
		{"a or b and not c", "Expr(value=BoolOp(op=Or(), values=[" + name("a") + ", BoolOp(op=And(), values=[" + name("b") + ", UnaryOp(op=Not(), operand=" + name("c") + ")])]))"},
		{"(y := f(x))", "Expr(value=NamedExpr(target=Name(id='y', ctx=Store()), value=Call(func=" + name("f") + ", args=[" + name("x") + "])))"},
		{"x[1:2, ::3]", "Expr(value=Subscript(value=" + name("x") + ", slice=Tuple(elts=[Slice(lower=Constant(value=1), upper=Constant(value=2)), Slice(step=Constant(value=3))], ctx=Load()), ctx=Load()))"},
		{"0xFFFF_FFFF_FFFF_FFFF_F, 1_0j, 1e400, 0b1", "Expr(value=Tuple(elts=[Constant(value=295147905179352825855), Constant(value=10j), Constant(value=inf), Constant(value=1)], ctx=Load()))"},
		{`'a' "\x41\u0042\N{bullet}\
\101"`, "Expr(value=Constant(value='aAB•A'))"},
		{`b'\xff' rb'\n'`, `Expr(value=Constant(value=b'\xff\\n'))`},
		{"u'x'", "Expr(value=Constant(value='x', kind='u'))"},
		{`f'a{x!r:>{w}}b' 'c'`, "Expr(value=JoinedStr(values=[Constant(value='a'), FormattedValue(value=" + name("x") + ", conversion=114, format_spec=JoinedStr(values=[Constant(value='>'), FormattedValue(value=" + name("w") + ", conversion=-1)])), Constant(value='bc')]))"},
		{`f'{x = }{f"{'y'}"}{{'`, "Expr(value=JoinedStr(values=[Constant(value='x = '), FormattedValue(value=" + name("x") + ", conversion=114), FormattedValue(value=JoinedStr(values=[FormattedValue(value=Constant(value='y'), conversion=-1)]), conversion=-1), Constant(value='{')]))"},
		{`rf'{x:\n}'`, `Expr(value=JoinedStr(values=[FormattedValue(value=Name(id='x', ctx=Load()), conversion=-1, format_spec=JoinedStr(values=[Constant(value='\\n')]))]))`},
		{`t'a{ x + 1 !s}'`, "Expr(value=TemplateStr(values=[Constant(value='a'), Interpolation(value=BinOp(left=" + name("x") + ", op=Add(), right=Constant(value=1)), str='x + 1', conversion=115)]))"},
		{"lambda a, /, b=1, *c, d, **e: 0", "Expr(value=Lambda(args=arguments(posonlyargs=[arg(arg='a')], args=[arg(arg='b')], vararg=arg(arg='c'), kwonlyargs=[arg(arg='d')], kw_defaults=[None], kwarg=arg(arg='e'), defaults=[Constant(value=1)]), body=Constant(value=0)))"},
		{"type A[T: int = str, *U, **P] = T", "TypeAlias(name=Name(id='A', ctx=Store()), type_params=[TypeVar(name='T', bound=" + name("int") + ", default_value=" + name("str") + "), TypeVarTuple(name='U'), ParamSpec(name='P')], value=" + name("T") + ")"},
		{"try: pass\nexcept A, B: pass", "Try(body=[Pass()], handlers=[ExceptHandler(type=Tuple(elts=[" + name("A") + ", " + name("B") + "], ctx=Load()), body=[Pass()])])"},
		{"try: pass\nexcept* A as e: pass", "TryStar(body=[Pass()], handlers=[ExceptHandler(type=" + name("A") + ", name='e', body=[Pass()])])"},
		{"with (a as b, c): pass", "With(items=[withitem(context_expr=" + name("a") + ", optional_vars=Name(id='b', ctx=Store())), withitem(context_expr=" + name("c") + ")], body=[Pass()])"},
		{"with (a, b) as c: pass", "With(items=[withitem(context_expr=Tuple(elts=[" + name("a") + ", " + name("b") + "], ctx=Load()), optional_vars=Name(id='c', ctx=Store()))], body=[Pass()])"},
		{"match = case(type)", "Assign(targets=[Name(id='match', ctx=Store())], value=Call(func=" + name("case") + ", args=[" + name("type") + "]))"},
		{"match(x)", "Expr(value=Call(func=" + name("match") + ", args=[" + name("x") + "]))"},
		{"match (x):\n case [1, *_] | {'k': -1+2j, **r} if y: pass\n case C(a, b=None) as z: pass", "Match(subject=" + name("x") + ", cases=[match_case(pattern=MatchOr(patterns=[MatchSequence(patterns=[MatchValue(value=Constant(value=1)), MatchStar()]), MatchMapping(keys=[Constant(value='k')], patterns=[MatchValue(value=BinOp(left=UnaryOp(op=USub(), operand=Constant(value=1)), op=Add(), right=Constant(value=2j)))], rest='r')]), guard=" + name("y") + ", body=[Pass()]), match_case(pattern=MatchAs(pattern=MatchClass(cls=" + name("C") + ", patterns=[MatchAs(name='a')], kwd_attrs=['b'], kwd_patterns=[MatchSingleton(value=None)]), name='z'), body=[Pass()])])"},
		{"from ...a.b import (c as d, e,)", "ImportFrom(module='a.b', names=[alias(name='c', asname='d'), alias(name='e')], level=3)"},
		{"[x async for x in y if z]", "Expr(value=ListComp(elt=" + name("x") + ", generators=[comprehension(target=Name(id='x', ctx=Store()), iter=" + name("y") + ", ifs=[" + name("z") + "], is_async=1)]))"},
		{"𝔘ﬁ", "Expr(value=" + name("Ufi") + ")"},
		{"'\\ud800'", `Expr(value=Constant(value='\ud800'))`},
	} {
		m, msgs := parse(c.src)
		want := c.want
		if want != "Module()" {
			want = "Module(body=[" + want + "])"
		}
		for _, s := range msgs {
			if !strings.Contains(s, "warning") {
				t.Errorf("%q: %s", c.src, s)
			}
		}
		if got := Dump(m); got != want {
			t.Errorf("%q:\n got %s\nwant %s", c.src, got, want)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		src  string
		want []string
	}{
		{"if x\n  pass\n", []string{"1:5: error[PG1008]: expected ':'"}},
		{"f(1\nx = 2\ny = = 3\n", []string{"1:2: error[PG1002]: '(' was never closed", "3:5: error[PG1001]: invalid syntax"}},
		{"if x = 1: pass", []string{"1:4: error[PG1018]: invalid syntax. Maybe you meant '==' or ':=' instead of '='?"}},
		{"f() = 1", []string{"1:1: error[PG1009]: cannot assign to function call here. Maybe you meant '==' instead of '='?"}},
		{"None = 1", []string{"1:1: error[PG1009]: cannot assign to None"}},
		{"x + 1 += 2", []string{"1:1: error[PG1009]: 'expression' is an illegal expression for augmented assignment"}},
		{"del f()", []string{"1:5: error[PG1009]: cannot delete function call"}},
		{"(a, b): int", []string{"1:1: error[PG1009]: only single target (not tuple) can be annotated"}},
		{"f(a b)", []string{"1:3: error[PG1020]: invalid syntax. Perhaps you forgot a comma?"}},
		{"f(a=1, b)", []string{"1:8: error[PG1015]: positional argument follows keyword argument"}},
		{"f(x for x in y, 1)", []string{"1:3: error[PG1024]: Generator expression must be parenthesized"}},
		{"def f(a=1, b): pass", []string{"1:12: error[PG1014]: parameter without a default follows parameter with a default"}},
		{"print 'x'", []string{"1:1: error[PG1019]: Missing parentheses in call to 'print'. Did you mean print(...)?"}},
		{"(]", []string{"1:2: error[PG1007]: closing parenthesis ']' does not match opening parenthesis '('"}},
		{")", []string{"1:1: error[PG1007]: unmatched ')'"}},
		{"x = 'abc\ny = = 1", []string{"1:5: error[PG1004]: unterminated string literal (detected at line 1)", "2:5: error[PG1001]: invalid syntax"}},
		{"x = 1\n  y = 2\nz = = 3", []string{"2:3: error[PG1003]: unexpected indent", "3:5: error[PG1001]: invalid syntax"}},
		{"def f():\nx = 1", []string{"2:1: error[PG1003]: expected an indented block after function definition on line 1"}},
		{"if x:\n    y\n  z\n", []string{"3:3: error[PG1003]: unindent does not match any outer indentation level"}},
		{"017", []string{"1:1: error[PG1005]: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"}},
		{"1__0", []string{"1:1: error[PG1005]: invalid decimal literal"}},
		{"f'{}'", []string{"1:4: error[PG1010]: f-string: valid expression required before '}'"}},
		{"f'{x!z}'", []string{"1:6: error[PG1010]: f-string: invalid conversion character 'z': expected 's', 'r', or 'a'"}},
		{"f'}'", []string{"1:3: error[PG1010]: f-string: single '}' is not allowed"}},
		{`'\N{no such thing}'`, []string{`1:2: error[PG1011]: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-16: unknown Unicode character name`}},
		{`'\d'`, []string{`1:2: warning[PG1012]: invalid escape sequence '\d'`}},
		{`'\udc00'`, []string{`1:2: warning[PG1013]: '\udc00' is half of a surrogate pair, which is not a character`}},
		{"b'é'", []string{"1:3: error[PG1026]: bytes can only contain ASCII literal characters"}},
		{"try: pass\nx", []string{"2:1: error[PG1021]: expected 'except' or 'finally' block"}},
		{"from a import b,", []string{"1:16: error[PG1017]: trailing comma not allowed without surrounding parentheses"}},
		{"match x:\n  case 1 as _: pass", []string{"2:13: error[PG1016]: cannot use '_' as a target"}},
		{"class C:\n  def f(self:\n    return = 1\n  x = = 2\n", []string{"2:8: error[PG1002]: '(' was never closed", "3:12: error[PG1001]: invalid syntax", "4:7: error[PG1001]: invalid syntax"}},
		{"€ = 1", []string{"1:1: error[PG1025]: invalid character '€' (U+20AC)"}},
		{"retrun x", []string{"1:1: error[PG1001]: invalid syntax. Did you mean 'return'?"}},
	} {
		_, got := parse(c.src)
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%q:\n got %q\nwant %q", c.src, got, c.want)
		}
	}
}

func TestDeep(t *testing.T) {
	const n = 100000
	for _, s := range []string{"(", "[", "{", "-", "not ", "lambda: ", "f(", "a[", "{1:", "x if y else ", "a ** ", "f'{", "f\"{f'{", "await ", "*", "if x:\n ", "match x:\n case ", "a.", "a+", "a or ", "@", "[x for x in "} {
		parse(strings.Repeat(s, n))
		parse(strings.Repeat(s, 900) + "1")
	}
	for _, s := range []string{"x.a", "(1)", "+1", "[1]"} {
		if _, msgs := parse("x" + strings.Repeat(s, n)); len(msgs) == 0 {
			t.Errorf("%q: no error", s)
		}
	}
	start := time.Now()
	for _, s := range []string{"print {", "[1 {1 ", "(a=", "{a=b c:", "print [x:=", "f\"\"\"{\n", "f'{\n", "(\n", "'\n", "print 1 + (", "f(a for b in x=", "lambda x=(a b ", "match (x (", "(]\n", "x: (y=(", "with (a=", "?", "\"\"\"\n"} {
		parse(strings.Repeat(s, 150))
		parse(strings.Repeat(s, 20000))
		if d := time.Since(start); d > 5*time.Second {
			t.Fatalf("%q takes %v", s, d)
		}
		start = time.Now()
	}
	var b strings.Builder
	for i := range 3000 {
		b.WriteString(strings.Repeat(" ", i) + "if x:\n")
	}
	if _, msgs := parse(b.String()); len(msgs) == 0 {
		t.Error("indentation: no error")
	}
	elifs := "if x: pass\n" + strings.Repeat("elif x: pass\n", 3000)
	if _, msgs := parse(elifs); len(msgs) != 0 {
		t.Error(msgs)
	}
}

func TestParseExpr(t *testing.T) {
	rep := &diag.Reporter{}
	f := source.New("t.py", "x: 'list[int]'")
	e := ParseExpr(f, 4, 13, rep)
	if sp := e.Span(); sp.Start != 4 || sp.End != 13 || rep.HasErrors() {
		t.Errorf("%v %v", sp, rep.All())
	}
	ParseExpr(f, 4, 12, rep)
	if all := rep.All(); len(all) != 1 || all[0].Msg != "'[' was never closed" {
		t.Errorf("%v", all)
	}
	ParseExpr(f, 20, -3, rep)
}

func TestComments(t *testing.T) {
	m, _ := parse("# a\nx = 1 # b\n(1, # c\n)\n")
	if len(m.Comments) != 3 || !m.Comments[0].Alone || m.Comments[1].Alone || m.Comments[1].Text != " b" {
		t.Errorf("%v", m.Comments)
	}
}

// corpus is some real Python: the standard library's, where there is one.
func corpus(tb testing.TB) []string {
	out, err := exec.Command("python3", "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		tb.Skip("no python3")
	}
	files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), "*.py"))
	var texts []string
	for _, path := range files {
		if data, err := os.ReadFile(path); err == nil {
			if f, err := source.Load(path, data); err == nil {
				texts = append(texts, f.Text)
			}
		}
	}
	if len(texts) == 0 {
		tb.Skip("no standard library")
	}
	return texts
}

func BenchmarkParse(b *testing.B) {
	texts := corpus(b)
	n := 0
	var files []*source.File
	for _, t := range texts {
		n += len(t)
		files = append(files, source.New("t.py", t))
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, f := range files {
			Parse(f, &diag.Reporter{})
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"def f[T](a, /, b=1, *c: *T, d, **e) -> int:\n\treturn a\n",
		"match x:\n  case {'a': [1, *_], **k} | C(a=1) if y: pass\n",
		"f'{x!r:>{w}}' f\"{f'{y=}'}\" rb'a' '\\N{DIGIT ONE}\\ud800'",
		"class A(B, c=1):\n  async def f(self): await x; yield\n", "try: pass\nexcept* A, B: pass\nelse: pass\n",
		"x = (1,\n\\\ny[1:2, *z]", "if a:\n  b\n c\n", "t'{x}' \"\"\"a", "lambda *, a=1: {**b, 'c': 0x_ff}", "f'{a(4}' f'{lambda x:1}'",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		file := source.New("t.py", s)
		rep := &diag.Reporter{}
		m := Parse(file, rep)
		for _, d := range rep.All() {
			if d.Span.Start < 0 || int(d.Span.End) > len(s) || d.Span.Start > d.Span.End {
				t.Fatalf("%q: %v at %v", s, d, d.Span)
			}
		}
		ast.Walk(m, func(n ast.Node) bool {
			if sp := n.Span(); sp.Start < 0 || int(sp.End) > len(s) || sp.Start > sp.End {
				t.Fatalf("%q: %T at %v", s, n, sp)
			}
			return true
		})
		Dump(m)
		DumpAttributes(m)
		ParseExpr(file, 0, len(s), rep)
	})
}
