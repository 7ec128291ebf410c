package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

var (
	rulers     = readTable("rulers.txt")
	refusables = readTable("refusable.txt")
	decidables = readTable("decidable.txt")
	charges    = readTable("charges.txt")
)

// This file makes rows of who turns down what another has said, of who accuses whom and of how somebody
// pleads, where what a verb governs tells too little to be a claim by itself: the ministry denies it; Lee
// accused the council of waste; Holt pleaded not guilty. The row shows the clause whole, with its speaker.

// disputes adds those rows to the claims, which begin with row first.
func (b *boxer) disputes(first int) {
	t := talkOf(b.d)
	for i := range t.utterances {
		u := &t.utterances[i]
		if k := b.d.parts[u.part].Kind; k != seed.Paragraph && k != seed.Dateline {
			continue
		}
		for k := u.cue; k < u.cues; k++ {
			if c := &t.cues[k]; c.stance == denies || c.stance == alleges && c.frame == objectFrame || t.pleads(c) {
				b.dispute(u, c, first)
			}
		}
	}
}

// dispute adds the row of one cue, if its words are plainly the main clause of its sentence.
func (b *boxer) dispute(u *utterance, c *cue, first int) {
	d, t := b.d, talkOf(b.d)
	if c.kind != plain || c.to <= c.from || c.unsure || t.unsaid(c) || t.quoted[c.verb] > 0 || t.is(c.from, relativeWord) ||
		d.lexeme(c.verb).form == ingForm || d.verbsWithin(u.word, c.head) > 0 || t.anyQuoted(u.word, c.verb) ||
		t.conditional(u.word, c.from) {
		return
	}
	stop, back := 0, false
	switch {
	case t.pleads(c):
		if stop = b.disputedEnd(c.stop, u); t.qualifiesPlea(u, c, stop) {
			return
		}
	case c.stance == denies:
		stop, back = b.turnedDown(u, c)
	default:
		stop = b.accusation(u, c)
	}
	if stop == 0 || t.changesPlea(stop, u) || d.at(stop-1) == "that" && d.at(stop) == ":" {
		return
	}
	s := t.speech(int(d.words[c.from].start), int(d.words[stop-1].end), c.from, c.to, -1)
	voice := t.voice(c.from, c.to)
	if voice == "" || isPronoun(voice) || namesNobody(voice) || c.stance == denies && t.rules(c) {
		return
	}
	f := Fact{
		Kind: "claim", Text: unstopped(s.Text), By: voice, Role: b.roleOfSpeaker(voice), Verb: d.slice(c.group, c.verb+1), Status: Claimed,
		Evidence: d.evidence(d.sentenceOf(c.verb)),
	}
	if len(f.Text) > mostShown {
		return
	}
	for i := first; i < len(b.rows); i++ {
		if x := &b.rows[i]; x.Evidence == f.Evidence && x.By == f.By && (x.Status == Denied || x.Verb == f.Verb || strings.Contains(x.Text, f.Text)) {
			if back && x.Status == Denied && x.Answers == nil {
				x.Answers = b.answers(u, c, voice)
			}
			return
		}
	}
	if c.stance == denies && t.lex[c.verb].verbs[0].lemma != "doubt" || t.pleads(c) && t.isAny(c.stop, "not") {
		f.Status = Denied
	}
	if back {
		if f.Answers = b.answers(u, c, voice); f.Answers == nil || f.Status != Denied {
			return // what is denied or doubted, the row does not say
		}
	}
	b.add(f, b.weight(&s, f.Role)+2)
}

// pleads says that a cue tells how somebody pleads in court: pleaded not guilty to 43 counts.
func (t *talk) pleads(c *cue) bool {
	verbs := t.lex[c.verb].verbs
	return len(verbs) > 0 && verbs[0].lemma == "plead" && (t.isAny(c.stop, "guilty") || t.isAny(c.stop, "not") && t.isAny(c.stop+1, "guilty"))
}

