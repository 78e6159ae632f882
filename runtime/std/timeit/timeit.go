// Package timeit is Python's module timeit.
package timeit

import (
	"time"

	"github.com/py2go/py2go/runtime/py"
)

var start = time.Now()

// DefaultTimer is default_timer(): seconds of a clock that only goes forward.
func DefaultTimer() float64 { return time.Since(start).Seconds() }

// Timeit is timeit(stmt, number=n): the seconds that n calls take.
func Timeit(stmt func() any, n int) float64 {
	begin := time.Now()
	for range n {
		stmt()
	}
	return time.Since(begin).Seconds()
}

// Repeat is repeat(stmt, repeat=times, number=n).
func Repeat(stmt func() any, times, n int) *py.List[float64] {
	out := py.NewList[float64]()
	for range times {
		out.Append(Timeit(stmt, n))
	}
	return out
}
