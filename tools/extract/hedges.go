package extract

import "strings"

// The words with which a report itself leaves a thing open: reportedly, about to, an
// estimated. A hedge of another clause, or of another count, is not the row's.

// hedgeOf is the word of a sentence that says that what word at tells is not certain: the
// first one that plainly says so, or else the first; -1 where there is none.
func (d *document) hedgeOf(s *sentence, at int) int {
	if !talkOf(d).utteranceOf(s.word).has(hedgeSign) {
		return -1
	}
	first := -1
	for i := s.word; i < s.stop; i++ {
		if d.shape(i) > upper || d.lower(i) == "likely" && !d.leavesOpen(i) || strings.HasSuffix(d.lower(i), "ble") && !d.isPossible(i) ||
			d.lower(i) == "supposed" && d.at(i+1) == "to" && d.at(i-1) != "is" && d.at(i-1) != "are" {
			continue // or what was supposed to be, and is not
		}
		hedge, _ := d.value(i, hedges)
		for part := range strings.FieldsSeq(hedge) {
			if part == "passive" && d.reducedHedge(i, at) || part == "verb" && d.seemsSo(i, at) ||
				(part == "adverb" || part == "adjective" || part == "doubt") && !d.hedgesOther(i, at, part == "adjective") {
				if d.plainlyHedges(i, i+1, at) {
					return i
				}
				if first < 0 {
					first = i
				}
			}
		}
	}
	return first
}

var hedges = load("hedges.txt")

// mostReduced is how many words behind "said to be" what is said to be so may stand.
const mostReduced = 6

// reducedHedge says that the participle at word i hedges what word at tells right behind it:
// a fee reported to be $5.
func (d *document) reducedHedge(i, at int) bool {
	if d.at(i-1) == "a" && at >= i-1 && at <= i+2 {
		return true // a reported $84 million
	}
	if t := talkOf(d); at < i && i-at <= mostReduced && !t.is(i-1, auxiliaryWord) && !d.anyBorder(at, i) &&
		(d.lower(i) == "seen" && (changeVerbs.knows(d.spelling(i+1)) || t.isAny(i+1, "up", "down", "at", "higher", "lower")) ||
			d.lower(i) != "known" && d.lower(i) != "reported" && d.in(i+1, harm)) {
		return true // seven feared dead; stocks seen up 2 percent
	}
	if at <= i+2 || at > i+mostReduced || d.at(i+1) != "to" || d.at(i+2) != "be" && d.at(i+2) != "have" || d.lower(i) == "known" ||
		d.lower(i) == "seen" ||
		d.lexeme(i-1).class&(beWord|haveWord) != 0 {
		return false
	}
	for k := i + 3; k < at; k++ {
		if d.at(k) == "," || d.at(k) == ";" {
			return false
		}
	}
	return true
}

// seemsSo says that what word at tells only seems so by the verb at word i, whose clause it is in: a
// grave that appears to have lain there for 40 years. But not: a play that seems to drag, at £40.
func (d *document) seemsSo(i, at int) bool {
	return d.at(i+1) == "to" && d.shape(i+2) == lower && d.lexeme(i+2).class&(determinerWord|possessiveWord) == 0 &&
		talkOf(d).quoted[i] == 0 && !d.hedgesOther(i, at, false) &&
		(at > i && !d.anyBorder(i, at) || at < i && d.plainlyHedges(i, i+1, at))
}

