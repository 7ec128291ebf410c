package extract

import "strings"

// join makes entities of the names: who or what several names stand for.
func (r *recogniser) join() {
	d := r.d
	type written struct {
		kind nameKind
		text string
	}
	full := make(map[written]int, len(d.names)) // names as written, to entities
	last := make(map[string][]int)              // surnames, to people
	initials := make(map[string]int)
	d.entities = make([]entity, 0, len(d.names))
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
			key := written{n.kind, listKey(d.lowerSlice(n.word, n.stop))}
			if e, ok := full[key]; ok {
				n.entity = e
				r.sex(n)
				continue
			}
			e := -1
			switch n.kind {
			case person:
				e = r.sameHuman(n, last[d.at(n.stop-1)], last[d.at(n.word)])
			case organisation:
				if id, ok := initials[strings.ReplaceAll(text, ".", "")]; ok && short {
					e = id
				}
			}
			if e < 0 {
				e = len(d.entities)
				d.entities = append(d.entities, entity{kind: n.kind, full: text, first: i})
				if n.kind == person && !short {
					last[d.at(n.stop-1)] = append(last[d.at(n.stop-1)], e)
					last[d.at(n.word)] = append(last[d.at(n.word)], e)
				}
				if n.kind == organisation && !short {
					if abbr := r.abbreviation(n); abbr != "" {
						initials[abbr] = e
					}
				}
			} else if ent := &d.entities[e]; n.kind == person && len(text) > len(ent.full) {
				ent.full = text
			}
			full[key] = e
			n.entity = e
			r.sex(n)
		}
	}
	for i := len(d.names) - 1; i >= 0; i-- {
		d.entities[d.names[i].entity].first = i
	}
}

// sameHuman is the person among those that share the last or the first word
// of a name whom the name can stand for, or -1.
func (r *recogniser) sameHuman(n *name, byLast, byFirst []int) int {
	d := r.d
	short := n.stop == n.word+1
	if short {
		if len(byLast) > 0 {
			return byLast[0]
		}
		if len(byFirst) > 0 {
			return byFirst[0]
		}
		return -1
	}
	// "Xi Jinping" and "President Xi Jinping" are one already; "Joe Biden" is
	// "Joseph R. Biden Jr." to readers, but a machine cannot tell him from
	// "Jill Biden": only a middle name or initial more or less is the same.
	for _, e := range byLast {
		a, b := strings.Fields(d.entities[e].full), strings.Fields(d.slice(n.word, n.stop))
		if len(a) > 0 && len(b) > 0 && a[0] == b[0] && a[len(a)-1] == b[len(b)-1] {
			return e
		}
	}
	return -1
}

// sex notes what a title or a given name tells of a person.
func (r *recogniser) sex(n *name) {
	if n.kind != person {
		return
	}
	d, e := r.d, &r.d.entities[n.entity]
	if n.title < n.word {
		switch sex, _ := titles.get(listKey(d.lowerSlice(n.title, n.word))); sex {
		case "f":
			e.female, e.male = true, false
			return
		case "m":
			e.male, e.female = true, false
			return
		}
	}
	if e.female || e.male || n.stop == n.word+1 {
		return
	}
	switch s, _ := givenNames.get(d.lower(n.word)); s {
	case "f":
		e.female = true
	case "m":
		e.male = true
	}
}

// abbreviation is the short form in brackets behind a name, "(WHO)", or else
// its initials where the text uses them.
func (r *recogniser) abbreviation(n *name) string {
	d := r.d
	if d.at(n.stop) == "(" && d.at(n.stop+2) == ")" && d.shape(n.stop+1) == upper {
		return strings.ReplaceAll(d.at(n.stop+1), ".", "")
	}
	var b strings.Builder
	for i := n.word; i < n.stop; i++ {
		if r.isCapital(i) {
			v := d.at(i)
			b.WriteByte(v[0])
		}
	}
	if b.Len() < 2 {
		return ""
	}
	return b.String()
}
