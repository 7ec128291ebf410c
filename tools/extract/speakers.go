package extract

import "strings"

// nounish says that word i can be part of a noun phrase.
func (t *talk) nounish(i int) bool {
	if i < 0 || i >= len(t.lex) || t.quoted[i] > 0 {
		return false
	}
	switch t.d.words[i].shape {
	case punct:
		return t.d.at(i) == "%" // 85% of farmers
	case clitic, number:
		return true
	}
	l := t.lex[i]
	if t.capital(i) && !t.d.startsSentence(i) && l.class&(subjectWord|auxiliaryWord|subordinatorWord|relativeWord) == 0 {
		return l.class&prepositionWord == 0 || l.class&timeWord != 0
	}
	if t.isAny(i, "whatever", "whoever", "whichever") {
		return false // had signed whatever Lee put before him
	}
	if l.class&(auxiliaryWord|prepositionWord|conjunctionWord|subordinatorWord|relativeWord|subjectWord|negationWord) != 0 &&
		l.class&(determinerWord|plainNoun) == 0 {
		return false
	}
	return !t.isAdverb(i) || l.class&timeWord != 0
}

// speaks says that word i is a verb of speech that is nothing else, "said",
// "denies", so that no noun phrase reaches over it.
func (t *talk) speaks(i int) bool {
	l := t.lex[i]
	if t.d.words[i].shape != lower || len(l.verbs) == 0 || l.class&(plainNoun|speakerNoun|hedgeAdjective) != 0 || l.nouns != noStance {
		return false
	}
	return l.form == pastForm && (l.verbs[0].stance == says || t.is(i-1, subjectWord|relativeWord)) || l.form == thirdForm
}

// linking are the prepositions that join two nouns to one phrase.
func (t *talk) linking(i int) bool {
	switch t.d.at(i) {
	case "of",
		"for",
		"in",
		"at",
		"from",
		"on",
		"with",
		"to",
		"against",
		"near",
		"under",
		"behind",
		"between",
		"among",
		"by",
		"over",
		"across",
		"within":
		return t.is(i, prepositionWord) && t.quoted[i] == 0
	}
	return false
}

// leftPhrase is where the noun phrase begins whose last word is k, in a clause
// that begins at word lo or after it; k+1 where there is none.
func (t *talk) leftPhrase(k, lo int) int {
	d, from := t.d, k+1
	if n := d.nameAt(k); n != nil && n.kind == organisation && n.stop == k+1 && n.word >= lo && n.word < k {
		from, k = n.word, n.word // Doctors Without Borders
		if k == lo || !t.nounish(k-1) && !t.linking(k-1) {
			return from
		}
	}
	tail := -1 // where the phrase begins if "and" joins two clauses and not two nouns
	for i := k; i >= lo && k-i < 30; i-- {
		if t.quoted[i] > 0 {
			// A nickname between marks is part of a name.
			n := t.quoted[i]
			q := &d.quotes[n-1]
			first, _ := t.marks(*q)
			if q.stop-q.word > 3 || !t.capital(first-1) || !t.capital(i+1) || i == k {
				break
			}
			i = first
			continue
		}
		if d.words[i].shape == punct && d.at(i) != "%" {
			glued := i > lo && d.words[i].glued && i+1 < len(d.words) && d.words[i+1].glued
			switch v := d.at(i); {
			case (v == "-" || v == "–" || v == "/" || v == "‑") && glued && i < k:
				continue
			case (v == "’" || v == "'") && d.words[i].glued && i < k && t.nounish(i-1):
				continue
			case v == "&" && i < k:
				continue
			case v == ")" && i > lo:
				if j := t.bracket(i, lo); j > lo && i-j < 6 {
					i = j
					continue
				}
			}
			break
		}
		if t.speaks(i) {
			break
		}
		l := t.lex[i].class
		switch {
		case i < k && d.at(i) == "that" && plural(d.at(k)) && d.shape(k) == lower:
			return t.trimLeft(from, k) // a case that prosecutors call weak
		case i < k && i > lo && l&adverbWord != 0 && d.shape(i) == lower && t.is(i-1, determinerWord|possessiveWord) && t.nounish(i+1):
			from = i
			continue // the first witness
		case t.nounish(i):
			from = i
			if i > lo+1 && l&determinerWord != 0 && l&possessiveWord == 0 &&
				(i < k && d.words[i+1].glued && d.at(i+1) == "-" || d.shape(i-1) == clitic && !t.is(i-2, subjectWord) && t.nounish(i-2)) {
				continue // Norland’s three-party government
			}
			if l&(determinerWord|possessiveWord) != 0 && !t.capital(i-1) || l&possessiveWord != 0 {
				if i > lo && t.is(i-1, determinerWord) && t.quoted[i-1] == 0 && !t.isAny(i-1, "that") {
					from = i - 1
					i--
				}
				if i-1 > lo && t.linking(i-1) && t.nounish(i-2) && !t.speaks(i-2) {
					i--
					continue
				}
				return t.trimLeft(from, k)
			}
			continue
		case t.linking(i) && i < k && i > lo && t.nounish(i-1) && !t.speaks(i-1):
			continue
		case d.at(i) == "and" && i < k && i > lo && t.capital(i-1) && (t.capital(i+1) || t.is(i+1, determinerWord)):
			continue
		case d.at(i) == "and" && tail < 0 && i < k && i > lo && t.nounish(i-1) && !t.is(i+1, determinerWord|possessiveWord|speakerNoun) && d.words[i+1].shape == lower:
			tail = from
			continue
		}
		break
	}
	if tail >= 0 {
		// The mayor and former judge said; he left and police said.
		return t.trimLeft(tail, k)
	}
	return t.trimLeft(from, k)
}

