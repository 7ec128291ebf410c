package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// This file says whom a row names as the one who says something. The lists of
// quotations and claims have every speaker as far as it could be read; a row
// names one only where its words are safely those of somebody, or of something,
// that can speak, and never half of a name.

// voice is who says something, by the words of the text from up to to; "" where
// they are not safely a speaker.
func (t *talk) voice(from, to int) string {
	switch first := t.withOther(from, to); {
	case first < 0:
		return ""
	case first < from:
		if lo, hi := t.trimVoice(from, to); lo == from && hi > lo && t.namesVoice(lo, hi) && t.namesVoice(first, from-1) {
			return t.d.slice(first, hi) // builders and harbour officials
		}
		return ""
	}
	from, to = t.refersTo(from, to)
	if from >= to || t.is(from, relativeWord) && to-from == 1 {
		return ""
	}
	if n := t.d.nameAt(to - 1); n != nil && n.kind == person && n.stop == to && n.stop > n.word+1 && t.leadsOffice(from, n.word) {
		from = n.word // secretary of the union Ann Lee
	}
	if t.isAny(from, "and") {
		for from++; from < to-1 && t.is(from, timeWord); from++ {
			// between May and October the office
		}
	}
	if n := t.d.nameAt(to - 2); n != nil && n.kind == person && n.stop == to-1 && n.word >= from && t.d.shape(to-1) == upper && t.d.keyIn(to-1, honours) {
		to-- // Ann Lee KC
	}
	if to-from == 1 && (t.is(from, subjectWord) || t.d.contracts(from)) {
		return t.pronounVoice(from)
	}
	if to-from == 1 && t.isAny(from, "him", "her", "them", "me", "us", "less", "enough", "much") {
		return "" // quoted him as saying; was less worried about
	}
	if t.d.in(from, nobody) {
		return "" // nobody would say; neither side
	}
	if head := t.headEnd(from, to) - 1; t.is(from, possessiveWord) && t.d.shape(head) == lower && !t.human(head) && !t.bodyHead(head) &&
		(t.lex[head].nouns != noStance || t.is(head, figuresNoun) || t.d.in(head, guesses) || strings.TrimSuffix(t.d.at(head), "s") == "estimate") {
		return "" // his cost estimates: his, whoever he is
	}
	if f := t.d.filing(int(t.d.words[from].start)); f > from {
		return "" // PARIS -
	}
	if d := t.d; d.words[from].glued && d.at(from-1) == "-" && d.words[from-1].glued && d.sameSentence(from-2, from) ||
		to-from == 1 && len(d.at(from)) == 1 && d.at(to) == "." {
		return "" // an anti-Lee group; A.
	}
	if n, o := t.d.nameAt(from), t.d.nameAt(from-2); n != nil && o != nil && n.kind == place && o.kind == place && n.word == from && n.stop < to && o.stop == from-1 &&
		t.d.at(from-1) == "," && t.d.startsSentence(o.word) {
		from = o.word // Krasnodar, Russia officials
	}
	if t.isAny(from, "one") && (to-from == 1 || t.d.at(from+1) == "of") {
		return t.oneNamed(from, to)
	}
	if n := t.d.nameAt(to - 1); n != nil && n.stop > to && n.kind != place {
		to = n.stop // Bonnie Two Teeth
	}
	if t.oneOfTwo(to) {
		return "" // the Post and the singer Ann Lee said
	}
	if by := t.inApposition(from, to); by != "" {
		return by
	}
	if n := t.ofSomewhere(from, to); n != nil {
		return t.d.entities[n.entity].full
	}
	if from, to = t.trimVoice(from, to); from >= to {
		return ""
	}
	if k := from - 2; k >= 0 && t.d.at(from-1) == "and" && t.d.startsSentence(k) && t.d.shape(from) == lower && t.d.shape(k) == title &&
		t.lex[k].class == 0 &&
		!t.namesBearer(k) &&
		!t.human(k) &&
		!plural(t.d.at(k)) &&
		t.lex[from].class == 0 &&
		plural(t.d.at(t.headEnd(from, to)-1)) {
		from = k // Current and former officials
	}
	if from, to = t.beforeVerb(from, to); from >= to || !t.namesVoice(from, to) || t.lastOfMany(from) || t.endsList(from, to) ||
		t.isAny(from-1, "as") && t.isAny(from-2, "such") {
		return ""
	}
	if by := t.namedVoice(from, to); by != "" {
		return by
	}
	if to-from == 2 && t.isAny(from, "the") && plural(t.d.at(from+1)) && t.capital(from+1) && t.surname(t.d.at(from+1)) {
		return t.d.slice(from, to) // the Lees
	}
	if end := t.issued(from, to); end > to {
		return t.d.slice(from, end)
	}
	by := t.called(from, to)
	if n := t.d.nameAt(to - 1); n != nil && n.kind == person && n.stop == to && n.word == to-1 &&
		!slices.Contains(strings.Fields(by), t.d.at(n.word)) {
		return t.d.slice(from, to) // a longer name that only begins alike
	}
	return by
}

// pronounVoice is whom the pronoun at word i stands for who says something, "" where that is not safe.
func (t *talk) pronounVoice(i int) string {
	if t.d.contracts(i) {
		if v := t.d.uncontracted(i); v == "he" || v == "she" {
			if by := t.whoIs(i, v == "he"); by != t.d.at(i) {
				return by // He’d want two full cycles
			}
		}
		return ""
	}
	if lo, hi := t.sharedBefore(i); lo < hi {
		return t.voice(lo, hi)
	}
	if !t.isAny(i, "he", "she", "they") {
		return "" // I, we, you; it, which may be anything
	}
	if !t.isAny(i, "they") {
		if lo, hi := t.taggedBy(i); lo < hi && strings.EqualFold(t.whoIs(i, t.isAny(i, "he")), t.d.at(i)) {
			return t.voice(lo, hi)
		}
	}
	by := t.called(i, i+1)
	if strings.EqualFold(by, t.d.at(i)) {
		by = cmp.Or(t.saysOf(i), by)
	}
	return by
}

