package extract

import (
	"slices"
	"strings"
)

// A row of the boxes is read alone, without the report around it. This file says
// what the text of a row has to have for that, whatever its kind: a clause with a
// subject and a verb of its own, and in front of every word that stands for somebody
// or something, what it stands for. A row whose text has less is not made.

// A telling is a text of a row while it is read.
type telling struct {
	d       *document
	words   []int // of the document, in order
	whole   bool  // it is a whole sentence of the report
	lenient bool  // it may lean on what the page of the report tells
	own     bool  // it is what somebody says, who may say "I" and "here"
	cut     bool  // it may break off in the middle of a clause
	object  bool  // it may be what somebody keeps or praises, and no clause
	voiced  bool  // it begins with its speaker, whom the row has, too
	woven   bool  // of a quotation: it begins in the middle of the report's sentence
	said    *Speech
	signs   sign   // of its words
	traits  traits // those that some of them have

	seen    named  // what the words so far have named
	before  named  // what stood in front of their clause
	verb    named  // what stood in front of its verb
	hasVerb bool   // it has had its verb
	place   bool   // a place is among it
	blind   string // the word that stands for nothing
	noun    int    // the word that it takes for known, where that is "the"
	verbs   int    // so far
}

// A named is how much has been named that pronouns can stand for.
type named struct{ men, women, many, things, bodies int32 }

// tellingOf is the telling of the words from one up to another.
func (d *document) tellingOf(from, to int) *telling {
	x := d.emptyTelling()
	x.add(from, to)
	return x
}

// manyTellings is how many tellings a document makes room for at a time.
const manyTellings = 32

// emptyTelling is a telling without any words, in the document's room: there are several for each
// row. It is good for as long as the document is.
func (d *document) emptyTelling() *telling {
	if len(d.tellings) == cap(d.tellings) {
		d.tellings = make([]telling, 0, manyTellings)
	}
	d.tellings = append(d.tellings, telling{d: d})
	return &d.tellings[len(d.tellings)-1]
}

// add goes on with the words from one up to another.
func (x *telling) add(from, to int) {
	d := x.d
	first := len(d.told)
	room := append(slices.Grow(d.told, len(x.words)+max(to-from, 0)), x.words...)
	next := len(room)
	room = room[:next+max(to-from, 0)]
	told, signs, traits := room[next:], x.signs, x.traits
	for k := range told {
		s := d.words[from+k].spelling
		signs |= s.signs
		traits |= s.traits
		told[k] = from + k
	}
	x.signs, x.traits = signs, traits
	d.told, x.words = room, room[first:]
}

// at is word n of a text, -1 outside.
func (x *telling) at(n int) int {
	if n < 0 || n >= len(x.words) {
		return -1
	}
	return x.words[n]
}

// stands says that a text can be read alone.
func (x *telling) stands() bool { return x.complete() && x.refers() && x.ends() }

// standsBut says that a text can be read alone but for a noun that it takes for known.
func (x *telling) standsBut() bool {
	return x.stands() || x.blind == "the" && x.complete() && x.ends()
}

// first is where a text begins in earnest: behind marks, and what joins it to what
// stood before it.
func (x *telling) first() int {
	for n, i := range x.words {
		if l := x.d.lexeme(i).class; x.d.words[i].shape != punct && (l&conjunctionWord == 0 || l&adverbWord != 0) {
			return n
		}
	}
	return len(x.words)
}

// complete says that a text has a clause with a subject and a verb that tells.
func (x *telling) complete() bool {
	d := x.d
	first := x.first()
	if first >= len(x.words) {
		return false
	}
	i := x.words[first]
	l := d.lexeme(i).class
	lesser := d.subordinates(i) || strings.HasPrefix(d.lower(i), "wh") && strings.HasSuffix(d.at(i), "ever") || x.opensClause(first) ||
		d.lower(i) == "even" && d.lexeme(i+1).class&subordinatorWord != 0 // when it rained
	switch {
	case x.asks(first):
		lesser = false
	case l&relativeWord != 0 && d.shape(i) != upper && !(x.own && d.words[i].shape == title):
		return false // who was there
	case d.lower(i) == "than", d.at(i) == "of", d.lower(i) == "of" && !x.whole:
		return false
	case d.lower(i) == "to" && !x.whole,
		(x.own && l&negationWord != 0 && d.lexeme(i+1).class&(prepositionWord|pronounWord) != 0),
		x.woven && (l&negationWord != 0 || x.breaksOff(first) || strings.HasSuffix(d.at(i), "ing") && l == 0 && !x.resumed(first)):
		return false // to build a wall; not pretty
	case l&prepositionWord != 0 && x.lacksSubject(first):
		return false // in 2004 wrote a letter
	case x.verbFirst(first), d.lower(i) == "to", lesser:
		if !x.resumed(first) || x.woven && !lesser && !strings.HasSuffix(d.at(i), "ed") {
			return false // was built in 1540; although the mill sank
		}
		return true
	}
	told, verb, parted := clauses{}, false, false // Lee, of Ur, sold it
	if d.contracts(i) {
		told.main, verb = true, true
	}
	enough := x.whole || x.own && !x.woven || !x.cut // to have a clause of its own
	for n := first; n < len(x.words); n++ {
		if told.main && enough {
			return true
		}
		k := x.words[n]
		t := d.teller(k)
		l := d.lexeme(k).class
		switch {
		case n == first:
			t = tellsNothing
		case l&subordinatorWord != 0 && x.opensClause(n),
			!told.main && l&subjectWord != 0 && d.words[k-1].shape == lower && d.lexeme(k-1).class&^(speakerNoun|plainNoun) == 0 && x.at(n-1) == k-1:
			t = opensClause // as it rained; the lesson I had to learn
		}
		if t == tellsVerb && x.object && d.describesNoun(k) {
			t = tellsNothing
		}
		verb = verb || t == tellsVerb || t == tellsParticiple
		parted = parted || t == tellsParticiple
		told.read(t, n == first)
		if x.woven && n > first && n+1 < len(x.words) && d.words[x.words[n+1]].sent != d.words[k].sent {
			break // the first sentence has to
		}
	}
	switch {
	case x.own && !x.woven && (l&subjectWord != 0 && len(x.words) > fewestSaid || d.spoken(x.words[0], x.words[len(x.words)-1]+1) >= longHeld):
		return true // you slept for years
	case !verb:
		return (x.whole || x.own) && !x.woven && (l&prepositionWord == 0 || x.resumed(first)) && !strings.HasSuffix(d.at(i), "ing") &&
			x.mayTell(first)
	case x.whole, x.own && !x.woven:
		return told.main || told.pending > 0 || parted || x.whole && x.mayTell(first)
	}
	return told.main && (told.pending == 0 || !x.cut)
}

// fewestSaid is how many words and marks a sentence of somebody's has that begins with "I" or
// "they" and surely goes on with a verb.
const fewestSaid = 5

