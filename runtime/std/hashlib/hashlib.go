// Package pyhashlib is Python's module hashlib.
package pyhashlib

import (
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"encoding/hex"
	"hash"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// Hash is a hash object.
type Hash struct {
	Name string
	h    hash.Hash
}

var hashes = map[string]func() hash.Hash{
	"md5": md5.New, "sha1": sha1.New, "sha224": sha256.New224, "sha256": sha256.New, "sha384": sha512.New384, "sha512": sha512.New,
	"sha3_256": func() hash.Hash { return sha3.New256() }, "sha3_512": func() hash.Hash { return sha3.New512() },
}

func start(name string, data py.Bytes) *Hash {
	h := &Hash{Name: name, h: hashes[name]()}
	h.Update(data)
	return h
}

// New is hashlib.new(name, data).
func New(name string, data py.Bytes, _ bool) *Hash {
	n := strings.ReplaceAll(strings.ToLower(name), "-", "_")
	if hashes[n] == nil {
		panic(py.ValueError.New("unsupported hash type " + name))
	}
	return start(n, data)
}

// MD5 is hashlib.md5(data).
func MD5(data py.Bytes, _ bool) *Hash { return start("md5", data) }

// SHA1 is hashlib.sha1(data).
func SHA1(data py.Bytes, _ bool) *Hash { return start("sha1", data) }

// SHA224 is hashlib.sha224(data).
func SHA224(data py.Bytes, _ bool) *Hash { return start("sha224", data) }

// SHA256 is hashlib.sha256(data).
func SHA256(data py.Bytes, _ bool) *Hash { return start("sha256", data) }

// SHA384 is hashlib.sha384(data).
func SHA384(data py.Bytes, _ bool) *Hash { return start("sha384", data) }

// SHA512 is hashlib.sha512(data).
func SHA512(data py.Bytes, _ bool) *Hash { return start("sha512", data) }

// SHA3of256 is hashlib.sha3_256(data).
func SHA3of256(data py.Bytes, _ bool) *Hash { return start("sha3_256", data) }

// SHA3of512 is hashlib.sha3_512(data).
func SHA3of512(data py.Bytes, _ bool) *Hash { return start("sha3_512", data) }

// DigestSize is h.digest_size.
func (h *Hash) DigestSize() int { return h.h.Size() }

// BlockSize is h.block_size.
func (h *Hash) BlockSize() int { return h.h.BlockSize() }

// Update is h.update(data).
func (h *Hash) Update(data py.Bytes) { h.h.Write([]byte(data)) }

// Digest is h.digest().
func (h *Hash) Digest() py.Bytes { return py.Bytes(h.h.Sum(nil)) }

// HexDigest is h.hexdigest().
func (h *Hash) HexDigest() string { return hex.EncodeToString(h.h.Sum(nil)) }

// Copy is h.copy().
func (h *Hash) Copy() *Hash {
	c, ok := h.h.(hash.Cloner)
	if !ok {
		panic(py.NotImplementedError.New("a " + h.Name + " hash cannot be copied"))
	}
	d := py.Must(c.Clone())
	return &Hash{Name: h.Name, h: d}
}

// PBKDF2 is hashlib.pbkdf2_hmac(name, password, salt, iterations, dklen).
func PBKDF2(name string, password, salt py.Bytes, iterations int, dklen py.Opt[int]) py.Bytes {
	n := strings.ReplaceAll(strings.ToLower(name), "-", "_")
	f := hashes[n]
	switch {
	case f == nil:
		panic(py.ValueError.New("unsupported hash type " + name))
	case iterations < 1:
		panic(py.ValueError.New("iteration value must be greater than 0."))
	}
	return py.Bytes(py.Must(pbkdf2.Key(f, string(password), []byte(salt), iterations, dklen.Or(f().Size()))))
}

// ClassName is the class of h.
func (h *Hash) ClassName() string { return "HASH" }

// PyRepr is repr(h), up to the address.
func (h *Hash) PyRepr() string { return "<" + h.Name + " _hashlib.HASH object>" }
