package pyrandom

import (
	"iter"
	"math"
	"sort"

	"github.com/py2go/py2go/runtime/libm"
	"github.com/py2go/py2go/runtime/py"
)

// Below is randrange(n).
func (r *Random) Below(n int) int {
	if n <= 0 {
		panic(py.ValueError.New("empty range for randrange()"))
	}
	return r.below(n)
}

// RandRange is randrange(start, stop, step).
func (r *Random) RandRange(start, stop, step int) int {
	width := py.Sub(stop, start)
	var n int
	switch {
	case step == 1:
		if width <= 0 {
			panic(py.ValueError.New("empty range in randrange(" + py.Str(start) + ", " + py.Str(stop) + ")"))
		}
		return start + r.below(width)
	case step > 0:
		n = py.FloorDiv(width+step-1, step)
	case step < 0:
		n = py.FloorDiv(width+step+1, step)
	default:
		panic(py.ValueError.New("zero step for randrange()"))
	}
	if n <= 0 {
		panic(py.ValueError.New("empty range in randrange(" + py.Str(start) + ", " + py.Str(stop) + ", " + py.Str(step) + ")"))
	}
	return start + step*r.below(n)
}

// RandInt is randint(a, b).
func (r *Random) RandInt(a, b int) int { return r.RandRange(a, py.Add(b, 1), 1) }

func (r *Random) pick(n int) int {
	if n == 0 {
		panic(py.IndexError.New("Cannot choose from an empty sequence"))
	}
	return r.below(n)
}

// ChoiceListOf is r.choice(xs) of a list.
func ChoiceListOf[T any](r *Random, xs *py.List[T]) T { return xs.Items[r.pick(len(xs.Items))] }

// ChoiceTupleOf is r.choice(t) of a tuple.
func ChoiceTupleOf[T any](r *Random, t py.VarTuple[T]) T { return t.At(r.pick(t.Len())) }

// ChoiceStrOf is r.choice(s) of a str.
func ChoiceStrOf(r *Random, s string) string { return py.StrAt(s, r.pick(py.StrLen(s))) }

// ChoiceRangeOf is r.choice(rng) of a range.
func ChoiceRangeOf(r *Random, rng py.Range) int { return rng.At(r.pick(rng.Len())) }

// ChoiceOf is r.choice(seq) of any sequence.
func ChoiceOf[T any](r *Random, seq any) T {
	n, at := sequence[T](seq)
	return at(r.pick(n))
}

// ShuffleOf is r.shuffle(xs).
func ShuffleOf[T any](r *Random, xs *py.List[T]) {
	for i := len(xs.Items) - 1; i > 0; i-- {
		j := r.below(i + 1)
		xs.Items[i], xs.Items[j] = xs.Items[j], xs.Items[i]
	}
}

// sequence gives the length of a sequence, and its elements by position.
func sequence[T any](seq any) (n int, at func(i int) T) {
	if l, ok := seq.(*py.List[T]); ok {
		return len(l.Items), func(i int) T { return l.Items[i] }
	}
	return py.LenAny(seq), func(i int) T { return py.Cast[T](py.GetItemAny(seq, i)) }
}

// SampleOf is r.sample(population, k).
func SampleOf[T any](r *Random, population any, k int) *py.List[T] {
	n, at := sequence[T](population)
	out := make([]T, 0, max(k, 0))
	for _, i := range r.sample(n, k) {
		out = append(out, at(i))
	}
	return py.NewList(out...)
}

// sample chooses k different numbers below n, in random order. A few of many are drawn until they differ; else the
// numbers are a pool, in which the last one takes the place of each that is drawn.
func (r *Random) sample(n, k int) []int {
	if k < 0 || k > n {
		panic(py.ValueError.New("Sample larger than population or is negative"))
	}
	out := make([]int, k)
	limit := 21
	if k > 5 {
		limit += int(math.Pow(4, math.Ceil(libm.Log(float64(k*3))/libm.Log(4))))
	}
	if n <= limit {
		pool := make([]int, n)
		for i := range pool {
			pool[i] = i
		}
		for i := range out {
			j := r.below(n - i)
			out[i] = pool[j]
			pool[j] = pool[n-i-1]
		}
		return out
	}
	chosen := map[int]bool{}
	for i := range out {
		j := r.below(n)
		for chosen[j] {
			j = r.below(n)
		}
		chosen[j] = true
		out[i] = j
	}
	return out
}

// SampleCountsOf is r.sample(population, k, counts=counts).
func SampleCountsOf[T any](r *Random, population any, k int, counts iter.Seq[int]) *py.List[T] {
	n, at := sequence[T](population)
	var ends []int
	total := 0
	for c := range counts {
		total = py.Add(total, c)
		ends = append(ends, total)
	}
	switch {
	case len(ends) != n:
		panic(py.ValueError.New("The number of counts does not match the population"))
	case total < 0:
		panic(py.ValueError.New("Counts must be non-negative"))
	case total == 0 && len(ends) > 0:
		panic(py.ValueError.New("Total of counts must be greater than zero"))
	}
	out := make([]T, 0, max(k, 0))
	for _, i := range r.sample(total, k) {
		out = append(out, at(sort.SearchInts(ends, i+1)))
	}
	return py.NewList(out...)
}

// ChoicesOf is r.choices(population, weights, cum_weights=cumulative, k=k).
func ChoicesOf[T any](r *Random, population any, weights, cumulative iter.Seq[float64], k int) *py.List[T] {
	n, at := sequence[T](population)
	out := make([]T, 0, max(k, 0))
	if weights == nil && cumulative == nil {
		if n == 0 && k > 0 {
			panic(py.IndexError.New("list index out of range"))
		}
		for range k {
			out = append(out, at(int(r.Float()*float64(n))))
		}
		return py.NewList(out...)
	}
	var ends []float64
	switch {
	case cumulative == nil:
		total := 0.0
		for w := range weights {
			total += w
			ends = append(ends, total)
		}
	case weights != nil:
		panic(py.TypeError.New("Cannot specify both weights and cumulative weights"))
	default:
		ends = py.ToList(cumulative).Items
	}
	if len(ends) != n {
		panic(py.ValueError.New("The number of weights does not match the population"))
	}
	if len(ends) == 0 {
		panic(py.IndexError.New("list index out of range"))
	}
	total := ends[len(ends)-1]
	switch {
	case total <= 0:
		panic(py.ValueError.New("Total of weights must be greater than zero"))
	case math.IsInf(total, 0) || total != total:
		panic(py.ValueError.New("Total of weights must be finite"))
	}
	for range k {
		x := float64(r.Float() * total)
		i := sort.Search(len(ends)-1, func(i int) bool { return ends[i] > x })
		out = append(out, at(i))
	}
	return py.NewList(out...)
}
