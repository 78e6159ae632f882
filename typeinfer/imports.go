// What import statements bind.

package typeinfer

import (
	"path/filepath"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/modules"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

func (k *checker) findModule(name string) *types.Module {
	if m := k.sources[name]; m != nil {
		return m
	}
	if m := k.stubs.load(name); m != nil {
		return m
	}
	return k.namespace(name)
}

// namespace gives the module of a folder without __init__.py, which holds nothing but modules of the program.
func (k *checker) namespace(name string) *types.Module {
	for n := range k.sources {
		if strings.HasPrefix(n, name) && n[len(name):][:1] == "." {
			m := &types.Module{Name: name, IsStub: true, Members: map[string]*types.Symbol{}}
			k.sources[name] = m
			return m
		}
	}
	return nil
}

// resolveImports joins the imports of a module to the modules and members they name.
func (k *checker) resolveImports(m *types.Module) {
	var visit func(n ast.Node) bool
	visit = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.If:
			if modules.IsTypeChecking(n.Test) {
				k.typeOnly++
				for _, x := range n.Body {
					ast.Walk(x, visit)
				}
				k.typeOnly--
				for _, x := range n.Orelse {
					ast.Walk(x, visit)
				}
				return false
			}
		case ast.Expr:
			return false
		case *ast.Import:
			k.importStmt(m, n)
		case *ast.ImportFrom:
			k.importFrom(m, n)
		}
		return true
	}
	for _, s := range m.Tree.Body {
		ast.Walk(s, visit)
	}
}

func (k *checker) addImport(m, dep *types.Module) {
	if dep == nil || dep.IsStub || dep == m {
		return
	}
	for _, d := range m.Imports {
		if d == dep {
			return
		}
	}
	m.Imports = append(m.Imports, dep)
}

func (k *checker) importStmt(m *types.Module, s *ast.Import) {
	for _, a := range s.Names {
		sym := k.nodeSym[a]
		mod := k.findModule(a.Name)
		im := &types.Import{Symbol: sym, Module: mod}
		k.info.Imports[s] = append(k.info.Imports[s], im)
		if mod == nil {
			k.missingModule(m, a, a.Name)
			continue
		}
		k.checkMeaning(m, a, sym, nil, mod)
		if sym.Kind == types.ImportedSymbol {
			sym.Kind = types.ModuleSymbol
			sym.Module = mod
			if a.AsName == "" && strings.Contains(a.Name, ".") {
				sym.Module = k.findModule(firstPart(a.Name))
			}
			sym.Type = &types.ModuleObject{Module: sym.Module}
		}
		k.addImport(m, mod)
	}
}

// missingModule tells where a module was looked for. What only type checkers import is not missed.
func (k *checker) missingModule(m *types.Module, n ast.Node, name string) {
	if k.typeOnly > 0 {
		return
	}
	top, _, sub := strings.Cut(name, ".")
	dir := filepath.Dir(k.prog.Entry.File.Path)
	file := filepath.ToSlash(filepath.Join(dir, filepath.FromSlash(strings.ReplaceAll(name, ".", "/"))))
	switch up := k.sources[name[:max(strings.LastIndexByte(name, '.'), 0)]]; {
	case up != nil && !isPackage(up):
		k.rep.Errorf(m.File, n.Span(), codeModule, "no module named '%s'; '%s' is not a package", name, up.Name)
	case up == nil && modules.IsLibrary(top) && k.sources[top] == nil:
		part := ""
		if sub && k.stubs.load(top) != nil {
			part = ", only other parts of '" + top + "'"
		}
		k.rep.Errorf(m.File, n.Span(), codeModule, "module '%s' of Python's standard library is not supported yet%s", name, part)
	default:
		k.rep.Errorf(m.File, n.Span(), codeModule, "no module named '%s': there is neither %s.py nor %s/__init__.py, and the standard library has none of that name", name, file, file)
	}
}

func (k *checker) importFrom(m *types.Module, s *ast.ImportFrom) {
	name := s.Module
	if s.Level > 0 {
		parts := strings.Split(m.Name, ".")
		n := len(parts) - s.Level
		if isPackage(m) {
			n++
		}
		if n < 0 {
			n = 0
		}
		base := strings.Join(parts[:n], ".")
		switch {
		case base == "":
		case name == "":
			name = base
		default:
			name = base + "." + name
		}
	}
	if name == "__future__" {
		for _, a := range s.Names {
			delete(m.Scope.Symbols, k.nodeSym[a].Name)
		}
		return
	}
	mod := k.findModule(name)
	if mod == nil {
		k.missingModule(m, s, name)
		return
	}
	k.addImport(m, mod)
	for _, a := range s.Names {
		if a.Name == "*" {
			k.importStar(m, mod, s, a)
			continue
		}
		sym := k.nodeSym[a]
		im := &types.Import{Symbol: sym, Module: mod}
		k.info.Imports[s] = append(k.info.Imports[s], im)
		if target := mod.Members[a.Name]; target != nil {
			im.Member = target
			k.checkMeaning(m, a, sym, target, nil)
			if sym.Kind == types.ImportedSymbol && target != sym {
				sym.Target = target
			}
			continue
		}
		if sub := k.findModule(mod.Name + "." + a.Name); sub != nil {
			im.Member = &types.Symbol{Name: a.Name, Kind: types.ModuleSymbol, Module: sub}
			k.checkMeaning(m, a, sym, nil, sub)
			sym.Kind, sym.Module, sym.Type = types.ModuleSymbol, sub, &types.ModuleObject{Module: sub}
			k.addImport(m, sub)
			continue
		}
		span := a.Span()
		span.End = span.Start + source.Pos(len(a.Name)) // without "as …"
		what := "module '" + name + "' has no '" + a.Name + "' that py2go knows"
		if !mod.IsStub {
			what = "cannot import name '" + a.Name + "' from '" + name + "' (" + filepath.ToSlash(mod.File.Path) + ")"
		}
		k.reportMisspelt(m, span, codeMember, a.Name, memberNames(mod), "%s", what)
	}
}