// bracket is where the bracket opens that closes at word i, or lo-1.
func (t *talk) bracket(i, lo int) int {
	for j := i - 1; j >= lo; j-- {
		if t.d.at(j) == "(" || t.d.at(j) == "[" {
			return j
		}
	}
	return lo - 1
}

// trimLeft takes off what stands before a noun phrase without being part of
// it: times and adverbs.
func (t *talk) trimLeft(from, k int) int {
	for from < k {
		if t.isAdverb(from) || t.is(from, timeWord) && !(t.capital(from) && t.capital(from+1) && t.isAny(from, "may", "june", "april")) {
			from++
			continue
		}
		if t.is(from, determinerWord) && t.is(from+1, timeWord) && from+2 <= k {
			from += 2
			continue
		}
		break
	}
	if from == k && t.is(k, timeWord) && !t.capital(k) {
		return k + 1
	}
	return from
}

// boundary says that a clause can begin with word i.
func (t *talk) boundary(i, lo int) bool {
	if i <= lo || t.quoted[i-1] > 0 {
		return true
	}
	switch t.d.at(i - 1) {
	case ":", ";", "—", "–", "-", "(", "...", "…", ".":
		return true
	case ",":
		return false
	}
	return t.is(i-1, conjunctionWord|subordinatorWord|relativeWord)
}

