package site

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// table reads an export as RFC 4180 has it, strictly, and returns its rows by
// the names of the columns.
func table(t *testing.T, data string) []map[string]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(data))
	records, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, name := range records[0] {
			row[name] = record[i]
		}
		rows = append(rows, row)
	}
	return rows
}

// exported is what facts.json holds.
type exported struct {
	Title, URL, Terms string
	Reports           []struct {
		URL, Title, Published, Credit, Original, Rights string
		Facts                                           []map[string]any
	}
}

func decoded[T any](t *testing.T, data string) T {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatalf("%v in %.200s", err, data)
	}
	return v
}

// Both files have every fact of the front matter, in its order, with the report
// that it comes from, and say where they come from.
func TestFactsAreExported(t *testing.T) {
	files := build(t, Options{Source: newSite(t, sample(t)...)})
	rows := table(t, files["facts.csv"])
	data := decoded[exported](t, files["facts.json"])
	n := 0
	for _, report := range data.Reports {
		page := parsed(t, files[strings.TrimPrefix(report.URL, "https://example.org/")+"index.html"])
		for _, fact := range report.Facts {
			if n == len(rows) {
				t.Fatalf("facts.csv has %d rows, facts.json has more facts", n)
			}
			row := rows[n]
			n++
			if row["url"] != fact["url"] || row["report"] != report.Title || row["published"] != report.Published || row["credit"] != report.Credit ||
				row["rights"] != report.Rights {
				t.Errorf("row %d is not of the report that facts.json gives: %v, %+v", n, row, report)
			}
			_, id, _ := strings.Cut(row["url"], "#")
			if len(find(page, having("id", id))) != 1 {
				t.Errorf("row %d leads to %s, which its report has not", n, row["url"])
			}
			for _, key := range []string{"kind", "name", "text", "value", "max", "unit", "printed", "status", "by", "role", "verb", "hedge", "when", "answers", "evidence"} {
				want := ""
				if v, ok := fact[key]; ok {
					want = fmt.Sprint(v)
				}
				if v, ok := fact[key].(float64); ok {
					want = strconv.FormatFloat(v, 'f', -1, 64)
				}
				if row[key] != want {
					t.Errorf("row %d: %s is %q, not %q", n, key, row[key], want)
				}
			}
			if row["terms"] != "https://example.org/facts/#terms" {
				t.Errorf("row %d states its terms as %q", n, row["terms"])
			}
		}
	}
	if n != len(rows) || n != 18 {
		t.Errorf("facts.csv has %d rows, facts.json %d facts, the reports 18", len(rows), n)
	}
	if !strings.Contains(data.Terms, "GeoNames") || !strings.Contains(data.Terms, "CC BY 4.0") {
		t.Errorf("facts.json states its terms as %q", data.Terms)
	}
	if terms := find(parsed(t, files["facts/index.html"]), having("id", "terms")); len(terms) != 1 ||
		!strings.Contains(text(terms[0].Parent), data.Terms) {
		t.Error("the page that the rows lead to for their terms does not give them")
	}
	if !strings.Contains(files["facts.csv"], "\r\n\"https") || strings.Count(files["facts.csv"], "\n") != strings.Count(files["facts.csv"], "\r\n") {
		t.Error("the lines of facts.csv do not end in CR LF")
	}
}

