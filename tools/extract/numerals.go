package extract

import (
	"math"
	"strconv"
	"strings"
)

// A numberKind says how a word builds a number.
type numberKind uint8

const (
	unitWord    numberKind = iota // zero to nine
	teenWord                      // ten to nineteen
	tenWord                       // twenty to ninety
	multiplier                    // hundred, million, dozen
	divisorWord                   // third, quarters
)

// A numberWord is a word that says a number, or a part of one.
type numberWord struct {
	kind  numberKind
	value float64
}

var numberWords = learn("numbers.txt", readNumberWord)

func readNumberWord(value string) numberWord {
	kind := multiplier
	switch value[0] {
	case 'x':
		value = value[1:]
	case '/':
		kind, value = divisorWord, value[1:]
	default:
		kind = unitWord
	}
	n, err := strconv.ParseFloat(value, 64)
	if err != nil {
		panic("numbers.txt: " + err.Error())
	}
	switch {
	case kind != unitWord:
	case n >= 20:
		kind = tenWord
	case n >= 10:
		kind = teenWord
	}
	return numberWord{kind, n}
}

// A numeral is a number as the text writes it.
type numeral struct {
	from, to int     // words, to exclusive
	value    float64 // before a suffix counts
	suffix   string  // letters that the digits run into: "m", "bn", "km", "st"
	digits   bool    // in figures, not in words
	plain    bool    // digits alone: no comma, point, suffix or magnitude
	scaled   bool    // with a word of magnitude: "million"
	share    bool    // a fraction: "two-thirds"
	money    string  // the currency that its letters say: "N269"
}

// numeralAt reads the number that begins with word i. Ordinals, versions and
// numbers with misplaced commas are none.
func (d *document) numeralAt(i int) (n numeral, ok bool) {
	if d.shape(i) == number {
		n, ok = digitsOf(d.at(i))
		n.from, n.to = i, i+1
		if ok && n.plain {
			d.addGroups(&n)
		}
		if ok && n.suffix == "" {
			if !d.addHalf(&n) {
				d.addFraction(&n)
			}
			d.scale(&n)
		}
		return n, ok
	}
	if n, ok = d.numeralInWords(i); ok && !n.share && d.addHalf(&n) {
		d.scale(&n)
	}
	return n, ok
}

// addGroups reads the groups of three digits behind a number that spaces part: 750 000ha.
func (d *document) addGroups(n *numeral) {
	first := d.at(n.from)
	for first != "" && (first[0] < '0' || first[0] > '9') {
		first = first[1:] // R186 000: the letters of a currency
	}
	if first == "" || len(first) > 3 || first[0] == '0' || d.shape(n.to) != number {
		return
	}
	m := *n
	for d.shape(m.to) == number && d.sameSentence(n.from, m.to) && d.words[m.to].start-d.words[m.to-1].end <= 2 && !d.words[m.to].glued &&
		m.suffix == "" {
		g, ok := digitsOf(d.at(m.to))
		if digits := len(d.at(m.to)) - len(g.suffix); !ok || digits != 3 || !g.plain && g.suffix == "" {
			return
		}
		m.value = m.value*1000 + g.value
		m.suffix, m.plain = g.suffix, false
		m.to++
	}
	if m.to > n.to && d.shape(n.from-1) != number {
		*n = m
	}
}

// addHalf reads the "and a half" behind a number.
func (d *document) addHalf(n *numeral) bool {
	if d.at(n.to) != "and" || d.at(n.to+1) != "a" || d.at(n.to+2) != "half" || d.words[n.to+2].sent != d.words[n.from].sent {
		return false
	}
	n.value += .5
	n.to += 3
	n.plain = false
	return true
}

// addFraction reads the fraction in figures that a number ends with, of the last of its digits as prices on exchanges have it:
// 14-1/4 cents, $5.67-1/2, 6 1/2 inches.
func (d *document) addFraction(n *numeral) {
	i := n.to
	if d.at(i) == "-" && d.words[i].glued && d.shape(i+1) == number && d.words[i+1].glued {
		i++
	}
	if d.shape(i) != number || d.at(i+1) != "/" || d.shape(i+2) != number || !d.words[i+1].glued || !d.words[i+2].glued || !d.sameSentence(n.from, i+2) {
		return
	}
	over, whole := digitsOf(d.at(i))
	under, parts := digitsOf(d.at(i + 2))
	if !whole || !parts || !over.plain || !under.plain || over.value >= under.value || under.value > mostParts {
		return
	}
	fraction := over.value / under.value
	if _, decimals, ok := strings.Cut(d.at(n.from), "."); ok {
		fraction = times(fraction, math.Pow10(-len(decimals)))
	}
	n.value += fraction
	n.to, n.plain = i+3, false
}

// mostParts is how many parts a fraction in figures is made of at most.
const mostParts = 64

