package seed

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How far down a page its head is looked for, in blocks, and how long a name
// of a section, a paper or a menu's entry is at most, in words.
const (
	headBlocks = 120
	entryWords = 3
	proseWords = 8
)

// survey looks at a page from its top before it is laid out: at which block
// the body begins, and which one is the headline. A page as it was copied has
// the name of the paper, menus and sections above the headline, which nothing
// but their place tells from a short headline.
func (l *layout) survey() {
	l.dated = l.dividedBy(isDateLine, sentence)
	l.timed = l.dividedBy(isTimeLine, closed)
	if l.hasLabels = l.marked < 0 && l.labelled(); l.hasLabels {
		return
	}
	l.start = l.bodyStart()
	if l.marked >= 0 || l.start == 0 {
		return
	}
	l.above = true
	head := l.blocks[:l.start]
	var candidates []int
	end, menu := l.start, -1
	for i := range head {
		b := &head[i]
		p, _ := l.matchBlock(b)
		switch {
		case p != nil && p.reason == "navigation":
			menu = i
		case p != nil && isStamp(p.reason):
			if len(candidates) > 0 && end == l.start && !l.onlyPaper(head, candidates) {
				end = i
			}
		case p != nil || b.Kind == Dropped || !hasLetter(b.Text):
		case b.names, l.isByline(i), len(candidates) > 0 && l.isName(i):
			if len(candidates) > 0 && end == l.start {
				end = i
			}
		case i+1 < len(l.blocks) && i < end && l.readsAsHeadline(b, &l.blocks[i+1]) && !l.isCaption(b.Text):
			candidates = append(candidates, i)
		}
	}
	if menu > end {
		menu = -1
	}
	long := func(i int) bool { return words(head[i].Text) > entryWords }
	// Behind the last entry of a menu, if there is a headline left.
	for n, i := range candidates {
		if i > menu && long(i) {
			for n > 0 && candidates[n-1] > menu {
				n--
			}
			candidates = candidates[n:]
			break
		}
	}
	if len(candidates) == 0 {
		// A headline that ends like a sentence.
		for i := range head {
			b := &head[i]
			if p, _ := l.matchBlock(b); p != nil || b.Kind == Dropped || !hasLetter(b.Text) {
				continue
			}
			if words(b.Text) <= 20 && !sentences(b.Text) && !l.isCaption(b.Text) && l.dateline(b.Text) == 0 && !l.isByline(i) && l.marksFollow(i) {
				l.marked = i
			}
			break
		}
		return
	}
	if l.onlyPaper(head, candidates[:1]) && len(candidates) > 1 {
		candidates = candidates[1:]
	}
	for n, i := range candidates[:len(candidates)-1] {
		if l.repeatsWithSite(head[i].Text, head[candidates[n+1]].Text) {
			l.marked = candidates[n+1]
			return
		}
	}
	l.marked = candidates[0]
	for n, i := range candidates {
		if !long(i) {
			continue
		}
		if first := head[candidates[0]].Text; n > 1 ||
			n == 1 &&
				(words(first) < entryWords || strings.ToUpper(first) == first && strings.ToUpper(head[i].Text) != head[i].Text || strings.ContainsAny(first, "|/>")) {
			l.marked = i
		}
		break
	}
}

// onlyPaper says that the one line that may be a headline so far is the name of the paper,
// whose date stands below it and the headline below that.
func (l *layout) onlyPaper(head []block, candidates []int) bool {
	return len(candidates) == 1 && l.paper(titleCase(head[candidates[0]].Text))
}

// titleCase is a line in capitals with small letters behind the first of each word.
func titleCase(text string) string {
	if strings.IndexFunc(text, unicode.IsLower) >= 0 {
		return text
	}
	fields := strings.Fields(text)
	for i, word := range fields {
		_, size := utf8.DecodeRuneInString(word)
		fields[i] = word[:size] + strings.ToLower(word[size:])
	}
	return strings.Join(fields, " ")
}

// repeatsWithSite says that a text is a headline with the name of the site behind it,
// as the browser's window has it.
func (l *layout) repeatsWithSite(text, headline string) bool {
	rest, ok := strings.CutPrefix(text, headline)
	if !ok || words(rest) < 2 || words(rest) > 7 {
		return false
	}
	mark := strings.Fields(rest)[0]
	return rest[0] == ' ' && (mark == "-" || mark == "|" || mark == "–" || mark == "—" || mark == "::" || mark == "·")
}

