package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

func TestIdle(t *testing.T) {
	reports := []*seed.Report{
		seedOf(
			t,
			"seeds/a.txt",
			"The fair of the year\n\nThe fair in Paris was moved to Quartz Street, they said. They had come from Milan and from Mobile.",
		),
		seedOf(t, "seeds/b.txt", "A quiet day by the sea\n\nThe ship left Rome in Italy. The mobile shop was shut."),
	}
	at := gazetteer.Position{Line: 2, Column: 5}
	street := gazetteer.Addition{Name: "Quartz Street", Kind: "landmark", Parent: "france/paris", At: at}
	for name, test := range map[string]struct {
		edits gazetteer.Edits
		want  string // "" where the entry matters
	}{
		"added":               {gazetteer.Edits{Add: []gazetteer.Addition{street}}, ""},
		"added in vain":       {gazetteer.Edits{Add: []gazetteer.Addition{{Name: "Opal Street", Kind: "landmark", At: at}}}, "no seed names Opal Street; take the entry out, unless a page lists the place"},
		"renamed":             {gazetteer.Edits{Rename: []gazetteer.Renaming{{Path: "italy/milan", Name: "Milano", At: at}}}, ""},
		"a country renamed":   {gazetteer.Edits{Rename: []gazetteer.Renaming{{Path: "france", Name: "The Republic", At: at}}}, ""},
		"a region renamed":    {gazetteer.Edits{Rename: []gazetteer.Renaming{{Path: "italy/lombardy", Name: "Lombardia", At: at}}}, ""},
		"renamed in vain":     {gazetteer.Edits{Rename: []gazetteer.Renaming{{Path: "italy/prato", Name: "Prato Town", At: at}}}, "no seed names italy/prato, or a place in it; take the entry out, unless a page lists the place"},
		"a name dropped":      {gazetteer.Edits{Drop: []gazetteer.Dropping{{Name: "Mobile", At: at}}}, ""},
		"dropped in vain":     {gazetteer.Edits{Drop: []gazetteer.Dropping{{Name: "Venice", At: at}}}, `no seed has the name "Venice"; take the entry out`},
		"no place anyway":     {gazetteer.Edits{Drop: []gazetteer.Dropping{{Name: "Mobile", In: []string{"b.txt"}, At: at}}}, `"Mobile" is taken for no place anyway; take the entry out`},
		"a place dropped":     {gazetteer.Edits{Drop: []gazetteer.Dropping{{Path: "italy/milan", At: at}}}, ""},
		"nobody means it":     {gazetteer.Edits{Drop: []gazetteer.Dropping{{Path: "italy/prato", At: at}}}, "no seed would mean italy/prato; take the entry out"},
		"settled":             {gazetteer.Edits{Settle: []gazetteer.Settlement{{Name: "paris", Path: "united-states/paris", At: at}}}, ""},
		"settled in its seed": {gazetteer.Edits{Settle: []gazetteer.Settlement{{Name: "Paris", Path: "united-states/paris", In: []string{"seeds/a.txt"}, At: at}}}, ""},
		"settled elsewhere":   {gazetteer.Edits{Settle: []gazetteer.Settlement{{Name: "Paris", Path: "united-states/paris", In: []string{"seeds/c.txt", "a.txt"}, At: at}}}, `there is no seed "seeds/c.txt"; correct its path, or take it out`},
		"with its article":    {gazetteer.Edits{Settle: []gazetteer.Settlement{{Name: "the Paris", Path: "united-states/paris", At: at}}}, ""},
		"settled in vain":     {gazetteer.Edits{Settle: []gazetteer.Settlement{{Name: "Venice", Path: "united-states/venice", At: at}}}, `no seed has the name "Venice"; take the entry out`},
		"settled anyway":      {gazetteer.Edits{Settle: []gazetteer.Settlement{{Name: "Rome", Path: "italy/rome", At: at}}}, `"Rome" means italy/rome anyway; take the entry out`},
		"settled for nothing": {gazetteer.Edits{Settle: []gazetteer.Settlement{{Name: "shop", Path: "italy/rome", At: at}}}, `"shop" is the name of no place where a seed has it; take the entry out`},
		"leant on": {gazetteer.Edits{
			Add:    []gazetteer.Addition{{Name: "Opal Street", Kind: "landmark", At: at}},
			Settle: []gazetteer.Settlement{{Name: "Paris", Path: "opal-street", At: at}},
		}, ""},
	} {
		test.edits.File = "places.yaml"
		idle, err := Idle(reports, &test.edits)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got, want []string
		for _, e := range idle {
			got = append(got, e.Error())
		}
		if test.want != "" {
			want = []string{"places.yaml:2:5: " + test.want}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if idle, err := Idle(reports, nil); idle != nil || err != nil {
		t.Errorf("no file gives %v, %v", idle, err)
	}
}

// An editor's word on one report changes no other.
func TestEditorsWordOnOneReport(t *testing.T) {
	editor, err := gazetteer.NewOverlay(&gazetteer.Edits{
		Settle: []gazetteer.Settlement{{Name: "Paris", Path: "united-states/paris", In: []string{"seeds/a.txt"}}},
		Drop:   []gazetteer.Dropping{{Name: "Rome", In: []string{"seeds/a.txt"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	const text = "A day in the news of the world\n\nThey met in Paris and in Rome."
	for path, want := range map[string][]string{
		"seeds/a.txt": {"united-states/paris"},
		"seeds/b.txt": {"france/paris", "italy/rome"},
	} {
		f := Extract(seedOf(t, path, text), editor)
		var got []string
		for _, p := range f.Places {
			got = append(got, p.Path)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
		for _, m := range f.Unplaced {
			t.Errorf("%s: %s is a place without a path", path, m.Text)
		}
	}
}
