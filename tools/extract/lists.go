package extract

import (
	"embed"
	"encoding/binary"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// The word lists are data: one entry a line, sorted, with a comment on top
// that says what the list is for and where it comes from. A tab parts an entry
// from its value, where it has one.
//
//go:embed lists/*.txt
var listFiles embed.FS

// The long lists are searched where they lie, so that they cost nothing when
// the program starts.
//
//go:generate go run ./gen
var (
	//go:embed lists/common-words.txt
	commonWordLines string
	//go:embed lists/common-words.index
	commonWordIndex string
	commonWords     = longList{commonWordLines, commonWordIndex}

	//go:embed lists/given-names.txt
	givenNameLines string
	//go:embed lists/given-names.index
	givenNameIndex string
	givenNames     = longList{givenNameLines, givenNameIndex}

	//go:embed lists/surnames.txt
	surnameLines string
	//go:embed lists/surnames.index
	surnameIndex string
	surnames     = longList{surnameLines, surnameIndex}
)

// A list is a set of words or phrases in small letters, some with a value.
type list struct {
	number  uint8 // its bit in memberships
	longest int   // the bytes of its longest entry
	keys    []string
	values  map[string]string // of the entries that have one
}

// An entry is a word or a phrase that lists have.
type entry struct {
	packed uint64      // what pack makes of it
	lists  memberships // none where there is no entry
}

// Memberships are the lists that have an entry, a bit each.
type memberships [3]uint64

func (m *memberships) add(list uint8) { m[list/64] |= 1 << (list % 64) }

func (m *memberships) has(list uint8) bool { return m[list/64]>>(list%64)&1 != 0 }

// The entries of all lists are one hash table. Most of what is asked for is in
// none, which a set of bits is quick to say: it has those that the first bits of
// the entries' hashes number.
var (
	entries     [1 << entryBits]entry
	entryKeys   [1 << entryBits]string
	entryFilter [1 << filterBits / 64]uint64
	entryCount  = 0
	listCount   = 0
)

const entryBits, filterBits = 15, 17

// noEntry is where nothing stands in the table.
const noEntry = 0

// entryAt is where a word or a phrase stands among the entries, noEntry where no
// list has it.
func entryAt(key string) uint16 {
	packed := pack(key)
	h := spread(key, packed)
	if bit := h >> (64 - filterBits); entryFilter[bit/64]>>(bit%64)&1 == 0 {
		return noEntry
	}
	at := slotOf(key, packed, h)
	if entries[at].lists == (memberships{}) {
		return noEntry
	}
	return at
}

// slotOf is where an entry stands, or would.
func slotOf(key string, packed, h uint64) uint16 {
	for at := h >> (64 - entryBits); ; at = (at + 1) % (1 << entryBits) {
		e := &entries[at]
		switch {
		case at == noEntry:
		case e.packed == packed && (len(key) < 8 || entryKeys[at] == key), e.lists == (memberships{}):
			return uint16(at)
		}
	}
}

// load reads a list, which may stand in several files. It panics where the
// program was built without one of them.
func load(files ...string) *list {
	l := newList()
	for _, file := range files {
		b, err := listFiles.ReadFile("lists/" + file)
		if err != nil {
			panic(err)
		}
		for key, value := range lines(string(b)) {
			l.add(key, value)
		}
	}
	return l
}

// A table is a list that is seldom asked: it takes none of the bits of memberships, which are all in use, and
// is looked up by the word and not by its spelling.
type table map[string]string

// readTable reads a table, with its values. It panics where the program was built without it.
func readTable(file string) table {
	b, err := listFiles.ReadFile("lists/" + file)
	if err != nil {
		panic(err)
	}
	t := make(table)
	for key, value := range lines(string(b)) {
		t[key] = value
	}
	return t
}

func (t table) has(key string) bool {
	_, is := t[key]
	return is
}

// newList is an empty list.
func newList() *list {
	l := &list{number: uint8(listCount)}
	if listCount++; listCount > 64*len(memberships{}) {
		panic("there are more lists than memberships has bits")
	}
	return l
}

func (l *list) add(key, value string) {
	packed := pack(key)
	h := spread(key, packed)
	at := slotOf(key, packed, h)
	e := &entries[at]
	if e.lists == (memberships{}) {
		if entryCount++; entryCount > len(entries)*3/4 {
			panic("the table of entries is full: give it another bit")
		}
		e.packed, entryKeys[at] = packed, key
		bit := h >> (64 - filterBits)
		entryFilter[bit/64] |= 1 << (bit % 64)
	}
	if !e.lists.has(l.number) {
		e.lists.add(l.number)
		l.keys = append(l.keys, key)
		l.longest = max(l.longest, len(key))
	}
	if value != "" {
		if l.values == nil {
			l.values = make(map[string]string)
		}
		l.values[key] = value
	}
}

// lines yields the entries of a list as its file has them, and their values.
func lines(text string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for line := range strings.Lines(text) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			if key, value, _ := strings.Cut(line, "\t"); !yield(key, value) {
				return
			}
		}
	}
}

