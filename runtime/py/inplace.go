package py

import "iter"

// inPlace is implemented by the containers that an augmented assignment changes; ok is false when op is none of theirs.
type inPlace interface {
	inPlace(op string, v any) (ok bool)
}

// InPlaceAny is a op= v: containers change in place, other values give a new one.
func InPlaceAny(op string, a, v any) any {
	if c, ok := a.(inPlace); ok && c.inPlace(op, v) {
		return a
	}
	switch op {
	case "+":
		return AddAny(a, v)
	case "-":
		return SubAny(a, v)
	case "*":
		return MulAny(a, v)
	case "&":
		return AndAny(a, v)
	case "|":
		return OrAny(a, v)
	}
	return XorAny(a, v)
}

func castSeq[T any](v any) iter.Seq[T] {
	return MapSeq(func(x any) T { return Cast[T](x) }, IterAny(v))
}

func (l *List[T]) inPlace(op string, v any) bool {
	switch op {
	case "+":
		l.Extend(castSeq[T](v))
	case "*":
		if !IsInt(Box(v)) {
			return false
		}
		l.RepeatInPlace(AsInt(v))
	default:
		return false
	}
	return true
}

func (s *Set[T]) inPlace(op string, v any) bool {
	o, ok := v.(*Set[T])
	if !ok {
		return false
	}
	switch op {
	case "|":
		s.UpdateSeq(o.All())
	case "&":
		s.IntersectionUpdate(o.All())
	case "-":
		s.DifferenceUpdate(o.All())
	case "^":
		s.SymmetricDifferenceUpdate(o.All())
	default:
		return false
	}
	return true
}
