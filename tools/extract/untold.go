package extract

import "strings"

// This file finds whose a sentence is of which no claim could be made.

// untold says whether the sentence of a stretch is somebody's although no claim
// could be made of it, and whose: a verb of speech governs the stretch, polls or
// forecasts have a part in it, or the report says "I" or "we", as those do whom
// it lets speak without marks.
func (b *boxer) untold(from int) (by string, ok bool) {
	t := talkOf(b.d)
	at := b.d.wordAt(from)
	u := t.utteranceOf(at)
	if t.quoted[at] > 0 {
		return t.onlyVoice(u), true
	}
	for _, find := range untoldBy {
		if by, ok = find(t, u, at); ok {
			return by, true
		}
	}
	return "", false
}

// untoldBy are the ways in which a sentence may be somebody's, in the order in which they are tried: each tells who says
// what word at of an utterance tells, "" where that is somebody who is not named.
var untoldBy = [...]func(t *talk, u *utterance, at int) (by string, ok bool){
	(*talk).governed,
	(*talk).toldAtEnd,
	(*talk).goesOnBehind,
	(*talk).likesToSay,
	(*talk).tellsIt,
	(*talk).toldBehind,
	(*talk).toldByMany,
	(*talk).toldBefore,
	(*talk).reportedBy,
	(*talk).joinedThat,
	(*talk).counted,
	(*talk).submitted,
	(*talk).suggested,
	(*talk).ownView,
	(*talk).putAt,
	(*talk).putting,
	(*talk).ownNumber,
	(*talk).claimedBy,
	(*talk).surveyed,
	(*talk).studyFound,
	(*talk).valuedBy,
	(*talk).foreseen,
	(*talk).figuresShow,
	(*talk).polledIn,
	(*talk).saying,
	(*talk).reportedOn,
	(*talk).ownAccount,
	(*talk).hearsay,
	(*talk).reportsOf,
	(*talk).interviewed,
	(*talk).askedWhether,
}

// onlyVoice is who says what stands between marks, where an utterance has one cue only.
func (t *talk) onlyVoice(u *utterance) string {
	if u.cues-u.cue != 1 {
		return ""
	}
	return t.voice(t.cues[u.cue].from, t.cues[u.cue].to)
}

// governed is the one whose verb of speech governs word at.
func (t *talk) governed(u *utterance, at int) (by string, ok bool) {
	d, quoted := t.d, u.has(quoteSign)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if t.isAny(c.group, "must", "should", "may", "might", "can", "could") || t.is(c.from, relativeWord) && c.to == c.from+1 && !c.told {
			continue // must report by May; who admitted it was jailed for 12 years
		}
		if t.agreesTo(c) {
			continue
		}
		if c.kind == plain && !quoted && c.stop <= at && t.governsThing(c, at) {
			if t.unsaid(c) {
				return "", true // would not say how many of its 40 branches
			}
			if c.to > c.from {
				return t.voice(c.from, c.to), true
			}
		}
		if c.kind == plain && c.stop <= at && t.wishes(c) && t.goesOnTo(c.stop, at) {
			return t.voice(c.from, c.to), true // Lee wants the road open by May
		}
		if c.frame&clauseFrame == 0 || c.stance > confirms && c.stance != believes && c.stance != shows {
			continue
		}
		governs := !c.told && !quoted && c.stop <= at && t.givesContent(u, c) ||
			c.kind == plain && at < c.head && (t.leadsIn(u, c.head) || t.between(c, u) || t.setOff(c, u)) && !d.anyOf(at, c.head, ";")
		if governs && t.unsaid(c) {
			return "", true
		}
		if governs && i > u.cue && t.cues[i-1].told && t.cues[i-1].stop == c.head {
			return "", true // Lee said the council had told them
		}
		if governs && c.to > c.from {
			return t.voice(c.from, c.to), true
		}
	}
	return "", false
}

// toldAtEnd is who said it at the end of the sentence: it fell, Red Cross and harbour officials said. Whose it is, it is told.
func (t *talk) toldAtEnd(u *utterance, at int) (by string, ok bool) {
	for i := u.cue; i < u.cues && !u.has(quoteSign); i++ {
		if c := &t.cues[i]; c.kind <= inverted && at < c.head && !(c.from < at && c.to > c.from && at < c.verb) && !t.ofThing(c, at) && c.stance <= confirms && c.frame&clauseFrame != 0 && t.endsTelling(c.stop, u.stop) {
			if t.d.at(c.from-1) == "and" {
				return "", true
			}
			return t.voice(c.from, c.to), true
		}
	}
	return "", false
}

// ofThing says that a cue tells who says what of one number only, which is not the one at word at: £12m, short of the £24m that
// analysts had forecast.
func (t *talk) ofThing(c *cue, at int) bool {
	that := c.from - 1
	if t.isAny(that, "that", "which") && t.d.shape(that-1) != punct && !(t.d.at(that) == "that" && len(t.lex[that-1].verbs) > 0) {
		apart := false
		for k := at; k < that; k++ {
			if apart && t.d.shape(k) == number {
				return true
			}
			apart = apart || t.d.shape(k) == punct && !t.d.inNumber(k) && !isCurrencySign(t.d.at(k)) || t.is(k, prepositionWord|conjunctionWord)
		}
	}
	return false
}

