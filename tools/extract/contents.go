package extract

import (
	"slices"
	"strings"
)

// Where what is said begins and ends: the words that a verb of speech governs.

// outermost is the last cue of an utterance that speaks for all that stands
// before it: "The plan, which many oppose, will fail, Lee said." -1 if none.
func (t *talk) outermost(u *utterance) int {
	for i := u.cues - 1; i > u.cue; i-- {
		c := &t.cues[i]
		if c.kind != according && c.kind != plain && c.kind != inverted ||
			c.kind == plain && (c.frame&clauseFrame == 0 || c.from < t.cues[i-1].stop || !t.contentBefore(c, u)) {
			continue
		}
		if c.kind == according && (c.head <= u.word+1 || t.d.at(c.head-1) != ",") {
			continue
		}
		if t.isCharge(c.from, c.to) {
			continue
		}
		from, to := t.leftContent(u, i, u.word)
		if from <= u.word+1 && to > from && t.ownWords(from, to) {
			for k := u.cue; k < i; k++ {
				if t.cues[k].kind == according && t.cues[k].head <= u.word+1 {
					return -1
				}
			}
			return i
		}
	}
	return -1
}

// content finds the words that a cue says, from the word covered on.
func (t *talk) content(u *utterance, i, covered int) (from, to int) {
	c := &t.cues[i]
	d := t.d
	if c.frame&^quoteFrame == 0 && c.kind != passive || t.isAny(c.group, "must", "should", "may", "might", "can", "could") {
		return 0, 0 // must confirm: not said yet
	}
	if v := t.d.lower(c.verb); (v == "respond" || v == "reply") && t.unsaid(c) && !(t.tellsOfClaim(c.stop) && (d.anyOf(c.stop, c.stop+mostClaimed, "that") || d.anyOf(c.stop, c.stop+mostClaimed, "of"))) {
		return 0, 0 // did not respond to a letter left at the store that rents out
	}
	if c.kind == plain && c.from > u.word && t.isAny(c.from-1, "whether") {
		return 0, 0 // would not say whether they planned to
	}
	switch c.kind {
	case questioned:
		return c.stop, t.trimContentEnd(c.stop, t.nextComma(c.stop, u.stop))
	case labelled, counting:
		return c.stop, t.contentEnd(u, i, c.stop)
	case passive:
		if d.at(c.stop) == "that" && c.head > u.word && t.isAny(c.head-1, "it") {
			return c.stop + 1, t.contentEnd(u, i, c.stop+1) // it is believed that
		}
		if from, to = t.clauseAround(u, c.verb); c.head-1 > from && t.is(c.head-1, conjunctionWord) && d.finiteWithin(from, c.head-1) {
			from = c.head // ran a deficit and is expected to
		}
		return from, to
	case nounCue:
		to := t.contentEnd(u, i, c.stop+1)
		for j := c.stop + 1; j < to; j++ {
			if t.quoted[j] == 0 && (d.at(j) == ";" || d.at(j) == "—" || d.at(j) == "–") {
				to = j // his claim that it fell; his plan
			}
		}
		return c.stop + 1, t.trimContentEnd(c.stop+1, to)
	case according, asClause:
		if t.opensClause(c, u) ||
			c.kind == asClause && c.stop+3 < u.stop && d.at(c.stop) == "," && t.quoted[c.stop+1] == 0 && d.at(c.head-1) == "," && c.head < u.word+5 {
			j := t.nextComma(c.stop, u.stop)
			if k := t.nextComma(j+1, u.stop); k < u.stop && t.describes(j+1, k) {
				j = k
			}
			return j + 1, t.contentEnd(u, i, j+1)
		}
		if from := t.joinedClause(c, u); c.kind == according && from > 0 {
			return from, t.contentEnd(u, i, from)
		}
		return t.leftContent(u, i, covered)
	case inverted:
		return t.leftContent(u, i, covered)
	}
	if t.between(c, u) {
		stop := t.behindOccasion(c.stop, u)
		if t.introducedBy(u.word, c.head-1) && !t.isAny(stop+1, "and", "but") {
			if t.quoted[stop+1] > 0 {
				return 0, 0 // on Monday, he said, “…”
			}
			if t.limits(u.word, c.head-1) {
				return u.word, t.contentEnd(u, i, stop+1)
			}
			return stop + 1, t.contentEnd(u, i, stop+1)
		}
		if t.quoted[stop+1] > 0 && !t.introducedBy(u.word, c.head-1) && !t.saysSo(max(covered, u.word), c.head-1) &&
			(t.d.words[t.quoteAt(stop+1).word].shape != lower || t.human(t.headEnd(u.word, c.head-1)-1)) {
			return 0, 0 // the harbour master, Ann Lee, said, “…”
		}
		if t.is(c.head-2, conjunctionWord|relativeWord) || t.isAny(c.head-2, "where") || t.isAny(c.head-2, "that") && !t.is(c.head-3, prepositionWord) {
			return stop + 1, min(t.nextComma(stop+1, u.stop), t.contentEnd(u, i, stop+1)) // and, they say, does not
		}
		if t.quoted[c.head-2] == 0 && (t.quoted[stop+1] == 0 || t.d.words[t.quoteAt(stop+1).word].shape == lower) {
			from, to = t.leftContent(u, i, covered)
			if t.isAny(stop+1, "but", "while", "although", "though", "whereas") && i+1 < u.cues && t.cues[i+1].to > t.cues[i+1].from && t.cues[i+1].kind == plain &&
				t.cues[i+1].from <= stop+mostTag && t.cues[i+1].from > stop+1 {
				return from, to // it costs $3, the mayor says, but an engineer believes it will be $9
			}
			if k := t.rightPhrase(stop+2, u.stop); t.is(stop+1, conjunctionWord) && t.anySurvey(stop+2, k) && t.anyVerb(k, u.stop) {
				return from, to // it rains, Lee said, and a survey found that
			}
			return from, t.contentEnd(u, i, stop+1)
		}
	}
	direct := c.head > u.word && (t.quoted[c.head-1] > 0 || d.at(c.head-1) == "," && c.head-1 > u.word && t.quoted[c.head-2] > 0)
	if c.kind == plain && !direct && !t.is(c.from, relativeWord) && !t.isAccording(u.word) &&
		(c.frame&clauseFrame != 0 || c.frame&thatFrame != 0 && c.stance != says) &&
		t.contentBefore(c, u) {
		return t.leftContent(u, i, covered)
	}
	if t.is(c.from, subjectWord) && c.to-c.from == 1 && t.isAny(c.from, "you", "one") {
		return 0, 0
	}
	if direct && c.kind == plain {
		if k := c.head - 1; t.quoted[k] > 0 {
			if first, stop := t.marks(*t.quoteAt(k)); t.asked(u, first, stop, c) {
				return 0, 0
			}
		}
		return t.leftContent(u, i, covered)
	}
	if from = t.rightContent(u, c); t.isAny(from, "once", "twice", "repeatedly") && d.at(from+1) == "that" {
		from += 2 // warned the council twice that
	}
	if from == 0 || from >= len(d.words) {
		return 0, 0 // nothing follows the cue: "The minister said:"
	}
	if t.quoted[from] > 0 && d.at(from-1) == ":" {
		return 0, 0 // Lee said: “It is grand,” but it was not: the quotation is all there is
	}
	to = t.contentEnd(u, i, from)
	if k := c.head - 1; t.is(k, relativeWord) || t.isAny(k, "where") {
		// Norland, where police said it fell, was calm; the yard, which they say fell, is
		if end := t.nextComma(from, to); d.at(k-1) == "," && end+1 < to && d.verbal(end+1) && (t.is(end+1, auxiliaryWord) || d.tense(end+1) != past) {
			to = end
		}
	}
	if k := c.head - 1; c.kind == plain && t.isAny(k, "as") && d.at(k-1) == "," {
		if end := t.nextComma(from, to); end+1 < to && d.verbal(end+1) {
			return 0, 0 // the guests, as Lee insists everybody calls them, were
		}
	}
	if c.stance == denies {
		to = t.deniedEnd(from, to)
	}
	if c.frame&clauseFrame != 0 && c.frame&(objectFrame|infinitiveFrame|hearerFrame|aboutFrame) == 0 && d.at(from-1) != "that" &&
		t.quoted[from] == 0 &&
		(c.stance == alleges || d.words[from].shape == number || t.is(from, possessiveWord) || t.isAny(from, "several", "many", "a", "an")) &&
		!t.anyVerb(from, to) {
		return 0, 0 // has added 4,000 pupils, maintained her lead, written several books, charged shops €3
	}
	if c.frame&(clauseFrame|thatFrame) == 0 && t.d.at(from-1) != "that" {
		to = t.thingEnd(from, to)
		for j := from + 1; j < to && t.isAny(c.verb-1, "who"); j++ {
			if l := t.lex[j]; len(l.verbs) > 0 && d.words[j].shape == lower && l.form <= pastForm && d.at(j+1) == "that" {
				to = j // some who advocate free speech argue that
			}
		}
	}
	if to-from == 1 && t.quoted[from] == 0 && !t.capital(from) && !t.is(from, pronounWord) {
		return 0, 0 // reported cases
	}
	return from, to
}

