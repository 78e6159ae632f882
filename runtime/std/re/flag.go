package pyre

import (
	"fmt"
	"strings"
)

// RegexFlag is a re.RegexFlag where its type can't be seen; elsewhere flags are ints.
type RegexFlag int

type flagName struct {
	flag RegexFlag
	name string
}

// The flags in the order in which they are shown: of a flag, and of a pattern.
var (
	flagNames = []flagName{{ASCII, "ASCII"}, {IgnoreCase, "IGNORECASE"}, {Locale, "LOCALE"}, {Unicode, "UNICODE"}, {MultiLine, "MULTILINE"},
		{DotAll, "DOTALL"}, {Verbose, "VERBOSE"}, {1, "TEMPLATE"}, {Debug, "DEBUG"}}
	patternFlags = []flagName{{IgnoreCase, "IGNORECASE"}, {Locale, "LOCALE"}, {MultiLine, "MULTILINE"}, {DotAll, "DOTALL"}, {Verbose, "VERBOSE"},
		{Debug, "DEBUG"}, {ASCII, "ASCII"}}
)

func (f RegexFlag) names(known []flagName) string {
	var names []string
	for _, n := range known {
		if f&n.flag != 0 {
			names = append(names, "re."+n.name)
			f &^= n.flag
		}
	}
	if f != 0 {
		names = append(names, fmt.Sprintf("%#x", int(f)))
	}
	return strings.Join(names, "|")
}

// PyRepr is repr(f).
func (f RegexFlag) PyRepr() string {
	if f == 0 {
		return "re.NOFLAG"
	}
	return f.names(flagNames)
}

// PyStr is str(f).
func (f RegexFlag) PyStr() string { return f.PyRepr() }

// Unwrap is the int that f is.
func (f RegexFlag) Unwrap() any { return int(f) }

// ClassName is the class of f.
func (f RegexFlag) ClassName() string { return "RegexFlag" }
