package libm

import (
	"math"
	"testing"
)

var sink float64

// pair benchmarks a function beside Go's.
func pair(b *testing.B, name string, ours, gos func(float64) float64, lo, hi float64) {
	xs := make([]float64, 256)
	for i := range xs {
		xs[i] = lo + (hi-lo)*float64(i*89&255)/256
	}
	for _, f := range []struct {
		name string
		call func(float64) float64
	}{{"libm", ours}, {"math", gos}} {
		b.Run(name+"/"+f.name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				sink = f.call(xs[i&255])
			}
		})
	}
}

func BenchmarkFunctions(b *testing.B) {
	pair(b, "Exp", Exp, math.Exp, -20, 20)
	pair(b, "Exp2", Exp2, math.Exp2, -20, 20)
	pair(b, "Expm1", Expm1, math.Expm1, -5, 5)
	pair(b, "Log", Log, math.Log, 0.1, 20)
	pair(b, "Log2", Log2, math.Log2, 0.1, 20)
	pair(b, "Log10", Log10, math.Log10, 0.1, 20)
	pair(b, "Log1p", Log1p, math.Log1p, -0.9, 20)
	pair(b, "Pow", func(x float64) float64 { return Pow(x, 2.3) }, func(x float64) float64 { return math.Pow(x, 2.3) }, 0.1, 20)
	pair(b, "PowWhole", func(x float64) float64 { return Pow(x, 7) }, func(x float64) float64 { return math.Pow(x, 7) }, 0.1, 20)
	pair(b, "Sin", Sin, math.Sin, -10, 20)
	pair(b, "SinLarge", Sin, math.Sin, 1e15, 1e16)
	pair(b, "Cos", Cos, math.Cos, -10, 20)
	pair(b, "Tan", Tan, math.Tan, -10, 20)
	pair(b, "Asin", Asin, math.Asin, -1, 1)
	pair(b, "Acos", Acos, math.Acos, -1, 1)
	pair(b, "Atan", Atan, math.Atan, -5, 5)
	pair(b, "Atan2", func(y float64) float64 { return Atan2(y, 1.5) }, func(y float64) float64 { return math.Atan2(y, 1.5) }, -5, 5)
	pair(b, "Sinh", Sinh, math.Sinh, -5, 5)
	pair(b, "Cosh", Cosh, math.Cosh, -5, 5)
	pair(b, "Tanh", Tanh, math.Tanh, -5, 5)
	pair(b, "Asinh", Asinh, math.Asinh, -5, 5)
	pair(b, "Acosh", Acosh, math.Acosh, 1, 15)
	pair(b, "Atanh", Atanh, math.Atanh, -1, 1)
	pair(b, "Cbrt", Cbrt, math.Cbrt, -5, 50)
}
