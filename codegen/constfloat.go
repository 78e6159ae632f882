package codegen

import (
	"go/constant"
	"go/token"
	"math"

	"github.com/py2go/py2go/codegen/gotree"
)

// constFloat is an expression of float constants whose value in Go is Python's: Go computes constants exactly and rounds once,
// Python after each operation. Where that differs the result takes the expression's place: 0.1 + 0.2 becomes 0.30000000000000004.
func constFloat(e gotree.Expr) gotree.Expr {
	exact, v, ok := goConst(e)
	if !ok {
		return e
	}
	if x, _ := constant.Float64Val(exact); x == v && math.Signbit(x) == math.Signbit(v) && !math.IsInf(v, 0) {
		return e
	}
	return constOf(v)
}

func constOf(v float64) gotree.Expr {
	switch {
	case v != v:
		return pyCall("NaN")
	case v == 0 && math.Signbit(v):
		return pyCall("NegZero")
	case v < 0:
		return &gotree.Unary{Op: "-", X: floatLit(-v)}
	}
	return floatLit(v)
}

// roundedConsts are two constants that are compared, rounded to float64 each: Go would compare their exact values.
func roundedConsts(a, b gotree.Expr) (x, y gotree.Expr) {
	_, u, okA := goConst(a)
	_, v, okB := goConst(b)
	if !okA || !okB || isLit(a) && isLit(b) && u != v {
		return a, b
	}
	return constOf(u), constOf(v)
}

var constOps = map[string]token.Token{"+": token.ADD, "-": token.SUB, "*": token.MUL, "/": token.QUO}

// goConst is the exact value that Go gives a constant expression, and its value in float64 arithmetic step by step.
func goConst(e gotree.Expr) (exact constant.Value, v float64, ok bool) {
	switch e := e.(type) {
	case *gotree.Lit:
		exact = constant.ToFloat(constant.MakeFromLiteral(e.Text, token.FLOAT, 0))
		if exact.Kind() == constant.Unknown {
			exact = constant.ToFloat(constant.MakeFromLiteral(e.Text, token.INT, 0))
		}
		if exact.Kind() != constant.Float {
			return nil, 0, false
		}
		v, _ = constant.Float64Val(exact)
		return exact, v, true
	case *gotree.Unary:
		if exact, v, ok = goConst(e.X); ok && e.Op == "-" {
			return constant.UnaryOp(token.SUB, exact, 0), -v, true
		}
	case *gotree.Conv:
		if n, is := e.Type.(*gotree.Named); is && n.Name == "float64" {
			if _, v, ok = goConst(e.X); ok {
				return constant.MakeFloat64(v), v, true
			}
		}
	case *gotree.Binary:
		x, a, okX := goConst(e.X)
		y, b, okY := goConst(e.Y)
		op := constOps[e.Op]
		if !okX || !okY || op == token.ILLEGAL {
			return nil, 0, false
		}
		switch e.Op {
		case "+":
			v = a + b
		case "-":
			v = a - b
		case "*":
			v = a * b
		case "/":
			if b == 0 {
				return nil, 0, false
			}
			v = a / b
		}
		exact = constant.BinaryOp(x, op, y)
		return exact, v, exact.Kind() != constant.Unknown
	}
	return nil, 0, false
}
