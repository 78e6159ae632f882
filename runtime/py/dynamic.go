package py

import (
	"math"
	"math/bits"
	"strings"
)

func badOperands(op string, a, b any) error {
	return TypeError.New("unsupported operand type(s) for " + op + ": '" + TypeName(a) + "' and '" + TypeName(b) + "'")
}

// arith does a numeric operator on two numbers of any kind; ok is false when a or b is not a number.
func arith(op byte, a, b any) (r any, ok bool) {
	ka, ia, fa, ba := num(a)
	if ka == 0 {
		return nil, false
	}
	kb, ib, fb, bb := num(b)
	if kb == 0 {
		return nil, false
	}
	if ka == 'f' || kb == 'f' {
		switch ka {
		case 'i':
			fa = float64(ia)
		case 'b':
			fa = ba.Float()
		}
		switch kb {
		case 'i':
			fb = float64(ib)
		case 'b':
			fb = bb.Float()
		}
		switch op {
		case '+':
			return fa + fb, true
		case '-':
			return fa - fb, true
		case '*':
			return fa * fb, true
		case '/':
			return FloatDiv(fa, fb), true
		case 'f':
			return FloatFloorDiv(fa, fb), true
		case '%':
			return FloatMod(fa, fb), true
		}
		return FloatPow(fa, fb), true
	}
	if ka == 'i' && kb == 'i' {
		switch op {
		case '+':
			if s := ia + ib; (s > ia) == (ib > 0) {
				return s, true
			}
		case '-':
			if s := ia - ib; (s < ia) == (ib > 0) {
				return s, true
			}
		case '*':
			if p, ok := mulOK(ia, ib); ok {
				return p, true
			}
		case '/':
			return TrueDiv(ia, ib), true
		case 'f':
			if ia != math.MinInt || ib != -1 {
				return FloorDiv(ia, ib), true
			}
		case '%':
			return Mod(ia, ib), true
		}
	}
	if ka == 'i' {
		ba = IntOf(ia)
	}
	if kb == 'i' {
		bb = IntOf(ib)
	}
	switch op {
	case '+':
		return Box(ba.Add(bb)), true
	case '-':
		return Box(ba.Sub(bb)), true
	case '*':
		return Box(ba.Mul(bb)), true
	case '/':
		return ba.TrueDiv(bb), true
	case 'f':
		return Box(ba.FloorDiv(bb)), true
	case '%':
		return Box(ba.Mod(bb)), true
	}
	if bb.Sign() < 0 {
		return FloatPow(ba.Float(), bb.Float()), true
	}
	return Box(ba.Pow(bb)), true
}

func mulOK(a, b int) (int, bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	h := int64(hi)
	if a < 0 {
		h -= int64(b)
	}
	if b < 0 {
		h -= int64(a)
	}
	return int(lo), h == int64(lo)>>63
}

// AddAny is a + b.
func AddAny(a, b any) any {
	if r, ok := arith('+', a, b); ok {
		return r
	}
	a, b = Box(a), Box(b)
	if r, ok := userBinary("+", a, b); ok {
		return r
	}
	switch x := a.(type) {
	case string:
		if y, ok := b.(string); ok {
			return x + y
		}
		panic(TypeError.New("can only concatenate str (not \"" + TypeName(b) + "\") to str"))
	case Bytes:
		switch y := b.(type) {
		case Bytes:
			return x + y
		case *ByteArray:
			return x + byteArrayBytes(y)
		}
		panic(TypeError.New("can't concat " + TypeName(b) + " to bytes"))
	case anyList:
		return x.view().concat(b)
	}
	if xs, ok := tupleItems(a); ok {
		ys, ok := tupleItems(b)
		if !ok {
			panic(TypeError.New("can only concatenate tuple (not \"" + TypeName(b) + "\") to tuple"))
		}
		return VarTupleOf(append(xs[:len(xs):len(xs)], ys...)...)
	}
	if r, ok := arith('+', a, b); ok {
		return r
	}
	panic(badOperands("+", a, b))
}

