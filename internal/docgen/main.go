// Command docgen writes the parts of docs/ that come from tables in the code. Run it by go generate ./internal/docgen.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/py2go/py2go/frontend/diag"
)

//go:generate go run . ../../docs

func main() {
	for name, text := range pages() {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), []byte(text), 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// pages gives the generated pages by file name.
func pages() map[string]string {
	return map[string]string{"diagnostics.md": diagnostics()}
}

var chapters = []string{"Syntax", "Names and types", "Not supported", "Output and tools"}

func diagnostics() string {
	var b strings.Builder
	b.WriteString("# Diagnostics\n\n<!-- Generated from frontend/diag/codes_*.go by go generate ./internal/docgen; edit there. -->\n\n" +
		"Every diagnostic of py2go has a code that never changes its meaning. `py2go explain CODE` shows the same text as this page.\n" +
		"The examples are run by the tests: each shows its code, and what to write instead shows none.\n")
	for i, table := range diag.Tables() {
		fmt.Fprintf(&b, "\n## %s\n", chapters[i])
		for _, info := range table {
			fmt.Fprintf(&b, "\n<a id=\"%s\"></a>\n### %s: %s\n\n%s\n", strings.ToLower(info.Code.String()), info.Code, info.Name, markdownText(info.Doc))
			if info.Example != "" {
				fmt.Fprintf(&b, "\n```python\n%s\n```\n", cut(info.Example))
			}
			if info.Instead != "" {
				fmt.Fprintf(&b, "\nInstead:\n\n```python\n%s\n```\n", cut(info.Instead))
			}
		}
	}
	return b.String()
}

// cut takes the last line's end off, and shortens lines that only repeat something.
func cut(code string) string {
	lines := strings.Split(strings.TrimSuffix(code, "\n"), "\n")
	for i, l := range lines {
		if len(l) > 100 {
			lines[i] = l[:60] + "…"
		}
	}
	return strings.Join(lines, "\n")
}

// markdownText keeps names such as __getitem__ and * from being taken for markup.
func markdownText(s string) string {
	return strings.NewReplacer("__", "\\_\\_", "*", "\\*", "<", "&lt;").Replace(s)
}
