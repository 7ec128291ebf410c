package extract

import (
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// The rows of quotations and claims: which of those found make one, and with what text.

// quotes makes one row of each quotation, of both halves where the cue parts it.
func (b *boxer) quotes() {
	d := b.d
	last := -1 // the quotation that has the last row
	for i := range d.facts.Quotes {
		q := &d.facts.Quotes[i]
		status := Claimed
		if outer := b.claimAround(q.from, q.to); outer != nil {
			status = outer.Status
		}
		if !q.quotable(status) || b.unasserted(q) || b.misheard(&q.Speech) {
			continue
		}
		if i > 0 && b.resumes(q, &d.facts.Quotes[i-1]) {
			continue // the row before has it
		}
		if i > 0 && b.hangsOn(q, &d.facts.Quotes[i-1]) && (last == i-1 || b.joined(&d.facts.Quotes[i-1], q) == "") {
			if last >= 0 && last == i-1 {
				if f := &b.rows[len(b.rows)-1].Fact; !b.goOn(f, q) {
					f.Text += " …"
				}
			}
			continue
		}
		text := strings.TrimRight(strings.TrimSuffix(q.Text, "—."), " ,—")
		parted := i+1 < len(d.facts.Quotes) && b.resumes(&d.facts.Quotes[i+1], q)
		if parted {
			text += " … " + strings.TrimRight(d.facts.Quotes[i+1].Text, " ,")
		}
		s := d.sentenceAt(q.from)
		stands := !b.gives(q) && !b.tautology(d.wordAt(q.from), d.wordAt(q.to-1)+1) && b.quoteStands(q, parted)
		if last >= 0 && last == i-1 && !q.Partial && !parted && b.follows(q, &d.facts.Quotes[last]) && b.goOn(&b.rows[len(b.rows)-1].Fact, q) {
			last = i
			continue
		}
		if i > 0 && last != i-1 && !q.Partial && !parted && b.follows(q, &d.facts.Quotes[i-1]) {
			before := &d.facts.Quotes[i-1]
			if joint := b.joined(before, q); joint != "" {
				text, stands, s = joint, true, d.sentenceAt(before.from)
			} else if d.spoken(d.wordAt(q.from), d.wordAt(q.to-1)+1) < fewestHeld {
				stands = false // the half of it that has no row is what it is about
			}
		}
		if isPronoun(q.voice) {
			continue // whose it is, the page could not tell
		}
		if !stands {
			if !q.Partial || b.setInto(q) || b.claimAround(q.from, q.to) != nil {
				continue
			}
			if text, reads := d.phrase(s, q.from, q.to, false); reads && strings.Contains(text, q.Text) {
				f := Fact{
					Kind:     "claim",
					Text:     text,
					By:       q.voice,
					Role:     b.roleOfSpeaker(q.voice),
					Verb:     q.verb(),
					Status:   status,
					Evidence: d.evidence(s),
				}
				b.woven = append(b.woven, row{Fact: f, score: b.weight(&q.Speech, f.Role), body: true})
			}
			continue
		}
		f := Fact{Kind: "quote", Text: shortened(text), By: q.voice, Role: b.roleOfSpeaker(q.voice), Verb: q.verb(), Status: status, Evidence: d.evidence(s)}
		before := len(b.rows)
		if b.add(f, b.weight(&q.Speech, f.Role)); len(b.rows) > before {
			last = i
		}
	}
}

// mostQuoted is how long a quotation is shown at most, in bytes, and leastQuoted how much of it at least.
const mostQuoted, leastQuoted = 420, 120

// shortened is a quotation, of a long one the first sentences.
func shortened(text string) string {
	if len(text) <= mostQuoted {
		return text
	}
	for i := mostQuoted; i > leastQuoted; i-- {
		if text[i] == ' ' && (text[i-1] == '.' || text[i-1] == '?' || text[i-1] == '!') && text[i-2] != '.' && !(text[i-2] >= 'A' && text[i-2] <= 'Z') {
			return text[:i] + " …"
		}
	}
	return text
}

// mostLong is how many words a quotation has together with the one that goes on from it.
const mostLong = 45

// goOn adds to the row of a quotation the one that goes on from it, where both are short.
func (b *boxer) goOn(f *Fact, q *Quote) bool {
	if countFields(f.Text)+countFields(q.Text) > mostLong {
		return false
	}
	f.Text += " … " + strings.TrimRight(q.Text, " ,")
	return true
}

// joined is what two quotations say that follow each other, of which the first has no row of its own;
// "" where both do not read alone either.
func (b *boxer) joined(before, q *Quote) string {
	d := b.d
	x := d.tellingOf(d.wordAt(before.from), d.wordAt(before.to-1)+1)
	x.add(d.wordAt(q.from), d.wordAt(q.to-1)+1)
	x.own = true
	text := strings.TrimRight(before.Text, " ,") + " … " + strings.TrimRight(q.Text, " ,")
	if before.Partial || countFields(text) > mostLong || !(x.stands() && x.alone()) && !x.spokenOut() {
		return ""
	}
	return text
}

// follows says that a quotation is the next sentence that the speaker of another says, in
// the same paragraph: “I saw the boat,” Lee said. “It was on fire.”
func (b *boxer) follows(q, before *Quote) bool {
	d := b.d
	if v := q.Text; v == "" || v[0] != '[' && v[0] != '\'' && !(v[0] >= 'A' && v[0] <= 'Z') {
		return false
	}
	return q.voice == before.voice && d.partAt(q.from) == d.partAt(before.from) &&
		d.words[d.wordAt(q.from)].sent <= d.words[d.wordAt(before.to-1)].sent+1
}

// verb is what a row shows for a verb of speech: none of another sentence that leads up to
// what is said.
func (q *Quote) verb() string {
	if q.elsewhere {
		return ""
	}
	return q.Verb
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
		if d.words[i].shape <= upper && d.lexeme(i).class&(determinerWord|possessiveWord) != 0 &&
			d.lexeme(i+1).class&(subjectWord|pronounWord|auxiliaryWord) == 0 &&
			d.shape(i+1) <= upper ||
			i > first+1 && t.capital(i) && !t.isAny(i, "i") && d.words[i].shape != upper {
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
func (b *boxer) claimAround(from, to int) *Claim {
	for i := range b.d.facts.Claims {
		c := &b.d.facts.Claims[i]
		if c.from <= from && c.to >= to {
			return c
		}
	}
	return nil
}

// claims makes one row of each claim of the body and the captions that reads
// alone. What a speaker says twice is one row.
func (b *boxer) claims() {
	d := b.d
	first := len(b.rows)
	var told Claim
	for i := range d.facts.Claims {
		c := &d.facts.Claims[i]
		if k := d.partAt(c.from).Kind; k == seed.Headline || k == seed.Standfirst {
			continue // the body says it in full
		}
		if strings.EqualFold(c.Speaker, "that") || strings.EqualFold(c.Speaker, "this") {
			continue // "That threatened to …": a thing, and which one the row does not say
		}
		if !c.alone || !c.sayable() || namesNobody(c.Speaker) {
			continue // "No group has admitted …": nobody has said it
		}
		if b.sketchy(c) || b.leans(c) || b.misheard(&c.Speech) || b.saidWithin(c) || c.Verb == "" && !d.hedgesClaim(c) {
			continue
		}
		s := d.sentenceAt(c.from)
		if c.Status == Denied && talkOf(d).changesPlea(d.wordAt(c.to-1), talkOf(d).utteranceOf(d.wordAt(c.from))) {
			continue
		}
		told = *c
		if c.soft > 0 {
			told.to = int(d.words[d.wordAt(c.soft)-1].start) // without ", and a decision is due"
			told.to = len(strings.TrimRight(d.text[:told.to], " ,"))
			told.Text = d.text[told.from:told.to]
		}
		text, stands := b.claimText(&told)
		if !stands || c.voice != "" && b.othersWords(&told) {
			continue
		}
		if c.soft > 0 && d.at(d.wordAt(c.soft)-1) == "but" && strings.HasSuffix(text, unstopped(told.Text)) {
			text += " …" // he was careless, but there was no case: what takes it back
		} else if b.takenBack(c, text) {
			text += " …"
		}
		f := Fact{
			Kind: "claim", Text: text, By: c.voice, Role: b.roleOfSpeaker(c.voice),
			Verb: c.Verb, Hedge: c.Hedge, Status: c.Status, When: b.whenClaimed(s, c), Where: b.whereOf(c, s), Evidence: d.evidence(s),
		}
		if strings.EqualFold(f.Hedge, f.Verb) || !d.hedgesClaim(c) {
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
	b.once(first)
	b.disputes(first)
}

// once takes out, of the rows from one on, each claim that another of the same speaker shows whole in
// front of what goes on from it, and that nobody answers.
func (b *boxer) once(first int) {
	var room [64]bool
	held := room[:0] // which go
	for i := first; i < len(b.rows); i++ {
		x, within := &b.rows[i], false
		for k := i + 1; k < min(len(b.rows), i+mostTwice) && !within; k++ {
			y := &b.rows[k]
			within = x.By == y.By && x.Status == y.Status && x.Answers == nil && len(y.Text) > len(x.Text) &&
				strings.Contains(y.Text, strings.TrimSuffix(x.Text, " …"))
		}
		held = append(held, within && !slices.ContainsFunc(b.rows[first:], func(y row) bool { return y.Answers != nil && *y.Answers == x.Evidence }))
	}
	kept := first
	for i := first; i < len(b.rows); i++ {
		if !held[i-first] {
			if kept < i {
				b.rows[kept] = b.rows[i]
			}
			kept++
		}
	}
	clear(b.rows[kept:])
	b.rows = b.rows[:kept]
}

// mostTwice is over how many rows a claim is looked for in another.
const mostTwice = 4

// misheard says that the words of a speaker are the last of a subject of several whom a
// row cannot name: neither the mill nor the council has said it; the mill, the
// bank, and the council said it together.
func (b *boxer) misheard(x *Speech) bool {
	d, t := b.d, talkOf(b.d)
	if x.bys <= x.by || x.by < 2 {
		return false
	}
	s, i := d.sentenceOf(x.by), x.by-1
	if i <= s.word || x.by > d.wordAt(x.from) || !t.isAny(i, "and", "or", "nor") {
		return false // asked of few
	}
	serial := d.at(i-1) == ","
	commas := 0
	for i--; i >= s.word && t.quoted[i] == 0; i-- {
		switch {
		case t.isAny(i, "neither", "none"):
			return true
		case d.at(i) == ",":
			commas++
		case t.isAny(x.by-1, "or", "nor"):
			// Neither the firm, which owns the mill, nor the council.
		case d.at(i) == "that",
			t.is(i, subjectWord|auxiliaryWord|relativeWord|subordinatorWord) && !t.is(i, prepositionWord),
			d.tense(i) != undirected:
			return false
		}
	}
	return serial && commas > 1 && t.isAny(x.by-1, "and")
}

var limiters = readTable("limits.txt")

// takenBack says that behind the text of a claim its sentence goes on with what limits it, "but", "unless",
// "than", or with a second thing, "and", that nobody else is said to say.
func (b *boxer) takenBack(c *Claim, text string) bool {
	d, t := b.d, talkOf(b.d)
	if !strings.HasPrefix(d.text[c.from:], text) {
		return false
	}
	rest := d.text[c.from+len(text):]
	if len(rest) < 2 || rest[0] != ' ' && rest[0] != ',' && rest[0] != ';' {
		return false
	}
	but := d.wordAt(c.from + len(text))
	if d.words[but].shape == punct {
		but++
	}
	if b.withholds(but + 1) {
		return false
	}
	switch v := d.at(but); {
	case limiters.has(v):
	case v == "and", v == "or", v == "than":
		if rest[0] != ' ' || d.tense(but+1) == past || d.lexeme(but+1).form == pastForm && len(d.lexeme(but+1).verbs) > 0 {
			return false // and told them so
		}
	default:
		return false
	}
	u := t.utteranceOf(but)
	for i := u.cue; i < u.cues; i++ {
		k := &t.cues[i]
		theirs := k.from > but || k.stance != intends && k.stance != believes && d.lexeme(k.verb).form == pastForm
		if k.verb > but && theirs && (k.verb < but+4 || k.from > but && k.from < but+4) {
			return false // but Holt said that it was sound; but added that it leaks
		}
	}
	return true
}

// saidWithin says that the verb of a claim may be that of what its speaker tells, behind "and" there,
// whose subject is another: Lee said the office read it and found; said costs fell and showed.
func (b *boxer) saidWithin(c *Claim) bool {
	d, t := b.d, talkOf(b.d)
	if c.bys <= c.by {
		return false
	}
	u := t.utteranceOf(c.by)
	outer := -1
	for i := u.cue; i < u.cues; i++ {
		k := &t.cues[i]
		if k.from != c.by || k.to != c.bys || k.kind != plain && k.kind != dangling || k.stop > d.wordAt(c.from) {
			continue
		}
		if outer < 0 {
			if outer = k.stop; k.frame&clauseFrame == 0 {
				return false
			}
			continue
		}
		if d.verbsWithin(outer, k.head) == 0 || len(t.lex[k.verb].verbs) == 0 {
			continue
		}
		if v := t.lex[k.verb].verbs[0]; v.stance == shows || v.stance == believes {
			return true
		}
		joint := k.verb - 1
		for t.is(joint, haveWord) || t.isAdverb(joint) {
			joint--
		}
		if d.at(joint-1) == "," {
			continue // said it was read, but warned
		}
		if d.at(outer) == "that" {
			outer++
		}
		hi := t.rightPhrase(outer, k.head)
		return hi > outer && !t.is(outer, subjectWord|pronounWord) && (t.canSpeak(outer, hi) || t.human(hi-1))
	}
	return false
}

// mostSketched is how many words a claim of a bare plural has that tells too little.
const mostSketched = 4

// sketchy says that a claim tells no more than that something or somebody unnamed is so, or that its
// sentence opens with a condition that it has lost: talks have been renewed; even with
// the loan, Lee said, he would not sell.
func (b *boxer) sketchy(c *Claim) bool {
	d, t := b.d, talkOf(b.d)
	first, stop := d.wordAt(c.from), d.wordAt(c.to-1)+1
	if stop-first <= mostSketched && d.shape(first) == lower && t.lex[first] == unlisted && plural(d.at(first)) && t.is(first+1, auxiliaryWord) &&
		strings.HasSuffix(d.at(stop-1), "ed") {
		return true
	}
	if c.Answers == nil && stop <= first+mostSketched &&
		(t.isAny(first, "a", "an") && d.shape(first+1) == lower || t.isAny(first, "they") && t.is(first+1, beWord)) {
		return true // an investigation was underway; they are not surprised
	}
	s := d.sentenceOf(first)
	if first > s.word && c.bys > c.by && t.isAny(s.word, "if", "unless") && t.nextComma(s.word, first) < first && c.by > s.word {
		return true // If they refused, the office had threatened to close it.
	}
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

// leans says that what a claim says is clear only with what stood before it: the answer to what somebody
// was asked, what others say of whom the report has told, a denial of any part in what it has, or
// something that goes by "that" or is itself.
func (b *boxer) leans(c *Claim) bool {
	d, t := b.d, talkOf(b.d)
	first, stop := d.wordAt(c.from), d.wordAt(c.to-1)+1
	s := d.sentenceOf(first)
	switch {
	case first > s.word && t.isAny(s.word, "asked", "pressed", "questioned") && d.at(s.word+1) != "for":
		return true // Asked whether he was sorry, Lee said
	case c.bys == c.by+1 && t.isAny(c.by, "others", "some", "many", "most", "another") && t.is(first, subjectWord):
		return true // Others said they could not see it
	case first > s.word && t.isAny(first-1, "that") && b.pointsBack(first):
		return true // said that count included
	case first > s.word && t.isAny(first-1, "that") && t.is(first, auxiliaryWord):
		return true // said that would cost
	case b.tautology(first, stop), b.supposed(first):
		return true
	}
	return c.Status == Denied && c.Answers == nil && b.deniesPart(first, stop)
}

// pointsBack says that word i, behind "that", is a noun which the sentence before has, too, and
// which has no article: that count included.
func (b *boxer) pointsBack(i int) bool {
	d, t := b.d, talkOf(b.d)
	if d.shape(i) != lower || t.lex[i].class&^(speakerNoun|plainNoun) != 0 || d.isPlural(i) || d.words[i].sent == 0 ||
		!d.verbal(i+1) && !t.is(i+1, auxiliaryWord) {
		return false
	}
	return d.hasNoun(&d.sents[d.words[i].sent-1], i)
}

// supposed says that what begins at a word is only a condition: assuming it rains.
func (b *boxer) supposed(i int) bool {
	switch b.d.lower(i - 1) {
	case "assuming", "if", "unless", "provided", "providing", "once", "until", "till":
		return true
	}
	return false
}

// tautology says that the words from one up to another say that something is itself: a boat is a boat.
func (b *boxer) tautology(from, to int) bool {
	d := b.d
	for to > from && d.words[to-1].shape == punct {
		to--
	}
	mid := from + (to-from)/2
	if to-from < 3 || (to-from)%2 == 0 || d.lexeme(mid).class&beWord == 0 {
		return false
	}
	for i := from; i < mid; i++ {
		if !strings.EqualFold(d.at(i), d.at(mid+1+i-from)) {
			return false
		}
	}
	return true
}

// deniesPart says that a denial, the words from one up to another, is of a part in something that it
// does not name: any involvement.
func (b *boxer) deniesPart(from, to int) bool {
	d := b.d
	last := to - 1
	for last > from && d.words[last].shape == punct {
		last--
	}
	part, _ := d.value(last, deniables)
	return part != "" && last-from <= 2
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
	small := ""
	for i := range rows {
		x := &rows[i]
		if x.By != f.By || x.Status != f.Status || f.Answers != nil {
			continue
		}
		if small == "" {
			small = strings.ToLower(f.Text)
		}
		if strings.Contains(strings.ToLower(x.Text), small) {
			return true
		}
	}
	return false
}

// namesNobody says that one of the words of a speaker says that there is none.
func namesNobody(speaker string) bool {
	for w := range strings.FieldsSeq(speaker) {
		if nobody.hasAnyCase(w) {
			return true
		}
	}
	return false
}

var nobody = load("nobody.txt")
