package extract

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// testdata/names.txt says which people and organisations texts name that anyone
// can add to.
func TestNames(t *testing.T) {
	data, err := os.ReadFile("testdata/names.txt")
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for n, block := range strings.Split(string(data), "\n\n") {
		var text []string
		var want []string
		for line := range strings.Lines(block) {
			line = strings.TrimSpace(line)
			switch name, ok := strings.CutPrefix(line, "= "); {
			case line == "", strings.HasPrefix(line, "#"):
			case ok:
				want = append(want, name)
			default:
				text = append(text, line)
			}
		}
		if text == nil {
			continue
		}
		cases++
		f := Extract(reportOf(text...), nil)
		var got []string
		for _, p := range f.People {
			got = append(got, p.Text+" | person")
		}
		for _, o := range f.Organisations {
			got = append(got, o.Text+" | organisation")
		}
		if got == nil {
			got = []string{"none"}
		}
		slices.Sort(want)
		slices.Sort(got)
		if diff := cmp.Diff(want, slices.Compact(got)); diff != "" {
			t.Errorf("testdata/names.txt, block %d: %s\n(-want +got):\n%s", n+1, strings.Join(text, "\n"), diff)
		}
	}
	if cases < 40 {
		t.Errorf("only %d cases were read", cases)
	}
}