// qualifiesPlea says that a plea, up to word stop, is none yet, one of two, or one that others tell of, or that it may not be
// that of the one who is read as its speaker: will plead, pleaded guilty to one count but not guilty to another, nor Lee.
func (t *talk) qualifiesPlea(u *utterance, c *cue, stop int) bool {
	for i := u.word; i < u.stop; i++ {
		if t.isAny(i, "nor", "neither", "whose", "if") || i > c.stop+1 && t.isAny(i, "guilty") || i >= c.group && i < c.verb && t.is(i, modalWord) {
			return true
		}
	}
	for i := u.cue; i < u.cues; i++ {
		if o := &t.cues[i]; o != c && o.stance <= confirms && o.frame&clauseFrame != 0 && (o.verb < c.verb || o.verb <= stop) {
			return true // pleaded guilty, prosecutors said
		}
	}
	return t.lex[c.verb].form != pastForm
}

// changesPlea says that whoever denied something, up to word i, takes that back in the same sentence: but changed his plea.
func (t *talk) changesPlea(i int, u *utterance) bool {
	for ; i+1 < u.stop; i++ {
		if t.isAny(i, "but") && t.isAny(i+1, "later", "changed", "withdrew", "reversed", "then", "admitted", "pleaded") {
			return true
		}
	}
	return false
}

// conditional says that what is told from one word up to another, who does it, is only a condition or
// its time: if, when, had Lee accused.
func (t *talk) conditional(from, to int) bool {
	if from < to && t.is(from, modalWord|haveWord) {
		return true
	}
	for k := from; k < to; k++ {
		switch t.d.lower(k) {
		case "if", "when", "whenever", "unless", "until", "once", "should", "whether":
			return true
		}
	}
	return false
}

// rules says that a court or a referee turns something down, who thereby rules on it.
func (t *talk) rules(c *cue) bool {
	for i := c.from; i < c.to; i++ {
		if rulers.has(t.d.lower(i)) {
			return true
		}
	}
	return false
}

// turnedDown is where what a verb of denial governs ends, 0 where it is nothing that somebody has said,
// and whether it only points back at that.
func (b *boxer) turnedDown(u *utterance, c *cue) (stop int, back bool) {
	d, t := b.d, talkOf(b.d)
	i := c.stop
	if t.isAny(i, "it", "this", "that") && t.endsObject(i+1) {
		if t.is(c.from, subjectWord) {
			return 0, false // she denies it
		}
		return i + 1, true
	}
	if t.quoted[i] > 0 || d.at(i) == "that" && t.pointsBack(i+1) {
		return 0, false
	}
	if d.at(i) == "that" || strings.HasSuffix(d.at(i), "ing") && d.shape(i) == lower && len(d.at(i)) > 4 {
		if lemma := t.lex[c.verb].verbs[0].lemma; lemma != "deny" && d.at(i) != "that" {
			return 0, false
		}
		return b.disputedEnd(i+1, u), false
	}
	to := t.rightPhrase(i, u.stop)
	if to <= i {
		return 0, false
	}
	head := t.headEnd(i, to) - 1
	if d.shape(head) != lower || t.quoted[head] > 0 {
		return 0, false
	}
	if t.isAny(to, "against") && t.quoted[to] == 0 {
		to = t.rightPhrase(to+1, u.stop) // all nine counts against him
	}
	if !t.mayBeUntrue(head) || refusables.has(d.lower(head)) {
		return 0, false
	}
	whose := t.owned(i, head) && t.lex[head].nouns != noStance // the union’s claims
	if d.at(to) == "that" || !whose && t.isAny(to, "on", "in", "at") && !t.is(to+1, timeWord) || d.at(to) == "and" && t.is(to+1, prepositionWord) {
		return b.disputedEnd(to+1, u), false
	}
	if !t.endsObject(to) {
		return 0, false
	}
	return to, whose || t.isAny(i, "the", "this", "that", "these", "those", "such", "both", "all") && head+1 == to
}

// mayBeUntrue says that the noun at word i is what can be denied.
func (t *talk) mayBeUntrue(i int) bool {
	if t.isAny(i, "claim", "claims") && (t.d.shape(i-1) == number || t.isAny(i+1, "for", "worth", "from") || t.isAny(i+1, "last") && t.is(i+2, timeWord)) {
		return false // an insurer denied 40 claims
	}
	return t.d.in(i, deniables) || t.lex[i].nouns != noStance || t.d.in(i, findings) ||
		t.isAny(i, "figure", "figures", "number", "account", "version")
}

