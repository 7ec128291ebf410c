package extract

import "strings"

// phrase is the part of a sentence around a stretch of it that reads alone:
// the whole sentence where it is short, else the clauses around the stretch,
// with an ellipsis where something is cut. The words are the report's own.
func (d *document) phrase(s *sentence, from, to int) string {
	start, stop := s.word, s.stop
	if stop-start > mostWords {
		first, last := d.wordAt(from), d.wordAt(to-1)
		start, stop = d.clause(s, first, last+1)
	}
	for start < stop && isLoose(d.at(start)) {
		start++
	}
	for stop > start && (isLoose(d.at(stop-1)) || d.at(stop-1) == ".") {
		stop--
	}
	start, stop = d.bracketed(start, stop, d.wordAt(from), d.wordAt(to-1))
	text := balance(d.slice(start, stop))
	if start > s.word && !onlyMarks(d, s.word, start) {
		text = "… " + text
	}
	if stop < s.stop && !onlyMarks(d, stop, s.stop) {
		text += " …"
	}
	return text
}

// clause widens a stretch of words to the borders of its clauses, as long as
// the whole stays short enough to read.
func (d *document) clause(s *sentence, first, stop int) (int, int) {
	from, to := d.clauseStart(s, first), d.clauseEnd(s, stop)
	for to-from < mostWords/2 {
		before, after := d.clauseStart(s, from-1), d.clauseEnd(s, to+1)
		switch {
		case from > s.word && to-before <= mostWords:
			from = before
		case to < s.stop && after-from <= mostWords:
			to = after
		default:
			return from, to
		}
	}
	if to-from > mostWords {
		from, to = d.shorten(from, to, first, stop)
	}
	return from, to
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
	for stop > last+1 && isLoose(d.at(stop-1)) {
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
	return clauseWords.has(d.lower(word)) && d.shape(word) == lower
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
