package seed

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Limits of captions, in words and bytes.
const (
	captionWords = 120
	creditWords  = 10
	creditTail   = 160 // how far from the end of a caption its credit may begin
)

// asCaption takes a block for the words under a picture: those that end with
// the credit of the picture, or that stand there again.
func (l *layout) asCaption(i int, pictured bool) bool {
	b := &l.blocks[i]
	if b.level > 0 {
		return false
	}
	caption, credit, ok := l.readCaption(b.Text, i >= l.lastSentence)
	if ok && !l.body {
		// "ROME (AP)" signs a report, not a picture.
		lead := l.dateline(b.Text)
		ok = lead == 0
	}
	if !ok && pictured && i != l.marked && l.pictureText(i) {
		caption, ok = b.Text, true
	}
	if !ok {
		if last := l.lastCaption(); last != nil && last.Caption != "" && last.Caption == strings.TrimSuffix(b.Text, ".") {
			l.drop(b.Part, "repeats the caption above")
			return true
		}
		return false
	}
	if n := pictureCount(caption); n > 0 && n < len(caption) {
		caption = caption[n:]
	}
	seen := caption
	if seen == "" {
		seen = "\x00" + credit
	}
	if l.seenCaptions[seen] {
		l.drop(b.Part, "repeats the caption above")
		return true
	}
	if l.seenCaptions == nil {
		l.seenCaptions = make(map[string]bool)
	}
	l.seenCaptions[seen] = true
	if last := l.lastCaption(); last != nil && l.onlyMarksBehind() && (caption == "") != (last.Caption == "") {
		// The words and the credit, each on a line of its own.
		switch {
		case caption == "" && last.Credit == "":
			last.Credit = credit
			l.drop(b.Part, "credit of the picture above")
			return true
		case last.Caption == "" && credit == "":
			credit = last.Credit
			last.Kind, last.Reason = Dropped, "credit of the picture below"
			last.Credit = ""
		}
	}
	if last := l.last(); last != nil && last.Kind == Paragraph && caption != "" &&
		strings.TrimSuffix(last.Text, ".") == strings.TrimSuffix(caption, ".") {
		last.Kind, last.Reason = Dropped, "repeats the caption below"
	}
	p := b.Part
	if at := strings.Index(b.Text, caption); at > 0 {
		// "Image caption," is no part of what the caption says.
		l.drop(b.cut(0, at), "mark of a caption")
		p = b.cut(at, len(b.Text))
	}
	p.Caption, p.Credit = caption, credit
	l.emit(p, Caption)
	return true
}

// pictureCount is how long the number of a picture among others is at the head of
// a caption: "[1/3]", "Item 1 of 3".
func pictureCount(caption string) int {
	if caption == "" || caption[0] != '[' && caption[0] != 'I' && caption[0]-'0' >= 10 {
		return 0
	}
	return len(countsPictures.FindString(caption))
}

var countsPictures = regexp.MustCompile(`^(?:\[\d{1,2}(?:/| of )\d{1,2}\] ?|(?:Item|Image) \d{1,2} of \d{1,2} |\d{1,2}/\d{1,2} )`)

// pictureText says of the line below the mark of a picture that it says what
// is on it: it is no sentence, or has a credit on the next line.
func (l *layout) pictureText(i int) bool {
	b := &l.blocks[i]
	if words(b.Text) > 40 || l.dateline(b.Text) > 0 || opening(b.Text, l.bylines) > 0 {
		return false
	}
	if !closed(b.Text) {
		return words(b.Text) > 2
	}
	if i+1 == len(l.blocks) {
		return false
	}
	next := l.blocks[i+1].Text
	if p, _ := l.match(next); p != nil {
		return p.reason == "picture"
	}
	caption, credit, ok := l.readCaption(next, false)
	return ok && caption == "" && credit != ""
}

