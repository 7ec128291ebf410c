package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// A text that opens with "the deal" takes it for known: the report has told of it before,
// and the row has to show that too, or there is none.

// assumed is the word of a text by which its first phrase takes a thing for known that
// neither the text names nor any reader knows: the "deal" of "the deal will cost 12 jobs";
// -1 where there is none. What a report opens with is known to all.
func (x *telling) assumed() int {
	d, t := x.d, talkOf(x.d)
	if len(x.words) == 0 || x.voiced || d.opensReport(x.words[0]) ||
		x.own && d.spoken(x.words[0], x.words[len(x.words)-1]+1) >= longHeld {
		return -1
	}
	for n := x.first(); n < len(x.words); n++ {
		i := x.words[n]
		switch v := d.lower(i); {
		case v == "other" && x.at(n+1) >= 0 && d.isPlural(i+1) && n > 0 && !x.own && (d.shape(i-1) == number || numberWords.knows(d.spelling(i-1))) && d.at(i+2) != "of" && d.at(i+2) != "in":
			return i + 1 // three other boats have sunk
		case (v == "%" || v == "percent" || v == "cent") && x.at(n+1) >= 0 && d.shape(i+1) == lower && (d.verbal(i+1) || t.is(i+1, auxiliaryWord)):
			return i // 19 per cent took two jobs: of whom
		case t.quoted[i] > 0 && !x.own:
			return -1
		case d.words[i].shape <= title && (v == "the" || v == "both" && x.at(n+2) >= 0 && (d.isPlural(x.words[n+1]) || d.isPlural(x.words[n+2]) && d.shape(x.words[n+1]) == lower)):
			return x.taken(n)
		case d.words[i].shape == punct, d.words[i].shape == number, numberWords.knows(d.spelling(i)), calendar.knows(d.spelling(i)):
		case d.nameAt(i) == nil && d.at(i+1) == "of" && x.at(n+2) >= 0 && d.at(x.at(n+2)) == "the" && t.lex[i].class&^(speakerNoun|plainNoun) == 0: // half of the boats
		case v == "this" && t.is(i+1, timeWord),
			v == "so" && d.at(i+1) == "far",
			v == "far" && d.lower(i-1) == "so",
			v == "least" || v == "most",
			v == "per",
			v == "cent",
			v == "percent":
		case d.nameAt(i) != nil && !d.isWord(d.nameAt(i)):
			return -1
		case t.is(i, subjectWord|pronounWord|possessiveWord|auxiliaryWord|determinerWord) && v != "in" || d.verbal(i):
			return -1
		case t.is(i, prepositionWord|conjunctionWord|adverbWord|timeWord|subordinatorWord) || strings.HasSuffix(v, "ly"):
		default:
			return -1
		}
	}
	return -1
}

// mostAssumed is how many words, with the article, say of what a text takes for known no more
// than that: the newly filed charges are known by what they say.
const mostAssumed = 3

