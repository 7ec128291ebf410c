package extract

import "strings"

// This file says where a sentence goes on with what somebody says in the one before it,
// with no words for who does: thefts are rare, Lee said. Some growers have put in cameras.

// goesOn says that the sentence of a stretch stands in its paragraph behind one that somebody
// says, with only such between them as go on with it, and that nothing in it shows that the
// report speaks for itself again.
func (b *boxer) goesOn(from int) bool {
	t := talkOf(b.d)
	v := t.utteranceIndex(b.d.wordAt(from))
	for k := v - 1; k >= 0 && t.utterances[k].part == t.utterances[v].part; k-- {
		if told, found := b.tellsAll(&t.utterances[k]); told {
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
		found := t.is(head, documentNoun|figuresNoun) || d.in(head, studies) || d.in(head, surveys)
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
		if t.cues[i].told {
			return true
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
		if x.from >= start && (strings.Count(x.EDTF, "-") == 2 || len(x.EDTF) >= 4 && strings.Contains(x.Text, x.EDTF[:4])) {
			return true
		}
	}
	if lo >= hi {
		return false
	}
	head := t.headEnd(lo, hi) - 1
	if n := d.nameAt(head); (n == nil || n.kind == person) && !t.is(head, publicNoun|bodyNoun) {
		return false
	}
	for k := head + 1; k < u.stop; k++ {
		if d.finite(k) {
			return d.tense(k) == past && !t.is(k, auxiliaryWord)
		}
	}
	return false
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
