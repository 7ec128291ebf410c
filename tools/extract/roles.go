package extract

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// What a report says that somebody is: the apposition behind a name or the title
// and the nouns before it. A role is whole or it is none; what stands around
// it in the clause is no part of it.

var (
	roleNouns = load("role-nouns.txt")
	// roleSuffixes end words for people: "naturalist", "beekeeper".
	roleSuffixes    = slices.Sorted(slices.Values(load("role-suffixes.txt").keys))
	roleStops       = load("role-stops.txt")
	roleVerbs       = load("role-verbs.txt")
	roleParticiples = load("role-participles.txt")
	roleLeads       = load("role-leads.txt")
	praise          = load("praise.txt")
	abuse           = load("abuse.txt")
	courtesies      = load("courtesies.txt")
)

// mostRole is how many words a role has at most.
const mostRole = 22

// roleOf is what the words around a name say that the person is, "" where
// they say nothing: "the Chinese president, Xi Jinping", "Laura Harth, a
// campaign director for …", "police chief Ann Lee", "Ann Lee, who chairs the board,".
func (d *document) roleOf(n *name) string {
	after := d.roleAfter(n)
	if after != "" && !tellsLife(after) {
		return after
	}
	before := d.roleBefore(n)
	if before == "" {
		before = d.roleLeading(n)
	}
	if before == "" || isRank(before) {
		return cmp.Or(d.roleInClause(n), after, before)
	}
	if after != "" && (tellsLife(before) || isBareKin(before)) {
		return after
	}
	return before
}

// actsAt says that word i is an irregular verb in the past without a preposition behind it, which no participle of a role
// is: the inspector fled.
func (d *document) actsAt(i int) bool {
	return d.shape(i) == lower && !strings.HasSuffix(d.at(i), "ed") && d.tense(i) == past && d.lexeme(i+1).class&prepositionWord == 0
}

// opensClauseAfter says that what stands behind the comma of a name, up to a verb at word stop, is no apposition but the
// subject of a clause: the name does not open its sentence, or the verb only tags who says so.
func (d *document) opensClauseAfter(n *name, from, stop int) bool {
	sent := d.sentenceOf(n.word)
	if stop >= sent.stop || d.shape(stop) != lower || !d.isFinite(stop) && !d.actsAt(stop) ||
		d.lexeme(from).class&(determinerWord|possessiveWord) == 0 {
		return false
	}
	if first := min(n.word, n.title); first > sent.word && d.filing(sent.start) < first && d.shape(first-1) == lower {
		return true
	}
	v := d.lexeme(stop).verbs
	return len(v) > 0 && v[0].frame&clauseFrame != 0 && (d.at(stop+1) == "," && !isQuoteMark(d.at(stop+2)) || stop+1 >= sent.stop-1)
}

