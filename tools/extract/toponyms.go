package extract

import (
	"math"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// This file tells which names are names of places; places.go decides which
// places they mean.

var (
	placePrepositions = load("place-prepositions.txt")
	placePhraseEnds   = lastWords(placePrepositions, contestWords)
	townNouns         = load("town-nouns.txt")
	contestWords      = load("contest-words.txt")
	parties           = load("party-letters.txt")
	featureStarts     = load("feature-starts.txt")
	saints            = load("saints.txt")
	patronised        = load("patronised.txt")
	divisions         = load("divisions.txt")
	placeSuffixes     = load("suffixes-of-places.txt")
	journeys          = load("journeys.txt")
	directions        = load("directions.txt")
	peoplesNouns      = load("what-people-have.txt")
	kin               = load("kin.txt")
	landforms         = load("landforms.txt")
	languages         = load("languages.txt")
	placeJoins        = load("place-joins.txt")
	spanishParticles  = load("spanish-particles.txt")
	compassWords      = load("compass-words.txt")
	campuses          = load("campuses.txt")
	campusWords       = load("campus-words.txt")
	genericWords      = load("generic-words.txt")
	namedAfterSaints  = load("named-after-saints.txt")
	carMakers         = load("car-makers.txt")
)

// longestPlace is the end of the longest name of the gazetteer that begins at
// word i and ends within the run; i where there is none. Its senses are left
// in r.senses.
func (r *recogniser) longestPlace(i, stop int) int {
	f := &r.found[i%len(r.found)]
	if f.word != i || f.stop != stop {
		f.word, f.stop = i, stop
		f.end, f.senses = r.findLongest(i, stop)
	}
	r.senses = f.senses
	return f.end
}

// findLongest is the longest name of the gazetteer that begins at word i, and its
// senses.
func (r *recogniser) findLongest(i, stop int) (end int, senses []gazetteer.Sense) {
	d := r.d
	if w := r.alone(i); w != nil && r.parted(i+1, stop) && !r.goesOn(w, i, stop) {
		if len(w.Senses) == 0 {
			return r.withPossessive(i, stop)
		}
		if senses = r.written(i, w.Senses); len(senses) > 0 {
			return i + 1, senses
		}
		return i, nil
	}
	// The gazetteer's words are what white space divides.
	r.ends, r.words = r.ends[:0], r.words[:0]
	for j := i; j < stop && len(r.ends) < 8; {
		end := j + 1
		for !r.parted(end, stop) {
			end++
		}
		r.ends, r.words = append(r.ends, end), append(r.words, d.slice(j, end))
		j = end
		if j < stop && d.words[j].shape == clitic {
			break
		}
	}
	if n, found := d.overlay.Longest(nil, r.words); n > 0 {
		senses = found
		if n == 1 {
			senses = r.written(i, senses)
		}
		if len(senses) > 0 {
			return r.ends[n-1], senses
		}
		return i, nil
	}
	// "US-China", "Paris-born": the gazetteer has the part alone.
	if r.ends[0] > i+1 && d.at(i+1) == "-" {
		if senses = r.written(i, d.overlay.Lookup(d.at(i))); len(senses) > 0 {
			return i + 1, senses
		}
	}
	return r.withPossessive(i, stop)
}

// parted says whether white space, a possessive or the end of the run, at stop,
// parts word i from the one before it.
func (r *recogniser) parted(i, stop int) bool {
	return i >= stop || !r.d.words[i].glued || r.d.words[i].shape == clitic
}

// goesOn says whether a name of the gazetteer may go on behind word i, which w is,
// in the run that ends at stop.
func (r *recogniser) goesOn(w *gazetteer.Word, i, stop int) bool {
	switch {
	case i+1 >= stop || r.d.words[i+1].shape == clitic:
		return false
	case r.parted(i+2, stop):
		return w.Goes(r.d.spelling(i + 1).placeWord())
	}
	return w.Goes(nil)
}

// withPossessive is the place from word i up to stop that keeps its possessive,
// such as "St. John’s".
func (r *recogniser) withPossessive(i, stop int) (end int, senses []gazetteer.Sense) {
	d := r.d
	if stop > i+1 && d.words[stop-1].shape != clitic && stop < len(d.words) && d.words[stop].shape == clitic {
		if senses = d.overlay.Lookup(d.slice(i, stop+1)); len(senses) > 0 {
			return stop, senses
		}
	}
	return i, nil
}

// alone is what the table has of word i, nil where an editor's entry may change it.
func (r *recogniser) alone(i int) *gazetteer.Word {
	if w := r.d.spelling(i).placeWord(); r.d.overlay.Leaves(w) {
		return w
	}
	return nil
}

// sensesOf is what word i alone can mean. Nobody changes it.
func (r *recogniser) sensesOf(i int) []gazetteer.Sense {
	if w := r.alone(i); w != nil {
		return w.Senses
	}
	r.scratch = r.d.overlay.Append(r.scratch[:0], r.d.at(i))
	return r.scratch
}

// possessed is where a place's name ends that goes on over the possessive at
// stop, where a run of capitals ends: "Prince George’s County", "Martha’s
// Vineyard". Its senses are left in r.senses; it is i where there is none.
func (r *recogniser) possessed(i, stop int) int {
	d := r.d
	if stop+1 >= len(d.words) || d.words[stop].shape != clitic || stop > i+3 {
		return i
	}
	if !r.isCapital(stop + 1) {
		if stop == i+2 && d.keyIn(i, saints) && !d.in(stop+1, facilityWords) && !d.in(stop+1, organisationWords) {
			if r.senses = d.overlay.Lookup(d.slice(i, stop+1)); len(r.senses) > 0 &&
				(r.weightOf(r.senses) > 50_000 || r.heldBy(stop+1) || r.cueBefore(i) >= 2) {
				return stop + 1 // "St. John’s"
			}
		}
		return i
	}
	for end := min(stop+3, len(d.words)); end > stop+1; end-- {
		if d.sameSentence(i, end-1) && r.isCapital(end-1) {
			if r.senses = d.overlay.Lookup(d.slice(i, end)); len(r.senses) > 0 {
				return end
			}
		}
	}
	return i
}

// joinedPlace is where the name of a place ends that goes on over the small word
// at stop, "Dar es Salaam", "Bosnia and Herzegovina", in the run that begins at
// word i; stop where none does.
func (r *recogniser) joinedPlace(i, stop, to int) int {
	d := r.d
	if d.shape(stop) != lower || !d.in(stop, placeJoins) || stop+1 >= to ||
		!r.isCapital(stop+1) && !(d.in(stop+1, placeJoins) && d.at(stop+1) == d.lower(stop+1)) {
		return stop
	}
	end := stop + 1
	for end < to && end < stop+6 && d.sameSentence(i, end) && (r.isCapital(end) || d.in(end, placeJoins) && d.shape(end) == lower ||
		d.words[end].glued && d.at(end) == "-") {
		end++
	}
	for from := stop - 1; from >= i && from > stop-4 && r.isCapital(from); from-- {
		if w := r.alone(from); w != nil && r.parted(from+1, end) && !r.goesOn(w, from, end) {
			continue // as nearly always
		}
		if n := r.longestPlace(from, end); n > stop {
			return n
		}
	}
	return stop
}

// pairOfCities says whether two cities stand together from word i, parted by a
// hyphen: "Dallas-Fort Worth".
func (r *recogniser) pairOfCities(i, stop int) bool {
	d := r.d
	if i+2 >= stop || d.at(i+1) != "-" || !d.words[i+1].glued || r.longestPlace(i, i+1) == i || r.weightOf(r.senses) < 100_000 {
		return false
	}
	return r.longestPlace(i+2, stop) > i+2 && r.weightOf(r.senses) > 50_000
}

// placeCovers says whether a place has the whole name of what looks like an
// organisation from word i up to end: "West Bank", "College Station", "Port of
// Spain".
func (r *recogniser) placeCovers(i, end, stop int) bool {
	n := r.longestPlace(i, stop)
	if n < end || n == i+1 {
		return false
	}
	return r.hasSmall(i, end) || r.weightOf(r.senses) > 5_000 && !r.d.keysIn(i, n, organisations)
}

// hasSmall says whether a word from i up to end is small.
func (r *recogniser) hasSmall(i, end int) bool {
	for j := i; j < end; j++ {
		if r.d.shape(j) == lower {
			return true
		}
	}
	return false
}

// written leaves out of the senses of word i those of abbreviations that stand
// in capitals where the word does not: "Me" is not Maine, nor "Us" the country.
// The post's, "KY", stand behind a comma.
func (r *recogniser) written(i int, senses []gazetteer.Sense) []gazetteer.Sense {
	d := r.d
	v := d.at(i)
	if len(v) > 3 && len(d.plain(i)) == 2 {
		// The gazetteer's key of "Mount" is that of Montana's "MT".
		return dropSenses(senses, func(s gazetteer.Sense) bool { return s.How == gazetteer.Short })
	}
	if len(v) > 3 || strings.HasSuffix(v, ".") {
		return senses
	}
	return dropSenses(senses, func(s gazetteer.Sense) bool {
		return s.How == gazetteer.Short && (d.shape(i) != upper ||
			d.words[i].end-d.words[i].start == 2 && d.overlay.KindOf(s.Place) == gazetteer.Region && !(d.at(i-1) == "," && d.sameSentence(i-2, i) && r.isCapital(i-2)))
	})
}

// dropSenses leaves senses out. Those that it is given stay as
// they are.
func dropSenses(senses []gazetteer.Sense, drop func(gazetteer.Sense) bool) []gazetteer.Sense {
	if !slices.ContainsFunc(senses, drop) {
		return senses
	}
	return slices.DeleteFunc(slices.Clone(senses), drop)
}

// countryAt says whether word i is the name of a country.
func (r *recogniser) countryAt(i int) bool {
	for _, s := range r.sensesOf(i) {
		if s.How == gazetteer.Primary && r.d.overlay.KindOf(s.Place) == gazetteer.Country {
			return true
		}
	}
	return false
}

// demonymAt says whether word i is nothing but a demonym.
func (r *recogniser) demonymAt(i int) bool {
	senses := r.sensesOf(i)
	for _, s := range senses {
		if s.How != gazetteer.Demonym {
			return false
		}
	}
	return len(senses) > 0
}

// weightOf is the weight of the weightiest of some senses.
func (r *recogniser) weightOf(senses []gazetteer.Sense) int {
	w := 0
	for _, s := range senses {
		w = max(w, r.d.overlay.Weight(s.Place))
	}
	return w
}

// strongPlace says whether the words from i up to end are a place's name
// before they are a person's: a country or region, or a name of two words for
// a place of some weight.
func (r *recogniser) strongPlace(i, end int) bool {
	r.longestPlace(i, end)
	w := r.weightOf(r.senses)
	return end > i+1 && (w > 50_000 || r.d.keyIn(end-1, divisions) || r.cuePlace(i, end) && w > 5_000 || r.heldBy(end) || insidePlace(r.d, i))
}

// insidePlace says whether a word stands before word i that stands before places
// and hardly before people: "in Rocky Ford", but not "to Rocky Ford".
func insidePlace(d *document, i int) bool {
	switch d.lower(i - 1) {
	case "in", "near", "outside", "throughout":
		return d.sameSentence(i-1, i)
	}
	return false
}

// cuePlace says whether the words around a name are such as stand around
// places: "in", "near", a comma and a country.
func (r *recogniser) cuePlace(i, end int) bool {
	score, _ := r.cue(i, end)
	return score >= 2
}

// cue says how much the words around a name speak for a place, in powers of
// ten, and which they are.
func (r *recogniser) cue(i, end int) (score float64, reason string) {
	d := r.d
	if r.heldBy(end) {
		return 4, "its country or region stands behind it"
	}
	if d.partOf(i).Kind == seed.Dateline {
		return 4, "it stands in the dateline"
	}
	if p := d.partOf(i); p.Kind == seed.Heading && p.word == i && p.stop == end {
		return 2, "a heading of its own" // in a round-up of the county's towns
	}
	if d.at(i-1) == "-" && d.words[i].glued && d.in(i-2, parties) && d.shape(i-2) != lower {
		return 4, "a party stands before it"
	}
	if score = r.cueBefore(i); score >= 2 {
		return score, "a word such as “in” stands before it"
	}
	switch next := d.lower(end); {
	case end >= len(d.words) || d.words[end].sent != d.words[i].sent:
	case next == "-" && d.words[end].glued && d.in(end+1, placeSuffixes):
		return 3, "a word such as “based” is joined to it"
	case d.in(end, townNouns) && d.shape(end) == lower:
		return 2, "a word such as “residents” stands behind it"
	case d.shape(end) == number && d.sameSentence(i, end+2) && d.at(end+1) == "-" && d.shape(end+2) == number,
		r.sport && d.shape(end) == number && r.inScore(i, end):
		return 1.5, "a score stands behind it"
	}
	if score < 2 && r.besidePlace(i) {
		return 2, "it stands in a list with a place"
	}
	if score > 0 {
		return score, "a word such as “between” stands before it"
	}
	return 0, "no cue"
}

// inScore says whether the number behind a name is one of two in a score: "Perry
// 66, Dover 60".
func (r *recogniser) inScore(i, end int) bool {
	d := r.d
	return d.at(end+1) == "," && r.isCapital(end+2) && (d.shape(end+3) == number || d.shape(end+4) == number) ||
		d.at(i-1) == "," && d.shape(i-2) == number && r.isCapital(i-3)
}

// cueBefore says how much the words before a name speak for a place.
func (r *recogniser) cueBefore(i int) float64 {
	d := r.d
	if !d.sameSentence(i-1, i) {
		return 0
	}
	j := i - 1
	if d.at(j) == "the" && d.sameSentence(j-1, i) {
		j--
	}
	before := d.lower(j)
	best := 0.0
	if d.sameSentence(j-1, i) {
		phrase := ""
		if d.in(j, placePhraseEnds) {
			phrase = d.pairOfWords(j - 1)
			best = cueWeight(phrase)
		}
		if before == "of" && (d.in(j-1, settlements) || d.at(j-1) == "," && d.shape(j-2) == number) {
			return 2.5 // "the village of Prora", "Ann Lee, 33, of Dover"
		}
		if before == "of" && (d.at(j-1) == "," || j == i-1 && r.fullNameEnds(j)) {
			return 2 // "Ann Lee, of Dover", "Ann Lee of Dover"
		}
		if best == 0 && phrase != "" && contestWords.has(phrase) {
			best = 1.5
		}
		if before == "as" && d.at(j-2) == "far" && d.sameSentence(j-2, i) && (d.in(j-1, compassWords) || d.at(j-1) == "away") {
			return 2.5 // "as far west as Joplin"
		}
	}
	if d.shape(j) == lower || !d.in(j, compassWords) && d.startsSentence(j) { // not "West Nile"
		if d.in(j, placePrepositions) {
			best = max(best, cueWeight(before))
		}
	}
	if best == 0 && d.in(j, contestWords) {
		best = 1.5
	}
	return best
}

// fullNameEnds says whether a person's full name ends before word i, or the
// given name of one of a row of relatives: "her sons, Carroll of Eunice".
func (r *recogniser) fullNameEnds(i int) bool {
	n := len(r.d.names)
	if n == 0 || r.d.names[n-1].stop != i || r.d.names[n-1].kind != person {
		return false
	}
	return i > r.d.names[n-1].word+1 || r.d.at(i-2) == "," && r.d.isGiven(i-1)
}

// cueKin says whether a word for a relative stands before a name: "her sister
// Savannah", "his son, Jordan".
func (r *recogniser) cueKin(i int) bool {
	d := r.d
	j := i - 1
	if d.at(j) == "," {
		j--
	}
	return d.sameSentence(j, i) && d.shape(j) == lower && d.in(j, kin)
}

// inTreaty says whether the place from word i up to end is the one that a treaty bears
// the name of: "Treaty of Versailles", "the Paris Agreement".
func (r *recogniser) inTreaty(i, end int) bool {
	d := r.d
	if d.lower(i-1) == "of" {
		return r.isCapital(i-2) && d.sameSentence(i-2, i) && d.in(i-2, treaties)
	}
	return end < len(d.words) && r.isCapital(end) && d.sameSentence(i, end) && !d.words[end].glued && d.in(end, treaties) && !d.partOf(i).titleCase &&
		!r.demonymAt(i)
}

// isHome says whether the words that end with "of" before word i say of somebody
// that they live there: "Ann Lee, 33, of Dover", "residents of Dover".
func (r *recogniser) isHome(i int) bool {
	d := r.d
	if !d.sameSentence(i-3, i) {
		return false
	}
	switch d.lower(i - 2) {
	case ",":
		return d.shape(i-3) == number && d.at(i-4) == "," && d.words[i-3].end-d.words[i-3].start <= 2
	case "formerly", "late":
		return d.shape(i-2) == lower
	case "resident", "residents", "native", "selectmen":
		return d.shape(i-2) == lower && !r.isCommon(i)
	}
	return false
}

// homeOf notes the home that begins at word i, and returns the word behind it.
func (r *recogniser) homeOf(i, stop int) int {
	end := r.longestPlace(i, stop)
	if whole := r.rest(i, stop); end < whole && !r.heldBy(end) {
		r.senses = nil
		end = whole
	}
	n := name{word: i, stop: end, kind: place, sure: true, senses: r.senses}
	if len(r.senses) == 0 {
		n.kind = site
	}
	r.add(n)
	return end
}

// division is where the name of a county, a township or a city ends that begins at
// word i and that the gazetteer does not have, or of what a point of the compass
// tells from its namesake: "Pictou County", "North Oconee River". It is i where there
// is none.
func (r *recogniser) division(i, stop int) int {
	d := r.d
	if i+1 >= stop || d.words[i+1].glued || r.sport {
		return i
	}
	compass := d.in(i, compassWords)
	for j := i + 1; j < stop && j < i+4 && r.isCapital(j) && !d.words[j].glued; j++ {
		if j+1 < stop && r.isCapital(j+1) {
			continue
		}
		city := d.key(j) == "city" && j == i+1 && !r.isCommon(i) && !r.demonymAt(i)
		if !city && !(d.keyIn(j, divisions) && (d.key(j) == "county" || !d.keyIn(j, publicBodies))) &&
			!(compass && j > i+1 && d.keyIn(j, featureWords)) {
			return i
		}
		if d.startsSentence(i) && d.in(i, starters) || r.longestPlace(i, stop) > i+1 || r.listedEnd(i, stop) > i || r.titleAt(i, stop) > i ||
			d.keyIn(i, days) {
			return i
		}
		if j == i+1 && r.isCommon(i) && (d.keyIn(i, compassWords) || d.keyIn(i, publicBodies) && !d.keyIn(i, organisationWords)) {
			return i // "Central District", "Federal District"
		}
		return j + 1
	}
	return i
}

// inWorkTitle says whether word i stands between quotation marks in the title
// of a work: a few words, the long ones with a capital.
func (r *recogniser) inWorkTitle(i int) bool {
	d := r.d
	n := slices.IndexFunc(d.quotes, func(q quotation) bool { return q.word <= i && i < q.stop })
	if n < 0 {
		return false
	}
	q := &d.quotes[n]
	words, capitals := 0, 0
	for j := q.word; j < q.stop; j++ {
		switch d.shape(j) {
		case title, upper:
			capitals++
			words++
		case lower:
			if d.words[j].end-d.words[j].start > 4 {
				return false
			}
			words++
		}
	}
	return words > 1 && words <= 9 && capitals > 1 && capitals*2 > words
}

// cueWeight is what a word or two before a name are worth.
func cueWeight(phrase string) float64 {
	switch v, ok := placePrepositions.get(phrase); {
	case !ok:
		return 0
	case v == "":
		return 2.5
	default:
		return float64(v[0] - '0')
	}
}

// besidePlace says whether a name stands behind another in a list, and that is
// a place.
func (r *recogniser) besidePlace(i int) bool {
	d := r.d
	j := i - 1
	for v := d.at(j); v == "," || v == "and" || v == "or"; v = d.at(j) {
		j--
	}
	if n := len(d.names); j < i-1 && n > 0 && d.sameSentence(j, i) {
		last := &d.names[n-1]
		return last.stop == j+1 && last.kind == place
	}
	return false
}

// heldBy says whether a comma and the name of a region or country follow:
// "Prato, Italy", "Alexandria, La."
func (r *recogniser) heldBy(end int) bool {
	d := r.d
	if d.at(end) != "," || !r.isCapital(end+1) || d.words[end+1].sent != d.words[end-1].sent {
		return false
	}
	for n := min(end+4, len(d.words)); n > end+1; n-- {
		if !r.isCapital(n - 1) {
			continue
		}
		var senses []gazetteer.Sense
		switch w := r.alone(end + 1); {
		case n == end+2:
			senses = r.sensesOf(end + 1)
		case w == nil || w.Goes(nil) || d.words[end+2].glued:
			r.scratch = d.overlay.Append(r.scratch[:0], d.slice(end+1, n))
			senses = r.scratch
		}
		for _, s := range senses {
			switch r.d.overlay.KindOf(s.Place) {
			case gazetteer.Country, gazetteer.Territory, gazetteer.Region:
				if s.How != gazetteer.Demonym {
					return true
				}
			}
		}
	}
	return false
}

// partOfPlace notes the part of a place that begins at word i with a direction,
// "West Tennessee", "North London", as the place, and returns the word behind it;
// i where there is none.
func (r *recogniser) partOfPlace(i, stop int, first bool) int {
	d := r.d
	if !d.keyIn(i, directions) || d.shape(i) != title || first && strings.HasSuffix(d.at(i), "ern") || i+1 >= stop || d.words[i+1].glued {
		return i
	}
	end := r.longestPlace(i+1, stop)
	if end == i+1 || r.demonymAt(i+1) || end < stop && r.isCapital(end) && !d.words[end].glued || r.isCommon(i+1) && r.weightOf(r.senses) < 100_000 {
		return i
	}
	if s := r.senses[0]; s.How != gazetteer.Primary || d.overlay.KindOf(s.Place) == gazetteer.Water && !strings.HasSuffix(d.at(i), "ern") ||
		d.in(end, ailments) {
		return i // "West Nile virus"
	}
	n := name{word: i, stop: end, kind: place, part: true, otherwise: r.guess(i, end), senses: r.senses, chance: d.tally()}
	n.chance.add(math.Log10(float64(r.weightOf(n.senses)+100))-4, "as well known as the whole")
	cue, reason := r.cue(i, end)
	n.chance.add(cue, reason)
	if n.chance.sum <= 0 {
		n.kind = n.otherwise
	}
	r.add(n)
	return end
}

// sharedWords are the words without which counties finds nothing.
var sharedWords = wordsOf(nil, "counties", "townships")

// counties finds the counties that are named together: "Lincoln, Moore and Giles
// counties". It gives the end of the name that begins at word i and leaves its
// senses in r.senses, none for townships; i where there is none.
func (r *recogniser) counties(i, stop int) int {
	d := r.d
	if d.vocabularies&sharedWords.bit == 0 {
		return i // as in most reports
	}
	end := i + 1
	for end < stop && r.isCapital(end) && end < i+3 {
		end++
	}
	j := end
	for many := false; d.sameSentence(i, j) && j < i+24; j++ {
		switch v := d.at(j); {
		case v == "," || v == "and" || v == "or":
			many = true
		case d.lower(j) == "counties":
			if many || j == end && d.at(i-1) == "and" {
				r.senses = d.overlay.Lookup(d.slice(i, end) + " County")
				if len(r.senses) > 0 {
					return end
				}
			}
			return i
		case d.lower(j) == "townships":
			if many || j == end && d.at(i-1) == "and" {
				r.senses = nil
				return end // in no gazetteer
			}
			return i
		case !r.isCapital(j):
			return i
		}
	}
	return i
}

// known says whether a place, a demonym or a person's name begins at word i.
func (r *recogniser) known(i, stop int) bool {
	return r.longestPlace(i, stop) > i || r.isPersonAt(i, stop) > i || r.listedEnd(i, stop) > i
}

// saintly says whether a place named after a saint begins at word i, rather
// than a saint or a church: "St. Louis", "in St. Thomas", but not "St. Mark's
// Cathedral".
func (r *recogniser) saintly(i, stop int) bool {
	if !r.d.keyIn(i, saints) {
		return false
	}
	end := r.longestPlace(i, stop)
	if end < i+2 || r.d.at(end) == "of" && end == i+2 && r.isCapital(end+1) { // "St. Martin of Tours"
		return false
	}
	switch r.d.overlay.KindOf(r.senses[0].Place) {
	case gazetteer.Country, gazetteer.Territory:
		return true
	}
	weight := r.weightOf(r.senses)
	for j := end; j < end+8 && r.d.sameSentence(i, j); j++ {
		if r.isCapital(j) && (r.d.in(j, facilityWords) || r.d.in(j, organisationWords)) {
			return false
		}
	}
	if r.d.lower(i-1) == "at" {
		return weight > 100_000
	}
	cue, _ := r.cue(i, end)
	return weight > 100_000 || cue >= 2 && weight > 5_000 || cue >= 1 && end == stop
}

// inside notes the places in the name of a public body, at its head or behind
// "of": a report on the "Los Angeles County Fire Department" is one on Los
// Angeles County, one on the "University of Oslo" is one on Oslo, one in the
// "Washington Post" is not one on Washington.
func (r *recogniser) inside(i, end int) {
	if r.d.lower(i) == "the" {
		i++
	}
	if r.d.in(i, compassWords) && r.longestPlace(i, end) == i {
		i++ // "North Mississippi Medical Center"
	}
	if n := r.longestPlace(i, end); n > i && n < end && r.d.keyIn(i, saints) && r.d.keyIn(end-1, namedAfterSaints) && r.weightOf(r.senses) < 100_000 {
		r.d.refuse(i, n, "the saint that a building is named after")
	} else if n > i && n < end {
		n = r.withoutBody(i, n)
		public := r.d.keyIn(end-1, publicBodies) || r.d.keyIn(n, publicBodies) || strings.HasPrefix(r.d.lowerSlice(n, end), "a&m")
		for j := n; j < end && !public; j++ {
			public = r.d.keyIn(j, publicBodies) && r.d.lower(j+1) == "of"
		}
		if public && !r.d.keysIn(i, n, organisations) && !(r.demonymAt(i) && r.listedEnd(i, end) > i) {
			r.longestPlace(i, n)
			r.embed(i, n)
		} else {
			r.d.refuse(i, n, "part of the name of an organisation")
		}
	}
	for j := i + 1; j < end-1; j++ {
		if r.d.lower(j) != "of" || !r.d.keyIn(j-1, publicBodies) {
			continue
		}
		from := j + 1
		if r.d.lower(from) == "the" {
			from++
		}
		if n := r.longestPlace(from, end); n > from {
			r.embed(from, r.withoutBody(from, n))
		}
	}
}

// withoutBody is where the place from word i up to end ends that a body is
// named after, where its last word is the body's: "Washington State
// University", "University of Michigan Center for Ethics". It leaves the
// senses in r.senses.
func (r *recogniser) withoutBody(i, end int) int {
	k := r.key(end - 1)
	city := k == "city" && r.senses[0].How != gazetteer.Primary // "Bristol City Council"
	if end > i+1 && (city || k == "state" || r.d.keyIn(end-1, organisationWords) || r.d.keyIn(end-1, publicBodies)) && !r.d.keyIn(end-1, divisions) {
		if n := r.longestPlace(i, end-1); n > i {
			return n
		}
		r.longestPlace(i, end)
	}
	return end
}

// embed notes the place from word i up to end, whose senses are in r.senses,
// inside the name of a public body.
func (r *recogniser) embed(i, end int) {
	senses := r.senses
	n := name{word: i, stop: end, title: i, kind: place, senses: senses, inside: true}
	weight := r.weightOf(senses)
	named := weight < 400_000 && (r.isCommon(i) || r.d.isGiven(i) || r.d.isSurname(i))
	saint := end == i+2 && r.d.keyIn(i, saints) && weight < 100_000 && r.d.keyIn(end, patronised)
	named = named || saint // "St. Francis Hospital": more often the saint's than the town's
	if end == i+1 && (named || weight < 30_000) || saint {
		n.kind = thing
		n.chance = r.d.tally()
		n.chance.add(-0.5, "part of the name of an organisation")
		if named {
			n.chance.add(-1, "a common word or a person's name")
		}
	}
	r.d.embedded = append(r.d.embedded, n)
}

func (r *recogniser) allCommon(i, end int) bool {
	for j := i; j < end; j++ {
		if r.isCapital(j) && !r.isCommon(j) {
			return false
		}
	}
	return true
}

// readTitleCase finds names in a part in which every word has a capital:
// those of the rest of the text, listed organisations, given name and surname,
// and places that cannot be anything else.
func (r *recogniser) readTitleCase(from, to int) {
	d := r.d
	known := make(map[string]*name)
	for i := range d.names {
		n := &d.names[i]
		known[listKey(d.lowerSlice(n.word, n.stop))] = n
	}
	for i := from; i < to; {
		if !r.isCapital(i) {
			i++
			continue
		}
		stop := i + 1
		for stop < to && stop < i+7 && (r.isCapital(stop) || d.words[stop].glued && d.words[stop].shape != clitic && d.at(stop) == "-") {
			stop++
		}
		i = r.oneTitleCase(i, stop, known)
	}
}

func (r *recogniser) oneTitleCase(i, stop int, known map[string]*name) int {
	d := r.d
	part := d.partOf(i)
	// "By Warren Delphos, The Lima News", but "By Ann Holm, Lima".
	byline := part.Kind == seed.Byline && r.cueBefore(i) < 2 && !(d.at(i-1) == "," && r.longestPlace(i, stop) == part.stop)
	for n := stop; n > i; n-- {
		if !r.isCapital(n-1) || n < stop && part.Kind == seed.Dateline && r.longestPlace(i, stop) > n {
			continue // "SANTA ROSA DE COPÁN", where the text says Santa Rosa
		}
		if k := known[listKey(d.lowerSlice(i, n))]; k != nil && !(n == i+1 && r.isCommon(i) && k.kind != place) && !(byline && k.kind == place) {
			r.add(name{word: i, stop: n, kind: k.kind, sure: k.sure, senses: k.senses, chance: k.chance, otherwise: k.otherwise, title: i})
			return n
		}
	}
	if end := r.listedEnd(i, stop); end > i && !(end == i+1 && r.isCommon(i)) {
		r.add(name{word: i, stop: end, kind: organisation, sure: true})
		return end
	}
	if d.at(i-1) == "," && d.words[i].sent == d.words[i-1].sent && part.Kind != seed.Headline {
		// "Halima Juma, Weavers Association": a line under a letter.
		if end, _ := r.organisationAt(i, stop); end == part.stop || end > i+1 && d.at(end) == "," {
			return r.organ(i, end, stop, true)
		}
	}
	end := r.longestPlace(i, stop)
	// "SUPERIOR, Wis. —": where a report was filed is a place, whatever the word.
	tail := end > i && end+1 == stop && part.Kind == seed.Dateline && !d.words[end].glued && r.isTail(i, end)
	if tail {
		r.longestPlace(i, end)
		r.add(name{word: i, stop: stop, kind: place, part: true, senses: r.senses}) // "MATI CITY"
		return stop
	}
	r.longestPlace(i, stop)
	filed := part.Kind == seed.Dateline && (i == part.word && end == stop || r.heldBy(end))
	if end > i && (filed || !r.allCommon(i, end)) && !byline {
		w := r.weightOf(r.senses)
		if filed || r.cuePlace(i, end) && w > 3_000 || w > 200_000 && !(end == i+1 && d.isGiven(i) && w < 5_000_000) {
			r.add(name{word: i, stop: end, kind: place, senses: r.senses})
			return end
		}
	}
	if given := d.plain(i); i+1 < stop && d.isGiven(i) && (byline || !commonWords.has(given)) &&
		(d.isSurname(i+1) || !r.isCommon(i+1)) && !d.words[i+1].glued {
		r.add(name{word: i, stop: i + 2, kind: person, title: i})
		return i + 2
	}
	if end > i && !byline && (!r.allCommon(i, end) || part.word == i && part.stop == end) {
		chance := d.tally()
		if part.word == i && part.stop == end {
			chance.add(-0.5, "a heading of its own") // in a round-up of the county's towns
		} else {
			chance.add(-2, "not known well enough for a line in which every word has a capital")
		}
		r.add(name{word: i, stop: end, kind: thing, title: i, senses: r.senses, chance: chance})
	}
	return max(i+1, end)
}
