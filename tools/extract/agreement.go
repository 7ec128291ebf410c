package extract

// The mentions of one name agree on what it names: the surer ones speak for the others.

// agree makes the names of one text agree: a surname alone is the person who
// was named in full, and a word that names a person in full is no place.
func (r *recogniser) agree() {
	d := r.d
	r.agreeInFull()
	r.agreeInRows()
	r.told.begin()
	r.located.begin()
	for i := range d.names {
		n := &d.names[i]
		switch {
		case n.kind == site && n.stop == n.word+1 && r.unheardOf(n.word):
			*r.told.of(d.at(n.word)) |= asSite
		case n.kind == place && n.stop == n.word+2 && d.lower(n.word+1) == "county":
			r.locate(n, true)
		case n.kind == place && n.sure && n.stop == n.word+1:
			r.locate(n, false)
		case n.kind == person && (n.sure || n.stop-n.word > 1):
			as := asCalled
			if n.sure {
				as |= asHuman
			}
			for i := n.word; i < n.stop; i++ {
				if d.words[i].end-d.words[i].start > 1 && r.isCapital(i) {
					*r.told.of(d.at(i)) |= as
				}
			}
		case n.kind == organisation && n.stop == n.word+1 && n.sure:
			*r.told.of(d.at(n.word)) |= asBody
		case n.kind == organisation && n.stop == n.word+2 && r.sport && d.shape(n.word) == upper && d.words[n.word].end-d.words[n.word].start < 4:
			*r.told.of(d.at(n.word + 1)) |= asBody // "FC Basel"
		case n.kind == organisation && n.stop > n.word+1 && !d.words[n.word+1].glued:
			as := asHead
			if !r.isCommon(n.word) {
				as |= asHeadAlone
			}
			*r.told.of(d.at(n.word)) |= as
		}
	}
	for i := range d.embedded {
		if n := &d.embedded[i]; n.kind == place && n.stop == n.word+2 && d.lower(n.word+1) == "county" {
			r.locate(n, true)
		}
	}
	for i := range d.names {
		n := &d.names[i]
		if n.stop != n.word+1 {
			continue
		}
		v := d.at(n.word)
		told := r.told.get(v)
		called, human, organ := told&asCalled != 0, told&asHuman != 0, told&asBody != 0
		if i := n.word - 1; human && i >= 0 && d.startsSentence(i) && d.shape(i) == title && d.in(i, nameParticles) && d.sameSentence(i, n.word) {
			n.word, n.title, n.kind, n.senses = i, i, person, nil // "Von Rehbinder told"
			continue
		}
		switch {
		case n.kind == organisation && called && told&asHead == 0 && d.at(n.word-1) == "for" && d.isRoleNoun(n.word-2) && !organisations.has(d.key(n.word)) && r.isFamily(v):
			n.kind = person // a spokesman for Lee
		case n.kind == organisation && called && told&asHead != 0 && r.isFamily(v) && r.ownsBody(v) && r.pronounBehind(n):
			n.kind = person // Lee, whose company is Lee Agri Ltd
		case n.kind == organisation && n.sure, n.kind == person && n.sure:
		case n.kind == organisation && told&asHead != 0:
			// "Ford" of "Ford Motor Co", whoever else is called Ford.
		case n.kind == place && n.sure:
		case n.kind == place && r.ailments[v] && !r.cuePlace(n.word, n.stop):
			d.refuse(n.word, n.stop, "the name of a disease elsewhere in the report")
			n.kind, n.senses = thing, nil // "Marburg virus"
		case called && !human && organ && n.kind != place:
			n.kind = organisation
		case called && !(n.kind == place && (r.cuePlace(n.word, n.stop) || !human && r.weightOf(n.senses) > 400_000)):
			if n.kind == place {
				d.refuse(n.word, n.stop, "part of a person's name elsewhere in the report")
			}
			n.kind, n.senses = person, nil
		case n.kind != place && r.located.get(d.plain(n.word)).town != nil:
			n.kind, n.senses, n.sure = place, r.located.get(d.plain(n.word)).town.senses, true
		case n.kind == thing && told&asSite != 0:
			n.kind = site // "the mining town of Rubaya", then "Rubaya"
		case n.kind != place && d.in(n.stop, townNouns) && r.located.get(d.plain(n.word)).county != nil:
			n.kind, n.senses, n.sure = place, r.located.get(d.plain(n.word)).county.senses, true // "Limestone deputies"
		case organ && n.kind != place, told&asHeadAlone != 0 && n.kind == thing:
			n.kind = organisation
		}
	}
}

// isFamily says whether a word is the last of somebody's full name, behind a given one.
func (r *recogniser) isFamily(v string) bool {
	d := r.d
	for i := range d.names {
		if n := &d.names[i]; n.kind == person && n.stop > n.word+1 && d.at(n.stop-1) == v && d.isGiven(n.word) {
			return true
		}
	}
	return false
}

// A tale is what the names of a report, read alone, say of a word, a bit each.
type tale uint8

const (
	asCalled    tale = 1 << iota // it is one of somebody's full name
	asHuman                      // and of one that is sure
	asBody                       // it is a body's name
	asHead                       // the name of a body begins with it
	asHeadAlone                  // and it is no common word
	asSite                       // it is a place that no gazetteer has
)

// Namesakes are the places of one word, for sure.
type namesakes struct{ town, county *name }

// locate notes a place that is one for sure, or a county.
func (r *recogniser) locate(n *name, county bool) {
	have := r.located.of(r.d.plain(n.word))
	if county {
		have.county = n
	} else {
		have.town = n
	}
}

// A ballot is the votes of names on their kind.
type ballot [site + 1]int32

// ownsBody says that the report calls a body whose name begins with a surname somebody's: his company, Lee Agri Ltd.
func (r *recogniser) ownsBody(surname string) bool {
	d := r.d
	for i := range d.names {
		if o := &d.names[i]; o.kind == organisation && o.stop > o.word+1 && d.at(o.word) == surname && d.at(o.word-1) == "," &&
			(d.in(o.word-2, organisationNouns) || d.at(o.word-2) == "business" || d.at(o.word-2) == "farm") {
			switch d.lower(o.word - 3) {
			case "his", "her":
				return true
			}
		}
	}
	return false
}

// pronounBehind says that the sentence behind that of a name begins with "he" or "she".
func (r *recogniser) pronounBehind(n *name) bool {
	d := r.d
	next := d.lower(d.sentenceOf(n.word).stop)
	return next == "he" || next == "she"
}

// agreeInFull gives names of several words that are the same the kind that
// most of them have.
func (r *recogniser) agreeInFull() {
	d := r.d
	r.texts.begin()
	for i := range d.names {
		n := &d.names[i]
		if n.stop-n.word < 2 || n.kind == place {
			continue
		}
		n.entity = r.texts.number(d.slice(n.word, n.stop)) // until they have some
		weight := int32(2)
		if n.sure {
			weight = 3
		}
		r.texts.entries[n.entity].value[n.kind] += weight
	}
	for i := range d.names {
		n := &d.names[i]
		if n.kind == place || n.stop-n.word < 2 {
			continue
		}
		votes := &r.texts.entries[n.entity].value
		for kind, count := range votes {
			if count > votes[n.kind] {
				n.kind = nameKind(kind)
			}
		}
	}
}
