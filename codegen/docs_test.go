package codegen

import (
	"slices"
	"testing"
)

func TestDocFor(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"area", "Return the area.", "area returns the area."},
		{"Account", "A customer's account.", "Account is a customer's account."},
		{"Head", "The first item.", "Head is the first item."},
		{"parse", "Parses one line.", "parse parses one line."},
		{"copyAll", "Copies everything.", "copyAll copies everything."},
		{"apply", "Apply f.", "apply applies f."},
		{"fix", "Fix it.", "fix fixes it."},
		{"parse", "parse: what it says", "parse: what it says"},
		{"f", "Class of things.", "Class of things."},
		{"f", "Nothing here.", "Nothing here."},
		{"f", "JSON text of it.", "JSON text of it."},
		{"f", "Return", "Return"},
	}
	for _, tt := range tests {
		if got := docFor(tt.name, []string{tt.in, "more"}); !slices.Equal(got, []string{tt.want, "more"}) {
			t.Errorf("docFor(%q, %q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}
