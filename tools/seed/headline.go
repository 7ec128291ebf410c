package seed

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// asHeadline takes a block for the headline of the report.
func (l *layout) asHeadline(i int) bool {
	b := &l.blocks[i]
	switch {
	case l.head || l.body || l.marked > i:
		return false
	case i+1 == len(l.blocks):
		// A headline and no report.
		if b.level == 0 && (l.parts != nil && l.kept > 0 || closed(b.Text) || words(b.Text) < 3 || !l.readsAsHeadline(b, b)) {
			return false
		}
	case l.marked == i, l.marked < 0 && b.level > 0:
	case !l.readsAsHeadline(b, &l.blocks[i+1]):
		return false
	}
	at := agencyMark(b.Text)
	l.drop(b.cut(0, at), "page part")
	l.emit(b.cut(at, len(b.Text)), Headline)
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
	if count > headlineWords || strings.ContainsRune(":,;-–—_", ending(b.Text)) || bulleted(b.Text) {
		return false
	}
	if lead := l.dateline(b.Text); lead > 0 || timeLine.MatchString(b.Text) || opening(b.Text, l.bylines) > 0 {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(b.Text, "\"'“‘([")); unicode.IsLower(r) {
		return false
	}
	if shouted := strings.IndexFunc(b.Text, unicode.IsLower) < 0; shouted && count > 1 {
		return true // in old papers with a full stop
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
	if count < 5 && (count < 2 || closed(b.Text) || strings.IndexFunc(b.Text, unicode.IsLower) < 0 || !l.marksFollow(i)) || count > standfirstWords || strings.ContainsRune(":,;", ending(b.Text)) || bulleted(b.Text) || inSections(b.Text) {
		return false
	}
	if lead := l.dateline(b.Text); lead > 0 || isTimedHeading(b.Text) {
		return false
	}
	if closed(b.Text) {
		if shouted := strings.IndexFunc(b.Text, unicode.IsLower) < 0; !shouted && !l.marksFollow(i) {
			return false
		}
	} else if before := l.last(); before != nil && before.Kind == Standfirst && b.gap {
		return false
	}
	l.emit(b.Part, Standfirst)
	return true
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
		if p.Kind != Paragraph || below.Kind != Paragraph || !prose(below.Text) || above.Kind == Paragraph && !prose(above.Text) ||
			above.Kind == Heading && !isTimeLine(above.Text) {
			continue
		}
		if headingLike(p.Text) {
			p.Kind = Heading
		}
	}
}

// headingLike says that a line has the form of a sub-heading.
func headingLike(text string) bool {
	if words(text) > headingWords || !capital(text) ||
		!unicode.IsLetter(ending(text)) &&
			!(ending(text) == '?' && words(text) >= entryWords && firstRune(text) < '\u2000' && firstRune(text) != '"') ||
		strings.Contains(text, ": ") ||
		bulleted(text) ||
		strings.HasPrefix(text, "Q. ") {
		return false
	}
	// Words in quotation marks can be one; speech that goes on cannot.
	opens, closes := strings.ContainsRune("\"“‘'(", firstRune(text)), strings.ContainsRune("\"”’')", lastRune(text))
	return opens == closes
}

// prose says that a paragraph is made of sentences.
func prose(text string) bool { return closed(text) && words(text) > 3 || words(text) > 20 }