// checkMeaning refuses an import that gives a name another meaning than a statement before: only variables can change theirs.
func (k *checker) checkMeaning(m *types.Module, a *ast.Alias, sym, target *types.Symbol, mod *types.Module) {
	name := a.AsName
	if name == "" {
		name = firstPart(a.Name)
		if mod != nil && strings.Contains(a.Name, ".") {
			mod = k.findModule(name)
		}
	}
	switch {
	case sym == nil || target == sym:
	case sym.Kind == types.ImportedSymbol && (sym.Target == nil || sym.Target == target):
	case sym.Kind == types.ModuleSymbol && sym.Module == mod:
	case sym.Kind == types.ImportedSymbol || sym.Kind == types.ModuleSymbol:
		k.rep.Errorf(m.File, a.Span(), codeMeanings, "the name '%s' stands for several modules, or parts of them, in its scope: use different names", name)
	default:
		k.rep.Errorf(m.File, a.Span(), codeMeanings, "the name '%s' is both imported and assigned in its scope: use different names", name)
	}
}

// importStar binds the names that a module's __all__ lists, or all that do not begin with an underscore.
func (k *checker) importStar(m, mod *types.Module, s *ast.ImportFrom, a *ast.Alias) {
	list, known := sortedKeys(mod.Members), true
	if !mod.IsStub {
		var all []string
		if all, known = modules.All(mod.Tree); !known {
			k.rep.Errorf(m.File, a.Span(), codeMember, "the names that module '%s' gives away with * are not known: its __all__ is no plain list of strings", mod.Name)
			return
		} else if all != nil {
			list = all
		} else {
			list = publicNames(list)
		}
	} else {
		list = publicNames(list)
	}
	k.info.Imports[s] = append(k.info.Imports[s], &types.Import{Module: mod})
	for _, n := range list {
		target := mod.Members[n]
		if target == nil {
			sub := k.findModule(mod.Name + "." + n)
			if sub == nil {
				k.rep.Errorf(m.File, a.Span(), codeMember, "module '%s' has no '%s', which its __all__ lists", mod.Name, n)
				continue
			}
			target = &types.Symbol{Name: n, Kind: types.ModuleSymbol, Module: sub, Type: &types.ModuleObject{Module: sub}, Bindings: 1}
			k.info.Imports[s] = append(k.info.Imports[s], &types.Import{Module: sub})
			k.addImport(m, sub)
		}
		switch was := m.Scope.Symbols[n]; {
		case was == nil:
		case k.starred[was]:
			was.Target = target // the later import wins
			continue
		default:
			if was.Pos < a.Span().Start {
				k.rep.Errorf(m.File, a.Span(), codeMember, "* brings '%s' from module '%s', which replaces what this module has bound to the name before: import the names one by one", n, mod.Name)
			}
			continue
		}
		sym := &types.Symbol{Name: n, Kind: types.ImportedSymbol, Scope: m.Scope, File: m.File, Pos: a.Span().Start, Target: target, Bindings: 1}
		k.starred[sym] = true
		m.Scope.Symbols[n] = sym
		m.Scope.Order = append(m.Scope.Order, sym)
	}
	k.rebindStar(m)
}

func publicNames(list []string) []string {
	var out []string
	for _, n := range list {
		if !strings.HasPrefix(n, "_") {
			out = append(out, n)
		}
	}
	return out
}

// staleImports reports imports of variables that change later: Python's import copies the value of the moment.
func (k *checker) staleImports() {
	stored := map[*types.Symbol]bool{}
	for e, a := range k.info.Attrs {
		if a.Kind == types.AttrModule && e.Ctx != ast.Load && a.Symbol != nil {
			stored[a.Symbol.Resolve()] = true
		}
	}
	used := map[*types.Symbol]bool{}
	for _, s := range k.info.Names {
		used[s] = true
	}
	for _, m := range k.prog.Modules {
		for _, s := range m.Scope.Order {
			t := s.Resolve()
			if t == s || t == nil || t.Scope == nil || t.Kind != types.VarSymbol || t.Scope.Kind != types.ModuleScope || !t.CapturedWritten && !stored[t] {
				continue
			}
			span := source.Span{Start: s.Pos, End: s.Pos + source.Pos(len(t.Name))}
			if k.starred[s] {
				if !used[s] {
					continue
				}
				span.End = s.Pos + 1
			}
			from := t.Scope.Module.Name
			k.rep.Errorf(m.File, span, codeStale, "'%s' changes while the program runs, and this import keeps its first value: import module '%s' and use %s.%s", t.Name, from, from, t.Name)
		}
	}
}

// rebindStar resolves the names that a star import brings.
func (k *checker) rebindStar(m *types.Module) {
	visit := func(n ast.Node) bool {
		if x, ok := n.(*ast.Name); ok && k.info.Names[x] == nil {
			if s := m.Scope.Symbols[x.Id]; s != nil {
				k.info.Names[x] = s
			}
		}
		return true
	}
	for _, s := range m.Tree.Body {
		ast.Walk(s, visit)
	}
}

func isPackage(m *types.Module) bool {
	return m.File != nil && filepath.Base(m.File.Path) == "__init__.py"
}
