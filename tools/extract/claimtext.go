package extract

import "strings"

// This file makes the text of a claim: its content, with what it takes to read it alone.

// claimText is the text of the row of a claim: what is said where that is a clause, else
// with the words before it that say who wants or denies it.
func (b *boxer) claimText(c *Claim) (text string, stands bool) {
	d := b.d
	first, stop := d.wordAt(c.from), d.wordAt(c.to-1)+1
	if f := d.filing(c.from); f > first && f+1 < stop {
		first = f + 1
	}
	x := d.emptyTelling()
	x.said = &c.Speech
	if c.stance == shows && talkOf(d).isAny(first, "it", "they", "he", "she") && d.lexeme(first+1).class&modalWord == 0 {
		x.said = nil // the office found that it had leaked: not the office
	}
	if x.said != nil && b.addresses(c, first) {
		x.said = nil // told the families that they had to leave: not the office
	}
	switch {
	case c.cut > 0 && c.resume > 0:
		x.add(first, d.wordAt(c.cut-1)+1)
		if next := d.wordAt(c.resume); d.verbal(next) || d.at(next) == "than" || d.in(next, conditions) || !x.complete() ||
			d.lexeme(next).class&conjunctionWord != 0 && d.lexeme(next+1).class&prepositionWord != 0 && d.verbsWithin(next, stop) == 0 {
			x.add(d.wordAt(c.resume), stop)
		} else {
			c.resume = 0
		}
	case c.cut > 0:
		x.add(first, d.wordAt(c.cut-1)+1)
	default:
		if c.bys > c.by && c.bys <= first {
			stop = b.ownEnd(first, stop)
		}
		x.add(first, stop)
	}
	thin := c.Status != Denied && x.thin()
	frame := frameOf(c.Verb)
	governs := c.bys > c.by && c.bys <= first && d.at(first-1) != "that" // its verb the text
	x.object = governs && frame&objectFrame != 0
	if x.object && x.joinsVerb() {
		return "", false // declared a truce and sent the boats
	}
	puts := governs && x.putsAt(c.Verb)
	if !puts && (!x.object || frame&(clauseFrame|thatFrame) != 0) && (x.stands() || x.blind == "the" && c.Answers != nil && x.ends()) {
		if text = d.claimed(c); c.cut == 0 && (stop <= d.wordAt(c.to-1) || first > d.wordAt(c.from)) {
			text = unstopped(d.slice(first, stop))
		}
		s := d.sentenceAt(c.from)
		if c.Answers == nil && c.cut == 0 && !thin && b.setIn(c, s, first, stop) {
			return unstopped(d.slice(s.word, stop)), true
		}
		if c.Answers == nil {
			if from, to := x.introduced(s); from >= 0 {
				return ledIn(d.slice(from, to), to == s.word, unstopped(d.marked(d.opens(s, first), s.stop))), true
			}
			if !thin && c.Status != Denied && x.bare() && (s.word > 0 && d.voiceIn(d.sentenceOf(s.word-1)) == c.voice || x.sharesNoun(s)) {
				if from := d.behind(s, c.voice, int(s.end)); from >= 0 {
					return unstopped(d.marked(from, s.stop)), true
				}
			}
		}
		if c.Answers == nil && c.Status != Denied && !thin {
			if i := x.pointsAt(); i >= 0 {
				if from := d.behind(s, c.voice, int(s.end)); from >= 0 && d.hasNoun(&d.sents[d.words[s.word].sent-1], i) {
					return unstopped(d.marked(from, s.stop)), true
				}
				return "", false
			}
		}
		return text, !thin
	}
	if (x.blind == "he" || x.blind == "she") && x.said != nil && x.rivalled() {
		return "", false
	}
	if x.blind == "the" && c.Answers == nil { // beside a denial stands what it answers
		return b.framed(c, x.noun)
	}
	if text = b.ledUp(c, x); text != "" {
		return text, true
	}
	if thin && x.verbs > 0 && x.blind != "he" && x.blind != "she" && d.lower(first) != "to" {
		return "", false // Lee said the first one had sunk
	}
	if x.blind == "one" || x.blind == "they" || c.bys <= c.by || c.bys > first || c.cut > 0 || !x.follows(c) {
		return "", false
	}
	if x.blind == "it" && d.subjectAt(x.words[x.first()]) && d.lower(x.words[x.first()]) != "it" {
		return "", false // he had the votes to sink it
	}
	if x.blind == "it" && x.several() {
		return b.framed(c, -1) // officials say it bears their mark: what
	}
	from := c.by
	if d.lexeme(from-1).class&determinerWord != 0 {
		from--
	}
	who := c.Status == Denied && c.bys == c.by+1 && d.lexeme(c.by).class&relativeWord != 0
	if k := c.by - 1; who && d.at(k) == "," {
		if n := d.nameAt(k - 1); n != nil && n.kind == person {
			from = n.word // Lee, who denies the charge
		}
	}
	x = d.tellingOf(from, stop)
	if x.cut, x.voiced = true, true; !x.stands() && !((from < c.by-1 && who || x.describesSpeaker(c)) && x.refers() && x.ends()) {
		return "", false
	}
	text = unstopped(d.slice(from, stop))
	return text, len(text) <= mostShown
}

