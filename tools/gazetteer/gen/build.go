package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// A builder turns sources into entries, one kind of place after the other.
type builder struct {
	src       *sources
	entries   []gazetteer.Entry
	countries map[string]int   // index among entries, by "IT"
	regions   map[string]int   // by "IT.09"
	districts map[string]int   // by "IT.09.MI"
	inside    map[string][]int // indices in src.cities of what lies in a division, by its code
	towns     []int            // of each of src.cities, the index among entries
	plain     plainWords
}

func build(src *sources) ([]gazetteer.Entry, error) {
	plain, err := readPlainWords()
	if err != nil {
		return nil, err
	}
	b := &builder{
		src:       src,
		countries: map[string]int{},
		regions:   map[string]int{},
		districts: map[string]int{},
		inside:    map[string][]int{},
		plain:     plain,
	}
	for i, c := range src.cities {
		for _, code := range []string{c.country, c.admin1, c.admin2} {
			if code != "" {
				b.inside[code] = append(b.inside[code], i)
			}
		}
	}
	b.addCountries()
	b.addRegions()
	b.addDistricts()
	b.addCities()
	for _, step := range []func() error{b.correctRegions, b.correctNames, b.addAreas, b.markCapitals} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	b.addAlternates()
	b.addHamlets()
	b.setWeights()
	b.setPaths()
	return b.entries, nil
}

func (b *builder) add(e gazetteer.Entry) int {
	b.entries = append(b.entries, e)
	return len(b.entries) - 1
}

// names makes Names of the columns that most data files have.
func names(others, demonyms, abbreviated []string) []gazetteer.Name {
	var out []gazetteer.Name
	for _, n := range others {
		out = append(out, gazetteer.Name{Text: n, How: gazetteer.Alternate})
	}
	for _, n := range demonyms {
		out = append(out, gazetteer.Name{Text: n, How: gazetteer.Demonym})
	}
	for _, n := range abbreviated {
		out = append(out, gazetteer.Name{Text: n, How: gazetteer.Short})
	}
	return out
}

func (b *builder) addCountries() {
	for _, r := range b.src.countries {
		e := gazetteer.Entry{Holder: -1, Code: r.code, Names: names(r.others, r.demonyms, r.abbreviated)}
		e.Name, e.Kind, e.Country, e.Lat, e.Lon = r.name, gazetteer.Kind(r.kind), r.code, r.lat, r.lon
		e.GeoNames = b.src.ids[r.code]
		b.countries[r.code] = b.add(e)
	}
}

func (b *builder) addRegions() {
	for _, code := range slices.Sorted(maps.Keys(b.src.admin)) {
		country, rest, _ := strings.Cut(code, ".")
		holder, known := b.countries[country]
		lat, lon, located := b.centre(b.inside[code])
		if strings.Contains(rest, ".") || !known || !located {
			continue
		}
		full := b.src.admin[code]
		e := gazetteer.Entry{Holder: holder}
		e.Name, e.Kind, e.Country, e.Lat, e.Lon = b.plain.english(b.plain.strip(full), country), gazetteer.Region, country, lat, lon
		e.GeoNames = b.src.ids[code]
		others := append([]string{full}, b.src.spelling[code]...)
		for _, o := range slices.Clone(others) {
			others = append(others, b.plain.strip(o))
		}
		// "Iowa State" is a university; regions.tsv has the states that are called so.
		if word := b.src.divisions[country].first; word != "" && country != "US" {
			others = append(others, e.Name+" "+strings.ToUpper(word[:1])+word[1:])
		}
		e.Names = names(others, nil, nil)
		b.regions[code] = b.add(e)
	}
	b.tellApart()
}

// tellApart gives back its whole name to a region that without the generic
// word is called as another of its country: "Moscow Oblast" beside "Moscow".
func (b *builder) tellApart() {
	bearers := map[string][]string{}
	for _, code := range slices.Sorted(maps.Keys(b.regions)) {
		e := b.entries[b.regions[code]]
		key := e.Country + gazetteer.Key(e.Name)
		bearers[key] = append(bearers[key], code)
	}
	for _, codes := range bearers {
		for _, code := range codes {
			if e := &b.entries[b.regions[code]]; len(codes) > 1 {
				e.Name = b.plain.english(b.src.admin[code], e.Country)
			}
		}
	}
}