// roleAfter is the apposition behind a name, between commas.
func (d *document) roleAfter(n *name) string {
	sent := d.sentenceOf(n.word)
	comma := d.behindName(n)
	if d.at(comma) == "(" && d.shape(comma+1) == number && d.at(comma+2) == ")" { // an age
		comma += 3
	}
	if comma >= sent.stop || d.at(comma) != "," {
		return ""
	}
	from := comma + 1
	if d.shape(from) == number && d.at(from+1) == "," { // an age
		from += 2
	}
	if !d.opensRole(from) {
		return ""
	}
	told := d.lower(from) == "the" && n.title > 0 && speaks(d, n.title-1) // said Captain Ann Lee, the harbour master
	stop, role, acts := from, told, 0
scan:
	for ; stop < sent.stop; stop++ {
		v := d.lower(stop)
		if m := d.nameAt(stop); v == "," && m != nil && m.kind == organisation && m.word > from {
			stop = m.stop - 1 // "head of the Office of Health, Safety and Training"
			continue
		}
		if end := stop; v == "," && role {
			if end = d.listedInRole(from, stop); end > stop {
				stop = end - 1 // "convener of a group for Avon, Dover and Hale"
				continue
			}
		}
		switch {
		case v == "(" && d.at(stop+2) == ")":
			stop += 2 // "head of the health office (CDC)"
			continue
		case role && v == "to" && d.isInfinitive(stop+1):
			break scan // "former president of Orvexa to head the company"
		case v == "," && stop > from && d.words[min(stop+1, sent.stop-1)].capital && d.keyIn(stop+1, legalForms), v == "!" && d.in(stop-1, shoutedNames):
			continue
		case d.words[stop].shape == punct && v != "-" && v != "&" && v != "/" && !(v == "'" || v == "’"), v == "''":
			break scan
		case stop > from && (d.lexeme(stop).class&relativeWord != 0 || v == "where" || v == "when") && d.shape(stop) == lower:
			break scan
		case role && d.isFinite(stop), role && d.saysWhen(stop), role && d.actsAt(stop):
			break scan
		case !role && d.shape(stop) == lower && d.isVerbish(stop):
			if a := d.lower(from); a != "a" && a != "an" || stop < from+2 || d.lexeme(stop).class&prepositionWord == 0 {
				return ""
			}
			role = true // "a senior dealer at Orvexa"
		}
		if acts == 0 && role && d.tense(stop) == past && d.lexeme(stop+1).class&prepositionWord != 0 {
			acts = stop
		}
		role = role || d.isRoleNoun(stop)
	}
	if d.opensClauseAfter(n, from, stop) {
		return "" // "After meeting Ann Lee, the president said", "Ann Lee, a doctor testified, had"
	}
	if d.shape(stop-1) == lower && d.tense(stop-1) == past && stop < sent.stop && d.saysWhen(stop) {
		stop-- // "Ann Lee, the mayor resigned Friday"
	}
	if acts > 0 && (stop >= sent.stop-1 || d.at(stop) == "." || d.at(stop) == ";") && d.tenseBehind(sent.word, n.word) == undirected {
		stop = acts // "Ann Lee, the mayor called on the council to act."
	}
	if acts > 0 && d.at(stop) == "," && d.at(stop+1) == "and" && d.tense(stop+2) == past {
		stop = acts // "Ann Lee, mayor of Avon called on the council to act, and told"
	}
	if m := d.nameAt(from); m != nil && m.word == from && m.kind != place && d.isFinite(m.stop) && m.stop < stop {
		return "" // "Safety First, Lee wrote"
	}
	switch d.lower(from) {
	case "a", "an", "another":
		if d.looks(from, stop) || d.pictures(from, stop) || !role && d.at(stop) == "," && (d.at(stop+1) == "and" || d.at(stop+1) == "or") {
			return "" // "a corner from Lee, a run to the post, and a header"
		}
		if d.lower(sent.word) == "according" && stop < sent.stop && d.lexeme(stop).class&(haveWord|beWord|modalWord) != 0 {
			return "" // "According to Ann Lee, a run on 2 May had gone well"
		}
		role = true // whatever it is, the person is it
	}
	if m := d.nameAt(stop - 1); m != nil && m.kind == person && m.stop == stop && d.at(m.word-1) == "and" && m.word-1 > from && d.at(stop) == "," &&
		d.opensRole(stop+1) {
		stop = m.word - 1 // "the drummer of Tide, and Bob Ray, the singer"
	}
	if stop-from > mostRole {
		stop = d.participleFrom(from, stop)
	}
	if v := d.at(stop); v == "''" || isOpening(v) && (isClosing(v) || v == "“" || v == "‘" || v == "``") {
		for stop > from && d.lexeme(stop-1).class&prepositionWord == 0 {
			stop-- // "star of the film “Harbour Lights”"
		}
		if stop > from && stop < sent.stop {
			return "" // of what, the role would not say
		}
	}
	for stop > from && !d.meansSomebody(stop-1) && (functionWords.knows(d.spelling(stop-1)) && d.shape(stop-1) == lower || d.at(stop-1) == "-") {
		stop-- // "deputy head of", where a title in quotation marks follows
	}
	if d.words[stop-1].shape == clitic && d.nameAt(stop-1) == nil {
		return "" // "a critic of the mayor's"
	}
	if !role || stop == from || stop-from > mostRole || d.namesOthers(from, stop) || plural(d.at(d.headBefore(from, stop))) {
		return ""
	}
	if stop == from+1 && d.shape(from) == title && !d.keyIn(from, titles) && !d.keyIn(from, roleNouns) {
		return "" // "Dube, Wainwright; Sato": its ending alone says nothing
	}
	if d.headsWithPlace(from, stop) {
		return "" // "former King County, Washington auditor"
	}
	switch d.at(stop) {
	case "called", "named", "dubbed":
		if !d.words[min(stop+1, len(d.words)-1)].capital && !isOpening(d.at(stop+1)) {
			break
		}
		return "" // "organiser of a group called Harbours First": which, the role would not say
	case "whose", "who", "that", "which":
		if d.lower(from) == "the" && stop <= from+2 {
			return "" // "the governor whose name the bridge has"
		}
	}
	if head := d.headBefore(from, stop); d.in(head, emptyNouns) && d.at(head) != "guy" || d.lexeme(head).class&timeWord != 0 {
		return "" // "a time of few freedoms"
	}
	switch d.lower(from) {
	case "its", "their":
		return strings.TrimSpace(d.slice(from+1, stop))
	case "a", "an":
		if end := d.clauseOfRole(stop, n); d.at(stop) == "who" && end > stop {
			stop = end // "a retired midwife who set up the group"
		}
		return strings.TrimSpace(d.slice(from, stop))
	case "another", "the", "former", "then":
		return strings.TrimSpace(d.slice(from, stop))
	}
	if !d.isRoleNoun(from) && !d.roleWithin(from, stop, 4) {
		return ""
	}
	return strings.TrimSpace(d.slice(from, stop))
}

// behindName is the word behind a name and the letters that some have there: "Ann Lee SC,".
func (d *document) behindName(n *name) int {
	i := n.stop
	if d.shape(i) == upper && d.words[i].end-d.words[i].start <= 3 && d.at(i+1) == "," && d.nameAt(i) == nil && d.sameSentence(n.word, i+1) {
		i++
	}
	if d.at(i) == "," && d.at(i+2) == "," && degrees.has(strings.ReplaceAll(d.lower(i+1), ".", "")) && d.shape(i+1) <= upper && d.sameSentence(i, i+2) {
		i += 2 // Ann Lee, PhD, a biologist
	}
	return i
}

// degrees are those that stand behind a name.
var degrees = readTable("degrees.txt")

// listedInRole is the end of the list in a role from word from whose first comma is word i: of
// places, "covering Avon, Dover and Hale", or of matters, "a teacher of music, dance and drama". It
// is i where the comma ends the role.
func (d *document) listedInRole(from, i int) int {
	if d.at(i+1) == "and" || i < from+3 {
		return i
	}
	if d.words[i-1].capital {
		placed, last := false, false
		for k := i - 1; d.words[k].capital; k += 2 {
			if o := d.nameAt(k); o != nil {
				if o.kind == person || o.kind == organisation {
					return i
				}
				placed, k = placed || o.kind == place, o.stop-1
			}
			v := d.at(k + 1)
			if last && placed && (v == "," || v == ".") {
				return k + 1
			}
			if last || v != "," && v != "and" || !d.sameSentence(i, k+3) {
				return i
			}
			last = v == "and"
		}
		return i
	}
	if d.at(i+2) != "and" || d.lexeme(i-2).class&prepositionWord == 0 || !d.sameSentence(i, i+4) {
		return i
	}
	for _, k := range [...]int{i - 1, i + 1, i + 3} {
		if d.shape(k) != lower || functionWords.knows(d.spelling(k)) || d.isRoleNoun(k) {
			return i
		}
	}
	if v := d.at(i + 4); v != "," && v != "." && d.lexeme(i+4).class&prepositionWord == 0 {
		return i
	}
	return i + 4
}

// headsWithPlace says whether the words from from up to stop end, or come to a
// preposition, with the name of a place: they are only the beginning of a role.
func (d *document) headsWithPlace(from, stop int) bool {
	m := d.nameAt(d.headBefore(from, stop))
	return m != nil && m.kind == place && m.word > from &&
		!slices.ContainsFunc(m.senses, func(s gazetteer.Sense) bool { return s.How == gazetteer.Demonym })
}

