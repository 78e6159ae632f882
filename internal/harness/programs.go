package harness

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// Case is a program with CPython's recorded behaviour beside it:
//
//	name.py    the program, or a folder name/ with main.py and the modules it imports
//	name.out   its standard output
//	name.err   when the exit code isn't 0: "exit N", then the last line of standard error
//	name.in    its standard input, if any
//
// A first comment `# args: a b` gives its arguments.
type Case struct {
	Program
	Base string // path without .py; of a folder, the folder
	Args []string
}

// Cases finds the cases below the folders, in order of name. Names are relative to root.
func Cases(root string, folders ...string) ([]Case, error) {
	var cases []Case
	for _, folder := range folders {
		err := filepath.WalkDir(filepath.Join(root, folder), func(p string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			base := strings.TrimSuffix(p, ".py")
			if d.IsDir() {
				if _, err := os.Stat(filepath.Join(p, "main.py")); err != nil {
					return nil
				}
				p = filepath.Join(p, "main.py")
			} else if !strings.HasSuffix(p, ".py") {
				return nil
			}
			rel, err := filepath.Rel(root, base)
			if err != nil {
				return err
			}
			c := Case{Program: Program{Name: filepath.ToSlash(rel), Path: p}, Base: base}
			if c.Args, err = readArgs(p); err != nil {
				return err
			}
			cases = append(cases, c)
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	sort.Slice(cases, func(i, j int) bool { return cases[i].Name < cases[j].Name })
	return cases, nil
}

var argsLine = regexp.MustCompile(`(?m)\A(?:#.*\n)*?# args: (.*)$`)

func readArgs(path string) ([]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if m := argsLine.FindSubmatch(data); m != nil {
		return strings.Fields(string(m[1])), nil
	}
	return nil, nil
}

// Recorded is what CPython did.
type Recorded struct {
	Stdout []byte
	Exit   int
	Last   string // line of standard error, when Exit isn't 0
}

// Recorded reads the case's records.
func (c *Case) Recorded() (Recorded, error) {
	var r Recorded
	var err error
	if r.Stdout, err = os.ReadFile(c.Base + ".out"); err != nil {
		return r, fmt.Errorf("no record of CPython's output; run go test ./internal/harness -record: %w", err)
	}
	data, err := os.ReadFile(c.Base + ".err")
	if os.IsNotExist(err) {
		return r, nil
	}
	if err != nil {
		return r, err
	}
	head, last, _ := strings.Cut(strings.TrimRight(string(data), "\n"), "\n")
	if r.Exit, err = strconv.Atoi(strings.TrimPrefix(head, "exit ")); err != nil {
		return r, fmt.Errorf("%s.err: %w", c.Base, err)
	}
	r.Last = last
	return r, nil
}

// Record writes the case's records, and removes those that no longer hold.
func (c *Case) Record(r Recorded) error {
	if err := os.WriteFile(c.Base+".out", r.Stdout, 0o644); err != nil {
		return err
	}
	if r.Exit == 0 {
		if err := os.Remove(c.Base + ".err"); err != nil && !os.IsNotExist(err) {
			return err
		}
		return nil
	}
	return os.WriteFile(c.Base+".err", fmt.Appendf(nil, "exit %d\n%s\n", r.Exit, r.Last), 0o644)
}

// Stdin is what the case reads from standard input.
func (c *Case) Stdin() ([]byte, error) {
	data, err := os.ReadFile(c.Base + ".in")
	if os.IsNotExist(err) {
		return nil, nil
	}
	return data, err
}

// Env is the environment of a case, the same under CPython and in the binary.
func Env(home string) []string {
	return []string{"PATH=/usr/bin:/bin", "HOME=" + home, "TMPDIR=" + home, "LANG=C.UTF-8", "TZ=UTC", "COLUMNS=80", "PYTHONHASHSEED=0", "PYTHONUTF8=1"}
}

// LastLine is the last line of a text.
func LastLine(text []byte) string {
	s := strings.TrimRight(string(text), "\n")
	return s[strings.LastIndexByte(s, '\n')+1:]
}
