// Package pysecrets is Python's module secrets.
package pysecrets

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"math/big"

	"github.com/py2go/py2go/runtime/py"
	pyrandom "github.com/py2go/py2go/runtime/std/random"
)

// DefaultEntropy is secrets.DEFAULT_ENTROPY, the number of bytes that tokens have unless told otherwise.
const DefaultEntropy = 32

var system = pyrandom.NewSystemRandom()

// ChoiceStr is secrets.choice(s) of a str.
func ChoiceStr(s string) string { return pyrandom.ChoiceStrOf(system, s) }

// ChoiceRange is secrets.choice(r) of a range.
func ChoiceRange(r py.Range) int { return pyrandom.ChoiceRangeOf(system, r) }

// ChoiceList is secrets.choice(xs) of a list.
func ChoiceList[T any](xs *py.List[T]) T { return pyrandom.ChoiceListOf(system, xs) }

// ChoiceTuple is secrets.choice(t) of a tuple.
func ChoiceTuple[T any](t py.VarTuple[T]) T { return pyrandom.ChoiceTupleOf(system, t) }

// Choice is secrets.choice(xs) of any sequence.
func Choice[T any](xs any) T { return pyrandom.ChoiceOf[T](system, xs) }

// Below is secrets.randbelow(n).
func Below(n py.Int) py.Int {
	if n.Sign() <= 0 {
		panic(py.ValueError.New("Upper bound must be positive."))
	}
	return py.IntFromBig(py.Must(rand.Int(rand.Reader, n.Big())))
}

// Bits is secrets.randbits(k).
func Bits(k int) py.Int {
	if k < 0 {
		panic(py.ValueError.New("number of bits must be non-negative"))
	}
	return py.IntFromBig(py.Must(rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), uint(k)))))
}

func random(n py.Opt[int]) []byte {
	size := n.Or(DefaultEntropy)
	if size < 0 {
		panic(py.ValueError.New("negative argument not allowed"))
	}
	b := make([]byte, size)
	rand.Read(b)
	return b
}

// TokenBytes is secrets.token_bytes(n).
func TokenBytes(n py.Opt[int]) py.Bytes { return py.Bytes(random(n)) }

// TokenHex is secrets.token_hex(n).
func TokenHex(n py.Opt[int]) string { return hex.EncodeToString(random(n)) }

// TokenURLSafe is secrets.token_urlsafe(n).
func TokenURLSafe(n py.Opt[int]) string { return base64.RawURLEncoding.EncodeToString(random(n)) }

// Compare is secrets.compare_digest(a, b).
func Compare(a, b py.Bytes) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// CompareText is secrets.compare_digest(a, b) of text.
func CompareText(a, b string) bool {
	for _, r := range a + b {
		if r > 127 {
			panic(py.TypeError.New("comparing strings with non-ASCII characters is not supported"))
		}
	}
	return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1
}
