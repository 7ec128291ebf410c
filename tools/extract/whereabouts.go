package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// This file says where a row's matter was.

// A stretch is one of the figures or dates of a sentence, in bytes.
type stretch struct{ from, to int }

// where are the places of what a stretch of a sentence says, nearest first: not
// those that only a people's name stands for, and not those where somebody
// comes from or is based. Where others like it stand in the sentence, each has
// the place that follows it: 12 in Oslo, 15 in Bergen.
func (b *boxer) where(s *sentence, from, to int, others []stretch) []string {
	type near struct {
		path     string
		distance int
	}
	d := b.d
	var own, rest []near
	filed := d.filing(s.start)
	located := false // the place before this one in a row is where it was
	last := -1       // the word that it ends before
	head := 0        // the byte at which the row begins
	for i := range d.facts.Places {
		p := &d.facts.Places[i]
		if p.from < s.start || p.from >= s.end || p.Role != "name" || d.wordAt(p.from) < filed || p.from >= from && p.from < to {
			continue
		}
		first := d.wordAt(p.from)
		joint := first - 1
		if d.at(joint) == "the" {
			joint-- // Oslo, the Faroes and Bergen
		}
		if row := last >= 0 && joint-last <= 1 && joint >= last && (d.at(joint) == "," || d.at(joint) == "and" || d.at(joint) == "or"); !row {
			head = p.from
			located = b.locates(s, p, from) && !b.foreign(s, p, from, to)
		}
		within := last >= 0 && first == last+1 && d.at(last) == "," && (p.Kind == "region" || p.Kind == "country") // Oslo, Norway
		last = d.wordAt(p.to-1) + 1
		if located && (d.listsOn(last) || d.at(joint) == "or" && head < p.from) {
			return nil // and some of them is a wrong answer
		}
		if located && !isCalled(p) {
			return nil
		}
		if !located || within && i > 0 && d.facts.Places[i-1].Country == p.Country && d.facts.Places[i-1].Kind != p.Kind {
			continue
		}
		if p.from < from && !b.dated(from) && b.countsAt(others, d.wordAt(head)) && !d.fronts(s, d.wordAt(head)) {
			continue // the 700 people living in Oslo send $1 million
		}
		n := near{p.Path, p.from - to}
		list := &own
		if p.from < from {
			n.distance, list = from-p.to, &rest
		}
		if between(others, min(head, from), max(head, from)) {
			if list = &rest; d.bordered(d.wordAt(min(head, from)), d.wordAt(max(head, from))) && !d.fronts(s, d.wordAt(head)) {
				continue
			}
		}
		if !slices.ContainsFunc(*list, func(o near) bool { return o.path == p.Path }) {
			*list = append(*list, n)
		}
	}
	all := rest
	if len(own) > 0 && (len(others) > 0 || len(rest) == 0) {
		all = own
	} else {
		all = append(all, own...)
	}
	slices.SortStableFunc(all, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var paths []string
	for _, n := range all {
		if !slices.Contains(paths, n.path) && !slices.ContainsFunc(all, func(o near) bool { return strings.HasPrefix(o.path, n.path+"/") }) {
			paths = append(paths, n.path)
		}
	}
	if len(paths) > mostPlaces {
		return nil // some of them would be a wrong answer
	}
	return paths
}

// isCalled says that a place is shown by the name that the report has for it, or is a land: what has
// only one of its other names there is often another place.
func isCalled(p *Place) bool {
	if k := gazetteer.Kind(p.Kind); strings.Contains(p.Text, ".") || k != gazetteer.City && k != gazetteer.Quarter && k != gazetteer.District {
		return true
	}
	name, shown := gazetteer.Slug(p.Text), p.Path[strings.LastIndexByte(p.Path, '/')+1:]
	return strings.Contains(shown, name) || strings.Contains(name, shown) || len(name) > mostAlike && strings.HasPrefix(shown, name[:mostAlike])
}

// mostAlike is how many letters two spellings of a name share at the beginning: Ak-Sai, Ak-Say.
const mostAlike = 4

// countsAt says that one of some figures stands before word i with no verb that tells
// between, so that a place there is where what that figure counts is.
func (b *boxer) countsAt(others []stretch, i int) bool {
	for _, o := range others {
		if end := b.d.wordAt(o.to-1) + 1; end <= i && b.d.sameSentence(end-1, i) && b.d.verbsWithin(end, i) == 0 {
			return true
		}
	}
	return false
}

// listsOn says that a list of places goes on behind the one that ends before word i, with
// one that is not known: in Oslo and the hill provinces; in Oslo, Norland; Bergen.
func (d *document) listsOn(i int) bool {
	if i+1 >= len(d.words) || !d.sameSentence(i-1, i+1) {
		return false
	}
	switch d.at(i) {
	case "and", "or":
		switch d.at(i + 1) {
		case "nearby", "neighbouring", "neighboring", "surrounding", "adjacent":
			return plural(d.at(i + 2)) // in Norland and nearby regions
		}
		return (d.shape(i+1) == title || d.at(i+1) == "the" || d.in(i+1, compassWords)) && !d.placed(i+1)
	case ";":
		return d.shape(i+1) == title && !d.placed(i+1)
	case ",":
		k := i + 1
		if d.at(k) == "the" {
			k++
		}
		if d.shape(k) != title || d.placed(k) {
			return false
		}
		end := k
		for d.shape(end) == title {
			end++
		}
		return d.at(i-2) == "," && d.placed(i-3) && (d.at(end) == "," || d.at(end) == "and") ||
			d.at(k+1) == "," && d.shape(k+2) == title && d.placed(k+2)
	}
	return false
}

// placed says that a place which is known begins with word i, or with the one behind the
// article or the point of the compass there.
func (d *document) placed(i int) bool {
	if d.at(i) == "the" || d.in(i, compassWords) {
		i++
	}
	for k := range d.facts.Places {
		if p := &d.facts.Places[k]; i < len(d.words) && p.from <= int(d.words[i].start) && p.to > int(d.words[i].start) {
			return true
		}
	}
	return false
}

// between says that one of some stretches lies from one byte up to another.
func between(others []stretch, from, to int) bool {
	for _, o := range others {
		if o.from >= from && o.to <= to {
			return true
		}
	}
	return false
}

// bordered says that a mark parts the words from one up to another.
func (d *document) bordered(from, to int) bool {
	for i := from; i < to; i++ {
		if isBorder(d.at(i)) || d.at(i) == "-" && !d.words[i].glued {
			return true
		}
	}
	return false
}

// placeWithin says that a place stands among the words from up to another.
func (b *boxer) placeWithin(from, to int) bool {
	for i := range b.d.facts.Places {
		if k := b.d.wordAt(b.d.facts.Places[i].from); k >= from && k < to {
			return true
		}
	}
	return false
}

// surname says that a place's name is what the report calls somebody by.
func (b *boxer) surname(name string) bool {
	for i := range b.d.entities {
		if e := &b.d.entities[i]; e.kind == person && len(e.full) > len(name) && strings.HasSuffix(e.full, name) &&
			e.full[len(e.full)-len(name)-1] == ' ' {
			return true
		}
	}
	return false
}

// paper says that the words from first up to stop, in which something is published, are what the
// report names a body or a paper by elsewhere: published in Granma.
func (b *boxer) paper(first, stop int) bool {
	d := b.d
	switch d.at(first - 2) {
	case "published", "printed", "appeared", "appearing", "wrote", "written":
	default:
		return false
	}
	if d.at(first-1) != "in" {
		return false
	}
	name := d.slice(first, stop)
	for i := range d.names {
		n := &d.names[i]
		if n.word == first || d.slice(n.word, n.stop) != name {
			continue
		}
		if n.kind == organisation {
			return true
		}
		switch d.lower(n.word - 1) {
		case "daily", "journal", "magazine", "newspaper", "paper", "weekly":
			return true
		}
	}
	return false
}

// foreign says that a place belongs to something else than a stretch of its
// sentence: to whoever says so, to another clause, or to a part of what is
// counted, as in "600 jobs, most of them in Leeds".
func (b *boxer) foreign(s *sentence, p *Place, from, to int) bool {
	d := b.d
	first, stop := d.wordAt(p.from), d.wordAt(p.to-1)+1
	fronted := p.from < from && d.fronts(s, first)
	if b.saidApart(p.from, from, to, fronted) {
		return true
	}
	if d.leads(stop) || first > s.word && d.shape(first-1) == lower && d.lower(first-1) != "the" && d.in(first-1, determiners) ||
		d.in(first-1, determiners) && stop < s.stop && d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) ||
		b.surname(p.Text) {
		return true // U.S. embassies, the Kenya bombing
	}
	if d.at(stop) == "or" && !b.dated(from) {
		return true // courses in Norland or at a school in Estmark
	}
	if b.paper(first, stop) {
		return true // a letter that was published in the Fjord
	}
	lo, hi := d.wordAt(to-1)+1, first
	if p.from < from {
		if lo, hi = stop, d.wordAt(from); !fronted && d.seatedAt(first, stop) {
			return true // the government in Oslo has set a fee of 12 euros
		}
		if !fronted && !b.dated(from) && d.closesRelative(s.word, first, stop, hi) {
			return true // people who fled the fighting in Oslo live on seven litres
		}
		if d.entersAnother(lo, hi) || !fronted && b.dated(from) && (d.finiteWithin(lo, hi) || hi-lo > mostLed/2) {
			return true // efforts in Oslo to raise 12 boats; the best club in Norland was honoured on Friday
		}
		// Lee, born in Oslo, has 12 boats; after a year in Oslo she bought 12 boats.
		for i := lo; i+1 < hi && !fronted; i++ {
			if d.at(i) == "and" && (d.at(i+1) == "that" || d.finiteWithin(i+1, min(i+3, hi))) {
				return true // was born in Oslo and sailed in 1992
			}
		}
		return !fronted && (d.bordered(lo, hi) || d.in(s.word, dividers)) ||
			first == s.word &&
				(d.at(stop) == "," || d.at(stop) == "and" || d.shape(stop) == clitic && b.placeWithin(stop, hi)) // Norland, Estmark and Palvera
	}
	if d.entersAnother(lo, hi) || b.dated(from) && (d.leads(lo) && d.finiteWithin(lo, hi) || d.verbsWithin(lo, hi) > 1) {
		return true // met on Friday to talk of a fire in Oslo; the May issue tells of boats in Oslo
	}
	switch d.lower(d.wordAt(from) - 1) {
	case "from", "by", "with", "for", "among":
		if d.finiteWithin(lo, hi) {
			return true // men from three yards came to Oslo
		}
	}
	if !b.dated(from) && d.insideRelative(s.word, d.wordAt(from)) && d.finiteWithin(lo, hi) {
		return true // smoke from fires that burned 12 farms hung over Oslo
	}
	for i := lo; i < hi; i++ {
		v := d.lower(i)
		switch {
		case v == "for" && p.from > from && b.isMoney(from) && d.lexeme(i+1).class&determinerWord != 0: // raised £12 for a reserve near Oslo
			return true
		case d.lexeme(i).class&subordinatorWord != 0 && v != "when" && v != "after" && v != "where" && v != "before" && d.finiteWithin(i+1, hi), // rose to £12 as prices climbed in Oslo
			isBorder(v),
			v == "-" && !d.words[i].glued,
			partWords.has(v) && !d.standsForPart(i),
			!b.dated(from) &&
				(v == "against" || v == "or" || v == "over" && d.isMatterOf(i) || v == "that" || d.lexeme(i).class&relativeWord != 0 && d.shape(i) == lower &&
					!d.standsForPart(i)),
			(v == "and" || v == "but") &&
				(d.at(i+1) == "now" || d.finiteWithin(i+1, min(i+4, hi)) || strings.HasSuffix(d.at(i+1), "ing") && !d.leads(i+1)):
			return true
		case b.dated(from) && (v == "to" || v == "of" || v == "about" || v == "against" || v == "over") && d.lexeme(i+1).class&timeWord == 0 && !(v == "of" && d.in(i-1, settlements)):
			return true // said on Friday in response to a fire in Oslo
		}
	}
	return false
}

