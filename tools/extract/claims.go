package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// claims finds reported speech outside quotation marks: what somebody says,
// believes, wants or denies, and what the report hedges without naming anybody.
//
// The status of a claim, by these rules, the first that holds:
//   - Denied, where the verb denies (denied, rejected) and an earlier claim of
//     somebody else is about the same or, right before it, is what it turns down
//     as a whole (rejected the demand), or where one whom an earlier claim of
//     somebody else names disputes it or plays it down (lists/denials.txt).
//   - Official, where figures of a public body are cited (according to the
//     census) or it gives them (the statistics office put the toll at 12), or a
//     body that governs or judges announces, orders or rules.
//   - Claimed. Nothing that is attributed or hedged is ever Stated.
type claims struct{}

// A content is the words of a claim before it is one.
type content struct {
	utterance int
	cue       int // of talk.cues, -1 for a hedge that stands alone
	from, to  int // words, to exclusive
	by, bys   int // words of the speaker
	carried   bool
	speaker   string
}

func (claims) find(d *document) {
	t := talkOf(d)
	var all []content
	for i := range t.utterances {
		before := len(all)
		all = t.contents(all, i)
		if len(all) == before {
			all = t.carriedOn(all, i)
		}
	}
	for n := range all {
		all[n].speaker = t.called(all[n].by, all[n].bys)
	}
	for n := range all {
		t.claim(all, n)
	}
}

// contents appends what is claimed in an utterance.
func (t *talk) contents(all []content, n int) []content {
	u := &t.utterances[n]
	first := len(all)
	covered := u.word // what stands before it belongs to a claim
	outer := t.outermost(u)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if outer > i && c.verb < t.cues[outer].head {
			continue // inside what the one behind it says
		}
		around := c.verb >= covered && (c.kind == according || i > u.cue && c.head < t.cues[i-1].head)
		if c.head < covered && c.kind != dangling && !around {
			continue // inside what somebody else says
		}
		from, to := t.content(u, i, covered)
		if from >= to || !t.ownWords(from, to) || t.onlySpeaker(from, to) {
			continue
		}
		if k := len(all) - 1; k >= first && from < all[k].to && from > all[k].from && all[k].from < all[k].to {
			continue
		} else if k >= first && from <= all[k].from && to > all[k].from {
			continue
		}
		all = append(all, content{utterance: n, cue: i, from: from, to: to, by: c.from, bys: c.to})
		covered = max(covered, to)
	}
	// Hedges that no claim holds yet: reportedly.
	for i := u.word; i < u.stop && u.has(hedgeSign); i++ {
		if t.lex[i].class&hedgeAdverb == 0 || t.quoted[i] > 0 {
			continue
		}
		held := false
		for k := first; k < len(all); k++ {
			held = held || all[k].from <= i && i < all[k].to || all[k].cue >= 0 && t.cues[all[k].cue].head <= i && i <= all[k].to
		}
		if held {
			continue
		}
		from, to := t.clauseAround(u, i)
		for k := first; k < len(all); k++ {
			if from < all[k].to && to > all[k].from {
				from, to = 0, 0
			}
		}
		if from < to {
			all = append(all, content{utterance: n, cue: -1, from: from, to: to})
		}
	}
	return all
}

