// Package pybinascii is Python's module binascii.
package pybinascii

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// The module's exceptions.
var (
	Error      = &py.ExcClass{Name: "Error", Base: py.ValueError, Module: "binascii"}
	Incomplete = &py.ExcClass{Name: "Incomplete", Base: py.ExceptionClass, Module: "binascii"}
)

// ASCII is the text of a str of ASCII characters or of bytes.
func ASCII(v any) string {
	switch x := py.Box(v).(type) {
	case string:
		for _, r := range x {
			if r > 127 {
				panic(py.ValueError.New("string argument should contain only ASCII characters"))
			}
		}
		return x
	case py.Bytes:
		return string(x)
	case *py.ByteArray:
		return string(x.Bytes())
	}
	panic(py.TypeError.New("argument should be bytes, buffer or ASCII string, not '" + py.TypeName(v) + "'"))
}

// Hexlify is binascii.hexlify(data, sep, bytes_per_sep).
func Hexlify(data py.Bytes, sep string, group int) py.Bytes {
	if sep == "" {
		return py.Bytes(hex.EncodeToString([]byte(data)))
	}
	return py.Bytes(data.HexSep(sep, group))
}

// Unhexlify is binascii.unhexlify(hexstr).
func Unhexlify(v any) py.Bytes {
	s := ASCII(v)
	if len(s)%2 == 1 {
		panic(Error.New("Odd-length string"))
	}
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(Error.New("Non-hexadecimal digit found"))
	}
	return py.Bytes(b)
}

// ToBase64 is binascii.b2a_base64(data, newline=…).
func ToBase64(data py.Bytes, newline bool) py.Bytes {
	s := base64.StdEncoding.EncodeToString([]byte(data))
	if newline {
		s += "\n"
	}
	return py.Bytes(s)
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// FromBase64 is binascii.a2b_base64(data, strict_mode=…). Unless it is strict, characters outside the alphabet are skipped, and
// what follows complete padding is not looked at.
func FromBase64(v any, strict bool) py.Bytes { return DecodeBase64(ASCII(v), strict) }

// DecodeBase64 is FromBase64 of text.
func DecodeBase64(s string, strict bool) py.Bytes {
	fail := func(msg string) { panic(Error.New(msg)) }
	if strict && strings.HasPrefix(s, "=") {
		fail("Leading padding not allowed")
	}
	var out []byte
	digits, pads := 0, 0 // digits of the quad under way
	var bits uint32
	for i := 0; i < len(s); i++ {
		if s[i] == '=' {
			pads++
			if digits >= 2 && digits+pads >= 4 {
				if strict && i+1 < len(s) {
					fail("Excess data after padding")
				}
				return py.Bytes(out)
			}
			continue
		}
		d := strings.IndexByte(alphabet, s[i])
		if d < 0 {
			if strict {
				fail("Only base64 data is allowed")
			}
			continue
		}
		if strict && pads > 0 {
			fail("Discontinuous padding not allowed")
		}
		pads = 0
		bits = bits<<6 | uint32(d)
		switch digits++; digits {
		case 2:
			out = append(out, byte(bits>>4))
		case 3:
			out = append(out, byte(bits>>2))
		case 4:
			out = append(out, byte(bits))
			digits = 0
		}
	}
	switch digits {
	case 0:
	case 1:
		fail(fmt.Sprintf("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", len(out)/3*4+1))
	default:
		fail("Incorrect padding")
	}
	return py.Bytes(out)
}

// CRC32 is binascii.crc32(data, crc).
func CRC32(data py.Bytes, crc int) int {
	return int(crc32.Update(uint32(crc), crc32.IEEETable, []byte(data)))
}

// CRCHQX is binascii.crc_hqx(data, crc): the CRC of polynomial x^16 + x^12 + x^5 + 1.
func CRCHQX(data py.Bytes, crc int) int {
	c := uint16(crc)
	for _, b := range []byte(data) {
		c ^= uint16(b) << 8
		for range 8 {
			if c&0x8000 != 0 {
				c = c<<1 ^ 0x1021
			} else {
				c <<= 1
			}
		}
	}
	return int(c)
}
