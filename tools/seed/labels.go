package seed

import "strings"

// labelBlocks is how far down a text its labels are looked for, in blocks.
const labelBlocks = 30

// label tells what the words are that a label announces at the head of a text, and
// where they begin; kind is "" where there is none.
func (l *layout) label(text string) (kind string, at int) {
	colon := strings.IndexByte(text[:min(len(text), 24)], ':')
	if colon < 2 {
		return "", 0
	}
	if kind = l.labels[strings.TrimSpace(small(text[:colon]))]; kind == "" {
		return "", 0
	}
	return kind, colon + 1
}

// labelled finds the headline and the body of a text whose parts have labels: one
// for the headline, and another. Where none says that the body begins, all lines above
// the headline have one too, as a report also gives the title of a film.
func (l *layout) labelled() bool {
	headline, start, count, body, bare := -1, 0, 0, false, false
	for i := range l.blocks[:min(len(l.blocks), labelBlocks)] {
		text := l.blocks[i].Text
		kind, at := l.label(text)
		switch {
		case kind == "":
			bare = bare || headline < 0
			if start == 0 && headline >= 0 && i > headline && count > 1 {
				start = i // where no label says so
			}
			if start == 0 || !sentence(text) {
				continue
			}
			kind = "body"
		case kind == "headline" && headline < 0:
			if headline = i; at == len(text) {
				headline++ // on the line below
			}
		case kind == "body" && headline >= 0:
			start = i
		}
		count++
		if kind == "body" && headline >= 0 {
			body = at > 0
			break
		}
		start = 0
	}
	if headline < 0 || count < 2 || headline >= len(l.blocks) || bare && !body {
		return false
	}
	l.marked, l.above, l.start = headline, true, start
	return true
}

// asLabelled takes a block that has a label for what the label says. Behind the
// body only notes have one.
func (l *layout) asLabelled(i int) bool {
	b := &l.blocks[i]
	kind, at := l.label(b.Text)
	if kind == "" || l.body && i > l.start && (kind != "note" || strings.ToUpper(b.Text[:at]) != b.Text[:at]) {
		return false
	}
	switch kind {
	case "note":
		l.drop(b.Part, "label")
		return true
	case "date":
		l.drop(b.Part, "date stamp")
		if found := day(b.Text); l.stamped == "" {
			l.stamped = found
		}
		return true
	}
	l.drop(b.cut(0, at), "label")
	rest := b.cut(at, len(b.Text))
	switch {
	case rest.Text == "":
	case kind == "headline" && !l.head:
		l.emit(rest, Headline)
		l.head = true
	case kind == "byline":
		l.emit(rest, Byline)
	case kind == "standfirst":
		l.emit(rest, Standfirst)
	case kind == "credit":
		rest.Credit = rest.Text
		l.emit(rest, Credit)
	default:
		l.asParagraph(&block{Part: rest})
	}
	return true
}
