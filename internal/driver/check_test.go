package driver_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/py2go/py2go/codegen"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

// expectation is one comment: # ERROR PG2002 "part of the message", or WARNING.
type expectation struct {
	path     string
	line     int
	severity string
	code     string
	text     string
}

var expected = regexp.MustCompile(`# (ERROR|WARNING) (PG\d{4}) ("(?:[^"\\]|\\.)*")`)

func expectations(t *testing.T, path string) []expectation {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var list []expectation
	for i, line := range strings.Split(string(data), "\n") {
		found := expected.FindAllStringSubmatch(line, -1)
		if found == nil && (strings.Contains(line, "# ERROR") || strings.Contains(line, "# WARNING")) {
			t.Fatalf("%s:%d: malformed expectation", path, i+1)
		}
		for _, m := range found {
			text, err := strconv.Unquote(m[3])
			if err != nil {
				t.Fatalf("%s:%d: %v", path, i+1, err)
			}
			list = append(list, expectation{path, i + 1, strings.ToLower(m[1]), m[2], text})
		}
	}
	return list
}

// TestCheck checks the programs of testdata/check: what is found is exactly what their comments say. A folder with main.py is one
// program of several files.
func TestCheck(t *testing.T) {
	root := filepath.Join("..", "..", "testdata", "check")
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		main := filepath.Join(root, e.Name())
		files := []string{main}
		if e.IsDir() {
			main = filepath.Join(main, "main.py")
			if files, err = filepath.Glob(filepath.Join(root, e.Name(), "*.py")); err != nil {
				t.Fatal(err)
			}
		} else if !strings.HasSuffix(main, ".py") {
			continue
		}
		t.Run(strings.TrimSuffix(e.Name(), ".py"), func(t *testing.T) { checkProgram(t, main, files) })
	}
}

func checkProgram(t *testing.T, main string, files []string) {
	rep := &diag.Reporter{}
	if err := driver.Verify(main, codegen.Options{}, rep); err != nil {
		t.Fatal(err)
	}
	var want []expectation
	for _, f := range files {
		want = append(want, expectations(t, f)...)
	}
	if len(want) == 0 {
		t.Error("nothing is expected: this belongs to testdata/run")
	}
	met := make([]bool, len(want))
found:
	for _, d := range rep.All() {
		if d.File != nil {
			line, _ := d.File.Position(d.Span.Start)
			for i, w := range want {
				if !met[i] && w.path == d.File.Path && w.line == line && w.severity == d.Severity.String() && w.code == d.Code.String() && strings.Contains(d.Msg, w.text) {
					met[i] = true
					continue found
				}
			}
		}
		t.Errorf("not expected: %s", d)
	}
	for i, w := range want {
		if !met[i] {
			t.Errorf("%s:%d: expected %s[%s]: …%s…", w.path, w.line, w.severity, w.code, w.text)
		}
	}
}
