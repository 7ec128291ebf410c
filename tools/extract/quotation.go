package extract

import (
	"slices"
	"strings"
)

// A quotation is a stretch between quotation marks, whoever says it and
// whether or not it is a quotation at all: words that the report holds at
// arm's length stand between marks too.
type quotation struct {
	start, end int // bytes of document.text between the marks
	word, stop int // words between the marks, stop exclusive
	part       int
	single     bool // between ‘ and ’
	open       bool // no closing mark: it goes on in the next paragraph
}

// A mark is what a punctuation word, or two of them, can be in a pair of
// quotation marks.
type mark uint8

const (
	noMark     mark = iota
	straight        // " and '', which open and close alike
	opening         // “ « ``
	closing         // ” »
	low             // „, which “ closes
	apostrophe      // ' and ’, which may close a single quotation
	tick            // ‘, which opens one
)

// markAt is the mark that begins with word i, and how many words it is long.
func (d *document) markAt(i int) (mark, int) {
	if d.words[i].shape != punct {
		return noMark, 1
	}
	v := d.at(i)
	if v == "," || v == "." {
		return noMark, 1 // as most marks
	}
	double := i+1 < len(d.words) && d.words[i+1].glued && d.at(i+1) == v
	switch v {
	case "\"", "＂":
		return straight, 1
	case "“", "«", "‟":
		return opening, 1
	case "”", "»":
		return closing, 1
	case "„":
		return low, 1
	case "‘":
		if double {
			return opening, 2
		}
		return tick, 1
	case "`":
		if double {
			return opening, 2
		}
		return tick, 1
	case "'":
		if double {
			return straight, 2
		}
		return apostrophe, 1
	case "’":
		if double {
			return closing, 2
		}
		return apostrophe, 1
	case ",":
		// Two commas for the low mark: ,,so''.
		if double && i+2 < len(d.words) && d.words[i+2].glued && d.words[i+2].shape != punct {
			return low, 2
		}
	}
	return noMark, 1
}

// nextMark is the first word from i on that may be a quotation mark, or stop if
// that comes first.
func (d *document) nextMark(i, stop int) int {
	n, _ := slices.BinarySearch(d.marks, int32(i))
	if n == len(d.marks) {
		return stop
	}
	return min(int(d.marks[n]), stop)
}

// pairQuotes pairs the quotation marks of every part. What stands inside a
// quotation, marks and all, belongs to it: only the outer ones are listed.
func (d *document) pairQuotes() {
	for n := range d.parts {
		d.quotes = d.pairPart(d.quotes, n)
	}
}

func (d *document) pairPart(out []quotation, n int) []quotation {
	p := &d.parts[n]
	open, after := -1, 0 // the words of the opening mark
	odd := -1            // whether the straight marks of the part are odd in number
	for i := d.nextMark(p.word, p.stop); i < p.stop; i = d.nextMark(i, p.stop) {
		m, size := d.markAt(i)
		switch {
		case m == noMark:
		case open < 0:
			switch {
			case m == tick || m == apostrophe:
				if stop := d.singleCloses(i, p); stop > 0 {
					out = d.quote(out, i+1, stop, n, true, false)
					i = stop + 1
					continue
				}
			case m == straight && d.isInch(i), m == closing && !d.opensAt(i, size):
			default:
				open, after = i, i+size
			}
		case m == tick || m == apostrophe:
		case m == straight && d.innerCloses(i, size, p) > 0:
			// "They are known as "snowbirds" here," he said.
			i = d.innerCloses(i, size, p)
			continue
		case m == straight && odd < 0:
			odd = d.countStraight(i, p) % 2
			continue
		case d.closes(m, open, i, size, odd != 0):
			out = d.quote(out, after, i, n, false, false)
			open, odd = -1, -1
		}
		i += size
	}
	if open >= 0 {
		out = d.quote(out, after, p.stop, n, false, true)
	}
	return out
}

// quote appends the words from up to stop as a quotation, if they are any.
func (d *document) quote(out []quotation, from, stop, n int, single, open bool) []quotation {
	if from >= stop {
		return out
	}
	return append(out, quotation{
		start: int(d.words[from].start), end: int(d.words[stop-1].end),
		word: from, stop: stop, part: n, single: single, open: open,
	})
}

