package extract

import (
	"fmt"
	"iter"
	"math"
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
	if d.why != nil {
		d.why.toponyms = r.order
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
	fixed      bool // by the editor
	best       gazetteer.ID
	how        gazetteer.How

	// Where somebody asked:
	names   []*name  // the mentions
	reasons []Reason // what settled it beside the scores
	heldOn  int      // the line of the mention that settled it
}

// A candidate is a place that a toponym can mean.
type candidate struct {
	gazetteer.Sense
	place gazetteer.Place
	prior tally // all else unknown
	score tally // in this report
	held  bool  // the text names the country or region that holds it right behind it
}

// A resolver holds what is known of the places of one document.
type resolver struct {
	d         *document
	order     []*toponym
	byKey     map[string]*toponym
	countries map[string]float64
	named     map[string]int // how often the report names each country, where somebody asked
	settled   []gazetteer.Place
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
			t = &toponym{candidates: make([]candidate, 0, len(n.senses))}
			for i, s := range n.senses {
				c := candidate{Sense: s, place: d.overlay.Get(s.Place), prior: d.tally()}
				c.weigh(i == 0 && len(n.senses) > 1)
				t.candidates = append(t.candidates, c)
			}
			r.byKey[key] = t
			r.order = append(r.order, t)
			r.obey(t, key)
		}
		t.count++
		if d.why != nil {
			t.names = append(t.names, n)
		}
		r.hold(n, t)
	}
}

// obey settles a name that the editor has settled.
func (r *resolver) obey(t *toponym, name string) {
	id, ok := r.d.overlay.Settled(name)
	if !ok {
		return
	}
	i := slices.IndexFunc(t.candidates, func(c candidate) bool { return c.Place == id })
	if i < 0 {
		return // the editor has dropped the place as well
	}
	r.settle(t, &t.candidates[i])
	t.fixed, t.clear = true, true
	if r.d.why != nil {
		t.reasons = []Reason{{0, r.d.overlay.File() + " settles it"}}
	}
}

// weigh says how likely a name means the candidate, all else unknown: the
// logarithm of its weight, less where the name is not the place's own. first
// says that no other place of the name weighs more.
func (c *candidate) weigh(first bool) {
	p, v := &c.place, &c.prior
	reason := ""
	if v.asked() {
		reason = renown(*p, first)
	}
	v.add(math.Log10(float64(p.Weight)+100), reason)
	switch c.How {
	case gazetteer.Alternate:
		v.add(-0.3, "not its first name")
	case gazetteer.Foreign:
		v.add(-1.5, "a foreign or rare name for it")
	}
	switch p.Kind {
	case gazetteer.Country, gazetteer.Continent:
		v.add(1.5, "a country or continent")
	case gazetteer.Region, gazetteer.Area, gazetteer.Territory:
		v.add(0.3, "a region")
	case gazetteer.District, gazetteer.Quarter:
		v.add(-0.7, "a district or quarter")
	}
	if p.Capital {
		v.add(0.5, "a capital")
	}
	c.score = c.prior
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
				if d.why != nil && t.reasons == nil {
					t.heldOn = d.line(n.word)
					t.reasons = []Reason{{0, "named right behind it: " + d.slice(next.word, next.stop)}}
				}
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

func (r *resolver) settle(t *toponym, c *candidate) {
	t.settled, t.best, t.how = true, c.Place, c.How
}

// settleClear settles what needs no context.
func (r *resolver) settleClear() {
	for _, t := range r.order {
		if t.fixed {
			continue
		}
		best, second := -1, -1
		held := false
		for i := range t.candidates {
			c := &t.candidates[i]
			held = held || c.held
			switch {
			case best < 0 || c.prior.sum > t.candidates[best].prior.sum:
				best, second = i, best
			case second < 0 || c.prior.sum > t.candidates[second].prior.sum:
				second = i
			}
		}
		top := &t.candidates[best]
		switch {
		case held:
			pick := -1
			for i := range t.candidates {
				if c := &t.candidates[i]; c.held && (pick < 0 || c.prior.sum > t.candidates[pick].prior.sum) {
					pick = i
				}
			}
			r.settle(t, &t.candidates[pick])
			t.clear = true
		case second < 0, top.prior.sum-t.candidates[second].prior.sum > 2.5 && top.prior.sum > 5.5:
			r.settle(t, top)
			t.clear = true
		}
	}
}

// weighCountries counts how often the report names each country, by itself or
// by a place in it.
func (r *resolver) weighCountries() {
	r.countries = make(map[string]float64)
	if r.d.why != nil {
		r.named = make(map[string]int)
	}
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
			if r.named != nil {
				r.named[p.Country] += t.count
			}
		}
		if t.clear {
			r.settled = append(r.settled, p)
		}
	}
	for c := range r.countries {
		r.countries[c] /= total
	}
}

// settleRest chooses among the candidates of every other name.
func (r *resolver) settleRest() {
	for _, t := range r.order {
		if t.fixed || t.settled && len(t.candidates) == 1 {
			continue
		}
		held := false
		for i := range t.candidates {
			held = held || t.candidates[i].held
		}
		if held {
			continue
		}
		best, top := 0, math.Inf(-1)
		for i := range t.candidates {
			c := &t.candidates[i]
			r.fit(t, c)
			if c.score.sum > top {
				best, top = i, c.score.sum
			}
		}
		r.settle(t, &t.candidates[best])
	}
}

// fit scores a candidate by how well it fits the rest of the report: its
// country is named, other places of the report are near it.
func (r *resolver) fit(t *toponym, c *candidate) {
	c.score = c.prior.branch()
	v, reason := &c.score, ""
	if share := r.countries[c.place.Country]; c.place.Country == "" {
		// A sea or a desert is of no country and fits with all.
		v.add(1.5, "it is of no one country")
	} else if share > 0 {
		if v.asked() {
			reason = "its country, or a place in it, is named " + often(r.named[c.place.Country])
		}
		v.add(1+2*share, reason)
	}
	nearest, near := math.Inf(1), 0
	for i := range r.settled {
		o := &r.settled[i]
		if o.ID == c.Place || t.settled && o.ID == t.best {
			continue
		}
		switch o.Kind {
		case gazetteer.Country, gazetteer.Continent, gazetteer.Area, gazetteer.Territory, gazetteer.Water:
			continue
		}
		if km := gazetteer.Km(*o, c.place); km < nearest {
			nearest, near = km, i
		}
		if o.Kind == gazetteer.Region && r.lies(c.Place, o.ID) {
			if v.asked() {
				reason = "it lies in " + o.Name + ", which the report names"
			}
			v.add(1.2, reason)
		}
	}
	if v.asked() && nearest < 300 {
		reason = fmt.Sprintf("%.0f km from %s, which the report names", nearest, r.settled[near].Name)
	}
	switch {
	case nearest < 30:
		v.add(2.2, reason)
	case nearest < 100:
		v.add(1.6, reason)
	case nearest < 300:
		v.add(0.8, reason)
	}
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
