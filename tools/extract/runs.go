package extract

import (
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// A run is a stretch of capitalised words with the small ones that join them; it is cut
// into names here.

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
		if w := &d.words[stop]; w.shape == lower && !linkWords.knows(w.spelling) {
			return stop // as most runs end
		}
		switch {
		case r.isCapital(stop):
			if r.followsDateline(stop) {
				return stop
			}
			if startsAnew(d, stop) && !(stop == i+1 && d.isGiven(i) && !r.isCommon(i) && numberWords.has(d.at(stop)) && r.isCapital(stop+1)) &&
				!(d.at(stop+1) == "/" && d.words[stop+1].glued) {
				return stop
			}
			stop++
		case d.at(stop) == "-" && d.words[stop].glued && stop+1 < to && d.words[stop+1].glued &&
			(r.isCapital(stop+1) || r.isCapital(stop-1) && (d.in(stop+1, nameParticles) || d.in(stop+1, placeJoins)) && stop+3 < to &&
				d.at(stop+2) == "-"):
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
		case d.words[stop].shape == punct && r.nickname(stop, to) > stop && (stop <= i+2 && d.isGiven(i) || stop == i+1 && !r.isCommon(i) ||
			d.isGiven(stop-1) || r.isInitial(stop-1)):
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

// followsDateline says whether word i begins the sentence behind a dateline that has lost
// its dash: "OSLO The Harbour Office said".
func (r *recogniser) followsDateline(i int) bool {
	d := r.d
	return i > 0 && d.at(i) == "The" && d.shape(i-1) == upper && len(d.at(i-1)) > 3 && i-1 == d.partOf(i).word
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
	} else if d.at(end) == "-" && d.words[end].glued && end+3 < to && d.words[end+1].glued {
		end += 2 // "Jay-R"
	}
	if d.at(end) == ")" || !isClosing(d.at(end)) || !d.words[end].glued || !r.isCapital(end+1) || d.words[end+1].glued ||
		r.isCommon(end+1) && !d.keyIn(end+1, commonSurnames) {
		return i
	}
	return end + 1
}

// secondSyllable says whether behind the hyphen at word i the second half of a
// given name stands, as in "Choi Mi-ran", in a run that begins at first.
func (r *recogniser) secondSyllable(first, i int) bool {
	d := r.d
	if i < first+1 || i+1 >= len(d.words) || d.at(i) != "-" || !d.words[i].glued || !d.words[i+1].glued || d.shape(i+1) != lower ||
		!r.isCapital(i-1) {
		return false
	}
	if i == first+1 && !(r.isCapital(i+2) && !d.words[i+2].glued && d.isGiven(first) && !r.isCommon(i+2) && !d.isEnglish(i+1)) ||
		i > first+1 && !r.isCapital(i-2) {
		return false // "Jun-ho Baek", "Baek Jun-ho"
	}
	half := d.words[i+1]
	if n := half.end - half.start; n > 6 || d.words[i-1].end-d.words[i-1].start > 6 || i+2 < len(d.words) && d.at(i+2) == "-" && d.words[i+2].glued {
		return false
	}
	return !d.in(i+1, compoundEnds) && !(d.isEnglish(i+1) && (half.end-half.start > 4 || r.isCommon(i-1) && !d.isSurname(i-2))) // Lau Chi-ho
}

// startsAnew says that no name goes on at word i although it has a capital.
func startsAnew(d *document, i int) bool {
	return d.in(i, starters) && d.shape(i) == title && d.at(i-1) != "-" && !d.in(i, articlesInNames)
}

// linkWords are the words in small letters that joinedPlace and linked ask more about: behind
// another one, a run of capitals ends.
var linkWords = wordsOf([]*list{nameParticles, placeJoins}, "and", "at", "for", "in", "of", "on", "to")

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
		if next < to && r.isCapital(next) &&
			(d.in(i-1, ownersInNames) || (d.keyIn(i-2, saints) || d.keyIn(i-2, patrons)) && r.isCapital(i-2) && r.bodyWordIn(next, to)) {
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
	case v == "of" && (r.isHead(i-1) || r.withinBody(i) || d.keysIn(i-1, next+1, titles) || next+1 < to && d.keysIn(i-1, next+2, titles)):
		return next
	case v == "of" && ladies.has(d.key(i-1)) && r.bodyWordIn(next, to):
		return next // "Prince of Wales Hospital", "Our Lady of Lourdes School"
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
	case v == "and" && (next == i+1 || next == i+2 && d.at(i+1) == "the" && r.joins(i)):
		if r.joins(i) || r.ofTwo(i, to) || r.ofPlaces(i, to) {
			return next
		}
	}
	if (v == "and" || d.lexeme(i).class&prepositionWord != 0) && r.abbreviated(i, next, to) {
		return next // "Forum for the Missing in the Tyrrhenian Sea (FMTS)"
	}
	return i
}

