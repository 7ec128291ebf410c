package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// The rows of people and bodies: whose name makes one, and on which sentence it stands.

// people makes one row of each person whom the report names in full or gives a
// role.
func (b *boxer) people(bearers []bearer) {
	d := b.d
	seen := make([]bool, len(d.entities))
	for i := range d.names {
		n := &d.names[i]
		if n.kind != person || seen[n.entity] || !d.readInPage(n.word) {
			continue
		}
		seen[n.entity] = true
		e := d.entities[n.entity]
		role := e.shown
		told := role
		if isBareRole(e.role) {
			told = e.role
		}
		if isOfBody(role) {
			told = ""
		}
		if !strings.Contains(e.full, " ") && (role == "" || isBareRole(role)) || !d.reader.isHuman(&bearers[n.entity], told) {
			continue
		}
		if d.hasFullerName(e) {
			continue
		}
		s, says := d.bestSentence(n.entity, role)
		if !says {
			if role = ""; !strings.Contains(e.full, " ") {
				continue
			}
		}
		if d.isByline(s) {
			continue // a byline
		}
		b.add(Fact{Kind: "person", Text: joinRole(e.full, role), Name: e.full, Role: role, Evidence: d.evidence(s)}, b.standing(n.entity))
	}
}

// hasFullerName says whether a name is the beginning of another person's of the report, or has
// an initial for the given name there, so that most likely the two are one: "Juan Diego",
// "J. Orvash", where Juan Diego Orvash is named.
func (d *document) hasFullerName(e entity) bool {
	given, family, _ := strings.Cut(e.full, " ")
	initial, short := strings.CutSuffix(given, ".")
	short = short && len(initial) == 1
	for i := range d.entities {
		o := &d.entities[i]
		if o.kind != person || len(o.full) <= len(e.full) {
			continue
		}
		n := len(e.full)
		if o.full[n] == ' ' && strings.EqualFold(o.full[:n], e.full) && surnames.has(strings.ToLower(o.full[n+1:])) &&
			givenNames.has(strings.ToLower(e.full[strings.LastIndexByte(e.full, ' ')+1:])) ||
			short && strings.HasPrefix(o.full, initial) && strings.HasSuffix(o.full, " "+family) {
			return true
		}
	}
	return false
}

func joinRole(name, role string) string {
	if role == "" || strings.Contains(role, name) {
		return cmp.Or(role, name)
	}
	return name + ", " + role
}

// bestSentence is the sentence of the body that says most of an entity: the one with its
// role and its name or surname, with its full name, or the first. Whether it has the
// role comes with it.
func (d *document) bestSentence(entity int, role string) (best *sentence, says bool) {
	e := d.entities[entity]
	surname := e.full[strings.LastIndexByte(e.full, ' ')+1:]
	plain := unhad(role) // the sentence may begin with the article
	most := -1
	for i := range d.names {
		n := &d.names[i]
		if n.entity != entity {
			continue
		}
		s := d.sentenceOf(n.word)
		score, has := 0, false
		if d.inBody(s.start) {
			text := d.text[s.start:s.end]
			score = 1
			if strings.Contains(text, e.full) {
				score += 2
			}
			at := -1
			if role != "" && strings.Contains(text, surname) {
				at = strings.Index(text, plain)
			}
			if has = at >= 0 || role != "" && (strings.Contains(text, "\n") || strings.Contains(text, "  ")) && strings.Contains(spaced(text), plain); has {
				score += 3
				if at += int(s.start) + len(plain) + 1; at == int(d.words[n.word].start) {
					score++ // "President Lee" and not "President Hale met Lee"
				} else if isCapital(role) && !strings.Contains(role, " ") {
					score -= 3
				}
			}
		}
		if score > most {
			best, most, says = s, score, has
		}
	}
	return best, says
}

// firstNaming is the first sentence of the body that has a full name and one of the mentions
// that a row can stand on, or the first that has such a mention, nil where there is none.
func (d *document) firstNaming(mentions []*name, full string) *sentence {
	var best *sentence
	most := -1
	for _, n := range mentions {
		s, score := d.sentenceOf(n.word), 0
		if d.inBody(s.start) {
			score++
			if strings.Contains(d.text[s.start:s.end], full) {
				score += 2
			}
		}
		if score > most {
			best, most = s, score
		}
	}
	return best
}

// spaced is a text with one blank between words.
func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }

