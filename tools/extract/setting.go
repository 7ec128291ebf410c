package extract

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// This file says when and where a row's matter was. A row that does not say so
// is better than one that says it of something else: in doubt both are left out.

// whenCounted is the date of a figure, which another figure, a comparison or a
// clause of its own can have to itself.
func (b *boxer) whenCounted(s *sentence, f *Figure) string {
	x := b.dateOf(s, f.from, f.to)
	if x == nil || b.stands(f) || b.toldOf(s, x, f) || b.embedded(s, x, f) {
		return ""
	}
	switch led := b.d.ledBy(b.d.wordAt(x.from)); led {
	case "by", "through", "to", "until", "till":
		return "" // the end of a time whose start is not told
	}
	return b.clipped(x)
}

// clipped is a date at level 1 of EDTF, which "earlier" ends on the day of filing.
func (b *boxer) clipped(x *Date) string {
	when := levelOne(x.EDTF)
	if strings.HasSuffix(strings.ToLower(x.Text), "weekend") && strings.Contains(x.EDTF, "-W") {
		return weekendOf(when)
	}
	if filed := b.d.report.Date(); len(filed) >= len(time.DateOnly) && strings.HasPrefix(strings.ToLower(x.Text), "earl") && strings.Contains(x.Text, " this ") {
		return clip(when, filed[:len(time.DateOnly)])
	}
	return when
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
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	at, end := d.wordAt(f.first), d.wordAt(f.last-1)+1
	if d.purposed(s.word, at) {
		return true
	}
	if first >= at {
		return d.entersAnother(end, first) || d.resubjects(end, first)
	}
	if d.shape(stop) == clitic && d.tenseBehind(stop, at) != past {
		return true // Monday's ruling affects 40 farms
	}
	if d.fronts(s, first) {
		return d.entersAnother(stop, at) || d.verbsWithin(stop, at) > 1
	}
	from := first
	for from > s.word && !isBorder(d.at(from-1)) {
		from--
	}
	return d.verbsWithin(stop, at) != 1 || d.finiteWithin(from, first)
}

// resubjects says that a pronoun with its verb stands among the words from up to another:
// half the boats she had in 2010.
func (d *document) resubjects(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if l := d.lexeme(i).class; l&subjectWord != 0 && d.at(i) != "there" && d.finiteWithin(i+1, min(i+3, to)) {
			return true
		}
	}
	return false
}