// looks says whether the words from from up to stop tell no more of somebody than how old they
// are, or what they look like: a stout man of 57, a woman in a red hat.
func (d *document) looks(from, stop int) bool {
	head := d.headBefore(from, stop)
	if saysOnlyHuman(d.lower(head)) {
		switch d.at(head + 1) {
		case "of":
			return d.shape(head+2) == number
		case "with", "in":
			return true
		}
		return head+1 == stop
	}
	return false
}

// pictures says whether the words from from up to stop tell of a thing at somebody's hand or head, and not what the
// person is: "a bullet lodged in his leg", but not "a boxer with a scar on his face".
func (d *document) pictures(from, stop int) bool {
	if d.isRoleNoun(d.headBefore(from, stop)) {
		return false
	}
	for k := from + 2; k < stop-1; k++ {
		switch l := d.lexeme(k).class; {
		case d.at(k) == "with", d.at(k) == "of", d.at(k) == "for":
			return false
		case l&possessiveWord == 0 || d.lexeme(k-1).class&prepositionWord == 0:
			continue
		}
		for j := k + 1; j < min(k+4, stop); j++ {
			if limbs.has(d.at(j)) {
				return true
			}
		}
	}
	return false
}

// saysOnlyHuman says whether a noun tells no more of somebody than sex and age.
func saysOnlyHuman(v string) bool {
	switch v {
	case "man", "woman", "boy", "girl":
		return true
	}
	return false
}

// saysWhen says whether word i, behind the noun of a role, says when the person does
// something: "the mayor yesterday called for calm".
func (d *document) saysWhen(i int) bool {
	switch d.at(i) {
	case "yesterday", "today", "tonight", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return d.lexeme(i-1).class&(prepositionWord|determinerWord) == 0 && d.nameAt(i) == nil && d.shape(i+1) != clitic
	}
	return false
}

// isInfinitive says whether word i is a verb as "to" has it and no noun.
func (d *document) isInfinitive(i int) bool {
	l := d.lexeme(i)
	return d.shape(i) == lower && len(l.verbs) > 0 && l.form == baseForm || d.lower(i) == "be" || d.lower(i) == "head"
}

// meansSomebody says whether word i ends a role as a noun does: "the brother of
// another".
func (d *document) meansSomebody(i int) bool {
	v := d.lower(i)
	return (v == "another" || v == "others") && d.lexeme(i-1).class&prepositionWord != 0
}

// opensRole says whether an apposition that says what somebody is can begin with
// word i.
func (d *document) opensRole(i int) bool {
	if i+1 >= len(d.words) {
		return false
	}
	v := d.lower(i)
	switch v {
	case "a", "an", "another":
		return d.lexeme(i+1).class&timeWord == 0 // but not "a week later"
	case "now", "then", "later", "formerly", "currently", "once":
		return d.tense(i+1) != past || d.in(i+1, roleParticiples) || d.isRoleNoun(i+1) // but not "Ann Lee, once ran the firm"
	case "the", "its", "their", "one":
		return true
	}
	if d.words[i].shape == punct || d.shape(i) == number && d.at(i+1) != "-" || d.words[i+1].shape == clitic && d.lexeme(i).class&subjectWord != 0 {
		return false
	}
	if d.shape(i) == lower {
		if functionWords.knows(d.spelling(i)) || strings.ContainsAny(v, "'’") ||
			d.lexeme(i).class&(prepositionWord|adverbWord|relativeWord|conjunctionWord|subordinatorWord) != 0 ||
			strings.HasSuffix(v, "ly") {
			return false
		}
		if (endsLikeVerb(v) || d.tense(i) == past && !d.isRoleNoun(i)) && !roleParticiples.has(v) || d.at(i+1) == "'re" {
			return false // "Ann Lee, echoing the mayor"
		}
		if (strings.HasSuffix(v, "s") || d.tense(i) == past) && d.lexeme(i+1).class&determinerWord != 0 {
			return false // "the poll, by Avon Figures, gives the mayor"
		}
	}
	return true
}

// isFinite says whether word i, behind the noun of a role, begins what the person
// does: "a former aide to the mayor was", "the president of Orvexa announced that".
func (d *document) isFinite(i int) bool {
	if d.shape(i) != lower {
		return false
	}
	v := d.lower(i)
	l := d.lexeme(i)
	if l.class&(beWord|haveWord|modalWord) != 0 {
		return true
	}
	switch v {
	case "did", "does", "do":
		return true
	}
	if d.at(i-1) == "-" {
		return false
	}
	if len(l.verbs) == 0 || l.form != pastForm && l.form != thirdForm {
		next := d.lexeme(i + 1)
		return strings.HasSuffix(v, "ed") && len(v) > 3 && next.class&(adverbWord|determinerWord|possessiveWord) != 0
	}
	// "a man accused of fraud" is a participle.
	return d.lexeme(i+1).class&prepositionWord == 0 && d.at(i+1) != "to"
}

// headBefore is the last word of the words from from up to stop that stands
// before a preposition, or the last of them.
func (d *document) headBefore(from, stop int) int {
	for i := from + 1; i < stop; i++ {
		if d.lexeme(i).class&prepositionWord != 0 || d.at(i) == "," {
			return i - 1
		}
	}
	return stop - 1
}

// participleFrom is where, in a long role, the clause begins that says what the
// person is doing: "the former minister bidding to …". It is stop where there
// is none.
func (d *document) participleFrom(from, stop int) int {
	for i := from + 2; i < stop; i++ {
		if d.shape(i) == lower && strings.HasSuffix(d.at(i), "ing") && d.shape(i-1) <= upper && !functionWords.knows(d.spelling(i-1)) &&
			functionWords.knows(d.spelling(i+1)) {
			return i
		}
	}
	return stop
}