// deniedEnd is where what is denied ends, before what the report goes on to say:
// denied the charge, saying; denied that it fell, and she still runs it. What
// stands behind a denial is no part of it where that cannot be told.
func (t *talk) deniedEnd(from, to int) int {
	for i := from + 1; i < to; i++ {
		if t.quoted[i] == 0 && t.d.at(i) == ":" && i+1 < to && t.quoted[i+1] > 0 {
			return t.trimContentEnd(from, i) // denied the charge: “I never saw it.”
		}
		if t.d.at(i) == "and" && t.quoted[i] == 0 && i+1 < to {
			next := t.d.lexeme(i + 1)
			if (next.form == pastForm || next.form == thirdForm) &&
				(len(next.verbs) > 0 && next.verbs[0].stance <= confirms || next.count != nil && next.count.lead != "") {
				return t.trimContentEnd(from, i) // denied that it fell and said that; denies it and puts the cost at
			}
		}
		if t.quoted[i] > 0 || t.d.at(i) != "," && t.d.at(i) != ";" && t.d.at(i) != "—" && t.d.at(i) != "–" {
			continue
		}
		if t.isAny(i+1, "while") {
			return t.trimContentEnd(from, i) // denied reports that they were sold, while announcing that
		}
		if t.d.at(i) == ";" || strings.HasSuffix(t.d.at(i+1), "ing") && !t.is(i+1, prepositionWord) ||
			t.is(i+1, conjunctionWord|subordinatorWord) && (!t.is(i+1, prepositionWord) || t.d.at(i+1) == "as") &&
				(t.is(i+2, subjectWord|determinerWord) || t.capital(i+2) || t.d.tense(i+2) != undirected || t.is(i+2, auxiliaryWord)) {
			return t.trimContentEnd(from, i)
		}
	}
	return to
}

