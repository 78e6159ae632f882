package py

import "reflect"

// AsInt takes a boxed int (a bool counts) as int.
func AsInt(v any) int {
	switch x := v.(type) {
	case int:
		return x
	case bool:
		return hashBool(x)
	case Int:
		return x.Int()
	}
	if b := Box(v); IsInt(b) {
		return AsInt(b)
	}
	panic(castError("int", v))
}

// AsBig takes a boxed int (a bool counts) as Int.
func AsBig(v any) Int {
	if x, ok := v.(Int); ok {
		return x
	}
	return IntOf(AsInt(v))
}

// AsFloat takes a boxed number as float64.
func AsFloat(v any) float64 {
	switch x := v.(type) {
	case float64:
		return x
	case int:
		return float64(x)
	case bool:
		return float64(hashBool(x))
	case Int:
		return x.Float()
	}
	if b := Box(v); IsFloat(b) || IsInt(b) {
		return AsFloat(b)
	}
	panic(castError("float", v))
}

// AsBuffer takes a boxed bytes-like object as its bytes.
func AsBuffer(v any) Bytes {
	switch x := Box(v).(type) {
	case Bytes:
		return x
	case *ByteArray:
		return x.Bytes()
	}
	panic(TypeError.New("a bytes-like object is required, not '" + TypeName(v) + "'"))
}

// AsReal takes a boxed number as Real.
func AsReal(v any) Real {
	switch x := v.(type) {
	case Real:
		return x
	case float64:
		return RealFloat(x)
	case Int:
		return RealBig(x)
	}
	if b := Box(v); IsFloat(b) {
		return RealFloat(b.(float64))
	}
	return RealInt(AsInt(v))
}

func castError(want string, v any) error {
	return TypeError.New("expected " + want + ", got " + TypeName(v))
}

// anySetter is a pointer to an immutable container that can be set from any.
type anySetter interface{ setAny(v any) bool }

// caster is a container pointer type that can be made from a like one with other types.
type caster interface{ castFrom(v any) (any, bool) }

// Cast takes a boxed value as T. A container of other element types is converted (a copy).
func Cast[T any](v any) T {
	if x, ok := v.(T); ok {
		return x
	}
	return castSlow[T](v)
}

func castSlow[T any](v any) (out T) {
	switch p := any(&out).(type) {
	case *int:
		*p = AsInt(v)
		return
	case *float64:
		*p = AsFloat(v)
		return
	case *Int:
		*p = AsBig(v)
		return
	case *Real:
		*p = AsReal(v)
		return
	case *any:
		*p = Box(v)
		return
	case anySetter:
		if p.setAny(v) {
			return
		}
		panic(castError(TypeName(out), v))
	}
	b := Box(v)
	if x, ok := b.(T); ok {
		return x
	}
	if b == nil {
		if k := reflect.TypeFor[T]().Kind(); k == reflect.Interface || k == reflect.Func {
			return out
		}
		panic(castError(castName[T](), nil))
	}
	if c, ok := any(out).(caster); ok {
		if x, ok := c.castFrom(b); ok {
			return x.(T)
		}
	}
	panic(castError(castName[T](), v))
}

func castName[T any]() string {
	t := reflect.TypeFor[T]()
	if t.Kind() == reflect.Pointer {
		return TypeName(reflect.New(t.Elem()).Interface())
	}
	var z T
	if any(z) == nil {
		return t.Name()
	}
	return TypeName(z)
}

// CastNil is Cast with nil giving the zero value.
func CastNil[T any](v any) (out T) {
	if Box(v) == nil {
		return out
	}
	return Cast[T](v)
}

// Nilable boxes v, a nil pointer (or function or interface) becoming nil.
func Nilable[T any](v T) any { return Box(v) }

// IsNone is v is None.
func IsNone(v any) bool { return Box(v) == nil }

// IsInt is isinstance(v, int).
func IsInt(v any) bool {
	switch x := v.(type) {
	case int, bool, Int:
		return true
	case Real:
		return x.IsInt()
	}
	return false
}

// IsBool is isinstance(v, bool).
func IsBool(v any) bool { _, ok := v.(bool); return ok }

// IsFloat is isinstance(v, float).
func IsFloat(v any) bool {
	if x, ok := v.(Real); ok {
		return !x.IsInt()
	}
	_, ok := v.(float64)
	return ok
}

// IsStr is isinstance(v, str).
func IsStr(v any) bool { _, ok := v.(string); return ok }

// IsBytes is isinstance(v, bytes).
func IsBytes(v any) bool { _, ok := v.(Bytes); return ok }

// IsByteArray is isinstance(v, bytearray).
func IsByteArray(v any) bool { _, ok := v.(*ByteArray); return ok }

// IsList is isinstance(v, list).
func IsList(v any) bool { _, ok := v.(anyList); return ok }

// IsDict is isinstance(v, dict).
func IsDict(v any) bool { _, ok := v.(anyDict); return ok }

// IsTuple is isinstance(v, tuple).
func IsTuple(v any) bool {
	t, ok := v.(anyTuple)
	return ok && t.typeName() == "tuple"
}

// IsSet is isinstance(v, set).
func IsSet(v any) bool { return isSetNamed(v, "set") }

// IsFrozenSet is isinstance(v, frozenset).
func IsFrozenSet(v any) bool { return isSetNamed(v, "frozenset") }

func isSetNamed(v any, name string) bool {
	s, ok := v.(anySet)
	return ok && s.typeName() == name
}

// IsRange is isinstance(v, range).
func IsRange(v any) bool { _, ok := v.(Range); return ok }

// IsInstanceExc is isinstance(v, class) for exception classes.
func IsInstanceExc(v any, classes ...*ExcClass) bool {
	e, ok := v.(error)
	return ok && IsExc(e, classes...)
}

// IsCallable is callable(v).
func IsCallable(v any) bool {
	if v == nil {
		return false
	}
	return reflect.TypeOf(v).Kind() == reflect.Func
}