// goesOnBehind is who says what stands before a semicolon behind a claim that they make: it rained, Lee said; in May it had not.
func (t *talk) goesOnBehind(u *utterance, at int) (by string, ok bool) {
	for i := u.cue; i < u.cues && !u.has(quoteSign); i++ {
		if c := &t.cues[i]; c.kind <= inverted && c.head > u.word+1 && c.stop < at && c.stance <= confirms && c.frame&clauseFrame != 0 && (c.kind == inverted || !t.givesContent(u, c)) {
			for k := c.stop; k < at; k++ {
				if t.d.at(k) == ";" && !t.anyVerb(c.stop, k) {
					return t.voice(c.from, c.to), true
				}
			}
		}
	}
	return "", false
}

// mostTag is how many words there are at most that say at the end of a sentence, or at its head, whose it is.
const mostTag = 9

// likesToSay says that somebody is said to keep saying it, at the end of the sentence: as the mayor likes to say.
func (t *talk) likesToSay(u *utterance, at int) (by string, ok bool) {
	last := u.stop - 2
	if !u.has(sayingSign) || last <= at || t.quoted[last] > 0 || len(t.lex[last].verbs) == 0 || t.lex[last].verbs[0].lemma != "say" || t.d.shape(u.stop-1) != punct {
		return "", false
	}
	for i := last - 1; i > at && i > last-mostTag; i-- {
		if t.d.at(i) == "," {
			return "", t.is(i+1, subjectWord|determinerWord|possessiveWord|subordinatorWord) || t.capital(i+1) || t.isAny(i+1, "as")
		}
	}
	return "", false
}

// tellsIt says that somebody tells it so, at the head of the sentence: to hear Lee tell it, the way she tells it.
func (t *talk) tellsIt(u *utterance, at int) (by string, ok bool) {
	end := t.nextComma(u.word, min(u.stop, u.word+mostTag))
	return "", u.has(sayingSign) && end < at && t.isAny(end-1, "it") && t.isAny(end-2, "tell", "tells", "told", "has", "puts", "sees") && t.d.at(end) == ","
}

// toldBehind is who tells it behind a verb without a comma: five have died reports the Harbour Office.
func (t *talk) toldBehind(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := at + 1; i+1 < u.stop && u.has(sayingSign); i++ {
		l := t.lex[i]
		if t.quoted[i] > 0 || d.shape(i) != lower || len(l.verbs) == 0 || l.verbs[0].stance != says || l.verbs[0].frame&clauseFrame == 0 ||
			l.form != thirdForm && l.form != pastForm ||
			t.hasCue(u, i) {
			continue
		}
		if to := t.rightPhrase(i+1, u.stop); to > i+1 && t.endsTelling(to, u.stop) &&
			(t.capital(i+1) && !t.is(i+1, timeWord) || t.is(i+1, determinerWord) && t.capital(i+2)) &&
			!t.is(i-1, prepositionWord|conjunctionWord|subjectWord|beWord|haveWord) {
			return t.voice(i+1, to), true
		}
	}
	return "", false
}

// toldByMany says that several of a kind tell it, whom no name can be given: it has sunk, say builders and some of the carters.
func (t *talk) toldByMany(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := at + 1; i+1 < u.stop && u.has(sayingSign); i++ {
		if d.at(i) != "," || t.quoted[i] > 0 || t.lex[i+1].form != baseForm || len(t.lex[i+1].verbs) == 0 || t.lex[i+1].verbs[0].lemma != "say" {
			continue
		}
		to := t.rightPhrase(i+2, u.stop)
		if d.at(to) == "and" {
			to = t.rightPhrase(to+1, u.stop)
		}
		if to > i+2 && t.endsTelling(to, u.stop) && (plural(d.at(to-1)) || t.human(to-1)) {
			return "", true
		}
	}
	return "", false
}

// toldBefore says that it was told those before whom the sentence ends: the jury was told.
func (t *talk) toldBefore(u *utterance, at int) (by string, ok bool) { return "", t.heard(u, at) }

// reportedBy is who reported it: as reported by the ministry; were identified by the ministry as.
func (t *talk) reportedBy(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word + 1; i+2 < u.stop && u.has(byWordSign); i++ {
		if t.quoted[i] > 0 || d.at(i+1) != "by" || !d.has(i, reportingVerbs) {
			continue
		}
		to := t.rightPhrase(i+2, u.stop)
		for to > i+3 && t.is(to-1, determinerWord|prepositionWord) {
			to-- // the ministry for the first three months
		}
		if t.speakerLike(i+2, to) && (t.isAny(i-1, "as") || t.is(i-1, beWord) && t.isAny(i, "reported") || t.isAny(to, "as") && to < at) {
			return t.voice(i+2, to), true
		}
	}
	return "", false
}

// submitted says that a verb of no list governs the clause: counsel submitted that.
func (t *talk) submitted(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word + 1; i+2 < at && u.has(thatSign); i++ {
		if t.quoted[i] == 0 && d.at(i+1) == "that" && d.shape(i) == lower && d.tense(i) != undirected && !t.is(i, auxiliaryWord) &&
			(t.is(i+2, determinerWord|possessiveWord|subjectWord) || t.capital(i+2) || plural(d.at(i+2)) || d.shape(i+2) == number) {
			return "", true
		}
	}
	return "", false
}