// opensClause says that a cue stands at the head of its sentence or behind a
// colon, or that nothing but such as "but" stands before it, so that what it
// says follows.
func (t *talk) opensClause(c *cue, u *utterance) bool {
	if c.head <= u.word+1 {
		return true
	}
	switch t.d.at(c.head - 1) {
	case ":", ";", "—", "–":
		return true
	case ",":
		return c.head-u.word <= 3 && t.is(u.word, conjunctionWord|adverbWord) && !t.is(u.word, negationWord)
	}
	return false
}

// between says that a cue stands between two commas: the plan, he said, is dead.
func (t *talk) between(c *cue, u *utterance) bool {
	return c.kind == plain && c.frame&clauseFrame != 0 && c.to > c.from && c.head > u.word+1 && t.d.at(c.head-1) == "," && c.stop+2 < u.stop &&
		t.d.at(t.behindOccasion(c.stop, u)) == "," &&
		t.quoted[c.stop] == 0
}

// behindOccasion is word i, or the one behind the interview, the letter or the speech in which something was said that
// stands there: she said in an interview, and two lorries had arrived.
func (t *talk) behindOccasion(i int, u *utterance) int {
	if !t.isAny(i, "in", "at", "during") || !t.isAny(i+1, "a", "an") {
		return i
	}
	if end := t.rightPhrase(i+1, u.stop); end > i+2 && end+2 < u.stop && end-i <= mostBefore && t.d.shape(end-1) == lower &&
		(t.is(end-1, documentNoun) || t.isAny(end-1, "interview", "speech", "briefing", "conference")) {
		return end
	}
	return i
}

// anyQuoted says that a word from one up to another stands in a quotation.
func (t *talk) anyQuoted(from, to int) bool {
	return slices.ContainsFunc(t.quoted[from:to], func(n int32) bool { return n > 0 })
}

// quoteAt is the quotation that holds word i.
func (t *talk) quoteAt(i int) *quotation { return &t.d.quotes[t.quoted[i]-1] }

// introducedBy says that the words from up to another only lead in what is
// said: and yet, on Monday, in a letter to the staff.
func (t *talk) introducedBy(from, to int) bool {
	if !t.is(from, prepositionWord|subordinatorWord|timeWord|conjunctionWord|adverbWord) {
		return false
	}
	for i := from; i < to; i++ {
		if t.quoted[i] > 0 || t.is(i, auxiliaryWord) && t.d.at(i) != "to" || t.is(i, subjectWord) {
			return false
		}
	}
	return true
}

// limits says that the words from up to another, before a verb of speech, say for how long
// what is said holds: for now, until May.
func (t *talk) limits(from, to int) bool {
	switch t.d.lower(from) {
	case "until", "till":
		return true
	case "for":
		return t.isAny(from+1, "now", "the") && (to == from+2 || t.isAny(from+2, "moment", "present") || t.isAny(from+3, "being"))
	case "so":
		return to == from+2 && t.d.at(from+1) == "far"
	}
	return false
}

// nextComma is the first comma outside quotation marks from word i on, or hi.
func (t *talk) nextComma(i, hi int) int {
	for i < hi && (t.d.at(i) != "," || t.quoted[i] > 0) {
		i++
	}
	return i
}

// joinedClause is where the clause begins that a cue opens behind a conjunction, 0 where it opens none:
// some 2,900 are registered, but according to the census only 1,740 live there.
func (t *talk) joinedClause(c *cue, u *utterance) int {
	before, from := c.head-1, c.stop
	if t.d.at(before) == "," && t.d.at(from) == "," {
		before-- // but, according to the census,
	}
	if before <= u.word || t.quoted[before] > 0 || !t.isAny(before, "but", "and", "while", "though", "although", "whereas") {
		return 0
	}
	if t.d.at(from) == "," {
		from++
	}
	if from+3 > u.stop || t.quoted[from] > 0 {
		return 0
	}
	return from
}

// mostDescribed is how many words before a name its role may begin.
const mostDescribed = 9

// describes says that the words from up to the comma at word to are an
// apposition of the source before them and not the subject of what it says:
// according to Ann Lee, the head of the clinic, …; according to the chief
// engineer, Ann Lee, …
func (t *talk) describes(from, to int) bool {
	d := t.d
	if to-from == 1 && d.words[from].shape == number {
		return true // Ann Lee, 42, …
	}
	if to+1 >= len(d.words) || from >= to || t.quoted[from] > 0 || t.is(to+1, auxiliaryWord) && d.at(to+1) != "to" ||
		t.is(to+1, relativeWord|conjunctionWord) ||
		len(t.lex[to+1].verbs) > 0 && t.lex[to+1].form != baseForm ||
		d.tense(to+1) != undirected {
		return false
	}
	if n := d.nameAt(from); n != nil && n.kind == person && n.stop == to {
		for i := from - 2; i > from-mostDescribed && t.d.at(i) != ","; i-- {
			if t.human(i) {
				return true
			}
		}
		return false
	}
	if n := d.nameAt(from); n != nil && n.kind == place && n.word == from && n.stop == to && t.capital(from-2) {
		return true // doctors in Salem, Oregon, …
	}
	head := t.headEnd(from, t.rightPhrase(from, to))
	if n := d.nameAt(from - 2); n != nil && n.kind == person && n.stop == from-1 && t.capital(from) && head > from && d.isRoleNoun(head-1) &&
		!plural(d.at(head-1)) && d.nameAt(head-1) != n && !t.anyVerb(from, to) {
		return true // Ann Lee, Vice-President, …
	}
	if begins := t.quoted[to+1] > 0 || t.is(to+1, determinerWord|possessiveWord|subjectWord) || t.isAny(to+1, "there"); begins && head > from &&
		d.shape(head-1) == lower &&
		!plural(d.at(head-1)) &&
		!t.anyVerb(from, to) &&
		(t.isAny(from, "a", "an") || d.shape(from) == lower && t.lex[from].class&^speakerNoun == 0 && t.human(head-1)) {
		return true // Ann Lee, an individual from the council, …
	}
	if !t.isAny(from, "a", "an", "the", "his", "her", "its") && !t.is(from, personNoun) && !t.owned(from, to) {
		return false
	}
	return head > from && (t.is(head-1, bodyNoun|publicNoun) || t.human(head-1)) && !plural(d.at(head-1))
}

