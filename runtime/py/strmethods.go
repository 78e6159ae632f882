package py

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// StripAny is s.strip(); the argument stands for None.
func StripAny(s string, _ any) string { return strings.TrimFunc(s, isSpace) }

// LStripAny is s.lstrip().
func LStripAny(s string, _ any) string { return strings.TrimLeftFunc(s, isSpace) }

// RStripAny is s.rstrip().
func RStripAny(s string, _ any) string { return strings.TrimRightFunc(s, isSpace) }

// StripChars is s.strip(chars).
func StripChars(s, chars string) string { return strings.Trim(s, chars) }

// LStripChars is s.lstrip(chars).
func LStripChars(s, chars string) string { return strings.TrimLeft(s, chars) }

// RStripChars is s.rstrip(chars).
func RStripChars(s, chars string) string { return strings.TrimRight(s, chars) }

// SplitSpace is s.split(None, max): at runs of white space.
func SplitSpace(s string, _ any, max int) *List[string] {
	if max < 0 && ascii(s) && !strings.ContainsAny(s, "\x1c\x1d\x1e\x1f") {
		return &List[string]{strings.Fields(s)}
	}
	out := []string{}
	s = strings.TrimLeftFunc(s, isSpace)
	for s != "" {
		if max >= 0 && len(out) == max {
			out = append(out, s)
			break
		}
		i := strings.IndexFunc(s, isSpace)
		if i < 0 {
			out = append(out, s)
			break
		}
		out = append(out, s[:i])
		s = strings.TrimLeftFunc(s[i:], isSpace)
	}
	return &List[string]{out}
}

