package py

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

var (
	appError  = NewExcClass("AppError", nil)
	deepError = NewExcClass("DeepError", appError)
)

type DeepError struct {
	Exception
	Code int
}

func newDeepError(code int) *DeepError {
	e := InitExc(&DeepError{Code: code}, deepError)
	e.SetArgs("code", code)
	return e
}

type shoutError struct{ Exception }

func (e *shoutError) PyStr() string { return "LOUD" }

type point struct{ x, y int }

func (p *point) PyEq(o any) (bool, bool) {
	q, ok := o.(*point)
	if !ok {
		return false, false
	}
	return *p == *q, true
}
func (p *point) PyHash() int             { return Hash(T2(p.x, p.y)) }
func (p *point) PyRepr() string          { return "P(" + Repr(p.x) + ", " + Repr(p.y) + ")" }
func (p *point) PyLt(o any) (bool, bool) { return p.x < o.(*point).x, true }
func (p *point) PyAdd(o any) (any, bool) { return &point{p.x + o.(*point).x, p.y}, true }
func (p *point) ClassName() string       { return "Point" }

type plain struct{ n int }

func (*plain) ClassName() string { return "Plain" }

func TestUserTypes(t *testing.T) {
	a, b := &point{1, 2}, &point{1, 2}
	d := NewDict[*point, string]()
	d.Set(a, "one")
	if d.At(b) != "one" || !EqAny(a, b) || IsAny(a, b) || EqAny(a, 5) {
		t.Error("equality of user values")
	}
	if got := Repr(Sorted(Values(&point{3, 0}, a), false)); got != "[P(1, 2), P(3, 0)]" {
		t.Error(got)
	}
	if got := Str(AddAny(a, &point{5, 5})); got != "P(6, 2)" {
		t.Error(got)
	}
	if !NewList(a).Contains(b) || !NewSet(a).Contains(b) {
		t.Error("containers of user values")
	}
	p, q := &plain{1}, &plain{1}
	m := NewDict[*plain, int]()
	m.Set(p, 1)
	m.Set(q, 2)
	if m.Len() != 2 || m.At(p) != 1 || EqAny(p, q) || !EqAny(p, p) {
		t.Error("identity keys")
	}
	if got := Repr(p); !strings.HasPrefix(got, "<__main__.Plain object at 0x") {
		t.Error(got)
	}
	var none *plain
	if Repr(none) != "None" || !IsNone(none) || Truth(none) || TypeName(none) != "NoneType" || !EqAny(none, nil) {
		t.Error("nil pointer is not None")
	}
	if got := Repr(NewList(none, p)); !strings.HasPrefix(got, "[None, <__main__.Plain") {
		t.Error(got)
	}
}

func TestCast(t *testing.T) {
	l := Cast[*List[int]](NewList[any](1, true, 3))
	if Repr(l) != "[1, 1, 3]" {
		t.Error(Repr(l))
	}
	if tu := Cast[Tuple2[int, Opt[string]]](VarTupleOf[any](1, nil)); Repr(tu) != "(1, None)" {
		t.Error(Repr(tu))
	}
	if x := Cast[float64](3); x != 3 {
		t.Error(x)
	}
	if d := Cast[*Dict[string, float64]](DictOf(Pair[any, any]{"a", 1})); d.At("a") != 1 {
		t.Error(Repr(d))
	}
	if CastNil[*plain](nil) != nil || OptOf[int](nil).OK || OptOf[int](4).V != 4 {
		t.Error("none")
	}
	if err := Try(func() { Cast[int]("x") }); Str(err) != "expected int, got str" {
		t.Error(err)
	}
}

