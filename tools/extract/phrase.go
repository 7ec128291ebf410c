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
		from, to = max(from, first-mostWords/2), min(to, stop+mostWords/2)
	}
	return from, to
}

func (d *document) clauseStart(s *sentence, i int) int {
	for i > s.word {
		if isBorder(d.at(i-1)) || clauseWords.has(d.lower(i)) && d.shape(i) == lower {
			return i
		}
		i--
	}
	return s.word
}

func (d *document) clauseEnd(s *sentence, i int) int {
	for i < s.stop {
		if isBorder(d.at(i)) || clauseWords.has(d.lower(i)) && d.shape(i) == lower {
			return i
		}
		i++
	}
	return s.stop
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
	for _, pair := range [...][2]string{{"“", "”"}, {"‘", "’"}, {"(", ")"}, {"\"", "\""}} {
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
