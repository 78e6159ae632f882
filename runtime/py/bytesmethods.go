package py

import (
	"bytes"
	"iter"
	"slices"
	"strings"
)

// Methods of bytes that work as those of str do, on ASCII letters and white space alone.

func isSpaceByte(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }
func isUpperByte(c byte) bool { return c >= 'A' && c <= 'Z' }
func isLowerByte(c byte) bool { return c >= 'a' && c <= 'z' }
func isAlphaByte(c byte) bool { return isUpperByte(c &^ 0x20) }

func upperByte(c byte) byte {
	if isLowerByte(c) {
		return c - 0x20
	}
	return c
}

func lowerByte(c byte) byte {
	if isUpperByte(c) {
		return c + 0x20
	}
	return c
}

func (b Bytes) mapBytes(f func(i int, c byte) byte) Bytes {
	out := make([]byte, len(b))
	for i := range out {
		out[i] = f(i, b[i])
	}
	return Bytes(out)
}

// Upper is b.upper().
func (b Bytes) Upper() Bytes { return b.mapBytes(func(_ int, c byte) byte { return upperByte(c) }) }

// Lower is b.lower().
func (b Bytes) Lower() Bytes { return b.mapBytes(func(_ int, c byte) byte { return lowerByte(c) }) }

// SwapCase is b.swapcase().
func (b Bytes) SwapCase() Bytes {
	return b.mapBytes(func(_ int, c byte) byte {
		if isUpperByte(c) {
			return lowerByte(c)
		}
		return upperByte(c)
	})
}

// Capitalize is b.capitalize().
func (b Bytes) Capitalize() Bytes {
	return b.mapBytes(func(i int, c byte) byte {
		if i == 0 {
			return upperByte(c)
		}
		return lowerByte(c)
	})
}

// Title is b.title().
func (b Bytes) Title() Bytes {
	return b.mapBytes(func(i int, c byte) byte {
		if i == 0 || !isAlphaByte(b[i-1]) {
			return upperByte(c)
		}
		return lowerByte(c)
	})
}

func (b Bytes) all(ok func(byte) bool) bool {
	for i := 0; i < len(b); i++ {
		if !ok(b[i]) {
			return false
		}
	}
	return b != ""
}

// IsAlpha is b.isalpha().
func (b Bytes) IsAlpha() bool { return b.all(isAlphaByte) }

// IsDigit is b.isdigit().
func (b Bytes) IsDigit() bool { return b.all(isDigitByte) }

// IsAlnum is b.isalnum().
func (b Bytes) IsAlnum() bool { return b.all(isAlnumByte) }

// IsSpace is b.isspace().
func (b Bytes) IsSpace() bool { return b.all(isSpaceByte) }

// IsAscii is b.isascii().
func (b Bytes) IsAscii() bool { return ascii(string(b)) }

// masked is b with the bytes beyond ASCII made characters without case, so that the rules of str apply.
func (b Bytes) masked() string {
	return string(b.mapBytes(func(_ int, c byte) byte { return min(c, 0x7f) }))
}

// IsUpper is b.isupper().
func (b Bytes) IsUpper() bool { return IsUpper(b.masked()) }

// IsLower is b.islower().
func (b Bytes) IsLower() bool { return IsLower(b.masked()) }

// IsTitle is b.istitle().
func (b Bytes) IsTitle() bool { return IsTitle(b.masked()) }

