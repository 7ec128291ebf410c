package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// How long a text of a row is at most, in bytes.
const (
	mostShown = 240 // before it is cut at a clause
	mostWhole = 300 // where it cannot be cut
)

// phrase is the part of a sentence around a stretch of it that reads alone:
// the whole sentence where it is not long, else the clauses around the stretch,
// with an ellipsis where something is cut; and the sentence before it too, where
// that is short and says what a pronoun stands for. The words are the report's own.
// It says whether they can be read alone; where not, there is no text, unless it is wanted
// anyway.
func (d *document) phrase(s *sentence, from, to int, anyway bool) (text string, reads bool) {
	first, last := d.wordAt(from), d.wordAt(to-1)
	start, stop := d.opens(s, first), s.stop
	before := "" // what is shown in front of it
	if len(d.whole) == 0 {
		d.whole = zeroed(d.whole, len(d.sents))
	}
	known := &d.whole[d.words[s.word].sent]
	switch long := d.length(start, stop); {
	case long <= mostShown && start == s.word && *known != 0: // of another of its rows
		if reads = *known > 0; reads {
			start = int(*known) - 1
		}
	case long <= mostShown:
		whole, x := start == s.word, d.sentenceFrom(start, stop)
		if reads = x.stands(); reads {
			if from, to := x.introduced(s); from >= 0 {
				if before = d.slice(from, to) + " "; to < s.word {
					before += "… "
				}
				break
			}
			*known = int32(s.word) + 1
			break
		}
		if x.blind == "the" && x.complete() {
			lead, follows := d.leadTo(s, x.noun, nil)
			if reads = lead != ""; reads && follows {
				before = lead + " "
			} else if reads {
				before = lead + " … "
			}
		} else if lead := d.leadUp(s, x); lead >= 0 {
			start, reads = lead, true
		} else if lead := d.leans(s, x); lead >= 0 {
			start, reads = lead, true
		} else if who := d.ofHero(x); who != "" {
			before, reads = who+" … ", true
		}
		switch {
		case before != "":
		case whole && reads:
			*known = int32(start) + 1
		case whole:
			*known = -1
		}
	default:
		a, z, ok := d.cutOut(start, stop, first, last+1)
		if ok && d.tellingOf(a, z).stands() {
			start, stop, reads = a, z, true
		} else {
			reads = long <= mostWhole && d.sentenceFrom(start, stop).stands()
		}
	}
	if reads && before == "" && !d.opensReport(start) {
		content, _ := d.tellingOf(start, stop).content(fewestOfReport)
		reads = content >= fewestOfReport
	}
	if !reads && !anyway {
		return "", false
	}
	if reads && before == "" && start == s.word && stop == s.stop && d.sentenceFrom(start, stop).bare() {
		if from := d.behind(s, d.voiceIn(s), int(s.start)); from >= 0 {
			start = from
		}
	}
	for start < first && isLoose(d.at(start)) {
		start++
	}
	for stop > last+1 && (isLoose(d.at(stop-1)) && !d.closesOne(start, stop) || d.at(stop-1) == "." || d.endsItem(stop-1)) {
		stop--
	}
	if isQuoteMark(d.at(stop-1)) && stop > last+1 && d.at(stop-2) == "." && !d.words[stop-1].glued {
		stop -= 2 // It was built in 1540. "
	}
	start, stop = d.bracketed(start, stop, first, last)
	text = d.marked(start, stop)
	if start > s.word && !onlyMarks(d, d.opens(s, first), start) {
		text = "… " + text
	}
	if stop < s.stop && !onlyMarks(d, stop, s.stop) && !(stop >= s.stop-2 && d.endsItem(s.stop-1)) {
		text += " …"
	}
	return before + text, reads
}

// endsItem says that word i is the semicolon behind an item of a list, or the "and" behind that.
func (d *document) endsItem(i int) bool {
	return d.at(i) == ";" || (d.at(i) == "and" || d.at(i) == "or") && d.at(i-1) == ";"
}

// leans is where the sentence before another begins, where that only lacks the noun that a number or
// "one" in it stands for; -1 where not.
func (d *document) leans(s *sentence, x *telling) int {
	if x.blind != "one" || !x.complete() {
		return -1
	}
	return d.behind(s, d.voiceIn(s), int(s.start))
}

