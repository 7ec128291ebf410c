package extract

import "strings"

// mostUnitWords is how many words a counted noun phrase may have before it is
// no longer what an editor would put beside the number.
const mostUnitWords = 8

// counted is the noun phrase from word i on that a number before it counts:
// its head, the first noun in the plural, with the words that narrow it down.
// It is empty where no phrase is safe to take. The words are the report's own,
// without quotation marks; to is the word behind them.
func (d *document) counted(i int, one bool) (unit string, to int) {
	if i >= len(d.words) {
		return "", i
	}
	sent := d.words[i].sent
	inside := func(k int) bool {
		return k < len(d.words) && d.words[k].sent == sent && k > 0 && d.words[k-1].sent == sent
	}
	if !inside(i) {
		return "", i
	}
	if d.at(i) == "head" && d.at(i+1) == "of" && inside(i+2) {
		return d.slice(i, i+3), i + 3 // 40 head of cattle
	}
	start := i
	if d.at(start) == "of" {
		// "three of the suspects", "two-thirds of voters"
		if start++; !inside(start) {
			return "", i
		}
		switch d.lower(start) {
		case "those", "these":
			if start++; d.lexeme(start).class&speakerNoun == 0 && !d.isPlural(start) {
				return "", i // two-thirds of those interviewed told
			}
		case "the", "his", "her", "its", "their", "our", "all":
			start++
		case "them", "us", "which", "whom", "you", "it":
			return "", i
		}
	}
	if start > i && inside(start) {
		switch d.at(start) {
		case "past", "last", "next", "first", "previous": // five of the past six cycles
			if d.overNumber(start+1) > start+1 {
				start++
			}
		}
		from := start // "four of the five aircraft", "nine million of its 94 million doses"
		if start = d.overNumber(from); start > from && d.at(start) == "-" {
			return "", i // half of the 12-member rules board: its head may count none
		}
	}
	for inside(start) && isLooseInUnit(d.lower(start)) && !(d.at(start+1) == "-" && d.words[start+1].glued) {
		start++
	}
	if start > i {
		// "five of the council’s 15 seats": the seats
		for k := start; k < start+4 && inside(k+1) && d.shape(k) <= upper; k++ {
			if d.shape(k+1) == clitic {
				for start = k + 2; inside(start) && boundStarts.knows(d.spelling(start)); {
					start++ // of Ur's roughly 15 seats
				}
				if inside(start) {
					start = d.overNumber(start)
				}
				break
			}
		}
		if !inside(start) {
			return "", i
		}
	}
	end := -1
	for k := start; inside(k) && k-start < mostUnitWords; k++ {
		w := d.words[k]
		if w.shape == punct {
			v := d.at(k)
			if isQuoteMark(v) || v == "-" && w.glued && k+1 < len(d.words) && d.words[k+1].glued {
				continue
			}
			break
		}
		if w.shape == clitic {
			if end < 0 || end != k-1 {
				continue
			}
			if d.at(end) == "people" {
				break // "40 people’s posts"
			}
			end = -1 // "12 men’s teams"
			continue
		}
		if w.shape == number {
			if end < 0 && k > start && d.shape(k-1) == title && strings.HasSuffix(d.at(k), "s") {
				end = k // "Boeing 737s"
				break
			}
			if end < 0 && k > start && (d.shape(k-1) == title || inside(k+1) && d.isPlural(k+1)) {
				continue // "Boeing 787 Dreamliners", "new 737 aircraft"
			}
			break
		}
		if end >= 0 {
			if start == i && d.at(i-2) == "of" && d.shape(i-3) == lower && !d.isPlural(i-3) && isVerb(stemOf(d.at(k))) && d.shape(k+1) == lower {
				break // the loss of 40 jobs worries the mayor
			}
			// Behind the head only another noun goes on with the phrase.
			if w.shape == lower && d.isPlural(k) && d.at(k)[len(d.at(k))-1] == 's' && end == k-1 && !isQuoteMark(d.at(k-1)) && !d.isFinal(k) && !measures.has(d.at(end)) &&
				(!isCrew(d.at(k-1)) || d.at(k) == "members") && !(d.lexeme(end).class&(speakerNoun|personNoun) != 0 && isVerb(stemOf(d.at(k))) && d.shape(k+1) == lower) && !(d.lexeme(k+1).class&(beWord|haveWord|modalWord) != 0 && d.inside(i)) {
				end = k
				continue
			}
			break
		}
		if functionWords.knows(d.spelling(k)) && w.shape != upper && !(k == start && d.at(k) == "other") {
			break
		}
		if k == start && (isThird(d.at(k)) || numberWords.knows(d.spelling(k)) && d.at(k+1) != "-") {
			break // the figure of 10,000 comes from them; up from 290 two summers before
		}
		if d.isPlural(k) && d.at(k+1) == "-" && inside(k+2) && d.words[k+1].glued && d.words[k+2].glued {
			continue // four Reeds-linked accounts
		}
		if d.isPlural(k) {
			if w.shape == title && d.goesOn(k+1, 4, sent) || d.at(k)[len(d.at(k))-1] != 's' && !isPeople(d.at(k)) && d.goesOn(k+1, 2, sent) {
				continue // "United States stock indices", "swine flu cases"
			}
			if w.shape == title && d.leads(k+1) {
				return "", i // "the United States crop"
			}
			end = k
			continue
		}
		if one && w.shape == lower {
			end = k
			for n := k + 1; n < k+3 && inside(n) && d.words[n].shape == lower; n++ {
				if singleNouns.knows(d.spelling(n)) || d.in(n, incidents) {
					end = n // "one aid worker", "one house fire"
				}
			}
			break
		}
	}
	if end < 0 || start > i && inside(end+1) && !d.isPlural(end+1) && d.shape(end+1) <= title && d.lexeme(end+1).class&speakerNoun != 0 {
		return "", i // half of the rules committee
	}
	if end++; !d.fewest(i - 1) {
		end = d.joined(end)
	}
	return d.unquoted(start, end), end
}

