package seed

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Limits of what a piece of the layout is like, in words.
const (
	headlineWords   = 30
	standfirstWords = 60
	headingWords    = 10
	relatedWords    = 25
	debrisWords     = 25 // no longer line is debris
	sentenceWords   = 12 // a longer line with a full stop is a sentence, never debris
)

// A layout finds what each block of a report is, from the top down.
type layout struct {
	*tables
	blocks []block
	parts  []Part

	marked  int  // the block that a markdown title makes the headline, or -1
	head    bool // the headline has been seen
	body    bool // the body has begun
	related bool // a link prompt stands above: the next line is a headline

	stamped string
}

// layOut makes parts of blocks.
func layOut(t *tables, blocks []block) ([]Part, string) {
	l := &layout{tables: t, blocks: blocks, marked: -1, parts: make([]Part, 0, len(blocks)+8)}
	for i := range blocks {
		if blocks[i].level == 1 {
			l.marked = i
			break
		}
	}
	for i := range blocks {
		l.place(i)
	}
	l.close()
	l.headings()
	return l.parts, l.stamped
}

func (l *layout) emit(p Part, kind Kind) {
	if p.Text != "" {
		p.Kind = kind
		l.parts = append(l.parts, p)
	}
}

func (l *layout) drop(p Part, reason string) {
	p.Reason = reason
	l.emit(p, Dropped)
}

// last is the part before, or nil.
func (l *layout) last() *Part {
	if len(l.parts) == 0 {
		return nil
	}
	return &l.parts[len(l.parts)-1]
}

// place finds what block i is.
func (l *layout) place(i int) {
	b := &l.blocks[i]
	expected := l.related && (!b.gap || l.last().Kind == Dropped)
	l.related = false
	switch {
	case b.Kind == Dropped:
		l.parts = append(l.parts, b.Part)
	case !hasLetter(b.Text):
		l.drop(b.Part, "rule")
		l.related = expected
	case l.asDebris(b):
	case l.asCaption(i):
	case expected && l.likeHeadline(b.Text):
		l.emit(b.Part, Related)
		l.related = true
	case l.asHeadline(i), l.asByline(i), l.asStandfirst(i):
	case b.level > 0:
		l.emit(b.Part, Heading)
	default:
		l.asParagraph(b)
	}
}

// match finds the pattern of the table that a line is.
func (l *layout) match(text string) (p *pattern, rest string) {
	count := words(text)
	if count > debrisWords || count > sentenceWords && stopped(text) {
		return nil, ""
	}
	text = strings.TrimLeft(text, "»›→▶►•·*|←+#-–—✕× ")
	trimmed := strings.TrimRight(text, "»›→▶►•·*|:…>+!,.-–—✕× ")
	if trimmed == "" {
		return nil, ""
	}
	for _, p := range l.debris[first(trimmed)] {
		if p.top && (l.body || l.related) {
			continue
		}
		if !p.link {
			if p.whole.MatchString(trimmed) || len(text) > len(trimmed) && p.whole.MatchString(text) {
				return p, ""
			}
			continue
		}
		if m := p.whole.FindStringSubmatchIndex(trimmed); m != nil && m[2] < 0 {
			return p, ""
		}
		for _, way := range [...]*regexp.Regexp{p.whole, p.glued} {
			if m := way.FindStringSubmatch(text); m != nil && l.likeHeadline(m[1]) {
				return p, m[1]
			}
		}
	}
	return nil, ""
}

// asDebris drops what is no part of the report, and takes the headlines of
// other reports out of it.
func (l *layout) asDebris(b *block) bool {
	if l.tailEnds[b.Text[len(b.Text)-1]] {
		from := tailStart(b.Text, 64)
		for _, p := range l.tails {
			if m := p.whole.FindStringIndex(b.Text[from:]); m != nil && l.asLink(b, p, from+m[0]) {
				return true
			}
		}
	}
	p, rest := l.match(b.Text)
	if p == nil {
		return false
	}
	if rest != "" {
		at := len(b.Text) - len(rest)
		l.drop(b.cut(0, at), p.reason)
		l.emit(b.cut(at, len(b.Text)), Related)
		return true
	}
	if p.reason == "date stamp" && !l.body && l.stamped == "" {
		l.stamped = day(b.Text)
	}
	l.drop(b.Part, p.reason)
	l.related = p.link
	return true
}

// asLink divides a headline from the debris glued to it, which begins at an
// offset.
func (l *layout) asLink(b *block, p *pattern, at int) bool {
	before := strings.TrimSpace(b.Text[:at])
	if before == "" {
		if last := l.last(); last != nil && last.Kind == Paragraph && !b.gap && l.likeHeadline(last.Text) {
			last.Kind = Related
		}
		l.drop(b.Part, p.reason)
		return true
	}
	kind := Related
	if words(before) > relatedWords || words(before) > sentenceWords && stopped(before) {
		kind = Paragraph
		l.body = true
	}
	from := 0
	if before[0] == '[' && !strings.Contains(before, "]") {
		l.drop(b.cut(0, 1), p.reason)
		from = 1
	}
	l.emit(b.cut(from, at), kind)
	l.drop(b.cut(at, len(b.Text)), p.reason)
	return true
}

