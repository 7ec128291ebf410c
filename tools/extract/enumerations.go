package extract

import (
	"math"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// Names in a row are of one kind: where "Siemens, Norlux and Vattenfall" have
// bid, the one that everybody knows says what the others are. What is said of
// all of them says so too: "Imedi and Dalga, two broadcasters".

// agreeInRows takes the names that no list has for bodies where they stand in a
// row with one, or where the row is explained as one of bodies.
func (r *recogniser) agreeInRows() {
	d := r.d
	asked := false
	for i := 0; i < len(d.names); {
		j := i + 1
		for j < len(d.names) && r.inRow(d.names[j-1].stop, d.names[j].word) {
			j++
		}
		if j > i+1 && !asked {
			r.noteWordsOfPeople()
			asked = true
		}
		if j > i+1 && !r.agreeOnPlaces(d.names[i:j]) {
			r.agreeInRow(d.names[i:j])
		}
		i = j
	}
}

// noteWordsOfPeople notes the words of people's full names.
func (r *recogniser) noteWordsOfPeople() {
	r.people.begin()
	for i := range r.d.names {
		if n := &r.d.names[i]; n.kind == person && n.stop-n.word > 1 {
			for i := n.word; i < n.stop; i++ {
				*r.people.of(r.d.at(i)) = true
			}
		}
	}
}

// agreeOnPlaces has a row of places speak for the doubtful names in it, "near
// Preston, Grace and Tremonton": each becomes one that may be a place, and is a
// site if the gazetteer has none that fits. It says whether the row is one.
func (r *recogniser) agreeOnPlaces(row []name) bool {
	d := r.d
	places, open := 0, 0
	for i := range row {
		switch n := &row[i]; {
		case n.kind == place && n.senses[0].How != gazetteer.Demonym, n.kind == site:
			places++
		case n.kind == organisation && n.sure && d.keysIn(n.word, n.stop, campuses):
			return false
		case n.kind == place || n.stop > n.word+1 && n.kind == person && n.sure || r.isPartOfPerson(n):
			return false
		default:
			open++
		}
	}
	if open == 0 || len(row) == 2 && !r.joinedByWord(row[0].stop, row[1].word) {
		return false // "In Japan, Tamiflu": no list
	}
	cue := r.cueBefore(row[0].word)
	if cue < 1 || places == 0 && cue < 2 || r.sport && cue < 2 {
		return false
	}
	for i := range row {
		n := &row[i]
		if n.kind == place || n.kind == site {
			continue
		}
		end := r.longestPlace(n.word, n.stop)
		switch {
		case end == n.stop && !r.demonymAt(n.word):
			weight := r.weightOf(r.senses)
			n.senses, n.chance = r.senses, d.tally()
			n.chance.add(math.Log10(float64(weight)+100)-4, "as well known as it is")
			n.chance.add(2, "it stands in a list with places")
			n.kind, n.otherwise, n.sure, n.title = site, site, false, n.word
		case places == 0 || d.lower(n.word-1) == "the" || d.lower(n.word) == "the":
		case n.kind == organisation && n.sure, n.stop > n.word+2, r.anyCommon(n.word, n.stop) && n.stop == n.word+1, !r.isCapital(n.stop - 1):
		case n.stop > n.word+1 && (d.isGiven(n.word) || len(row) == 2 && !d.keyIn(n.stop-1, settlements) && !d.keyIn(n.stop-1, featureWords)):
		case n.stop == n.word+1 && !r.unheardOf(n.word):
		default:
			n.kind, n.sure, n.title = site, false, n.word
		}
	}
	return true
}

// joinedByWord says whether "and" or "or" stands in the words from i up to end.
func (r *recogniser) joinedByWord(i, end int) bool {
	for ; i < end; i++ {
		if v := r.d.at(i); v == "and" || v == "or" {
			return true
		}
	}
	return false
}

// isPartOfPerson says whether a name of one word is the surname or the given
// name of somebody whom the report names in full.
func (r *recogniser) isPartOfPerson(n *name) bool {
	return n.stop == n.word+1 && n.kind != place && r.people.get(r.d.at(n.word))
}

// inRow says whether nothing but a comma, "and" or "or", and an article, stands
// in the words from i up to end.
func (r *recogniser) inRow(i, end int) bool {
	d := r.d
	if end == i || end > i+3 || !d.sameSentence(i, end) {
		return false
	}
	for ; i < end; i++ {
		switch d.lower(i) {
		case ",", "and", "or", "the":
		default:
			return false
		}
	}
	return true
}

func (r *recogniser) agreeInRow(row []name) {
	known := 0
	for i := range row {
		switch n := &row[i]; {
		case n.kind == organisation && n.sure:
			known++
		case n.kind == person && n.sure, n.kind == place && n.sure, n.kind == site:
			return
		}
	}
	if len(row) == 2 && r.d.at(row[0].stop) == "," && !r.joinedByWord(row[0].stop, row[1].word) &&
		r.d.words[min(row[1].stop, len(r.d.words)-1)].shape == clitic {
		return // "FaceTime, Apple's application": an apposition
	}
	explained := r.explainedAsBodies(row[len(row)-1].stop)
	if known == 0 && !explained {
		return
	}
	for i := range row {
		n := &row[i]
		switch {
		case n.stop == n.word+1 && r.people.get(r.d.at(n.word)):
		case n.kind == thing && !n.sure && r.mayBeBody(n), n.kind == organisation,
			n.kind == person && (explained || known > 1 && len(row) > 2) && !r.d.isGiven(n.word):
			n.kind, n.sure = organisation, true
		}
	}
}

// mayBeBody says whether a name that nothing else explains can be a body's.
func (r *recogniser) mayBeBody(n *name) bool {
	d := r.d
	switch {
	case d.keyIn(n.stop-1, portfolios),
		n.stop == n.word+1 && d.keyIn(n.stop-1, organisationWords),
		r.isCapital(n.word-1) && d.sameSentence(n.word-1, n.word):
		return false
	case d.keyIn(n.stop-1, titles), d.keyIn(n.stop-1, thingWords), d.keyIn(n.stop-1, notOrganisations), d.shape(n.stop-1) == number:
		return false
	case d.quotedAlone(n.word, n.stop), d.at(n.stop) == "-" && d.words[n.stop].glued:
		return false
	}
	return !d.startsSentence(n.word) || !r.isCommon(n.word)
}

// explainedAsBodies says whether behind a row that ends before word i stands that
// its members are bodies: ", two broadcasters", ", both listed lenders".
func (r *recogniser) explainedAsBodies(i int) bool {
	d := r.d
	if d.at(i) != "," || !d.sameSentence(i, i+1) {
		return false
	}
	if v := d.lower(i + 1); v != "both" && v != "all" {
		if n, ok := d.numeralAt(i + 1); !ok || n.value < 2 {
			return false
		}
	}
	for j := i + 2; j < i+6 && d.sameSentence(i, j) && d.shape(j) == lower; j++ {
		if r.isBodies(j) {
			return true
		}
	}
	return false
}