// inside says that "in" leads the number, with its bounds, that ends before word i, or another preposition
// that a clause begins with: in seven cases boats had sunk, on the eleven farms yields are back.
func (d *document) inside(i int) bool {
	k := i - 1
	for k > 0 && d.at(k) != "in" && (d.shape(k) == number || numberWords.knows(d.spelling(k)) || boundEnds.knows(d.spelling(k)) ||
		boundStarts.knows(d.spelling(k)) || d.at(k) == "the") {
		k--
	}
	return d.sameSentence(k, i) && (d.lower(k) == "in" || d.lexeme(k).class&prepositionWord != 0 && d.at(k) != "of" &&
		(d.startsSentence(k) || d.shape(k-1) == punct))
}

// fewest says that the number at word i is too small for two nouns of many: two excavators and dog teams.
func (d *document) fewest(i int) bool {
	w, ok := numberWords.entry(d.spelling(max(i, 0)))
	return i >= 0 && (ok && w.value > 1 && w.value <= 3 && w.kind != divisorWord && w.kind != multiplier || d.at(i) == "2" || d.at(i) == "3")
}

// overNumber is the word behind the number at word i, with its magnitude, or i where
// none stands there.
func (d *document) overNumber(i int) int {
	for to := i; ; to++ {
		if to == len(d.words) || d.words[to].sent != d.words[i].sent || d.shape(to) != number && !numberWords.knows(d.spelling(to)) {
			return to
		}
	}
}

// joined is the end of a counted phrase that ends before word i, where the number
// counts what "and" joins to it as well: "30 provinces and regions". It is i elsewhere.
func (d *document) joined(i int) int {
	k := i + 1
	if v := d.at(i); v == "," || v == "and" || v == "or" {
		if measures.has(d.at(i - 1)) {
			return i // a mesh of 3 inches and lines
		}
		if end := d.listed(i); end > k+1 || v == "or" && end == k+1 {
			return end
		}
	}
	if d.at(i) == "and" && isPeople(d.at(i-1)) && isPeople(d.at(k)) && d.at(k) != d.at(i-1) && d.sameSentence(i-1, k) &&
		!d.finite(k+1) && d.tense(k+1) != past && d.shape(k+1) != clitic {
		return k + 1 // 26 men and women working in shifts
	}
	if d.at(i) != "and" || !d.sameSentence(i-1, k) || d.shape(k) != lower || !d.isPlural(k) || numberWords.knows(d.spelling(k)) ||
		len(d.lexeme(k).verbs) > 0 ||
		tenses.knows(d.spelling(k)) {
		return i
	}
	if v := d.at(k); (strings.HasSuffix(v, "ed") || isHurt(v) || v == "left") && isPeople(d.at(i-1)) {
		return i // killed 12 people and wounded
	}
	next := k + 1
	switch {
	case !d.sameSentence(k, next),
		d.at(next) == ".",
		d.at(next) == ",",
		d.at(next) == ";",
		d.lexeme(next).class&(beWord|haveWord|modalWord) != 0,
		d.at(next) != "of" && d.lexeme(next).class&prepositionWord != 0 && !d.present(k),
		d.at(next) == "such",
		d.at(next) == "and" && d.shape(next+1) != lower:
		return next
	case d.at(next) == "of" && !d.in(k, quantities) && d.lexeme(k).count == nil: // "270 deaths and cases of fever"
		return next
	}
	return i
}

