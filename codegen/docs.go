// Docstrings become Go doc comments, which begin with the name of what they describe: "Return the area." of area is
// "area returns the area.", "A customer's account." of Account is "Account is a customer's account.". A docstring that fits
// neither form stays as it is.

package codegen

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// docFor rewrites the first line of a doc comment to begin with a name.
func docFor(name string, doc []string) []string {
	if len(doc) == 0 || name == "" {
		return doc
	}
	first, rest, _ := strings.Cut(doc[0], " ")
	word := strings.ToLower(first)
	var line string
	switch {
	case strings.TrimRight(first, ":,.") == name:
		return doc
	case articles[word]:
		line = name + " is " + lowerStart(doc[0])
	case !isWord(first) || rest == "":
		return doc
	case thirdPerson(word) != "":
		line = name + " " + thirdPerson(word) + " " + rest
	case isThirdPerson(word):
		line = name + " " + word + " " + rest
	default:
		return doc
	}
	return append([]string{line}, doc[1:]...)
}

var articles = map[string]bool{"a": true, "an": true, "the": true, "one": true}

// isWord reports whether a word starts a sentence: a capital, then small letters.
func isWord(w string) bool {
	for i, r := range w {
		if i == 0 && !unicode.IsUpper(r) || i > 0 && !unicode.IsLower(r) {
			return false
		}
	}
	return w != ""
}

func lowerStart(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

// verbs are those that docstrings begin with, in the imperative.
var verbs = func() map[string]bool {
	out := map[string]bool{}
	for _, v := range strings.Fields(`accept add adjust advance allocate allow analyse analyze append apply assign attach bind broadcast build
		bump calculate call cancel cast change check choose clean clear close collect combine compare compile compute configure connect
		consume convert copy count create decode decrease define delete deliver describe determine discard dispatch display divide do draw
		drop dump emit encode enqueue ensure enumerate estimate evaluate execute expand explore extract fetch fill filter find finish fit
		fix flatten flush fold force format forward free generate get give give go group handle hash hold implement import increase
		increment initialise initialize insert inspect install invert invoke iterate join keep launch list load locate lock log look make
		map mark match measure merge mix modify move multiply normalise normalize notify open order pack parse pass perform pick place
		play pop prepare prepend print process produce provide pull push put raise read rebuild receive record reduce register reject
		release reload remove rename render repeat replace report represent reset resize resolve restore retrieve return reverse rotate
		round run sample save scan schedule search select send serialise serialize set show shuffle shut simplify simulate skip solve
		sort split start stop store subtract sum swap switch take tell test toggle track transform translate traverse trim try turn
		undo union unlock unpack update use validate verify visit wait walk wrap write yield`) {
		out[v] = true
	}
	return out
}()

// thirdPerson is the form of a verb that goes with a name; "" when the word is no verb that we know.
func thirdPerson(verb string) string {
	if !verbs[verb] {
		return ""
	}
	for _, end := range []string{"s", "x", "z", "ch", "sh", "o"} {
		if strings.HasSuffix(verb, end) {
			return verb + "es"
		}
	}
	if n := len(verb); strings.HasSuffix(verb, "y") && !strings.ContainsRune("aeiou", rune(verb[n-2])) {
		return verb[:n-1] + "ies"
	}
	return verb + "s"
}

// isThirdPerson reports whether a word is one of those forms.
func isThirdPerson(word string) bool {
	stem := strings.TrimSuffix(word, "s")
	if stem == word {
		return false
	}
	if verbs[stem] {
		return true
	}
	stem = strings.TrimSuffix(stem, "e")
	return verbs[stem] || strings.HasSuffix(stem, "i") && verbs[stem[:len(stem)-1]+"y"]
}

// article is "a" or "an", as a name is spoken.
func article(name string) string {
	if strings.ContainsRune("AEIOaeio", rune(name[0])) {
		return "an"
	}
	return "a"
}