// namedVoice is who says something, by the name that a phrase of the words from up to to ends with: in full, or as it is
// written where the report has two of that name or read only its end; "" where the phrase is as good.
func (t *talk) namedVoice(from, to int) string {
	d := t.d
	n := d.nameAt(to - 1)
	if n == nil || n.stop != to {
		return ""
	}
	full, before := d.entities[n.entity].full, n.word-1
	switch {
	case n.kind == organisation && n.word > from+1 && t.isAny(from, "the", "a") && !t.capital(from+1) && d.at(to) == "(":
		return d.slice(n.word, to) // the latest World Health Organization (WHO) tally
	case n.kind == person && n.stop > n.word+1 && t.capital(from) && (t.capital(before) || d.shape(before) == clitic) && !t.joins(from, n.word) &&
		!t.standsFor(from, n):
		return full // Assistant Secretary for Trade Ann Lee
	}
	if n.stop == n.word+1 && n.word > from && t.capital(before) && d.in(before, organisationWords) && !strings.Contains(full, " ") {
		k := before
		for k > from && t.capital(k-1) {
			k--
		}
		if k == from || d.shape(k-1) != punct {
			return d.slice(k, to) // Task Force Ur, where Ur was read
		}
	}
	if n.kind == person && n.stop == n.word+1 {
		if t.elderBefore(n) && n.word > from {
			return d.slice(from, to) // the elder Lee
		}
		switch same, ok := t.namesake(n); {
		case !ok && t.isTitle(before):
			return d.slice(before, to)
		case !ok:
			return d.slice(n.word, to) // Lee, where the report has Ann Lee and Bob Lee
		case same != "":
			return same
		case t.capital(from) && d.shape(before) == clitic:
			return full // Ur’s Lee
		}
	}
	if n.word > from && t.ownsName(from, n) {
		return d.slice(from, to) // Alto Marca, where Marca was read
	}
	return ""
}

// mostRanked is how many words of rank or trade a name in apposition has before it.
const mostRanked = 3

// inApposition is the name that stands, between commas, behind what somebody or a body is: a
// passenger, Ann Lee (26), said; the contractor, Orvexa Rail, said. It is "" where none does.
func (t *talk) inApposition(from, to int) string {
	d := t.d
	head := t.headEnd(from, to) - 1
	if d.at(to) != "," || t.quoted[to] > 0 || head < from || d.shape(head) == clitic || plural(d.at(head)) ||
		t.isAny(from, "no", "another", "every", "each") || t.lastOfMany(from) {
		return ""
	}
	body := t.bodyHead(head) && d.shape(head) == lower
	if !body && !t.human(head) && !(head == from+1 && d.reader.demonymAt(head)) && !(t.isAny(from, "one") && d.at(from+1) == "of") {
		return ""
	}
	for i := from; i < to; i++ {
		if m := d.nameAt(i); m != nil && m.kind == person && m.stop == to || d.at(i) == "and" && t.is(i+1, determinerWord|possessiveWord) {
			return "" // the lawyer Ann Lee, Bob Sun; the mayor and the priest
		}
	}
	n, first := (*name)(nil), to+1
	for i := first; i <= to+1+mostRanked && n == nil && d.sameSentence(to, i); i++ {
		if m := d.nameAt(i); m != nil && (m.kind == person || m.kind == organisation && i == first && (body || strings.HasPrefix(d.at(head), "spokes"))) && t.quoted[i] == 0 {
			n = m
		} else if i == first && d.at(i) == "the" && body {
			first++
		} else if !t.human(i) && !d.in(i, titles) && d.at(i) != "." && !(d.shape(i) == lower && t.human(i+1)) || t.is(i, determinerWord) {
			break
		}
	}
	if n == nil && head+1 < to && d.shape(to-1) == lower && t.is(to-1, bodyNoun|publicNoun) {
		return "" // a critic of the firm, Orvexa Rail, said: the firm's name
	}
	by, stop := "", first
	alone := n != nil && n.kind == organisation && n.word == first && d.at(n.stop) == "," && !t.capital(n.stop+1) && !t.is(n.stop+1, determinerWord)
	if n != nil && n.stop > n.word+1 && t.endsApposition(n.stop) || alone {
		by, stop = d.entities[n.entity].full, n.stop
	} else {
		for ; stop < first+mostRanked+2 && d.sameSentence(to, stop); stop++ {
			if !t.capital(stop) && d.at(stop) != "&" && !(d.at(stop) == "." && d.words[stop].glued) {
				break
			}
			if t.quoted[stop] > 0 || t.human(stop) && !body && !t.named(stop) || t.is(stop, timeWord|determinerWord|pronounWord|possessiveWord) {
				return ""
			}
			if m := d.nameAt(stop); m != nil && m.kind == place && m.word == first && m.stop > stop && t.endsApposition(m.stop) {
				return ""
			}
		}
		if stop < first+2 || !t.endsApposition(stop) || !(t.is(from, determinerWord|possessiveWord) || t.owned(from, to)) || d.shape(from) == upper {
			return ""
		}
		by = d.slice(first, stop)
	}
	if d.at(stop) == "," {
		if m := d.nameAt(stop + 1); t.isAny(stop+1, "and", "or") || m != nil && m.kind == person {
			return "" // the mayor, Ann Lee, Bob Sun and
		}
	}
	return by
}

