package main

import (
	"encoding/json"
	"errors"
	"fmt"
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
}

// A region is a country or a territory.
type region struct {
	code  string  // ISO 3166-1 numeric, "" where it has none
	rings [][]int // as those of land
}

// readTopology reads a TopoJSON file with the objects "countries" and "land", as
// the package has it: quantised, with arcs of differences
// (https://github.com/topojson/topojson-specification).
func readTopology(data []byte) (*topology, error) {
	type geometry struct {
		Type string
		ID   string
		Arcs json.RawMessage
	}
	type collection struct{ Geometries []geometry }
	var file struct {
		Transform struct{ Scale, Translate [2]float64 }
		Arcs      [][][2]int
		Objects   struct{ Countries, Land collection }
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, err
	}
	t := &topology{}
	scale, translate := file.Transform.Scale, file.Transform.Translate
	for _, differences := range file.Arcs {
		var arc []point
		x, y := 0, 0
		for _, d := range differences {
			x, y = x+d[0], y+d[1]
			arc = append(arc, point{float64(x)*scale[0] + translate[0], float64(y)*scale[1] + translate[1]})
		}
		t.arcs = append(t.arcs, arc)
	}
	// rings are the rings of all polygons of a geometry.
	rings := func(g geometry) ([][]int, error) {
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
		var all [][]int
		for _, polygon := range polygons {
			all = append(all, polygon...)
		}
		return all, nil
	}
	for _, g := range file.Objects.Land.Geometries {
		r, err := rings(g)
		if err != nil {
			return nil, err
		}
		t.land = append(t.land, r...)
	}
	countries := make([]int, len(t.arcs)) // how many have the arc
	for _, g := range file.Objects.Countries.Geometries {
		all, err := rings(g)
		if err != nil {
			return nil, err
		}
		t.regions = append(t.regions, region{g.ID, all})
		has := map[int]bool{}
		for _, ring := range all {
			for _, i := range ring {
				has[max(i, ^i)] = true
			}
		}
		for i := range has {
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
