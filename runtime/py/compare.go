package py

import (
	"math"
	"reflect"
)

const maxFloat = math.MaxFloat64

func trunc(f float64) float64 { return math.Trunc(f) }

// EqAny is a == b.
func EqAny(a, b any) bool {
	switch x := a.(type) {
	case int:
		if y, ok := b.(int); ok {
			return x == y
		}
	case string:
		if y, ok := b.(string); ok {
			return x == y
		}
	}
	if c, ok := cmpNum(a, b); ok {
		return c == 0
	}
	a, b = Box(a), Box(b)
	if a == nil || b == nil {
		if r, ok := userEq(a, b); ok {
			return r
		}
		return a == nil && b == nil
	}
	switch x := a.(type) {
	case int, float64, bool, Int:
		if c, ok := cmpNum(a, b); ok {
			return c == 0
		}
	case string:
		if y, ok := b.(string); ok {
			return x == y
		}
	case Bytes:
		switch y := b.(type) {
		case Bytes:
			return x == y
		case *ByteArray:
			return string(x) == string(byteArrayBytes(y))
		}
	case *ByteArray:
		switch y := b.(type) {
		case Bytes:
			return string(byteArrayBytes(x)) == string(y)
		case *ByteArray:
			return string(byteArrayBytes(x)) == string(byteArrayBytes(y))
		}
	case Range:
		y, ok := b.(Range)
		return ok && x.Equal(y)
	case anyList:
		if y, ok := b.(anyList); ok {
			return equalLists(x.view(), y.view())
		}
	case anyDict:
		if a == b {
			return true
		}
		if y, ok := b.(anyDict); ok {
			return eqDicts(x.view(), y.view())
		}
	}
	if x, ok := asSet(a); ok {
		if y, ok := asSet(b); ok {
			return x.len() == y.len() && subsetAny(x, y)
		}
	}
	if xs, ok := tupleItems(a); ok {
		if ys, ok := tupleItems(b); ok {
			return equalSlices(xs, ys)
		}
	}
	if r, ok := userEq(a, b); ok {
		return r
	}
	if x, y, ok := unwrapped(a, b); ok {
		return EqAny(x, y)
	}
	return identical(a, b)
}

func userEq(a, b any) (bool, bool) {
	if x, ok := a.(Eqer); ok {
		if r, ok := x.PyEq(b); ok {
			return r, true
		}
	}
	if y, ok := b.(Eqer); ok {
		if r, ok := y.PyEq(a); ok {
			return r, true
		}
	}
	return false, false
}

func identical(a, b any) bool {
	ta := reflect.TypeOf(a)
	if ta != reflect.TypeOf(b) {
		return false
	}
	if ta == nil || ta.Comparable() {
		return a == b
	}
	if ta.Kind() == reflect.Func {
		return reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer()
	}
	return false
}

func eqDicts(x, y dictView) bool {
	switch {
	case x.traits.Ordered && y.traits.Ordered:
		return inOrder(x, y)
	case x.traits.Counts && y.traits.Counts:
		return sameCounts(x, y)
	}
	if x.len() != y.len() {
		return false
	}
	for k, v := range x.pairs() {
		w, ok := y.lookup(k)
		if !ok || !ItemEq(v, w) {
			return false
		}
	}
	return true
}

func notOrdered(op string, a, b any) error {
	return TypeError.New("'" + op + "' not supported between instances of '" + TypeName(a) + "' and '" + TypeName(b) + "'")
}

// order compares builtin values: c <0, 0, >0, or 2 when unordered. ok false: not comparable.
func order(a, b any, op string) (c int, ok bool) {
	if c, ok = cmpNum(a, b); ok {
		return c, true
	}
	switch x := a.(type) {
	case string:
		if y, ok := b.(string); ok {
			return cmpOrd(x, y), true
		}
	case Bytes:
		switch y := b.(type) {
		case Bytes:
			return cmpOrd(x, y), true
		case *ByteArray:
			return cmpOrd(x, byteArrayBytes(y)), true
		}
	case *ByteArray:
		switch y := b.(type) {
		case Bytes:
			return cmpOrd(byteArrayBytes(x), y), true
		case *ByteArray:
			return cmpOrd(byteArrayBytes(x), byteArrayBytes(y)), true
		}
	case anyList:
		if y, ok := b.(anyList); ok {
			return orderItems(x.view().boxed(), y.view().boxed(), op), true
		}
	}
	if xs, ok := tupleItems(a); ok {
		if ys, ok := tupleItems(b); ok {
			return orderItems(xs, ys, op), true
		}
	}
	return 0, false
}

