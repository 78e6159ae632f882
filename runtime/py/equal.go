package py

import (
	"reflect"
	"slices"
	"unsafe"
)

// eqFner gives a typed equality function func(a, b Self) bool.
type eqFner interface{ eqFn() any }

// lessFner gives a typed ordering function func(a, b Self) bool.
type lessFner interface{ lessFn() any }

// as views a value as one of another type, which the caller knows it is.
func as[U, T any](p *T) U { return *(*U)(unsafe.Pointer(p)) }

// Equal is a == b (or a is b, as in containers).
func Equal[T any](a, b T) bool {
	switch any((*T)(nil)).(type) {
	case *int:
		return as[int](&a) == as[int](&b)
	case *string:
		return as[string](&a) == as[string](&b)
	case *float64:
		return as[float64](&a) == as[float64](&b)
	case *bool:
		return as[bool](&a) == as[bool](&b)
	}
	return eqFunc[T]()(a, b)
}

func eqPlain[T comparable](a, b T) bool { return a == b }

// eqFunc returns equality on T.
func eqFunc[T any]() func(a, b T) bool {
	var f any
	switch any((*T)(nil)).(type) {
	case *int:
		f = eqPlain[int]
	case *string:
		f = eqPlain[string]
	case *float64:
		f = eqPlain[float64]
	case *bool:
		f = eqPlain[bool]
	case *Bytes:
		f = eqPlain[Bytes]
	case *Int:
		f = Int.Eq
	case *Real:
		f = Real.Eq
	case *any:
		f = ItemEq
	default:
		var z T
		if e, ok := any(z).(eqFner); ok {
			f = e.eqFn()
		} else {
			return func(a, b T) bool { return ItemEq(a, b) }
		}
	}
	return f.(func(a, b T) bool)
}

// ItemEq compares items of containers: the same object counts as equal, whatever its __eq__ says.
func ItemEq(a, b any) bool {
	switch a.(type) {
	case nil, int, string, float64, bool, Int, Real:
	default:
		if v := reflect.ValueOf(a); v.Kind() == reflect.Pointer && a == b {
			return true
		}
	}
	return EqAny(a, b)
}

func equalSlices[T any](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	switch any((*T)(nil)).(type) {
	case *int:
		return slices.Equal(as[[]int](&a), as[[]int](&b))
	case *string:
		return slices.Equal(as[[]string](&a), as[[]string](&b))
	case *float64:
		return slices.Equal(as[[]float64](&a), as[[]float64](&b))
	case *bool:
		return slices.Equal(as[[]bool](&a), as[[]bool](&b))
	}
	eq := eqFunc[T]()
	for i := range a {
		if i >= len(b) || !eq(a[i], b[i]) {
			return false
		}
	}
	return true
}

func indexOf[T any](xs []T, x T) int {
	switch any((*T)(nil)).(type) {
	case *int:
		return slices.Index(as[[]int](&xs), as[int](&x))
	case *string:
		return slices.Index(as[[]string](&xs), as[string](&x))
	case *float64:
		return slices.Index(as[[]float64](&xs), as[float64](&x))
	case *bool:
		return slices.Index(as[[]bool](&xs), as[bool](&x))
	}
	eq := eqFunc[T]()
	for i := range xs {
		if eq(xs[i], x) {
			return i
		}
	}
	return -1
}

func countOf[T any](xs []T, x T) int {
	n := 0
	for {
		i := indexOf(xs, x)
		if i < 0 {
			return n
		}
		n++
		xs = xs[i+1:]
	}
}

// Less is a < b.
func Less[T any](a, b T) bool {
	switch any((*T)(nil)).(type) {
	case *int:
		return as[int](&a) < as[int](&b)
	case *string:
		return as[string](&a) < as[string](&b)
	case *float64:
		return as[float64](&a) < as[float64](&b)
	}
	return lessFunc[T]()(a, b)
}

