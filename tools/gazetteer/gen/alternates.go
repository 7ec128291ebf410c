package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// GeoNames' alternate names carry no language in the list that we have, and
// are in every script. Of a place's alternates are kept those that an English
// text can hold: in Latin letters, in title case, no code of an airport, and
// not the name of a far weightier place ("Milan" is on the list of Syracuse,
// New York). They are Foreign, save the variants of the name itself. A small
// place keeps Foreign ones only where its country writes other letters, for
// there they are the spellings among which English has not chosen.
const (
	small          = 100_000 // people: news in English calls fewer by another name than their own, and names.tsv has those
	great          = 500_000 // people: where the country speaks English, a smaller place has no foreign name
	known          = 1_000   // people: where the country writes Latin letters, no foreign name is kept that a place of so many has as its own
	farWeightier   = 10      // times as many people
	longestName    = 40      // bytes
	mostWordsKept  = 5
	mostAlternates = 14 // of a place: in one with more, most are the name in languages that write it otherwise
)

// englishSpeaking are the countries whose places have no other name in English
// news than their own, save what names.tsv gives.
var englishSpeaking = []string{"AU", "CA", "GB", "IE", "NZ", "US"}

func (b *builder) addAlternates() {
	bearer := b.bearers()
	for i, c := range b.src.cities {
		e := &b.entries[b.towns[i]]
		own := map[string]bool{gazetteer.Key(e.Name): true}
		for _, n := range e.Names {
			own[gazetteer.Key(n.Text)] = true
		}
		spelt := slices.Contains(b.plain.scripts, c.country)
		var kept []gazetteer.Name
		foreign := 0
		add := func(text string, how gazetteer.How) {
			key := gazetteer.Key(text)
			if key == "" || own[key] {
				return
			}
			own[key] = true
			w, borne := bearer[key]
			if borne && (w >= max(1, e.Weight)*farWeightier || how == gazetteer.Foreign && w >= known && !spelt) {
				return
			}
			if how == gazetteer.Foreign {
				foreign++
			}
			kept = append(kept, gazetteer.Name{Text: text, How: how})
		}
		for _, alternate := range c.alternates {
			if c.country == "CN" {
				if seat := chineseDivision(alternate); seat != "" {
					add(seat, gazetteer.Alternate)
				}
			}
			if plausible(alternate) {
				how := gazetteer.Foreign
				if variant(alternate, e.Name) {
					how = gazetteer.Alternate
				}
				add(alternate, how)
			}
		}
		for _, n := range kept {
			spellings := foreign <= mostAlternates && (c.people >= small || spelt) && (c.people >= great || !slices.Contains(englishSpeaking, c.country))
			if n.How != gazetteer.Foreign || spellings {
				e.Names = append(e.Names, n)
			}
		}
	}
}

// bearers returns the weight of the weightiest bearer of each name that is a
// place's own, or that a data file gives it.
func (b *builder) bearers() map[string]int {
	out := map[string]int{}
	for _, e := range b.entries {
		w := e.Weight
		switch e.Kind {
		case gazetteer.City, gazetteer.Quarter, gazetteer.District:
		default:
			w = 100_000_000 // no town's alternate stands against a country, a region or a sea
		}
		key := gazetteer.Key(e.Name)
		out[key] = max(out[key], w)
		if e.Kind != gazetteer.District {
			for _, n := range e.Names {
				key := gazetteer.Key(n.Text)
				out[key] = max(out[key], w)
			}
		}
	}
	return out
}

// plausible reports whether an English text can hold the name.
func plausible(name string) bool {
	if len(name) > longestName || utf8.RuneCountInString(name) < 3 || strings.Count(name, " ") >= mostWordsKept {
		return false
	}
	first, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsUpper(first) {
		return false
	}
	lower := false
	for _, r := range name {
		switch {
		case unicode.Is(unicode.Latin, r):
			lower = lower || unicode.IsLower(r)
		case r == ' ', r == '-', r == '\'', r == '’', r == 'ʼ', r == '‘', r == 'ʻ', r == '.':
		default:
			return false
		}
	}
	return lower && !strings.Contains(name, " - ")
}

// variant reports whether two names differ only in the words for a town or in
// how the parts are joined.
func variant(a, b string) bool {
	return joined(a) == joined(b)
}

func joined(name string) string {
	key := gazetteer.Key(name)
	for _, word := range []string{"city of ", "town of ", "village of ", "greater ", "the "} {
		key = strings.TrimPrefix(key, word)
	}
	for _, word := range []string{" city", " town"} {
		key = strings.TrimSuffix(key, word)
	}
	return strings.ReplaceAll(key, " ", "")
}

// chineseDivision turns the syllables that GeoNames writes for a Chinese
// county, district or city ("qing tian xian") into the name that news uses
// ("Qingtian"); "" where they are not such.
func chineseDivision(syllables string) string {
	words := strings.Fields(syllables)
	if len(words) != 3 {
		return ""
	}
	switch words[2] {
	case "xian", "shi", "qu":
	default:
		return ""
	}
	for _, w := range words {
		for _, r := range w {
			if r < 'a' || r > 'z' {
				return ""
			}
		}
	}
	name := words[0] + words[1]
	return strings.ToUpper(name[:1]) + name[1:]
}
