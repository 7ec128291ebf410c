package extract

import (
	"cmp"
	"slices"
	"strings"
)

// This file says whether a row is stated, claimed, denied or official, by whom it is
// claimed, and under which hedge: what is read around the row's words to tell.

// A voiced is a stretch of the text that somebody is said to have said, be it
// a claim or a quotation.
type voiced struct {
	from, to int // bytes of document.text
	by       string
	verb     string
	hedge    string
	status   Status
	soft     int  // byte from which on it may be the report's own again; 0 where it is not
	act      bool // an act of the report's own telling
	meant    bool // what somebody means to do
	speaker  int  // the first word of who says it, and behind the last
	speakers int
}

// speeches lists the claims and quotations of a document; where one lies in
// another, the inner one comes last.
func (d *document) speeches() []voiced {
	all := slices.Grow(d.voiced, len(d.facts.Claims)+len(d.facts.Quotes))
	t := talkOf(d)
	for i := range d.facts.Claims {
		c := &d.facts.Claims[i]
		if c.by == c.bys && c.Verb == "known" {
			continue // once known as the city of mills, it lost half of them
		}
		if c.stance == denies && c.Status == Claimed && (strings.HasPrefix(c.Verb, "dismiss") || strings.HasPrefix(c.Verb, "reject")) && (strings.HasSuffix(c.Verb, "ing") || !t.tellsOfClaim(d.wordAt(c.from))) {
			continue // a farm that dismissed 37 workers, rejected a cut of £186,000
		}
		c.voice = t.voice(c.by, c.bys)
		if c.unsure || strings.HasPrefix(c.Verb, "plead") || strings.Contains(c.Verb, "not ") || strings.Contains(c.Verb, "n't ") ||
			strings.Contains(c.Verb, "n’t ") ||
			c.bys-c.by == 1 && t.is(c.by, relativeWord) && d.at(c.by-1) != "," && !t.opensSubject(d.wordAt(c.from)) {
			c.voice = "" // pleaded not guilty to theft; a clerk who admitted it was jailed: where it ends, nothing shows
		}
		all = append(all, voiced{c.from, c.to, c.voice, c.Verb, c.Hedge, c.Status, c.soft, c.act, c.meant, c.by, c.bys})
	}
	for i := range d.facts.Quotes {
		q := &d.facts.Quotes[i]
		if !q.unsure {
			q.voice = t.voice(q.by, q.bys)
		}
		all = append(all, voiced{q.from, q.to, q.voice, q.Verb, "", Claimed, 0, false, false, 0, 0})
	}
	slices.SortStableFunc(all, func(a, b voiced) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to))
	})
	return all
}

// tellsOfClaim says that one of the words from word i on is a noun for what somebody says, or for a count: a claim that, a toll of.
func (t *talk) tellsOfClaim(i int) bool {
	d := t.d
	for k := i; k < i+mostClaimed && d.sameSentence(i, k); k++ {
		if d.at(k) == "as" || d.shape(k) == lower && (t.lex[k].nouns != noStance || d.in(k, deniables) || d.in(k, guesses) ||
			t.is(k, documentNoun|figuresNoun) || d.has(k, quantityNouns) && d.at(k+1) == "of") {
			return true
		}
	}
	return false
}

// mostClaimed is how many words behind a verb that noun stands at most.
const mostClaimed = 8

// opensSubject says that a clause with a subject can begin with word i: the dam was weak.
func (t *talk) opensSubject(i int) bool {
	return t.d.at(i-1) == "that" || t.quoted[i] > 0 || t.is(i, determinerWord|possessiveWord|subjectWord) || t.capital(i) ||
		plural(t.d.at(i)) && len(t.lex[i].verbs) == 0
}

// voicedAt is the narrowest voiced stretch around a stretch, or nil. A claim whose
// sentence hedges, with nobody to say so, is one too.
func (b *boxer) voicedAt(from, to int) *voiced {
	var found *voiced
	for i := range b.speech {
		s := &b.speech[i]
		if s.from > from {
			break
		}
		if s.to >= to && (found == nil || s.to-s.from <= found.to-found.from) {
			found = s
		}
	}
	return found
}