func TestExceptions(t *testing.T) {
	e := newDeepError(7)
	if !IsExc(e, appError) || IsExc(e, ValueError) || Str(e) != "('code', 7)" || Repr(e) != "DeepError('code', 7)" || e.Error() != "('code', 7)" {
		t.Error(Str(e), Repr(e))
	}
	var err error = e
	if got, ok := err.(*DeepError); !ok || got.Code != 7 || Repr(ExcArgs(err)) != "('code', 7)" {
		t.Error("typed exception")
	}
	loud := InitExc(&shoutError{}, appError)
	if Str(loud) != "LOUD" || loud.Error() != "LOUD" {
		t.Error(Str(loud))
	}
	var nilList *List[int]
	var zero int
	for _, c := range []struct {
		f    func()
		want string
	}{
		{func() { nilList.At(0) }, "AttributeError"},
		{func() { zero = 1 / zero }, "ZeroDivisionError"},
		{func() { _ = []int{}[zero] }, "IndexError"},
		{func() { var a any = "s"; _ = a.(int) }, "TypeError"},
		{func() { Must(os.Open("/nonexistent")) }, "FileNotFoundError"},
		{func() { Assert(zero == 1, "no") }, "AssertionError"},
	} {
		if got := TypeName(Try(c.f)); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
	_, oerr := os.Open("/nonexistent")
	if got := Str(AsExc(oerr)); got != "[Errno 2] No such file or directory: '/nonexistent'" {
		t.Error(got)
	}
	defer func() {
		if recover() != "not an error" {
			t.Error("a foreign panic was swallowed")
		}
	}()
	Try(func() { panic("not an error") })
}

// TestMainProcess runs this binary as a program and checks output, stderr and exit status.
func TestMainProcess(t *testing.T) {
	cases := map[string]struct {
		run           func() error
		in, out, errs string
		code          int
	}{
		"ok": {run: func() error {
			Print(1, "a", 2.5, nil, true, NewList(1))
			PrintTo("-", "!\n", 1, 2)
			PrintInt(5)
			return nil
		}, out: "1 a 2.5 None True [1]\n1-2!\n5\n"},
		"raise": {run: func() error { Print("x"); return ValueError.New("bad") }, out: "x\n", errs: "Traceback (most recent call last):\nValueError: bad\n", code: 1},
		"panic": {run: func() error { panic(KeyError.New("k")) }, errs: "Traceback (most recent call last):\nKeyError: 'k'\n", code: 1},
		"bare":  {run: func() error { return AssertionError.New() }, errs: "Traceback (most recent call last):\nAssertionError\n", code: 1},
		"cause": {run: func() error { return WithCause(RuntimeError.New("b"), ValueError.New("a")) }, errs: "Traceback (most recent call last):\nValueError: a\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\nRuntimeError: b\n", code: 1},
		"ctx":   {run: func() error { return WithContext(newDeepError(1), ValueError.New("a")) }, errs: "Traceback (most recent call last):\nValueError: a\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\nDeepError: ('code', 1)\n", code: 1},
		"none":  {run: func() error { return WithContext(WithCause(RuntimeError.New("b"), nil), ValueError.New("a")) }, errs: "Traceback (most recent call last):\nRuntimeError: b\n", code: 1},
		"exit":  {run: func() error { Print("x"); return SystemExit.New(3) }, out: "x\n", code: 3},
		"exit0": {run: func() error { return SystemExit.New() }},
		"exits": {run: func() error { return SystemExit.New("msg") }, errs: "msg\n", code: 1},
		"int":   {run: func() error { return KeyboardInterrupt.New() }, errs: "Traceback (most recent call last):\nKeyboardInterrupt\n", code: 130},
		"input": {run: func() error { Print(Input("? "), Input("")); Input(""); return nil }, in: "ab\r\ncd", out: "? ab cd\n", errs: "Traceback (most recent call last):\nEOFError: EOF when reading a line\n", code: 1},
	}
	if name := os.Getenv("PY_MAIN_CASE"); name != "" {
		Main(cases[name].run)
	}
	for name, c := range cases {
		var out, errs strings.Builder
		cmd := exec.Command(os.Args[0], "-test.run=^TestMainProcess$")
		cmd.Env = append(os.Environ(), "PY_MAIN_CASE="+name)
		cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(c.in), &out, &errs
		cmd.Run()
		if out.String() != c.out || errs.String() != c.errs || cmd.ProcessState.ExitCode() != c.code {
			t.Errorf("%s: got %q, %q, %d\nwant %q, %q, %d", name, out.String(), errs.String(), cmd.ProcessState.ExitCode(), c.out, c.errs, c.code)
		}
	}
}