// thingEnd is where a thing that is praised or opposed ends: before the time
// and the place where it was.
func (t *talk) thingEnd(from, to int) int {
	for i := from + 1; i < to; i++ {
		if t.quoted[i] > 0 {
			continue
		}
		switch v := t.d.at(i); {
		case v == "," || v == "—" || v == "–" || v == ";" || v == "(":
			return t.trimContentEnd(from, i)
		case (v == "on" || v == "last" || v == "this" || v == "next" || v == "late" || v == "early") && t.is(i+1, timeWord),
			v == "in" && t.d.shape(i+1) == number,
			t.is(i, timeWord) && t.capital(i) && t.d.nameAt(i) == nil,
			(v == "during" || v == "when" || v == "while" || v == "after" || v == "before" || v == "because") && i > from+1 &&
				!(v == "before" && strings.HasSuffix(t.d.at(i+1), "ing")), // but: threatened to stop it before relenting
			(v == "in" || v == "at") && i > from+1 && (t.isAny(i+1, "a", "an") || t.is(i+1, documentNoun)):
			return t.trimContentEnd(from, i)
		}
	}
	return to
}

// ownWords says that there is a word outside quotation marks.
func (t *talk) ownWords(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] == 0 && t.d.words[i].shape != punct && !(i == from && t.is(i, conjunctionWord|adverbWord)) {
			return true
		}
	}
	return false
}

// mostApposed is how many words a noun phrase has at the most by which somebody is called
// before the name.
const mostApposed = 6

// onlySpeaker says that a content is a quotation and the name behind it, which
// begins the phrase of its speaker: “It is here,” Ann Lee, mayor of Ur, said.
func (t *talk) onlySpeaker(from, to int) bool {
	if q := t.quoted[from]; q > 0 {
		k := from
		for k < to && t.quoted[k] == q {
			k++
		}
		if d := t.d; k < to && to-k <= mostApposed && d.at(t.lastInside(from)) == "," && d.shape(k) <= upper && !t.anyVerb(k, to) && t.human(to-1) {
			return true // “It is here,” another friend, Ann Lee said
		}
	}
	n := t.d.nameAt(to - 1)
	return n != nil && n.kind == person && n.stop == to && n.word > from && t.quoted[from] > 0 && t.quoted[n.word-1] == t.quoted[from]
}

// leftContent is the content of a cue that stands behind it; it goes on behind
// the cue where commas set the cue off.
func (t *talk) leftContent(u *utterance, i, covered int) (from, to int) {
	c := &t.cues[i]
	d := t.d
	from, to = u.word, c.head
	if covered > u.word {
		from = covered
	}
	for j := to - 1; j > from; j-- {
		if t.quoted[j] > 0 {
			continue
		}
		if d.at(j) == ";" ||
			(d.at(j) == "." || d.at(j) == ":" && !(d.words[j].glued && d.shape(j-1) == number && d.shape(j+1) == number)) && c.kind != according {
			from = j + 1
			break
		}
	}
	for from < to && (d.words[from].shape == punct && t.quoted[from] == 0 || t.is(from, conjunctionWord) && t.quoted[from] == 0 ||
		t.isAny(from, "that") && from > u.word) {
		from++
	}
	// A relative clause right before it has its own source.
	if c.kind == according && d.at(to-1) == "," {
		for j := to - 2; j > from; j-- {
			if d.at(j) == "," && t.quoted[j] == 0 {
				if t.is(j+1, relativeWord) || t.isAny(j+1, "where", "home") {
					// With what it is about: Italy, which is home to 330,000.
					return min(t.leftPhrase(j-1, from), j+1), t.trimContentEnd(j+1, to)
				}
				break
			}
		}
	}
	end := c.stop
	if c.kind == plain {
		for end < u.stop && (t.isAdverb(end) || t.is(end, timeWord) || t.isAny(end, "on")) {
			end++
		}
	}
	if end < u.stop && d.at(end) == "," && end+2 < u.stop && t.quoted[end+1] == 0 && from < to-1 && d.at(to-1) == "," {
		own := t.complete(from, to) && (t.is(end+1, conjunctionWord|subordinatorWord|relativeWord) || strings.HasSuffix(d.at(end+1), "ing")) ||
			c.kind == inverted
		if c.kind == according {
			own = own || !t.introducedBy(from, to-1) && (t.is(end+1, determinerWord) || t.capital(end+1))
		}
		for k := i + 1; k < u.cues; k++ {
			own = own || t.cues[k].head <= end+2 && t.lex[t.cues[k].verb].form == ingForm
		}
		if !own {
			return from, t.contentEnd(u, i, end+1)
		}
	}
	return from, t.trimContentEnd(from, to)
}

// complete says that words can be a clause: they have a verb that the lists
// know, or are many.
func (t *talk) complete(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] > 0 || t.is(i, auxiliaryWord) && t.d.at(i) != "to" || t.d.words[i].shape == clitic && t.is(i-1, subjectWord) {
			return true
		}
	}
	return to-from > 7 && !t.is(from, prepositionWord|subordinatorWord)
}

