package extract

import (
	"slices"
	"strings"
)

// This file says where a sentence goes on with what somebody says in the one before it,
// with no words for who does: thefts are rare, Lee said. Some growers have put in cameras.

// goesOn says that the sentence of a stretch stands in its paragraph behind one that somebody
// says, with only such between them as go on with it, and that nothing in it shows that the
// report speaks for itself again. What somebody says goes on in the next paragraph where that
// opens with "it" or "these", or tells how the same thing rose or fell.
func (b *boxer) goesOn(from int) bool {
	t := talkOf(b.d)
	v := t.utteranceIndex(b.d.wordAt(from))
	part, same := t.utterances[v].part, ""
	for k := v - 1; k >= 0; k-- {
		if at := t.utterances[k].part; at != part {
			if part != t.utterances[v].part {
				return false
			}
			part = at
			if !t.isAny(t.utterances[k+1].word, "it", "this", "that", "they", "these") {
				if same = b.changes(&t.utterances[v]); same == "" {
					return false
				}
			}
		}
		if told, found := b.tellsAll(&t.utterances[k]); told {
			if same != "" && !found && !b.d.anyOf(t.utterances[k].word, t.utterances[k].stop, same) {
				return false
			}
			for k++; k <= v; k++ {
				if b.itself(&t.utterances[k], found) {
					return false
				}
			}
			return true
		}
	}
	return false
}

// changes is the noun for what an utterance tells the rise or the fall of: in Ur, starts were
// down by 12 per cent.
func (b *boxer) changes(u *utterance) string {
	d, t := b.d, talkOf(b.d)
	lo, hi := t.subjectOf(u, u.stop)
	if lo >= hi || !t.nounish(hi-1) {
		return ""
	}
	for i := hi; i < u.stop && !isBorder(d.at(i)); i++ {
		if d.shape(i) == lower && changeVerbs.knows(d.spelling(i)) {
			if head := t.headEnd(lo, hi) - 1; d.shape(head) == lower {
				return d.at(head)
			}
			break
		}
	}
	return ""
}

// mostPartsBack is over how many paragraphs a number is read as a part of a sum.
const mostPartsBack = 4

// summand says that a figure counts in one place what somebody has counted in several, with that
// among them, a few paragraphs before: 61,400 have fled to Ur, Avon and Estmark, the agency said.
// In Ur, 22,300 live in tents.
func (b *boxer) summand(f *Figure) bool {
	d, t := b.d, talkOf(b.d)
	if f.Kind != quantityFigure || f.Value < fewestSummed || distances.has(lastWord(headOf(f.Unit))) {
		return false
	}
	own := t.utteranceIndex(d.wordAt(f.from))
	behind, _ := slices.BinarySearchFunc(d.facts.Figures, f.from, func(g Figure, from int) int { return g.from - from })
	for i := behind - 1; i >= 0; i-- {
		g := &d.facts.Figures[i]
		v := t.utteranceIndex(d.wordAt(g.from))
		if t.utterances[v].part < t.utterances[own].part-mostPartsBack {
			return false
		}
		if g.Kind != f.Kind || g.Value <= f.Value || t.utterances[v].cue == t.utterances[v].cues {
			continue
		}
		if shared, others := b.placesOf(v, own); shared && others > 1 {
			if told, _ := b.tellsAll(&t.utterances[v]); told && !b.itself(&t.utterances[own], false) {
				return true
			}
		}
	}
	return false
}

// fewestSummed is how much a part of a sum is at the least.
const fewestSummed = 10

// placesOf says that an utterance has a place of another, and how many it has.
func (b *boxer) placesOf(v, own int) (shared bool, count int) {
	there := b.placesIn(own)
	for _, p := range b.placesIn(v) {
		count++
		shared = shared || slices.ContainsFunc(there, func(q Place) bool { return q.Path == p.Path })
	}
	return shared, count
}

// placesIn is the places of an utterance.
func (b *boxer) placesIn(v int) []Place {
	d, u := b.d, &talkOf(b.d).utterances[v]
	at := func(p Place, from int) int { return p.from - from }
	from, _ := slices.BinarySearchFunc(d.facts.Places, int(d.words[u.word].start), at)
	to, _ := slices.BinarySearchFunc(d.facts.Places, int(d.words[u.stop-1].end), at)
	return d.facts.Places[from:to]
}

// amid says that the sentence of a stretch stands between two that the same person says, the
// second with no name: “It was hot,” Lee said. There were 40 boats there. They had sails, he added.
func (b *boxer) amid(from int) bool {
	t := talkOf(b.d)
	v := t.utteranceIndex(b.d.wordAt(from))
	if v == 0 || v+1 >= len(t.utterances) || t.utterances[v+1].part != t.utterances[v].part {
		return false
	}
	before, own, next := &t.utterances[v-1], &t.utterances[v], &t.utterances[v+1]
	if before.cue == before.cues || next.cue == next.cues || b.itself(own, false) {
		return false
	}
	c := &t.cues[next.cues-1]
	if c.kind != plain || c.to != c.from+1 || !t.isAny(c.from, "he", "she") || c.stance > confirms || !t.endsTelling(c.stop, next.stop) {
		return false
	}
	c = &t.cues[before.cues-1]
	return c.kind <= inverted && c.to > c.from && c.stance <= confirms && t.endsTelling(c.stop, before.stop)
}

