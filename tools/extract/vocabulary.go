package extract

import "strings"

// A vocabulary is a list of single words that every word of a text is asked
// for, whatever its case.
type vocabulary[T any] struct {
	entries map[string]T
	filter  filter
	bit     uint32 // of it in spelling.vocabularies
}

// vocabularies are all of them, by number.
var vocabularies []interface{ has(word string) bool }

// learn makes a vocabulary of a list, each value read by a function.
func learn[T any](file string, read func(value string) T) *vocabulary[T] {
	l := load(file)
	v := newVocabulary[T](len(l.keys))
	for _, key := range l.keys {
		if c := key[0]; c < 'a' || c > 'z' || len(key) > 31 {
			panic(file + ": " + key + ": an entry is one short word in small letters")
		}
		v.add(key, read(l.values[key]))
	}
	return v
}

// wordsOf makes a vocabulary of the single words of some lists, and of a few more.
func wordsOf(lists []*list, more ...string) *vocabulary[bool] {
	for _, l := range lists {
		for _, key := range l.keys {
			if !strings.Contains(key, " ") {
				more = append(more, strings.TrimSuffix(key, "."))
			}
		}
	}
	v := newVocabulary[bool](len(more))
	for _, word := range more {
		v.add(word, true)
	}
	return v
}

// newVocabulary is an empty vocabulary that has room for so many entries.
func newVocabulary[T any](entries int) *vocabulary[T] {
	v := &vocabulary[T]{make(map[string]T, entries), newFilter(entries), 1 << len(vocabularies)}
	if vocabularies = append(vocabularies, v); len(vocabularies) > 32 {
		panic("there are more vocabularies than a spelling has bits")
	}
	return v
}

func (v *vocabulary[T]) add(key string, entry T) {
	v.entries[key] = entry
	v.filter.add(key)
}

// get looks a word up, whatever its case, without the full stop of an
// abbreviation.
func (v *vocabulary[T]) get(word string) (entry T, ok bool) {
	n := len(word)
	if n > 1 && word[n-1] == '.' {
		n--
	}
	if n > 31 || !v.filter.may(word[:n]) {
		return entry, false
	}
	var folded [32]byte
	for i := range n {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		folded[i] = c
	}
	entry, ok = v.entries[string(folded[:n])]
	return entry, ok
}

// has says whether a word is in the vocabulary, whatever its case.
func (v *vocabulary[T]) has(word string) bool {
	_, ok := v.get(word)
	return ok
}

// knows is has, of a word of a document: its spelling has the answer.
func (v *vocabulary[T]) knows(s *spelling) bool { return s.vocabularies&v.bit != 0 }

// entry is get, of a word of a document.
func (v *vocabulary[T]) entry(s *spelling) (entry T, ok bool) {
	if !v.knows(s) {
		return entry, false
	}
	entry, ok = v.entries[strings.TrimSuffix(s.text, ".")]
	return entry, ok
}

// A filter says no to most of what is not in a list. Most words of a text are
// in none of the lists, so it is the no that has to be quick. It is a set of
// bits, some of which are those of entries: three letters of a word and its
// length tell which is its own.
type filter struct {
	bits  []uint64
	shift uint8 // what a hash of 32 bits has more than it takes to number the bits
}

// newFilter is a filter of a list with so many entries, or fewer.
func newFilter(entries int) filter {
	f := filter{make([]uint64, 16), 32 - 10}
	for len(f.bits)*64 < 16*entries {
		f.bits, f.shift = make([]uint64, 2*len(f.bits)), f.shift-1
	}
	return f
}

// bit is the number of the bit of a key that is not empty. Large letters count
// as small.
func (f *filter) bit(key string) uint32 {
	n := len(key)
	letters := uint32(key[0]&31) | uint32(key[n/2]&31)<<5 | uint32(key[n-1]&31)<<10 | uint32(n)<<15
	return letters * 0x9e3779b1 >> f.shift
}

func (f *filter) add(key string) {
	bit := f.bit(key)
	f.bits[bit/64] |= 1 << (bit % 64)
}

// may says whether there may be such an entry.
func (f *filter) may(key string) bool {
	if key == "" {
		return false
	}
	bit := f.bit(key)
	return f.bits[bit/64]>>(bit%64)&1 != 0
}
