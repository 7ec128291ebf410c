package seed

import (
	"regexp"
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
	// "Holt Town (W/N), Nov. 9, GNS – "
	agencied = regexp.MustCompile(
		`^` + placeName + `(?: \([^()]{1,20}\))?(?:, ` + placeName + `)?, (?i:` + fullDate + `|` + dayMonth + `),? \p{Lu}{2,6} ?(?:—|–|--|-) `,
	)
	filedAlone = regexp.MustCompile(`^` + placeName + `(?:, ` + placeName + `)?(?:,|:) (?i:` + fullDate + `)$`)
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

// asDatelineAlone takes a line between the byline and the body that is a dateline and no more: "Keonjhar: March 3, 2024".
func (l *layout) asDatelineAlone(b *block) bool {
	if !l.head || l.led || len(b.Text) > 80 || l.kept == 0 || l.parts[l.kept-1].Kind != Byline || !hasYear(b.Text) || !filedAlone.MatchString(b.Text) {
		return false
	}
	if l.stamped == "" {
		l.stamped = day(b.Text)
	}
	at := dateInside.FindStringIndex(b.Text)[0]
	l.emit(b.cut(0, at), Dateline)
	l.drop(b.cut(at, len(b.Text)), "date stamp")
	return true
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
