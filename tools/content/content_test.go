package content

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/gohugoio/hugo/parser/pageparser"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// lay makes a report of parts, each on a line of its own.
func lay(meta seed.Meta, parts ...seed.Part) *seed.Report {
	r := &seed.Report{Path: "seeds/x.txt", Encoding: "utf-8", Meta: meta}
	for _, p := range parts {
		p.Span = seed.Span{Start: len(r.Raw), End: len(r.Raw) + len(p.Text)}
		r.Raw = append(append(r.Raw, p.Text...), '\n')
		r.Parts = append(r.Parts, p)
	}
	return r
}

func part(kind seed.Kind, text string) seed.Part { return seed.Part{Kind: kind, Text: text} }

// at is the span of some words of a report.
func at(t *testing.T, r *seed.Report, words string) seed.Span {
	t.Helper()
	i := strings.Index(string(r.Raw), words)
	if i < 0 {
		t.Fatalf("the report does not say %q", words)
	}
	return seed.Span{Start: i, End: i + len(words)}
}

// everything has a part of each kind.
func everything(rights string) *seed.Report {
	meta := seed.Meta{Date: "2023-04-01", Rights: rights, URL: "https://example.org/ferry", Home: "Lincoln, Nebraska", Title: "Ferry halted"}
	caption := part(seed.Caption, "The ferry at its pier. Photograph: Ann Lee/Agency")
	caption.Caption, caption.Credit = "The ferry at its pier.", "Ann Lee/Agency"
	credit := part(seed.Credit, "– Herald")
	credit.Credit = "Herald"
	dropped := part(seed.Dropped, "READ MORE")
	dropped.Reason = "link prompt"
	linked := part(seed.Paragraph, "Nobody was hurt, the town says.")
	linked.Omitted = []seed.Part{{Kind: seed.Dropped, Text: "https://example.org/town", Reason: "link target"}}
	return lay(meta,
		part(seed.Head, "--- date: 2023-04-01 rights: "+rights+" url: https://example.org/ferry home: Lincoln, Nebraska title: \"Ferry halted\" # checked ---"),
		part(seed.Headline, "Ferry company accused of skipping checks"),
		part(seed.Standfirst, "Union says 12 vessels sailed unseen; owner denies it"),
		part(seed.Byline, "By Ben Noor"),
		caption,
		part(seed.Dateline, "OSLO, 1 April –"),
		part(seed.Paragraph, "At least 12 ferries sailed without checks, the union said. {{< figure >}} is not a shortcode."),
		dropped,
		part(seed.Related, "Harbour closes for winter"),
		part(seed.Heading, "The owner’s answer #"),
		part(seed.Paragraph, "The company, Nordic Line, denied it. “That is not true,” said Kari Dahl, its head."),
		linked,
		part(seed.Paragraph, strings.Repeat("Many words follow here. ", 40)+"The end."),
		credit,
	)
}

func facts(t *testing.T, r *seed.Report) *extract.Facts {
	value := 12.0
	claim := at(t, r, "At least 12 ferries sailed without checks, the union said.")
	return &extract.Facts{
		Places:        []extract.Place{{Path: "norway"}, {Path: "norway/oslo"}, {Path: "norway/oslo"}, {Path: "denmark"}},
		People:        []extract.Person{{Name: "Kari Dahl"}, {Name: "Ben Noor"}},
		Organisations: []extract.Organisation{{Name: "Nordic Line"}, {Name: "Line"}},
		Facts: []extract.Fact{
			{Kind: "figure", Text: "At least 12 ferries", Value: &value, Unit: "ferries", Status: extract.Claimed, By: "the union", Lead: true, Where: []string{"norway/oslo"}, Evidence: claim},
			{Kind: "claim", Text: "denied it", Status: extract.Denied, By: "Nordic Line", Answers: &claim, Evidence: at(t, r, "The company, Nordic Line, denied it. ")},
			{Kind: "person", Name: "Kari Dahl", Role: "its head", Evidence: at(t, r, "“That is not true,” said Kari Dahl, its head.")},
			{Kind: "organisation", Name: "Nordic Line", Evidence: at(t, r, "The company, Nordic Line, denied it. ")},
		},
	}
}

