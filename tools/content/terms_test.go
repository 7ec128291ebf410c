package content

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestUnify(t *testing.T) {
	with := func(seed string, people, organisations []string) *Article {
		return &Article{Title: "x", People: people, Organisations: organisations, Source: Source{Seed: seed}}
	}
	c := with("seeds/c.txt", []string{"Jean Luc Petit", "Ann Lee"}, []string{"Nordic Line"})
	a := with("seeds/a.txt", []string{"Jean-Luc Petit"}, []string{"NORDIC LINE"})
	b := with("seeds/b.txt", []string{"Ann Lee", "Jean-Luc Petit"}, []string{"Ann Lee"})
	got := Unify([]*Article{c, a, b})
	want := []Respelling{
		{"seeds/c.txt", "people", "Jean Luc Petit", "Jean-Luc Petit"},
		{"seeds/c.txt", "organisations", "Nordic Line", "NORDIC LINE"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"Jean-Luc Petit", "Ann Lee"}, c.People); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if again := Unify([]*Article{a, b, c}); again != nil {
		t.Errorf("a second time changes %v", again)
	}
}

func TestTermKey(t *testing.T) {
	for _, same := range [][2]string{{"Ann Lee", "ann-lee"}, {"José Ruiz", "Jose Ruiz"}, {"O’Neill & Sons", "ONeill Sons"}, {"Ann  Lee", "Ann Lee"}} {
		if termKey(same[0]) != termKey(same[1]) {
			t.Errorf("%q and %q have the keys %q and %q", same[0], same[1], termKey(same[0]), termKey(same[1]))
		}
	}
	if termKey("Ann Lee") == termKey("Anne Lee") {
		t.Error("Ann and Anne are one")
	}
}
