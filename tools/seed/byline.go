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
	var above *Part
	if l.kept > 0 {
		above = &l.parts[l.kept-1]
	}
	below := above != nil && above.Kind == Byline
	name, _, _ := strings.Cut(b.Text, " | ")
	ok := b.names
	switch {
	case l.head && !l.body && l.stoodAbove(name) && l.paper(name) && !l.agency(name) && !l.writer(name) && opening(name, l.bylines) == 0:
		l.drop(b.Part, "page part")
		return true
	case ok:
		// Nothing else to ask.
	case opening(strings.TrimPrefix(b.Text, "("), l.reporting) > 0:
		ok = words(b.Text) <= 40 && (b.Text[0] == '(' && strings.HasSuffix(b.Text, ")") || !stopped(b.Text))
	case !l.body:
		_, ok = l.readsAsByline(b.Text, below)
		ok = ok || below && (!b.gap && l.ofWriter(b.Text) || l.paper(b.Text) && words(b.Text) <= 4)
		ok = ok || l.head && (l.isName(i) || l.sectioned(b.Text) || l.isWriter(b.Text) || l.agency(writerIn(b.Text)) ||
			!below && l.paper(b.Text) && words(b.Text) <= entryWords+1 ||
			above != nil && (above.Kind == Headline || above.Kind == Standfirst) && l.likeWriter(writerIn(b.Text)) && !l.told(b, writerIn(b.Text)) && !l.signed() && l.opensBody(i+1) && !l.bylined(i+1))
	}
	if !ok {
		return false
	}
	l.emit(b.Part, Byline)
	return true
}

// bylined says that block i is a byline.
func (l *layout) bylined(i int) bool {
	_, ok := l.readsAsByline(l.blocks[i].Text, false)
	return ok
}

// ofWriter says of the line below a byline that it says where the writer works, or names
// another. Longer names than a place's have a mark or a word that tells them from a heading.
func (l *layout) ofWriter(text string) bool {
	if count := words(text); count > 8 || stopped(text) || hasDigit(text) || !l.named(text) {
		return false
	} else if count <= entryWords {
		return true
	}
	return strings.ContainsAny(text, ",/|") || strings.Contains(text, " and ") || l.writer(text) || l.paper(text)
}

// stoodAbove says of a line that it stands above the headline too, as the name of the paper
// does. One that does not may be a writer's name, or a title: Emily Post, A Last Post.
func (l *layout) stoodAbove(text string) bool {
	for i := range l.parts {
		if p := &l.parts[i]; p.Kind == Headline {
			return false
		} else if p.Kind == Dropped && strings.EqualFold(p.Text, text) {
			return true
		}
	}
	return false
}

// A byline may end with where its writer was: Ann Lee in Rome, Sports Writer at Holt Park.
var inPlace = regexp.MustCompile(`^(.+) (in|at) (\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and )?\p{Lu}[\p{L}.'’-]*){0,4}(?: and agencies)?)$`)

// readsAsByline says of a line above the body that it is a byline: names
// behind "By", "Ann Lee in Rome", or, below a byline, what the writer is.
func (l *layout) readsAsByline(text string, below bool) (string, bool) {
	if words(text) > 16 || stopped(text) && words(text) > 6 {
		return "", false
	}
	if n := opening(text, l.bylines); n > 0 && n < len(text) {
		names := text[n:]
		first, rest, _ := strings.Cut(names, " ")
		second, _, _ := strings.Cut(rest, " ")
		if l.agency(names) || (capital(first) || words(names) < entryWords+2) && l.writer(names) || // By our sports reporter
			capital(first) && !unicode.IsDigit(rune(first[0])) && (capital(second) || l.agency(strings.Trim(first, ",/"))) {
			return names, true
		}
		if at := l.titleEnd(names); at > 0 {
			return names[at:], true
		}
		return "", false
	}
	// From Ann Lee, Avon
	if name, place, ok := strings.Cut(strings.TrimPrefix(text, "From "), ", "); ok && l.head && strings.HasPrefix(text, "From ") &&
		l.likeWriter(name) && words(place) <= entryWords && l.named(place) {
		return name, true
	}
	if l.head && words(text) <= 10 && (strings.Contains(text, " in ") || strings.Contains(text, " at ")) {
		if m := inPlace.FindStringSubmatch(text); m != nil && l.named(m[1]) && words(m[1]) >= 2 &&
			(m[2] == "in" || l.writer(m[1]) || l.agency(m[1])) { // "Thousands Gather at Holt Park": a title
			return m[1], true
		}
	}
	if below && words(text) <= 6 && (isHandle(text) || l.writer(text) || l.agency(text)) {
		return text, true
	}
	return "", false
}

