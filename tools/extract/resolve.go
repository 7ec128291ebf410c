package extract

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// This file decides which place each name of a report means. Every name has
// candidates, and each candidate a score, the logarithm of how likely the name
// means it. It starts with what is known without the report: how many people
// live there. Then come a few rounds in which all names of the report speak
// for each other: for the country and the region in which their candidates
// lie, and for what is near to them, each name with as much weight as its own
// candidates have. So names of which none is clear alone settle each other:
// there is a Paris, a Bonham and a Lamar County in several states, but all
// three in one.

// What speaks for a candidate, in powers of ten. The figures were chosen on
// development corpora and on news of our own, and none is sharp: each can be
// changed by a third and the scores stay within one in two hundred.
const (
	rounds = 5

	// Without the report:
	alternateLess = -0.3
	foreignLess   = -1.5
	countryMore   = 1.5  // "Georgia", "Jordan"
	territoryMore = 1.0  // "Anguilla"
	regionMore    = 0.4  // "Delaware", but not "New York"
	seatedLess    = -0.3 // "Porto", "Lahore"
	districtLess  = -0.5
	abroadLess    = -0.6 // an American town in a report that spells as the British do
	districtLeast = 3.2  // what the places in it have too few people to show
	capitalMore   = 0.5

	// By the other names of the report:
	countryNamed  = 0.6 // some other name of the report lies in its country
	countryShare  = 1.5 // all of them do
	countryOfMost = 0.3 // more than this share of them do
	mostOfAll     = 0.7
	regionNamed   = 0.9 // the same of its first-level region
	regionShare   = 1.5
	nearby        = 2.0 // other names lie close by
	everywhere    = 1.5 // it is of no one country, as a sea or a continent
	listed        = 2.0 // it is a state or a country, and stands in a list of such,
	amongThem     = 5.0 // or it is a town that has a country's name, and stands in a list of those near it
	listDoubt     = 0.3 // of which more than this share is
	governed      = 1.5 // it is a capital, and a government's people are said to be there
	qualified     = 1.5 // a later mention says so, which may mean another
	framed        = 2.0 // its sentence begins with the region or country that it lies in

	datelineCounts = 2.0 // the place of the dateline counts as so many names more
	homeCounts     = 3.0 // and the publication's home

	// Whether a name is one of a place:
	sureElsewhere = 1.5  // if it is for sure elsewhere
	aroundCounts  = 0.7  // for what lies around it
	strayLess     = 1.5  // if nothing else lies in its country
	foreignShare  = 0.03 // that is, less than so much
	foreignVoice  = 0.9  // and not as much as one name

	// Whether a place is to be left open:
	strayAround = 0.3     // what lies around it speaks for it by no more than so much,
	strayVoices = 3.0     // the report has so many other names,
	strayAbroad = 15_000  // and it has fewer people, in a country of its own,
	strayAtHome = 100_000 // or than so many elsewhere in the country,
	strayAlone  = 15_000  // or so many if no other place has the name,
	strayLeast  = 100     // other than a hamlet,
	localShare  = 0.4     // where so much of the report is about another region,
	localNear   = 0.5     // or so much of it about places that lie close together
	remoteShare = 0.15    // or less of it than this lies within 300 km
	nearOthers  = 1.0     // and have so much for what is near them,
	nearNothing = 0.2     // and it has no more than so much,
	nearLittle  = 0.4     // or so much if other places have the name,
	regionHeard = 0.9     // and its region no more than so much

	near30   = 1.0 // how much of it for what is within 30 km,
	near100  = 0.7 // 100 km
	near300  = 0.2 // and 300 km
	nearSaid = 0.8 // for one name that is sure

	leastBelief = 0.05 // what is less likely has no voice in what is near
)