// organisations makes one row of each organisation.
func (b *boxer) organisations(bearers []bearer) {
	d := b.d
	seen := make([]bool, len(d.entities))
	for i := range d.names {
		n := &d.names[i]
		if n.kind != organisation || seen[n.entity] || !d.readInPage(n.word) || d.creditsAgency(n) {
			continue
		}
		e := d.entities[n.entity]
		k := strings.ToLower(e.full)
		whose := d.ofWhichState(n)
		if value, organ := stateOrgans.get(k); whose == "" && organisationWords.has(k) && !organisations.has(k) && (!organ || value == "kind") {
			continue // "the Company": which one, the row does not say
		}
		if !d.reader.isKnownBody(&bearers[n.entity]) {
			continue
		}
		full := bearers[n.entity].full
		if d.supposed(full) || d.reader.isShortOfAnother(full) {
			continue
		}
		from := d.withPeople(full)
		if from == full.word && d.reader.isGeneric(full) {
			for _, full = range bearers[n.entity].names {
				if from = d.withOwner(full); from < full.word {
					break
				}
			}
			if from == full.word {
				continue // "the Police Department": of many, the row does not say which
			}
		}
		if at := d.withOwner(full); from == full.word && at < from && d.words[from-1].shape == clitic && d.reader.allCommon(full.word, full.stop) &&
			!organisations.has(k) {
			from = at // "Norland's Broadcasting Corporation"
		}
		if at := d.withOwner(full); from == full.word && at < from && d.reader.isOfCountry(full, at) {
			from = at // "the Norland Meteorological Department"
		}
		if m := d.nameAt(full.word - 1); from == full.word && m != nil && m.kind == person && m.stop == full.word && m.stop > m.word+1 &&
			d.sameSentence(m.word, full.word) && d.reader.allCommon(full.word, full.stop) {
			from = m.title // "the Dr Ann Lee Government Hospital"
		}
		if stateAgencies.has(k) {
			for _, m := range bearers[n.entity].names {
				if at := d.withOwner(m); at < m.word && d.words[m.word-1].shape != clitic && d.reader.isState(d.nameAt(at)) {
					full, from = m, at // "Ohio EPA"
					break
				}
			}
		}
		if from > 0 && d.sameSentence(from-1, from) && isOrdinal(d.at(from-1)) {
			from-- // "the 11th U.S. Circuit Court"
		}
		e.full = cmp.Or(whose, d.slice(from, d.reader.withJoined(full))) // as running text has it
		seen[n.entity] = true
		s := d.firstNaming(d.reader.vouching(&bearers[n.entity]), e.full)
		if s == nil {
			continue
		}
		b.add(Fact{Kind: "organisation", Text: e.full, Name: e.full, Evidence: d.evidence(s)}, b.standing(n.entity))
	}
}

// withPeople is the word where the name of a body begins with the people whose it is,
// without whom common words tell too little: "Spanish Red Cross".
func (d *document) withPeople(n *name) int {
	m := d.nameAt(n.word - 1)
	if m == nil || m.kind != place || m.stop != n.word || !d.sameSentence(m.word, n.word) || !d.reader.demonymAt(m.word) ||
		!d.keyIn(n.stop-1, organisationWords) && !d.reader.allCommon(n.word, n.stop) {
		return n.word
	}
	return m.word
}

// isOfCountry says whether the name of the organ of a state begins with the country at word at, as behind
// "the" or at the beginning of a sentence.
func (r *recogniser) isOfCountry(n *name, at int) bool {
	d := r.d
	if d.words[n.word-1].shape == clitic || r.demonymAt(at) ||
		!(d.keyIn(n.stop-1, organisationWords) && d.keyIn(n.stop-1, stateOrgans)) && !r.allCommon(n.word, n.stop) {
		return false
	}
	return (d.lower(at-1) == "the" || d.startsSentence(at)) && r.isState(d.nameAt(at))
}

// isState says whether a name is that of a country, or of a part of one with laws of its
// own, or of its people.
func (r *recogniser) isState(n *name) bool {
	return slices.ContainsFunc(n.senses, func(s gazetteer.Sense) bool {
		k := r.d.overlay.KindOf(s.Place)
		return k == gazetteer.Country && r.d.at(n.word) != "U.S." || k == gazetteer.Region
	})
}

// withOwner is the word where the name of a body begins with the place whose it is:
// "Norland's Ministry of Health", "the Norland Health Ministry".
func (d *document) withOwner(n *name) int {
	i := n.word
	if i > 1 && d.words[i-1].shape == clitic {
		i--
	}
	if m := d.nameAt(i - 1); m != nil && m.kind == place && m.stop == i && d.sameSentence(m.word, n.word) {
		return m.word
	}
	return n.word
}

// mostDateline is how many words a dateline has before its agency.
const mostDateline = 9

// creditsAgency says whether a name is the agency in a dateline, whose work the
// report is and not its matter: "OSLO, May 4 (Reuters) -".
func (d *document) creditsAgency(n *name) bool {
	first := d.partOf(n.word).word
	if d.at(first+1) == "/" && d.words[first+1].glued && d.shape(first) == lower && d.at(n.stop) == ")" &&
		d.partOf(n.word).stop-first <= mostDateline+2 {
		return true // "abc/de (Norland Press)"
	}
	return n.word-first <= mostDateline && d.at(n.word-1) == "(" && d.at(n.stop) == ")" && isOpening(d.at(n.stop+1))
}
