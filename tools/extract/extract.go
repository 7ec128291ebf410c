package extract

import (
	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// A finder finds one kind of fact. It reads the document, and what the finders
// before it found, and appends to the document's facts.
type finder interface {
	find(d *document)
}

// finders, in the order that they build on each other.
var finders = []finder{
	names{},
	places{},
	people{},
	organs{},
	dates{},
	figures{},
	quotes{},
	claims{},
	boxes{},
}

// foreignFinders are for a report in another language than English, whose
// words no list here knows.
var foreignFinders = []finder{
	foreignNames{},
	places{},
}

// Extract finds the facts in a report, or its places alone where it is not in
// English. The editor's entries, nil for none, have the last word on its places.
func Extract(r *seed.Report, places *gazetteer.Overlay) *Facts {
	d := layOut(r)
	d.overlay = places.For(r.Path)
	d.facts.Language = d.language()
	all := finders
	if !ReadsFacts(d.facts.Language) {
		all = foreignFinders
	}
	for _, f := range all {
		f.find(d)
	}
	facts := d.facts
	d.release()
	return &facts
}

// none is a Facts with nothing in it: its lists are empty, not absent.
func none() Facts {
	return Facts{
		Places: []Place{}, Unplaced: []Mention{}, People: []Person{}, Organisations: []Organisation{},
		Dates: []Date{}, Figures: []Figure{}, Quotes: []Quote{}, Claims: []Claim{}, Facts: []Fact{},
	}
}
