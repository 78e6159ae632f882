package py

import (
	"math"
	"reflect"
	"slices"
	"unsafe"
)

// typed is a container that has functions of its own for its Go type: typed(op) gives a func(a, b Self) bool for
// opEqual, opLess and opGreater, a func(Self) int for opHash, or nil if it has none.
type typed interface{ typed(op typedOp) any }

type typedOp uint8

const (
	opEqual typedOp = iota
	opLess
	opGreater
	opHash
)

// plainTyped is a typed function for a type that is no container, given as a pointer to it.
func plainTyped(p any, op typedOp) any {
	var fs [4]any
	switch p.(type) {
	case *int:
		fs = [4]any{eqPlain[int], ltPlain[int], gtPlain[int], hashInt}
	case *string:
		fs = [4]any{eqPlain[string], ltPlain[string], gtPlain[string], hashString}
	case *float64:
		fs = [4]any{sameFloat, ltPlain[float64], gtPlain[float64], hashFloat}
	case *bool:
		fs = [4]any{eqPlain[bool], func(a, b bool) bool { return !a && b }, func(a, b bool) bool { return a && !b }, hashBool}
	case *Bytes:
		fs = [4]any{eqPlain[Bytes], ltPlain[Bytes], gtPlain[Bytes], nil}
	case *Int:
		fs = [4]any{Int.Eq, Int.Lt, Int.Gt, hashBig}
	case *Real:
		fs = [4]any{sameReal, Real.Lt, Real.Gt, nil}
	case *any:
		fs = [4]any{ItemEq, LtAny, GtAny, Hash}
	}
	return fs[op]
}

// typedFunc is the typed function for the type of z, p being a nil pointer to that type; nil if there is none.
func typedFunc(p, z any, op typedOp) any {
	if f := plainTyped(p, op); f != nil {
		return f
	}
	if t, ok := z.(typed); ok {
		return t.typed(op)
	}
	return nil
}

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
		return sameFloat(as[float64](&a), as[float64](&b))
	case *bool:
		return as[bool](&a) == as[bool](&b)
	}
	return eqFunc[T]()(a, b)
}

// sameFloat is equality of items of containers: a NaN is the same object as another when their bits are the same. Python's
// float("nan") makes an object each time, and so NaN takes other bits each time; what arithmetic makes counts as one object.
func sameFloat(a, b float64) bool {
	return a == b || a != a && math.Float64bits(a) == math.Float64bits(b)
}

func sameReal(a, b Real) bool {
	return a.Eq(b) || !a.isInt && !b.isInt && sameFloat(a.f, b.f)
}

func eqPlain[T comparable](a, b T) bool { return a == b }

func ltPlain[T int | string | float64 | Bytes](a, b T) bool { return a < b }

func gtPlain[T int | string | float64 | Bytes](a, b T) bool { return a > b }

// eqFunc returns equality on T.
func eqFunc[T any]() func(a, b T) bool {
	var z T
	if f, ok := typedFunc((*T)(nil), z, opEqual).(func(a, b T) bool); ok {
		return f
	}
	return func(a, b T) bool { return ItemEq(a, b) }
}

// ItemEq compares items of containers: the same object counts as equal, whatever its __eq__ says.
func ItemEq(a, b any) bool {
	switch a.(type) {
	case nil, int, string, bool, Int:
	case float64, Real:
		x, isFloat := Box(a).(float64)
		y, both := Box(b).(float64)
		if isFloat && both {
			return sameFloat(x, y)
		}
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
	if same, ok := equalPlain(any(a), any(b)); ok {
		return same
	}
	eq := eqFunc[T]()
	for i := range a {
		if i >= len(b) || !eq(a[i], b[i]) {
			return false
		}
	}
	return true
}

// equalPlain compares two slices of one type; ok is false if the type is none of the plain ones.
func equalPlain(a, b any) (same, ok bool) {
	switch x := a.(type) {
	case []int:
		return slices.Equal(x, b.([]int)), true
	case []string:
		return slices.Equal(x, b.([]string)), true
	case []float64:
		return slices.EqualFunc(x, b.([]float64), sameFloat), true
	case []bool:
		return slices.Equal(x, b.([]bool)), true
	}
	return false, false
}

func indexOf[T any](xs []T, x T) int {
	switch any((*T)(nil)).(type) {
	case *int:
		return indexInt(as[[]int](&xs), as[int](&x))
	case *string:
		return indexString(as[[]string](&xs), as[string](&x))
	}
	eq := eqFunc[T]()
	for i := range xs {
		if eq(xs[i], x) {
			return i
		}
	}
	return -1
}

func indexInt(xs []int, x int) int { return slices.Index(xs, x) }

func indexString(xs []string, x string) int { return slices.Index(xs, x) }

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

// orderFunc returns opLess or opGreater on T.
func orderFunc[T any](op typedOp) func(a, b T) bool {
	var z T
	if f, ok := typedFunc((*T)(nil), z, op).(func(a, b T) bool); ok {
		return f
	}
	if op == opGreater {
		return func(a, b T) bool { return GtAny(a, b) }
	}
	return func(a, b T) bool { return LtAny(a, b) }
}

// lessFunc returns a < b on T.
func lessFunc[T any]() func(a, b T) bool { return orderFunc[T](opLess) }

// greaterFunc returns a > b on T.
func greaterFunc[T any]() func(a, b T) bool { return orderFunc[T](opGreater) }

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
		return sameFloat(f, b.(float64))
	}
	if ta.Comparable() {
		return a == b
	}
	return EqAny(a, b)
}
