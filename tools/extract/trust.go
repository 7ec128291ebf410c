package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A row of the boxes shows a person or a body to readers, who see no text around
// it. What the lists of names may guess, because most such guesses are right,
// is not enough there: this file says for whom a row is made.

// A bearer is an entity with the mentions that it has in running text.
type bearer struct {
	*entity
	full  *name // its fullest mention
	names []*name
}

// bearers are the entities of a kind, in the order of their first mention, that
// running text names.
func (d *document) bearers() []bearer {
	all := make([]bearer, len(d.entities))
	counts := make([]int32, len(d.entities))
	running, sent := false, int32(-1) // whether the sentence with that number is running text
	told := make([]*name, 0, len(d.names))
	for i := range d.names {
		n := &d.names[i]
		b := &all[n.entity]
		if b.entity == nil {
			b.entity = &d.entities[n.entity]
		}
		if s := d.words[n.word].sent; s != sent {
			sent, running = s, d.readInPage(n.word) && !d.partOf(n.word).titleCase && !d.inCredits(n.word)
		}
		if n.kind != b.kind || !running || d.creditsPicture(n) {
			continue
		}
		if b.full == nil || n.stop-n.word > b.full.stop-b.full.word {
			b.full = n
		}
		told = append(told, n)
		counts[n.entity]++
	}
	room := make([]*name, len(told))
	for i := range all {
		all[i].names, room = room[:0:counts[i]], room[counts[i]:]
	}
	for _, n := range told {
		all[n.entity].names = append(all[n.entity].names, n)
	}
	return all
}

// creditsPicture says whether a name is half of a credit in brackets: "(Reuters/Ann Lee)".
func (d *document) creditsPicture(n *name) bool {
	if d.at(n.stop) == "/" {
		return d.at(n.word-1) == "(" && d.nameAt(n.stop+1) != nil
	}
	if d.at(n.word-1) != "/" || d.at(n.stop) != ")" {
		return false
	}
	m := d.nameAt(n.word - 2)
	return m != nil && d.at(m.word-1) == "("
}

// supposed says whether a body is one that there may be some day: "some future Avon
// College".
func (d *document) supposed(n *name) bool {
	for i := n.word - 1; i > n.word-4 && i >= 0 && d.sameSentence(i, n.word) && d.shape(i) == lower; i-- {
		switch d.at(i) {
		case "some", "hypothetical", "imaginary", "fictional", "fictitious":
			return true
		}
	}
	return false
}

// mostSignedOff is how many words a paragraph has at most that says how to reach the
// author.
const mostSignedOff = 20

// inCredits says whether the sentence of word i says who made the report: "Reporting
// by Ann Lee", "Follow Ann Lee on Twitter".
func (d *document) inCredits(i int) bool {
	s := d.sentenceOf(i)
	if d.lower(s.word) == "by" && d.onlyNames(s.word+1, s.stop) {
		return true // "By Ann Lee, Harbour News Service"
	}
	if p := d.partOf(i); p.stop-p.word < mostSignedOff && strings.Contains(d.text[d.words[p.word].start:d.words[p.stop-1].end], "@") {
		return true // "Ann Lee: 555-0101; on Twitter @annlee"
	}
	for j, most := s.word, min(s.word+4, s.stop); j < most; j++ {
		next, ok := d.value(j, creditOpeners)
		if !ok && (j > s.word || d.lexeme(j).class&determinerWord != 0) {
			return false // "a video by Ann Lee shows"
		}
		if ok && (next == "" || d.lower(j+1) == next || d.at(j+1) == ":") {
			return next != "" || strings.Contains(d.text[s.start:s.end], "Twitter") || strings.Contains(d.text[s.start:s.end], "@")
		}
	}
	return false
}

// onlyNames says whether the words from from up to stop are names and what stands
// between them.
func (d *document) onlyNames(from, stop int) bool {
	for i := from; i < stop; i++ {
		if d.shape(i) == lower && !functionWords.knows(d.spelling(i)) || d.shape(i) == number || d.words[i].shape == clitic {
			return false
		}
	}
	return stop > from
}

// isHuman says whether a report tells enough for a row that it names a person.
func (r *recogniser) isHuman(b *bearer, role string) bool {
	d := r.d
	n := b.full
	if n == nil || !r.mayBeHuman(n) || r.isOneOfMany(b) || r.isCutHuman(b) {
		return false
	}
	introduced := r.introducedAnywhere(b)
	if !introduced && (r.isNamedThing(b) || r.isTitled(b) || len(d.at(n.word)) == 1 && role == "") {
		return false // "his dog, Ann Lee", "tries: A Lee 2"
	}
	if d.words[min(n.word+1, len(d.words)-1)].shape != clitic && strings.HasPrefix(role, d.at(n.word)+"'s ") && n.stop > n.word+1 {
		return false // "Orvexa's next model, the Orvexa Lynx"
	}
	told := role != "" && !r.saysWhatBody(n, role) || introduced
	if r.lendsName(b, told || r.isAlone(b)) || !told && (r.namesThing(n) && !r.isAlone(b) || d.keyIn(n.word, ailments) || role != "" && !r.isAlone(b)) {
		return false
	}
	if r.isSaint(b) || r.isCharacter(b) {
		return false
	}
	if n.stop == n.word+1 {
		titled := r.longestPlace(n.word, n.stop) == n.word // else it may be "fellow candidate [Florida] Senator"
		for _, m := range b.names {
			titled = titled || m.title < m.word
		}
		return told && !r.isCommon(n.word) && titled
	}
	given := d.isGiven(n.word) || r.isInitial(n.word)
	last := r.surname(n)
	if one, many := strings.CutSuffix(r.key(last), "s"); many && !told && len(b.names) == 1 && (commonWords.has(one) || r.isCommon(n.word) && strings.HasSuffix(one, "er")) && !d.isSurname(last) && !d.keyIn(last, commonSurnames) {
		return false // "Baby Boomers"
	}
	if r.allEnglish(n) && !r.isTold(b) {
		return false // "the first private Industrial Design office"
	}
	if given && !r.isCommon(last) && strings.ContainsAny(d.slice(n.word, n.stop), "\"“") {
		return true // 'Priscilla "Pixie" Hafford'
	}
	if r.anyCommon(n.word, last) || r.anyCommon(last, last+1) && !(given && d.keyIn(last, commonSurnames)) {
		return told && !r.anyThing(n) || given && !r.isCommon(n.word) && r.isAlone(b)
	}
	if told || given || d.isSurname(n.word) {
		return true
	}
	return r.isAlone(b) || len(b.names) > 2 && d.isSurname(last) || r.actsLikeHuman(b)
}

