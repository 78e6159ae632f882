package py

import "iter"

// PairsAny iterates over the boxed keys and values of any dict; ok is false for what is none.
func PairsAny(v any) (pairs iter.Seq2[any, any], ok bool) {
	d, ok := v.(anyDict)
	if !ok || isNilPointer(v) {
		return nil, false
	}
	return d.view().pairs(), true
}

// ItemsAny is the boxed elements of any list or tuple; ok is false for what is neither.
func ItemsAny(v any) (items []any, ok bool) {
	if l, is := v.(anyList); is && !isNilPointer(v) {
		return l.view().boxed(), true
	}
	return tupleItems(v)
}