// lessFunc returns ordering on T.
func lessFunc[T any]() func(a, b T) bool {
	var f any
	switch any((*T)(nil)).(type) {
	case *int:
		f = func(a, b int) bool { return a < b }
	case *string:
		f = func(a, b string) bool { return a < b }
	case *float64:
		f = func(a, b float64) bool { return a < b }
	case *bool:
		f = func(a, b bool) bool { return !a && b }
	case *Bytes:
		f = func(a, b Bytes) bool { return a < b }
	case *Int:
		f = Int.Lt
	case *Real:
		f = Real.Lt
	case *any:
		f = LtAny
	default:
		var z T
		if e, ok := any(z).(lessFner); ok {
			f = e.lessFn()
		} else {
			return func(a, b T) bool { return LtAny(a, b) }
		}
	}
	return f.(func(a, b T) bool)
}

// greaterFunc returns a > b on T.
func greaterFunc[T any]() func(a, b T) bool {
	var z T
	_, builtin := any(z).(lessFner)
	switch any((*T)(nil)).(type) {
	case *int, *string, *float64, *bool, *Bytes, *Int, *Real:
		builtin = true
	}
	if !builtin {
		return func(a, b T) bool { return GtAny(a, b) }
	}
	less := lessFunc[T]()
	return func(a, b T) bool { return less(b, a) }
}

// num is a number held in any, widened: 'i' int, 'f' float, 'b' big, 0 not a number.
func num(v any) (k byte, i int, f float64, b Int) {
	switch v := v.(type) {
	case int:
		return 'i', v, 0, b
	case bool:
		if v {
			return 'i', 1, 0, b
		}
		return 'i', 0, 0, b
	case float64:
		return 'f', 0, v, b
	case Int:
		if v.IsInt() {
			return 'i', v.Int(), 0, b
		}
		return 'b', 0, 0, v
	case Real:
		return num(v.Any())
	}
	return 0, 0, 0, b
}

// cmpNum compares two numbers: <0, 0, >0, and 2 when unordered (NaN).
func cmpNum(a, b any) (c int, ok bool) {
	ka, ia, fa, ba := num(a)
	if ka == 0 {
		return 0, false
	}
	kb, ib, fb, bb := num(b)
	if kb == 0 {
		return 0, false
	}
	switch {
	case ka == 'i' && kb == 'i':
		return cmpOrd(ia, ib), true
	case ka == 'f' && kb == 'f':
		return cmpFloat(fa, fb), true
	case ka == 'f':
		if kb == 'i' {
			bb = IntOf(ib)
		}
		if c = cmpIntFloat(bb, fa); c != 2 {
			c = -c
		}
		return c, true
	case kb == 'f':
		if ka == 'i' {
			ba = IntOf(ia)
		}
		return cmpIntFloat(ba, fb), true
	}
	if ka == 'i' {
		ba = IntOf(ia)
	}
	if kb == 'i' {
		bb = IntOf(ib)
	}
	return ba.Cmp(bb), true
}

func cmpOrd[T int | string | Bytes](a, b T) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

func cmpFloat(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == b:
		return 0
	}
	return 2
}

func cmpIntFloat(a Int, f float64) int {
	switch {
	case f != f:
		return 2
	case f > maxFloat:
		return -1
	case f < -maxFloat:
		return 1
	}
	t := trunc(f)
	c := a.Cmp(FloatToBig(t))
	if c == 0 && f != t {
		return cmpFloat(t, f)
	}
	return c
}

// IsAny is a is b.
func IsAny(a, b any) bool {
	a, b = Box(a), Box(b)
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	ta := reflect.TypeOf(a)
	if ta != reflect.TypeOf(b) {
		return false
	}
	switch ta.Kind() {
	case reflect.Pointer:
		return a == b
	case reflect.Func:
		return reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer()
	}
	if f, ok := a.(float64); ok {
		return f == b.(float64)
	}
	if ta.Comparable() {
		return a == b
	}
	return EqAny(a, b)
}
