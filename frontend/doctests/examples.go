// Package doctests turns the examples in docstrings that doctest.testmod() runs into functions of the program.
package doctests

import (
	"fmt"
	"regexp"
	"strings"
)

// example is one example of a docstring.
type example struct {
	source, want string // each line ends with a newline
	line         int    // of the docstring, from 0
	flags        int
}

// flagValues are doctest's option flags that change what an example's output may be.
var flagValues = map[string]int{"DONT_ACCEPT_TRUE_FOR_1": 1, "DONT_ACCEPT_BLANKLINE": 2, "NORMALIZE_WHITESPACE": 4, "ELLIPSIS": 8, "SKIP": 16,
	"IGNORE_EXCEPTION_DETAIL": 32}

var (
	prompt    = regexp.MustCompile(`^( *)>>>(.*)$`)
	more      = regexp.MustCompile(`^ *\.\.\.(.*)$`)
	directive = regexp.MustCompile(`(?m)#\s*doctest:\s*([^\n'"]*)$`)
)

// parse finds a docstring's examples.
func parse(doc string) ([]example, error) {
	var out []example
	lines := strings.Split(dedent(expandTabs(doc)), "\n")
	for i := 0; i < len(lines); i++ {
		m := prompt.FindStringSubmatch(lines[i])
		if m == nil {
			continue
		}
		ex := example{line: i}
		indent, text := m[1], m[2]
		var code []string
		for {
			if text != "" && text[0] != ' ' {
				return nil, fmt.Errorf("a prompt is not followed by a blank: %s", strings.TrimSpace(lines[i]))
			}
			code = append(code, strings.TrimPrefix(text, " "))
			if i+1 >= len(lines) {
				break
			}
			next := more.FindStringSubmatch(lines[i+1])
			if next == nil {
				break
			}
			i++
			text = next[1]
		}
		ex.source = strings.Join(code, "\n")
		if !strings.HasSuffix(ex.source, "\n") {
			ex.source += "\n"
		}
		for i+1 < len(lines) && strings.TrimSpace(lines[i+1]) != "" && prompt.FindString(lines[i+1]) == "" {
			i++
			if !strings.HasPrefix(lines[i], indent) {
				return nil, fmt.Errorf("an example's output is not indented as the example is: %s", strings.TrimSpace(lines[i]))
			}
			ex.want += lines[i][len(indent):] + "\n"
		}
		for _, d := range directive.FindAllStringSubmatch(ex.source, -1) {
			for _, opt := range strings.FieldsFunc(d[1], func(r rune) bool { return r == ',' || r == ' ' }) {
				bit, known := flagValues[strings.TrimLeft(opt, "+-")]
				switch {
				case !known || opt[0] != '+' && opt[0] != '-':
					return nil, fmt.Errorf("the doctest option %s is not supported", opt)
				case opt[0] == '+':
					ex.flags |= bit
				default:
					ex.flags &^= bit
				}
			}
		}
		if !onlyComments(ex.source) {
			out = append(out, ex)
		}
	}
	return out, nil
}

func onlyComments(source string) bool {
	for _, l := range strings.Split(source, "\n") {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			return false
		}
	}
	return true
}

func expandTabs(s string) string {
	var b strings.Builder
	col := 0
	for _, r := range s {
		switch r {
		case '\t':
			n := 8 - col%8
			b.WriteString(strings.Repeat(" ", n))
			col += n
			continue
		case '\n':
			col = -1
		}
		b.WriteRune(r)
		col++
	}
	return b.String()
}

// dedent takes off the indentation that all lines have that are not blank.
func dedent(s string) string {
	lines := strings.Split(s, "\n")
	least := -1
	for _, l := range lines {
		if t := strings.TrimLeft(l, " "); t != "" && (least < 0 || len(l)-len(t) < least) {
			least = len(l) - len(t)
		}
	}
	if least <= 0 {
		return s
	}
	for i, l := range lines {
		lines[i] = l[min(least, len(l)):]
	}
	return strings.Join(lines, "\n")
}