// voiceIn is whoever makes the first claim of a sentence.
func (d *document) voiceIn(s *sentence) string {
	for i := range d.facts.Claims {
		if c := &d.facts.Claims[i]; c.from >= int(s.start) && c.from < int(s.end) {
			return c.voice
		}
	}
	return ""
}

// ofHero is the name of the one whom the report is about, where a whole sentence only lacks
// whom its "he" or "she" stands for and nobody else can be meant: he was born in Ur. It is
// "" where it cannot be told.
func (d *document) ofHero(x *telling) string {
	t := talkOf(d)
	male := x.blind == "he" || x.blind == "his"
	if !male && x.blind != "she" && x.blind != "her" || !x.complete() {
		return ""
	}
	hero := d.heroOf()
	if hero < 0 {
		return ""
	}
	e := &d.entities[hero]
	if male && e.female || !male && e.male || e.male == e.female && !d.speaksOf(male) {
		return ""
	}
	i := -1 // the pronoun, which is the subject or whose
	for n, k := range x.words {
		if t.quoted[k] > 0 || d.verbal(k) {
			return ""
		}
		if d.lower(k) == x.blind {
			if i = k; (x.blind == "his" || x.blind == "her") && n != x.first() {
				return ""
			}
			break
		}
	}
	if i < 0 || t.otherHuman(i, hero) {
		return ""
	}
	for n := d.namesBefore(i); n < len(d.names) && d.sameSentence(i, d.names[n].word); n++ {
		if d.names[n].entity == hero {
			return "" // he has spoken with Lee
		}
	}
	for n := d.namesBefore(i) - 1; ; n-- {
		if n < 0 {
			return ""
		}
		m := &d.names[n]
		if m.entity == hero {
			break
		}
		if o := &d.entities[m.entity]; m.kind == person && !(male && o.female || !male && o.male) ||
			m.kind == thing && !d.isWord(m) && d.partAt(int(d.words[m.word].start)).Kind == seed.Paragraph &&
				d.words[m.word].sent == d.words[i].sent {
			return ""
		}
	}
	y := d.tellingOf(x.words[0], x.words[len(x.words)-1]+1)
	y.whole = true
	if male {
		y.seen.men = 1
	} else {
		y.seen.women = 1
	}
	if !y.stands() {
		return ""
	}
	return e.full
}

// speaksOf says that nearly all whom a report calls "he" or "she" are of one sex.
func (d *document) speaksOf(male bool) bool {
	he, she := 0, 0
	for i := range d.words {
		if d.words[i].shape > title || !d.in(i, pointers) {
			continue
		}
		switch d.lower(i) {
		case "he", "his", "him":
			he++
		case "she", "her", "hers":
			she++
		}
	}
	if male {
		return he > mostOthers*she
	}
	return she > mostOthers*he
}

// mostOthers is how many times as often a report has to speak of one sex as of the other, to tell
// the sex of the one it is about.
const mostOthers = 4

// heroOf is the only one whom the headline names, or else the first sentence, in full; -1
// where there is none.
func (d *document) heroOf() int {
	if d.hero != 0 {
		return d.hero - 1
	}
	d.hero = -1
	body := -1 // the first sentence of the body
	for _, p := range d.parts {
		if p.Kind == seed.Paragraph {
			body = int(d.words[p.word].sent)
			break
		}
	}
	for _, kind := range [...]seed.Kind{seed.Headline, seed.Paragraph} {
		found, several := -1, false
		for n := range d.names {
			m := &d.names[n]
			if m.kind != person || d.partOf(m.word).Kind != kind || kind == seed.Paragraph && int(d.words[m.word].sent) != body {
				continue
			}
			several = several || found >= 0 && found != m.entity
			found = m.entity
		}
		if several {
			break
		}
		if found >= 0 && firstWord(d.entities[found].full) != lastWord(d.entities[found].full) {
			d.hero = found + 1
			break
		}
	}
	return d.hero - 1
}

// sentenceFrom is the telling of the words from one up to another, which are a whole
// sentence of the report, or two.
func (d *document) sentenceFrom(start, stop int) *telling {
	x := d.tellingOf(start, stop)
	x.whole = true
	return x
}

// opens is where the text of a sentence begins, behind a dateline.
func (d *document) opens(s *sentence, first int) int {
	if f := d.filing(s.start); f > s.word && f < first {
		return f + 1
	}
	return s.word
}

// length is how many bytes the words from one up to another take.
func (d *document) length(from, to int) int {
	if from >= to {
		return 0
	}
	return int(d.words[to-1].end - d.words[from].start)
}

