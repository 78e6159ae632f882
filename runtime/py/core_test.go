package py

import (
	"math"
	"testing"
)

// The want column is what CPython 3.12.1 prints for the Python in the first.
var coreCases = []struct {
	python string
	run    func() any
	want   string
}{
	{`[1, 2, 3][-1]`, func() any { return NewList(1, 2, 3).At(-1) }, `3`},
	{`[1, 2, 3][3]`, func() any { return NewList(1, 2, 3).At(3) }, `IndexError: list index out of range`},
	{`x=[1] ;; x.__setitem__(1, 2)`, func() any { NewList(1).Set(1, 2); return nil }, `IndexError: list assignment index out of range`},
	{`[1, 2, 3, 4, 5][::-2]`, func() any { return ListSlice(NewList(1, 2, 3, 4, 5), None[int](), None[int](), Some(-2)) }, `[5, 3, 1]`},
	{`[1, 2, 3, 4, 5][4:0:-1]`, func() any { return ListSlice(NewList(1, 2, 3, 4, 5), Some(4), Some(0), Some(-1)) }, `[5, 4, 3, 2]`},
	{`[1, 2, 3, 4, 5][1:100]`, func() any { return ListSliceRange(NewList(1, 2, 3, 4, 5), 1, 100) }, `[2, 3, 4, 5]`},
	{`[1, 2, 3, 4, 5][-3:-1]`, func() any { return ListSliceRange(NewList(1, 2, 3, 4, 5), -3, -1) }, `[3, 4]`},
	{`[1][::0]`, func() any { return ListSlice(NewList(1), None[int](), None[int](), Some(0)) }, `ValueError: slice step cannot be zero`},
	{`x=[1,2,3,4,5]; x[1:3]=[9,8,7] ;; x`, func() any {
		x := NewList(1, 2, 3, 4, 5)
		ListSetSlice(x, Some(1), Some(3), None[int](), Values(9, 8, 7))
		return x
	}, `[1, 9, 8, 7, 4, 5]`},
	{`x=[1,2,3,4,5]; x[3:1]=[9] ;; x`, func() any {
		x := NewList(1, 2, 3, 4, 5)
		ListSetSlice(x, Some(3), Some(1), None[int](), Values(9))
		return x
	}, `[1, 2, 3, 9, 4, 5]`},
	{`x=[1,2,3,4,5]; x[::2]=[9,8,7] ;; x`, func() any {
		x := NewList(1, 2, 3, 4, 5)
		ListSetSlice(x, None[int](), None[int](), Some(2), Values(9, 8, 7))
		return x
	}, `[9, 2, 8, 4, 7]`},
	{`x=[1,2,3,4,5]; x[::2]=[9] ;; x`, func() any {
		x := NewList(1, 2, 3, 4, 5)
		ListSetSlice(x, None[int](), None[int](), Some(2), Values(9))
		return x
	}, `ValueError: attempt to assign sequence of size 1 to extended slice of size 3`},
	{`x=[1,2,3,4,5,6,7]; del x[::3] ;; x`, func() any {
		x := NewList(1, 2, 3, 4, 5, 6, 7)
		ListDelSlice(x, None[int](), None[int](), Some(3))
		return x
	}, `[2, 3, 5, 6]`},
	{`x=[1,2,3,4,5,6,7]; del x[5:1:-2] ;; x`, func() any { x := NewList(1, 2, 3, 4, 5, 6, 7); ListDelSlice(x, Some(5), Some(1), Some(-2)); return x }, `[1, 2, 3, 5, 7]`},
	{`x=[1,2,3]; x.extend(x) ;; x`, func() any { x := NewList(1, 2, 3); ListExtend(x, x.All()); return x }, `[1, 2, 3, 1, 2, 3]`},
	{`x=[1,2,3]; x.insert(-1, 9); x.insert(100, 7) ;; x`, func() any { x := NewList(1, 2, 3); ListInsert(x, -1, 9); ListInsert(x, 100, 7); return x }, `[1, 2, 9, 3, 7]`},
	{`[].pop()`, func() any { return NewList[int]().Pop() }, `IndexError: pop from empty list`},
	{`[1].pop(4)`, func() any { return ListPopAt(NewList(1), 4) }, `IndexError: pop index out of range`},
	{`[1].remove(3)`, func() any { ListRemove(NewList(1), 3); return nil }, `ValueError: list.remove(x): x not in list`},
	{`[1].index(3)`, func() any { return ListIndex(NewList(1), 3, None[int](), None[int]()) }, `ValueError: 3 is not in list`},
	{`['a'].index('b')`, func() any { return ListIndex(NewList("a"), "b", None[int](), None[int]()) }, `ValueError: 'b' is not in list`},
	{`[1, 2, 1].index(1, 1)`, func() any { return ListIndex(NewList(1, 2, 1), 1, Some(1), None[int]()) }, `2`},
	{`[[1, 2], [3]] + [[]]`, func() any { return ListConcat(NewList(NewList(1, 2), NewList(3)), NewList(NewList[int]())) }, `[[1, 2], [3], []]`},
	{`[1, 2] * 3`, func() any { return ListRepeat(NewList(1, 2), 3) }, `[1, 2, 1, 2, 1, 2]`},
	{`[1, 2] * -3`, func() any { return ListRepeat(NewList(1, 2), -3) }, `[]`},
	{`x=[1,2]; x.append(x) ;; x`, func() any { x := NewList[any](1, 2); x.Append(x); return x }, `[1, 2, [...]]`},
	{`x={}; x[1]=x ;; x`, func() any { x := NewDict[int, any](); x.Set(1, x); return x }, `{1: {...}}`},
	{`x=[]; x.append((x,)) ;; x`, func() any { x := NewList[any](); x.Append(T1[any](x)); return x }, `[([...],)]`},
	{`[(1, 'a'), (2, None)]`, func() any { return NewList(T2(1, Some("a")), T2(2, None[string]())) }, `[(1, 'a'), (2, None)]`},
	{`()`, func() any { return Tuple0{} }, `()`},
	{`(1,)`, func() any { return T1(1) }, `(1,)`},
	{`(1, 2.5, 'x', True, None)`, func() any { return T5(1, 2.5, "x", true, any(nil)) }, `(1, 2.5, 'x', True, None)`},
	{`(1, 2) == (1.0, True + 1)`, func() any { return EqAny(T2(1, 2), T2(1.0, 2)) }, `True`},
	{`(1, 2) < (1, 3)`, func() any { return LtAny(T2(1, 2), VarTupleOf(1, 3)) }, `True`},
	{`(1, 2) < (1, 'a')`, func() any { return LtAny(T2(1, 2), T2(1, "a")) }, `TypeError: '<' not supported between instances of 'int' and 'str'`},
	{`(1, 2) < (1,)`, func() any { return LtAny(T2(1, 2), T1(1)) }, `False`},
	{`(1, 2, 3)[5]`, func() any { return VarTupleOf(1, 2, 3).At(5) }, `IndexError: tuple index out of range`},
	{`(1, 2, 3).index(7)`, func() any { return TupleIndex(VarTupleOf(1, 2, 3), 7, None[int](), None[int]()) }, `ValueError: tuple.index(x): x not in tuple`},
	{`(1, 2, 3)[::-1]`, func() any { return TupleSlice(VarTupleOf(1, 2, 3), None[int](), None[int](), Some(-1)) }, `(3, 2, 1)`},
	{`sorted([3, 1, 2])`, func() any { return Sorted(Values(3, 1, 2), false) }, `[1, 2, 3]`},
	{`sorted([(2, 'b'), (1, 'z'), (2, 'a')], reverse=True)`, func() any { return Sorted(Values(T2(2, "b"), T2(1, "z"), T2(2, "a")), true) }, `[(2, 'b'), (2, 'a'), (1, 'z')]`},
	{`sorted(['bb', 'a', 'cc', 'd'], key=len, reverse=True)`, func() any { return SortedKey(Values("bb", "a", "cc", "d"), func(s string) int { return len(s) }, true) }, `['bb', 'cc', 'a', 'd']`},
	{`sorted([1, 'a'])`, func() any { return Sorted(Values[any](1, "a"), false) }, `TypeError: '<' not supported between instances of 'str' and 'int'`},
	{`sorted([2, 1.5, True])`, func() any { return Sorted(Values[any](2, 1.5, true), false) }, `[True, 1.5, 2]`},
	{`sorted([0.0, -0.0, -1.0])`, func() any { return Sorted(Values(0.0, math.Copysign(0, -1), -1.0), false) }, `[-1.0, 0.0, -0.0]`},
	{`max([1, 'a'])`, func() any { return Max(Values[any](1, "a")) }, `TypeError: '>' not supported between instances of 'str' and 'int'`},
	{`max('a', 1)`, func() any { return MaxOf[any]("a", 1) }, `TypeError: '>' not supported between instances of 'int' and 'str'`},
	{`min([])`, func() any { return Min(NewList[int]().All()) }, `ValueError: min() iterable argument is empty`},
	{`max([])`, func() any { return Max(NewList[int]().All()) }, `ValueError: max() iterable argument is empty`},
	{`max(['a', 'ccc', 'bbb'], key=len)`, func() any { return MaxKey(Values("a", "ccc", "bbb"), func(s string) int { return len(s) }) }, `'ccc'`},
	{`min([(1, 2), (0, 5)])`, func() any { return Min(Values(T2(1, 2), T2(0, 5))) }, `(0, 5)`},
	{`max([], default=7)`, func() any { return MaxDefault(NewList[int]().All(), 7) }, `7`},
	{`{1: 'a', 2: 'b'}`, func() any { return DictOf(Pair[int, string]{1, "a"}, Pair[int, string]{2, "b"}) }, `{1: 'a', 2: 'b'}`},
	{`{1: 2}[3]`, func() any { return DictOf(Pair[int, int]{1, 2}).At(3) }, `KeyError: 3`},
	{`{'a': 2}['b']`, func() any { return DictOf(Pair[string, int]{"a", 2}).At("b") }, `KeyError: 'b'`},
	{`{(1, 2): 2}[(1, 3)]`, func() any { return DictOf(Pair[Tuple2[int, int], int]{T2(1, 2), 2}).At(T2(1, 3)) }, `KeyError: (1, 3)`},
	{`{(1, 2): 2}[(1, 2)]`, func() any { return DictOf(Pair[Tuple2[int, int], int]{T2(1, 2), 2}).At(T2(1, 2)) }, `2`},
	{`{1: 'a', 1.0: 'b', True: 'c'}`, func() any {
		return DictOf(Pair[any, string]{1, "a"}, Pair[any, string]{1.0, "b"}, Pair[any, string]{true, "c"})
	}, `{1: 'c'}`},
	{`{}.popitem()`, func() any { return DictPopItem(NewDict[int, int]()) }, `KeyError: 'popitem(): dictionary is empty'`},
	{`d={1:2,3:4,5:6}; del d[1]; d[1]=9; d.pop(3) ;; d`, func() any {
		d := DictOf(Pair[int, int]{1, 2}, Pair[int, int]{3, 4}, Pair[int, int]{5, 6})
		d.Del(1)
		d.Set(1, 9)
		DictPop(d, 3)
		return d
	}, `{5: 6, 1: 9}`},
	{`{}.pop(1)`, func() any { return DictPop(NewDict[int, int](), 1) }, `KeyError: 1`},
	{`d={1:2}
for k in d: d[k+1]=1 ;; d`, func() any {
		d := DictOf(Pair[int, int]{1, 2})
		for k := range d.All() {
			d.Set(k+1, 1)
		}
		return d
	}, `RuntimeError: dictionary changed size during iteration`},
	{`{1: 2} | {3: 4}`, func() any { return OrAny(DictOf(Pair[int, int]{1, 2}), DictOf(Pair[int, int]{3, 4})) }, `{1: 2, 3: 4}`},
	{`{1: 2} | {'a': 4}`, func() any { return OrAny(DictOf(Pair[int, int]{1, 2}), DictOf(Pair[string, int]{"a", 4})) }, `{1: 2, 'a': 4}`},
	{`{1: [2]} == {1: [2.0]}`, func() any {
		return EqAny(DictOf(Pair[int, *List[int]]{1, NewList(2)}), DictOf(Pair[int, *List[float64]]{1, NewList(2.0)}))
	}, `True`},
	{`{1: 2}.keys()`, func() any { return KeysView(DictOf(Pair[int, int]{1, 2})) }, `dict_keys([1])`},
	{`{1: 2}.values()`, func() any { return ValuesView(DictOf(Pair[int, int]{1, 2})) }, `dict_values([2])`},
	{`{1: 2}.items()`, func() any { return ItemsView(DictOf(Pair[int, int]{1, 2})) }, `dict_items([(1, 2)])`},
	{`list(reversed({1: 2, 3: 4}))`, func() any { return ToList(DictReversed(DictOf(Pair[int, int]{1, 2}, Pair[int, int]{3, 4}))) }, `[3, 1]`},
	{`dict.fromkeys([3, 1, 3], 0)`, func() any { return FromKeys(Values(3, 1, 3), 0) }, `{3: 0, 1: 0}`},
	{`set()`, func() any { return NewSet[int]() }, `set()`},
	{`frozenset()`, func() any { return NewFrozenSet[int]() }, `frozenset()`},
	{`frozenset([3, 1])`, func() any { return NewFrozenSet(3, 1) }, `frozenset({1, 3})`},
	{`set([]).pop()`, func() any { return SetPop(NewSet[int]()) }, `KeyError: 'pop from an empty set'`},
	{`{1}.remove(2)`, func() any { NewSet(1).Remove(2); return nil }, `KeyError: 2`},
	{`set([100, 5, 33, -1, -2, 8, 0])`, func() any { return NewSet(100, 5, 33, -1, -2, 8, 0) }, `{0, 33, 100, 5, 8, -2, -1}`},
	{`{100, 5, 33, 8, 0}`, func() any { return SetLit(100, 5, 33, 8, 0) }, `{0, 33, 100, 5, 8}`},
	{`set([1.5, 2.0, -3.25, 1e300])`, func() any { return NewSet(1.5, 2.0, -3.25, 1e300) }, `{1.5, 2.0, 1e+300, -3.25}`},
	{`set([(1, 2), (3, 4), (0, 0), (5, 1)])`, func() any { return NewSet(T2(1, 2), T2(3, 4), T2(0, 0), T2(5, 1)) }, `{(5, 1), (1, 2), (3, 4), (0, 0)}`},
	{`set([None, 1, 2.5, (1, 2), True])`, func() any { return NewSet[any](nil, 1, 2.5, T2(1, 2), true) }, `{None, 1, 2.5, (1, 2)}`},
	{`{1, 2} <= {1, 2, 3}`, func() any { return LeAny(NewSet(1, 2), NewSet(1, 2, 3)) }, `True`},
	{`{1, 2} < {1, 2}`, func() any { return LtAny(NewSet(1, 2), NewSet(1, 2)) }, `False`},
	{`{1} == frozenset([1])`, func() any { return EqAny(NewSet(1), NewFrozenSet(1)) }, `True`},
	{`s={1}
for k in s: s.add(k+1) ;; s`, func() any {
		s := NewSet(1)
		for k := range s.All() {
			s.Add(k + 1)
		}
		return s
	}, `RuntimeError: Set changed size during iteration`},
	{`{frozenset([1, 2]): 1}[frozenset([2, 1])]`, func() any { return DictOf(Pair[*FrozenSet[int], int]{NewFrozenSet(1, 2), 1}).At(NewFrozenSet(2, 1)) }, `1`},
	{`range(10)[2:8:3]`, func() any { return RangeTo(10).Slice(Some(2), Some(8), Some(3)) }, `range(2, 8, 3)`},
	{`range(0, 10, 3)[::-1]`, func() any { return NewRange(0, 10, 3).Slice(None[int](), None[int](), Some(-1)) }, `range(9, -3, -3)`},
	{`list(range(10, 0, -3))`, func() any { return ToList(NewRange(10, 0, -3).All()) }, `[10, 7, 4, 1]`},
	{`list(reversed(range(0, 10, 3)))`, func() any { return ToList(NewRange(0, 10, 3).Reversed()) }, `[9, 6, 3, 0]`},
	{`range(0, 5, 0)`, func() any { return NewRange(0, 5, 0) }, `ValueError: range() arg 3 must not be zero`},
	{`len(range(10, 0, -3))`, func() any { return NewRange(10, 0, -3).Len() }, `4`},
	{`7 in range(10, 0, -3)`, func() any { return NewRange(10, 0, -3).Contains(7) }, `True`},
	{`range(3)[5]`, func() any { return RangeTo(3).At(5) }, `IndexError: range object index out of range`},
	{`range(5).index(9)`, func() any { return RangeTo(5).Index(9) }, `ValueError: 9 is not in range`},
	{`range(0) == range(2, 1)`, func() any { return EqAny(RangeTo(0), NewRange(2, 1, 1)) }, `True`},
	{`slice(1, None, 2)`, func() any { return Slice{Some(1), None[int](), Some(2)} }, `slice(1, None, 2)`},
	{`list(zip([1, 2, 3], 'ab'))`, func() any { return ToList(Zip(Values(1, 2, 3), Values("a", "b"))) }, `[(1, 'a'), (2, 'b')]`},
	{`list(enumerate('ab', 5))`, func() any { return ToList(Enumerate(Values("a", "b"), 5)) }, `[(5, 'a'), (6, 'b')]`},
	{`next(iter([]))`, func() any { return Next1(IterOf[int]()) }, `StopIteration: `},
	{`it=iter([1,2,3]); next(it) ;; list(it)`, func() any { it := IterOf(1, 2, 3); it.Next(); return ToList(it.All()) }, `[2, 3]`},
	{`it=iter([1,2,3,4]); x=2 in it ;; list(it)`, func() any { it := IterOf(1, 2, 3, 4); IterContains(it, 2); return ToList(it.All()) }, `[3, 4]`},
	{`a,b=[1] ;; a`, func() any { return Unpack(Values(1), 2) }, `ValueError: not enough values to unpack (expected 2, got 1)`},
	{`a,b=[1,2,3] ;; a`, func() any { return Unpack(Values(1, 2, 3), 2) }, `ValueError: too many values to unpack (expected 2)`},
	{`a,*b,c=[1] ;; a`, func() any { return UnpackStar(Values(1), 1, 1) }, `ValueError: not enough values to unpack (expected at least 2, got 1)`},
	{`a,b=5 ;; a`, func() any { return UnpackAny(5, 2) }, `TypeError: cannot unpack non-iterable int object`},
	{`sum([0.1] * 10)`, func() any { return SumFloat(RepeatValue(0.1, 10).All(), 0) }, `1.0`},
	{`sum([1e100, 1.0, -1e100])`, func() any { return SumFloat(Values(1e100, 1.0, -1e100), 0) }, `1.0`},
	{`sum([1, 2.5, True])`, func() any { return SumAny(Values[any](1, 2.5, true), 0) }, `4.5`},
	{`sum([[1], [2]], [])`, func() any { return SumAny(Values[any](NewList(1), NewList(2)), NewList[int]()) }, `[1, 2]`},
	{`sum(['a'])`, func() any { return SumAny(Values[any]("a"), 0) }, `TypeError: unsupported operand type(s) for +: 'int' and 'str'`},
	{`sum(['a'], '')`, func() any { return SumAny(Values[any]("a"), "") }, `TypeError: sum() can't sum strings [use ''.join(seq) instead]`},
	{`any([0, '', None, [], 0.0])`, func() any { return AnyTrue(Values[any](0, "", nil, NewList[int](), 0.0)) }, `False`},
	{`all([1, 'a', [0]])`, func() any { return AllTrue(Values[any](1, "a", NewList(0))) }, `True`},
	{`len(5)`, func() any { return LenAny(5) }, `TypeError: object of type 'int' has no len()`},
	{`5 in 6`, func() any { return ContainsAny(6, 5) }, `TypeError: argument of type 'int' is not iterable`},
	{`5 in 'abc'`, func() any { return ContainsAny("abc", 5) }, `TypeError: 'in <string>' requires string as left operand, not int`},
	{`1.0 in [1, 2]`, func() any { return ContainsAny(NewList(1, 2), 1.0) }, `True`},
	{`'1' in {1: 2}`, func() any { return ContainsAny(DictOf(Pair[int, int]{1, 2}), "1") }, `False`},
	{`[] in {1: 2}`, func() any { return ContainsAny(DictOf(Pair[int, int]{1, 2}), NewList[int]()) }, `TypeError: unhashable type: 'list'`},
	{`1 + 'a'`, func() any { return AddAny(1, "a") }, `TypeError: unsupported operand type(s) for +: 'int' and 'str'`},
	{`'a' + 1`, func() any { return AddAny("a", 1) }, `TypeError: can only concatenate str (not "int") to str`},
	{`[1] + (2,)`, func() any { return AddAny(NewList(1), T1(2)) }, `TypeError: can only concatenate list (not "tuple") to list`},
	{`[1] + ['a']`, func() any { return AddAny(NewList(1), NewList("a")) }, `[1, 'a']`},
	{`(1,) + ('a', 2)`, func() any { return AddAny(T1(1), T2("a", 2)) }, `(1, 'a', 2)`},
	{`2**62 + 2**62`, func() any { return AddAny(1<<62, 1<<62) }, `9223372036854775808`},
	{`2**62 * -4`, func() any { return MulAny(1<<62, -4) }, `-18446744073709551616`},
	{`-2**63 - 1`, func() any { return SubAny(math.MinInt, 1) }, `-9223372036854775809`},
	{`2 ** 100`, func() any { return PowAny(2, 100) }, `1267650600228229401496703205376`},
	{`2 ** -2`, func() any { return PowAny(2, -2) }, `0.25`},
	{`3 * 'ab'`, func() any { return MulAny(3, "ab") }, `'ababab'`},
	{`[1] * 1.5`, func() any { return MulAny(NewList(1), 1.5) }, `TypeError: can't multiply sequence by non-int of type 'float'`},
	{`None * 2`, func() any { return MulAny(nil, 2) }, `TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'`},
	{`{1, 2} - {2}`, func() any { return SubAny(NewSet(1, 2), NewSet(2)) }, `{1}`},
	{`{1, 2} ^ {2, 3}`, func() any { return XorAny(NewSet(1, 2), NewSet(2, 3)) }, `{1, 3}`},
	{`{1} + {2}`, func() any { return AddAny(NewSet(1), NewSet(2)) }, `TypeError: unsupported operand type(s) for +: 'set' and 'set'`},
	{`True & False`, func() any { return AndAny(true, false) }, `False`},
	{`True | 2`, func() any { return OrAny(true, 2) }, `3`},
	{`1 << 70`, func() any { return ShlAny(1, 70) }, `1180591620717411303424`},
	{`-'a'`, func() any { return NegAny("a") }, `TypeError: bad operand type for unary -: 'str'`},
	{`~5`, func() any { return InvertAny(5) }, `-6`},
	{`(lambda x: x[0])(1)`, func() any { return GetItemAny(1, 0) }, `TypeError: 'int' object is not subscriptable`},
	{`[1]['a']`, func() any { return GetItemAny(NewList(1), "a") }, `TypeError: list indices must be integers or slices, not str`},
	{`'abc'['a']`, func() any { return GetItemAny("abc", "a") }, `TypeError: string indices must be integers, not 'str'`},
	{`'abc'[-1]`, func() any { return GetItemAny("abc", -1) }, `'c'`},
	{`(1, 2)[True]`, func() any { return GetItemAny(T2(1, 2), true) }, `2`},
	{`[1, 2, 3][slice(1, None)]`, func() any { return GetItemAny(NewList(1, 2, 3), Slice{Start: Some(1)}) }, `[2, 3]`},
	{`{1: 2}[1.0]`, func() any { return GetItemAny(DictOf(Pair[int, int]{1, 2}), 1.0) }, `2`},
	{`x=(1,); x[0]=2 ;; x`, func() any { SetItemAny(T1(1), 0, 2); return nil }, `TypeError: 'tuple' object does not support item assignment`},
	{`x=(1,); del x[0] ;; x`, func() any { DelItemAny(T1(1), 0); return nil }, `TypeError: 'tuple' object doesn't support item deletion`},
	{`1 < 'a'`, func() any { return LtAny(1, "a") }, `TypeError: '<' not supported between instances of 'int' and 'str'`},
	{`None >= 1`, func() any { return GeAny(nil, 1) }, `TypeError: '>=' not supported between instances of 'NoneType' and 'int'`},
	{`[1, 2] < [1, 'a']`, func() any { return LtAny(NewList(1, 2), NewList[any](1, "a")) }, `TypeError: '<' not supported between instances of 'int' and 'str'`},
	{`2**53 + 1 == float(2**53)`, func() any { return EqAny(1<<53+1, float64(1<<53)) }, `False`},
	{`2**53 + 1 > float(2**53)`, func() any { return GtAny(1<<53+1, float64(1<<53)) }, `True`},
	{`1 < float('inf')`, func() any { return LtAny(1, math.Inf(1)) }, `True`},
	{`float('nan') == float('nan')`, func() any { return EqAny(math.NaN(), math.NaN()) }, `False`},
	{`hash(2**61 - 1), hash(2**61), hash(-1), hash(-2**63)`, func() any { return T4(Hash(1<<61-1), Hash(1<<61), Hash(-1), Hash(math.MinInt)) }, `(0, 1, -2, -4)`},
	{`hash(1.5), hash(-2.25e100), hash(1e-300), hash(float('inf'))`, func() any { return T4(Hash(1.5), Hash(-2.25e100), Hash(1e-300), Hash(math.Inf(1))) }, `(1152921504606846977, -642745498323837642, 482449582752280463, 314159)`},
	{`hash(()), hash((1, 2)), hash((1, (2.5, None)))`, func() any { return T3(Hash(Tuple0{}), Hash(T2(1, 2)), Hash(T2(1, T2[float64, any](2.5, nil)))) }, `(5740354900026072187, -3550055125485641917, -7640364324273355371)`},
	{`hash('abc'), hash('é'), hash('日本'), hash('😀xyz'), hash('abcdefghijk'), hash('')`, func() any {
		return T6(Hash("abc"), Hash("é"), Hash("日本"), Hash("😀xyz"), Hash("abcdefghijk"), Hash(""))
	}, `(-4594863902769663758, 6047309291227476195, 6243316497235261705, 889824036900802908, 1450545860578130900, 0)`},
	{`hash(frozenset([1, 2, 3])), hash(frozenset())`, func() any { return T2(Hash(NewFrozenSet(1, 2, 3)), Hash(NewFrozenSet[int]())) }, `(-272375401224217160, 133146708735736)`},
	{`hash(range(3)), hash(range(0)), hash(range(2, 9, 10))`, func() any { return T3(Hash(RangeTo(3)), Hash(RangeTo(0)), Hash(NewRange(2, 9, 10))) }, `(-8338477496398685190, 2676694398852732306, 691707236985453663)`},
	{`hash([])`, func() any { return Hash(NewList[int]()) }, `TypeError: unhashable type: 'list'`},
	{`hash(([],))`, func() any { return Hash(T1(NewList[int]())) }, `TypeError: unhashable type: 'list'`},
	{`{[]}`, func() any { return NewSet[any](NewList[int]()) }, `TypeError: unhashable type: 'list'`},
	{`{{}: 1}`, func() any { return DictOf(Pair[any, int]{NewDict[int, int](), 1}) }, `TypeError: unhashable type: 'dict'`},
	{`ValueError('x', 1)`, func() any { return ValueError.New("x", 1) }, `ValueError('x', 1)`},
	{`ValueError()`, func() any { return ValueError.New() }, `ValueError()`},
	{`str(ValueError('x', 1))`, func() any { return Str(ValueError.New("x", 1)) }, `"('x', 1)"`},
	{`str(KeyError('x'))`, func() any { return Str(KeyError.New("x")) }, `"'x'"`},
	{`KeyError('x')`, func() any { return KeyError.New("x") }, `KeyError('x')`},
	{`FileNotFoundError(2, 'No such file or directory', 'f')`, func() any { return OSError.New(2, "No such file or directory", "f") }, `FileNotFoundError(2, 'No such file or directory')`},
	{`str(OSError(13, 'Permission denied', 'f'))`, func() any { return Str(OSError.New(13, "Permission denied", "f")) }, `"[Errno 13] Permission denied: 'f'"`},
	{`type(OSError(17, 'x')).__name__`, func() any { return TypeName(OSError.New(17, "x")) }, `'FileExistsError'`},
	{`str(OSError('just text'))`, func() any { return Str(OSError.New("just text")) }, `'just text'`},
	{`str(UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'invalid start byte'))`, func() any { return Str(UnicodeDecodeError.New("utf-8", Bytes("a\xff"), 1, 2, "invalid start byte")) }, `"'utf-8' codec can't decode byte 0xff in position 1: invalid start byte"`},
	{`str(UnicodeEncodeError('ascii', 'aé', 1, 2, 'ordinal not in range(128)'))`, func() any { return Str(UnicodeEncodeError.New("ascii", "aé", 1, 2, "ordinal not in range(128)")) }, `"'ascii' codec can't encode character '\\xe9' in position 1: ordinal not in range(128)"`},
	{`str(ExceptionGroup('g', [ValueError(1), TypeError(2)]))`, func() any { return Str(ExceptionGroup.New("g", NewList[any](ValueError.New(1), TypeError.New(2)))) }, `'g (2 sub-exceptions)'`},
	{`ValueError`, func() any { return ValueError }, `<class 'ValueError'>`},
	{`type(1), type('a'), type(None), type(ValueError())`, func() any { return T4(TypeOf(1), TypeOf("a"), TypeOf(nil), TypeOf(ValueError.New())) }, `(<class 'int'>, <class 'str'>, <class 'NoneType'>, <class 'ValueError'>)`},
	{`next([])`, func() any { return NextAny(NewList[int]()) }, `TypeError: 'list' object is not an iterator`},
	{`list(reversed(5))`, func() any { return ReversedAny(5) }, `TypeError: 'int' object is not reversible`},
	{`sum([0.1] * 7 + [3, True, 10**20] + [0.7])`, func() any {
		return SumAny(NewList[any](0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 3, true, PowAny(10, 20), 0.7).All(), 0)
	}, `1e+20`},
	{`sum([0.1, 0.2, 1, 0.3, 2, 0.4, 1e16, 1, -1e16])`, func() any { return SumAny(Values[any](0.1, 0.2, 1, 0.3, 2, 0.4, 1e16, 1, -1e16), 0) }, `4.0`},
	{`sum([0.1, 0.2, float('inf'), 1.0])`, func() any { return SumFloat(Values(0.1, 0.2, math.Inf(1), 1.0), 0) }, `inf`},
	{`sum([2**62, 2**62, 0.5])`, func() any { return SumAny(Values[any](1<<62, 1<<62, 0.5), 0) }, `9.223372036854776e+18`},
	{`{1: 2, 2: 3}.items() == {2: 3, 1: 2}.items()`, func() any {
		return EqAny(ItemsView(DictOf(Pair[int, int]{1, 2}, Pair[int, int]{2, 3})), ItemsView(DictOf(Pair[int, int]{2, 3}, Pair[int, int]{1, 2})))
	}, `True`},
	{`{1: 2}.keys() == {1}`, func() any { return EqAny(KeysView(DictOf(Pair[int, int]{1, 2})), NewSet(1)) }, `True`},
	{`[1, 2] == (1, 2)`, func() any { return EqAny(NewList(1, 2), T2(1, 2)) }, `False`},
	{`[float('nan')] == [float('nan')]`, func() any { return EqAny(NewList(NaN()), NewList(NaN())) }, `False`},
	{`max([float('nan'), 1.0]), max([1.0, float('nan')])`, func() any { return T2(Max(Values(math.NaN(), 1.0)), Max(Values(1.0, math.NaN()))) }, `(nan, 1.0)`},
	{`list(range(5, -10, -4)), list(range(3, 3)), len(range(-2**63, 2**63-1)) if 0 else 0`, func() any { return T3(ToList(NewRange(5, -10, -4).All()), ToList(NewRange(3, 3, 1).All()), 0) }, `([5, 1, -3, -7], [], 0)`},
	{`list(range(2**63-5, 2**63-1, 3))`, func() any { return ToList(NewRange(math.MaxInt-4, math.MaxInt, 3).All()) }, `[9223372036854775803, 9223372036854775806]`},
	{`[1, 2, 3].index(3, -1)`, func() any { return ListIndex(NewList(1, 2, 3), 3, Some(-1), None[int]()) }, `2`},
	{`[True, 1, 1.0].count(1)`, func() any { return ListCount(NewList[any](true, 1, 1.0), 1) }, `3`},
	{`x=[3,1,2]; x.sort(reverse=True) ;; x`, func() any { x := NewList(3, 1, 2); Sort(x, true); return x }, `[3, 2, 1]`},
	{`sorted([[2, 1], [1, 5], [1, 2]])`, func() any { return Sorted(Values(NewList(2, 1), NewList(1, 5), NewList(1, 2)), false) }, `[[1, 2], [1, 5], [2, 1]]`},
	{`sorted([(1, 'b', 2.5), (1, 'a', 3.5)])`, func() any { return Sorted(Values(T3(1, "b", 2.5), T3(1, "a", 3.5)), false) }, `[(1, 'a', 3.5), (1, 'b', 2.5)]`},
	{`sorted([None, 1])`, func() any { return Sorted(Values(None[int](), Some(1)), false) }, `TypeError: '<' not supported between instances of 'int' and 'NoneType'`},
	{`list(zip([1, 2], [3, 4], [5]))`, func() any { return ToList(Zip3(Values(1, 2), Values(3, 4), Values(5))) }, `[(1, 3, 5)]`},
	{`list(zip([1], [2, 3], strict=True))`, func() any { return ToList(ZipStrict(Values(1), Values(2, 3))) }, `ValueError: zip() argument 2 is longer than argument 1`},
	{`list(zip([1, 2], [2], strict=True))`, func() any { return ToList(ZipStrict(Values(1, 2), Values(2))) }, `ValueError: zip() argument 2 is shorter than argument 1`},
	{`dict([(1, 2), (1, 3), (0, 1)])`, func() any { return DictFromSeq(Values(T2(1, 2), T2(1, 3), T2(0, 1))) }, `{1: 3, 0: 1}`},
	{`x=set([3,1]); x|={2}; x&={2,3} ;; x`, func() any {
		x := NewSet(3, 1)
		SetUpdate(x, NewSet(2))
		SetIntersectionUpdateSet(x, NewSet(2, 3))
		return x
	}, `{2, 3}`},
	{`set([1,2]).union([3]), set([1,2]).isdisjoint([3]), set([1,2]).issubset([1,2,3]), set([1,2]).issuperset([3])`, func() any {
		return T4(SetUnion(NewSet(1, 2), Values(3)), SetIsDisjoint(NewSet(1, 2), Values(3)), SetIsSubset(NewSet(1, 2), Values(1, 2, 3)), SetIsSuperset(NewSet(1, 2), Values(3)))
	}, `({1, 2, 3}, True, True, False)`},
	{`frozenset([1]) | {2}`, func() any { return OrAny(NewFrozenSet(1), NewSet(2)) }, `frozenset({1, 2})`},
	{`-7 // 2, -7 % 2, 7 // -2.0`, func() any { return T3(FloorDivAny(-7, 2), ModAny(-7, 2), FloorDivAny(7, -2.0)) }, `(-4, 1, -4.0)`},
	{`[] < {}`, func() any { return LtAny(NewList[int](), NewDict[int, int]()) }, `TypeError: '<' not supported between instances of 'list' and 'dict'`},
	{`StopIteration(5).value`, func() any { return AsExc(StopIteration.New(5)).base().Value() }, `5`},
	{`x=ValueError('a'); x.add_note('n') ;; x.__notes__`, func() any {
		x := AsExc(ValueError.New("a"))
		x.base().AddNote("n")
		return NewList(x.base().Notes()...)
	}, `['n']`},
	{`KeyError(1, 2)`, func() any { return KeyError.New(1, 2) }, `KeyError(1, 2)`},
	{`str(KeyError())`, func() any { return Str(KeyError.New()) }, `''`},
	{`OSError(2, 'x').errno`, func() any { return AsExc(OSError.New(2, "x")).base().Errno() }, `2`},
	{`repr({'a': (1, [2.0, {3}])})`, func() any { return Repr(DictOf(Pair[string, any]{"a", T2(1, NewList[any](2.0, NewSet(3)))})) }, `"{'a': (1, [2.0, {3}])}"`},
}

func TestCore(t *testing.T) {
	for _, c := range coreCases {
		var got string
		if err := Try(func() { got = Repr(c.run()) }); err != nil {
			got = TypeName(err) + ": " + Str(err)
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.python, got, c.want)
		}
	}
}
