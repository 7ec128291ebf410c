package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// How long the texts of the boxes are.
const (
	mostWords  = 26 // of a row's text, before it is cut at a clause
	fewestTold = 4  // words of a sentence that tells what was when
	mostPlaces = 5  // of a row's where: with more it has none
)

// boxes makes the rows of a page's fact boxes from what the other finders
// found: each with a text that reads alone, the one who says so, and the
// sentence that it stands on.
type boxes struct{}

func (boxes) find(d *document) {
	b := &boxer{d: d, speech: speeches(d), rows: d.rows}
	b.figures()
	b.dates()
	b.quotes()
	b.claims()
	bearers := d.bearers()
	b.people(bearers)
	b.organisations(bearers)
	b.rank()
	d.facts.Facts = slices.Grow(d.facts.Facts, len(b.rows))
	for i := range b.rows {
		d.facts.Facts = append(d.facts.Facts, b.rows[i].Fact)
	}
	clear(b.rows) // the report's text is not held by the room
	d.rows = b.rows[:0]
}

// A boxer collects the rows.
type boxer struct {
	d      *document
	speech []voiced
	rows   []row
	poll   int         // the word behind the first that names a poll; 0 before it is looked for
	view   *view       // of an opinion piece; nil before it is looked for
	woven  []row       // of quotations that tell something only with the clause around them
	roles  []shownRole // of each entity
}

// A shownRole is what readableRole makes of a role, once it is known.
type shownRole struct {
	text  string
	known bool
}

// A row is a fact of the boxes, with what it weighs beside others of its kind.
type row struct {
	Fact
	score int
	body  bool // it stands in the body, not only in the headline or a caption
}

func (b *boxer) add(f Fact, score int) {
	if isPronoun(f.By) && f.Verb != "" {
		return // who says it, the row does not say
	}
	b.rows = append(b.rows, row{Fact: f, score: score, body: true})
}

// isPronoun says that a name of a speaker is none: he, they, itself, one of them.
func isPronoun(by string) bool {
	return strings.HasSuffix(by, " of them") || by != "" && !strings.Contains(by, " ") && lookUp(by).class&(subjectWord|pronounWord) != 0 && lookUp(by).class&speakerNoun == 0
}

// A voiced is a stretch of the text that somebody is said to have said, be it
// a claim or a quotation.
type voiced struct {
	from, to int // bytes of document.text
	by       string
	verb     string
	hedge    string
	status   Status
	soft     int // byte from which on it may be the report's own again; 0 where it is not
}

// speeches lists the claims and quotations of a document; where one lies in
// another, the inner one comes last.
func speeches(d *document) []voiced {
	var all []voiced
	t := talkOf(d)
	for i := range d.facts.Claims {
		c := &d.facts.Claims[i]
		c.voice = t.voice(c.by, c.bys)
		if strings.HasPrefix(c.Verb, "plead") || strings.Contains(c.Verb, "not ") || strings.Contains(c.Verb, "n't ") || strings.Contains(c.Verb, "n’t ") || c.bys-c.by == 1 && t.is(c.by, relativeWord) && d.at(c.by-1) != "," && !t.opensSubject(d.wordAt(c.from)) {
			c.voice = "" // pleaded not guilty to theft; a clerk who admitted it was jailed: where it ends, nothing shows
		}
		all = append(all, voiced{c.from, c.to, c.voice, c.Verb, c.Hedge, c.Status, c.soft})
	}
	for i := range d.facts.Quotes {
		q := &d.facts.Quotes[i]
		q.voice = t.voice(q.by, q.bys)
		all = append(all, voiced{q.from, q.to, q.voice, q.Verb, "", Claimed, 0})
	}
	slices.SortStableFunc(all, func(a, b voiced) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to))
	})
	return all
}

// opensSubject says that a clause with a subject can begin with word i: the dam was weak.
func (t *talk) opensSubject(i int) bool {
	return t.d.at(i-1) == "that" || t.quoted[i] > 0 || t.is(i, determinerWord|possessiveWord|subjectWord) || t.capital(i) || plural(t.d.at(i)) && len(t.lex[i].verbs) == 0
}

// voicedAt is the narrowest voiced stretch around a stretch, or nil. A claim whose
// sentence hedges, with nobody to say so, is one too.
func (b *boxer) voicedAt(from, to int) *voiced {
	var found *voiced
	for i := range b.speech {
		s := &b.speech[i]
		if s.from > from {
			break
		}
		if s.to >= to && (found == nil || s.to-s.from <= found.to-found.from) {
			found = s
		}
	}
	return found
}

// status says how sure the words of a stretch are, and who says them.
func (b *boxer) status(from, to int) (status Status, by, hedge string) {
	by, within := b.expected(from)
	if by != "" {
		return Claimed, by, ""
	}
	if s := b.voicedAt(from, to); s != nil {
		if s.by == "" && s.verb == "" {
			return s.status, b.reporter(from), s.hedge
		}
		if b.besides(s, from) {
			return Stated, "", ""
		}
		if by, ok := b.inner(s, from); ok {
			return Claimed, by, s.hedge
		}
		if s.soft > 0 && from >= s.soft {
			return Claimed, "", s.hedge
		}
		return s.status, s.by, b.hedgeFor(s, from)
	}
	if h := b.d.hedgeOf(b.d.sentenceAt(from), b.d.wordAt(from)); h != "" {
		s := b.d.sentenceAt(from)
		own, by := b.hedgeFor(&voiced{from: s.start, to: s.end, hedge: h}, from), b.reporter(from)
		if own != "" || by != "" {
			return Claimed, by, own
		}
	}
	if v := b.fronted(from); v != nil {
		return Claimed, v.by, ""
	}
	if by, ok := b.untold(from); ok && !within {
		return Claimed, by, ""
	}
	if modal := b.open(from); modal != "" {
		return Claimed, "", modal
	}
	if word, ok := b.doubt(from); ok {
		return Claimed, "", word
	}
	if by, ok := b.lookedInto(from); ok {
		return Claimed, by, ""
	}
	if b.behindSpeech(from) || b.studied(from) {
		return Claimed, "", ""
	}
	if v := b.opinion(); v.is {
		return Claimed, v.by, ""
	}
	return Stated, "", ""
}

// hedgeFor is the hedge of what is voiced, unless that tells of another number there.
func (b *boxer) hedgeFor(v *voiced, from int) string {
	d := b.d
	if v.hedge == "" {
		return ""
	}
	at := d.wordAt(from)
	for i := d.wordAt(v.from); i < len(d.words) && int(d.words[i].start) < v.to; i++ {
		if d.at(i) == v.hedge && d.lexeme(i).class&hedgeAdjective != 0 && d.ofOtherCount(i, at) {
			return ""
		}
	}
	return v.hedge
}

// besides says that a stretch in what somebody hopes or asks for is in a clause that only
// tells of a thing there, which is the report's: hoped for a trial in Ur, where 257 died.
func (b *boxer) besides(v *voiced, from int) bool {
	d := b.d
	verbs := lookUp(firstWord(v.verb)).verbs
	if len(verbs) == 0 {
		return false
	}
	if st := verbs[0].stance; st != asks && st != believes && st != intends && st != promises {
		return false
	}
	at := d.wordAt(from)
	for k := d.wordAt(v.from) + 1; k < at; k++ {
		if d.at(k) == "," && (d.at(k+1) == "where" || d.at(k+1) == "which") && talkOf(d).nextComma(k+1, at) == at {
			return true
		}
	}
	return false
}

// open is the word of the clause of a stretch that leaves open whether it is so: may
// be resolved in May. What can be is no such thing.
func (b *boxer) open(from int) string {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	if !u.has(openSign) {
		return ""
	}
	leaves := func(i int) string {
		if t.quoted[i] > 0 || d.words[i].shape != lower {
			return ""
		}
		switch {
		case t.is(i-1, beWord) && (t.isAny(i, "expected", "forecast", "predicted", "projected") || t.is(i, hedgePassive) && !t.isAny(i, "known", "seen", "considered")):
			return d.at(i) // rain of 40 millimetres is expected along the coast; five deaths have been reported
		case d.at(i) == "to" && t.is(i-1, beWord) && d.shape(i+1) == lower && !t.is(i+1, determinerWord|possessiveWord|prepositionWord):
			return d.slice(i-1, i+1) // is to open in May
		case t.is(i, modalWord) && t.leavesOpen(u, i):
			return d.at(i)
		}
		return ""
	}
	for i := at - 1; i >= u.word; i-- {
		if d.at(i) == ";" || d.at(i) == "," && t.is(i+1, conjunctionWord|subordinatorWord) || i+1 < at && dividers.has(d.at(i)) && d.dividesAt(i, at) {
			i = u.word
		} else if v := leaves(i); v != "" {
			return v
		}
	}
	verb := false // the clause has one: what is to come stands behind another
	for i := at; i < u.stop && d.at(i) != "," && d.at(i) != ";" && !dividers.has(d.at(i)); i++ {
		if v := leaves(i); v != "" && (!verb || v == "may" || v == "might" || v == "could" || v == d.at(i) && t.is(i-1, beWord)) {
			return v
		}
		verb = verb || d.tense(i) != undirected
	}
	return ""
}

// dividesAt says that the word i, which may divide clauses, divides off one around word at,
// and not only a phrase: after the dam broke in May, but not: until at least May.
func (d *document) dividesAt(i, at int) bool {
	return d.lexeme(i).class&prepositionWord == 0 || d.finiteWithin(i+1, at) || d.finiteWithin(at+1, min(at+4, len(d.words)))
}

