package extract

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// The rows of figures: which of the figures found make one, and with what unit.

// A shownFigure is a figure that has a row.
type shownFigure struct {
	value    float64
	unit     string // its last word
	quantity bool
	row      int
}

// figures makes one row of each figure; where the headline has the same one as
// the body, the body's sentence is the evidence.
func (b *boxer) figures() {
	var all []shownFigure
	for i := range b.d.facts.Figures {
		f := &b.d.facts.Figures[i]
		if b.rowless(i) {
			continue
		}
		body := b.d.inBody(f.from) && !b.d.summed(f.from)
		at, same, unit := -1, -1, lastWord(f.Unit) // the rows of the same amount, and of the same number of anything
		for k := range all {
			if x := &all[k]; x.value == f.Value {
				if x.unit == unit {
					at = x.row
				}
				if x.quantity && f.Kind == quantityFigure {
					same = x.row
				}
			}
		}
		// "a network of more than 100", after "100 stations" in the headline;
		// "13 people were killed", after "13 dead"
		if at < 0 && same >= 0 && (f.Unit == "" || body && !b.rows[same].body && f.Value > 2) {
			at = same
		}
		if at < 0 && body {
			at = b.rounded(f)
		}
		if at < 0 {
			if _, tagged := b.tagged(f.from); tagged || b.countsSources(f) {
				continue
			}
			x, reads := b.figure(i, false)
			if !reads {
				continue
			}
			all = append(all, shownFigure{f.Value, unit, f.Kind == quantityFigure, len(b.rows)})
			b.rows = append(b.rows, row{Fact: x, score: b.interest(f), body: body})
			continue
		}
		old := &b.rows[at]
		old.score += b.interest(f)
		if !old.body && body {
			unit := old.Unit
			old.Fact, _ = b.figure(i, true)
			old.body = true
			old.Unit = cmp.Or(old.Unit, unit)
		}
	}
}

// rowless says that figure i tells an editor nothing that a row could show: a number of nothing, an age, a limit, one of a
// pair, what only converts or names.
func (b *boxer) rowless(i int) bool {
	d := b.d
	f := &d.facts.Figures[i]
	s, body := d.sentenceAt(f.from), d.inBody(f.from)
	at, next := d.wordAt(f.first), d.wordAt(f.last-1)+1
	bare, young := f.Unit == "", f.Value <= oldest // it has no noun; it may be an age
	switch {
	case bare && f.Kind == quantityFigure && (!f.Approximate || d.isFraction(f)), // a number of nothing tells nobody anything
		b.ofHarmed(f), // four of the dead
		bare && f.Value >= 1900 && f.Value < 2100 && !strings.Contains(f.Text, ","), // until at least 2007
		bare && (young && aged(f.Bound) || b.ofOthers(f) || d.isRate(next)),         // women under 35; nearly 300 of them
		young && (f.Unit == "years old" || f.Unit == "months old" || (f.Unit == "years" || f.Unit == "months") && b.ofAge(f)),
		bare && young && d.at(at-1) == "of" && (d.in(at-2, kin) || d.lexeme(at-2).class&personNoun != 0 && !d.isPlural(at-2)), // a child of about two
		bare && f.Kind == quantityFigure && b.unsaidWhat(f),                                                                   // three weeks, perhaps four; who is about 40
		b.ofStory(f.from), d.ofErratum(f.from), // it is 1974, and her three children come home
		body && d.spoken(s.word, s.stop) <= fewestTold && !d.finiteWithin(s.word, s.stop),              // Two court judges.
		body && d.anyOf(s.word, s.stop, "(") && d.verbsWithin(s.word, s.stop) == 0 && !d.determined(s), // Norland 23 (Lee 6 tries) Estmark 22
		b.misread(i),                                       // half a number, or one of a pair
		b.compound(f), b.elapsed(f), b.lone(i), b.owned(f), // 20 years and four months; two weeks on; one man was held; its two worst grades
		b.stepped(f), // lost 5 to 7 boats: a range, or a step and a level
		f.Kind == percentFigure && (d.at(next) == "CI" || d.at(next) == "confidence"), // 43% (95% CI, 38% to 48%): how sure it is
		d.lower(at) == "all" && d.at(at+1) == "but",                                   // all but 27 of them women
		i > 0 && b.converts(i),                                                    // 6.2 miles (10 km)
		d.lower(at-1) == "any", f.Kind == percentFigure && at > 0 && b.classes(f), // any two cities, the top 1 percent
		vague.has(lastWord(headOf(f.Unit))), // five things to know
		strings.Contains(headOf(f.Unit), " ") && (attributive.has(firstWord(f.Unit)) || unitWords.has(firstWord(f.Unit))): // four 16 ounce bags
		return true
	}
	return false
}

// rounded is the row of the headline that has a figure of the body, rounded: 20.4 million people for 20,412,000.
// It is -1 where there is none.
func (b *boxer) rounded(f *Figure) int {
	if f.Value < fewestRounded || f.Max != nil {
		return -1
	}
	for i := range b.rows {
		r := &b.rows[i]
		if r.Kind != "figure" || r.body || r.Value == nil || r.Max != nil || lastWord(r.Unit) != lastWord(b.d.unitOfRow(f)) ||
			r.Unit == "" {
			continue
		}
		digits := strings.Trim(strings.Map(func(c rune) rune {
			if c < '0' || c > '9' {
				return -1
			}
			return c
		}, r.Printed), "0")
		if len(digits) < 2 || *r.Value == f.Value {
			continue
		}
		step := *r.Value
		if n, err := strconv.ParseFloat(digits, 64); err == nil && n > 0 {
			step /= n // what its last digit stands for
		}
		if math.Abs(f.Value-*r.Value) <= step/2 && (f.Kind == quantityFigure || b.sameSum(f, *r.Value)) {
			return i
		}
	}
	return -1
}