// status says how sure the words of a stretch are, and who says them.
func (b *boxer) status(from, to int) (status Status, by, hedge string) {
	by, within := b.expected(from)
	if by != "" {
		return Claimed, by, ""
	}
	d := b.d
	if s := b.voicedAt(from, to); s != nil && !(s.act && s.status == Claimed && s.hedge == "") {
		if s.meant && s.status == Claimed && s.hedge == "" {
			at := d.wordAt(from)
			return Claimed, "", d.shownHedge(d.wordAt(s.from)-1, d.wordAt(s.from), at)
		}
		if s.by == "" && s.verb == "" {
			return s.status, b.reporter(from), b.hedgeFor(s, from)
		}
		if b.besides(s, from) || s.verb == "pleaded" && d.countsCharges(d.wordAt(from)) {
			return Stated, "", "" // pleaded guilty to 12 counts: so many there are
		}
		if by, ok := b.inner(s, from); ok {
			return Claimed, by, b.hedgeFor(s, from)
		}
		if s.soft > 0 && from >= s.soft || b.appended(s, from) {
			return Claimed, "", b.hedgeFor(s, from)
		}
		if s.status == Claimed && talkOf(d).untrue(d.wordAt(s.from)-mostBefore, d.wordAt(from)) {
			return Denied, s.by, ""
		}
		return s.status, s.by, b.hedgeFor(s, from)
	}
	if h := d.hedgeOf(d.sentenceAt(from), d.wordAt(from)); h >= 0 {
		at, by := d.wordAt(from), b.reporter(from)
		if d.lower(h) == "reported" && d.at(h-1) == "a" {
			by = "" // the firm paid a reported $84 million
		}
		if other := d.lexeme(h).class&hedgeAdjective != 0 && d.ofOtherCount(h, at) || d.hedgesBehind(h, at); !other {
			return Claimed, by, d.shownHedge(h, h+1, at)
		} else if by != "" {
			return Claimed, by, ""
		}
	}
	if v := b.fronted(from); v != nil {
		return Claimed, v.by, ""
	}
	if by, ok := b.untold(from); ok && !within {
		return Claimed, by, ""
	}
	if by, ok := b.trailed(from); ok && !within {
		return Claimed, by, ""
	}
	if h, stop := b.open(from); h >= 0 && !d.hedgesBehind(h, d.wordAt(from)) && !b.scheduled(from, h) && !b.decided(from, h) {
		return Claimed, "", d.shownHedge(h, stop, d.wordAt(from))
	}
	if h, ok := b.doubt(from); ok && !(h >= 0 && (d.hedgesBehind(h, d.wordAt(from)) || b.scheduled(from, h))) {
		return Claimed, "", d.shownHedge(h, h+1, d.wordAt(from))
	}
	if by, ok := b.itemised(from); ok && !within {
		return Claimed, by, ""
	}
	if by, ok := b.lookedInto(from); ok {
		return Claimed, by, ""
	}
	if by, ok := b.assessed(from); ok {
		return Claimed, by, ""
	}
	if b.behindSpeech(from) || b.studied(from) {
		return Claimed, "", ""
	}
	if b.transcribed(from) {
		return Claimed, "", ""
	}
	if v := b.opinion(); v.is {
		return Claimed, v.by, ""
	}
	if b.goesOn(from) || b.amid(from) || b.disputed(from) || b.isChance(from) {
		return Claimed, "", ""
	}
	return Stated, "", ""
}

// countsCharges says that word i is the number of the charges that somebody answers: 12 counts, 14 sample counts.
func (d *document) countsCharges(i int) bool {
	for k := i + 1; k < i+4 && d.shape(k) == lower; k++ {
		switch d.at(k) {
		case "count", "counts", "charge", "charges":
			return true
		}
	}
	return false
}

// isChance says that a stretch is how likely something is, which nobody knows: a 30 per cent chance of rain.
func (b *boxer) isChance(from int) bool {
	d := b.d
	for k := d.wordAt(from) + 1; k < d.wordAt(from)+4; k++ {
		if v := d.at(k); (v == "chance" || v == "probability" || v == "likelihood") && d.sameSentence(k-1, k) {
			return d.at(k-1) == "%" || d.at(k-1) == "percent" || d.at(k-1) == "cent"
		}
	}
	return false
}

