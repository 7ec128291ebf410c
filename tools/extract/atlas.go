package extract

import (
	"math"
	"slices"
	"sync/atomic"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// A location is a place that a name may mean, and what is worked out from the
// gazetteer's table to weigh it. Nobody changes it.
type location struct {
	gazetteer.Place              // without Name and Path, unless somebody asks for reasons
	nation          nation       // of Country
	region          gazetteer.ID // the first-level region that it is or lies in, noPlace where there is none
	county          gazetteer.ID // the district that it is or lies in
	within          []gazetteer.ID
	at              point
	magnitude       float64 // the logarithm of its weight
	small           bool    // candidate.small
}

// atlas has the locations that reports have named last, for all reports: each
// in the slot that the end of its ID numbers.
var atlas [1 << 16]atomic.Pointer[location]

// locate is the location of a place. What depends on the report is no part of
// the atlas: a place that its editor has added, and a name that tells reasons.
func (d *document) locate(id gazetteer.ID) *location {
	if d.why != nil || d.overlay.Added(id) {
		return d.survey(id)
	}
	slot := &atlas[int(id)%len(atlas)]
	l := slot.Load()
	if l == nil || l.ID != id {
		l = d.survey(id)
		slot.Store(l)
	}
	return l
}

// survey works the location of a place out.
func (d *document) survey(id gazetteer.ID) *location {
	o := d.overlay
	l := &location{Place: d.outline(id), region: noPlace, county: noPlace}
	l.nation = nationOf(l.Country)
	l.at = pointOf(&l.Place)
	switch l.Kind {
	case gazetteer.City, gazetteer.Quarter, gazetteer.District, gazetteer.Land, gazetteer.Landmark:
		l.small = true
	}
	l.magnitude = math.Log10(float64(l.Weight) + 100)
	if district, ok := o.DistrictOf(id); ok {
		l.county = district
		l.within = append(l.within, district)
	}
	if l.Kind == gazetteer.District {
		l.county = id
	}
	if region, ok := o.RegionOf(id); ok {
		l.region = region
	}
	if l.Kind == gazetteer.Region {
		l.region, l.county = id, noPlace
	}
	for holder, ok := o.Parent(id); ok; holder, ok = o.Parent(holder) {
		l.within = append(l.within, holder)
	}
	if country, ok := o.CountryOf(id); ok && country != id {
		l.within = append(l.within, country)
	}
	return l
}

// lies says whether the place lies inside another.
func (l *location) lies(holder gazetteer.ID) bool { return slices.Contains(l.within, holder) }
