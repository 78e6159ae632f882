package py

import "strconv"

// The methods of builtin types on values whose type shows at run time only.

func spec(required int, names ...string) params { return params{names: names, required: required} }

type method struct {
	f dynMethod
	p params
}

func builtinMethod(v any, name string) (dynMethod, params) {
	var m method
	switch v := v.(type) {
	case string:
		m = strDyn[name]
	case anyList:
		m = listDyn[name]
	case anyDict:
		m = dictDyn[name]
	case anySet:
		m = setDyn[name]
		if changesSet[name] && v.view().frozen {
			m = method{}
		}
	case float64:
		m = floatDyn[name]
	case int, bool, Int:
		m = intDyn[name]
	case Bytes:
		m = bytesDyn[name]
	default:
		if IsTuple(v) {
			m = tupleDyn[name]
		}
	}
	return m.f, m.p
}

func optInt(v any) Opt[int] {
	if !Given(v) || v == nil {
		return Opt[int]{}
	}
	return Some(AsInt(v))
}

func optStr(v any) (string, bool) {
	if !Given(v) || v == nil {
		return "", false
	}
	return Cast[string](v), true
}

func intOr(v any, d int) int {
	if !Given(v) {
		return d
	}
	return AsInt(v)
}

func str0(f func(string) string) method {
	return method{func(s any, _ []any) any { return f(s.(string)) }, spec(0)}
}

func strTest(f func(string) bool) method {
	return method{func(s any, _ []any) any { return f(s.(string)) }, spec(0)}
}

func stripper(space func(string) string, chars func(string, string) string) method {
	return method{func(s any, a []any) any {
		if c, ok := optStr(a[0]); ok {
			return chars(s.(string), c)
		}
		return space(s.(string))
	}, spec(0, "")}
}

func finder(f func(s, sub string, lo, hi Opt[int]) int) method {
	return method{func(s any, a []any) any {
		sub, ok := a[0].(string)
		if !ok {
			panic(TypeError.New("must be str, not " + TypeName(a[0])))
		}
		return f(s.(string), sub, optInt(a[1]), optInt(a[2]))
	}, spec(1, "", "", "")}
}

func splitter(space func(string, int) *List[string], sep func(string, string, int) *List[string]) method {
	return method{func(s any, a []any) any {
		if x, ok := optStr(a[0]); ok {
			return sep(s.(string), x, intOr(a[1], -1))
		}
		return space(s.(string), intOr(a[1], -1))
	}, spec(0, "sep", "maxsplit")}
}

func padder(f func(s string, width int, fill string) string) method {
	return method{func(s any, a []any) any {
		fill := " "
		if x, ok := optStr(a[1]); ok {
			fill = x
		}
		return f(s.(string), AsInt(a[0]), fill)
	}, spec(1, "", "")}
}

func affixer(one func(s, p string, lo, hi Opt[int]) bool, many func(s string, ps VarTuple[string], lo, hi Opt[int]) bool, name string) method {
	return method{func(s any, a []any) any {
		if IsTuple(a[0]) {
			return many(s.(string), Cast[VarTuple[string]](a[0]), optInt(a[1]), optInt(a[2]))
		}
		p, ok := a[0].(string)
		if !ok {
			panic(TypeError.New(name + " first arg must be str or a tuple of str, not " + TypeName(a[0])))
		}
		return one(s.(string), p, optInt(a[1]), optInt(a[2]))
	}, spec(1, "", "", "")}
}

