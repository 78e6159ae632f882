package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestPagesAreCurrent finds pages that go generate ./internal/docgen would change.
func TestPagesAreCurrent(t *testing.T) {
	for name, want := range pages() {
		got, err := os.ReadFile(filepath.Join("..", "..", "docs", name))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("docs/%s is not current: run go generate ./internal/docgen", name)
		}
	}
}
