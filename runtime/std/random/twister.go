// Package pyrandom is Python's module random: for one seed it gives the numbers that CPython gives.
package pyrandom

import (
	"crypto/rand"
	"crypto/sha512"
	"encoding/binary"
	"math/big"
	"sync"

	"github.com/py2go/py2go/runtime/py"
)

const (
	twisterN = 624
	twisterM = 397
)

// twister is the Mersenne Twister MT19937 of Matsumoto and Nishimura.
type twister struct {
	words [twisterN]uint32
	at    int
}

func (t *twister) init(seed uint32) {
	t.words[0] = seed
	for i := 1; i < twisterN; i++ {
		before := t.words[i-1]
		t.words[i] = 1812433253*(before^before>>30) + uint32(i)
	}
	t.at = twisterN
}

// initArray seeds the generator with words of any number.
func (t *twister) initArray(key []uint32) {
	t.init(19650218)
	i, j := 1, 0
	step := func() {
		if i++; i >= twisterN {
			t.words[0] = t.words[twisterN-1]
			i = 1
		}
	}
	for range max(twisterN, len(key)) {
		before := t.words[i-1]
		t.words[i] = (t.words[i] ^ (before^before>>30)*1664525) + key[j] + uint32(j)
		step()
		j = (j + 1) % len(key)
	}
	for range twisterN - 1 {
		before := t.words[i-1]
		t.words[i] = (t.words[i] ^ (before^before>>30)*1566083941) - uint32(i)
		step()
	}
	t.words[0] = 0x80000000
}