// RSplitSpace is s.rsplit(None, max).
func RSplitSpace(s string, _ any, max int) *List[string] {
	if max < 0 {
		return SplitSpace(s, nil, -1)
	}
	out := []string{}
	s = strings.TrimRightFunc(s, isSpace)
	for s != "" {
		if len(out) == max {
			out = append(out, s)
			break
		}
		i := strings.LastIndexFunc(s, isSpace)
		if i < 0 {
			out = append(out, s)
			break
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		out = append(out, s[i+w:])
		s = strings.TrimRightFunc(s[:i], isSpace)
	}
	slices.Reverse(out)
	return &List[string]{out}
}

func emptySeparator(sep string) {
	if sep == "" {
		panic(ValueError.New("empty separator"))
	}
}

// SplitSep is s.split(sep, max).
func SplitSep(s, sep string, max int) *List[string] {
	emptySeparator(sep)
	if max < 0 {
		return &List[string]{strings.Split(s, sep)}
	}
	return &List[string]{strings.SplitN(s, sep, max+1)}
}

// RSplitSep is s.rsplit(sep, max).
func RSplitSep(s, sep string, max int) *List[string] {
	emptySeparator(sep)
	out := []string{}
	for max < 0 || len(out) < max {
		i := strings.LastIndex(s, sep)
		if i < 0 {
			break
		}
		out = append(out, s[i+len(sep):])
		s = s[:i]
	}
	out = append(out, s)
	slices.Reverse(out)
	return &List[string]{out}
}

func isLineBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// SplitLines is s.splitlines(keepends).
func SplitLines(s string, keepends bool) *List[string] {
	out := []string{}
	for s != "" {
		i := strings.IndexFunc(s, isLineBreak)
		if i < 0 {
			out = append(out, s)
			break
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		if s[i] == '\r' && i+1 < len(s) && s[i+1] == '\n' {
			w = 2
		}
		if keepends {
			out = append(out, s[:i+w])
		} else {
			out = append(out, s[:i])
		}
		s = s[i+w:]
	}
	return &List[string]{out}
}

// Join is sep.join(xs).
func Join(sep string, xs iter.Seq[string]) string {
	var b strings.Builder
	first := true
	for x := range xs {
		if !first {
			b.WriteString(sep)
		}
		first = false
		b.WriteString(x)
	}
	return b.String()
}

// Replace is s.replace(old, new, count); a count below 0 means all.
func Replace(s, old, new string, count int) string { return strings.Replace(s, old, new, count) }

// bounds gives the byte range of s[lo:hi], and the number of code points before it; ok is false when lo is behind the end.
func bounds(s string, lo, hi Opt[int]) (from, to, before int, ok bool) {
	n := StrLen(s)
	l, h := 0, n
	if lo.OK {
		l = lo.V
		if l < 0 {
			l = max(l+n, 0)
		}
	}
	if hi.OK {
		h = hi.V
		if h < 0 {
			h = max(h+n, 0)
		}
		h = min(h, n)
	}
	if l > h || l > n {
		return 0, 0, 0, false
	}
	if n == len(s) {
		return l, h, l, true
	}
	from = byteOffset(s, l)
	return from, from + byteOffset(s[from:], h-l), l, true
}

func find(s, sub string, lo, hi Opt[int], index func(s, sub string) int) int {
	if !lo.OK && !hi.OK {
		if i := index(s, sub); i >= 0 {
			return runeCount(s[:i])
		}
		return -1
	}
	from, to, before, ok := bounds(s, lo, hi)
	if !ok {
		return -1
	}
	i := index(s[from:to], sub)
	if i < 0 {
		return -1
	}
	return before + runeCount(s[from:from+i])
}

// Find is s.find(sub, lo, hi).
func Find(s, sub string, lo, hi Opt[int]) int { return find(s, sub, lo, hi, strings.Index) }

// RFind is s.rfind(sub, lo, hi).
func RFind(s, sub string, lo, hi Opt[int]) int { return find(s, sub, lo, hi, strings.LastIndex) }

// Index is s.index(sub, lo, hi).
func Index(s, sub string, lo, hi Opt[int]) int {
	i := Find(s, sub, lo, hi)
	if i < 0 {
		panic(ValueError.New("substring not found"))
	}
	return i
}

// RIndex is s.rindex(sub, lo, hi).
func RIndex(s, sub string, lo, hi Opt[int]) int {
	i := RFind(s, sub, lo, hi)
	if i < 0 {
		panic(ValueError.New("substring not found"))
	}
	return i
}

// Count is s.count(sub, lo, hi).
func Count(s, sub string, lo, hi Opt[int]) int {
	from, to, _, ok := bounds(s, lo, hi)
	if !ok {
		return 0
	}
	return strings.Count(s[from:to], sub)
}

// StartsWith is s.startswith(p, lo, hi).
func StartsWith(s, p string, lo, hi Opt[int]) bool {
	if !lo.OK && !hi.OK {
		return strings.HasPrefix(s, p)
	}
	from, to, _, ok := bounds(s, lo, hi)
	return ok && strings.HasPrefix(s[from:to], p)
}

// StartsWithAny is s.startswith of any of several prefixes.
func StartsWithAny(s string, ps VarTuple[string], lo, hi Opt[int]) bool {
	for p := range ps.All() {
		if StartsWith(s, p, lo, hi) {
			return true
		}
	}
	return false
}

// EndsWith is s.endswith(p, lo, hi).
func EndsWith(s, p string, lo, hi Opt[int]) bool {
	if !lo.OK && !hi.OK {
		return strings.HasSuffix(s, p)
	}
	from, to, _, ok := bounds(s, lo, hi)
	return ok && strings.HasSuffix(s[from:to], p)
}

// EndsWithAny is s.endswith of any of several suffixes.
func EndsWithAny(s string, ps VarTuple[string], lo, hi Opt[int]) bool {
	for p := range ps.All() {
		if EndsWith(s, p, lo, hi) {
			return true
		}
	}
	return false
}

// RemovePrefix is s.removeprefix(p).
func RemovePrefix(s, p string) string { return strings.TrimPrefix(s, p) }

// RemoveSuffix is s.removesuffix(p).
func RemoveSuffix(s, p string) string { return strings.TrimSuffix(s, p) }

// Partition is s.partition(sep).
func Partition(s, sep string) Tuple3[string, string, string] {
	emptySeparator(sep)
	if a, b, ok := strings.Cut(s, sep); ok {
		return Tuple3[string, string, string]{a, sep, b}
	}
	return Tuple3[string, string, string]{s, "", ""}
}

// RPartition is s.rpartition(sep).
func RPartition(s, sep string) Tuple3[string, string, string] {
	emptySeparator(sep)
	if i := strings.LastIndex(s, sep); i >= 0 {
		return Tuple3[string, string, string]{s[:i], sep, s[i+len(sep):]}
	}
	return Tuple3[string, string, string]{"", "", s}
}

func oneFill(fill string) {
	if utf8.RuneCountInString(fill) != 1 {
		panic(TypeError.New("The fill character must be exactly one character long"))
	}
}

// LJust is s.ljust(width, fill).
func LJust(s string, width int, fill string) string {
	oneFill(fill)
	return s + StrRepeat(fill, width-StrLen(s))
}

// RJust is s.rjust(width, fill).
func RJust(s string, width int, fill string) string {
	oneFill(fill)
	return StrRepeat(fill, width-StrLen(s)) + s
}

// Center is s.center(width, fill).
func Center(s string, width int, fill string) string {
	oneFill(fill)
	n := width - StrLen(s)
	if n <= 0 {
		return s
	}
	left := n/2 + n&width&1
	return StrRepeat(fill, left) + s + StrRepeat(fill, n-left)
}

// ZFill is s.zfill(width).
func ZFill(s string, width int) string {
	n := width - StrLen(s)
	if n <= 0 {
		return s
	}
	if s != "" && (s[0] == '+' || s[0] == '-') {
		return s[:1] + StrRepeat("0", n) + s[1:]
	}
	return StrRepeat("0", n) + s
}

// ExpandTabs is s.expandtabs(size).
func ExpandTabs(s string, size int) string {
	var b strings.Builder
	col := 0
	for _, r := range s {
		switch r {
		case '\t':
			if size > 0 {
				n := size - col%size
				b.WriteString(strings.Repeat(" ", n))
				col += n
			}
		case '\n', '\r':
			b.WriteRune(r)
			col = 0
		default:
			b.WriteRune(r)
			col++
		}
	}
	return b.String()
}

// MakeTrans is str.maketrans(from, to, drop).
func MakeTrans(from, to, drop string) *Dict[int, any] {
	a, b := []rune(from), []rune(to)
	if len(a) != len(b) {
		panic(ValueError.New("the first two maketrans arguments must have equal length"))
	}
	d := NewDict[int, any]()
	for i := range a {
		d.Set(int(a[i]), int(b[i]))
	}
	for _, r := range drop {
		d.Set(int(r), nil)
	}
	return d
}

// MakeTransDict is str.maketrans(m): characters as keys become their code points.
func MakeTransDict(m any) *Dict[int, any] {
	x, ok := m.(anyDict)
	if !ok {
		panic(TypeError.New("if you give only one argument to maketrans it must be a dict"))
	}
	d := NewDict[int, any]()
	for k, v := range x.view().pairs() {
		switch k := k.(type) {
		case int:
			d.Set(k, v)
		case string:
			if StrLen(k) != 1 {
				panic(ValueError.New("string keys in translate table must be of length 1"))
			}
			d.Set(Ord(k), v)
		default:
			panic(TypeError.New("keys in translate table must be strings or integers"))
		}
	}
	return d
}

// Translate is s.translate(table).
func Translate(s string, table *Dict[int, any]) string {
	var b strings.Builder
	for _, r := range s {
		v, ok := table.Lookup(int(r))
		switch x := v.(type) {
		case nil:
			if !ok {
				b.WriteRune(r)
			}
		case int:
			b.WriteString(Chr(x))
		case string:
			b.WriteString(x)
		}
	}
	return b.String()
}
