package content

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gohugoio/hugo/common/paths"
	hugotext "github.com/gohugoio/hugo/common/text"
)

// A Respelling says that a name was given the spelling that it has elsewhere.
type Respelling struct {
	Seed     string // the report
	Taxonomy string // people or organisations
	From, To string // as the report spells it, and as its page lists it
}

// String says what was done, as a message to an editor.
func (r Respelling) String() string {
	return fmt.Sprintf("%s: %s: %q is listed as %q, for one page cannot have two names", r.Seed, r.Taxonomy, r.From, r.To)
}

// termKey is what Hugo makes of a name in its paths. It makes one page of two
// names whose keys are the same, and says nothing: those that differ in case,
// hyphens, accents or punctuation.
func termKey(name string) string {
	key := strings.ToLower(strings.ReplaceAll(oneLine(name), " ", "-"))
	key = hugotext.RemoveAccentsString(paths.Sanitize(key))
	return strings.Join(strings.FieldsFunc(key, func(r rune) bool { return r == '-' }), "-")
}

// Unify gives names that Hugo makes one page of the same spelling in all
// articles of a run: the most frequent, or else the first in the order of the
// seeds' paths. Only the lists people and organisations change; facts keep the
// words of their report. It returns what it changed, in the order of the
// seeds' paths.
func Unify(articles []*Article) []Respelling {
	articles = slices.Clone(articles)
	slices.SortStableFunc(articles, func(a, b *Article) int { return cmp.Compare(a.Source.Seed, b.Source.Seed) })
	var changed []Respelling
	for _, list := range []struct {
		taxonomy string
		names    func(*Article) []string
	}{
		{"people", func(a *Article) []string { return a.People }},
		{"organisations", func(a *Article) []string { return a.Organisations }},
	} {
		count := make(map[string]int)
		for _, a := range articles {
			for _, name := range list.names(a) {
				count[name]++
			}
		}
		best := make(map[string]string)
		for _, a := range articles {
			for _, name := range list.names(a) {
				if key := termKey(name); count[name] > count[best[key]] {
					best[key] = name
				}
			}
		}
		for _, a := range articles {
			names := list.names(a)
			for i, name := range names {
				if to := best[termKey(name)]; to != name {
					changed = append(changed, Respelling{a.Source.Seed, list.taxonomy, name, to})
					names[i] = to
				}
			}
		}
	}
	slices.SortStableFunc(changed, func(a, b Respelling) int { return cmp.Compare(a.Seed, b.Seed) })
	return changed
}