// describesSpeaker says that between a speaker and the verb stands, between commas, who that is: Lee, 49, denied the charges.
func (x *telling) describesSpeaker(c *Claim) bool {
	return x.d.at(c.bys) == "," && !strings.HasSuffix(firstWord(c.Verb), "ing")
}

// setIn says that a place which only stands before the speaker is that of the whole sentence: In Norland, police said that
// 12 boats had sunk.
func (b *boxer) setIn(c *Claim, s *sentence, first, stop int) bool {
	d := b.d
	comma := talkOf(d).nextComma(s.word, first)
	if c.bys <= c.by || c.by <= comma || c.by > comma+2 || d.lower(s.word) != "in" || d.shape(s.word+1) == lower && d.at(s.word+1) != "the" || d.length(s.word, stop) > mostShown {
		return false
	}
	return b.placeWithin(s.word, comma) && !b.placeWithin(first, stop)
}

// putsAt says that a verb of speech and what stands behind it tell at what something is put, which is
// no clause: put the harm to crops at 12 boats.
func (x *telling) putsAt(verb string) bool {
	d := x.d
	switch verb {
	case "put", "puts", "estimated", "estimates", "valued", "values":
	default:
		return false
	}
	at := false
	for _, i := range x.words {
		switch {
		case d.contracts(i), d.lexeme(i).class&auxiliaryWord != 0 && d.lower(i) != "to", d.shape(i) == lower && d.tense(i) == past:
			return false
		case d.at(i) == "at" && (d.shape(i+1) == number || isCurrencySign(d.at(i+1)) || numberWords.knows(d.spelling(i+1)) || d.moderates(i+1) || d.at(i+1) == "between"):
			at = true
		}
	}
	return at
}

// joinsVerb says that the first verb of a text stands behind "and", and so is its speaker's.
func (x *telling) joinsVerb() bool {
	d := x.d
	for n, i := range x.words {
		if d.verbal(i) || d.shape(i) == lower && d.tense(i) == past {
			return n > 1 && d.at(i-1) == "and"
		}
	}
	return false
}

// addresses says that the "they" which a claim opens with, at a word, may stand for those whom its
// speaker told.
func (b *boxer) addresses(c *Claim, first int) bool {
	d := b.d
	if d.lower(first) != "they" || c.bys <= c.by || c.bys > first || firstWord(c.Verb) != "told" {
		return false
	}
	for i := c.bys; i < first; i++ {
		if d.isPlural(i) && d.shape(i) == lower && !talkOf(d).isAny(i, "reporters", "journalists") {
			return true
		}
	}
	return false
}

// framed is the text of the row of a claim that takes for known the noun at a word, which
// another sentence tells of, or its own before it tells whose it is: that, and all of its own.
func (b *boxer) framed(c *Claim, noun int) (text string, stands bool) {
	d := b.d
	s := d.sentenceAt(c.from)
	start := d.opens(s, d.wordAt(c.from))
	if c.bys > c.by && !talkOf(d).afterClause(start, c.by) && d.verbsWithin(start, d.wordAt(c.from)) > 1 && d.length(start, s.stop) <= mostShown &&
		d.sentenceFrom(start, s.stop).stands() {
		return unstopped(d.slice(start, s.stop)), true // Lee has sold it, saying that the deal was
	}
	if noun < 0 || c.Status == Denied {
		return "", false // what would stand before it is not denied
	}
	lead, follows := d.leadTo(s, noun, c)
	text = unstopped(d.marked(start, s.stop))
	if lead == "" || len(lead)+len(text) > mostWhole {
		return "", false
	}
	return ledIn(lead, follows, text), true
}