// nationals are people by their country, who may bear the word as a name too: the Dane Lasse Fynbo.
var nationals = readTable("nationals.txt")

// ladies are those whose names with "of" schools and hospitals bear.
var ladies = readTable("ladies.txt")

// titledPerson says whether the words from word i up to another are a title, a given name and a surname, and no body's name:
// "Singer Heather Mills", "Judge Anna Church".
func (r *recogniser) titledPerson(i, end, stop int) bool {
	d := r.d
	n := r.titleAt(i, stop)
	return n > i && n+2 == end && end == stop && d.isGiven(n) && d.shape(n+1) == title && d.isRoleNoun(n-1) && !d.keyIn(i, patrons) && !d.keyIn(i, saints)
}

// listedBefore says whether a name that a list has ends before word i.
func (r *recogniser) listedBefore(i int) bool {
	for j := i - 2; j > i-5 && j >= 0 && r.isCapital(j) && r.d.sameSentence(j, i); j-- {
		if r.d.keysIn(j, i, organisations) {
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
	last := j + 1
	if d.at(last) == "the" {
		last++ // Department of Roads, Farms and the Marine
	}
	return j > i+1 && last < to && d.at(j) == "and" && d.shape(j) == lower && r.areMatters(last, last+1) && r.joins(i)
}

// withinBody says whether the small word i stands in a body's name that has
// begun with "of" or "for": "Committee for the Salvation of the People".
func (r *recogniser) withinBody(i int) bool {
	d := r.d
	for j := i - 1; j > i-7 && j > 0 && d.words[j].sent == d.words[i].sent; j-- {
		if v := d.lower(j); (v == "of" || v == "for") && d.shape(j) == lower {
			return d.keyIn(j-1, organisationWords) || d.key(j-1) == "center" || d.key(j-1) == "centre"
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
			last := i + 1
			if d.at(last) == "the" {
				if !slices.ContainsFunc(d.words[from:i], func(w word) bool { return w.text == "," }) {
					return false // the Department of Health and the Treasury
				}
				last++
			}
			return r.isHead(j-1) && r.areMatters(from, i) && r.areMatters(last, last+1)
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
		if !r.d.keyIn(i, portfolios) &&
			(!r.isCommon(i) || r.d.keyIn(i, organisationWords) || r.demonymAt(i) || r.d.isGivenKey(i) || r.d.keyIn(i, days)) {
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
		if joinedHeads.has(k) || railways.has(k) {
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
	if v := d.lower(first); v != "the" && d.words[first].shape != clitic &&
		!(d.shape(first) == lower && d.lexeme(first).class&prepositionWord != 0 && r.longestPlace(first+1, i) > first+1) {
		return false
	}
	for n := i + 1; n < to && n < i+6 && (r.isCapital(n) || d.at(n) == "-" && d.words[n].glued); n++ {
		if n > i+1 && d.keyIn(n, railways) {
			return d.at(first) == "the" // "the Avon and Megantic Railway"
		}
		if n > i+1 && d.keyIn(n, joinedHeads) {
			from := r.longestPlace(first+1, i)
			return from == i && r.longestPlace(i+1, n) > i+1 ||
				r.allCommon(from, i) && (r.isCommon(i+1) || d.keyIn(i+1, centres) || r.isHyphenated(i+1) && r.isCommon(i+3))
		}
	}
	return false
}

// abbreviated says whether the word i, which joins what begins with word next to it, stands in a name whose first letters
// follow it in brackets: "Association of Mineworkers and Construction Union (Amcu)".
func (r *recogniser) abbreviated(i, next, to int) bool {
	d := r.d
	end := next
	for end < to && r.isCapital(end) && end-i < mostLetters+2 {
		end++
	}
	if d.at(end) != "(" || d.at(end+2) != ")" || d.shape(end+1) > upper || !d.sameSentence(i, end+2) {
		return false
	}
	short := d.lower(end + 1)
	j := end - 1
	for n := len(short) - 1; n >= 0; j-- {
		switch {
		case j < 0 || !d.sameSentence(j, i):
			return false
		case r.isCapital(j) && d.lower(j)[0] == short[n]:
			n--
		case d.shape(j) != lower || d.lexeme(j).class&(prepositionWord|conjunctionWord|determinerWord) == 0:
			return false
		}
	}
	return j+1 < i
}

// ofPlaces says whether the "and" at word i stands between two places, or two services,
// whose body the name is: "Dover and Avon Police", "Avon Fire and Rescue Service".
func (r *recogniser) ofPlaces(i, to int) bool {
	d := r.d
	n := i + 1
	for n < to && n < i+6 && r.isCapital(n) && (n == i+1 || !d.keyIn(n, joinedHeads) || !d.keyIn(n, publicBodies) || d.keyIn(n, facilityWords)) {
		n++
	}
	if d.key(i-1) == "fire" && d.key(i+1) == "rescue" {
		return n > i+1
	}
	if n == i+1 || n >= to || !r.isCapital(n) || d.words[n].glued {
		return false
	}
	if r.titleAt(n, to) > n || r.longestPlace(i+1, n) < i+2 || r.isLandOf(i+1) {
		return false
	}
	first := i - 1
	for first > 0 && i-first < 4 && d.sameSentence(first-1, i) && r.isCapital(first-1) {
		first--
	}
	if first > 0 && d.sameSentence(first-1, i) {
		switch d.lower(first - 1) {
		case "between", "both", ",", "of", "in", "from":
			return false
		}
	}
	return r.longestPlace(first, i) == i && !r.isLandOf(first)
}

// isLandOf says whether the place looked up last, that begins at word i, is a country, or
// its people.
func (r *recogniser) isLandOf(i int) bool {
	return r.demonymAt(i) || slices.ContainsFunc(r.senses, func(s gazetteer.Sense) bool { return r.d.overlay.KindOf(s.Place) == gazetteer.Country })
}

// isHead says whether "of" after word i belongs to the name.
func (r *recogniser) isHead(i int) bool {
	if r.d.key(i) == "hall" && !r.isCapital(i-1) {
		return false // "Hall of Famer Ann Lee"
	}
	return r.isCapital(i) && (r.d.keyIn(i, organisationWords) || r.d.keyIn(i, heads) || r.d.keyIn(i, featureWords))
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
		first := d.startsSentence(i) || r.followsDateline(i)
		if (first || d.at(i-1) == ":") && (d.in(i, starters) || d.shape(i+1) == upper && numberWords.knows(d.spelling(i))) && !(i+1 < stop && r.knownFrom(i, stop)) && !(d.shape(i) == upper && d.keyIn(i, organisations)) { // "Monday: A Dover man"
			i++
			continue
		}
		if first && i+1 < stop && r.announcesName(i, stop) {
			i++
			continue
		}
		if d.keyIn(i, days) && !(d.at(i+1) == "-" && d.words[i+1].glued) && !r.isNamedLikeMonth(i, stop) &&
			r.longestPlace(i, stop) <= i+1 { // "Jan-Olof", "May Pen"
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
		if i+2 < stop && d.isGiven(i) && d.lower(i-1) == "the" && nationals.has(d.lower(i)) {
			i++ // "the Dane Lasse Fynbo"
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
		if i+1 < stop && r.namesake(i, stop) {
			i = r.one(i, stop, first)
			continue
		}
		// A whole-run organisation comes before all that stands inside it.
		if n, sure := r.organisationAt(i, stop); n > i && !r.placeCovers(i, n, stop) && !r.titledPerson(i, n, stop) {
			i = r.organ(i, n, stop, sure)
			continue
		}
		if d.at(i-1) == "," && strings.HasSuffix(d.at(i), ".") && d.sameSentence(i-1, i) && r.longestPlace(i, i+1) > i {
			i = r.one(i, i+1, first) // "Jackson, Miss."
			continue
		}
		if d.keyIn(i, saints) && r.saintly(i, stop) {
			i = r.one(i, stop, first)
			continue
		}
		if n := r.overPortfolio(i, r.titleAt(i, stop), stop); n > i && !r.isTitledPlace(i, n, stop) {
			if n < stop && r.isCapital(n) && !(n == i+1 && r.isPersonAt(i, stop) > n && !d.keyIn(i, titlesAlone) && r.isPersonAt(n, stop) == n) &&
				!r.isOffice(i, n) {
				if end := r.personAfterTitle(n, stop); end > n {
					if r.isGivenRank(i, end) {
						r.add(name{word: i, stop: end, kind: person, sure: true, title: i})
						i = end
						continue
					}
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

// announcesName says whether word i, which begins a sentence, says only whose kin somebody is or whose
// picture is shown: "Son Andrew", "Courtesy Avon Museum".
func (r *recogniser) announcesName(i, stop int) bool {
	d := r.d
	if d.keyIn(i, kin) {
		return i+2 >= stop && d.isGiven(i) && d.isGiven(i+1) && !d.words[i+1].glued && r.isCommon(i)
	}
	return d.keyIn(i, creditOpeners) && (!r.isCommon(i+1) || d.keyIn(i+1, nameParticles)) && !d.words[i+1].glued
}

// isGivenRank says whether a short rank before a surname, "Col", is short for somebody's given name: it has no full
// stop, the report has the surname nowhere before, and the rank nowhere else but before that surname, and it tells of no
// army and no police, in which it would be a rank.
func (r *recogniser) isGivenRank(i, end int) bool {
	d := r.d
	if end != i+2 || !d.in(i, titles) {
		return false
	}
	rank, is := givenRanks[d.at(i)]
	if !is {
		return false
	}
	for k := range d.words {
		switch {
		case k < i && d.spelling(k) == d.spelling(i+1),
			uniformed.has(d.lower(k)), d.lower(k) == rank, d.keyIn(k, titles) && d.key(k) == d.key(i) && d.spelling(k+1) != d.spelling(i+1):
			return false
		}
	}
	return true
}

// uniformed are words of those who have ranks: army, police.
var uniformed = readTable("uniformed.txt")

// givenRanks are the short titles that are given names too, with what they are short for as titles.
var givenRanks = readTable("given-ranks.txt")

// isTitledPlace says whether a place begins with the title that stands from word i up to n:
// "General Santos", "Prince Edward Island".
func (r *recogniser) isTitledPlace(i, n, stop int) bool {
	end := r.longestPlace(i, stop)
	return end > n && (r.weightOf(r.senses) > 50_000 || r.d.keyIn(end-1, featureWords) && !r.d.isSurnameKey(end-1))
}

// namesake says whether the words from i up to stop are somebody's whose role stands
// before them, although the first is the name of a body as well: "the actress Funke
// Adeola".
func (r *recogniser) namesake(i, stop int) bool {
	d := r.d
	return i > 0 && stop > i+1 && stop < i+4 && d.shape(i-1) == lower && d.shape(i) == title && d.sameSentence(i-1, i) && d.isRoleNoun(i-1) &&
		!d.has(i-1, organisationNouns) &&
		r.listedEnd(i, stop) == i+1 && !r.anyCommon(i, stop) && !r.anyAcronym(i, stop) &&
		!r.d.keyIn(stop-1, organisationWords) &&
		r.longestPlace(i+1, stop) == i+1 &&
		!r.isLegalForm(stop-1)
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
	end := r.rest(i, stop)
	if r.isModel(end) && !r.sport && d.shape(end-1) == upper {
		r.add(name{word: i, stop: end + 1, kind: thing}) // "CAC 40"
		return end + 1
	} else if d.shape(i) == upper && d.in(end, thingWords) {
		r.add(name{word: i, stop: end, kind: thing}) // "the DAX index"
		return end
	}
	if first && d.keyIn(i, stateOrgans) && stateOrgans.values[d.key(i)] == "" && i+1 >= stop && d.shape(stop) == lower &&
		(d.in(stop, actingVerbs) || endsLikeVerb(d.lower(stop)) || d.lexeme(stop).class&(beWord|haveWord|modalWord) != 0) {
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
		if d.keyIn(i, directions) {
			if end := r.partOfPlace(i, stop, first); end > i {
				return end
			}
			r.longestPlace(i, stop)
		}
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
	if i+1 < stop && r.isPresented(i, placeEnd, stop, first) {
		d.refuse(i, placeEnd, "part of a person's name")
		r.add(name{word: i, stop: stop, kind: person, sure: true, title: i})
		return stop
	}
	if placeEnd > i {
		if end > placeEnd && !d.words[placeEnd].glued && r.isCapital(placeEnd) && !r.heldBy(placeEnd) &&
			!(r.demonymAt(i) && r.isCommon(placeEnd)) &&
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
	if first && r.isCommon(i) && end > i+1 && !r.describesWho(i) && r.isBody(i, end) {
		r.add(name{word: i, stop: end, kind: organisation, sure: true}) // "Popular Action, the largest bloc"
		return end
	}
	if first && r.isCommon(i) && (i+1 >= stop || r.isCapital(i+1) && !d.words[i+1].glued && !d.isGivenKey(i)) {
		// The capital may be the sentence's alone; what the rest of the text
		// says will settle it.
		r.add(name{word: i, stop: i + 1, kind: thing})
		return i + 1
	}
	kind := r.guess(i, end)
	r.add(name{word: i, stop: end, kind: kind, sure: kind == organisation && (r.isBody(i, end) || r.isTeam(i, end)), title: i})
	return end
}

// calledBody says whether the words before word i are an article, or the beginning of the
// sentence, and a noun that says what an organisation is: "the consultancy", "a German
// law firm", "Swiss bank".
func (r *recogniser) calledBody(i int) bool {
	if !r.nounBefore(i) {
		return false
	}
	if first := r.d.sentenceOf(i).word; i > first+1 && i < first+4 && r.d.words[first+1].shape == lower && !r.d.isRoleNoun(i-1) &&
		!functionWords.knows(r.d.spelling(first)) {
		return true
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
	return r.d.keyIn(i, organisationNouns) || r.d.keyIn(i, businessNouns) || ownedByBodies.has(k+"s") || r.d.keyIn(i, titleStarts) ||
		r.d.isRoleNoun(i) || functionWords.has(k) ||
		strings.HasSuffix(k, "ly") || strings.HasSuffix(k, "ed") ||
		strings.HasSuffix(k, "ing") ||
		strings.HasSuffix(k, "s") ||
		r.d.words[i+1].glued
}

// isPresented says whether the words from i up to stop, the first of which is a
// place's name as well or opens the sentence as a common word, are the name of
// somebody whom the words behind it present: "Bo Lindqvist-Aho, of Danske Bank".
func (r *recogniser) isPresented(i, placeEnd, stop int, first bool) bool {
	d := r.d
	if placeEnd > i+1 || placeEnd == i && !(first && r.isCommon(i)) || stop < i+2 || stop > i+4 || d.words[i+1].glued || d.shape(i) != title ||
		r.demonymAt(i) {
		return false
	}
	if d.keyIn(i, titleStarts) || d.keyIn(i, roleNouns) || d.in(i, compassWords) {
		return false
	}
	if first && r.isCommon(i) && stop > i+2 && d.isGiven(i+1) && !d.isGiven(i) && !d.isSurname(i) {
		return false // "Vendor Ann Lee, 57,"
	}
	if stop == i+2 && r.ageBehind(stop) {
		return !r.isCommon(i + 1)
	}
	if d.isGiven(i+1) && (d.isSurname(stop-1) || d.keyIn(stop-1, commonSurnames)) && r.ageBehind(stop) {
		return true // "Denver Ann Lee, 28,"
	}
	for j := i + 1; j < stop && !d.words[stop-1].glued; j++ {
		if r.isCapital(j) &&
			(r.isCommon(j) || d.keyIn(j, titleStarts) || d.keyIn(j, facilityWords) || d.keyIn(j, featureWords) || r.longestPlace(j, j+1) > j &&
				!d.isSurnameKey(j)) {
			return false
		}
	}
	last := stop - 1
	said := speaks(d, stop) || i > 0 && d.shape(i-1) == lower && d.sameSentence(i-1, i) && d.isRoleNoun(i-1)
	if !d.isSurname(last) && !d.words[last].glued && stop < i+3 && !(said && placeEnd == i+1 && r.unheardOf(last)) {
		return false
	}
	return said && placeEnd == i+1 && stop == i+2 && !first || r.cuePerson(i, stop) || r.explainedAsPerson(stop) ||
		d.at(stop) == "," && d.lower(stop+1) == "of" ||
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
		if r.isCapital(end) && (r.isCommon(end-1) || end == i+1 && r.d.isRoleNoun(i) && (r.d.startsSentence(i) || r.d.at(i-1) == "," && !r.d.isGiven(i) &&
			!r.d.isSurname(i))) &&
			r.isPersonAt(end, stop) == stop {
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
