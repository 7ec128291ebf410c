package extract

import "strings"

// What a row of a person rests on, where no title, age, role or verb of speech tells of
// somebody: a given name with a surname that the lists have, with one that can be nothing
// else, or with a sign that companies, sites and works seldom show.

// isShownHuman says whether the lists and the text show that a name is somebody's.
func (r *recogniser) isShownHuman(b *bearer) bool {
	d := r.d
	n := b.full
	last := r.surname(n)
	given := d.isGiven(n.word) || r.isInitial(n.word)
	family := d.isSurname(last) || d.keyIn(last, commonSurnames)
	if r.isRunByOthers(b) {
		return false
	}
	if given && (family || r.isAlone(b) || r.isNothingElse(b)) {
		return true
	}
	for _, m := range b.names {
		if r.isKinOrOffice(m) || (given || family || d.isSurname(n.word)) && r.isReferredTo(m) {
			return true
		}
		if given && (r.isFromSomewhere(m) || r.isNamedBesideHuman(m) || r.saysSomething(m)) {
			return true
		}
	}
	return !given && r.isAlone(b) && (family || n.stop > n.word+2 && r.isInitial(n.word+1)) && !r.isSomewhere(b)
}

// isNothingElse says whether a given name that is no word stands before one more word,
// which English has not, alone or put together of two, or before such of which all but the last
// are names as well; and no mention stands where those of places do.
func (r *recogniser) isNothingElse(b *bearer) bool {
	d := r.d
	n := b.full
	if r.isCommon(n.word) || d.in(n.word, nameParticles) || r.demonymAt(n.word) || r.countryAt(n.word) {
		return false
	}
	last := r.surname(n)
	for i := n.word + 1; i < last; i++ {
		if r.isCapital(i) && !r.isInitial(i) && !d.isGiven(i) && !d.isSurname(i) && !d.words[i].glued && !r.isHyphenated(i) {
			return false // "Ann Orvexa Woodcraft"
		}
	}
	return !r.isCommon(last) && !isCompound(d.lower(last)) && !r.isOnPlace(b) && !r.isSomewhere(b)
}

// leastHalf is how many letters each half of a compound has at least.
const leastHalf = 4

// isCompound says whether a word is put together of two that English has: "woodcraft".
func isCompound(v string) bool {
	for _, first := range [...]string{"anti", "counter", "inter", "multi", "non", "post", "pre", "pro", "semi", "sub"} {
		if rest, ok := strings.CutPrefix(v, first); ok && len(rest) > leastHalf && commonWords.has(rest) {
			return true // antigovernment
		}
	}
	for i := leastHalf; i <= len(v)-leastHalf; i++ {
		if commonWords.has(v[:i]) && commonWords.has(v[i:]) {
			return true
		}
	}
	return false
}

// isRunByOthers says whether a mention owns what companies own, or is run by somebody:
// "Orvexa Hale's shareholders", "Orvexa Hale's director".
func (r *recogniser) isRunByOthers(b *bearer) bool {
	d := r.d
	for _, n := range b.names {
		if n.stop < len(d.words) && d.words[n.stop].shape == clitic && (d.in(n.stop+1, ownedByBodies) || d.in(n.stop+1, runsBodies)) {
			return true
		}
	}
	return false
}

// isKinOrOffice says whether before a mention, or before the comma there, somebody's office
// or kin stands: "his sister Ann Lee", "a nurse employed by Orvexa, Ann Lee,", "the late
// Ann Lee".
func (r *recogniser) isKinOrOffice(n *name) bool {
	d := r.d
	i := n.title - 1
	first := int(d.sentenceOf(n.word).word)
	if i < first {
		return false
	}
	if d.shape(i) == lower && (d.at(i) == "late" || d.in(i, kin) || d.isRoleNoun(i) || d.at(i) == "by" && d.in(i-1, works)) {
		return true
	}
	if d.at(i) != "," {
		return false
	}
	switch v := d.at(n.stop); {
	case d.in(i-1, kin), v == "," && speaks(d, n.stop+1) && d.isGiven(n.word):
		return true // "the head of the office in Avon, Ann Lee, said"
	case v != "," && v != "." && n.stop < len(d.words) && d.words[n.stop].shape != clitic:
		return false
	}
	for k := i - 1; k > i-9 && k >= first && d.words[k].shape != punct; k-- {
		if d.in(k, kin) && d.shape(k) == lower || d.isRoleNoun(k) && !plural(d.at(k)) || d.at(k) == "counterpart" {
			return true
		}
	}
	return false
}