// digitsOf reads a number that begins with a digit.
func digitsOf(v string) (n numeral, ok bool) {
	n.digits, n.plain = true, true
	end, point, group := 0, -1, -1
	for end < len(v) && n.suffix == "" {
		switch c := v[end]; {
		case '0' <= c && c <= '9':
		case c == ',' && point < 0:
			// Thousands, or lakhs and crores in the Indian way.
			if group >= 0 && end-group != 4 && end-group != 3 || group < 0 && end > 3 {
				return n, false
			}
			group, n.plain = end, false
		case c == '.' && end+1 < len(v) && point < 0:
			point, n.plain = end, false
		case c == '.':
			return n, false // a version, a date, an address: 10.0.1
		default:
			n.suffix, n.plain = v[end:], false
			continue
		}
		end++
	}
	whole := end
	if point >= 0 {
		whole = point
	}
	if group >= 0 && whole-group != 4 {
		return n, false
	}
	value, err := strconv.ParseFloat(strings.ReplaceAll(v[:end], ",", ""), 64)
	if err != nil {
		return n, false
	}
	n.value = value
	return n, true
}

// scale multiplies a number by the words of magnitude behind it.
func (d *document) scale(n *numeral) {
	for {
		to := n.to
		if d.at(to) == "-" && d.words[to].glued {
			to++ // "$5-million", "20-plus trillion"
			if d.at(to) == "plus" && d.words[to].glued {
				to++
			}
		}
		if m := initialMagnitude(d.at(to)); m > 1 && to > n.to && d.words[to].glued && !n.scaled && (n.money != "" || isCurrencySign(d.at(n.from-1))) {
			n.value, n.scaled, n.plain, n.to = times(n.value, m), true, false, to+1
			return
		}
		w, ok := numberWords.entry(d.spelling(to))
		if !ok || w.kind != multiplier || w.value == 12 && n.value > 100 || d.words[to].sent != d.words[n.from].sent {
			return
		}
		n.value = times(n.value, w.value)
		n.scaled, n.plain = true, false
		n.to = to + 1
	}
}

// initialMagnitude is what a letter behind a hyphen stands for in sums of money, 1 where it is none: "$5-M", as papers of the
// Philippines write it.
func initialMagnitude(v string) float64 {
	switch v {
	case "K":
		return 1e3
	case "M":
		return 1e6
	case "B":
		return 1e9
	case "T":
		return 1e12
	}
	return 1
}

// times multiplies by a magnitude, without the dust of binary fractions.
func times(a, magnitude float64) float64 {
	n := a * magnitude
	if r := math.Round(n); math.Abs(n-r) < 1e-3 && magnitude >= 1000 {
		return r
	}
	return n
}

// gross is a number that no other is added to: a gross and twelve.
const gross = 144

// addTail reads the "and eleven" behind "a hundred", and the "and twenty thousand" that it is a part of.
func (d *document) addTail(n *numeral) {
	if n.value < 100 || n.value == gross || d.at(n.to) != "and" || d.lower(n.from-1) == "between" || !d.sameSentence(n.from, n.to+1) {
		return
	}
	tail, ok := d.numeralInWords(n.to + 1)
	if !ok || tail.share || tail.from == tail.to {
		return
	}
	magnitude, _ := numberWords.entry(d.spelling(tail.to - 1))
	switch {
	case d.at(tail.from) == "a":
	case tail.value < n.value:
		n.value, n.to = n.value+tail.value, tail.to
	case magnitude.kind == multiplier && magnitude.value >= 1000 && tail.value/magnitude.value < n.value:
		n.value, n.to = times(n.value+tail.value/magnitude.value, magnitude.value), tail.to
	}
}

// numeralInWords reads a number in words: "two", "fifty-four", "a dozen",
// "two hundred and fifty", "two-thirds". Word i begins it, or is the "a"
// before it.
func (d *document) numeralInWords(i int) (n numeral, ok bool) {
	n.from, n.to = i, i
	if v := d.at(i); v == "a" || v == "A" || v == "an" {
		w, found := numberWords.entry(d.spelling(i + 1))
		switch {
		case !found || w.kind != multiplier && w.kind != divisorWord:
			return n, false
		case w.kind == divisorWord:
			n.value, n.share, n.to = 1/w.value, true, i+2
			return n, true
		}
		n.value, n.to, n.scaled = 1, i+1, true
		d.scale(&n)
		d.addTail(&n)
		return n, true
	}
	total, current, any := 0.0, 0.0, false
	last := numberKind(divisorWord)
	for {
		at := n.to
		if any {
			switch v := d.at(at); {
			case v == "-" && d.words[at].glued && at+1 < len(d.words) && d.words[at+1].glued:
				at++
			case v == "and" && last == multiplier:
				at++
			}
		}
		w, found := numberWords.entry(d.spelling(at))
		if !found || d.words[at].sent != d.words[i].sent {
			break
		}
		switch w.kind {
		case unitWord:
			if any && last != tenWord && last != multiplier {
				return n, any && n.to > i
			}
			current += w.value
		case teenWord, tenWord:
			if any && last != multiplier {
				n.value = total + current
				return n, true
			}
			current += w.value
		case multiplier:
			if !any || at != n.to && d.at(n.to) == "and" {
				n.value = total + current
				return n, any
			}
			n.scaled = true
			if w.value >= 1000 {
				total += current * w.value
				current = 0
			} else {
				current *= w.value
			}
		case divisorWord:
			if !any || last == multiplier || current >= w.value && w.value != 2 || w.value == 2 && at == n.to && current != 1 {
				n.value = total + current
				return n, any
			}
			n.value, n.share, n.to = current/w.value, true, at+1
			return n, true
		}
		any, last = true, w.kind
		n.to = at + 1
		n.value = total + current
	}
	return n, any
}
