package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A row of the boxes shows a person or a body to readers, who see no text around
// it. What the lists of names may guess, because most such guesses are right,
// is not enough there: this file says for whom a row is made, and bodytrust.go for which bodies.

// A bearer is an entity with the mentions that it has in running text.
type bearer struct {
	*entity
	full  *name // its fullest mention
	names []*name
}

// bearing is the room of the bearers of a document, and of what it takes to find them.
type bearing struct {
	all         []bearer
	counts      []int32
	told, names []*name
}

// bearers are the entities of a kind, in the order of their first mention, that
// running text names.
func (d *document) bearers() []bearer {
	room := &d.bearing
	room.all = zeroed(room.all, len(d.entities))
	room.counts = zeroed(room.counts, len(d.entities))
	all, counts := room.all, room.counts
	running, sent := false, int32(-1) // whether the sentence with that number is running text
	told := slices.Grow(room.told[:0], len(d.names))
	for i := range d.names {
		n := &d.names[i]
		b := &all[n.entity]
		if b.entity == nil {
			b.entity = &d.entities[n.entity]
		}
		if s := d.words[n.word].sent; s != sent {
			sent, running = s, d.readInPage(n.word) && !d.partOf(n.word).titleCase && !d.inCredits(n.word) && !d.readsAsHeadline(n.word)
		}
		if n.kind != b.kind || !running || d.creditsPicture(n) || n.title < n.word && d.keyIn(n.title, saints) {
			continue
		}
		if b.full == nil || n.stop-n.word > b.full.stop-b.full.word {
			b.full = n
		}
		told = append(told, n)
		counts[n.entity]++
	}
	room.told = told
	room.names = zeroed(room.names, len(told))
	names := room.names
	for i := range all {
		all[i].names, names = names[:0:counts[i]], names[counts[i]:]
	}
	for _, n := range told {
		all[n.entity].names = append(all[n.entity].names, n)
	}
	return all
}

// readsAsHeadline says whether the sentence of word i is one in which small words have
// capitals too, so that a capital tells nothing: "Harbour Master Just Shared This Chart".
func (d *document) readsAsHeadline(i int) bool {
	s := d.sentenceOf(i)
	if !d.mostlyCapitals(s.word, s.stop) {
		return false
	}
	small := 0
	for j := s.word + 1; j < s.stop; j++ {
		if d.shape(j) == title && d.keyIn(j, headlineWords) && !d.keyIn(j, days) && !d.words[j].glued {
			small++
		}
	}
	return small > 1
}

// creditsPicture says whether a name is half of a credit in brackets: "(Reuters/Ann Lee)", "(Staff photo / Ann Lee)".
func (d *document) creditsPicture(n *name) bool {
	if d.at(n.stop) == "/" {
		return d.at(n.word-1) == "(" && d.nameAt(n.stop+1) != nil
	}
	return d.at(n.word-1) == "/" && d.at(n.stop) == ")"
}

// supposed says whether a body is one that there may be some day: "some future Avon
// College".
func (d *document) supposed(n *name) bool {
	for i := n.word - 1; i > n.word-4 && i >= 0 && d.sameSentence(i, n.word) && d.shape(i) == lower; i-- {
		switch d.at(i) {
		case "some", "hypothetical", "imaginary", "fictional", "fictitious":
			return true
		}
	}
	return false
}

// mostSignedOff is how many words a paragraph has at most that says how to reach the
// author.
const mostSignedOff = 20

// inCredits says whether the sentence of word i says who made the report: "Reporting
// by Ann Lee", "Follow Ann Lee on Twitter".
func (d *document) inCredits(i int) bool {
	s := d.sentenceOf(i)
	if d.lower(s.word) == "by" && d.onlyNames(s.word+1, s.stop) {
		return true // "By Ann Lee, Harbour News Service"
	}
	if p := d.partOf(i); d.lower(p.word) == "by" && p.stop-p.word < mostSignedOff/2 && d.tenseBehind(p.word, p.stop) == undirected && slices.ContainsFunc(d.words[p.word:p.stop], func(w word) bool {
		return d.text[w.start:w.end] == "reporter" || d.text[w.start:w.end] == "correspondent"
	}) {
		return true // "By rural reporter Ann Lee"
	}
	if v := d.lower(s.word + 1); d.lower(s.word) == "this" && (v == "report" || v == "story" || v == "article") && d.at(s.word+2) == "by" && !d.tellsFinding(s.word+3, s.stop) {
		return true // "This report by The Norland Press was first published"
	}
	if p := d.partOf(i); p.stop-p.word < mostSignedOff && strings.Contains(d.text[d.words[p.word].start:d.words[p.stop-1].end], "@") {
		return true // "Ann Lee: 555-0101; on Twitter @annlee"
	}
	if v := d.text[s.start:s.end]; d.traits&ofCredit != 0 &&
		(strings.Contains(v, "contributed ") && (strings.Contains(v, " to this ") || strings.Contains(v, " reporting")) ||
			strings.Contains(v, "https:")) {
		return true // "Ann Lee in Avon contributed to this report"
	}
	for j, most := s.word, min(s.word+4, s.stop); j < most; j++ {
		next, ok := d.value(j, creditOpeners)
		if !ok && (j > s.word || d.lexeme(j).class&determinerWord != 0) {
			return false // "a video by Ann Lee shows"
		}
		if ok && (next == "" || d.lower(j+1) == next || d.at(j+1) == ":") {
			return next != "" || strings.Contains(d.text[s.start:s.end], "Twitter") || strings.Contains(d.text[s.start:s.end], "@")
		}
	}
	return false
}

// tellsFinding says whether the clause from word i, behind "this report by", has a verb that is not of how the report came
// about: it found something, or has been sold, and is no line of thanks.
func (d *document) tellsFinding(i, stop int) bool {
	for ; i < stop; i++ {
		if d.shape(i) != lower && d.shape(i) != clitic || d.tense(i) == undirected && !d.isFinite(i) {
			continue
		}
		if d.lexeme(i).class&(beWord|haveWord) == 0 {
			return !creditVerbs.has(d.at(i))
		}
		for i++; d.lexeme(i).class&(beWord|adverbWord) != 0 || strings.HasSuffix(d.at(i), "ly"); i++ {
		}
		return d.at(i) != "first" && !creditVerbs.has(d.at(i))
	}
	return false
}

