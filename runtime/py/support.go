package py

import (
	"iter"
	"strings"
)

// NextSeq iterates by calling next until it panics with StopIteration: an object with __next__.
func NextSeq[T any](next func() T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			x, ok := nextOrStop(next)
			if !ok || !yield(x) {
				return
			}
		}
	}
}

func nextOrStop[T any](next func() T) (x T, ok bool) {
	defer func() {
		if r := recover(); r != nil {
			if err, is := r.(error); is && IsExc(err, StopIteration) {
				return
			}
			panic(r)
		}
	}()
	return next(), true
}

// Is reports whether a value is of a Go type: a class's pointer or its interface.
func Is[T any](v any) bool {
	x, ok := v.(T)
	return ok && !isNilPointer(any(x))
}

// IsExcAny reports whether a value is an exception of one of the classes.
func IsExcAny(v any, classes ...*ExcClass) bool {
	err, ok := v.(error)
	return ok && IsExc(err, classes...)
}

// ExcType is the class of an exception as a value; of nil it is None.
func ExcType(err error) any {
	if err == nil {
		return nil
	}
	return AsExc(err).ExcClass()
}

// ExcClassOf is the class of an exception; nil of nil.
func ExcClassOf(err error) *ExcClass {
	if err == nil {
		return nil
	}
	return AsExc(err).ExcClass()
}

// ErrAny is an exception as a value: None when there is none.
func ErrAny(err error) any {
	if err == nil {
		return nil
	}
	return err
}

// AddNote is err.add_note(note).
func AddNote(err error, note string) { AsExc(err).base().AddNote(note) }

// Enum is a member of an enumeration.
type Enum interface{ Name() string }

// EnumByName is Class[name]; aliases are the names of members beside their own.
func EnumByName[E Enum](members []E, name string, aliases ...Pair[string, E]) E {
	for _, m := range members {
		if m.Name() == name {
			return m
		}
	}
	for _, a := range aliases {
		if a.Key == name {
			return a.Value
		}
	}
	panic(KeyError.New(name))
}

// EnumByValue is Class(value).
func EnumByValue[V any, E interface{ Value() V }](members []E, value V, class string) E {
	for _, m := range members {
		if EqAny(m.Value(), value) {
			return m
		}
	}
	panic(ValueError.New(Repr(value) + " is not a valid " + class))
}

// PrintSeq is print(*xs, sep=sep, end=end).
func PrintSeq(sep, end string, xs iter.Seq[any]) {
	var args []any
	for x := range xs {
		args = append(args, x)
	}
	PrintTo(sep, end, args...)
}

// InputAny is input(prompt).
func InputAny(prompt any) string { return Input(Str(prompt)) }

// IntAny is int(x) of a value of unknown type; beyond 64 bits it panics with OverflowError.
func IntAny(v any) int { return IntAnyBig(v).Int() }

// IntAnyBig is int(x) of a value of unknown type.
func IntAnyBig(v any) Int {
	switch x := v.(type) {
	case string:
		return ParseBig(x, 10)
	case float64:
		return FloatToBig(x)
	case int, bool, Int:
		return AsBig(x)
	case Real:
		return IntAnyBig(x.Any())
	case Bytes:
		return parseBytes(string(x), x)
	case *ByteArray:
		return parseBytes(string(x.B), x)
	case opter:
		return IntAnyBig(x.Any())
	case interface{ Unwrap() any }:
		return IntAnyBig(x.Unwrap())
	case interface{ PyInt() any }:
		return AsBig(x.PyInt())
	}
	panic(TypeError.New("int() argument must be a string, a bytes-like object or a real number, not '" + TypeName(v) + "'"))
}

// parseBytes is int(b) of a bytes-like object.
func parseBytes(s string, b any) (n Int) {
	if err := Try(func() { n = ParseBig(s, 10) }); err != nil {
		panic(ValueError.New("invalid literal for int() with base 10: " + Repr(b)))
	}
	return n
}

// FloatAny is float(x) of a value of unknown type.
func FloatAny(v any) float64 {
	switch x := v.(type) {
	case string:
		return ParseFloat(x)
	case int, bool, Int, float64, Real:
		return AsFloat(x)
	case opter:
		return FloatAny(x.Any())
	case interface{ Unwrap() any }:
		return FloatAny(x.Unwrap())
	case interface{ PyFloat() any }:
		return AsFloat(x.PyFloat())
	}
	panic(TypeError.New("float() argument must be a string or a real number, not '" + TypeName(v) + "'"))
}