// describesNoun says that the participle at word i may tell of the noun before it: sites
// dedicated to the band.
func (d *document) describesNoun(i int) bool {
	return strings.HasSuffix(d.at(i), "ed") && !tenses.has(d.at(i)) && d.words[i-1].shape == lower &&
		d.lexeme(i-1).class&^(speakerNoun|plainNoun) == 0 &&
		d.isPlural(i-1) &&
		d.lexeme(i+1).class&prepositionWord != 0
}

// breaksOff says that a quotation begins with the end of a clause, behind which another
// one follows: a small island, it is our hope that.
func (x *telling) breaksOff(first int) bool {
	d := x.d
	if d.lexeme(x.words[first]).class&(prepositionWord|subordinatorWord|adverbWord|timeWord) != 0 {
		return false
	}
	for n := first + 1; n+1 < len(x.words) && !d.verbal(x.words[n]); n++ {
		if d.at(x.words[n]) == "," {
			return d.lexeme(x.words[n+1]).class&subjectWord != 0
		}
	}
	return false
}

// opensClause says that word n of a text opens a clause although it is a preposition, too:
// as it rained.
func (x *telling) opensClause(n int) bool {
	i := x.words[n]
	l := x.d.lexeme(i).class
	return l&subordinatorWord != 0 && l&prepositionWord != 0 && n+1 < len(x.words) && x.d.lexeme(x.words[n+1]).class&subjectWord != 0
}

// verbFirst says that a text begins with a verb, whose subject it has lost.
func (x *telling) verbFirst(first int) bool {
	d := x.d
	i := x.words[first]
	v := d.at(i)
	l := d.lexeme(i)
	if d.contracts(i) || d.words[i].shape > title {
		return false
	}
	small := d.words[i].shape == lower
	switch {
	case l.class&(beWord|haveWord|modalWord) != 0:
		return v != "May" && v != "Will"
	case !small:
		return strings.HasSuffix(v, "ed") && len(v) > 4 &&
			(d.lexeme(i+1).class&(prepositionWord|determinerWord|possessiveWord) != 0 || d.shape(i+1) == number) ||
			strings.HasSuffix(v, "ed") && calendar.knows(d.spelling(i+1))
	case l.class&(prepositionWord|determinerWord|conjunctionWord|timeWord|possessiveWord|subjectWord|pronounWord) != 0:
		return false
	case (l.class&(adverbWord|hedgeAdverb) != 0 || strings.HasSuffix(v, "ly") && l.class&plainNoun == 0) && first+1 < len(x.words):
		return x.verbFirst(first + 1)
	case d.tense(i) == past, len(l.verbs) > 0 && l.form == thirdForm && l.class&plainNoun == 0:
		next := x.at(first + 1)
		return !(strings.HasSuffix(v, "ed") && next >= 0 && d.words[next].shape == lower && d.lexeme(next).class&^(speakerNoun|plainNoun) == 0 &&
			!calendar.knows(d.spelling(next)))
	}
	next := x.at(first + 1)
	return d.isVerbAt(i) && next >= 0 &&
		(d.lexeme(next).class&(determinerWord|possessiveWord|prepositionWord|pronounWord|subjectWord) != 0 || d.words[next].shape == title) &&
		!d.isPlural(i)
}

// lacksSubject says that right behind the date which a text opens with, in word n and those
// behind it, stands a verb in the past.
func (x *telling) lacksSubject(n int) bool {
	d := x.d
	m := n + 1
	for m < len(x.words) && (d.shape(x.words[m]) == number || calendar.knows(d.spelling(x.words[m])) || d.at(x.words[m]) == ",") {
		m++
	}
	if m == n+1 || m >= len(x.words) {
		return false
	}
	i := x.words[m]
	if d.shape(i) == lower && d.at(i+1) == "-" && i+2 < len(d.words) && d.words[i+2].glued {
		i += 2 // co-wrote
	}
	return d.shape(i) == lower && d.tense(i) == past && d.lexeme(i+1).class&(determinerWord|possessiveWord|prepositionWord) != 0
}

// asks says that word n of a text, a verb, opens a question: was he there?
func (x *telling) asks(n int) bool {
	d := x.d
	from, last := x.words[n], x.words[len(x.words)-1]
	if strings.IndexByte(d.text[d.words[from].start:d.words[min(last+1, len(d.words)-1)].end], '?') < 0 {
		return false
	}
	for m := n; m < len(x.words); m++ {
		if d.words[x.words[m]].shape != punct {
			continue
		}
		switch d.at(x.words[m]) {
		case "?":
			return true
		case ".", "!":
			return false
		}
	}
	return d.at(last+1) == "?"
}

// resumed says that behind a comma of a text stands a clause with a subject of its own:
// nicknamed the Wolf, Lee had been there.
func (x *telling) resumed(n int) bool {
	d := x.d
	for k := n + 1; k+1 < len(x.words); k++ {
		if v := d.at(x.words[k]); v != "," && v != ":" && v != "—" && v != "–" {
			continue
		}
		for m := k + 1; m < len(x.words) && d.at(x.words[m]) != ","; m++ {
			i := x.words[m]
			if d.contracts(i) {
				return true
			}
			if m == k+1 &&
				(d.lexeme(i).class&(relativeWord|conjunctionWord|prepositionWord) != 0 && d.lexeme(i).class&determinerWord == 0 || d.verbal(i)) {
				break
			}
			if m > k+1 && (d.verbal(i) || d.mayTell(i)) {
				return true
			}
		}
	}
	return false
}

// mayTell says that one of the words of a text behind the first can be a verb.
func (x *telling) mayTell(first int) bool {
	for n := first + 1; n < len(x.words); n++ {
		if x.d.mayTell(x.words[n]) {
			return true
		}
	}
	return false
}

var (
	pointers  = load("pointers.txt")
	backNouns = readTable("back-nouns.txt")
)