// namesOthers says whether the words from from up to stop, behind a name and a
// comma, name another person with his role rather than say what the first is:
// "Ann Lee, Bob Ray and the mayor", "Ann Lee, President Ray and others".
func (d *document) namesOthers(from, stop int) bool {
	governed := false
	for i := from; i < stop; i++ {
		if d.shape(i) == lower && d.lexeme(i).class&prepositionWord != 0 || d.at(i) == "," {
			governed = governed || d.at(i) != ","
		}
		m := d.nameAt(i)
		if m == nil || m.kind != person || m.word != i {
			continue
		}
		next := m.stop
		i = m.stop - 1
		owns := next < len(d.words) && d.words[next].shape == clitic
		if !governed && !owns && (next >= stop || d.shape(next) != lower || d.lexeme(next).class&(conjunctionWord|prepositionWord) != 0) {
			return true
		}
	}
	return false
}

// roleWithin says whether a role noun stands among the first few words: "chief
// executive of", "Italy's current prime minister".
func (d *document) roleWithin(from, stop, most int) bool {
	for i := from; i < stop && i < from+most+1; i++ {
		if d.isRoleNoun(i) {
			return true
		}
		if v := d.lower(i); v == "and" || v == "but" || v == "as" || v == "in" || v == "with" {
			return false
		}
	}
	return false
}

// isVerbish says that word i makes a clause of what looks like an apposition.
func (d *document) isVerbish(i int) bool {
	switch d.lower(i) {
	case "is",
		"was",
		"were",
		"are",
		"has",
		"had",
		"have",
		"will",
		"would",
		"said",
		"did",
		"does",
		"and",
		"but",
		"as",
		"when",
		"while",
		"where",
		"in",
		"on",
		"at",
		"with",
		"after",
		"before",
		"because":
		return true
	}
	return false
}

// isRoleNoun says whether word i says what a person is or does.
func (d *document) isRoleNoun(i int) bool {
	s := d.spelling(i)
	if known, is := s.asked(ofRole); known {
		return is
	}
	return s.tell(
		ofRole,
		s.keyLists.has(titles.number) || s.keyLists.has(roleNouns.number) || slices.ContainsFunc(roleSuffixes, func(suffix string) bool {
			return len(s.key) > len(suffix)+2 && strings.HasSuffix(s.key, suffix)
		}),
	)
}

// roleBefore is the title or the noun phrase that leads up to a name.
func (d *document) roleBefore(n *name) string {
	sent := d.sentenceOf(n.word)
	end := n.word
	from := n.title
	if from < end && d.keyIn(from, saints) {
		return "" // "St Ann's Hospital"
	}
	if from < end && d.keysIn(from, end, courtesies) {
		end = from // "the nurse, Mrs Ann Lee": the form of address is no role
		if end == sent.word || !d.isRoleNoun(end-1) && d.at(end-1) != "," {
			return ""
		}
	}
	if d.partOf(n.word).titleCase {
		return d.slice(from, end)
	}
	if from < end && end == n.word && from > sent.word+1 && d.at(from-1) == "," {
		untitled := *n
		untitled.word, untitled.title = from, from
		if isRank(d.slice(from, end)) {
			if role := cmp.Or(d.roleBefore(&untitled), d.roleLeading(&untitled)); role != "" {
				return role // "the harbour's legal director, Atty. Ann Lee,"
			}
		}
		if role := d.roleLeading(&untitled); strings.ContainsFunc(role[min(1, len(role)):], unicode.IsUpper) {
			return role // "The Minister of Tides, Senator Ann Lee,"
		}
	}
	if from == end {
		// "the Chinese president, Xi Jinping," has commas around the name.
		if end-1 > sent.word && d.at(end-1) == "," &&
			(d.at(n.stop) == "," || n.stop >= sent.stop-1 || d.shape(n.stop) == clitic && !d.in(n.stop+1, kin) || d.at(n.stop) == "(" && d.shape(n.stop+1) == number) {
			end--
			from = end
		}
		if of := d.officeOf(end, sent); of > 0 && end == n.word {
			if start := d.roleStart(of, n, sent); start >= 0 && start < of && !d.isCutRole(start, end, sent) {
				return d.slice(start, end)
			}
			return ""
		}
		if end-1 < sent.word || !d.isRoleNoun(end-1) {
			return ""
		}
	}
	start := d.roleStart(from, n, sent)
	if start > sent.word && d.lower(start-1) == "of" && start-2 >= sent.word && (d.keysIn(start-2, start+1, titles) ||
		start+1 < end && d.keyIn(start-2, organisationWords) && d.shape(start-2) == title && d.shape(start) <= title) {
		start = d.roleStart(start-2, n, sent) // "the army's chief of staff General Ann Lee", "Chamber of commerce president Ann Lee"
	}
	if start < 0 {
		return ""
	}
	if m := d.nameAt(start); m != nil && m.kind != person && m.word < start && m.word >= sent.word && d.at(start-1) != "of" {
		start = m.word // "Ministry of Fish and [Blue Economy's secretary Ann Lee]"
	}
	if v := d.lower(start); start+2 < end && (v == "last" || v == "next") && d.keyIn(start+1, days) {
		start++
	}
	if m := d.nameAt(start); start+1 < end && d.keyIn(start, days) && (m == nil || m.kind == person) {
		switch d.lower(start - 1) {
		case "last", "next", "on", "this", "until":
			start++ // "on Monday [Mayor Ann Lee]"
		}
	}
	for i := end - 2; i > start; i-- {
		if d.at(i) == "of" && d.keysIn(i+1, end, titles) {
			start = i + 1 // "the Harbour Movement of [Prime Minister Ann Lee]"
			break
		}
	}
	if i := start - 2; i >= sent.word && d.at(start-1) == "," && d.at(start+1) == "and" && start+2 < end && d.shape(start) == lower &&
		d.shape(i) <= title && d.words[i].shape != punct && !d.isRoleNoun(i) && !d.isRoleNoun(start) {
		if i > sent.word && (d.shape(i) != lower || d.words[i-1].shape != clitic && d.lexeme(i-1).class&determinerWord == 0) {
			return "" // which matters the office has, it would not say
		}
		start = i // "the harbour's [health, safety and tide manager]"
	}
	if d.isCutRole(start, end, sent) {
		return ""
	}
	if start+1 < end && start > sent.word && d.at(start-1) == "to" && d.at(start-2) != "according" && d.shape(start) == lower &&
		!d.in(start, tenures) &&
		!endsLikeVerb(d.lower(start)) &&
		!d.isRoleNoun(start) &&
		!d.isRoleNoun(start-2) &&
		!d.in(start-2, kin) &&
		d.lexeme(start).class&determinerWord == 0 {
		start++ // "a decision to fire campaign manager Ann Lee"
	}
	if v := d.lower(start); v == "its" || v == "their" || v == "our" {
		start++ // alone, it does not say whose
	}
	if k := listKey(d.lowerSlice(start, end)); courtesies.has(k) {
		return ""
	}
	if d.lower(start) == "the" && from == end && end == n.word && n.stop == n.word+1 && d.tense(n.stop) != undirected {
		return "" // the judge Lee was speaking of
	}
	return d.slice(start, end)
}

