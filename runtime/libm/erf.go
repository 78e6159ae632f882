package libm

import "math"

// Erf and Erfc are fdlibm's (Sun Microsystems, 1993): rational approximations in five intervals, with its constants.

const erx = 8.45062911510467529297e-01 // erf(1), in few bits

// near0 is (erf(x)-x)/x for |x| < 0.84375, z = x*x.
func erfNear0(z float64) float64 {
	const (
		pp0 = 1.28379167095512558561e-01
		pp1 = -3.25042107247001499370e-01
		pp2 = -2.84817495755985104766e-02
		pp3 = -5.77027029648944159157e-03
		pp4 = -2.37630166566501626084e-05
		qq1 = 3.97917223959155352819e-01
		qq2 = 6.50222499887672944485e-02
		qq3 = 5.08130628187576562776e-03
		qq4 = 1.32494738004321644526e-04
		qq5 = -3.96022827877536812320e-06
	)
	z2 := float64(z * z)
	z4 := float64(z2 * z2)
	r := (pp0 + float64(z*pp1)) + float64(z2*(pp2+float64(z*pp3))) + float64(z4*pp4)
	s := (1 + float64(z*qq1)) + float64(z2*(qq2+float64(z*qq3))) + float64(z4*(qq4+float64(z*qq5)))
	return r / s
}

// erfNear1 is erf(1+s) - erx for -0.15625 <= s < 0.25.
func erfNear1(s float64) float64 {
	const (
		pa0 = -2.36211856075265944077e-03
		pa1 = 4.14856118683748331666e-01
		pa2 = -3.72207876035701323847e-01
		pa3 = 3.18346619901161753674e-01
		pa4 = -1.10894694282396677476e-01
		pa5 = 3.54783043256182359371e-02
		pa6 = -2.16637559486879084300e-03
		qa1 = 1.06420880400844228286e-01
		qa2 = 5.40397917702171048937e-01
		qa3 = 7.18286544141962662868e-02
		qa4 = 1.26171219808761642112e-01
		qa5 = 1.36370839120290507362e-02
		qa6 = 1.19844998467991074170e-02
	)
	s2 := float64(s * s)
	s4 := float64(s2 * s2)
	s6 := float64(s4 * s2)
	p := (pa0 + float64(s*pa1)) + float64(s2*(pa2+float64(s*pa3))) + float64(s4*(pa4+float64(s*pa5))) + float64(s6*pa6)
	q := (1 + float64(s*qa1)) + float64(s2*(qa2+float64(s*qa3))) + float64(s4*(qa4+float64(s*qa5))) + float64(s6*qa6)
	return p / q
}

// erfcTail is erfc(a) for a >= 1.25, of which negative tells the sign of the argument.
func erfcTail(a float64) float64 {
	const (
		ra0 = -9.86494403484714822705e-03
		ra1 = -6.93858572707181764372e-01
		ra2 = -1.05586262253232909814e+01
		ra3 = -6.23753324503260060396e+01
		ra4 = -1.62396669462573470355e+02
		ra5 = -1.84605092906711035994e+02
		ra6 = -8.12874355063065934246e+01
		ra7 = -9.81432934416914548592e+00
		sa1 = 1.96512716674392571292e+01
		sa2 = 1.37657754143519042600e+02
		sa3 = 4.34565877475229228821e+02
		sa4 = 6.45387271733267880336e+02
		sa5 = 4.29008140027567833386e+02
		sa6 = 1.08635005541779435134e+02
		sa7 = 6.57024977031928170135e+00
		sa8 = -6.04244152148580987438e-02

		rb0 = -9.86494292470009928597e-03
		rb1 = -7.99283237680523006574e-01
		rb2 = -1.77579549177547519889e+01
		rb3 = -1.60636384855821916062e+02
		rb4 = -6.37566443368389627722e+02
		rb5 = -1.02509513161107724954e+03
		rb6 = -4.83519191608651397019e+02
		sb1 = 3.03380607434824582924e+01
		sb2 = 3.25792512996573918826e+02
		sb3 = 1.53672958608443695994e+03
		sb4 = 3.19985821950859553908e+03
		sb5 = 2.55305040643316442583e+03
		sb6 = 4.74528541206955367215e+02
		sb7 = -2.24409524465858183362e+01
	)
	s := 1 / float64(a*a)
	s2 := float64(s * s)
	s4 := float64(s2 * s2)
	s6 := float64(s4 * s2)
	s8 := float64(s4 * s4)
	var p, q float64
	if math.Float64bits(a)>>32 < 0x4006DB6D { // 1/0.35
		p = (ra0 + float64(s*ra1)) + float64(s2*(ra2+float64(s*ra3))) + float64(s4*(ra4+float64(s*ra5))) + float64(s6*(ra6+float64(s*ra7)))
		q = (1 + float64(s*sa1)) + float64(s2*(sa2+float64(s*sa3))) + float64(s4*(sa4+float64(s*sa5))) + float64(s6*(sa6+float64(s*sa7))) + float64(s8*sa8)
	} else {
		p = (rb0 + float64(s*rb1)) + float64(s2*(rb2+float64(s*rb3))) + float64(s4*(rb4+float64(s*rb5))) + float64(s6*rb6)
		q = (1 + float64(s*sb1)) + float64(s2*(sb2+float64(s*sb3))) + float64(s4*(sb4+float64(s*sb5))) + float64(s6*(sb6+float64(s*sb7)))
	}
	z := math.Float64frombits(math.Float64bits(a) &^ (1<<32 - 1))
	r := float64(Exp(float64(-z*z)-0.5625) * Exp(float64((z-a)*(z+a))+p/q))
	return r / a
}

// Erf is the error function of x.
func Erf(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x:
		return x
	case a < 0x1p-28:
		if a < 0x1p-1015 { // avoids losing bits to underflow
			const efx8 = 1.02703333676410069053e+00
			return float64(0.0625 * (float64(16*x) + float64(efx8*float64(2*x))))
		}
		return x + float64(1.28379167095512586316e-01*x)
	case a < 0.84375:
		return x + float64(x*erfNear0(float64(x*x)))
	case a < 1.25:
		return math.Copysign(erx+erfNear1(a-1), x)
	case a >= 6:
		return math.Copysign(1, x)
	}
	return math.Copysign(1-erfcTail(a), x)
}

// Erfc is 1 - erf(x), to full precision where that is small.
func Erfc(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x:
		return x
	case a < 0x1p-56:
		return 1 - x
	case x < 0.25 && a < 0.84375:
		return 1 - (x + float64(x*erfNear0(float64(x*x))))
	case a < 0.84375:
		r := float64(x * erfNear0(float64(x*x)))
		return 0.5 - ((x - 0.5) + r)
	case a < 1.25 && x > 0:
		return (1 - erx) - erfNear1(a-1)
	case a < 1.25:
		return 1 + (erx + erfNear1(a-1))
	case x < -6:
		return 2
	case x >= 28:
		return 0
	case x > 0:
		return erfcTail(a)
	}
	return 2 - erfcTail(a)
}
