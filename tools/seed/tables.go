package seed

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

var (
	//go:embed agencies.txt
	agenciesFile string
	//go:embed bylines.txt
	bylinesFile string
	//go:embed credits.txt
	creditsFile string
	//go:embed debris.txt
	debrisFile string
	//go:embed small.txt
	smallFile string
)

// tables are the data files, ready for use.
type tables struct {
	agencies map[string]bool // names as printed, and in capitals
	small    map[string]bool // words that a title writes small
	credits  [256][]string   // what announces the credit of a picture, by the first letter
	captions []string        // what announces the words under one

	bylines   []string // "By", before names
	writers   []string // "correspondent", at the end of a line
	reporting []string // "Reporting by", with or without a bracket

	debris   map[string][]*pattern
	tails    []*pattern // of debris that is glued to a headline
	tailEnds [256]bool  // the bytes that those can end with
}

// A pattern is a line of debris.txt.
type pattern struct {
	reason string
	top    bool // only above the body
	link   bool // announces the headline of another report
	whole  expression
	glued  expression // of a link prompt in capitals with the headline right behind it
}

// An expression is compiled when a line first needs it: most never are.
type expression func() *regexp.Regexp

func lazily(text string) expression {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}

var loadTables = sync.OnceValue(func() *tables {
	t := &tables{
		agencies: map[string]bool{},
		small:    set(smallFile),
		debris:   map[string][]*pattern{},
	}
	for _, name := range entries(agenciesFile) {
		t.agencies[name] = true
		t.agencies[strings.ToUpper(name)] = true
	}
	for _, entry := range entries(creditsFile) {
		if opening, ofWords := strings.CutSuffix(entry, " …"); ofWords {
			t.captions = append(t.captions, opening)
		} else {
			t.credits[entry[0]] = append(t.credits[entry[0]], entry)
		}
	}
	for _, entry := range entries(bylinesFile) {
		if title, ok := strings.CutPrefix(entry, "… "); ok {
			t.writers = append(t.writers, title)
			continue
		}
		opening := strings.TrimSuffix(entry, " …")
		if opening, ok := strings.CutPrefix(opening, "("); ok {
			t.reporting = append(t.reporting, opening)
		} else {
			t.bylines = append(t.bylines, opening)
		}
	}
	for _, line := range entries(debrisFile) {
		t.add(line)
	}
	return t
})