var measures = readTable("measures.txt")

// listed is the end of a list whose first noun ends before word i, each of whose nouns is one of many and
// has no article or number of its own, and behind which the sentence ends or goes on with what is no
// noun: 23 warehouses, offices and homes in; 60 dye houses and drug-making units continue. It is i
// elsewhere.
func (d *document) listed(i int) int {
	if !d.isPlural(i - 1) {
		return i
	}
	for k := i; ; {
		v := d.at(k)
		last := v == "and" || v == "or"
		if !last && v != "," || !d.sameSentence(i, k+1) {
			return i
		}
		if !last && (d.at(k+1) == "and" || d.at(k+1) == "or") {
			if k == i {
				return i // over two years, and cracks would be filled
			}
			k, last = k+1, true // boats, nets, and sheds
		}
		end := d.bareNoun(k + 1)
		if end == k+1 {
			return i
		}
		if !last {
			k = end
			continue
		}
		if len(d.lexeme(end).verbs) > 0 && d.lexeme(end).form == pastForm && d.shape(end+1) == punct {
			return i // killed 14 people, police and health officials said
		}
		if l := d.lexeme(end); !d.sameSentence(i, end) || d.shape(end) == punct && d.at(end) != "-" && !isQuoteMark(d.at(end)) ||
			l.class&(beWord|haveWord|modalWord|subordinatorWord|relativeWord|adverbWord|timeWord) != 0 || l.class&prepositionWord != 0 &&
			d.at(end) != "of" ||
			d.finite(end) || d.present(end) || d.shape(end) == lower && functionWords.knows(d.spelling(end+1)) && (d.at(end+1) == "to" ||
			d.lexeme(end+1).class&(prepositionWord|conjunctionWord) == 0) {
			return end
		}
		return i
	}
}

// mostBare is how many words a noun in a list has at most.
const mostBare = 3

// bareNoun is the end of a noun in the plural that begins at word i, with the words before it that
// describe it but no article, number or name, and nothing that may be a verb. It is i where there is none.
func (d *document) bareNoun(i int) int {
	for k, n := i, 0; n < mostBare && d.sameSentence(i-1, k) && d.shape(k) == lower; k, n = k+1, n+1 {
		v := d.at(k)
		if functionWords.knows(d.spelling(k)) || numberWords.knows(d.spelling(k)) || len(d.lexeme(k).verbs) > 0 || tenses.knows(d.spelling(k)) ||
			isFiniteEnding(v) || isHurt(v) || d.in(k, irregularParticiples) {
			return i
		}
		if d.at(k+1) == "-" && d.words[k+1].glued && d.words[min(k+2, len(d.words)-1)].glued {
			k += 2 // drug-making units
			continue
		}
		if strings.HasSuffix(v, "ing") {
			return i
		}
		if d.isPlural(k) {
			if n > 0 || !d.isPlural(k+1) || d.shape(k+1) != lower {
				return k + 1
			}
			return i // exports boats
		}
	}
	return i
}

// mostBefore is how many words may stand between "number of" and its number.
const mostBefore = 8