func newArticle(t *testing.T, r *seed.Report, f *extract.Facts) *Article {
	t.Helper()
	a, err := NewArticle(r, f)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestNewArticle(t *testing.T) {
	r := everything(Full)
	f := facts(t, r)
	got := newArticle(t, r, f)
	value := 12.0
	want := &Article{
		Title:         "Ferry halted",
		Description:   "Union says 12 vessels sailed unseen; owner denies it",
		Date:          time.Date(2023, 4, 1, 0, 0, 0, 0, time.UTC),
		Byline:        "By Ben Noor",
		Places:        []string{"norway/oslo", "denmark"},
		People:        []string{"Kari Dahl"},
		Organisations: []string{"Nordic Line"},
		Source:        Source{Credit: "Herald", URL: "https://example.org/ferry", Seed: "seeds/x.txt", Rights: Full},
		Captions:      []Caption{{"The ferry at its pier.", "Ann Lee/Agency"}},
		Related:       []string{"Harbour closes for winter"},
		Facts: []Fact{
			{Kind: "figure", Text: "At least 12 ferries", Value: &value, Unit: "ferries", Status: "claimed", By: "the union", Where: []string{"norway/oslo"}, Lead: true,
				Evidence: "At least 12 ferries sailed without checks, the union said."},
			{Kind: "claim", Text: "denied it", Status: "denied", By: "Nordic Line",
				Answers: "At least 12 ferries sailed without checks, the union said.", Evidence: "The company, Nordic Line, denied it."},
			{Kind: "person", Name: "Kari Dahl", Role: "its head", Evidence: "“That is not true,” said Kari Dahl, its head."},
			{Kind: "organisation", Name: "Nordic Line", Evidence: "The company, Nordic Line, denied it."},
		},
		Ledger: []Omission{
			{Reason: "head block", Text: "home: Lincoln, Nebraska # checked"},
			{Reason: "another title was given", Text: "Ferry company accused of skipping checks"},
			{Reason: "label of a picture's credit", Text: "Photograph:"},
			{Reason: "link prompt", Text: "READ MORE"},
			{Reason: "link target", Text: "https://example.org/town"},
			{Reason: "closing credit", Text: "– Herald"},
		},
		Body: "OSLO, 1 April – At least 12 ferries sailed without checks, the union said. {{\\< figure >}} is not a shortcode.\n\n" +
			"## The owner’s answer \\#\n\n" +
			"The company, Nordic Line, denied it. “That is not true,” said Kari Dahl, its head.\n\n" +
			"Nobody was hurt, the town says.\n\n" +
			strings.Repeat("Many words follow here. ", 40) + "The end.\n",
	}
	got.Source.SHA256 = ""
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestRights(t *testing.T) {
	for _, tt := range []struct {
		rights, in, out string
	}{
		{Full, "Many words", ""},
		{Excerpt, "At least 12 ferries", "Many words"},
		{Facts, "", "At least 12 ferries"},
	} {
		r := everything(tt.rights)
		a := newArticle(t, r, &extract.Facts{})
		if !strings.Contains(a.Body, tt.in) || tt.in == "" && a.Body != "" {
			t.Errorf("rights %s: the body is %q", tt.rights, a.Body)
		}
		if tt.out != "" && strings.Contains(a.Body, tt.out) {
			t.Errorf("rights %s: the body has %q", tt.rights, tt.out)
		}
		if tt.out != "" && strings.Contains(string(a.Marshal()), tt.out) {
			t.Errorf("rights %s: the page has %q, which may not be shown", tt.rights, tt.out)
		}
		withheld := false
		for _, o := range a.Ledger {
			if o.Bytes != "" && o.Reason != "rights: "+tt.rights {
				t.Errorf("rights %s: bytes %s were left out for %q", tt.rights, o.Bytes, o.Reason)
			}
			withheld = withheld || strings.Contains(bytesOf(t, r, o), tt.out)
		}
		if tt.out != "" && !withheld {
			t.Errorf("rights %s: the ledger does not say where %q stands", tt.rights, tt.out)
		}
	}
}

func TestNothingIsLost(t *testing.T) {
	for _, rights := range []string{Full, Excerpt, Facts} {
		r := everything(rights)
		a := newArticle(t, r, &extract.Facts{})
		holdsAll(t, r, a)
	}
}

// bytesOf is what stands in the seed where a line of the ledger points.
func bytesOf(t *testing.T, r *seed.Report, o Omission) string {
	t.Helper()
	if o.Bytes == "" {
		return ""
	}
	var start, end int
	if _, err := fmt.Sscanf(o.Bytes, "%d-%d", &start, &end); err != nil || start > end || end > len(r.Raw) {
		t.Fatalf("the ledger points to %q: %v", o.Bytes, err)
	}
	return string(r.Raw[start:end])
}

// holdsAll fails the test unless each word of a report is in its page.
func holdsAll(t *testing.T, r *seed.Report, a *Article) {
	t.Helper()
	page, err := ReadArticle("x.md", a.Marshal())
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join([]string{page.Title, page.Description, page.Byline, page.Source.Credit, page.Source.URL, page.Source.Rights, r.Meta.Date,
		strings.Join(page.Related, " "), backslash.ReplaceAllString(page.Body, "$1")}, " ")
	for _, c := range page.Captions {
		text += " " + c.Text + " " + c.Credit
	}
	for _, o := range page.Ledger {
		text += " " + o.Text + " " + bytesOf(t, r, o)
	}
	have := make(map[string]bool)
	for w := range strings.FieldsSeq(text) {
		have[strings.Trim(w, `"'`)] = true
	}
	for i := range r.Parts {
		for w := range strings.FieldsSeq(oneLine(r.Parts[i].Text)) {
			if w = strings.Trim(w, `"'`); w == "" || have[w] || r.Parts[i].Kind == seed.Head && headKey.MatchString(w) {
				continue
			}
			t.Errorf("the %s's %q is nowhere in the page:\n%s", r.Parts[i].Kind, w, a.Marshal())
		}
	}
}

var (
	backslash = regexp.MustCompile(`\\([!-/:-@\[-` + "`" + `{-~])`)
	headKey   = regexp.MustCompile(`^(title|description|date|byline|credit|url|rights):$|^---$`)
)

// TestSeeds makes pages of real reports and holds them to the promises:
// nothing lost, each fact with its evidence in the page, and front matter as
// the schema has it.
func TestSeeds(t *testing.T) {
	names, err := filepath.Glob("../../seeds/*.*")
	if err != nil {
		t.Fatal(err)
	}
	shared, err := filepath.Glob("../../../shared/seed/*")
	if err != nil {
		t.Fatal(err)
	}
	if names = append(names, shared...); len(names) == 0 {
		t.Skip("there are no seeds here")
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			r, err := seed.Read("seeds/"+filepath.Base(name), raw)
			if err != nil {
				t.Fatal(err)
			}
			a := newArticle(t, r, extract.Extract(r, nil))
			holdsAll(t, r, a)
			words := strings.Join([]string{a.Title, a.Description, backslash.ReplaceAllString(a.Body, "$1")}, "\n")
			for _, c := range a.Captions {
				words += "\n" + c.Text
			}
			for _, f := range a.Facts {
				for _, s := range []string{f.Evidence, f.Answers} {
					if !strings.Contains(words, s) {
						t.Errorf("the evidence %q is not in the page", s)
					}
				}
			}
		})
	}
}

