package content

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNewPlace(t *testing.T) {
	page, err := NewPlace("italy/milan", nil)
	if err != nil {
		t.Fatal(err)
	}
	p := page.Place
	if page.Title != "Milan" || p.Kind != "city" || p.Country != "IT" || p.Region != "Lombardy" || p.Parent != "italy" || p.GeoNames != 3173435 ||
		p.Lat < 45 || p.Lat > 46 || p.Lon < 9 || p.Lon > 10 || p.Population < 1_000_000 {
		t.Errorf("Milan is %+v", page)
	}
	for _, path := range []string{"italy", "sahel"} {
		page, err := NewPlace(path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if page.Place.Parent != "" || page.Place.Region != "" {
			t.Errorf("%s lies in %+v", path, page.Place)
		}
		back, err := ReadPlace("x.md", page.Marshal())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(page, back); diff != "" {
			t.Errorf("the page says something else:\n%s", diff)
		}
	}
	if _, err := NewPlace("italy/nowhere-at-all", nil); err == nil || !strings.Contains(err.Error(), "italy/nowhere-at-all") {
		t.Errorf("a place that is not there gives: %v", err)
	}
}

func TestWithAncestors(t *testing.T) {
	got := withAncestors([]string{"italy/milan", "ireland", "italy/rome"})
	if diff := cmp.Diff([]string{"ireland", "italy", "italy/milan", "italy/rome"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
