package extract

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// The kinds of figures.
const (
	moneyFigure    = "money"
	percentFigure  = "percent"
	quantityFigure = "quantity"
)

var (
	currencies  = load("currencies.txt")
	bounds      = load("bounds.txt")
	boundStarts = startsOf(bounds)
	boundEnds   = endsOf(bounds)
	unitWords   = learn("units.txt", func(value string) string { return value })
	streetWords = learn("streets.txt", func(string) bool { return true })
	changeVerbs = learn("changes.txt", func(string) bool { return true })
	extents     = learn("extents.txt", func(string) bool { return true })
	singleNouns = learn("single.txt", func(string) bool { return true })
)

// A setPhrase is one in which a number word counts nothing, with the place of that word
// in it.
type setPhrase struct {
	words []string
	at    int
}

// setPhrases are they, by their number words.
var setPhrases = func() map[string][]setPhrase {
	by := map[string][]setPhrase{}
	for _, phrase := range load("set-phrases.txt").keys {
		words := strings.Fields(phrase)
		for at, v := range words {
			if numberWords.has(v) {
				by[v] = append(by[v], setPhrase{words, at})
			}
		}
	}
	return by
}()

// inSetPhrase says that the number word at word i stands in a phrase where it counts
// nothing: the lesser of two evils.
func (f *figureFinder) inSetPhrase(i int) bool {
	return slices.ContainsFunc(setPhrases[f.lower(i)], func(p setPhrase) bool {
		for n, v := range p.words {
			if f.lower(i-p.at+n) != v {
				return false
			}
		}
		return f.sameSentence(max(i-p.at, 0), i-p.at+len(p.words)-1)
	})
}

// endsOf makes a vocabulary of the last words of a list of phrases.
func endsOf(l *list) *vocabulary[bool] {
	v := newVocabulary[bool](len(l.keys))
	for _, phrase := range l.keys {
		last := strings.TrimSuffix(phrase[strings.LastIndexByte(phrase, ' ')+1:], ".")
		v.add(last, true)
	}
	return v
}

// figures finds the amounts: money, percentages, and counts with what they
// count. Numbers in dates, times, names, scores and lists are none. An amount
// without a number, "hundreds", has no value and is left out.
type figures struct{}

func (figures) find(d *document) {
	f := figureFinder{document: d, last: -1}
	f.models = f.findModels()
	d.facts.Figures = slices.Grow(d.facts.Figures, len(d.counting)/2) // of which about so many are figures
	next := 0
	for _, i := range d.counting {
		if int(i) >= next {
			next = f.read(int(i))
		}
	}
	d.doubtDollars()
}

// leadsToFigure says that a figure begins right behind word i: about 40 boats.
func (d *document) leadsToFigure(i int) bool {
	for k := range d.facts.Figures {
		if d.wordAt(d.facts.Figures[k].from) == i+1 {
			return true
		}
	}
	return false
}

// mayCount says that a number may begin with a word, as with most none does.
func mayCount(w *word) bool {
	return w.shape == number || numberWords.knows(w.spelling) || (w.shape == title || w.shape == upper) && !w.spelling.isLetters()
}

// doubtDollars takes the code off amounts with a bare "$" or "dollars" where
// the report does not name the United States more often than other countries
// with a dollar: which dollar it means, it does not say.
func (d *document) doubtDollars() {
	if !slices.ContainsFunc(d.facts.Figures, func(f Figure) bool { return f.Unit == "USD" }) {
		return
	}
	for i := 1; i < len(d.facts.Figures); i++ {
		f, next := &d.facts.Figures[i-1], &d.facts.Figures[i]
		if from, end := d.wordAt(next.from), d.wordAt(d.unitEnd(next)-1)+1; next.Unit == "USD" && bareDollars(next) == "USD" && d.at(from-1) == "(" &&
			d.at(end) == ")" &&
			d.wordAt(f.to-1) == from-2 {
			f.Unit = bareDollars(f) // $150 million (US$199 million)
		}
	}
	american, other := d.dollarsOf()
	if other == 0 || other < american {
		return
	}
	for i := range d.facts.Figures {
		f := &d.facts.Figures[i]
		if other > american || !strings.HasPrefix(strings.ToLower(f.Text), "dlrs") {
			f.Unit = bareDollars(f)
		}
	}
}

// dollarsOf is how often a report speaks of the United States, and of other countries with a
// dollar.
func (d *document) dollarsOf() (american, other int) {
	if !d.spelledAbroad() && d.spells == americanEnglish {
		american++
	}
	for i := range d.facts.Places {
		switch country := d.facts.Places[i].Country; {
		case country == "US":
			american++
		case dollarCountries.hasAnyCase(country):
			other++
		}
	}
	return american, other
}

// bareDollars is the unit of an amount where its dollars are those of a country that is not
// told.
func bareDollars(f *Figure) string {
	text := strings.ToLower(f.Text)
	switch {
	case f.Unit != "USD",
		strings.Contains(text, "us$"),
		strings.Contains(text, "usd"),
		strings.Contains(text, "us dollar"),
		strings.Contains(text, "u.s."),
		strings.Contains(text, "american"):
		return f.Unit
	case strings.Contains(text, "$"):
		return "$"
	}
	return "dollars"
}

var dollarCountries = load("dollar-countries.txt")

// A figureFinder reads the amounts of one document from its first word to its
// last.
type figureFinder struct {
	*document
	models []string // numbers that the report uses as names: the 737 of "Boeing 737"
	date   int      // dates before this one end before the word that is read
	last   int      // the word that the last figure ended before
	noun   string   // what the last figure counted
	label  int      // the word that the last number of a label ended before
}

// An amount is a number with the marks and words that say of what kind it is.
type amount struct {
	numeral
	kind string
	unit string // of money and percentages, and of measures: "km"
	own  bool   // the kind is written with the number itself
}

// findModels collects the numbers of three or four digits that stand behind a
// name, and so name something wherever else they stand alone.
func (f *figureFinder) findModels() []string {
	var models []string
	for _, k := range f.counting {
		i := int(k)
		w := &f.words[i]
		if i == 0 || w.shape != number || w.end-w.start < 3 || w.end-w.start > 4 {
			continue
		}
		if f.at(i+1) == "-" && i+2 < len(f.words) && f.words[i+2].glued && f.words[i+1].glued && isCode(f.at(i+2)) {
			models = append(models, f.at(i)) // "777-200LR"
			continue
		}
		if w.glued && f.at(i-1) != "-" || !f.isModelName(i-1) {
			continue
		}
		if n, ok := digitsOf(f.at(i)); !ok || !n.plain || f.isPlural(i+1) && f.shape(i+1) == lower && f.words[i+1].sent == w.sent {
			continue
		}
		if next := f.at(i + 1); next != "%" && !numberWords.has(next) {
			models = append(models, f.at(i))
			if k := i + 2; (next == "and" || next == "or") && len(f.at(i)) == 4 && len(f.at(k)) == 4 && f.shape(k) == number {
				models = append(models, f.at(k)) // "Orvexa 1500 and 2500 trucks"
			}
		}
	}
	return models
}

// isCode says that a word mixes digits with capitals, as no number does.
func isCode(v string) bool {
	return v[0] >= '0' && v[0] <= '9' && v[len(v)-1] >= 'A' && v[len(v)-1] <= 'Z'
}