// refers says that all pronouns of a text stand behind what they can stand for.
func (x *telling) refers() bool {
	d, t := x.d, talkOf(x.d)
	who := x.speaker()
	first, fronted := x.first(), x.fronted()
	if x.answers() {
		return false
	}
	clause := fronted > 0 && (d.subordinates(x.words[first]) || x.opensClause(first)) // it opens with one
	aside, things := -1, int32(0)                                                     // where what is told of somebody ends, and what it follows
	last := x.lastPointer()
	for n, i := range x.words {
		if s := d.words[i].shape; s == punct || s == clitic {
			if i == aside {
				x.seen.things = things // Lee, who runs a shop, is against it
			}
			if s == clitic && x.lacksNoun(n) {
				x.blind = d.at(i)
				return false // Monday's had 12 seats
			}
			continue
		}
		v, l := d.lower(i), t.lex[i]
		if v == "who" && n > 1 && d.at(x.words[n-1]) == "," {
			aside, things = t.nextComma(i, x.words[len(x.words)-1]), x.seen.things
		}
		if m := d.nameAt(i); m != nil && !(d.isWord(m) && (l.class != 0 || n == first || n == 0 || d.words[x.words[n-1]].shape == punct)) {
			x.names(m, i)
			continue
		}
		if n > last && x.verbs > 0 && v != "the" && v != "another" {
			continue // nothing behind it stands for what it tells
		}
		pointer := "" // which it is, as most words are none
		signs := d.words[i].spelling.signs
		switch {
		case signs&pointSign == 0:
		case d.contracts(i):
			v = d.uncontracted(i) // they’re
			pointer = v
		case d.in(i, pointers):
			pointer = v
		}
		if n > 0 && (signs&linkSign != 0 || d.words[x.words[n-1]].shape == punct) &&
			(t.is(i, relativeWord) || d.subordinates(i) || v == "to" && x.at(n+1) >= 0 && d.words[x.at(n+1)].shape == lower && t.lex[x.at(n+1)].class == 0 || t.is(i, conjunctionWord) && d.subjectAt(i+1) || d.words[x.words[n-1]].shape == punct && d.at(x.words[n-1]) != ",") {
			x.before, x.verb, x.hasVerb = x.seen, x.seen, false
		}
		stands := true
		switch pointer {
		case "he", "his", "himself":
			stands = x.seen.men+who.men > x.related(n) || x.ahead(n, fronted) || x.tags(n)
		case "she", "her", "hers", "herself":
			stands = x.seen.women+who.women > x.related(n) || x.ahead(n, fronted) || x.tags(n)
		case "they", "themselves":
			stands = x.seen.many > 0 || who.many > 0 && (who.bodies == 0 || !x.past(n+1) || x.several()) || clause && x.ahead(n, fronted)
		case "him":
			stands = x.before.men > 0 || x.seen.men > min(x.verb.men, 1) || who.men > 0 || clause && x.ahead(n, fronted)
		case "them", "theirs":
			stands = (x.before.many > 0 || x.seen.many > min(x.verb.many, 1) || clause && x.ahead(n, fronted)) &&
				(d.at(i-1) != "of" || !d.sharesOut(i-2) || x.manyBefore(n)) ||
				d.at(i-1) == "of" && d.sharesOut(i-2) && d.at(i-3) == "," && x.manyBefore(n) // 14 people were hurt, two of them
		case "their":
			stands = x.seen != (named{}) || who.many > 0 || x.ahead(n, fronted)
		case "it":
			next := x.at(n + 1)
			subject := next >= 0 && (d.verbal(next) || d.words[next].shape == clitic || d.contracts(i))
			if subject && n > first && t.is(x.words[first], prepositionWord) && !clause && fronted == 0 && (x.verbs == 0 || x.seen.bodies == 0) &&
				!x.parted(n) {
				stands = x.empty(n) // with new sails it will be faster
				break
			}
			stands = (x.before.things > 0 || x.seen.things > min(x.verb.things, 1) || subject && x.seen.things > 0) && x.thingBefore(n) ||
				x.seen.bodies+who.bodies+who.things > 0 && x.acts(n) ||
				x.empty(n) ||
				x.held(i) && x.opens(n) && x.says(n)
		case "its", "itself":
			stands = x.seen.things+x.seen.bodies+who.things+who.bodies > 0 || x.ahead(n, fronted)
		case "i", "we", "me", "us", "my", "our", "ours", "myself", "ourselves":
			stands = x.own || t.quoted[i] > 0 || v == "us" && d.words[i].shape != lower
		case "this", "that", "these", "those":
			stands = x.points(n) || x.held(i)
		case "such":
			next := x.at(n + 1)
			counted := d.shape(i-1) == number || numberWords.knows(d.spelling(i-1)) // 12 such boats
			stands = next < 0 || counted && (x.namedBefore(n+1) || d.headlined(next)) || d.anyOf(next, next+4, "as") || x.own && n != first ||
				n > first+1 && (d.at(next) == "a" || d.at(next) == "an" || d.at(i-1) == "as") ||
				!counted && !x.own && n > fewestHeld && x.namedBefore(n+1) // such a boat: like which
		case "margin":
			stands = x.own || n > first+1 || d.at(i+1) != "of" || d.at(i+2) != "error" // of which poll
		case "here":
			stands = x.place || x.own && (n == first || d.spoken(x.words[0], x.words[len(x.words)-1]+1) >= fewestHeld)
		case "there":
			stands = x.place || d.exists(i) && !(n > first && fronted == 0 && !clause && x.verbs == 0 && d.shape(i-1) == lower && d.isPlural(i-1) && !t.is(x.words[first], prepositionWord)) ||
				d.at(i-1) == "and" && d.lower(i-2) == "here" ||
				x.own &&
					(d.lower(i-1) == "out" || d.lexeme(i-1).class&beWord != 0 || x.held(i) || d.verbal(i-1) && n+1 < len(x.words) &&
						t.is(x.words[n+1], prepositionWord))
		case "other":
			next := x.at(n + 1)
			stands = x.own || d.lower(i-1) != "the" || next < 0 || d.words[next].shape != lower || !d.isPlural(next) || x.namedBefore(n+1) ||
				d.at(next+1) == "," ||
				d.at(next+1) == "of"
		case "former", "latter", "same":
			next := x.at(n + 1)
			stands = d.lower(i-1) != "the" || next >= 0 && d.words[next].shape <= number && !d.verbal(next) && !t.is(next, prepositionWord)
			if v == "same" && n <= first+2 && d.lower(i-1) == "the" && t.is(x.words[first], prepositionWord) && !x.own && (d.at(next) == "period" || t.is(next, timeWord)) {
				stands = false // over the same period
			}
			stands = stands && (v != "same" || x.lenient || x.own && d.at(next) != "thing" || d.lower(i-1) != "the" || x.likens(n))
		default:
			if v == "the" && x.untoldPlace(n) && !(x.lenient && d.ofPage(x.words[n+1])) {
				x.blind, x.noun = "the", x.words[n+1]
				return false
			}
			if k := x.at(n + 1); v == "another" && !x.own && k >= 0 && d.shape(k) == number && !x.numberBefore(n) &&
				(n == first+1 && t.is(x.words[first], prepositionWord) || d.shape(k+1) == punct && !d.words[k+1].glued || d.at(k+1) == ",") {
				x.blind = "one"
				return false // at another 14 farms
			}
			if v == "and" && x.seen.men+x.seen.women+x.seen.things+x.seen.bodies > 0 && n > fronted {
				x.seen.many++
			}
			if n >= fronted || clause {
				x.nouns(i, l)
			}
		}
		if d.verbal(i) {
			if x.verbs++; !x.hasVerb {
				x.verb, x.hasVerb = x.seen, true
			}
		}
		if !stands {
			x.blind = v
			return false
		}
	}
	if !x.subject() {
		if x.fronted() == 0 {
			x.blind = "one"
		}
		return false
	}
	if x.elliptic() {
		x.blind = "one"
		return false
	}
	if i := x.assumed(); i >= 0 && !(x.lenient && d.ofPage(i)) {
		x.blind, x.noun = "the", i
		return false
	}
	return true
}

// lastPointer is the last word of a text that may stand for something, by its number; -1 where none does.
func (x *telling) lastPointer() int {
	n := len(x.words) - 1
	for n >= 0 && x.d.words[x.words[n]].shape != clitic && x.d.words[x.words[n]].spelling.signs&pointSign == 0 {
		n--
	}
	return n
}