// leftSubject finds the subject of the verb group that begins after word k.
// Equal ends mean that there is none but the sentence is sound.
func (t *talk) leftSubject(k int, u *utterance) (from, to int, ok bool) {
	d := t.d
	if k < u.word {
		return 0, 0, false
	}
	if t.quoted[k] > 0 {
		// Ann Lee, author of “The Sea,” said.
		if d.at(t.lastInside(k)) == "," {
			return t.overApposition(k+1, u)
		}
		return 0, 0, false
	}
	l := t.lex[k].class
	switch v := d.at(k); {
	case v == ",":
		return t.overApposition(k, u)
	case v == ")":
		if j := t.bracket(k, u.word); j > u.word {
			return t.leftSubject(j-1, u)
		}
		return 0, 0, false
	case v == "—" || v == "–" || v == "-" || v == "―":
		for j := k - 1; j > u.word; j-- {
			if d.at(j) == v && t.quoted[j] == 0 && !(d.words[j].glued && d.words[j+1].glued && v == "-") {
				return t.leftSubject(j-1, u)
			}
		}
		return 0, 0, false
	case l&relativeWord != 0 && v != "whose":
		return k, k + 1, true
	case v == "that" && k-1 > u.word && t.nounish(k-1):
		if from := t.leftPhrase(k-1, u.word); from < k {
			return from, k, true
		}
		return 0, 0, false
	case l&conjunctionWord != 0 || v == "then":
		from, to = t.speakerSoFar(u, k)
		if outer := t.outerSpeaker(u); outer != nil {
			from, to = outer.from, outer.to
		}
		return from, to, to > from
	case l&subjectWord != 0:
		return k, k + 1, true
	case d.words[k].shape == punct && v != "’" && v != "'":
		return 0, 0, false
	}
	from = t.leftPhrase(k, u.word)
	if from > k {
		return t.beforeRelative(k, u)
	}
	if start := t.withBound(from, u); start < from && t.boundary(start, u.word) {
		return start, k + 1, true
	}
	// A company he owns has said.
	if from == k && d.words[k].shape == lower && t.is(k-1, subjectWord) && k-2 >= u.word && t.nounish(k-2) && t.lex[k].class == 0 {
		if start := t.leftPhrase(k-2, u.word); start < k-1 && t.boundary(start, u.word) {
			return start, k - 1, true
		}
	}
	// A page found to be a threat says: what is found to be it, not what it is.
	if p := from - 1; p-4 > u.word && t.isAny(p, "be") && d.at(p-1) == "to" && (d.tense(p-2) == past || strings.HasSuffix(d.at(p-2), "ed")) &&
		t.nounish(p-3) {
		return t.leftSubject(p-3, u)
	}
	// Two men accused of robbing a bank said: the one before "accused".
	if p := from - 1; p-3 > u.word && strings.HasSuffix(d.at(p), "ing") && (d.at(p-1) == "of" || d.at(p-1) == "for" || d.at(p-1) == "with") &&
		t.isAny(p-2, "accused", "acquitted", "charged", "convicted", "suspected", "guilty") && t.nounish(p-3) {
		return t.leftSubject(p-3, u)
	}
	// A woman hurt in the crash said; an audit laid before the House has said.
	if p := t.reduced(from, k); p > from && t.boundary(from, u.word) && t.tellsFor(k+1) {
		return from, p, true
	}
	if p := from - 2; p > u.word && t.is(from-1, prepositionWord) && t.isReduced(p) && t.tellsFor(k+1) &&
		(!t.is(from-1, subordinatorWord) || t.isAny(from-1, "before") && t.isAny(p, "laid", "put", "brought", "placed", "heard")) {
		return t.leftSubject(p-1, u)
	}
	// Officials who met the press said: the one before "who".
	if r := from - 1; r > u.word && (t.is(r, relativeWord) || d.at(r) == "that") && d.words[from].shape == lower &&
		!t.is(from, determinerWord|possessiveWord|pronounWord|speakerNoun) &&
		!plural(d.at(from)) &&
		t.nounish(r-1) {
		if start := t.leftPhrase(r-1, u.word); start < r && !t.is(start, prepositionWord) {
			return start, r, true
		}
	}
	if t.is(from, prepositionWord) || !t.boundary(from, u.word) && t.is(from-1, prepositionWord) {
		if start := t.afterOpening(from, k, u); start > from {
			return start, k + 1, true
		}
		return t.beforeRelative(k, u)
	}
	if n := d.nameAt(from - 2); n != nil && d.at(from-1) == "," && n.kind == person && n.stop == from-1 && t.boundary(n.title, u.word) &&
		t.isTitled(from, k+1) {
		return n.title, n.stop, true // Ann Lee, president of the yard said
	}
	return t.listStart(from, k, u), k + 1, true
}

// reduced is the participle in a noun phrase, from word from up to and with word last, behind which stands what happened
// to the one whom the words before it name; from where there is none.
func (t *talk) reduced(from, last int) int {
	for p := from + 1; p+1 < last; p++ {
		if t.isReduced(p) && !t.is(p-1, determinerWord|possessiveWord) {
			return p
		}
	}
	return from
}

// tellsFor says that word i can be the verb whose subject stands before a participle: they say; but not: the police resorted
// to a baton charge.
func (t *talk) tellsFor(i int) bool {
	l := t.lex[i]
	return l.form != baseForm || l.class&auxiliaryWord != 0 || len(l.verbs) > 0 && l.verbs[0].lemma == "say" || t.d.at(i+1) == "that"
}

// isReduced says that word i is a participle behind its noun and before a preposition: hurt in, sent to, laid before.
func (t *talk) isReduced(i int) bool {
	d := t.d
	return d.shape(i) == lower && t.quoted[i] == 0 && (t.lex[i].form == participleForm || d.tense(i) == past) && t.is(i+1, prepositionWord) &&
		t.nounish(i-1) && (d.shape(i-1) == lower || d.shape(i-1) == title) && !t.is(i-1, pronounWord|timeWord|prepositionWord)
}

// isTitled says that the words from up to another are what somebody is and no other person, nor
// several: president of the yard.
func (t *talk) isTitled(from, to int) bool {
	d := t.d
	if t.is(from, determinerWord|possessiveWord) || !d.roleWithin(from, to, 3) || plural(d.at(d.headBefore(from, to))) {
		return false
	}
	for i := from; i < to; i++ {
		if n := d.nameAt(i); n != nil && n.kind == person {
			return false
		}
	}
	return true
}

