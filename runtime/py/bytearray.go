package py

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// ByteArray is a bytearray.
type ByteArray struct{ B []byte }

func toByte(x int) byte {
	if x < 0 || x > 255 {
		panic(ValueError.New("byte must be in range(0, 256)"))
	}
	return byte(x)
}

// NewByteArray is bytearray().
func NewByteArray() *ByteArray { return new(ByteArray) }

// ByteArrayZero is bytearray(n).
func ByteArrayZero(n int) *ByteArray {
	if n < 0 {
		panic(ValueError.New("negative count"))
	}
	return &ByteArray{make([]byte, n)}
}

// ByteArrayFrom is bytearray(b).
func ByteArrayFrom(b Bytes) *ByteArray { return &ByteArray{[]byte(b)} }

// ByteArrayEncode is bytearray(s, encoding, errors).
func ByteArrayEncode(s, encoding, errors string) *ByteArray {
	return ByteArrayFrom(Encode(s, encoding, errors))
}

// ByteArrayFromHex is bytearray.fromhex(s).
func ByteArrayFromHex(s string) *ByteArray { return ByteArrayFrom(BytesFromHex(s)) }

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

// ExtendBytes is b.extend(o).
func (b *ByteArray) ExtendBytes(o Bytes) { b.B = append(b.B, o...) }

// RepeatInPlace is b *= n.
func (b *ByteArray) RepeatInPlace(n int) { b.B = repeatSlice(b.B, n) }

// Reverse is b.reverse().
func (b *ByteArray) Reverse() { slices.Reverse(b.B) }

// Copy is b.copy().
func (b *ByteArray) Copy() *ByteArray { return &ByteArray{slices.Clone(b.B)} }

// Bytes is bytes(b).
func (b *ByteArray) Bytes() Bytes { return Bytes(b.B) }

// Contains is x in b.
func (b *ByteArray) Contains(x int) bool { return slices.Contains(b.B, toByte(x)) }

// Slice is b[lo:hi:step].
func (b *ByteArray) Slice(lo, hi, step Opt[int]) *ByteArray {
	return &ByteArray{sliceCopy(b.B, lo, hi, step)}
}

// SetSlice is b[lo:hi:step] = xs.
func (b *ByteArray) SetSlice(lo, hi, step Opt[int], xs iter.Seq[int]) {
	l := List[byte]{b.B}
	more := ByteArrayOf(xs)
	start, stop, st := SliceIndices(lo, hi, step, len(b.B))
	if n := SliceLen(start, stop, st); st != 1 && n != len(more.B) {
		panic(ValueError.New(fmt.Sprintf("attempt to assign bytes of size %d to extended slice of size %d", len(more.B), n)))
	}
	ListSetSlice(&l, lo, hi, step, slices.Values(more.B))
	b.B = l.Items
}

// DelSlice is del b[lo:hi:step].
func (b *ByteArray) DelSlice(lo, hi, step Opt[int]) {
	l := List[byte]{b.B}
	ListDelSlice(&l, lo, hi, step)
	b.B = l.Items
}

// Reversed is reversed(b).
func (b *ByteArray) Reversed() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := len(b.B) - 1; i >= 0; i-- {
			if i < len(b.B) && !yield(int(b.B[i])) {
				return
			}
		}
	}
}

func (b *ByteArray) typeName() string { return "bytearray" }
func (b *ByteArray) reprTo(out *strings.Builder, _ *reprGuard) {
	out.WriteString("bytearray(" + BytesRepr(string(b.B)) + ")")
}
