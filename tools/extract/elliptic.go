package extract

import "strings"

// Words that stand for a noun which the text would have to name before them: all three have,
// the lowest came, none has lasted, merged with another.

// elliptic says that a text has such a word, and no noun in front of it that it can stand for.
func (x *telling) elliptic() bool {
	d := x.d
	if x.traits&ofLeaning == 0 {
		return false
	}
	for n, i := range x.words {
		s := d.words[i].shape
		if s > number || d.words[i].spelling.traits&ofLeaning == 0 || !x.own && talkOf(d).quoted[i] > 0 {
			continue
		}
		if (s == number || d.in(i, pickers) || numberWords.knows(d.spelling(i)) || d.in(i, ordinals)) && x.leansAt(n) ||
			s == lower && strings.HasSuffix(d.at(i), "est") && d.lower(i-1) == "the" && x.picked(n) && !x.pluralBefore(n) {
			return true
		}
	}
	return false
}

// leansAt says that word n of a text, which picks or counts some, leans on a noun before the text.
func (x *telling) leansAt(n int) bool {
	d, t := x.d, talkOf(x.d)
	i, before, next := x.words[n], x.at(n-1), x.at(n+1)
	led := "" // the word before it
	if before >= 0 {
		led = d.lower(before)
	}
	ends := next < 0 || d.shape(next) == punct && isEnd(d.at(next))
	tells := next >= 0 && d.shape(next) == lower && (d.verbal(next) || t.is(next, auxiliaryWord))
	leads := next >= 0 && d.shape(next) == lower && t.is(next, prepositionWord) && d.at(next) != "of" && d.at(next) != "to" && d.at(next) != "per"
	switch v := d.lower(i); v {
	case "one":
		return x.oneOf(n) || d.at(next) != "in" && x.existing(n) && !x.pluralBefore(n)
	case "therefore":
		return !x.own && led != "and"
	case "instead":
		return !x.own && d.at(next) != "of" && (ends || n <= x.first()+1)
	case "either":
		return !x.own && next >= 0 && d.shape(next) == lower && !t.is(next, prepositionWord|determinerWord|conjunctionWord) && !d.isPlural(next) &&
			!d.verbal(next) && d.at(next) != "side" && d.at(x.at(n+2)) != "of" && !x.pluralBefore(n) && !x.joinedBefore(n) // either man
	case "later", "earlier":
		if !x.own && v == "later" && ends && n > x.first()+mostLater && before >= 0 && d.isTimeAt(before) && d.shape(before) == lower && !x.setBefore(n) {
			return true // stopped the car eleven days later
		}
		return !x.own && before >= 0 && n <= x.first()+mostLater && d.isTimeAt(before) && d.shape(before) == lower &&
			!d.subordinates(i+1) // two days later she sold it
	case "part":
		return (led == "took" || led == "take" || led == "taken") && d.at(next) != "in" && !x.namesOne(n)
	case "none", "neither", "each", "another":
		if led == "one" || t.is(x.at(n+2), subjectWord) || !tells && !(v == "another" && (ends || leads)) || tells && x.harm(n+1) {
			return false
		}
		return !x.pluralBefore(n) && !x.namesOne(n)
	case "any":
		k := x.at(n + 2) // could not support any more
		return d.at(next) == "more" && before >= 0 && d.shape(before) == lower && d.isVerbAt(before) && d.lexeme(before).class&speakerNoun == 0 &&
			(k < 0 || d.shape(k) == punct || t.is(k, subordinatorWord) || d.subordinates(k))
	case "so":
		if led != "do" && led != "does" && led != "did" && led != "done" && led != "doing" {
			return false
		}
		return !x.actsBefore(n)
	case "remaining":
		m := n + 1
		for m < len(x.words) && (d.shape(x.words[m]) == number || numberWords.knows(d.spelling(x.words[m])) || d.in(x.words[m], shareWords)) {
			m++
		}
		k := x.at(m)
		return led == "the" && m > n+1 && k >= 0 && (d.verbal(k) || t.is(k, auxiliaryWord|adverbWord)) && !x.pluralBefore(n)
	case "figure", "figures", "amount", "gap", "proportion", "percentage":
		return led == "the" && d.at(next) == "at" && (d.at(x.at(n-2)) == "put" || d.at(x.at(n-2)) == "puts") && !x.namedBefore(n) &&
			x.fronted() == 0 ||
			led == "the" && next >= 0 && (t.is(next, beWord|haveWord|modalWord) || strings.HasSuffix(d.at(next), "ed") && v != "gap") &&
				!x.namedBefore(n) && !d.opensReport(i) ||
			led == "a" && v == "figure" && d.at(next) == "of" && !d.anyOf(next, d.sentenceOf(i).stop, "for")
	case "example", "instance":
		return led == "for" && n == 1
	case "forecast":
		return x.forecasts(n)
	case "similar", "final", "interim", "further", "subsequent", "smaller", "larger":
		if v == "further" && led == "a" && d.counts(next) {
			k := x.at(n + 2)
			return k >= 0 && (t.is(k, auxiliaryWord) || d.verbal(k)) && !x.pluralBefore(n) && !x.harm(n+2) // a further 200 would follow
		}
		return !x.own && (led == "a" || led == "an") && n <= x.first()+1 && next >= 0 && d.shape(next) == lower &&
			!d.anyOf(next, min(next+3, d.sentenceOf(i).stop), "to") &&
			!d.anyOf(next, min(next+3, d.sentenceOf(i).stop), "of")
	}
	if w, is := numberWords.entry(d.spelling(i)); d.shape(i) == number || is && w.kind != divisorWord && w.kind != multiplier && w.value != 1 {
		all := led == "all" || is && (led == "the" || led == "other")
		if all && d.at(x.at(n-2)) != "of" && (ends || tells || leads) {
			return !x.pluralBefore(n) && !(tells && x.harm(n+1))
		}
		if is && (ends || leads && d.at(next) != "in" && d.at(next) != "for") && before >= 0 && d.shape(before) == lower {
			if x.existing(n) && !x.pluralBefore(n) {
				return true // there had been four until 2021
			}
			about := led == "about" || led == "around" || led == "nearly" || led == "almost"
			return (d.verbal(before) && d.lexeme(before).class&beWord == 0 || about && ends) && !d.in(before, harm) && !x.pluralBefore(n)
		}
		return x.existing(n) && !x.pluralBefore(n) || x.offers(n, ends)
	}
	if d.in(i, ordinals) && (led == "a" || led == "A") && before == x.words[x.first()] && next >= 0 && d.at(i+2) != "of" {
		if batches.has(d.at(next)) {
			return !x.namedBefore(n + 1) // a second set was fine
		}
	}
	if d.in(i, ordinals) && led == "the" {
		if k := x.at(n - 2); ends && (k < 0 || !d.verbal(k) || d.lexeme(k).class&beWord != 0) {
			return false
		}
		return (x.picked(n) || ends) && !x.pluralBefore(n) && !calendar.knows(d.spelling(next))
	}
	return false
}

