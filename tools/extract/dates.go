package extract

import (
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
	plurals       = learn("plurals.txt", func(string) bool { return true })
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
func startsOf(l list) *vocabulary[bool] {
	v := &vocabulary[bool]{entries: map[string]bool{}}
	for phrase := range l {
		first, _, _ := strings.Cut(phrase, " ")
		first = strings.TrimSuffix(strings.TrimSuffix(first, "’s"), ".")
		first, _, _ = strings.Cut(first, "-")
		if first[0] < 'a' || first[0] > 'z' {
			continue // "9/11"
		}
		v.entries[first] = true
		v.lengths[first[0]-'a'] |= 1 << len(first)
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
}

// dates finds the times that can stand in a timeline: dates, years, seasons,
// decades, and those told from the day of publication or from the date before
// them. Without a day of publication, a year that the words do not say stays
// open, and a weekday alone is left out.
type dates struct{}

func (dates) find(d *document) {
	f := dateFinder{document: d, now: moment{year: noYear}}
	if date := d.report.Date(); len(date) >= 10 {
		if t, err := time.Parse(time.DateOnly, date[:10]); err == nil {
			f.now = dayOf(t)
		}
	}
	for i := 0; i < len(d.words); {
		i = f.read(i)
	}
	f.join()
	for i := range f.found {
		e := &f.found[i]
		d.facts.Dates = append(d.facts.Dates, Date{
			Mention: d.mention(int(d.words[e.from].start), int(d.words[e.to-1].end)),
			EDTF:    e.edtf(),
		})
	}
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
	v := f.text[w.start:w.end]
	if holidayStarts.has(v) {
		if to := f.readHoliday(i); to > i {
			return to
		}
	}
	c, ok := calendar.get(v)
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

// low is the text of word i in small letters, of a word before the last
// expression's end and of another sentence the empty string.
func (f *dateFinder) low(i int, sent int32) string {
	if i < f.done || i >= len(f.words) || f.words[i].sent != sent {
		return ""
	}
	return strings.ToLower(f.at(i))
}

// before and after are the words beside a stretch, in small letters, within
// its sentence.
func (f *dateFinder) before(i int) string {
	if i <= 0 || f.words[i-1].sent != f.words[i].sent {
		return ""
	}
	return strings.ToLower(f.at(i - 1))
}

func (f *dateFinder) after(i int) string {
	if i >= len(f.words) || i > 0 && f.words[i].sent != f.words[i-1].sent {
		return ""
	}
	return strings.ToLower(f.at(i))
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

// dayNumber is the day of the month that word i says, "5" or "5th", or 0.
func (f *dateFinder) dayNumber(i int) int {
	if i >= len(f.words) || f.words[i].shape != number {
		return 0
	}
	v := f.at(i)
	n, k := 0, 0
	for k < len(v) && v[k] >= '0' && v[k] <= '9' {
		n = n*10 + int(v[k]-'0')
		k++
	}
	if k > 2 || n < 1 || n > 31 {
		return 0
	}
	switch strings.ToLower(v[k:]) {
	case "", "st", "nd", "rd", "th":
	default:
		return 0
	}
	if i+1 < len(f.words) && f.words[i+1].glued {
		switch f.at(i + 1) {
		case "%", "/", "°":
			return 0
		case ":", ".":
			if i+2 < len(f.words) && f.words[i+2].glued && f.words[i+2].shape == number {
				return 0 // a time of day
			}
		}
	}
	return n
}

// month is the month that word i names, or 0.
func (f *dateFinder) month(i int) int {
	if i >= len(f.words) || f.words[i].shape != title && f.words[i].shape != upper {
		return 0
	}
	if c, ok := calendar.get(f.at(i)); ok && (c.kind == monthName || c.kind == unsureMonth) {
		return c.n
	}
	return 0
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
		if to := f.readCentury(i, i+1, f.mustAtoi(v[:k])); to > i {
			return to
		}
		if to := f.readDayFirst(i); to > i {
			return to
		}
	}
	return i + 1
}

func (f *dateFinder) mustAtoi(v string) int {
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

// readEra reads years with their era: "44 BC", "AD 476".
func (f *dateFinder) readEra(i int) int {
	n := f.number(i)
	if n <= 0 {
		return i
	}
	switch f.at(i + 1) {
	case "BC", "B.C.", "BCE", "B.C":
		return f.add(timeExpression{from: i, to: i + 2, at: moment{grain: year, year: 1 - n}, written: true})
	case "AD", "A.D.", "CE":
		return f.add(timeExpression{from: i, to: i + 2, at: moment{grain: year, year: n}, written: true})
	}
	if b := f.before(i); b == "ad" || b == "a.d." {
		return f.add(timeExpression{from: i - 1, to: i + 1, at: moment{grain: year, year: n}, written: true})
	}
	return i
}

// readISO reads "2022-12-05".
func (f *dateFinder) readISO(i int) int {
	if i+4 >= len(f.words) || f.at(i+1) != "-" || f.at(i+3) != "-" || !f.words[i+4].glued || !f.words[i+1].glued {
		return i
	}
	y, m, dd := f.number(i), f.number(i+2), f.number(i+4)
	if len(f.at(i+2)) != 2 || len(f.at(i+4)) != 2 || !exists(y, m, dd) {
		return i
	}
	return f.add(timeExpression{from: i, to: i + 5, at: moment{day, y, m, dd}, written: true})
}

// readSlashed reads "31/12/2022" and "12/31/22", where only one reading is a
// day of the calendar.
func (f *dateFinder) readSlashed(i int) int {
	if i+4 >= len(f.words) || !f.words[i+1].glued || !f.words[i+2].glued || !f.words[i+4].glued {
		return i
	}
	mark := f.at(i + 1)
	if mark != "/" && mark != "-" || f.at(i+3) != mark {
		if mark == "/" && f.number(i) == 9 && f.number(i+2) == 11 && !f.words[i+3].glued {
			return f.readNamedDay(i, 3)
		}
		return i
	}
	a, b, y := f.number(i), f.number(i+2), f.number(i+4)
	switch len(f.at(i + 4)) {
	case 2:
		y = f.fullYear(y)
	case 4:
	default:
		return i
	}
	asDay, asMonth := exists(y, b, a), exists(y, a, b)
	at := moment{day, y, b, a}
	if asMonth && !asDay {
		at.part, at.day = a, b
	}
	if asDay == asMonth && a != b {
		return i + 5
	}
	if !asDay && !asMonth {
		return i
	}
	return f.add(timeExpression{from: i, to: i + 5, at: at, written: true})
}

// fullYear is the year that two digits stand for: the last such year, or one
// of the next ten.
func (f *dateFinder) fullYear(two int) int {
	now := f.now.year
	if now == noYear {
		now = 2020
	}
	y := now/100*100 + two
	if y > now+10 {
		y -= 100
	}
	return y
}

// readShortYear reads "’98".
func (f *dateFinder) readShortYear(i int) int {
	if i == 0 || len(f.at(i)) != 2 || !f.words[i].glued || f.at(i-1) != "’" && f.at(i-1) != "'" || f.words[i-1].glued {
		return i + 1
	}
	if i+1 < len(f.words) && f.words[i+1].glued && f.at(i+1) != "," && f.at(i+1) != "." || f.shape(i-2) == title && f.month(i-2) == 0 && !f.startsSentence(i-2) {
		return i + 1 // iLife ’11
	}
	return f.add(timeExpression{from: i - 1, to: i + 1, at: moment{grain: year, year: f.fullYear(f.number(i))}, written: true})
}

// readYear reads a year that stands alone, and "2010–12".
func (f *dateFinder) readYear(i int) int {
	y := f.number(i)
	if y < 1000 || y > 2199 {
		return i + 1
	}
	e := timeExpression{from: i, to: i + 1, at: moment{grain: year, year: y}, written: true, bare: true}
	if i+2 < len(f.words) && f.words[i+1].glued && f.words[i+2].glued {
		switch f.at(i + 1) {
		case "-", "–", "/":
			n := f.number(i + 2)
			if len(f.at(i+2)) == 2 && n == (y+1)%100 || len(f.at(i+2)) == 2 && f.at(i+1) != "/" && n > y%100 {
				e.end = moment{grain: year, year: y/100*100 + n}
				if n < y%100 {
					e.end.year += 100
				}
				e.to = i + 3
				return f.add(e)
			}
			if n >= 0 && len(f.at(i+2)) != 4 {
				return i + 3 // a telephone number, a score
			}
		case "%", ":", "°", "'", "\"":
			return i + 1
		}
	}
	if !f.isYear(i, y) {
		return i + 1
	}
	e.from = f.modifiers(i)
	return f.add(e)
}

// yearCues stand before a year, even one that a noun follows.
func isYearCue(v string) bool {
	switch v {
	case "in", "the", "since", "until", "till", "during", "after", "before", "a", "an", "’s", "'s", "his", "her", "its", "their",
		"our", "my", "early", "late", "mid", "pre", "post", "this", "that", "fiscal", "year", "circa", "summer", "winter", "spring", "autumn", "fall", "season", "for":
		return true
	}
	return false
}

// isYear says whether the number of four digits at word i is a year.
func (f *dateFinder) isYear(i, y int) bool {
	b := f.before(i)
	if f.words[i].glued && i > 0 && (b == "-" || b == "–") {
		b = f.after(i - 2)
	}
	cue := isYearCue(b)
	switch b {
	case "than", "some", "nearly", "almost", "least", "most", "approximately", "roughly", "at", "another", "x", "over", "under", "exceed", "$", "£", "€", "¥", "₹", "#":
		return false
	case "to":
		if two := f.before(i - 1); two == "up" || two == "close" {
			return false
		}
	}
	if labels.has(b) {
		return false
	}
	a := f.after(i + 1)
	switch a {
	case "gmt", "utc", "hours", "hrs", "bst", "est", "edt", "percent", "per", "pct", "million", "billion", "years", "months", "weeks", "days", "minutes", "dollars", "euros", "and-a-half":
		return false
	}
	if numberWords.has(a) && !cue {
		return false
	}
	if f.isPlural(i+1) && !(f.words[i+1].glued) {
		switch {
		case b == "in" && y%100 == 0 && y != 2000 && y != 1900:
			return false
		case !cue && !(y%100 != 0 && y > 1900 && y < 2040 && isYearPreposition(b) && (b != "and" && b != "or" || f.done == i-1)):
			return false // "killed 2012 people", but "according to 2012 figures"
		}
	}
	if y < 1500 || y > 2100 {
		switch b {
		case "in", "since", "year", "circa", "c.", "around", "before", "after", "until", "of", "by", "from":
		default:
			return f.afterExpression(i)
		}
		return f.shape(i+1) == punct || f.shape(i+1) == lower && !f.isPlural(i+1) && !f.words[i+1].glued && isFunctionWord(a)
	}
	if n := f.nameAt(i); n != nil && n.word < i && !cue && b != "of" {
		return false
	}
	if s := f.shape(i - 1); i > 0 && !cue && f.words[i-1].sent == f.words[i].sent && (s == title || s == upper) && !f.partOf(i).titleCase && f.month(i-1) == 0 {
		return isYearPreposition(b)
	}
	return true
}

// isYearPreposition says that a word before a year leads to it.
func isYearPreposition(v string) bool {
	switch v {
	case "by", "from", "of", "between", "and", "to", "or", "around", "about", "through", "circa":
		return true
	}
	return isYearCue(v)
}

// isFunctionWord says that a word is no noun, adjective or verb.
func isFunctionWord(v string) bool {
	return functionWords.has(v)
}

var functionWords = learn("function-words.txt", func(string) bool { return true })

// afterExpression says that word i follows an expression or its comma, as the
// year of "May, 2016" does.
func (f *dateFinder) afterExpression(i int) bool {
	return f.done > 0 && (f.done == i || f.done == i-1 && i-1 < len(f.words) && (f.at(i-1) == "," || f.at(i-1) == "and" || f.at(i-1) == "–" || f.at(i-1) == "-"))
}

// isPlural says whether word i looks like a noun that counts many.
func (d *document) isPlural(i int) bool {
	if i >= len(d.words) || d.words[i].shape > upper {
		return false
	}
	v := d.at(i)
	n := len(v)
	if n > 2 && v[n-1] == 's' && d.words[i].shape != upper {
		switch v[n-2] {
		case 's', 'u', 'i':
			return n > 4 && v[n-2] == 'i' && v[n-3] == 'x' // "taxis"
		}
		return !functionWords.has(v)
	}
	return plurals.has(v)
}

// modifiers is where the words "early", "mid-", "late", "fiscal" before word i
// begin.
func (f *dateFinder) modifiers(i int) int {
	for i > f.done && i > 0 && f.words[i-1].sent == f.words[i].sent {
		switch strings.ToLower(f.at(i - 1)) {
		case "early", "late", "mid", "fiscal", "earlier", "later":
			i--
		case "-":
			if i < 2 {
				return i
			}
			switch strings.ToLower(f.at(i - 2)) {
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

// readDecade reads "the 1990s", "the ’60s" and "the 70s".
func (f *dateFinder) readDecade(i, k int) int {
	n := f.mustAtoi(f.at(i)[:k])
	from := f.modifiers(i)
	b := f.before(from)
	switch {
	case k == 4 && n%10 == 0 && n >= 1000 && n < 2100:
		e := timeExpression{from: from, to: i + 1, at: moment{grain: decade, year: n / 10}, written: true}
		if n%100 == 0 && n != 2000 {
			e.at = moment{grain: century, year: n / 100}
		}
		return f.add(e)
	case k == 2 && n%10 == 0 && n >= 20:
		tick := b == "’" || b == "'" || b == "‘"
		if tick {
			from--
			b = f.before(from)
		}
		last := len(f.found) - 1
		linked := last >= 0 && f.found[last].at.grain == decade && f.found[last].to >= from-2
		if tick && n >= 30 || n >= 50 && (b == "the" || linked) && !f.speaksOfDegrees(i) {
			return f.add(timeExpression{from: from, to: i + 1, at: moment{grain: decade, year: 190 + n/10}, written: true})
		}
	}
	return i + 1
}

// speaksOfDegrees says that the sentence of word i is about weather or ages.
func (f *dateFinder) speaksOfDegrees(i int) bool {
	s := f.sentenceOf(i)
	for k := s.word; k < s.stop; k++ {
		switch f.lower(k) {
		case "temperature", "temperatures", "highs", "lows", "degrees", "fahrenheit", "aged", "age", "ages", "percent", "%":
			return true
		}
	}
	return false
}

// readDecadeName reads "the eighties".
func (f *dateFinder) readDecadeName(i, n int) int {
	from := f.modifiers(i)
	if f.before(from) != "the" || f.speaksOfDegrees(i) {
		return i + 1
	}
	return f.add(timeExpression{from: from, to: i + 1, at: moment{grain: decade, year: 190 + n}, written: true})
}

// readCentury reads "19th century", whose number ends before word j.
func (f *dateFinder) readCentury(i, j, n int) int {
	if f.at(j) == "-" && f.words[j].glued {
		j++
	}
	v := f.after(j)
	if v != "century" && v != "centuries" || n < 1 || n > 21 {
		return i
	}
	e := timeExpression{from: f.modifiers(i), to: j + 1, at: moment{grain: century, year: n - 1}, written: true}
	switch f.at(j + 1) {
	case "BC", "B.C.", "BCE":
		// The years of the first century BC are 0 to -99.
		if n == 1 {
			return e.to
		}
		e.to, e.at.year = j+2, -(n - 1)
	case "AD", "A.D.", "CE":
		e.to = j + 2
	}
	return f.add(e)
}

// A monthDays is a day or several of one month: "5", "5-7", "5, 6 and 7".
type monthDays struct {
	first, last int
	words       []int // of each day; two of a range
	numbers     []int
	span        bool // from the first to the last
	to          int
}

// daysAt reads the days of a month that begin with word i.
func (f *dateFinder) daysAt(i int) (s monthDays, ok bool) {
	n := f.dayNumber(i)
	if n == 0 {
		return s, false
	}
	s.words, s.numbers, s.to = append(s.words, i), append(s.numbers, n), i+1
	for len(s.numbers) < 4 && s.to+1 < len(f.words) && f.words[s.to+1].sent == f.words[i].sent {
		v, next := f.at(s.to), f.dayNumber(s.to+1)
		if next == 0 || next <= n || len(f.at(s.to+1)) > 4 {
			break
		}
		switch v {
		case "-", "–", "to", "through":
			if len(s.numbers) > 1 {
				return s, true
			}
			s.span = true
		case "and", "or", "&":
		case ",":
			if f.words[s.to+1].glued {
				return s, true
			}
		default:
			return s, true
		}
		s.words, s.numbers, s.to, n = append(s.words, s.to+1), append(s.numbers, next), s.to+2, next
		if s.span {
			break
		}
	}
	return s, true
}

// readDayFirst reads "5 December 2022", "the 5th of May", "5-7 May".
func (f *dateFinder) readDayFirst(i int) int {
	s, ok := f.daysAt(i)
	if !ok {
		return i
	}
	j := s.to
	if f.at(j) == "of" {
		if last := f.at(s.words[len(s.words)-1]); last[len(last)-1] <= '9' {
			return i
		}
		j++
	}
	m := f.month(j)
	if m == 0 || f.words[j].sent != f.words[i].sent {
		return i
	}
	if v := f.at(j); v == "Mar" || v == "Sat" || len(v) == 3 && f.words[j].glued {
		return i
	}
	for _, n := range s.numbers {
		if !exists(noYear, m, n) {
			return i
		}
	}
	return f.addDays(i, s, m, j+1)
}

// addDays records the days s of a month, with the year that may follow at word
// j.
func (f *dateFinder) addDays(from int, s monthDays, m, j int) int {
	y, written, lead, to := f.yearTail(j, from, true)
	to = max(to, s.to)
	at := func(n int) moment {
		open := moment{day, noYear, m, n}
		full := moment{day, y, m, n}
		if y == noYear {
			full = f.resolve(open, lead, from, to)
		}
		if !exists(full.year, m, n) {
			return open // 29 February
		}
		return full
	}
	if s.span {
		e := timeExpression{from: from, to: to, at: at(s.numbers[0]), end: at(s.numbers[1]), written: written}
		if e.at.known() && e.end.known() {
			e.end.year = e.at.year
			return f.add(e)
		}
		s.span = false
	}
	for k, n := range s.numbers {
		e := timeExpression{from: s.words[k], to: s.words[k] + 1, at: at(n), written: written}
		if k == 0 {
			e.from = from
		}
		if k == len(s.numbers)-1 {
			e.to = to
		} else if s.words[k] < j && k == 0 && from < s.words[0] {
			e.to = s.words[k] + 1
		}
		f.add(e)
	}
	return to
}

// A lead is a word before or behind an expression that says which of its kind
// is meant.
type lead int8

const (
	noLead   lead = 2
	lastLead lead = -1
	thisLead lead = 0
	nextLead lead = 1
)

// yearTail reads the year that follows an expression at word j: "2016",
// ", 2016", "of 2016", "of last year", "’98". Where it is relative and the
// year of publication is not known, the year is noYear; the lead then is
// noLead too.
func (f *dateFinder) yearTail(j, from int, comma bool) (y int, written bool, l lead, to int) {
	to = j
	y, l = noYear, noLead
	if j >= len(f.words) || f.words[j].sent != f.words[from].sent {
		return
	}
	k := j
	switch f.at(k) {
	case ",":
		if !comma {
			return
		}
		k++
	case "of", "in":
		k++
	case "’", "'":
		if n := f.number(k + 1); n >= 0 && len(f.at(k+1)) == 2 && f.words[k+1].glued && !f.words[k].glued {
			return f.fullYear(n), true, noLead, k + 2
		}
		return
	case "-", "–", "/":
		// "5-May-2012"
		if !f.words[k].glued || len(f.at(k+1)) != 4 {
			return
		}
		k++
	}
	if f.at(k) == "fiscal" {
		k++
	}
	if n := f.number(k); n >= 1000 && n <= 2199 && len(f.at(k)) == 4 && f.words[k].sent == f.words[from].sent {
		switch {
		case f.at(j) == "in" && k == j+1:
			return
		case f.isPlural(k+1) && !f.words[k+1].glued && n%100 == 0 && f.at(j) != ",":
			return
		}
		return n, true, noLead, k + 1
	}
	if f.at(j) == "in" || f.at(j) == "," && f.after(k) != "last" {
		return
	}
	if (f.after(k) == "the" || f.after(k) == "that") && f.at(j) == "of" {
		which := f.after(k + 1)
		if f.after(k) == "that" && which == "year" || which == "same" && f.after(k+2) == "year" {
			if a := f.anchor(from); a.known() {
				return a.year, true, noLead, k + 2
			}
			return
		}
		if which == "following" && f.after(k+2) == "year" {
			if a := f.anchor(from); a.known() {
				return a.year + 1, true, noLead, k + 3
			}
		}
		return
	}
	if f.after(k+1) != "year" {
		return
	}
	switch f.after(k) {
	case "last":
		l = lastLead
	case "this":
		l = thisLead
	case "next":
		l = nextLead
	default:
		return
	}
	if !f.now.known() {
		return noYear, false, noLead, k + 2
	}
	return f.now.year + int(l), true, noLead, k + 2
}

// readMonth reads what begins with a month: "May 2016", "December 5, 2022",
// "late November". The expression began at word from, where a weekday stands
// before the month.
func (f *dateFinder) readMonth(from, i int, c calendarWord) int {
	if f.words[i].shape == lower {
		return i + 1
	}
	if s, ok := f.daysAt(i + 1); ok && !f.words[i+1].glued && f.words[i+1].sent == f.words[i].sent && exists(noYear, c.n, s.numbers[0]) && !f.countsPeople(i, s.to) {
		for k, n := range s.numbers {
			if !exists(noYear, c.n, n) {
				s.words, s.numbers, s.to, s.span = s.words[:k], s.numbers[:k], s.words[k-1]+1, false
				break
			}
		}
		return f.addDays(f.modifiers(from), s, c.n, s.to)
	}
	if from != i {
		return i + 1
	}
	y, written, l, to := f.yearTail(i+1, i, true)
	if to == i+1 && !f.isMonth(i, c) {
		return i + 1
	}
	from = f.modifiers(i)
	if l == noLead && y == noYear && to == i+1 {
		from, l = f.leadBefore(from)
	}
	e := timeExpression{from: from, to: to, at: moment{grain: month, year: y, part: c.n}, written: written}
	if y == noYear {
		e.at = f.resolve(e.at, l, from, to)
	}
	return f.add(e)
}

// countsPeople says that the number behind a month counts what follows it: "in
// May 12 people died".
func (f *dateFinder) countsPeople(i, to int) bool {
	return f.before(i) == "in" && f.isPlural(to) && f.words[to].shape == lower
}

// isMonth says whether the word at i, which has a month's letters and a
// capital, is one.
func (f *dateFinder) isMonth(i int, c calendarWord) bool {
	b := f.before(i)
	switch b {
	case "in", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "during", "between":
		return true
	case "every", "each":
		return false
	case "-":
		switch f.after(i - 2) {
		case "mid", "early", "late":
			return true
		}
		return false
	case "to", "and", "through", "or", "–":
		if n := len(f.found); n > 0 && f.found[n-1].to == i-1 && f.found[n-1].at.grain <= month {
			return true
		}
	}
	if f.shape(i-1) == title && !f.startsSentence(i-1) && b != "" && !f.partOf(i).titleCase {
		return false // Black September, Theresa May
	}
	if f.shape(i+1) == title && i+1 < len(f.words) && !f.words[i+1].glued && f.words[i+1].sent == f.words[i].sent && c.kind == unsureMonth {
		return false // April Jones
	}
	switch b {
	case "by", "from", "of", "after", "before", "for", "through", "the", "a", "an", "its", "his", "their", "around", "’s", "'s":
		if c.kind == monthName {
			return true
		}
		switch b {
		case "the", "a", "an", "its", "his", "their", "’s", "'s":
			return len(f.at(i)) > 3 && f.shape(i+1) == lower && f.at(i+1) != "of" && c.n != 5 && !f.words[i+1].glued
		}
		return len(f.at(i)) > 3
	}
	return c.kind == monthName && (f.shape(i+1) != title || f.partOf(i).titleCase || f.words[min(i+1, len(f.words)-1)].sent != f.words[i].sent)
}

// leadBefore reads "last", "this" or "next" before word i.
func (f *dateFinder) leadBefore(i int) (from int, l lead) {
	switch f.before(i) {
	case "last":
		return i - 1, lastLead
	case "this":
		return i - 1, thisLead
	case "next":
		return i - 1, nextLead
	}
	return i, noLead
}

// resolve gives a month or a day of the year its year, by the day of
// publication. News means the one just past, unless its words say otherwise.
func (f *dateFinder) resolve(m moment, l lead, from, to int) moment {
	if !f.now.known() {
		return m
	}
	now := f.now.part*100 + f.now.day
	then := m.part*100 + m.day
	if m.grain == month {
		now, then = f.now.part*100, m.part*100
	}
	earlier, later := m, m
	earlier.year, later.year = f.now.year, f.now.year
	if then > now {
		earlier.year--
	}
	if then < now {
		later.year++
	}
	switch l {
	case lastLead:
		if then == now {
			earlier.year--
		}
		return earlier
	case nextLead:
		if then == now {
			later.year++
		}
		return later
	case thisLead:
		m.year = f.now.year
		return m
	}
	if earlier == later {
		return earlier
	}
	ago, ahead := distance(earlier, f.now), distance(f.now, later)
	switch f.direction(from, to) {
	case future:
		if ahead > 270 && ago < 62 {
			return earlier // "will mourn the victims of the 7 August attack"
		}
		return later
	case past:
		if ago > 270 && (ahead < 31 || ahead < 62 && m.grain == day) {
			return later // "set a 3 June hearing", written in May
		}
		return earlier
	}
	if ahead < ago && (m.grain == day || ago > 240) {
		return later
	}
	return earlier
}

// distance is about how many days lie between two moments of years that are
// known.
func distance(a, b moment) int {
	return (b.year-a.year)*365 + (b.part-a.part)*30 + b.day - a.day
}

// readWeekday reads "Monday", "last Friday", "Monday, December 5, 2022",
// "Thursday night".
func (f *dateFinder) readWeekday(i int, c calendarWord) int {
	if f.words[i].shape == lower {
		return i + 1
	}
	j := i + 1
	if j < len(f.words) && (f.at(j) == "," || f.at(j) == "the") && f.words[j].sent == f.words[i].sent {
		j++
	}
	if j < len(f.words) && f.words[j].sent == f.words[i].sent {
		if s, ok := f.daysAt(j); ok && !s.span && len(s.numbers) == 1 {
			k := s.to
			if f.at(k) == "of" {
				k++
			}
			if m := f.month(k); m > 0 && exists(noYear, m, s.numbers[0]) {
				return f.addDays(f.modifiers(i), s, m, k+1)
			}
		}
		if m := f.month(j); m > 0 && f.dayNumber(j+1) > 0 {
			return f.readMonth(i, j, calendarWord{kind: monthName, n: m})
		}
	}
	if c.kind == shortWeekday || !f.now.known() {
		return i + 1
	}
	from := f.modifiers(i)
	from, l := f.leadBefore(from)
	if l != noLead {
		from = f.modifiers(from)
	}
	switch f.before(from) {
	case "every", "each", "most", "some", "any":
		return i + 1
	case "previous", "following", "that":
		return i + 1
	}
	to := i + 1
	if c, ok := calendar.get(f.at(to)); ok && c.kind == dayPart && f.words[to].sent == f.words[i].sent {
		to++
	}
	ahead := (c.n - int(f.now.time().Weekday()) + 7) % 7
	shift := ahead
	switch {
	case f.after(to) == "of" && (f.after(to+1) == "last" || f.after(to+1) == "next" || f.after(to+1) == "this") && f.after(to+2) == "week",
		(f.after(to) == "last" || f.after(to) == "next" || f.after(to) == "this") && f.after(to+1) == "week":
		k := to
		if f.after(k) == "of" {
			k++
		}
		shift = c.n - (int(f.now.time().Weekday())+6)%7 - 1
		switch f.after(k) {
		case "last":
			shift -= 7
		case "next":
			shift += 7
		}
		to = k + 2
	case l == lastLead:
		if shift = ahead - 7; ahead == 0 {
			shift = -7
		}
	case l == nextLead:
		if ahead == 0 {
			shift = 7
		}
	case l == thisLead:
	case ahead != 0 && f.direction(from, to) != future:
		shift = ahead - 7
	}
	return f.add(timeExpression{from: from, to: to, at: dayOf(f.now.time().AddDate(0, 0, shift))})
}

// readToday reads "yesterday", "today", "tomorrow night".
func (f *dateFinder) readToday(i, n int) int {
	if !f.now.known() {
		return i + 1
	}
	from, to := f.modifiers(i), i+1
	if c, ok := calendar.get(f.at(to)); ok && c.kind == dayPart {
		to++
	}
	if f.before(i) == "before" && n < 0 || f.before(i) == "after" && n > 0 {
		if f.before(i-1) == "day" {
			n *= 2
			from = i - 2
		}
	}
	return f.add(timeExpression{from: from, to: to, at: dayOf(f.now.time().AddDate(0, 0, n))})
}

// readDayPart reads "last night", "this morning", "the next morning".
func (f *dateFinder) readDayPart(i int) int {
	b := f.before(i)
	switch b {
	case "last", "this":
		if !f.now.known() {
			return i + 1
		}
		n := 0
		if b == "last" {
			n = -1
		}
		from := f.modifiers(i - 1)
		return f.add(timeExpression{from: from, to: i + 1, at: dayOf(f.now.time().AddDate(0, 0, n))})
	case "next", "following", "same", "that":
		return f.readAnchored(i, b, day)
	}
	return i + 1
}

// readHoliday reads the name of a day, and skips over names that only hold a
// weekday.
func (f *dateFinder) readHoliday(i int) int {
	if f.words[i].shape == lower {
		return i
	}
	for n := 5; n > 0; n-- {
		if i+n <= len(f.words) && f.words[i+n-1].sent == f.words[i].sent {
			if to := f.readNamedDay(i, n); to > i {
				return to
			}
		}
	}
	return i
}

func (f *dateFinder) readNamedDay(i, n int) int {
	text := strings.ToLower(f.slice(i, i+n))
	date, ok := holidays[strings.ReplaceAll(text, "'", "’")]
	if !ok {
		return i
	}
	e := timeExpression{from: i, to: i + n}
	from := i
	y, l := noYear, noLead
	if len(date) < 8 || date[0] == 'e' {
		y, e.written, l, e.to = f.yearTail(i+n, i, false)
		if y == noYear && e.to == i+n {
			from, l = f.leadBefore(i)
		}
		e.from = from
	}
	switch {
	case date == "":
		return i + n
	case date[0] == 'e':
		shift, _ := strconv.Atoi(strings.TrimPrefix(date, "easter "))
		if y == noYear {
			if !f.now.known() {
				return i + n
			}
			y = f.easterYear(shift, l, from, e.to)
		}
		e.at = dayOf(easter(y).AddDate(0, 0, shift))
	case len(date) == 5:
		m := f.mustAtoi(date[:2])
		e.at = moment{day, y, m, f.mustAtoi(date[3:])}
		if y == noYear {
			e.at = f.resolve(e.at, l, from, e.to)
		}
	default:
		e.at = moment{day, f.mustAtoi(date[:4]), f.mustAtoi(date[5:7]), f.mustAtoi(date[8:])}
		e.written = true
		if f.now.known() && f.now.year < e.at.year {
			return i + n
		}
	}
	return f.add(e)
}

// easterYear is the year whose feast so many days from Easter is meant.
func (f *dateFinder) easterYear(shift int, l lead, from, to int) int {
	this := dayOf(easter(f.now.year).AddDate(0, 0, shift))
	later := f.now.time().Before(this.time())
	switch {
	case l == lastLead && later:
		return f.now.year - 1
	case l == nextLead && !later:
		return f.now.year + 1
	case l != noLead:
		return f.now.year
	case later && distance(f.now, this) > 45 && f.direction(from, to) != future:
		return f.now.year - 1
	case !later && f.direction(from, to) == future:
		return f.now.year + 1
	}
	return f.now.year
}

// readSeason reads "spring 2012", "the summer of 2012", "last autumn".
func (f *dateFinder) readSeason(i, s int) int {
	y, written, _, to := f.yearTail(i+1, i, false)
	from := f.modifiers(i)
	if y != noYear {
		return f.add(timeExpression{from: from, to: to, at: moment{grain: season, year: y, part: s}, written: written})
	}
	from, l := f.leadBefore(from)
	if l == noLead || !f.now.known() || s == winter {
		return i + 1
	}
	// Spring is March to May, and so on.
	first := 3 * (s - spring + 1)
	at := moment{grain: season, year: f.now.year, part: s}
	switch {
	case l == lastLead && f.now.part <= first+2:
		at.year--
	case l == nextLead && f.now.part >= first:
		at.year++
	}
	return f.add(timeExpression{from: from, to: to, at: at})
}

// readQuarter reads the year of a quarter or half whose words are from i up to
// to.
func (f *dateFinder) readQuarter(i, to int, g grain, part int) int {
	y, written, _, end := f.yearTail(to, i, true)
	e := timeExpression{from: i, to: end, at: moment{grain: g, year: y, part: part}, written: written}
	if y == noYear {
		if !f.now.known() || part >= firstHalf || end != to || !f.speaksOfBusiness(i) {
			return to
		}
		now := (f.now.part-1)/3 + firstQuarter
		e.at.year = f.now.year
		switch l := f.direction(i, to); {
		case part > now && l != future:
			e.at.year--
		case part < now && l == future && now-part > 1:
			e.at.year++
		}
	}
	return f.add(e)
}

// speaksOfBusiness says that the paragraph of word i is about money, not about
// a match.
func (f *dateFinder) speaksOfBusiness(i int) bool {
	p := f.partOf(i)
	for k := max(p.word, i-40); k < min(p.stop, i+40); k++ {
		if businessWords.has(f.at(k)) {
			return true
		}
	}
	return false
}

var businessWords = learn("business.txt", func(string) bool { return true })

// readUnit reads expressions built on a unit of time: "last week", "three
// years ago", "the first quarter of 2013", "the same day".
func (f *dateFinder) readUnit(i int, c calendarWord) int {
	if f.words[i].shape == upper {
		return i + 1
	}
	b := f.before(i)
	if b == "" {
		return i + 1
	}
	j := i - 1
	if b == "-" && f.words[i].glued {
		j--
		b = f.after(j)
	}
	if c.plain == "quarter" || c.plain == "half" {
		if part := ordinal(b); part > 0 && part <= 4 && (c.plain == "quarter" || part <= 2) {
			code := firstQuarter + part - 1
			if c.plain == "half" {
				code = firstHalf + part - 1
			}
			if j < f.done {
				return i + 1
			}
			return f.readQuarter(j, i+1, season, code)
		}
		if c.plain == "half" {
			return i + 1
		}
	}
	if c.many == 100 {
		if n := ordinalWord(f.document, j); n > 0 {
			from := j
			if n > 20 {
				from -= 2
			}
			if from >= f.done {
				return f.add(timeExpression{from: from, to: i + 1, at: moment{grain: century, year: n - 1}, written: true})
			}
		}
		return i + 1
	}
	if to := f.readAgo(i, c); to > i {
		return to
	}
	if c.n == 2 || strings.HasSuffix(f.at(i), "s") {
		return i + 1
	}
	if c.unit == week && f.after(i+1) == "of" && c.plain == "week" && f.month(i+2) > 0 && f.dayNumber(i+3) > 0 {
		n := len(f.found)
		to := f.readMonth(i+2, i+2, calendarWord{kind: monthName, n: f.month(i + 2)})
		if len(f.found) == n+1 {
			if at, ok := f.found[n].at.within(week); ok {
				f.found[n].at, f.found[n].from = at, i
			}
		}
		return to
	}
	if c.many > 1 {
		return i + 1
	}
	switch b {
	case "last", "this", "next":
		if !f.now.known() || c.unit == day {
			if b == "next" && c.unit == day {
				return f.readAnchored(i, b, c.unit)
			}
			return i + 1
		}
		switch f.before(j) {
		case "the":
			if b != "this" && !(b == "next" && c.unit == day) {
				return i + 1 // "over the last year": a stretch up to now
			}
		case "over", "in", "within", "during", "for", "of":
			if b == "next" && c.unit != year && c.unit != season {
				return i + 1
			}
		}
		_, l := f.leadBefore(j + 1)
		at, ok := f.now.within(c.unit)
		if !ok {
			return i + 1
		}
		if at, ok = at.shift(int(l), c.unit); !ok {
			return i + 1
		}
		return f.add(timeExpression{from: f.modifiers(j), to: i + 1, at: at})
	case "previous", "following", "same", "that":
		return f.readAnchored(i, b, c.unit)
	case "the":
		switch a := f.after(i + 1); {
		case c.plain == "weekend" && f.now.known() && (f.before(j) == "over" || f.before(j) == "at" || f.before(j) == "during"):
			at := dayOf(f.now.time().AddDate(0, 0, -(int(f.now.time().Weekday())+1)%7))
			if at, ok := at.within(week); ok {
				return f.add(timeExpression{from: j, to: i + 1, at: at})
			}
		case (a == "before" || a == "after") && f.endsPhrase(i+2):
			if a == "before" {
				return f.addAnchored(j, i+2, -1, c.unit)
			}
			return f.addAnchored(j, i+2, 1, c.unit)
		}
	}
	return i + 1
}

// endsPhrase says that nothing that word i begins belongs to what stands
// before it.
func (f *dateFinder) endsPhrase(i int) bool {
	a := f.after(i)
	return a == "" || f.shape(i) == punct && a != "“" && a != "\"" && a != "‘" || a == "and" || a == "but" || a == "when" || a == "that"
}

// ordinal is the number of a word like "third", or 0.
func ordinal(v string) int {
	switch v {
	case "first", "1st":
		return 1
	case "second", "2nd":
		return 2
	case "third", "3rd":
		return 3
	case "fourth", "4th":
		return 4
	}
	return 0
}

// ordinalWord is the number of an ordinal in words that ends with word i, up
// to the twenty-first, or 0.
func ordinalWord(d *document, i int) int {
	n, err := strconv.Atoi(ordinals[d.lower(i)])
	if err != nil {
		return 0
	}
	if i > 1 && d.at(i-1) == "-" && d.lower(i-2) == "twenty" {
		n += 20
	}
	return n
}

var ordinals = load("ordinals.txt")

// readAgo reads "three years ago", "13 years later", "a year earlier".
func (f *dateFinder) readAgo(i int, c calendarWord) int {
	to := i + 1
	if f.at(to) == "-" && f.words[to].glued {
		to++ // "the year-earlier quarter"
	}
	which := f.after(to)
	sign := -1
	switch which {
	case "ago", "earlier":
	case "later":
		sign = 1
	case "before", "after":
		if !f.endsPhrase(to + 1) {
			return i
		}
		if which == "after" {
			sign = 1
		}
	default:
		return i
	}
	from, n := f.countBefore(i)
	if n == 0 {
		if to == i+2 && which != "later" {
			from, n = i, 1
		} else {
			return i
		}
	}
	if from < f.done {
		return i
	}
	switch f.before(from) {
	case "than", "over", "least", "to", "within", "under":
		return to + 1 // a bound is no date
	}
	n *= sign * c.many
	if which == "ago" {
		if !f.now.known() {
			return to + 1
		}
		at, ok := f.now.shift(n, c.unit)
		if !ok {
			return to + 1
		}
		if c.unit == year {
			if q := f.quarterNear(from); q.grain != noGrain && n == -1 {
				at, ok = q.shift(n, year)
			}
		}
		return f.add(timeExpression{from: from, to: to + 1, at: at})
	}
	return f.addAnchored(from, to+1, n, c.unit)
}

// quarterNear is the quarter that the sentence of word i has named, if it has.
func (f *dateFinder) quarterNear(i int) moment {
	for k := len(f.found) - 1; k >= 0 && f.words[f.found[k].from].sent == f.words[i].sent; k-- {
		if at := f.found[k].at; at.grain == season && at.part >= firstQuarter && at.known() {
			return at
		}
	}
	return moment{}
}

// countBefore reads the number that ends before word i: "three", "a", "two
// hundred".
func (f *dateFinder) countBefore(i int) (from, n int) {
	switch v := f.before(i); v {
	case "a", "an":
		return i - 1, 1
	case "":
		return i, 0
	}
	sent := f.words[i].sent
	from = i
	for k := i - 1; k >= max(i-5, 0) && f.words[k].sent == sent; k-- {
		if s := f.words[k].shape; s == punct && f.at(k) != "-" {
			break
		}
		if m, ok := f.numeralAt(k); ok && m.to == i && !m.share && m.suffix == "" && m.value == float64(int(m.value)) && m.value < 5000 {
			from, n = k, int(m.value)
		}
	}
	return from, n
}

// readAnchored reads "the same day", "that year", "the following month".
func (f *dateFinder) readAnchored(i int, which string, g grain) int {
	from := f.modifiers(i - 1)
	if from > f.done && f.before(from) == "the" {
		from--
	}
	switch which {
	case "same", "that":
		a := f.anchor(i)
		at, ok := a.within(g)
		if !ok || which == "that" && f.words[i-1].shape == lower && g == season {
			return i + 1
		}
		return f.add(timeExpression{from: from, to: i + 1, at: at})
	case "previous":
		return f.addAnchored(from, i+1, -1, g)
	case "next":
		if f.before(i-1) != "the" || g != day {
			return i + 1
		}
		switch f.before(i - 2) {
		case "over", "in", "within", "during", "for", "of":
			return i + 1
		}
	}
	return f.addAnchored(from, i+1, 1, g)
}

// addAnchored records an expression that is told from the date before it,
// where there is one to tell it from.
func (f *dateFinder) addAnchored(from, to, n int, g grain) int {
	a := f.anchor(from)
	if f.quarterNear(from).grain != noGrain && g == year {
		a = f.quarterNear(from)
	}
	if g == year && a.grain == day {
		a = moment{grain: year, year: a.year}
	}
	at, ok := a.shift(n, g)
	if !ok || from < f.done {
		return to
	}
	return f.add(timeExpression{from: from, to: to, at: at})
}

// anchor is the last moment that the sentence of word i, or the one before it
// in its paragraph, has named.
func (f *dateFinder) anchor(i int) moment {
	none := moment{year: noYear}
	if len(f.found) == 0 {
		return none
	}
	e := &f.found[len(f.found)-1]
	at, here := f.words[e.from].sent, f.words[i].sent
	if here-at > 1 || f.sents[at].part != f.sents[here].part {
		return none
	}
	if e.end.grain != noGrain {
		return e.end
	}
	return e.at
}

// join gives expressions that share a year that year, and makes intervals of
// "from 2010 to 2012" and "since 2015".
func (f *dateFinder) join() {
	for k := 1; k < len(f.found); k++ {
		f.shareYear(&f.found[k-1], &f.found[k])
	}
	out := f.found[:0]
	for k := 0; k < len(f.found); k++ {
		e := f.found[k]
		if k+1 < len(f.found) && f.isRange(&e, &f.found[k+1]) {
			next := &f.found[k+1]
			e.end, e.to = next.at, next.to
			switch f.before(e.from) {
			case "from", "between":
				e.from--
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
	if b.from != a.to+1 || a.written == b.written || f.words[a.from].sent != f.words[b.from].sent || !isYearly(a.at) || !isYearly(b.at) {
		return
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

// isYearly says that a moment is a month or a day of a year.
func isYearly(m moment) bool { return m.grain == month || m.grain == day }

// isRange says whether two expressions are the ends of an interval.
func (f *dateFinder) isRange(a, b *timeExpression) bool {
	if b.from != a.to+1 || a.at.grain != b.at.grain || a.end.grain != noGrain || b.end.grain != noGrain || !a.at.known() || !b.at.known() ||
		a.at.grain < year || a.at.grain == week || f.words[a.from].sent != f.words[b.from].sent || f.modifiesNoun(b.to) && b.bare {
		return false
	}
	if a.at.String() >= b.at.String() {
		return false
	}
	lead := f.before(a.from)
	switch f.at(a.to) {
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
			if movingWords.has(f.at(k)) {
				return false
			}
		}
		return true
	}
	return false
}

var movingWords = learn("moving.txt", func(string) bool { return true })
