package typeinfer

import (
	"reflect"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// copyClassMethods gives classes copies of the class methods that they inherit from classes of the module and that use cls: in each
// copy cls is the one class. It comes before names are bound.
func copyClassMethods(m *types.Module) {
	defs := map[string]*ast.ClassDef{}
	for _, s := range m.Tree.Body {
		cd, ok := s.(*ast.ClassDef)
		if !ok {
			continue
		}
		if len(cd.Bases) > 0 {
			for _, b := range cd.Bases {
				if n, ok := b.(*ast.Name); ok && defs[n.Id] != nil {
					copyFrom(cd, defs[n.Id])
				}
			}
		}
		defs[cd.Name] = cd
	}
}

func copyFrom(cd, base *ast.ClassDef) {
	own := map[string]bool{}
	for _, s := range cd.Body {
		switch s := s.(type) {
		case *ast.FunctionDef:
			own[s.Name] = true
		case *ast.Assign:
			for _, t := range s.Targets {
				if n, ok := t.(*ast.Name); ok {
					own[n.Id] = true
				}
			}
		case *ast.AnnAssign:
			if n, ok := s.Target.(*ast.Name); ok {
				own[n.Id] = true
			}
		}
	}
	for _, s := range base.Body {
		d, ok := s.(*ast.FunctionDef)
		if !ok || own[d.Name] || !copyable(d) {
			continue
		}
		cp := deepCopy(reflect.ValueOf(d)).Interface().(*ast.FunctionDef)
		cp.Copy = true
		cd.Body = append(cd.Body, cp)
	}
}

// copyable reports whether a method is a class method that uses its class, and means the same in a subclass.
func copyable(d *ast.FunctionDef) bool {
	if len(d.DecoratorList) != 1 || len(d.Args.Args) == 0 || d.Async {
		return false
	}
	if n, ok := d.DecoratorList[0].(*ast.Name); !ok || n.Id != "classmethod" {
		return false
	}
	for _, v := range append(append([]ast.Expr{}, d.Args.Defaults...), d.Args.KwDefaults...) {
		if _, ok := v.(*ast.Constant); v != nil && !ok {
			return false
		}
	}
	cls, uses, same := d.Args.Args[0].Arg, false, true
	for _, s := range d.Body {
		ast.Walk(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Name:
				uses = uses || n.Id == cls
				same = same && n.Id != "super" && n.Id != "__class__"
			case *ast.Attribute:
				same = same && (!strings.HasPrefix(n.Attr, "__") || strings.HasSuffix(n.Attr, "__"))
			}
			return true
		})
	}
	return uses && same
}

// deepCopy copies a syntax tree.
func deepCopy(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return v
		}
		out := reflect.New(v.Type().Elem())
		if _, isNode := v.Interface().(ast.Node); !isNode {
			return v
		}
		out.Elem().Set(v.Elem())
		copyFields(out.Elem())
		return out
	case reflect.Interface:
		if v.IsNil() {
			return v
		}
		out := reflect.New(v.Type()).Elem()
		out.Set(deepCopy(v.Elem()))
		return out
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(deepCopy(v.Index(i)))
		}
		return out
	}
	return v
}

func copyFields(v reflect.Value) {
	if v.Kind() != reflect.Struct {
		return
	}
	for i := range v.NumField() {
		if f := v.Field(i); f.CanSet() {
			switch f.Kind() {
			case reflect.Pointer, reflect.Interface, reflect.Slice:
				f.Set(deepCopy(f))
			}
		}
	}
}