// get looks an entry up.
func (l *list) get(key string) (value string, ok bool) {
	if !l.has(key) {
		return "", false
	}
	return l.values[key], true
}

func (l *list) has(key string) bool {
	return len(key) <= l.longest && entries[entryAt(key)].lists.has(l.number)
}

// hasAnyCase is has, of a word as it is written.
func (l *list) hasAnyCase(word string) bool {
	var room [32]byte
	if len(word) > len(room) {
		return l.has(strings.ToLower(word))
	}
	small := room[:len(word)]
	for i := range small {
		c := word[i]
		if c >= utf8.RuneSelf {
			return l.has(strings.ToLower(word))
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		small[i] = c
	}
	return l.has(string(small))
}

// all yields the entries and their values in order.
func (l *list) all() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, key := range slices.Sorted(slices.Values(l.keys)) {
			if !yield(key, l.values[key]) {
				return
			}
		}
	}
}

// A longList is a list as it stands in its file, and the index that gen has
// made of it with Index.
type longList struct{ lines, index string }

const (
	slotSize   = 4  // bytes of a slot of an index
	offsetBits = 20 // of them, for the offset of a line
)

// Index makes the index of a long list, whose file it is given: a hash table
// of which a third at least is empty. A slot is 0 or, little-endian, the offset
// of an entry's line in 20 bits and the first 12 of its hash, so that what is
// no entry is seldom compared with one. What hashes to a slot that is taken
// stands in the next that was free. Index is for gen, which writes the files,
// and for tests.
func Index(text string) []byte {
	slots := 1
	for 2*slots < 3*strings.Count(text, "\n") {
		slots *= 2
	}
	if len(text) > 1<<offsetBits {
		panic("a list of more than a megabyte")
	}
	index := make([]byte, slots*slotSize)
	at := 0 // never of an entry: the first line is the comment
	for line := range strings.Lines(text) {
		key, _, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] != '#' {
			h := hash(key)
			slot := h % slots
			for binary.LittleEndian.Uint32(index[slot*slotSize:]) != 0 {
				slot = (slot + 1) % slots
			}
			binary.LittleEndian.PutUint32(index[slot*slotSize:], uint32(h>>offsetBits<<offsetBits|at))
		}
		at += len(line)
	}
	return index
}

// get looks an entry up.
func (l longList) get(key string) (value string, ok bool) {
	behind := l.find(key)
	if behind < 0 {
		return "", false
	}
	value, _, _ = strings.Cut(l.lines[behind:], "\n")
	return strings.TrimPrefix(value, "\t"), true
}

func (l longList) has(key string) bool { return l.find(key) >= 0 }

// find is where an entry ends in the lines, or -1.
func (l longList) find(key string) int {
	slots, h := len(l.index)/slotSize, hash(key)
	for slot := h % slots; ; slot = (slot + 1) % slots {
		s := l.index[slot*slotSize:][:slotSize]
		v := int(s[0]) | int(s[1])<<8 | int(s[2])<<16 | int(s[3])<<24
		if v == 0 {
			return -1
		}
		if v>>offsetBits != h>>offsetBits {
			continue
		}
		at := v & (1<<offsetBits - 1)
		end := at + len(key)
		if end < len(l.lines) && l.lines[at:end] == key && (l.lines[end] == '\n' || l.lines[end] == '\t') {
			return end
		}
	}
}

// hash is 32-bit FNV-1a.
func hash(key string) int {
	h := uint32(2166136261)
	for i := range len(key) {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return int(h)
}
