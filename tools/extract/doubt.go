package extract

import "strings"

// This file says where a sentence leaves open whether something is so although
// nobody is read to say it: what is planned, charged or believed, and what is so in
// somebody's view only. Such a row is never stated.

var doubts = load("doubts.txt")

// doubt says that the sentence of a stretch leaves it open, and by which word, where
// it is one.
func (b *boxer) doubt(from int) (word string, ok bool) {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	if t.inView(u) {
		return "", true
	}
	comma := false // one stands between word i and the stretch
	for i := at - 1; i >= u.word; i-- {
		switch {
		case t.quoted[i] > 0:
			continue
		case d.at(i) == ";", d.at(i) == "," && t.is(i+1, conjunctionWord) && !d.joinsVerb(i+2):
			return "", false
		case d.words[i].shape != lower:
			comma = comma || d.at(i) == ","
			continue
		}
		for kind := range strings.FieldsSeq(doubtKind(d.at(i))) {
			if (kind != "to" || !comma) && t.doubts(i, at, kind) {
				return d.at(i), true
			}
		}
	}
	return "", false
}

func doubtKind(v string) string {
	kind, _ := doubts.get(v)
	return kind
}

// doubts says that what stands behind the word i of a kind leaves open what word at
// tells.
func (t *talk) doubts(i, at int, kind string) bool {
	if i+1 >= at {
		return false
	}
	next := t.d.at(i + 1)
	switch kind {
	case "to":
		return next == "to" && !t.is(i+2, determinerWord|possessiveWord|prepositionWord) || next == "for" && !t.is(i-1, haveWord)
	case "be":
		return t.is(i-1, beWord) && (next == "to" || next == "for" || next == "in" || next == "on")
	case "that":
		return next == "that" || next == "of" || next == "about"
	case "charge":
		return next == "of" || next == "with" || next == "for" || next == "over"
	}
	return false
}

// inView says that an utterance tells what is so for somebody: in his view, by the
// union’s count, to many fishermen, for other farmers.
func (t *talk) inView(u *utterance) bool {
	d := t.d
	first := u.word
	for first < u.stop && (d.words[first].shape == punct || t.is(first, conjunctionWord)) && t.quoted[first] == 0 {
		first++
	}
	if k := t.nextComma(first, min(first+mostViewing, u.stop)); t.isAny(first, "for", "to") && k < u.stop && d.at(k) == "," && t.quoted[first] == 0 {
		n := d.nameAt(k - 1)
		named := n != nil && (n.kind == person || n.kind == organisation) && n.stop == k && n.word == first+1
		if named || t.is(first+1, pronounWord) || t.human(k-1) && (t.is(first+1, determinerWord|possessiveWord) || t.isAny(first+1, "other") || k == first+2) {
			return true
		}
	}
	for i := u.word + 1; i < u.stop; i++ {
		if t.quoted[i] > 0 || d.words[i].shape != lower || doubtKind(d.at(i)) != "view" {
			continue
		}
		k := i - 1 // its article, or whose it is
		for k > u.word && i-k < mostViewing && !t.is(k, determinerWord|possessiveWord) && d.words[k].shape != clitic && t.nounish(k) {
			k--
		}
		owned := d.words[k].shape == clitic || t.is(k, possessiveWord)
		for d.words[k].shape == clitic && k > u.word+1 || k > u.word+1 && owned && t.nounish(k-1) {
			k--
		}
		if (owned || t.is(k, determinerWord)) && t.isAny(k-1, "in", "by", "from") && (owned || d.at(i+1) == "of" || d.at(i+1) == ",") {
			return true
		}
	}
	return false
}

// mostViewing is how many words may stand before the noun for a view, or name whose
// it is.
const mostViewing = 6
