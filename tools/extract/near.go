package extract

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// This file measures which candidates of a report's names lie near each other.

// A point is a place on a ball with a radius of 1.
type point struct{ x, y, z float64 }

func pointOf(p *gazetteer.Place) point {
	const degree = math.Pi / 180
	sinLat, cosLat := math.Sincos(p.Lat * degree)
	sinLon, cosLon := math.Sincos(p.Lon * degree)
	return point{cosLat * cosLon, cosLat * sinLon, sinLat}
}

// The distances that matter, as the cosines of the angles at the Earth's middle.
var (
	within30  = math.Cos(30 / 6371.0)
	within100 = math.Cos(100 / 6371.0)
	within300 = math.Cos(300 / 6371.0)
)

// beyond300 is a little more than 300 km: what differs by more in one coordinate
// is further away.
const beyond300 = 301 / 6371.0

// closeness is 1 for neighbours and 0 for what is more than 300 km apart.
func closeness(a, b point) float64 {
	switch cos := a.x*b.x + a.y*b.y + a.z*b.z; {
	case cos < within300: // as most
		return 0
	case cos >= within30:
		return near30
	case cos >= within100:
		return near100
	}
	return near300
}

// A neighbour is a candidate of another name that lies near a candidate.
type neighbour struct {
	t    *toponym
	c    *candidate
	w    float64 // how near it is
	next int32   // the next neighbour of the same candidate, among resolver.neighbours, 0 where there is none
}

// A local is a candidate that may lie near others, with what it is asked for by all
// of them side by side.
type local struct {
	t        *toponym
	c        *candidate
	north    float64
	county   gazetteer.ID // that it is or lies in
	district gazetteer.ID // itself, less than noPlace if it is none
}

// meetNeighbours tells each candidate what lies near it, in the order of the names.
// Where that is does not change with what is believed.
func (r *resolver) meetNeighbours() {
	r.neighbours = append(r.neighbours, neighbour{})
	for _, t := range r.order {
		for i := range t.candidates {
			c := &t.candidates[i]
			if !c.small() {
				continue
			}
			l := local{t, c, c.place.at.z, c.place.county, noPlace - 1}
			if c.place.Kind == gazetteer.District {
				l.district = c.Place
			}
			r.locals = append(r.locals, l)
		}
	}
	others := 0 // where the candidates of other names begin
	for i := range r.locals {
		a := &r.locals[i]
		for others < len(r.locals) && r.locals[others].t == a.t {
			others++
		}
		rest := r.locals[others:]
		for j := range rest {
			b := &rest[j]
			north := b.north - a.north
			if (north <= -beyond300 || north >= beyond300) && b.district != a.county && a.district != b.county || a.c.Place == b.c.Place {
				continue // as most
			}
			w := closeness(a.c.place.at, b.c.place.at)
			r.meet(a, b, w)
			r.meet(b, a, w)
		}
	}
}

// meet tells one of two candidates that the other lies so near.
func (r *resolver) meet(a, b *local, w float64) {
	if b.district == a.county {
		w = 1 // a large county holds it
	}
	if w == 0 {
		return
	}
	n := int32(len(r.neighbours))
	r.neighbours = append(r.neighbours, neighbour{t: b.t, c: b.c, w: w})
	if a.c.nearby == 0 {
		a.c.nearby = n
	} else {
		r.neighbours[a.c.lastNearby].next = n
	}
	a.c.lastNearby = n
}

// near counts in what lies near a candidate. Each name that may mean a place
// close by makes it likelier, the next always by less.
func (r *resolver) near(t *toponym, c *candidate) {
	far := 1.0     // how little is near
	distant := 0.0 // what is not, but no further than 300 km: of that, many say no more than one
	for i := c.nearby; i > 0; {
		o := r.neighbours[i].t
		close := 0.0
		for ; i > 0 && r.neighbours[i].t == o; i = r.neighbours[i].next {
			b := &r.neighbours[i]
			close = max(close, b.w*b.c.heard)
		}
		if close > near300 {
			far *= 1 - nearSaid*close
		} else {
			distant = max(distant, close)
		}
	}
	far = min(far, 1-nearSaid*distant)
	if far > 0.99 {
		return
	}
	reason := ""
	if c.score.asked() {
		reason = r.saysNear(c)
	}
	c.near = nearby * (1 - far)
	c.around += c.near
	c.score.add(nearby*(1-far), reason)
}

// small says that a place is small enough for the way to it to mean something.
func (c *candidate) small() bool { return c.place.small }

// saysNear says what is near a candidate: the surest few.
func (r *resolver) saysNear(c *candidate) string {
	var all []neighbour
	for i := c.nearby; i > 0; i = r.neighbours[i].next {
		b := r.neighbours[i]
		if b.w = closeness(b.c.place.at, c.place.at) * b.c.heard; b.w > 0 {
			all = append(all, b)
		}
	}
	slices.SortStableFunc(all, func(a, b neighbour) int { return cmp.Compare(b.w, a.w) })
	var out []string
	for _, n := range all[:min(3, len(all))] {
		s := fmt.Sprintf("%.0f km from %s", gazetteer.Km(c.place.Place, n.c.place.Place), n.c.place.Name)
		switch {
		case n.t.home:
			s += ", where the publication is at home"
		case n.c.belief < 0.5:
			s += ", which the report may name"
		default:
			s += ", which the report names"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}