// sharesNoun says that the sentence before s brings up one of the nouns of a text, so that the text goes on from it,
// or that the text tells of others than it does.
func (x *telling) sharesNoun(s *sentence) bool {
	d := x.d
	n := int(d.words[s.word].sent)
	for _, i := range x.words {
		if v := d.at(i); v == "other" || v == "another" || v == "also" || v == "it" && (d.at(i+1) == "took" || d.at(i+1) == "takes") {
			return true
		}
		if n > 0 && d.shape(i) == lower && len(d.at(i)) > 3 && d.lexeme(i).class&^(speakerNoun|plainNoun) == 0 && !d.verbal(i) &&
			d.hasNoun(&d.sents[n-1], i) {
			return true
		}
	}
	return false
}

// afterClause says that a clause with "after" begins between one word and another: it failed after Lee said that.
func (t *talk) afterClause(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if t.isAny(i, "after") && t.quoted[i] == 0 && t.d.verbsWithin(from, i) > 0 {
			return true
		}
	}
	return false
}

// ledUp is the whole sentence of a claim, behind the one before it in its paragraph, which tells what
// the claim only points at: 12 such boats; "" where it does not.
func (b *boxer) ledUp(c *Claim, x *telling) string {
	d := b.d
	switch x.blind {
	case "it", "its", "them", "there", "such", "these", "those":
	case "one":
		if s := d.sentenceAt(c.from); c.Answers == nil && c.Status != Denied {
			if from := d.behind(s, c.voice, int(s.end)); from >= 0 {
				return unstopped(d.marked(from, s.stop))
			}
		}
		return ""
	default:
		return ""
	}
	s := d.sentenceAt(c.from)
	n := int(d.words[s.word].sent)
	if c.Answers != nil || c.Status == Denied || n == 0 || d.sents[n-1].part != s.part || !x.complete() {
		return ""
	}
	y := d.sentenceFrom(d.opens(s, d.wordAt(c.from)), s.stop)
	if y.stands() || y.blind != x.blind {
		return ""
	}
	from := d.leadUp(s, y)
	if from < 0 || d.length(from, s.stop) > mostWhole {
		return ""
	}
	return unstopped(d.marked(from, s.stop))
}

// How few words a claim has, and how little it names, that says more behind the sentence before it.
const (
	mostBareSaid = 20
	mostUnsaid   = 5
)

// bare says that a text is short and names little beside numbers, and no name.
func (x *telling) bare() bool {
	d := x.d
	if d.opensReport(x.words[0]) || d.spoken(x.words[0], x.words[len(x.words)-1]+1) > mostBareSaid {
		return false
	}
	named := 0
	for n, i := range x.words {
		switch m := d.nameAt(i); {
		case d.words[i].shape == punct || d.words[i].shape == number:
		case m != nil && !d.isWord(m):
			return false
		default:
			named += x.tells(n)
		}
	}
	return named <= mostUnsaid
}

// behind is where the sentence before another begins in its paragraph, where both read as one and
// nobody else than a speaker, if there is one, speaks in it, until a byte of the text; -1 where not.
func (d *document) behind(s *sentence, voice string, until int) int {
	n := int(d.words[s.word].sent)
	if n == 0 || d.sents[n-1].part != s.part || d.length(d.sents[n-1].word, s.stop) > mostWhole {
		return -1
	}
	if talkOf(d).anyQuoted(s.word, s.stop) {
		return -1
	}
	from := d.mayLead(&d.sents[n-1], s, false)
	if from < 0 {
		return -1
	}
	for i := range d.facts.Claims {
		if c := &d.facts.Claims[i]; c.from >= int(d.words[from].start) && c.from < until && c.voice != voice {
			return -1
		}
	}
	if !d.sentenceFrom(from, s.stop).stands() {
		return -1
	}
	return from
}

// ledIn is a text with what is shown in front of it, which it may follow right behind.
func ledIn(lead string, follows bool, text string) string {
	if follows {
		return lead + " " + text
	}
	return lead + " … " + text
}

// frameOf is what may stand behind a verb of speech.
func frameOf(verb string) (f frame) {
	for _, v := range lookUp(firstWord(verb)).verbs {
		f |= v.frame
	}
	return f
}

