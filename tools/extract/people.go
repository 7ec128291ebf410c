package extract

import (
	"slices"
	"strings"
)

// people reads the mentions of people off the names, with the role that the
// report gives each.
type people struct{}

func (people) find(d *document) {
	for i := range d.names {
		n := &d.names[i]
		if n.kind != person {
			continue
		}
		e := &d.entities[n.entity]
		if e.weight == mostWeight || n.shared || d.reader.goesOnUnread(n) {
			continue
		}
		if role := d.roleOf(n); role != e.role {
			shown := readableRole(role)
			if w := weight(role, shown); w > e.weight {
				e.role, e.shown, e.weight = role, shown, w
			}
		}
	}
	d.facts.People = slices.Grow(d.facts.People, d.namesOf(person))
	for i := range d.names {
		if n := &d.names[i]; n.kind == person {
			e := d.entities[n.entity]
			d.facts.People = append(d.facts.People, Person{
				Mention: d.mention(int(d.words[n.word].start), int(d.words[n.stop-1].end)),
				Name:    e.full, Role: e.role,
			})
		}
	}
}

// isOfficeRole says whether a bare role is an office and not whose kin somebody is: "chief executive".
func isOfficeRole(role string) bool {
	return role != "" && !kin.hasAnyCase(role[strings.LastIndexAny(role, " -")+1:])
}

// tellsTrade says whether a role is no more than what somebody has learnt or was once, which says less
// than an office: "a mechanical engineer", "a former teacher".
func tellsTrade(role string) bool {
	if role == "" || role[0]|0x20 != 'a' && role[0]|0x20 != 'f' {
		return false
	}
	words := strings.Fields(role)
	if slices.Contains(words, "who") {
		return false // "a retired midwife who set up the group"
	}
	if first := strings.ToLower(words[0]); first != "a" && first != "an" && first != "former" {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool { return lookUp(w).class&prepositionWord != 0 || isCapital(w) })
}

// goesOnUnread says whether a name of one word has more words behind it that were not read as
// part of it, and may be those of another: "chairman [Lim] Boon Whelk".
func (r *recogniser) goesOnUnread(n *name) bool {
	d := r.d
	i := n.stop
	return i == n.word+1 && d.sameSentence(n.word, i) && d.shape(i) == title && !d.words[i].glued && r.isCapital(i) && d.nameAt(i) == nil &&
		!d.keyIn(i, days)
}

// titleAt is the end of the title that begins at word i: "Mr", "Prime
// Minister"; i where there is none.
func (r *recogniser) titleAt(i, stop int) int {
	d := r.d
	if !d.keyIn(i, titleStarts) {
		return i
	}
	for n := min(i+4, len(d.words)); n > i; n-- {
		if n > stop || d.words[n-1].sent != d.words[i].sent {
			continue
		}
		if d.mayEndTitle(n-1) && d.keysIn(i, n, titles) {
			// "Secretary of State" and the like have been found whole; a title
			// may be followed by another: "Prime Minister Dr".
			if n < stop && r.isCapital(n) {
				if m := r.titleAt(n, stop); m > n && m < stop {
					return m
				}
			}
			return n
		}
	}
	return i
}

// overPortfolio is the end of the title from word i up to word n with what it is for, which stands behind it in South Asia
// and East Africa: Director General Audit Ann Lee, Secretary Finance Tom Reed. It is n where nothing such stands there.
func (r *recogniser) overPortfolio(i, n, stop int) int {
	d := r.d
	if n == i || d.keyIn(n-1, courtesies) {
		return n
	}
	end := n
	for end < n+mostPortfolio && end+1 < stop && d.keyIn(end, portfolios) && !d.isGiven(end) {
		end++
	}
	if end > n && d.isGiven(end) && !d.keyIn(end, portfolios) {
		return end
	}
	return n
}

// mostPortfolio is how many words a title has behind it for what it is for at most.
const mostPortfolio = 2

// mayEndTitle says whether the words of a title may end with word i, as few that follow its
// first do.
func (d *document) mayEndTitle(i int) bool { return titleEnds.knows(d.spelling(i)) || !d.isPlain(i) }

// isOffice says whether what stands at word n behind the title at word i is a
// word and no name, as in "Resident Coordinator" and "Director General".
func (r *recogniser) isOffice(i, n int) bool {
	v := r.d.plain(n)
	if r.d.keyIn(n, organisationWords) && !surnames.has(v) && !r.d.keyIn(n, commonSurnames) {
		return true // "Premier League"
	}
	return n == i+1 && r.isCommon(n) && !givenNames.has(v) && !surnames.has(v) && !commonSurnames.has(v) && !r.d.keyIn(i, titlesAlone) &&
		!r.d.keyIn(i, courtesies)
}