// existing says that the number at word n of a text says how many there are, and not of what: there
// had been four until 2021, there are 12.
func (x *telling) existing(n int) bool {
	d := x.d
	next := x.at(n + 1)
	if next >= 0 && !(d.shape(next) == punct && isEnd(d.at(next))) &&
		(d.shape(next) != lower || d.lexeme(next).class&prepositionWord == 0 || d.at(next) == "of" || d.at(next) == "to" || d.at(next) == "per") {
		return false
	}
	m := n - 1
	for m > 0 && (d.moderates(x.words[m]) || d.lexeme(x.words[m]).class&adverbWord != 0) {
		m--
	}
	if m < 1 || d.lexeme(x.words[m]).class&beWord == 0 {
		return false
	}
	for m--; m > 0 && d.lexeme(x.words[m]).class&(haveWord|modalWord) != 0; m-- {
	}
	return d.lower(x.words[m]) == "there"
}

// offers says that the number at word n of a text, where it ends, is that of what somebody has or
// does, and not of what: has offered about 620.
func (x *telling) offers(n int, ends bool) bool {
	d := x.d
	k := x.at(n - 2)
	if !ends || k < 0 || d.shape(k) != lower || x.own || len(d.at(x.words[n])) == len("2019") && !strings.ContainsAny(d.at(x.words[n]), ",.") {
		return false
	}
	switch d.at(x.words[n-1]) {
	case "about", "around", "nearly", "almost", "some", "only":
	default:
		return false
	}
	return d.verbal(k) && strings.HasSuffix(d.at(k), "ed") && d.lexeme(k).class&beWord == 0 && !d.in(k, harm) && !x.pluralBefore(n) &&
		d.at(k) != "aged" && d.at(k) != "numbered"
}

