package itertools

import (
	"iter"

	"github.com/py2go/py2go/runtime/py"
)

// Product2 is product(a, b).
func Product2[A, B any](a iter.Seq[A], b iter.Seq[B]) *py.Iter[py.Tuple2[A, B]] {
	as, bs := py.ToList(a).Items, py.ToList(b).Items
	return py.NewIter(func(yield func(py.Tuple2[A, B]) bool) {
		for _, x := range as {
			for _, y := range bs {
				if !yield(py.Tuple2[A, B]{A: x, B: y}) {
					return
				}
			}
		}
	})
}

// Product3 is product(a, b, c).
func Product3[A, B, C any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C]) *py.Iter[py.Tuple3[A, B, C]] {
	as, bs, cs := py.ToList(a).Items, py.ToList(b).Items, py.ToList(c).Items
	return py.NewIter(func(yield func(py.Tuple3[A, B, C]) bool) {
		for _, x := range as {
			for _, y := range bs {
				for _, z := range cs {
					if !yield(py.Tuple3[A, B, C]{A: x, B: y, C: z}) {
						return
					}
				}
			}
		}
	})
}

// Product is product(a, b, …, repeat=n).
func Product[T any](repeat int, seqs ...iter.Seq[T]) *py.Iter[py.VarTuple[T]] {
	if repeat < 0 {
		panic(py.ValueError.New("repeat argument cannot be negative"))
	}
	var pools [][]T
	for _, s := range seqs {
		pools = append(pools, py.ToList(s).Items)
	}
	once := pools
	pools = nil
	for range repeat {
		pools = append(pools, once...)
	}
	return py.NewIter(func(yield func(py.VarTuple[T]) bool) {
		for _, p := range pools {
			if len(p) == 0 {
				return
			}
		}
		at := make([]int, len(pools))
		for {
			row := make([]T, len(pools))
			for i, p := range pools {
				row[i] = p[at[i]]
			}
			if !yield(py.VarTupleOf(row...)) {
				return
			}
			i := len(at) - 1
			for ; i >= 0; i-- {
				if at[i]++; at[i] < len(pools[i]) {
					break
				}
				at[i] = 0
			}
			if i < 0 {
				return
			}
		}
	})
}

// choose gives the tuple of the pool's elements at the places.
func choose[T any](pool []T, places []int) py.VarTuple[T] {
	row := make([]T, len(places))
	for i, p := range places {
		row[i] = pool[p]
	}
	return py.VarTupleOf(row...)
}

func checkLength(r int) {
	if r < 0 {
		panic(py.ValueError.New("r must be non-negative"))
	}
}

// Permutations is permutations(seq, r), in the order of the places.
func Permutations[T any](seq iter.Seq[T], r py.Opt[int]) *py.Iter[py.VarTuple[T]] {
	pool := py.ToList(seq).Items
	n := len(pool)
	k := n
	if r.OK {
		k = r.V
	}
	checkLength(k)
	return py.NewIter(func(yield func(py.VarTuple[T]) bool) {
		if k > n {
			return
		}
		// Places are filled from the left with the next one that is free.
		places := make([]int, k)
		used := make([]bool, n)
		var fill func(i int) bool
		fill = func(i int) bool {
			if i == k {
				return yield(choose(pool, places))
			}
			for p := range n {
				if used[p] {
					continue
				}
				used[p], places[i] = true, p
				ok := fill(i + 1)
				used[p] = false
				if !ok {
					return false
				}
			}
			return true
		}
		fill(0)
	})
}

// Combinations is combinations(seq, r).
func Combinations[T any](seq iter.Seq[T], r int) *py.Iter[py.VarTuple[T]] {
	pool := py.ToList(seq).Items
	checkLength(r)
	return ascending(pool, r, 1)
}

// CombinationsWithReplacement is combinations_with_replacement(seq, r).
func CombinationsWithReplacement[T any](seq iter.Seq[T], r int) *py.Iter[py.VarTuple[T]] {
	pool := py.ToList(seq).Items
	checkLength(r)
	return ascending(pool, r, 0)
}

// ascending gives the choices of r elements whose places ascend by at least step.
func ascending[T any](pool []T, r, step int) *py.Iter[py.VarTuple[T]] {
	return py.NewIter(func(yield func(py.VarTuple[T]) bool) {
		n := len(pool)
		places := make([]int, r)
		for i := range places {
			places[i] = i * step
		}
		limit := func(i int) int { return n - 1 - (r-1-i)*step } // the last place that position i may have
		if r > 0 && places[r-1] > limit(r-1) {
			return
		}
		for yield(choose(pool, places)) {
			i := r - 1
			for i >= 0 && places[i] == limit(i) {
				i--
			}
			if i < 0 {
				return
			}
			places[i]++
			for j := i + 1; j < r; j++ {
				places[j] = places[j-1] + step
			}
		}
	})
}
