package py

import (
	"fmt"
	"iter"
	"reflect"
)

// Strer is a user type with __str__.
type Strer interface{ PyStr() string }

// Reprer is a user type with __repr__.
type Reprer interface{ PyRepr() string }

// Eqer is a user type with __eq__; ok false is NotImplemented.
type Eqer interface{ PyEq(any) (eq, ok bool) }

// Hasher is a user type with __hash__.
type Hasher interface{ PyHash() int }

// Lter is a user type with __lt__.
type Lter interface{ PyLt(any) (r, ok bool) }

// Leer is a user type with __le__.
type Leer interface{ PyLe(any) (r, ok bool) }

// Gter is a user type with __gt__.
type Gter interface{ PyGt(any) (r, ok bool) }

// Geer is a user type with __ge__.
type Geer interface{ PyGe(any) (r, ok bool) }

// Formatter is a user type with __format__.
type Formatter interface{ PyFormat(spec string) string }

// Lener is a user type with __len__.
type Lener interface{ PyLen() int }

// Booler is a user type with __bool__.
type Booler interface{ PyBool() bool }

// Container is a user type with __contains__.
type Container interface{ PyContains(any) bool }

// Iterable is a user type with __iter__.
type Iterable interface{ PyIter() iter.Seq[any] }

// Getter is a user type with __getitem__.
type Getter interface{ PyGetItem(any) any }

// Setter is a user type with __setitem__.
type Setter interface{ PySetItem(k, v any) }

// Deleter is a user type with __delitem__.
type Deleter interface{ PyDelItem(any) }

// ClassNamer gives the Python class name of a user type.
type ClassNamer interface{ ClassName() string }

// Class is a Python class object, as type(x) gives it.
type Class struct {
	Name   string
	Module string // "" for builtins
}

// PyRepr is repr of the class.
func (c Class) PyRepr() string {
	if c.Module == "" {
		return "<class '" + c.Name + "'>"
	}
	return "<class '" + c.Module + "." + c.Name + "'>"
}

// ClassName is "type".
func (c Class) ClassName() string { return "type" }

// TypeOf is type(v).
func TypeOf(v any) Class {
	name := TypeName(v)
	switch v := v.(type) {
	case anyDict:
		return Class{v.view().traits.Name, v.view().traits.Module}
	case BaseException:
		if !builtinExc[v.ExcClass()] {
			return Class{name, v.ExcClass().module()}
		}
		return Class{name, ""}
	case ClassNamer:
		if _, ok := v.(reprTo); !ok {
			return Class{name, "__main__"}
		}
	}
	return Class{name, ""}
}

// TypeName is type(v).__name__.
func TypeName(v any) string {
	switch v := v.(type) {
	case nil:
		return "NoneType"
	case int, Int:
		return "int"
	case bool:
		return "bool"
	case float64:
		return "float"
	case string:
		return "str"
	case Bytes:
		return "bytes"
	case *ByteArray, ByteArray:
		return "bytearray"
	case Real:
		return TypeName(v.Any())
	case opter:
		return TypeName(v.Any())
	case typeNamer:
		return v.typeName()
	case anyTuple:
		return "tuple"
	case anyList:
		return "list"
	case anyDict:
		if isNilPointer(v) {
			return "dict"
		}
		return v.view().traits.Name
	case setLike: // keysView
		return v.name()
	case anySet:
		if reflect.TypeOf(v).Elem().NumMethod() == 0 && isNilPointer(v) {
			return "set"
		}
		return v.view().name()
	case anyKeys:
		return v.view().name()
	case BaseException:
		return v.ExcClass().Name
	case ClassNamer:
		if isNilPointer(v) {
			return "NoneType"
		}
		return v.ClassName()
	}
	if isNilPointer(v) {
		return "NoneType"
	}
	t := reflect.TypeOf(v)
	switch t.Kind() {
	case reflect.Pointer:
		return t.Elem().Name()
	case reflect.Func:
		return "function"
	}
	return t.Name()
}

// typeNamer is a builtin container's own type name.
type typeNamer interface{ typeName() string }

func isNilPointer(v any) bool {
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Map, reflect.Interface:
		return r.IsNil()
	}
	return false
}

// defaultRepr is object.__repr__.
func defaultRepr(v any) string {
	name := TypeName(v)
	if name == "function" {
		return fmt.Sprintf("<function at 0x%x>", ID(v))
	}
	return fmt.Sprintf("<__main__.%s object at 0x%012x>", name, ID(v))
}

// ID is id(v): the address of a reference value, a stable number for others.
func ID(v any) int {
	switch v := v.(type) {
	case nil:
		return 0x955e20
	case bool:
		if v {
			return 0x955000
		}
		return 0x955020
	}
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Map, reflect.Chan, reflect.Slice:
		return int(r.Pointer())
	}
	if h, err := tryHash(v); err == nil {
		return h &^ (15) & (1<<47 - 1)
	}
	return 0
}

func tryHash(v any) (h int, err error) {
	defer Catch(&err)
	return Hash(v), nil
}

// IsClassNamed reports whether v is an object of a library class, by the class's name.
func IsClassNamed(v any, name string) bool {
	_, ok := Box(v).(ClassNamer)
	return ok && TypeName(Box(v)) == name
}
