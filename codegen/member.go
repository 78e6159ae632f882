// Methods of builtin containers. The few that programs call all the time are Go methods. The others are functions
// (py.ListInsert): Go compiles all methods of a generic type wherever the type is mentioned, but a function only where it is called.

package codegen

import (
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/typeinfer/types"
)

// memberPrefixes begin the names of the functions of a container.
var memberPrefixes = map[Kind]string{KList: "List", KDict: "Dict", KSet: "Set", KFrozenSet: "FrozenSet", KVarTuple: "Tuple", KIter: "Iter"}

// memberMethods are the members that are Go methods.
var memberMethods = map[Kind]map[string]bool{
	KList:      nameSet("At", "Set", "Append", "Pop", "Len", "All", "Copy", "Contains"),
	KDict:      nameSet("At", "Set", "Del", "Lookup", "GetOr", "Contains", "Len", "All", "Copy"),
	KSet:       nameSet("Add", "Remove", "Discard", "Contains", "Len", "All", "Copy"),
	KFrozenSet: nameSet("Contains", "Len", "All"),
	KVarTuple:  nameSet("At", "Len", "All"),
	KIter:      nameSet("Next", "All", "Drain", "Close"),
}

// plainMembers are functions whose names have no prefix.
var plainMembers = nameSet("ToDict", "KeysSeq", "ValuesSeq", "ItemsSeq")

// elementMembers take keys, values or elements, so that Go infers their type arguments from those too.
var elementMembers = nameSet("Insert", "Remove", "Index", "Count", "Contains", "Get", "Pop", "PopOr", "PopOpt", "SetDefault", "MoveToEnd")

func nameSet(xs ...string) map[string]bool {
	m := map[string]bool{}
	for _, x := range xs {
		m[x] = true
	}
	return m
}

// member calls a member of a value: a Go method, or a function of the runtime.
func (f *fn) member(r *Rep, v gotree.Expr, name string, args ...gotree.Expr) gotree.Expr {
	r = r.find()
	prefix := memberPrefixes[r.k()]
	if prefix == "" || memberMethods[r.k()][name] {
		return method(v, name, args...)
	}
	out := &gotree.Call{Fun: py(prefix + name), Args: append([]gotree.Expr{v}, args...)}
	if plainMembers[name] {
		out.Fun = py(name)
	}
	if elementMembers[name] && f.anyInterface(r.args) {
		out.TypeArgs = f.c.goTypes(r.args)
	}
	return out
}

// anyInterface reports whether one of the representations is an interface in Go: type arguments are not inferred from
// a value that only implements it.
func (f *fn) anyInterface(rs []*Rep) bool {
	for _, r := range rs {
		switch r = r.find(); r.k() {
		case KAny, KNever, KNone, KError:
			return true
		case KClass:
			if _, pointer := f.c.goType(r).(*gotree.Pointer); !pointer {
				return true
			}
		}
	}
	return false
}

// memberEffects tells whether a function of the runtime is a container's member, and whether it changes something.
func memberEffects(name string) (member, writes bool) {
	for _, p := range memberPrefixes {
		if rest, ok := strings.CutPrefix(name, p); ok && rest != "" && rest != "Of" {
			return true, !pureMethods[rest]
		}
	}
	return strings.HasPrefix(name, "PopOpt"), true
}

// elementCall reports whether a function of a container needs its type arguments written.
func (f *fn) elementCall(d *types.Directive, fun *types.Func, subst map[*types.TypeVar]*Rep) bool {
	if d.GoPath != pyPath || fun.Class == nil || len(fun.TypeParams) > 0 {
		return false
	}
	for _, p := range memberPrefixes {
		rest, ok := strings.CutPrefix(d.GoName, p)
		if !ok || !elementMembers[rest] {
			continue
		}
		var rs []*Rep
		for _, tv := range fun.Class.TypeParams {
			if subst[tv] == nil {
				return false
			}
			rs = append(rs, subst[tv])
		}
		return len(rs) > 0 && f.anyInterface(rs)
	}
	return false
}
