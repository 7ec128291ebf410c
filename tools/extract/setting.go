package extract

import (
	"strings"
	"time"
)

// This file says when a row’s matter was. A row that does not say so
// is better than one that says it of something else: in doubt it is left out.

// whenCounted is the date of a figure whose row has a text: one that plainly is the figure's, and
// not that of another figure, of a comparison or of another clause.
func (b *boxer) whenCounted(s *sentence, f *Figure, text string) string {
	x := b.dateOf(s, f.from, f.to)
	if x == nil || !strings.Contains(text, x.Text) || !b.d.plainlyOf(s, x, f) || b.timeless(x) || b.stands(f) || b.toldOf(s, x, f) ||
		b.embedded(s, x, f) ||
		b.d.ofNoun(s, x) {
		return ""
	}
	switch led := b.d.ledBy(b.d.wordAt(x.from)); led {
	case "by", "through", "to", "until", "till":
		return "" // the end of a time whose start is not told
	}
	return b.clipped(x)
}

// mostParted is how many words may stand between the phrase of a figure and its date.
const mostParted = 6

// plainlyOf says that a date is the only time of its sentence, and that it either leads in the clause
// of a figure or stands right behind the figure's phrase: in May the yard sold 40 boats; sold 40 boats
// to Norland in May.
func (d *document) plainlyOf(s *sentence, x *Date, f *Figure) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	at, end := d.wordAt(f.first), d.wordAt(d.unitEnd(f)-1)+1
	if d.timedBeside(s, first, stop) || strings.EqualFold(x.Text, "today") {
		return false
	}
	if first >= end {
		switch v := d.lower(first - 1); v {
		case "in", "on", "at", "during", "over", "between", "throughout", "the", "of":
			switch lead := d.ledBy(first); lead {
			case "in", "on", "at", "during", "over", "between", "throughout":
			default:
				return v == "of" && d.at(first-2) == "as"
			}
		default:
			if d.lexeme(first-1).class&(prepositionWord|subordinatorWord) != 0 {
				return false // 40 boats for 2027
			}
		}
		if first-end > mostParted {
			return false
		}
		for i := end; i < first; i++ {
			if d.endsNoun(i) || d.shape(i) == clitic || d.at(i) == "above" || d.at(i) == "below" || d.at(i) == "ahead" || d.at(i) == "same" {
				return false // 29 percent above the yard's close on Monday, ahead of the same time last year
			}
		}
		return true
	}
	if !d.fronts(s, first) {
		return false
	}
	if d.at(stop) == "," {
		stop++
	}
	if d.lexeme(stop).class&subjectWord != 0 {
		stop++ // in 2014 it was 97%
	}
	for i := stop; i < at; i++ {
		if end := d.relativeEnd(i, at); end > i {
			i = end // the yard, which stands on the quay, sank 12 boats
			continue
		}
		if isBorder(d.at(i)) || d.joinsOn(i) || (strings.HasSuffix(d.at(i), "ing") || d.in(i, irregularParticiples)) && d.endsNoun(i) ||
			d.purposes(i, at) {
			return false
		}
	}
	return d.verbsWithin(stop, at) <= 1
}

// timedBeside says that a sentence has another time than the one from word first up to stop, even
// if it is none that a calendar has: now, on Tuesday, a year earlier.
func (d *document) timedBeside(s *sentence, first, stop int) bool {
	for i := max(s.word, min(d.filing(s.start), first)); i < s.stop; i++ {
		if i == first {
			i = stop - 1
			continue
		}
		if d.lower(i) == "now" || d.timed(i) {
			return true
		}
		c, ok := calendar.entry(d.spelling(i))
		if !ok {
			continue
		}
		if i < first && i >= first-2 && (c.kind == weekdayName || c.kind == todayWord) {
			continue // on Sunday, 6 February
		}
		switch c.kind {
		case monthName, weekdayName, quarterName, decadeName, todayWord:
			return true
		case timeUnit:
			switch d.at(i + 1) {
			case "ago", "earlier", "later", "before", "after":
				return true
			}
			switch d.lower(i - 1) {
			case "last", "next", "this", "previous", "following", "same", "current":
				return true
			}
		}
	}
	return false
}

