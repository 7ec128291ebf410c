package extract

import (
	"strings"
	"testing"
)

func TestLanguages(t *testing.T) {
	for _, c := range speechCases(t, "testdata/languages.txt") {
		said, rest := "", c.paragraphs
		if l, ok := strings.CutPrefix(rest[0], "language: "); ok {
			said, rest = l, rest[1:]
		}
		r := reportOf(rest...)
		r.Meta.Language = said
		f := Extract(r, nil)
		var paths []string
		for _, p := range f.Places {
			paths = append(paths, p.Path)
			if on := string(r.Raw[p.Start:p.End]); on != p.Text {
				t.Errorf("testdata/languages.txt:%d: the span holds %q, not %q", c.line, on, p.Text)
			}
		}
		got := fields(f.Language + "|" + strings.Join(paths, " "))
		if len(c.want) != 1 || c.want[0] != got {
			t.Errorf("testdata/languages.txt:%d: %s\n got %s\nwant %s", c.line, rest[0], got, c.want)
		}
		if n := len(f.Facts) + len(f.People) + len(f.Organisations) + len(f.Dates) + len(f.Figures) + len(f.Quotes) + len(f.Claims); n > 0 &&
			!ReadsFacts(f.Language) {
			t.Errorf("testdata/languages.txt:%d: %d facts in a text that is in %s", c.line, n, LanguageName(f.Language))
		}
	}
}

func TestLanguageName(t *testing.T) {
	for tag, want := range map[string]string{"it": "Italian", "pt-BR": "Brazilian Portuguese", "zh": "Chinese", "qaa": "qaa", "no tag": "no tag"} {
		if got := LanguageName(tag); got != want {
			t.Errorf("LanguageName(%q) = %q, want %q", tag, got, want)
		}
	}
}
