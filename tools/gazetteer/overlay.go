package gazetteer

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// An Overlay is the gazetteer with an editor's entries laid over it. Nil is the
// gazetteer alone, and costs nothing. The IDs of added places follow those of
// the table. An Overlay does not change once it is made.
type Overlay struct {
	file     string
	places   []Place            // added
	holders  []ID               // of the added places; their own ID where nothing holds them
	names    map[string][]Sense // by key, what the editor's names mean besides
	longest  map[string]int     // by its first word, the most words of a key of names
	openings map[string]bool    // the first words of the names that an entry is about
	renamed  map[ID]string
	unmeant  map[ID]bool     // places that no name means
	noPlaces map[string]bool // keys
	settled  map[string]ID   // by key
	local    []local
}

// A local is what an editor says of one name or place in some seeds alone.
type local struct {
	in    []string
	apply func(*Overlay)
}

// addedWeight is the weight of an added place: an editor adds a place because
// texts mean it, so that it ranks with great cities.
const addedWeight = 1_000_000

// NewOverlay lays an editor's entries over the table. It gives nil where there
// are none. An entry that cannot be followed, because it names a path that is
// not there or contradicts another entry, is a *seed.Error with its line and
// column; the error joins them all, and there is no overlay then.
func NewOverlay(e *Edits) (*Overlay, error) {
	if e == nil || len(e.Add)+len(e.Rename)+len(e.Drop)+len(e.Settle) == 0 {
		return nil, nil
	}
	o := &Overlay{
		file: e.File, names: make(map[string][]Sense), longest: make(map[string]int), openings: make(map[string]bool),
		renamed: make(map[ID]string), unmeant: make(map[ID]bool), noPlaces: make(map[string]bool), settled: make(map[string]ID),
	}
	var errs []error
	fail := func(at Position, message, remedy string) {
		errs = append(errs, &seed.Error{Path: e.File, Line: at.Line, Column: at.Column, Message: message, Remedy: remedy})
	}
	// Of what is said twice, the second is at fault.
	said := make(map[string]Position)
	once := func(at Position, in []string, what string) {
		if len(in) == 0 {
			in = []string{""}
		}
		for _, seedPath := range in {
			key := what + " in " + seedPath
			if before, ok := said[key]; ok {
				fail(at, fmt.Sprintf("line %d has said already what %s is to be", before.Line, what), "take one of the two out")
				return
			}
			said[key] = at
		}
	}
	place := func(at Position, p string) (ID, bool) {
		id, ok := o.ByPath(p)
		if !ok {
			fail(at, fmt.Sprintf("there is no place %q", p), o.suggest(p))
		}
		return id, ok
	}
	nameable := func(at Position, name string) bool {
		if k := EntryKey(name); k == "" || len(k) > maxKey {
			fail(at, fmt.Sprintf("%q cannot be found in a text", name), fmt.Sprintf("write a name with letters, of at most %d", maxKey))
			return false
		}
		return true
	}

	for i := range e.Add {
		a := &e.Add[i]
		if message, remedy := o.add(a); message != "" {
			fail(a.At, message, remedy)
			continue
		}
		for _, n := range slices.Concat([]string{a.Name}, a.Names, a.Demonyms) {
			nameable(a.At, n)
		}
	}
	for _, r := range e.Rename {
		once(r.At, nil, "the name of "+r.Path)
		if id, ok := place(r.At, r.Path); ok && nameable(r.At, r.Name) {
			o.renamed[id] = r.Name
			o.name(r.Name, Sense{id, Primary})
		}
	}
	for _, d := range e.Drop {
		switch {
		case (d.Name == "") == (d.Path == ""):
			fail(d.At, "this drops neither a name nor a place, or both", "give a name or a path")
		case d.Name != "":
			if key := EntryKey(d.Name); nameable(d.At, d.Name) {
				once(d.At, d.In, fmt.Sprintf("%q", key))
				o.say(d.In, func(o *Overlay) {
					o.noPlaces[key] = true
					o.openings[openingOf(key)] = true
					delete(o.settled, key)
				})
			}
		default:
			if id, ok := place(d.At, d.Path); ok {
				once(d.At, d.In, "dropping "+d.Path)
				o.say(d.In, func(o *Overlay) { o.unmeant[id] = true })
			}
		}
	}
	for _, s := range e.Settle {
		id, ok := place(s.At, s.Path)
		if key := EntryKey(s.Name); nameable(s.At, s.Name) && ok {
			once(s.At, s.In, fmt.Sprintf("%q", key))
			o.say(s.In, func(o *Overlay) {
				o.settled[key] = id
				delete(o.noPlaces, key)
				if !slices.ContainsFunc(world.lookup(nil, key), func(x Sense) bool { return x.Place == id }) {
					o.name(key, Sense{id, Alternate})
				}
			})
		}
	}
	if errs != nil {
		return nil, errors.Join(errs...)
	}
	return o, nil
}