// joinsOn says that another clause or phrase begins with word i: which, when, and, she.
func (d *document) joinsOn(i int) bool {
	return d.lexeme(i).class&(relativeWord|subordinatorWord|conjunctionWord|subjectWord) != 0 && d.shape(i) == lower
}

// endsNoun says that word i ends the phrase of a noun before it: a mark, a verb, a participle, "and".
func (d *document) endsNoun(i int) bool {
	if v := d.at(i); isBorder(v) && !d.inNumber(i) || d.joinsOn(i) || d.finite(i) || d.present(i) || v == "now" ||
		v == "to" && d.lexeme(i+1).form == baseForm && len(d.lexeme(i+1).verbs) > 0 {
		return true
	}
	return d.shape(i) == lower && d.lexeme(i).class&prepositionWord == 0 &&
		(isFiniteEnding(d.at(i)) || strings.HasSuffix(d.at(i), "ing") || d.tense(i) != undirected || d.in(i, irregularParticiples))
}

// clipped is a date at level 1 of EDTF, which "earlier" ends on the day of filing.
func (b *boxer) clipped(x *Date) string {
	when := levelOne(x.EDTF)
	if strings.HasSuffix(strings.ToLower(x.Text), "weekend") && strings.Contains(x.EDTF, "-W") {
		return weekendOf(when)
	}
	if filed := b.d.report.Date(); len(filed) >= len(time.DateOnly) && strings.HasPrefix(strings.ToLower(x.Text), "earl") &&
		strings.Contains(x.Text, " this ") {
		return clip(when, filed[:len(time.DateOnly)])
	}
	if !strings.Contains(when, "/") && b.d.roughly(b.d.wordAt(x.from)-1) {
		return when + "~"
	}
	return when
}

// roughly says that word i makes a time behind it less than exact: about 1927.
func (d *document) roughly(i int) bool {
	switch d.lower(i) {
	case "about", "around", "circa", "approximately", "roughly", "c.", "ca.", "c", "ca":
		return true
	}
	return false
}

// stands says that a figure is one of a thing as it is, not of what happened on a day:
// a length, a span of time, what a thing is worth, "its 3,200 dealers".
func (b *boxer) stands(f *Figure) bool {
	d := b.d
	at, end := d.wordAt(f.first), d.wordAt(d.unitEnd(f)-1)+1
	if head := lastWord(headOf(f.Unit)); timeUnits.has(head) || distances.has(head) {
		return true
	}
	if d.sameSentence(at-1, at) && (d.shape(at-1) == clitic || d.definite(at-1)) {
		return true
	}
	return f.Kind == moneyFigure && d.leads(end) // a $2 million contract
}

// definite says that word i speaks of all that there is of a kind: its, the.
func (d *document) definite(i int) bool {
	switch d.lower(i) {
	case "a", "an", "another", "some", "no", "one", "any", "each", "every":
		return false
	}
	return d.in(i, determiners)
}

// embedded says that a figure or its date is in a clause within the one that the other
// stands in: jailed in 2004 for taking 40 boats; a hall built in 1925 with 40 rooms.
func (b *boxer) embedded(s *sentence, x *Date, f *Figure) bool {
	d := b.d
	first, stop, at := d.wordAt(x.from), d.wordAt(x.to-1)+1, d.wordAt(f.first)
	switch {
	case d.purposed(s.word, at):
		return true
	case first >= at:
		return false
	case d.shape(stop) == clitic && d.tenseBehind(stop, at) != past:
		return true // Monday's ruling affects 40 farms
	}
	return d.entersAnother(stop, at) || d.verbsWithin(stop, at) > 1
}

