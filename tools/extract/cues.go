package extract

import (
	"slices"
	"strings"
)

// An utterance is a sentence of the report with the quotations in it taken
// whole, however many sentences these have.
type utterance struct {
	word, stop int // words, stop exclusive
	part       int
	cue, cues  int  // of talk.cues, from and up to
	quote      int  // of document.quotes, the first that begins in it or after it
	signs      sign // of all its words
}

// A talk is a document read for who says what.
type talk struct {
	d          *document
	lex        []*lexeme // of each word
	quoted     []int32   // of each word, 1 + the index of the quotation that holds it, marks included
	utterances []utterance
	uttered    []int32 // of each sentence, the index of its utterance
	cues       []cue
	doubles    bool              // double quotation marks are the report's main ones
	calls      []call            // what has been called last, each in the slot that its first word numbers
	said       []content         // room for what the claims hold
	fuller     map[string]string // of a document without names: a last name, and the full name
}

// A cueKind says how a cue hangs together with its speaker.
type cueKind uint8

const (
	plain      cueKind = iota // Ann Lee said
	inverted                  // said Ann Lee
	according                 // according to Ann Lee
	dangling                  // …, saying: the speaker is the subject of the sentence
	passive                   // he is said to …: nobody is named
	nounCue                   // his claim that
	asClause                  // as Ann Lee said
	labelled                  // Ann Lee: …
	counting                  // Ann Lee put the toll at
	questioned                // asked whether …: nobody is named
)

// A cue is where the report says that somebody says something.
type cue struct {
	kind     cueKind
	stance   stance
	frame    frame
	head     int  // the first word of it all, speaker and auxiliaries included
	verb     int  // the word itself
	group    int  // the first word of its verb group that changes what it says: did not say, might say
	stop     int  // after its particle, and after a speaker that stands behind it
	from, to int  // words of the speaker; equal where there is none
	told     bool // a claim has been made of what it says
	unsure   bool // the speaker may be another
	act      bool // what it tells is done by saying it: asked the town to pay
}

// talkOf reads a document for who says what, once for all finders.
func talkOf(d *document) *talk {
	if d.talk == nil {
		d.talk = readTalk(d)
	}
	return d.talk
}

func readTalk(d *document) *talk {
	// Two words behind the last may be asked for: the text can end with a cue.
	t := d.lastTalk
	if t == nil {
		t = new(talk)
	}
	*t = talk{
		d: d, lex: slices.Grow(t.lex[:0], len(d.words))[:len(d.words)], quoted: zeroed(t.quoted, len(d.words)+2),
		utterances: t.utterances[:0], uttered: zeroed(t.uttered, len(d.sents)), cues: t.cues[:0],
		calls: zeroed(t.calls, 64), said: t.said[:0],
	}
	words, lex := d.words, t.lex[:len(d.words)]
	for i := range words {
		w := &words[i]
		switch l := w.spelling.lexeme; {
		case w.shape > upper:
			lex[i] = unlisted
		case w.shape == upper && l.class&^speakerNoun != 0 && !d.partOf(i).titleCase:
			lex[i] = unlisted // WHO is no "who", IT no "it"
		case w.shape == title && l.class&modalWord != 0 && d.namesPerson(i):
			lex[i] = unlisted // Theresa May
		default:
			lex[i] = l
		}
	}
	for n, q := range d.quotes {
		t.doubles = t.doubles || !q.single
		from, stop := t.marks(q)
		for i := from; i < stop; i++ {
			t.quoted[i] = int32(n + 1)
		}
	}
	t.cutUtterances()
	t.cues = slices.Grow(t.cues, len(t.utterances))
	cueing := d.cueing
	for i := range t.utterances {
		u := &t.utterances[i]
		u.cue = len(t.cues)
		t.label(u)
		for ; len(cueing) > 0 && int(cueing[0]) < u.stop; cueing = cueing[1:] {
			if k := int(cueing[0]); t.quoted[k] == 0 {
				t.findCue(k, u)
			}
		}
		u.cues = len(t.cues)
	}
	return t
}

// marks are the words of a quotation with its marks.
func (t *talk) marks(q quotation) (from, stop int) {
	p := &t.d.parts[q.part]
	from, stop = q.word-1, q.stop
	if from > p.word && t.d.words[from].glued {
		if _, size := t.d.markAt(from - 1); size == 2 {
			from--
		}
	}
	if !q.open {
		_, size := t.d.markAt(q.stop)
		if q.single {
			size = 1
		}
		stop += size
	}
	return max(from, p.word), min(stop, p.stop)
}

// cutUtterances joins the sentences that a quotation reaches over, and what
// follows a quotation that ends with a question or an exclamation: “Why?” Lee
// asked.
func (t *talk) cutUtterances() {
	d := t.d
	t.utterances = slices.Grow(t.utterances, len(d.sents))
	quote := 0
	for i := 0; i < len(d.sents); {
		s := d.sents[i]
		u := utterance{word: s.word, stop: s.stop, part: s.part, signs: s.signs}
		for i++; i < len(d.sents) && d.sents[i].part == u.part; i++ {
			next := &d.sents[i]
			inside := t.quoted[next.word] > 0 && t.quoted[next.word] == t.quoted[next.word-1]
			if !inside && !t.goesOn(u, next) {
				break
			}
			u.stop, u.signs = next.stop, u.signs|next.signs
		}
		for quote < len(d.quotes) && d.quotes[quote].word <= u.word && t.quoted[u.word] != int32(quote+1) {
			quote++
		}
		u.quote = quote
		for k := d.words[u.word].sent; int(k) < i; k++ {
			t.uttered[k] = int32(len(t.utterances))
		}
		if len(d.quotes) > 0 && slices.ContainsFunc(t.quoted[u.word:u.stop], func(n int32) bool { return n > 0 }) {
			u.signs |= quoteSign
		}
		t.utterances = append(t.utterances, u)
	}
}

