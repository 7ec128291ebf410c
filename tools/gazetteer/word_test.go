package gazetteer

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A word says no to nothing that the table has.
func TestWordsTellWhatTheTableHas(t *testing.T) {
	for id := range ID(plain.Len()) {
		if id > 500 && id%37 != 0 {
			continue
		}
		words := strings.Fields(plain.Get(id).Name)
		w := WordOf(words[0])
		if len(words) == 1 {
			if diff := cmp.Diff(plain.Lookup(words[0]), w.Senses); diff != "" {
				t.Errorf("%s: %s", words[0], diff)
			}
		} else if !w.Goes(nil) || !w.Goes(WordOf(words[1])) {
			t.Errorf("no name begins with %q", words[:2])
		}
	}
	for _, two := range []string{"Government Yesterday", "Said That", "Monday Liverpool"} {
		first, second, _ := strings.Cut(two, " ")
		if WordOf(first).Goes(WordOf(second)) {
			t.Errorf("a name may begin with %q", two)
		}
	}
}

func TestLeavesWhatNoEntryIsAbout(t *testing.T) {
	o := overlay(t, Edits{
		Add:    []Addition{{Name: "Quartz Street", Kind: "landmark", Parent: "ireland/dublin", Lat: 53.35, Lon: -6.27}},
		Drop:   []Dropping{{Name: "Nice Weather"}, {Name: "Reading", In: []string{"seeds/a.txt"}}},
		Settle: []Settlement{{Name: "Millan", Path: "italy/milan"}, {Name: "Paris", Path: "france/paris"}},
	})
	for word, leaves := range map[string]bool{"Quartz": false, "nice": false, "Millan": false, "PARIS": true, "Reading": true, "Street": true, "London": true} {
		if got := o.Leaves(WordOf(word)); got != leaves || !plain.Leaves(WordOf(word)) {
			t.Errorf("the entries leave %q alone: %v", word, got)
		}
	}
	if o.For("seeds/a.txt").Leaves(WordOf("Reading")) || !o.Leaves(WordOf("Reading")) {
		t.Error("an entry for one seed is not for that one")
	}
	if overlay(t, Edits{Drop: []Dropping{{Path: "italy/milan"}}}).Leaves(WordOf("Milano")) {
		t.Error("a dropped place keeps its names")
	}
}