// say applies what is said of all seeds, and keeps what is said of some.
func (o *Overlay) say(in []string, apply func(*Overlay)) {
	if len(in) == 0 {
		apply(o)
		return
	}
	o.local = append(o.local, local{in, apply})
}

// EntryKey returns the key under which texts have a name that an editor writes:
// an article in small letters is no part of it ("the Valley").
func EntryKey(name string) string { return Key(strings.TrimPrefix(name, "the ")) }

// name adds a name for a place.
func (o *Overlay) name(name string, s Sense) {
	key := EntryKey(name)
	if !slices.ContainsFunc(o.names[key], func(x Sense) bool { return x.Place == s.Place }) {
		o.names[key] = append(slices.Clip(o.names[key]), s)
	}
	first := openingOf(key)
	o.longest[first] = max(o.longest[first], strings.Count(key, " ")+1)
	o.openings[first] = true
}

// openingOf is the first word of a key.
func openingOf(key string) string {
	first, _, _ := strings.Cut(key, " ")
	return first
}

// add adds a place. It says what is wrong with it, and what to do.
func (o *Overlay) add(a *Addition) (message, remedy string) {
	id := ID(o.Len())
	holder, held := id, false
	if a.Country != "" {
		if holder, held = world.byCode(a.Country); !held {
			return fmt.Sprintf("no country has the code %q", a.Country), "write its ISO 3166-1 alpha-2 code, such as IE"
		}
	}
	if a.Parent != "" {
		parent, ok := o.ByPath(a.Parent)
		if !ok {
			return fmt.Sprintf("there is no place %q for %s to lie in", a.Parent, a.Name), o.suggest(a.Parent)
		}
		if in, ok := o.CountryOf(parent); held && (!ok || in != holder) {
			return fmt.Sprintf("%s does not lie in the country %s", a.Parent, a.Country), "leave the country out: it follows from the parent"
		}
		holder, held = parent, true
	}
	kind := Kind(a.Kind)
	switch kind {
	case Country, Territory:
		if held {
			return "a " + a.Kind + " lies in no other", "leave parent and country out, or call it a region"
		}
	case Region, District, City, Quarter:
		if !held {
			return fmt.Sprintf("%s is a %s in no country", a.Name, a.Kind), "give its country, or the place that it lies in as parent"
		}
	}
	p := Place{ID: id, Name: a.Name, Kind: kind, Lat: a.Lat, Lon: a.Lon, GeoNames: a.GeoNames, Weight: addedWeight}
	if !held {
		holder = id
	}
	o.places, o.holders = append(o.places, p), append(o.holders, holder)
	country, inCountry := o.CountryOf(id)
	if inCountry {
		p.Country = o.Get(country).Country
	}
	if p.Path, message, remedy = o.pathOf(a, id); message != "" {
		return message, remedy
	}
	o.places[len(o.places)-1] = p

	o.name(a.Name, Sense{id, Primary})
	for _, n := range a.Names {
		o.name(n, Sense{id, Alternate})
	}
	for _, n := range a.Demonyms {
		o.name(n, Sense{id, Demonym})
	}
	return "", ""
}

// pathOf is the path that an added place is given, or else the first of those
// that a place of the table would have which is free.
func (o *Overlay) pathOf(a *Addition, id ID) (p, message, remedy string) {
	if a.Path != "" {
		if taken, ok := o.ByPath(a.Path); ok {
			other := o.Get(taken)
			return "", fmt.Sprintf("%s is the path of another place: %s, a %s at %.4f, %.4f", a.Path, other.Name, other.Kind, other.Lat, other.Lon),
				"write another path, or take the entry out if it is the same place"
		}
		if dir := path.Dir(a.Path); dir != "." {
			if _, ok := o.ByPath(dir); !ok {
				return "", fmt.Sprintf("the path %s lies below %s, which is no place", a.Path, dir), o.suggest(dir)
			}
		}
		return a.Path, "", ""
	}
	slug := Slug(a.Name)
	if slug == "" {
		return "", fmt.Sprintf("no path can be made of %q", a.Name), "give it a path of Latin letters"
	}
	if c, ok := o.CountryOf(id); ok && c != id {
		slug = o.Get(c).Path + "/" + slug
	}
	endings := []string{""}
	if k := Kind(a.Kind); k != City && k != Quarter {
		endings = append(endings, "-"+a.Kind)
	}
	if r, ok := o.RegionOf(id); ok {
		region := "-" + Slug(o.ownName(r))
		endings = append(endings, region)
		if d, ok := o.DistrictOf(id); ok {
			endings = append(endings, region+"-"+Slug(o.ownName(d)))
		}
	}
	if a.GeoNames > 0 {
		endings = append(endings, "-"+strconv.Itoa(a.GeoNames))
	}
	for _, end := range endings {
		if _, taken := o.ByPath(slug + end); !taken {
			return slug + end, "", ""
		}
	}
	return "", fmt.Sprintf("%s is the path of another place, and so is all that would tell %s apart", slug, a.Name), "give it a path of its own"
}