// sameSum says that a sum of the body is of the same thing as the one of some value in the headline: the price for which
// both say that the mill was sold, losses of $2 million and the $2,040,000 that it lost; but not: a price and a loss.
func (b *boxer) sameSum(f *Figure, value float64) bool {
	d := b.d
	at := d.wordAt(f.first)
	for i := range d.facts.Figures {
		x := &d.facts.Figures[i]
		if x.Value != value || x.Kind != f.Kind || d.inBody(x.from) {
			continue
		}
		k := d.wordAt(x.first)
		if d.lower(k-1) == "for" && d.lower(at-1) == "for" {
			return true
		}
		v, w := d.governor(k), d.governor(at)
		return len(v) >= fewestOfStem && strings.HasPrefix(w, v[:fewestOfStem])
	}
	return false
}

// governor is the word, in small letters, before word at and the prepositions and articles in front of it: losses of over.
func (d *document) governor(at int) string {
	k := at - 1
	for d.shape(k) == lower && d.lexeme(k).class&(prepositionWord|determinerWord) != 0 && d.sameSentence(k, at) {
		k--
	}
	return d.lower(k)
}

// fewestOfStem is how many letters a verb and its noun share at the least: lost, losses.
const fewestOfStem = 3

// fewestRounded is the least number that a headline rounds.
const fewestRounded = 1000

// endsRatio says that the number at word i can be that of which one is taken, and is no year and no number of anything:
// one driver in three, but one driver in 2019, one in 12 minutes.
func (d *document) endsRatio(i int) bool {
	return (d.shape(i) == number && len(d.at(i)) != len("2019") || numberWords.knows(d.spelling(i))) && (!d.isPlural(i+1) || len(d.lexeme(i+1).verbs) > 0)
}

// unsaidWhat says that a number without a noun is small and may be one of anything, which stands before it, or somebody's age:
// three weeks, perhaps four; who is about 40. Of those killed, at least six have been buried.
func (b *boxer) unsaidWhat(f *Figure) bool {
	d := b.d
	before, next := d.wordAt(f.first)-1, d.wordAt(f.last-1)+1
	if d.lexeme(before).class&beWord != 0 && f.Value <= oldest {
		n := d.nameAt(before - 1)
		return d.lower(before-1) == "who" || d.lower(before-1) == "he" || d.lower(before-1) == "she" || n != nil && n.kind == person
	}
	return f.Value < fewestOfAnything && d.tense(before) != past && d.lexeme(next).class&(beWord|haveWord|modalWord) == 0 && d.tense(next) != past &&
		!strings.HasSuffix(f.Bound, "least") && !strings.HasSuffix(f.Bound, "more than")
}

// fewestOfAnything is the least number of what is not named that tells something.
const fewestOfAnything = 20

// isWorkTitle says that all words of a quotation but small ones are written with capitals, as those of a film's title are.
func (d *document) isWorkTitle(q *quotation) bool {
	large := 0
	for i := q.word; i < q.stop; i++ {
		switch d.shape(i) {
		case title, upper:
			large++
		case lower:
			if len(d.at(i)) > mostSmall {
				return false
			}
		}
	}
	return large > 1 && q.stop-q.word <= mostTitleWords
}

// mostTitleWords is how many words, marks included, a title has at most that a number is read in, and mostSmall how many letters
// a word of it that is written small.
const mostTitleWords, mostSmall = 8, 3

// isRatio says that word i is the one of so many: one driver in three, one suspected case in six.
func (d *document) isRatio(i int) bool {
	if d.lower(i) != "one" {
		return false
	}
	k := i + 1
	for k < i+3 && d.shape(k) == lower && d.at(k) != "in" && !d.isPlural(k) {
		k++
	}
	return k > i+1 && d.at(k) == "in" && d.endsRatio(k+1)
}