// whenClaimed is the date of what a claim says, or of the saying: not one that only a
// part of the claim has.
func (b *boxer) whenClaimed(s *sentence, c *Claim) string {
	d := b.d
	x := b.dateOf(s, c.from, c.to)
	if x == nil || b.timeless(x) || b.compared(s, x) || b.d.ofBase(x) {
		return ""
	}
	if x.from < c.from || x.to > c.to {
		if b.saidOn(x.from) == nil && !d.fronts(s, d.wordAt(x.from)) {
			return ""
		}
	} else {
		if b.dependent(s, x) {
			return ""
		}
		first, stop, from, to := d.wordAt(x.from), d.wordAt(x.to-1)+1, d.wordAt(c.from), d.wordAt(c.to-1)+1
		switch d.ledBy(first) {
		case "by", "through", "to", "until", "till":
			return ""
		}
		switch {
		case d.anyOf(from+1, first, ","), d.shape(stop) == clitic, d.leads(stop), strings.HasSuffix(d.lower(from), "ing"):
			return "" // its new ferry, begun two years ago, is late; wanted for last month's fire; entering the race in June
		}
		if fronted := first-from <= mostCompared; d.verbsWithin(from, first) > 1 || d.entersAnother(from, first) || fronted &&
			(d.verbsWithin(stop, to) > 1 || d.entersAnother(stop, to)) {
			return ""
		}
	}
	return b.clipped(x)
}

// purposed says that the words before word i are what an infinitive or a participle behind
// a preposition governs, back to the verb that tells or to the word from.
func (d *document) purposed(from, i int) bool {
	for k := i - 1; k >= from && !isBorder(d.at(k)); k-- {
		if d.purposes(k, i) {
			return true
		}
		if d.finite(k) {
			return false
		}
	}
	return false
}

// purposes says that an infinitive, or a participle behind a preposition, is at word i,
// before word stop: to seat 200, for taking.
func (d *document) purposes(i, stop int) bool {
	if d.words[i].shape != lower {
		return false
	}
	v := d.at(i)
	if v == "to" && i+2 <= stop && i+1 < len(d.words) {
		next := d.at(i + 1)
		return d.words[i+1].shape == lower && (!functionWords.has(next) || next == "be" || next == "have") && !numberWords.has(next) &&
			!boundEnds.has(next) &&
			!d.isPlural(i+1) &&
			!d.in(i+1, compassWords) &&
			d.lexeme(i-1).class&beWord == 0
	}
	return len(v) > 5 && strings.HasSuffix(v, "ing") && !functionWords.has(v) && !d.in(i, placePrepositions) &&
		d.lexeme(i-1).class&prepositionWord != 0 &&
		d.lexeme(i+1).class&prepositionWord == 0
}

// entersAnother says that an infinitive, or a participle behind a preposition, begins among
// the words from up to another.
func (d *document) entersAnother(from, to int) bool {
	for i := max(from, 1); i < to; i++ {
		if d.purposes(i, to) {
			return true
		}
	}
	return false
}

// verbsWithin is how many verbs that tell stand among the words from up to another, but
// for asides; those side by side are one.
func (d *document) verbsWithin(from, to int) int {
	n, last := 0, -3
	for i := from; i < to; i++ {
		i = d.relativeEnd(i, to)
		if d.finite(i) || d.present(i) {
			if i-last > 2 {
				n++
			}
			last = i
		}
	}
	return n
}

// ledBy is the preposition that leads to a date which begins with word i: by the end of
// May. It is "" where none does.
func (d *document) ledBy(i int) string {
	for k := i - 1; d.sameSentence(k, i) && i-k <= mostCompared+1; k-- {
		switch v := d.lower(k); v {
		case "the", "of", "end", "start", "beginning", "middle", "close", "around", "about", "a.m.", "p.m.", "am", "pm", "noon", "midnight":
		default:
			if d.shape(k) == number && (k < i-1 || strings.HasSuffix(d.lower(k), "m")) {
				continue // until 9 a.m. Tuesday
			}
			if d.lexeme(k).class&prepositionWord != 0 || v == "until" || v == "till" {
				return v
			}
			return ""
		}
	}
	return ""
}

// headOf is what a unit counts, without the time or thing that it is counted by: bikes
// a year.
func headOf(unit string) string {
	if strings.IndexByte(unit, ' ') < 0 {
		return unit // as most are
	}
	for _, by := range []string{" per ", " a ", " an ", " each ", " every "} {
		if head, _, ok := strings.Cut(unit, by); ok {
			return head
		}
	}
	return unit
}