// rightContent is where the content of a cue begins that stands before it, or
// 0 where none follows.
func (t *talk) rightContent(u *utterance, c *cue) int {
	d := t.d
	i := c.stop
	// Adverbs that tell when and how it was said are left out, but never one of
	// the content itself: said nearly 300, urged him not to pay.
	skipAdverbs := func() {
		j := i
		for j < u.stop && t.quoted[j] == 0 && (t.isAdverb(j) || t.is(j, timeWord)) && !t.is(j, subordinatorWord|negationWord) {
			j++
		}
		if j == u.stop || t.quoted[j] > 0 || d.words[j].shape == punct || t.is(j, prepositionWord) && t.behindBound(j, u) == j || d.at(j) == "that" ||
			t.is(j, subjectWord) {
			i = j
			return
		}
		for i < j && t.capital(i) && t.is(i, timeWord) || i < j && t.isAny(i, "yesterday", "today") {
			if i+1 < u.stop && d.words[i+1].shape == clitic {
				return
			}
			i++
		}
	}
	if c.frame&^quoteFrame == 0 {
		return 0
	}
	skipAdverbs()
	if c.frame&hearerFrame != 0 && i < u.stop && t.quoted[i] == 0 && !t.isAny(i, "that", "to", "whether", "if", "how", "about") {
		next := t.rightPhrase(i, u.stop)
		if t.is(i, pronounWord) && !t.is(i, determinerWord) || t.isAny(i, "her") && (t.is(i+1, subjectWord|determinerWord) || t.d.at(i+1) == "that") {
			next = i + 1
		}
		i = next
		if i < u.stop && t.quoted[i] > 0 {
			if _, j := t.marks(d.quotes[t.quoted[i]-1]); j < u.stop && d.at(j) == "that" {
				i = j // told the “Morning Hour” that
			}
		}
		if i+3 < u.stop && d.at(i) == "(" && d.at(i+2) == ")" {
			i += 3 // told the News Agency (NA) that
		}
		skipAdverbs()
		if i >= u.stop || d.words[i].shape == punct && d.at(i) != ":" && d.at(i) != "," {
			return 0
		}
		if d.at(i) == "of" {
			return i
		}
	}
	if k := i; t.isAny(k, "earlier", "last", "this", "late") {
		for k < u.stop && (t.isAny(k, "earlier", "last", "this", "late") || t.is(k, timeWord)) && t.quoted[k] == 0 {
			k++
		}
		if t.is(k-1, timeWord) && t.is(k, subjectWord) && t.quoted[k] == 0 {
			i = k // told reporters earlier this month she had won
		}
	}
	skipped := false
	for range 4 {
		if i >= u.stop || t.quoted[i] > 0 || !t.is(i, prepositionWord) || t.is(i, subordinatorWord) ||
			t.isNumber(t.behindBound(i, u), u) && t.behindBound(i, u) > i || t.isAny(i, "about", "around", "over") && d.leadsToFigure(i) {
			break // at least two, about R40
		}
		if c.stance == believes && c.frame&aboutFrame == 0 && t.isAny(i, "about", "of", "over") {
			return 0 // thinking about what she wanted
		}
		if d.at(i) == "on" && d.at(i+1) == "average" || d.at(i) == "per" {
			return i // said on average there were, said per day 12 are sold
		}
		if j := t.nextThat(i, min(i+4, u.stop)); j > 0 && c.frame&aboutFrame != 0 {
			return j + 1 // agrees with Lee that
		}
		if j := t.nextThat(i, u.stop); j > i+1 && c.frame&hearerFrame != 0 && t.isAny(i, "on", "in") && t.nounish(j-1) &&
			!t.is(j+1, auxiliaryWord|prepositionWord) &&
			t.nounish(i+1) {
			return j + 1 // warned readers on its pages and in letters that
		}
		if c.frame&aboutFrame != 0 && t.isAny(i, "about", "for", "of", "against", "with", "on", "over", "from", "to") && d.at(i) != "to" {
			return i
		}
		if d.at(i) == "to" && c.frame&(infinitiveFrame|hearerFrame) != 0 && !t.capital(i+1) {
			if strings.HasSuffix(d.at(i+1), "ing") {
				return 0
			}
			return i
		}
		if j := t.nextThat(i, u.stop); j > 0 {
			return j + 1
		}
		if !skipped && c.stance <= confirms && t.opensContent(i, u) {
			return i // said in the last three months, 95 had left
		}
		j := t.rightPhrase(i+1, u.stop)
		if j > i+2 && t.isAny(j-1, "there") {
			j-- // said on average there were
		}
		for j < u.stop && t.is(j, timeWord) {
			j++
		}
		if j == i+1 || j >= u.stop {
			return 0
		}
		i, skipped = j, true
		skipAdverbs()
	}
	if i >= u.stop {
		return 0
	}
	if t.quoted[i] > 0 {
		return i
	}
	switch v := d.at(i); v {
	case "not":
		return i
	case "that":
		if c.frame&(clauseFrame|thatFrame) != 0 && i+1 < u.stop && d.at(i+1) != "." && d.at(i+1) != ";" &&
			!(d.at(i+1) == "," && (strings.HasSuffix(d.at(i+2), "ing") || t.is(i+2, conjunctionWord))) {
			return i + 1
		}
		return 0
	case "whether", "if", "how", "why", "what", "where", "when", "who":
		if c.frame&(clauseFrame|thatFrame|objectFrame) != 0 {
			return i
		}
		return 0
	case "to":
		if c.frame&(infinitiveFrame|hearerFrame) != 0 {
			return i
		}
		return 0
	case ":":
		return i + 1
	case "—", "–", "-", "(":
		// said — in a letter, as it happens — that
		for j := i + 2; j+1 < min(i+14, u.stop); j++ {
			if t.quoted[j] == 0 && (t.d.at(j) == v || v == "(" && t.d.at(j) == ")") && t.d.at(j+1) == "that" {
				return j + 2
			}
		}
		if v == "(" {
			return i
		}
		return 0
	case ",":
		// "said, however, that"
		if j := t.nextThat(i, min(i+12, u.stop)); j > 0 && (d.at(j-1) == "," || !t.is(i+1, determinerWord)) {
			return j + 1
		}
		return 0
	case "as":
		if c.frame&objectFrame != 0 {
			return i
		}
		return 0
	}
	if d.words[i].shape == punct && d.at(i) != "$" && d.at(i) != "(" && d.at(i) != "[" && d.at(i) != "#" && d.at(i) != "-" && d.at(i) != "£" &&
		d.at(i) != "€" ||
		t.is(i, conjunctionWord) {
		return 0
	}
	switch {
	case t.isAny(i, "there") && c.frame&clauseFrame != 0:
		return i
	case t.is(i, auxiliaryWord) && skipped:
		return 0 // the claims of last year were paid
	case c.frame&(clauseFrame|objectFrame) != 0:
		if t.is(i, prepositionWord) && c.frame&objectFrame == 0 && !t.is(i, subordinatorWord) && t.behindBound(i, u) == i {
			return 0
		}
		return i
	case c.frame&thatFrame != 0:
		if t.is(i, subjectWord) || t.isAny(i, "there") ||
			c.stance == says && t.lex[c.verb].form == pastForm && t.lex[c.verb].verbs[0].lemma != "recall" && t.clausal(i, u.stop) ||
			c.stance == shows && !t.is(i, prepositionWord|determinerWord|possessiveWord) && t.anySurvey(c.from, c.to) {
			return i
		}
	}
	return 0
}

