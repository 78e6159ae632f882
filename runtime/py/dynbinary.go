package py

// userBinary tries a's operator method, then b's reflected one. A user type has
// PyAdd(any) (any, bool) for __add__ and PyRAdd for __radd__, and so on; ok
// false is NotImplemented.
func userBinary(op string, a, b any) (any, bool) {
	switch op {
	case "+":
		if x, is := a.(interface{ PyAdd(any) (any, bool) }); is {
			if r, ok := x.PyAdd(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRAdd(any) (any, bool) }); is {
			if r, ok := y.PyRAdd(a); ok {
				return Box(r), true
			}
		}
	case "-":
		if x, is := a.(interface{ PySub(any) (any, bool) }); is {
			if r, ok := x.PySub(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRSub(any) (any, bool) }); is {
			if r, ok := y.PyRSub(a); ok {
				return Box(r), true
			}
		}
	case "*":
		if x, is := a.(interface{ PyMul(any) (any, bool) }); is {
			if r, ok := x.PyMul(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRMul(any) (any, bool) }); is {
			if r, ok := y.PyRMul(a); ok {
				return Box(r), true
			}
		}
	case "/":
		if x, is := a.(interface{ PyTrueDiv(any) (any, bool) }); is {
			if r, ok := x.PyTrueDiv(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRTrueDiv(any) (any, bool) }); is {
			if r, ok := y.PyRTrueDiv(a); ok {
				return Box(r), true
			}
		}
	case "//":
		if x, is := a.(interface{ PyFloorDiv(any) (any, bool) }); is {
			if r, ok := x.PyFloorDiv(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRFloorDiv(any) (any, bool) }); is {
			if r, ok := y.PyRFloorDiv(a); ok {
				return Box(r), true
			}
		}
	case "%":
		if x, is := a.(interface{ PyMod(any) (any, bool) }); is {
			if r, ok := x.PyMod(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRMod(any) (any, bool) }); is {
			if r, ok := y.PyRMod(a); ok {
				return Box(r), true
			}
		}
	case "**":
		if x, is := a.(interface{ PyPow(any) (any, bool) }); is {
			if r, ok := x.PyPow(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRPow(any) (any, bool) }); is {
			if r, ok := y.PyRPow(a); ok {
				return Box(r), true
			}
		}
	case "@":
		if x, is := a.(interface{ PyMatMul(any) (any, bool) }); is {
			if r, ok := x.PyMatMul(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRMatMul(any) (any, bool) }); is {
			if r, ok := y.PyRMatMul(a); ok {
				return Box(r), true
			}
		}
	case "&":
		if x, is := a.(interface{ PyAnd(any) (any, bool) }); is {
			if r, ok := x.PyAnd(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRAnd(any) (any, bool) }); is {
			if r, ok := y.PyRAnd(a); ok {
				return Box(r), true
			}
		}
	case "|":
		if x, is := a.(interface{ PyOr(any) (any, bool) }); is {
			if r, ok := x.PyOr(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyROr(any) (any, bool) }); is {
			if r, ok := y.PyROr(a); ok {
				return Box(r), true
			}
		}
	case "^":
		if x, is := a.(interface{ PyXor(any) (any, bool) }); is {
			if r, ok := x.PyXor(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRXor(any) (any, bool) }); is {
			if r, ok := y.PyRXor(a); ok {
				return Box(r), true
			}
		}
	case "<<":
		if x, is := a.(interface{ PyLShift(any) (any, bool) }); is {
			if r, ok := x.PyLShift(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRLShift(any) (any, bool) }); is {
			if r, ok := y.PyRLShift(a); ok {
				return Box(r), true
			}
		}
	case ">>":
		if x, is := a.(interface{ PyRShift(any) (any, bool) }); is {
			if r, ok := x.PyRShift(b); ok {
				return Box(r), true
			}
		}
		if y, is := b.(interface{ PyRRShift(any) (any, bool) }); is {
			if r, ok := y.PyRRShift(a); ok {
				return Box(r), true
			}
		}
	}
	if x, y, ok := unwrapped(a, b); ok {
		if f := plainOperator(op); f != nil {
			return f(x, y), true
		}
	}
	return nil, false
}

// plainOperator is an operator on values of any type.
func plainOperator(op string) func(a, b any) any {
	switch op {
	case "+":
		return AddAny
	case "-":
		return SubAny
	case "*":
		return MulAny
	case "/":
		return DivAny
	case "//":
		return FloorDivAny
	case "%":
		return ModAny
	case "**":
		return PowAny
	case "&":
		return AndAny
	case "|":
		return OrAny
	case "^":
		return XorAny
	}
	return nil
}