// whenClaimed is the date of what a claim says, or of the saying: not one that only a
// part of the claim has.
func (b *boxer) whenClaimed(s *sentence, c *Claim) string {
	d := b.d
	x := b.dateOf(s, c.from, c.to)
	if x == nil || b.timeless(x) {
		return ""
	}
	if x.from < c.from || x.to > c.to {
		if b.saidOn(x.from) == nil && !d.fronts(s, d.wordAt(x.from)) {
			return ""
		}
	} else {
		first, stop, from, to := d.wordAt(x.from), d.wordAt(x.to-1)+1, d.wordAt(c.from), d.wordAt(c.to-1)+1
		switch d.ledBy(first) {
		case "by", "through", "to", "until", "till":
			return ""
		}
		switch {
		case d.anyOf(from+1, first, ","), d.shape(stop) == clitic, d.leads(stop), strings.HasSuffix(d.lower(from), "ing"):
			return "" // its new ferry, begun two years ago, is late; wanted for last month's fire; entering the race in June
		}
		if fronted := first-from <= mostCompared; d.verbsWithin(from, first) > 1 || d.entersAnother(from, first) || fronted && (d.verbsWithin(stop, to) > 1 || d.entersAnother(stop, to)) {
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
		return d.words[i+1].shape == lower && (!functionWords.has(next) || next == "be" || next == "have") && !numberWords.has(next) && !boundEnds.has(next) && !d.isPlural(i+1) && !d.in(i+1, compassWords) && d.lexeme(i-1).class&beWord == 0
	}
	return len(v) > 5 && strings.HasSuffix(v, "ing") && !functionWords.has(v) && !d.in(i, placePrepositions) && d.lexeme(i-1).class&prepositionWord != 0 && d.lexeme(i+1).class&prepositionWord == 0
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
	for i := range b.d.facts.Dates {
		x := &b.d.facts.Dates[i]
		if x.from < s.start || x.from >= s.end || found != nil && x.EDTF == found.EDTF || b.d.filed(x) {
			continue
		}
		if found != nil {
			return nil
		}
		found = x
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
		case d.compares(i) && !d.bounded(i), behind && v == "from" && (d.shape(i+1) == number || d.shape(i+1) == punct || i+1 == hi || d.in(i+1, determiners)):
			return true // 57% from 63% in 2010; but not: withdrew 500 soldiers from Norland in 2010
		case !fronted && (v == "and" || v == "but" || v == ",") && d.finiteWithin(i+1, min(i+4, hi)):
			return true // was built in 1952 and has 60 rooms
		case behind && d.words[i].shape == lower && strings.HasSuffix(v, "ing") && len(v) > 5 && d.lexeme(i-1).class&(determinerWord|possessiveWord|prepositionWord) == 0:
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
	if from < i && d.in(from, dividers) {
		return false // After a year in Oslo
	}
	for k := from; k < i; k++ {
		if isBorder(d.at(k)) || d.tense(k) != undirected || strings.HasSuffix(d.lower(k), "ing") && k == from || d.lexeme(k).class&(beWord|haveWord|modalWord) != 0 {
			return false
		}
	}
	return from >= i || d.lexeme(from).class&prepositionWord != 0 || d.in(from, placePrepositions) || functionWords.knows(d.spelling(from)) && !d.in(from, determiners)
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
	if i <= 0 || d.words[i].shape != lower {
		return false
	}
	if known, is := d.judged(i, finiteWord); known {
		return is
	}
	return d.judge(i, finiteWord, d.readsFinite(i))
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
	if before := d.lexeme(i - 1).class; before&(determinerWord|possessiveWord) != 0 || numberWords.knows(d.spelling(i-1)) || d.at(i-1) == "other" || d.shape(i-1) == number && len(l.verbs) > 0 || before&prepositionWord != 0 && d.at(i-1) != "to" {
		return false // her plan to, the injured
	}
	if d.at(i+1) == "by" && !changeVerbs.knows(d.spelling(i)) && d.lexeme(i-1).class&(beWord|haveWord|adverbWord|negationWord) == 0 {
		return false // 82 men led by Lee
	}
	return d.tense(i) != undirected || d.at(i-1) != "to" && (len(l.verbs) > 0 && l.form <= pastForm && (l.form != baseForm || d.isPlural(i-1) || d.lexeme(i-1).class&(subjectWord|pronounWord) != 0) || changeVerbs.knows(d.spelling(i)) && d.at(i) != "up" && d.at(i) != "down")
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
	if d.describesDay(stop) || first > s.word && d.in(first-1, determiners) && d.shape(stop) <= upper && stop < s.stop && !functionWords.knows(d.spelling(stop)) {
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

// A stretch is one of the figures or dates of a sentence, in bytes.
type stretch struct{ from, to int }

// where are the places of what a stretch of a sentence says, nearest first: not
// those that only a people's name stands for, and not those where somebody
// comes from or is based. Where others like it stand in the sentence, each has
// the place that follows it: 12 in Oslo, 15 in Bergen.
func (b *boxer) where(s *sentence, from, to int, others []stretch) []string {
	type near struct {
		path     string
		distance int
	}
	d := b.d
	var own, rest []near
	filed := d.filing(s.start)
	located := false // the place before this one in a row is where it was
	last := -1       // the word that it ends before
	head := 0        // the byte at which the row begins
	for i := range d.facts.Places {
		p := &d.facts.Places[i]
		if p.from < s.start || p.from >= s.end || p.Role != "name" || d.wordAt(p.from) < filed || p.from >= from && p.from < to {
			continue
		}
		first := d.wordAt(p.from)
		joint := first - 1
		if d.at(joint) == "the" {
			joint-- // Oslo, the Faroes and Bergen
		}
		if row := last >= 0 && joint-last <= 1 && joint >= last && (d.at(joint) == "," || d.at(joint) == "and" || d.at(joint) == "or"); !row {
			head = p.from
			located = b.locates(s, p, from) && !b.foreign(s, p, from, to)
		}
		within := last >= 0 && first == last+1 && d.at(last) == "," && (p.Kind == "region" || p.Kind == "country") // Oslo, Norway
		last = d.wordAt(p.to-1) + 1
		if located && d.listsOn(last) {
			return nil // and some of them is a wrong answer
		}
		if !located || within && i > 0 && d.facts.Places[i-1].Country == p.Country && d.facts.Places[i-1].Kind != p.Kind {
			continue
		}
		if p.from < from && !b.dated(from) && b.countsAt(others, d.wordAt(head)) && !d.fronts(s, d.wordAt(head)) {
			continue // the 700 people living in Oslo send $1 million
		}
		n := near{p.Path, p.from - to}
		list := &own
		if p.from < from {
			n.distance, list = from-p.to, &rest
		}
		if between(others, min(head, from), max(head, from)) {
			if list = &rest; d.bordered(d.wordAt(min(head, from)), d.wordAt(max(head, from))) && !d.fronts(s, d.wordAt(head)) {
				continue
			}
		}
		if !slices.ContainsFunc(*list, func(o near) bool { return o.path == p.Path }) {
			*list = append(*list, n)
		}
	}
	all := rest
	if len(own) > 0 && (len(others) > 0 || len(rest) == 0) {
		all = own
	} else {
		all = append(all, own...)
	}
	slices.SortStableFunc(all, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var paths []string
	for _, n := range all {
		if !slices.Contains(paths, n.path) && !slices.ContainsFunc(all, func(o near) bool { return strings.HasPrefix(o.path, n.path+"/") }) {
			paths = append(paths, n.path)
		}
	}
	if len(paths) > mostPlaces {
		return nil // some of them would be a wrong answer
	}
	return paths
}

// countsAt says that one of some figures stands before word i with no verb that tells
// between, so that a place there is where what that figure counts is.
func (b *boxer) countsAt(others []stretch, i int) bool {
	for _, o := range others {
		if end := b.d.wordAt(o.to-1) + 1; end <= i && b.d.sameSentence(end-1, i) && b.d.verbsWithin(end, i) == 0 {
			return true
		}
	}
	return false
}

// listsOn says that a list of places goes on behind the one that ends before word i, with
// one that is not known: in Oslo and the hill provinces; in Oslo, Norland; Bergen.
func (d *document) listsOn(i int) bool {
	if i+1 >= len(d.words) || !d.sameSentence(i-1, i+1) {
		return false
	}
	switch d.at(i) {
	case "and", "or":
		switch d.at(i + 1) {
		case "nearby", "neighbouring", "neighboring", "surrounding", "adjacent":
			return plural(d.at(i + 2)) // in Norland and nearby regions
		}
		return (d.shape(i+1) == title || d.at(i+1) == "the" || d.in(i+1, compassWords)) && !d.placed(i+1)
	case ";":
		return d.shape(i+1) == title && !d.placed(i+1)
	case ",":
		k := i + 1
		if d.at(k) == "the" {
			k++
		}
		if d.shape(k) != title || d.placed(k) {
			return false
		}
		end := k
		for d.shape(end) == title {
			end++
		}
		return d.at(i-2) == "," && d.placed(i-3) && (d.at(end) == "," || d.at(end) == "and") || d.at(k+1) == "," && d.shape(k+2) == title && d.placed(k+2)
	}
	return false
}

// placed says that a place which is known begins with word i, or with the one behind the
// article or the point of the compass there.
func (d *document) placed(i int) bool {
	if d.at(i) == "the" || d.in(i, compassWords) {
		i++
	}
	for k := range d.facts.Places {
		if p := &d.facts.Places[k]; i < len(d.words) && p.from <= int(d.words[i].start) && p.to > int(d.words[i].start) {
			return true
		}
	}
	return false
}

// between says that one of some stretches lies from one byte up to another.
func between(others []stretch, from, to int) bool {
	for _, o := range others {
		if o.from >= from && o.to <= to {
			return true
		}
	}
	return false
}

// bordered says that a mark parts the words from one up to another.
func (d *document) bordered(from, to int) bool {
	for i := from; i < to; i++ {
		if isBorder(d.at(i)) || d.at(i) == "-" && !d.words[i].glued {
			return true
		}
	}
	return false
}

// placeWithin says that a place stands among the words from up to another.
func (b *boxer) placeWithin(from, to int) bool {
	for i := range b.d.facts.Places {
		if k := b.d.wordAt(b.d.facts.Places[i].from); k >= from && k < to {
			return true
		}
	}
	return false
}

// surname says that a place's name is what the report calls somebody by.
func (b *boxer) surname(name string) bool {
	for i := range b.d.entities {
		if e := &b.d.entities[i]; e.kind == person && len(e.full) > len(name) && strings.HasSuffix(e.full, name) && e.full[len(e.full)-len(name)-1] == ' ' {
			return true
		}
	}
	return false
}

// leads says that a noun in small letters begins with word i, which the name
// before it describes.
func (d *document) leads(i int) bool {
	if i >= len(d.words) || !d.sameSentence(i-1, i) || d.words[i].shape != lower {
		return false
	}
	v := d.at(i)
	l := d.lexeme(i)
	return !functionWords.knows(d.spelling(i)) && l.class&^speakerNoun == 0 && (len(l.verbs) == 0 || l.class != 0) && !d.finite(i) && !d.present(i) && !isFiniteEnding(v) && !strings.HasSuffix(v, "ing") && !strings.HasSuffix(v, "ly")
}

// foreign says that a place belongs to something else than a stretch of its
// sentence: to whoever says so, to another clause, or to a part of what is
// counted, as in "600 jobs, most of them in Leeds".
func (b *boxer) foreign(s *sentence, p *Place, from, to int) bool {
	d := b.d
	first, stop := d.wordAt(p.from), d.wordAt(p.to-1)+1
	fronted := p.from < from && d.fronts(s, first)
	if b.saidApart(p.from, from, to, fronted) {
		return true
	}
	if d.leads(stop) || first > s.word && d.shape(first-1) == lower && d.lower(first-1) != "the" && d.in(first-1, determiners) || d.in(first-1, determiners) && stop < s.stop && d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) || b.surname(p.Text) {
		return true // U.S. embassies, the Kenya bombing
	}
	lo, hi := d.wordAt(to-1)+1, first
	if p.from < from {
		lo, hi = stop, d.wordAt(from)
		if d.entersAnother(lo, hi) || !fronted && b.dated(from) && (d.finiteWithin(lo, hi) || hi-lo > mostLed/2) {
			return true // efforts in Oslo to raise 12 boats; the best club in Norland was honoured on Friday
		}
		// Lee, born in Oslo, has 12 boats; after a year in Oslo she bought 12 boats.
		for i := lo; i+1 < hi && !fronted; i++ {
			if d.at(i) == "and" && d.finiteWithin(i+1, min(i+3, hi)) {
				return true // was born in Oslo and sailed in 1992
			}
		}
		return !fronted && (d.bordered(lo, hi) || d.in(s.word, dividers)) ||
			first == s.word && (d.at(stop) == "," || d.at(stop) == "and" || d.shape(stop) == clitic && b.placeWithin(stop, hi)) // Norland, Estmark and Palvera
	}
	if d.entersAnother(lo, hi) || b.dated(from) && (d.leads(lo) && d.finiteWithin(lo, hi) || d.verbsWithin(lo, hi) > 1) {
		return true // met on Friday to talk of a fire in Oslo; the May issue tells of boats in Oslo
	}
	switch d.lower(d.wordAt(from) - 1) {
	case "from", "by", "with", "for", "among":
		if d.finiteWithin(lo, hi) {
			return true // men from three yards came to Oslo
		}
	}
	for i := lo; i < hi; i++ {
		v := d.lower(i)
		switch {
		case isBorder(v), v == "-" && !d.words[i].glued, partWords.has(v) && !d.standsForPart(i), (v == "and" || v == "but") && d.finiteWithin(i+1, min(i+4, hi)):
			return true
		}
	}
	return false
}

// locates says whether a place is one where what stands at a byte of its
// sentence was: a preposition such as "in" leads it, or it is the subject or
// the object of the same clause.
func (b *boxer) locates(s *sentence, p *Place, at int) bool {
	d := b.d
	first, stop, word := d.wordAt(p.from), d.wordAt(p.to-1)+1, d.wordAt(at)
	if stop < s.stop && d.at(stop) == "-" && d.words[stop].glued || first > s.word && d.at(first-1) == "-" && d.words[first].glued {
		return false // Madrid-based, anti-Norland
	}
	for i := min(stop, word); i < max(first, word); i++ {
		if d.at(i) == ";" || d.in(i, dividers) && !d.bounded(i) && !(i > word && d.standsForPart(i)) {
			return false
		}
	}
	if stop < s.stop && d.shape(stop) == title && d.lexeme(stop).class&timeWord == 0 && !d.words[stop].glued {
		return false // Norland Fried Herring
	}
	if b.aside(s, first, stop, word) || d.inAftermath(s.word, first) {
		return false
	}
	k := first - 1
	for k > s.word && (d.in(k, determiners) || d.in(k, compassWords)) {
		k--
	}
	if k > s.word && d.tense(k) == past && d.at(k) != "left" && d.at(k) != "fled" && d.shape(stop) != clitic {
		return true // The quake hit northern Norland
	}
	k = first - 1
	// The northern city of, in the southern province of.
	for n := 0; k > s.word && n < 6 && (d.at(k) == "of" && d.in(k-1, settlements) || d.in(k, settlements) || d.in(k, determiners) || d.in(k, compassWords) ||
		d.words[k].shape == lower && d.lexeme(k) == unlisted && !isFiniteEnding(d.at(k)) || d.words[k].shape == title && !d.startsSentence(k)); n++ {
		k--
	}
	switch {
	case k < s.word:
		return d.undergoes(stop) // the subject, where it is no actor
	case d.in(k, placePrepositions):
		switch d.lower(k) {
		case "from", "to", "toward", "towards", "via", "leaving", "left":
			return false
		}
		switch d.lower(k - 1) {
		case "based", "headquartered":
			return false
		}
		return true
	case d.at(k) == "," || d.lexeme(k).class&(prepositionWord|conjunctionWord) != 0, d.words[k].shape == clitic, stop < s.stop && d.words[stop].shape == clitic:
		return false
	}
	return false
}

// inAftermath says that a place at word i is that of what something came after: in the
// aftermath of the fire in Oslo, in the wake of floods in Norland.
func (d *document) inAftermath(from, i int) bool {
	for k := i - 1; k > from && d.at(k) != "," && d.tense(k) == undirected; k-- {
		if d.at(k) == "of" && (d.at(k-1) == "aftermath" || d.at(k-1) == "wake") || d.lower(k) == "following" && d.shape(k+1) <= title {
			return true
		}
	}
	return d.lower(from) == "following" && d.anyOf(from, i, "following") && !d.anyOf(from, i, ",")
}

// undergoes says that a place before word i is where something was that the verb there
// tells: Norland has 17 dead, saw, recorded.
func (d *document) undergoes(i int) bool {
	for d.shape(i) == lower && d.lexeme(i).class&adverbWord != 0 {
		i++
	}
	switch d.at(i) {
	case "has", "have", "had", "saw", "sees", "suffered", "recorded", "records", "reported", "reports", "confirmed", "experienced", "registered":
		return true
	}
	return false
}

// dated says that a date stands at a byte.
func (b *boxer) dated(from int) bool {
	for i := range b.d.facts.Dates {
		if b.d.facts.Dates[i].from == from {
			return true
		}
	}
	return false
}

// standsForPart says that word i is the relative of a number right before it, which
// tells of just what that counts: 11 of which are in Italy.
func (d *document) standsForPart(i int) bool {
	return i > 1 && d.at(i-1) == "of" && d.lexeme(i).class&relativeWord != 0 && (d.shape(i-2) == number || numberWords.knows(d.spelling(i-2)))
}

// aside says that a place stands in a relative clause that a comma closes before
// a word: the group, which is based in Madrid, had reported 54.
func (b *boxer) aside(s *sentence, first, stop, word int) bool {
	d := b.d
	closed := false
	for i := stop; i < word; i++ {
		closed = closed || d.at(i) == ","
	}
	for i := first - 1; closed && i > s.word && d.at(i) != ","; i-- {
		if d.lexeme(i).class&relativeWord != 0 && d.at(i-1) == "," {
			return true
		}
	}
	return false
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

// compared says that a date is that of a level that something else is compared
// with, and nothing of the row's own was then: up from 14% in 2010, 12 more than
// last year.
func (b *boxer) compared(s *sentence, x *Date) bool {
	d := b.d
	first := d.wordAt(x.from)
	if d.lower(first) == "since" && d.superlative(s.word, first) || d.against(x) {
		return true // its lowest level since May
	}
	for i := first - 1; i >= max(s.word, first-mostLed); i-- {
		switch v := d.lower(i); {
		case v == "," && i == first-2 && !d.sameSentence(first, d.wordAt(x.to-1)+2): // from the last contest, in 2012
		case isBorder(v) && !d.inNumber(i):
			return false
		case d.compares(i) && !(v == "than" && i+2 < first && d.finiteWithin(i+1, first)):
			return !d.bounded(i)
		case v == "since" && d.superlative(s.word, i):
			return true // the lowest since counts began in 1979
		case v == "from" && d.at(first-2) == "," && b.figureWithin(s.word, i):
			return true
		case v == "from" && i+1 == first && strings.HasSuffix(x.Text, "year") && b.figureWithin(s.word, i):
			return true // 12% last month from the previous year
		case v == "from" && (b.figureWithin(i+1, first) || i+1 == first && (b.figureWithin(max(i-2, s.word), i) || d.at(i-1) == "up" || d.at(i-1) == "down" || strings.HasPrefix(d.at(d.wordAt(x.to-1)+1), "level"))):
			return true // 14% from last year, cut by 40% from 1990 levels
		}
	}
	return false
}

// against says that a year is one that a change is counted from: down three points on 2011.
func (d *document) against(x *Date) bool {
	return len(x.EDTF) == 4 && d.lower(d.wordAt(x.from)-1) == "on"
}

// superlative says that one of the few words before word i says that nothing is so
// much: the lowest level.
func (d *document) superlative(from, i int) bool {
	for k := max(from, i-mostCompared-1); k < i; k++ {
		v := d.at(k)
		if d.words[k].shape == lower && (strings.HasSuffix(v, "est") && len(v) > 4 && d.at(k-1) != "to" && v != "interest" && v != "request" && v != "protest" && v != "arrest" && v != "forest" || v == "best" || v == "first" || v == "last" || v == "only" || v == "worst" || v == "most") {
			return true
		}
	}
	return false
}

// bounded says that the "than" at word i makes a number less than exact: more
// than 300 boats sank in 2010.
func (d *document) bounded(i int) bool {
	if d.lower(i) != "than" || i == 0 || !bounds.has(d.lowerSlice(i-1, i+1)) {
		return false
	}
	v := d.at(i + 1)
	return d.shape(i+1) == number || numberWords.has(v) || isCurrencySign(v) || v == "a" || v == "half"
}

// describes says that a century or a decade only says what a thing is like, and
// nothing that happened then: 20th century dictators.
func (d *document) describes(x *Date) bool {
	stop := d.wordAt(x.to-1) + 1
	if stop >= len(d.words) || !d.sameSentence(stop-1, stop) {
		return false
	}
	if first := d.wordAt(x.from); len(x.EDTF) == 4 && x.EDTF[3] != 'X' {
		// Any 2016 candidates, a 2016 victory; but not: the 2003 invasion.
		switch v := d.lower(first - 1); {
		case v == "the" && (d.lower(first-2) == "on" || d.lower(first-2) == "about") && d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop):
			return true // a film on the 2008 crisis
		case v == "the" || v == "this" || v == "," || d.shape(first-1) == clitic || d.startsSentence(first) || isOpening(v):
			return false
		case d.lexeme(first-1).class&(prepositionWord|subordinatorWord|possessiveWord) != 0 && v != "to" && v != "like" && v != "with" && v != "as":
			return false
		}
		return first+1 == stop && d.words[stop].shape <= upper && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) && !d.present(stop)
	}
	if !strings.HasSuffix(x.EDTF, "X") {
		return false
	}
	return d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) || d.at(stop) == "-" && d.words[stop].glued
}

// due is when a row's matter was: what came "after", "before" or "by" a time has
// an end that is not known.
func (b *boxer) due(x *Date) string {
	d, when := b.d, b.clipped(x)
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	led := d.ledBy(first)
	ends := led == "by" || led == "through" || led == "until" || led == "till"
	if strings.Contains(when, "/") || first == 0 || strings.HasPrefix(when, "X") && d.lower(first-1) != "since" && !ends || !d.sameSentence(first-1, first) {
		return when
	}
	if stop < len(d.words) && d.sameSentence(first, stop) && (d.shape(stop) == clitic || d.words[stop].shape == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop)) {
		return when // after the 2008 fire, after Monday’s fire
	}
	if d.at(first-1) == "the" && first > 1 && strings.HasSuffix(when, "X") {
		first-- // since the late ’80s
	}
	switch v := d.lower(first - 1); {
	case v == "after" || v == "since":
		return when + "/.."
	case v == "before" || v == "to" && d.lower(first-2) == "prior", ends:
		return "../" + when
	}
	return when
}

// timeless says that nothing was at a date, or not just then.
func (b *boxer) timeless(x *Date) bool {
	stop := b.d.wordAt(x.to-1) + 1
	if b.d.shape(stop) == clitic && !strings.HasPrefix(x.EDTF, "XXXX") && b.d.direction(b.d.wordAt(x.from), stop) == future {
		return true // Monday's ruling will hurt farms: of the last Monday or of the next
	}
	if v := b.d.at(b.d.wordAt(x.from) - 1); v == "accessed" || v == "retrieved" {
		return true // of a source, and by whom
	}
	return b.figurative(x) || b.d.tellsWhich(x) || b.d.describes(x) || b.d.partial(x) || b.d.named(x) || b.d.accounted(x)
}

// tellsWhich says that a date only tells which one is meant of what the sentence is not
// about: broke the 1991 agreement, the talk of the 2016 race, was charged in the 1995
// shooting of Lee, held on even after the loss of 2012.
func (d *document) tellsWhich(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	s := d.sentenceOf(first)
	if d.lower(first-1) == "the" && len(x.EDTF) == 4 && first > s.word+2 && d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) {
		switch d.lower(first - 2) {
		case "of", "over", "about", "by", "like", "against", "with":
			return true
		case "in":
			return d.at(stop+1) == "of" && d.verbsWithin(s.word, first-2) > 0
		}
		return d.in(stop, treaties)
	}
	switch d.at(first - 1) {
	case "effective", "beginning", "starting", "due", "ending", "running":
		if d.at(first-2) == "," && first > s.word+2 {
			return true // voted to merge, effective Jan. 1
		}
	case "a", "an", "early", "late":
		k := first - 1
		if d.at(k) == "early" || d.at(k) == "late" {
			k--
		}
		if (d.at(k) == "a" || d.at(k) == "an") && d.leads(stop) && (d.at(k-1) == "in" || d.at(k-1) == "of") && k-2 > s.word && d.leads(k-2) && d.verbsWithin(s.word, k-1) == 0 {
			return true // a suspect in an early May theft was held
		}
	}
	for i := first - 1; i > s.word && first-i <= mostLed && !isBorder(d.at(i)); i-- {
		if d.finite(i) {
			return false
		}
		if d.at(i) == "after" {
			return i < first-1 && d.lexeme(first-1).class&prepositionWord != 0 && d.verbsWithin(s.word, i) > 0
		}
	}
	return false
}