// dateOf is the date of what a stretch of a sentence says, where the sentence has
// exactly one that can be it.
func (b *boxer) dateOf(s *sentence, from, to int) *Date {
	var found *Date
	for i := 0; i < len(b.d.facts.Dates); i++ {
		x := &b.d.facts.Dates[i]
		if x.from < s.start || x.from >= s.end || found != nil && x.EDTF == found.EDTF || b.d.filed(x) {
			continue
		}
		if found != nil || b.unsure(x) || b.d.partial(x) {
			return nil
		}
		found = x
		if whole, pair := b.coupled(i); pair == loose {
			return nil
		} else if pair == linked {
			both := *x
			both.to, both.EDTF, found = b.d.facts.Dates[i+1].to, whole, &both
			both.Text = b.d.text[both.from:both.to]
			i++
		}
		x = found
		if b.apart(s, x, from, to) {
			return nil
		}
	}
	return found
}

// toldOf says that the only date of a sentence is that of something else than
// one of its figures: of a level that it is compared with, of what the figure
// was said, of another clause, or of a figure that stands nearer.
func (b *boxer) toldOf(s *sentence, x *Date, f *Figure) bool {
	d := b.d
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	at, end := d.wordAt(f.first), d.wordAt(f.last-1)+1
	lo, hi, behind := end, first, true
	if first < at {
		lo, hi, behind = stop, at, false
	}
	fronted := !behind && d.fronts(s, first)
	if at > s.word && d.at(at-1) == "from" && d.at(end) == "to" || b.saidApart(x.from, f.from, f.to, fronted) {
		return true
	}
	comma := false
	for i := lo; i < hi; i++ {
		v := d.lower(i)
		switch {
		case d.compares(i) && !d.bounded(i),
			behind && v == "from" && (d.shape(i+1) == number || d.shape(i+1) == punct || i+1 == hi || d.in(i+1, determiners)):
			return true // 57% from 63% in 2010; but not: withdrew 500 soldiers from Norland in 2010
		case !fronted && (v == "and" || v == "but" || v == ",") && d.finiteWithin(i+1, min(i+4, hi)):
			return true // was built in 1952 and has 60 rooms
		case behind && d.words[i].shape == lower && strings.HasSuffix(v, "ing") && len(v) > 5 &&
			d.lexeme(i-1).class&(determinerWord|possessiveWord|prepositionWord) == 0:
			return true // for two months honing his act for the race in June
		case isBorder(d.at(i)):
			comma = true
		}
	}
	if behind {
		if stop < s.stop && (d.finite(stop) || d.tense(stop) == past) {
			return true // $3 million on a ticket bought in May went unclaimed
		}
		return d.against(x) || hi-lo > mostApart || b.figureWithin(lo, hi) && (comma || !d.anyOf(lo, hi, "and"))
	}
	return !fronted && (comma || hi-lo > mostBehind || b.figureWithin(max(first-3, s.word), first))
}

// compares says that what stands behind word i is a level that something is
// compared with: more than in 2010, as many as last year; but not: as of 2010.
func (d *document) compares(i int) bool {
	if !d.in(i, comparing) {
		return false
	}
	next := d.lexeme(i + 1).class
	return d.lower(i) != "as" || d.at(i+1) != "of" && next&(prepositionWord|timeWord|determinerWord) != 0
}

// anyOf says that a word stands among those from up to another.
func (d *document) anyOf(from, to int, word string) bool {
	for i := from; i < to; i++ {
		if d.at(i) == word {
			return true
		}
	}
	return false
}

// How many words behind a figure its date may stand, and before it one that does
// not lead the sentence in.
const (
	mostApart  = 10
	mostBehind = 5
)

var (
	comparing = load("comparing.txt")
	distances = load("distances.txt")
	partWords = load("parts.txt")
)

