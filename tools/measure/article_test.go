package main

import (
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
	if checked.Articles != 20 || checked.Facts != 20*38 {
		t.Errorf("it made %d reports with %d facts, not 20 with 38 each", checked.Articles, checked.Facts)
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
	there := 0
	for i := range 1000 {
		a := p.article(i)
		if n := len(strings.Fields(a.Body)); n != sentences*length {
			t.Fatalf("report %d has %d words, not %d", i, n, sentences*length)
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
}