// numberBefore says that a number stands before word n of a text.
func (x *telling) numberBefore(n int) bool {
	for _, i := range x.words[:n] {
		if x.d.shape(i) == number || numberWords.knows(x.d.spelling(i)) {
			return true
		}
	}
	return false
}

// answers says that a text begins as what only goes on with the sentence before it: Nor do 13 others; so, narrowly, is the chamber;
// inside were two crowbars.
func (x *telling) answers() bool {
	d := x.d
	if len(x.words) < 2 {
		return false
	}
	switch i := x.words[0]; d.lower(i) {
	case "nor":
		return true
	case "so":
		return d.at(i+1) == "," || d.lexeme(i+1).class&beWord != 0
	case "inside", "outside", "nearby", "upstairs", "downstairs", "beside", "behind", "above", "below":
		return !x.own && (d.lexeme(i+1).class&(beWord|haveWord) != 0 || d.at(i+1) == "stood" || d.at(i+1) == "lay" || d.at(i+1) == "sat")
	}
	return false
}

// related is 1 where the "his" at word n of a text tells whose kin its subject is, who is
// then not the one that it stands for: Tom Lund was his uncle.
func (x *telling) related(n int) int32 {
	d := x.d
	if i := x.words[n]; d.lexeme(i-1).class&beWord != 0 && (d.in(i+1, kin) || d.in(i+2, kin)) {
		return 1
	}
	return 0
}

// lacksNoun says that the "’s" at word n of a text says whose something is that it does not
// name, nor has before.
func (x *telling) lacksNoun(n int) bool {
	d := x.d
	next := x.at(n + 1)
	if next < 0 || d.words[next].shape != lower || d.lexeme(next).class&(beWord|haveWord|modalWord) == 0 || x.seen.things > 1 || x.seen.many > 0 {
		return false
	}
	return d.at(next) != "been" && d.at(next) != "being" && d.at(next) != "be" && n > 0 && !d.tellsClitic(x.words[n])
}

// manyBefore says that a noun for several stands in a text before word n.
func (x *telling) manyBefore(n int) bool {
	for _, i := range x.words[:n] {
		if m := x.d.nameAt(i); x.d.isPlural(i) && !x.d.verbal(i) && len(x.d.lexeme(i).verbs) == 0 &&
			(m == nil || x.d.isWord(m) || m.stop == m.word+1) {
			return true
		}
	}
	return false
}

// sharesOut says that word i, before "of", is how many of some: a third of them.
func (d *document) sharesOut(i int) bool {
	return d.counts(i) || d.in(i, quantities) || d.lexeme(i).class&determinerWord != 0
}

// likens says that "the same" at word n of a text says what it is the same as: as in 2010,
// that Lee has, who came, the same time last year.
func (x *telling) likens(n int) bool {
	d := x.d
	if next := x.at(n + 1); next >= 0 &&
		(x.namedBefore(n+1) || d.at(next) == "way" || d.at(next) == "thing" && !x.own || d.at(next) == "time" && d.lower(x.words[n]-2) == "at") {
		return true
	}
	for m := n + 1; m < min(n+7, len(x.words)); m++ {
		i := x.words[m]
		switch v := d.at(i); {
		case v == "as",
			v == "since",
			v == "ago",
			v == "last",
			v == "previous",
			v == "earlier",
			d.subordinates(i),
			(calendar.knows(d.spelling(i)) || d.shape(i) == number) && (d.isTimeAt(x.at(n+1)) || d.lexeme(i-1).class&prepositionWord != 0 && !d.verbal(i-2)):
			return true
		case isBorder(v):
			return false
		}
	}
	return false
}

// How many words of somebody's a reader takes as a whole although they begin with "this" or
// "it": fewer where those say what it is, as in "that's one small step for man, one giant
// leap for mankind".
const (
	fewestHeld = 11
	longHeld   = 20
)

// opens says that word n of a text is the subject of its sentence.
func (x *telling) opens(n int) bool {
	d := x.d
	return x.at(n+1) >= 0 && (d.verbal(x.at(n+1)) || d.words[x.at(n+1)].shape == clitic) &&
		(n == x.first() || d.startsSentence(x.words[n]) || d.words[x.words[n-1]].shape == punct)
}

// held says that word i of a text is in what somebody says, at a length that shows what
// it is about.
func (x *telling) held(i int) bool {
	d := x.d
	n := d.spoken(x.words[0], x.words[len(x.words)-1]+1)
	switch {
	case n >= longHeld:
		return x.own && !x.woven || talkOf(d).quoted[i] > 0
	case n < fewestHeld || !x.own || x.woven:
		return false
	}
	return (d.shape(i+1) == clitic || d.lexeme(i+1).class&beWord != 0) && d.lexeme(i+2).class&determinerWord != 0
}

// isWord says that a name is more likely a word that begins a sentence: Once, Supporters.
func (d *document) isWord(m *name) bool {
	return m.kind == thing && m.stop == m.word+1 && (d.lexeme(m.word).class != 0 || commonWords.has(d.lower(m.word)))
}

// names takes down what a name in a text lets later words stand for.
func (x *telling) names(m *name, i int) {
	if x.d.isPlural(i) {
		x.seen.many++
	}
	if i > m.word && m.kind != thing {
		return // once a name
	}
	switch m.kind {
	case person:
		e := &x.d.entities[m.entity]
		male, female := e.male, e.female
		if male == female {
			male, female = x.d.sexOfKin(m)
		}
		if female || !male {
			x.seen.women++
		}
		if male || !female {
			x.seen.men++
		}
	case organisation:
		x.seen.many++
		x.seen.bodies++
	case place, site:
		x.place = true
		x.seen.things++
	default:
		x.seen.things++
		x.seen.many++
		if before := x.d.lexeme(m.word - 1).class; before&prepositionWord == 0 && before&determinerWord == 0 && !x.d.isPlural(m.stop-1) &&
			x.d.words[m.stop-1].shape == title &&
			!strings.HasSuffix(x.d.at(m.stop-1), ".") {
			x.seen.men++
			x.seen.women++
		}
	}
}

// sexOfKin is what the noun for one of a family right before a name says of its sex: his
// wife, Ann.
func (d *document) sexOfKin(m *name) (male, female bool) {
	k := m.word - 1
	if d.at(k) == "," {
		k--
	}
	if !d.sameSentence(k, m.word) || !d.in(k, kin) {
		return false, false
	}
	sex, _ := sexes.get(d.lower(k))
	return sex == "he", sex == "she"
}

