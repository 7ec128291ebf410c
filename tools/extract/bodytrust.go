package extract

import (
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// For which bodies a row is made, as trust.go says it for people.

// isKnownBody says whether a report, or a list, tells enough for a row that it
// names a body.
func (r *recogniser) isKnownBody(b *bearer) bool {
	d := r.d
	n := b.full
	if n == nil || r.isCut(n) || r.describesOrgan(b) || r.fillsOffice(b) || r.isPrefix(b) || r.namesIndex(b) || r.isProduct(b) || r.lendsBody(b) || r.isCounted(b) || r.isMedium(b) {
		return false
	}
	if n.stop == n.word+1 {
		return r.isKnownWord(b)
	}
	if r.isPost(n) || r.isGathering(n) || r.isOfSomewhere(n) || r.isRegion(b) {
		return false
	}
	if r.isMaker(b) {
		return false
	}
	key := listKey(d.lowerSlice(n.word, n.stop))
	if r.isShopOfProduct(n) || d.keyIn(n.word, kin) && !organisations.has(key) && n.stop == n.word+2 {
		return false
	}
	if notOrganisations.has(key) || d.keyIn(n.stop-1, notOrganisations) && !d.keyIn(n.stop-1, organisationWords) ||
		notOrganisations.has(r.key(n.stop-2)+" "+r.key(n.stop-1)) {
		return false // "Big Oil", "the Special Care Baby Unit"
	}
	return organisations.has(key) || organisations.has(strings.TrimPrefix(key, "the ")) || r.headsWhole(b) || r.isPresentedAsBody(b) ||
		r.isBranchOfKnown(n)
}

// isPost says whether a name is that of somebody's post: "Superintendent of Police".
func (r *recogniser) isPost(n *name) bool {
	d := r.d
	v := d.at(n.word + 1)
	return (v == "of" || v == "for") && n.word+1 < n.stop && d.isRoleNoun(n.word) && !plural(d.lower(n.word)) && !d.keyIn(n.word, organisationWords)
}

// isGathering says whether a name is that of one in a row of meetings, which is no body: "the
// Second Avon Council", "the Fourth Harbour Congress".
func (r *recogniser) isGathering(n *name) bool {
	d := r.d
	if !d.keyIn(n.word, ordinals) && !isOrdinal(d.at(n.word)) {
		return false
	}
	k := d.key(n.stop - 1)
	return k == "council" || occasions.has(k)
}

// isOfSomewhere says whether common words alone say what a body is, and only the place behind them
// which: "the [Institute of Technology] in Avon".
func (r *recogniser) isOfSomewhere(n *name) bool {
	d := r.d
	i := n.stop
	if v := d.at(i); v != "in" && v != "at" || !d.sameSentence(n.word, i+1) || n.stop != n.word+3 || !r.isOfSomething(n) ||
		!r.allCommon(n.word, n.stop) ||
		d.keysIn(n.word, n.stop, organisations) ||
		d.keyIn(n.word, stateOrgans) {
		return false
	}
	m := d.nameAt(i + 1)
	return m != nil && m.kind == place && d.lower(n.word-1) == "the"
}

// isRegion says whether a name is that of a division of a country, which no mention has act:
// "in the Western Division".
func (r *recogniser) isRegion(b *bearer) bool {
	d := r.d
	n := b.full
	if n.stop != n.word+2 || !d.keyIn(n.word, compassWords) || d.key(n.stop-1) != "division" && !d.keyIn(n.stop-1, divisions) ||
		d.keyIn(n.stop-1, stateOrgans) {
		return false
	}
	return !slices.ContainsFunc(b.names, func(m *name) bool { return d.in(m.stop, actingVerbs) || r.cueBodyBefore(m.word) })
}

// isMoney says whether each mention is of no more than three letters that stand right before a number,
// as the codes and signs of money do: "NOK 71", "Rs 214 crore".
func (r *recogniser) isMoney(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if d.words[n.word].end-d.words[n.word].start > 3 || d.shape(n.stop) != number || !d.sameSentence(n.word, n.stop) {
			return false
		}
	}
	return true
}

// isOfEvent says whether a mention stands in brackets behind the name of a day or a night that
// it is short for: "the Avon Screen Awards (ASA)".
func (r *recogniser) isOfEvent(b *bearer) bool {
	d := r.d
	return slices.ContainsFunc(b.names, func(n *name) bool {
		i := n.word - 2
		return i > 0 && d.at(i+1) == "(" && d.at(n.stop) == ")" && d.shape(i) == title && d.keyIn(i, occasions) && !d.keyIn(i, organisationWords)
	})
}

// isSite says whether an unlisted word stands behind "in" as the place of a works, and before no
// more of a name: "its filleting plant in Orvexa,".
func (r *recogniser) isSite(b *bearer) bool {
	d := r.d
	return slices.ContainsFunc(b.names, func(n *name) bool {
		i := n.word - 2
		return i > 0 && d.at(i+1) == "in" && d.sameSentence(i, n.word) && d.shape(i) == lower && d.in(i, facilityWords) &&
			d.words[min(n.stop, len(d.words)-1)].shape != clitic
	})
}

// isMaker says whether two words that no list has are said to be no more than a maker or a
// lender, which people are as well: "the manufacturer Ludwik Orvexa".
func (r *recogniser) isMaker(b *bearer) bool {
	d := r.d
	n := b.full
	if n.stop != n.word+2 || r.isCommon(n.word) || r.isCommon(n.word+1) || d.keyIn(n.word+1, organisationWords) || r.isLegalForm(n.word+1) ||
		d.keysIn(n.word, n.stop, organisations) {
		return false
	}
	maker := false
	for _, m := range b.names {
		if r.nounBefore(m.word) && endsLikeMaker(d.at(m.word-1)) {
			maker = true
		} else if r.cueBodyBefore(m.word) {
			return false
		}
		if r.cueBodyAfter(m.stop) || d.in(m.stop, actingVerbs) && !speaks(d, m.stop) {
			return false
		}
	}
	return maker
}

// isBranchOfKnown says whether a name is that of a body that is known and the country
// it is there for: "Orvexa Norway".
func (r *recogniser) isBranchOfKnown(n *name) bool {
	d := r.d
	last := r.lastCapital(n.word, n.stop)
	if last == n.word || r.withCountry(last, n.stop) < n.stop {
		return false
	}
	for i := n.word; i < last; i++ {
		if !r.isCapital(i) {
			return false
		}
	}
	body := d.slice(n.word, last)
	return d.keysIn(n.word, last, organisations) || slices.ContainsFunc(d.entities, func(e entity) bool {
		return e.kind == organisation && (e.full == body || strings.HasPrefix(e.full, body) && e.full[len(body)] == ' ')
	})
}

