package seed

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line is a line of a plain text, without the white space around it and the
// marks before it with which a letter quotes another.
type line struct {
	start, end int // in the source's text
	marks      int // bytes from the first of the marks to its start
	gap        bool
	indent     int // columns before it
	width      int // columns of its text
}

// lines splits the text from an offset on into its lines; blank ones are
// only seen as gaps.
func (s *source) lines(from int) []line {
	out := make([]line, 0, strings.Count(s.text[from:], "\n")+1)
	gap := true
	for at := from; at < len(s.text); {
		end := len(s.text)
		if i := strings.IndexByte(s.text[at:], '\n'); i >= 0 {
			end = at + i
		}
		start, stop := at, end
		for start < stop && blank(s.text[start]) {
			start++
		}
		for stop > start && blank(s.text[stop-1]) {
			stop--
		}
		ink := start
		if start < stop && s.text[start] == '>' {
			start += quoting(s.text[start:stop])
			s.quoted = s.quoted || start > ink
		}
		if start == stop {
			gap = true
		} else {
			out = append(out, line{start, stop, start - ink, gap, start - at, columns(s.text[start:stop])})
			gap = false
		}
		at = end + 1
	}
	return out
}

// quoting is how much of a line are the marks with which a letter quotes another:
// "> > ". A sum, as in "> 60", has none.
func quoting(text string) int {
	words := strings.TrimLeft(text, "> \t")
	if r, _ := utf8.DecodeRuneInString(words); words != "" && (unicode.IsDigit(r) || len(words) == len(text)-1) {
		return 0
	}
	return len(text) - len(words)
}

// columns counts the characters of a text: the bytes but those that go on with
// one, which are told eight at a time.
func columns(text string) int {
	const ones = 0x0101010101010101
	n := len(text)
	for ; len(text) >= 8; text = text[8:] {
		if eight := eightBytes(text); eight&(0x80*ones) != 0 {
			n -= bits.OnesCount64(eight &^ (eight << 1) & (0x80 * ones))
		}
	}
	for i := range len(text) {
		if !utf8.RuneStart(text[i]) {
			n--
		}
	}
	return n
}

func eightBytes(s string) uint64 {
	_ = s[7] // so that one check does for all, and one instruction loads them
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// How wide the lines of a text are that was broken to fit a page or a screen,
// in columns.
const (
	narrowest = 45
	widest    = 120
)

// A wrap says how the lines of a text make its paragraphs.
type wrap struct {
	page   int    // the width that its lines were broken to fit; 0 where they were not
	loose  bool   // some lines are broken in the middle of a sentence, at no fixed width
	leaves []bool // by line: it is of the printed page, not of the text; nil where none is
	lines  []line
	src    *source
}

// wrapped looks at how lines follow one another where no blank line is
// between them. Text that was broken to fit a width has nearly every line end
// where the next word would not have fitted, and most of them in the middle of
// a sentence. Alone says of a line that it is nobody's continuation.
func (s *source) wrapped(lines []line, alone func(string) bool) wrap {
	w := wrap{lines: lines, src: s}
	var widths []int
	for i, l := range lines {
		if near := i+1 < len(lines) && !lines[i+1].gap; near || !l.gap {
			widths = append(widths, l.indent+l.width)
		}
	}
	if len(widths) < 2 && len(lines) > 4 && s.apart(lines, w, alone) {
		for i := range lines[1:] {
			lines[i+1].gap = false
		}
		return s.wrapped(lines, alone)
	}
	if len(widths) == 0 {
		return w
	}
	slices.Sort(widths)
	page := widths[len(widths)*95/100] // not the widest: a long address does not fit any page
	pairs, full, running := 0, 0, 0
	for i := 1; i < len(lines); i++ {
		if lines[i].gap {
			continue
		}
		if w.lines[i-1].width < narrowest/2 {
			continue // an entry of a menu, a heading
		}
		pairs++
		if w.fills(i-1, page) {
			full++
		}
		if w.runsOn(i-1) && !alone(w.text(i)) {
			running++
		}
	}
	if page >= narrowest && page <= widest && full*10 >= pairs*6 && running*10 >= pairs*3 && running > 1 {
		w.page = page
	}
	w.loose = running > 1
	if w.page > 0 || w.loose {
		w.furnish()
	}
	return w
}

// apart says of lines with a blank one between any two of them that they are none
// the less the broken lines of a text: in the middle of it more end inside a
// sentence than with one.
func (s *source) apart(lines []line, w wrap, alone func(string) bool) bool {
	pairs, running := 0, 0
	for i := 1; i < len(lines); i++ {
		if w.lines[i-1].width > widest {
			return false
		}
		if w.lines[i-1].width < narrowest {
			continue
		}
		pairs++
		if w.runsOn(i-1) && !alone(w.text(i)) {
			running++
		}
	}
	return running > 2 && running*2 >= pairs
}

// fills says that the first word of the line after line i would not have
// fitted on line i.
func (w *wrap) fills(i, page int) bool {
	next := w.text(i + 1)
	word := strings.IndexAny(next, " \t")
	if word < 0 {
		word = len(next)
	}
	return w.lines[i].indent+w.lines[i].width+1+utf8.RuneCountInString(next[:word]) > page
}

// runsOn says that the sentence at the end of line i goes on in the next one:
// it is not closed, and the next line begins with a small letter.
func (w *wrap) runsOn(i int) bool {
	if closed(w.text(i)) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(w.text(i + 1))
	return unicode.IsLower(r)
}

func (w *wrap) text(i int) string { return w.src.text[w.lines[i].start:w.lines[i].end] }

// joins says that line i and the one after it are of one paragraph.
func (w *wrap) joins(i int) bool {
	a, b := w.lines[i], w.lines[i+1]
	if b.gap || bulleted(w.text(i+1)) || w.page == 0 && addressed(w.text(i), w.text(i+1)) {
		return false
	}
	switch {
	case a.marks > 0 && b.marks > 0 && a.width > narrowest && !closed(w.text(i)):
		return true
	case w.runsOn(i) && (w.page > 0 || w.loose || i > 0 && a.width > narrowest && (closed(w.text(i+1)) || b.width > narrowest)):
		return true
	case w.page > 0:
		indented := b.indent > a.indent && i > 0
		return !indented && w.fills(i, w.page-w.page/8)
	case w.loose:
		// A line too long for a title that does not end its sentence.
		return i > 0 && b.indent <= a.indent && a.width > narrowest && !closed(w.text(i)) && !strings.HasSuffix(w.text(i), ":")
	}
	return false
}

// addressed says that a line ends with the address of a page, or that the one
// below it is one.
func addressed(text, below string) bool {
	return strings.HasPrefix(below, "http") && strings.IndexByte(below, ' ') < 0 ||
		strings.Contains(text, "://") && strings.Contains(lastWord(text), "://")
}

// bulleted says that a line is an item of a list.
func bulleted(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("•·●▪■◦‣⁃*-–—►▶➤✓", r) && size < len(text) && (text[size] == ' ' || text[size] == '\t')
}
