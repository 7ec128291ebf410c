package extract

import (
	"slices"
	"strings"
)

// What a row of a body rests on. A word such as "ministry" in the right place of a name
// makes it one of a body; of other names a mention has to show that a body is meant, and not
// the site, the building or the product of that name. The row stands on such a mention.

// vouching are the mentions of a body on which a row can stand.
func (r *recogniser) vouching(b *bearer) []*name {
	asks := r.isAmbiguousBody(b)
	var all []*name
	for _, n := range b.names {
		d := r.d
		if s := d.sentenceOf(n.word); d.creditsAgency(n) || r.isHalfOfPart(n) || d.isByline(s) || asks && !r.standsAsBody(n) {
			continue
		}
		all = append(all, n)
	}
	return all
}

// isAmbiguousBody says whether a name may be that of a site, a building, an application or a
// product as well.
func (r *recogniser) isAmbiguousBody(b *bearer) bool {
	d := r.d
	n := b.full
	last := r.lastCapital(n.word, n.stop)
	if d.keyIn(n.word, facilityWords) && d.keyIn(n.word, buildings) && d.at(n.word+1) == "of" && !d.keyIn(n.word, publicBodies) &&
		!d.keysIn(n.word, n.stop, organisations) {
		return true // "the Palace of Justice"
	}
	if r.isCentre(last) && (d.key(last-1) == "community" || d.key(last-1) == "arts") {
		return true // "a meeting at the Orvexa Community Centre"
	}
	if d.keyIn(last, buildings) && n.stop > n.word+2 && d.keyIn(last-1, adherents) && !d.keyIn(n.word, adherents) && !r.isCommon(n.word) {
		return true // "a vigil at Orvexa Methodist Church"
	}
	if d.keyIn(last, buildings) || n.stop > n.word+2 && d.key(n.word) == "journal" {
		for i := n.word; i < last; i++ {
			if d.keyIn(i, adherents) {
				return false // "the Roman Catholic Church"
			}
		}
		return true
	}
	if n.stop == n.word+1 {
		return d.shape(n.word) != upper && !d.keyIn(n.word, stateOrgans)
	}
	if r.sport && d.keyIn(last, teams) || d.keysIn(n.word, n.stop, organisations) || r.headsWhole(b) {
		return false
	}
	for i := n.word; i < n.stop; i++ {
		if d.keyIn(i, organisationWords) || r.isLegalForm(i) || strings.Contains(d.at(i), "&") {
			return false
		}
	}
	return true
}

// mostBeside is how many words two subjects of a verb have together, behind the first.
const mostBeside = 7

// isHalfOfPart says whether the words behind a mention say that a part of the body is meant,
// or one that it shares its name with: "the UN refugee agency", "a House committee".
func (r *recogniser) isHalfOfPart(n *name) bool {
	d := r.d
	for i := n.stop; i < n.stop+4 && d.sameSentence(n.word, i); i++ {
		if d.words[i].shape == clitic && i > n.stop || d.at(i) == "-" && i > n.stop {
			continue // "children's fund"
		}
		if d.shape(i) != lower {
			return false
		}
		if d.in(i, bodyParts) {
			return d.at(i-1) != "news" && d.at(i-1) != "press" && d.words[min(i+1, len(d.words)-1)].shape != clitic
		}
		l := d.lexeme(i)
		if l.class&^(plainNoun|personNoun|bodyNoun|publicNoun) != 0 || functionWords.knows(d.spelling(i)) || d.verbal(i) {
			return false
		}
	}
	return false
}