// lastCaption is the caption that the parts so far end with, or nil; what was
// dropped behind it is passed over.
func (l *layout) lastCaption() *Part {
	if l.kept == 0 || l.parts[l.kept-1].Kind != Caption {
		return nil
	}
	return &l.parts[l.kept-1]
}

// onlyMarksBehind says that nothing stands behind the last part that was kept but
// the marks of a picture.
func (l *layout) onlyMarksBehind() bool {
	for _, p := range l.parts[l.kept:] {
		if p.Reason != "picture" {
			return false
		}
	}
	return true
}

// readCaption tells the words of a caption from its credit. Ok says that the
// text is a caption; the last words of a report may be signed like one.
func (l *layout) readCaption(text string, last bool) (caption, credit string, ok bool) {
	if !mayBeCaption(text) || words(text) > captionWords {
		return "", "", false
	}
	if n := len(text) - 1; text[0] == '[' && text[n] == ']' && opening(text[1:n], l.captions) > 0 {
		text = text[1:n]
	}
	if n := opening(text, l.captions); n > 0 && n < len(text) {
		caption, credit, ok = l.readCaption(text[n:], last)
		if !ok {
			caption = text[n:]
		}
		return caption, credit, true
	}
	if caption, credit, ok = l.bracketed(text, last); ok {
		return caption, credit, true
	}
	for at := tailStart(text, creditTail); ; {
		start, end := l.announced(text, at)
		if end == 0 {
			break
		}
		at = end
		before, rest := text[:start], strings.TrimSpace(text[end:])
		switch {
		case rest == "":
		case start == 0 && !l.creditLike(rest):
			if caption, credit, ok := l.readCaption(rest, last); ok && caption != "" && credit != "" {
				return caption, credit, true
			}
			if words(rest) > 1 && words(rest) <= creditWords*4 && !sentences(rest) && !(stopped(rest) && words(rest) > sentenceWords) {
				return strings.Trim(rest, "[] "), "", true
			}
		case last && text[start] == "©"[0] && closed(before):
			// The last sentence, and who owns the report.
		case words(rest) <= creditWords && !sentences(rest):
			return trimCaption(before), trimCredit(rest), true
		}
	}
	return l.slashed(text)
}

// announced finds what announces a credit, from an offset on: it stands at
// text[start:end], at the start of the text, behind a sentence or a bracket.
// End is 0 where there is none.
func (l *layout) announced(text string, from int) (start, end int) {
	for i := from; i < len(text); i++ {
		if l.credits[text[i]] == nil {
			continue
		}
		opens := opensCredit(text[:i])
		if !opens && text[i-1] != ' ' {
			continue
		}
		// In capitals it stands out without a mark before it.
		if n := opening(text[i:], l.credits[text[i]]); n > 0 && (opens || n > 5 && text[i:i+n] == strings.ToUpper(text[i:i+n])) {
			return i, i + n
		}
	}
	return 0, 0
}

// opensCredit says that a credit can begin behind a text.
func opensCredit(before string) bool {
	trimmed := strings.TrimSuffix(before, " ")
	if trimmed == "" {
		return true
	}
	last := lastRune(trimmed)
	if trimmed == before && last < utf8.RuneSelf && !strings.ContainsRune(".([|", last) {
		return false
	}
	return strings.ContainsRune(".!?…\"”’'(),[]|–—-", last)
}

// mayBeCaption looks for the marks that a credit has, so that paragraphs are
// passed over fast.
func mayBeCaption(text string) bool {
	tail := text[tailStart(text, creditTail):]
	return strings.IndexByte(tail, ':') >= 0 || strings.IndexByte(tail, '/') >= 0 || strings.IndexByte(tail, ']') >= 0 || text[len(text)-1] == ')' ||
		!stopped(text)
}

