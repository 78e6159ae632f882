package pyrandom

import "github.com/py2go/py2go/runtime/py"

// bigBelow draws an int in [0, n): as many bits as n has, again while they make too large an int.
func (r *Random) bigBelow(n py.Int) py.Int {
	k := n.BitLength()
	for {
		if v := r.GetRandBits(k); v.Lt(n) {
			return v
		}
	}
}

// BigBelow is random.randrange(n) of an int of any size, of the shared generator.
func BigBelow(n py.Int) py.Int {
	if n.Sign() <= 0 {
		panic(py.ValueError.New("empty range for randrange()"))
	}
	return shared.bigBelow(n)
}

// BigRandRange is random.randrange(start, stop, step) of ints of any size, of the shared generator.
func BigRandRange(start, stop, step py.Int) py.Int {
	width := stop.Sub(start)
	one := py.IntOf(1)
	switch {
	case step.Eq(one):
		if width.Sign() <= 0 {
			panic(py.ValueError.New("empty range in randrange(" + start.String() + ", " + stop.String() + ")"))
		}
		return start.Add(shared.bigBelow(width))
	case step.IsZero():
		panic(py.ValueError.New("zero step for randrange()"))
	}
	n := width.Add(step)
	if step.Sign() > 0 {
		n = n.Sub(one)
	} else {
		n = n.Add(one)
	}
	if n = n.FloorDiv(step); n.Sign() <= 0 {
		panic(py.ValueError.New("empty range in randrange(" + start.String() + ", " + stop.String() + ", " + step.String() + ")"))
	}
	return start.Add(step.Mul(shared.bigBelow(n)))
}

// BigRandInt is random.randint(a, b) of ints of any size, of the shared generator.
func BigRandInt(a, b py.Int) py.Int { return BigRandRange(a, b.Add(py.IntOf(1)), py.IntOf(1)) }
