package extract

import (
	"slices"
	"strings"
)

// join makes entities of the names: who or what several names stand for.
func (r *recogniser) join() {
	d := r.d
	x := &r.joined
	x.begin()
	d.entities = slices.Grow(d.entities, len(d.names))
	// People in full and organisations come first, so that a short form
	// before them finds them too.
	for pass := range 2 {
		for i := range d.names {
			n := &d.names[i]
			short := n.stop == n.word+1
			if (pass == 0) == short {
				continue
			}
			text := d.slice(n.word, n.stop)
			as := n.kind
			if short {
				switch r.titleSex(n) {
				case "f":
					as = herTitle
				case "m":
					as = hisTitle
				}
			}
			if short && as == person {
				if e := r.titledHuman(n, x.last.get(d.at(n.word))); e >= 0 {
					n.entity = e
					continue
				}
			}
			key := listKey(d.lowerSlice(n.word, n.stop))
			written := x.full.of(key)
			if e := int(written[as]) - 1; e >= 0 {
				n.entity = e
				r.abbreviate(n)
				r.sex(n)
				continue
			}
			e := -1
			switch n.kind {
			case person:
				if k := r.aliasOf(i); k >= 0 && short {
					e = d.names[k].entity
					break
				}
				e = r.sameHuman(n, x.last.get(d.at(r.surname(n))), x.last.get(d.at(n.word)))
				if e < 0 && short {
					if m := x.middle.get(d.at(n.word)); m.first > 0 && m.first == m.last {
						e = x.carriers[m.first-1].entity // "Merino" of "Manuel Merino Salazar"
					}
				}
			case organisation:
				if !short {
					break
				}
				if e = x.initials.get(strings.ReplaceAll(text, ".", "")) - 1; e < 0 {
					if !r.isCommon(n.word) {
						e = r.beginning(text)
					}
					if e < 0 && r.sport {
						e = r.ending(text) // "Rovers" of "Thornton Rovers"
					}
				}
			}
			if e < 0 {
				e = len(d.entities)
				d.entities = append(d.entities, entity{kind: n.kind, full: text, first: i})
				if n.kind == person && !short {
					x.bears(&x.last, d.at(r.surname(n)), e)
					x.bears(&x.last, d.at(n.word), e)
					for j := n.word + 1; j < r.surname(n); j++ {
						if r.isCapital(j) && !r.isInitial(j) {
							x.bears(&x.middle, d.at(j), e)
						}
					}
				}
			} else if ent := &d.entities[e]; n.kind == person && len(text) > len(ent.full) {
				ent.full = text
			}
			if ent := &d.entities[e]; n.kind == person && !short && n.title < n.word && ent.title == "" {
				ent.title = r.key(n.word - 1)
			}
			written[as] = int32(e + 1)
			n.entity = e
			r.abbreviate(n)
			r.sex(n)
		}
		if pass == 0 {
			r.joinBeginnings()
		}
	}
	for i := len(d.names) - 1; i >= 0; i-- {
		d.entities[d.names[i].entity].first = i
	}
}

// Joined is what join knows of a report.
type joined struct {
	full         textTable[[hisTitle + 1]int32] // names as written, by their kinds to one more than the entity
	initials     textTable[int]                 // of bodies, to one more than the entity
	last, middle textTable[carriers]            // surnames and first names, and what stands between them
	carriers     []carrier
}

// The kinds of surnames alone whose title tells a sex: "Mr Lee" and "Mrs Lee" are two.
const (
	herTitle = site + 1 + iota
	hisTitle
)

// A carrier is an entity that bears a name, and carriers are all of one name, in the
// order of the text: the first and the last among joined.carriers, by one more than
// their index, as next is.
type (
	carrier  struct{ entity, next int }
	carriers struct{ first, last int }
)

// begin readies it for a report, in the room of one that is done with.
func (x *joined) begin() {
	x.full.begin()
	x.initials.begin()
	x.last.begin()
	x.middle.begin()
	x.carriers = x.carriers[:0]
}

// bears notes that an entity bears a name.
func (x *joined) bears(names *textTable[carriers], name string, entity int) {
	x.carriers = append(x.carriers, carrier{entity: entity})
	all := names.of(name)
	if all.first == 0 {
		all.first = len(x.carriers)
	} else {
		x.carriers[all.last-1].next = len(x.carriers)
	}
	all.last = len(x.carriers)
}

