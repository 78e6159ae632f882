package py

import (
	"math"

	"github.com/py2go/py2go/runtime/libm"
)

// FloatPow is x ** y.
func FloatPow(x, y float64) float64 {
	r := libm.Pow(x, y)
	if r-r == 0 { // finite
		return r
	}
	finite := !math.IsInf(x, 0) && !math.IsInf(y, 0)
	switch {
	case x == 0 && y < 0 && finite:
		panic(errNegativePower)
	case x < 0 && finite && y != math.Trunc(y) && y == y:
		panic(ValueError.New("a negative number raised to a fractional power is complex, which is not supported"))
	case math.IsInf(r, 0) && finite:
		panic(OverflowError.New(34, "Numerical result out of range"))
	}
	return r
}

// FloatSquare is x ** 2: the rounded product, unless that is so near to the middle of two floats that C's pow may round it
// the other way, or too large or small for the error to be told.
func FloatSquare(x float64) float64 {
	p := float64(x * x)
	u := math.Float64frombits(math.Float64bits(p) & (0x7ff << 52)) // p's power of two
	if math.Abs(math.FMA(x, x, -p)) < u*(0.95*0x1p-53) && u > 0x1p-900 {
		return p
	}
	return FloatPow(x, 2)
}
