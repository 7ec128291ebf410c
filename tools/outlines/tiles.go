package main

import (
	"fmt"
	"math"
)

// The maps of a few places are put together from square tiles of the Mercator
// projection, as it keeps the shape of what is small. At each zoom, 2^zoom tiles
// go around the equator, and as many, where there is land, from the top at 85°
// north to the bottom at 85° south. A tile is tileSize units wide, somewhat fewer
// than it has pixels on a page: finer numbers would cost bytes that nobody sees.
const (
	minZoom, maxZoom = 3, 7
	tileSize         = 64
	tolerance        = 2.2 // how far the simplified coast may lie from the true one, in units
	borderTolerance  = 2.4 // the same of borders, which are drawn thin
	statesZoom       = 4   // below it, states would be no more than a web
	leastArea        = 8.5 // what a ring must enclose to be drawn, in square units
	leastLake        = 20.0
	overlap          = 1.0 // by how much tiles of land overlap, so that no seam shows
)

// A layer is the paths of a map.
type layer struct {
	Land    string `json:"land,omitempty"`
	Lakes   string `json:"lakes,omitempty"`
	Borders string `json:"borders,omitempty"`
	States  string `json:"states,omitempty"` // the lines between the states of a country
}

// mercator projects degrees to a square whose sides are size, with x growing to
// the east from 180° west and y to the south.
func mercator(p point, size float64) point {
	const edge = 85.0511287798066 // where the projection is as high as it is wide
	sin := math.Sin(max(-edge, min(edge, p.y)) * math.Pi / 180)
	return point{
		(p.x + 180) / 360 * size,
		(0.5 - math.Log((1+sin)/(1-sin))/(4*math.Pi)) * size,
	}
}

// tiles are the tiles of a zoom that have land, by column and row: "34/22".
func tiles(earth *topology, zoom int) map[string]layer {
	n := 1 << zoom
	width := float64(n * tileSize)
	projected := func(line []point) []point {
		var out []point
		for _, p := range line {
			out = append(out, mercator(p, width))
		}
		return out
	}
	coasts := make([][]point, len(earth.arcs))
	for i, arc := range earth.arcs {
		coasts[i] = simplify(projected(arc), tolerance)
	}
	land, lakes, borders, states := map[[2]int]*path{}, map[[2]int]*path{}, map[[2]int]*path{}, map[[2]int]*path{}
	at := func(in map[[2]int]*path, column, row int) *path {
		key := [2]int{column, row}
		if in[key] == nil {
			in[key] = &path{}
		}
		return in[key]
	}
	fill := func(in map[[2]int]*path, ring []point, least float64) {
		if area(ring) < least {
			return
		}
		for column := -n; column < 2*n; column++ {
			part := clipRing(ring, strip(true, float64(column*tileSize)-overlap, float64((column+1)*tileSize)+overlap))
			if part == nil {
				continue
			}
			inside := (column + n) % n
			for i := range part {
				part[i].x += float64((inside - column) * tileSize)
			}
			for row := range n {
				if piece := clipRing(part, strip(false, float64(row*tileSize)-overlap, float64((row+1)*tileSize)+overlap)); piece != nil {
					at(in, inside, row).add(piece, true)
				}
			}
		}
	}
	for _, indexes := range earth.land {
		fill(land, unwrap(ring(indexes, coasts), width, width), leastArea)
	}
	for _, lake := range earth.lakes {
		fill(lakes, simplify(projected(lake), tolerance), leastLake)
	}
	draw := func(in map[[2]int]*path, line []point) {
		line = simplify(projected(line), borderTolerance)
		for column := range n {
			for _, part := range clipLine(line, strip(true, float64(column*tileSize), float64((column+1)*tileSize))) {
				for row := range n {
					for _, piece := range clipLine(part, strip(false, float64(row*tileSize), float64((row+1)*tileSize))) {
						at(in, column, row).add(piece, false)
					}
				}
			}
		}
	}
	for _, i := range earth.borders {
		draw(borders, earth.arcs[i])
	}
	if zoom >= statesZoom {
		for _, line := range earth.states {
			draw(states, line)
		}
	}
	layers := map[string]layer{}
	for key, p := range land {
		l := layer{Land: p.String()}
		for _, more := range []struct {
			of map[[2]int]*path
			to *string
		}{{lakes, &l.Lakes}, {borders, &l.Borders}, {states, &l.States}} {
			if drawn := more.of[key]; drawn != nil {
				*more.to = drawn.String()
			}
		}
		if l.Land != "" {
			layers[fmt.Sprintf("%d/%d", key[0], key[1])] = l
		}
	}
	return layers
}

// whole is a map of the world in the Natural Earth projection, which shows the
// continents in the sizes and shapes that readers know. Its equator is width units
// long, about a pixel each, and its middle at 0, 0; the template draws points into
// it by the same formula. The coast lies within tolerance of the true one, in units.
func whole(earth *topology, width, tolerance float64) layer {
	var land, borders path
	for _, indexes := range earth.land {
		ring := unwrap(ring(indexes, earth.arcs), 360, -90)
		for _, turn := range []float64{-360, 0, 360} {
			var part []point
			for _, p := range clipRing(ring, strip(true, turn-180, turn+180)) {
				part = append(part, naturalEarth(point{p.x - turn, p.y}, width))
			}
			if area(part) >= leastArea {
				land.add(simplify(part, tolerance), true)
			}
		}
	}
	if width < borderWidth {
		return layer{Land: land.String()}
	}
	for _, i := range earth.borders {
		var line []point
		for _, p := range earth.arcs[i] {
			line = append(line, naturalEarth(p, width))
		}
		borders.add(simplify(line, borderTolerance), false)
	}
	return layer{Land: land.String(), Borders: borders.String()}
}

const (
	smallWorld  = 480
	largeWorld  = 960
	borderWidth = 600 // below it, borders would be no more than a web
)

// naturalEarth projects degrees to a map of the world whose middle is at 0, 0 and
// whose equator is width long (Patterson, 2008; the polynomial is that of Šavrič,
// Jenny, Patterson, Petrovič and Hurni, 2011).
func naturalEarth(p point, width float64) point {
	const equator = 2 * math.Pi * 0.8707
	lambda, phi := p.x*math.Pi/180, p.y*math.Pi/180
	a := phi * phi
	b := a * a
	return point{
		width / equator * lambda * (0.8707 - 0.131979*a + b*(-0.013791+b*(0.003971*a-0.001529*b))),
		-width / equator * phi * (1.007226 + a*(0.015085+b*(-0.044475+0.028874*a-0.005916*b))),
	}
}