// suggested is what shows or guesses it, which is no plain statement although no noun there speaks: internal figures suggest
// that.
func (t *talk) suggested(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word + 1; i+1 < at && u.has(thatSign); i++ {
		l := t.lex[i]
		if t.quoted[i] == 0 && d.at(i+1) == "that" && d.words[i].shape == lower && len(l.verbs) > 0 && l.verbs[0].particle == "" &&
			l.form <= pastForm &&
			!t.is(i-1, determinerWord|possessiveWord|prepositionWord) &&
			!t.isAny(i+2, "far", "much", "way", "long") &&
			!t.is(i+2, auxiliaryWord) &&
			d.tense(i+2) == undirected {
			if st := l.verbs[0].stance; st <= denies || st == believes || st == shows {
				return t.voice(t.leftPhrase(i-1, u.word), i), true
			}
		}
	}
	return "", false
}

// ownView is whose answer, argument or theory it is: Lee's answer is that 40 boats have sunk.
func (t *talk) ownView(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word + 2; i+1 < at && u.has(thatSign); i++ {
		if d.at(i+1) != "that" || !t.is(i, beWord) || t.quoted[i] > 0 || d.shape(i-1) != lower || t.lex[i-1].nouns == noStance && !views.has(d.at(i-1)) || d.anyOf(i, at, ";") {
			continue
		}
		k := i - 2 // its owner
		for k > u.word && d.shape(k) == lower && t.nounish(k) && !t.is(k, possessiveWord) {
			k--
		}
		switch {
		case d.shape(k) == clitic:
			return t.voice(t.leftPhrase(k-1, u.word), k), true
		case t.is(k, possessiveWord):
			return "", true
		}
	}
	return "", false
}

// views are nouns for what somebody holds or gives back, beside those that head a claim.
var views = readTable("views.txt")

// putAt says that somebody puts a number at word at: a study drawn up in May puts the loss at $2 million; in May Lee put the
// loss at “some 2 to 3 million”.
func (t *talk) putAt(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word + 1; i < u.stop && u.has(countSign); i++ {
		if l := t.lex[i]; t.quoted[i] == 0 && l.count != nil && l.count.lead != "" && l.form != ingForm && d.shape(i) == lower &&
			t.givesQuoted(i+1, l.count.lead, u) &&
			(at < i && !d.anyOf(at, i, ";") || at > i && !d.anyBorder(i, at)) {
			return "", true
		}
		if i >= at {
			continue
		}
		if l := t.lex[i]; t.quoted[i] == 0 && l.count != nil && l.count.lead != "" && l.form != ingForm && d.shape(i) == lower &&
			(t.givesNumber(i+1, l.count.lead, u) || t.isAny(i, "put", "puts") && t.givesNumber(i+1, "", u)) {
			return "", true
		}
	}
	return "", false
}

// putting is who puts a number at word at behind a comma or "with": police gave no number, with organisers putting the crowd
// at 12,000; unions dispute this, putting the bill at £300.
func (t *talk) putting(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := at - 1; i > u.word && u.has(countSign|sayingSign) && d.at(i) != ";"; i-- {
		l := t.lex[i]
		if t.quoted[i] > 0 || l.form != ingForm || d.shape(i) != lower {
			continue
		}
		puts := l.count != nil && l.count.lead != "" && t.givesNumber(i+1, l.count.lead, u)
		says := len(l.verbs) > 0 && l.verbs[0].stance <= confirms && l.verbs[0].frame&clauseFrame != 0
		if lo := t.leftPhrase(i-1, u.word); lo < i && t.isAny(lo-1, "with") && (puts || says) && d.at(i+1) != "," { // but not: with all 97 polls reporting,
			return t.voice(lo, i), true
		}
		if puts {
			return "", d.at(i-1) == ","
		}
	}
	return "", false
}

// ownNumber is whose number the sentence gives at word at: the union's own count is 49.
func (t *talk) ownNumber(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word + 1; i < min(at, u.word+mostLed); i++ {
		if d.shape(i) != clitic || d.at(i) == "'" || t.quoted[i] > 0 {
			continue
		}
		k := i + 1
		for t.isAny(k, "own", "latest", "official") {
			k++
		}
		if t.isAny(k, "number", "figure", "count", "tally", "total", "version") && (t.is(k+1, beWord) || t.isAny(k+1, "stands", "stood")) &&
			t.isNumber(t.behindBound(k+2, u), u) && t.speakerLike(u.word, i) {
			return t.voice(u.word, i), true
		}
		return "", false
	}
	return "", false
}

// claimedBy is who claims the number at word at, right behind what that counts: the 90 people claimed by activists.
func (t *talk) claimedBy(u *utterance, at int) (by string, ok bool) {
	for i := at + 1; i+2 < u.stop && i < at+mostHarmed && t.d.shape(i) != punct; i++ {
		if t.d.at(i+1) == "by" && t.isAny(i, "claimed", "alleged", "estimated") && !t.is(i-1, beWord) {
			if to := t.rightPhrase(i+2, u.stop); t.speakerLike(i+2, to) {
				return t.voice(i+2, to), true
			}
		}
	}
	return "", false
}

