package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// foreignNames finds the places of a report in another language than English:
// countries by what CLDR calls them in that language, cities by their exonyms,
// and what else the gazetteer has. No list of words tells here what else a
// name can be, so only what is well known is a place.
type foreignNames struct{}

// The weights that the best-known place of a name of the gazetteer needs.
const (
	knownAbroad = 20_000     // inside a sentence
	knownWell   = 150_000    // at the head of one, or where another capital stands beside it
	knownBefore = 5_000_000  // where it is a given name too
	knownToAll  = 10_000_000 // where it is written in capitals, as an abbreviation is
)

// exonyms are paths of cities by their names in other languages.
var exonyms = load("exonyms.txt")

var germanDeterminers = load("german-determiners.txt")

// longestExonym is the most words that a name of CLDR or of exonyms.txt has; in
// Chinese, each sign is a word.
const longestExonym = 8

func (foreignNames) find(d *document) {
	f := &foreigner{
		recogniser: newRecogniser(d),
		countries:  countriesIn(d.facts.Language, d.overlay),
	}
	for i := range d.words {
		d.unelide(i)
		w := &d.words[i]
		w.spelling = d.spell(int(w.start), int(w.end))
		d.traits |= w.spelling.traits
		if w.shape == lower {
			d.writeSmall(d.words[i].spelling)
		}
	}
	for _, p := range d.parts {
		for i := p.word; i < p.stop; {
			i = f.placeAt(i, p.stop)
		}
	}
	d.tellWords()
}

// A foreigner recognises places in one document in another language.
type foreigner struct {
	*recogniser
	countries map[string]gazetteer.ID // by their names in the language, in small letters
}

// countriesIn are the countries of the gazetteer by their names in a language.
func countriesIn(tag string, places *gazetteer.Overlay) map[string]gazetteer.ID {
	t, err := language.Parse(tag)
	if err != nil {
		return nil
	}
	local, english := display.Regions(t), display.English.Regions()
	if local == nil {
		return nil
	}
	found := make(map[string]gazetteer.ID)
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string([]rune{a, b}))
			if err != nil || !region.IsCountry() {
				continue
			}
			for _, s := range places.Lookup(english.Name(region)) {
				if k := places.KindOf(s.Place); (k == gazetteer.Country || k == gazetteer.Territory) && s.How != gazetteer.Demonym {
					found[strings.ToLower(local.Name(region))] = s.Place
					break
				}
			}
		}
	}
	return found
}

// shortestStem is how many letters a name has at the least before an apostrophe
// that an ending follows.
const shortestStem = 4

// unelide takes the article off a word that has one before an apostrophe,
// l’Italia, d’Abidjan, and the ending off one that has it behind, Almanya’da.
// L’Aquila keeps what it has.
func (d *document) unelide(i int) {
	w := &d.words[i]
	v := w.text
	at := strings.IndexAny(v, "'’")
	if at <= 0 {
		return
	}
	if first, _ := utf8.DecodeRuneInString(v); !unicode.IsLower(first) {
		if utf8.RuneCountInString(v[:at]) >= shortestStem && shapeOf(strings.TrimLeft(v[at:], "'’")) == lower {
			d.bound(w, w.start, w.start+int32(at))
		}
		return
	}
	rest := strings.TrimLeft(v[at:], "'’")
	if s := shapeOf(rest); s == title || s == upper {
		d.bound(w, w.end-int32(len(rest)), w.end)
		w.shape, w.capital = s, mayName(w.text)
	}
}

// placeAt notes the place whose name begins at word i, if there is one, and
// returns the word to go on with.
func (f *foreigner) placeAt(i, stop int) int {
	d := f.d
	first, _ := utf8.DecodeRuneInString(d.at(i))
	if !f.isCapital(i) && (!unicode.IsLetter(first) || unicode.IsLower(first)) {
		return i + 1
	}
	for n := min(i+longestExonym, stop); n > i; n-- {
		if d.words[n-1].sent != d.words[i].sent {
			continue
		}
		if id, ok := f.exonym(d.slice(i, n)); ok {
			f.add(name{word: i, stop: n, kind: place, senses: []gazetteer.Sense{{Place: id, How: gazetteer.Primary}}})
			return n
		}
	}
	if !f.isCapital(i) {
		return i + 1
	}
	end := i + 1
	for end < stop && d.words[end].sent == d.words[i].sent && (f.isCapital(end) || d.in(end, nameParticles) || d.at(end) == "-" && d.words[end].glued) {
		end++
	}
	return f.gazetted(i, end)
}

// exonym is the country or city that words stand for in the report's language.
// An ending of its grammar may be on them, or a particle before them.
func (f *foreigner) exonym(words string) (gazetteer.ID, bool) {
	key := strings.ToLower(words)
	forms := []string{key}
	last, size := utf8.DecodeLastRuneInString(key)
	switch {
	case last == 's':
		forms = append(forms, key[:len(key)-1]) // Italiens
	case unicode.Is(unicode.Arabic, last):
		_, n := utf8.DecodeRuneInString(key)
		forms = append(forms, key[n:]) // "and", "in"
	case unicode.Is(unicode.Cyrillic, last) && utf8.RuneCountInString(key) > 4:
		stem := key[:len(key)-size]
		for _, ending := range []string{"", "а", "я", "й", "ь"} {
			forms = append(forms, stem+ending, key+ending) // в Италии, из Киева
		}
	}
	for _, form := range forms {
		if id, ok := f.countries[form]; ok {
			return id, true
		}
		if path, ok := exonyms.get(form); ok {
			return f.d.overlay.ByPath(path)
		}
	}
	return 0, false
}

// gazetted notes the place of the gazetteer whose name begins at word i of a
// run of capitals that ends at stop, if there is one, and returns the word to
// go on with.
func (f *foreigner) gazetted(i, stop int) int {
	d := f.d
	end := f.longestPlace(i, stop)
	if end == i {
		return i + 1
	}
	weight, named := 0, false
	for _, s := range f.senses {
		if s.How != gazetteer.Demonym {
			named = true
			weight = max(weight, d.overlay.Weight(s.Place))
		}
	}
	single := end == i+1
	needed := knownAbroad
	switch {
	case !named:
		d.refuse(i, end, "the name of a people")
		return end
	case single && (d.writesSmall(i) || givenNames.has(gazetteer.Key(d.at(i))) && weight < knownBefore):
		d.refuse(i, end, "a word that the report writes small too, or a given name")
		return end
	case single && d.facts.Language == "de" && i > 0 && d.in(i-1, germanDeterminers):
		d.refuse(i, end, "a noun with its article")
		return end
	case single && d.shape(i) == upper:
		needed = knownToAll
	case i > 0 && f.isCapital(i-1) && d.words[i-1].sent == d.words[i].sent, end < stop, single && d.startsSentence(i):
		needed = knownWell
	}
	if weight < needed {
		d.refuse(i, end, "no place of this name is known well enough for a text in another language")
		return end
	}
	f.add(name{word: i, stop: end, kind: place, senses: f.senses})
	return end
}