// creditVerbs are the participles of what is done with a report.
var creditVerbs = readTable("credit-verbs.txt")

// onlyNames says whether the words from from up to stop are names and what stands
// between them.
func (d *document) onlyNames(from, stop int) bool {
	for i := from; i < stop; i++ {
		if d.shape(i) == lower && !functionWords.knows(d.spelling(i)) || d.shape(i) == number || d.words[i].shape == clitic {
			return false
		}
	}
	return stop > from
}

// isHuman says whether a report tells enough for a row that it names a person.
func (r *recogniser) isHuman(b *bearer, role string) bool {
	d := r.d
	n := b.full
	if n == nil || !r.mayBeHuman(n) || r.isOneOfMany(b) || r.isCutHuman(b) || r.opensQuestion(b) || role == "" && r.isSettlement(n) {
		return false
	}
	if r.isBirthName(b) || r.isPeople(b) {
		return false
	}
	if n.stop == n.word+1 && d.at(n.word-1) == "," && d.shape(n.word) != lower && degrees.has(strings.ReplaceAll(d.lower(n.word), ".", "")) {
		return false // "Ann Lee, PhD, a biologist"
	}
	if last := n.stop - 1; n.title < n.word && n.stop == n.word+2 && streetWords.has(d.lower(last)) && !r.ageBehind(n.stop) {
		return false // "General Luna Street"
	}
	if r.isFirm(b) || role == "" && (r.isOurs(b) || r.isScored(b)) {
		return false
	}
	if r.isCalledBody(b) || r.hasPeople(b) || r.isListedBehind(n) || r.isDivision(b) || (role == "" || saysNothing(role)) && r.isReferredToAsThing(b) {
		return false
	}
	introduced := r.introducedAnywhere(b)
	if n.stop == n.word+1 && !d.isSurname(n.word) && !d.isGiven(n.word) && r.isLand(n.word, n.stop) || r.isNamedThing(b) && !r.isTold(b) ||
		(r.isNamedThing(b) || r.isPaper(b)) && role == "" && !d.isGiven(n.word) {
		return false // "the nonprofit Justice Norland", "the journal Orvexa Nova says"
	}
	if n.stop == n.word+2 && d.in(n.word, nameParticles) && !d.isGiven(n.word) && !d.isSurname(n.word+1) && !d.keyIn(n.word+1, commonSurnames) &&
		!slices.ContainsFunc(b.names, func(m *name) bool { return m.title < m.word || r.ageBehind(m.stop) || r.isReferredTo(m) }) {
		return false // "the operator De Halte said"
	}
	if !introduced && (r.hasArticle(b) || r.isNamedThing(b) || r.isTitled(b) || len(d.at(n.word)) == 1 && role == "") {
		return false // "his dog, Ann Lee", "tries: A Lee 2"
	}
	if d.words[min(n.word+1, len(d.words)-1)].shape != clitic && strings.HasPrefix(role, d.at(n.word)+"'s ") && n.stop > n.word+1 {
		return false // "Orvexa's next model, the Orvexa Lynx"
	}
	if role != "" && r.saysWhatThing(n, role) {
		return false // "Orvexa Queen, a drama by Ann Lee"
	}
	told := role != "" && !r.saysWhatBody(n, role) || introduced || r.isHonoured(b)
	if r.lendsName(b, told || r.isAlone(b)) ||
		!told && (r.namesThing(n) && !r.isAlone(b) || d.keyIn(n.word, ailments) || role != "" && !r.isAlone(b)) {
		return false
	}
	if r.isCharacter(b) || r.isReview() && !r.isOutsideWork(b, role) || role == "" && (r.isOnlySurname(n) || r.isAlias(n)) {
		return false
	}
	if role == "" && r.isSide(b) {
		return false
	}
	if n.stop == n.word+1 {
		titled := r.longestPlace(n.word, n.stop) == n.word // else it may be "fellow candidate [Florida] Senator"
		for _, m := range b.names {
			titled = titled || m.title < m.word
		}
		return told && !r.isCommon(n.word) && titled
	}
	given := d.isGiven(n.word) || r.isInitial(n.word)
	last := r.surname(n)
	if one, many := strings.CutSuffix(r.key(last), "s"); many && !told && len(b.names) == 1 &&
		(commonWords.has(one) || r.isCommon(n.word) && strings.HasSuffix(one, "er")) &&
		!d.isSurname(last) &&
		!d.keyIn(last, commonSurnames) {
		return false // "Baby Boomers"
	}
	if one, many := strings.CutSuffix(r.key(last), "s"); many && !given && (strings.HasSuffix(one, "er") || strings.HasSuffix(one, "or")) &&
		commonWords.has(one) &&
		!d.isSurname(last) &&
		!d.keyIn(last, commonSurnames) {
		return false // "The bidder was Tidewater Constructors"
	}
	if r.isThatWhich(b, !told) || !told && r.opensWithTrade(n) || role == "" && !(told && given) && !d.isSurname(last) && r.isOnPlace(b) {
		return false // "the holding company, Arvid L Invest, which owns"
	}
	if r.explainedAsPlace(n.stop) || r.countryAt(n.word) && r.isCommon(last) && !told {
		return false // "America First"
	}
	if r.allEnglish(n) && !r.isTold(b) {
		return false // "the first private Industrial Design office"
	}
	if given && !r.isCommon(last) && strings.ContainsAny(d.slice(n.word, n.stop), "\"“") {
		return true // 'Priscilla "Pixie" Hafford'
	}
	if r.anyCommon(n.word, last) || r.anyCommon(last, last+1) && !(given && d.keyIn(last, commonSurnames)) {
		return told && !r.anyThing(n) || given && !r.isCommon(n.word) && r.isAlone(b)
	}
	return told || r.isShownHuman(b)
}

