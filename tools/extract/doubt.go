package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// This file says where a sentence leaves open whether something is so although
// nobody is read to say it: what is planned, charged or believed, and what is so in
// somebody's view only. Such a row is never stated.

var (
	doubts   = load("doubts.txt")
	guessers = load("guessers.txt")
	guesses  = load("guesses.txt")
	opinions = load("opinions.txt")
)

// Signs are the kinds of words by which a sentence may leave something open or be
// somebody’s: a rule is not asked where there is none of its own.
type sign uint16

const (
	hedgeSign  sign = 1 << iota // allegedly
	doubtSign                   // plans
	ifSign                      // if
	guessSign                   // analysts
	studySign                   // survey
	openSign                    // may, is
	sayingSign                  // a verb that tells what somebody says or thinks
	byWordSign                  // by
	thatSign                    // that
	countSign                   // puts
	ownSign                     // we
	cueSign                     // what somebody may be said to say something by: said, according
	quoteSign                   // of a sentence: a quotation
	pointSign                   // he, there: what telling.refers looks at
	linkSign                    // who, while, and, to: a clause may begin with it
	onlySign                    // only
)

// has says that one of some signs is in an utterance.
func (u *utterance) has(one sign) bool { return u.signs&one != 0 }

// signsOf are those of a word in small letters.
func signsOf(s *spelling) sign {
	var is sign
	for _, x := range [...]struct {
		sign sign
		has  bool
	}{
		{hedgeSign, s.lists.has(hedges.number)},
		{doubtSign, s.lists.has(doubts.number) && opensDoubt(doubts.values[s.text])},
		{ifSign, s.text == "if" || s.text == "unless" || s.text == "provided" || s.text == "whether"},
		{guessSign, s.lists.has(guessers.number)},
		{studySign, s.lists.has(surveys.number) || s.lists.has(studies.number)},
		{openSign, s.lexeme.class&(beWord|modalWord) != 0},
		{sayingSign, len(s.lexeme.verbs) > 0},
		{byWordSign, s.text == "by"},
		{thatSign, s.text == "that"},
		{countSign, s.lexeme.count != nil},
		{cueSign, s.lexeme.count != nil || len(s.lexeme.verbs) > 0 || s.lexeme.nouns != noStance || s.lexeme.class&(hedgeVerb|hedgePassive) != 0 ||
			s.text == "according" || s.text == "per"},
		{pointSign, s.lists.has(pointers.number) || s.hasApostrophe()},
		{linkSign, s.lists.has(clauseOpeners.number) || s.lexeme.class&(relativeWord|conjunctionWord) != 0 || s.text == "to"},
		{onlySign, s.text == "only"},
		{ownSign, s.text == "i" || s.text == "my" || s.text == "we" || s.text == "our"},
	} {
		if x.has {
			is |= x.sign
		}
	}
	return is
}

// opensDoubt says that a word of a kind leaves something open.
func opensDoubt(kind string) bool { return kind != "decides" && kind != "binds" }

// settles says that word i is one of those for what is decided, or for what follows from it.
func (d *document) settles(i int, kind string) bool {
	v, _ := d.value(i, doubts)
	return strings.HasSuffix(v, kind)
}

// doubt says that the sentence of a stretch leaves it open, and by which word, where
// it is one; -1 where it is not.
func (b *boxer) doubt(from int) (word int, ok bool) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	if t.inView(u, at) || d.listedDemand(int(u.part)) {
		return -1, true
	}
	for i := u.word; i < u.stop && u.has(ifSign); i++ {
		if t.quoted[i] == 0 && (t.isAny(i, "if", "unless") || t.conditions(i, u)) && !d.anyOf(min(i, at), max(i, at), ";") && t.d.words[i].shape <= title &&
			(i == u.word || len(t.lex[i-1].verbs) == 0 && !t.isAny(i-1, "as", "even", "see")) {
			return i, true // if the dam breaks, 40 farms are lost
		}
	}
	for i := at - 1; i >= u.word && u.has(ifSign) && d.at(i) != "," && d.at(i) != ";"; i-- {
		if t.quoted[i] == 0 && t.isAny(i, "whether") && d.verbsWithin(i, at) <= 1 {
			return -1, true // unclear whether 40 hostages are alive
		}
	}
	if k := t.underPlan(u); k >= 0 {
		return k, true
	}
	if !u.has(doubtSign) {
		return -1, false
	}
	comma := false // one stands between word i and the stretch
	for i := at - 1; i >= u.word; i-- {
		switch {
		case t.quoted[i] > 0:
			continue
		case d.at(i) == ";", d.at(i) == "," && t.is(i+1, conjunctionWord) && !d.joinsVerb(i+2):
			return -1, false
		case d.words[i].shape != lower && !(i == u.word && d.words[i].shape == title):
			comma = comma || d.at(i) == ","
			continue
		}
		for kind := range strings.FieldsSeq(d.doubtKind(i)) {
			if (kind != "to" || !comma) && t.doubts(i, at, kind) {
				return i, true
			}
		}
	}
	return -1, false
}

