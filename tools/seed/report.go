// Package seed turns the bytes of a seed, a report as somebody saved it, into
// a Report: the head block, the headline, the standfirst, the captions and
// the paragraphs, with the debris of the web page it came from set aside.
//
// It is the first stage of the pipeline. What comes in is one file; what goes
// out is an ordered list of parts that between them cover every non-blank
// byte of it, each with its span on disk. The next stage, extract, reads the
// parts' text; content writes them to a page and lists the dropped ones in
// its ledger.
package seed

import "sort"

// A Span is a range of byte offsets into a seed as it lies on disk. End is
// exclusive.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Kind says what a Part is in the layout of a report.
type Kind string

// The kinds of parts. A Dropped part says why in its Reason.
const (
	Head       Kind = "head"       // the YAML block before the text
	Headline   Kind = "headline"   // the title of the report
	Standfirst Kind = "standfirst" // the summary under the headline
	Byline     Kind = "byline"     // who wrote it: "By Ann Lee"
	Dateline   Kind = "dateline"   // where and when it was filed: "ROME, 5 May (Reuters) –"
	Caption    Kind = "caption"    // the words under a picture, credit and all
	Related    Kind = "related"    // the headline of another report, linked from this one
	Heading    Kind = "heading"    // a sub-heading inside the body
	Paragraph  Kind = "paragraph"  // a paragraph of the body
	Credit     Kind = "credit"     // the closing credit: "– Guardian", "(Reuters)"
	Dropped    Kind = "dropped"    // debris, for the ledger
)

// A Part is one piece of a report's layout.
type Part struct {
	Kind Kind
	Span // on disk, from the first to the last byte that belongs to the part

	// Text is what the span reads as: decoded to UTF-8, invisible characters
	// taken out, every run of white space one space, no line ends.
	Text string

	// Reason says, for a Dropped part, why it was left out: a name from
	// debris.txt, or "repeats the caption above".
	Reason string

	// Credit is, for a Caption, its photographer or agency, which is not part
	// of Caption; for a Credit, the name alone ("Guardian").
	Credit string
	// Caption is, for a Caption, its words without the credit.
	Caption string

	origin []anchor
}

// An anchor ties an offset in a part's Text to an offset on disk. Between two
// anchors both run on byte by byte; where they do not, there is another
// anchor.
type anchor struct{ text, disk int }

// Locate gives the span on disk of Text[start:end], both in bytes of Text.
func (p *Part) Locate(start, end int) Span {
	return Span{p.disk(start), p.diskEnd(end)}
}

func (p *Part) disk(at int) int {
	i := sort.Search(len(p.origin), func(i int) bool { return p.origin[i].text > at }) - 1
	if i < 0 {
		return p.Start + at
	}
	return p.origin[i].disk + at - p.origin[i].text
}

// diskEnd is the disk offset after the character that ends at Text[at]: what
// was removed behind it is not in the span.
func (p *Part) diskEnd(at int) int {
	if at == 0 {
		return p.disk(0)
	}
	if at >= len(p.Text) {
		return p.End
	}
	i := sort.Search(len(p.origin), func(i int) bool { return p.origin[i].text >= at }) - 1
	if i < 0 {
		return p.Start + at
	}
	end := p.origin[i].disk + at - p.origin[i].text
	if i+1 < len(p.origin) && p.origin[i+1].disk < end {
		end = p.origin[i+1].disk
	}
	return end
}

// A Report is a seed taken apart.
type Report struct {
	Path     string // as given, with forward slashes
	Raw      []byte // as on disk
	Encoding string // "utf-8", "utf-16le", "utf-16be" or "windows-1252"
	Meta     Meta   // what the head block says
	Parts    []Part // in the order of the text
}

// Meta is what the YAML block at the head of a seed says of the report that
// the text itself does not. A field that the block does not have is empty.
type Meta struct {
	Title       string `yaml:"title"`
	Description string `yaml:"description"`
	Date        string `yaml:"date"` // full date of publication, "2022-12-05" or RFC 3339
	Byline      string `yaml:"byline"`
	Credit      string `yaml:"credit"`
	URL         string `yaml:"url"`
	Rights      string `yaml:"rights"` // full, excerpt or facts
	Home        string `yaml:"home"`   // where the publication is at home: "Lincoln, Nebraska"
}

// Of returns the parts of one kind, in the order of the text.
func (r *Report) Of(kind Kind) []*Part {
	var out []*Part
	for i := range r.Parts {
		if r.Parts[i].Kind == kind {
			out = append(out, &r.Parts[i])
		}
	}
	return out
}

// first is the first part of a kind, or nil.
func (r *Report) first(kind Kind) *Part {
	for i := range r.Parts {
		if r.Parts[i].Kind == kind {
			return &r.Parts[i]
		}
	}
	return nil
}

// Title is the head block's title, or else the headline.
func (r *Report) Title() string {
	if r.Meta.Title != "" {
		return r.Meta.Title
	}
	if p := r.first(Headline); p != nil {
		return p.Text
	}
	return ""
}

// Description is the head block's description, or else the standfirst.
func (r *Report) Description() string {
	if r.Meta.Description != "" {
		return r.Meta.Description
	}
	if p := r.first(Standfirst); p != nil {
		return p.Text
	}
	return ""
}

// Source is who published the report: the head block's credit, or else the
// closing credit of the text.
func (r *Report) Source() string {
	if r.Meta.Credit != "" {
		return r.Meta.Credit
	}
	if p := r.first(Credit); p != nil {
		return p.Credit
	}
	return ""
}
