package typeinfer

import (
	"maps"
	"slices"

	"github.com/py2go/py2go/typeinfer/types"
)

// flow records that a value of type from reaches a place of type to: what can still be inferred there is widened.
func (k *checker) flow(from, to types.Type) { k.flowAt(from, to, 0) }

func (k *checker) flowAt(from, to types.Type, depth int) {
	if from == nil || to == nil || from == to || depth > 8 {
		return
	}
	if tv, ok := k.isOpen(to); ok {
		v := k.vars[tv]
		fv, fromOpen := k.isOpen(from)
		if fromOpen && fv == tv {
			return
		}
		if v.decl != nil {
			k.flowDeclared(from, tv, v, depth)
			return
		}
		if v.isFloat {
			for _, it := range k.items(from) {
				switch builtinName(it) {
				case "int", "float", "bool":
					k.widenVar(tv, it)
				case "":
					if isAny(it) {
						// what it holds is known when it comes: an int stays one
						k.widenVar(tv, k.intOrFloat())
					}
				}
			}
			return
		}
		if fromOpen && k.vars[fv].lower == nil && !k.vars[fv].isFloat && k.vars[fv].decl == nil {
			return
		}
		k.widenVar(tv, from)
		k.linkVar(tv, k.expand(from))
		return
	}
	ef := k.expand(from)
	if ef == nil {
		return
	}
	if cf, ok := ef.(*types.Callable); ok && isAny(to) {
		k.calledBlind(cf, depth)
		return
	}
	if _, isVar := to.(*types.TypeVar); isVar {
		return
	}
	switch t := to.(type) {
	case *types.Union:
		for _, it := range k.items(ef) {
			k.flowMember(it, t, depth)
		}
		return
	}
	for _, it := range k.items(ef) {
		k.flowOne(it, to, depth)
	}
}

// flowMember lets one type flow into the member of a union that takes it.
func (k *checker) flowMember(from types.Type, to *types.Union, depth int) {
	var open types.Type
	for _, m := range to.Items {
		if _, ok := k.isOpen(m); ok {
			open = m
			if isAny(from) {
				k.flowAt(from, m, depth+1) // whichever member it is when it comes
			}
			continue
		}
		if k.accepts(from, m) {
			k.flowAt(from, m, depth+1)
			return
		}
	}
	if open != nil && !isNone(from) {
		k.flowAt(from, open, depth+1)
		return
	}
	for _, m := range to.Items {
		k.flowOne(from, m, depth+1)
	}
}

// flowDeclared lets a type flow into a declared abstract collection.
func (k *checker) flowDeclared(from types.Type, tv *types.TypeVar, v *ivar, depth int) {
	for _, it := range k.items(from) {
		if isAny(it) || isNever(it) || isNone(it) {
			if isAny(it) {
				k.widenVar(tv, it)
			}
			continue
		}
		if k.accepts(it, v.decl) {
			k.flowOne(it, v.decl, depth+1)
			k.widenVar(tv, it)
			if v.lower != nil {
				k.unifyLike(v.lower, it)
			}
		}
	}
}

// linkProtocol lets what is passed to the methods of a protocol reach those of a class that implements it, and what they give come
// back.
func (k *checker) linkProtocol(cl, protocol *types.Class, depth int) {
	for _, p := range protocol.MRO {
		if !p.IsProtocol || p.IsStub() {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(p.Members)) {
			s := p.Members[name]
			own, _ := cl.Lookup(name)
			if s.Func == nil || own == nil || own.Func == nil || own.Func.IsStub() || len(own.Func.Params) == 0 {
				continue
			}
			for _, to := range own.Func.Params[1:] {
				for _, from := range s.Func.Params[min(1, len(s.Func.Params)):] {
					if from.Name == to.Name {
						k.flowAt(from.Type, to.Type, depth+1)
					}
				}
			}
			k.flowAt(own.Func.Ret, s.Func.Ret, depth+1)
		}
	}
}

