package extract

import (
	"math"
	"strings"
	"testing"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// seedOf reads a text as the seed at a path.
func seedOf(t *testing.T, path, text string) *seed.Report {
	t.Helper()
	r, err := seed.Read(path, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What is explained is what is done: each mention of each place has a decision
// for that place, and the reasons make up the scores.
func TestExplainAgreesWithExtract(t *testing.T) {
	all, _ := reports(t)
	for _, r := range all {
		decided := make(map[seed.Span]string)
		for _, x := range Explain(r, nil) {
			if len(x.Mentions) == 0 || x.Name != x.Mentions[0].Text {
				t.Errorf("%s: %s is mentioned at %v", r.Path, x.Name, x.Mentions)
			}
			if len(x.Candidates) == 0 && len(x.Reasons) == 0 {
				t.Errorf("%s: nothing says why %s is no place", r.Path, x.Name)
			}
			for i, c := range x.Candidates {
				sum := 0.0
				for _, reason := range c.Reasons {
					sum += reason.Score
					if reason.Text == "" {
						t.Errorf("%s: %s: no word says why %s has %+v", r.Path, x.Name, c.Path, reason.Score)
					}
				}
				if math.Abs(sum-c.Score) > 1e-9 {
					t.Errorf("%s: %s: the reasons for %s make %v, not %v", r.Path, x.Name, c.Path, sum, c.Score)
				}
				if i > 1 && c.Score > x.Candidates[i-1].Score {
					t.Errorf("%s: %s: %s stands behind a lower score", r.Path, x.Name, c.Path)
				}
				if i > 0 && len(x.Reasons) == 0 && c.Score > x.Candidates[0].Score {
					t.Errorf("%s: %s: nothing says why %s was not chosen", r.Path, x.Name, c.Path)
				}
			}
			for _, m := range x.Mentions {
				decided[m.Span] = ""
				if len(x.Candidates) > 0 {
					decided[m.Span] = x.Candidates[0].Path
				}
			}
		}
		for _, p := range Extract(r, nil).Places {
			if decided[p.Span] != p.Path {
				t.Errorf("%s: %s at %v is %s, and explained as %q", r.Path, p.Text, p.Span, p.Path, decided[p.Span])
			}
		}
	}
}

func TestExplain(t *testing.T) {
	editor, err := gazetteer.NewOverlay(&gazetteer.Edits{
		File:   "places.yaml",
		Drop:   []gazetteer.Dropping{{Name: "Mobile"}},
		Settle: []gazetteer.Settlement{{Name: "Springfield", Path: "united-states/springfield-oregon"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ text, name, path, reason string }{
		{"The council of Paris met.\n\nIt was in Paris, Texas, that they spoke.", "Paris", "united-states/paris", "named right behind it: Texas"},
		{"The council of Paris met.\n\nIt was in Paris, Texas, that they spoke.", "Paris", "united-states/paris", "one name, one place: settled by line 5"},
		{"They met in Ouagadougou.", "Ouagadougou", "burkina-faso/ouagadougou", "the only place of this name"},
		{"They met in Ouagadougou.", "Ouagadougou", "burkina-faso/ouagadougou", "a capital"},
		{"Trains ran from Milan to Bergamo and Pavia in Italy.", "Milan", "italy/milan", "lies, or may lie, in its country"},
		{"They went from Prato to Florence, Italy.", "Prato", "italy/prato", "km from Florence, which the report names"},
		{"They met in Springfield.", "Springfield", "united-states/springfield-oregon", "places.yaml settles it"},
		{"They met in Mobile and in Rome.", "Mobile", "", "places.yaml says that it is no place"},
		{"Chelsea Holm spoke. Later Chelsea laughed.", "Chelsea", "", "part of a person's name"},
		{"She read it in the Washington Post.", "Washington", "", "part of the name of an organisation"},
		{"The Lyme disease spread.", "Lyme", "", "the name of a disease"},
	} {
		found := false
		var all []string
		for _, x := range Explain(seedOf(t, "seeds/a.txt", "A day in the news of the world\n\n"+test.text), editor) {
			path := ""
			reasons := x.Reasons
			if len(x.Candidates) > 0 {
				path = x.Candidates[0].Path
				reasons = append(reasons, x.Candidates[0].Reasons...)
			}
			for _, reason := range reasons {
				all = append(all, x.Name+" → "+path+": "+reason.Text)
				found = found || x.Name == test.name && path == test.path && strings.Contains(reason.Text, test.reason)
			}
		}
		if !found {
			t.Errorf("%s\nnothing says of %s → %s: %s; but\n%s", test.text, test.name, test.path, test.reason, strings.Join(all, "\n"))
		}
	}
}
