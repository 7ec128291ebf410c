package extract

import "strings"

// What somebody says is said to somebody, who knows what it is about. A reader of a row
// knows only what its own words name: this file says whether those are enough.

// How much of what it is about a quotation has to name, in nouns and names, before it says
// "it", "this matter" or "we agree".
const (
	fewestNamed  = 2 // of a short one
	fewestShown  = 2 // behind the "this" that a long one begins with
	fewestSpoken = 9 // words, of what is not short
)

// fewestVoiced is how many words of a whole quotation are worth their row although they say "he"
// or "they" of whom the report has just been speaking.
const fewestVoiced = 6

// quoteStands says that a quotation reads alone, which may go on behind its cue.
func (b *boxer) quoteStands(q *Quote, goesOn bool) bool {
	d := b.d
	first, stop := d.wordAt(q.from), d.wordAt(q.to-1)+1
	x := d.tellingOf(first, stop)
	x.own, x.woven = true, q.Partial || d.words[first].shape == lower
	if n := d.spoken(first, stop); n < fewestQuoted {
		return false // I wish
	} else if goesOn {
		return x.refers() && x.alone() // “The faster we go,” Lee said, “the better”
	}
	return x.stands() && x.alone() || q.Verb != "" && x.spokenOut()
}

// spokenOut says that a text is a sentence of somebody's own whose readers see from the report
// around it who "he" is and what "the plan". They would not see what "that" or "it" is in a
// short one that begins with it, nor what "but" is said against.
func (x *telling) spokenOut() bool {
	spoken := x.d.spoken(x.words[0], x.words[len(x.words)-1]+1)
	if x.woven || spoken < fewestVoiced {
		return false
	}
	switch x.d.uncontracted(x.words[0]) {
	case "but", "and", "or", "so", "which", "because":
		return false
	case "that", "this", "these", "those", "it", "such":
		return spoken >= fewestSpoken
	}
	return true
}

// alone says that a quotation tells what it is about: it names enough, and what it calls
// "this" or "it" it has named before.
func (x *telling) alone() bool {
	d, t := x.d, talkOf(x.d)
	if x.woven && !x.tellsWhole() {
		return false
	}
	named, early := 0, -1 // early: what had been named at the first word that stands for nothing
	opens := false        // that word is what it is about: this is the yard
	verb, closed := false, false
	spoken, least := d.spoken(x.words[0], x.words[len(x.words)-1]+1), fewestNamed
	if spoken >= longHeld {
		least = 1
	}
	for n, i := range x.words {
		if early < 0 && closed && named >= fewestNamed {
			return true // nothing behind it can hang
		}
		if d.words[i].shape == punct {
			closed = closed || verb && named > 0
			continue
		}
		if m := d.nameAt(i); m != nil && !d.isWord(m) {
			if i == m.word || i == x.words[0] {
				named += fewestNamed
			}
			continue
		}
		closed = closed || verb && named > 0 && (t.is(i, conjunctionWord) || d.subordinates(i))
		if early < 0 && x.hangs(n, named, least, closed) {
			early = named
			opens = (n <= x.first()+1 || d.words[x.words[n-1]].shape == punct) && x.at(n+1) >= 0 &&
				(d.contracts(i) || d.words[x.words[n+1]].shape == clitic || t.is(x.words[n+1], beWord))
		}
		verb = verb || d.verbal(i) || d.contracts(i) || d.mayTell(i)
		named += x.tells(n)
		if d.shape(i) == number {
			named++
		}
	}
	switch {
	case early >= 0:
		return spoken >= fewestHeld && named-early >= fewestShown && opens || spoken >= longHeld && named-early >= 2*fewestShown+1
	case spoken < fewestSpoken:
		return named >= fewestNamed
	}
	return named > 0
}