// addDistricts adds the second-level divisions of the countries whose
// divisions.tsv names them. One that has the name of a place inside it is
// called what it is, so that the bare name stays with the place.
func (b *builder) addDistricts() {
	for _, code := range slices.Sorted(maps.Keys(b.src.admin)) {
		parts := strings.SplitN(code, ".", 3)
		country := parts[0]
		division := b.src.divisions[country]
		if len(parts) < 3 || division.second == "" {
			continue
		}
		lat, lon, located := b.centre(b.inside[code])
		holder, ok := b.regions[country+"."+parts[1]]
		if !located || !ok {
			continue
		}
		full := b.src.admin[code]
		name := b.plain.english(stripWords(full, division.words), country)
		others := []string{full}
		if own := b.src.cldr[strings.ToLower(country+parts[2])]; own != "" && (country == "IT" || country == "ES" || country == "FR") {
			others = append(others, name)
			name = own
		}
		word := title(strings.ReplaceAll(division.second, "-", " "))
		for _, i := range b.inside[code] {
			if c := b.src.cities[i]; gazetteer.Key(c.name) == gazetteer.Key(name) && country != "US" {
				others = slices.DeleteFunc(others, func(o string) bool { return gazetteer.Key(o) == gazetteer.Key(name) })
				name += " " + word
				break
			}
		}
		if rest, ok := strings.CutPrefix(name, "County "); ok {
			others = append(others, rest+" County")
		}
		if !strings.HasSuffix(name, word) {
			others = append(others, name+" "+word)
		}
		e := gazetteer.Entry{Holder: holder, Names: names(others, nil, nil)}
		e.Name, e.Kind, e.Country, e.Lat, e.Lon = name, gazetteer.District, country, lat, lon
		b.districts[code] = b.add(e)
	}
}

func (b *builder) addCities() {
	b.towns = make([]int, len(b.src.cities))
	for i, c := range b.src.cities {
		holder, ok := b.districts[c.admin2]
		if !ok {
			holder, ok = b.regions[c.admin1]
		}
		if !ok {
			holder = b.countries[c.country]
		}
		e := gazetteer.Entry{Holder: holder}
		e.Name, e.Kind, e.Country, e.Lat, e.Lon = b.plain.english(c.name, c.country), gazetteer.City, c.country, c.lat, c.lon
		e.GeoNames, e.Weight = c.id, c.people
		if c.feature == "PPLX" {
			e.Kind = gazetteer.Quarter
		}
		if gazetteer.Slug(c.name) == "" {
			e.Name = c.ascii
		} else if key := gazetteer.Key(c.ascii); key != "" && key != gazetteer.Key(c.name) {
			e.Names = names([]string{c.ascii}, nil, nil)
		}
		b.towns[i] = b.add(e)
	}
}

// rename gives an entry a name, keeping the old one beside it.
func rename(e *gazetteer.Entry, name string) {
	if name == "" || name == e.Name {
		return
	}
	e.Names = append(e.Names, gazetteer.Name{Text: e.Name, How: gazetteer.Alternate})
	e.Name = name
}

// extend gives an entry more names; what they say of a name counts more than
// what it was said to be before.
func extend(e *gazetteer.Entry, more []gazetteer.Name) {
	e.Names = slices.DeleteFunc(e.Names, func(old gazetteer.Name) bool {
		return slices.ContainsFunc(more, func(n gazetteer.Name) bool { return gazetteer.Key(n.Text) == gazetteer.Key(old.Text) })
	})
	e.Names = append(e.Names, more...)
}

func (b *builder) correctRegions() error {
	for _, r := range b.src.regions {
		i, ok := b.regions[r.code]
		if !ok {
			i, ok = b.districts[r.code]
		}
		if !ok {
			return fmt.Errorf("%s: no division has the code %q", r.line, r.code)
		}
		e := &b.entries[i]
		rename(e, r.name)
		extend(e, names(r.others, r.demonyms, r.abbreviated))
		if r.located {
			e.Lat, e.Lon = r.lat, r.lon
		}
	}
	return nil
}

func (b *builder) correctNames() error {
	for _, r := range b.src.names {
		i, ok := b.city(r.country, r.source)
		if !ok {
			return fmt.Errorf("%s: %s has no place that GeoNames calls %q", r.line, r.country, r.source)
		}
		e := &b.entries[i]
		rename(e, r.name)
		extend(e, names(r.others, r.demonyms, r.abbreviated))
	}
	return nil
}

// city finds the most populous place of a country, or of a first-level
// division, that GeoNames knows by a name, or the one that has an id.
func (b *builder) city(code, name string) (int, bool) {
	best := -1
	for _, i := range b.inside[code] {
		c := b.src.cities[i]
		if c.name != name && c.ascii != name && strconv.Itoa(c.id) != name {
			continue
		}
		if best < 0 || c.people > b.src.cities[best].people {
			best = i
		}
	}
	if best < 0 {
		return 0, false
	}
	return b.towns[best], true
}

