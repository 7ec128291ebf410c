package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// setPaths gives every place its path, once and for all: a path depends on
// this table alone. Within a country, the bare slug of a name goes
//
//  1. to the capital;
//  2. to a first-level region, unless it holds a city of its name that has at
//     least a twentieth of its people: then to that city;
//  3. to an area, a water, a land or a landmark of areas.tsv;
//  4. to the most populous city or quarter;
//  5. to the most populous district;
//  6. to a hamlet.
//
// The others have added to it what tells them apart: a region or district the
// word for what it is ("new-york-state"), a city its region, then its region
// and district; and whatever is left, its GeoNames id. What lies in no country
// is by itself at the top, where countries come first.
func (b *builder) setPaths() {
	taken := map[string]bool{}
	claim := func(i int, path string) bool {
		if taken[path] {
			return false
		}
		taken[path] = true
		b.entries[i].Path = path
		return true
	}

	order := make([]int, len(b.entries))
	rank := make([]int, len(b.entries))
	for i, e := range b.entries {
		order[i] = i
		switch e.Kind {
		case gazetteer.Country, gazetteer.Territory:
			rank[i] = 0
		case gazetteer.Region:
			rank[i] = 2
		case gazetteer.City, gazetteer.Quarter:
			rank[i] = 4
		case gazetteer.District:
			rank[i] = 5
		default:
			rank[i] = 3
		}
		if e.Capital {
			rank[i] = 1
		}
		if e.Kind == gazetteer.Quarter && e.GeoNames == 0 {
			rank[i] = 3
		}
		if e.Weight == hamletWeight && e.GeoNames == 0 {
			rank[i] = 6
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(rank[i]-rank[j], b.entries[j].Weight-b.entries[i].Weight, b.entries[i].GeoNames-b.entries[j].GeoNames)
	})

	namesakes := b.namesakes()
	for _, i := range order {
		e := &b.entries[i]
		stem := gazetteer.Slug(e.Name)
		if c, ok := b.countries[e.Country]; ok && c != i {
			stem = gazetteer.Slug(b.entries[c].Name) + "/" + stem
		}
		division := b.src.divisions[e.Country]
		var endings []string
		if e.Kind != gazetteer.Region || !namesakes[i] {
			endings = append(endings, "")
		}
		switch e.Kind {
		case gazetteer.Region:
			endings = append(endings, "-"+cmp.Or(division.first, "region"), "-area")
		case gazetteer.District:
			if !strings.HasSuffix(stem, "-"+division.second) {
				endings = append(endings, "-"+division.second)
			}
		case gazetteer.City, gazetteer.Quarter:
		default:
			endings = append(endings, "-"+string(e.Kind))
		}
		if r := b.holder(i, gazetteer.Region); r >= 0 {
			region := "-" + gazetteer.Slug(b.entries[r].Name)
			endings = append(endings, region)
			if d := b.holder(i, gazetteer.District); d >= 0 {
				endings = append(endings, region+"-"+gazetteer.Slug(b.entries[d].Name))
			}
		}
		endings = append(endings, "-"+strconv.Itoa(e.GeoNames))
		if !slices.ContainsFunc(endings, func(end string) bool { return claim(i, stem+end) }) {
			panic(fmt.Sprintf("gen: no path is left for %s %s", e.Kind, stem))
		}
	}
}

// holder returns the entry of a kind that holds entry i, -1 where none does.
func (b *builder) holder(i int, k gazetteer.Kind) int {
	for h := b.entries[i].Holder; h >= 0; h = b.entries[h].Holder {
		if b.entries[h].Kind == k {
			return h
		}
	}
	return -1
}

// namesakes returns the regions that leave their bare slug to a city that
// they hold.
func (b *builder) namesakes() map[int]bool {
	out := map[int]bool{}
	for code, r := range b.regions {
		people := 0
		for _, i := range b.inside[code] {
			people += b.src.cities[i].people
		}
		slug := gazetteer.Slug(b.entries[r].Name)
		for _, i := range b.inside[code] {
			if gazetteer.Slug(b.entries[b.towns[i]].Name) == slug && b.src.cities[i].people*20 >= people {
				out[r] = true
			}
		}
	}
	return out
}