// isSaint says whether the person is a saint, and so more likely a church, a school or a
// magazine that is called after him.
func (r *recogniser) isSaint(b *bearer) bool {
	for _, n := range b.names {
		if n.title == n.word || !r.d.keyIn(n.title, saints) {
			return false
		}
	}
	return true
}

// isCharacter says whether the person is one of a play, a film or a book: somebody plays
// them, or each sentence that has them tells what happens there: "In the novel, Captain
// Ann Lee", "the film follows Ann Lee".
func (r *recogniser) isCharacter(b *bearer) bool {
	d := r.d
	told := true
	for _, n := range b.names {
		i := n.title - 1
		if d.lower(i) == "character" && d.lower(i-1) == "the" && d.sameSentence(i, n.word) {
			return true
		}
		if d.at(i) == "the" || d.at(i) == "of" && d.at(i-1) == "role" {
			i--
		}
		if i > 0 && d.sameSentence(i, n.word) && !r.sport && (d.in(i, playing) && d.at(n.stop) != "as" || d.at(i) == "role" || d.at(i) == "as" && r.isCast(n, i)) {
			return true
		}
		told = told && r.isPlot(n)
	}
	return told
}

// isCast says whether before the "as" at word i an actor stands: "starring Ann Lee as".
func (r *recogniser) isCast(n *name, i int) bool {
	m := r.d.nameAt(i - 1)
	if m == nil || m.kind != person || m.stop != i || !r.d.sameSentence(m.word, n.word) {
		return false
	}
	for j := m.title - 1; j > m.title-4 && j >= 0; j-- {
		switch r.d.lower(j) {
		case "starring", "stars", "star", "cast", "casts", "casting", "featuring", "features":
			return true
		}
	}
	return false
}

// isPlot says whether the words before a name, in its sentence, say that it is one of what
// a work tells: "in Lee's novel,", "the film follows".
func (r *recogniser) isPlot(n *name) bool {
	d := r.d
	s := d.sentenceOf(n.word)
	for i := s.word; i < n.word; i++ {
		if d.shape(i) != lower || !d.in(i, works) {
			continue
		}
		if next := d.at(i + 1); i < s.word+6 && d.at(s.word) == "In" && (next == "," || next == "’s" || next == "'s") {
			return true
		}
		if d.in(i+1, plotVerbs) {
			return true
		}
	}
	return false
}

// actsLikeHuman says whether one of the mentions is the subject of what people do
// in news, or stands beside somebody.
func (r *recogniser) actsLikeHuman(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if d.sameSentence(n.word, n.stop) && len(d.lexeme(n.stop).verbs) > 0 && d.lexeme(n.stop).form != baseForm && d.shape(n.stop) == lower {
			return true
		}
		if k := n.word - 1; k > 0 && d.sameSentence(k-1, n.word) && (d.in(k, kin) || d.at(k) == "," && d.in(k-1, kin)) && n.stop == n.word+2 {
			return true // "three daughters, Ann Lee of Avon"
		}
		if v := d.lower(n.word - 1); d.sameSentence(n.word-1, n.word) && (v == "and" || v == "by" || v == "with") {
			if o := d.nameAt(n.word - 2); v != "and" || o != nil && o.kind == person && o.sure {
				return true
			}
		}
	}
	return false
}

// saysWhatBody says whether a role can be that of a company, "a ferrochrome
// producer", and the name is no sure one of a person.
func (r *recogniser) saysWhatBody(n *name, role string) bool {
	head := ""
	for w := range strings.FieldsSeq(role) {
		if lookUp(w).class&prepositionWord != 0 || head != "" && (endsLikeVerb(w) || w == "run" || w == "led") {
			break
		}
		head = strings.ToLower(w)
	}
	return organisationNouns.has(head) && !titles.has(head) && (n.stop == n.word+1 || !r.d.isGiven(n.word))
}

// isAlone says whether the surname stands alone elsewhere, as those of people do
// and seldom the second halves of the names of things.
func (r *recogniser) isAlone(b *bearer) bool {
	last := r.d.at(r.surname(b.full))
	for _, n := range b.names {
		if n.stop-n.word < b.full.stop-b.full.word && r.d.at(n.stop-1) == last && r.d.lower(n.word-1) != "the" {
			return true
		}
	}
	return false
}

// isNamedThing says whether one of the mentions is the name of an animal or a thing:
// "his dog, Ann Lee", "the film Ann Lee".
func (r *recogniser) isNamedThing(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := r.opensQuoted(n) - 1
		if i == n.word-1 && d.at(i) == "," {
			i--
		}
		if i > 0 && n.title == n.word && d.shape(i) == lower && d.in(i, namedThings) && d.sameSentence(i, n.word) && (d.at(i+1) != "," || d.at(n.stop) == "," || d.at(n.stop) == ".") {
			return true
		}
	}
	return false
}

