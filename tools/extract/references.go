package extract

import (
	"sort"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// refersTo is the phrase that a speaker's words stand for: the antecedent of a
// pronoun, the name in apposition, and the full phrase of "the ministry". It is
// the words themselves where that cannot be told, or where two would do.
func (t *talk) refersTo(from, to int) (int, int) {
	d := t.d
	if to-from == 1 && t.lex[from] != unlisted { // WHO is no "who"
		switch d.lower(from) {
		case "it", "they":
			if start, stop := t.bodyBefore(from); start < stop {
				return t.refersTo(start, stop)
			}
			return from, to
		case "he", "she":
			if start, stop := t.humanBefore(from); start < stop {
				return start, stop
			}
			return from, to
		case "who", "which":
			if start := t.antecedent(from); start < from {
				end := from
				if d.at(end-1) == "," {
					end--
				}
				return t.refersTo(start, end)
			}
			return from, to
		}
	}
	if n := t.apposed(from, to); n != nil {
		return n.word, n.stop
	}
	// Ann Lee, the mayor put it; but: Ann Lee, a doctor testified, had.
	if n := d.nameAt(from - 2); (d.at(to+1) != "," || isQuoteMark(d.at(to+2))) && n != nil && n.kind == person && n.stop == from-1 && d.at(from-1) == "," && t.quoted[from-2] == 0 && from < to && d.words[from].sent == d.words[n.word].sent &&
		t.human(t.headEnd(from, to)-1) &&
		!plural(d.at(t.headEnd(from, to)-1)) &&
		d.nameAt(to-1) == nil &&
		n.word == d.sentenceOf(from).word {
		return n.word, n.stop
	}
	if to-from == 2 && t.isAny(from, "the") && t.bodyHead(from+1) && d.words[from+1].shape == lower {
		return t.fullPhrase(from, to)
	}
	return from, to
}

// bodyHead says that word i is a noun for a body that speaks: ministry, group.
func (t *talk) bodyHead(i int) bool {
	return t.is(i, bodyNoun|publicNoun) && !t.is(i, personNoun) && !plural(t.d.at(i))
}

// mostTrade is how many words at most say what somebody is, before the name.
const mostTrade = 5

// mostOffice is how many words at most say what an office is for.
const mostOffice = 8

// apposed is the name in apposition behind a phrase, "the Spanish group, Open
// Coast, …" or "the Norland group Open Coast", of a kind that the phrase can
// have; nil where there is none.
func (t *talk) apposed(from, to int) *name {
	d := t.d
	if from >= to || to >= len(d.words) {
		return nil
	}
	kind, comma := person, d.at(to) == ","
	head := t.headEnd(from, to) - 1
	if v := d.at(to); (v == "for" || v == "of") && head == to-1 && t.human(head) && t.is(from, determinerWord) {
		k := to + 1
		for k < to+mostOffice && (t.capital(k) || d.at(k) == "and" || d.at(k) == "the") {
			k++
		}
		if d.at(k) == "," && k > to+1 {
			to, comma = k, true // the deputy minister for Tides and Ports, Ann Lee,
		}
	}
	switch {
	case t.human(head) && !plural(d.at(head)) && (comma || head == to-1 && d.words[head].shape == lower && t.is(from, determinerWord|possessiveWord)):
		// The director of the office, Ann Lee; the mayor Ann Lee.
	case t.bodyHead(to-1) && d.words[to-1].shape == lower && (t.is(from, determinerWord|possessiveWord) || t.owned(from, to-1)):
		kind = organisation
	default:
		return nil
	}
	at := to
	if comma {
		at++
		if d.at(at) == "the" {
			at++
		}
	}
	n := d.nameAt(at)
	for k := at; n == nil && k < at+3 && k < len(d.words) && t.capital(k); k++ {
		if n = d.nameAt(k + 1); n != nil && (n.title != at || n.word != k+1) {
			n = nil // Dr Ann Lee
		}
	}
	for k := at; kind == person && (n == nil || n.kind != person) && comma && k < at+mostTrade && d.shape(k) <= upper; k++ {
		if m := d.nameAt(k + 1); m != nil && m.kind == person && m.word == k+1 && d.shape(k) == lower && t.human(k) && d.at(m.stop) == "," {
			n, at = m, m.word // The first witness, Ur farmer Ann Lee,
		}
	}
	if n == nil || n.word != at && n.title != at || n.kind != kind || n.stop >= len(d.words) || t.quoted[at] > 0 ||
		d.words[at].sent != d.words[from].sent {
		return nil
	}
	// Not the next of a list: "the ministry, Open Coast and others".
	stop := n.stop
	if n.kind == organisation && at == to && d.at(stop) == "and" && t.capital(stop+1) {
		return nil // the group Land and Sea Network, of which only the first word was read
	}
	if v := d.at(stop); n.kind == person && (v == "of" || v == "from") && t.capital(stop+1) {
		for stop++; t.capital(stop) || d.at(stop) == "," && t.capital(stop+1) && d.at(stop+2) == ","; stop++ {
			// Lee's lawyer, Ann Holt of Aldwick, Oregon,
		}
	}
	if d.at(stop) == "(" && d.shape(stop+1) == number && d.at(stop+2) == ")" {
		stop += 3 // an age
	}
	if at > to && stop != d.sentenceOf(at).stop-1 && (d.at(stop) != "," || t.is(stop+1, conjunctionWord)) {
		return nil
	}
	return n
}

// bodyBefore is the phrase that "it" or "they" at word i stands for: the one
// who speaks last before it in its paragraph, or the subject of its own
// sentence or of the sentence before, where that is a body or, for "they", are
// many; or else the only organisation that its own sentence names before it.
func (t *talk) bodyBefore(i int) (from, to int) {
	d := t.d
	many := t.isAny(i, "they")
	own := t.utteranceIndex(i)
	part := t.utterances[own].part
	near := true // nothing but sentences about "it" lies between
	for v := own; v >= 0; v-- {
		u := &t.utterances[v]
		if u.part != part && !(near && v == own-1 && u.part == part-1 && d.parts[u.part].Kind == seed.Paragraph) {
			break
		}
		for n := u.cues - 1; n >= u.cue; n-- {
			c := &t.cues[n]
			if c.to <= c.from || c.to > i || c.from == i || t.isAny(c.from, "it", "they") {
				continue
			}
			if t.isBody(c.from, c.to, many) {
				return c.from, c.to
			}
			return 0, 0
		}
		if !near {
			continue
		}
		from, to = t.subjectOf(u, min(i, u.stop))
		to = min(to, i)
		switch {
		case from >= to:
			near = v == own
		case to-from == 1 && t.isAny(from, d.at(i)):
		case t.isNamedBody(from, to, many):
			if v == own && !many && d.at(i-1) == "," {
				if lo, hi := t.bodySpoke(own); lo < hi {
					return lo, hi // The yard said so. Its owner, the bank, would stay, it said.
				}
			}
			return from, to
		default:
			near = v == own
		}
		if v == own && !many {
			if n := t.onlyBody(u.word, i); n != nil {
				return n.word, n.stop
			}
		}
	}
	return 0, 0
}

// bodySpoke is the body that spoke last in the paragraph of an utterance before it; equal ends
// where nobody did, or somebody else.
func (t *talk) bodySpoke(own int) (from, to int) {
	for v := own - 1; v >= 0 && t.utterances[v].part == t.utterances[own].part; v-- {
		for n := t.utterances[v].cues - 1; n >= t.utterances[v].cue; n-- {
			if c := &t.cues[n]; c.to > c.from && c.kind <= according {
				if t.is(c.from, subjectWord|relativeWord) || !t.isNamedBody(c.from, c.to, false) {
					return 0, 0
				}
				return c.from, c.to
			}
		}
	}
	return 0, 0
}

// isBody says that a phrase which speaks can be "it", or "they" for many.
func (t *talk) isBody(from, to int, many bool) bool {
	if t.is(from, subjectWord|relativeWord) {
		return false
	}
	if n := t.d.nameAt(to - 1); n != nil && n.stop == to {
		switch {
		case n.kind == person:
			return false
		case n.kind == organisation && n.word <= from+1:
			// Its name may be a plural; but not: the Republicans.
			return many || n.stop > n.word+1 || !t.isAny(from, "the") || !plural(t.d.at(n.word))
		}
	}
	return many == t.pluralPhrase(from, to) && (many || !t.is(to-1, personNoun))
}

// isNamedBody says the same of a phrase that does not speak, which has to show
// that it could.
func (t *talk) isNamedBody(from, to int, many bool) bool {
	to = t.headEnd(from, to)
	if !t.isBody(from, to, many) || t.is(from, pronounWord) && to-from == 1 {
		return false
	}
	n := t.d.nameAt(to - 1)
	if many {
		return t.is(to-1, personNoun|bodyNoun|publicNoun) && (n == nil || n.kind != organisation)
	}
	if n != nil {
		return n.kind == organisation
	}
	return t.is(to-1, bodyNoun|publicNoun|documentNoun) && (t.d.words[to-1].shape == lower || t.capital(to-2))
}

// onlyBody is the organisation that is named from word lo up to word i, where
// it is the only one, and no other body or document could be meant; else nil.
func (t *talk) onlyBody(lo, i int) *name {
	d := t.d
	var found *name
	for k := lo; k < i; k++ {
		if t.quoted[k] == 0 && t.is(k, subordinatorWord) && !t.is(k, prepositionWord) {
			return nil // if Lee wins the Senate, it will
		}
		if n := d.nameAt(k); n != nil {
			if n.kind == organisation && t.quoted[k] == 0 {
				if found != nil && found.entity != n.entity {
					return nil
				}
				found = n
			}
			k = n.stop - 1
			continue
		}
		if t.quoted[k] == 0 && d.words[k].shape == lower && t.is(k, bodyNoun|publicNoun|documentNoun) && len(t.lex[k].verbs) == 0 {
			return nil
		}
	}
	return found
}

// humanBefore is the phrase that "he" or "she" at word i stands for, where the
// paragraph and the one before it name nobody: the subject of the sentence
// before, an engineer, where it speaks of one human being only.
func (t *talk) humanBefore(i int) (from, to int) {
	d := t.d
	own := t.utteranceIndex(i)
	if t.namedHuman(i) || own == 0 || t.utterances[own].part != t.utterances[own-1].part {
		return 0, 0
	}
	u := &t.utterances[own-1]
	from, to = t.subjectOf(u, u.stop)
	end := t.headEnd(from, to)
	if from >= end || d.words[end-1].shape != lower || !t.is(end-1, personNoun) || t.pluralPhrase(from, end) ||
		!t.is(from, determinerWord|possessiveWord) && !t.capital(from) {
		return 0, 0
	}
	female := t.isAny(i, "she")
	if v := d.at(end - 1); female == (strings.HasSuffix(v, "man") && !strings.HasSuffix(v, "woman")) && strings.HasSuffix(v, "man") {
		return 0, 0
	}
	for k := u.word; k < i; k++ {
		if k != end-1 && t.quoted[k] == 0 && t.is(k, personNoun) && len(t.lex[k].verbs) == 0 || t.isAny(k, "he", "she") {
			return 0, 0
		}
	}
	return from, to
}

// doneBy says that a name right before the "he" at word i is that of whoever does something to him, in what leads the sentence
// in: under cross-examination by Lee's lawyer, Tom Holt, he agreed.
func (t *talk) doneBy(m *name, i int) bool {
	d := t.d
	if d.at(i-1) != "," || m.stop != i-1 || !d.sameSentence(m.word, i) {
		return false
	}
	for k := m.word - 1; k >= d.sentenceOf(i).word && !d.telling(k); k-- {
		if d.at(k) == "by" {
			return true
		}
	}
	return false
}

// whoIs is the full name that "he" or "she" at word i stands for, where only
// one person that the paragraph and the one before it name can be meant, else
// the pronoun.
func (t *talk) whoIs(i int, male bool) string {
	d := t.d
	found, earliest, several, acts := -1, 0, false, false
	first := d.sentenceOf(i).part - 1
	for n := d.namesBefore(i) - 1; n >= 0; n-- {
		m := &d.names[n]
		if d.sentenceOf(m.word).part < first {
			break
		}
		if m.kind != person || m.stop > m.word+2 && m.title == m.word && t.d.reader.anyThing(m) || t.toldBy(m.word) || t.doneBy(m, i) ||
			t.quoted[m.word] > 0 && t.quoted[m.word] != t.quoted[i] {
			continue
		}
		e := &d.entities[m.entity]
		if male && e.female || !male && e.male || t.hears(i, m.entity) || e.isFirm() {
			continue
		}
		if found >= 0 && found != m.entity {
			found, several = t.goesOnAs(i, male), true
			break
		}
		found, earliest = m.entity, m.word
		acts = acts || d.tense(m.stop) != undirected || t.is(m.stop, auxiliaryWord)
	}
	if found >= 0 && t.fromOther(i) {
		return d.at(i)
	}
	if found >= 0 && (t.besideHim(i, found, male) || !several && t.besideOther(i, found)) {
		return d.at(i)
	}
	if found < 0 || t.otherHuman(i, found) || !several && !acts && t.goesBack(earliest, first, male) && t.goesOnAs(i, male) != found {
		return d.at(i)
	}
	return d.entities[found].full
}

// besideHim says that a sentence of the pronoun at word i has another before the only
// mention of somebody in it, who is then not the first, and may not be the second: he
// spoke with Lee, and he insisted.
func (t *talk) besideHim(i, entity int, male bool) bool {
	own := "she"
	if male {
		own = "he"
	}
	u := t.utteranceOf(i)
	for k := u.word; k < i; k++ {
		if n := t.d.nameAt(k); n != nil && n.kind == person && n.entity == entity {
			return false
		}
		if t.quoted[k] == 0 && t.d.words[k].shape <= title && t.isAny(k, own) {
			for ; k < i; k++ {
				if n := t.d.nameAt(k); n != nil && n.entity == entity {
					return true
				}
			}
		}
	}
	return false
}

// besideOther says that the sentence before a pronoun at word i has somebody without a
// name for its subject, and the one whom it could stand for only beside that: the mayor did
// not name his rival, Tom Reed. He laughed.
func (t *talk) besideOther(i, entity int) bool {
	d := t.d
	v := t.utteranceIndex(i) - 1
	if v < 0 || t.utterances[v].part < t.utterances[v+1].part-1 {
		return false
	}
	u := &t.utterances[v]
	from, to := t.refersTo(t.subjectOf(u, u.stop))
	head := t.headEnd(from, to) - 1
	if head < from || d.shape(head) != lower || !t.human(head) || plural(d.at(head)) {
		return false
	}
	for k := to; k < u.stop; k++ {
		if n := d.nameAt(k); n != nil && n.kind == person && n.entity == entity {
			return t.anyVerb(to, n.word)
		}
	}
	return false
}

// goesBack says that the report speaks of a "he" or "she" before it first names the only
// one in its paragraph, and the one before, whom that could be: She hinted that Lee lied.
func (t *talk) goesBack(earliest, part int, male bool) bool {
	own := "she"
	if male {
		own = "he"
	}
	for k := t.d.parts[max(part, 0)].word; k < earliest; k++ {
		if t.quoted[k] == 0 && t.d.words[k].shape <= title && t.isAny(k, own) {
			return true
		}
	}
	return false
}

// otherHuman says that somebody without a name stands between a pronoun at word i and
// the last mention of a person before it, so that he may be the one: Lee saw the
// guard. He left.
func (t *talk) otherHuman(i, entity int) bool {
	d := t.d
	for n := d.namesBefore(i) - 1; n >= 0; n-- {
		m := &d.names[n]
		if m.entity != entity {
			continue
		}
		for k := m.stop + 1; k < i; k++ {
			if t.quoted[k] == 0 && d.words[k].shape == lower && t.human(k) && !plural(d.at(k)) && len(t.lex[k].verbs) == 0 &&
				d.words[k].sent > d.words[m.word].sent {
				j := k - 1 // a licensed buying company executive
				for k-j < mostArticled && (d.shape(j) == lower && t.nounish(j) || d.reader.demonymAt(j)) && !t.is(j, determinerWord|possessiveWord) {
					j--
				}
				if !t.isAny(j, "the", "a", "an") {
					continue
				}
				return true
			}
		}
		return false
	}
	return false
}

// mostArticled is how many words stand at most between the article and the noun for somebody.
const mostArticled = 5

// goesOnAs is the person whom "he" or "she" at word i goes on from, of several that
// it could stand for: the one who spoke last, in the sentence before or in its own,
// or who is the subject of that sentence; -1 where neither is safe.
func (t *talk) goesOnAs(i int, male bool) int {
	own := t.utteranceIndex(i)
	for v := own; v >= max(0, own-mostGoneOn); v-- {
		u := &t.utterances[v]
		if t.d.parts[u.part].Kind != seed.Paragraph {
			return -1
		}
		from, to := 0, 0
		if v == own-1 && u.cue < u.cues {
			from, to = t.sourceAtEnd(u)
		}
		for n := u.cues - 1; n >= u.cue && from >= to; n-- {
			if c := &t.cues[n]; v < own && c.kind == plain && c.from > u.word+1 && t.isAny(c.from-1, "before", "after", "when", "while", "until", "what", "whatever", "why", "how", "where", "because", "than") {
				continue // Lee spoke the day before Holt declared it open. He: of Lee
			} else if c.to > c.from && c.verb < i && c.from < i && !(v == own && c.from == i) && c.kind != according && c.kind != nounCue &&
				c.kind != passive && !t.is(c.from, relativeWord) {
				from, to = c.from, c.to
			}
		}
		if from >= to {
			if from, to = t.subjectOf(u, min(i, u.stop)); v == own && from >= i {
				continue
			}
		}
		if from >= to {
			if v == own || t.onlyQuoted(u) {
				continue
			}
			return -1
		}
		if to-from == 1 && t.isAny(from, "he", "she") {
			if t.isAny(from, "he") != male {
				return -1
			}
			// Lee, who did what he says was right, paused: of Lee.
			lo, hi := t.subjectOf(u, min(from, i))
			n := t.d.nameAt(t.headEnd(lo, hi) - 1)
			if lo >= hi || n == nil || n.kind != person || t.joins(lo, hi) || v == own {
				continue
			}
			from, to = lo, hi
		}
		from, to = t.refersTo(from, to)
		n := t.d.nameAt(t.headEnd(from, to) - 1)
		if n == nil || n.kind != person || t.joins(from, to) {
			return -1
		}
		if e := &t.d.entities[n.entity]; male && e.female || !male && e.male || t.hears(i, n.entity) {
			return -1
		}
		return n.entity
	}
	return -1
}

// fromOther says that the sentence before the pronoun at word i, in its paragraph, has somebody who
// was not read as a name for its source or its subject, who may so be meant: Lee has paid, according
// to the clerk, Rum Holt. He said; Cr Holt was against it. He said.
func (t *talk) fromOther(i int) bool {
	d, v := t.d, t.utteranceIndex(i)-1
	if v < 0 || t.utterances[v].part != t.utterances[v+1].part {
		return false
	}
	u := &t.utterances[v]
	if n := d.nameAt(u.stop - 2); u.cue < u.cues && (n == nil || n.kind != person) && t.capital(u.stop-2) && t.capital(u.stop-3) {
		if c := &t.cues[u.cues-1]; c.kind == according && c.to > c.from && d.at(c.to) == "," && c.to+mostNamed > u.stop && !plural(d.at(c.to-1)) {
			return true
		}
	}
	from, to := t.subjectOf(u, u.stop)
	return to == from+2 && t.capital(from) && t.capital(from+1) && d.nameAt(from+1) == nil && d.nameAt(from) == nil
}

// mostNamed is how many words a name and the marks about it have at the most.
const mostNamed = 6

// sourceAtEnd is whoever a sentence ends with as the source of it all, by name: it has been paid,
// according to the clerk, Ann Lee. Equal ends where nobody is.
func (t *talk) sourceAtEnd(u *utterance) (from, to int) {
	c := &t.cues[u.cues-1]
	if c.kind != according || c.to <= c.from {
		return 0, 0
	}
	n := t.d.nameAt(u.stop - 2)
	if n == nil || n.kind != person || n.stop != u.stop-1 ||
		n.stop != c.to && !(t.d.at(c.to) == "," && min(n.word, n.title) == c.to+1 && !plural(t.d.at(c.to-1))) {
		return 0, 0
	}
	return n.word, n.stop
}

// mostToHearer is how many words behind a pronoun the one whom it tells something
// stands.
const mostToHearer = 4

// hears says that somebody is the one whom the pronoun at word i speaks to, and so
// not the pronoun: he told Lee.
func (t *talk) hears(i, entity int) bool {
	for k := i + 1; k < min(i+mostToHearer, len(t.d.words)) && t.quoted[k] == 0 && t.d.words[k].shape != punct; k++ {
		if n := t.d.nameAt(k); n != nil && n.kind == person && n.entity == entity {
			return true
		}
	}
	return false
}

// toldBy says that the name at word i is of one whom a pronoun tells something: he
// told Lee, so that he is somebody else.
func (t *talk) toldBy(i int) bool {
	return t.quoted[i] == 0 && len(t.lex[max(i-1, 0)].verbs) > 0 && t.lex[i-1].verbs[0].frame&hearerFrame != 0 && t.isAny(i-2, "he", "she")
}

// mostGoneOn is over how many sentences a pronoun goes on from one to the next.
const mostGoneOn = 4

// onlyQuoted says that all of an utterance stands between quotation marks.
func (t *talk) onlyQuoted(u *utterance) bool {
	for i := u.word; i < u.stop; i++ {
		if t.quoted[i] == 0 && t.d.words[i].shape != punct {
			return false
		}
	}
	return true
}

// namesBefore is how many names begin before word i.
func (d *document) namesBefore(i int) int {
	return sort.Search(len(d.names), func(n int) bool { return d.names[n].word >= i })
}

// namedHuman says that the paragraph of word i or the one before it names
// somebody before word i.
func (t *talk) namedHuman(i int) bool {
	d := t.d
	first := d.sentenceOf(i).part - 1
	for n := d.namesBefore(i) - 1; n >= 0 && d.sentenceOf(d.names[n].word).part >= first; n-- {
		if d.names[n].kind == person {
			return true
		}
	}
	return false
}

// antecedent is where the phrase begins that "who" at word i stands for.
func (t *talk) antecedent(i int) int {
	end := i - 1
	lo := t.d.sentenceOf(i).word
	if end >= lo && t.d.at(end) == "," {
		end--
	}
	if end < lo {
		return i
	}
	start := t.leftPhrase(end, lo)
	if t.isAny(i, "who") && start <= end {
		// The anger of lawmakers who: the lawmakers.
		head := t.headEnd(start, end+1)
		for next := head + 1; next <= end && !t.human(head-1) && (!t.is(head-1, pronounWord) || t.d.at(head) == "from") &&
			t.d.shape(head-1) == lower; next = head + 1 {
			if head = t.headEnd(next, end+1); t.human(head-1) || t.is(head-1, pronounWord) {
				return next
			}
		}
		// Ann Lee, a lecturer at Ur, who.
		if m := t.d.nameAt(start - 2); m != nil && m.kind == person && m.stop == start-1 && t.d.at(start-1) == "," && t.isAny(start, "a", "an", "the") &&
			m.word > lo {
			return m.word
		}
	}
	return start
}

// A bodyPhrase is a noun phrase for a body that says more of it than its head.
type bodyPhrase struct {
	from, to   int    // words
	named      *name  // the organisation in apposition, or nil
	words      string // in small letters, without the article
	definite   bool   // the
	indefinite bool   // a, another
	marked     bool   // with a name: Norland’s ministry, the Spanish group
}

// fullPhrase is what "the ministry", from up to to, stands for: the one phrase
// with that head and more in its paragraph and the one before, Norland’s
// interior ministry; or else the one organisation of the report that is called
// so in apposition, where no other is.
func (t *talk) fullPhrase(from, to int) (int, int) {
	d := t.d
	head := d.lower(to - 1)
	part := d.sentenceOf(from).part
	lo := d.parts[part].word
	if part > 0 && d.parts[part-1].Kind == seed.Paragraph {
		lo = d.parts[part-1].word
	}
	all := t.bodyPhrases(head, 0, from)
	near := 0
	for near < len(all) && all[near].from < lo {
		near++
	}
	if t.is(to-1, publicNoun) && len(all) > 0 && t.elsewhere(all[len(all)-1].to, from) {
		return from, to
	}
	if x := onePhrase(all[near:]); x != nil {
		if x.named != nil {
			return x.named.word, x.named.stop
		}
		return x.from, x.to
	} else if near < len(all) {
		return from, to
	}
	var found *bodyPhrase
	for i := range all {
		x := &all[i]
		switch {
		case x.named != nil:
			if found != nil && found.named.entity != x.named.entity {
				return from, to
			}
			// "A group has claimed …", before "the group, Open Coast".
			for j := range all[:i] {
				if found == nil && all[j].marked && !x.definite {
					return from, to
				}
			}
			found = x
		case found != nil && (x.indefinite || x.marked):
			return from, to
		}
	}
	if found != nil {
		return found.named.word, found.named.stop
	}
	return from, to
}

// elsewhere says that a country is named between a public body and the words that may stand
// for it, which may so be another's: the Norland government. In Kenya, the government.
func (t *talk) elsewhere(from, to int) bool {
	d := t.d
	for k := from; k < to; k++ {
		if n := d.nameAt(k); n != nil && n.kind == place && n.word == k && t.isAny(k-1, "in") && d.startsSentence(k-1) {
			return true
		}
	}
	return false
}

// onePhrase is the fullest of phrases that all stand for one body; nil where
// they may stand for two, or where there is none that says more than its head.
func onePhrase(all []bodyPhrase) *bodyPhrase {
	var best *bodyPhrase
	for i := range all {
		x := &all[i]
		switch {
		case best == nil:
			best = x
		case x.named != nil && best.named != nil:
			if x.named.entity != best.named.entity {
				return nil
			}
		case x.named != nil && x.definite && !best.marked:
			best = x // a group; the Spanish group, Open Coast
		case x.indefinite:
			return nil
		case strings.HasSuffix(best.words, x.words):
		case strings.HasSuffix(x.words, best.words) && !best.indefinite:
			best = x
		default:
			return nil
		}
	}
	if best == nil || best.named == nil && !strings.Contains(best.words, " ") {
		return nil
	}
	return best
}

// bodyPhrases lists the noun phrases with a head from word lo up to word hi
// that are more than the head and its "the".
func (t *talk) bodyPhrases(head string, lo, hi int) []bodyPhrase {
	d := t.d
	var all []bodyPhrase
	for i := lo; i < hi; i++ {
		if t.quoted[i] > 0 || d.words[i].shape > upper || d.lower(i) != head && !areFirms(d.lower(i), head) || d.partOf(i).titleCase {
			continue
		}
		if d.shape(i+1) == lower && !d.words[i+1].glued && t.human(i+1) && d.sameSentence(i, i+1) {
			continue // a company spokesman
		}
		x := bodyPhrase{from: t.phraseStart(i), to: i + 1}
		if n := d.nameAt(i); n != nil && n.kind == organisation {
			x.to = max(x.to, n.stop)
		} else if v := d.at(i + 1); (v == "of" || v == "for") && i+2 < hi && !(d.shape(i+2) == lower && strings.HasSuffix(d.at(i+2), "ing")) {
			if end := t.rightPhrase(i+2, d.sentenceOf(i).stop); end > i+2 {
				x.to = end
			}
		}
		first := x.from
		x.definite = t.isAny(first, "the")
		x.indefinite = t.isAny(first, "a", "an", "another")
		if first < i && t.is(first, determinerWord) {
			first++
		}
		for k := first; k < x.to; k++ {
			x.marked = x.marked || t.capital(k) && !d.startsSentence(k) || d.nameAt(k) != nil
		}
		x.marked = x.marked || t.is(first, possessiveWord)
		x.words = d.lowerSlice(first, x.to)
		if d.words[i].shape == lower {
			x.named = t.apposed(x.from, i+1)
			if x.named == nil {
				x.named = t.apposedTo(x.from, i)
			}
		}
		if x.named == nil && first == i && x.to == i+1 && !x.indefinite || t.is(first, possessiveWord) && first+1 == i {
			continue
		}
		all = append(all, x)
	}
	return all
}

// areFirms says that both of two nouns are such as a report changes between for the same firm.
func areFirms(a, b string) bool {
	return (a == "company" || a == "firm") && (b == "company" || b == "firm")
}

// phraseStart is where the noun phrase begins whose head is word i, with the
// name that owns it: Norland’s interior ministry.
func (t *talk) phraseStart(i int) int {
	d := t.d
	lo := d.sentenceOf(i).word
	start := i
	for k := i - 1; k >= lo && i-k < 10; k-- {
		switch {
		case t.quoted[k] > 0 || t.speaks(k):
			return start
		case t.is(k, determinerWord|possessiveWord):
			return k
		case d.words[k].shape == clitic:
			for k > lo && t.capital(k-1) {
				k--
			}
			if k > lo && t.is(k-1, determinerWord) && d.words[k].shape != lower {
				k--
			}
			return k
		case d.words[k].glued && (d.at(k) == "-" || d.at(k) == "’" || d.at(k) == "'"):
			continue // the dockers’ union
		case !t.nounish(k):
			return start
		case t.capital(start) && d.words[k].shape == lower:
			return start // told Open Coast
		}
		start = k
	}
	return start
}

// apposedTo is the organisation that a phrase with the head i stands in
// apposition to: "Open Coast, a civil rights group".
func (t *talk) apposedTo(from, i int) *name {
	d := t.d
	if from < 2 || d.at(from-1) != "," || t.is(i+1, conjunctionWord) {
		return nil
	}
	n := d.nameAt(from - 2)
	if n == nil || n.kind != organisation || n.stop != from-1 || d.words[n.word].sent != d.words[i].sent {
		return nil
	}
	if n.word > 0 && d.at(n.word-1) == "," && t.capital(n.word-2) {
		return nil // a list
	}
	return n
}
