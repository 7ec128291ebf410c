package seed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// match finds the pattern of the table that a line is.
func (l *layout) match(text string) (p *pattern, rest string) {
	count := words(text)
	long := count > debrisWords || count > sentenceWords && stopped(text)
	if count > noticeWords {
		return nil, ""
	}
	if text != "" && isSlug(text) {
		return slugged, ""
	}
	text = strings.TrimLeftFunc(text, ornament)
	if text != "" && (text[0] == '[' && text[len(text)-1] == ']' || text[0] == '(' && text[len(text)-1] == ')') {
		text = text[1 : len(text)-1]
	}
	trimmed := trimMarks(text, "»›→▶►▸▾▼•·*|:…>+!,.-–—✕× ")
	if trimmed == "" {
		return nil, ""
	}
	full := stopped(text) && !strings.HasSuffix(text, "...") // "Okay." is a sentence, "OK" a button
	line, head := "", ""
	for _, p := range l.debrisOf(trimmed) {
		if full && p.starts == nil &&
			(p.words || count <= entryWords && p.reason != "copyright notice" && !isStamp(p.reason) && p.reason != "advertisement") {
			continue
		}
		if p.top && l.body && !l.expected || long && p.starts == nil {
			continue
		}
		if line == "" {
			line = small(text)
			if long {
				head = strings.ReplaceAll(line[:min(len(trimmed), 120)], "’", "'")
			}
		}
		if long && !p.opens(head) || !p.mayBe(line) {
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

// ornament says of a character that it can stand before a line of debris and
// is no part of it: an arrow, a bullet, an emoji.
func ornament(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.IndexByte("*|+#-> ", byte(r)) >= 0
	}
	return strings.ContainsRune("»›→▶►•·←–—✕×", r) ||
		r > unicode.MaxLatin1 && (unicode.Is(unicode.So, r) || unicode.Is(unicode.Variation_Selector, r))
}

// divideLines cuts off what is glued to the end of a block and is no part of
// it: the prompts behind a caption, the date behind the name of a writer.
func (l *layout) divideLines() {
	for i := 0; i < len(l.blocks); i++ {
		b := &l.blocks[i]
		if b.level > 0 || b.Kind == Dropped || len(b.Text) == 0 {
			continue
		}
		at, reason := l.gluedEnd(b.Text)
		if at == 0 && i < headBlocks {
			at, reason = l.stampBehind(b.Text)
			if at == 0 && l.writerBehind(i) {
				i++
				continue
			}
		}
		if at == 0 {
			continue
		}
		rest, tail := b.cut(0, at), b.cut(at, len(b.Text))
		if rest.Text == "" || tail.Text == "" {
			continue
		}
		tail.Kind, tail.Reason = Dropped, reason
		l.blocks[i].Part, l.blocks[i].names = rest, isStamp(reason)
		l.blocks = slices.Insert(l.blocks, i+1, block{Part: tail})
		i++
	}
}

// gluedEnd is where debris begins that {before} stands for; 0 where there is
// none.
func (l *layout) gluedEnd(text string) (at int, reason string) {
	if !l.tailEnds[text[len(text)-1]] {
		return 0, ""
	}
	from := tailStart(text, 80)
	end := small(text[from:])
	for _, p := range l.tails {
		if !p.before || !p.mayBe(end) {
			continue
		}
		if m := p.whole().FindStringIndex(text[from:]); m != nil && (at == 0 || from+m[0] < at) {
			at, reason = from+m[0], p.reason
		}
	}
	return at, reason
}

// writerBehind cuts a block in two where it is a date with who wrote the report behind a
// bar, "Published: 19/11/2022 | Courts Desk", and says whether it was.
func (l *layout) writerBehind(i int) bool {
	b := &l.blocks[i]
	if strings.IndexByte(b.Text, '|') < 0 {
		return false // as nearly every text: a search for more from its end is slow
	}
	at := strings.LastIndex(b.Text, " | ")
	if at < 0 || !hasDigit(b.Text[:at]) || !l.isWriter(b.Text[at+3:]) {
		return false
	}
	p, _ := l.match(b.Text[:at])
	if p == nil || !isStamp(p.reason) {
		return false
	}
	stamp, writer := b.cut(0, at+2), b.cut(at+3, len(b.Text))
	stamp.Kind, stamp.Reason = Dropped, p.reason
	b.Part = stamp
	l.blocks = slices.Insert(l.blocks, i+1, block{Part: writer, names: true})
	return true
}

// stampBehind is where a date begins behind the names of writers, with a mark
// between them: "Ann Lee · 3 March 2020".
func (l *layout) stampBehind(text string) (at int, reason string) {
	if len(text) > 300 || words(text) > debrisWords || !hasDigit(text) || strings.IndexFunc(text, partsStamp) < 0 {
		return 0, ""
	}
	for i, r := range text {
		if !partsStamp(r) || i == 0 || !l.namesLike(text[:i]) {
			continue
		}
		rest := text[i+utf8.RuneLen(r):]
		if p, _ := l.match(rest); p != nil && isStamp(p.reason) {
			return i, p.reason
		}
	}
	return 0, ""
}

// partsStamp says of a character that it can stand between the names of writers and
// a date.
func partsStamp(r rune) bool {
	switch r {
	case '/', '|', '·', '•', '—', '–', '-':
		return true
	}
	return false
}

// namesLike says of the words before a date that they are names and no more.
func (l *layout) namesLike(text string) bool {
	if n := opening(text, l.bylines); n > 0 {
		text = text[n:]
	}
	text = strings.TrimRightFunc(text, func(r rune) bool { return r == ' ' || partsStamp(r) })
	return text != "" && words(text) <= 8 && (words(text) >= 2 || l.agency(text)) && !hasDigit(text) && l.named(strings.ReplaceAll(text, "·", "/"))
}

// matchButtons is the pattern of a line of the buttons of a page, nil of any other line: "[Share on X] [Copy link]", "Share Tweet
// Copy link Email".
func (l *layout) matchButtons(text string) (found *pattern) {
	inner, opens := strings.CutPrefix(text, "[")
	inner, closes := strings.CutSuffix(inner, "]")
	if opens && closes && strings.Contains(inner, "] [") {
		for button := range strings.SplitSeq(inner, "] [") {
			p, rest := l.match(button)
			if p == nil || rest != "" {
				return nil
			}
			found = p
		}
		return found
	}
	if len(text) > mostButtons || closed(text) || words(text) < 2 {
		return nil
	}
	fields := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || partsStamp(r) || r == ',' })
	for len(fields) > 0 {
		p, size := (*pattern)(nil), min(2, len(fields))
		for ; size > 0 && p == nil; size-- {
			p, _ = l.match(strings.Join(fields[:size], " "))
		}
		if p == nil && fields[0] == "X" && found != nil {
			p = found
		}
		if p == nil || p.reason != "sharing" {
			return nil
		}
		found, fields = p, fields[size+1:]
	}
	return found
}

