package extract

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// Idle finds the editor's entries that do not matter any more: without them,
// the same would be found in each of the reports, which are all that there are.
// Each comes with its line and column, and with what to do. The error is
// gazetteer.NewOverlay's.
func Idle(reports []*seed.Report, e *gazetteer.Edits) ([]*seed.Error, error) {
	whole, err := gazetteer.NewOverlay(e)
	if whole == nil || err != nil {
		return nil, err
	}
	x := &idling{edits: e, overlay: whole, reports: reports}
	for _, r := range reports {
		var text strings.Builder
		for i := range r.Parts {
			text.WriteString(r.Parts[i].Text)
			text.WriteByte('\n')
		}
		x.keys = append(x.keys, gazetteer.Key(text.String()))
		x.facts = append(x.facts, Extract(r, whole))
	}
	for i, a := range e.Add {
		if !x.matters(func(e *gazetteer.Edits) { e.Add = without(e.Add, i) }, slices.Concat([]string{a.Name}, a.Names, a.Demonyms)...) {
			x.report(a.At, "no seed names "+a.Name, "take the entry out, unless a page lists the place")
		}
	}
	shown := x.shown()
	for i, r := range e.Rename {
		if !shown[r.Path] && !x.matters(func(e *gazetteer.Edits) { e.Rename = without(e.Rename, i) }, r.Name) {
			x.report(r.At, fmt.Sprintf("no seed names %s, or a place in it", r.Path), "take the entry out, unless a page lists the place")
		}
	}
	for i, d := range e.Drop {
		x.seeds(d.At, d.In)
		var names []string
		if d.Name != "" {
			names = []string{d.Name}
		}
		switch {
		case x.matters(func(e *gazetteer.Edits) { e.Drop = without(e.Drop, i) }, names...):
		case d.Path != "":
			x.report(d.At, "no seed would mean "+d.Path, "take the entry out")
		case x.has(d.Name):
			x.report(d.At, fmt.Sprintf("%q is taken for no place anyway", d.Name), "take the entry out")
		default:
			x.report(d.At, fmt.Sprintf("no seed has the name %q", d.Name), "take the entry out")
		}
	}
	for i, s := range e.Settle {
		x.seeds(s.At, s.In)
		switch {
		case x.matters(func(e *gazetteer.Edits) { e.Settle = without(e.Settle, i) }, s.Name):
		case x.means(s.Name, s.Path):
			x.report(s.At, fmt.Sprintf("%q means %s anyway", s.Name, s.Path), "take the entry out")
		case x.has(s.Name):
			x.report(s.At, fmt.Sprintf("%q is the name of no place where a seed has it", s.Name), "take the entry out")
		default:
			x.report(s.At, fmt.Sprintf("no seed has the name %q", s.Name), "take the entry out")
		}
	}
	slices.SortStableFunc(x.found, func(a, b *seed.Error) int { return a.Line - b.Line })
	return x.found, nil
}

// An idling is the search for entries that do not matter.
type idling struct {
	edits   *gazetteer.Edits
	overlay *gazetteer.Overlay
	reports []*seed.Report
	keys    []string // of the reports, their texts in the gazetteer's form
	facts   []*Facts // with all entries
	found   []*seed.Error
}

func (x *idling) report(at gazetteer.Position, message, remedy string) {
	x.found = append(x.found, &seed.Error{Path: x.edits.File, Line: at.Line, Column: at.Column, Message: message, Remedy: remedy})
}

// matters says whether some report reads differently once an entry is taken
// out. Only those that have one of the names are read again, or all of them
// where no name is given.
func (x *idling) matters(take func(*gazetteer.Edits), names ...string) bool {
	rest := *x.edits
	take(&rest)
	overlay, err := gazetteer.NewOverlay(&rest)
	if err != nil {
		return true // another entry leans on it
	}
	for i, r := range x.reports {
		if names != nil && !slices.ContainsFunc(names, func(name string) bool { return strings.Contains(x.keys[i], gazetteer.EntryKey(name)) }) {
			continue
		}
		if !reflect.DeepEqual(Extract(r, overlay), x.facts[i]) {
			return true
		}
	}
	return false
}

// has says whether some report has a name.
func (x *idling) has(name string) bool {
	return slices.ContainsFunc(x.keys, func(text string) bool { return strings.Contains(text, gazetteer.EntryKey(name)) })
}

// means says whether a name means a place somewhere, with all entries.
func (x *idling) means(name, path string) bool {
	return slices.ContainsFunc(x.facts, func(f *Facts) bool {
		return slices.ContainsFunc(f.Places, func(p Place) bool {
			return p.Path == path && gazetteer.Key(p.Text) == gazetteer.EntryKey(name)
		})
	})
}

// seeds reports the seeds of an entry that are not there.
func (x *idling) seeds(at gazetteer.Position, in []string) {
	for _, name := range in {
		if !slices.ContainsFunc(x.reports, func(r *seed.Report) bool { return gazetteer.Matches(name, r.Path) }) {
			x.report(at, fmt.Sprintf("there is no seed %q", name), "correct its path, or take it out")
		}
	}
}

// shown are the paths of the places whose names the reports' pages and places
// show: those that they name, and what these lie in.
func (x *idling) shown() map[string]bool {
	shown := make(map[string]bool)
	for _, f := range x.facts {
		for _, p := range f.Places {
			if shown[p.Path] {
				continue
			}
			for up := p.Path; up != "."; up = path.Dir(up) {
				shown[up] = true
			}
			if id, ok := x.overlay.ByPath(p.Path); ok {
				if region, ok := x.overlay.RegionOf(id); ok {
					shown[x.overlay.Get(region).Path] = true
				}
			}
		}
	}
	return shown
}

func without[E any](list []E, i int) []E { return slices.Delete(slices.Clone(list), i, i+1) }