// isTitled says whether each mention stands between quotation marks in which all
// longer words have capitals, as in the title of a work.
func (r *recogniser) isTitled(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := r.opensQuoted(n)
		if i == n.word {
			return false
		}
		for i++; !isClosing(d.at(i)); i++ {
			if !d.sameSentence(n.word, i) || i > n.word+2*mostTitled || d.shape(i) == lower && len(d.at(i)) > 3 {
				return false
			}
		}
	}
	return true
}

// opensQuoted is the quotation mark that opens a title in which a name stands, or the
// word where the name begins: the song "Take Me Home, Ann Lee".
func (r *recogniser) opensQuoted(n *name) int {
	d := r.d
	for i := n.word - 1; i > n.word-mostTitled && i > 0 && d.sameSentence(i, n.word); i-- {
		switch v := d.at(i); {
		case isOpening(v) && !strings.ContainsAny(v, "([-–—"):
			return i
		case isClosing(v), v == ")":
			return n.word
		}
	}
	return n.word
}

// mostTitled is how many words of a title are looked over.
const mostTitled = 9

// namesThing says whether a name that nothing else says is somebody's begins or ends
// as those of things and of crowds do, or lies in that of a body or of a good of the
// report: "Christian Faith", "Ford Taurus", "Sandy Hook" of "Sandy Hook School".
func (r *recogniser) namesThing(n *name) bool {
	d := r.d
	last := r.surname(n)
	if last == n.word {
		return false
	}
	if d.keyIn(last, days) || r.d.keyIn(last, ordinals) || (r.d.keyIn(n.word, adherents) || r.demonymAt(n.word)) && r.isCommon(last) {
		return true
	}
	first, full := d.at(n.word), d.slice(n.word, n.stop)+" "
	for i := range d.entities {
		e := &d.entities[i]
		if (e.kind == organisation || e.kind == site) && (strings.HasPrefix(e.full, full) || e.kind == organisation && e.full == first) {
			return true
		}
	}
	return false
}

// isCutHuman says whether each mention is half of a name, or of a word: "[Kang] Young
// Joong", "[Oscar]-winning", "the Norland ambassador to [Kenya] Prudence Hale".
func (r *recogniser) isCutHuman(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := n.word - 1
		switch o := d.nameAt(i); {
		case n.stop < len(d.words) && d.words[n.stop].glued && d.at(n.stop) == "-":
		case d.shape(n.stop) == number && len(d.at(n.stop)) == 1 && d.shape(n.stop+1) == lower && !r.sport && d.sameSentence(n.word, n.stop): // "the Queen Mary 2 sailed"
		case n.title == n.word && i >= 0 && d.sameSentence(i, n.word) && !d.words[n.word].glued && r.isCapital(i) && d.shape(i) == title && !r.isCommon(i) && (o == nil || o.kind == thing && o.stop == n.word) && !d.isRoleNoun(i) && !d.keyIn(i, days) && !r.d.keyIn(i, adherents):
		default:
			return false
		}
	}
	return true
}

// lendsName says whether each mention stands before a noun for what bears the name of
// the person, or, where nothing else says that there is one, before any noun: "the Ann
// Lee courthouse", "Jack Russell dogs".
func (r *recogniser) lendsName(b *bearer, told bool) bool {
	d := r.d
	for _, n := range b.names {
		k := d.lower(n.stop)
		switch {
		case d.shape(n.stop) != lower || !d.sameSentence(n.word, n.stop):
			return false
		case facilityWords.has(k), thingWords.has(k), facilityWords.has(strings.TrimSuffix(k, "s")), strings.HasSuffix(k, "ing") && d.in(n.stop+1, facilityWords): // "the Ann Lee briefing room"
		case told, !commonWords.has(k), functionWords.has(k), roleVerbs.has(k), tenses.has(k), endsLikeVerb(k), strings.HasSuffix(k, "ly"), len(d.lexeme(n.stop).verbs) > 0, d.lexeme(n.stop).class&^(speakerNoun|plainNoun|personNoun|bodyNoun) != 0:
			return false
		}
	}
	return true
}

// isOneOfMany says whether each mention stands behind "a" or "most", as what is bought
// or bred and a people do and nobody: "a Jack Russell".
func (r *recogniser) isOneOfMany(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		switch d.lower(n.word - 1) {
		case "a", "an", "one", "two", "some", "most", "many", "several", "few", "these", "those":
		default:
			return false
		}
		if n.title < n.word || !d.sameSentence(n.word-1, n.word) {
			return false
		}
	}
	return true
}

