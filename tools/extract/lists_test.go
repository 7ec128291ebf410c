package extract

import (
	"strings"
	"testing"
)

func TestLongListFindsEveryLine(t *testing.T) {
	for name, l := range map[string]longList{"common-words": commonWords, "given-names": givenNames, "surnames": surnames} {
		for line := range strings.Lines(l.lines) {
			if line[0] == '#' {
				continue
			}
			key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if got, ok := l.get(key); !ok || got != value {
				t.Fatalf("%s: get(%q) = %q, %v; want %q", name, key, got, ok, value)
			}
		}
		for _, miss := range []string{"", "a1", "zzzzz", "Paris", "#"} {
			if l.has(miss) {
				t.Errorf("%s has %q", name, miss)
			}
		}
	}
}

func TestIndexesAreOfTheirLists(t *testing.T) {
	for name, l := range map[string]longList{"common-words": commonWords, "given-names": givenNames, "surnames": surnames} {
		if string(Index(l.lines)) != l.index {
			t.Errorf("lists/%s.index is not that of lists/%[1]s.txt: run go generate ./tools/extract", name)
		}
	}
}

func TestListsAreSortedAndSaySource(t *testing.T) {
	files, err := listFiles.ReadDir("lists")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.Name() == "SCOWL.txt" {
			continue // a licence, not a list
		}
		b, _ := listFiles.ReadFile("lists/" + f.Name())
		lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
		if !strings.HasPrefix(lines[0], "#") {
			t.Errorf("lists/%s: no comment on top that says what it is and where it comes from", f.Name())
		}
		var keys []string
		for _, l := range lines {
			if l != "" && l[0] != '#' {
				key, _, _ := strings.Cut(l, "\t")
				keys = append(keys, key)
			}
		}
		for i := 1; i < len(keys); i++ {
			if keys[i] <= keys[i-1] {
				t.Errorf("lists/%s: %q stands after %q: sort the list, and give each entry once", f.Name(), keys[i], keys[i-1])
			}
		}
	}
}