// aliasOf is the name of the person whom name i says the other name of, or -1: "General
// Ann Lee, widely known as Ayla".
func (r *recogniser) aliasOf(i int) int {
	d := r.d
	n := &d.names[i]
	if i == 0 || n.word < 3 || d.at(n.word-1) != "as" && d.at(n.word-1) != "alias" && d.at(n.word-1) != "nicknamed" ||
		d.at(n.word-1) == "as" && d.at(n.word-2) != "known" {
		return -1
	}
	if p := &d.names[i-1]; p.kind == person && p.stop > p.word+1 && n.word-p.stop < 6 && d.sameSentence(p.word, n.word) {
		return i - 1
	}
	return -1
}

// sameHuman is the person among those that share the last or the first word
// of a name whom the name can stand for, or -1.
func (r *recogniser) sameHuman(n *name, byLast, byFirst carriers) int {
	d := r.d
	all := r.joined.carriers
	short := n.stop == n.word+1
	if short {
		sex := r.titleSex(n)
		for at := byLast.first; at > 0; at = all[at-1].next {
			if e := all[at-1].entity; !d.entities[e].isNot(sex) {
				return e
			}
		}
		if byFirst.first > 0 {
			if e := all[byFirst.first-1].entity; !d.entities[e].addressed || !d.entities[e].isNot(sex) {
				return e
			}
		}
		return -1 // "Mrs Lee", where Tom Lee is "Mr Lee"
	}
	// "Xi Jinping" and "President Xi Jinping" are one already; "Joe Biden" is
	// "Joseph R. Biden Jr." to readers, but a machine cannot tell him from
	// "Jill Biden": only a middle name or initial more or less is the same.
	for at := byLast.first; at > 0; at = all[at-1].next {
		e := all[at-1].entity
		a, b := strings.Fields(d.entities[e].full), strings.Fields(d.slice(n.word, n.stop))
		if len(a) > 0 && len(b) > 0 && a[0] == b[0] && !differInInitial(a, b) && isElder(a) == isElder(b) {
			return e
		}
		if len(a) > len(b) && (!d.isGiven(n.word) || d.in(n.word, nameParticles) || len(b) == 2 && isElder(b)) && slices.Equal(a[len(a)-len(b):], b) {
			return e // "Morino Salazar" of "Manuel Morino Salazar", "Mac Giolla" of "Padraic Mac Giolla"
		}
	}
	return -1
}

// isElder says that a name is that of the elder of two who share it, which is only
// said to tell them apart: "Hal Moss Sr."
func isElder(name []string) bool {
	last := listKey(strings.ToLower(name[len(name)-1]))
	return last == "sr" || last == "senior"
}

// differInInitial says whether two names have middle initials that are not the
// same: "Joseph R. Hale" and "Joseph F. Hale".
func differInInitial(a, b []string) bool {
	return len(a) > 2 && len(b) > 2 && len(a[1]) == 2 && len(b[1]) == 2 && a[1][1] == '.' && b[1][1] == '.' && a[1] != b[1]
}

// titledHuman is the person among several of one surname whom the report gives the title
// that stands before the surname alone: "President Lee", where Ann Lee and President Bob
// Lee are named. It is -1 where there is none; the title then says nothing of whoever the
// name is taken for.
func (r *recogniser) titledHuman(n *name, byLast carriers) int {
	if byLast.first == byLast.last {
		return -1
	}
	d, all := r.d, r.joined.carriers
	surname, others := d.at(n.word), 0
	for at := byLast.first; at > 0; at = all[at-1].next {
		e := &d.entities[all[at-1].entity]
		if before := len(e.full) - len(surname) - 1; before < 0 || e.full[before] != ' ' || e.full[before+1:] != surname {
			continue // "the Hale-Lee talks"
		}
		if n.title < n.word && e.title == r.key(n.word-1) {
			return all[at-1].entity
		}
		others++
	}
	n.shared = others > 1
	return -1
}

// surname is the last word of a person's name but for "Jr." and the like.
func (r *recogniser) surname(n *name) int {
	i := n.stop - 1
	for i > n.word && r.d.keyIn(i, generations) {
		i--
	}
	return i
}

// titleSex is "m" or "f" where the title before a name tells which, else "".
func (r *recogniser) titleSex(n *name) string {
	if n.kind != person || n.title == n.word {
		return ""
	}
	if sex, _ := titles.get(listKey(r.d.lowerSlice(n.title, n.word))); sex != "" {
		return sex
	}
	sex, _ := titles.get(r.d.key(n.title)) // "Mr Justice"
	return sex
}

// isNot says whether somebody is known to be of the other sex.
func (e *entity) isNot(sex string) bool { return sex == "m" && e.female || sex == "f" && e.male }

