package main

import (
	"cmp"
	"math"
	"slices"

	"golang.org/x/text/language"
)

const (
	leastPart = 0.02 // what a part of a country needs to count, of the area of its largest
	reach     = 0.05 // how near to the others it must be, in their width and height together
)

// extents are boxes around the countries and territories, by ISO 3166-1 alpha-2
// code: west, north, east and south on the Mercator projection, in whole
// ten-thousandths of its width. East is over 10000 for one that goes over the
// 180th meridian.
func extents(earth *topology) map[string][4]int {
	boxes := map[string][4]int{}
	largest := map[language.Region]float64{} // width of the box so far
	for _, r := range earth.regions {
		code, err := language.ParseRegion(r.code)
		if err != nil {
			continue // it has no ISO code, so no place is said to be in it
		}
		b := extent(earth, r)
		if b.east-b.west < largest[code] {
			continue // an outlying part that goes by the code of its country
		}
		largest[code] = b.east - b.west
		boxes[code.String()] = [4]int{
			int(math.Floor(b.west * 1e4)), int(math.Floor(b.north * 1e4)),
			int(math.Ceil(b.east * 1e4)), int(math.Ceil(b.south * 1e4)),
		}
	}
	return boxes
}

// A box is a part of the Mercator projection of width 1.
type box struct{ west, north, east, south float64 }

// extent is the box around the largest part of a country and what lies near it:
// of France, the mainland and Corsica, not Guiana.
func extent(earth *topology, r region) box {
	type part struct {
		box
		area float64
	}
	var parts []part
	for _, indexes := range r.rings {
		p := part{box: box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}}
		var flat []point // on which areas are true
		for _, degrees := range unwrap(ring(indexes, earth.arcs), 360, -90) {
			at := mercator(degrees, 1)
			p.west, p.east = min(p.west, at.x), max(p.east, at.x)
			p.north, p.south = min(p.north, at.y), max(p.south, at.y)
			flat = append(flat, point{degrees.x, math.Sin(degrees.y * math.Pi / 180)})
		}
		p.area = area(flat)
		parts = append(parts, p)
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(b.area, a.area) })
	whole := parts[0].box
	for _, p := range parts[1:] {
		if p.area < leastPart*parts[0].area {
			break
		}
		// The same part may be had on the other side of the map.
		if p.west > whole.east+0.5 {
			p.west, p.east = p.west-1, p.east-1
		} else if p.east < whole.west-0.5 {
			p.west, p.east = p.west+1, p.east+1
		}
		margin := reach * (whole.east - whole.west + whole.south - whole.north)
		if p.west < whole.east+margin && p.east > whole.west-margin && p.north < whole.south+margin && p.south > whole.north-margin {
			whole = box{min(whole.west, p.west), min(whole.north, p.north), max(whole.east, p.east), max(whole.south, p.south)}
		}
	}
	return whole
}