// figurative says that a date is none of something that was: somebody says "today"
// in their own words, which may mean nowadays, the clause opens with "if", or it is
// told that it was not then.
func (b *boxer) figurative(x *Date) bool {
	first := b.d.wordAt(x.from)
	for i := first - 1; i >= b.d.sentenceAt(x.from).word && !isBorder(b.d.at(i)); i-- {
		switch b.d.lower(i) {
		case "if":
			return true
		case "not", "closer", "advantage":
			if first-i <= 3 {
				return true // and not 2014; as it gets closer to May
			}
		}
	}
	return strings.EqualFold(x.Text, "today") && (talkOf(b.d).quoted[first] > 0 || b.d.lexeme(first-2).class&subjectWord != 0 && b.d.tense(first-1) == undirected) // what they earn today
}

// partial says that a date is more than the words mean: the beginning of the 20th
// century, the 16th or early 17th century.
func (d *document) partial(x *Date) bool {
	first := d.wordAt(x.from)
	if !strings.HasSuffix(x.EDTF, "XX") || !d.sameSentence(first-3, first) {
		return false
	}
	k := first - 1
	if d.at(k) == "the" {
		k--
	}
	if d.at(k) == "or" || d.at(k) == "and" || d.at(k) == "to" {
		_, ok := d.value(k-1, ordinals)
		return ok || strings.HasSuffix(d.at(k-1), "th")
	}
	switch d.lower(k - 1) {
	case "beginning", "start", "turn", "dawn", "end", "close", "middle", "half", "quarter", "third", "years", "decade", "decades", "part":
		return d.at(k) == "of"
	}
	return false
}

