package py

import (
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Encodings of bytes.decode and str.encode: UTF-8, UTF-16, UTF-32, ASCII and Latin-1. A str is UTF-8 text, so lone
// surrogates, and with them the error handler surrogateescape, don't exist.

// codecName gives the canonical name of an encoding.
func codecName(encoding string) string {
	name := strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(encoding))
	switch name {
	case "utf-8", "utf8", "u8", "utf", "cp65001":
		return "utf-8"
	case "utf-8-sig", "utf8-sig":
		return "utf-8-sig"
	case "ascii", "us-ascii", "646":
		return "ascii"
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "latin", "l1":
		return "latin-1"
	case "utf-16", "utf16", "u16":
		return "utf-16"
	case "utf-16-le", "utf-16le":
		return "utf-16-le"
	case "utf-16-be", "utf-16be":
		return "utf-16-be"
	case "utf-32", "utf32", "u32":
		return "utf-32"
	case "utf-32-le", "utf-32le":
		return "utf-32-le"
	case "utf-32-be", "utf-32be":
		return "utf-32-be"
	}
	panic(LookupError.New("unknown encoding: " + encoding))
}

func unknownHandler(errors string) {
	panic(LookupError.New("unknown error handler name '" + errors + "'"))
}

// Encode is s.encode(encoding, errors).
func Encode(s, encoding, errors string) Bytes {
	name := codecName(encoding)
	switch name {
	case "utf-8":
		return Bytes(s)
	case "utf-8-sig":
		return Bytes("\ufeff" + s)
	case "ascii":
		return encodeNarrow(s, name, 0x80, errors)
	case "latin-1":
		return encodeNarrow(s, name, 0x100, errors)
	}
	var out []byte
	order := codecOrder(name)
	wide := strings.HasPrefix(name, "utf-32")
	if name == "utf-16" || name == "utf-32" {
		s = "\ufeff" + s
	}
	for _, r := range s {
		if wide {
			out = order.AppendUint32(out, uint32(r))
			continue
		}
		for _, u := range utf16.AppendRune(nil, r) {
			out = order.AppendUint16(out, u)
		}
	}
	return Bytes(out)
}