// endsApposition says that a name in apposition may end before word i.
func (t *talk) endsApposition(i int) bool {
	switch t.d.at(i) {
	case ",", ".", "(", ";", ":", "”", "\"", "–", "—":
		return true
	}
	return false
}

// issued is where a phrase for figures or a document ends together with whose they are: documents
// [posted by the agency], the latest poll[, by Orvexa Research]; to where that does not stand there.
func (t *talk) issued(from, to int) int {
	d := t.d
	if !t.is(to-1, documentNoun|figuresNoun) && !d.in(to-1, surveys) && !d.in(to-1, studies) || t.headEnd(from, to) != to || d.shape(to-1) != lower {
		return to
	}
	i := to
	if d.at(i) == "," {
		i++
	}
	if d.shape(i) == lower && (t.lex[i].form == participleForm || strings.HasSuffix(d.at(i), "ed")) {
		i++
	}
	told := i > to && d.at(i-1) != "," && t.isAny(i, "in", "before", "to", "with") && !t.is(i+1, timeWord) && !calendar.knows(d.spelling(i+1)) && d.shape(i+1) != number
	if v := d.at(i); v != "by" && v != "from" && !told || t.quoted[i] > 0 || !d.sameSentence(from, i+1) {
		return to
	}
	end := t.rightPhrase(i+1, d.sentenceOf(from).stop)
	for end > i+1 && (t.is(end-1, timeWord) || d.shape(end-1) == number || d.shape(end-1) == lower && t.finite(end-1)) {
		end--
	}
	if (told || d.at(i) == "by" && d.at(to) != ",") && end > i+2 && t.is(i+1, determinerWord|possessiveWord) && !t.is(i+2, timeWord) {
		return end // figures placed before the council, compiled by our office
	}
	for k := i + 1; k < end && k < i+3; k++ {
		if t.capital(k) && !t.is(k, timeWord|determinerWord|pronounWord) || told && t.is(k, documentNoun|bodyNoun|publicNoun) {
			return end // figures cited in the paper, tabled in Parliament
		}
	}
	return to
}

// ofSomewhere is the full name of somebody behind which stands where they are from or at: the
// researcher Ann Lee of the University of Ur. It is nil where there is none.
func (t *talk) ofSomewhere(from, to int) *name {
	d := t.d
	for i := from + 1; i+1 < to; i++ {
		if t.isAny(i, "of", "from", "at", "with") && t.quoted[i] == 0 {
			n := d.nameAt(i - 1)
			if n == nil || n.kind != person || n.stop != i || n.stop == n.word+1 || t.joins(from, n.word) || t.standsFor(from, n) ||
				d.shape(n.word-1) == clitic && n.word > from {
				return nil
			}
			for k := from + 1; k < n.title; k++ {
				if t.is(k, prepositionWord) && d.shape(k) == lower {
					return nil // a lawyer for Ann Lee at the hearing
				}
			}
			return n
		}
	}
	return nil
}

// outranked says that a sentence has, from word lo up to hi, another source than by for what stands
// there, between commas, or for all of it: it shut 40 docks, estimates show; 40 were there when the
// pilots reported smoke, according to the ministry.
func (t *talk) outranked(u *utterance, by string, lo, hi int) bool {
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if c.head < lo || c.verb >= hi || c.to <= c.from || t.quoted[c.verb] > 0 ||
			c.stance > confirms && !(c.stance == shows && t.is(c.to-1, figuresNoun|documentNoun)) {
			continue
		}
		if c.kind == according && (c.head == u.word || t.isAny(c.head-1, ",")) ||
			c.kind == plain && t.isAny(c.from-1, ",") && t.isAny(c.stop, ",", ".") && !t.is(c.from, relativeWord|conjunctionWord|subjectWord) {
			if t.voice(c.from, c.to) != by && t.called(c.from, c.to) != by {
				return true
			}
		}
	}
	return false
}

// outranked says that the sentence of a stretch has another source than by, which goes for
// the stretch as well, or that by only turns it down: the council rejects two plans.
func (b *boxer) outranked(by string, from int) bool {
	t := talkOf(b.d)
	at := b.d.wordAt(from)
	u := t.utteranceOf(at)
	for i := u.cues - 1; i >= u.cue; i-- {
		if c := &t.cues[i]; c.stop <= at {
			if c.stance == denies && c.frame&(clauseFrame|thatFrame) == 0 && t.quoted[at] == 0 {
				return true
			}
			break
		}
	}
	for i := u.cue; i < u.cues; i++ {
		if c := &t.cues[i]; c.kind == according && c.head > at && t.isAny(c.stop, ",") {
			for k := at + 1; k < c.head; k++ {
				if t.isAny(k-1, ",") && t.is(k, relativeWord) {
					return true // a deal in 2012 led to docks, which hold 40 ships, according to Lee, and
				}
			}
		}
	}
	return u.cues > u.cue+1 && t.outranked(u, by, u.word, u.stop)
}

// othersWords says that somebody else is the source of what stands in a claim.
func (b *boxer) othersWords(c *Claim) bool {
	t := talkOf(b.d)
	lo := b.d.wordAt(c.from)
	u := t.utteranceOf(lo)
	return u.cues > u.cue+1 && t.outranked(u, c.voice, lo, b.d.wordAt(c.to))
}

