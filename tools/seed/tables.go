package seed

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
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
	//go:embed compounds.txt
	compoundsFile string
	//go:embed credits.txt
	creditsFile string
	//go:embed datelines.txt
	datelinesFile string
	//go:embed debris.txt
	debrisFile string
	//go:embed labels.txt
	labelsFile string
	//go:embed small.txt
	smallFile string
)

// tables are the data files, ready for use.
type tables struct {
	agencies map[string]bool // names as printed, and in capitals
	papers   map[string]bool // words that the names of papers end with
	small    map[string]bool // words that a title writes small
	filing   map[string]bool // words in small letters beside the day of a report

	labels map[string]string // what the label of a part says that it is

	openCompounds, closeCompounds map[string]bool // words that a hyphen joins to the one behind, or before them

	credits  [256][]string // what announces the credit of a picture, by the first letter
	captions []string      // what announces the words under one

	bylines   []string // "By", before names
	writers   []string // "correspondent", at the end of a line
	reporting []string // "Reporting by", with or without a bracket

	debris   map[string][]*pattern
	tails    []*pattern // of debris that is glued to a headline
	tailEnds [256]bool  // the bytes that those can end with
	signOffs []*pattern // of paragraphs behind the end of a report
}

// A pattern is a line of debris.txt.
type pattern struct {
	reason  string
	top     bool       // only above the body
	link    bool       // announces the headline of another report
	before  bool       // stands at the end of a line of the report
	picture bool       // announces the words under a picture
	words   bool       // has {words} in it, which a sentence could fill
	starts  []string   // what a notice opens with, in small letters, where it may go on as it likes
	must    [][]string // the stretches, in small letters, that are in all its ways, in order: of each, one
	begins  bool       // it begins with the first of them
	dated   bool       // it begins with a date
	whole   expression
	glued   expression // of a link prompt in capitals with the headline right behind it
}

// An expression is compiled when a line first needs it: most never are.
type expression func() *regexp.Regexp

func lazily(text string) expression {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}