// untrue says that what is told at a word is said to be untrue, behind another: it was not true that; no truth in reports that.
func (t *talk) untrue(from, at int) bool {
	for i := max(from, int(t.d.sentenceOf(at).word)+1); i < at; i++ {
		if t.quoted[i] == 0 && (t.isAny(i, "true") && t.isAny(i-1, "not", "n't") && t.d.at(i+1) == "that" || t.isAny(i, "truth") && t.isAny(i-1, "no")) {
			return true
		}
	}
	return false
}

// hedgeFor is the hedge of what is voiced, where that plainly governs a stretch of it.
func (b *boxer) hedgeFor(v *voiced, from int) string {
	d := b.d
	at := d.wordAt(from)
	i := d.wordAt(v.from)
	if k := i - 2; d.at(i-1) == "that" && d.at(k) == v.hedge {
		i = k // it is estimated that
	}
	for ; v.hedge != "" && i < len(d.words) && int(d.words[i].start) < v.to; i++ {
		if d.at(i) == v.hedge {
			if d.lexeme(i).class&hedgeAdjective != 0 && d.ofOtherCount(i, at) {
				return ""
			}
			return d.shownHedge(i, i+1, at)
		}
	}
	return ""
}

// mostBefallen is how many words behind a number its verb stands at most: as 700 cases of the virus were reported.
const mostBefallen = 8

// appended says that a stretch of what somebody says, behind the words for who does, is in a
// clause that may be the report's own: said the road is shut, where 40 cars have stood;
// deplored the fire that killed 12.
func (b *boxer) appended(v *voiced, from int) bool {
	d, t := b.d, talkOf(b.d)
	at, k := d.wordAt(from), d.wordAt(v.from)
	if v.speakers <= v.speaker {
		return false
	}
	if v.speaker > k {
		if at < v.speaker {
			return false
		}
		k = v.speakers
	}
	whole := d.at(k-1) == "that" || t.clausal(k, at) && frameOf(v.verb)&(clauseFrame|thatFrame) != 0 || v.speaker > k
	for k += 2; k < at; k++ {
		if t.quoted[k] == 0 && d.at(k-1) == "," &&
			(t.isAny(k, "estimated", "valued", "put", "priced") || t.isAny(k, "but", "while", "whereas") && t.anyCount(k+1, at)) {
			return true // questioned the cost, estimated at £65m; 40 were there, but the firm never counted more than 30
		}
		if t.quoted[k] > 0 || d.anyBorder(k, at) {
			continue
		}
		apart := d.at(k-1) == "," || t.is(k-1, prepositionWord) && d.at(k-2) == ","
		if t.isAny(k, "which", "who", "where", "whose") && (apart || !whole) ||
			d.at(k-1) == "," && t.isAny(k, "as", "although", "though") && d.finiteWithin(k+1, min(at+mostBefallen, d.sentenceOf(at).stop)) {
			return true
		}
	}
	return false
}

// anyCount says that a verb for counting or recording stands between two words: counted, put, recorded.
func (t *talk) anyCount(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] == 0 && t.d.shape(i) == lower && (t.lex[i].count != nil || t.d.in(i, reportingVerbs) || t.isAny(i, "counted")) {
			return true
		}
	}
	return false
}

// anyBorder says that a mark which parts clauses stands among the words from up to another.
func (d *document) anyBorder(from, to int) bool {
	for i := from; i < to; i++ {
		if isBorder(d.at(i)) && !d.inNumber(i) {
			return true
		}
	}
	return false
}

// besides says that a stretch in what somebody hopes or asks for is in a clause that only
// tells of a thing there, which is the report's: hoped for a trial in Ur, where 257 died.
func (b *boxer) besides(v *voiced, from int) bool {
	d := b.d
	at := d.wordAt(from)
	if k := d.wordAt(v.from); firstWord(v.verb) == "expected" && d.at(k) == "who" && d.at(k-1) == "," && talkOf(d).plainlyTold(k, at) {
		return true // Lee, who left after six kilometres, is expected to win
	}
	verbs := lookUp(firstWord(v.verb)).verbs
	if len(verbs) == 0 {
		return false
	}
	if st := verbs[0].stance; st != asks && st != believes && st != intends && st != promises {
		return false
	}
	for k := d.wordAt(v.from) + 1; k < at; k++ {
		if d.at(k) == "," && (d.at(k+1) == "where" || d.at(k+1) == "which") && talkOf(d).nextComma(k+1, at) == at {
			return !d.anyOf(k+2, at, firstWord(v.verb)) // but not: in Ur, where the herd is thought to number 257
		}
	}
	return false
}

