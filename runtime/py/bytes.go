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

// ContainsBytes is sub in b.
func (b Bytes) ContainsBytes(sub Bytes) bool { return strings.Contains(string(b), string(sub)) }

// Concat is b + o.
func (b Bytes) Concat(o Bytes) Bytes { return b + o }

// Repeat is b * n.
func (b Bytes) Repeat(n int) Bytes { return Bytes(StrRepeat(string(b), n)) }

// Hex is b.hex().
func (b Bytes) Hex() string { return hex.EncodeToString([]byte(b)) }

// HexSep is b.hex(sep, group): groups count from the right, or from the left when group is negative.
func (b Bytes) HexSep(sep string, group int) string {
	if len([]rune(sep)) != 1 {
		panic(ValueError.New("sep must be length 1."))
	}
	if !ascii(sep) {
		panic(ValueError.New("sep must be ASCII."))
	}
	n := group
	if n < 0 {
		n = -n
	}
	if n == 0 || len(b) <= n {
		return b.Hex()
	}
	first := n
	if group > 0 && len(b)%n != 0 {
		first = len(b) % n
	}
	var out strings.Builder
	out.WriteString(b[:first].Hex())
	for b = b[first:]; len(b) > 0; {
		k := min(n, len(b))
		out.WriteString(sep)
		out.WriteString(b[:k].Hex())
		b = b[k:]
	}
	return out.String()
}

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

// IntToBytes is n.to_bytes(length, byteorder, signed=signed).
func IntToBytes(n, length int, byteorder string, signed bool) Bytes {
	return BigToBytes(IntOf(n), length, byteorder, signed)
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

// IntFromBytes is int.from_bytes(data, byteorder, signed=signed).
func IntFromBytes(data Bytes, byteorder string, signed bool) int {
	return BigFromBytes(data, byteorder, signed).Int()
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
