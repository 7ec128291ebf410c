package extract

import (
	"math/rand/v2"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// passages are the paragraphs of the cases and of the reports in seeds/.
func passages(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range files {
		switch name := filepath.Base(f); name {
		case "languages.txt", "places.txt", "seeds.txt", "stands.txt": // laid out in another way
		default:
			for _, c := range readCases(t, name) {
				all = append(all, c.paras...)
			}
		}
	}
	own, _ := reports(t)
	for _, r := range own {
		all = append(all, strings.Split(string(r.Raw), "\n\n")...)
	}
	if len(all) < 1000 {
		t.Fatalf("only %d passages", len(all))
	}
	return all
}

// comesThrough finds the facts of a text, whatever it says, and sees that all of them
// lie within it.
func comesThrough(t *testing.T, text string) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%q: %v\n%s", text, p, debug.Stack())
		}
	}()
	r, err := seed.Read("odd.txt", []byte(text))
	if err != nil {
		return
	}
	facts := Extract(r, nil)
	within := func(s seed.Span) {
		if s.Start < 0 || s.Start >= s.End || s.End > len(r.Raw) {
			t.Fatalf("%q: a fact at %d–%d of %d", text, s.Start, s.End, len(r.Raw))
		}
	}
	for _, f := range facts.Facts {
		within(f.Evidence)
	}
	for _, q := range facts.Quotes {
		within(q.Span)
	}
	for _, c := range facts.Claims {
		within(c.Span)
	}
	for _, f := range facts.Figures {
		within(f.Span)
	}
	for _, d := range facts.Dates {
		within(d.Span)
	}
	for _, p := range facts.Places {
		within(p.Span)
	}
	for _, u := range facts.Unplaced {
		within(u.Span)
	}
	for _, p := range facts.People {
		within(p.Span)
	}
	for _, o := range facts.Organisations {
		within(o.Span)
	}
}

// A text may break off anywhere, and begin anywhere: a feed cuts its reports, an editor pastes half a line.
func TestBrokenOff(t *testing.T) {
	for _, p := range passages(t) {
		words := strings.Fields(p)
		for k := 1; k <= len(words); k++ {
			comesThrough(t, strings.Join(words[:k], " "))
			comesThrough(t, strings.Join(words[k-1:], " "))
		}
	}
}

// FuzzWords mixes the words of the cases: what no reporter writes, but what a table, a
// caption or a bad conversion leaves.
func FuzzWords(f *testing.F) {
	all := passages(f)
	for n := range uint64(2000) {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n uint64) {
		pick := rand.New(rand.NewPCG(n, 1))
		var text []string
		for range 1 + pick.IntN(4) {
			words := strings.Fields(all[pick.IntN(len(all))] + " " + all[pick.IntN(len(all))])
			for range pick.IntN(6) {
				i, j := pick.IntN(len(words)), pick.IntN(len(words))
				switch pick.IntN(5) {
				case 0:
					words[i], words[j] = words[j], words[i]
				case 1:
					words = append(words[:i:i], words[max(i, j):]...)
				case 2:
					words = append(words[:i:i], append([]string{words[j]}, words[i:]...)...)
				case 3:
					words[i] = strings.Trim(words[i], `.,;:?!"'“”‘’`)
				case 4:
					words[i] += ".,;:?!\"'”’)-–"[pick.IntN(9):][:1]
				}
				if len(words) == 0 {
					return
				}
			}
			text = append(text, strings.Join(words, " "))
		}
		comesThrough(t, strings.Join(text, "\n\n"))
	})
}
