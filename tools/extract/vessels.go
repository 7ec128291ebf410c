package extract

// A vessel bears the name of a person, a place or a body and is none of them:
// "the frigate Lancaster", "HMS Victory", and "the Lancaster" from then on.

var (
	vesselNouns    = load("vessel-nouns.txt")
	vesselEnds     = lastWords(vesselNouns)
	vesselPrefixes = load("vessel-prefixes.txt")
	// vesselWords are those without which a report names no vessel.
	vesselWords = wordsOf([]*list{vesselNouns, vesselEnds, vesselPrefixes})
)

// vesselAt is where the name of a vessel that begins at word i ends, or i if
// none does: it may go on behind stop, where the run of capitals ends.
func (r *recogniser) vesselAt(i, stop int) int {
	d := r.d
	if d.vocabularies&vesselWords.bit == 0 {
		return i // as in most reports
	}
	start := i
	switch {
	case i+1 < stop && d.keyIn(i, vesselPrefixes) && r.isCapital(i+1) && d.shape(i) == upper:
		start++
	case i > 3 && d.at(i-1) == "," && d.in(i-2, vesselNouns) && r.describes(i-3) && d.at(stop) == ",": // "the ferry, Queen of Avon, sank"
	case i < 2,
		!d.in(i-1, vesselNouns) && !(d.in(i-1, vesselEnds) && vesselNouns.has(d.lowerSlice(i-2, i))),
		!d.sameSentence(i-2, i),
		!r.describes(i - 2),
		d.keyIn(i, days),
		d.keyIn(i, titles):
		return i
	}
	end := start
	for r.isCapital(end) || d.shape(end) == number || end > start && d.lower(end) == "of" && r.isCapital(end+1) {
		end++
	}
	return end
}

// describes says whether word i can stand before a noun that it belongs with:
// "the ferry", "an aircraft carrier", but not "to ship".
func (r *recogniser) describes(i int) bool {
	v := r.d.lower(i)
	return r.d.in(i, determiners) || !functionWords.has(v) && r.d.words[i].shape != punct
}

// agreeOnVessels takes what a report calls "the Hornet", once it has spoken of
// the carrier Hornet, for the vessel.
func (r *recogniser) agreeOnVessels() {
	d := r.d
	for i := range d.names {
		n := &d.names[i]
		if n.kind != thing && n.word > 0 && d.lower(n.word-1) == "the" && r.vessels[d.slice(n.word, n.stop)] {
			d.refuse(n.word, n.stop, "the name of a vessel elsewhere in the report")
			n.kind, n.senses = thing, nil
		}
	}
}
