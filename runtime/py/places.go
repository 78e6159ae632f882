package py

import (
	"path"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
)

// Tracebacks. An exception remembers the Go stack of the place where it was made; the program's table of places, which py2go emits
// beside it, turns that into Python's files, lines and functions when a traceback is printed.

const (
	// deepFrames is how much of the stack the first exceptions keep; a program that raises more of them than fullCaptures keeps
	// only the innermost frames of the rest, which is cheaper.
	deepFrames    = 64
	shallowFrames = 4
	fullCaptures  = 10000
)

var captures atomic.Int64

// capture is the stack of its caller's caller.
func capture() []uintptr {
	if placesText == "" {
		return nil
	}
	if captures.Add(1) > fullCaptures {
		pcs := make([]uintptr, shallowFrames)
		return pcs[:runtime.Callers(3, pcs)]
	}
	var pcs [deepFrames]uintptr
	n := runtime.Callers(3, pcs[:])
	return append([]uintptr(nil), pcs[:n]...)
}

var placesText, placesPackage string

// SetPlaces hands the program's table of places over. Its caller's package is the program.
func SetPlaces(text string) {
	placesText = text
	if pc, _, _, ok := runtime.Caller(1); ok {
		name := runtime.FuncForPC(pc).Name()
		if i := strings.Index(name[strings.LastIndexByte(name, '/')+1:], "."); i >= 0 {
			placesPackage = name[:strings.LastIndexByte(name, '/')+1+i+1]
		}
	}
}

// place is a line of Python.
type place struct {
	file string
	line int
	def  string // with the lines of the function, to tell functions of one name apart
}

func (p place) function() string {
	if p.def == "" {
		return "<module>"
	}
	name, _, _ := strings.Cut(p.def, " ")
	return name
}

type pyDef struct {
	first, last int
	name        string
}

type lineMark struct {
	goLine, line int
	file         string
}

// placeTable is the parsed table.
type placeTable struct {
	lines map[string][]lineMark // by Go file
	defs  map[string][]pyDef    // by Python file
}

func readPlaces() placeTable {
	t := placeTable{map[string][]lineMark{}, map[string][]pyDef{}}
	goFile, pyFile := "", ""
	for line := range strings.Lines(placesText) {
		kind, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		switch kind {
		case "file":
			goFile, pyFile, _ = strings.Cut(rest, " ")
		case "line":
			a, b, _ := strings.Cut(rest, " ")
			g, _ := strconv.Atoi(a)
			p, _ := strconv.Atoi(b)
			t.lines[goFile] = append(t.lines[goFile], lineMark{g, p, pyFile})
		case "def":
			// the file's name may hold blanks: the rest is three fields from the end
			f := strings.Fields(rest)
			if len(f) < 4 {
				continue
			}
			n := len(f)
			first, _ := strconv.Atoi(f[n-3])
			last, _ := strconv.Atoi(f[n-2])
			file := strings.TrimSuffix(rest, " "+strings.Join(f[n-3:], " "))
			t.defs[file] = append(t.defs[file], pyDef{first, last, f[n-1]})
		}
	}
	return t
}

// find is the Python place of a line of Go.
func (t placeTable) find(goFile string, goLine int) (place, bool) {
	var at lineMark
	for _, m := range t.lines[goFile] {
		if m.goLine <= goLine {
			at = m
		}
	}
	if at.line == 0 {
		return place{}, false
	}
	p := place{file: at.file, line: at.line}
	for _, d := range t.defs[at.file] { // outer ones first
		if d.first <= at.line && at.line <= d.last {
			p.def = d.name + " " + strconv.Itoa(d.first)
		}
	}
	return p, true
}

// frames are the lines of a traceback, outermost first.
func (e *Exception) frames() []string {
	if len(e.stack) == 0 {
		return nil
	}
	table := readPlaces()
	type frame struct {
		place
		function string
	}
	var inner []frame
	iter := runtime.CallersFrames(e.stack)
	for {
		f, more := iter.Next()
		if strings.HasPrefix(f.Function, placesPackage) && f.Function != placesPackage+"main" {
			if p, ok := table.find(path.Base(f.File), f.Line); ok {
				// a closure of a function's own statements (try, a loop over an iterator) is no frame of its own
				last := len(inner) - 1
				part := last >= 0 && inner[last].def == p.def && inner[last].file == p.file && isPart(inner[last].function, f.Function)
				if part {
					inner[last].function = f.Function
				} else {
					inner = append(inner, frame{p, f.Function})
				}
			}
		}
		if !more {
			break
		}
	}
	out := make([]string, 0, len(inner))
	for i := len(inner) - 1; i >= 0; i-- {
		p := inner[i].place
		out = append(out, "  File \""+p.file+"\", line "+strconv.Itoa(p.line)+", in "+p.function()+"\n")
	}
	return out
}

// isPart reports whether a Go function is a function literal or a loop body of another.
func isPart(inner, outer string) bool {
	rest, ok := strings.CutPrefix(inner, outer)
	return ok && (strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "-range"))
}
