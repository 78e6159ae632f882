package pydoctest

import (
	"regexp"
	"strings"
)

var (
	wantBlank = regexp.MustCompile(`(?m)^<BLANKLINE>[^\S\n]*$`)
	gotBlank  = regexp.MustCompile(`(?m)^[^\S\n]+$`)
	header    = regexp.MustCompile(`(?m)^Traceback \((?:most recent call last|innermost last)\):\s*$`)
	message   = regexp.MustCompile(`(?ms)^\w.*`)
)

// matches compares an example's output with what is expected.
func (r *Runner) matches(want, got string) bool {
	flags := r.example.flags
	if want == got {
		return true
	}
	if flags&DontAcceptTrueFor1 == 0 && (got == "True\n" && want == "1\n" || got == "False\n" && want == "0\n") {
		return true
	}
	if flags&DontAcceptBlankline == 0 {
		want, got = wantBlank.ReplaceAllString(want, ""), gotBlank.ReplaceAllString(got, "")
		if want == got {
			return true
		}
	}
	if flags&NormalizeWhitespace != 0 {
		want, got = strings.Join(strings.Fields(want), " "), strings.Join(strings.Fields(got), " ")
		if want == got {
			return true
		}
	}
	return flags&Ellipsis != 0 && ellipsisMatches(want, got)
}

// ellipsisMatches reports whether got is want with some text for each "...".
func ellipsisMatches(want, got string) bool {
	parts := strings.Split(want, "...")
	if len(parts) == 1 {
		return want == got
	}
	first, last := parts[0], parts[len(parts)-1]
	if !strings.HasPrefix(got, first) || !strings.HasSuffix(got[len(first):], last) {
		return false
	}
	got = got[len(first) : len(got)-len(last)]
	for _, p := range parts[1 : len(parts)-1] {
		i := strings.Index(got, p)
		if i < 0 {
			return false
		}
		got = got[i+len(p):]
	}
	return true
}

// expectedException is the message of the traceback that an example is expected to show, if it is.
func expectedException(want string) (string, bool) {
	at := header.FindStringIndex(want)
	if at == nil || at[0] != 0 {
		return "", false
	}
	m := message.FindString(want[at[1]:])
	return m, m != ""
}

// withoutDetail is an exception's type without its module and message.
func withoutDetail(msg string) string {
	msg, _, _ = strings.Cut(msg, "\n")
	msg, _, _ = strings.Cut(msg, ":")
	if i := strings.LastIndexByte(msg, '.'); i >= 0 {
		msg = msg[i+1:]
	}
	return msg
}