// ownsName says that the words from up to a name in a phrase are the beginning of the name, which
// was read too short: capitals before that of a body, or what "&" joins to it.
func (t *talk) ownsName(from int, n *name) bool {
	if t.d.at(n.word-1) != "&" && n.kind != organisation {
		return false
	}
	for i := from; i < n.word; i++ {
		if !t.capital(i) && t.d.at(i) != "&" || t.is(i, determinerWord) || t.human(i) || t.isTitle(i) || t.namesBearer(i) && t.d.at(i+1) != "&" {
			return false
		}
	}
	return true
}

// withOther is where a phrase begins to which "and" joins the one from a word on, with no verb
// before that in their clause, so that both speak: builders and government sources said. It is
// from where that is not so, and -1 where it is but both can not be named.
func (t *talk) withOther(from, to int) int {
	d, k := t.d, from-2
	if from >= to || !t.isAny(from-1, "and", "or") || t.is(from, subjectWord|relativeWord) || !t.nounish(k) || t.is(k, timeWord) {
		return from
	}
	if !t.capital(k) && !t.human(k) && !plural(d.at(k)) && !t.is(k, bodyNoun|publicNoun) && !t.nounish(k-1) ||
		d.startsSentence(k) && !t.namesBearer(k) && !t.human(k) && !plural(d.at(k)) {
		return from // current and former officials
	}
	if head := t.headEnd(from, to) - 1; d.shape(from) == lower && !t.is(from, determinerWord|possessiveWord) && t.human(head) &&
		!plural(d.at(head)) &&
		!t.owned(from, to) {
		return from // the vice president and general counsel, Ann Lee
	}
	first := k
	for i := k; i >= d.sentenceOf(from).word && !isBorder(d.at(i)) && t.quoted[i] == 0; i-- {
		if d.at(i) == "that" || t.is(i, relativeWord|subordinatorWord) && !t.is(i, prepositionWord|determinerWord) ||
			i < k && len(t.lex[i].verbs) > 0 && t.hasCue(t.utteranceOf(i), i) {
			break
		}
		if t.is(i, subjectWord|auxiliaryWord) || d.tense(i) != undirected || d.finite(i) {
			return from
		}
		first = i
	}
	if t.is(first, prepositionWord) || to-first > mostTogether || d.at(from-1) != "and" {
		return -1
	}
	return first
}

// mostTogether is how many words two have at the most who are named together.
const mostTogether = 9

// namesBearer says that word i is of the name of somebody, of a body or of a place.
func (t *talk) namesBearer(i int) bool {
	n := t.d.nameAt(i)
	return n != nil && (n.kind == person || n.kind == organisation || n.kind == place)
}

// beforeVerb takes off a phrase what it has of a clause, a verb of the past with its object:
// Ann Lee paid tribute. Nothing is left where no name says who speaks: members used
// technology.
func (t *talk) beforeVerb(from, to int) (int, int) {
	d := t.d
	for i := from + 1; i+1 < to; i++ {
		if d.shape(i) != lower || d.tense(i) != past || t.quoted[i] > 0 || d.words[i].glued || !t.nounish(i+1) || d.shape(i+1) == clitic ||
			t.is(
				i-1,
				determinerWord|possessiveWord|adverbWord|beWord|haveWord,
			) || t.isAdverb(i-1) || d.shape(i-1) == clitic || d.shape(i-1) == punct || t.human(to-1) || t.is(to-1, speakerNoun) || t.capital(to-1) {
			continue
		}
		if n := d.nameAt(i - 1); n != nil && n.stop == i && (n.kind == person || n.kind == organisation && n.word <= from+1) {
			return from, i
		}
		return from, from
	}
	return from, to
}

// sharedBefore is who spoke last before the "he" or "she" at word i in its paragraph, where
// that is somebody by a surname that does not tell alone who it is: the elder Lee said.
// “…,” he said.
func (t *talk) sharedBefore(i int) (from, to int) {
	if !t.isAny(i, "he", "she") {
		return 0, 0
	}
	own := t.utteranceIndex(i)
	for v := own; v >= max(0, own-mostGoneOn) && t.utterances[v].part == t.utterances[own].part; v-- {
		u := &t.utterances[v]
		for n := u.cues - 1; n >= u.cue; n-- {
			c := &t.cues[n]
			if c.to <= c.from || c.from >= i || c.kind > inverted || t.is(c.from, relativeWord) {
				continue
			}
			if c.to == c.from+1 && t.isAny(c.from, t.d.lower(i)) {
				continue
			}
			if m := t.d.nameAt(c.to - 1); m != nil && m.kind == person && m.stop == c.to && m.stop == m.word+1 && m.word > c.from &&
				t.elderBefore(m) {
				return c.from, c.to
			}
			return 0, 0
		}
	}
	return 0, 0
}

// elderBefore says that a name has before it, and its title, what tells the elder of two from the
// younger: the elder Mr Lee.
func (t *talk) elderBefore(n *name) bool {
	i := n.word - 1
	if t.isTitle(i) {
		i--
	}
	return t.isAny(i, "elder", "younger", "older")
}

// surname says that a plural is that of the surname of somebody whom the report names.
func (t *talk) surname(v string) bool {
	one := strings.TrimSuffix(v, "s")
	return slices.ContainsFunc(t.d.entities, func(e entity) bool { return e.kind == person && strings.HasSuffix(e.full, " "+one) })
}