// conditions says that word i is a "provided" that begins a condition: three years, provided £40 was spent; but not: has
// provided £40, which was spent.
func (t *talk) conditions(i int, u *utterance) bool {
	d := t.d
	if !t.isAny(i, "provided") || t.is(i-1, beWord|haveWord|conjunctionWord|relativeWord) || d.verbsWithin(u.word, i) == 0 && !t.anyQuoted(u.word, i) {
		return false
	}
	for k := i + 1; k < u.stop && !isBorder(d.at(k)) && !t.is(k, relativeWord|conjunctionWord|subordinatorWord); k++ {
		if k > i+1 && (t.is(k, beWord|haveWord|modalWord) || d.finite(k) || d.at(i-1) == "," && (d.verbal(k) || isVerb(strings.TrimSuffix(d.at(k), "s")))) {
			return true
		}
	}
	return t.isAny(i+1, "that")
}

// listedDemand says that a part is one of a list of what somebody is asked to do: the board calls on
// the towns to: – sell 12 boats; – repair the rest.
func (d *document) listedDemand(n int) bool {
	for n--; n >= 0; n-- {
		switch stop := d.parts[n].stop; {
		case stop-2 <= d.parts[n].word:
			return false
		case d.at(stop-1) == ":":
			return d.at(stop-2) == "to"
		case d.at(stop-1) != ";":
			return false
		}
	}
	return false
}

// doubtKind is what the word i leaves open; "" where it is none of such words.
func (d *document) doubtKind(i int) string {
	if kind, _ := d.value(i, doubts); opensDoubt(kind) {
		return kind
	}
	return ""
}

// doubts says that what stands behind the word i of a kind leaves open what word at
// tells.
func (t *talk) doubts(i, at int, kind string) bool {
	if i+1 >= at && kind != "mind" {
		return false
	}
	next := t.d.at(i + 1)
	for k := i + 3; (kind == "to" || kind == "plan") && t.isAny(i, "plan", "plans", "proposal", "proposals", "bid") && k < at; k++ {
		if t.is(k-1, beWord) && t.d.settles(k, "decides") {
			return false // plans to sell the boats have been approved, 12 of them
		}
	}
	switch kind {
	case "to":
		return next == "to" && !t.is(i+2, determinerWord|possessiveWord|prepositionWord) || next == "for" && !t.is(i-1, haveWord) ||
			t.isAny(i, "scheduled", "planned", "slated") && t.is(i-1, beWord) && t.d.lower(i-1) != "been" &&
				t.isAny(i+1, "in", "on") // the first flight is scheduled in May
	case "amount":
		return next == "for" && at == i+2 && t.d.leadsToFigure(i+1)
	case "be":
		return t.is(i-1, beWord) && (next == "to" || next == "for" || next == "in" || next == "on")
	case "passive":
		// They were told enrolment stands at 40; but not: it is told in 40 objects.
		return t.is(i-1, beWord) && (!t.is(i+1, prepositionWord) || t.isAny(i+1, "to", "of", "by"))
	case "that":
		return next == "that" || next == "of" || next == "about"
	case "plan":
		if t.is(i+1, haveWord) && t.d.at(i+2) != "been" {
			return false // the plan has allowed it to sell 12 boats: it is in force
		}
		for k := i + 1; k < at; k++ {
			if t.d.at(k-1) == ")" && t.is(k, haveWord) && t.d.at(k+1) != "been" {
				return false // the same, behind an aside
			}
			if v := t.d.at(k); v == "to" && !t.is(k+1, determinerWord|possessiveWord) || t.isAny(k, "includes", "include", "envisages", "foresees") ||
				t.is(k, prepositionWord) && t.d.at(k-1) == "calls" {
				return true
			}
		}
	case "mind":
		// The shelter believes it is 300; but not: believes in, is believed to, a thought.
		return !t.is(i-1, determinerWord|possessiveWord|beWord) && !t.is(i+1, prepositionWord|beWord) && next != "to" &&
			(t.d.at(i) != "suspects" || t.d.shape(i-1) <= title && !t.d.isPlural(i-1) && (t.capital(i-1) || t.d.nameAt(i-1) != nil || t.is(i-1, subjectWord)))
	case "charge":
		if next == "of" || next == "with" || next == "for" || next == "over" {
			return true
		}
		for k := i + 1; strings.HasPrefix(t.d.at(i), "accus") && k+1 < at; k++ {
			if t.isAny(k, "of") && strings.HasSuffix(t.d.at(k+1), "ing") {
				return true // accused Lee, a former deputy, of stealing
			}
		}
	}
	return false
}