var loadTables = sync.OnceValue(func() *tables {
	t := &tables{
		agencies: map[string]bool{},
		papers:   map[string]bool{},
		small:    set(smallFile),
		filing:   set(datelinesFile),
		debris:   map[string][]*pattern{},

		labels:         map[string]string{},
		openCompounds:  map[string]bool{},
		closeCompounds: map[string]bool{},
	}
	for _, name := range entries(agenciesFile) {
		if word, ok := strings.CutPrefix(name, "… "); ok {
			t.papers[word] = true
			continue
		}
		t.agencies[name] = true
		t.agencies[strings.ToUpper(name)] = true
	}
	for _, entry := range entries(labelsFile) {
		kind, label, _ := strings.Cut(entry, ": ")
		t.labels[label] = kind
	}
	for _, entry := range entries(compoundsFile) {
		if word, ok := strings.CutPrefix(entry, "…-"); ok {
			t.closeCompounds[word] = true
		} else {
			t.openCompounds[strings.TrimSuffix(entry, "-…")] = true
		}
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
		if last := entry[n-1]; last != ':' && last != ',' && last != '.' {
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
	if text, ok = strings.CutPrefix(text, "$"); ok {
		p.whole = lazily(`^(?i:` + regular(text) + `)$`)
		p.require(text)
		t.signOffs = append(t.signOffs, p)
		return
	}
	text, p.top = strings.CutPrefix(text, "^")
	tail, ok := strings.CutPrefix(text, "{headline}")
	if !ok {
		tail, ok = strings.CutPrefix(text, "{before}")
		p.before = ok
	}
	if ok {
		p.whole = lazily(`(?i)(?:` + regular(tail) + `)$`)
		p.require(tail)
		p.begins = false
		t.tails = append(t.tails, p)
		for _, way := range ways(tail) {
			t.tailEnds[unicode.ToLower(rune(way[len(way)-1]))] = true
			t.tailEnds[unicode.ToUpper(rune(way[len(way)-1]))] = true
		}
		return
	}
	text, p.link = strings.CutSuffix(text, " {link}")
	text, p.picture = strings.CutSuffix(text, " {caption}")
	if strings.HasSuffix(text, "{rest}") {
		for _, way := range ways(text) {
			start, _, _ := strings.Cut(way, "{")
			p.starts = append(p.starts, small(strings.TrimRight(start, " ")))
		}
	}
	if p.link {
		p.whole = lazily(`^(?i:` + regular(text) + `)(?: ?(?:[:|»›>]|[–—-] ) ?(.+))?$`)
		p.glued = lazily(`^(?:` + regular(strings.ToUpper(text)) + `|` + regular(text) + `) ?(\p{Lu}\p{L}*[\p{Ll} ].*)$`)
	} else {
		p.whole = lazily(`^(?i:` + regular(text) + `)$`)
	}
	p.words = strings.Contains(text, "{words}") || p.link
	p.require(text)
	p.dated = strings.HasPrefix(text, "{stamp") || strings.HasPrefix(text, "{date") || strings.HasPrefix(text, "{day")
	seen := map[string]bool{}
	for _, way := range beginnings(text) {
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
	name, _, _ := strings.Cut(first, "}")
	switch name {
	case "{number", "{time":
		return []string{"0"}
	case "{date", "{day":
		return append([]string{"0"}, dateWords...)
	case "{stamp":
		return append([]string{"0"}, slices.Concat(dateWords, stampWords)...)
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

// debrisOf are the patterns of debris that begin with the first word of a text.
func (t *tables) debrisOf(text string) []*pattern {
	var small [16]byte
	for n := 0; n < len(text) && n < len(small); n++ {
		switch c := text[n]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			small[n] = c | 0x20
		case c < utf8.RuneSelf && n > 0 && (c < '0' || c > '9') && c != '{' && c != '}' && c != '&':
			return t.debris[string(small[:n])]
		default:
			return t.debris[first(text)]
		}
	}
	return t.debris[first(text)]
}

// beginnings are the texts that a pattern can begin with, as far as their first
// words are whole.
func beginnings(text string) []string {
	open, end := group(text)
	if open < 0 || strings.ContainsAny(text[:open], " :,") {
		return []string{unescape.Replace(text)}
	}
	var out []string
	for _, one := range alternatives(text, open, end) {
		out = append(out, beginnings(text[:open]+one+text[end:])...)
	}
	return out
}

// group is where the first group of a pattern lies, brackets and all; open is
// -1 where there is none.
func group(text string) (open, end int) {
	open = -1
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '(':
			if depth == 0 {
				open = i
			}
			depth++
		case ')':
			if depth--; depth == 0 {
				return open, i + 1
			}
		}
	}
	return open, len(text)
}

// alternatives are what the group at text[open:end] stands for.
func alternatives(text string, open, end int) []string {
	var out []string
	depth, from := 0, open+1
	for i := from; i < end; i++ {
		switch text[i] {
		case '\\':
			i++
		case '(':
			depth++
		case '|', ')':
			if depth == 0 {
				out = append(out, text[from:i])
				from = i + 1
			}
			if text[i] == ')' {
				depth--
			}
		}
	}
	return out
}

// ways are all the texts that a pattern stands for, its placeholders left as
// they are.
func ways(text string) []string {
	open, end := group(text)
	if open < 0 {
		return []string{unescape.Replace(text)}
	}
	var out []string
	for _, one := range alternatives(text, open, end) {
		out = append(out, ways(text[:open]+one+text[end:])...)
	}
	return out
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
	"stamp":  stampText,
	"day":    dayMonth,
	"year":   `(?:1[5-9]|20)\d\d`,
	"email":  `[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
	"reach":  `.*(?:\S@\S|@\w|\d{3}[ .)-]|www\.|https?:).*`,
	"rest":   `.*`,
	"who":    `(?-i:\p{Lu}).*`,
	"date":   fullDate,
}

const (
	clock = `(?:\d{1,2}(?:[:.]\d\d){0,2} ?[ap]\.?m\.?|\d{1,2}[:.h]\d\d(?::\d\d(?:\.\d+)?)?)(?: ?\(?(?-i:[A-Z]{1,5}(?:[+-]\d{1,2}(?::\d\d)?)?)\)?| \(?(?:\w+ )?time\)?)?`
	ago   = `(?:\d{1,2}|an?) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?) ago`
)

// stampText matches dates with their years, times and how long ago, in any
// order, with what a page says of them: "Published 3 March 2020 | Updated 09:15 GMT".
var (
	stampWords = []string{"published", "posted", "created", "issued", "filed", "uploaded", "first", "date", "originally", "publication", "on", "an", "a"}
	stampText  = func() string {
		const (
			made    = `(?:(?:first|date|originally) )?(?:published|posted|created|issued|filed|uploaded)(?: on| at)?|publication date|date|on|at`
			changed = `(?:last )?(?:updated|modified|revised|added)(?: on| at)?`
			mark    = `[\s,|:•·–—/()-]*`
		)
		before := `(?:(?:` + made + `|` + clock + `)` + mark + `)*`
		item := `(?:\d{1,2} min(?:ute)?s?(?: read)?|` + made + `|` + changed + `|` + fullDate + `|` + clock + `|` + ago + `)` + mark
		return before + `(?:` + fullDate + `|` + ago + `)` + mark + `(?:` + item + `)*`
	}()
)

// fullDate matches a date with its year, with or without the day of the week,
// dayMonth one without a year, monthYear one without a day; dateWords are the words that they can begin
// with, in small letters.
var fullDate, dayMonth, monthYear, weekdays, dateWords = func() (string, string, string, string, []string) {
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
	const year = `(?:1[5-9]|20)\d\d`
	weekdays := `(?:` + strings.Join(days, "|") + `)`
	weekday := `(?:` + weekdays + `\.?,? )?`
	without := weekday + `(?:` + day + ` ` + month + `|` + month + ` ` + day + `)`
	return weekday + `(?:` +
		day + ` (?:of )?` + month + `,? ` + year + `|` + month + ` ` + day + `,? ` + year + `|` +
		year + `-\d\d-\d\d(?:T(?:\d\d:?){2,3}Z?)?|\d{1,2}[/.-]\d{1,2}[/.-]` + year + `)`, without, month + `,? ` + year, weekdays, words
}()

// mayBe says whether a line in small letters has in it what the pattern has in any
// case, which is quicker to tell than whether it is the pattern.
func (p *pattern) mayBe(line string) bool {
	rest := line
	for i, ways := range p.must {
		at := -1 // where the first of the ways ends
		for _, way := range ways {
			end := 0
			if i > 0 || !p.begins {
				end = strings.Index(rest, way)
			} else if !strings.HasPrefix(rest, way) {
				end = -1
			}
			if end >= 0 && (at < 0 || end+len(way) < at) {
				at = end + len(way)
			}
		}
		if at < 0 {
			return false
		}
		rest = rest[at:]
	}
	return !p.dated || hasDigit(line) || strings.Contains(line, "ago")
}

// require notes what is in all ways of a pattern: the stretches that stand outside
// its placeholders and marks, and of a group one of those that its ways begin with.
func (p *pattern) require(text string) {
	for at := 0; at < len(text); {
		end := plainEnd(text[at:])
		ways := []string{text[at : at+end]}
		switch {
		case end > 0:
		case text[at] == '(':
			_, end = group(text[at:])
			ways = alternativeHeads(text[at : at+end])
		case text[at] == '{':
			end, ways = strings.IndexByte(text[at:], '}')+1, nil
		case text[at] == '\\':
			end, ways = 2, nil
		default:
			end, ways = 1, nil
		}
		if ways != nil {
			p.begins = p.begins || at == 0
			for i, way := range ways {
				ways[i] = small(way)
			}
			p.must = append(p.must, ways)
		}
		at += end
	}
}

// alternativeHeads are what the ways of a group begin with; there are none if one of
// them may begin with anything.
func alternativeHeads(group string) (heads []string) {
	for _, way := range ways(group) {
		end := plainEnd(way)
		if end == 0 {
			return nil
		}
		heads = append(heads, way[:end])
	}
	return heads
}

// plainEnd is where the plain letters and marks end that a pattern begins with.
func plainEnd(text string) int {
	for i := range len(text) {
		if c := text[i]; c >= utf8.RuneSelf || strings.IndexByte(`({'\`, c) >= 0 {
			return i
		}
	}
	return len(text)
}

// small is a text with the capitals from A to Z in small letters.
func small(text string) string {
	var room [256]byte
	b := append(room[:0], text...)
	for i, c := range b {
		if c-'A' < 26 {
			b[i] = c | 0x20
		}
	}
	return string(b)
}

// opens says that a long text in small letters begins like a notice; the
// apostrophes in it are plain.
func (p *pattern) opens(text string) bool {
	return slices.ContainsFunc(p.starts, func(start string) bool { return strings.HasPrefix(text, start) })
}