// saysOf is who says the sentence that the "he" or "she" at word i begins, where that is
// somebody: Lee said he had asked for 40 boats.
func (t *talk) saysOf(i int) string {
	d := t.d
	u := t.utteranceOf(i)
	for k := u.cue; k < u.cues; k++ {
		c := &t.cues[k]
		if c.kind != plain || c.to <= c.from || c.stop != i && !(c.stop == i-1 && d.at(c.stop) == "that") ||
			t.is(c.from, subjectWord|relativeWord|pronounWord) {
			continue
		}
		from, to := t.refersTo(c.from, c.to)
		if head := t.headEnd(from, to) - 1; head < from || plural(d.at(head)) || t.joins(from, to) {
			return ""
		}
		n := d.nameAt(to - 1)
		switch {
		case n != nil && n.kind == person && n.stop == to:
			if e := &d.entities[n.entity]; t.isAny(i, "he") && e.female || t.isAny(i, "she") && e.male {
				return ""
			}
		case !t.human(t.headEnd(from, to) - 1):
			return ""
		}
		return t.voice(from, to)
	}
	return ""
}

// oneNamed is who "one of the two" is, by the name in apposition; "" where there is none.
func (t *talk) oneNamed(from, to int) string {
	d := t.d
	end := to
	if d.at(end) == "of" {
		end = t.rightPhrase(end+1, d.sentenceOf(from).stop)
	}
	if n := d.nameAt(end + 1); end+1 < len(d.words) && d.at(end) == "," && n != nil && (n.word == end+1 || n.title == end+1) &&
		(n.kind == person || n.kind == organisation) {
		return d.entities[n.entity].full
	}
	if d.at(end) == "," && t.is(end+1, determinerWord) {
		stop := d.sentenceOf(from).stop
		if n := d.nameAt(t.nextComma(end+1, stop) + 1); n != nil && n.kind == person && d.at(n.stop) == "," {
			return d.entities[n.entity].full // one of those five, the former mayor of Ur, Ann Lee,
		}
	}
	if to-from == 1 {
		return ""
	}
	if lo, hi := t.trimVoice(from, to); lo < hi && t.namesVoice(lo, hi) {
		return t.called(lo, hi)
	}
	return ""
}

// mostNamesakes is over how many paragraphs a surname stands for the one whom they name
// in full, where the report names several of that surname.
const mostNamesakes = 3

// namesake is the one person whom a name of one word can stand for: "" where the report
// names one only; not ok where several are named nearby, or none of them.
func (t *talk) namesake(n *name) (full string, ok bool) {
	d := t.d
	v, several, sex := d.at(n.word), false, d.reader.titleSex(n)
	for i := range d.entities {
		if e := &d.entities[i]; e.kind == person && endsOrBegins(e.full, v) && !e.isNot(sex) {
			several = several || full != ""
			full = e.full
		}
	}
	if !several {
		return "", true
	}
	full = ""
	part := d.sentenceOf(n.word).part
	for i := d.namesBefore(n.word) - 1; i >= 0; i-- {
		m := &d.names[i]
		if d.sentenceOf(m.word).part < part-mostNamesakes {
			break
		}
		if m.kind != person || m.stop == m.word+1 {
			continue
		}
		if e := &d.entities[m.entity]; endsOrBegins(e.full, v) && !e.isNot(sex) {
			if full != "" && full != e.full {
				return "", false
			}
			full = e.full
		}
	}
	if full != "" && t.spokeLast(n, v) != full {
		return "", false
	}
	return full, full != ""
}

// spokeLast is the full name, ending with or beginning like a word, of the last one before a
// name who says something; "" where there is none.
func (t *talk) spokeLast(n *name, v string) string {
	for i := t.utterances[t.utteranceIndex(n.word)].cues - 1; i >= 0; i-- {
		c := &t.cues[i]
		if c.to <= c.from || c.to > n.word {
			continue
		}
		if m := t.d.nameAt(c.to - 1); m != nil && m.kind == person && m.stop > m.word+1 && endsOrBegins(t.d.entities[m.entity].full, v) {
			return t.d.entities[m.entity].full
		}
	}
	return ""
}

// endsOrBegins says that a full name ends or begins with a word.
func endsOrBegins(full, v string) bool {
	i := strings.LastIndexByte(full, ' ')
	return i > 0 && (full[i+1:] == v || len(full) > len(v) && full[:len(v)] == v && full[len(v)] == ' ')
}

// oneOfTwo says that behind a phrase that ends before word to another joins it who is
// named right before the verb: the Post and the singer Ann Lee said.
func (t *talk) oneOfTwo(to int) bool {
	d := t.d
	if d.at(to) != "and" {
		return false
	}
	for k := to + 1; k < to+mostJoined && d.shape(k) <= upper; k++ {
		if n := d.nameAt(k); n != nil && n.kind == person && n.word == k {
			return n.stop < len(d.words) && d.shape(n.stop) == lower && (d.tense(n.stop) != undirected || t.is(n.stop, auxiliaryWord))
		}
		if d.tense(k) != undirected || t.is(k, auxiliaryWord|prepositionWord) {
			return false
		}
	}
	return false
}

// mostJoined is over how many words a name is looked for behind "and".
const mostJoined = 8

// lastOfMany says that a phrase which begins at word from is only the last of those
// who speak: the Office (HO) and the Senate have said.
func (t *talk) lastOfMany(from int) bool {
	return t.d.at(from-1) == "and" && (t.d.at(from-2) == ")" || t.capital(from-2) && t.capital(from))
}

// endsList says that a phrase with "and" is the end of a list of names: Oslo, Bergen,
// [Ur and Salem] all say.
func (t *talk) endsList(from, to int) bool {
	d := t.d
	if d.at(from-1) != "," || !t.capital(from-2) || !t.capital(from) || !t.joins(from, to) {
		return false
	}
	lo := d.sentenceOf(from).word
	k := from - 2
	for ; k > lo && d.at(k-1) != ","; k-- {
		if !t.nounish(k) || t.quoted[k] > 0 {
			return false
		}
	}
	return t.capital(k) && !t.is(k, prepositionWord|determinerWord|timeWord|subordinatorWord) && t.nounish(k)
}