// outerSpeaker is the cue whose content the last cue of an utterance opens, so that who says
// it is the one who goes on: [Lee] said the office has asked for help, but hinted that. It
// is nil where the last cue stands alone.
func (t *talk) outerSpeaker(u *utterance) *cue {
	last := len(t.cues) - 1
	if last-1 < u.cue || last < 1 {
		return nil
	}
	c, outer := &t.cues[last], &t.cues[last-1]
	if c.kind != plain || outer.kind != plain || outer.stance > confirms || outer.frame&clauseFrame == 0 || outer.to <= outer.from ||
		t.is(outer.from, relativeWord) ||
		c.to <= c.from ||
		c.from != outer.stop && !(c.from == outer.stop+1 && t.d.at(outer.stop) == "that") ||
		t.lex[outer.verb].form != pastForm ||
		!t.is(c.verb-1, auxiliaryWord) {
		return nil
	}
	return outer
}

// withBound is where a phrase begins that begins with the number at word i, with the
// words that make it less than exact: about 100 farmers, more than 40 unions.
func (t *talk) withBound(i int, u *utterance) int {
	if t.d.shape(i) != number && !(t.d.shape(i) == lower && numberWords.knows(t.d.spelling(i))) {
		return i
	}
	for n := 4; n > 0; n-- {
		if i-n >= u.word && t.quoted[i-n] == 0 && bounds.has(t.d.lowerSlice(i-n, i)) {
			return i - n
		}
	}
	return i
}

// listStart is where a row of subjects begins whose last one stands from one
// word up to k: unions, churches and some farmers say. It is from where nothing
// but nouns stands before it in the sentence.
func (t *talk) listStart(from, k int, u *utterance) int {
	d := t.d
	joint := from - 1
	for joint > u.word && (t.isAny(joint, "even", "also") || t.isAdverb(joint)) {
		joint--
	}
	if joint <= u.word || d.at(joint) != "and" && d.at(joint) != "or" || d.at(joint+1) == "then" {
		return from
	}
	if first := t.pairStart(joint, u); first < joint {
		return first
	}
	start := u.word
	for start < joint && (t.is(start, conjunctionWord) || t.isAdverb(start)) {
		start++
	}
	for i := start; i < joint; i++ {
		if t.quoted[i] > 0 || d.at(i) != "," && d.at(i) != "and" && d.at(i) != "of" && !t.nounish(i) || d.tense(i) != undirected ||
			d.at(i) == "that" ||
			len(t.lex[i].verbs) > 0 && !t.is(i, personNoun|bodyNoun) ||
			t.is(i, timeWord) {
			return from
		}
	}
	if start == joint || !t.speakerLike(start, joint) && !plural(d.at(joint-1)) {
		return from
	}
	return start
}

// pairStart is where the first of two subjects begins whom the "and" at word joint
// joins, behind what opens their clause: on Monday, hospital officials and relatives
// said. It is joint where that cannot be told.
func (t *talk) pairStart(joint int, u *utterance) int {
	d := t.d
	n := d.nameAt(joint - 1)
	named := n != nil && n.stop == joint && (n.kind == person || n.kind == organisation)
	if !named && !t.human(joint-1) && !t.is(joint-1, bodyNoun|publicNoun) {
		return joint
	}
	first := t.leftPhrase(joint-1, u.word)
	if first >= joint || t.is(first, prepositionWord) ||
		!t.boundary(first, u.word) && !(d.at(first-1) == "," && t.nextComma(u.word, first) == first-1 && t.introducedBy(u.word, first-1)) {
		return joint
	}
	for i := first; i < joint; i++ {
		if t.quoted[i] > 0 || d.shape(i) == lower && (d.tense(i) != undirected || len(t.lex[i].verbs) > 0 && !t.human(i)) {
			return joint
		}
	}
	return first
}

// afterOpening is where the subject begins in the words from up to k, which
// open a clause behind a preposition and have no comma: in a radio interview
// Lee said, in northern Norland the Harbour Office says. It is from where that
// cannot be told.
func (t *talk) afterOpening(from, k int, u *utterance) int {
	if t.is(from, prepositionWord) || !t.is(from-1, prepositionWord) || !t.boundary(from-1, u.word) {
		return from
	}
	for j := k; j > from; j-- {
		if t.is(j, determinerWord|possessiveWord) && t.d.words[j].shape == lower {
			return j
		}
	}
	n := t.d.nameAt(k)
	if n == nil || n.stop != k+1 || n.kind != person && n.kind != organisation {
		return from
	}
	start := n.word
	if n.kind == person && n.title < start {
		start = n.title
	}
	for start-1 > from && t.is(start-1, personNoun) && t.d.words[start-1].shape == lower {
		start--
	}
	if start <= from || t.is(start-1, determinerWord|possessiveWord|prepositionWord|conjunctionWord) || t.d.words[start-1].shape == punct {
		return from
	}
	return start
}

