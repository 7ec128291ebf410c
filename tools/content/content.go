// Package content writes reports down as markdown that editors own from then
// on: a page a report, with its facts in the front matter, and a page a place.
//
// What comes in is a seed.Report and the extract.Facts found in it; what goes
// out are the files of a Hugo site's content folder, and the record of what
// was last written to each, content.sum, which keeps an editor's changes safe.
// The stage before is extract, and gazetteer says where places lie; the stage
// after is site, which builds public/ from the files alone.
package content

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"slices"
	"sort"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// ExcerptWords is how many words of its body a report with the rights
// "excerpt" shows at the most: as many whole paragraphs from its start as come
// to no more than that.
const ExcerptWords = 100

// The rights of a report: how much of it its page may carry.
const (
	Full    = "full"    // its whole text
	Excerpt = "excerpt" // headline, standfirst and its opening
	Facts   = "facts"   // headline, standfirst and fact boxes
)

// NewArticle makes the page of a report from what was found in it. An error
// names the seed, the line and the column, and says what to do: the head block
// has a date, an address or rights that are none, or a fact has no evidence in
// the text.
func NewArticle(r *seed.Report, f *extract.Facts) (*Article, error) {
	a := &Article{
		Title:       oneLine(cmp.Or(r.Title(), seedName(r.Path))),
		Description: oneLine(r.Description()),
		Byline:      oneLine(r.Byline()),
		Places:      mostSpecific(r, f.Places),
	}
	var err error
	if a.Date, err = published(r); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(r.Raw)
	a.Source = Source{
		Credit: oneLine(r.Source()),
		URL:    r.Meta.URL,
		Seed:   r.Path,
		SHA256: hex.EncodeToString(sum[:]),
		Rights: cmp.Or(r.Meta.Rights, Full),
	}
	if !slices.Contains([]string{Full, Excerpt, Facts}, a.Source.Rights) {
		return nil, headError(r, fmt.Sprintf("rights %q is not known", a.Source.Rights), "write full, excerpt or facts")
	}

	if f.Language != "" && !extract.ReadsFacts(f.Language) {
		a.Language = f.Language
		a.Ledger = append(a.Ledger, Omission{Reason: NotExtracted(f.Language)})
	}
	// A name gets a page only where the report tells what it is: where it has a row.
	var people, organisations []string
	for _, fact := range f.Facts {
		switch {
		case fact.Kind == "organisation":
			organisations = append(organisations, fact.Name)
		case fact.Kind == "person" && strings.Contains(strings.TrimSpace(fact.Name), " "):
			people = append(people, fact.Name)
		}
	}
	a.People, a.Organisations = distinct(people), distinct(organisations)

	for i := range f.Facts {
		fact, err := newFact(r, &f.Facts[i])
		if err != nil {
			return nil, err
		}
		if a.Source.Rights != Full {
			fact.Text = ownSentence(fact.Text, fact.Evidence)
		}
		a.Facts = append(a.Facts, fact)
	}
	a.layOut(r)
	if !a.fit() {
		return nil, spanError(r, seed.Span{}, fmt.Sprintf("the page would have %d passages in its ledger, more than Hugo reads", len(a.Ledger)), "divide the text into several seeds")
	}
	return a, nil
}

// mostEntries is how many facts, captions and passages of the ledger a page has at
// the most: Hugo takes a page with more than 10,000 lists or maps at one depth of
// its front matter for an attack, and builds nothing at all.
const mostEntries = 10_000 - 1

// fit leaves out facts that the page has no room for, the minor ones first, and
// says so in the ledger. It fails where there is no room even without any.
func (a *Article) fit() bool {
	room := mostEntries - len(a.Captions) - len(a.Ledger)
	over := len(a.Facts) - room
	if over <= 0 {
		return true
	}
	room, over = room-1, over+1 // for what the ledger says of it
	a.Ledger = append(a.Ledger, Omission{Reason: fmt.Sprintf("the text has more facts than a page can hold: %d were left out", over)})
	if room < 0 {
		return false
	}
	minor := 0
	for i := range a.Facts {
		if a.Facts[i].Minor {
			minor++
		}
	}
	kept := max(0, minor-over)
	a.Facts = slices.DeleteFunc(a.Facts, func(f Fact) bool {
		if f.Minor {
			kept--
		}
		return f.Minor && kept < 0
	})
	a.Facts = a.Facts[:min(len(a.Facts), room)]
	return true
}

// NotExtracted says that a report in a language, a BCP 47 tag, has no facts.
func NotExtracted(language string) string {
	return fmt.Sprintf("the text is in %s: its facts, people and organisations were not extracted", extract.LanguageName(language))
}

// seedName is the file name of a seed without its extension.
func seedName(seedPath string) string {
	base := path.Base(seedPath)
	return strings.TrimSuffix(base, path.Ext(base))
}

// published is when a report was published, by its head block, or the zero
// time.
func published(r *seed.Report) (time.Time, error) {
	s := strings.TrimSpace(r.Date())
	if s == "" {
		return time.Time{}, nil
	}
	t, ok := fullDate(s)
	if !ok {
		return t, headError(r, fmt.Sprintf("date %q is not a full date", s),
			"write it as 2022-12-05 or 2022-12-05T10:30:00Z, or leave it out if the day is not known")
	}
	return t, nil
}

