package extract

import "strings"

// phrase is the part of a sentence around a stretch of it that reads alone:
// the whole sentence where it is short, else the clauses around the stretch,
// with an ellipsis where something is cut. The words are the report's own. It
// says whether they have a verb, or are the whole sentence.
func (d *document) phrase(s *sentence, from, to int) (text string, reads bool) {
	first, last := d.wordAt(from), d.wordAt(to-1)
	start, stop := s.word, s.stop
	if f := d.filing(s.start); f > s.word && f < first {
		start = f + 1
	}
	whole := start
	reads = true
	if d.spoken(start, stop) > mostWords {
		start, stop, reads = d.cutOut(start, stop, first, last+1)
	}
	for start < first && isLoose(d.at(start)) {
		start++
	}
	for stop > last+1 && (isLoose(d.at(stop-1)) && !d.closesOne(start, stop) || d.at(stop-1) == ".") {
		stop--
	}
	if isQuoteMark(d.at(stop-1)) && stop > last+1 && d.at(stop-2) == "." && !d.words[stop-1].glued {
		stop -= 2 // It was built in 1540. "
	}
	start, stop = d.bracketed(start, stop, first, last)
	text = balance(d.slice(start, stop))
	if start > whole && !onlyMarks(d, whole, start) {
		text = "… " + text
	}
	if stop < s.stop && !onlyMarks(d, stop, s.stop) {
		text += " …"
	}
	return text, reads
}

