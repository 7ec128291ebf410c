package seed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The forms of a dateline. What is between the place and the dash can be a
// region, a date and, in brackets, an agency.
const (
	capitals  = `\p{Lu}[\p{Lu}.'’-]*(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`
	placeName = `\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`
	rider     = `(?:, ?[\p{L}\d.' ]{1,25}){0,3}`
	signed    = ` ?\(([^()]{1,30})\)`
	dash      = `(?: ?(?:—|–|--|-|_|:))`
)

var (
	shouted = regexp.MustCompile(
		`^` + capitals + `(?:(?: and |/)` + capitals + `)?` + rider + `(?:` + signed + dash + `?|\.? ?(?:—|–|--|_)| -|:)(?: |$)|^` + capitals + rider + `\.—`,
	)
	dated = regexp.MustCompile(`^` + placeName + `(?:, ` + placeName + `)?, (?i:` + fullDate + `)(?:—|–| (?:—|–|--|-|_)) `)
	// "Holt Town, Norland – June 12, 2025 – "
	dashedDay = regexp.MustCompile(`^` + placeName + `(?:, ` + placeName + `)? (?:—|–|--|-) (?i:` + fullDate + `|` + dayMonth + `) ?(?:—|–|--|-) `)
	// "Holt Town (W/N), Nov. 9, GNS – "
	agencied = regexp.MustCompile(
		`^` + placeName + `(?: \([^()]{1,20}\))?(?:, ` + placeName + `)?, (?i:` + fullDate + `|` + dayMonth + `),? \p{Lu}{2,6} ?(?:—|–|--|-) `,
	)
	// "HOLT/AVON, 24 April 2024. "
	datedStop = regexp.MustCompile(`^` + capitals + `(?:/` + capitals + `)?(?:, ` + placeName + `)?, (?i:` + fullDate + `|` + dayMonth + `)\. `)
	// "Oct. 8 — "
	dayAlone   = regexp.MustCompile(`^(?i:` + fullDate + `|` + dayMonth + `) ?(?:—|–|--) `)
	filedPlace = regexp.MustCompile(`^` + placeName + `(?: and ` + placeName + `)?(?:, ` + placeName + `)?$`)
	placeAlone = regexp.MustCompile(`^\p{Lu}{3,}(?:[ '’-]\p{Lu}{2,})*, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$`)
	isWeekday  = regexp.MustCompile(`^(?i:` + weekdays + `)$`)
	dayInside  = regexp.MustCompile(`(?i)(?:` + fullDate + `|` + dayMonth + `|` + monthYear + `)(?:\b|$)`)
	quietly    = regexp.MustCompile(`^(?:` + placeName + rider + `)?` + signed + dash + `?(?: |$)`)
)

// dateline is where the place and date of filing at the head of a text end,
// dash and space included; 0 where there are none.
func (l *layout) dateline(text string) int {
	if r := text[0]; r != '(' && r < utf8.RuneSelf && !(r >= 'A' && r <= 'Z') {
		return 0
	}
	if opening(text, l.credits[text[0]]) > 0 {
		return 0 // "FILE - A bridge": a caption
	}
	if l.lead.text != text || l.lead.head != l.head {
		l.lead.text, l.lead.head, l.lead.end = text, l.head, l.findDateline(text)
	}
	return l.lead.end
}

// findDateline is what dateline is, of a text that may have one.
func (l *layout) findDateline(text string) int {
	head := text[:min(len(text), 120)]
	var m []int
	if word, rest, _ := strings.Cut(head, " "); (len(word) < 2 || word[1] < 'a' || word[1] > 'z') && strings.ToUpper(word) == word &&
		!goesOnSmall(word, rest) &&
		strings.ContainsAny(head, "(:_-–—") {
		m = shouted.FindStringSubmatchIndex(head)
	}
	if m != nil && !l.head && text[m[1]-1] == ' ' && text[m[1]-2] == ':' {
		m = nil // "LOOK: what the storm left": a headline
	}
	if m != nil && utf8.RuneCountInString(text[:m[1]]) < 4 {
		m = nil
	}
	if m == nil {
		if strings.Contains(head, ", ") && hasDigit(head) && dashed(head) {
			if end := dated.FindStringIndex(head); end != nil {
				return end[1] // "Oslo, 3 November 2022 – "
			}
			if end := agencied.FindStringIndex(head); end != nil {
				return end[1]
			}
		}
		if dashed(head) && hasDigit(head) {
			if end := dashedDay.FindStringIndex(head); end != nil {
				return end[1]
			}
			if end := dayAlone.FindStringIndex(head); end != nil && capital(text[min(end[1], len(text)-1):]) {
				return end[1]
			}
		}
		if strings.Contains(head, ". ") && hasDigit(head) {
			if end := datedStop.FindStringIndex(head); end != nil {
				return end[1]
			}
		}
		// Only an agency in the first brackets can sign it.
		_, inner, _ := strings.Cut(head, "(")
		if inner, _, _ = strings.Cut(inner, ")"); !l.agency(strings.TrimSpace(inner)) {
			return 0
		}
		if m = quietly.FindStringSubmatchIndex(head); m == nil || !l.agency(strings.TrimSpace(head[m[2]:m[3]])) {
			return 0
		}
	}
	if m[1] < len(text) {
		r, _ := utf8.DecodeRuneInString(text[m[1]:])
		if unicode.IsLower(r) && m[2] < 0 {
			return 0
		}
	}
	return m[1]
}