var strDyn = map[string]method{
	"upper": str0(Upper), "lower": str0(Lower), "capitalize": str0(Capitalize), "title": str0(Title), "swapcase": str0(SwapCase), "casefold": str0(Casefold),
	"strip": stripper(stripSpace, StripChars), "lstrip": stripper(lstripSpace, LStripChars), "rstrip": stripper(rstripSpace, RStripChars),
	"isalpha": strTest(IsAlpha), "isdigit": strTest(IsDigit), "isdecimal": strTest(IsDecimal), "isnumeric": strTest(IsNumeric), "isalnum": strTest(IsAlnum),
	"isspace": strTest(IsSpace), "isupper": strTest(IsUpper), "islower": strTest(IsLower), "istitle": strTest(IsTitle),
	"isidentifier": strTest(IsIdentifier), "isprintable": strTest(IsPrintable), "isascii": strTest(IsAscii),
	"find": finder(Find), "rfind": finder(RFind), "index": finder(Index), "rindex": finder(RIndex), "count": finder(Count),
	"split": splitter(splitSpace, SplitSep), "rsplit": splitter(rsplitSpace, RSplitSep),
	"center": padder(Center), "ljust": padder(LJust), "rjust": padder(RJust),
	"startswith": affixer(StartsWith, StartsWithAny, "startswith"), "endswith": affixer(EndsWith, EndsWithAny, "endswith"),
	"zfill": {func(s any, a []any) any { return ZFill(s.(string), AsInt(a[0])) }, spec(1, "")},
	"replace": {func(s any, a []any) any {
		return Replace(s.(string), Cast[string](a[0]), Cast[string](a[1]), intOr(a[2], -1))
	}, spec(2, "", "", "")},
	"removeprefix": {func(s any, a []any) any { return RemovePrefix(s.(string), Cast[string](a[0])) }, spec(1, "")},
	"removesuffix": {func(s any, a []any) any { return RemoveSuffix(s.(string), Cast[string](a[0])) }, spec(1, "")},
	"partition":    {func(s any, a []any) any { return Partition(s.(string), Cast[string](a[0])) }, spec(1, "")},
	"rpartition":   {func(s any, a []any) any { return RPartition(s.(string), Cast[string](a[0])) }, spec(1, "")},
	"expandtabs":   {func(s any, a []any) any { return ExpandTabs(s.(string), intOr(a[0], 8)) }, spec(0, "tabsize")},
	"splitlines":   {func(s any, a []any) any { return SplitLines(s.(string), Given(a[0]) && Truth(a[0])) }, spec(0, "keepends")},
	"join":         {func(s any, a []any) any { return Join(s.(string), MapSeq(joinItem, IterAny(a[0]))) }, spec(1, "")},
	"translate": {func(s any, a []any) any {
		table := NewDict[int, any]()
		pairs, ok := PairsAny(a[0])
		if !ok {
			panic(TypeError.New("py2go's translate takes a dict"))
		}
		for k, v := range pairs {
			if IsInt(k) {
				table.Set(AsInt(k), v)
			}
		}
		return Translate(s.(string), table)
	}, spec(1, "")},
	"encode": {func(s any, a []any) any {
		enc, errs := "utf-8", "strict"
		if x, ok := optStr(a[0]); ok {
			enc = x
		}
		if x, ok := optStr(a[1]); ok {
			errs = x
		}
		return Encode(s.(string), enc, errs)
	}, spec(0, "encoding", "errors")},
}

func joinItem(v any) string {
	if s, ok := v.(string); ok {
		return s
	}
	panic(TypeError.New("sequence item 0: expected str instance, " + TypeName(v) + " found"))
}

func stripSpace(s string) string { return StripAny(s, nil) }

func lstripSpace(s string) string { return LStripAny(s, nil) }

func rstripSpace(s string) string { return RStripAny(s, nil) }

func splitSpace(s string, n int) *List[string] { return SplitSpace(s, nil, n) }

func rsplitSpace(s string, n int) *List[string] { return RSplitSpace(s, nil, n) }

var listDyn = map[string]method{
	"append": {func(s any, a []any) any { s.(anyList).view().append(a[0]); return nil }, spec(1, "")},
	"extend": {func(s any, a []any) any {
		for _, x := range collectAny(a[0]) {
			s.(anyList).view().append(x)
		}
		return nil
	}, spec(1, "")},
	"insert": {func(s any, a []any) any {
		l := s.(anyList).view()
		i, n := AsInt(a[0]), l.len()
		if i < 0 {
			i = max(0, i+n)
		}
		l.append(a[1])
		for j := n; j > i; j-- {
			x := l.get(j)
			l.put(j, l.get(j-1))
			l.put(j-1, x)
		}
		return nil
	}, spec(2, "", "")},
	"pop": {func(s any, a []any) any {
		l := s.(anyList).view()
		if l.len() == 0 {
			panic(IndexError.New("pop from empty list"))
		}
		i := fixIndex(intOr(a[0], -1), l.len(), "pop index out of range")
		v := l.get(i)
		l.del(i)
		return v
	}, spec(0, "")},
	"remove": {func(s any, a []any) any {
		i := indexAny(s.(anyList).view().boxed(), a[0])
		if i < 0 {
			panic(ValueError.New("list.remove(x): x not in list"))
		}
		s.(anyList).view().del(i)
		return nil
	}, spec(1, "")},
	"clear":   {func(s any, _ []any) any { s.(anyList).view().clear(); return nil }, spec(0)},
	"reverse": {func(s any, _ []any) any { s.(anyList).view().reverse(); return nil }, spec(0)},
	"copy":    {func(s any, _ []any) any { return s.(anyList).view().copy() }, spec(0)},
	"index": {func(s any, a []any) any {
		i := indexAny(s.(anyList).view().boxed(), a[0])
		if i < 0 {
			panic(ValueError.New(Repr(a[0]) + " is not in list"))
		}
		return i
	}, spec(1, "")},
	"count": {func(s any, a []any) any { return countAny(s.(anyList).view().boxed(), a[0]) }, spec(1, "")},
	"sort": {func(s any, a []any) any {
		l := s.(anyList).view()
		tmp := NewList(l.boxed()...)
		reverse := Given(a[1]) && Truth(a[1])
		if Given(a[0]) && a[0] != nil {
			key := a[0]
			SortKey(tmp, func(v any) any { return Call(key, v) }, reverse)
		} else {
			Sort(tmp, reverse)
		}
		for i, x := range tmp.Items {
			l.put(i, x)
		}
		return nil
	}, spec(0, "key", "reverse")},
}

