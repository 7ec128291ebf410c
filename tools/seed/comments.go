package seed

import "strings"

// Limits of a page's comments, in parts: how far below their heading the first
// button to answer one stands at most.
const commentParts = 12

// commentary drops what readers have written below a report: from the heading of the
// comments on to the last button to answer one. There has to be a report above, as
// a page also has the number of its comments near the top, and more than one such
// button, or a date.
func (l *layout) commentary() {
	heading, first, last := -1, -1, -1
	sentences, answers, dated := 0, 0, false
	for i := range l.parts {
		p := &l.parts[i]
		switch {
		case p.Kind == Paragraph && sentence(p.Text):
			sentences++
		case p.Kind == Dropped && p.Reason == "comments" && !isAnswer(p.Text) && sentences > 1 && first < 0:
			heading = i
			dated = false
		case p.Kind == Dropped && isAnswer(p.Text) && heading >= 0:
			if first < 0 {
				first = i
			}
			last = i
			answers++
		}
		dated = dated || strings.HasSuffix(p.Text, " ago") || isStamp(p.Reason)
	}
	if first < 0 || first-heading > commentParts || answers < 2 && !dated {
		return
	}
	for i := heading; i < last; i++ {
		switch p := &l.parts[i]; p.Kind {
		case Paragraph, Heading, Related, Byline, Caption:
			p.Kind, p.Reason, p.Caption, p.Credit = Dropped, "comments", "", ""
		}
	}
}

// isAnswer says of a line of debris that it is the button to answer a comment.
func isAnswer(text string) bool {
	return strings.HasPrefix(text, "Reply") || strings.HasPrefix(text, "REPLY") || strings.HasSuffix(text, "Reply")
}