// isHonoured says that an office or an honour in capitals stands right behind one of the mentions: Ann Lee KC.
func (r *recogniser) isHonoured(b *bearer) bool {
	return slices.ContainsFunc(b.names, func(n *name) bool {
		return n.stop > n.word+1 && r.d.sameSentence(n.word, n.stop) && r.d.shape(n.stop) == upper && r.d.keyIn(n.stop, honours)
	})
}

// isSide says that a name is that of a side of players: one of the mentions opens a sentence as the subject of a verb in the
// plural, or its last word stands before who leads them: "Cobre Norte, who sold him, were owed", "Norte coach Ann Lee".
func (r *recogniser) isSide(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		k := n.stop
		if d.at(k) == "," && d.at(k+1) == "who" {
			for k += 2; d.sameSentence(n.word, k) && d.at(k) != ","; k++ {
			}
			k++
		}
		if d.startsSentence(n.word) && d.sameSentence(n.word, k) && (d.at(k) == "are" || d.at(k) == "were" || d.at(k) == "have") {
			return true
		}
	}
	last := d.at(b.full.stop - 1)
	for i := range d.names {
		if n := &d.names[i]; n.stop == n.word+1 && d.at(n.word) == last && d.sameSentence(n.word, n.stop+1) {
			switch d.at(n.stop) {
			case "captain", "coach", "keeper", "manager", "skipper", "striker":
				if m := d.nameAt(n.stop + 1); m != nil && m.kind == person {
					return true
				}
			}
		}
	}
	return false
}

// isBirthName says whether each mention says what somebody was called before: she was born Ann Lee.
func (r *recogniser) isBirthName(b *bearer) bool {
	return !slices.ContainsFunc(b.names, func(n *name) bool {
		switch r.d.lower(n.word - 1) {
		case "born", "née", "nee":
			return r.d.at(n.word-2) == "-" // German-born Ann Lee
		}
		return true
	})
}

// isPeople says whether a name is that of a people, with its article behind "among" or before each mention: among the Esse Ejja,
// who eat fish.
func (r *recogniser) isPeople(b *bearer) bool {
	d := r.d
	last := r.surname(b.full)
	named, among := d.isGiven(b.full.word) || d.isGiven(last) || d.isSurname(last), false
	for _, n := range b.names {
		if n.title < n.word || d.lower(n.word-1) != "the" || d.isRoleNoun(n.stop) || r.ageBehind(n.stop) {
			return false
		}
		among = among || d.lower(n.word-2) == "among"
	}
	return among || !named
}

// isListedBehind says whether the words behind the first of a name are those of a body that is known:
// "Norland Red Cross".
func (r *recogniser) isListedBehind(n *name) bool {
	d := r.d
	if n.stop < n.word+3 || n.title < n.word || !d.keyIn(n.stop-1, organisationWords) && !r.isCommon(n.stop-1) {
		return false
	}
	v, ok := organisations.get(listKey(d.lowerSlice(n.word+1, n.stop)))
	return ok && v == ""
}

// isDivision says whether a mention stands before a word for the divisions of a country, or is joined
// with one that does: "Wadi Orvexa and Ennedi provinces".
func (r *recogniser) isDivision(b *bearer) bool {
	d := r.d
	return slices.ContainsFunc(b.names, func(n *name) bool {
		i := n.stop
		if n.title < n.word || d.at(i) != "and" && d.at(i) != "," && d.shape(i) != lower {
			return false
		}
		if d.at(i) == "and" || d.at(i) == "," {
			for i++; r.isCapital(i) || d.at(i) == "and" && r.isCapital(i+1); i++ {
			}
		}
		one, many := strings.CutSuffix(d.at(i), "s")
		if stem, is := strings.CutSuffix(one, "ie"); is {
			one = stem + "y" // counties
		}
		return many && d.shape(i) == lower && d.sameSentence(n.word, i) && divisions.has(one)
	})
}

// isThatWhich says whether a mention stands as the name of the body that is spoken of, "the
// company, Arvid L Invest,", or, where nothing tells of somebody, is explained by "which".
func (r *recogniser) isThatWhich(b *bearer, untold bool) bool {
	d := r.d
	return slices.ContainsFunc(b.names, func(n *name) bool {
		i := n.word - 2
		return untold && d.at(n.stop) == "," && d.lower(n.stop+1) == "which" && r.isCommon(r.surname(n)) ||
			i > 2 && n.stop > n.word+1 && d.at(i+1) == "," && d.at(n.stop) == "," && !d.ledByPreposition(i) && d.shape(i) == lower && d.in(i, organisationNouns) && organisationNouns.values[d.lower(i)] == "" &&
				d.sameSentence(i, n.stop)
	})
}

// ledByPreposition says that a preposition leads to the noun at word i, over what describes that: head of the trawler owners'
// union.
func (d *document) ledByPreposition(i int) bool {
	for k := i - 1; k >= 0 && i-k <= mostBeforeHead && d.sameSentence(k, i); k-- {
		switch c := d.lexeme(k).class; {
		case c&prepositionWord != 0:
			return true
		case d.shape(k) == punct && d.at(k) != "-" && d.at(k) != "'" && d.at(k) != "’":
			return false
		case d.telling(k):
			return false
		}
	}
	return false
}

// mostBeforeHead is how many words, with its article, may describe a noun.
const mostBeforeHead = 6

// isCalledBody says whether the noun right before a mention says that the name is that of a body, "the
// relief foundation Orvexa Libre", and no title, age or surname alone that it is somebody's.
func (r *recogniser) isCalledBody(b *bearer) bool {
	d := r.d
	called := false
	for _, n := range b.names {
		if n.title < n.word || r.cuePerson(n.word, n.stop) {
			return false
		}
		called = called || r.nounBefore(n.word) && !d.words[n.word-1].glued && !(n.word > 1 && d.at(n.word-2) == "-" && d.words[n.word-2].glued) &&
			!(endsLikeMaker(d.at(n.word-1)) && d.isGiven(n.word) && d.isSurname(r.surname(n)))
	}
	return called && !r.isAlone(b)
}

