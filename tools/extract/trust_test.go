package extract

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// testdata/trust.txt says which people, with what role, and which bodies have a
// row in the boxes.
func TestTrust(t *testing.T) {
	data, err := os.ReadFile("testdata/trust.txt")
	if err != nil {
		t.Fatal(err)
	}
	for n, block := range strings.Split(string(data), "\n\n") {
		var text, want []string
		for line := range strings.Lines(block) {
			line = strings.TrimSpace(line)
			switch row, ok := strings.CutPrefix(line, "= "); {
			case line == "", strings.HasPrefix(line, "#"), line == "= none":
			case ok:
				want = append(want, row)
			default:
				text = append(text, line)
			}
		}
		if text == nil {
			continue
		}
		var got []string
		for _, f := range Extract(reportOf(text...), nil).Facts {
			if f.Kind == "person" || f.Kind == "organisation" {
				got = append(got, f.Kind+" | "+f.Text)
			}
		}
		slices.Sort(want)
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("testdata/trust.txt, block %d: %s\n(-want +got):\n%s", n+1, strings.Join(text, "\n"), diff)
		}
	}
}
