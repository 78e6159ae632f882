package diag

import (
	"encoding/json"
	"io"

	"github.com/py2go/py2go/frontend/source"
)

// The JSON document; docs/formats.md describes it. Fields are only ever added.
type (
	jsonDocument struct {
		Version     int              `json:"version"`
		Tool        jsonTool         `json:"tool"`
		Diagnostics []jsonDiagnostic `json:"diagnostics"`
		Summary     jsonSummary      `json:"summary"`
	}
	jsonTool struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	jsonSummary struct {
		Errors   int `json:"errors"`
		Warnings int `json:"warnings"`
		Notes    int `json:"notes"`
		NotShown int `json:"notShown"`
	}
	jsonDiagnostic struct {
		Code     string        `json:"code"`
		Severity string        `json:"severity"`
		Message  string        `json:"message"`
		Place    *jsonPlace    `json:"place"`
		Related  []jsonRelated `json:"related"`
		Fixes    []jsonFix     `json:"fixes"`
	}
	jsonPlace struct {
		Path      string `json:"path"`
		Line      int    `json:"line"`
		Column    int    `json:"column"`
		EndLine   int    `json:"endLine"`
		EndColumn int    `json:"endColumn"`
	}
	jsonRelated struct {
		Message string     `json:"message"`
		Place   *jsonPlace `json:"place"`
	}
	jsonFix struct {
		Message string     `json:"message"`
		Place   *jsonPlace `json:"place"`
		Text    string     `json:"text"`
	}
)

func jsonPlaceOf(f *source.File, s source.Span) *jsonPlace {
	if f == nil {
		return nil
	}
	p := placeOf(f, s)
	return &jsonPlace{f.Path, p.line, p.col, p.endLine, p.endCol}
}

func renderJSON(w io.Writer, list []Diagnostic, hidden counts, tool string) error {
	doc := jsonDocument{Version: 1, Tool: jsonTool{"py2go", tool}, Diagnostics: []jsonDiagnostic{}}
	n := count(list)
	for s, k := range hidden {
		n[s] += k
		doc.Summary.NotShown += k
	}
	doc.Summary.Errors, doc.Summary.Warnings, doc.Summary.Notes = n[Error], n[Warning], n[Note]
	for _, d := range list {
		j := jsonDiagnostic{
			Code: d.Code.String(), Severity: d.Severity.String(), Message: d.Msg, Place: jsonPlaceOf(d.File, d.Span),
			Related: []jsonRelated{}, Fixes: []jsonFix{},
		}
		for _, r := range d.Related {
			j.Related = append(j.Related, jsonRelated{r.Msg, jsonPlaceOf(r.File, r.Span)})
		}
		for _, f := range d.Fixes {
			j.Fixes = append(j.Fixes, jsonFix{f.Msg, jsonPlaceOf(d.File, f.Span), f.Text})
		}
		doc.Diagnostics = append(doc.Diagnostics, j)
	}
	return encode(w, doc)
}

// encode writes a document as indented JSON.
func encode(w io.Writer, doc any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(doc)
}
