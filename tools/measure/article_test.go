package main

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/seed-e3293539/dateline/tools/content"
)

// lists is the folder of the extractor's word lists.
const lists = "../extract/lists"

// tree is every file below a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// The same number gives the same content, and the content is valid.
func TestWrite(t *testing.T) {
	one, two := filepath.Join(t.TempDir(), "content"), filepath.Join(t.TempDir(), "content")
	for _, dir := range []string{one, two} {
		if err := write(lists, dir, 20); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(tree(t, one), tree(t, two)); diff != "" {
		t.Errorf("two runs differ:\n%s", diff)
	}
	checked, problems := content.Check(one)
	for _, p := range problems {
		t.Error(p)
	}
	if checked.Articles != 20 || checked.Facts < 20*26 || checked.Facts > 20*30 {
		t.Errorf("it made %d reports with %d facts, not 20 with about 28 each", checked.Articles, checked.Facts)
	}
}

// A collection has the measures that the figures are told for.
func TestCollection(t *testing.T) {
	p, err := newPress(lists)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(p.homeland) + len(p.abroad); n != towns {
		t.Errorf("the reports are spread over %d towns, not %d", n, towns)
	}
	country, _, _ := strings.Cut(p.homeland[0], "/")
	there, words := 0, 0
	different := map[string]map[string]bool{"people": {}, "organisations": {}, "sentences": {}}
	facts := map[string]int{}
	for i := range 1000 {
		a := p.article(i)
		words += len(strings.Fields(a.Body))
		for _, f := range a.Facts {
			facts[f.Kind]++
			different["sentences"][f.Evidence] = true
			if !strings.Contains(a.Body, f.Evidence) {
				t.Errorf("report %d does not say %q", i, f.Evidence)
			}
			if f.Printed != "" && f.Text[len(f.Text)-1] != "…"[2] && !strings.Contains(f.Text, f.Printed) {
				t.Errorf("report %d: %q does not say %q", i, f.Text, f.Printed)
			}
		}
		for _, name := range a.People {
			different["people"][name] = true
		}
		for _, name := range a.Organisations {
			different["organisations"][name] = true
		}
		if n := len(a.Places); n < 3 || n > 8 {
			t.Errorf("report %d has %d places", i, n)
		}
		for _, place := range a.Places {
			if strings.HasPrefix(place, country+"/") {
				there++
			}
		}
	}
	if there != home {
		t.Errorf("%d of 1000 reports are of %s, not %d", there, country, home)
	}
	about := func(what string, n int, want float64) {
		if math.Abs(float64(n)/want-1) > .05 {
			t.Errorf("1000 reports have %d %s, not about %.0f", n, what, want)
		}
	}
	about("words", words, 700_000)
	for kind, want := range map[string]float64{"figure": figures, "date": dates, "quote": quotes, "claim": claims, "person": people, "organisation": bodies} {
		about(kind+" facts", facts[kind], 1000*want)
	}
	// What the growth over 25 to 200 real reports comes to in 1,000.
	about("people", len(different["people"]), 3800)
	about("organisations", len(different["organisations"]), 2190)
	about("sentences with facts", len(different["sentences"]), 1000*17.1)
}