// leadUp is where the sentence before another begins, if it reads alone and the two
// read as one text, both the report's own words; -1 where not.
func (d *document) leadUp(s *sentence, x *telling) int {
	n := int(d.words[s.word].sent)
	pointing := x.blind == "there" || x.blind == "such" || x.blind == "these" || x.blind == "those"
	if n == 0 || lookUp(x.blind).class&(subjectWord|possessiveWord) == 0 && x.blind != "him" && x.blind != "them" && !pointing || !x.complete() ||
		x.blind == "it" && x.expletive() {
		return -1
	}
	before := &d.sents[n-1]
	if pointing && before.part != s.part {
		return -1
	}
	if talkOf(d).anyQuoted(s.word, s.stop) {
		return -1
	}
	start := d.mayLead(before, s, true)
	for i := start; i >= 0 && i < before.stop && !pointing; i++ {
		if d.lexeme(i).class&(subjectWord|pronounWord) != 0 && d.lexeme(i-1).class&determinerWord == 0 {
			return -1 // which the pronoun may be taken for
		}
	}
	if start < 0 || !d.sentenceFrom(start, s.stop).standsBut() || d.lower(s.word) == "its" && d.ownsNothing(before) {
		return -1
	}
	return start
}

// ownsNothing says that a sentence is about what no "its" of the next stands for: revenue, a study.
func (d *document) ownsNothing(s *sentence) bool {
	t := talkOf(d)
	u := t.utteranceOf(s.word)
	from, to := t.subjectOf(u, u.stop)
	if from >= to {
		return false
	}
	head := t.headEnd(from, to) - 1
	if d.shape(head) != lower && !d.startsSentence(head) {
		return false
	}
	return t.is(head, documentNoun|figuresNoun) || d.in(head, studies) || d.in(head, surveys) || d.in(head, quantityNouns)
}

// mayLead is where an earlier sentence begins that may be shown in front of another, as it is
// the report's own, reads alone, if need be with a noun that it takes for known, and leaves
// both short; -1 where it may not.
func (d *document) mayLead(before, s *sentence, known bool) int {
	if before.part != s.part && (d.parts[before.part].Kind != seed.Paragraph || d.parts[s.part].Kind != seed.Paragraph) {
		return -1
	}
	start := d.opens(before, before.stop)
	if d.length(start, before.stop)+d.length(s.word, s.stop) >= mostWhole {
		return -1
	}
	if talkOf(d).anyQuoted(start, before.stop) {
		return -1
	}
	if taggedBySomebody(unstopped(d.slice(start, before.stop))) {
		return -1
	}
	if x := d.sentenceFrom(start, before.stop); !x.stands() && !(known && x.standsBut()) {
		return -1
	}
	return start
}

// expletive says that the first "it" of a text is one of "it was the third time": which
// stands for nothing in front of it.
func (x *telling) expletive() bool {
	d := x.d
	for n, i := range x.words {
		if d.lower(i) == "it" && n+2 < len(x.words) {
			is := x.words[n+1]
			l := d.lexeme(x.words[n+2]).class
			return (d.words[is].shape == clitic || d.lexeme(is).class&beWord != 0) && l&(determinerWord|hedgePassive) != 0
		}
	}
	return false
}

// marked is the text of the words from one up to another, with the quotation marks
// that a cut has parted from their other half: “It fell,” where the quotation goes on.
func (d *document) marked(start, stop int) string {
	opened, closed := "", ""
	for i := range d.quotes {
		q := &d.quotes[i]
		if q.stop <= start || q.word >= stop {
			continue
		}
		switch mark := d.markBefore(q); {
		case q.word < start && q.stop < stop && d.startsSentence(start): // its closing mark stands in the text
			opened = mark
		case q.word <= start || q.stop < stop || isQuoteMark(d.at(stop-1)):
		case !q.open && onlyMarks(d, stop, q.stop):
			stop = q.stop + 1 // the mark itself, with the comma before it
			if len(mark) > len(d.at(q.word-1)) && d.at(stop) == d.at(stop-1) {
				stop++ // of two, as what opens it, but not where `` is closed by "
			}
		default:
			closed = closingOf(mark)
		}
	}
	text := d.slice(start, stop)
	if s := d.sentenceOf(start); s.stop < stop {
		text = d.slice(start, s.stop) + " " + d.slice(s.stop, stop)
	}
	return balance(opened + text + closed)
}

