package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// organs reads the mentions of organisations off the names.
type organs struct{}

func (organs) find(d *document) {
	d.facts.Organisations = slices.Grow(d.facts.Organisations, d.namesOf(organisation))
	for i := range d.names {
		if n := &d.names[i]; n.kind == organisation {
			d.facts.Organisations = append(d.facts.Organisations, Organisation{
				Mention: d.mention(int(d.words[n.word].start), d.nameEnd(n)),
				Name:    cmp.Or(d.ofWhichState(n), d.entities[n.entity].full),
			})
		}
	}
}

// ofWhichState is the name of an organ that is none without the country or its
// people before it: "Irish Government". It is "" where none stands there or the
// name says enough.
func (d *document) ofWhichState(n *name) string {
	if n.stop > n.word+1 || !d.keyIn(n.word, stateOrgans) || stateOrgans.values[d.key(n.word)] != "kind" || !d.sameSentence(n.word-1, n.word) {
		return ""
	}
	state := d.nameAt(n.word - 1)
	if state == nil || state.kind != place || state.stop != n.word {
		return ""
	}
	return d.slice(state.word, n.stop)
}

// nameEnd is the byte where a name ends: before the full stop of an
// abbreviation that ends the sentence as well, "Chevron Corp."
func (d *document) nameEnd(n *name) int {
	end := int(d.words[n.stop-1].end)
	if v := d.at(n.stop - 1); n.kind == organisation && n.stop == d.sentenceOf(n.word).stop && strings.HasSuffix(v, ".") &&
		strings.Count(v, ".") == 1 {
		end--
	}
	return end
}

// organ notes the organisation whose name stands from word i up to end, and
// returns the word to go on with.
func (r *recogniser) organ(i, end, stop int, sure bool) int {
	if end < stop && r.isModel(end) && !r.sport {
		// "Airbus A380", "S&P 500"
		r.add(name{word: i, stop: end + 1, kind: thing})
		return end + 1
	}
	if last := r.lastCapital(end, stop); end < stop && r.isCapital(end) && !r.d.words[end].glued && r.d.keyIn(last, thingWords) && last < end+5 {
		r.add(name{word: i, stop: last + 1, kind: thing, sure: true}) // "FA Cup"
		return last + 1
	}
	if r.isVersion(end) {
		r.add(name{word: i, stop: end + 1, kind: thing, sure: true})
		return end + 1 // "Sputnik V"
	}
	if d := r.d; d.shape(end) == lower && d.at(end) == "index" || d.at(end) == "Index" {
		r.add(name{word: i, stop: end, kind: thing})
		return end
	}
	if d := r.d; d.shape(end) == number && end > i+1 && d.keyIn(end-1, numberedHeads) && d.keyIn(end-1, organisationWords) &&
		d.sameSentence(i, end) &&
		!r.isModel(end) {
		end++ // "BBC Radio 1"
	}
	end = r.withForm(r.withCountry(end, stop))
	if from := r.spelledFrom(i, end); from < i {
		for k := len(r.d.names) - 1; k >= 0 && r.d.names[k].word >= from; k-- {
			r.d.names = r.d.names[:k]
		}
		r.d.refuse(from, i, "part of the name of an organisation")
		i = from // "Coast and Harbour Rescue Service (CHRS)"
	}
	if v := r.d.lower(i - 1); (v == "a" || v == "an") && r.d.shape(i-1) == lower && end > i+1 && r.allCommon(i, end) &&
		(r.d.shape(end) != lower || functionWords.knows(r.d.spelling(end))) &&
		r.listedEnd(i, end) < end {
		r.add(name{word: i, stop: end, kind: thing})
		return end // "as an Air Division, it carried out"
	}
	if n := r.ofState(i, end); n > i {
		r.longestPlace(i, n)
		r.add(name{word: i, stop: n, kind: place, sure: true, senses: r.senses})
		r.add(name{word: n, stop: end, kind: organisation, sure: true})
		return end
	}
	if d := r.d; i > 0 && d.sameSentence(i-1, i) && isOrdinal(d.at(i-1)) && r.d.keyIn(end-1, armedUnits) {
		i-- // "the 82nd Airborne Division"
	}
	r.add(name{word: i, stop: end, kind: organisation, sure: sure})
	r.shorten(i, end)
	r.inside(i, end)
	return end
}

