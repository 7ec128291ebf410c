package seed

import (
	"strings"
)

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
			if p.whole().MatchString(trimmed) || len(text) > len(trimmed) && p.whole().MatchString(text) {
				return p, ""
			}
			continue
		}
		if m := p.whole().FindStringSubmatchIndex(trimmed); m != nil && m[2] < 0 {
			return p, ""
		}
		for _, way := range [...]expression{p.whole, p.glued} {
			if m := way().FindStringSubmatch(text); m != nil && l.likeHeadline(m[1]) {
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
			if m := p.whole().FindStringIndex(b.Text[from:]); m != nil && l.asLink(b, p, from+m[0]) {
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
