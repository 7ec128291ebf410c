package extract

import "strings"

// mostUnitWords is how many words a counted noun phrase may have before it is
// no longer what an editor would put beside the number.
const mostUnitWords = 8

// counted is the noun phrase from word i on that a number before it counts:
// its head, the first noun in the plural, with the words that narrow it down.
// It is empty where no phrase is safe to take. The words are the report's own,
// without quotation marks; to is the word behind them.
func (d *document) counted(i int, one bool) (unit string, to int) {
	if i >= len(d.words) {
		return "", i
	}
	sent := d.words[i].sent
	inside := func(k int) bool {
		return k < len(d.words) && d.words[k].sent == sent && k > 0 && d.words[k-1].sent == sent
	}
	if !inside(i) {
		return "", i
	}
	start := i
	if d.at(start) == "of" {
		// "three of the suspects", "two-thirds of voters"
		if start++; !inside(start) {
			return "", i
		}
		switch d.lower(start) {
		case "the", "his", "her", "its", "their", "those", "these", "our", "all":
			start++
		case "them", "us", "which", "whom", "you", "it":
			return "", i
		}
	}
	if start > i && inside(start) && (d.shape(start) == number || numberWords.has(d.at(start))) {
		start++ // "four of the five aircraft"
	}
	for inside(start) && isLooseInUnit(d.lower(start)) {
		start++
	}
	end := -1
	for k := start; inside(k) && k-start < mostUnitWords; k++ {
		w := d.words[k]
		if w.shape == punct {
			v := d.at(k)
			if isQuoteMark(v) || v == "-" && w.glued && k+1 < len(d.words) && d.words[k+1].glued {
				continue
			}
			break
		}
		if w.shape == clitic {
			if end < 0 || end != k-1 {
				continue
			}
			end = -1 // "12 men’s teams"
			continue
		}
		if w.shape == number {
			if end < 0 && k > start && d.shape(k-1) == title && strings.HasSuffix(d.at(k), "s") {
				end = k // "Boeing 737s"
				break
			}
			if end < 0 && k > start && (d.shape(k-1) == title || inside(k+1) && d.isPlural(k+1)) {
				continue // "Boeing 787 Dreamliners", "new 737 aircraft"
			}
			break
		}
		if end >= 0 {
			// Behind the head only another noun goes on with the phrase.
			if w.shape == lower && d.isPlural(k) && d.at(k)[len(d.at(k))-1] == 's' && end == k-1 && !isQuoteMark(d.at(k-1)) {
				end = k
				continue
			}
			break
		}
		if functionWords.has(d.at(k)) && w.shape != upper && !(k == start && d.at(k) == "other") {
			break
		}
		if d.isPlural(k) {
			if w.shape == title && d.goesOn(k+1, 4, sent) || d.at(k)[len(d.at(k))-1] != 's' && !isPeople(d.at(k)) && d.goesOn(k+1, 2, sent) {
				continue // "United States stock indices", "swine flu cases"
			}
			end = k
			continue
		}
		if one && w.shape == lower {
			end = k
			for n := k + 1; n < k+3 && inside(n) && d.words[n].shape == lower; n++ {
				if singleNouns.has(d.at(n)) {
					end = n // "one aid worker"
				}
			}
			break
		}
	}
	if end < 0 {
		return "", i
	}
	return d.unquoted(start, end+1), end + 1
}

// goesOn says that a plural noun in small letters follows from word i on, in
// the noun phrase that a name begins.
func (d *document) goesOn(i, most int, sent int32) bool {
	for k := i; k < min(i+most, len(d.words)) && d.words[k].sent == sent && d.words[k].shape == lower; k++ {
		v := d.at(k)
		if functionWords.has(v) || strings.HasSuffix(v, "ed") || tenses.has(v) {
			return false
		}
		if d.isPlural(k) {
			return true
		}
	}
	return false
}

// isPeople says that a plural noun in a list is one that a verb or adjective
// may follow at once: "people", "men".
func isPeople(v string) bool {
	switch v {
	case "people", "men", "women", "children":
		return true
	}
	return false
}

// isLooseInUnit says that a word between a number and its noun says nothing of
// what is counted.
func isLooseInUnit(v string) bool {
	switch v {
	case "such", "more", "different", "separate", "so-called", "whole", "full":
		return true
	}
	return false
}

func isQuoteMark(v string) bool {
	switch v {
	case "“", "”", "‘", "’", "\"", "'", "``", "''", "«", "»":
		return true
	}
	return false
}

// unquoted is the text of words without the quotation marks between them.
func (d *document) unquoted(from, to int) string {
	var b strings.Builder
	gap := false
	for k := from; k < to; k++ {
		if isQuoteMark(d.at(k)) && d.words[k].shape == punct {
			gap = gap || !d.words[k].glued
			continue
		}
		if b.Len() > 0 && (!d.words[k].glued || gap) {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteString(d.at(k))
	}
	return b.String()
}

var (
	functionWords = learn("function-words.txt", func(string) bool { return true })
	plurals       = learn("plurals.txt", func(string) bool { return true })
)

// isPlural says whether word i looks like a noun that counts many.
func (d *document) isPlural(i int) bool {
	if i >= len(d.words) || d.words[i].shape > upper {
		return false
	}
	v := d.at(i)
	n := len(v)
	if n > 2 && v[n-1] == 's' && d.words[i].shape != upper {
		switch v[n-2] {
		case 's', 'u', 'i':
			return n > 4 && v[n-2] == 'i' && v[n-3] == 'x' // "taxis"
		}
		return !functionWords.has(v)
	}
	return plurals.has(v)
}
