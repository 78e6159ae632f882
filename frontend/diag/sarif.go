package diag

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/py2go/py2go/frontend/source"
)

// The parts of SARIF 2.1.0 that a log of ours has.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string       `json:"id"`
		ShortDescription sarifMessage `json:"shortDescription"`
		FullDescription  sarifMessage `json:"fullDescription"`
		HelpURI          string       `json:"helpUri"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID           string          `json:"ruleId"`
		RuleIndex        *int            `json:"ruleIndex,omitempty"`
		Level            string          `json:"level"`
		Message          sarifMessage    `json:"message"`
		Locations        []sarifLocation `json:"locations,omitempty"`
		RelatedLocations []sarifLocation `json:"relatedLocations,omitempty"`
		Fixes            []sarifFix      `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		ID               int           `json:"id,omitempty"`
		PhysicalLocation sarifPhysical `json:"physicalLocation"`
		Message          *sarifMessage `json:"message,omitempty"`
	}
	sarifPhysical struct {
		ArtifactLocation sarifArtifact `json:"artifactLocation"`
		Region           sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifFix struct {
		Description     sarifMessage  `json:"description"`
		ArtifactChanges []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		ArtifactLocation sarifArtifact      `json:"artifactLocation"`
		Replacements     []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		DeletedRegion   sarifRegion  `json:"deletedRegion"`
		InsertedContent sarifMessage `json:"insertedContent"`
	}
)

const (
	projectURL  = "https://github.com/py2go/py2go"
	codesURL    = projectURL + "/blob/main/docs/diagnostics.md#"
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

func renderSARIF(w io.Writer, list []Diagnostic, tool string) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "py2go", Version: tool, InformationURI: projectURL, Rules: []sarifRule{}}
	rules := map[Code]int{}
	for _, d := range list {
		info, documented := Lookup(d.Code)
		if _, ok := rules[d.Code]; !ok && documented {
			rules[d.Code] = len(run.Tool.Driver.Rules)
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{
				ID: d.Code.String(), ShortDescription: sarifMessage{info.Name}, FullDescription: sarifMessage{info.Doc},
				HelpURI: codesURL + strings.ToLower(d.Code.String()),
			})
		}
		r := sarifResult{RuleID: d.Code.String(), Level: d.Severity.String(), Message: sarifMessage{d.Msg}}
		if i, ok := rules[d.Code]; ok {
			r.RuleIndex = &i
		}
		if d.File != nil {
			r.Locations = []sarifLocation{{PhysicalLocation: physical(d.File, d.Span)}}
		}
		for _, rel := range d.Related {
			if rel.File != nil {
				r.RelatedLocations = append(r.RelatedLocations, sarifLocation{ID: len(r.RelatedLocations) + 1, PhysicalLocation: physical(rel.File, rel.Span), Message: &sarifMessage{rel.Msg}})
			}
		}
		for _, f := range d.Fixes {
			if d.File == nil {
				continue
			}
			p := physical(d.File, f.Span)
			r.Fixes = append(r.Fixes, sarifFix{sarifMessage{f.Msg}, []sarifChange{{p.ArtifactLocation, []sarifReplacement{{p.Region, sarifMessage{f.Text}}}}}})
		}
		run.Results = append(run.Results, r)
	}
	return encode(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

func physical(f *source.File, s source.Span) sarifPhysical {
	p := placeOf(f, s)
	path := filepath.ToSlash(f.Path)
	u := url.URL{Path: path}
	if filepath.IsAbs(f.Path) {
		u.Scheme = "file"
		if !strings.HasPrefix(path, "/") {
			u.Path = "/" + path
		}
	}
	return sarifPhysical{sarifArtifact{u.String()}, sarifRegion{p.line, p.col, p.endLine, p.endCol}}
}
