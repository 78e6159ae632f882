package py

import (
	"iter"
	"math"
	"strings"
)

func indexFor(k any, what string) int {
	if i, ok := k.(int); ok {
		return i
	}
	k = Box(k)
	if b, ok := k.(Int); ok && !b.IsInt() {
		panic(IndexError.New("cannot fit 'int' into an index-sized integer"))
	}
	if IsInt(k) {
		return AsInt(k)
	}
	if what == "string" {
		panic(TypeError.New("string indices must be integers, not '" + TypeName(k) + "'"))
	}
	panic(TypeError.New(what + " indices must be integers or slices, not " + TypeName(k)))
}

// GetItemAny is c[k].
func GetItemAny(c, k any) any {
	c = Box(c)
	if s, ok := k.(Slice); ok {
		if r, ok := getSlice(c, s); ok {
			return r
		}
	}
	switch x := c.(type) {
	case *List[any]:
		return Box(x.At(indexFor(k, "list")))
	case *Dict[string, any]:
		if s, ok := k.(string); ok {
			return Box(x.At(s))
		}
		return x.view().at(Box(k))
	case anyList:
		return x.view().get(indexFor(k, "list"))
	case anyDict:
		return x.view().at(Box(k))
	case string:
		return StrAt(x, indexFor(k, "string"))
	case Bytes:
		return x.At(indexFor(k, "byte"))
	case *ByteArray:
		return int(x.B[fixIndex(indexFor(k, "bytearray"), len(x.B), "bytearray index out of range")])
	case Range:
		return x.At(indexFor(k, "range"))
	case Getter:
		return Box(x.PyGetItem(k))
	}
	if xs, ok := tupleItems(c); ok {
		return xs[fixIndex(indexFor(k, "tuple"), len(xs), "tuple index out of range")]
	}
	panic(TypeError.New("'" + TypeName(c) + "' object is not subscriptable"))
}

func getSlice(c any, s Slice) (any, bool) {
	switch x := c.(type) {
	case anyList:
		return x.view().slice(s.Start, s.Stop, s.Step), true
	case string:
		return StrSlice(x, s.Start, s.Stop, s.Step), true
	case Bytes:
		return x.Slice(s.Start, s.Stop, s.Step), true
	case *ByteArray:
		return &ByteArray{B: sliceCopy(x.B, s.Start, s.Stop, s.Step)}, true
	case Range:
		return x.Slice(s.Start, s.Stop, s.Step), true
	}
	if xs, ok := tupleItems(c); ok {
		return VarTupleOf(sliceCopy(xs, s.Start, s.Stop, s.Step)...), true
	}
	return nil, false
}

// SetItemAny is c[k] = v.
func SetItemAny(c, k, v any) {
	c = Box(c)
	switch x := c.(type) {
	case anyList:
		if s, ok := k.(Slice); ok {
			x.view().setSlice(s.Start, s.Stop, s.Step, IterAny(v))
			return
		}
		x.view().put(indexFor(k, "list"), v)
	case anyDict:
		x.view().set(k, v)
	case *ByteArray:
		i, n := fixIndex(indexFor(k, "bytearray"), len(x.B), "bytearray index out of range"), AsInt(v)
		if n < 0 || n > 255 {
			panic(ValueError.New("byte must be in range(0, 256)"))
		}
		x.B[i] = byte(n)
	case Setter:
		x.PySetItem(k, v)
	default:
		panic(TypeError.New("'" + TypeName(c) + "' object does not support item assignment"))
	}
}

// DelItemAny is del c[k].
func DelItemAny(c, k any) {
	c = Box(c)
	switch x := c.(type) {
	case anyList:
		if s, ok := k.(Slice); ok {
			x.view().delSlice(s.Start, s.Stop, s.Step)
			return
		}
		x.view().del(indexFor(k, "list"))
	case anyDict:
		x.view().del(Box(k))
	case Deleter:
		x.PyDelItem(k)
	default:
		verb := "doesn't"
		if IsInt(c) || IsFloat(c) || c == nil {
			verb = "does not"
		}
		panic(TypeError.New("'" + TypeName(c) + "' object " + verb + " support item deletion"))
	}
}