// trimVoice takes off the ends of a phrase what is no part of who speaks: when
// and where it was said, a participle, and half a phrase that follows.
func (t *talk) trimVoice(from, to int) (int, int) {
	d := t.d
	if d.at(to) == "of" && d.shape(to-1) != punct && (t.is(to-1, speakerNoun) || t.human(to-1)) {
		if end := t.rightPhrase(to+1, d.sentenceOf(from).stop); end > to+1 && !t.isAny(end-1, "those", "these") {
			to = end // the Court of Appeals, two daughters of the singer
		}
	}
	if end := t.listEnd(to); end > to && plural(d.at(t.headEnd(from, to)-1)) && t.headEnd(from, to) < to && t.capital(to-1) {
		to = end // the envoys of Ur, Norland and the Isles
	}
	if to-from > 2 && d.at(to-2) == "for" && t.isAny(to-1, "example", "instance") {
		to -= 2
	}
	for i := from + 1; i < to; i++ {
		if d.at(i) == "to" && (i+1 >= to || !t.is(i+1, determinerWord|possessiveWord) && !t.capital(i+1)) && d.at(i-1) != "close" {
			to = i // the senator to apologise
		}
	}
	if head := t.headEnd(from, to); head < to && head > from {
		if n := d.nameAt(head - 1); n != nil && n.kind == person && n.stop == head && d.at(head) != "of" {
			to = head // Ann Lee in a post
		}
	}
	for from < to && d.words[from].shape == clitic {
		from++ // yesterday’s Playbill
	}
	for to > from {
		last := to - 1
		switch {
		case t.reflexive(last),
			t.isAny(last, "here", "there") && last > from,
			t.is(last, timeWord) && d.nameAt(last) == nil,
			d.words[last].shape == number && t.is(last-1, timeWord),
			d.words[last].shape == punct && d.at(last) != ")" && d.at(last) != "%",
			t.is(last, prepositionWord|determinerWord|possessiveWord|conjunctionWord) && !t.is(last, pronounWord) && last > from,
			d.words[last].shape == lower && last > from && t.finite(last):
			to--
			continue
		}
		break
	}
	return from, to
}

// listEnd is where the list of names ends that goes on behind a comma at a word, before a verb;
// the word where none does.
func (t *talk) listEnd(to int) int {
	d, i := t.d, to
	for d.at(i) == "," && t.capital(i+1) {
		for i++; t.capital(i); i++ {
		}
	}
	if i == to || d.at(i) != "and" {
		return to
	}
	if i++; t.isAny(i, "the") {
		i++
	}
	end := i
	for t.capital(end) {
		end++
	}
	if end == i || d.shape(end) != lower || d.tense(end) == undirected && !t.is(end, auxiliaryWord) && len(t.lex[end].verbs) == 0 {
		return to
	}
	return end
}

// finite says that word i, in small letters, reads as a verb or as a participle
// behind its noun, and not as a noun.
func (t *talk) finite(i int) bool {
	l := t.lex[i]
	if l.class&(speakerNoun|plainNoun|pronounWord) != 0 || t.d.isRoleNoun(i) {
		return false
	}
	return l.class&auxiliaryWord != 0 || t.d.tense(i) != undirected ||
		len(l.verbs) > 0 && (l.form == pastForm || l.form == thirdForm || l.form == participleForm) ||
		strings.HasSuffix(t.d.at(i), "ed")
}

// leadsOffice says that the words from up to another, without a mark or a verb, are an office and what it is of: President of
// the Senate.
func (t *talk) leadsOffice(from, to int) bool {
	d := t.d
	if t.is(from, determinerWord) {
		from++
	}
	of := from + 1
	for of < to && of < from+3 && d.at(of) != "of" {
		of++
	}
	if of+1 >= to || d.at(of) != "of" || !d.isRoleNoun(of-1) || plural(d.at(of-1)) {
		return false
	}
	for k := from; k < to; k++ {
		if d.words[k].shape > upper || t.is(k, relativeWord|subordinatorWord|conjunctionWord|auxiliaryWord) {
			return false
		}
	}
	return true
}