// misread says that a figure has not the value that its words have together with those around
// it: the end of "7. 5 kilometres", the number that "per" counts by, "a net negative 6 points",
// 24 / 7, the $5 of "from $5 to $7 million", the two shares of those for and against.
func (b *boxer) misread(i int) bool {
	d := b.d
	f := &d.facts.Figures[i]
	at, end := d.wordAt(f.first), d.wordAt(f.last-1)+1
	if t := talkOf(d); t.quoted[at] > 0 && d.isWorkTitle(t.quoteAt(at)) {
		return true // “Nine Chairs”, a film
	}
	if d.isRatio(end - 1) {
		return true // one suspected case in six
	}
	if one := at - 3; d.at(at-1) == "in" && d.lower(one) == "one" && d.shape(at-2) == lower && !d.isPlural(at-2) && d.sameSentence(max(one, 0), at) && d.endsRatio(at) {
		return true // one driver in three
	}
	switch d.lower(at - 1) {
	case "per", "every", "each", "anything", "anyone", "everything", "everyone":
		return true // anything above 300
	case "even":
		if d.at(at-2) == "or" && (d.shape(at-3) == number || numberWords.knows(d.spelling(at-3))) {
			return true // two or even three shifts
		}
	case "not":
		if f.Value == 1 {
			return true // not one dollar
		}
	case "from", "to":
		if b.rateless(i, at, end) {
			return true
		}
	case "negative", "of":
		if f.Value > 0 && (d.lower(at-1) == "negative" || d.lower(at-2) == "negative" || d.lower(at-3) == "negative") {
			return true
		}
	case ".":
		if d.shape(at) == number && d.shape(at-2) == number && d.words[at-1].glued && d.shape(end) == lower && !d.sameSentence(at-1, at) &&
			d.partOf(at-1) == d.partOf(at) {
			return true
		}
	case "/":
		if d.shape(at-2) == number {
			return true
		}
	}
	if f.Value < 20 && d.words[end-1].shape == lower && d.corrected(at) {
		return true
	}
	if f.Unit == "m" && d.shape(at-1) == title && len(d.at(at-1)) < 5 && d.nameAt(at-1) == nil && d.lexeme(at-1) == unlisted &&
		!d.startsSentence(at-1) {
		return true // Shs 14m
	}
	if d.at(at-1) == "of" && d.at(at-2) == "out" && d.isRound(at) || f.Kind == moneyFigure && f.Value == 1 && d.negatedBefore(at) {
		return true // three baskets out of ten; I did not take one dollar
	}
	if d.at(end) == "/" && d.shape(end+1) == number || d.at(end) == "," && d.at(end+1) == "000" {
		return true // 80, 000
	}
	if k := d.wordAt(d.unitEnd(f)-1) + 1; f.Kind == quantityFigure && (d.at(k) == "for" && (d.at(k+1) == "every" || d.at(k+1) == "each") ||
		d.at(k) == "out" && d.at(k+1) == "of" && d.isRound(k+2)) || b.inRatio(i, at, end, k) {
		return true // one bed for every five students
	}
	for k := end; k < d.wordAt(d.unitEnd(f)-1); k++ {
		if d.shape(k+1) == number && d.tense(k) != undirected {
			return true // the 500 index lost 26 points
		}
	}
	if i+1 < len(d.facts.Figures) && f.Max == nil && f.Kind != percentFigure {
		next := &d.facts.Figures[i+1]
		if d.wordAt(next.first) == end+1 && d.at(end) == "to" && next.Kind == f.Kind && f.Value < 1000 && next.Value >= 1000*f.Value {
			return true
		}
	}
	return f.Max != nil && f.Kind == percentFigure && d.opposed(f)
}

// corrected says that the number word before word at is one that this one puts right: with two, three children; one, sometimes
// two surgeons. But not where a clause begins with it: at the age of two, three sisters fled.
func (d *document) corrected(at int) bool {
	k := at - 1
	switch d.at(k) {
	case "maybe", "perhaps", "possibly", "sometimes", "even", "often", "or":
		k--
	}
	if d.in(k-1, ordinals) {
		return false
	}
	if d.at(k) != "," || d.shape(k-1) != lower || !numberWords.knows(d.spelling(k-1)) || !d.sameSentence(k-1, at) {
		return false
	}
	return k < at-1 || d.lexeme(k-2).class&(prepositionWord|determinerWord|conjunctionWord|haveWord) != 0 &&
		!d.finite(talkOf(d).rightPhrase(at, d.sentenceOf(at).stop))
}

// isRound says that word i is a number of which shares are taken: out of ten, out of 100.
func (d *document) isRound(i int) bool {
	switch d.at(i) {
	case "10", "100", "1,000":
		return true
	}
	return d.shape(i) == lower && numberWords.knows(d.spelling(i))
}

// negatedBefore says that a negation stands a few words before word at, in the same clause.
func (d *document) negatedBefore(at int) bool {
	for k := at - 1; k > at-5 && k >= 0 && d.sameSentence(k, at) && d.words[k].shape != punct; k-- {
		if d.lexeme(k).class&negationWord != 0 {
			return true
		}
	}
	return false
}

// inRatio says that figure i, from word at up to word end, and with its unit up to word k, is half of a
// ratio or one of two that "or" leaves open: one nurse to four patients, three patients to a bed, 80p in
// every pound, five or ten years.
func (b *boxer) inRatio(i, at, end, k int) bool {
	d := b.d
	f := &d.facts.Figures[i]
	if f.Max == nil && f.Kind != percentFigure &&
		(d.at(at-1) == "or" && d.sameSentence(at-2, at) && b.endsFigure(i-1, at-1) || d.at(end) == "or" && b.beginsFigure(i+1, end+1)) {
		return true
	}
	if v := d.at(end + 1); f.Kind == moneyFigure && (d.at(end) == "in" || d.at(end) == "of" || d.at(end) == "on" || d.at(end) == "from") &&
		(v == "every" || v == "each" || v == "the" && d.in(end+2, currencies)) {
		return d.shape(end+2) == lower && !calendar.knows(d.spelling(end+2)) && !d.isPlural(end+2)
	}
	if f.Kind != quantityFigure {
		return false
	}
	if d.at(k) == "to" && k > end && f.Value < mostToOne && (d.at(k+1) == "a" || d.at(k+1) == "an" || d.at(k+1) == "each" || d.at(k+1) == "every") {
		return d.shape(k+3) == punct || !d.sameSentence(k, k+3)
	}
	one := f.Value == 1 && d.at(k) == "to" && k > end && b.beginsFigure(i+1, k+1)
	if at > 2 && d.at(at-1) == "to" && i > 0 {
		before := &d.facts.Figures[i-1]
		one = one || before.Value == 1 && before.Kind == quantityFigure && before.Unit != "" && d.wordAt(d.unitEnd(before)-1) == at-2
	}
	return one
}