// nouns takes down what a word that is no name lets later words stand for.
func (x *telling) nouns(i int, l *lexeme) {
	d := x.d
	v := d.lower(i)
	if l.class&pronounWord != 0 {
		if v == "others" || strings.HasSuffix(v, "body") || strings.HasSuffix(v, "one") && len(v) > 4 {
			x.seen.many++ // everybody
			x.seen.men++
			x.seen.women++
		}
		return
	}
	if l.class&^(speakerNoun|plainNoun|hedgeAdjective) != 0 || d.words[i].shape == number || d.words[i].shape == punct {
		return
	}
	before := d.lexeme(i - 1).class
	if before&modalWord != 0 || before&adverbWord != 0 && d.lexeme(i-2).class&modalWord != 0 {
		return // would think
	}
	if before&subjectWord != 0 && before&determinerWord == 0 || v == "right" && d.at(i+1) == "now" {
		return // where I sit
	}
	if d.at(i-1) == "to" && d.words[i].shape == lower && (d.isVerbAt(i) || d.lexeme(i+1).class&determinerWord == 0) &&
		d.lexeme(i+1).class&(subjectWord|pronounWord|determinerWord|possessiveWord) != 0 ||
		strings.HasSuffix(v, "ing") && (before&beWord != 0 || d.contracts(i-1) || d.at(i-1) == "not") {
		return // to define it; I'm not going
	}
	if numberWords.knows(d.spelling(i)) ||
		calendar.knows(d.spelling(i)) ||
		l.class&speakerNoun == 0 && d.verbal(i) ||
		d.in(i, irregularParticiples) ||
		strings.HasSuffix(v, "ly") {
		return
	}
	many := d.isPlural(i)
	if many || l.class&(bodyNoun|publicNoun) != 0 {
		x.seen.many++
	}
	somebody := l.class&personNoun != 0 || d.isRoleNoun(i) || d.in(i, kin)
	if !many && (somebody || d.in(i, titles) || d.words[i].shape == title) && d.leadsName(i) {
		return // the pathologist Ann Lund is one, and no man
	}
	if !many && (somebody || d.in(i, titles) || l.class&(bodyNoun|publicNoun) == 0 && d.isHumanNoun(i) && d.underDeterminer(i) &&
		d.lexeme(i+1).class&(bodyNoun|publicNoun) == 0 &&
		!d.in(i, quantities)) {
		sex, _ := sexes.get(v)
		switch {
		case sex == "she", strings.HasSuffix(v, "woman"):
			x.seen.women++
		case sex == "he", strings.HasSuffix(v, "man"):
			x.seen.men++
		default:
			x.seen.men++
			x.seen.women++
		}
	}
	switch {
	case l.class&(bodyNoun|publicNoun) != 0 && !many:
		x.seen.bodies++
	case !somebody && (!many || v == "series"):
		x.seen.things++
	}
}

// leadsName says that right behind word i, or the titles behind it, stands the name of a person.
func (d *document) leadsName(i int) bool {
	for k := i + 1; k < min(i+mostTitles, len(d.words)) && d.words[k].shape <= title; k++ {
		if m := d.nameAt(k); m != nil {
			return m.kind == person && m.word == k
		}
		if d.words[k].shape != title && !d.in(k, titles) && !d.in(k, courtesies) {
			return false
		}
	}
	return false
}

// mostTitles is how many words behind the noun for somebody their name begins at the latest: Captain Sir.
const mostTitles = 4

// isHumanNoun says that word i looks like a noun for somebody: a winner, a tourist.
func (d *document) isHumanNoun(i int) bool {
	s := d.spelling(i)
	if known, is := s.asked(ofHuman); known {
		return is
	}
	is := false
	for _, end := range [...]string{"man", "woman", "person", "or", "er", "ist", "ian", "ee", "ant", "ent", "old"} {
		is = is || strings.HasSuffix(s.text, end) && len(s.text) > len(end)+2
	}
	return s.tell(ofHuman, is)
}

// speaker is what the speaker of a text lets pronouns in it stand for.
func (x *telling) speaker() named {
	if x.said == nil || len(x.words) == 0 {
		return named{}
	}
	who := telling{d: x.d}
	d := x.d
	for i := range d.entities {
		if e := &d.entities[i]; e.full == x.said.voice && e.kind == person {
			if !x.others() && !e.female {
				who.seen.men++
			}
			if !x.others() && !e.male {
				who.seen.women++
			}
			return who.seen
		}
	}
	if d.lexeme(x.said.by).class&possessiveWord != 0 {
		return who.seen // his lawyer said that he
	}
	if x.said.by > x.words[0] && d.lexeme(x.words[0]).class&subjectWord != 0 {
		return who.seen // it fell, Lee said
	}
	head, several := x.headOfSpeaker(), x.several()
	if x.rivalled() {
		return who.seen // Lund has left. A spokesman said he
	}
	for i := x.said.by; i < x.said.bys; i++ {
		if several && i < head {
			continue
		}
		if m := d.nameAt(i); m != nil && !d.isWord(m) {
			who.names(m, i)
			continue
		}
		who.nouns(i, talkOf(d).lex[i])
		if d.lower(i) == "and" && i > x.said.by {
			who.seen.many++
		}
	}
	return who.seen
}

// rivalled says that a text opens with "he" or "she" where the sentence before that of its speaker, in
// their paragraph, has one of whom that speaker may tell.
func (x *telling) rivalled() bool {
	d := x.d
	switch d.lower(x.words[x.first()]) {
	case "he", "she", "his", "her":
	default:
		return false
	}
	n := int(d.words[x.said.by].sent)
	if v := d.lower(x.said.by); v != "a" && v != "an" && !strings.HasPrefix(d.at(x.headOfSpeaker()), "spokes") {
		return false // the captain said he
	}
	if n == 0 || d.sents[n-1].part != d.sents[n].part {
		return false
	}
	for i := d.sents[n-1].word; i < d.sents[n-1].stop; i++ {
		switch m := d.nameAt(i); {
		case m != nil && m.kind == person:
			return true
		case d.words[i].shape <= title && d.lexeme(i).class&subjectWord != 0 && (d.lower(i) == "he" || d.lower(i) == "she"):
			return true
		}
	}
	return false
}

// headOfSpeaker is the noun that says who the speaker of a text is.
func (x *telling) headOfSpeaker() int {
	d, t := x.d, talkOf(x.d)
	head := x.said.by
	for head+1 < x.said.bys && d.words[head+1].shape <= number && !t.is(head+1, prepositionWord|conjunctionWord|relativeWord) {
		head++
	}
	return head
}

// several says that the speaker of a text is more than one, and so no "it": FBI officials.
func (x *telling) several() bool {
	if x.said == nil {
		return false
	}
	d := x.d
	head := x.headOfSpeaker()
	return d.shape(head) == lower && d.nameAt(head) == nil && d.isPlural(head)
}

// others says that the sentence of a text names somebody else in front of it, who may be
// the one whom it calls "he": Holt’s lawyer, Tom Lund, said; Lund backed Holt, saying.
func (x *telling) others() bool {
	d := x.d
	for i := d.sentenceOf(x.words[0]).word; i < x.words[0]; i++ {
		if i >= x.said.by && i < x.said.bys {
			continue
		}
		if m := d.nameAt(i); m != nil && m.kind == person && d.entities[m.entity].full != x.said.voice || d.in(i, courtesies) && i < x.said.by-1 {
			return true
		}
		switch d.lower(i) {
		case "his", "her", "him":
			return true
		}
	}
	return false
}

