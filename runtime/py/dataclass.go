package py

// Attribute is a field of a dataclass's object.
type Attribute struct {
	Name  string
	Value any
}

// Dataclass is an object of a class that @dataclass decorates.
type Dataclass interface{ PyFields() []Attribute }

// AsDict is dataclasses.asdict(v).
func AsDict(v any) *Dict[string, any] {
	d, ok := v.(Dataclass)
	if !ok {
		panic(TypeError.New("asdict() should be called on dataclass instances"))
	}
	out := NewDict[string, any]()
	for _, a := range d.PyFields() {
		out.Set(a.Name, plainCopy(a.Value, func(v Dataclass) any { return AsDict(v) }))
	}
	return out
}

// AsTuple is dataclasses.astuple(v).
func AsTuple(v any) VarTuple[any] {
	d, ok := v.(Dataclass)
	if !ok {
		panic(TypeError.New("astuple() should be called on dataclass instances"))
	}
	var items []any
	for _, a := range d.PyFields() {
		items = append(items, plainCopy(a.Value, func(v Dataclass) any { return AsTuple(v) }))
	}
	return VarTuple[any]{items}
}

// plainCopy copies what a field holds: dataclasses, also in lists, tuples and dicts, become what object makes of them.
func plainCopy(v any, object func(Dataclass) any) any {
	v = Box(v)
	switch x := v.(type) {
	case Dataclass:
		return object(x)
	case anyList:
		out := NewList[any]()
		for e := range x.view().all() {
			out.Append(plainCopy(e, object))
		}
		return out
	case anyDict:
		return plainDictCopy(x.view(), object)
	}
	if items, ok := tupleItems(v); ok {
		out := make([]any, len(items))
		for i, e := range items {
			out[i] = plainCopy(e, object)
		}
		return VarTuple[any]{out}
	}
	return DeepCopy(v)
}

// plainDictCopy keeps str keys as such, as most dynamic code has them.
func plainDictCopy(d dictView, object func(Dataclass) any) any {
	texts, others := NewDict[string, any](), NewDict[any, any]()
	onlyTexts := d.class == nil
	for k, v := range d.pairs() {
		v = plainCopy(v, object)
		k = plainCopy(k, object)
		others.Set(k, v)
		if s, ok := k.(string); ok && onlyTexts {
			texts.Set(s, v)
		} else {
			onlyTexts = false
		}
	}
	if onlyTexts {
		return texts
	}
	if d.class == nil {
		return others
	}
	out := d.like()
	for k, v := range others.All() {
		out.set(k, v)
	}
	return out.dict
}
