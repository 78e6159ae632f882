package print

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/source"
)

// Place is where the Python of a line of Go stands.
type Place struct {
	File *source.File
	Span source.Span
}

// markPrefix is no directive: gofmt moves those.
const markPrefix = "// @py2go@statement "

// Places gives the Python place of each line of the text that File makes of f; the index is the line, from 1. Lines before the
// first statement have none. The file is printed once more with a mark above each statement, so this is for when something went
// wrong.
func Places(f *gotree.File, pkgNames map[string]string) ([]Place, error) {
	var marks []Place
	text, err := render(f, pkgNames, func(m *gotree.Meta) string {
		marks = append(marks, Place{m.File, m.Span})
		return fmt.Sprint(markPrefix, len(marks)-1)
	})
	if err != nil {
		return nil, err
	}
	places := []Place{{}}
	var at Place
	for _, line := range strings.Split(string(text), "\n") {
		if n, ok := strings.CutPrefix(strings.TrimSpace(line), markPrefix); ok {
			i, err := strconv.Atoi(n)
			if err != nil {
				return nil, err
			}
			at = marks[i]
			continue
		}
		places = append(places, at)
	}
	return places, nil
}
