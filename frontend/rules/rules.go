// Package rules checks what Python's grammar allows and its compiler does not.
package rules

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
)

// Check reports what the compiler would reject in a module that parsed without errors.
func Check(m *ast.Module, rep *diag.Reporter) {}
