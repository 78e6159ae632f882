package py

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
	"time"
)

// Runaway recursion. A program with a handler that can see RecursionError counts its calls (EnterCall). In any other program Go's
// stack grows without harm far beyond Python's limit; a watcher ends the program, as Python would, once no program that means
// its recursion could need so much.

const (
	defaultRecursionLimit = 1000
	maxFrame              = 64 << 10  // more than the Go frames of any Python function take, with those it calls in the runtime
	maxStack              = 512 << 20 // for programs that raise the limit
	perGoroutine          = 64 << 10  // what a suspended generator may hold
	watchInterval         = 20 * time.Millisecond
)

var (
	recursionLimit atomic.Int64 // the watcher reads it, too
	callDepth      = 1          // the module is a call
)

func init() { recursionLimit.Store(defaultRecursionLimit) }

var errRecursion = &fault{&RecursionError, "maximum recursion depth exceeded"}

// RecursionLimit is sys.getrecursionlimit().
func RecursionLimit() int { return int(recursionLimit.Load()) }

// SetRecursionLimit is sys.setrecursionlimit(n).
func SetRecursionLimit(n int) {
	if n <= 0 {
		panic(ValueError.New("recursion limit must be greater or equal than 1"))
	}
	if n <= callDepth {
		panic(RecursionError.New("cannot set the recursion limit to " + Str(n) + " at the recursion depth " + Str(callDepth) + ": the limit is too low"))
	}
	recursionLimit.Store(int64(n))
}

// EnterCall counts a call; LeaveCall is deferred at its end.
func EnterCall() {
	if callDepth >= RecursionLimit() {
		panic(errRecursion)
	}
	callDepth++
}

// LeaveCall ends a call that EnterCall counted.
func LeaveCall() { callDepth-- }

// Suspending wraps the yield of a generator that counts as a call: while it is suspended it does not.
func Suspending[T any](yield func(T) bool) func(T) bool {
	return func(v T) bool {
		callDepth--
		defer func() { callDepth++ }()
		return yield(v)
	}
}

// watchStack says when to look at the stack.
func watchStack() <-chan time.Time {
	debug.SetMaxStack(4 * maxStack) // Go would end the program at once
	return time.Tick(watchInterval)
}

var stackMemory = []metrics.Sample{{Name: "/memory/classes/heap/stacks:bytes"}}

// stackOverflows reports whether the stacks have become larger than recursion that is meant makes them.
func stackOverflows() bool {
	metrics.Read(stackMemory)
	limit := uint64(maxStack)
	if recursionLimit.Load() == defaultRecursionLimit {
		limit = min(limit, defaultRecursionLimit*maxFrame+perGoroutine*uint64(runtime.NumGoroutine()))
	}
	return stackMemory[0].Value.Uint64() > limit
}
