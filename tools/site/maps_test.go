package site

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/net/html"
)

// A mapCase is a report of some places, and what its maps have to be like.
type mapCase struct {
	name   string
	places string // "name lat lon", divided by commas, as they stand in the report
	maps   int    // how many there are
	east   string // pairs of places "a<b" where b is drawn to the right of a on the first map
}

var mapCases = []mapCase{
	{"one", "milan 45.46 9.19", 1, ""},
	{"near", "milan 45.46 9.19,rome 41.89 12.51,bari 41.12 16.87", 1, "milan<rome,rome<bari"},
	{"over-the-180th-meridian", "suva -18.14 178.44,apia -13.83 -171.77,nukualofa -21.14 -175.2", 1, "suva<nukualofa,nukualofa<apia"},
	{"far", "milan 45.46 9.19,lima -12.04 -77.03,tokyo 35.69 139.69", 2, ""},
	{"poles", "station -89.99 0", 1, ""},
	{"crowded", "a 10 10,b 10.01 10.01,c 10.02 10.02,d 10.03 10.03,e 10.04 10.04,f 10.05 10.05,g 10.06 10.06,h 10.07 10.07", 1, ""},
	{"nowhere", "", 0, ""},
}

// The country of a place is named on its map, where it is on it and has room.
func TestMapNamesTheCountry(t *testing.T) {
	place := func(path, kind, lat, lon string) txtar.File {
		return txtar.File{Name: "content/places/" + path + "/_index.md",
			Data: fmt.Appendf(nil, "---\ntitle: %s\nplace: {kind: %s, lat: %s, lon: %s}\n---\n", path, kind, lat, lon)}
	}
	files := build(t, Options{Source: newSite(t,
		place("ghana", "country", "8.1", "-1.2"), place("ghana/accra", "city", "5.56", "-0.2"),
		place("chile", "country", "-33", "-71"), place("chile/iquique", "city", "-20.22", "-70.14"),
		place("nepal", "country", "28", "84"), place("nepal/pokhara", "city", "28.2", "84"),
	)})
	for page, want := range map[string]string{"ghana/accra": "ghana", "chile/iquique": "", "nepal/pokhara": ""} {
		var got []string
		for _, name := range find(parsed(t, files["places/"+page+"/index.html"]), class("land")) {
			got = append(got, text(name))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("the map of %s names %q, not %q", page, got, want)
		}
	}
}

// What lies far from the rest of its country, and has reports, is on its map or on
// one of the world below.
func TestMapsShowWhatLiesFarAway(t *testing.T) {
	place := func(path, kind, code, lat, lon string) txtar.File {
		return txtar.File{Name: "content/places/" + path + "/_index.md",
			Data: fmt.Appendf(nil, "---\ntitle: %s\nplace: {kind: %s, country: %s, lat: %s, lon: %s}\n---\n", path, kind, code, lat, lon)}
	}
	files := build(t, Options{Source: newSite(t,
		place("united-states", "country", "US", "39.8", "-98.5"), place("united-states/chicago", "city", "US", "41.85", "-87.65"), place("united-states/honolulu", "city", "US", "21.31", "-157.86"),
		place("france", "country", "FR", "46", "2"), place("france/lyon", "city", "FR", "45.75", "4.85"), place("france/saint-denis", "city", "FR", "-20.88", "55.45"),
		place("spain", "country", "ES", "40", "-4"), place("spain/seville", "city", "ES", "37.38", "-5.97"),
	)})
	for page, want := range map[string]string{"united-states": "chicago honolulu", "france": "lyon, saint-denis", "spain": "seville"} {
		var got []string
		for _, m := range find(parsed(t, files["places/"+page+"/index.html"]), class("map")) {
			got = append(got, strings.Join(slices.Sorted(maps.Keys(drawnPoints(t, m))), " "))
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("the maps of %s show %q, not %q", page, got, want)
		}
	}
}

// Chinese names, whose letters are as wide as high, keep off each other too.
func TestMapsOfWideLetters(t *testing.T) {
	var content []txtar.File
	for i, name := range []string{"乌鲁木齐市中心", "呼和浩特市西区", "哈尔滨市南岗区", "서울특별시종로구", "とうきょうとしぶやく"} {
		content = append(content, txtar.File{Name: fmt.Sprintf("content/places/p%d/_index.md", i),
			Data: fmt.Appendf(nil, "---\ntitle: %s\nplace: {kind: city, lat: %g, lon: %g}\n---\n", name, 40+0.05*float64(i), 100+1.2*float64(i))})
	}
	content = append(content, txtar.File{Name: "content/articles/wide/index.md", Data: []byte("---\ntitle: T\nplaces: [p0, p1, p2, p3, p4]\n---\nText.\n")})
	files := build(t, Options{Source: newSite(t, content...)})
	for _, m := range find(parsed(t, files["articles/wide/index.html"]), class("map")) {
		drawnPoints(t, m)
	}
}

