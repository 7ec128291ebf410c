package extract

import (
	"slices"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// A nameKind says what a name names.
type nameKind uint8

const (
	thing nameKind = iota // a product, a work, a law, an event: nothing that the boxes show
	person
	organisation
	place
	site // a street or a building that the gazetteer does not have
)

// A name is a mention of something with a name of its own.
type name struct {
	word, stop int // words, stop exclusive, titles and possessives left out
	kind       nameKind
	sure       bool              // the words around it, or a list, settle the kind
	entity     int               // index into document.entities
	senses     []gazetteer.Sense // of a place, or what may be one, what it can mean
	chance     tally             // what speaks for a place and against it before it is known what else the report names
	otherwise  nameKind          // its kind if it is no place
	inside     bool              // of a place: it stands inside the name of an organisation
	region     gazetteer.ID      // of a place: 1 more than the region that this mention means, whatever others of the name do
	shared     bool              // of a person: a surname alone that several people of the report have
	part       bool              // of a place: its first word says which part of it, "West Tennessee"
	toponym    *toponym          // of a place, or what may be one, once it is resolved
	title      int               // of a person, where the title before it begins; word where there is none
}

// An entity is who or what several names of one report stand for.
type entity struct {
	kind      nameKind
	full      string // the fullest form that the report gives
	role      string // of a person: "the Chinese president", as the report has it
	shown     string // what readableRole makes of it
	weight    int    // of that role, kept for the next mention
	title     string // of a person: the last word of the title before the full name, as lists have it
	female    bool   // of a person: a title or the given name says so
	male      bool
	addressed bool // a title says of which sex
	first     int  // index into document.names of the first mention
}

// names finds every name of the text and settles what it names: first by the
// words inside and around each, then by what the whole report says of it.
// People, organisations and places are read off the result by the finders
// that follow.
type names struct{}

func (names) find(d *document) {
	r := newRecogniser(d)
	d.names = slices.Grow(d.names, len(d.words)/8)
	sport := 0
	some, vocabularies := traits(0), uint32(0)
	words := d.words
	for i := range words {
		w := &words[i]
		s := w.spelling
		if w.shape == lower && len(w.text) > 2 {
			d.writeSmall(s)
		}
		some |= s.traits
		vocabularies |= s.vocabularies
		if s.traits&ofSport != 0 && w.shape <= upper || w.shape == number && r.isScore(i) {
			sport++
		}
	}
	d.traits, d.vocabularies = some, vocabularies
	r.sport = sport >= 4 && sport*sportEvery >= len(d.words)
	for i := range d.parts {
		if p := &d.parts[i]; !p.titleCase {
			r.read(p.word, p.stop)
		}
	}
	r.agree()
	r.agreeOnVessels()
	// Where every word has a capital, only what is known can be told.
	for i := range d.parts {
		if p := &d.parts[i]; p.titleCase {
			r.readTitleCase(p.word, p.stop)
		}
	}
	r.inOrder()
	r.d.resolve()
	r.join()
}

// sportEvery is how many words a report on sport has for each that is a word of
// sport. Reports on business have one in 150.
const sportEvery = 45

// A recogniser holds what the search for names knows of one document.
type recogniser struct {
	d        *document
	sport    bool                 // the report is one on a team sport
	review   answer               // whether the report is a review
	ailments map[string]bool      // places that a disease of the text has its name from
	vessels  map[string]bool      // what the text calls its vessels
	shorts   map[string]bool      // names of bodies without their last word
	bodies   map[string]bool      // names of bodies of two words or more
	told     textTable[tale]      // what the names say of a word, for agree
	located  textTable[namesakes] // places by their first word
	people   textTable[bool]      // words of people's full names, once somebody has asked
	texts    textTable[ballot]    // names of several words
	joined   joined               // for join
	found    [16]found            // what longestPlace has found, for the last few questions
	words    []string             // scratch for gazetteer.Longest
	ends     []int                // scratch: where the words of a run end
	senses   []gazetteer.Sense    // of the name looked up last; nobody changes them
	scratch  []gazetteer.Sense
}

// A found is what longestPlace has found for a word and the end of its run.
type found struct {
	word, stop, end int
	senses          []gazetteer.Sense
}

// newRecogniser is the recogniser of a document, in the room of one that is done with.
func newRecogniser(d *document) *recogniser {
	r := &d.reader
	*r = recogniser{
		d: d, ailments: emptied(r.ailments), vessels: emptied(r.vessels), shorts: emptied(r.shorts), bodies: emptied(r.bodies),
		told: r.told, located: r.located, people: r.people, texts: r.texts, joined: r.joined,
		words: r.words[:0], ends: r.ends[:0], scratch: r.scratch[:0],
	}
	return r
}

// isCapital says whether word i can begin or continue a name.
func (r *recogniser) isCapital(i int) bool {
	return i >= 0 && i < len(r.d.words) && r.d.words[i].capital
}

// key is word i as the lists have it: small letters, plain apostrophes, no
// full stop at the end.
func (r *recogniser) key(i int) string { return r.d.key(i) }

// isCommon says that word i is one that English or this text writes small.
func (r *recogniser) isCommon(i int) bool {
	return r.d.writesSmall(i) || r.d.isEnglish(i)
}

// add notes a name.
func (r *recogniser) add(n name) {
	if n.word < n.stop {
		if n.kind == site && (r.allGeneric(n.word, n.stop) || r.d.overlay.Dropped(r.d.slice(n.word, n.stop))) {
			n.kind = thing
		}
		if n.kind != person {
			n.title = n.word
		} else if n.stop > n.word+1 && r.d.shape(n.stop-1) == upper && r.d.keyIn(n.stop-1, honours) {
			n.stop-- // "Ann Lee MP"
		}
		if n.kind == organisation && n.sure && n.stop > n.word+1 {
			r.bodies[r.d.slice(n.word, n.stop)] = true
			if d := r.d; d.at(n.stop) == "(" && d.at(n.stop+2) == ")" &&
				(d.shape(n.stop+1) == upper && len(d.at(n.stop+1)) > 1 || r.abbreviates(n.word, n.stop, d.at(n.stop+1))) {
				r.shorts[d.at(n.stop+1)] = true // "(Kemsa)"
			}
		}
		r.d.names = append(r.d.names, n)
	}
}

// allGeneric says whether no word from i up to end tells a place from another.
func (r *recogniser) allGeneric(i, end int) bool {
	for ; i < end; i++ {
		if !r.d.keyIn(i, genericWords) {
			return false
		}
	}
	return true
}

// inOrder sorts the names by where they stand; the parts have been read in
// two goes.
func (r *recogniser) inOrder() {
	names := r.d.names
	// Already in two sorted runs: insertion is cheap.
	for i := 1; i < len(names); i++ {
		for j := i; j > 0 && names[j].word < names[j-1].word; j-- {
			names[j], names[j-1] = names[j-1], names[j]
		}
	}
	r.d.tellWords()
}

// tellWords tells each word of a name whose it is.
func (d *document) tellWords() {
	for i := range d.names {
		for j := d.names[i].word; j < d.names[i].stop; j++ {
			d.words[j].name = int32(i + 1)
		}
	}
}

// namesOf is how many names there are of a kind.
func (d *document) namesOf(k nameKind) int {
	n := 0
	for i := range d.names {
		if d.names[i].kind == k {
			n++
		}
	}
	return n
}

// nameAt is the name that word i belongs to, or nil. It is told once all are in order.
func (d *document) nameAt(i int) *name {
	if uint(i) >= uint(len(d.words)) || d.words[i].name == 0 {
		return nil
	}
	return &d.names[d.words[i].name-1]
}

// quotedAlone says whether the words stand between quotation marks of their
// own, as a work's title does.
func (d *document) quotedAlone(i, end int) bool {
	return i > 0 && end < len(d.words) && isOpening(d.at(i-1)) && isClosing(d.at(end)) && d.at(i-1) != "("
}