// A toponym is a name of a place and all that it can mean in this report.
type toponym struct {
	key        string
	candidates []candidate
	names      []*name         // the mentions, also those that may be none
	count      int             // mentions that are
	voice      float64         // how much it counts when others are weighed
	home       bool            // not in the text: where the publication is at home
	held       bool            // some candidate is held
	framed     bool            // some candidate lies where its sentence begins
	governed   bool            // some candidate is a capital with officials in it
	fixed      bool            // by the editor
	best       int             // index of candidates
	place      gazetteer.Place // the best, once all is settled
	list       []*toponym      // that stand beside it in a list
	lost       bool            // the report says that it lies where no candidate does
	others     []*toponym      // the same name where the report says that it lies elsewhere

	// Where somebody asked:
	reasons []Reason // what settled it beside the scores
	heldOn  int      // the line of the mention that settled it
}

// A candidate is a place that a toponym can mean.
type candidate struct {
	gazetteer.Sense
	place  *location
	region gazetteer.ID // the first-level region that it is or lies in, or that a namesake does

	inCountries, inRegions int32 // their indexes in resolver.countries and regions, 0 where there is none
	nearby, lastNearby     int32 // the first and the last of what may lie near it, among resolver.neighbours, 0 where nothing does

	prior   tally   // all else unknown
	score   tally   // in this report
	around  float64 // how much of the score is for what lies around it
	near    float64 // and of that, for what is near
	country float64 // the share of its country in the other names
	belief  float64 // how likely the toponym means it: those of all candidates make 1
	heard   float64 // what of it has a voice in what is near, in this round
	held    bool    // the text names the country or region that holds it right beside it
}

// none stands for a region or a district that is not there.
const noPlace gazetteer.ID = -1

// A nation is the two letters of a country's code in one number, for nearly all
// that is asked of a country is whether it is the same; 0 stands for none.
type nation uint32

func nationOf(code string) nation {
	if len(code) != 2 {
		return 0
	}
	return nation(code[0])<<8 | nation(code[1])
}

// A resolver holds what is known of the places of one document.
type resolver struct {
	d         *document
	order     []*toponym // in the order of the text, the home last
	byKey     textTable[*toponym]
	countries []voices[nation] // those of the candidates, the first for none
	regions   []voices[gazetteer.ID]
	total     float64 // all voices

	neighbours []neighbour // of all candidates, the first for none
	locals     []local     // all candidates that can have some

	// Room for what the rest points to, which the next document uses again:
	toponyms   []toponym
	candidates []candidate
	mentions   []*name
	longer     []*name // towns that another name may be short for
	list       []*toponym
}

// begin readies the resolver for a document, in the room of one that is done with.
func (r *resolver) begin(d *document) {
	most := len(d.embedded) + 1 // the home
	for i := range d.names {
		if len(d.names[i].senses) > 0 {
			most++
		}
	}
	*r = resolver{
		d: d, order: r.order[:0], byKey: r.byKey,
		countries: append(r.countries[:0], voices[nation]{}), regions: append(r.regions[:0], voices[gazetteer.ID]{}),
		neighbours: r.neighbours[:0], locals: r.locals[:0], list: r.list[:0],
		toponyms: slices.Grow(r.toponyms[:0], most), candidates: r.candidates[:0], mentions: r.mentions[:0], longer: r.longer[:0],
	}
}

// spare is the room of a resolver that is done with.
func (r *resolver) spare() resolver {
	r.d = nil
	return *r
}

// emptied is a map without entries, in the room of one that is done with unless
// that has grown out of the ordinary.
func emptied[V any](m map[string]V) map[string]V {
	if m == nil || len(m) > 1<<10 {
		return make(map[string]V)
	}
	clear(m)
	return m
}

// toponym is a new one.
func (r *resolver) toponym(of toponym) *toponym {
	r.toponyms = append(r.toponyms, of)
	return &r.toponyms[len(r.toponyms)-1]
}

// Voices are what the names say for a country or a region.
type voices[ID nation | gazetteer.ID] struct {
	id     ID
	all    float64
	others float64 // without the name that is being fitted
}

