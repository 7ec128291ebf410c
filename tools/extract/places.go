package extract

import (
	"iter"
	"math"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

var metonymVerbs = load("metonym-verbs.txt")

// places decides which places the names of places mean: all mentions of one
// name mean one place, chosen by what stands beside the name, by the countries
// and places that the rest of the report names, and by how well known each
// candidate is.
type places struct{}

func (places) find(d *document) {
	r := resolver{d: d, byKey: make(map[string]*toponym)}
	r.gather()
	r.settleClear()
	for range 2 {
		r.weighCountries()
		r.settleRest()
	}
	for n := range d.placeNames() {
		m := d.mention(int(d.words[n.word].start), int(d.words[n.stop-1].end))
		switch n.kind {
		case site:
			d.facts.Unplaced = append(d.facts.Unplaced, m)
		case place:
			t := r.byKey[gazetteer.Key(m.Text)]
			p := d.overlay.Get(t.best)
			d.facts.Places = append(d.facts.Places, Place{
				Mention: m, Name: p.Name, Path: p.Path, Kind: string(p.Kind), Country: p.Country,
				Lat: p.Lat, Lon: p.Lon, GeoNames: p.GeoNames, Role: r.role(n, t, p),
			})
		}
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
				if !yield(&d.embedded[e]) {
					return
				}
			}
			if (n.kind == place || n.kind == site) && !yield(n) {
				return
			}
		}
	}
}

// A toponym is a name of a place and all that it can mean in this report.
type toponym struct {
	candidates []candidate
	count      int // mentions
	settled    bool
	clear      bool // it needed no context, so that others can lean on it
	best       gazetteer.ID
	how        gazetteer.How
}

// A candidate is a place that a toponym can mean.
type candidate struct {
	gazetteer.Sense
	place gazetteer.Place
	prior float64
	held  bool // the text names the country or region that holds it right behind it
}

// A resolver holds what is known of the places of one document.
type resolver struct {
	d         *document
	order     []*toponym
	byKey     map[string]*toponym
	countries map[string]float64
	settled   []candidate
}

// gather lists the toponyms of the report with their candidates.
func (r *resolver) gather() {
	d := r.d
	for n := range d.placeNames() {
		if n.kind != place {
			continue
		}
		key := gazetteer.Key(d.slice(n.word, n.stop))
		t := r.byKey[key]
		if t == nil {
			t = &toponym{}
			for _, s := range n.senses {
				p := d.overlay.Get(s.Place)
				t.candidates = append(t.candidates, candidate{Sense: s, place: p, prior: prior(s, p)})
			}
			r.byKey[key] = t
			r.order = append(r.order, t)
		}
		t.count++
		r.hold(n, t)
	}
}

// prior is how likely a name means a place, all else unknown: the logarithm
// of its weight, less where the name is not the place's own.
func prior(s gazetteer.Sense, p gazetteer.Place) float64 {
	v := math.Log10(float64(p.Weight) + 100)
	switch s.How {
	case gazetteer.Alternate:
		v -= 0.3
	case gazetteer.Foreign:
		v -= 1.5
	}
	switch p.Kind {
	case gazetteer.Country, gazetteer.Continent:
		v += 1.5
	case gazetteer.Region, gazetteer.Area, gazetteer.Territory:
		v += 0.3
	case gazetteer.District, gazetteer.Quarter:
		v -= 0.7
	}
	if p.Capital {
		v += 0.5
	}
	return v
}

// hold marks the candidates that lie in the country or region named right
// behind the name: "Prato, Italy", "Florence, Alabama", "Paris in Texas".
func (r *resolver) hold(n *name, t *toponym) {
	d := r.d
	if v := d.at(n.stop); v != "," && v != "(" && v != "in" {
		return
	}
	next := d.nameAt(n.stop + 1)
	if next == nil || next.kind != place || next.word != n.stop+1 {
		return
	}
	for _, s := range next.senses {
		if s.How == gazetteer.Demonym {
			continue
		}
		for i := range t.candidates {
			if r.lies(t.candidates[i].Place, s.Place) {
				t.candidates[i].held = true
			}
		}
	}
}

