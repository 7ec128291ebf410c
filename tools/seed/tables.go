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
	credits  *regexp.Regexp  // what announces the credit of a picture
	captions *regexp.Regexp  // what announces the words under one

	byline    *regexp.Regexp // "By ", before names
	writers   *regexp.Regexp // " correspondent", at the end of a line
	reporting *regexp.Regexp // "Reporting by ", with or without a bracket

	debris   map[string][]*pattern
	tails    []*pattern // of debris that is glued to a headline
	tailEnds [256]bool  // the bytes that those can end with
}

// A pattern is a line of debris.txt.
type pattern struct {
	reason string
	top    bool // only above the body
	link   bool // announces the headline of another report
	whole  *regexp.Regexp
	glued  *regexp.Regexp // of a link prompt in capitals with the headline right behind it
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
	var credits, captions []string
	for _, entry := range entries(creditsFile) {
		opening, ofWords := strings.CutSuffix(entry, " …")
		words := regexp.QuoteMeta(opening[:1]) + "(?i:" + regexp.QuoteMeta(opening[1:]) + ")"
		if last := opening[len(opening)-1]; last != ':' && last != ',' {
			words += `:?\b`
		}
		if ofWords {
			captions = append(captions, words)
		} else {
			credits = append(credits, words)
		}
	}
	t.credits = regexp.MustCompile(`(?:^|[.!?"”’')|,\]…] ?|[(\[]| [–—-] )(` + strings.Join(credits, "|") + `)`)
	t.captions = regexp.MustCompile(`^(?:` + strings.Join(captions, "|") + `) ?`)
	t.byline, t.writers, t.reporting = bylines()
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

// bylines are the three kinds of lines of bylines.txt.
func bylines() (byline, writers, reporting *regexp.Regexp) {
	var before, behind, bracket []string
	for _, e := range entries(bylinesFile) {
		switch {
		case strings.HasPrefix(e, "… "):
			behind = append(behind, regexp.QuoteMeta(strings.TrimPrefix(e, "… ")))
		case strings.HasPrefix(e, "("):
			bracket = append(bracket, regexp.QuoteMeta(strings.TrimSuffix(e[1:], " …")))
		default:
			before = append(before, regexp.QuoteMeta(strings.TrimSuffix(e, " …")))
		}
	}
	return regexp.MustCompile(`^(?i:` + strings.Join(before, "|") + `):? `),
		regexp.MustCompile(`(?i:\b(?:` + strings.Join(behind, "|") + `))$`),
		regexp.MustCompile(`^\(?(?i:` + strings.Join(bracket, "|") + `):? `)
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
		p.whole = regexp.MustCompile(`(?i)(?:` + expression(tail) + `)$`)
		t.tails = append(t.tails, p)
		for _, way := range ways(tail) {
			t.tailEnds[unicode.ToLower(rune(way[len(way)-1]))] = true
			t.tailEnds[unicode.ToUpper(rune(way[len(way)-1]))] = true
		}
		return
	}
	text, p.link = strings.CutSuffix(text, " {link}")
	if p.link {
		p.whole = regexp.MustCompile(`^(?i:` + expression(text) + `)(?: ?(?:[:|»›>]|[–—-] ) ?(.+))?$`)
		p.glued = regexp.MustCompile(`^(?:` + expression(strings.ToUpper(text)) + `) ?(\p{Lu}\p{L}*[\p{Ll} ].*)$`)
	} else {
		p.whole = regexp.MustCompile(`^(?i:` + expression(text) + `)$`)
	}
	seen := map[string]bool{}
	for _, way := range ways(text) {
		key := first(way)
		if strings.Contains(key, "{") {
			key = ""
		}
		if !seen[key] {
			seen[key] = true
			t.debris[key] = append(t.debris[key], p)
		}
	}
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

// expression is the regular expression of a pattern's text.
func expression(text string) string {
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

// fullDate matches a date with its year, with or without the day of the week.
var fullDate = func() string {
	var months, days []string
	for m := time.January; m <= time.December; m++ {
		months = append(months, m.String()[:3]+"(?:"+m.String()[3:]+")?")
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		days = append(days, d.String()[:3]+"(?:"+d.String()[3:]+"|s|rs|nes)?")
	}
	month := `(?:` + strings.Join(months, "|") + `|Sept)\.?`
	day := `\d{1,2}(?:st|nd|rd|th)?`
	const year = `(?:19|20)\d\d`
	return `(?:(?:` + strings.Join(days, "|") + `)\.?,? )?(?:` +
		day + ` (?:of )?` + month + `,? ` + year + `|` + month + ` ` + day + `,? ` + year + `|` +
		year + `-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]` + year + `)`
}()