// dashed says whether a dash or what is written for one stands before a space.
func dashed(text string) bool {
	for _, dash := range [...]string{"– ", "— ", "- ", "_ "} {
		if strings.Contains(text, dash) {
			return true
		}
	}
	return false
}

// filedLength and filedWords are how long a line is at most that says when, where and by whom a report was filed.
const (
	filedLength = 110
	filedWords  = 16
)

// asDatelineAlone takes a line between the headline and the body that gives the day of the report, and beside it no more
// than the place, the paper or the writer: "Keonjhar: March 3, 2024", "Feature | Saturday, 9 August 2025"; or the place alone:
// "BAIDOA, Somalia".
func (l *layout) asDatelineAlone(b *block) bool {
	if !l.head || l.led || b.level > 0 {
		return false
	}
	if len(b.Text) <= filedLength && placeAlone.MatchString(b.Text) && l.filedFrom(b) {
		l.emit(b.Part, Dateline)
		return true
	}
	at := l.filedOn(b.Text)
	if at == nil || l.tellsOf(b.Text[:at[0]]) {
		return false
	}
	if l.stamped == "" {
		l.stamped = day(b.Text)
	}
	before := strings.TrimRightFunc(b.Text[:at[0]], partsFiling)
	switch mark := strings.TrimRight(b.Text[:at[0]], " "); {
	case mark != before && filedPlace.MatchString(before) && !l.paper(before) && !l.agency(before) && !strings.HasSuffix(mark, "|") && !l.filing[strings.ToLower(lastWord(before))]:
		l.emit(b.cut(0, len(mark)), Dateline)
		l.drop(b.cut(len(mark), len(b.Text)), "date stamp")
	default:
		from, to := l.writerBeside(b, at)
		l.drop(b.cut(0, from), "date stamp")
		l.emit(b.cut(from, to), Byline)
		l.drop(b.cut(to, len(b.Text)), "date stamp")
	}
	return true
}

// filedFrom says that what looks like a place, and its country or the day of the week, is one: the report tells of either
// again, and no agency is meant, nor a name turned round: Lee, Ann.
func (l *layout) filedFrom(line *block) bool {
	place, country, _ := strings.Cut(strings.ToLower(line.Text), ", ")
	if l.agency(line.Text[:len(place)]) {
		return false
	}
	again := isWeekday.MatchString(country)
	for i := range l.blocks {
		if b := &l.blocks[i]; b != line {
			text := strings.ToLower(b.Text)
			if strings.Contains(text, country+" "+place) {
				return false
			}
			again = again || strings.Contains(text, country) || strings.Contains(text, place)
		}
	}
	return again
}

// tellsOf says that what stands before the comma before a day is what a picture or the report is of, and nobody: Wall Collapse
// in Avon, June 2019.
func (l *layout) tellsOf(before string) bool {
	lead, comma := strings.CutSuffix(strings.TrimRight(before, " "), ",")
	if !comma || opening(lead, l.bylines) > 0 || opening(lead, l.reporting) > 0 || l.paper(lead) || l.writer(lead) {
		return false
	}
	if one, other, two := strings.Cut(lead, " and "); two && capital(one) && capital(other) && !strings.Contains(one+other, " ") {
		return false // "Trinidad and Geneva, 5 June"
	}
	for word := range strings.FieldsSeq(lead) {
		switch word {
		case "and", "at", "by", "for", "in", "of", "on":
			return true
		}
	}
	return false
}

// writerBeside is where the name of the writer stands in a line with a day, between marks; from is to where none does, or
// where the report has named one already.
func (l *layout) writerBeside(b *block, at []int) (from, to int) {
	text := b.Text
	for from < len(text) && !l.signed() {
		to = from + markAt(text[from:])
		if name := strings.TrimSpace(text[from:to]); (to <= at[0] || from >= at[1]) && l.likeWriter(name) && !l.told(b, name) {
			start := from + strings.Index(text[from:to], name)
			return start, start + len(name)
		}
		for from = to; from < len(text) && partsStamp(firstRune(text[from:])); {
			from += utf8.RuneLen(firstRune(text[from:]))
		}
	}
	return 0, 0
}

