package extract

import (
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
	for i := range d.names {
		n := &d.names[i]
		b := &all[n.entity]
		if b.entity == nil {
			b.entity = &d.entities[n.entity]
		}
		if n.kind != b.kind || !d.readInPage(n.word) || d.partOf(n.word).titleCase || d.inCredits(n.word) {
			continue
		}
		if b.full == nil || n.stop-n.word > b.full.stop-b.full.word {
			b.full = n
		}
		b.names = append(b.names, n)
	}
	return all
}

// inCredits says whether the sentence of word i says who made the report: "Reporting
// by Ann Lee", "Follow Ann Lee on Twitter".
func (d *document) inCredits(i int) bool {
	s := d.sentenceOf(i)
	if d.lower(s.word) == "by" && d.onlyNames(s.word+1, s.stop) {
		return true // "By Ann Lee, Harbour News Service"
	}
	for j, most := s.word, min(s.word+4, s.stop); j < most; j++ {
		next, ok := creditOpeners.get(d.lower(j))
		if !ok && j > s.word {
			return false
		}
		if ok && (next == "" || d.lower(j+1) == next) {
			return next != "" || strings.Contains(d.text[s.start:s.end], "Twitter") || strings.Contains(d.text[s.start:s.end], "@")
		}
	}
	return false
}

// onlyNames says whether the words from from up to stop are names and what stands
// between them.
func (d *document) onlyNames(from, stop int) bool {
	for i := from; i < stop; i++ {
		if d.shape(i) == lower && !functionWords.has(d.lower(i)) || d.shape(i) == number || d.words[i].shape == clitic {
			return false
		}
	}
	return stop > from
}

// isHuman says whether a report tells enough for a row that it names a person.
func (r *recogniser) isHuman(b *bearer, role string) bool {
	d := r.d
	n := b.full
	if n == nil || !r.mayBeHuman(n) || r.lendsName(b) || r.isOneOfMany(b) || d.keyIn(n.word, ailments) && !r.introducedAnywhere(b) {
		return false
	}
	told := role != "" && !r.saysWhatBody(n, role) || r.introducedAnywhere(b)
	if n.stop == n.word+1 {
		titled := r.longestPlace(n.word, n.stop) == n.word // else it may be "fellow candidate [Florida] Senator"
		for _, m := range b.names {
			titled = titled || m.title < m.word
		}
		return told && !r.isCommon(n.word) && titled
	}
	given := d.isGiven(n.word) || r.isInitial(n.word)
	last := r.surname(n)
	if one, many := strings.CutSuffix(r.key(last), "s"); many && !told && len(b.names) == 1 && commonWords.has(one) && !d.isSurname(last) && !d.keyIn(last, commonSurnames) {
		return false // "Baby Boomers"
	}
	if r.anyCommon(n.word, last) || r.anyCommon(last, last+1) && !(given && d.keyIn(last, commonSurnames)) {
		return told && !r.anyThing(n) || given && !r.isCommon(n.word) && r.isAlone(b)
	}
	if told || given || d.isSurname(n.word) {
		return true
	}
	return r.isAlone(b) || len(b.names) > 2 && d.isSurname(last) || r.actsLikeHuman(b)
}

// actsLikeHuman says whether one of the mentions is the subject of what people do
// in news, or stands beside somebody.
func (r *recogniser) actsLikeHuman(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if v := d.lower(n.stop); d.sameSentence(n.word, n.stop) && len(lookUp(v).verbs) > 0 && lookUp(v).form != baseForm && d.shape(n.stop) == lower {
			return true
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
		if n.stop-n.word < b.full.stop-b.full.word && r.d.at(n.stop-1) == last {
			return true
		}
	}
	return false
}

// lendsName says whether each mention stands before a noun for a building, a prize
// or the like, which bears the name of the person: "the Ann Lee courthouse".
func (r *recogniser) lendsName(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		k := d.lower(n.stop)
		if d.shape(n.stop) != lower || !facilityWords.has(k) && !thingWords.has(k) || !d.sameSentence(n.word, n.stop) {
			return false
		}
	}
	return true
}

