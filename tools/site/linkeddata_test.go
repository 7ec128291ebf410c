package site

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// A vocabulary is the part of schema.org's that the templates use: what each
// type is a kind of, and by "Type.property" the types of a property's values.
type vocabulary struct {
	above, ranges map[string][]string
}

func readVocabulary(t *testing.T) vocabulary {
	t.Helper()
	data, err := os.ReadFile("testdata/schemaorg.txt")
	if err != nil {
		t.Fatal(err)
	}
	v := vocabulary{map[string][]string{}, map[string][]string{}}
	for line := range strings.Lines(string(data)) {
		fields := strings.Fields(line)
		switch {
		case strings.HasPrefix(line, "#"):
		case fields[1] == "<":
			v.above[fields[0]] = fields[2:]
		default:
			v.ranges[fields[0]] = fields[1:]
		}
	}
	return v
}

// is says whether a type is another one or a kind of it.
func (v vocabulary) is(kind, other string) bool {
	return kind == other || slices.ContainsFunc(v.above[kind], func(above string) bool { return v.is(above, other) })
}

// values are the types that a property of a type can have; none if it has no
// such property.
func (v vocabulary) values(kind, property string) []string {
	if r := v.ranges[kind+"."+property]; r != nil {
		return r
	}
	for _, above := range v.above[kind] {
		if r := v.values(above, property); r != nil {
			return r
		}
	}
	return nil
}

// check lists what in a node is not in the vocabulary.
func (v vocabulary) check(node map[string]any) []string {
	kind, _ := node["@type"].(string)
	if _, ok := v.above[kind]; !ok {
		return []string{fmt.Sprintf("schema.org has no type %q, or testdata/schemaorg.txt lacks it", kind)}
	}
	var faults []string
	for property, value := range node {
		if strings.HasPrefix(property, "@") {
			continue
		}
		ranges := v.values(kind, property)
		if ranges == nil {
			faults = append(faults, fmt.Sprintf("a %s has no %s", kind, property))
			continue
		}
		values, ok := value.([]any)
		if !ok {
			values = []any{value}
		}
		for _, each := range values {
			fits := false
			switch each := each.(type) {
			case map[string]any:
				if _, ok := each["@type"]; !ok && len(each) == 1 && each["@id"] != nil {
					fits = true // a reference to a node
					break
				}
				faults = append(faults, v.check(each)...)
				inner, _ := each["@type"].(string)
				fits = slices.ContainsFunc(ranges, func(r string) bool { return v.is(inner, r) })
			case float64:
				fits = slices.Contains(ranges, "Number") || slices.Contains(ranges, "Integer") && each == float64(int(each))
			case string:
				isURL := strings.HasPrefix(each, "https://") || strings.HasPrefix(each, "http://")
				fits = slices.ContainsFunc(ranges, func(r string) bool {
					return r == "Text" || r == "Date" && len(each) == len("2006-01-02") || isURL && (r == "URL" || r == "Thing" || v.is(r, "CreativeWork"))
				})
			}
			if !fits {
				faults = append(faults, fmt.Sprintf("%s.%s is one of %v, not %v", kind, property, ranges, each))
			}
		}
	}
	return faults
}

// linkedData is the graph of a page, nil if it has none.
func linkedData(t *testing.T, page string) []map[string]any {
	t.Helper()
	for _, script := range find(parsed(t, page), func(n *html.Node) bool { return n.Data == "script" }) {
		for _, a := range script.Attr {
			if a.Key == "type" && a.Val == "application/ld+json" {
				var data struct {
					Context string           `json:"@context"`
					Graph   []map[string]any `json:"@graph"`
				}
				if err := json.Unmarshal([]byte(script.FirstChild.Data), &data); err != nil {
					t.Fatal(err)
				}
				if data.Context != "https://schema.org" {
					t.Errorf("the context is %q", data.Context)
				}
				return data.Graph
			}
		}
	}
	return nil
}

// What the pages say of themselves to machines is in schema.org's terms, and
// every kind of page says what it is.
func TestLinkedData(t *testing.T) {
	v := readVocabulary(t)
	files := build(t, Options{Source: newSite(t, sample(t)...)})
	seen := map[string]bool{}
	var note func(any)
	note = func(value any) {
		switch value := value.(type) {
		case []any:
			for _, each := range value {
				note(each)
			}
		case map[string]any:
			if kind, ok := value["@type"].(string); ok {
				seen[kind] = true
			}
			for _, each := range value {
				note(each)
			}
		}
	}
	for name, page := range files {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		for _, node := range linkedData(t, page) {
			for _, fault := range v.check(node) {
				t.Errorf("%s: %s", name, fault)
			}
			note(node)
		}
	}
	for _, kind := range []string{"NewsArticle", "Claim", "Quotation", "Place", "City", "Country", "GeoCoordinates", "Person", "Organization", "BreadcrumbList", "WebSite"} {
		if !seen[kind] {
			t.Errorf("no page has a %s", kind)
		}
	}
}

// The check of the terms can fail.
func TestVocabulary(t *testing.T) {
	v := readVocabulary(t)
	for _, c := range []struct{ node, want string }{
		{`{"@type": "Claim", "text": "x", "appearance": {"@id": "https://example.org/"}}`, "[]"},
		{`{"@type": "Clame"}`, `[schema.org has no type "Clame", or testdata/schemaorg.txt lacks it]`},
		{`{"@type": "Claim", "headline": "x", "geo": {"@type": "GeoCoordinates"}}`, "[a Claim has no geo]"},
		{`{"@type": "Place", "geo": {"@type": "Person", "name": "x"}}`, "[Place.geo is one of [GeoCoordinates GeoShape], not map[@type:Person name:x]]"},
		{`{"@type": "Place", "sameAs": "x"}`, "[Place.sameAs is one of [URL], not x]"},
		{`{"@type": "ListItem", "position": 1.5}`, "[ListItem.position is one of [Integer Text], not 1.5]"},
	} {
		var node map[string]any
		if err := json.Unmarshal([]byte(c.node), &node); err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(v.check(node)); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.node, got, c.want)
		}
	}
}
