package extract

import (
	"strings"
	"time"
)

// This file says whether a date is that of what its sentence tells, or of what somebody
// says in it, and not of a clause, a participle or a noun within that: the team has a doctor
// who worked in Oslo in 1995; the boats sold after January 1 were called back; the May
// fire. Only where that is plain does a date make a row.

// irregularParticiples are those that do not end in -ed, and are no form that tells.
var irregularParticiples = load("irregular-participles.txt")

// dependent says that a date is not plainly that of what its sentence tells.
func (b *boxer) dependent(s *sentence, x *Date) bool {
	d := b.d
	first, stop := d.wordAt(x.from), d.nounBehind(x)
	opens := s.word
	if f := d.filing(s.start); f > s.word && f < first {
		opens = f + 1
	}
	if d.qualifies(first, stop) && (!b.awaited(x) || d.lower(first-1) == "the" && d.at(first-2) == "of") {
		return d.dependentNoun(opens, first, stop, s.stop)
	}
	if d.namedBy(opens, first, stop, s.stop) {
		return true
	}
	if d.fronts(s, first) {
		switch d.lower(opens) {
		case "despite", "following", "unlike", "like", "given", "without", "considering", "including", "besides", "amid", "with":
			return d.lower(opens) != "with" || d.verbsWithin(stop, s.stop) == 0
		case "since":
			return d.finiteWithin(opens, first)
		}
		return false
	}
	if lead := d.leadOf(opens, first); lead < first && d.at(lead) == "from" && !strings.Contains(x.EDTF, "/") &&
		(d.leads(lead-1) || d.isPlural(lead-1) || d.shape(lead-1) == title || numberWords.knows(d.spelling(lead-1))) {
		return true // a partnership from 2009
	}
	behind := -1
	if d.telling(stop) && d.lexeme(stop).class&auxiliaryWord == 0 && d.lexeme(first-1).class&(determinerWord|possessiveWord) == 0 &&
		!d.ambiguous(first-1) {
		behind = stop // U.S. forces Thursday launched
		if d.tense(stop) == undirected && d.lexeme(first-1).class&prepositionWord != 0 && !b.awaited(x) {
			return true // the law of 1998 requires
		}
	}
	verb, ok := d.governing(opens, first, behind)
	switch {
	case !ok, verb >= 0 && verb < first && d.telling(stop) && (verb == first-1 || d.lexeme(stop).class&auxiliaryWord != 0):
		return true // a march planned for Saturday was called off
	case d.leadOf(opens, first) == opens, d.at(first-1) == "of" && d.at(first-2) == "as", verb < 0 && (b.awaited(x) || isFiniteEnding(d.at(opens))):
		return false // since May the yard has sold 40; a June 3 hearing has been set; founded in 1987, it has
	case verb < 0 && d.withinAside(opens, first, stop, s.stop):
		return true
	case verb < 0:
		// The bombings on May 7 killed 40; but not: the race in 2016 has taken shape.
		t := d.tenseBehind(stop, s.stop)
		return t == undirected || t == past && d.perfect(stop, s.stop)
	}
	if verb < first && (d.ofIncident(verb, d.leadOf(opens, first)) || d.reduced(opens, verb, first, stop, s.stop)) {
		return true
	}
	return b.mistimed(verb, first, x)
}

// astray says that a date which may be that of what its sentence tells has not the look of it: what leads
// to it is no preposition of time, another verb, a participle or "and" stands between it and the verb in
// a sentence that has other times as well, or the participle before it is the only verb that is known there.
func (b *boxer) astray(s *sentence, x *Date) bool {
	d := b.d
	first, stop := d.wordAt(x.from), d.nounBehind(x)
	switch d.lower(first - 1) {
	case "with", "into", "toward", "towards", "against", "like", "unlike", "versus", "beyond", "past", "than", "behind":
		return !strings.Contains(x.EDTF, "/")
	case "to":
		return len(x.EDTF) <= len("2006-05") && d.lower(first-2) != "prior"
	}
	if d.qualifies(first, stop) || d.fronts(s, first) {
		return false
	}
	verb, _ := d.governing(s.word, first, -1)
	if verb < 0 || verb >= first {
		return false
	}
	if d.ambiguous(verb) && d.objectWithin(s.word, verb) {
		return true
	}
	if !d.timedBeside(s, first, stop) {
		return false
	}
	for i := d.verbEnd(verb, first) + 1; i < d.leadOf(s.word, first); i++ {
		if d.endsNoun(i) {
			return true
		}
	}
	return false
}