// isOneOfMany says whether each mention stands behind "a", as what is bought or
// bred does and nobody: "a Jack Russell".
func (r *recogniser) isOneOfMany(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if v := d.lower(n.word - 1); v != "a" && v != "an" || n.title < n.word || !d.sameSentence(n.word-1, n.word) {
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
	if n.stop == n.word+2 && d.keyIn(last, generations) && n.title == n.word {
		return false // "Delta IV": monarchs and popes have a title
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
			functionWords.has(k) && !nameParticles.has(k) && i > n.word && !r.isInitial(i) && !d.words[i].glued, adherents.has(k) && i == last && n.stop > n.word+1,
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
	if n == nil || r.isCut(n) || r.describesOrgan(b) {
		return false
	}
	sure := false
	for _, m := range b.names {
		sure = sure || m.sure
	}
	if n.stop == n.word+1 {
		return r.isKnownWord(b, sure)
	}
	if notOrganisations.has(d.lowerSlice(n.word, n.stop)) {
		return false // "Big Oil"
	}
	if n.stop == n.word+2 && stateOrgans.has(r.key(n.word+1)) && organisations.has(r.key(n.word)) && !organisations.has(d.lowerSlice(n.word, n.stop)) {
		return false // "GOP Senate" is two
	}
	if d.keyIn(n.word, boards) && !d.keyIn(n.word, organisationWords) && d.lower(n.word+1) == "of" {
		return false // "the Campaign of Alto Tarva"
	}
	if r.listedEnd(n.word, n.stop) == n.stop {
		return true
	}
	if last := n.stop - 1; n.stop > n.word+2 && d.isGiven(n.word) && (d.isSurname(last) || d.keyIn(last, commonSurnames)) && d.lower(n.word-1) != "the" && !r.isCued(b) {
		return false // "Ann Lane Post"
	}
	caps, names := 0, false
	for i := n.word; i < n.stop; i++ {
		if !r.isCapital(i) {
			continue
		}
		caps++
		k := r.key(i)
		if i > n.word && d.shape(i) == title && headlineWords.has(k) {
			return false // "Trump Would Put Liberals On Court"
		}
		names = names || organisationWords.has(k) || r.isLegalForm(i) || r.isCentre(i) || !facilityWords.has(k) && heads.has(k) && d.lower(i+1) == "of" || organisationWords.has(k+" for") && d.lower(i+1) == "for"
	}
	end := r.lastCapital(n.word, n.stop)
	last := r.key(end)
	if caps < 2 || thingWords.has(last) || facilityWords.has(last) && !organisationWords.has(last) && !r.isCentre(end) || notOrganisations.has(last) && !organisationWords.has(last) {
		return false
	}
	return sure && (names || !r.allCommon(n.word, n.stop) || len(b.names) > 1 || r.nounBefore(n.word) || r.cueBodyAfter(n.stop))
}

// isKnownWord says the same of a body with a name of one word.
func (r *recogniser) isKnownWord(b *bearer, sure bool) bool {
	d := r.d
	n := b.full
	k, v := r.key(n.word), d.plain(n.word)
	value, listed := organisations.get(strings.ReplaceAll(k, ".", ""))
	switch {
	case r.isBracketed(b), !listed && numberedHeads.has(k), len(k) < 2, adherents.has(k), adherents.has(strings.TrimSuffix(k, "s")), r.demonymAt(n.word), notOrganisations.has(k), languages.has(k):
		return false
	case listed && (value == "" || d.shape(n.word) == upper || len(b.names) > 1), stateOrgans.has(k):
		return true
	case d.shape(n.word) == upper:
		return r.isCued(b)
	case !listed && r.isResumedAsHuman(b):
		return false
	case !sure && !listed, r.isCommon(n.word) && !listed, surnames.has(v) || givenNames.has(v):
		return sure && r.isCued(b)
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
		case v == "and":
			if o := d.nameAt(i - 1); (o == nil || o.kind == thing || o.stop == o.word+1 && !organisationWords.has(r.key(o.word))) && r.isCommon(i-1) && r.isCommon(n.word) {
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
		case v == "and" && r.headsOn(i+1) && !organisationWords.has(r.key(n.stop-1)) && !r.isLegalForm(n.stop-1) && r.listedEnd(n.word, n.stop) < n.stop:
			return true // "[Northern Aeronautic Defence] and Space Company"
		case v == "and":
			o := d.nameAt(i + 1)
			return o != nil && o.stop == i+2 && o.kind != place && r.isCommon(i+1) && !d.keyIn(i+1, adherents) && r.withinBody(i)
		}
	}
	return false
}

// headsOn says whether the capitalised words from word i are common ones that end
// with the head of a body's name: "Space Company".
func (r *recogniser) headsOn(i int) bool {
	end := i
	for r.isCapital(end) && r.isCommon(end) && r.d.sameSentence(i, end) {
		end++
	}
	return end > i+1 && joinedHeads.has(r.key(end-1))
}

var (
	adherents      = load("adherents.txt")
	commonSurnames = load("common-surnames.txt")
	creditOpeners  = load("credit-openers.txt")
	headlineWords  = load("headline-words.txt")
)