// mayBeHuman says whether the words of a name are such as the names of people
// have.
func (r *recogniser) mayBeHuman(n *name) bool {
	d := r.d
	last := r.surname(n)
	if n.stop == n.word+2 && d.keyIn(n.stop-1, generations) && n.title == n.word {
		return false // "Delta IV": monarchs and popes have a title
	}
	if _, counts := numberWords.entry(d.spelling(n.word)); (counts || d.lower(n.word) == "the") && n.title == n.word {
		return false // "[Bonnie] Two Teeth", "The Girl"
	}
	if last > n.word && (d.lower(last) == d.lower(last-1) || d.lower(last) == d.lower(n.word)) {
		return false // "Debate Debate", "Ann Lee Ann", the title of a page and its first word
	}
	if noPeople.has(listKey(d.lowerSlice(n.word, n.stop))) || noPeople.has(listKey(d.lowerSlice(n.title, n.stop))) {
		return false // "Santa Claus", "King Lear"
	}
	if isGarbled(d.slice(n.word, n.stop)) {
		return false
	}
	if r.isInitial(last) || d.words[n.stop-1].end-d.words[n.stop-1].start == 1 {
		return false // "Thomas A.", cut
	}
	for i := n.word; i < n.stop; i++ {
		if !r.isCapital(i) {
			continue
		}
		k := r.key(i)
		switch {
		case d.shape(i) == upper && !r.isInitial(i) && !generations.has(k) && !r.allUpper(n) && !(i == n.word && len(d.at(i)) == 2 && d.isSurname(last)),
			functionWords.has(k) && !nameParticles.has(k) && i > n.word && !r.isInitial(i) && !d.words[i].glued && !r.isHyphenated(i), adherents.has(k) && i == last && n.stop > n.word+1,
			i > n.word && i < last && (titlesAlone.has(k) || k == "doctor" || d.lexeme(i).form == thirdForm && len(d.lexeme(i).verbs) > 0) && !d.isSurname(i) && !d.isGiven(i) && !commonSurnames.has(k),
			titles.has(k) && (i == last && (r.isCommon(n.word) || r.longestPlace(n.word, n.word+1) > n.word) || i == n.word) && !d.isSurname(i) && !d.isGiven(i) && !commonSurnames.has(k):
			return false
		}
	}
	if v := d.plain(last); r.demonymAt(last) && !surnames.has(v) && !givenNames.has(v) || adherents.has(v) && n.stop == n.word+1 {
		return false
	}
	// "Florida Republicans"
	return !strings.HasSuffix(r.key(last), "s") || !adherents.has(strings.TrimSuffix(r.key(last), "s"))
}

// isGarbled says whether a name has letters that were read in the wrong encoding, and
// is likely cut where one of them was no letter: "JosÃ".
func isGarbled(v string) bool {
	return strings.ContainsAny(v, "ÃÂ") && v != strings.ToUpper(v)
}

// anyThing says whether a name has a word that things, sites or bodies have and
// nobody is called.
func (r *recogniser) anyThing(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		k := r.key(i)
		if (thingWords.has(k) || facilityWords.has(k) || organisationWords.has(k)) && !surnames.has(k) && !commonSurnames.has(k) && !givenNames.has(k) {
			return true
		}
	}
	return false
}

// isInitial says whether word i is one letter that stands for a name: "J.".
func (r *recogniser) isInitial(i int) bool {
	v := r.d.at(i)
	return utf8.RuneCountInString(strings.TrimSuffix(v, ".")) == 1 || strings.Count(v, ".") > 1
}

// allEnglish says whether each word of a name is one that English writes small and
// nobody is known to be called.
func (r *recogniser) allEnglish(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		if r.isCapital(i) && !r.anyCommon(i, i+1) {
			return false
		}
	}
	return n.stop > n.word+1
}

// isTold says whether one of the mentions has a title with a capital, an age or a verb of
// speech, as somebody of whatever name has.
func (r *recogniser) isTold(b *bearer) bool {
	for _, n := range b.names {
		if n.title < n.word && r.isCapital(n.title) || r.ageBehind(n.stop) || speaks(r.d, n.stop) {
			return true
		}
	}
	return false
}

// allUpper says whether all of a name stands in capitals.
func (r *recogniser) allUpper(n *name) bool {
	for i := n.word; i < n.stop; i++ {
		if r.isCapital(i) && r.d.shape(i) != upper {
			return false
		}
	}
	return true
}

// introducedAnywhere says whether the words around one of the mentions are such
// as stand around people.
func (r *recogniser) introducedAnywhere(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.title < n.word || r.introduced(n.word, n.stop) || n.word > 0 && speaks(d, n.word-1) && d.sameSentence(n.word-1, n.word) {
			return true
		}
	}
	return false
}

// isKnownBody says whether a report, or a list, tells enough for a row that it
// names a body.
func (r *recogniser) isKnownBody(b *bearer) bool {
	d := r.d
	n := b.full
	if n == nil || r.isCut(n) || r.describesOrgan(b) || r.fillsOffice(b) || r.isPrefix(b) || r.namesIndex(b) {
		return false
	}
	if n.stop == n.word+1 {
		return r.isKnownWord(b)
	}
	key := listKey(d.lowerSlice(n.word, n.stop))
	if notOrganisations.has(key) || r.d.keyIn(n.stop-1, notOrganisations) && !r.d.keyIn(n.stop-1, organisationWords) {
		return false // "Big Oil"
	}
	return organisations.has(key) || organisations.has(strings.TrimPrefix(key, "the ")) || r.headsWhole(b) || r.isPresentedAsBody(b) || r.isBranchOfKnown(n)
}

// isBranchOfKnown says whether a name is that of a body that is known and the country
// it is there for: "Orvexa Norway".
func (r *recogniser) isBranchOfKnown(n *name) bool {
	d := r.d
	last := r.lastCapital(n.word, n.stop)
	if last == n.word || r.withCountry(last, n.stop) < n.stop {
		return false
	}
	for i := n.word; i < last; i++ {
		if !r.isCapital(i) {
			return false
		}
	}
	body := d.slice(n.word, last)
	return organisations.has(listKey(d.lowerSlice(n.word, last))) || slices.ContainsFunc(d.entities, func(e entity) bool {
		return e.kind == organisation && (e.full == body || strings.HasPrefix(e.full, body) && e.full[len(body)] == ' ')
	})
}