// goesOn says that a sentence gives the speaker of the question or exclamation
// that stands between marks before it.
func (t *talk) goesOn(u utterance, next *sentence) bool {
	n := t.quoted[u.stop-1]
	if n == 0 || t.quoted[next.word] > 0 {
		return false
	}
	q := &t.d.quotes[n-1]
	last := q.stop - 1
	for last > q.word && isClosing(t.d.at(last)) {
		last--
	}
	full := false
	switch t.d.at(last) {
	case "?", "!", "…", "—":
	case ".":
		full = true
	default:
		return false
	}
	for i := next.word; i < min(next.word+14, next.stop); i++ {
		l := t.lex[i]
		if len(l.verbs) > 0 && l.form != ingForm && t.d.words[i].shape == lower {
			// A sentence of its own says something of its own.
			end := i + 1
			if l.verbs[0].frame&hearerFrame != 0 {
				end = t.rightPhrase(end, next.stop)
			}
			if full {
				// “It is over.” Lee told the crowd.
				return l.verbs[0].stance == says && l.verbs[0].frame&clauseFrame != 0 && l.form == pastForm && t.endsTelling(end, next.stop)
			}
			return end >= next.stop || t.d.words[end].shape == punct || t.lex[end].class&(prepositionWord|timeWord) != 0 && !t.isAny(end, "to") ||
				t.isAdverb(end) ||
				t.quoted[end] > 0
		}
		if l.class&(auxiliaryWord|subordinatorWord) != 0 || t.d.words[i].shape == punct && t.d.at(i) != "," {
			return false
		}
	}
	return false
}

// namesPerson says that word i is part of somebody's name.
func (d *document) namesPerson(i int) bool {
	n := d.nameAt(i)
	return n != nil && n.kind == person
}

// endsTelling says that nothing but when it was said stands from word i up to
// the end of a sentence.
func (t *talk) endsTelling(i, stop int) bool {
	for i < stop && (t.is(i, timeWord) || t.isAdverb(i) || t.isAny(i, "on") && t.is(i+1, timeWord)) {
		i++
	}
	return i == stop-1 && t.d.words[i].shape == punct && t.d.at(i) != ":"
}

func (t *talk) is(i int, c class) bool {
	return i >= 0 && i < len(t.lex) && t.lex[i].class&c != 0
}

// capital says that word i begins with a capital letter.
func (t *talk) capital(i int) bool {
	return i >= 0 && i < len(t.d.words) && (t.d.words[i].shape == title || t.d.words[i].shape == upper)
}

// isAdverb says that word i can stand between a subject and its verb.
func (t *talk) isAdverb(i int) bool {
	if i < 0 || i >= len(t.lex) {
		return false
	}
	if t.lex[i].class&(adverbWord|negationWord|hedgeAdverb) != 0 {
		return true
	}
	v := t.d.at(i)
	return t.d.words[i].shape == lower && len(v) > 4 && v[len(v)-2:] == "ly" && t.lex[i].class&(plainNoun|speakerNoun) == 0 &&
		len(t.lex[i].verbs) == 0
}

// findCue appends what word i, which nobody is quoted with, is a cue of.
func (t *talk) findCue(i int, u *utterance) {
	l := t.lex[i]
	if l == unlisted {
		if t.d.words[i].shape <= title && t.isAccording(i) {
			t.accordingTo(i, u)
		}
		return
	}
	if l.class&subordinatorWord != 0 && t.isAccording(i) {
		t.accordingTo(i, u)
		return
	}
	if l.count != nil && t.countCue(i, u) {
		return
	}
	switch {
	case t.isAny(i, "asked") && (i == u.word || t.d.at(i-1) == "," || t.d.at(i-1) == "when" || t.is(i-1, beWord)) &&
		t.isAny(i+1, "if", "whether", "about", "how", "why", "what"):
		t.cues = append(t.cues, cue{kind: questioned, stance: asks, frame: clauseFrame, head: i, verb: i, group: i, stop: i + 1})
	case len(l.verbs) > 0:
		if !t.verbCue(i, u) && l.nouns != noStance {
			t.nounCue(i, u)
		}
	case l.nouns != noStance:
		t.nounCue(i, u)
	case l.class&hedgeVerb != 0 && i > u.word && !t.is(i-1, determinerWord|possessiveWord) && (t.d.at(i+1) == "to" || t.d.at(i+1) == "that"):
		t.cues = append(t.cues, cue{kind: passive, stance: believes, head: i, verb: i, group: i, stop: i + 1})
	case l.class&hedgePassive != 0:
		t.passiveCue(i, u)
	}
}

// label reads the name before the colon of a headline: "Lee: We will win".
func (t *talk) label(u *utterance) {
	n := t.d.nameAt(u.word)
	if n == nil || n.word != u.word || n.stop+2 >= u.stop || t.d.at(n.stop) != ":" || n.kind != person && n.kind != organisation && n.kind != place {
		return
	}
	if t.d.partOf(u.word).word != u.word || t.quoted[n.stop+1] > 0 {
		return
	}
	t.cues = append(
		t.cues,
		cue{kind: labelled, stance: says, frame: clauseFrame, head: n.word, verb: n.stop, group: n.stop, stop: n.stop + 1, from: n.word, to: n.stop},
	)
}

// isAccording says that "according to" stands at word i, or "as per".
func (t *talk) isAccording(i int) bool {
	switch t.d.at(i + 1) {
	case "to":
		return t.d.lower(i) == "according"
	case "per":
		return t.d.lower(i) == "as"
	}
	return false
}

