// Package pytextwrap is Python's module textwrap.
package pytextwrap

import (
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
	pyre "github.com/py2go/py2go/runtime/std/re"
)

// Wrapper is a TextWrapper.
type Wrapper struct {
	Width                                             int
	InitialIndent, SubsequentIndent                   string
	ExpandTabs, ReplaceWhitespace, FixSentenceEndings bool
	BreakLongWords, DropWhitespace, BreakOnHyphens    bool
	TabSize                                           int
	MaxLines                                          py.Opt[int]
	Placeholder                                       string
}

// NewWrapper is TextWrapper(…).
func NewWrapper(width int, initial, subsequent string, expandTabs, replaceWhitespace, fixEndings, breakLong, drop, hyphens bool, tabsize int,
	maxLines py.Opt[int], placeholder string) *Wrapper {
	return &Wrapper{width, initial, subsequent, expandTabs, replaceWhitespace, fixEndings, breakLong, drop, hyphens, tabsize, maxLines, placeholder}
}

// Wrap is textwrap.wrap(text, width, …).
func Wrap(text string, width int, initial, subsequent string, expandTabs, replaceWhitespace, fixEndings, breakLong, drop, hyphens bool, tabsize int,
	maxLines py.Opt[int], placeholder string) *py.List[string] {
	return NewWrapper(width, initial, subsequent, expandTabs, replaceWhitespace, fixEndings, breakLong, drop, hyphens, tabsize, maxLines, placeholder).Wrap(text)
}

// Fill is textwrap.fill(text, width, …).
func Fill(text string, width int, initial, subsequent string, expandTabs, replaceWhitespace, fixEndings, breakLong, drop, hyphens bool, tabsize int,
	maxLines py.Opt[int], placeholder string) string {
	return strings.Join(Wrap(text, width, initial, subsequent, expandTabs, replaceWhitespace, fixEndings, breakLong, drop, hyphens, tabsize, maxLines, placeholder).Items, "\n")
}

// Lines wraps a paragraph to a width with the usual settings.
func Lines(text string, width int) []string { return standard(width).Wrap(text).Items }

func standard(width int) *Wrapper {
	return NewWrapper(width, "", "", true, true, false, true, true, true, 8, py.None[int](), " [...]")
}

// Shorten is textwrap.shorten(text, width, placeholder=…).
func Shorten(text string, width int, placeholder string) string {
	w := standard(width)
	w.MaxLines, w.Placeholder = py.Some(1), placeholder
	return w.Fill(strings.Join(py.SplitSpace(strings.TrimSpace(text), nil, -1).Items, " "))
}

// Fill is w.fill(text).
func (w *Wrapper) Fill(text string) string { return strings.Join(w.Wrap(text).Items, "\n") }

var whitespaceToSpace = strings.NewReplacer("\t", " ", "\n", " ", "\v", " ", "\f", " ", "\r", " ")

// Wrap is w.wrap(text).
func (w *Wrapper) Wrap(text string) *py.List[string] {
	if w.ExpandTabs {
		text = py.ExpandTabs(text, w.TabSize)
	}
	if w.ReplaceWhitespace {
		text = whitespaceToSpace.Replace(text)
	}
	chunks := w.split(text)
	if w.FixSentenceEndings {
		w.fixEndings(chunks)
	}
	return py.ListOf(w.lines(chunks))
}

// Words end at blanks, behind hyphens between letters, and around dashes.
var (
	hyphenated = `[\w!"'&.,?]`
	withHyphen = mustCompile(`(` +
		`[\t\n\x0b\x0c\r ]+` + // blanks
		`|(?<=` + hyphenated + `)-{2,}(?=\w)` + // a dash
		`|[^\t\n\x0b\x0c\r ](?:[^\t\n\x0b\x0c\r ])*?(?:` +
		`-(?:(?<=[^\d\W]{2}-)|(?<=[^\d\W]-[^\d\W]-))(?=[^\d\W]-?[^\d\W])` + // a hyphenated word
		`|(?=[\t\n\x0b\x0c\r ]|\Z)` +
		`|(?<=` + hyphenated + `)(?=-{2,}\w)` +
		`))`)
	atBlanks    = mustCompile(`([\t\n\x0b\x0c\r ]+)`)
	sentenceEnd = mustCompile(`[a-z][\.\!\?][\"\']?\Z`)
)

func mustCompile(pattern string) *pyre.Pattern { return py.Must(pyre.Compile(pattern, 0)) }

