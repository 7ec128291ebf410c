package extract

import (
	"embed"
	"encoding/binary"
	"iter"
	"maps"
	"slices"
	"strings"
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
	entries map[string]string
	filter  filter
}

// load reads a list, which may stand in several files. It panics where the
// program was built without one of them.
func load(files ...string) *list {
	var text strings.Builder
	for _, file := range files {
		b, err := listFiles.ReadFile("lists/" + file)
		if err != nil {
			panic(err)
		}
		text.Write(b)
	}
	l := newList(strings.Count(text.String(), "\n"))
	for key, value := range lines(text.String()) {
		l.add(key, value)
	}
	return l
}

// newList is an empty list that has room for so many entries.
func newList(entries int) *list {
	return &list{make(map[string]string, entries), newFilter(entries)}
}

func (l *list) add(key, value string) {
	l.entries[key] = value
	l.filter.add(key)
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
	if !l.filter.may(key) {
		return "", false
	}
	value, ok = l.entries[key]
	return value, ok
}

func (l *list) has(key string) bool { _, ok := l.get(key); return ok }

// all yields the entries and their values in order, so that what is built of a
// list does not hang on the order of a map.
func (l *list) all() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, key := range slices.Sorted(maps.Keys(l.entries)) {
			if !yield(key, l.entries[key]) {
				return
			}
		}
	}
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