func (t *talk) accordingTo(i int, u *utterance) {
	to := t.rightPhrase(i+2, u.stop)
	for k := i + 2; k < to; k++ {
		// According to the Harbour Office H5N1 has reached Ur.
		if n := t.d.nameAt(k); n != nil && n.kind == organisation && n.stop > k && n.stop < to && t.capital(n.stop) &&
			(t.is(to, haveWord|beWord|modalWord) || t.d.finite(to)) {
			to = n.stop
		}
	}
	if to > i+2 && t.d.at(to) == "and" && t.speakerLike(i+2, to) {
		// According to harbour officials and the union: both, where nothing follows.
		if end := t.rightPhrase(to+1, u.stop); end > to+1 && t.speakerLike(to+1, end) && t.endsTelling(end, u.stop) {
			to = end
		}
	}
	if to > i+2 {
		t.cues = append(t.cues, cue{kind: according, stance: says, frame: clauseFrame, head: i, verb: i, group: i, stop: to, from: i + 2, to: to})
	}
}

// nounCue reads "his claim that": the speaker is the owner of the noun.
func (t *talk) nounCue(i int, u *utterance) {
	if t.d.at(i+1) != "that" || i == u.word || t.raises(i-1) {
		return // raising hopes that it may be over: whose
	}
	c := cue{kind: nounCue, stance: t.lex[i].nouns, frame: clauseFrame, head: i, verb: i, group: i, stop: i + 1}
	owner := i - 1
	for owner > u.word && t.d.words[owner].shape == lower && t.lex[owner].class == 0 {
		owner--
	}
	switch {
	case t.d.words[owner].shape == clitic:
		c.to = owner
		c.from = t.leftPhrase(owner-1, u.word)
	case t.is(owner, possessiveWord):
		c.from, c.to = owner, owner+1
	}
	if c.to > c.from {
		c.head = c.from
	}
	if c.to == c.from && t.is(i-1, determinerWord) && t.isAny(i-2, "in", "from") {
		return // said in a statement that
	}
	t.cues = append(t.cues, c)
}

// raises says that word i tells that hopes, fears or claims are raised, and not whose they are.
func (t *talk) raises(i int) bool { return t.isAny(i, "raise", "raised", "raises", "raising") }

// otherSense says that the form of a verb of speech at word i, whose particle ends before word stop, has one of the
// verb's senses in which nobody says anything.
func (t *talk) otherSense(i, stop int, v *speechVerb, u *utterance) bool {
	d, l := t.d, t.lex[i]
	within := stop < u.stop
	if l.form == baseForm && d.at(i-1) == "to" && t.isAny(i-2, "fail", "fails", "failed", "failing", "failure") {
		return true // for failing to report that
	}
	switch v.lemma {
	case "accuse":
		return l.form == pastForm && within && d.at(stop) == "of" && !t.is(i-1, beWord|adverbWord) // two men accused of robbing a bank
	case "add": // adding two penalties the rivals needed
		if k := stop + 2; t.isNumber(stop, u) && (t.is(k, determinerWord|possessiveWord) || d.shape(k) == punct) {
			return true
		}
		return false
	case "admit":
		return t.takesIn(stop, u)
	case "agree": // agreed a pay rise of 9 per cent
		return within && (t.is(stop, determinerWord) && !t.isAny(stop, "that") || d.shape(stop) == number) && !t.anyVerb(stop, t.nextComma(stop, u.stop))
	case "call":
		return v.particle == "" && (t.onlyNames(i, u) || t.isAny(stop, "itself", "himself", "herself", "themselves"))
	case "charge":
		return within && t.is(stop, prepositionWord) // two men charged in the bombing
	case "confirm":
		return t.is(i-1, modalWord) && !t.introduces(stop, u) && t.nextThat(stop, u.stop) == 0 // the bishop will confirm 11 candidates
	case "deny":
		return t.deprives(stop, u) || t.refuses(i, stop, u)
	case "fear":
		return l.form == pastForm && t.isAny(stop, "dead", "killed", "drowned", "injured", "hurt", "missing", "wounded", "trapped") // seven divers feared dead
	case "inform": // prior and informed consent
		return d.shape(stop) == lower && !t.speakerLike(stop, t.rightPhrase(stop, u.stop)) && t.is(i-1, conjunctionWord|determinerWord)
	case "regard":
		return l.form == ingForm
	case "report": // two teachers would report “before March 15”; with 97 polling stations reporting,
		if l.form == ingForm && d.at(stop) == "," && plural(d.at(i-1)) && t.isAny(u.word, "with") {
			return true
		}
		return l.form == baseForm && t.is(i-1, modalWord) && within && t.quoted[stop] > 0 && t.is(t.quoteAt(stop).word, prepositionWord)
	case "rule":
		return within && (d.at(stop) == "on" || t.is(stop, prepositionWord) && t.nextThat(stop, u.stop) == 0 && t.nextComma(stop, u.stop) == u.stop)
	case "warn":
		return t.timesBehind(stop) // warned him three times
	case "write":
		return t.isAny(stop, "down") // writing down stock
	}
	if v.stance == alleges && v.frame&objectFrame != 0 && within && d.words[stop].shape == number && !t.anyVerb(stop, t.nextComma(stop, u.stop)) {
		return true // has claimed 488 lives
	}
	return v.lemma == "claim" && (t.takesLives(stop, u) || t.isAny(stop, "for") && t.isNumber(t.behindBound(stop+1, u), u))
}

