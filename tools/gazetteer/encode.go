package gazetteer

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// An Entry is a place on its way into a table.
type Entry struct {
	Place         // ID and Population are ignored: they follow from Weight
	Holder int    // index of the Entry that holds it most closely, -1 where none does
	Code   string // of a country or territory, its ISO 3166-1 alpha-2 code
	Names  []Name // besides Place.Name
}

// A Name is a name of a place and its kind.
type Name struct {
	Text string
	How  How
}

// Encode writes the table that the rest of the package reads. The order of
// entries makes no difference beyond telling apart what weighs the same. Every
// Path must be the one that follows from the names of the entry, its country
// and an ending: its region, its region and district, its GeoNames id, or any
// word that few places share. Encode is for gen, which makes the table, and
// for tests.
func Encode(entries []Entry) ([]byte, error) {
	e, err := arrange(entries)
	if err != nil {
		return nil, err
	}
	if err := e.collectNames(); err != nil {
		return nil, err
	}
	records, err := e.records()
	if err != nil {
		return nil, err
	}
	index, blocks := e.blocks()
	bits, filter := e.filter()
	codes := e.codes()

	var words []byte
	for _, w := range e.words {
		words = append(words, byte(len(w)))
		words = append(words, w...)
	}
	var heavy []byte
	for _, p := range e.places[:e.heavy] {
		heavy = binary.LittleEndian.AppendUint32(heavy, uint32(p.Weight))
	}

	header := make([]byte, len(magic)+int(headerFields)*fieldSize)
	copy(header, magic)
	set := func(f headerField, v int) {
		binary.LittleEndian.PutUint32(header[len(magic)+int(f)*fieldSize:], uint32(v))
	}
	set(placeCount, len(e.places))
	set(heavyCount, e.heavy)
	set(codeCount, len(codes)/8)
	set(nameCount, len(e.names))
	set(filterBits, bits)
	out := slices.Clone(header)
	for _, part := range []struct {
		field headerField
		bytes []byte
	}{
		{recordsAt, records}, {heavyAt, heavy}, {codesAt, codes}, {wordsAt, words},
		{filterAt, filter}, {indexAt, index}, {blocksAt, blocks},
	} {
		set(part.field, len(out))
		out = append(out, part.bytes...)
	}
	// So that a reader of eight bytes never runs over the end.
	out = append(out, make([]byte, 8)...)
	set(tableSize, len(out))
	copy(out, header)
	return out, nil
}

// An encoder holds a table that is being written.
type encoder struct {
	places []Entry // by weight; Holder is an index into this
	heavy  int     // of them, too heavy for two bytes
	words  []string
	names  []tableName
	number map[string]int // of a name, by its text
}

// A tableName is one spelling and what it can mean.
type tableName struct {
	key, text string
	senses    []Sense
}

// arrange orders the entries by weight.
func arrange(entries []Entry) (*encoder, error) {
	if len(entries) > idMask {
		return nil, fmt.Errorf("%d places are more than %d bits can number", len(entries), idBits)
	}
	order := make([]int, len(entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return entries[b].Weight - entries[a].Weight })
	id := make([]int, len(entries))
	e := &encoder{places: make([]Entry, len(entries))}
	for i, o := range order {
		id[o] = i
	}
	for i, o := range order {
		p := entries[o]
		if p.ID = ID(i); p.Holder >= 0 {
			p.Holder = id[p.Holder]
		} else {
			p.Holder = i
		}
		if p.Weight > math.MaxUint16 {
			e.heavy = i + 1
		}
		e.places[i] = p
	}
	return e, nil
}

// collectNames gathers the names with their senses, ordered by key.
func (e *encoder) collectNames() error {
	spelling := map[string]string{} // of a key, one that a place has as its own name
	at := map[string]int{}
	add := func(text string, s Sense) error {
		key := Key(text)
		if key == "" || len(key) > maxKey || len(text) > maxKey*2 {
			return fmt.Errorf("%q cannot be a name: its key has %d bytes, and 1 to %d can be", text, len(key), maxKey)
		}
		n, ok := at[text]
		if !ok {
			n = len(e.names)
			at[text] = n
			e.names = append(e.names, tableName{key: key, text: text})
		}
		if !slices.ContainsFunc(e.names[n].senses, func(o Sense) bool { return o.Place == s.Place && o.How <= s.How }) {
			e.names[n].senses = append(e.names[n].senses, s)
		}
		return nil
	}
	for i, p := range e.places {
		if err := add(p.Name, Sense{ID(i), Primary}); err != nil {
			return err
		}
		if k := Key(p.Name); spelling[k] == "" {
			spelling[k] = p.Name
		}
	}
	for i, p := range e.places {
		names := p.Names
		if slug := Slug(p.Name); Key(slug) != Key(p.Name) {
			names = append(slices.Clip(names), Name{strings.ReplaceAll(slug, "-", " "), Alternate})
		}
		for _, n := range names {
			text := n.Text
			if own := spelling[Key(text)]; own != "" {
				text = own
			} else {
				spelling[Key(text)] = text
			}
			if err := add(text, Sense{ID(i), n.How}); err != nil {
				return fmt.Errorf("%s: %w", p.Path, err)
			}
		}
	}
	sort.Slice(e.names, func(i, j int) bool {
		a, b := e.names[i], e.names[j]
		if a.key != b.key {
			return a.key < b.key
		}
		return a.text < b.text
	})
	e.number = make(map[string]int, len(e.names))
	for i := range e.names {
		e.names[i].senses = ordered(e.names[i].senses, 0)
		e.number[e.names[i].text] = i
	}
	return nil
}

