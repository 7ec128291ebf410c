package content

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

func TestSlug(t *testing.T) {
	for title, want := range map[string]string{
		"Zürich's “police”":                  "zurichs-police",
		"Italy’s 30,000 people: what now?":   "italys-30000-people-what-now",
		"U.S. and U.K. sign £1.2m deal":      "us-and-uk-sign-1-2m-deal",
		"Øresund Æther straße Łódź İstanbul": "oresund-aether-strasse-lodz-istanbul",
		"AT&T":                                 "at-and-t",
		"‘Quotes’ – and—dashes…":               "quotes-and-dashes",
		"../../etc/passwd":                     "etc-passwd",
		"C:\\con":                              "c-con",
		"  --  ":                               "",
		"北京":                                   "",
		"½ of all ﬁsh":                         "1-2-of-all-fish",
		strings.Repeat("long words here ", 20): "long-words-here-long-words-here-long-words-here-long-words-here-long",
		strings.Repeat("x", 200):               strings.Repeat("x", slugLength),
		"More than 100 unofficial offices, group says": "more-than-100-unofficial-offices-group-says",
	} {
		if got := slug(title); got != want {
			t.Errorf("slug(%q) = %q, want %q", title, got, want)
		}
	}
}

func TestSlugsOfASeed(t *testing.T) {
	for _, tt := range []struct {
		title, seed string
		want        string // of the first slug, as a pattern
	}{
		{"Calm seas", "seeds/a.txt", `calm-seas`},
		{"北京", "seeds/Beijing note.txt", `beijing-note`},
		{"北京", "seeds/北京.txt", `report-[0-9a-f]{8}`},
		{"Index", "seeds/a.txt", `index-[0-9a-f]{8}`},
		{"_index", "seeds/a.txt", `index-[0-9a-f]{8}`},
		{"Page", "seeds/a.txt", `page-[0-9a-f]{8}`},
		{"CON", "seeds/a.txt", `con-[0-9a-f]{8}`},
		{"COM1", "seeds/a.txt", `com1-[0-9a-f]{8}`},
	} {
		got := slugs(tt.title, tt.seed)
		if !regexp.MustCompile("^" + tt.want + "$").MatchString(got[0]) {
			t.Errorf("the page of %q from %s is %s, want %s", tt.title, tt.seed, got[0], tt.want)
		}
		if len(got) < 3 {
			t.Errorf("%q has only the slugs %q", tt.title, got)
		}
	}
	if slugs("Calm seas", "seeds/a.txt")[1] == slugs("Calm seas", "seeds/b.txt")[1] {
		t.Error("two seeds have the same mark")
	}
}

func TestLettersAreSorted(t *testing.T) {
	data, err := os.ReadFile("letters.txt")
	if err != nil {
		t.Fatal(err)
	}
	last := ""
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "# ") {
			continue
		}
		if line <= last {
			t.Errorf("%q stands behind %q", line, last)
		}
		last = line
	}
}

func FuzzSlug(f *testing.F) {
	for _, s := range []string{"", "a", "../x", "İ", "K", "ﷺ", "a\u0301", "con", "CON.", strings.Repeat("ﷺ ", 40)} {
		f.Add(s)
	}
	form := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	f.Fuzz(func(t *testing.T, s string) {
		for _, got := range slugs(s, "seeds/"+s) {
			if !form.MatchString(got) || taken.MatchString(got) || len(got) > slugLength+65 {
				t.Errorf("%q has the slug %q", s, got)
			}
		}
	})
}