// isFirm says whether a noun for firms as well as for people stands right before a mention, "the developer Atlas
// Orvexa", and nothing says that somebody is meant, no surname either.
func (r *recogniser) isFirm(b *bearer) bool {
	d := r.d
	called := false
	for _, n := range b.names {
		i := n.word - 1
		called = called || n.title == n.word && i > 0 && d.sameSentence(i, n.word) && d.shape(i) == lower && d.in(i, organisationNouns) &&
			endsLikeMaker(d.at(i)) && !d.words[i].glued
		if n.title < n.word || r.ageBehind(n.stop) || r.isReferredTo(n) {
			return false
		}
	}
	last := r.surname(b.full)
	return called && !(d.isGiven(b.full.word) && !r.isCommon(b.full.word)) && b.full.stop > b.full.word+1 && !d.isSurname(last) &&
		!d.keyIn(last, commonSurnames) &&
		!r.isAlone(b)
}

// isOurs says whether each mention stands behind "our" or "their", as nobody's full name does but that of what people have:
// "the boys from our Orvexa Pasala".
func (r *recogniser) isOurs(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if i := n.word - 1; n.title < n.word || n.stop == n.word+1 || !d.sameSentence(i, n.word) || d.shape(i) != lower ||
			d.lexeme(i).class&possessiveWord == 0 || r.ageBehind(n.stop) || r.isReferredTo(n) {
			return false
		}
	}
	return true
}

// isScored says whether each full mention stands in a line of names and numbers, as a side's score does: "Avon Orvexas 26 (17)".
func (r *recogniser) isScored(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		p := d.partOf(n.word)
		if n.stop-n.word < b.full.stop-b.full.word {
			continue
		}
		if d.shape(n.stop) != number || p.stop-p.word > mostScored {
			return false
		}
		for i := p.word; i < p.stop; i++ {
			if d.shape(i) == lower {
				return false
			}
		}
	}
	return true
}

// mostScored is how many words a line has at most that gives the score of one side or two.
const mostScored = 16

// endsLikeMaker says whether a noun ends like those for people as well as bodies that do something: "manufacturer".
func endsLikeMaker(v string) bool { return strings.HasSuffix(v, "er") || strings.HasSuffix(v, "or") }

// opensWithTrade says whether a name that opens a sentence ends with that of a body of the
// report: "Recruiter Orvexa", where "Orvexa Global Care" is named.
func (r *recogniser) opensWithTrade(n *name) bool {
	d := r.d
	last := r.surname(n)
	return d.startsSentence(n.word) && last == n.word+1 && !d.isGiven(n.word) && !d.isSurname(last) &&
		slices.ContainsFunc(d.entities, func(e entity) bool {
			return e.kind == organisation && strings.HasPrefix(e.full, d.at(last))
		})
}

// isOnPlace says whether each mention stands where the names of places do, and is no
// subject: "at a site known as Skelwick Brae".
func (r *recogniser) isOnPlace(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.stop-n.word < b.full.stop-b.full.word {
			continue
		}
		i := n.word - 1
		if d.at(i) == "as" && (d.at(i-1) == "known" || d.at(i-1) == "called") {
			for i -= 2; i > n.word-7 && i > 0 && d.sameSentence(i, n.word) && !d.in(i, settlements) && !d.in(i, hereNouns) && !d.in(i, landforms) &&
				d.at(i) != "site"; i-- {
			}
			if i > n.word-7 {
				continue
			}
		}
		switch d.at(i) {
		case "at", "near", "outside", "above", "below", "into":
		default:
			return false
		}
		if !d.sameSentence(i, n.word) || d.words[min(n.stop, len(d.words)-1)].shape == clitic || d.isRoleNoun(i-1) || len(d.lexeme(i-1).verbs) > 0 {
			return false
		}
	}
	return true
}

// isSomewhere says whether a mention stands behind "in" or is explained as a place: "from
// Doku Beyat, a market town".
func (r *recogniser) isSomewhere(b *bearer) bool {
	return slices.ContainsFunc(b.names, func(n *name) bool {
		return r.d.at(n.word-1) == "in" && r.d.shape(n.stop) != clitic || r.explainedAsPlace(n.stop)
	})
}

// hasArticle says whether each mention of the full name stands behind "the" and before no
// noun, as a paper's, a ship's and an index's do and nobody's: "the Avon Sentinel reported".
func (r *recogniser) hasArticle(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.stop < n.word+2 {
			continue
		}
		if n.word == 0 || d.lower(n.word-1) != "the" || !d.sameSentence(n.word-1, n.word) ||
			d.shape(n.stop) == lower && d.tense(n.stop) != past && len(d.lexeme(n.stop).verbs) == 0 &&
				d.lexeme(n.stop).class&^(speakerNoun|plainNoun|personNoun|bodyNoun) == 0 {
			return false
		}
	}
	return b.full.stop > b.full.word+1
}

// hasPeople says whether each mention owns somebody who is named in full: "Orvexa Metrics' Ann Lee".
func (r *recogniser) hasPeople(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.title < n.word || n.stop == n.word+1 || n.stop+1 >= len(d.words) ||
			d.words[n.stop].shape != clitic && d.at(n.stop) != "'" && d.at(n.stop) != "’" {
			return false
		}
		if o := d.nameAt(n.stop + 1); o == nil || o.kind != person || o.word != n.stop+1 || o.stop < o.word+2 {
			return false
		}
	}
	return true
}

// isReferredToAsThing says whether one of the mentions does something to what is "its", as a company does: "Murray
// Orvexa, a rival, cut its price". What is "its" may be a firm's that the report named before; so it tells nothing
// of what looks like somebody's name whole, nor where an age, "he" or "she" stands behind the name.
func (r *recogniser) isReferredToAsThing(b *bearer) bool {
	d := r.d
	if d.isGiven(b.full.word) && d.isSurname(r.surname(b.full)) ||
		slices.ContainsFunc(b.names, func(n *name) bool { return r.ageBehind(n.stop) || r.isReferredTo(n) }) {
		return false
	}
	for _, n := range b.names {
		i := n.stop
		if !d.startsSentence(n.word) || n.title < n.word || n.stop-n.word < b.full.stop-b.full.word {
			continue
		}
		if d.at(i) == "," {
			for i++; d.sameSentence(n.word, i) && d.at(i) != ","; i++ {
			}
			i++
		}
		if d.at(i+1) == "its" && d.sameSentence(n.word, i+1) && d.shape(i) == lower && d.lexeme(i).class&prepositionWord == 0 {
			return true
		}
	}
	return false
}

