package content

import (
	"fmt"
	"path"
	"slices"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// NewPlace makes the page of a place of the gazetteer from its path. It fails
// where the gazetteer has no such place.
func NewPlace(placePath string) (*PlacePage, error) {
	id, ok := gazetteer.ByPath(placePath)
	if !ok {
		return nil, fmt.Errorf("place %q is not in the gazetteer; correct the path, or write content/places/%s/_index.md by hand", placePath, placePath)
	}
	g := gazetteer.Get(id)
	page := &PlacePage{
		Title: g.Name,
		Place: Place{
			Kind:       string(g.Kind),
			Country:    g.Country,
			Lat:        g.Lat,
			Lon:        g.Lon,
			Population: g.Population,
			GeoNames:   g.GeoNames,
		},
	}
	if region, ok := gazetteer.RegionOf(id); ok && region != id {
		page.Place.Region = gazetteer.Get(region).Name
	}
	if parent := path.Dir(placePath); parent != "." {
		page.Place.Parent = parent
	}
	return page, nil
}

// withAncestors are the given paths of places and all that they lie in, each
// once, in the order of the alphabet: Hugo shows a term under another only
// where both have a page.
func withAncestors(placePaths []string) []string {
	var all []string
	for _, p := range placePaths {
		for ; p != "." && p != "/" && p != ""; p = path.Dir(p) {
			all = append(all, p)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