// records writes the places.
func (e *encoder) records() ([]byte, error) {
	out := make([]byte, 0, len(e.places)*recordSize)
	for i, p := range e.places {
		kind := slices.Index(kinds[:], p.Kind)
		if kind < 0 {
			return nil, fmt.Errorf("%s: no kind %q", p.Path, p.Kind)
		}
		if math.Abs(p.Lat) > 90 || math.Abs(p.Lon) > 180 {
			return nil, fmt.Errorf("%s: no place on Earth is at %v, %v", p.Path, p.Lat, p.Lon)
		}
		if p.GeoNames < 0 || p.GeoNames >= 1<<24 {
			return nil, fmt.Errorf("%s: GeoNames id %d does not fit into 3 bytes", p.Path, p.GeoNames)
		}
		bits := uint64(math.Round(p.Lat*100000)+9000000) |
			uint64(math.Round(p.Lon*100000)+18000000)<<25 | uint64(kind)<<51
		if p.Capital {
			bits |= 1 << 55
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(bits))
		out = append24(out, int(bits>>32))
		out = append24(out, p.GeoNames)
		out = binary.LittleEndian.AppendUint16(out, uint16(min(p.Weight, math.MaxUint16)))
		out = append24(out, e.number[p.Name])
		end, err := e.ending(i)
		if err != nil {
			return nil, err
		}
		out = append24(out, p.Holder|end<<idBits)
	}
	return out, nil
}

// ending finds how the path of a place goes on after the slug of its name.
func (e *encoder) ending(i int) (int, error) {
	p := e.places[i]
	bare := Slug(p.Name)
	region, district, country := "", "", ""
	for j, at := 0, i; j < 4; j++ {
		switch h := e.places[at]; {
		case h.Kind == Country || h.Kind == Territory:
			country = Slug(h.Name)
		case at != i && h.Kind == Region:
			region = Slug(h.Name)
		case at != i && h.Kind == District:
			district = Slug(h.Name)
		}
		at = e.places[at].Holder
	}
	if country != "" && p.Kind != Country && p.Kind != Territory {
		bare = country + "/" + bare
	}
	rest, ok := strings.CutPrefix(p.Path, bare)
	if !ok {
		return 0, fmt.Errorf("path %q of %s (%d) does not begin with %q", p.Path, p.Name, p.GeoNames, bare)
	}
	switch rest {
	case "":
		return endBare, nil
	case "-" + region:
		return endRegion, nil
	case "-" + region + "-" + district:
		return endDistrict, nil
	case "-" + strconv.Itoa(p.GeoNames):
		return endGeoNames, nil
	}
	word := strings.TrimPrefix(rest, "-")
	n := slices.Index(e.words, word)
	if n < 0 {
		n = len(e.words)
		e.words = append(e.words, word)
	}
	if word == "" || endWords+n >= 1<<(24-idBits) {
		return 0, fmt.Errorf("path %q ends in %q: there is room for %d such words", p.Path, word, 1<<(24-idBits)-endWords)
	}
	return endWords + n, nil
}

// blocks writes the names and the index over them.
func (e *encoder) blocks() (index, blocks []byte) {
	var last string
	for i, n := range e.names {
		if i%blockNames == 0 {
			index = binary.BigEndian.AppendUint64(index, prefix([]byte(n.key)))
			index = binary.LittleEndian.AppendUint32(index, uint32(len(blocks)))
			last = ""
		}
		shared := 0
		for shared < min(len(last), len(n.text)) && last[shared] == n.text[shared] {
			shared++
		}
		own := n.text[shared:]
		blocks = append(blocks, byte(min(shared, 15)<<4|min(len(own), 15)))
		if shared >= 15 {
			blocks = append(blocks, byte(shared-15))
		}
		if len(own) >= 15 {
			blocks = append(blocks, byte(len(own)-15))
		}
		blocks = append(blocks, own...)
		for j, s := range n.senses {
			v := int(s.Place) | int(s.How)<<idBits
			if j < len(n.senses)-1 {
				v |= 1 << 23
			}
			blocks = append24(blocks, v)
		}
		last = n.text
	}
	return index, blocks
}

// filter writes, for the openings of names, how many words they have.
func (e *encoder) filter() (bits int, slots []byte) {
	most := map[string]int{}
	for _, n := range e.names {
		key := []byte(n.key)
		words := min(bytes.Count(key, []byte{' '})+1, 15)
		first, two := opening(key)
		most[n.key[:first]] = max(most[n.key[:first]], words)
		if two > first {
			most[n.key[:two]] = max(most[n.key[:two]], words)
		}
	}
	// Two slots and more for each opening let three misses in five pass by
	// with one look; every doubling costs as many bytes again.
	for bits = 4; 1<<bits < 2*len(most); bits++ {
	}
	slots = make([]byte, 1<<bits/2)
	for opening, words := range most {
		slot := stir(hashOn(hashStart, opening)) >> (64 - bits)
		shift := slot % 2 * 4
		if old := slots[slot/2] >> shift & 15; int(old) < words {
			slots[slot/2] = slots[slot/2]&^(15<<shift) | byte(words)<<shift
		}
	}
	return bits, slots
}

// codes writes the ISO codes of the countries.
func (e *encoder) codes() []byte {
	var letters, ids []byte
	for i, p := range e.places {
		if p.Code != "" {
			letters = append(letters, p.Code[0], p.Code[1], 0, 0)
			ids = binary.LittleEndian.AppendUint32(ids, uint32(i))
		}
	}
	return append(letters, ids...)
}

func append24(b []byte, v int) []byte {
	return append(b, byte(v), byte(v>>8), byte(v>>16))
}