// taken is the noun behind the article at word n of a text, where nothing there says which
// is meant: not the deal with Ur, the boat that sank, the largest yard.
func (x *telling) taken(n int) int {
	d, t := x.d, talkOf(x.d)
	head, at, m := -1, 0, n+1
	for ; m < len(x.words); m++ {
		i := x.words[m]
		v := d.at(i)
		if d.words[i].shape == clitic || (v == "’" || v == "'") && head >= 0 && d.isPlural(head) {
			if head < 0 || x.common(head) {
				return -1
			}
			for ; m+1 < len(x.words) && d.words[x.words[m]].shape != punct; m++ {
			}
			if d.at(x.words[m]) == "," && t.capital(x.words[m]+1) {
				return -1 // the boy’s father, Tom Lund
			}
			return head // the boy’s father
		}
		if v == "-" && d.words[i].glued {
			continue
		}
		if d.words[i].shape == punct {
			break
		}
		if d.shape(i) == number && d.at(i+1) == "-" && d.at(i+2) == "year" && m+4 < len(x.words) {
			m += 4 // the 56-year-old
			head, at = x.words[m], n+1
			continue
		}
		if m == n+1 && x.counts(m) {
			continue // the two men
		}
		if d.at(i+1) == "-" && d.words[i+1].glued && d.words[i].shape == lower && !numberWords.knows(d.spelling(i)) && m+3 < len(x.words) &&
			d.shape(i+2) == lower && d.words[i+2].glued && d.shape(i+3) != punct {
			m += 2 // the mid-sized yard
			continue
		}
		if d.words[i].shape != lower || d.in(i, uniqueAdjectives) || strings.HasSuffix(v, "est") && len(v) > 5 || numberWords.knows(d.spelling(i)) {
			return -1 // the 12 boats, the Ur yard
		}
		if t.is(
			i,
			prepositionWord|conjunctionWord|auxiliaryWord|relativeWord|subjectWord|pronounWord|determinerWord|possessiveWord|subordinatorWord|negationWord,
		) ||
			head >= 0 && d.at(i+1) != "of" &&
				(d.verbal(i) || d.mayTell(i) && strings.HasSuffix(v, "s") && (d.shape(i+1) == number || numberWords.knows(d.spelling(i+1)) ||
					d.lexeme(i+1).class&(determinerWord|possessiveWord) != 0)) {
			break
		}
		if !t.is(i, adverbWord) {
			head, at = i, m
		}
	}
	if head < 0 || at-n > mostAssumed || at-n == mostAssumed && d.headlined(head) || x.common(head) {
		return -1
	}
	if m >= len(x.words) {
		return head
	}
	i, next := x.words[m], x.at(m+1)
	switch v, l := d.at(i), d.lexeme(i); {
	case len(l.verbs) > 0 && l.form <= pastForm && l.verbs[0].stance <= believes && l.verbs[0].frame&(clauseFrame|thatFrame) != 0 && next >= 0 &&
		(d.at(next) == "that" || t.quoted[next] > 0 || d.subjectAt(next)):
		return -1 // the report said: whoever says it
	case t.is(i, determinerWord), t.is(i, beWord) && next >= 0 && d.at(next) == "that":
		return -1 // the closely watched all-party vote; the bottom line is that
	case v == ",":
		if next >= 0 &&
			(t.is(next, relativeWord|determinerWord|prepositionWord) || t.capital(next) || d.describesNoun(next) ||
				strings.HasSuffix(d.at(next), "ed") || strings.HasSuffix(d.at(next), "ing")) {
			return -1 // the yard, which; the boy’s uncle, Tom Lund
		}
	case v == "(", v == "—", v == "–", v == "--", v == ":":
		return -1
	case v == "that" && (d.at(next) == "followed" || d.at(next) == "resulted" || d.at(next) == "ensued"):
		return head // the inquiry that followed
	case t.is(i, relativeWord|subjectWord) || v == "that" || v == "to" || d.subordinates(i):
		return -1 // the boat that sank, the plan to sell it
	case v == "ahead", v == "below", v == "above":
		return -1 // the years ahead
	case t.is(i, prepositionWord):
		if next >= 0 && v == "in" && d.shape(next) == number {
			return head // the yard in 2009 bought
		}
		return -1
	case t.is(i, modalWord):
	case t.is(i, timeWord), calendar.knows(d.spelling(i)):
		return -1 // the attacks Aug. 7 at the embassies
	case strings.HasSuffix(v, "ed") || strings.HasSuffix(v, "ing") || d.tense(i) == past && len(v) > 3:
		if next >= 0 && t.is(next, prepositionWord) && v != "died" {
			for k := m + 2; k < len(x.words); k++ {
				if j := x.words[k]; d.at(j) == "," || t.is(j, conjunctionWord|relativeWord) {
					break
				} else if d.verbal(j) {
					return -1 // the boats built in Ur were
				}
			}
		}
	}
	return head
}

// counts says that word m of a text counts nouns that say no more of which they are than
// that, before the verb: the two men were.
func (x *telling) counts(m int) bool {
	d := x.d
	k, end := x.at(m+1), x.at(m+2)
	if k < 0 || end < 0 || x.own || !numberWords.knows(d.spelling(x.words[m])) || d.shape(k) != lower || !d.isPlural(k) ||
		d.lexeme(k).class&timeWord != 0 ||
		d.has(k, timeUnits) {
		return false
	}
	return d.at(end) == "'" || d.at(end) == "’" || d.verbal(end) || d.lexeme(end).class&auxiliaryWord != 0
}