// isPaper says whether a mention stands right behind a word for a paper or a journal: "the journal Orvexa Nova".
func (r *recogniser) isPaper(b *bearer) bool {
	return slices.ContainsFunc(b.names, func(n *name) bool {
		return n.title == n.word && r.d.sameSentence(n.word-1, n.word) && r.d.shape(n.word-1) == lower &&
			(r.d.at(n.word-1) == "journal" || r.d.at(n.word-1) == "newspaper" || r.d.at(n.word-1) == "magazine")
	})
}

// isAlias says whether a name is one more of the person before it: "Ann Lee, also known as
// Ayla Wine and Anne Leigh".
func (r *recogniser) isAlias(n *name) bool {
	d := r.d
	for i := n.word - 1; i > 1 && d.sameSentence(i, n.word); i-- {
		switch m := d.nameAt(i); {
		case m != nil && m.kind == person:
			i = m.word
		case d.at(i) != "and" && d.at(i) != "or" && d.at(i) != ",":
			if d.at(i) != "as" || d.at(i-1) != "known" {
				return d.at(i) == "alias" || d.at(i) == "aka" || d.at(i) == "nicknamed"
			}
			switch d.at(i - 2) {
			case "also", "popularly", "widely", "commonly", "locally":
				return true // "better known as" tells the name that readers know
			}
			return false
		}
	}
	return false
}

// isOnlySurname says whether a name of two words is all of it the surname of another
// person of the report: "Al Hale" where Ann al-Hale is named.
func (r *recogniser) isOnlySurname(n *name) bool {
	if n.stop != n.word+2 || !r.d.in(n.word, nameParticles) {
		return false
	}
	surname := " " + r.d.lowerSlice(n.word, n.stop)
	return slices.ContainsFunc(r.d.entities, func(e entity) bool {
		return e.kind == person && len(e.full) > len(surname) && strings.HasSuffix(strings.ToLower(strings.ReplaceAll(e.full, "-", " ")), surname)
	})
}

// isCharacter says whether the person is one of a play, a film or a book: somebody plays
// them, or each sentence that has them tells what happens there: "In the novel, Captain
// Ann Lee", "the film follows Ann Lee".
func (r *recogniser) isCharacter(b *bearer) bool {
	d := r.d
	told := true
	for _, n := range b.names {
		i := n.title - 1
		if d.lower(i) == "character" && d.lower(i-1) == "the" && d.sameSentence(i, n.word) {
			return true
		}
		if d.at(i) == "the" || d.at(i) == "of" && d.at(i-1) == "role" {
			i--
		}
		if i > 0 && d.sameSentence(i, n.word) && !r.sport &&
			(d.in(i, playing) && d.at(n.stop) != "as" || d.at(i) == "role" || d.at(i) == "as" && r.isCast(n, i)) {
			return true
		}
		told = told && r.isPlot(n)
	}
	return told
}

// isCast says whether before the "as" at word i an actor stands: "starring Ann Lee as".
func (r *recogniser) isCast(n *name, i int) bool {
	m := r.d.nameAt(i - 1)
	if m == nil || m.kind != person || m.stop != i || !r.d.sameSentence(m.word, n.word) {
		return false
	}
	for j := m.title - 1; j > m.title-4 && j >= 0; j-- {
		switch r.d.lower(j) {
		case "starring", "stars", "star", "cast", "casts", "casting", "featuring", "features":
			return true
		}
	}
	return false
}

// isPlot says whether the words before a name, in its sentence, say that it is one of what
// a work tells: "in Lee's novel,", "the film follows".
func (r *recogniser) isPlot(n *name) bool {
	d := r.d
	s := d.sentenceOf(n.word)
	for i := s.word; i < n.word; i++ {
		if d.shape(i) != lower || !d.in(i, works) {
			continue
		}
		if next := d.at(i + 1); i < s.word+6 && d.at(s.word) == "In" && (next == "," || next == "’s" || next == "'s") {
			return true
		}
		if d.in(i+1, plotVerbs) {
			return true
		}
	}
	return false
}

// saysWhatBody says whether a role can be that of a company, "a ferrochrome
// producer", and the name is no sure one of a person.
func (r *recogniser) saysWhatBody(n *name, role string) bool {
	head := headOfRole(role)
	return organisationNouns.has(head) && !titles.has(head) && (n.stop == n.word+1 || !r.d.isGiven(n.word))
}

// isFirm says whether somebody's role can be that of a company and the name begins with no given one: the salmon producer
// Orvexa Laks, who is no "he".
func (e *entity) isFirm() bool {
	first, _, _ := strings.Cut(strings.ToLower(e.full), " ")
	head := headOfRole(e.role)
	switch head {
	case "producer", "maker", "manufacturer", "supplier", "retailer", "exporter", "importer", "grower":
		return !givenNames.has(first) && !strings.HasPrefix(e.role, "a ") && !slices.ContainsFunc(strings.Fields(strings.ToLower(e.role)), ofShow)
	}
	return false
}

// ofShow says that a word before "producer" or "maker" tells that somebody makes what is shown or heard.
func ofShow(word string) bool {
	switch word {
	case "film", "music", "record", "television", "tv", "radio", "theatre", "executive", "documentary", "pop":
		return true
	}
	return false
}

// saysWhatThing says whether a role behind an article is that of a work, a beast or a ship.
func (r *recogniser) saysWhatThing(n *name, role string) bool {
	head := headOfRole(role)
	if n.title < n.word && !vesselNouns.has(head) || !strings.HasPrefix(role, "a") && !strings.HasPrefix(role, "the ") {
		return false // but: "the Sir Walter Hale, a tug"
	}
	return namedThings.has(head) || works.has(head) || vesselNouns.has(head) || settlements.has(head) || buildings.has(head) || head == "home" ||
		facilityWords.has(head) && !roleNouns.has(head) && !titles.has(head) && strings.HasPrefix(role, "a") && !strings.ContainsAny(role, "'’")
}

