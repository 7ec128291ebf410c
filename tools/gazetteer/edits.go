package gazetteer

// Edits is an editor's last word on places: what is added to the gazetteer,
// renamed, dropped and settled, applied whenever the program runs.
//
// The fields' tags are those of the front matter's schema, and so are the
// programs that read them: package content reads the file that holds Edits,
// and its generator makes the JSON Schema. A comment above a field is what an
// editor's program shows for the key.
type Edits struct {
	// Places that the gazetteer does not have. They are found in texts and get
	// pages like any other.
	Add []Addition `yaml:"add,omitempty"`
	// Places that readers know by another name than the gazetteer's.
	Rename []Renaming `yaml:"rename,omitempty"`
	// Names that are no place, and places that no report means.
	Drop []Dropping `yaml:"drop,omitempty"`
	// Names that mean one place, whatever the program would choose.
	Settle []Settlement `yaml:"settle,omitempty"`

	// File is the path of the file, for messages.
	File string `yaml:"-"`
}

// Position is where an entry stands in its file: line and column, from 1.
type Position struct{ Line, Column int }

// Addition is a place that the gazetteer does not have.
type Addition struct {
	// The name that readers know.
	Name string `yaml:"name"`
	// Other names that texts have for it.
	Names []string `yaml:"names,omitempty,flow"`
	// Its people, and the adjective: Italian, Italians.
	Demonyms []string `yaml:"demonyms,omitempty,flow"`
	// What sort of place it is. A street or a building is a landmark.
	Kind string `yaml:"kind" enum:"continent,country,territory,region,district,city,quarter,area,water,land,landmark"`
	// ISO 3166-1 alpha-2 code of its country. It follows from the parent where
	// there is one; leave both out where the place lies in none or in several.
	Country string `yaml:"country,omitempty" pattern:"[A-Z]{2}"`
	// The path of the place that it lies in: ireland/dublin. Of a place of this
	// file, one further up.
	Parent string `yaml:"parent,omitempty" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// Its own path, which its page's address comes from. Left out, it is the
	// country's path and the name, as of the gazetteer's places.
	Path string `yaml:"path,omitempty" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// Latitude in degrees, WGS 84.
	Lat float64 `yaml:"lat" min:"-90" max:"90"`
	// Longitude in degrees, WGS 84.
	Lon float64 `yaml:"lon" min:"-180" max:"180"`
	// The GeoNames id, where it has one.
	GeoNames int `yaml:"geonames,omitempty" min:"0"`

	At Position `yaml:"-"`
}

// Renaming is a place with the name that readers know it by.
type Renaming struct {
	// The path of the place. It stays as it is.
	Path string `yaml:"path" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// The name on its page, in lists and in breadcrumbs. Texts that use it mean
	// the place too.
	Name string `yaml:"name"`

	At Position `yaml:"-"`
}

// Dropping is a name that is no place, or a place that no report means. It
// has a name or a path.
type Dropping struct {
	// The name, in any letter case; "the" before it makes no difference.
	Name string `yaml:"name,omitempty"`
	// The path of the place.
	Path string `yaml:"path,omitempty" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// The seeds that this is said of, by their paths or the ends of them; all
	// of them, if left out.
	In []string `yaml:"in,omitempty,flow"`

	At Position `yaml:"-"`
}

// Settlement is a name with the place that it means.
type Settlement struct {
	// The name as texts have it, in any letter case; "the" before it makes no
	// difference.
	Name string `yaml:"name"`
	// The path of the place that it means.
	Path string `yaml:"path" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// The seeds that this is said of, by their paths or the ends of them; all
	// of them, if left out.
	In []string `yaml:"in,omitempty,flow"`

	At Position `yaml:"-"`
}
