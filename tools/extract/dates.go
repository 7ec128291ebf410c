package extract

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// A calendarKind says what a word of the calendar is.
type calendarKind uint8

const (
	monthName calendarKind = iota
	unsureMonth
	weekdayName
	shortWeekday
	seasonName
	quarterName
	decadeName
	todayWord
	dayPart
	timeUnit
)

// A calendarWord is a word that names a time or a stretch of it.
type calendarWord struct {
	kind  calendarKind
	n     int   // the month, weekday, season, quarter or decade; days from today
	unit  grain // of a timeUnit
	many  int   // of a timeUnit, how many of the grain it is: a decade is ten years
	plain string
}

var (
	calendar = learn("calendar.txt", readCalendarWord)
	holidays = load("holidays.txt")
	// holidayStarts are the words that the names of holidays begin with.
	holidayStarts = startsOf(holidays)
	labels        = learn("labels.txt", func(string) bool { return true })
)

func readCalendarWord(value string) calendarWord {
	kind, number, _ := strings.Cut(value, " ")
	n, err := strconv.Atoi(number)
	if err != nil {
		panic("calendar.txt: " + err.Error())
	}
	names := map[string]calendarKind{
		"month": monthName, "unsure": unsureMonth, "weekday": weekdayName, "shortday": shortWeekday,
		"season": seasonName, "quarter-name": quarterName, "decades": decadeName, "today": todayWord, "daypart": dayPart,
	}
	if k, ok := names[kind]; ok {
		return calendarWord{kind: k, n: n}
	}
	w := calendarWord{kind: timeUnit, many: 1, plain: kind}
	switch kind {
	case "day":
		w.unit = day
	case "week", "weekend":
		w.unit = week
	case "fortnight":
		w.unit, w.many = week, 2
	case "month-unit":
		w.unit, w.plain = month, "month"
	case "quarter", "half":
		w.unit = season
	case "year":
		w.unit = year
	case "decade":
		w.unit, w.many = year, 10
	case "century":
		w.unit, w.many = year, 100
	default:
		panic("calendar.txt: what is " + kind + "?")
	}
	return w
}

// startsOf makes a vocabulary of the first words of a list of phrases.
func startsOf(l *list) *vocabulary[bool] {
	v := newVocabulary[bool](len(l.keys))
	for _, phrase := range l.keys {
		first, _, _ := strings.Cut(phrase, " ")
		first = strings.TrimSuffix(strings.TrimSuffix(first, "’s"), ".")
		first, _, _ = strings.Cut(first, "-")
		if first[0] < 'a' || first[0] > 'z' {
			continue // "9/11"
		}
		v.add(first, true)
	}
	return v
}

// A timeExpression is a stretch of words that names a time.
type timeExpression struct {
	from, to int // words, to exclusive
	at       moment
	end      moment // of an interval, its last moment; noGrain where it has none
	edge     byte   // 's' since, 'u' until: an interval open at one end
	written  bool   // its year is in the words themselves
	bare     bool   // a number alone, taken for a year
	told     bool   // from the date before it
}

// dates finds the times that can stand in a timeline: dates, years, seasons,
// decades, and those told from the day of publication or from the date before
// them. Without a day of publication, a year that the words do not say stays
// open, and a weekday alone is left out.
type dates struct{}

func (dates) find(d *document) {
	d.look()
	f := dateFinder{document: d, now: moment{year: noYear}}
	if date := d.report.Date(); len(date) >= 10 {
		if t, err := time.Parse(time.DateOnly, date[:10]); err == nil {
			f.now = dayOf(t)
		}
	}
	next := 0
	for _, i := range d.dated {
		if int(i) >= next {
			next = f.read(int(i))
		}
	}
	f.join()
	d.facts.Dates = slices.Grow(d.facts.Dates, len(f.found))
	for i := range f.found {
		e := &f.found[i]
		d.facts.Dates = append(d.facts.Dates, Date{
			Mention: d.mention(int(d.words[e.from].start), int(d.words[e.to-1].end)),
			EDTF:    e.edtf(),
		})
	}
}

// mayDate says that a date may begin with a word, as with most none does.
func mayDate(w *word) bool {
	return w.shape == number || w.spelling.vocabularies&(calendar.bit|holidayStarts.bit) != 0
}

func (e *timeExpression) edtf() string {
	switch {
	case e.edge == 's':
		return e.at.String() + "/.."
	case e.edge == 'u':
		return "../" + e.at.String()
	case e.end.grain != noGrain:
		return e.at.String() + "/" + e.end.String()
	}
	return e.at.String()
}

// A dateFinder reads the time expressions of one document from its first word
// to its last.
type dateFinder struct {
	*document
	now   moment // the day of publication, or noGrain
	found []timeExpression
	done  int // words before this one belong to an expression found
}