// surveyed is the poll or the study that is the subject of the sentence.
func (t *talk) surveyed(u *utterance, at int) (by string, ok bool) {
	if !u.has(studySign) {
		return "", false
	}
	subject, stop := t.subjectOf(u, u.stop)
	if n := t.d.nameAt(stop - 1); subject < stop && n != nil {
		stop = max(stop, n.stop) // a poll by Channel 4
	}
	if subject < stop && stop <= at && !t.taken(stop, u.stop) && !(t.is(stop, beWord) && t.isAny(stop+1, "due", "set", "planned", "scheduled")) && !t.isAny(stop, "closed", "opened", "close", "open") &&
		t.anySurvey(subject, t.headEnd(subject, stop)) {
		if t.setBeside(stop, at) {
			return "", true
		}
		for k := stop; k < at; k++ {
			if t.spreads(k) && t.d.anyOf(k, at, ":") {
				return "", true // estimates vary: the contractor claims 11,000
			}
			if k > stop && t.spreads(k) && t.d.at(stop) == "of" && !t.is(k-1, determinerWord|possessiveWord) {
				return t.d.slice(subject, k), true // estimates of the loss differ
			}
		}
		return t.voice(subject, stop), true
	}
	return "", false
}

// spreads says that word k is a verb that tells how far figures lie apart.
func (t *talk) spreads(k int) bool {
	return t.isAny(k, "differ", "differs", "differed", "diverge", "diverged", "range", "ranges", "ranged", "varied", "varies", "vary")
}

// polledIn is the poll in which it was found, at the head of the sentence: in a September poll.
func (t *talk) polledIn(u *utterance, at int) (by string, ok bool) {
	if end := t.nextComma(u.word, u.stop); u.has(studySign) && end < at && t.is(u.word, prepositionWord) && t.anySurvey(u.word, end) && !t.isAny(end-1, "reporting", "declared", "counted", "closed", "open") {
		return t.voice(u.word+1, end), true
	}
	return "", false
}

// saying says that somebody says it who cannot be told: the authorities in Ur, Oregon, say.
func (t *talk) saying(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := at - 1; u.has(sayingSign) && i > u.word && d.at(i) != ";" && !(d.at(i) == "," && t.is(i+1, conjunctionWord)); i-- {
		if l := t.lex[i]; t.quoted[i] == 0 && d.words[i].shape == lower && len(l.verbs) > 0 && l.verbs[0].lemma == "say" && l.form != ingForm &&
			!t.hasCue(u, i) &&
			!t.is(i-1, determinerWord|possessiveWord|beWord|modalWord) &&
			d.at(i-1) != "to" {
			return "", true
		}
	}
	return "", false
}

// ownAccount says that the report says "I" or "we", or that a poll has a part in the sentence.
func (t *talk) ownAccount(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word; i < u.stop && u.has(ownSign|studySign); i++ {
		switch {
		case t.quoted[i] > 0:
		case d.spelling(i).signs&ownSign != 0 && d.words[i].shape <= title && d.at(i+1) != ".",
			d.has(i, surveys) && d.at(i) != "model" && !t.isAny(i-1, "the", "a", "an") && !t.isAny(i+1, "closed", "close", "open", "opened", "reporting") &&
				!t.inOtherClause(at, i) && !(at < i && (t.ofGuessers(i) && t.comparedBetween(at, i) || t.behindEvent(at, i))):
			// ahead in recent polls; but not: the polls closed
			return "", true
		}
	}
	return "", false
}

// askedWhether says that word at is in what somebody was asked: asked by counsel, Tom Reed, whether he had been lent £120.
func (t *talk) askedWhether(u *utterance, at int) (by string, ok bool) {
	for i := at - 1; u.cues > u.cue && i > u.word && !isBorder(t.d.at(i)); i-- {
		if v := t.d.lower(i); (v == "whether" || v == "if") && t.quoted[i] == 0 {
			for k := u.word; k < i; k++ {
				if t.isAny(k, "asked", "pressed", "questioned") {
					return "", true
				}
			}
		}
	}
	return "", false
}

// behindEvent says that word i stands in what something came before or after, behind the comma that ends that, and so tells
// nothing of the number at word at; or that the number is how many there are: cut to 40, following two surveys.
func (t *talk) behindEvent(at, i int) bool {
	for k := at + 1; k < at+4; k++ {
		if t.isAny(k, "%", "per", "percent", "point", "points") {
			return false // support stood at 31 per cent, after a poll
		}
	}
	for k := i - 1; k > at; k-- {
		if t.d.at(k) == "," {
			return t.isAny(k+1, "following", "after", "before", "despite", "pending")
		}
	}
	return t.leftPhrase(i, at) == at && t.isAny(at-1, "following", "after", "before", "despite", "pending")
}

