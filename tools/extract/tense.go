package extract

import (
	"slices"
	"strings"
)

// A direction is where a clause looks from the day of publication.
type direction uint8

const (
	undirected direction = iota
	past
	future
	pastOrFuture // of a cue that "to" or "for" must follow to be of the future
	scheduled    // of a verb in the present that tells what is to be, where a day follows
)

var tenses = learn("tenses.txt", func(value string) direction {
	switch value {
	case "past":
		return past
	case "future":
		return future
	case "future to":
		return pastOrFuture
	case "future on":
		return scheduled
	}
	return undirected
})

// toDo says that the verb next before word i is an infinitive or a participle, so that what is done by then lies ahead: hopes to
// leave, a wave reaching the coast.
func (d *document) toDo(from, i int) bool {
	for k := i - 1; k > from; k-- {
		switch {
		case isBorder(d.at(k)), d.shape(k) == lower && d.tense(k) == past, d.lexeme(k).class&(beWord|haveWord) != 0:
			return false
		case d.shape(k) != lower || functionWords.knows(d.spelling(k)):
		case d.at(k-1) == "to" && isVerb(d.at(k)):
			v := d.lexeme(k - 2).verbs
			return len(v) > 0 && v[0].stance > confirms && d.at(k-3) != "had" // but: had hoped to leave, managed to leave
		case strings.HasSuffix(d.at(k), "ing") && (isVerb(strings.TrimSuffix(d.at(k), "ing")) || isVerb(strings.TrimSuffix(d.at(k), "ing")+"e")) && d.lexeme(k-1).class&(prepositionWord|determinerWord) == 0:
			for n := k - 1; n > from && !isBorder(d.at(n)); n-- {
				if d.has(n, quantityNouns) || d.in(n, guesses) || strings.HasPrefix(d.at(n), "warn") {
					return true // the likelihood of a wave reaching the coast
				}
			}
			return false
		}
	}
	return false
}

// direction says whether the clause of a time expression speaks of what was or
// of what is to come: the nearest verb that tells, before the expression or,
// where the expression opens its clause, behind it.
func (d *document) direction(from, to int) direction {
	s := d.sentenceOf(from)
	switch v := d.lower(from - 1); {
	case v == "until" && from-1 == s.word && d.tenseBehind(to, s.stop) == past:
		return past // Until Thursday, they had not
	case v == "until" && from-1 > s.word && d.notUntil(from) && d.at(from-2) != "not":
		if t := d.tenseBefore(s.word, from-1); t != undirected {
			return t // did not sail until Thursday
		}
		return future
	case v == "until", v == "as" && from-1 > s.word:
		if d.at(from-2) == "not" {
			return past
		}
		return future // "postponed until Monday", "as early as Monday"
	case (v == "on" || v == "in") && (d.at(from-2) == "is" || d.at(from-2) == "are"), v == "is" || v == "are":
		return future // the election is on 5 November
	}
	switch v := d.lower(from - 1); {
	case (v == "by" || v == "before") && d.demanded(s.word, from-1):
		return future
	case v == "by" && d.toDo(s.word, from-1):
		return future // wants to sell 40 boats by Sunday
	case v == "for" && d.anyOf(s.word, from-2, "called") && d.demanded(s.word, from-1):
		return future // called a rally for Sunday
	}
	opens := d.opensClause(from, s.word) || d.shape(to) == clitic
	if opens {
		stop := to
		for stop < s.stop && d.at(stop) != ";" {
			stop++
		}
		if t := d.tenseBehind(to, stop); t != undirected || stop < s.stop {
			return t
		}
	}
	purpose := false // an infinitive stands between: voted to put
	for i := from - 1; i >= s.word; i-- {
		if d.at(i-1) == "to" && d.words[i].shape == lower && tenses.knows(d.spelling(i)) {
			purpose = true
		}
		if d.at(i+1) == "to" && isFiniteEnding(d.at(i)) && d.passive(i) && d.lexeme(i+2).class&(determinerWord|possessiveWord) == 0 {
			return future // are tipped to reach
		}
		if (d.at(i) == "is" || d.at(i) == "are") && d.at(i+1) == "to" || d.begins(i) {
			return future // is to appear on Monday, the talks begin Monday
		}
		if d.comes(i) && !opens && (d.anyOf(i+1, from, "is") || d.anyOf(i+1, from, "are")) {
			return future // when the case is heard in May
		}
		if subordinators.knows(d.spelling(i)) && !opens {
			if t := d.tenseBehind(to, s.stop); t != undirected {
				return t
			}
		}
		if i == from-2 && d.at(to) == "that" && len(d.lexeme(i).verbs) > 0 && d.shape(i) == lower && d.lexeme(i).form != thirdForm &&
			d.lexeme(i-1).class&(modalWord|beWord) == 0 && d.at(i-1) != "to" {
			return past // forecast in February that it would rise
		}
		if d.at(i) == "could" && d.saidBefore(s.word, i) {
			return future
		}
		if t := d.tense(i); t != undirected {
			if t == future && d.hopedFor(s.word, i) {
				return past // had hoped that it would sail on Monday
			}
			if w, _ := tenses.entry(d.spelling(i)); purpose && w == pastOrFuture {
				return future
			}
			return t
		}
	}
	return d.tenseBehind(to, s.stop)
}

