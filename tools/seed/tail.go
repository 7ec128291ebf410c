package seed

import (
	"strings"
	"unicode"
)

// tail drops what a page has below the report: behind the last sentence, from
// the first line on that only a page has there, nothing is the report's.
func (l *layout) tail() {
	last := len(l.parts)
	for last > 0 {
		if p := &l.parts[last-1]; p.Kind == Paragraph && sentence(p.Text) || p.Kind == Credit || p.Kind == Caption {
			break
		}
		last--
	}
	furniture, links := "", false
	for i := last; i < len(l.parts); i++ {
		p := &l.parts[i]
		switch p.Kind {
		case Dropped:
			if belowReport(p.Reason) || isEnd(p.Text) {
				furniture = p.Reason
				links = p.Reason == "link prompt"
			}
		case Related:
			furniture, links = "link prompt", true
		case Paragraph, Heading:
			switch {
			case furniture == "" || last == 0:
			case closed(p.Text) && words(p.Text) >= entryWords:
				furniture = "" // the report goes on
			case links && words(p.Text) > entryWords && l.likeHeadline(p.Text):
				p.Kind = Related
			default:
				p.Kind, p.Reason = Dropped, "below the report"
			}
		}
	}
}

// isEnd says of a line of debris that it is how a report ends: "ENDS", "-30-".
func isEnd(text string) bool {
	switch strings.ToLower(strings.Trim(text, "-–—#*.() ")) {
	case "end", "ends", "enditem", "30":
		return true
	}
	return false
}

// belowReport says of the reason of debris that the report is over where it
// stands, if no sentence follows.
func belowReport(reason string) bool {
	switch reason {
	case "link prompt", "topic list", "comments", "copyright notice", "following", "about the writer", "licensing":
		return true
	}
	return false
}

// signOff drops the paragraphs behind the end of a report in which the paper
// speaks of itself, such as how to reach the writer. Who else worked on it is a
// byline.
func (l *layout) signOff() {
	for i := len(l.parts) - 1; i > 0; i-- {
		p := &l.parts[i]
		if p.Kind != Paragraph && p.Kind != Heading {
			continue
		}
		switch reason := l.asSignOff(p.Text); {
		case reason == "contributors", words(p.Text) <= noticeWords/2 && opening(p.Text, l.reporting) > 0, l.closingByline(p.Text):
			p.Kind = Byline
		case reason != "":
			p.Kind, p.Reason = Dropped, reason
		case sentence(p.Text):
			return
		}
	}
}

// closingByline says of a line that it is names behind "Interview by".
func (l *layout) closingByline(text string) bool {
	n := opening(text, l.bylines)
	return n > 0 && n < len(text) && words(text[n:]) >= 2 && words(text[n:]) <= 6 && !hasDigit(text) && !closed(text) &&
		!strings.Contains(text, ",") &&
		l.named(text[n:])
}

// whoSaid drops part i where it is the name under the words of the report that
// were set large: "— Ann Lee, nurse".
func (l *layout) whoSaid(i int) {
	if i == len(l.parts) {
		return
	}
	p := &l.parts[i]
	name := strings.TrimLeft(p.Text, "–—-― ")
	if p.Kind != Paragraph && p.Kind != Heading || len(name) == len(p.Text) || words(name) > 10 || closed(name) || !unicode.IsUpper(firstRune(name)) {
		return
	}
	p.Kind, p.Reason = Dropped, "repeats the text"
}

func (l *layout) asSignOff(text string) string {
	if words(text) > noticeWords {
		return ""
	}
	line := small(text)
	for _, p := range l.signOffs {
		if p.mayBe(line) && p.whole().MatchString(text) {
			return p.reason
		}
	}
	return ""
}

// aboutWriters drops what the page says of the report's own writer: a paragraph
// that opens with the name in the byline and says what that person does.
func (l *layout) aboutWriters() {
	var names []string
	for i := range l.parts {
		p := &l.parts[i]
		switch p.Kind {
		case Byline:
			text := p.Text
			if n := opening(text, l.bylines); n > 0 {
				text = text[n:]
			}
			for _, name := range strings.FieldsFunc(strings.NewReplacer(" and ", ",", " in ", ",").Replace(text), func(r rune) bool { return strings.ContainsRune(",/|&·@", r) }) {
				if name = strings.TrimSpace(name); words(name) >= 2 && words(name) <= 4 && l.named(name) {
					names = append(names, name)
				}
			}
		case Paragraph:
			for _, name := range names {
				rest, ok := strings.CutPrefix(p.Text, name+" ")
				if !ok || words(rest) > 60 {
					continue
				}
				if does, _, _ := strings.Cut(rest, " "); does == "is" || does == "covers" || does == "writes" || does == "reports" || does == "was" {
					p.Kind, p.Reason = Dropped, "about the writer"
				}
			}
		}
	}
}

// repeats drops what a page shows twice: words of the report set large beside
// it, and the headline above the comments.
func (l *layout) repeats() {
	title := l.title()
	for i := range l.parts {
		p := &l.parts[i]
		if p.Kind != Paragraph && p.Kind != Heading || words(p.Text) < 5 || words(p.Text) > 40 {
			continue
		}
		if p.Text == title && i > 0 && len(l.parts) > 1 {
			p.Kind, p.Reason = Dropped, "repeats the headline"
			continue
		}
		quote := strings.Trim(p.Text, "\"“”‘’' ")
		if len(quote) == len(p.Text) && closed(p.Text) || !unicode.IsUpper(firstRune(quote)) {
			continue
		}
		for k := range l.parts {
			if o := &l.parts[k]; k != i && o.Kind == Paragraph && len(o.Text) > len(p.Text)+10 && strings.Contains(o.Text, quote) {
				p.Kind, p.Reason = Dropped, "repeats the text"
				l.whoSaid(i + 1)
				break
			}
		}
	}
}
