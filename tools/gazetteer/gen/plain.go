package main

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// plainWords are the word lists of data.
type plainWords struct {
	generics   []string // "Province": a division's name has it or not, depending on who writes
	directions []string // "Central": never a name by itself
	scripts    []string // ISO codes of countries that do not write Latin letters
	words      []string // "Boulevard": no hamlet's name, though there is one
}

func readPlainWords() (plainWords, error) {
	var p plainWords
	for name, list := range map[string]*[]string{"generics.txt": &p.generics, "directions.txt": &p.directions, "scripts.txt": &p.scripts, "words.txt": &p.words} {
		b, err := dataFiles.ReadFile("data/" + name)
		if err != nil {
			return p, err
		}
		for line := range strings.Lines(string(b)) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				*list = append(*list, line)
			}
		}
	}
	return p, nil
}

// strip takes the generic word off the end of a division's name where what is
// left is a name.
func (p plainWords) strip(name string) string {
	for _, g := range p.generics {
		if rest, ok := strings.CutSuffix(name, " "+g); ok && !slices.Contains(p.directions, rest) {
			return rest
		}
	}
	return name
}

// stripWords takes any of words off the beginning and the end of name.
func stripWords(name string, words []string) string {
	longestFirst := slices.SortedFunc(slices.Values(words), func(a, b string) int { return len(b) - len(a) })
	for _, w := range longestFirst {
		if rest, ok := strings.CutPrefix(name, w+" "); ok {
			return rest
		}
		if rest, ok := strings.CutSuffix(name, " "+w); ok {
			return rest
		}
	}
	return name
}

// english writes a name of a country of another script as news does: without
// the marks of scholarly transliteration ("Hyderābād", "Ryazan’"). Chinese
// alone keeps its apostrophe, which divides syllables ("Xi'an").
func (p plainWords) english(name, country string) string {
	if !slices.Contains(p.scripts, country) {
		return name
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Lm, r), r == '‘':
		case r == '’', r == '\'':
			if country == "CN" {
				b.WriteByte('\'')
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
