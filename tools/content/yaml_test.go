package content

import (
	"bytes"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/gohugoio/hugo/parser/pageparser"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"gopkg.in/yaml.v2"
)

// full has a value in each field of the schema.
func full(s string) *Article {
	key := "x" + s
	if len(key) > 80 { // YAML has a limit of 1024 characters for a key
		key = "x"
	}
	value, most := 54.0, 60.5
	return &Article{
		Title:         "x" + s,
		Description:   s,
		Date:          time.Date(2022, 12, 5, 9, 30, 0, 0, time.FixedZone("", 3600)),
		Byline:        s,
		Places:        []string{"italy/milan", "ireland"},
		People:        []string{"x" + s, s + "x"},
		Organisations: []string{"-" + s},
		Source:        Source{Credit: s, URL: "https://example.org/a,b?c={d}", Seed: s, SHA256: strings.Repeat("1", 64), Rights: Full},
		Captions:      []Caption{{Text: s + "x", Credit: s}, {Text: s + "."}},
		Related:       []string{"x" + s},
		Facts: []Fact{
			{Kind: "figure", Text: s, Value: &value, Max: &most, Unit: s, Status: "claimed", By: s, When: "2018", Where: []string{"italy"}, Lead: true, Evidence: "x" + s},
			{Kind: "claim", Text: s, Role: s, Verb: s, Hedge: s, When: "XXXX-09", Minor: true, Answers: s, Evidence: s + "x"},
			{Kind: "person", Name: s, Evidence: "- " + s + "x"},
		},
		Ledger: []Omission{{Reason: "x" + s, Text: "x"}, {Reason: "x", Text: ", " + s}},
		Other:  yaml.MapSlice{{Key: "aliases", Value: []any{"/x/", s}}, {Key: key, Value: yaml.MapSlice{{Key: "y", Value: 1}, {Key: "z", Value: 1.0}, {Key: "a", Value: nil}, {Key: "b", Value: true}}}},
		Body:   "Some text.\n\nMore\n",
	}
}

