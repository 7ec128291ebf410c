package extract

import (
	"slices"
	"strings"

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
	b := &boxer{d: d, speech: d.speeches(), rows: d.rows}
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
	clear(b.speech)
	d.rows, d.voiced = b.rows[:0], b.speech[:0]
}

// A boxer collects the rows.
type boxer struct {
	d      *document
	speech []voiced
	rows   []row
	poll   int    // the word behind the first that names a poll; 0 before it is looked for
	found  answer // whether the report is one of findings
	view   *view  // of an opinion piece; nil before it is looked for
	woven  []row  // of quotations that tell something only with the clause around them
}

// A row is a fact of the boxes, with what it weighs beside others of its kind.
type row struct {
	Fact
	score int
	again int  // of a figure: how many better ones of "At a glance" show the same text
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
	return strings.HasSuffix(by, " of them") ||
		by != "" && !strings.Contains(by, " ") && lookUp(by).class&(subjectWord|pronounWord) != 0 && lookUp(by).class&speakerNoun == 0
}

// sentenceAt is the sentence that holds a byte of the text.
func (d *document) sentenceAt(offset int) *sentence {
	return d.sentenceOf(min(d.wordAt(offset), len(d.words)-1))
}

// othersIn are the stretches in a sentence but the one of number i, of so many that follow
// each other in the text.
func othersIn(s *sentence, i, count int, at func(int) stretch) []stretch {
	var others []stretch
	for k := i - 1; k >= 0 && at(k).from >= s.start; k-- {
		others = append(others, at(k))
	}
	for k := i + 1; k < count && at(k).from < s.end; k++ {
		others = append(others, at(k))
	}
	return others
}

// evidence is where a sentence lies on disk.
func (d *document) evidence(s *sentence) seed.Span { return d.span(s.start, s.end) }

// inBody says whether a stretch stands in the body rather than in the
// headline, the standfirst or a caption.
func (d *document) inBody(offset int) bool {
	k := d.partAt(offset).Kind
	return k == seed.Paragraph || k == seed.Dateline
}

var (
	vague       = load("vague.txt")
	attributive = load("attributive.txt")
	// stateAgencies are short forms of agencies that many states have.
	stateAgencies = load("state-agencies.txt")
)

// countFields is how many fields a text has, as strings.Fields makes them.
func countFields(s string) int {
	n := 0
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}

func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return strings.ToLower(first)
}

func lastWord(s string) string {
	return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
}

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

// readInPage says whether word i stands where a page shows it.
func (d *document) readInPage(i int) bool {
	k := d.partOf(i).Kind
	return k == seed.Paragraph || k == seed.Caption || k == seed.Standfirst || k == seed.Headline
}
