// Comments of the Python source travel to the Go that is lowered from where they stand: above a statement, at the end of its
// line, or at the end of a block. Those inside a statement of several lines go above it, and those on the line of a header
// (`if x:  # why`) above the header.

package codegen

import (
	"slices"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// stmtComments are the comments that belong to a statement; "\n" stands for a blank line between them.
type stmtComments struct {
	above []string
	end   string   // on the statement's last line
	tail  []string // below the statement, at the end of its block
}

// commentMap gives each statement of a module its comments.
type commentMap struct {
	file *source.File
	list []ast.Comment // not given away yet
	of   map[ast.Stmt]*stmtComments
	head []string // above the first statement of the module, apart from it
}

// attachComments reads the comments of a module.
func attachComments(m *ast.Module) *commentMap {
	cm := &commentMap{file: m.File, of: map[ast.Stmt]*stmtComments{}}
	for _, c := range m.Comments {
		if !isDirective(c.Text) {
			cm.list = append(cm.list, c)
		}
	}
	if len(m.Body) > 0 {
		first := stmtStart(m.Body[0])
		var head []ast.Comment
		for len(cm.list) > 0 && cm.list[0].Span().Start < first {
			head = append(head, cm.list[0])
			cm.list = cm.list[1:]
		}
		above := cm.lines(head, first)
		if i := slices.Index(above, "\n"); i >= 0 || isDocString(m.Body[0]) {
			if i < 0 {
				i = len(above)
			}
			cm.head, above = above[:i], above[i:]
			if len(above) > 0 {
				above = above[1:]
			}
		}
		if len(above) > 0 {
			cm.get(m.Body[0]).above = above
		}
	}
	cm.block(m.Body)
	if len(m.Body) > 0 {
		cm.tails(m.Body, source.Pos(len(m.File.Text))+1)
	}
	return cm
}

func isDocString(s ast.Stmt) bool {
	_, ok := ast.DocString([]ast.Stmt{s})
	return ok
}

// isDirective tells the comments that speak to Python tools only.
func isDirective(text string) bool {
	t := strings.TrimLeft(text, " \t:")
	if strings.HasPrefix(text, "!") || strings.Contains(t, "coding:") && strings.Contains(t, "-*-") {
		return true
	}
	for _, tool := range []string{"type:", "noqa", "pragma:", "pylint:", "mypy:", "pyright:", "fmt:", "isort:", "ruff:", "flake8:", "nosec", "vim:", "args:", "+build"} {
		if strings.HasPrefix(t, tool) {
			return true
		}
	}
	return false
}

func (cm *commentMap) get(s ast.Stmt) *stmtComments {
	c := cm.of[s]
	if c == nil {
		c = &stmtComments{}
		cm.of[s] = c
	}
	return c
}

// stmtStart is where a statement starts, its decorators included.
func stmtStart(s ast.Stmt) source.Pos {
	start := s.Span().Start
	var decorators []ast.Expr
	switch s := s.(type) {
	case *ast.FunctionDef:
		decorators = s.DecoratorList
	case *ast.ClassDef:
		decorators = s.DecoratorList
	}
	for _, d := range decorators {
		start = min(start, d.Span().Start)
	}
	return start
}

// blocks are the blocks of a compound statement, in order; those of elifs are their if statement's.
func (cm *commentMap) blocks(s ast.Stmt) [][]ast.Stmt {
	var out [][]ast.Stmt
	add := func(bs ...[]ast.Stmt) {
		for _, b := range bs {
			if len(b) > 0 {
				out = append(out, b)
			}
		}
	}
	switch s := s.(type) {
	case *ast.If:
		add(s.Body)
		if len(s.Orelse) == 1 && strings.HasPrefix(cm.file.Text[s.Orelse[0].Span().Start:], "elif") {
			return append(out, cm.blocks(s.Orelse[0])...)
		}
		add(s.Orelse)
	case *ast.For:
		add(s.Body, s.Orelse)
	case *ast.While:
		add(s.Body, s.Orelse)
	case *ast.With:
		add(s.Body)
	case *ast.Try:
		add(s.Body)
		for _, h := range s.Handlers {
			add(h.Body)
		}
		add(s.Orelse, s.Finalbody)
	case *ast.Match:
		for _, c := range s.Cases {
			add(c.Body)
		}
	case *ast.FunctionDef:
		add(s.Body)
	case *ast.ClassDef:
		add(s.Body)
	}
	return out
}

// before takes the comments that start before a position.
func (cm *commentMap) before(end source.Pos) []ast.Comment {
	n := 0
	for n < len(cm.list) && cm.list[n].Span().Start < end {
		n++
	}
	taken := cm.list[:n]
	cm.list = cm.list[n:]
	return taken
}

// block gives away the comments of a block whose first statement's own lines above have been taken.
func (cm *commentMap) block(body []ast.Stmt) {
	for i, s := range body {
		cm.inside(s)
		cm.endOfLine(s)
		if i+1 < len(body) {
			next := stmtStart(body[i+1])
			if parts := cm.blocks(s); len(parts) > 0 {
				cm.tails(parts[len(parts)-1], next)
			}
			cm.gap(body[i+1], next)
			cm.above(body[i+1], cm.before(next), next)
		}
	}
}

// gap keeps the blank line above a statement, or above its comments.
func (cm *commentMap) gap(s ast.Stmt, start source.Pos) {
	if len(cm.list) > 0 {
		start = min(start, cm.list[0].Span().Start)
	}
	line := strings.LastIndexByte(cm.file.Text[:start], '\n')
	if line >= 0 && strings.TrimSpace(cm.file.Text[strings.LastIndexByte(cm.file.Text[:line], '\n')+1:line]) == "" {
		c := cm.get(s)
		c.above = append(c.above, "\n")
	}
}

func (cm *commentMap) above(s ast.Stmt, list []ast.Comment, next source.Pos) {
	if len(list) > 0 {
		c := cm.get(s)
		c.above = append(c.above, cm.lines(list, next)...)
	}
}

// inside gives away the comments within a statement.
func (cm *commentMap) inside(s ast.Stmt) {
	parts := cm.blocks(s)
	if len(parts) == 0 {
		cm.above(s, cm.before(s.Span().End), 0)
		return
	}
	for i, b := range parts {
		first := stmtStart(b[0])
		if i > 0 {
			cm.tails(parts[i-1], first)
		}
		header := cm.before(first)
		n := 0 // of them stand on the header's lines
		for n < len(header) && !header[n].Alone {
			n++
		}
		if i == 0 {
			cm.above(s, header[:n], 0)
		} else {
			cm.above(b[0], header[:n], 0)
		}
		cm.above(b[0], header[n:], 0)
		cm.block(b)
	}
}

// endOfLine gives a simple statement the comment on its last line.
func (cm *commentMap) endOfLine(s ast.Stmt) {
	if len(cm.list) == 0 || cm.list[0].Alone || len(cm.blocks(s)) > 0 {
		return
	}
	c := cm.list[0]
	if strings.ContainsAny(cm.file.Text[s.Span().End:c.Span().Start], "\r\n;") {
		return
	}
	cm.get(s).end = strings.TrimSpace(c.Text)
	cm.list = cm.list[1:]
}

// tails gives the comments below a block to it, or to the deepest block at its end that is indented no further than they are.
func (cm *commentMap) tails(body []ast.Stmt, end source.Pos) {
	for len(cm.list) > 0 && cm.list[0].Alone && cm.list[0].Span().Start < end {
		c := cm.list[0]
		column := cm.column(c.Span().Start)
		var last ast.Stmt
		for b := body; cm.column(stmtStart(b[0])) <= column; {
			last = b[len(b)-1]
			parts := cm.blocks(last)
			if len(parts) == 0 {
				break
			}
			b = parts[len(parts)-1]
		}
		if last == nil {
			return
		}
		sc := cm.get(last)
		sc.tail = append(sc.tail, text(c))
		cm.list = cm.list[1:]
	}
}

// column is the position's distance from the start of its line.
func (cm *commentMap) column(p source.Pos) int {
	return int(p) - strings.LastIndexAny(cm.file.Text[:p], "\r\n") - 1
}

func text(c ast.Comment) string { return strings.TrimRight(strings.TrimPrefix(c.Text, " "), " \t") }

// lines are the texts of comments, with "\n" where blank lines stand between them, and between the last and what starts at next.
func (cm *commentMap) lines(list []ast.Comment, next source.Pos) []string {
	var out []string
	for i, c := range list {
		out = append(out, text(c))
		end := next
		if i+1 < len(list) {
			end = list[i+1].Span().Start
		}
		if end > c.Span().End && strings.Count(cm.file.Text[c.Span().End:end], "\n") > 1 {
			out = append(out, "\n")
		}
	}
	return out
}

// comment gives the Go of a statement, which is what was emitted from mark on, the statement's comments.
func (f *fn) comment(s ast.Stmt, mark int) {
	cm := f.comments()
	if cm == nil {
		return
	}
	c := cm.of[s]
	if c == nil {
		return
	}
	delete(cm.of, s)
	emitted := (*f.out)[mark:]
	above := c.above
	if mark == 0 {
		above = trimBlank(above)
	}
	if len(emitted) == 0 {
		switch s.(type) {
		case *ast.Import, *ast.ImportFrom:
			return
		}
		if lines := slices.Concat(above, nonEmpty(c.end), c.tail); len(trimBlank(lines)) > 0 {
			*f.out = append(*f.out, &gotree.CommentStmt{Meta: gotree.Meta{Before: lines}})
		}
		return
	}
	first := emitted[0].(interface{ M() *gotree.Meta }).M()
	if c.end != "" {
		last := emitted[len(emitted)-1].(interface{ M() *gotree.Meta }).M()
		if isSimple(emitted[len(emitted)-1]) && last.Comment == "" {
			last.Comment = c.end
		} else {
			above = append(slices.Clone(above), c.end)
		}
	}
	first.Before = append(slices.Clone(above), first.Before...)
	if len(c.tail) > 0 {
		*f.out = append(*f.out, &gotree.CommentStmt{Meta: gotree.Meta{Before: c.tail}})
	}
}

// trimBlank takes off the blank lines at the start of comments.
func trimBlank(lines []string) []string {
	for len(lines) > 0 && lines[0] == "\n" {
		lines = lines[1:]
	}
	return lines
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// isSimple reports whether a statement stands on one line, so that a comment can follow it.
func isSimple(s gotree.Stmt) bool {
	switch s := s.(type) {
	case *gotree.Assign:
		return !slices.ContainsFunc(s.Rhs, hasFuncLit)
	case *gotree.ExprStmt:
		return !hasFuncLit(s.X)
	case *gotree.Return:
		return !slices.ContainsFunc(s.Results, hasFuncLit)
	case *gotree.Var:
		return s.Value == nil || !hasFuncLit(s.Value)
	case *gotree.IncDec, *gotree.Branch:
		return true
	}
	return false
}

// comments are those of the module being emitted; nil in the survey.
func (f *fn) comments() *commentMap {
	if f.c.surveying {
		return nil
	}
	return f.c.commentsOf(f.mod.Tree)
}

func (c *compiler) commentsOf(m *ast.Module) *commentMap {
	cm := c.comments[m]
	if cm == nil {
		cm = attachComments(m)
		c.comments[m] = cm
	}
	return cm
}

// declComments are the comments above a def or class, and those on its header line.
func (c *compiler) declComments(m *ast.Module, s ast.Stmt) []string {
	if c.surveying {
		return nil
	}
	cm := c.commentsOf(m)
	sc := cm.of[s]
	if sc == nil {
		return nil
	}
	above := trimBlank(sc.above)
	sc.above = nil
	return above
}

// fieldComments are the comments of a field's declaration: above it, and at the end of its line.
func (c *compiler) fieldComments(m *ast.Module, s ast.Stmt) (above []string, end string) {
	if c.surveying {
		return nil, ""
	}
	cm := c.commentsOf(m)
	sc := cm.of[s]
	if sc == nil {
		return nil, ""
	}
	delete(cm.of, s)
	above = slices.DeleteFunc(sc.above, func(l string) bool { return l == "\n" })
	return above, sc.end
}

// fileDoc is what stands above the package clause: the comments at the head of the module, and its docstring.
func (c *compiler) fileDoc(m *types.Module) []string {
	if c.surveying {
		return nil
	}
	doc := c.commentsOf(m.Tree).head
	if lines := c.docOf(m.Tree.Body); len(lines) > 0 {
		if len(doc) > 0 {
			doc = append(slices.Clone(doc), "")
		}
		doc = append(doc, lines...)
	}
	return doc
}