// isMoney says that an amount of money stands at a byte.
func (b *boxer) isMoney(from int) bool {
	for i := range b.d.facts.Figures {
		if f := &b.d.facts.Figures[i]; f.from == from {
			return f.Kind == moneyFigure
		}
	}
	return false
}

// closesRelative says that a place from word first up to stop stands in a relative clause of the subject,
// behind which the verb of the sentence comes before word hi.
func (d *document) closesRelative(from, first, stop, hi int) bool {
	for k := first - 1; k > from && !isBorder(d.at(k)) && d.at(k) != ","; k-- {
		if d.lexeme(k).class&relativeWord != 0 && d.shape(k) == lower && !d.standsForPart(k) {
			return d.at(k) != "that" && d.finiteWithin(k+1, first) && d.finiteWithin(stop, hi)
		}
	}
	return false
}

// isMatterOf says that the "over" at word i leads in what a quarrel is about: a dispute over drug routes.
func (d *document) isMatterOf(i int) bool {
	l := d.lexeme(i + 1)
	return d.shape(i+1) == lower && l.class&(determinerWord|timeWord) == 0 && !numberWords.knows(d.spelling(i+1))
}

// seatedAt says that a place from word first up to stop is only where a government has its seat, which
// does something: the government in Oslo has.
func (d *document) seatedAt(first, stop int) bool {
	if !d.in(first-1, placePrepositions) || !d.telling(stop) {
		return false
	}
	return d.keyIn(first-2, stateOrgans)
}

