package py

func bytes0[R any](f func(Bytes) R) method {
	return method{func(s any, _ []any) any { return f(s.(Bytes)) }, spec(0)}
}

func bytesFinder(sub func(s, sub Bytes, lo, hi Opt[int]) int, one func(s Bytes, c int, lo, hi Opt[int]) int) method {
	return method{func(s any, a []any) any {
		if IsInt(a[0]) {
			return one(s.(Bytes), AsInt(a[0]), optInt(a[1]), optInt(a[2]))
		}
		return sub(s.(Bytes), AsBuffer(a[0]), optInt(a[1]), optInt(a[2]))
	}, spec(1, "", "", "")}
}

func bytesAffixer(one func(s, p Bytes, lo, hi Opt[int]) bool, many func(s Bytes, ps VarTuple[Bytes], lo, hi Opt[int]) bool) method {
	return method{func(s any, a []any) any {
		if IsTuple(a[0]) {
			return many(s.(Bytes), Cast[VarTuple[Bytes]](a[0]), optInt(a[1]), optInt(a[2]))
		}
		return one(s.(Bytes), AsBuffer(a[0]), optInt(a[1]), optInt(a[2]))
	}, spec(1, "", "", "")}
}

func bytesStripper(space func(Bytes, any) Bytes, chars func(s, chars Bytes) Bytes) method {
	return method{func(s any, a []any) any {
		if !Given(a[0]) || a[0] == nil {
			return space(s.(Bytes), nil)
		}
		return chars(s.(Bytes), AsBuffer(a[0]))
	}, spec(0, "")}
}

var bytesDyn = map[string]method{
	"decode": {func(s any, a []any) any {
		enc, errs := "utf-8", "strict"
		if x, ok := optStr(a[0]); ok {
			enc = x
		}
		if x, ok := optStr(a[1]); ok {
			errs = x
		}
		return s.(Bytes).Decode(enc, errs)
	}, spec(0, "encoding", "errors")},
	"hex": bytes0(Bytes.Hex), "upper": bytes0(Bytes.Upper), "lower": bytes0(Bytes.Lower), "title": bytes0(Bytes.Title),
	"capitalize": bytes0(Bytes.Capitalize), "swapcase": bytes0(Bytes.SwapCase), "isalpha": bytes0(Bytes.IsAlpha), "isdigit": bytes0(Bytes.IsDigit),
	"isalnum": bytes0(Bytes.IsAlnum), "isspace": bytes0(Bytes.IsSpace), "isupper": bytes0(Bytes.IsUpper), "islower": bytes0(Bytes.IsLower),
	"istitle": bytes0(Bytes.IsTitle), "isascii": bytes0(Bytes.IsAscii),
	"strip": bytesStripper(Bytes.StripAny, Bytes.StripChars), "lstrip": bytesStripper(Bytes.LStripAny, Bytes.LStripChars),
	"rstrip": bytesStripper(Bytes.RStripAny, Bytes.RStripChars),
	"find":   bytesFinder(Bytes.Find, Bytes.FindByte), "rfind": bytesFinder(Bytes.RFind, Bytes.RFindByte),
	"index": bytesFinder(Bytes.Index, Bytes.IndexByte), "count": bytesFinder(Bytes.Count, Bytes.CountByte),
	"startswith": bytesAffixer(Bytes.StartsWith, Bytes.StartsWithAny), "endswith": bytesAffixer(Bytes.EndsWith, Bytes.EndsWithAny),
	"split": {func(s any, a []any) any {
		if !Given(a[0]) || a[0] == nil {
			return s.(Bytes).SplitSpace(nil, intOr(a[1], -1))
		}
		return s.(Bytes).SplitSep(AsBuffer(a[0]), intOr(a[1], -1))
	}, spec(0, "sep", "maxsplit")},
	"replace": {func(s any, a []any) any {
		return s.(Bytes).Replace(AsBuffer(a[0]), AsBuffer(a[1]), intOr(a[2], -1))
	}, spec(2, "", "", "")},
	"join": {func(s any, a []any) any { return s.(Bytes).Join(MapSeq(AsBuffer, IterAny(a[0]))) }, spec(1, "")},
}