func FuzzNothingIsLost(f *testing.F) {
	f.Add("A headline", "Words, and - \\ more_words", "Photo: Ann", "Ann", uint8(0))
	f.Add("", "{{< x >}} 1. <b>", "", "", uint8(1))
	f.Add("a b", "c\x00d \u0085 e", "d e", "d", uint8(2))
	f.Fuzz(func(t *testing.T, headline, text, caption, credit string, rights uint8) {
		if oneLine(headline+text) == "" {
			return
		}
		c := part(seed.Caption, oneLine(caption+" "+credit))
		c.Caption, c.Credit = oneLine(caption), oneLine(credit)
		end := part(seed.Credit, "("+oneLine(credit)+")")
		end.Credit = oneLine(credit)
		r := lay(seed.Meta{Rights: []string{"", Excerpt, Facts}[rights%3]}, part(seed.Headline, oneLine(headline)), part(seed.Standfirst, oneLine(text)),
			part(seed.Standfirst, oneLine(headline)), part(seed.Dateline, oneLine(credit)), part(seed.Paragraph, oneLine(text)), c, part(seed.Heading, oneLine(text)),
			part(seed.Dateline, oneLine(caption)), part(seed.Dropped, oneLine(text)), part(seed.Byline, oneLine(credit)), part(seed.Byline, oneLine(text)), end)
		holdsAll(t, r, newArticle(t, r, &extract.Facts{}))
	})
}

