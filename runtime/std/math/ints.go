package pymath

import (
	"iter"
	"math"
	"math/big"

	"github.com/py2go/py2go/runtime/py"
)

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return py.Abs(a)
}

// Gcd is math.gcd(*xs).
func Gcd(xs ...int) int {
	g := 0
	for _, x := range xs {
		g = gcd(g, x)
	}
	return g
}

// Lcm is math.lcm(*xs).
func Lcm(xs ...int) int {
	l := 1
	for _, x := range xs {
		if x == 0 {
			return 0
		}
		l = py.Mul(l/gcd(l, x), py.Abs(x))
	}
	return l
}

// Isqrt is math.isqrt(n).
func Isqrt(n int) int {
	if n < 0 {
		panic(py.ValueError.New("isqrt() argument must be nonnegative"))
	}
	r := int(math.Sqrt(float64(n)))
	for r*r > n || r > 3037000499 {
		r--
	}
	for r < 3037000499 && (r+1)*(r+1) <= n {
		r++
	}
	return r
}

// Factorial is math.factorial(n).
func Factorial(n int) py.Int {
	if n < 0 {
		panic(py.ValueError.New("factorial() not defined for negative values"))
	}
	return py.IntFromBig(new(big.Int).MulRange(1, int64(n)))
}

func nonNegative(n, k int) {
	if n < 0 {
		panic(py.ValueError.New("n must be a non-negative integer"))
	}
	if k < 0 {
		panic(py.ValueError.New("k must be a non-negative integer"))
	}
}

// Comb is math.comb(n, k).
func Comb(n, k int) py.Int {
	nonNegative(n, k)
	if k > n {
		return py.IntOf(0)
	}
	return py.IntFromBig(new(big.Int).Binomial(int64(n), int64(k)))
}

// Perm is math.perm(n, k).
func Perm(n, k int) py.Int {
	nonNegative(n, k)
	if k > n {
		return py.IntOf(0)
	}
	return py.IntFromBig(new(big.Int).MulRange(int64(n-k+1), int64(n)))
}

// Prod is math.prod(xs, start=start) of ints.
func Prod(xs iter.Seq[int], start int) py.Int {
	p := py.IntOf(start)
	for x := range xs {
		p = p.Mul(py.IntOf(x))
	}
	return p
}