// headsWhole says whether a name has a word that only the names of bodies have, where
// they have it, and its other words go with that: "Ministry of Health", "Dover Rowing
// Club", but not "Turkish TV" and "the company's Launch Systems".
func (r *recogniser) headsWhole(b *bearer) bool {
	d := r.d
	n := b.full
	caps, headed, shouted := 0, false, true
	for i := n.word; i < n.stop; i++ {
		if !r.isCapital(i) {
			continue
		}
		caps++
		shouted = shouted && d.shape(i) == upper
		k, next := r.key(i), ""
		if i+1 < n.stop && d.shape(i+1) == lower {
			next = d.lower(i + 1)
		}
		if i > n.word && d.shape(i) == title && headlineWords.has(k) || d.words[i].glued && i > n.word+1 && d.at(i-1) == "-" && (r.d.keyIn(i-2, organisations) || r.d.keyIn(i-2, organisationWords)) {
			return false // "Trump Would Put Liberals On Court", "Boeing-Air Force"
		}
		switch {
		case next == "of", next == "for":
			headed = headed || organisationWords.has(k) || organisationWords.has(k+" "+next) || publicBodies.has(k) && (!facilityWords.has(k) || i > n.word && r.longestPlace(n.word, i) == i)
		case next == "on", next == "to":
			headed = headed || boards.has(k)
		}
	}
	last := r.lastCapital(n.word, n.stop)
	k := r.key(last)
	ends := organisationWords.has(k) || r.isLegalForm(last) || r.isCentre(last) || last > n.word && organisationWords.has(r.key(last-1)+" "+k)
	switch {
	case caps < 2, !headed && !ends, shouted && !headed, r.isOneOfMany(b), !slices.ContainsFunc(b.names, func(m *name) bool { return m.sure }):
		return false
	case thingWords.has(k) && !organisationWords.has(k), facilityWords.has(k) && !organisationWords.has(k) && !r.isCentre(last):
		return false
	case partyNames.has(k), looseHeads.has(k) && r.isOwned(n), schemes.has(k) && !r.isCued(b) && !r.acts(b):
		return false // "Iowa Democrats", "its Undergraduate Research Program", "the Clean Water Program"
	case headed:
		return !functionWords.knows(d.spelling(n.word)) || !r.isHyphenated(n.word) // "All-Time University of Norland"
	}
	first := n.word
	if v := d.lower(first); v == "the" && caps > 2 {
		first++
	} else if functionWords.has(v) && d.shape(first) == title {
		return false // "A Northern League"
	}
	if first == last || d.startsSentence(first) && endsLikeVerb(d.lower(first)) && r.isCommon(first) {
		return false // "The Co", "Attended Harbour High School"
	}
	if d.isGiven(n.word) && (caps == 2 || r.longestPlace(n.word, n.word+1) == n.word) && d.lower(n.word-1) != "the" && (looseHeads.has(k) || d.isSurname(last) || d.keyIn(last, commonSurnames)) {
		return r.isCued(b) // "Ann Press", "Ann Lane Post"
	}
	if first+1 == last && stateOrgans.has(k) && (r.d.keyIn(first, adherents) || r.d.keyIn(first, organisations)) {
		return false // "a Democratic Senate", "the GOP Senate" that it wants
	}
	for i := first; i < last; i++ {
		// What is common before the head of a body says little of which one it is.
		if r.isCapital(i) && !r.demonymAt(i) && !r.d.keyIn(i, adherents) && (!r.isCommon(i) || r.longestPlace(i, last) > i || i+1 == last && r.isLegalForm(last)) {
			return true
		}
	}
	if looseHeads.has(k) {
		return (caps > 2 || !r.d.keyIn(first, adherents) && !r.demonymAt(first) && (len(b.names) > 1 || r.isCued(b))) && !r.isOwned(n)
	}
	return caps > 2 || !r.isOwned(n) || stateOrgans.has(k)
}

// isGeneric says whether the name of a body is that of many, as long as no place says
// which one it is: "Police Department", "Ministry of Health".
func (r *recogniser) isGeneric(n *name) bool {
	d := r.d
	if genericBodies.has(strings.TrimPrefix(listKey(d.lowerSlice(n.word, n.stop)), "the ")) {
		return true
	}
	if d.key(n.word) != "ministry" && d.key(n.stop-1) != "ministry" {
		return false
	}
	for i := n.word; i < n.stop; i++ {
		if r.isCapital(i) && (r.demonymAt(i) || r.longestPlace(i, n.stop) > i || !r.isCommon(i) && !d.keyIn(i, portfolios)) {
			return false
		}
	}
	return true
}

// acts says whether one of the mentions says or does something, as bodies do, or somebody
// has an office there: "director of the Tidal Mills Project".
func (r *recogniser) acts(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		i := n.word - 1
		if d.in(n.stop, actingVerbs) && d.shape(n.stop) == lower || i > 1 && d.at(i) == "the" && d.lexeme(i-1).class&prepositionWord != 0 && d.isRoleNoun(i-2) {
			return true
		}
	}
	return false
}

// isOwned says whether somebody or something has the body that bears a name: "its
// Medical Faculty", "Orvexa's Launch Division".
func (r *recogniser) isOwned(n *name) bool {
	return n.word > 0 && r.d.sameSentence(n.word-1, n.word) && (r.d.words[n.word-1].shape == clitic || r.d.lexeme(n.word-1).class&possessiveWord != 0)
}