// mostToOne is up to how many there are to one of another kind: three patients to a bed.
const mostToOne = 100

// endsFigure says that figure i ends before word at.
func (b *boxer) endsFigure(i, at int) bool {
	return i >= 0 && b.d.wordAt(b.d.facts.Figures[i].last-1)+1 == at
}

// beginsFigure says that figure i, with its bounds, begins with word at.
func (b *boxer) beginsFigure(i, at int) bool {
	return i < len(b.d.facts.Figures) && b.d.wordAt(b.d.facts.Figures[i].first) == at
}

// rateless says that figure i, from word at up to word end, is an amount of money of which only the one
// beside it says what it is paid for: to 10 yen per share from 35 yen.
func (b *boxer) rateless(i, at, end int) bool {
	d := b.d
	f := &d.facts.Figures[i]
	if text, _ := d.rate(end); f.Kind != moneyFigure || text != "" {
		return false
	}
	if i > 0 {
		g := &d.facts.Figures[i-1]
		text, to := d.rate(d.wordAt(g.last-1) + 1)
		if g.Kind == moneyFigure && text != "" && to == at-1 {
			return true
		}
	}
	if i+1 < len(d.facts.Figures) {
		g := &d.facts.Figures[i+1]
		text, _ := d.rate(d.wordAt(g.last-1) + 1)
		return g.Kind == moneyFigure && text != "" && d.wordAt(g.first) == end+1
	}
	return false
}

// opposed says that two percentages joined by "to" are those for and against, and no range: a lead
// of 37 percent to 43 percent.
func (d *document) opposed(f *Figure) bool {
	at, end := d.wordAt(f.from), d.wordAt(f.to-1)+1
	if d.shape(at) != number || d.shape(at+1) != lower && d.at(at+1) != "%" || d.at(at+1) == "to" || d.lower(d.wordAt(f.first)-1) == "between" {
		return false // 37 to 43 percent
	}
	if d.at(at-1) == "(" && d.at(end) == ")" {
		return true
	}
	s := d.sentenceOf(at)
	for k := at - 1; k >= max(s.word, at-mostMargin); k-- {
		if d.in(k, contests) {
			return true
		}
	}
	return false
}

var contests = load("contests.txt")

// ofAge says that a number of years or months is an age: under 14 years of age, between six
// months and 18 years of age.
func (b *boxer) ofAge(f *Figure) bool {
	at := b.d.wordAt(f.last-1) + 1
	for i := at; i < at+6 && b.d.sameSentence(at, i); i++ {
		switch b.d.at(i) {
		case "old":
			return true
		case "of":
			return b.d.at(i+1) == "age"
		case ",", ";":
			return false
		}
	}
	return false
}

// ofHarmed says that a figure counts some of the dead or the injured, as which it would be read itself.
func (b *boxer) ofHarmed(f *Figure) bool {
	d := b.d
	at := d.wordAt(f.last-1) + 1
	return d.at(at) == "of" && d.at(at+1) == "the" && d.in(at+2, harm) && !strings.HasSuffix(d.at(at+2), "s")
}

// ofOthers says that a figure counts some of what "them" or "those" stands for.
func (b *boxer) ofOthers(f *Figure) bool {
	at := b.d.wordAt(f.last-1) + 1
	if b.d.at(at) != "of" {
		return false
	}
	switch b.d.at(at + 1) {
	case "them", "those", "these", "us", "you", "it", "that", "this":
		return true
	}
	return false
}

// determined says that a sentence has a word such as "the" or "its", without which it is
// hardly one.
func (d *document) determined(s *sentence) bool {
	for i := s.word; i < s.stop; i++ {
		if d.words[i].shape == lower && (d.in(i, determiners) || d.lexeme(i).class&(subjectWord|pronounWord) != 0) {
			return true
		}
	}
	return false
}

// compound says that a number is only one half of an amount: 20 years and four months, 5
// feet, 10 inches.
func (b *boxer) compound(f *Figure) bool {
	d := b.d
	at, end := d.wordAt(f.first), d.wordAt(f.last-1)+1
	if lesser := lesserUnit(f.Unit); lesser != "" && d.sameSentence(at, end) {
		k := end + 1
		if strings.HasSuffix(d.at(end-1), f.Unit) {
			k = end // 5ft 6in
		}
		if v := d.at(k); v == "and" || v == "," {
			k++
		}
		if (d.shape(k) == number || numberWords.knows(d.spelling(k))) &&
			(strings.HasPrefix(d.at(k+1), lesser) || strings.HasSuffix(d.at(k), lesser)) {
			return true
		}
	}
	k := at - 1
	if v := d.at(k); v == "and" || v == "," {
		k--
	}
	if lesser := lesserUnit(plainPlural(strings.TrimLeft(d.lower(k), "0123456789"))); lesser != "" && d.sameSentence(k, at) {
		return strings.HasPrefix(f.Unit, lesser)
	}
	return false
}

