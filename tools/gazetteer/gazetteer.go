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
