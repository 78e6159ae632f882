// Package pybase64 is Python's module base64.
package pybase64

import (
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/py2go/py2go/runtime/py"
	pybinascii "github.com/py2go/py2go/runtime/std/binascii"
)

// ascii is the text of an argument that is a str of ASCII characters or bytes.
func ascii(v any) string {
	switch py.Box(v).(type) {
	case string, py.Bytes, *py.ByteArray:
		return pybinascii.ASCII(v)
	}
	panic(py.TypeError.New("argument should be a bytes-like object or ASCII string, not '" + py.TypeName(v) + "'"))
}

// Encode64 is base64.b64encode(s, altchars).
func Encode64(s py.Bytes, altchars py.Opt[py.Bytes]) py.Bytes {
	out := base64.StdEncoding.EncodeToString([]byte(s))
	if altchars.OK {
		alt := altchars.V
		if len(alt) != 2 {
			panic(py.AssertionError.New(py.Repr(alt)))
		}
		out = strings.NewReplacer("+", string(alt[:1]), "/", string(alt[1:])).Replace(out)
	}
	return py.Bytes(out)
}

// Decode64 is base64.b64decode(s, altchars, validate).
func Decode64(s, altchars any, validate bool) py.Bytes {
	text := ascii(s)
	if altchars = py.Box(altchars); altchars != nil {
		alt := ascii(altchars)
		if len(alt) != 2 {
			panic(py.AssertionError.New(py.Repr(py.Bytes(alt))))
		}
		text = strings.NewReplacer(alt[:1], "+", alt[1:], "/").Replace(text)
	}
	return pybinascii.DecodeBase64(text, validate)
}

// Standard64Encode is base64.standard_b64encode(s).
func Standard64Encode(s py.Bytes) py.Bytes {
	return py.Bytes(base64.StdEncoding.EncodeToString([]byte(s)))
}

// Standard64Decode is base64.standard_b64decode(s).
func Standard64Decode(s any) py.Bytes { return pybinascii.DecodeBase64(ascii(s), false) }

// URLSafe64Encode is base64.urlsafe_b64encode(s).
func URLSafe64Encode(s py.Bytes) py.Bytes {
	return py.Bytes(base64.URLEncoding.EncodeToString([]byte(s)))
}

var fromURLSafe = strings.NewReplacer("-", "+", "_", "/")

// URLSafe64Decode is base64.urlsafe_b64decode(s).
func URLSafe64Decode(s any) py.Bytes {
	return pybinascii.DecodeBase64(fromURLSafe.Replace(ascii(s)), false)
}

// Encode32 is base64.b32encode(s).
func Encode32(s py.Bytes) py.Bytes { return py.Bytes(base32.StdEncoding.EncodeToString([]byte(s))) }

// Hex32Encode is base64.b32hexencode(s).
func Hex32Encode(s py.Bytes) py.Bytes { return py.Bytes(base32.HexEncoding.EncodeToString([]byte(s))) }

// Decode32 is base64.b32decode(s, casefold, map01).
func Decode32(s any, casefold bool, map01 any) py.Bytes {
	text := ascii(s)
	if map01 = py.Box(map01); map01 != nil {
		one := ascii(map01)
		if len(one) != 1 {
			panic(py.AssertionError.New(py.Repr(py.Bytes(one))))
		}
		text = strings.NewReplacer("0", "O", "1", one).Replace(text)
	}
	return decode32(text, casefold, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
}

// Hex32Decode is base64.b32hexdecode(s, casefold).
func Hex32Decode(s any, casefold bool) py.Bytes {
	return decode32(ascii(s), casefold, "0123456789ABCDEFGHIJKLMNOPQRSTUV")
}

func decode32(s string, casefold bool, alphabet string) py.Bytes {
	badPadding := func() { panic(pybinascii.Error.New("Incorrect padding")) }
	if len(s)%8 != 0 {
		badPadding()
	}
	if casefold {
		s = strings.ToUpper(s)
	}
	body := strings.TrimRight(s, "=")
	var out []byte
	bits, n := uint(0), 0
	for i := 0; i < len(body); i++ {
		d := strings.IndexByte(alphabet, body[i])
		if d < 0 {
			panic(pybinascii.Error.New("Non-base32 digit found"))
		}
		bits, n = bits<<5|uint(d), n+5
		if n >= 8 {
			n -= 8
			out = append(out, byte(bits>>n))
		}
	}
	switch len(s) - len(body) {
	case 0, 1, 3, 4, 6:
	default:
		badPadding()
	}
	return py.Bytes(out)
}

// Encode16 is base64.b16encode(s).
func Encode16(s py.Bytes) py.Bytes {
	return py.Bytes(strings.ToUpper(hex.EncodeToString([]byte(s))))
}

// Decode16 is base64.b16decode(s, casefold).
func Decode16(s any, casefold bool) py.Bytes {
	text := ascii(s)
	if casefold {
		text = strings.ToUpper(text)
	}
	if strings.Trim(text, "0123456789ABCDEF") != "" {
		panic(pybinascii.Error.New("Non-base16 digit found"))
	}
	return pybinascii.Unhexlify(text)
}

const digits85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"

// Encode85 is base64.b85encode(b, pad).
func Encode85(b py.Bytes, pad bool) py.Bytes {
	padding := -len(b) & 3
	in := append([]byte(b), make([]byte, padding)...)
	var out []byte
	for ; len(in) > 0; in = in[4:] {
		n := uint32(in[0])<<24 | uint32(in[1])<<16 | uint32(in[2])<<8 | uint32(in[3])
		var word [5]byte
		for i := 4; i >= 0; i-- {
			word[i] = digits85[n%85]
			n /= 85
		}
		out = append(out, word[:]...)
	}
	if !pad {
		out = out[:len(out)-padding]
	}
	return py.Bytes(out)
}

// Decode85 is base64.b85decode(b).
func Decode85(b any) py.Bytes {
	s := ascii(b)
	padding := (5 - len(s)%5) % 5
	s += strings.Repeat("~", padding)
	var out []byte
	for i := 0; i < len(s); i += 5 {
		n := 0
		for j := i; j < i+5; j++ {
			d := strings.IndexByte(digits85, s[j])
			if d < 0 {
				panic(py.ValueError.New(fmt.Sprintf("bad base85 character at position %d", j)))
			}
			n = n*85 + d
		}
		if n>>32 != 0 {
			panic(py.ValueError.New(fmt.Sprintf("base85 overflow in hunk starting at byte %d", i)))
		}
		out = append(out, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
	}
	return py.Bytes(out[:len(out)-padding])
}

// lineBytes is how many bytes a line of MIME's base64 holds.
const lineBytes = 57

// EncodeBytes is base64.encodebytes(s).
func EncodeBytes(s py.Bytes) py.Bytes {
	var out strings.Builder
	for len(s) > 0 {
		n := min(len(s), lineBytes)
		out.WriteString(string(pybinascii.ToBase64(s[:n], true)))
		s = s[n:]
	}
	return py.Bytes(out.String())
}

// DecodeBytes is base64.decodebytes(s).
func DecodeBytes(s py.Bytes) py.Bytes { return pybinascii.DecodeBase64(string(s), false) }