// mostHearing is how many words those have at the most before whom something was said.
const mostHearing = 7

// heard says that an utterance ends, behind a word, with those before whom it was said: the
// mill lost 40 boats, Aldwick Crown Court heard; the jury was told.
func (t *talk) heard(u *utterance, at int) bool {
	d := t.d
	for i := u.stop - 1; i > at+2 && i > u.stop-mostHearing; i-- {
		if t.quoted[i] > 0 || !(t.isAny(i, "heard") || t.isAny(i, "told", "informed") && t.is(i-1, beWord)) || !t.endsTelling(i+1, u.stop) {
			continue
		}
		for k := i - 1; k > at && i-k <= mostHearing; k-- {
			if d.at(k) == "," {
				return k+1 < i && !t.is(k+1, relativeWord|conjunctionWord|prepositionWord)
			}
		}
	}
	return false
}

// transcribed says that a paragraph is somebody's words behind a label: the "A:" of questions
// and answers, or a name that opens another paragraph too.
func (b *boxer) transcribed(from int) bool {
	d := b.d
	label := d.labelOf(d.partAt(from))
	if label == "" {
		return false
	}
	for n := range d.parts {
		if p := &d.parts[n]; p != d.partAt(from) {
			if other := d.labelOf(p); other == label || label == "A" && other == "Q" {
				return true
			}
		}
	}
	return false
}

// mostLabel is how many words a label of somebody's words has at the most.
const mostLabel = 4

// labelOf is what a paragraph opens with before a colon, in capitals; "" where it has none.
func (d *document) labelOf(p *part) string {
	for i := p.word; i < min(p.word+mostLabel+1, p.stop); i++ {
		if d.at(i) == ":" && i > p.word && p.Kind == seed.Paragraph {
			return d.slice(p.word, i)
		}
		if d.shape(i) != title && d.shape(i) != upper && d.at(i) != "." {
			break
		}
	}
	return ""
}

// underPlan is the noun for what is not yet law or done by which a paragraph opens whose
// sentence u tells in the present what it does: under the Lund plan, farmers pay nothing.
// It is -1 where there is none.
func (t *talk) underPlan(u *utterance) int {
	d := t.d
	first := d.parts[u.part].word
	if is, law := t.lawUnder(u.word, u.stop); is == pending {
		return law // under rules that were never passed
	}
	if !t.isAny(first, "under") || !t.is(first+1, determinerWord|possessiveWord) && !t.capital(first+1) {
		return -1
	}
	k := first + 1
	for end := min(first+mostViewing+1, d.parts[u.part].stop); k < end && !strings.Contains(d.doubtKind(k), "bill"); k++ {
		if d.words[k].shape == punct && d.at(k) != "-" {
			return -1
		}
	}
	if k >= d.parts[u.part].stop || !strings.Contains(d.doubtKind(k), "bill") {
		return -1
	}
	for i := u.word; i < u.stop; i++ {
		if t.quoted[i] > 0 || d.words[i].shape == lower && d.tense(i) == past {
			return -1
		}
	}
	return k
}