// hangs says that word n of a quotation points at something that neither the words before it,
// which name so many things and have to name at least so many, nor those behind it tell.
func (x *telling) hangs(n, named, least int, closed bool) bool {
	d, t := x.d, talkOf(x.d)
	i, next := x.words[n], x.at(n+1)
	v := d.uncontracted(i)
	if d.contracts(i) {
		next = i
	}
	told := next < 0 || d.words[next].shape == punct || d.words[next].shape == clitic || next == i || d.verbal(next) ||
		t.is(next, auxiliaryWord|prepositionWord|conjunctionWord|subjectWord|adverbWord)
	switch v {
	case "it":
		return named == 0 && !x.empty(n)
	case "they", "them", "their", "theirs", "he", "she", "him", "his", "her", "its":
		return named == 0 && !x.ahead(n, x.fronted())
	case "this", "these", "those":
		if next >= 0 &&
			(t.is(next, timeWord) || calendar.knows(d.spelling(next)) || d.in(next, hereNouns) || d.has(next, timeUnits) || d.at(next) == "point" || d.at(next) == "stage" || d.at(next+1) == "," && (d.nameAt(next+2) != nil || t.is(next+2, determinerWord))) {
			return false // this year; this man, Tom Lund
		}
		if v == "those" && next >= 0 &&
			(t.is(next, relativeWord|prepositionWord) || x.at(n+2) >= 0 && t.is(x.at(n+2), relativeWord|prepositionWord)) {
			return false // those who came
		}
		if told {
			return !closed
		}
		return named < least && !x.namedBefore(n+1)
	case "else", "ones":
		return named < least && next >= 0 && (v == "ones" || n > 0 && n < 3 && t.is(i-1, pronounWord) && d.verbal(next))
	case "that":
		before := x.at(n - 1)
		if before >= 0 && d.words[before].shape == lower && (x.ofNoun(n-1) || t.is(before, pronounWord)) {
			return false // the boat that sank
		}
		if next < 0 || d.words[next].shape == punct || d.words[next].shape == clitic || next == i || t.is(next, beWord|modalWord|timeWord) ||
			d.lower(next) == "tomorrow" {
			return !closed
		}
		return before >= 0 && t.is(before, prepositionWord|auxiliaryWord) && !told && d.shape(next) == lower && named < least && !x.namedBefore(n+1)
	}
	return false
}

// tellsWhole says that words that are woven into the sentence of another have a subject
// and its verb: not "a well liked man, who built boats".
func (x *telling) tellsWhole() bool {
	d, t := x.d, talkOf(x.d)
	first := x.first()
	i := x.words[min(first, len(x.words)-1)]
	if d.at(x.words[0]) == "[" {
		return true // [t]he yard
	}
	if d.subordinates(i) || x.opensClause(first) ||
		t.is(i, prepositionWord|subordinatorWord|adverbWord|timeWord) && !t.is(i, determinerWord) && !d.verbal(i+1) {
		return x.resumed(first)
	}
	if x.headless(first) {
		return false
	}
	commas, others := 0, 0 // clauses about a noun of its subject
	for n := first; n < len(x.words); n++ {
		i := x.words[n]
		switch {
		case d.at(i) == ",":
			commas++
		case d.contracts(i):
			return commas != 1
		case n == first:
			if t.is(i, relativeWord) && d.lower(i) != "what" || len(t.lex[i].verbs) > 0 && !t.is(i, speakerNoun|plainNoun) || t.is(i, auxiliaryWord) {
				return false
			}
		case d.words[i].shape == punct:
			if v := d.at(i); v == "." || v == ";" || v == "…" || v == "..." {
				return false
			}
		case t.is(i, relativeWord), d.at(i) == "that":
			others++
		case x.finite(n):
			if others > 0 {
				others--
				break
			}
			return commas != 1 && !t.is(i-1, conjunctionWord)
		case d.subordinates(i), t.is(i, subordinatorWord) && !t.isAny(i, "as", "like", "than"):
			return false // the first time since it rained
		}
	}
	return false
}

