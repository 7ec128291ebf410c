package extract

import (
	"slices"
	"strings"
)

// What somebody is, as a clause or a preposition behind the name tells it: "Ann Lee, who runs a
// shop in Avon,", "Ann Lee of the Avon Harbour Trust". And which of several such words say most.

var (
	roleClauses = readTable("role-clauses.txt")
	ranks       = readTable("ranks.txt")
	studyLeads  = readTable("study-leads.txt")
	contestsLed = readTable("contests-led.txt")
)

// mostClause is how many words a clause has at most that is shown as a role.
const mostClause = 16

// roleInClause is what the words right behind a name say of the person: a clause with "who",
// the body that somebody is of, or for whom somebody acts in court; "" where they do not.
func (d *document) roleInClause(n *name) string {
	sent := d.sentenceOf(n.word)
	i := d.behindName(n)
	if i+2 >= sent.stop || n.stop == n.word+1 && n.title == n.word {
		return ""
	}
	switch d.at(i) {
	case "of", "from":
		if d.at(i+1) == "the" {
			i++
		}
		first := i + 1
		for i < n.stop+9 && (d.shape(i+1) == lower && d.lexeme(i+1).class&^speakerNoun == 0 && (d.tense(i+1) == undirected || d.words[i+1].glued) || d.words[i+1].glued && d.at(i+1) == "-" ||
			d.words[i+1].capital && (d.nameAt(i+1) == nil || d.nameAt(i+1).kind == place) && d.at(n.stop+1) == "the") && d.sameSentence(n.word, i+2) {
			i++ // "of the Avon-based think-tank Orvexa Libre"
		}
		m := d.nameAt(i + 1)
		if m == nil || m.kind != organisation || m.word != i+1 || i+1 > first && d.words[m.word].glued ||
			m.stop < sent.stop && (d.words[m.stop].shape == clitic || d.words[m.stop].capital || d.at(m.stop) == "-") ||
			m.stop < sent.stop && d.words[m.stop].shape == lower && d.tense(m.stop) == undirected && !functionWords.knows(d.spelling(m.stop)) ||
			charging.has(d.lower(n.title-1)) ||
			d.at(n.stop) == "from" && !speaks(d, n.title-1) && !speaks(d, m.stop) {
			return "" // "take the lead from the party", "accused Ann Lee of Hamas membership"
		}
		return d.slice(n.stop, m.stop)
	case "(":
		if d.shape(i+1) != number || d.at(i+2) != ")" {
			return ""
		}
		i += 3
	case ",":
		if d.shape(i+1) == number && d.at(i+2) == "," {
			i += 2
		}
	}
	if d.at(i) != "," {
		return ""
	}
	switch d.at(i + 1) {
	case "who":
		if k := n.title - 2; d.at(k+1) == "of" && d.sameSentence(k, n.word) &&
			(d.lexeme(k).class&personNoun != 0 || d.isRoleNoun(k) || d.in(k, kin)) {
			return "" // "the widow of Ann Lee, who runs a shop": which of them does
		}
		if d.at(i+2) == "is" {
			if role := d.roleBehindIs(i+2, n); role != "" {
				return role
			}
		}
		if stop := d.clauseOfRole(i+1, n); stop > i+1 {
			return d.slice(i+1, stop)
		}
	case "prosecuting", "defending", "mitigating":
		stop := i + 2
		if d.at(stop) == "for" {
			for stop < sent.stop && d.words[stop].shape != punct && d.tense(stop) == undirected {
				stop++
			}
		}
		if v := d.at(stop); v == "," || v == "." {
			return d.slice(i+1, stop)
		}
	}
	return ""
}

// roleBehindIs is the noun phrase behind "who is" at word i: "Ann Lee, who is also justice minister,".
func (d *document) roleBehindIs(i int, n *name) string {
	from := i + 1
	if v := d.at(from); v == "also" || v == "now" || v == "currently" {
		from++
	}
	stop := d.roleEnd(from, n)
	if stop <= from || d.at(from) == "no" || strings.HasSuffix(d.at(from), "ly") && d.lexeme(from).class&plainNoun == 0 || // "hardly a friend"
		d.lexeme(from).class&(prepositionWord|possessiveWord|adverbWord|negationWord|pronounWord) != 0 ||
		strings.HasSuffix(d.at(from), "ing") {
		return ""
	}
	head := d.headBefore(from, stop)
	if !d.isRoleNoun(head) || plural(d.at(head)) {
		return ""
	}
	for k := from; k < stop; k++ {
		if d.shape(k) == lower &&
			(d.tense(k) != undirected && !d.in(k, roleParticiples) || d.lexeme(k).class&conjunctionWord != 0 && d.at(k) != "and") {
			return ""
		}
	}
	return d.slice(from, stop)
}

