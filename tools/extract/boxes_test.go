package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// boxRows is the figures, dates, quotations and claims of a report's boxes, each as its kind,
// what a case tells it by, and some of its fields.
func boxRows(facts []Fact, some func(Fact) []string) (rows []string) {
	for _, x := range facts {
		what := x.Text
		switch x.Kind {
		case "figure":
			what = x.Printed
		case "date":
			what = x.When
		case "person", "organisation":
			continue
		}
		rows = append(rows, fields(strings.Join(append([]string{x.Kind, what, string(x.Status)}, some(x)...), "|")))
	}
	return rows
}

func TestBoxes(t *testing.T) {
	for _, c := range speechCases(t, "testdata/boxes.txt") {
		date, dated := strings.CutPrefix(c.paragraphs[0], "date: ")
		if dated {
			c.paragraphs = c.paragraphs[1:]
		}
		r := reportOf(c.paragraphs...)
		if dated {
			r.Meta.Date = date
		}
		f := Extract(r, nil)
		got := boxRows(f.Facts, func(x Fact) []string { return []string{x.By, x.When, strings.Join(x.Where, " ")} })
		if got == nil {
			got = []string{"none"}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("testdata/boxes.txt:%d: %s\n-want +got\n%s", c.line, c.paragraphs[0], diff)
		}
		checkEvidence(t, r, f)
	}
}

func TestHedges(t *testing.T) {
	for _, c := range speechCases(t, "testdata/hedges.txt") {
		got := boxRows(Extract(reportOf(c.paragraphs...), nil).Facts, func(x Fact) []string { return []string{x.Hedge, x.By} })
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("testdata/hedges.txt:%d: %s\n-want +got\n%s", c.line, c.paragraphs[0], diff)
		}
	}
}

// A noun that the headline has needs no sentence before it where two words more say
// which is meant: a reader of the row has the headline.
func TestKnownFromHeadline(t *testing.T) {
	const body = "\n\nIt rained for hours. The town has 12 boats and a harbour.\n\nTom Lund said the old fishing ferries were sold by the harbour for scrap.\n"
	for headline, want := range map[string]bool{
		"Four ferries leave Aldwick for good": true,
		"Four vessels leave Aldwick for good": false,
	} {
		r, err := seed.Read("x.txt", []byte(headline+body))
		if err != nil {
			t.Fatal(err)
		}
		got := slices.ContainsFunc(Extract(r, nil).Facts, func(f Fact) bool {
			return f.Kind == "claim" && f.Text == "the old fishing ferries were sold by the harbour for scrap"
		})
		if got != want {
			t.Errorf("under %q a row of the old fishing ferries: %v, want %v", headline, got, want)
		}
	}
}

func TestReadableRole(t *testing.T) {
	for role, want := range map[string]string{
		"a campaign director for Open Coast":       "a campaign director for Open Coast",
		"head of the health office (CDC":           "head of the health office",
		"the chairman (of the board)":              "the chairman (of the board)",
		"reporters Ms":                             "",
		"help Mr":                                  "",
		"police spokesman Capt.":                   "police spokesman",
		"health officials Dr.":                     "",
		"or so writes the paper":                   "",
		"brother":                                  "",
		"Another cousin":                           "",
		"another of the mayor’s cousins":           "another of the mayor’s cousins",
		"mother of the mayor":                      "mother of the mayor",
		"her father travelled to her side":         "",
		"a bacteriologist was quoted as saying so": "",
		"": "",
	} {
		if got := readableRole(role); got != want {
			t.Errorf("readableRole(%q) = %q, want %q", role, got, want)
		}
	}
}

// The rows of the boxes name each body once, by its longest name, and only those
// that a reader can tell.
func TestOrganisationRows(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"OSLO, May 4 (Dateline) - Hokuto Glass K.K. (HGK) hired 40 people. Hokuto Glass said so. HGK is pleased.", "Hokuto Glass K.K."},
		{"Thornquist Foods recalled the soup. Thornquist and the Company regret it.", "Thornquist Foods"},
		{"The Harbour Pilotage Act was read at the Old Mill Grounds on Union Street.", ""},
		{"The Bank of Estmark raised rates. BOE officials and Palvera Inc and Palvera Norway met.", "Bank of Estmark|Palvera Inc|Palvera Norway"},
	} {
		var got []string
		for _, x := range Extract(reportOf(tt.text), nil).Facts {
			if x.Kind == "organisation" {
				got = append(got, x.Name)
			}
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%s\ngot %s, want %s", tt.text, s, tt.want)
		}
	}
}

// A report may end anywhere, in the middle of a clause too, and any letter may be its noun.
func TestCutReports(t *testing.T) {
	const text = "Aldwick has 12 boats. The s has sold 40 of them in May. Ann Holt said the s has four. Should the talks fail, we might sell 3 more, she said. The deal may cost $5 million, and two ferries should go on Monday."
	for i := range len(text) {
		for _, word := range [...]string{"", "should", "we may", "the s", "neither", "not to", "late May or"} {
			Extract(reportOf(text[:i]+" "+word), nil)
		}
	}
}

// A weekday that a story calls its own is not that before the report.
func TestWeekdayOfAStory(t *testing.T) {
	r := reportOf("A ship from Oslo sank on Monday.", "A boat from Bergen sank on the Friday.")
	r.Meta.Date = "2019-03-06"
	var got []string
	for _, x := range Extract(r, nil).Facts {
		got = append(got, x.When+" "+x.Text)
	}
	if diff := cmp.Diff([]string{"2019-03-04 A ship from Oslo sank on Monday"}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// A sum of the headline gives way to the exact one of the body only where both are of the same thing.
func TestRoundedInHeadline(t *testing.T) {
	for body, want := range map[string]int{
		"The Norland Bank bought the Hill Mill on Monday for $1,210,000.\n":          1,
		"The Norland Bank was glad. The Hill Mill lost $1,210,000 on its exports.\n": 2,
	} {
		r, err := seed.Read("x.txt", []byte("Norland Bank buys Hill Mill for $1.2 million\n\n"+body))
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, x := range Extract(r, nil).Facts {
			if x.Kind == "figure" {
				got++
			}
		}
		if got != want {
			t.Errorf("%d figures over %q, want %d", got, body, want)
		}
	}
}

func TestShown(t *testing.T) {
	for _, c := range speechCases(t, "testdata/shown.txt") {
		var got []string
		for _, x := range Extract(reportOf(c.paragraphs...), nil).Facts {
			if (x.Kind == "figure" || x.Kind == "date") && !slices.Contains(got, x.Text) {
				got = append(got, x.Text)
			}
		}
		if got == nil {
			got = []string{"none"}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("testdata/shown.txt:%d: %s\n-want +got\n%s", c.line, c.paragraphs[0], diff)
		}
	}
}