// lies says whether a place lies inside another.
func (r *resolver) lies(in, holder gazetteer.ID) bool {
	if in == holder {
		return false
	}
	for id, ok := r.d.overlay.Parent(in); ok; id, ok = r.d.overlay.Parent(id) {
		if id == holder {
			return true
		}
	}
	if id, ok := r.d.overlay.DistrictOf(in); ok && id == holder {
		return true
	}
	id, ok := r.d.overlay.CountryOf(in)
	return ok && id == holder
}

func (r *resolver) settle(t *toponym, c candidate) {
	t.settled, t.best, t.how = true, c.Place, c.How
}

// settleClear settles what needs no context.
func (r *resolver) settleClear() {
	for _, t := range r.order {
		best, second := -1, -1
		held := false
		for i, c := range t.candidates {
			held = held || c.held
			switch {
			case best < 0 || c.prior > t.candidates[best].prior:
				best, second = i, best
			case second < 0 || c.prior > t.candidates[second].prior:
				second = i
			}
		}
		top := t.candidates[best]
		switch {
		case held:
			pick := -1
			for i, c := range t.candidates {
				if c.held && (pick < 0 || c.prior > t.candidates[pick].prior) {
					pick = i
				}
			}
			r.settle(t, t.candidates[pick])
			t.clear = true
		case second < 0, top.prior-t.candidates[second].prior > 2.5 && top.prior > 5.5:
			r.settle(t, top)
			t.clear = true
		}
	}
}

// weighCountries counts how often the report names each country, by itself or
// by a place in it.
func (r *resolver) weighCountries() {
	r.countries = make(map[string]float64)
	r.settled = r.settled[:0]
	total := 0.0
	for _, t := range r.order {
		if !t.settled {
			continue
		}
		p := r.d.overlay.Get(t.best)
		n := math.Sqrt(float64(t.count))
		if p.Country != "" {
			r.countries[p.Country] += n
			total += n
		}
		if t.clear {
			r.settled = append(r.settled, candidate{place: p})
		}
	}
	for c := range r.countries {
		r.countries[c] /= total
	}
}

// settleRest chooses among the candidates of every other name.
func (r *resolver) settleRest() {
	for _, t := range r.order {
		if t.settled && len(t.candidates) == 1 {
			continue
		}
		held := false
		for _, c := range t.candidates {
			held = held || c.held
		}
		if held {
			continue
		}
		best, top := 0, math.Inf(-1)
		for i, c := range t.candidates {
			if s := c.prior + r.context(t, c); s > top {
				best, top = i, s
			}
		}
		r.settle(t, t.candidates[best])
	}
}

// context is how well a candidate fits the rest of the report: its country is
// named, other places of the report are near it.
func (r *resolver) context(t *toponym, c candidate) float64 {
	v := 0.0
	if share := r.countries[c.place.Country]; c.place.Country == "" {
		v += 1.5 // a sea or a desert is of no country and fits with all
	} else if share > 0 {
		v += 1 + 2*share
	}
	nearest := math.Inf(1)
	for _, o := range r.settled {
		if o.place.ID == c.Place || t.settled && o.place.ID == t.best {
			continue
		}
		switch o.place.Kind {
		case gazetteer.Country, gazetteer.Continent, gazetteer.Area, gazetteer.Territory, gazetteer.Water:
			continue
		}
		nearest = min(nearest, gazetteer.Km(o.place, c.place))
		if o.place.Kind == gazetteer.Region && r.lies(c.Place, o.place.ID) {
			v += 1.2
		}
	}
	switch {
	case nearest < 30:
		v += 2.2
	case nearest < 100:
		v += 1.6
	case nearest < 300:
		v += 0.8
	}
	return v
}

// role says how a mention names its place.
func (r *resolver) role(n *name, t *toponym, p gazetteer.Place) string {
	d := r.d
	switch {
	case t.how == gazetteer.Demonym:
		return "demonym"
	case p.Capital:
		before := d.lower(n.word - 1)
		if placePrepositions.has(before) && before != "from" {
			break
		}
		if metonymVerbs.has(d.lower(n.stop)) || before == "by" && d.words[n.word].sent == d.words[n.word-1].sent {
			return "metonym"
		}
	}
	return "name"
}
