package py

import (
	"math/rand"
	"slices"
	"strconv"
	"testing"
)

// TestDictAgainstMap checks a Dict against a Go map and a slice of keys in order.
func TestDictAgainstMap(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for round := range 60 {
		d, m, order := NewDict[int, int](), map[int]int{}, []int{}
		s := NewDict[string, int]()
		p := NewDict[any, int]()
		span := []int{5, 50, 2000}[round%3]
		for step := range 3000 {
			k := r.Intn(span)
			_, had := m[k]
			switch op := r.Intn(10); {
			case op < 5:
				d.Set(k, step)
				s.Set(strconv.Itoa(k), step)
				p.Set(k, step)
				m[k] = step
				if !had {
					order = append(order, k)
				}
			case op < 8:
				if had {
					d.Del(k)
					s.Del(strconv.Itoa(k))
					p.Del(float64(k))
					delete(m, k)
					order = slices.DeleteFunc(order, func(x int) bool { return x == k })
				}
			case op == 8 && len(m) > 0:
				want := order[len(order)-1]
				if got := DictPopItem(d); got.A != want || got.B != m[want] {
					t.Fatal("popitem", got, want)
				}
				DictPopItem(s)
				DictPopItem(p)
				delete(m, want)
				order = order[:len(order)-1]
			case op == 9 && len(m) > 0 && r.Intn(3) == 0:
				want := order[0]
				if got := DictPopFirst(d); got.A != want {
					t.Fatal("popfirst", got, want)
				}
				DictPopFirst(s)
				DictPopFirst(p)
				delete(m, want)
				order = order[1:]
			}
			if v, ok := d.Lookup(k); ok != (func() bool { _, ok := m[k]; return ok }()) || ok && v != m[k] {
				t.Fatal("lookup", k)
			}
			if d.Len() != len(m) || s.Len() != len(m) || p.Len() != len(m) {
				t.Fatal("len", d.Len(), s.Len(), p.Len(), len(m))
			}
		}
		if got := slices.Collect(KeysSeq(d)); !slices.Equal(got, order) {
			t.Fatal("order", got, order)
		}
		i := 0
		for k, v := range s.All() {
			if k != strconv.Itoa(order[i]) || v != m[order[i]] || p.At(order[i]) != v {
				t.Fatal("string dict", k, v)
			}
			i++
		}
		rev := slices.Collect(DictReversed(d.Copy()))
		slices.Reverse(rev)
		if !slices.Equal(rev, order) {
			t.Fatal("reversed")
		}
	}
}

// TestSortStable checks the merge sort against the library's.
func TestSortStable(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 400 {
		n := r.Intn(300)
		xs := make([]Tuple2[int, int], n)
		for i := range xs {
			xs[i] = T2(r.Intn(1+n/4), i)
		}
		for _, reverse := range []bool{false, true} {
			l := ListOf(xs)
			SortKey(l, func(p Tuple2[int, int]) int { return p.A }, reverse)
			want := slices.Clone(xs)
			slices.SortStableFunc(want, func(a, b Tuple2[int, int]) int {
				if reverse {
					return b.A - a.A
				}
				return a.A - b.A
			})
			if !slices.Equal(l.Items, want) {
				t.Fatal(n, reverse, l.Items, want)
			}
		}
	}
}

const benchN = 1 << 16

func BenchmarkMapIntGet(b *testing.B) {
	m := map[int]int{}
	for i := range benchN {
		m[i*7] = i
	}
	s := 0
	for i := 0; b.Loop(); i++ {
		s += m[(i*31%benchN)*7]
	}
	sink = s
}

func BenchmarkDictIntGet(b *testing.B) {
	m := NewDict[int, int]()
	for i := range benchN {
		m.Set(i*7, i)
	}
	s := 0
	for i := 0; b.Loop(); i++ {
		s += m.At((i * 31 % benchN) * 7)
	}
	sink = s
}

func BenchmarkMapIntFill(b *testing.B) {
	for b.Loop() {
		m := map[int]int{}
		for i := range 10000 {
			m[i*7]++
		}
	}
}

func BenchmarkDictIntFill(b *testing.B) {
	for b.Loop() {
		m := NewDict[int, int]()
		for i := range 10000 {
			m.Set(i*7, m.GetOr(i*7, 0)+1)
		}
	}
}

var benchKeys = func() []string {
	ks := make([]string, benchN)
	for i := range ks {
		ks[i] = "key" + strconv.Itoa(i)
	}
	return ks
}()

func BenchmarkMapStringGet(b *testing.B) {
	m := map[string]int{}
	for i, k := range benchKeys {
		m[k] = i
	}
	s := 0
	for i := 0; b.Loop(); i++ {
		s += m[benchKeys[i*31%benchN]]
	}
	sink = s
}

func BenchmarkDictStringGet(b *testing.B) {
	m := NewDict[string, int]()
	for i, k := range benchKeys {
		m.Set(k, i)
	}
	s := 0
	for i := 0; b.Loop(); i++ {
		s += m.At(benchKeys[i*31%benchN])
	}
	sink = s
}

func BenchmarkMapStringFill(b *testing.B) {
	for b.Loop() {
		m := map[string]int{}
		for i, k := range benchKeys[:10000] {
			m[k] = i
		}
	}
}

func BenchmarkDictStringFill(b *testing.B) {
	for b.Loop() {
		m := NewDict[string, int]()
		for i, k := range benchKeys[:10000] {
			m.Set(k, i)
		}
	}
}

var sink int

func BenchmarkListAtSet(b *testing.B) {
	l := RepeatValue(1, 1024)
	for b.Loop() {
		for i := 1; i < 1024; i++ {
			l.Set(i, l.At(i-1)+l.At(i))
		}
	}
}

func BenchmarkSliceAtSet(b *testing.B) {
	l := make([]int, 1024)
	for b.Loop() {
		for i := 1; i < 1024; i++ {
			l[i] = l[i-1] + l[i]
		}
	}
}