// untoldPlace says that "the" at word n of a text is that of a town or a country which the text
// has not named: the country's ports, but the city of Ur, the country where it fell.
func (x *telling) untoldPlace(n int) bool {
	d, t := x.d, talkOf(x.d)
	i, next := x.at(n+1), x.at(n+2)
	if x.place || x.own || i < 0 || d.shape(i) != lower || !d.in(i, settlements) && !d.in(i, lands) || d.isPlural(i) || t.quoted[i] > 0 ||
		d.opensReport(i) ||
		x.namedBefore(n+1) {
		return false
	}
	for _, k := range x.words[:n] {
		if x.ofPlace(k) {
			return false
		}
	}
	if x.said != nil {
		for k := x.said.by; k < x.said.bys; k++ {
			if x.ofPlace(k) {
				return false // the office of Norland’s president says
			}
		}
	}
	return next < 0 || d.words[next].shape == clitic || d.words[next].shape == punct && d.at(next) != "-" && !isQuoteMark(d.at(next)) ||
		t.is(next, auxiliaryWord|conjunctionWord|timeWord) ||
		t.is(next, prepositionWord) && d.at(next) != "of" ||
		d.verbal(next)
}

// ofPlace says that word i is in the name of a place, or of a body whose name may have one:
// the Norland Food Office.
func (x *telling) ofPlace(i int) bool {
	m := x.d.nameAt(i)
	return m != nil && (m.kind == place || m.kind == site || m.kind == organisation && m.stop > m.word+1)
}

var lands = load("lands.txt")

// mostBack is how many sentences lie at most between "the deal" and the one that tells of it.
const mostBack = 6

// leadTo is what is shown in front of sentence s where that takes for known the noun at word i:
// another sentence, and whether s follows right behind it; or the name of what is meant, "the
// Tidal Board" of the board. It is "" where neither can be told. What is put in front of a
// claim stands there as the speaker's, and so has to have the noun, unless it is what says who "it" is who claims.
func (d *document) leadTo(s *sentence, i int, c *Claim) (lead string, follows bool) {
	if from, to := d.tellsOf(s, i, c); from >= 0 {
		return d.slice(from, to), to == s.word
	}
	if d.lexeme(s.word).class&(subjectWord|possessiveWord) != 0 || c != nil && d.lexeme(s.word).class&conjunctionWord != 0 {
		return "", false // It says the board has met: it would stand for the board; but Lee says it: whose words "but" goes on from
	}
	if lead = d.nameOf(s, i); lead != "" {
		return lead, false
	}
	if i == s.word+1 {
		return d.bodyOf(s), false
	}
	return "", false
}

// bodyOf is the one body that sentence s opens with as "the company" and the report has named before: the mining company
// Orvexa. It is "" where it opens with none or that cannot be told.
func (d *document) bodyOf(s *sentence) string {
	t, i := talkOf(d), s.word+1
	if d.lower(s.word) != "the" || i >= s.stop || d.words[i].shape != lower || !t.bodyHead(i) {
		return ""
	}
	from, to := t.fullPhrase(s.word, i+1)
	if n := d.nameAt(to - 1); from == s.word || n == nil || n.kind != organisation {
		return ""
	}
	return d.slice(from, to)
}

// tellsOf is the sentence, from one word up to another, that tells of what the noun at word i
// of sentence s takes for known, and may be shown in front of that: the nearest that brings the
// noun up, or the one before, if that names the only one of its kind or if s goes on from what
// that tells: the attack left. It is -1 where there is none.
func (d *document) tellsOf(s *sentence, i int, c *Claim) (from, to int) {
	n, first := int(d.words[s.word].sent), d.firstTold()
	goesOn := false
	for k := n - 1; k >= max(first, n-mostBack); k-- {
		before := &d.sents[k]
		if before.part != s.part && (c != nil || k < n-1) {
			break // of another matter, or of somebody else's
		}
		has := d.hasNoun(before, i) && (k == n-1 || !d.isPlural(i) || d.lower(i-1) == "both")
		if k == n-1 && !has {
			if from = d.mayLead(before, s, false); from >= 0 && (before.part == s.part || d.lower(i-1) == "the") && d.hasKind(before, i) {
				return from, before.stop
			}
			goesOn = from >= 0 && before.part == s.part &&
				(c == nil && i < s.word+mostAssumed || c != nil && c.by == s.word && d.lexeme(c.by).class&subjectWord != 0)
		}
		if has {
			if from = d.mayLead(before, s, false); from >= 0 && d.bringsUp(before, i) {
				return from, before.stop
			}
			return -1, -1 // one still earlier may tell of another
		}
	}
	if goesOn && !d.in(i, lands) && !d.in(i, settlements) && !d.toldEarlier(i) && d.lower(i-1) != "both" && d.lower(i-2) != "both" {
		before := &d.sents[n-1]
		return d.opens(before, before.stop), before.stop
	}
	return -1, -1
}

