package extract

// This file says whose a sentence is by what stands in it without governing a clause: who said
// it, behind a comma at its end, whose figures it goes by, or who guessed at what it tells.

// trailed says that a stretch stands in what somebody says, or guesses at, although no claim
// could be made of it, and who says it, where that is plain.
func (b *boxer) trailed(from int) (by string, ok bool) {
	t := talkOf(b.d)
	at := b.d.wordAt(from)
	u := t.utteranceOf(at)
	if u.has(cueSign) {
		if lo, hi, ok := t.saidBehind(u, at); ok {
			if hi == lo+1 && t.is(lo, subjectWord) {
				return "", true
			}
			return t.voice(lo, hi), true
		}
	}
	return "", t.heardFrom(u, at) || t.guessedAt(u, at) || t.byFigures(u) || t.accordingBefore(u, at)
}

// accordingBefore says that word at stands behind whose account a sentence goes by: it was shut,
// according to the yard, and 40 left.
func (t *talk) accordingBefore(u *utterance, at int) bool {
	for i := u.word; u.has(cueSign) && i+1 < at && t.d.at(i) != ";"; i++ {
		if t.isAccording(i) && t.quoted[i] == 0 {
			return true
		}
	}
	return false
}

// saidBehind says that behind word at a comma leads to who says it, with nothing that could be
// said behind the verb, and by which words: it was shut, a lawyer, Ann Lee, told the court; five
// died where it fell, according to the ministry. A semicolon parts all but what "he" said.
func (t *talk) saidBehind(u *utterance, at int) (from, to int, ok bool) {
	d := t.d
	parted, comma, before := false, -1, -1 // the last comma, and the one before it
	for i := at + 1; i < u.stop; i++ {
		if t.quoted[i] > 0 {
			continue
		}
		switch v := d.at(i); {
		case v == ";":
			parted = true
		case v == "," && !d.inNumber(i):
			before, comma = comma, i
		case t.isAccording(i) && !parted:
			return i + 2, t.rightPhrase(i+2, u.stop), true
		case t.isAccording(i) && d.at(i-1) == "," && t.endsTelling(t.rightPhrase(i+2, u.stop), u.stop):
			return 0, 0, true // there were 64 in May; there are 93, according to the ministry: it may mean both
		case comma < 0 || !t.saysFinite(i):
		case comma == i-1 && !parted && t.lex[i].verbs[0].frame&hearerFrame == 0 && t.inversion(u, i):
			return i + 1, t.rightPhrase(i+1, u.stop), true
		case t.nothingSaid(u, i):
			lo, hi := comma, i
			if comma == i-1 {
				lo, hi = before, t.nextComma(before+1, i) // a lawyer, Ann Lee, told
			}
			if lo < 0 || lo+1 >= i ||
				t.is(lo+1, conjunctionWord|relativeWord|subordinatorWord|prepositionWord) && !t.is(lo+1, determinerWord|subjectWord) ||
				d.verbsWithin(lo+1, i) > 0 || d.verbsWithin(u.word, lo) == 0 || changeVerbs.knows(d.spelling(lo+1)) || t.comparedBetween(lo, i) {
				continue
			}
			if !parted || lo+2 == i && t.is(lo+1, subjectWord) {
				return lo + 1, hi, true
			}
		}
	}
	return 0, 0, false
}

// saysFinite says that word i is a verb that tells that somebody says something.
func (t *talk) saysFinite(i int) bool {
	l := t.lex[i]
	if t.d.shape(i) != lower || len(l.verbs) == 0 {
		return false
	}
	v := l.verbs[0]
	return v.particle == "" && v.stance >= says && v.stance <= confirms && v.frame&(clauseFrame|thatFrame) != 0 &&
		(l.form == pastForm || l.form == thirdForm || l.form == baseForm && v.lemma == "say") &&
		!t.is(i-1, determinerWord|possessiveWord|beWord|prepositionWord|conjunctionWord)
}

