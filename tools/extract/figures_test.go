package extract

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-e3293539/dateline/tools/seed"
)

func findFigures(r *seed.Report) *document {
	d := findDates(r)
	figures{}.find(d)
	return d
}

func plainNumber(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func TestFigures(t *testing.T) {
	for _, c := range readCases(t, "figures.txt") {
		var got []string
		for _, f := range findFigures(c.report()).facts.Figures {
			value, sure := plainNumber(f.Value), "exact"
			if f.Max != nil {
				value += "–" + plainNumber(*f.Max)
			}
			switch {
			case f.Bound != "":
				sure = f.Bound
			case f.Approximate:
				sure = "approximate"
			}
			got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", f.Text, f.Kind, value, f.Unit, sure))
		}
		compare(t, "figures.txt", &c, got)
	}
}

func FuzzFigures(f *testing.F) {
	for _, c := range readCases(f, "figures.txt") {
		f.Add(strings.Join(c.paras, "\n"))
	}
	f.Add("$ 5 - - 3 % 1,,2 one in in five a a half of of 2 and a half")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsRune(text, 0) {
			return
		}
		r := reportOf(strings.Split(text, "\n")...)
		d := findFigures(r)
		var mentions []Mention
		for _, g := range d.facts.Figures {
			if g.Kind != moneyFigure && g.Kind != percentFigure && g.Kind != quantityFigure {
				t.Fatalf("%q is of kind %q", g.Text, g.Kind)
			}
			if g.Max != nil && *g.Max <= g.Value {
				t.Fatalf("%q reaches from %v to %v", g.Text, g.Value, *g.Max)
			}
			if g.Kind != quantityFigure && g.Unit == "" {
				t.Fatalf("%q has no unit", g.Text)
			}
			mentions = append(mentions, g.Mention)
		}
		checkMentions(t, r, mentions)
	})
}

// A number is a date or an amount, never both.
func TestNoAmountInsideADate(t *testing.T) {
	for _, file := range []string{"dates.txt", "figures.txt"} {
		for _, c := range readCases(t, file) {
			d := findFigures(c.report())
			for _, g := range d.facts.Figures {
				for _, e := range d.facts.Dates {
					if overlaps(g.Span, e.Span) {
						t.Errorf("testdata/%s:%d: %q is an amount and %q a time", file, c.line, g.Text, e.Text)
					}
				}
			}
		}
	}
}

// The report that Dateline was first made for. Its words are its publisher's,
// so that the test reads it where it lies.
func TestAmountsAndTimesOfAWholeReport(t *testing.T) {
	const path = "../../../shared/seed/000_0cee05a90ded1d17.txt"
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("the report is not here: %v", err)
	}
	r, err := seed.Read(path, raw)
	if err != nil {
		t.Fatal(err)
	}
	facts := Extract(r, nil)
	wantFigures := []string{
		"100 unofficial Chinese police stations (More than)", "54 stations", "12 countries (at least)", "48 additional stations", "11 stations",
		"30000 people", "210000 people", "330000 Chinese citizens", "13 years",
	}
	got := map[string]bool{}
	for _, f := range facts.Figures {
		s := plainNumber(f.Value) + " " + f.Unit
		if f.Bound != "" {
			s += " (" + f.Bound + ")"
		}
		got[s] = true
	}
	for _, w := range wantFigures {
		if !got[w] {
			t.Errorf("no figure %q in %v", w, got)
		}
	}
	got = map[string]bool{}
	for _, e := range facts.Dates {
		got[e.EDTF] = true
	}
	for _, w := range []string{"2015", "2016-05", "2018", "2021", "XXXX-04", "XXXX-09", "XXXX-10"} {
		if !got[w] {
			t.Errorf("no date %s in %v", w, got)
		}
	}
}

func BenchmarkFigures(b *testing.B) {
	d := layOut(longReport(b, "figures.txt"))
	dates{}.find(d)
	b.SetBytes(int64(len(d.text)))
	for b.Loop() {
		d.facts.Figures = nil
		figures{}.find(d)
	}
}

func TestDollars(t *testing.T) {
	for _, tt := range []struct{ text, unit string }{
		{"The mill in Ohio cost $3 million.", "USD"},
		{"The mill in Ontario cost $3 million, and Toronto paid.", "$"},
		{"The mill in Ontario cost US$3 million, and Toronto paid.", "USD"},
		{"The mill cost $3 million.", "USD"},
	} {
		f := Extract(reportOf(tt.text), nil).Figures
		if len(f) != 1 || f[0].Unit != tt.unit {
			t.Errorf("%s: %+v, want %s", tt.text, f, tt.unit)
		}
	}
}

func TestDollarsOfRows(t *testing.T) {
	for _, tt := range []struct{ text, unit string }{
		{"The mill in Ohio cost $3 million, the council said on Monday.", "USD"},
		{"The mill in Ashburton, New Zealand, cost $3 million, said a buyer from Ohio, one from Texas and one from Iowa.", "$"},
		{"The mill cost $3 million, the council said on Monday.", "$"},
		{"The mill in Monrovia cost 3 million US dollars, the council said on Monday.", "USD"},
	} {
		var units []string
		for _, f := range Extract(reportOf(tt.text), nil).Facts {
			if f.Kind == "figure" && f.Value != nil && *f.Value > 1000 {
				units = append(units, f.Unit)
			}
		}
		if len(units) != 1 || units[0] != tt.unit {
			t.Errorf("%s: %q, want %s", tt.text, units, tt.unit)
		}
	}
}