// next is the next 32 random bits.
func (t *twister) next() uint32 {
	if t.at >= twisterN {
		t.twist()
	}
	y := t.words[t.at]
	t.at++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

func (t *twister) twist() {
	for i := range twisterN {
		y := t.words[i]&0x80000000 | t.words[(i+1)%twisterN]&0x7fffffff
		v := t.words[(i+twisterM)%twisterN] ^ y>>1
		if y&1 != 0 {
			v ^= 0x9908b0df
		}
		t.words[i] = v
	}
	t.at = 0
}

// Random is a random.Random: a generator with its own state. Several goroutines may use it.
type Random struct {
	mu      sync.Mutex
	twister twister
	gauss   py.Opt[float64] // the second of the pair that gauss makes
	system  bool            // bits come from the operating system
}

// State is what getstate gives.
type State struct {
	twister twister
	gauss   py.Opt[float64]
}

// ClassName is the class's name.
func (r *Random) ClassName() string {
	if r.system {
		return "SystemRandom"
	}
	return "Random"
}

// NewRandom is Random().
func NewRandom() *Random {
	r := &Random{}
	r.seedFresh()
	return r
}

// NewRandomNone is Random(None).
func NewRandomNone(any) *Random { return NewRandom() }

// NewRandomInt is Random(x) of an int.
func NewRandomInt(x int) *Random {
	r := &Random{}
	r.Seed(x)
	return r
}

// NewRandomBig is Random(x) of an int of any size.
func NewRandomBig(x py.Int) *Random {
	r := &Random{}
	r.SeedBig(x)
	return r
}

// NewRandomStr is Random(x) of a str.
func NewRandomStr(x string) *Random {
	r := &Random{}
	r.SeedStr(x)
	return r
}

// NewRandomBytes is Random(x) of bytes.
func NewRandomBytes(x py.Bytes) *Random {
	r := &Random{}
	r.SeedBytes(x)
	return r
}

// NewRandomFloat is Random(x) of a float.
func NewRandomFloat(x float64) *Random {
	r := &Random{}
	r.SeedFloat(x)
	return r
}

// NewSystemRandom is SystemRandom().
func NewSystemRandom() *Random { return &Random{system: true} }

func (r *Random) seedFresh() {
	var b [twisterN * 4]byte
	rand.Read(b[:])
	r.seedBig(new(big.Int).SetBytes(b[:]))
}

// Reseed is seed(): it seeds from the operating system.
func (r *Random) Reseed(any) { r.seedFresh() }

// Seed is seed(a) of an int.
func (r *Random) Seed(a int) { r.seedBig(big.NewInt(int64(a))) }

// SeedBig is seed(a) of an int of any size.
func (r *Random) SeedBig(a py.Int) { r.seedBig(a.Big()) }

// SeedStr is seed(a) of a str.
func (r *Random) SeedStr(a string) { r.SeedBytes(py.Bytes(a)) }

// SeedBytes is seed(a) of bytes: they count with their hash as one number.
func (r *Random) SeedBytes(a py.Bytes) {
	sum := sha512.Sum512([]byte(a))
	r.seedBig(new(big.Int).SetBytes(append([]byte(a), sum[:]...)))
}

// SeedFloat is seed(a) of a float: its hash.
func (r *Random) SeedFloat(a float64) {
	r.seedBig(new(big.Int).SetUint64(uint64(py.Hash(a))))
}

func (r *Random) seedBig(a *big.Int) {
	if r.system {
		return
	}
	b := new(big.Int).Abs(a).Bytes()
	for len(b)%4 != 0 || len(b) == 0 {
		b = append([]byte{0}, b...)
	}
	key := make([]uint32, len(b)/4)
	for i := range key {
		key[len(key)-1-i] = binary.BigEndian.Uint32(b[4*i:])
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.twister.initArray(key)
	r.gauss = py.Opt[float64]{}
}

// GetState is getstate().
func (r *Random) GetState() *State {
	r.refuseSystem()
	r.mu.Lock()
	defer r.mu.Unlock()
	return &State{r.twister, r.gauss}
}

// SetState is setstate(state).
func (r *Random) SetState(s *State) {
	r.refuseSystem()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.twister, r.gauss = s.twister, s.gauss
}

func (r *Random) refuseSystem() {
	if r.system {
		panic(py.NotImplementedError.New("System entropy source does not have state."))
	}
}

func (r *Random) word() uint32 {
	if r.system {
		var b [4]byte
		rand.Read(b[:])
		return binary.LittleEndian.Uint32(b[:])
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.twister.next()
}

// Float is random(): a float of 53 random bits in [0, 1).
func (r *Random) Float() float64 {
	if r.system {
		return float64(uint64(r.word()>>5)<<26|uint64(r.word()>>6)) / (1 << 53)
	}
	r.mu.Lock()
	a, b := r.twister.next()>>5, r.twister.next()>>6
	r.mu.Unlock()
	return float64(uint64(a)<<26|uint64(b)) / (1 << 53)
}

// bits is k random bits, k <= 64: whole words from the low end, then what is left of one.
func (r *Random) bits(k int) uint64 {
	switch {
	case k <= 0:
		return 0
	case k <= 32:
		return uint64(r.word() >> (32 - k))
	}
	low := uint64(r.word())
	return low | uint64(r.word()>>(64-k))<<32
}

// GetRandBits is getrandbits(k).
func (r *Random) GetRandBits(k int) py.Int {
	if k < 0 {
		panic(py.ValueError.New("number of bits must be non-negative"))
	}
	if k < 64 {
		return py.IntOf(int(r.bits(k)))
	}
	b := make([]byte, (k+31)/32*4)
	for i := len(b); i > 0; i, k = i-4, k-32 {
		w := r.word()
		if k < 32 {
			w >>= 32 - k
		}
		binary.BigEndian.PutUint32(b[i-4:], w)
	}
	return py.IntFromBig(new(big.Int).SetBytes(b))
}

// RandBytes is randbytes(n).
func (r *Random) RandBytes(n int) py.Bytes {
	if n < 0 {
		panic(py.ValueError.New("number of bits must be non-negative"))
	}
	b := make([]byte, (n+3)/4*4)
	k := n * 8
	for i := 0; i < len(b); i, k = i+4, k-32 {
		w := r.word()
		if k < 32 {
			w >>= 32 - k
		}
		binary.LittleEndian.PutUint32(b[i:], w)
	}
	return py.Bytes(b[:n])
}

// below is a random int in [0, n), n > 0.
func (r *Random) below(n int) int {
	k := py.BitLength(n)
	for {
		if v := r.bits(k); v < uint64(n) {
			return int(v)
		}
	}
}
