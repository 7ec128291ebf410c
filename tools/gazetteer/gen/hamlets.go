package main

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// Hamlets are the places too small for GeoNames' list of 500 people, as its
// list of postal codes has them: the post offices of the United States, and
// the subdistricts of India, which are called after their seats. Their people
// are not known, and they weigh so little that a name means one of them only
// where the places around it do.
const (
	hamletWeight  = 10
	apart         = 25 // km: nearer by, a town of the name is the same place
	fewestOffices = 15 // post offices of a subdistrict, for one or two may be slips
	widest        = 30 // km from its middle, of half the offices of a subdistrict
	fewestLetters = 4  // of an Indian name
)

// A hamlet is a place of a list of postal codes.
type hamlet struct {
	name, country, admin1, admin2 string
	lat, lon                      float64
}

// readOffices reads the post offices of a country: the place of each ZIP, or,
// where admin3 says so, what the offices lie in at the third level.
func (s *sources) readOffices(list []byte, file string, admin3 bool) error {
	type point struct{ lat, lon float64 }
	offices := map[hamlet][]point{}
	lines := bufio.NewScanner(bytes.NewReader(list))
	for n := 1; lines.Scan(); n++ {
		f := strings.Split(lines.Text(), "\t")
		if len(f) != 12 {
			return fmt.Errorf("%s:%d: %d columns, not 12", file, n, len(f))
		}
		name := f[2]
		if admin3 {
			name, _, _ = strings.Cut(f[7], "-") // "Nandigram-ii"
		}
		if admin3 {
			for _, word := range []string{" Mandal", " Taluk", " Tehsil", " Block", " Sadar", " City", " Town", " Rural", " Urban"} {
				name = strings.TrimSuffix(name, word)
			}
		}
		if name = postName(strings.TrimSpace(name)); name == "" || f[4] == "" || admin3 && len(name) < fewestLetters {
			continue
		}
		h := hamlet{name: name, country: f[0], admin1: f[0] + "." + f[4]}
		h.admin2 = h.admin1 + "." + f[6]
		var p point
		var errs [2]error
		p.lat, errs[0] = strconv.ParseFloat(f[9], 64)
		p.lon, errs[1] = strconv.ParseFloat(f[10], 64)
		for _, err := range errs {
			if err != nil {
				return fmt.Errorf("%s:%d: %w", file, n, err)
			}
		}
		offices[h] = append(offices[h], p)
	}
	from := len(s.hamlets)
	for h, points := range offices {
		middle := func(of func(point) float64) float64 {
			v := make([]float64, len(points))
			for i, p := range points {
				v[i] = of(p)
			}
			slices.Sort(v)
			return v[len(v)/2]
		}
		h.lat = middle(func(p point) float64 { return p.lat })
		h.lon = middle(func(p point) float64 { return p.lon })
		spread := middle(func(p point) float64 {
			return 111 * math.Hypot(p.lat-h.lat, (p.lon-h.lon)*math.Cos(h.lat*math.Pi/180))
		})
		if spread < widest && (!admin3 || len(points) >= fewestOffices) {
			s.hamlets = append(s.hamlets, h)
		}
	}
	slices.SortFunc(s.hamlets[from:], func(a, b hamlet) int {
		return cmp.Or(cmp.Compare(a.admin2, b.admin2), cmp.Compare(a.name, b.name))
	})
	return lines.Err()
}

// postName writes the name of a post office, which has every word with a
// capital and no mark, as a text does; "" where it is none of a place.
func postName(name string) string {
	words := strings.Fields(name)
	out := words[:0]
	glue := ""
	for i, w := range words {
		switch w {
		case "Of", "The", "And", "A", "La", "In", "On", "By", "Du", "De", "Des", "Au":
			if i > 0 && i < len(words)-1 {
				w = strings.ToLower(w)
			}
		case "N", "S", "E", "W":
			if i > 0 || len(words) == 1 {
				return ""
			}
			w = map[string]string{"N": "North", "S": "South", "E": "East", "W": "West"}[w]
		case "Mc":
			glue = w
			continue
		case "O", "D":
			if i == len(words)-1 {
				return ""
			}
			glue = w + "'"
			continue
		}
		w = glue + w
		glue = ""
		for i, r := range w {
			switch {
			case 'A' <= r && r <= 'Z', 'a' <= r && r <= 'z':
			case i > 0 && (r == '-' || r == '\''):
			default:
				return "" // a number, a bracket, an abbreviation
			}
		}
		if len(w) < 2 && w != "a" || strings.ToUpper(w) == w || strings.HasSuffix(w, "'S") {
			return ""
		}
		switch w {
		case "Afb", "Jbsa", "Apo", "Fpo", "Cbc", "Dhs", "Aux", "Jrb", "Fac", "Nas", "Mcb", "Pk", "Nos", "Pos", "Mdl", "Ut":
			return ""
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// addHamlets adds the hamlets that nothing of their name lies next to.
func (b *builder) addHamlets() {
	bearers := map[string][]int{}
	taken := map[string]bool{}
	claim := func(holder int, name string) string { return fmt.Sprint(holder, gazetteer.Slug(name)) }
	enter := func(i int) {
		e := &b.entries[i]
		for _, n := range append([]gazetteer.Name{{Text: e.Name}}, e.Names...) {
			key := e.Country + joined(n.Text)
			bearers[key] = append(bearers[key], i)
		}
		taken[claim(e.Holder, e.Name)] = true
	}
	for i, e := range b.entries {
		if e.Kind != gazetteer.Country && e.Kind != gazetteer.Region && e.Kind != gazetteer.District {
			enter(i)
		}
	}
	for _, h := range b.src.hamlets {
		holder, ok := b.districts[h.admin2]
		if !ok || slices.Contains(b.plain.words, h.name) {
			continue
		}
		e := gazetteer.Entry{Holder: holder}
		e.Name, e.Kind, e.Country, e.Lat, e.Lon, e.Weight = h.name, gazetteer.City, h.country, h.lat, h.lon, hamletWeight
		if taken[claim(holder, h.name)] || slices.ContainsFunc(bearers[h.country+joined(h.name)], func(i int) bool {
			if h.country == "IN" && b.holder(i, gazetteer.Region) == b.entries[holder].Holder {
				return true // its degrees are less sure
			}
			return gazetteer.Km(b.entries[i].Place, e.Place) < apart
		}) {
			continue
		}
		enter(b.add(e))
	}
}
