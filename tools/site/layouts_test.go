package site

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/net/html"
)

func TestDates(t *testing.T) {
	order := said(t, newSite(t), "testdata/edtf.txt")
	sorted := []string{"19XX", "199X", "2015/2018", "2015/", "../2015", "2015/..", "2015-03/2015-05", "2016", "2022-12-05", "XXXX-09"}
	at := -1
	for _, date := range sorted[1:] {
		if date == "2015/" || date == "../2015" || date == "2015/.." {
			continue // of one year: in the order of the text
		}
		next := indexOf(order, date)
		if next < at {
			t.Errorf("%s stands too early in the timeline %q", date, order)
		}
		at = next
	}
}

// said builds a report with the dates of a file into the site in a folder, and
// checks that its page says them as the file does. It returns the dates in the
// order of the page.
func said(t *testing.T, dir, name string) []string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var want, got []string
	var facts strings.Builder
	for line := range strings.Lines(string(data)) {
		date, words, ok := strings.Cut(line, "=")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		date, words = strings.TrimSpace(date), strings.TrimSpace(words)
		want = append(want, date+" = "+words)
		fmt.Fprintf(&facts, "  - {kind: date, when: %q, text: %q, evidence: Text.}\n", date, date)
	}
	write(t, dir, txtar.File{
		Name: "content/articles/dates/index.md",
		Data: []byte("---\ntitle: Dates\nfacts:\n" + facts.String() + "---\nText.\n"),
	})
	shown := map[string]string{}
	var order []string
	for _, row := range find(parsed(t, build(t, Options{Source: dir})["articles/dates/index.html"]), class("fact")) {
		date := text(row)
		shown[date] = text(find(row.Parent, class("when"))[0])
		order = append(order, date)
	}
	for _, line := range want {
		date, _, _ := strings.Cut(line, " = ")
		got = append(got, date+" = "+shown[date])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the dates of %s are said otherwise:\n%s", name, diff)
	}
	return order
}

func indexOf(list []string, s string) int {
	for i, each := range list {
		if each == s {
			return i
		}
	}
	return -1
}