// officeOf is the "of" or "for" in a role that ends before word end with what it is of, -1 where
// there is none: "director of education Ann Lee", "Minister for Health Ann Lee", "mother of three Ann Lee".
func (d *document) officeOf(end int, sent *sentence) int {
	for i := end - 2; i > sent.word && i > end-6; i-- {
		v := d.at(i)
		if v != "of" && v != "for" {
			if !d.words[i].capital && v != "and" && v != "the" {
				return -1
			}
			continue
		}
		head := i - 1
		if !d.isRoleNoun(head) || plural(d.at(head)) {
			return -1
		}
		switch m := d.nameAt(end - 1); {
		case d.shape(end-1) == lower:
			if i != end-2 || v != "of" || functionWords.knows(d.spelling(end-1)) && !numberWords.knows(d.spelling(end-1)) {
				return -1
			}
		case !d.words[head].capital, m != nil && m.kind == person,
			!d.keyIn(end-1, portfolios) && !d.keysIn(head, end, titles):
			return -1
		}
		return i
	}
	return -1
}

// isCutRole says whether what stands before word start is part of the role that ends
// before word end, so that the rest is not all of it: "the Harbours [and Tide Wardens
// Secretary]", "the World Tide Office (WTO) [representative]".
func (d *document) isCutRole(start, end int, sent *sentence) bool {
	i := start - 1
	switch {
	case i >= sent.word && endsLikeVerb(d.lower(i)) && strings.HasSuffix(d.lower(i), "ed") && (i == sent.word ||
		d.lexeme(i-1).class&(prepositionWord|determinerWord) != 0 || d.tense(i-1) != undirected):
		return true // "they met defeated [candidate Ann Lee]"
	case i == sent.word && strings.HasSuffix(d.at(i), "ing") && d.words[i].capital && d.shape(start) == lower:
		return true // "Running [officer Ann Lee]"
	case i == sent.word && start+1 == end && d.shape(i) == title && d.shape(start) == lower && commonWords.has(d.lower(i)) &&
		d.lexeme(i).class&(prepositionWord|adverbWord|determinerWord|conjunctionWord|subordinatorWord|relativeWord|possessiveWord) == 0 &&
		!d.in(i, starters):
		return true // "Meet [director Ann Lee]"
	case start+1 == end && i > sent.word && d.shape(i) == number && d.shape(i-1) == title && d.shape(start) == lower:
		return true // "the Section 12 [officer Ann Lee]"
	case i <= sent.word:
		return false
	case d.at(i) == ")",
		start+1 == end && d.shape(start) == lower && d.shape(i) == lower && strings.HasSuffix(d.at(i), "ing") && d.words[i-1].capital &&
			d.nameAt(i-1) == nil:
		return true // "Deputy prosecuting [attorney Ann Lee]"
	case d.at(i) == "to" && d.words[start].capital && start+1 < end && d.words[i-1].capital && !d.isRoleNoun(i-1):
		return true // "Norland Right to [Life president Ann Lee]"
	case d.at(i) == "for":
		return end == start+1 && d.shape(start) == lower // "runs for president, Ann Lee says"
	case d.at(i) == "and":
		m := d.nameAt(i - 1)
		if d.shape(start) == lower && start+1 < end && d.words[i-1].shape != punct &&
			(m == nil || m.kind == thing || d.reader.demonymAt(i-1) || d.keyIn(i-1, adherents)) &&
			!(d.shape(i-1) == lower && d.isRoleNoun(i-1)) {
			return true // "legal and corporate adviser Ann Lee"
		}
		return d.words[start].capital && d.words[i-1].capital && (m == nil || m.kind == thing) || d.isPast(i, sent)
	}
	return false
}

// isPast says whether the words before word i, which joins two roles, say that somebody
// has had both: "retired general and [intelligence director Ann Lee]".
func (d *document) isPast(i int, sent *sentence) bool {
	for i--; i >= sent.word && (d.words[i].shape != punct || d.at(i) == "-") &&
		d.lexeme(i).class&(prepositionWord|conjunctionWord|beWord|haveWord|modalWord) == 0; i-- {
		switch d.lower(i) {
		case "ex", "former", "one-time", "onetime", "retired", "then", "late":
			return true
		}
	}
	return false
}