// read looks for an expression at word i, and says where to go on.
func (f *dateFinder) read(i int) int {
	w := &f.words[i]
	switch w.shape {
	case punct, clitic:
		return i + 1
	case number:
		return f.readNumber(i)
	}
	if holidayStarts.knows(w.spelling) {
		if to := f.readHoliday(i); to > i {
			return to
		}
	}
	c, ok := calendar.entry(w.spelling)
	if !ok {
		return i + 1
	}
	if n := f.nameAt(i); n != nil && n.kind == person && c.kind <= unsureMonth && f.dayNumber(i+1) == 0 {
		return i + 1 // Theresa May, April Jones
	}
	switch c.kind {
	case monthName, unsureMonth:
		return f.readMonth(i, i, c)
	case weekdayName, shortWeekday:
		return f.readWeekday(i, c)
	case seasonName:
		return f.readSeason(i, c.n)
	case quarterName:
		return f.readQuarter(i, i+1, season, firstQuarter+c.n-1)
	case decadeName:
		return f.readDecadeName(i, c.n)
	case todayWord:
		return f.readToday(i, c.n)
	case dayPart:
		return f.readDayPart(i)
	}
	return f.readUnit(i, c)
}

// add records an expression.
func (f *dateFinder) add(e timeExpression) int {
	f.found = append(f.found, e)
	f.done = e.to
	return e.to
}

// before and after are the words beside a stretch, in small letters, within
// its sentence.
func (f *dateFinder) before(i int) string {
	if i <= 0 || f.words[i-1].sent != f.words[i].sent {
		return ""
	}
	return f.lower(i - 1)
}

func (f *dateFinder) after(i int) string {
	if i >= len(f.words) || i > 0 && f.words[i].sent != f.words[i-1].sent {
		return ""
	}
	return f.lower(i)
}

// number is the value of word i where it is digits alone, else -1.
func (f *dateFinder) number(i int) int {
	if i >= len(f.words) || f.words[i].shape != number {
		return -1
	}
	v := f.at(i)
	n := 0
	for k := range len(v) {
		if v[k] < '0' || v[k] > '9' || k > 4 {
			return -1
		}
		n = n*10 + int(v[k]-'0')
	}
	return n
}

// readNumber reads what begins with a number.
func (f *dateFinder) readNumber(i int) int {
	v := f.at(i)
	k := 0
	for k < len(v) && v[k] >= '0' && v[k] <= '9' {
		k++
	}
	if k == 0 || k > 4 || i < f.done {
		return i + 1
	}
	if k == len(v) {
		if f.words[i].glued && i > 0 && !f.mayPrecede(i-1) {
			return i + 1
		}
		if to := f.readEra(i); to > i {
			return to
		}
		if k < 3 {
			if to := f.readSlashed(i); to > i {
				return to
			}
			if to := f.readDayFirst(i); to > i {
				return to
			}
			return f.readShortYear(i)
		}
		if k == 4 {
			if to := f.readISO(i); to > i {
				return to
			}
			return f.readYear(i)
		}
		return i + 1
	}
	switch strings.ToLower(v[k:]) {
	case "s":
		return f.readDecade(i, k)
	case "st", "nd", "rd", "th":
		if to := f.readCentury(i, i+1, digitsValue(v[:k])); to > i {
			return to
		}
		if to := f.readDayFirst(i); to > i {
			return to
		}
	}
	return i + 1
}

// digitsValue is the number that a string of digits writes.
func digitsValue(v string) int {
	n := 0
	for i := range len(v) {
		n = n*10 + int(v[i]-'0')
	}
	return n
}

// mayPrecede says whether a number that is glued to mark i can be a year or a
// day.
func (f *dateFinder) mayPrecede(i int) bool {
	v := f.at(i)
	switch v {
	case "-", "–":
		switch f.after(i - 1) {
		case "mid", "early", "late", "pre", "post":
			return true
		}
		return f.done == i && i > 0
	case "'", "’", "—", "_":
		return true
	}
	return isOpening(v)
}

// modifiers is where the words "early", "mid-", "late", "fiscal" before word i
// begin.
func (f *dateFinder) modifiers(i int) int {
	for i > f.done && i > 0 && f.words[i-1].sent == f.words[i].sent {
		switch f.lower(i - 1) {
		case "early", "late", "mid", "fiscal", "earlier", "later":
			i--
		case "-":
			if i < 2 {
				return i
			}
			switch f.lower(i - 2) {
			case "mid", "early", "late":
				i -= 2
			default:
				return i
			}
		default:
			return i
		}
	}
	return i
}

// join gives expressions that share a year that year, and makes intervals of
// "from 2010 to 2012" and "since 2015".
func (f *dateFinder) join() {
	for k := 1; k < len(f.found); k++ {
		f.shareYear(&f.found[k-1], &f.found[k])
		f.frontYear(&f.found[k-1], &f.found[k])
	}
	out := f.found[:0]
	for k := 0; k < len(f.found); k++ {
		e := f.found[k]
		if k+1 < len(f.found) && f.isRange(&e, &f.found[k+1]) {
			next := &f.found[k+1]
			e.end, e.to = next.at, next.to
			switch from := f.ofYears(e.from); f.before(from) {
			case "from", "between":
				e.from = from - 1
			}
			out = append(out, e)
			k++
			continue
		}
		if e.at.grain == year && e.end.grain == noGrain && e.bare && e.from > 0 && !f.modifiesNoun(e.to) {
			switch f.before(e.from) {
			case "since":
				e.from--
				e.edge = 's'
			case "until", "till":
				e.from--
				e.edge = 'u'
			}
		}
		out = append(out, e)
	}
	f.found = out
}

