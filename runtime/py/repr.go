package py

import (
	"strconv"
	"strings"
)

// reprTo is a builtin container that writes its own repr.
type reprTo interface {
	reprTo(b *strings.Builder, g *reprGuard)
}

// reprGuard holds the containers being printed, to stop at one inside itself.
type reprGuard struct{ open []any }

func (g *reprGuard) enter(v any) bool {
	for _, o := range g.open {
		if o == v {
			return false
		}
	}
	g.open = append(g.open, v)
	return true
}

func (g *reprGuard) leave() { g.open = g.open[:len(g.open)-1] }

// Str is str(v).
func Str(v any) string {
	switch x := v.(type) {
	case string:
		return x
	case int:
		return strconv.Itoa(x)
	}
	v = Box(v)
	switch x := v.(type) {
	case string:
		return x
	case Strer:
		return x.PyStr()
	case BaseException:
		return x.base().ArgsStr()
	}
	return Repr(v)
}

// Repr is repr(v).
func Repr(v any) string {
	switch x := v.(type) {
	case string:
		return StrRepr(x)
	case int:
		return strconv.Itoa(x)
	}
	var b strings.Builder
	reprInto(&b, v, &reprGuard{})
	return b.String()
}

// ReprOf is repr(v) where v may be None.
func ReprOf[T any](v T) string { return Repr(Box(v)) }

// StrOf is str(v) where v may be None.
func StrOf[T any](v T) string { return Str(Box(v)) }

func reprInto(b *strings.Builder, v any, g *reprGuard) {
	switch x := v.(type) {
	case nil:
		b.WriteString("None")
		return
	case int:
		var buf [24]byte
		b.Write(strconv.AppendInt(buf[:0], int64(x), 10))
		return
	case string:
		b.WriteString(StrRepr(x))
		return
	case bool:
		b.WriteString(BoolStr(x))
		return
	case float64:
		b.WriteString(FloatRepr(x))
		return
	}
	v = Box(v)
	switch x := v.(type) {
	case nil, int, string, bool, float64:
		reprInto(b, v, g)
	case Int:
		b.WriteString(x.String())
	case Bytes:
		b.WriteString(bytesRepr(BytesRepr, x))
	case reprTo:
		x.reprTo(b, g)
	case Reprer:
		b.WriteString(x.PyRepr())
	case BaseException:
		b.WriteString(x.base().reprString())
	default:
		b.WriteString(defaultRepr(v))
	}
}

// DefaultRepr is object.__repr__(v).
func DefaultRepr(v any) string { return defaultRepr(v) }

// BoolStr is "True" or "False".
func BoolStr(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

// bytesRepr calls a repr of bytes, whether it takes Bytes or string.
func bytesRepr[B ~string](repr func(B) string, x Bytes) string { return repr(B(x)) }