// isReferredTo says whether behind a mention, in its sentence and before anybody else, "he" or
// "her" stands.
func (r *recogniser) isReferredTo(n *name) bool {
	d := r.d
	stop := int(d.sentenceOf(n.word).stop)
	for k := n.stop; k < stop; k++ {
		switch m := d.nameAt(k); {
		case m != nil && m.kind == person:
			return false
		case d.lexeme(k).class&(subjectWord|possessiveWord|pronounWord) == 0:
			continue
		}
		switch d.lower(k) {
		case "he", "she", "his", "her", "him", "himself", "herself":
			return true
		case "it", "its", "they", "their":
			return false
		}
	}
	return false
}

// isFromSomewhere says whether a mention is said to be of a body or a place, or of a party:
// "Ann Lee of Orvexa Holdings", "Ann Lee (D-Dover)".
func (r *recogniser) isFromSomewhere(n *name) bool {
	d := r.d
	i := n.stop
	if d.at(i) == "," {
		i++
	}
	switch d.at(i) {
	case "of", "from", "with":
		if d.at(i+1) == "the" {
			i++
		}
		m := d.nameAt(i + 1)
		return m != nil && (m.kind == organisation || m.kind == place)
	case "(":
		return d.keyIn(i+1, parties) || d.keyIn(i+1, partyNames) || d.keyIn(i+1, adherents)
	}
	return false
}

// isNamedBesideHuman says whether a mention stands in a list beside somebody's given name.
func (r *recogniser) isNamedBesideHuman(n *name) bool {
	d := r.d
	beside := func(m *name) bool {
		return m != nil && m.kind == person && m.sure && m.stop > m.word+1 && (m.title < m.word || d.isGiven(m.word)) &&
			d.sameSentence(m.word, n.word)
	}
	i := n.title - 1
	if v := d.at(i); (v == "and" || v == "or" || v == "&" || v == ",") && beside(d.nameAt(i-1)) ||
		v == "and" && d.at(i-1) == "," && beside(d.nameAt(i-2)) {
		return true
	}
	i = n.stop
	if d.at(i) == "," && d.at(i+1) == "and" {
		i++
	}
	if v := d.at(i); v != "and" && v != "or" && v != "&" && v != "," {
		return false
	}
	for i++; i < n.stop+6 && (d.keyIn(i, titleStarts) || d.words[min(i, len(d.words)-1)].capital && d.nameAt(i) == nil); i++ {
	}
	return beside(d.nameAt(i))
}

// saysSomething says whether a mention is the subject of a verb of speech or of what only
// people do, or is said to be somebody: "Ann Lee is a lawyer", "Ann Lee was born".
func (r *recogniser) saysSomething(n *name) bool {
	d := r.d
	i := n.stop
	if !d.sameSentence(n.word, i) || d.shape(i) != lower {
		return false
	}
	l := d.lexeme(i)
	if len(l.verbs) > 0 && l.form != baseForm && l.verbs[0].lemma != "report" {
		return true
	}
	switch d.at(i) {
	case "died", "married", "resigned":
		return true
	}
	if l.class&beWord == 0 {
		return false
	}
	if v := d.at(i + 1); v == "born" || v == "married" || v == "elected" || v == "arrested" || v == "jailed" {
		return true
	}
	for k := i + 1; k < i+9 && d.sameSentence(i, k) && d.words[k].shape != punct && d.lexeme(k).class&prepositionWord == 0; k++ {
		if d.shape(k) == lower && d.isRoleNoun(k) {
			return true
		}
	}
	return false
}

var runsBodies = load("runs-bodies.txt")