// isVersion says whether word i numbers a product, as one letter or a Roman
// number does: "Sputnik V", "Mark III".
func (r *recogniser) isVersion(i int) bool {
	d := r.d
	return d.sameSentence(i-1, i) && d.words[i].capital && !d.words[i].glued &&
		(len(d.at(i)) == 1 && d.at(i) > "I" || d.shape(i) == upper && d.keyIn(i, generations))
}

// isOrdinal says whether a word is a number in order: "82nd".
func isOrdinal(v string) bool {
	return len(v) > 2 && v[0] >= '0' && v[0] <= '9' && v[len(v)-1] > '9' &&
		(strings.HasSuffix(v, "th") || strings.HasSuffix(v, "nd") || strings.HasSuffix(v, "st") || strings.HasSuffix(v, "rd") ||
			strings.HasSuffix(v, "d"))
}

// shorten notes what a body with the name from word i up to end may be called
// later: "Merrow Dale" of "Merrow Dale Bank". A place or a person whose name it
// bears keeps it.
func (r *recogniser) shorten(i, end int) {
	if end < i+3 || !r.d.keyIn(end-1, organisationWords) && !r.isLegalForm(end-1) {
		return
	}
	for j := i; j < end; j++ {
		if !r.isCapital(j) {
			return
		}
	}
	if r.longestPlace(i, end-1) == end-1 || r.isPersonAt(i, end-1) == end-1 || r.allCommon(i, end-1) {
		return
	}
	r.shorts[r.d.slice(i, end-1)] = true
}

// shortened is where a name that begins at word i ends which stands for a body
// that the text has named in full; i where none does.
func (r *recogniser) shortened(i, stop int) int {
	if len(r.bodies) == 0 || i+1 >= stop {
		return i
	}
	if v := r.d.slice(i, stop); !r.shorts[v] && !r.bodies[v] {
		return i
	}
	return stop
}

// isDefined says whether word i is a short form that the report has given behind
// the name of a body: "(KPK)", and "the KPK" from then on.
func (r *recogniser) isDefined(i int) bool {
	return len(r.shorts) > 0 && r.d.shape(i) == upper && r.shorts[r.d.at(i)] && !(i+1 < len(r.d.words) && r.d.words[i+1].glued && r.d.at(i+1) == "-")
}

// ofState is where the organ of a state begins behind the country or its
// people: "U.S. Commerce Department", "Italian Interior Ministry". It is i
// where the name is no such.
func (r *recogniser) ofState(i, end int) int {
	if r.demonymAt(i) && r.d.keysIn(i, end, organisations) {
		return i // "European Parliament"
	}
	known := !r.d.keyIn(end-1, stateOrgans)
	if known && (!r.demonymAt(i) && !r.demonymAt(min(i+1, end-1)) || r.listedEnd(i, end) > i) {
		return i
	}
	n := r.longestPlace(i, end)
	if n == i || n == end || known && r.listedEnd(n, end) < n+2 {
		return i
	}
	for _, s := range r.senses {
		if s.How == gazetteer.Demonym || r.d.overlay.KindOf(s.Place) == gazetteer.Country {
			return n
		}
	}
	return i
}

