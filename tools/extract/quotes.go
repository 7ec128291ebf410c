package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// quotes finds the direct quotations and who says them. Words between marks
// that nobody says, scare quotes, nicknames and titles of works, are none.
//
// A quotation belongs, in this order, to the cue right behind it (“…,” said
// Lee), to the cue before it (Lee said: “…”), to the cue whose reported speech
// it is woven into, and, where it is a sentence by itself, to who is speaking
// already: in its paragraph, in the paragraph that it goes on from, or in the
// sentence that leads up to it.
type quotes struct{}

// An attribution is a quotation with the cue that it belongs to.
type attribution struct {
	quote    int // of document.quotes
	cue      int // of talk.cues, -1 where none stands with it
	from, to int // words of the speaker
	partial  bool
	said     bool // somebody says it
	unsure   bool // it may be another who does
}

func (quotes) find(d *document) {
	if len(d.quotes) == 0 {
		return
	}
	t := talkOf(d)
	d.facts.Quotes = slices.Grow(d.facts.Quotes, len(d.quotes))
	for _, s := range t.attributions() {
		if !s.said {
			continue
		}
		q := &d.quotes[s.quote]
		speech := t.speech(q.start, q.end, s.from, s.to, s.cue)
		speech.unsure = speech.unsure || s.unsure || s.cue < 0 && !t.leadsTo(&s)
		if s.cue >= 0 {
			c := &t.cues[s.cue]
			if t.utteranceIndex(c.verb) != t.utteranceIndex(q.word) && (c.frame&(clauseFrame|thatFrame|quoteFrame) == 0 || c.stance > asks) {
				speech.elsewhere = true // she called it a loss. “…”
				speech.unsure = speech.unsure || !t.leadsTo(&s)
			}
			speech.unsure = speech.unsure || t.readsOut(c)
		}
		d.facts.Quotes = append(d.facts.Quotes, Quote{
			Speech:  speech,
			Partial: s.partial,
		})
	}
}

// leadsTo says that who a quotation without a verb of speech is given to is somebody, and
// not only the subject of what stands before it: the index fell. “…”
func (t *talk) leadsTo(s *attribution) bool {
	if s.to <= s.from || t.d.at(s.to) == ":" {
		return true
	}
	if t.quoted[s.from] > 0 {
		return false
	}
	from, to := t.beforeVerb(t.trimVoice(s.from, s.to))
	head := t.headEnd(from, to) - 1
	n := t.d.nameAt(head)
	return n != nil && n.kind == person || t.is(s.from, subjectWord) || t.human(head)
}

// readsOut says that somebody only reads out what another has written: he read from a letter.
func (t *talk) readsOut(c *cue) bool {
	return strings.HasPrefix(t.d.at(c.verb), "read") && t.isAny(c.verb+1, "from", "out", "aloud")
}

// othersSince says that somebody else is a source between word from and another: Lee said
// “…”. According to Reed, it fell. “…”
func (t *talk) othersSince(from, to int, s *attribution) bool {
	for v := t.utteranceIndex(from); v < len(t.utterances) && t.utterances[v].word < to; v++ {
		for i := t.utterances[v].cue; i < t.utterances[v].cues; i++ {
			if c := &t.cues[i]; c.kind == according && c.verb > from && c.verb < to && t.called(c.from, c.to) != t.called(s.from, s.to) {
				return true
			}
		}
	}
	return false
}

// speech is what stands from start up to end of the text, said by the words
// from up to to.
func (t *talk) speech(start, end, from, to, cue int) Speech {
	s := Speech{Mention: t.d.mention(start, end), by: from, bys: max(from, to)}
	if to > from {
		m := t.d.mention(int(t.d.words[from].start), int(t.d.words[to-1].end))
		s.Speaker, s.SpeakerStart, s.SpeakerEnd = t.called(from, to), m.Start, m.End
	}
	if cue >= 0 {
		c := &t.cues[cue]
		end := c.verb + 1
		if c.kind == according {
			end = c.verb + 2
		} else if c.kind != inverted && c.stop == c.verb+2 {
			end = c.stop
		}
		s.Verb, s.unsure = t.d.slice(c.group, end), c.unsure
	}
	return s
}