// SubAny is a - b.
func SubAny(a, b any) any {
	if r, ok := arith('-', a, b); ok {
		return r
	}
	return setOrUser("-", a, b)
}

func setOrUser(op string, a, b any) any {
	a, b = Box(a), Box(b)
	if r, ok := userBinary(op, a, b); ok {
		return r
	}
	if x, ok := asSet(a); ok {
		if y, ok := asSet(b); ok {
			return setOpAny(op[0], x, y)
		}
	}
	panic(badOperands(op, a, b))
}

// MulAny is a * b.
func MulAny(a, b any) any {
	if r, ok := arith('*', a, b); ok {
		return r
	}
	a, b = Box(a), Box(b)
	if r, ok := userBinary("*", a, b); ok {
		return r
	}
	for range 2 {
		if isSequence(a) {
			if !IsInt(b) {
				panic(TypeError.New("can't multiply sequence by non-int of type '" + TypeName(b) + "'"))
			}
			return repeatAny(a, AsInt(b))
		}
		a, b = b, a
	}
	panic(badOperands("*", a, b))
}

func isSequence(v any) bool {
	switch v.(type) {
	case string, Bytes, *ByteArray, anyList:
		return true
	}
	return IsTuple(v)
}

func repeatAny(a any, n int) any {
	switch x := a.(type) {
	case string:
		return StrRepeat(x, n)
	case Bytes:
		return Bytes(strings.Repeat(string(x), max(n, 0)))
	case anyList:
		return x.view().repeat(n)
	}
	xs, ok := tupleItems(a)
	if !ok {
		panic(badOperands("*", a, n))
	}
	return VarTupleOf(repeatSlice(xs, n)...)
}

// DivAny is a / b.
func DivAny(a, b any) any {
	if r, ok := arith('/', a, b); ok {
		return r
	}
	return userOnly("/", a, b)
}

// FloorDivAny is a // b.
func FloorDivAny(a, b any) any {
	if r, ok := arith('f', a, b); ok {
		return r
	}
	return userOnly("//", a, b)
}

// ModAny is a % b.
func ModAny(a, b any) any {
	if s, ok := a.(string); ok {
		return PercentFormat(s, b)
	}
	if r, ok := arith('%', a, b); ok {
		return r
	}
	return userOnly("%", a, b)
}

// PowAny is a ** b.
func PowAny(a, b any) any {
	if r, ok := arith('p', a, b); ok {
		return r
	}
	a, b = Box(a), Box(b)
	if r, ok := userBinary("**", a, b); ok {
		return r
	}
	panic(badOperands("** or pow()", a, b))
}

// PowModAny is pow(a, e, m).
func PowModAny(a, e, m any) any {
	a, e, m = Box(a), Box(e), Box(m)
	if IsInt(a) && IsInt(e) && IsInt(m) {
		return AsBig(a).PowMod(AsBig(e), AsBig(m)).Any()
	}
	for _, x := range []any{a, e, m} {
		if !IsInt(x) && !IsFloat(x) {
			panic(TypeError.New("unsupported operand type(s) for ** or pow(): '" + TypeName(a) + "', '" + TypeName(e) + "', '" + TypeName(m) + "'"))
		}
	}
	panic(TypeError.New("pow() 3rd argument not allowed unless all arguments are integers"))
}

// MatMulAny is a @ b.
func MatMulAny(a, b any) any { return userOnly("@", a, b) }

func userOnly(op string, a, b any) any {
	a, b = Box(a), Box(b)
	if r, ok := userBinary(op, a, b); ok {
		return r
	}
	panic(badOperands(op, a, b))
}

