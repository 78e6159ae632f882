package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
)

// Shrinking: from a program that ends badly, statements are deleted, blocks take the place of the statements around them, and
// expressions that of the expressions around them, as long as what remains ends badly in the same way. Each round tries many such
// cuts in one build, then all at once that succeeded alone.

// cut replaces the bytes from start to end of a program.
type cut struct {
	start, end int
	text       string
}

// cutsPerRound is how many cuts are tried in one build: few while the program is long.
func cutsPerRound(text string) int { return min(max(60_000/len(text), 8), 120) }

func shrinkFile(path string, o options) error {
	if o.python == "" {
		o.python = findPython()
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	vs, err := tryAll([]string{string(text)}, o)
	if err != nil {
		return err
	}
	if !vs[0].bad() {
		return errors.New("the program is " + vs[0].outcome)
	}
	small, err := shrink(string(text), vs[0], o)
	fmt.Print(small)
	return err
}

func tryAll(texts []string, o options) ([]*verdict, error) {
	o.dir = filepath.Join(o.dir, "shrink")
	o.limit /= 3
	src := filepath.Join(o.dir, "src")
	if err := os.MkdirAll(src, 0o755); err != nil {
		return nil, err
	}
	files := make([]string, len(texts))
	for i, t := range texts {
		files[i] = filepath.Join(src, fmt.Sprintf("t%d.py", i))
		if err := os.WriteFile(files[i], []byte(t), 0o644); err != nil {
			return nil, err
		}
	}
	return judge(files, o)
}

var variables = regexp.MustCompile(`\b\w*\d+\w*\b`)

// signature is what shrinking keeps of a verdict.
func signature(v *verdict) string {
	switch v.outcome {
	case outGoError, outCrash:
		line, _, _ := strings.Cut(v.detail, "\n")
		if _, msg, ok := strings.Cut(line, ".go:"); ok {
			line = msg
		}
		return v.outcome + variables.ReplaceAllString(line, "")
	}
	return v.outcome
}

func shrink(text string, v *verdict, o options) (string, error) {
	want := signature(v)
	for kind := 0; kind < 3; kind++ {
		for size := 64; size > 0; {
			at, before := 0, text
			for {
				cuts := cutsOf(text, kind, size)
				cuts = cuts[min(at, len(cuts)):]
				if len(cuts) == 0 {
					break
				}
				cuts = cuts[:min(cutsPerRound(text), len(cuts))]
				next, err := round(text, cuts, want, o)
				if err != nil {
					return text, err
				}
				if at += len(cuts); next != text {
					at -= len(cutsOf(text, kind, size)) - len(cutsOf(next, kind, size))
					at = max(at, 0)
					text = next
				}
			}
			switch {
			case text != before && len(before)-len(text) > len(before)/20:
			case kind > 0:
				size = 0
			default:
				size /= 4
			}
		}
	}
	return text, nil
}

// round tries the cuts, and makes as many of them as go together.
func round(text string, cuts []cut, want string, o options) (string, error) {
	start := time.Now()
	texts := make([]string, len(cuts))
	for i, c := range cuts {
		texts[i] = apply(text, []cut{c})
	}
	vs, err := tryAll(texts, o)
	if err != nil {
		return text, err
	}
	var good []cut
	found := 0
	for i, v := range vs {
		if signature(v) == want {
			found++
			if n := len(good); n == 0 || cuts[i].start >= good[n-1].end {
				good = append(good, cuts[i])
			}
		}
	}
	if o.verbose {
		fmt.Fprintf(os.Stderr, "%d bytes: %d of %d cuts, %.1fs\n", len(text), found, len(cuts), time.Since(start).Seconds())
	}
	for len(good) > 0 {
		var tries []string
		for n := len(good); n > 0; n /= 2 {
			tries = append(tries, apply(text, good[:n]))
		}
		if len(tries) == 1 {
			return tries[0], nil
		}
		vs, err := tryAll(tries, o)
		if err != nil {
			return text, err
		}
		for i, v := range vs {
			if signature(v) == want {
				return tries[i], nil
			}
		}
		good = good[:1]
	}
	return text, nil
}

// apply makes cuts, which are in order and do not overlap.
func apply(text string, cuts []cut) string {
	var b strings.Builder
	at := 0
	for _, c := range cuts {
		b.WriteString(text[at:c.start])
		b.WriteString(c.text)
		at = c.end
	}
	return b.String() + text[at:]
}

// cutsOf finds the cuts of one kind: 0 deletes up to size statements in a row, 1 puts a block in its statement's place, 2
// simplifies expressions.
func cutsOf(text string, kind, size int) []cut {
	rep := &diag.Reporter{}
	tree := parser.Parse(source.New("shrink.py", text), rep)
	if rep.HasErrors() {
		return nil
	}
	if kind == 2 {
		return expressionCuts(text, tree)
	}
	lines := strings.SplitAfter(text, "\n")
	starts := make([]int, len(lines)+1)
	for i, l := range lines {
		starts[i+1] = starts[i] + len(l)
	}
	depth := func(i int) int { return len(lines[i]) - len(strings.TrimLeft(lines[i], " ")) }
	blank := func(i int) bool { return strings.TrimSpace(lines[i]) == "" }
	end := func(i int) int { // of the statement at line i
		j := i + 1
		for j < len(lines) && (blank(j) || depth(j) > depth(i)) {
			j++
		}
		return j
	}
	var cuts []cut
	for i := 0; i < len(lines); {
		if blank(i) {
			if kind == 0 && size == 1 && lines[i] != "" {
				cuts = append(cuts, cut{starts[i], starts[i+1], ""})
			}
			i++
			continue
		}
		e := end(i)
		if kind == 1 {
			if e > i+1 {
				var b strings.Builder
				in := -1
				for j := i + 1; j < e; j++ {
					if in < 0 && !blank(j) {
						in = depth(j) - depth(i)
					}
					b.WriteString(strings.TrimPrefix(lines[j], strings.Repeat(" ", max(in, 0))))
				}
				cuts = append(cuts, cut{starts[i], starts[e], b.String()})
			}
			i++
			continue
		}
		n := 1
		for n < size && e < len(lines) && (blank(e) || depth(e) == depth(i)) {
			if blank(e) {
				e++
			} else {
				e = end(e)
			}
			n++
		}
		repl := ""
		if strings.HasPrefix(strings.TrimSpace(lines[i]), "@") && size == 1 {
			// a decorator goes alone, or with its definition
			cuts = append(cuts, cut{starts[i], starts[end(e-1)], ""})
		}
		if i > 0 {
			prev := i - 1
			for prev > 0 && blank(prev) {
				prev--
			}
			last := e >= len(lines) || depth(e) < depth(i)
			if depth(prev) < depth(i) && last {
				repl = strings.Repeat(" ", depth(i)) + "pass\n"
			}
		}
		if strings.TrimSpace(text[starts[i]:starts[e]]) != "pass" {
			cuts = append(cuts, cut{starts[i], starts[e], repl})
		}
		if size == 1 {
			i++
		} else {
			i = e
		}
	}
	return cuts
}

// expressionCuts replace expressions by parts of them and by constants.
func expressionCuts(text string, tree *ast.Module) []cut {
	var cuts []cut
	add := func(a, b int, by string) {
		if len(by) < b-a { // so that shrinking ends
			cuts = append(cuts, cut{a, b, by})
		}
	}
	ast.Walk(tree, func(n ast.Node) bool {
		e, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		span := e.Span()
		a, b := int(span.Start), int(span.End)
		if b-a < 3 || b > len(text) {
			return true
		}
		if _, ok := n.(*ast.JoinedStr); ok {
			add(a, b, `"s"`)
			return false
		}
		if _, ok := n.(*ast.Constant); ok {
			if text[a] == '"' && text[a:b] != `"s"` {
				add(a, b, `"s"`)
			}
			return true
		}
		for _, c := range []string{"0", "[]", "None", "1.5", "True", "(1, 2)", "self"} {
			add(a, b, c)
		}
		ast.Walk(e, func(m ast.Node) bool {
			if m == ast.Node(e) {
				return true
			}
			if x, ok := m.(ast.Expr); ok {
				s := x.Span()
				part := text[s.Start:s.End]
				if strings.ContainsAny(part, " ") {
					part = "(" + part + ")"
				}
				add(a, b, part)
				return false
			}
			return true
		})
		return true
	})
	return cuts
}
