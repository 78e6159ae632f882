package parser

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
)

// ParseFile decodes and parses a file's bytes. Text that cannot be decoded is reported and gives an empty module.
func ParseFile(path string, data []byte, rep *diag.Reporter) *ast.Module {
	f, err := source.Load(path, data)
	if err != nil {
		rep.Errorf(f, err.Span, codeEncoding, "%s", err.Msg)
		return &ast.Module{File: f}
	}
	return Parse(f, rep)
}
