package py

import (
	"encoding/hex"
	"fmt"
	"iter"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// Bytes is a bytes object.
type Bytes string

// Len is len(b).
func (b Bytes) Len() int { return len(b) }

// At is b[i].
func (b Bytes) At(i int) int {
	if i < 0 {
		i += len(b)
	}
	if uint(i) >= uint(len(b)) {
		panic(IndexError.New("index out of range"))
	}
	return int(b[i])
}

// Slice is b[lo:hi:step].
func (b Bytes) Slice(lo, hi, step Opt[int]) Bytes {
	start, stop, st := Slice{lo, hi, step}.Indices(len(b))
	if st == 1 {
		return b[start:max(start, stop)]
	}
	var out []byte
	for i := start; st > 0 && i < stop || st < 0 && i > stop; i += st {
		out = append(out, b[i])
	}
	return Bytes(out)
}

// All iterates over the values.
func (b Bytes) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < len(b); i++ {
			if !yield(int(b[i])) {
				return
			}
		}
	}
}

// Contains is x in b.
func (b Bytes) Contains(x int) bool { return strings.IndexByte(string(b), toByte(x)) >= 0 }

// Repeat is b * n.
func (b Bytes) Repeat(n int) Bytes { return Bytes(StrRepeat(string(b), n)) }

// Hex is b.hex().
func (b Bytes) Hex() string { return hex.EncodeToString([]byte(b)) }

// BytesFromHex is bytes.fromhex(s).
func BytesFromHex(s string) Bytes {
	var out []byte
	at := 0 // in code points
	bad := func(at int) {
		panic(ValueError.New("non-hexadecimal number found in fromhex() arg at position " + itoa(at)))
	}
	rs := []rune(s)
	digit := func(i int) byte {
		if i < len(rs) && rs[i] < 0x80 {
			if d, err := strconv.ParseUint(string(rs[i]), 16, 8); err == nil {
				return byte(d)
			}
		}
		bad(i)
		return 0
	}
	for at < len(rs) {
		if r := rs[at]; r == ' ' || r >= '\t' && r <= '\r' {
			at++
			continue
		}
		out = append(out, digit(at)<<4|digit(at+1))
		at += 2
	}
	return Bytes(out)
}

// BytesOf is bytes(xs).
func BytesOf(xs iter.Seq[int]) Bytes {
	var out []byte
	for x := range xs {
		if x < 0 || x > 255 {
			panic(ValueError.New("bytes must be in range(0, 256)"))
		}
		out = append(out, byte(x))
	}
	return Bytes(out)
}

// BytesZero is bytes(n).
func BytesZero(n int) Bytes {
	if n < 0 {
		panic(ValueError.New("negative count"))
	}
	return Bytes(make([]byte, n))
}

// BytesRepr is repr(b).
func BytesRepr(s string) string {
	q := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		q = '"'
	}
	var b strings.Builder
	b.WriteByte('b')
	b.WriteByte(q)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == q || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case c < 0x20 || c >= 0x7f:
			fmt.Fprintf(&b, `\x%02x`, c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte(q)
	return b.String()
}

// littleEndian reads a byteorder argument.
func littleEndian(byteorder string) bool {
	if byteorder != "little" && byteorder != "big" {
		panic(ValueError.New("byteorder must be either 'little' or 'big'"))
	}
	return byteorder == "little"
}

// IntToBytes is n.to_bytes(length, byteorder).
func IntToBytes(n, length int, byteorder string) Bytes {
	return BigToBytes(IntOf(n), length, byteorder, false)
}

// BigToBytes is n.to_bytes(length, byteorder, signed=signed).
func BigToBytes(n Int, length int, byteorder string, signed bool) Bytes {
	little := littleEndian(byteorder)
	if length < 0 {
		panic(ValueError.New("length argument must be non-negative"))
	}
	if !signed && n.Sign() < 0 {
		panic(OverflowError.New("can't convert negative int to unsigned"))
	}
	bits := n.BitLength()
	if signed {
		bits = 0
		if n.Sign() > 0 {
			bits = n.BitLength() + 1
		} else if n.Sign() < 0 {
			bits = n.Invert().BitLength() + 1
		}
	}
	if bits > 8*length {
		panic(OverflowError.New("int too big to convert"))
	}
	b := n.Big()
	if n.Sign() < 0 {
		b = new(big.Int).Add(b, new(big.Int).Lsh(big.NewInt(1), uint(8*length)))
	}
	out := b.FillBytes(make([]byte, length))
	if little {
		slices.Reverse(out)
	}
	return Bytes(out)
}