// headsWhole says whether a name has a word that only the names of bodies have, where
// they have it, and its other words go with that: "Ministry of Health", "Dover Rowing
// Club", but not "Turkish TV" and "the company's Launch Systems".
func (r *recogniser) headsWhole(b *bearer) bool {
	d := r.d
	n := b.full
	caps, headed, shouted := 0, false, true
	for i := n.word; i < n.stop; i++ {
		if !r.isCapital(i) {
			continue
		}
		caps++
		shouted = shouted && d.shape(i) == upper
		k, next := r.key(i), ""
		if i+1 < n.stop && d.shape(i+1) == lower {
			next = d.lower(i + 1)
		}
		if i > n.word && d.shape(i) == title && d.keyIn(i, headlineWords) ||
			d.words[i].glued && i > n.word+1 && d.at(i-1) == "-" && (r.d.keyIn(i-2, organisations) || r.d.keyIn(i-2, organisationWords)) {
			return false // "Trump Would Put Liberals On Court", "Boeing-Air Force"
		}
		switch {
		case next == "of", next == "for":
			headed = headed || d.keyIn(i, organisationWords) || organisationWords.has(k+" "+next) ||
				d.keyIn(i, publicBodies) && (!d.keyIn(i, facilityWords) || i > n.word && r.longestPlace(n.word, i) == i)
		case next == "on", next == "to":
			headed = headed || d.keyIn(i, boards)
		}
	}
	last := r.lastCapital(n.word, n.stop)
	k := r.key(last)
	ends := d.keyIn(last, organisationWords) || r.isLegalForm(last) || r.isCentre(last) || last > n.word && organisationWords.has(r.key(last-1)+" "+k)
	switch {
	case caps < 2,
		!headed && !ends,
		shouted && !headed,
		r.isOneOfMany(b),
		d.quotedAlone(n.word, n.stop) && len(b.names) == 1 && !r.isCued(b),
		!slices.ContainsFunc(b.names, func(m *name) bool { return m.sure }):
		return false
	case d.keyIn(last, thingWords) && !d.keyIn(last, organisationWords),
		d.keyIn(last, facilityWords) && !d.keyIn(last, organisationWords) && !r.isCentre(last):
		return false
	case k == "as" && d.isGiven(n.word) && d.isSurname(last-1):
		return false // "Ann Lee AS", a member of the Senedd
	case k == "court" && last == n.word+1 && !r.isCommon(n.word) && !r.isCued(b) && !r.acts(b):
		return false // "Residents of Orvexa Court"
	case k == "bank" && caps == 2 && r.isSlope(b):
		return false // "snow closed the road at Harbour Bank"
	case d.keyIn(last, partyNames), d.keyIn(last, looseHeads) && r.isOwned(n), d.keyIn(last, schemes) && !r.isCued(b) && !r.acts(b):
		return false // "Iowa Democrats", "its Undergraduate Research Program", "the Clean Water Program"
	case headed:
		return !functionWords.knows(d.spelling(n.word)) || !r.isHyphenated(n.word) // "All-Time University of Norland"
	}
	first := n.word
	if v := d.lower(first); v == "the" && caps > 2 {
		first++
	} else if functionWords.has(v) && d.shape(first) == title {
		return false // "A Northern League"
	}
	if first == last || d.startsSentence(first) && endsLikeVerb(d.lower(first)) && r.isCommon(first) {
		return false // "The Co", "Attended Harbour High School"
	}
	if d.isGiven(n.word) && (caps == 2 || r.longestPlace(n.word, n.word+1) == n.word) && d.lower(n.word-1) != "the" &&
		(d.keyIn(last, looseHeads) || d.isSurname(last) || d.keyIn(last, commonSurnames)) {
		return r.isCued(b) // "Ann Press", "Ann Lane Post"
	}
	if first+1 == last && d.keyIn(last, stateOrgans) && (r.d.keyIn(first, adherents) || r.d.keyIn(first, organisations)) {
		return false // "a Democratic Senate", "the GOP Senate" that it wants
	}
	for i := first; i < last; i++ {
		// What is common before the head of a body says little of which one it is.
		if r.isCapital(i) && !r.demonymAt(i) && !d.keyIn(i, adherents) && !d.in(i, compassWords) &&
			(!r.isCommon(i) || r.longestPlace(i, last) > i || i+1 == last && r.isLegalForm(last)) {
			return true
		}
	}
	if d.keyIn(last, looseHeads) && caps == 2 && d.in(first, compassWords) {
		return r.acts(b) // "on the Western Front"
	}
	if d.keyIn(last, looseHeads) {
		return (caps > 2 || !r.d.keyIn(first, adherents) && !r.demonymAt(first) && (len(b.names) > 1 || r.isCued(b))) && !r.isOwned(n)
	}
	return caps > 2 || !r.isOwned(n) || d.keyIn(last, stateOrgans)
}

// isSlope says whether each mention stands where a hill's does, and none does anything.
func (r *recogniser) isSlope(b *bearer) bool {
	for _, n := range b.names {
		switch r.d.lower(n.word - 1) {
		case "at", "on", "up", "down", "near", "above", "below":
		default:
			return false
		}
	}
	return !r.acts(b)
}

// isGeneric says whether the name of a body is that of many, as long as no place says
// which one it is: "Police Department", "Ministry of Health".
func (r *recogniser) isGeneric(n *name) bool {
	d := r.d
	if genericBodies.has(strings.TrimPrefix(listKey(d.lowerSlice(n.word, n.stop)), "the ")) {
		return true
	}
	if n.stop == n.word+2 && (d.keyIn(n.stop-1, divided) || d.key(n.stop-1) == "centre" || d.key(n.stop-1) == "center") &&
		!d.keysIn(n.word, n.stop, organisations) && r.isCommon(n.word) &&
		r.longestPlace(n.word, n.stop) == n.word && !r.demonymAt(n.word) {
		return true
	}
	if d.key(n.word) != "ministry" && d.key(n.stop-1) != "ministry" {
		return false
	}
	for i := n.word; i < n.stop; i++ {
		if r.isCapital(i) && (r.demonymAt(i) || r.longestPlace(i, n.stop) > i || !r.isCommon(i) && !d.keyIn(i, portfolios)) {
			return false
		}
	}
	return true
}

// acts says whether one of the mentions says or does something, as bodies do, or somebody
// has an office there: "director of the Tidal Mills Project".
func (r *recogniser) acts(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := n.word - 1
		if d.in(n.stop, actingVerbs) && d.shape(n.stop) == lower || d.at(i) == "the" && d.at(i-1) == "to" && d.lower(i-2) == "according" ||
			i > 1 && d.at(i) == "the" && d.lexeme(i-1).class&prepositionWord != 0 && d.isRoleNoun(i-2) {
			return true
		}
	}
	return false
}