// isModelName says that word i is a name that a number behind it may belong to.
func (f *figureFinder) isModelName(i int) bool {
	if s := f.shape(i); s != title && s != upper {
		return false
	}
	v := f.at(i)
	if len(v) < 2 && f.at(i-1) != "&" || f.words[i].sent != f.words[i+1].sent || f.partOf(i).titleCase || functionWords.knows(f.spelling(i)) ||
		boundEnds.has(v) ||
		calendar.knows(f.spelling(i)) ||
		numberWords.knows(f.spelling(i)) {
		return false
	}
	if f.startsSentence(i) && f.shape(i) == title && f.nameAt(i) == nil {
		return false
	}
	return !f.in(i, currencies)
}

// read looks for an amount at word i, and says where to go on.
func (f *figureFinder) read(i int) int {
	w := &f.words[i]
	switch w.shape {
	case punct, clitic:
		return i + 1
	case number:
	default:
		n, ok := numberWords.entry(w.spelling)
		if !ok {
			if n, ok := f.lettered(i); ok {
				return max(f.readAmount(n), i+1)
			}
			return i + 1
		}
		if n.kind == multiplier || n.kind == divisorWord {
			return f.readMagnitude(i, n)
		}
		if f.inSetPhrase(i) {
			return i + 1
		}
		if w.shape != lower && !f.startsSentence(i) && !f.partOf(i).titleCase && f.at(i-1) != "-" && !isOpening(f.at(i-1)) ||
			w.shape == upper && !f.partOf(i).titleCase {
			return i + 1 // Channel Five
		}
	}
	n, ok := f.numeralAt(i)
	if !ok {
		return i + 1
	}
	f.ofMagnitude(&n)
	return max(f.readAmount(n), i+1)
}

// ofMagnitude reads on where a fraction is one of a word of magnitude: a quarter of a million.
func (f *figureFinder) ofMagnitude(n *numeral) {
	if !n.share || f.at(n.to) != "of" || f.at(n.to+1) != "a" || !f.sameSentence(n.from, n.to+2) {
		return
	}
	if m, ok := numberWords.entry(f.spelling(n.to + 2)); ok && m.kind == multiplier && m.value >= 1000 {
		n.value, n.share, n.scaled, n.to = times(n.value, m.value), false, true, n.to+3
		f.scale(n)
	}
}

// lettered reads the number that the letters of a currency run into at word i: "N269.1
// billion", "KSh500".
func (f *figureFinder) lettered(i int) (n numeral, ok bool) {
	v := f.at(i)
	if len(v) < 2 || v[0] < 'A' || v[0] > 'Z' || f.words[i].shape == punct {
		return n, false
	}
	k := 1
	for k < len(v) && k < 5 && (v[k] < '0' || v[k] > '9') {
		k++
	}
	if k == len(v) || k == 5 || v[k] < '0' || v[k] > '9' {
		return n, false
	}
	code, _ := currencies.get(strings.TrimSuffix(f.lower(i)[:k], "."))
	if k == 1 || code == "" {
		code = f.moneyOf(f.lower(i)[:k])
	}
	if code == "" {
		return n, false
	}
	if n, ok = digitsOf(v[k:]); !ok ||
		k == 1 && n.plain && f.shape(i+1) == lower && !functionWords.knows(f.spelling(i+1)) && !numberWords.knows(f.spelling(i+1)) {
		return n, false // N95 masks
	}
	if k == 1 && n.plain && f.lower(i-1) == "the" {
		switch f.lower(i - 2) {
		case "on", "along", "off", "onto", "via", "near", "beside", "joins", "crosses":
			return n, false // on the R555, a road
		}
	}
	n.from, n.to, n.money = i, i+1, code
	if n.plain {
		f.addGroups(&n)
	}
	if n.suffix == "" {
		f.scale(&n)
	}
	return n, true
}

var currencyLetters = load("currency-letters.txt")

// moneyOf is the code of the money that some letters stand for, by the countries that the report names; "" where it
// names none of those that write theirs so.
func (f *figureFinder) moneyOf(letter string) string {
	pairs, _ := currencyLetters.get(letter)
	for pairs != "" {
		var code, country string
		code, pairs, _ = strings.Cut(pairs, " ")
		if country, pairs, _ = strings.Cut(pairs, " "); f.placedIn(country) {
			return code
		}
	}
	return ""
}

// placedIn says that the report names a place in a country, by its code in small letters.
func (f *figureFinder) placedIn(country string) bool {
	for i := range f.facts.Places {
		if country != "" && strings.EqualFold(f.facts.Places[i].Country, country) {
			return true
		}
	}
	return false
}

// readMagnitude reads amounts whose number is in a word of magnitude: "a
// million", "half a million", "a third of", "half the".
func (f *figureFinder) readMagnitude(i int, w numberWord) int {
	b := ""
	if i > 0 && f.words[i-1].sent == f.words[i].sent {
		b = f.at(i - 1)
	}
	if b == "a" || b == "A" || b == "an" {
		if f.last >= i {
			return i + 1
		}
		if n, ok := f.numeralInWords(i - 1); ok {
			switch f.lower(i - 2) {
			case "quarter", "half", "many":
				return i + 1
			}
			if f.ofMagnitude(&n); n.share && !f.isShare(n) {
				return i + 1
			}
			return max(f.readAmount(n), i+1)
		}
		return i + 1
	}
	if w.kind != divisorWord || w.value != 2 || f.words[i].shape == upper || f.lower(i) == "halves" {
		return i + 1
	}
	n := numeral{from: i, to: i + 1, value: .5, share: true}
	if v := f.at(i + 1); v == "a" || v == "an" || v == "-" {
		if m, ok := numberWords.entry(f.spelling(i + 2)); ok && m.kind == multiplier {
			n.to, n.value, n.share, n.scaled = i+3, m.value/2, false, true
			f.scale(&n)
			return f.readAmount(n)
		}
		return i + 1
	}
	if f.ofMagnitude(&n); n.share && !f.isShare(n) {
		return i + 1
	}
	return f.readAmount(n)
}

// isShare says whether a fraction in words is a share of something, and not
// half an hour, a third term or the second half.
func (f *figureFinder) isShare(n numeral) bool {
	bound, hedge := f.boundBefore(n.from)
	if hedge == "possibly" || hedge == "perhaps" {
		bound = n.from // "possibly a third" is one more
	}
	switch v := f.lower(n.to); v {
	case "of":
		for k := n.to + 1; k < n.to+3; k++ {
			if calendar.knows(f.spelling(k)) {
				return false
			}
		}
		if _, ordinal := f.value(n.from-1, ordinals); ordinal {
			return false
		}
		switch f.lower(n.to + 1) {
		case "an", "a":
			return false
		}
		return f.at(n.from-1) != "the" && f.lower(n.from-1) != "other" && !f.in(n.from-1, compassWords) // not: the eastern half of the island
	case "the", "their", "its", "his", "her", "all":
		return n.value == .5 && f.shape(n.from) == lower && f.at(n.from-1) != "-" || bound < n.from
	}
	return bound < n.from && (f.shape(n.to) == punct || functionWords.knows(f.spelling(n.to))) || f.at(n.from-1) == "by" && f.shape(n.to) != title
}