// headOfRole is the noun that says what somebody is, in small letters: the last word before
// a preposition or a participle.
func headOfRole(role string) string {
	if i := strings.LastIndex(role, "'s "); i >= 0 {
		role = role[i+len("'s "):] // "Ministry of Fish's permanent secretary"
	}
	head := ""
	for w := range strings.FieldsSeq(role) {
		if head == "" && lookUp(w).class&determinerWord != 0 {
			continue // a nursing home
		}
		if lookUp(w).class&prepositionWord != 0 || head != "" && (endsLikeVerb(w) || w == "run" || w == "led") {
			break
		}
		head = strings.ToLower(w)
	}
	return head
}

// isAlone says whether the surname stands alone elsewhere, as those of people do
// and seldom the second halves of the names of things.
func (r *recogniser) isAlone(b *bearer) bool {
	last := r.d.at(r.surname(b.full))
	for _, n := range b.names {
		if n.stop-n.word < b.full.stop-b.full.word && r.d.at(n.stop-1) == last && r.d.lower(n.word-1) != "the" {
			return true
		}
	}
	return false
}

// isNamedThing says whether one of the mentions is the name of an animal or a thing:
// "his dog, Ann Lee", "the film Ann Lee".
func (r *recogniser) isNamedThing(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := r.opensQuoted(n) - 1
		if i == n.word-1 && d.at(i) == "," {
			i--
		}
		if i > 0 && n.title == n.word && d.shape(i) == lower && d.in(i, namedThings) && d.sameSentence(i, n.word) &&
			(d.at(i+1) != "," || d.at(n.stop) == "," || d.at(n.stop) == ".") {
			return true
		}
	}
	return false
}

// isTitled says whether each mention stands between quotation marks in which all
// longer words have capitals, as in the title of a work.
func (r *recogniser) isTitled(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := r.opensQuoted(n)
		if i == n.word {
			return false
		}
		for i++; !isClosing(d.at(i)); i++ {
			if !d.sameSentence(n.word, i) || i > n.word+2*mostTitled || d.shape(i) == lower && len(d.at(i)) > 3 {
				return false
			}
		}
	}
	return true
}

// opensQuoted is the quotation mark that opens a title in which a name stands, or the
// word where the name begins: the song "Take Me Home, Ann Lee".
func (r *recogniser) opensQuoted(n *name) int {
	d := r.d
	for i := n.word - 1; i > n.word-mostTitled && i > 0 && d.sameSentence(i, n.word); i-- {
		switch v := d.at(i); {
		case isOpening(v) && !strings.ContainsAny(v, "([-–—"):
			return i
		case isClosing(v), v == ")":
			return n.word
		}
	}
	return n.word
}

// mostTitled is how many words of a title are looked over.
const mostTitled = 9

// namesThing says whether a name that nothing else says is somebody's begins or ends
// as those of things and of crowds do, or lies in that of a body or of a good of the
// report: "Christian Faith", "Ford Taurus", "Sandy Hook" of "Sandy Hook School".
func (r *recogniser) namesThing(n *name) bool {
	d := r.d
	last := r.surname(n)
	if last == n.word {
		return false
	}
	lead := n.word - 1 // the church of Mar Ann Lee
	for d.shape(lead) == title && n.word-lead < 3 {
		lead--
	}
	if d.at(lead) == "of" && d.sameSentence(lead-1, n.word) && d.keyIn(lead-1, namedAfterSaints) {
		return true
	}
	if d.keyIn(last, days) || r.d.keyIn(last, ordinals) || (r.d.keyIn(n.word, adherents) || r.demonymAt(n.word)) && r.isCommon(last) {
		return true
	}
	first, full := d.at(n.word), d.slice(n.word, n.stop)+" "
	for i := range d.entities {
		e := &d.entities[i]
		if (e.kind == organisation || e.kind == site) && (strings.HasPrefix(e.full, full) || e.kind == organisation && e.full == first) {
			return true
		}
	}
	return false
}

// isCutHuman says whether each mention is half of a name, or of a word: "[Kang] Young
// Joong", "[Oscar]-winning", "the Norland ambassador to [Kenya] Prudence Hale".
func (r *recogniser) isCutHuman(b *bearer) bool {
	d := r.d
	if slices.ContainsFunc(b.names, func(n *name) bool {
		return r.lacksFirst(b, n) || n.stop-n.word == b.full.stop-b.full.word && r.isHalfOfFirm(n)
	}) {
		return true
	}
	for _, n := range b.names {
		i := n.word - 1
		switch o := d.nameAt(i); {
		case n.stop < len(d.words) && d.words[n.stop].glued && d.at(n.stop) == "-":
		case r.goesOnBehind(n):
		case d.shape(n.stop) == number && len(d.at(n.stop)) == 1 && d.shape(n.stop+1) == lower && !r.sport && d.sameSentence(n.word, n.stop): // "the Queen Mary 2 sailed"
		case n.title == n.word && i >= 0 && d.sameSentence(i, n.word) && !d.words[n.word].glued && r.isCapital(i) && d.shape(i) == title &&
			!r.isCommon(i) && (o == nil || o.kind == thing && o.stop == n.word || o.kind == place && o.stop == n.word &&
			len(d.at(i)) <= mostShort) && !d.isRoleNoun(i) && !d.keyIn(i, days) && !r.d.keyIn(i, adherents):
		default:
			return false
		}
	}
	return true
}

// shortMohammad is how the commonest given name is written in Bangladesh and in Bihar.
const shortMohammad = "Md."

// lacksFirst says whether a given name stands before a mention that does not have it: "Ann [Mac Leigh]",
// "Md. [Ali Lee]" and "the leader, Said [Ali Lee], spoke", but not "in Bethesda, Md. [Ali Lee]".
func (r *recogniser) lacksFirst(b *bearer, n *name) bool {
	d, i := r.d, n.word-1
	if i < 1 || !d.sameSentence(i-1, n.word) {
		return false
	}
	if d.at(i) == shortMohammad {
		o := d.nameAt(i - 2)
		return d.at(i-1) != "," || o == nil || o.kind != place
	}
	if n.title != n.word || d.shape(i) != title {
		return false
	}
	if d.at(i-1) == "," && len(d.lexeme(i).verbs) > 0 {
		return true
	}
	if o := d.nameAt(i); d.at(i-1) == "," && (o == nil || o.kind == thing || o.kind == place && o.word == i) && !d.isGiven(n.word) &&
		!r.isInitial(n.word) && !r.isCommon(i) && !d.words[n.word].glued && !d.isRoleNoun(i) && !d.keyIn(i, titles) &&
		(o == nil || !r.demonymAt(i)) {
		return true // "the mayor, Orça [Hale Lee]"
	}
	return d.isGiven(i) && !r.isCommon(i) && !d.words[n.word].glued && n.stop-n.word == b.full.stop-b.full.word && d.in(n.word, nameParticles)
}

