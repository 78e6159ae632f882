// Package pystruct is Python's module struct.
package pystruct

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// Error is the class struct.error.
var Error = &py.ExcClass{Name: "error", Base: py.ExceptionClass, Module: "struct"}

func fail(format string, args ...any) error { return Error.New(fmt.Sprintf(format, args...)) }

// field is one item of a format: a code, how often it stands, and the padding before it.
type field struct {
	code  byte
	count int
	size  int // of one
	pad   int
}

// Struct is a compiled format.
type Struct struct {
	Format string
	Size   int
	order  binary.ByteOrder
	fields []field
	values int
}

var sizes = map[byte]int{'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'e': 2, 'f': 4, 'd': 8, 's': 1, 'p': 1}

// NewStruct is Struct(format).
func NewStruct(format string) *Struct {
	s := &Struct{Format: format, order: binary.LittleEndian}
	native := true
	text := format
	if text != "" {
		switch text[0] {
		case '<', '=':
			native, text = false, text[1:]
		case '>', '!':
			native, text = false, text[1:]
			s.order = binary.BigEndian
		case '@':
			text = text[1:]
		}
	}
	for i := 0; i < len(text); {
		c := text[i]
		if strings.IndexByte(" \t\n\r\f\v", c) >= 0 {
			i++
			continue
		}
		n, j := 1, i
		for j < len(text) && text[j] >= '0' && text[j] <= '9' {
			j++
		}
		if j > i {
			n, _ = strconv.Atoi(text[i:j])
			if j == len(text) {
				panic(fail("repeat count given without format specifier"))
			}
		}
		c = text[j]
		i = j + 1
		size, ok := sizes[c]
		if native && (c == 'l' || c == 'L') {
			size = 8
		}
		if native && (c == 'n' || c == 'N' || c == 'P') {
			size, ok = 8, true
		}
		if !ok {
			panic(fail("bad char in struct format"))
		}
		f := field{code: c, count: n, size: size}
		if native && s.Size%size != 0 {
			f.pad = size - s.Size%size
		}
		s.Size += f.pad + n*size
		switch c {
		case 'x':
		case 's', 'p':
			s.values++
		default:
			s.values += n
		}
		s.fields = append(s.fields, f)
	}
	return s
}

// PyRepr is repr(s).
func (s *Struct) PyRepr() string { return "<_struct.Struct object>" }

// Pack is s.pack(*values).
func (s *Struct) Pack(values ...any) py.Bytes {
	if len(values) != s.values {
		panic(fail("pack expected %d items for packing (got %d)", s.values, len(values)))
	}
	out := make([]byte, 0, s.Size)
	for _, f := range s.fields {
		out = append(out, make([]byte, f.pad)...)
		switch f.code {
		case 'x':
			out = append(out, make([]byte, f.count)...)
		case 's', 'p':
			out = append(out, f.text(values[0])...)
			values = values[1:]
		default:
			for range f.count {
				out = s.put(out, f, py.Box(values[0]))
				values = values[1:]
			}
		}
	}
	return py.Bytes(out)
}

func (f field) text(v any) []byte {
	b, ok := v.(py.Bytes)
	if !ok {
		panic(fail("argument for '%c' must be a bytes object", f.code))
	}
	out := make([]byte, f.count)
	if f.code == 's' {
		copy(out, b)
		return out
	}
	if f.count > 0 {
		n := min(len(b), f.count-1, 255)
		out[0] = byte(n)
		copy(out[1:], b[:n])
	}
	return out
}

func (s *Struct) put(out []byte, f field, v any) []byte {
	var buf [8]byte
	b := buf[:f.size]
	switch f.code {
	case 'c':
		c, ok := v.(py.Bytes)
		if !ok || len(c) != 1 {
			panic(fail("char format requires a bytes object of length 1"))
		}
		return append(out, c[0])
	case '?':
		if py.Truth(v) {
			b[0] = 1
		}
		return append(out, b...)
	case 'e', 'f', 'd':
		if !py.IsFloat(v) && !py.IsInt(v) {
			panic(fail("required argument is not a float"))
		}
		x := py.PlainNaN(py.AsFloat(v))
		switch f.code {
		case 'd':
			s.order.PutUint64(b, math.Float64bits(x))
		case 'f':
			y := float32(x)
			if math.IsInf(float64(y), 0) && !math.IsInf(x, 0) {
				panic(py.OverflowError.New("float too large to pack with f format"))
			}
			s.order.PutUint32(b, math.Float32bits(y))
		default:
			s.order.PutUint16(b, half(x))
		}
		return append(out, b...)
	}
	if !py.IsInt(v) {
		panic(fail("required argument is not an integer"))
	}
	n := py.AsBig(v).Big()
	signed := strings.IndexByte("bhilqn", f.code) >= 0
	lo, hi := bounds(8*f.size, signed)
	if n.Cmp(lo) < 0 || n.Cmp(hi) > 0 {
		panic(fail("'%c' format requires %v <= number <= %v", f.code, lo, hi))
	}
	u := n.Uint64()
	if n.Sign() < 0 {
		u = uint64(n.Int64())
	}
	s.putUint(b, u)
	return append(out, b...)
}

func bounds(bits int, signed bool) (lo, hi *big.Int) {
	one := big.NewInt(1)
	if signed {
		hi = new(big.Int).Lsh(one, uint(bits-1))
		return new(big.Int).Neg(hi), new(big.Int).Sub(hi, one)
	}
	return new(big.Int), new(big.Int).Sub(new(big.Int).Lsh(one, uint(bits)), one)
}

func (s *Struct) putUint(b []byte, u uint64) {
	switch len(b) {
	case 1:
		b[0] = byte(u)
	case 2:
		s.order.PutUint16(b, uint16(u))
	case 4:
		s.order.PutUint32(b, uint32(u))
	default:
		s.order.PutUint64(b, u)
	}
}

func (s *Struct) uint(b []byte) uint64 {
	switch len(b) {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(s.order.Uint16(b))
	case 4:
		return uint64(s.order.Uint32(b))
	}
	return s.order.Uint64(b)
}

// Unpack is s.unpack(buffer).
func (s *Struct) Unpack(buffer py.Bytes) py.VarTuple[any] {
	if len(buffer) != s.Size {
		panic(fail("unpack requires a buffer of %d bytes", s.Size))
	}
	return s.read([]byte(buffer))
}

// UnpackFrom is s.unpack_from(buffer, offset).
func (s *Struct) UnpackFrom(buffer py.Bytes, offset int) py.VarTuple[any] {
	if offset < 0 {
		if offset+len(buffer) < 0 {
			panic(fail("offset %d out of range for %d-byte buffer", offset, len(buffer)))
		}
		offset += len(buffer)
	}
	if len(buffer)-offset < s.Size {
		panic(fail("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)", s.Size+offset, s.Size, offset, len(buffer)))
	}
	return s.read([]byte(buffer[offset : offset+s.Size]))
}

// IterUnpack is s.iter_unpack(buffer).
func (s *Struct) IterUnpack(buffer py.Bytes) *py.Iter[py.VarTuple[any]] {
	switch {
	case s.Size == 0:
		panic(fail("cannot iteratively unpack with a struct of length 0"))
	case len(buffer)%s.Size != 0:
		panic(fail("iterative unpacking requires a buffer of a multiple of %d bytes", s.Size))
	}
	return py.NewIter(func(yield func(py.VarTuple[any]) bool) {
		for at := 0; at < len(buffer); at += s.Size {
			if !yield(s.read([]byte(buffer[at : at+s.Size]))) {
				return
			}
		}
	})
}

func (s *Struct) read(b []byte) py.VarTuple[any] {
	var out []any
	for _, f := range s.fields {
		b = b[f.pad:]
		n := f.count * f.size
		part := b[:n]
		b = b[n:]
		switch f.code {
		case 'x':
		case 's':
			out = append(out, py.Bytes(part))
		case 'p':
			if len(part) == 0 {
				out = append(out, py.Bytes(""))
			} else {
				out = append(out, py.Bytes(part[1:min(1+int(part[0]), len(part))]))
			}
		default:
			for ; len(part) > 0; part = part[f.size:] {
				out = append(out, s.get(f, part[:f.size]))
			}
		}
	}
	return py.VarTupleOf(out...)
}

func (s *Struct) get(f field, b []byte) any {
	u := s.uint(b)
	switch f.code {
	case 'c':
		return py.Bytes(b)
	case '?':
		return u != 0
	case 'd':
		return math.Float64frombits(u)
	case 'f':
		return float64(math.Float32frombits(uint32(u)))
	case 'e':
		return unhalf(uint16(u))
	case 'b', 'h', 'i', 'l', 'q', 'n':
		shift := 64 - 8*f.size
		return int(int64(u<<shift) >> shift)
	}
	if u > math.MaxInt64 {
		return py.Box(py.IntFromBig(new(big.Int).SetUint64(u)))
	}
	return int(u)
}

// half rounds to a half-precision float, ties to even.
func half(x float64) uint16 {
	sign := uint16(math.Float64bits(x) >> 48 & 0x8000)
	switch {
	case math.IsNaN(x):
		return sign | 0x7e00
	case math.IsInf(x, 0):
		return sign | 0x7c00
	}
	a := math.Abs(x)
	if a == 0 {
		return sign
	}
	_, e := math.Frexp(a)
	e = max(e-1, -14)
	m := math.RoundToEven(math.Ldexp(a, 10-e))
	if e == -14 && m < 1024 {
		return sign | uint16(m)
	}
	if m == 2048 {
		m, e = 1024, e+1
	}
	if e > 15 {
		panic(py.OverflowError.New("float too large to pack with e format"))
	}
	return sign | uint16(e+15)<<10 | (uint16(m) - 1024)
}

func unhalf(u uint16) float64 {
	sign := 1.0
	if u&0x8000 != 0 {
		sign = -1
	}
	e, m := int(u>>10&31), float64(u&1023)
	switch e {
	case 0:
		return sign * math.Ldexp(m, -24)
	case 31:
		if m != 0 {
			return math.NaN()
		}
		return math.Inf(int(sign))
	}
	return sign * math.Ldexp(1024+m, e-25)
}

// Pack is struct.pack(format, *values).
func Pack(format string, values ...any) py.Bytes { return NewStruct(format).Pack(values...) }

// Unpack is struct.unpack(format, buffer).
func Unpack(format string, buffer py.Bytes) py.VarTuple[any] { return NewStruct(format).Unpack(buffer) }

// UnpackFrom is struct.unpack_from(format, buffer, offset).
func UnpackFrom(format string, buffer py.Bytes, offset int) py.VarTuple[any] {
	return NewStruct(format).UnpackFrom(buffer, offset)
}

// IterUnpack is struct.iter_unpack(format, buffer).
func IterUnpack(format string, buffer py.Bytes) *py.Iter[py.VarTuple[any]] {
	return NewStruct(format).IterUnpack(buffer)
}

// Calcsize is struct.calcsize(format).
func Calcsize(format string) int { return NewStruct(format).Size }