// namesVoice says that a phrase is safely somebody, or something, that speaks.
func (t *talk) namesVoice(from, to int) bool {
	d := t.d
	head := t.headEnd(from, to)
	if d.at(head) == "to" && d.at(head-1) == "close" && head-1 > from {
		head-- // a source close to the talks
	}
	if d.at(head) == "of" && head+1 < to && d.in(head-1, quantities) {
		return t.namesVoice(head+1, to) // a number of delegates
	}
	if t.onlyNumber(from, head) || d.in(head-1, findings) || t.isCharge(from, to) ||
		d.words[head-1].glued && d.shape(head-1) == lower && plural(d.at(head-1)) && !t.human(head-1) {
		return false // a public-records
	}
	for i := from; i < to; i++ {
		if d.words[i].shape != lower {
			continue
		}
		switch l := t.lex[i]; {
		case l.class&(subjectWord|negationWord|modalWord|beWord|haveWord) != 0,
			l.class&(subordinatorWord|relativeWord) != 0 && l.class&(prepositionWord|determinerWord) == 0:
			return false
		case i > from && (t.is(i-1, determinerWord|possessiveWord) || d.words[i].glued):
			// The accused man, the state-owned bank.
		case i < head && l.class&(speakerNoun|plainNoun|hedgeAdjective) == 0 && (d.tense(i) != undirected || len(l.verbs) > 0 &&
			(l.form == thirdForm || l.verbs[0].lemma == "say")):
			return false
		}
	}
	first, last := from, head-1
	l := t.lex[first]
	if t.headline(from, head) {
		return false
	}
	if t.isAny(first, "that", "there", "these", "those", "my", "our", "your") || t.isAny(last, "interview", "interviews", "conversation") ||
		d.spelling(first).hasApostrophe() && d.shape(first) != upper && strings.HasSuffix(d.at(first), "ll") {
		return false
	}
	if d.words[first].shape == number && d.at(first-1) == "," {
		return false // a July 14, 2005 report
	}
	if d.words[first].shape == lower && l == unlisted && !(head-from == 1) && plural(d.at(first)) {
		return false // collects data
	}
	if d.words[first].shape == lower && l.class&(determinerWord|possessiveWord|pronounWord|speakerNoun) == 0 &&
		(l.class&(prepositionWord|adverbWord|timeWord|auxiliaryWord) != 0 || strings.HasSuffix(d.at(first), "ing") ||
			strings.HasSuffix(d.at(first), "ed")) {
		return false // coming from a candidate, found in the garage
	}
	alone := head-from == 1
	if n := d.nameAt(last); n != nil && n.stop == head {
		switch n.kind {
		case person:
			return !alone || !d.in(last, titles) || strings.Contains(d.entities[n.entity].full, " ")
		case organisation:
			return true
		case place:
			if next := t.lex[min(head, len(t.lex)-1)]; d.shape(head) == lower && t.nounish(head) && d.tense(head) == undirected &&
				len(next.verbs) == 0 &&
				next.count == nil &&
				next.class == 0 {
				return false // the Southland first five
			}
			return (n.word == from || n.word == from+1 && t.isAny(from, "the")) && t.governs(n) && d.at(n.word-1) != ","
		case site:
			return false
		}
		if !alone && n.word <= from+1 {
			return true
		}
	}
	switch d.words[last].shape {
	case clitic, punct:
		return d.at(last) == "%"
	case number:
		return false
	case lower:
		switch {
		case t.is(last, pronounWord):
			return true
		case t.is(last, documentNoun|figuresNoun|bodyNoun|publicNoun), plural(d.at(last)) && (t.human(last) || t.saysSomething(from)):
			return true
		case t.human(last):
			// An official; not half a phrase: chief veterinary officer.
			return !alone &&
				(t.is(first, determinerWord|possessiveWord|pronounWord) || d.words[first].shape == number || numberWords.knows(d.spelling(first)) ||
					t.owned(first, last))
		}
		return false
	}
	if alone {
		return t.is(last, pronounWord) || t.is(last, speakerNoun|publicNoun) && (plural(d.at(last)) || !t.is(last, personNoun)) ||
			!d.isEnglish(last) && !t.is(last, timeWord) && !d.in(last, titles)
	}
	return t.is(first, determinerWord|possessiveWord) || t.human(last) || t.is(last, speakerNoun) || !d.isEnglish(last)
}

var (
	quantities = load("quantities.txt")
	findings   = load("findings.txt")
)

// onlyNumber says that a phrase is an estimate or a figure, which nobody is, and has no name of whose
// it is: the present estimate.
func (t *talk) onlyNumber(from, head int) bool {
	if !t.isAny(head-1, "estimate", "figure", "number", "total") {
		return false
	}
	for i := from + 1; i < head; i++ {
		if t.capital(i) {
			return false
		}
	}
	return true
}

// isCharge says that a phrase is what was said before and whoever denies it: it fell, a
// charge Lee denied.
func (t *talk) isCharge(from, to int) bool {
	return t.isAny(from, "a", "an") && to > from+2 && (t.lex[from+1].nouns != noStance || t.d.in(from+1, deniables)) && t.capital(from+2)
}

// saysSomething says that who stands at word from says or tells something, as nothing but
// people and bodies do: radio amateurs said.
func (t *talk) saysSomething(from int) bool {
	u := t.utteranceOf(from)
	for i := u.cue; i < u.cues; i++ {
		if c := &t.cues[i]; c.from == from && (c.kind == plain || c.kind == inverted) {
			if v := t.lex[c.verb].verbs; len(v) > 0 && (v[0].lemma == "say" || v[0].lemma == "tell") {
				return true
			}
		}
	}
	return false
}

// headline says that the words from up to another are a heading in capitals, or the name
// of an event, and nobody: AFTER THE FLOOD: “…”, the Aldwick Cup: “…”
func (t *talk) headline(from, to int) bool {
	d := t.d
	if to-from < 2 {
		return false
	}
	if n := d.nameAt(to - 1); n != nil && n.stop == to && (n.kind == person || n.kind == organisation) {
		return false
	}
	if d.shape(to-1) == title && d.in(to-1, thingWords) && !d.in(to-1, organisationWords) && !t.is(to-1, speakerNoun) {
		return true
	}
	grammar := false
	for i := from; i < to; i++ {
		if d.shape(i) != upper {
			return false
		}
		grammar = grammar || functionWords.knows(d.spelling(i))
	}
	return grammar
}

// joins says that "and" stands among the words from up to another.
func (t *talk) joins(from, to int) bool {
	for i := from; i < to; i++ {
		if t.is(i, conjunctionWord) {
			return true
		}
	}
	return false
}

// human says that word i is a noun for people.
func (t *talk) human(i int) bool {
	v := t.d.lower(i)
	if t.is(i, personNoun) || t.d.isRoleNoun(i) || t.d.in(i, kin) {
		return true
	}
	if !plural(v) {
		return false
	}
	s := t.d.spelling(i)
	if known, is := s.asked(ofHumans); known {
		return is
	}
	v = v[:len(v)-1]
	return s.tell(ofHumans, roleNouns.has(v) || titles.has(v) || kin.has(v))
}

