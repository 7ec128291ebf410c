package extract

import "strings"

// This file says whose account or reckoning a sentence gives where its verb is none of speech.

// assessed says that a stretch stands behind a verb by which somebody gives their own account
// or reckoning, and who does, where nothing parts the two: the broker values it at £70m; former
// prisoners described being kept with 40 others.
func (b *boxer) assessed(from int) (by string, ok bool) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := at - 1; i > u.word && u.has(doubtSign) && d.at(i) != ";"; i-- {
		if k := t.asideBefore(i, u.word); k > u.word && (t.is(k+1, relativeWord) || t.is(k+1, prepositionWord) && t.is(k+2, relativeWord)) {
			i = k // the yard, for which Ur has promised $40, has been shut since May
			continue
		}
		if t.quoted[i] > 0 || d.words[i].shape != lower || !strings.Contains(d.doubtKind(i), "reckons") || !t.assesses(i, u.stop) {
			continue
		}
		lo, hi, found := t.whoTells(i, u)
		if !found {
			if u.cue < u.cues && t.cues[u.cue].verb < i && d.at(i-1) == "," && t.lex[i].form == thirdForm {
				return "", true // Force says it is shut, promises an inquiry
			}
			if t.isAny(i, "put", "puts", "sees", "values") && t.setsAt(i, u.stop) && d.at(i-1) != "to" &&
				(d.shape(i-1) != lower || !t.is(i-1, beWord|haveWord|modalWord)) {
				return "", true // figures published in May put it at 40; the programme, drawn up in May, sees it at 40
			}
			continue
		}
		if t.is(lo, relativeWord) || d.anyOf(i, at, ",") {
			return "", true
		}
		return t.voice(lo, hi), true
	}
	return "", false
}

// mostAssessed is how many words may stand between a verb and the "at" before what something is
// reckoned to be.
const mostAssessed = 10

// assesses says that the verb at word i takes what it needs before word stop, as some do only in
// one of their senses: put the toll at 40, figures that 40 come.
func (t *talk) assesses(i, stop int) bool {
	switch t.d.at(i) {
	case "put", "puts", "value", "values", "valued", "rate", "rates", "rated":
		return t.setsAt(i, stop)
	case "figures":
		return t.d.at(i+1) == "that"
	case "spoke", "spoken", "speaks":
		return t.d.at(i+1) == "of" && t.d.leadsToFigure(i+1)
	case "gave", "gives":
		return t.givesAs(i, stop)
	case "warned", "warns":
		return !t.timesBehind(i + 1)
	case "recalled", "recalls", "remembers", "remembered":
		return t.isAny(i+1, "that", "how") || strings.HasSuffix(t.d.at(i+1), "ing")
	}
	return true
}

// timesBehind says that behind somebody, who begins with word i, stands how often it was done, and then nothing that was said:
// warned him three times.
func (t *talk) timesBehind(i int) bool {
	if n := t.d.nameAt(i); n != nil {
		i = n.stop
	} else if t.isAny(i, "him", "her", "them", "us", "me") {
		i++
	}
	if t.isAny(i+1, "times") && (t.d.shape(i) == number || numberWords.knows(t.d.spelling(i))) {
		i++
	} else if !t.isAny(i, "once", "twice") {
		return false
	}
	return t.isAny(i+1, "for", "by", "in", "during", "before", "after") || t.d.shape(i+1) == punct
}

// givesAs says that the verb at word i gives what something measures, before word stop: gave a toll of
// 40, gives 2031 as “the better year”, gives 40 as the toll. But not: gave a speech, 40 boats as a gift.
func (t *talk) givesAs(i, stop int) bool {
	for k := i + 2; k < min(stop, i+mostAssessed) && !isBorder(t.d.at(k)); k++ {
		switch t.d.at(k) {
		case "of":
			if t.d.has(k-1, quantityNouns) && t.d.leadsToFigure(k) {
				return true
			}
		case "as":
			return t.quoted[k+1] > 0 || t.quoted[k+2] > 0 || t.is(k+1, determinerWord) && t.d.has(k+2, quantityNouns)
		}
	}
	return false
}

// setsAt says that behind word i an "at" leads to a number before word stop.
func (t *talk) setsAt(i, stop int) bool {
	for k := i + 1; k < min(stop, i+mostAssessed); k++ {
		if t.d.at(k) == "at" && (t.d.leadsToFigure(k) || t.d.leadsToFigure(k+1)) {
			return true
		}
	}
	return false
}
