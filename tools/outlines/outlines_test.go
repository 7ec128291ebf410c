package main

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSimplify(t *testing.T) {
	line := []point{{0, 0}, {1, 0.1}, {2, 0}, {3, 5}, {4, 0.2}, {5, 0}}
	tests := []struct {
		tolerance float64
		want      []point
	}{
		{0.01, line},
		{0.15, []point{{0, 0}, {2, 0}, {3, 5}, {4, 0.2}, {5, 0}}},
		{9, []point{{0, 0}, {5, 0}}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, simplify(line, test.tolerance), cmp.AllowUnexported(point{})); diff != "" {
			t.Errorf("tolerance %v:\n%s", test.tolerance, diff)
		}
	}
}

// The tiles of a ring have its area between them, whatever its form.
func TestClipRingKeepsTheArea(t *testing.T) {
	rings := map[string][]point{
		"square":  {{1, 1}, {9, 1}, {9, 9}, {1, 9}, {1, 1}},
		"comb":    {{0, 0}, {9, 0}, {9, 8}, {7, 8}, {7, 2}, {5, 2}, {5, 8}, {3, 8}, {3, 2}, {1, 2}, {0, 8}, {0, 0}},
		"outside": {{20, 20}, {21, 20}, {21, 21}, {20, 20}},
	}
	for name, ring := range rings {
		sum := 0.0
		for column := range 3 {
			part := clipRing(ring, strip(true, float64(4*column), float64(4*column+4)))
			if part == nil {
				continue
			}
			for row := range 3 {
				if piece := clipRing(part, strip(false, float64(4*row), float64(4*row+4))); piece != nil {
					sum += area(piece)
				}
			}
		}
		want := area(ring)
		if name == "outside" {
			want = 0
		}
		if math.Abs(sum-want) > 1e-9 {
			t.Errorf("%s: the tiles have an area of %v, the ring of %v", name, sum, want)
		}
	}
}

func TestUnwrap(t *testing.T) {
	tests := []struct {
		name       string
		ring, want []point
	}{
		{"nowhere near", []point{{1, 1}, {90, 1}, {90, 9}, {1, 1}}, []point{{1, 1}, {90, 1}, {90, 9}, {1, 1}}},
		{
			"over the meridian and back",
			[]point{{350, 1}, {10, 1}, {10, 9}, {350, 9}, {350, 1}},
			[]point{{350, 1}, {370, 1}, {370, 9}, {350, 9}, {350, 1}},
		},
		{
			"around the pole",
			[]point{{10, 5}, {130, 6}, {250, 5}, {10, 5}},
			[]point{{10, 5}, {130, 6}, {250, 5}, {370, 5}, {370, 9}, {10, 9}, {10, 5}},
		},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, unwrap(test.ring, 360, 9), cmp.AllowUnexported(point{})); diff != "" {
			t.Errorf("%s:\n%s", test.name, diff)
		}
	}
}

func TestClipLine(t *testing.T) {
	zigzag := []point{{-1, 0}, {2, 3}, {5, 0}, {2, -3}, {-1, 0}}
	want := [][]point{{{0, 1}, {2, 3}, {4, 1}}, {{4, -1}, {2, -3}, {0, -1}}}
	if diff := cmp.Diff(want, clipLine(zigzag, strip(true, 0, 4)), cmp.AllowUnexported(point{})); diff != "" {
		t.Error(diff)
	}
	if pieces := clipLine(zigzag, strip(true, 6, 9)); pieces != nil {
		t.Errorf("a line outside has the pieces %v", pieces)
	}
}