// lookedInto is who has looked into what a sentence tells of: of the 60 closures she has
// studied, 14 were in Ur.
func (b *boxer) lookedInto(from int) (by string, ok bool) {
	d, t := b.d, talkOf(b.d)
	u := t.utteranceOf(d.wordAt(from))
	for i := u.word + 2; i < u.stop && u.has(doubtSign); i++ {
		if t.quoted[i] > 0 || d.words[i].shape != lower || d.doubtKind(i) != "study" {
			continue
		}
		k := i - 1
		for k > u.word && (t.is(k, haveWord) || d.words[k].shape == clitic || t.isAdverb(k)) {
			k--
		}
		if t.is(k, subjectWord) && k > u.word && t.nounish(k-1) && !t.is(k-1, timeWord) {
			return t.voice(k, k+1), true
		}
	}
	return "", false
}

// expected is who expected the amount that a stretch is, beside which another is set: $2
// a share, above the $1 that analysts expected. Within says that the stretch is that other,
// and that nobody else speaks in the sentence.
func (b *boxer) expected(from int) (by string, within bool) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := max(at, u.word+2); i+1 < u.stop && u.has(guessSign); i++ {
		if t.quoted[i] > 0 || !d.in(i, guessers) {
			continue
		}
		k := i - 1 // the thing that they expected, back to what it is set beside
		if d.at(k) == "by" && t.guessed(k-1) {
			k--
		} else {
			v := i + 1
			for v < u.stop && (t.is(v, beWord|haveWord) || t.isAdverb(v)) {
				v++
			}
			if !t.guessed(v) {
				continue
			}
			if d.at(k) == "that" || d.at(k) == "which" {
				k--
			}
		}
		amount := false
		for ; k > u.word && i-k < mostExpected && d.at(k) != "," && d.at(k) != ";" && !t.setsBeside(k); k-- {
			amount = amount || d.words[k].shape == number
		}
		if !amount || !t.setsBeside(k) {
			continue
		}
		if at > k {
			return t.voice(i, i+1), true
		}
		for c := u.cue; c < u.cues; c++ {
			if t.cues[c].verb < k || t.cues[c].verb > i+mostExpected {
				return "", false
			}
		}
		return "", true
	}
	return "", false
}

// setsBeside says that word k sets a result beside what was expected.
func (t *talk) setsBeside(k int) bool {
	return t.isAny(k, "than", "above", "below", "versus", "against", "beating", "topping", "missing") ||
		t.isAny(k, "with") && t.isAny(k-1, "compared")
}

// mostCompiled is how many words stand at most between a poll and those who are asked.
const mostCompiled = 4

// ofGuessers says that the poll or estimate at word i is one of those who guess at results: a
// company-compiled poll, the average estimate, a survey of nine analysts.
func (t *talk) ofGuessers(i int) bool {
	d := t.d
	if t.isAny(i-1, "compiled", "average", "consensus", "mean", "median") || strings.HasSuffix(d.at(i-1), "-compiled") || d.in(i-1, guessers) {
		return true
	}
	for k := i + 1; d.at(i+1) == "of" && k <= i+mostCompiled; k++ {
		if d.in(k, guessers) {
			return true
		}
	}
	return false
}

// comparedBetween says that between two words one begins what a result is set beside: below the 40
// expected in a poll, in line with an estimate.
func (t *talk) comparedBetween(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if t.setsBeside(k) || t.isAny(k, "line") && t.isAny(k+1, "with") {
			return true
		}
	}
	return false
}

// guessed says that word i is a verb for guessing at what is to come.
func (t *talk) guessed(i int) bool {
	return t.d.in(i, guesses)
}

// mostExpected is how many words may stand between "than" and those who expected.
const mostExpected = 12

