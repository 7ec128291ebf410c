package content

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

func TestReadEditsErrors(t *testing.T) {
	for name, c := range readCases(t, "testdata/edits.txt") {
		t.Run(name, func(t *testing.T) {
			_, err := ReadEdits("places.yaml", []byte(c[0]))
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != c[1] {
				t.Errorf("got\n%s\nwant\n%s", got, c[1])
			}
		})
	}
}

func TestReadEdits(t *testing.T) {
	file := readCases(t, "testdata/edits.txt")["every key"][0]
	got, err := ReadEdits("places.yaml", []byte(file))
	if err != nil {
		t.Fatal(err)
	}
	want := &gazetteer.Edits{
		File: "places.yaml",
		Add: []gazetteer.Addition{{
			Name: "Quartz Street", Names: []string{"the Quartz"}, Demonyms: []string{"Quartzite"}, Kind: "landmark",
			Country: "NO", Parent: "norway/oslo", Path: "norway/oslo/quartz-street", Lat: 59, Lon: 10.75, GeoNames: 7,
			At: gazetteer.Position{Line: 3, Column: 5},
		}},
		Rename: []gazetteer.Renaming{{Path: "india/bangalore", Name: "Bengaluru", At: gazetteer.Position{Line: 14, Column: 5}}},
		Drop: []gazetteer.Dropping{
			{Name: "1984", At: gazetteer.Position{Line: 16, Column: 5}},
			{Path: "italy/milan", In: []string{"seeds/a.txt"}, At: gazetteer.Position{Line: 17, Column: 5}},
		},
		Settle: []gazetteer.Settlement{{Name: "Paris", Path: "united-states/paris", In: []string{"seeds/b.txt"}, At: gazetteer.Position{Line: 21, Column: 5}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if _, err := gazetteer.NewOverlay(got); err != nil {
		t.Error(err)
	}
	// As another system saves it.
	crlf := "\uFEFFdrop:\r\n  - {name: A}\r\n"
	if e, err := ReadEdits("places.yaml", []byte(crlf)); err != nil || len(e.Drop) != 1 || e.Drop[0].Name != "A" {
		t.Errorf("with a mark at its start, and other line ends, it reads as %+v, %v", e, err)
	}
}

// The README's example can be copied.
func TestEditsOfTheReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, file, ok := strings.Cut(string(readme), "```yaml\nadd:")
	file, _, closed := strings.Cut(file, "```")
	if !ok || !closed {
		t.Fatal("README.md has no example of places.yaml")
	}
	e, err := ReadEdits("places.yaml", []byte("add:"+file))
	if err != nil {
		t.Fatal(err)
	}
	if len(e.Add) == 0 || len(e.Rename) == 0 || len(e.Drop) == 0 || len(e.Settle) == 0 {
		t.Errorf("it does not show all that there is: %+v", e)
	}
	if _, err := gazetteer.NewOverlay(e); err != nil {
		t.Error(err)
	}
}

func FuzzReadEdits(f *testing.F) {
	for _, c := range readCases(f, "testdata/edits.txt") {
		f.Add(c[0])
	}
	f.Fuzz(func(t *testing.T, file string) {
		if e, err := ReadEdits("places.yaml", []byte(file)); err == nil {
			gazetteer.NewOverlay(e) // which may refuse it
		}
	})
}
