package extract

import (
	"strings"
)

// readToday reads "yesterday", "today", "tomorrow night".
func (f *dateFinder) readToday(i, n int) int {
	if !f.now.known() {
		return i + 1
	}
	from, to := f.modifiers(i), i+1
	if c, ok := calendar.entry(f.spelling(to)); ok && c.kind == dayPart {
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
				return f.addCentury(from, i+1, n)
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
		case "a", "an":
			return i + 1 // "a last quarter in which they scored 13"
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
				if moved, ok := q.shift(n, year); ok {
					at = moved
				}
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
		if v := f.before(from); v != "" && v != "," && v != "and" && v != "but" && lookUp(f.after(i+1)).class&subjectWord != 0 ||
			f.after(i+1) == "as" {
			return i + 1 // left the same day I heard of it
		}
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
	if g == year && (a.grain == day || n != -1 || f.at(to-1) != "earlier") {
		// Only "a year earlier" compares one month or quarter with another.
		if y, ok := a.within(year); ok {
			a = y
		}
	}
	at, ok := a.shift(n, g)
	if !ok || from < f.done || n < 0 && f.found[len(f.found)-1].told {
		return to // a story goes on from date to date, but does not go back so
	}
	return f.add(timeExpression{from: from, to: to, at: at, told: true})
}

// anchor is the last moment that the sentence of word i, or the one before it
// in its paragraph, has named.
func (f *dateFinder) anchor(i int) moment {
	none := moment{year: noYear}
	if len(f.found) == 0 {
		return none
	}
	n := len(f.found) - 1
	if n > 0 && f.before(f.found[n].from) == "since" && f.words[f.found[n-1].from].sent == f.words[f.found[n].from].sent {
		n-- // in 2023 it was at 7%, the highest since 1999
	}
	e := &f.found[n]
	at, here := f.words[e.from].sent, f.words[i].sent
	if here-at > 1 || f.sents[at].part != f.sents[here].part {
		return none
	}
	if e.end.grain != noGrain {
		return e.end
	}
	return e.at
}