// noVerb says that what looks like a form of a verb of speech at word i is a noun, or the second half of a passive.
func (t *talk) noVerb(i, stop int, v *speechVerb, u *utterance) bool {
	d, l := t.d, t.lex[i]
	within := stop < u.stop
	switch {
	case l.form == thirdForm && stop == i+1:
		return within && len(t.lex[stop].verbs) > 0 && t.lex[stop].verbs[0].lemma == "say" && t.lex[stop].form != ingForm || // advocates said
			l.class&plainNoun != 0 && t.is(stop, modalWord|beWord|haveWord) && i > u.word && t.lex[i-1].class == 0 && !t.is(i-2, relativeWord) // landfill charges will go up
	case l.form != pastForm || !t.is(i-1, conjunctionWord):
		return false
	}
	return strings.HasSuffix(d.at(i-2), "ed") && (t.is(i-3, beWord) || d.at(i-3) == "," && t.is(i-5, beWord)) || // was arrested and charged
		v.frame&hearerFrame != 0 && v.lemma != "ask" && within && d.at(stop) == "to" && t.sharesPassive(i-1, u) // was fined £900 and told to pay £120
}

// verbCue reads a form of a verb of speech at word i.
func (t *talk) verbCue(i int, u *utterance) bool {
	d, l := t.d, t.lex[i]
	if d.words[i].shape != lower && !d.parts[u.part].titleCase {
		return false
	}
	v, stop := l.verbs[0], i+1
	for _, w := range l.verbs {
		if w.particle != "" && i+1 < u.stop && d.at(i+1) == w.particle {
			v, stop = w, i+2
			break
		}
		if w.particle == "" {
			v = w
		}
	}
	if v.particle != "" && stop == i+1 || stop < u.stop && stop == i+1 && t.isAny(stop, "out", "off", "away") || l.nouns != noStance && t.raises(i-1) {
		return false
	}
	if t.otherSense(i, stop, v, u) || t.noVerb(i, stop, v, u) {
		return false
	}
	c := cue{stance: v.stance, frame: v.frame, verb: i, group: i, stop: stop}
	k := i - 1
	for k >= u.word && t.quoted[k] == 0 && (t.isAdverb(k) || t.isAny(k, "yet") && t.is(k-1, auxiliaryWord) || k > u.word && t.reflexive(k)) {
		if t.is(k, negationWord) {
			c.group = k
		}
		k--
	}
	if l.form == ingForm && k == i-1 && v.stance <= confirms {
		// Police arrested 40, with lawyers saying 70 were held.
		if lo := t.leftPhrase(k, u.word); lo <= k && t.isAny(lo-1, "with") && t.speakerLike(lo, i) {
			c.from, c.to, c.head = lo, i, lo-1
			t.cues = append(t.cues, c)
			return true
		}
	}
	if j := k - 1; k > u.word+2 && d.words[k].shape == number && t.is(j, timeWord) && t.isAny(j-1, "on") {
		k = j - 2 // the council on May 3 announced
	}
	before := k
	switch {
	case k < u.word:
	case t.is(k, beWord) && (l.form == pastForm || l.form == participleForm):
		return t.passiveCue(i, u)
	case l.form == baseForm && t.is(k, modalWord),
		l.form == ingForm && t.is(k, beWord),
		(l.form == pastForm || l.form == participleForm) && t.is(k, haveWord):
		last := k
		k = t.skipAuxiliaries(k, u)
		for j := last; j > k+1; j-- {
			if d.at(j) == "to" && !t.is(j-1, auxiliaryWord) {
				return false // the first country to have reported a case
			}
		}
		if d.at(k+1) == "to" && last > k+1 && t.is(last, haveWord) && t.nounish(k) {
			return false
		}
		for j := last; j > k; j-- {
			if t.is(j, negationWord) || t.is(j, modalWord) && !t.isAny(j, "will", "do", "does", "did") || t.negated(j) ||
				c.group < i && t.is(j, auxiliaryWord) {
				c.group = j
			}
		}
	case d.at(k) == "to" && l.form == baseForm:
		if !t.introduces(stop, u) || t.is(k-2, beWord) && t.is(k-3, modalWord) {
			return false // tests will be done to confirm that: nobody has said it yet
		}
		if v := d.lexeme(k - 1); v.form == pastForm && len(v.verbs) > 0 && v.verbs[0].frame&hearerFrame != 0 &&
			(t.is(k-2, beWord) || t.is(k-2, conjunctionWord) && t.sharesPassive(k-2, u)) {
			return false // was ordered to say “sorry”
		}
		return t.dangle(c, i, u)
	case l.form == ingForm:
		if t.is(k, determinerWord|possessiveWord) || d.words[k].shape == clitic || d.at(k) == "of" && !t.introduces(stop, u) {
			return false
		}
		return t.dangle(c, i, u)
	case t.is(k, determinerWord|possessiveWord|prepositionWord) && !t.is(k, pronounWord|subjectWord) || d.words[k].shape == clitic ||
		d.words[k].shape == number:
		return t.invert(c, i, u)
	}
	if l.form == ingForm {
		j := k
		for j > u.word && d.words[j].shape == lower && t.lex[j] == unlisted && t.quoted[j] == 0 {
			j--
		}
		if j < k && t.is(j, determinerWord) && !t.introduces(stop, u) {
			return false // a significant ruling
		}
		if from := t.leftPhrase(k, u.word); from <= k && t.is(from, determinerWord) && d.words[k].shape == lower && !t.speakerLike(from, k+1) &&
			!t.introduces(stop, u) {
			return false // ahead of a significant ruling
		}
		return t.dangle(c, i, u)
	}
	if l.form == participleForm && (before < u.word || !t.is(before, haveWord|subjectWord|auxiliaryWord)) {
		return false // a fund once known for
	}
	if l.form == pastForm && stop < u.stop && d.at(stop) == "by" && !t.isAny(stop+1, "phone", "telephone", "email", "e-mail", "letter", "text", "video", "radio", "satellite") {
		return false
	}
	if l.form == baseForm && t.is(k, conjunctionWord) && stop+1 < u.stop && d.shape(stop) == lower && plural(d.at(stop)) && t.finite(stop+1) {
		return false // and text messages showed
	}
	if l.form == baseForm && t.is(k, conjunctionWord) && d.at(i+1) == "of" && stop == i+1 {
		return false // the title and text of the law
	}
	if k < u.word || t.quoted[k] > 0 && (d.at(t.lastInside(k)) != "," || t.named(stop) && !t.isTitleOfWork(u, t.quoteAt(k))) ||
		d.at(k) == "," && c.frame&hearerFrame == 0 && !t.afterQuotation(k, u) {
		if t.invert(c, i, u) {
			return true
		}
	}
	wishes := c.frame&infinitiveFrame != 0 && stop < u.stop && d.at(stop) == "to" // and hopes to
	if l.form == thirdForm && !wishes && t.is(k, conjunctionWord) && k > u.word && plural(d.at(k-1)) && d.words[k-1].shape == lower &&
		t.is(t.leftPhrase(k-1, u.word), determinerWord|possessiveWord) {
		return false // its plans and calls
	}
	from, to, ok := t.leftSubject(k, u)
	if !ok {
		return t.invert(c, i, u)
	}
	if l.class&plainNoun != 0 && l.form == thirdForm && from > u.word && t.speaks(from-1) && t.lex[from-1].verbs[0].frame&objectFrame != 0 {
		return false // denies US claims
	}
	if l.form == pastForm && k == i-1 && c.frame&(clauseFrame|aboutFrame) == 0 && stop < u.stop && t.is(stop, prepositionWord) &&
		!t.isAny(stop, "to") &&
		!t.showsSpeaker(from, to) {
		return false // a strand of hair found at the site
	}
	if l.form == baseForm && k == i-1 && to-from == 1 && t.isAny(from, "this", "that", "each", "every") {
		return false // a noun: this report
	}
	if to-from == 1 && t.isAny(from, "which") && !t.bodySpeaks(from) {
		return false // Kenya and its coast, which boast some of the best beaches
	}
	if l.form == thirdForm && t.isAny(from, "most", "many", "several", "some", "all", "few", "both", "these", "those", "various") &&
		t.pluralOnly(from, to) {
		return false // most southern states
	}
	if next := d.lexeme(i + 1); l.form == thirdForm && l.class&plainNoun != 0 && len(next.verbs) > 0 && d.shape(i+1) == lower && i+2 < u.stop &&
		(next.form == pastForm || next.form == baseForm && (d.at(i+2) == "that" || t.is(i+2, determinerWord|subjectWord))) {
		return false // police reports state that, television reports showed people
	}
	if l.form == pastForm && v.lemma != "say" && to-from == 1 && numberWords.knows(d.spelling(from)) {
		return false // eleven confirmed cases
	}
	if l.form == baseForm && k == i-1 && !t.pluralPhrase(from, to) ||
		l.form == thirdForm && (t.pluralPhrase(from, to) && !t.is(to-1, relativeWord) && !t.capital(to-1) || !t.hasNoun(from, to)) {
		return false // a noun: many references, other states
	}
	if l.form == baseForm && k == i-1 && !t.hasNoun(from, to) && t.d.words[i].shape == lower &&
		(plural(d.at(i)) || t.is(to-1, determinerWord) && stop < u.stop && t.is(stop, prepositionWord|conjunctionWord|auxiliaryWord)) {
		return false
	}
	if (l.form == thirdForm || l.form == baseForm && k == i-1 || l.form == pastForm && k == i-1 && (t.lex[from].class == 0 &&
		d.words[from].shape == lower)) &&
		v.lemma != "say" &&
		v.lemma != "tell" &&
		!t.canSpeak(from, to) {
		return false // his withdrawal plans
	}
	if l.form != ingForm && from < to && d.words[to-1].shape == lower && strings.HasSuffix(d.at(to-1), "ing") && t.lex[to-1] == unlisted &&
		(l.form == thirdForm || l.form == baseForm) {
		return false // arranging calls
	}
	if l.form == thirdForm && t.is(to-1, subjectWord) && !t.isAny(to-1, "he", "she", "it") {
		return false
	}
	if to-from == 1 && (from == u.word || from == u.word+1 && d.shape(u.word) == punct) && d.shape(from) == lower && t.is(from, documentNoun) && !plural(d.at(from)) && d.isVerbAt(from) &&
		!t.introduces(stop, u) {
		return false // "- release pledged funds", in a list of what somebody asks for
	}
	c.from, c.to, c.head = from, to, min(from, i)
	if from > 0 && from > u.word && t.isAny(from-1, "as") && !t.isAny(from-2, "such", "well", "far", "even", "just", "much") &&
		c.frame&(clauseFrame|thatFrame) != 0 &&
		!t.hasContent(&c, u) {
		c.kind, c.head = asClause, from-1
	}
	if from == to || t.is(k, conjunctionWord) || d.at(k) == "then" {
		c.kind, c.head = dangling, i // he paused and said
	}
	t.cues = append(t.cues, c)
	return true
}