// mostOpening is how many words a phrase has at the most that opens what is said.
const mostOpening = 7

// opensContent says that the preposition at word i, right behind a verb of speech,
// opens what is said, as a comma shows, and does not say where it was said.
func (t *talk) opensContent(i int, u *utterance) bool {
	k := t.nextComma(i, min(i+mostOpening, u.stop))
	if k >= min(i+mostOpening, u.stop) || k+1 >= u.stop || t.quoted[k+1] > 0 || t.isAny(i, "on", "at") ||
		t.is(k+1, conjunctionWord|prepositionWord|relativeWord) ||
		t.d.at(k+1) == "that" {
		return false
	}
	for j := i + 1; j < k; j++ {
		if t.is(j, documentNoun|auxiliaryWord|subjectWord) || t.capital(j) || t.d.tense(j) != undirected {
			return false
		}
	}
	return true
}

// nextThat is the "that" which begins the content behind where it was said or
// when: in a statement on Monday that. 0 where a mark or a verb comes first.
func (t *talk) nextThat(i, hi int) int {
	for j := i; j < min(i+14, hi); j++ {
		switch {
		case j > i && t.d.at(j-1) == "," && t.raises(j):
			return 0 // said on Monday, raising hopes that
		case t.quoted[j] > 0, t.speaks(j):
			return 0 // the yard mentioned in the report, Open Coast, said that
		case t.d.at(j) == "that":
			return j
		case t.d.words[j].shape == punct && t.d.at(j) != "," && t.d.at(j) != "-",
			t.is(j, auxiliaryWord|subjectWord|relativeWord) && t.d.at(j) != "to":
			return 0
		}
	}
	return 0
}

// partedBefore is the semicolon nearest before a word, behind another; 0 where there is none.
func (t *talk) partedBefore(from, i int) int {
	for k := i - 1; k > from; k-- {
		if t.d.at(k) == ";" && t.quoted[k] == 0 {
			return k
		}
	}
	return 0
}

