package extract

import (
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// This file reads what a report says beside a name about where its place lies:
// "Prato, Italy", "the Illinois city of Paris", a list of towns of one state.

// hold marks the candidates that lie in the country or region named right
// beside the name: "Prato, Italy", "Florence, Alabama", "Paris in Texas",
// "Cumberland, a town in western Maryland", "the Illinois city of Paris".
func (r *resolver) hold(n *name, t *toponym) {
	r.asRegion(n)
	r.frame(n, t)
	r.govern(n, t)
	next := r.holderBehind(n)
	if next != nil && r.enumerated(n, t, next) {
		next = nil
	}
	before := r.holderBefore(n)
	if next != nil {
		t = r.apart(n, t, next.senses)
	} else if before != nil {
		t = r.apart(n, t, before.senses)
	}
	switch {
	case next == nil:
	case !r.holdBy(t, next.senses):
		t.lost = t.lost || r.saysWhere(n, next)
	default:
		if next.word == n.stop+1 {
			r.meansRegion(next, t)
		}
		r.heldOn(t, n, "named right behind it: "+r.d.slice(next.word, next.stop))
	}
	if before != nil && r.holdBy(t, before.senses) {
		r.heldOn(t, n, "named right before it: "+r.d.slice(before.word, before.stop))
	}
}

// saysWhere says whether the words between a name and the next say without doubt that
// the one lies in the other: "Cuba, a community in Graves County", "Grant, Okla."
func (r *resolver) saysWhere(n, next *name) bool {
	d := r.d
	country := next.senses[0].How != gazetteer.Demonym && d.overlay.KindOf(next.senses[0].Place) == gazetteer.Country &&
		d.overlay.KindOf(n.senses[0].Place) == gazetteer.City
	if next.word == n.stop+1 {
		return d.at(n.stop) == "," && (next.senses[0].How == gazetteer.Short && d.overlay.KindOf(next.senses[0].Place) == gazetteer.Region ||
			country && r.beside(n, -1) == nil && !r.listsOn(next.stop) && r.closes(next.stop))
	}
	if country && next.word == n.stop+2 && d.at(n.stop) == "," && d.at(n.stop+1) == "in" && r.closes(next.stop) {
		return true // "Bambui, in Cameroon"
	}
	for i := n.stop + 1; i < next.word; i++ {
		if d.in(i, settlements) {
			return next.stop > next.word+1 || d.overlay.KindOf(next.senses[0].Place) == gazetteer.Region
		}
	}
	return false
}

// closes says that a mark or the end of the sentence stands at word i, and no clause goes on there: in Geneva, Iran said.
func (r *resolver) closes(i int) bool {
	d := r.d
	return !d.sameSentence(i-1, i) || d.shape(i) == punct
}

// listsOn says that a list of names goes on at word i: "Dixfield, Mexico, Bethel and Norway".
func (r *resolver) listsOn(i int) bool {
	d := r.d
	switch d.at(i) {
	case "and", "or", "&":
		return d.shape(i+1) == title
	case ",":
		v := d.at(i + 2)
		return d.at(i+1) == "and" || d.at(i+1) == "or" || d.shape(i+1) == title && (v == "and" || v == "or" || v == ",")
	}
	return false
}

// apart is the toponym of a mention that one of some holders holds: t, unless the
// report has used that name for a place elsewhere before, as in "Rome, N.Y.", then
// "Rome, Italy".
func (r *resolver) apart(n *name, t *toponym, holders []gazetteer.Sense) *toponym {
	if len(t.candidates) == 1 || t.fixed || len(t.names) == 1 {
		return t
	}
	within := func(c candidate) bool {
		return slices.ContainsFunc(holders, func(s gazetteer.Sense) bool { return s.How != gazetteer.Demonym && c.place.lies(s.Place) })
	}
	if !slices.ContainsFunc(t.candidates, within) {
		return t
	}
	heldIn := func(c candidate) bool { return c.held && within(c) }
	switch {
	case t.held && slices.ContainsFunc(t.candidates, heldIn):
		return t
	case !t.held && !slices.ContainsFunc(t.names, func(o *name) bool { return o != n && o.kind == place && !r.d.partOf(o.word).titleCase }):
		return t // the headline leaves it to the text to say which
	}
	t.names = t.names[:len(t.names)-1]
	for _, o := range t.others {
		if slices.ContainsFunc(o.candidates, heldIn) {
			o.names = append(o.names, n)
			n.toponym = o
			return o
		}
	}
	o := &toponym{names: []*name{n}}
	r.weigh(o, n.senses)
	r.order = append(r.order, o)
	t.others = append(t.others, o)
	n.toponym = o
	if !t.held {
		for i := range t.candidates {
			if c := &t.candidates[i]; within(*c) {
				c.prior.add(qualified, "the report says elsewhere of the name that it lies there")
				c.score = c.prior
			}
		}
	}
	return o
}

// frame counts in for the candidates of a name that its sentence begins with the
// region or the country in which they lie: "In Illinois, levees at Hull are weak."
func (r *resolver) frame(n *name, t *toponym) {
	if t.framed || len(t.candidates) == 1 {
		return
	}
	f := r.framer(n)
	if f == nil {
		return
	}
	for _, s := range f.senses {
		if k := r.d.overlay.KindOf(s.Place); s.How == gazetteer.Demonym ||
			k != gazetteer.Region && k != gazetteer.Country && k != gazetteer.Territory {
			continue
		}
		for i := range t.candidates {
			if c := &t.candidates[i]; c.place.lies(s.Place) {
				c.prior.add(framed, "the sentence begins with where it lies")
				c.score = c.prior
				t.framed = true
			}
		}
	}
}

// framer is the name of a place that frames what else its sentence names: it opens
// the sentence behind "In", or somebody is based there, "a Tennessee-based rival";
// nil where there is none.
func (r *resolver) framer(n *name) *name {
	d := r.d
	from := d.sentenceOf(n.word).word
	if d.at(from) == "In" && n.word > from+1 {
		if f := d.nameAt(from + 1); f != nil && f.kind == place && f.word == from+1 && f.stop < n.word && d.at(f.stop) == "," {
			return f
		}
	}
	for i := n.word - 1; i > from+1; i-- {
		if d.words[i].glued && d.in(i, placeSuffixes) && d.at(i-1) == "-" {
			if f := d.nameAt(i - 2); f != nil && f.kind == place && f.stop == i-1 {
				return f
			}
		}
	}
	return nil
}

var officials = load("officials.txt")

// govern counts in for a capital that the words before its name speak of those
// who govern: "a department spokesman in Washington".
func (r *resolver) govern(n *name, t *toponym) {
	d := r.d
	if t.governed || len(t.candidates) == 1 || d.at(n.word-1) != "in" || !d.sameSentence(n.word-2, n.word) || !d.in(n.word-2, officials) {
		return
	}
	if slices.ContainsFunc(t.candidates, func(c candidate) bool {
		return c.place.Kind == gazetteer.Country || c.place.Kind == gazetteer.Territory
	}) {
		return // officials in Mexico
	}
	for i := range t.candidates {
		if c := &t.candidates[i]; c.place.Capital && c.place.Kind == gazetteer.City {
			c.prior.add(governed, "those who govern are said to be there")
			c.score = c.prior
			t.governed = true
		}
	}
}

// meansRegion notes that the name behind that of a town is its region's or its
// country's, even where the report is about a city of the name: "Buffalo, New
// York", "Kingston, Jamaica".
func (r *resolver) meansRegion(n *name, t *toponym) {
	o := r.d.overlay
	for _, s := range n.senses {
		if k := o.KindOf(s.Place); (k == gazetteer.Region || k == gazetteer.Country) && s.How != gazetteer.Demonym &&
			slices.ContainsFunc(
				t.candidates,
				func(c candidate) bool { return c.held && c.place.Kind != gazetteer.Quarter && c.place.lies(s.Place) },
			) {
			n.region = s.Place + 1
			return
		}
	}
}

// asRegion notes the same where a region has a city's name and the words beside
// it say that it is the one: "upstate New York", "Washington state".
func (r *resolver) asRegion(n *name) {
	d := r.d
	if len(n.senses) < 2 || n.kind != place {
		return
	}
	before := d.lower(n.word - 1)
	if !(d.lower(n.stop) == "state" && d.sameSentence(n.word, n.stop)) &&
		!(d.shape(n.word-1) == lower && (before == "upstate" || compassWords.has(before) && strings.HasSuffix(before, "ern"))) {
		return
	}
	for _, s := range n.senses {
		if d.overlay.KindOf(s.Place) == gazetteer.Region && s.How == gazetteer.Primary {
			n.region = s.Place + 1
			return
		}
	}
}

// heldOn notes, where somebody asked, by what a name is held.
func (r *resolver) heldOn(t *toponym, n *name, reason string) {
	if r.d.why != nil && t.reasons == nil {
		t.heldOn = r.d.line(n.word)
		t.reasons = []Reason{{0, reason}}
	}
}

// holderBehind is the name of a place that the words behind a name lead up to,
// or nil.
func (r *resolver) holderBehind(n *name) *name {
	d := r.d
	leads := false
	for i := n.stop; i < n.stop+8 && i < len(d.words) && d.words[i].sent == d.words[n.word].sent; i++ {
		switch v := d.lower(i); {
		case v == "," || v == "(" || v == "in":
			leads = true
		case d.shape(i) == title || d.shape(i) == upper:
			if next := d.nameAt(i); leads && next != nil && next.kind == place && next.word == i {
				return next
			}
			return nil
		case v == "of", v == "located", d.in(i, determiners), d.in(i, compassWords), d.in(i, settlements):
		default:
			return nil
		}
	}
	return nil
}

// holderBefore is the name of a region that the words before a name come from:
// "Texas’ Lamar County", "the Illinois city of Paris"; nil where none does.
func (r *resolver) holderBefore(n *name) *name {
	d := r.d
	i := n.word - 1
	switch {
	case i < 1:
		return nil
	case d.words[i].shape == clitic:
		i--
	case d.lower(i) == "of" && d.in(i-1, settlements):
		i -= 2
	default:
		return nil
	}
	if b := d.nameAt(i); b != nil && b.kind == place && b.stop == i+1 && d.words[i].sent == d.words[n.word].sent {
		return b
	}
	return nil
}

// enumerated says that the place named behind a name does not hold it, but
// follows it in a list: "Oklahoma, Pennsylvania and Ohio", "Boston, New York
// and Washington".
func (r *resolver) enumerated(n *name, t *toponym, next *name) bool {
	if next.senses[0].How == gazetteer.Short || next.word != n.stop+1 {
		return false // "Indiana, Pa."
	}
	if r.beside(n, -1) == nil && r.beside(next, 1) == nil {
		return false
	}
	o := r.d.overlay
	if o.KindOf(next.senses[0].Place) == gazetteer.City {
		return !t.candidates[0].place.lies(next.senses[0].Place)
	}
	return slices.ContainsFunc(t.candidates, func(c candidate) bool {
		return (c.place.Kind == gazetteer.Region || c.place.Kind == gazetteer.Country) && c.How != gazetteer.Demonym
	})
}

// beside is the name of a place that stands next to a name in a list, before
// it (-1) or behind it (1), or nil.
func (r *resolver) beside(n *name, way int) *name {
	d := r.d
	i := n.stop
	if way < 0 {
		i = n.word - 1
	}
	from := i
	for v := d.at(i); v == "," || v == "and" || v == "or" || v == "&"; v = d.at(i) {
		i += way
	}
	if i == from {
		return nil
	}
	if b := d.nameAt(i); b != nil && b.kind == place && d.words[b.word].sent == d.words[n.word].sent &&
		(way < 0 && b.stop == i+1 || way > 0 && b.word == i) {
		return b
	}
	return nil
}

// holdBy marks the candidates that lie in one of the places that a holder's
// name can mean, and says whether there are any.
func (r *resolver) holdBy(t *toponym, holders []gazetteer.Sense) bool {
	held := false
	for _, s := range holders {
		if s.How == gazetteer.Demonym {
			continue
		}
		for i := range t.candidates {
			if t.candidates[i].place.lies(s.Place) {
				t.candidates[i].held, held = true, true
			}
		}
	}
	t.held = t.held || held
	return held
}

// open says whether the candidate is still one: the editor has settled on no
// other, and the text does not say that the place lies elsewhere.
func (t *toponym) open(i int) bool {
	if t.fixed {
		return i == t.best
	}
	return !t.held || t.candidates[i].held
}

// inList counts in that a name of a state or a country stands in a list of
// such: "Idaho, Oregon and Washington".
func (r *resolver) inList(t *toponym, c *candidate) {
	k := c.place.Kind
	if k != gazetteer.Region && k != gazetteer.Country || c.How == gazetteer.Demonym {
		return
	}
	share, with := 0.0, (*candidate)(nil)
	for _, o := range t.list {
		for i := range o.candidates {
			b := &o.candidates[i]
			if b.Place != c.Place && b.place.Kind == k && (k == gazetteer.Country || b.place.Country == c.place.Country) && b.belief > leastBelief {
				share += b.belief
				with = b
			}
		}
	}
	if share = share/float64(len(t.list)) - listDoubt; with == nil || share <= 0 {
		return
	}
	reason := ""
	if c.score.asked() {
		reason = "it stands in a list with such as " + with.place.Name
	}
	c.score.add(listed*share/(1-listDoubt), reason)
}

// amongTowns counts in that a name that a country has as well stands in a list of
// towns, near which a town of the name lies: "Rumford, Dixfield and Mexico".
func (r *resolver) amongTowns(t *toponym, c *candidate) {
	if !c.small() || c.place.Weight > strayAtHome || t.candidates[0].place.Kind != gazetteer.Country ||
		t.candidates[0].place.nation == c.place.nation {
		return
	}
	near := 0.0
	for _, o := range t.list {
		for i := range o.candidates {
			if b := &o.candidates[i]; b.small() && b.place.Weight < strayAtHome && closeness(b.place.at, c.place.at) >= near100 {
				near += b.belief
			}
		}
	}
	if near < 0.5 {
		return
	}
	c.score.add(amongThem*min(1, near/float64(len(t.list))), "it stands in a list with towns near it")
}
