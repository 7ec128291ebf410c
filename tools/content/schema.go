package content

import (
	"time"

	"gopkg.in/yaml.v2"
)

//go:generate go run ./gen

// The types in this file are the front matter of Dateline's pages, and the
// only place where it is laid down: the writer, the reader and the JSON
// Schemas in schemas all go by them, as they go by gazetteer.Edits for the
// editor's file of places. What a field's tags say:
//
//	yaml     its key; omitempty leaves it out where it is empty, flow sets it
//	         on one line
//	enum     the values that it can have, divided by commas
//	pattern  the regular expression that its whole value matches
//	min, max the least and the greatest number that it can be
//
// The order of the fields is the order of the keys in a page that the tool
// writes. A comment above a field is what an editor's program shows for the
// key.

// Article is the front matter of a report.
type Article struct {
	// The headline.
	Title string `yaml:"title"`
	// The standfirst: a sentence or two under the headline.
	Description string `yaml:"description,omitempty"`
	// When the report was published: a full date with its offset, such as
	// 2022-12-05T00:00:00Z. Leave the key out where the date is not known; a
	// partial date belongs into a fact's "when".
	Date time.Time `yaml:"date,omitempty"`
	// Who wrote the report, as it says: "By Ann Lee".
	Byline string `yaml:"byline,omitempty"`
	// The language of the report where it is not English, as a BCP 47 tag: it,
	// pt-BR.
	Language string `yaml:"language,omitempty" pattern:"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"`
	// The places that the report is about, as paths: italy/milan. Only the most
	// specific: Italy gets the report through Milan.
	Places []string `yaml:"places,omitempty,flow" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// The people in the report, by their full names.
	People []string `yaml:"people,omitempty,flow"`
	// The organisations in the report, by their full names.
	Organisations []string `yaml:"organisations,omitempty,flow"`
	// Where the report comes from.
	Source Source `yaml:"source,omitempty,flow"`
	// The words under the report's pictures.
	Captions []Caption `yaml:"captions,omitempty,flow"`
	// The headlines of other reports that this one linked to.
	Related []string `yaml:"related,omitempty"`
	// The rows of the fact boxes, in the order of the text.
	Facts []Fact `yaml:"facts,omitempty"`
	// What was left out of the page, and why.
	Ledger []Omission `yaml:"ledger,omitempty,flow"`

	// Other has the keys that Dateline does not know, an editor's own, in
	// their order.
	Other yaml.MapSlice `yaml:"-"`
	// Body is the text of the report, in CommonMark, with a line end behind its
	// last paragraph.
	Body string `yaml:"-"`
}

// Source says where a report comes from.
type Source struct {
	// Who published the report.
	Credit string `yaml:"credit,omitempty"`
	// Where the report was published.
	URL string `yaml:"url,omitempty" pattern:"https?://.+"`
	// The file that the page was made from.
	Seed string `yaml:"seed,omitempty"`
	// The SHA-256 of that file, in hexadecimal.
	SHA256 string `yaml:"sha256,omitempty" pattern:"[0-9a-f]{64}"`
	// How much of the report may stand on the page: full, its whole text;
	// excerpt, its opening; facts, none of its text.
	Rights string `yaml:"rights,omitempty" enum:"full,excerpt,facts"`
}

// Caption is the words under a picture.
type Caption struct {
	// The words, without the credit.
	Text string `yaml:"text"`
	// Who took the picture.
	Credit string `yaml:"credit,omitempty"`
}

// Fact is a row of a fact box.
type Fact struct {
	// What the row is.
	Kind string `yaml:"kind" enum:"figure,date,quote,claim,person,organisation"`
	// Of a person or an organisation, the name.
	Name string `yaml:"name,omitempty"`
	// The report's own words, short and readable alone. Of a quotation, the
	// words between the marks.
	Text string `yaml:"text,omitempty"`
	// Of a figure, the number.
	Value *float64 `yaml:"value,omitempty"`
	// Of a figure that is a range, its other end.
	Max *float64 `yaml:"max,omitempty"`
	// What is counted, or a currency's ISO 4217 code, or %.
	Unit string `yaml:"unit,omitempty"`
	// Of a figure, how the report prints it: more than 100, two-thirds.
	Printed string `yaml:"printed,omitempty"`
	// How sure it is. stated: the report says so itself; claimed: somebody says
	// so; official: a public body's own count or act; denied: the other side's
	// answer. In doubt, claimed.
	Status string `yaml:"status,omitempty" enum:"stated,claimed,official,denied"`
	// Who says so.
	By string `yaml:"by,omitempty"`
	// What a person is, in the report's words.
	Role string `yaml:"role,omitempty"`
	// The verb of saying, as written: said, claimed.
	Verb string `yaml:"verb,omitempty"`
	// The word that casts doubt on it, as written: allegedly.
	Hedge string `yaml:"hedge,omitempty"`
	// When it was, in EDTF level 1: 2016-05, or XXXX-09 where the text gives no
	// year.
	When string `yaml:"when,omitempty" pattern:"[-0-9XTYSZE:+?~%./]+"`
	// Where it was, as paths of places.
	Where []string `yaml:"where,omitempty,flow" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// Whether a figure is one of the few for "At a glance".
	Lead bool `yaml:"lead,omitempty"`
	// Whether the page folds the row away, behind those that matter more.
	Minor bool `yaml:"minor,omitempty"`
	// Of a denial, the evidence of the claim that it answers.
	Answers string `yaml:"answers,omitempty"`
	// The whole sentence of the report that says it, word for word.
	Evidence string `yaml:"evidence"`
}

// Omission is a line of the ledger: words of the seed that are not in the
// page.
type Omission struct {
	// Why they were left out.
	Reason string `yaml:"reason"`
	// The words, where they may be shown.
	Text string `yaml:"text,omitempty"`
	// Where in the seed the words stand that may not be shown: bytes, from the
	// first up to, but not including, the last: 812-1240.
	Bytes string `yaml:"bytes,omitempty" pattern:"[0-9]+-[0-9]+"`
}

// PlacePage is the front matter of a place.
type PlacePage struct {
	// The name that English-language readers know.
	Title string `yaml:"title"`
	// Where and what the place is.
	Place Place `yaml:"place,flow"`

	// Other has the keys that Dateline does not know, in their order.
	Other yaml.MapSlice `yaml:"-"`
	// Body is an editor's own text about the place, in Markdown.
	Body string `yaml:"-"`
}

// Place says where and what a place is.
type Place struct {
	// What sort of place it is.
	Kind string `yaml:"kind" enum:"continent,country,territory,region,district,city,quarter,area,water,land,landmark"`
	// ISO 3166-1 alpha-2 code of its country; absent where it lies in none or in several.
	Country string `yaml:"country,omitempty" pattern:"[A-Z]{2}"`
	// The first-level division that it lies in.
	Region string `yaml:"region,omitempty"`
	// The path of the place that it is listed under.
	Parent string `yaml:"parent,omitempty" pattern:"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*"`
	// Latitude in degrees, WGS 84.
	Lat float64 `yaml:"lat" min:"-90" max:"90"`
	// Longitude in degrees, WGS 84.
	Lon float64 `yaml:"lon" min:"-180" max:"180"`
	// How many people live there, where known.
	Population int `yaml:"population,omitempty" min:"0"`
	// The GeoNames id, where it has one.
	GeoNames int `yaml:"geonames,omitempty" min:"0"`
}
