package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// How much the boxes show. The rest stays in the lists of Facts.
const (
	mostLead   = 4  // figures in "At a glance"
	mostWords  = 24 // of a row's text, before it is cut at a clause
	mostPlaces = 3  // of a row's where
)

// boxes makes the rows of a page's fact boxes from what the other finders
// found: each with a text that reads alone, the one who says so, and the
// sentence that it stands on.
type boxes struct{}

func (boxes) find(d *document) {
	b := &boxer{d: d, speech: speeches(d)}
	b.figures()
	b.dates()
	b.quotes()
	b.claims()
	b.people()
	b.organisations()
	d.facts.Facts = b.facts
	if b.facts == nil {
		d.facts.Facts = []Fact{}
	}
}

// A boxer collects the rows.
type boxer struct {
	d      *document
	speech []voiced
	facts  []Fact
}

// A voiced is a stretch of the text that somebody is said to have said, be it
// a claim or a quotation.
type voiced struct {
	from, to int // bytes of document.text
	by       string
	verb     string
	hedge    string
	status   Status
}

// speeches lists the claims and quotations of a document; where one lies in
// another, the inner one comes last.
func speeches(d *document) []voiced {
	var all []voiced
	for _, c := range d.facts.Claims {
		all = append(all, voiced{c.from, c.to, c.Speaker, c.Verb, c.Hedge, c.Status})
	}
	for _, q := range d.facts.Quotes {
		all = append(all, voiced{q.from, q.to, q.Speaker, q.Verb, "", Claimed})
	}
	slices.SortStableFunc(all, func(a, b voiced) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to))
	})
	return all
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
	if s := b.voicedAt(from, to); s != nil {
		return s.status, s.by, s.hedge
	}
	if h := b.d.hedgeIn(b.d.sentenceAt(from)); h != "" {
		// The nearest one who says something in this sentence, if anybody.
		sent := b.d.sentenceAt(from)
		for _, s := range b.speech {
			if s.from >= sent.start && s.from < sent.end && s.by != "" {
				return Claimed, s.by, h
			}
		}
		return Claimed, "", h
	}
	if v := b.fronted(from); v != nil {
		return Claimed, v.by, ""
	}
	return Stated, "", ""
}

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

// hedgeIn is the first word of a sentence that says that its matter is not
// certain, "" where there is none.
func (d *document) hedgeIn(s *sentence) string {
	for i := s.word; i < s.stop; i++ {
		if d.shape(i) > upper {
			continue
		}
		hedge, _ := hedges.get(d.lower(i))
		for part := range strings.FieldsSeq(hedge) {
			if part == "adverb" || part == "adjective" || part == "doubt" {
				return d.at(i)
			}
		}
	}
	return ""
}

var hedges = load("hedges.txt")

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
	type row struct {
		Fact
		score int
		body  bool
	}
	type amount struct {
		value float64
		unit  string
	}
	var rows []row
	seen, bare := make(map[amount]int), make(map[float64]int)
	for i := range b.d.facts.Figures {
		f := &b.d.facts.Figures[i]
		if f.Unit == "" && f.Kind == "quantity" && !f.Approximate {
			continue // a number of nothing tells nobody anything
		}
		body := b.d.inBody(f.from)
		score := b.interest(f, b.d.partAt(f.from).Kind)
		key := amount{f.Value, lastWord(f.Unit)}
		at, ok := seen[key]
		if !ok && f.Unit == "" {
			// "a network of more than 100", after "100 stations" in the headline
			at, ok = bare[f.Value]
		}
		if !ok {
			seen[key], bare[f.Value] = len(rows), len(rows)
			rows = append(rows, row{b.figure(f), score, body})
			continue
		}
		old := &rows[at]
		old.score += score
		if !old.body && body {
			unit := old.Unit
			old.Fact, old.body = b.figure(f), true
			old.Unit = cmp.Or(old.Unit, unit)
		}
	}
	lead := make([]int, 0, len(rows))
	for i := range rows {
		if rows[i].Unit != "" {
			lead = append(lead, i)
		}
	}
	slices.SortStableFunc(lead, func(i, j int) int { return cmp.Compare(rows[j].score, rows[i].score) })
	for _, i := range lead[:min(mostLead, len(lead))] {
		rows[i].Lead = rows[i].score > 0
	}
	for _, r := range rows {
		b.facts = append(b.facts, r.Fact)
	}
}

