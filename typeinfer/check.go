// Package typeinfer finds out the types of a program.
//
// Everything is checked over and over until nothing changes: inference variables (parameters without annotation, elements of
// container displays, float annotations, …) collect what flows into them as lower bounds, which only grow. The last run
// reports. See ARCHITECTURE.md, "The checker".
package typeinfer

import (
	"io/fs"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

type checker struct {
	prog    *types.Program
	info    *types.Info
	rep     *diag.Reporter
	hints   *types.Hints
	stubs   *stubLoader
	sources map[string]*types.Module

	vars    map[*types.TypeVar]*ivar
	nodes   map[nodeKey]*types.TypeVar
	consts  map[nodeKey]types.Type // declared types by annotation node, made once
	changed bool
	final   bool // the last run: diagnostics are reported, unknown types become Any
	passes  int

	builtins *types.Module

	classOf map[string]*types.Class // builtin classes by name, for speed
	nodeSym map[ast.Node]*types.Symbol
	retVars map[*types.Func]*types.TypeVar
	funcEnv map[*types.Func]*scopeCtx

	byQual      map[string]*types.Class
	busyFn      map[*types.Func]bool
	modDone     map[*types.Module]bool
	aliases     map[*types.Symbol]*ast.TypeAlias // type statements
	dispatchers map[*types.Symbol]bool           // functions that singledispatch decorates
	leaving     map[*ast.FunctionDef]bool        // see leaving
	callee      ast.Expr                         // being called
	guessing    bool                             // arguments are checked before it is known what they are for
	stored      map[string]bool                  // see isStored
	starred     map[*types.Symbol]bool           // names that came with an import of *
	typeOnly    int                              // within `if TYPE_CHECKING`, while imports are resolved
	why         map[*types.TypeVar]string

	powerType types.Type // see intOrFloat
}

type nodeKey struct {
	n ast.Node
	k any
}

// maxPasses bounds the fixpoint: types are lattices of small height, so more means a bug; what is unknown then is Any.
const maxPasses = 40

// Check types the modules, whose entry is the last. stubs holds the library's .pyi files. Mistakes are reported to rep;
// the program is usable for lowering when there are none.
//
// When the lowering returns hints, the modules are checked again with them.
func Check(mods []*types.Module, stubs fs.FS, hints *types.Hints, rep *diag.Reporter) *types.Program {
	k := &checker{
		rep:         rep,
		hints:       hints,
		sources:     map[string]*types.Module{},
		vars:        map[*types.TypeVar]*ivar{},
		nodes:       map[nodeKey]*types.TypeVar{},
		consts:      map[nodeKey]types.Type{},
		classOf:     map[string]*types.Class{},
		nodeSym:     map[ast.Node]*types.Symbol{},
		retVars:     map[*types.Func]*types.TypeVar{},
		funcEnv:     map[*types.Func]*scopeCtx{},
		byQual:      map[string]*types.Class{},
		busyFn:      map[*types.Func]bool{},
		modDone:     map[*types.Module]bool{},
		aliases:     map[*types.Symbol]*ast.TypeAlias{},
		starred:     map[*types.Symbol]bool{},
		dispatchers: map[*types.Symbol]bool{},
		leaving:     map[*ast.FunctionDef]bool{},
		why:         map[*types.TypeVar]string{},
	}
	k.info = &types.Info{
		Hints: hints,
		Types: map[ast.Expr]types.Type{}, Names: map[*ast.Name]*types.Symbol{}, Scopes: map[ast.Node]*types.Scope{},
		Funcs: map[ast.Node]*types.Func{}, Classes: map[*ast.ClassDef]*types.Class{}, Calls: map[*ast.Call]*types.Call{},
		Attrs: map[*ast.Attribute]*types.Attr{}, Ops: map[ast.Node]*types.Op{}, Compares: map[*ast.Compare][]*types.Op{},
		Consts: map[ast.Expr]*types.Literal{}, Unreachable: map[ast.Stmt]bool{}, ForwardStrings: map[*ast.Constant]ast.Expr{},
		Imports: map[ast.Stmt][]*types.Import{}, Handlers: map[*ast.ExceptHandler][]*types.Class{}, Patterns: map[ast.Pattern]types.Type{},
		AugTypes: map[*ast.AugAssign]types.Type{}, Expansions: map[ast.Expr]*ast.Lambda{}, Meanings: map[*ast.Call]ast.Expr{}, Spelled: map[*ast.Attribute]ast.Expr{}, Rebinds: map[*ast.FunctionDef]*ast.Assign{}, Applied: map[*ast.ClassDef]ast.Expr{},
	}
	k.prog = &types.Program{Modules: mods, Entry: mods[len(mods)-1], Info: k.info, Stubs: map[string]*types.Module{}}
	k.stubs = newStubLoader(k, stubs)
	k.builtins = k.stubs.load("builtins")
	if k.builtins == nil {
		rep.Errorf(nil, source.Span{}, codeInternal, "the stub of builtins is missing")
		return k.prog
	}
	for _, m := range mods {
		k.sources[m.Name] = m
	}
	for _, m := range mods {
		k.bindModule(m)
	}
	for _, m := range mods {
		k.resolveImports(m)
	}
	k.declareModules(mods)
	k.settle()
	if k.fillParams() {
		k.settle()
	}
	k.final = true
	k.run()
	k.finish()
	k.staleImports()
	return k.prog
}

// settle checks until nothing changes.
func (k *checker) settle() {
	for k.passes = 0; k.passes < maxPasses; k.passes++ {
		k.changed = false
		k.run()
		if !k.changed {
			break
		}
	}
}

// fillParams makes the parameters that nothing flows into Any, and reports whether there were any: functions that only code of
// unknown type calls, or that nobody does.
func (k *checker) fillParams() bool {
	found := false
	for key, tv := range k.nodes {
		if key.k != "param" {
			continue
		}
		if v := k.vars[k.findVar(tv)]; v != nil && v.lower == nil && !v.isFloat && v.decl == nil {
			v.lower = &types.Any{Reason: "nothing is known of what is passed"}
			found = true
		}
	}
	return found
}

// run checks every module and function once.
func (k *checker) run() {
	for _, m := range k.prog.Modules {
		k.checkModule(m)
	}
}

func (k *checker) errorf(m *types.Module, n ast.Node, code diag.Code, format string, args ...any) {
	if k.final && m.File != nil {
		k.rep.Errorf(m.File, n.Span(), code, format, args...)
	}
}

func (k *checker) class(name string) *types.Class {
	if c := k.classOf[name]; c != nil {
		return c
	}
	if s := k.builtins.Members[name]; s != nil && s.Class != nil {
		k.classOf[name] = s.Class
		return s.Class
	}
	return nil
}

func (k *checker) inst(name string, args ...types.Type) types.Type {
	c := k.class(name)
	if c == nil {
		return &types.Any{Reason: "no builtin " + name}
	}
	return &types.Instance{Class: c, Args: args}
}

// stubClass is a class of a library module.
func (k *checker) stubClass(module, name string) *types.Class {
	key := module + "." + name
	if c, ok := k.byQual[key]; ok {
		return c
	}
	var c *types.Class
	if m := k.stubs.load(module); m != nil {
		if s := m.Members[name].Resolve(); s != nil {
			c = s.Class
		}
	}
	k.byQual[key] = c
	return c
}

func (k *checker) typing(name string, args ...types.Type) types.Type {
	c := k.stubClass("typing", name)
	if c == nil {
		return &types.Any{Reason: "no typing." + name}
	}
	return &types.Instance{Class: c, Args: args}
}

var noneType types.Type = &types.None{}

var neverType types.Type = &types.Never{}