// acts says that the "it" at word n of what a body says does what bodies do, and not what
// storms do: it would cut jobs, it is looking into the matter.
func (x *telling) acts(n int) bool {
	d := x.d
	for _, i := range x.words[n+1:] {
		if d.in(i, harm) {
			return false
		}
	}
	for m := n + 1; m < min(n+4, len(x.words)); m++ {
		i := x.words[m]
		l := d.lexeme(i).class
		switch {
		case l&modalWord != 0, l&haveWord != 0, l&beWord == 0 && d.verbal(i):
			return true
		case l&beWord != 0:
			next := x.at(m + 1)
			for next >= 0 && d.lexeme(next).class&(adverbWord|negationWord) != 0 {
				m++
				next = x.at(m + 1)
			}
			return next >= 0 && (strings.HasSuffix(d.at(next), "ing") || d.lexeme(next).class&prepositionWord != 0)
		}
	}
	return false
}

// fronted is where the phrase ends that a text opens with, before its subject.
func (x *telling) fronted() int {
	d := x.d
	first := x.first()
	if first >= len(x.words) {
		return 0
	}
	i := x.words[first]
	if d.lexeme(i).class&(prepositionWord|subordinatorWord) == 0 && !d.subordinates(i) && !strings.HasSuffix(d.at(i), "ing") &&
		!strings.HasSuffix(d.at(i), "ed") {
		return 0
	}
	leads := d.lexeme(i).class&subordinatorWord == 0 && !d.subordinates(i) && d.lexeme(i).class&prepositionWord != 0
	for n := first + 1; n+1 < len(x.words); n++ {
		k := x.words[n]
		if l := d.lexeme(k).class; l&relativeWord != 0 || d.subordinates(k) {
			leads = false
		} else if leads && l&subjectWord != 0 && l&determinerWord == 0 {
			return 0 // at first he had 12 boats, and a yard
		}
		if d.at(k) == "," && !d.inNumber(k) &&
			!(d.shape(k+1) == number && (d.shape(k-1) == number || d.lexeme(k-1).class&timeWord != 0)) {
			return n
		}
	}
	return 0
}

// ahead says that word n of a text, a pronoun in the phrase that it opens with, stands
// for its subject: in his speech, Lee said.
func (x *telling) ahead(n, fronted int) bool {
	if n >= fronted || fronted+1 >= len(x.words) {
		return false
	}
	d := x.d
	if d.lexeme(x.words[fronted+1]).class&(subjectWord|pronounWord|possessiveWord) != 0 {
		return false
	}
	y := telling{d: d}
	for m := fronted + 1; m < len(x.words) && !(m > fronted+1 && d.verbal(x.words[m])); m++ {
		i := x.words[m]
		if k := d.nameAt(i); k != nil && !d.isWord(k) {
			y.names(k, i)
			continue
		}
		y.nouns(i, talkOf(d).lex[i])
	}
	switch d.lower(x.words[n]) {
	case "he", "him", "his", "himself":
		return y.seen.men > 0
	case "she", "her", "hers", "herself":
		return y.seen.women > 0
	case "they", "them", "theirs", "themselves":
		return y.seen.many > 0
	}
	return true
}

// thingBefore says that a text names one thing before word n: a name, or a noun behind "a" or
// "the" and not only as what something is like.
func (x *telling) thingBefore(n int) bool {
	d := x.d
	for m, i := range x.words[:n] {
		if k := d.nameAt(i); k != nil && !d.isWord(k) {
			if e := &d.entities[k.entity]; k.kind != person || !e.male && !e.female {
				return true
			}
			continue
		}
		if d.lower(i) == "one" && d.at(i+1) == "of" {
			return true
		}
		if m > 0 && d.shape(i) == lower && !d.isPlural(i) && !x.ofNoun(m+1) {
			switch d.lower(x.words[m-1]) {
			case "a", "an", "the":
				return true // the shot
			}
		}
		if !x.ofNoun(m) || m+1 < n && x.ofNoun(m+1) || d.isPlural(i) {
			continue
		}
		first := m
		for first > 0 && x.ofNoun(first-1) {
			first--
		}
		before := x.at(first - 1)
		if before < 0 || d.shape(before) == clitic || d.shape(before) == number || d.verbal(before) ||
			d.lexeme(before).class&(determinerWord|possessiveWord|prepositionWord) != 0 {
			return true
		}
	}
	return false
}

// past says that word n of a text is a verb that tells what was: what "they" did of whom a body
// speaks it did not do itself.
func (x *telling) past(n int) bool {
	i := x.at(n)
	return i >= 0 && (x.d.tense(i) == past || x.d.at(i) == "had" || x.d.at(i) == "were")
}

// says says that what somebody says opens, at word n of a text, with what something is: it is a
// quiet yard; and not: it was done in May.
func (x *telling) says(n int) bool {
	for m := n + 1; m < min(n+5, len(x.words)); m++ {
		switch v := x.d.lower(x.words[m]); v {
		case "a", "an":
			return true
		}
	}
	return false
}

// tags says that word n of a text only says, at its end, who says all of it, whom the row names:
// 12 boats sank, she said.
func (x *telling) tags(n int) bool {
	d := x.d
	i, next, end := x.words[n], x.at(n+1), x.at(n+2)
	if x.own || n < 2 || next < 0 || !isBorder(d.at(x.words[n-1])) && !isQuoteMark(d.at(x.words[n-1])) || d.sentenceOf(i).stop > next+2 {
		return false
	}
	v := d.lexeme(next).verbs
	return len(v) > 0 && v[0].frame&clauseFrame != 0 && (end < 0 || d.words[end].shape == punct)
}

// taggedBySomebody says that a text ends with a pronoun and its verb, or has them between commas: she said.
func taggedBySomebody(text string) bool {
	for _, who := range [...]string{", he ", ", she "} {
		before, rest, tagged := strings.Cut(text, who)
		if !tagged || strings.Contains(before, ". ") || strings.HasSuffix(before, " which") || strings.HasSuffix(before, " who") {
			continue // Lee objects. It is, he said, too late
		}
		switch verb, _, within := strings.Cut(rest, ", "); verb {
		case "said", "noted", "added":
			if within {
				return true
			}
		}
	}
	text = text[:max(strings.LastIndexByte(text, ' '), 0)]
	return strings.HasSuffix(text, ", he") || strings.HasSuffix(text, ", she")
}

// parted says that a mark that parts clauses stands before word n of a text.
func (x *telling) parted(n int) bool {
	for _, i := range x.words[:n] {
		if isBorder(x.d.at(i)) && !x.d.inNumber(i) {
			return true
		}
	}
	return false
}

