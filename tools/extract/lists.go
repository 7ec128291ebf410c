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
	l := &list{entries: make(map[string]string, strings.Count(text.String(), "\n"))}
	for key, value := range lines(text.String()) {
		l.add(key, value)
	}
	return l
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
// in none of the lists, so it is the no that has to be quick: a letter and a
// length settle it most often, or a first letter and a last.
type filter struct{ lengths, lasts [32]uint32 }

func (f *filter) add(key string) {
	first, last := key[0]%32, key[len(key)-1]%32
	f.lengths[first] |= 1 << (len(key) % 32)
	f.lasts[first] |= 1 << last
}

// may says whether there may be such an entry. Large letters count as small.
func (f *filter) may(key string) bool {
	if key == "" {
		return false
	}
	first, last := key[0]%32, key[len(key)-1]%32
	return f.lengths[first]>>(len(key)%32)&1 != 0 && f.lasts[first]>>last&1 != 0
}

// A longList is a list as it stands in its file, and the index that gen has
// made of it with Index.
type longList struct{ lines, index string }

// slotSize is the bytes of a slot of an index.
const slotSize = 4

// Index makes the index of a long list, whose file it is given: a hash table
// of which a third at least is empty. A slot is the offset of an entry's line,
// little-endian, or 0; what hashes to a slot that is taken stands in the next
// that was free. Index is for gen, which writes the files, and for tests.
func Index(text string) []byte {
	slots := 1
	for 2*slots < 3*strings.Count(text, "\n") {
		slots *= 2
	}
	index := make([]byte, slots*slotSize)
	at := 0
	for line := range strings.Lines(text) {
		key, _, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] != '#' {
			slot := hash(key) % slots
			for binary.LittleEndian.Uint32(index[slot*slotSize:]) != 0 {
				slot = (slot + 1) % slots
			}
			binary.LittleEndian.PutUint32(index[slot*slotSize:], uint32(at))
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
	slots := len(l.index) / slotSize
	for slot := hash(key) % slots; ; slot = (slot + 1) % slots {
		s := l.index[slot*slotSize:][:slotSize]
		at := int(s[0]) | int(s[1])<<8 | int(s[2])<<16 | int(s[3])<<24
		if at == 0 {
			return -1 // the first line is the comment, and no entry
		}
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
