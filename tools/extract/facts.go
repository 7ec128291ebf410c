// Package extract finds the facts in a report: its places, people,
// organisations, dates, figures, quotations and claims, each with the bytes
// of the seed that it stands on.
//
// What comes in is a seed.Report; what goes out is a Facts, whose JSON form is
// the contract of "dateline extract". The stage before is seed, which lays the
// report out; gazetteer answers what a place name can mean; the stage after is
// content, which writes the facts down for editors. Extraction looks at one
// report alone: what else lies in the folder never changes its facts.
package extract

import "github.com/seed-e3293539/dateline/tools/seed"

// Facts is all that was found in one report. Lists are in the order of the
// text; spans are byte offsets into the seed on disk, ends exclusive.
type Facts struct {
	Language      string         `json:"language"` // BCP 47; where it is not English, places are all that is found
	Places        []Place        `json:"places"`
	Unplaced      []Mention      `json:"unplaced"` // places that the gazetteer does not know: streets, buildings
	People        []Person       `json:"people"`
	Organisations []Organisation `json:"organisations"`
	Dates         []Date         `json:"dates"`
	Figures       []Figure       `json:"figures"`
	Quotes        []Quote        `json:"quotes"`
	Claims        []Claim        `json:"claims"`
	Facts         []Fact         `json:"facts"` // what the page's boxes show
}

// A Mention is a stretch of the report.
type Mention struct {
	seed.Span
	Text string `json:"text"`

	from, to int // the same in document.text
}

// A Place is a mention of a place of the gazetteer.
type Place struct {
	Mention
	Name     string  `json:"name"` // as the page's readers know it
	Path     string  `json:"path"` // "italy/milan"
	Kind     string  `json:"kind"`
	Country  string  `json:"country"` // ISO 3166-1 alpha-2, "" for what lies in several
	Lat      float64 `json:"lat"`     // WGS 84 degrees
	Lon      float64 `json:"lon"`
	GeoNames int     `json:"geonames,omitempty"` // GeoNames id
	Role     string  `json:"role"`               // name, demonym or metonym
}

// A Person is a mention of a person.
type Person struct {
	Mention
	Name string `json:"name"` // the fullest form that the report gives
	Role string `json:"role"` // "a campaign director for Safeguard Defenders", or ""
}

// An Organisation is a mention of an organisation.
type Organisation struct {
	Mention
	Name string `json:"name"` // the fullest form that the report gives
}

// A Date is a mention of a time that can stand in a timeline.
type Date struct {
	Mention
	EDTF string `json:"edtf"` // ISO 8601-2 level 1; "XXXX-09" where the year is not known
}

// A Figure is a mention of an amount.
type Figure struct {
	Mention
	Kind        string   `json:"kind"`            // money, percent or quantity
	Value       float64  `json:"value"`           // in Unit: "1.2m" is 1200000
	Max         *float64 `json:"max,omitempty"`   // of a range, its other end
	Unit        string   `json:"unit"`            // what is counted, or the currency's ISO 4217 code, or "%"
	Approximate bool     `json:"approximate"`     // "about", "more than", "nearly"
	Bound       string   `json:"bound,omitempty"` // "more than", "at least", "up to" …: as written

	first, last int // bytes of document.text, with what makes it less than exact: "nearly", "or more"
}

// A Speech is what somebody said, and who.
type Speech struct {
	Mention
	Speaker      string `json:"speaker"`       // the name that the mention stands for where that is safe, else as written
	SpeakerStart int    `json:"speaker_start"` // the mention on disk; both 0 where the text names nobody
	SpeakerEnd   int    `json:"speaker_end"`
	Verb         string `json:"verb"` // "said", "according to"

	by, bys int    // words of the speaker, bys exclusive; equal where the text names nobody
	voice   string // whom a row names as the speaker, "" where that is not safe
	unsure  bool   // the words of the speaker may be those of another

	elsewhere bool // the verb stands in another sentence
}

// A Quote is a direct quotation. Its span is between the quotation marks.
type Quote struct {
	Speech
	Partial bool `json:"partial"` // words woven into somebody else's sentence
}

// A Claim is reported speech outside quotation marks. Its span is what was
// said.
type Claim struct {
	Speech
	Status  Status     `json:"status"`
	Hedge   string     `json:"hedge,omitempty"`   // "allegedly", as written
	Answers *seed.Span `json:"answers,omitempty"` // of a denial, the claim that it answers

	stance stance
	alone  bool // its words read alone: a row can be made of it
	act    bool // something is done by it, which the report tells itself: asked the town to pay
	meant  bool // it is what somebody means to do: planned to open 40 shops

	cut, resume int // bytes of document.text around a cue inside it: the plan, he said, is dead; resume is 0 where nothing behind it belongs to it
	soft        int // byte of document.text from which on it may be the report's own again: it fell, and a hearing is due; 0 where it is not
	lead        int // byte of document.text where it reads alone from: the town to pay; 0 where that is from
}

// A Status says how sure a fact is.
type Status string

// The statuses of facts. In doubt, the cautious one: Claimed.
const (
	Stated   Status = "stated"   // the report says so itself
	Claimed  Status = "claimed"  // somebody says so
	Official Status = "official" // a public body's own count or act
	Denied   Status = "denied"   // the other side's answer, which disputes or plays down a claim
)

// A Fact is a row of a page's fact boxes.
type Fact struct {
	Kind     string     `json:"kind"` // figure, date, quote, claim, person or organisation
	Text     string     `json:"text"` // the report's own words, short and readable alone
	Value    *float64   `json:"value,omitempty"`
	Max      *float64   `json:"max,omitempty"`
	Unit     string     `json:"unit,omitempty"`
	Printed  string     `json:"printed,omitempty"` // of a figure, the report's own words: "more than 100", "two-thirds"
	Name     string     `json:"name,omitempty"`    // of a person or an organisation
	Role     string     `json:"role,omitempty"`
	Status   Status     `json:"status,omitempty"`
	By       string     `json:"by,omitempty"` // who says so, where somebody does
	Verb     string     `json:"verb,omitempty"`
	Hedge    string     `json:"hedge,omitempty"`
	When     string     `json:"when,omitempty"`    // EDTF
	Where    []string   `json:"where,omitempty"`   // paths of places
	Lead     bool       `json:"lead,omitempty"`    // of a figure: one of the few for "At a glance"
	Minor    bool       `json:"minor,omitempty"`   // one of those that a page shows on demand
	Answers  *seed.Span `json:"answers,omitempty"` // the evidence of the claim that a denial answers
	Evidence seed.Span  `json:"evidence"`          // the sentence that says it
}