// fullDate reads a day, or a time with its offset: what Hugo takes for the
// same moment in every time zone.
func fullDate(s string) (time.Time, bool) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil {
			if _, offset := t.Zone(); offset == 0 {
				t = t.UTC()
			}
			return t, true
		}
	}
	return time.Time{}, false
}

// opensWith is a dateline as a paragraph opens with it: with a dash, where the report has it in a line of its own.
func opensWith(dateline string) string {
	text := strings.TrimRight(dateline, ",. ")
	if last, _ := utf8.DecodeLastRuneInString(text); text != dateline || unicode.IsLetter(last) {
		return text + " –"
	}
	return dateline
}

// mostSpecific are the paths of the places that a report mentions, without
// those that another one of them lies in. The place of the dateline leads, then
// come the others as often as they are named, towns and regions before whole
// countries; where that is the same, in the order of the text.
func mostSpecific(r *seed.Report, places []extract.Place) []string {
	var filed []seed.Span
	for _, p := range r.Of(seed.Dateline) {
		filed = append(filed, p.Span)
	}
	weight := make(map[string]int)
	ancestor := make(map[string]bool)
	var paths []string
	for _, p := range places {
		if p.Path == "" {
			continue
		}
		if weight[p.Path] == 0 {
			paths = append(paths, p.Path)
			for dir := path.Dir(p.Path); dir != "."; dir = path.Dir(dir) {
				ancestor[dir] = true
			}
			if strings.Contains(p.Path, "/") {
				weight[p.Path]++
			}
			if slices.ContainsFunc(filed, func(s seed.Span) bool { return s.Start <= p.Start && p.End <= s.End }) {
				weight[p.Path] += len(places)
			}
		}
		if p.Role == "name" {
			weight[p.Path] += 2
		} else {
			weight[p.Path]++
		}
	}
	paths = slices.DeleteFunc(paths, func(p string) bool { return ancestor[p] })
	slices.SortStableFunc(paths, func(a, b string) int { return cmp.Compare(weight[b], weight[a]) })
	return paths
}

// ownSentence is the text of a fact without the sentence before its evidence, which
// tells a reader what "it" is, and which a page that may not carry the report may
// not carry either.
func ownSentence(text, evidence string) string {
	if at := strings.LastIndex(text, strings.TrimRight(evidence, ".!?”\"’' ")); at > 0 {
		return text[at:]
	}
	return text
}

// newFact is a fact as its row in the front matter.
func newFact(r *seed.Report, f *extract.Fact) (Fact, error) {
	evidence, ok := words(r, f.Evidence)
	if !ok {
		return Fact{}, spanError(r, f.Evidence, fmt.Sprintf("the %s “%s” has no evidence in the text", f.Kind, cmp.Or(f.Text, f.Name)),
			"report it as a bug, with the seed")
	}
	fact := Fact{
		Kind:     f.Kind,
		Name:     oneLine(f.Name),
		Text:     oneLine(f.Text),
		Value:    f.Value,
		Max:      f.Max,
		Unit:     oneLine(f.Unit),
		Printed:  oneLine(f.Printed),
		Status:   string(f.Status),
		By:       oneLine(f.By),
		Role:     oneLine(f.Role),
		Verb:     oneLine(f.Verb),
		Hedge:    oneLine(f.Hedge),
		Where:    f.Where,
		Lead:     f.Lead,
		Minor:    f.Minor,
		When:     f.When,
		Evidence: evidence,
	}
	if f.Answers != nil {
		if fact.Answers, ok = words(r, *f.Answers); !ok {
			return Fact{}, spanError(r, *f.Answers, fmt.Sprintf("“%s” answers a claim that is not in the text", f.Text),
				"report it as a bug, with the seed")
		}
	}
	return fact, nil
}

// words is what a span of the seed on disk reads as: a stretch of one part's
// text, without the spaces around it.
func words(r *seed.Report, s seed.Span) (string, bool) {
	for i := range r.Parts {
		p := &r.Parts[i]
		if s.Start < p.Start || s.End > p.End || s.Start >= s.End || p.Kind == seed.Dropped {
			continue
		}
		// Both ends grow with the offset, so the inverse of Locate is a search.
		// It may land inside a character, which it then takes in.
		n := len(p.Text)
		start := sort.Search(n, func(at int) bool { return p.Locate(at, n).Start > s.Start }) - 1
		end := sort.Search(n, func(at int) bool { return p.Locate(0, at).End >= s.End })
		for start > 0 && !utf8.RuneStart(p.Text[start]) {
			start--
		}
		for end < n && !utf8.RuneStart(p.Text[end]) {
			end++
		}
		if start < 0 || start >= end {
			return "", false
		}
		text := strings.TrimSpace(p.Text[start:end])
		return text, text != ""
	}
	return "", false
}

