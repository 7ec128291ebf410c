package extract

import "strings"

// What a name that no list has is most likely to name, by its words and those around it.

// guess says what a name that no list has is likely to name.
func (r *recogniser) guess(i, end int) nameKind {
	d := r.d
	caps := 0
	for j := i; j < end; j++ {
		if r.isCapital(j) {
			caps++
		}
	}
	switch {
	case d.keyIn(end-1, thingWords) && caps > 1, d.keyIn(i, thingFirsts) && caps > 1:
		return thing
	case caps == 2 && end == i+4 && r.secondSyllable(i, i+2):
		return person // "Park Do-hyeon"
	case caps == 2 && d.keyIn(end-1, clubWords) && !d.isGiven(i):
		return organisation // "Estmark Rovers"
	case r.ampersand(i, end), r.isTeam(i, end):
		return organisation
	case caps == 2 && end == i+2 && d.in(i, compassWords) && r.unheardOf(i+1) && (!speaks(d, end) || r.cueBefore(i) >= 2):
		return site // "Upper Stewiacke"
	case end == i+1 && d.at(end) == "," && r.unheardOf(i) && r.heldBy(end) && d.sameSentence(i-1, i) && d.shape(i-1) == lower:
		return site // "in Talaud, Indonesia"
	case r.explainedAsPlace(end),
		caps <= 2 && !r.anyCommon(i, end) && r.featureBehind(end),
		caps > 1 && d.keyIn(i, featureStarts) && d.shape(i+1) == title && !r.cuePerson(i, end):
		return site
	case d.keyIn(end-1, facilityWords) && caps > 1:
		return site
	case d.keyIn(end-1, featureWords) && caps > 1:
		return site
	case d.shape(i) == upper && end == i+1:
		if d.keyIn(i, thingWords) {
			return thing // "SCOTTISH CUP"
		}
		if !strings.ContainsAny(d.at(i), ".0123456789") && d.words[i].end-d.words[i].start <= 7 && !r.isCode(i) && !d.keyIn(i, notOrganisations) &&
			strings.ToUpper(d.at(i)) == d.at(i) &&
			!r.isShouted(i) {
			return organisation
		}
		return thing
	case d.shape(i) == upper && len(d.at(i)) < 5 && !r.isInitial(i) && end > i+2 && d.isGiven(i+1) && !r.isCommon(i+1) &&
		r.isPersonAt(i+1, end) == end:
		return thing // "DI Ann Lee"
	case caps >= 2 && r.anyAcronym(i, end), r.endsLikeCompany(i, end):
		return organisation // "BC Hydro"
	case caps >= 2 && r.isBranch(i, end), caps >= 3 && r.isPartnership(i, end):
		return organisation
	case r.isBody(i, end):
		return organisation
	case caps >= 2 && r.isSomebodysFirm(i):
		return organisation // "Ann Lee of broker Orvexa Sur"
	case caps >= 2 && caps <= 4 && !r.anyCommon(i, end) && !d.quotedAlone(i, end):
		if r.cueSite(i) && d.lower(i-1) != "and" && !d.isGiven(i) {
			return site
		}
		if v := d.lower(i - 1); i > 0 && (v == "the" || v == "a" || v == "an") && d.sameSentence(i-1, i) && !d.isRoleNoun(end) {
			return thing // "the Teluvik Brasa"
		}
		if r.countryAt(end-1) && !d.isSurname(end-1) && organisations.has(r.key(i)) {
			return organisation // "Ford Australia"
		}
		return person
	case r.cuePerson(i, end), caps == 1 && !r.isCommon(i) && r.explainedAsPerson(end):
		return person
	case caps <= 2 && !r.anyCommon(i, end) && d.shape(i) == title && r.cueSite(i):
		return site
	case caps >= 2 && r.cueOrganisation(i, end):
		return organisation
	case caps == 1 && d.shape(i) == title && !r.isCommon(i) && (d.isGiven(i) || d.isSurname(i)) && d.lower(i-1) != "the":
		return person
	case caps == 1 && !r.isCommon(i) && (speaks(d, end) || r.actsLikeBody(i, end)):
		return organisation
	}
	return thing
}