// plainlyTold says that from word i up to another, and to the comma behind that, nothing is hedged, left open or said by anybody.
func (t *talk) plainlyTold(i, at int) bool {
	if t.nextComma(i, at) != at {
		return false
	}
	for ; t.d.sameSentence(i, at) && t.d.at(i) != ","; i++ {
		if l := t.lex[i]; l.class&(hedgeAdverb|hedgeAdjective|hedgeVerb|hedgePassive|modalWord) != 0 || len(l.verbs) > 0 && t.d.shape(i) == lower || t.d.in(i, hedges) {
			return false
		}
	}
	return true
}

// open is where the word, or the two words, of the clause of a stretch begin and end that
// leave open whether it is so: may be resolved in May. What can be is no such thing. It
// begins at -1 where there is none.
func (b *boxer) open(from int) (h, stop int) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	if !u.has(openSign) {
		return -1, 0
	}
	leaves := func(i int) (h, stop int) {
		if t.quoted[i] > 0 || d.words[i].shape != lower {
			return -1, 0
		}
		switch {
		case t.is(i-1, beWord) && (t.isAny(i, "expected", "forecast", "predicted", "projected") || t.is(i, hedgePassive) &&
			!t.isAny(i, "known", "seen", "considered")):
			return i, i + 1 // rain of 40 millimetres is expected along the coast; five deaths have been reported
		case d.at(i) == "to" && t.is(i-1, beWord) && d.shape(i+1) == lower && !t.is(i+1, determinerWord|possessiveWord|prepositionWord):
			return i - 1, i + 1 // is to open in May
		case t.is(i-1, relativeWord) && d.at(i) == "would" && d.at(i+1) == "have":
			// An amendment which would have cut £5 was lost: what it was, and was no more.
		case t.is(i, modalWord) && t.leavesOpen(u, i):
			return i, i + 1
		}
		return -1, 0
	}
	for i := at - 1; i >= u.word; i-- {
		if d.at(i) == ";" || d.at(i) == "," && t.is(i+1, conjunctionWord|subordinatorWord) && !t.sharesModal(i+2, at) ||
			i+1 < at && d.has(i, dividers) && d.dividesAt(i, at) ||
			t.behindLast(i, at) {
			i = u.word
		} else if k := t.asideBefore(i, u.word); k > u.word {
			i = k // the town where it is suspected to have begun, has counted 15
		} else if h, stop := leaves(i); h >= 0 {
			return h, stop
		}
	}
	verb := false // the clause has one: what is to come stands behind another
	// By the end of May, the yard will be closed.
	fronted, crossed := d.verbsWithin(u.word, at) == 0, false
	for i := at; i < u.stop && d.at(i) != ";" && !d.has(i, dividers); i++ {
		if d.at(i) == "," {
			if !fronted || verb {
				break
			}
			crossed, fronted = true, d.inNumber(i) || d.shape(i+1) == number // May 5, 2009, the yard
			continue
		}
		if t.is(i, conjunctionWord) && d.at(i) != "or" && (verb || d.verbsWithin(u.word, at) > 0) &&
			(t.is(i+1, beWord|haveWord|modalWord) || t.opensSubject(i+1) && t.clausal(i+1, u.stop)) {
			break // ran a deficit of $5 and is expected to; has sold 40 and the rest may be
		}
		if h, stop := leaves(i); h >= 0 && (!verb || !crossed && (t.isAny(i, "may", "might", "could") || h == i && t.is(i-1, beWord))) {
			return h, stop
		}
		verb = verb || d.words[i].shape == lower && d.tense(i) != undirected
	}
	return -1, 0
}

// sharesModal says that the verb at word i, behind ", and", is a bare one right before what it governs, at word at, and so
// has the modal verb of the one before: would make 40 boats, and employ 1,300 people.
func (t *talk) sharesModal(i, at int) bool {
	d := t.d
	return i < at && at-i <= 3 && t.isAny(i-1, "and", "or") && d.shape(i) == lower && d.isVerbAt(i) && d.tense(i) == undirected && !d.isPlural(i)
}