// mostButtons is how many bytes a line of buttons has at most.
const mostButtons = 80

// matchBlock is what match is of a block; but what opens a seed with a word before the headline of another report is its own
// headline: "LIVE: Storm nears coast".
func (l *layout) matchBlock(b *block) (p *pattern, rest string) {
	if p, rest = l.match(b.Text); rest != "" && b == &l.blocks[0] && l.labelsFirst(b.Text) {
		return nil, ""
	}
	return p, rest
}

// labelsFirst says that a text opens with one word before a colon that may say what a report is. What plays may be another's
// too, where a headline of the report stands below it: "Podcast: Why it rains".
func (l *layout) labelsFirst(text string) bool {
	word, _, ok := strings.Cut(text, ": ")
	switch strings.ToLower(word) {
	case "advertisement", "also", "more", "next", "read", "related", "see", "share", "sponsored", "subscribe", "trending":
		return false
	case "audio", "gallery", "listen", "photos", "pictures", "podcast", "video", "watch":
		return len(l.blocks) < 3 || !l.heads(1)
	}
	return ok && !strings.Contains(word, " ") && hasLetter(word)
}

// heads says that block i, near the top, may be a headline.
func (l *layout) heads(i int) bool {
	text := l.blocks[i].Text
	p, _ := l.match(text)
	return p == nil && words(text) <= headlineWords && !stopped(text) && !l.bylined(i) && l.filedOn(text) == nil && l.dateline(text) == 0
}