// withCountry is where the name of an organisation ends that goes up to word i,
// with the country whose branch it is: "Stanbic Bank Uganda".
func (r *recogniser) withCountry(i, stop int) int {
	if i >= stop || !r.isCapital(i) || r.d.words[i].glued {
		return i
	}
	if n := r.longestPlace(i, stop); n == stop {
		for _, s := range r.senses {
			if k := r.d.overlay.KindOf(s.Place); s.How != gazetteer.Demonym && (k == gazetteer.Country || k == gazetteer.Continent) {
				return n
			}
		}
	}
	return i
}

// withForm is where the name of a company ends that goes up to word i, with the
// legal form behind a comma: "Shimogamo Industries, Ltd."
func (r *recogniser) withForm(i int) int {
	d := r.d
	if d.at(i) == "," && i+1 < len(d.words) && d.words[i+1].sent == d.words[i].sent && r.isCapital(i+1) && r.isLegalForm(i+1) {
		i += 2
	}
	for i < len(d.words) && d.words[i].sent == d.words[i-1].sent && r.isCapital(i) && r.isLegalForm(i) {
		i++
	}
	return r.withSmallForm(i)
}

// withSmallForm is where the name of a company ends that goes up to word i, with
// a legal form that is no run of capitals: "Mirna Promet d.o.o.", "Pallas A/S".
func (r *recogniser) withSmallForm(i int) int {
	d := r.d
	if d.shape(i) == lower && d.keyIn(i, legalForms) && legalForms.values[r.key(i)] == "small" && d.sameSentence(i-1, i) && r.isCapital(i-1) {
		return i + 1
	}
	if i > 1 && d.at(i-1) == "A" && d.at(i) == "/" && d.words[i].glued && (d.at(i+1) == "S" || d.at(i+1) == "S.") {
		return i + 2
	}
	return i
}

// isCentre says whether word i is a centre that is a body more than a site:
// "Medical Center".
func (r *recogniser) isCentre(i int) bool {
	switch r.key(i) {
	case "center", "centre":
		return r.d.keyIn(i-1, centres)
	}
	return false
}

// beginsLikeBody says whether the name from word i begins as those of bodies
// do, as "Banco de España", or is a sport and a country, as "Tennis Australia".
func (r *recogniser) beginsLikeBody(i, stop int) bool {
	k := r.key(i)
	if i+1 >= stop || !r.d.keyIn(i, organisationFirsts) && !r.d.keyIn(i, sports) {
		return false
	}
	if last := r.rest(i, stop) - 1; r.d.keyIn(last, facilityWords) || r.d.keyIn(last, thingWords) {
		return false // "Union Street"
	}
	if r.d.keyIn(i, organisationFirsts) && (organisationFirsts.values[k] == "" || r.d.shape(i) == upper) {
		return r.d.lower(i+1) != "of"
	}
	return r.d.keyIn(i, sports) && r.withCountry(i+1, stop) > i+1
}

// isCode says whether the short form at word i is a rating, a ticker or the
// like: "AA-", "BBB+", "(SIX: LIND)".
func (r *recogniser) isCode(i int) bool {
	d := r.d
	if i+1 < len(d.words) && d.words[i+1].glued &&
		(d.at(i+1) == "+" || d.at(i+1) == "-" && (i+2 >= len(d.words) || !d.words[i+2].glued || d.shape(i+2) == punct || d.shape(i+2) == number)) {
		return true
	}
	return i > 0 && d.at(i-1) == ":" && d.at(i+1) == ")"
}

// isShouted says whether the word in capitals at word i is no short form: "WE
// WON", or what stands behind "ticker".
func (r *recogniser) isShouted(i int) bool {
	d := r.d
	k := r.key(i)
	if v := d.lower(i - 1); v == "ticker" || v == "symbol" {
		return true
	}
	return functionWords.has(k) || commonWords.has(k) && d.words[i].end-d.words[i].start > 4
}