// scheduled says that what word h leaves open is only when something is to be, by an order of
// business that names the day, and that the report tells itself: the hearing is set for 3 May.
func (b *boxer) scheduled(from, h int) bool {
	d, t := b.d, talkOf(b.d)
	u := t.utteranceOf(d.wordAt(from))
	if u.has(hedgeSign|ifSign|guessSign|studySign|ownSign|quoteSign) || u.cue < u.cues ||
		!t.isAny(h, "will", "is", "are", "set", "scheduled", "slated", "due") {
		return false
	}
	for i := u.word; i < u.stop; i++ {
		if i != h && (t.is(i, modalWord) && d.shape(i) == lower || d.doubtKind(i) != "") || changeVerbs.knows(d.spelling(i)) {
			return false // will rise in May
		}
	}
	start, end := int(d.words[u.word].start), int(d.words[u.stop-1].end)
	for i := range d.facts.Dates {
		if x := &d.facts.Dates[i]; x.from >= start && x.from < end && strings.Count(x.EDTF, "-") >= 2 {
			return !b.goesOn(from)
		}
	}
	return false
}

// decided says that the "will" at word h only tells what follows from a decision that the report tells of itself, right
// before it, or further off, in the same paragraph or where the report begins, if that is on the same thing: the council passed
// the tax on Monday. Hotels will pay €2.
func (b *boxer) decided(from, h int) bool {
	d, t := b.d, talkOf(b.d)
	own := t.utteranceIndex(d.wordAt(from))
	u := &t.utterances[own]
	if d.at(h) != "will" || u.has(hedgeSign|ifSign|guessSign|studySign|ownSign|quoteSign) || u.cue < u.cues {
		return false
	}
	v := h + 1
	for v < u.stop && t.isAny(v, "be", "also", "now", "then") {
		v++
	}
	if !d.settles(v, "binds") {
		return false
	}
	for i := u.word; i < u.stop; i++ {
		if d.at(i) != "will" && t.is(i, modalWord) && d.shape(i) == lower || i != v && d.doubtKind(i) != "" {
			return false
		}
	}
	if b.goesOn(from) {
		return false
	}
	tells := func(k int) bool {
		by := &t.utterances[k]
		return t.decides(by) && (by.part == u.part && own-k <= 1 || t.sharesDecided(by, u))
	}
	for k := own; k >= 0 && t.utterances[k].part == u.part; k-- {
		if tells(k) {
			return true
		}
	}
	for k := 0; k < own && t.utterances[k].part <= d.firstParagraph()+1; k++ {
		if tells(k) {
			return true
		}
	}
	return false
}

// decides says that an utterance tells of a decision, as one that has been made and not as somebody says it: has been approved,
// passed the measure, was signed in May.
func (t *talk) decides(u *utterance) bool {
	if u.cue < u.cues || u.has(hedgeSign|ifSign|ownSign) {
		return false
	}
	for i := u.word + 1; i < u.stop; i++ {
		if t.quoted[i] > 0 || t.d.shape(i) != lower || !t.d.settles(i, "decides") {
			continue
		}
		k := i - 1
		for k > u.word && !t.is(k, negationWord) && (t.isAdverb(k) || t.isAny(k, "be", "been")) {
			k--
		}
		if (t.is(k, beWord) && t.anyDecidable(u.word, k) || t.decidable(i+1, u.stop)) && !t.is(k, modalWord|negationWord) && !t.negated(k) && !t.isAny(k, "to", "if", "whether", "unless") {
			return true
		}
	}
	return false
}

// decidable says that what a verb governs from word i on, before word stop, is decided on and then holds: the tax,
// a plan for; a sentence or a vote may go on with "to".
func (t *talk) decidable(i, stop int) bool {
	if t.isAny(i, "to", "that") {
		return t.d.finite(i-1) && !t.isAny(i-1, "passed", "backed") && t.anyDecidable(i+1, stop)
	}
	end := t.rightPhrase(i, stop)
	return end > i && decidables.has(t.d.lower(t.headEnd(i, end)-1))
}

// anyDecidable says that a noun for what is decided on stands from word i up to another.
func (t *talk) anyDecidable(i, stop int) bool {
	for ; i < stop; i++ {
		if t.d.shape(i) <= title && decidables.has(t.d.lower(i)) {
			return true
		}
	}
	return false
}

