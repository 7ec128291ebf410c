package extract

// A wordSet is a set of words of one document. Nearly every word of the
// document goes into one, so that a map would cost more than what the set is
// for; this is a hash table of indexes of words, and holds no text of its own.
type wordSet struct {
	d     *document
	slots []int32 // one more than the index of a word, 0 where nothing is
}

// newWordSet is an empty set that has room for all words of the document.
func newWordSet(d *document) wordSet {
	size := 1
	for size <= len(d.words) {
		size *= 2
	}
	return wordSet{d, make([]int32, size)}
}

// slot is where a word is in the set, or would be.
func (s wordSet) slot(word string) int {
	i := hash(word) % len(s.slots)
	for s.slots[i] != 0 && s.d.lower(int(s.slots[i])-1) != word {
		i = (i + 1) % len(s.slots)
	}
	return i
}

// add puts word i into the set, in small letters.
func (s wordSet) add(i int) { s.slots[s.slot(s.d.lower(i))] = int32(i + 1) }

// has says whether a word in small letters is in the set.
func (s wordSet) has(word string) bool { return s.slots[s.slot(word)] != 0 }