// inView says that an utterance tells at a word what is so for somebody: in his view, by
// the union’s count, to many fishermen, for other farmers. Behind or before a semicolon,
// that is another's matter.
func (t *talk) inView(u *utterance, at int) bool {
	d := t.d
	first := u.word
	for first < u.stop && (d.words[first].shape == punct || t.is(first, conjunctionWord)) && t.quoted[first] == 0 {
		first++
	}
	if k := t.nextComma(first, min(first+mostViewing, u.stop)); t.isAny(first, "for", "to") && k < u.stop && d.at(k) == "," && t.quoted[first] == 0 &&
		!t.is(k+1, relativeWord) {
		n := d.nameAt(k - 1)
		named := n != nil && (n.kind == person || n.kind == organisation) && n.stop == k && n.word == first+1
		if named || t.is(first+1, pronounWord) ||
			t.human(k-1) && (t.is(first+1, determinerWord|possessiveWord) || t.isAny(first+1, "other") || k == first+2) {
			return true
		}
	}
	for i := u.word + 1; i < u.stop && u.has(doubtSign); i++ {
		if t.quoted[i] > 0 || d.words[i].shape != lower || d.doubtKind(i) != "view" {
			continue
		}
		k := i - 1 // its article, or whose it is
		for k > u.word && i-k < mostViewing && !t.is(k, determinerWord|possessiveWord) && d.words[k].shape != clitic && t.nounish(k) {
			k--
		}
		owned := d.words[k].shape == clitic || t.is(k, possessiveWord)
		for d.words[k].shape == clitic && k > u.word+1 || k > u.word+1 && owned && t.nounish(k-1) {
			k--
		}
		if (owned || t.is(k, determinerWord)) && t.isAny(k-1, "in", "by", "from") && (owned || d.at(i+1) == "of" || d.at(i+1) == ",") {
			return !d.anyOf(min(i, at), max(i, at), ";")
		}
	}
	return false
}

// mostViewing is how many words may stand before the noun for a view, or name whose
// it is.
const mostViewing = 6

// inner is who says the inner one of two clauses of speech that hold a stretch: Lee says
// that he moved after the bank confirmed that it will shut in May.
func (b *boxer) inner(v *voiced, from int) (by string, ok bool) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	if t.quoted[at] > 0 {
		return "", false
	}
	u := t.utteranceOf(at)
	lo := d.wordAt(v.from)
	for i := u.cues - 1; i >= u.cue; i-- {
		c := &t.cues[i]
		if c.kind != plain || c.stop > at || c.head <= lo || c.to <= c.from || c.frame&clauseFrame == 0 || c.stance > confirms ||
			d.at(c.stop) != "that" && !t.clausal(c.stop, at+1) {
			continue
		}
		if c.to == c.from+1 && t.is(c.from, subjectWord|relativeWord|pronounWord) {
			return "", false
		}
		by := t.voice(c.from, c.to)
		for k := c.stop; k < at; k++ {
			if d.at(k) == "," || d.at(k) == ";" || d.at(k) == "—" {
				return "", by != v.by // where it ends, nothing shows
			}
		}
		return by, by != v.by
	}
	return "", false
}

// A view is what an opinion piece is: its author's, by whom it may be.
type view struct {
	is bool
	by string
}

// mostHeaded is how many words of the head of a report, or of the sentence before the
// others, are looked over for what says that it is an opinion piece.
const mostHeaded = 24

// opinion says whether the report is an opinion piece, and whose: what follows "The Aldwick
// Post said in an editorial:", or a head "Opinion |", is nothing that the report vouches for.
func (b *boxer) opinion() *view {
	if b.view != nil {
		return b.view
	}
	d, t := b.d, talkOf(b.d)
	b.view = &view{}
	for n := range d.parts {
		p := &d.parts[n]
		if p.Kind != seed.Paragraph {
			if d.in(p.word, opinions) && (p.stop == p.word+1 || d.shape(p.word+1) == punct && !d.words[p.word+1].glued || d.at(p.word+1) == ":") {
				b.view.is = true
				return b.view
			}
			continue
		}
		u := t.utteranceOf(p.word)
		for i := u.word + 1; i < min(u.word+mostHeaded, u.stop); i++ {
			if (d.at(i) == "editorial" || d.at(i) == "commentary") && (d.at(i-1) == "an" || d.at(i-1) == "a") && d.at(i-2) == "in" &&
				d.at(u.stop-1) == ":" {
				b.view.is = true
				if lo, hi := t.subjectOf(u, u.stop); lo < hi {
					b.view.by = t.voice(lo, hi)
				}
			}
		}
		break
	}
	return b.view
}