// flowOne lets a single type flow into another that is neither union nor variable.
func (k *checker) flowOne(from, to types.Type, depth int) {
	switch t := to.(type) {
	case *types.Instance:
		if f, ok := from.(*types.Callable); ok && t.Class.IsProtocol && !t.Class.IsStub() {
			if s, _ := t.Class.Lookup("__call__"); s != nil && s.Func != nil {
				k.flowCallable(f, callableOf(s.Func, 1), depth)
			}
			return
		}
		if tuple := asTuple(from); tuple != nil && t.Class.IsStub() {
			from = tuple
		}
		switch f := from.(type) {
		case *types.Instance:
			if f.Class == t.Class {
				for i := range t.Args {
					if i < len(f.Args) {
						k.flowArg(f.Args[i], t.Args[i], depth)
					}
				}
				return
			}
			if b := asClass(f, t.Class); b != nil {
				for i := range t.Args {
					if i < len(b.Args) {
						k.flowArg(b.Args[i], t.Args[i], depth)
					}
				}
				return
			}
			if el := k.protocolElem(f, t); el != nil && len(t.Args) > 0 {
				k.flowAt(el, t.Args[0], depth+1)
			}
			if t.Class.IsProtocol && !t.Class.IsStub() && !f.Class.IsStub() {
				k.linkProtocol(f.Class, t.Class, depth)
			}
		case *types.Tuple:
			if len(t.Args) == 1 {
				for _, it := range f.Items {
					k.flowAt(it, t.Args[0], depth+1)
				}
			}
		case *types.Literal:
			k.flowOne(f.Base, t, depth)
		case *types.ClassObject: // an enumeration gives its members
			if f.Class.Enum != nil && iterated[t.Class.Name] && t.Class.IsStub() && len(t.Args) > 0 {
				k.flowAt(k.iterElem(f), t.Args[0], depth+1)
			}
		case *types.Any:
			if iterated[t.Class.Name] && t.Class.IsStub() {
				for _, a := range t.Args {
					k.flowAt(f, a, depth+1)
				}
			}
		}
	case *types.Tuple:
		f, ok := from.(*types.Tuple)
		if !ok {
			return
		}
		switch {
		case t.Variadic && !f.Variadic:
			for _, it := range f.Items {
				k.flowAt(it, t.Items[0], depth+1)
			}
		case t.Variadic == f.Variadic && len(t.Items) == len(f.Items):
			for i := range t.Items {
				k.flowAt(f.Items[i], t.Items[i], depth+1)
			}
		}
	case *types.Callable:
		if f, ok := from.(*types.Callable); ok {
			k.flowCallable(f, t, depth)
		}
	}
}

// flowCallable lets a function flow into a place for functions: what the place's callers pass flows into its parameters.
func (k *checker) flowCallable(f, t *types.Callable, depth int) {
	if f.AnyParams || t.AnyParams {
		if t.AnyParams {
			k.calledBlind(f, depth)
		}
		k.flowAt(f.Ret, t.Ret, depth+1)
		return
	}
	if isPositional(f) && isPositional(t) {
		for i := range t.Params {
			if i < len(f.Params) {
				k.flowAt(t.Params[i].Type, f.Params[i].Type, depth+1)
				// one Go function type: parameters are the same type on both sides
				k.unify(t.Params[i].Type, f.Params[i].Type)
			}
		}
		k.flowAt(f.Ret, t.Ret, depth+1)
		k.unify(f.Ret, t.Ret)
		return
	}
	i := 0
	for _, p := range t.Params {
		switch p.Kind {
		case types.VarPositional, types.VarKeyword:
			for _, q := range f.Params {
				k.flowAt(p.Type, q.Type, depth+1)
			}
		case types.KeywordOnly:
			if pt := keywordType(f, p.Name); pt != nil {
				k.flowAt(p.Type, pt, depth+1)
			}
		default:
			if i < len(f.Params) {
				k.flowAt(p.Type, f.Params[i].Type, depth+1)
				if f.Params[i].Kind != types.VarPositional {
					i++
				}
			}
		}
	}
	k.flowAt(f.Ret, t.Ret, depth+1)
}

// isPositional reports whether a function type has positional parameters only.
func isPositional(f *types.Callable) bool {
	for _, p := range f.Params {
		if p.Kind != types.PositionalOnly && p.Kind != types.PositionalOrKeyword {
			return false
		}
	}
	return true
}

// calledBlind says that code which does not know a function's parameters may call it: they take anything.
func (k *checker) calledBlind(f *types.Callable, depth int) {
	for _, p := range f.Params {
		if _, open := k.isOpen(p.Type); open {
			k.flowAt(&types.Any{Reason: "passed by a call that does not know the function"}, p.Type, depth+1)
		}
	}
}

// iterated are the abstract classes whose elements are of unknown type when what is passed for them is.
var iterated = map[string]bool{"Iterable": true, "Iterator": true, "Collection": true, "Sequence": true, "Reversible": true}

// flowArg lets a type argument flow: containers share their elements, so both sides become equal.
func (k *checker) flowArg(from, to types.Type, depth int) {
	k.flowAt(from, to, depth+1)
	k.unify(to, from)
}

// protocolElem is the element type of a user class used as Iterable, Sequence, …
func (k *checker) protocolElem(f *types.Instance, to *types.Instance) types.Type {
	switch to.Class.Name {
	case "Iterable", "Iterator", "Sequence", "Collection", "Reversible", "Container":
		return k.iterElem(f)
	}
	return nil
}