// beforeRelative is the subject whose clause ends with word k: an official who
// asked not to be named said.
func (t *talk) beforeRelative(k int, u *utterance) (from, to int, ok bool) {
	for r := k; r > u.word && t.quoted[r] == 0 && t.d.words[r].shape != punct; r-- {
		if t.isAny(r, "who") && t.is(r, relativeWord) {
			from = t.leftPhrase(r-1, u.word)
			return from, r, from < r
		}
	}
	return 0, 0, false
}

// overApposition finds the subject before a comma: Ann Lee, mayor of Ur, said.
func (t *talk) overApposition(k int, u *utterance) (from, to int, ok bool) {
	found := 0
	for j, n := k-1, 0; j > u.word && n < 5; j-- {
		if q := t.quoted[j]; q > 0 {
			for j > u.word && t.quoted[j-1] == q {
				j--
			}
			continue
		}
		v := t.d.at(j)
		if v == ";" || v == ":" {
			break
		}
		if v == ")" {
			if b := t.bracket(j, u.word); b > u.word {
				j = b
			}
			continue
		}
		if v != "," && !(t.is(j, relativeWord) && t.d.at(j-1) != ",") {
			continue
		}
		n++
		end := j - 1
		if t.d.at(end) == ")" {
			if b := t.bracket(end, u.word); b > u.word {
				end = b - 1
			}
		}
		var start int
		if t.is(end, subjectWord) {
			start = end
		} else {
			start = t.leftPhrase(end, u.word)
		}
		if start > end || t.quoted[end] > 0 {
			continue
		}
		switch {
		case t.boundary(start, u.word) && !t.is(start, prepositionWord|subordinatorWord):
			return start, end + 1, true
		case t.behindTime(start, u.word):
			return start, end + 1, true
		case t.d.at(start-1) == "," && found == 0:
			from, to, found = start, end+1, 1
		}
	}
	if found > 0 {
		return from, to, true
	}
	// A verb of a row: he paused, smiled, said.
	return 0, 0, false
}

// behindTime says that nothing but when it was stands in a sentence before what
// begins at word i: In September the group, which …, had reported.
func (t *talk) behindTime(i, lo int) bool {
	k := i - 1
	for k > lo && (t.is(k, timeWord) || t.d.words[k].shape == number) {
		k--
	}
	return k < i-1 && t.is(k, prepositionWord) && t.boundary(k, lo) && (t.is(i, determinerWord|possessiveWord|subjectWord) || t.d.nameAt(i) != nil)
}

// rightPhrase is where the noun phrase ends that begins with word p; p where
// there is none.
func (t *talk) rightPhrase(p, hi int) int {
	d := t.d
	if p >= hi || t.quoted[p] > 0 || t.is(p, timeWord) && (p+1 >= hi || !t.capital(p+1)) {
		return p
	}
	if t.is(p, subjectWord) {
		return p + 1
	}
	if d.at(p) == "that" {
		return p
	}
	i, last := p, p
	for i < hi && t.is(i, determinerWord|possessiveWord) && !t.isAny(i, "that") && t.quoted[i] == 0 {
		i++
		if i < hi && t.is(i-1, pronounWord) && t.d.at(i) == "of" {
			last = i
			i++
		}
	}
	for ; i < hi; i++ {
		if t.quoted[i] > 0 {
			q := &d.quotes[t.quoted[i]-1]
			_, stop := t.marks(*q)
			if q.stop-q.word > 3 || i == p || !t.capital(i-1) || stop >= hi || !t.capital(stop) {
				break
			}
			i = stop - 1
			continue
		}
		w := &d.words[i]
		if w.shape == punct {
			v := d.at(i)
			between := w.glued && i+1 < hi && d.words[i+1].glued
			if i > p && (between && (v == "-" || v == "–" || v == "/" || v == "‑") || v == "&" || (v == "’" || v == "'") && w.glued) {
				continue
			}
			break
		}
		l := t.lex[i]
		if i > p &&
			(l.class&timeWord != 0 && (w.shape != lower || !t.is(i-1, determinerWord)) || len(l.verbs) > 0 && w.shape == lower &&
				(l.form == pastForm || l.form == ingForm) && t.d.at(i-1) != "the") {
			break
		}
		switch {
		case l.class&determinerWord != 0 && i > p && last == i, l.class&possessiveWord != 0 && last == i && i > p:
			return last // Lee the mayor
		case t.nounish(i):
			if w.shape == lower && i > p && t.capital(i-1) && last == i && !t.capitalAhead(i, hi) && l.class&(speakerNoun|plainNoun) == 0 &&
				!t.joint(p, i) {
				return last // Lee smiling
			}
			last = i + 1
			continue
		case i > p && i+1 < hi && (d.at(i) == "of" || d.at(i) == "for" || d.at(i) == "from" || d.at(i) == "at") && last == i && (t.nounish(i+1) ||
			t.is(i+1, determinerWord|possessiveWord)):
			if d.at(i) != "of" && t.properName(p, i) {
				return last
			}
			for i+1 < hi && t.is(i+1, determinerWord|possessiveWord) && t.nounish(i+2) {
				i++
			}
			continue
		case d.at(i) == "and" && last == i && t.capital(i-1) && t.capital(i+1):
			continue
		case last == i && i+1 < hi && (d.at(i) == "to" && d.at(i-1) == "close" || d.at(i) == "with" && d.at(i-1) == "familiar"):
			continue // a source close to the talks
		}
		break
	}
	return last
}

