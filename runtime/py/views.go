package py

import "iter"

// PairsOf gives the items of a dict of any types; ok is false when v is none.
func PairsOf(v any) (pairs iter.Seq2[any, any], n int, ok bool) {
	d, ok := v.(anyDict)
	if !ok {
		return nil, 0, false
	}
	return d.view().pairs(), d.view().len(), true
}

// ItemsOf gives the boxed elements of a list or tuple; ok is false when v is neither.
func ItemsOf(v any) ([]any, bool) {
	switch x := v.(type) {
	case *List[any]:
		return x.Items, true
	case anyList:
		return x.view().boxed(), true
	}
	return tupleItems(v)
}
