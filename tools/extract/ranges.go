package extract

// This file reads what a second number makes of an amount: a range, so many of so many, a score.

// rangeEnd reads the second number of a range that begins with a: "10 to 12",
// "10–12", "between 10 and 12". It gives a the magnitude of the second.
func (f *figureFinder) rangeEnd(a *amount) (b amount, ok bool) {
	k := a.to
	if a.suffix != "" || a.share || k+1 >= len(f.words) || f.words[k+1].sent != f.words[a.from].sent {
		return b, false
	}
	joint := f.at(k)
	switch joint {
	case "-", "–":
		if f.words[k].glued != f.words[k+1].glued || joint == "-" && !f.words[k].glued {
			return b, false
		}
	case "to", "and", "or":
	default:
		return b, false
	}
	first := k + 1
	for first < len(f.words)-1 && first < k+4 && f.shape(first) != number && !numberWords.knows(f.spelling(first)) {
		first++ // a currency
	}
	if first >= len(f.words) || f.words[first].sent != f.words[a.from].sent {
		return b, false
	}
	n, ok := f.lettered(k + 1)
	if !ok {
		n, ok = f.numeralAt(first)
	}
	if !ok || n.share || f.isDated(n.from, n.to) {
		return b, false
	}
	b = f.complete(n)
	if b.from != k+1 || b.suffix != "" ||
		b.to < len(f.words) && f.words[b.to].glued && f.words[b.to].sent == f.words[a.from].sent && (f.at(b.to) == "-" || f.at(b.to) == "/") {
		return b, false
	}
	if a.kind != quantityFigure && b.kind != quantityFigure && a.kind != b.kind || a.kind == percentFigure && b.kind == quantityFigure {
		return b, false
	}
	lead := ""
	if start, _ := f.boundBefore(a.from); start > 0 && f.words[start-1].sent == f.words[a.from].sent {
		lead = f.lower(start - 1)
	}
	value := a.value
	if b.scaled && !a.scaled {
		_, magnitude := f.magnitude(&b)
		value = times(value, magnitude)
	}
	switch joint {
	case "to":
		if lead == "from" && !f.ranges(a.from) || changeVerbs.has(lead) && (a.own || !b.own) && !f.foresees(a, &b) {
			return b, false
		}
		if lead == "by" && (a.own && b.own || a.scaled && b.scaled) && b.value > stepShare*value {
			return b, false // widened by €2.5bn to €12bn
		}
		if !a.own && !b.own && !a.scaled && !b.scaled && !f.countsBehind(b.to) {
			return b, false
		}
	case "and":
		if lead != "between" {
			return b, false
		}
	case "or":
		if b.value != a.value+1 {
			return b, false
		}
	default:
		if !a.own && !b.own && !a.scaled && !b.scaled && !f.countsBehind(b.to) {
			return b, false
		}
	}
	if value >= b.value {
		return b, false
	}
	a.value = value
	return b, true
}

// foresees says that a verb of change before two percentages is of what is to come, so that
// they are a range: expects sales to fall 6% to 8%.
func (f *figureFinder) foresees(a, b *amount) bool {
	start, _ := f.boundBefore(a.from)
	lead := f.lower(start - 2)
	return a.kind == percentFigure && b.kind == percentFigure && b.value <= stepShare*a.value && (lead == "to" || lookUp(lead).class&modalWord != 0)
}

// ranges says that the "from" before a number at word i opens a range: anywhere
// from $20 million to $40 million.
func (f *figureFinder) ranges(i int) bool {
	start, _ := f.boundBefore(i)
	switch f.lower(start - 2) {
	case "anywhere", "ranging", "ranged", "ranges", "range", "vary", "varied", "varying":
		return true
	}
	return false
}

// magnitude is the magnitude that the words of an amount scale it by.
func (f *figureFinder) magnitude(a *amount) (word int, value float64) {
	value = 1
	for k := a.to - 1; k >= a.from; k-- {
		if w, ok := numberWords.entry(f.spelling(k)); ok && w.kind == multiplier {
			word, value = k, value*w.value
		}
		if f.shape(k) == number {
			if n, ok := digitsOf(f.at(k)); ok && n.suffix != "" {
				s := amount{numeral: n, kind: a.kind}
				s.to = k + 1
				s.value = 1
				f.readSuffix(&s)
				value *= s.value
			}
			break
		}
	}
	return word, value
}

// stepShare is how many times as much as a step the level that it leads to is
// at the least, where both could be the ends of a range.
const stepShare = 3

// countsBehind says that a noun in the plural stands behind a number that ends
// before word i.
func (f *figureFinder) countsBehind(i int) bool {
	unit, _ := f.unitBehind(i)
	return unit != ""
}

