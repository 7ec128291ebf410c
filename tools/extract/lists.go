package extract

import (
	"embed"
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
var (
	//go:embed lists/common-words.txt
	commonWords sortedList
	//go:embed lists/given-names.txt
	givenNames sortedList
	//go:embed lists/surnames.txt
	surnames sortedList
)

// A list is a set of words or phrases in small letters, some with a value.
type list map[string]string

// load reads a list. It panics where the program was built without it.
func load(file string) list {
	b, err := listFiles.ReadFile("lists/" + file)
	if err != nil {
		panic(err)
	}
	l := make(list, strings.Count(string(b), "\n"))
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, _ := strings.Cut(line, "\t")
		l[key] = value
	}
	return l
}

func (l list) has(key string) bool { _, ok := l[key]; return ok }

// all yields the entries and their values in order, so that what is built of a
// list does not hang on the order of a map.
func (l list) all() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, key := range slices.Sorted(maps.Keys(l)) {
			if !yield(key, l[key]) {
				return
			}
		}
	}
}

// A sortedList is a list as it stands in its file, sorted by bytes.
type sortedList string

// get looks a key up by halving.
func (l sortedList) get(key string) (value string, ok bool) {
	lo, hi := 0, len(l)
	for lo < hi {
		mid := (lo + hi) / 2
		start := strings.LastIndexByte(string(l[lo:mid]), '\n') + 1 + lo
		end := len(l)
		if n := strings.IndexByte(string(l[start:]), '\n'); n >= 0 {
			end = start + n
		}
		entry, value, _ := strings.Cut(string(l[start:end]), "\t")
		switch {
		case entry == key:
			return value, true
		case entry < key || strings.HasPrefix(entry, "#"):
			lo = min(end+1, len(l))
		default:
			hi = start
		}
	}
	return "", false
}

func (l sortedList) has(key string) bool { _, ok := l.get(key); return ok }
