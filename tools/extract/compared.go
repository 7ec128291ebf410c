package extract

import (
	"strings"
	"unicode/utf8"
)

// befallsPeople are participles for what is done to people alone.
var befallsPeople = readTable("befalls-people.txt")

// This file tells what a number counts that leaves its noun to the number beside it, or to the subject
// of the verb that says how it has changed.

// mostRisen is how many words may stand between "rose" and "to 90".
const mostRisen = 14

// beside is what a number counts, with its bounds from word i up to another, that is compared with the
// one before it, or tells of more of the same; "" elsewhere.
func (f *figureFinder) beside(i, to int) string {
	if i < 2 || !f.sameSentence(i-2, i) {
		return ""
	}
	switch f.lower(i - 1) {
	case "to", "from":
		if unit := f.votesTo(i); unit != "" {
			return unit
		}
		if unit := f.fromBefore(i, to); unit != "" {
			return unit // from nine days to six
		}
		if unit := f.risen(i, to); unit != "" {
			return unit
		}
	case "and":
		if unit := f.goingOn(i, to); unit != "" {
			return unit
		}
	}
	if g := f.comparedWith(i, to); g != nil && g.Kind == quantityFigure && g.Value != 1 {
		return g.Unit
	}
	return ""
}

// fromBefore is what the number before "to" counts, which "from" leads, and with it the number at word i: reduced from
// nine days to six.
func (f *figureFinder) fromBefore(i, to int) string {
	n := len(f.facts.Figures)
	if n == 0 || f.at(i-1) != "to" || !f.beginsNoNoun(to) {
		return ""
	}
	g := &f.facts.Figures[n-1]
	if g.Kind != quantityFigure || g.Unit == "" || f.lower(f.wordAt(g.first)-1) != "from" || f.wordAt(f.unitEnd(g)-1) != i-2 {
		return ""
	}
	return g.Unit
}

// votesTo is "votes" for the number at word i that lost: by 231 votes to 84.
func (f *figureFinder) votesTo(i int) string {
	if n := len(f.facts.Figures); n > 0 && f.at(i-1) == "to" && f.at(i-2) == "votes" {
		if g := &f.facts.Figures[n-1]; lastWordOf(g.Unit) == "votes" && f.wordAt(f.unitEnd(g)-1) == i-2 {
			return "votes"
		}
	}
	return ""
}

// alikeScaled says that a figure and the number at word i, with its bounds, up to another, are both of a word of magnitude: a quota of 11
// million tons, compared with 29 million.
func (f *figureFinder) alikeScaled(g *Figure, i, to int) bool {
	for ; i < to; i++ {
		if n, ok := f.numeralAt(i); ok {
			return n.scaled && g.Kind == quantityFigure && g.Value >= 1e6 && n.value >= 1e6
		}
	}
	return false
}

// spansBetween says that a stretch of time is counted from word i up to another, which is no figure: passed 33C on 41 days, up
// from nine.
func (f *figureFinder) spansBetween(i, to int) bool {
	for ; i+1 < to; i++ {
		if (f.shape(i) == number || numberWords.knows(f.spelling(i))) && f.in(i+1, timeUnits) {
			return true
		}
	}
	return false
}

// comparedWith is the figure that a number is compared with, which stands, with its bounds, from word i up
// to another: 318 pupils were sent home, down from 437 a year earlier. It is nil where none is, or where
// it may be one of several.
func (f *figureFinder) comparedWith(i, to int) *Figure {
	mark := i - 2 // where the comparison begins
	switch v := f.lower(i - 2); f.lower(i - 1) {
	case "from":
		if v != "up" && v != "down" {
			return nil
		}
	case "with", "to":
		if v != "compared" {
			return nil
		}
	case "against":
		if mark = i - 1; f.at(mark-1) != "," && f.lexeme(to).class&timeWord == 0 {
			return nil // 40 lawsuits against 12 in the region
		}
	default:
		return nil
	}
	if !f.sameSentence(mark-1, i) || !f.beginsNoNoun(to) || f.at(to) == "to" && f.shape(to+1) == number {
		return nil
	}
	s := f.sentenceOf(i)
	var found *Figure
	for n := len(f.facts.Figures) - 1; n >= 0 && f.facts.Figures[n].from >= int(s.start); n-- {
		g := &f.facts.Figures[n]
		end := f.wordAt(max(f.unitEnd(g), g.last)-1) + 1
		if end == mark || end == mark-1 && f.at(end) == "," {
			if k := f.wordAt(g.first) - 1; n > 0 && (f.at(k) == "from" || f.at(k) == "in" || f.at(k) == "across" || f.at(k) == "among") {
				if o := &f.facts.Figures[n-1]; o.from >= int(s.start) && (o.Kind != quantityFigure || o.Unit != "") &&
					f.wordAt(max(f.unitEnd(o), o.last)-1)+1 == k {
					return o // 412 boats from 19 ports, up from 287
				}
			}
			return g // right before it
		}
		if !f.runsOn(end, mark) || f.spansBetween(end, mark) {
			break
		}
		if k := f.wordAt(g.first) - 1; k >= s.word && !f.alikeScaled(g, i, to) &&
			(f.shape(k) == clitic || f.at(k) != "to" && f.lexeme(k).class&(prepositionWord|determinerWord|possessiveWord) != 0) {
			continue // at the board’s nine schools
		}
		if k := f.wordAt(g.first) - 1; n > 0 && f.at(k) == "and" {
			if o := &f.facts.Figures[n-1]; f.wordAt(max(f.unitEnd(o), o.last)-1)+1 == k {
				if f.at(to) == "and" && f.shape(to+1) == number {
					return o // 39 goats and 14 cows died, compared with 35 and 12
				}
				return nil
			}
		}
		if found != nil {
			return nil
		}
		found = g
	}
	return found
}