// closesOne says that the words from one up to another end with a bracket that
// they also open.
func (d *document) closesOne(from, to int) bool {
	if d.at(to-1) != ")" {
		return false
	}
	for i := to - 2; i >= from; i-- {
		switch d.at(i) {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// spoken is how many of the words from one up to another are no marks.
func (d *document) spoken(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if s := d.words[i].shape; s != punct && s != clitic {
			n++
		}
	}
	return n
}

// cutOut finds the clauses around the words from first up to stop, in a sentence
// that lies from one word up to another, which are short and read best alone.
func (d *document) cutOut(from, to, first, stop int) (start, end int, reads bool) {
	best := -1000
	for a := first; a >= from; a-- {
		opening := d.opening(from, a)
		if opening == noCut || d.spoken(a, stop) > mostWords {
			continue
		}
		for b := stop; b <= to; b++ {
			n := d.spoken(a, b)
			if n > mostWords {
				break
			}
			closing := d.closing(b, to)
			if closing == noCut {
				continue
			}
			verbs := d.tells(a, b)
			score := opening + closing + min(verbs, 1)*8 - n/6
			if n < fewestWords {
				score -= 4
			}
			if score > best {
				best, start, end, reads = score, a, b, verbs > 0
			}
		}
	}
	if best > -1000 {
		return start, end, reads
	}
	start, end = d.shorten(d.clauseStart(&sentence{word: from, stop: to}, first), d.clauseEnd(&sentence{word: from, stop: to}, stop), first, stop)
	return start, end, d.tells(start, end) > 0
}

// fewestWords is how many words a cut has before it is too bare to tell much.
const fewestWords = 8

// noCut says that a sentence cannot be cut at a word.
const noCut = -1000

// opening is how well a cut of a sentence that begins at word from reads that
// begins at word i.
func (d *document) opening(from, i int) int {
	if i == from {
		return 4
	}
	if isBorder(d.at(i)) && !d.inNumber(i) || d.shape(i) == clitic {
		return noCut
	}
	before := d.lower(i - 1)
	switch {
	case isBorder(before) && !d.inNumber(i-1), d.at(i-1) == "-" && !d.words[i-1].glued && !d.words[i].glued:
	case before == "and" || before == "but" || before == "that" || before == "because" || before == "while" || before == "although":
		if !d.subjectAt(i) {
			return noCut
		}
		return 2
	case d.in(i, clauseWords) && d.shape(i) == lower && !d.inBound(i):
		return -3
	default:
		return noCut
	}
	switch v := d.lower(i); {
	case v == "and" || v == "but" || v == "or" || v == "that":
		return noCut // one word on is better
	case lookUp(v).class&relativeWord != 0, clauseWords.has(v):
		return -3
	case d.subjectAt(i):
		return 2
	case lookUp(v).class&prepositionWord != 0:
		return -1
	}
	return -4
}

// inNumber says that the mark at word i stands within a number or a time: 2:30.
func (d *document) inNumber(i int) bool {
	return i > 0 && i+1 < len(d.words) && d.words[i].glued && d.words[i+1].glued && d.shape(i-1) == number && d.shape(i+1) == number
}

// inBound says that the "as" at word i belongs to a number: as many as 30.
func (d *document) inBound(i int) bool {
	return d.lower(i) == "as" && (d.lower(i-1) == "many" || d.lower(i-1) == "much" || d.lower(i+1) == "many" || d.lower(i+1) == "much")
}

// subjectAt says that a clause of its own begins with word i: a verb that tells
// comes before the next mark, and no relative or subordinator before that.
func (d *document) subjectAt(i int) bool {
	for k := i; k < len(d.words) && d.words[k].sent == d.words[i].sent; k++ {
		if d.finite(k) && k > i && d.shape(i) != punct {
			return lookUp(d.at(i)).class&(prepositionWord|conjunctionWord|beWord|haveWord|modalWord) == 0 || d.lower(i) == "in"
		}
		if isBorder(d.at(k)) && !d.inNumber(k) || k > i && d.in(k, clauseWords) && !d.inBound(k) {
			return false
		}
	}
	return false
}

// closing is how well a cut reads that ends before word i of a sentence that
// ends before word to.
func (d *document) closing(i, to int) int {
	if i == to {
		return 2
	}
	v := d.lower(i)
	switch {
	case isBorder(v) && !d.inNumber(i), v == "-" && !d.words[i].glued:
		return 2
	case clauseWords.has(v) && v != "and" && v != "but" && v != "that" && d.shape(i) == lower && !d.inBound(i) && d.shape(i-1) <= number:
	case (v == "and" || v == "but") && d.subjectAt(i+1):
		return 1
	default:
		return noCut
	}
	if l := lookUp(d.at(i - 1)); l.class&(prepositionWord|determinerWord|conjunctionWord|beWord|haveWord|modalWord|possessiveWord) != 0 || len(l.verbs) > 0 {
		return noCut // said that, out of which
	}
	return 0
}

// tells counts the verbs of the words from one up to another that stand in no
// relative or subordinate clause, but for one that begins there.
func (d *document) tells(from, to int) int {
	n, pending := 0, 0
	for i := from; i < to; i++ {
		switch v := d.lower(i); {
		case i > from && d.shape(i) == lower && (lookUp(v).class&relativeWord != 0 || clauseWords.has(v) && v != "and" && v != "but" && v != "as" && v != "including" && v != "despite" && v != "before" && v != "after" && v != "since" && v != "once" && v != "so"):
			pending++
		case d.finite(i):
			for i+1 < to && (d.finite(i+1) || lookUp(d.at(i+1)).class&(adverbWord|negationWord) != 0) {
				i++ // had been killed
			}
			if pending > 0 {
				pending--
			} else {
				n++
			}
		}
	}
	return n
}

// bracketed narrows the words from start up to stop, around those from first to
// last, to what no bracket parts that has lost its other half.
func (d *document) bracketed(start, stop, first, last int) (int, int) {
	depth := 0
	for i := start; i < first; i++ {
		switch d.at(i) {
		case "(":
			depth++
		case ")":
			if depth--; depth < 0 {
				start, depth = i+1, 0
			}
		}
	}
	depth = 0
	for i := stop - 1; i > last; i-- {
		switch d.at(i) {
		case ")":
			depth++
		case "(":
			if depth--; depth < 0 {
				stop, depth = i, 0
			}
		}
	}
	for start < first && isLoose(d.at(start)) {
		start++
	}
	for stop > last+1 && isLoose(d.at(stop-1)) && !d.closesOne(start, stop) {
		stop--
	}
	return start, stop
}

// shorten cuts a long clause on both sides of a stretch, before a small word
// that opens a phrase, so that none is left hanging.
func (d *document) shorten(from, to, first, stop int) (int, int) {
	opens := func(i int) bool {
		return functionWords.has(d.at(i)) && !functionWords.has(d.at(i-1)) && d.shape(i-1) != punct
	}
	if lo := first - mostWords/2; lo > from {
		from = lo
		for i := lo; i < first; i++ {
			if opens(i) {
				from = i
				break
			}
		}
	}
	if hi := stop + mostWords/2; hi < to {
		to = hi
		for i := hi; i > stop; i-- {
			if opens(i) {
				to = i
				break
			}
		}
	}
	return from, to
}

func (d *document) clauseStart(s *sentence, i int) int {
	for i > s.word && !d.clauseOpens(i) {
		i--
	}
	return max(i, s.word)
}

func (d *document) clauseEnd(s *sentence, i int) int {
	for i < s.stop && !isBorder(d.at(i)) && !(d.clauseOpens(i) && !isBorder(d.at(i-1))) {
		i++
	}
	return min(i, s.stop)
}

// clauseOpens says that a clause begins with word i: behind a mark, or with a
// word that opens one, "which", and the preposition before it, "of which".
func (d *document) clauseOpens(i int) bool {
	if isBorder(d.at(i - 1)) {
		return true
	}
	word := i
	if lookUp(d.at(i)).class&prepositionWord != 0 && lookUp(d.at(i+1)).class&relativeWord != 0 {
		word = i + 1
	} else if lookUp(d.at(i)).class&relativeWord != 0 && lookUp(d.at(i-1)).class&prepositionWord != 0 {
		return false
	}
	return d.in(word, clauseWords) && d.shape(word) == lower
}

var clauseWords = load("clause-words.txt")

// isBorder says whether a mark parts clauses.
func isBorder(v string) bool {
	switch v {
	case ",", ";", ":", "–", "—", "(", ")":
		return true
	}
	return false
}

// isLoose says whether a mark has no place at the edge of a phrase.
func isLoose(v string) bool { return isBorder(v) || v == "-" || v == "," }

func onlyMarks(d *document, from, to int) bool {
	for i := from; i < to; i++ {
		if d.shape(i) != punct {
			return false
		}
	}
	return true
}

// balance takes quotation marks and brackets that have lost their other half
// off the ends of a phrase.
func balance(text string) string {
	for _, pair := range [...][2]string{{"“", "”"}, {"‘", "’"}, {"\"", "\""}} {
		opened, closed := pair[0], pair[1]
		if strings.HasPrefix(text, opened) && !strings.Contains(text[len(opened):], closed) {
			text = text[len(opened):]
		}
		if closed != "’" && strings.HasSuffix(text, closed) && !strings.Contains(text[:len(text)-len(closed)], opened) {
			text = text[:len(text)-len(closed)]
		}
	}
	return text
}
