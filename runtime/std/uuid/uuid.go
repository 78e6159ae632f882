// Package pyuuid is Python's module uuid.
package pyuuid

import (
	"bytes"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"encoding/hex"
	"math/big"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// UUID is a UUID. It never changes.
type UUID struct{ b [16]byte }

// The names of variants.
const (
	ReservedNCS       = "reserved for NCS compatibility"
	RFC4122           = "specified in RFC 4122"
	ReservedMicrosoft = "reserved for Microsoft compatibility"
	ReservedFuture    = "reserved for future definition"
)

// The namespaces of RFC 4122.
var (
	NamespaceDNS  = parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
	NamespaceURL  = parse("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
	NamespaceOID  = parse("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
	NamespaceX500 = parse("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
)

var marks = strings.NewReplacer("urn:", "", "uuid:", "")

func parse(text string) *UUID {
	s := strings.ReplaceAll(strings.Trim(marks.Replace(text), "{}"), "-", "")
	if py.StrLen(s) != 32 {
		panic(py.ValueError.New("badly formed hexadecimal UUID string"))
	}
	return ofInt(py.ParseBig(s, 16))
}

func ofInt(n py.Int) *UUID {
	if n.Sign() < 0 || n.BitLength() > 128 {
		panic(py.ValueError.New("int is out of range (need a 128-bit value)"))
	}
	u := &UUID{}
	n.Big().FillBytes(u.b[:])
	return u
}

// New is UUID(hex), UUID(bytes=…) or UUID(int=…).
func New(text py.Opt[string], data py.Opt[py.Bytes], n py.Opt[py.Int], version any) *UUID {
	given := 0
	for _, ok := range []bool{text.OK, data.OK, n.OK} {
		if ok {
			given++
		}
	}
	if given != 1 {
		panic(py.TypeError.New("one of the hex, bytes, bytes_le, fields, or int arguments must be given"))
	}
	var u *UUID
	switch {
	case text.OK:
		u = parse(text.V)
	case data.OK:
		if len(data.V) != 16 {
			panic(py.ValueError.New("bytes is not a 16-char string"))
		}
		u = &UUID{[16]byte([]byte(data.V))}
	default:
		u = ofInt(n.V)
	}
	if version = py.Box(version); version != nil {
		v := py.AsInt(version)
		if v < 1 || v > 5 {
			panic(py.ValueError.New("illegal version number"))
		}
		u.mark(v)
	}
	return u
}

// mark sets the version, and RFC 4122's variant.
func (u *UUID) mark(version int) *UUID {
	u.b[6] = u.b[6]&0x0f | byte(version)<<4
	u.b[8] = u.b[8]&0x3f | 0x80
	return u
}

// UUID3 is uuid.uuid3(namespace, name).
func UUID3(space *UUID, name string) *UUID {
	return (&UUID{md5.Sum(append(space.b[:], name...))}).mark(3)
}

// UUID4 is uuid.uuid4().
func UUID4() *UUID {
	u := &UUID{}
	rand.Read(u.b[:])
	return u.mark(4)
}

// UUID5 is uuid.uuid5(namespace, name).
func UUID5(space *UUID, name string) *UUID {
	sum := sha1.Sum(append(space.b[:], name...))
	return (&UUID{[16]byte(sum[:16])}).mark(5)
}

// Hex is u.hex.
func (u *UUID) Hex() string { return hex.EncodeToString(u.b[:]) }

// Int is u.int.
func (u *UUID) Int() py.Int { return py.IntFromBig(new(big.Int).SetBytes(u.b[:])) }

// Bytes is u.bytes.
func (u *UUID) Bytes() py.Bytes { return py.Bytes(u.b[:]) }

// URN is u.urn.
func (u *UUID) URN() string { return "urn:uuid:" + u.PyStr() }

// Version is u.version, None for variants other than RFC 4122's.
func (u *UUID) Version() py.Opt[int] {
	if u.b[8]&0xc0 != 0x80 {
		return py.None[int]()
	}
	return py.Some(int(u.b[6] >> 4))
}

// Variant is u.variant.
func (u *UUID) Variant() string {
	switch {
	case u.b[8]&0x80 == 0:
		return ReservedNCS
	case u.b[8]&0x40 == 0:
		return RFC4122
	case u.b[8]&0x20 == 0:
		return ReservedMicrosoft
	}
	return ReservedFuture
}

// PyStr is str(u).
func (u *UUID) PyStr() string {
	h := u.Hex()
	return h[:8] + "-" + h[8:12] + "-" + h[12:16] + "-" + h[16:20] + "-" + h[20:]
}

// PyRepr is repr(u).
func (u *UUID) PyRepr() string { return "UUID('" + u.PyStr() + "')" }

// ClassName is the class of u.
func (u *UUID) ClassName() string { return "UUID" }

// PyEq is u == o.
func (u *UUID) PyEq(o any) (eq, ok bool) {
	v, ok := o.(*UUID)
	return ok && u.b == v.b, ok
}

// PyHash is hash(u).
func (u *UUID) PyHash() int { return py.Hash(u.Int().Any()) }

// PyInt is int(u).
func (u *UUID) PyInt() any { return u.Int().Any() }

func (u *UUID) cmp(v *UUID) int { return bytes.Compare(u.b[:], v.b[:]) }

// Less is u < v.
func (u *UUID) Less(v *UUID) bool { return u.cmp(v) < 0 }

// LessEqual is u <= v.
func (u *UUID) LessEqual(v *UUID) bool { return u.cmp(v) <= 0 }

// Greater is u > v.
func (u *UUID) Greater(v *UUID) bool { return u.cmp(v) > 0 }

// GreaterEqual is u >= v.
func (u *UUID) GreaterEqual(v *UUID) bool { return u.cmp(v) >= 0 }

// PyLt is u < o.
func (u *UUID) PyLt(o any) (r, ok bool) {
	v, ok := o.(*UUID)
	return ok && u.Less(v), ok
}