// beginsNoNoun says that no noun begins with word i that a number before it could count.
func (f *figureFinder) beginsNoNoun(i int) bool {
	return !f.sameSentence(i-1, i) || f.shape(i) == punct || functionWords.knows(f.spelling(i)) || calendar.knows(f.spelling(i)) ||
		f.lexeme(i).class&(prepositionWord|timeWord|adverbWord) != 0
}

// runsOn says that one clause goes on from one word up to another, before the last of which a comma may stand.
func (f *figureFinder) runsOn(from, to int) bool {
	if f.at(to-1) == "," {
		to--
	}
	for k := from; k < to; k++ {
		if isBorder(f.at(k)) || f.lexeme(k).class&(conjunctionWord|relativeWord) != 0 || f.subordinates(k) {
			return false
		}
	}
	return true
}

// goingOn is what a number counts, with its bounds from word i up to another, behind "and", where the one
// before it counts what something was done to: 640 houses were destroyed and 1,900 damaged.
func (f *figureFinder) goingOn(i, to int) string {
	n := len(f.facts.Figures) - 1
	if n < 0 || !f.sameSentence(i, to) {
		return ""
	}
	g := &f.facts.Figures[n]
	end := f.wordAt(f.unitEnd(g)-1) + 1
	if g.Kind != quantityFigure || g.Unit == "" || g.Value == 1 || g.from < int(f.sentenceOf(i).start) || i-1-end < 2 || i-1-end > 4 ||
		f.lexeme(end).class&beWord == 0 || !f.runsOn(end, i-1) {
		return ""
	}
	participle := to
	for participle < to+2 && f.lexeme(participle).class&beWord != 0 {
		participle++
	}
	if participle == to && !f.done(to) || befallsPeople.has(f.at(participle)) && !isPeople(lastWordOf(g.Unit)) &&
		!f.isHumanNoun(end-1) && !f.isHumanNoun(f.wordAt(f.unitEnd(g)-1)) && !befallsPeople.has(f.at(end+1)) {
		return "" // three houses were searched and 12 arrested
	}
	return g.Unit
}

// done says that word i is a participle that ends what it tells: damaged.
func (f *figureFinder) done(i int) bool {
	return f.shape(i) == lower && (strings.HasSuffix(f.at(i), "ed") || isHurt(f.at(i)) || f.in(i, irregularParticiples)) && f.beginsNoNoun(i+1)
}