// lesserUnit is how the unit begins whose number stands behind that of another: feet and
// inches. It is "" where there is none.
func lesserUnit(unit string) string {
	switch unit {
	case "years":
		return "month"
	case "months", "weeks":
		return "day"
	case "hours":
		return "minute"
	case "minutes":
		return "second"
	case "feet":
		return "inch"
	case "pounds":
		return "ounce"
	case "ft":
		return "in"
	}
	if strings.HasPrefix(unit, "stone") {
		return "pound"
	}
	return ""
}

// plainPlural is a unit of time or length in the plural.
func plainPlural(v string) string {
	switch v {
	case "foot":
		return "feet"
	case "year", "month", "week", "hour", "minute", "pound":
		return v + "s"
	}
	return v
}

// elapsed says that a figure is how long ago something was, which tells when and not how
// much: two weeks on, ten years after the flood.
func (b *boxer) elapsed(f *Figure) bool {
	if !timeUnits.has(lastWord(f.Unit)) {
		return false
	}
	i := b.d.wordAt(b.d.unitEnd(f)-1) + 1
	switch b.d.at(i) {
	case "later", "ago", "earlier", "before", "after":
		return true
	case "on":
		return b.d.shape(i+1) == punct
	}
	return false
}

// lone says that figure i is the "one" of a sentence that counts nothing else: one man was
// held, one of the boats.
func (b *boxer) lone(i int) bool {
	d := b.d
	f := &d.facts.Figures[i]
	if f.Value != 1 || f.Kind != quantityFigure || !strings.EqualFold(d.text[f.from:f.to], "one") || harmed(d, f) {
		return false
	}
	end := d.wordAt(d.unitEnd(f)-1) + 1
	if d.at(d.wordAt(f.last-1)+1) != "of" && d.lexeme(end-1).class&speakerNoun == 0 && !d.isRoleNoun(end-1) {
		return false
	}
	return len(b.otherFigures(d.sentenceAt(f.from), i)) == 0
}

// mostOwned is how many of its kind a sentence only names, and does not count.
const mostOwned = 3

// owned says that a figure only tells which of somebody's are meant: its two worst grades.
func (b *boxer) owned(f *Figure) bool {
	d := b.d
	at := d.wordAt(f.first)
	if f.Kind != quantityFigure || f.Value > mostOwned || d.lexeme(at-1).class&possessiveWord == 0 && d.shape(at-1) != clitic {
		return false
	}
	v := firstWord(f.Unit)
	return strings.HasSuffix(v, "est") || v == "worst" || v == "best" || v == "main" || v == "top" || v == "most"
}

// stepped says that a figure is one of two bare numbers behind a verb of change, which
// leave open whether they are a range or a step and the level that it led to.
func (b *boxer) stepped(f *Figure) bool {
	d := b.d
	at := d.wordAt(f.from)
	return f.Kind == quantityFigure && f.Max == nil && d.at(at-1) == "to" && d.shape(at-2) == number && d.sameSentence(at-3, at) &&
		changeVerbs.knows(d.spelling(at-3))
}

var shareClasses = load("share-classes.txt")

// classes says that a percentage names a class of people and counts nothing: the richest
// 10 percent, the 1 percent.
func (b *boxer) classes(f *Figure) bool {
	d := b.d
	before := d.wordAt(f.first) - 1
	return d.in(before, shareClasses) || d.lower(before) == "the" && (f.Value == 1 || f.Value == 99) && d.at(d.wordAt(f.last-1)+1) != "of"
}

// converts says that figure i stands in brackets behind another, which it tells in
// another unit.
func (b *boxer) converts(i int) bool {
	d := b.d
	f, before := &b.d.facts.Figures[i], &b.d.facts.Figures[i-1]
	at, end := d.wordAt(f.first), d.wordAt(d.unitEnd(f)-1)+1
	return d.at(at-1) == "(" && d.at(end) == ")" && before.from >= d.sentenceAt(f.from).start && at-1-d.wordAt(d.unitEnd(before)-1) <= 3 &&
		before.Kind == f.Kind
}

// oldest is the greatest age that somebody can have.
const oldest = 120

// aged says that a bound is one that ages have.
func aged(bound string) bool {
	switch strings.ToLower(bound) {
	case "under", "over", "below", "above":
		return true
	}
	return false
}