// hedgesOther says that the hedge at word i is in a clause of its own, which has no
// part in what word at tells: who may perhaps sue, but 12 boats sank; and, of an
// adjective, that a verb of another thing stands between: suspected cases and closed
// 12 schools.
func (d *document) hedgesOther(i, at int, adjective bool) bool {
	t := talkOf(d)
	if d.dashed(i, at) {
		return true
	}
	if at <= i {
		for k := at + 1; k < i; k++ {
			if d.at(k) == ";" ||
				t.is(k, conjunctionWord) && t.is(k+1, beWord|haveWord|modalWord) && d.finiteWithin(d.sentenceOf(at).word, at) ||
				t.is(k, conjunctionWord) && t.is(i-1, beWord) && t.opensSubject(k+1) && t.anyVerb(d.sentenceOf(at).word, k) &&
					!t.anyVerb(k+1, i-1) || // has sold 40 and the rest are expected
				d.at(k) == "," && (t.is(k+1, relativeWord) && t.nextComma(k+1, i) == i || t.is(k+1, conjunctionWord) && !d.joinsVerb(k+2) ||
					t.lex[k+1].form == ingForm && d.finiteWithin(d.sentenceOf(at).word, k)) {
				return true // kept at 10 percent, saying it was likely
			}
		}
		return false
	}
	relative, finite := false, 0
	for k := i - 1; k >= d.sentenceOf(i).word && d.at(k) != "," && d.at(k) != ";"; k-- {
		if t.is(k, relativeWord) && !t.is(k-1, prepositionWord) && len(d.lexeme(k-1).verbs) == 0 {
			relative = true
			break
		}
	}
	for k := i + 1; k < at; k++ {
		switch {
		case d.at(k) == "," && t.asideBefore(k, d.sentenceOf(i).word) > 0 && t.asideBefore(k, d.sentenceOf(i).word) < i:
			return true // the town, where it is said to have begun, has counted 15
		case d.at(k) == ";" && d.verbsWithin(k+1, d.sentenceOf(k).stop) > 0,
			d.at(k) == "," && k > i+1 && (relative || t.is(k+1, conjunctionWord) && !d.joinsVerb(k+2)):
			return true
		case adjective && t.is(k, conjunctionWord) && d.joinsVerb(k+1):
			return true
		case d.tense(k) != undirected && d.tense(k-1) == undirected:
			if finite++; relative && finite > 1 {
				return true
			}
		}
	}
	return false
}

// ofOtherCount says that the adjective at word i tells of what the number before it counts,
// and that word at begins another number, which "and" or a comma joins to it: 40 suspected
// cases and 12 dead.
func (d *document) ofOtherCount(i, at int) bool {
	k := i - 1
	for k > 0 && !d.counts(k) && i-k < 3 && d.shape(k) == lower && !functionWords.knows(d.spelling(k)) {
		k--
	}
	if !d.counts(k) || k == at || !d.counts(at) {
		return false
	}
	for n := min(i, at) + 1; n < max(k, at); n++ {
		if v := d.at(n); v == "and" || v == "," || v == "but" || v == "with" {
			return true
		}
	}
	return false
}

// counts says that word i is a number or the word for one.
func (d *document) counts(i int) bool {
	if i < 0 || d.shape(i) == number {
		return i >= 0
	}
	_, ok := numberWords.entry(d.spelling(i))
	return ok
}

// dashed says that word i stands between two dashes and word at outside of them.
func (d *document) dashed(i, at int) bool {
	opens, closes := d.dashesAround(i)
	return closes >= 0 && (at < opens || at > closes)
}

// dashesAround are the dashes on both sides of word i in its sentence, -1 where one is
// missing.
func (d *document) dashesAround(i int) (opens, closes int) {
	s := d.sentenceOf(i)
	opens, closes = -1, -1
	for k := i - 1; k >= s.word && opens < 0; k-- {
		if d.isDash(k) {
			opens = k
		}
	}
	for k := i + 1; k < s.stop && opens >= 0 && closes < 0; k++ {
		if d.isDash(k) {
			closes = k
		}
	}
	return opens, closes
}

// isDash says that word i is a dash that parts clauses.
func (d *document) isDash(i int) bool {
	v := d.at(i)
	return v == "—" || v == "--" || (v == "–" || v == "-") && !d.words[i].glued
}

// joinsVerb says that a conjunction before word i joins a verb to the subject before
// it, and begins no clause with a subject of its own.
func (d *document) joinsVerb(i int) bool {
	return d.tense(i) != undirected || d.lexeme(i).class&(auxiliaryWord|beWord|haveWord|modalWord) != 0 || strings.HasSuffix(d.at(i), "ing")
}

// leavesOpen says that the "likely" at word i speaks of what may be, and not of
// 996 likely voters.
func (d *document) leavesOpen(i int) bool {
	return d.at(i+1) == "to" || d.lexeme(i-1).class&(beWord|modalWord|adverbWord|negationWord) != 0 || d.at(i-1) == "most" || d.at(i-1) == "very"
}

// isPossible says that the "possible" at word i says of something that it may be so: a surge is possible, it is possible that;
// but not: it was possible to leave, as soon as possible.
func (d *document) isPossible(i int) bool {
	k := i - 1
	for k > 0 && d.lexeme(k).class&adverbWord != 0 {
		k--
	}
	return d.lexeme(k).class&beWord != 0 && d.at(i+1) != "to" && d.at(i+1) != "for" && d.at(i+1) != "only"
}

// shownHedge is the hedge of the words from h up to stop, where it plainly is one of what
// word at tells, else "".
func (d *document) shownHedge(h, stop, at int) string {
	if kind := d.doubtKind(max(h, 0)); stop == h+1 && kind != "" && !strings.Contains(kind, "shown") && !d.in(h, hedges) ||
		!d.plainlyHedges(h, stop, at) {
		return ""
	}
	return d.slice(h, stop)
}

