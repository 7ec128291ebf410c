package extract

import "strings"

// This file tells what may be a verb by its form and by what stands before it.

// verbal says that word i is a verb that tells, as far as its form and the words beside
// it say: was, sank, leads the field, and "say" behind "officials". It is asked of a word
// for each row, and remembers.
func (d *document) verbal(i int) bool {
	if uint(i) >= uint(len(d.judgements)) {
		return false
	}
	if told := d.judgements[i]; told&verbalWord != 0 {
		return told&(2*verbalWord) != 0
	}
	return d.judgeVerbal(i)
}

// judgeVerbal finds what verbal tells, and keeps it.
func (d *document) judgeVerbal(i int) bool {
	w := &d.words[i]
	may := w.shape == clitic || w.spelling.hasApostrophe() || w.shape == lower && w.spelling.mayBeVerbal()
	return d.judge(i, verbalWord, may && d.readsVerbal(i))
}

// readsVerbal says what verbal does, of a word of which it has not been asked.
func (d *document) readsVerbal(i int) bool {
	v := d.at(i)
	if d.words[i].shape == clitic {
		return len(v) > 1 && d.tellsClitic(i)
	}
	if i > 0 && d.at(i-1) == "to" {
		return false
	}
	step := d.words[i].shape == lower && changeVerbs.knows(d.spelling(i)) && !tenses.knows(d.spelling(i)) && d.isVerbAt(i) // a 12 per cent rise
	if l := d.lexeme(i); l.class&plainNoun != 0 && l.form == thirdForm && d.underDeterminer(i) {
		return false // the first reports of a fire
	}
	if d.contracts(i) || !step && d.finite(i) || d.present(i) {
		return true
	}
	l := d.lexeme(i)
	if d.words[i].shape != lower ||
		l.class&(prepositionWord|determinerWord|conjunctionWord|adverbWord|timeWord|possessiveWord|subjectWord|pronounWord|relativeWord) != 0 {
		return false
	}
	if len(l.verbs) > 0 && l.form == thirdForm && l.class&plainNoun == 0 {
		return d.lexeme(i-1).class&(determinerWord|possessiveWord|prepositionWord) == 0
	}
	k := i - 1
	for k > 0 && (d.lexeme(k).class&(adverbWord|negationWord) != 0 && d.lexeme(k).class&pronounWord == 0 || strings.HasSuffix(d.at(k), "ly") &&
		d.words[k].shape == lower && !d.isPlural(k)) {
		k--
	}
	if k < 0 {
		return false
	}
	before := d.lexeme(k).class
	return (before&subjectWord != 0 || before&relativeWord != 0 || (d.isPlural(k) || d.at(k) == "most" || d.at(k) == "many") &&
		l.class&speakerNoun == 0 && !(i+1 < len(d.words) && d.finite(i+1))) &&
		d.isVerbAt(i) ||
		before&subjectWord != 0 && len(v) > 3 && strings.HasSuffix(v, "s")
}

// mayBeVerbal says that verbal may be true of a word in small letters, wherever it stands,
// as of most it is not.
func (s *spelling) mayBeVerbal() bool {
	if known, is := s.asked(ofTelling); known {
		return is
	}
	l, v := s.lexeme, s.text
	return s.tell(
		ofTelling,
		s.hasApostrophe() || l.class&(beWord|haveWord|modalWord) != 0 || len(l.verbs) > 0 || tenses.knows(s) || changeVerbs.knows(s) ||
			strings.HasSuffix(v, "ed") || strings.HasSuffix(v, "s") || strings.HasSuffix(v, "ll") || isVerb(v),
	)
}

// underDeterminer says that a determiner stands before word i, with one word between them.
func (d *document) underDeterminer(i int) bool {
	l := d.lexeme(i - 1).class
	return l&(determinerWord|possessiveWord) != 0 ||
		l&(prepositionWord|subjectWord|pronounWord|relativeWord) == 0 && d.shape(i-1) <= number && !d.isPlural(i-1) &&
			d.lexeme(i-2).class&(determinerWord|possessiveWord) != 0 &&
			!(d.shape(i-1) <= upper && d.lexeme(i-1).class&speakerNoun != 0)
}

// contracts says that word i has a verb at its end: we’re, don’t.
func (d *document) contracts(i int) bool {
	return d.spelling(i).hasApostrophe() && d.readsContracted(i)
}

// uncontracted is word i in small letters, without the verb at its end: they, of they’re.
func (d *document) uncontracted(i int) string {
	v := d.lower(i)
	if d.contracts(i) {
		v = v[:strings.IndexAny(v, "'’")]
	}
	return v
}

// readsContracted says so of a word that has an apostrophe.
func (d *document) readsContracted(i int) bool {
	v := d.at(i)
	k := strings.IndexAny(v, "'’")
	if k <= 0 {
		return false
	}
	switch strings.TrimPrefix(strings.TrimPrefix(v[k:], "'"), "’") {
	case "re", "ve", "ll", "d", "m", "t":
		return true
	}
	return false
}

// tellsClitic says that the "’s" at word i is "is" or "has": it’s, Lee’s a good man.
func (d *document) tellsClitic(i int) bool {
	l := d.lexeme(i - 1).class
	if v := d.lower(i - 1); l&(subjectWord|pronounWord|relativeWord) != 0 || v == "there" || v == "here" || v == "what" || v == "how" ||
		v == "where" {
		return true
	}
	l = d.lexeme(i + 1).class
	return l&(determinerWord|negationWord|prepositionWord|adverbWord) != 0 || strings.HasSuffix(d.at(i+1), "ing") || d.at(i+1) == "been"
}

// mayTell says that word i can be a verb that tells, and may be a noun: the purchase
// includes rights.
func (d *document) mayTell(i int) bool {
	v := d.at(i)
	if d.words[i].shape != lower || len(v) < 3 || d.shape(i-1) >= number || numberWords.knows(d.spelling(i-1)) ||
		d.lexeme(i-1).class&(determinerWord|possessiveWord|prepositionWord) != 0 ||
		d.lexeme(i).class&^(speakerNoun|plainNoun) != 0 {
		return false
	}
	if !strings.HasSuffix(v, "s") || strings.HasSuffix(v, "ss") {
		return d.isVerbAt(i)
	}
	s := d.spelling(i)
	if known, is := s.asked(ofThird); known {
		return is
	}
	base := v[:len(v)-1]
	return s.tell(
		ofThird,
		isVerb(base) || strings.HasSuffix(v, "es") && isVerb(v[:len(v)-2]) || strings.HasSuffix(v, "ies") && isVerb(v[:len(v)-3]+"y"),
	)
}

// isVerb says that a word in small letters is a verb in the form that stands behind
// "they": its other forms are words too.
func isVerb(v string) bool {
	if len(v) < 2 {
		return false
	}
	return (commonWords.has(strings.TrimSuffix(v, "e")+"ing") || commonWords.has(v+v[len(v)-1:]+"ing")) &&
		(commonWords.has(v+"s") || commonWords.has(v+"es") || commonWords.has(strings.TrimSuffix(v, "y")+"ies"))
}

// isVerbAt is isVerb of word i.
func (d *document) isVerbAt(i int) bool {
	s := d.spelling(i)
	if known, is := s.asked(ofVerb); known {
		return is
	}
	return s.tell(ofVerb, isVerb(s.text))
}