func orderItems(x, y []any, op string) int {
	for i := 0; i < len(x) && i < len(y); i++ {
		if ItemEq(x[i], y[i]) {
			continue
		}
		if compareAny(x[i], y[i], op) {
			if op[0] == '<' {
				return -1
			}
			return 1
		}
		return 2
	}
	return cmpOrd(len(x), len(y))
}

func compareAny(a, b any, op string) bool {
	switch x := a.(type) {
	case int:
		if y, ok := b.(int); ok {
			return accept(cmpOrd(x, y), op)
		}
	case string:
		if y, ok := b.(string); ok {
			return accept(cmpOrd(x, y), op)
		}
	}
	a, b = Box(a), Box(b)
	if c, ok := order(a, b, op); ok {
		return accept(c, op)
	}
	if x, ok := asSet(a); ok {
		if y, ok := asSet(b); ok {
			switch op {
			case "<":
				return x.len() < y.len() && subsetAny(x, y)
			case "<=":
				return subsetAny(x, y)
			case ">":
				return x.len() > y.len() && subsetAny(y, x)
			}
			return subsetAny(y, x)
		}
	}
	if x, ok := a.(anyDict); ok {
		if y, ok := b.(anyDict); ok && x.view().traits.Counts && y.view().traits.Counts {
			return orderCounts(x.view(), y.view(), op)
		}
	}
	if r, ok := userOrder(a, b, op); ok {
		return r
	}
	if r, ok := userOrder(b, a, mirror[op]); ok {
		return r
	}
	if x, y, ok := unwrapped(a, b); ok {
		return compareAny(x, y, op)
	}
	panic(notOrdered(op, a, b))
}

// wrapper is a member of IntEnum or StrEnum, which compares as its value.
type wrapper interface{ Unwrap() any }

// unwrapped gives the values of members; ok is false when neither operand is one.
func unwrapped(a, b any) (x, y any, ok bool) {
	if w, is := a.(wrapper); is {
		a, ok = w.Unwrap(), true
	}
	if w, is := b.(wrapper); is {
		b, ok = w.Unwrap(), true
	}
	return a, b, ok
}

var mirror = map[string]string{"<": ">", ">": "<", "<=": ">=", ">=": "<="}

func accept(c int, op string) bool {
	if c == 2 {
		return false
	}
	switch op {
	case "<":
		return c < 0
	case "<=":
		return c <= 0
	case ">":
		return c > 0
	}
	return c >= 0
}

func userOrder(a, b any, op string) (r, ok bool) {
	switch op {
	case "<":
		if x, is := a.(Lter); is {
			return x.PyLt(b)
		}
	case "<=":
		if x, is := a.(Leer); is {
			return x.PyLe(b)
		}
	case ">":
		if x, is := a.(Gter); is {
			return x.PyGt(b)
		}
	case ">=":
		if x, is := a.(Geer); is {
			return x.PyGe(b)
		}
	}
	return false, false
}

func subsetAny(x, y setLike) bool {
	if x.len() > y.len() {
		return false
	}
	for v := range x.all() {
		if !y.has(v) {
			return false
		}
	}
	return true
}

// NeAny is a != b.
func NeAny(a, b any) bool { return !EqAny(a, b) }

// LtAny is a < b.
func LtAny(a, b any) bool { return compareAny(a, b, "<") }

// LeAny is a <= b.
func LeAny(a, b any) bool { return compareAny(a, b, "<=") }

// GtAny is a > b.
func GtAny(a, b any) bool { return compareAny(a, b, ">") }

// GeAny is a >= b.
func GeAny(a, b any) bool { return compareAny(a, b, ">=") }
