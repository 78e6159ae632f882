// Package pyhtml is Python's module html.
package pyhtml

import "strings"

var (
	text   = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	quoted = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#x27;")
)

// Escape is html.escape(s, quote).
func Escape(s string, quote bool) string {
	if quote {
		return quoted.Replace(s)
	}
	return text.Replace(s)
}