// writerIn is the name in a line without the town that may stand behind it: Ann Lee, Rome.
func writerIn(text string) string {
	if name, place, ok := strings.Cut(text, ", "); ok && capital(place) && !strings.Contains(place, " ") {
		return name
	}
	return text
}

// opensBody says that block i is prose, or another short line with such a one behind it: what stands above a report is no
// heading.
func (l *layout) opensBody(i int) bool {
	for n := i; n < len(l.blocks) && n < i+2; n++ {
		if b := &l.blocks[n]; b.level == 0 && sentence(b.Text) {
			return true
		}
	}
	return false
}

// ofPaper says of a line that it is the name of the writer, and with it that of the paper or what the writer is: "Avon
// Herald / Ann Lee", "Ann Lee/Staff Reporter".
func (l *layout) ofPaper(text string) bool {
	at := strings.IndexAny(text, "/|")
	if at < 0 {
		return false
	}
	one, other := strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+1:])
	return l.paper(one) && l.likeWriter(other) || l.likeWriter(one) && (l.paper(other) || l.writer(other) && words(other) <= entryWords)
}

// titleEnd is where the name begins behind what the writer is, in small letters: defence reporter Ann Lee; 0 where none does.
func (l *layout) titleEnd(text string) int {
	title, at := false, 0
	for word := range strings.SplitSeq(text, " ") {
		if capital(word) {
			if name := text[at:]; title && words(name) > 1 && l.named(name) {
				return at
			}
			return 0
		}
		title = slices.Contains(l.writers, word)
		at += len(word) + 1
	}
	return 0
}

// writer says that a text ends with the title of somebody who writes.
func (l *layout) writer(text string) bool {
	return slices.ContainsFunc(l.writers, func(title string) bool { return strings.EqualFold(lastWord(text), title) })
}

// isWriter says of a line in the head of a report that it says what a writer
// is, with or without the name: "Ann Lee, Rome correspondent", "Staff Reporter".
func (l *layout) isWriter(text string) bool {
	for {
		last := lastWord(text)
		if !strings.HasPrefix(last, "@") && !strings.Contains(last, "@") || last == text {
			break
		}
		text = strings.TrimRight(strings.TrimSuffix(text, last), " ,|")
	}
	text = strings.Trim(text, "[]().")
	// "Our Correspondent, Rome"
	if i := strings.LastIndex(text, ", "); i > 0 && words(text[i+2:]) <= entryWords && l.named(text[i+2:]) &&
		(words(text[:i]) <= entryWords || strings.Contains(text[:i], ",")) && l.writer(text[:i]) {
		text = text[:i]
	}
	count := words(text)
	if count > 8 || !capital(text) || !l.writer(text) || strings.ContainsAny(text, ":;?!\"“") {
		return false
	}
	_, rest, _ := strings.Cut(text, " ")
	return count <= 3 || capital(rest) && (count <= 6 || strings.Contains(text, ","))
}

// sectioned says of a line that it is a writer's name and the section or the agency they write
// for: "Ann Lee · Regional News", "Ann Lee | Reuters".
func (l *layout) sectioned(text string) bool {
	name, section, ok := strings.Cut(text, " · ")
	if !ok {
		if name, section, ok = strings.Cut(text, " | "); !l.agency(section) {
			return false
		}
	}
	return ok && words(name) >= 2 && words(name) <= 3 && words(section) <= 3 && l.named(name) && l.named(section)
}

// paper says of a name that it is like that of a newspaper.
func (l *layout) paper(name string) bool {
	return strings.Contains(name, " ") && l.papers[lastWord(name)] && l.named(name)
}

func (l *layout) agency(name string) bool { return l.agencies[name] }