// isPresentedAsBody says whether the words around a mention say what the body is: "the
// band Orvexa", "Orvexa, a research group". The capitals of a name of common words may
// be those of a trade or a work: "a Punk Techno band".
func (r *recogniser) isPresentedAsBody(b *bearer) bool {
	d := r.d
	n := b.full
	if k := r.key(n.stop - 1); thingWords.has(k) || facilityWords.has(k) && !organisationWords.has(k) || r.d.keyIn(n.word, portfolios) || r.endsInHuman(n) || d.shape(n.word) == title && 'a' <= d.at(n.word)[0] && d.at(n.word)[0] <= 'z' {
		return false
	}
	common := r.allCommon(n.word, n.stop)
	for _, m := range b.names {
		if n.stop > n.word+1 && len(b.names) > 2 && d.in(m.stop, actingVerbs) && d.shape(m.stop) == lower && !r.d.keyIn(n.stop-1, partyNames) && !r.d.keyIn(n.word, adherents) && !r.demonymAt(n.word) {
			return true // "Safe Harbours reported"
		}
		if d.words[m.word].glued && d.at(m.word-1) == "-" || m.stop < len(d.words) && d.words[m.stop].glued && d.at(m.stop) == "-" {
			continue // "second-team All-America"
		}
		if r.nounBefore(m.word) && !d.words[m.word-1].glued && !(m.word > 1 && d.at(m.word-2) == "-") && (!common || n.stop > n.word+1 || r.calledBody(m.word)) {
			return true
		}
		if i := m.word - 1; i > 1 && d.at(i) == "," && d.shape(i-1) == lower && d.in(i-1, organisationNouns) && organisationNouns.values[d.lower(i-1)] == "" && n.stop > n.word+1 && (d.at(m.stop) == "," || d.at(m.stop) == ".") {
			return true // "his firm, Orvexa Capital Management,"
		}
		if common {
			continue
		}
		if d.at(m.stop) == "," && d.lower(m.stop+1) != "which" && r.explainedAsBody(m.stop+1) || d.at(m.stop) == "(" && r.isTicker(m.stop+1) {
			return true
		}
		if d.shape(m.stop) <= upper && d.in(m.stop, businessNouns) && businessNouns.values[d.lower(m.stop)] == "" || d.shape(m.stop) == clitic && d.in(m.stop+1, ownedByBodies) {
			return true
		}
		if r.cueBodyBefore(m.word) && !r.nounBefore(m.word) && (d.lower(m.word-1) != "of" || d.in(m.word-2, businessNouns) || d.in(m.word-2, ownedByBodies)) {
			return true
		}
	}
	return false
}

// endsInHuman says whether a name ends with that of somebody who acts for the body:
// "Harbour Sans Borders Ann Lee".
func (r *recogniser) endsInHuman(n *name) bool {
	last := r.lastCapital(n.word, n.stop)
	return last > n.word+1 && r.d.isGiven(last-1) && !r.isCommon(last-1) && !r.isCommon(last) && !r.isLegalForm(last)
}

// fillsOffice says whether each mention is of what somebody has an office for: the
// "State" of "Secretary of State", "Director of Nursing".
func (r *recogniser) fillsOffice(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.word < 2 || d.lower(n.word-1) != "of" || !d.sameSentence(n.word-2, n.word) || !titles.has(listKey(d.lowerSlice(n.word-2, n.stop))) && !(d.isRoleNoun(n.word-2) && !organisations.has(listKey(d.lowerSlice(n.word, n.stop))) && (r.d.keyIn(n.word, portfolios) || r.allCommon(n.word, n.stop)) && (!r.d.keyIn(n.stop-1, organisationWords) || r.d.keyIn(n.stop-1, looseHeads))) {
			return false
		}
	}
	return true
}

// namesIndex says whether each mention is of an index of shares: "the Nasdaq composite",
// "Standard & Poor's 500".
func (r *recogniser) namesIndex(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		switch d.lower(n.stop) {
		case "composite", "average", "index", "100", "500":
		default:
			return false
		}
	}
	return true
}

// isPrefix says whether the report names another body whose name begins with that of
// one and goes on with "of" or "for": "All Harbours Institute", "All Harbours Institute
// of Tides".
func (r *recogniser) isPrefix(b *bearer) bool {
	d := r.d
	full := d.slice(b.full.word, b.full.stop)
	for i := range d.entities {
		if rest, ok := strings.CutPrefix(d.entities[i].full, full); ok && d.entities[i].kind == organisation && b.full.stop > b.full.word+1 && (strings.HasPrefix(rest, " of ") || strings.HasPrefix(rest, " for ")) {
			return true
		}
	}
	return false
}

// isKnownWord says the same of a body with a name of one word.
func (r *recogniser) isKnownWord(b *bearer) bool {
	d := r.d
	n := b.full
	k, v := r.key(n.word), d.plain(n.word)
	value, listed := organisations.get(strings.ReplaceAll(k, ".", ""))
	switch {
	case r.isBracketed(b), r.isHalf(b), r.followsHuman(b), !listed && numberedHeads.has(k), len(k) < 2, adherents.has(k), adherents.has(strings.TrimSuffix(k, "s")), r.demonymAt(n.word), notOrganisations.has(k), languages.has(k):
		return false
	case stateOrgans.has(k):
		return true
	case listed:
		switch value {
		case "":
			return true
		case "capitals":
			return d.shape(n.word) == upper
		case "word":
			return len(b.names) > 1 || r.isCued(b) || n.sure && !d.startsSentence(n.word)
		}
		return r.isPresentedAsBody(b)
	case d.shape(n.word) == upper:
		return r.shorts[d.at(n.word)] || r.isCued(b)
	case r.isResumedAsHuman(b), r.isCommon(n.word), surnames.has(v), givenNames.has(v), ailments.has(k), r.longestPlace(n.word, n.stop) > n.word:
		return false
	}
	return r.isPresentedAsBody(b)
}