func collectAny(v any) []any {
	var out []any
	for x := range IterAny(v) {
		out = append(out, x)
	}
	return out
}

func indexAny(xs []any, v any) int {
	for i, x := range xs {
		if ItemEq(x, v) {
			return i
		}
	}
	return -1
}

func countAny(xs []any, v any) int {
	n := 0
	for _, x := range xs {
		if ItemEq(x, v) {
			n++
		}
	}
	return n
}

var tupleDyn = map[string]method{
	"index": {func(s any, a []any) any {
		xs, _ := tupleItems(s)
		i := indexAny(xs, a[0])
		if i < 0 {
			panic(ValueError.New("tuple.index(x): x not in tuple"))
		}
		return i
	}, spec(1, "")},
	"count": {func(s any, a []any) any { xs, _ := tupleItems(s); return countAny(xs, a[0]) }, spec(1, "")},
}

func dictDefault(v any) any {
	if Given(v) {
		return v
	}
	return nil
}

var dictDyn = map[string]method{
	"get": {func(s any, a []any) any {
		if v, ok := s.(anyDict).view().lookup(a[0]); ok {
			return v
		}
		return dictDefault(a[1])
	}, spec(1, "", "")},
	"keys":   {func(s any, _ []any) any { return keysView{s.(anyDict).view(), 'k'} }, spec(0)},
	"values": {func(s any, _ []any) any { return keysView{s.(anyDict).view(), 'v'} }, spec(0)},
	"items":  {func(s any, _ []any) any { return keysView{s.(anyDict).view(), 'i'} }, spec(0)},
	"pop": {func(s any, a []any) any {
		d := s.(anyDict).view()
		v, ok := d.lookup(a[0])
		if !ok {
			if Given(a[1]) {
				return a[1]
			}
			panic(KeyError.New(a[0]))
		}
		d.del(a[0])
		return v
	}, spec(1, "", "")},
	"setdefault": {func(s any, a []any) any {
		d := s.(anyDict).view()
		v, ok := d.lookup(a[0])
		if !ok {
			v = dictDefault(a[1])
			d.set(a[0], v)
		}
		return v
	}, spec(1, "", "")},
	"update": {func(s any, a []any) any {
		d := s.(anyDict).view()
		if len(a) > 1 {
			if _, ok := a[1].(Kw); !ok {
				panic(TypeError.New("update expected at most 1 argument, got " + strconv.Itoa(len(a))))
			}
		}
		for _, x := range a {
			if kw, ok := x.(Kw); ok {
				d.set(kw.Name, kw.Value)
				continue
			}
			if o, ok := x.(anyDict); ok {
				for k, v := range o.view().pairs() {
					d.set(k, v)
				}
				continue
			}
			for p := range IterAny(x) {
				kv := UnpackAny(p, 2)
				d.set(kv[0], kv[1])
			}
		}
		return nil
	}, params{variadic: true, keywords: true}},
	"popitem": {func(s any, _ []any) any {
		d := s.(anyDict).view()
		n := d.entries.list.Len()
		if n == 0 {
			panic(KeyError.New("popitem(): dictionary is empty"))
		}
		k, v := d.entries.key(n-1), d.entries.value(n-1)
		d.del(k)
		return Tuple2[any, any]{k, v}
	}, spec(0)},
	"clear": {func(s any, _ []any) any { s.(anyDict).view().clear(); return nil }, spec(0)},
	"copy":  {func(s any, _ []any) any { return s.(anyDict).view().copy() }, spec(0)},
}

