package py

// InPlaceAny is a op= v: containers change in place, other values give a new one.
func InPlaceAny(op string, a, v any) any {
	switch c := a.(type) {
	case anyList:
		if c.view().inPlace(op, v) {
			return a
		}
	case anySet:
		if o, ok := v.(anySet); ok && c.view().inPlace(op, o.view()) {
			return a
		}
	case anyDict:
		if op == "|" && c.view().class == nil && Try(func() { CallMethod(a, "update", v) }) == nil {
			return a
		}
	case *ByteArray:
		if b, ok := v.(interface{ Bytes() Bytes }); ok && op == "+" {
			c.ExtendBytes(b.Bytes())
			return a
		}
		if b, ok := v.(Bytes); ok && op == "+" {
			c.ExtendBytes(b)
			return a
		}
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
