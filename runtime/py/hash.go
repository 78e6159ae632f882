package py

import (
	"encoding/binary"
	"hash/maphash"
	"math"
	"math/big"
	"math/bits"
	"reflect"
	"unicode/utf8"
)

const (
	hashMod   = 1<<61 - 1
	hashNone  = 0xFCA86420
	tupleSeed = 0x27D4EB2F165667C5
)

func hashInt(n int) int {
	if n >= 0 {
		if n >= hashMod {
			n %= hashMod
		}
		return n
	}
	if n <= -hashMod {
		n %= hashMod
	}
	if n == -1 {
		return -2
	}
	return n
}

var bigHashMod = big.NewInt(hashMod)

func hashBig(v Int) int {
	if v.IsInt() {
		return hashInt(v.Int())
	}
	b := v.Big()
	n := int(new(big.Int).Mod(new(big.Int).Abs(b), bigHashMod).Int64())
	if b.Sign() < 0 {
		n = -n
	}
	if n == -1 {
		return -2
	}
	return n
}

func hashFloat(f float64) int {
	switch {
	case f != f:
		return 0
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -314159
	}
	if f == math.Trunc(f) && math.Abs(f) < 1<<60 {
		return hashInt(int(f))
	}
	// f = m * 2**e with m an integer of 53 bits: reduce modulo 2**61-1, where 2**61 is 1.
	frac, e := math.Frexp(math.Abs(f))
	m := uint64(frac * (1 << 53))
	e = ((e-53)%61 + 61) % 61
	hi, lo := bits.Mul64(m, 1<<e)
	h := (lo & hashMod) + (lo>>61 | hi<<3)
	h = h&hashMod + h>>61
	if h == hashMod {
		h = 0
	}
	n := int(h)
	if f < 0 {
		n = -n
	}
	if n == -1 {
		return -2
	}
	return n
}

func mixTupleHash(acc uint64, h int) uint64 {
	acc += uint64(h) * 0xC2B2AE3D27D4EB4F
	return bits.RotateLeft64(acc, 31) * 0x9E3779B185EBCA87
}

func finishTupleHash(acc uint64, n int) int {
	acc += uint64(n) ^ (uint64(tupleSeed) ^ 3527539)
	if acc == math.MaxUint64 {
		return 1546275796
	}
	return int(acc)
}

// hashBytes is SipHash-1-3 with a zero key: what PYTHONHASHSEED=0 gives.
func hashBytes(p []byte) int {
	if len(p) == 0 {
		return 0
	}
	v0, v1, v2, v3 := uint64(0x736f6d6570736575), uint64(0x646f72616e646f6d), uint64(0x6c7967656e657261), uint64(0x7465646279746573)
	round := func() {
		v0 += v1
		v1 = bits.RotateLeft64(v1, 13) ^ v0
		v0 = bits.RotateLeft64(v0, 32)
		v2 += v3
		v3 = bits.RotateLeft64(v3, 16) ^ v2
		v0 += v3
		v3 = bits.RotateLeft64(v3, 21) ^ v0
		v2 += v1
		v1 = bits.RotateLeft64(v1, 17) ^ v2
		v2 = bits.RotateLeft64(v2, 32)
	}
	last := uint64(len(p)) << 56
	for ; len(p) >= 8; p = p[8:] {
		m := binary.LittleEndian.Uint64(p)
		v3 ^= m
		round()
		v0 ^= m
	}
	for i, c := range p {
		last |= uint64(c) << (8 * i)
	}
	v3 ^= last
	round()
	v0 ^= last
	v2 ^= 0xff
	round()
	round()
	round()
	h := int(v0 ^ v1 ^ v2 ^ v3)
	if h == -1 {
		return -2
	}
	return h
}

// hashString hashes a string's code points in the narrowest of 1, 2 or 4 bytes each.
func hashString(s string) int {
	width := 0
	for _, r := range s {
		switch {
		case r > 0xFFFF:
			width = 4
		case r > 0xFF:
			width = max(width, 2)
		case r >= utf8.RuneSelf:
			width = max(width, 1)
		}
	}
	if width == 0 {
		return hashBytes([]byte(s))
	}
	var b []byte
	for _, r := range s {
		switch width {
		case 1:
			b = append(b, byte(r))
		case 2:
			b = binary.LittleEndian.AppendUint16(b, uint16(r))
		default:
			b = binary.LittleEndian.AppendUint32(b, uint32(r))
		}
	}
	return hashBytes(b)
}

func hashBool(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Hash is hash(v).
func Hash(v any) int {
	switch x := v.(type) {
	case nil:
		return hashNone
	case int:
		return hashInt(x)
	case string:
		return hashString(x)
	case bool:
		return hashBool(x)
	case float64:
		return hashFloat(x)
	case Int:
		return hashBig(x)
	case Bytes:
		return hashBytes([]byte(x))
	case opter, Real:
		return Hash(Box(v))
	case Range:
		n := x.Len()
		t := []any{n, nil, nil}
		if n > 0 {
			t[1] = x.Start
		}
		if n > 1 {
			t[2] = x.Step
		}
		return Hash(VarTupleOf(t...))
	case anySet:
		s := x.view()
		if !s.frozen {
			panic(unhashable(v))
		}
		var h setHash
		for y := range s.all() {
			h.add(Hash(y))
		}
		return h.finish(s.len())
	case anyList, anyDict, *ByteArray, Slice:
		panic(unhashable(v))
	case Hasher:
		if !isNilPointer(v) {
			return x.PyHash()
		}
		return hashNone
	case Boxer:
		return Hash(x.Any())
	}
	if xs, ok := tupleItems(v); ok {
		acc := uint64(tupleSeed)
		for _, x := range xs {
			acc = mixTupleHash(acc, Hash(x))
		}
		return finishTupleHash(acc, len(xs))
	}
	if _, ok := v.(Eqer); ok && !isNilPointer(v) {
		panic(unhashable(v))
	}
	return identityHash(v)
}

func unhashable(v any) error { return TypeError.New("unhashable type: '" + TypeName(v) + "'") }

func identityHash(v any) int {
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Map, reflect.Chan:
		if r.IsNil() {
			return hashNone
		}
		p := uint64(r.Pointer())
		return int(bits.RotateLeft64(p, -4))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return hashInt(int(r.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return hashInt(int(r.Uint()))
	case reflect.String:
		return hashString(r.String())
	}
	if r.Comparable() {
		return int(maphash.Comparable(mapSeed, v))
	}
	panic(unhashable(v))
}

var mapSeed = maphash.MakeSeed()

// hashFunc returns hash() on T.
func hashFunc[T any]() func(T) int {
	var z T
	if f, ok := typedFunc((*T)(nil), z, opHash).(func(T) int); ok {
		return f
	}
	return func(x T) int { return Hash(x) }
}

func fastString(s string) uint64 { return maphash.String(mapSeed, s) }