// insideRelative says that word i stands behind the verb of a relative clause: fires that have burned 12.
func (d *document) insideRelative(from, i int) bool {
	told := false
	for k := i - 1; k > from && !isBorder(d.at(k)); k-- {
		if d.telling(k) {
			told = true
			continue
		}
		if d.lexeme(k).class&relativeWord != 0 && d.shape(k) == lower {
			return told && (d.at(k) != "that" || !d.tellsThat(from, k))
		}
		if told && d.lexeme(k).class&(auxiliaryWord|adverbWord|subjectWord) == 0 && d.at(k) != "that" {
			return false
		}
		if told && d.at(k) == "that" {
			return !d.tellsThat(from, k)
		}
	}
	return false
}

// locates says whether a place is one where what stands at a byte of its
// sentence was: a preposition such as "in" leads it, or it is the subject or
// the object of the same clause.
func (b *boxer) locates(s *sentence, p *Place, at int) bool {
	d := b.d
	first, stop, word := d.wordAt(p.from), d.wordAt(p.to-1)+1, d.wordAt(at)
	if stop < s.stop && d.at(stop) == "-" && d.words[stop].glued || first > s.word && d.at(first-1) == "-" && d.words[first].glued {
		return false // Madrid-based, anti-Norland
	}
	for i := min(stop, word); i < max(first, word); i++ {
		if d.at(i) == ";" || d.in(i, dividers) && !d.bounded(i) && !(i > word && d.standsForPart(i)) {
			return false
		}
		if d.at(i) == "that" && (d.tense(i+1) != undirected || d.finiteWithin(i+1, min(i+5, s.stop))) && !d.tellsThat(s.word, i) {
			return false // men were jailed over a fight that took place in Oslo
		}
	}
	if stop < s.stop && d.shape(stop) == title && d.lexeme(stop).class&timeWord == 0 && !d.words[stop].glued {
		return false // Norland Fried Herring
	}
	if word < first && stop < s.stop && (d.lexeme(stop).class&auxiliaryWord != 0 || d.tense(stop) == past) {
		// Two men drowned off Oslo and a boy in Ur was hurt: where the other was.
		for i := first - 1; i > word; i-- {
			if v := d.at(i); v == "and" || v == "but" || v == "while" {
				if d.verbsWithin(word, i) > 0 && d.at(i+1) != "in" {
					return false
				}
				break
			}
		}
	}
	if b.aside(s, first, stop, word) || d.inAftermath(s.word, first) {
		return false
	}
	from := s.word
	if word < first {
		from = word
	}
	if d.excluded(from, first) {
		return false
	}
	k := first - 1
	for k > s.word && (d.in(k, determiners) || d.in(k, compassWords)) {
		k--
	}
	if (p.Kind == "country" || p.Kind == "region") && (d.lower(k) == "outside" || d.at(k) == "of" && d.lower(k-1) == "outside") {
		return false // outside the United States; outside a town is near it
	}
	if d.at(k) == "outside" && d.at(k-1) == "from" {
		return false // patients from outside the town
	}
	if k > s.word && d.tense(k) == past && d.at(k) != "left" && d.at(k) != "fled" && d.shape(stop) != clitic {
		return true // The quake hit northern Norland
	}
	k = first - 1
	// The northern city of, in the southern province of.
	for n := 0; k > s.word && n < 6 && (d.at(k) == "of" && d.in(k-1, settlements) || d.in(k, settlements) || d.in(k, determiners) || d.in(k, compassWords) ||
		d.words[k].shape == lower && d.lexeme(k) == unlisted && !isFiniteEnding(d.at(k)) || d.words[k].shape == title && !d.startsSentence(k)); n++ {
		k--
	}
	switch {
	case k < s.word:
		// The subject, where it is no actor, nor a team: Solent had 12 attempts.
		return (p.Kind == "country" || p.Kind == "region" || d.at(stop) == "has" && !b.lendsToBody(p.Text)) && d.undergoes(stop) &&
			!d.anyOf(stop, word, "of")
	case d.in(k, placePrepositions):
		switch d.lower(k) {
		case "from", "to", "toward", "towards", "via", "leaving", "left":
			return false
		}
		switch d.lower(k - 1) {
		case "based", "headquartered":
			return false
		}
		return true
	case d.at(k) == "," || d.lexeme(k).class&(prepositionWord|conjunctionWord) != 0,
		d.words[k].shape == clitic,
		stop < s.stop && d.words[stop].shape == clitic:
		return false
	}
	return false
}