// disputed says that the sentence behind that of a stretch puts the same thing at another number.
func (b *boxer) disputed(from int) bool {
	d, t := b.d, talkOf(b.d)
	v := t.utteranceIndex(d.wordAt(from))
	if v+1 >= len(t.utterances) || t.utterances[v+1].part != t.utterances[v].part {
		return false
	}
	u := &t.utterances[v+1]
	for i := u.word + 1; i+1 < min(u.word+mostDisputing, u.stop); i++ {
		if t.isAny(i, "put", "puts", "estimated") && t.isAny(i+1, "the", "it") && t.quoted[i] == 0 {
			return t.setsAt(i, u.stop)
		}
	}
	return false
}

// mostDisputing is how many words those have at the most who put a thing at another number.
const mostDisputing = 6

// tellsAll says that an utterance is what somebody says from one end to the other, and
// whether that is what a report or a study has found: Lee said it fell; it fell, Lee said.
func (b *boxer) tellsAll(u *utterance) (told, found bool) {
	if !u.has(cueSign) {
		return false, false
	}
	d, t := b.d, talkOf(b.d)
	start, end := int(d.words[u.word].start), int(d.words[u.stop-1].end)
	for i := range b.speech {
		s := &b.speech[i]
		if s.from >= end {
			break
		}
		if s.from < start || s.speakers <= s.speaker || s.act || s.meant || s.status == Denied || s.verb == "" || t.quoted[s.speaker] > 0 {
			continue
		}
		first := min(s.speaker, d.wordAt(s.from))
		if d.verbsWithin(u.word, first) > 0 || d.anyOf(u.word, first, ";") {
			continue
		}
		head := t.headEnd(s.speaker, s.speakers) - 1
		found := (!t.capital(head) || d.startsSentence(head)) && // not: the Norland Geological Survey
			(t.is(head, documentNoun|figuresNoun) || d.in(head, studies) || d.in(head, surveys))
		if strings.HasPrefix(s.verb, "according") {
			return true, found
		}
		verbs := lookUp(lastWord(s.verb)).verbs
		if len(verbs) == 0 || verbs[0].frame&(clauseFrame|thatFrame) == 0 {
			continue // praised the plan
		}
		if st := verbs[0].stance; st <= confirms || st == believes || st == shows && found {
			return true, found || verbs[0].lemma == "find"
		}
	}
	return false, false
}

// itself says that an utterance behind what somebody says shows that the report tells it:
// another speaks in it, it tells what was on which day or in which year, or what a body did.
// What goes on with findings has years too.
func (b *boxer) itself(u *utterance, findings bool) bool {
	d, t := b.d, talkOf(b.d)
	if u.has(quoteSign) {
		return true
	}
	for i := u.cue; i < u.cues; i++ {
		if c := &t.cues[i]; c.told && !(c.stance > confirms && b.backshifted(u)) && (c.stance != believes || c.to > c.from+1 || t.capital(c.from) || t.is(c.from, subjectWord)) {
			return true // but not: five are missing, most believed dead
		}
	}
	lo, hi := t.subjectOf(u, u.stop)
	if findings || lo < hi && t.is(lo, subjectWord|pronounWord) {
		return false
	}
	start, end := int(d.words[u.word].start), int(d.words[u.stop-1].end)
	for i := range d.facts.Dates {
		x := &d.facts.Dates[i]
		if x.from >= end || b.backshifted(u) {
			break
		}
		if x.from >= start && !b.compared(d.sentenceOf(u.word), x) &&
			(strings.Count(x.EDTF, "-") == 2 || len(x.EDTF) >= 4 && strings.Contains(x.Text, x.EDTF[:4])) {
			return true
		}
	}
	if lo >= hi {
		return false
	}
	head := t.headEnd(lo, hi) - 1
	if t.isAny(lo, "shares", "stock") || t.isAny(head, "shares", "stock", "stocks", "index", "futures", "currency") {
		return true // what a market shows nobody has to say
	}
	if !t.is(head, publicNoun|bodyNoun) && !b.actor(head) {
		return false
	}
	for k := head + 1; k < u.stop; k++ {
		if d.finite(k) {
			return d.tense(k) == past && !t.is(k, auxiliaryWord)
		}
	}
	return false
}

// actor says that word i is the name of a body or a place, which may act, and no more than a
// word that has a capital because a sentence begins with it: the Harbour Office, but not Revenue.
func (b *boxer) actor(i int) bool {
	n := b.d.nameAt(i)
	return n != nil && (n.kind == organisation || n.kind == place) && (n.stop > n.word+1 || n.sure || !b.d.startsSentence(n.word))
}

// backshifted says that the first verb of an utterance is in the tense that what somebody said
// takes behind a "said": by May the work had stalled.
func (b *boxer) backshifted(u *utterance) bool {
	for i := u.word; i < u.stop; i++ {
		if b.d.words[i].shape == lower && b.d.tense(i) != undirected {
			return b.d.at(i) == "had"
		}
	}
	return false
}
