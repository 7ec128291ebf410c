package extract

import (
	"strings"
	"time"
)

// This file says which dates are those of a noun alone, or of nothing that was: the day is
// that of a birth in brackets, of the shooting that somebody is charged with, or comes
// every year.

var (
	occasions = load("occasions.txt")
	incidents = load("incidents.txt")

	deliveries = readTable("deliveries.txt")
)

// mostBracketed is how many words before a date its bracket may open.
const mostBracketed = 12

// inBrackets says that a date stands in brackets that tell nothing by themselves: Lee (1833 -
// 1890), her novel "The Yard" (1799); but not: on Tuesday (May 16), won twice (in 1999).
func (d *document) inBrackets(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	s := d.sentenceOf(first)
	open, end := -1, -1
	for i := first - 1; i >= max(s.word, first-mostBracketed) && d.at(i) != ")"; i-- {
		if d.at(i) == "(" {
			open = i
			break
		}
	}
	for i := stop; i < min(s.stop, stop+mostBracketed) && d.at(i) != "("; i++ {
		if d.at(i) == ")" {
			end = i
			break
		}
	}
	switch {
	case open < 0:
		return end >= 0 && !d.anyOf(s.word, end, "(") && d.verbsWithin(s.word, first) == 0
	case end < 0:
		return false
	}
	if open > s.word {
		if c, ok := calendar.entry(d.spelling(open - 1)); ok && (c.kind == weekdayName || c.kind == shortWeekday || c.kind == todayWord) {
			return false
		}
	}
	k := first - 1
	for d.roughly(k) || d.at(k) == "on" {
		k--
	}
	if d.at(k) == "born" || d.at(k) == "died" {
		return false
	}
	return d.verbsWithin(open+1, end) == 0 && d.lexeme(open+1).class&prepositionWord == 0 && !isFiniteEnding(d.at(open+1))
}

// ofNoun says that a date is that of a noun or an infinitive beside it, and of nothing else that a
// sentence tells: charged in the 1988 bombing; a loss on its bailout in 2008 that saw; had them
// in August to send.
func (d *document) ofNoun(s *sentence, x *Date) bool {
	first, stop := d.wordAt(x.from), d.nounBehind(x)
	switch {
	case d.qualifies(first, stop):
		return d.dependentNoun(s.word, first, stop, s.stop)
	case d.at(stop) == "that" && d.finiteWithin(stop+1, min(stop+3, s.stop)), d.at(stop) == "to" && !d.fronts(s, first) && d.purposes(stop, s.stop):
		return true
	}
	return d.ofIncident(s.word, d.leadOf(s.word, first))
}

// delivers says that a month is that in which what an exchange deals in is due: July soybeans lost 6 cents.
func (d *document) delivers(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	if c, ok := calendar.entry(d.spelling(first)); !ok || c.kind != monthName || stop != first+1 || d.shape(stop) != lower ||
		d.lexeme(first-1).class&prepositionWord != 0 {
		return false
	}
	return deliveries.has(d.lower(d.headBehind(stop)))
}

// namedBy says that a date behind "of" tells which of its kind a noun is, and not when: the pact of
// 1936 was renewed, broke the accord of 1991; but not: the end of 1936, was lost in the fire of 1953,
// the strike of 1926 lasted.
func (d *document) namedBy(from, first, stop, end int) bool {
	k := first - 1
	if d.at(k) == "the" {
		k--
	}
	n := k - 1
	if d.at(k) != "of" || n < from || d.shape(n) != lower || d.in(n, spans) || calendar.knows(d.spelling(n)) ||
		d.lexeme(n).class&prepositionWord != 0 {
		return false
	}
	if _, ordinal := d.value(n, ordinals); ordinal {
		return false
	}
	lead := n
	for lead > from && (d.in(lead-1, determiners) || d.lexeme(lead-1).class&possessiveWord != 0 || n-lead < mostCompared &&
		d.shape(lead-1) == lower && !functionWords.knows(d.spelling(lead-1)) && !d.telling(lead-1)) {
		lead--
	}
	happened := d.in(n, incidents) || d.in(n, occasions)
	if lead == from {
		return !happened || d.timedWithin(stop, end)
	}
	switch d.lower(lead - 1) {
	case "in", "at", "during", "on", "under", "by":
		return false
	}
	return !happened || d.lexeme(lead-1).class&prepositionWord != 0
}