// hedgesBehind says that a hedge stands in a clause behind what its sentence tells as past at
// a word, and nobody says: sold 40 boats in May because it might close.
func (d *document) hedgesBehind(h, at int) bool {
	t, told := talkOf(d), false
	u := t.utteranceOf(at)
	for i := u.cue; i < u.cues; i++ {
		if c := &t.cues[i]; c.verb < h && c.stance <= confirms && c.frame&clauseFrame != 0 {
			return false
		}
	}
	for i := d.sentenceOf(at).word; i < h; i++ {
		if i > at && told &&
			(d.at(i) == "that" || d.lexeme(i).class&relativeWord != 0 || d.divides(i) || d.lower(i) == "if" || d.lower(i) == "unless") {
			return true
		}
		if isBorder(d.at(i)) && !told && i > at && d.at(i) != "," || d.lexeme(i).class&modalWord != 0 {
			return false
		}
		told = told || d.words[i].shape == lower && d.tense(i) == past && d.finite(i)
	}
	return told && (d.lower(h) == "if" || d.lower(h) == "unless") && at < h && !t.asksBelief(h)
}

// asksBelief says that the "if" at word i leaves open whether somebody is right: if the union is to be believed.
func (t *talk) asksBelief(i int) bool {
	for k := i + 2; k < len(t.lex) && k < i+mostTag && !isBorder(t.d.at(k)) && t.d.sameSentence(i, k); k++ {
		if t.isAny(k, "believed", "right", "correct", "true", "accurate", "trusted", "credited", "confirmed") {
			return true
		}
	}
	return false
}

// mostCountedApart is how many words may stand between a number and what hedges it.
const mostCountedApart = 4

// plainlyHedges says that a hedge stands beside the number at a word, or with the verb of
// its clause: an estimated 40, will close 40 docks, 40 docks may close. But not: a strain that
// killed 40 may have come by sea; sent a letter on Monday warning that they might.
func (d *document) plainlyHedges(h, stop, at int) bool {
	t := talkOf(d)
	if h < 0 || t.quoted[h] != t.quoted[at] {
		return false
	}
	kind, _ := d.value(h, hedges)
	switch {
	case t.isAny(h, "if", "unless"):
		return d.startsSentence(h) && t.nextComma(h, at) < at
	case t.is(h, modalWord), stop > h+1: // may, is to
	case strings.Contains(kind, "adjective"), kind == "doubt passive", t.isAny(h, "perhaps", "maybe", "possibly", "probably"):
		if k := t.behindBound(h+1, t.utteranceOf(h)); t.isNumber(k, t.utteranceOf(h)) {
			return at > h && at <= k+1 // an estimated 40, of the 90 there
		}
		if d.besideNumber(h, at) {
			return true
		}
		k := h - 1
		for t.isAdverb(k) {
			k--
		}
		if strings.Contains(kind, "adjective") && !t.is(k, beWord) {
			return false
		}
	case d.nounPlan(h):
		if at < h {
			return false // a 20 percent chance of rain
		}
	}
	lo, hi := h, stop
	for lo > 0 && (t.is(lo-1, beWord|haveWord|modalWord|negationWord) || t.isAdverb(lo-1)) {
		lo--
	}
	for verbs := 0; hi < len(d.words) && hi != at && verbs < 2; hi++ {
		if d.shape(hi) != lower {
			break
		}
		if t.is(hi, auxiliaryWord|negationWord) || t.isAdverb(hi) || d.at(hi) == "to" && !t.is(hi+1, determinerWord|possessiveWord|prepositionWord) {
			continue
		}
		if t.is(hi, determinerWord|possessiveWord|prepositionWord|conjunctionWord|subjectWord) ||
			!t.is(hi-1, auxiliaryWord|negationWord) && !t.isAdverb(hi-1) && d.at(hi-1) != "to" && hi > stop {
			break
		}
		if hi == stop && !t.is(h, modalWord) && stop == h+1 && !t.isAdverb(h) {
			break // a plan that
		}
		verbs++
	}
	if at >= lo && at < hi {
		return true
	}
	if s := d.sentenceOf(h); at < lo && t.is(at-1, prepositionWord) && t.nounish(at-2) && !t.is(s.word, prepositionWord) && !d.anyBorder(at, lo) &&
		d.numberWithin(hi, s.stop) {
		return false // a levy of five cents is expected to raise $40
	}
	from, to := hi, at
	if at < lo {
		from, to = at+1, lo
		for k := at - 1; k >= d.sentenceOf(at).word && !isBorder(d.at(k)); k-- {
			if d.at(k) == "that" && !d.finite(k+1) {
				break // reported that 40 may have died
			}
			if t.is(k, relativeWord) || d.divides(k) || d.at(k) == "that" {
				return false
			}
		}
	}
	fronted := at < lo && d.leadOf(d.sentenceOf(at).word, at) == d.sentenceOf(at).word
	told := d.at(hi) == "that" && t.isAny(lo-1, "it") // it is estimated that 40 have died
	if told && from == hi {
		from++
	}
	for k := from; k < to; k++ {
		switch {
		case d.at(k) == "," && t.capital(k-1) && t.capital(k+1): // in Ur, Norland
		case d.at(k) == "," && (d.inNumber(k) || fronted && t.nextComma(k+1, to) >= to || !fronted && at > hi && t.is(k+1, conjunctionWord|determinerWord)):
		case isBorder(d.at(k)),
			d.isDash(k),
			d.at(k) == "that",
			t.is(k, relativeWord|subordinatorWord) && !t.is(k, prepositionWord|determinerWord),
			d.divides(k),
			t.isAny(k, "following", "despite"),
			!told && (t.is(k, modalWord|beWord|haveWord) || d.finite(k) && !d.isPlural(k)),
			d.at(k) == "to" && at > hi && d.shape(k+1) == lower && !t.is(k+1, determinerWord|possessiveWord|prepositionWord) && d.isVerbAt(k+1):
			return false
		}
	}
	return true
}