// endsObject says that what a verb governs ends before word i.
func (t *talk) endsObject(i int) bool {
	return t.isAny(i, ",", ".", ";", "and", "but", "as", "on", "in", "at", "when", "saying", "–", "—") || t.is(i, timeWord)
}

// disputedEnd is where a clause ends that goes on at word i: before what the speaker says or does besides.
func (b *boxer) disputedEnd(i int, u *utterance) int {
	d, t := b.d, talkOf(b.d)
	stop := u.stop
	for stop > i && d.shape(stop-1) == punct && t.quoted[stop-1] == 0 {
		stop--
	}
	for k := i; k+1 < stop; k++ {
		if t.quoted[k] > 0 {
			continue
		}
		switch {
		case d.at(k) == ";",
			d.at(k) == "," && t.addsOn(k+1) && !(d.verbsWithin(i, k) == 0 && t.resumes(k+1, stop)),
			t.isAny(k, "and", "but") && (t.speaks(k+1) || d.tense(k+1) == past || d.subjectAt(k+1)):
			return k
		}
	}
	return stop
}

// addsOn says that what begins at word i, behind a comma, is told besides: saying that he was in Rome.
func (t *talk) addsOn(i int) bool {
	return t.isAny(i, "saying", "adding", "who", "which", "and", "but") || strings.HasSuffix(t.d.at(i), "ing") ||
		t.is(i, subordinatorWord) && !t.is(i, prepositionWord) ||
		t.isAny(i, "a", "an") && charges.has(t.d.at(i+1))
}

// resumes says that what begins at word i is an aside, behind which a verb goes on: rebels, saying prayers, were shot.
func (t *talk) resumes(i, stop int) bool {
	for ; i+1 < stop; i++ {
		if t.d.at(i) == "," && (t.d.finite(i+1) || t.d.isFinite(i+1)) || t.isAny(i-1, "and", "or") && t.d.finite(i+1) {
			return true
		}
	}
	return false
}

// accusation is where a clause ends in which somebody accuses another of something; 0 where it is none.
func (b *boxer) accusation(u *utterance, c *cue) int {
	d, t := b.d, talkOf(b.d)
	lemma, link := t.lex[c.verb].verbs[0].lemma, ""
	switch lemma {
	case "accuse":
		link = "of"
	case "blame":
		link = "for"
	default:
		return 0
	}
	if t.rightPhrase(c.stop, u.stop) <= c.stop {
		return 0
	}
	stop := b.disputedEnd(c.stop, u)
	for k := c.stop + 1; k < min(stop, c.stop+mostAccused) && t.quoted[k] == 0; k++ {
		if d.at(k) == link || lemma == "blame" && d.at(k) == "on" {
			return stop
		}
	}
	return 0
}

// mostAccused is over how many words behind "accused" its "of" is looked for.
const mostAccused = 14

// hasNumber says that a sentence has a number.
func (d *document) hasNumber(s *sentence) bool {
	for i := s.word; i < s.stop; i++ {
		if d.counts(i) {
			return true
		}
	}
	return false
}

// answers is the sentence of what another says right before a denial; nil where none is.
func (b *boxer) answers(u *utterance, c *cue, voice string) *seed.Span {
	d, t := b.d, talkOf(b.d)
	own := t.utteranceIndex(c.verb)
	numbered := d.anyOf(c.stop, c.stop+3, "figure") || d.anyOf(c.stop, c.stop+3, "figures") || d.anyOf(c.stop, c.stop+3, "number")
	for i := len(b.speech) - 1; i >= 0; i-- {
		s := &b.speech[i]
		if s.from >= int(d.words[u.word].start) {
			continue
		}
		v := t.utteranceIndex(d.wordAt(s.from))
		part := t.utterances[v].part
		if part < u.part-1 || own-v > 2 || part < u.part && own-v > 1 {
			return nil
		}
		if s.by == voice || s.act || s.meant || s.status == Denied || strings.Contains(s.verb, "declin") {
			continue
		}
		said := d.sentenceAt(s.from)
		if numbered && !d.hasNumber(said) {
			return nil // disputed the figure
		}
		e := d.evidence(said)
		return &e
	}
	return nil
}
