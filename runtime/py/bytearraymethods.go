package py

import "iter"

// Methods that a bytearray shares with bytes: its own bytes go in, bytearrays come out.

func arrays(l *List[Bytes]) *List[*ByteArray] {
	out := make([]*ByteArray, len(l.Items))
	for i, b := range l.Items {
		out[i] = ByteArrayFrom(b)
	}
	return &List[*ByteArray]{out}
}

func arrayTuple(t Tuple3[Bytes, Bytes, Bytes]) Tuple3[*ByteArray, *ByteArray, *ByteArray] {
	return Tuple3[*ByteArray, *ByteArray, *ByteArray]{ByteArrayFrom(t.A), ByteArrayFrom(t.B), ByteArrayFrom(t.C)}
}

// Decode is b.decode(encoding, errors).
func (b *ByteArray) Decode(encoding, errors string) string { return b.Bytes().Decode(encoding, errors) }

// Hex is b.hex().
func (b *ByteArray) Hex() string { return b.Bytes().Hex() }

// HexSep is b.hex(sep, group).
func (b *ByteArray) HexSep(sep string, group int) string { return b.Bytes().HexSep(sep, group) }

// Upper is b.upper().
func (b *ByteArray) Upper() *ByteArray { return ByteArrayFrom(b.Bytes().Upper()) }

// Lower is b.lower().
func (b *ByteArray) Lower() *ByteArray { return ByteArrayFrom(b.Bytes().Lower()) }

// SwapCase is b.swapcase().
func (b *ByteArray) SwapCase() *ByteArray { return ByteArrayFrom(b.Bytes().SwapCase()) }

// Capitalize is b.capitalize().
func (b *ByteArray) Capitalize() *ByteArray { return ByteArrayFrom(b.Bytes().Capitalize()) }

// Title is b.title().
func (b *ByteArray) Title() *ByteArray { return ByteArrayFrom(b.Bytes().Title()) }

// IsAlpha is b.isalpha().
func (b *ByteArray) IsAlpha() bool { return b.Bytes().IsAlpha() }

// IsDigit is b.isdigit().
func (b *ByteArray) IsDigit() bool { return b.Bytes().IsDigit() }

// IsAlnum is b.isalnum().
func (b *ByteArray) IsAlnum() bool { return b.Bytes().IsAlnum() }

// IsSpace is b.isspace().
func (b *ByteArray) IsSpace() bool { return b.Bytes().IsSpace() }

// IsUpper is b.isupper().
func (b *ByteArray) IsUpper() bool { return b.Bytes().IsUpper() }

// IsLower is b.islower().
func (b *ByteArray) IsLower() bool { return b.Bytes().IsLower() }

// IsTitle is b.istitle().
func (b *ByteArray) IsTitle() bool { return b.Bytes().IsTitle() }

// IsAscii is b.isascii().
func (b *ByteArray) IsAscii() bool { return b.Bytes().IsAscii() }

// StripAny is b.strip().
func (b *ByteArray) StripAny(_ any) *ByteArray { return ByteArrayFrom(b.Bytes().StripAny(nil)) }

// StripChars is b.strip(chars).
func (b *ByteArray) StripChars(chars Bytes) *ByteArray {
	return ByteArrayFrom(b.Bytes().StripChars(chars))
}

// LStripAny is b.lstrip().
func (b *ByteArray) LStripAny(_ any) *ByteArray { return ByteArrayFrom(b.Bytes().LStripAny(nil)) }

// LStripChars is b.lstrip(chars).
func (b *ByteArray) LStripChars(chars Bytes) *ByteArray {
	return ByteArrayFrom(b.Bytes().LStripChars(chars))
}

// RStripAny is b.rstrip().
func (b *ByteArray) RStripAny(_ any) *ByteArray { return ByteArrayFrom(b.Bytes().RStripAny(nil)) }

// RStripChars is b.rstrip(chars).
func (b *ByteArray) RStripChars(chars Bytes) *ByteArray {
	return ByteArrayFrom(b.Bytes().RStripChars(chars))
}

// SplitSpace is b.split(None, max).
func (b *ByteArray) SplitSpace(_ any, max int) *List[*ByteArray] {
	return arrays(b.Bytes().SplitSpace(nil, max))
}

// SplitSep is b.split(sep, max).
func (b *ByteArray) SplitSep(sep Bytes, max int) *List[*ByteArray] {
	return arrays(b.Bytes().SplitSep(sep, max))
}

// RSplitSpace is b.rsplit(None, max).
func (b *ByteArray) RSplitSpace(_ any, max int) *List[*ByteArray] {
	return arrays(b.Bytes().RSplitSpace(nil, max))
}

// RSplitSep is b.rsplit(sep, max).
func (b *ByteArray) RSplitSep(sep Bytes, max int) *List[*ByteArray] {
	return arrays(b.Bytes().RSplitSep(sep, max))
}

// SplitLines is b.splitlines(keepends).
func (b *ByteArray) SplitLines(keepends bool) *List[*ByteArray] {
	return arrays(b.Bytes().SplitLines(keepends))
}

// Join is b.join(xs).
func (b *ByteArray) Join(xs iter.Seq[Bytes]) *ByteArray { return ByteArrayFrom(b.Bytes().Join(xs)) }

// Replace is b.replace(old, new, count).
func (b *ByteArray) Replace(old, new Bytes, count int) *ByteArray {
	return ByteArrayFrom(b.Bytes().Replace(old, new, count))
}