// objectWithin says that an article stands right behind a noun or a verb among the words from up to
// another, as it does only where the noun phrase that it opens is an object: the court struck down a ban.
func (d *document) objectWithin(from, to int) bool {
	for i := from + 2; i < to; i++ {
		if v := d.at(i); v != "a" && v != "an" && v != "the" {
			continue
		}
		if k := i - 1; d.shape(k) == lower && d.lexeme(k).class&^speakerNoun == 0 && !functionWords.knows(d.spelling(k)) {
			return true
		}
	}
	return false
}

// reduced says that the verb at word i, before a time from word first up to stop, is a participle of
// the subject, whose own verb stands behind: the man charged Thursday with murder was seen.
func (d *document) reduced(from, i, first, stop, end int) bool {
	if i == from || first-i > mostCompared || d.tense(i) != past || d.lexeme(i).class&auxiliaryWord != 0 ||
		d.lexeme(i-1).class&(subjectWord|auxiliaryWord|adverbWord) != 0 {
		return false
	}
	if charge, _ := d.value(i, doubts); governsClause(d.lexeme(i)) && !strings.HasPrefix(charge, "charge") {
		return false
	}
	for k := stop; k < end && !isBorder(d.at(k)) && d.lexeme(k).class&(conjunctionWord|relativeWord|subordinatorWord) == 0 && d.at(k) != "that"; k++ {
		if d.lexeme(k).class&auxiliaryWord != 0 && d.telling(k) {
			return true
		}
	}
	return false
}

// withinAside says that a time from word first up to stop stands in what commas part from the
// subject and its verb, with more than the time: Lee, in office from 1990 to 1998, died; but not:
// the bombings, on 7 May, killed 40.
func (d *document) withinAside(from, first, stop, end int) bool {
	lead := d.leadOf(from, first)
	for k := min(lead, first) - 1; k > from; k-- {
		if d.at(k) != "," {
			continue
		}
		closes := stop
		for closes < end && d.at(closes) != "," {
			closes++
		}
		return lead < first && k < lead-1 && closes < end && d.verbsWithin(k, closes) == 0 && !isFiniteEnding(d.at(from)) &&
			d.lexeme(from).class&(prepositionWord|subordinatorWord) == 0
	}
	return false
}

// verbEnd is the last word of the verb that begins with word i, before word stop: was later charged.
func (d *document) verbEnd(i, stop int) int {
	for ; i+1 < stop; i++ {
		if c := d.lexeme(i + 1).class; c&(beWord|haveWord|adverbWord|negationWord) == 0 && !isFiniteEnding(d.at(i+1)) && d.tense(i+1) != past &&
			d.lexeme(i).class&auxiliaryWord == 0 {
			break
		}
	}
	return i
}

// qualifies says that a date from word first up to word i describes a noun there: Thursday’s
// ruling, the May 3 fire, the 2008 Oslo summit.
func (d *document) qualifies(first, i int) bool {
	if d.shape(i) == clitic {
		return true
	}
	if i >= len(d.words) || !d.sameSentence(i-1, i) || d.words[i].glued || d.shape(i) > upper || d.lexeme(i).class&timeWord != 0 {
		return false
	}
	if d.shape(i) == lower && !functionWords.knows(d.spelling(i)) && (d.in(first-1, determiners) || d.lexeme(first-1).class&possessiveWord != 0) {
		return true
	}
	return d.leads(i) || d.shape(i) == title && d.lexeme(i).class == 0 && !d.finite(i+1) && d.at(i-1) != ","
}