// Words that a spreadsheet would run get an apostrophe, and an editor's slip does
// not move a cell into another column.
func TestFactsAreSafeInASpreadsheet(t *testing.T) {
	files := build(t, Options{Source: newSite(t, txtar.File{Name: "content/articles/odd/index.md", Data: []byte(`---
title: "=HYPERLINK(\"x\"), odd"
places: [italy]
source: {credit: "+Wire"}
facts:
  - {kind: figure, text: "-5 degrees, \"it\" said", value: -5, max: -1.5, unit: "=1+1", evidence: "@home it was cold."}
  - {kind: figure, text: "\u001fa divider\u001e", value: "=cmd()", status: [claimed, denied], evidence: "\tIndented."}
  - {kind: claim, text: "<nil>", by: "two\nlines", where: [italy, italy/milan], evidence: "Plain."}
  - {kind: claim, text: "\n=1+1", by: "C:\\new", where: [], evidence: "He wrote <no value>."}
---
Text.
`)})})
	var got []string
	for _, row := range table(t, files["facts.csv"]) {
		got = append(
			got,
			strings.Join(
				[]string{
					row["report"],
					row["credit"],
					row["text"],
					row["value"],
					row["max"],
					row["unit"],
					row["status"],
					row["by"],
					row["where"],
					row["evidence"],
				},
				"|",
			),
		)
	}
	want := []string{
		`'=HYPERLINK("x"), odd|'+Wire|'-5 degrees, "it" said|'-5|'-1.5|'=1+1||||'@home it was cold.`,
		"'=HYPERLINK(\"x\"), odd|'+Wire| a divider |'=cmd()|||[claimed denied]|||'\tIndented.",
		"'=HYPERLINK(\"x\"), odd|'+Wire|<nil>|||||two\nlines|italy italy/milan|Plain.",
		"'=HYPERLINK(\"x\"), odd|'+Wire|'\n=1+1|||||C:\\new||He wrote <no value>.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the rows read otherwise:\n%s", diff)
	}
	facts := decoded[exported](t, files["facts.json"]).Reports[0].Facts
	if facts[0]["unit"] != "=1+1" || facts[2]["text"] != "<nil>" {
		t.Errorf("facts.json does not have the words as they are: %v", facts)
	}
	files = build(
		t,
		Options{
			Source: newSite(
				t,
				txtar.File{
					Name: "content/articles/cold/index.md",
					Data: []byte(
						"---\ntitle: Cold\nfacts:\n  - {kind: figure, text: cold, value: -5, max: 1200000, evidence: It was cold.}\n  - {kind: figure, text: \u27e8dear\u27e9, value: 1200000, max: 2500000.5, lead: true, evidence: It was dear.}\n---\nText.\n",
					),
				},
			),
		},
	)
	if row := table(t, files["facts.csv"])[0]; row["value"] != "-5" || row["max"] != "1200000" {
		t.Errorf("numbers read %q and %q", row["value"], row["max"])
	}
	if row := table(t, files["facts.csv"])[1]; row["value"] != "1200000" || row["max"] != "2500000.5" {
		t.Errorf("large numbers read %q and %q", row["value"], row["max"])
	}
	if page := string(files["articles/cold/index.html"]); !strings.Contains(page, "<data value=1200000") || !strings.Contains(page, "⟨dear⟩") {
		t.Error("a large number has an exponent on its page")
	}
}

// set changes a line of the configuration of the site in a folder.
func set(t *testing.T, dir, from, to string) {
	t.Helper()
	config, err := os.ReadFile(filepath.Join(dir, "config.toml"))
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.Replace(string(config), from, to, 1)
	if changed == string(config) {
		t.Fatalf("config.toml has no %q", from)
	}
	write(t, dir, txtar.File{Name: "config.toml", Data: []byte(changed)})
}

// A place that lies in no other has feeds and data, one within another from
// params.dateline.exports reports on, and each has its own facts alone.
func TestPlacesAreExported(t *testing.T) {
	dir := newSite(t, sample(t)...)
	files := build(t, Options{Source: dir})
	for _, name := range []string{"facts.csv", "facts.json", "places.geojson", "index.xml", "feed.json"} {
		if _, ok := files["places/italy/"+name]; !ok {
			t.Errorf("Italy has no %s", name)
		}
		if _, ok := files["places/italy/genoa/"+name]; ok {
			t.Errorf("Genoa, with one report, has a %s", name)
		}
	}
	var got []string
	for _, row := range table(t, files["places/italy/facts.csv"]) {
		got = append(got, row["text"])
	}
	want := []string{"31 cranes sealed", "44 to 50 machines", "the last of 19 boxes"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Italy's facts are others:\n%s", diff)
	}
	if rows := table(t, files["places/lake-victoria/facts.csv"]); len(rows) != 0 {
		t.Errorf("a place without facts has %d", len(rows))
	}

	set(t, dir, "exports = 10", "exports = 1")
	files = build(t, Options{Source: dir})
	if rows := table(t, files["places/italy/genoa/facts.csv"]); len(rows) != 2 {
		t.Errorf("Genoa has %d facts", len(rows))
	}
	if data := decoded[exported](t, files["places/chile/valparaiso/facts.json"]); data.Title != "Facts of Valparaíso, Chile" ||
		len(data.Reports) != 1 ||
		len(data.Reports[0].Facts) != 1 {
		t.Errorf("Valparaíso's facts are %+v", data)
	}
	set(t, dir, "exports = 1", "exports = 0")
	for name := range build(t, Options{Source: dir}) {
		if strings.HasPrefix(name, "places/") && !strings.HasSuffix(name, ".html") {
			t.Errorf("with no exports for places there is %s", name)
		}
	}
}