// readAmount records the amount whose number is n, where it is one, and says
// where to go on.
func (f *figureFinder) readAmount(n numeral) int {
	if f.isDated(n.from, n.to) {
		return n.to
	}
	a := f.complete(n)
	if k := a.from - 1; a.digits && k >= 0 && f.words[a.from].glued && (f.at(k) == "-" && a.kind != moneyFigure || f.at(k) == "−") &&
		(!f.words[k].glued || isOpening(f.at(k-1))) {
		a.from, a.value, a.plain = k, -a.value, false
	}
	if k := a.from - 1; a.kind == quantityFigure && k >= 0 && f.at(k) == "minus" && f.words[k].sent == f.words[a.from].sent && f.at(k-1) != "or" &&
		f.shape(k-1) != number {
		a.from, a.value, a.plain = k, -a.value, false
	}
	from, to := a.from, a.to
	fig := Figure{Value: a.value, Kind: a.kind, Unit: a.unit}
	if b, ok := f.rangeEnd(&a); ok {
		fig.Value, fig.Kind, fig.Unit = a.value, a.kind, a.unit
		if b.kind != quantityFigure || b.own {
			fig.Kind, fig.Unit = b.kind, b.unit // 4-5kg
		}
		top := b.value
		fig.Max = &top
		to = b.to
		a.to, a.kind, a.own = b.to, fig.Kind, a.own || b.own
		a.scaled = a.scaled || b.scaled
	} else if to, ok := f.odds(&a); ok {
		fig.Value, a.to = a.value, to
		a.share = true
	} else if end := f.scoreEnd(&a); end > 0 {
		f.voted(&a, end)
		return end
	} else if f.at(a.to) == "to" && a.kind == quantityFigure && !a.own && a.plain && f.shape(a.to+1) == number {
		// "leads by 46 to 40 per cent"
		if n, ok := f.numeralAt(a.to + 1); ok && n.suffix == "" && f.complete(n).kind == percentFigure && a.value <= 100 && a.value > n.value {
			a.kind, a.own = percentFigure, true
			fig.Kind, fig.Unit = percentFigure, "%"
		}
	}
	if to < a.to {
		to = a.to
	}
	if f.isPartOfPercent(&a) {
		fig.Kind, fig.Unit = percentFigure, "%"
		to = a.to
	}
	if from < f.last || fig.Kind == quantityFigure && !f.isAmount(&a) {
		return to
	}
	start, bound := from, ""
	start, bound = f.boundBefore(from)
	if start < from && f.taken(start, bound, &a) {
		start, bound = from, ""
	}
	if kind, _ := bounds.get(bound); start < from {
		fig.Approximate = true
		if kind == "bound" {
			fig.Bound = f.slice(start, from)
		}
	}
	next := to
	if word, end := f.boundBehind(to); end > to {
		fig.Approximate = true
		fig.Bound = word
		next = end
	}
	if fig.Kind == quantityFigure && fig.Unit == "" {
		if f.last > 0 && !f.sameSentence(f.last-1, start) {
			f.noun = ""
		}
		if f.inEvery(next) {
			return to // four fish in every ten
		}
		if fig.Unit, f.noun = f.unitOf(&a, next, fig.Value); fig.Unit == "" {
			f.noun = "" // 14 hurt; 6 remain in hospital, 2 of them
		}
		if v := f.strength(start, next); v != "" {
			fig.Unit = v
		}
		if fig.Unit == "" {
			fig.Unit = cmp.Or(
				f.numbered(start),
				f.elided(start, next),
				f.ofThem(start),
				f.likewise(start, next),
				f.headed(start),
				f.beside(start, next),
			)
			if fig.Unit != "" && !totals.has(fig.Unit) {
				rate, _ := f.rate(next)
				fig.Unit += rate
			}
		}
	}
	if fig.Kind == quantityFigure && fig.Unit == "" && f.at(next) == "others" && f.sameSentence(start, next) {
		fig.Unit = "others"
	}
	if fig.Kind == quantityFigure && fig.Unit == "" && a.scaled {
		if g := f.comparedWith(start, next); g != nil && g.Kind == moneyFigure {
			fig.Kind, fig.Unit = g.Kind, g.Unit // €27 million, against 34 million a year ago
		}
	}
	if fig.Bound == "over" && (timeUnits.has(lastWord(fig.Unit)) && f.during(start) || f.across(start, fig.Unit)) {
		start, fig.Bound, fig.Approximate = from, "", next > to
	}
	if (fig.Bound == "above" || fig.Bound == "below") && fig.Value <= fewAbove && f.isPlural(next) &&
		(f.in(next, teamNouns) || f.lexeme(next).class&personNoun != 0) {
		start, fig.Bound, fig.Approximate = from, "", next > to // rose above two defenders
	}
	fig.Mention = f.mention(int(f.words[from].start), int(f.words[to-1].end))
	if fig.Max != nil && start > 0 && f.lower(start-1) == "between" {
		start--
	}
	fig.first, fig.last = int(f.words[start].start), int(f.words[next-1].end)
	if fig.Kind != quantityFigure {
		f.noun = "" // 52% of sales, half of which
	}
	f.facts.Figures = append(f.facts.Figures, fig)
	f.last = to
	return to
}

// fewAbove is how many people somebody can stand above or below.
const fewAbove = 10

// inEvery says that a number before word i is that of a ratio, whose other number follows behind a noun: four fish in
// every ten, three adults in ten.
func (f *figureFinder) inEvery(i int) bool {
	if f.at(i) == "to" && f.at(i+1) == "one" && f.sameSentence(i-1, i+1) {
		return true // turned down by two to one
	}
	for k := i; k < i+4 && f.sameSentence(i, k+1); k++ {
		if f.at(k) != "in" {
			continue
		}
		if f.at(k+1) == "every" {
			return f.shape(k+2) == number || numberWords.knows(f.spelling(k+2))
		}
		n, ok := f.numeralAt(k + 1)
		return ok && k > i && (n.value == 5 || n.value == 10 || n.value == 100 || n.value == 1000) && f.endsRatio(n.to)
	}
	return false
}

// endsRatio says that a mark or a verb stands at word i, and no noun that the number before it counts: 12 deaths in 10 days.
func (f *figureFinder) endsRatio(i int) bool {
	return !f.sameSentence(i-1, i) || f.shape(i) == punct || f.lexeme(i).class&(haveWord|beWord|modalWord) != 0 || f.finite(i)
}

// mostSpelled is up to which number "over" and "under" before it are seldom a bound: played over two
// legs, lived under seven presidents.
const mostSpelled = 12

// taken says that the bound at word i, before an amount, is none: that a verb has its "over" or "up" to
// itself, or that the number is a small one in words, which writers bound by "more than".
func (f *figureFinder) taken(i int, bound string, a *amount) bool {
	switch bound {
	case "over", "under":
		if a.kind == quantityFigure && !a.digits && !a.scaled && !a.share && a.value <= mostSpelled {
			if _, unit := calendar.entry(f.spelling(a.to)); !unit {
				return true
			}
		}
		return bound == "over" && f.sameSentence(i-1, i) && f.taking(i-1, "over")
	case "around":
		if a.kind == quantityFigure && !a.digits && !a.scaled && !a.share && a.value <= mostSpelled && i > 0 && f.sameSentence(i-1, i) {
			// Began work around six villages; but not: employs around six people.
			if _, unit := calendar.entry(f.spelling(a.to)); !unit && f.at(a.to) != "times" {
				return f.shape(i-1) == lower && !functionWords.knows(f.spelling(i-1)) && !f.finite(i-1) && !isFiniteEnding(f.at(i-1)) &&
					!strings.HasSuffix(f.at(i-1), "ing") && !f.present(i-1)
			}
		}
	case "about":
		return f.sameSentence(i-1, i) && f.shape(i-1) == lower && f.takesAbout(i-1)
	case "up to":
		return f.sameSentence(i-1, i) && (f.taking(i-1, "up") || totals.knows(f.spelling(i-1)))
	}
	return false
}

