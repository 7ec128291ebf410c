package extract

import (
	"embed"
	"strings"
)

// The word lists are data: one entry a line, sorted, with a comment on top
// that says what the list is for and where it comes from. A tab parts an entry
// from its value, where it has one.
//
//go:embed lists
var listFiles embed.FS

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
