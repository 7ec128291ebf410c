package gazetteer

import "strings"

// A Word is what the table has of a word, to be kept by whoever meets the word
// again and again: most words open no name, or none with the word that follows.
type Word struct {
	Senses []Sense // what the word alone can mean, as Lookup has it; not to be changed
	first  string  // the first word of its key, which is all of it save in "St.Moritz"
	whole  bool    // it is all of it
	most   int     // the most words that any name has that begins with first
	hash   uint64  // of first, before the last stir
}

// WordOf looks a word up.
func WordOf(word string) *Word {
	key := Key(word)
	first, _, more := strings.Cut(key, " ")
	w := &Word{first: first, whole: !more, hash: hashOn(hashStart, first)}
	w.most = world.mostAt(w.hash)
	if w.most > 0 {
		w.Senses = world.lookup(nil, word)
	}
	return w
}

// Goes reports whether a name of several words can begin with w and, unless
// that is nil, go on with next. It can say yes where none does, never no where
// one does.
func (w *Word) Goes(next *Word) bool {
	switch {
	case w.most == 0:
		return false
	case !w.whole:
		return true
	case w.most == 1:
		return false
	}
	return next == nil || world.mostAt(hashOn(hashOn(w.hash, " "), next.first)) > 0
}

// Leaves reports whether the editor's entries leave the names alone that begin
// with w, so that the table has the last word on them.
func (o *Overlay) Leaves(w *Word) bool {
	return o == nil || len(o.unmeant) == 0 && !o.openings[w.first]
}