func (w *Wrapper) split(text string) []string {
	p := atBlanks
	if w.BreakOnHyphens {
		p = withHyphen
	}
	var out []string
	for _, c := range p.Split(text, 0).Items {
		if s, ok := c.(string); ok && s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (w *Wrapper) fixEndings(chunks []string) {
	for i := 0; i < len(chunks)-1; i++ {
		if chunks[i+1] == " " && sentenceEnd.Search(chunks[i], 0, py.None[int]()) != nil {
			chunks[i+1] = "  "
			i++
		}
	}
}

func length(s string) int { return utf8.RuneCountInString(s) }

func blank(s string) bool { return py.StripAny(s, nil) == "" }

func (w *Wrapper) lines(chunks []string) []string {
	if w.Width <= 0 {
		panic(py.ValueError.New("invalid width " + py.Repr(w.Width) + " (must be > 0)"))
	}
	if w.MaxLines.OK {
		indent := w.InitialIndent
		if w.MaxLines.V > 1 {
			indent = w.SubsequentIndent
		}
		if length(indent)+length(py.LStripAny(w.Placeholder, nil)) > w.Width {
			panic(py.ValueError.New("placeholder too large for max width"))
		}
	}
	var out []string
	for len(chunks) > 0 {
		indent := w.InitialIndent
		if len(out) > 0 {
			indent = w.SubsequentIndent
		}
		width := w.Width - length(indent)
		if w.DropWhitespace && blank(chunks[0]) && len(out) > 0 {
			chunks = chunks[1:]
		}
		var line []string
		n := 0
		for len(chunks) > 0 && n+length(chunks[0]) <= width {
			n += length(chunks[0])
			line = append(line, chunks[0])
			chunks = chunks[1:]
		}
		if len(chunks) > 0 && length(chunks[0]) > width {
			var head string
			if head, chunks = w.breakWord(chunks, n, width, len(line) == 0); head != "" {
				line = append(line, head)
			}
			n = length(strings.Join(line, ""))
		}
		if w.DropWhitespace && len(line) > 0 && blank(line[len(line)-1]) {
			n -= length(line[len(line)-1])
			line = line[:len(line)-1]
		}
		if len(line) == 0 {
			continue
		}
		if !w.MaxLines.OK || len(out)+1 < w.MaxLines.V || (len(chunks) == 0 || w.DropWhitespace && len(chunks) == 1 && blank(chunks[0])) && n <= width {
			out = append(out, indent+strings.Join(line, ""))
			continue
		}
		return w.truncate(out, line, indent, n, width)
	}
	return out
}

// truncate ends the last line with the placeholder.
func (w *Wrapper) truncate(out, line []string, indent string, n, width int) []string {
	for len(line) > 0 {
		last := line[len(line)-1]
		if !blank(last) && n+length(w.Placeholder) <= width {
			return append(out, indent+strings.Join(append(line, w.Placeholder), ""))
		}
		n -= length(last)
		line = line[:len(line)-1]
	}
	if len(out) > 0 {
		prev := py.RStripAny(out[len(out)-1], nil)
		if length(prev)+length(w.Placeholder) <= w.Width {
			out[len(out)-1] = prev + w.Placeholder
			return out
		}
	}
	return append(out, indent+py.LStripAny(w.Placeholder, nil))
}

// breakWord takes the part of a long word that fits.
func (w *Wrapper) breakWord(chunks []string, n, width int, first bool) (string, []string) {
	left := width - n
	if width < 1 {
		left = 1
	}
	if !w.BreakLongWords {
		if first {
			return chunks[0], chunks[1:]
		}
		return "", chunks
	}
	r := []rune(chunks[0])
	end := min(left, len(r))
	if w.BreakOnHyphens && len(r) > left {
		for i := left - 1; i > 0; i-- {
			if r[i] != '-' {
				continue
			}
			if strings.Trim(string(r[:i]), "-") != "" {
				end = i + 1
			}
			break
		}
	}
	rest := append([]string{string(r[end:])}, chunks[1:]...)
	return string(r[:end]), rest
}

// Dedent is textwrap.dedent(text).
func Dedent(text string) string {
	lines := strings.SplitAfter(text, "\n")
	margin, found := "", false
	for i, l := range lines {
		body, end := l, ""
		if strings.HasSuffix(l, "\n") {
			body, end = l[:len(l)-1], "\n"
		}
		if strings.Trim(body, " \t") == "" {
			lines[i] = end
			continue
		}
		ind := body[:len(body)-len(strings.TrimLeft(body, " \t"))]
		if !found {
			margin, found = ind, true
			continue
		}
		k := 0
		for k < len(margin) && k < len(ind) && margin[k] == ind[k] {
			k++
		}
		margin = margin[:k]
	}
	for i, l := range lines {
		lines[i] = strings.TrimPrefix(l, margin)
	}
	return strings.Join(lines, "")
}

// Indent is textwrap.indent(text, prefix).
func Indent(text, prefix string) string {
	var b strings.Builder
	for _, l := range py.SplitLines(text, true).Items {
		if !blank(l) {
			b.WriteString(prefix)
		}
		b.WriteString(l)
	}
	return b.String()
}