// markAt is where the first mark stands that parts the pieces of a line, which a hyphen within a word is not; the length of
// the text where there is none.
func markAt(text string) int {
	for i, r := range text {
		if partsStamp(r) && (strings.ContainsRune("|·•/", r) || i > 0 && text[i-1] == ' ') {
			return i
		}
	}
	return len(text)
}

// likeWriter says that a text could be somebody's name: a few words with capitals, and no paper's.
func (l *layout) likeWriter(text string) bool {
	if count := words(text); count < 2 || count > entryWords+1 || hasDigit(text) || !l.named(text) || l.paper(text) || l.agency(text) {
		return false
	}
	for word := range strings.FieldsSeq(text) {
		if word = strings.ToLower(word); l.filing[word] || l.small[word] && word != "de" && word != "van" && word != "von" && word != "al" {
			return false
		}
	}
	return !strings.ContainsAny(text, ",:;()&?!/|·\"“")
}

// told says that the report tells of what stands in a line of its head, as it does of its subject and of places, and not of
// its writer: it has the words again, other than at its end, where it may say who wrote it, or one of them in small letters.
func (l *layout) told(line *block, text string) bool {
	for i := range l.blocks {
		b := &l.blocks[i]
		if b == line {
			continue
		}
		if i < len(l.blocks)-2 && strings.Contains(b.Text, text) && b.Text != text {
			return true
		}
		for word := range strings.FieldsSeq(b.Text) {
			if r := firstRune(word); unicode.IsLower(r) && hasWord(text, strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })) {
				return true
			}
		}
	}
	return false
}

// hasWord says that a text has a word of four letters and more in capitals or small ones.
func hasWord(text, word string) bool {
	if len(word) < 4 {
		return false
	}
	for v := range strings.FieldsSeq(text) {
		if strings.EqualFold(v, word) {
			return true
		}
	}
	return false
}

// filedOn is where the day stands in such a line, nil in any other.
func (l *layout) filedOn(text string) []int {
	if len(text) > filedLength || !hasDigit(text) || words(text) > filedWords {
		return nil
	}
	at := dayInside.FindStringIndex(text)
	if at == nil || !l.filed(text[:at[0]], text[at[1]:]) {
		return nil
	}
	return at
}

// signed says that the line which names who wrote the report has been seen.
func (l *layout) signed() bool {
	return slices.ContainsFunc(l.parts, func(p Part) bool { return p.Kind == Byline })
}

// filed says that what stands before and behind a day, in a line of its own, is set off from it, and is a name or such as
// "From our correspondent", no sentence.
func (l *layout) filed(before, after string) bool {
	if lead := strings.TrimRight(before, " "); lead != "" && !l.filing[strings.ToLower(lastWord(lead))] {
		if r, _ := utf8.DecodeLastRuneInString(lead); !partsFiling(r) && (after != "" || words(lead) > 2) { // but: Business 22 May 2023
			return false
		}
	}
	if rest := strings.TrimLeft(after, " "); rest != "" && !unicode.IsDigit(rune(rest[0])) {
		if r, _ := utf8.DecodeRuneInString(rest); !partsFiling(r) && r != '(' {
			return false
		}
	}
	for word := range strings.FieldsSeq(before + " " + after) {
		word = strings.TrimFunc(word, func(r rune) bool { return partsFiling(r) || r == '(' || r == ')' })
		if word != "" && !capital(word) && !l.filing[word] && !isClock(word) {
			return false
		}
	}
	v := strings.ToLower(before)
	return !strings.Contains(v, "born") && !strings.Contains(v, "died")
}

// isClock says of a word that it stands behind the time of day: am.
func isClock(word string) bool {
	switch strings.ToLower(strings.ReplaceAll(word, ".", "")) {
	case "am", "pm", "noon":
		return true
	}
	return false
}

// partsFiling says of a character that it can stand before or behind the day in such a line.
func partsFiling(r rune) bool {
	return partsStamp(r) || r == ',' || r == '.' || r == ':' || r == ';' || r == ' '
}

// goesOnSmall says that a word of plain capitals has a small one behind it with
// which no dateline goes on: "A man".
func goesOnSmall(word, rest string) bool {
	for i := range len(word) {
		if word[i]-'A' >= 26 {
			return false
		}
	}
	return rest != "" && rest[0]-'a' < 26 && !strings.HasPrefix(rest, "and ")
}