// owned says that a phrase has an owner: the company’s lawyer.
func (t *talk) owned(first, last int) bool {
	for i := first; i < last; i++ {
		if t.d.words[i].shape == clitic {
			return true
		}
	}
	return false
}

// governs says that a place can stand for those who govern it.
func (t *talk) governs(n *name) bool {
	for i := range t.d.facts.Places {
		if p := &t.d.facts.Places[i]; p.from == int(t.d.words[n.word].start) {
			switch gazetteer.Kind(p.Kind) {
			case gazetteer.Country, gazetteer.Territory, gazetteer.Region, gazetteer.District, gazetteer.City:
				return true
			}
			return p.Role != "name"
		}
	}
	return false
}

// sayable says that what somebody says can be a row: nobody is named, or one who
// is safely a speaker.
func (s *Speech) sayable() bool { return s.bys <= s.by || s.voice != "" }

// fewestQuoted is how many words of somebody's sentence a quotation has at the
// least to be a row; fewer are held at arm's length, and the claim around them
// has them.
const fewestQuoted = 4

// quotable says that a quotation, of the status that the words around it have,
// tells a reader something by itself. An answer does, however short.
func (q *Quote) quotable(status Status) bool {
	if !strings.Contains(q.Text, " ") {
		return false // Really? Hallelujah!
	}
	partial := q.Partial || q.Text != "" && 'a' <= q.Text[0] && q.Text[0] <= 'z'
	return q.voice != "" && (!partial || status == Denied && strings.Contains(q.Text, " ") || countFields(q.Text) >= fewestQuoted)
}

// whereOf are the places where what a claim says is so: those in its own words, or
// in the phrase that its sentence opens with, that a preposition leads.
func (b *boxer) whereOf(c *Claim, s *sentence) []string {
	d := b.d
	opening := s.start
	if first := d.wordAt(s.start); d.in(first, placePrepositions) {
		opening = int(d.words[talkOf(d).nextComma(first, s.stop-1)].end)
	}
	return slices.DeleteFunc(b.where(s, c.from, c.from+1, nil), func(path string) bool {
		return !slices.ContainsFunc(d.facts.Places, func(p Place) bool {
			return p.Path == path && p.from >= s.start && p.to <= s.end &&
				(p.from >= c.from && p.to <= c.to && !d.within(c, &p) || p.to <= opening) &&
				d.ledTo(s, &p)
		})
	})
}

// within says that a place stands in a clause within a claim, or in what the claim likens
// its matter to: the parts of the bomb that exploded in Ur were found; a similar bomb in Ur.
func (d *document) within(c *Claim, p *Place) bool {
	from, first, stop, to := d.wordAt(c.from), d.wordAt(p.from), d.wordAt(p.to-1)+1, d.wordAt(c.to-1)+1
	return d.verbsWithin(from, first) > 0 && d.verbsWithin(stop, to) > 0 || d.anyOf(max(from, first-mostCompared-2), first, "similar")
}

// mostLedTo is how many words may stand between a preposition and its place: in the
// northern towns of Ur and Salem, Oregon.
const mostLedTo = 8

// ledTo says that a preposition leads to a place, which is no attribute of the noun
// behind it: in Havana, but not the U.S. embassies, and not Lee (Md.).
func (d *document) ledTo(s *sentence, p *Place) bool {
	first, stop := d.wordAt(p.from), d.wordAt(p.to-1)+1
	if v := d.at(stop); stop < s.stop && d.shape(stop) == lower && !functionWords.has(v) && d.tense(stop) == undirected &&
		!strings.HasSuffix(v, "ly") &&
		!strings.HasSuffix(v, "ing") &&
		d.lexeme(stop).class&^speakerNoun == 0 &&
		!settlements.has(v) {
		return false
	}
	for k := first - 1; k >= max(s.word, first-mostLedTo); k-- {
		switch v := d.lower(k); {
		case placePrepositions.has(v):
			return v != "from" && v != "to" && v != "toward" && v != "towards" && v != "via"
		case d.shape(k) == punct && v != "," && v != "-" && v != "’" && v != "'",
			dividers.has(v),
			d.tense(k) != undirected,
			d.lexeme(k).class&(auxiliaryWord|subjectWord|relativeWord) != 0:
			return false
		}
	}
	return false
}

// resumes says that a quotation goes on with the sentence of the one before it, behind
// the words that say whose it is: “The faster we go,” Lee said, “the better.”
func (b *boxer) resumes(q, before *Quote) bool {
	if q.bys <= q.by || q.by != before.by || q.bys != before.bys || !strings.HasSuffix(before.Text, ",") || q.Text == "" || q.Text[0] < 'a' ||
		q.Text[0] > 'z' {
		return false
	}
	d, t := b.d, talkOf(b.d)
	for i := max(before.bys, d.wordAt(before.to-1)+1); i < d.wordAt(q.from); i++ {
		if d.at(i) == ";" || d.words[i].shape == lower && t.is(i, conjunctionWord) && t.anyVerb(i+1, d.wordAt(q.from)) && t.quoted[i] == 0 {
			return false // and the council was “slow to come”
		}
		if t.quoted[i] == 0 && (d.at(i) == "that" || d.words[i].shape == lower && len(t.lex[i].verbs) > 0 && t.lex[i].form == ingForm) {
			return false // adding that such talk “fans the flames”
		}
	}
	return true
}
