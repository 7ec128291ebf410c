package extract

import "strings"

// The words with which a report itself leaves a thing open: reportedly, about to, an
// estimated. A hedge of another clause, or of another count, is not the row's.

// hedgeOf is the first word of a sentence that says that what word at tells is
// not certain, "" where there is none.
func (d *document) hedgeOf(s *sentence, at int) string {
	if !talkOf(d).utteranceOf(s.word).has(hedgeSign) {
		return ""
	}
	for i := s.word; i < s.stop; i++ {
		if d.shape(i) > upper || d.lower(i) == "likely" && !d.leavesOpen(i) || d.lower(i) == "supposed" && d.at(i+1) == "to" && d.at(i-1) != "is" && d.at(i-1) != "are" {
			continue // or what was supposed to be, and is not
		}
		hedge, _ := d.value(i, hedges)
		for part := range strings.FieldsSeq(hedge) {
			if part == "passive" && d.reducedHedge(i, at) {
				return d.at(i)
			}
			if (part == "adverb" || part == "adjective" || part == "doubt") && !d.hedgesOther(i, at, part == "adjective") {
				return d.at(i)
			}
		}
	}
	return ""
}

var hedges = load("hedges.txt")

// mostReduced is how many words behind "said to be" what is said to be so may stand.
const mostReduced = 6

// reducedHedge says that the participle at word i hedges what word at tells right behind it:
// a fee reported to be $5.
func (d *document) reducedHedge(i, at int) bool {
	if at <= i+2 || at > i+mostReduced || d.at(i+1) != "to" || d.at(i+2) != "be" && d.at(i+2) != "have" || d.lower(i) == "known" || d.lower(i) == "seen" || d.lexeme(i-1).class&(beWord|haveWord) != 0 {
		return false
	}
	for k := i + 3; k < at; k++ {
		if d.at(k) == "," || d.at(k) == ";" {
			return false
		}
	}
	return true
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
			if d.at(k) == ";" || d.at(k) == "," && (t.is(k+1, relativeWord) && t.nextComma(k+1, i) == i || t.is(k+1, conjunctionWord) && !d.joinsVerb(k+2)) {
				return true
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
		case d.at(k) == ";", d.at(k) == "," && k > i+1 && (relative || t.is(k+1, conjunctionWord) && !d.joinsVerb(k+2)):
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