// Ids, links and quotations come as testdata/evidence.txt says, and the words
// of the body stay what they are without any fact.
func TestEvidence(t *testing.T) {
	data, err := os.ReadFile("testdata/evidence.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, cases, _ := strings.Cut(string(data), "\n\n")
	type want struct{ becomes, sentence string }
	var wants [][]want
	var content []txtar.File
	for i, c := range strings.Split(cases, "=====\n") {
		body, sentences, ok := strings.Cut(c, "\n--\n")
		if !ok {
			t.Fatalf("case %d has no line of two hyphens", i+1)
		}
		var facts strings.Builder
		var w []want
		for line := range strings.Lines(sentences) {
			becomes, sentence, _ := strings.Cut(strings.TrimSpace(line), " ")
			w = append(w, want{becomes, sentence})
			fmt.Fprintf(&facts, "  - {kind: figure, text: fact, status: stated, evidence: %q}\n", sentence)
		}
		wants = append(wants, w)
		content = append(content,
			txtar.File{Name: fmt.Sprintf("content/articles/facts-%d/index.md", i+1), Data: []byte("---\ntitle: T\nfacts:\n" + facts.String() + "---\n" + body + "\n")},
			txtar.File{Name: fmt.Sprintf("content/articles/plain-%d/index.md", i+1), Data: []byte("---\ntitle: T\n---\n" + body + "\n")})
	}
	files := build(t, Options{Source: newSite(t, content...)})
	for i, w := range wants {
		page := parsed(t, files[fmt.Sprintf("articles/facts-%d/index.html", i+1)])
		plain := parsed(t, files[fmt.Sprintf("articles/plain-%d/index.html", i+1)])
		body := find(page, class("body"))[0]
		if got, want := text(body), text(find(plain, class("body"))[0]); got != want {
			t.Errorf("case %d: the body reads %q, without facts %q", i+1, got, want)
		}
		for n, want := range w {
			row := find(page, having("id", fmt.Sprintf("f%d", n+1)))
			if len(row) != 1 {
				t.Fatalf("case %d: fact %d has %d rows", i+1, n+1, len(row))
			}
			href := attribute(find(row[0], class("fact"))[0], "href")
			quoted := find(row[0], func(n *html.Node) bool { return n.Data == "blockquote" })
			becomes := "nothing"
			switch {
			case len(quoted) == 1 && text(quoted[0]) == want.sentence:
				becomes = "quoted"
			case strings.HasPrefix(href, "#:~:text="):
				becomes = "text"
			case strings.HasPrefix(href, "#s"):
				target := find(body, having("id", href[1:]))
				if len(target) == 1 && text(target[0]) == want.sentence {
					becomes = "id"
				}
			}
			if becomes != want.becomes {
				t.Errorf("case %d: %q becomes %s (%s), not %s", i+1, want.sentence, becomes, href, want.becomes)
			}
		}
	}
}

func TestReport(t *testing.T) {
	files := build(t, Options{Source: newSite(t, sample(t)...)})
	page := parsed(t, files["articles/cranes/index.html"])
	row := func(n int) string {
		rows := find(page, having("id", fmt.Sprintf("f%d", n)))
		if len(rows) != 1 {
			t.Fatalf("fact %d has %d rows", n, len(rows))
		}
		return text(rows[0])
	}
	want := map[int]string{
		1:  "31 31 cranes sealed official by Port Safety Office, 2018 to 2022, Genoa",
		2:  "44 to 50 machines claimed by the union, Genoa",
		3:  "12.5% of lifts unlogged claimed by someone the report does not name",
		4:  "the union claimed, allegedly claimed it was 44 to 50 machines Harbour & Hoist said denied that number was invented",
		5:  "Harbour & Hoist said denied that number was invented",
		6:  "Someone the report does not name was said claimed managers had been warned",
		7:  "Harbour & Hoist denied denied it had no part in it In answer to: “A sentence that nobody claimed.”",
		8:  "Marta Oliveri, a crane driver said “Nobody asked <us> & \"nobody\" wrote it down”",
		9:  "Marta Oliveri a crane driver",
		10: "Sanna first mention: Sanna",
		12: "September (year not stated) the union first wrote",
		15: "28 February 2023 inspectors arrived Inspectors arrived on 28 February, in a sentence that has since been cut.",
		16: "more than two Two of the sealed cranes. stated",
		17: "up to 1.2 million a fine of up to 1.2 million claimed allegedly",
	}
	for n := range want {
		if got := row(n); got != want[n] {
			t.Errorf("fact %d reads %q, not %q", n, got, want[n])
		}
	}
	caption := find(find(page, having("id", "f16"))[0], class("fact"))[0]
	if got := find(page, having("id", strings.TrimPrefix(attribute(caption, "href"), "#"))); len(got) != 1 || !strings.HasPrefix(text(got[0]), "Two of the sealed cranes.") {
		t.Errorf("a fact from a caption leads to %q", attribute(caption, "href"))
	}
	for _, words := range []string{"By Ida Ferrero", "14 March 2023", "Two of the sealed cranes. Ida Ferrero/Demo Wire", "How a winch failed", "READ <MORE>", "9f2c1b7e4ad08355", "Valparaíso", "Bari"} {
		if !strings.Contains(text(page), words) {
			t.Errorf("the report does not show %q", words)
		}
	}
	if got := text(parsed(t, files["places/italy/index.html"])); strings.Count(got, "Inspectors seal 31 cranes") != 1 || !strings.Contains(got, "the last of 19 boxes") || strings.Contains(got, "a machine failed") {
		t.Errorf("the page of Italy does not show each of its reports once, with the facts of the places in it alone:\n%s", got)
	}
	if got := text(parsed(t, files["people/marta-oliveri/index.html"])); !strings.Contains(got, "a crane driver") || !strings.Contains(got, "A ferry returns") {
		t.Errorf("the page of a person lacks a role or a report:\n%s", got)
	}
}

// Figures of one sentence stand in one row, each marked in it with its own id; the
// leading one is the row, and what is told otherwise is marked in a row of its own. So they
// do on other pages, without ids; the table of all facts has a row for each, which says which
// it is.
func TestFiguresOfOneSentence(t *testing.T) {
	const facts = `  - {kind: figure, text: 'Fares rise from $4 to $44 in Pisa, by 1000 per cent', printed: $4, value: 4, status: stated, evidence: Fares rise., where: [italy/pisa]}
  - {kind: figure, text: 'Fares rise from $4 to $44 in Pisa, by 1000 per cent', printed: $44, value: 44, status: stated, lead: true, evidence: Fares rise., where: [italy/pisa]}
  - {kind: figure, text: 'Fares rise from $4 to $44 in Pisa, by 1000 per cent', printed: tenfold, value: 10, status: stated, evidence: Fares rise., where: [italy/pisa]}
  - {kind: figure, text: 'Fares rise from $4 to $44 in Pisa, by 1000 per cent', printed: 1000 per cent, value: 1000, status: claimed, evidence: Fares rise.}
`
	files := build(t, Options{Source: newSite(t, txtar.File{Name: "content/articles/fares/index.md",
		Data: []byte("---\ntitle: Fares\nplaces: [italy/pisa]\nfacts:\n" + facts + "---\nFares rise.\n")})})
	page := parsed(t, files["articles/fares/index.html"])
	glance := find(page, class("glance"))[0]
	if got, want := text(glance), "At a glance $44 Fares rise from $4 to $44 in Pisa, by 1000 per cent stated Pisa"; got != want {
		t.Errorf("at a glance stands %q, not %q", got, want)
	}
	for id, want := range map[string]string{"f1": "$4", "f3": ""} {
		if got := find(glance, having("id", id)); len(got) != 1 || text(got[0]) != want {
			t.Errorf("%s marks %v, not %q", id, got, want)
		}
	}
	if got, want := text(find(page, class("more_figures"))[0]), "More figures1 Fares rise from $4 to $44 in Pisa, by 1000 per cent claimed by someone the report does not name"; got != want {
		t.Errorf("what is told otherwise stands as %q, not %q", got, want)
	}
	if got := find(find(page, having("id", "f4"))[0], func(n *html.Node) bool { return n.Data == "b" && len(n.Attr) == 0 }); len(got) != 1 || text(got[0]) != "1000 per cent" {
		t.Errorf("the row of what is told otherwise marks %v, not its figure", got)
	}
	if place := parsed(t, files["places/italy/pisa/index.html"]); len(find(place, having("id", "f1"))) != 0 {
		t.Error("the page of a place has the id of a report's row")
	} else if got, want := text(find(place, class("rows"))[0]), "Fares rise from $4 to $44 in Pisa, by 1000 per cent stated Pisa"; got != want {
		t.Errorf("the page of a place says %q, not %q", got, want)
	} else if marked := find(find(place, class("rows"))[0], func(n *html.Node) bool { return n.Data == "b" && len(n.Attr) == 0 }); len(marked) != 2 {
		t.Errorf("the page of a place marks %d figures, not 2", len(marked))
	}
	var marked []string
	for _, row := range find(parsed(t, files["facts/index.html"]), class("fact")) {
		for _, b := range find(row, func(n *html.Node) bool { return n.Data == "b" }) {
			marked = append(marked, text(b))
		}
	}
	if diff := cmp.Diff([]string{"$4", "$44", "1000 per cent"}, marked); diff != "" {
		t.Errorf("the table of facts marks:\n%s", diff)
	}
}

// The full name of a place has its region in some countries, as a link where that has a
// page, and so have the dateline of a report, titles and the way to the place.
func TestRegions(t *testing.T) {
	place := func(path, name, of string) txtar.File {
		return txtar.File{Name: "content/places/" + path + "/_index.md", Data: []byte("---\ntitle: " + name + "\nplace: {" + of + "}\n---\n")}
	}
	report := func(path string) txtar.File {
		return txtar.File{Name: "content/articles/" + strings.ReplaceAll(path, "/", "-") + "/index.md", Data: []byte("---\ntitle: Report\nplaces: [" + path + "]\n---\nText.\n")}
	}
	files := build(t, Options{Source: newSite(t,
		place("united-states", "United States", "kind: country, country: US"), place("france", "France", "kind: country, country: FR"),
		place("united-states/ohio", "Ohio", "kind: region, country: US"), place("france/brittany", "Brittany", "kind: region, country: FR"),
		place("united-states/a", "A & B", "kind: city, country: US, region: Ohio"), report("united-states/a"),
		place("united-states/b", "B", "kind: city, country: US, region: North Dakota"), report("united-states/b"),
		place("united-states/new-york", "New York", "kind: city, country: US, region: New York"), report("united-states/new-york"),
		place("united-states/b/mill", "Old Mill", "kind: landmark, country: US, region: North Dakota"), report("united-states/b/mill"),
		place("france/rennes", "Rennes", "kind: city, country: FR, region: Brittany"), report("france/rennes"),
	)})
	for _, c := range []struct{ path, origin, title, crumbs, way string }{
		{"united-states/a", "A & B, Ohio, United States", "A & B, Ohio, United States – Dateline", "Places United States Ohio", "Places United States Ohio A & B"},
		{"united-states/b", "B, North Dakota, United States", "B, North Dakota, United States – Dateline", "Places United States North Dakota", "Places United States B"},
		{"united-states/new-york", "New York, United States", "New York, United States – Dateline", "Places United States", "Places United States New York"},
		{"united-states/b/mill", "Old Mill, B, North Dakota, United States", "Old Mill, B, North Dakota, United States – Dateline", "Places United States North Dakota B", "Places United States B Old Mill"},
		{"france/rennes", "Rennes, France", "Rennes, France – Dateline", "Places France Brittany", "Places France Brittany Rennes"},
	} {
		page := files["places/"+c.path+"/index.html"]
		way := ""
		for _, node := range linkedData(t, page) {
			if steps, ok := node["itemListElement"].([]any); ok {
				for _, step := range steps {
					way += fmt.Sprint(step.(map[string]any)["name"], " ")
				}
			}
		}
		root := parsed(t, page)
		got := []string{
			text(find(parsed(t, files["articles/"+strings.ReplaceAll(c.path, "/", "-")+"/index.html"]), class("origin"))[0]),
			text(find(root, func(n *html.Node) bool { return n.Data == "title" })[0]),
			text(find(root, class("crumbs"))[0]), strings.TrimSpace(way),
		}
		if diff := cmp.Diff([]string{c.origin, c.title, c.crumbs, c.way}, got); diff != "" {
			t.Errorf("%s:\n%s", c.path, diff)
		}
	}
	if linked := find(parsed(t, files["articles/united-states-a/index.html"]), having("href", "/places/united-states/ohio/")); len(linked) != 1 {
		t.Error("the dateline does not lead to its region")
	}
	if inside := find(parsed(t, files["places/united-states/ohio/index.html"]), class("inside")); len(inside) != 1 || text(inside[0]) != "Places inside1 A & B 1" {
		t.Errorf("the page of a region lists of its places: %q", text(inside[0]))
	}
	if got := linkedData(t, files["places/united-states/b/index.html"])[0]["containedInPlace"]; fmt.Sprint(got) != "map[@type:AdministrativeArea containedInPlace:map[@id:https://example.org/places/united-states/] name:North Dakota]" {
		t.Errorf("a place whose region has no page lies in %v", got)
	}
}

// A place has a timeline of all its reports, in the order of time, and without
// what no year is known of; so has a person. What one sentence says of one time is
// told once.
func TestTimelines(t *testing.T) {
	report := func(name, facts string) txtar.File {
		return txtar.File{Name: "content/articles/" + name + "/index.md",
			Data: []byte("---\ntitle: " + name + "\nplaces: [peru/lima]\npeople: [Ana Ruiz]\nfacts:\n" + facts + "---\nText.\n")}
	}
	files := build(t, Options{Source: newSite(t,
		txtar.File{Name: "content/places/peru/_index.md", Data: []byte("---\ntitle: Peru\n---\n")},
		txtar.File{Name: "content/places/peru/lima/_index.md", Data: []byte("---\ntitle: Lima\n---\n")},
		report("one", `  - {kind: date, when: 2019-03, text: second, where: [peru/lima], evidence: Text.}
  - {kind: date, when: XXXX-03, text: of no year, where: [peru/lima], evidence: Text.}
  - {kind: date, when: '1999', text: elsewhere, evidence: Text.}
`),
		report("two", `  - {kind: figure, when: '2018', text: her own, printed: 'her', value: 1, by: Ana Ruiz, status: claimed, evidence: Her own.}
  - {kind: date, when: 2001-05-06, text: first, where: [peru/lima], evidence: Text.}
  - {kind: date, when: '2018', text: her own, by: Ana Ruiz, evidence: Her own.}
  - {kind: claim, when: '2018', text: own, by: Ana Ruiz, status: claimed, evidence: Her own.}
  - {kind: claim, when: '2020', text: third, by: Ana Ruiz, status: claimed, evidence: Text.}
`))})
	for page, want := range map[string][]string{
		"places/peru/lima": {"6 May 2001 first Lima", "March 2019 second Lima"},
		"places/peru":      {"6 May 2001 first Lima", "March 2019 second Lima"},
		"people/ana-ruiz":  {"2018 her own", "2020 Ana Ruiz claimed third 2020"},
	} {
		var got []string
		for _, box := range find(parsed(t, files[page+"/index.html"]), class("timeline")) {
			for _, row := range find(box, func(n *html.Node) bool { return n.Data == "li" }) {
				got = append(got, text(row))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("the timeline of %s:\n%s", page, diff)
		}
	}
}

// Each page of a divided list says that it is itself, and which one it is, also
// below a sub-path.
func TestPagesOfAListDiffer(t *testing.T) {
	var reports []txtar.File
	for i := range 21 {
		reports = append(reports, txtar.File{Name: fmt.Sprintf("content/articles/r%d/index.md", i),
			Data: fmt.Appendf(nil, "---\ntitle: Report %d\nplaces: [peru]\n---\nText.\n", i)})
	}
	files := build(t, Options{Source: newSite(t, reports...), BaseURL: "https://example.org/some/path/"})
	for page, title := range map[string]string{
		"articles":           "Reports",
		"articles/page/2":    "Reports – Page 2 of 2",
		"places/peru/page/3": "Peru – Page 3 of 3",
	} {
		root := parsed(t, files[page+"/index.html"])
		address := "https://example.org/some/path/" + page + "/"
		if got := attribute(find(root, having("rel", "canonical"))[0], "href"); got != address {
			t.Errorf("%s says that it is %s", address, got)
		}
		if got := attribute(find(root, having("property", "og:url"))[0], "content"); got != address {
			t.Errorf("%s is shared as %s", address, got)
		}
		if got := text(find(root, func(n *html.Node) bool { return n.Data == "title" })[0]); !strings.HasPrefix(got, title+" – ") || strings.Count(got, "–") != strings.Count(title, "–")+1 {
			t.Errorf("%s is called %q, not %q", address, got, title)
		}
	}
}

// The index of places links every place, as long as they are not too many: then it
// links those of the first level, and has the names of the others.
func TestIndexOfPlaces(t *testing.T) {
	for _, towns := range []int{3, 301} {
		content := []txtar.File{{Name: "content/places/peru/_index.md", Data: []byte("---\ntitle: Peru\n---\n")}}
		for i := range towns {
			content = append(content, txtar.File{Name: fmt.Sprintf("content/places/peru/t%d/_index.md", i), Data: fmt.Appendf(nil, "---\ntitle: Town %d.\n---\n", i)})
		}
		tree := find(parsed(t, build(t, Options{Source: newSite(t, content...)})["places/index.html"]), class("tree"))[0]
		for i := range towns {
			if name := fmt.Sprintf("Town %d.", i); !strings.Contains(text(tree), name) {
				t.Fatalf("of %d towns, %s is not in the index", towns, name)
			}
		}
		want := 1 + towns
		if towns > 300 {
			want = 1
		}
		if got := len(find(tree, func(n *html.Node) bool { return n.Data == "a" })); got != want {
			t.Errorf("the index of %d towns has %d links, not %d", towns, got, want)
		}
	}
}

var (
	action  = regexp.MustCompile(`(?s)\{\{-?\s*/\*.*?\*/\s*-?\}\}|\{\{.*?\}\}`)
	element = regexp.MustCompile(`(?s)<[^>]*>`)
	letters = regexp.MustCompile(`\pL+`)
	spoken  = regexp.MustCompile(`\b(?:aria-label|alt|title|placeholder)="[^"]*\pL`)
	key     = regexp.MustCompile(`\bT \(?(?:printf )?"([a-z0-9_]+)(%s)?"|\bT \(?cond \([^)]*\) "([a-z0-9_]+)" "([a-z0-9_]+)"`)
	given   = regexp.MustCompile(`(?m)^([a-z0-9_]+)(?:\.(?:one|other))? = `)
)

// No word of the interface stands in a template, and every key of i18n that a
// template asks for is there.
func TestWordsStandInI18n(t *testing.T) {
	words, err := os.ReadFile(filepath.Join(repository, "i18n", "en.toml"))
	if err != nil {
		t.Fatal(err)
	}
	keys := map[string]bool{}
	for _, m := range given.FindAllStringSubmatch(string(words), -1) {
		keys[m[1]] = true
	}
	err = filepath.WalkDir(filepath.Join(repository, "layouts"), func(path string, d os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".html" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		markup := action.ReplaceAllString(string(data), "")
		if found := letters.FindAllString(element.ReplaceAllString(markup, ""), -1); found != nil {
			t.Errorf("%s: the words %q belong in i18n/en.toml", path, found)
		}
		if found := spoken.FindString(markup); found != "" {
			t.Errorf("%s: %s belongs in i18n/en.toml", path, found)
		}
		for _, m := range key.FindAllStringSubmatch(string(data), -1) {
			for _, k := range []string{m[1], m[3], m[4]} {
				if k == "" || m[2] == "" && keys[k] {
					continue
				}
				found := false
				for each := range keys {
					found = found || m[2] != "" && strings.HasPrefix(each, k)
				}
				if !found {
					t.Errorf("%s: i18n/en.toml has no %q", path, k)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