// likeHeadline says that a line could be the headline of another report.
func (l *layout) likeHeadline(text string) bool {
	return words(text) <= relatedWords && !(stopped(text) && words(text) > 3) && !strings.ContainsRune(":,;", ending(text)) && !sentences(text)
}

// asHeadline takes a block for the headline of the report.
func (l *layout) asHeadline(i int) bool {
	b := &l.blocks[i]
	switch {
	case l.head && !l.body && b.Text == l.title():
		l.drop(b.Part, "repeats the headline")
		return true
	case l.head || l.body || l.marked > i || i+1 == len(l.blocks):
		return false
	case l.marked == i, l.marked < 0 && b.level > 0:
	case !l.readsAsHeadline(b, &l.blocks[i+1]):
		return false
	}
	l.emit(b.Part, Headline)
	l.head = true
	return true
}

func (l *layout) title() string {
	for _, p := range l.parts {
		if p.Kind == Headline {
			return p.Text
		}
	}
	return ""
}

func (l *layout) readsAsHeadline(b, next *block) bool {
	count := words(b.Text)
	if count == 1 && !(next.gap && prose(next.Text) && unicode.IsLetter(ending(b.Text)) && b.Text[0] != '(') {
		return false
	}
	if count > headlineWords || strings.ContainsRune(":,;-–—_", ending(b.Text)) {
		return false
	}
	if lead, _ := l.dateline(b.Text); lead > 0 || opening(b.Text, l.bylines) > 0 {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(b.Text, "\"'“‘([")); unicode.IsLower(r) {
		return false
	}
	if stopped(b.Text) {
		// A title that somebody has closed like a sentence still has a title's
		// capitals.
		return next.gap && words(b.Text) >= 5 && l.titled(b.Text) && count < words(next.Text)
	}
	return true
}

// asStandfirst takes a block for the summary under the headline: one that is
// not closed like a sentence, or that has the byline under it.
func (l *layout) asStandfirst(i int) bool {
	b := &l.blocks[i]
	if !l.head || l.body || i+1 == len(l.blocks) || b.level > 0 {
		return false
	}
	count := words(b.Text)
	if count < 5 || count > standfirstWords || strings.ContainsRune(":,;", ending(b.Text)) || bulleted(b.Text) {
		return false
	}
	if lead, _ := l.dateline(b.Text); lead > 0 {
		return false
	}
	next := l.blocks[i+1].Text
	if closed(b.Text) {
		if _, ok := l.readsAsByline(next, false); !ok {
			if p, _ := l.match(next); p == nil || p.reason != "date stamp" {
				return false
			}
		}
	} else if before := l.last(); before != nil && before.Kind == Standfirst && b.gap {
		return false
	}
	l.emit(b.Part, Standfirst)
	return true
}

// asByline takes a block for the line that says who wrote the report.
func (l *layout) asByline(i int) bool {
	b := &l.blocks[i]
	if b.level > 0 {
		return false
	}
	above := l.last()
	ok := false
	if opening(strings.TrimPrefix(b.Text, "("), l.reporting) > 0 {
		ok = words(b.Text) <= 40 && (b.Text[0] == '(' && strings.HasSuffix(b.Text, ")") || !stopped(b.Text))
	} else if !l.body {
		_, ok = l.readsAsByline(b.Text, above != nil && above.Kind == Byline)
		if count := words(b.Text); !ok && l.head && count >= 2 && count <= 4 && i+1 < len(l.blocks) && l.named(b.Text) {
			// A name alone is a byline where a date follows.
			p, _ := l.match(l.blocks[i+1].Text)
			ok = p != nil && p.reason == "date stamp"
		}
	}
	if !ok {
		return false
	}
	l.emit(b.Part, Byline)
	return true
}

var inPlace = regexp.MustCompile(`^(.+) in (\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and )?\p{Lu}[\p{L}.'’-]*){0,4}(?: and agencies)?)$`)

// readsAsByline says of a line above the body that it is a byline: names
// behind "By", "Ann Lee in Rome", or, below a byline, what the writer is.
func (l *layout) readsAsByline(text string, below bool) (string, bool) {
	if words(text) > 16 || stopped(text) {
		return "", false
	}
	if n := opening(text, l.bylines); n > 0 && n < len(text) {
		names := text[n:]
		first, rest, _ := strings.Cut(names, " ")
		second, _, _ := strings.Cut(rest, " ")
		if l.agency(names) || capital(first) && !unicode.IsDigit(rune(first[0])) && (capital(second) || l.agency(strings.Trim(first, ",/"))) {
			return names, true
		}
		return "", false
	}
	if m := inPlace.FindStringSubmatch(text); m != nil && l.head && words(text) <= 10 && l.named(m[1]) && words(m[1]) >= 2 {
		return m[1], true
	}
	if below && words(text) <= 6 && (l.writer(text) || l.agency(text)) {
		return text, true
	}
	return "", false
}