// dependentNoun says that what a date describes, from word first up to stop, is neither what a
// sentence that opens with word from tells of nor where it was: Monday’s fire destroyed 12
// boats; but not: the talks about Monday’s fire.
func (d *document) dependentNoun(from, first, stop, end int) bool {
	k := first
	for k > from && (d.in(k-1, determiners) || d.lexeme(k-1).class&possessiveWord != 0 || d.shape(k-1) == clitic || d.shape(k) == clitic) {
		k--
	}
	t := d.tenseBehind(stop, end)
	if k == from {
		return t == undirected || t == past && d.perfect(stop, end) || d.in(d.headBehind(stop), treaties) || d.in(d.headBehind(stop), works)
	}
	switch d.lower(k - 1) {
	case "in", "at", "during":
		held := d.in(d.headBehind(stop), occasions)
		if k-1 == from {
			return !held && (t != past || d.perfect(stop, end)) && d.lower(k-1) != "during"
		}
		verb, ok := d.governing(from, k, -1)
		if !ok || verb < 0 || d.anyOf(verb, k, ",") || d.timedWithin(verb, k) {
			return true
		}
		if charge, _ := d.value(d.verbEnd(verb, k), doubts); strings.Contains(charge, "charge") {
			return true // was indicted in the October shooting
		}
		return !held && d.at(k) != "a" && d.at(k) != "an" && d.lower(k-1) != "during"
	}
	return true
}

// awaited says that a date lies behind the day of filing: a June 1 deadline.
func (b *boxer) awaited(x *Date) bool {
	filed := b.d.report.Date()
	return len(filed) >= len(time.DateOnly) && len(x.EDTF) == len(time.DateOnly) && x.EDTF[0] != 'X' && x.EDTF > filed[:len(time.DateOnly)]
}

// perfect says that the first verb that tells from word i up to stop is a "has" or "have"
// of the perfect.
func (d *document) perfect(i, stop int) bool {
	for ; i < stop; i++ {
		if d.tense(i) != undirected {
			v := d.at(i)
			return v == "has" || v == "have"
		}
	}
	return false
}

// mistimed says that the verb at a word can tell of nothing that was at a date behind it: is
// weighing a request last week; has sent 40 boats for the march on 3 May.
func (b *boxer) mistimed(verb, first int, x *Date) bool {
	d := b.d
	filed, last := d.report.Date(), levelOne(x.EDTF)
	last = last[strings.LastIndexByte(last, '/')+1:]
	switch d.at(verb) {
	case "is", "are", "am", "remains", "remain":
		if d.anyOf(verb, first, "to") || last == "" || len(filed) < len(last) || last[0] == 'X' || last[0] == '.' {
			return false
		}
		return last < filed[:len(last)]
	case "has", "have":
		if d.anyOf(verb, first, "to") || strings.Contains(x.Text, "this ") || strings.EqualFold(x.Text, "today") || b.awaited(x) ||
			len(d.lexeme(verb+1).verbs) > 0 {
			return false
		}
		switch d.ledBy(first) {
		case "since", "as", "until", "till", "by", "through", "to":
			return false
		}
		if strings.Contains(x.EDTF, "/") ||
			strings.Count(strings.TrimPrefix(x.EDTF, "XXXX"), "-") == 0 && x.EDTF[0] != 'X' &&
				(len(filed) < 4 || strings.HasPrefix(x.EDTF, filed[:4])) {
			return false
		}
		return true
	case "had":
		return false
	}
	if verb < first && d.present(verb) && d.tense(verb) == undirected &&
		!governsClause(d.lexeme(verb)) &&
		len(filed) >= len(last) &&
		len(last) > 4 &&
		last[0] != 'X' &&
		last < filed[:len(last)] {
		return true // the yard opens its doors on Saturday, which was or will be
	}
	for i := d.sentenceOf(first).word; i < first; i++ {
		if d.lexeme(i).class&haveWord != 0 {
			return false
		}
	}
	// Called for a review of all rules since May.
	return d.lower(first) == "since" || d.ledBy(first) == "since" || d.at(first-1) == "from" && d.at(first-2) == "dating"
}

