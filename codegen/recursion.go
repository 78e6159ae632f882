// Programs that can see a RecursionError count their calls, as Python does. The others don't: the runtime ends them when their
// recursion runs away (runtime/py/recursion.go).

package codegen

import (
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// callCounting is which functions count their calls.
type callCounting struct {
	all  bool // the program names RecursionError
	some bool // the program handles RuntimeError, its base: those that may call themselves
	// called are the functions that may be meant by a name, and names the names in a function; both for some.
	called map[string][]*types.Func
	names  map[*types.Func]map[string]bool
}

// counts reports whether a function counts its calls.
func (c *compiler) counts(fun *types.Func) bool {
	if c.counting == nil {
		c.counting = c.findCounting()
	}
	return c.counting.all || c.counting.some && c.counting.recursive(fun)
}

func (c *compiler) findCounting() *callCounting {
	k := &callCounting{}
	for n, s := range c.info.Names {
		if n.Id == "RecursionError" && s != nil && s.Class != nil && s.Class.IsStub() {
			k.all = true
			return k
		}
	}
	for _, classes := range c.info.Handlers {
		for _, cl := range classes {
			k.some = k.some || cl.Name == "RuntimeError" && cl.IsStub()
		}
	}
	if !k.some {
		return k
	}
	k.called, k.names = map[string][]*types.Func{}, map[*types.Func]map[string]bool{}
	for _, fun := range c.info.Funcs {
		if fun == nil {
			continue
		}
		name := fun.Name
		if fun.Class != nil && (name == "__init__" || name == "__post_init__" || name == "__new__") {
			name = fun.Class.Name
		}
		k.called[name] = append(k.called[name], fun)
		names := map[string]bool{}
		ast.Walk(fun.Node, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Name:
				names[n.Id] = true
			case *ast.Attribute:
				names[n.Attr] = true
			}
			return true
		})
		k.names[fun] = names
	}
	return k
}

// recursive reports whether a function may call itself, going by the names in it. What operators and builtins call can't be
// seen that way, so the special methods count.
func (k *callCounting) recursive(fun *types.Func) bool {
	if strings.HasPrefix(fun.Name, "__") && fun.Name != "__init__" {
		return true
	}
	seen := map[*types.Func]bool{}
	var reaches func(g *types.Func) bool
	reaches = func(g *types.Func) bool {
		for name := range k.names[g] {
			for _, h := range k.called[name] {
				if h == fun {
					return true
				}
				if !seen[h] {
					seen[h] = true
					if reaches(h) {
						return true
					}
				}
			}
		}
		return false
	}
	return reaches(fun)
}

// countCall puts the counting of a call before a body.
func countCall(body []gotree.Stmt) []gotree.Stmt {
	return append([]gotree.Stmt{&gotree.ExprStmt{X: pyCall("EnterCall")}, &gotree.Defer{Call: pyCall("LeaveCall")}}, body...)
}
