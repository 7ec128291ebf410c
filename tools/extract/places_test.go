package extract

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// testdata/places.txt says what the names of places mean in texts that anyone
// can add to.
func TestPlaces(t *testing.T) {
	data, err := os.ReadFile("testdata/places.txt")
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for n, block := range strings.Split(string(data), "\n\n") {
		text, home := "", ""
		want := []string{}
		for line := range strings.Lines(block) {
			line = strings.TrimSpace(line)
			switch rest, isPlace := strings.CutPrefix(line, "= "); {
			case line == "", strings.HasPrefix(line, "#"):
			case isPlace:
				want = append(want, rest)
			case strings.HasPrefix(line, "home: "):
				home = "---\n" + line + "\n---\n"
			default:
				text += line + "\n"
			}
		}
		if text == "" {
			continue
		}
		cases++
		f := Extract(seedOf(t, "seeds/a.txt", home+"A day in the news of the world\n\n"+text), nil)
		got := []string{}
		for _, p := range f.Places {
			got = append(got, p.Text+" | "+p.Path)
		}
		for _, m := range f.Unplaced {
			got = append(got, m.Text+" | unplaced")
		}
		slices.Sort(want)
		slices.Sort(got)
		if diff := cmp.Diff(want, slices.Compact(got)); diff != "" {
			t.Errorf("testdata/places.txt, block %d: %s(-want +got):\n%s", n+1, text, diff)
		}
	}
	if cases < 40 {
		t.Errorf("only %d cases were read", cases)
	}
}
