package pymath

import (
	"iter"
	"math"

	"github.com/py2go/py2go/runtime/libm"
	"github.com/py2go/py2go/runtime/py"
)

// Hypot is math.hypot(*xs).
func Hypot(xs ...float64) float64 { return libm.Hypot(xs...) }

// Dist is math.dist(p, q).
func Dist(p, q iter.Seq[float64]) float64 {
	a, b := py.ToList(p), py.ToList(q)
	if a.Len() != b.Len() {
		panic(py.ValueError.New("both points must have the same number of dimensions"))
	}
	d := make([]float64, a.Len())
	for i := range d {
		d[i] = a.Items[i] - b.Items[i]
	}
	return libm.Hypot(d...)
}

// ProdReal is math.prod(xs, start=start) of floats and ints; it is start, an int unless another is given, when there are none.
func ProdReal(xs iter.Seq[py.Real], start py.Real) py.Real {
	for x := range xs {
		start = start.Mul(x)
	}
	return start
}

// Fsum is math.fsum(xs): rounded once, from floats whose sum is that of all before (Shewchuk, "Adaptive precision
// floating-point arithmetic", 1997).
func Fsum(xs iter.Seq[float64]) float64 {
	var parts []float64 // by size, without common bits
	special, infinite := 0.0, 0.0
	for x := range xs {
		given := x
		kept := 0
		for _, p := range parts {
			if math.Abs(x) < math.Abs(p) {
				x, p = p, x
			}
			s := x + p
			if rest := p - (s - x); rest != 0 {
				parts[kept] = rest
				kept++
			}
			x = s
		}
		parts = parts[:kept]
		switch {
		case x == 0:
		case x-x == 0:
			parts = append(parts, x)
		case given-given == 0:
			panic(py.OverflowError.New("intermediate overflow in fsum"))
		default:
			if math.IsInf(given, 0) {
				infinite += given
			}
			special += given
			parts = parts[:0]
		}
	}
	if special != 0 {
		if infinite != infinite {
			panic(py.ValueError.New("-inf + inf in fsum"))
		}
		return special
	}
	n := len(parts)
	if n == 0 {
		return 0
	}
	hi, lo := parts[n-1], 0.0
	for n--; n > 0 && lo == 0; n-- {
		s := hi + parts[n-1]
		lo = parts[n-1] - (s - hi)
		hi = s
	}
	// Exactly half of a last bit is rounded by the parts below it.
	if n > 0 && (lo < 0) == (parts[n-1] < 0) {
		if s := hi + 2*lo; s-hi == 2*lo {
			hi = s
		}
	}
	return hi
}

// Sumprod is math.sumprod(p, q). Products of ints are exact; those of floats and their sums are kept in three floats (Ogita, Rump
// and Oishi, "Accurate sum and dot product", 2005).
func Sumprod(p, q iter.Seq[py.Real]) py.Real {
	a, b := py.ToList(p).Items, py.ToList(q).Items
	if len(a) != len(b) {
		panic(py.ValueError.New("Inputs are not the same length"))
	}
	total := py.RealInt(0)
	var x, y []float64
	for i := range a {
		if a[i].IsInt() && b[i].IsInt() {
			total = total.Add(a[i].Mul(b[i]))
			continue
		}
		x, y = append(x, a[i].Float()), append(y, b[i].Float())
	}
	if len(x) == 0 {
		return total
	}
	return total.Add(py.RealFloat(libm.Dot(x, y)))
}