// isModel says whether word i is a number of a product, an index or the like.
func (r *recogniser) isModel(i int) bool {
	d := r.d
	if i >= len(d.words) || d.words[i].sent != d.words[i-1].sent {
		return false
	}
	v := d.at(i)
	switch d.shape(i) {
	case number:
		return len(v) >= 2 && len(v) <= 5 && strings.Trim(v, "0123456789") == strings.TrimLeft(v, "0123456789") && !d.words[i].glued &&
			!(len(v) == 4 && (v[:2] == "19" || v[:2] == "20"))
	case upper:
		return strings.ContainsAny(v, "0123456789") && !d.words[i].glued
	}
	return false
}

// isLegalForm says whether word i is one that ends a company's name, "Ltd".
func (r *recogniser) isLegalForm(i int) bool {
	if !r.d.keyIn(i, legalForms) {
		return false
	}
	switch value := legalForms.values[r.key(i)]; {
	case value == "small":
		return false
	case r.d.shape(i) == upper:
		return r.d.at(i) != "CO." // "PLYMOUTH CO." is a county
	default:
		return value == ""
	}
}

// ampersand says whether a name is one of letters around "&": "S&P".
func (r *recogniser) ampersand(i, end int) bool {
	d := r.d
	if end != i+3 || d.at(i+1) != "&" || !d.words[i+1].glued || !d.words[i+2].glued {
		return false
	}
	return !notOrganisations.has(d.lowerSlice(i, end))
}

// endsLikeCompany says whether the last word of a name is made as companies'
// names are: "Credicorp", "Zuercher Kantonalbank".
func (r *recogniser) endsLikeCompany(i, end int) bool {
	if r.isCommon(end-1) || r.d.isSurname(end-1) || r.d.isGiven(i) {
		return false
	}
	s := r.d.spelling(end - 1)
	if known, is := s.asked(ofCompany); known {
		return is
	}
	return s.tell(ofCompany, slices.ContainsFunc(organisationEndings, func(tail string) bool {
		return len(s.plain) > len(tail)+2 && strings.HasSuffix(s.plain, tail)
	}))
}

// isBody says whether what stands around a name that no list has, or the name
// itself, says that it is an organisation's.
func (r *recogniser) isBody(i, end int) bool {
	if end == i+1 && r.isShortBody(i) {
		return true
	}
	if end == i+1 && i > 1 && r.nounBefore(i) && r.d.shape(i-2) == lower && r.d.sameSentence(i-2, i) && !r.cuePerson(i, end) &&
		!r.d.quotedAlone(i, end) && !r.namedInFull(i) {
		return true // "with the health firm Zoe"
	}
	return !r.d.isGiven(i) && !r.d.keyIn(i, portfolios) && !r.d.in(i, compassWords) && !r.d.quotedAlone(i, end) &&
		(r.cueBodyBefore(i) || r.cueBodyAfter(end)) && !(end == i+1 && r.namedInFull(i)) && !(r.d.isSurname(end-1) && r.explainedAsPerson(end))
}

// namedInFull says whether the last name of somebody whom the report has named in full before stands at word i:
// to the court Tuyen apologised, where it has Lam Thi Tuyen.
func (r *recogniser) namedInFull(i int) bool {
	d := r.d
	return d.shape(i) == title && slices.ContainsFunc(d.names, func(n name) bool {
		return n.kind == person && n.stop > n.word+1 && d.words[n.stop-1].spelling == d.words[i].spelling
	})
}

// isScore says whether word i begins the score of a match, "2-1".
func (r *recogniser) isScore(i int) bool {
	d := r.d
	return d.at(i+1) == "-" && d.shape(i+2) == number && d.words[i+1].glued && d.words[i+2].glued && len(d.at(i)) <= 3 && len(d.at(i+2)) <= 3
}

// isShortBody says whether word i is a body's kind in place of its name: "the
// Commission", "the Fund".
func (r *recogniser) isShortBody(i int) bool {
	return r.d.keyIn(i, organisationWords) && i > 0 && r.d.at(i-1) == "the"
}