// bodyStart is the first block of the body: the first sentence of some length,
// and, where a byline or a date follows it before another does, that other
// one. It is 0 where there is none near the top.
func (l *layout) bodyStart() int {
	first := 0
	marked := false
	for i := range l.blocks[:min(len(l.blocks), headBlocks)] {
		b := &l.blocks[i]
		if b.Kind == Dropped || !hasLetter(b.Text) || l.dated && dateLine.MatchString(b.Text) {
			continue
		}
		p, _ := l.matchBlock(b)
		switch {
		case p != nil:
			marked = marked || isStamp(p.reason)
		case b.level > 0:
		case l.isByline(i):
			marked = true
		case first > 0 && !marked:
			if sentence(b.Text) {
				return first
			}
		case sentence(b.Text) && !l.isCaption(b.Text):
			if first > 0 {
				return i
			}
			if words(b.Text) > standfirstWords {
				return i
			}
			first, marked = i, false
		}
	}
	return first
}

// sentence says that a block is prose, and no title.
func sentence(text string) bool {
	count := words(text)
	if strings.ContainsRune("?!", ending(text)) && count <= 20 {
		return false // a headline can be a question
	}
	return closed(text) && count >= proseWords || count > headlineWords
}

func (l *layout) isCaption(text string) bool {
	_, _, ok := l.readCaption(text, false)
	return ok && l.dateline(text) == 0
}

// dividedBy says that the report is divided by dates or by times: a few lines that
// are one alone, with entries between them. None is when it was published.
func (l *layout) dividedBy(divides, entry func(string) bool) bool {
	count, open := 0, false
	for i := range l.blocks {
		switch text := l.blocks[i].Text; {
		case divides(text):
			open = true
		case open && entry(text):
			count++
			open = false
		}
	}
	return count >= 3
}

// isByline says that a block above the body is a byline, whatever is about it.
func (l *layout) isByline(i int) bool {
	_, ok := l.readsAsByline(l.blocks[i].Text, false)
	return ok
}

// isName says that block i, above the body, is a name with a date, or with what
// the writer is, beside it.
func (l *layout) isName(i int) bool {
	if count := words(l.blocks[i].Text); count < 2 || count > 5 || !l.named(l.blocks[i].Text) || strings.ContainsAny(l.blocks[i].Text, "0123456789") {
		return false
	}
	between := 0
	for _, step := range [...]int{-1, 1} {
		for k := i + step; k >= 0 && k < len(l.blocks) && k-i < 5 && i-k < 5; k += step {
			p, _ := l.match(l.blocks[k].Text)
			if p != nil && isStamp(p.reason) || p == nil && k == i+1 && l.filedOn(l.blocks[k].Text) != nil {
				return true
			}
			if v := l.blocks[k].Text; p == nil && k == i+1 && (l.isWriter(v) || isHandle(v) || l.paper(v)) {
				return true
			}
			if p == nil {
				break
			}
			if k == i+step {
				between++
			}
		}
	}
	return between == 2 && words(l.blocks[i].Text) <= 3
}

// isHandle says of a line that it is the name of somebody in a network.
func isHandle(text string) bool {
	return text[0] == '@' && len(text) > 2 && !strings.Contains(text, " ")
}

// isStamp says that debris for a reason is a date or a time.
func isStamp(reason string) bool { return reason == "date stamp" || reason == "update stamp" }

// marksFollow says that a byline or a date stands between block i and the body.
func (l *layout) marksFollow(i int) bool {
	for k := i + 1; k < l.start; k++ {
		if p, _ := l.match(l.blocks[k].Text); p != nil && isStamp(p.reason) || p == nil && l.isByline(k) {
			return true
		}
	}
	return false
}

// inSections says of a line that it is what the report is filed under: "Fishing | Halvik | Live".
// A standfirst may be divided like that too, and has longer parts, or words in small letters.
func inSections(text string) bool {
	section, rest, ok := strings.Cut(text, " | ")
	for word := range strings.FieldsSeq(text) {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsLower(first) && word != "and" && word != "of" && word != "the" && word != "news" && word != "long" && word != "read" {
			return false
		}
	}
	for ; ok; section, rest, ok = strings.Cut(rest, " | ") {
		if words(section) > entryWords {
			return false
		}
	}
	return rest == "" && section != text && words(section) <= entryWords
}

// asMasthead drops what stands above the headline, and the scraps between the
// headline and the body: entries of menus, numbers, letters.
func (l *layout) asMasthead(i int) bool {
	b := &l.blocks[i]
	switch {
	case i >= l.start || b.level > 0:
		return false
	case l.above && i < l.marked && !closed(b.Text) && words(b.Text) <= proseWords && !bulleted(b.Text):
		l.drop(b.Part, "above the headline")
		return true
	case l.above && i < l.marked && l.repeatsWithSite(b.Text, l.blocks[l.marked].Text):
		l.drop(b.Part, "repeats the headline")
		return true
	case l.head && inSections(b.Text):
		l.drop(b.Part, "page part")
		return true
	case l.head && words(b.Text) <= 2 && strings.IndexFunc(b.Text, unicode.IsLower) < 0 && !timeLine.MatchString(b.Text):
		l.drop(b.Part, "page part")
		return true
	}
	return false
}
