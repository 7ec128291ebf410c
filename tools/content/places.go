package content

import (
	"fmt"
	"path"
	"slices"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// NewPlace makes the page of a place from its path, with the editor's entries,
// nil for none, laid over the gazetteer. It fails where there is no such place.
func NewPlace(placePath string, places *gazetteer.Overlay) (*PlacePage, error) {
	id, ok := places.ByPath(placePath)
	if !ok {
		return nil, fmt.Errorf("place %q is not in the gazetteer; correct the path, add the place to places.yaml, or write content/places/%s/_index.md by hand", placePath, placePath)
	}
	g := places.Get(id)
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
	if region, ok := places.RegionOf(id); ok && region != id {
		page.Place.Region = places.Get(region).Name
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
