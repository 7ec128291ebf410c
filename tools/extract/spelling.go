package extract

import (
	"math/bits"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// A report has most of its words again and again, and asks for each in many
// lists. So words are numbered by their spelling in small letters, and what has
// to be looked up is looked up once a spelling, when somebody asks: whether a
// list has a word is then told by a bit.

// A spelling is a word of a document in small letters, wherever it stands.
type spelling struct {
	packed     uint64 // what pack makes of it
	start, end int32  // where it stands first
	entry, key uint16 // where the word, and what listKey makes of it, stand among the entries of lists, plus 1
	plain      answer // it is as the lists have it: its own listKey and gazetteer.Key
	common     answer // English writes it small
	given      answer // it is a given name
	surname    answer
	small      bool // the document writes it small somewhere
}

// An answer is what a search has told, so that it is made once.
type answer uint8

const (
	unasked answer = iota
	no
	yes
)

func answerOf(is bool) answer {
	if is {
		return yes
	}
	return no
}

// spellings are those of a document; the first is of the empty word, which
// stands outside the text.
type spellings struct {
	all   []spelling
	slots []int32 // a hash table of their indexes, 0 where nothing is
	shift uint8   // what a hash has more than it takes to number the slots
}

// newSpellings has room for the spellings of a text.
func newSpellings(text string) spellings {
	s := spellings{all: make([]spelling, 1, 16+len(text)/10)}
	s.resize(bits.Len(uint(cap(s.all))) + 1)
	return s
}

// resize gives the hash table 1<<log2 slots.
func (s *spellings) resize(log2 int) {
	s.slots, s.shift = make([]int32, 1<<log2), uint8(64-log2)
}

// spell gives word i its spelling.
func (d *document) spell(i int) {
	w := &d.words[i]
	v := d.small[w.start:w.end]
	var packed uint64
	if n := len(v); n < 8 && int(w.start)+8 <= len(d.small) {
		packed = eightBytes(d.small[w.start:]) & (1<<(8*n) - 1) // as pack, without its choices
	} else {
		packed = pack(v)
	}
	s := &d.spellings
	for slot := spread(v, packed) >> s.shift; ; slot = (slot + 1) & uint64(len(s.slots)-1) {
		n := s.slots[slot]
		if n == 0 {
			n = int32(len(s.all))
			w.spelling, s.slots[slot] = n, n
			s.all = append(s.all, spelling{packed: packed, start: w.start, end: w.end})
			if 2*len(s.all) > len(s.slots) {
				s.grow(d.small)
			}
			return
		}
		if o := &s.all[n]; o.packed == packed && o.end-o.start == w.end-w.start && (len(v) <= 8 || d.small[o.start:o.end] == v) {
			w.spelling = n
			return
		}
	}
}

// grow doubles the hash table.
func (s *spellings) grow(small string) {
	s.resize(bits.Len(uint(len(s.slots))))
	for n := 1; n < len(s.all); n++ {
		o := &s.all[n]
		slot := spread(small[o.start:o.end], o.packed) >> s.shift
		for s.slots[slot] != 0 {
			slot = (slot + 1) & uint64(len(s.slots)-1)
		}
		s.slots[slot] = int32(n)
	}
}

// pack is the first eight bytes of a word in a number.
func pack(word string) uint64 {
	switch n := len(word); {
	case n >= 8:
		return eightBytes(word)
	case n >= 4:
		return fourBytes(word) | fourBytes(word[n-4:])<<(8*(n-4))
	case n > 0:
		return uint64(word[0]) | uint64(word[n/2])<<(8*(n/2)) | uint64(word[n-1])<<(8*(n-1))
	}
	return 0
}

func fourBytes(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

func eightBytes(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// spread is a hash of a word, of which the high bits are to be used: of its
// length, and its first and last eight bytes.
func spread(word string, packed uint64) uint64 {
	h := (packed ^ uint64(len(word))) * 0x9e3779b97f4a7c15
	if len(word) > 8 {
		h = (h ^ eightBytes(word[len(word)-8:])) * 0xff51afd7ed558ccd
	}
	return h
}

// spelling is that of word i, of the empty word outside the text.
func (d *document) spelling(i int) *spelling {
	if uint(i) >= uint(len(d.words)) {
		return &d.spellings.all[0]
	}
	return &d.spellings.all[d.words[i].spelling]
}

// in says whether a list has word i in small letters, as it stands.
func (d *document) in(i int, l *list) bool {
	s := d.spelling(i)
	if s.entry == 0 {
		s.entry = entryAt(d.small[s.start:s.end]) + 1
	}
	return entries[s.entry-1].lists.has(l.number)
}

// keyIn says whether a list has word i without the full stop at its end.
func (d *document) keyIn(i int, l *list) bool {
	s := d.spelling(i)
	if s.key == 0 {
		s.key = entryAt(listKey(d.small[s.start:s.end])) + 1
	}
	return entries[s.key-1].lists.has(l.number)
}

// isPlain says whether word i is made of letters and digits that have no accent,
// and its own key, of the lists and of the gazetteer.
func (d *document) isPlain(i int) bool {
	s := d.spelling(i)
	if s.plain == unasked {
		v := d.lower(i)
		s.plain = answerOf(leadingLetters(v) == len(v) && gazetteer.Key(v) == v)
	}
	return s.plain == yes
}

// leadingLetters is how many small letters and digits without accents a word
// begins with.
func leadingLetters(word string) int {
	n := 0
	for n < len(word) && isAlphanumeric(word[n]) {
		n++
	}
	return n
}

// key is word i as the lists have it.
func (d *document) key(i int) string {
	if d.isPlain(i) {
		return d.lower(i)
	}
	return listKey(d.lower(i))
}

// plain is word i as the lists of given names and surnames have it.
func (d *document) plain(i int) string {
	if d.isPlain(i) {
		return d.lower(i)
	}
	return gazetteer.Key(d.lower(i))
}

// isEnglish says whether English writes word i small.
func (d *document) isEnglish(i int) bool {
	s := d.spelling(i)
	if s.common == unasked {
		s.common = answerOf(commonWords.has(d.lower(i)))
	}
	return s.common == yes
}

// isGiven says whether word i is a given name.
func (d *document) isGiven(i int) bool {
	s := d.spelling(i)
	if s.given == unasked {
		s.given = answerOf(givenNames.has(d.plain(i)))
	}
	return s.given == yes
}

// isSurname says whether word i is a surname.
func (d *document) isSurname(i int) bool {
	s := d.spelling(i)
	if s.surname == unasked {
		s.surname = answerOf(surnames.has(d.plain(i)))
	}
	return s.surname == yes
}

// isGivenKey and isSurnameKey ask for word i as key has it, with its accents and
// without its full stop.
func (d *document) isGivenKey(i int) bool {
	if d.isPlain(i) {
		return d.isGiven(i)
	}
	return givenNames.has(d.key(i))
}

func (d *document) isSurnameKey(i int) bool {
	if d.isPlain(i) {
		return d.isSurname(i)
	}
	return surnames.has(d.key(i))
}
