package pymath

import (
	"math/big"

	"github.com/py2go/py2go/runtime/py"
)

// BigGcd is math.gcd(*xs) of ints of any size.
func BigGcd(xs ...py.Int) py.Int {
	g := new(big.Int)
	for _, x := range xs {
		g = new(big.Int).GCD(nil, nil, g, x.Abs().Big())
	}
	return py.IntFromBig(g)
}

// BigLcm is math.lcm(*xs) of ints of any size.
func BigLcm(xs ...py.Int) py.Int {
	l := py.IntOf(1)
	for _, x := range xs {
		if x.IsZero() {
			return x
		}
		l = l.FloorDiv(BigGcd(l, x)).Mul(x.Abs())
	}
	return l
}

// BigIsqrt is math.isqrt(n) of an int of any size.
func BigIsqrt(n py.Int) py.Int {
	if n.Sign() < 0 {
		panic(py.ValueError.New("isqrt() argument must be nonnegative"))
	}
	return py.IntFromBig(new(big.Int).Sqrt(n.Big()))
}
