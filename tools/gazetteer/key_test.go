package gazetteer

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestKey(t *testing.T) {
	for _, test := range []struct{ name, key string }{
		{"", ""},
		{"Milan", "milan"},
		{"milan", "milan"},
		{"st", "saint"},
		{"new york", "new york"},
		{"new  york ", "new york"},
		{"bury st edmunds", "bury saint edmunds"},
		{"  New\u00a0York ", "new york"},
		{"Port-au-Prince", "port au prince"},
		{"São Tomé & Príncipe", "sao tome and principe"},
		{"Xi’an", "xian"},
		{"Łódź", "lodz"},
		{"Århus", "arhus"},
		{"Straße", "strasse"},
		{"İstanbul", "istanbul"},
		{"St. Louis", "saint louis"},
		{"Bury St Edmunds", "bury saint edmunds"},
		{"Sault Ste. Marie", "sault sainte marie"},
		{"Mt. Everest", "mount everest"},
		{"Ft. Worth", "fort worth"},
		{"Stow", "stow"},
		{"U.S.", "u.s."},
		{"Miss.", "miss."},
		{"Москва", "москва"},
	} {
		if got := Key(test.name); got != test.key {
			t.Errorf("Key(%q) = %q, want %q", test.name, got, test.key)
		}
	}
}

func TestSlug(t *testing.T) {
	for _, test := range []struct{ name, slug string }{
		{"St. Louis", "st-louis"},
		{"N'Djamena", "ndjamena"},
		{"São Paulo", "sao-paulo"},
		{"Donostia / San Sebastián", "donostia-san-sebastian"},
		{"U.S. Virgin Islands", "us-virgin-islands"},
		{"Bonaire, Saint Eustatius and Saba", "bonaire-saint-eustatius-and-saba"},
		{"Москва", ""},
	} {
		if got := Slug(test.name); got != test.slug {
			t.Errorf("Slug(%q) = %q, want %q", test.name, got, test.slug)
		}
	}
}

func FuzzKey(f *testing.F) {
	for _, s := range []string{"St. Louis", "Ste.-Marie", "São\xff", "’’", "İ", "ﬁ", "- -"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		key := Key(name)
		if written := string(appendKey(nil, name)); written != key {
			t.Errorf("the key of %q is written %q and given as %q", name, written, key)
		}
		if utf8.ValidString(name) && Key(key) != key {
			t.Errorf("the key of %q is %q, whose own is %q", name, key, Key(key))
		}
		if string(appendKey(nil, []byte(name))) != key {
			t.Errorf("%q has one key as string and another as bytes", name)
		}
		if slug := Slug(name); Slug(slug) != slug {
			t.Errorf("the slug of %q is %q, whose own is %q", name, slug, Slug(slug))
		}
		plain.Lookup(name)
		plain.Longest(nil, []string{name, name})
		plain.ByPath(name)
	})
}

// What compares names with a key, and shirks the work, comes to what comparing
// their keys comes to.
func FuzzCompareKey(f *testing.F) {
	for _, s := range [][2]string{
		{"Milan", "milan"}, {"Milan", "milano"}, {"Bury St Edmunds", "bury saint edmunds"}, {"Bury ST", "bury sto"},
		{"Ste Marie", "sterling"}, {"Mt", "mountain"}, {"St Ft", "saint fort"}, {"East", "easy"}, {"Ab  a", "ab a"},
		{" a", "a"}, {"a ", "a"}, {"a  ", "a"}, {"A '", "a"}, {"Port-au-Prince", "port au prince"}, {"Xi’an", "xian"}, {"", ""},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, name, other string) {
		key := Key(other)
		if Key(key) != key {
			return // of invalid UTF-8
		}
		got, told := compareKey([]byte(name), []byte(key))
		if want := strings.Compare(Key(name), key); got != want {
			t.Errorf("%q stands at %d to the key %q, its own key %q at %d", name, got, key, Key(name), want)
		}
		if told <= len(name) {
			longer := name[:told] + " St x"
			if want := strings.Compare(Key(longer), key); got != want {
				t.Errorf("%q stands at %d to the key %q by its first %d bytes, but %q at %d", name, got, key, told, longer, want)
			}
		}
	})
}
