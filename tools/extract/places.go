package extract

import (
	"iter"
	"slices"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

var metonymVerbs = load("metonym-verbs.txt")

// places decides which places the names of places mean: all mentions of one
// name mean one place, chosen by what stands beside the name, by the countries
// and places that the rest of the report names, and by how well known each
// candidate is.
type places struct{}

func (places) find(d *document) {
	r := &d.places
	if r.d == nil {
		d.resolve()
	}
	count := 0
	for _, t := range r.order {
		count += t.count
	}
	d.facts.Places = slices.Grow(d.facts.Places, count)
	for n := range d.placeNames() {
		m := d.mention(int(d.words[n.word].start), int(d.words[n.stop-1].end))
		switch n.kind {
		case site:
			d.facts.Unplaced = append(d.facts.Unplaced, m)
		case place:
			t := n.toponym
			p := &t.place
			if p.Path == "" {
				*p = d.overlay.Get(t.candidates[t.best].Place)
			}
			if n.region > 0 && n.region-1 != p.ID && !t.fixed && (p.Kind == gazetteer.City || p.Kind == gazetteer.Quarter) {
				region := d.overlay.Get(n.region - 1)
				p = &region
			}
			d.facts.Places = append(d.facts.Places, Place{
				Mention: m, Name: p.Name, Path: p.Path, Kind: string(p.Kind), Country: p.Country,
				Lat: p.Lat, Lon: p.Lon, GeoNames: p.GeoNames, Role: r.role(n, t),
			})
		}
	}
	if d.why != nil {
		d.why.toponyms = slices.DeleteFunc(r.order, func(t *toponym) bool { return t.count == 0 })
	}
}

// placeNames yields the names of places and sites, with those inside the names
// of organisations, in the order of the text.
func (d *document) placeNames() iter.Seq[*name] {
	return func(yield func(*name) bool) {
		e := 0
		for i := range d.names {
			n := &d.names[i]
			for ; e < len(d.embedded) && d.embedded[e].word <= n.word; e++ {
				if d.embedded[e].kind == place && !yield(&d.embedded[e]) {
					return
				}
			}
			if (n.kind == place || n.kind == site) && !yield(n) {
				return
			}
		}
	}
}

// role says how a mention names its place.
func (r *resolver) role(n *name, t *toponym) string {
	d := r.d
	switch {
	case t.candidates[t.best].How == gazetteer.Demonym:
		return "demonym"
	case t.place.Capital:
		before := d.lower(n.word - 1)
		if d.in(n.word-1, placePrepositions) && before != "from" {
			break
		}
		if d.in(n.stop, metonymVerbs) || before == "by" && d.words[n.word].sent == d.words[n.word-1].sent {
			return "metonym"
		}
	}
	return "name"
}
