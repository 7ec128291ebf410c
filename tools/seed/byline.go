package seed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

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
		if l.agency(names) || capital(first) && l.writer(names) || capital(first) && !unicode.IsDigit(rune(first[0])) && (capital(second) || l.agency(strings.Trim(first, ",/"))) {
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