// roleStart is where the noun phrase begins that ends with the title or the noun
// before word from, -1 where it is longer than roles are.
func (d *document) roleStart(from int, n *name, sent *sentence) int {
	start := from
	for start > sent.word {
		i := start - 1
		w := d.words[i]
		v := d.lower(i)
		if w.shape == punct && !(v == "-" && w.glued && d.words[start].glued) || w.shape == number {
			break
		}
		if d.words[start].glued { // "Editor-in-chief"
			start--
			continue
		}
		if v == "the" || v == "a" || v == "an" || v == "its" || v == "their" || v == "our" {
			start--
			break
		}
		if other := d.nameAt(i); other != nil && other.stop == start && i < n.title {
			if other.kind == person && d.words[start].shape != clitic {
				if other.stop == other.word+1 && d.shape(start) == lower && other.word >= sent.word {
					start = other.word // "Oscar nominee", "Trump adviser"
					continue
				}
				break
			}
			if other.word >= sent.word && other.stop-other.word > 1 {
				start = other.word // "House of Representatives speaker"
				continue
			}
		}
		if o := d.nameAt(start); o != nil && o.kind == place && from < n.word && d.shape(from) == title && d.shape(i) == lower && d.isRoleNoun(i) {
			break // "the Republican candidate [Texas Senator] Ann Lee"
		}
		if d.endsRole(i, sent) {
			if a := d.lower(i - 1); i > sent.word && d.shape(i) == lower && (a == "the" || a == "a" || a == "an") && !roleStops.has(v) {
				start = i - 1 // "the campaigning vice president", "the most able candidate"
			} else if i > sent.word && d.shape(i) == lower && d.words[i-1].shape == clitic && strings.HasSuffix(v, "ing") &&
				d.lexeme(i).class&prepositionWord == 0 && d.isRoleNoun(start) {
				start = i // "the team's [drilling engineer Ann Lee]"
			}
			break
		}
		start--
		if n.word-start > 8 {
			return -1
		}
	}
	for start > sent.word && d.words[start].glued && d.words[start-1].shape == number {
		start-- // "17-year-old"
	}
	return start
}

// mostLeading is how many words a role has at most that leads up to a name.
const mostLeading = 14

// roleLeading is the phrase before a name between commas, where a preposition
// stands in it: "the president of Orvexa, Carla Munt, said".
func (d *document) roleLeading(n *name) string {
	sent := d.sentenceOf(n.word)
	end := n.word - 1
	if n.title < n.word && d.keysIn(n.title, n.word, courtesies) {
		end = n.title - 1 // "the head of the yard, Mr Lee,"
	} else if n.title < n.word {
		return ""
	}
	if end <= sent.word || d.at(end) != "," ||
		d.at(n.stop) != "," && d.at(n.stop) != "(" && d.words[min(n.stop, len(d.words)-1)].shape != clitic && n.stop < sent.stop-1 {
		return ""
	}
	from := -1
	for i := end - 1; i >= max(sent.word, end-mostLeading); i-- {
		v := d.lower(i)
		if d.words[i].shape == punct && !(v == "-" && d.words[i].glued) && !d.ownedByMany(i) ||
			d.shape(i) == lower && (d.isFinite(i) || roleVerbs.has(v) || d.lexeme(i).class&(conjunctionWord|subordinatorWord|relativeWord) != 0) {
			break
		}
		if v == "the" || v == "a" || v == "an" || i == sent.word {
			from = i
		}
	}
	if from >= 0 && d.lower(from) == "one" && d.at(from+1) == "of" && d.at(from+2) == "the" && from+4 == end && plural(d.at(end-1)) {
		return d.slice(from, end) // "One of the survivors, Ann Lee, said"
	}
	if from < 0 {
		return ""
	}
	of := from + 1
	for of < end && d.lexeme(of).class&prepositionWord == 0 {
		of++
	}
	if of == end || !d.isRoleNoun(of-1) || from > sent.word && d.lower(from-1) == "of" || d.namesOthers(from, end) {
		return ""
	}
	return d.slice(from, end)
}

// ownedByMany says that word i is the apostrophe of a plural that owns: the boat owners' union.
func (d *document) ownedByMany(i int) bool {
	return (d.at(i) == "'" || d.at(i) == "’") && d.words[i].glued && plural(d.lower(i-1)) && d.shape(i+1) <= title && !d.words[min(i+1, len(d.words)-1)].glued
}

// endsRole says whether word i, before a role, is no part of it.
func (d *document) endsRole(i int, sent *sentence) bool {
	v := d.lower(i)
	if roleStops.has(v) && d.shape(i) != upper { // WHO is no "who"
		// "Health and Human Services Secretary"
		return !(v == "and" && d.shape(i) == lower && d.keyIn(i-1, portfolios) && d.keyIn(i+1, portfolios))
	}
	if strings.HasSuffix(v, ".") && d.at(i-1) == "," {
		return true // "in Miami Beach, Fla., Sister Ann Lee"
	}
	if d.shape(i) != lower && (i > sent.word || d.shape(i) == upper) {
		return false
	}
	if d.lexeme(i-1).class&modalWord != 0 && i > sent.word && d.shape(i) == lower {
		return true // "would disqualify Judge Ann Lee"
	}
	if d.shape(i) == lower && d.shape(i+1) == title && d.keyIn(i+1, titleStarts) && !d.words[i+1].glued && !d.words[i].glued {
		if d.in(i, roleLeads) {
			return false
		}
		if d.at(i-1) != "of" && !d.in(i, tenures) && !roleParticiples.has(v) && !d.in(i, kin) && !d.isRoleNoun(i) {
			return true // "arrange President Ann Lee": a verb, of whatever list
		}
	}
	l := d.lexeme(i)
	switch {
	case l.class&(prepositionWord|adverbWord|conjunctionWord|subordinatorWord|relativeWord|negationWord|pronounWord|beWord|haveWord|modalWord) != 0,
		strings.HasSuffix(v, "ly"), v == "back", roleVerbs.has(v):
		return true
	case len(l.verbs) > 0 && l.form == baseForm && d.shape(i) == lower && d.shape(i+1) != lower && d.words[i+1].shape != punct && d.at(i) != "state":
		return true // "call Investigator Ann Lee"
	case len(l.verbs) > 0 && l.form != baseForm && !roleParticiples.has(v) && !(d.words[i].glued && d.at(i-1) == "-"): // "the self-declared emperor"
		return true
	}
	return endsLikeVerb(v) && !roleParticiples.has(v) && !(d.words[i].glued && d.at(i-1) == "-") // "an Oscar-winning actress"
}

// endsLikeVerb says whether a word ends as participles do.
func endsLikeVerb(v string) bool {
	return strings.HasSuffix(v, "ed") && len(v) > 4 || strings.HasSuffix(v, "ing") && len(v) > 4
}