// ownEnd is where the words of a claim from one up to another, behind its cue, end that
// are surely the speaker's: a clause behind a dash, or behind "but" or "and" without
// another "that", may be the report's again.
func (b *boxer) ownEnd(from, to int) int {
	d, t := b.d, talkOf(b.d)
	dashes, end, told := 0, to, false
	one, many := false, false // a verb in the singular, in the plural
	for i := from + 1; i+2 < to; i++ {
		told = told || d.verbal(i)
		v := d.at(i)
		dash := v == "—" || v == "–" || v == "--" || v == "-" && !d.words[i].glued
		if dash {
			dashes++
		}
		if end == to && t.quoted[i] == 0 && v == "and" && (one && !many && t.isAny(i+1, "have", "were", "are") || many && !one && t.isAny(i+1, "has", "was", "is")) {
			end = i // the lists were incomplete and has begun to redraw them
		}
		one, many = one || t.isAny(i, "has", "was", "is"), many || t.isAny(i, "have", "were", "are")
		if end == to && told && t.quoted[i] == 0 && v == "but" && b.withholds(i+1) {
			end = i // the ship was safe but gave no details
		}
		if end == to && told && t.quoted[i] == 0 && (dash || v == "," || v == ";") && t.isAny(i+1, "and", "but") && d.at(i+2) != "that" &&
			d.subjectAt(i+2) {
			end = i
		}
	}
	if dashes > 1 {
		return to
	}
	return end
}

// withholds says that word i is the verb of a speaker who goes on to say no more: gave no details,
// declined to, did not say, would not comment.
func (b *boxer) withholds(i int) bool {
	d := b.d
	switch d.lower(i) {
	case "gave", "offered", "provided", "named", "set":
		return (d.at(i+1) == "no" || d.at(i+1) == "few" || d.at(i+1) == "little") && (toldDetails.has(d.at(i+2)) || toldDetails.has(d.at(i+3)))
	case "did", "would", "could":
		return d.at(i+1) == "not" && len(d.lexeme(i+2).verbs) > 0
	}
	v := d.lexeme(i).verbs
	return len(v) > 0 && v[0].stance == declines && d.lexeme(i).form == pastForm
}

// toldDetails are the nouns for what a speaker gives, or does not, who is asked for more.
var toldDetails = readTable("told-details.txt")

// follows says that a claim stands right behind its verb, and that behind its speaker: the
// company denied any fault. Not so: Lee was in Ur, promising peace.
func (x *telling) follows(c *Claim) bool {
	d := x.d
	first := x.words[0]
	if d.words[first-1].shape == punct || d.sentenceOf(c.by) != d.sentenceOf(first) {
		return false
	}
	verb := firstWord(c.Verb)
	i := c.bys
	if d.at(i) == "," && d.lexeme(i+1).class&relativeWord != 0 {
		i = talkOf(d).nextComma(i+1, first)
	}
	for ; i < first; i++ {
		switch {
		case d.lower(i) == verb:
			return true
		case d.verbal(i) && d.lexeme(i).class&(haveWord|modalWord) == 0, d.words[i].shape == punct && d.at(i) != ",":
			return false
		}
	}
	return false
}

// isOwn says that a text says "I" or "we" without marks, and so is nobody's where no row
// says whose.
func isOwn(text string) bool {
	if inner := strings.Trim(text, "“”\""); len(inner) < len(text) && !strings.ContainsAny(inner, "“”\"") && strings.HasPrefix(strings.TrimLeft(text, "“\""), inner[:min(1, len(inner))]) {
		text = inner // all of it is somebody's words
	}
	if !mayBeOwn(text) || strings.Contains(text, "“") || strings.Contains(text, "\"") || strings.Contains(text, "''") {
		return false
	}
	for w := range strings.FieldsSeq(text) {
		w = strings.TrimLeft(w, "“\"'`‘(")
		if k := strings.IndexAny(w, "'’,.”\""); k > 0 {
			w = w[:k]
		}
		switch w {
		case "I", "we", "We", "my", "My", "our", "Our", "me":
			return true
		}
	}
	return false
}

// mayBeOwn says that a text may have one of the words that isOwn looks for, as most do not.
func mayBeOwn(text string) bool {
	for i := 0; i < len(text); i++ {
		from := i
		for i < len(text) && isAlphanumeric(text[i]) {
			i++
		}
		if i-from > 3 {
			continue
		}
		switch text[from:i] {
		case "I", "we", "We", "my", "My", "our", "Our", "me":
			return true
		}
	}
	return false
}