// accepts reports whether a value of type from may be used where to is expected; nil (unknown) types are accepted.
func (k *checker) accepts(from, to types.Type) bool { return k.acceptsAt(from, to, 0) }

func (k *checker) acceptsAt(from, to types.Type, depth int) bool {
	if from == nil || to == nil || depth > 10 || from == k.powerType && builtinName(to) == "int" {
		return true
	}
	if tv, ok := k.isOpen(to); ok {
		v := k.vars[tv]
		switch {
		case v.isFloat:
			ok := true
			for _, it := range k.items(from) {
				switch builtinName(it) {
				case "int", "float", "bool":
				default:
					if !isAny(it) && !isNever(it) {
						ok = false
					}
				}
			}
			return ok
		case v.decl != nil:
			return k.acceptsAt(from, v.decl, depth+1)
		case v.lower == nil:
			return true
		}
		return true // it will be widened
	}
	from = k.expand(from)
	if from == nil {
		return true
	}
	if u, ok := from.(*types.Union); ok {
		for _, it := range u.Items {
			if !k.acceptsAt(it, to, depth+1) {
				return false
			}
		}
		return true
	}
	switch f := from.(type) {
	case *types.Any, *types.Never:
		return true
	case *types.TypeVar:
		if t, ok := to.(*types.TypeVar); ok && t == f {
			return true
		}
		if isObject(to) || isAny(to) {
			return true
		}
		if f.Bound != nil {
			return k.acceptsAt(f.Bound, to, depth+1)
		}
		if f.IsSelf && f.Class != nil {
			return k.acceptsAt(selfType(f.Class), to, depth+1)
		}
		_, isVar := to.(*types.TypeVar)
		return isVar
	}
	switch t := to.(type) {
	case *types.Any:
		return true
	case *types.Never:
		return false
	case *types.TypeVar:
		if len(t.Constraints) > 0 {
			for _, c := range t.Constraints {
				if k.acceptsAt(from, c, depth+1) {
					return true
				}
			}
			return false
		}
		if t.Bound != nil {
			return k.acceptsAt(from, t.Bound, depth+1)
		}
		return true
	case *types.Union:
		for _, it := range t.Items {
			if k.acceptsAt(from, it, depth+1) {
				return true
			}
		}
		return false
	case *types.None:
		return isNone(from)
	case *types.Literal:
		f, ok := from.(*types.Literal)
		return ok && k.same(f, t)
	case *types.Tuple:
		f, ok := from.(*types.Tuple)
		if !ok {
			if in, isIn := from.(*types.Instance); isIn && in.Class.NamedTuple {
				return true
			}
			return false
		}
		if t.Variadic {
			for _, it := range f.Items {
				if !k.acceptsAt(it, t.Items[0], depth+1) {
					return false
				}
			}
			return true
		}
		if f.Variadic || len(f.Items) != len(t.Items) {
			return f.Variadic && false
		}
		for i := range t.Items {
			if !k.acceptsAt(f.Items[i], t.Items[i], depth+1) {
				return false
			}
		}
		return true
	case *types.Callable:
		return k.acceptsCallable(from, t, depth)
	case *types.ClassObject:
		f, ok := from.(*types.ClassObject)
		return ok && (f.Class.IsSubclassOf(t.Class) || t.Class.Name == "object")
	case *types.ModuleObject:
		_, ok := from.(*types.ModuleObject)
		return ok
	case *types.Instance:
		return k.acceptsInstance(from, t, depth)
	}
	return true
}

func isObject(t types.Type) bool {
	in, ok := t.(*types.Instance)
	return ok && in.Class.Name == "object" && in.Class.IsStub()
}

func (k *checker) acceptsCallable(from types.Type, t *types.Callable, depth int) bool {
	switch f := from.(type) {
	case *types.Callable:
		if t.AnyParams || f.AnyParams {
			return true
		}
		required, most := 0, len(f.Params)
		for _, p := range f.Params {
			switch {
			case p.Kind == types.VarPositional:
				most = 1 << 20
			case p.Kind == types.VarKeyword || p.Kind == types.KeywordOnly:
			case !p.HasDefault:
				required++
			}
		}
		return required <= len(t.Params) && len(t.Params) <= most
	case *types.ClassObject, *types.Overloaded:
		return true
	case *types.Instance:
		s, _ := f.Class.Lookup("__call__")
		return s != nil
	}
	return false
}

