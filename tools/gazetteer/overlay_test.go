package gazetteer

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// overlay lays entries over the table that have nothing wrong with them.
func overlay(t *testing.T, e Edits) *Overlay {
	t.Helper()
	o, err := NewOverlay(&e)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// meanings are the paths of what a name can mean, the weightiest first.
func meanings(o *Overlay, name string) (paths []string) {
	for _, s := range o.Lookup(name) {
		paths = append(paths, o.Get(s.Place).Path)
	}
	return paths
}

func TestNoEntriesAreNoOverlay(t *testing.T) {
	for _, e := range []*Edits{nil, {}, {File: "places.yaml"}} {
		if o, err := NewOverlay(e); o != nil || err != nil {
			t.Errorf("NewOverlay(%+v) = %v, %v", e, o, err)
		}
	}
	if plain.For("seeds/a.txt") != nil || plain.Dropped("Rome") || plain.File() != "" {
		t.Error("the table alone has an editor's word")
	}
}

func TestAddedPlaces(t *testing.T) {
	o := overlay(t, Edits{Add: []Addition{
		{Name: "Quartz Street", Names: []string{"the Quartz"}, Kind: "landmark", Parent: "ireland/dublin", Lat: 53.35, Lon: -6.27},
		{Name: "Quartz Yard", Kind: "landmark", Parent: "ireland/quartz-street", Path: "ireland/dublin/quartz-yard", Lat: 53.35, Lon: -6.27, GeoNames: 7},
		{Name: "Dublin", Demonyms: []string{"Quartzite"}, Kind: "quarter", Country: "IE", Lat: 53, Lon: -7, GeoNames: 99},
		{Name: "Middle Sea", Kind: "water", Lat: 1, Lon: 2},
		{Name: "Zendaland", Kind: "territory", Lat: 47, Lon: 29},
		{Name: "Zendatown", Kind: "city", Parent: "zendaland", Lat: 47, Lon: 29},
	}})
	region := func(id ID) string {
		if r, ok := o.RegionOf(id); ok {
			return o.Get(r).Path
		}
		return ""
	}
	type row struct{ Path, Kind, Country, Parent, Region string }
	var got []row
	for id := ID(plain.Len()); int(id) < o.Len(); id++ {
		p := o.Get(id)
		r := row{p.Path, string(p.Kind), p.Country, "", region(id)}
		if parent, ok := o.Parent(id); ok {
			r.Parent = o.Get(parent).Path
		}
		got = append(got, r)
		if found, ok := o.ByPath(p.Path); !ok || found != id {
			t.Errorf("ByPath(%q) = %v, %v; want %v", p.Path, found, ok, id)
		}
		if p.ID != id || o.KindOf(id) != p.Kind || o.Weight(id) != p.Weight || !slices.Contains(meanings(o, p.Name), p.Path) {
			t.Errorf("%+v is not found as it is", p)
		}
	}
	want := []row{
		{"ireland/quartz-street", "landmark", "IE", "ireland/dublin", "ireland/leinster"},
		{"ireland/dublin/quartz-yard", "landmark", "IE", "ireland/quartz-street", "ireland/leinster"},
		{"ireland/dublin-99", "quarter", "IE", "ireland", ""},
		{"middle-sea", "water", "", "", ""},
		{"zendaland", "territory", "", "", ""},
		{"zendaland/zendatown", "city", "", "zendaland", ""},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for name, path := range map[string]string{"QUARTZ STREET": "ireland/quartz-street", "Quartz": "ireland/quartz-street", "Quartzite": "ireland/dublin-99"} {
		if diff := cmp.Diff([]string{path}, meanings(o, name)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if m := meanings(o, "Dublin"); !slices.Contains(m, "ireland/dublin") || !slices.Contains(m, "ireland/dublin-99") {
		t.Errorf("Dublin means %v", m)
	}
	for words, want := range map[string]int{"Quartz Street bridge": 2, "Quartz": 1, "Xyzzy": 0, "New York City": 3, "Quartz-Street": 1} {
		if n, _ := o.Longest(nil, strings.Fields(words)); n != want {
			t.Errorf("Longest(%q) takes %d words, not %d", words, n, want)
		}
	}
}

func TestRenamedPlaces(t *testing.T) {
	o := overlay(t, Edits{Rename: []Renaming{{Path: "india/bangalore", Name: "Garden City Xyzzy"}, {Path: "italy/lombardy", Name: "Lombardia"}}})
	id, _ := o.ByPath("india/bangalore")
	if p := o.Get(id); p.Name != "Garden City Xyzzy" || p.Path != "india/bangalore" {
		t.Errorf("it reads as %+v", p)
	}
	for _, name := range []string{"Garden City Xyzzy", "Bangalore"} {
		if m := meanings(o, name); !slices.Contains(m, "india/bangalore") {
			t.Errorf("%s means %v", name, m)
		}
	}
	if s := o.Lookup("Lombardia"); len(s) == 0 || s[0].How != Primary {
		t.Errorf("the name that readers know is no better than another: %v", s)
	}
}

func TestDroppedAndSettled(t *testing.T) {
	o := overlay(t, Edits{
		Drop: []Dropping{
			{Name: "new york city"},
			{Name: "Milan", In: []string{"seeds/football.txt"}},
			{Path: "france/paris", In: []string{"texas.txt"}},
			{Name: "Nice"},
		},
		Settle: []Settlement{
			{Name: "Paris", Path: "canada/paris", In: []string{"seeds/a.txt", "seeds/b.txt"}},
			{Name: "Paris", Path: "united-states/paris"},
			{Name: "the Valley", Path: "united-states/texas"},
			{Name: "Nice", Path: "france/nice", In: []string{"a.txt"}},
		},
	})
	for _, test := range []struct {
		seed, name, settled string // by the editor
		first               string // of what it can mean
		dropped             bool
	}{
		{"seeds/x.txt", "PARIS", "united-states/paris", "france/paris", false},
		{"seeds/a.txt", "Paris", "canada/paris", "france/paris", false},
		{"/site/seeds/b.txt", "Paris", "canada/paris", "france/paris", false},
		{"otherseeds/b.txt", "Paris", "united-states/paris", "france/paris", false},
		{"seeds/x.txt", "Valley", "united-states/texas", "united-states/texas", false},
		{"seeds/x.txt", "Milan", "", "italy/milan", false},
		{"seeds/football.txt", "Milan", "", "", true},
		{"seeds/x.txt", "New York City", "", "", true},
		{"seeds/x.txt", "Nice", "", "", true},
		{"seeds/a.txt", "Nice", "france/nice", "france/nice", false},
	} {
		own := o.For(test.seed)
		settled, first := "", ""
		if id, ok := own.Settled(test.name); ok {
			settled = own.Get(id).Path
		}
		if m := meanings(own, test.name); len(m) > 0 {
			first = m[0]
		}
		if settled != test.settled || first != test.first || own.Dropped(test.name) != test.dropped {
			t.Errorf("%s in %s: settled as %q, first of all %q, dropped %v; want %+v", test.name, test.seed, settled, first, own.Dropped(test.name), test)
		}
	}
	if m := meanings(o.For("texas.txt"), "Paris"); len(m) == 0 || slices.Contains(m, "france/paris") {
		t.Errorf("without the one in France, Paris means %v", m)
	}
	// A dropped name leaves the shorter ones that open it.
	if n, _ := o.Longest(nil, []string{"New", "York", "City", "Hall"}); n != 2 {
		t.Errorf("Longest takes %d words of New York City Hall", n)
	}
	// What is said of one seed leaks into no other.
	if m := meanings(o, "Milan"); len(m) == 0 {
		t.Error("Milan was dropped everywhere")
	}
}

func TestEntriesThatCannotBeFollowed(t *testing.T) {
	at := Position{3, 5}
	add := func(a Addition) Edits { a.At = at; return Edits{Add: []Addition{a}} }
	for name, test := range map[string]struct {
		edits Edits
		want  string
	}{
		"no country":       {add(Addition{Name: "X", Kind: "landmark", Country: "XX"}), `no country has the code "XX"`},
		"no parent":        {add(Addition{Name: "X", Kind: "landmark", Parent: "italy/milano"}), `there is no place "italy/milano" for X to lie in; write a path that there is, such as italy/milan`},
		"another country":  {add(Addition{Name: "X", Kind: "landmark", Parent: "italy/milan", Country: "FR"}), "italy/milan does not lie in the country FR"},
		"nowhere":          {add(Addition{Name: "X", Kind: "city"}), "X is a city in no country"},
		"a country's":      {add(Addition{Name: "X", Kind: "country", Parent: "italy"}), "a country lies in no other"},
		"a taken path":     {add(Addition{Name: "X", Kind: "city", Country: "IT", Path: "italy/milan"}), "italy/milan is the path of another place: Milan, a city at 45.4643, 9.1895"},
		"a path in nobody": {add(Addition{Name: "X", Kind: "city", Country: "IT", Path: "italy/atlantis/x"}), "the path italy/atlantis/x lies below italy/atlantis, which is no place"},
		"no Latin name":    {add(Addition{Name: "上海城", Kind: "area"}), "no path can be made of"},
		"a nameless name":  {add(Addition{Name: "X", Names: []string{"-"}, Kind: "area"}), `"-" cannot be found in a text`},
		"taken thrice": {Edits{Add: []Addition{{Name: "X", Kind: "city", Country: "VA"}, {Name: "X", Kind: "city", Country: "VA", At: at}}},
			"vatican-city/x is the path of another place"},
		"taken in an added region": {Edits{Add: []Addition{{Name: "Zendashire", Kind: "region", Country: "VA"}, {Name: "X", Kind: "city", Parent: "vatican-city/zendashire"},
			{Name: "X", Kind: "city", Parent: "vatican-city/zendashire"}, {Name: "X", Kind: "city", Parent: "vatican-city/zendashire", At: at}}},
			"vatican-city/x is the path of another place, and so is all that would tell X apart"},
		"rename":       {Edits{Rename: []Renaming{{Path: "italy/xyzzyburg", Name: "X", At: at}}}, `there is no place "italy/xyzzyburg"; write the path as the place's page has it`},
		"drop neither": {Edits{Drop: []Dropping{{At: at}}}, "this drops neither a name nor a place, or both"},
		"drop both":    {Edits{Drop: []Dropping{{Name: "X", Path: "italy", At: at}}}, "this drops neither a name nor a place, or both"},
		"drop":         {Edits{Drop: []Dropping{{Path: "italy/atlantis", At: at}}}, `there is no place "italy/atlantis"`},
		"settle":       {Edits{Settle: []Settlement{{Name: "X", Path: "italy/atlantis", At: at}}}, `there is no place "italy/atlantis"`},
		"settled twice": {Edits{Settle: []Settlement{{Name: "X", Path: "italy", In: []string{"a", "b"}, At: Position{1, 1}}, {Name: "X", Path: "france", In: []string{"b"}, At: at}}},
			`line 1 has said already what "x" is to be`},
		"settled and dropped": {Edits{Drop: []Dropping{{Name: "X", At: Position{1, 1}}}, Settle: []Settlement{{Name: "X", Path: "italy", At: at}}}, `line 1 has said already what "x" is to be`},
		"renamed twice":       {Edits{Rename: []Renaming{{Path: "italy", Name: "X", At: Position{1, 1}}, {Path: "italy", Name: "Y", At: at}}}, "line 1 has said already what the name of italy is to be"},
	} {
		test.edits.File = "places.yaml"
		o, err := NewOverlay(&test.edits)
		if o != nil || err == nil || !strings.HasPrefix(err.Error(), "places.yaml:3:5: "+test.want) || !strings.Contains(err.Error(), "; ") {
			t.Errorf("%s: %v, not %s", name, err, test.want)
		}
	}
}
