package extract

import "testing"

func TestWordSetHasWhatWasAdded(t *testing.T) {
	d := layOut(reportOf("One after another, one after ONE and the other: all at once.", "Nothing else."))
	s := newWordSet(&document{})
	if s.has("one") || s.has("") {
		t.Error("the set of an empty document has a word")
	}
	s = newWordSet(d)
	added := map[string]bool{}
	for i := range d.words {
		if i%2 == 0 {
			s.add(i)
			added[d.lower(i)] = true
		}
	}
	for i := range d.words {
		if w := d.lower(i); s.has(w) != added[w] {
			t.Errorf("has(%q) is %v", w, !added[w])
		}
	}
}