// layOut deals the parts of a report out to the page: body, captions, related
// reports, byline, and the ledger for the rest, so that each word of the seed
// stands somewhere.
func (a *Article) layOut(r *seed.Report) {
	omit := func(reason, text string) {
		if text = oneLine(text); text != "" {
			a.Ledger = append(a.Ledger, Omission{Reason: reason, Text: text})
		}
	}
	var body strings.Builder
	block := func(markdown string) {
		if body.Len() > 0 {
			body.WriteByte('\n')
		}
		body.WriteString(markdown)
		body.WriteByte('\n')
	}
	shown, closed := 0, a.Source.Rights == Facts
	text := func(s string, at seed.Span, write func(string) string) {
		if s = oneLine(s); s == "" {
			return
		}
		if a.Source.Rights == Excerpt && !closed {
			shown += len(strings.Fields(s))
			closed = shown > ExcerptWords
		}
		if closed {
			// What may not be shown is not repeated here: the page says where in
			// the seed it stands.
			a.Ledger = append(a.Ledger, Omission{Reason: "rights: " + a.Source.Rights, Bytes: fmt.Sprintf("%d-%d", at.Start, at.End)})
			return
		}
		block(write(s))
	}

	dateline, filed := "", seed.Span{} // waits for the paragraph that it opens
	for i := range r.Parts {
		p := &r.Parts[i]
		if oneLine(p.Text) == "" {
			continue
		}
		if dateline != "" && (p.Kind == seed.Heading || p.Kind == seed.Dateline) {
			text(dateline, filed, paragraph)
			dateline = ""
		}
		switch p.Kind {
		case seed.Head:
			omit("head block", a.unread(r, p))
		case seed.Headline:
			if !strings.Contains(a.Title, oneLine(p.Text)) {
				omit("another title was given", p.Text)
			}
		case seed.Standfirst:
			if !strings.Contains(a.Description, oneLine(p.Text)) {
				omit("another description was given", p.Text)
			}
		case seed.Byline:
			if !strings.Contains(a.Byline, oneLine(p.Text)) {
				omit("another byline was given", p.Text)
			}
		case seed.Dateline:
			dateline, filed = opensWith(p.Text), p.Span
		case seed.Paragraph:
			at := p.Span
			if dateline != "" {
				at.Start = filed.Start
			}
			text(dateline+" "+p.Text, at, paragraph)
			dateline = ""
		case seed.Heading:
			text(p.Text, p.Span, heading)
		case seed.Caption:
			c := Caption{Text: oneLine(p.Caption), Credit: oneLine(p.Credit)}
			if c.Text == "" {
				c = Caption{Text: oneLine(p.Text)}
			}
			a.Captions = append(a.Captions, c)
			omit("label of a picture's credit", cut(p.Text, c.Text, c.Credit))
		case seed.Related:
			a.Related = append(a.Related, oneLine(p.Text))
		case seed.Credit:
			if a.Source.Credit != oneLine(p.Text) {
				omit("closing credit", p.Text)
			}
		default:
			omit(cmp.Or(p.Reason, "left out"), p.Text)
		}
		for _, o := range p.Omitted {
			omit(cmp.Or(o.Reason, "left out"), o.Text)
		}
	}
	text(dateline, filed, paragraph)
	a.Body = body.String()
}

// unread are the words of a report's head block that the front matter has no
// key for: where the publication is at home, and comments.
func (a *Article) unread(r *seed.Report, head *seed.Part) string {
	read := make(map[string]bool)
	for _, s := range []string{
		"--- ... title: description: date: byline: credit: url: rights: language:",
		a.Title, a.Description, r.Meta.Date, a.Byline, a.Source.Credit, a.Source.URL, a.Source.Rights, r.Meta.Language,
	} {
		for w := range strings.FieldsSeq(s) {
			read[strings.Trim(w, `"'`)] = true
		}
	}
	var left []string
	for w := range strings.FieldsSeq(head.Text) {
		if !read[strings.Trim(w, `"'`)] {
			left = append(left, w)
		}
	}
	return strings.Join(left, " ")
}

// cut is a text without the given stretches of it.
func cut(text string, stretches ...string) string {
	text = oneLine(text)
	for _, s := range stretches {
		if s != "" {
			text = strings.Replace(text, s, " ", 1)
		}
	}
	return oneLine(text)
}

// distinct are the names of a list that Hugo makes different pages of, each as
// it is first spelled.
func distinct(names []string) []string {
	seen := make(map[string]bool)
	var out []string
	for _, name := range names {
		name = oneLine(name)
		if key := termKey(name); key != "" && !seen[key] {
			seen[key] = true
			out = append(out, name)
		}
	}
	return out
}

// headError is an error about a report's head block.
func headError(r *seed.Report, message, remedy string) error {
	var at seed.Span
	if heads := r.Of(seed.Head); len(heads) > 0 {
		at = heads[0].Span
	}
	return spanError(r, at, message, remedy)
}

// spanError is an error about a span of a seed.
func spanError(r *seed.Report, s seed.Span, message, remedy string) error {
	line, column := seed.Position(r.Raw, s.Start)
	return &seed.Error{Path: r.Path, Line: line, Column: column, Message: message, Remedy: remedy}
}
