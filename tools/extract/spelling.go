package extract

import (
	"math/bits"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// Reports have most of their words again and again, and share them with other
// reports, and each word is asked for in many lists. So what can be told of a
// word without those around it is looked up once for all reports, and stands
// behind the word from then on: whether a list has it is told by a bit.

// A spelling is a word in small letters, and what is known of it. It fills two lines of a
// processor's cache, and what most words are asked for stands in the first.
type spelling struct {
	text         string
	lexeme       *lexeme       // what clauses of speech are read by
	lists        memberships   // the lists that have the text
	vocabularies uint32        // those that have it, a bit each
	told         atomic.Uint32 // the questions that have been asked, and their answers
	number       int32         // in the book, or behind all of it
	signs        sign
	traits       traits
	longestBody  uint8 // the bytes of the longest name of organisations that it begins, if it is plain

	keyLists memberships // the lists that have the key
	key      string      // as the lists have it: listKey
	plain    string      // as the lists of names and the gazetteer have it: gazetteer.Key
	place    atomic.Pointer[gazetteer.Word]
}

// newSpelling looks a word up in the lists. What takes longer, and is not asked
// of every word, is looked up when somebody asks.
func newSpelling(s *spelling, text string) {
	s.text = text
	s.key, s.plain = listKey(text), gazetteer.Key(text)
	s.lists = entries[entryAt(text)].lists
	s.keyLists = s.lists
	if s.key != text {
		s.keyLists = entries[entryAt(s.key)].lists
	}
	s.lexeme = lookUp(text)
	for n, v := range vocabularies {
		if v.has(text) {
			s.vocabularies |= 1 << n
		}
	}
	s.traits = traitsOf(s)
	s.signs = signsOf(s)
	s.longestBody = longestBodies[text]
}

// Traits are the lists whose words are looked for among all words of a report, and what can be
// seen of a word without any, a bit each.
type traits uint8

const (
	ofSport        traits = 1 << iota // sportWords
	ofDialect                         // dialects, and the second half of "per cent"
	ofParticle                        // nameParticles
	plainLetters                      // isPlain
	withApostrophe                    // hasApostrophe
	withDigit                         // not isLetters
	ofCredit                          // what a line of thanks may have: contributed, https
	ofLeaning                         // what telling.elliptic asks about: another, twelve, 12, lowest
)

// isPlain says that a word is letters and digits without accents, and its own key everywhere.
func (s *spelling) isPlain() bool { return s.traits&plainLetters != 0 }

// hasApostrophe says that there is one in a word, straight or not.
func (s *spelling) hasApostrophe() bool { return s.traits&withApostrophe != 0 }

func traitsOf(s *spelling) (t traits) {
	if s.lists.has(sportWords.number) {
		t |= ofSport
	}
	if s.lists.has(dialects.number) || s.text == "cent" {
		t |= ofDialect
	}
	if s.lists.has(nameParticles.number) {
		t |= ofParticle
	}
	if leadingLetters(s.text) == len(s.text) && s.plain == s.text {
		t |= plainLetters
	}
	if strings.ContainsAny(s.text, "'’") {
		t |= withApostrophe
	}
	if strings.ContainsAny(s.text, "0123456789") {
		t |= withDigit
	}
	if strings.Contains(s.text, "contributed") || strings.Contains(s.text, "https") {
		t |= ofCredit
	}
	if first, _ := utf8.DecodeRuneInString(s.text); unicode.IsDigit(first) || numberWords.knows(s) ||
		s.lists.has(pickers.number) || s.lists.has(ordinals.number) || strings.HasSuffix(s.text, "est") {
		t |= ofLeaning
	}
	return t
}

// A question is one that is asked of a spelling and answered by a search.
type question uint32

// The questions; twice each is the bit of its answer.
const (
	inEnglish   question = 1 << (2 * iota) // does English write it small?
	namesGiven                             // is it a given name?
	namesFamily                            // is it a surname?
	ofRole                                 // isRoleNoun
	ofVerb                                 // isVerb
	ofThird                                // mayTell, of a word that ends as "includes" does
	ofPresent                              // present, of one that ends as "leads" does
	ofHuman                                // isHumanNoun
	ofTelling                              // mayBeVerbal
	ofCompany                              // endsLikeCompany
	ofClause                               // spelling.mayTell
	ofHumans                               // talk.human, of a plural
	ofTense                                // mayHaveTense
	ofFinite                               // mayBeFinite
	ofContent                              // mayBeContent
)

// asked says whether a question has been answered, and how.
func (s *spelling) asked(q question) (known, is bool) {
	told := question(s.told.Load())
	return told&q != 0, told&(2*q) != 0
}

// tell keeps an answer. Documents may ask at the same time: they find the same.
func (s *spelling) tell(q question, is bool) bool {
	if is {
		q |= 2 * q
	}
	s.told.Or(uint32(q))
	return is
}

// placeWord is what the gazetteer has of the word.
func (s *spelling) placeWord() *gazetteer.Word {
	w := s.place.Load()
	if w == nil {
		w = gazetteer.WordOf(s.text)
		s.place.Store(w)
	}
	return w
}

// A wordbook is the spellings of all reports that this process has read, for any
// number of documents at the same time. It takes so many; of the words that come
// then, each document keeps its own. The words that matter come soon.
type wordbook struct {
	table atomic.Pointer[wordTable]
	most  int32
	adds  sync.Mutex // guards what follows, and changes of the table
	count int32
	room  []spelling      // for the next ones
	texts strings.Builder // the texts of the last ones
}

// A wordTable is a hash table of spellings, a quarter empty at least. It is no larger
// than it has to be: most of what is looked up is near at hand then.
type wordTable struct {
	slots []wordSlot
	shift uint8 // what a hash has more than it takes to number the slots
}

// A wordSlot has a spelling or none. Its key stands beside it, so that spellings,
// which lie all over the memory, are left alone by who looks for others, and for
// most words altogether.
type wordSlot struct {
	key      uint64 // what keyOf makes of the word; it does not change once the spelling is there
	spelling atomic.Pointer[spelling]
}

var book = newWordbook(1 << 16)

// bookRoom is how many spellings are made room for at a time, bookBytes for how
// much text, and bookSlots how many slots a book has to begin with.
const bookRoom, bookBytes, bookSlots = 64, 4096, 1 << 12

// newWordbook takes so many spellings.
func newWordbook(most int32) *wordbook {
	b := &wordbook{most: most}
	b.table.Store(newWordTable(bookSlots))
	return b
}

// newWordTable has so many slots, a power of two.
func newWordTable(slots int) *wordTable {
	return &wordTable{make([]wordSlot, slots), uint8(64 - bits.TrailingZeros(uint(slots)))}
}

// slotOf is the spelling of a word, or nil, and the slot where it stands or would.
func (t *wordTable) slotOf(word string, key uint64) (*spelling, *wordSlot) {
	for at := key * spreading >> (t.shift & 63); ; at = (at + 1) & uint64(len(t.slots)-1) {
		slot := &t.slots[at]
		s := slot.spelling.Load()
		if s == nil || slot.key == key && (key&isLong == 0 || s.text == word) {
			return s, slot
		}
	}
}

// keyOf is a number that a word of less than eight bytes shares with no other,
// and a longer one hardly ever: what pack makes of it, and how long it is.
func keyOf(word string) uint64 {
	packed := pack(word)
	if n := len(word); n < 8 {
		return packed | uint64(n)<<56
	}
	return spread(word, packed) | isLong
}

// isLong is the bit of a key that says that it is of a longer word.
const isLong = 1 << 63

// outside is the spelling of the empty word.
var outside = func() *spelling {
	s := new(spelling)
	newSpelling(s, "")
	return s
}()

// find is the spelling of a word with its key, nil where the book has no room for
// it.
func (b *wordbook) find(word string, key uint64) *spelling {
	if s, _ := b.table.Load().slotOf(word, key); s != nil {
		return s
	}
	return b.add(word, key)
}

// add gives a word its spelling, unless another document has just done so.
func (b *wordbook) add(word string, key uint64) *spelling {
	b.adds.Lock()
	defer b.adds.Unlock()
	t := b.table.Load()
	s, slot := t.slotOf(word, key)
	if s != nil {
		return s
	}
	if b.count == b.most || len(word) > bookBytes/64 {
		return nil
	}
	if len(b.room) == 0 {
		b.room = make([]spelling, bookRoom)
	}
	s = &b.room[0]
	b.room = b.room[1:]
	b.count++
	s.number = b.count
	newSpelling(s, b.keep(word))
	if 4*int(b.count) > 3*len(t.slots) {
		larger := newWordTable(2 * len(t.slots))
		for i := range t.slots {
			if s := t.slots[i].spelling.Load(); s != nil {
				_, slot := larger.slotOf(s.text, t.slots[i].key)
				slot.key = t.slots[i].key
				slot.spelling.Store(s)
			}
		}
		_, slot = larger.slotOf(word, key)
		slot.key = key
		slot.spelling.Store(s)
		b.table.Store(larger)
		return s
	}
	slot.key = key
	slot.spelling.Store(s)
	return s
}

// keep copies a word, so that the book holds on to no report.
func (b *wordbook) keep(word string) string {
	if b.texts.Cap()-b.texts.Len() < len(word) {
		b.texts = strings.Builder{}
		b.texts.Grow(bookBytes)
	}
	from := b.texts.Len()
	b.texts.WriteString(word)
	return b.texts.String()[from:]
}

// spell is the spelling of a word that stands in the text.
func (d *document) spell(start, end int) *spelling {
	v := d.small[start:end]
	return d.spellingOf(v, keyOf(v))
}

// spellingOf is the spelling of a word with its key.
func (d *document) spellingOf(word string, key uint64) *spelling {
	if s := book.find(word, key); s != nil {
		return s
	}
	return d.ownSpelling(word)
}

// ownSpelling is that of a word which the book does not take.
func (d *document) ownSpelling(word string) *spelling {
	s := d.own[word]
	if s == nil {
		if d.own == nil {
			d.own = make(map[string]*spelling)
		}
		s = &spelling{number: book.most + 1 + int32(len(d.own))}
		newSpelling(s, word)
		d.own[word] = s
	}
	return s
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
	_ = s[3] // so that one check does for all, and one instruction loads them
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

func eightBytes(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// spread is a hash of a word, of which the high bits are to be used: of its
// length, and its first and last eight bytes.
func spread(word string, packed uint64) uint64 {
	h := (packed ^ uint64(len(word))) * spreading
	if len(word) > 8 {
		h = (h ^ eightBytes(word[len(word)-8:])) * 0xff51afd7ed558ccd
	}
	return h
}

// spreading is what a number is multiplied with, so that its high bits depend on
// all of it.
const spreading = 0x9e3779b97f4a7c15

// spelling is that of word i, of the empty word outside the text.
func (d *document) spelling(i int) *spelling {
	if uint(i) >= uint(len(d.words)) {
		return outside
	}
	return d.words[i].spelling
}

// in says whether a list has word i in small letters, as it stands.
func (d *document) in(i int, l *list) bool { return d.spelling(i).lists.has(l.number) }

// has says whether a list has word i with the capitals that it is written with, and so none.
func (d *document) has(i int, l *list) bool { return d.in(i, l) && d.at(i) == d.lower(i) }

// keyIn says whether a list has word i without the full stop at its end.
func (d *document) keyIn(i int, l *list) bool { return d.spelling(i).keyLists.has(l.number) }

// keysIn says whether a list has the words from up to, but not including, to, without a full stop at their end.
func (d *document) keysIn(from, to int, l *list) bool {
	if to == from+1 {
		return d.keyIn(from, l)
	}
	return l.has(listKey(d.lowerSlice(from, to)))
}

// isPlain says whether word i is made of letters and digits that have no accent,
// and its own key, of the lists and of the gazetteer.
func (d *document) isPlain(i int) bool { return d.spelling(i).isPlain() }

// value is what a list has of word i in small letters, as list.get has it.
func (d *document) value(i int, l *list) (value string, ok bool) {
	if !d.in(i, l) {
		return "", false
	}
	return l.values[d.lower(i)], true
}

// lexeme is what lookUp makes of word i.
func (d *document) lexeme(i int) *lexeme { return d.spelling(i).lexeme }

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
func (d *document) key(i int) string { return d.spelling(i).key }

// plain is word i as the lists of given names and surnames have it.
func (d *document) plain(i int) string { return d.spelling(i).plain }

// isEnglish says whether English writes word i small.
func (d *document) isEnglish(i int) bool {
	s := d.spelling(i)
	if known, is := s.asked(inEnglish); known {
		return is
	}
	return s.tell(inEnglish, commonWords.has(s.text))
}

// isLetters says that there is no digit in a word.
func (s *spelling) isLetters() bool { return s.traits&withDigit == 0 }

// isGiven says whether word i is a given name.
func (d *document) isGiven(i int) bool {
	s := d.spelling(i)
	if known, is := s.asked(namesGiven); known {
		return is
	}
	return s.tell(namesGiven, givenNames.has(s.plain))
}

// isSurname says whether word i is a surname.
func (d *document) isSurname(i int) bool {
	s := d.spelling(i)
	if known, is := s.asked(namesFamily); known {
		return is
	}
	return s.tell(namesFamily, surnames.has(s.plain))
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

// writeSmall notes that the report writes a word small.
func (d *document) writeSmall(s *spelling) {
	n := uint32(s.number)
	if at := int(n / 64); at < len(d.writtenSmall) {
		d.writtenSmall[at] |= 1 << (n % 64)
		return
	}
	d.writtenSmall = append(d.writtenSmall, make([]uint64, int(n/64)+1-len(d.writtenSmall))...)
	d.writtenSmall[n/64] |= 1 << (n % 64)
}

// writesSmall says whether the report writes word i small anywhere.
func (d *document) writesSmall(i int) bool {
	n := uint32(d.spelling(i).number)
	return int(n/64) < len(d.writtenSmall) && d.writtenSmall[n/64]>>(n%64)&1 != 0
}

// A judgement is on a word where it stands, by those around it, and made once.
type judgement uint8

// The judgements; twice each is the bit of what was found.
const (
	verbalWord judgement = 1 << (2 * iota) // document.verbal
	finiteWord                             // document.finite
)

// judge keeps a judgement.
func (d *document) judge(i int, j judgement, is bool) bool {
	if is {
		j |= 2 * j
	}
	d.judgements[i] |= j
	return is
}
