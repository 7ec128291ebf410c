// Package gazetteer answers which places a name can mean. Its table is made
// from open data by the program in gen, embedded as it is, and read in place:
// nothing is decoded when the program starts.
//
// What comes in is a name as a news text writes it; what goes out are the
// places that bear it, with coordinates, kind, country and path. Which of them
// a text means is for the stage after this one, extract, to decide.
package gazetteer

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
func Lookup(name string) []Sense { return world.lookup(nil, name) }

// Append appends to dst what Lookup returns. With room in dst it allocates
// nothing.
func Append(dst []Sense, name string) []Sense { return world.lookup(dst, name) }

// Longest finds the longest name of a place that opens words. It returns how
// many of the words it takes, 0 if none opens a name, and dst with the name's
// senses appended, the weightiest first. Words are what white space divides,
// hyphens and apostrophes being part of them, without the comma, possessive or
// bracket around them; a full stop stays where it may belong to the name
// ("St. Louis", "Calif."). The caller stops the list where a name cannot go on,
// such as after a comma.
func Longest(dst []Sense, words []string) (n int, senses []Sense) {
	return world.longest(dst, words)
}

// Get returns a place. It panics on an ID that did not come from this package.
func Get(id ID) Place { return world.place(id) }

// Len returns the number of places. IDs run from 0 to Len()-1; the weightier a
// place, the lower its ID.
func Len() int { return world.field(placeCount) }

// Weight returns what Get has in Place.Weight, without the rest.
func Weight(id ID) int { return world.weight(id) }

// KindOf returns what Get has in Place.Kind, without the rest.
func KindOf(id ID) Kind { return world.kind(id) }

// Parent returns the place that holds id on the map of paths: of a city, its
// first-level region; of a region, or of what has no region, the country.
// Countries, and what lies in several, have none.
func Parent(id ID) (ID, bool) { return world.parent(id) }

// RegionOf returns the first-level region that holds id.
func RegionOf(id ID) (ID, bool) { return world.within(id, Region) }

// DistrictOf returns the second-level district that holds id: the county of a
// town. Only the districts that the table has count.
func DistrictOf(id ID) (ID, bool) { return world.within(id, District) }

// CountryOf returns the country or territory that holds id, or is id.
func CountryOf(id ID) (ID, bool) { return world.country(id) }

// ByCode returns the country or territory with an ISO 3166-1 alpha-2 code.
func ByCode(code string) (ID, bool) { return world.byCode(code) }

// ByPath returns the place that has path.
func ByPath(path string) (ID, bool) { return world.byPath(path) }