// behindSpeech says that a stretch stands behind what somebody says in one sentence, and
// not surely outside of it: Lee said it fell, the third of 40.
func (b *boxer) behindSpeech(from int) bool {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if c.told && !c.act && c.kind == inverted && d.at(c.stop) == "," && d.at(c.stop+1) == "of" && t.isAny(c.stop+2, "which", "whom") &&
			c.stop < at &&
			t.nextComma(c.stop+1, at) >= at {
			return true // 40 came, said Lee, of which 12 stayed
		}
		if end := t.rightPhrase(c.stop, u.stop); c.kind == plain && c.frame&hearerFrame != 0 && c.stance == says && at > end && c.head > u.word &&
			d.at(c.head-1) == "," && d.at(end) == "," && t.is(end+1, conjunctionWord) && !d.anyOf(end, at, ";") {
			return true // it rains, Lee told the council, and 40 boats had sunk
		}
		if !c.told || c.act || c.kind > according || c.kind == inverted || c.stop > at || c.to <= c.from || c.frame&clauseFrame == 0 ||
			c.stance > confirms ||
			t.is(c.from, relativeWord) {
			continue
		}
		apart, own := false, false
		for k := c.stop; k < at; k++ {
			if d.at(k) == ";" {
				own = t.ownAgain(k+1, at)
			}
			apart = apart ||
				t.quoted[k] == 0 &&
					(d.at(k) == ";" || d.at(k) == "," && (t.is(k+1, conjunctionWord) || t.isAny(k+1, "while", "although", "though", "whereas")))
		}
		if (!apart || own && c.head <= u.word+1) && t.voice(c.from, c.to) != "" {
			return true // he says men came; when he refused, they dug on three sides
		}
	}
	return false
}

// ownAgain says that a speaker is told of again, as "he" or "she", from one word up to another.
func (t *talk) ownAgain(from, to int) bool {
	for k := from; k < to; k++ {
		if t.quoted[k] == 0 && t.isAny(k, "he", "she") {
			return true
		}
	}
	return false
}

// tagged says that a stretch stands beside a quotation that opens its sentence, in the
// words that say whose it is, and whose that is where the stretch is when it was said:
// “It fell,” said Lee, who has 40 boats; “It fell,” Lee said on Monday.
func (b *boxer) tagged(from int) (by string, ok bool) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	if t.quoted[at] > 0 || t.quoted[u.word] == 0 || u.cue == u.cues {
		return "", false
	}
	q, c := t.quoteAt(u.word), &t.cues[u.cue]
	if q.stop-q.word < fewestQuoted || q.stop > at || d.at(q.stop-1) == "." || c.head < q.stop || c.head > at || c.kind > inverted {
		return "", false
	}
	for k := c.stop; k < at; k++ {
		if t.quoted[k] == 0 && (d.at(k) == "," || t.is(k, relativeWord) || d.tense(k) != undirected) {
			return "", true
		}
	}
	return t.voice(c.from, c.to), true
}

var studies = load("studies.txt")

// countsSources says that a figure only counts those to whom something is owed: according
// to two people familiar with the matter; it was sold, three dealers said.
func (b *boxer) countsSources(f *Figure) bool {
	t := talkOf(b.d)
	at := b.d.wordAt(f.from)
	u := t.utteranceOf(at)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if c.from <= at && at < c.to && (c.kind == according || c.told && b.d.at(c.from-1) == "," && t.endsTelling(c.stop, u.stop)) {
			return true
		}
	}
	return false
}

// studied says that a sentence before that of a stretch, in its paragraph, has a study or
// a poll for its subject, whose results what follows may be.
func (b *boxer) studied(from int) bool {
	d, t := b.d, talkOf(b.d)
	v := t.utteranceIndex(d.wordAt(from))
	part := t.utterances[v].part
	for v--; v >= 0 && t.utterances[v].part == part; v-- {
		u := &t.utterances[v]
		if !u.has(studySign) {
			continue
		}
		if lo, hi := t.subjectOf(u, u.stop); lo < hi {
			if head := t.headEnd(lo, hi) - 1; (d.in(head, surveys) || d.in(head, studies)) && !t.hasCue(u, head) {
				return true
			}
		}
	}
	return false
}

// outOf says that a figure is one of a kind that polls count people by: nine of 10
// farmers.
func (b *boxer) outOf(f *Figure) bool {
	d := b.d
	last := d.wordAt(f.last-1) + 1
	k := last + 1
	if d.lexeme(k).class&(determinerWord|possessiveWord) != 0 {
		k++ // 17 of the 93
	}
	_, ok := d.numeralAt(k)
	return f.Kind == quantityFigure && (d.at(last) == "of" || d.at(last) == "in") && ok
}