// figure is the row of figure i, and whether it reads alone. Where it does not, it is
// made only if it is wanted anyway.
func (b *boxer) figure(i int, anyway bool) (x Fact, reads bool) {
	d := b.d
	f := &d.facts.Figures[i]
	s := d.sentenceAt(f.from)
	text, reads := d.phrase(s, f.first, f.last, anyway)
	if !reads && !anyway {
		if text = b.understood(i, s); text == "" {
			return x, false
		}
		reads = true
	}
	margin := b.isMargin(f)
	if x.Status, x.By, x.Hedge = b.status(f.from, f.to); margin {
		x.Status, x.By = Stated, "" // of how the poll was made
	}
	if x.Status == Stated && ((!d.inBody(f.from) || d.summed(f.from)) && b.claimedInFull(i) || b.summand(f) || b.disputedInFull(i)) {
		x.Status = Claimed
	}
	if x.By != "" && b.outranked(x.By, f.from) {
		x.By = ""
	}
	if isPronoun(x.By) {
		reads = reads && !strings.Contains(x.By, " ")
		x.By = ""
	}
	reads = reads && (x.By != "" || !isOwn(text) && !taggedBySomebody(text)) && !b.untellable(s, f.from, x.Status) &&
		!(x.By == "" && b.cutFromClaim(s, text))
	if !reads && !anyway {
		return x, false
	}
	x.Kind, x.Text, x.Value, x.Max, x.Unit, x.Printed = "figure", text, &f.Value, f.Max, d.unitOfRow(f), d.printed(f)
	x.When, x.Evidence = b.whenCounted(s, f, text), d.evidence(s)
	if head := lastWord(headOf(f.Unit)); !distances.has(head) && (!timeUnits.has(head) || d.at(d.wordAt(f.first)-1) != "by") {
		x.Where = b.where(s, f.from, d.unitEnd(f), b.otherFigures(s, i))
	}
	if x.Status == Stated && !margin && (b.isShare(f) && (b.polled(f.from) || b.tellers(f)) || b.besideShare(i)) {
		x.Status = Claimed
	}
	return x, reads
}

// understood is the sentence s of figure i, where that only leans on what whoever sees the page knows
// from its headline and its first paragraphs, as "the company" or "the region" do, or opens with the
// pronoun of whom the row names as its source: she said 40 boats had sunk. It is "" where it leans on
// more, or where the figure is a small one or its source not told.
func (b *boxer) understood(i int, s *sentence) string {
	d := b.d
	f := &d.facts.Figures[i]
	from, to := d.opens(s, d.wordAt(f.first)), s.stop
	if d.length(from, to) > mostWhole || d.unitOfRow(f) == "" || b.weighs(f) < fewestWeighing || talkOf(d).quoted[d.wordAt(f.first)] > 0 {
		return ""
	}
	x := d.sentenceFrom(from, to)
	x.lenient = true
	leans := !x.stands()
	if leans {
		switch {
		case !x.onlySays():
			return ""
		case x.blind == "he":
			x = d.sentenceFrom(from, to)
			x.seen.men = 1
		case x.blind == "she":
			x = d.sentenceFrom(from, to)
			x.seen.women = 1
		case x.blind == "it":
			x = d.sentenceFrom(from, to)
			x.seen.bodies, x.seen.things = 1, 1
		default:
			return ""
		}
		if x.lenient = true; !x.stands() {
			return ""
		}
	} else if content, _ := x.content(fewestOfReport); content < fewestOfReport-1 {
		return ""
	}
	status, by, _ := b.status(f.from, f.to)
	if leans && (by == "" || isPronoun(by)) || status == Claimed && by == "" && !d.willBe(from, d.wordAt(f.first)) {
		return ""
	}
	for to > from && (d.at(to-1) == "." || d.endsItem(to-1)) {
		to--
	}
	opens := from == s.word
	for from < d.wordAt(f.first) && isLoose(d.at(from)) {
		from++ // the bullet of a list
	}
	text := d.marked(from, to)
	if body := d.bodyOf(s); body != "" && opens {
		return body + " … " + text
	}
	return text
}

// willBe says that one of the words from one up to another is of what is to be: will, would.
func (d *document) willBe(from, to int) bool {
	for i := from; i < to; i++ {
		if d.lexeme(i).class&modalWord != 0 {
			return true
		}
	}
	return false
}

// fewestWeighing is how much a figure weighs at the least whose sentence is shown although it leans on
// the page.
const fewestWeighing = 2

// onlySays says that the word of a text which stands for nothing in it is only who says the rest: she said;
// 12 boats, she said, had sunk.
func (x *telling) onlySays() bool {
	d := x.d
	n := 0
	for n < len(x.words) && d.lower(x.words[n]) != x.blind {
		n++
	}
	said := n + 1 // his verb
	if i := x.at(said); i >= 0 && d.lexeme(i).class&(adverbWord|haveWord) != 0 {
		said++
	}
	i, end := x.at(said), x.at(said+1)
	if i < 0 || n > x.first() && (!isBorder(d.at(x.words[n-1])) || end < 0 || !isBorder(d.at(end))) {
		return false
	}
	v := d.lexeme(i).verbs
	return len(v) > 0 && v[0].frame&(clauseFrame|thatFrame) != 0
}

// ofPage says that whoever sees the page of a report knows what the noun at word i stands for behind
// "the": the country and the town are in its places, a body is named in it before, and of the rest the
// headline or the first paragraphs tell.
func (d *document) ofPage(i int) bool {
	if d.in(i, settlements) || d.in(i, lands) {
		return len(d.facts.Places) > 0
	}
	if d.isTimeAt(i) {
		return false
	}
	if d.lexeme(i).class&(bodyNoun|publicNoun) != 0 {
		for n := range d.names[:d.namesBefore(i)] {
			if d.names[n].kind == organisation {
				return true
			}
		}
		return d.toldEarlier(i)
	}
	first := d.firstParagraph()
	for k := range d.sents[:d.words[i].sent] {
		s := &d.sents[k]
		if int(s.part) > first+1 {
			break
		}
		if d.hasNoun(s, i) {
			return true
		}
	}
	return false
}

