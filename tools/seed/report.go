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

import (
	"sort"
	"strings"
)

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
	// taken out, every run of white space one space, no line ends; without the
	// hyphens that divide words at the ends of lines, and the marks of quoting and of emphasis.
	Text string

	// Reason says, for a Dropped part, why it was left out: a name from
	// debris.txt, or "repeats the caption above".
	Reason string

	// Credit is, for a Caption, its photographer or agency, which is not part
	// of Caption; for a Credit, the name alone ("Guardian").
	Credit string
	// Caption is, for a Caption, its words without the credit.
	Caption string

	// Omitted lists what lies inside the span but not in Text, and is neither
	// white space nor a mark of emphasis: the targets of links, the head and foot
	// of a printed page. They are Dropped parts.
	Omitted []Part

	origin []anchor
}

// An anchor ties a stretch of text, which reaches to the next anchor's, to the
// stretch of the disk that it was read from. Where both are equally long they
// run on byte by byte; else the stretch is one character that cannot be
// divided: a letter in another encoding, a run of white space read as one.
type anchor struct{ text, disk, end int }

// at is the anchor in whose stretch the byte at an offset of the text lies.
func at(origin []anchor, offset int) int {
	return sort.Search(len(origin), func(i int) bool { return origin[i].text > offset }) - 1
}

// width is the length of an anchor's stretch of the text.
func width(origin []anchor, i, size int) int {
	if i+1 < len(origin) {
		return origin[i+1].text - origin[i].text
	}
	return size - origin[i].text
}

// startOnDisk is where the character that begins at an offset of a text of
// some size begins on disk.
func startOnDisk(origin []anchor, offset, size int) int {
	i := at(origin, offset)
	a := origin[i]
	if a.end-a.disk != width(origin, i, size) {
		return a.disk
	}
	return a.disk + offset - a.text
}

// endOnDisk is where the character that ends at an offset of the text ends on
// disk. What was taken out behind it is not counted.
func endOnDisk(origin []anchor, offset, size int) int {
	i := at(origin, offset-1)
	a := origin[i]
	if a.end-a.disk != width(origin, i, size) {
		return a.end
	}
	return a.disk + offset - a.text
}

// Locate gives the span on disk of Text[start:end], both in bytes of Text and
// at the borders of characters. An empty stretch gives an empty span.
func (p *Part) Locate(start, end int) Span {
	if len(p.Text) == 0 {
		return Span{p.Start, p.Start}
	}
	if len(p.origin) == 0 {
		return Span{p.Start + start, p.Start + end}
	}
	size := len(p.Text)
	if start >= end {
		if start < size {
			at := startOnDisk(p.origin, start, size)
			return Span{at, at}
		}
		return Span{p.End, p.End}
	}
	return Span{startOnDisk(p.origin, start, size), endOnDisk(p.origin, end, size)}
}

// A Report is a seed taken apart.
type Report struct {
	Path     string // as given, with forward slashes
	Raw      []byte // as on disk
	Encoding string // "utf-8", "utf-16le", "utf-16be" or "windows-1252"
	Meta     Meta   // what the head block says
	Parts    []Part // in the order of the text

	stamped string // the date of publication that the text is stamped with
}

// Meta is what the YAML block at the head of a seed says of the report that
// the text itself does not. A field that the block does not have is empty.
type Meta struct {
	Title       string
	Description string
	Date        string // full date of publication, "2022-12-05" or RFC 3339
	Byline      string
	Credit      string
	URL         string
	Rights      string // full, excerpt or facts
	Home        string // where the publication is at home: "Lincoln, Nebraska"
	Language    string // of the text, a BCP 47 tag: "it", "pt-BR"
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

// Ledger is everything that was left out of the report, in the order of the
// text: the Dropped parts and what other parts omit.
func (r *Report) Ledger() []Part {
	var out []Part
	for _, p := range r.Parts {
		if p.Kind == Dropped {
			out = append(out, p)
		}
		out = append(out, p.Omitted...)
	}
	return out
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
	var lines []string
	for _, p := range r.Of(Standfirst) {
		lines = append(lines, p.Text)
	}
	return strings.Join(lines, " ")
}

// Byline is the head block's byline, or else the first of the text.
func (r *Report) Byline() string {
	if r.Meta.Byline != "" {
		return r.Meta.Byline
	}
	if p := r.first(Byline); p != nil {
		return p.Text
	}
	return ""
}

// Date is when the report was published: the head block's date, or else the
// full date of a stamp above the text ("Published 5 December 2022"), as
// "2022-12-05" or, from the head block, RFC 3339. It is empty where neither
// says.
func (r *Report) Date() string {
	if r.Meta.Date != "" {
		return r.Meta.Date
	}
	return r.stamped
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