// odds reads "one in five" and "nine out of 10".
func (f *figureFinder) odds(a *amount) (to int, ok bool) {
	if a.kind != quantityFigure || a.own || a.scaled || a.value < 1 || a.value > 99 || a.value != float64(int(a.value)) {
		return 0, false
	}
	k := a.to
	between := 0 // where a noun stands between them: one case in eight
	outOf := 0   // one case out of three
	if f.at(k+1) == "out" && f.at(k+2) == "of" {
		outOf = 1
	}
	if a.value == 1 && (f.at(k+1) == "in" || outOf > 0) && f.shape(k) == lower && !f.isPlural(k) && f.sameSentence(k-1, k+2+outOf) &&
		!functionWords.knows(f.spelling(k)) {
		if n, ok := f.numeralAt(k + 2 + outOf); ok &&
			(outOf > 0 && f.shape(n.to) == lower && !f.isPlural(n.to) || f.shape(n.to) == punct || !f.sameSentence(k, n.to) ||
				f.lexeme(n.to).class&(beWord|haveWord|modalWord) != 0) {
			between = k
			k++
		}
	}
	switch {
	case f.at(k) == "in":
		if v := f.lower(a.from - 1); a.value != 1 && (v == "to" || v == "-" || v == "–" || v == "aged") {
			return 0, false // aged 5 to 11 in 14 classes
		}
		k++
	case f.at(k) == "of" && f.at(k-1) == "out":
		k++
	case f.at(k) == "out" && f.at(k+1) == "of":
		k += 2
	case f.at(k) == "of":
		// "nine of 10 voters", "three of four Danes"; but not "two of three
		// brothers", who are two.
		if n, ok := f.numeralAt(k + 1); !ok || a.value == 1 || n.value != 10 && n.value != 100 && !(f.shape(n.to) == title && f.isPlural(n.to)) {
			return 0, false
		}
		k++
	default:
		return 0, false
	}
	if f.at(k) == "every" {
		k++
	}
	if k >= len(f.words) || f.words[k].sent != f.words[a.from].sent {
		return 0, false
	}
	n, ok := f.numeralAt(k)
	if !ok || n.suffix != "" || n.share || n.value <= a.value || n.value > 1e6 || n.digits && n.value > 1000 && n.plain || f.isDated(n.from, n.to) {
		return 0, false
	}
	if f.at(k-1) == "in" && a.value != 1 && (n.value > 10 && int(n.value)%10 != 0 || f.in(n.to, occasions)) {
		return 0, false // scored 11 in 14 games
	}
	if c, ok := calendar.entry(f.spelling(n.to)); ok && c.kind == timeUnit || isClockUnit(f.lower(n.to)) || numberWords.knows(f.spelling(n.to)) {
		return 0, false
	}
	if f.at(n.to) == "-" && f.words[n.to].glued ||
		n.value > 20 && f.isPlural(n.to) && f.shape(n.to) == lower && n.value != 100 && n.value != 1000 &&
			!(a.value == 1 && f.at(a.to) == "in" && n.value >= 100 && !n.plain) {
		return 0, false
	}
	if between > 0 && n.value > 100 {
		return 0, false
	}
	a.value /= n.value
	return n.to, true
}

func isClockUnit(v string) bool {
	switch v {
	case "hours", "hour", "minutes", "minute", "seconds", "second", "months", "weeks":
		return true
	}
	return false
}

// mostWickets is how many a side can lose in cricket.
const mostWickets = 10

// scoreEnd is the word behind numbers that are a score, a vote or a telephone
// number, the first of them a: "3-2", "92 to 0". It is 0 where there are none.
func (f *figureFinder) scoreEnd(a *amount) int {
	k := a.to
	if a.kind != quantityFigure || a.own || k+1 >= len(f.words) || f.words[k+1].sent != f.words[a.from].sent {
		return 0
	}
	switch f.at(k) {
	case "for":
		if n, ok := f.numeralAt(k + 1); ok && a.plain && n.plain && a.digits && n.value <= mostWickets && f.reader.sport && !f.countsBehind(n.to) {
			return n.to // 104 for 5
		}
	case "-", "–", "/", ":":
		if !f.words[k].glued || !f.words[k+1].glued || f.shape(k+1) != number {
			return 0
		}
		for k+1 < len(f.words) && f.words[k].glued && f.words[k+1].glued && f.shape(k) == punct && f.shape(k+1) == number {
			k += 2
		}
		return k
	case "to":
		n, ok := f.numeralAt(k + 1)
		if ok && a.plain && n.plain && n.value < a.value && a.value < 600 && f.complete(n).kind == quantityFigure &&
			!changeVerbs.knows(f.spelling(a.from-1)) &&
			f.lower(a.from-1) != "from" &&
			f.lower(a.from-1) != "by" &&
			!f.isDated(n.from, n.to) &&
			!f.countsBehind(n.to) {
			return n.to
		}
	}
	return 0
}