func codecOrder(name string) binary.AppendByteOrder {
	if strings.HasSuffix(name, "-be") {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// encodeNarrow encodes code points below limit, one byte each.
func encodeNarrow(s, name string, limit rune, errors string) Bytes {
	out := make([]byte, 0, len(s))
	rs := []rune(s)
	for i := 0; i < len(rs); i++ {
		r := rs[i]
		if r < limit {
			out = append(out, byte(r))
			continue
		}
		switch errors {
		case "ignore":
		case "replace":
			out = append(out, '?')
		case "backslashreplace":
			var b strings.Builder
			escapeRune(&b, r)
			out = append(out, b.String()...)
		case "xmlcharrefreplace":
			out = append(out, "&#"+strconv.Itoa(int(r))+";"...)
		case "strict":
			end := i + 1
			for end < len(rs) && rs[end] >= limit {
				end++
			}
			what := fmt.Sprintf("characters in position %d-%d", i, end-1)
			if end == i+1 {
				var b strings.Builder
				escapeRune(&b, r)
				what = fmt.Sprintf("character '%s' in position %d", b.String(), i)
			}
			panic(UnicodeEncodeError.New(fmt.Sprintf("'%s' codec can't encode %s: ordinal not in range(%d)", name, what, limit)))
		default:
			unknownHandler(errors)
		}
	}
	return Bytes(out)
}

// decoder collects the text of a decode and treats the bytes that aren't valid as the error handler says.
type decoder struct {
	strings.Builder
	name, errors string
	data         Bytes
}

// bad handles the invalid bytes data[from:to].
func (d *decoder) bad(from, to int, reason string) {
	switch d.errors {
	case "ignore":
	case "replace":
		d.WriteRune(utf8.RuneError)
	case "backslashreplace":
		for _, c := range []byte(d.data[from:to]) {
			fmt.Fprintf(d, `\x%02x`, c)
		}
	case "strict":
		what := fmt.Sprintf("bytes in position %d-%d", from, to-1)
		if to == from+1 {
			what = fmt.Sprintf("byte 0x%02x in position %d", d.data[from], from)
		}
		panic(UnicodeDecodeError.New(fmt.Sprintf("'%s' codec can't decode %s: %s", d.name, what, reason)))
	default:
		unknownHandler(d.errors)
	}
}

// Decode is b.decode(encoding, errors).
func (b Bytes) Decode(encoding, errors string) string {
	d := &decoder{name: codecName(encoding), errors: errors, data: b}
	switch d.name {
	case "utf-8":
		if utf8.ValidString(string(b)) {
			return string(b)
		}
		d.utf8()
	case "utf-8-sig":
		d.name, d.data = "utf-8", Bytes(strings.TrimPrefix(string(b), "\ufeff"))
		d.utf8()
	case "ascii":
		for i, c := range []byte(b) {
			if c < 0x80 {
				d.WriteByte(c)
			} else {
				d.bad(i, i+1, "ordinal not in range(128)")
			}
		}
	case "latin-1":
		for _, c := range []byte(b) {
			d.WriteRune(rune(c))
		}
	case "utf-16", "utf-16-le", "utf-16-be":
		d.utf16()
	default:
		d.utf32()
	}
	return d.String()
}

func (d *decoder) utf8() {
	for i := 0; i < len(d.data); {
		r, w := utf8.DecodeRuneInString(string(d.data[i:]))
		if r != utf8.RuneError || w > 1 {
			d.WriteString(string(d.data[i : i+w]))
			i += w
			continue
		}
		n, reason := utf8Fault([]byte(d.data[i:]))
		d.bad(i, i+n, reason)
		i += n
	}
}

// utf8Fault says how many bytes at the start of b belong to its invalid sequence, and what is wrong with it.
func utf8Fault(b []byte) (int, string) {
	lo, hi, need := byte(0x80), byte(0xbf), 1
	switch c := b[0]; {
	case c < 0xc2 || c > 0xf4:
		return 1, "invalid start byte"
	case c >= 0xf0:
		need = 3
		if c == 0xf0 {
			lo = 0x90
		} else if c == 0xf4 {
			hi = 0x8f
		}
	case c >= 0xe0:
		need = 2
		if c == 0xe0 {
			lo = 0xa0
		} else if c == 0xed {
			hi = 0x9f
		}
	}
	for i := 1; i <= need; i++ {
		if i >= len(b) {
			return i, "unexpected end of data"
		}
		if b[i] < lo || b[i] > hi {
			return i, "invalid continuation byte"
		}
		lo, hi = 0x80, 0xbf
	}
	return 1, "invalid start byte"
}

// byteOrder takes a byte order mark off the front, when the encoding's name leaves the order open.
func (d *decoder) byteOrder(size int) (order binary.ByteOrder, start int) {
	order = binary.LittleEndian
	if strings.HasSuffix(d.name, "-be") {
		order = binary.BigEndian
	}
	if d.name != "utf-16" && d.name != "utf-32" || len(d.data) < size {
		return order, 0
	}
	switch head := string(d.data[:size]); head {
	case "\xff\xfe", "\xff\xfe\x00\x00":
		return binary.LittleEndian, size
	case "\xfe\xff", "\x00\x00\xfe\xff":
		order, start = binary.BigEndian, size
	}
	return order, start
}

// suffix makes the name of the encoding of messages: with the byte order found.
func suffix(name string, order binary.ByteOrder) string {
	name = strings.TrimSuffix(strings.TrimSuffix(name, "-le"), "-be")
	if order == binary.ByteOrder(binary.BigEndian) {
		return name + "-be"
	}
	return name + "-le"
}

func (d *decoder) utf16() {
	order, i := d.byteOrder(2)
	d.name = suffix(d.name, order)
	b := []byte(d.data)
	for i < len(b) {
		if i+1 >= len(b) {
			d.bad(i, len(b), "truncated data")
			return
		}
		u := rune(order.Uint16(b[i:]))
		switch {
		case u < 0xd800 || u > 0xdfff:
			d.WriteRune(u)
			i += 2
		case u >= 0xdc00:
			d.bad(i, i+2, "illegal encoding")
			i += 2
		case i+3 >= len(b):
			d.bad(i, len(b), "unexpected end of data")
			return
		default:
			r := utf16.DecodeRune(u, rune(order.Uint16(b[i+2:])))
			if r == utf8.RuneError {
				d.bad(i, i+2, "illegal UTF-16 surrogate")
				i += 2
				continue
			}
			d.WriteRune(r)
			i += 4
		}
	}
}

func (d *decoder) utf32() {
	order, i := d.byteOrder(4)
	d.name = suffix(d.name, order)
	b := []byte(d.data)
	for ; i < len(b); i += 4 {
		if i+3 >= len(b) {
			d.bad(i, len(b), "truncated data")
			return
		}
		switch u := order.Uint32(b[i:]); {
		case u > 0x10ffff:
			d.bad(i, i+4, "code point not in range(0x110000)")
		case u >= 0xd800 && u <= 0xdfff:
			d.bad(i, i+4, "code point in surrogate code point range(0xd800, 0xe000)")
		default:
			d.WriteRune(rune(u))
		}
	}
}