// hearsay says that the sentence has it from nobody who is named, or from somebody at its end: there is talk of a lift of 40
// metres; on paper, it has two rooms; 340 families, or so the town believes.
func (t *talk) hearsay(u *utterance, at int) (by string, ok bool) {
	if t.isAny(u.word, "on") && t.isAny(u.word+1, "paper") && t.d.at(u.word+2) == "," {
		return "", true
	}
	for i := u.word; i+2 < u.stop; i++ {
		switch {
		case t.quoted[i] > 0:
		case i < at && t.d.at(i) == "talk" && t.isAny(i+1, "of", "about", "that") && (t.is(i-1, beWord) || t.d.shape(i-1) == clitic):
			return "", true
		case i > at && t.d.at(i) == "or" && t.d.at(i+1) == "so" && (t.is(i+2, determinerWord|possessiveWord|subjectWord) || t.capital(i+2)):
			for to := i + 3; to < min(i+mostTag, u.stop); to++ {
				if l := t.lex[to]; len(l.verbs) > 0 && l.form <= pastForm && t.d.shape(to) == lower {
					return t.voice(i+2, to), true
				}
			}
		}
	}
	return "", false
}

// reportsOf is who reports the rate at word at: the service reports survival of 60 per cent.
func (t *talk) reportsOf(u *utterance, at int) (by string, ok bool) {
	for i := u.word + 1; i < at; i++ {
		share := t.isAny(i, "claims", "claim", "claimed") && t.isNumber(t.behindBound(i+1, u), u) && t.isAny(t.behindBound(i+1, u)+1, "per", "percent", "%")
		if t.quoted[i] == 0 && (share || t.isAny(i, "reports", "report", "claims", "claim", "reported", "claimed") && t.d.shape(i+1) == lower && t.d.at(i+2) == "of" &&
			t.isNumber(t.behindBound(i+3, u), u)) {
			if from, to := t.subjectOf(u, i); from < to && to <= i && (!t.taken(to, i) || t.d.at(to) == "," && t.d.at(i-1) == ",") {
				if to < i && t.d.at(to) != "," {
					return "", true // an industry lobby in Ur, of which only the first words were read
				}
				return t.voice(from, to), true
			}
		}
	}
	return "", false
}

// valuedBy is who values at the amount at word at what the sentence tells of: the hotel, valued by its owners at €19 million.
func (t *talk) valuedBy(u *utterance, at int) (by string, ok bool) {
	for i := at - 1; i > u.word+1 && at-i <= mostBefore; i-- {
		if t.d.at(i) == "valued" && t.d.at(i+1) == "at" && t.quoted[i] == 0 {
			return "", true // a painting valued at $4 million: by whom, is not said
		}
		if t.d.at(i) == "by" && t.isAny(i-1, "valued", "estimated", "priced", "costed") && t.quoted[i] == 0 {
			if to := t.rightPhrase(i+1, at); to > i+1 && t.d.at(to) == "at" {
				return t.voice(i+1, to), true
			}
		}
	}
	return "", false
}

// foreseen is who sees the amount at word at come: forecasters see 40 mm of rain, the bank sees prices rising by 4%.
func (t *talk) foreseen(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := at - 1; i > u.word && !isBorder(d.at(i)); i-- {
		if t.quoted[i] > 0 || !t.isAny(i, "see", "sees", "seen") {
			continue
		}
		if d.at(i) == "seen" {
			next := d.at(i + 1)
			return "", t.isAny(i-1, "is", "are") && (next == "at" || strings.HasSuffix(next, "ing") && (changeVerbs.has(next) || t.isAny(i+2, "at", "by", "to"))) // output is seen falling by 4%
		}
		from, to, tells := t.whoTells(i, u)
		if !tells {
			return "", false
		}
		ahead := false
		for k := from; k < to; k++ {
			ahead = ahead || d.in(k, guessers)
		}
		for k := i + 1; k < at && !ahead; k++ {
			v := d.at(k)
			ahead = strings.HasSuffix(v, "ing") && changeVerbs.has(v) || quantityNouns.has(v) && t.isAny(k+1, "at", "of")
		}
		return t.voice(from, to), ahead
	}
	return "", false
}

// figuresShow is whose figures or documents show or list what word at tells, in the same clause or before the comma
// that they stand behind at the end of the sentence. By is "" where a court or an inquiry only heard it.
func (t *talk) figuresShow(u *utterance, at int) (by string, ok bool) {
	d := t.d
	for i := u.word + 1; i < min(at, u.word+mostBefore); i++ {
		if d.at(i) == "heard" && (rulers.has(d.lower(i-1)) || t.isAny(i-1, "inquiry", "inquest", "hearing", "committee")) &&
			(d.at(i+1) == "that" || d.finite(t.rightPhrase(i+1, u.stop))) || d.at(i) == "heard" && d.at(i+1) == "how" && t.quoted[i] == 0 ||
			d.at(i) == "heard" && rulers.has(d.lower(i-1)) && t.capital(i+1) && t.anyVerb(i+2, at) {
			return "", true // the court heard 50 men had left
		}
	}
	document, cued := false, u.has(cueSign)
	for i := u.word; i < min(u.stop, u.word+mostLed) && !document; i++ {
		document = t.is(i, documentNoun|figuresNoun)
	}
	if !document && !cued {
		return "", false
	}
	for i := u.word + 1; i < u.stop; i++ {
		if t.quoted[i] > 0 || d.shape(i) != lower {
			continue
		}
		shown := cued && t.showsAt(i)
		if !shown && !(document && i < at && t.listsAt(i)) || t.is(i-1, beWord) {
			continue
		}
		lo := u.word
		if i > at {
			if !shown || !t.nothingSaid(u, i) && d.at(i+1) != ":" {
				continue
			}
			for lo = i - 1; lo > at && d.at(lo) != ","; lo-- {
			}
			if lo++; lo-1 <= at {
				continue
			}
		} else if d.anyOf(i, at, ";") || t.inOtherClause(i, at) || t.startsClause(i, at) {
			continue
		}
		if i > at && d.verbsWithin(lo, i) == 0 && t.showsSpeaker(lo, i) && t.canSpeak(lo, i) {
			return t.voice(lo, i), true // 34 had sunk, the museum found in a survey
		}
		for head := lo; head < i && !t.is(head, prepositionWord|subordinatorWord|relativeWord) && d.at(head) != ","; head++ {
			if t.is(head, documentNoun|figuresNoun) {
				if i-lo > mostBefore {
					return "", true
				}
				return t.voice(lo, i), true
			}
		}
	}
	return "", false
}