// of are the voices for the country and the region of a candidate.
func (r *resolver) of(c *candidate) (*voices[nation], *voices[gazetteer.ID]) {
	return &r.countries[c.inCountries], &r.regions[c.inRegions]
}

// number lists the countries and the regions of the candidates. They are few.
func (r *resolver) number() {
	for _, t := range r.order {
		for i := range t.candidates {
			c := &t.candidates[i]
			if c.place.nation != 0 {
				c.inCountries, r.countries = numberOf(r.countries, c.place.nation)
			}
			if c.region != noPlace {
				c.inRegions, r.regions = numberOf(r.regions, c.region)
			}
		}
	}
}

// numberOf is the index of a country or a region, which is appended if it is new.
func numberOf[ID nation | gazetteer.ID](all []voices[ID], id ID) (int32, []voices[ID]) {
	for i := 1; i < len(all); i++ {
		if all[i].id == id {
			return int32(i), all
		}
	}
	return int32(len(all)), append(all, voices[ID]{id: id})
}

// resolve settles what every name of the report means, and in doubt whether it
// names a place.
func (d *document) resolve() {
	r := &d.places
	r.begin(d)
	r.gather()
	r.addHome()
	r.number()
	r.meetNeighbours()
	r.count()
	for _, t := range r.order {
		t.believe()
	}
	for round := range rounds {
		if round == rounds-2 {
			r.judge()
			r.count()
		}
		r.listen()
		for _, t := range r.order {
			if len(t.candidates) == 1 && round < rounds-3 {
				continue // its score settles nothing yet
			}
			r.fit(t)
		}
		for _, t := range r.order {
			t.believe()
		}
	}
	r.leaveOpen()
}

// leaveOpen takes the names off the map whose likeliest place is small and far
// from all that the report is about: half the hamlets of a county are in no
// gazetteer, but have a namesake in another.
func (r *resolver) leaveOpen() {
	home, most := noPlace, 0.0 // the region that the report is about
	for _, v := range r.regions[1:] {
		if v.all > most || v.all == most && v.id < home {
			home, most = v.id, v.all
		}
	}
	at := nation(0)
	if home != noPlace {
		at = r.d.locate(home).nation
	}
	local := r.isLocal()
	for _, t := range r.order {
		for _, o := range t.others {
			if !t.held && o.candidates[o.best].Place == t.candidates[t.best].Place {
				t.heldOn, t.reasons = o.heldOn, o.reasons // it meant the same after all
			}
		}
		c := &t.candidates[t.best]
		if t.lost && !t.held && !t.fixed {
			r.leave(t, "the report says that it lies where no place of this name is known")
			continue
		}
		if t.home || t.held || t.fixed || !c.small() || r.total-t.voice < strayVoices {
			continue
		}
		namesake := t.hasNamesake(c)
		apart := local && c.region != home && c.around-c.near <= regionHeard && (c.near <= nearNothing || c.near <= nearLittle && namesake)
		remote := local && c.region != home && c.place.Weight < strayAtHome && r.isRemote(t, c)
		apart = apart || remote
		if !apart && c.around > strayAround {
			continue
		}
		reason := ""
		switch {
		case c.place.Weight < strayAbroad && r.foreign(t, c):
			reason = "nothing else in the report is in the country of the largest place of this name"
		case c.place.Weight < strayAtHome && c.How == gazetteer.Foreign:
			reason = "it is a foreign or rare name for a place that is far from those that the report is about"
		case !namesake && c.place.nation != american, c.place.nation != at && !r.foreign(t, c):
			// Few countries have so many hamlets of one name, and this one is named.
			continue
		case c.place.Weight < strayAtHome && (namesake || c.place.Weight < strayAlone) && c.region != home && (apart || most > localShare*r.total):
			reason = "the places of this name are small and far from those that the report is about"
		default:
			continue
		}
		r.leave(t, reason)
	}
}

