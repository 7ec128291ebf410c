package gazetteer

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
)

//go:generate go run ./gen

// A table is the whole gazetteer in one string, used where it lies. All
// numbers are little-endian and unsigned unless the text says otherwise.
//
//	header   magic "DGZ1", then the fields of headerField, 4 bytes each
//	records  one record of recordSize bytes a place, in the order of IDs
//	heavy    the weights, 4 bytes each, of the first places
//	codes    4 bytes a country: the two letters of its ISO code, 2 bytes of 0;
//	         then, in the same order, 4 bytes each: its ID. Ordered by ID.
//	words    the words that some paths end in: 1 byte of length, the bytes
//	filter   a nibble a slot: the most words that any name has whose first
//	         word, or whose first two, fall into the slot, 15 for more;
//	         0 where no name begins so
//	index    12 bytes a block: the first 8 bytes of the key of its first name,
//	         big-endian; 4 bytes of offset from the start of blocks
//	blocks   the names, blockNames to a block, ordered by key
//
// IDs ascend as weights fall, so that senses ordered by ID have the weightiest
// first. A record is
//
//	0  7 bytes  bits  0–24  latitude  × 100,000, plus  9,000,000
//	            bits 25–50  longitude × 100,000, plus 18,000,000
//	            bits 51–54  kind, as an index of kinds
//	            bit  55     capital; its weight is four times its population
//	7  3 bytes  GeoNames id
//	10 2 bytes  weight, where the place has none among heavy
//	12 3 bytes  number of its name
//	15 3 bytes  bits 0–17 ID of the place that holds it, its own where none does
//	            bits 18–23 how its path ends: see ending
//
// A name is written as the part that it does not share with the name before
// it in its block, in the spelling that readers see, and is followed by its
// senses:
//
//	1 byte   high nibble: bytes shared; low nibble: bytes of its own;
//	         15 in a nibble: 15 more than the next byte says (shared first)
//	n bytes  its own bytes
//	3 bytes  a sense: bits 0–17 ID, bits 18–20 How, bit 23 set if another follows
//
// Names of one key in different spellings stand side by side.
type table string

// world is the table of the whole world. gen makes it.
//
//go:embed places.bin
var world table

const (
	magic      = "DGZ1"
	recordSize = 18
	blockNames = 16
	indexSize  = 12
	idBits     = 18
	idMask     = 1<<idBits - 1
	fieldSize  = 4

	// A capital weighs more than its people: its name stands for it, and
	// often for its government, before it stands for any other place.
	capitalFactor = 4
)

// A headerField is a number in the table's header.
type headerField int

const (
	placeCount headerField = iota
	heavyCount
	codeCount
	nameCount
	filterBits // log2 of the slots of the filter
	recordsAt
	heavyAt
	codesAt
	wordsAt
	filterAt
	indexAt
	blocksAt
	tableSize
	headerFields
)

// An ending says how the last segment of a path goes on after the slug of
// the place's name.
const (
	endBare     = iota // nothing follows
	endRegion          // the slug of its first-level region
	endDistrict        // that, then the slug of its second-level district
	endGeoNames        // its GeoNames id
	endWords           // from here on, a word of the table
)

// kinds gives each Kind its number in a record.
var kinds = [...]Kind{Continent, Country, Territory, Region, District, City, Quarter, Area, Water, Land, Landmark}

func (t table) field(f headerField) int {
	return t.uint32(len(magic) + int(f)*fieldSize)
}

func (t table) uint32(at int) int {
	s := t[at : at+4]
	return int(s[0]) | int(s[1])<<8 | int(s[2])<<16 | int(s[3])<<24
}

func (t table) uint24(at int) int {
	s := t[at : at+3]
	return int(s[0]) | int(s[1])<<8 | int(s[2])<<16
}

func (t table) uint64BE(at int) uint64 {
	s := t[at : at+8]
	return uint64(s[0])<<56 | uint64(s[1])<<48 | uint64(s[2])<<40 | uint64(s[3])<<32 |
		uint64(s[4])<<24 | uint64(s[5])<<16 | uint64(s[6])<<8 | uint64(s[7])
}

func (t table) record(id ID) int {
	return t.field(recordsAt) + int(id)*recordSize
}

func (t table) bits(id ID) uint64 {
	at := t.record(id)
	return uint64(t.uint32(at)) | uint64(t.uint24(at+4))<<32
}

func (t table) kind(id ID) Kind {
	return kinds[t.bits(id)>>51&15]
}