func setOf(v any) setView { return v.(anySet).view() }

// asSetView takes any iterable as a set.
func asSetView(v any) setLike {
	if s, ok := asSet(v); ok {
		return s
	}
	return SetOf(IterAny(v)).view()
}

// setMethod is a method that combines a set with other collections, one after the other.
func setMethod(op byte) method {
	return method{func(s any, a []any) any {
		if len(a) == 0 {
			return setOf(s).copy()
		}
		for _, x := range a {
			s = setOf(s).combine(op, x)
		}
		return s
	}, params{variadic: true}}
}

func setUpdate(op byte) method {
	return method{func(s any, a []any) any {
		for _, x := range a {
			setOf(s).change(op, x)
		}
		return nil
	}, params{variadic: true}}
}

func setCompare(test func(s, o setLike) bool) method {
	return method{func(s any, a []any) any { return test(setOf(s), asSetView(a[0])) }, spec(1, "")}
}

// changesSet are the methods that frozensets lack.
var changesSet = map[string]bool{"add": true, "discard": true, "remove": true, "pop": true, "clear": true, "update": true,
	"intersection_update": true, "difference_update": true, "symmetric_difference_update": true}

var setDyn = map[string]method{
	"add":     {func(s any, a []any) any { setOf(s).add(a[0]); return nil }, spec(1, "")},
	"discard": {func(s any, a []any) any { setOf(s).discard(a[0]); return nil }, spec(1, "")},
	"remove": {func(s any, a []any) any {
		if !setOf(s).discard(a[0]) {
			keyError(a[0])
		}
		return nil
	}, spec(1, "")},
	"pop":    {func(s any, _ []any) any { return setOf(s).pop() }, spec(0)},
	"clear":  {func(s any, _ []any) any { setOf(s).clear(); return nil }, spec(0)},
	"copy":   {func(s any, _ []any) any { return setOf(s).copy() }, spec(0)},
	"update": setUpdate('|'),
	"union":  setMethod('|'), "intersection": setMethod('&'), "difference": setMethod('-'), "symmetric_difference": setMethod('^'),
	"intersection_update": setUpdate('&'), "difference_update": setUpdate('-'), "symmetric_difference_update": setUpdate('^'),
	"issubset": setCompare(subsetAny), "issuperset": setCompare(func(s, o setLike) bool { return subsetAny(o, s) }),
	"isdisjoint": setCompare(func(s, o setLike) bool {
		for x := range o.all() {
			if s.has(x) {
				return false
			}
		}
		return true
	}),
}

var floatDyn = map[string]method{
	"is_integer": {func(s any, _ []any) any { return FloatIsInteger(s.(float64)) }, spec(0)},
	"hex":        {func(s any, _ []any) any { return FloatHex(s.(float64)) }, spec(0)},
	"conjugate":  {func(s any, _ []any) any { return s }, spec(0)},
	"as_integer_ratio": {func(s any, _ []any) any {
		r := FloatAsIntegerRatio(s.(float64))
		return Tuple2[any, any]{A: r.A.Any(), B: r.B.Any()}
	}, spec(0)},
}

var intDyn = map[string]method{
	"bit_length":       {func(s any, _ []any) any { return AsBig(s).BitLength() }, spec(0)},
	"bit_count":        {func(s any, _ []any) any { return AsBig(s).BitCount() }, spec(0)},
	"is_integer":       {func(any, []any) any { return true }, spec(0)},
	"conjugate":        {func(s any, _ []any) any { return PosAny(s) }, spec(0)},
	"as_integer_ratio": {func(s any, _ []any) any { return Tuple2[any, any]{A: PosAny(s), B: 1} }, spec(0)},
	"to_bytes": {func(s any, a []any) any {
		order := "big"
		if x, ok := optStr(a[1]); ok {
			order = x
		}
		return BigToBytes(AsBig(s), intOr(a[0], 1), order, Given(a[2]) && Truth(a[2]))
	}, spec(0, "length", "byteorder", "signed")},
}