// headless says that a text begins, at word n, with a verb whose subject stands before it: spends
// a fortune, outsourced the work.
func (x *telling) headless(n int) bool {
	d := x.d
	i, next := x.words[min(n, len(x.words)-1)], x.at(n+1)
	v := d.at(i)
	if d.shape(i) != lower || next < 0 || d.lexeme(i).class&plainNoun != 0 || d.shape(next) > number || d.verbal(next) ||
		d.lexeme(next).class&(beWord|haveWord|modalWord|subjectWord) != 0 {
		return false
	}
	switch {
	case strings.HasSuffix(v, "ed"):
		return len(v) > 4
	case d.in(i, irregularParticiples):
		return d.lexeme(next).class&(subjectWord|beWord|haveWord|modalWord) == 0
	case strings.HasSuffix(v, "s") && len(v) > 4:
		return (isVerb(v[:len(v)-1]) || isVerb(strings.TrimSuffix(v, "es"))) &&
			d.lexeme(next).class&^(determinerWord|possessiveWord|speakerNoun|plainNoun) == 0
	}
	return false
}

// finite says that word n of a text is surely a verb that tells.
func (x *telling) finite(n int) bool {
	d, t := x.d, talkOf(x.d)
	i := x.words[n]
	if t.is(i, auxiliaryWord|beWord|haveWord|modalWord) || d.words[i].shape == clitic && d.tellsClitic(i) {
		return true
	}
	if !d.verbal(i) {
		return false
	}
	return !strings.HasSuffix(d.at(i), "ed") || t.is(i-1, subjectWord) || d.isPlural(i-1)
}

// tells is how much word n of a text tells of what the text is about, as the last of a
// phrase of nouns: nothing where that is "the matter", which is known to those who hear it,
// and more where it is "a new matter".
func (x *telling) tells(n int) int {
	d, t := x.d, talkOf(x.d)
	if !x.ofNoun(n) || x.at(n+1) >= 0 && x.ofNoun(n+1) {
		return 0 // of "a garden fence" the fence
	}
	first := n
	for first > 0 && x.ofNoun(first-1) {
		first--
	}
	i, before := x.words[n], x.at(first-1)
	told := min(n-first+1, fewestNamed)
	switch {
	case before >= 0 && first == n && d.lower(before) == "the":
		if d.at(i+1) == "of" || d.in(i, uniqueNouns) {
			return told
		}
		return 0
	case d.isPlural(i),
		before >= 0 && (d.shape(before) == number || d.shape(before) == clitic || t.is(before, determinerWord|possessiveWord|prepositionWord)):
		return told
	case strings.HasSuffix(d.at(i), "ing"), first == n && before >= 0 && t.is(before, adverbWord), first == n && describes(d.at(i)):
		return 0
	}
	return told
}

// How much the text of another row has to name of what it is about, in nouns, names and numbers.
const (
	fewestOfClaim  = 2
	fewestOfReport = 3 // the number or the date of a row is one of them
	fewestClaimed  = 6 // words of a claim without a name
)

// content is how much a text names of what it is about, "the" and a noun being nothing, and
// whether by a name, as far as it is read: until that is enough.
func (x *telling) content(enough int) (content int, named bool) {
	d := x.d
	for n, i := range x.words {
		if content >= enough {
			break
		}
		switch m := d.nameAt(i); {
		case d.at(i) == "%":
			content++
		case d.words[i].shape == punct:
		case m != nil && !d.isWord(m):
			if named = true; i == m.word || n == 0 {
				content += fewestNamed
			}
		case d.words[i].shape == number || numberWords.knows(d.spelling(i)), d.at(i) == "percent", d.at(i) == "cent":
			content++
		default:
			content += x.tells(n)
		}
	}
	return content, named
}

// opensReport says that word i stands in the first sentence of the body, or before it: what a
// report opens with is known to all.
func (d *document) opensReport(i int) bool { return int(d.words[i].sent) <= d.firstTold() }

