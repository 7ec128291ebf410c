package extract

import (
	"fmt"
	"strings"
	"sync"
	"testing"
)

// What is told by a spelling is what the lists say of the word.
func TestSpellingsAnswerAsTheListsDo(t *testing.T) {
	var many strings.Builder
	for i := range 500 {
		fmt.Fprintf(&many, "word%d wordingofsomelength%d ", i, i)
	}
	d := layOut(reportOf(
		"The Prime Minister of the U.S. said on St. John’s Day that José’s co-operative, the Internationalisation Ltd., is ’tis “of” no. 1 OF THE Internationalising firms.",
		"Ann Lee, the minister’s sister, isn't in Paris; nor Al-Zoubi in Île-de-France, he said. Straße, ΑΘΗΝΑ, 東京.",
		many.String(),
	))
	all := []*list{
		determiners,
		titles,
		titleStarts,
		organisations,
		organisationWords,
		saints,
		legalForms,
		starters,
		days,
		nameParticles,
		placePrepositions,
	}
	for i := -1; i <= len(d.words); i++ {
		v := d.lower(i)
		for _, l := range all {
			if got := d.in(i, l); got != l.has(v) {
				t.Errorf("a list has %q: %v, by its spelling %v", v, !got, got)
			}
			if got := d.keyIn(i, l); got != l.has(listKey(v)) {
				t.Errorf("a list has the key of %q: %v, by its spelling %v", v, !got, got)
			}
		}
		if d.isEnglish(i) != commonWords.has(v) || d.isGiven(i) != givenNames.has(d.plain(i)) || d.isSurname(i) != surnames.has(d.plain(i)) ||
			d.isGivenKey(i) != givenNames.has(d.key(i)) || d.isSurnameKey(i) != surnames.has(d.key(i)) {
			t.Errorf("%q is not by its spelling what the long lists say", v)
		}
		for j := range d.words {
			if same := d.lower(j) == v; (d.spelling(i) == d.spelling(j)) != same && i >= 0 && i < len(d.words) {
				t.Fatalf("%q and %q: one spelling is %v", v, d.lower(j), !same)
			}
		}
	}
}

// A book gives all documents the same spellings, also while it grows, and leaves
// the words that it has no room for to the documents.
func TestWordbookIsOneForAll(t *testing.T) {
	b := newWordbook(3 * bookSlots)
	found := make([][]*spelling, 4)
	var all sync.WaitGroup
	for n := range found {
		all.Go(func() {
			for i := range 4 * bookSlots {
				word := fmt.Sprintf("w%d", i)
				s := b.find(word, keyOf(word))
				if s != nil && s.text != word {
					t.Errorf("%q has the spelling of %q", word, s.text)
				}
				found[n] = append(found[n], s)
			}
		})
	}
	all.Wait()
	had := 0
	for i, s := range found[0] {
		if s != nil {
			had++
		}
		for n := range found {
			if found[n][i] != s {
				t.Fatalf("word %d has two spellings", i)
			}
		}
	}
	if had != 3*bookSlots {
		t.Errorf("the book took %d words", had)
	}
}