// leavesOpen says that the modal verb at word i tells what is to come or may be: not
// what they could not do, and not what one may recall.
func (t *talk) leavesOpen(u *utterance, i int) bool {
	switch t.d.at(i) {
	case "could":
		return !t.denies(u, i)
	case "may", "might":
		return !t.isAny(i-1, "we", "one", "you") || len(t.lex[i+1].verbs) == 0
	case "will", "would", "should", "shall":
		return !t.is(i-1, determinerWord|possessiveWord)
	}
	return false
}

// hasCue says that the verb of speech at word i has been read.
func (t *talk) hasCue(u *utterance, i int) bool {
	for k := u.cue; k < u.cues; k++ {
		if t.cues[k].verb == i {
			return true
		}
	}
	return false
}

// denies says that the clause of the verb at word i is negative: none of them could
// be found.
func (t *talk) denies(u *utterance, i int) bool {
	for k := u.word; k < min(i+2, u.stop); k++ {
		if t.is(k, negationWord) || t.isAny(k, "neither", "none", "no") {
			return true
		}
	}
	return false
}

// reporter is who reports, counts or documents what stands behind the verb of a
// clause, where the clause hedges and no claim could be made of it: "the group
// had reported the alleged existence of 54 offices". It is "" where the subject
// cannot speak.
func (b *boxer) reporter(from int) string {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := at - 1; i > u.word; i-- {
		switch {
		case t.quoted[i] > 0, d.at(i) == ";", dividers.has(d.at(i)), d.at(i) == "that":
			return ""
		}
		if !reportingVerbs.has(d.at(i)) {
			continue
		}
		k := i - 1
		for k > u.word && (t.isAdverb(k) && !t.is(k, negationWord) || t.is(k, haveWord)) {
			k--
		}
		if t.is(k, beWord|modalWord|negationWord) || t.negated(k) {
			return "" // was reported, had not reported
		}
		lo, hi, ok := t.leftSubject(k, u)
		if !ok || lo >= hi || t.is(lo, relativeWord) || !t.canSpeak(lo, hi) {
			return ""
		}
		return t.voice(lo, hi)
	}
	return ""
}

var reportingVerbs = load("reporting-verbs.txt")

// untold says whether the sentence of a stretch is somebody's although no claim
// could be made of it, and whose: a verb of speech governs the stretch, polls or
// forecasts have a part in it, or the report says "I" or "we", as those do whom
// it lets speak without marks.
func (b *boxer) untold(from int) (by string, ok bool) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	quoted := u.has(quoteSign)
	if t.quoted[at] > 0 {
		// Between marks, and nobody could be told to say it.
		for i := u.cue; i < u.cues; i++ {
			if by := t.voice(t.cues[i].from, t.cues[i].to); by != "" && u.cues-u.cue == 1 {
				return by, true
			}
		}
		return "", true
	}
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if t.isAny(c.group, "must", "should", "may", "might", "can", "could") || t.is(c.from, relativeWord) && c.to == c.from+1 && !c.told {
			continue // must report by May; who admitted it was jailed for 12 years
		}
		if c.kind == plain && !quoted && c.stop <= at && t.governsThing(c, at) {
			if t.unsaid(c) {
				return "", true // would not say how many of its 40 branches
			}
			if c.to > c.from {
				return t.voice(c.from, c.to), true
			}
		}
		if c.kind == plain && c.stop <= at && t.wishes(c) && t.goesOnTo(c.stop, at) {
			return t.voice(c.from, c.to), true // Lee wants the road open by May
		}
		if c.frame&clauseFrame == 0 || c.stance > confirms && c.stance != believes && c.stance != shows {
			continue
		}
		governs := !c.told && !quoted && c.stop <= at || c.kind == plain && at < c.head && (t.leadsIn(u, c.head) || t.between(c, u) || t.setOff(c, u))
		if governs && t.unsaid(c) {
			return "", true
		}
		if governs && c.to > c.from {
			return t.voice(c.from, c.to), true
		}
	}
	// It fell, Red Cross and harbour officials said: whose it is, it is told.
	for i := u.cue; i < u.cues; i++ {
		if c := &t.cues[i]; c.kind <= inverted && at < c.head && c.stance <= confirms && c.frame&clauseFrame != 0 && !quoted && t.endsTelling(c.stop, u.stop) {
			if d.at(c.from-1) == "and" {
				return "", true
			}
			return t.voice(c.from, c.to), true
		}
	}
	// Five have died reports the Harbour Office.
	for i := at + 1; i+1 < u.stop && u.has(sayingSign); i++ {
		l := t.lex[i]
		if t.quoted[i] > 0 || d.shape(i) != lower || len(l.verbs) == 0 || l.verbs[0].stance != says || l.verbs[0].frame&clauseFrame == 0 || l.form != thirdForm && l.form != pastForm || t.hasCue(u, i) {
			continue
		}
		if to := t.rightPhrase(i+1, u.stop); to > i+1 && t.endsTelling(to, u.stop) && (t.capital(i+1) && !t.is(i+1, timeWord) || t.is(i+1, determinerWord) && t.capital(i+2)) && !t.is(i-1, prepositionWord|conjunctionWord|subjectWord|beWord|haveWord) {
			return t.voice(i+1, to), true
		}
	}
	// As reported by the ministry; are reported by the ministry; were identified by the ministry as.
	for i := u.word + 1; i+2 < u.stop && u.has(byWordSign); i++ {
		if t.quoted[i] > 0 || d.at(i+1) != "by" || !reportingVerbs.has(d.at(i)) {
			continue
		}
		to := t.rightPhrase(i+2, u.stop)
		for to > i+3 && t.is(to-1, determinerWord|prepositionWord) {
			to-- // the ministry for the first three months
		}
		if t.speakerLike(i+2, to) && (t.isAny(i-1, "as") || t.is(i-1, beWord) && t.isAny(i, "reported") || t.isAny(to, "as") && to < at) {
			return t.voice(i+2, to), true
		}
	}
	// Counsel submitted that …: a verb of no list, and a clause that it governs.
	for i := u.word + 1; i+2 < at && u.has(thatSign); i++ {
		if t.quoted[i] == 0 && d.at(i+1) == "that" && d.shape(i) == lower && d.tense(i) != undirected && !t.is(i, auxiliaryWord) && (t.is(i+2, determinerWord|possessiveWord|subjectWord) || t.capital(i+2) || plural(d.at(i+2)) || d.shape(i+2) == number) {
			return "", true
		}
	}
	// Internal figures suggest that …: no noun that speaks, but what is shown or
	// guessed is no plain statement.
	for i := u.word + 1; i+1 < at && u.has(thatSign); i++ {
		l := t.lex[i]
		if t.quoted[i] == 0 && d.at(i+1) == "that" && d.words[i].shape == lower && len(l.verbs) > 0 && l.form <= pastForm && !t.is(i-1, determinerWord|possessiveWord|prepositionWord) {
			if st := l.verbs[0].stance; st <= denies || st == believes || st == shows {
				return t.voice(t.leftPhrase(i-1, u.word), i), true
			}
		}
	}
	// A study drawn up in May puts the loss at $2 million.
	for i := u.word + 1; i < at && u.has(countSign); i++ {
		if l := t.lex[i]; t.quoted[i] == 0 && l.count != nil && l.count.lead != "" && l.form != ingForm && d.shape(i) == lower && (t.givesNumber(i+1, l.count.lead, u) || t.isAny(i, "put", "puts") && t.givesNumber(i+1, "", u)) {
			return "", true
		}
	}
	if u.has(studySign) {
		subject, stop := t.subjectOf(u, u.stop)
		if subject < stop && stop <= at && !t.taken(stop, u.stop) && !t.isAny(stop, "closed", "opened", "close", "open") && t.anySurvey(subject, t.headEnd(subject, stop)) {
			if t.setBeside(stop, at) {
				return "", true
			}
			return t.voice(subject, stop), true
		}
	}
	// In a September poll, …
	if end := t.nextComma(u.word, u.stop); u.has(studySign) && end < at && t.is(u.word, prepositionWord) && t.anySurvey(u.word, end) {
		return t.voice(u.word+1, end), true
	}
	// The authorities in Ur, Oregon, say: whose it is cannot be told, but it is somebody's.
	for i := at - 1; u.has(sayingSign) && i > u.word && d.at(i) != ";" && !(d.at(i) == "," && t.is(i+1, conjunctionWord)); i-- {
		if l := t.lex[i]; t.quoted[i] == 0 && d.words[i].shape == lower && len(l.verbs) > 0 && l.verbs[0].lemma == "say" && l.form != ingForm && !t.hasCue(u, i) && !t.is(i-1, determinerWord|possessiveWord|beWord|modalWord) && d.at(i-1) != "to" {
			return "", true
		}
	}
	if by, ok := t.reportedOn(at, u); ok {
		return by, true
	}
	for i := u.word; i < u.stop && u.has(ownSign|studySign); i++ {
		switch {
		case t.quoted[i] > 0:
		case d.spelling(i).signs&ownSign != 0 && d.words[i].shape <= title && d.at(i+1) != ".",
			surveys.has(d.at(i)) && !t.isAny(i-1, "the", "a", "an") && !t.isAny(i+1, "closed", "close", "open", "opened"): // ahead in recent polls; but not: the polls closed
			return "", true
		}
	}
	return "", false
}