func TestPath(t *testing.T) {
	tests := []struct {
		name   string
		line   []point
		closed bool
		want   string
	}{
		{"a line", []point{{1, 2}, {4.4, 2}, {9, 7}}, false, "M1 2h3l5 5"},
		{"a ring", []point{{0, 0}, {3, 0}, {3, 3}, {0, 0}}, true, "M0 0h3v3z"},
		{"on the way", []point{{0, 0}, {1, 1}, {2, 2}, {2, 5}}, false, "M0 0l2 2v3"},
		{"a spike is no way on", []point{{0, 0}, {0, 5}, {0, 2}, {4, 2}}, false, "M0 0v5-3h4"},
		{"too small to see", []point{{1, 1}, {1.2, 1.1}, {0.9, 1}, {1, 1}}, true, ""},
	}
	for _, test := range tests {
		var p path
		p.add(test.line, test.closed)
		if got := p.String(); got != test.want {
			t.Errorf("%s: %q, not %q", test.name, got, test.want)
		}
	}
}

// Lines that meet are one, whichever way they were told, and what begins nearest to the
// pen comes next; of a ring the side that takes most to tell is the one that closes it.
func TestPathIsShort(t *testing.T) {
	tests := []struct {
		name  string
		rings [][]point
		lines [][]point
		want  string
	}{
		{"end to end", nil, [][]point{{{0, 0}, {4, 1}}, {{9, 0}, {9, 9}}, {{9, 0}, {4, 1}}}, "M0 0l4 1 5-1v9"},
		{"straight on", nil, [][]point{{{2, 2}, {0, 0}}, {{2, 2}, {5, 5}}}, "M0 0l5 5"},
		{"where three meet", nil, [][]point{{{0, 0}, {4, 4}}, {{4, 4}, {9, 3}}, {{4, 4}, {4, 9}}}, "M0 0l4 4 5-1M4 4v5"},
		{"the nearest", nil, [][]point{{{0, 0}, {1, 2}}, {{30, 80}, {40, 90}}, {{9, 9}, {3, 3}}}, "M0 0l1 2M9 9 3 3M30 80l10 10"},
		{"a ring", [][]point{{{9, 9}, {9, 0}, {90, 80}, {4, 90}, {9, 9}}}, nil, "M4 90 9 9V0l81 80z"},
		{"begun on the way", [][]point{{{1, 0}, {3, 0}, {3, 3}, {0, 3}, {0, 0}, {1, 0}}}, nil, "M0 3V0h3v3z"},
	}
	for _, test := range tests {
		var p path
		for _, ring := range test.rings {
			p.add(ring, true)
		}
		for _, line := range test.lines {
			p.add(line, false)
		}
		if got := p.String(); got != test.want {
			t.Errorf("%s: %q, not %q", test.name, got, test.want)
		}
	}
}

// The corners of the square of web maps, and the lengths of parallels in the
// table that the Natural Earth projection was first given as (Patterson, 2008);
// the polynomial was fitted to it.
func TestProjections(t *testing.T) {
	for degrees, want := range map[point]point{
		{-180, 85.0511287798066}: {0, 0}, {0, 0}: {128, 128}, {180, -85.0511287798066}: {256, 256}, {90, 66.51326}: {192, 64},
	} {
		if got := mercator(degrees, 256); math.Hypot(got.x-want.x, got.y-want.y) > 1e-3 {
			t.Errorf("mercator(%v) = %v, not %v", degrees, got, want)
		}
	}
	for latitude, want := range map[float64]float64{0: 1, 30: 0.9570, 45: 0.9006, 60: 0.8196, 75: 0.7160} {
		if got := naturalEarth(point{180, latitude}, 2).x; math.Abs(got-want) > 0.005 {
			t.Errorf("the parallel of %v° is %.4f of the equator, not %v", latitude, got, want)
		}
	}
	if north, south := naturalEarth(point{0, 50}, 1), naturalEarth(point{0, -50}, 1); north.y >= 0 || north.y != -south.y {
		t.Errorf("50° north is at %v, 50° south at %v", north, south)
	}
}