// followsHuman says whether the name is a short form that stands behind somebody's name
// only, as honours and orders do: "Sister Ann Lee, OSB, of Avon".
func (r *recogniser) followsHuman(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if o := d.nameAt(n.word - 2); d.shape(n.word) != upper || d.at(n.word-1) != "," || d.at(n.stop) != "," || o == nil || o.kind != person || o.stop != n.word-1 {
			return false
		}
	}
	return true
}

// isBracketed says whether the name stands in brackets only and before a colon, as
// the kinds of codes do: "(IATA: AVN)".
func (r *recogniser) isBracketed(b *bearer) bool {
	for _, n := range b.names {
		if r.d.at(n.word-1) != "(" || r.d.at(n.stop) != ":" {
			return false
		}
	}
	return true
}

// isHalf says whether each mention is the second half of a word: "Avon Star-Telegram".
func (r *recogniser) isHalf(b *bearer) bool {
	for _, n := range b.names {
		if !r.d.words[n.word].glued || r.d.at(n.word-1) != "-" {
			return false
		}
	}
	return true
}

// isResumedAsHuman says whether a sentence behind one of the mentions goes on with
// "He" or "She": "Brondly was arrested on Monday. He said".
func (r *recogniser) isResumedAsHuman(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		s := d.sentenceOf(n.word)
		if v := d.lower(s.stop); n.word == s.word && (v == "he" || v == "she") && d.partOf(n.word) == d.partOf(s.stop) {
			return true
		}
	}
	return false
}

// describesOrgan says whether each mention is a name that begins with a place and
// stands before the noun for an organ, as in "the Florida State court": the name is
// half of what is meant.
func (r *recogniser) describesOrgan(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.stop == n.word+1 || !d.sameSentence(n.word, n.stop) || d.shape(n.stop) != lower || !d.keyIn(n.stop, publicBodies) || d.keyIn(n.stop-1, organisationWords) || r.longestPlace(n.word, n.stop) == n.word {
			return false
		}
	}
	return true
}

// isCued says whether what stands around one of the mentions is said of bodies.
func (r *recogniser) isCued(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if r.cueBodyBefore(n.word) || r.cueBodyAfter(n.stop) {
			return true
		}
		if len(b.names) > 1 && d.lower(n.word-1) == "the" && d.in(n.stop, actingVerbs) {
			return true
		}
	}
	return false
}