// leave takes a name off the map.
func (r *resolver) leave(t *toponym, reason string) {
	for _, n := range t.names {
		if n.kind == place {
			n.kind = site
			if n.inside {
				n.kind = thing
			}
			r.d.refuse(n.word, n.stop, reason)
		}
	}
	t.count = 0
}

// american is the country in which half the towns have namesakes.
var american = nationOf("US")

// hasNamesake says whether a name has another candidate than c that is not next
// to it, and more than a post office.
func (t *toponym) hasNamesake(c *candidate) bool {
	return slices.ContainsFunc(t.candidates, func(o candidate) bool {
		return o.place.Weight >= strayLeast && closeness(o.place.at, c.place.at) < near100
	})
}

// foreign says whether the report names nothing else in the country of a
// candidate, nor that itself.
func (r *resolver) foreign(t *toponym, c *candidate) bool {
	return c.place.Country != "" && c.country < foreignShare && c.country*(r.total-t.voice) < foreignVoice
}

// isRemote says whether hardly any of the report's places lie within 300 km of a
// candidate, whose region it does not name either.
func (r *resolver) isRemote(t *toponym, c *candidate) bool {
	if c.region == noPlace || c.place.nation != american {
		return false
	}
	for _, o := range r.order {
		if b := &o.candidates[o.best]; b.Place == c.region && o.count > 0 {
			return false
		}
	}
	close, all := 0.0, 0.0
	for i := range r.locals {
		b := &r.locals[i]
		if b.t == t || b.t.count == 0 {
			continue
		}
		v := b.c.heard * b.t.voice
		all += v
		if closeness(b.c.place.at, c.place.at) > 0 {
			close += v
		}
	}
	return all >= strayVoices && close < remoteShare*all
}

// isLocal says whether the report is about one neighbourhood: most of its
// towns lie near others of them.
func (r *resolver) isLocal() bool {
	close, all := 0.0, 0.0
	for _, t := range r.order {
		if c := &t.candidates[t.best]; !t.home && t.count > 0 && c.small() {
			all += t.voice
			if c.near >= nearOthers {
				close += t.voice
			}
		}
	}
	return all >= strayVoices && close > localNear*all
}

// gather lists the toponyms of the report with their candidates.
func (r *resolver) gather() {
	d := r.d
	r.byKey.begin()
	all := 0
	for n := range d.maybePlaces() {
		full := n
		if long := r.shortOf(n); long != nil {
			full, n.senses = long, long.senses
		} else if n.stop > n.word+1 && n.kind == place && d.overlay.KindOf(n.senses[0].Place) == gazetteer.City {
			r.longer = append(r.longer, n)
		}
		key := d.placeKey(full)
		of := r.byKey.of(key)
		t := *of
		if t == nil {
			t = r.toponym(toponym{key: key})
			*of = t
		}
		n.toponym = t
		t.count++
		all++
	}
	r.mentions = slices.Grow(r.mentions, all)[:all]
	room := r.mentions
	for n := range d.maybePlaces() {
		t := n.toponym
		if len(t.names) == 0 {
			t.names, room = room[:0:t.count], room[t.count:]
			r.weigh(t, n.senses)
			r.order = append(r.order, t)
			r.obey(t, t.key)
		} else if !t.fixed && !slices.ContainsFunc(t.candidates, func(c candidate) bool { return c.Place == n.senses[0].Place }) {
			r.weigh(t, n.senses) // "Lincoln", and "Lincoln and Moore counties"
		}
		t.names = append(t.names, n)
		r.hold(n, t)
	}
	r.readLists()
}