func TestErrorsNameTheSeed(t *testing.T) {
	for _, tt := range []struct {
		name string
		meta seed.Meta
		fact *extract.Fact
		want string
	}{
		{"partial date", seed.Meta{Date: "2024-05"}, nil, `seeds/x.txt:1:1: date "2024-05" is not a full date; write it`},
		{"rights", seed.Meta{Rights: "none"}, nil, `seeds/x.txt:1:1: rights "none" is not known; write full, excerpt or facts`},
		{"no evidence", seed.Meta{}, &extract.Fact{Kind: "date", Text: "May", Evidence: seed.Span{Start: 9, End: 99}}, "seeds/x.txt:2:2: the date “May” has no evidence in the text; "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := &extract.Facts{}
			if tt.fact != nil {
				f.Facts = append(f.Facts, *tt.fact)
			}
			_, err := NewArticle(lay(tt.meta, part(seed.Headline, "A title"), part(seed.Paragraph, "A text.")), f)
			var located *seed.Error
			if err == nil || !strings.HasPrefix(err.Error(), tt.want) || !errors.As(err, &located) {
				t.Errorf("got %v, want %s…", err, tt.want)
			}
		})
	}
}

func TestPagesFitTheirSchemas(t *testing.T) {
	schemas := jsonschema.NewCompiler()
	schemas.AssertFormat()
	article, err := schemas.Compile("schemas/article.json")
	if err != nil {
		t.Fatal(err)
	}
	place, err := schemas.Compile("schemas/place.json")
	if err != nil {
		t.Fatal(err)
	}
	r := everything(Full)
	a := newArticle(t, r, &extract.Facts{})
	if err := article.Validate(frontMatter(t, a.Marshal())); err != nil {
		t.Error(err)
	}
	if err := article.Validate(frontMatter(t, full("x").Marshal())); err != nil {
		t.Error(err)
	}
	for _, tt := range []struct{ old, new string }{
		{"title: ", "heading: "},
		{"rights: full", "rights: all"},
		{"kind: figure", "kind: number"},
		{"value: 54", "value: many"},
		{"evidence: ", "evidense: "},
		{"date: 2022-12-05T09:30:00+01:00", "date: 2022-12"},
	} {
		bad := strings.Replace(string(full("x").Marshal()), tt.old, tt.new, 1)
		if err := article.Validate(frontMatter(t, []byte(bad))); err == nil {
			t.Errorf("the schema takes %q", tt.new)
		}
		if _, err := ReadArticle("x.md", []byte(bad)); err == nil {
			t.Errorf("the reader takes %q", tt.new)
		}
	}
	for _, p := range []string{"italy", "italy/milan"} {
		page, err := NewPlace(p, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := place.Validate(frontMatter(t, page.Marshal())); err != nil {
			t.Error(err)
		}
	}
}

// frontMatter is a page's front matter as Hugo reads it.
func frontMatter(t *testing.T, page []byte) any {
	t.Helper()
	parsed, err := pageparser.ParseFrontMatterAndContent(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return map[string]any(parsed.FrontMatter)
}

func TestOpensWith(t *testing.T) {
	for dateline, want := range map[string]string{
		"OSLO, 1 April –": "OSLO, 1 April –",
		"Oslo,":           "Oslo –",
		"AVON, Norland.":  "AVON, Norland –",
		"Oslo:":           "Oslo:",
		"AVON, Norland":   "AVON, Norland –",
		"London (CNN)":    "London (CNN)",
	} {
		if got := opensWith(dateline); got != want {
			t.Errorf("%q: %q, want %q", dateline, got, want)
		}
	}
}

// What is left out between the dateline and the paragraph it opens, a stamp or a link, does not part them; a heading does.
func TestDatelineOpensTheNextParagraph(t *testing.T) {
	for between, want := range map[seed.Kind]string{
		seed.Dropped: "Oslo – The ferry sank.\n",
		seed.Byline:  "Oslo – The ferry sank.\n",
		seed.Heading: "Oslo –\n\n## Saturday\n\nThe ferry sank.\n",
	} {
		r := lay(seed.Meta{}, part(seed.Headline, "Ferry sinks"), part(seed.Dateline, "Oslo,"), part(between, "Saturday"), part(seed.Paragraph, "The ferry sank."))
		if got := newArticle(t, r, &extract.Facts{}).Body; got != want {
			t.Errorf("behind a %s: %q, want %q", between, got, want)
		}
	}
}