// isOwned says whether somebody or something has the body that bears a name: "its
// Medical Faculty", "Orvexa's Launch Division".
func (r *recogniser) isOwned(n *name) bool {
	return n.word > 0 && r.d.sameSentence(n.word-1, n.word) && (r.d.words[n.word-1].shape == clitic || r.d.lexeme(n.word-1).class&possessiveWord != 0)
}

// isPresentedAsBody says whether the words around a mention say what the body is: "the
// band Orvexa", "Orvexa, a research group". The capitals of a name of common words may
// be those of a trade or a work: "a Punk Techno band".
func (r *recogniser) isPresentedAsBody(b *bearer) bool {
	d := r.d
	n := b.full
	if k := r.key(n.stop - 1); thingWords.has(k) || facilityWords.has(k) && !organisationWords.has(k) || r.d.keyIn(n.word, portfolios) ||
		r.endsInHuman(n) ||
		n.stop > n.word+1 && r.demonymAt(n.word) && (r.demonymAt(n.stop-1) || r.longestPlace(n.stop-1, n.stop) == n.stop) ||
		d.shape(n.word) == title && 'a' <= d.at(n.word)[0] && d.at(n.word)[0] <= 'z' {
		return false
	}
	common := r.allCommon(n.word, n.stop)
	for _, m := range b.names {
		if n.stop > n.word+1 && len(b.names) > 2 && d.in(m.stop, actingVerbs) && d.shape(m.stop) == lower && !r.d.keyIn(n.stop-1, partyNames) &&
			!r.d.keyIn(n.word, adherents) &&
			!r.demonymAt(n.word) {
			return true // "Safe Harbours reported"
		}
		if d.words[m.word].glued && d.at(m.word-1) == "-" || m.stop < len(d.words) && d.words[m.stop].glued && d.at(m.stop) == "-" {
			continue // "second-team All-America"
		}
		if r.nounBefore(m.word) && !d.words[m.word-1].glued && !(m.word > 1 && d.at(m.word-2) == "-") &&
			(!common || n.stop > n.word+1 || r.calledBody(m.word)) {
			return true
		}
		if i := m.word - 1; i > 1 && d.at(i) == "," && d.shape(i-1) == lower && d.in(i-1, organisationNouns) &&
			organisationNouns.values[d.lower(i-1)] == "" &&
			n.stop > n.word+1 &&
			(d.at(m.stop) == "," || d.at(m.stop) == ".") {
			return true // "his firm, Orvexa Capital Management,"
		}
		if common {
			continue
		}
		if d.at(m.stop) == "," && d.lower(m.stop+1) != "which" && r.explainedAsBody(m.stop+1) || d.at(m.stop) == "(" && r.isTicker(m.stop+1) {
			return true
		}
		if d.shape(m.stop) <= upper && d.in(m.stop, businessNouns) && businessNouns.values[d.lower(m.stop)] == "" ||
			d.shape(m.stop) == clitic && d.in(m.stop+1, ownedByBodies) {
			return true
		}
		if r.cueBodyBefore(m.word) && !r.nounBefore(m.word) &&
			(d.lower(m.word-1) != "of" || (d.in(m.word-2, businessNouns) || d.in(m.word-2, ownedByBodies)) && d.lower(m.word-2) != "chief") &&
			(d.lower(m.word-1) != "for" || n.stop == n.word+1 || !r.isCommon(n.stop-1) || d.keyIn(n.stop-1, organisationWords)) { // "adviser for Orvexa Resettlement"
			return true
		}
	}
	return false
}

// endsInHuman says whether a name ends with that of somebody who acts for the body:
// "Harbour Sans Borders Ann Lee".
func (r *recogniser) endsInHuman(n *name) bool {
	last := r.lastCapital(n.word, n.stop)
	return last > n.word+1 && r.d.isGiven(last-1) && !r.isCommon(last-1) && !r.isCommon(last) && !r.isLegalForm(last)
}

// isPublicOffice says whether an office is a public one, so that what it is of is no party: Commissioner of Labour.
func isPublicOffice(office string) bool {
	switch office {
	case "minister", "commissioner", "director", "registrar", "secretary", "superintendent":
		return true
	}
	return false
}

// isCounted says whether a number stands before each mention, so that the name is that of many: 22 Regional Plantation Companies.
func (r *recogniser) isCounted(b *bearer) bool {
	d := r.d
	return r.isBodies(b.full.stop-1) && !slices.ContainsFunc(b.names, func(n *name) bool {
		i := n.word - 1
		return i < 0 || !d.sameSentence(i, n.word) || d.shape(i) != number && !numberWords.knows(d.spelling(i))
	})
}

// isMedium says whether each mention is only of what something was sent by or seen on: replied by WhatsApp, a Facebook post.
func (r *recogniser) isMedium(b *bearer) bool {
	d := r.d
	return messengers.has(d.key(b.full.word)) && b.full.stop == b.full.word+1 && !slices.ContainsFunc(b.names, func(n *name) bool {
		switch d.lower(n.word - 1) {
		case "via", "on", "over", "through", "per":
			return false
		case "by":
			switch d.lower(n.word - 2) {
			case "answered", "confirmed", "contacted", "message", "messages", "reached", "replied", "said", "sent", "told", "wrote":
				return false
			}
		}
		switch d.lower(n.stop) {
		case "account", "accounts", "call", "calls", "channel", "group", "groups", "live", "message", "messages", "page", "post", "posts", "thread", "video", "videos":
			return false
		}
		return true
	})
}

var messengers = readTable("messengers.txt")

// fillsOffice says whether each mention is of what somebody has an office for: the
// "State" of "Secretary of State", "Director of Nursing", "the Norland Energy Secretary".
func (r *recogniser) fillsOffice(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if !r.isOfficeFor(n) && !r.isSeat(n) &&
			!(n.word > 1 && d.lower(n.word-1) == "of" && d.sameSentence(n.word-2, n.word) && (d.keysIn(n.word-2, n.stop, titles) || d.isRoleNoun(n.word-2) && (isPublicOffice(d.key(n.word-2)) || !d.keysIn(n.word, n.stop, organisations)) && (r.d.keyIn(n.word, portfolios) || r.allCommon(n.word, n.stop)) && (!r.d.keyIn(n.stop-1, organisationWords) || r.d.keyIn(n.stop-1, looseHeads)))) {
			return false
		}
	}
	return true
}

// isSeat says whether a name is that of a seat behind the organ of which somebody is a member: "Member of Parliament for Avon West".
func (r *recogniser) isSeat(n *name) bool {
	d := r.d
	return n.stop > n.word+2 && d.at(n.word+1) == "for" && d.keyIn(n.word, stateOrgans) && d.at(n.word-1) == "of" &&
		strings.HasPrefix(d.lower(n.word-2), "member")
}