// bringsUp says that a sentence has the noun at word i, and says there which is meant: a
// deal, 12 deals, Ur's deal, the deal with Ur; but not: the deal, their deal.
func (d *document) bringsUp(s *sentence, i int) bool {
	for k := s.word; k < s.stop; k++ {
		if d.lower(k) != d.lower(i) && (d.lower(i-1) != "both" || strings.TrimSuffix(d.lower(k), "s") != strings.TrimSuffix(d.lower(i), "s")) {
			continue
		}
		if l := d.lexeme(k + 1).class; k+1 < s.stop && d.shape(k+1) == lower && l&^(speakerNoun|plainNoun) == 0 && !d.verbal(k+1) &&
			!d.mayTell(k+1) &&
			!strings.HasSuffix(d.at(k+1), "ed") &&
			!strings.HasSuffix(d.at(k+1), "ing") {
			continue // the deal maker
		}
		if d.nameAt(k) != nil && d.nameAt(k).word < k {
			return true
		}
		a := k - 1
		for a >= s.word && a > k-mostAssumed && d.words[a].shape == lower && d.lexeme(a).class&^(speakerNoun|plainNoun) == 0 {
			a--
		}
		if a < s.word {
			return true
		}
		switch l := d.lexeme(a).class; {
		case l&possessiveWord != 0:
		case d.lower(a) == "the" || d.lower(a) == "this" || d.lower(a) == "that" || d.lower(a) == "these" || d.lower(a) == "those":
			if l := d.lexeme(k + 1).class; d.at(k+1) == "of" || d.at(k+1) == "that" || l&relativeWord != 0 ||
				l&prepositionWord != 0 && d.nameAt(k+2) != nil {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// nameOf is the only name that sentences before s have with the noun at word i at its end.
func (d *document) nameOf(s *sentence, i int) string {
	found := ""
	for n := 0; n < len(d.names) && d.names[n].word < s.word; n++ {
		m := &d.names[n]
		if m.stop < m.word+2 || m.kind == person || m.kind == place || !strings.EqualFold(d.at(m.stop-1), d.at(i)) ||
			m.kind == organisation && d.lexeme(i).class&(bodyNoun|publicNoun) == 0 {
			continue // an Institute of Marine Research is not the research
		}
		if d.lower(i-1) != "the" {
			return "" // the appellate court
		}
		if v := d.slice(m.word, m.stop); found == "" || strings.Contains(found, v) {
			found = v
		} else if !strings.Contains(v, found) {
			return ""
		}
	}
	return found
}

// hasNoun says that a sentence has the noun at word i.
func (d *document) hasNoun(s *sentence, i int) bool {
	v := strings.TrimSuffix(d.lower(i), "s")
	for k := s.word; k < s.stop; k++ {
		if strings.HasPrefix(d.at(k), v[:min(1, len(v))]) && strings.TrimSuffix(d.lower(k), "s") == v {
			return true
		}
	}
	return false
}

// hasKind says that a sentence names the only one of the kind that the noun at word i is for:
// Orvexa, of the company.
func (d *document) hasKind(s *sentence, i int) bool {
	l := d.lexeme(i).class
	two := d.at(i) == "pair" || d.at(i) == "duo"
	human := two || l&personNoun != 0 || d.isRoleNoun(i) || d.in(i, kin)
	one, count := "", 0
	for n := d.namesBefore(s.word); n < len(d.names) && d.names[n].word < s.stop; n++ {
		fits := false
		switch m := &d.names[n]; m.kind {
		case person:
			fits = human
		case organisation:
			fits = l&(bodyNoun|publicNoun) != 0
		case place:
			fits = d.in(i, hereNouns) || d.in(i, townNouns) && !human
		}
		if !fits {
			continue
		}
		name := d.slice(d.names[n].word, d.names[n].stop)
		if name != one {
			count++
		}
		one = name
	}
	if two {
		return count == 2
	}
	return count == 1 && !d.isPlural(i)
}

// toldEarlier says that the report has the noun at word i before its sentence.
func (d *document) toldEarlier(i int) bool {
	for k := int(d.words[i].sent) - 1; k >= 0; k-- {
		if d.hasNoun(&d.sents[k], i) {
			return true
		}
	}
	return false
}

// common says that any reader knows which one is meant by "the" and the noun at word i: the
// sun, the police; or that the speaker of a text, or a place in it, is the one.
func (x *telling) common(i int) bool {
	d := x.d
	if d.in(i, uniqueNouns) {
		return true
	}
	if x.place && d.in(i, hereNouns) {
		return true
	}
	if x.own && (x.fronted() > 0 || !d.toldEarlier(i)) {
		return true // the battle has ended
	}
	if x.said != nil && d.lexeme(i).class&(bodyNoun|publicNoun) != 0 {
		who := x.speaker()
		return who.bodies > 0
	}
	return false
}

// headlined says that the headline or the standfirst has the noun at word i: with two words
// more to say which, "the illegal police stations" are known from there.
func (d *document) headlined(i int) bool {
	for k := range d.firstTold() {
		if d.hasNoun(&d.sents[k], i) {
			return true
		}
	}
	return false
}

// firstTold is the number of the first sentence of the body.
func (d *document) firstTold() int {
	if d.first == 0 {
		d.first = 1
		for _, p := range d.parts {
			if p.Kind == seed.Paragraph {
				d.first = int(d.words[p.word].sent) + 1
				break
			}
		}
	}
	return d.first - 1
}

var (
	uniqueNouns      = load("unique-nouns.txt")
	uniqueAdjectives = load("unique-adjectives.txt")
)

// introduced is the sentence, from one word up to another, that introduces what sentence s,
// which is a text of its own, later calls by "the" and the noun alone: an outbreak of cholera.
// It is -1 where s calls nothing so, or no such sentence is near.
func (x *telling) introduced(s *sentence) (from, to int) {
	d, t := x.d, talkOf(x.d)
	n, first := int(d.words[s.word].sent), d.firstTold()
	for m := x.first() + 1; m+1 < len(x.words) && n > first; m++ {
		i := x.words[m]
		if d.words[i].shape != lower || d.at(i) != "the" || t.quoted[i] > 0 || x.taken(m) != i+1 || d.isPlural(i+1) || x.namedBefore(m+1) {
			continue
		}
		for k := n - 1; k >= max(first, n-mostBack) && (k == n-1 || d.sents[k].part == s.part); k-- {
			if before := &d.sents[k]; d.introduces(before, i+1) {
				if from = d.mayLead(before, s, false); from >= 0 {
					return from, before.stop
				}
				break
			}
		}
	}
	return -1, -1
}

// introducedBefore says that a sentence before that of word i has it behind "a" or "an".
func (d *document) introducedBefore(i int) bool {
	for k := int(d.words[i].sent) - 1; k >= 0; k-- {
		if d.introduces(&d.sents[k], i) {
			return true
		}
	}
	return false
}

// introduces says that a sentence has the noun at word i behind "a" or "an".
func (d *document) introduces(s *sentence, i int) bool {
	for k := s.word + 1; k < s.stop; k++ {
		if d.words[k].spelling != d.words[i].spelling || d.words[k].shape != lower || d.at(k) != d.at(i) {
			continue
		}
		for a := k - 1; a >= max(s.word, k-mostAssumed); a-- {
			switch d.lower(a) {
			case "a", "an":
				return true
			case "the", "this", "that", ",", "of", "for":
				a = s.word
			}
		}
	}
	return false
}