// markBefore is the mark that opens a quotation.
func (d *document) markBefore(q *quotation) string {
	i := q.word - 1
	if i > 0 && d.at(i-1) == d.at(i) && d.words[i].glued {
		return d.at(i) + d.at(i)
	}
	return d.at(i)
}

// closingOf is the mark that closes what another opens.
func closingOf(mark string) string {
	switch mark {
	case "“", "„":
		return "”"
	case "‘":
		return "’"
	case "``":
		return "''"
	case "«":
		return "»"
	}
	return mark
}

// closesOne says that the words from one up to another end with a bracket that
// they also open.
func (d *document) closesOne(from, to int) bool {
	if d.at(to-1) != ")" {
		return false
	}
	for i := to - 2; i >= from; i-- {
		switch d.at(i) {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// spoken is how many of the words from one up to another are no marks.
func (d *document) spoken(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if s := d.words[i].shape; s != punct && s != clitic {
			n++
		}
	}
	return n
}

// cutOut finds the clauses around the words from first up to stop, in a sentence
// that lies from one word up to another, which are short and read best alone.
func (d *document) cutOut(from, to, first, stop int) (start, end int, reads bool) {
	tellers, closings := make([]teller, to-from), make([]int, to-from+1)
	for i := from; i < to; i++ {
		tellers[i-from] = d.teller(i)
		if i >= stop {
			closings[i-from] = d.closing(i, to)
		}
	}
	closings[to-from] = d.closing(to, to)
	best := noCut
	for a := first; a >= from; a-- {
		opening := d.opening(from, a)
		if opening == noCut {
			continue
		}
		told := clauses{led: strings.HasSuffix(d.at(a), "ing") && d.words[a].shape <= title} // Considering how
		for b, n := a, 0; b <= to && n <= mostCut; b++ {
			if closing := closings[b-from]; b >= stop && closing != noCut {
				tells := told.tell(a == from && b == to)
				score := opening + closing + tells - n/6 - max(n-mostWords, 0)/3
				if n < fewestWords {
					score -= 4
				}
				if tells <= 0 {
					score -= 8
				}
				if score >= best {
					best, start, end, reads = score, a, b, tells > 0 && score >= 0
				}
			}
			if b < to {
				told.read(tellers[b-from], b == a)
				if s := d.words[b].shape; s != punct && s != clitic {
					n++
				}
			}
		}
	}
	if best == noCut {
		return first, stop, false
	}
	return start, end, reads
}

// A teller is what a word does for the clauses of a sentence.
type teller uint8

const (
	tellsNothing teller = iota
	opensClause         // which, because, while
	opensAgain          // the "but" behind a comma
	tellsAdverb         // an adverb, which may stand between the verbs of a clause
	tellsVerb
	tellsParticiple // a verb right behind a mark, which may be a participle
)

func (d *document) teller(i int) teller {
	if w := &d.words[i]; w.shape != clitic && !w.spelling.mayTell() {
		return tellsNothing
	}
	switch {
	case d.subordinates(i):
		return opensClause
	case d.at(i) == "but" && isBorder(d.at(i-1)):
		return opensAgain
	case d.verbal(i):
		if isBorder(d.at(i-1)) && d.lexeme(i).class&(beWord|haveWord|modalWord) == 0 {
			return tellsParticiple
		}
		return tellsVerb
	case d.lexeme(i).class&(adverbWord|negationWord) != 0:
		return tellsAdverb
	}
	return tellsNothing
}

// mayTell says that a word may do something for a clause, wherever it stands.
func (s *spelling) mayTell() bool {
	if known, is := s.asked(ofClause); known {
		return is
	}
	return s.tell(
		ofClause,
		s.lists.has(clauseOpeners.number) || s.lexeme.class&(relativeWord|adverbWord|negationWord) != 0 || s.text == "but" || s.mayBeVerbal(),
	)
}

// clauses counts what the clauses of some words tell.
type clauses struct {
	main, within bool // a verb of their own, and one in a relative or subordinate clause
	related      bool // the one in such a clause can stand right behind its opening: who were there
	led          bool // the first of them opens such a clause
	verb         bool // the word before belongs to a verb: had been killed
	opened       bool // the word before opens such a clause
	pending      int  // clauses that wait for their verb
}

// read goes on with the next word, which may be the first.
func (c *clauses) read(t teller, first bool) {
	verb := false
	switch t {
	case opensClause:
		c.pending++
		c.led = c.led || first
	case opensAgain:
		if !first {
			c.pending++
		}
	case tellsAdverb:
		verb = c.verb
	case tellsVerb, tellsParticiple:
		verb = true
		switch {
		case c.verb:
		case c.pending > 0:
			c.pending--
			c.within = c.within || !c.opened
			c.related = true
		case t == tellsParticiple && !c.main && !first:
			// A man, said to be ill, …
		default:
			c.main = true
		}
	}
	c.verb = verb
	c.opened = t == opensClause || c.opened && t == tellsAdverb
}

// tell is how much the words tell, as sentences do: 0 where they have no verb, less
// where the only one stands in a relative clause, and where a clause is left
// without its verb. Whole sentences may have one that nobody can tell for one.
func (c *clauses) tell(whole bool) int {
	switch {
	case c.main && c.pending == 0:
		return 8
	case (c.within || whole && c.related) && c.pending == 0 && !c.led:
		return 4
	case c.main:
		return -2
	}
	return 0
}

// How many words a cut has: with fewer it is too bare to tell much, with more it
// is no text of a box any more.
const (
	fewestWords = 8
	mostCut     = 40
)

// noCut says that a sentence cannot be cut at a word.
const noCut = -1000

// opening is how well a cut of a sentence that begins at word from reads that
// begins at word i: where a clause of its own begins, that nothing before it limits.
func (d *document) opening(from, i int) int {
	if i == from {
		return 4
	}
	if isBorder(d.at(i)) && !d.inNumber(i) || d.shape(i) == clitic {
		return noCut
	}
	switch before := d.lower(i - 1); {
	case before == ";", before == "that" && len(d.lexeme(i-2).verbs) > 0, (before == "and" || before == "but") && isBorder(d.at(i-2)):
	default:
		return noCut
	}
	if !d.subjectAt(i) || strings.HasSuffix(d.at(i), "ing") || d.parted(i) || d.finite(i) || d.tags(i) || d.limits(from, i) {
		return noCut
	}
	return 2
}

// tags says that the clause that begins with word i only says who said what stood before
// it: officials said, and ….
func (d *document) tags(i int) bool {
	for k := i + 1; k < min(i+8, len(d.words)); k++ {
		if isBorder(d.at(k)) {
			v := d.lexeme(k - 1).verbs
			return len(v) > 0 && v[0].frame&clauseFrame != 0
		}
	}
	return false
}

// limits says that the words from one up to another have a condition or a negation, which
// what follows may stand under: if it rains; there is no sign that.
func (d *document) limits(from, to int) bool {
	for i := from; i < to; i++ {
		if d.lexeme(i).class&negationWord != 0 || d.in(i, conditions) || d.in(i, noWords) || strings.HasSuffix(d.at(i), "n't") ||
			strings.HasSuffix(d.at(i), "n’t") {
			return true
		}
		if v := d.lexeme(i).verbs; len(v) > 0 && v[0].stance == denies {
			return true
		}
	}
	return false
}

// parted says that a verb follows the first mark behind word i, whose subject stands
// before that word: in July 2012, said that.
func (d *document) parted(i int) bool {
	for k := i; k+1 < len(d.words) && d.words[k+1].sent == d.words[i].sent; k++ {
		if isBorder(d.at(k)) && !d.inNumber(k) {
			return d.finite(k+1) || d.present(k+1)
		}
		if k > i && (d.finite(k) || d.present(k)) {
			return false
		}
	}
	return false
}

// inNumber says that the mark at word i stands within a number or a time: 2:30.
func (d *document) inNumber(i int) bool {
	return i > 0 && i+1 < len(d.words) && d.words[i].glued && d.words[i+1].glued && d.shape(i-1) == number && d.shape(i+1) == number
}

// inBound says that the "as" at word i belongs to a number: as many as 30.
func (d *document) inBound(i int) bool {
	return d.lower(i) == "as" && (d.lower(i-1) == "many" || d.lower(i-1) == "much" || d.lower(i+1) == "many" || d.lower(i+1) == "much")
}

// subjectAt says that a clause of its own begins with word i: a verb that tells
// comes before the next mark, and no relative or subordinator before that.
func (d *document) subjectAt(i int) bool {
	for k := i; k < len(d.words) && d.words[k].sent == d.words[i].sent; k++ {
		if d.finite(k) && k > i && d.shape(i) != punct {
			return d.lexeme(i).class&(prepositionWord|conjunctionWord|beWord|haveWord|modalWord) == 0 || d.lower(i) == "in"
		}
		if isBorder(d.at(k)) && !d.inNumber(k) || k > i && d.in(k, clauseWords) && !d.inBound(k) {
			return false
		}
	}
	return false
}

// closing is how well a cut reads that ends before word i of a sentence that
// ends before word to.
func (d *document) closing(i, to int) int {
	if i == to {
		return 2
	}
	v := d.lower(i)
	switch {
	case takesBack(v), isBorder(v) && takesBack(d.at(i+1)):
		return noCut // 40 have been sold, though most of them came back
	case v == ")" || v == "(" || d.inNumber(i), v == "," && d.shape(i+1) == number && d.shape(i-1) == number,
		v == "," && d.shape(i-1) == title && (d.shape(i+1) == title || d.shape(i+1) == upper) && (d.at(i+2) == "," || d.at(i+2) == "." || strings.HasSuffix(d.at(i+1), ".")):
		return noCut // June 12, 1912; Madrid, Spain, …
	case isBorder(v), v == "-" && !d.words[i].glued:
		if (v == "," || v == ")") && i+1 < to && d.finite(i+1) && d.lexeme(i+1).class&(beWord|haveWord|modalWord) != 0 {
			return -12 // and the mill, which had burned, is up again
		}
		if l := d.lexeme(i - 1); len(l.verbs) > 0 && l.form <= pastForm {
			return -12 // he said, "…
		}
		switch {
		case d.lexeme(i-1).class&(prepositionWord|determinerWord|conjunctionWord|possessiveWord) != 0 && d.shape(i-1) == lower:
			return noCut // her choice to, with many others, leave
		case v == "," && (d.limits(i+1, min(i+3, to)) || d.at(i+1) == "or" || d.at(i+1) == "only" || d.describesDay(i)):
			return noCut // 67 percent, if you count; the June 12, 1912, flood
		case v == "," && !d.leadsAway(i+1):
			return noCut // asks those who ate there, in May, to call
		case d.dangles(i):
			return -8
		}
		return 2
	case (v == "because" || v == "whereas" || v == "while") && d.shape(i-1) <= number:
	case v == "and" && d.subjectAt(i+1):
		return 1
	default:
		return noCut
	}
	if l := d.lexeme(i - 1); l.class&(prepositionWord|determinerWord|conjunctionWord|beWord|haveWord|modalWord|possessiveWord) != 0 ||
		len(l.verbs) > 0 {
		return noCut // said that, out of which
	}
	return 0
}

// takesBack says that what begins with a word may take back what stands before it, so that
// neither is shown without the other.
func takesBack(v string) bool {
	switch v {
	case "but", "though", "although", "however", "except":
		return true
	}
	return false
}

var (
	conditions = load("conditions.txt")
	noWords    = load("no-words.txt")
)

// leadsAway says that what begins with word i behind a comma is no part of the clause in
// front of it: which came up at night, leaving 12 dead, but the mill stood.
func (d *document) leadsAway(i int) bool {
	l := d.lexeme(i).class
	switch v := d.lower(i); {
	case l&relativeWord != 0,
		d.at(i+1) == "of" && d.lexeme(i+2).class&relativeWord != 0,
		v == "where",
		v == "when",
		v == "while",
		v == "although",
		v == "though",
		v == "because",
		v == "whereas",
		v == "according",
		v == "including":
		return true
	case v == "and" || v == "but":
		return d.subjectAt(i + 1)
	case strings.HasSuffix(v, "ing") && l == 0, v == "--":
		return true
	case l&prepositionWord != 0:
		return d.lexeme(i+1).class&relativeWord != 0
	}
	for k := i; k < min(i+6, len(d.words)) && !isBorder(d.at(k)); k++ {
		if v := d.lexeme(k).verbs; len(v) > 0 && v[0].stance <= denies && v[0].frame&clauseFrame != 0 && d.shape(k) == lower {
			return k > i || d.shape(k+1) != lower // Lee said
		}
	}
	return false
}

// describesDay says that a noun stands behind the comma at word i that the day
// before it describes: the Sept. 4, 2004, storm.
func (d *document) describesDay(i int) bool {
	if d.at(i) != "," || d.shape(i-1) != number || d.at(i-2) != "," || d.shape(i-3) != number || !d.leads(i+1) {
		return false
	}
	return d.in(i-5, determiners) || d.at(i-4) == "." && d.in(i-6, determiners)
}

// dangles says that the words up to word i only lead in what follows: the mill sank;
// in 1904, …; and in a count of 12 towns, ….
func (d *document) dangles(i int) bool {
	k := i - 1
	for ; k > 0 && d.words[k].sent == d.words[i-1].sent && !isBorder(d.at(k)); k-- {
		if d.finite(k) || d.present(k) {
			return false
		}
	}
	return k > 0 && (d.at(k) == ";" || d.at(k+1) == "but" || d.at(k+1) == "and" && d.lexeme(k+2).class&prepositionWord != 0)
}

// subordinates says that word i opens a clause with a verb of its own.
func (d *document) subordinates(i int) bool {
	s := d.spelling(i)
	return (s.lists.has(clauseOpeners.number) || s.lexeme.class&relativeWord != 0) && d.shape(i) != upper // but not the WHO
}

var clauseOpeners = load("clause-openers.txt")

// present says that word i is, by its form and what stands beside it, a verb of
// the present: leads the field.
func (d *document) present(i int) bool {
	v := d.at(i)
	if i == 0 || d.words[i].shape != lower || len(v) < 4 || v[len(v)-1] != 's' || v[len(v)-2] == 's' {
		return false
	}
	next := d.lexeme(i + 1).class
	if next&(determinerWord|possessiveWord|pronounWord|adverbWord) == 0 && d.at(i+1) != "that" ||
		d.lexeme(i-1).class&(determinerWord|possessiveWord|prepositionWord) != 0 {
		return false
	}
	base := v[:len(v)-1]
	if strings.HasSuffix(v, "ies") {
		base = v[:len(v)-3] + "y"
	}
	s := d.spelling(i)
	if known, is := s.asked(ofPresent); known {
		return is
	}
	stem := strings.TrimSuffix(base, "e")
	return s.tell(ofPresent, commonWords.has(stem+"ing") && (commonWords.has(stem+"ed") || commonWords.has(strings.TrimSuffix(stem, "y")+"ied")))
}

// bracketed narrows the words from start up to stop, around those from first to
// last, to what no bracket parts that has lost its other half.
func (d *document) bracketed(start, stop, first, last int) (int, int) {
	depth := 0
	for i := start; i < first; i++ {
		switch d.at(i) {
		case "(":
			depth++
		case ")":
			if depth--; depth < 0 {
				start, depth = i+1, 0
			}
		}
	}
	depth = 0
	for i := stop - 1; i > last; i-- {
		switch d.at(i) {
		case ")":
			depth++
		case "(":
			if depth--; depth < 0 {
				stop, depth = i, 0
			}
		}
	}
	for start < first && isLoose(d.at(start)) {
		start++
	}
	for stop > last+1 && isLoose(d.at(stop-1)) && !d.closesOne(start, stop) {
		stop--
	}
	return start, stop
}

var clauseWords = load("clause-words.txt")

// isBorder says whether a mark parts clauses.
func isBorder(v string) bool {
	switch v {
	case ",", ";", ":", "–", "—", "(", ")":
		return true
	}
	return false
}

// isDashLike says whether a mark is a dash, or what is written for one before a name.
func isDashLike(v string) bool {
	switch v {
	case "—", "–", "-", "--", "―":
		return true
	}
	return false
}

// isLoose says whether a mark has no place at the edge of a phrase.
func isLoose(v string) bool { return isBorder(v) || v == "-" || v == "," || v == "•" || v == "*" }

func onlyMarks(d *document, from, to int) bool {
	for i := from; i < to; i++ {
		if d.shape(i) != punct {
			return false
		}
	}
	return true
}

// balance takes quotation marks and brackets that have lost their other half
// off the ends of a phrase.
func balance(text string) string {
	for _, pair := range [...][2]string{{"“", "”"}, {"‘", "’"}, {"``", "''"}, {"\"", "\""}} {
		opened, closed := pair[0], pair[1]
		if strings.HasPrefix(text, opened) && !strings.Contains(text[len(opened):], closed) {
			text = text[len(opened):]
		}
		if closed != "’" && strings.HasSuffix(text, closed) && !strings.Contains(text[:len(text)-len(closed)], opened) {
			text = text[:len(text)-len(closed)]
		}
	}
	return text
}
