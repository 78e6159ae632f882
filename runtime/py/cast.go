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
	case wrapper:
		return AsInt(x.Unwrap())
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

// Cast takes a boxed value as T. A container of other element types is converted (a copy).
func Cast[T any](v any) T {
	if x, ok := v.(T); ok {
		return x
	}
	var out T
	castInto(&out, v)
	return out
}

// castReflect takes a boxed value as a value of type t.
func castReflect(v any, t reflect.Type) reflect.Value {
	if v != nil {
		if r := reflect.ValueOf(v); r.Type() == t {
			return r
		}
	}
	p := reflect.New(t)
	castInto(p.Interface(), v)
	return p.Elem()
}

// castInto stores a boxed value where p points.
func castInto(p, v any) {
	switch p := p.(type) {
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
	}
	out := reflect.ValueOf(p).Elem()
	t := out.Type()
	switch out.Interface().(type) {
	case opter:
		if v = Box(v); v != nil {
			out.Field(0).Set(castReflect(v, t.Field(0).Type))
			out.Field(1).SetBool(true)
		}
		return
	case anyTuple:
		castTuple(out, v)
		return
	case anyKeys:
		if k, ok := v.(keysView); ok && reflect.TypeOf(k.dict.dict) == t.Field(0).Type && k.name() == TypeName(out.Interface()) {
			out.Field(0).Set(reflect.ValueOf(k.dict.dict))
			return
		}
	}
	b := Box(v)
	if b == nil {
		if k := t.Kind(); k == reflect.Interface || k == reflect.Func {
			return
		}
		panic(castError(castName(t), nil))
	}
	if reflect.TypeOf(b).AssignableTo(t) {
		out.Set(reflect.ValueOf(b))
		return
	}
	if t.Kind() == reflect.Pointer && castContainer(out, b) {
		return
	}
	panic(castError(castName(t), v))
}

// castTuple stores a boxed tuple in out, a tuple of other types.
func castTuple(out reflect.Value, v any) {
	xs, ok := tupleItems(v)
	t := out.Type()
	many := t.NumField() == 1 && t.Field(0).Type.Kind() == reflect.Slice && t.Field(0).Name == "Elems" // VarTuple
	if !ok || !many && len(xs) != t.NumField() {
		panic(castError("tuple", v))
	}
	if many {
		elems := reflect.MakeSlice(t.Field(0).Type, len(xs), len(xs))
		for i, x := range xs {
			elems.Index(i).Set(castReflect(x, elems.Type().Elem()))
		}
		out.Field(0).Set(elems)
		return
	}
	for i, x := range xs {
		out.Field(i).Set(castReflect(x, t.Field(i).Type))
	}
}

// castContainer stores in out, a pointer to a container, a copy of one of other element types; false if b is none.
func castContainer(out reflect.Value, b any) bool {
	made := reflect.New(out.Type().Elem())
	switch c := made.Interface().(type) {
	case anyList:
		from, ok := b.(anyList)
		if !ok {
			return false
		}
		l := c.view()
		for x := range from.view().all() {
			l.append(x)
		}
	case anyDict:
		from, ok := b.(anyDict)
		if !ok {
			return false
		}
		d := c.view()
		for k, v := range from.view().pairs() {
			d.set(k, v)
		}
	case anySet:
		from, ok := b.(anySet)
		if !ok || from.view().frozen != c.view().frozen {
			return false
		}
		c.view().fill(boxedTable(from.view()))
	case anyIter:
		from, ok := b.(anyIter)
		if !ok {
			return false
		}
		c.from(from.nextAny)
	default:
		return false
	}
	out.Set(made)
	return true
}

func castName(t reflect.Type) string {
	if t.Kind() == reflect.Pointer {
		return TypeName(reflect.New(t.Elem()).Interface())
	}
	if t.Kind() == reflect.Interface {
		return t.Name()
	}
	return TypeName(reflect.Zero(t).Interface())
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
	_, ok := v.(anyTuple)
	return ok
}

// IsSet is isinstance(v, set).
func IsSet(v any) bool { s, ok := v.(anySet); return ok && !s.view().frozen }

// IsFrozenSet is isinstance(v, frozenset).
func IsFrozenSet(v any) bool { s, ok := v.(anySet); return ok && s.view().frozen }

// IsRange is isinstance(v, range).
func IsRange(v any) bool { _, ok := v.(Range); return ok }

// IsInstanceExc is isinstance(v, class) for exception classes.
func IsInstanceExc(v any, classes ...*ExcClass) bool {
	e, ok := v.(error)
	return ok && IsExc(e, classes...)
}

// IsCallable is callable(v).
func IsCallable(v any) bool {
	switch v.(type) {
	case nil:
		return false
	case *Function, *ExcClass, interface{ PyCall(args ...any) any }:
		return true
	}
	return reflect.TypeOf(v).Kind() == reflect.Func
}