// thin says that what somebody says names too little for a reader who has not read what was
// said before: they had been told what to say.
func (x *telling) thin() bool {
	d := x.d
	if d.opensReport(x.words[0]) {
		return false
	}
	enough, short := fewestOfClaim, d.spoken(x.words[0], x.words[len(x.words)-1]+1) < fewestClaimed
	if short {
		enough = len(x.words) * fewestNamed // whether it has a name counts too
	}
	content, named := x.content(enough)
	for _, i := range x.words[:len(x.words)-1] {
		if content == fewestOfClaim-1 && (d.shape(i) == number || numberWords.knows(d.spelling(i))) && d.shape(i+1) == lower && d.isPlural(i+1) &&
			d.lexeme(i+1).class&timeWord == 0 &&
			!d.has(i+1, timeUnits) {
			return false // eight people had died
		}
	}
	return content < fewestOfClaim || !named && short
}

// pointsAt is the noun by which what somebody says, which names little else, takes a thing for known
// that the headline does not have: at least 11 backed the motion; -1 where there is none.
func (x *telling) pointsAt() int {
	d := x.d
	if d.opensReport(x.words[0]) {
		return -1
	}
	if content, named := x.content(mostPointing + 1); named || content > mostPointing {
		return -1
	}
	for n := x.first() + 1; n+1 < len(x.words); n++ {
		i := x.words[n]
		if d.words[i].shape != lower || d.at(i) != "the" || talkOf(d).quoted[i] > 0 {
			continue
		}
		if k := x.taken(n); k >= 0 && !d.isTimeAt(k) && !d.headlined(k) && !x.namedBefore(n+k-i) {
			return k
		}
	}
	return -1
}

// mostPointing is how much a text names at most that takes a thing for known and is not read alone.
const mostPointing = 2

// describes says that a word looks like an adjective: hopeful, able.
func describes(v string) bool {
	for _, end := range [...]string{"ful", "ous", "ive", "able", "ible", "ical", "less", "er"} {
		if strings.HasSuffix(v, end) {
			return true
		}
	}
	return false
}

// ofNoun says that word n of a text can be one of a phrase of nouns.
func (x *telling) ofNoun(n int) bool {
	d, t := x.d, talkOf(x.d)
	i := x.words[n]
	l := t.lex[i].class
	if d.words[i].shape > title || l&^(speakerNoun|plainNoun) != 0 {
		return false
	}
	v := d.lower(i)
	before := t.lex[max(i-1, 0)].class
	switch {
	case !d.spelling(i).mayBeContent(), d.contracts(i):
		return false
	case strings.HasSuffix(v, "ly") && l&plainNoun == 0,
		l&(speakerNoun|plainNoun) == 0 && (d.verbal(i) || d.tense(i) == past || len(t.lex[i].verbs) > 0):
		return false
	case n == 0:
		return true
	case d.at(i-1) == "to" && (d.isVerbAt(i) || d.lexeme(i+1).class&(subjectWord|pronounWord) != 0 && d.lexeme(i+1).class&determinerWord == 0),
		before&(modalWord|negationWord) != 0 && before&determinerWord == 0,
		before&subjectWord != 0 && before&determinerWord == 0,
		before&beWord != 0:
		return false // it is wrong; we plan
	}
	return true
}

// mayBeContent says that a word tells something by itself: no number, day or "lot".
func (s *spelling) mayBeContent() bool {
	if known, is := s.asked(ofContent); known {
		return is
	}
	return s.tell(ofContent, len(s.text) >= 3 && !numberWords.knows(s) && !calendar.knows(s) && !s.lists.has(vague.number) &&
		!s.lists.has(quantities.number) && !s.lists.has(emptyNouns.number) && !s.lists.has(timeUnits.number))
}

var emptyNouns = load("empty-nouns.txt")