// forecasts says that what is forecast at word n of a text is money alone, and not of what: had
// forecast about £41m.
func (x *telling) forecasts(n int) bool {
	d := x.d
	k := x.at(n - 1)
	if k < 0 || x.own || d.shape(k) != lower || d.lexeme(k).class&(haveWord|adverbWord|timeWord) == 0 && !d.isPlural(k) {
		return false
	}
	m := n + 1
	for m < len(x.words) && (d.moderates(x.words[m]) || d.at(x.words[m]) == "between" || d.at(x.words[m]) == "about" || d.at(x.words[m]) == "around") {
		m++
	}
	if i := x.at(m); i < 0 || !isCurrencySign(d.at(i)) && d.shape(i) != number {
		return false
	}
	for m++; m < len(x.words); m++ {
		switch i := x.words[m]; {
		case d.shape(i) == number, numberWords.knows(d.spelling(i)), d.words[i].glued:
		case d.at(i) == "by" || d.at(i) == "after" || d.at(i) == "at" || d.shape(i) == punct && isEnd(d.at(i)):
			return !x.moneyNoun(n)
		default:
			return false
		}
	}
	return !x.moneyNoun(n)
}

// moneyNoun says that a text names, before word n, what money is had or lost by: profit.
func (x *telling) moneyNoun(n int) bool {
	for m := range n {
		if i := x.words[m]; x.d.nameAt(i) == nil && x.ofNoun(m) && !talkOf(x.d).human(i) && m > x.first()+1 {
			return true
		}
	}
	return false
}

// mostLater is how many words a text opens with, the last of which says how much later it was.
const mostLater = 3

// oneOf says that the "one" at word n of a text stands for a noun that is not in front of it: one
// could come down, adopted one in 2019; but: one in five, the first one, Lund is one of them.
func (x *telling) oneOf(n int) bool {
	d, t := x.d, talkOf(x.d)
	before, next := x.at(n-1), x.at(n+1)
	if next >= 0 && d.shape(next) != punct &&
		(d.shape(next) > lower || !t.is(next, auxiliaryWord|prepositionWord|timeWord) && d.shape(next) != clitic) ||
		next >= 0 && (d.at(next) == "of" || d.at(next) == "-" || d.at(next) == "by" || d.at(next) == "to" || d.at(next) == "or") {
		return false
	}
	for _, i := range x.words[:n] {
		if m := d.nameAt(i); d.isPlural(i) && !t.human(i) ||
			m == nil && d.shape(i) == lower && t.is(i-1, determinerWord) && t.lex[i].class&^(speakerNoun|plainNoun) == 0 {
			return false // a boat is a boat, and Lee has one
		}
	}
	if next >= 0 && t.is(next, auxiliaryWord) {
		return x.subjectIs(n)
	}
	if next >= 0 && d.at(next) == "in" {
		k := x.at(n + 2) // adopted one in 2019, not: one in five
		year := k >= 0 &&
			(d.lexeme(k).class&determinerWord != 0 || d.words[k].shape == title || d.words[k].shape == number && len(d.at(k)) == len("2019"))
		return year && before >= 0 && d.shape(before) == lower && d.verbal(before) && !t.is(before, beWord)
	}
	return before >= 0 && d.shape(before) == lower &&
		(d.verbal(before) && !t.is(before, beWord) || d.at(before) == "for" || d.at(before) == "have") &&
		(next < 0 || d.shape(next) == punct && d.at(next) != "," || t.is(next, prepositionWord|timeWord) && d.at(next) != "in")
}

