package seed

import (
	"strings"
	"unicode/utf8"
)

// close finds the closing credit, and who worked on the report, at its end.
func (l *layout) close() {
	for i := len(l.parts) - 1; i >= 0; i-- {
		p := &l.parts[i]
		if p.Kind != Paragraph {
			continue
		}
		if name := l.signature(p.Text, true); name != "" && (l.agencyNames(name) || i > 0 && closed(l.parts[i-1].Text)) {
			p.Kind, p.Credit = Credit, name
			continue
		}
		if !l.divide(i) {
			return
		}
		i++ // look again at what is left of it
	}
}

// divide cuts the last words off paragraph i where they are a credit, or say
// in brackets who worked on the report.
func (l *layout) divide(i int) bool {
	p := l.parts[i]
	at, kind, name := 0, Credit, ""
	open := 0
	if strings.HasSuffix(p.Text, ")") {
		open = strings.LastIndexByte(p.Text, '(')
	}
	if open > 0 && opening(p.Text[open+1:], l.reporting) > 0 {
		at, kind = open, Byline
	} else if at, name = l.tailCredit(p.Text); at == 0 {
		return false
	}
	tail := p.cut(at, len(p.Text))
	tail.Kind, tail.Credit = kind, name
	rest := p.cut(0, at)
	if rest.Text == "" {
		return false
	}
	parts := append([]Part{}, l.parts[:i]...)
	parts = append(parts, rest, tail)
	l.parts = append(parts, l.parts[i+1:]...)
	return true
}

// tailCredit finds where the closing credit of a paragraph begins, and its
// name; at is 0 where there is none.
func (l *layout) tailCredit(text string) (at int, name string) {
	from := max(0, len(text)-60)
	for i := len(text) - 1; i > from; i-- {
		if text[i] != ' ' {
			continue
		}
		before := text[:i]
		if !closed(before) {
			continue
		}
		if name := l.signature(text[i+1:], false); name != "" {
			// “We will be back.” – Ann Lee: who said it, not who published it.
			spoken := strings.ContainsRune("\"”'’", lastRune(before)) && strings.ContainsRune("\"“'‘", firstRune(text))
			if spoken && !l.agency(name) {
				return 0, ""
			}
			return i + 1, name
		}
	}
	return 0, ""
}

func lastRune(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }
func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// signature is the name that a closing credit gives, or "". The bare name of
// an agency is a credit only on a line of its own.
func (l *layout) signature(text string, alone bool) string {
	if words(text) > 7 {
		return ""
	}
	bare := strings.TrimSpace(strings.TrimSuffix(text, "."))
	for _, opening := range [...]string{"Source: ", "Sources: "} {
		if name, ok := strings.CutPrefix(bare, opening); ok && alone && capital(name) && !strings.ContainsAny(name, "0123456789;") {
			return name
		}
	}
	if alone && l.agency(bare) {
		return bare
	}
	if inner, ok := strings.CutPrefix(bare, "("); ok {
		if inner, ok = strings.CutSuffix(inner, ")"); ok && l.agencyNames(inner) {
			return inner
		}
		return ""
	}
	name := strings.TrimLeft(bare, "–—-―©")
	mark := bare[:len(bare)-len(name)]
	name = strings.TrimSpace(name)
	switch {
	case mark == "" || name == "" || utf8.RuneCountInString(name) > 40 || strings.ContainsAny(name, "0123456789.:;!?\"“”()"):
		return ""
	case l.agencyNames(name), words(name) <= 5 && l.named(name):
		return name
	}
	return ""
}

// agencyNames says of a text that it names an agency, or several: "AP, AFP",
// "Guardian/Reuters", "Reuters and AP".
func (l *layout) agencyNames(text string) bool {
	if l.agency(text) {
		return true
	}
	names := strings.FieldsFunc(
		strings.NewReplacer(" and ", ",", " with ", ",").Replace(text),
		func(r rune) bool { return strings.ContainsRune(",/&|", r) },
	)
	for _, name := range names {
		if !l.agency(strings.TrimSpace(name)) {
			return false
		}
	}
	return len(names) > 1
}