// joint says that the phrase from p up to i holds a word in small letters or an
// article, so that more of them may follow.
func (t *talk) joint(p, i int) bool {
	for ; p < i; p++ {
		if t.d.words[p].shape == lower || t.is(p, determinerWord) && t.d.at(p) == "The" {
			return true
		}
	}
	return false
}

func (t *talk) properName(p, i int) bool {
	for ; p < i; p++ {
		if !t.capital(p) {
			return false
		}
	}
	return true
}

// capitalAhead says that a capital follows within two words: chief Ann Lee.
func (t *talk) capitalAhead(i, hi int) bool {
	for j := i + 1; j < min(i+4, hi); j++ {
		if t.d.words[j].shape == punct && t.d.at(j) != "-" || t.is(j, prepositionWord|conjunctionWord|auxiliaryWord|determinerWord) {
			return false
		}
		if t.capital(j) {
			return true
		}
	}
	return false
}

// pluralPhrase says that a phrase can be the subject of "say": they, officials,
// Lee and Sun.
func (t *talk) pluralPhrase(from, to int) bool {
	if to-from == 1 && t.is(from, subjectWord) {
		return !t.isAny(from, "he", "she", "it")
	}
	if to-from == 1 && t.is(from, relativeWord|pronounWord) {
		return true
	}
	for i := from; i < to; i++ {
		if t.linking(i) && i > from {
			to = i
			break
		}
		if t.d.at(i) == "and" || t.isAny(i, "people", "officials") {
			return true
		}
	}
	v := t.d.at(to - 1)
	if t.d.words[to-1].shape == clitic {
		return false
	}
	return plural(v) && !strings.HasSuffix(v, "ss") ||
		t.isAny(to-1, "people", "police", "percent", "cent", "half", "men", "women", "some", "many", "others", "few", "most", "both", "several")
}