// The strings that readers of YAML are known to take for something else.
var treacherous = []string{
	"", " ", "on", "Yes", "no", "n", "null", "~", "true", "FALSE", "1e3", "0x1F", "0o17", "017", "1_000", "1,000", "12:30", "190:20:30",
	"2024-05", "2024-05-03", "2024-05-03T10:00", "2001-12-14 21:59:43.10 -5", ".5", "-.inf", ".NaN", "+1", "54", "54%", "5th", "=", "<<",
	"- x", "-x", "# x", "x # y", "x#y", ": ", "a: b", "a:b", "a:", "@x", "`x", "%x", "!x", "&x", "*x", "|", ">", "?", "? x", ",", "[", "]", "{x", "x}", "a, b",
	"---", "--- x", "...", "'", "''", `"`, `it's`, `say "x"`, `it's "x"`, `\`, `x\`, `\n`, "a\tb", "a\nb", "\n---\n", "x\r", "\u0085", "\u2028", "\ufeff", "\ufeffx",
	"\u00a0x\u00a0", "\x00", "\x07", "\x7f", "\u009f", "\ufffe", "\U0001F600", "\U0010FFFF", "“x”: y", "é", "\xff", "\xed\xa0\x80", "x  y", " x", "x ", "http://x.org", "http://x.org:80/#a", "{{< x >}}", "{{ x }}", "<!--more-->", "!!str x", "x: [a", "key", "\u200b", "'x' y", `"x" y`,
}

// readsBack fails the test unless the page of an article says what the article
// does, to Hugo's reader and to ours.
func readsBack(t *testing.T, a *Article) {
	t.Helper()
	page := a.Marshal()
	got, err := ReadArticle("x.md", page)
	if err != nil {
		t.Fatalf("%v\n%s", err, page)
	}
	valid := cmp.Transformer("valid", func(s string) string {
		if !utf8.ValidString(s) {
			return strings.ToValidUTF8(s, "\uFFFD")
		}
		return s
	})
	opts := cmp.Options{cmpopts.EquateEmpty(), cmp.FilterValues(func(a, b string) bool { return !utf8.ValidString(a) || !utf8.ValidString(b) }, valid),
		cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) && a.Format(time.RFC3339) == b.Format(time.RFC3339) })}
	if diff := cmp.Diff(a, got, opts); diff != "" {
		t.Fatalf("the page says something else (-article +page):\n%s\n%s", diff, page)
	}
	if again := got.Marshal(); !bytes.Equal(page, again) {
		t.Fatalf("writing what was read changes the page:\n%s", cmp.Diff(string(page), string(again)))
	}
	hugo, err := pageparser.ParseFrontMatterAndContent(bytes.NewReader(page))
	if err != nil {
		t.Fatalf("Hugo: %v\n%s", err, page)
	}
	facts, _ := hugo.FrontMatter["facts"].([]any)
	if len(facts) != len(a.Facts) {
		t.Fatalf("Hugo reads %d facts of %d\n%s", len(facts), len(a.Facts), page)
	}
	str := func(m any, key string) string { items, _ := m.(map[string]any); s, _ := items[key].(string); return s }
	pairs := [][2]string{
		{a.Title, str(hugo.FrontMatter, "title")},
		{a.Description, str(hugo.FrontMatter, "description")},
		{a.Source.Credit, str(hugo.FrontMatter["source"], "credit")},
		{a.Source.Seed, str(hugo.FrontMatter["source"], "seed")},
		{a.Source.URL, str(hugo.FrontMatter["source"], "url")},
		{a.Source.SHA256, str(hugo.FrontMatter["source"], "sha256")},
	}
	for i, f := range facts {
		pairs = append(pairs, [2]string{a.Facts[i].Text, str(f, "text")}, [2]string{a.Facts[i].Name, str(f, "name")},
			[2]string{a.Facts[i].When, str(f, "when")}, [2]string{a.Facts[i].Evidence, str(f, "evidence")})
	}
	for key, list := range map[string][]string{"people": a.People, "organisations": a.Organisations, "places": a.Places, "related": a.Related} {
		items, _ := hugo.FrontMatter[key].([]any)
		if len(items) != len(list) {
			t.Fatalf("Hugo reads %s as %q, not %q\n%s", key, items, list, page)
		}
		for i, item := range items {
			s, _ := item.(string)
			pairs = append(pairs, [2]string{list[i], s})
		}
	}
	for key, list := range map[string][][2]string{
		"captions": func() (l [][2]string) {
			for _, c := range a.Captions {
				l = append(l, [2]string{"text", c.Text})
			}
			return l
		}(),
		"ledger": func() (l [][2]string) {
			for _, o := range a.Ledger {
				l = append(l, [2]string{"reason", o.Reason})
			}
			return l
		}(),
	} {
		items, _ := hugo.FrontMatter[key].([]any)
		if len(items) != len(list) {
			t.Fatalf("Hugo reads %d %s of %d\n%s", len(items), key, len(list), page)
		}
		for i, item := range items {
			pairs = append(pairs, [2]string{list[i][1], str(item, list[i][0])})
		}
	}
	for _, p := range pairs {
		if want := strings.ToValidUTF8(p[0], "\uFFFD"); p[1] != want {
			t.Fatalf("Hugo reads %q as %q\n%s", want, p[1], page)
		}
	}
	if string(hugo.Content) != a.Body {
		t.Fatalf("Hugo reads the body %q as %q", a.Body, hugo.Content)
	}
}

func TestYAMLReadsBack(t *testing.T) {
	for _, s := range treacherous {
		t.Run(s, func(t *testing.T) { readsBack(t, full(s)) })
	}
	for _, s := range []string{"a: b, ", "many words ", "“é” – ", "\u00a0x"} {
		readsBack(t, full(strings.Repeat(s, 2000)))
	}
	readsBack(t, &Article{Title: "x"})
}

func FuzzYAML(f *testing.F) {
	for _, s := range treacherous {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { readsBack(t, full(s)) })
}

func TestQuotesOnlyWhereNeeded(t *testing.T) {
	for _, tt := range []struct{ in, block, flow string }{
		{"Milan has 30,000 people", "Milan has 30,000 people", "'Milan has 30,000 people'"},
		{"Ann O'Neill", "Ann O'Neill", "Ann O'Neill"},
		{"seeds/x.txt", "seeds/x.txt", "seeds/x.txt"},
		{"XXXX-09", "XXXX-09", "XXXX-09"},
		{"2016-05", "2016-05", "2016-05"},
		{"2018", "'2018'", "'2018'"},
		{"54 stations", "54 stations", "54 stations"},
		{"Title: it's colon", `"Title: it's colon"`, `"Title: it's colon"`},
		{"“Police stations” – a report", "“Police stations” – a report", "“Police stations” – a report"},
		{"https://example.org/a", "https://example.org/a", "https://example.org/a"},
		{"no", "'no'", "'no'"},
		{"%", "'%'", "'%'"},
		{"a\tb", `"a\tb"`, `"a\tb"`},
	} {
		if got := plainOrQuoted(tt.in, false); got != tt.block {
			t.Errorf("%q is written %s, want %s", tt.in, got, tt.block)
		}
		if got := plainOrQuoted(tt.in, true); got != tt.flow {
			t.Errorf("%q in brackets is written %s, want %s", tt.in, got, tt.flow)
		}
	}
}

func TestNumbersHaveNoExponent(t *testing.T) {
	for f, want := range map[float64]string{54: "54", 1.2e6: "1200000", 0.125: "0.125", 1e21: "1000000000000000000000", -3: "-3", math.Inf(1): ".inf", math.Inf(-1): "-.inf", math.NaN(): ".nan"} {
		if got := string(appendNumber(nil, f)); got != want {
			t.Errorf("%v is written %s, want %s", f, got, want)
		}
	}
}