// named says that a date is a part of a name, or of what a product is called, and that
// nothing was then: the January Uprising, the 2011 version.
func (d *document) named(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	if stop >= len(d.words) || !d.sameSentence(first, stop) || d.words[stop].glued {
		return false
	}
	if strings.Count(x.EDTF, "-") == 0 {
		if d.at(first-1) == "," && d.shape(first-2) == number && (d.shape(first-3) == title || d.shape(first-3) == upper) && !calendarMonth(d.at(first-3)) {
			return true // Road Race 2002, 2003 and others
		}
		end := stop
		for d.shape(end) == title {
			end++
		}
		if d.in(stop, carMakers) || end > stop && d.shape(end) == number && d.sameSentence(first, end) {
			return true // her 1987 Volvo, a 1968 Learjet 24
		}
		switch d.lower(stop) {
		case "version", "versions", "edition", "model", "models", "lineup", "range":
			return true
		}
		return false
	}
	return stop == first+1 && d.shape(stop) == title && d.at(first-1) == "the" && calendarMonth(d.at(first)) && d.lexeme(stop).class&timeWord == 0
}

// calendarMonth says that a word is the name of a month.
func calendarMonth(v string) bool {
	c, ok := calendar.get(v)
	return ok && c.kind <= unsureMonth
}

// accounted says that a year or a month is that of accounts, returns or plans and not of
// what is done with them: will publish her accounts for 2014, for the year to May.
func (d *document) accounted(x *Date) bool {
	first := d.wordAt(x.from)
	if !d.sameSentence(first-2, first) {
		return false
	}
	return strings.Count(strings.TrimPrefix(x.EDTF, "XXXX"), "-") < 2 && !strings.Contains(x.EDTF, "/") && d.at(first-1) == "for" || d.ledBy(first) == "to" && d.in(first-2, timeUnits)
}