// isSomebodysFirm says whether a noun before word i says what the name is that of, and that is whom somebody
// named before is of: "engineer Ann Lee of Italian builder Orvexa Sur".
func (r *recogniser) isSomebodysFirm(i int) bool {
	d := r.d
	k := i - 2
	if k < 2 || d.shape(i-1) != lower || !endsLikeMaker(d.at(i-1)) && !d.in(i-1, organisationNouns) || !d.sameSentence(k-1, i) {
		return false
	}
	for n := 0; n < 2 && (r.isCapital(k) && r.demonymAt(k) || d.shape(k) == lower && !functionWords.knows(d.spelling(k))); n++ {
		k--
	}
	if v := d.at(k); v != "of" && v != "at" {
		return false
	}
	for n := len(d.names) - 1; n >= 0 && n > len(d.names)-4; n-- {
		if d.names[n].stop == k {
			return d.names[n].kind == person
		}
	}
	return false
}

// anyCommon says whether English writes one of the words small.
func (r *recogniser) anyCommon(i, end int) bool {
	for j := i; j < end; j++ {
		if r.isCapital(j) && r.d.words[j].glued && j > i+1 && r.d.at(j-1) == "-" && !r.d.isEnglish(j-2) {
			continue // "Sousa-Were"
		}
		if r.isCapital(j) && r.d.isEnglish(j) && !r.d.in(j, nameParticles) && !r.d.isGivenKey(j) && !r.d.isSurnameKey(j) {
			return true
		}
	}
	return false
}

// anyAcronym says whether a word of a name is an acronym. Where all is in
// capitals, none is.
func (r *recogniser) anyAcronym(i, end int) bool {
	some, all := false, true
	for j := i; j < end; j++ {
		if !r.isCapital(j) {
			continue
		}
		v := r.d.at(j)
		short := r.d.shape(j) == upper && len(v) > 1 && len(v) <= 5 && !strings.HasSuffix(v, ".") && !r.d.keyIn(j, notOrganisations)
		some, all = some || short, all && r.d.shape(j) == upper
	}
	return some && !all
}

// cuePerson says whether the words around a name are such as stand around
// people: "campaign director", ", 42,", "who".
func (r *recogniser) cuePerson(i, end int) bool {
	d := r.d
	if r.ageBehind(end) {
		return true
	}
	if d.lower(end) == "who" || d.at(end) == "," && d.lower(end+1) == "who" {
		return true
	}
	if k := len(d.names); i > 1 && d.at(i-1) == "as" && d.at(i-2) == "known" && k > 0 && d.names[k-1].kind == person && d.names[k-1].stop < i &&
		i-d.names[k-1].stop < 6 &&
		d.sameSentence(d.names[k-1].word, i) {
		return true // "Ann Lee, better known as Ayla Wine"
	}
	return i > 0 && d.words[i-1].sent == d.words[i].sent && d.shape(i-1) == lower && d.keyIn(i-1, titles) && !d.keyIn(i-1, courtesies)
}

// ageBehind says whether somebody's age stands at word end: ", 42,", "(42)".
func (r *recogniser) ageBehind(end int) bool {
	d := r.d
	if v := d.at(end); v != "," && v != "(" || d.shape(end+1) != number || len(d.at(end+1)) != 2 {
		return false
	}
	return d.at(end+2) == "," && d.at(end) == "," || d.at(end+2) == ")" && d.at(end) == "("
}

// featureBehind says whether the word behind a name says that it is a place:
// "the Reykjanes peninsula", "Lombolo district".
func (r *recogniser) featureBehind(end int) bool {
	d := r.d
	if !d.sameSentence(end-1, end) || d.shape(end) != lower || d.words[end].glued {
		return false
	}
	return d.in(end, landforms)
}

// explainedAsPlace says whether an apposition behind a name says that it is a
// place: "Cordón Caulle, a volcano", "Prora, the resort".
func (r *recogniser) explainedAsPlace(end int) bool {
	d := r.d
	if v := d.at(end); v != "," && v != "–" && v != "—" {
		return false
	}
	if v := d.lower(end + 1); v != "a" && v != "an" && v != "the" {
		return false
	}
	for i := end + 2; i < end+5 && d.shape(i) == lower; i++ {
		if d.in(i, featureWords) || d.in(i, settlements) {
			// "the island's governor", "the city council" are not places.
			return d.shape(i+1) != clitic && !d.in(i+1, organisationWords) && !d.isRoleNoun(i+1)
		}
	}
	return false
}