func (t table) weight(id ID) int {
	if int(id) < t.field(heavyCount) {
		return t.uint32(t.field(heavyAt) + int(id)*4)
	}
	at := t.record(id) + 10
	return int(t[at]) | int(t[at+1])<<8
}

// holder returns the place that holds id most closely.
func (t table) holder(id ID) (ID, bool) {
	h := ID(t.uint24(t.record(id)+15) & idMask)
	return h, h != id
}

// country returns the country or territory that holds id, which may be id.
func (t table) country(id ID) (ID, bool) {
	for {
		if k := t.kind(id); k == Country || k == Territory {
			return id, true
		}
		h, ok := t.holder(id)
		if !ok {
			return 0, false
		}
		id = h
	}
}

// within returns the place of kind k that holds id, id itself left aside.
func (t table) within(id ID, k Kind) (ID, bool) {
	for {
		h, ok := t.holder(id)
		if !ok {
			return 0, false
		}
		if t.kind(h) == k {
			return h, true
		}
		id = h
	}
}

// parent returns the region that holds id, else the country.
func (t table) parent(id ID) (ID, bool) {
	if r, ok := t.within(id, Region); ok {
		return r, true
	}
	if c, ok := t.country(id); ok && c != id {
		return c, true
	}
	return 0, false
}