// demanded says that the last verb of a clause between two words tells that somebody is to do something: called for a
// report, were told to leave; but not: had told them.
func (d *document) demanded(from, to int) bool {
	for i := to - 1; i > from && d.shape(i) != punct; i-- {
		switch {
		case d.shape(i) == lower && demanding.has(d.at(i)):
			return d.at(i-1) != "had" && d.at(i-2) != "had"
		case d.tense(i) != undirected && d.at(i-1) != "to":
			return false
		}
	}
	return false
}

var demanding = readTable("demanding.txt")

// saidBefore says that the "could" at word i is what somebody says may come, and no more than that
// somebody was able to: she said the state could open a window, but not: she said she could see it.
func (d *document) saidBefore(from, i int) bool {
	if d.lexeme(i-1).class&(subjectWord|pronounWord) != 0 || notAhead.has(d.at(i+1)) {
		return false
	}
	for k := i - 1; k > from && d.at(k) != ","; k-- {
		if v := d.lexeme(k).verbs; len(v) > 0 && d.tense(k) == past {
			return v[0].stance <= estimates && v[0].frame&clauseFrame != 0
		}
	}
	return false
}

var notAhead = readTable("not-ahead.txt")

// hopedFor says that "had" and a participle, at word i or before it, tell of what was to be, and by
// the time of the report had or had not been: had hoped that it would, had planned to.
func (d *document) hopedFor(from, i int) bool {
	for k := i; k > from && d.at(k) != ";"; k-- {
		if d.at(k-1) == "had" && d.shape(k) == lower {
			return slices.Contains(strings.Fields(d.doubtKind(k)), "to")
		}
	}
	return false
}

// tenseBefore is where the last verb that tells before word i looks, from word from on.
func (d *document) tenseBefore(from, i int) direction {
	for k := i - 1; k >= from; k-- {
		if t := d.tense(k); t != undirected {
			return t
		}
	}
	return undirected
}

// begins says that a verb in the plural at word i, before a day, tells what is to be: the talks
// begin Monday, resume on 4 May.
func (d *document) begins(i int) bool {
	if d.shape(i) != lower || !d.isPlural(i-1) || d.lexeme(i-2).class&prepositionWord != 0 {
		return false
	}
	if next := d.at(i + 1); next != "on" && next != "in" && !calendar.knows(d.spelling(i+1)) {
		return false
	}
	t, _ := tenses.get(d.at(i) + "s")
	return t == scheduled
}

// comes says that the subordinator at word i opens a clause of what has yet to come.
func (d *document) comes(i int) bool {
	switch d.lower(i) {
	case "when", "if", "until", "once", "unless", "before":
		return true
	}
	return false
}

// tenseBehind is where the first verb that tells from word i up to stop looks.
func (d *document) tenseBehind(i, stop int) direction {
	for ; i < stop; i++ {
		if t := d.tense(i); t != undirected {
			if d.lexeme(i).class&beWord != 0 && i+1 < stop && d.tense(i+1) == future {
				return future // were likely to
			}
			return t
		}
	}
	return undirected
}

var subordinators = learn("subordinators.txt", func(string) bool { return true })

// opensClause says that no more than a preposition stands between word i and
// the mark or conjunction that its clause begins behind.
func (d *document) opensClause(i, start int) bool {
	for k := 0; k < 2 && i > start; k++ {
		i--
		switch v := d.at(i); {
		case v == "," || v == ";" || v == ":" || v == "–" || v == "—" || v == "and" || v == "but" || v == "that" || isOpening(v):
			return true
		case k == 0 && d.shape(i) <= upper && len(v) <= 6:
			continue
		default:
			return false
		}
	}
	return i == start
}

