package extract

import (
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// A nameKind says what a name names.
type nameKind uint8

const (
	thing nameKind = iota // a product, a work, a law, an event: nothing that the boxes show
	person
	organisation
	place
	site // a street or a building that the gazetteer does not have
)

// A name is a mention of something with a name of its own.
type name struct {
	word, stop int // words, stop exclusive, titles and possessives left out
	kind       nameKind
	sure       bool              // the words around it, or a list, settle the kind
	entity     int               // index into document.entities
	senses     []gazetteer.Sense // of a place, or what may be one, what it can mean
	chance     tally             // what speaks for a place and against it before it is known what else the report names
	otherwise  nameKind          // its kind if it is no place
	inside     bool              // of a place: it stands inside the name of an organisation
	region     gazetteer.ID      // of a place: 1 more than the region that this mention means, whatever others of the name do
	part       bool              // of a place: its first word says which part of it, "West Tennessee"
	toponym    *toponym          // of a place, or what may be one, once it is resolved
	title      int               // of a person, where the title before it begins; word where there is none
}

// An entity is who or what several names of one report stand for.
type entity struct {
	kind   nameKind
	full   string // the fullest form that the report gives
	role   string // of a person: "the Chinese president", as the report has it
	female bool   // of a person: a title or the given name says so
	male   bool
	first  int // index into document.names of the first mention
}

// names finds every name of the text and settles what it names: first by the
// words inside and around each, then by what the whole report says of it.
// People, organisations and places are read off the result by the finders
// that follow.
type names struct{}

func (names) find(d *document) {
	r := newRecogniser(d)
	d.names = slices.Grow(d.names, len(d.words)/8)
	sport := 0
	for i := range d.words {
		w := &d.words[i]
		s := w.spelling
		if w.shape == lower && w.end-w.start > 2 {
			d.writeSmall(s)
		}
		d.traits |= s.traits
		if s.traits&ofSport != 0 && w.shape <= upper || w.shape == number && r.isScore(i) {
			sport++
		}
	}
	r.sport = sport >= 4 && sport*sportEvery >= len(d.words)
	for i := range d.parts {
		if p := &d.parts[i]; !p.titleCase {
			r.read(p.word, p.stop)
		}
	}
	r.agree()
	r.agreeOnVessels()
	// Where every word has a capital, only what is known can be told.
	for i := range d.parts {
		if p := &d.parts[i]; p.titleCase {
			r.readTitleCase(p.word, p.stop)
		}
	}
	r.inOrder()
	r.d.resolve()
	r.join()
}

// sportEvery is how many words a report on sport has for each that is a word of
// sport. Reports on business have one in 150.
const sportEvery = 45

// A recogniser holds what the search for names knows of one document.
type recogniser struct {
	d        *document
	sport    bool                 // the report is one on a team sport
	ailments map[string]bool      // places that a disease of the text has its name from
	vessels  map[string]bool      // what the text calls its vessels
	shorts   map[string]bool      // names of bodies without their last word
	bodies   map[string]bool      // names of bodies of two words or more
	told     textTable[tale]      // what the names say of a word, for agree
	located  textTable[namesakes] // places by their first word
	people   textTable[bool]      // words of people's full names, once somebody has asked
	texts    textTable[ballot]    // names of several words
	joined   joined               // for join
	found    [16]found            // what longestPlace has found, for the last few questions
	words    []string             // scratch for gazetteer.Longest
	ends     []int                // scratch: where the words of a run end
	senses   []gazetteer.Sense    // of the name looked up last; nobody changes them
	scratch  []gazetteer.Sense
}

// A found is what longestPlace has found for a word and the end of its run.
type found struct {
	word, stop, end int
	senses          []gazetteer.Sense
}

// newRecogniser is the recogniser of a document, in the room of one that is done with.
func newRecogniser(d *document) *recogniser {
	r := &d.reader
	*r = recogniser{
		d: d, ailments: emptied(r.ailments), vessels: emptied(r.vessels), shorts: emptied(r.shorts), bodies: emptied(r.bodies),
		told: r.told, located: r.located, people: r.people, texts: r.texts, joined: r.joined,
		words: r.words[:0], ends: r.ends[:0], scratch: r.scratch[:0],
	}
	return r
}

// isCapital says whether word i can begin or continue a name.
func (r *recogniser) isCapital(i int) bool {
	return i >= 0 && i < len(r.d.words) && r.d.words[i].capital
}

// key is word i as the lists have it: small letters, plain apostrophes, no
// full stop at the end.
func (r *recogniser) key(i int) string { return r.d.key(i) }

// isCommon says that word i is one that English or this text writes small.
func (r *recogniser) isCommon(i int) bool {
	return r.d.writesSmall(i) || r.d.isEnglish(i)
}

// read finds the names in the words from up to, but not including, to.
func (r *recogniser) read(from, to int) {
	for i := from; i < to; {
		switch w := &r.d.words[i]; {
		case w.capital:
			i = r.segment(i, r.run(i, to))
			continue
		case w.shape == number, w.shape == lower && w.spelling.traits&ofParticle != 0:
			// "al Qaeda", "1MDB"
			if end := r.listedSmall(i); end > i {
				r.add(name{word: i, stop: end, kind: organisation, sure: true})
				i = end
				continue
			}
		}
		i++
	}
}

// run is where the capitalised words that begin at i end: small words may
// stand between them where names have such.
func (r *recogniser) run(i, to int) int {
	d := r.d
	sent := d.words[i].sent
	stop := i + 1
	for stop < to && d.words[stop].sent == sent {
		switch {
		case r.isCapital(stop):
			if startsAnew(d, stop) && !(stop == i+1 && d.isGiven(i) && !r.isCommon(i) && numberWords.has(d.at(stop)) && r.isCapital(stop+1)) && !(d.at(stop+1) == "/" && d.words[stop+1].glued) {
				return stop
			}
			stop++
		case d.at(stop) == "-" && d.words[stop].glued && stop+1 < to && d.words[stop+1].glued &&
			(r.isCapital(stop+1) || r.isCapital(stop-1) && (d.in(stop+1, nameParticles) || d.in(stop+1, placeJoins)) && stop+3 < to && d.at(stop+2) == "-"):
			if d.at(stop+3) == "the" && stop+5 < to && d.at(stop+4) == "-" && r.isCapital(stop+5) {
				stop += 2 // "Stratton-on-the-Fosse"
			}
			stop += 2
			if !r.isCapital(stop - 1) { // "Stoke-on-Trent"
				stop++
			}
		case r.secondSyllable(i, stop):
			stop += 2
		case d.words[stop].shape == number && d.keyIn(stop-1, numberedHeads):
			return stop + 1 // "Apollo 11"
		case d.words[stop].shape == punct && r.nickname(stop, to) > stop && (stop <= i+2 && d.isGiven(i) || stop == i+1 && !r.isCommon(i) || d.isGiven(stop-1) || r.isInitial(stop-1)):
			stop = r.nickname(stop, to)
		default:
			next := r.joinedPlace(i, stop, to)
			if next == stop {
				next = r.linked(stop, to)
			}
			if next == stop {
				return stop
			}
			stop = next
		}
	}
	return stop
}

// nickname is the word behind the one in quotation marks that opens at word i,
// between two names of a person: "Darnell “Dee” Whitcomb". It is i where none
// stands there.
func (r *recogniser) nickname(i, to int) int {
	d := r.d
	if i+3 >= to || d.at(i) == "(" || !isOpening(d.at(i)) || !r.isCapital(i+1) || !d.words[i+1].glued || !d.sameSentence(i-1, i+3) {
		return i
	}
	end := i + 2
	if r.isCapital(end) && !d.words[end].glued {
		end++
	}
	if d.at(end) == ")" || !isClosing(d.at(end)) || !d.words[end].glued || !r.isCapital(end+1) || d.words[end+1].glued || r.isCommon(end+1) && !d.keyIn(end+1, commonSurnames) {
		return i
	}
	return end + 1
}

// secondSyllable says whether behind the hyphen at word i the second half of a
// given name stands, as in "Choi Mi-ran", in a run that begins at first.
func (r *recogniser) secondSyllable(first, i int) bool {
	d := r.d
	if i < first+1 || i+1 >= len(d.words) || d.at(i) != "-" || !d.words[i].glued || !d.words[i+1].glued || d.shape(i+1) != lower || !r.isCapital(i-1) {
		return false
	}
	if i == first+1 && !(r.isCapital(i+2) && !d.words[i+2].glued && d.isGiven(first) && !r.isCommon(i+2) && !d.isEnglish(i+1)) || i > first+1 && !r.isCapital(i-2) {
		return false // "Jun-ho Baek", "Baek Jun-ho"
	}
	half := d.words[i+1]
	if n := half.end - half.start; n > 6 || d.words[i-1].end-d.words[i-1].start > 6 || i+2 < len(d.words) && d.at(i+2) == "-" && d.words[i+2].glued {
		return false
	}
	return !d.in(i+1, compoundEnds) && !(d.isEnglish(i+1) && (half.end-half.start > 4 || r.isCommon(i-1)))
}

// startsAnew says that no name goes on at word i although it has a capital.
func startsAnew(d *document, i int) bool {
	return d.in(i, starters) && d.shape(i) == title && d.at(i-1) != "-" && !d.in(i, articlesInNames)
}

// linked is the capitalised word that a name goes on with behind the small
// words or the mark at i: "University of Oslo", "Republic of the Congo",
// "Ludwig van Beethoven", "Marks & Spencer", "Department of Health and Human
// Services". It is i where no name goes on.
func (r *recogniser) linked(i, to int) int {
	d := r.d
	v := d.lower(i)
	next := i + 1
	if d.words[i].shape == clitic {
		// "Children's Hospital", but not "Italy's Interior Ministry".
		if next < to && r.isCapital(next) && (d.in(i-1, ownersInNames) || (d.keyIn(i-2, saints) || d.keyIn(i-2, patrons)) && r.isCapital(i-2) && r.bodyWordIn(next, to)) {
			return next
		}
		return i
	}
	if d.words[i].shape == punct && v != "&" {
		if r.ownedByMany(i, to) || v == "," && r.listsMatters(i, to) {
			return next
		}
		return i
	}
	if d.in(i, nameParticles) && next+1 < to && d.at(next) == "-" && d.words[next].glued && d.words[next+1].glued && r.isCapital(next+1) {
		return next + 1 // "Mahmoud al-Zoubi"
	}
	for next < to && next < i+3 && d.shape(next) == lower && (d.at(next) == "the" || d.in(next, nameParticles)) {
		next++
	}
	if next >= to || !r.isCapital(next) || d.words[next].sent != d.words[i].sent {
		return i
	}
	switch {
	case v == "&":
		return next
	case d.shape(i) != lower:
		return i
	case d.in(i, nameParticles):
		return next
	case v == "at" && i > 2 && d.at(i-2) == "of" && d.key(i-3) == "university" && next == i+1 && r.longestPlace(next, next+1) > next:
		return next // "University of Texas at Arlington"
	case v == "of" && r.isLegalForm(i-1) && d.key(i-1) != "corporation":
		return i // "Orvexa LLC of Avon"
	case v == "of" && (r.isHead(i-1) || r.withinBody(i) || titles.has(listKey(d.lowerSlice(i-1, next+1))) || next+1 < to && titles.has(listKey(d.lowerSlice(i-1, next+2)))):
		return next
	case v == "for" && d.startsSentence(i-1) && strings.HasSuffix(d.at(i-1), "s") && !(d.at(i+1) == "the"):
		return i // "Services for Ann Lee will be held"
	case v == "for" && r.listedBefore(i) && d.at(i+1) == "the":
		return i // "the National Hockey League for the Avon Rovers"
	case v == "for" && r.withinBody(i) && r.isLand(next, to):
		return next // "Department of Roads and Farms for Norland"
	case v == "for" && (d.keyIn(i-1, organisationWords) || d.keyIn(i-1, heads)) && !(d.keyIn(i-1, armedUnits) && d.key(i-1) != "group") && d.key(i-1) != "force" && !r.isLegalForm(i-1) && !(next == i+1 && d.shape(next) == upper && len(d.at(next)) < 4):
		return next
	case (v == "on" || v == "to") && next == i+1 && d.keyIn(i-1, boards) && r.isCommon(next) && !d.keyIn(next, days):
		return next // "Committee to Protect Journalists"
	case v == "in" && next == i+1 && (r.key(i-1) == "association" && strings.HasSuffix(d.at(i-2), "s") || r.key(i-1) == "mission") && r.isCapital(i-2) && r.longestPlace(next, next+1) > next:
		return next // "Garment Makers Association in Cambodia"
	case v == "and" && next == i+1:
		if r.joins(i) || r.ofTwo(i, to) {
			return next
		}
	}
	return i
}

// listedBefore says whether a name that a list has ends before word i.
func (r *recogniser) listedBefore(i int) bool {
	for j := i - 2; j > i-5 && j >= 0 && r.isCapital(j) && r.d.sameSentence(j, i); j-- {
		if organisations.has(listKey(r.d.lowerSlice(j, i))) {
			return true
		}
	}
	return false
}

// bodyWordIn says whether a word that bodies' names end with stands among the
// capitalised words from word i: "Medical University".
func (r *recogniser) bodyWordIn(i, to int) bool {
	for j := i; j < to && j < i+4 && r.isCapital(j) && r.d.sameSentence(i, j); j++ {
		if r.d.keyIn(j, organisationWords) || j > i && r.isCentre(j) {
			return true
		}
	}
	return false
}

// isLand says whether the name at word i is a country or a part of one, as a body is
// for it.
func (r *recogniser) isLand(i, to int) bool {
	if r.longestPlace(i, to) != i+1 || r.isCapital(i+1) && i+1 < to {
		return false
	}
	for _, s := range r.senses {
		if k := r.d.overlay.KindOf(s.Place); s.How != gazetteer.Demonym && (k == gazetteer.Country || k == gazetteer.Region) {
			return true
		}
	}
	return false
}

// ownedByMany says whether the apostrophe at word i stands behind those whose
// body it is: "Coastal Anglers' Union", "Magistrates' Court".
func (r *recogniser) ownedByMany(i, to int) bool {
	d := r.d
	if v := d.at(i); v != "'" && v != "’" || !d.words[i].glued || !r.isCapital(i-1) || !strings.HasSuffix(d.at(i-1), "s") {
		return false
	}
	k := r.key(i - 1)
	if !r.isCommon(i-1) && !strings.HasSuffix(k, "ers") || d.keyIn(i-1, homeTeams) || d.keyIn(i-1, organisations) || d.keyIn(i-1, partyNames) {
		return false
	}
	for j := i + 1; j < to && j < i+5 && r.isCapital(j) && d.sameSentence(i, j); j++ {
		if d.keyIn(j, organisationWords) {
			return true
		}
	}
	return i+1 < to && r.isCapital(i+1) && d.sameSentence(i, i+1) && r.withinBody(i) // "Office of Miners' Health"
}

// listsMatters says whether the comma at word i stands between the matters that
// a body is of: "Ministry of Agriculture, Livestock and Fisheries".
func (r *recogniser) listsMatters(i, to int) bool {
	d := r.d
	j := i + 1
	for ; j < to && j < i+6 && (r.isCapital(j) || d.at(j) == ","); j++ {
		if d.at(j) != "," && !r.areMatters(j, j+1) {
			return false
		}
	}
	return j > i+1 && j+1 < to && d.at(j) == "and" && d.shape(j) == lower && r.areMatters(j+1, j+2) && r.joins(i)
}

// withinBody says whether the small word i stands in a body's name that has
// begun with "of" or "for": "Committee for the Salvation of the People".
func (r *recogniser) withinBody(i int) bool {
	d := r.d
	for j := i - 1; j > i-7 && j > 0 && d.words[j].sent == d.words[i].sent; j-- {
		if v := d.lower(j); (v == "of" || v == "for") && d.shape(j) == lower {
			return d.keyIn(j-1, organisationWords)
		}
		if !r.isCapital(j) && d.at(j) != "the" && d.at(j) != "and" {
			return false
		}
	}
	return false
}

// joins says whether the "and" at word i stands between two things that a body
// is of: "Ministry of Energy and Mines".
func (r *recogniser) joins(i int) bool {
	d := r.d
	for j := i - 1; j > i-7 && j > 0 && d.words[j].sent == d.words[i].sent; j-- {
		if v := d.lower(j); (v == "of" || v == "for" || v == "on") && d.shape(j) == lower {
			from := j + 1
			if d.at(from) == "the" {
				from++ // "Department for the Environment, Food and Farms"
			}
			return r.isHead(j-1) && r.areMatters(from, i) && r.areMatters(i+1, i+2)
		}
		if !r.isCapital(j) && d.at(j) != "," && d.at(j) != "the" && d.at(j) != "'" && d.at(j) != "’" {
			return false
		}
	}
	return false
}

// areMatters says whether the words are such as ministries are of: portfolios,
// or common words that name no body of their own.
func (r *recogniser) areMatters(i, end int) bool {
	for ; i < end; i++ {
		k := r.key(i)
		if k == "," || k == "'" || k == "’" {
			continue
		}
		if !r.d.keyIn(i, portfolios) && (!r.isCommon(i) || r.d.keyIn(i, organisationWords) || r.demonymAt(i) || r.d.isGivenKey(i) || r.d.keyIn(i, days)) {
			return false
		}
	}
	return true
}

// ofTwo says whether the "and" at word i stands inside the name of a body whose
// last word comes behind it: "the Securities and Exchange Commission".
func (r *recogniser) ofTwo(i, to int) bool {
	d := r.d
	first := i - 1
	for first > 0 && d.words[first].sent == d.words[i].sent && (r.isCapital(first) || d.at(first) == "-" && d.words[first].glued) && i-first < 5 {
		k := r.key(first)
		if joinedHeads.has(k) {
			return false
		}
		if d.keyIn(first, starters) {
			break
		}
		first--
	}
	if first == i-1 {
		return false
	}
	if v := d.lower(first); v != "the" && d.words[first].shape != clitic && !(d.shape(first) == lower && d.lexeme(first).class&prepositionWord != 0 && r.longestPlace(first+1, i) > first+1) {
		return false
	}
	for n := i + 1; n < to && n < i+6 && (r.isCapital(n) || d.at(n) == "-" && d.words[n].glued); n++ {
		if n > i+1 && d.keyIn(n, joinedHeads) {
			from := r.longestPlace(first+1, i)
			return from == i && r.longestPlace(i+1, n) > i+1 || r.allCommon(from, i) && (r.isCommon(i+1) || r.isHyphenated(i+1) && r.isCommon(i+3))
		}
	}
	return false
}

// isHead says whether "of" after word i belongs to the name.
func (r *recogniser) isHead(i int) bool {
	if r.d.key(i) == "hall" && !r.isCapital(i-1) {
		return false // "Hall of Famer Ann Lee"
	}
	return r.isCapital(i) && (r.d.keyIn(i, organisationWords) || r.d.keyIn(i, heads) || r.d.keyIn(i, featureWords))
}

// add notes a name.
func (r *recogniser) add(n name) {
	if n.word < n.stop {
		if n.kind == site && (r.allGeneric(n.word, n.stop) || r.d.overlay.Dropped(r.d.slice(n.word, n.stop))) {
			n.kind = thing
		}
		if n.kind != person {
			n.title = n.word
		} else if n.stop > n.word+1 && r.d.shape(n.stop-1) == upper && r.d.keyIn(n.stop-1, honours) {
			n.stop-- // "Ann Lee MP"
		}
		if n.kind == organisation && n.sure && n.stop > n.word+1 {
			r.bodies[r.d.slice(n.word, n.stop)] = true
			if d := r.d; d.at(n.stop) == "(" && d.at(n.stop+2) == ")" && (d.shape(n.stop+1) == upper && len(d.at(n.stop+1)) > 1 || r.abbreviates(n.word, n.stop, d.at(n.stop+1))) {
				r.shorts[d.at(n.stop+1)] = true // "(Kemsa)"
			}
		}
		r.d.names = append(r.d.names, n)
	}
}

// allGeneric says whether no word from i up to end tells a place from another.
func (r *recogniser) allGeneric(i, end int) bool {
	for ; i < end; i++ {
		if !r.d.keyIn(i, genericWords) {
			return false
		}
	}
	return true
}

// abbreviates says whether a short form has the first letters of the capitalised
// words from i up to end, in order and among others.
func (r *recogniser) abbreviates(i, end int, short string) bool {
	if len(short) < 2 || strings.ToLower(short) == short {
		return false
	}
	at := 0
	for v := strings.ToLower(short); i < end; i++ {
		if r.isCapital(i) {
			n := strings.IndexByte(v[at:], r.d.lower(i)[0])
			if n < 0 || at == 0 && n > 0 {
				return false
			}
			at += n + 1
		}
	}
	return at > 0
}

// segment splits the capitalised words from i up to, but not including, stop
// into names, and returns the word to go on with: a name that a list has may go
// on behind stop.
func (r *recogniser) segment(i, stop int) int {
	d := r.d
	for i < stop {
		if !r.isCapital(i) {
			i++
			continue
		}
		if i+2 < stop && d.in(i, parties) && d.at(i+1) == "-" && d.words[i+1].glued && d.words[i+2].glued && r.isCapital(i+2) {
			i += 2 // "Sen. Ann Lee, D-Dover"
			continue
		}
		if d.shape(i) == upper && r.d.keyIn(i, notOrganisations) && r.d.keyIn(i, organisationNouns) {
			i++ // "the NGO Open Arms"
			continue
		}
		first := d.startsSentence(i)
		if (first || d.at(i-1) == ":") && d.in(i, starters) && !(i+1 < stop && r.knownFrom(i, stop)) { // "Monday: A Dover man"
			i++
			continue
		}
		if d.keyIn(i, days) && !(d.at(i+1) == "-" && d.words[i+1].glued) && !r.isNamedLikeMonth(i, stop) && r.longestPlace(i, stop) <= i+1 { // "Jan-Olof", "May Pen"
			i++
			continue
		}
		if end := r.vesselAt(i, stop); end > i {
			d.refuse(i, end, "the name of a vessel")
			r.vessels[d.slice(i, end)] = true
			r.add(name{word: i, stop: end, kind: thing, sure: true})
			i = end
			continue
		}
		if i+1 < stop && d.in(i, thingFirsts) && d.isGiven(i+1) && !d.words[i+1].glued {
			r.add(name{word: i, stop: i + 2, kind: thing, sure: true}) // "Hurricane Ann"
			i += 2
			continue
		}
		if r.isDefined(i) {
			r.add(name{word: i, stop: i + 1, kind: organisation, sure: true})
			i++
			continue
		}
		if end := r.shortened(i, stop); end > i {
			r.add(name{word: i, stop: end, kind: organisation, sure: true})
			r.inside(i, end)
			i = end
			continue
		}
		if end := r.possessed(i, stop); end > i {
			r.add(name{word: i, stop: end, kind: place, sure: true, senses: r.senses})
			return end
		}
		if end := r.division(i, stop); end > i {
			r.add(name{word: i, stop: end, kind: site, sure: true})
			i = end
			continue
		}
		if r.namesake(i, stop) {
			i = r.one(i, stop, first)
			continue
		}
		// A whole-run organisation comes before all that stands inside it.
		if n, sure := r.organisationAt(i, stop); n > i && !r.placeCovers(i, n, stop) {
			i = r.organ(i, n, stop, sure)
			continue
		}
		if d.at(i-1) == "," && strings.HasSuffix(d.at(i), ".") && d.sameSentence(i-1, i) && r.longestPlace(i, i+1) > i {
			i = r.one(i, i+1, first) // "Jackson, Miss."
			continue
		}
		if r.saintly(i, stop) {
			i = r.one(i, stop, first)
			continue
		}
		if n := r.titleAt(i, stop); n > i && !(r.longestPlace(i, stop) > n && r.weightOf(r.senses) > 50_000) { // "General Santos"
			if n < stop && r.isCapital(n) && !(n == i+1 && r.isPersonAt(i, stop) > n && !d.keyIn(i, titlesAlone) && r.isPersonAt(n, stop) == n) && !r.isOffice(i, n) {
				if end := r.personAfterTitle(n, stop); end > n {
					if end == n+1 && n > i+1 && (d.key(n-1) == "sheikh" || d.key(n-1) == "sheikha") {
						n-- // "Prime Minister [Sheikh Hasina]"
					}
					r.add(name{word: n, stop: end, kind: person, sure: true, title: i})
					i = end
					continue
				}
			}
			if n == stop || !r.isCapital(n) {
				// "the Prime Minister": a title, no name, unless it is somebody's
				// whom the rest of the text names in full, "King".
				if r.longestPlace(i, stop) <= n {
					if n == i+1 && i > 0 && !d.in(i-1, determiners) {
						r.add(name{word: i, stop: n, kind: thing})
					}
					i = n
					continue
				}
			}
		}
		i = r.one(i, stop, first)
	}
	return i
}

// namesake says whether the words from i up to stop are somebody's whose role stands
// before them, although the first is the name of a body as well: "the actress Funke
// Adeola".
func (r *recogniser) namesake(i, stop int) bool {
	d := r.d
	return i > 0 && stop > i+1 && stop < i+4 && d.shape(i-1) == lower && d.shape(i) == title && d.sameSentence(i-1, i) && d.isRoleNoun(i-1) && !organisationNouns.has(d.at(i-1)) &&
		r.listedEnd(i, stop) == i+1 && !r.anyCommon(i, stop) && !r.anyAcronym(i, stop) && !r.d.keyIn(stop-1, organisationWords) && r.longestPlace(i+1, stop) == i+1 && !r.isLegalForm(stop-1)
}

// isNamedLikeMonth says whether the month at word i is a given name: "Jan van
// der Meulen", "August Palme", but not "in June Ann Lee".
func (r *recogniser) isNamedLikeMonth(i, stop int) bool {
	d := r.d
	if d.at(i) == "Jan" && i+1 < stop && !r.isCommon(i+1) && !d.keyIn(i+1, days) {
		return true // the month has a number behind it, or a full stop
	}
	return i+1 < stop && d.isGiven(i) && !d.in(i-1, placePrepositions) &&
		(d.in(i+1, nameParticles) || d.isSurname(i+1) && !r.isCommon(i+1) && !d.isGiven(i+1))
}

// knownFrom says whether a name that some list has begins at word i and goes
// on over the next.
func (r *recogniser) knownFrom(i, stop int) bool {
	// "The Hague", but not "The Bank of Korea".
	return r.longestPlace(i, stop) > i+1 && !r.isHead(i+1) || r.listedEnd(i, stop) > i+1
}

// one reads one name that begins at word i and returns the word after it.
func (r *recogniser) one(i, stop int, first bool) int {
	d := r.d
	if d.shape(stop-1) == number && stop-i <= 3 {
		r.add(name{word: i, stop: stop, kind: thing})
		return stop
	}
	if end := r.counties(i, stop); end > i {
		if len(r.senses) == 0 {
			r.add(name{word: i, stop: end, kind: site, sure: true})
			return end
		}
		r.add(name{word: i, stop: end, kind: place, sure: true, senses: r.senses})
		return end
	}
	if whole := r.rest(i, stop); r.isModel(whole) && !r.sport && d.shape(whole-1) == upper {
		r.add(name{word: i, stop: whole + 1, kind: thing}) // "CAC 40"
		return whole + 1
	} else if d.shape(i) == upper && d.in(whole, thingWords) {
		r.add(name{word: i, stop: whole, kind: thing}) // "the DAX index"
		return whole
	}
	if value, ok := stateOrgans.get(r.key(i)); ok && value == "" && first && i+1 >= stop && d.shape(stop) == lower && (d.in(stop, actingVerbs) || endsLikeVerb(d.lower(stop)) || d.lexeme(stop).class&(beWord|haveWord|modalWord) != 0) {
		r.add(name{word: i, stop: i + 1, kind: organisation, sure: true}) // "Congress voted"
		return i + 1
	}
	if d.at(i-1) == "of" && r.isHome(i) {
		return r.homeOf(i, stop)
	}
	if d.at(i-1) == "the" && r.river(i, stop) {
		r.add(name{word: i, stop: i + 1, kind: place, sure: true, part: true, senses: r.senses})
		return i + 1
	}
	if stop > i+3 && r.nickname(i+1, stop) > i+1 {
		end := r.nickname(i+1, stop)
		for end < stop && r.isCapital(end) {
			end++
		}
		r.add(name{word: i, stop: end, kind: person, sure: true, title: i}) // "Avon “Avie” Lee"
		return end
	}
	placeEnd := r.longestPlace(i, stop)
	if placeEnd <= i+1 {
		if end := r.partOfPlace(i, stop, first); end > i {
			return end
		}
		r.longestPlace(i, stop)
	}
	personEnd := r.isPersonAt(i, stop)
	if r.pairOfCities(i, stop) || placeEnd > i+1 && d.keyIn(placeEnd-1, divisions) {
		personEnd = i // "Dallas-Fort Worth", "Allen County Engineer"
	}
	if personEnd > i && r.calledBody(i) && !r.cuePerson(i, personEnd) {
		r.add(name{word: i, stop: personEnd, kind: organisation, sure: true}) // "the consultancy Sirio Andino"
		return personEnd
	}
	switch {
	case personEnd > placeEnd || personEnd > i && personEnd == placeEnd && !r.strongPlace(i, placeEnd):
		if !(placeEnd == i+1 && r.demonymAt(i) && !d.isGiven(i)) {
			d.refuse(i, placeEnd, "part of a person's name")
			r.add(name{word: i, stop: personEnd, kind: person, sure: true, title: i})
			return personEnd
		}
	}
	if r.isPresented(i, placeEnd, stop, first) {
		d.refuse(i, placeEnd, "part of a person's name")
		r.add(name{word: i, stop: stop, kind: person, sure: true, title: i})
		return stop
	}
	if placeEnd > i {
		if end := r.rest(i, stop); end > placeEnd && !d.words[placeEnd].glued && r.isCapital(placeEnd) && !r.heldBy(placeEnd) && !(r.demonymAt(i) && r.isCommon(placeEnd)) &&
			(r.nounBefore(i) || r.cueBodyAfter(end) || d.lower(i-1) == "at" && d.isRoleNoun(i-2) && !r.anyCommon(placeEnd, end)) {
			// "the news site Magyar Tükör", "an analyst at Wedgewood Morris"
			d.refuse(i, placeEnd, "part of the name of an organisation")
			r.add(name{word: i, stop: end, kind: organisation, sure: true})
			return end
		}
		return r.placeFrom(i, placeEnd, stop, first)
	}
	if one, many := strings.CutSuffix(d.lower(i), "s"); first && many && i+1 >= stop && commonWords.has(one) {
		r.add(name{word: i, stop: i + 1, kind: thing})
		return i + 1 // "Pubs chain Orvexa"
	}
	if end := r.rest(i, stop); first && r.isCommon(i) && end > i+1 && !r.describesWho(i) && r.isBody(i, end) {
		r.add(name{word: i, stop: end, kind: organisation, sure: true}) // "Popular Action, the largest bloc"
		return end
	}
	if first && r.isCommon(i) && (i+1 >= stop || r.isCapital(i+1) && !d.words[i+1].glued && !d.isGivenKey(i)) {
		// The capital may be the sentence's alone; what the rest of the text
		// says will settle it.
		r.add(name{word: i, stop: i + 1, kind: thing})
		return i + 1
	}
	end := r.rest(i, stop)
	kind := r.guess(i, end)
	r.add(name{word: i, stop: end, kind: kind, sure: kind == organisation && (r.isBody(i, end) || r.isTeam(i, end)), title: i})
	return end
}

// calledBody says whether the words before word i are an article and a noun that
// says what an organisation is: "the consultancy", "a German law firm".
func (r *recogniser) calledBody(i int) bool {
	if !r.nounBefore(i) {
		return false
	}
	for j := i - 2; j > i-5 && j >= 0 && r.d.sameSentence(j, i) && r.d.words[j].shape != punct; j-- {
		if v := r.d.lower(j); v == "the" || v == "a" || v == "an" {
			return true
		}
	}
	return false
}

// describesWho says whether the word at i, which opens a sentence, can stand
// before a name without being part of it: "Lender Bankia", "Rival Orvexa".
func (r *recogniser) describesWho(i int) bool {
	k := r.key(i)
	return r.d.keyIn(i, organisationNouns) || r.d.keyIn(i, businessNouns) || ownedByBodies.has(k+"s") || r.d.keyIn(i, titleStarts) || r.d.isRoleNoun(i) || functionWords.has(k) ||
		strings.HasSuffix(k, "ly") || strings.HasSuffix(k, "ed") || strings.HasSuffix(k, "ing") || strings.HasSuffix(k, "s") || r.d.words[i+1].glued
}

// isPresented says whether the words from i up to stop, the first of which is a
// place's name as well or opens the sentence as a common word, are the name of
// somebody whom the words behind it present: "Bo Lindqvist-Aho, of Danske Bank".
func (r *recogniser) isPresented(i, placeEnd, stop int, first bool) bool {
	d := r.d
	if placeEnd > i+1 || placeEnd == i && !(first && r.isCommon(i)) || stop < i+2 || stop > i+4 || d.words[i+1].glued || d.shape(i) != title || r.demonymAt(i) {
		return false
	}
	if d.keyIn(i, titleStarts) || d.keyIn(i, roleNouns) || d.in(i, compassWords) {
		return false
	}
	if stop == i+2 && r.ageBehind(stop) {
		return !r.isCommon(i + 1)
	}
	if d.isGiven(i+1) && (d.isSurname(stop-1) || d.keyIn(stop-1, commonSurnames)) && r.ageBehind(stop) {
		return true // "Denver Ann Lee, 28,"
	}
	for j := i + 1; j < stop && !d.words[stop-1].glued; j++ {
		if r.isCapital(j) && (r.isCommon(j) || d.keyIn(j, titleStarts) || d.keyIn(j, facilityWords) || d.keyIn(j, featureWords) || r.longestPlace(j, j+1) > j && !d.isSurnameKey(j)) {
			return false
		}
	}
	last := stop - 1
	said := speaks(d, stop) || i > 0 && d.shape(i-1) == lower && d.sameSentence(i-1, i) && d.isRoleNoun(i-1)
	if !d.isSurname(last) && !d.words[last].glued && stop < i+3 && !(said && placeEnd == i+1 && r.unheardOf(last)) {
		return false
	}
	return said && placeEnd == i+1 && stop == i+2 && !first || r.cuePerson(i, stop) || r.explainedAsPerson(stop) || d.at(stop) == "," && d.lower(stop+1) == "of" ||
		i > 0 && d.shape(i-1) == lower && d.sameSentence(i-1, i) && d.isRoleNoun(i-1) && placeEnd > i // "lawmaker Lim Guan Hock"
}

// rest is where a name that no list has ends: before a place, a title or a
// person's name that follows it in the same run.
func (r *recogniser) rest(i, stop int) int {
	end := i + 1
	for end < stop {
		if r.d.words[end].glued || r.d.words[end-1].shape == punct {
			end++
			continue
		}
		if r.isCapital(end) && (r.titleAt(end, stop) > end && !r.d.isGivenKey(end) && r.titleAt(end, stop) < stop) {
			break
		}
		if r.isCapital(end) && (r.isCommon(end-1) || end == i+1 && r.d.startsSentence(i) && r.d.isRoleNoun(i)) && r.isPersonAt(end, stop) == stop {
			break // "County Coroner William McLaughlin"
		}
		if r.d.keyIn(end, days) && r.d.shape(end+1) == number {
			break // "at Mitchell Oct. 20"
		}
		end++
	}
	for end > i+1 && !r.isCapital(end-1) && r.d.shape(end-1) != number && !r.secondSyllable(i, end-2) {
		end--
	}
	return end
}

// guess says what a name that no list has is likely to name.
func (r *recogniser) guess(i, end int) nameKind {
	d := r.d
	caps := 0
	for j := i; j < end; j++ {
		if r.isCapital(j) {
			caps++
		}
	}
	switch {
	case d.keyIn(end-1, thingWords) && caps > 1, d.keyIn(i, thingFirsts) && caps > 1:
		return thing
	case caps == 2 && end == i+4 && r.secondSyllable(i, i+2):
		return person // "Park Do-hyeon"
	case caps == 2 && d.keyIn(end-1, clubWords) && !d.isGiven(i):
		return organisation // "Estmark Rovers"
	case r.ampersand(i, end), r.isTeam(i, end):
		return organisation
	case caps == 2 && end == i+2 && d.in(i, compassWords) && r.unheardOf(i+1) && (!speaks(d, end) || r.cueBefore(i) >= 2):
		return site // "Upper Stewiacke"
	case end == i+1 && d.at(end) == "," && r.unheardOf(i) && r.heldBy(end) && d.sameSentence(i-1, i) && d.shape(i-1) == lower:
		return site // "in Talaud, Indonesia"
	case r.explainedAsPlace(end), caps <= 2 && !r.anyCommon(i, end) && r.featureBehind(end), caps > 1 && d.keyIn(i, featureStarts) && d.shape(i+1) == title && !r.cuePerson(i, end):
		return site
	case d.keyIn(end-1, facilityWords) && caps > 1:
		return site
	case d.keyIn(end-1, featureWords) && caps > 1:
		return site
	case d.shape(i) == upper && end == i+1:
		if d.keyIn(i, thingWords) {
			return thing // "SCOTTISH CUP"
		}
		if !strings.ContainsAny(d.at(i), ".0123456789") && d.words[i].end-d.words[i].start <= 7 && !r.isCode(i) && !d.keyIn(i, notOrganisations) && strings.ToUpper(d.at(i)) == d.at(i) && !r.isShouted(i) {
			return organisation
		}
		return thing
	case d.shape(i) == upper && len(d.at(i)) < 5 && !r.isInitial(i) && end > i+2 && d.isGiven(i+1) && !r.isCommon(i+1) && r.isPersonAt(i+1, end) == end:
		return thing // "DI Ann Lee"
	case caps >= 2 && r.anyAcronym(i, end), r.endsLikeCompany(i, end):
		return organisation // "BC Hydro"
	case caps >= 2 && r.isBranch(i, end), caps >= 3 && r.isPartnership(i, end):
		return organisation
	case r.isBody(i, end):
		return organisation
	case caps >= 2 && caps <= 4 && !r.anyCommon(i, end) && !d.quotedAlone(i, end):
		if r.cueSite(i) && d.lower(i-1) != "and" && !d.isGiven(i) {
			return site
		}
		if v := d.lower(i - 1); i > 0 && (v == "the" || v == "a" || v == "an") && d.sameSentence(i-1, i) && !d.isRoleNoun(end) {
			return thing // "the Teluvik Brasa"
		}
		if r.countryAt(end-1) && !d.isSurname(end-1) && organisations.has(r.key(i)) {
			return organisation // "Ford Australia"
		}
		return person
	case r.cuePerson(i, end), caps == 1 && !r.isCommon(i) && r.explainedAsPerson(end):
		return person
	case caps <= 2 && !r.anyCommon(i, end) && d.shape(i) == title && r.cueSite(i):
		return site
	case caps >= 2 && r.cueOrganisation(i, end):
		return organisation
	case caps == 1 && d.shape(i) == title && !r.isCommon(i) && (d.isGiven(i) || d.isSurname(i)) && d.lower(i-1) != "the":
		return person
	case caps == 1 && !r.isCommon(i) && (speaks(d, end) || r.actsLikeBody(i, end)):
		return organisation
	}
	return thing
}

// anyCommon says whether English writes one of the words small.
func (r *recogniser) anyCommon(i, end int) bool {
	for j := i; j < end; j++ {
		if r.isCapital(j) && r.d.words[j].glued && j > i+1 && r.d.at(j-1) == "-" && !r.d.isEnglish(j-2) {
			continue // "Sousa-Were"
		}
		if r.isCapital(j) && r.d.isEnglish(j) && !r.d.in(j, nameParticles) && !r.d.isGivenKey(j) && !r.d.isSurnameKey(j) {
			return true
		}
	}
	return false
}

// anyAcronym says whether a word of a name is an acronym. Where all is in
// capitals, none is.
func (r *recogniser) anyAcronym(i, end int) bool {
	some, all := false, true
	for j := i; j < end; j++ {
		if !r.isCapital(j) {
			continue
		}
		v := r.d.at(j)
		short := r.d.shape(j) == upper && len(v) > 1 && len(v) <= 5 && !strings.HasSuffix(v, ".") && !r.d.keyIn(j, notOrganisations)
		some, all = some || short, all && r.d.shape(j) == upper
	}
	return some && !all
}

// cuePerson says whether the words around a name are such as stand around
// people: "campaign director", ", 42,", "who".
func (r *recogniser) cuePerson(i, end int) bool {
	d := r.d
	if r.ageBehind(end) {
		return true
	}
	if d.lower(end) == "who" || d.at(end) == "," && d.lower(end+1) == "who" {
		return true
	}
	if k := len(d.names); i > 1 && d.at(i-1) == "as" && d.at(i-2) == "known" && k > 0 && d.names[k-1].kind == person && i-d.names[k-1].stop < 6 && d.sameSentence(d.names[k-1].word, i) {
		return true // "Ann Lee, better known as Ayla Wine"
	}
	return i > 0 && d.words[i-1].sent == d.words[i].sent && d.shape(i-1) == lower && d.keyIn(i-1, titles) && !d.keyIn(i-1, courtesies)
}

// ageBehind says whether somebody's age stands at word end: ", 42,", "(42)".
func (r *recogniser) ageBehind(end int) bool {
	d := r.d
	if v := d.at(end); v != "," && v != "(" || d.shape(end+1) != number || len(d.at(end+1)) != 2 {
		return false
	}
	return d.at(end+2) == "," && d.at(end) == "," || d.at(end+2) == ")" && d.at(end) == "("
}

// featureBehind says whether the word behind a name says that it is a place:
// "the Reykjanes peninsula", "Lombolo district".
func (r *recogniser) featureBehind(end int) bool {
	d := r.d
	if !d.sameSentence(end-1, end) || d.shape(end) != lower || d.words[end].glued {
		return false
	}
	return d.in(end, landforms)
}

// explainedAsPlace says whether an apposition behind a name says that it is a
// place: "Cordón Caulle, a volcano", "Prora, the resort".
func (r *recogniser) explainedAsPlace(end int) bool {
	d := r.d
	if v := d.at(end); v != "," && v != "–" && v != "—" {
		return false
	}
	if v := d.lower(end + 1); v != "a" && v != "an" && v != "the" {
		return false
	}
	for i := end + 2; i < end+5 && d.shape(i) == lower; i++ {
		if d.in(i, featureWords) || d.in(i, settlements) {
			// "the island's governor", "the city council" are not places.
			return d.shape(i+1) != clitic && !d.in(i+1, organisationWords) && !d.isRoleNoun(i+1)
		}
	}
	return false
}

// cueSite says whether the words before a name that no list has say that it is
// a place: "the village of", "near".
func (r *recogniser) cueSite(i int) bool {
	d := r.d
	if i < 2 || d.words[i-1].sent != d.words[i].sent || d.in(i, languages) || endsInDigit(d.at(i)) {
		return false
	}
	before := d.lower(i - 1)
	switch before {
	case "of":
		return d.in(i-2, settlements) || r.unheardOf(i) && r.cueBefore(i) >= 2
	case "in":
		return !strings.HasSuffix(d.lower(i-2), "ed") // "interested in"
	case "near", "outside":
		return true
	case ",":
		n := len(d.names)
		return n > 0 && d.names[n-1].stop == i-1 && d.names[n-1].kind == place && r.unheardOf(i) && d.at(i+1) == "and" && r.isCapital(i+2) &&
			r.longestPlace(i+2, i+3) > i+2 && !(i+3 < len(d.words) && r.isCapital(i+3)) // "Swinford, Kiltimagh and Foxford"
	case "and":
		if r.besideRoute(i, "between") {
			return true
		}
		n := len(d.names)
		return n > 0 && d.names[n-1].stop == i-1 && (d.names[n-1].kind == site || d.names[n-1].kind == place && d.names[n-1].sure && len(r.senses) == 0)
	case "at":
		return r.unheardOf(i)
	case "to":
		return r.unheardOf(i) && (d.in(i-2, journeys) || r.besideRoute(i, "from"))
	case "from":
		return r.unheardOf(i) && (d.in(i-2, journeys) || d.in(i-2, townNouns))
	}
	if d.lower(i-1) != "the" && r.unheardOf(i) && r.cueBefore(i) >= 1 {
		return true
	}
	return d.in(i-1, settlements)
}

// besideRoute says whether the word before word i and the one before the place in
// front of it take the way between the two: "from Onslow to Masstown".
func (r *recogniser) besideRoute(i int, opens string) bool {
	d := r.d
	n := len(d.names)
	if n == 0 || d.names[n-1].stop != i-1 || !r.unheardOf(i) {
		return false
	}
	last := &d.names[n-1]
	return (last.kind == place || last.kind == site) && d.lower(last.word-1) == opens && d.sameSentence(last.word-1, i)
}

// endsInDigit says whether a word is one such as "Sh150".
func endsInDigit(v string) bool { return v != "" && v[len(v)-1] <= '9' && v[len(v)-1] >= '0' }

// unheardOf says whether word i is in no list: no word of English, nobody's name.
func (r *recogniser) unheardOf(i int) bool {
	d := r.d
	k := d.plain(i)
	if c := d.at(i)[0]; 'a' <= c && c <= 'z' || strings.HasSuffix(k, "ians") || strings.HasSuffix(k, "ists") {
		return false // "iCloud", "Arians"
	}
	return d.shape(i) == title && d.words[i].end-d.words[i].start > 3 && !r.isCommon(i) && !d.isGiven(i) && !d.isSurname(i)
}

// cueOrganisation says whether a name of common words acts or is a group:
// "Safeguard Defenders reported", "the Red Sox".
func (r *recogniser) cueOrganisation(i, end int) bool {
	d := r.d
	if d.quotedAlone(i, end) {
		return false
	}
	if d.in(end, actingVerbs) {
		return true
	}
	// Teams are "the" plurals; elsewhere works, crowds and goods are.
	last := d.lower(end - 1)
	return r.sport && strings.HasSuffix(last, "s") && !strings.HasSuffix(last, "ss") && d.shape(end-1) == title && d.lower(i-1) == "the"
}

// speaks says whether word i is a verb of speech in a tense that news uses.
func speaks(d *document, i int) bool {
	switch d.lower(i) {
	case "said", "says", "told", "added", "tweeted", "testified":
		return true
	}
	return false
}

// organisationAt is the end of an organisation's name that begins at word i:
// one that a list has, or one with a word such as Ministry, University, Party
// in the place where such names have it; i where there is none. It is sure where
// the name cannot be a word or somebody's as well.
func (r *recogniser) organisationAt(i, stop int) (end int, sure bool) {
	d := r.d
	if k := d.key(i); (k == "former" || k == "current") && d.startsSentence(i) {
		return i, false // "Former Orvexa Co trader"
	}
	listed, value := r.listed(i, stop)
	if listed > i && listed+1 < stop && r.isHyphenated(listed-1) && r.listedEnd(listed+1, stop) > listed+1 {
		return listed, true // "Washington Post-ABC News"
	}
	sure = value != "word" || !d.isGiven(i) && !d.isSurname(i)
	// Its own last word, the last of the run that is one.
	end = i
	caps := 0
	for j := i; j < stop; j++ {
		if !r.isCapital(j) {
			switch v := d.lower(j); v {
			case "of", "for":
				// "Ministry of Health": up to the end of what "of" governs.
				if r.isHead(j-1) && (d.keyIn(j-1, organisationWords) || d.keyIn(j-1, heads) && !d.keyIn(j-1, featureWords)) && !d.keyIn(j-1, titles) {
					end = max(end, r.governed(j+1, stop))
				} else if v == "for" && end == j && r.withinBody(j) {
					end = r.governed(j+1, stop) // "Department of Roads and Farms for Norland"
				}
			case "in":
				if end == j {
					end = r.governed(j+1, stop)
				}
			case "on", "to":
				if d.keyIn(j-1, boards) {
					end = max(end, r.governed(j+1, stop))
				}
			}
			continue
		}
		caps++
		if j > i && !d.words[j].glued && r.titleAt(j, stop) > j && r.titleAt(j, stop) < stop && r.isCapital(r.titleAt(j, stop)) && !d.keyIn(j, organisationWords) && !r.d.keyIn(r.titleAt(j, stop), organisationWords) {
			break // "Labour Party Leader Keir Starmer"
		}
		if caps > 1 && (d.keyIn(j, organisationWords) || r.isLegalForm(j) || r.isCentre(j)) && !(j+1 < stop && d.at(j+1) == "-") {
			end = max(end, j+1)
		}
	}
	if n := r.withSmallForm(stop); n > stop && listed < stop {
		return n, true // "Mirna Promet d.o.o.", "Pallas A/S"
	}
	if last := r.lastCapital(i, stop); end > i && end <= last && d.keyIn(last, facilityWords) && !d.keyIn(last, organisationWords) {
		return listed, sure // "Pearson International Airport"
	}
	if end > i {
		first := i
		if d.startsSentence(i) && (d.in(i, starters) || r.isCommon(i) && endsLikeVerb(d.lower(i)) && r.longestPlace(i+1, stop) > i+1) {
			return i, false // "Addressing Ohio State University"
		}
		// "Italian Interior Ministry" is one; "President Obama's Treasury
		// Department" has been parted by the possessive.
		if r.titleAt(first, stop) > first && r.titleAt(first, stop) < end && !d.keyIn(first, organisationWords) && d.keyIn(first, titlesAlone) && !(end == first+2 && d.keyIn(end-1, stateOrgans)) {
			return i, false
		}
	}
	if end == i+3 && d.isGiven(i) && r.isInitial(i+1) {
		return listed, sure // "Laurence H. Church"
	}
	if end > i && !d.keyIn(i, organisationWords) && r.titleAt(i, stop) > end {
		return i, false // "Chief Financial Officer"
	}
	if end == i && listed == i && r.beginsLikeBody(i, stop) {
		return r.rest(i, stop), true
	}
	if end > listed {
		if n := r.goesOnInCommonWords(end, stop); n < stop && d.keyIn(n, thingWords) && r.isCapital(n) {
			return listed, sure // "World Press Freedom Index"
		} else if n > end {
			return n, true
		}
		return end, true
	}
	return listed, sure
}

// lastCapital is the last capitalised word before stop.
func (r *recogniser) lastCapital(i, stop int) int {
	for stop--; stop > i && !r.isCapital(stop); stop-- {
	}
	return stop
}

// governed is where what "of" governs in an organisation's name ends.
func (r *recogniser) governed(i, stop int) int {
	d := r.d
	end := i
	for j := i; j < stop; j++ {
		if r.isCapital(j) {
			if j > i && r.titleAt(j, stop) > j && r.titleAt(j, stop) < stop && !d.keyIn(j, portfolios) {
				break
			}
			if j > i && !d.words[j].glued && r.isCommon(j-1) && d.isGiven(j) && !r.isCommon(j) && r.isPersonAt(j, stop) == stop {
				break // "Air Force for Acquisition Ann Lee"
			}
			end = j + 1
			continue
		}
		if v := d.lower(j); v == "and" && !r.joins(j) {
			break
		}
	}
	return end
}

// listed is the end of the longest organisation of the list that begins at
// word i, or i, and what the list says of it.
func (r *recogniser) listed(i, stop int) (end int, value string) {
	d := r.d
	end = i
	longest := 1 << 16
	if s := d.spelling(i); s.isPlain {
		longest = int(s.longestBody)
	}
	if longest == 0 {
		return i, ""
	}
	// The list knows of small words in names that no rule joins: "Law and Justice".
	for n := min(r.d.sentenceOf(i).stop, max(stop, i+1)+6, i+9); n > i; n-- {
		if w := &d.words[n-1]; !w.capital && w.shape != clitic && w.shape != number {
			continue
		}
		v := d.lowerSlice(i, n)
		if len(v) > longest+len(".") && n > i+1 && strings.IndexByte(v, "’"[0]) < 0 {
			continue // longer than any that the list has
		}
		key := listKey(v)
		if n == i+1 && d.shape(i) == upper {
			key = strings.ReplaceAll(key, ".", "") // "F.B.I."
		}
		is, ok := organisations.get(key)
		if n < len(d.words) && d.words[n].shape == clitic {
			if whole, has := organisations.get(listKey(d.lowerSlice(i, n+1))); has { // "McDonald's"
				is, ok = whole, true
				n++
			}
		}
		if ok && r.reads(i, n, stop, is) {
			end, value = n, is
			break
		}
	}
	// "Sony Pictures Classics": what goes on in common words is still it.
	if end == i+1 && value != "team" {
		end = r.goesOnInCommonWords(end, stop)
		if last := r.key(end - 1); end > i+1 && facilityWords.has(last) && !organisationWords.has(last) && !r.isCentre(end-1) {
			end = i // "Pearson International Airport"
		}
	}
	return end, value
}

// goesOnInCommonWords is where a body's name ends whose known part ends before
// word i: "Greylock Capital Management".
func (r *recogniser) goesOnInCommonWords(i, stop int) int {
	d := r.d
	for i < stop && d.shape(i) == title && !d.words[i].glued && d.isEnglish(i) && r.titleAt(i, stop) == i && !d.in(i, starters) &&
		!d.keyIn(i, days) && !d.keyIn(i, thingWords) && !d.keyIn(i, roleNouns) {
		i++
	}
	return i
}

// listedSmall is the end of an organisation of the list whose name begins with
// the particle or the number at i, or i.
func (r *recogniser) listedSmall(i int) int {
	d := r.d
	switch d.shape(i) {
	case lower: // a particle
		if d.at(i+1) == "-" && d.words[i+1].glued && r.isCapital(i+2) {
			if v, ok := organisations.get(listKey(d.lowerSlice(i, i+3))); ok && v == "" {
				return i + 3 // "al-Shabaab"
			}
			return i
		}
		if !r.isCapital(i + 1) {
			return i
		}
		if v, ok := organisations.get(listKey(d.lowerSlice(i, i+2))); ok && v == "" {
			return i + 2
		}
	case number:
		if v := d.at(i); v[len(v)-1] > '9' {
			if _, ok := d.value(i, organisations); ok {
				return i + 1
			}
		}
	}
	return i
}

func (r *recogniser) listedEnd(i, stop int) int {
	end, _ := r.listed(i, stop)
	return end
}

// reads says whether the words from i up to end, which the list has with a
// value, are the organisation here.
func (r *recogniser) reads(i, end, stop int, value string) bool {
	d := r.d
	goesOn := end < stop && end > i && r.isCapital(end) && !r.isLegalForm(end)
	switch value {
	case "capitals":
		return d.shape(i) == upper
	case "team":
		return r.sport && !goesOn
	case "place":
		return !r.cuePlace(i, end) && !goesOn
	case "word":
		switch {
		case goesOn && !d.keyIn(end, organisationWords):
			return false
		case d.startsSentence(i) && r.isCommon(i) || d.partOf(i).titleCase:
			// "Shell is shrinking": a common noun would have an article.
			return d.words[min(end, len(d.words)-1)].shape == clitic || d.in(end, companyVerbs) && d.shape(end) == lower
		}
	}
	return true
}

// titleAt is the end of the title that begins at word i: "Mr", "Prime
// Minister"; i where there is none.
func (r *recogniser) titleAt(i, stop int) int {
	d := r.d
	k := r.key(i)
	if !d.keyIn(i, titleStarts) {
		return i
	}
	for n := min(i+4, len(d.words)); n > i; n-- {
		if n > stop || d.words[n-1].sent != d.words[i].sent {
			continue
		}
		phrase := k
		if n > i+1 {
			phrase = listKey(d.lowerSlice(i, n))
		}
		if titles.has(phrase) {
			// "Secretary of State" and the like have been found whole; a title
			// may be followed by another: "Prime Minister Dr".
			if n < stop && r.isCapital(n) {
				if m := r.titleAt(n, stop); m > n && m < stop {
					return m
				}
			}
			return n
		}
	}
	return i
}

// isOffice says whether what stands at word n behind the title at word i is a
// word and no name, as in "Resident Coordinator" and "Director General".
func (r *recogniser) isOffice(i, n int) bool {
	v := r.d.plain(n)
	if r.d.keyIn(n, organisationWords) && !surnames.has(v) && !r.d.keyIn(n, commonSurnames) {
		return true // "Premier League"
	}
	return n == i+1 && r.isCommon(n) && !givenNames.has(v) && !surnames.has(v) && !commonSurnames.has(v) && !r.d.keyIn(i, titlesAlone) && !r.d.keyIn(i, courtesies)
}

// personAfterTitle is the end of the name that follows a title.
func (r *recogniser) personAfterTitle(i, stop int) int {
	d := r.d
	end := i
	if last := r.lastCapital(i, stop); last > i && last < i+4 && d.keyIn(last, facilityWords) && i > 0 && d.keyIn(i-1, patrons) {
		return i // "King Edward Street"
	}
	for j := i; j < stop && j < i+7; j++ {
		switch {
		case r.isCapital(j):
			if j > i && !d.words[j].glued && (d.keyIn(j, organisationWords) && !d.isSurnameKey(j) || d.keyIn(j, days) && !r.isHyphenated(j)) {
				return end
			}
			end = j + 1
		case d.words[j].shape == punct && d.words[j].glued, d.in(j, nameParticles):
		case d.words[j].shape == punct && r.nickname(j, stop) > j:
			j = r.nickname(j, stop) - 1
		case r.secondSyllable(i, j-1):
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// isPersonAt is the end of a person's name that begins at word i with a given
// name and goes on with a surname; i where there is none.
func (r *recogniser) isPersonAt(i, stop int) int {
	d := r.d
	k := d.plain(i)
	given := d.isGiven(i)
	initial := d.words[i].end-d.words[i].start <= 2 && d.at(i)[0] < 0x80 && strings.HasSuffix(d.at(i), ".")
	if !given && !initial || i+1 >= stop || thingFirsts.has(k) {
		return i
	}
	if i > 1 && i+2 < stop && d.at(i-1) == "to" && d.isRoleNoun(i-2) && r.countryAt(i) && d.isGiven(i+1) {
		return i // "the ambassador to Chad Ann Lee"
	}
	if given && d.startsSentence(i) && commonWords.has(k) && !d.isSurname(i+1) && d.isEnglish(i+1) && !d.in(i+1, commonSurnames) && !r.isHyphenated(i+1) {
		return i
	}
	end, capital := i+1, 0
	for j := i + 1; j < stop && j < i+7; j++ {
		switch {
		case r.isCapital(j):
			kj := r.key(j)
			if !d.words[j].glued && (days.has(kj) && !r.isHyphenated(j) || r.titleAt(j, stop) > j && r.titleAt(j, stop) < stop && !givenNames.has(kj) && !r.d.keyIn(r.titleAt(j, stop), generations)) {
				return r.personEnd(i, end, capital)
			}
			end = j + 1
			capital++
		case d.words[j].shape == punct && d.words[j].glued:
		case d.words[j].shape == punct && r.nickname(j, stop) > j:
			j = r.nickname(j, stop) - 1
		case r.secondSyllable(i, j-1):
			end = j + 1
		case d.in(j, nameParticles):
		default:
			return r.personEnd(i, end, capital)
		}
	}
	return r.personEnd(i, end, capital)
}

// isHyphenated says whether a hyphen follows word i at once: "Jun-ho".
func (r *recogniser) isHyphenated(i int) bool {
	return r.d.at(i+1) == "-" && r.d.words[i+1].glued
}

// personEnd refuses what is too long or ends like no person's name.
func (r *recogniser) personEnd(i, end, capitals int) int {
	if capitals == 0 || capitals > 4 {
		return i
	}
	if r.d.keyIn(end-1, thingWords) || r.d.key(end-1) == "city" || capitals > 1 && r.d.keyIn(end-1, teams) && !r.d.isSurnameKey(end-1) {
		return i
	}
	if !r.d.words[end-1].glued && (r.d.keyIn(end-1, facilityWords) && !r.d.isSurnameKey(end-1) || r.d.keyIn(end-1, featureWords) && !r.d.isSurnameKey(end-1)) && !r.introduced(i, end) || r.d.keyIn(end-1, organisationWords) && !(end > i+2 && r.isInitial(end-2)) {
		return i
	}
	if capitals == 1 && !r.d.isSurname(end-1) && (r.demonymAt(end-1) || r.countryAt(end-1)) {
		return i // "Garuda Indonesia"
	}
	return end
}

// introduced says whether the words around a name that ends as a street's or a
// hill's introduce somebody: "Jordan Hill, a farmer", "Jordan Hill, 42,".
func (r *recogniser) introduced(i, end int) bool {
	d := r.d
	return r.cuePerson(i, end) || speaks(d, end) || r.explainedAsPerson(end)
}

// explainedAsPerson says whether the apposition behind a name that ends before
// word end is one of somebody: ", a farmer".
func (r *recogniser) explainedAsPerson(end int) bool {
	d := r.d
	if d.at(end) != "," || !d.sameSentence(end-1, end+2) || d.lower(end+1) != "a" && d.lower(end+1) != "an" && d.lower(end+1) != "its" && d.lower(end+1) != "the" {
		return false
	}
	for j := end + 2; j < end+5 && d.shape(j) <= upper; j++ {
		if d.isRoleNoun(j) {
			if next := d.lexeme(j + 1).class; d.lower(end+1) != "the" || d.shape(j+1) == punct || d.shape(j+1) == lower && next&(prepositionWord|relativeWord|conjunctionWord) != 0 {
				return true
			}
			continue // "the Liberal MP for Avon"
		}
		if d.shape(j) != lower && d.lower(end+1) != "the" {
			return false
		}
	}
	return false
}

// agree makes the names of one text agree: a surname alone is the person who
// was named in full, and a word that names a person in full is no place.
func (r *recogniser) agree() {
	d := r.d
	r.agreeInFull()
	r.agreeInRows()
	r.told.begin()
	r.located.begin()
	for i := range d.names {
		n := &d.names[i]
		switch {
		case n.kind == site && n.stop == n.word+1 && r.unheardOf(n.word):
			*r.told.of(d.at(n.word)) |= asSite
		case n.kind == place && n.stop == n.word+2 && d.lower(n.word+1) == "county":
			r.locate(n, true)
		case n.kind == place && n.sure && n.stop == n.word+1:
			r.locate(n, false)
		case n.kind == person && (n.sure || n.stop-n.word > 1):
			as := asCalled
			if n.sure {
				as |= asHuman
			}
			for i := n.word; i < n.stop; i++ {
				if d.words[i].end-d.words[i].start > 1 && r.isCapital(i) {
					*r.told.of(d.at(i)) |= as
				}
			}
		case n.kind == organisation && n.stop == n.word+1 && n.sure:
			*r.told.of(d.at(n.word)) |= asBody
		case n.kind == organisation && n.stop == n.word+2 && r.sport && d.shape(n.word) == upper && d.words[n.word].end-d.words[n.word].start < 4:
			*r.told.of(d.at(n.word + 1)) |= asBody // "FC Basel"
		case n.kind == organisation && n.stop > n.word+1 && !d.words[n.word+1].glued:
			as := asHead
			if !r.isCommon(n.word) {
				as |= asHeadAlone
			}
			*r.told.of(d.at(n.word)) |= as
		}
	}
	for i := range d.embedded {
		if n := &d.embedded[i]; n.kind == place && n.stop == n.word+2 && d.lower(n.word+1) == "county" {
			r.locate(n, true)
		}
	}
	for i := range d.names {
		n := &d.names[i]
		if n.stop != n.word+1 {
			continue
		}
		v := d.at(n.word)
		told := r.told.get(v)
		called, human, organ := told&asCalled != 0, told&asHuman != 0, told&asBody != 0
		if i := n.word - 1; human && i >= 0 && d.startsSentence(i) && d.shape(i) == title && d.in(i, nameParticles) && d.sameSentence(i, n.word) {
			n.word, n.title, n.kind, n.senses = i, i, person, nil // "Von Rehbinder told"
			continue
		}
		switch {
		case n.kind == organisation && n.sure, n.kind == person && n.sure:
		case n.kind == organisation && told&asHead != 0:
			// "Ford" of "Ford Motor Co", whoever else is called Ford.
		case n.kind == place && n.sure:
		case n.kind == place && r.ailments[v] && !r.cuePlace(n.word, n.stop):
			d.refuse(n.word, n.stop, "the name of a disease elsewhere in the report")
			n.kind, n.senses = thing, nil // "Marburg virus"
		case called && !human && organ && n.kind != place:
			n.kind = organisation
		case called && !(n.kind == place && (r.cuePlace(n.word, n.stop) || !human && r.weightOf(n.senses) > 400_000)):
			if n.kind == place {
				d.refuse(n.word, n.stop, "part of a person's name elsewhere in the report")
			}
			n.kind, n.senses = person, nil
		case n.kind != place && r.located.get(d.plain(n.word)).town != nil:
			n.kind, n.senses, n.sure = place, r.located.get(d.plain(n.word)).town.senses, true
		case n.kind == thing && told&asSite != 0:
			n.kind = site // "the mining town of Rubaya", then "Rubaya"
		case n.kind != place && d.in(n.stop, townNouns) && r.located.get(d.plain(n.word)).county != nil:
			n.kind, n.senses, n.sure = place, r.located.get(d.plain(n.word)).county.senses, true // "Limestone deputies"
		case organ && n.kind != place, told&asHeadAlone != 0 && n.kind == thing:
			n.kind = organisation
		}
	}
}

// A tale is what the names of a report, read alone, say of a word, a bit each.
type tale uint8

const (
	asCalled    tale = 1 << iota // it is one of somebody's full name
	asHuman                      // and of one that is sure
	asBody                       // it is a body's name
	asHead                       // the name of a body begins with it
	asHeadAlone                  // and it is no common word
	asSite                       // it is a place that no gazetteer has
)

// Namesakes are the places of one word, for sure.
type namesakes struct{ town, county *name }

// locate notes a place that is one for sure, or a county.
func (r *recogniser) locate(n *name, county bool) {
	have := r.located.of(r.d.plain(n.word))
	if county {
		have.county = n
	} else {
		have.town = n
	}
}

// A ballot is the votes of names on their kind.
type ballot [site + 1]int32

// agreeInFull gives names of several words that are the same the kind that
// most of them have.
func (r *recogniser) agreeInFull() {
	d := r.d
	r.texts.begin()
	for i := range d.names {
		n := &d.names[i]
		if n.stop-n.word < 2 || n.kind == place {
			continue
		}
		n.entity = r.texts.number(d.slice(n.word, n.stop)) // until they have some
		weight := int32(2)
		if n.sure {
			weight = 3
		}
		r.texts.entries[n.entity].value[n.kind] += weight
	}
	for i := range d.names {
		n := &d.names[i]
		if n.kind == place || n.stop-n.word < 2 {
			continue
		}
		votes := &r.texts.entries[n.entity].value
		for kind, count := range votes {
			if count > votes[n.kind] {
				n.kind = nameKind(kind)
			}
		}
	}
}

// inOrder sorts the names by where they stand; the parts have been read in
// two goes.
func (r *recogniser) inOrder() {
	names := r.d.names
	// Already in two sorted runs: insertion is cheap.
	for i := 1; i < len(names); i++ {
		for j := i; j > 0 && names[j].word < names[j-1].word; j-- {
			names[j], names[j-1] = names[j-1], names[j]
		}
	}
	r.d.tellWords()
}

// tellWords tells each word of a name whose it is.
func (d *document) tellWords() {
	for i := range d.names {
		for j := d.names[i].word; j < d.names[i].stop; j++ {
			d.words[j].name = int32(i + 1)
		}
	}
}

// nameAt is the name that word i belongs to, or nil. It is told once all are in order.
func (d *document) nameAt(i int) *name {
	if uint(i) >= uint(len(d.words)) || d.words[i].name == 0 {
		return nil
	}
	return &d.names[d.words[i].name-1]
}

// quotedAlone says whether the words stand between quotation marks of their
// own, as a work's title does.
func (d *document) quotedAlone(i, end int) bool {
	return i > 0 && end < len(d.words) && isOpening(d.at(i-1)) && isClosing(d.at(end)) && d.at(i-1) != "("
}
