package py

// Text is a str whose characters are asked for by position again and again.
type Text struct {
	s string
	n int // its length if it is ASCII, else 0
}

// TextOf looks at a str once.
func TextOf(s string) Text {
	if StrLen(s) == len(s) {
		return Text{s, len(s)}
	}
	return Text{s, 0}
}

// Len is len(s).
func (t Text) Len() int {
	if t.n == len(t.s) {
		return t.n
	}
	return StrLen(t.s)
}

// At is s[i].
func (t Text) At(i int) string {
	if uint(i) < uint(t.n) {
		return oneChar[t.s[i]&0x7f]
	}
	return StrAt(t.s, i)
}

// Range is s[lo:hi].
func (t Text) Range(lo, hi int) string {
	if uint(lo) <= uint(hi) && uint(hi) <= uint(t.n) {
		return t.s[lo:hi]
	}
	return StrRange(t.s, lo, hi)
}

// From is s[lo:].
func (t Text) From(lo int) string {
	if uint(lo) <= uint(t.n) {
		return t.s[lo:]
	}
	return StrFrom(t.s, lo)
}

// To is s[:hi].
func (t Text) To(hi int) string {
	if uint(hi) <= uint(t.n) {
		return t.s[:hi]
	}
	return StrTo(t.s, hi)
}