// documentTells says that the clause from word i up to another is what a document or figures show or list.
func (t *talk) documentTells(i, to int) bool {
	document := false
	for k := i; k < min(to, i+mostBefore) && !isBorder(t.d.at(k)); k++ {
		if document && (t.showsAt(k) || t.listsAt(k)) {
			return true
		}
		document = document || t.is(k, documentNoun|figuresNoun) ||
			t.isAny(k, "accounts", "archives", "documents", "filings", "invoices", "ledger", "log", "logs", "minutes", "receipts", "records", "register")
	}
	return false
}

// showsAt says that word i is a verb by which figures or documents tell something: show, suggest.
func (t *talk) showsAt(i int) bool {
	l := t.lex[i]
	return len(l.verbs) > 0 && l.form <= pastForm && l.verbs[0].particle == "" &&
		(l.verbs[0].stance == shows || l.verbs[0].lemma == "suggest" || l.verbs[0].lemma == "indicate" || l.verbs[0].lemma == "find")
}

// listsAt says that word i is a verb by which a document has something in it: lists, recorded.
func (t *talk) listsAt(i int) bool {
	if t.d.in(i, reportingVerbs) {
		return true
	}
	v := strings.TrimSuffix(t.d.at(i), "s")
	return len(v) > 3 && t.lex[i].class == 0 && (reportingVerbs.has(v+"ed") || reportingVerbs.has(v+"d"))
}

// startsClause says that between words i and at a comma and a conjunction lead to something new.
func (t *talk) startsClause(i, at int) bool {
	for k := i + 1; k+1 < at; k++ {
		if t.quoted[k] == 0 && t.d.at(k) == "," && t.isAny(k+1, "and", "but", "while", "although") && t.d.finiteWithin(k+2, min(at+mostBefore, len(t.d.words))) {
			return true
		}
	}
	return false
}

// studyFound is the audit, the inquiry or the report, which has found, listed or recorded what word at tells, and
// behind which nobody else does: the audit, by a firm of Ur, listed 34 payments.
func (t *talk) studyFound(u *utterance, at int) (by string, ok bool) {
	d := t.d
	if !u.has(studySign) {
		return "", false
	}
	lo, hi := t.subjectOf(u, u.stop)
	if lo >= hi || hi > at {
		return "", false
	}
	head := t.headEnd(lo, hi) - 1
	if !d.in(head, studies) || d.shape(head) != lower && !d.startsSentence(head) {
		return "", false
	}
	i := hi
	if d.at(i) == "," { // the audit, by a firm of Ur, listed
		if i = t.nextComma(i+1, at) + 1; i >= at {
			return "", false
		}
	}
	for i < at && (t.is(i, haveWord) || t.isAdverb(i)) {
		i++
	}
	if i >= at || d.shape(i) != lower || !d.has(i, reportingVerbs) || t.is(i+1, prepositionWord) || d.anyOf(i, at, ";") {
		return "", false
	}
	return t.voice(lo, hi), true
}

// counted is the body, the police and ministries among them, that has recorded the number at word at of
// those killed or hurt, or of what befell them: Open Coast documented 17 killings.
func (t *talk) counted(u *utterance, at int) (by string, ok bool) {
	d := t.d
	i := at - 1 // the verb
	for ; i > u.word && !(d.shape(i) == lower && (d.in(i, reportingVerbs) || t.isAny(i, "gave", "gives", "list", "listed", "lists")) && t.isNumber(t.behindBound(i+1, u), u)); i-- {
		if t.quoted[i] > 0 || isBorder(d.at(i)) && !d.inNumber(i) || t.is(i, relativeWord|auxiliaryWord) && !t.is(i, prepositionWord) {
			return "", false
		}
	}
	n := t.behindBound(i+1, u) // the number behind it
	if i <= u.word || n > at {
		return "", false
	}
	harmed := false
	for k := n + 1; k < min(n+mostHarmed, u.stop) && d.shape(k) != punct; k++ {
		harmed = harmed || d.in(k, harm) || d.in(k, incidents) || recordedHarms.has(d.lower(k))
	}
	if !harmed {
		return "", false
	}
	from, to, tells := t.whoTells(i, u)
	if !tells || t.is(from, relativeWord) || !t.showsSpeaker(from, to) {
		return "", false
	}
	if n := d.nameAt(to - 1); n != nil && n.kind == place ||
		d.shape(to-1) == lower && (d.in(to-1, settlements) || d.in(to-1, lands) || d.at(to-1) == "nation") {
		return "", false // Norland recorded 17 deaths: there were so many
	}
	return t.voice(from, to), true
}

