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

// copier is a container that copies itself.
type copier interface {
	shallowCopy() any
	// deepCopy tells start of the copy before it copies elements, which may hold the container itself.
	deepCopy(start func(any), deep *deepCopies) any
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
	if k, ok := c.(copier); ok && !isNilPointer(c) {
		return k.shallowCopy().(T)
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

func deepOf[T any](d *deepCopies, x T) (out T) {
	d.into(reflect.ValueOf(&out).Elem(), reflect.ValueOf(&x).Elem())
	return out
}

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
		if k, ok := v.(copier); ok {
			out := k.deepCopy(func(c any) { d.done[v] = reflect.ValueOf(c) }, d)
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

func (l *List[T]) shallowCopy() any { return l.Copy() }

func (l *List[T]) deepCopy(start func(any), d *deepCopies) any {
	out := &List[T]{Items: make([]T, 0, len(l.Items))}
	start(out)
	for _, x := range l.Items {
		out.Items = append(out.Items, deepOf(d, x))
	}
	return out
}

func (d *Dict[K, V]) shallowCopy() any { return d.Copy() }

func (d *Dict[K, V]) deepCopy(start func(any), c *deepCopies) any {
	out := &Dict[K, V]{class: d.class}
	start(out)
	for k, v := range d.All() {
		out.Set(deepOf(c, k), deepOf(c, v))
	}
	return out
}

func (s *Set[T]) shallowCopy() any { return s.Copy() }

func (s *Set[T]) deepCopy(start func(any), d *deepCopies) any {
	out := NewSet[T]()
	start(out)
	for x := range s.All() {
		out.Add(deepOf(d, x))
	}
	return out
}

func (s *FrozenSet[T]) shallowCopy() any { return s }

func (s *FrozenSet[T]) deepCopy(_ func(any), d *deepCopies) any {
	return FrozenSetOf(MapSeq(func(x T) T { return deepOf(d, x) }, s.All()))
}

func (b *ByteArray) shallowCopy() any { return &ByteArray{append([]byte(nil), b.B...)} }

func (b *ByteArray) deepCopy(func(any), *deepCopies) any { return b.shallowCopy() }