// lendsToBody says that the name of a body of the report ends with that of a place, so that it may be short for
// the body: Alden, where Alden is a town and Clinica Alden is named.
func (b *boxer) lendsToBody(name string) bool {
	for i := range b.d.entities {
		if e := &b.d.entities[i]; e.kind == organisation && strings.HasSuffix(e.full, name) && len(e.full) > len(name) {
			return true
		}
	}
	return false
}

// mostExcluded is how many words behind "excluding" what is left out may stand.
const mostExcluded = 8

// excluded says that a place at word i is in what is left out by a word from another on:
// excluding the deaths in Norland, apart from Oslo.
func (d *document) excluded(from, i int) bool {
	for k := i - 1; k >= max(from, i-mostExcluded) && d.at(k) != "," && d.at(k) != ";" && d.tense(k) == undirected; k-- {
		switch d.lower(k) {
		case "excluding", "except", "excepting":
			return true
		case "from":
			if v := d.lower(k - 1); v == "apart" || v == "aside" {
				return true
			}
		case "than":
			if d.lower(k-1) == "other" {
				return true
			}
		}
	}
	return false
}

// inAftermath says that a place at word i is that of what something came after: in the
// aftermath of the fire in Oslo, in the wake of floods in Norland.
func (d *document) inAftermath(from, i int) bool {
	for k := i - 1; k > from && d.at(k) != "," && d.tense(k) == undirected; k-- {
		if d.at(k) == "of" && (d.at(k-1) == "aftermath" || d.at(k-1) == "wake") || d.lower(k) == "following" && d.shape(k+1) <= title {
			return true
		}
	}
	return d.lower(from) == "following" && d.anyOf(from, i, "following") && !d.anyOf(from, i, ",")
}