// subjectOf is the subject of an utterance, before word i; equal ends where it
// cannot be told.
func (t *talk) subjectOf(u *utterance, i int) (from, to int) {
	p := u.word
	for p < i && (t.d.words[p].shape == punct || t.quoted[p] > 0 || t.is(p, conjunctionWord) || t.isAdverb(p)) {
		p++
	}
	// About 100 people chanted.
	if p+1 < i && t.d.in(p, bounds) && t.isNumber(p+1, u) {
		p++
	}
	// A month later, he said.
	for j := p; j < min(p+5, i); j++ {
		if d := t.d.at(j); d == "," && (t.is(j-1, timeWord|adverbWord) || t.d.words[j-1].shape == number) &&
			t.is(p, determinerWord|timeWord|adverbWord) {
			p = j + 1
			break
		}
	}
	// In Rome the minister said.
	if p < i && t.is(p, prepositionWord) && !t.is(p, subjectWord) {
		if j := t.rightPhrase(p+1, i); j > p+1 && j < i && (t.is(j, subjectWord) || t.is(j, determinerWord) && !t.is(j, prepositionWord)) {
			return j, t.rightPhrase(j, i)
		}
	}
	// On Monday the group.
	if p < i && t.is(p, prepositionWord) && t.is(p+1, timeWord) {
		j := p + 1
		for j < i && (t.is(j, timeWord) || t.d.words[j].shape == number) {
			j++
		}
		if j < i && t.quoted[j] == 0 && (t.is(j, subjectWord|determinerWord|possessiveWord) && !t.is(j, prepositionWord) || t.d.nameAt(j) != nil) {
			p = j
		}
	}
	// An adverbial in front, up to its comma.
	if p < i &&
		(t.is(p, prepositionWord|subordinatorWord) || t.lex[p].form == ingForm && len(t.lex[p].verbs) > 0 || strings.HasSuffix(t.d.at(p), "ing")) &&
		!t.is(p, subjectWord) {
		for p < i && (t.d.at(p) != "," || t.quoted[p] > 0) {
			p++
		}
		p++
		if p+1 < i && t.capital(p) && t.d.at(p+1) == "," {
			p += 2 // In Salem, Oregon, he said.
		}
		for p < i && t.isAdverb(p) {
			p++
		}
	}
	if p >= i || t.quoted[p] > 0 {
		return 0, 0
	}
	if t.is(p, subjectWord) {
		return p, p + 1
	}
	if t.capital(p) && !t.is(p, determinerWord|possessiveWord|pronounWord) {
		j := p
		for j < i && (t.capital(j) || t.d.words[j].shape == clitic && t.capital(j+1)) && t.quoted[j] == 0 {
			j++
		}
		if n := t.d.nameAt(j - 1); j < i && n != nil && n.kind == person && n.stop == j && t.d.words[j].shape == lower && t.d.tense(j) != undirected {
			return p, j // Ann Lee joins Burke & Sons
		}
		if j+1 < i && t.d.words[j].shape == clitic && t.d.words[j+1].shape == lower {
			return p, t.rightPhrase(p, i) // Ann’s great-uncle, and not Ann
		}
		if j < i && t.d.words[j].shape == lower && (t.is(j, speakerNoun) || t.capitalAhead(j, i) && !strings.HasSuffix(t.d.at(j), "ed")) {
			return p, t.rightPhrase(p, i)
		}
		return p, j
	}
	to = t.rightPhrase(p, i)
	for j := p; j < to; j++ {
		if t.is(j, speakerNoun) && !t.is(j+1, speakerNoun) && !t.capital(j+1) && t.d.shape(j+1) != clitic {
			if k := j + 2; k < to && t.is(k, bodyNoun) && !t.is(j+1, prepositionWord) && t.d.tense(j+1) == undirected && len(t.lex[j+1].verbs) == 0 {
				continue // the family holding company
			}
			return p, j + 1
		}
	}
	for j := p + 1; j < to; j++ {
		if t.d.words[j].shape == lower && strings.HasSuffix(t.d.at(j), "ed") {
			return p, j
		}
	}
	return p, to
}

// called is the name that a speaker's words stand for where that is safe, else
// the words as they are.
func (t *talk) called(from, to int) string {
	slot := &t.calls[uint(from)%uint(len(t.calls))]
	if slot.to == 0 || slot.from != from || slot.to != to {
		*slot = call{from, to, t.nameOf(from, to)}
	}
	return slot.name
}

// A call is what called makes of some words, of whom a claim, its row and the speech each ask.
type call struct {
	from, to int
	name     string
}

// nameOf is called, of words that have not just been asked for.
func (t *talk) nameOf(from, to int) string {
	d := t.d
	if from, to = t.refersTo(from, to); from >= to {
		return ""
	}
	if to-from == 1 {
		who := ""
		switch d.lower(from) {
		case "he", "his", "him":
			who = t.whoIs(from, true)
		case "she", "her":
			who = t.whoIs(from, false)
		}
		if who != "" {
			if who == d.at(from) && t.isAny(from, "he", "she") {
				if lo, hi := t.taggedBy(from); lo < hi {
					return t.called(lo, hi)
				}
			}
			return who
		}
	}
	text := d.slice(from, to)
	if len(d.names) > 0 {
		for i := to - 1; i >= from; i-- {
			n := d.nameAt(i)
			if n == nil {
				continue
			}
			e := &d.entities[n.entity]
			before := n.word - 1
			if before > from && t.is(before, determinerWord) {
				before-- // a spokesman for the port
			}
			if before >= from && (t.is(before, prepositionWord|conjunctionWord) || d.words[before].shape == clitic) {
				// Figures from the census office are its own.
				if n.kind == organisation && n.stop == to && d.at(before) == "from" && t.is(before-1, figuresNoun) {
					return e.full
				}
				break
			}
			if head := t.headEnd(from, n.word); n.kind == organisation && n.stop == to && head < n.word {
				if m := d.nameAt(head - 1); m != nil && m.kind == person && m.stop == head {
					return d.entities[m.entity].full // Ann Lee of the Norland yard Open Coast
				}
				if plural(d.at(head - 1)) {
					break // former staff of the Norland yard Open Coast
				}
			}
			if n.kind == person && n.stop == to && !t.joins(from, n.word) && !t.standsFor(from, n) ||
				n.kind == organisation && n.stop == to && !t.is(to-1, speakerNoun) {
				if n.kind == organisation && t.fitsTwo(n, e.full) {
					return d.slice(n.word, n.stop) // Orvexa, of Orvexa Holdings and Orvexa Norland
				}
				if n.kind == person && n.title < n.word && e.addressed && d.bearsToo(e) {
					return d.slice(n.title, n.stop) // Mrs Lee, beside Tom Lee
				}
				return e.full
			}
			break
		}
	}
	head := to
	for i := from + 1; i < to; i++ {
		if t.linking(i) || d.at(i) == "and" || d.at(i) == "(" {
			head = i
			break
		}
	}
	if head == to {
		start := to
		for start > from && t.capital(start-1) {
			start--
		}
		run := to - start
		if start < from {
			start = from
		}
		name := d.slice(start, to)
		switch {
		case run == 0:
		case run >= 2 && start > from && d.words[start-1].shape == lower && (t.is(start-1, personNoun) || t.isAny(start-1, "based")):
			return name
		case run == 1 && (start == from || t.isTitle(start-1)), run == 2 && t.isTitle(start):
			if full := t.fullName(d.at(to - 1)); full != "" {
				return full
			}
		}
	}
	return strings.TrimSuffix(text, ",")
}