// wishes says that a cue tells what somebody with a name, or "he" or "she", holds to be so
// or wants.
func (t *talk) wishes(c *cue) bool {
	if c.stance != believes && c.stance != intends || c.to <= c.from || !t.beginsClause(c.from) {
		return false
	}
	switch t.lex[c.verb].verbs[0].lemma {
	case "believe", "think", "hope", "want", "wish", "fear":
	case "feel":
		i := c.stop
		for t.d.shape(i) != punct && (t.d.shape(i) != lower || t.d.tense(i) == undirected) {
			i++
		}
		if t.d.shape(i) == punct {
			return false // felt an earthquake
		}
	default:
		return false // knew, found
	}
	n := t.d.nameAt(c.to - 1)
	return n != nil && n.kind == person && n.stop == c.to || c.to == c.from+1 && t.isAny(c.from, "he", "she")
}

// beginsClause says that a clause begins with word i, and none that tells who is meant: a woman
// he knew.
func (t *talk) beginsClause(i int) bool {
	return i == t.d.sentenceOf(i).word || t.d.shape(i-1) == punct || t.is(i-1, conjunctionWord)
}

// goesOnTo says that one clause goes on from word i to word at.
func (t *talk) goesOnTo(i, at int) bool {
	for ; i < at; i++ {
		if v := t.d.at(i); v == "," || v == ";" || v == ":" || t.quoted[i] > 0 || t.is(i, relativeWord) && v != "that" || t.is(i, conjunctionWord) && t.d.joinsVerb(i+1) {
			return false
		}
	}
	return true
}

// mostBetweenReport is how many words may stand between "report on" and what it is about.
const mostBetweenReport = 4

// reportedOn says that word at stands in what somebody's report or statement is about, and
// whose that is: Lee's testimony on 14 thefts.
func (t *talk) reportedOn(at int, u *utterance) (by string, ok bool) {
	d := t.d
	i := at - 1
	for ; i > max(u.word, at-mostBetweenReport) && d.at(i) != "on" && d.at(i) != "about"; i-- {
		if d.shape(i) != lower || t.is(i, prepositionWord|conjunctionWord) || d.tense(i) != undirected {
			return "", false
		}
	}
	if i <= u.word+1 || d.at(i) != "on" && d.at(i) != "about" || !t.is(i-1, documentNoun) && t.lex[i-1].nouns == noStance && !t.isAny(i-1, "testimony") {
		return "", false
	}
	switch k := i - 2; {
	case d.shape(k) == clitic:
		lo := t.leftPhrase(k-1, u.word)
		return t.voice(lo, k), true
	case t.is(k, possessiveWord):
		return "", true
	}
	return "", false
}

// governsThing says that a verb without "that" governs word at: she described the
// fire as the loss of 12 boats, records show Lee was fined twice.
func (t *talk) governsThing(c *cue, at int) bool {
	for i := c.stop; i < at; i++ {
		if t.d.at(i) == ";" || t.d.at(i) == "," && t.is(i+1, conjunctionWord|subordinatorWord) {
			return false
		}
	}
	if c.stance == shows && c.to > c.from && t.is(c.to-1, figuresNoun|documentNoun) {
		return true
	}
	for i := c.stop; c.frame&objectFrame != 0 && i < at; i++ {
		switch v := t.d.at(i); {
		case v == "," || t.quoted[i] > 0:
			return false
		case v == "as" && i > c.stop+1, (c.stance == judges || c.stance == alleges) && i > c.stop && (v == "for" || v == "of" || v == "over"):
			return true // attacked the council for wasting millions in 2012
		}
	}
	return false
}

// setBeside says that word at is in what is set beside something told between word from
// and it, with a past verb of its own: 28 per cent, against the 33 he took, 40 in the
// round on 8 April, which he won.
func (t *talk) setBeside(from, at int) bool {
	d := t.d
	k := at - 1
	for k > from && !t.isAny(k, "against", "than", "compared") && !(t.isAny(k, "from") && t.isAny(k-1, "up", "down")) {
		if d.at(k) == ";" || t.is(k, relativeWord) {
			return false
		}
		k--
	}
	if k == from {
		return false
	}
	stop := d.sentenceOf(at).stop
	for i := at + 1; i < stop && d.at(i) != ";"; i++ {
		if (t.is(i-1, subjectWord) || t.is(i-1, relativeWord) || t.is(i-2, relativeWord) || d.nameAt(i-1) != nil) && d.words[i].shape == lower && d.tense(i) == past {
			return true
		}
	}
	return false
}

// leadsIn says that nothing but a phrase of place or of whom it is about stands
// in a sentence before word head: in all three towns, Lee said.
func (t *talk) leadsIn(u *utterance, head int) bool {
	if !t.is(u.word, prepositionWord) || t.d.at(head-1) != "," {
		return false
	}
	for i := u.word; i < head; i++ {
		if t.quoted[i] > 0 || t.d.tense(i) != undirected || strings.HasSuffix(t.d.at(i), "ing") || t.is(i, auxiliaryWord|relativeWord) || t.is(i, timeWord) {
			return false
		}
	}
	return true
}

// setOff says that a cue, with when it was said, stands between two commas: it fell in
// May, Lee said on Friday, and broke.
func (t *talk) setOff(c *cue, u *utterance) bool {
	if c.kind != plain || c.to <= c.from || t.d.at(c.head-1) != "," || t.quoted[c.head-1] > 0 {
		return false
	}
	i := c.stop
	for i < u.stop && (t.is(i, timeWord) || t.isAdverb(i) || t.isAny(i, "on")) {
		i++
	}
	return i < u.stop && t.d.at(i) == "," && t.quoted[i] == 0
}

// taken says that the first verb from word i on says how a poll was taken, and not what it
// found: was carried out, interviewed.
func (t *talk) taken(i, stop int) bool {
	for ; i < stop; i++ {
		if t.d.finite(i) {
			return t.is(i, beWord) && t.isAny(i+1, "carried", "conducted", "taken", "done", "held", "commissioned", "published", "released") || t.isAny(i, "covered", "interviewed", "involved", "polled", "sampled")
		}
	}
	return false
}

// anySurvey says that one of the words from up to another is a noun for what
// guesses at numbers.
func (t *talk) anySurvey(from, to int) bool {
	for i := from; i < to; i++ {
		if t.d.in(i, surveys) {
			return true
		}
	}
	return false
}

var surveys = load("surveys.txt")

// fronted is who a paragraph that opens with "According to" is from, for the
// sentences behind its first: readers take them for the same source's until
// another speaks.
func (b *boxer) fronted(from int) *voiced {
	sent := b.d.sentenceAt(from)
	part := &b.d.parts[sent.part]
	if sent.word == part.word || b.d.lower(part.word) != "according" {
		return nil
	}
	var found *voiced
	for i := range b.speech {
		if v := &b.speech[i]; v.from >= part.start && v.from < sent.start {
			if found != nil && found.by != v.by {
				return nil
			}
			found = v
		}
	}
	return found
}

// hedgeOf is the first word of a sentence that says that what word at tells is
// not certain, "" where there is none.
func (d *document) hedgeOf(s *sentence, at int) string {
	if !talkOf(d).utteranceOf(s.word).has(hedgeSign) {
		return ""
	}
	for i := s.word; i < s.stop; i++ {
		if d.shape(i) > upper || d.lower(i) == "likely" && !d.leavesOpen(i) || d.lower(i) == "supposed" && d.at(i+1) == "to" && d.at(i-1) != "is" && d.at(i-1) != "are" {
			continue // or what was supposed to be, and is not
		}
		hedge, _ := d.value(i, hedges)
		for part := range strings.FieldsSeq(hedge) {
			if (part == "adverb" || part == "adjective" || part == "doubt") && !d.hedgesOther(i, at, part == "adjective") {
				return d.at(i)
			}
		}
	}
	return ""
}

var hedges = load("hedges.txt")

// hedgesOther says that the hedge at word i is in a clause of its own, which has no
// part in what word at tells: who may perhaps sue, but 12 boats sank; and, of an
// adjective, that a verb of another thing stands between: suspected cases and closed
// 12 schools.
func (d *document) hedgesOther(i, at int, adjective bool) bool {
	t := talkOf(d)
	if d.dashed(i, at) {
		return true
	}
	if at <= i {
		for k := at + 1; k < i; k++ {
			if d.at(k) == ";" || d.at(k) == "," && (t.is(k+1, relativeWord) && t.nextComma(k+1, i) == i || t.is(k+1, conjunctionWord) && !d.joinsVerb(k+2)) {
				return true
			}
		}
		return false
	}
	relative, finite := false, 0
	for k := i - 1; k >= d.sentenceOf(i).word && d.at(k) != "," && d.at(k) != ";"; k-- {
		if t.is(k, relativeWord) && !t.is(k-1, prepositionWord) && len(d.lexeme(k-1).verbs) == 0 {
			relative = true
			break
		}
	}
	for k := i + 1; k < at; k++ {
		switch {
		case d.at(k) == ";", d.at(k) == "," && k > i+1 && (relative || t.is(k+1, conjunctionWord) && !d.joinsVerb(k+2)):
			return true
		case adjective && t.is(k, conjunctionWord) && d.joinsVerb(k+1):
			return true
		case d.tense(k) != undirected && d.tense(k-1) == undirected:
			if finite++; relative && finite > 1 {
				return true
			}
		}
	}
	return false
}