// subjectIs says that word n of a text is the whole of a subject, behind which its verb stands.
func (x *telling) subjectIs(n int) bool {
	d := x.d
	before := x.at(n - 1)
	return n <= x.first() || before < 0 || d.at(before) == "that" || d.at(before) == "," ||
		d.verbal(before) || d.subordinates(before)
}

// picked says that word n of a text, behind "the", is the whole of a subject: the lowest was, the
// lowest, $209,500, was.
func (x *telling) picked(n int) bool {
	d := x.d
	next := x.at(n + 1)
	if next < 0 {
		return false
	}
	if d.at(next) == "," {
		k := x.at(n + 2)
		return k >= 0 && (d.shape(k) == number || isCurrencySign(d.at(k)) || d.at(k) == "in" && d.shape(x.at(n+3)) != lower) // in the deadliest, in May, 40 died
	}
	return d.shape(next) == lower && (d.lexeme(next).class&(beWord|haveWord|modalWord) != 0 ||
		d.tense(next) == past && d.lexeme(next+1).class&(prepositionWord|determinerWord|possessiveWord) != 0)
}

// joinedBefore says that two names stand before word n of a text, joined by "and": Lee and Holt deny that either man sold it.
func (x *telling) joinedBefore(n int) bool {
	for _, i := range x.words[:n] {
		if x.d.at(i) == "and" && x.d.nameAt(i-1) != nil && x.d.nameAt(i+1) != nil {
			return true
		}
	}
	return false
}

// setBefore says that a text tells before word n when something was, or more than one thing that was done.
func (x *telling) setBefore(n int) bool {
	verbs := 0
	for _, i := range x.words[:n] {
		if x.d.at(i) == "," || x.d.shape(i) == number && len(x.d.at(i)) == 4 || calendar.knows(x.d.spelling(i)) && !x.d.in(i, timeUnits) {
			return true
		}
		if x.d.shape(i) == lower && x.d.verbal(i) && x.d.lexeme(i).class&auxiliaryWord == 0 {
			verbs++
		}
	}
	return verbs > 1
}

// namesOne says that a name stands before word n of a text.
func (x *telling) namesOne(n int) bool {
	for _, i := range x.words[:n] {
		if m := x.d.nameAt(i); m != nil && !x.d.isWord(m) {
			return true
		}
	}
	return false
}

// actsBefore says that a verb that is more than "be" or "have" stands before word n of a text.
func (x *telling) actsBefore(n int) bool {
	d := x.d
	for m, i := range x.words[:max(n-1, 0)] {
		if d.shape(i) == lower && d.lexeme(i).class&(beWord|haveWord|modalWord) == 0 &&
			(d.verbal(i) || m > 0 && d.at(x.words[m-1]) == "to" && d.isVerbAt(i)) {
			return true
		}
	}
	return false
}

// isEnd says whether a mark ends what is counted before it.
func isEnd(v string) bool {
	switch v {
	case ".", ",", ";", "!", "?", "…", ")", "”", "''":
		return true
	}
	return false
}

var (
	pickers    = load("pickers.txt")
	shareWords = load("share-words.txt")
	batches    = readTable("batches.txt")
)
