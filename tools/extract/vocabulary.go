package extract

// A vocabulary is a list of single words that every word of a text is asked
// for, whatever its case.
type vocabulary[T any] struct {
	entries map[string]T
	filter  filter
}

// learn makes a vocabulary of a list, each value read by a function.
func learn[T any](file string, read func(value string) T) *vocabulary[T] {
	l := load(file)
	v := newVocabulary[T](len(l.entries))
	for key, value := range l.entries {
		if c := key[0]; c < 'a' || c > 'z' || len(key) > 31 {
			panic(file + ": " + key + ": an entry is one short word in small letters")
		}
		v.add(key, read(value))
	}
	return v
}

// newVocabulary is an empty vocabulary that has room for so many entries.
func newVocabulary[T any](entries int) *vocabulary[T] {
	return &vocabulary[T]{make(map[string]T, entries), newFilter(entries)}
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