// governing is the verb that tells what was at a time before which word i stands, in a sentence
// that opens with word from: the one behind the time, or -1, where no verb stands before it. It
// is not ok where the time is that of a clause, a participle or a noun within what the sentence
// tells.
func (d *document) governing(from, i, behind int) (verb int, ok bool) {
	verb = behind
	head := verb // the verb that the clause begins with: sank, of: was built in 1990 and sank
	for k := d.leadOf(from, i) - 1; k >= from; k-- {
		v, class := d.lower(k), d.lexeme(k).class
		switch {
		case d.shape(k) == punct:
			switch {
			case v == "," && k+1 != head && verb >= 0 && d.at(k+1) != "to" && d.relativeOpens(from, k):
				return verb, false // whose bright, looping lines shaped the 1960s
			case v == "," && k+1 != head && verb >= 0, v == ";", v == ":", v == "“", v == "``":
				return verb, true // when the yard closed, Lee moved
			case v == ",":
				if open := d.asideOpens(from, k); open < k {
					k = open
				} else if verb >= 0 && (d.tense(head) == past || k+1 == head && d.tense(head) == future && isFiniteEnding(d.at(head))) &&
					d.lexeme(head).class&auxiliaryWord == 0 {
					return verb, false // a boat, found in May
				} else if head >= 0 {
					head = k // came home in 1947, was jailed in 1950
				}
			}
		case v == "when" && (k == from || d.at(k-1) == "," || !d.leads(k-1) && d.lexeme(k-1).class&timeWord == 0):
			verb, head = -1, -1 // at the same time as what the clause tells that it hangs on
		case v == "what" && verb >= 0 && k > from && (d.at(k-1) == "of" || d.at(k-1) == "than"):
			return verb, false // supply a third of what is needed in August
		case v == "which" && d.at(k-1) == "," && verb == k+1 && d.tense(verb) == past && d.lastPast(from, k-1):
			return verb, true // passed the act, which took effect on 7 May
		case class&relativeWord != 0 && v != "that" && d.shape(k) == lower, class&subordinatorWord != 0 && !d.governsNothing(k, i):
			return verb, false
		case v == "that":
			if verb >= 0 || d.leads(k-1) && d.shape(k+1) == lower && !d.leads(k+1) {
				return verb, d.tellsThat(from, k) // a rate that expires on 31 December
			}
		case d.in(k, turnsAway) && !d.bounded(k), verb < 0 && d.purposes(k, i) && v != "to":
			return verb, false // despite a warning in 2011; for taking 40 boats in 2004
		case verb < 0 && v == "born":
			return k, true
		case verb < 0:
			if d.telling(k) || d.participial(k) {
				if verb = d.groupOf(from, k); verb < 0 {
					return verb, false // a fire found last June
				}
				if k, head = verb, verb; d.at(k) == "to" {
					verb, head = -1, -1 // is believed to have begun
				}
			} else if strings.HasSuffix(v, "ing") && len(v) > 5 && d.at(k-1) == "," && class&prepositionWord == 0 && v != "according" {
				return k, true // has grown, adding 12 boats in 2010
			}
		case d.telling(k) && d.hasSubject(from, k):
			switch l := d.lexeme(k); {
			case k == head-1, d.at(head) == ",", d.at(head-1) == "and", d.at(head-1) == "or", d.at(head-1) == "but":
				head = d.groupOf(from, k) // was found abandoned; was built in 1990 and sank in 2010
				k = min(k, head)
			case governsClause(l) && (l.form != thirdForm || d.words[k+1].shape != lower || d.lexeme(k+1).class&^speakerNoun != 0):
				if d.ambiguous(head) && l.verbs[0].lemma != "say" && d.lexeme(head-1).class&subjectWord == 0 {
					return verb, false // found traces of a mould taken in 1960
				}
				head = k // Lee said the yard sank in 2010
			case (d.anyOf(k+1, head, "and") || d.anyOf(k+1, head, "but")) && (!d.ambiguous(head) ||
				d.lexeme(max(d.groupOf(from, k), 0)).class&auxiliaryWord != 0):
				head = d.groupOf(from, k) // Lee left and the yard was sold in May; 12 were killed and 40 hurt
				k = min(k, head)
			case d.ambiguous(k) && !d.ambiguous(head): // sailors based in Oslo said
			default: // has boats made in 2004
				return verb, d.behindRelative(from, k, head, i)
			}
		}
	}
	return verb, true
}