// IntFromBytes is int.from_bytes(data, byteorder).
func IntFromBytes(data Bytes, byteorder string) int {
	return BigFromBytes(data, byteorder, false).Int()
}

// BigFromBytes is int.from_bytes(data, byteorder, signed=signed).
func BigFromBytes(data Bytes, byteorder string, signed bool) Int {
	b := []byte(data)
	if littleEndian(byteorder) {
		slices.Reverse(b)
	}
	n := new(big.Int).SetBytes(b)
	if signed && len(b) > 0 && b[0] >= 0x80 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
	}
	return IntFromBig(n)
}

// ByteArray is a bytearray.
type ByteArray struct{ B []byte }

func toByte(x int) byte {
	if x < 0 || x > 255 {
		panic(ValueError.New("byte must be in range(0, 256)"))
	}
	return byte(x)
}

// ByteArrayOf is bytearray(xs).
func ByteArrayOf(xs iter.Seq[int]) *ByteArray {
	b := new(ByteArray)
	b.Extend(xs)
	return b
}

// Len is len(b).
func (b *ByteArray) Len() int { return len(b.B) }

// At is b[i].
func (b *ByteArray) At(i int) int {
	return int(b.B[fixIndex(i, len(b.B), "bytearray index out of range")])
}

// All iterates over the values; it sees changes made on the way.
func (b *ByteArray) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < len(b.B); i++ {
			if !yield(int(b.B[i])) {
				return
			}
		}
	}
}

// Set is b[i] = x.
func (b *ByteArray) Set(i, x int) {
	i = fixIndex(i, len(b.B), "bytearray index out of range")
	b.B[i] = toByte(x)
}

// Del is del b[i].
func (b *ByteArray) Del(i int) {
	i = fixIndex(i, len(b.B), "bytearray index out of range")
	b.B = slices.Delete(b.B, i, i+1)
}

// Append is b.append(x).
func (b *ByteArray) Append(x int) { b.B = append(b.B, toByte(x)) }

// Extend is b.extend(xs).
func (b *ByteArray) Extend(xs iter.Seq[int]) {
	var more []byte // b stays as it was if a value is bad, and may be among the values
	for x := range xs {
		more = append(more, toByte(x))
	}
	b.B = append(b.B, more...)
}

// Insert is b.insert(i, x).
func (b *ByteArray) Insert(i, x int) {
	c := toByte(x)
	if i < 0 {
		i = max(i+len(b.B), 0)
	}
	b.B = slices.Insert(b.B, min(i, len(b.B)), c)
}

// Pop is b.pop().
func (b *ByteArray) Pop() int { return b.PopAt(-1) }

// PopAt is b.pop(i).
func (b *ByteArray) PopAt(i int) int {
	if len(b.B) == 0 {
		panic(IndexError.New("pop from empty bytearray"))
	}
	i = fixIndex(i, len(b.B), "pop index out of range")
	x := int(b.B[i])
	b.B = slices.Delete(b.B, i, i+1)
	return x
}

// Remove is b.remove(x).
func (b *ByteArray) Remove(x int) {
	i := slices.Index(b.B, toByte(x))
	if i < 0 {
		panic(ValueError.New("value not found in bytearray"))
	}
	b.B = slices.Delete(b.B, i, i+1)
}

// Clear is b.clear().
func (b *ByteArray) Clear() { b.B = nil }

// Reverse is b.reverse().
func (b *ByteArray) Reverse() { slices.Reverse(b.B) }

// Copy is b.copy().
func (b *ByteArray) Copy() *ByteArray { return &ByteArray{slices.Clone(b.B)} }

// Bytes is bytes(b).
func (b *ByteArray) Bytes() Bytes { return Bytes(b.B) }

// Decode is b.decode(encoding, errors).
func (b *ByteArray) Decode(encoding, errors string) string {
	return Bytes(b.B).Decode(encoding, errors)
}

// Hex is b.hex().
func (b *ByteArray) Hex() string { return Bytes(b.B).Hex() }

// Contains is x in b.
func (b *ByteArray) Contains(x int) bool { return slices.Contains(b.B, toByte(x)) }

// Slice is b[lo:hi:step].
func (b *ByteArray) Slice(lo, hi, step Opt[int]) *ByteArray {
	return &ByteArray{[]byte(Bytes(b.B).Slice(lo, hi, step))}
}

func (b *ByteArray) typeName() string { return "bytearray" }
func (b *ByteArray) reprTo(out *strings.Builder, _ *reprGuard) {
	out.WriteString("bytearray(" + BytesRepr(string(b.B)) + ")")
}