// code returns the ISO code of a country.
func (t table) code(country ID) string {
	n, at := t.field(codeCount), t.field(codesAt)
	lo, hi := 0, n
	for lo < hi {
		mid := (lo + hi) / 2
		if t.uint32(at+4*(n+mid)) < int(country) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < n && t.uint32(at+4*(n+lo)) == int(country) {
		return string(t[at+4*lo : at+4*lo+2])
	}
	return ""
}

// byCode returns the country of an ISO code.
func (t table) byCode(code string) (ID, bool) {
	n, at := t.field(codeCount), t.field(codesAt)
	for i := range n {
		if string(t[at+4*i:at+4*i+2]) == code {
			return ID(t.uint32(at + 4*(n+i))), true
		}
	}
	return 0, false
}

// word returns the i-th of the words that paths end in.
func (t table) word(i int) string {
	at := t.field(wordsAt)
	for range i {
		at += 1 + int(t[at])
	}
	return string(t[at+1 : at+1+int(t[at])])
}

// A cursor walks over the names of one block.
type cursor struct {
	t      table
	at     int              // of the next name's head; of the senses after next
	name   [maxKey * 4]byte // the name under the cursor
	length int
}

// open sets the cursor before the first name of a block.
func (c *cursor) open(t table, block int) {
	c.t = t
	c.at = t.field(blocksAt) + t.uint32(t.field(indexAt)+block*indexSize+8)
	c.length = 0
}

// next reads a name and leaves the cursor at its senses. It says how many bytes
// the name shares with the one before.
func (c *cursor) next() (name []byte, shared int) {
	t, at := c.t, c.at
	shared, own := int(t[at]>>4), int(t[at]&15)
	at++
	if shared == 15 {
		shared += int(t[at])
		at++
	}
	if own == 15 {
		own += int(t[at])
		at++
	}
	copy(c.name[shared:], t[at:at+own])
	c.length = shared + own
	c.at = at + own
	return c.name[:c.length], shared
}

// skip passes over the senses.
func (c *cursor) skip() {
	for {
		more := c.t[c.at+2]&0x80 != 0
		c.at += 3
		if !more {
			return
		}
	}
}

// senses reads the senses and appends them to dst.
func (c *cursor) senses(dst []Sense) []Sense {
	for {
		v := c.t.uint24(c.at)
		c.at += 3
		dst = append(dst, Sense{Place: ID(v & idMask), How: How(v >> idBits & 7)})
		if v>>23 == 0 {
			return dst
		}
	}
}

// name returns the name of a place.
func (t table) name(id ID) string {
	n := t.uint24(t.record(id) + 12)
	var c cursor
	c.open(t, n/blockNames)
	for range n % blockNames {
		c.next()
		c.skip()
	}
	name, _ := c.next()
	return string(name)
}

// prefix returns the first eight bytes of key as a number that orders as they do.
func prefix(key []byte) uint64 {
	if len(key) >= 8 {
		return binary.BigEndian.Uint64(key)
	}
	var b [8]byte
	copy(b[:], key)
	return binary.BigEndian.Uint64(b[:])
}

// A finding is a key that was looked up, and its senses.
type finding struct {
	key    string
	senses []Sense
}

// findings are the last ones of the world, each in the slot that its hash
// numbers: reports have the same names again and again.
var findings [1 << 12]atomic.Pointer[finding]

// find appends the senses of key to dst, ordered by ID.
func (t table) find(dst []Sense, key []byte) []Sense {
	if t != world { // in tests
		return t.search(dst, key)
	}
	slot := &findings[stir(hashOn(hashStart, key))%uint64(len(findings))]
	f := slot.Load()
	if f == nil || f.key != string(key) {
		f = &finding{string(key), t.search(nil, key)}
		slot.Store(f)
	}
	return append(dst, f.senses...)
}

// search is find, in the blocks of the table.
func (t table) search(dst []Sense, key []byte) []Sense {
	names := t.field(nameCount)
	blocks := (names + blockNames - 1) / blockNames
	index := t.field(indexAt)
	p := prefix(key)

	// The first block whose first key is not below: the name, if there is
	// one, begins in the block before it or at its head.
	lo, hi := 0, blocks
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		head := t.uint64BE(index + mid*indexSize)
		if head < p || head == p && t.headBelow(mid, key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	block := max(lo-1, 0)

	from := len(dst)
	var c cursor
	for ; block < blocks; block++ {
		c.open(t, block)
		below := 1 // bytes that, if a name shares them with the last one, put it below key too
		for range min(blockNames, names-block*blockNames) {
			name, shared := c.next()
			if shared >= below {
				c.skip()
				continue
			}
			var order int
			switch order, below = compareKey(name, key); order {
			case -1:
				c.skip()
			case 0:
				dst = c.senses(dst)
			default:
				return ordered(dst, from)
			}
		}
	}
	return ordered(dst, from)
}

// ordered puts the senses from from on into the order of IDs and keeps, of a
// place that came twice, the surest.
func ordered(dst []Sense, from int) []Sense {
	added := dst[from:]
	if len(added) < 2 {
		return dst
	}
	slices.SortFunc(added, func(a, b Sense) int {
		if a.Place != b.Place {
			return int(a.Place) - int(b.Place)
		}
		return int(a.How) - int(b.How)
	})
	added = slices.CompactFunc(added, func(a, b Sense) bool { return a.Place == b.Place })
	return dst[:from+len(added)]
}

// headBelow reports whether the first key of a block is below key.
func (t table) headBelow(block int, key []byte) bool {
	var c cursor
	c.open(t, block)
	name, _ := c.next()
	order, _ := compareKey(name, key)
	return order < 0
}

// mostWords returns the most words that any name has whose key begins with
// opening, which is one word or two; 0 where no name begins so. It can say too
// many, never too few.
func (t table) mostWords(opening []byte) int { return t.mostAt(hashOn(hashStart, opening)) }

// mostAt is mostWords by the hash of the opening.
func (t table) mostAt(hash uint64) int {
	slot := int(stir(hash) >> (64 - t.field(filterBits)))
	return int(t[t.field(filterAt)+slot/2] >> (slot % 2 * 4) & 15)
}

// The hash is 64-bit FNV-1a with a last stir, for the filter uses the high bits.
const hashStart uint64 = 14695981039346656037

// hashOn goes on with a hash.
func hashOn[S string | []byte](h uint64, s S) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

func stir(h uint64) uint64 {
	h ^= h >> 29
	return h * 0x9e3779b97f4a7c15
}

// lookup appends the senses of name to dst.
func (t table) lookup(dst []Sense, name string) []Sense {
	if len(name) > 4*maxKey {
		return dst
	}
	var buf [maxKey * 2]byte
	key := appendKey(buf[:0], name)
	if len(key) == 0 || len(key) > maxKey {
		return dst
	}
	first, two := opening(key)
	if t.mostWords(key[:first]) == 0 || two > first && t.mostWords(key[:two]) == 0 {
		return dst
	}
	return t.find(dst, key)
}

// opening returns where the first word of key ends, and where the second
// does, which is the same place if there is only one.
func opening(key []byte) (first, two int) {
	first = bytes.IndexByte(key, ' ')
	if first < 0 {
		return len(key), len(key)
	}
	if n := bytes.IndexByte(key[first+1:], ' '); n >= 0 {
		return first, first + 1 + n
	}
	return first, len(key)
}

// longest finds the longest name that opens words, and appends its senses to
// dst.
func (t table) longest(dst []Sense, words []string) (int, []Sense) {
	if len(words) == 0 {
		return 0, dst
	}
	var buf [maxKey * 2]byte
	key := appendKey(buf[:0], words[0])
	first, _ := opening(key)
	most := t.mostWords(key[:first])
	if most == 0 {
		return 0, dst
	}
	if most == 15 {
		most = maxKey
	}

	// How long the key is after each word, as far as a name can reach: the
	// longest has eleven words.
	var ends [16]int
	n, checked := 0, false
	for _, w := range words {
		if n > 0 {
			key = append(key, ' ')
			before := len(key)
			if key = appendKey(key, w); len(key) == before {
				break
			}
		}
		spaces := bytes.Count(key, []byte{' '})
		if len(key) > maxKey || spaces >= most || n == len(ends) {
			break
		}
		if !checked && spaces > 0 {
			checked = true
			_, two := opening(key)
			limit := t.mostWords(key[:two])
			if limit == 0 {
				break
			}
			if limit < 15 {
				most = min(most, limit)
			}
			if spaces >= most {
				break
			}
		}
		ends[n] = len(key)
		n++
	}
	for ; n > 0; n-- {
		if found := t.find(dst, key[:ends[n-1]]); len(found) > len(dst) {
			return n, found
		}
	}
	return 0, dst
}

// byPath finds a place by its path. The path's last segment opens with the
// slug of the place's name, and Encode sees to it that the slug, read as a
// name, is one of the place's names.
func (t table) byPath(path string) (ID, bool) {
	if len(path) > 6*maxKey { // a country, a place, its region and district
		return 0, false
	}
	slug := path[strings.LastIndexByte(path, '/')+1:]
	var buf [8]Sense
	for slug != "" {
		for _, s := range t.lookup(buf[:0], slug) {
			if t.path(s.Place) == path {
				return s.Place, true
			}
		}
		slug = slug[:max(0, strings.LastIndexByte(slug, '-'))]
	}
	return 0, false
}

// path writes the path of a place.
func (t table) path(id ID) string {
	var buf [6 * maxKey]byte
	b := buf[:0]
	if c, ok := t.country(id); ok && c != id {
		b = append(t.appendSlug(b, c), '/')
	}
	b = t.appendSlug(b, id)
	end := t.uint24(t.record(id)+15) >> idBits
	if end == endRegion || end == endDistrict {
		if r, ok := t.within(id, Region); ok {
			b = t.appendSlug(append(b, '-'), r)
		}
		if d, ok := t.within(id, District); ok && end == endDistrict {
			b = t.appendSlug(append(b, '-'), d)
		}
	}
	switch {
	case end == endGeoNames:
		b = strconv.AppendInt(append(b, '-'), int64(t.uint24(t.record(id)+7)), 10)
	case end >= endWords:
		b = append(append(b, '-'), t.word(end-endWords)...)
	}
	return string(b)
}

// appendSlug appends the slug of a place's name to dst.
func (t table) appendSlug(dst []byte, id ID) []byte { return appendSlug(dst, t.name(id)) }

// place reads a place.
func (t table) place(id ID) Place {
	p := t.outline(id)
	p.Name, p.Path = t.name(id), t.path(id)
	return p
}

// recent has the places of the world that were asked for last, each in the slot
// that the end of its ID numbers: names and paths take long to read.
var recent [1 << 11]atomic.Pointer[Place]

// worldPlace is a place of the world.
func worldPlace(id ID) Place {
	slot := &recent[int(id)%len(recent)]
	p := slot.Load()
	if p == nil || p.ID != id {
		read := world.place(id)
		p = &read
		slot.Store(p)
	}
	return *p
}

// outline reads a place without its name and its path.
func (t table) outline(id ID) Place {
	bits := t.bits(id)
	p := Place{
		ID:       id,
		Kind:     kinds[bits>>51&15],
		Lat:      float64(int(bits&(1<<25-1))-9000000) / 100000,
		Lon:      float64(int(bits>>25&(1<<26-1))-18000000) / 100000,
		GeoNames: t.uint24(t.record(id) + 7),
		Weight:   t.weight(id),
		Capital:  bits>>55&1 != 0,
	}
	switch {
	case p.Capital:
		p.Population = p.Weight / capitalFactor
	case (p.Kind == City || p.Kind == Quarter) && p.GeoNames != 0: // others have a figure for their kind
		p.Population = p.Weight
	}
	if c, ok := t.country(id); ok {
		p.Country = t.code(c)
	}
	return p
}