// numbered is what a number that begins at word i, with its bounds, counts
// where that stands before it: "the number of dead at 12", "and of injured at
// about 40", "the number of cases rose to 9". It is empty elsewhere.
func (d *document) numbered(i int) string {
	lead := i - 1
	if lead < 1 || d.words[lead].sent != d.words[i].sent {
		return ""
	}
	switch d.at(lead) {
	case "at", "as", "is", "was":
	case "to":
		if d.at(lead-2) == "from" && d.shape(lead-1) == number {
			lead -= 2 // rose from 54 to 102
		}
	case "from":
		if d.at(i+1) != "to" {
			return ""
		}
	default:
		return ""
	}
	of := d.ofBefore(lead)
	if of < 0 || !d.headsCount(of) {
		return ""
	}
	from := of + 1
	switch d.at(from) {
	case "the", "those", "these":
		from++
	}
	to, many := from, false
	for to < lead && !functionWords.knows(d.spelling(to)) && !changeVerbs.knows(d.spelling(to)) && !isStanding(d.at(to)) {
		if many && (isFiniteEnding(d.at(to)) || d.in(to, irregularParticiples)) {
			break // the number of sailors taken to Oslo was 12
		}
		if many && strings.HasSuffix(d.at(to), "ing") {
			break // the number of handovers taking an hour fell to 980
		}
		many = many || d.isPlural(to)
		to++
	}
	if !many || d.shape(from) == number {
		return ""
	}
	return d.unquoted(from, to)
}

// isStanding says that a word is a verb for a number that does not change.
func isStanding(v string) bool {
	switch v {
	case "stands", "stood", "reached", "reaches", "came", "comes":
		return true
	}
	return false
}

// ofBefore is the last "of" before word i in its clause, or -1.
func (d *document) ofBefore(i int) int {
	for k := i - 1; k > 0 && i-k <= mostBefore && d.words[k].sent == d.words[i].sent; k-- {
		switch {
		case d.at(k) == "of":
			return k
		case d.shape(k) == punct && !isQuoteMark(d.at(k)), d.shape(k) == number:
			return -1
		}
	}
	return -1
}

// headsCount says that "number" stands before the "of" at word i, or that the
// "of" goes on with a row that began so: the number of dead at 12, of injured
// at 40 and of homeless at 300.
func (d *document) headsCount(of int) bool {
	for range 8 {
		switch d.lower(of - 1) {
		case "number", "numbers", "total", "count":
			return true
		case ",", "and":
		default:
			return false
		}
		k := of - 2
		for ; k > 0 && d.words[k].sent == d.words[of].sent && d.at(k) != "of"; k-- {
		}
		if k <= 0 || d.words[k].sent != d.words[of].sent || of-k > 2*mostBefore {
			return false
		}
		of = k
	}
	return false
}

// elided is what a number counts that leaves its noun to the number before it
// in the same construction: "after 15 hours there and here after about 22", "61
// people in the hills and 138 in the port". The number begins with its bounds
// at word i and ends before word to.
func (f *figureFinder) elided(i, to int) string {
	sent := f.words[i].sent
	inside := func(k int) bool { return k > 0 && k < len(f.words) && f.words[k].sent == sent }
	if !inside(i - 1) {
		return ""
	}
	// The number before it, and what that counts.
	k := i - 1
	for ; inside(k) && f.shape(k) != number && !numberWords.knows(f.spelling(k)); k-- {
		if v := f.at(k); f.shape(k) == punct && v != "," && !isQuoteMark(v) && !f.words[k].glued {
			return ""
		}
	}
	if f.words[max(k, 0)].sent != sent || i-k > 2*mostUnitWords {
		return ""
	}
	end := k + 1
	for k > 0 && f.words[k-1].sent == sent && (f.shape(k-1) == number || numberWords.knows(f.spelling(k-1))) {
		k--
	}
	first, _ := f.boundBefore(k)
	unit, stop := f.unitBehind(end)
	switch {
	case unit == "" && isLink(f.at(i-1)):
		unit, stop = f.elided(first, end), end
	case unit == "":
		return ""
	}
	if unit == "" || stop >= i {
		return ""
	}
	if next := f.at(to); isLink(f.at(i - 1)) {
		// 61 people in the hills and 138 in the port.
		if isJoining(next) && f.at(stop) == next && inside(to) && !f.joinsMore(stop+1, i-1) {
			return unit
		}
		return ""
	}
	// After 15 hours there and here after about 22.
	if first > 0 && isJoining(f.at(i-1)) && f.lower(first-1) == f.at(i-1) && (!inside(to) || f.shape(to) == punct || isLink(f.at(to))) &&
		f.joinsOnce(stop, i-1) {
		return unit
	}
	return ""
}