// isCut says whether the name of a body goes on before or behind the words that
// have been taken for it: "Food and [Agriculture Organisation]", "Church of".
func (r *recogniser) isCut(n *name) bool {
	d := r.d
	listed := organisations.has(listKey(d.lowerSlice(n.word, n.stop)))
	v := strings.TrimSuffix(d.lower(n.word-1), ".")
	if v == "" {
		v = d.lower(n.word - 2)
	}
	next := strings.TrimSuffix(d.lower(n.stop), ".")
	if v == "v" || v == "vs" || v == "versus" || next == "v" || next == "vs" || next == "versus" {
		return true // "Roe v. [Wade Supreme Court] ruling"
	}
	if i := n.word - 2; i > 0 && d.at(i+1) == "and" && n.stop > n.word+2 && !listed && d.isGiven(i) && d.isGiven(n.word) && r.isCapital(i) && (d.nameAt(i) == nil || d.nameAt(i).stop == i+1) {
		return true // "the Ann and [Bob Lee Foundation]"
	}
	if i := n.word - 2; i > 1 && n.stop == n.word+1 && d.shape(n.word) == upper && d.at(i+1) == "at" && r.isCapital(i) && d.sameSentence(i-2, n.word) {
		if v := d.at(i - 1); (v == "for" || v == "of") && r.isCapital(i-2) && !d.isRoleNoun(i-2) && d.nameAt(i-2) == nil {
			return true // "March for Ann at [DNC]"
		}
	}
	for i := n.word + 1; i < n.stop-1; i++ {
		if d.shape(i) == upper && r.isCapital(i+1) && !listed && (d.keyIn(i, businessNouns) || d.keyIn(i, honours) && d.keyIn(i, notOrganisations)) {
			return true // "the smelter company [Orvexa MD Bo Ray]"
		}
	}
	for i := n.word + 2; i < n.stop-1; i++ {
		if v := d.at(i); len(v) == 2 && v[1] == '.' && r.isCapital(i) && !d.isGiven(i-1) {
			return true // "Tidewater X. [Orvexa] said", two sentences
		}
	}
	if next := n.stop; !listed && n.stop > n.word+1 && next < len(d.words) && d.at(next) == "-" && d.words[next].glued {
		return true // "[Harbour League Co]-captain"
	}
	if next := n.stop; !listed && n.stop > n.word+1 && !r.isLegalForm(n.stop-1) && d.sameSentence(n.word, next) {
		v := d.lower(next)
		o := d.nameAt(next + 1)
		switch {
		case o == nil && r.isCapital(next) && d.nameAt(next) != nil && d.nameAt(next).kind == place && r.allCommon(n.word, n.stop):
			return true // "[General Hospital] Avon"
		case r.isCapital(next) && !d.words[next].glued && r.titleAt(next, len(d.words)) == next && (d.nameAt(next) == nil || d.nameAt(next).kind == thing):
			return true // "[Harbour Force] One"
		case (v == "of" || v == "for") && r.isCapital(next+1) && (o == nil || o.kind == thing || o.kind == organisation):
			return true // "[Young Anglers] for Clean Tides"
		case (v == "on" || v == "to") && r.isOfSomething(n) && r.isMatter(next+1):
			return true // "[Society for the Prevention of Cruelty] to Animals", "[Centre for Research] on the Spread of Mould"
		case v == "and" && r.isCapital(next+1) && o != nil && o.kind == place && d.nameAt(n.stop-1) == n && r.longestPlace(n.stop-1, n.stop) > n.stop-1 && r.withinBody(next):
			return true // "[Port Authority of Avon] and Dover"
		case v == "in" && r.isCapital(next+1) && (o == nil || o.kind == thing) && r.isCommon(next+1) && !d.keyIn(next+1, days):
			return true // "[Steering Board on Flu Prevention] in Humans"
		case v == "and" && r.isCapital(next+1) && (o == nil || o.kind == thing) && r.withinBody(next):
			return true // "[Centre for Tide Tables] and Charts"
		}
	}
	if d.shape(n.stop) == number && d.sameSentence(n.word, n.stop) && len(d.at(n.stop)) < 4 && n.stop > n.word+1 && !organisations.has(listKey(d.lowerSlice(n.word, n.stop))) {
		return true // "Harbour Legion Post 80"
	}
	if i := n.word - 1; i > 0 && d.at(i) == "of" && n.stop == n.word+2 && d.sameSentence(i-1, n.word) {
		if o := d.nameAt(i - 1); o != nil && (d.keyIn(o.word, saints) || d.keyIn(o.title, saints)) {
			return true // "St. Martin of [Tours Church]"
		}
	}
	if i := n.word - 1; i >= 0 && d.sameSentence(i, n.word) {
		switch o := d.nameAt(i); {
		case d.words[n.word].glued && d.at(i) == "-" && n.stop > n.word+2:
			return true // "the anti-Castro Cuban National Foundation"
		case n.stop < len(d.words) && startsAnew(d, n.stop) && r.isCapital(n.stop+1) && d.sameSentence(i, n.stop):
			return true // "[Open] Our Schools"
		case !d.words[n.word].glued && r.isCapital(i) && o != nil && o.stop == n.word && o.stop == o.word+1 && (o.kind == thing || o.kind == person) && !r.isCommon(i) && d.shape(i) == title:
			return true // "Woodrow [Wilson Center]"
		}
	}
	if !r.isCapital(n.stop-1) && d.shape(n.stop-1) == lower && d.words[n.stop-1].end-d.words[n.stop-1].start < 4 {
		return true
	}
	if i := n.word - 1; i > 0 && d.sameSentence(i-1, n.word) && r.isCapital(i-1) && !d.startsSentence(i-1) {
		switch v := d.lower(i); {
		case v == "of", v == "for", v == "to", v == "&":
			if o := d.nameAt(i - 1); o == nil || o.kind == thing {
				return r.isCommon(i-1) && !d.isRoleNoun(i-1)
			}
		case v == "and" && !listed:
			if o := d.nameAt(i - 1); (o == nil || o.kind == thing || (o.stop == o.word+1 || o.kind == organisation && o.stop == i) && !r.d.keyIn(o.stop-1, organisationWords)) && r.isCommon(i-1) && r.isCommon(n.word) {
				return true
			}
		}
	}
	if i := n.stop; i+1 < len(d.words) && d.at(i) == "-" && d.words[i].glued && d.words[i+1].glued && d.shape(i+1) == lower && n.stop > n.word+2 {
		return true // "Church of the Latter-day"
	}
	if i := n.stop; i+1 < len(d.words) && d.sameSentence(n.word, i+1) && r.isCapital(i+1) {
		switch v := d.lower(i); {
		case v == "&":
			return true
		case v == "and" && r.headsOn(i+1) && !r.d.keyIn(n.stop-1, organisationWords) && !r.isLegalForm(n.stop-1) && r.listedEnd(n.word, n.stop) < n.stop:
			return true // "[Northern Aeronautic Defence] and Space Company"
		case v == "and":
			o := d.nameAt(i + 1)
			return o != nil && o.stop == i+2 && o.kind != place && r.isCommon(i+1) && !d.keyIn(i+1, adherents) && r.withinBody(i)
		}
	}
	return false
}

// isOfSomething says whether "of" or "for" stands within the name of a body.
func (r *recogniser) isOfSomething(n *name) bool {
	for i := n.word + 1; i < n.stop; i++ {
		if v := r.d.at(i); v == "of" || v == "for" {
			return true
		}
	}
	return false
}

// isMatter says whether a common word with a capital stands at word i, or behind an article
// there, that is no day, no street and nobody's name.
func (r *recogniser) isMatter(i int) bool {
	d := r.d
	if d.at(i) == "the" {
		i++
	}
	o := d.nameAt(i)
	return r.isCapital(i) && d.shape(i) == title && r.isCommon(i) && !d.keyIn(i, days) && (o == nil || o.kind == thing || o.kind == organisation) && d.sameSentence(i-1, i)
}

// headsOn says whether the capitalised words from word i are common ones that end
// with the head of a body's name: "Space Company".
func (r *recogniser) headsOn(i int) bool {
	end := i
	for r.isCapital(end) && r.isCommon(end) && r.d.sameSentence(i, end) {
		end++
	}
	return end > i+1 && r.d.keyIn(end-1, joinedHeads)
}

var (
	adherents      = load("adherents.txt")
	commonSurnames = load("common-surnames.txt")
	creditOpeners  = load("credit-openers.txt")
	genericBodies  = load("generic-bodies.txt")
	headlineWords  = load("headline-words.txt")
	noPeople       = load("no-people.txt")
	looseHeads     = load("loose-heads.txt")
	playing        = load("playing.txt")
	schemes        = load("schemes.txt")
)