// undergoes says that a place before word i is where something was that the verb there
// tells: Norland has 17 dead, saw, recorded.
func (d *document) undergoes(i int) bool {
	for d.shape(i) == lower && d.lexeme(i).class&adverbWord != 0 {
		i++
	}
	if d.lexeme(i).class&haveWord != 0 && (isFiniteEnding(d.at(i+1)) || d.in(i+1, irregularParticiples)) {
		i++ // but not: has hedged
	}
	switch d.at(i) {
	case "has",
		"have",
		"had",
		"received",
		"saw",
		"seen",
		"sees",
		"suffered",
		"recorded",
		"records",
		"reported",
		"reports",
		"confirmed",
		"experienced",
		"registered":
		return true
	}
	return false
}

// dated says that a date stands at a byte.
func (b *boxer) dated(from int) bool {
	for i := range b.d.facts.Dates {
		if b.d.facts.Dates[i].from == from {
			return true
		}
	}
	return false
}

// standsForPart says that word i is the relative of a number right before it, which
// tells of just what that counts: 11 of which are in Italy.
func (d *document) standsForPart(i int) bool {
	return i > 1 && d.at(i-1) == "of" && d.lexeme(i).class&relativeWord != 0 && (d.shape(i-2) == number || numberWords.knows(d.spelling(i-2)))
}

// aside says that a place stands in a relative clause that a comma closes before
// a word: the group, which is based in Madrid, had reported 54.
func (b *boxer) aside(s *sentence, first, stop, word int) bool {
	d := b.d
	closed := false
	for i := stop; i < word; i++ {
		closed = closed || d.at(i) == ","
	}
	for i := first - 1; closed && i > s.word && d.at(i) != ","; i-- {
		if d.lexeme(i).class&relativeWord != 0 && d.at(i-1) == "," {
			return true
		}
	}
	return false
}
