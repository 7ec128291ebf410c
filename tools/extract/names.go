package extract

// A nameKind says what a name names.
type nameKind uint8

const (
	thing nameKind = iota // a product, a work, a law, an event: nothing that the boxes show
	person
	organisation
	place
)

// A name is a mention of something with a name of its own.
type name struct {
	word, stop int // words, stop exclusive, titles and possessives left out
	kind       nameKind
	entity     int // index into document.entities
}

// An entity is who or what several names of one report stand for.
type entity struct {
	kind   nameKind
	full   string // the fullest form that the report gives
	role   string // of a person: "the Chinese president", as the report has it
	female bool   // of a person: the report says "she" or a title of hers
	male   bool
	first  int // index into document.names of the first mention
}

// nameAt is the name that word i belongs to, or nil.
func (d *document) nameAt(i int) *name {
	lo, hi := 0, len(d.names)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.names[mid].stop <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(d.names) && d.names[lo].word <= i {
		return &d.names[lo]
	}
	return nil
}
