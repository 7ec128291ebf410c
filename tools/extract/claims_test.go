package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClaims(t *testing.T) {
	for _, c := range speechCases(t, "testdata/claims.txt") {
		r := reportOf(c.paragraphs...)
		var got []string
		for _, x := range Extract(r, nil).Claims {
			row := []string{x.Text, x.Speaker, x.Verb, string(x.Status), x.Hedge}
			if x.Answers != nil {
				row = append(row, string(r.Raw[x.Answers.Start:x.Answers.End]))
			}
			got = append(got, fields(strings.Join(row, "|")))
			if on := string(r.Raw[x.Start:x.End]); on != x.Text {
				t.Errorf("line %d: the span holds %q, not %q", c.line, on, x.Text)
			}
			if x.Status == Stated {
				t.Errorf("line %d: %q is attributed and may not be stated", c.line, x.Text)
			}
		}
		if got == nil {
			got = []string{"none"}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("testdata/claims.txt:%d: %s\n-want +got\n%s", c.line, c.paragraphs[0], diff)
		}
	}
}

// TestCueAtTheEnd reads reports that break off behind a cue.
func TestCueAtTheEnd(t *testing.T) {
	for _, text := range []string{
		"The ferry stopped. Following the meeting the harbour master said:",
		"The ferry stopped. The harbour master added",
		"The ferry stopped. According to",
		"The harbour master said that",
	} {
		if got := Extract(reportOf(text), nil).Claims; len(got) > 0 {
			t.Errorf("%s: claims %+v, want none", text, got)
		}
	}
}
