// Package pytime is Python's module time.
package pytime

import (
	"time"

	"github.com/py2go/py2go/runtime/py"
)

var start = time.Now()

// Time is time.time(): seconds since 1970.
func Time() float64 { return float64(time.Now().UnixNano()) / 1e9 }

// PerfCounter is time.perf_counter(): seconds of a clock that only goes forward.
func PerfCounter() float64 { return time.Since(start).Seconds() }

// Monotonic is time.monotonic().
func Monotonic() float64 { return time.Since(start).Seconds() }

// ProcessTime is time.process_time().
func ProcessTime() float64 { return time.Since(start).Seconds() }

// TimeNs is time.time_ns().
func TimeNs() int { return int(time.Now().UnixNano()) }

// PerfCounterNs is time.perf_counter_ns().
func PerfCounterNs() int { return int(time.Since(start)) }

// Sleep is time.sleep(seconds).
func Sleep(seconds float64) {
	if seconds < 0 {
		panic(py.ValueError.New("sleep length must be non-negative"))
	}
	py.Flush()
	time.Sleep(time.Duration(seconds * 1e9))
}