// entries are the lines of a data file that are not comments.
func entries(file string) []string {
	var out []string
	for line := range strings.Lines(file) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

func set(file string) map[string]bool {
	out := map[string]bool{}
	for _, e := range entries(file) {
		out[e] = true
	}
	return out
}

// opening is the length of the entry, and the space or colon behind it, that a
// text begins with; 0 where it begins with none. The first letter must be as
// in the entry or a capital, other capitals do not matter.
func opening(text string, entries []string) int {
	longest := 0
	for _, entry := range entries {
		n := len(entry)
		if len(text) < n || text[0] != entry[0] || !strings.EqualFold(text[:n], entry) {
			continue
		}
		if last := entry[n-1]; last != ':' && last != ',' {
			if n < len(text) && text[n] == ':' {
				n++
			}
			if n < len(text) && text[n] != ' ' {
				continue
			}
		}
		if n < len(text) && text[n] == ' ' {
			n++
		}
		longest = max(longest, n)
	}
	return longest
}

// add puts a line of debris.txt into the table. A line that cannot be read is
// a mistake in the program, and stops it.
func (t *tables) add(line string) {
	reason, text, ok := strings.Cut(line, ": ")
	if !ok {
		panic(fmt.Sprintf("seed: debris.txt: %q has no reason", line))
	}
	p := &pattern{reason: reason}
	text, p.top = strings.CutPrefix(text, "^")
	if tail, ok := strings.CutPrefix(text, "{headline}"); ok {
		p.whole = lazily(`(?i)(?:` + regular(tail) + `)$`)
		t.tails = append(t.tails, p)
		for _, way := range ways(tail) {
			t.tailEnds[unicode.ToLower(rune(way[len(way)-1]))] = true
			t.tailEnds[unicode.ToUpper(rune(way[len(way)-1]))] = true
		}
		return
	}
	text, p.link = strings.CutSuffix(text, " {link}")
	if p.link {
		p.whole = lazily(`^(?i:` + regular(text) + `)(?: ?(?:[:|»›>]|[–—-] ) ?(.+))?$`)
		p.glued = lazily(`^(?:` + regular(strings.ToUpper(text)) + `) ?(\p{Lu}\p{L}*[\p{Ll} ].*)$`)
	} else {
		p.whole = lazily(`^(?i:` + regular(text) + `)$`)
	}
	seen := map[string]bool{}
	for _, way := range ways(text) {
		for _, key := range keys(first(way)) {
			if !seen[key] {
				seen[key] = true
				t.debris[key] = append(t.debris[key], p)
			}
		}
	}
}

// keys are the first words that a pattern is looked up by: its own, or those
// that its first placeholder can begin with. Numbers share the key "0".
func keys(first string) []string {
	switch first {
	case "{number}", "{time}":
		return []string{"0"}
	case "{date}":
		return append([]string{"0"}, dateWords...)
	}
	if strings.Contains(first, "{") {
		panic(fmt.Sprintf("seed: debris.txt: a pattern cannot begin with %s", first))
	}
	return []string{first}
}

// first is the word that a line begins with, in small letters: the letters up
// to a space or a mark.
func first(text string) string {
	end := strings.IndexFunc(text, func(r rune) bool {
		return r != '{' && r != '}' && r != '&' && r != '©' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	switch {
	case end == 0:
		_, end = utf8.DecodeRuneInString(text)
	case end < 0:
		end = len(text)
	}
	if text[0] >= '0' && text[0] <= '9' {
		return "0"
	}
	return strings.ToLower(text[:end])
}

// ways are all the texts that a pattern stands for, its placeholders left as
// they are.
func ways(text string) []string {
	open := -1
	for i := 0; i < len(text) && open < 0; i++ {
		switch text[i] {
		case '\\':
			i++
		case '(':
			open = i
		}
	}
	if open < 0 {
		return []string{unescape.Replace(text)}
	}
	var out []string
	depth, from := 1, open+1
	for i := open + 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '(':
			depth++
		case '|', ')':
			if text[i] == ')' {
				depth--
			}
			if depth == 0 || depth == 1 && text[i] == '|' {
				out = append(out, text[from:i])
				from = i + 1
			}
		}
		if depth == 0 {
			break
		}
	}
	var all []string
	for _, one := range out {
		all = append(all, ways(text[:open]+one+text[from:])...)
	}
	return all
}

var unescape = strings.NewReplacer(`\(`, "(", `\)`, ")", `\[`, "[", `\]`, "]", `\|`, "|")

// regular is the regular expression of a pattern's text.
func regular(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '(':
			b.WriteString("(?:")
		case '|', ')':
			b.WriteByte(c)
		case '\\':
			i++
			b.WriteString(regexp.QuoteMeta(text[i : i+1]))
		case '\'':
			b.WriteString("['’‘]")
		case '{':
			end := i + strings.IndexByte(text[i:], '}')
			name := strings.ToLower(text[i+1 : end])
			if placeholders[name] == "" {
				panic(fmt.Sprintf("seed: debris.txt: no placeholder {%s}", name))
			}
			b.WriteString(placeholders[name])
			i = end
		default:
			_, size := utf8.DecodeRuneInString(text[i:])
			b.WriteString(regexp.QuoteMeta(text[i : i+size]))
			i += size - 1
		}
	}
	return b.String()
}

// placeholders are the regular expressions of the names in braces.
var placeholders = map[string]string{
	"words":  `\S+(?: \S+){0,7}`,
	"name":   `(?-i:\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|and|for|de|van|von)){0,5})`,
	"number": `\d[\d,.]*[km]?\+?`,
	"time":   clock,
	"date":   fullDate,
}

const clock = `(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}[:.]\d\d)(?: ?\(?[A-Z]{2,5}\)?)?`

// fullDate matches a date with its year, with or without the day of the week;
// dateWords are the words that it can begin with, in small letters.
var fullDate, dateWords = func() (string, []string) {
	months, days, words := []string{}, []string{}, []string{"sept", "tues", "thurs", "wednes"}
	for m := time.January; m <= time.December; m++ {
		months = append(months, m.String()[:3]+"(?:"+m.String()[3:]+")?")
		words = append(words, strings.ToLower(m.String()), strings.ToLower(m.String()[:3]))
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		days = append(days, d.String()[:3]+"(?:"+d.String()[3:]+"|s|rs|nes)?")
		words = append(words, strings.ToLower(d.String()), strings.ToLower(d.String()[:3]))
	}
	month := `(?:` + strings.Join(months, "|") + `|Sept)\.?`
	day := `\d{1,2}(?:st|nd|rd|th)?`
	const year = `(?:19|20)\d\d`
	return `(?:(?:` + strings.Join(days, "|") + `)\.?,? )?(?:` +
		day + ` (?:of )?` + month + `,? ` + year + `|` + month + ` ` + day + `,? ` + year + `|` +
		year + `-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]` + year + `)`, words
}()
