// Package pyfnmatch is Python's module fnmatch.
package pyfnmatch

import (
	"iter"

	"github.com/py2go/py2go/runtime/py"
)

// Match is fnmatch.fnmatch(name, pattern): * is any text, ? one character, [abc] and [!a-z] one of a set.
func Match(name, pattern string) bool { return match([]rune(name), []rune(pattern)) }

// match tries the last * it saw for ever longer texts.
func match(s, p []rune) bool {
	i, j := 0, 0
	starS, starP := -1, -1
	for i < len(s) {
		if j < len(p) && p[j] == '*' {
			starS, starP = i, j
			j++
			continue
		}
		if j < len(p) {
			if ok, n := one(s[i], p[j:]); ok {
				i++
				j += n
				continue
			}
		}
		if starP < 0 {
			return false
		}
		starS++
		i, j = starS, starP+1
	}
	for j < len(p) && p[j] == '*' {
		j++
	}
	return j == len(p)
}

// one matches a character with the pattern's first element, which is n characters long.
func one(c rune, p []rune) (ok bool, n int) {
	switch p[0] {
	case '?':
		return true, 1
	case '[':
		end := setEnd(p)
		if end < 0 {
			return c == '[', 1
		}
		set := p[1:end]
		negated := set[0] == '!'
		if negated {
			set = set[1:]
		}
		return in(c, set) != negated, end + 1
	}
	return c == p[0], 1
}

// setEnd is where the ] of a set is, which may hold one as its first member; -1 without one.
func setEnd(p []rune) int {
	i := 1
	if i < len(p) && p[i] == '!' {
		i++
	}
	if i < len(p) && p[i] == ']' {
		i++
	}
	for i < len(p) && p[i] != ']' {
		i++
	}
	if i >= len(p) {
		return -1
	}
	return i
}

func in(c rune, set []rune) bool {
	for i := 0; i < len(set); i++ {
		if i+2 < len(set) && set[i+1] == '-' {
			if set[i] <= c && c <= set[i+2] {
				return true
			}
			i += 2
			continue
		}
		if c == set[i] {
			return true
		}
	}
	return false
}

// Filter is fnmatch.filter(names, pattern).
func Filter(names iter.Seq[string], pattern string) *py.List[string] {
	out := py.NewList[string]()
	for n := range names {
		if Match(n, pattern) {
			out.Append(n)
		}
	}
	return out
}
