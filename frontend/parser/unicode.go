package parser

import (
	"compress/gzip"
	_ "embed"
	"io"
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// The tables are those of Unicode 15.1, as in CPython 3.13.

//go:embed unicode_names.gz
var namesData string // "distance to the code point before;name" a line, an empty line, "code point;alias" a line

//go:embed unicode_norm.gz
var normData string // compatibility decompositions, combining classes, compositions

func unzip(data string) string {
	z, err := gzip.NewReader(strings.NewReader(data))
	if err != nil {
		return ""
	}
	b, err := io.ReadAll(z)
	if err != nil {
		return ""
	}
	return string(b)
}

func hexRune(s string) rune {
	v, err := strconv.ParseUint(s, 16, 32)
	if err != nil {
		return 0
	}
	return rune(v)
}

var runeNames = sync.OnceValue(func() map[string]rune {
	m := make(map[string]rune, 36000)
	names, aliases, _ := strings.Cut(unzip(namesData), "\n\n")
	var r rune
	for line := range strings.SplitSeq(names, "\n") {
		d, name, _ := strings.Cut(line, ";")
		r += hexRune(d)
		m[name] = r
	}
	for line := range strings.SplitSeq(aliases, "\n") {
		c, name, _ := strings.Cut(line, ";")
		m[name] = hexRune(c)
	}
	return m
})

const (
	hangulBase, hangulCount                  = 0xac00, 11172
	hangulL, hangulV, hangulT                = 0x1100, 0x1161, 0x11a7
	hangulLCount, hangulVCount, hangulTCount = 19, 21, 28
)

var (
	hangulLNames = strings.Split("G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H", ",")
	hangulVNames = strings.Split("A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I", ",")
	hangulTNames = strings.Split(",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H", ",")
)

// runeNamed finds the character of a name, as \N{...} does.
func runeNamed(name string) (rune, bool) {
	name = strings.ToUpper(name)
	if hex, ok := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-"); ok && (len(hex) == 4 || len(hex) == 5) {
		r := hexRune(hex)
		for _, x := range [][2]rune{{0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0x20000, 0x2a6df}, {0x2a700, 0x2b739}, {0x2b740, 0x2b81d}, {0x2b820, 0x2cea1}, {0x2ceb0, 0x2ebe0}, {0x2ebf0, 0x2ee5d}, {0x30000, 0x3134a}, {0x31350, 0x323af}} {
			if r >= x[0] && r <= x[1] {
				return r, true
			}
		}
		return 0, false
	}
	if syl, ok := strings.CutPrefix(name, "HANGUL SYLLABLE "); ok {
		longest := func(s string, names []string) (int, string, bool) {
			at, n := -1, -1
			for i, x := range names {
				if len(x) > n && strings.HasPrefix(s, x) {
					at, n = i, len(x)
				}
			}
			if at < 0 {
				return 0, s, false
			}
			return at, s[n:], true
		}
		l, rest, ok1 := longest(syl, hangulLNames)
		v, rest, ok2 := longest(rest, hangulVNames)
		t, rest, ok3 := longest(rest, hangulTNames)
		return rune(hangulBase + (l*hangulVCount+v)*hangulTCount + t), ok1 && ok2 && ok3 && rest == ""
	}
	r, ok := runeNames()[name]
	return r, ok
}

type normTables struct {
	decomp map[rune][]rune
	class  map[rune]int
	comp   map[[2]rune]rune
}

var norms = sync.OnceValue(func() normTables {
	n := normTables{map[rune][]rune{}, map[rune]int{}, map[[2]rune]rune{}}
	parts := strings.SplitN(unzip(normData), "\n\n", 3)
	if len(parts) < 3 {
		return n
	}
	for line := range strings.SplitSeq(parts[0], "\n") {
		c, to, _ := strings.Cut(line, ";")
		for _, x := range strings.Fields(to) {
			n.decomp[hexRune(c)] = append(n.decomp[hexRune(c)], hexRune(x))
		}
	}
	for line := range strings.SplitSeq(parts[1], "\n") {
		c, k, _ := strings.Cut(line, ";")
		n.class[hexRune(c)] = int(hexRune(k))
	}
	for line := range strings.SplitSeq(parts[2], "\n") {
		ab, c, _ := strings.Cut(line, ";")
		a, b, _ := strings.Cut(ab, " ")
		n.comp[[2]rune{hexRune(a), hexRune(b)}] = hexRune(c)
	}
	return n
})

// nfkc gives an identifier's normal form.
func nfkc(s string) string {
	t := norms()
	var d []rune
	for _, r := range s {
		switch x, ok := t.decomp[r]; {
		case ok:
			d = append(d, x...)
		case r >= hangulBase && r < hangulBase+hangulCount:
			i := r - hangulBase
			d = append(d, hangulL+i/(hangulVCount*hangulTCount), hangulV+i%(hangulVCount*hangulTCount)/hangulTCount)
			if i%hangulTCount != 0 {
				d = append(d, hangulT+i%hangulTCount)
			}
		default:
			d = append(d, r)
		}
	}
	for i := 0; i < len(d); {
		if t.class[d[i]] == 0 {
			i++
			continue
		}
		j := i
		for j < len(d) && t.class[d[j]] != 0 {
			j++
		}
		run := d[i:j]
		sort.SliceStable(run, func(a, b int) bool { return t.class[run[a]] < t.class[run[b]] })
		i = j
	}
	out := make([]rune, 0, len(d))
	starter, last := -1, 0
	for _, r := range d {
		k := t.class[r]
		if starter >= 0 && (last < k || last == 0 && starter == len(out)-1) {
			if c, ok := t.compose(out[starter], r); ok {
				out[starter] = c
				continue
			}
		}
		out = append(out, r)
		last = k
		if k == 0 {
			starter = len(out) - 1
		}
	}
	b := make([]byte, 0, len(s))
	for _, r := range out {
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

func (t normTables) compose(a, b rune) (rune, bool) {
	if l := a - hangulL; l >= 0 && l < hangulLCount && b >= hangulV && b < hangulV+hangulVCount {
		return hangulBase + (l*hangulVCount+b-hangulV)*hangulTCount, true
	}
	if s := a - hangulBase; s >= 0 && s < hangulCount && s%hangulTCount == 0 && b > hangulT && b < hangulT+hangulTCount {
		return a + b - hangulT, true
	}
	c, ok := t.comp[[2]rune{a, b}]
	return c, ok
}
