package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// This file says whose the items of a list are: the audit found that: - 40 wells are dry; - 30 pumps were sold.

// mostItems is how many items of a list are looked over for the line that leads it in.
const mostItems = 40

// itemised says that a stretch stands in an item of a list whose leading line says that somebody says, finds or asks for
// what follows, and who does, "" where that is not told.
func (b *boxer) itemised(from int) (by string, ok bool) {
	d := b.d
	n := d.sentenceAt(from).part
	first := n
	for ; first > 0 && n-first < mostItems && d.isItem(first); first-- {
	}
	lead := &d.parts[first]
	if first == n || d.at(lead.stop-1) != ":" || lead.Kind != seed.Paragraph && lead.Kind != seed.Heading {
		return "", false
	}
	t := talkOf(d)
	u := t.utteranceOf(lead.stop - 1)
	for i := u.cues - 1; i >= u.cue; i-- {
		c := &t.cues[i]
		switch {
		case t.quoted[c.verb] > 0:
		case c.stance == denies, c.stance == declines, c.kind == passive, c.to <= c.from, t.is(c.from, relativeWord):
			return "", true // denied reports that: whose they are
		default:
			return t.voice(c.from, c.to), true
		}
	}
	for i := lead.word; i < lead.stop; i++ {
		if t.quoted[i] == 0 && (t.lex[i].nouns != noStance || itemNouns.has(d.lower(i))) {
			return "", true
		}
	}
	return "", false
}

// itemNouns are the nouns for what lists have that is somebody's, beside those of speech-nouns.txt.
var itemNouns = readTable("item-nouns.txt")

// isItem says that a part is an item of a list: it begins with a bullet, a number or a small letter, or ends with a semicolon,
// as the one before it does.
func (d *document) isItem(n int) bool {
	p := &d.parts[n]
	if p.Kind != seed.Paragraph || p.stop <= p.word+1 {
		return false
	}
	switch i := p.word; {
	case d.at(i) == "(":
		return d.at(i+2) == ")"
	case d.shape(i) == punct:
		return isLoose(d.at(i)) || isDashLike(d.at(i)) || strings.ContainsAny(d.at(i), "·▪●◦‣○■►")
	case d.at(i+1) == ")", d.shape(i) == number && d.at(i+1) == "." && d.words[i+1].glued:
		return true
	case d.shape(i) == lower:
		return true
	}
	return d.endsItem(p.stop-1) || n > 0 && d.endsItem(d.parts[n-1].stop-1)
}
