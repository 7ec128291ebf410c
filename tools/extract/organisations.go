package extract

// organs reads the mentions of organisations off the names.
type organs struct{}

func (organs) find(d *document) {
	for i := range d.names {
		if n := &d.names[i]; n.kind == organisation {
			d.facts.Organisations = append(d.facts.Organisations, Organisation{
				Mention: d.mention(int(d.words[n.word].start), int(d.words[n.stop-1].end)),
				Name:    d.entities[n.entity].full,
			})
		}
	}
}
