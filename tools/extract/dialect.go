package extract

// A report that is written as in London says something of which of two towns it
// means: a "neighbour" in Lincoln lives in England, or at least not in Nebraska.
// The other way round it says nothing: American agencies write on all the world.

var dialects = load("dialects.txt")

// A dialect is how a report spells.
type dialect uint8

const (
	unread dialect = iota
	either
	british
	americanEnglish
)

// spelledAbroad says that the report is, by its spelling, not from the United
// States nor from one of their agencies: it has a word that only British English
// writes so, and none that only American English does.
func (d *document) spelledAbroad() bool {
	if d.spells == unread {
		d.spells = d.dialect()
	}
	return d.spells == british
}

func (d *document) dialect() dialect {
	found := either
	if d.traits&ofDialect == 0 {
		return found
	}
	for i := range d.words {
		if w := &d.words[i]; w.spelling.traits&ofDialect == 0 || w.shape != lower || d.at(i) == "cent" && d.at(i-1) != "per" {
			continue
		}
		is := british
		if dialects.values[d.at(i)] != "" {
			is = americanEnglish
		}
		if found != either && found != is {
			return either
		}
		found = is
	}
	return found
}