// shortOf is the longer name of a town that stands before a name in the report and begins with it, with two words or before a
// particle, so that the name is short for it: Santa Rosa, for Santa Rosa de Copán. It is nil where none does.
func (r *resolver) shortOf(n *name) *name {
	d := r.d
	size := n.stop - n.word
next:
	for _, long := range r.longer {
		after := long.word + size
		if after >= long.stop || size < 2 && !d.in(after, nameParticles) || d.lower(after) == "city" {
			continue // New York may be the state
		}
		for k := range size {
			if d.lower(n.word+k) != d.lower(long.word+k) {
				continue next
			}
		}
		if r.holderBehind(n) == nil && !r.abroad(n, long) {
			return long
		}
	}
	return nil
}

// abroad says that the report names a country, other than that of a longer name, which has a town of the shorter one's name.
func (r *resolver) abroad(n, long *name) bool {
	d := r.d
	home := d.locate(long.senses[0].Place).nation
	for o := range d.placeNames() {
		if o.kind != place || len(o.senses) == 0 || o.senses[0].How == gazetteer.Demonym || d.overlay.KindOf(o.senses[0].Place) != gazetteer.Country {
			continue
		}
		if there := d.locate(o.senses[0].Place).nation; there != home &&
			slices.ContainsFunc(n.senses, func(s gazetteer.Sense) bool { return d.locate(s.Place).nation == there }) {
			return true
		}
	}
	return false
}

// readLists tells each name what it stands in a list with.
func (r *resolver) readLists() {
	list := r.list
	end := func() {
		for i, t := range list {
			if len(list) == 1 {
				break // as nearly always
			}
			t.list = append(t.list, list[:i]...)
			t.list = append(t.list, list[i+1:]...)
		}
		list = list[:0]
	}
	for n := range r.d.placeNames() {
		if n.kind != place {
			continue
		}
		if r.beside(n, -1) == nil {
			end()
		}
		list = append(list, n.toponym)
	}
	end()
	r.list = list
}

// maybePlaces yields the names that are places, or may be, with those inside
// the names of organisations.
func (d *document) maybePlaces() iter.Seq[*name] {
	return func(yield func(*name) bool) {
		e := 0
		for i := range d.names {
			n := &d.names[i]
			for ; e < len(d.embedded) && d.embedded[e].word <= n.word; e++ {
				if !yield(&d.embedded[e]) {
					return
				}
			}
			if len(n.senses) > 0 && !yield(n) {
				return
			}
		}
	}
}

// count gives each toponym its voice: by how often it is mentioned as a place,
// and where.
func (r *resolver) count() {
	for _, t := range r.order {
		if t.home {
			continue
		}
		t.count, t.voice = 0, 0
		for _, n := range t.names {
			if n.kind == place {
				t.count++
				if r.d.partOf(n.word).Kind == seed.Dateline {
					t.voice = datelineCounts
				}
			}
		}
		t.voice += math.Sqrt(float64(t.count))
	}
}

// judge decides, where a name alone leaves it open, whether it names a place:
// it does so the likelier, the more its best candidate lies among the places
// that the report names for sure.
func (r *resolver) judge() {
	d := r.d
	for _, t := range r.order {
		if t.home || t.fixed {
			continue
		}
		c := &t.candidates[t.best]
		sure := slices.ContainsFunc(t.names, func(n *name) bool { return n.sure && n.kind == place })
		for _, n := range t.names {
			if n.sure || n.kind == place && n.chance.sum == 0 {
				continue
			}
			v, reason := n.chance, ""
			if v.asked() {
				reason = "what lies around " + c.place.Name
			}
			v.add(aroundCounts*c.around, reason)
			if sure {
				v.add(sureElsewhere, "the report names it for sure elsewhere")
			}
			if r.foreign(t, c) && r.total-t.voice > 1 {
				if v.asked() {
					reason = "nothing else in the report is in the country of " + c.place.Name
				}
				v.add(-strayLess, reason)
			}
			switch {
			case v.sum > 0:
				n.kind = place
			case n.kind == place:
				n.kind = n.otherwise
			}
			if n.kind != place && v.asked() {
				d.why.refused = append(d.why.refused, refusal{n.word, n.stop, *v.reasons})
			}
		}
	}
}