var recordedHarms = readTable("recorded-harms.txt")

// mostHarmed is how many words behind a number the word for the harm stands at most.
const mostHarmed = 5

// agreesTo says that a cue tells that somebody agreed to do something, which is an act: agreed on
// Tuesday to buy the yard.
func (t *talk) agreesTo(c *cue) bool {
	i := c.stop
	for t.is(i, timeWord|prepositionWord) && t.d.at(i) != "to" {
		i++
	}
	return t.d.at(i) == "to" && t.d.isVerbAt(i+1) && len(t.lex[c.verb].verbs) > 0 && t.lex[c.verb].verbs[0].lemma == "agree"
}

// joinedThat says that word at stands behind an "and that" with which somebody goes on who has told
// something before it, and who, where only one has: growers said it was dry, and that they had lost 40
// trees; but nobody for: Lee said the council had told them that it was, and that.
func (t *talk) joinedThat(u *utterance, at int) (by string, ok bool) {
	for i := at - 1; i > u.word+1 && u.has(thatSign); i-- {
		if t.d.at(i) != "that" || !t.is(i-1, conjunctionWord) || t.quoted[i] > 0 || t.d.anyOf(i, at, ";") {
			continue
		}
		var teller *cue
		for k := u.cue; k < u.cues; k++ {
			if c := &t.cues[k]; c.stop < i && c.kind == plain && c.to > c.from && c.stance <= confirms && c.frame&clauseFrame != 0 {
				if teller != nil {
					return "", true
				}
				teller = c
			}
		}
		if teller != nil {
			return t.voice(teller.from, teller.to), true
		}
	}
	return "", false
}

// gives says that the first verb from word i on tells what a model of the future gives: predicts,
// shows; but not of a model of a car: weighs.
func (t *talk) gives(i int) bool {
	for t.d.shape(i) != punct && !t.d.finite(i) {
		i++
	}
	l := t.lex[min(i, len(t.lex)-1)]
	return t.d.in(i, guesses) || l.count != nil || len(l.verbs) > 0 && l.verbs[0].frame&(clauseFrame|thatFrame|eventFrame) != 0
}

// givesContent says that something follows a verb of speech that it says: not that Lee
// testified in 2010, nor declared an emergency in May.
func (t *talk) givesContent(u *utterance, c *cue) bool {
	if c.kind != plain {
		return true
	}
	from := t.rightContent(u, c)
	if c.stance == alleges {
		return from == 0 || c.frame&objectFrame != 0 || t.d.at(from-1) == "that" || t.anyVerb(from, u.stop) // not: charges shops €3
	}
	return from > 0 &&
		(t.d.at(from-1) == "that" || c.frame&(clauseFrame|infinitiveFrame|aboutFrame) != clauseFrame || !t.doesThing(c) || t.clausal(from, u.stop))
}

// wishes says that a cue tells what somebody with a name, or "he" or "she", holds to be so
// or wants.
func (t *talk) wishes(c *cue) bool {
	if c.stance != believes && c.stance != intends || c.to <= c.from || !t.beginsClause(c.from) {
		return false
	}
	switch t.lex[c.verb].verbs[0].lemma {
	case "believe", "think", "hope", "want", "wish", "fear":
	case "feel":
		i := c.stop
		for t.d.shape(i) != punct && (t.d.shape(i) != lower || t.d.tense(i) == undirected) {
			i++
		}
		if t.d.shape(i) == punct {
			return false // felt an earthquake
		}
	default:
		return false // knew, found
	}
	n := t.d.nameAt(c.to - 1)
	return n != nil && n.kind == person && n.stop == c.to || c.to == c.from+1 && t.isAny(c.from, "he", "she")
}

// beginsClause says that a clause begins with word i, and none that tells who is meant: a woman
// he knew.
func (t *talk) beginsClause(i int) bool {
	return i == t.d.sentenceOf(i).word || t.d.shape(i-1) == punct || t.is(i-1, conjunctionWord)
}

// goesOnTo says that one clause goes on from word i to word at.
func (t *talk) goesOnTo(i, at int) bool {
	for ; i < at; i++ {
		if v := t.d.at(i); v == "," || v == ";" || v == ":" || t.quoted[i] > 0 || t.is(i, relativeWord) && v != "that" ||
			t.is(i, conjunctionWord) && t.d.joinsVerb(i+1) {
			return false
		}
	}
	return true
}

// mostBetweenReport is how many words may stand between "report on" and what it is about.
const mostBetweenReport = 4

