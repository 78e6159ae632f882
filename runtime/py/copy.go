package py

import (
	"reflect"
	"sync"
	"unsafe"
)

var lessFuncs sync.Map // reflect.Type of T to func(a, b T) bool

// LessFunc is a < b on T, for those who compare often.
func LessFunc[T any]() func(a, b T) bool {
	t := reflect.TypeFor[T]()
	if f, ok := lessFuncs.Load(t); ok {
		return f.(func(a, b T) bool)
	}
	f := lessFunc[T]()
	lessFuncs.Store(t, f)
	return f
}

// ShallowCopy is copy.copy(x).
func ShallowCopy[T any](x T) T {
	v := reflect.ValueOf(&x).Elem()
	if v.Kind() == reflect.Interface {
		if v.IsNil() {
			return x
		}
		v = v.Elem()
	}
	var c any = v.Interface()
	if !isNilPointer(c) {
		switch k := c.(type) {
		case anyList:
			return k.view().copy().(T)
		case anyDict:
			return k.view().copy().(T)
		case anySet:
			return k.view().copy().(T)
		case *ByteArray:
			return any(k.copy()).(T)
		}
	}
	if v.Kind() != reflect.Pointer || v.IsNil() || isAtom(c) {
		return x
	}
	out := reflect.New(v.Type().Elem())
	out.Elem().Set(v.Elem())
	return out.Interface().(T)
}

// DeepCopy is copy.deepcopy(x).
func DeepCopy[T any](x T) T {
	d := &deepCopies{done: map[any]reflect.Value{}}
	var out T
	d.into(reflect.ValueOf(&out).Elem(), reflect.ValueOf(&x).Elem())
	return out
}

// deepCopies holds what one deepcopy has copied, by pointer: shared objects stay shared, and cycles end.
type deepCopies struct{ done map[any]reflect.Value }

// isAtom reports whether copies of a value are the value itself: functions, classes, members of enums, iterators.
func isAtom(v any) bool {
	switch v := v.(type) {
	case BaseException:
		return true
	case Enum:
		t := reflect.TypeOf(v).Elem()
		return t.Kind() == reflect.Struct && t.NumField() == 2 && t.Field(0).Name == "name" && t.Field(1).Name == "value"
	case typeNamer:
		if name := v.typeName(); name == "generator" {
			panic(TypeError.New("cannot pickle 'generator' object"))
		}
	}
	return false
}

// into copies src, of any Go type, to dst of the same type.
func (d *deepCopies) into(dst, src reflect.Value) {
	switch src.Kind() {
	case reflect.Interface:
		if src.IsNil() {
			return
		}
		v := reflect.New(src.Elem().Type()).Elem()
		d.into(v, readable(src.Elem()))
		dst.Set(v)
	case reflect.Pointer:
		if src.IsNil() {
			return
		}
		v := src.Interface()
		if c, ok := d.done[v]; ok {
			dst.Set(c)
			return
		}
		if out := d.container(v); out != nil {
			dst.Set(reflect.ValueOf(out))
			return
		}
		if isAtom(v) || src.Type().Elem().Kind() != reflect.Struct || src.Type().Elem().PkgPath() == reflect.TypeFor[Int]().PkgPath() {
			dst.Set(src)
			return
		}
		out := reflect.New(src.Type().Elem())
		d.done[v] = out
		d.into(out.Elem(), src.Elem())
		dst.Set(out)
	case reflect.Struct:
		if _, ok := src.Interface().(Int); ok {
			dst.Set(src)
			return
		}
		for i := range src.NumField() {
			d.into(writable(dst.Field(i)), writable(src.Field(i)))
		}
	case reflect.Slice:
		if src.IsNil() {
			return
		}
		out := reflect.MakeSlice(src.Type(), src.Len(), src.Len())
		for i := range src.Len() {
			d.into(out.Index(i), src.Index(i))
		}
		dst.Set(out)
	case reflect.Array:
		for i := range src.Len() {
			d.into(dst.Index(i), src.Index(i))
		}
	default:
		dst.Set(src)
	}
}

// writable is a field that may be read and set even if its name is not exported.
func writable(v reflect.Value) reflect.Value {
	return reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem()
}

// readable is a value in a place of its own.
func readable(v reflect.Value) reflect.Value {
	p := reflect.New(v.Type()).Elem()
	p.Set(v)
	return p
}

// container copies a builtin container; nil if v is none.
func (d *deepCopies) container(v any) any {
	start := func(c any) { d.done[v] = reflect.ValueOf(c) } // before the elements, which may hold the container itself
	switch k := v.(type) {
	case anyList:
		l := k.view()
		out := l.like(reflect.MakeSlice(l.items.Type(), 0, l.len()))
		start(out)
		items := out.(anyList).view().items
		for i := range l.len() {
			items.Set(reflect.Append(items, d.copied(l.items.Index(i))))
		}
		return out
	case anyDict:
		from := k.view()
		out := from.like()
		start(out.dict)
		for i := range from.entries.places(dictChanged) {
			pair := from.entries.list.Index(i)
			out.set(d.copied(pair.Field(0)).Interface(), d.copied(pair.Field(1)).Interface())
		}
		return out.dict
	case anySet:
		out := k.view().like()
		start(out.set)
		elems := &setTable[any]{}
		for x := range k.view().all() {
			setAdd(elems, d.copied(reflect.ValueOf(&x).Elem()).Interface())
		}
		out.fill(elems)
		return out.set
	case *ByteArray:
		return k.copy()
	}
	return nil
}

// copied is a copy of a value.
func (d *deepCopies) copied(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	d.into(out, v)
	return out
}

func (b *ByteArray) copy() *ByteArray { return &ByteArray{append([]byte(nil), b.B...)} }