// mayHaveTense says that tense may tell where a word looks, wherever it stands, as of most it
// does not.
func (s *spelling) mayHaveTense() bool {
	if known, is := s.asked(ofTense); known {
		return is
	}
	return s.tell(ofTense, tenses.knows(s) || strings.HasSuffix(s.text, "ed") || strings.HasSuffix(s.text, "ll"))
}

// tense is where the verb at word i, if it is one, looks.
func (d *document) tense(i int) direction {
	if !d.spelling(i).mayHaveTense() {
		return undirected
	}
	v := d.at(i)
	n := len(v)
	if n > 3 && v[n-2:] == "ll" && !('a' <= v[n-3]|0x20 && v[n-3]|0x20 <= 'z') {
		return future // "we’ll"
	}
	if t, ok := tenses.entry(d.spelling(i)); ok {
		if t == future && isFiniteEnding(v) &&
			(d.lexeme(i-1).class&(determinerWord|possessiveWord) != 0 || strings.HasSuffix(d.lower(i-1), "ly") && d.in(i-2, determiners)) {
			return undirected // a hastily planned trip
		}
		if t == future && d.lexeme(i).form == thirdForm && len(d.lexeme(i).verbs) > 0 && !d.opensObject(i) {
			return undirected // beat forecasts on Friday
		}
		if t == past && (d.passive(i) || d.at(i-1) == "to" || d.lexeme(i-1).class&modalWord != 0) {
			return undirected // to put, to cut, will hit
		}
		if t == scheduled && (v == "go" || v == "goes") {
			if d.at(i+1) == "on" && d.shape(i+2) == lower && d.lexeme(i+2).class&(determinerWord|possessiveWord|pronounWord) == 0 {
				return future // go on sale, goes on trial
			}
			return undirected
		}
		if t == scheduled {
			switch d.at(i + 1) {
			case "on", "in", "at", "from", "for", "this", "next", "tomorrow", "today", "place", "effect", "again":
				if !d.countedBefore(i) {
					return future
				}
			}
			if c, ok := calendar.entry(d.spelling(i + 1)); ok && c.kind == weekdayName && !d.countedBefore(i) {
				return future // begins Monday
			}
			return undirected
		}
		if t != pastOrFuture {
			return t
		}
		if next := d.at(i + 1); next == "to" || next == "for" && v == "set" {
			return future
		}
		if v == "set" && d.at(i-1) == "and" {
			return past // and set Friday as the deadline
		}
		if !strings.HasSuffix(v, "ed") {
			return undirected
		}
		return past
	}
	if n > 4 && d.words[i].shape == lower && v[n-2:] == "ed" && v[n-3] != 'e' && !d.passive(i) {
		return past
	}
	return undirected
}

// opensObject says that word i, which may be a noun, has an object behind it and nothing that
// makes it a noun before it: the office forecasts 12 millimetres.
func (d *document) opensObject(i int) bool {
	if d.shape(i-1) == clitic || d.countedBefore(i) {
		return false
	}
	return d.shape(i+1) == number || d.shape(i+1) <= upper && !calendar.knows(d.spelling(i+1)) &&
		(d.lexeme(i+1).class&^speakerNoun&^determinerWord&^possessiveWord == 0 && len(d.lexeme(i+1).verbs) == 0 || d.at(i+1) == "that")
}

// countedBefore says that a number, an article or a preposition stands before word i, which is a
// noun then: 12 home runs in May.
func (d *document) countedBefore(i int) bool {
	for k := i - 1; k >= max(i-3, 0); k-- {
		if d.shape(k) == number || numberWords.knows(d.spelling(k)) {
			return true
		}
	}
	return d.lexeme(i-1).class&(determinerWord|possessiveWord|prepositionWord) != 0
}

// passive says that the participle at word i stands behind "is" or "be", which
// tell nothing of the past: "the case is heard in May".
func (d *document) passive(i int) bool {
	for k := i - 1; k >= max(i-2, 0); k-- {
		switch d.at(k) {
		case "is", "are", "be", "being", "am":
			return true
		}
		if v := d.at(k); d.shape(k) != lower || len(v) < 3 || v[len(v)-2:] != "ly" && v != "not" && v != "still" && v != "also" && v != "now" {
			return false
		}
	}
	return false
}
