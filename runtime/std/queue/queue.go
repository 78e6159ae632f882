// Package pyqueue is Python's module queue: queues that several threads may use.
package pyqueue

import (
	"sync"
	"time"

	"github.com/py2go/py2go/runtime/py"
)

// The module's exceptions.
var (
	Empty = &py.ExcClass{Name: "Empty", Base: py.ExceptionClass, Module: "_queue"}
	Full  = &py.ExcClass{Name: "Full", Base: py.ExceptionClass, Module: "queue"}
)

type order uint8

const (
	fifo order = iota
	lifo
	priority
)

// Queue is a Queue, LifoQueue, PriorityQueue or SimpleQueue.
type Queue[T any] struct {
	MaxSize int

	order      order
	name       string
	mu         sync.Mutex
	changed    *sync.Cond // an item came or went, or a task was done
	items      []T
	head       int // of a first-in first-out queue, in items
	unfinished int
}

func newQueue[T any](maxsize int, o order, name string) *Queue[T] {
	q := &Queue[T]{MaxSize: maxsize, order: o, name: name}
	q.changed = sync.NewCond(&q.mu)
	return q
}

// NewQueue is Queue(maxsize).
func NewQueue[T any](maxsize int) *Queue[T] { return newQueue[T](maxsize, fifo, "Queue") }

// NewLifoQueue is LifoQueue(maxsize).
func NewLifoQueue[T any](maxsize int) *Queue[T] { return newQueue[T](maxsize, lifo, "LifoQueue") }

// NewPriorityQueue is PriorityQueue(maxsize).
func NewPriorityQueue[T any](maxsize int) *Queue[T] {
	return newQueue[T](maxsize, priority, "PriorityQueue")
}

// NewSimpleQueue is SimpleQueue().
func NewSimpleQueue[T any]() *Queue[T] { return newQueue[T](0, fifo, "SimpleQueue") }

// ClassName is the class of q.
func (q *Queue[T]) ClassName() string { return q.name }

func (q *Queue[T]) size() int { return len(q.items) - q.head }

// Qsize is q.qsize().
func (q *Queue[T]) Qsize() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.size()
}

// Empty is q.empty().
func (q *Queue[T]) Empty() bool { return q.Qsize() == 0 }

// Full is q.full().
func (q *Queue[T]) Full() bool { return q.MaxSize > 0 && q.Qsize() >= q.MaxSize }

// wait waits until ready, or panics with exc.
func (q *Queue[T]) wait(ready func() bool, block bool, timeout py.Opt[float64], exc *py.ExcClass) {
	if ready() {
		return
	}
	if !block {
		panic(exc.New())
	}
	late := false
	if timeout.OK {
		if timeout.V < 0 {
			panic(py.ValueError.New("'timeout' must be a non-negative number"))
		}
		t := time.AfterFunc(time.Duration(timeout.V*float64(time.Second)), func() {
			q.mu.Lock()
			late = true
			q.mu.Unlock()
			q.changed.Broadcast()
		})
		defer t.Stop()
	}
	for !ready() {
		if late {
			panic(exc.New())
		}
		q.changed.Wait()
	}
}

// Put is q.put(item, block, timeout).
func (q *Queue[T]) Put(item T, block bool, timeout py.Opt[float64]) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.wait(func() bool { return q.MaxSize <= 0 || q.size() < q.MaxSize }, block, timeout, Full)
	q.items = append(q.items, item)
	if q.order == priority {
		q.up(0, len(q.items)-1)
	}
	q.unfinished++
	q.changed.Broadcast()
}

// PutNowait is q.put_nowait(item).
func (q *Queue[T]) PutNowait(item T) { q.Put(item, false, py.None[float64]()) }

// Get is q.get(block, timeout).
func (q *Queue[T]) Get(block bool, timeout py.Opt[float64]) T {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.wait(func() bool { return q.size() > 0 }, block, timeout, Empty)
	x := q.take()
	q.changed.Broadcast()
	return x
}

// GetNowait is q.get_nowait().
func (q *Queue[T]) GetNowait() T { return q.Get(false, py.None[float64]()) }

func (q *Queue[T]) take() T {
	var none T
	n := len(q.items) - 1
	switch q.order {
	case fifo:
		x := q.items[q.head]
		q.items[q.head] = none
		if q.head++; q.head*2 > len(q.items) {
			k := copy(q.items, q.items[q.head:])
			clear(q.items[k:])
			q.items, q.head = q.items[:k], 0
		}
		return x
	case lifo:
		x := q.items[n]
		q.items[n] = none
		q.items = q.items[:n]
		return x
	}
	last := q.items[n]
	q.items[n] = none
	q.items = q.items[:n]
	if n == 0 {
		return last
	}
	x := q.items[0]
	q.items[0] = last
	q.down()
	return x
}

// The heap moves elements just as heapq does, so that equal ones leave in the same order.

// up moves the element at pos towards the root, as far as start.
func (q *Queue[T]) up(start, pos int) {
	x := q.items[pos]
	for pos > start {
		parent := (pos - 1) / 2
		if !py.Less(x, q.items[parent]) {
			break
		}
		q.items[pos] = q.items[parent]
		pos = parent
	}
	q.items[pos] = x
}

// down moves the root to a leaf, past the smaller children, and from there up again.
func (q *Queue[T]) down() {
	x, pos, n := q.items[0], 0, len(q.items)
	for child := 1; child < n; child = 2*pos + 1 {
		if right := child + 1; right < n && !py.Less(q.items[child], q.items[right]) {
			child = right
		}
		q.items[pos] = q.items[child]
		pos = child
	}
	q.items[pos] = x
	q.up(0, pos)
}

// TaskDone is q.task_done().
func (q *Queue[T]) TaskDone() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.unfinished <= 0 {
		panic(py.ValueError.New("task_done() called too many times"))
	}
	q.unfinished--
	q.changed.Broadcast()
}

// Join is q.join().
func (q *Queue[T]) Join() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for q.unfinished > 0 {
		q.changed.Wait()
	}
}