// attributions attributes every quotation of the document.
func (t *talk) attributions() []attribution {
	out := make([]attribution, len(t.d.quotes))
	for i := range out {
		out[i] = attribution{quote: i, cue: -1}
	}
	for i := range t.utterances {
		u := &t.utterances[i]
		for n := u.quote; n < len(t.d.quotes) && t.d.quotes[n].word < u.stop; n++ {
			t.attribute(u, out, n)
		}
	}
	for i := range out {
		if !out[i].said {
			t.carryOver(out, i)
		}
	}
	t.dropNames(out)
	return out
}

// attribute gives a quotation to a cue of its own utterance.
func (t *talk) attribute(u *utterance, out []attribution, n int) {
	d := t.d
	q := &d.quotes[n]
	s := &out[n]
	first, stop := t.marks(*q)
	last := d.at(q.stop - 1)

	if t.isTitleOfWork(u, q) || q.single && t.doubles && !t.alone(q) {
		return
	}

	// “…,” said Lee. “…,” Lee said. “…,” according to Lee.
	p := stop
	comma := last == "," || last == "?" || last == "!" || last == "…" || last == "—" || last == "–" || last == "-" || last == "..."
	// A sentence that goes on behind a full stop has been seen to give the speaker.
	next := last == "." && p < u.stop && t.quoted[p] == 0 && d.words[p].sent != d.words[p-1].sent
	comma = comma || next
	if p < u.stop && (d.at(p) == "," || d.at(p) == "—" || d.at(p) == "–" || d.at(p) == "-") {
		p, comma = p+1, true
	}
	for p < u.stop && (t.isAdverb(p) || t.isAny(p, "and", "so") && comma) {
		p++
	}
	if p < u.stop {
		for i := u.cue; i < u.cues; i++ {
			c := &t.cues[i]
			if c.head < stop || c.head != p && !(c.head > p && c.head < p+2 && t.is(p, determinerWord)) {
				continue
			}
			if !comma && c.kind != inverted || c.kind == dangling || c.kind == nounCue || c.kind == passive || c.kind == labelled ||
				c.kind == counting {
				continue
			}
			if last == "." && c.kind == plain && !next || t.asked(u, first, stop, c) {
				continue
			}
			s.said, s.cue, s.from, s.to = true, i, c.from, c.to
			s.partial = t.wordsBetween(t.contentStart(u, i, first), first)
			return
		}
	}

	// Polls agree - Ann Lee: “…”.
	if from := t.labelBehindDash(first-1, u); from < first-1 {
		s.said, s.from, s.to = true, from, first-1
		return
	}

	// Lee said: “…”. Lee said the deal was “…”.
	for i := u.cues - 1; i >= u.cue; i-- {
		c := &t.cues[i]
		if c.verb >= first || c.kind == counting || c.kind == nounCue && t.d.at(c.stop) != "that" {
			continue
		}
		if c.kind == passive && c.from == c.to {
			break
		}
		if c.kind == according && d.at(u.word) != d.at(c.verb) && !t.after(u, out, n, i) {
			// "The “pilot” opened, according to Lee, as a “test”."
			if !t.covers(c, u, first) {
				continue
			}
		}
		gap := t.gap(c, first)
		if c.kind == inverted || t.after(u, out, n, i) {
			gap = t.gapAfterSpeaker(c, first)
		}
		if c.frame&quoteFrame != 0 && c.frame&^quoteFrame == 0 && gap == woven {
			continue
		}
		if gap == woven && t.scare(q, c) {
			return
		}
		if gap == woven && t.wished(u, i) || i > u.cue && t.is(c.from, relativeWord) && d.at(first-1) == ":" && c.stop < first-1 {
			continue // she wrote of one who promised a wall: “…”
		}
		s.said, s.cue, s.from, s.to = true, i, c.from, c.to
		s.unsure = d.at(first-1) == ":" && t.isAny(c.stop, "you", "people") || t.unsaid(c) && c.frame&^quoteFrame == 0
		s.partial = gap == woven || t.goesOnAfter(u, n, i)
		if m := t.nextTeller(c.stop, first); m != nil && gap == woven {
			s.from, s.to = m.word, m.stop
			return
		}
		if gap == woven && c.kind == dangling && t.is(c.verb-1, beWord) {
			// Lee said the unions are offering hope in place of “…”: he said it.
			for k := i - 1; k >= u.cue; k-- {
				if o := &t.cues[k]; o.from == c.from && o.frame&clauseFrame != 0 {
					s.cue = k
					break
				}
			}
		}
		return
	}
	// A colon leads up to it: The minister was blunt: “…”.
	if first > u.word && d.at(first-1) == ":" && t.sentenceLike(q) {
		from, to := t.labelOrSubject(u, first-1)
		if to > from {
			s.said, s.from, s.to = true, from, to
			return
		}
	}

	// The deal was “…”, Lee said.
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if c.head < stop || c.kind == nounCue || c.kind == dangling || c.kind == counting || c.kind == passive && c.from == c.to {
			continue
		}
		if !t.contentBefore(c, u) {
			break
		}
		if t.scare(q, c) {
			return
		}
		s.said, s.cue, s.from, s.to = true, i, c.from, c.to
		s.partial = true
		return
	}

	if from, to := t.signature(q, stop); to > from {
		s.said, s.from, s.to = true, from, to
	}
}