// ownName is the name of a place that no editor has changed: paths go by it.
func (o *Overlay) ownName(id ID) string {
	if n, ok := o.added(id); ok {
		return o.places[n].Name
	}
	return world.name(id)
}

// suggest says what to do about a path that is none: it names the places whose
// name it ends in.
func (o *Overlay) suggest(p string) string {
	var like []string
	for _, s := range o.Lookup(path.Base(p)) {
		if len(like) < 3 {
			like = append(like, o.Get(s.Place).Path)
		}
	}
	if like == nil {
		return "write the path as the place's page has it, such as italy/milan, or add the place"
	}
	return "write a path that there is, such as " + strings.Join(like, " or ") + ", or add the place"
}

// For is the overlay as it holds for one seed, by its path: what is said of
// this seed alone goes before what is said of all.
func (o *Overlay) For(seedPath string) *Overlay {
	if o == nil || len(o.local) == 0 {
		return o
	}
	own := o
	for _, l := range o.local {
		if !slices.ContainsFunc(l.in, func(in string) bool { return Matches(in, seedPath) }) {
			continue
		}
		if own == o {
			c := *o
			c.names, c.longest, c.unmeant = maps.Clone(o.names), maps.Clone(o.longest), maps.Clone(o.unmeant)
			c.noPlaces, c.settled, c.openings = maps.Clone(o.noPlaces), maps.Clone(o.settled), maps.Clone(o.openings)
			own = &c
		}
		l.apply(own)
	}
	return own
}

// Matches says whether an entry that is said of the seed in is said of the one
// at seedPath: in is its path or the end of it, whole names of folders and
// files.
func Matches(in, seedPath string) bool {
	return in == seedPath || strings.HasSuffix(seedPath, "/"+in)
}

// File is the path of the editor's file, "" where there is none.
func (o *Overlay) File() string {
	if o == nil {
		return ""
	}
	return o.file
}

// Settled returns the place that a name means by the editor's word.
func (o *Overlay) Settled(name string) (ID, bool) {
	if o == nil || len(o.settled) == 0 {
		return 0, false
	}
	id, ok := o.settled[Key(name)]
	return id, ok
}

// Dropped reports whether a name is no place by the editor's word.
func (o *Overlay) Dropped(name string) bool {
	return o != nil && len(o.noPlaces) > 0 && o.noPlaces[Key(name)]
}

// amend puts the editor's word into the senses of a name that dst has from
// from on.
func (o *Overlay) amend(dst []Sense, from int, name string) []Sense {
	var buf [maxKey * 2]byte
	key := appendKey(buf[:0], name)
	if o.noPlaces[string(key)] {
		return dst[:from]
	}
	if own := o.names[string(key)]; own != nil {
		// The surer kind of name wins where both have the place.
		senses := slices.DeleteFunc(dst[from:], func(s Sense) bool {
			return slices.ContainsFunc(own, func(x Sense) bool { return x.Place == s.Place })
		})
		dst = append(dst[:from+len(senses)], own...)
		slices.SortStableFunc(dst[from:], func(a, b Sense) int { return cmp.Compare(o.Weight(b.Place), o.Weight(a.Place)) })
	}
	if len(o.unmeant) > 0 {
		meant := slices.DeleteFunc(dst[from:], func(s Sense) bool { return o.unmeant[s.Place] })
		dst = dst[:from+len(meant)]
	}
	return dst
}

// ownWords returns how many of words the longest of the editor's own names
// takes that opens them.
func (o *Overlay) ownWords(words []string) int {
	if len(words) == 0 {
		return 0
	}
	var buf [maxKey * 2]byte
	first := appendKey(buf[:0], words[0])
	end, _ := opening(first)
	for n := min(len(words), o.longest[string(first[:end])]); n > 0; n-- {
		if _, ok := o.names[Key(strings.Join(words[:n], " "))]; ok {
			return n
		}
	}
	return 0
}

// added returns the index in places of an added place.
func (o *Overlay) added(id ID) (int, bool) {
	n := int(id) - world.field(placeCount)
	return n, n >= 0
}