// writer says that a text ends with the title of somebody who writes.
func (l *layout) writer(text string) bool {
	return slices.ContainsFunc(l.writers, func(title string) bool { return strings.EqualFold(lastWord(text), title) })
}

func (l *layout) agency(name string) bool { return l.agencies[name] }

// asParagraph takes a block for a paragraph of the body. The first may have a
// dateline at its head.
func (l *layout) asParagraph(b *block) {
	if !l.body {
		l.body = true
		if lead, rest := l.dateline(b.Text); lead > 0 {
			l.emit(b.cut(0, lead), Dateline)
			l.emit(b.cut(rest, len(b.Text)), Paragraph)
			return
		}
	}
	l.emit(b.Part, Paragraph)
}

// The forms of a dateline. What is between the place and the dash can be a
// region, a date and, in brackets, an agency.
const (
	capitals  = `\p{Lu}[\p{Lu}.'’-]*(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`
	placeName = `\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`
	rider     = `(?:, ?[\p{L}\d.' ]{1,25}){0,3}`
	signed    = ` ?\(([^()]{1,30})\)`
	dash      = `(?: ?(?:—|–|--|-|_|:))`
)

var (
	shouted = regexp.MustCompile(`^` + capitals + `(?:(?: and |/)` + capitals + `)?` + rider + `(?:` + signed + dash + `?| ?(?:—|–|--|_)| -)(?: |$)`)
	quietly = regexp.MustCompile(`^(?:` + placeName + rider + `)?` + signed + dash + `?(?: |$)`)
)

// dateline finds the place and date of filing at the head of a text: it ends
// at lead, and the text behind its dash begins at rest, which is the same.
// Both are 0 where there is none.
func (l *layout) dateline(text string) (lead, rest int) {
	if r := text[0]; r != '(' && r < utf8.RuneSelf && !(r >= 'A' && r <= 'Z') {
		return 0, 0
	}
	head := text[:min(len(text), 120)]
	var m []int
	if word, _, _ := strings.Cut(head, " "); strings.ToUpper(word) == word {
		m = shouted.FindStringSubmatchIndex(head)
	}
	if m != nil && utf8.RuneCountInString(text[:m[1]]) < 4 {
		m = nil
	}
	if m == nil {
		if !strings.Contains(head, "(") {
			return 0, 0
		}
		if m = quietly.FindStringSubmatchIndex(head); m == nil || !l.agency(strings.TrimSpace(head[m[2]:m[3]])) {
			return 0, 0
		}
	}
	if m[1] < len(text) {
		r, _ := utf8.DecodeRuneInString(text[m[1]:])
		if unicode.IsLower(r) && m[2] < 0 {
			return 0, 0
		}
	}
	return m[1], m[1]
}

// close finds the closing credit, and who worked on the report, at its end.
func (l *layout) close() {
	for i := len(l.parts) - 1; i >= 0; i-- {
		p := &l.parts[i]
		if p.Kind != Paragraph {
			continue
		}
		if name := l.signature(p.Text, true); name != "" && (l.agencyNames(name) || i > 0 && closed(l.parts[i-1].Text)) {
			p.Kind, p.Credit = Credit, name
			continue
		}
		if !l.divide(i) {
			return
		}
		i++ // look again at what is left of it
	}
}

// divide cuts the last words off paragraph i where they are a credit, or say
// in brackets who worked on the report.
func (l *layout) divide(i int) bool {
	p := l.parts[i]
	at, kind, name := 0, Credit, ""
	if open := strings.LastIndex(p.Text, "("); open > 0 && strings.HasSuffix(p.Text, ")") && opening(p.Text[open+1:], l.reporting) > 0 {
		at, kind = open, Byline
	} else if at, name = l.tailCredit(p.Text); at == 0 {
		return false
	}
	tail := p.cut(at, len(p.Text))
	tail.Kind, tail.Credit = kind, name
	rest := p.cut(0, at)
	if rest.Text == "" {
		return false
	}
	parts := append([]Part{}, l.parts[:i]...)
	parts = append(parts, rest, tail)
	l.parts = append(parts, l.parts[i+1:]...)
	return true
}