func bitop(op string, a, b any) any {
	if x, ok := a.(bool); ok {
		if y, ok := b.(bool); ok {
			switch op {
			case "&":
				return x && y
			case "|":
				return x || y
			}
			return x != y
		}
	}
	if IsInt(a) && IsInt(b) {
		x, xok := a.(int)
		y, yok := b.(int)
		if xok && yok {
			switch op {
			case "&":
				return x & y
			case "|":
				return x | y
			}
			return x ^ y
		}
		p, q := AsBig(Box(a)), AsBig(Box(b))
		switch op {
		case "&":
			return Box(p.And(q))
		case "|":
			return Box(p.Or(q))
		}
		return Box(p.Xor(q))
	}
	a, b = Box(a), Box(b)
	if x, ok := a.(anyDict); ok && op == "|" {
		if y, ok := b.(anyDict); ok {
			return x.view().merge(y.view())
		}
	}
	return setOrUser(op, a, b)
}

// AndAny is a & b.
func AndAny(a, b any) any { return bitop("&", a, b) }

// OrAny is a | b.
func OrAny(a, b any) any { return bitop("|", a, b) }

// XorAny is a ^ b.
func XorAny(a, b any) any { return bitop("^", a, b) }

// ShlAny is a << b.
func ShlAny(a, b any) any {
	if IsInt(a) && IsInt(b) {
		return Box(AsBig(Box(a)).Shl(AsInt(Box(b))))
	}
	return userOnly("<<", a, b)
}

// ShrAny is a >> b.
func ShrAny(a, b any) any {
	if IsInt(a) && IsInt(b) {
		return Box(AsBig(Box(a)).Shr(AsInt(Box(b))))
	}
	return userOnly(">>", a, b)
}

func unary(op string, v any) any {
	v = Box(v)
	switch k, i, f, b := num(v); k {
	case 'f':
		switch op {
		case "-":
			return -f
		case "+":
			return f
		case "abs":
			return math.Abs(f)
		}
	case 'i', 'b':
		if k == 'i' {
			b = IntOf(i)
		}
		switch op {
		case "-":
			return Box(b.Neg())
		case "~":
			return Box(b.Invert())
		case "abs":
			return Box(b.Abs())
		}
		return Box(b)
	}
	switch op {
	case "-":
		if x, ok := v.(interface{ PyNeg() any }); ok {
			return x.PyNeg()
		}
	case "+":
		if x, ok := v.(interface{ PyPos() any }); ok {
			return x.PyPos()
		}
	case "~":
		if x, ok := v.(interface{ PyInvert() any }); ok {
			return x.PyInvert()
		}
	case "abs":
		if x, ok := v.(interface{ PyAbs() any }); ok {
			return x.PyAbs()
		}
		panic(TypeError.New("bad operand type for abs(): '" + TypeName(v) + "'"))
	}
	panic(TypeError.New("bad operand type for unary " + op + ": '" + TypeName(v) + "'"))
}

// NegAny is -v.
func NegAny(v any) any { return unary("-", v) }

// PosAny is +v.
func PosAny(v any) any { return unary("+", v) }

// InvertAny is ~v.
func InvertAny(v any) any { return unary("~", v) }

// AbsAny is abs(v).
func AbsAny(v any) any { return unary("abs", v) }

// DivmodAny is divmod(a, b).
func DivmodAny(a, b any) any { return Tuple2[any, any]{FloorDivAny(a, b), ModAny(a, b)} }

// RoundAny is round(v), or round(v, digits).
func RoundAny(v any, digits ...int) any {
	switch x := Box(v).(type) {
	case float64:
		if len(digits) > 0 {
			return RoundTo(x, digits[0])
		}
		return FloatToBig(math.RoundToEven(x)).Any()
	case int, bool:
		if len(digits) > 0 {
			return RoundInt(AsInt(x), digits[0])
		}
		return AsInt(x)
	case Int:
		if len(digits) == 0 || digits[0] >= 0 {
			return x
		}
		return x.Round(digits[0]).Any()
	case interface{ PyRound(digits ...int) any }:
		return x.PyRound(digits...)
	}
	panic(TypeError.New("type " + TypeName(v) + " doesn't define __round__ method"))
}