// fronts says that nothing but a phrase that leads the sentence in stands before
// word i: "In the first nine months of", "On the morning of"; but not "Entering
// the race in".
func (d *document) fronts(s *sentence, i int) bool {
	from := max(s.word, min(d.filing(s.start)+1, i))
	if d.filing(s.start) == 0 {
		from = s.word
	}
	if i-from > 8 {
		return false
	}
	if from < i && (d.in(from, dividers) || d.lexeme(from).class&subjectWord != 0) {
		return false // After a year in Oslo; it remains the largest in Norland
	}
	for k := from; k < i; k++ {
		if isBorder(d.at(k)) || d.tense(k) != undirected || strings.HasSuffix(d.lower(k), "ing") && k == from ||
			d.lexeme(k).class&(beWord|haveWord|modalWord) != 0 {
			return false
		}
	}
	return from >= i || d.lexeme(from).class&prepositionWord != 0 || d.in(from, placePrepositions) ||
		functionWords.knows(d.spelling(from)) && !d.in(from, determiners)
}

// finiteWithin says that one of the words from up to another is a verb that tells.
func (d *document) finiteWithin(from, to int) bool {
	for i := from; i < to; i++ {
		if isBorder(d.at(i)) {
			return false
		}
		if d.finite(i) {
			return true
		}
	}
	return false
}

// finite says that word i looks like a verb that tells what somebody does or did.
func (d *document) finite(i int) bool {
	if i <= 0 || i >= len(d.words) {
		return false
	}
	if told := d.judgements[i]; told&finiteWord != 0 {
		return told&(2*finiteWord) != 0
	}
	return d.judgeFinite(i)
}

// judgeFinite finds what finite tells, and keeps it.
func (d *document) judgeFinite(i int) bool {
	w := &d.words[i]
	return d.judge(i, finiteWord, w.shape == lower && w.spelling.mayBeFinite() && d.readsFinite(i))
}

// mayBeFinite says that finite may be true of a word in small letters, wherever it stands, as
// of most it is not.
func (s *spelling) mayBeFinite() bool {
	if known, is := s.asked(ofFinite); known {
		return is
	}
	l := s.lexeme
	return s.tell(ofFinite, l.class&(beWord|haveWord|modalWord) != 0 || len(l.verbs) > 0 || changeVerbs.knows(s) || s.mayHaveTense())
}

// readsFinite says what finite does, of a word of which it has not been asked.
func (d *document) readsFinite(i int) bool {
	l := d.lexeme(i)
	if l.class&(beWord|haveWord|modalWord) != 0 {
		switch d.at(i) {
		case "being", "been", "be", "having":
			return false
		}
		return true
	}
	if before := d.lexeme(i - 1).class; before&(determinerWord|possessiveWord) != 0 || numberWords.knows(d.spelling(i-1)) || d.at(i-1) == "other" ||
		d.shape(i-1) == number && len(l.verbs) > 0 ||
		before&prepositionWord != 0 && d.at(i-1) != "to" {
		return false // her plan to, the injured
	}
	if d.at(i+1) == "by" && !changeVerbs.knows(d.spelling(i)) && d.lexeme(i-1).class&(beWord|haveWord|adverbWord|negationWord) == 0 {
		return false // 82 men led by Lee
	}
	return d.tense(i) != undirected ||
		d.at(i-1) != "to" &&
			(len(l.verbs) > 0 && l.form <= pastForm && (l.form != baseForm || d.isPlural(i-1) || d.lexeme(i-1).class&(subjectWord|pronounWord) != 0) || changeVerbs.knows(d.spelling(i)) && d.at(i) != "up" && d.at(i) != "down")
}

// figureWithin says that a figure stands among the words from up to another.
func (b *boxer) figureWithin(from, to int) bool {
	if from >= to {
		return false
	}
	start, end := int(b.d.words[from].start), int(b.d.words[to-1].end)
	for i := range b.d.facts.Figures {
		if f := &b.d.facts.Figures[i]; f.from < end && f.to > start {
			return true
		}
	}
	return false
}

