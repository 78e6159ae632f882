package py

import "iter"

// SumInt is sum(seq) of ints, checked.
func SumInt(seq iter.Seq[int]) int { return SumIntStart(seq, 0) }

// SumIntStart is sum(seq, start) of ints, checked.
func SumIntStart(seq iter.Seq[int], start int) int {
	for x := range seq {
		start = Add(start, x)
	}
	return start
}

// SumInts is sum of a list of ints.
func SumInts(l *List[int]) int {
	s := 0
	for _, x := range l.Items {
		s = Add(s, x)
	}
	return s
}

// SumBig is sum(seq, start) of big ints.
func SumBig(seq iter.Seq[Int], start Int) Int {
	for x := range seq {
		start = start.Add(x)
	}
	return start
}

// compensated is a running float sum by Neumaier's method, as sum() has it since 3.12.
type compensated struct{ sum, c float64 }

func (s *compensated) add(x float64) {
	t := s.sum + x
	if abs(s.sum) >= abs(x) {
		s.c += (s.sum - t) + x
	} else {
		s.c += (x - t) + s.sum
	}
	s.sum = t
}

func (s *compensated) total() float64 {
	if s.c != 0 && s.c-s.c == 0 { // finite
		return s.sum + s.c
	}
	return s.sum
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}

// SumFloat is sum(seq, start) of floats.
func SumFloat(seq iter.Seq[float64], start float64) float64 {
	s := compensated{sum: start}
	for x := range seq {
		s.add(x)
	}
	return s.total()
}

// SumReal is sum(seq, start) of ints and floats.
func SumReal(seq iter.Seq[Real], start Real) Real {
	r := SumAny(BoxSeq(seq), start.Any())
	return AsReal(r)
}

// SumAny is sum(seq, start).
func SumAny(seq iter.Seq[any], start any) any {
	acc := Box(start)
	switch acc.(type) {
	case string:
		panic(TypeError.New("sum() can't sum strings [use ''.join(seq) instead]"))
	case Bytes:
		panic(TypeError.New("sum() can't sum bytes [use b''.join(seq) instead]"))
	}
	var fl *compensated
	if f, ok := acc.(float64); ok {
		fl = &compensated{sum: f}
	}
	for x := range seq {
		x = Box(x)
		if fl != nil {
			switch v := x.(type) {
			case float64:
				fl.add(v)
				continue
			case int:
				fl.sum += float64(v)
				continue
			case bool:
				fl.sum += float64(hashBool(v))
				continue
			}
			acc, fl = fl.total(), nil
		}
		acc = AddAny(acc, x)
		if f, ok := acc.(float64); ok {
			fl = &compensated{sum: f}
		}
	}
	if fl != nil {
		return fl.total()
	}
	return acc
}

// AnyTrue is any(seq).
func AnyTrue[T any](seq iter.Seq[T]) bool {
	for x := range seq {
		if truth(x) {
			return true
		}
	}
	return false
}

// AllTrue is all(seq).
func AllTrue[T any](seq iter.Seq[T]) bool {
	for x := range seq {
		if !truth(x) {
			return false
		}
	}
	return true
}

func truth[T any](x T) bool {
	switch any((*T)(nil)).(type) {
	case *bool:
		return as[bool](&x)
	case *int:
		return as[int](&x) != 0
	}
	return Truth(x)
}

// IterOfAny is iter(v).
func IterOfAny(v any) *Iter[any] {
	if it, ok := v.(*Iter[any]); ok {
		return it
	}
	return NewIter(IterAny(v))
}

// NextAny is next(v).
func NextAny(v any) any {
	if it, ok := v.(interface{ nextAny() (any, bool) }); ok {
		x, ok := it.nextAny()
		if !ok {
			panic(StopIteration.New())
		}
		return x
	}
	if it, ok := v.(interface{ PyNext() any }); ok {
		return it.PyNext()
	}
	panic(TypeError.New("'" + TypeName(v) + "' object is not an iterator"))
}

// ReversedAny is reversed(v).
func ReversedAny(v any) iter.Seq[any] {
	v = Box(v)
	switch x := v.(type) {
	case anyList:
		l := x.view()
		return func(yield func(any) bool) {
			for i := l.len() - 1; i >= 0; i-- {
				if !yield(l.get(i)) {
					return
				}
			}
		}
	case interface{ PyReversed() iter.Seq[any] }:
		return x.PyReversed()
	case Range:
		return BoxSeq(x.Reversed())
	case string, Bytes, anyDict:
		return ListReversed(ToList(IterAny(v)))
	}
	if xs, ok := tupleItems(v); ok {
		return TupleReversed(VarTupleOf(xs...))
	}
	panic(TypeError.New("'" + TypeName(v) + "' object is not reversible"))
}

// UnpackAny is a, b, ... = v with n targets.
func UnpackAny(v any, n int) []any {
	var seq iter.Seq[any]
	if Try(func() { seq = IterAny(v) }) != nil {
		panic(TypeError.New("cannot unpack non-iterable " + TypeName(v) + " object"))
	}
	return Unpack(seq, n)
}

// Assert is assert cond, with an optional message.
func Assert(cond bool, msg ...any) {
	if !cond {
		panic(AssertionError.New(msg...))
	}
}