func (b *builder) addAreas() error {
	for _, r := range b.src.areas {
		e := gazetteer.Entry{Holder: -1, Names: names(r.others, r.demonyms, r.abbreviated)}
		e.Name, e.Kind, e.Lat, e.Lon = r.name, gazetteer.Kind(r.kind), r.lat, r.lon
		if r.kind == "village" {
			e.Kind, e.Weight = gazetteer.City, villageWeight
		}
		if other := otherRiver(r.name); e.Kind == gazetteer.Water && other != "" && !slices.Contains(riversBehind, r.holder[:min(2, len(r.holder))]) {
			e.Names = append(e.Names, gazetteer.Name{Text: other, How: gazetteer.Alternate})
		}
		if r.holder != "" {
			var ok bool
			if e.Holder, ok = b.countries[r.holder]; !ok {
				if e.Holder, ok = b.regions[r.holder]; !ok {
					return fmt.Errorf("%s: no country or first-level division has the code %q", r.line, r.holder)
				}
			}
			e.Country = b.entries[e.Holder].Country
			if code := b.divisionCalled(e.Country, r.name); code != "" {
				return fmt.Errorf("%s: GeoNames has %s already, as a division: correct %s in regions.tsv", r.line, r.name, code)
			}
			nearest := math.Inf(1)
			for _, i := range b.inside[r.holder] {
				c := b.entries[b.towns[i]]
				nearest = min(nearest, gazetteer.Km(c.Place, e.Place))
				if e.Kind == gazetteer.Quarter && gazetteer.Key(c.Name) == gazetteer.Key(r.name) && gazetteer.Km(c.Place, e.Place) < 20 {
					return fmt.Errorf("%s: GeoNames has %s already: correct it in names.tsv", r.line, r.name)
				}
			}
			limit, ok := farthest[e.Kind]
			if r.kind == "village" {
				limit = farthestVillage
			}
			if ok && nearest > limit && len(b.inside[r.holder]) >= 5 {
				return fmt.Errorf("%s: %s is %.0f km from the next town of %s: are its degrees right?", r.line, r.name, nearest, b.entries[e.Holder].Name)
			}
		}
		b.add(e)
	}
	return nil
}

// farthest is how many kilometres an area of areas.tsv may lie from the nearest
// town of what holds it: a slip in its degrees, or in their signs, takes it
// further. The figures leave room for deserts and the Arctic.
var farthest = map[gazetteer.Kind]float64{
	gazetteer.City: 150, gazetteer.Quarter: 30, gazetteer.Landmark: 150,
	gazetteer.Area: 350, gazetteer.Water: 700, gazetteer.Land: 1_300,
}

// farthestVillage leaves room for the Outback and the Arctic.
const farthestVillage = 650

// otherRiver is the other way to write a river's name: "River Benue" for "Benue
// River" and the reverse; "" where there is none.
func otherRiver(name string) string {
	if rest, ok := strings.CutSuffix(name, " River"); ok {
		return "River " + rest
	}
	if rest, ok := strings.CutPrefix(name, "River "); ok {
		return rest + " River"
	}
	return ""
}

// divisionCalled returns the code of a country's division of a name, the
// first level before the second; "" where none bears it.
func (b *builder) divisionCalled(country, name string) string {
	for _, divisions := range []map[string]int{b.regions, b.districts} {
		for _, code := range slices.Sorted(maps.Keys(divisions)) {
			e := b.entries[divisions[code]]
			if e.Country == country && gazetteer.Key(e.Name) == gazetteer.Key(name) {
				return code
			}
		}
	}
	return ""
}

func (b *builder) markCapitals() error {
	for _, r := range b.src.countries {
		if r.capital == "" {
			continue
		}
		best := -1
		key := gazetteer.Key(r.capital)
		for _, i := range b.inside[r.code] {
			e := b.entries[b.towns[i]]
			same := gazetteer.Key(e.Name) == key || slices.ContainsFunc(e.Names, func(n gazetteer.Name) bool {
				return gazetteer.Key(n.Text) == key
			})
			if same && (best < 0 || b.src.cities[i].people > b.src.cities[best].people) {
				best = i
			}
		}
		if best < 0 {
			return fmt.Errorf("%s: GeoNames has no place called %s in %s", r.line, r.capital, r.name)
		}
		b.entries[b.towns[best]].Capital = true
	}
	return nil
}