// cueBodyBefore says whether the words before word i say that an organisation
// follows: "the lender", "shares in", "an analyst at".
func (r *recogniser) cueBodyBefore(i int) bool {
	d := r.d
	if r.nounBefore(i) {
		return true
	}
	before := d.lower(i - 1)
	if i < 2 || d.words[i-1].sent != d.words[i].sent || d.words[i-2].sent != d.words[i].sent {
		return false
	}
	switch head := d.lower(i - 2); before {
	case "at", "with":
		return d.isRoleNoun(i-2) || roleNouns.has(strings.TrimSuffix(head, "s")) && !d.startsSentence(i)
	case "of":
		if r.isCommon(i) && d.shape(i) == title && !r.isCapital(i+1) && !r.isHyphenated(i) {
			return false // "Professor of Mathematics"
		}
		return d.isRoleNoun(i-2) && !d.in(i-2, seatRoles) && !d.in(i-2, kin) || d.in(i-2, ownedByBodies)
	case "for":
		return d.isRoleNoun(i-2) && !d.in(i-2, seatRoles) && head != "member" || (head == "worked" || head == "works" || head == "working") && !d.isSurname(i)
	case "in":
		return head == "shares" || head == "stake"
	case "by":
		return !d.isSurname(i) && (head == "owned" || head == "operated" || head == "manufactured")
	case "as":
		return head == "such" && r.isBodies(i-3)
	case "including", "like":
		return r.isBodies(i - 2)
	}
	return false
}

// isBodies says whether word i is a noun for several bodies: "lenders",
// "rivals", "opposition parties".
func (r *recogniser) isBodies(i int) bool {
	v := r.d.lower(i)
	if v == "," {
		v = r.d.lower(i - 1)
	}
	one, isPlural := strings.CutSuffix(v, "s")
	if !isPlural {
		return false
	}
	if stem, ies := strings.CutSuffix(one, "ie"); ies {
		one = stem + "y"
	}
	return organisationNouns.has(one) || v == "rivals" || v == "competitors"
}

// nounBefore says whether the word before word i is a noun that says what an
// organisation is: "the lender Bankia".
func (r *recogniser) nounBefore(i int) bool {
	d := r.d
	if i == 0 || d.words[i-1].sent != d.words[i].sent || d.shape(i-1) != lower && d.shape(i-1) != upper {
		return false
	}
	return d.in(i-1, organisationNouns) && organisationNouns.values[d.lower(i-1)] == "" ||
		d.at(i-1) == "house" && i > 1 && organisationNouns.has(d.lowerSlice(i-2, i))
}

// cueBodyAfter says whether the words behind a name that ends before word end
// say that it is an organisation's: "shares", "coalition", ", a research group".
func (r *recogniser) cueBodyAfter(end int) bool {
	d := r.d
	k := d.lower(end)
	if d.shape(end) == clitic {
		next := d.lower(end + 1)
		return d.in(end+1, ownedByBodies) || next == "chief" && isChief(d.lower(end+2))
	}
	if d.at(end) == "(" && r.isTicker(end+1) {
		return true
	}
	if k == "chief" && r.appointed(end) {
		return false // "named Ann Lee chief executive"
	}
	if d.shape(end) == lower {
		if d.in(end, organisationNouns) && organisationNouns.values[k] == "" || d.in(end, businessNouns) || r.sport && d.in(end, teamNouns) {
			return true
		}
	}
	if d.shape(end) == upper && d.in(end, businessNouns) { // "CEO"
		return true
	}
	return d.at(end) == "," && r.explainedAsBody(end+1)
}

// isChief says whether a word goes on from "chief" as the office of a company
// does.
func isChief(v string) bool {
	switch v {
	case "executive", "financial", "operating", "technology", "economist", "strategist":
		return true
	}
	return false
}

// appointed says whether the words before the name that ends before word end
// give somebody an office.
func (r *recogniser) appointed(end int) bool {
	i := end - 1
	for i > 0 && r.isCapital(i) && r.d.sameSentence(i, end) {
		i--
	}
	return r.d.in(i, appointing)
}

