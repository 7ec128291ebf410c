package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// abbreviations are written with a full stop that does not end a
	// sentence; those with the value "end" may end one too.
	abbreviations = load("abbreviations.txt")
	// starters begin a sentence when they follow an abbreviation with a
	// capital: "the", "he", "but".
	starters = load("starters.txt")
	// shoutedNames end with an exclamation mark that ends no sentence.
	shoutedNames = load("shouted-names.txt")
)

// isAbbreviation says whether a full stop after v belongs to it: "Mr", "Jan",
// "J", "U.S", "a.m".
func isAbbreviation(v string) bool {
	r, size := utf8.DecodeRuneInString(v)
	if size == len(v) {
		return unicode.IsUpper(r) // an initial
	}
	if strings.Contains(v, ".") {
		return initials(v) || abbreviations.hasAnyCase(v) // "W.Va"
	}
	return len(v) < 8 && abbreviations.hasAnyCase(v)
}

// initials says that v is letters parted by full stops: "U.S", "a.m".
func initials(v string) bool {
	letters := true
	for _, r := range v {
		if letters != unicode.IsLetter(r) || !letters && r != '.' {
			return false
		}
		letters = !letters
	}
	return true
}

// mayClose says whether an abbreviation, full stop and all, is one that
// sentences end with.
func mayClose(v string) bool {
	v = strings.TrimSuffix(v, ".")
	value, _ := abbreviations.get(strings.ToLower(v))
	return strings.Contains(v, ".") || value == "end"
}