// pluralOnly says that a phrase behind a word for many has no noun in the plural, so that
// this is still to come: most southern [states].
func (t *talk) pluralOnly(from, to int) bool {
	return to-from > 1 && !t.linking(from+1) && !plural(t.d.at(to-1))
}

// sharesPassive says that the clause before a conjunction is passive, so that the verb
// behind it may be too.
func (t *talk) sharesPassive(joint int, u *utterance) bool {
	for k := joint - 1; k > u.word && t.quoted[k] == 0; k-- {
		if t.is(k, beWord) {
			return strings.HasSuffix(t.d.at(k+1), "ed") || t.d.tense(k+1) == past || t.lex[k+1].form == participleForm
		}
		if t.is(k, subjectWord|relativeWord) || t.d.at(k) == "," || t.d.at(k) == ";" {
			break
		}
	}
	return false
}

// named says that somebody’s name, with its title, begins with word i.
func (t *talk) named(i int) bool {
	n := t.d.nameAt(i)
	if n == nil && t.capital(i) {
		n = t.d.nameAt(i + 1)
	}
	return n != nil && n.kind == person && (n.word == i || n.title == i)
}

// reflexive says that word i is "itself" or the like, which is nobody but the one
// before it.
func (t *talk) reflexive(i int) bool {
	return t.is(i, pronounWord) && t.d.shape(i) == lower && (strings.HasSuffix(t.d.at(i), "self") || strings.HasSuffix(t.d.at(i), "selves"))
}