// bracketed reads a credit in brackets at the end: "(AP Photo/Ann Lee)".
func (l *layout) bracketed(text string, last bool) (caption, credit string, ok bool) {
	open := -1
	switch text[len(text)-1] {
	case ')':
		open = strings.LastIndexByte(text, '(')
	case ']':
		open = strings.LastIndexByte(text, '[')
	}
	if open < 0 {
		return "", "", false
	}
	inner := strings.TrimSpace(text[open+1 : len(text)-1])
	caption = trimCaption(text[:open])
	announced := inner
	if start, end := l.announced(inner, 0); end > 0 && start == 0 {
		announced = strings.TrimSpace(inner[end:])
		if announced == "" {
			return caption, "", caption != ""
		}
		if open == 0 && !l.creditLike(announced) {
			return announced, "", true
		}
		return caption, trimCredit(announced), words(announced) <= creditWords
	}
	if words(inner) > creditWords {
		return "", "", false
	}
	if l.signedBy(inner) || l.signedIn(inner) && words(text) <= 60 {
		return caption, inner, true
	}
	if l.agencyNames(inner) && !last && open > 0 && !closed(text[:open]) && words(text) <= 40 {
		return caption, inner, true
	}
	return "", "", false
}

// slashed reads a credit that nothing announces but its form: "Ann Lee/AP".
func (l *layout) slashed(text string) (caption, credit string, ok bool) {
	if !strings.Contains(text, "/") && !strings.Contains(text, " via ") {
		return "", "", false // nothing that signedBy could part
	}
	for at := 0; at < len(text); {
		tail := text[at:]
		if words(tail) <= 6 && l.signedBy(strings.TrimSuffix(tail, ".")) && (at == 0 || closed(text[:at])) {
			return trimCaption(text[:at]), trimCredit(tail), true
		}
		next := strings.IndexAny(tail, ".!?|”\"")
		if next < 0 {
			break
		}
		at += next + 1
		for at < len(text) && (text[at] == ' ' || !utf8.RuneStart(text[at])) {
			at++
		}
	}
	return "", "", false
}

// signedBy says of a text that it is a name and an agency, with a stroke or
// "via" between them.
func (l *layout) signedBy(text string) bool {
	names := strings.Split(strings.ReplaceAll(text, " via ", "/"), "/")
	if len(names) < 2 {
		return false
	}
	agency := false
	for _, name := range names {
		name = strings.TrimSpace(name)
		switch {
		case name == "" || words(name) > 5:
			return false
		case l.agency(name), l.agency(strings.TrimSuffix(name, " Photo")), len(names) == 2 && l.paper(name):
			agency = true
		case !l.named(name):
			return false
		}
	}
	return agency
}

// signedIn says of words in brackets that they are who took a picture and for
// whom, in either order: "Ann Lee/Port Lowe Post", "Port Lowe Post: Ann Lee".
func (l *layout) signedIn(text string) bool {
	first, second, ok := strings.Cut(text, "/")
	if !ok {
		if second, first, ok = strings.Cut(text, ": "); !ok {
			return false
		}
	}
	first, second = strings.TrimSpace(first), strings.TrimSpace(second)
	return !strings.ContainsAny(text, "0123456789.;") && words(first) >= 2 && words(first) <= 3 && second != "" && words(second) <= 4 &&
		l.named(first) &&
		l.named(second)
}

// creditLike says that the words behind "Photo:" say whose it is, not what is
// on it.
func (l *layout) creditLike(text string) bool {
	return words(text) <= creditWords && (strings.ContainsAny(text, "/©@") || l.named(strings.Trim(text, "[]().")) || words(text) <= 2)
}

func trimCaption(text string) string { return strings.TrimRight(text, " |–—-([") }

func trimCredit(text string) string {
	text = strings.TrimRight(text, " ")
	if open := strings.ContainsAny(text, "(["); !open {
		text = strings.TrimRight(text, ")]")
	}
	if stopped(text) {
		text = strings.TrimSuffix(text, ".")
	}
	return strings.TrimSpace(text)
}

// tailStart is where the last size bytes of a text begin, or the character
// that reaches into them.
func tailStart(text string, size int) int {
	from := max(0, len(text)-size)
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	return from
}