func (b Bytes) trim(left, right bool, cut func(byte) bool) Bytes {
	for left && b != "" && cut(b[0]) {
		b = b[1:]
	}
	for right && b != "" && cut(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}

func among(chars Bytes) func(byte) bool {
	return func(c byte) bool { return strings.IndexByte(string(chars), c) >= 0 }
}

// StripAny is b.strip(); the argument stands for None.
func (b Bytes) StripAny(_ any) Bytes { return b.trim(true, true, isSpaceByte) }

// LStripAny is b.lstrip().
func (b Bytes) LStripAny(_ any) Bytes { return b.trim(true, false, isSpaceByte) }

// RStripAny is b.rstrip().
func (b Bytes) RStripAny(_ any) Bytes { return b.trim(false, true, isSpaceByte) }

// StripChars is b.strip(chars).
func (b Bytes) StripChars(chars Bytes) Bytes { return b.trim(true, true, among(chars)) }

// LStripChars is b.lstrip(chars).
func (b Bytes) LStripChars(chars Bytes) Bytes { return b.trim(true, false, among(chars)) }

// RStripChars is b.rstrip(chars).
func (b Bytes) RStripChars(chars Bytes) Bytes { return b.trim(false, true, among(chars)) }

func bytesList(parts []string) *List[Bytes] {
	out := make([]Bytes, len(parts))
	for i, p := range parts {
		out[i] = Bytes(p)
	}
	return &List[Bytes]{out}
}

// SplitSep is b.split(sep, max).
func (b Bytes) SplitSep(sep Bytes, max int) *List[Bytes] {
	return bytesList(SplitSep(string(b), string(sep), max).Items)
}

// RSplitSep is b.rsplit(sep, max).
func (b Bytes) RSplitSep(sep Bytes, max int) *List[Bytes] {
	return bytesList(RSplitSep(string(b), string(sep), max).Items)
}

// SplitSpace is b.split(None, max).
func (b Bytes) SplitSpace(_ any, max int) *List[Bytes] {
	out := []Bytes{}
	for b = b.LStripAny(nil); b != ""; b = b.LStripAny(nil) {
		n := 0
		for n < len(b) && !isSpaceByte(b[n]) {
			n++
		}
		if max >= 0 && len(out) == max {
			n = len(b)
		}
		out = append(out, b[:n])
		b = b[n:]
	}
	return &List[Bytes]{out}
}

// RSplitSpace is b.rsplit(None, max).
func (b Bytes) RSplitSpace(_ any, max int) *List[Bytes] {
	out := []Bytes{}
	for b = b.RStripAny(nil); b != ""; b = b.RStripAny(nil) {
		n := len(b)
		for n > 0 && !isSpaceByte(b[n-1]) {
			n--
		}
		if max >= 0 && len(out) == max {
			n = 0
		}
		out = append(out, b[n:])
		b = b[:n]
	}
	l := &List[Bytes]{out}
	ListReverse(l)
	return l
}

// SplitLines is b.splitlines(keepends).
func (b Bytes) SplitLines(keepends bool) *List[Bytes] {
	out := []Bytes{}
	for b != "" {
		i := strings.IndexAny(string(b), "\r\n")
		if i < 0 {
			out = append(out, b)
			break
		}
		end := i + 1
		if b[i] == '\r' && end < len(b) && b[end] == '\n' {
			end++
		}
		if keepends {
			out = append(out, b[:end])
		} else {
			out = append(out, b[:i])
		}
		b = b[end:]
	}
	return &List[Bytes]{out}
}

// Join is b.join(xs).
func (b Bytes) Join(xs iter.Seq[Bytes]) Bytes {
	return Bytes(Join(string(b), func(yield func(string) bool) {
		for x := range xs {
			if !yield(string(x)) {
				return
			}
		}
	}))
}

// Replace is b.replace(old, new, count); a count below 0 means all.
func (b Bytes) Replace(old, new Bytes, count int) Bytes {
	if old != "" {
		return Bytes(strings.Replace(string(b), string(old), string(new), count))
	}
	var out strings.Builder
	for i := 0; i <= len(b); i++ {
		if count < 0 || i < count {
			out.WriteString(string(new))
		}
		if i < len(b) {
			out.WriteByte(b[i])
		}
	}
	return Bytes(out.String())
}

// window is b[lo:hi] and where it begins; ok is false when lo is behind its end.
func (b Bytes) window(lo, hi Opt[int]) (w Bytes, from int, ok bool) {
	from, to, _ := SliceIndices(lo, hi, Opt[int]{}, len(b))
	if from > to || lo.OK && lo.V > len(b) {
		return "", 0, false
	}
	return b[from:to], from, true
}

func (b Bytes) find(lo, hi Opt[int], index func(s string) int) int {
	w, from, ok := b.window(lo, hi)
	if !ok {
		return -1
	}
	i := index(string(w))
	if i < 0 {
		return -1
	}
	return from + i
}

// Find is b.find(sub, lo, hi).
func (b Bytes) Find(sub Bytes, lo, hi Opt[int]) int {
	return b.find(lo, hi, func(s string) int { return strings.Index(s, string(sub)) })
}

// RFind is b.rfind(sub, lo, hi).
func (b Bytes) RFind(sub Bytes, lo, hi Opt[int]) int {
	return b.find(lo, hi, func(s string) int { return strings.LastIndex(s, string(sub)) })
}

func found(i int) int {
	if i < 0 {
		panic(ValueError.New("subsection not found"))
	}
	return i
}

// Index is b.index(sub, lo, hi).
func (b Bytes) Index(sub Bytes, lo, hi Opt[int]) int { return found(b.Find(sub, lo, hi)) }

// RIndex is b.rindex(sub, lo, hi).
func (b Bytes) RIndex(sub Bytes, lo, hi Opt[int]) int { return found(b.RFind(sub, lo, hi)) }

// Count is b.count(sub, lo, hi).
func (b Bytes) Count(sub Bytes, lo, hi Opt[int]) int {
	w, _, ok := b.window(lo, hi)
	switch {
	case !ok:
		return 0
	case sub == "":
		return len(w) + 1
	}
	return strings.Count(string(w), string(sub))
}

// StartsWith is b.startswith(p, lo, hi).
func (b Bytes) StartsWith(p Bytes, lo, hi Opt[int]) bool {
	w, _, ok := b.window(lo, hi)
	return ok && strings.HasPrefix(string(w), string(p))
}

// EndsWith is b.endswith(p, lo, hi).
func (b Bytes) EndsWith(p Bytes, lo, hi Opt[int]) bool {
	w, _, ok := b.window(lo, hi)
	return ok && strings.HasSuffix(string(w), string(p))
}

// RemovePrefix is b.removeprefix(p).
func (b Bytes) RemovePrefix(p Bytes) Bytes { return Bytes(strings.TrimPrefix(string(b), string(p))) }

// RemoveSuffix is b.removesuffix(p).
func (b Bytes) RemoveSuffix(p Bytes) Bytes { return Bytes(strings.TrimSuffix(string(b), string(p))) }

func bytesTuple(t Tuple3[string, string, string]) Tuple3[Bytes, Bytes, Bytes] {
	return Tuple3[Bytes, Bytes, Bytes]{Bytes(t.A), Bytes(t.B), Bytes(t.C)}
}

// Partition is b.partition(sep).
func (b Bytes) Partition(sep Bytes) Tuple3[Bytes, Bytes, Bytes] {
	return bytesTuple(Partition(string(b), string(sep)))
}

// RPartition is b.rpartition(sep).
func (b Bytes) RPartition(sep Bytes) Tuple3[Bytes, Bytes, Bytes] {
	return bytesTuple(RPartition(string(b), string(sep)))
}

// padded is b with left and right bytes of fill around it.
func (b Bytes) padded(method string, left, right int, fill Bytes) Bytes {
	if len(fill) != 1 {
		panic(TypeError.New(method + "() argument 2 must be a byte string of length 1, not bytes"))
	}
	return fill.Repeat(left) + b + fill.Repeat(right)
}

// LJust is b.ljust(width, fill).
func (b Bytes) LJust(width int, fill Bytes) Bytes {
	return b.padded("ljust", 0, width-len(b), fill)
}

// RJust is b.rjust(width, fill).
func (b Bytes) RJust(width int, fill Bytes) Bytes {
	return b.padded("rjust", width-len(b), 0, fill)
}

// Center is b.center(width, fill).
func (b Bytes) Center(width int, fill Bytes) Bytes {
	n := max(width-len(b), 0)
	left := n/2 + n&width&1
	return b.padded("center", left, n-left, fill)
}

// ZFill is b.zfill(width).
func (b Bytes) ZFill(width int) Bytes {
	zeros := Bytes("0").Repeat(width - len(b))
	if b != "" && (b[0] == '+' || b[0] == '-') {
		return b[:1] + zeros + b[1:]
	}
	return zeros + b
}

// ExpandTabs is b.expandtabs(size).
func (b Bytes) ExpandTabs(size int) Bytes {
	var out bytes.Buffer
	col := 0
	for _, c := range []byte(b) {
		switch c {
		case '\t':
			if size > 0 {
				n := size - col%size
				out.WriteString(strings.Repeat(" ", n))
				col += n
			}
			continue
		case '\n', '\r':
			col = -1
		}
		out.WriteByte(c)
		col++
	}
	return Bytes(out.Bytes())
}

func oneByte(c int) Bytes { return Bytes([]byte{toByte(c)}) }

// FindByte is b.find(c, lo, hi) of one byte.
func (b Bytes) FindByte(c int, lo, hi Opt[int]) int { return b.Find(oneByte(c), lo, hi) }

// RFindByte is b.rfind(c, lo, hi) of one byte.
func (b Bytes) RFindByte(c int, lo, hi Opt[int]) int { return b.RFind(oneByte(c), lo, hi) }

// IndexByte is b.index(c, lo, hi) of one byte.
func (b Bytes) IndexByte(c int, lo, hi Opt[int]) int { return b.Index(oneByte(c), lo, hi) }

// RIndexByte is b.rindex(c, lo, hi) of one byte.
func (b Bytes) RIndexByte(c int, lo, hi Opt[int]) int { return b.RIndex(oneByte(c), lo, hi) }

// CountByte is b.count(c, lo, hi) of one byte.
func (b Bytes) CountByte(c int, lo, hi Opt[int]) int { return b.Count(oneByte(c), lo, hi) }

// StartsWithAny is b.startswith(ps, lo, hi).
func (b Bytes) StartsWithAny(ps VarTuple[Bytes], lo, hi Opt[int]) bool {
	return slices.ContainsFunc(ps.Elems, func(p Bytes) bool { return b.StartsWith(p, lo, hi) })
}

// EndsWithAny is b.endswith(ps, lo, hi).
func (b Bytes) EndsWithAny(ps VarTuple[Bytes], lo, hi Opt[int]) bool {
	return slices.ContainsFunc(ps.Elems, func(p Bytes) bool { return b.EndsWith(p, lo, hi) })
}

// Translate is b.translate(table, delete=delete).
func (b Bytes) Translate(table Opt[Bytes], delete Bytes) Bytes {
	if table.OK && len(table.V) != 256 {
		panic(ValueError.New("translation table must be 256 characters long"))
	}
	out := make([]byte, 0, len(b))
	for _, c := range []byte(b) {
		if strings.IndexByte(string(delete), c) >= 0 {
			continue
		}
		if table.OK {
			c = table.V[c]
		}
		out = append(out, c)
	}
	return Bytes(out)
}

// BytesMakeTrans is bytes.maketrans(from, to).
func BytesMakeTrans(from, to Bytes) Bytes {
	if len(from) != len(to) {
		panic(ValueError.New("maketrans arguments must have same length"))
	}
	var table [256]byte
	for i := range table {
		table[i] = byte(i)
	}
	for i := range len(from) {
		table[from[i]] = to[i]
	}
	return Bytes(table[:])
}

// Reversed is reversed(b).
func (b Bytes) Reversed() iter.Seq[int] { return ByteArrayFrom(b).Reversed() }