// A country is its largest part and what lies near, wherever the map begins.
func TestExtent(t *testing.T) {
	square := func(west, south, size float64) []point {
		return []point{{west, south}, {west + size, south}, {west + size, south + size}, {west, south + size}, {west, south}}
	}
	tests := []struct {
		name       string
		parts      [][]point
		west, east float64 // degrees
	}{
		{"an island near by and one far away", [][]point{square(0, 0, 10), square(10.5, 0, 3), square(60, 0, 3)}, 0, 13.5},
		{"too small to count", [][]point{square(0, 0, 10), square(10.5, 0, 0.5)}, 0, 10},
		{"over the 180th meridian", [][]point{square(170, 60, 10), square(-180, 60, 8)}, 170, 188},
	}
	for _, test := range tests {
		earth := &topology{arcs: test.parts}
		r := region{}
		for i := range test.parts {
			r.rings = append(r.rings, []int{i})
		}
		b := extent(earth, r)
		if west, east := b.west*360-180, b.east*360-180; math.Abs(west-test.west) > 1e-9 || math.Abs(east-test.east) > 1e-9 {
			t.Errorf("%s: from %v to %v, not from %v to %v", test.name, west, east, test.west, test.east)
		}
	}
}

const twoSquares = `{"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[-1,10]},
"objects":{
 "countries":{"type":"GeometryCollection","geometries":[
  {"type":"Polygon","arcs":[[0,1]]},{"type":"MultiPolygon","arcs":[[[-1,2]]]}]},
 "land":{"type":"GeometryCollection","geometries":[{"type":"MultiPolygon","arcs":[[[1,2]]]}]}},
"arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]]}`

func TestReadTopology(t *testing.T) {
	earth, err := readTopology([]byte(twoSquares))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]int{0}, earth.borders); diff != "" {
		t.Errorf("the borders are others:\n%s", diff)
	}
	want := []point{{0, 11}, {-1, 11}, {-1, 10}, {0, 10}, {1, 10}, {1, 11}, {0, 11}}
	if diff := cmp.Diff(want, ring(earth.land[0], earth.arcs), cmp.AllowUnexported(point{})); diff != "" {
		t.Errorf("the land is another:\n%s", diff)
	}
	if diff := cmp.Diff([]point{{0, 11}, {0, 10}}, ring([]int{^0}, earth.arcs), cmp.AllowUnexported(point{})); diff != "" {
		t.Errorf("an arc backwards is another:\n%s", diff)
	}
	if _, err := readTopology([]byte(`{"objects":{}}`)); err == nil {
		t.Error("a file without land is taken")
	}
}

const threeStates = `{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
"objects":{
 "subunits":{"type":"GeometryCollection","geometries":[
  {"type":"Polygon","properties":{"gu":"USA"},"arcs":[[0,1]]},
  {"type":"Polygon","properties":{"gu":"USA"},"arcs":[[-1,2,3]]},
  {"type":"Polygon","properties":{"gu":"CAN"},"arcs":[[-3,4]]}]},
 "lakes":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[5]]}]}},
"arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,2],[2,0]],[[4,2],[0,-2],[-2,0]],[[4,2],[0,2],[-2,0],[0,-2]],[[1,1],[0,1],[1,0],[-1,-1]]]}`

func TestReadMore(t *testing.T) {
	earth := &topology{}
	if err := earth.readMore([]byte(threeStates)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]point{{{2, 0}, {2, 2}}}, earth.states, cmp.AllowUnexported(point{})); diff != "" {
		t.Errorf("the lines between states are others; what parts two countries is none:\n%s", diff)
	}
	if diff := cmp.Diff([][]point{{{1, 1}, {1, 2}, {2, 2}, {1, 1}}}, earth.lakes, cmp.AllowUnexported(point{})); diff != "" {
		t.Errorf("the lakes are others:\n%s", diff)
	}
	if err := new(topology).readMore([]byte(twoSquares)); err == nil {
		t.Error("a file without states is taken")
	}
}