// isOfficeFor says whether the words of a name are the matter of an office and no body:
// "Minister for Primary Industries", "Health Secretary Ann Lee".
func (r *recogniser) isOfficeFor(n *name) bool {
	d := r.d
	if d.keysIn(n.word, n.stop, organisations) {
		return false
	}
	if n.word > 1 && d.at(n.word-1) == "for" && d.sameSentence(n.word-2, n.word) && d.isRoleNoun(n.word-2) && d.words[n.word-2].capital {
		return d.keyIn(n.word, portfolios) || r.allCommon(n.word, n.stop)
	}
	if !d.sameSentence(n.word, n.stop) || !r.isCapital(n.stop) || d.words[n.stop].glued {
		return false
	}
	switch d.key(n.stop) {
	case "minister", "secretary", "commissioner":
		return r.isCommon(n.stop-1) && !d.keyIn(n.stop-1, publicBodies)
	}
	if o := d.nameAt(n.stop + 1); n.stop == n.word+2 && d.shape(n.stop) == title && d.isRoleNoun(n.stop) && o != nil && o.kind == person &&
		o.word == n.stop+1 && r.isCommon(n.stop-1) && (r.isCommon(n.word) || strings.HasSuffix(r.key(n.word), "al")) && d.lexeme(n.word).class&determinerWord == 0 {
		return true // "Divisional Railway Manager Ann Lee"
	}
	return d.keyIn(n.stop-1, portfolios) && d.isRoleNoun(n.stop) && !d.keyIn(n.stop-1, organisationWords)
}

// namesIndex says whether each mention is of an index of shares, "the Nasdaq composite",
// "Standard & Poor's 500", "the Nasdaq rose to 2,020 points", or of what is traded:
// "10-year Treasury notes".
func (r *recogniser) namesIndex(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		switch d.lower(n.stop) {
		case "composite", "average", "index", "100", "500":
			continue
		case "bill", "bills", "bond", "bonds", "note", "notes", "yield", "yields":
			if d.key(n.stop-1) == "treasury" {
				continue
			}
		}
		if s := d.sentenceOf(n.word); d.lower(n.word-1) != "the" || n.stop > n.word+1 || d.tense(n.stop) == undirected ||
			!strings.Contains(d.text[s.start:s.end], " points") {
			return false
		}
	}
	return true
}

// isProduct says whether each mention stands behind "a" or "his" and before no noun, as
// what a company makes: "flew there in his Orvexa".
func (r *recogniser) isProduct(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := n.word - 1
		switch {
		case d.shape(i) == lower && endsLikeVerb(d.at(i)):
			i-- // "a borrowed Land Rover"
		case d.shape(i) == lower && d.at(i-1) == "-" && d.words[i].glued:
			i -= 3 // "a second-hand Audi"
		}
		v := d.lower(i)
		if article := v == "a" || v == "an"; !d.sameSentence(i, n.word) || !article && v != "his" && v != "her" && v != "my" && v != "any" ||
			n.stop > n.word+1 && !(article && r.isAmbiguousName(n)) {
			return false
		}
		if next := n.stop; next < len(d.words) && d.sameSentence(n.word, next) && d.shape(next) != punct &&
			d.lexeme(next).class&(prepositionWord|conjunctionWord|relativeWord|beWord|haveWord|modalWord) == 0 &&
			d.tense(next) == undirected {
			return false
		}
	}
	return true
}

// isAmbiguousName says whether no word of a name is one of bodies' names.
func (r *recogniser) isAmbiguousName(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		if r.d.keyIn(i, organisationWords) || r.d.keyIn(i, teams) || r.isLegalForm(i) {
			return false
		}
	}
	return true
}

// lendsBody says whether each mention is no more than the beginning of the name of a site
// or a thing: "the Wells Fargo Center", "the Orvexa Cup", or the code of an exchange in
// brackets: "(NYSE Amex: ORV)".
func (r *recogniser) lendsBody(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if d.at(n.word-1) == "(" && d.shape(n.word) == upper && (d.at(n.stop) == ":" || d.at(n.stop+1) == ":") {
			continue
		}
		end := n.stop
		for r.isCapital(end) && !d.words[end].glued && d.sameSentence(n.word, end) {
			end++
		}
		if end == n.stop || !(d.keyIn(end-1, facilityWords) || d.keyIn(end-1, thingWords) || d.key(end-1) == "room") ||
			d.keyIn(end-1, publicBodies) && !d.keyIn(end-1, centres) && d.key(end-1) != "center" && d.key(end-1) != "centre" {
			return false
		}
		if m := d.nameAt(end - 1); m != nil && (m.kind == person || m.kind == organisation) {
			return false
		}
	}
	return true
}

// isShopOfProduct says whether a name is that of the place where a product's programs are
// sold: "Orvexa App Store", "iNotes Store".
func (r *recogniser) isShopOfProduct(n *name) bool {
	switch r.key(n.stop - 1) {
	case "store", "stores", "shop":
		before, first := r.key(n.stop-2), r.d.at(n.word)
		return before == "app" || before == "apps" || r.d.shape(n.word) == title && 'a' <= first[0] && first[0] <= 'z'
	}
	return false
}

// isPrefix says whether the report names another body whose name begins with that of
// one and goes on with "of" or "for": "All Harbours Institute", "All Harbours Institute
// of Tides".
func (r *recogniser) isPrefix(b *bearer) bool {
	d := r.d
	full := d.slice(b.full.word, b.full.stop)
	for i := range d.entities {
		if rest, ok := strings.CutPrefix(d.entities[i].full, full); ok && d.entities[i].kind == organisation && b.full.stop > b.full.word+1 &&
			(strings.HasPrefix(rest, " of ") || strings.HasPrefix(rest, " for ")) {
			return true
		}
	}
	return false
}

