package extract

import "cmp"

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
		if e.role == "" || isBareRole(e.role) {
			e.role = cmp.Or(d.roleOf(n), e.role)
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