// mostSigned is how many words stand at most behind the dash of who signs a quotation.
const mostSigned = 24

// signature is the one whose name stands behind a dash, with no verb, at the end of the paragraph that a quotation ends at
// word stop, or on a line under it: “…” – Ann Lee, mayor of Ur.
func (t *talk) signature(q *quotation, stop int) (from, to int) {
	d := t.d
	p := &d.parts[q.part]
	if stop == p.stop && q.part+1 < len(d.parts) {
		p = &d.parts[q.part+1]
		stop = p.word
	}
	if stop >= p.stop || !isDashLike(d.at(stop)) || p.stop-stop > mostSigned || t.quoted[p.stop-1] > 0 || t.isAny(p.stop-1, ".", "!", "?", ":") ||
		d.finiteWithin(stop, p.stop) {
		return 0, 0
	}
	for from = stop + 1; from < p.stop && d.at(from) != ","; from++ {
		if n := d.nameAt(from); n != nil && n.kind == person {
			if d.at(n.stop) == "," && d.shape(p.stop-1) == lower && (d.at(p.stop-1) == "correspondent" || d.at(p.stop-1) == "editor" || d.at(p.stop-1) == "reporter") {
				return 0, 0
			}
			return n.word, n.stop
		}
		if d.shape(from) == lower && d.at(from) != "the" && !d.isRoleNoun(from) {
			return 0, 0 // additional reporting by
		}
	}
	for to = stop + 1; to < from && t.capital(to); to++ {
	}
	if to < from {
		return 0, 0
	}
	return stop + 1, to
}

// asked says that a quotation that its own sentence leads up to is followed by the sentence of
// another, who says something of their own: Holt asked Lund, “Is it?” Lund replied, “It is.”
func (t *talk) asked(u *utterance, first, stop int, c *cue) bool {
	if first <= u.word || t.d.at(first-1) != "," && t.d.at(first-1) != ":" || c.head < stop || !t.introduces(c.stop, u) {
		return false
	}
	for i := u.cue; i < u.cues; i++ {
		if k := &t.cues[i]; k.verb < first && k.stop <= first && k.frame&quoteFrame != 0 && t.gap(k, first) == adjoining {
			return true
		}
	}
	return false
}

// wished says that cue i only says what somebody wants or holds to be so, in words
// that are those of the cue before it: Lee said they wanted to know if it was “in
// the game”.
func (t *talk) wished(u *utterance, i int) bool {
	c := &t.cues[i]
	if i == u.cue || c.stance != intends && c.stance != believes || c.kind != plain {
		return false
	}
	outer := &t.cues[i-1]
	return (outer.kind == plain || outer.kind == dangling) && outer.stance <= confirms && outer.frame&clauseFrame != 0 && outer.stop <= c.from &&
		c.from <= outer.stop+1
}

// covers says that an according-to phrase in the middle of a sentence speaks
// for what follows it too.
func (t *talk) covers(c *cue, u *utterance, first int) bool {
	return c.head == u.word || c.head == u.word+1
}

// after says that the cue i already has a quotation of the utterance before it:
// “…,” said Lee, “…”.
func (t *talk) after(u *utterance, out []attribution, n, i int) bool {
	for m := n - 1; m >= u.quote; m-- {
		if out[m].said && out[m].cue == i && t.d.quotes[m].word < t.cues[i].verb {
			return true
		}
	}
	return false
}

// contentStart is where the content of a cue behind it begins: at the head of
// the utterance, or after the cue before.
func (t *talk) contentStart(u *utterance, i, first int) int {
	from := u.word
	for n := u.cue; n < i; n++ {
		if c := &t.cues[n]; c.stop <= first {
			from = max(from, c.stop)
		}
	}
	for j := first - 1; j >= from; j-- {
		if t.quoted[j] > 0 || t.d.at(j) == "." || t.d.at(j) == ":" {
			return j + 1
		}
	}
	return from
}