// bearsToo says that the name of a person, a surname alone, is that of another person of the report, who has a first name too.
func (d *document) bearsToo(e *entity) bool {
	for i := range d.entities {
		o := &d.entities[i]
		if before := len(o.full) - len(e.full) - 1; o.kind == person && before > 0 && o.full[before] == ' ' && o.full[before+1:] == e.full {
			return true
		}
	}
	return false
}

// fitsTwo says that a name is the beginning of the full names of more than one body of the report,
// so that it does not tell which is meant.
func (t *talk) fitsTwo(n *name, full string) bool {
	short := t.d.slice(n.word, n.stop)
	if len(full) <= len(short) || !strings.HasPrefix(full, short) {
		return false
	}
	for i := range t.d.entities {
		e := &t.d.entities[i]
		if e.kind == organisation && e.full != full && len(e.full) > len(short) && e.full[len(short)] == ' ' && strings.HasPrefix(e.full, short) {
			return true
		}
	}
	return false
}

// standsFor says that the words from up to a name are of those who speak for somebody
// with a title: the office of Norland's president Ann Lee. But not: the head of the
// union Ann Lee, the chief of staff General Lee.
func (t *talk) standsFor(from int, n *name) bool {
	d := t.d
	head, first := t.headEnd(from, n.word), n.word
	if d.at(head) != "of" && d.at(head) != "for" || head >= n.word-1 {
		return false
	}
	if n.title < first {
		first = n.title
	} else if first--; !t.is(first, personNoun) {
		return false
	}
	for first > head+1 && t.capital(first-1) {
		first--
	}
	return first > head && (first == head+1 || d.shape(first-1) == clitic || d.in(first-1, determiners))
}

func (t *talk) isTitle(i int) bool { return t.isAny(i, "mr.", "mrs.", "ms.", "mr", "mrs", "ms") }

// fullName is the only full name in the report that ends with a last name. It
// is asked where the report's names have not been found.
func (t *talk) fullName(last string) string {
	if len(t.d.names) > 0 {
		return ""
	}
	if t.fuller == nil {
		t.fuller = map[string]string{}
		for i := 0; i < len(t.d.words); i++ {
			j := i
			for j < len(t.d.words) && t.capital(j) && t.d.words[j].sent == t.d.words[i].sent &&
				!t.is(j, determinerWord|subjectWord|prepositionWord|subordinatorWord|conjunctionWord|timeWord) && !t.isTitle(j) {
				j++
			}
			if j-i >= 2 && j-i <= 4 && !t.d.partOf(i).titleCase {
				key, full := t.d.at(j-1), t.d.slice(i, j)
				if old, ok := t.fuller[key]; ok && old != full {
					full = ""
				}
				t.fuller[key] = full
			}
			i = max(i, j)
		}
	}
	return t.fuller[last]
}

// headEnd is where the head of a phrase ends: before the words that a
// preposition joins to it.
func (t *talk) headEnd(from, to int) int {
	for i := from + 1; i < to; i++ {
		if t.linking(i) {
			return i
		}
	}
	return to
}