func (k *checker) acceptsInstance(from types.Type, t *types.Instance, depth int) bool {
	if isObject(t) {
		return true
	}
	switch f := from.(type) {
	case *types.Literal:
		return k.acceptsInstance(f.Base, t, depth+1)
	case *types.None:
		return t.Class.Name == "Hashable"
	case *types.Tuple:
		switch t.Class.Name {
		case "Iterable", "Sequence", "Collection", "Container", "Reversible", "tuple", "Hashable", "Sized":
			if len(t.Args) == 0 {
				return true
			}
			for _, it := range f.Items {
				if !k.acceptsAt(it, t.Args[0], depth+1) {
					return false
				}
			}
			return true
		}
		return false
	case *types.Callable:
		if t.Class.IsProtocol {
			s, _ := t.Class.Lookup("__call__")
			return s != nil
		}
		return t.Class.Name == "Callable" || t.Class.Name == "Hashable"
	case *types.ClassObject:
		if t.Class.Name == "type" || t.Class.Name == "Hashable" {
			return true
		}
		if f.Class.Enum != nil && (t.Class.Name == "Iterable" || t.Class.Name == "Collection") {
			return len(t.Args) == 0 || k.acceptsAt(&types.Instance{Class: f.Class}, t.Args[0], depth+1)
		}
		return false
	case *types.Instance:
		if f.Class == t.Class {
			return k.acceptsArgs(f.Args, t.Args, t.Class, depth)
		}
		if tuple := asTuple(f); tuple != nil && t.Class.IsStub() {
			return k.acceptsInstance(tuple, t, depth+1)
		}
		// the numeric tower of annotations
		if t.Class.IsStub() && t.Class.Module.Name == "builtins" && f.Class.IsStub() && f.Class.Module.Name == "builtins" {
			switch t.Class.Name {
			case "float":
				return f.Class.Name == "int" || f.Class.Name == "bool"
			case "complex":
				return f.Class.Name == "int" || f.Class.Name == "bool" || f.Class.Name == "float"
			}
		}
		if b := asClass(f, t.Class); b != nil {
			return k.acceptsArgs(b.Args, t.Args, t.Class, depth)
		}
		if f.Class.IsSubclassOf(t.Class) {
			return true
		}
		if t.Class.IsProtocol {
			return k.implements(f, t, depth)
		}
	}
	return false
}

func (k *checker) acceptsArgs(from, to []types.Type, cl *types.Class, depth int) bool {
	covariant := cl.IsProtocol || cl.IsStub() && cl.Module.Name == "typing"
	for i := range to {
		if i >= len(from) {
			break
		}
		if from[i] == to[i] {
			continue
		}
		if _, open := k.isOpen(from[i]); open && !covariant {
			if k.final {
				if k.acceptsAt(from[i], to[i], depth+1) {
					continue
				}
				return false
			}
			continue
		}
		if !k.acceptsAt(from[i], to[i], depth+1) {
			return false
		}
		if !covariant {
			if _, open := k.isOpen(to[i]); open {
				continue
			}
			if hasPlainTypeVar(k, to[i]) {
				continue // a type parameter of the function called
			}
			if !k.acceptsAt(to[i], from[i], depth+1) && !k.hasOpen(to[i], 0) && !k.hasOpen(from[i], 0) {
				return false
			}
		}
	}
	return true
}

// implements reports whether a class has what a protocol asks for; element types of the iteration protocols are compared.
func (k *checker) implements(f, t *types.Instance, depth int) bool {
	need := protocolMembers(t.Class)
	if len(need) == 0 {
		return false
	}
	for _, name := range need {
		if s, _ := f.Class.Lookup(name); s == nil {
			return false
		}
	}
	if len(t.Args) > 0 {
		switch t.Class.Name {
		case "Iterable", "Iterator", "Sequence", "Collection", "Reversible", "Container":
			if el := k.iterElem(f); el != nil {
				return k.acceptsAt(el, t.Args[0], depth+1)
			}
		}
	}
	return true
}

// protocolMembers are the names a protocol requires, with those of the protocols it extends.
func protocolMembers(cl *types.Class) []string {
	var out []string
	for _, m := range cl.MRO {
		if !m.IsProtocol {
			continue
		}
		for _, n := range sortedKeys(m.Members) {
			s := m.Members[n]
			if s.Func != nil && !s.Func.IsAbstract && m.IsStub() && !abstractDunder(m.Name, n) {
				continue
			}
			out = append(out, n)
		}
	}
	return out
}

// abstractDunder says which methods of the library's protocols a class must have (collections.abc's table).
func abstractDunder(cl, name string) bool {
	switch cl {
	case "Iterable", "Reversible":
		return name == "__iter__" || name == "__reversed__"
	case "Iterator":
		return name == "__next__"
	case "Sized":
		return name == "__len__"
	case "Container":
		return name == "__contains__"
	case "Hashable":
		return name == "__hash__"
	case "Collection":
		return false
	case "Sequence", "MutableSequence":
		return name == "__getitem__"
	case "Mapping", "MutableMapping":
		return name == "__getitem__"
	}
	return true
}
