package extract

import "strings"

// Where somebody says something by a number that they give: put the toll at 12.

// mostCounted is how many words may stand between "put" and "at 12".
const mostCounted = 16

// countCue reads "put the number of dead at 12": whoever gives a number says
// something, by a verb that is none of speech.
func (t *talk) countCue(i int, u *utterance) bool {
	d, l := t.d, t.lex[i]
	if d.words[i].shape != lower || l.form == ingForm || !t.givesNumber(i+1, l.count.lead, u) {
		return false
	}
	k := i - 1
	for k >= u.word && t.quoted[k] == 0 && !t.is(k, negationWord) && (t.isAdverb(k) || t.isAny(k, "far") && t.isAny(k-1, "so")) {
		if k--; t.isAny(k, "so") && t.isAny(k+1, "far") {
			k--
		}
	}
	switch {
	case k < u.word || t.quoted[k] > 0 || t.is(k, negationWord|modalWord|beWord|determinerWord|possessiveWord|prepositionWord):
		return false
	case t.is(k, haveWord):
		k--
	case l.form == participleForm:
		return false
	}
	from, to, ok := t.leftSubject(k, u)
	if ok && l.form == pastForm && d.at(i+1) == l.count.lead && t.counts(from, to) {
		t.cues = append(t.cues, cue{kind: counting, stance: shows, frame: objectFrame, head: i, verb: i, group: i, stop: i + 1})
		return true // turnout put at 39%
	}
	if !ok || from >= to || !t.speakerLike(from, to) || !t.canSpeak(from, to) || l.form == thirdForm && t.pluralPhrase(from, to) && !t.capital(to-1) {
		return false
	}
	if l.form == baseForm && !t.pluralPhrase(from, to) {
		return false
	}
	c := cue{kind: counting, stance: shows, frame: objectFrame, head: min(from, i), verb: i, group: i, stop: i + 1, from: from, to: to}
	if t.is(k, conjunctionWord) {
		c.head = i
	}
	t.cues = append(t.cues, c)
	return true
}

// counts says that a phrase is a noun for what is counted: turnout.
func (t *talk) counts(from, to int) bool {
	return from < to && t.d.in(to-1, quantityNouns)
}

// givesNumber says that a number follows word i, behind a thing and its lead
// where it has one, in the same clause: the damage there as $550 million.
func (t *talk) givesNumber(i int, lead string, u *utterance) bool {
	d := t.d
	if lead == "" {
		for t.isAny(i, "only", "just") {
			i++
		}
		return t.isNumber(t.behindBound(i, u), u)
	}
	if at := i + 1; d.at(i) == lead && t.isAny(at, "somewhere", "between") {
		for t.isAny(at, "somewhere", "between") {
			at++
		}
		return t.isNumber(at, u) // puts at somewhere between 3 and 4 million
	}
	if d.at(i) == lead && t.isNumber(t.behindBound(i+1, u), u) && i-1 > u.word && !t.is(i-2, beWord|haveWord|modalWord) {
		return true // an area that the office puts at 12 hectares
	}
	if lead == "as" && t.givesCount(i, u) {
		return true
	}
	quantity := t.isAny(i, "it", "that", "this") && i+1 < u.stop && d.at(i+1) == lead
	for j := i; j < min(i+mostCounted, u.stop) && t.quoted[j] == 0; j++ {
		quantity = quantity || d.has(j, quantityNouns)
		switch {
		case (d.at(j) == lead || lead == "at" && (d.at(j) == "to" && t.isAny(j-1, "closer", "nearer", "close") || t.isAny(j, "above", "below", "over", "under", "between"))) && j > i && t.isNumber(t.behindBound(j+1, u), u):
			return quantity
		case d.words[j].shape == punct && !d.words[j].glued, d.at(j) == ",", d.at(j) == ";", d.words[j].shape == number,
			t.is(j, auxiliaryWord|conjunctionWord|subordinatorWord) && !t.is(j, prepositionWord|determinerWord) &&
				!(d.at(j) == "and" && t.capital(j-1) && t.capital(j+1)): // in Ur and Oslo
			return false
		}
	}
	return false
}

// givesCount says that a noun for a number begins at word i and the number stands behind it: a higher
// number, 18 deaths.
func (t *talk) givesCount(i int, u *utterance) bool {
	if !t.is(i, determinerWord) {
		return false
	}
	for j := i + 1; j < min(i+4, u.stop) && t.d.words[j].shape == lower; j++ {
		if t.d.in(j, quantityNouns) {
			return t.isAny(j+1, "of", ",", ":") && t.isNumber(t.behindBound(j+2, u), u)
		}
	}
	return false
}

// givesQuoted says that somebody’s own words with a number follow word i, behind a thing and its
// lead: the loss at “between 9 and 12 million”.
func (t *talk) givesQuoted(i int, lead string, u *utterance) bool {
	for j := i; j+1 < min(i+mostCounted, u.stop) && t.quoted[j] == 0 && t.d.at(j) != ","; j++ {
		if n := t.quoted[j+1]; t.d.at(j) == lead && n > 0 {
			for k := j + 1; k < u.stop && t.quoted[k] == n; k++ {
				if t.d.shape(k) == number || numberWords.knows(t.d.spelling(k)) {
					return true
				}
			}
		}
	}
	return false
}

// behindBound is word i, or the one behind "about", "more than", "at least".
func (t *talk) behindBound(i int, u *utterance) int {
	for n := 4; n > 0 && boundStarts.knows(t.d.spelling(i)); n-- {
		if i+n < u.stop && bounds.has(t.d.lowerSlice(i, i+n)) {
			return i + n
		}
	}
	return i
}

// isNumber says that an amount begins with word i: 12, $5, two million.
func (t *talk) isNumber(i int, u *utterance) bool {
	if i >= u.stop || t.quoted[i] > 0 {
		return false
	}
	if t.d.words[i].shape == punct {
		return isCurrencySign(t.d.at(i)) && t.d.shape(i+1) == number
	}
	if t.capital(i) && currencies.has(strings.TrimSuffix(t.d.lower(i), ".")) {
		return t.d.shape(i+1) == number // Rs. 35 crore
	}
	return t.d.words[i].shape == number || t.d.words[i].shape == lower && numberWords.knows(t.d.spelling(i))
}