// LenAny is len(v).
func LenAny(v any) int {
	if n, ok := containerLen(v); ok {
		return n
	}
	switch x := v.(type) {
	case string:
		return StrLen(x)
	case Bytes:
		return len(x)
	case Lener:
		if isNilPointer(v) {
			break
		}
		n := x.PyLen()
		if n < 0 {
			panic(ValueError.New("__len__() should return >= 0"))
		}
		return n
	case Boxer:
		return LenAny(x.Any())
	case wrapper: // a member of StrEnum
		if s, ok := x.Unwrap().(string); ok {
			return StrLen(s)
		}
	}
	panic(TypeError.New("object of type '" + TypeName(v) + "' has no len()"))
}

// Truth is bool(v).
func Truth(v any) bool {
	if n, ok := containerLen(v); ok {
		return n != 0
	}
	switch x := v.(type) {
	case nil:
		return false
	case bool:
		return x
	case int:
		return x != 0
	case string:
		return x != ""
	case float64:
		return x != 0
	case Int:
		return !x.IsZero()
	case Bytes:
		return len(x) > 0
	case opter, Real:
		return Truth(Box(v))
	case Booler:
		return !isNilPointer(v) && x.PyBool()
	case Lener:
		return !isNilPointer(v) && x.PyLen() != 0
	case reprTo:
		return !isNilPointer(v)
	case Boxer:
		return Truth(x.Any())
	}
	return !isNilPointer(v)
}

// ContainsAny is x in c.
func ContainsAny(c, x any) bool {
	c, x = Box(c), Box(x)
	switch s := c.(type) {
	case string:
		sub, ok := x.(string)
		if !ok {
			panic(TypeError.New("'in <string>' requires string as left operand, not " + TypeName(x)))
		}
		return strings.Contains(s, sub)
	case Bytes:
		switch y := x.(type) {
		case Bytes:
			return strings.Contains(string(s), string(y))
		case int:
			if y < 0 || y > 255 {
				panic(ValueError.New("byte must be in range(0, 256)"))
			}
			return strings.IndexByte(string(s), byte(y)) >= 0
		}
		panic(TypeError.New("a bytes-like object is required, not '" + TypeName(x) + "'"))
	case *ByteArray:
		return ContainsAny(byteArrayBytes(s), x)
	case anyDict:
		_, ok := s.view().lookup(x)
		return ok
	case setLike: // keysView
		return s.has(x)
	case anySet:
		return s.view().has(x)
	case anyKeys:
		return s.view().has(x)
	case Range:
		switch n := x.(type) {
		case int:
			return s.Contains(n)
		case bool:
			return s.Contains(hashBool(n))
		case Int:
			return false // beyond 64 bits
		case float64:
			return n == math.Trunc(n) && math.Abs(n) < 1<<62 && s.Contains(int(n))
		}
	case Container:
		return s.PyContains(x)
	}
	var seq iter.Seq[any]
	if Try(func() { seq = IterAny(c) }) != nil {
		panic(TypeError.New("argument of type '" + TypeName(c) + "' is not iterable"))
	}
	for y := range seq {
		if EqAny(y, x) || IsAny(y, x) {
			return true
		}
	}
	return false
}

func byteArrayBytes(a *ByteArray) Bytes {
	return Bytes(a.B)
}

// containerLen is the length of a builtin container, nil having none; ok is false for other values.
func containerLen(v any) (n int, ok bool) {
	switch v.(type) {
	case nil, bool, int, string, float64:
		return 0, false
	}
	switch x := v.(type) {
	case anyTuple:
		return len(x.Items()), true
	case keysView:
		return x.len(), true
	case anyKeys:
		return x.view().len(), true
	case Range:
		return x.Len(), true
	case *ByteArray:
		if x != nil {
			return x.Len(), true
		}
	case anyList, anyDict, anySet:
		if !isNilPointer(v) {
			return x.(interface{ Len() int }).Len(), true
		}
	}
	return 0, false
}