func TestPlacesAreGeoJSON(t *testing.T) {
	files := build(t, Options{Source: newSite(t, sample(t)...)})
	type collection struct {
		Type, Title, Terms string
		Features           []struct {
			Type, ID string
			Geometry struct {
				Type        string
				Coordinates []float64
			}
			Properties map[string]any
		}
	}
	all := decoded[collection](t, files["places.geojson"])
	if all.Type != "FeatureCollection" || !strings.Contains(all.Terms, "GeoNames") {
		t.Errorf("the site's places are a %q with the terms %q", all.Type, all.Terms)
	}
	got := map[string]string{}
	for _, f := range all.Features {
		got[f.ID] = fmt.Sprint(f.Type, f.Geometry.Type, f.Geometry.Coordinates, f.Properties["name"], f.Properties["reports"])
	}
	want := map[string]string{
		"italy":            "FeaturePoint[12.83333 42.83333]Italy2",
		"italy/genoa":      "FeaturePoint[8.94439 44.40478]Genoa1",
		"chile":            "FeaturePoint[-71 -30]Chile1",
		"chile/valparaiso": "FeaturePoint[-71.62963 -33.036]Valparaíso1",
		"lake-victoria":    "FeaturePoint[32.98 -1.28]Lake Victoria1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the site's places are others:\n%s", diff)
	}
	if chile := decoded[collection](t, files["places/chile/places.geojson"]); len(chile.Features) != 2 {
		t.Errorf("Chile has %d places", len(chile.Features))
	}
}

func TestFeeds(t *testing.T) {
	files := build(t, Options{Source: newSite(t, sample(t)...), BaseURL: "https://example.org/some/path/"})
	for path, reports := range map[string]int{"": 4, "places/italy/": 2} {
		feed := decoded[struct {
			Version string
			Home    string `json:"home_page_url"`
			Self    string `json:"feed_url"`
			Items   []struct {
				ID, URL, Title string
				HTML           string `json:"content_html"`
				Text           string `json:"content_text"`
				Date           string `json:"date_published"`
			}
			Dateline struct{ Terms string } `json:"_dateline"`
		}](t, files[path+"feed.json"])
		base := "https://example.org/some/path/" + path
		if feed.Version != "https://jsonfeed.org/version/1.1" || feed.Home != base || feed.Self != base+"feed.json" || len(feed.Items) != reports ||
			!strings.Contains(feed.Dateline.Terms, "GeoNames") {
			t.Errorf("%sfeed.json is %+v", path, feed)
		}
		for _, item := range feed.Items {
			if item.ID == "" || item.URL == "" || item.HTML == "" && item.Text == "" ||
				item.Date != "" && !strings.HasSuffix(item.Date, "T00:00:00Z") {
				t.Errorf("%sfeed.json has the item %+v", path, item)
			}
		}
		var rss struct {
			Channel struct {
				Copyright string `xml:"copyright"`
				Links     []struct {
					Href string `xml:"href,attr"`
				} `xml:"http://www.w3.org/2005/Atom link"`
				Items []struct {
					Title string `xml:"title"`
				} `xml:"item"`
			} `xml:"channel"`
		}
		if err := xml.Unmarshal([]byte(files[path+"index.xml"]), &rss); err != nil {
			t.Fatal(err)
		}
		if c := rss.Channel; len(c.Items) != reports || len(c.Links) != 1 || c.Links[0].Href != base+"index.xml" ||
			!strings.Contains(c.Copyright, "GeoNames") {
			t.Errorf("%sindex.xml is %+v", path, rss.Channel)
		}
		if !strings.Contains(files[path+"index.html"], "type=application/feed+json href=/some/path/"+path+"feed.json") {
			t.Errorf("the page %s does not lead to its JSON feed", base)
		}
	}
}

// The sitemap gives every page the day that Hugo's own would, were it left to look for it.
func TestSitemap(t *testing.T) {
	days := func(dir string) map[string]string {
		var sitemap struct {
			URL []struct {
				Loc     string `xml:"loc"`
				LastMod string `xml:"lastmod"`
			} `xml:"url"`
		}
		if err := xml.Unmarshal([]byte(build(t, Options{Source: dir})["sitemap.xml"]), &sitemap); err != nil {
			t.Fatal(err)
		}
		days := map[string]string{}
		for _, page := range sitemap.URL {
			days[page.Loc] = page.LastMod
		}
		return days
	}
	dir := newSite(t, sample(t)...)
	got := days(dir)
	set(t, dir, "[[cascade]]\n  expiryDate = 9999-12-31\n  [cascade.target]\n    kind = \"term\"\n", "")
	if err := os.Remove(filepath.Join(dir, "layouts", "sitemap.xml")); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(days(dir), got); diff != "" {
		t.Errorf("the sitemap says otherwise than Hugo's:\n%s", diff)
	}
	if got["https://example.org/places/italy/"] == "" {
		t.Error("the sitemap has no day for Italy")
	}
}
