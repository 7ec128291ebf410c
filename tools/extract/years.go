package extract

import (
	"strconv"
)

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
	if i+1 < len(f.words) && f.words[i+1].glued && f.at(i+1) != "," && f.at(i+1) != "." ||
		f.shape(i-2) == title && f.month(i-2) == 0 && !f.startsSentence(i-2) {
		return i + 1 // iLife ’11
	}
	return f.add(timeExpression{from: i - 1, to: i + 1, at: moment{grain: year, year: f.fullYear(f.number(i))}, written: true})
}

// readYear reads a year that stands alone, "2010–12" and "2013/2014".
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
			if len(f.at(i+2)) == 2 && n == (y+1)%100 || len(f.at(i+2)) == 2 && f.at(i+1) != "/" && n > y%100 || f.at(i+1) == "/" && n == y+1 {
				n %= 100
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
	if n := f.number(i + 2); n > y%100 && len(f.at(i+2)) == 2 && (f.at(i+1) == "-" || f.at(i+1) == "–") && !f.words[i+1].glued &&
		isYearPreposition(f.before(i)) &&
		(f.shape(i+3) == punct || functionWords.has(f.after(i+3))) {
		e.end, e.to = moment{grain: year, year: y/100*100 + n}, i+3 // in 1990 - 91
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
	case "than",
		"some",
		"nearly",
		"almost",
		"least",
		"most",
		"approximately",
		"roughly",
		"at",
		"another",
		"further",
		"additional",
		"extra",
		"remaining",
		"x",
		"over",
		"under",
		"exceed",
		"$",
		"£",
		"€",
		"¥",
		"₹",
		"#":
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
	if a == "or" && y%100 == 0 {
		switch f.lower(i + 2) {
		case "more", "so", "fewer", "less":
			return false // a further 1500 or more
		}
	}
	switch a {
	case "gmt",
		"utc",
		"hours",
		"hrs",
		"bst",
		"est",
		"edt",
		"percent",
		"per",
		"pct",
		"million",
		"billion",
		"years",
		"months",
		"weeks",
		"days",
		"minutes",
		"dollars",
		"euros",
		"and-a-half":
		return false
	}
	if numberWords.has(a) && !cue {
		return false
	}
	if f.isPlural(i+1) && !(f.words[i+1].glued) {
		switch {
		case y%100 == 0 && y != 2000, y < 1900 && b != "in" && b != "since":
			return false // "its 1600 workers"
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
		return f.shape(i+1) == punct || f.shape(i+1) == lower && !f.isPlural(i+1) && !f.words[i+1].glued && functionWords.has(a)
	}
	if n := f.nameAt(i); n != nil && n.word < i && !cue && b != "of" {
		return false
	}
	if s := f.shape(i - 1); i > 0 && !cue && f.words[i-1].sent == f.words[i].sent && (s == title || s == upper) && !f.partOf(i).titleCase &&
		f.month(i-1) == 0 {
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

// afterExpression says that word i follows an expression or its comma, as the
// year of "May, 2016" does.
func (f *dateFinder) afterExpression(i int) bool {
	return f.done > 0 &&
		(f.done == i || f.done == i-1 && i-1 < len(f.words) && (f.at(i-1) == "," || f.at(i-1) == "and" || f.at(i-1) == "–" || f.at(i-1) == "-"))
}

// readDecade reads "the 1990s", "the ’60s" and "the 70s".
func (f *dateFinder) readDecade(i, k int) int {
	n := digitsValue(f.at(i)[:k])
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
	return f.addCentury(f.modifiers(i), j+1, n)
}

// addCentury records the nth century, whose words are from one up to another,
// with the era behind it.
func (f *dateFinder) addCentury(from, to, n int) int {
	e := timeExpression{from: from, to: to, at: moment{grain: century, year: n - 1}, written: true}
	switch f.at(to) {
	case "BC", "B.C.", "BCE", "B.C":
		e.to++
		if e.at.year = 1 - n; n == 1 {
			// Its years are 0 to -99, which no century of EDTF has.
			e.at, e.end = moment{grain: year, year: -99}, moment{grain: year, year: 0}
		}
	case "AD", "A.D.", "CE":
		e.to++
	}
	return f.add(e)
}

// readSeason reads "spring 2012", "the summer of 2012", "last autumn".
func (f *dateFinder) readSeason(i, s int) int {
	y, written, _, to := f.yearTail(i+1, i, false)
	from := f.modifiers(i)
	if y != noYear {
		return f.add(timeExpression{from: from, to: to, at: moment{grain: season, year: y, part: s}, written: written})
	}
	from, l := f.leadBefore(from)
	// Spring is March to May, and so on; in the south it is September to November. The season that the year turns in is
	// left out.
	first := 3 * (s - spring + 1)
	if f.southern() {
		first = (first+5)%12 + 1
	}
	if l == noLead || !f.now.known() || first == 12 {
		return i + 1
	}
	at := moment{grain: season, year: f.now.year, part: s}
	switch {
	case l == lastLead && f.now.part <= first+2:
		at.year--
	case l == nextLead && f.now.part >= first:
		at.year++
	}
	return f.add(timeExpression{from: from, to: to, at: at})
}

// southern says that most of the places that the report names lie where it is winter in July.
func (f *dateFinder) southern() bool {
	south := 0
	for i := range f.facts.Places {
		if f.facts.Places[i].Lat < southernMost {
			south++
		} else {
			south--
		}
	}
	return south > 0
}

// southernMost is the latitude, in degrees, south of which news speaks of four seasons.
const southernMost = -15

// readQuarter reads the year of a quarter or half whose words are from i up to
// to.
func (f *dateFinder) readQuarter(i, to int, g grain, part int) int {
	if f.before(i) == "fiscal" || f.at(to-2) == "fiscal" {
		return to // whose year may begin in any month
	}
	y, written, _, end := f.yearTail(to, i, true)
	e := timeExpression{from: i, to: end, at: moment{grain: g, year: y, part: part}, written: written}
	if n := len(f.found) - 1; y == noYear && n >= 0 && f.shape(i-1) == clitic && f.found[n].to == i-1 && f.found[n].at.grain == year {
		// "last year’s third quarter"
		e.from, e.at.year, y = f.found[n].from, f.found[n].at.year, f.found[n].at.year
		f.found = f.found[:n]
	}
	if y == noYear {
		named := f.month(i) > 0 // the March quarter
		if !f.now.known() || !named && part >= firstHalf || end != to || !named && !f.speaksOfBusiness(i) {
			return to
		}
		now := (f.now.part-1)/3 + firstQuarter
		if part >= firstHalf {
			now = (f.now.part-1)/6 + firstHalf
		}
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
		if businessWords.knows(f.spelling(k)) {
			return true
		}
	}
	return false
}

var businessWords = learn("business.txt", func(string) bool { return true })

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
	ordinal, _ := d.value(i, ordinals)
	n, err := strconv.Atoi(ordinal)
	if err != nil {
		return 0
	}
	if i > 1 && d.at(i-1) == "-" && d.lower(i-2) == "twenty" {
		n += 20
	}
	return n
}

var ordinals = load("ordinals.txt")