// reportedOn says that word at stands in what somebody's report or statement is about, and
// whose that is: Lee's testimony on 14 thefts.
func (t *talk) reportedOn(u *utterance, at int) (by string, ok bool) {
	d := t.d
	i := at - 1
	for ; i > max(u.word, at-mostBetweenReport) && d.at(i) != "on" && d.at(i) != "about"; i-- {
		if d.shape(i) != lower || t.is(i, prepositionWord|conjunctionWord) || d.tense(i) != undirected {
			return "", false
		}
	}
	if i <= u.word+1 || d.at(i) != "on" && d.at(i) != "about" ||
		!t.is(i-1, documentNoun) && t.lex[i-1].nouns == noStance && !t.isAny(i-1, "testimony") {
		return "", false
	}
	switch k := i - 2; {
	case d.shape(k) == clitic:
		lo := t.leftPhrase(k-1, u.word)
		return t.voice(lo, k), true
	case t.is(k, possessiveWord):
		return "", true
	}
	return "", false
}

// governsThing says that a verb without "that" governs word at: she described the
// fire as the loss of 12 boats, records show Lee was fined twice.
func (t *talk) governsThing(c *cue, at int) bool {
	for i := c.stop; i < at; i++ {
		if t.d.at(i) == ";" || t.d.at(i) == "," && t.is(i+1, conjunctionWord|subordinatorWord) {
			return false
		}
	}
	if c.stance == shows && c.to > c.from && t.is(c.to-1, figuresNoun|documentNoun) {
		return true
	}
	if c.stance == says && c.frame == objectFrame && t.goesOnTo(c.stop, at) {
		return true // outlined the loss of 12 boats
	}
	for i := c.stop; c.frame&objectFrame != 0 && i < at; i++ {
		switch v := t.d.at(i); {
		case v == "," || t.quoted[i] > 0:
			return false
		case v == "as" && i > c.stop+1,
			i > c.stop && (c.stance == alleges && (v == "for" || v == "of" || v == "over") || c.stance == judges && !t.sidesWith(c) && (v == "for" ||
				v == "over")):
			return true // attacked the council for wasting millions in 2012
		}
	}
	return false
}

// sidesWith says that a verb tells on whose side somebody is, and nothing of what they did:
// endorsed her plan for 12 towns.
func (t *talk) sidesWith(c *cue) bool {
	return siding.has(t.lex[c.verb].verbs[0].lemma)
}

var siding = readTable("siding.txt")

// setBeside says that word at is in what is set beside something told between word from
// and it, with a past verb of its own: 28 per cent, against the 33 he took, 40 in the
// round on 8 April, which he won.
func (t *talk) setBeside(from, at int) bool {
	d := t.d
	k := at - 1
	for k > from && !t.isAny(k, "against", "than", "compared") && !(t.isAny(k, "from") && t.isAny(k-1, "up", "down")) {
		if d.at(k) == ";" || t.is(k, relativeWord) {
			return false
		}
		k--
	}
	if k == from {
		return false
	}
	stop := d.sentenceOf(at).stop
	for i := at + 1; i < stop && d.at(i) != ";"; i++ {
		if (t.is(i-1, subjectWord) || t.is(i-1, relativeWord) || t.is(i-2, relativeWord) || d.nameAt(i-1) != nil) && d.words[i].shape == lower &&
			d.tense(i) == past {
			return true
		}
	}
	return false
}

// leadsIn says that nothing but a phrase of place or of whom it is about stands
// in a sentence before word head: in all three towns, Lee said.
func (t *talk) leadsIn(u *utterance, head int) bool {
	if !t.is(u.word, prepositionWord) || t.d.at(head-1) != "," {
		return false
	}
	for i := u.word; i < head; i++ {
		if t.quoted[i] > 0 || t.d.tense(i) != undirected || strings.HasSuffix(t.d.at(i), "ing") || t.is(i, auxiliaryWord|relativeWord) ||
			t.is(i, timeWord) {
			return false
		}
	}
	return true
}

// setOff says that a cue, with when it was said, stands between two commas: it fell in
// May, Lee said on Friday, and broke.
func (t *talk) setOff(c *cue, u *utterance) bool {
	if c.kind != plain || c.to <= c.from || t.d.at(c.head-1) != "," || t.quoted[c.head-1] > 0 {
		return false
	}
	i := c.stop
	for i < u.stop && (t.is(i, timeWord) || t.isAdverb(i) || t.isAny(i, "on")) {
		i++
	}
	return i < u.stop && t.d.at(i) == "," && t.quoted[i] == 0
}

// taken says that the first verb from word i on says how a poll was taken, and not what it
// found: was carried out, interviewed.
func (t *talk) taken(i, stop int) bool {
	for ; i < stop; i++ {
		if t.d.finite(i) {
			how, is := polling[t.d.lower(i)]
			return is && how == "" || t.is(i, beWord) && polling[t.d.lower(i+1)] == "passive"
		}
	}
	return false
}

var polling = readTable("polling.txt")

// anySurvey says that one of the words from up to another is a noun for what
// guesses at numbers.
func (t *talk) anySurvey(from, to int) bool {
	for i := from; i < to; i++ {
		if t.d.in(i, surveys) && (!t.isAny(i, "model", "models") || t.gives(i+1)) {
			return true
		}
	}
	return false
}

var surveys = load("surveys.txt")

var reportingVerbs = load("reporting-verbs.txt")