// isTicker says whether behind a bracket at word i the code of a share stands:
// "(KSTR.O)", "(NYSE: KSTR)".
func (r *recogniser) isTicker(i int) bool {
	d := r.d
	if d.shape(i) != upper {
		return false
	}
	return d.at(i+1) == ")" && strings.Count(d.at(i), ".") == 1 && !strings.HasSuffix(d.at(i), ".") ||
		d.at(i+1) == ":" && d.shape(i+2) == upper && d.at(i+3) == ")"
}

// isBranch says whether a name that no list has ends with the country that a
// body works in: "Sky Sport Italia".
func (r *recogniser) isBranch(i, end int) bool {
	d := r.d
	if r.isCommon(i) && d.startsSentence(i) || d.isEnglish(i) || functionWords.knows(d.spelling(i)) || r.demonymAt(i) || d.isSurname(end-1) ||
		d.isGiven(end-1) {
		return false
	}
	for j := i; j < end; j++ {
		if !r.isCapital(j) || d.in(j, compassWords) {
			return false
		}
	}
	return r.withCountry(end-1, end) == end
}

// isPartnership says whether a name of three words or more is one of partners:
// "Pell Harrow & Quist".
func (r *recogniser) isPartnership(i, end int) bool {
	for j := i + 1; j < end-1; j++ {
		if r.d.at(j) == "&" && !r.d.words[j].glued {
			return !r.d.isGiven(j+1) || end > j+2
		}
	}
	return false
}

// actsLikeBody says whether what follows the name of one word that ends before
// word end is done by bodies more than by people, as in "Orvexa to cut jobs" of
// a headline.
func (r *recogniser) actsLikeBody(i, end int) bool {
	d := r.d
	if d.shape(i) != title || d.isSurname(i) || d.isGiven(i) || d.words[i].end-d.words[i].start < 4 || !d.sameSentence(i, end) {
		return false
	}
	v := d.lower(end)
	if d.shape(end) != lower {
		return false
	}
	if v == "to" {
		return d.startsSentence(i) && bodyVerbs.has(d.lower(end+1)+"s")
	}
	return d.in(end, bodyVerbs)
}

// explainedAsBody says whether the apposition that begins at word i is one of an
// organisation: "the power distributor", "a research group in Bogota".
func (r *recogniser) explainedAsBody(i int) bool {
	d := r.d
	switch d.lower(i) {
	case "a", "an", "the", "another":
	case "which":
		return true
	default:
		return false
	}
	for j := i + 1; j < i+6 && j < len(d.words) && d.shape(j) != punct && d.words[j].shape != clitic; j++ {
		if k := d.lower(j); d.in(j, organisationNouns) && d.shape(j) == lower && !(organisationNouns.values[k] != "" && d.in(j, roleNouns)) {
			next := d.lower(j + 1)
			return !d.isRoleNoun(j+1) && next != "'s" && d.shape(j+1) != clitic
		} else if d.isRoleNoun(j) || functionWords.has(k) {
			return false
		}
	}
	return false
}

// isTeam says whether a name that is no place is a team's in a report on sport:
// "Lakers", "Inter".
func (r *recogniser) isTeam(i, end int) bool {
	if !r.sport || end != i+1 || r.d.shape(i) != title {
		return false
	}
	k := r.key(i)
	return r.d.keyIn(i, homeTeams) && !r.d.isGivenKey(i) || strings.HasSuffix(k, "s") && r.d.keyIn(i, teams)
}