// ofOtherCount says that the adjective at word i tells of what the number before it counts,
// and that word at begins another number, which "and" or a comma joins to it: 40 suspected
// cases and 12 dead.
func (d *document) ofOtherCount(i, at int) bool {
	k := i - 1
	for k > 0 && !d.counts(k) && i-k < 3 && d.shape(k) == lower && !functionWords.knows(d.spelling(k)) {
		k--
	}
	if !d.counts(k) || k == at || !d.counts(at) {
		return false
	}
	for n := min(i, at) + 1; n < max(k, at); n++ {
		if v := d.at(n); v == "and" || v == "," || v == "but" || v == "with" {
			return true
		}
	}
	return false
}

// counts says that word i is a number or the word for one.
func (d *document) counts(i int) bool {
	if i < 0 || d.shape(i) == number {
		return i >= 0
	}
	_, ok := numberWords.entry(d.spelling(i))
	return ok
}

// dashed says that word i stands between two dashes and word at outside of them.
func (d *document) dashed(i, at int) bool {
	opens, closes := d.dashesAround(i)
	return closes >= 0 && (at < opens || at > closes)
}

// dashesAround are the dashes on both sides of word i in its sentence, -1 where one is
// missing.
func (d *document) dashesAround(i int) (opens, closes int) {
	s := d.sentenceOf(i)
	opens, closes = -1, -1
	for k := i - 1; k >= s.word && opens < 0; k-- {
		if d.isDash(k) {
			opens = k
		}
	}
	for k := i + 1; k < s.stop && opens >= 0 && closes < 0; k++ {
		if d.isDash(k) {
			closes = k
		}
	}
	return opens, closes
}

// isDash says that word i is a dash that parts clauses.
func (d *document) isDash(i int) bool {
	v := d.at(i)
	return v == "—" || v == "--" || (v == "–" || v == "-") && !d.words[i].glued
}

// joinsVerb says that a conjunction before word i joins a verb to the subject before
// it, and begins no clause with a subject of its own.
func (d *document) joinsVerb(i int) bool {
	return d.tense(i) != undirected || d.lexeme(i).class&(auxiliaryWord|beWord|haveWord|modalWord) != 0 || strings.HasSuffix(d.at(i), "ing")
}

// leavesOpen says that the "likely" at word i speaks of what may be, and not of
// 996 likely voters.
func (d *document) leavesOpen(i int) bool {
	return d.at(i+1) == "to" || d.lexeme(i-1).class&(beWord|modalWord|adverbWord|negationWord) != 0 || d.at(i-1) == "most" || d.at(i-1) == "very"
}

// sentenceAt is the sentence that holds a byte of the text.
func (d *document) sentenceAt(offset int) *sentence {
	return d.sentenceOf(min(d.wordAt(offset), len(d.words)-1))
}

// evidence is where a sentence lies on disk.
func (d *document) evidence(s *sentence) seed.Span { return d.span(s.start, s.end) }

// inBody says whether a stretch stands in the body rather than in the
// headline, the standfirst or a caption.
func (d *document) inBody(offset int) bool {
	k := d.partAt(offset).Kind
	return k == seed.Paragraph || k == seed.Dateline
}

// figures makes one row of each figure; where the headline has the same one as
// the body, the body's sentence is the evidence.
func (b *boxer) figures() {
	type amount struct {
		value float64
		unit  string
	}
	seen, bare := make(map[amount]int), make(map[float64]int)
	for i := range b.d.facts.Figures {
		f := &b.d.facts.Figures[i]
		if f.Unit == "" && f.Kind == quantityFigure && !f.Approximate {
			continue // a number of nothing tells nobody anything
		}
		if f.Unit == "" && (f.Value >= 1900 && f.Value < 2100 && !strings.Contains(f.Text, ",") || f.Value <= oldest && aged(f.Bound) || b.ofOthers(f) || b.d.isRate(b.d.wordAt(f.last-1)+1)) {
			continue // until at least 2007; women under 35; nearly 300 of them
		}
		if (f.Unit == "years old" || f.Unit == "months old" || (f.Unit == "years" || f.Unit == "months") && b.ofAge(f)) && f.Value <= oldest {
			continue // children under 14 years of age
		}
		if s := b.d.sentenceAt(f.from); b.d.inBody(f.from) && b.d.spoken(s.word, s.stop) <= fewestTold && !b.d.finiteWithin(s.word, s.stop) {
			continue // Two court judges.
		}
		if s := b.d.sentenceAt(f.from); b.d.inBody(f.from) && b.d.anyOf(s.word, s.stop, "(") && b.d.verbsWithin(s.word, s.stop) == 0 && !b.d.determined(s) {
			continue // Norland 23 (Lee 6 tries) Estmark 22
		}
		if b.compound(f) || b.elapsed(f) || b.lone(i) || b.owned(f) {
			continue // 20 years and four months; two weeks on; one man was held; its two worst grades
		}
		if b.stepped(f) {
			continue // lost 5 to 7 boats: a range, or a step and a level
		}
		if i > 0 && b.converts(i) {
			continue // 6.2 miles (10 km)
		}
		if before := b.d.wordAt(f.first) - 1; before >= 0 && (b.d.lower(before) == "any" || f.Kind == percentFigure && b.classes(f)) {
			continue // any two cities, the top 1 percent
		}
		if vague.has(lastWord(headOf(f.Unit))) || (attributive.has(firstWord(f.Unit)) || unitWords.has(firstWord(f.Unit))) && strings.Contains(headOf(f.Unit), " ") {
			continue // five things to know, four 16 ounce bags
		}
		body := b.d.inBody(f.from)
		score := b.interest(f, b.d.partAt(f.from).Kind)
		key := amount{f.Value, lastWord(f.Unit)}
		at, ok := seen[key]
		if !ok && f.Kind == quantityFigure {
			// "a network of more than 100", after "100 stations" in the headline;
			// "13 people were killed", after "13 dead"
			if at, ok = bare[f.Value]; ok && f.Unit != "" {
				ok = body && !b.rows[at].body && f.Value > 2
			}
		}
		if !ok {
			if _, tagged := b.tagged(f.from); tagged || b.countsSources(f) {
				continue
			}
			x, reads := b.figure(i, false)
			if !reads {
				continue
			}
			seen[key] = len(b.rows)
			if f.Kind == quantityFigure {
				bare[f.Value] = len(b.rows)
			}
			b.rows = append(b.rows, row{x, score, body})
			continue
		}
		old := &b.rows[at]
		old.score += score
		if !old.body && body {
			unit := old.Unit
			old.Fact, _ = b.figure(i, true)
			old.body = true
			old.Unit = cmp.Or(old.Unit, unit)
		}
	}
}

// ofAge says that a number of years or months is an age: under 14 years of age, between six
// months and 18 years of age.
func (b *boxer) ofAge(f *Figure) bool {
	at := b.d.wordAt(f.last-1) + 1
	for i := at; i < at+6 && b.d.sameSentence(at, i); i++ {
		switch b.d.at(i) {
		case "old":
			return true
		case "of":
			return b.d.at(i+1) == "age"
		case ",", ";":
			return false
		}
	}
	return false
}

// ofOthers says that a figure counts some of what "them" or "those" stands for.
func (b *boxer) ofOthers(f *Figure) bool {
	at := b.d.wordAt(f.last-1) + 1
	if b.d.at(at) != "of" {
		return false
	}
	switch b.d.at(at + 1) {
	case "them", "those", "these", "us", "you", "it", "that", "this":
		return true
	}
	return false
}

// determined says that a sentence has a word such as "the" or "its", without which it is
// hardly one.
func (d *document) determined(s *sentence) bool {
	for i := s.word; i < s.stop; i++ {
		if d.words[i].shape == lower && (d.in(i, determiners) || d.lexeme(i).class&(subjectWord|pronounWord) != 0) {
			return true
		}
	}
	return false
}

// compound says that a number is only one half of an amount: 20 years and four months, 5
// feet, 10 inches.
func (b *boxer) compound(f *Figure) bool {
	d := b.d
	at, end := d.wordAt(f.first), d.wordAt(f.last-1)+1
	if lesser := lesserUnit(f.Unit); lesser != "" && d.sameSentence(at, end) {
		k := end + 1
		if v := d.at(k); v == "and" || v == "," {
			k++
		}
		if (d.shape(k) == number || numberWords.knows(d.spelling(k))) && strings.HasPrefix(d.at(k+1), lesser) {
			return true
		}
	}
	k := at - 1
	if v := d.at(k); v == "and" || v == "," {
		k--
	}
	if lesser := lesserUnit(plainPlural(d.lower(k))); lesser != "" && d.sameSentence(k, at) {
		return strings.HasPrefix(f.Unit, lesser)
	}
	return false
}

// lesserUnit is how the unit begins whose number stands behind that of another: feet and
// inches. It is "" where there is none.
func lesserUnit(unit string) string {
	switch unit {
	case "years":
		return "month"
	case "months", "weeks":
		return "day"
	case "hours":
		return "minute"
	case "minutes":
		return "second"
	case "feet":
		return "inch"
	case "pounds":
		return "ounce"
	}
	return ""
}

// plainPlural is a unit of time or length in the plural.
func plainPlural(v string) string {
	switch v {
	case "foot":
		return "feet"
	case "year", "month", "week", "hour", "minute", "pound":
		return v + "s"
	}
	return v
}

// elapsed says that a figure is how long ago something was, which tells when and not how
// much: two weeks on, ten years after the flood.
func (b *boxer) elapsed(f *Figure) bool {
	if !timeUnits.has(lastWord(f.Unit)) {
		return false
	}
	i := b.d.wordAt(b.d.unitEnd(f)-1) + 1
	switch b.d.at(i) {
	case "later", "ago", "earlier", "before", "after":
		return true
	case "on":
		return b.d.shape(i+1) == punct
	}
	return false
}