// contentEnd is where content ends that begins at word from behind cue i: at
// the end of its sentence, or where another cue takes over.
func (t *talk) contentEnd(u *utterance, i, from int) int {
	end := u.stop
	if c := &t.cues[i]; c.kind == dangling && t.opensWith(c, u) {
		if k := t.nextComma(from, u.stop); k < u.stop {
			end = k // After announcing his support, Lee …
		}
	} else if c.kind == dangling && t.lex[c.verb].form == ingForm {
		// Lee, alleging that it leaks, has closed it; a march demanding peace, they went.
		for k := t.nextComma(from, u.stop); k < u.stop; k = t.nextComma(k+1, u.stop) {
			if next := k + 1; t.anyVerb(from, k) && next < u.stop && t.quoted[next] == 0 && (t.is(next, beWord|haveWord|modalWord) ||
				t.d.tense(next) != undirected) && t.d.at(c.head-1) == "," ||
				t.is(u.word, prepositionWord) && !t.anyVerb(u.word, c.head) {
				end = k
				break
			}
		}
	}
	for k := i + 1; k < u.cues; k++ {
		c := &t.cues[k]
		if c.head <= from {
			continue
		}
		if part := t.partedBefore(from, c.from); c.to > c.from && part > from && t.cues[i].to > t.cues[i].from && !t.is(c.from, subjectWord) {
			end = part // they say two died; a group puts the number at six
			break
		}
		before := c.head - 1
		if t.isAdverb(before) {
			before--
		}
		switch {
		case c.kind == dangling && t.lex[c.verb].form == ingForm:
			if q := t.quoted[c.head-1]; q > 0 && q != t.quoted[c.head] && t.d.at(t.lastInside(c.head-1)) == "," {
				end = c.head // “messy,” adding
				break
			}
			if t.d.at(before) == "," || t.isAny(before, "and", "while", "before", "but") && t.sameSpeaker(i, k) {
				end = before
			}
		case c.kind == dangling:
			if t.is(before, conjunctionWord) && t.sameSpeaker(i, k) || t.is(c.verb-1, conjunctionWord) {
				end = before
			}
		case c.kind == according:
			if t.d.at(before) == "," {
				end = before
			}
		case c.kind == plain && c.from == before+1 && t.d.at(before) == "and" && t.isAny(c.from, "he", "she", "they") && c.stance == says && t.d.at(c.head) == t.d.at(c.from) && t.nextThat(c.stop, u.stop) > 0:
			end = before // denied that it fell and he told reporters that
		case c.kind == plain && c.to > c.from && !t.contentBefore(c, u):
			if before-1 > from && t.d.at(before) == "," && t.isAdverb(before-1) && t.d.at(before-2) == ";" {
				before -= 2 // ; however, Lee says
			}
			if t.d.at(before) == ";" || t.d.at(before) == "but" && t.cues[i].kind == according ||
				t.isAny(before, "and", "but", "while", "although", "though", "as", "whereas") && t.d.at(before-1) == "," ||
				t.isAny(before, "while", "whereas") && !t.is(c.from, subjectWord) && c.stance <= denies {
				end = before
			}
		}
		if end-from < 3 && end < u.stop {
			end = u.stop // nothing left: it stands inside
			continue
		}
		if end < u.stop {
			break
		}
	}
	for j := from + 2; j+1 < end; j++ {
		if t.d.words[j].shape != punct {
			continue
		}
		if v := t.d.at(j); t.quoted[j] == 0 && (v == "-" || v == "–" || v == "—") && !t.d.words[j+1].glued && t.d.at(j+1) == "but" {
			end = j // proposed a vote — but the mayor refused it
		}
	}
	// 40 boats sank; the register shows 38.
	for j := from + 2; j+2 < end; j++ {
		if t.d.at(j) == ";" && t.quoted[j] == 0 && t.documentTells(j+1, end) {
			end = j
		}
	}
	// It was full, a charge that the owner denies.
	for j := from + 2; j+3 < end; j++ {
		if t.quoted[j] > 0 || t.d.at(j) != "," || !t.isAny(j+1, "a", "an") {
			continue
		}
		if (t.lex[j+2].nouns != noStance || t.d.in(j+2, deniables)) &&
			(t.is(j+3, relativeWord|subjectWord|determinerWord) || t.d.at(j+3) == "that" || t.capital(j+3)) {
			end = j
		}
		if t.isAny(j+2, "decision", "ruling", "verdict", "order") &&
			(strings.HasSuffix(t.d.at(j+3), "ed") || t.d.at(j+4) == "by") {
			end = j // ruled that it should close, a decision upheld by Lee
		}
	}
	if n := t.nextTeller(from+2, end); n != nil && t.anyVerb(from, n.word-1) {
		end = n.word - 1
		if t.d.at(end) == "and" {
			end--
		}
	}
	// While she says it rains, …; the plan, which he says will fail, …
	c := &t.cues[i]
	if c.kind == plain {
		end = t.thingsEnd(from, end)
	}
	if c.kind == plain && c.to-c.from == 1 && t.is(c.from, relativeWord) && c.from > u.word && t.d.at(c.from-1) == "," {
		end = min(end, t.nextComma(from, u.stop)) // an official, who asked for silence, said
	}
	if h := c.head - 1; c.kind == plain && h > u.word && t.is(h, subordinatorWord) {
		if k := t.nextComma(from, end); k < end && !t.anyVerb(from, k) {
			end = k // a year since she announced her candidacy, …
		}
	}
	if h := c.head - 1; c.kind == plain && h >= u.word && (t.is(h, subordinatorWord) && h < u.word+2 || t.is(h, relativeWord) && t.d.at(h-1) == ",") {
		for j := from + 3; j < end; j++ {
			if t.quoted[j] == 0 && t.d.at(j) == "," {
				end = j
				break
			}
		}
	}
	return t.trimContentEnd(from, end)
}

// nextTeller is the name of somebody, from word lo up to another, who says something too by
// the verb of the one before: Lee said it was grand, Tom Reed that it leaks.
func (t *talk) nextTeller(lo, hi int) *name {
	for j := lo; j+2 < hi; j++ {
		if t.quoted[j] > 0 || t.d.at(j) != "," {
			continue
		}
		k := j + 1
		if t.d.at(k) == "and" {
			k++
		}
		if n := t.d.nameAt(k); n != nil && n.word == k && n.kind == person && t.d.at(n.stop) == "that" {
			return n
		}
	}
	return nil
}

// thingsEnd is where a thing ends that is announced or questioned, where the speaker
// does something else behind it: announced a fund and has opened it.
func (t *talk) thingsEnd(from, end int) int {
	for i := from + 1; i+1 < end; i++ {
		switch {
		case t.quoted[i] > 0,
			t.is(i, auxiliaryWord|relativeWord) && t.d.at(i) != "to",
			t.d.tense(i) != undirected,
			t.d.words[i].shape == clitic,
			t.d.at(i) == "to":
			return end
		case t.is(i, conjunctionWord) && (t.is(i+1, haveWord|beWord) || t.d.tense(i+1) == past && t.is(i+2, determinerWord|possessiveWord)):
			end = i
		}
	}
	if end-2 > from && t.isAny(end-2, "on") && t.is(end-1, timeWord) {
		end -= 2
	}
	return end
}