// relativeOpens says that a relative clause opens before word i and no verb of its own stands between: the
// man, whose bright.
func (d *document) relativeOpens(from, i int) bool {
	for k := i - 1; k > from && d.at(k) != "," && !d.telling(k); k-- {
		if d.lexeme(k).class&relativeWord != 0 && d.shape(k) == lower && d.at(k-1) == "," {
			return true
		}
	}
	return false
}

// ambiguous says that the verb at word i may be a participle: made after May, but not: was made,
// made boats.
func (d *document) ambiguous(i int) bool {
	next := d.lexeme(i + 1).class
	return d.lexeme(i).class&auxiliaryWord == 0 && d.lexeme(i-1).class&subjectWord == 0 && (d.tense(i) == past || isFiniteEnding(d.at(i))) &&
		(next&(prepositionWord|timeWord|subordinatorWord) != 0 || d.shape(i+1) == number)
}

// governsClause says that what is said can stand behind a verb of speech with no "that".
func governsClause(l *lexeme) bool {
	for _, v := range l.verbs {
		if v.particle == "" && v.frame&(clauseFrame|thatFrame) != 0 {
			return true
		}
	}
	return false
}

// lastPast says that the last verb before word i that tells is one of the past.
func (d *document) lastPast(from, i int) bool {
	for k := i - 1; k >= from; k-- {
		if d.telling(k) {
			return d.tense(k) == past && d.lexeme(k).class&haveWord == 0
		}
	}
	return false
}

// hasSubject says that something that can do what word i tells stands before it: not "the
// second infected cow".
func (d *document) hasSubject(from, i int) bool {
	for k := from; k < i; k++ {
		if _, ordinal := d.value(k, ordinals); !ordinal && d.shape(k) != punct &&
			d.lexeme(k).class&(determinerWord|possessiveWord|adverbWord|prepositionWord|conjunctionWord|timeWord) == 0 {
			return true
		}
	}
	return false
}

// behindRelative says that the verb at word k is that of a relative clause of the subject, so
// that the next one, before the time at word i, is the sentence's own: people who were missing
// were found in May.
func (d *document) behindRelative(from, k, verb, i int) bool {
	for n := k - 1; n >= from; n-- {
		if d.lexeme(n).class&relativeWord != 0 || d.at(n) == "that" {
			lo := n
			for lo > from && d.shape(lo-1) != punct && d.lexeme(lo-1).class&conjunctionWord == 0 {
				lo--
			}
			if d.lexeme(verb).class&auxiliaryWord != 0 {
				return d.verbsWithin(lo, n) == 0
			}
			return d.verbsWithin(from, n) == 0 && d.verbsWithin(i, d.sentenceOf(i).stop) == 0
		}
	}
	return false
}

// turnsAway are words behind which a time is that of the noun that they lead.
var turnsAway = load("turns-away.txt")

// leadOf is where the preposition that leads to a time before which word i stands begins, with
// what stands between: at the end of, on the morning of, as of.
func (d *document) leadOf(from, i int) int {
	for k := i - 1; k >= from && i-k <= mostCompared+1; k-- {
		if d.lexeme(k).class&(prepositionWord|subordinatorWord) != 0 && d.at(k) != "of" || d.shape(k) == punct {
			if d.shape(k) == punct {
				return i
			}
			if k > from && (d.at(k) == "at" || d.at(k) == "as" || d.at(k) == "about") && d.lexeme(k-1).class&prepositionWord != 0 {
				k-- // until at least
			}
			return k
		}
		if d.telling(k) {
			return i
		}
	}
	return i
}

// governsNothing says that the subordinator at word k, before word i, is one that has neither a clause
// nor a noun of its own there: served as mayor in 2010; but not: cut jobs as sales fell.
func (d *document) governsNothing(k, i int) bool {
	switch d.lower(k) {
	case "that", "so", "even":
		return true
	case "because":
		return d.at(k+1) == "of"
	case "after":
		return d.at(k-1) == "named"
	case "as", "since":
		return !d.finiteWithin(k+1, i)
	}
	return false
}