// isHalfOfFirm says whether "&" behind a name joins it to a word that is nobody's given name, as in a firm's: "Jan Orvath & Zonen".
func (r *recogniser) isHalfOfFirm(n *name) bool {
	i := n.stop
	return r.d.at(i) == "&" && r.isCapital(i+1) && r.d.at(i+1) != "The" && r.d.sameSentence(n.word, i+1) && !r.d.isGiven(i+1) &&
		r.titleAt(i+1, len(r.d.words)) == i+1
}

// mostShort is how many letters the first half of a name has at most that is the short form of a land
// as well: "[Wa] Ode Lee".
const mostShort = 3

// goesOnBehind says whether the name of somebody goes on behind what has been taken for it:
// "[Martin Luther] King Day", "[Ibrahim Al] - Jafari", "[Ziad Khalaf] al - Karbouly".
func (r *recogniser) goesOnBehind(n *name) bool {
	d := r.d
	i := n.stop
	switch {
	case d.in(i-1, nameParticles) && i-1 > n.word && d.at(i) == "-",
		d.at(i+1) == "-" && d.shape(i) == lower && d.in(i, nameParticles) && d.sameSentence(n.word, i+1):
		return true
	case !d.sameSentence(n.word, i) || !r.isCapital(i) || d.words[i].glued || d.shape(i) != title:
		return false
	}
	end := i + 1
	for r.isCapital(end) && !d.words[end].glued && d.sameSentence(i, end) {
		end++
	}
	m := d.nameAt(i)
	return (m == nil || m.kind == thing) &&
		(d.lower(end-1) == "day" || d.lower(end-1) == "elementary" || d.isSurname(i) && d.keyIn(end-1, thingWords))
}

// isSettlement says whether the report says of a name that it is that of a town or a village: "the
// village of Santa Orvexa".
func (r *recogniser) isSettlement(n *name) bool {
	d := r.d
	full := d.slice(n.word, n.stop)
	for i := range d.names {
		m := &d.names[i]
		if m.word > 1 && d.at(m.word-1) == "of" && d.in(m.word-2, settlements) && d.shape(m.word-2) == lower && d.slice(m.word, m.stop) == full {
			return true
		}
	}
	return false
}

// opensQuestion says whether each mention begins a question with what is a verb there:
// "Will Lee be fit?"
func (r *recogniser) opensQuestion(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if s := d.sentenceOf(n.word); n.word != s.word || d.lexeme(n.word).class&modalWord == 0 || d.at(s.stop-1) != "?" {
			return false
		}
	}
	return true
}

// lendsName says whether each mention stands before a noun for what bears the name of
// the person, or, where nothing else says that there is one, before any noun: "the Ann
// Lee courthouse", "Jack Russell dogs".
func (r *recogniser) lendsName(b *bearer, told bool) bool {
	d := r.d
	for _, n := range b.names {
		k := d.lower(n.stop)
		switch {
		case r.isCapital(n.stop) && !d.words[n.stop].glued && d.sameSentence(n.word, n.stop) && d.nameAt(n.stop) != nil && (d.keyIn(n.stop, organisationWords) || d.keyIn(n.stop, facilityWords)) && !d.isSurnameKey(n.stop) && r.titleAt(n.stop, n.stop+1) == n.stop: // "Dr Ann Lee University"
		case d.shape(n.stop) != lower || !d.sameSentence(n.word, n.stop):
			return false
		case d.in(n.stop, facilityWords),
			d.in(n.stop, thingWords),
			facilityWords.has(strings.TrimSuffix(k, "s")),
			strings.HasSuffix(k, "ing") && d.in(n.stop+1, facilityWords): // "the Ann Lee briefing room"
		case told,
			!commonWords.has(k),
			functionWords.has(k),
			d.in(n.stop, roleVerbs),
			tenses.has(k),
			endsLikeVerb(k),
			strings.HasSuffix(k, "ly"),
			len(d.lexeme(n.stop).verbs) > 0,
			d.lexeme(n.stop).class&^(speakerNoun|plainNoun|personNoun|bodyNoun) != 0:
			return false
		}
	}
	return true
}

// isOneOfMany says whether each mention stands behind "a" or "most", as what is bought
// or bred and a people do and nobody: "a Jack Russell".
func (r *recogniser) isOneOfMany(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		switch d.lower(n.word - 1) {
		case "a", "an", "one", "two", "some", "most", "many", "several", "few", "these", "those":
		default:
			return false
		}
		if n.title < n.word || !d.sameSentence(n.word-1, n.word) {
			return false
		}
	}
	return true
}