// empty says that the "it" at word n of a text stands for nothing: it is clear that, it
// took 40 men to raise the boat.
func (x *telling) empty(n int) bool {
	d := x.d
	be, participle, named, costs := false, false, false, false // named: is a, is the
	for m := n + 1; m < min(n+14, len(x.words)); m++ {
		i := x.words[m]
		v := d.lower(i)
		switch {
		case v == "also" && m <= n+2 && d.lexeme(i+1).class&determinerWord != 0:
			return false // it is also an effort to win: beside what
		case v == "took",
			v == "takes",
			v == "take",
			v == "seems",
			v == "seemed",
			v == "appears",
			v == "appeared",
			v == "emerged",
			v == "turned",
			v == "turns",
			v == "rained",
			v == "snowed":
			be = true
		case v == "cost", v == "costs":
			be, costs = m <= n+3, true
		case d.words[i].shape == clitic && m == n+1, d.lexeme(i).class&beWord != 0:
			be = true
			if next := x.at(m + 1); next >= 0 && d.lexeme(next).class&determinerWord != 0 {
				named = true
			}
			if next := x.at(m + 1); next >= 0 &&
				(strings.HasSuffix(d.at(next), "ed") || strings.HasSuffix(d.at(next), "ing") || d.tense(next) == past ||
					d.in(next, irregularParticiples)) {
				participle = true
			}
		case be && named && v == "time" && m <= n+mostEmpty:
			return true // it was the first time that it fell
		case be && m > n+mostEmpty && v == "that" && (named || d.underDeterminer(i-1) || d.lexeme(i-2).class&determinerWord != 0):
			return false // it’s a mark of the anger that people feel
		case be && m > n+2 && m+1 < len(x.words) && d.words[x.words[m+1]].shape != punct && (v == "that" || v == "whether" || v == "how" ||
			v == "if" || v == "who" || v == "why"):
			return true
		case be && !participle && m > n+2 && v == "to" && d.lexeme(i+1).class&(determinerWord|possessiveWord) == 0:
			return !costs || d.shape(i+2) != punct // it costs 40 euros to build
		case v == "." || v == ";" || v == ",":
			return false
		}
	}
	return false
}

// mostEmpty is how many words behind such an "it" its "that" stands at most where a noun
// comes between: it is a great shame that.
const mostEmpty = 5

// points says that "this", "that" and their plurals at word n of a text point at
// nothing outside of it: those who came, this year, said that it fell.
func (x *telling) points(n int) bool {
	d, t := x.d, talkOf(x.d)
	i, next := x.words[n], x.at(n+1)
	v := d.lower(i)
	if next >= 0 &&
		(x.own && (d.in(next, hereNouns) || d.in(next+1, hereNouns)) || d.at(next+1) == "," && (d.nameAt(next+2) != nil || d.lexeme(next+2).class&determinerWord != 0)) {
		return true // this city; this man, Tom Lund
	}
	if next >= 0 && (v == "that" || v == "this") && !x.own && backNouns.has(d.lower(next)) && !x.lenient && n > 0 && !d.isPlural(x.words[n-1]) {
		return x.namedBefore(n+1) || x.numberBefore(n) // disputed that figure; but not: fees that total $3
	}
	if next >= 0 && (v == "these" || v == "those") && (d.shape(next) == number || numberWords.knows(d.spelling(next))) && !d.isTimeAt(x.at(n+2)) {
		return x.at(n+2) >= 0 && x.namedBefore(n+2) || v == "those" && x.seen.things > 1 // these seven boats: which
	}
	if x.verbs > 0 && x.own && n >= fewestHeld-2 {
		return true // what it stands for may be what was said before
	}
	if next >= 0 && (t.is(next, timeWord) || d.shape(next) == number || calendar.knows(d.spelling(next))) {
		return v == "this" || v == "these" || x.verbs > 0 && (x.own || !calendar.knows(d.spelling(next)) || t.is(next, modalWord) || x.dated(n))
	}
	if next >= 0 && (d.at(next) == "point" || d.at(next) == "stage" || d.at(next) == "moment" || d.at(next) == "time") {
		return x.verbs > 0 && (x.own || t.quoted[i] > 0)
	}
	noun := next >= 0 && d.words[next].shape == lower && t.lex[next].class&^(speakerNoun|plainNoun) == 0 &&
		(!d.verbal(next) || (v == "those" || v == "these") && strings.HasSuffix(d.at(next), "s")) // this letter: which, has to have been named
	switch v {
	case "those", "these":
		if n > 0 && d.lower(x.words[n-1]) == "among" {
			return true // among these are two towns on the coast
		}
		return v == "those" && next >= 0 &&
			(t.is(next, relativeWord|prepositionWord) || x.at(n+2) >= 0 && t.is(x.at(n+2), prepositionWord) && !d.in(x.at(n+2), dividers) && d.at(x.at(n+2)) != "during" && d.at(x.at(n+2)) != "by" || strings.HasSuffix(d.at(next), "ed") || strings.HasSuffix(d.at(next), "ing")) ||
			x.seen.many > 0 && x.verbs > 0 && (!noun || x.namedBefore(n+1))
	case "this":
		return x.verbs > 0 && n > 6 && (!noun || x.namedBefore(n+1))
	}
	if n <= x.first() {
		return false
	}
	before := x.at(n - 1)
	switch {
	case next >= 0 && d.at(next) == "to" && d.verbal(before) && d.lexeme(next+1).class&beWord != 0 && !x.own:
		return false // expects that to be gone
	case !x.own && len(d.lexeme(before).verbs) > 0 && d.lexeme(before).form == pastForm && d.shape(before) == lower && t.is(next, modalWord|beWord):
		return false // said that would save 12 boats
	case noun && !d.isPlural(next) && !x.own && d.isVerbAt(before) && (t.is(before-1, negationWord|modalWord) || d.at(before-1) == "to") && (x.at(n+2) < 0 || d.shape(x.at(n+2)) == punct || t.is(x.at(n+2), conjunctionWord)):
		return x.namedBefore(n + 1) // did not dispute that number
	case next < 0, d.words[next].shape == punct && !isQuoteMark(d.at(next)) && d.at(next) != ",",
		t.is(before, prepositionWord) && d.at(before) != "in" && d.at(before) != "than" && d.at(before) != "except":
		return x.verbs > 0 && n > 6 && (!noun || x.namedBefore(n+1))
	case !x.own && n == x.fronted()+1 && (d.verbal(next) || t.is(next, auxiliaryWord)):
		return false // in Ur, that might have been enough
	case noun && !d.isPlural(next) && x.at(n+2) >= 0 && (d.at(x.at(n+2)) == "," || t.is(x.at(n+2), auxiliaryWord)) && d.introducedBefore(next):
		return x.namedBefore(n + 1) // believes that threshold will be reached
	case d.words[before].shape == lower && d.verbal(before) && len(t.lex[before].verbs) == 0 && !t.is(before, beWord):
		return d.words[next].shape != lower || d.isPlural(next) || t.lex[next] != unlisted || d.verbal(next) ||
			d.verbal(x.at(n+2)) // but: had bought that plane
	}
	return true
}

// dated says that a year or a day stands in a text before word n: in 2019 … that April.
func (x *telling) dated(n int) bool {
	for _, i := range x.words[:n] {
		if x.d.shape(i) == number && len(x.d.at(i)) == len("2019") || calendar.knows(x.d.spelling(i)) {
			return true
		}
	}
	return false
}

// namedBefore says that word n of a text stands in it before.
func (x *telling) namedBefore(n int) bool {
	v := strings.TrimSuffix(x.d.lower(x.words[n]), "s")
	for _, i := range x.words[:n] {
		if strings.TrimSuffix(x.d.lower(i), "s") == v {
			return true
		}
	}
	return false
}