// asideOpens is the comma with which what the comma at word k closes opens: Lee, 40, died;
// the boat, which was old, sank. It is k where it closes nothing.
func (d *document) asideOpens(from, k int) int {
	for j := k - 1; j > from; j-- {
		if d.at(j) != "," {
			continue
		}
		if c := d.lexeme(j + 1).class; d.verbsWithin(from, j) == 0 || c&(relativeWord|subordinatorWord|prepositionWord) != 0 ||
			isFiniteEnding(d.at(j+1)) ||
			!d.finiteWithin(j+2, k) {
			return j
		}
		break
	}
	return k
}

// tellsThat says that the "that" at word k opens what somebody says, and no relative clause:
// told a crowd in Oslo that; but not: the boat that.
func (d *document) tellsThat(from, k int) bool {
	if d.lexeme(k-1).nouns != 0 && d.lexeme(k-2).class&(determinerWord|possessiveWord) != 0 {
		return false
	}
	for i := k - 1; i >= max(from, k-mostLed); i-- {
		if i == k-1 && governsClause(d.lexeme(i)) {
			return true // saying that
		}
		if d.telling(i) {
			return governsClause(d.lexeme(i))
		}
	}
	return false
}

// telling says that word i looks like a verb that tells, of whatever time.
func (d *document) telling(i int) bool {
	if i >= len(d.words) || !d.finite(i) && !d.present(i) ||
		d.lexeme(i).class&speakerNoun != 0 && d.shape(i-1) == lower && d.lexeme(i-1).class&(subjectWord|adverbWord|relativeWord) == 0 {
		return false
	}
	if d.at(i-1) == "-" && d.lexeme(i).form == thirdForm ||
		(d.isPlural(i+1) || d.isPlural(i)) && (d.shape(i-1) == number || numberWords.knows(d.spelling(i-1))) {
		return false // pre-orders; 40 suspected cases; 12 boats since May
	}
	return !strings.HasSuffix(d.lower(i-1), "ly") || d.lexeme(i-1).class&speakerNoun != 0 || !d.in(i-2, determiners) // a heavily wooded area
}

// participial says that word i looks like a participle behind its noun: a fire found last
// June, samples taken in May; but not: the planned march in May.
func (d *document) participial(i int) bool {
	if d.words[i].shape != lower || !isFiniteEnding(d.at(i)) && d.tense(i) != past && !d.in(i, irregularParticiples) {
		return false
	}
	next := d.lexeme(i + 1).class
	return next&(prepositionWord|timeWord|adverbWord) != 0 || d.shape(i+1) == number ||
		d.shape(i+1) == title && d.lexeme(i-1).class&(determinerWord|possessiveWord|prepositionWord) == 0
}

// groupOf is the first word of the verb that ends with word i: has been sold, is expected. It
// is -1 where that is no more than a participle.
func (d *document) groupOf(from, i int) int {
	at := -1
	if d.telling(i) {
		at = i
	}
	for k := i - 1; k >= max(from, i-4); k-- {
		c := d.lexeme(k).class
		switch {
		case d.at(k) == "to":
			return k // to be sold
		case c&(beWord|haveWord|modalWord) != 0:
			at = k
		case d.at(k) == "-" && d.words[k].glued && d.at(k-1) == "re":
			k--
		case c&(adverbWord|negationWord) == 0 && !(strings.HasSuffix(d.lower(k), "ly") && d.shape(k) == lower) && d.at(k) != "most":
			return at
		}
	}
	return at
}

