package extract

import (
	"maps"
	"slices"
	"strings"
)

var (
	roleNouns = load("role-nouns.txt")
	offices   = load("offices.txt")
	// roleSuffixes end words for people: "naturalist", "beekeeper".
	roleSuffixes = slices.Sorted(maps.Keys(load("role-suffixes.txt").entries))
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
		if e.role == "" {
			e.role = d.roleOf(n)
		}
	}
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

// roleOf is what the words around a name say that the person is, "" where
// they say nothing: "the Chinese president, Xi Jinping", "Laura Harth, a
// campaign director for …", "police chief Ann Lee".
func (d *document) roleOf(n *name) string {
	if role := d.roleAfter(n); role != "" {
		return role
	}
	if role := d.roleBefore(n); role != "" {
		return role
	}
	return d.roleOwned(n)
}

// roleAfter is the apposition behind a name, between commas.
func (d *document) roleAfter(n *name) string {
	sent := d.sentenceOf(n.word)
	if n.stop >= sent.stop || d.at(n.stop) != "," {
		return ""
	}
	from := n.stop + 1
	if d.shape(from) == number && d.at(from+1) == "," { // an age
		from += 2
	}
	stop, role := from, false
	for ; stop < sent.stop && stop < from+16; stop++ {
		v := d.lower(stop)
		if v == "," || v == "." || v == ";" || v == "—" || v == "–" || v == ")" || v == "”" || v == "\"" || v == "?" || v == "!" || v == ":" {
			break
		}
		if stop > from && (d.at(stop) == "who" || v == "which" || v == "whose" || v == "said" || v == "says" || v == "told") {
			break
		}
		if !role && d.shape(stop) == lower && d.isVerbish(stop) {
			return ""
		}
		if d.isRoleNoun(stop) {
			role = true
		}
	}
	if strings.HasSuffix(d.at(from), "ing") && determiners.has(d.lower(from+1)) {
		return "" // Ann Lee, echoing the mayor
	}
	switch d.lower(from) {
	case "a", "an", "another":
		role = true // whatever it is, the person is it
	case "the":
		role = role || n.word > 0 && speaks(d, n.word-1) // said Ann Lee, the harbour master
	}
	if !role || stop == from || stop >= sent.stop && d.at(stop-1) != "." && stop-from > 14 {
		return ""
	}
	// A list of people is no apposition: "Ann Lee, Bob Ray and the mayor".
	if own := d.nameAt(from); own != nil && own.kind == person && own.word == from && d.words[min(own.stop, len(d.words)-1)].shape != clitic {
		return ""
	}
	switch d.lower(from) {
	case "its", "their":
		return strings.TrimSpace(d.slice(from+1, stop))
	case "a", "an", "another", "the", "former", "then":
		return strings.TrimSpace(d.slice(from, stop))
	}
	switch {
	case d.isRoleNoun(from), d.roleWithin(from, stop, 4):
	default:
		return ""
	}
	return strings.TrimSpace(d.slice(from, stop))
}

// roleWithin says whether a role noun stands among the first few words: "chief
// executive of", "Italy's current prime minister".
func (d *document) roleWithin(from, stop, most int) bool {
	for i := from; i < stop && i < from+most+1; i++ {
		if d.isRoleNoun(i) {
			return true
		}
		if v := d.lower(i); v == "and" || v == "but" || v == "as" || v == "in" || v == "with" {
			return false
		}
	}
	return false
}

// isVerbish says that word i makes a clause of what looks like an apposition.
func (d *document) isVerbish(i int) bool {
	switch d.lower(i) {
	case "is", "was", "were", "are", "has", "had", "have", "will", "would", "said", "did", "does", "and", "but", "as", "when", "while", "where", "in", "on", "at", "with", "after", "before", "because":
		return true
	}
	return false
}

// isRoleNoun says whether word i says what a person is or does.
func (d *document) isRoleNoun(i int) bool {
	k := listKey(d.lower(i))
	if titles.has(k) || roleNouns.has(k) {
		return true
	}
	for _, suffix := range roleSuffixes {
		if len(k) > len(suffix)+2 && strings.HasSuffix(k, suffix) {
			return true
		}
	}
	return false
}

// roleBefore is the title or the noun phrase that leads up to a name.
func (d *document) roleBefore(n *name) string {
	sent := d.sentenceOf(n.word)
	end := n.word
	from := n.title
	if from < end && courtesies.has(listKey(d.lowerSlice(from, end))) {
		end = from // "the nurse, Mrs Ann Lee": the form of address is no role
		if end == sent.word || !d.isRoleNoun(end-1) && d.at(end-1) != "," {
			return ""
		}
	}
	if d.partOf(n.word).titleCase && from < end {
		return d.slice(from, end)
	}
	if from == end {
		// "the Chinese president, Xi Jinping," has commas around the name.
		if end-1 > sent.word && d.at(end-1) == "," && (d.at(n.stop) == "," || n.stop >= sent.stop-1 || d.shape(n.stop) == clitic) {
			end--
			from = end
		}
		if end-1 < sent.word || !d.isRoleNoun(end-1) {
			return ""
		}
	}
	start := from
	for start > sent.word {
		w := d.words[start-1]
		v := d.lower(start - 1)
		if w.shape == punct && !(v == "-" && w.glued && d.words[start].glued) || w.shape == number {
			break
		}
		if d.words[start].glued { // "Editor-in-chief"
			start--
			continue
		}
		if v == "the" || v == "a" || v == "an" || v == "its" || v == "their" || v == "our" {
			start--
			break
		}
		if roleStops.has(v) || w.shape == lower && lookUp(v).class&prepositionWord != 0 || w.shape == lower && (strings.HasSuffix(v, "ed") || strings.HasSuffix(v, "ly") || v == "back") || start-1 < n.word && d.isPersonWord(start-1) {
			break
		}
		start--
		if n.word-start > 8 {
			return ""
		}
	}
	for start > sent.word && d.words[start].glued && d.words[start-1].shape == number {
		start-- // "17-year-old"
	}
	if v := d.lower(start); v == "its" || v == "their" || v == "our" {
		start++ // alone, it does not say whose
	}
	role := d.slice(start, end)
	if k := listKey(d.lowerSlice(start, end)); courtesies.has(k) {
		return ""
	}
	return role
}

// isPersonWord says whether word i belongs to a person's name.
func (d *document) isPersonWord(i int) bool {
	n := d.nameAt(i)
	return n != nil && n.kind == person
}

// roleOwned is the office that a possessive names: "Mario Draghi’s
// government".
func (d *document) roleOwned(n *name) string {
	if n.stop > n.word+1 && n.stop+1 < len(d.words) && d.words[n.stop].shape == clitic && offices.has(d.lower(n.stop+1)) {
		return d.slice(n.word, n.stop+2)
	}
	return ""
}

var (
	roleStops  = load("role-stops.txt")
	courtesies = load("courtesies.txt")
)