func TestMaps(t *testing.T) {
	var content []txtar.File
	for _, c := range mapCases {
		var paths []string
		for place := range strings.SplitSeq(c.places, ",") {
			var name, lat, lon string
			if n, _ := fmt.Sscan(place, &name, &lat, &lon); n < 3 {
				continue
			}
			path := c.name + "/" + name
			paths = append(paths, path)
			content = append(content, txtar.File{Name: "content/places/" + path + "/_index.md",
				Data: fmt.Appendf(nil, "---\ntitle: %s\nplace: {kind: city, lat: %s, lon: %s}\n---\n", name, lat, lon)})
		}
		content = append(content, txtar.File{Name: "content/articles/" + c.name + "/index.md",
			Data: fmt.Appendf(nil, "---\ntitle: T\nplaces: [%s]\n---\nText.\n", strings.Join(paths, ", "))})
	}
	files := build(t, Options{Source: newSite(t, content...)})
	for _, c := range mapCases {
		t.Run(c.name, func(t *testing.T) {
			maps := find(parsed(t, files["articles/"+c.name+"/index.html"]), class("map"))
			if len(maps) != c.maps {
				t.Fatalf("there are %d maps, not %d", len(maps), c.maps)
			}
			shown := map[string]bool{}
			for i, m := range maps {
				at := drawnPoints(t, m)
				for name := range at {
					shown[name] = true
				}
				if i > 0 || c.east == "" {
					continue
				}
				for pair := range strings.SplitSeq(c.east, ",") {
					west, east, _ := strings.Cut(pair, "<")
					if at[west] >= at[east] {
						t.Errorf("%s is drawn at %v, %s at %v", west, at[west], east, at[east])
					}
				}
			}
			for place := range strings.SplitSeq(c.places, ",") {
				if name, _, _ := strings.Cut(place, " "); name != "" && !shown[name] {
					t.Errorf("no map shows %s", name)
				}
			}
		})
	}
}

// drawnPoints are the places on a map with how far they lie from its left edge.
// It fails where one lies outside, where the map has no land, or where two names
// or numbers overlap, where a letter is not half as wide as high, or a Chinese one as wide.
func drawnPoints(t *testing.T, m *html.Node) map[string]float64 {
	t.Helper()
	number := func(n *html.Node, key string) float64 {
		v, err := strconv.ParseFloat(attribute(n, key), 64)
		if attribute(n, key) == "" && (key == "x" || key == "y") {
			return 0 // as SVG has it
		}
		if err != nil {
			t.Fatalf("%s of a %s: %v", key, n.Data, err)
		}
		return v
	}
	element := func(name string) func(*html.Node) bool {
		return func(n *html.Node) bool { return n.Data == name }
	}
	var left, top, width, height float64
	svg := find(m, element("svg"))[0]
	fmt.Sscanf(attribute(svg, "viewBox"), "%g %g %g %g", &left, &top, &width, &height)
	size := number(svg, "font-size")
	if land := find(m, element("path")); len(land) == 0 || len(attribute(land[0], "d")) < 50 {
		t.Error("there is no land on a map")
	}
	type box struct {
		text                     string
		left, right, top, bottom float64
	}
	var boxes []box
	at := map[string]float64{}
	for _, a := range find(m, element("a")) {
		circle := find(a, element("circle"))[0]
		var x, y float64
		if n, _ := fmt.Sscanf(strings.NewReplacer(",", " ", "(", " ", ")", "").Replace(attribute(a, "transform")), "translate %g %g", &x, &y); n < 2 || number(circle, "r") <= 0 {
			t.Fatalf("%s is drawn nowhere: %q", attribute(a, "href"), attribute(a, "transform"))
		}
		if x < left || x > left+width || y < top || y > top+height {
			t.Errorf("%s is drawn at %v, %v, outside of the map", attribute(a, "href"), x, y)
		}
		parts := strings.Split(strings.Trim(attribute(a, "href"), "/"), "/")
		at[parts[len(parts)-1]] = x
		for _, label := range find(a, element("text")) {
			b := box{text: text(label), left: x + number(label, "x"), top: y + number(label, "y") - 0.4*size}
			wide := 0.0
			for _, letter := range b.text {
				if letter > 0x1100 {
					wide += size
				} else {
					wide += 0.45 * size
				}
			}
			switch attribute(label, "text-anchor") {
			case "middle":
				b.left -= wide / 2
			case "end":
				b.left -= wide
			}
			b.right, b.bottom = b.left+wide, b.top+0.8*size
			if b.left < left || b.right > left+width || b.top < top || b.bottom > top+height {
				t.Errorf("the words %q leave the map", b.text)
			}
			for _, other := range boxes {
				if b.left < other.right && other.left < b.right && b.top < other.bottom && other.top < b.bottom {
					t.Errorf("the words %q and %q overlap", b.text, other.text)
				}
			}
			boxes = append(boxes, b)
		}
	}
	return at
}
