package pystatistics

import (
	"iter"
	"math"
	"math/big"

	"github.com/py2go/py2go/runtime/py"
)

// exact is an exact sum of ints and floats.
type exact struct {
	sum     *big.Rat
	special float64 // the sum of infinities and NaNs
	finite  bool
	ints    bool // no float among them
	n       int
}

func (s *exact) add(x py.Real) {
	s.n++
	if x.IsInt() {
		s.sum.Add(s.sum, new(big.Rat).SetInt(x.MustBig().Big()))
		return
	}
	s.ints = false
	f := x.Float()
	if math.IsInf(f, 0) || math.IsNaN(f) {
		s.finite = false
		s.special += f
		return
	}
	s.sum.Add(s.sum, new(big.Rat).SetFloat64(f))
}

func newExact() *exact { return &exact{sum: new(big.Rat), finite: true, ints: true} }

func sumOf(xs []py.Real) *exact {
	s := newExact()
	for _, x := range xs {
		s.add(x)
	}
	return s
}

// over is the sum divided by n: an int when all were ints and it is whole, else a float.
func (s *exact) over(n int) py.Real {
	if !s.finite {
		return py.RealFloat(s.special / float64(n))
	}
	q := new(big.Rat).Quo(s.sum, new(big.Rat).SetInt64(int64(n)))
	if s.ints && q.IsInt() {
		return py.RealBig(py.IntFromBig(q.Num()))
	}
	return py.RealFloat(toFloat(q))
}

func toFloat(q *big.Rat) float64 {
	return py.IntFromBig(q.Num()).TrueDiv(py.IntFromBig(q.Denom()))
}

func bigRat(x py.Real) *big.Rat {
	if x.IsInt() {
		return new(big.Rat).SetInt(x.MustBig().Big())
	}
	return new(big.Rat).SetFloat64(x.Float())
}

// squares is the sum of the squared distances from the mean, or from center, when that is not None.
func squares(xs []py.Real, center any) *exact {
	if center = py.Box(center); center != nil {
		s := newExact()
		c := py.AsReal(center)
		for _, x := range xs {
			d := x.Sub(c)
			s.add(d.Mul(d))
		}
		return s
	}
	s := sumOf(xs)
	if !s.finite || s.n == 0 {
		return s
	}
	total := new(big.Rat)
	for _, x := range xs {
		r := bigRat(x)
		total.Add(total, r.Mul(r, r))
	}
	mean := new(big.Rat).Mul(s.sum, s.sum)
	s.sum = total.Sub(total, mean.Quo(mean, new(big.Rat).SetInt64(int64(s.n))))
	return s
}

// root is the square root of a sum divided by n, correctly rounded.
func (s *exact) root(n int) float64 {
	if !s.finite {
		panic(py.AttributeError.New("'float' object has no attribute 'numerator'"))
	}
	return sqrt(new(big.Rat).Quo(s.sum, new(big.Rat).SetInt64(int64(n))))
}

// sqrt scales q to an integer of more than 108 bits, takes the root, and marks an inexact one by its last bit, so that the one
// rounding to a float is right.
func sqrt(q *big.Rat) float64 {
	if q.Sign() == 0 {
		return 0
	}
	shift := (q.Num().BitLen() - q.Denom().BitLen() - 120) / 2
	n, d := new(big.Int).Set(q.Num()), new(big.Int).Set(q.Denom())
	if shift >= 0 {
		d.Lsh(d, uint(2*shift))
	} else {
		n.Lsh(n, uint(-2*shift))
	}
	quo, rest := n.QuoRem(n, d, new(big.Int))
	r := new(big.Int).Sqrt(quo)
	if rest.Sign() != 0 || new(big.Int).Mul(r, r).Cmp(quo) != 0 {
		r.SetBit(r, 0, 1)
	}
	out := new(big.Rat).SetInt(r)
	scale := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(max(shift, -shift))))
	if shift < 0 {
		scale.Inv(scale)
	}
	return toFloat(out.Mul(out, scale))
}

// products is the sum of the products of two rows of floats, rounded once.
func products(xs, ys []float64) float64 {
	s := newExact()
	for i, x := range xs {
		p := x * ys[i]
		if math.IsInf(p, 0) || math.IsNaN(p) {
			s.add(py.RealFloat(p))
			continue
		}
		a, b := new(big.Rat).SetFloat64(x), new(big.Rat).SetFloat64(ys[i])
		s.sum.Add(s.sum, a.Mul(a, b))
	}
	if !s.finite {
		return s.special
	}
	f, _ := s.sum.Float64()
	return f
}

func collect[T any](seq iter.Seq[T]) []T {
	var out []T
	for x := range seq {
		out = append(out, x)
	}
	return out
}
