package content

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gohugoio/hugo/hugolib"
	"github.com/gohugoio/hugo/parser/metadecoders"

	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// TestHugoShowsTheSameWords builds a site of a report whose every part is
// something that Hugo, Markdown or YAML would take for a command, and looks
// for the words as they were.
func TestHugoShowsTheSameWords(t *testing.T) {
	data, err := os.ReadFile("testdata/hostile.txt")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "# hostile: ") {
			lines = append(lines, line)
		}
	}
	r := &seed.Report{Path: "seeds/hostile.txt", Meta: seed.Meta{Date: "2022-12-05"}}
	f := &extract.Facts{Places: []extract.Place{{Path: "italy/milan"}}}
	for i, line := range lines {
		p := seed.Part{Kind: seed.Paragraph, Text: line, Span: seed.Span{Start: len(r.Raw), End: len(r.Raw) + len(line)}}
		r.Raw = append(append(r.Raw, line...), '\n')
		if i == 0 {
			p.Kind = seed.Headline
		}
		r.Parts = append(r.Parts, p)
		f.Facts = append(f.Facts, extract.Fact{Kind: "claim", Text: line, Evidence: p.Span})
	}
	for _, name := range []string{"Rail/Road Union", "{{< x >}}"} {
		f.Facts = append(f.Facts, extract.Fact{Kind: "organisation", Name: name, Evidence: r.Parts[0].Span})
	}
	dir := filepath.Join(t.TempDir(), "content")
	article, err := NewArticle(r, f)
	if err != nil {
		t.Fatal(err)
	}
	run(t, dir, article)
	// What a run that was killed leaves is none of Hugo's business.
	if err := os.WriteFile(filepath.Join(dir, tempPrefix+"x.tmp"), []byte("half\n"), 0o666); err != nil {
		t.Fatal(err)
	}

	var site strings.Builder
	site.WriteString(`
-- hugo.toml --
baseURL = "https://example.org/"
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
[taxonomies]
place = "places"
organisation = "organisations"
[markup.goldmark.extensions.typographer]
disable = true
-- layouts/all.html --
{{ .Title }}
{{ .Kind }}: {{ range .Ancestors }}[{{ .Path }}]{{ end }}
{{ range .Params.facts }}fact {{ .text }} end
{{ end }}
{{ .Content }}
`)
	for name, data := range tree(t, dir) {
		site.WriteString("-- content/" + name + " --\n" + data)
	}
	b := hugolib.Test(t, site.String(), hugolib.TestOptWarn())
	page := b.FileContent("public/articles/" + slugs(article.Title, r.Path)[0] + "/index.html")
	title, _, _ := strings.Cut(strings.TrimLeft(page, "\n"), "\n")
	if got := html.UnescapeString(title); got != lines[0] {
		t.Errorf("the title %q reads %q", lines[0], got)
	}
	at := 0
	for _, line := range lines[1:] {
		start := strings.Index(page[at:], "<p>")
		if start < 0 {
			t.Fatalf("%q is not in the page:\n%s", line, page)
		}
		start += at + len("<p>")
		at = start + strings.Index(page[start:], "</p>")
		if got := strings.ReplaceAll(html.UnescapeString(page[start:at]), wordJoiner, ""); got != line {
			t.Errorf("%q reads %q", line, got)
		}
	}
	for _, line := range lines {
		if !strings.Contains(html.UnescapeString(page), "fact "+line+" end") {
			t.Errorf("%q is not among the facts", line)
		}
	}
	b.AssertFileContent("public/places/italy/milan/index.html", "Milan", "term: [/places/italy][/places][/]")
	b.AssertFileContent("public/organisations/rail/road-union/index.html", "Rail/Road Union")
	b.AssertFileExists("public/organisations/rail/index.html", false)
	b.AssertFileExists("public/"+tempPrefix+"x.tmp", false)
	b.AssertLogContains("! WARN")
}

// However many facts a text has, Hugo reads its page: the minor ones are left
// out first, and the ledger says how many.
func TestHugoReadsTheLongestPage(t *testing.T) {
	text := "Seven people came."
	r := lay(seed.Meta{}, part(seed.Headline, "Minutes"), part(seed.Paragraph, text))
	dropped := part(seed.Dropped, "READ MORE")
	dropped.Reason = "link prompt"
	for range 50 {
		r.Parts = append(r.Parts, dropped)
	}
	f := &extract.Facts{}
	for i := range 12_000 {
		f.Facts = append(f.Facts, extract.Fact{Kind: "figure", Text: fmt.Sprint(i), Minor: i%4 > 0, Where: []string{"italy"}, Evidence: at(t, r, text)})
	}
	a, err := NewArticle(r, f)
	if err != nil {
		t.Fatal(err)
	}
	front, _, _, _ := split(a.Marshal())
	var read map[string]any
	if err := metadecoders.UnmarshalYaml(front, &read); err != nil {
		t.Error(err)
	}
	major := 0
	for _, f := range a.Facts {
		if !f.Minor {
			major++
		}
	}
	left, last := 12_000-len(a.Facts), a.Ledger[len(a.Ledger)-1].Reason
	if major != 3000 || len(a.Facts) < 9900 || !strings.HasSuffix(last, fmt.Sprintf(": %d were left out", left)) {
		t.Errorf("%d facts, %d of them major, and %q", len(a.Facts), major, last)
	}
}
