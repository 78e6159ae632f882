package typeinfer

import "github.com/py2go/py2go/typeinfer/types"

// classAttrs relates the attributes of classes to those that they override.
func (k *checker) classAttrs(classes []*types.Class) {
	for _, c := range classes {
		for _, name := range sortedKeys(c.Members) {
			if c.Members[name].Kind == types.FieldSymbol && !k.hasFieldList(c) {
				k.shadow(c, name)
			}
		}
	}
	done := map[*types.Class]bool{}
	for _, c := range classes {
		k.shareAttrs(c, done)
	}
}

// shareAttrs joins the class attributes of a class with those of its bases that they override: they have one type, and where objects
// have an attribute of their own of that name, the class's value is what it holds first.
func (k *checker) shareAttrs(c *types.Class, done map[*types.Class]bool) {
	if done[c] {
		return
	}
	done[c] = true
	for _, m := range c.MRO[1:] {
		if m.Node != nil && !m.IsStub() {
			k.shareAttrs(m, done)
		}
	}
	if k.isEnumClass(c) {
		return
	}
	for _, name := range sortedKeys(c.Members) {
		s := c.Members[name]
		if s.Kind != types.ClassVarSymbol && s.Kind != types.FieldSymbol {
			continue
		}
		b, owner := inheritedAttr(c, name)
		if b == nil || b.Kind != types.ClassVarSymbol && b.Kind != types.FieldSymbol || k.hasFieldList(owner) || k.hasFieldList(c) {
			continue
		}
		if b.Kind == types.FieldSymbol && s.Kind == types.ClassVarSymbol {
			s.Kind = types.FieldSymbol
			c.Fields = append(c.Fields, &types.Field{Name: name, Symbol: s, Type: s.Type, Node: c.Node, Default: s.Value})
		}
		switch {
		case !s.Declared:
			s.Type, s.Declared = b.Type, b.Declared
		case !b.Declared:
			k.flow(s.Type, b.Type)
			s.Type, s.Declared = b.Type, false
		default:
			k.flow(s.Type, b.Type)
		}
		for _, f := range c.Fields {
			if f.Symbol == s {
				f.Type = s.Type
			}
		}
	}
}

// inheritedAttr is the attribute that a class would have from its bases.
func inheritedAttr(c *types.Class, name string) (*types.Symbol, *types.Class) {
	for _, m := range c.MRO[1:] {
		if s := m.Members[name]; s != nil && !m.IsStub() && !m.IsProtocol {
			return s, m
		}
	}
	return nil, nil
}

// hasFieldList reports whether the annotated names of a class's body are the fields that its constructor takes.
func (k *checker) hasFieldList(c *types.Class) bool {
	return c.NamedTuple || c.TypedDict != nil || c.IsProtocol || k.isDataDecorated(c)
}

// shadow makes a class attribute, which instances get one of their own of, a field of the first class that has it.
func (k *checker) shadow(c *types.Class, name string) {
	var first *types.Class
	for _, m := range c.MRO {
		if s := m.Members[name]; s != nil && s.Kind == types.ClassVarSymbol && !m.IsStub() && !m.IsProtocol {
			first = m
		}
	}
	if first == nil || k.isEnumClass(first) {
		return
	}
	s := first.Members[name]
	s.Kind = types.FieldSymbol
	first.Fields = append(first.Fields, &types.Field{Name: name, Symbol: s, Type: s.Type, Node: first.Node, Default: s.Value})
}