// lone says that figure i is the "one" of a sentence that counts nothing else: one man was
// held, one of the boats.
func (b *boxer) lone(i int) bool {
	d := b.d
	f := &d.facts.Figures[i]
	if f.Value != 1 || f.Kind != quantityFigure || !strings.EqualFold(d.text[f.from:f.to], "one") || harmed(d, f) {
		return false
	}
	end := d.wordAt(d.unitEnd(f)-1) + 1
	if d.at(d.wordAt(f.last-1)+1) != "of" && d.lexeme(end-1).class&speakerNoun == 0 && !d.isRoleNoun(end-1) {
		return false
	}
	return len(b.otherFigures(d.sentenceAt(f.from), i)) == 0
}

// mostOwned is how many of its kind a sentence only names, and does not count.
const mostOwned = 3

// owned says that a figure only tells which of somebody's are meant: its two worst grades.
func (b *boxer) owned(f *Figure) bool {
	d := b.d
	at := d.wordAt(f.first)
	if f.Kind != quantityFigure || f.Value > mostOwned || d.lexeme(at-1).class&possessiveWord == 0 && d.shape(at-1) != clitic {
		return false
	}
	v := firstWord(f.Unit)
	return strings.HasSuffix(v, "est") || v == "worst" || v == "best" || v == "main" || v == "top" || v == "most"
}

// stepped says that a figure is one of two bare numbers behind a verb of change, which
// leave open whether they are a range or a step and the level that it led to.
func (b *boxer) stepped(f *Figure) bool {
	d := b.d
	at := d.wordAt(f.from)
	return f.Kind == quantityFigure && f.Max == nil && d.at(at-1) == "to" && d.shape(at-2) == number && d.sameSentence(at-3, at) && changeVerbs.knows(d.spelling(at-3))
}

var shareClasses = load("share-classes.txt")

// classes says that a percentage names a class of people and counts nothing: the richest
// 10 percent, the 1 percent.
func (b *boxer) classes(f *Figure) bool {
	d := b.d
	before := d.wordAt(f.first) - 1
	return d.in(before, shareClasses) || d.lower(before) == "the" && (f.Value == 1 || f.Value == 99) && d.at(d.wordAt(f.last-1)+1) != "of"
}

// converts says that figure i stands in brackets behind another, which it tells in
// another unit.
func (b *boxer) converts(i int) bool {
	d := b.d
	f, before := &b.d.facts.Figures[i], &b.d.facts.Figures[i-1]
	at, end := d.wordAt(f.first), d.wordAt(d.unitEnd(f)-1)+1
	return d.at(at-1) == "(" && d.at(end) == ")" && before.from >= d.sentenceAt(f.from).start && at-1-d.wordAt(d.unitEnd(before)-1) <= 3 && before.Kind == f.Kind
}

// oldest is the greatest age that somebody can have.
const oldest = 120

// aged says that a bound is one that ages have.
func aged(bound string) bool {
	switch strings.ToLower(bound) {
	case "under", "over", "below", "above":
		return true
	}
	return false
}

var (
	vague       = load("vague.txt")
	attributive = load("attributive.txt")
	// stateAgencies are short forms of agencies that many states have.
	stateAgencies = load("state-agencies.txt")
)

func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return strings.ToLower(first)
}

func lastWord(s string) string {
	return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
}

// figure is the row of figure i, and whether it reads alone. Where it does not, it is
// made only if it is wanted anyway.
func (b *boxer) figure(i int, anyway bool) (x Fact, reads bool) {
	d := b.d
	f := &d.facts.Figures[i]
	s := d.sentenceAt(f.from)
	text, reads := d.phrase(s, f.first, f.last, anyway)
	if !reads && !anyway {
		return x, false
	}
	x = Fact{
		Kind: "figure", Text: text, Value: &f.Value, Max: f.Max, Unit: unitOfRow(f), Printed: d.printed(f),
		When: b.whenCounted(s, f), Evidence: d.evidence(s),
	}
	if !distances.has(lastWord(headOf(f.Unit))) {
		x.Where = b.where(s, f.from, d.unitEnd(f), b.otherFigures(s, i))
	}
	if x.Status, x.By, x.Hedge = b.status(f.from, f.to); b.isMargin(f) {
		x.Status, x.By = Stated, "" // of how the poll was made
	}
	if isPronoun(x.By) {
		reads = reads && !strings.Contains(x.By, " ")
		x.By = ""
	}
	reads = reads && (x.By != "" || !isOwn(text)) && !b.untellable(s, f.from, x.Status)
	if x.Status == Stated && !b.isMargin(f) && (f.Kind == percentFigure || lastWord(f.Unit) == "points" || f.Value < 1 || b.outOf(f)) && b.polled(f.from) {
		x.Status = Claimed
	}
	return x, reads
}

// isMargin says that a figure is how exact a survey is: a margin of error of three points.
func (b *boxer) isMargin(f *Figure) bool {
	d := b.d
	i := d.wordAt(f.first)
	if f.Kind != percentFigure && lastWord(f.Unit) != "points" && f.Unit != "" {
		return false
	}
	for k := i - 1; k > max(i-mostMargin, 0) && d.sameSentence(k, i); k-- {
		switch d.lower(k) {
		case "margin":
			return d.lexeme(k+1).class&prepositionWord != 0 && (d.at(k+2) == "error" || d.at(k+2) == "sampling")
		case "interval":
			return d.at(k-1) == "credibility" || d.at(k-1) == "confidence"
		case "plus":
			return d.at(k+1) == "or" && d.at(k+2) == "minus"
		}
	}
	return false
}

// mostMargin is how many words may stand between a margin and its figure.
const mostMargin = 10

// untellable says that a sentence asks and does not tell, only leads in what stands behind
// its colon, or tells the plot of a film.
func (b *boxer) untellable(s *sentence, from int, status Status) bool {
	d := b.d
	last := s.stop - 1
	if d.at(last) == ":" || d.pointsAhead(s) {
		return true
	}
	if talkOf(d).quoted[d.wordAt(from)] > 0 {
		return false
	}
	return d.at(last) == "?" || status == Stated && b.plots(s)
}

// pointsAhead says that a sentence only leads to what stands behind it in the report: the
// following are; the winners are as follows; hours are listed below; here are, below are.
func (d *document) pointsAhead(s *sentence) bool {
	first, last := s.word, s.stop-1
	for last > first && d.shape(last) == punct {
		last--
	}
	switch d.lower(last) {
	case "follows":
		return d.at(last-1) == "as"
	case "below":
		return d.tense(last-1) == past || d.lexeme(last-1).class&beWord != 0 || strings.HasSuffix(d.at(last-1), "ed")
	case "following":
		return d.at(last-1) == "the"
	}
	if d.lower(first) == "the" && d.at(first+1) == "following" {
		for first++; first < min(s.word+5, last); first++ {
			if d.lexeme(first).class&beWord != 0 {
				return true
			}
		}
		return false
	}
	return (d.lower(first) == "here" || d.lower(first) == "below") && (d.at(first+1) == "are" || d.at(first+1) == "is")
}

// plots says that a sentence tells the plot of a film or of another such work, in the
// present: the film follows three sisters; set in 1912, the play.
func (b *boxer) plots(s *sentence) bool {
	d := b.d
	for i := s.word; i < s.stop; i++ {
		if d.shape(i) > title || !d.in(i, plotVerbs) {
			continue
		}
		if d.lower(i) == "set" && d.at(i+1) != "in" && d.at(i+1) != "over" && d.at(i+1) != "during" && d.at(i+1) != "on" {
			continue
		}
		for k := max(s.word, i-mostViewing); k < min(i+2*mostViewing, s.stop); k++ {
			if d.in(k, works) && (k < i || i == s.word) {
				return true
			}
		}
	}
	return false
}

var (
	works     = load("works.txt")
	plotVerbs = load("plot-verbs.txt")
)

// unitOfRow is the unit of a figure, unless that is a noun which only says that it is the
// count of something: the toll.
func unitOfRow(f *Figure) string {
	if totals.has(lastWord(f.Unit)) {
		return ""
	}
	return f.Unit
}

// polled says that the report names a poll before a byte: shares and ratings are its
// own until the end, as far as can be told.
func (b *boxer) polled(from int) bool {
	d := b.d
	if b.poll == 0 {
		b.poll = len(d.words) + 1
		for i := range d.words {
			if d.in(i, surveys) && d.lower(i+1) != "closed" && d.lower(i+1) != "opened" && (d.lower(i) == "poll" || d.lower(i) == "survey" || (d.lower(i) == "polls" || d.lower(i) == "surveys") && d.lower(i-1) != "the") {
				b.poll = i + 1
				break
			}
		}
	}
	return b.poll <= d.wordAt(from)
}

// unitEnd is the byte behind the unit of a figure, where that stands behind it.
func (d *document) unitEnd(f *Figure) int {
	if rest := strings.TrimLeft(d.text[f.last:], " "); f.Unit != "" && strings.HasPrefix(rest, f.Unit) {
		return len(d.text) - len(rest) + len(f.Unit)
	}
	return f.last
}

// otherFigures are those of a sentence but figure i.
func (b *boxer) otherFigures(s *sentence, i int) []stretch {
	var others []stretch
	all := b.d.facts.Figures
	for k := i - 1; k >= 0 && all[k].from >= s.start; k-- {
		others = append(others, stretch{all[k].from, all[k].to})
	}
	for k := i + 1; k < len(all) && all[k].from < s.end; k++ {
		others = append(others, stretch{all[k].from, all[k].to})
	}
	return others
}