// claimedInFull says that the body has the number of a figure of the headline, and nowhere as the
// report's own.
func (b *boxer) claimedInFull(i int) bool {
	d, claimed := b.d, false
	all := d.facts.Figures
	for k := i + 1; all[i].Value > 2 && k < len(all); k++ {
		if f := &all[k]; f.Value == all[i].Value && f.Kind == all[i].Kind && d.inBody(f.from) && !d.summed(f.from) {
			if status, _, _ := b.status(f.from, f.to); status == Stated {
				return false
			}
			claimed = true
		}
	}
	return claimed
}

// disputedInFull says that a figure of the first paragraphs is one that somebody else gives below, and that the sentence behind
// that puts at another number: 1,600 walked out. The union said 1,600 had; the mill put it at 1,200.
func (b *boxer) disputedInFull(i int) bool {
	d := b.d
	all := d.facts.Figures
	part := d.sentenceAt(all[i].from).part
	for k := i + 1; all[i].Value > 2 && part <= b.d.firstParagraph()+1 && k < len(all); k++ {
		if f := &all[k]; f.Value == all[i].Value && f.Kind == all[i].Kind && d.inBody(f.from) && b.disputed(f.from) {
			return true
		}
	}
	return false
}

// summed says that the sentence of a stretch is one of those with a star that sum a report up.
func (d *document) summed(from int) bool { return d.at(d.sentenceAt(from).word) == "*" }

// isShare says that a figure is what polls and studies give: a percentage, points, one in ten.
func (b *boxer) isShare(f *Figure) bool {
	return f.Kind == percentFigure || lastWord(f.Unit) == "points" || f.Value < 1 || b.outOf(f)
}

// besideShare says that a figure stands in a report of findings beside a percentage, whose
// source is its own: the average was $40, an increase of 7%.
func (b *boxer) besideShare(i int) bool {
	all := b.d.facts.Figures
	s := b.d.sentenceAt(all[i].from)
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(all) && all[k].Kind == percentFigure && all[k].from >= s.start && all[k].to <= s.end {
			return b.findings()
		}
	}
	return false
}

// isMargin says that a figure is how exact a survey is: a margin of error of three points.
func (b *boxer) isMargin(f *Figure) bool {
	d := b.d
	i := d.wordAt(f.first)
	if f.Kind != percentFigure && lastWord(f.Unit) != "points" && f.Unit != "" {
		return false
	}
	for k := i - 1; k > max(i-mostMargin, 0) && d.sameSentence(k, i); k-- {
		switch d.lower(k) {
		case "margin":
			return d.lexeme(k+1).class&prepositionWord != 0 && (d.at(k+2) == "error" || d.at(k+2) == "sampling")
		case "interval":
			return d.at(k-1) == "credibility" || d.at(k-1) == "confidence"
		case "plus":
			return d.at(k+1) == "or" && d.at(k+2) == "minus"
		}
	}
	return false
}

// mostMargin is how many words may stand between a margin and its figure.
const mostMargin = 10

// cutFromClaim says that a text is what somebody says behind "that", without who does: with
// the union claiming that [12 docks were shut].
func (b *boxer) cutFromClaim(s *sentence, text string) bool {
	d := b.d
	text, cut := strings.CutPrefix(text, "… ")
	k := strings.Index(d.text[s.start:s.end], text[:min(len(text), mostShared)])
	if !cut || k < 0 {
		return false
	}
	i := d.wordAt(s.start + k)
	return i-2 > s.word && d.at(i-1) == "that" && len(d.lexeme(i-2).verbs) > 0
}

// untellable says that a sentence asks and does not tell, only leads in what stands behind
// its colon, or tells the plot of a film.
func (b *boxer) untellable(s *sentence, from int, status Status) bool {
	d := b.d
	last := s.stop - 1
	if d.at(last) == ":" || d.pointsAhead(s) {
		return true
	}
	if talkOf(d).quoted[d.wordAt(from)] > 0 {
		return false
	}
	return d.at(last) == "?" || status == Stated && b.plots(s)
}

// pointsAhead says that a sentence only leads to what stands behind it in the report: the
// following are; the winners are as follows; hours are listed below; here are, below are.
func (d *document) pointsAhead(s *sentence) bool {
	first, last := s.word, s.stop-1
	for last > first && d.shape(last) == punct {
		last--
	}
	switch d.lower(last) {
	case "follows":
		return d.at(last-1) == "as"
	case "below":
		return d.tense(last-1) == past || d.lexeme(last-1).class&beWord != 0 || strings.HasSuffix(d.at(last-1), "ed")
	case "following":
		return d.at(last-1) == "the"
	}
	if d.lower(first) == "the" && d.at(first+1) == "following" {
		for first++; first < min(s.word+5, last); first++ {
			if d.lexeme(first).class&beWord != 0 {
				return true
			}
		}
		return false
	}
	return (d.lower(first) == "here" || d.lower(first) == "below") && (d.at(first+1) == "are" || d.at(first+1) == "is")
}

