package extract

import (
	"strconv"
	"strings"
	"time"
)

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
	if c, ok := calendar.entry(f.spelling(i)); ok && (c.kind == monthName || c.kind == unsureMonth) {
		return c.n
	}
	return 0
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
	if asDay && asMonth && a != b {
		// 4/5/2020 may be in April or in May.
		other := moment{day, y, a, b}
		switch near, far := f.isNear(at), f.isNear(other); {
		case near == far:
			return f.add(timeExpression{from: i, to: i + 5, at: moment{grain: year, year: y}, written: true})
		case far:
			at = other
		}
	}
	if !asDay && !asMonth {
		return i
	}
	return f.add(timeExpression{from: i, to: i + 5, at: at, written: true})
}

// isNear says that a day lies within a few days of the day of publication.
func (f *dateFinder) isNear(m moment) bool {
	if !f.now.known() {
		return false
	}
	n := distance(f.now, m)
	return -8 < n && n < 8
}

// A monthDays is a day or several of one month: "5", "5-7", "5, 6 and 7".
type monthDays struct {
	words   []int // of each day; two of a range
	numbers []int
	span    bool // from the first to the last
	to      int
}

// daysAt reads the days of a month that begin with word i.
func (f *dateFinder) daysAt(i int) (s monthDays, ok bool) {
	n := f.dayNumber(i)
	if n == 0 {
		return s, false
	}
	s.words, s.numbers, s.to = append(s.words, i), append(s.numbers, n), i+1
	listed := false // by commas, with no "and" yet
	for len(s.numbers) < 4 && s.to+1 < len(f.words) && f.words[s.to+1].sent == f.words[i].sent {
		v, next := f.at(s.to), f.dayNumber(s.to+1)
		if next == 0 || next <= n || len(f.at(s.to+1)) > 4 {
			break
		}
		switch v {
		case "-", "–", "to", "through":
			s.span = len(s.numbers) == 1
			if !s.span {
				next = 0
			}
		case "and", "or", "&":
			listed = false
		case ",":
			listed = true
		default:
			next = 0
		}
		if next == 0 {
			break
		}
		s.words, s.numbers, s.to, n = append(s.words, s.to+1), append(s.numbers, next), s.to+2, next
		if s.span {
			break
		}
	}
	if listed {
		// "Jan. 1, 14 banks failed" tells one day.
		s.words, s.numbers, s.to = s.words[:1], s.numbers[:1], i+1
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
	y, written, l, to := f.yearTail(j, from, true)
	to = max(to, s.to)
	at := func(n int) moment {
		open := moment{day, noYear, m, n}
		full := moment{day, y, m, n}
		if y == noYear {
			full = f.resolve(open, l, from, to)
		}
		if !exists(full.year, m, n) {
			return open // 29 February
		}
		return full
	}
	if s.span {
		e := timeExpression{from: from, to: to, at: at(s.numbers[0]), end: at(s.numbers[1]), written: written}
		if e.at.known() == e.end.known() {
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
	case "quarter", "half":
		if f.month(j-1) > 0 && f.at(j+1) == "of" {
			return f.yearTail(j+1, from, comma) // the October-December quarter of 2022
		}
		return
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
	if n := f.number(j); comma && n >= 100 && n <= 999 && f.sameSentence(from, j) && f.shape(j+1) == punct && f.at(j+1) != "-" && f.at(j+1) != "%" &&
		f.at(j+1) != "/" {
		return n, true, noLead, j + 1 // on 28 May 621, the battle
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
	if s, ok := f.daysAt(i + 1); ok && !f.words[i+1].glued && f.words[i+1].sent == f.words[i].sent && exists(noYear, c.n, s.numbers[0]) &&
		!f.countsPeople(i, s.to) &&
		!(f.at(i + 1)[0] == '0' && f.before(i) == "in") { // not: in January 06
		for k, n := range s.numbers {
			if !exists(noYear, c.n, n) {
				s.words, s.numbers, s.to, s.span = s.words[:k], s.numbers[:k], s.words[k-1]+1, false
				break
			}
		}
		if f.shape(s.to) == title && !f.partOf(i).titleCase && f.sameSentence(i, s.to) && (movements.has(f.lower(s.to)) || f.in(s.to, organisationWords)) {
			return s.to // the March 23 Movement
		}
		return f.addDays(f.modifiers(from), s, c.n, s.to)
	}
	if from != i {
		return i + 1
	}
	y, written, l, to := f.yearTail(i+1, i, true)
	if to == i+1 && (!f.isMonth(i, c) || f.at(i) == "Mar") { // Mar del Plata
		return i + 1
	}
	if f.sameSentence(i, i+1) && !(f.at(i+2) == "-" && f.words[i+2].glued) && f.shape(i-1) != punct && f.lexeme(i-1).class&conjunctionWord == 0 && f.before(i) != "to" {
		// "the June half" ends with that month; but: the October-December quarter
		switch v := f.at(i + 1); {
		case v == "quarter" && c.n%3 == 0:
			return f.readQuarter(i, i+2, season, firstQuarter+c.n/3-1)
		case v == "half" && c.n%6 == 0:
			return f.readQuarter(i, i+2, season, firstHalf+c.n/6-1)
		case v == "quarter" || v == "half":
			return i + 1 // a firm's own
		}
	}
	from = f.modifiers(i)
	if l == noLead && y == noYear && to == i+1 {
		from, l = f.leadBefore(from)
	}
	e := timeExpression{from: from, to: to, at: moment{grain: month, year: y, part: c.n}, written: written}
	if y == noYear {
		if l == noLead && isDelivery(f.after(to)) {
			l = nextLead // crude for August delivery
		}
		e.at = f.resolve(e.at, l, from, to)
	}
	return f.add(e)
}

// isDelivery says that goods are traded for the month before a word.
func isDelivery(v string) bool {
	switch v {
	case "delivery", "contract", "contracts", "futures", "settlement":
		return true
	}
	return false
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
	case "from": // from May to July
		if v := f.at(i + 1); (v == "to" || v == "until" || v == "through") && calendarMonth(f.lower(i+2)) && f.shape(i+2) == title {
			return true
		}
	case "-":
		switch f.after(i - 2) {
		case "mid", "early", "late":
			return true
		}
		n := len(f.found)
		return n > 0 && f.found[n-1].to == i-1 && f.found[n-1].at.grain == month // the October-December quarter
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
			return len(f.at(i)) > 3 && f.shape(i+1) == lower && f.at(i+1) != "of" && f.at(i+1) != "on" && c.n != 5 && !f.words[i+1].glued
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

// namedDay says that the day of the week at word i is somebody's given name: Inspector Monday Agbonika, spokesman Friday
// Eboka.
func (f *dateFinder) namedDay(i int) bool {
	if n := f.nameAt(i); n != nil && n.kind == person && n.word == i && n.stop > i+1 {
		return true
	}
	return f.shape(i+1) == title && f.shape(i-1) == lower && f.sameSentence(i-1, i+1) && f.isRoleNoun(i-1)
}

// movements are nouns that a day names, beside those of bodies.
var movements = readTable("movements.txt")

// readNthDay reads "the first Monday in June", "the last Sunday of April 2023", where the year can be told; it is i where
// no such time ends behind the day of the week at word i.
func (f *dateFinder) readNthDay(i, weekday int) int {
	k, m := i-1, 0
	if v := f.at(i + 1); (v == "in" || v == "of") && f.sameSentence(k-1, i+2) {
		m = f.month(i + 2)
	}
	n := ordinal(f.at(k))
	last := f.at(k) == "last" && f.at(k-1) == "the"
	if m == 0 || n == 0 && !last || k < f.done {
		return i
	}
	y, _, _, to := f.yearTail(i+3, i+2, true)
	at := moment{grain: month, year: y, part: m}
	if y == noYear {
		if at = f.resolve(at, noLead, k, to); !at.known() {
			return i
		}
	}
	day := time.Date(at.year, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
	if last {
		day = day.AddDate(0, 1, -7)
		n = 1
	}
	day = day.AddDate(0, 0, (weekday-int(day.Weekday())+7)%7+7*(n-1))
	if int(day.Month()) != m {
		return i
	}
	return f.add(timeExpression{from: k, to: to, at: dayOf(day)})
}

// readWeekday reads "Monday", "last Friday", "Monday, December 5, 2022",
// "Thursday night".
func (f *dateFinder) readWeekday(i int, c calendarWord) int {
	if f.words[i].shape == lower || f.namedDay(i) {
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
	if to := f.readNthDay(i, c.n); to > i {
		return to
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
	if k := from - 1; from == i && f.sameSentence(k, i) {
		_, ordinal := f.value(k, ordinals)
		ordinal = ordinal && f.lexeme(k-1).class&determinerWord != 0 && (f.at(i+1) == "of" || f.at(i+1) == "in" || f.at(i+1) == "after" || f.at(i+1) == "before")
		if f.shape(k) == lower && (ordinal || f.at(k) == "average" || f.at(k) == "typical" || f.at(k) == "usual") {
			return i + 1 // the second Sunday of Advent, an average Sunday
		}
	}
	to := i + 1
	if c, ok := calendar.entry(f.spelling(to)); ok && c.kind == dayPart && f.words[to].sent == f.words[i].sent {
		to++
	}
	ahead := (c.n - int(f.now.time().Weekday()) + 7) % 7
	thisWeek := c.n - (int(f.now.time().Weekday())+6)%7 - 1
	shift := ahead
	switch {
	case f.after(to) == "of" && (f.after(to+1) == "last" || f.after(to+1) == "next" || f.after(to+1) == "this") && f.after(to+2) == "week",
		(f.after(to) == "last" || f.after(to) == "next" || f.after(to) == "this") && f.after(to+1) == "week":
		k := to
		if f.after(k) == "of" {
			k++
		}
		shift = thisWeek
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
		shift = thisWeek + 7 // next Thursday, said on a Wednesday: that of the next week
	case l == thisLead:
	case ahead != 0 && !f.isDeadline(from) && f.direction(from, to) != future:
		shift = ahead - 7
	}
	return f.add(timeExpression{from: from, to: to, at: dayOf(f.now.time().AddDate(0, 0, shift))})
}

// isDeadline says that something is to be done until the day that begins with word i,
// whatever the tense of the clause: had until 9 a.m. Tuesday to reply, was told to reply
// by Friday, the deadline was noon Thursday. What had been done by Friday is done.
func (f *dateFinder) isDeadline(i int) bool {
	k := i - 1
	s := f.sentenceOf(i)
	for k > s.word {
		switch f.lower(k) {
		case "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "noon", "midnight", "on", ",", ":":
			k--
			continue
		}
		if f.shape(k) != number {
			break
		}
		k--
	}
	v := f.lower(k)
	switch v {
	case "until", "till":
		return f.lower(k-1) != "not" && !f.notUntil(i) && (k > s.word || f.direction(i, i+1) != past)
	case "by", "before", "is", "was", "of":
	default:
		return false
	}
	for n := k - 1; n >= s.word && f.at(n) != "," && f.at(n) != ";"; n-- {
		if f.lower(n) == "deadline" {
			return true
		}
		if v != "by" && v != "before" {
			continue
		}
		if f.at(n) == "to" && f.lexeme(n+1).form == baseForm && len(f.lexeme(n+1).verbs) > 0 || f.at(n) == "due" {
			return true
		}
		if f.tense(n) != undirected {
			return false
		}
	}
	return false
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
	text := f.lowerSlice(i, i+n)
	date, ok := holidays.get(strings.ReplaceAll(text, "'", "’"))
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
		m := digitsValue(date[:2])
		e.at = moment{day, y, m, digitsValue(date[3:])}
		if y == noYear {
			e.at = f.resolve(e.at, l, from, e.to)
		}
	default:
		e.at = moment{day, digitsValue(date[:4]), digitsValue(date[5:7]), digitsValue(date[8:])}
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
