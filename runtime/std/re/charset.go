package pyre

import (
	"slices"
	"unicode"
)

// charset is a set of characters.
type charset struct {
	neg    bool
	chars  []rune
	ranges [][2]rune
	cats   []byte // 'd' 'D' 's' 'S' 'w' 'W'

	ready bool
	ascii [128]bool // of each ASCII character, whether it is in the set; only when ready
	flags int
}

func (s *charset) add(it classItem) {
	if it.cat != 0 {
		s.cats = append(s.cats, it.cat)
		return
	}
	s.chars = append(s.chars, it.r)
}

// prepare fixes the flags and computes the table.
func (s *charset) prepare(flags int) *charset {
	c := *s
	c.flags = flags
	for r := range rune(128) {
		c.ascii[r] = c.slow(r)
	}
	c.ready = true
	return &c
}

func (s *charset) has(r rune) bool {
	if r < 128 {
		return s.ascii[r]
	}
	return s.slow(r)
}

func (s *charset) slow(r rune) bool {
	if s.flags&IgnoreCase == 0 {
		return s.contains(r) != s.neg
	}
	in := false
	for _, x := range variants(r, s.flags) {
		in = in || s.contains(x)
	}
	return in != s.neg
}

func (s *charset) contains(r rune) bool {
	if slices.Contains(s.chars, r) {
		return true
	}
	for _, g := range s.ranges {
		if g[0] <= r && r <= g[1] {
			return true
		}
	}
	for _, c := range s.cats {
		if category(c, r, s.flags) {
			return true
		}
	}
	return false
}

// category tests \d, \s, \w and their opposites.
func category(c byte, r rune, flags int) bool {
	switch c {
	case 'D', 'S', 'W':
		return !category(c|32, r, flags)
	case 'w':
		return isWord(r, flags)
	case 'd':
		return r >= '0' && r <= '9' || flags&ASCII == 0 && r >= 128 && unicode.IsDigit(r)
	}
	if r < 128 {
		return r == ' ' || r >= 9 && r <= 13 || flags&ASCII == 0 && r >= 0x1c && r <= 0x1f
	}
	return flags&ASCII == 0 && unicode.IsSpace(r)
}

func isWord(r rune, flags int) bool {
	if r < 128 {
		return r == '_' || r >= '0' && r <= '9' || r|32 >= 'a' && r|32 <= 'z'
	}
	return flags&ASCII == 0 && (unicode.IsLetter(r) || unicode.IsNumber(r))
}

// variants are the characters that are r when case is ignored.
func variants(r rune, flags int) []rune {
	if flags&ASCII != 0 {
		if r < 128 && (r|32 >= 'a' && r|32 <= 'z') {
			return []rune{r, r ^ 32}
		}
		return []rune{r}
	}
	out := []rune{r}
	for x := unicode.SimpleFold(r); x != r; x = unicode.SimpleFold(x) {
		out = append(out, x)
	}
	switch r { // the dotted and dotless i, which Unicode's folding keeps apart
	case 'i', 'I':
		out = append(out, 'ı', 'İ')
	case 'ı', 'İ':
		out = append(out, 'i', 'I', 'ı', 'İ')
	}
	return out
}

// fold maps the characters that are equal when case is ignored to one of them.
func fold(r rune, flags int) rune {
	m := r
	if r < 128 {
		if r >= 'A' && r <= 'Z' {
			m = r | 32
		}
		if flags&ASCII != 0 || m != 'k' && m != 's' && m != 'i' {
			return m
		}
	}
	for _, x := range variants(r, flags) {
		m = min(m, x)
	}
	return m
}
