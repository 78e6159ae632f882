// Package functools is Python's module functools.
package functools

import (
	"fmt"
	"iter"
	"sync"

	"github.com/py2go/py2go/runtime/py"
)

// Cache holds the results of a function by its arguments: functools.cache and lru_cache. Several goroutines may use it.
type Cache[K, V any] struct {
	mu           sync.Mutex
	results      *py.Dict[K, V] // with a bound, the least recently used first
	max          int            // -1: no bound
	hits, misses int
}

// NewCache makes a cache for at most size results; -1 is no bound.
func NewCache[K, V any](size int) *Cache[K, V] {
	return &Cache[K, V]{results: py.NewDict[K, V](), max: size}
}

func (c *Cache[K, V]) lookup(key K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok = c.results.Lookup(key); !ok {
		c.misses++
		return v, false
	}
	c.hits++
	if c.max >= 0 {
		py.DictMoveToEnd(c.results, key, true)
	}
	return v, true
}

func (c *Cache[K, V]) store(key K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.max == 0 || c.results.Contains(key) {
		return
	}
	if c.max > 0 && c.results.Len() >= c.max {
		py.DictPopFirst(c.results)
	}
	c.results.Set(key, v)
}

// Get returns the result for key, which compute gives when it is not in the cache.
func (c *Cache[K, V]) Get(key K, compute func() V) V {
	v, ok := c.lookup(key)
	if !ok {
		v = compute()
		c.store(key, v)
	}
	return v
}

// TryGet is Get for functions that may fail; failures are not kept.
func (c *Cache[K, V]) TryGet(key K, compute func() (V, error)) (V, error) {
	v, ok := c.lookup(key)
	if ok {
		return v, nil
	}
	v, err := compute()
	if err == nil {
		c.store(key, v)
	}
	return v, err
}

// Do is Get for functions without result.
func (c *Cache[K, V]) Do(key K, compute func()) {
	c.Get(key, func() (v V) {
		compute()
		return v
	})
}

// TryDo is TryGet for functions without result.
func (c *Cache[K, V]) TryDo(key K, compute func() error) error {
	_, err := c.TryGet(key, func() (v V, err error) { return v, compute() })
	return err
}

// Clear is f.cache_clear().
func (c *Cache[K, V]) Clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.results, c.hits, c.misses = py.NewDict[K, V](), 0, 0
}

// TypedKey is what an argument counts as in the key of a function cached with typed=True.
func TypedKey(x any) any {
	x = py.Box(x)
	return py.Tuple2[string, any]{A: py.TypeName(x), B: x}
}

// LoneKey is what the first argument counts as in a key; alone says that it is the only one. Then an int or a str is the key itself,
// and differs from the other types' values that equal it.
func LoneKey(x any, alone bool) any {
	x = py.Box(x)
	if alone {
		switch x.(type) {
		case int, py.Int, string:
		default:
			return py.Tuple2[string, any]{A: "", B: x}
		}
	}
	return x
}

// CacheInfo is what f.cache_info() gives.
type CacheInfo struct {
	Hits, Misses int
	MaxSize      py.Opt[int]
	CurrSize     int
}

// Info is f.cache_info().
func (c *Cache[K, V]) Info() *CacheInfo {
	c.mu.Lock()
	defer c.mu.Unlock()
	info := &CacheInfo{Hits: c.hits, Misses: c.misses, CurrSize: c.results.Len()}
	if c.max >= 0 {
		info.MaxSize = py.Some(c.max)
	}
	return info
}

// PyRepr is repr(info).
func (i *CacheInfo) PyRepr() string {
	return fmt.Sprintf("CacheInfo(hits=%d, misses=%d, maxsize=%s, currsize=%d)", i.Hits, i.Misses, py.Repr(i.MaxSize.Any()), i.CurrSize)
}

// PyEq is info == other.
func (i *CacheInfo) PyEq(other any) (bool, bool) {
	o, ok := other.(*CacheInfo)
	return ok && *i == *o, ok
}

// ClassName is the class's name.
func (i *CacheInfo) ClassName() string { return "CacheInfo" }

// Reduce is reduce(f, seq).
func Reduce[T any](f func(T, T) T, seq iter.Seq[T]) T {
	var total T
	some := false
	for x := range seq {
		if some {
			total = f(total, x)
		} else {
			total, some = x, true
		}
	}
	if !some {
		panic(py.TypeError.New("reduce() of empty iterable with no initial value"))
	}
	return total
}

// ReduceFrom is reduce(f, seq, total).
func ReduceFrom[A, T any](f func(A, T) A, seq iter.Seq[T], total A) A {
	for x := range seq {
		total = f(total, x)
	}
	return total
}

// Key is what a function made by cmp_to_key gives: values that a comparison function orders.
type Key[T any] struct {
	x   T
	cmp func(T, T) int
}

// CmpToKey is cmp_to_key(cmp).
func CmpToKey[T any](cmp func(T, T) int) func(T) *Key[T] {
	return func(x T) *Key[T] { return &Key[T]{x, cmp} }
}

func (k *Key[T]) compare(o any) (int, bool) {
	other, ok := o.(*Key[T])
	if !ok {
		return 0, false
	}
	return k.cmp(k.x, other.x), true
}

// PyLt is k < o.
func (k *Key[T]) PyLt(o any) (r, ok bool) {
	c, ok := k.compare(o)
	return c < 0, ok
}

// PyGt is k > o.
func (k *Key[T]) PyGt(o any) (r, ok bool) {
	c, ok := k.compare(o)
	return c > 0, ok
}

// PyEq is k == o.
func (k *Key[T]) PyEq(o any) (eq, ok bool) {
	c, ok := k.compare(o)
	return c == 0, ok
}

// ClassName is the class's name.
func (k *Key[T]) ClassName() string { return "K" }