// roleOfSpeaker is the role of the person of that name, "" where it is none.
func (b *boxer) roleOfSpeaker(name string) string {
	for i := range b.d.entities {
		if e := &b.d.entities[i]; e.kind == person && e.full == name {
			return e.shown
		}
	}
	return ""
}

// readableRole is a role as a row shows it, "" where it is none: it says what
// somebody is, and tells nothing that they did. A bracket that has lost its
// other half is cut off, and so is a form of address.
func readableRole(role string) string {
	if role == "" || strings.HasPrefix(role, "who ") || isOfBody(role) {
		return role
	}
	if i := strings.LastIndexByte(role, '('); i > 0 && !strings.Contains(role[i:], ")") {
		role = strings.TrimRight(role[:i], " ")
	}
	for _, mark := range [...]string{"“", "\"", "''", "``"} {
		if i := strings.LastIndex(role, mark); i >= 0 && strings.Count(role, mark)+strings.Count(role, "”") < 2 {
			role = role[:i] // the author of “The
		}
	}
	words := strings.Fields(role)
	if len(words) > 0 && !isAcronym(words[0]) {
		switch strings.ToLower(words[0]) {
		case "this", "that", "these", "those", "it", "here", "there":
			return "" // "This one's Uncle Ann"
		}
	}
	if len(words) > 1 && strings.EqualFold(words[0], "another") && words[1] != "of" {
		words = words[1:] // beside whom, the row does not say
	}
	words = unhung(unarticled(unpraised(words)))
	addressed := false
	for len(words) > 0 && courtesies.has(listKey(strings.ToLower(words[len(words)-1]))) {
		words, addressed = words[:len(words)-1], true
	}
	if len(words) == 2 && courtesies.has(listKey(strings.ToLower(words[0]))) && saints.has(listKey(strings.ToLower(words[1]))) {
		return "" // Ms St
	}
	for len(words) > 1 && lookUp(words[len(words)-1]).class&(conjunctionWord|prepositionWord|determinerWord) != 0 &&
		!(words[len(words)-2] == "of" && numberWords.has(words[len(words)-1])) &&
		!strings.HasSuffix(role, " of another") {
		words = words[:len(words)-1] // an author and
	}
	if n := len(words); (n > 2 || n > 1 && strings.HasPrefix(strings.ToLower(words[0]), "spokes")) &&
		(len(words[n-1]) < 6 && titlesAlone.has(listKey(strings.ToLower(words[n-1]))) || words[n-2] == strings.ToLower(words[n-2]) &&
			words[n-1] != strings.ToLower(words[n-1]) && titles.has(listKey(strings.ToLower(words[n-1])))) &&
		saysRole(words[n-2]) &&
		!titles.has(listKey(strings.ToLower(words[n-2]+" "+words[n-1]))) {
		words = words[:n-1] // police spokesman Capt.
	}
	if n := len(words); n > 2 && strings.HasSuffix(words[n-1], ".") && titlesAlone.has(listKey(strings.ToLower(words[n-1]))) &&
		!titles.has(listKey(strings.ToLower(words[n-2]+" "+words[n-1]))) &&
		slices.ContainsFunc(words[:n-2], saysRole) {
		words = words[:n-1] // Army Chief of Staff Gen.
	}
	if n := len(words); n > 1 && saysRole(words[n-2]) && (strings.EqualFold(words[n-1], "Prof") || strings.EqualFold(words[n-1], "Prof.")) {
		words = words[:n-1] // co-author Prof
	}
	if n := len(words); n > 3 && saysRole(words[n-3]) && words[n-3] == strings.ToLower(words[n-3]) && isCapital(words[n-2]) &&
		titles.has(listKey(strings.ToLower(words[n-2]))+" "+listKey(strings.ToLower(words[n-1]))) {
		words = words[:n-2] // the army commander Brig Gen
	}
	if n := len(words); n > 1 && isCapital(words[n-1]) && kin.hasAnyCase(words[n-1]) {
		words = words[:n-1] // nephew Father
	}
	if n := len(words); n > 0 && plural(words[n-1]) && titles.has(listKey(strings.ToLower(words[n-1]))) &&
		titles.has(strings.TrimSuffix(listKey(strings.ToLower(words[n-1])), "s")) {
		return "" // Justices Ann Lee and Bob Ray
	}
	if len(words) == 2 && strings.EqualFold(words[0], "the") && strings.HasSuffix(words[1], ".") {
		words = words[1:] // the Rev.
	}
	if n := len(words); n > 1 && n < 4 && ordinals.has(strings.ToLower(words[n-2])) && saysOnlyHuman(words[n-1]) &&
		!titles.has(listKey(strings.ToLower(words[n-2]+" "+words[n-1]))) {
		return "" // a fourth man; but not: First Minister
	}
	if n := len(words); n > 2 && words[n-2] == "the" && strings.HasSuffix(words[n-1], "est") &&
		commonWords.has(strings.TrimSuffix(words[n-1], "est")+"er") {
		return "" // the mayor of the largest
	}
	if len(words) > 1 && strings.HasSuffix(words[0], "s") && words[0] == strings.ToLower(words[0]) && isVerb(stemOf(words[0])) && !saysRole(words[0]) &&
		lookUp(words[1]).class&(possessiveWord|determinerWord) != 0 {
		return "" // follows her grandmother
	}
	if len(words) == 0 || opensNoRole(words) || saysNothing(strings.Join(words, " ")) || len(words) == 1 && kin.hasAnyCase(words[0]) ||
		abuse.hasAnyCase(words[len(words)-1]) {
		return ""
	}
	for i, w := range words {
		l := lookUp(w)
		if l.class&(beWord|subjectWord) != 0 && w == strings.ToLower(w) || i > 0 && saysInRole(words, i) {
			return "" // or so the paper writes; an heiress by the time she came
		}
	}
	if addressed &&
		(plural(words[len(words)-1]) || lookUp(words[len(words)-1]).class&speakerNoun == 0 &&
			!titles.has(listKey(strings.ToLower(words[len(words)-1])))) {
		return "" // told reporters Ms
	}
	return strings.Join(words, " ")
}