// printed is a figure as the report has it, with the words that make it less
// than exact: "more than 100", "nearly half", "20 or so".
func (d *document) printed(f *Figure) string { return d.text[f.first:f.last] }

// filed says that a date is the day on which the report was filed, in its
// dateline: the report's own date has it, and nothing of the matter was then.
func (d *document) filed(x *Date) bool {
	return d.partAt(x.from).Kind == seed.Dateline || d.wordAt(x.from) < d.filing(x.from)
}

// filing is the dash behind the place and the day with which the part of a byte
// opens: "OSLO, March 12 (Dateline) -". 0 where it opens otherwise.
func (d *document) filing(offset int) int {
	first := d.partAt(offset).word
	if s := d.words[first].shape; s != upper && s != title || len(d.at(first)) < 3 && d.shape(first+1) != upper {
		return 0
	}
	named := d.words[first].shape == upper // or something in brackets: the agency, the day
	for i := first + 1; i < min(first+2*mostDateline, len(d.words)-1); i++ {
		switch v := d.at(i); {
		case d.words[i].shape == lower && v != "and":
			return 0
		case v == "(":
			named = true
		case named && v == "-" && d.at(i+1) == "-" && d.words[i+1].glued && d.shape(i+2) <= upper && d.words[i+2].glued:
			return i + 1 // BEIJING --The yard
		case v == ":" && d.words[first].shape == upper && i <= first+4 && !d.words[i+1].glued:
			return i // BALI, Norland: The yard …
		case (v == "-" || v == "–" || v == "—" || v == "--" || v == "_") && !d.words[i+1].glued:
			if !named || d.words[i].glued && v == "-" {
				return 0
			}
			return i
		}
	}
	return 0
}

// otherDates are those of a sentence but date i.
func (b *boxer) otherDates(s *sentence, i int) []stretch {
	var others []stretch
	all := b.d.facts.Dates
	for k := i - 1; k >= 0 && all[k].from >= s.start; k-- {
		others = append(others, stretch{all[k].from, all[k].to})
	}
	for k := i + 1; k < len(all) && all[k].from < s.end; k++ {
		others = append(others, stretch{all[k].from, all[k].to})
	}
	return others
}

// dates makes one row of each date and sentence, but for the day of filing.
func (b *boxer) dates() {
	d := b.d
	type moment struct {
		edtf string
		sent int
	}
	seen := make(map[moment]bool)
	for i, x := range d.facts.Dates {
		s := d.sentenceAt(x.from)
		if !d.inBody(x.from) || d.filed(&x) || seen[moment{x.EDTF, s.start}] {
			continue
		}
		seen[moment{x.EDTF, s.start}] = true
		if b.compared(s, &x) || d.spoken(s.word, s.stop) < fewestTold || d.verbsWithin(s.word, s.stop) == 0 || b.timeless(&x) {
			continue
		}
		text, reads := d.phrase(s, x.from, x.to, false)
		if !reads || strings.ContainsRune(text, '<') {
			continue // or it has markup
		}
		f := Fact{Kind: "date", Text: text, When: b.due(&x), Where: b.where(s, x.from, x.to, b.otherDates(s, i)), Evidence: d.evidence(s)}
		f.Status, f.By, f.Hedge = b.status(x.from, x.to)
		if isPronoun(f.By) {
			f.By = ""
		}
		if f.By == "" && isOwn(text) || b.untellable(s, x.from, f.Status) {
			continue
		}
		if by, ok := b.tagged(x.from); ok && by == "" {
			continue
		} else if ok {
			f.Status, f.By = Claimed, by
		}
		if v := b.saidOn(x.from); v != nil && (f.Status == Stated || f.By == "") {
			f.Status, f.By = v.status, v.by
			if strings.HasPrefix(text, "…") && !strings.Contains(text, d.text[max(v.from, v.to-mostShared):v.to]) && !strings.Contains(text, d.text[v.from:min(v.to, v.from+mostShared)]) {
				continue // … an official said on Friday
			}
		}
		b.add(f, b.landmark(&x, s))
	}
}

// mostShared is how many bytes of either end of what is said show that a text has it.
const mostShared = 12

// saidOn is what somebody said on the day that stands at a byte beside the verb, or at
// the head of the sentence: on Friday, Lee said that it fell. Its row has what was said.
func (b *boxer) saidOn(from int) *voiced {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if !c.told || c.kind > inverted || c.stance > confirms || c.frame&(clauseFrame|thatFrame) == 0 {
			continue
		}
		lo, hi := c.stop, at
		if at < c.head {
			lo, hi = u.word, c.head
		} else if at < c.to {
			continue // Lee, who took office in May, said
		} else if at < c.verb {
			lo, hi = c.to, c.verb
		}
		beside := true
		for k := lo; k < hi && beside; k++ {
			v := d.at(k)
			beside = t.quoted[k] == 0 && v != ";" && v != "that" && (v != "," || at < c.head) && d.tense(k) == undirected && !t.is(k, auxiliaryWord|relativeWord|subjectWord)
		}
		if !beside {
			continue
		}
		for k := range b.speech {
			if v := &b.speech[k]; v.from >= int(d.words[u.word].start) && v.to <= int(d.words[u.stop-1].end) && v.verb != "" && strings.HasPrefix(v.verb, d.at(c.verb)) {
				return v
			}
		}
	}
	return nil
}

// quotes makes one row of each quotation, of both halves where the cue parts it.
func (b *boxer) quotes() {
	d := b.d
	for i := range d.facts.Quotes {
		q := &d.facts.Quotes[i]
		status := Claimed
		if outer := b.claimAround(q.from, q.to); outer != nil {
			status = outer.status
		}
		if !q.quotable(status) || b.unasserted(q) {
			continue
		}
		if i > 0 && (b.resumes(q, &d.facts.Quotes[i-1]) || b.hangsOn(q, &d.facts.Quotes[i-1])) {
			continue // the row before has it, or its sense
		}
		text := strings.TrimRight(strings.TrimSuffix(q.Text, "—."), " ,—")
		if i+1 < len(d.facts.Quotes) && b.resumes(&d.facts.Quotes[i+1], q) {
			text += " … " + strings.TrimRight(d.facts.Quotes[i+1].Text, " ,")
		}
		s := d.sentenceAt(q.from)
		if b.gives(q) || !b.quoteStands(q, i+1 < len(d.facts.Quotes) && b.resumes(&d.facts.Quotes[i+1], q)) {
			if !q.Partial || b.setInto(q) || b.claimAround(q.from, q.to) != nil {
				continue
			}
			if text, reads := d.phrase(s, q.from, q.to, false); reads && strings.Contains(text, q.Text) {
				f := Fact{Kind: "claim", Text: text, By: q.voice, Role: b.roleOfSpeaker(q.voice), Verb: q.Verb, Status: status, Evidence: d.evidence(s)}
				b.woven = append(b.woven, row{Fact: f, score: b.weight(&q.Speech, f.Role), body: true})
			}
			continue
		}
		f := Fact{Kind: "quote", Text: text, By: q.voice, Role: b.roleOfSpeaker(q.voice), Verb: q.Verb, Status: status, Evidence: d.evidence(s)}
		b.add(f, b.weight(&q.Speech, f.Role))
	}
}

// gives says that a quotation is the reason or the condition that the report's own sentence
// gives: would do so because “there were no boats”.
func (b *boxer) gives(q *Quote) bool {
	i := b.d.wordAt(q.from) - 2
	if !q.Partial && b.d.words[i+2].shape != lower || i < 0 || !b.d.sameSentence(i, i+2) {
		return false
	}
	switch b.d.at(i) {
	case "because", "if", "unless", "since", "although", "though", "until", "when":
		return true
	}
	return false
}

// hangsOn says that a quotation turns on the one before it by the same speaker and names
// nothing itself: “I never thought of that,” Lee said. “But I am thinking it.”
func (b *boxer) hangsOn(q, before *Quote) bool {
	d, t := b.d, talkOf(b.d)
	first, stop := d.wordAt(q.from), d.wordAt(q.to-1)+1
	if !t.isAny(first, "but", "and", "or") || q.voice != before.voice || d.partAt(q.from) != d.partAt(before.from) {
		return false
	}
	for i := first + 1; i < stop; i++ {
		if d.words[i].shape <= upper && d.lexeme(i).class&(determinerWord|possessiveWord) != 0 && d.lexeme(i+1).class&(subjectWord|pronounWord|auxiliaryWord) == 0 && d.shape(i+1) <= upper || i > first+1 && t.capital(i) && !t.isAny(i, "i") && d.words[i].shape != upper {
			return false
		}
	}
	return true
}

// setInto says that a quotation is only the end of a sentence of the report, behind words
// that say whose it is: the clock went to Ur and, says Lee, “lost its hands”.
func (b *boxer) setInto(q *Quote) bool {
	d, t := b.d, talkOf(b.d)
	first := d.wordAt(q.from)
	u := t.utteranceOf(first)
	if n := t.quoted[u.word]; n > 0 && n != t.quoted[first] || t.nextTeller(u.word, first) != nil {
		return true // “It is grand,” Lee said, and the council was “slow to come”
	}
	for i := u.cue; i < u.cues; i++ {
		if c := &t.cues[i]; c.kind == inverted && c.from == q.by && c.to <= first && c.head > u.word && t.quoted[c.head-1] == 0 {
			return true
		}
	}
	return false
}