// opensWith says that a cue stands in an adverbial that its sentence opens with,
// behind a preposition: one month after announcing it.
func (t *talk) opensWith(c *cue, u *utterance) bool {
	if t.lex[c.verb].form != ingForm || !t.is(c.verb-1, prepositionWord|subordinatorWord) {
		return false
	}
	for i := u.word; i < c.verb-1; i++ {
		if t.quoted[i] > 0 || !t.is(i, determinerWord|timeWord|adverbWord) && t.d.words[i].shape != number && !numberWords.knows(t.d.spelling(i)) {
			return false
		}
	}
	return true
}

// trimContentEnd takes the links and marks off the end of a content.
func (t *talk) trimContentEnd(from, to int) int {
	for to > from {
		i := to - 1
		if t.quoted[i] > 0 {
			break
		}
		v := t.d.at(i)
		if t.d.words[i].shape == punct && v != ")" && v != "]" && v != "%" && v != "’" && v != "'" || t.is(i, conjunctionWord) ||
			t.isAny(i, "while") {
			to--
			continue
		}
		break
	}
	return to
}

// clauseAround is the clause that holds word i, with its subject.
func (t *talk) clauseAround(u *utterance, i int) (from, to int) {
	d := t.d
	from, to = u.word, u.stop
	if opens, closes := d.dashesAround(i); closes >= 0 {
		from, to = opens+1, closes
	}
	for j := i - 1; j > from; j-- {
		if t.quoted[j] > 0 {
			continue
		}
		v := d.at(j)
		if v == ";" || v == ":" || t.isAny(j, "but", "and", "while", "because", "although", "though") && d.at(j-1) == "," ||
			v == "but" && t.is(j+1, subjectWord|determinerWord) {
			from = j + 1
			break
		}
		if t.is(j, relativeWord) && d.at(j-1) == "," {
			from = j
			break
		}
	}
	for j := i + 1; j < to-1; j++ {
		if t.quoted[j] > 0 {
			continue
		}
		if d.at(j) == ";" || d.at(j) == "," && t.isAny(j+1, "but", "while", "although", "though") ||
			d.at(j) == "but" && t.is(j+1, subjectWord|determinerWord) {
			to = j
			break
		}
	}
	for from < i && (d.words[from].shape == punct && t.quoted[from] == 0 || t.is(from, conjunctionWord)) {
		from++
	}
	return from, t.trimContentEnd(from, to)
}

// carriedOn is a sentence without a cue that goes on with what is said before:
// the whole paragraph before it, of two sentences or more, is one speaker's,
// and it begins with the thing that they are about. "The group said it had
// found 48 more offices. Others were in Peru, it said." | "The Peruvian
// offices are in Lima and Cusco."
func (t *talk) carriedOn(all []content, n int) []content {
	u := &t.utterances[n]
	if n == 0 || len(all) == 0 || u.cue < u.cues || t.utterances[n-1].part == u.part || !t.is(u.word, determinerWord) {
		return all
	}
	// The paragraph before, every sentence of it.
	k := len(all) - 1
	want := n - 1
	part := t.utterances[want].part
	said := 0
	for ; want >= 0 && t.utterances[want].part == part; want-- {
		held := false
		for k >= 0 && all[k].utterance == want {
			held = held || all[k].bys > all[k].by && all[k].cue >= 0 && t.cues[all[k].cue].stance <= estimates
			k--
		}
		if !held {
			return all
		}
		said++
	}
	if said < 2 {
		return all
	}
	last := all[len(all)-1]
	opening := all[k+1]
	if t.is(last.by, subjectWord) && t.isAny(last.by, "it", "they") || last.by == opening.by ||
		t.d.slice(last.by, last.bys) == t.d.slice(opening.by, opening.bys) {
		// One speaker: named, then "it".
	} else {
		return all
	}
	for i := u.word + 1; i < min(u.word+4, u.stop); i++ {
		w := t.d.at(i)
		if t.d.words[i].shape != lower || !plural(w) || t.lex[i].class != 0 {
			continue
		}
		for _, c := range all[k+1:] {
			for j := c.from; j < c.to; j++ {
				if t.d.at(j) == w {
					return append(all, content{
						utterance: n, cue: opening.cue, from: u.word, to: t.trimContentEnd(u.word, u.stop),
						by: opening.by, bys: opening.bys, carried: true,
					})
				}
			}
		}
		break
	}
	return all
}

// mostHeard is how many words name whom somebody asks to do something.
const mostHeard = 12

// noMarks says that no mark but a hyphen stands among the words from up to another.
func (t *talk) noMarks(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] > 0 || t.d.words[i].shape == punct && t.d.at(i) != "-" {
			return false
		}
	}
	return true
}

// softEnd is the first word of a clause with a subject of its own, behind ", and" or
// ", but", that may be the report's and not the speaker's: said it will review it, and a
// decision is due. 0 where there is none.
func (t *talk) softEnd(from, to int) int {
	d := t.d
	for j := from + 2; j+3 < to; j++ {
		if t.quoted[j] == 0 && d.at(j) == "," && d.at(j+1) == "as" && t.is(j+2, beWord|haveWord) && t.anyVerb(from, j) {
			return j + 2 // they would appeal, as is their right
		}
		if t.quoted[j] > 0 || d.at(j) != "," || d.at(j+1) != "and" && d.at(j+1) != "but" || t.quoted[j+2] > 0 {
			continue
		}
		k := j + 2
		if d.at(k) == "that" || t.is(k, subjectWord|prepositionWord) && !t.is(k, determinerWord) ||
			!t.is(k, determinerWord|possessiveWord) && !t.capital(k) && !plural(d.at(k)) {
			continue
		}
		if end := t.rightPhrase(k, to); end > k && end < to && t.anyVerb(from, j) &&
			(t.is(end, auxiliaryWord) && d.at(end) != "to" || d.tense(end) != undirected) {
			return k
		}
	}
	return 0
}
