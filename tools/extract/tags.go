package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// This file says who the "he" or "she" is that stands alone with a quotation, where the persons named
// round it leave that open: “…,” he said.

// mostTagged is over how many sentences somebody is looked for who speaks on as "he".
const mostTagged = 5

// mostThings is over how many sentences about nobody, its own one of them, he is looked for.
const mostThings = 3

// taggedBy is whoever spoke last before the "he" or "she" at word i, or of whom the sentences between
// tell, where the pronoun stands with a quotation and that is one human being: what somebody says in
// his own words goes on from what the report has just made him say. Equal ends where another could
// be meant.
func (t *talk) taggedBy(i int) (from, to int) {
	own := t.utteranceIndex(i)
	if !t.tagsQuote(i, &t.utterances[own]) {
		return 0, 0
	}
	earliest := t.utterances[own].part - 1
	him := false // a sentence between tells of "him", who may be any whom that before it names
	for v := own; v >= max(0, own-mostTagged); v-- {
		u := &t.utterances[v]
		if t.d.parts[u.part].Kind != seed.Paragraph || u.part < earliest {
			return 0, 0
		}
		if t.onlyQuoted(u) {
			continue
		}
		lo, hi, told := t.tellerOf(u, i)
		switch {
		case v == own && (lo >= hi || !told):
			continue
		case lo >= hi && !t.tellsOf(u, i):
			return 0, 0
		case lo >= hi:
			him = true
			continue
		case hi == lo+1 && t.isAny(lo, "he", "she"):
			if t.isAny(lo, "he") != t.isAny(i, "he") {
				return 0, 0
			}
			him = him || !told && lo != i
			continue
		}
		lo, hi = t.refersTo(lo, hi)
		head := t.headOfName(lo, hi)
		switch {
		case !t.isThing(lo, head):
		case told && t.capital(head) || v <= own-mostThings || t.namesPerson(u, i, -1):
			return 0, 0 // The mill employs Ann Lee.
		default:
			earliest = u.part
			continue
		}
		if !t.mayBeHe(lo, head, i) || t.joins(lo, hi) || t.is(hi, conjunctionWord) {
			return 0, 0
		}
		entity := -1
		if n := t.d.nameAt(head); n != nil {
			if entity = n.entity; n.kind == person {
				hi = head + 1 // Ann Lee of Ur
			}
		}
		if (him || !told || entity < 0) && t.namesPerson(u, i, entity) ||
			entity < 0 && !t.capital(head) && (him || !told && u.word != t.d.parts[u.part].word) {
			return 0, 0 // A clerk said that she was late. She was ill. “…,” she said.
		}
		return lo, hi
	}
	return 0, 0
}

// tagsQuote says that the pronoun at word i stands right behind a quotation, or leads up to one.
func (t *talk) tagsQuote(i int, u *utterance) bool {
	if t.quoted[max(i-1, 0)] > 0 || t.quoted[max(i-2, 0)] > 0 {
		return i > u.word && t.quoted[u.word] > 0
	}
	for k := i + 1; k < min(u.stop, i+mostToQuote); k++ {
		if t.quoted[k] > 0 {
			return t.d.at(k-1) == ":" || t.d.at(k-1) == ","
		}
	}
	return false
}

// mostToQuote is over how many words a pronoun leads up to a quotation.
const mostToQuote = 12

// tellerOf is who speaks in an utterance before word i, or else its subject, and whether it speaks;
// equal ends where two do.
func (t *talk) tellerOf(u *utterance, i int) (from, to int, told bool) {
	for n := u.cue; n < u.cues; n++ {
		c := &t.cues[n]
		if c.to <= c.from || c.from >= i || c.kind > inverted || t.quoted[c.verb] > 0 || t.is(c.from, relativeWord) {
			continue
		}
		if !told {
			from, to, told = c.from, c.to, true
		} else if t.isAny(c.from-1, "but", "and", "while", "though", ";") {
			return 0, 0, false // Lee said it was, but Holt said it was not
		}
	}
	if told {
		return from, to, true
	}
	from, to = t.subjectOf(u, min(i, u.stop))
	return from, to, false
}

// headOfName is the last word of the name that a phrase is of, or of its noun: the Minister for
// Health Ann Lee; Ann Lee from the Mill; the clerk of the yard.
func (t *talk) headOfName(from, to int) int {
	head := t.headEnd(from, to) - 1
	if n := t.d.nameAt(head); n == nil && t.human(head) && t.capital(to-1) && t.capital(to-2) && to-2 > head {
		return to - 1
	}
	return head
}

// isThing says that a phrase from a word on, with its head at another, is nobody who could be "he".
func (t *talk) isThing(from, head int) bool {
	d := t.d
	if head < from || t.isAny(head, "it", "this", "that", "these", "those") || d.counts(head) {
		return true
	}
	if n := d.nameAt(head); n != nil && n.kind == organisation {
		return !t.human(from) // not: owner Ann Lee, read as a yard
	}
	return d.shape(head) == lower && !t.human(head) && !t.is(head, pronounWord|subjectWord)
}

// tellsOf says that a sentence whose subject was not read tells of the "he" or "she" at word i, and of
// nobody else who could be meant: those are the ones she knew.
func (t *talk) tellsOf(u *utterance, i int) bool {
	if t.namesPerson(u, i, -1) {
		return false
	}
	for k := u.word; k < min(u.stop, i); k++ {
		if t.quoted[k] == 0 && t.d.words[k].shape <= title && t.d.uncontracted(k) == t.d.lower(i) {
			return true
		}
	}
	return false
}

// mayBeHe says that a phrase from a word on, with its head at another, is one human being whom the
// "he" or "she" at word i can stand for.
func (t *talk) mayBeHe(from, head, i int) bool {
	d, male := t.d, t.isAny(i, "he")
	if n := d.nameAt(head); n != nil && n.kind == person {
		if t.hears(i, n.entity) {
			return false
		}
		e := &d.entities[n.entity]
		return !(male && e.female || !male && e.male && !d.in(n.word-1, roleNouns))
	}
	if t.capital(head) {
		return head > from && t.capital(head-1) // a name that was not read, or not as that of somebody
	}
	if d.shape(head) != lower || !t.human(head) || plural(d.at(head)) ||
		!t.is(from, determinerWord|possessiveWord) && !t.isAny(from, "one") && !t.owned(from, head) {
		return false
	}
	switch sex, _ := d.value(head, sexes); {
	case sex == "she", strings.HasSuffix(d.lower(head), "woman"):
		return !male
	case sex == "he", strings.HasSuffix(d.lower(head), "man"):
		return male
	}
	return true
}

// namesPerson says that an utterance names, before word i and outside what it quotes, somebody else than a
// person whom the "he" or "she" there could be.
func (t *talk) namesPerson(u *utterance, i, entity int) bool {
	d := t.d
	for n := d.namesBefore(u.word); n < len(d.names) && d.names[n].word < min(i, u.stop); n++ {
		m := &d.names[n]
		if m.kind == person && m.entity != entity && t.quoted[m.word] == 0 {
			if e := &d.entities[m.entity]; !(t.isAny(i, "he") && e.female || t.isAny(i, "she") && e.male) {
				return true
			}
		}
	}
	return false
}