// tailCredit finds where the closing credit of a paragraph begins, and its
// name; at is 0 where there is none.
func (l *layout) tailCredit(text string) (at int, name string) {
	from := max(0, len(text)-60)
	for i := len(text) - 1; i > from; i-- {
		if text[i] != ' ' {
			continue
		}
		before := text[:i]
		if !closed(before) {
			continue
		}
		if name := l.signature(text[i+1:], false); name != "" {
			// “We will be back.” – Ann Lee: who said it, not who published it.
			spoken := strings.ContainsRune("\"”'’", lastRune(before)) && strings.ContainsRune("\"“'‘", firstRune(text))
			if spoken && !l.agency(name) {
				return 0, ""
			}
			return i + 1, name
		}
	}
	return 0, ""
}

func lastRune(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }
func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// signature is the name that a closing credit gives, or "". The bare name of
// an agency is a credit only on a line of its own.
func (l *layout) signature(text string, alone bool) string {
	if words(text) > 7 {
		return ""
	}
	bare := strings.TrimSpace(strings.TrimSuffix(text, "."))
	if alone && l.agency(bare) {
		return bare
	}
	if inner, ok := strings.CutPrefix(bare, "("); ok {
		if inner, ok = strings.CutSuffix(inner, ")"); ok && l.agencyNames(inner) {
			return inner
		}
		return ""
	}
	name := strings.TrimLeft(bare, "–—-―©")
	mark := bare[:len(bare)-len(name)]
	name = strings.TrimSpace(name)
	switch {
	case mark == "" || name == "" || utf8.RuneCountInString(name) > 40 || strings.ContainsAny(name, "0123456789.:;!?\"“”()"):
		return ""
	case l.agencyNames(name), words(name) <= 5 && l.named(name):
		return name
	}
	return ""
}

// agencyNames says of a text that it names an agency, or several: "AP, AFP",
// "Guardian/Reuters", "Reuters and AP".
func (l *layout) agencyNames(text string) bool {
	if l.agency(text) {
		return true
	}
	names := strings.FieldsFunc(strings.ReplaceAll(text, " and ", ","), func(r rune) bool { return strings.ContainsRune(",/&|", r) })
	for _, name := range names {
		if !l.agency(strings.TrimSpace(name)) {
			return false
		}
	}
	return len(names) > 1
}

// headings finds the sub-headings: short lines that are not closed like a
// sentence, between paragraphs that are.
func (l *layout) headings() {
	// Only what the report itself says counts as a neighbour.
	var body []int
	for i := range l.parts {
		switch l.parts[i].Kind {
		case Dropped, Related, Caption:
		default:
			body = append(body, i)
		}
	}
	for n := 1; n+1 < len(body); n++ {
		p, above, below := &l.parts[body[n]], &l.parts[body[n-1]], &l.parts[body[n+1]]
		if p.Kind != Paragraph || below.Kind != Paragraph || !prose(below.Text) || above.Kind == Paragraph && !prose(above.Text) || above.Kind == Heading {
			continue
		}
		if headingLike(p.Text) {
			p.Kind = Heading
		}
	}
}

// headingLike says that a line has the form of a sub-heading.
func headingLike(text string) bool {
	if words(text) > headingWords || !capital(text) || !unicode.IsLetter(ending(text)) || strings.Contains(text, ": ") || bulleted(text) {
		return false
	}
	// Words in quotation marks can be one; speech that goes on cannot.
	opens, closes := strings.ContainsRune("\"“‘'(", firstRune(text)), strings.ContainsRune("\"”’')", lastRune(text))
	return opens == closes
}

// prose says that a paragraph is made of sentences.
func prose(text string) bool { return closed(text) && words(text) > 3 || words(text) > 20 }

// day is the date in a stamp as "2006-01-02", or "" where it could be read in
// two ways: 4/5/2022.
func day(stamp string) string {
	text := dateInside.FindString(stamp)
	if i := strings.IndexFunc(text, func(r rune) bool { return unicode.IsDigit(r) }); i < 0 {
		return ""
	}
	text = ordinals.ReplaceAllString(text, "$1")
	text = strings.NewReplacer(",", " ", ".", " ", " of ", " ", "Sept ", "Sep ").Replace(text + " ")
	fields := strings.Fields(text)
	if len(fields) == 4 { // the day of the week
		fields = fields[1:]
	}
	text = strings.Join(fields, " ")
	var found string
	for _, form := range []string{"2 January 2006", "2 Jan 2006", "January 2 2006", "Jan 2 2006", "2006-01-02", "2/1/2006", "1/2/2006", "2 1 2006", "1 2 2006"} {
		t, err := time.Parse(form, text)
		if err != nil {
			continue
		}
		is := t.Format(time.DateOnly)
		if found != "" && found != is {
			return ""
		}
		found = is
	}
	return found
}

var (
	dateInside = regexp.MustCompile(`(?i)` + fullDate)
	ordinals   = regexp.MustCompile(`(\d)(?:st|nd|rd|th)\b`)
)