// standsAsBody says whether a mention is the subject of a verb, or stands beside words that
// stand beside bodies: "Orvexa said", "an analyst at Orvexa", "Orvexa's shares", "owned by
// Orvexa", "the bank Orvexa".
func (r *recogniser) standsAsBody(n *name) bool {
	d := r.d
	end, i := n.stop, n.word-1
	if d.at(end) == "(" && d.at(end+2) == ")" {
		end += 3
	}
	for i > 0 && d.sameSentence(i, n.word) && d.lexeme(i).class&determinerWord != 0 {
		i--
	}
	if !d.sameSentence(max(i, 0), n.word) {
		i = -1
	}
	if (d.at(i) == "at" || d.at(i) == "in") && n.stop == n.word+1 && !d.keyIn(n.word, organisations) && !d.in(i-1, businessNouns) &&
		!d.in(i-1, runsBodies) && !d.in(i-1, ownedByBodies) {
		return false // "a farmer at Orvexa", "with his sister at Orvexa, north of Avon"
	}
	governed := i >= 0 && d.shape(i) == lower && d.lexeme(i).class&prepositionWord != 0 && d.lexeme(i).class&subordinatorWord == 0
	if r.cueBodyBefore(n.word) || r.cueBodyAfter(n.stop) {
		return true
	}
	if d.sameSentence(n.word, end) {
		switch {
		case d.words[end].shape == clitic:
			return !governed || d.isRoleNoun(end+1) || d.in(end+1, ownedByBodies) || d.in(end+1, organisationNouns)
		case d.at(end) == "-" && d.words[end].glued:
			return endsLikeVerb(d.at(end+1)) || d.at(end+1) == "led" || d.at(end+1) == "owned" || d.at(end+1) == "run"
		case d.shape(end) == lower && plural(d.at(end)) && roleNouns.has(d.at(end)[:len(d.at(end))-1]),
			d.shape(end) <= upper && (d.isRoleNoun(end) || d.shape(end+1) <= upper &&
				d.isRoleNoun(end+1)), d.in(end, businessNouns), d.lexeme(end).class&(personNoun|bodyNoun) != 0 &&
				d.shape(end) == lower, d.at(end) == "statement":
			return true
		case !governed && n.stop == n.word+1 && d.in(n.word-1, tenures) && d.lexeme(n.word-2).class&determinerWord != 0:
			return false // "the new Orvexa will be sold in two sizes"
		case !governed && (d.verbal(end) || d.in(end, actingVerbs)):
			return true
		case d.lexeme(end).class&adverbWord != 0 && !governed && d.verbal(end+1):
			return true
		}
		if v := d.at(end); !governed && (v == "and" || v == ",") {
			for k := end + 1; k < end+mostBeside && d.sameSentence(end, k) && (d.words[k].shape != punct || d.at(k) == ",") &&
				d.lexeme(k).class&prepositionWord == 0; k++ {
				if d.verbal(k) || d.in(k, actingVerbs) && d.shape(k) == lower {
					return true // "Orvexa and the harbour board said"
				}
			}
			for k := end + 1; v == "," && k < end+mostRole && d.sameSentence(end, k+1); k++ {
				if d.at(k) == "," {
					return d.verbal(k + 1) // "Orvexa, Norland's news agency, put"
				}
			}
		}
	}
	if i < 1 {
		return false
	}
	switch d.at(i) {
	case "by":
		by := i - 1
		if len(d.at(by)) < 4 {
			by-- // "pushed up by Orvexa"
		}
		return endsLikeVerb(d.at(by)) || d.tense(by) == past || d.has(by, irregularParticiples) ||
			d.shape(by) == lower && d.lexeme(by).class&documentNoun != 0
	case "to":
		return d.lower(i-1) == "according"
	case "of", "at", "for", "from", "with", "in":
		one, _ := strings.CutSuffix(d.at(i-1), "s")
		if m := d.nameAt(i - 1); m != nil && m.kind == person {
			return true // "Ann Lee of Orvexa"
		}
		return d.isRoleNoun(i-1) || roleNouns.has(one) || d.in(i-1, ownedByBodies) || d.lexeme(i-1).class&personNoun != 0 || d.at(i-1) == "member" ||
			d.at(i-1) == "members"
	}
	l := d.lexeme(i)
	return d.shape(i) == lower && slices.ContainsFunc(l.verbs, func(v *speechVerb) bool { return v.frame&hearerFrame != 0 })
}

// isByline says whether a sentence is no more than names: whose report it is, or whose picture.
func (d *document) isByline(s *sentence) bool {
	for i := s.word; i < s.stop; i++ {
		if d.shape(i) == number || d.shape(i) == lower && d.lexeme(i).class&(prepositionWord|conjunctionWord|determinerWord) == 0 {
			return false
		}
	}
	return true
}

// isShortOfAnother says whether a name of a word is how the report calls for short what it names
// in full: "Orvexa", where "Orvexa Motor Co." has a row.
func (r *recogniser) isShortOfAnother(n *name) bool {
	d := r.d
	if n.stop > n.word+1 || d.shape(n.word) == upper || d.keyIn(n.word, organisationWords) {
		return false
	}
	v := d.at(n.word)
	return slices.ContainsFunc(d.entities, func(e entity) bool {
		rest, ok := strings.CutPrefix(e.full, v+" ")
		if !ok || e.kind != organisation {
			return false
		}
		last := listKey(strings.ToLower(rest[strings.LastIndexByte(rest, ' ')+1:]))
		return !organisations.has(listKey(strings.ToLower(v))) || legalForms.has(last) || looseHeads.has(last)
	})
}

var (
	bodyParts = load("body-parts.txt")
	buildings = load("buildings.txt")
	divided   = load("divided.txt")
)