// outermost is the last cue of an utterance that speaks for all that stands
// before it: "The plan, which many oppose, will fail, Lee said." -1 if none.
func (t *talk) outermost(u *utterance) int {
	for i := u.cues - 1; i > u.cue; i-- {
		c := &t.cues[i]
		if c.kind != according && c.kind != plain && c.kind != inverted || c.kind == plain && (c.frame&clauseFrame == 0 || c.from < t.cues[i-1].stop || !t.contentBefore(c, u)) {
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
		return t.clauseAround(u, c.verb)
	case nounCue:
		to := t.contentEnd(u, i, c.stop+1)
		for j := c.stop + 1; j < to; j++ {
			if t.quoted[j] == 0 && (d.at(j) == ";" || d.at(j) == "—" || d.at(j) == "–") {
				to = j // his claim that it fell; his plan
			}
		}
		return c.stop + 1, t.trimContentEnd(c.stop+1, to)
	case according, asClause:
		if t.opensClause(c, u) || c.kind == asClause && c.stop+3 < u.stop && d.at(c.stop) == "," && t.quoted[c.stop+1] == 0 && d.at(c.head-1) == "," && c.head < u.word+5 {
			j := t.nextComma(c.stop, u.stop)
			if k := t.nextComma(j+1, u.stop); k < u.stop && t.describes(j+1, k) {
				j = k
			}
			return j + 1, t.contentEnd(u, i, j+1)
		}
		return t.leftContent(u, i, covered)
	case inverted:
		return t.leftContent(u, i, covered)
	}
	if t.between(c, u) {
		if t.introducedBy(u.word, c.head-1) {
			if t.quoted[c.stop+1] > 0 {
				return 0, 0 // on Monday, he said, “…”
			}
			return c.stop + 1, t.contentEnd(u, i, c.stop+1)
		}
		if t.quoted[c.stop+1] > 0 && !t.introducedBy(u.word, c.head-1) && !t.saysSo(max(covered, u.word), c.head-1) &&
			(t.d.words[t.quoteAt(c.stop+1).word].shape != lower || t.human(t.headEnd(u.word, c.head-1)-1)) {
			return 0, 0 // the harbour master, Ann Lee, said, “…”
		}
		if t.is(c.head-2, conjunctionWord|relativeWord) {
			return c.stop + 1, t.nextComma(c.stop+1, u.stop) // and, they say, does not
		}
		if t.quoted[c.head-2] == 0 && (t.quoted[c.stop+1] == 0 || t.d.words[t.quoteAt(c.stop+1).word].shape == lower) {
			from, _ = t.leftContent(u, i, covered)
			return from, t.contentEnd(u, i, c.stop+1)
		}
	}
	direct := c.head > u.word && (t.quoted[c.head-1] > 0 || d.at(c.head-1) == "," && c.head-1 > u.word && t.quoted[c.head-2] > 0)
	if c.kind == plain && !direct && !t.is(c.from, relativeWord) && !t.isAccording(u.word) && (c.frame&clauseFrame != 0 || c.frame&thatFrame != 0 && c.stance != says) && t.contentBefore(c, u) {
		return t.leftContent(u, i, covered)
	}
	if t.is(c.from, subjectWord) && c.to-c.from == 1 && t.isAny(c.from, "you", "one") {
		return 0, 0
	}
	if direct && c.kind == plain {
		return t.leftContent(u, i, covered)
	}
	if from = t.rightContent(u, c); from == 0 || from >= len(d.words) {
		return 0, 0 // nothing follows the cue: "The minister said:"
	}
	to = t.contentEnd(u, i, from)
	if c.stance == denies {
		to = t.deniedEnd(from, to)
	}
	if c.frame&clauseFrame != 0 && c.frame&(objectFrame|infinitiveFrame|hearerFrame|aboutFrame) == 0 && d.at(from-1) != "that" && t.quoted[from] == 0 &&
		(d.words[from].shape == number || t.is(from, possessiveWord) || t.isAny(from, "several", "many", "a", "an")) && !t.anyVerb(from, to) {
		return 0, 0 // has added 4,000 pupils, maintained her lead, written several books
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
		if t.quoted[i] > 0 || t.d.at(i) != "," && t.d.at(i) != ";" && t.d.at(i) != "—" && t.d.at(i) != "–" {
			continue
		}
		if t.d.at(i) == ";" || strings.HasSuffix(t.d.at(i+1), "ing") && !t.is(i+1, prepositionWord) || t.is(i+1, conjunctionWord|subordinatorWord) && (!t.is(i+1, prepositionWord) || t.d.at(i+1) == "as") && (t.is(i+2, subjectWord|determinerWord) || t.capital(i+2) || t.d.tense(i+2) != undirected || t.is(i+2, auxiliaryWord)) {
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
		return c.head-u.word <= 3 && t.is(u.word, conjunctionWord|adverbWord)
	}
	return false
}

// between says that a cue stands between two commas: the plan, he said, is dead.
func (t *talk) between(c *cue, u *utterance) bool {
	return c.kind == plain && c.frame&clauseFrame != 0 && c.to > c.from && c.head > u.word+1 && t.d.at(c.head-1) == "," && c.stop+2 < u.stop && t.d.at(c.stop) == "," && t.quoted[c.stop] == 0
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

// nextComma is the first comma outside quotation marks from word i on, or hi.
func (t *talk) nextComma(i, hi int) int {
	for i < hi && (t.d.at(i) != "," || t.quoted[i] > 0) {
		i++
	}
	return i
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
	if to+1 >= len(d.words) || from >= to || t.quoted[from] > 0 || t.is(to+1, auxiliaryWord) && d.at(to+1) != "to" || t.is(to+1, relativeWord|conjunctionWord) ||
		len(t.lex[to+1].verbs) > 0 && t.lex[to+1].form != baseForm || d.tense(to+1) != undirected {
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
	if !t.isAny(from, "a", "an", "the", "his", "her", "its") && !t.is(from, personNoun) && !t.owned(from, to) {
		return false
	}
	head := t.headEnd(from, t.rightPhrase(from, to))
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
		case (v == "on" || v == "last" || v == "this" || v == "next" || v == "late" || v == "early") && t.is(i+1, timeWord), v == "in" && t.d.shape(i+1) == number,
			t.is(i, timeWord) && t.capital(i) && t.d.nameAt(i) == nil,
			(v == "during" || v == "when" || v == "while" || v == "after" || v == "before" || v == "because") && i > from+1,
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

// onlySpeaker says that a content is a quotation and the name behind it, which
// begins the phrase of its speaker: “It is here,” Ann Lee, mayor of Ur, said.
func (t *talk) onlySpeaker(from, to int) bool {
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
		if d.at(j) == ";" || (d.at(j) == "." || d.at(j) == ":" && !(d.words[j].glued && d.shape(j-1) == number && d.shape(j+1) == number)) && c.kind != according {
			from = j + 1
			break
		}
	}
	for from < to && (d.words[from].shape == punct && t.quoted[from] == 0 || t.is(from, conjunctionWord) && t.quoted[from] == 0 || t.isAny(from, "that") && from > u.word) {
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
		own := t.complete(from, to) && (t.is(end+1, conjunctionWord|subordinatorWord|relativeWord) || strings.HasSuffix(d.at(end+1), "ing")) || c.kind == inverted
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
		if j == u.stop || t.quoted[j] > 0 || d.words[j].shape == punct || t.is(j, prepositionWord) && t.behindBound(j, u) == j || d.at(j) == "that" || t.is(j, subjectWord) {
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
		skipAdverbs()
		if i >= u.stop || d.words[i].shape == punct && d.at(i) != ":" && d.at(i) != "," {
			return 0
		}
		if d.at(i) == "of" {
			return i
		}
	}
	skipped := false
	for range 4 {
		if i >= u.stop || t.quoted[i] > 0 || !t.is(i, prepositionWord) || t.is(i, subordinatorWord) || t.isNumber(t.behindBound(i, u), u) && t.behindBound(i, u) > i {
			break // at least two
		}
		if d.at(i) == "on" && d.at(i+1) == "average" || d.at(i) == "per" {
			return i // said on average there were, said per day 12 are sold
		}
		if j := t.nextThat(i, min(i+4, u.stop)); j > 0 && c.frame&aboutFrame != 0 {
			return j + 1 // agrees with Lee that
		}
		if j := t.nextThat(i, u.stop); j > i+1 && c.frame&hearerFrame != 0 && t.isAny(i, "on", "in") && t.nounish(j-1) && !t.is(j+1, auxiliaryWord|prepositionWord) && t.nounish(i+1) {
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
		if c.frame&(clauseFrame|thatFrame) != 0 && i+1 < u.stop {
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
	if d.words[i].shape == punct && d.at(i) != "$" && d.at(i) != "(" && d.at(i) != "[" && d.at(i) != "#" && d.at(i) != "-" && d.at(i) != "£" && d.at(i) != "€" || t.is(i, conjunctionWord) {
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
		if t.is(i, subjectWord) || t.isAny(i, "there") || c.stance == shows && !t.is(i, prepositionWord|determinerWord|possessiveWord) && t.anySurvey(c.from, c.to) {
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
	if k >= min(i+mostOpening, u.stop) || k+1 >= u.stop || t.quoted[k+1] > 0 || t.isAny(i, "on", "at") || t.is(k+1, conjunctionWord|prepositionWord|relativeWord) || t.d.at(k+1) == "that" {
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
		case t.quoted[j] > 0:
			return 0
		case t.d.at(j) == "that":
			return j
		case t.d.words[j].shape == punct && t.d.at(j) != "," && t.d.at(j) != "-", t.is(j, auxiliaryWord|subjectWord|relativeWord) && t.d.at(j) != "to":
			return 0
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
			if next := k + 1; t.anyVerb(from, k) && next < u.stop && t.quoted[next] == 0 && (t.is(next, beWord|haveWord|modalWord) || t.d.tense(next) != undirected) && t.d.at(c.head-1) == "," ||
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
			if t.d.at(before) == ";" || t.d.at(before) == "but" && t.cues[i].kind == according || t.isAny(before, "and", "but", "while", "although", "though", "as", "whereas") && t.d.at(before-1) == "," {
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
	// It was full, a charge that the owner denies.
	for j := from + 2; j+3 < end; j++ {
		if t.quoted[j] == 0 && t.d.at(j) == "," && t.isAny(j+1, "a", "an") && (t.lex[j+2].nouns != noStance || t.d.in(j+2, deniables)) && (t.is(j+3, relativeWord|subjectWord|determinerWord) || t.d.at(j+3) == "that" || t.capital(j+3)) {
			end = j
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
		case t.quoted[i] > 0, t.is(i, auxiliaryWord|relativeWord) && t.d.at(i) != "to", t.d.tense(i) != undirected, t.d.words[i].shape == clitic, t.d.at(i) == "to":
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

func (t *talk) sameSpeaker(a, b int) bool {
	return t.cues[a].from == t.cues[b].from
}

// trimContentEnd takes the links and marks off the end of a content.
func (t *talk) trimContentEnd(from, to int) int {
	for to > from {
		i := to - 1
		if t.quoted[i] > 0 {
			break
		}
		v := t.d.at(i)
		if t.d.words[i].shape == punct && v != ")" && v != "]" && v != "%" && v != "’" && v != "'" || t.is(i, conjunctionWord) || t.isAny(i, "while") {
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
		if v == ";" || v == ":" || t.isAny(j, "but", "and", "while", "because", "although", "though") && d.at(j-1) == "," || v == "but" && t.is(j+1, subjectWord|determinerWord) {
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
		if d.at(j) == ";" || d.at(j) == "," && t.isAny(j+1, "but", "while", "although", "though") || d.at(j) == "but" && t.is(j+1, subjectWord|determinerWord) {
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
	if t.is(last.by, subjectWord) && t.isAny(last.by, "it", "they") || last.by == opening.by || t.d.slice(last.by, last.bys) == t.d.slice(opening.by, opening.bys) {
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

// claim writes down content n, with its status.
func (t *talk) claim(all []content, n int) {
	d := t.d
	x := &all[n]
	start, end := int(d.words[x.from].start), int(d.words[x.to-1].end)
	c := Claim{Speech: t.speech(start, end, x.by, x.bys, x.cue), Status: Claimed, stance: says}
	from := x.from
	if x.cue >= 0 && !x.carried {
		from = min(from, t.cues[x.cue].head)
	}
	c.Hedge = t.hedge(from, x.to)
	if x.cue < 0 {
		c.Verb = ""
	}
	st := says
	if x.cue >= 0 {
		st = t.cues[x.cue].stance
		t.cues[x.cue].told = true
	}
	c.stance, c.alone = st, t.readsAlone(x, st)
	if x.cue >= 0 && (d.at(x.from) == "to" || d.at(x.from) == "not" && d.at(x.from+1) == "to") {
		if q := &t.cues[x.cue]; q.kind <= dangling && q.stop < x.from && !t.is(q.stop, prepositionWord|timeWord) && !t.isAdverb(q.stop) && x.from-q.stop <= mostHeard && t.noMarks(q.stop, x.from) {
			c.lead = int(d.words[q.stop].start)
		}
	}
	if x.cue >= 0 {
		q := &t.cues[x.cue]
		behind := q.stop
		for behind < x.to && q.kind == plain && (t.is(behind, timeWord) || t.isAny(behind, "on")) {
			behind++ // he said on Friday
		}
		if q.head-1 > x.from && behind+1 < x.to && d.at(q.head-1) == "," && d.at(behind) == "," {
			c.cut, c.resume = int(d.words[q.head-2].end), int(d.words[behind+1].start)
			if t.anyVerb(x.from, q.head-1) && !t.is(behind+1, conjunctionWord) && !t.anyVerb(behind+1, x.to) {
				c.resume = 0 // the house was searched, it said, without citing sources
			}
		}
	}
	if x.cue >= 0 && !x.carried && x.from >= t.cues[x.cue].stop && (t.cues[x.cue].kind == plain || t.cues[x.cue].kind == dangling) {
		if j := t.softEnd(x.from, x.to); j > 0 {
			c.soft = int(d.words[j].start)
		}
	}
	told := x.cue < 0 || t.tells(&t.cues[x.cue], x)
	if st == denies && (t.unsaid(&t.cues[x.cue]) || !told || t.cues[x.cue].kind == plain && x.from < t.cues[x.cue].head) {
		st = declines // did not deny, might reject
	}
	switch {
	case st == denies || x.cue >= 0 && x.bys > x.by && st <= confirms && t.disputes(x.from, x.to) != "" && t.accused(all, n):
		m := -1
		switch {
		case st != denies && t.disputes(x.from, x.to) == weakDenial:
			// It had not, they were only: of the speaker, at once.
			if t.is(x.from, subjectWord) && t.disputes(x.from, min(x.from+mostBeforeDenial, x.to)) != "" {
				m = t.answered(all, n, x.from, true)
				if m >= 0 && !t.namesVoiceOf(&all[m], x) {
					m = -1
				}
			}
		case st == denies && t.saysWhose(x):
			// It dismissed suggestions by the union that: what it answers stands there.
		case st != denies || t.deniable(x):
			m = t.answered(all, n, min(x.from, x.by), st == denies)
		}
		if m < 0 && st == denies {
			m = t.rejected(all, n)
		}
		if m >= 0 {
			c.Status = Denied
			span := t.d.span(int(d.words[all[m].from].start), int(d.words[all[m].to-1].end))
			c.Answers = &seed.Span{Start: span.Start, End: span.End}
		} else if st == denies && t.isDeny(x.cue) && t.deniable(x) {
			c.Status = Denied
		}
	case c.Hedge == "" && t.isOfficial(x, st):
		c.Status = Official
	}
	if x.cue >= 0 && c.Status == Denied && c.cut == 0 && t.cues[x.cue].kind == plain && d.at(x.from-1) != "that" && !strings.HasSuffix(d.at(x.from), "ing") && t.cues[x.cue].stance == denies && !t.hasVerb(x.from, x.to) {
		c.lead = int(d.words[t.cues[x.cue].from].start) // the army dismissed the claim as “lies”
	}
	c.alone = c.alone || c.Status == Denied && x.to-x.from > 1 && told && !t.pointsBack(x.from)
	d.facts.Claims = append(d.facts.Claims, c)
}

// softEnd is the first word of a clause with a subject of its own, behind ", and" or
// ", but", that may be the report's and not the speaker's: said it will review it, and a
// decision is due. 0 where there is none.
func (t *talk) softEnd(from, to int) int {
	d := t.d
	for j := from + 2; j+3 < to; j++ {
		if t.quoted[j] > 0 || d.at(j) != "," || d.at(j+1) != "and" && d.at(j+1) != "but" || t.quoted[j+2] > 0 {
			continue
		}
		k := j + 2
		if d.at(k) == "that" || t.is(k, subjectWord|prepositionWord) && !t.is(k, determinerWord) || !t.is(k, determinerWord|possessiveWord) && !t.capital(k) && !plural(d.at(k)) {
			continue
		}
		if end := t.rightPhrase(k, to); end > k && end < to && t.anyVerb(from, j) && (t.is(end, auxiliaryWord) && d.at(end) != "to" || d.tense(end) != undirected) {
			return k
		}
	}
	return 0
}

// pointsBack says that a content begins with a word for what was said before: that
// was the case.
func (t *talk) pointsBack(first int) bool {
	return t.isAny(first, "this", "that", "these", "those") && (t.is(first+1, auxiliaryWord) || t.d.shape(first+1) == clitic)
}

// fewestOfThing is how many words a claim without a verb of its own has at the
// least to be read alone, and of what somebody asks for or means to do.
const fewestOfThing = 4

// readsAlone says that the words of a claim tell a reader something by
// themselves: that something is so, or what somebody denies, demands or
// promises. What is praised, mentioned or wished for does not.
func (t *talk) readsAlone(x *content, st stance) bool {
	d := t.d
	if x.cue >= 0 && t.unsaid(&t.cues[x.cue]) && st != denies {
		return false // did not say
	}
	if x.cue >= 0 && !t.tells(&t.cues[x.cue], x) || !t.whole(x) {
		return false
	}
	long := x.to-x.from >= fewestOfThing
	switch first := x.from; {
	case d.words[first].shape == clitic, t.pointsBack(first), t.isAny(first, "so", "yes", "no") && x.to-x.from < fewestOfThing:
		return false
	case t.quoted[first] > 0:
		return x.to-x.from > fewestOfThing && st != judges
	case x.cue >= 0 && t.lex[t.cues[x.cue].verb].class&hedgeVerb != 0 && t.cues[x.cue].kind == passive:
		return false // he appeared to be well
	case t.is(first, auxiliaryWord) && d.at(first) != "to", x.bys-x.by == 1 && t.is(x.by, relativeWord) && (st == asks || st == intends || st == promises):
		return false // which he said was dead; those who plan to come include Lee
	case t.is(first, relativeWord), t.isAny(first, "whether", "if", "how", "why", "what", "about", "of", "with", "for"),
		d.words[first].shape == punct && d.at(first) != "$" && d.at(first) != "£" && d.at(first) != "€":
		return false
	case d.at(first) == "to", d.at(first) == "not" && d.at(first+1) == "to":
		first++
		if d.at(first) == "to" {
			first++
		}
		return long && (st == asks || st == promises) && !t.is(first, determinerWord|possessiveWord|prepositionWord) && d.at(first+1) != "-" && !(t.is(first, beWord) && d.at(x.from-1) == d.at(t.cues[x.cue].verb))
	case st == denies && !t.unsaid(&t.cues[x.cue]):
		return x.to-x.from > 1 && t.deniable(x)
	case st == judges, st == declines:
		return false
	case x.cue >= 0 && t.cues[x.cue].kind <= dangling && t.cues[x.cue].kind != according && t.cues[x.cue].frame&(clauseFrame|thatFrame) == 0:
		return false
	case st == asks && x.cue >= 0 && t.cues[x.cue].kind <= dangling && x.from >= t.cues[x.cue].stop && d.at(x.from-1) != "that" && !strings.HasSuffix(d.at(x.from), "ing") && !t.clausal(x.from, x.to):
		return false // proposed fines, of which the company has paid half
	case t.hasVerb(x.from, x.to):
		return true
	}
	return long && (st != asks || strings.HasSuffix(d.at(x.from), "ing")) && x.cue >= 0 && t.speakerLike(x.by, x.bys) && t.cues[x.cue].frame&objectFrame != 0 && t.cues[x.cue].frame&clauseFrame != 0 && !t.is(x.from, prepositionWord)
}

// tells says that a cue says what somebody holds to be so, demands or promises,
// and not what they plan or know, and that the claim has somebody to make it or a
// subject of its own.
func (t *talk) tells(c *cue, x *content) bool {
	nobody := x.bys <= x.by
	switch {
	case t.isAny(x.from, "guilty") || t.isAny(x.from+1, "guilty") && t.isAny(x.from, "not"):
		return false // pleaded not guilty
	case c.kind == labelled:
		return t.d.partOf(x.from).Kind == seed.Headline // Reporter: 555-0147
	case c.kind == counting, c.kind == asClause && c.stance >= asks && c.stance != believes && c.stance != shows:
		return false // put the toll at 12; or ten, as Lee demanded
	case c.kind == plain && x.bys-x.by == 1 && t.is(x.by, subjectWord|pronounWord) && c.head == x.by && (t.follows(x.by) || t.is(x.by-1, relativeWord) || t.d.at(x.by-1) == "that" && x.from >= c.stop && t.d.tense(x.from) != undirected):
		return false // the doctors he says perform it, cuts that they say hurt
	case c.kind == plain && c.head > x.from && c.from < c.to && t.d.shape(c.head-1) == lower && t.follows(c.head):
		return false // a charge Lee denied
	case c.kind == plain && x.from >= c.stop && c.to > c.from && t.is(c.from, pronounWord) && c.from > t.utterances[x.utterance].word && t.d.shape(c.head-1) == lower && t.follows(c.head):
		return false // a judge many fear she would choose
	case (c.kind == plain || c.kind == dangling) && x.from >= c.stop && t.is(x.from, prepositionWord) && !t.is(x.from, subordinatorWord|determinerWord) && t.behindBound(x.from, &t.utterances[x.utterance]) == x.from && t.d.at(x.from-1) != "that" && t.d.at(x.from) != "to":
		return false // insisted on a wall
	case (c.kind == plain || c.kind == dangling) && x.from >= c.stop && t.d.at(x.from-1) != "that" && t.quoted[x.from] == 0 && c.frame&(clauseFrame|infinitiveFrame|aboutFrame) == clauseFrame && t.doesThing(c) && !t.clausal(x.from, x.to):
		return false // maintained strong ties, tweeted a photograph, declared an emergency
	case c.stance == asks && c.kind == plain && x.from >= c.stop && t.lex[c.verb].verbs[0].lemma == "question":
		return false // questioned his ties
	case c.stance == denies && t.judgedAs(x):
		return false // dismissed it as a joke
	case c.stance == intends:
		return false // planned, decided, sought to
	case c.stance == believes && c.frame&clauseFrame == 0:
		// It knew, they saw that it rains: it does. But: the inquiry found that.
		return t.d.at(x.from-1) == "that" && !nobody && t.showsSpeaker(x.by, x.bys) && t.lex[c.verb].verbs[0].lemma == "find"
	case nobody && (c.kind == nounCue || c.kind == dangling || t.is(x.from, subjectWord) || t.isAny(c.verb, "known", "seen")):
		return false
	case c.kind == dangling && t.lex[c.verb].form == baseForm && (c.stance == shows || c.stance == believes || c.stance == confirms):
		return false // met to determine that it rains: nobody has said so yet
	case c.kind == plain && t.is(x.by, relativeWord) && x.bys-x.by == 1 && t.d.at(x.by-1) != "," && !t.anyVerb(t.utterances[x.utterance].word, x.by):
		return false // those who said it was weak were right: where it ends, nothing shows
	case c.kind == passive && c.stop+1 < len(t.d.words) && t.is(c.stop, prepositionWord) && t.d.shape(c.stop+1) == punct && t.quoted[c.stop+1] == 0:
		return false // the thefts that he is accused of, …
	case c.kind == passive && t.subordinates(x.from+1, c.verb):
		return false // it began when he was accused
	}
	return true
}

// subordinates says that a subordinate clause begins among the words from up to another.
func (t *talk) subordinates(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] == 0 && t.is(i, subordinatorWord) && !t.is(i, prepositionWord) {
			return true
		}
	}
	return false
}

// mostTold is how many words a claim has at the most that is shown.
const mostTold = 55

// whole says that the words of a content are a whole statement, or a thing that is
// said to be so or to come: no half of a sentence, and none with another's words.
func (t *talk) whole(x *content) bool {
	d := t.d
	first, last := x.from, x.to-1
	if x.to-x.from > mostTold || x.to-x.from < fewestOfThing && t.is(last, auxiliaryWord) && t.quoted[last] == 0 {
		return false // he would
	}
	if t.quoted[first] == 0 && d.words[first].shape == lower && len(t.lex[first].verbs) > 0 && t.lex[first].form == thirdForm && t.lex[first].class&(plainNoun|speakerNoun) == 0 && !t.is(first-1, determinerWord) && t.lex[first].nouns == noStance {
		return false // adding that says it
	}
	u := &t.utterances[x.utterance]
	if d.shape(first) == number && d.words[first].glued && d.at(first-1) == ":" {
		return false // 15, of 1:15
	}
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if i == x.cue || c.to <= c.from || c.verb < x.from || c.verb >= x.to {
			continue
		}
		if x.bys <= x.by || c.kind == plain && c.head == x.from && c.stance == says && c.frame&clauseFrame != 0 && t.d.at(c.stop) == "that" {
			return false // Lee said that they left, he said
		}
	}
	if x.cue < 0 || x.bys <= x.by {
		if d.words[first].glued && first > u.word || t.is(first, negationWord) {
			return false
		}
		if k := t.nextComma(first, x.to); t.is(first, prepositionWord) && k < x.to && t.is(k+1, relativeWord|prepositionWord|subordinatorWord) {
			return false // from the valley, where it is expected
		}
		return true
	}
	c := &t.cues[x.cue]
	if x.from < c.head && c.kind != passive {
		if strings.HasSuffix(d.at(first), "ing") && !t.is(first, prepositionWord) {
			first = min(t.nextComma(first, x.to)+1, x.to) // Describing it as weak, he said
		}
		return t.saysSo(first, x.to)
	}
	if t.isAny(first, "when", "where", "once", "until") && t.nextComma(first, x.to) == x.to {
		return false // conceded when the polls closed
	}
	if c.kind != plain && c.kind != dangling || c.frame&objectFrame == 0 || d.at(first-1) == "that" || d.at(first) == "to" || t.quoted[first] > 0 || t.clausal(first, x.to) {
		return true
	}
	if t.is(first, pronounWord) || t.lex[c.verb].form == ingForm || t.isAny(last, "it", "them") {
		return false // confirmed the presence of it
	}
	for t.isAdverb(first) {
		first++
	}
	if t.lex[c.verb].verbs[0].lemma == "announce" && !t.saysWhat(first, x.to) {
		return false // announced its latest phone: that is an act
	}
	return c.frame&eventFrame != 0 || strings.HasSuffix(d.at(first), "ing")
}

// doesThing says that the verb of a cue does something where no clause follows it, and
// says nothing: declared an emergency.
func (t *talk) doesThing(c *cue) bool {
	v := t.lex[c.verb].verbs[0]
	return v.lemma != "say" && (v.frame&objectFrame == 0 || v.lemma == "declare" || v.lemma == "proclaim")
}

// saysWhat says that a noun phrase has what happens in it, and not only a thing: the
// closure of two docks, a plan to close them.
func (t *talk) saysWhat(from, to int) bool {
	if t.is(from, possessiveWord) {
		return false
	}
	for i := from + 1; i < to && t.quoted[i] == 0 && t.d.at(i) != ","; i++ {
		if v := t.d.at(i); v == "of" || v == "to" {
			return true
		}
	}
	return false
}

// saysSo says that there is a verb among the words from up to another, or that
// somebody's own words are.
func (t *talk) saysSo(from, to int) bool {
	for i := from; i < to; i++ {
		if n := t.quoted[i]; n > 0 {
			if q := &t.d.quotes[n-1]; q.stop-q.word > 2 {
				return true
			}
			continue
		}
		if t.is(i, auxiliaryWord) && t.d.at(i) != "to" || t.d.words[i].shape == clitic || t.d.tense(i) != undirected || i > from && len(t.lex[i].verbs) > 0 && t.lex[i].form <= pastForm {
			return true
		}
	}
	return to-from > 7
}

// clausal says that the words from up to another begin with a subject and its verb:
// the town needs, and not: the needs of the town, which are.
func (t *talk) clausal(from, to int) bool {
	if t.is(from, subjectWord) || t.isAny(from, "there") {
		return true
	}
	for i := from + 1; i < to && t.quoted[i] == 0; i++ {
		switch {
		case t.is(i, auxiliaryWord) && t.d.at(i) != "to", t.d.tense(i) != undirected, t.d.words[i].shape == lower && len(t.lex[i].verbs) > 0 && t.lex[i].form <= pastForm && !t.is(i-1, determinerWord|possessiveWord|prepositionWord):
			return true
		case t.is(i, relativeWord|subordinatorWord) && !t.is(i, prepositionWord), t.d.at(i) == "that", t.d.at(i) == ",", t.is(i, subjectWord):
			return false
		}
	}
	return false
}

// judgedAs says that what is turned down is called something: it, as a joke.
func (t *talk) judgedAs(x *content) bool {
	if t.is(x.from, determinerWord) {
		return false // these allegations, as a joke
	}
	for i := x.from; i < x.to && t.quoted[i] == 0 && t.d.at(i) != ","; i++ {
		if t.d.at(i) == "as" {
			return true
		}
	}
	return false
}

// follows says that the pronoun at word i stands right behind a noun, in a clause
// that describes it.
func (t *talk) follows(i int) bool {
	k := i - 1
	return k >= t.d.sentenceOf(i).word && t.quoted[k] == 0 && t.d.words[k].shape != punct && t.nounish(k) && !t.is(k, timeWord|subordinatorWord|adverbWord|prepositionWord|conjunctionWord|relativeWord|pronounWord) && (t.is(k-1, determinerWord|possessiveWord) || len(t.lex[k].verbs) == 0 && t.d.tense(k) == undirected)
}

// anyVerb says that one of the words is a verb that the lists know, or stands
// between marks.
func (t *talk) anyVerb(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] > 0 || t.is(i, auxiliaryWord) && t.d.at(i) != "to" || t.d.tense(i) != undirected || i > from && t.d.words[i].shape == lower && len(t.lex[i].verbs) > 0 && t.lex[i].verbs[0].particle == "" {
			return true
		}
	}
	return false
}

// hasVerb says that words hold a verb that makes them a clause, as far as the
// lists tell.
func (t *talk) hasVerb(from, to int) bool {
	for i := from; i < to; i++ {
		switch {
		case t.quoted[i] > 0:
			return t.complete(from, to)
		case t.is(i, auxiliaryWord) && t.d.at(i) != "to", t.d.words[i].shape == clitic && t.is(i-1, subjectWord):
			return true
		case i > from && t.d.words[i].shape == lower && (t.d.tense(i) != undirected || len(t.lex[i].verbs) > 0 && t.lex[i].form <= pastForm && !t.is(i-1, determinerWord|possessiveWord|prepositionWord)):
			return true
		}
	}
	return t.complete(from, to)
}

// unsaid says that a verb is negated, or in a mood that leaves open whether
// anything was said.
func (t *talk) unsaid(c *cue) bool {
	for i := c.group; i < c.verb; i++ {
		if t.is(i, negationWord|modalWord) && !t.isAny(i, "will", "do", "does", "did") || t.negated(i) {
			return true
		}
	}
	return false
}

// deniable says that what a verb of denial governs may be untrue, and is not
// only refused: that it rained, arming them, the charges, any role.
func (t *talk) deniable(x *content) bool {
	d := t.d
	first := x.from
	if t.quoted[first] > 0 || d.at(first-1) == "that" || strings.HasSuffix(d.at(first), "ing") || t.is(first, subjectWord) || t.isAny(first, "it", "this", "that", "them") {
		return true
	}
	head := t.rightPhrase(first, x.to)
	for i := first; i < t.headEnd(first, max(head, first+1)); i++ {
		if t.lex[i].nouns != noStance || d.in(i, deniables) {
			return true
		}
	}
	return head < x.to && (t.is(head, auxiliaryWord) && d.at(head) != "to" || d.tense(head) != undirected)
}

var deniables = load("deniable.txt")

func (t *talk) isDeny(cue int) bool {
	return cue >= 0 && strings.HasPrefix(t.d.lower(t.cues[cue].verb), "den")
}

// hedge is the first hedging word from a word up to another, as written.
func (t *talk) hedge(from, to int) string {
	for i := from; i < to; i++ {
		l := t.lex[i]
		switch {
		case t.quoted[i] > 0:
		case l.class&(hedgeAdverb|hedgeAdjective) != 0,
			l.class&hedgeVerb != 0 && (t.d.at(i+1) == "to" || t.d.at(i+1) == "that"),
			l.class&hedgePassive != 0 && (t.d.at(i+1) == "to" || t.d.at(i+1) == "that") && t.is(i-1, beWord):
			return t.d.at(i)
		}
	}
	return ""
}

// accused says that somebody else's claim before content n names its speaker:
// China, Chinese.
func (t *talk) accused(all []content, n int) bool {
	x := &all[n]
	for m := range all[:n] {
		if y := &all[m]; !t.sameVoice(x, y) && t.namesVoiceOf(y, x) {
			return true
		}
	}
	return false
}

// namesVoiceOf says that a content names the speaker of another.
func (t *talk) namesVoiceOf(y, x *content) bool {
	from, to := t.refersTo(x.by, x.bys)
	for i := from; i < to; i++ {
		for j := y.from; j < y.to && t.capital(i) && !t.is(i, determinerWord|subjectWord); j++ {
			if t.capital(j) && samePrefix(t.d.at(i), t.d.at(j)) {
				return true
			}
		}
	}
	return false
}

// saysWhose says that what is denied is a claim by its name, with whose it is or
// what it says: suggestions by the union, the claim that, remarks made by an aide.
func (t *talk) saysWhose(x *content) bool {
	for i := x.from; i+1 < x.to && t.quoted[i] == 0 && t.nounish(i); i++ {
		if t.d.words[i].shape == lower && (t.lex[i].nouns != noStance || deniables.has(t.d.at(i))) {
			return t.isAny(i+1, "by", "that", "of", "from", "made") || strings.HasSuffix(t.d.at(i+1), "ed")
		}
	}
	return false
}

// sameVoice says that two contents have one speaker, as far as words tell.
func (t *talk) sameVoice(x, y *content) bool {
	if x.bys <= x.by || y.bys <= y.by {
		return false
	}
	return x.speaker == y.speaker
}

// samePrefix says that two names may be a country and its demonym, or a name
// and its genitive: China, Chinese; Italy, Italian.
func samePrefix(a, b string) bool {
	shorter := min(len(a), len(b))
	if shorter < 4 {
		return a == b
	}
	n := max(4, shorter-2)
	return a[:n] == b[:n]
}

// The kinds of denials: a weak one may be part of any statement, and answers
// only a claim that has words with it in common.
const (
	weakDenial   = "weak"
	strongDenial = "strong"
)

// disputes says that words dispute a claim or play it down, and how: it is
// empty where they do not.
func (t *talk) disputes(from, to int) string {
	found := ""
	var room [64]byte
	for i := from; i < to; i++ {
		if t.lex[i].class&denialWord == 0 {
			continue
		}
		phrase := room[:0]
		for j := i; j < min(i+4, to); j++ {
			if v := t.d.lower(j); t.d.spelling(j).hasApostrophe {
				phrase = append(phrase, strings.ReplaceAll(v, "’", "'")...)
			} else {
				phrase = append(phrase, v...)
			}
			if kind, ok := denials.get(string(phrase)); ok {
				if kind != weakDenial {
					return strongDenial
				}
				found = weakDenial
			}
			phrase = append(phrase, ' ')
		}
	}
	return found
}

// fewestShared is how many words a denial has in common with the claim that it
// answers, at the least; one is enough where they stand in one paragraph.
const fewestShared = 2

// mostBeforeDenial is how many words a weak denial and what stands before it
// may have.
const mostBeforeDenial = 6

// answered is the claim that content n answers: of those of somebody else, the
// one that shares most words with it from word from on, the last of several; or
// else, unless strict, the first of the report that names its speaker; -1 where
// there is none.
func (t *talk) answered(all []content, n, from int, strict bool) int {
	x := &all[n]
	mine := map[string]bool{}
	for i := from; i < x.to; i++ {
		if w := t.stem(i); w != "" {
			mine[w] = true
		}
	}
	first, best, most := -1, -1, fewestShared-1
	for m := n - 1; m >= 0; m-- {
		y := &all[m]
		if y.carried || t.sameVoice(x, y) || y.cue >= 0 && t.cues[y.cue].stance > shows {
			continue
		}
		if t.namesVoiceOf(y, x) {
			first = m
		} else if t.utterances[x.utterance].part-t.utterances[y.utterance].part > 1 {
			continue // of the same matter, but who knows whether of the same thing
		}
		shared := map[string]bool{}
		for j := y.from; j < y.to; j++ {
			if w := t.stem(j); w != "" && mine[w] {
				shared[w] = true
			}
		}
		near := best < 0 && len(shared) > 0 && t.utterances[x.utterance].part == t.utterances[y.utterance].part
		if len(shared) > most || near {
			best, most = m, max(len(shared), most)
		}
	}
	if best >= 0 || strict {
		return best
	}
	return first
}

// rejected is the claim that content n turns down as a whole, "the demand",
// "these allegations", "it": the one right before it in its paragraph, by
// somebody else; -1 where its object is none of that kind.
func (t *talk) rejected(all []content, n int) int {
	x := &all[n]
	if n == 0 || x.cue < 0 || x.bys <= x.by {
		return -1
	}
	y := &all[n-1]
	if y.carried || y.bys <= y.by || t.sameVoice(x, y) || y.to > t.cues[x.cue].head || t.utterances[x.utterance].part != t.utterances[y.utterance].part || x.utterance-y.utterance > 1 {
		return -1
	}
	if y.cue >= 0 && t.cues[y.cue].stance == judges {
		return -1
	}
	if x.to-x.from == 1 {
		if t.isAny(x.from, "it", "this", "that", "them") {
			return n - 1
		}
		return -1
	}
	if !t.isAny(x.from, "the", "this", "that", "these", "those", "such", "both") {
		return -1
	}
	// Its head, with nothing that says whose it is: not the offer from the bank.
	head := x.from
	for i := x.from + 1; i < x.to && t.quoted[i] == 0 && t.d.words[i].shape == lower && !t.is(i, prepositionWord|conjunctionWord|relativeWord|subordinatorWord); i++ {
		head = i
	}
	if next := head + 1; next < x.to && !t.is(next, conjunctionWord|timeWord) && !t.isAny(next, "as", "on", "in", ",") {
		return -1
	}
	l := t.lex[head]
	if head > x.from && (l.nouns != noStance || len(l.verbs) > 0 && (l.form == baseForm || l.form == thirdForm)) {
		return n - 1
	}
	return -1
}

// stem is a content word without its ending, to compare by; "" for others.
func (t *talk) stem(i int) string {
	w := &t.d.words[i]
	if w.shape > upper || w.end-w.start < 4 || w.shape == lower && w.end-w.start < 5 || t.isAny(i, "other") || t.lex[i].class&^speakerNoun != 0 || len(t.lex[i].verbs) > 0 {
		return ""
	}
	return strings.TrimSuffix(t.d.lower(i), "s")
}

// isOfficial says that a content is a public body's own count or act.
func (t *talk) isOfficial(x *content, st stance) bool {
	if x.cue < 0 || x.carried || x.bys <= x.by {
		return false
	}
	c := &t.cues[x.cue]
	public, figures, count := false, false, false
	beside := x.bys // where what describes the speaker ends: Istat, the statistics agency,
	if c.kind == according {
		beside += 8
	} else if c.kind == counting && t.d.at(x.bys) == "," {
		beside = c.group
	}
	for i := x.by; i < min(beside, len(t.lex)); i++ {
		l := t.lex[i].class
		if i < x.bys || c.kind == counting {
			figures = figures || l&figuresNoun != 0
		} else if t.d.at(i) == "." {
			break
		}
		public = public || l&publicNoun != 0 && !(t.capital(i) && t.isAny(i+1, "for", "on")) || t.isAny(i, "official", "census", "national", "federal", "statistics", "bureau")
	}
	for i := x.from; i < x.to; i++ {
		count = count || t.d.words[i].shape == number
	}
	if figures && public && count && (c.kind == according || st == shows || st == says) {
		return true
	}
	body := false
	for i := x.by; i < x.bys; i++ {
		body = body || t.is(i, publicNoun)
	}
	for i := c.group; i < c.verb; i++ {
		if t.isAny(i, "will", "to") {
			return false // not yet
		}
	}
	v := t.lex[c.verb].verbs
	return body && c.kind == plain && t.lex[c.verb].form != thirdForm && len(v) > 0 && (v[0].lemma == "rule" || v[0].lemma == "order" || v[0].lemma == "announce")
}