// sex notes what a title or a given name tells of a person.
func (r *recogniser) sex(n *name) {
	if n.kind != person {
		return
	}
	d, e := r.d, &r.d.entities[n.entity]
	switch r.titleSex(n) {
	case "f":
		e.female, e.male, e.addressed = true, false, true
		return
	case "m":
		e.male, e.female, e.addressed = true, false, true
		return
	}
	if e.female || e.male {
		return
	}
	if e.male, e.female = d.sexOfKin(n); e.male || e.female {
		return
	}
	if n.stop == n.word+1 && (e.full != d.at(n.word) || d.isSurname(n.word)) {
		return // a last name
	}
	switch s, _ := givenNames.get(d.lower(n.word)); s {
	case "f":
		e.female = true
	case "m":
		e.male = true
	}
}

// abbreviate notes the short forms of an organisation: the one in brackets
// behind the name, "(WHO)", and its initials, with and without those of the
// small words.
func (r *recogniser) abbreviate(n *name) {
	d, initials := r.d, &r.joined.initials
	if n.kind != organisation || n.stop == n.word+1 {
		return
	}
	if d.at(n.stop) == "(" && d.at(n.stop+2) == ")" && d.shape(n.stop+1) == upper {
		*initials.of(strings.ReplaceAll(d.at(n.stop+1), ".", "")) = n.entity + 1
	}
	large, all := make([]byte, 0, 16), make([]byte, 0, 16)
	for i := n.word; i < n.stop; i++ {
		switch {
		case r.isCapital(i):
			large = append(large, d.at(i)[0])
			all = append(all, d.at(i)[0])
		case d.shape(i) == lower:
			all = append(all, d.at(i)[0]-'a'+'A')
		}
	}
	for _, v := range [...][]byte{large, all} {
		if len(v) > 1 && initials.get(string(v)) == 0 {
			*initials.of(string(v)) = n.entity + 1
		}
	}
}

// beginning is the one organisation whose name begins with that of a shorter
// one, "Huawei Technologies" for "Huawei", or -1 where there is none or several.
func (r *recogniser) beginning(text string) int {
	found, branch := -1, false
	for i := range r.d.entities {
		e := &r.d.entities[i]
		rest, ok := strings.CutPrefix(e.full, text)
		if !ok || e.kind != organisation || rest == "" || rest[0] != ' ' || strings.HasPrefix(rest, " of ") {
			continue
		}
		// "Costco" is more than "Costco Canada", and may be either where there is
		// a "Costco Group" too.
		last := listKey(strings.ToLower(rest[strings.LastIndexByte(rest, ' ')+1:]))
		if _, isForm := legalForms.get(last); !isForm && !organisationWords.has(last) {
			branch = true
			continue
		}
		switch {
		case found < 0 || strings.HasPrefix(e.full, r.d.entities[found].full):
			found = i
		case !strings.HasPrefix(r.d.entities[found].full, e.full):
			return -1
		}
	}
	if branch && found >= 0 && !strings.Contains(text, " ") {
		return -1
	}
	return found
}

// ending is the one organisation whose name ends with that of a shorter one,
// "Avon Fire Service" for "Fire Service", or -1.
func (r *recogniser) ending(text string) int {
	found := -1
	for i := range r.d.entities {
		e := &r.d.entities[i]
		if e.kind != organisation || !strings.HasSuffix(e.full, text) || len(e.full) == len(text) || e.full[len(e.full)-len(text)-1] != ' ' {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// joinBeginnings makes one of the organisations of several words whose names
// differ in the legal form only: "Kyoto Biologics" and "Kyoto Biologics K.K."
func (r *recogniser) joinBeginnings() {
	d := r.d
	for i := range d.names {
		n := &d.names[i]
		if n.kind != organisation || n.stop == n.word+1 {
			continue
		}
		e := r.beginning(d.slice(n.word, n.stop))
		if e < 0 {
			if e = r.ending(d.slice(n.word, n.stop)); e >= 0 && d.keyIn(n.stop-1, organisationWords) && r.listedEnd(n.word, n.stop) < n.stop {
				n.entity = e
			}
			continue
		}
		rest := strings.Fields(strings.TrimPrefix(d.entities[e].full, d.slice(n.word, n.stop)))
		if _, isForm := legalForms.get(listKey(strings.ToLower(rest[len(rest)-1]))); isForm && len(rest) == 1 || r.shorts[d.slice(n.word, n.stop)] {
			n.entity = e
		}
	}
}

var generations = load("generations.txt")