// isKnownWord says the same of a body with a name of one word.
func (r *recogniser) isKnownWord(b *bearer) bool {
	d := r.d
	n := b.full
	k := r.key(n.word)
	value, listed := organisations.get(strings.ReplaceAll(k, ".", ""))
	switch {
	case r.isBracketed(b),
		d.shape(n.word) == upper && r.isOfEvent(b),
		!listed && r.isMoney(b),
		!listed && d.shape(n.word) == title && r.isSite(b),
		d.shape(n.word) == upper && (r.isLaw(b) || d.in(n.word, currencies)),
		r.isHalf(b),
		r.isInitials(b),
		!listed && d.shape(n.word) == title && (r.joinsBody(n) || len(b.names) == 1 && r.isTraded(n)),
		r.followsHuman(b),
		!listed && d.keyIn(n.word, numberedHeads),
		len(k) < 2,
		d.keyIn(n.word, adherents),
		adherents.has(strings.TrimSuffix(k, "s")),
		r.demonymAt(n.word),
		d.keyIn(n.word, notOrganisations),
		d.keyIn(n.word, languages):
		return false
	case r.isCommon(n.word) && r.isHouse(b):
		return false
	case r.bearsSurname(n):
		return r.isPresentedAsBody(b)
	case d.keyIn(n.word, stateOrgans):
		return true
	case listed:
		switch value {
		case "":
			return true
		case "capitals":
			return d.shape(n.word) == upper
		case "word":
			return (len(b.names) > 1 || r.isCued(b) || n.sure && !d.startsSentence(n.word)) && !r.isOwnedOrPlace(b)
		}
		return r.isPresentedAsBody(b)
	case d.shape(n.word) == upper:
		return (r.shorts[d.at(n.word)] || r.isPresentedAsBody(b) || len(k) > 2 && r.isCuedBesides(b) || len(k) > 3 && r.isCued(b)) &&
			!r.isOneOfMany(b)
	case r.isResumedAsHuman(b),
		r.isCommon(n.word),
		len(b.names) == 1 && d.startsSentence(n.word) && isCompound(k), // "Fishmeal plants use"
		d.isSurname(n.word),
		d.isGiven(n.word),
		d.keyIn(n.word, ailments),
		r.longestPlace(n.word, n.stop) > n.word:
		return false
	}
	return r.isPresentedAsBody(b)
}

// bearsSurname says whether the report names somebody in full whose surname is the name:
// "Dell ran for 210 yards" where Ann Dell is named.
func (r *recogniser) bearsSurname(n *name) bool {
	d := r.d
	surname := d.at(n.word)
	return d.shape(n.word) == title && slices.ContainsFunc(d.entities, func(e entity) bool {
		before := len(e.full) - len(surname) - 1
		return e.kind == person && before > 0 && e.full[before] == ' ' && e.full[before+1:] == surname
	})
}

// isOwnedOrPlace says whether each mention is of what a firm makes or somebody has, "Orvexa's
// BlackBerry", or stands between places: "Qatar, Emirates, Turkey".
func (r *recogniser) isOwnedOrPlace(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := n.word - 1
		before, after := d.nameAt(i-1), d.nameAt(n.stop+1)
		switch {
		case d.at(i) == "the" && d.keyIn(i-2, saints) && r.isCapital(i-1): // "St. Mary the Virgin"
		case i > 0 && d.words[i].shape == clitic && (before == nil || before.kind != place):
		case before != nil && after != nil && before.kind == place && after.kind == place && d.at(i) == "," && d.at(n.stop) == ",":
		default:
			return false
		}
	}
	return true
}

// isHouse says whether each mention stands behind the name of what is no state, as the
// last word of a building's or a firm's does: "Avon House".
func (r *recogniser) isHouse(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := n.word - 1
		if i < 0 || !d.sameSentence(i, n.word) || !r.isCapital(i) || d.words[n.word].glued || d.lexeme(i).class&determinerWord != 0 ||
			d.keyIn(i, adherents) ||
			d.keyIn(i, days) {
			return false
		}
		if m := d.nameAt(i); m != nil && m.kind == place && (r.isState(m) || r.demonymAt(m.word) || d.at(i) == "U.S.") {
			return false
		}
	}
	return true
}

// followsHuman says whether the name is a short form that stands behind somebody's name
// only, as honours and orders do: "Sister Ann Lee, OSB, of Avon".
func (r *recogniser) followsHuman(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if o := d.nameAt(n.word - 2); d.shape(n.word) != upper || d.at(n.word-1) != "," || d.at(n.stop) != "," || o == nil || o.kind != person ||
			o.stop != n.word-1 {
			return false
		}
	}
	return true
}

// isInitials says whether each mention is what stands for somebody's given names: "Judge [B.P.] Orvath".
func (r *recogniser) isInitials(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if v := d.at(n.word); v[len(v)-1] != '.' || !d.sameSentence(n.word, n.stop) || d.shape(n.stop) != title || r.isCommon(n.stop) ||
			d.keyIn(n.stop, titles) {
			return false
		}
	}
	return true
}

// isTraded says whether a name opens a sentence before the noun for somebody named who deals in goods, which may be
// what they deal in: "Coltan trader Ann Lee".
func (r *recogniser) isTraded(n *name) bool {
	d := r.d
	o := d.nameAt(n.stop + 1)
	return d.startsSentence(n.word) && d.shape(n.stop) == lower && dealers.has(d.at(n.stop)) && o != nil && o.kind == person && o.word == n.stop+1
}

// dealers are those of whom a word before the noun may say what they deal in, or make.
var dealers = readTable("dealers.txt")

// joinsBody says whether a name of one word stands before "and" and a body of at least three, whose first word it may
// be: "[Avon] and Dover Hospitals Trust".
func (r *recogniser) joinsBody(n *name) bool {
	o := r.d.nameAt(n.stop + 1)
	return r.d.at(n.stop) == "and" && o != nil && o.kind == organisation && o.word == n.stop+1 && o.stop > o.word+2
}

// isLaw says whether each mention is of a law that is cited: "under Sections 27 and 33 of the NPC", "Article 4 of the NPC".
func (r *recogniser) isLaw(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := n.word - 1
		if d.at(i) == "the" {
			i--
		}
		if d.at(i) != "of" || d.shape(i-1) != number && d.at(i-1) != ")" {
			return false
		}
		for i--; ; i-- {
			if i < 0 || i < n.word-mostCited || !d.sameSentence(i, n.word) {
				return false
			}
			if cited.has(strings.TrimSuffix(d.lower(i), ".")) {
				break
			}
		}
	}
	return true
}

var cited = readTable("cited.txt")

// mostCited is how many words the numbers of a law's sections have at most before its name.
const mostCited = 16

// isBracketed says whether the name stands in brackets only and before a colon, as
// the kinds of codes do: "(IATA: AVN)".
func (r *recogniser) isBracketed(b *bearer) bool {
	for _, n := range b.names {
		if r.d.at(n.word-1) != "(" || r.d.at(n.stop) != ":" {
			return false
		}
	}
	return true
}

// isHalf says whether each mention is the second half of a word: "Avon Star-Telegram".
func (r *recogniser) isHalf(b *bearer) bool {
	for _, n := range b.names {
		if !r.d.words[n.word].glued || r.d.at(n.word-1) != "-" {
			return false
		}
	}
	return true
}

// isResumedAsHuman says whether a sentence behind one of the mentions goes on with
// "He" or "She": "Brondly was arrested on Monday. He said".
func (r *recogniser) isResumedAsHuman(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		s := d.sentenceOf(n.word)
		if v := d.lower(s.stop); n.word == s.word && (v == "he" || v == "she") && d.partOf(n.word) == d.partOf(s.stop) {
			return true
		}
	}
	return false
}

