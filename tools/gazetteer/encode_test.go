package gazetteer

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// smallWorld is a country, its region, and two cities of the same name.
func smallWorld() []Entry {
	return []Entry{
		{Place: Place{Name: "Ruritania", Kind: Country, Country: "RU", Lat: 50, Lon: 15, Weight: 900000, Path: "ruritania"}, Holder: -1, Code: "RU",
			Names: []Name{{"Ruritanian", Demonym}}},
		{Place: Place{Name: "Zenda", Kind: Region, Country: "RU", Lat: 50.5, Lon: 15.5, Weight: 200000, Path: "ruritania/zenda-province"}, Holder: 0},
		{Place: Place{Name: "Zenda", Kind: City, Country: "RU", Lat: 50.12345, Lon: -15.54321, Weight: 40000, Population: 10000, GeoNames: 12345678, Path: "ruritania/zenda", Capital: true}, Holder: 1,
			Names: []Name{{"Zendä", Foreign}, {"Old Zenda", Alternate}}},
		{Place: Place{Name: "Zenda", Kind: City, Country: "RU", Lat: -90, Lon: 180, Weight: 500, Population: 500, GeoNames: 7, Path: "ruritania/zenda-7"}, Holder: 0},
	}
}

func TestEncodedPlacesReadBack(t *testing.T) {
	entries := smallWorld()
	b, err := Encode(entries)
	if err != nil {
		t.Fatal(err)
	}
	w := table(b)
	for i, e := range entries {
		want := e.Place
		want.ID = ID(i)
		if diff := cmp.Diff(want, w.place(ID(i))); diff != "" {
			t.Errorf("%s (-written +read):\n%s", e.Path, diff)
		}
		if id, ok := w.byPath(e.Path); !ok || id != ID(i) {
			t.Errorf("%s is found as %d, %v", e.Path, id, ok)
		}
	}
	want := []Sense{{1, Primary}, {2, Primary}, {3, Primary}}
	if diff := cmp.Diff(want, w.lookup(nil, "ZENDA")); diff != "" {
		t.Errorf("senses of Zenda (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]Sense{{2, Alternate}}, w.lookup(nil, "old zenda")); diff != "" {
		t.Errorf("senses of Old Zenda (-want +got):\n%s", diff)
	}
}

func TestEncodeDoesNotDependOnOrder(t *testing.T) {
	a, err := Encode(smallWorld())
	if err != nil {
		t.Fatal(err)
	}
	w := smallWorld()
	w = []Entry{w[3], w[1], w[0], w[2]}
	w[0].Holder, w[1].Holder, w[3].Holder = 2, 2, 1
	b, err := Encode(w)
	if err != nil {
		t.Fatal(err)
	}
	if string(a) != string(b) {
		t.Error("the same places in another order make another table")
	}
}

// However many names there are, and however alike, each is found and no other.
func TestEveryNameIsFound(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	syllables := []string{"a", "an", "Ba", "ban", "é", "St. ", " ", "-", "ß", "Bandar", "Bandarabbas "}
	byKey := map[string][]Sense{}
	var entries []Entry
	for i := range 3000 {
		var name strings.Builder
		name.WriteString("Ab")
		for range random.IntN(6) {
			name.WriteString(syllables[random.IntN(len(syllables))])
		}
		n := strings.TrimRight(name.String(), " -")
		entries = append(entries, Entry{Place: Place{Name: n, Kind: City, GeoNames: i + 1, Weight: 100000 - i,
			Path: Slug(n) + "-" + strconv.Itoa(i+1)}, Holder: -1})
		byKey[Key(n)] = append(byKey[Key(n)], Sense{ID(i), Primary})
	}
	b, err := Encode(entries)
	if err != nil {
		t.Fatal(err)
	}
	w := table(b)
	for i, e := range entries {
		if got := w.place(ID(i)); got.Name != e.Name || got.Path != e.Path {
			t.Fatalf("%q at %s reads as %q at %s", e.Name, e.Path, got.Name, got.Path)
		}
		got := slices.DeleteFunc(w.lookup(nil, e.Name), func(s Sense) bool { return s.How != Primary })
		if diff := cmp.Diff(byKey[Key(e.Name)], got); diff != "" {
			t.Fatalf("senses of %q (-want +got):\n%s", e.Name, diff)
		}
		if miss := w.lookup(nil, e.Name+"x"); len(byKey[Key(e.Name+"x")]) == 0 && len(miss) > 0 {
			t.Fatalf("%q is found though nothing bears it", e.Name+"x")
		}
	}
}

func TestEncodeErrors(t *testing.T) {
	for _, test := range []struct {
		change func(*Entry)
		want   string
	}{
		{func(e *Entry) { e.Name = "" }, "cannot be a name"},
		{func(e *Entry) { e.Name = strings.Repeat("x", 200) }, "cannot be a name"},
		{func(e *Entry) { e.Kind = "planet" }, `no kind "planet"`},
		{func(e *Entry) { e.Lat = 91 }, "no place on Earth"},
		{func(e *Entry) { e.GeoNames = 1 << 24 }, "does not fit"},
		{func(e *Entry) { e.Path = "elsewhere" }, "does not begin with"},
	} {
		w := smallWorld()
		test.change(&w[2])
		if _, err := Encode(w); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("error %v, want one that says %q", err, test.want)
		}
	}
}