// sharesDecided says that an utterance names a thing which another, that tells of a decision, does too: the levy.
func (t *talk) sharesDecided(by, u *utterance) bool {
	d := t.d
	s := d.sentenceOf(by.word)
	for i := u.word; i < u.stop; i++ {
		if d.shape(i) == lower && len(d.at(i)) > 3 && d.lexeme(i).class&^(speakerNoun|plainNoun) == 0 && !d.verbal(i) && d.hasNoun(s, i) {
			return true
		}
	}
	return false
}

// A standing is how far a law by which a sentence opens holds.
type standing uint8

const (
	noLaw    standing = iota
	laidDown          // nothing is said against it
	newLaw            // which may be yet to come
	pending           // it is not in force, or only proposed
)

// lawUnder is the standing of the law with which a sentence that begins with word i opens before word stop, and its noun: under
// the Fisheries Act; under a new act, in force since May; but not: under pressure; under rules that were never passed.
func (t *talk) lawUnder(i, stop int) (is standing, law int) {
	if !t.isAny(i, "under") {
		return noLaw, -1
	}
	is = laidDown
	k := i + 1
	for ; k < stop && decidables[t.d.lower(k)] != "law"; k++ {
		switch {
		case t.d.shape(k) == punct && t.d.at(k) != "-":
			return noLaw, -1
		case t.isAny(k, "proposed", "draft", "planned"):
			is = pending
		case t.isAny(k, "new") && is == laidDown:
			is = newLaw
		}
	}
	if k >= stop {
		return noLaw, -1
	}
	law = k
	for k++; k < stop && decidables[t.d.lower(k)] == "law"; k++ { // section 4 of the act
		law = k
	}
	if t.d.at(k) == "," {
		k++
	}
	// What is told of it: that were never passed; , in force since May,
	if !t.is(k, relativeWord) && !t.isAny(k, "that", "in", "not", "yet", "now") {
		return is, law
	}
	open, forced, passed := false, false, false
	for end := t.nextComma(k, stop); k < end && k < stop; k++ {
		open = open || t.d.shape(k) == lower && t.is(k, negationWord|modalWord) || t.negated(k) || t.isAny(k, "never", "due", "yet", "proposed", "pending")
		forced = forced || t.isAny(k, "force", "effect") && t.isAny(k-1, "in", "into", "took", "taken", "take")
		passed = passed || t.d.settles(k, "decides") || t.isAny(k, "yet", "proposed", "pending")
	}
	if open && (forced || passed) {
		return pending, law // but not: a law which does not cover boats
	}
	if forced && is == newLaw {
		is = laidDown
	}
	return is, law
}

// behindLast says that the word i leads to what word at tells of as past: will cut jobs after
// a loss of 12 million last year.
func (t *talk) behindLast(i, at int) bool {
	if !t.isAny(i, "after", "following", "despite") || !t.is(i+1, determinerWord|possessiveWord) || at-i > mostBetween {
		return false
	}
	for k := at + 1; k < min(at+mostBetween, len(t.d.words)) && !isBorder(t.d.at(k)); k++ {
		if t.isAny(k, "last", "past") {
			return t.is(k+1, timeWord)
		}
	}
	return false
}

// mostBetween is how many words lie at most between such a word and an amount, and between
// that and when it was.
const mostBetween = 6

// asideBefore is the comma before which goes on what the comma at word i, with a verb right
// behind it, ends an aside in; 0 where it ends none.
func (t *talk) asideBefore(i, from int) int {
	d := t.d
	if d.at(i) != "," || d.shape(i+1) != lower || !t.is(i+1, haveWord|beWord|modalWord) && d.tense(i+1) == undirected {
		return 0
	}
	for k := i - 1; k > from; k-- {
		if d.at(k) == "," && t.quoted[k] == 0 {
			return k
		}
	}
	return 0
}

// dividesAt says that the word i, which may divide clauses, divides off one around word at,
// and not only a phrase: after the dam broke in May, but not: until at least May.
func (d *document) dividesAt(i, at int) bool {
	return d.lexeme(i).class&prepositionWord == 0 || d.finiteWithin(i+1, at) || d.finiteWithin(at+1, min(at+4, len(d.words)))
}

