package typeinfer

import (
	"fmt"
	"strings"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// misspelt reports in the last run that a name is not known, and suggests the most similar of the candidates, if any is.
func (k *checker) misspelt(m *types.Module, span source.Span, code diag.Code, name string, candidates func() []string, format string, args ...any) {
	if k.final && m.File != nil {
		k.reportMisspelt(m, span, code, name, candidates, format, args...)
	}
}

// reportMisspelt is misspelt in any run.
func (k *checker) reportMisspelt(m *types.Module, span source.Span, code diag.Code, name string, candidates func() []string, format string, args ...any) {
	d := diag.Diagnostic{Code: code, File: m.File, Span: span, Msg: fmt.Sprintf(format, args...)}
	if best := mostSimilar(name, candidates()); best != "" {
		d.Msg += "; did you mean '" + best + "'?"
		d.Fixes = []diag.Fix{{Msg: "write " + best, Span: span, Text: best}}
	}
	k.rep.Report(d)
}

// visibleNames are the names that code in a scope can use, nearest first. A class's names are not visible in its methods.
func (k *checker) visibleNames(scope *types.Scope) func() []string {
	return func() []string {
		var out []string
		for s := scope; s != nil; s = s.Parent {
			if s.Kind == types.ClassScope && s != scope {
				continue
			}
			for _, sym := range s.Order {
				out = append(out, sym.Name)
			}
		}
		return append(out, sortedKeys(k.builtins.Members)...)
	}
}

// memberNames are the names in a module.
func memberNames(m *types.Module) func() []string {
	return func() []string { return sortedKeys(m.Members) }
}

// attrNames are the names of a type's attributes.
func attrNames(t types.Type) func() []string {
	return func() []string {
		var mro []*types.Class
		switch t := t.(type) {
		case *types.Instance:
			mro = t.Class.MRO
		case *types.ClassObject:
			mro = t.Class.MRO
		}
		var out []string
		for _, m := range mro {
			out = append(out, sortedKeys(m.Members)...)
		}
		return out
	}
}

// mostSimilar gives the first of the candidates that differ from name the least, or "" when all differ too much.
func mostSimilar(name string, candidates []string) string {
	best, least := "", 1+min(2, len(name)/3)
	for _, c := range candidates {
		if strings.EqualFold(c, name) && c != name {
			return c
		}
		if d := editDistance(c, name); d > 0 && d < least {
			best, least = c, d
		}
	}
	return best
}

// editDistance counts the insertions, deletions, substitutions and swaps of neighbours that turn a into b.
func editDistance(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}