// takesLives says that lives follow from word i, behind a number or none: the flood
// claimed at least 217 lives.
func (t *talk) takesLives(i int, u *utterance) bool {
	for i = t.behindBound(i, u); i < u.stop && (t.isNumber(i, u) || t.is(i, determinerWord|possessiveWord|prepositionWord) && !t.isAny(i, "that") ||
		t.isAny(i, "many", "several", "million")); i++ {
	}
	for k := i; k < min(i+2, u.stop) && t.d.words[k].shape == lower; k++ {
		if t.isAny(k, "life", "lives", "victim", "victims", "casualties") {
			return true
		}
	}
	return false
}

// takesIn says that a number of people follows from word i and no clause: the clinic admitted 40 patients, but
// admitted 40 patients had died.
func (t *talk) takesIn(i int, u *utterance) bool {
	i = t.behindBound(i, u)
	if !t.isNumber(i, u) {
		return false
	}
	for end := min(i+4, u.stop); i < end && t.d.words[i].shape != punct; i++ {
		if t.d.words[i].shape == lower && t.human(i) {
			return !t.d.finite(i + 1)
		}
	}
	return false
}

// onlyNames says that the "call" at word i judges nothing: a group called Open
// Coast, who called the police, calling him out.
func (t *talk) onlyNames(i int, u *utterance) bool {
	d := t.d
	j := i + 1
	if j >= u.stop || t.quoted[j] > 0 {
		return false
	}
	if t.is(j, pronounWord|subjectWord) && !t.is(j, determinerWord) && t.isAny(j+1, "out", "off", "up", "back", "in") {
		return true
	}
	end := t.rightPhrase(j, u.stop)
	if end == j ||
		end < u.stop &&
			(t.quoted[end] > 0 || d.words[end].shape <= upper &&
				!t.is(end, prepositionWord|conjunctionWord|subordinatorWord|relativeWord|auxiliaryWord|timeWord)) {
		return false
	}
	if n := d.nameAt(j); n != nil && n.word == j && n.stop == end {
		return true
	}
	return end-j <= 2 && d.words[end-1].shape == lower && t.is(end-1, speakerNoun|publicNoun)
}

// bodySpeaks says that the antecedent of the "which" at word i is a body, a
// document or a name that may be one.
func (t *talk) bodySpeaks(i int) bool {
	start := t.antecedent(i)
	if start >= i {
		return false
	}
	end := i
	if t.d.at(end-1) == "," || t.d.at(end-1) == ")" {
		end--
	}
	for j := start; j < end; j++ {
		if t.is(j, speakerNoun) {
			return true
		}
		if n := t.d.nameAt(j); n != nil && (n.kind == organisation || n.kind == thing || n.kind == place && start == n.word) {
			return true
		}
	}
	return false
}

// negated says that word i is an auxiliary with its "not": didn’t.
func (t *talk) negated(i int) bool {
	v := t.d.at(i)
	return strings.HasSuffix(v, "n't") || strings.HasSuffix(v, "n’t") || t.isAny(i, "cannot")
}

// deprives says that a verb before word i has two objects there, whom and what: denied the Rovers a title,
// denied her the keys; but not: denied Monday its boats were unsafe.
func (t *talk) deprives(i int, u *utterance) bool {
	to := i
	if t.isAny(to, "the") {
		to++
	}
	for first := to; to < u.stop && t.quoted[to] == 0 && t.capital(to); to++ {
		if to == first && t.is(to, timeWord) {
			return false
		}
	}
	if to == i && t.isAny(i, "him", "her", "them", "us", "me") {
		to++
	}
	return to > i && to < u.stop && t.is(to, determinerWord|possessiveWord) && !t.isAny(to, "that", "this") && !t.d.finite(t.rightPhrase(to, u.stop))
}

// refuses says that what the verb at word v denies, from word i on, is what others are granted: denied bail, denied
// 40 claims, denied claims worth $4 million; the judge denied the claim. A clause, or claims of something, is said to be untrue.
func (t *talk) refuses(v, i int, u *utterance) bool {
	end := t.rightPhrase(i, u.stop)
	if end <= i || t.quoted[i] > 0 || t.d.finiteWithin(end, min(u.stop, end+mostBefore)) && t.nextComma(i, u.stop) >= min(u.stop, end+mostBefore) || t.d.finite(end) {
		return false
	}
	if t.isAny(i+1, "worth", "for") {
		end = i + 1
	}
	end = t.headEnd(i, end)
	how, is := grantables[t.d.lower(end-1)]
	switch {
	case !is:
		return false
	case how == "":
		return t.d.at(end) != "that"
	case t.isAny(end, "that", "of", "by"):
		return false
	}
	return t.isAny(end, "worth", "for") && t.nextThat(end, u.stop) == 0 || t.isNumber(t.behindBound(i, u), u) || rulers.has(t.d.lower(v-1))
}

var grantables = readTable("grantable.txt")

func (t *talk) isAny(i int, words ...string) bool {
	return slices.Contains(words, t.d.lower(i))
}

func (t *talk) skipAuxiliaries(k int, u *utterance) int {
	for k >= u.word && t.quoted[k] == 0 && (t.is(k, auxiliaryWord) || t.isAdverb(k)) {
		k--
	}
	return k
}

