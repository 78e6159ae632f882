package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// orderings are the methods that functools.total_ordering adds, by the one that the class has.
var orderings = []struct{ root, methods string }{
	{"__lt__", `def __gt__(self, other): return not self < other and self != other
def __le__(self, other): return self < other or self == other
def __ge__(self, other): return not self < other`},
	{"__le__", `def __ge__(self, other): return not self <= other or self == other
def __lt__(self, other): return self <= other and self != other
def __gt__(self, other): return not self <= other`},
	{"__gt__", `def __lt__(self, other): return not self > other and self != other
def __ge__(self, other): return self > other or self == other
def __le__(self, other): return not self > other`},
	{"__ge__", `def __le__(self, other): return not self >= other or self == other
def __gt__(self, other): return self >= other and self != other
def __lt__(self, other): return not self >= other`},
}

// addOrderings gives the classes that total_ordering decorates the methods that they lack. It comes before names are bound.
func (k *checker) addOrderings(m *types.Module) {
	ast.Walk(m.Tree, func(n ast.Node) bool {
		cd, ok := n.(*ast.ClassDef)
		if !ok {
			return true
		}
		for _, d := range cd.DecoratorList {
			at, isAttr := d.(*ast.Attribute)
			nm, isName := d.(*ast.Name)
			if isAttr && at.Attr == "total_ordering" || isName && nm.Id == "total_ordering" {
				k.addOrdering(cd)
			}
		}
		return true
	})
}

func (k *checker) addOrdering(cd *ast.ClassDef) {
	has := map[string]*ast.FunctionDef{}
	for _, s := range cd.Body {
		if d, ok := s.(*ast.FunctionDef); ok {
			has[d.Name] = d
		}
	}
	for _, o := range orderings {
		root := has[o.root]
		if root == nil || len(root.Args.Args) != 2 {
			continue
		}
		file := source.New("functools", o.methods)
		for _, s := range parser.Parse(file, k.rep).Body {
			d := s.(*ast.FunctionDef)
			if has[d.Name] != nil {
				continue
			}
			placeAll(d, cd.Span())
			d.Args.Args[1].Annotation, d.Returns = root.Args.Args[1].Annotation, root.Returns
			cd.Body = append(cd.Body, d)
		}
		return
	}
}