// modifiesNoun says that an expression before word i belongs to the noun
// there: "since the 1990 war", "until 2019 elections".
func (f *dateFinder) modifiesNoun(i int) bool { return f.isPlural(i) && !f.words[i].glued }

// shareYear carries a year over "and" and "to": "March and April 2018", "5 May
// 2018 to 7 June".
func (f *dateFinder) shareYear(a, b *timeExpression) {
	if a.bare && a.at.grain == year && !b.written && isYearly(b.at) && b.at.year == noYear && f.at(a.to) == "," && b.from <= a.to+2 &&
		f.sameSentence(a.from, b.from) {
		b.at.year, b.written = a.at.year, true // in 1910, on 5 October
		return
	}
	if b.from != a.to+1 || f.words[a.from].sent != f.words[b.from].sent || !isYearly(a.at) || !isYearly(b.at) {
		return
	}
	if !a.written && !b.written {
		f.drawTogether(a, b)
	}
	if a.written == b.written {
		return
	}
	if f.lower(a.to-1) == "year" || f.lower(b.to-1) == "year" {
		return // between April 2017 and July last year
	}
	backward := b.at.part < a.at.part || b.at.part == a.at.part && b.at.day < a.at.day
	switch f.at(a.to) {
	case "and", "or", "to", "-", "–", "until", "through", ",":
	default:
		return
	}
	if a.written {
		b.at.year, b.written = a.at.year, true
		if backward {
			b.at.year++
		}
		return
	}
	a.at.year, a.written = b.at.year, true
	if backward {
		a.at.year--
	}
}

// drawTogether gives the ends of an interval, whose years no word tells, those that lie next to each other: between May and
// July, between November and February.
func (f *dateFinder) drawTogether(a, b *timeExpression) {
	if a.at.year == noYear || b.at.year == noYear {
		return
	}
	switch f.at(a.to) {
	case "to", "until", "till", "through", "and", "-", "–":
	default:
		return
	}
	if lead := f.before(a.from); f.at(a.to) == "and" && lead != "between" || a.at.grain != b.at.grain {
		return
	}
	switch backward := b.at.part < a.at.part || b.at.part == a.at.part && b.at.day < a.at.day; {
	case !backward && b.at.year > a.at.year:
		b.at.year = a.at.year
	case backward && b.at.year <= a.at.year:
		a.at.year = b.at.year - 1
	}
}

// frontYear gives a month or day the year that opens its sentence: "In 1910, the king
// left on 5 October".
func (f *dateFinder) frontYear(a, b *timeExpression) {
	if a.bare && a.at.grain == year && a.end.grain == noGrain && !b.written && isYearly(b.at) && a.from > 0 && f.sameSentence(a.from, b.from) &&
		f.startsSentence(a.from-1) &&
		f.lower(a.from-1) == "in" &&
		f.at(b.from-1) != "since" &&
		(b.at.year == noYear || f.direction(b.from, b.to) != future) &&
		b.end.grain == noGrain {
		b.at.year, b.written = a.at.year, true
	}
}

// isYearly says that a moment is a month or a day of a year.
func isYearly(m moment) bool { return m.grain == month || m.grain == day }

// ofYears is where "the years" before word i begin, i if they do not stand there:
// between the years 1997 and 2001.
func (f *dateFinder) ofYears(i int) int {
	if f.before(i) != "years" {
		return i
	}
	if f.before(i-1) == "the" {
		return i - 2
	}
	return i - 1
}

// isRange says whether two expressions are the ends of an interval.
func (f *dateFinder) isRange(a, b *timeExpression) bool {
	joint := a.to
	if f.at(joint) == "," && f.at(joint+1) == "and" {
		joint++ // between Monday, 1 May, and Friday, 5 May
	}
	lead := f.before(f.ofYears(a.from))
	mixed := (lead == "from" || lead == "between") && isYearly(a.at) && isYearly(b.at)
	if b.from != joint+1 || a.at.grain != b.at.grain && !mixed || a.end.grain != noGrain || b.end.grain != noGrain || a.at.known() != b.at.known() ||
		a.at.grain < year || a.at.grain == week || f.words[a.from].sent != f.words[b.from].sent || f.modifiesNoun(b.to) && b.bare {
		return false
	}
	if a.at.String() >= b.at.String() {
		return false
	}
	switch f.at(joint) {
	case "-", "–":
		return true
	case "and":
		return lead == "between"
	case "to", "until", "till", "through":
		if lead != "from" {
			return a.at.grain != year || a.bare && b.bare && lead != "to"
		}
		s := f.sentenceOf(a.from)
		for k := max(s.word, a.from-6); k < a.from; k++ {
			if movingWords.knows(f.spelling(k)) {
				return false
			}
		}
		return true
	}
	return false
}

var movingWords = learn("moving.txt", func(string) bool { return true })