// introduces says that what follows from word i is the content of speech and
// nothing else: that, a colon, a quotation.
func (t *talk) introduces(i int, u *utterance) bool {
	if i >= u.stop {
		return false
	}
	if t.quoted[i] > 0 {
		return true
	}
	switch t.d.at(i) {
	case "that", ":":
		return true
	case ",":
		return i+1 < u.stop && t.quoted[i+1] > 0
	}
	return false
}

// dangle takes the speaker of a cue from its sentence: the one of the cue
// before, or the subject.
func (t *talk) dangle(c cue, i int, u *utterance) bool {
	c.kind, c.head = dangling, i
	c.from, c.to = t.speakerSoFar(u, i)
	if t.isAny(i-1, "as") {
		t.quotedAs(&c, u)
	}
	if k := i - 2; t.lex[i].form == baseForm && t.d.at(i-1) == "to" && k >= c.to && t.quoted[k] == 0 && t.d.shape(k) <= upper && t.human(k) &&
		len(t.lex[k].verbs) == 0 &&
		c.to > c.from {
		c.unsure = true // led the researchers to conclude: they have, if anybody
	}
	c.unsure = c.unsure || t.lex[i].form == ingForm && c.to > c.from && t.otherClause(c.to, i)
	if r := t.relativeBefore(i, u); r > u.word && t.lex[i].form == ingForm {
		c.from, c.to = r, r+1 // Lee, who surprised them by declaring
	}
	if k := i - 1; t.lex[i].form == ingForm && k > u.word && t.quoted[k] == 0 && t.d.words[k].shape == lower && t.is(k, personNoun) {
		// Some officials professing a belief; but not: he wrote to supporters, saying.
		if from := t.leftPhrase(k, u.word); t.is(from, determinerWord) && !t.isAny(from-1, "to") && !t.anyVerb(from, i) {
			c.from, c.to = from, i
		}
	}
	if c.from == c.to && t.is(u.word, prepositionWord|subordinatorWord) || t.opensWith(&c, u) {
		c.from, c.to = 0, 0
		// After accusing him of lying, she said: the subject is still to come.
		for j := i + 1; j < u.stop-1; j++ {
			if t.quoted[j] == 0 && t.d.at(j) == "," {
				c.from, c.to = j+1, t.rightPhrase(j+1, u.stop)
				if !t.speakerLike(c.from, c.to) {
					c.from, c.to = 0, 0
				}
				break
			}
		}
	}
	if t.lex[i].form == ingForm && c.frame&quoteFrame != 0 && !t.introduces(c.stop, u) {
		return false
	}
	t.cues = append(t.cues, c)
	return true
}

// otherClause says that a clause with a subject of its own begins between word from and a
// cue at word i, whose cue that may be: voters watch, while Lee wins by saying.
func (t *talk) otherClause(from, i int) bool {
	d := t.d
	for j := from; j+2 < i; j++ {
		if t.quoted[j] > 0 || !t.isAny(j, "while", "whereas", "although", "though", "but", "and") {
			continue
		}
		end := t.rightPhrase(j+1, i)
		if end == j+1 || t.is(j+1, subjectWord) {
			continue
		}
		if d.at(end) == "," {
			if k := t.nextComma(end+1, i); k < i {
				end = k + 1
			}
		}
		if end < i && (t.is(end, beWord|haveWord|modalWord) || d.shape(end) == lower && d.tense(end) != undirected) {
			return true
		}
	}
	return false
}

// quotedAs reads whom a cue behind "as" makes speak: the paper quoted Lee as saying;
// they were quoted as saying, by whom is open.
func (t *talk) quotedAs(c *cue, u *utterance) {
	as := c.verb - 1
	for q := as - 1; q > u.word && q > as-mostHeard && t.quoted[q] == 0; q-- {
		if !t.isAny(q, "quoted", "cited", "quotes", "cites", "quoting", "citing") {
			continue
		}
		switch {
		case t.is(q-1, beWord) && t.isAny(c.from, "they", "it"):
			c.from, c.to = 0, 0
		case !t.is(q-1, beWord) && q+1 < as && t.speakerLike(q+1, as):
			c.from, c.to = q+1, as
		}
		return
	}
}

// relativeBefore is the "who" whose clause goes on without a comma up to word i; u.word
// where there is none.
func (t *talk) relativeBefore(i int, u *utterance) int {
	for r := i - 1; r > u.word && t.quoted[r] == 0 && t.d.words[r].shape != punct; r-- {
		if t.isAny(r, "who") && t.is(r, relativeWord) {
			return r
		}
	}
	return u.word
}

// freelyRelative says that a cue only tells what somebody else speaks of, and so has no say in what follows: she would not
// go, whatever Lee told her. “It is safe.”
func (t *talk) freelyRelative(c *cue) bool {
	return t.d.sameSentence(c.from-1, c.from) && t.isAny(c.from-1, "whatever", "whoever", "what")
}

// speakerSoFar is the speaker of the last cue of an utterance before word i, or
// else its subject.
func (t *talk) speakerSoFar(u *utterance, i int) (from, to int) {
	for n := len(t.cues) - 1; n >= u.cue && n >= 0; n-- {
		c := &t.cues[n]
		if c.to > c.from && c.to < c.verb && t.d.at(c.to) == "that" {
			continue // he pointed to a report that put it at 12, and noted
		}
		if t.freelyRelative(c) {
			continue
		}
		if c.head >= u.word && c.to > c.from && !t.is(c.from, relativeWord) && c.kind != nounCue && c.kind != according {
			return c.from, c.to
		}
	}
	return t.subjectOf(u, i)
}