// unasserted says that a quotation is what its speaker would not go into: declined to
// detail “the steps”.
func (b *boxer) unasserted(q *Quote) bool {
	d, t := b.d, talkOf(b.d)
	first := d.wordAt(q.from)
	u := t.utteranceOf(first)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if c.stop > first || c.from != q.by || c.to != q.bys || d.at(c.verb-1) != "to" || c.verb < u.word+3 {
			continue
		}
		if v := t.lex[c.verb-2].verbs; len(v) > 0 && v[0].stance == declines {
			return true
		}
	}
	return false
}

// claimAround is the claim that a quotation is woven into, or nil.
func (b *boxer) claimAround(from, to int) *voiced {
	for i := range b.d.facts.Claims {
		c := &b.d.facts.Claims[i]
		if c.from <= from && c.to >= to {
			return &voiced{status: c.Status}
		}
	}
	return nil
}

// roleOfSpeaker is the role of the person of that name, "" where it is none.
func (b *boxer) roleOfSpeaker(name string) string {
	for i := range b.d.entities {
		if e := &b.d.entities[i]; e.kind == person && e.full == name {
			return b.roleOf(i)
		}
	}
	return ""
}

// roleOf is the role of an entity as a row shows it, which is worked out once.
func (b *boxer) roleOf(entity int) string {
	if b.roles == nil {
		b.roles = make([]shownRole, len(b.d.entities))
	}
	r := &b.roles[entity]
	if !r.known {
		*r = shownRole{readableRole(b.d.entities[entity].role), true}
	}
	return r.text
}

// readableRole is a role as a row shows it, "" where it is none: it says what
// somebody is, and tells nothing that they did. A bracket that has lost its
// other half is cut off, and so is a form of address.
func readableRole(role string) string {
	if i := strings.LastIndexByte(role, '('); i > 0 && !strings.Contains(role[i:], ")") {
		role = strings.TrimRight(role[:i], " ")
	}
	for _, mark := range [...]string{"“", "\"", "''", "``"} {
		if i := strings.LastIndex(role, mark); i >= 0 && strings.Count(role, mark)+strings.Count(role, "”") < 2 {
			role = role[:i] // the author of “The
		}
	}
	words := unpraised(strings.Fields(role))
	addressed := false
	for len(words) > 0 && courtesies.has(listKey(strings.ToLower(words[len(words)-1]))) {
		words, addressed = words[:len(words)-1], true
	}
	for len(words) > 1 && lookUp(words[len(words)-1]).class&(conjunctionWord|prepositionWord|determinerWord) != 0 && !strings.HasSuffix(role, " of another") {
		words = words[:len(words)-1] // an author and
	}
	if n := len(words); n > 2 && (len(words[n-1]) < 6 && titlesAlone.has(listKey(strings.ToLower(words[n-1]))) || words[n-2] == strings.ToLower(words[n-2]) && words[n-1] != strings.ToLower(words[n-1]) && titles.has(listKey(strings.ToLower(words[n-1])))) && saysRole(words[n-2]) && !titles.has(listKey(strings.ToLower(words[n-2]+" "+words[n-1]))) {
		words = words[:n-1] // police spokesman Capt.
	}
	if n := len(words); n > 2 && strings.HasSuffix(words[n-1], ".") && titlesAlone.has(listKey(strings.ToLower(words[n-1]))) && !titles.has(listKey(strings.ToLower(words[n-2]+" "+words[n-1]))) && slices.ContainsFunc(words[:n-2], saysRole) {
		words = words[:n-1] // Army Chief of Staff Gen.
	}
	if n := len(words); n > 0 && plural(words[n-1]) && titles.has(listKey(strings.ToLower(words[n-1]))) && titles.has(strings.TrimSuffix(listKey(strings.ToLower(words[n-1])), "s")) {
		return "" // Justices Ann Lee and Bob Ray
	}
	if len(words) == 2 && strings.EqualFold(words[0], "the") && strings.HasSuffix(words[1], ".") {
		words = words[1:] // the Rev.
	}
	if len(words) == 0 || opensNoRole(words) || isBareRole(strings.Join(words, " ")) {
		return ""
	}
	for i, w := range words {
		l := lookUp(w)
		if l.class&(beWord|subjectWord) != 0 && w == strings.ToLower(w) || i > 0 && saysInRole(words, i) {
			return "" // or so the paper writes; an heiress by the time she came
		}
	}
	if addressed && (plural(words[len(words)-1]) || lookUp(words[len(words)-1]).class&speakerNoun == 0 && !titles.has(listKey(strings.ToLower(words[len(words)-1])))) {
		return "" // told reporters Ms
	}
	return strings.Join(words, " ")
}

// unpraised is a role without the words at its head that say what somebody thinks of
// the person: "the wildly popular [singer]".
func unpraised(words []string) []string {
	from := 0
	if len(words) > 0 && lookUp(words[0]).class&determinerWord != 0 {
		from++
	}
	to := from
	for to < len(words) {
		w := strings.TrimSuffix(words[to], ",")
		if !praise.has(w) && !(strings.HasSuffix(w, "ly") || w == "and" || w == "most" || w == "very") {
			break
		}
		to++
	}
	if to == from || to >= len(words) || !praise.has(strings.TrimSuffix(words[to-1], ",")) {
		return words
	}
	return words[to:]
}

// isBareRole says whether a role means nothing without whose it is, which it does not
// say: "the father", "co-founder", "new chief executive".
func isBareRole(role string) bool {
	words := strings.Fields(strings.ToLower(role))
	for len(words) > 1 {
		if l := lookUp(words[0]); l.class&(determinerWord|possessiveWord) == 0 && !tenures.has(words[0]) {
			break
		}
		words = words[1:]
	}
	if len(words) == 0 {
		return false
	}
	if value, bare := bareRoles.get(strings.Join(words, " ")); bare {
		return value == "" || role == strings.ToLower(role) && !strings.Contains(role, "former")
	}
	last := words[len(words)-1]
	if i := strings.LastIndexByte(last, '-'); i > 0 && kin.has(last[i+1:]) {
		last = last[i+1:]
	}
	return kin.has(last) && strings.HasSuffix(role, last) && len(words) < 4 && !strings.ContainsAny(role, "'’")
}

// saysRole says whether a word of a role is a noun for somebody.
func saysRole(w string) bool {
	w = listKey(strings.ToLower(w))
	return titles.has(w) || roleNouns.has(w)
}

// opensNoRole says that what begins so is a clause, or says whose somebody is
// without saying who: his former manager, although a friend, the most able candidate.
func opensNoRole(words []string) bool {
	l := lookUp(words[0])
	if l.class&(conjunctionWord|subordinatorWord|relativeWord|subjectWord|pronounWord|possessiveWord|auxiliaryWord|negationWord) != 0 && l.class&determinerWord == 0 && !strings.EqualFold(words[0], "one") {
		return true
	}
	if len(l.verbs) > 0 && l.form == pastForm || strings.ContainsAny(words[0], "'’") && lookUp(words[0][:strings.IndexAny(words[0], "'’")]).class&subjectWord != 0 {
		return true // wrote bureau chief, you’re a lawyer
	}
	if l.class&adverbWord != 0 && words[0] != strings.ToLower(words[0]) {
		return true // Well Senator
	}
	if len(words) < 2 || l.class&determinerWord == 0 {
		return false
	}
	switch strings.ToLower(words[1]) {
	case "most", "least", "best", "worst", "only":
		return true
	}
	return timeUnits.has(strings.ToLower(words[1]) + "s") // the year the fund’s founder
}

// saysInRole says that word i of a role is a verb of speech, or leads in a clause.
func saysInRole(words []string, i int) bool {
	w := words[i]
	if w != strings.ToLower(w) {
		return false
	}
	l := lookUp(w)
	switch {
	case w == "when", w == "while", w == "because", w == "although", w == "by" && i+2 < len(words) && words[i+2] == "time":
		return true
	case l == unlisted && plural(w) && i+1 < len(words) && isCapital(words[i+1]) && isCapital(words[i-1]):
		return true // The Daily quotes Minister
	case len(l.verbs) == 0 || l.class&(speakerNoun|plainNoun) != 0:
		return false
	}
	return l.form == thirdForm && l.nouns == noStance && !plural(words[i-1]) || l.form == pastForm && l.verbs[0].lemma == "say"
}

func isCapital(v string) bool { return v != "" && 'A' <= v[0] && v[0] <= 'Z' }