// Find is b.find(sub, lo, hi).
func (b *ByteArray) Find(sub Bytes, lo, hi Opt[int]) int { return b.Bytes().Find(sub, lo, hi) }

// FindByte is b.find(c, lo, hi) of one byte.
func (b *ByteArray) FindByte(c int, lo, hi Opt[int]) int { return b.Bytes().FindByte(c, lo, hi) }

// RFind is b.rfind(sub, lo, hi).
func (b *ByteArray) RFind(sub Bytes, lo, hi Opt[int]) int { return b.Bytes().RFind(sub, lo, hi) }

// RFindByte is b.rfind(c, lo, hi) of one byte.
func (b *ByteArray) RFindByte(c int, lo, hi Opt[int]) int { return b.Bytes().RFindByte(c, lo, hi) }

// Index is b.index(sub, lo, hi).
func (b *ByteArray) Index(sub Bytes, lo, hi Opt[int]) int { return b.Bytes().Index(sub, lo, hi) }

// IndexByte is b.index(c, lo, hi) of one byte.
func (b *ByteArray) IndexByte(c int, lo, hi Opt[int]) int { return b.Bytes().IndexByte(c, lo, hi) }

// RIndex is b.rindex(sub, lo, hi).
func (b *ByteArray) RIndex(sub Bytes, lo, hi Opt[int]) int { return b.Bytes().RIndex(sub, lo, hi) }

// RIndexByte is b.rindex(c, lo, hi) of one byte.
func (b *ByteArray) RIndexByte(c int, lo, hi Opt[int]) int { return b.Bytes().RIndexByte(c, lo, hi) }

// Count is b.count(sub, lo, hi).
func (b *ByteArray) Count(sub Bytes, lo, hi Opt[int]) int { return b.Bytes().Count(sub, lo, hi) }

// CountByte is b.count(c, lo, hi) of one byte.
func (b *ByteArray) CountByte(c int, lo, hi Opt[int]) int { return b.Bytes().CountByte(c, lo, hi) }

// StartsWith is b.startswith(sub, lo, hi).
func (b *ByteArray) StartsWith(sub Bytes, lo, hi Opt[int]) bool {
	return b.Bytes().StartsWith(sub, lo, hi)
}

// StartsWithAny is b.startswith(subs, lo, hi).
func (b *ByteArray) StartsWithAny(subs VarTuple[Bytes], lo, hi Opt[int]) bool {
	return b.Bytes().StartsWithAny(subs, lo, hi)
}

// EndsWith is b.endswith(sub, lo, hi).
func (b *ByteArray) EndsWith(sub Bytes, lo, hi Opt[int]) bool { return b.Bytes().EndsWith(sub, lo, hi) }

// EndsWithAny is b.endswith(subs, lo, hi).
func (b *ByteArray) EndsWithAny(subs VarTuple[Bytes], lo, hi Opt[int]) bool {
	return b.Bytes().EndsWithAny(subs, lo, hi)
}

// RemovePrefix is b.removeprefix(p).
func (b *ByteArray) RemovePrefix(p Bytes) *ByteArray { return ByteArrayFrom(b.Bytes().RemovePrefix(p)) }

// RemoveSuffix is b.removesuffix(p).
func (b *ByteArray) RemoveSuffix(p Bytes) *ByteArray { return ByteArrayFrom(b.Bytes().RemoveSuffix(p)) }

// Partition is b.partition(sep).
func (b *ByteArray) Partition(sep Bytes) Tuple3[*ByteArray, *ByteArray, *ByteArray] {
	return arrayTuple(b.Bytes().Partition(sep))
}

// RPartition is b.rpartition(sep).
func (b *ByteArray) RPartition(sep Bytes) Tuple3[*ByteArray, *ByteArray, *ByteArray] {
	return arrayTuple(b.Bytes().RPartition(sep))
}

// Center is b.center(width, fill).
func (b *ByteArray) Center(width int, fill Bytes) *ByteArray {
	return ByteArrayFrom(b.Bytes().Center(width, fill))
}

// LJust is b.ljust(width, fill).
func (b *ByteArray) LJust(width int, fill Bytes) *ByteArray {
	return ByteArrayFrom(b.Bytes().LJust(width, fill))
}

// RJust is b.rjust(width, fill).
func (b *ByteArray) RJust(width int, fill Bytes) *ByteArray {
	return ByteArrayFrom(b.Bytes().RJust(width, fill))
}

// ZFill is b.zfill(width).
func (b *ByteArray) ZFill(width int) *ByteArray { return ByteArrayFrom(b.Bytes().ZFill(width)) }

// ExpandTabs is b.expandtabs(size).
func (b *ByteArray) ExpandTabs(size int) *ByteArray { return ByteArrayFrom(b.Bytes().ExpandTabs(size)) }

// Translate is b.translate(table, delete=delete).
func (b *ByteArray) Translate(table Opt[Bytes], delete Bytes) *ByteArray {
	return ByteArrayFrom(b.Bytes().Translate(table, delete))
}

// ContainsBytes is sub in b.
func (b *ByteArray) ContainsBytes(sub Bytes) bool { return b.Bytes().ContainsBytes(sub) }

// Repeat is b * n.
func (b *ByteArray) Repeat(n int) *ByteArray { return ByteArrayFrom(b.Bytes().Repeat(n)) }

// Concat is b + o.
func (b *ByteArray) Concat(o Bytes) *ByteArray { return ByteArrayFrom(b.Bytes().Concat(o)) }