// interest is how likely a figure is one that the report is about: what stands
// in the headline and early on matters, and so do large numbers of people.
func (b *boxer) interest(f *Figure, k seed.Kind) int {
	score := 0
	switch k {
	case seed.Headline:
		score += 8
	case seed.Standfirst:
		score += 5
	case seed.Paragraph:
		s := b.d.sentenceAt(f.from)
		score += max(0, 4-(s.part-b.firstParagraph())/2)
	}
	switch {
	case f.Kind == "money", f.Value >= 100_000:
		score += 5
	case f.Kind == "percent":
		score += 2
	case f.Value >= 1000:
		score += 3
	case f.Value >= 20:
		score += 2
	case f.Value < 3:
		score -= 3
	}
	if timeUnits.has(lastWord(f.Unit)) {
		score -= 12
	}
	return score
}

var timeUnits = load("time-units.txt")

// firstParagraph is the first part of the body.
func (b *boxer) firstParagraph() int {
	for i, p := range b.d.parts {
		if p.Kind == seed.Paragraph {
			return i
		}
	}
	return 0
}

func lastWord(s string) string {
	return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
}

func (b *boxer) figure(f *Figure) Fact {
	d := b.d
	s := d.sentenceAt(f.from)
	x := Fact{
		Kind: "figure", Text: d.phrase(s, f.from, f.to), Value: &f.Value, Max: f.Max, Unit: f.Unit, Printed: d.printed(f),
		When: b.when(s, f.from), Where: b.where(s, f.from), Evidence: d.evidence(s),
	}
	x.Status, x.By, x.Hedge = b.status(f.from, f.to)
	return x
}

// printed is a figure as the report has it, with the words before it that
// bound it: "more than 100".
func (d *document) printed(f *Figure) string {
	from := f.from
	if before := strings.TrimRight(d.text[:from], " "); f.Bound != "" && strings.HasSuffix(before, f.Bound) {
		from = len(before) - len(f.Bound)
	}
	return d.text[from:f.to]
}

// when is the date of a sentence, where it has exactly one.
func (b *boxer) when(s *sentence, except int) string {
	found := ""
	for _, x := range b.d.facts.Dates {
		if x.from < s.start || x.from >= s.end {
			continue
		}
		if found != "" && found != x.EDTF {
			return ""
		}
		found = x.EDTF
	}
	return found
}