// takesAbout says that what is said about the number is what the noun at word i tells of: a report about two
// bottles.
func (f *figureFinder) takesAbout(i int) bool {
	l := f.lexeme(i)
	if l.class&documentNoun == 0 && l.nouns == noStance {
		return false
	}
	if f.lexeme(i-1).class&(determinerWord|possessiveWord) != 0 && (f.at(i-2) == "in" || f.at(i-2) == "to") {
		return false // said in a statement about 300 had been hurt
	}
	return f.isPlural(i) && l.nouns != noStance || f.lexeme(i-1).class&(determinerWord|possessiveWord) != 0 ||
		f.lexeme(i-2).class&(determinerWord|possessiveWord) != 0
}

// taking says that the verb at word i takes a particle to itself: handed over, edged up.
func (f *figureFinder) taking(i int, particle string) bool {
	v, _ := f.value(i, particles)
	return v == particle
}

var particles = load("particles.txt")

// during says that the "over" at word i, before a stretch of time, is no "more than": spent $4
// million over five years; but not: waited over two years, for over ten years.
func (f *figureFinder) during(i int) bool {
	if f.startsSentence(i) {
		return true
	}
	if f.last == i && f.facts.Figures[len(f.facts.Figures)-1].Kind != quantityFigure {
		return true // fell by 2 percentage points over five years
	}
	if f.shape(i-1) == number || f.shape(i-1) == punct || changeVerbs.knows(f.spelling(i-1)) {
		return true
	}
	if f.lexeme(i-2).class&beWord != 0 && f.shape(i-1) == lower && !functionWords.knows(f.spelling(i-1)) && !strings.HasSuffix(f.at(i-1), "ing") {
		return true // were built over two years
	}
	return f.lexeme(i-1).class&(prepositionWord|beWord|haveWord|adverbWord|conjunctionWord|determinerWord|timeWord) == 0 &&
		f.tense(i-1) == undirected &&
		len(f.lexeme(i-1).verbs) == 0 &&
		!isFiniteEnding(f.at(i-1)) &&
		!strings.HasSuffix(f.at(i-1), "ing")
}

// across says that the "over" at word i, between a noun and an area or a distance, is no "more than": a runway over 40 acres
// of meadow.
func (f *figureFinder) across(i int, unit string) bool {
	if i == 0 || !extended.has(firstWord(unit)) && !extended.has(lastWord(unit)) || !f.sameSentence(i-1, i) || f.shape(i-1) != lower ||
		f.at(i-1) == "little" || f.at(i-1) == "bit" {
		return false
	}
	l := f.lexeme(i - 1)
	return l.class&^(speakerNoun|plainNoun) == 0 && len(l.verbs) == 0 && f.tense(i-1) == undirected && !f.verbal(i-1) && !isFiniteEnding(f.at(i-1)) &&
		!strings.HasSuffix(f.at(i-1), "ing") && !f.isPlural(i-1)
}

var extended = readTable("areas.txt")

// isDated says whether words belong to a time expression. It must be asked of
// words in the order of the text.
func (f *figureFinder) isDated(from, to int) bool {
	dates := f.facts.Dates
	if f.date == len(dates) {
		return false
	}
	s := f.span(int(f.words[from].start), int(f.words[to-1].end))
	for f.date < len(dates) && dates[f.date].End <= s.Start {
		f.date++
	}
	return f.date < len(dates) && overlaps(dates[f.date].Span, s)
}

func overlaps(a, b seed.Span) bool { return a.Start < b.End && b.Start < a.End }

// complete reads the currency, percent sign or measure around a number.
func (f *figureFinder) complete(n numeral) amount {
	a := amount{numeral: n, kind: quantityFigure}
	if n.money != "" {
		a.kind, a.unit, a.own = moneyFigure, n.money, true
	} else if code, from := f.currencyBefore(a.from); code != "" {
		a.from, a.kind, a.unit, a.own = from, moneyFigure, code, true
	}
	if a.suffix != "" {
		f.readSuffix(&a)
	}
	sent := f.words[a.from].sent
	inside := func(k int) bool { return k < len(f.words) && f.words[k].sent == sent }
	k := a.to
	if !inside(k) {
		return a
	}
	if f.at(k) == "-" && f.words[k].glued && inside(k+1) && (f.at(k+1) == "per" || f.at(k+1) == "percent" || numberWords.knows(f.spelling(k+1))) {
		k++
	}
	switch f.lower(k) {
	case "%", "percent", "pct", "per-cent", "pc":
		a.kind, a.unit, a.own, a.to = percentFigure, "%", true, k+1
		if inside(k+1) && (f.lower(k+1) == "points" || f.lower(k+1) == "point") {
			a.unit, a.to = "percentage points", k+2
		}
		return a
	case "per":
		if inside(k+1) && f.lower(k+1) == "cent" {
			a.kind, a.unit, a.own, a.to = percentFigure, "%", true, k+2
		}
		return a
	case "percentage":
		if f.at(k+1) == "-" && f.lower(k+2) == "point" && inside(k+2) {
			a.kind, a.unit, a.own, a.to = percentFigure, "percentage points", true, k+3
			return a
		}
		if v := f.lower(k + 1); inside(k+1) && (v == "points" || v == "point") {
			a.kind, a.unit, a.own, a.to = percentFigure, "percentage points", true, k+2
		}
		return a
	case "°":
		a.to, a.unit = k+1, "°"
		if v := f.at(k + 1); inside(k+1) && f.words[k+1].glued && (v == "C" || v == "F") {
			a.to, a.unit = k+2, "°"+v
		}
		return a
	}
	if code, to := f.currencyBehind(k, &a); code != "" {
		if a.kind != moneyFigure {
			a.unit = code
		}
		a.kind, a.to, a.own = moneyFigure, to, true
	}
	return a
}

// readSuffix reads the letters that a number runs into. A suffix that makes
// it no amount stays.
func (f *figureFinder) readSuffix(a *amount) {
	what, ok := unitWords.get(a.suffix)
	if !ok || a.suffix == "G" || a.suffix == "c" {
		return // a 4G network; 15c, which may be cents
	}
	magnitude, scale := strings.CutPrefix(what, "scale ")
	if (a.suffix == "m" || a.suffix == "M") &&
		(a.kind == moneyFigure || f.paidIn(a) || f.countsMillions(a.to, a.suffix) || f.countsNothing(a.to) && (strings.Contains(f.at(a.from), ".") && f.writesMillions.once(f.millions) || f.millionsBefore(a.from))) {
		magnitude, scale = "1000000", true // not metres
	}
	switch {
	case scale:
		m, err := strconv.ParseFloat(magnitude, 64)
		if err != nil {
			panic("units.txt: " + err.Error())
		}
		a.value, a.scaled, a.suffix = times(a.value, m), true, ""
	case what == "clock" || what == "ordinal" || a.kind == moneyFigure:
	case what == "pence":
		a.kind, a.unit, a.own, a.suffix = moneyFigure, what, true, ""
	default:
		a.unit, a.own, a.suffix = what, true, ""
	}
}