// SumIntBig adds ints without limit.
func SumIntBig(seq iter.Seq[int], start Int) Int {
	for x := range seq {
		start = start.Add(IntOf(x))
	}
	return start
}

// SumFloatReal is sum(xs) of floats without a start: the int 0 when there are none.
func SumFloatReal(seq iter.Seq[float64]) Real {
	any := false
	f := SumFloat(func(yield func(float64) bool) {
		for x := range seq {
			any = true
			if !yield(x) {
				return
			}
		}
	}, 0)
	if !any {
		return RealInt(0)
	}
	return RealFloat(f)
}

// ZipRows iterates over the columns of rows: zip(*rows).
func ZipRows[T any](rows iter.Seq[iter.Seq[T]]) iter.Seq[VarTuple[T]] {
	var seqs []iter.Seq[T]
	for r := range rows {
		seqs = append(seqs, r)
	}
	if len(seqs) == 0 {
		return func(func(VarTuple[T]) bool) {}
	}
	return ZipN(seqs...)
}

// GetAny is d.get(k) where values may be anything.
func GetAny[K any](d *Dict[K, any], k K) any {
	v, _ := d.Lookup(k)
	return v
}

// PopOptAny is d.pop(k, None) where values may be anything.
func PopOptAny[K any](d *Dict[K, any], k K) any { return DictPopOr(d, k, nil) }

// GetFlat is d.get(k) where values are optional themselves.
func GetFlat[K, V any](d *Dict[K, Opt[V]], k K) Opt[V] {
	v, _ := d.Lookup(k)
	return v
}

// PopOptFlat is d.pop(k, None) where values are optional themselves.
func PopOptFlat[K, V any](d *Dict[K, Opt[V]], k K) Opt[V] { return DictPopOr(d, k, Opt[V]{}) }

// MinKeyOf is min(a, b, …, key=key).
func MinKeyOf[T, K any](key func(T) K, xs ...T) T { return MinKey(seqOf(xs), key) }

// MaxKeyOf is max(a, b, …, key=key).
func MaxKeyOf[T, K any](key func(T) K, xs ...T) T { return MaxKey(seqOf(xs), key) }

// DictFromAny is dict(x) of pairs of unknown type.
func DictFromAny(v any) any {
	v = Box(v)
	if from, ok := v.(*Dict[string, any]); ok {
		return ToDict(from)
	}
	d := NewDict[any, any]()
	if from, ok := v.(anyDict); ok {
		for k, x := range from.view().pairs() {
			d.Set(k, x)
		}
		return d
	}
	for p := range IterAny(v) {
		kv := Unpack(IterAny(p), 2)
		d.Set(kv[0], kv[1])
	}
	return d
}

// Object is a bare object().
type Object struct{ _ byte }

// NewObject is object().
func NewObject() any { return &Object{} }

// ClassName is "object".
func (*Object) ClassName() string { return "object" }

// Exit is exit(code).
func Exit(code any) {
	if code == nil {
		panic(SystemExit.New())
	}
	panic(SystemExit.New(code))
}

// JoinAny is sep.join(v) of a value of unknown type.
func JoinAny(sep string, v any) string {
	var seq iter.Seq[any]
	if Try(func() { seq = IterAny(v) }) != nil {
		panic(TypeError.New("can only join an iterable"))
	}
	var parts []string
	for x := range seq {
		s, ok := Box(x).(string)
		if !ok {
			panic(TypeError.New("sequence item " + itoa(len(parts)) + ": expected str instance, " + TypeName(x) + " found"))
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, sep)
}

// Spread is the values of *v in a call.
func Spread(v any) []any { return collect(IterAny(v)) }

// WithKeywords adds the items of **m arguments to d.
func WithKeywords(d *Dict[string, any], maps ...any) *Dict[string, any] {
	for _, m := range maps {
		x, ok := Box(m).(anyDict)
		if !ok {
			panic(TypeError.New("argument after ** must be a mapping, not " + TypeName(m)))
		}
		for k, v := range x.view().pairs() {
			s, ok := k.(string)
			if !ok {
				panic(TypeError.New("keywords must be strings"))
			}
			d.Set(s, v)
		}
	}
	return d
}
