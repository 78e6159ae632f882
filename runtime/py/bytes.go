package py

import (
	"encoding/hex"
	"fmt"
	"iter"
	"math/big"
	"strings"
	"unicode/utf8"
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

// Repeat is b * n.
func (b Bytes) Repeat(n int) Bytes { return Bytes(StrRepeat(string(b), n)) }

// Decode is b.decode(encoding, errors).
func (b Bytes) Decode(encoding, errors string) string {
	switch strings.ReplaceAll(strings.ToLower(encoding), "_", "-") {
	case "utf-8", "utf8":
		if utf8.ValidString(string(b)) {
			return string(b)
		}
		switch errors {
		case "ignore":
			return strings.ToValidUTF8(string(b), "")
		case "replace":
			return strings.ToValidUTF8(string(b), "\ufffd")
		}
		for i := 0; i < len(b); {
			r, w := utf8.DecodeRuneInString(string(b[i:]))
			if r == utf8.RuneError && w == 1 {
				what := "invalid start byte"
				if b[i] >= 0xc2 && b[i] < 0xf5 {
					what = "invalid continuation byte"
					if i+1 >= len(b) {
						what = "unexpected end of data"
					}
				}
				panic(UnicodeDecodeError.New(fmt.Sprintf("'utf-8' codec can't decode byte 0x%02x in position %d: %s", b[i], i, what)))
			}
			i += w
		}
	case "ascii", "us-ascii":
		for i := 0; i < len(b); i++ {
			if b[i] >= 0x80 {
				panic(UnicodeDecodeError.New(fmt.Sprintf("'ascii' codec can't decode byte 0x%02x in position %d: ordinal not in range(128)", b[i], i)))
			}
		}
		return string(b)
	case "latin-1", "iso-8859-1", "latin1":
		rs := make([]rune, len(b))
		for i := range rs {
			rs[i] = rune(b[i])
		}
		return string(rs)
	}
	panic(LookupError.New("unknown encoding: " + encoding))
}

// Hex is b.hex().
func (b Bytes) Hex() string { return hex.EncodeToString([]byte(b)) }

// BytesFromHex is bytes.fromhex(s).
func BytesFromHex(s string) Bytes {
	out, err := hex.DecodeString(strings.Join(strings.Fields(s), ""))
	if err != nil {
		panic(ValueError.New("non-hexadecimal number found in fromhex() arg"))
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

// IntToBytes is n.to_bytes(length, byteorder) for n >= 0.
func IntToBytes(n, length int, byteorder string) Bytes {
	if n < 0 {
		panic(OverflowError.New("can't convert negative int to unsigned"))
	}
	b := big.NewInt(int64(n)).Bytes()
	if len(b) > length {
		panic(OverflowError.New("int too big to convert"))
	}
	out := make([]byte, length)
	copy(out[length-len(b):], b)
	if byteorder == "little" {
		for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
			out[i], out[j] = out[j], out[i]
		}
	}
	return Bytes(out)
}

// IntFromBytes is int.from_bytes(data, byteorder).
func IntFromBytes(data Bytes, byteorder string) int {
	b := []byte(data)
	if byteorder == "little" {
		for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
			b[i], b[j] = b[j], b[i]
		}
	}
	return IntFromBig(new(big.Int).SetBytes(b)).Int()
}

// ByteArray is a bytearray.
type ByteArray struct{ B []byte }

// Len is len(b).
func (b *ByteArray) Len() int { return len(b.B) }

// At is b[i].
func (b *ByteArray) At(i int) int { return Bytes(b.B).At(i) }

// All iterates over the values.
func (b *ByteArray) All() iter.Seq[int] { return Bytes(b.B).All() }

// Set is b[i] = x.
func (b *ByteArray) Set(i, x int) {
	if i < 0 {
		i += len(b.B)
	}
	if uint(i) >= uint(len(b.B)) {
		panic(IndexError.New("bytearray index out of range"))
	}
	if x < 0 || x > 255 {
		panic(ValueError.New("byte must be in range(0, 256)"))
	}
	b.B[i] = byte(x)
}

// Append is b.append(x).
func (b *ByteArray) Append(x int) {
	if x < 0 || x > 255 {
		panic(ValueError.New("byte must be in range(0, 256)"))
	}
	b.B = append(b.B, byte(x))
}

// Slice is b[lo:hi:step].
func (b *ByteArray) Slice(lo, hi, step Opt[int]) *ByteArray {
	return &ByteArray{[]byte(Bytes(b.B).Slice(lo, hi, step))}
}