// clauseOfRole is the end of the clause that begins with "who" at word i, if it says what
// somebody does for a living or in the matter; i where not.
func (d *document) clauseOfRole(i int, n *name) int {
	v := i + 1
	for w := d.at(v); w == "also" || w == "now" || w == "currently"; w = d.at(v) {
		v++
	}
	verb := d.at(v)
	switch verb {
	case "is", "has":
		v++
		verb = d.at(v)
		if d.at(v-1) == "is" {
			if verb == "with" {
				break
			}
			if third, ok := strings.CutSuffix(verb, "ing"); ok {
				if verb = third + "s"; roleClauses[verb] == "" {
					verb = third + "es"
				}
			}
		} else {
			switch verb {
			case "led", "run":
				verb = "leads"
			case "headed", "chaired":
			default:
				return i
			}
		}
	case "set":
		if d.at(v+1) != "up" {
			return i
		}
		v++
		verb = "founded"
	}
	asks, ok := roleClauses[verb]
	if !ok && verb != "with" {
		return i
	}
	next := d.at(v + 1)
	switch fits := strings.Fields(asks); {
	case verb == "with":
		if !(d.sameSentence(n.word, v+1) && d.words[v+1].capital) && next != "the" && next != "a" && next != "an" {
			return i // "is with flu"
		}
	case asks == "board":
		if next != "on" || !d.anyBoard(v+2) {
			return i
		}
	case asks == "study":
		if d.at(v+1) != "the" && d.at(v+1) != "a" || !d.anyStudy(v+2) {
			return i
		}
	case !slices.Contains(fits, next) && !(slices.Contains(fits, "thing") && d.isThing(v+1, false)) &&
		!(slices.Contains(fits, "things") && d.isThing(v+1, true)):
		return i
	}
	if verb == "leads" && d.isContest(v+1) || d.passes(v+1) {
		return i
	}
	stop := d.roleEnd(i+1, n)
	if stop <= v+1 {
		return i
	}
	return stop
}

// isThing says whether at word i a noun phrase begins that a verb may have as what somebody does for a living, "runs three
// shops", "heads research", and not "no", "out" or "home". Behind a verb that has adjectives as well, "grows impatient", the
// phrase has an article, a possessive, a name or a plural.
func (d *document) isThing(i int, marked bool) bool {
	switch l := d.lexeme(i).class; {
	case d.at(i) == "no", d.shape(i) > number, l&timeWord != 0, ways.has(d.at(i)) && !d.goesBefore(i):
		return false
	case l&(determinerWord|possessiveWord) != 0, d.shape(i) != lower:
		return true
	case l&^speakerNoun != 0, strings.HasSuffix(d.at(i), "ly"):
		return false
	}
	for k := i; marked && !d.isPlural(k); k++ {
		if k > i+3 || !d.goesBefore(k) {
			return false
		}
	}
	return true
}

// goesBefore says whether word i is no more than the beginning of a noun: "[home] affairs", "[risk] management".
func (d *document) goesBefore(i int) bool {
	return d.shape(i+1) == lower && !functionWords.knows(d.spelling(i+1)) && d.lexeme(i+1).class&^speakerNoun == 0
}

// ways are the words behind a verb that say which way, or how it ends: "runs out", "heads home".
var ways = readTable("ways.txt")

// passes says whether the noun phrase from word i is of what somebody has or does for a moment only: a smile, no risk,
// or of the face or the hand.
func (d *document) passes(i int) bool {
	for k := i; k < i+4 && (d.shape(k) <= number || d.at(k) == "-"); k++ {
		if d.lexeme(k).class&prepositionWord != 0 {
			return false
		}
		if passing.has(d.at(k)) && !d.goesBefore(k) || limbs.has(d.at(k)) && d.lexeme(k-1).class&possessiveWord != 0 {
			return true
		}
	}
	return false
}

var (
	passing = readTable("passing.txt")
	limbs   = readTable("limbs.txt")
)

// anyBoard says whether the noun phrase from word i is of a body that somebody is one of: the city council, Orvexa's board.
func (d *document) anyBoard(i int) bool {
	for k := i; k < i+8 && (d.shape(k) <= number || d.shape(k) == clitic); k++ {
		if m := d.nameAt(k); m != nil && m.kind == organisation || d.keyIn(k, boards) || d.keyIn(k, organisationWords) && d.shape(k) <= title ||
			d.lexeme(k).class&bodyNoun != 0 {
			return true
		}
		if k > i && d.lexeme(k).class&prepositionWord != 0 {
			return false
		}
	}
	return false
}

// anyStudy says whether the noun phrase from word i is what people lead who find something out.
func (d *document) anyStudy(i int) bool {
	for k := i; k < i+4 && d.shape(k) <= upper; k++ {
		if d.in(k, studies) || studyLeads.has(d.at(k)) {
			return true
		}
		if d.lexeme(k).class&prepositionWord != 0 {
			return false
		}
	}
	return false
}

// isContest says whether the noun phrase from word i is what one leads for the time being: the race, by two points.
func (d *document) isContest(i int) bool {
	for k := i; k < i+5 && d.shape(k) <= number; k++ {
		if d.shape(k) == number || contestsLed.has(d.lower(k)) {
			return true
		}
	}
	return false
}