// standsForTeam says whether the place from word i up to end is a town that
// stands for its team: it is no place where something happens.
func (r *recogniser) standsForTeam(i, end, stop int) bool {
	d := r.d
	if !d.keysIn(i, end, homeTeams) || r.heldBy(end) {
		return false
	}
	if d.shape(i) == upper && end-i == 1 && d.words[i].end-d.words[i].start > 4 && d.startsSentence(i) {
		return false // a dateline
	}
	if end < stop && r.isCapital(end) && !d.words[end].glued && r.titleAt(end, stop) == end {
		return false
	}
	if i == 0 || d.words[i-1].sent != d.words[i].sent {
		return true
	}
	switch d.lower(i - 1) {
	case "in", "near", "outside", "around", "to", "through", "both", "of", "the":
		return false
	case ",", "and", "or":
		// "Houston, Texas", "in Melbourne and Perth": as the name before it.
		if n := len(d.names); n > 0 && d.names[n-1].stop == i-1 {
			return d.names[n-1].kind != place
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

// spelledFrom is where the name of a body begins that goes up to word end, if the short
// form in brackets behind it has letters for the words before word i too: "Coast and
// [Harbour Rescue Service] (CHRS)". It is i where it has none.
func (r *recogniser) spelledFrom(i, end int) int {
	d := r.d
	if d.at(end) != "(" || d.at(end+2) != ")" || d.shape(end+1) != upper || !d.sameSentence(i, end) {
		return i
	}
	short := strings.ReplaceAll(d.at(end+1), ".", "")
	left := len(short)
	for j := end - 1; j > end-10 && j >= 0 && left > 0 && d.sameSentence(j, end); j-- {
		switch {
		case r.isCapital(j) && d.at(j)[0] == short[left-1]:
			if left--; left == 0 && j < i && len(short) > 2 {
				return j
			}
		case r.isCapital(j), d.shape(j) != lower && d.at(j) != "&" && d.at(j) != ",", d.shape(j) == lower && !functionWords.knows(d.spelling(j)):
			return i
		}
	}
	return i
}

// organisationAt is the end of an organisation's name that begins at word i:
// one that a list has, or one with a word such as Ministry, University, Party
// in the place where such names have it; i where there is none. It is sure where
// the name cannot be a word or somebody's as well.
func (r *recogniser) organisationAt(i, stop int) (end int, sure bool) {
	d := r.d
	if k := d.key(i); (k == "former" || k == "current" || k == "opposition" || k == "ruling") && d.startsSentence(i) && i+2 < stop {
		return i, false // "Former Orvexa Co trader"
	} else if k == "workers" && d.at(i+1) == "of" && d.startsSentence(i) {
		return i, false // "Workers of Orvexa Mills walked out"
	}
	listed, value := r.listed(i, stop)
	if listed > i && listed+1 < stop && r.isHyphenated(listed-1) && r.listedEnd(listed+1, stop) > listed+1 {
		return listed, true // "Washington Post-ABC News"
	}
	if listed > stop && r.isCapital(listed) && d.sameSentence(i, listed) && !d.words[listed].glued && d.keyIn(listed, organisationWords) {
		listed++ // "Texas A&M University"
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
		if j > i && !d.words[j].glued && d.keyIn(j, organisationWords) && !d.keyIn(j, publicBodies) && r.titleAt(j, stop) > j+1 {
			break // "White House Press Secretary"
		}
		if j > i && !d.words[j].glued && r.titleAt(j, stop) > j && r.titleAt(j, stop) < stop && r.isCapital(r.titleAt(j, stop)) &&
			!d.keyIn(j, organisationWords) &&
			!r.d.keyIn(r.titleAt(j, stop), organisationWords) {
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
		if r.titleAt(first, stop) > first && r.titleAt(first, stop) < end && !d.keyIn(first, organisationWords) && d.keyIn(first, titlesAlone) &&
			!(end == first+2 && d.keyIn(end-1, stateOrgans)) {
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
	if s := d.spelling(i); s.isPlain() {
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
		if n == i+1 && longest < 1<<16 && !d.in(i, organisations) && !(n < len(d.words) && d.words[n].shape == clitic) {
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