// wordsBetween says that there is a word of the report's own from a word up to
// another that is more than a link.
func (t *talk) wordsBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] == 0 && t.d.words[i].shape != punct && !t.is(i, conjunctionWord) {
			return true
		}
	}
	return false
}

// A gapKind says how a quotation stands to the cue before it.
type gapKind uint8

const (
	adjoining gapKind = iota // right behind it, or behind the person spoken to, the time, the place
	woven                    // words of the report's own lead over to it
)

// gap tells what stands between a cue and the quotation that begins at word
// first.
func (t *talk) gap(c *cue, first int) gapKind {
	d := t.d
	i := c.stop
	if i >= first {
		return adjoining
	}
	if before := d.at(first - 1); before == ":" {
		return adjoining
	}
	if d.at(first-1) == "that" && first-1 == i {
		return adjoining
	}
	lead := d.at(first-1) == ","
	for ; i < first; i++ {
		if t.quoted[i] > 0 {
			return woven
		}
		if d.at(i) == "," || t.isAdverb(i) || t.is(i, timeWord) {
			continue
		}
		// On Monday, in a statement, of the deal, reporters: only where a comma
		// leads over to the quotation.
		if lead && (t.is(i, prepositionWord|determinerWord|possessiveWord) || t.nounish(i)) && !t.is(i, subjectWord) {
			continue
		}
		if c.frame&hearerFrame != 0 && c.stance != asks && first-c.stop < 4 && t.nounish(i) {
			continue // told reporters “…”
		}
		return woven
	}
	return adjoining
}

// gapAfterSpeaker is the gap behind a speaker who stands between two
// quotations: “…,” said Lee, mayor of Ur, “…”.
func (t *talk) gapAfterSpeaker(c *cue, first int) gapKind {
	switch t.d.at(first - 1) {
	case ",", ":", "—", "–", "-", ";", ".":
		return adjoining
	}
	return t.gap(c, first)
}

// goesOnAfter says that words of the report's own follow a quotation within
// the same content: said “the dam” would hold.
func (t *talk) goesOnAfter(u *utterance, n, cue int) bool {
	d := t.d
	_, i := t.marks(d.quotes[n])
	if i >= u.stop || t.quoted[i] > 0 {
		return false
	}
	switch v := d.at(i); {
	case v == "," || v == "." || v == ";" || v == "—" || v == "–" || v == "-" || v == "(" || v == ":" || v == "?" || v == "!":
		return false
	case t.is(i, conjunctionWord):
		return false
	}
	for k := cue + 1; k < u.cues; k++ {
		if t.cues[k].head == i {
			return false
		}
	}
	return !t.is(i, timeWord|adverbWord|subordinatorWord) || i+1 < u.stop && t.is(i, auxiliaryWord)
}

// mostLabelled is how many words a name between a dash and a colon has at the most.
const mostLabelled = 8

// labelBehindDash is where the name, with its title, begins that stands alone between a
// dash and the colon at a word: colon where there is none. Of whom the lists do not know, of
// a paper, or of two it is enough that all words but "and" have a capital.
func (t *talk) labelBehindDash(colon int, u *utterance) int {
	d := t.d
	if colon <= u.word || d.at(colon) != ":" {
		return colon
	}
	from := colon
	if n := d.nameAt(colon - 1); n != nil && n.kind == person && n.stop == colon {
		from = min(n.word, n.title)
	}
	for from > u.word && from > colon-mostLabelled && (t.capital(from-1) || d.at(from-1) == "and" && from < colon) {
		from--
	}
	if v := d.at(from - 1); from == colon || from-1 <= u.word || d.words[from].glued || v != "-" && v != "—" && v != "–" && v != "--" {
		return colon
	}
	return from
}

// labelOrSubject is who speaks before a colon: the name that stands alone
// before it, or the subject of its sentence.
func (t *talk) labelOrSubject(u *utterance, colon int) (from, to int) {
	if from = t.leftPhrase(colon-1, u.word); from < colon && t.speakerLike(from, colon) &&
		(t.boundary(from, u.word) || t.isAny(from-1, "from")) && (t.properName(from, colon) || t.isAny(from-1, "from")) {
		return from, colon
	}
	from, to = t.subjectOf(u, colon)
	if to > from && t.speakerLike(from, to) {
		return from, to
	}
	return 0, 0
}