// describesOrgan says whether each mention is a name that begins with a place and
// stands before the noun for an organ, as in "the Florida State court": the name is
// half of what is meant.
func (r *recogniser) describesOrgan(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.stop == n.word+1 && d.keyIn(n.word, stateOrgans) && d.shape(n.stop) == lower && d.sameSentence(n.word, n.stop) &&
			(d.keyIn(n.stop, publicBodies) || d.at(n.stop) == "sub" || strings.HasPrefix(d.at(n.stop), "sub")) {
			continue // "the Cabinet sub-committee on roads"
		}
		if n.stop == n.word+1 || !d.sameSentence(n.word, n.stop) || d.shape(n.stop) != lower || !d.keyIn(n.stop, publicBodies) ||
			d.keyIn(n.stop-1, organisationWords) ||
			r.longestPlace(n.word, n.stop) == n.word {
			return false
		}
	}
	return true
}

// isCued says whether what stands around one of the mentions is said of bodies.
func (r *recogniser) isCued(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if r.cueBodyBefore(n.word) || r.cueBodyAfter(n.stop) {
			return true
		}
		if len(b.names) > 1 && d.lower(n.word-1) == "the" && d.in(n.stop, actingVerbs) {
			return true
		}
	}
	return false
}

// isCuedBesides says whether bodies' nouns or those of who works there stand around a mention: what
// an office does, which is shortened as well, "the DG says", is no such sign.
func (r *recogniser) isCuedBesides(b *bearer) bool {
	return slices.ContainsFunc(b.names, func(n *name) bool { return r.cueBodyBefore(n.word) || r.cueBodyAfter(n.stop) })
}