// plots says that a sentence tells the plot of a film or of another such work, in the
// present: the film follows three sisters; set in 1912, the play.
func (b *boxer) plots(s *sentence) bool {
	d := b.d
	for i := s.word; i < s.stop; i++ {
		if d.shape(i) > title || !d.in(i, plotVerbs) {
			continue
		}
		if d.lower(i) == "set" && d.at(i+1) != "in" && d.at(i+1) != "over" && d.at(i+1) != "during" && d.at(i+1) != "on" {
			continue
		}
		for k := max(s.word, i-mostViewing); k < min(i+2*mostViewing, s.stop); k++ {
			if d.in(k, works) && (k < i || i == s.word) {
				return true
			}
		}
	}
	return false
}

var (
	works     = load("works.txt")
	plotVerbs = load("plot-verbs.txt")
)

// unitOfRow is the unit of a figure, unless that is a noun which only says that it is the
// count of something: the toll. Of a fraction it is a share of something, and an amount of
// money has what it is paid for: USD per tonne. Which dollars a report means that does not
// mainly speak of the United States, it does not say.
func (d *document) unitOfRow(f *Figure) string {
	switch {
	case totals.has(lastWord(f.Unit)):
		return ""
	case f.Kind == moneyFigure && f.Unit != "":
		rate, to := d.rate(d.wordAt(f.last-1) + 1)
		if v := d.at(to + 1); rate == "" && d.at(to) == "-" && (v == "a" || v == "an") && d.at(to+2) == "-" && d.words[to+1].glued &&
			d.words[to+2].glued {
			rate = " " + v + " " + d.at(to+3) // a $9-a-plate dinner
		}
		if f.Unit == "USD" {
			if american, other := d.dollarsOf(); american == 0 || american < mostlyAmerican*other {
				return bareDollars(f) + rate
			}
		}
		return f.Unit + rate
	case f.Kind == quantityFigure && f.Value > 0 && f.Value < 1 && f.Unit != "" && d.isFraction(f):
		return "share of " + f.Unit
	}
	if k := d.wordAt(d.unitEnd(f)-1) + 1; f.Unit != "" && d.at(k) == "or" && d.shape(k+1) == lower && d.at(k+2) == f.Unit && endsLikeVerb(d.at(k+1)) {
		return f.Unit + " " + d.slice(k, k+3) // 20 coups or attempted coups
	}
	if first, rest, ok := strings.Cut(f.Unit, " "); ok && timeUnits.has(first) && rest != "old" {
		return first // a pause of six months turns into one of years
	}
	return f.Unit
}

// mostlyAmerican is how many times as often as other countries with a dollar a report speaks
// of the United States, if its dollars are American.
const mostlyAmerican = 4

// isFraction says that a figure is written as a fraction, or as so many of so many: a third of,
// half the, one in five; but not: 0.3 points.
func (d *document) isFraction(f *Figure) bool {
	at, to := d.wordAt(f.from), d.wordAt(f.to-1)
	for i := at; i <= to; i++ {
		switch w, ok := numberWords.entry(d.spelling(i)); {
		case ok && w.kind == divisorWord:
			return true
		case i > at && (d.at(i) == "in" || d.at(i) == "of"):
			return true
		}
	}
	return false
}

// polled says that the report names a poll before a byte: shares and ratings are its
// own until the end, as far as can be told.
func (b *boxer) polled(from int) bool {
	d := b.d
	if b.poll == 0 {
		b.poll = len(d.words) + 1
		for i := range d.words {
			if d.in(i, surveys) && d.lower(i+1) != "closed" && d.lower(i+1) != "opened" && !talkOf(d).ofGuessers(i) &&
				(d.lower(i) == "poll" || d.lower(i) == "survey" || (d.lower(i) == "polls" || d.lower(i) == "surveys") && d.lower(i-1) != "the") {
				b.poll = i + 1
				break
			}
		}
	}
	return b.poll <= d.wordAt(from) || b.findings()
}

// findings says that the first paragraph of the body tells what a report or a study has found.
func (b *boxer) findings() bool { return b.found.once(b.leadsWithFindings) }

// leadsWithFindings is findings, asked anew.
func (b *boxer) leadsWithFindings() bool {
	t := talkOf(b.d)
	for n := range b.d.parts {
		p := &b.d.parts[n]
		if p.Kind != seed.Paragraph || p.stop-p.word < fewestLeading {
			continue
		}
		for v := t.utteranceIndex(p.word); v < len(t.utterances) && t.utterances[v].word < p.stop; v++ {
			if told, found := b.tellsAll(&t.utterances[v]); told && found {
				return true
			}
		}
		return false
	}
	return false
}

// fewestLeading is how many words the first paragraph has at the least that is no byline.
const fewestLeading = 12

// unitEnd is the byte behind the unit of a figure, where that stands behind it.
func (d *document) unitEnd(f *Figure) int {
	if rest := strings.TrimLeft(d.text[f.last:], " "); f.Unit != "" && strings.HasPrefix(rest, f.Unit) {
		return len(d.text) - len(rest) + len(f.Unit)
	}
	return f.last
}

// otherFigures are those of a sentence but figure i.
func (b *boxer) otherFigures(s *sentence, i int) []stretch {
	all := b.d.facts.Figures
	return othersIn(s, i, len(all), func(k int) stretch { return stretch{all[k].from, all[k].to} })
}

// printed is a figure as the report has it, with the words that make it less
// than exact: "more than 100", "nearly half", "20 or so".
func (d *document) printed(f *Figure) string { return d.text[f.first:f.last] }
