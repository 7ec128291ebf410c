package extract

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// This file says which rows a reader sees first. An editor keeps a handful of
// each kind; the others are marked Minor, in their place, for a page to fold.

// fewestLead is how much a figure weighs at the least that stands in "At a glance" as one of many.
const fewestLead = 2

// A limit is how many rows of a kind stand out: so many, and one more for so
// many paragraphs of the report, up to a most.
type limit struct {
	of                      string // the kind
	least, paragraphs, most int
}

var (
	leads  = limit{"figure", 3, 6, 6} // for "At a glance"
	limits = [...]limit{
		{"figure", 6, 4, 12}, // with those for "At a glance"
		{"date", 5, 4, 10},
		{"quote", 4, 4, 8},
		{"claim", 5, 3, 12},
		{"person", 6, 4, 12},
		{"organisation", 5, 4, 10},
	}
)

// fewestFolded is how many rows are worth folding away.
const fewestFolded = 3

// rows is the limit for a report with so many paragraphs.
func (l limit) rows(paragraphs int) int { return min(l.least+paragraphs/l.paragraphs, l.most) }

// rank marks the figures for "At a glance" and the rows that are Minor.
func (b *boxer) rank() {
	paragraphs := 0
	for _, p := range b.d.parts {
		if p.Kind == seed.Paragraph {
			paragraphs++
		}
	}
	room := make([]int, 0, len(b.rows))
	for _, kind := range limits {
		order := room
		for i := range b.rows {
			if b.rows[i].Kind == kind.of {
				order = append(order, i)
			}
		}
		slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(b.rows[j].score, b.rows[i].score) })
		n := min(kind.rows(paragraphs), len(order))
		if len(order)-n < fewestFolded {
			n = len(order)
		}
		for _, i := range order[n:] {
			b.rows[i].Minor = true
		}
		if kind.of != "figure" {
			continue
		}
		order = slices.DeleteFunc(order[:n], func(i int) bool { return b.rows[i].Unit == "" || b.rows[i].score <= 0 || b.rows[i].Minor })
		b.byTile(order)
		for n, i := range order[:min(leads.rows(paragraphs), len(order))] {
			b.rows[i].Lead = n < leads.least || b.rows[i].score >= fewestLead
		}
	}
	b.keepAnswers()
}

// What a tile of "At a glance" holds well, and what it still holds, in bytes.
const (
	shortTile = 120
	longTile  = 200
)

// byTile sorts figures by how well they do for "At a glance", the best first: there
// a text is set narrow, and no sentence is to stand twice while others are left.
func (b *boxer) byTile(order []int) {
	worth := func(i int) int {
		switch n := len(b.rows[i].Text); {
		case n > longTile:
			return b.rows[i].score - 5
		case n > shortTile:
			return b.rows[i].score - 2
		}
		return b.rows[i].score
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(worth(j), worth(i)) })
	for k, i := range order {
		x := &b.rows[i]
		x.again = 0
		for _, j := range order[:k] {
			if b.rows[j].Text == x.Text {
				x.again++
			}
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(b.rows[i].again, b.rows[j].again) })
}

// keepAnswers lets a denial stand where the claim that it answers does, and the
// claim with it: neither is ever shown without the other.
func (b *boxer) keepAnswers() {
	for i := range b.rows {
		if b.rows[i].Answers == nil {
			continue
		}
		b.rows[i].Minor = false
		for j := range b.rows {
			if x := &b.rows[j]; x.Kind == "claim" && x.Evidence == *b.rows[i].Answers {
				x.Minor = false
			}
		}
	}
}

// early is what it counts for that something stands near the top.
func (b *boxer) early(at int) int {
	return max(0, 4-(b.d.sentenceAt(at).part-b.d.firstParagraph())/2)
}

// interest is how likely a figure is one that the report is about: what stands
// in the headline and early on matters, and so do large numbers of people.
func (b *boxer) interest(f *Figure) int {
	score := 0
	switch b.d.partAt(f.from).Kind {
	case seed.Headline:
		score += 8
	case seed.Standfirst:
		score += 5
	case seed.Paragraph:
		s := b.d.sentenceAt(f.from)
		score += max(0, 4-(s.part-b.d.firstParagraph())/2)
		if s.part == b.d.firstParagraph() {
			score += 2
		}
		if s.part <= b.d.firstParagraph()+1 {
			score += 2
		}
	}
	if b.d.inBody(f.from) && b.numberInHeadline(f) {
		score += 8
	}
	return score + b.weighs(f) - b.byTheWay(f)
}

// numberInHeadline says that the headline has the number of a figure of the body, without what it counts: 60,000
// flee homes.
func (b *boxer) numberInHeadline(f *Figure) bool {
	for i := range b.d.facts.Figures {
		g := &b.d.facts.Figures[i]
		if b.d.partAt(g.from).Kind != seed.Headline {
			return false
		}
		if g.Value == f.Value && g.Kind == f.Kind && g.Unit == "" && f.Value > 2 {
			return true
		}
	}
	return false
}