// weigh makes candidates of senses.
func (r *resolver) weigh(t *toponym, senses []gazetteer.Sense) {
	t.candidates = r.roomFor(t.candidates, len(senses))
	for i, s := range senses {
		t.candidates = append(t.candidates, candidate{Sense: s, place: r.d.locate(s.Place), prior: r.d.tally()})
		c := &t.candidates[len(t.candidates)-1]
		c.region = c.place.region
		c.weigh(i == 0 && len(senses) > 1)
		if len(senses) > 1 && c.place.nation == american && c.small() && c.place.Weight < strayAtHome && r.d.spelledAbroad() {
			c.prior.add(abroadLess, "by its spelling the report is not American")
			c.score = c.prior
		}
	}
	// An island lies in the region of the town that it has its name from or gave
	// it to.
	for i := range t.candidates {
		c := &t.candidates[i]
		if c.region != noPlace || !c.small() {
			continue
		}
		for j := range t.candidates {
			if o := &t.candidates[j]; o.region != noPlace && o.small() && closeness(c.place.at, o.place.at) == near30 {
				c.region = o.region
				break
			}
		}
	}
	for i := range t.candidates {
		c := &t.candidates[i]
		if c.place.Kind != gazetteer.Region || c.How == gazetteer.Demonym || len(t.candidates) == 1 {
			continue
		}
		if slices.ContainsFunc(t.candidates, func(o candidate) bool {
			return o.region == c.Place && o.place.Kind == gazetteer.City && o.place.Weight*4 > c.place.Weight
		}) {
			c.prior.add(seatedLess, "a region whose large town has its name")
		} else {
			c.prior.add(regionMore, "a region in which no large town has its name")
		}
		c.score = c.prior
	}
}

// roomFor is the candidates with room for so many more.
func (r *resolver) roomFor(have []candidate, more int) []candidate {
	size := len(have) + more
	if cap(r.candidates)-len(r.candidates) < size {
		r.candidates = make([]candidate, 0, max(1<<7, 2*cap(r.candidates), size))
	}
	from := len(r.candidates)
	r.candidates = r.candidates[:from+size]
	return append(r.candidates[from:from:from+size], have...)
}

// addHome adds the place where the publication is at home as a name that the
// report does not have: "Lincoln, Nebraska".
func (r *resolver) addHome() {
	home, holder, _ := strings.Cut(r.d.report.Meta.Home, ",")
	senses := r.d.overlay.Lookup(strings.TrimSpace(home))
	if len(senses) == 0 {
		return
	}
	t := r.toponym(toponym{home: true, voice: homeCounts})
	r.weigh(t, senses)
	if holder, _, _ = strings.Cut(holder, ","); holder != "" {
		r.holdBy(t, r.d.overlay.Lookup(strings.TrimSpace(holder)))
	}
	r.order = append(r.order, t)
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
	t.best, t.fixed = i, true
	if r.d.why != nil {
		t.reasons = []Reason{{0, r.d.overlay.File() + " settles it"}}
	}
}

// weigh says how likely a name means the candidate, all else unknown: the
// logarithm of its weight, less where the name is not the place's own. first
// says that no other place of the name weighs more.
func (c *candidate) weigh(first bool) {
	p, v := c.place, &c.prior
	reason := ""
	if v.asked() {
		reason = renown(p.Place, first)
	}
	weight := p.magnitude
	if p.Kind == gazetteer.District {
		weight = max(weight, districtLeast)
	}
	v.add(weight, reason)
	switch c.How {
	case gazetteer.Alternate:
		v.add(alternateLess, "not its first name")
	case gazetteer.Foreign:
		v.add(foreignLess, "a foreign or rare name for it")
	}
	switch p.Kind {
	case gazetteer.Country, gazetteer.Continent:
		v.add(countryMore, "a country or continent")
	case gazetteer.Territory:
		v.add(territoryMore, "a territory")
	case gazetteer.District:
		v.add(districtLess, "a district")
	}
	if p.Capital {
		v.add(capitalMore, "a capital")
	}
	c.score = c.prior
}

