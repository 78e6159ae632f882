package diag

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/py2go/py2go/frontend/source"
)

// at finds the span of the part of a text that stands between « and », and gives the text without them.
func at(t *testing.T, marked string) (string, source.Span) {
	t.Helper()
	i, j := strings.Index(marked, "«"), strings.Index(marked, "»")
	if i < 0 || j < i {
		t.Fatalf("no « » in %q", marked)
	}
	text := marked[:i] + marked[i+len("«"):j] + marked[j+len("»"):]
	return text, source.Span{Start: source.Pos(i), End: source.Pos(j - len("«"))}
}

func TestTextFrames(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"one line", "a = «b» + c\n", `t.py:1:5: error[PG2002]: bad
 1 | a = b + c
   |     ^
`},
		{"nothing", "a = «»\n", `t.py:1:5: error[PG2002]: bad
 1 | a =
   |     ^
`},
		{"tabs count to the next stop", "\tif x:\n\tx\t= «y»\n", `t.py:2:6: error[PG2002]: bad
 2 |     x   = y
   |           ^
`},
		{"wide and combining characters", "日本語 = \"e\u0301😀\" + «変数»\n", `t.py:1:15: error[PG2002]: bad
 1 | 日本語 = "` + "e\u0301" + `😀" + 変数
   |                  ^^^^
`},
		{"two lines", "x = «f(1,\n      2)» + 1\n", `t.py:1:5: error[PG2002]: bad
 1 | x = f(1,
   |     ^^^^
 2 |       2) + 1
   |       ^^
`},
		{"many lines", "x = «f(1,\n  2,\n  3,\n)»\n", `t.py:1:5: error[PG2002]: bad
 1 | x = f(1,
   |     ^^^^
   ...
 4 | )
   | ^
`},
		{"to the end of the line", "«x = 1\n»y = 2\n", `t.py:1:1: error[PG2002]: bad
 1 | x = 1
   | ^^^^^
`},
		{"two-digit lines", strings.Repeat("\n", 9) + "«x»\n", `t.py:10:1: error[PG2002]: bad
 10 | x
    | ^
`},
		{"control characters", "s = 'a\x1b[2Jb' «x»\n", "t.py:1:14: error[PG2002]: bad\n 1 | s = 'a\uFFFD[2Jb' x\n   |              ^\n"},
		{"end of a file without a last newline", "x = («»", "t.py:1:6: error[PG2002]: bad\n 1 | x = (\n   |      ^\n"},
		{"carriage returns", "x = 1\r\n«y»\r\n", "t.py:2:1: error[PG2002]: bad\n 2 | y\n   | ^\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, span := at(t, c.source)
			d := Diagnostic{Code: 2002, File: source.New("t.py", text), Span: span, Msg: "bad"}
			var b bytes.Buffer
			if err := Render(&b, []Diagnostic{d}, RenderOptions{}); err != nil {
				t.Fatal(err)
			}
			if got, want := b.String(), c.want+"1 error\n"; got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// TestLongLines sees that a line of any length is cut around the place.
func TestLongLines(t *testing.T) {
	text, span := at(t, strings.Repeat("é", 1_000_000)+"«bad»"+strings.Repeat("é", 1_000_000))
	var b bytes.Buffer
	d := Diagnostic{Code: 2002, File: source.New("t.py", text), Span: span, Msg: "bad"}
	if err := Render(&b, []Diagnostic{d}, RenderOptions{}); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(b.String(), "\n")
	if len(b.String()) > 1000 || !strings.Contains(lines[1], "ébadé") {
		t.Fatalf("not cut well: %.2000s", b.String())
	}
	shown := []rune(lines[1])
	i := strings.Index(string(shown), "bad")
	if col := len([]rune(lines[1][:i])); col != strings.Index(lines[2], "^^^") {
		t.Errorf("the carets do not stand under the place:\n%s\n%s", lines[1], lines[2])
	}
}

func sample() []Diagnostic {
	f := source.New("dir/größe 1%.py", "n: int = 1\nn = 'x'\nprint(totl)\n")
	g := source.New("other,file:2.py", "x = 1\n")
	return []Diagnostic{
		{Code: 2007, File: f, Span: source.Span{Start: 15, End: 18}, Msg: "cannot use str as int\nat all: 100%",
			Related: []Related{{f, source.Span{Start: 0, End: 1}, "n declared int here"}, {nil, source.Span{}, "a rule"}}},
		{Code: 2002, File: f, Span: source.Span{Start: 25, End: 29}, Msg: "name 'totl' is not defined",
			Fixes: []Fix{{"write total", source.Span{Start: 25, End: 29}, "total"}}},
		{Code: 1012, Severity: Warning, File: g, Span: source.Span{Start: 0, End: 1}, Msg: "odd"},
		{Code: 9999, Severity: Note, Msg: "of no file, with a code nobody knows"},
	}
}

func render(t *testing.T, list []Diagnostic, opts RenderOptions) string {
	t.Helper()
	var b bytes.Buffer
	if err := Render(&b, list, opts); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTextWithRelatedPlacesAndFixes(t *testing.T) {
	want := `dir/größe 1%.py:2:5: error[PG2007]: cannot use str as int
at all: 100%
 2 | n = 'x'
   |     ^^^
   note: dir/größe 1%.py:1:1: n declared int here
 1 | n: int = 1
   | ^
   note: a rule
dir/größe 1%.py:3:7: error[PG2002]: name 'totl' is not defined
 3 | print(totl)
   |       ^^^^
   help: write total
 3 | print(total)
other,file:2.py:1:1: warning[PG1012]: odd
 1 | x = 1
   | ^
py2go: note[PG9999]: of no file, with a code nobody knows
2 errors, 1 warning, 1 note
`
	if got := render(t, sample(), RenderOptions{Format: "text"}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	colored := render(t, sample(), RenderOptions{Format: "text", Color: true})
	plain := colored
	for _, c := range []string{bold, red, yellow, cyan, blue, noColours} {
		plain = strings.ReplaceAll(plain, c, "")
	}
	if colored == want || plain != want {
		t.Errorf("colours change more than colour:\n%s", plain)
	}
}

func TestMaxErrors(t *testing.T) {
	got := render(t, sample(), RenderOptions{Format: "text", MaxErrors: 1})
	if !strings.HasSuffix(got, "\n2 errors, 1 warning, 1 note (1 error, 1 warning, 1 note not shown)\n") || strings.Contains(got, "totl") {
		t.Errorf("got\n%s", got)
	}
	if got := render(t, sample()[:2], RenderOptions{Format: "text", MaxErrors: 2}); strings.Contains(got, "not shown") {
		t.Errorf("got\n%s", got)
	}
}

func TestJSON(t *testing.T) {
	var doc jsonDocument
	d := json.NewDecoder(strings.NewReader(render(t, sample(), RenderOptions{Format: "json", Tool: "v1"})))
	d.DisallowUnknownFields()
	if err := d.Decode(&doc); err != nil {
		t.Fatal(err)
	}
	if d.More() {
		t.Error("more than one document")
	}
	if doc.Version != 1 || doc.Tool.Version != "v1" || doc.Summary != (jsonSummary{2, 1, 1, 0}) {
		t.Errorf("head: %+v", doc)
	}
	first := doc.Diagnostics[0]
	if *first.Place != (jsonPlace{"dir/größe 1%.py", 2, 5, 2, 8}) || first.Related[0].Message != "n declared int here" || first.Related[1].Place != nil {
		t.Errorf("first: %+v", first)
	}
	if f := doc.Diagnostics[1].Fixes[0]; f.Text != "total" || f.Place.Column != 7 {
		t.Errorf("fix: %+v", f)
	}
	if doc.Diagnostics[3].Place != nil {
		t.Error("a place where there is none")
	}
}

func TestGitHub(t *testing.T) {
	want := `::error file=dir/größe 1%25.py,line=2,endLine=2,col=5,endColumn=8,title=PG2007::cannot use str as int%0Aat all: 100%25%0Anote: dir/größe 1%25.py:1:1: n declared int here
::error file=dir/größe 1%25.py,line=3,endLine=3,col=7,endColumn=11,title=PG2002::name 'totl' is not defined%0Ahelp: write total
::warning file=other%2Cfile%3A2.py,line=1,endLine=1,col=1,endColumn=2,title=PG1012::odd
::notice title=PG9999::of no file, with a code nobody knows
`
	if got := render(t, sample(), RenderOptions{Format: "github"}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestSARIF checks what the schema of SARIF 2.1.0 asks of the parts that a log of ours has.
func TestSARIF(t *testing.T) {
	var log sarifLog
	if err := json.Unmarshal([]byte(render(t, sample(), RenderOptions{Format: "sarif", Tool: "v1"})), &log); err != nil {
		t.Fatal(err)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 {
		t.Fatalf("head: %+v", log)
	}
	run := log.Runs[0]
	if len(run.Results) != 4 || len(run.Tool.Driver.Rules) != 3 {
		t.Fatalf("%d results, %d rules", len(run.Results), len(run.Tool.Driver.Rules))
	}
	for _, r := range run.Results {
		if r.RuleIndex != nil && run.Tool.Driver.Rules[*r.RuleIndex].ID != r.RuleID {
			t.Errorf("rule index of %s", r.RuleID)
		}
		if r.Level != "error" && r.Level != "warning" && r.Level != "note" {
			t.Errorf("level %q", r.Level)
		}
		for _, l := range append(r.Locations, r.RelatedLocations...) {
			reg := l.PhysicalLocation.ArtifactLocation
			if strings.ContainsAny(reg.URI, " ö") {
				t.Errorf("not a URI: %s", reg.URI)
			}
			if g := l.PhysicalLocation.Region; g.StartLine < 1 || g.StartColumn < 1 || g.EndLine < g.StartLine {
				t.Errorf("region: %+v", g)
			}
		}
	}
	if run.Results[3].RuleIndex != nil || run.Results[3].Locations != nil {
		t.Errorf("last: %+v", run.Results[3])
	}
	if u := run.Results[2].Locations[0].PhysicalLocation.ArtifactLocation.URI; u != "other,file:2.py" && u != "./other,file:2.py" {
		t.Errorf("URI: %s", u)
	}
	if empty := render(t, nil, RenderOptions{Format: "sarif"}); !strings.Contains(empty, `"results": []`) {
		t.Errorf("without results: %s", empty)
	}
}

func ExampleInfo_Text() {
	fmt.Print(Info{Code: 2999, Name: "an example", Doc: "What it means.", Example: "x = 1\n"}.Text())
	// Output:
	// PG2999: an example
	//
	// What it means.
	//
	// Example:
	//
	//     x = 1
}
