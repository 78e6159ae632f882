package py

import (
	"iter"
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
	case anyList:
		reprList(b, x.view(), g)
	case anyDict:
		reprDict(b, x.view(), g)
	case anySet:
		reprSet(b, x.view(), g)
	case anyTuple:
		reprTuple(b, x.Items(), g)
	case keysView:
		reprKeys(b, x, g)
	case anyKeys:
		reprKeys(b, x.view(), g)
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

func reprList(b *strings.Builder, l listView, g *reprGuard) {
	if !g.enter(l.list) {
		b.WriteString("[...]")
		return
	}
	b.WriteByte('[')
	for i := 0; i < l.len(); i++ {
		if i > 0 {
			b.WriteString(", ")
		}
		reprInto(b, l.at(i), g)
	}
	b.WriteByte(']')
	g.leave()
}

func reprDict(b *strings.Builder, d dictView, g *reprGuard) {
	subclass := d.class != nil
	if !g.enter(d.dict) {
		if subclass {
			b.WriteString(d.traits.Name + "(...)")
			return
		}
		b.WriteString("{...}")
		return
	}
	defer g.leave()
	items := func() {
		b.WriteByte('{')
		some := false
		for k, v := range d.pairs() {
			if some {
				b.WriteString(", ")
			}
			some = true
			reprInto(b, k, g)
			b.WriteString(": ")
			reprInto(b, v, g)
		}
		b.WriteByte('}')
	}
	if subclass && d.traits.Repr != nil {
		b.WriteString(d.traits.Name)
		b.WriteByte('(')
		d.traits.Repr(d.len(), d.pairs(), b, func(v any) { reprInto(b, v, g) }, items)
		b.WriteByte(')')
		return
	}
	items()
}

func reprSet(b *strings.Builder, s setView, g *reprGuard) {
	if s.len() == 0 {
		b.WriteString(s.name() + "()")
		return
	}
	if s.frozen {
		b.WriteString("frozenset(")
	}
	reprElems(b, '{', '}', s.all(), g)
	if s.frozen {
		b.WriteByte(')')
	}
}

func reprKeys(b *strings.Builder, v keysView, g *reprGuard) {
	b.WriteString(v.name())
	b.WriteByte('(')
	reprElems(b, '[', ']', v.all(), g)
	b.WriteByte(')')
}

func reprElems(b *strings.Builder, left, right byte, seq iter.Seq[any], g *reprGuard) {
	b.WriteByte(left)
	some := false
	for x := range seq {
		if some {
			b.WriteString(", ")
		}
		some = true
		reprInto(b, x, g)
	}
	b.WriteByte(right)
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