// contentBefore says that the content of a cue is what stands before it.
func (t *talk) contentBefore(c *cue, u *utterance) bool {
	if c.head <= u.word+1 {
		return false
	}
	switch t.d.at(c.head - 1) {
	case ",", "—", "–", "-":
		return c.kind == according || c.kind == inverted || c.kind == asClause || !t.hasContent(c, u)
	}
	return c.kind == according || c.kind == inverted || t.quoted[c.head-1] > 0
}

// hasContent says that content follows a cue, or a quotation.
func (t *talk) hasContent(c *cue, u *utterance) bool {
	for i := c.stop; i < min(c.stop+16, u.stop) && !(len(t.lex[i].verbs) > 0 && t.d.words[i].shape == lower); i++ {
		if t.quoted[i] > 0 {
			return true
		}
	}
	return t.rightContent(u, c) > 0
}

// isTitleOfWork says that a quotation names a book, a programme, a plan: all
// its words but the small ones have a capital, and nothing leads up to it.
func (t *talk) isTitleOfWork(u *utterance, q *quotation) bool {
	d := t.d
	first, _ := t.marks(*q)
	if d.parts[u.part].titleCase || first == u.word {
		return false
	}
	if v := d.at(first - 1); d.words[first-1].shape == punct && v != "(" || t.quoted[first-1] > 0 {
		return false
	}
	caps := 0
	for i := q.word; i < q.stop; i++ {
		switch {
		case t.capital(i):
			caps++
		case d.words[i].shape == lower && (i == q.word || !t.is(i, prepositionWord|conjunctionWord|determinerWord|possessiveWord|subordinatorWord)):
			return false
		case d.at(i) == "!" || d.at(i) == "?":
			return false
		}
	}
	return caps > 1 || caps == 1 && len(t.lex[first-1].verbs) == 0
}

// scare says that a woven quotation is a word that the report holds at arm's
// length and not what somebody said: a noun or two behind an article or an
// adjective.
func (t *talk) scare(q *quotation, c *cue) bool {
	n := 0
	for i := q.word; i < q.stop; i++ {
		if t.d.words[i].shape == punct {
			continue
		}
		n++
		if t.lex[i].class&(auxiliaryWord|prepositionWord|subordinatorWord|subjectWord|determinerWord|possessiveWord|negationWord|relativeWord) != 0 {
			return false
		}
	}
	if n > 3 {
		return false
	}
	first, stop := t.marks(*q)
	if c.stance == judges && !t.capital(q.word) {
		return false
	}
	before := first - 1
	if t.d.shape(before) == punct { // or nothing
		return t.capital(q.word) && n < 3
	}
	switch {
	case t.is(before, determinerWord):
		if t.is(before-1, beWord) {
			return false
		}
		return n < 2 || stop < len(t.d.words) && t.d.words[stop].shape == lower && t.nounish(stop) && !t.is(stop, timeWord)
	case t.is(before, haveWord|modalWord|negationWord), t.isAdverb(q.word):
		return false
	case t.is(before, auxiliaryWord|adverbWord|prepositionWord|subordinatorWord|conjunctionWord|possessiveWord|negationWord):
		return stop < len(t.d.words) && t.d.words[stop].shape == lower && t.nounish(stop) && !t.is(stop, timeWord|pronounWord|determinerWord)
	}
	return t.nounish(before) && len(t.lex[before].verbs) == 0
}

// sentenceLike says that a quotation can be a whole utterance: it begins with a
// capital, is no title of a work, and ends like a sentence.
func (t *talk) sentenceLike(q *quotation) bool {
	d := t.d
	n, caps := 0, 0
	for i := q.word; i < q.stop; i++ {
		if d.words[i].shape <= upper {
			n++
			if d.words[i].shape != lower {
				caps++
			}
		}
	}
	if n == 0 || n > 3 && caps*2 > n+1 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(d.text[q.start:])
	if unicode.IsLower(r) {
		return false
	}
	_, stop := t.marks(*q)
	switch d.at(q.stop - 1) {
	case ".", "?", "!", ",", "…", "...", "—", "–", "-", "]", "''", "'", "’":
		return true
	}
	switch d.at(stop) {
	case ".", "?", "!", ",":
		return n > 2
	}
	return q.open || n > 5
}