// isCut says whether the name of a body goes on before or behind the words that
// have been taken for it: "Food and [Agriculture Organisation]", "Church of".
func (r *recogniser) isCut(n *name) bool {
	d := r.d
	listed := d.keysIn(n.word, n.stop, organisations)
	v := strings.TrimSuffix(d.lower(n.word-1), ".")
	if v == "" {
		v = d.lower(n.word - 2)
	}
	next := strings.TrimSuffix(d.lower(n.stop), ".")
	if next == "the" && r.isCapital(n.stop+1) && d.sameSentence(n.word, n.stop+1) && (d.keyIn(n.stop-2, saints)) {
		return true // "[Church of St. Mary] the Virgin"
	}
	if one, many := strings.CutSuffix(d.at(n.stop+1), "s"); many && next == "(" && d.at(n.stop+2) == ")" && len(one) > 1 &&
		strings.ToUpper(one) == one {
		return true // "Licensed Tram Companies (LTCs)", of which there are many
	}
	if n.word > 1 && d.at(n.word-1) == "of" && ladies.has(d.key(n.word-2)) && r.isCapital(n.word-2) && !listed {
		return true // "Our Lady of [Lourdes Hospital]"
	}
	if i := n.word - 1; d.at(i) == "/" && d.words[i].glued && d.words[n.word].glued && r.isCapital(i-1) && !listed {
		return true // "Penal/[Debe Chamber]"
	}
	if end := n.stop; (next == "'" || next == "’") && d.words[end].glued && !listed && n.stop > n.word+1 && plural(d.lower(end-1)) &&
		(d.key(end+1) == "centre" || d.key(end+1) == "center") && r.isCapital(end+1) {
		return true // "[Avon Women Workers]' Centre"
	}
	if v == "v" || v == "vs" || v == "versus" || next == "v" || next == "vs" || next == "versus" {
		return true // "Roe v. [Wade Supreme Court] ruling"
	}
	if i := n.word - 2; i > 0 && d.at(i+1) == "," && d.at(n.word+1) == "&" && n.stop == n.word+3 && !listed && r.isCapital(i) &&
		d.sameSentence(i, n.word) &&
		(d.nameAt(i) == nil || d.nameAt(i).word == i && d.nameAt(i).kind != place) {
		return true // "Harbour, [Tide & Sons]"
	}
	if i := n.stop + 1; d.at(i-1) == "," && r.isCapital(i) && d.at(i+1) == "&" && r.isCapital(i+2) && n.stop == n.word+1 &&
		d.sameSentence(n.word, i+2) &&
		!listed {
		return true // "[Harbour], Tide & Sons"
	}
	if i := n.word - 2; i > 0 && d.at(i+1) == "and" && n.stop > n.word+2 && !listed && d.isGiven(i) && d.isGiven(n.word) && r.isCapital(i) &&
		(d.nameAt(i) == nil || d.nameAt(i).stop == i+1) {
		return true // "the Ann and [Bob Lee Foundation]"
	}
	if i := n.word - 2; i > 1 && n.stop == n.word+1 && d.shape(n.word) == upper && d.at(i+1) == "at" && r.isCapital(i) &&
		d.sameSentence(i-2, n.word) {
		if v := d.at(i - 1); (v == "for" || v == "of") && r.isCapital(i-2) && !d.isRoleNoun(i-2) && d.nameAt(i-2) == nil {
			return true // "March for Ann at [DNC]"
		}
	}
	if r.isHalfOfOne(n) {
		return true
	}
	if i := n.word - 2; i >= 0 && d.at(i+1) == "and" && !listed && d.startsSentence(i) && d.sameSentence(i, n.word) && d.shape(i) == title && r.isCommon(i) &&
		!plural(d.lower(i)) && !d.isRoleNoun(i) &&
		(d.nameAt(i) == nil || d.nameAt(i).kind == thing) &&
		r.isCommon(n.word) {
		return true // "Fire and [Flood Norland] said"
	}
	if first := n.word; n.stop > first+2 && d.startsSentence(first) && r.isCommon(first) && r.longestPlace(first, n.stop) == first &&
		d.keysIn(first+1, n.stop, organisations) &&
		!listed {
		return true // "Permanent [Harbour Council] members"
	}
	if i := n.word - 1; i >= 0 && !listed && r.isCapital(i) && d.startsSentence(i) && strings.HasSuffix(d.at(i), "s") &&
		d.lexeme(n.word).class&adverbWord != 0 {
		return true // "Parents [Together Norland]"
	}
	if o := d.nameAt(n.word - 2); d.at(n.word-1) == "and" && o != nil && o.kind == organisation && o.stop == o.word+1 && o.stop == n.word-1 && n.stop > n.word+2 &&
		!listed && d.shape(o.word) == title &&
		!organisations.has(r.key(o.word)) &&
		d.lower(o.word-1) == "of" {
		return true // "the head of Avon and [Dover Hospitals Trust]"
	}
	for i := n.word + 1; i < n.stop-1; i++ {
		if d.shape(i) == upper && r.isCapital(i+1) && !listed && (d.keyIn(i, businessNouns) || d.keyIn(i, honours) && d.keyIn(i, notOrganisations)) {
			return true // "the smelter company [Orvexa MD Bo Ray]"
		}
	}
	for i := n.word + 1; i < n.stop-1; i++ {
		if v := d.at(i); i > n.word+1 && len(v) == 2 && v[1] == '.' && r.isCapital(i) && !d.isGiven(i-1) {
			return true // "Tidewater X. [Orvexa] said", two sentences
		} else if !listed && v[len(v)-1] == '.' && strings.Count(v, ".") == 1 && r.longestPlace(i, i+1) > i {
			return true // "from Tam Ky. [Norland]", as "Ky." is a state's
		}
	}
	if next := n.stop; !listed && n.stop > n.word+1 && next < len(d.words) && d.at(next) == "-" && d.words[next].glued {
		return true // "[Harbour League Co]-captain"
	}
	if next := n.stop; !listed && n.stop > n.word+1 && !r.isLegalForm(n.stop-1) && d.sameSentence(n.word, next) && r.withJoined(n) == n.stop {
		v := d.lower(next)
		o := d.nameAt(next + 1)
		switch {
		case d.shape(next) == lower && d.isRoleNoun(next) && d.keyIn(n.stop-1, roleNouns):
			return true // "[Orvexa Brant Head] trader"
		case o == nil && r.isCapital(next) && d.nameAt(next) != nil && d.nameAt(next).kind == place && r.allCommon(n.word, n.stop):
			return true // "[General Hospital] Avon"
		case r.isCapital(next) && !d.words[next].glued && r.titleAt(next, len(d.words)) == next && (d.nameAt(next) == nil ||
			d.nameAt(next).kind == thing):
			return true // "[Harbour Force] One"
		case (v == "of" || v == "for") && r.isCapital(next+1) && (o == nil || o.kind == thing || o.kind == organisation):
			return true // "[Young Anglers] for Clean Tides"
		case v == "and" && r.isCapital(next+1) && d.shape(next+1) == title && (o == nil || o.kind == thing || o.kind == organisation && o.stop == next+2) && r.isCommon(next+1) && r.isOfSomething(n) && (!d.keyIn(next+1, days) || d.lexeme(next+2).class&prepositionWord != 0) && !d.keyIn(next+1, adherents):
			return true // "[Coalition to Stop Mould] and March on Avon"
		case v == "for" && d.at(next+1) == "the" && r.isCapital(next+2) && r.isOfSomething(n) && !d.keyIn(n.stop-1, organisationWords) && (d.nameAt(next+2) == nil || d.nameAt(next+2).kind != place):
			return true // "[Court of Appeals] for the Seventh Circuit"
		case (v == "on" || v == "to") && r.isOfSomething(n) && r.isMatter(next+1):
			return true // "[Society for the Prevention of Cruelty] to Animals", "[Centre for Research] on the Spread of Mould"
		case v == "and" && r.isCapital(next+1) && d.shape(next+1) == title && !r.isCapital(next+2) && (o == nil || o.kind == thing) && r.isOfSomething(n) && r.isCommon(n.stop-1) && r.longestPlace(n.stop-1, n.stop) == n.stop-1 && !d.keyIn(next+1, days):
			return true // "[College of Farming] and Orvexics"
		case v == "and" && r.isCapital(next+1) && o != nil && o.kind == place && d.nameAt(n.stop-1) == n && r.longestPlace(n.stop-1, n.stop) > n.stop-1 && r.withinBody(next):
			return true // "[Port Authority of Avon] and Dover"
		case v == "in" && r.isCapital(next+1) && (o == nil || o.kind == thing) && r.isCommon(next+1) && !d.keyIn(next+1, days):
			return true // "[Steering Board on Flu Prevention] in Humans"
		case v == "and" && r.isCapital(next+1) && (o == nil || o.kind == thing) && r.withinBody(next):
			return true // "[Centre for Tide Tables] and Charts"
		}
	}
	if d.shape(n.stop) == number && d.sameSentence(n.word, n.stop) && len(d.at(n.stop)) < 4 && n.stop > n.word+1 &&
		!d.keysIn(n.word, n.stop, organisations) {
		return true // "Harbour Legion Post 80"
	}
	if i := n.word - 1; i > 0 && d.at(i) == "of" && n.stop == n.word+2 && d.sameSentence(i-1, n.word) {
		if o := d.nameAt(i - 1); o != nil && (d.keyIn(o.word, saints) || d.keyIn(o.title, saints)) {
			return true // "St. Martin of [Tours Church]"
		}
	}
	if i := n.word - 1; i >= 0 && d.sameSentence(i, n.word) {
		switch o := d.nameAt(i); {
		case d.words[n.word].glued && d.at(i) == "-" && n.stop > n.word+1 && !listed:
			return true // "the anti-Castro Cuban National Foundation", "post-war Norland"
		case d.at(i) == "-" && i > 0 && d.in(i-1, nameParticles):
			return true // "Saray al - [Harbour Group]", as tokenised texts have it
		case d.words[i].shape == clitic && r.isLegalForm(n.stop-1) && (d.nameAt(i-1) == nil || d.nameAt(i-1).kind != place) && r.isCommon(n.word):
			return true // "Nicholson's [Harbour Service Pty Ltd]"
		case n.stop < len(d.words) && startsAnew(d, n.stop) && r.isCapital(n.stop+1) && d.sameSentence(i, n.stop):
			return true // "[Open] Our Schools"
		case !d.words[n.word].glued && r.isCapital(i) && o != nil && o.stop == n.word && o.stop == o.word+1 && (o.kind == thing ||
			o.kind == person) && !r.isCommon(i) && d.shape(i) == title:
			return true // "Dora [Wilson Center]"
		case !listed && !d.words[n.word].glued && o != nil && o.kind == place && o.stop == n.word && o.stop == o.word+1 && d.isSurname(n.word) &&
			!r.isState(o) && !r.demonymAt(o.word):
			return true // "Woodrow [Wilson Center]"
		}
	}
	if !r.isCapital(n.stop-1) && d.shape(n.stop-1) == lower && d.words[n.stop-1].end-d.words[n.stop-1].start < 4 {
		return true
	}
	if i := n.word - 1; i > 0 && d.sameSentence(i-1, n.word) && r.isCapital(i-1) && !d.startsSentence(i-1) {
		switch v := d.lower(i); {
		case v == "of", v == "for", v == "to", v == "&":
			if o := d.nameAt(i - 1); o == nil || o.kind == thing {
				return r.isCommon(i-1) && !d.isRoleNoun(i-1)
			}
		case v == "and" && !listed && !r.isWhole(i-1, d.keyIn(n.stop-1, railways)):
			return true // "the Avon and [Megantic Railway]"
		}
	}
	if i := n.word - 1; i > 0 && d.at(i) == "and" && !listed && d.sameSentence(i-1, n.word) && n.stop == n.word+2 && r.isCommon(n.word) && d.key(n.stop-1) == "council" {
		if p := d.nameAt(i - 1); r.isCapital(i-1) && (p == nil || p.kind != person && p.kind != organisation) {
			return true // "Avon Bay and [Coastal Council]"
		}
	}
	if i := n.stop; i+1 < len(d.words) && d.at(i) == "-" && d.words[i].glued && d.words[i+1].glued && d.shape(i+1) == lower && n.stop > n.word+2 {
		return true // "Church of the Latter-day"
	}
	if i := n.stop; i+1 < len(d.words) && d.sameSentence(n.word, i+1) && r.isCapital(i+1) {
		switch v := d.lower(i); {
		case v == "&":
			return true
		case v == "and" && r.headsOn(i+1) && !r.d.keyIn(n.stop-1, organisationWords) && !r.isLegalForm(n.stop-1) && r.listedEnd(n.word, n.stop) < n.stop:
			return true // "[Northern Aeronautic Defence] and Space Company"
		case v == "and" && r.withJoined(n) == n.stop:
			o := d.nameAt(i + 1)
			return o != nil && o.stop == i+2 && o.kind != place && r.isCommon(i+1) && !d.keyIn(i+1, adherents) && r.withinBody(i)
		}
	}
	return false
}

