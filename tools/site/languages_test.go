package site

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/pelletier/go-toml/v2"
	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/net/html"
)

// locales are the languages of i18n besides English, each with the locale that a
// site's configuration gives; of plain zh-CN Hugo would not know the dates.
var locales = map[string]string{"it": "it-IT", "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "zh-cn": "zh-Hans-CN"}

// field finds what a text of i18n shows of its context.
var field = regexp.MustCompile(`\.[a-z]*\b|\s\.\s`)

// texts are the texts of a language by key; those that differ by number have a
// key for each form: "all_reports.other".
func texts(t *testing.T, name string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(repository, "i18n", name+".toml"))
	if err != nil {
		t.Fatal(err)
	}
	var entries map[string]any
	if err := toml.Unmarshal(data, &entries); err != nil {
		t.Fatalf("i18n/%s.toml: %v", name, err)
	}
	all := map[string]string{}
	for key, value := range entries {
		switch value := value.(type) {
		case string:
			all[key] = value
		case map[string]any:
			for form, text := range value {
				all[key+"."+form] = text.(string)
			}
		}
	}
	return all
}

// shows lists what a text shows of its context, each once, in order.
func shows(text string) []string {
	var found []string
	for action := range strings.SplitSeq(text, "{{") {
		action, _, ok := strings.Cut(action, "}}")
		if !ok {
			continue
		}
		for _, f := range field.FindAllString(" "+action+" ", -1) {
			found = append(found, strings.TrimSpace(f))
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// Every language has a text for every key of English that shows as much of its
// context, and none besides.
func TestLanguagesAreComplete(t *testing.T) {
	english := texts(t, "en")
	entries, err := os.ReadDir(filepath.Join(repository, "i18n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(locales)+1 {
		t.Errorf("i18n has %d files, this test knows %d languages and English: add the new one to locales", len(entries), len(locales))
	}
	for name := range locales {
		translated := texts(t, name)
		for key, text := range english {
			// Chinese has no form for one.
			if name == "zh-cn" && strings.HasSuffix(key, ".one") {
				continue
			}
			own, ok := translated[key]
			switch {
			case !ok:
				t.Errorf("i18n/%s.toml lacks %s: translate %q", name, key, text)
			case strings.TrimSpace(own) == "":
				t.Errorf("i18n/%s.toml: %s is empty", name, key)
			case name == "zh-cn" && strings.HasPrefix(key, "edtf_"):
				// It says months by their number.
			default:
				if diff := cmp.Diff(shows(text), shows(own)); diff != "" {
					t.Errorf("i18n/%s.toml: %s shows other values than in English:\n%s", name, key, diff)
				}
			}
		}
		for key := range translated {
			if _, ok := english[key]; !ok {
				t.Errorf("i18n/%s.toml has %s, which English has not: take it out", name, key)
			}
		}
	}
}

// A site in a language says dates and numbers as that language does, and every
// word of its pages' frame comes from the language's file.
func TestLanguages(t *testing.T) {
	numbers := map[string]string{
		"it": "60.317.116", "fr": "60 317 116", "de": "60.317.116", "es": "60.317.116", "zh-cn": "60,317,116",
	}
	days := map[string]string{
		"it": "14 marzo 2023", "fr": "14 mars 2023", "de": "14. März 2023", "es": "14 de marzo de 2023", "zh-cn": "2023年3月14日",
	}
	for name, locale := range locales {
		t.Run(name, func(t *testing.T) {
			dir := newSite(t, sample(t)...)
			set(t, dir, `locale = "en-GB"`, `locale = "`+locale+`"`)
			set(t, dir, `defaultContentLanguage = "en"`, `defaultContentLanguage = "`+name+`"`)
			said(t, dir, "testdata/edtf."+name+".txt")
			files := tree(t, filepath.Join(dir, "public"))
			words := texts(t, name)
			italy := parsed(t, files["places/italy/index.html"])
			if got := text(italy); !strings.Contains(got, numbers[name]) || !strings.Contains(got, words["places_inside"]) {
				t.Errorf("the page of Italy lacks %q or %q:\n%s", numbers[name], words["places_inside"], got)
			}
			report := parsed(t, files["articles/cranes/index.html"])
			if got := text(report); !strings.Contains(got, days[name]) || !strings.Contains(got, words["who_says_what"]) {
				t.Errorf("a report lacks %q or %q:\n%s", days[name], words["who_says_what"], got)
			}
			if got := attribute(find(report, having("lang", locale))[0], "lang"); got != locale {
				t.Errorf("a page is in %q", got)
			}
			for file, page := range files {
				if strings.HasSuffix(file, ".html") && strings.Contains(page, "Skip to the text") {
					t.Errorf("%s has English words", file)
				}
			}
			for _, section := range []string{"facts", "timeline", "search"} {
				if got := text(find(parsed(t, files[section+"/index.html"]), func(n *html.Node) bool { return n.Data == "h1" })[0]); got != words[section] {
					t.Errorf("the page of %s is called %q", section, got)
				}
			}
		})
	}
}

// Whatever a row shows of a report in another language than the site's says so, and
// the site's own words between do not.
func TestWordsSayTheirLanguage(t *testing.T) {
	report := func(language string) string {
		return "---\ntitle: Kran\nlanguage: " + language + `
facts:
  - {kind: claim, text: er stehe still, by: der Betreiber, role: ein Verband, verb: sagte, hedge: angeblich, status: claimed, evidence: Er stehe still.}
  - {kind: figure, text: drei Kräne, value: 3, printed: drei, status: claimed, by: der Verband, lead: true, evidence: Drei Kräne.}
---
Text.
`
	}
	files := build(t, Options{Source: newSite(t, txtar.File{Name: "content/articles/kran/index.md", Data: []byte(report("de"))})})
	for _, name := range []string{"articles/kran/index.html", "facts/index.html"} {
		page := parsed(t, files[name])
		foreign := ""
		for _, n := range find(page, having("lang", "de")) {
			foreign += text(n) + "|"
		}
		words := []string{"der Betreiber|", "der Verband|", "angeblich|", "er stehe still|"}
		if name != "facts/index.html" {
			words = append(words, "ein Verband|", "sagte|", "drei|")
		}
		for _, word := range words {
			if !strings.Contains(foreign, word) {
				t.Errorf("%s does not say of %q that it is German: %s", name, word, foreign)
			}
		}
		if strings.Contains(foreign, "claimed") {
			t.Errorf("%s says that its own words are German: %s", name, foreign)
		}
	}
	files = build(t, Options{Source: newSite(t, txtar.File{Name: "content/articles/kran/index.md", Data: []byte(report("en"))})})
	if page := files["articles/kran/index.html"]; strings.Contains(page, "<b><span") || strings.Contains(page, "⟨") {
		t.Error("a report in the site's language says its language again")
	}
}
