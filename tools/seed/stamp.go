package seed

import (
	"regexp"
	"strings"
	"time"
	"unicode"
)

// stamp notes the date of a line above the body that is a stamp. Below the
// headline it is when the report was published; above it, it may also be the
// day on which somebody looked at the page.
func (l *layout) stamp(b *block) {
	switch {
	case l.body:
	case b.Reason == "navigation" && !l.head:
		l.early = ""
	case b.Reason == "date stamp" && l.head && l.stamped == "":
		l.stamped = day(b.Text)
	case b.Reason == "date stamp" && l.early == "":
		l.early = day(b.Text)
	case b.Reason == "update stamp" && l.updated == "":
		l.updated = day(b.Text)
	}
}

// day is the date in a stamp as "2006-01-02", or "" where it could be read in
// two ways: 4/5/2022.
func day(stamp string) string {
	if !hasYear(stamp) {
		return ""
	}
	text := dateInside.FindString(stamp)
	if i := strings.IndexFunc(text, func(r rune) bool { return unicode.IsDigit(r) }); i < 0 {
		return ""
	}
	if date, _, ok := strings.Cut(text, "T"); ok && strings.Count(date, "-") == 2 {
		text = date
	}
	text = ordinals.ReplaceAllString(text, "$1")
	text = strings.NewReplacer(",", " ", ".", " ", " of ", " ", "Sept ", "Sep ", "Sept.", "Sep ").Replace(text + " ")
	fields := strings.Fields(text)
	if len(fields) == 4 { // the day of the week
		fields = fields[1:]
	}
	text = strings.Join(fields, " ")
	var found string
	for _, form := range forms {
		t, err := time.Parse(form, text)
		if err != nil {
			continue
		}
		is := t.Format(time.DateOnly)
		if found != "" && found != is {
			return ""
		}
		found = is
	}
	return found
}

// hasYear says that there are four digits in a row in a text.
func hasYear(text string) bool {
	row := 0
	for i := 0; i < len(text) && row < 4; i++ {
		if row++; text[i]-'0' >= 10 {
			row = 0
		}
	}
	return row == 4
}

// forms are the ways in which a stamp may write its day, marks aside. Between full stops, as between words, the day
// comes first.
var forms = []string{
	"2 January 2006", "2 Jan 2006", "January 2 2006", "Jan 2 2006", "2006-01-02", "2/1/2006", "1/2/2006", "2-1-2006", "1-2-2006", "2 1 2006",
}

var (
	dateInside = regexp.MustCompile(`(?i)` + fullDate)
	ordinals   = regexp.MustCompile(`(\d)(?:st|nd|rd|th)\b`)
)