// countsMillions says that what stands behind a number at word i, which ends with a letter, is what there are millions of:
// 1.2m tonnes, 40m poor people.
func (f *figureFinder) countsMillions(i int, letter string) bool {
	return letter == "m" && f.measureAt(i) != "" && f.words[i].sent == f.words[i-1].sent || f.shape(i) == lower &&
		(f.isPlural(i) || f.isPlural(i+1) && f.shape(i+1) == lower)
}

// countsNothing says that no noun stands behind a number at word i.
func (f *figureFinder) countsNothing(i int) bool {
	switch f.lower(i) {
	case "to", "and", "or", "but", "in", "by", "for", "because", "after", "when", "as":
		return true
	}
	return f.shape(i) == punct
}

// millions says that the report writes "m" for millions of what it counts, and so, with a decimal point, where nothing is
// counted: 1.37m tonnes, up from 1.2m; and that it writes it for no metres.
func (f *figureFinder) millions() bool {
	for _, k := range f.counting {
		if i := int(k); strings.HasSuffix(f.at(i), "m") && extents.knows(f.spelling(i+1)) {
			return false // 40m tall
		}
	}
	return f.millionsWithin(0, len(f.words))
}

// millionsBefore says that the sentence counts such millions before word i.
func (f *figureFinder) millionsBefore(i int) bool { return f.millionsWithin(f.sentenceOf(i).word, i) }

// millionsWithin says that one of the words from one up to another is a number of millions of something.
func (f *figureFinder) millionsWithin(from, to int) bool {
	for _, k := range f.counting {
		i := int(k)
		if i < from || i >= to {
			continue
		}
		digits, ok := strings.CutSuffix(f.at(i), "m")
		if ok && f.shape(i) == number && strings.Trim(digits, "0123456789.,") == "" && f.countsMillions(i+1, "m") {
			return true
		}
	}
	return false
}

// currencyBefore reads the sign or code of a currency that ends before word i.
func (f *figureFinder) currencyBefore(i int) (code string, from int) {
	if i == 0 || f.words[i-1].sent != f.words[i].sent || f.shape(i-1) == lower && !strings.EqualFold(f.at(i-1), "dlrs") && f.at(i-1) != "rs" {
		return "", i
	}
	v := f.at(i - 1)
	if f.shape(i-1) == punct && !isCurrencySign(v) {
		return "", i
	}
	if f.shape(i-1) == title && len(strings.TrimSuffix(v, ".")) > 3 { // Rs, Tk, Ksh
		return "", i
	}
	if i > 1 && f.words[i-1].glued && isCurrencySign(v) && f.words[i-2].sent == f.words[i].sent {
		if code, ok := currencies.get(strings.ToLower(f.at(i-2) + v)); ok {
			return code, i - 2
		}
		if n := len(f.at(i - 2)); (v == "$" || v == "£") && n <= mostLetters && (f.shape(i-2) == upper || n == 1 && f.shape(i-2) == title) {
			return f.slice(i-2, i), i - 2 // whose they are, no list tells
		}
	}
	letters := strings.TrimSuffix(f.lower(i-1), ".")
	if code, _ = currencies.get(letters); code == "" && len(letters) > 1 && (len(letters) < 3 || f.shape(i-1) == upper) {
		code = f.moneyOf(letters) // Dh 500
	}
	return code, i - 1
}

// mostLetters is how many letters stand before a dollar sign at most that say whose dollars they are.
const mostLetters = 4

func isCurrencySign(v string) bool {
	switch v {
	case "$", "£", "€", "¥", "₹", "₩", "₽", "₺", "₪", "₦", "₱", "₴", "₡", "₫", "₵", "฿", "¢":
		return true
	}
	return false
}

// leastWon is the least amount that the word behind may be the money for of Korea, and no verb: 9,000 won.
const leastWon = 500

// currencyBehind reads the name of a currency that begins with word k.
func (f *figureFinder) currencyBehind(k int, a *amount) (code string, to int) {
	w := &f.words[k]
	if w.shape == number || w.shape == clitic || w.shape == punct && !isCurrencySign(f.at(k)) && f.at(k) != "-" {
		return "", k
	}
	if f.at(k) == "-" {
		if v := f.lower(k + 1); !w.glued || v != "dollar" && v != "euro" && v != "cent" {
			return "", k
		}
		k++
	}
	for n := 3; n > 0; n-- {
		if k+n > len(f.words) || f.words[k+n-1].sent != w.sent {
			continue
		}
		text := f.lowerSlice(k, k+n)
		if text == "pounds" && a.scaled && f.at(k+1) != "of" && !f.weighs() {
			return "GBP", k + 1
		}
		if text == "won" {
			if n == 1 && (a.scaled || a.value >= leastWon) && f.endsMoney(k+1) {
				return "KRW", k + 1
			}
			continue
		}
		if n == 1 && w.shape == title && !f.partOf(k).titleCase && f.sameSentence(k, k+1) &&
			(f.shape(k+1) == title || f.shape(k+1) == lower && !functionWords.knows(f.spelling(k+1))) || text == "dram" && f.at(k+1) == "of" {
			continue // 1,200 Lari residents
		}
		if code, ok := currencies.get(text); ok && len(text) > 2 {
			if n == 1 && w.shape == title && !f.partOf(k).titleCase && f.lower(a.from-1) == "the" {
				return "", k // the one Pence signed
			}
			return code, k + n
		}
		if n == 1 && isCurrencySign(text) && !(k+1 < len(f.words) && f.words[k+1].glued && f.words[k+1].shape == number) {
			code, _ = currencies.get(text)
			return code, k + 1 // "40 €"
		}
	}
	return "", k
}

// endsMoney says that with word i no noun or object begins, so that the "won" before it is no verb.
func (f *figureFinder) endsMoney(i int) bool {
	if !f.sameSentence(i-1, i) || f.shape(i) == punct || f.isRate(i) {
		return true
	}
	l := f.lexeme(i).class
	return f.shape(i) == lower && l&(determinerWord|possessiveWord) == 0 &&
		l&(prepositionWord|conjunctionWord|beWord|haveWord|modalWord|relativeWord|timeWord) != 0
}

// paidIn says that the name of a currency follows an amount: 361m zloty.
func (f *figureFinder) paidIn(a *amount) bool {
	if a.to >= len(f.words) || !f.sameSentence(a.from, a.to) {
		return false
	}
	in := *a
	in.scaled = true
	code, _ := f.currencyBehind(a.to, &in)
	return code != ""
}

// weighs says that the report tells what things cost "a pound", so that its pounds are none
// of money.
func (f *figureFinder) weighs() bool {
	return strings.Contains(f.small, " a pound") || strings.Contains(f.small, " per pound")
}

// isPartOfPercent reads on where a fraction is one of a single per cent: "one
// half of 1 percent".
func (f *figureFinder) isPartOfPercent(a *amount) bool {
	if !a.share || f.at(a.to) != "of" {
		return false
	}
	k := a.to + 1
	switch f.at(k) {
	case "a", "one", "1":
		k++
	default:
		return false
	}
	switch {
	case f.at(k) == "%" || f.at(k) == "percent":
		a.to = k + 1
	case f.at(k) == "per" && f.at(k+1) == "cent":
		a.to = k + 2
	default:
		return false
	}
	return true
}