// believe turns the scores into beliefs, and picks the best.
func (t *toponym) believe() {
	if len(t.candidates) == 1 {
		t.best, t.candidates[0].belief = 0, 1
		return
	}
	top := math.Inf(-1)
	for i := range t.candidates {
		if s := t.candidates[i].score.sum; t.open(i) && s > top {
			t.best, top = i, s
		}
	}
	sum := 0.0
	for i := range t.candidates {
		c := &t.candidates[i]
		switch {
		case !t.open(i):
			c.belief = 0
		case c.score.sum == top:
			c.belief = 1
		default:
			c.belief = math.Exp(math.Ln10 * (c.score.sum - top)) // quicker than Pow
		}
		sum += c.belief
	}
	for i := range t.candidates {
		t.candidates[i].belief /= sum
	}
}

// listen adds up what the names of the report say by what each may mean.
func (r *resolver) listen() {
	for i := range r.countries {
		r.countries[i].all = 0
	}
	for i := range r.regions {
		r.regions[i].all = 0
	}
	r.total = 0
	for _, t := range r.order {
		for i := range t.candidates {
			c := &t.candidates[i]
			c.heard = 0
			if c.belief == 0 {
				continue
			}
			if c.belief >= leastBelief && t.voice > 0 && c.small() {
				c.heard = c.belief
			}
			v := c.belief * t.voice
			if c.place.nation != 0 {
				r.countries[c.inCountries].all += v
				r.total += v
			}
			if c.region != noPlace {
				r.regions[c.inRegions].all += v
			}
		}
	}
}

// fit scores the candidates of a name by how well they fit what the other
// names of the report may mean.
func (r *resolver) fit(t *toponym) {
	// What the name itself says does not speak for it.
	total := r.total
	for i := range t.candidates {
		country, region := r.of(&t.candidates[i])
		country.others, region.others = country.all, region.all
	}
	for i := range t.candidates {
		c := &t.candidates[i]
		v := c.belief * t.voice
		if c.place.nation != 0 {
			total -= v
		}
		country, region := r.of(c)
		country.others -= v
		region.others -= v
	}
	for i := range t.candidates {
		r.score(t, &t.candidates[i], total)
	}
}

// score scores a candidate; total are the voices of the other names.
func (r *resolver) score(t *toponym, c *candidate, total float64) {
	c.score = c.prior.branch()
	c.around, c.near, c.country = 0, 0, 0
	v, reason := &c.score, ""
	country, region := r.countries[c.inCountries].others, r.regions[c.inRegions].others
	switch {
	case c.place.nation == 0:
		v.add(everywhere, "it is of no one country")
	case country > 0.01 && total > 0.01:
		if v.asked() {
			reason = percent(country/total) + " of what else the report names lies, or may lie, in its country"
		}
		c.country = country / total
		speaks := countryNamed*min(1, country) + countryShare*c.country
		if c.country > mostOfAll {
			speaks += countryOfMost
		}
		v.add(speaks, reason)
	}
	if c.region != noPlace && region > 0.01 && total > 0.01 {
		if v.asked() {
			reason = percent(region/total) + " of what else the report names lies, or may lie, in " + r.d.overlay.Get(c.region).Name
		}
		c.around += regionNamed*min(1, region) + regionShare*region/total
		v.add(regionNamed*min(1, region)+regionShare*region/total, reason)
	}
	// Most have none of these.
	if c.nearby > 0 {
		r.near(t, c)
	}
	if len(t.list) > 0 {
		r.inList(t, c)
		r.amongTowns(t, c)
	}
}

// percent writes a share.
func percent(share float64) string { return fmt.Sprintf("%.0f %%", 100*share) }