// closes says whether the mark at word i closes the quotation that the mark at
// word open began.
func (d *document) closes(m mark, open, i, size int, torn bool) bool {
	switch m {
	case closing:
		return true
	case straight:
		// Where the part has an odd number of them, one is missing, and only
		// where they stand tells what they do.
		return !torn || !d.opensAt(i, size)
	case opening:
		if d.at(open) == "„" || d.at(open) == "»" || d.at(open) == "”" || d.at(open) == "," {
			return true
		}
		return d.closesAt(i, size) // the wrong mark: “no,“ he said
	}
	return false
}

// innerCloses is behind the mark that closes the quotation inside another that
// the straight mark at word i opens, 0 where it opens none. Only where the
// marks stand tells: it stands like an opening one, the next like a closing
// one, and the one after that, which closes the outer quotation, too.
func (d *document) innerCloses(i, size int, p *part) int {
	if !d.opensAt(i, size) || d.closesAt(i, size) {
		return 0
	}
	closing, inner := 0, 0
	for j := d.nextMark(i+size, p.stop); j < p.stop && closing < 2; j = d.nextMark(j, p.stop) {
		m, n := d.markAt(j)
		if m == straight {
			if !d.closesAt(j, n) || d.opensAt(j, n) {
				return 0
			}
			closing++
			if closing == 1 {
				inner = j + n
			}
		}
		j += n
	}
	if closing < 2 {
		return 0
	}
	return inner
}

// countStraight counts the straight marks from word i to the end of its part.
func (d *document) countStraight(i int, p *part) int {
	n := 0
	for ; i < p.stop; i = d.nextMark(i, p.stop) {
		m, size := d.markAt(i)
		if m == straight {
			n++
		}
		i += size
	}
	return n + 1
}

// opensAt says that a mark stands where an opening one does: white space, a
// bracket or a dash before it, a word right after it.
func (d *document) opensAt(i, size int) bool {
	next := i + size
	if next >= len(d.words) || !d.words[next].glued || d.words[next].sent != d.words[i].sent {
		return false
	}
	return !d.words[i].glued || d.words[i-1].shape == punct && d.at(i-1) != "." && d.at(i-1) != ","
}

// closesAt says that a mark stands where a closing one does: glued to what is
// before it, and not to a word after it.
func (d *document) closesAt(i, size int) bool {
	if !d.words[i].glued {
		return false
	}
	next := i + size
	return next >= len(d.words) || !d.words[next].glued || d.words[next].shape == punct
}

// isInch says that a straight mark belongs to the number before it: 6'2".
func (d *document) isInch(i int) bool {
	return d.words[i].glued && d.words[i-1].shape == number
}

// singleCloses finds the mark that closes the single quotation that word i
// opens, or 0 where it opens none: an apostrophe at the head of a word, as in
// ’90s and ’em, opens none.
func (d *document) singleCloses(i int, p *part) int {
	next := i + 1
	if next >= p.stop || !d.opensAt(i, 1) || d.words[next].shape == punct && d.at(next) != "…" && d.at(next) != "“" && d.at(next) != "\"" {
		return 0
	}
	if d.at(i) != "‘" && (d.words[next].shape == number || d.in(next, elisions)) {
		return 0
	}
	last := 0
	double := 0
	for j := d.nextMark(next, p.stop); j < p.stop; j = d.nextMark(j, p.stop) {
		m, size := d.markAt(j)
		switch m {
		case straight, opening, closing, low:
			double++
		case apostrophe:
			if double%2 != 0 || !d.closesAt(j, 1) {
				break
			}
			// After a comma or a full stop it closes for certain; after an s it
			// may be a genitive: the dogs’ day.
			if d.words[j-1].shape == punct || !strings.HasSuffix(d.at(j-1), "s") || j+1 >= p.stop || d.words[j+1].shape == punct {
				return j
			}
			if last == 0 {
				last = j
			}
		case tick:
			if double%2 == 0 && last > 0 && d.opensAt(j, 1) {
				return last
			}
		}
		j += size
	}
	return last
}

func plural(v string) bool { return len(v) > 1 && v[len(v)-1] == 's' && v[len(v)-2] != 's' }