// where are the places that the sentence names, nearest first, but not
// countries that only a people's name stands for.
func (b *boxer) where(s *sentence, at int) []string {
	type near struct {
		path     string
		distance int
	}
	var all []near
	for _, p := range b.d.facts.Places {
		if p.from < s.start || p.from >= s.end || p.Role != "name" {
			continue
		}
		n := near{p.Path, p.from - at}
		if n.distance < 0 {
			n.distance = -n.distance
		}
		if !slices.ContainsFunc(all, func(o near) bool { return o.path == p.Path }) {
			all = append(all, n)
		}
	}
	slices.SortStableFunc(all, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var paths []string
	for _, n := range all[:min(mostPlaces, len(all))] {
		paths = append(paths, n.path)
	}
	return paths
}

// dates makes one row of each date and sentence.
func (b *boxer) dates() {
	d := b.d
	type moment struct {
		edtf string
		sent int
	}
	seen := make(map[moment]bool)
	for _, x := range d.facts.Dates {
		s := d.sentenceAt(x.from)
		if !d.inBody(x.from) || seen[moment{x.EDTF, s.start}] {
			continue
		}
		seen[moment{x.EDTF, s.start}] = true
		f := Fact{Kind: "date", Text: d.phrase(s, x.from, x.to), When: x.EDTF, Where: b.where(s, x.from), Evidence: d.evidence(s)}
		f.Status, f.By, f.Hedge = b.status(x.from, x.to)
		b.facts = append(b.facts, f)
	}
}

// quotes makes one row of each quotation.
func (b *boxer) quotes() {
	d := b.d
	for _, q := range d.facts.Quotes {
		s := d.sentenceAt(q.from)
		f := Fact{Kind: "quote", Text: strings.TrimRight(q.Text, " ,"), By: q.Speaker, Role: d.roleOfSpeaker(q.Speaker), Verb: q.Verb, Status: Claimed, Evidence: d.evidence(s)}
		if outer := b.claimAround(q.from, q.to); outer != nil {
			f.Status = outer.status
		}
		b.facts = append(b.facts, f)
	}
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
func (d *document) roleOfSpeaker(name string) string {
	for i := range d.entities {
		if e := &d.entities[i]; e.kind == person && e.full == name {
			return e.role
		}
	}
	return ""
}

// claims makes one row of each claim of the body and the captions.
func (b *boxer) claims() {
	d := b.d
	for _, c := range d.facts.Claims {
		if k := d.partAt(c.from).Kind; k == seed.Headline || k == seed.Standfirst {
			continue // the body says it in full
		}
		if slices.ContainsFunc(strings.Fields(strings.ToLower(c.Speaker)), nobody.has) {
			continue // "No group has admitted …": nobody has said it
		}
		s := d.sentenceAt(c.from)
		f := Fact{
			Kind: "claim", Text: strings.TrimRight(c.Text, " ,."), By: c.Speaker, Role: d.roleOfSpeaker(c.Speaker),
			Verb: c.Verb, Hedge: c.Hedge, Status: c.Status, When: b.when(s, c.from), Where: b.where(s, c.from), Evidence: d.evidence(s),
		}
		if strings.EqualFold(f.Hedge, f.Verb) {
			f.Hedge = "" // "is said to have": one word is both
		}
		if c.Answers != nil {
			f.Answers = b.evidenceOf(*c.Answers)
		}
		b.facts = append(b.facts, f)
	}
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
func (b *boxer) people() {
	d := b.d
	seen := make(map[int]bool)
	for i := range d.names {
		n := &d.names[i]
		if n.kind != person || seen[n.entity] {
			continue
		}
		e := d.entities[n.entity]
		if !strings.Contains(e.full, " ") && e.role == "" || !d.readInPage(n.word) {
			continue
		}
		seen[n.entity] = true
		b.facts = append(b.facts, Fact{Kind: "person", Text: joinRole(e.full, e.role), Name: e.full, Role: e.role, Evidence: d.evidence(d.bestSentence(n.entity))})
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
// one with its role, or the first.
func (d *document) bestSentence(entity int) *sentence {
	e := d.entities[entity]
	var first *sentence
	for i := range d.names {
		n := &d.names[i]
		if n.entity != entity {
			continue
		}
		s := d.sentenceOf(n.word)
		if first == nil || !d.inBody(first.start) && d.inBody(s.start) {
			first = s
		}
		if e.role != "" && d.inBody(s.start) && strings.Contains(d.text[s.start:s.end], e.role) {
			return s
		}
	}
	return first
}

// organisations makes one row of each organisation.
func (b *boxer) organisations() {
	d := b.d
	seen := make(map[int]bool)
	for i := range d.names {
		n := &d.names[i]
		if n.kind != organisation || seen[n.entity] || !d.readInPage(n.word) {
			continue
		}
		seen[n.entity] = true
		e := d.entities[n.entity]
		b.facts = append(b.facts, Fact{Kind: "organisation", Text: e.full, Name: e.full, Evidence: d.evidence(d.bestSentence(n.entity))})
	}
}
