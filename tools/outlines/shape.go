package main

import "math"

// simplify leaves out the points of a line that lie nearer than tolerance to
// the line without them (Douglas and Peucker, 1973). The ends stay, so that
// lines which meet still meet.
func simplify(line []point, tolerance float64) []point {
	if len(line) < 3 {
		return line
	}
	a, b := line[0], line[len(line)-1]
	far, at := 0.0, 0
	for i := 1; i < len(line)-1; i++ {
		if d := distance(line[i], a, b); d > far {
			far, at = d, i
		}
	}
	if far <= tolerance {
		return []point{a, b}
	}
	left, right := simplify(line[:at+1], tolerance), simplify(line[at:], tolerance)
	return append(left[:len(left)-1:len(left)-1], right...)
}

// distance is how far p lies from the segment from a to b.
func distance(p, a, b point) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	if length := dx*dx + dy*dy; length > 0 {
		t := min(1, max(0, ((p.x-a.x)*dx+(p.y-a.y)*dy)/length))
		a.x, a.y = a.x+t*dx, a.y+t*dy
	}
	return math.Hypot(p.x-a.x, p.y-a.y)
}

// area is the area inside of a ring.
func area(ring []point) float64 {
	sum := 0.0
	for i := range max(1, len(ring)) - 1 {
		sum += ring[i].x*ring[i+1].y - ring[i+1].x*ring[i].y
	}
	return math.Abs(sum) / 2
}

// unwrap lays a ring out flat that goes over the 180th meridian, where a map of
// the given width begins and ends: what lies behind it goes on outside of the
// map. A ring around the pole, which would not close, is led along the line y =
// pole.
func unwrap(ring []point, width, pole float64) []point {
	out := make([]point, 0, len(ring)+3)
	shift := 0.0
	for i, p := range ring {
		if i > 0 {
			shift -= math.Round((p.x-ring[i-1].x)/width) * width
		}
		out = append(out, point{p.x + shift, p.y})
	}
	if shift != 0 {
		out = append(out, point{out[len(out)-1].x, pole}, point{out[0].x, pole}, out[0])
	}
	return out
}

// A side is a half plane: what lies on one side of a vertical or horizontal line.
type side struct {
	vertical bool
	at       float64
	above    bool // what is greater than at is inside
}

func (s side) inside(p point) bool {
	v := p.y
	if s.vertical {
		v = p.x
	}
	if s.above {
		return v >= s.at
	}
	return v <= s.at
}

// cross is where the segment from a to b meets the line.
func (s side) cross(a, b point) point {
	if s.vertical {
		return point{s.at, a.y + (b.y-a.y)*(s.at-a.x)/(b.x-a.x)}
	}
	return point{a.x + (b.x-a.x)*(s.at-a.y)/(b.y-a.y), s.at}
}

// strip is what lies between two vertical or horizontal lines.
func strip(vertical bool, from, to float64) [2]side {
	return [2]side{{vertical, from, true}, {vertical, to, false}}
}

// clipRing cuts a ring to a strip (Sutherland and Hodgman, 1974). Parts that
// fall apart stay tied by lines along the cut, which have no area.
func clipRing(ring []point, sides [2]side) []point {
	for _, s := range sides {
		var out []point
		for i := range len(ring) - 1 {
			a, b := ring[i], ring[i+1]
			in := s.inside(a)
			if in {
				out = append(out, a)
			}
			if in != s.inside(b) {
				out = append(out, s.cross(a, b))
			}
		}
		if len(out) == 0 {
			return nil
		}
		ring = append(out, out[0])
	}
	return ring
}

// clipLine cuts a line to a strip. What comes out are the pieces inside.
func clipLine(line []point, sides [2]side) [][]point {
	pieces := [][]point{line}
	for _, s := range sides {
		var out [][]point
		for _, piece := range pieces {
			var open []point
			for i, p := range piece {
				in := s.inside(p)
				if i > 0 && in != s.inside(piece[i-1]) {
					open = append(open, s.cross(piece[i-1], p))
					if !in {
						out = append(out, open)
						open = nil
					}
				}
				if in {
					open = append(open, p)
				}
			}
			if len(open) > 1 {
				out = append(out, open)
			}
		}
		pieces = out
	}
	return pieces
}