// isTimeAt says that word i is a noun for a time, as in these 12 days.
func (d *document) isTimeAt(i int) bool {
	return i >= 0 && (d.lexeme(i).class&timeWord != 0 || d.in(i, timeUnits))
}

// exists says that the "there" at word i says that something is: there are 12 boats, there
// came a storm.
func (d *document) exists(i int) bool {
	if d.contracts(i) {
		return true
	}
	for k := i + 1; k < min(i+6, d.sentenceOf(i).stop); k++ {
		switch l := d.lexeme(k).class; {
		case l&beWord != 0, d.words[k].shape == clitic && k == i+1 && d.at(k) != "'ll" && d.at(k) != "’ll", d.in(k, beings):
			return true
		case l&(modalWord|haveWord|adverbWord|negationWord|timeWord) != 0,
			d.at(k) == "to",
			d.at(k) == "used",
			d.at(k) == ",",
			strings.HasSuffix(d.at(k), "ly"):
		default:
			return false
		}
	}
	return false
}

// subject says that the subject of a text has a noun, and is not "both" or "the two".
func (x *telling) subject() bool {
	d, t := x.d, talkOf(x.d)
	start := x.first()
	if start > 0 && (d.lower(x.words[start-1]) == "neither" || d.lower(x.words[start-1]) == "either") {
		start--
	}
	if f := x.fronted(); f > start {
		start = f + 1
	}
	for n := start; n < len(x.words); n++ {
		i := x.words[n]
		if d.verbal(i) || n > start && d.shape(i) == lower && d.lexeme(i).class&haveWord != 0 {
			if n > start && strings.HasSuffix(d.at(i), "ed") && d.shape(i+1) == lower && d.isPlural(i+1) && x.at(n+1) == i+1 && !d.verbal(i+1) {
				return true // 12 damaged boats
			}
			return n == start || x.own || x.harm(n) || x.pluralBefore(start)
		}
		v, l := d.lower(i), t.lex[i].class
		switch {
		case v == "one" && d.lower(i-1) == "no":
			return true
		case (v == "one" || v == "ones") && d.lower(i-1) == "the":
			return false // the one in Ur
		case x.picks(n, start):
			return false // neither fell; each of these has sunk
		case v == "many", v == "all", l&pronounWord != 0 && l&determinerWord == 0 && v != "others":
			return true
		case d.words[i].shape == punct,
			d.moderates(i),
			v == "other",
			v == "others",
			v == "more",
			v == "same",
			numberWords.has(v),
			l&(determinerWord|adverbWord|conjunctionWord) != 0:
		case d.words[i].shape != number, strings.ContainsAny(d.at(i), "-ABCDEFGHIJKLMNOPQRSTUVWXYZ"), d.at(i+1) == "-":
			return true
		}
	}
	return true
}

// moderates says that word i is one of those before a number that say how sure that is: at least,
// about, roughly half.
func (d *document) moderates(i int) bool {
	switch d.lower(i) {
	case "at":
		return d.at(i+1) == "least" || d.at(i+1) == "most"
	case "least", "most":
		return d.lower(i-1) == "at"
	case "about", "around", "roughly", "nearly", "almost", "approximately", "some", "only", "just", "over":
		return d.shape(i+1) == number || d.at(i+1) == "half" || numberWords.knows(d.spelling(i+1))
	case "half":
		return d.lexeme(i+1).class&auxiliaryWord != 0
	}
	return false
}

// picks says that word n of a text, whose subject begins with word start, picks one out of
// some that it does not name: neither, each, another, behind which a verb stands.
func (x *telling) picks(n, start int) bool {
	d := x.d
	switch d.lower(x.words[n]) {
	case "neither", "either", "each", "another", "none", "both", "some", "most":
	default:
		return false
	}
	next := x.at(n + 1)
	return next >= 0 && n == start && !x.pluralBefore(start) &&
		(d.verbal(next) || d.contracts(next) || strings.HasSuffix(d.at(next), "ed") || d.lexeme(next).class&(beWord|haveWord|modalWord|adverbWord) != 0 && d.shape(next) == lower)
}

// harm says that those whom word n of a text, a verb, tells of without a noun can only
// be people: 12 were killed.
func (x *telling) harm(n int) bool {
	for m := n; m < min(n+4, len(x.words)); m++ {
		if x.d.in(x.words[m], harm) {
			return true
		}
	}
	return false
}

// pluralBefore says that in front of the subject of a text, which begins with word n,
// stands what its number counts: of the 16 boats, 12 sank.
func (x *telling) pluralBefore(n int) bool {
	for k := range n {
		if x.d.isPlural(x.words[k]) {
			return true
		}
	}
	return false
}

// ends says that a text does not break off in the middle of a phrase.
func (x *telling) ends() bool {
	d := x.d
	n := len(x.words) - 1
	for n > 0 && d.words[x.words[n]].shape == punct {
		n--
	}
	if n < 1 {
		return false
	}
	if !x.own && d.spoken(x.words[0], x.words[len(x.words)-1]+1) < fewestTold {
		return false
	}
	if x.answersOnly() {
		return false
	}
	if x.halfTold() || d.in(x.words[n], answers) && d.lexeme(x.words[n-1]).class&(beWord|determinerWord|possessiveWord) == 0 {
		return false
	}
	l := d.lexeme(x.words[n]).class
	return x.whole || x.own || l&(determinerWord|possessiveWord|conjunctionWord|relativeWord|beWord|haveWord|modalWord) == 0 || l&pronounWord != 0
}

// answersOnly says that a quotation goes on from what somebody asked or it said before: Sure.
// We do; Or I shall not sail.
func (x *telling) answersOnly() bool {
	d := x.d
	if !x.own || x.woven {
		return false
	}
	first, spoken := 0, d.spoken(x.words[0], x.words[len(x.words)-1]+1)
	for first < len(x.words) && d.words[x.words[first]].shape == punct {
		first++
	}
	for n := first; spoken < longHeld && n < min(first+mostAnswer+1, len(x.words)-1); n++ {
		switch d.at(x.words[n]) {
		case ".", "!":
			return n > first && d.verbsWithin(x.words[first], x.words[n]) == 0 // Nonsense. I have boats to paint
		}
	}
	v := d.lower(x.at(first))
	return v == "or" ||
		spoken < fewestHeld && v == "so" && x.at(first+1) >= 0 && (d.lexeme(x.at(first+1)).class&subjectWord != 0 || d.isVerbAt(x.at(first+1)))
}

// mostAnswer is how many words the first sentence of a quotation has that only answers.
const mostAnswer = 2

// halfTold says that a text has the first half only of "not only … but".
func (x *telling) halfTold() bool {
	d := x.d
	if x.signs&onlySign == 0 {
		return false
	}
	for n, i := range x.words {
		if d.at(i) != "only" || n == 0 || d.at(i-1) != "not" {
			continue
		}
		for _, k := range x.words[n:] {
			switch d.at(k) {
			case "but", "also", "too", ";":
				return false
			}
		}
		return true
	}
	return false
}

var (
	answers   = load("answers.txt")
	beings    = load("beings.txt")
	sexes     = load("sexes.txt")
	hereNouns = load("here-nouns.txt")
)