var spans = load("spans.txt")

// nounBehind is the word behind a date, but for the comma of a full one that describes what
// stands there: the May 3, 1988, fire.
func (d *document) nounBehind(x *Date) int {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	if d.at(stop) == "," && first > 0 && d.in(first-1, determiners) && d.shape(stop+1) == lower && !functionWords.knows(d.spelling(stop+1)) &&
		len(x.EDTF) == len(time.DateOnly) {
		return stop + 1
	}
	return stop
}

// timedWithin says that a date begins among the words from up to another.
func (d *document) timedWithin(from, to int) bool {
	for i := range d.facts.Dates {
		if k := d.wordAt(d.facts.Dates[i].from); k >= from && k < to {
			return true
		}
	}
	return false
}

// recurs says that a month without a year is that of a day which comes every year: is held on the
// last Thursday in November.
func (d *document) recurs(x *Date) bool {
	first := d.wordAt(x.from)
	k := first - 1
	if !strings.HasPrefix(x.EDTF, "XXXX-") || d.at(k) != "of" && d.at(k) != "in" {
		return false
	}
	for k--; first-k <= mostCompared+2 && d.sameSentence(k, first); k-- {
		if _, ordinal := d.value(k, ordinals); ordinal || d.at(k) == "last" {
			return k < first-2 && d.direction(first, d.wordAt(x.to-1)+1) == undirected
		}
		c, ok := calendar.entry(d.spelling(k))
		if (!ok || c.kind != weekdayName) && d.at(k) != "day" && d.at(k) != "trading" && d.at(k) != "working" && d.at(k) != "business" {
			return false
		}
	}
	return false
}

// shifts says that a date is one of two between which something went, and that no stretch of
// time is told: a delay from 2018 to 2020.
func (d *document) shifts(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	if d.at(first-1) == "from" {
		switch d.at(stop) {
		case "to", "until", "till":
			return stop+1 < len(d.words) && d.timed(stop+1)
		}
	}
	switch d.at(first - 1) {
	case "to", "until", "till":
		for i := range d.facts.Dates {
			if y := &d.facts.Dates[i]; y.to <= x.from && d.wordAt(y.to-1) == first-2 {
				return d.at(d.wordAt(y.from)-1) == "from"
			}
		}
	}
	return false
}

// headBehind is the last word of the noun that a date before word i describes: the 2013-14
// school year, the 2009 climate summit.
func (d *document) headBehind(i int) int {
	head := i
	for k := i; k < len(d.words) && d.sameSentence(i, k); k++ {
		switch s := d.shape(k); {
		case s == clitic, s == punct && d.at(k) == "-" && d.words[k].glued:
			continue
		case s == punct || s == number, s == lower && (functionWords.knows(d.spelling(k)) || k > i && (d.finite(k) || d.present(k))):
			return head
		}
		head = k
	}
	return head
}

// ofIncident says that what leads to a date, before word i, follows a noun for something that
// happened, which a preposition leads to from a verb behind word from: was strained by the
// downing of a plane in 2015; but not: died in a crash in 2015.
func (d *document) ofIncident(from, i int) bool {
	for k := i - 1; k > from; k-- {
		if d.shape(k) == punct || d.telling(k) {
			return false
		}
		if d.shape(k) != lower || !d.in(k, incidents) {
			continue
		}
		for n := k - 1; n > from && k-n <= mostCompared+1; n-- {
			if d.lexeme(n).class&(determinerWord|possessiveWord) != 0 || d.shape(n) == clitic {
				for n--; n > from && (d.shape(n) == title || d.shape(n) == upper || d.lexeme(n).class&determinerWord != 0); n-- {
				}
				switch d.lower(n) {
				case "of", "about":
					if d.timedWithin(from, n) {
						return true // was found guilty in 2013 of a killing
					}
					if n == from+1 || governsClause(d.lexeme(d.verbEnd(from, n))) {
						return false // told the council of a flood in May
					}
					return true
				case "in", "at", "during", "near", "outside", "inside", "within", "before":
					return false
				}
				return d.lexeme(n).class&prepositionWord != 0
			}
			if d.shape(n) == punct || d.lexeme(n).class&prepositionWord != 0 {
				break
			}
		}
	}
	return false
}
