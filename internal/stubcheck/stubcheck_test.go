package stubcheck

import (
	"strings"
	"testing"

	"github.com/py2go/py2go/typeinfer/types"
)

func TestStubs(t *testing.T) {
	problems, err := Check("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
}

// TestFindsMisfits breaks a stub's directives, which must then be found.
func TestFindsMisfits(t *testing.T) {
	stubs, err := loadStubs()
	if err != nil {
		t.Fatal(err)
	}
	c := &checker{}
	if c.pkgs, err = load("../..", stubs); err != nil {
		t.Fatal(err)
	}
	broken := 0
	for _, m := range stubs {
		if m.Name != "bisect" {
			continue
		}
		eachFunc(m, func(f *types.Func) {
			d := *f.Stub
			switch broken {
			case 0:
				d.GoName += "x" // misspelt
			case 1:
				d.GoName = "Left" // another signature
			default:
				return
			}
			broken++
			c.function(m, f, &d)
		})
	}
	if len(c.problems) < 2 || !strings.Contains(c.problems[0], "has no function") {
		t.Errorf("found only %q", c.problems)
	}
}