// leavesOpen says that the modal verb at word i tells what is to come or may be: not
// what they could not do, and not what one may recall.
func (t *talk) leavesOpen(u *utterance, i int) bool {
	if t.d.at(i) == "should" &&
		(t.is(i+1, determinerWord|possessiveWord|subjectWord) || t.capital(i+1) || plural(t.d.at(i+1)) || t.d.shape(i+1) == lower &&
			t.lex[i+1] == unlisted && !t.d.isVerbAt(i+1) && plural(t.d.at(i+2))) &&
		!t.is(i-1, subjectWord|relativeWord) {
		return false // should talks fail, should peace efforts fail: if
	}
	switch t.d.at(i) {
	case "could":
		return !t.denies(u, i)
	case "may", "might":
		if is, _ := t.lawUnder(u.word, i); is == laidDown && t.d.at(i+1) == "be" && t.isAny(i+2, "fined", "jailed", "imprisoned") {
			return false // what a law sets
		}
		return !t.isAny(i-1, "we", "one", "you") || len(t.d.lexeme(i+1).verbs) == 0
	case "will", "would", "should", "shall":
		return !t.is(i-1, determinerWord|possessiveWord)
	}
	return false
}

// inOtherClause says that a clause of its own begins between word at and a later one: jumped 12
// percent after it raised its forecast; killed 40, and polls show.
func (t *talk) inOtherClause(at, later int) bool {
	for k := at + 1; k < later; k++ {
		if v := t.d.at(k); v == ";" || v == "," && t.is(k+1, conjunctionWord) && !t.d.joinsVerb(k+2) && t.d.finite(later+1) ||
			dividers.has(v) && t.d.finiteWithin(k+1, later) {
			return true
		}
	}
	return false
}

// hasCue says that the verb of speech at word i has been read.
func (t *talk) hasCue(u *utterance, i int) bool {
	for k := u.cue; k < u.cues; k++ {
		if t.cues[k].verb == i {
			return true
		}
	}
	return false
}

// denies says that the clause of the verb at word i is negative: none of them could
// be found.
func (t *talk) denies(u *utterance, i int) bool {
	from := i
	for from > u.word && t.d.at(from-1) != ";" && !(t.d.at(from-1) == "," && t.is(from, conjunctionWord|subordinatorWord)) {
		from-- // will pay no more, but others could see
	}
	for k := from; k < min(i+2, u.stop); k++ {
		if t.is(k, negationWord) || t.isAny(k, "neither", "none", "no", "nobody", "nothing") {
			return true
		}
	}
	return false
}

// reporter is who reports, counts or documents what stands behind the verb of a
// clause, where the clause hedges and no claim could be made of it: "the group
// had reported the alleged existence of 54 offices". It is "" where the subject
// cannot speak.
func (b *boxer) reporter(from int) string {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := at - 1; i > u.word; i-- {
		switch {
		case t.quoted[i] > 0, d.at(i) == ";", d.has(i, dividers), d.at(i) == "that":
			return ""
		}
		if !d.has(i, reportingVerbs) {
			continue
		}
		lo, hi, ok := t.whoTells(i, u)
		if !ok || t.is(lo, relativeWord) {
			return ""
		}
		return t.voice(lo, hi)
	}
	return ""
}

// whoTells is the subject of the verb at word i, where that can speak and the verb is active and not
// negated: not "was reported", "had not reported".
func (t *talk) whoTells(i int, u *utterance) (from, to int, ok bool) {
	k := i - 1
	for k > u.word && (t.isAdverb(k) && !t.is(k, negationWord) || t.is(k, haveWord)) {
		k--
	}
	if t.is(k, beWord|modalWord|negationWord) || t.negated(k) {
		return 0, 0, false
	}
	from, to, ok = t.leftSubject(k, u)
	return from, to, ok && from < to && t.canSpeak(from, to)
}

// fronted is who a paragraph that opens with "According to" is from, for the
// sentences behind its first: readers take them for the same source's until
// another speaks.
func (b *boxer) fronted(from int) *voiced {
	sent := b.d.sentenceAt(from)
	part := &b.d.parts[sent.part]
	if sent.word == part.word || b.d.lower(part.word) != "according" {
		return nil
	}
	var found *voiced
	for i := range b.speech {
		if v := &b.speech[i]; v.from >= part.start && v.from < sent.start {
			if found != nil && found.by != v.by {
				return nil
			}
			found = v
		}
	}
	return found
}
