package pyjson

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
	pyio "github.com/py2go/py2go/runtime/std/io"
)

// maxDepth is how deeply containers nest, about where Python's recursion limit lies.
const maxDepth = 990

// decoder reads one JSON text. Its methods panic with JSONDecodeError.
type decoder struct {
	s          string
	hook       func(*py.Dict[string, any]) any
	pairsHook  func(*py.List[py.Tuple2[string, any]]) any
	parseFloat func(string) any
	parseInt   func(string) any
	lax        bool // control characters are allowed in strings
	depth      int
	keys       map[string]string
}

// Loads is json.loads(s, …).
func Loads(s string, cls any, hook func(*py.Dict[string, any]) any, parseFloat, parseInt func(string) any,
	pairsHook func(*py.List[py.Tuple2[string, any]]) any, strict bool) (v any, err error) {
	defer py.Catch(&err)
	if strings.HasPrefix(s, "\ufeff") {
		return nil, NewJSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
	}
	d := &decoder{s: s, hook: hook, pairsHook: pairsHook, parseFloat: parseFloat, parseInt: parseInt, lax: !strict, keys: map[string]string{}}
	v, end := d.value(d.space(0))
	if end = d.space(end); end != len(s) {
		return nil, errorAt("Extra data", s, end)
	}
	return v, nil
}

// LoadsBytes is json.loads(b, …) of bytes, whose encoding shows in the first of them.
func LoadsBytes(b py.Bytes, cls any, hook func(*py.Dict[string, any]) any, parseFloat, parseInt func(string) any,
	pairsHook func(*py.List[py.Tuple2[string, any]]) any, strict bool) (v any, err error) {
	defer py.Catch(&err)
	return Loads(b.Decode(detect(string(b)), "strict"), cls, hook, parseFloat, parseInt, pairsHook, strict)
}

func detect(b string) string {
	switch {
	case strings.HasPrefix(b, "\xff\xfe\x00\x00"), strings.HasPrefix(b, "\x00\x00\xfe\xff"):
		return "utf-32"
	case strings.HasPrefix(b, "\xff\xfe"), strings.HasPrefix(b, "\xfe\xff"):
		return "utf-16"
	case strings.HasPrefix(b, "\xef\xbb\xbf"):
		return "utf-8-sig"
	case len(b) >= 4 && b[0] == 0:
		if b[1] == 0 {
			return "utf-32-be"
		}
		return "utf-16-be"
	case len(b) >= 4 && b[1] == 0:
		if b[2] == 0 && b[3] == 0 {
			return "utf-32-le"
		}
		return "utf-16-le"
	case len(b) == 2 && b[0] == 0:
		return "utf-16-be"
	case len(b) == 2 && b[1] == 0:
		return "utf-16-le"
	}
	return "utf-8"
}

// Load is json.load(fp, …) of a text file.
func Load(fp *pyio.TextFile, cls any, hook func(*py.Dict[string, any]) any, parseFloat, parseInt func(string) any,
	pairsHook func(*py.List[py.Tuple2[string, any]]) any, strict bool) (v any, err error) {
	defer py.Catch(&err)
	return Loads(fp.Read(py.None[int]()), cls, hook, parseFloat, parseInt, pairsHook, strict)
}

// LoadBinary is json.load(fp, …) of a binary file.
func LoadBinary(fp *pyio.BinaryFile, cls any, hook func(*py.Dict[string, any]) any, parseFloat, parseInt func(string) any,
	pairsHook func(*py.List[py.Tuple2[string, any]]) any, strict bool) (v any, err error) {
	defer py.Catch(&err)
	return LoadsBytes(fp.Read(py.None[int]()), cls, hook, parseFloat, parseInt, pairsHook, strict)
}

func (d *decoder) space(i int) int {
	for i < len(d.s) && (d.s[i] == ' ' || d.s[i] == '\n' || d.s[i] == '\t' || d.s[i] == '\r') {
		i++
	}
	return i
}

func (d *decoder) at(i int) byte {
	if i < len(d.s) {
		return d.s[i]
	}
	return 0
}

func (d *decoder) fail(msg string, at int) { panic(errorAt(msg, d.s, at)) }

// value reads a value that begins at i, and gives where it ends.
func (d *decoder) value(i int) (any, int) {
	switch c := d.at(i); c {
	case '"':
		return d.str(i)
	case '{', '[':
		if d.depth++; d.depth > maxDepth {
			panic(py.RecursionError.New("maximum recursion depth exceeded while decoding a JSON " + map[byte]string{'{': "object", '[': "array"}[c] + " from a unicode string"))
		}
		var v any
		if c == '{' {
			v, i = d.object(i + 1)
		} else {
			v, i = d.array(i + 1)
		}
		d.depth--
		return v, i
	case 'n':
		return d.word(i, "null", nil)
	case 't':
		return d.word(i, "true", true)
	case 'f':
		return d.word(i, "false", false)
	case 'N':
		return d.word(i, "NaN", math.NaN())
	case 'I':
		return d.word(i, "Infinity", math.Inf(1))
	case '-':
		if d.at(i+1) == 'I' {
			return d.word(i, "-Infinity", math.Inf(-1))
		}
		return d.number(i)
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return d.number(i)
	}
	d.fail("Expecting value", i)
	return nil, 0
}

func (d *decoder) word(i int, w string, v any) (any, int) {
	if !strings.HasPrefix(d.s[i:], w) {
		d.fail("Expecting value", i)
	}
	return v, i + len(w)
}