// asDebris drops what is no part of the report, and takes the headlines of
// other reports out of it.
func (l *layout) asDebris(b *block) bool {
	p, rest := l.matchBlock(b)
	if p == nil {
		p = l.matchButtons(b.Text)
	} else if stamp, _ := l.match(rest); rest != "" && stamp != nil && isStamp(stamp.reason) {
		p, rest = stamp, "" // "Explainer | Updated 2 July, 6.15am"
	}
	if (p == nil || rest != "") && l.tailEnds[b.Text[len(b.Text)-1]] {
		from := tailStart(b.Text, 64)
		end := small(b.Text[from:])
		for _, p := range l.tails {
			if p.before || !p.mayBe(end) {
				continue
			}
			if m := p.whole().FindStringIndex(b.Text[from:]); m != nil && l.asLink(b, p, from+m[0]) {
				return true
			}
		}
	}
	if p == nil {
		if remains(b.Text) {
			l.drop(b.Part, "address")
			l.related = l.expected
			return true
		}
		return false
	}
	if rest != "" {
		at := strings.LastIndex(b.Text, rest)
		l.drop(b.cut(0, at), p.reason)
		l.relate(b.cut(at, at+len(rest)))
		l.drop(b.cut(at+len(rest), len(b.Text)), p.reason)
		l.related = true
		return true
	}
	b.Reason = p.reason
	l.stamp(b)
	from, to := 0, 0
	if isStamp(p.reason) && l.head && !l.body {
		if at := dayInside.FindStringIndex(b.Text); at != nil {
			from, to = l.writerBeside(b, at)
		}
	}
	l.drop(b.cut(0, from), p.reason)
	l.emit(b.cut(from, to), Byline)
	l.drop(b.cut(to, len(b.Text)), p.reason)
	l.related = p.link || l.expected && !endsLinks(p.reason)
	l.pictured = p.picture
	return true
}

// endsLinks says of debris for a reason that no more headlines of other reports come
// below it.
func endsLinks(reason string) bool {
	switch reason {
	case "advertisement", "newsletter", "end of links", "topic list", "comments":
		return true
	}
	return false
}

// relate takes a part for the headline of another report, without the address that
// may stand behind it.
func (l *layout) relate(p Part) {
	if bulleted(p.Text) {
		at := strings.IndexByte(p.Text, ' ')
		l.drop(p.cut(0, at), "mark of a list")
		p = p.cut(at, len(p.Text))
	}
	at := strings.Index(p.Text, "http")
	if at < 0 {
		at = strings.Index(p.Text, "www.")
	}
	if at < 0 || strings.IndexByte(p.Text[at:], ' ') >= 0 || !strings.ContainsAny(p.Text[at:], ":.") {
		l.emit(p, Related)
		return
	}
	words := strings.TrimRight(p.Text[:at], " (<[-–—|:")
	if words == "" {
		l.drop(p, "address")
		return
	}
	l.emit(p.cut(0, len(words)), Related)
	l.drop(p.cut(len(words), len(p.Text)), "link target")
}

// remains says of a line that it is one address, of a page or of a person, or
// nothing but marks of HTML.
func remains(text string) bool {
	if len(text) > 300 {
		return false
	}
	if text[0] == '<' && text[len(text)-1] == '>' || text[0] == '&' && text[len(text)-1] == ';' {
		return htmlMarks.MatchString(text)
	}
	return (strings.IndexByte(text, ' ') < 0 && strings.ContainsAny(text, "@/") || text[0] == '(') && address.MatchString(text)
}

var (
	address = regexp.MustCompile(
		`^[\[(<]{0,2}(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|co|uk|au|edu|gov|int|eu)/\S*)[\])>.]{0,2}$|^\(\([^()]*@[^()]*\)\)$`,
	)
	htmlMarks = regexp.MustCompile(`^(?:<[^<>]+>\s*|&\w{1,8};\s*)+$`)
)

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