// areaWeights say how a name weighs that is both an area's and a town's:
// against how many people its bearer counts.
var areaWeights = map[gazetteer.Kind]int{
	gazetteer.Continent: 50_000_000,
	gazetteer.Area:      2_000_000,
	gazetteer.Water:     1_000_000,
	gazetteer.Land:      300_000,
	gazetteer.Landmark:  200_000,
	gazetteer.Quarter:   100_000,
	gazetteer.City:      50_000,
}

const (
	villageWeight = 2_000 // of a village of areas.tsv, whose people are not known
	local         = 10    // how many times less an area, a water or a land weighs that lies in one first-level division
)

// riversBehind are the countries that write a river's name before the word only.
var riversBehind = []string{"CA", "US"}

// setWeights ranks the places. A city weighs its people, a capital four times
// as much. A country weighs the people of its places, a region a quarter of
// them, a district a sixth: "Madrid" and "Lahore" are the city before they
// are the region around it, "Georgia" and "Victoria" the reverse.
func (b *builder) setWeights() {
	sum := func(code string) int {
		n := 0
		for _, i := range b.inside[code] {
			if b.entries[b.towns[i]].Kind == gazetteer.City {
				n += b.src.cities[i].people
			}
		}
		return n
	}
	// A country is heavier than a capital of its name: "Singapore".
	for code, i := range b.countries {
		w := sum(code)
		for _, c := range b.inside[code] {
			if e := b.entries[b.towns[c]]; e.Capital {
				w = max(w, 4*e.Weight)
			}
		}
		b.entries[i].Weight = w + 1
	}
	for code, i := range b.regions {
		b.entries[i].Weight = max(1, sum(code)/4)
	}
	for code, i := range b.districts {
		b.entries[i].Weight = max(1, sum(code)/6)
	}
	for i := range b.entries {
		e := &b.entries[i]
		if w, ok := areaWeights[e.Kind]; ok && e.GeoNames == 0 && e.Weight == 0 { // villages and hamlets have theirs
			e.Weight = w
			switch e.Kind {
			case gazetteer.Area, gazetteer.Water, gazetteer.Land:
				if e.Holder >= 0 && b.entries[e.Holder].Kind == gazetteer.Region {
					e.Weight /= local
				}
			}
		}
		if e.Capital {
			e.Weight *= 4
		}
	}
}

// centre returns the middle of places: of what remains after those are left
// out that lie four times as far from the median as half of them do, the
// middle of the box around it.
func (b *builder) centre(inside []int) (lat, lon float64, ok bool) {
	if len(inside) == 0 {
		return 0, 0, false
	}
	var lats, lons []float64
	east := b.src.cities[inside[0]].lon
	for _, i := range inside {
		c := b.src.cities[i]
		lats = append(lats, c.lat)
		// Across the antimeridian, degrees go on beyond 180.
		l := c.lon
		if l-east > 180 {
			l -= 360
		} else if east-l > 180 {
			l += 360
		}
		lons = append(lons, l)
	}
	median := func(v []float64) float64 {
		v = slices.Sorted(slices.Values(v))
		return v[len(v)/2]
	}
	midLat, midLon := median(lats), median(lons)
	far := make([]float64, len(lats))
	for i := range lats {
		far[i] = math.Hypot(lats[i]-midLat, (lons[i]-midLon)*math.Cos(midLat*math.Pi/180))
	}
	limit := max(4*median(far), 0.2)
	minLat, maxLat, minLon, maxLon := 90.0, -90.0, 540.0, -540.0
	for i := range lats {
		if far[i] <= limit {
			minLat, maxLat = min(minLat, lats[i]), max(maxLat, lats[i])
			minLon, maxLon = min(minLon, lons[i]), max(maxLon, lons[i])
		}
	}
	round := func(x float64) float64 { return math.Round(x*100) / 100 }
	lat, lon = round((minLat+maxLat)/2), round((minLon+maxLon)/2)
	if lon > 180 {
		lon -= 360
	} else if lon < -180 {
		lon += 360
	}
	return lat, lon, true
}

func title(words string) string {
	w := strings.Fields(words)
	for i := range w {
		w[i] = strings.ToUpper(w[i][:1]) + w[i][1:]
	}
	return strings.Join(w, " ")
}

func printPlaces(w io.Writer, entries []gazetteer.Entry) error {
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b gazetteer.Entry) int { return cmp.Compare(b.Weight, a.Weight) })
	for _, e := range sorted {
		var others []string
		for _, n := range e.Names {
			others = append(others, fmt.Sprintf("%s/%d", n.Text, n.How))
		}
		if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%d\t%.5f\t%.5f\t%s\n", e.Path, e.Name, e.Kind, e.Weight, e.GeoNames, e.Lat, e.Lon, strings.Join(others, "; ")); err != nil {
			return err
		}
	}
	return nil
}