// cueSite says whether the words before a name that no list has say that it is
// a place: "the village of", "near".
func (r *recogniser) cueSite(i int) bool {
	d := r.d
	if i < 2 || d.words[i-1].sent != d.words[i].sent || d.in(i, languages) || endsInDigit(d.at(i)) {
		return false
	}
	before := d.lower(i - 1)
	switch before {
	case "of":
		return d.in(i-2, settlements) || r.unheardOf(i) && r.cueBefore(i) >= 2
	case "in":
		return !strings.HasSuffix(d.lower(i-2), "ed") // "interested in"
	case "near", "outside":
		return true
	case ",":
		n := len(d.names)
		return n > 0 && d.names[n-1].stop == i-1 && d.names[n-1].kind == place && r.unheardOf(i) && d.at(i+1) == "and" && r.isCapital(i+2) &&
			r.longestPlace(i+2, i+3) > i+2 && !(i+3 < len(d.words) && r.isCapital(i+3)) // "Swinford, Kiltimagh and Foxford"
	case "and":
		if r.besideRoute(i, "between") {
			return true
		}
		n := len(d.names)
		return n > 0 && d.names[n-1].stop == i-1 &&
			(d.names[n-1].kind == site || d.names[n-1].kind == place && d.names[n-1].sure && len(r.senses) == 0)
	case "at":
		return r.unheardOf(i)
	case "to":
		return r.unheardOf(i) && (d.in(i-2, journeys) || r.besideRoute(i, "from"))
	case "from":
		return r.unheardOf(i) && (d.in(i-2, journeys) || d.in(i-2, townNouns))
	}
	if d.lower(i-1) != "the" && r.unheardOf(i) && r.cueBefore(i) >= 1 {
		return true
	}
	return d.in(i-1, settlements)
}

// besideRoute says whether the word before word i and the one before the place in
// front of it take the way between the two: "from Onslow to Masstown".
func (r *recogniser) besideRoute(i int, opens string) bool {
	d := r.d
	n := len(d.names)
	if n == 0 || d.names[n-1].stop != i-1 || !r.unheardOf(i) {
		return false
	}
	last := &d.names[n-1]
	return (last.kind == place || last.kind == site) && d.lower(last.word-1) == opens && d.sameSentence(last.word-1, i)
}

// endsInDigit says whether a word is one such as "Sh150".
func endsInDigit(v string) bool { return v != "" && v[len(v)-1] <= '9' && v[len(v)-1] >= '0' }

// unheardOf says whether word i is in no list: no word of English, nobody's name.
func (r *recogniser) unheardOf(i int) bool {
	d := r.d
	k := d.plain(i)
	if c := d.at(i)[0]; 'a' <= c && c <= 'z' || strings.HasSuffix(k, "ians") || strings.HasSuffix(k, "ists") {
		return false // "iCloud", "Arians"
	}
	return d.shape(i) == title && d.words[i].end-d.words[i].start > 3 && !r.isCommon(i) && !d.isGiven(i) && !d.isSurname(i)
}

// cueOrganisation says whether a name of common words acts or is a group:
// "Safeguard Defenders reported", "the Red Sox".
func (r *recogniser) cueOrganisation(i, end int) bool {
	d := r.d
	if d.quotedAlone(i, end) {
		return false
	}
	if d.in(end, actingVerbs) {
		return true
	}
	// Teams are "the" plurals; elsewhere works, crowds and goods are.
	last := d.lower(end - 1)
	return r.sport && strings.HasSuffix(last, "s") && !strings.HasSuffix(last, "ss") && d.shape(end-1) == title && d.lower(i-1) == "the"
}

// speaks says whether word i is a verb of speech in a tense that news uses.
func speaks(d *document, i int) bool {
	switch d.lower(i) {
	case "said", "says", "told", "added", "tweeted", "testified":
		return true
	}
	return false
}
