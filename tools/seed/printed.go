package seed

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of what a printed page repeats on every leaf, in words, of a page, in lines,
// and how much of a text is searched for how a word of it is written elsewhere, in bytes.
const (
	runningWords = 10
	leafLines    = 15 // a printed page has no fewer
	searched     = 1 << 18
)

// furnish finds the running heads and the page numbers of a text that was printed,
// and broken to fit its page: lines by themselves that come again, but for their
// numbers, and numbers by themselves that count on.
func (w *wrap) furnish() {
	heads := map[string][]int{}
	last, numbers := 0, []int{}
	for i, l := range w.lines {
		text := w.text(i)
		below := i+1 == len(w.lines) || w.lines[i+1].gap
		inColumns := (l.gap || below) && strings.Contains(text, "   ")
		if !(l.gap && below) && !inColumns && i > 0 || len(text) > 2*widest {
			continue
		}
		bare := strings.Trim(text, "-–— \t[]|")
		if n := number(bare); n >= 0 {
			if bare != text {
				w.leaf(i) // - 4 -
			} else if len(numbers) > 0 && (n != last+1 || i-numbers[len(numbers)-1] < leafLines) {
				numbers = append(numbers, -1) // no count of pages
			} else {
				numbers = append(numbers, i)
			}
			last = n
			continue
		}
		if closed(text) || bulleted(text) || strings.HasSuffix(text, ":") {
			continue // MR SMITH:
		}
		key := strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsDigit(r) || blankRune(r) }), " ")
		if words(key) <= runningWords && key != "" {
			heads[key] = append(heads[key], i)
		}
	}
	for _, lines := range heads {
		counted := 0
		for n, i := range lines {
			if n > 0 && hasDigit(w.text(i)) && w.text(i) != w.text(lines[n-1]) {
				counted++
			}
		}
		inColumns := strings.Contains(w.text(lines[0]), "   ")
		if len(lines) > 1 && inColumns || w.page > 0 && (len(lines) > 1 && counted == len(lines)-1 || len(lines) > 2) {
			for _, i := range lines {
				w.leaf(i)
			}
		}
	}
	for i := range w.leaves {
		if !w.leaves[i] && i < len(w.lines) && number(w.text(i)) >= 0 &&
			(i > 0 && w.leaves[i-1] && !w.lines[i].gap || w.leaves[i+1] && !w.lines[i+1].gap) {
			w.leaf(i) // on the line of the head
		}
	}
	if len(numbers) > 1 && w.page > 0 && !slices.Contains(numbers, -1) || len(numbers) == 1 && w.leaves != nil {
		for _, i := range numbers {
			w.leaf(i)
		}
	}
}

// leaf notes that line i belongs to the leaf and not to the text.
func (w *wrap) leaf(i int) {
	if w.leaves == nil {
		w.leaves = make([]bool, len(w.lines)+1)
	}
	w.leaves[i] = true
}

func (w *wrap) isLeaf(i int) bool { return w.leaves != nil && w.leaves[i] }

// behindLeaves is the line with which the paragraph of line i goes on behind the
// end of its page; i where it does not.
func (w *wrap) behindLeaves(i int) int {
	k := i + 1
	for k < len(w.lines) && w.isLeaf(k) {
		k++
	}
	if k == i+1 || k == len(w.lines) || closed(w.text(i)) {
		return i
	}
	if r, _ := utf8.DecodeRuneInString(w.text(k)); !unicode.IsLower(r) {
		return i
	}
	return k
}

// number is the number that a text is, up to four digits; -1 for any other text.
func number(text string) int {
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' || i > 3 {
			return -1
		}
		n = n*10 + int(text[i]-'0')
	}
	if text == "" {
		return -1
	}
	return n
}

func blankRune(r rune) bool { return r == ' ' || r == '\t' }

// A hyphen at the end of a line is of the word, or divides it.
type hyphen int

const (
	noHyphen hyphen = iota
	divides         // "work-/ers": it goes, and nothing comes in its place
	belongs         // "low-/income": it stays, and nothing comes behind it
)

// hyphenAt says what the hyphen at the end of a line is, with the next line of the
// paragraph below it.
func (s *source) hyphenAt(t *tables, above, below string) hyphen {
	first := strings.TrimRight(above, "-\u2010")
	if len(first) == len(above) || len(above)-len(first) > 3 || strings.HasSuffix(above, "--") {
		return noHyphen
	}
	first = first[strings.LastIndexAny(first, " \t")+1:]
	first = strings.TrimLeft(first, "\"'“‘(—–")
	second := below
	if end := strings.IndexFunc(below, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); end >= 0 {
		second = below[:end]
	}
	if first == "" || second == "" || !hasLetter(first) {
		return noHyphen
	}
	switch second {
	case "and", "or", "to", "und", "oder", "et":
		return noHyphen // pre- and post-war
	}
	small := firstRune(second)
	before := lastRune(first)
	if !unicode.IsLower(small) || !unicode.IsLower(before) {
		return belongs // Anglo-/Saxon, COVID-/19
	}
	part := first[strings.LastIndexByte(first, '-')+1:]
	near := s.text[:min(len(s.text), searched)]
	switch {
	case strings.Contains(near, part+"-"+second):
		return belongs
	case strings.Contains(near, part+second):
		return divides
	case t.closeCompounds[part+second]:
		return divides // low-in-/come
	case t.openCompounds[strings.ToLower(part)], t.closeCompounds[second], len(part) < len(first) && t.small[part]:
		return belongs // not-for-/profit
	}
	return divides
}