// saidApart says that what stands at a byte tells of the saying, and not of what
// is said: "12 rooms burned, she told the council on Monday". It is none where
// those who say so counted, "reported in May that 12 rooms burned", or where it
// leads the whole sentence in: "In May, she said, 12 rooms burned".
func (b *boxer) saidApart(other, from, to int, fronted bool) bool {
	v := b.voicedAt(from, to)
	if v == nil {
		w := b.voicedAt(other, other+1)
		return w != nil && w.by != ""
	}
	if v.by == "" || other >= v.from && other < v.to {
		return false
	}
	return !reportingVerbs.has(v.verb) && !(fronted && b.d.at(b.d.wordAt(v.from)-1) == ",")
}

// apart says that a date belongs to something else than a stretch of its
// sentence: it stands behind "since" or "after", in another clause, or before
// a noun.
func (b *boxer) apart(s *sentence, x *Date, from, to int) bool {
	d := b.d
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	lo, hi := d.wordAt(to-1)+1, first
	if at := d.wordAt(from); first < at {
		lo, hi = stop, at
	}
	for i := lo; i < hi; i++ {
		if end := d.relativeEnd(i, hi); end > i {
			i = end // In September the group, which is based in Madrid, reported 54
			continue
		}
		if d.at(i) == "as" && d.lexeme(i+1).class&subjectWord != 0 {
			return true // as salty as it was in 2019
		}
		if d.at(i) == ";" || d.in(i, dividers) && !d.bounded(i) || d.at(i) == "," && (d.at(i+1) == "but" || d.at(i+1) == "and") {
			return true
		}
	}
	if hi == first && d.reopens(lo, hi) {
		return true
	}
	for i := first - 1; i >= max(s.word, first-mostCompared) && !isBorder(d.at(i)); i-- {
		if d.lower(i) == "from" || d.lower(i) == "compared" {
			return true // the tapes from 5 January, up from 14% a year ago
		}
	}
	if hi > lo && lo == stop && d.at(stop) == "," {
		for i := first - 1; i > s.word; i-- {
			if d.at(i) == "," {
				return true // Reed, born in 1955, has built …
			}
		}
	}
	for i := first - 1; i >= max(s.word, first-mostLed) && !isBorder(d.at(i)); i-- {
		if d.in(i, dividers) && !d.bounded(i) {
			return true
		}
	}
	if d.describesDay(stop) ||
		first > s.word && d.in(first-1, determiners) && d.shape(stop) <= upper && stop < s.stop && !functionWords.knows(d.spelling(stop)) {
		return true // the 2008 games
	}
	return strings.Contains(x.EDTF, "..")
}

// reopens says that a comma and a relative clause begin among the words from up
// to another: 12 boats, a fleet that sailed in May.
func (d *document) reopens(from, to int) bool {
	comma := false
	for i := from; i < to; i++ {
		comma = comma || d.at(i) == ","
		if comma && d.at(i) == "that" {
			return true
		}
	}
	return false
}

// mostLed is how many words before a date a word that divides it from the rest
// of its sentence may stand: after the long strike of 1984.
const mostLed = 9

// mostCompared is how many words before a date "from" may stand that compares.
const mostCompared = 3

var dividers = load("dividers.txt")

// leads says that a noun in small letters begins with word i, which the name
// before it describes.
func (d *document) leads(i int) bool {
	if i >= len(d.words) || !d.sameSentence(i-1, i) || d.words[i].shape != lower {
		return false
	}
	v := d.at(i)
	l := d.lexeme(i)
	return !functionWords.knows(d.spelling(i)) && l.class&^speakerNoun == 0 && (len(l.verbs) == 0 || l.class != 0) && !d.finite(i) && !d.present(i) &&
		!isFiniteEnding(v) &&
		!strings.HasSuffix(v, "ing") &&
		!strings.HasSuffix(v, "ly")
}

// relativeEnd is the comma that closes the relative clause which the comma at
// word i opens, before word stop; i if there is no such clause.
func (d *document) relativeEnd(i, stop int) int {
	if d.at(i) != "," || d.lexeme(i+1).class&relativeWord == 0 {
		return i
	}
	for j := i + 2; j < stop; j++ {
		if d.at(j) == "," {
			return j
		}
	}
	return i
}

// isFiniteEnding says that a word in small letters looks like a verb in the
// past, whose object may follow.
func isFiniteEnding(v string) bool { return strings.HasSuffix(v, "ed") }
