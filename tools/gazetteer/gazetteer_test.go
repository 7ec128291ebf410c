package gazetteer

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

// plain is the table alone.
var plain *Overlay

func TestLookup(t *testing.T) {
	b, err := os.ReadFile("testdata/names.txt")
	if err != nil {
		t.Fatal(err)
	}
	hows := map[How]string{Primary: "primary", Alternate: "alternate", Foreign: "foreign", Demonym: "demonym", Short: "short"}
	for n, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, want, ok := strings.Cut(line, "|")
		if !ok {
			t.Fatalf("testdata/names.txt:%d: no | between the name and its senses", n+1)
		}
		name, want = strings.TrimSpace(name), strings.TrimSpace(want)
		senses := plain.Lookup(name)
		var got []string
		for i := range min(len(senses), strings.Count(want, ";")+1) {
			got = append(got, plain.Get(senses[i].Place).Path+" "+hows[senses[i].How])
		}
		if len(got) == 0 {
			got = []string{"-"}
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("testdata/names.txt:%d: %s means %s, not %s", n+1, name, g, want)
		}
	}
}

// Every place can be found again by each thing that names it, and hangs where
// its kind belongs.
func TestEveryPlace(t *testing.T) {
	wellFormed := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$`)
	paths := make(map[string]ID, plain.Len())
	last := plain.Get(0).Weight
	for id := range ID(plain.Len()) {
		p := plain.Get(id)
		if p.ID != id || p.Name == "" || p.Weight > last {
			t.Fatalf("place %d reads as %+v after one of weight %d", id, p, last)
		}
		last = p.Weight
		if !wellFormed.MatchString(p.Path) {
			t.Errorf("%s: path %q is not lower-case ASCII words in one or two levels", p.Name, p.Path)
		}
		if other, ok := paths[p.Path]; ok {
			t.Errorf("path %s is that of %+v and of %+v", p.Path, p, plain.Get(other))
		}
		paths[p.Path] = id
		if p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 {
			t.Errorf("%s lies at %v, %v", p.Path, p.Lat, p.Lon)
		}

		country, inCountry := plain.CountryOf(id)
		if inCountry && plain.Get(country).Country != p.Country {
			t.Errorf("%s has the code %q, its country %q", p.Path, p.Country, plain.Get(country).Country)
		}
		parent, hasParent := plain.Parent(id)
		switch p.Kind {
		case Country, Territory:
			if hasParent || country != id {
				t.Errorf("the country %s lies in another place", p.Path)
			}
		case Region, District, City, Quarter:
			if !inCountry {
				t.Errorf("%s %s lies in no country", p.Kind, p.Path)
			}
		}
		if hasParent {
			if k := plain.KindOf(parent); k != Region && k != Country && k != Territory {
				t.Errorf("the parent of %s is a %s", p.Path, k)
			}
		}
		if strings.Contains(p.Path, "/") != (inCountry && country != id) {
			t.Errorf("%s has a path that does not show whether it lies in a country", p.Path)
		}
	}

	// Each twentieth, for the search by path looks at every namesake.
	for id := ID(0); int(id) < plain.Len(); id += 20 {
		p := plain.Get(id)
		if got, ok := plain.ByPath(p.Path); !ok || got != id {
			t.Errorf("ByPath(%q) = %v, %v; want %v", p.Path, got, ok, id)
		}
		found := false
		for _, s := range plain.Lookup(p.Name) {
			found = found || s == Sense{id, Primary}
		}
		if !found {
			t.Errorf("Lookup(%q) does not have %s", p.Name, p.Path)
		}
	}
}

func TestByPathOfNoPlace(t *testing.T) {
	for _, path := range []string{"", "/", "italy/", "italy/atlantis", "atlantis", "Italy", "italy/milan/navigli", "paris"} {
		if id, ok := plain.ByPath(path); ok {
			t.Errorf("ByPath(%q) found %s", path, plain.Get(id).Path)
		}
	}
}

// Countries without people of their own have no capital.
func TestEveryCountryHasItsCapital(t *testing.T) {
	capital := map[ID]string{}
	countries := 0
	for id := range ID(plain.Len()) {
		p := plain.Get(id)
		if p.Capital {
			c, _ := plain.CountryOf(id)
			if other := capital[c]; other != "" {
				t.Errorf("%s has two capitals: %s and %s", plain.Get(c).Name, other, p.Name)
			}
			capital[c] = p.Name
		}
		if p.Kind == Country || p.Kind == Territory {
			countries++
			if c, ok := world.byCode(p.Country); !ok || c != id {
				t.Errorf("byCode(%q) = %v, %v; want %s", p.Country, c, ok, p.Name)
			}
			if p.Lat == 0 && p.Lon == 0 {
				t.Errorf("%s has no coordinates", p.Name)
			}
			if p.GeoNames == 0 && p.Country != "UM" && p.Country != "IO" {
				t.Errorf("%s has no GeoNames id", p.Name)
			}
		}
	}
	if countries != 250 {
		t.Errorf("%d countries and dependencies, not the 249 of ISO 3166-1 and Kosovo", countries)
	}
	for id := range ID(plain.Len()) {
		if p := plain.Get(id); p.Kind == Country && capital[id] == "" {
			t.Errorf("%s has no capital", p.Name)
		}
	}
}

func TestLongest(t *testing.T) {
	for _, test := range []struct {
		words string
		n     int
		path  string
	}{
		{"New York City Council", 3, "united-states/new-york"},
		{"New York Times", 2, "united-states/new-york"},
		{"New Xyzzy", 0, ""},
		{"Milan and Rome", 1, "italy/milan"},
		{"St. Louis Cardinals", 2, "united-states/st-louis"},
		{"Port-au-Prince airport", 1, "haiti/port-au-prince"},
		{"Democratic Republic of the Congo said", 5, "democratic-republic-of-the-congo"},
		{"Bosnia and Herzegovina", 3, "bosnia-and-herzegovina"},
		{"Bosnia and Serbia", 1, "bosnia-and-herzegovina"},
		{"The Hague", 2, "netherlands/the-hague"},
		{"Government of Italy", 0, ""},
		{"- Rome", 0, ""},
	} {
		n, senses := plain.Longest(nil, strings.Fields(test.words))
		path := ""
		if len(senses) > 0 {
			path = plain.Get(senses[0].Place).Path
		}
		if n != test.n || path != test.path {
			t.Errorf("Longest(%q) = %d, %s; want %d, %s", test.words, n, path, test.n, test.path)
		}
	}
	if n, senses := plain.Longest(nil, nil); n != 0 || senses != nil {
		t.Errorf("Longest of no words = %d, %v", n, senses)
	}
}

// Longest finds what trying every length would find.
func TestLongestTriesEveryLength(t *testing.T) {
	for id := ID(0); int(id) < plain.Len(); id += 97 {
		words := append(strings.Fields(plain.Get(id).Name), "City", "Hall")
		want := 0
		for n := len(words); n > 0 && want == 0; n-- {
			if len(plain.Lookup(strings.Join(words[:n], " "))) > 0 {
				want = n
			}
		}
		if n, _ := plain.Longest(nil, words); n != want {
			t.Errorf("Longest(%q) takes %d words, not %d", words, n, want)
		}
	}
}

func TestParents(t *testing.T) {
	for _, test := range []struct{ path, parent, district string }{
		{"italy/milan", "italy/lombardy", ""},
		{"italy/lombardy", "italy", ""},
		{"italy", "", ""},
		{"sahel", "", ""},
		{"united-states/springfield", "united-states/missouri", "united-states/greene-county"},
	} {
		id, ok := plain.ByPath(test.path)
		if !ok {
			t.Fatalf("no place has the path %s", test.path)
		}
		parent := ""
		if p, ok := plain.Parent(id); ok {
			parent = plain.Get(p).Path
		}
		if parent != test.parent {
			t.Errorf("the parent of %s is %q, not %q", test.path, parent, test.parent)
		}
		if d, ok := plain.DistrictOf(id); test.district != "" && (!ok || plain.Get(d).Path != test.district) {
			t.Errorf("the district of %s is %v, not %s", test.path, d, test.district)
		}
	}
}

func TestKm(t *testing.T) {
	at := func(path string) Place {
		id, ok := plain.ByPath(path)
		if !ok {
			t.Fatalf("no place has the path %s", path)
		}
		return plain.Get(id)
	}
	for _, test := range []struct {
		a, b string
		km   float64
	}{
		{"italy/milan", "italy/milan", 0},
		{"italy/milan", "italy/rome", 477},
		{"france/paris", "united-states/paris", 7764},
		{"fiji/suva", "samoa/apia", 1150},
	} {
		if got := Km(at(test.a), at(test.b)); got < test.km*0.98 || got > test.km*1.02+0.001 {
			t.Errorf("from %s to %s are %.0f km, not about %.0f", test.a, test.b, got, test.km)
		}
	}
}

// The table is used as it lies: the first lookup of a program costs no more
// than any other, and none leaves anything to be collected.
func TestNothingIsDecoded(t *testing.T) {
	buf := make([]Sense, 0, 1024)
	words := []string{"New", "York", "City"}
	id, _ := plain.ByPath("italy/milan")
	for name, f := range map[string]func(){
		"a hit":     func() { plain.Append(buf, "São Paulo") },
		"a miss":    func() { plain.Append(buf, "Government") },
		"Longest":   func() { plain.Longest(buf, words) },
		"Weight":    func() { plain.Weight(id) },
		"CountryOf": func() { plain.CountryOf(id) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func TestTableIsSmallEnough(t *testing.T) {
	const most = 8 << 20
	if len(world) > most || len(world) != world.field(tableSize) {
		t.Errorf("places.bin has %d bytes; its header says %d, and %d are allowed", len(world), world.field(tableSize), most)
	}
}

func BenchmarkLookup(b *testing.B) {
	for _, name := range []string{"Government", "Yesterday", "Liverpool", "São Paulo", "Springfield"} {
		b.Run(name, func(b *testing.B) {
			buf := make([]Sense, 0, 1024)
			b.ReportAllocs()
			for b.Loop() {
				plain.Append(buf, name)
			}
		})
	}
}

func BenchmarkLongest(b *testing.B) {
	words := strings.Fields("New York Times Building")
	buf := make([]Sense, 0, 1024)
	b.ReportAllocs()
	for b.Loop() {
		plain.Longest(buf, words)
	}
}

func BenchmarkGet(b *testing.B) {
	id, _ := plain.ByPath("italy/prato")
	b.ReportAllocs()
	for b.Loop() {
		plain.Get(id)
	}
}

func ExampleOverlay_Lookup() {
	for _, s := range plain.Lookup("Georgia")[:2] {
		p := plain.Get(s.Place)
		fmt.Println(p.Path, p.Kind, p.Country)
	}
	// Output:
	// georgia country GE
	// united-states/georgia region US
}