// risen is what a number counts, with its bounds from word i up to another, that a verb of change takes a
// subject of many from or to: visits dropped from 11,300 in 2014 to 4,100.
func (f *figureFinder) risen(i, to int) string {
	if !f.beginsNoNoun(to) || f.at(to) == "of" {
		return ""
	}
	if f.at(i-1) == "to" && f.at(i-4) == "from" && f.shape(i-2) == lower && (f.shape(i-3) == number || numberWords.knows(f.spelling(i-3))) {
		return "" // the closures were cut from nine days to six
	}
	verb := i - 2
	for n := 0; ; verb, n = verb-1, n+1 {
		if verb < 1 || n > mostRisen || !f.sameSentence(verb, i) {
			return ""
		}
		if f.shape(verb) == lower && changeVerbs.knows(f.spelling(verb)) && f.at(verb) != "up" && f.at(verb) != "down" && f.at(verb+1) != "in" {
			break
		}
		if v := f.at(verb); v == "of" || v == "and" || v == "that" || f.shape(verb) == punct && v != "," && v != "%" ||
			f.shape(verb) == lower && tenses.knows(f.spelling(verb)) {
			return ""
		}
	}
	if k := verb + 1; f.lexeme(k).class&(determinerWord|possessiveWord) != 0 ||
		f.shape(k) == lower && f.lexeme(k).class&(adverbWord|prepositionWord|timeWord) == 0 && !functionWords.knows(f.spelling(k)) && !strings.HasSuffix(f.at(k), "ly") {
		return "" // ministers raised the age from 60 to 65
	}
	if n, ok := f.numeralAt(to + 1); ok && f.at(to) == "to" && !f.beginsNoNoun(n.to) {
		return "" // climbers fell from 3,000 to 2,000 metres
	}
	end := verb
	for end > 0 && f.sameSentence(end-1, i) && f.lexeme(end-1).class&(haveWord|beWord|modalWord|adverbWord) != 0 {
		end--
	}
	from := end
	for from > 0 && f.sameSentence(from-1, i) && !isBorder(f.at(from-1)) && f.at(from-1) != "that" && f.lexeme(from-1).class&conjunctionWord == 0 &&
		!f.subordinates(from-1) && !isQuoteMark(f.at(from-1)) &&
		!(f.lexeme(from-1).class&subordinatorWord != 0 && f.lexeme(from).class&determinerWord != 0) {
		from--
	}
	if from > 0 && f.sameSentence(from-1, i) && (isBorder(f.at(from-1)) || f.lexeme(from-1).class&conjunctionWord != 0) &&
		f.lexeme(from).class&determinerWord == 0 {
		first := f.sentenceOf(i).word
		if f.at(from-1) != "," || f.lexeme(first).class&(prepositionWord|adverbWord|subordinatorWord) == 0 || f.anyOf(first, from-1, ",") {
			return "" // people on day and night lists
		}
	}
	for k := from; k < end; k++ {
		if f.counts(k) || f.shape(k) == clitic ||
			f.shape(k) == lower && len(f.lexeme(k).verbs) > 0 && f.verbal(k) {
			return ""
		}
		switch f.lower(k) {
		case "number", "numbers", "total", "count":
			if f.at(k+1) == "of" {
				from = k + 2
			}
		}
	}
	for from < end && (f.lexeme(from).class&determinerWord != 0 || f.lexeme(from).class&adverbWord != 0) {
		from++
	}
	if from >= end || f.lexeme(from).class&(possessiveWord|pronounWord|prepositionWord) != 0 || f.at(from) == "-" {
		return "" // first-time visits
	}
	unit, stop := f.counted(from, false)
	for k := from; k < end && f.startsSentence(from) && f.shape(k) <= title && !functionWords.knows(f.spelling(k)); k++ {
		if f.isPlural(k) {
			unit, stop = f.unquoted(from, k+1), k+1 // with which no count begins
			break
		}
	}
	if unit == "" || stop > end || f.isLevel(stop-1) || f.shape(stop-1) != lower && stop-1 > from || f.isTimeAt(stop-1) {
		return ""
	}
	if f.nameAt(from) != nil && !f.isWord(f.nameAt(from)) {
		return unit
	}
	_, first := utf8.DecodeRuneInString(unit)
	return strings.ToLower(unit[:first]) + unit[first:]
}

// isLevel says that the number of the plural noun at word i is a price or a level: shares rose to 34.
func (f *figureFinder) isLevel(i int) bool {
	v, _ := f.value(i, quantityNouns)
	return v == "level"
}

// sitting are those who vote by heads: the council, the senate; a people has shares.
var sitting = readTable("sitting.txt")

// voted records the two numbers of a vote, the first of them a, the other one before word end: voted 7-3,
// by a vote of 92 to 8.
func (f *figureFinder) voted(a *amount, end int) {
	i := a.from
	if !f.sameSentence(max(i-1, 0), end-1) || i < 1 || a.from < f.last {
		return
	}
	switch {
	case f.lower(i-1) == "voted", f.at(i-1) == "of" && f.at(i-2) == "vote":
	case f.sameSentence(i, end) && f.at(end) == "vote" && f.lexeme(i-1).class&determinerWord != 0:
	default:
		return
	}
	b, ok := f.numeralAt(end - 1)
	if !ok || b.to != end || end-1 != a.to+1 || a.value == b.value {
		return
	}
	if v := f.at(end); a.value+b.value == 100 && f.at(i-1) == "voted" && !sitting.has(f.lower(i-2)) || v == "%" || v == "per" || v == "percent" {
		return // a share of a people: voted 52-48 to leave
	}
	for _, n := range [...]numeral{a.numeral, b} {
		fig := Figure{Value: n.value, Kind: quantityFigure, Unit: "votes"}
		fig.Mention = f.mention(int(f.words[n.from].start), int(f.words[n.to-1].end))
		fig.first, fig.last = int(f.words[n.from].start), int(f.words[n.to-1].end)
		f.facts.Figures = append(f.facts.Figures, fig)
	}
	f.last, f.noun = end, ""
}