// nothingSaid says that behind the verb of speech at word i stands no more than to whom, when
// and where it was said.
func (t *talk) nothingSaid(u *utterance, i int) bool {
	d := t.d
	k := i + 1
	if t.lex[i].verbs[0].frame&hearerFrame != 0 {
		if to := t.rightPhrase(k, u.stop); to > k {
			k = to // told the court
		}
	}
	for k < u.stop && (t.is(k, timeWord) || t.isAdverb(k) || d.shape(k) == number && t.is(k-1, timeWord)) {
		k++
	}
	if k >= u.stop || d.shape(k) == punct && d.at(k) != ":" {
		return true
	}
	if d.at(k) == "to" && !t.is(k+1, determinerWord|possessiveWord) || !t.is(k, prepositionWord) && d.at(k) != "citing" {
		return false
	}
	for ; k < u.stop && d.at(k) != ";"; k++ {
		if t.quoted[k] > 0 || d.at(k) == "that" && !d.finite(k+1) || t.is(k, subjectWord) {
			return false
		}
	}
	return true
}

// inversion says that behind the verb of speech at word i stands who speaks, and the sentence
// ends: says harbour official.
func (t *talk) inversion(u *utterance, i int) bool {
	to := t.rightPhrase(i+1, u.stop)
	return to > i+1 && (to == u.stop || t.d.shape(to) == punct) && (t.human(to-1) || t.is(to-1, speakerNoun) || t.namesBearer(to-1))
}

// mostHeardFrom is how many words those have at the most from whom something was heard.
const mostHeardFrom = 8

// heardFrom says that word at stands behind what was heard from somebody: heard from the
// trustees that.
func (t *talk) heardFrom(u *utterance, at int) bool {
	for i := u.word; i+2 < at; i++ {
		if !t.isAny(i, "heard", "hears", "learned", "learnt") || t.quoted[i] > 0 || t.d.at(i+1) != "from" {
			continue
		}
		for k := i + 2; k < min(at, i+mostHeardFrom); k++ {
			if t.d.at(k) == "that" {
				return true
			}
		}
	}
	return false
}

// guessedAt says that word at stands behind what those guess at who guess at results, or behind
// a verb for guessing: analysts had pencilled in $5; three had forecast a cut of 12 points.
func (t *talk) guessedAt(u *utterance, at int) bool {
	d := t.d
	lo, hi := t.subjectOf(u, at)
	if lo < hi && hi < at && d.in(t.headEnd(lo, hi)-1, guessers) && (t.is(hi, haveWord) || t.guessed(hi)) && !d.anyBorder(hi, at) {
		return true
	}
	for i := at - 1; i > u.word && !isBorder(d.at(i)) && !t.is(i, relativeWord|conjunctionWord); i-- {
		if t.guessed(i) && d.shape(i) == lower && t.quoted[i] == 0 && (t.is(i-1, haveWord) || d.tense(i) == past && t.is(i-1, subjectWord)) {
			return true
		}
	}
	return false
}

// byFigures says that a sentence goes by somebody's figures, which a phrase between commas or
// at one of its ends tells: on the ministry's numbers, …; …, by industry figures.
func (t *talk) byFigures(u *utterance) bool {
	d := t.d
	for i := u.word; i+2 < u.stop; i++ {
		if !t.isAny(i, "on", "by", "per") || t.quoted[i] > 0 || i > u.word && d.at(i-1) != "," {
			continue
		}
		to := t.rightPhrase(i+1, u.stop)
		if to > i+2 && d.shape(to-1) == lower && (t.is(to-1, figuresNoun) || t.isAny(to-1, "figures", "numbers")) &&
			(to == u.stop || d.shape(to) == punct) {
			return true
		}
	}
	return false
}

// tellers says that a figure counts those who say or tell something: two-thirds of those
// interviewed told researchers that.
func (b *boxer) tellers(f *Figure) bool {
	t := talkOf(b.d)
	at := b.d.wordAt(f.from)
	u := t.utteranceOf(at)
	for i := at + 1; i < u.stop && !isBorder(b.d.at(i)); i++ {
		if b.d.finite(i) {
			return t.saysFinite(i) && t.quoted[i] == 0 && !t.comparedBetween(at, i)
		}
	}
	return false
}
