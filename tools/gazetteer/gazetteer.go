// Package gazetteer answers which places a name can mean. Its table is made
// from open data by the program in gen, embedded as it is, and read in place:
// nothing is decoded when the program starts.
//
// What comes in is a name as a news text writes it; what goes out are the
// places that bear it, with coordinates, kind, country and path. Which of them
// a text means is for the stage after this one, extract, to decide.
package gazetteer

import "strings"

// A Kind says what sort of place a Place is.
type Kind string

// The kinds of places.
const (
	Continent Kind = "continent"
	Country   Kind = "country"   // a sovereign state, or one that most news treats as one
	Territory Kind = "territory" // a dependency: Greenland, Puerto Rico
	Region    Kind = "region"    // a first-level division: a state, a province, Sicily
	District  Kind = "district"  // a second-level division: a county, a prefecture
	City      Kind = "city"      // a populated place of any size
	Quarter   Kind = "quarter"   // a section of a populated place
	Area      Kind = "area"      // a region of politics or geography without a government: the Sahel, the West Bank
	Water     Kind = "water"     // a sea, ocean, lake, river, strait
	Land      Kind = "land"      // a mountain, range, desert, island, peninsula
	Landmark  Kind = "landmark"  // an airport, a building, a site
)

// ID names a place within this build of the table. It is not stable across
// builds: use Path or GeoNames to keep a place.
type ID int32

// A Place is one place of the world.
type Place struct {
	ID         ID
	Name       string // the name that English-language readers know
	Kind       Kind
	Country    string  // ISO 3166-1 alpha-2 code, "" where there is none or several
	Lat, Lon   float64 // WGS 84 degrees
	Population int     // people, 0 where not known
	Weight     int     // how much the name stands for this place: for ranking, never for show
	GeoNames   int     // GeoNames id, 0 where the source gives none
	Path       string  // "italy/milan": lower-case ASCII, unique, from the table alone
	Capital    bool    // a City that is the capital of its country
}

// How says by what kind of name a place was found.
type How uint8

// The kinds of names, the surest first.
const (
	Primary   How = iota // its own name
	Alternate            // another name for it in use in English, or an old one
	Foreign              // its name in another language, or one that few use
	Demonym              // "Italian": a people, a language or an adjective
	Short                // an abbreviation: "U.S.", "UK", "Calif."
)

// A Sense is one place that a name can mean.
type Sense struct {
	Place ID
	How   How
}

// Lookup returns the places that name can mean, the weightiest first, and nil
// where there is none. Letter case, accents, hyphens and apostrophes make no
// difference (see Key), so the caller judges by the capitals whether the word
// is a name at all.
func (o *Overlay) Lookup(name string) []Sense { return o.Append(nil, name) }

// Append appends to dst what Lookup returns. With room in dst it allocates
// nothing, as long as no editor has a word.
func (o *Overlay) Append(dst []Sense, name string) []Sense {
	from := len(dst)
	dst = world.lookup(dst, name)
	if o == nil {
		return dst
	}
	return o.amend(dst, from, name)
}

// Longest finds the longest name of a place that opens words. It returns how
// many of the words it takes, 0 if none opens a name, and dst with the name's
// senses appended, the weightiest first. Words are what white space divides,
// hyphens and apostrophes being part of them, without the comma, possessive or
// bracket around them; a full stop stays where it may belong to the name
// ("St. Louis", "Calif."). The caller stops the list where a name cannot go on,
// such as after a comma.
func (o *Overlay) Longest(dst []Sense, words []string) (n int, senses []Sense) {
	if o == nil {
		return world.longest(dst, words)
	}
	from := len(dst)
	for {
		n, dst = world.longest(dst[:from], words)
		n = max(n, o.ownWords(words))
		if n == 0 {
			return 0, dst[:from]
		}
		dst = o.Append(dst[:from], strings.Join(words[:n], " "))
		if len(dst) > from {
			return n, dst
		}
		words = words[:n-1] // a name that the editor drops
	}
}

// Get returns a place. It panics on an ID that did not come from this Overlay.
func (o *Overlay) Get(id ID) Place {
	if o == nil {
		return worldPlace(id)
	}
	var p Place
	if n, ok := o.added(id); ok {
		p = o.places[n]
	} else {
		p = worldPlace(id)
	}
	if name, ok := o.renamed[id]; ok {
		p.Name = name
	}
	return p
}

// Outline returns what Get does, save Name and Path, which take the longest to
// read.
func (o *Overlay) Outline(id ID) Place {
	if o != nil {
		if n, ok := o.added(id); ok {
			return o.places[n]
		}
	}
	return world.outline(id)
}

// Added reports whether an editor has added a place.
func (o *Overlay) Added(id ID) bool {
	if o == nil {
		return false
	}
	_, added := o.added(id)
	return added
}

// Len returns the number of places. IDs run from 0 to Len()-1; in the table,
// the weightier a place, the lower its ID.
func (o *Overlay) Len() int {
	n := world.field(placeCount)
	if o != nil {
		n += len(o.places)
	}
	return n
}

// Weight returns what Get has in Place.Weight, without the rest.
func (o *Overlay) Weight(id ID) int {
	if o != nil {
		if _, ok := o.added(id); ok {
			return addedWeight
		}
	}
	return world.weight(id)
}

// KindOf returns what Get has in Place.Kind, without the rest.
func (o *Overlay) KindOf(id ID) Kind {
	if o != nil {
		if n, ok := o.added(id); ok {
			return o.places[n].Kind
		}
	}
	return world.kind(id)
}

// Parent returns the place that holds id on the map of paths: of a city, its
// first-level region; of a region, or of what has no region, the country; of
// an added place, the place that its entry has as its parent. Countries, and
// what lies in several, have none.
func (o *Overlay) Parent(id ID) (ID, bool) {
	if o != nil {
		if n, ok := o.added(id); ok {
			return o.holders[n], o.holders[n] != id
		}
	}
	return world.parent(id)
}

// RegionOf returns the first-level region that holds id.
func (o *Overlay) RegionOf(id ID) (ID, bool) { return o.within(id, Region) }

// DistrictOf returns the second-level district that holds id: the county of a
// town. Only the districts that the table has count, and added ones.
func (o *Overlay) DistrictOf(id ID) (ID, bool) { return o.within(id, District) }

// within returns the place of kind k that holds id, id itself left aside.
func (o *Overlay) within(id ID, k Kind) (ID, bool) {
	if o != nil {
		for n, added := o.added(id); added; n, added = o.added(id) {
			holder := o.holders[n]
			if holder == id {
				return 0, false
			}
			if o.KindOf(holder) == k {
				return holder, true
			}
			id = holder
		}
	}
	return world.within(id, k)
}

// CountryOf returns the country or territory that holds id, or is id.
func (o *Overlay) CountryOf(id ID) (ID, bool) {
	if o != nil {
		for n, added := o.added(id); added; n, added = o.added(id) {
			if k := o.places[n].Kind; k == Country || k == Territory {
				return id, true
			}
			if o.holders[n] == id {
				return 0, false
			}
			id = o.holders[n]
		}
	}
	return world.country(id)
}

// ByPath returns the place that has path.
func (o *Overlay) ByPath(path string) (ID, bool) {
	if o != nil {
		for i := range o.places {
			if o.places[i].Path == path {
				return o.places[i].ID, true
			}
		}
	}
	return world.byPath(path)
}
