// Package pystatistics is Python's module statistics.
package pystatistics

import (
	"iter"
	"math/big"
	"slices"
	"sort"

	"github.com/py2go/py2go/runtime/libm"
	"github.com/py2go/py2go/runtime/py"
	pymath "github.com/py2go/py2go/runtime/std/math"
)

// StatisticsError is the class statistics.StatisticsError.
var StatisticsError = &py.ExcClass{Name: "StatisticsError", Base: py.ValueError, Module: "statistics"}

func need(ok bool, msg string) {
	if !ok {
		panic(StatisticsError.New(msg))
	}
}

// Mean is statistics.mean(data).
func Mean(data iter.Seq[py.Real]) py.Real {
	s := sumOf(collect(data))
	need(s.n > 0, "mean requires at least one data point")
	return s.over(s.n)
}

// FMean is statistics.fmean(data, weights).
func FMean(data, weights iter.Seq[float64]) float64 {
	xs := collect(data)
	if weights == nil {
		need(len(xs) > 0, "fmean requires at least one data point")
		return pymath.Fsum(slices.Values(xs)) / float64(len(xs))
	}
	ws := collect(weights)
	need(len(xs) == len(ws), "data and weights must be the same length")
	total := pymath.Fsum(slices.Values(ws))
	need(total != 0, "sum of weights must be non-zero")
	return products(xs, ws) / total
}

// GeometricMean is statistics.geometric_mean(data).
func GeometricMean(data iter.Seq[float64]) float64 {
	xs := collect(data)
	ok := len(xs) > 0
	for i, x := range xs {
		ok = ok && !(x <= 0)
		xs[i] = libm.Log(x)
	}
	need(ok, "geometric mean requires a non-empty dataset containing positive numbers")
	return libm.Exp(pymath.Fsum(slices.Values(xs)) / float64(len(xs)))
}

// HarmonicMean is statistics.harmonic_mean(data, weights).
func HarmonicMean(data, weights iter.Seq[py.Real]) py.Real {
	const negative = "harmonic mean does not support negative values"
	zero := py.RealInt(0)
	xs := collect(data)
	need(len(xs) > 0, "harmonic_mean requires at least one data point")
	var ws []py.Real
	if weights == nil {
		if len(xs) == 1 {
			need(!xs[0].Lt(zero), negative)
			return xs[0]
		}
		for range xs {
			ws = append(ws, py.RealInt(1))
		}
	} else {
		ws = collect(weights)
		need(len(xs) == len(ws), "Number of weights does not match data size")
	}
	for _, w := range ws {
		need(!w.Lt(zero), negative)
	}
	sum := newExact()
	for i, x := range xs {
		need(!x.Lt(zero), negative)
		if ws[i].IsZero() {
			sum.add(zero)
			continue
		}
		if x.IsZero() {
			return zero
		}
		sum.add(py.RealFloat(ws[i].Div(x)))
	}
	need(!sum.finite || sum.sum.Sign() > 0, "Weighted sum must be positive")
	weight := sumOf(ws)
	return py.RealFloat(toFloat(new(big.Rat).Quo(weight.sum, sum.sum)))
}

func sorted[T any](data iter.Seq[T]) []T {
	xs := py.Sorted(data, false).Items
	need(len(xs) > 0, "no median for empty data")
	return xs
}

// Median is statistics.median(data).
func Median(data iter.Seq[py.Real]) py.Real {
	xs := sorted(data)
	i := len(xs) / 2
	if len(xs)%2 == 1 {
		return xs[i]
	}
	return py.RealFloat(xs[i-1].Add(xs[i]).Div(py.RealInt(2)))
}

// MedianLow is statistics.median_low(data).
func MedianLow[T any](data iter.Seq[T]) T {
	xs := sorted(data)
	return xs[(len(xs)-1)/2]
}

// MedianHigh is statistics.median_high(data).
func MedianHigh[T any](data iter.Seq[T]) T {
	xs := sorted(data)
	return xs[len(xs)/2]
}

// MedianGrouped is statistics.median_grouped(data, interval).
func MedianGrouped(data iter.Seq[float64], interval float64) float64 {
	xs := sorted(data)
	n := len(xs)
	x := xs[n/2]
	below := sort.SearchFloat64s(xs, x)
	same := 0
	for _, y := range xs[below:] {
		if y == x {
			same++
		}
	}
	return x - interval/2 + interval*(float64(n)/2-float64(below))/float64(same)
}

func counts[T any](data iter.Seq[T]) (d *py.Dict[T, int], most int) {
	d = py.NewDict[T, int]()
	for x := range data {
		n := d.GetOr(x, 0) + 1
		d.Set(x, n)
		most = max(most, n)
	}
	return d, most
}