// unhung is a role without what points, behind a preposition, at something that a row does not show: [a scientist] at its
// office in Ur, [chief executive] of one such company.
func unhung(words []string) []string {
	for i := 2; i < len(words); i++ {
		switch words[i] {
		case "its", "their", "such":
			k := i - 1
			for k > 0 && lookUp(words[k]).class&prepositionWord == 0 {
				k--
			}
			if slices.ContainsFunc(words[:k], saysRole) {
				return words[:k]
			}
		}
	}
	return words
}

// unpraised is a role without the words at its head that say what somebody thinks of
// the person: "the wildly popular [singer]".
func unpraised(words []string) []string {
	from := 0
	if len(words) > 0 && lookUp(words[0]).class&determinerWord != 0 {
		from++
	}
	to := from
	for to < len(words) {
		w := strings.TrimSuffix(words[to], ",")
		if !praise.has(w) && !(strings.HasSuffix(w, "ly") || w == "and" || w == "most" || w == "very") {
			break
		}
		to++
	}
	if to == from || to >= len(words) || !praise.has(strings.TrimSuffix(words[to-1], ",")) {
		return words
	}
	return words[to:]
}

// isBareRole says whether a role means nothing without whose it is, which it does not
// say: "the father", "co-founder", "new chief executive".
func isBareRole(role string) bool {
	last := role[strings.LastIndexFunc(role, func(c rune) bool { return c == '-' || unicode.IsSpace(c) })+1:]
	if !bareEnds.has(last) {
		return false // as of most roles
	}
	words := strings.Fields(strings.ToLower(role))
	for len(words) > 1 {
		if l := lookUp(words[0]); l.class&(determinerWord|possessiveWord) == 0 && !tenures.has(words[0]) {
			break
		}
		words = words[1:]
	}
	if len(words) == 0 {
		return false
	}
	if value, bare := bareRoles.get(strings.Join(words, " ")); bare {
		return value != "small" || role == strings.ToLower(role) && !strings.Contains(role, "former")
	}
	last = words[len(words)-1]
	if last == "partner" && len(words) > 1 && isCapital(role) && !commonWords.has(words[0]) {
		return false // "Orvexa partner"
	}
	if i := strings.LastIndexByte(last, '-'); i > 0 && kin.has(last[i+1:]) {
		last = last[i+1:]
	}
	return kin.has(last) && strings.HasSuffix(role, last) && len(words) < 4 && !strings.ContainsAny(role, "'’")
}

// unarticled is a role without a "The" that begins a sentence; before what somebody's office is
// of, "The harbour's director", it stays, in small letters, and so does "A".
func unarticled(words []string) []string {
	if len(words) < 2 {
		return words
	}
	switch words[0] {
	case "A", "An":
	case "The":
		owned := false
		for _, w := range words[1 : len(words)-1] {
			if lookUp(w).class&prepositionWord != 0 {
				break
			}
			owned = owned || strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "s'") || strings.HasSuffix(w, "s’")
		}
		if !owned {
			return words[1:]
		}
	default:
		return words
	}
	return append([]string{strings.ToLower(words[0])}, words[1:]...)
}

// unhad is a role without its article.
func unhad(role string) string {
	for _, article := range [...]string{"the ", "a ", "an "} {
		if v, ok := strings.CutPrefix(role, article); ok {
			return v
		}
	}
	return role
}

// saysRole says whether a word of a role is a noun for somebody.
func saysRole(w string) bool {
	w = listKey(strings.ToLower(w))
	return titles.has(w) || roleNouns.has(w)
}

// isAcronym says of a word that begins a role that it is written in capitals, and so is none of the small words that it may
// look like: IT, US, WHO.
func isAcronym(word string) bool {
	return len(word) > 1 && strings.ToUpper(word) == word && isCapital(word)
}

// opensNoRole says that what begins so is a clause, or says whose somebody is
// without saying who: his former manager, although a friend, the most able candidate.
func opensNoRole(words []string) bool {
	if isAcronym(words[0]) || len(words) > 1 && titles.has(listKey(strings.ToLower(words[0]+" "+words[1]))) {
		return false // US senator, WHO envoy; First Minister
	}
	l := lookUp(words[0])
	if l.class&(conjunctionWord|subordinatorWord|relativeWord|subjectWord|pronounWord|possessiveWord|auxiliaryWord|negationWord) != 0 &&
		l.class&determinerWord == 0 &&
		!strings.EqualFold(words[0], "one") {
		return true
	}
	if len(l.verbs) > 0 && l.form == pastForm ||
		strings.ContainsAny(words[0], "'’") && lookUp(words[0][:strings.IndexAny(words[0], "'’")]).class&subjectWord != 0 {
		return true // wrote bureau chief, you’re a lawyer
	}
	if l.class&adverbWord != 0 && words[0] != strings.ToLower(words[0]) {
		return true // Well Senator
	}
	if len(words) < 2 || l.class&determinerWord == 0 {
		return false
	}
	switch strings.ToLower(words[1]) {
	case "most", "least", "best", "worst", "only":
		return true
	}
	return timeUnits.has(strings.ToLower(words[1]) + "s") // the year the fund’s founder
}

// saysInRole says that word i of a role is a verb of speech, or leads in a clause.
func saysInRole(words []string, i int) bool {
	w := words[i]
	if w != strings.ToLower(w) {
		return false
	}
	l := lookUp(w)
	switch {
	case w == "when", w == "while", w == "because", w == "although", w == "by" && i+2 < len(words) && words[i+2] == "time":
		return true
	case l == unlisted && plural(w) && i+1 < len(words) && isCapital(words[i+1]) && isCapital(words[i-1]):
		return true // The Daily quotes Minister
	case len(l.verbs) == 0 || l.class&(speakerNoun|plainNoun) != 0:
		return false
	}
	return l.form == thirdForm && l.nouns == noStance && !plural(words[i-1]) || l.form == pastForm && l.verbs[0].lemma == "say"
}

func isCapital(v string) bool { return v != "" && 'A' <= v[0] && v[0] <= 'Z' }
