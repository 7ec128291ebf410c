package site

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/net/html"
)

// The search knows every report, place, person and organisation, and every fact
// with its status, what one sentence says once, and each address that it would
// give is one of the site.
func TestSearchIndex(t *testing.T) {
	twice := txtar.File{Name: "content/articles/twice/index.md", Data: []byte(`---
title: Two years in one sentence
facts:
  - {kind: figure, text: "12 cranes stood still in 2019 and 2021.", value: 12, printed: "12", status: stated, evidence: "12 cranes stood still in 2019 and 2021."}
  - {kind: date, text: "12 cranes stood still in 2019 and 2021.", when: "2019", status: stated, evidence: "12 cranes stood still in 2019 and 2021."}
  - {kind: date, text: "12 cranes stood still in 2019 and 2021.", when: "2021", status: stated, evidence: "12 cranes stood still in 2019 and 2021."}
---
12 cranes stood still in 2019 and 2021.
`)}
	files := build(t, Options{Source: newSite(t, append(sample(t), twice)...), BaseURL: "https://example.org/some/path/"})
	var index [3][][]any
	for name, data := range files {
		if strings.HasPrefix(name, "js/search-index.") {
			_, data, _ = strings.Cut(data, "=")
			if err := json.Unmarshal([]byte(doubleQuoted(data)), &index); err != nil {
				t.Fatal(err)
			}
		}
	}
	reports, names, facts := index[0], index[1], index[2]
	if len(reports) == 0 || len(names) == 0 || len(facts) == 0 {
		t.Fatalf("the index has %d reports, %d names and %d facts", len(reports), len(names), len(facts))
	}
	listed := map[string]bool{}
	for _, row := range reports {
		listed[row[3].(string)] = true
	}
	for _, row := range names {
		listed[row[4].(string)] = true
	}
	for name := range files {
		folder := strings.TrimSuffix(name, "index.html")
		switch section, rest, _ := strings.Cut(folder, "/"); {
		case folder == name || rest == "" || strings.Contains(folder, "/page/"):
		case section == "articles" || section == "places" || section == "people" || section == "organisations":
			if !listed[folder] {
				t.Errorf("nothing in the index leads to %s", folder)
			}
			delete(listed, folder)
		}
	}
	for path := range listed {
		t.Errorf("the index leads to %q, which the site does not have", path)
	}
	statuses, told := map[string]bool{}, map[string]bool{}
	for _, row := range facts {
		if hit := fmt.Sprint(row[1:5]); told[hit] {
			t.Errorf("the index has a fact twice: %s", hit)
		} else {
			told[hit] = true
		}
		kind, status, words := row[0].(string), row[1].(string), row[2].(string)
		statuses[status] = true
		path, id := reports[int(row[4].(float64))][3].(string), fmt.Sprintf("f%.0f", row[5])
		if words == "" {
			t.Errorf("a %s of %s has no words", kind, path)
		}
		if len(find(parsed(t, files[path+"index.html"]), func(n *html.Node) bool { return attribute(n, "id") == id })) != 1 {
			t.Errorf("%s has no row with the id %s", path, id)
		}
	}
	for _, status := range []string{"stated", "claimed", "denied"} {
		if !statuses[status] {
			t.Errorf("no fact in the index is %s", status)
		}
	}
}

// doubleQuoted is a list of JavaScript as JSON has it: the minifier puts strings
// that hold quotation marks between others.
func doubleQuoted(list string) string {
	var out strings.Builder
	for i := 0; i < len(list); i++ {
		quote := list[i]
		if quote != '\'' && quote != '"' && quote != '`' {
			out.WriteByte(quote)
			continue
		}
		out.WriteByte('"')
		for i++; list[i] != quote; i++ {
			switch {
			case list[i] == '"':
				out.WriteString(`\"`)
			case list[i] == '\\' && (list[i+1] == '\'' || list[i+1] == '`'):
			case list[i] == '\\':
				out.WriteString(list[i : i+2])
				i++
			default:
				out.WriteByte(list[i])
			}
		}
		out.WriteByte('"')
	}
	return out.String()
}