// isAmount says whether a bare number is an amount, and not a name, a time, a
// label or a place in a list.
func (f *figureFinder) isAmount(a *amount) bool {
	if a.suffix != "" {
		return false
	}
	i, to := a.from, a.to
	sent := f.words[i].sent
	before, after := "", ""
	if i > 0 && f.words[i-1].sent == sent {
		before = f.lower(i - 1)
	}
	if to < len(f.words) && f.words[to].sent == sent {
		after = f.lower(to)
	}
	if f.words[i].glued && before != "" {
		switch f.at(i - 1) {
		case "-", "–", "−":
			if f.words[i-1].glued || !a.digits {
				return false // F-16
			}
		case "“", "‘", "\"", "(", "—", "``", "_":
		case "[", "#":
			if !a.scaled {
				return false
			}
		default:
			return false
		}
	}
	if after != "" && f.words[to].glued {
		switch after {
		case "-":
			if to+1 < len(f.words) && f.words[to+1].glued && !a.scaled && !a.own && f.lower(to+1) != "magnitude" {
				return false // a 12-hour flight
			}
		case "/", ":", "@", "_", "=":
			return false
		case "’", "'":
			if to+1 < len(f.words) && f.words[to+1].glued {
				return false
			}
		}
	}
	if n := f.nameAt(i); n != nil && !a.scaled && (n.word < i || n.stop > to) {
		return false
	}
	if a.scaled && f.shape(to-1) == title && f.shape(to) == title && !f.partOf(i).titleCase && after != "" {
		return false // "93 Million Miles", a song
	}
	if v := f.at(i); a.own && f.lettersAlone(i) && i > 0 && (labels.has(before) || slices.Contains(f.models, v)) {
		f.models = append(f.models, v)
		return false // bus number 34C
	}
	if a.own || a.scaled && a.digits {
		return true
	}
	lead := before
	if start, _ := f.boundBefore(i); start < i {
		lead = ""
		if start > 0 && f.words[start-1].sent == sent {
			lead = f.lower(start - 1)
		}
	}
	if before == "in" && after == "case" {
		return false // in one case, five boys
	}
	if k := to + 2; (after == "to" || after == "and" || after == "or") && f.at(k) == "-" && (f.lower(k+1) == "year" || f.lower(k+1) == "month") {
		return false // 15 to 16-year-olds
	}
	if (before == "the" || f.shape(i-1) == clitic) && (after == "metres" || after == "meters") && isRace(a.value) &&
		(f.shape(to+1) != lower || f.lower(to+1) == "in" || f.lower(to+1) == "at" || f.lower(to+1) == "final") {
		return false // won the 10,000 metres
	}
	if f.isTime(i, to, before, after) || f.isSpan(a, lead, after) {
		return false
	}
	counts := f.isPlural(to) && f.shape(to) == lower && !f.words[to].glued && after != ""
	switch {
	case a.share || a.scaled:
		return true
	case !a.digits:
		return f.countsInWords(a, before, after)
	}
	return !f.isNumberName(a, before, after, counts)
}

// lettersAlone says that word i is digits with one capital behind them, which may be part of a number that names something.
func (f *figureFinder) lettersAlone(i int) bool {
	v := f.at(i)
	n := len(v) - 1
	return n > 0 && v[n] >= 'A' && v[n] <= 'Z' && v[n-1] >= '0' && v[n-1] <= '9'
}

// lastSchoolYear is the highest number of a year of school.
const lastSchoolYear = 13

// isTime says that a number is a time of day.
func (f *figureFinder) isTime(i, to int, before, after string) bool {
	switch after {
	case "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o’clock", "o'clock", "gmt", "utc", "bst", "cet", "est", "edt", "pst", "noon":
		return true
	case "hours", "hrs":
		return len(f.at(i)) == 4 && before != "than"
	case "in":
		switch f.at(to + 2) {
		case "morning", "afternoon", "evening":
			return f.at(to+1) == "the" // about ten in the morning
		}
	}
	if before == "to" || before == "past" {
		switch f.lower(i - 2) {
		case "quarter", "half":
			return true
		}
	}
	return false
}

// isRace says that a race is so many metres long.
func isRace(metres float64) bool {
	switch metres {
	case 100, 200, 400, 800, 1500, 3000, 5000, 10000:
		return true
	}
	return false
}

// isSpan says that a number counts time in a way that tells when, not how
// much: "the past six months", "two weeks later". Years and months alone are
// amounts; shorter times are left to the dates.
func (f *figureFinder) isSpan(a *amount, before, after string) bool {
	unit := after
	k := a.to
	if (unit == "year" || unit == "month") && a.value != 1 {
		return true // "a 16 year old boy"
	}
	if (unit == "more" || unit == "consecutive" || unit == "straight" || unit == "full") && k+1 < len(f.words) {
		k++
		unit = f.lower(k)
	}
	switch unit {
	case "years", "year", "months", "month", "decades":
	case "days",
		"day",
		"weeks",
		"week",
		"hours",
		"hour",
		"minutes",
		"minute",
		"seconds",
		"second",
		"nights",
		"quarters",
		"seasons",
		"mornings",
		"weekends",
		"centuries":
		return true
	default:
		return f.lower(k+1) == "ago" // two summers ago
	}
	switch f.lower(k + 1) {
	case "ago", "earlier", "later", "before", "after", "from", "hence", "-", "behind", "ahead":
		return true
	}
	switch before {
	case "last",
		"past",
		"next",
		"first",
		"coming",
		"previous",
		"following",
		"every",
		"each",
		"within",
		"in",
		"final",
		"recent",
		"these",
		"those",
		"other",
		"another",
		"one",
		"a",
		"under":
		return true
	}
	return false
}

// countsInWords says whether a number in words is an amount: "two men", but
// not "one of them", "the two" or "twenty questions".
func (f *figureFinder) countsInWords(a *amount, before, after string) bool {
	switch before {
	case "number",
		"no",
		"-",
		"page",
		"chapter",
		"part",
		"act",
		"version",
		"phase",
		"round",
		"week",
		"day",
		"game",
		"level",
		"class",
		"group",
		"grade",
		"stage":
		return false
	}
	switch a.value {
	case 1:
		switch before {
		case "the", "no", "any", "this", "that", "every", "each", "which", "another", "some", "these", "those", "’s", "'s":
			return false
		}
		return singleNouns.has(after) && f.shape(a.to) == lower ||
			singleNouns.knows(f.spelling(a.to+1)) && f.shape(a.to) == lower && !functionWords.has(after)
	case 0:
		switch before {
		case "below", "above", "to", "at", "from":
			return true
		}
		return false
	}
	switch before {
	case "the", "these", "those", "both", "last", "first", "past", "next", "other", "latter":
		return a.value > 10
	}
	return true
}