// invert reads "said Ann Lee", which stands only behind what is said.
func (t *talk) invert(c cue, i int, u *utterance) bool {
	if t.lex[i].form != pastForm && t.lex[i].form != thirdForm {
		return false
	}
	before := i - 1
	if before > u.word && t.isAny(before, "so") && t.quoted[before] == 0 {
		before-- // “…,” so says Ann Lee
	}
	if c.frame&(clauseFrame|quoteFrame) == 0 && (before < u.word || t.quoted[before] == 0) {
		return false
	}
	if before < u.word || t.quoted[before] == 0 && t.d.at(before) != "," && t.d.at(before) != "—" {
		return false
	}
	to := t.rightPhrase(c.stop, u.stop)
	if to == c.stop ||
		to < u.stop && t.quoted[to] == 0 && t.d.words[to].shape == lower &&
			(t.is(to, auxiliaryWord) || len(t.lex[to].verbs) > 0 && t.lex[to].form < ingForm || t.d.at(to) == "that") {
		return false
	}
	if t.quoted[before] == 0 && (!t.showsSpeaker(c.stop, to) || !t.anyVerb(u.word, before) || t.clauseGoesOn(to, u) || t.is(c.stop, subjectWord) ||
		t.lex[i].verbs[0].lemma == "announce" && t.isAny(c.stop, "a", "an") && !t.human(t.headEnd(c.stop, to)-1) &&
			!t.bodyHead(t.headEnd(c.stop, to)-1)) {
		return false // the minister, Ann Lee, announced a review
	}
	c.kind, c.head, c.from, c.to, c.stop = inverted, i, c.stop, to, to
	t.cues = append(t.cues, c)
	return true
}

// afterQuotation says that the subject before the comma at word k stands right
// behind a quotation: “…,” Ann Lee, mayor of Ur, told reporters.
func (t *talk) afterQuotation(k int, u *utterance) bool {
	from, _, ok := t.overApposition(k, u)
	return ok && from > u.word && t.quoted[from-1] > 0
}

// clauseGoesOn says that a verb follows word i in its clause, so that what
// stands before it is the subject of that: said he may, said the plan in May was.
func (t *talk) clauseGoesOn(i int, u *utterance) bool {
	for ; i < u.stop; i++ {
		switch {
		case t.quoted[i] > 0:
			return true
		case t.d.words[i].shape == clitic, t.is(i, auxiliaryWord) && t.d.at(i) != "to", t.d.tense(i) != undirected:
			return true
		case t.d.at(i) == ",":
			// said their daughter, then four, had waited
			k := t.nextComma(i+1, u.stop)
			return k+1 < u.stop && !t.anyVerb(i+1, k) && (t.is(k+1, beWord|haveWord|modalWord) || t.d.tense(k+1) != undirected)
		case t.d.words[i].shape == punct && t.d.at(i) != "-", t.is(i, relativeWord|subordinatorWord):
			return false
		}
	}
	return false
}

// canSpeak says that the last word of a phrase is a name, a pronoun, a plural or
// a noun for those who say something.
func (t *talk) canSpeak(from, to int) bool {
	for i := from; i < to; i++ {
		if t.linking(i) && i > from {
			to = i
			break
		}
	}
	if from >= to {
		return true
	}
	last := to - 1
	return t.capital(last) || t.is(last, speakerNoun|subjectWord|pronounWord|relativeWord) || plural(t.d.at(last)) || t.d.words[last].shape == number
}

// hasNoun says that a phrase has more than an article and numbers.
func (t *talk) hasNoun(from, to int) bool {
	for i := from; i < to; i++ {
		if !t.is(i, determinerWord|possessiveWord) && t.d.words[i].shape != number &&
			!t.isAny(i, "other", "more", "such", "own", "additional", "further", "new") {
			return true
		}
	}
	return false
}

// lastInside is the last word of the quotation that word k closes.
func (t *talk) lastInside(k int) int { return t.d.quotes[t.quoted[k]-1].stop - 1 }

// speakerLike says that a phrase is a name, a pronoun or has a noun for those
// who say something.
func (t *talk) speakerLike(from, to int) bool {
	return t.showsSpeaker(from, to) || from < to && t.is(from, pronounWord)
}

// showsSpeaker says the same of a phrase whose own words have to show it: not
// "all of the deaths".
func (t *talk) showsSpeaker(from, to int) bool {
	for i := from; i < to; i++ {
		if t.capital(i) && !t.is(i, determinerWord) || t.is(i, speakerNoun|subjectWord|relativeWord) {
			return true
		}
	}
	return false
}

// passiveCue reads "is said to", "was accused of", "it is believed that".
func (t *talk) passiveCue(i int, u *utterance) bool {
	k := i - 1
	for k > u.word && t.quoted[k] == 0 && t.isAdverb(k) {
		k--
	}
	if k <= u.word || !t.is(k, beWord) || t.quoted[k] > 0 {
		return false
	}
	l := t.lex[i]
	next := t.d.at(i + 1)
	hedged := l.class&hedgePassive != 0 && (next == "to" || next == "that" || next == "as")
	accused := len(l.verbs) > 0 && l.verbs[0].stance == alleges && l.verbs[0].frame&objectFrame != 0 &&
		(next == "of" || next == "by" || next == "for" || next == "as" || next == "with")
	if !hedged && !accused {
		return false
	}
	st := believes
	if len(l.verbs) > 0 {
		st = l.verbs[0].stance
	}
	c := cue{kind: passive, stance: st, frame: clauseFrame, head: k, verb: i, group: i, stop: i + 1}
	for j := i + 1; j < min(i+12, u.stop) && t.quoted[j] == 0 && t.d.words[j].shape != punct; j++ {
		if t.d.at(j) == "by" && (t.capital(j+1) || t.is(j+1, determinerWord|possessiveWord|speakerNoun)) && (j == i+1) {
			c.from, c.to = j+1, t.rightPhrase(j+1, u.stop)
			break
		}
	}
	t.cues = append(t.cues, c)
	return true
}