// roleEnd is where the clause behind a name ends that begins at word from, whole; from where
// that cannot be told, or where it is none that says alone what somebody is.
func (d *document) roleEnd(from int, n *name) int {
	sent := d.sentenceOf(n.word)
	said := n.title > sent.word && speaks(d, n.title-1) // said Ann Lee, who runs a shop.
	stop := from
	for ; stop < sent.stop; stop++ {
		if d.words[stop].shape == punct {
			if v := d.at(stop); v == "-" || v == "&" || v == "'" || v == "’" {
				continue
			}
			if end := d.listedInRole(from, stop); d.at(stop) == "," && end > stop {
				stop = end - 1
				continue
			}
			break
		}
		if stop-from > mostClause {
			return from
		}
		l := d.lexeme(stop)
		if d.shape(stop) == lower &&
			(l.class&(subordinatorWord|relativeWord|subjectWord|modalWord|negationWord) != 0 && stop > from+1 || d.at(stop) == "but" || d.at(stop) == "when" || d.at(stop) == "where") {
			return from
		}
		if d.lexeme(stop).class&pronounWord != 0 && d.shape(stop) == lower && l.class&determinerWord == 0 && stop > from {
			return from
		}
	}
	switch d.at(stop) {
	case ".", ";", ")":
		return stop
	case ",", "—", "–":
	default:
		return from
	}
	if said || stop+1 >= sent.stop {
		return stop
	}
	next := stop + 1
	if v := d.at(next); v == "a" || v == "an" { // "who is with the Avon Trust, a charity, said"
		for next++; next < min(stop+8, sent.stop) && d.words[next].shape != punct; next++ {
		}
		if d.at(next) == "," {
			next++
		}
	}
	if w := d.lower(next); w == "also" || strings.HasSuffix(w, "ly") {
		next++
	}
	if d.at(next) == "and" || d.at(next) == "or" || d.at(next) == "but" {
		return from
	}
	if d.tense(next) != undirected || d.isFinite(next) || speaks(d, next) || isOpening(d.at(next)) || isClosing(d.at(next)) {
		return stop
	}
	return from
}

// isRank says whether a role is a rank or a form of address alone: "Col.".
func isRank(role string) bool {
	if strings.Contains(role, " ") {
		role = strings.ToLower(role)
		first, last, _ := strings.Cut(role, " ")
		return isRank(first) && isRank(last)
	}
	return ranks.has(strings.TrimSuffix(strings.ToLower(role), "."))
}

// isBareKin says whether a role is whose kin somebody is, without saying whose: "daughter".
func isBareKin(role string) bool {
	return isBareRole(role) && !isOfficeRole(role)
}

// saysNothing says whether a bare role tells the readers of a row nothing of somebody: "daughter",
// "colleague". An office does, "chief executive": of what, the report's headline says.
func saysNothing(role string) bool {
	if !isBareRole(role) {
		return false
	}
	last := role[strings.LastIndexAny(role, " -")+1:]
	if strings.HasPrefix(role, "fellow ") {
		return true
	}
	return !isOfficeRole(role) || bareRoles.values[strings.ToLower(last)] == "weak" || bareRoles.values[strings.ToLower(role)] == "weak"
}

// tellsLife says whether a role is one of somebody's life, of the past, of learning, of kin, and so
// less than the office that somebody acts in: "a retired judge", "a grandson of the founder".
func tellsLife(role string) bool {
	if tellsTrade(role) {
		return true
	}
	words := strings.Fields(role)
	if len(words) < 2 || words[0] != "a" && words[0] != "an" && words[0] != "former" && words[0] != "the" {
		return false
	}
	switch words[1] {
	case "former", "retired", "one-time", "onetime", "self-taught":
		return words[0] != "the"
	}
	if strings.HasSuffix(role, " by training") || strings.HasSuffix(role, " by profession") {
		return true
	}
	head := headOfRole(role)
	return kin.has(head) || head == "native" || head == "graduate"
}

// isOfBody says whether a role is only which body somebody is of: "of the Avon Harbour Trust".
func isOfBody(role string) bool {
	return strings.HasPrefix(role, "of ") || strings.HasPrefix(role, "from ")
}

// weight says how much a role, and what is shown of it, tells of somebody, to choose between those that a report gives.
func weight(role, shown string) int {
	switch {
	case role == "":
		return 0
	case shown == "":
		return 1
	case tellsLife(role):
		if role[0]|0x20 != 't' && slices.ContainsFunc(strings.Fields(role), func(w string) bool { return lookUp(w).class&prepositionWord != 0 }) {
			return 4 // "a retired inspector of tides"
		}
		switch bare := unhad(strings.ToLower(role)); {
		case strings.HasPrefix(bare, "retired "), strings.HasPrefix(bare, "former "), role[0]|0x20 == 't':
			return 2
		}
		return 4
	case isRank(role):
		return 3
	case isOfBody(role):
		return 5
	case isBareRole(role):
		return 6
	}
	if kin.has(headOfRole(role)) {
		return 4
	}
	return mostWeight
}

// mostWeight is the weight of a role than which none tells more.
const mostWeight = 7

// charging are the verbs that take "of" behind somebody for what they are said to have done or are freed of.
var charging = readTable("charging.txt")