// isNumberName says that bare digits name something: "Boeing 737", "page 12",
// "10 Downing Street", "1." before an item of a list.
func (f *figureFinder) isNumberName(a *amount, before, after string, counts bool) bool {
	i, to := a.from, a.to
	v := f.at(i)
	if len(v) > 1 && v[0] == '0' && v[1] != '.' || len(v) > 10 && a.plain {
		return true // a telephone number, an account
	}
	if before == "every" || (before == "and" || before == "or" || before == ",") && f.label == i-1 {
		f.label = to
		return true
	}
	if p := f.partOf(i); p.word == i && after != "" && f.words[to].glued && (f.at(to) == "." || f.at(to) == ")") && !f.endsIts(to) {
		return true // an item of a list
	}
	if i > 0 && labels.has(before) && (!counts || f.shape(i-1) == title && !f.partOf(i).titleCase || after == "of") ||
		before == "year" && (f.shape(i-1) == title || f.lower(i-2) == "in" || numberWords.has(f.lower(i-2))) && a.value <= lastSchoolYear {
		f.label = to
		return true // and so is the 13 of "pages 12 and 13"
	}
	if (before == "and" || before == "or") && f.shape(i-2) == number && i > 2 && f.allOf(i-3) && f.shape(i) == number && f.shape(to) == lower &&
		f.isPlural(to) && f.measureAt(to) == "" {
		return true // its 15 and 66 routes
	}
	if before == "no." || before == "nos." || before == "§" || before == "#" || before == "+" && f.words[i].glued {
		return true
	}
	if before == "[" || after == "]" {
		return true
	}
	if f.isStreet(to) {
		return true
	}
	if i > 0 && f.shape(i-1) == number && before != "" && f.words[i-1].sent == f.words[i].sent || f.shape(to) == number && after != "" {
		return a.plain // digits in groups
	}
	if !a.plain {
		if f.isModelName(i-1) && before != "" && !counts && len(v) > 2 && len(v) <= 4 && after != "" && v[len(v)-2] == '.' {
			return !f.words[i].glued && f.shape(i-2) <= upper // "iPhone 3.0", not "to 9.0"
		}
		return false
	}
	if before != "" && !f.words[i].glued && f.isModelName(i-1) && !counts {
		return true
	}
	if p := f.partOf(i); p.word == i && len(v) == 4 && (v[:2] == "19" || v[:2] == "20") && v[2:] != "00" {
		return true // 2016 teaches many lessons
	}
	if n := len(v); n == 4 && v[0] <= '2' && (v[:2] == "19" || v[:2] == "20") && !counts {
		return f.shape(to) == title || f.isYearish(i)
	}
	for _, m := range f.models {
		if m == v {
			return !counts || before == "the" || before == "new" ||
				(before == "and" || before == "or") && f.shape(i-2) == number && slices.Contains(f.models, f.at(i-2))
		}
	}
	if f.shape(to) == title && after == "news" && !f.words[to].glued && a.plain {
		return true // TV3's 3 News
	}
	if f.shape(to) == title && after != "" && !f.words[to].glued && !f.partOf(i).titleCase {
		unit, _ := f.counted(to, false)
		return unit == "" // "2 Timothy"
	}
	if len(v) != 3 || counts || after == "" || f.shape(to) > upper || functionWords.has(after) || plurals.has(after) {
		return false
	}
	// Three digits before a noun that is not one of many: "their 737 jet",
	// "the Standard & Poor’s 500 index".
	if before != "’s" && before != "'s" && f.shape(to) == lower && int(a.value)%50 == 0 {
		return false
	}
	unit, _ := f.counted(to, false)
	return unit == ""
}

// allOf says that word i speaks of all that there is of a kind, which numbers behind it can name: the, its, Lee's.
func (f *figureFinder) allOf(i int) bool {
	return f.lower(i) == "the" || f.shape(i) == clitic || f.lexeme(i).class&possessiveWord != 0
}

// endsIts says that word i ends its part: a paragraph that is "12." alone.
func (f *figureFinder) endsIts(i int) bool { return f.partOf(i).stop == i+1 }

// isYearish says that a number of four digits, which the dates left out, is no
// amount either.
func (f *figureFinder) isYearish(i int) bool {
	bound, _ := f.boundBefore(i)
	return bound == i
}

// isStreet says that the words from i on are the name of a street.
func (f *figureFinder) isStreet(i int) bool {
	for k := i; k < min(i+4, len(f.words)); k++ {
		if f.shape(k) != title {
			return false
		}
		if k > i && streetWords.knows(f.spelling(k)) {
			return true
		}
	}
	return false
}

// boundBefore reads the words before word i that make a number less than
// exact. Their text is in small letters; start is i where there are none.
func (f *figureFinder) boundBefore(i int) (start int, text string) {
	if i == 0 || !boundEnds.knows(f.spelling(i-1)) {
		return i, ""
	}
	for n := 5; n > 0; n-- {
		if i-n < 0 || f.words[i-n].sent != f.words[i].sent || !boundStarts.knows(f.spelling(i-n)) {
			continue
		}
		text := f.lowerSlice(i-n, i)
		if bounds.has(text) {
			return i - n, text
		}
	}
	return i, ""
}

// boundBehind reads "or more", "or so", "+" behind a number that ends before
// word i.
func (f *figureFinder) boundBehind(i int) (text string, to int) {
	if i >= len(f.words) || f.words[i].sent != f.words[i-1].sent {
		return "", i
	}
	switch f.at(i) {
	case "+":
		if f.words[i].glued {
			return "+", i + 1
		}
	case "-":
		if f.words[i].glued && f.at(i+1) == "plus" {
			return "plus", i + 2
		}
	case "plus":
		if next := i + 1; !f.sameSentence(i, next) || f.shape(next) == punct || f.shape(next) == lower && f.isPlural(next) && !numberWords.knows(f.spelling(next)) {
			return "plus", next // 60 plus years; but not: €60 plus two meals
		}
	case "or":
		switch f.at(i + 1) {
		case "more", "less", "fewer", "so", "over", "under":
			return f.slice(i, i+2), i + 2
		}
	}
	return "", i
}

// unitOf is what an amount counts, and the head of that noun for what goes on
// to count some of them: "48 stations, 11 of which are in Italy".
func (f *figureFinder) unitOf(a *amount, i int, value float64) (unit, head string) {
	if i < len(f.words) && f.at(i) == "of" && (f.at(i+1) == "which" || f.at(i+1) == "whom" || f.at(i+1) == "them") && f.last >= 0 &&
		f.words[f.last-1].sent == f.words[a.from].sent {
		if unit, end := f.counted(i+2, false); unit != "" && !a.share && f.at(i+1) != "which" && (f.shape(end) == punct || !f.sameSentence(i, end) || f.lexeme(end).class&(relativeWord|conjunctionWord) != 0) {
			return unit, f.noun // eight refugees, five of them children
		}
		unit = f.countedBefore()
		if first := firstWord(unit); functionWords.has(first) || strings.HasSuffix(first, "ional") || hedges.has(first) {
			unit = lastWordOf(unit) // 48 additional stations, three of them; suspected cases, 47 of them confirmed; but: 40 power banks
		}
		return unit, f.noun
	}
	if i < len(f.words) && f.words[i].glued && f.shape(i) == punct && !isQuoteMark(f.at(i)) {
		return "", f.noun
	}
	if v := f.measureAt(i); v != "" && f.words[i].sent == f.words[a.from].sent {
		if v == "sq" && f.sameSentence(i, i+1) && f.shape(i+1) == lower {
			v, i = f.slice(i, i+2), i+1 // sq km
		}
		if f.at(i+1) == "/" && f.words[i+1].glued && i+2 < len(f.words) && f.words[i+2].glued && f.words[i+2].shape <= upper {
			return f.slice(i, i+3), f.noun // km/h
		}
		i++
		if power := f.at(i); (power == "²" || power == "³") && f.words[i].glued {
			v += power
			i++
		}
		return v + f.rateOfMeasure(i), f.noun
	}
	unit, end := f.counted(i, value == 1)
	if unit == "" {
		return "", f.noun
	}
	if next := f.lower(end); unit == "degrees" && (next == "celsius" || next == "fahrenheit" || next == "centigrade") {
		return f.slice(end-1, end+1), f.noun
	}
	if rate := f.rateOfMeasure(end); rate != "" {
		return unit + rate, unit
	}
	if (unit == "years" || unit == "months") && f.at(end) == "old" {
		return unit + " old", f.noun
	}
	return unit, unit
}