// personAfterTitle is the end of the name that follows a title.
func (r *recogniser) personAfterTitle(i, stop int) int {
	d := r.d
	end := i
	if last := r.lastCapital(i, stop); last > i && last < i+4 && d.keyIn(last, facilityWords) && i > 0 && d.keyIn(i-1, patrons) {
		return i // "King Edward Street"
	}
	for j := i; j < stop && j < i+8; j++ {
		switch {
		case r.isCapital(j):
			second := j == i+1 && j+1 == stop && d.isGiven(i) // "Judge Anna March", "Anna Church"
			if j > i && !d.words[j].glued && (d.keyIn(j, organisationWords) && !d.isSurnameKey(j) && !second ||
				d.keyIn(j, days) && !r.isHyphenated(j) && !(second && r.monthAsSurname(j, stop))) {
				return end
			}
			end = j + 1
		case d.words[j].shape == punct && d.words[j].glued, d.in(j, nameParticles):
		case d.words[j].shape == punct && r.nickname(j, stop) > j:
			j = r.nickname(j, stop) - 1
		case r.secondSyllable(i, j-1):
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// isPersonAt is the end of a person's name that begins at word i with a given
// name and goes on with a surname; i where there is none.
func (r *recogniser) isPersonAt(i, stop int) int {
	d := r.d
	k := d.plain(i)
	given := d.isGiven(i)
	initial := d.words[i].end-d.words[i].start <= 2 && d.at(i)[0] < 0x80 && strings.HasSuffix(d.at(i), ".")
	if !given && !initial || i+1 >= stop || thingFirsts.has(k) {
		return i
	}
	if i > 1 && i+2 < stop && (d.at(i-1) == "to" || d.at(i-1) == "of") && d.isRoleNoun(i-2) && r.countryAt(i) && d.isGiven(i+1) {
		return i // "the ambassador to Chad Ann Lee"
	}
	if given && d.startsSentence(i) && commonWords.has(k) && !d.isSurname(i+1) && d.isEnglish(i+1) && !d.in(i+1, commonSurnames) &&
		!r.isHyphenated(i+1) {
		return i
	}
	end, capital := i+1, 0
	for j := i + 1; j < stop && j < i+8; j++ {
		switch {
		case r.isCapital(j):
			if capital > 0 && d.shape(j) == upper && d.keyIn(j, honours) && d.shape(end-1) != upper {
				if r.personEnd(i, end, capital) == end {
					return j + 1 // Ann Lee KC
				}
				return i
			}
			kj := r.key(j)
			if !d.words[j].glued &&
				(days.has(kj) && !r.isHyphenated(j) && !(j == i+1 && r.monthAsSurname(j, stop)) || r.titleAt(j, stop) > j && r.titleAt(j, stop) < stop && !givenNames.has(kj) &&
					!r.d.keyIn(r.titleAt(j, stop), generations)) {
				return r.personEnd(i, end, capital)
			}
			end = j + 1
			capital++
		case d.words[j].shape == punct && d.words[j].glued:
		case d.words[j].shape == punct && r.nickname(j, stop) > j:
			j = r.nickname(j, stop) - 1
		case r.secondSyllable(i, j-1):
			end = j + 1
		case d.in(j, nameParticles):
		default:
			return r.personEnd(i, end, capital)
		}
	}
	return r.personEnd(i, end, capital)
}

// isHyphenated says whether a hyphen follows word i at once: "Jun-ho".
func (r *recogniser) isHyphenated(i int) bool {
	return r.d.at(i+1) == "-" && r.d.words[i+1].glued
}

// personEnd refuses what is too long or ends like no person's name.
func (r *recogniser) personEnd(i, end, capitals int) int {
	if capitals == 0 || capitals > 4 {
		return i
	}
	if r.d.keyIn(end-1, thingWords) || r.d.key(end-1) == "city" || capitals > 1 && r.d.keyIn(end-1, teams) && !r.d.isSurnameKey(end-1) {
		return i
	}
	if !r.d.words[end-1].glued &&
		(r.d.keyIn(end-1, facilityWords) && !r.d.isSurnameKey(end-1) || r.d.keyIn(end-1, featureWords) && !r.d.isSurnameKey(end-1)) &&
		!r.introduced(i, end) ||
		r.d.keyIn(end-1, organisationWords) && !(end > i+2 && r.isInitial(end-2)) {
		return i
	}
	if capitals == 1 && !r.d.isSurname(end-1) && (r.demonymAt(end-1) || r.countryAt(end-1)) {
		return i // "Garuda Indonesia"
	}
	return end
}

// introduced says whether the words around a name that ends as a street's or a
// hill's introduce somebody: "Jordan Hill, a farmer", "Jordan Hill, 42,".
func (r *recogniser) introduced(i, end int) bool {
	d := r.d
	return r.cuePerson(i, end) || speaks(d, end) || r.explainedAsPerson(end)
}

// explainedAsPerson says whether the apposition behind a name that ends before
// word end is one of somebody: ", a farmer".
func (r *recogniser) explainedAsPerson(end int) bool {
	d := r.d
	if d.at(end) != "," || !d.sameSentence(end-1, end+2) ||
		d.lower(end+1) != "a" && d.lower(end+1) != "an" && d.lower(end+1) != "its" && d.lower(end+1) != "the" {
		return false
	}
	for j := end + 2; j < end+5 && (d.shape(j) <= upper || d.shape(j) == clitic && j > end+2); j++ {
		if d.isRoleNoun(j) {
			if next := d.lexeme(j + 1).class; d.lower(end+1) != "the" || d.shape(j+1) == punct ||
				d.shape(j+1) == lower && next&(prepositionWord|relativeWord|conjunctionWord) != 0 {
				return true
			}
			continue // "the Liberal MP for Avon"
		}
		if d.shape(j) != lower && d.shape(j) != clitic && d.lower(end+1) != "the" {
			return false
		}
	}
	return false
}

// monthAsSurname says whether word i, behind a given name, is a surname that is a month's name too: "Judge Anna March
// resigned"; but not: "Anna March 3".
func (r *recogniser) monthAsSurname(i, stop int) bool {
	d := r.d
	switch r.key(i) {
	case "march", "april", "may", "june", "august":
	default:
		return false
	}
	return i+1 == stop && d.shape(i) == title && d.shape(i+1) != number && (d.shape(i+1) == lower || d.shape(i+1) == punct)
}