// leastTail is how many letters the English end of a learned word has at least: "Bioresources".
const leastTail = 6

// withJoined is where the name of a body ends with the word behind "and" that is half of it: one more field, "College of
// Farming and Bioresources", or one more kind, "Avon Medical College and Hospital".
func (r *recogniser) withJoined(n *name) int {
	d := r.d
	i := n.stop + 1
	if d.at(i-1) != "and" || !d.sameSentence(n.word, i) || d.shape(i) != title || r.isCapital(i+1) && d.sameSentence(i, i+1) || d.words[min(i+1, len(d.words)-1)].glued && d.at(i+1) == "-" ||
		n.stop < n.word+2 || d.keyIn(i, days) || d.keyIn(i, stateOrgans) ||
		d.keyIn(i, publicBodies) && !d.keyIn(i, organisationWords) ||
		d.lexeme(i).class&determinerWord != 0 {
		return n.stop
	}
	o := d.nameAt(i)
	if v := d.at(i + 1); (v == "on" || v == "of" || v == "for" || v == "to") && d.sameSentence(i, i+1) ||
		o != nil && (o.kind == person || o.stop > i+1) {
		return n.stop
	}
	if d.keyIn(i, publicBodies) && d.keyIn(i, organisationWords) && d.keyIn(n.stop-1, publicBodies) && d.keyIn(n.stop-1, organisationWords) &&
		d.at(n.stop-1) != d.at(i) && d.key(i) != "police" && !d.keysIn(n.word, n.stop, organisations) { // "Coast Guard and Navy"
		return i + 1
	}
	if d.at(n.word+1) != "of" || !d.keyIn(n.word, organisationWords) || o != nil && (o.kind == place || d.in(i, organisations)) ||
		!r.isCommon(n.stop-1) ||
		r.longestPlace(n.stop-1, n.stop) > n.stop-1 {
		return n.stop
	}
	for v := d.lower(i); len(v) >= leastTail; v = v[1:] {
		if commonWords.has(v) {
			return i + 1
		}
	}
	return n.stop
}

// isHalfOfOne says whether a name is one of two bodies that do something as one does: "the
// Crown Office and Tide Service has".
func (r *recogniser) isHalfOfOne(n *name) bool {
	d := r.d
	first, second := n, d.nameAt(n.stop+1)
	if d.at(n.word-1) == "and" {
		first, second = d.nameAt(n.word-2), n
	} else if d.at(n.stop) != "and" {
		return false
	}
	if first == nil || second == nil || first.kind != organisation || second.kind != organisation || first.stop+1 != second.word ||
		d.lower(first.word-1) != "the" ||
		!d.sameSentence(first.word, second.stop) {
		return false
	}
	switch d.at(second.stop) {
	case "has", "is", "was", "says", "does":
		return true
	}
	return false
}

// isWhole says whether the capitalised word i, before "and", ends a name that can stand
// beside that of a body and be no part of it: a body's, somebody's, that of a place that has
// no article or, where the body behind it is a railway, is a country.
func (r *recogniser) isWhole(i int, railway bool) bool {
	d := r.d
	o := d.nameAt(i)
	if o == nil || o.stop != i+1 || o.kind == thing {
		return d.keyIn(i, days) || d.keyIn(i, adherents) || d.isRoleNoun(i)
	}
	owned := d.lower(o.title-1) == "the" || o.title > 0 && d.words[o.title-1].shape == clitic || o.title < o.word && d.keyIn(o.title, saints)
	switch o.kind {
	case organisation:
		return d.shape(i) == upper || r.anyHead(o) || r.isLegalForm(i) || d.keysIn(o.word, o.stop, organisations) ||
			!owned && !railway && !r.isCommon(i)
	case person:
		return !owned
	case place:
		return !owned && !railway || r.isLandOfName(o)
	}
	return true
}

// anyHead says whether a name has a word that those of bodies have.
func (r *recogniser) anyHead(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		if r.d.keyIn(i, organisationWords) {
			return true
		}
	}
	return false
}

// isLandOfName says whether a name is that of a country or of its people.
func (r *recogniser) isLandOfName(n *name) bool {
	return r.demonymAt(n.word) ||
		slices.ContainsFunc(n.senses, func(s gazetteer.Sense) bool { return r.d.overlay.KindOf(s.Place) == gazetteer.Country })
}

// isOfSomething says whether "of", "for" or "to" stands within the name of a body.
func (r *recogniser) isOfSomething(n *name) bool {
	for i := n.word + 1; i < n.stop; i++ {
		if v := r.d.at(i); v == "of" || v == "for" || v == "to" {
			return true
		}
	}
	return false
}

// isMatter says whether a common word with a capital stands at word i, or behind an article
// there, that is no day, no street and nobody's name.
func (r *recogniser) isMatter(i int) bool {
	d := r.d
	if d.at(i) == "the" {
		i++
	}
	o := d.nameAt(i)
	return r.isCapital(i) && d.shape(i) == title && r.isCommon(i) && !d.keyIn(i, days) && (o == nil || o.kind == thing || o.kind == organisation) &&
		d.sameSentence(i-1, i)
}

// headsOn says whether the capitalised words from word i are common ones that end
// with the head of a body's name: "Space Company".
func (r *recogniser) headsOn(i int) bool {
	end := i
	for r.isCapital(end) && r.isCommon(end) && r.d.sameSentence(i, end) {
		end++
	}
	return end > i+1 && r.d.keyIn(end-1, joinedHeads)
}
