package extract

import (
	"os"
	"strings"
	"testing"
)

// What stands alone, and what does not: testdata/stands.txt has a text a line.
func TestStands(t *testing.T) {
	raw, err := os.ReadFile("testdata/stands.txt")
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(strings.TrimRight(string(raw), "\n"), "\n") {
		kind, text, ok := strings.Cut(line, " | ")
		if !ok {
			continue
		}
		d := layOut(reportOf(text))
		for _, f := range finders {
			f.find(d)
		}
		x := d.tellingOf(0, len(d.words))
		x.whole = strings.HasPrefix(kind, "report")
		x.own = strings.HasPrefix(kind, "quote") || strings.HasPrefix(kind, "said")
		x.woven = x.own && d.words[0].shape == lower
		got := x.stands()
		if strings.HasPrefix(kind, "said") {
			got = got && x.alone()
		}
		if want := !strings.HasSuffix(kind, "not"); got != want {
			t.Errorf("testdata/stands.txt:%d: %s stands alone: %v, want %v (complete %v, refers %v)", n+1, text, got, want, x.complete(), x.refers())
		}
	}
}