// beside says that a date stands beside the main clause of its sentence and not in it: in what a
// comma, "with" or "since" parts from the verb, behind a participle that describes a noun, or in
// the last of two clauses that look to different times.
func (b *boxer) beside(s *sentence, x *Date) bool {
	d := b.d
	first, stop := d.wordAt(x.from), d.nounBehind(x)
	if d.qualifies(first, stop) || d.fronts(s, first) {
		return false
	}
	verb, _ := d.governing(s.word, first, -1)
	switch {
	case verb < 0:
		// Entering the race in June, Lee leads.
		return strings.HasSuffix(d.lower(s.word), "ing") && d.lexeme(s.word).class&prepositionWord == 0 && d.at(stop) == "," &&
			d.verbsWithin(s.word, first) == 0 &&
			d.tenseBehind(stop, min(stop+mostLed, s.stop)) != past
	case verb >= first:
		return false
	case strings.HasSuffix(d.at(verb), "ing") && d.at(verb-1) == "," && len(x.EDTF) == len("2006") && d.perfect(s.word, verb):
		return true // has spoken often, telling sailors in 2007 to leave
	}
	lead := d.leadOf(s.word, first)
	for i := verb + 1; i < lead; i++ {
		switch d.at(i) {
		case ",":
			if closes := d.commaWithin(i+1, lead); closes > 0 {
				i = closes
			} else if v := d.at(i + 1); i+1 < lead && (v == "with" || d.shape(i+1) == number && d.at(i+2) != "-" || d.in(i+1, determiners) ||
				d.lexeme(i+1).class&possessiveWord != 0) {
				return true // rose to £40m, a legacy of the fall in March; is late, with a vote in May
			}
		case "since", "after", "before", "following", "despite":
			return true // has not been held since the fall of the wall in 1989
		}
	}
	for k := verb - 1; k > s.word && !d.telling(k) && !isBorder(d.at(k)); k-- {
		if d.at(k) == "with" && d.at(k-1) == "," {
			return true // is late, with a vote due in May
		}
	}
	if d.at(verb-1) == "," && d.ambiguous(verb) {
		if closes := d.commaWithin(stop, s.stop); closes > 0 && d.telling(closes+1) {
			return true // the chart, her last, printed in 1986, was lost
		}
	}
	return d.describing(s.word, verb) || d.looksBack(s.word, verb)
}

// commaWithin is the first comma among the words from up to another. 0 where none is.
func (d *document) commaWithin(from, to int) int {
	for i := from; i < to; i++ {
		if d.at(i) == "," && !d.inNumber(i) {
			return i
		}
	}
	return 0
}

// describing says that the past form at word i is that of a participle which describes the noun
// before it, in a clause with a verb of its own: must cut its fleet under a deal agreed in March.
func (d *document) describing(from, i int) bool {
	if !d.ambiguous(i) || d.lexeme(i-1).class&(auxiliaryWord|adverbWord) != 0 || d.shape(i-1) != lower {
		return false
	}
	for k := i - 1; k >= from; k-- {
		l := d.lexeme(k)
		switch v := d.at(k); {
		case v == "," && (d.lexeme(k+1).class&prepositionWord != 0 || d.leads(k+1) && !d.isPlural(k+1) && d.lexeme(k+2).class&prepositionWord != 0),
			v == "since",
			v == "before",
			v == "after":
			continue // cannot be shut before 2028, under a deal agreed in May
		case isBorder(v) && !d.inNumber(k), l.class&(relativeWord|subordinatorWord|conjunctionWord) != 0, v == "that":
			return false
		case l.class&modalWord != 0 || d.telling(k):
			for n := k - 1; n >= max(from, k-mostCompared); n-- {
				if d.lexeme(n).class&relativeWord != 0 || d.at(n) == "that" {
					return false // the men who dug the hole died in May
				}
			}
			return !governsClause(l) && !d.participial(k)
		}
	}
	return false
}

// looksBack says that the verb at word i tells of the past in a clause which a comma and a
// conjunction join to one of the present: the firm values it at £40m, and the yard sank last year.
func (d *document) looksBack(from, i int) bool {
	if d.tense(i) == future {
		return false
	}
	for k := i - 1; k > from; k-- {
		if d.at(k) == ";" || d.at(k) == "that" {
			return false
		}
		if d.lexeme(k).class&conjunctionWord == 0 || d.at(k-1) != "," || d.telling(k+1) {
			continue
		}
		for n := from; n < k; n++ {
			if d.telling(n) {
				return d.tense(n) == undirected && !governsClause(d.lexeme(n))
			}
		}
		return false
	}
	return false
}