// ofThem is what a number counts, with its bounds from word i on, that stands for
// some of those counted before: "of the 106 deaths, 95 were in Oslo", "among 16
// samples, 12", "won by 40 votes out of more than 200".
func (f *figureFinder) ofThem(i int) string {
	if i < 3 || !f.sameSentence(i-3, i) {
		return ""
	}
	k := i - 1
	switch {
	case f.at(k) == ",":
		s := f.sentenceOf(i)
		if v := f.lower(s.word); v != "of" && v != "among" || k-s.word > 2*mostUnitWords {
			return ""
		}
		k = s.word + 1
		for k < i && (f.in(k, determiners) || boundEnds.has(f.at(k))) {
			k++
		}
	case f.at(k) == "of" && f.at(k-1) == "out":
		for k -= 2; k > 0 && i-k < mostUnitWords && f.shape(k) != number && !numberWords.knows(f.spelling(k)) && f.sameSentence(k, i); k-- {
		}
		if !f.sameSentence(k, i) {
			return ""
		}
	default:
		return ""
	}
	n, ok := f.numeralAt(k)
	if !ok || n.to >= i {
		return ""
	}
	unit, _ := f.counted(n.to, false)
	return unit
}

// likewise is what a number counts, with its bounds from word i up to another,
// that is the object of a second verb: "killed 12 people and injured 30"; but not "claimed
// 12 lives and injured 30".
func (f *figureFinder) likewise(i, to int) string {
	if i < 4 || !f.sameSentence(i-4, i) || f.last < 0 || len(f.facts.Figures) == 0 {
		return ""
	}
	if v := f.at(i - 1); f.shape(i-1) != lower || !isFiniteEnding(v) && !strings.HasSuffix(v, "ing") && !isHurt(v) {
		return ""
	}
	if v := f.at(i - 2); v != "and" && v != "or" {
		return ""
	}
	if to < len(f.words) && f.sameSentence(i, to) && f.shape(to) != punct && f.lexeme(to).class&(prepositionWord|timeWord|subordinatorWord) == 0 &&
		f.lower(to) != "others" &&
		f.lower(to) != "more" {
		return ""
	}
	n := len(f.facts.Figures) - 1
	for n > 0 && f.at(f.wordAt(f.facts.Figures[n].first)-1) == "including" {
		n-- // killed 1,200 people, including 12 sailors, and injured 30
	}
	before := &f.facts.Figures[n]
	if before.Kind != quantityFigure || before.Unit == "" || before.from < f.sentenceOf(i).start {
		return ""
	}
	if k := f.wordAt(before.first) - 1; f.lexeme(k).class&prepositionWord != 0 || f.leads(k) {
		return "" // sought bids from four dealers and received three
	}
	end := f.wordAt(before.last - 1)
	unit, stop := f.counted(end+1, before.Value == 1)
	if unit == "" || lastWordOf(unit) == "lives" || stop > i-2 || i-2-stop > 6 || f.joinsMore(stop, i-2) {
		return ""
	}
	return unit
}

// headed is the noun before a number, with its bounds from word i on, that says
// what it is the count of: "the death toll has risen to 90", "a crowd of 18,432".
func (f *figureFinder) headed(i int) string {
	lead := f.lower(i - 1)
	switch lead {
	case "of", "to", "at", "is", "was", "past", "passed", "passes", "from", "reached", "exceeded", "hit":
	default:
		return ""
	}
	for k := i - 1; k > 0 && i-k <= mostBefore+4 && f.sameSentence(k, i); k-- {
		switch {
		case f.shape(k) == number && f.at(k-1) == "from" && f.at(k+1) == "to": // has risen from 54 to 90
		case f.shape(k) == punct && !isQuoteMark(f.at(k)), f.shape(k) == number, f.at(k) == "by":
			return ""
		case f.shape(k) <= title && totals.knows(f.spelling(k)):
			if lead == "of" && k < i-2 {
				return ""
			}
			if f.lower(k-1) == "death" {
				return f.slice(k-1, k+1)
			}
			return f.lower(k)
		}
	}
	return ""
}

var totals = learn("totals.txt", func(string) bool { return true })

// isHurt says that a verb of harm does not end as others do in the past.
func isHurt(v string) bool { return v == "hurt" }

// unitBehind is the unit of measure or the noun that a number before word i
// counts, and the word behind it.
func (f *figureFinder) unitBehind(i int) (unit string, to int) {
	if v := f.measureAt(i); v != "" {
		return v, i + 1
	}
	return f.counted(i, false)
}

func isLink(v string) bool { return v == "and" || v == "," || v == "but" || v == "or" }

// isJoining says that a word is a preposition, which a construction can repeat.
func isJoining(v string) bool { return v != "of" && lookUp(v).class&prepositionWord != 0 }