// claims makes one row of each claim of the body and the captions that reads
// alone. What a speaker says twice is one row.
func (b *boxer) claims() {
	d := b.d
	first := len(b.rows)
	for i := range d.facts.Claims {
		c := &d.facts.Claims[i]
		if k := d.partAt(c.from).Kind; k == seed.Headline || k == seed.Standfirst {
			continue // the body says it in full
		}
		if strings.EqualFold(c.Speaker, "that") || strings.EqualFold(c.Speaker, "this") {
			continue // "That threatened to …": a thing, and which one the row does not say
		}
		if !c.alone || !c.sayable() || slices.ContainsFunc(strings.Fields(strings.ToLower(c.Speaker)), nobody.has) {
			continue // "No group has admitted …": nobody has said it
		}
		if b.sketchy(c) {
			continue
		}
		s := d.sentenceAt(c.from)
		told := *c
		if c.soft > 0 {
			told.to = int(d.words[d.wordAt(c.soft)-1].start) // without ", and a decision is due"
			told.to = len(strings.TrimRight(d.text[:told.to], " ,"))
			told.Text = d.text[told.from:told.to]
		}
		text, stands := b.claimText(&told)
		if !stands {
			continue
		}
		f := Fact{
			Kind: "claim", Text: text, By: c.voice, Role: b.roleOfSpeaker(c.voice),
			Verb: c.Verb, Hedge: c.Hedge, Status: c.Status, When: b.whenClaimed(s, c), Where: b.whereOf(c, s), Evidence: d.evidence(s),
		}
		if strings.EqualFold(f.Hedge, f.Verb) {
			f.Hedge = "" // "is said to have": one word is both
		}
		if c.Answers != nil {
			f.Answers = b.evidenceOf(*c.Answers)
		}
		if !b.repeats(b.rows[first:], &f) {
			b.add(f, b.weight(&c.Speech, f.Role)+b.stakes(c))
		}
	}
	for i := range b.woven {
		if !b.repeats(b.rows[first:], &b.woven[i].Fact) {
			b.rows = append(b.rows, b.woven[i])
		}
	}
}

// mostSketched is how many words a claim of a bare plural has that tells too little.
const mostSketched = 4

// sketchy says that a claim tells no more than that something unnamed is so, or that its
// sentence opens with a condition that it has lost: talks have been renewed; even with
// the loan, Lee said, he would not sell.
func (b *boxer) sketchy(c *Claim) bool {
	d, t := b.d, talkOf(b.d)
	first, stop := d.wordAt(c.from), d.wordAt(c.to-1)+1
	if stop-first <= mostSketched && d.shape(first) == lower && t.lex[first] == unlisted && plural(d.at(first)) && t.is(first+1, auxiliaryWord) && strings.HasSuffix(d.at(stop-1), "ed") {
		return true
	}
	s := d.sentenceOf(first)
	if first == s.word || c.bys <= c.by || !t.isAny(s.word, "even", "despite", "without", "given", "barring", "if", "unless") {
		return false
	}
	u := t.utteranceOf(first)
	for i := u.cue; i < u.cues; i++ {
		if k := &t.cues[i]; k.from == c.by && k.to == c.bys && k.head > s.word+1 && d.at(k.head-1) == "," && k.stop < first && d.at(first-1) == "," {
			return true
		}
	}
	return false
}

// claimed is what a claim says, without the cue inside it.
func (d *document) claimed(c *Claim) string {
	text := c.Text
	if c.lead > 0 {
		text = d.text[c.lead:c.to] // urged the town to pay: whom, too
	}
	if c.cut > 0 {
		text = d.text[c.from:c.cut]
		if c.resume > 0 {
			text += " … " + d.text[c.resume:c.to]
		}
	}
	return unstopped(text)
}

// unstopped is a text without the marks at its end, but that of an abbreviation.
func unstopped(text string) string {
	text = strings.TrimRight(text, " ,")
	if last := text[strings.LastIndexByte(text, ' ')+1:]; strings.Count(last, ".") == 2 && len(last) <= 6 && last[len(last)-1] == '.' {
		return text // at 4 a.m.
	}
	return strings.TrimRight(text, " ,.")
}

// repeats says whether one of the rows has what a claim says, word for word, as
// the same speaker's.
func (b *boxer) repeats(rows []row, f *Fact) bool {
	for i := range rows {
		if x := &rows[i]; x.By == f.By && x.Status == f.Status && f.Answers == nil && strings.Contains(strings.ToLower(x.Text), strings.ToLower(f.Text)) {
			return true
		}
	}
	return false
}

var nobody = load("nobody.txt")

// evidenceOf is the sentence of the claim that lies at a span on disk.
func (b *boxer) evidenceOf(span seed.Span) *seed.Span {
	for _, c := range b.d.facts.Claims {
		if c.Span == span {
			e := b.d.evidence(b.d.sentenceAt(c.from))
			return &e
		}
	}
	return nil
}

// people makes one row of each person whom the report names in full or gives a
// role.
func (b *boxer) people(bearers []bearer) {
	d := b.d
	seen := make([]bool, len(d.entities))
	for i := range d.names {
		n := &d.names[i]
		if n.kind != person || seen[n.entity] || !d.readInPage(n.word) {
			continue
		}
		seen[n.entity] = true
		e := d.entities[n.entity]
		role := b.roleOf(n.entity)
		told := role
		if isBareRole(e.role) {
			told = e.role
		}
		if !strings.Contains(e.full, " ") && role == "" || !d.reader.isHuman(&bearers[n.entity], told) {
			continue
		}
		b.add(Fact{Kind: "person", Text: joinRole(e.full, role), Name: e.full, Role: role, Evidence: d.evidence(d.bestSentence(n.entity))}, b.standing(n.entity))
	}
}

func joinRole(name, role string) string {
	if role == "" || strings.Contains(role, name) {
		return cmp.Or(role, name)
	}
	return name + ", " + role
}

// readInPage says whether word i stands where a page shows it.
func (d *document) readInPage(i int) bool {
	k := d.partOf(i).Kind
	return k == seed.Paragraph || k == seed.Caption || k == seed.Standfirst || k == seed.Headline
}

// bestSentence is the sentence of the body that says most of an entity: the
// one with its role, with its full name, or the first.
func (d *document) bestSentence(entity int) *sentence {
	e := d.entities[entity]
	var best *sentence
	most := -1
	for i := range d.names {
		n := &d.names[i]
		if n.entity != entity {
			continue
		}
		s := d.sentenceOf(n.word)
		score := 0
		if d.inBody(s.start) {
			score = 1
			if strings.Contains(d.text[s.start:s.end], e.full) {
				score += 2
			}
			if e.role != "" && strings.Contains(d.text[s.start:s.end], e.role) {
				score += 3
			}
		}
		if score > most {
			best, most = s, score
		}
	}
	return best
}

// organisations makes one row of each organisation.
func (b *boxer) organisations(bearers []bearer) {
	d := b.d
	seen := make([]bool, len(d.entities))
	for i := range d.names {
		n := &d.names[i]
		if n.kind != organisation || seen[n.entity] || !d.readInPage(n.word) || d.creditsAgency(n) {
			continue
		}
		e := d.entities[n.entity]
		k := strings.ToLower(e.full)
		whose := d.ofWhichState(n)
		if value, organ := stateOrgans.get(k); whose == "" && organisationWords.has(k) && !organisations.has(k) && (!organ || value == "kind") {
			continue // "the Company": which one, the row does not say
		}
		if !d.reader.isKnownBody(&bearers[n.entity]) {
			continue
		}
		full := bearers[n.entity].full
		if d.supposed(full) {
			continue
		}
		from := d.withPeople(full)
		if from == full.word && d.reader.isGeneric(full) {
			for _, full = range bearers[n.entity].names {
				if from = d.withOwner(full); from < full.word {
					break
				}
			}
			if from == full.word {
				continue // "the Police Department": of many, the row does not say which
			}
		}
		if stateAgencies.has(k) {
			for _, m := range bearers[n.entity].names {
				if at := d.withOwner(m); at < m.word && d.words[m.word-1].shape != clitic && d.reader.isState(d.nameAt(at)) {
					full, from = m, at // "Ohio EPA"
					break
				}
			}
		}
		if from > 0 && d.sameSentence(from-1, from) && isOrdinal(d.at(from-1)) {
			from-- // "the 11th U.S. Circuit Court"
		}
		e.full = cmp.Or(whose, d.slice(from, full.stop)) // as running text has it
		seen[n.entity] = true
		b.add(Fact{Kind: "organisation", Text: e.full, Name: e.full, Evidence: d.evidence(d.bestSentence(n.entity))}, b.standing(n.entity))
	}
}

// withPeople is the word where the name of a body begins with the people whose it is,
// without whom common words tell too little: "Spanish Red Cross".
func (d *document) withPeople(n *name) int {
	m := d.nameAt(n.word - 1)
	if m == nil || m.kind != place || m.stop != n.word || !d.sameSentence(m.word, n.word) || !d.reader.demonymAt(m.word) ||
		!d.keyIn(n.stop-1, organisationWords) && !d.reader.allCommon(n.word, n.stop) {
		return n.word
	}
	return m.word
}

// isState says whether a name is that of a country, or of a part of one with laws of its
// own, or of its people.
func (r *recogniser) isState(n *name) bool {
	return slices.ContainsFunc(n.senses, func(s gazetteer.Sense) bool {
		k := r.d.overlay.KindOf(s.Place)
		return k == gazetteer.Country && r.d.at(n.word) != "U.S." || k == gazetteer.Region
	})
}

// withOwner is the word where the name of a body begins with the place whose it is:
// "Norland's Ministry of Health", "the Norland Health Ministry".
func (d *document) withOwner(n *name) int {
	i := n.word
	if i > 1 && d.words[i-1].shape == clitic {
		i--
	}
	if m := d.nameAt(i - 1); m != nil && m.kind == place && m.stop == i && d.sameSentence(m.word, n.word) {
		return m.word
	}
	return n.word
}

// mostDateline is how many words a dateline has before its agency.
const mostDateline = 9

// creditsAgency says whether a name is the agency in a dateline, whose work the
// report is and not its matter: "OSLO, May 4 (Reuters) -".
func (d *document) creditsAgency(n *name) bool {
	first := d.partOf(n.word).word
	return n.word-first <= mostDateline && d.at(n.word-1) == "(" && d.at(n.stop) == ")" && isOpening(d.at(n.stop+1))
}