// numberWithin says that a number stands among the words from up to another, in one clause.
func (d *document) numberWithin(from, to int) bool {
	for i := from; i < to && (!isBorder(d.at(i)) || d.inNumber(i)); i++ {
		if d.counts(i) {
			return true
		}
	}
	return false
}

// divides says that word i parts what is hedged from what is not.
func (d *document) divides(i int) bool { return d.in(i, dividers) && d.at(i) != "than" }

// besideNumber says that nothing but words of one phrase stands between a hedge and the
// number at a word: an estimated 40, 40 suspected cases, losses estimated at $40.
func (d *document) besideNumber(h, at int) bool {
	t := talkOf(d)
	if max(h, at)-min(h, at) > mostCountedApart {
		return false
	}
	for k := min(h, at) + 1; k < max(h, at); k++ {
		if isBorder(d.at(k)) || d.finite(k) ||
			t.is(k, relativeWord|conjunctionWord|subordinatorWord|prepositionWord) &&
				!t.isAny(k, "at", "around", "about", "to", "over", "more", "than", "of") {
			return false
		}
	}
	return !t.isAny(h-1, "less", "more", "times")
}

// nounPlan says that the word i, which leaves something open, is a noun: a plan, the chance.
func (d *document) nounPlan(i int) bool {
	kind := d.doubtKind(i)
	return strings.Contains(kind, "plan") || d.lexeme(i-1).class&(determinerWord|possessiveWord) != 0 || d.shape(i-1) == clitic ||
		d.shape(i-1) == number ||
		d.lexeme(i-1).class == 0 && (d.lower(i) == "chance" || d.lower(i) == "possibility")
}

// hedgesClaim says that the hedge of a claim stands with the first verb of what is claimed:
// that the dam may have broken; but not: that it opens in a year that is said to be dry.
func (d *document) hedgesClaim(c *Claim) bool {
	t := talkOf(d)
	first, stop := d.wordAt(c.from), d.wordAt(c.to-1)+1
	if k := t.nextComma(first, stop); k+1 < stop && (d.in(first, dividers) || t.is(first, subordinatorWord)) {
		first = k + 1 // when the vote fell, they reportedly left
	}
	for i := first; i < stop; i++ {
		if d.at(i) == c.Hedge && t.quoted[i] == 0 {
			return true
		}
		if d.at(i) == ";" || d.isDash(i) || d.divides(i) || t.is(i, relativeWord) || d.at(i) == "that" && i > first {
			return false
		}
		if k := t.nextVerbless(i); d.finite(i) && k < stop && d.at(k) != c.Hedge {
			return false
		}
	}
	return true
}

// nextVerbless is the first word behind word i that is no adverb and no auxiliary.
func (t *talk) nextVerbless(i int) int {
	for i++; t.is(i, auxiliaryWord|negationWord) || t.isAdverb(i) && t.lex[i].class&hedgeAdverb == 0; i++ {
	}
	return i
}
