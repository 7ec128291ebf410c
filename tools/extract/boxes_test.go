package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBoxes(t *testing.T) {
	for _, c := range speechCases(t, "testdata/boxes.txt") {
		r := reportOf(c.paragraphs...)
		f := Extract(r, nil)
		var got []string
		for _, x := range f.Facts {
			what := x.Text
			switch x.Kind {
			case "figure":
				what = x.Printed
			case "date":
				what = x.When
			case "person", "organisation":
				continue
			}
			got = append(got, fields(strings.Join([]string{x.Kind, what, string(x.Status), x.By, x.When, strings.Join(x.Where, " ")}, "|")))
		}
		if got == nil {
			got = []string{"none"}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("testdata/boxes.txt:%d: %s\n-want +got\n%s", c.line, c.paragraphs[0], diff)
		}
		checkEvidence(t, r, f)
	}
}

func TestReadableRole(t *testing.T) {
	for role, want := range map[string]string{
		"a campaign director for Open Coast":       "a campaign director for Open Coast",
		"head of the health office (CDC":           "head of the health office",
		"the chairman (of the board)":              "the chairman (of the board)",
		"reporters Ms":                             "",
		"help Mr":                                  "",
		"police spokesman Capt.":                   "police spokesman Capt.",
		"health officials Dr.":                     "",
		"a bacteriologist was quoted as saying so": "",
		"": "",
	} {
		if got := readableRole(role); got != want {
			t.Errorf("readableRole(%q) = %q, want %q", role, got, want)
		}
	}
}
