package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// A point is a place on a plane: of a map, or of degrees, with east and north
// positive.
type point struct{ x, y float64 }

// A topology is a map of countries as lines that are stored once, however many
// countries they bound.
type topology struct {
	arcs    [][]point // in degrees
	land    [][]int   // rings of land, each of signed indexes of arcs
	borders []int     // indexes of the arcs that part two countries
	regions []region
	states  [][]point // in degrees: the lines between the states of one country
	lakes   [][]point // in degrees: rings
}

// A region is a country or a territory.
type region struct {
	code  string  // ISO 3166-1 numeric, "" where it has none
	rings [][]int // as those of land
}

// readTopology reads a TopoJSON file with the objects "countries" and "land", as
// the package has it.
func readTopology(data []byte) (*topology, error) {
	f, err := parse(data)
	if err != nil {
		return nil, err
	}
	t := &topology{arcs: f.lines()}
	for _, g := range f.Objects.Land.Geometries {
		r, err := g.rings()
		if err != nil {
			return nil, err
		}
		t.land = append(t.land, r...)
	}
	countries := make([]int, len(t.arcs)) // how many have the arc
	for _, g := range f.Objects.Countries.Geometries {
		all, err := g.rings()
		if err != nil {
			return nil, err
		}
		t.regions = append(t.regions, region{g.ID, all})
		for i := range arcsOf(all) {
			countries[i]++
		}
	}
	for i, n := range countries {
		if n > 1 {
			t.borders = append(t.borders, i)
		}
	}
	if len(t.land) == 0 || len(t.borders) == 0 {
		return nil, errors.New("it has no land or no borders where they are expected")
	}
	return t, nil
}

// readMore adds the lakes, and the lines between the states of one country, from a
// TopoJSON file with the objects "lakes" and "subunits", each of which names its
// country as "gu".
func (t *topology) readMore(data []byte) error {
	f, err := parse(data)
	if err != nil {
		return err
	}
	lines := f.lines()
	beside := map[int]string{} // the country of the first state that has the arc
	for _, g := range f.Objects.Subunits.Geometries {
		all, err := g.rings()
		if err != nil {
			return err
		}
		for _, i := range slices.Sorted(maps.Keys(arcsOf(all))) {
			switch country, ok := beside[i]; {
			case !ok:
				beside[i] = g.Properties.Country
			case country == g.Properties.Country:
				t.states = append(t.states, lines[i])
			}
		}
	}
	for _, g := range f.Objects.Lakes.Geometries {
		all, err := g.rings()
		if err != nil {
			return err
		}
		for _, indexes := range all {
			t.lakes = append(t.lakes, ring(indexes, lines))
		}
	}
	if len(t.states) == 0 || len(t.lakes) == 0 {
		return errors.New("it has no states or no lakes where they are expected")
	}
	return nil
}

// A file is TopoJSON as packages have it: quantised, with arcs of differences
// (https://github.com/topojson/topojson-specification).
type file struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]int
	Objects   struct {
		Countries, Land, Lakes, Subunits struct{ Geometries []geometry }
	}
}

// A geometry is a country, a state, a lake or a piece of land.
type geometry struct {
	Type       string
	ID         string
	Arcs       json.RawMessage
	Properties struct {
		Country string `json:"gu"`
	}
}

func parse(data []byte) (*file, error) {
	f := &file{}
	return f, json.Unmarshal(data, f)
}

// lines are the arcs in degrees.
func (f *file) lines() [][]point {
	var lines [][]point
	scale, translate := f.Transform.Scale, f.Transform.Translate
	for _, differences := range f.Arcs {
		var line []point
		x, y := 0, 0
		for _, d := range differences {
			x, y = x+d[0], y+d[1]
			line = append(line, point{float64(x)*scale[0] + translate[0], float64(y)*scale[1] + translate[1]})
		}
		lines = append(lines, line)
	}
	return lines
}

// rings are the rings of all polygons of a geometry.
func (g geometry) rings() ([][]int, error) {
	var polygons [][][]int
	switch g.Type {
	case "Polygon":
		polygons = make([][][]int, 1)
		if err := json.Unmarshal(g.Arcs, &polygons[0]); err != nil {
			return nil, err
		}
	case "MultiPolygon":
		if err := json.Unmarshal(g.Arcs, &polygons); err != nil {
			return nil, err
		}
	default:
		return nil, fmt.Errorf("a geometry is a %q, not a polygon", g.Type)
	}
	return slices.Concat(polygons...), nil
}

// arcsOf are the indexes of the arcs that some rings are made of.
func arcsOf(rings [][]int) map[int]bool {
	has := map[int]bool{}
	for _, ring := range rings {
		for _, i := range ring {
			has[max(i, ^i)] = true
		}
	}
	return has
}

// ring joins the arcs of a ring, which come in the form that arcs have after a
// projection. The last point is the first.
func ring(indexes []int, arcs [][]point) []point {
	var out []point
	for _, i := range indexes {
		arc := arcs[max(i, ^i)]
		for n := range arc {
			p := arc[n]
			if i < 0 {
				p = arc[len(arc)-1-n]
			}
			if n > 0 || len(out) == 0 {
				out = append(out, p)
			}
		}
	}
	return out
}