// joinsOnce says that one "and" and few other words stand from one word up to
// another.
func (f *figureFinder) joinsOnce(from, to int) bool {
	n := 0
	for k := from; k < to; k++ {
		if f.at(k) == "and" || f.at(k) == "but" {
			n++
		}
	}
	return n == 1 && to-from <= mostUnitWords && !f.joinsMore(from, to)
}

// joinsMore says that a relative clause or another one begins from one word up
// to another.
func (f *figureFinder) joinsMore(from, to int) bool {
	for k := from; k < to; k++ {
		switch f.at(k) {
		case "which", "who", "that", "while", "when", "where", "as":
			return true
		}
		if f.shape(k) == lower && tenses.knows(f.spelling(k)) {
			return true
		}
	}
	return false
}

// goesOn says that a plural noun in small letters follows from word i on, in
// the noun phrase that a name begins.
func (d *document) goesOn(i, most int, sent int32) bool {
	for k := i; k < min(i+most, len(d.words)) && d.words[k].sent == sent && d.words[k].shape == lower; k++ {
		v := d.at(k)
		if functionWords.has(v) || strings.HasSuffix(v, "ed") || tenses.has(v) {
			return false
		}
		if d.isPlural(k) {
			return true
		}
	}
	return false
}

// isFinal says that a word in -s behind a plural that does not end so is the verb: 1 million people begins on Monday.
func (d *document) isFinal(i int) bool {
	v := d.at(i - 1)
	if v[len(v)-1] == 's' || d.lexeme(i+1).class&(prepositionWord|determinerWord) == 0 && !calendar.knows(d.spelling(i+1)) {
		return false
	}
	return isThird(d.at(i)) || d.verbal(i) || tenses.knows(d.spelling(i))
}

// isThird says that a word in a list of plurals is a verb.
func isThird(v string) bool {
	switch v {
	case "comes", "goes", "becomes", "seems", "belongs", "includes", "contains", "appears", "exceeds", "represents":
		return true
	}
	return false
}

// isCrew says that a plural noun in a list is one that a verb in the singular may follow:
// 3,000 staff begins a strike.
func isCrew(v string) bool { return v == "staff" || v == "crew" }

// isPeople says that a plural noun in a list is one that a verb or adjective
// may follow at once: "people", "men".
func isPeople(v string) bool {
	switch v {
	case "people", "men", "women", "children", "boys", "girls":
		return true
	}
	return false
}

// isLooseInUnit says that a word between a number and its noun says nothing of
// what is counted.
func isLooseInUnit(v string) bool {
	switch v {
	case "such", "more", "different", "separate", "so-called", "whole", "full":
		return true
	}
	return false
}

func isQuoteMark(v string) bool {
	switch v {
	case "“", "”", "‘", "’", "\"", "'", "``", "''", "«", "»":
		return true
	}
	return false
}

// unquoted is the text of words without the quotation marks between them.
func (d *document) unquoted(from, to int) string {
	var b strings.Builder
	gap := false
	for k := from; k < to; k++ {
		if isQuoteMark(d.at(k)) && d.words[k].shape == punct {
			gap = gap || !d.words[k].glued
			continue
		}
		if b.Len() > 0 && (!d.words[k].glued || gap) {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteString(d.at(k))
	}
	return b.String()
}

var (
	functionWords = learn("function-words.txt", func(string) bool { return true })
	plurals       = learn("plurals.txt", func(string) bool { return true })
)

// isPlural says whether word i looks like a noun that counts many.
func (d *document) isPlural(i int) bool {
	if d.shape(i) > upper {
		return false
	}
	v := d.at(i)
	n := len(v)
	if n > 2 && v[n-1] == 's' && d.words[i].shape != upper {
		switch v[n-2] {
		case 's', 'u', 'i':
			return n > 4 && v[n-2] == 'i' && v[n-3] == 'x' // "taxis"
		}
		if v[n-2] == 'e' && strings.HasSuffix(v, "selves") {
			return v == "selves" || v == "shelves" // "ourselves"
		}
		return !functionWords.knows(d.spelling(i))
	}
	return plurals.knows(d.spelling(i))
}

// stemOf is a word without the "s" of a plural or of the third person: worry, of worries.
func stemOf(v string) string {
	if stem, ok := strings.CutSuffix(v, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(v, "s")
}