// countedBefore is the noun that "them" or "which" stands for: what the last figure of the sentence
// counts, or, where that stands behind a preposition with another noun before it, what the figure counts
// whose noun that is: 1,260 cracks in the 11 churches, 87 of them. It is "" where either may be meant, or
// where the last figure has a measure.
func (f *figureFinder) countedBefore() string {
	all := f.facts.Figures
	n := len(all) - 1
	if n < 0 || f.noun == "" {
		return f.noun
	}
	last := &all[n]
	if unitWords.has(lastWordOf(last.Unit)) || distances.has(lastWordOf(last.Unit)) {
		return "" // 1,300 people on 767 square kilometres, half of them
	}
	if n == 0 || !f.sameSentence(f.wordAt(all[n-1].from), f.wordAt(last.from)) {
		return f.noun
	}
	before := &all[n-1]
	if before.Kind != quantityFigure || before.Unit == "" || lastWordOf(before.Unit) == lastWordOf(last.Unit) {
		return f.noun
	}
	end, lead := f.wordAt(f.unitEnd(before)-1)+1, f.wordAt(last.first)-1
	if f.at(lead) == "the" {
		lead--
	}
	if end == lead && f.lexeme(lead).class&prepositionWord != 0 {
		if f.at(lead+1) == "the" {
			return before.Unit
		}
		return ""
	}
	return f.noun
}

// strength is how the strength of an earthquake is counted whose number, with its
// bounds, stands from word i up to another: "magnitude 6.3", "6.3 on the Richter
// scale". It is "" for any other number.
func (f *figureFinder) strength(i, to int) string {
	k := i - 1
	if k > 0 && (f.at(k) == "of" || f.at(k) == "-") {
		k--
	}
	switch {
	case k >= 0 && f.lower(k) == "magnitude" && f.sameSentence(k, i), f.lower(to) == "magnitude", f.at(to) == "-" && f.lower(to+1) == "magnitude":
		return "magnitude"
	case f.at(to) == "on" && f.lower(to+2) == "richter" && f.at(to+3) == "scale":
		return f.slice(to, to+4)
	}
	return ""
}

// rate is the "per hectare" or "a year" that goes on with a unit that ends before word i,
// and the word behind it.
func (d *document) rate(i int) (text string, to int) {
	if i >= len(d.words) || !d.sameSentence(i-1, i) {
		return "", i
	}
	switch d.at(i) {
	case "per":
	case "/":
		if d.words[i].glued && i+1 < len(d.words) && d.words[i+1].glued && d.words[i+1].shape <= upper && d.sameSentence(i, i+1) {
			return d.slice(i, i+2), i + 2 // $815/t
		}
		return "", i
	case "a", "an", "each", "every":
		if d.has(i+1, rates) && d.sameSentence(i, i+1) && d.endsRate(i+2) {
			return " " + d.slice(i, i+2), i + 2
		}
		return "", i
	case "daily", "weekly", "monthly", "yearly", "annually":
		if d.endsRate(i + 1) {
			return " " + d.at(i), i + 1
		}
		return "", i
	default:
		return "", i
	}
	if !d.sameSentence(i, i+1) {
		return "", i
	}
	switch k := i + 1; {
	case d.at(k+1) == "-" && d.words[k+1].glued:
		return "", i // per twenty-foot box
	case (d.at(k) == "square" || d.at(k) == "cubic") && d.sameSentence(k, k+1):
		return " " + d.slice(i, k+2), k + 2
	case d.shape(k) == number || numberWords.knows(d.spelling(k)):
		n, ok := d.numeralAt(k)
		if !ok && d.at(k+1) != "square" && d.at(k+1) != "cubic" {
			if d.shape(k+1) == lower && d.isPlural(k+1) && d.sameSentence(k, k+1) {
				return " " + d.slice(i, k+2), k + 2 // per thousand pieces
			}
			return " " + d.slice(i, k+1), k + 1 // parts per million
		}
		if n.to = max(n.to, k+1); d.at(n.to) == "square" || d.at(n.to) == "cubic" {
			n.to++ // per thousand cubic feet
		}
		if d.isPlural(n.to) && d.shape(n.to) == lower && d.sameSentence(k, n.to) {
			n.to++
		}
		return " " + d.slice(i, n.to), n.to
	case strings.HasSuffix(d.at(k), "able") && d.shape(k+1) == lower && d.sameSentence(k, k+1):
		to := k + 2
		for d.at(to) == "-" && d.words[to].glued && to+1 < len(d.words) && d.words[to+1].glued {
			to += 2
		}
		return " " + d.slice(i, to), to // cents per available seat-kilometre
	case d.shape(k) == lower && d.shape(k+1) != clitic && d.at(k+1) != "-": // 2 mg per patient's kilogram
		return " " + d.slice(i, k+1), k + 1
	}
	return "", i
}

// rateOfMeasure is the rate that goes on with a measure that ends before word i, with what is measured
// where that stands between them: of carbon per square metre every year, to the hectare.
func (d *document) rateOfMeasure(i int) string {
	switch d.at(i) {
	case "of":
		for k := i + 1; k <= i+mostMeasured && d.shape(k) == lower && d.sameSentence(i, k); k++ {
			switch d.at(k) {
			case "per", "a", "each", "every":
			default:
				continue
			}
			if text, to := d.rate(k); text != "" {
				_, end := d.rate(to)
				return " " + d.slice(i, end)
			}
		}
		return ""
	case "to":
		if d.at(i+1) == "the" && rates.values[d.at(i+2)] == "to" && d.endsRate(i+3) {
			return " " + d.slice(i, i+3)
		}
		return ""
	}
	text, to := d.rate(i)
	if text == "" {
		return ""
	}
	more, _ := d.rate(to)
	return text + more
}

// mostMeasured is how many words stand between a measure and its rate at the most, with "of".
const mostMeasured = 4

var rates = load("rates.txt")

// isRate says that "per day" or "a day" begins with word i.
func (d *document) isRate(i int) bool {
	text, _ := d.rate(i)
	return text != ""
}

// endsRate says that a rate ends before word i, and no noun follows that it describes:
// 400 bikes a year in Oslo; but not: 12 times a year ago, 12 boats a day early.
func (d *document) endsRate(i int) bool {
	if !d.sameSentence(i-1, i) || d.shape(i) == punct {
		return d.at(i) != "-"
	}
	switch d.lower(i) {
	case "ago", "earlier", "later", "before", "after", "early", "late":
		return false
	case "beginning", "starting":
		return true
	}
	return functionWords.knows(d.spelling(i)) || d.finite(i)
}

// measureAt is the unit of measure that word i names, "" where it names none.
func (d *document) measureAt(i int) string {
	if d.at(i) == "m" && i+1 < len(d.words) && extents.knows(d.spelling(i+1)) {
		return "m" // 6.5 m across
	}
	v, ok := unitWords.entry(d.spelling(i))
	if !ok || d.shape(i) != lower && d.at(i) != v || len(d.at(i)) < 2 || strings.HasPrefix(v, "scale") || v == "clock" || v == "ordinal" || v == "in" {
		return ""
	}
	return v
}

// lastWordOf is the last word of a phrase.
func lastWordOf(v string) string { return v[strings.LastIndexByte(v, ' ')+1:] }