// byTheWay is how much less a figure weighs that stands beside the matter: in what somebody is quoted as
// saying, in what is told of somebody by "who" or "which", or how far and how often something is.
func (b *boxer) byTheWay(f *Figure) int {
	d, less := b.d, 0
	at := d.wordAt(f.first)
	if d.partAt(f.from).Kind != seed.Paragraph {
		return 0
	}
	if talkOf(d).quoted[at] > 0 {
		less += 6
		if f.Value >= 1000 {
			less -= 3 // few say a number as large by the way
		}
	}
	if head := lastWord(headOf(f.Unit)); (distances.has(head) && f.Value < 1000 && d.at(at-1) != "of" || head == "times") &&
		!extents.knows(d.spelling(d.wordAt(d.unitEnd(f)-1)+1)) {
		less += 4
	}
	if f.Kind == quantityFigure && f.Value < 10 && f.Value >= 1 && f.Value == math.Trunc(f.Value) && !harmed(d, f) {
		less += 3
		if d.sentenceAt(f.from).part == b.d.firstParagraph() {
			less -= 2
		}
	}
	for i := at - 1; i > max(at-mostRelated, 0) && d.sameSentence(i, at); i-- {
		if isBorder(d.at(i)) {
			break
		}
		if d.lexeme(i).class&relativeWord != 0 && (d.lower(i) == "who" || d.at(i-1) == ",") {
			less += 4
			break
		}
	}
	return less
}

// mostRelated is how many words may stand between a relative and a figure of its clause.
const mostRelated = 10

// weighs is how much a figure is, wherever it stands: money, shares and large numbers of people more
// than small numbers and stretches of time.
func (b *boxer) weighs(f *Figure) int {
	score := 0
	switch {
	case f.Kind == "money" && f.Value < 10_000:
		score++
	case f.Kind == "money", f.Value >= 100_000:
		score += 5
	case f.Kind == "percent", f.Value >= 1000:
		score += 3
	case f.Value >= 20:
		score += 2
	case f.Value < 3 && !harmed(b.d, f):
		score -= 3
	}
	if harmed(b.d, f) {
		score += 4
	}
	if at := b.d.wordAt(f.first); at > 0 && b.d.at(at-1) == "from" {
		score -= 4 // what it rose from
	}
	if timeUnits.has(lastWord(headOf(f.Unit))) || b.isMargin(f) {
		score -= 12
	}
	return score
}

// harmed says that a figure counts people who were killed or hurt.
func harmed(d *document, f *Figure) bool {
	if f.Kind != quantityFigure {
		return false
	}
	s := d.sentenceAt(f.from)
	at, stop := d.wordAt(f.first), d.wordAt(d.unitEnd(f)-1)+1
	for i := max(s.word, at-3); i < min(stop+4, s.stop); i++ {
		if isBorder(d.at(i)) && i >= stop {
			break
		}
		if d.in(i, harm) {
			return true
		}
	}
	return false
}

var harm = load("harm.txt")

var timeUnits = load("time-units.txt")

// firstParagraph is the first part of the body.
func (d *document) firstParagraph() int {
	for i, p := range d.parts {
		if p.Kind == seed.Paragraph {
			return i
		}
	}
	return 0
}

// landmark is how much a date is an event of the report: a day more than a
// year, what is said in so many words more than what a noun carries with it.
func (b *boxer) landmark(x *Date, s *sentence) int {
	score := b.early(x.from)
	switch strings.Count(strings.TrimPrefix(x.EDTF, "XXXX"), "-") {
	case 2:
		score += 3
	case 1:
		score += 2
	}
	if b.apart(s, x, s.start, s.start+1) {
		score -= 4
	}
	if !strings.HasPrefix(x.EDTF, "XXXX") {
		score++
	}
	return score
}

// weight is how much a reader gains by what somebody says: it has a length that
// says something, and a speaker with a name or a role.
func (b *boxer) weight(s *Speech, role string) int {
	score := b.early(s.from)
	switch n := strings.Count(s.Text, " ") + 1; {
	case n < 3:
		score -= 4
	case n < 6:
		score--
	case n < 45:
		score += 2
	}
	switch {
	case s.Speaker == "", !strings.Contains(s.Speaker, " ") && s.Speaker == strings.ToLower(s.Speaker):
		score -= 3 // nobody, or a pronoun
	case role != "":
		score += 2
	}
	return score
}

// stakes is how much hangs on a claim: what is alleged, estimated or denied
// more than what is said, and a figure in it.
func (b *boxer) stakes(c *Claim) int {
	score := 0
	switch c.stance {
	case alleges, estimates, denies, confirms, shows:
		score += 2
	case promises, asks, believes:
		score--
	}
	if c.Status != Claimed || c.Hedge != "" {
		score += 2
	}
	for i := range b.d.facts.Figures {
		if f := &b.d.facts.Figures[i]; f.from >= c.from && f.to <= c.to {
			score++
			break
		}
	}
	return score
}

// standing is how often a report names somebody, and what it says of them.
func (b *boxer) standing(entity int) int {
	score := 0
	for i := range b.d.names {
		if b.d.names[i].entity == entity {
			score++
		}
	}
	e := &b.d.entities[entity]
	if e.role != "" {
		score += 2
	}
	return min(score, 8) + b.early(int(b.d.words[b.d.names[e.first].word].start))
}