// alone says that a quotation has its sentence for itself: nothing but other
// quotations stands before and behind it in its utterance.
func (t *talk) alone(q *quotation) bool {
	d := t.d
	first, stop := t.marks(*q)
	p := &d.parts[q.part]
	if first > p.word && t.quoted[first-1] == 0 {
		switch d.at(first - 1) {
		case ".", "?", "!", ":", "…", "...", ")":
		default:
			return false
		}
	}
	if stop < p.stop && t.quoted[stop] == 0 {
		if d.words[stop].shape == punct {
			return d.at(stop) != ","
		}
		switch d.at(q.stop - 1) {
		case ".", "?", "!", "…", "...", "'", "’", "—":
			return t.capital(stop) || d.words[stop].shape == number
		}
		return false
	}
	return true
}

// carryOver gives a quotation that is a sentence by itself to who is speaking.
func (t *talk) carryOver(out []attribution, n int) {
	d := t.d
	q := &d.quotes[n]
	s := &out[n]
	if !t.alone(q) || !t.sentenceLike(q) {
		return
	}
	p := &d.parts[q.part]
	first, stop := t.marks(*q)
	give := func(from, to int) {
		s.said, s.from, s.to = true, from, to
		s.cue = -1
	}
	// The one who speaks in this paragraph already, by a quotation or a cue.
	if from, to, cue, ok := t.speakerBefore(out, n, first, p.word); ok {
		if lo, hi := t.takesOver(first, p.word); hi > lo && d.at(hi-1) != d.at(to-1) {
			give(lo, hi)
			return
		}
		give(from, to)
		s.unsure = t.othersSince(max(p.word, to), first, s)
		if cue >= 0 && t.cues[cue].frame&^quoteFrame != 0 && t.cues[cue].stance != denies {
			s.cue = cue
		}
		return
	}
	// The next quotation of the same breath: “Why?” “Because,” said Lee.
	if n+1 < len(out) && out[n+1].said && d.quotes[n+1].part == q.part {
		if next, _ := t.marks(d.quotes[n+1]); next == stop {
			give(out[n+1].from, out[n+1].to)
			s.cue = out[n+1].cue
			return
		}
	}
	// The sentence that leads up to it: He paused. “I will.”
	if first > p.word {
		u := t.utteranceOf(first - 1)
		if from, to := t.subjectOf(u, first); to > from && t.speakerLike(from, to) {
			give(from, to)
			return
		}
	}
	if q.part == 0 || first > p.word || t.isSubheading(q, stop) {
		return
	}
	before := &d.parts[q.part-1]
	if n > 0 {
		last := &d.quotes[n-1]
		if last.part == q.part-1 && out[n-1].said {
			_, end := t.marks(*last)
			if last.open || end >= before.stop || t.onlyCueAfter(end, before.stop) || d.at(before.stop-1) == ":" {
				if d.at(last.stop-1) == "?" && !last.open && end >= before.stop {
					if from, to, ok := t.otherSpeaker(out, n-1); ok {
						give(from, to)
						return
					}
				}
				give(out[n-1].from, out[n-1].to)
				s.cue = out[n-1].cue
				return
			}
		}
	}
	// The paragraph before ends by leading up to it.
	if before.stop > before.word {
		u := t.utteranceOf(before.stop - 1)
		for i := u.cues - 1; i >= u.cue; i-- {
			if c := &t.cues[i]; c.to > c.from && c.kind != counting {
				give(c.from, c.to)
				s.cue = i
				return
			}
		}
		if d.at(before.stop-1) == ":" {
			if from, to := t.subjectOf(u, before.stop-1); to > from {
				give(from, to)
				return
			}
		}
		if from, to, cue, ok := t.speakerBefore(out, n, before.stop, before.word); ok {
			give(from, to)
			s.cue = cue
			return
		}
		if from, to := t.subjectOf(u, before.stop); to > from && t.speakerLike(from, t.headEnd(from, to)) {
			give(from, to)
		}
	}
}

// mostHeading is how many words a subheading between marks has at the most.
const mostHeading = 9

// isSubheading says that a quotation, which ends before word stop, is a line of its own that
// only heads what follows: it has the marks of a headline, or its words stand in another
// quotation.
func (t *talk) isSubheading(q *quotation, stop int) bool {
	d := t.d
	if q.open || stop < d.parts[q.part].stop || q.stop-q.word > mostHeading {
		return false
	}
	if q.single && t.doubles {
		return true
	}
	words := strings.TrimRight(d.text[q.start:q.end], " .,!?")
	return strings.Contains(words, " ") && strings.Count(d.text, words) > 1
}

