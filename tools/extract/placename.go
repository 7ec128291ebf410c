package extract

import (
	"math"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// This file judges whether a name that some place has is here the name of a place.

// A placeName is such a name while it is judged.
type placeName struct {
	word, end int               // its words, end exclusive
	stop      int               // where the run of capitals that it begins ends
	first     bool              // it begins a sentence
	senses    []gazetteer.Sense // the places that have it
	how       gazetteer.How     // the best way in which one of them does
	weight    int               // of the greatest, in people
	held      bool              // the country or region that it lies in stands behind it
	around    float64           // what the words around it say for a place
	chance    tally             // all that speaks for a place
}

// placeFrom judges the place name from word i up to end, whose senses are in
// r.senses, notes it where it is one, and returns the word to go on with.
func (r *recogniser) placeFrom(i, end, stop int, first bool) int {
	r.longestPlace(i, stop)
	if next, ok := r.noPlaceAt(i, end, stop); ok {
		return next
	}
	if next, ok := r.longerName(i, end, stop); ok {
		return next
	}
	r.longestPlace(i, stop)
	p := placeName{word: i, end: end, stop: stop, first: first, senses: r.senses, how: gazetteer.Short}
	demonym := true
	for _, s := range p.senses {
		if s.How != gazetteer.Demonym {
			demonym = false
		}
		p.how = min(p.how, s.How)
		p.weight = max(p.weight, r.d.overlay.Weight(s.Place))
	}
	if demonym {
		r.add(name{word: i, stop: end, kind: place, sure: true, senses: p.senses})
		return end
	}
	p.held = r.heldBy(end)
	if !p.held {
		if n := r.team(end, stop); n > end {
			r.d.refuse(i, end, "part of the name of a team or a paper")
			r.add(name{word: i, stop: n, kind: organisation, sure: true})
			return n
		}
		// "Guilford Lake", "Roanoke River": not the town's name but a feature's.
		if n := r.feature(end, stop); n > end {
			r.d.refuse(i, end, "part of the name of a natural feature")
			r.add(name{word: i, stop: n, kind: site})
			return n
		}
	}
	r.weigh(&p)
	if end == i+1 {
		r.weighWord(&p)
	} else if r.anyCommon(i, end) && r.allCommon(i, end) {
		switch kind := r.d.overlay.KindOf(p.senses[0].Place); kind {
		case gazetteer.Country, gazetteer.Territory, gazetteer.Region, gazetteer.District, gazetteer.Water, gazetteer.Area:
		default:
			p.chance.add(-2, "made of common words")
		}
	}
	r.weighBehind(&p)
	if p.chance.sum <= 0 {
		return r.addOther(&p)
	}
	n := name{word: i, stop: end, kind: place, sure: p.around >= 2 && p.chance.sum > 2, senses: p.senses, chance: p.chance}
	if !n.sure {
		n.otherwise = r.otherwise(i, end)
	}
	r.add(n)
	return end
}

// mayBeFirst says whether a place's name at word i, before a given name, may be a given name itself: it is no well-known
// place's, and nothing says that somebody is there.
func (r *recogniser) mayBeFirst(i int) bool {
	d := r.d
	if d.shape(i) != title || i > 0 && d.sameSentence(i-1, i) && (d.in(i-1, placePrepositions) || d.at(i-1) == ",") ||
		r.countryAt(i) || r.isCommon(i) || d.isEnglish(i) || d.isGiven(i) {
		return false
	}
	r.longestPlace(i, i+1)
	return r.weightOf(r.senses) < mostUnheardOf
}

// mostUnheardOf is how many people a place has at most whose name somebody may bear.
const mostUnheardOf = 300_000

// noPlaceAt notes what a place's name from word i up to end is where its words, or
// those beside it, say that it is something else; next is the word to go on with.
func (r *recogniser) noPlaceAt(i, end, stop int) (next int, ok bool) {
	d := r.d
	if r.allCompass(i, end) || d.at(end) == "$" && (d.words[end].glued || d.shape(i) == upper && d.shape(end+1) == number) ||
		d.at(i-1) == "$" && d.words[i].glued {
		d.refuse(i, end, "points of the compass, or a currency")
		return end, true // "Far North", "US$543", "US $543", "$US543"
	}
	if end == i+1 && d.shape(end) == number && d.words[end].end-d.words[end].start == 4 && d.sameSentence(i, end) && calendar.knows(d.spelling(i)) {
		d.refuse(i, end, "a year stands behind it")
		return end, true // "in Spring 2002"
	}
	if d.words[i].shape == upper && !r.sport && end < len(d.words) && d.words[end].shape == number && r.isHighway(i, end) {
		d.refuse(i, end, "the number of a highway stands behind it")
		r.add(name{word: i, stop: end + 1, kind: thing})
		return end + 1, true
	}
	if d.in(end, ailments) {
		d.refuse(i, end, "the name of a disease")
		r.ailments[d.at(end-1)] = true
		r.add(name{word: i, stop: end, kind: thing})
		return end, true
	}
	if r.d.keyIn(i, adherents) && end == i+1 && !r.demonymAt(i) && !insidePlace(d, i) && !r.heldBy(end) {
		d.refuse(i, end, "somebody of a people or a faith") // "a Latina from Brooklyn"
		r.add(name{word: i, stop: end, kind: thing})
		return end, true
	}
	if end == i+1 && end+1 < stop && d.isGiven(end) && !d.words[end].glued {
		if n := r.isPersonAt(end, stop); n > end+1 && n == stop && r.mayBeFirst(i) {
			d.refuse(i, end, "part of a person's name")
			r.add(name{word: i, stop: n, kind: person, title: i})
			return n, true // "Aira Mae Dolendo"
		}
		r.longestPlace(i, stop)
	}
	if r.isCampus(i, end) {
		d.refuse(i, end, "the short name of a university")
		r.add(name{word: i, stop: end, kind: organisation, sure: true})
		return end, true
	}
	if i > 0 && d.words[i-1].capital && d.sameSentence(i-1, i) && d.in(i-1, carMakers) {
		d.refuse(i, end, "a model of a car")
		r.add(name{word: i, stop: end, kind: thing})
		return end, true
	}
	if end == i+1 && d.in(i, carMakers) && end < stop && d.shape(end) == title {
		d.refuse(i, end, "the make of a car")
		r.add(name{word: i, stop: end, kind: thing})
		return end, true // a silver Vauxhall Astra
	}
	if i > 0 && (d.shape(i-1) == number || numberWords.knows(d.spelling(i-1))) && d.sameSentence(i-1, end) && d.shape(end) == lower && d.in(end, currencies) {
		d.refuse(i, end, "whose money it is")
		r.add(name{word: i, stop: end, kind: thing})
		return end, true // 3.2 million US dollars
	}
	if r.inTreaty(i, end) {
		d.refuse(i, end, "part of the name of a treaty")
		r.add(name{word: i, stop: end, kind: thing})
		return end, true
	}
	if r.inWorkTitle(i) {
		d.refuse(i, end, "it stands in the title of a work")
		r.add(name{word: i, stop: end, kind: thing})
		return end, true
	}
	if r.sport && r.teamBehind(end, stop) {
		d.refuse(i, end, "part of the name of an organisation")
		r.add(name{word: i, stop: end + 1, kind: organisation, sure: true}) // "Milwaukee Wolves"
		r.longestPlace(i, stop)
		d.embedded = append(d.embedded, name{word: i, stop: end, title: i, kind: place, senses: r.senses})
		return end + 1, true
	}
	if r.sport && r.standsForTeam(i, end, stop) {
		d.refuse(i, end, "stands for a team in a report on sport")
		r.add(name{word: i, stop: end, kind: organisation, sure: true})
		r.longestPlace(i, stop)
		// It is the town's team, and so a mention of the town.
		d.embedded = append(d.embedded, name{word: i, stop: end, title: i, kind: place, senses: r.senses})
		return end, true
	}
	return 0, false
}

// longerName notes the longer name that a place's name from word i up to end begins;
// next is the word to go on with.
func (r *recogniser) longerName(i, end, stop int) (next int, ok bool) {
	if r.isStateSchool(end, stop) {
		r.add(name{word: i, stop: end, kind: place, sure: true, senses: r.senses})
		return end + 1, true // "Montana State"
	}
	if end+1 == stop && !r.d.words[end].glued && !r.sport && r.isTail(i, end) {
		r.longestPlace(i, end)
		r.add(name{word: i, stop: stop, kind: place, sure: true, part: true, senses: r.senses})
		return stop, true // "Mati City", "Baringo North"
	}
	if n := r.partOfSite(i, end, stop); n > end && !r.heldBy(end) {
		r.d.refuse(i, end, "part of a longer name")
		r.add(name{word: i, stop: n, kind: site})
		return n, true
	}
	return 0, false
}

// weigh counts how well known the places of the name are, and what stands around it.
func (r *recogniser) weigh(p *placeName) {
	d, i, end := r.d, p.word, p.end
	if p.weight == 0 {
		// GeoNames lists such places because they are the seats of districts.
		p.weight = 5000
	}
	score, reason := d.tally(), ""
	if score.asked() {
		reason = "no place of this name is better known than one of " + inhabitants(p.weight) + " people"
	}
	score.add(math.Log10(float64(p.weight)+100)-4, reason)
	single := end == i+1
	cue := ""
	p.around, cue = r.cue(i, end)
	score.add(p.around, cue)
	if !single {
		score.add(1.5, "more than one word")
	}
	if p.how == gazetteer.Foreign {
		score.add(-2, "a foreign or rare name for a place")
	}
	if single && d.isGiven(i) && d.at(end) == "and" && d.sameSentence(i, end+2) && r.cueBefore(i) < 2 &&
		r.isPersonAt(end+1, min(end+3, d.partOf(i).stop)) > end+2 {
		score.add(-4, "a given name before another and their surname")
	}
	if p.around < 2 {
		switch {
		case single && d.sameSentence(i, end) && d.in(end, peoplesNouns) && p.weight < 400_000:
			score.add(-2, "a word such as “administration” stands behind it")
		case single && r.cueKin(i):
			score.add(-6, "a word such as “sister” stands before it")
		case d.partOf(i).Kind == seed.Byline:
			score.add(-4, "it stands in the byline")
		case d.shape(i-1) == lower && d.sameSentence(i-1, i) && d.keyIn(i-1, titles) && single:
			score.add(-3, "a person's title stands before it")
		}
	}
	p.chance = score
}

// weighWord counts what the one word of the name may be beside a place's: a country
// is hardly anything else, a town's name is often a person's.
func (r *recogniser) weighWord(p *placeName) {
	d, i, end, score := r.d, p.word, p.end, &p.chance
	if kind := d.overlay.KindOf(p.senses[0].Place); kind == gazetteer.Country || kind == gazetteer.Continent {
		score.add(1, "a country or continent")
	} else {
		switch {
		case r.isCommon(i) && d.at(i-1) == "the" && kind == gazetteer.City:
			score.add(-6, "a common word with an article, which a town does not have") // "back to the Earth"
		case r.isCommon(i) && p.around >= 2.5 && !p.first:
			score.add(-2, "a common word")
		case r.isCommon(i):
			score.add(-3, "a common word")
		case !d.isGiven(i) && !d.isSurname(i) && p.how == gazetteer.Primary:
			score.add(0.7, "nothing else that is known")
		}
		// A city of millions is itself before it is somebody's namesake.
		namesake := 1.0
		if p.weight > 400_000 {
			namesake = 0.25
		} else if p.around >= 2.5 && insidePlace(d, i) {
			namesake = 0.4 // nobody has a house in Mr. Newton
		}
		if d.isGiven(i) {
			score.add(-2*namesake, "a given name")
		}
		if d.isSurname(i) {
			score.add(-namesake, "a surname")
		}
		if d.lower(end) == "of" && d.sameSentence(i, end+1) && r.isCapital(end+1) && p.around < 2 && (d.isGiven(i) || d.isSurname(i)) {
			score.add(-4, "somebody of another place") // "Houston of Beaumont"
		}
	}
	if d.writesSmall(i) && p.first {
		score.add(-3, "it begins a sentence, and the report writes it small elsewhere")
	}
	if d.shape(i) == upper && d.words[i].end-d.words[i].start <= 3 && p.how != gazetteer.Short && p.how != gazetteer.Primary {
		score.add(-3, "by its capitals an abbreviation")
	}
	if speaks(d, end) && p.weight < 1_000_000 {
		score.add(-1, "it says something, as people do")
	}
}

// weighBehind counts that a capital behind the name makes it part of a longer one,
// as in "London Marathon" or "Lincoln Riley".
func (r *recogniser) weighBehind(p *placeName) {
	d, i, end, stop := r.d, p.word, p.end, p.stop
	if p.held || end >= stop || !r.isCapital(end) || d.words[end].glued || r.titleAt(end, stop) != end || d.keyIn(end, days) {
		return
	}
	single, weight, score := end == i+1, p.weight, &p.chance
	switch {
	case single && (weight < 30_000 || weight < 400_000 && (r.isCommon(i) || d.isGiven(i) || d.isSurname(i))) &&
		end+2 == stop && d.keyIn(end, organisationWords) && d.keyIn(end+1, facilityWords):
		score.add(-6, "part of the name of a building or the like") // "Logan International Airport"
	case single && weight < 400_000 && end+1 == stop && d.isSurname(end) && (d.isSurname(i) || d.isGiven(i)) &&
		r.longestPlace(end, stop) == stop:
		score.add(-3, "with the name behind it a person's")
	case d.keyIn(end, facilityWords) || d.keyIn(end, featureWords):
		score.add(-2, "the name goes on as that of a building or the like")
	case !r.isCommon(end) && r.longestPlace(end, stop) == end && !d.keyIn(end, organisationWords):
		score.add(-1.5, "the name goes on")
		if single && weight < 100_000 && score.sum < 3 {
			score.add(-1.5, "in a word that is as rare")
		}
	}
}

// addOther notes what a name is that cannot be a place's here: it may still be a
// person's. It returns the word to go on with.
func (r *recogniser) addOther(p *placeName) int {
	d, i, end := r.d, p.word, p.end
	whole := r.rest(i, p.stop)
	common := p.first && end == i+1 && r.isCommon(i)
	if d.why != nil && whole > end && !common {
		d.why.refused = append(d.why.refused, refusal{i, end, *p.chance.reasons})
	}
	if common {
		r.add(name{word: i, stop: end, kind: thing, title: i, senses: p.senses, chance: p.chance})
		return end
	}
	n := name{word: i, stop: whole, kind: r.otherwise(i, whole), title: i}
	if whole == end {
		n.chance, n.senses, n.otherwise = p.chance, p.senses, n.kind
	}
	r.add(n)
	return whole
}

// river is the river whose name behind "the" is word i alone, "along the Ohio", with
// its senses in r.senses, none where no gazetteer has it. A state has no article,
// and others' rivers the report has named in full.
func (r *recogniser) river(i, stop int) bool {
	d := r.d
	if stop > i+1 || d.shape(i) != title || d.at(i-1) != "the" || r.isCommon(i) {
		return false
	}
	if d.words[i].glued || d.at(stop) == "-" {
		return false
	}
	// Not "the Ohio delegation".
	alone := d.shape(stop) == punct || d.lexeme(stop).class&(prepositionWord|conjunctionWord|beWord|haveWord|modalWord) != 0
	named := false
	for _, s := range r.sensesOf(i) {
		named = named || alone && s.How == gazetteer.Primary && d.overlay.KindOf(s.Place) == gazetteer.Region
	}
	for k := len(d.names) - 1; k >= 0 && !named; k-- {
		n := &d.names[k]
		named = (alone || !d.in(stop, townNouns)) && (n.kind == place || n.kind == site) && n.stop == n.word+2 && d.at(n.word) == d.at(i) &&
			d.key(n.word+1) == "river"
	}
	if !named {
		return false
	}
	r.senses = dropSenses(d.overlay.Lookup(d.at(i)+" River"), func(s gazetteer.Sense) bool { return d.overlay.KindOf(s.Place) != gazetteer.Water })
	return len(r.senses) > 0
}

// isTail says whether the word behind a place from word i up to end belongs to its
// name, as "City", or says which part of it is meant, as "North".
func (r *recogniser) isTail(i, end int) bool {
	d := r.d
	if d.key(end) != "city" && (!d.keyIn(end, directions) || strings.HasSuffix(d.lower(end), "ern")) || r.isCommon(i) ||
		r.longestPlace(i, end) != end {
		return false
	}
	s := r.senses[0]
	switch d.overlay.KindOf(s.Place) {
	case gazetteer.City, gazetteer.District, gazetteer.Region:
		return s.How == gazetteer.Primary
	}
	return false
}

// isCampus says whether the words around a name that a university has as well say
// that it is the one: "studied at Columbia", "a Columbia professor".
func (r *recogniser) isCampus(i, end int) bool {
	d := r.d
	if !d.keysIn(i, end, campuses) {
		return false
	}
	if d.sameSentence(i, end) && d.shape(end) == lower {
		if v, ok := campusWords.get(d.at(end)); ok && v == "" {
			return true
		}
	}
	at := d.lower(i - 1)
	if n := len(d.names); n > 0 && (at == "and" || at == "or" || at == ",") {
		last := &d.names[n-1]
		return last.stop == i-1 && last.kind == organisation && d.keysIn(last.word, last.stop, campuses) // "at Columbia and Cornell"
	}
	if at != "at" && at != "from" {
		return false
	}
	for j := i - 2; j > i-6 && d.sameSentence(j, i) && d.shape(j) == lower; j-- {
		if v, ok := campusWords.get(d.at(j)); ok && (v != "" || j == i-2) {
			return true
		}
	}
	return false
}

// isHighway says whether the number at word end makes the name before it that
// of a highway: "U.S. 2", but not "U.S. 2, Mexico 1".
func (r *recogniser) isHighway(i, end int) bool {
	d := r.d
	if v := d.at(i); v != "U.S." && v != "US" || d.words[end].end-d.words[end].start > 3 || !d.sameSentence(i, end) {
		return false
	}
	return !(d.at(end+1) == "," && r.isCapital(end+2) && d.shape(end+3) == number)
}

// otherwise says what the words from i up to end name if they name no place.
func (r *recogniser) otherwise(i, end int) nameKind {
	kind := r.guess(i, end)
	if kind == thing && r.d.isGiven(i) && r.d.isSurname(i) {
		return person
	}
	return kind
}

// teamBehind says whether the one capitalised word at word i, behind a place, can
// be what a team calls itself: "Wolves", "Storm".
func (r *recogniser) teamBehind(i, stop int) bool {
	if i >= stop || i+1 < stop && r.isCapital(i+1) || !r.isCapital(i) || r.d.words[i].glued || r.d.shape(i) != title {
		return false
	}
	k := r.key(i)
	if teams.has(k) {
		return true
	}
	return strings.HasSuffix(k, "s") && !strings.HasSuffix(k, "ss") && r.isCommon(i) && r.titleAt(i, stop) == i && !thingWords.has(k) &&
		!facilityWords.has(k) &&
		!days.has(k) &&
		!organisationWords.has(k)
}

// isStateSchool says whether "State" stands at word i, as in the short name of a
// university, behind the state whose senses are in r.senses.
func (r *recogniser) isStateSchool(i, stop int) bool {
	if i >= stop || r.key(i) != "state" || r.d.shape(i) != title || i+1 < stop && r.isCapital(i+1) {
		return false
	}
	return r.senses[0].How == gazetteer.Primary && r.d.overlay.KindOf(r.senses[0].Place) == gazetteer.Region
}

// partOfSite is where a longer name of a place ends that begins with another's,
// which ends before end: "San Juan de Lurigancho", "Punta Mita", "Kyzyl-Unkur".
// It is end where there is none.
func (r *recogniser) partOfSite(i, end, stop int) int {
	d := r.d
	next := end
	switch {
	case end >= stop:
		return end
	case d.at(end) == "-" && d.words[end].glued && end+1 < stop && d.shape(end+1) == title && !r.isCommon(end+1) && d.shape(i) == title:
		next = end + 1
	case d.in(end, spanishParticles):
		for next < stop && d.in(next, spanishParticles) {
			next++
		}
	case end == i+1 && d.keyIn(i, featureStarts) && !d.words[end].glued && d.shape(end) == title:
	case d.keyIn(end, divisions) && !d.keyIn(end, publicBodies) && r.isCapital(end) && !d.words[end].glued && !(end+1 < stop && r.isCapital(end+1)):
		return end + 1 // "Denmark Township"
	default:
		return end
	}
	if next >= stop || !r.isCapital(next) || r.known(next, stop) {
		return end
	}
	return next + 1
}

// feature is where the name of a natural feature ends that goes on at word i
// behind a place's name; i where none does.
func (r *recogniser) feature(i, stop int) int {
	end := i
	if strings.HasSuffix(r.d.at(i-1), ".") {
		return i // "Mass. Green Bay has called": an abbreviation ends the sentence
	}
	for end < stop && end < i+2 && r.isCapital(end) && !r.d.words[end].glued {
		end++
		if (r.d.keyIn(end-1, featureWords) || r.d.keyIn(end-1, facilityWords) && end == i+1) && !r.d.keyIn(end-1, heads) &&
			!r.d.keyIn(end-1, divisions) &&
			!r.d.keyIn(end-1, organisationWords) &&
			!r.d.keyIn(end-1, publicBodies) {
			if end < stop && r.isCapital(end) && r.d.keyIn(end, featureWords) { // "Peace River Valley"
				end++
			}
			if end < stop && r.isCapital(end) && !r.d.words[end].glued {
				return i // "Salem Lake Road"
			}
			return end
		}
	}
	return i
}

// team is where the name of a team or a paper ends whose first part, before
// word i, is a place: "Toronto Blue Jays", "Orlando Sentinel". It is i where
// there is none.
func (r *recogniser) team(i, stop int) int {
	end := i
	for end < stop && end < i+3 && r.isCapital(end) && !r.d.words[end].glued {
		if r.titleAt(end, stop) > end || r.longestPlace(end, stop) > end && !r.d.keyIn(end, teams) {
			break
		}
		end++
	}
	if end > i && end == stop && r.d.keyIn(end-1, teams) {
		return end
	}
	return i
}

// allCompass says whether the words are points of the compass and their like,
// which name no place alone.
func (r *recogniser) allCompass(i, end int) bool {
	for j := i; j < end; j++ {
		if !r.d.keyIn(j, compassWords) {
			return false
		}
	}
	return true
}