// Mode is statistics.mode(data): of several, the one that came first.
func Mode[T any](data iter.Seq[T]) T {
	d, most := counts(data)
	for x, n := range d.All() {
		if n == most {
			return x
		}
	}
	panic(StatisticsError.New("no mode for empty data"))
}

// MultiMode is statistics.multimode(data).
func MultiMode[T any](data iter.Seq[T]) *py.List[T] {
	d, most := counts(data)
	out := py.NewList[T]()
	for x, n := range d.All() {
		if n == most {
			out.Append(x)
		}
	}
	return out
}

// StDev is statistics.stdev(data, xbar).
func StDev(data iter.Seq[py.Real], xbar any) float64 {
	s := squares(collect(data), xbar)
	need(s.n > 1, "stdev requires at least two data points")
	return s.root(s.n - 1)
}

// PStDev is statistics.pstdev(data, mu).
func PStDev(data iter.Seq[py.Real], mu any) float64 {
	s := squares(collect(data), mu)
	need(s.n > 0, "pstdev requires at least one data point")
	return s.root(s.n)
}

// Variance is statistics.variance(data, xbar).
func Variance(data iter.Seq[py.Real], xbar any) py.Real {
	s := squares(collect(data), xbar)
	need(s.n > 1, "variance requires at least two data points")
	return s.over(s.n - 1)
}

// PVariance is statistics.pvariance(data, mu).
func PVariance(data iter.Seq[py.Real], mu any) py.Real {
	s := squares(collect(data), mu)
	need(s.n > 0, "pvariance requires at least one data point")
	return s.over(s.n)
}

// Quantiles is statistics.quantiles(data, n=…, method=…).
func Quantiles(data iter.Seq[py.Real], n int, method string) *py.List[float64] {
	need(n >= 1, "n must be at least 1")
	xs := py.Sorted(data, false).Items
	size := len(xs)
	need(size >= 2, "must have at least two data points")
	out := py.NewList[float64]()
	for i := 1; i < n; i++ {
		var j, delta int
		switch method {
		case "inclusive":
			j, delta = i*(size-1)/n, i*(size-1)%n
		case "exclusive":
			j = min(max(i*(size+1)/n, 1), size-1) - 1
			delta = i*(size+1) - (j+1)*n
		}
		v := xs[j].Mul(py.RealInt(n - delta)).Add(xs[j+1].Mul(py.RealInt(delta)))
		out.Append(v.Div(py.RealInt(n)))
	}
	if method != "inclusive" && method != "exclusive" {
		panic(py.ValueError.New("Unknown method: " + py.Repr(method)))
	}
	return out
}

// pair collects two rows of equal length.
func pair(x, y iter.Seq[float64], name string) (xs, ys []float64) {
	xs, ys = collect(x), collect(y)
	need(len(xs) == len(ys), name+" requires that both inputs have same number of data points")
	need(len(xs) >= 2, name+" requires at least two data points")
	return xs, ys
}

func center(xs []float64) {
	mean := pymath.Fsum(slices.Values(xs)) / float64(len(xs))
	for i := range xs {
		xs[i] -= mean
	}
}

// Covariance is statistics.covariance(x, y).
func Covariance(x, y iter.Seq[float64]) float64 {
	xs, ys := pair(x, y, "covariance")
	center(xs)
	center(ys)
	return products(xs, ys) / float64(len(xs)-1)
}

// Correlation is statistics.correlation(x, y, method=…).
func Correlation(x, y iter.Seq[float64], method string) float64 {
	xs, ys := pair(x, y, "correlation")
	switch method {
	case "linear":
		center(xs)
		center(ys)
	case "ranked":
		xs, ys = ranks(xs), ranks(ys)
	default:
		panic(py.ValueError.New("Unknown method: " + py.Repr(method)))
	}
	xx, yy := products(xs, xs), products(ys, ys)
	need(xx != 0 && yy != 0, "at least one of the inputs is constant")
	p := new(big.Rat).Mul(new(big.Rat).SetFloat64(xx), new(big.Rat).SetFloat64(yy))
	return products(xs, ys) / sqrt(p)
}

// ranks are the places of the values in order, about 0; equal ones share the mean of theirs.
func ranks(xs []float64) []float64 {
	order := make([]int, len(xs))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return xs[order[a]] < xs[order[b]] })
	out := make([]float64, len(xs))
	start := float64(1-len(xs)) / 2
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && xs[order[j]] == xs[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			out[order[k]] = start + float64(i+j-1)/2
		}
		i = j
	}
	return out
}