// mayBeHuman says whether the words of a name are such as the names of people
// have.
func (r *recogniser) mayBeHuman(n *name) bool {
	d := r.d
	last := r.surname(n)
	if n.stop == n.word+2 && d.keyIn(n.stop-1, generations) && n.title == n.word {
		return false // "Delta IV": monarchs and popes have a title
	}
	if _, counts := numberWords.entry(d.spelling(n.word)); (counts || d.lower(n.word) == "the") && n.title == n.word {
		return false // "[Bonnie] Two Teeth", "The Girl"
	}
	if last > n.word && (d.lower(last) == d.lower(last-1) || d.lower(last) == d.lower(n.word)) {
		return false // "Debate Debate", "Ann Lee Ann", the title of a page and its first word
	}
	if last > n.word+1 && (d.keyIn(last, facilityWords) || d.key(last) == "stand") && r.isCommon(last) && !d.isSurname(last) &&
		!d.keyIn(last, commonSurnames) {
		return false // "the Sir Tom Hale Stand"
	}
	if d.startsSentence(n.word) && last > n.word+1 && r.isCommon(n.word) && !d.isGiven(n.word) && !d.isSurname(n.word) && d.isGiven(n.word+1) &&
		d.isSurname(last) {
		return false // "Convener Ann Lee said"
	}
	if d.startsSentence(n.word) && last > n.word && d.isRoleNoun(n.word) && !d.isGiven(n.word) && !d.isSurname(n.word) &&
		!r.isGivenRank(n.word, n.stop) {
		return false // "Recruiter Orvexa took fees"
	}
	if d.keysIn(n.word, n.stop, noPeople) || d.keysIn(n.title, n.stop, noPeople) {
		return false // "Santa Claus", "King Lear"
	}
	if v := d.slice(n.word, n.stop); isGarbled(v) || strings.Contains(v, "&") {
		return false
	}
	if r.isInitial(last) || r.key(n.word) == "x" || d.words[n.stop-1].end-d.words[n.stop-1].start == 1 {
		return false // "Thomas A.", cut; "as he wrote on X. Ann Lee"
	}
	for i := n.word; i < n.stop; i++ {
		if !r.isCapital(i) {
			continue
		}
		k := r.key(i)
		switch {
		case !d.spelling(i).isLetters(),
			i > n.word && i < last && d.keyIn(i, divisions) && !d.isSurname(i) && !d.isGiven(i),
			i > n.word && i < last && !r.isInitial(i) && strings.HasSuffix(d.at(i), ".") && r.longestPlace(i, i+1) > i,
			d.shape(i) == upper && !r.isInitial(i) && !d.keyIn(i, generations) && !r.allUpper(n) && !(i == n.word && len(d.at(i)) == 2 &&
				d.isSurname(last)),
			functionWords.knows(d.spelling(i)) && !d.keyIn(i, nameParticles) && i > n.word && !r.isInitial(i) && !d.words[i].glued &&
				!r.isHyphenated(i),
			d.keyIn(i, adherents) && i == last && n.stop > n.word+1,
			i > n.word && i < last && (d.keyIn(i, titlesAlone) || k == "doctor" || d.lexeme(i).form == thirdForm && len(d.lexeme(i).verbs) > 0) &&
				!d.isSurname(i) && !d.isGiven(i) &&
				!d.keyIn(i, commonSurnames),
			d.keyIn(i, titles) && !(i == n.word && r.isGivenRank(i, n.stop)) && (i == last && (r.isCommon(n.word) || r.longestPlace(n.word, n.word+1) > n.word) || i == n.word) &&
				!d.isSurname(i) && !d.isGiven(i) &&
				!d.keyIn(i, commonSurnames):
			return false
		}
	}
	if v := d.plain(last); r.demonymAt(last) && !surnames.has(v) && !givenNames.has(v) || adherents.has(v) && n.stop == n.word+1 {
		return false
	}
	if last > n.word && r.sport && d.keyIn(last, teams) && !d.isSurnameKey(last) {
		return false // "Barton Rovers"
	}
	// "Florida Republicans"
	return !strings.HasSuffix(r.key(last), "s") || !adherents.has(strings.TrimSuffix(r.key(last), "s"))
}

// isGarbled says whether a name has letters that were read in the wrong encoding, and
// is likely cut where one of them was no letter: "JosÃ".
func isGarbled(v string) bool {
	plain := 0 // most names are
	for plain < len(v) && v[plain] < utf8.RuneSelf {
		plain++
	}
	return plain < len(v) &&
		(strings.ContainsAny(v, "ÃÂ") || strings.Contains(v, "A\u0303") || strings.Contains(v, "A\u0302")) && v != strings.ToUpper(v)
}

// anyThing says whether a name has a word that things, sites or bodies have and
// nobody is called.
func (r *recogniser) anyThing(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		k := r.key(i)
		if (r.d.keyIn(i, thingWords) || r.d.keyIn(i, facilityWords) || r.d.keyIn(i, organisationWords)) && !surnames.has(k) &&
			!commonSurnames.has(k) &&
			!givenNames.has(k) {
			return true
		}
	}
	return false
}

// isInitial says whether word i is one letter that stands for a name: "J.".
func (r *recogniser) isInitial(i int) bool {
	v := r.d.at(i)
	return utf8.RuneCountInString(strings.TrimSuffix(v, ".")) == 1 || strings.Count(v, ".") > 1
}

// allEnglish says whether each word of a name is one that English writes small and
// nobody is known to be called.
func (r *recogniser) allEnglish(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		if r.isCapital(i) && !r.anyCommon(i, i+1) {
			return false
		}
	}
	return n.stop > n.word+1
}

// isTold says whether one of the mentions has a title with a capital, an age or a verb of
// speech, as somebody of whatever name has.
func (r *recogniser) isTold(b *bearer) bool {
	for _, n := range b.names {
		if n.title < n.word && r.isCapital(n.title) && r.key(n.title) != "miss" || r.ageBehind(n.stop) || speaks(r.d, n.stop) {
			return true
		}
	}
	return false
}

// allUpper says whether all of a name stands in capitals.
func (r *recogniser) allUpper(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		if r.isCapital(i) && r.d.shape(i) != upper {
			return false
		}
	}
	return true
}

// introducedAnywhere says whether the words around one of the mentions are such
// as stand around people.
func (r *recogniser) introducedAnywhere(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.title < n.word || r.introduced(n.word, n.stop) ||
			n.word > 0 && speaks(d, n.word-1) && d.sameSentence(n.word-1, n.word) && d.lexeme(n.stop).class&(beWord|haveWord|modalWord) == 0 {
			return true
		}
	}
	return false
}

var (
	adherents      = load("adherents.txt")
	commonSurnames = load("common-surnames.txt")
	creditOpeners  = load("credit-openers.txt")
	genericBodies  = load("generic-bodies.txt")
	headlineWords  = load("headline-words.txt")
	noPeople       = load("no-people.txt")
	looseHeads     = load("loose-heads.txt")
	playing        = load("playing.txt")
	schemes        = load("schemes.txt")
)