// speakerBefore is the last who speaks from word lo up to word first, in a
// quotation or by a cue.
func (t *talk) speakerBefore(out []attribution, n, first, lo int) (from, to, cue int, ok bool) {
	at := -1
	for m := n - 1; m >= 0 && t.d.quotes[m].word >= lo; m-- {
		if out[m].said && out[m].to > out[m].from {
			from, to, cue, ok = out[m].from, out[m].to, out[m].cue, true
			at = t.d.quotes[m].word
			break
		}
	}
	if first <= lo {
		return
	}
	for u := t.utteranceIndex(first - 1); u >= 0 && t.utterances[u].stop > lo; u-- {
		for i := t.utterances[u].cues - 1; i >= t.utterances[u].cue; i-- {
			c := &t.cues[i]
			if c.verb < first && c.to > c.from && c.kind != according && c.kind != nounCue && !t.freelyRelative(c) &&
				(c.stance < asks || c.stance == judges && t.leadsUp(c, first)) &&
				!t.is(c.from, relativeWord) {
				if (c.verb > at || !ok) && !(ok && c.kind == dangling && c.from == from && c.frame&(clauseFrame|quoteFrame) == 0) {
					return c.from, c.to, i, true
				}
				return
			}
		}
	}
	return
}

// takesOver is somebody with a name who is the subject of the sentence right before a
// quotation that begins at word first, in which nobody else speaks: Lee shook her head. “No.”
func (t *talk) takesOver(first, lo int) (from, to int) {
	if first <= lo {
		return 0, 0
	}
	u := t.utteranceOf(first - 1)
	if u.stop > first || u.has(quoteSign) {
		return 0, 0
	}
	from, to = t.subjectOf(u, u.stop)
	n := t.d.nameAt(from)
	if to <= from || n == nil || n.kind != person || n.word != from || n.stop != to && t.d.at(n.stop) != "," {
		return 0, 0
	}
	for i := u.cue; i < u.cues; i++ {
		if c := &t.cues[i]; c.from != from || c.kind != plain {
			return 0, 0
		}
	}
	return n.word, n.stop
}

// leadsUp says that somebody with a name judges something in the sentence right before
// a quotation that begins at word first: Lee called it a shame. “We weep.”
func (t *talk) leadsUp(c *cue, first int) bool {
	n := t.d.nameAt(t.headEnd(c.from, c.to) - 1)
	return c.kind == plain && n != nil && n.kind == person && t.utteranceOf(first-1) == t.utteranceOf(c.verb)
}

// onlyCueAfter says that nothing follows a quotation in its paragraph but who
// said it.
func (t *talk) onlyCueAfter(from, stop int) bool {
	u := t.utteranceOf(stop - 1)
	return u.word <= from && stop-from < 40
}

// otherSpeaker is the last speaker before quotation n who is not its speaker.
func (t *talk) otherSpeaker(out []attribution, n int) (from, to int, ok bool) {
	if out[n].to <= out[n].from {
		return
	}
	mine := t.d.at(out[n].to - 1)
	for m := n - 1; m >= 0 && m > n-4; m-- {
		if s := &out[m]; s.said && s.to > s.from && t.d.at(s.to-1) != mine {
			return s.from, s.to, true
		}
	}
	return
}

func (t *talk) utteranceIndex(i int) int {
	if i < 0 {
		return 0
	}
	return int(t.uttered[t.d.words[min(i, len(t.d.words)-1)].sent])
}

func (t *talk) utteranceOf(i int) *utterance { return &t.utterances[t.utteranceIndex(i)] }

// dropNames takes out what the report itself puts between marks outside all
// speech: “police stations” is then its own word, wherever it stands.
func (t *talk) dropNames(out []attribution) {
	var own map[string]bool
	for i := range out {
		q := &t.d.quotes[i]
		if !out[i].said && q.stop-q.word < 4 {
			if own == nil {
				own = map[string]bool{}
			}
			own[t.d.text[q.start:q.end]] = true
		}
	}
	if own == nil {
		return
	}
	for i := range out {
		if q := &t.d.quotes[i]; out[i].partial && own[t.d.text[q.start:q.end]] {
			out[i].said = false
		}
	}
}