func (d *decoder) digits(i int) int {
	for i < len(d.s) && d.s[i]-'0' <= 9 {
		i++
	}
	return i
}

func (d *decoder) number(i int) (any, int) {
	j := i
	if d.s[j] == '-' {
		j++
	}
	switch {
	case d.at(j) == '0':
		j++
	case d.at(j)-'1' <= 8:
		j = d.digits(j)
	default:
		d.fail("Expecting value", i)
	}
	float := false
	if d.at(j) == '.' && d.at(j+1)-'0' <= 9 {
		j, float = d.digits(j+1), true
	}
	if d.at(j)|32 == 'e' {
		k := j + 1
		if d.at(k) == '+' || d.at(k) == '-' {
			k++
		}
		if d.at(k)-'0' <= 9 {
			j, float = d.digits(k), true
		}
	}
	text := d.s[i:j]
	if float {
		if d.parseFloat != nil {
			return d.parseFloat(text), j
		}
		x, _ := strconv.ParseFloat(text, 64)
		return x, j
	}
	if d.parseInt != nil {
		return d.parseInt(text), j
	}
	if n, err := strconv.Atoi(text); err == nil {
		return n, j
	}
	return py.Box(py.ParseBig(text, 10)), j
}

func (d *decoder) array(i int) (any, int) {
	out := py.NewList[any]()
	if i = d.space(i); d.at(i) == ']' {
		return out, i + 1
	}
	for {
		var v any
		v, i = d.value(i)
		out.Items = append(out.Items, v)
		i = d.space(i)
		switch d.at(i) {
		case ']':
			return out, i + 1
		case ',':
			i = d.space(i + 1)
		default:
			d.fail("Expecting ',' delimiter", i)
		}
	}
}

func (d *decoder) object(i int) (any, int) {
	var pairs []py.Tuple2[string, any]
	out := py.NewDict[string, any]()
	i = d.space(i)
	if d.at(i) != '}' {
		if d.at(i) != '"' {
			d.fail("Expecting property name enclosed in double quotes", i)
		}
		for {
			var k string
			var v any
			k, i = d.str(i)
			if known, ok := d.keys[k]; ok {
				k = known
			} else {
				k = strings.Clone(k)
				d.keys[k] = k
			}
			if i = d.space(i); d.at(i) != ':' {
				d.fail("Expecting ':' delimiter", i)
			}
			v, i = d.value(d.space(i + 1))
			if d.pairsHook != nil {
				pairs = append(pairs, py.Tuple2[string, any]{A: k, B: v})
			} else {
				out.Set(k, v)
			}
			i = d.space(i)
			if d.at(i) == '}' {
				break
			}
			if d.at(i) != ',' {
				d.fail("Expecting ',' delimiter", i)
			}
			if i = d.space(i + 1); d.at(i) != '"' {
				d.fail("Expecting property name enclosed in double quotes", i)
			}
		}
	}
	switch {
	case d.pairsHook != nil:
		return d.pairsHook(py.ListOf(pairs)), i + 1
	case d.hook != nil:
		return d.hook(out), i + 1
	}
	return out, i + 1
}

// str reads the string whose opening quote is at i.
func (d *decoder) str(i int) (string, int) {
	begin := i
	i++
	from := i
	var b []byte
	for {
		j := i
		for j < len(d.s) && d.s[j] != '"' && d.s[j] != '\\' && d.s[j] >= ' ' {
			j++
		}
		switch {
		case j >= len(d.s):
			d.fail("Unterminated string starting at", begin)
		case d.s[j] == '"':
			if b == nil {
				return d.s[from:j], j + 1
			}
			return string(append(b, d.s[from:j]...)), j + 1
		case d.s[j] < ' ':
			if !d.lax {
				d.fail("Invalid control character at", j)
			}
			i = j + 1
			continue
		}
		b = append(b, d.s[from:j]...)
		b, i = d.escape(b, begin, j)
		from = i
	}
}

var escapes = map[byte]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape reads the escape sequence whose backslash is at i.
func (d *decoder) escape(b []byte, begin, i int) ([]byte, int) {
	if i+1 >= len(d.s) {
		d.fail("Unterminated string starting at", begin)
	}
	c := d.s[i+1]
	if c != 'u' {
		r, ok := escapes[c]
		if !ok {
			d.fail("Invalid \\escape", i)
		}
		if b == nil {
			b = []byte{}
		}
		return append(b, r), i + 2
	}
	r := d.hex4(i + 2)
	i += 6
	if utf16.IsSurrogate(r) {
		if r < 0xdc00 && strings.HasPrefix(d.s[i:], "\\u") {
			if r2 := d.tryHex4(i + 2); r2 >= 0xdc00 && r2 < 0xe000 {
				return utf8.AppendRune(b, utf16.DecodeRune(r, r2)), i + 6
			}
		}
		panic(py.UnicodeEncodeError.New("'utf-8' codec can't encode half of a surrogate pair in a JSON string: surrogates not allowed"))
	}
	return utf8.AppendRune(b, r), i
}

func (d *decoder) tryHex4(i int) rune {
	if i+4 > len(d.s) {
		return -1
	}
	n, err := strconv.ParseUint(d.s[i:i+4], 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}

func (d *decoder) hex4(i int) rune {
	r := d.tryHex4(i)
	if r < 0 {
		d.fail("Invalid \\uXXXX escape", i-1)
	}
	return r
}
