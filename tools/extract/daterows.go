package extract

import (
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// The rows of dates, which make the timeline: which of the dates found make one.

// filed says that a date is the day on which the report was filed, in its
// dateline: the report's own date has it, and nothing of the matter was then.
func (d *document) filed(x *Date) bool {
	return d.partAt(x.from).Kind == seed.Dateline || d.wordAt(x.from) < d.filing(x.from)
}

// filing is the dash behind the place and the day with which the part of a byte
// opens: "OSLO, March 12 (Dateline) -". 0 where it opens otherwise.
func (d *document) filing(offset int) int {
	first := d.partAt(offset).word
	if s := d.words[first].shape; s != upper && s != title || len(d.at(first)) < 3 && d.shape(first+1) != upper {
		return 0
	}
	named := d.words[first].shape == upper // or something in brackets: the agency, the day
	for i := first + 1; i < min(first+2*mostDateline, len(d.words)-1); i++ {
		switch v := d.at(i); {
		case d.words[i].shape == lower && v != "and":
			return 0
		case v == "(":
			named = true
		case named && v == "-" && d.at(i+1) == "-" && d.words[i+1].glued && d.shape(i+2) <= upper && d.words[i+2].glued:
			return i + 1 // BEIJING --The yard
		case v == ":" && d.words[first].shape == upper && i <= first+4 && !d.words[i+1].glued:
			return i // BALI, Norland: The yard …
		case (v == "-" || v == "–" || v == "—" || v == "--" || v == "_") && !d.words[i+1].glued:
			if !named || d.words[i].glued && v == "-" {
				return 0
			}
			return i
		}
	}
	return 0
}

// otherDates are those of a sentence but date i.
func (b *boxer) otherDates(s *sentence, i int) []stretch {
	var others []stretch
	all := b.d.facts.Dates
	for k := i - 1; k >= 0 && all[k].from >= s.start; k-- {
		others = append(others, stretch{all[k].from, all[k].to})
	}
	for k := i + 1; k < len(all) && all[k].from < s.end; k++ {
		others = append(others, stretch{all[k].from, all[k].to})
	}
	return others
}

// dates makes one row of each date and sentence, but for the day of filing.
func (b *boxer) dates() {
	d := b.d
	type moment struct {
		edtf string
		sent int
	}
	seen := make(map[moment]bool)
	for i, x := range d.facts.Dates {
		s := d.sentenceAt(x.from)
		if !d.inBody(x.from) || d.filed(&x) || seen[moment{x.EDTF, s.start}] {
			continue
		}
		seen[moment{x.EDTF, s.start}] = true
		if b.compared(s, &x) || d.spoken(s.word, s.stop) < fewestTold || d.verbsWithin(s.word, s.stop) == 0 || b.timeless(&x) {
			continue
		}
		text, reads := d.phrase(s, x.from, x.to, false)
		if !reads || strings.ContainsRune(text, '<') {
			continue // or it has markup
		}
		f := Fact{Kind: "date", Text: text, When: b.due(&x), Where: b.where(s, x.from, x.to, b.otherDates(s, i)), Evidence: d.evidence(s)}
		f.Status, f.By, f.Hedge = b.status(x.from, x.to)
		if isPronoun(f.By) {
			f.By = ""
		}
		if f.By == "" && isOwn(text) || b.untellable(s, x.from, f.Status) {
			continue
		}
		if by, ok := b.tagged(x.from); ok && by == "" {
			continue
		} else if ok {
			f.Status, f.By = Claimed, by
		}
		if v := b.saidOn(x.from); v != nil && (f.Status == Stated || f.By == "") {
			f.Status, f.By = v.status, v.by
			if strings.HasPrefix(text, "…") && !strings.Contains(text, d.text[max(v.from, v.to-mostShared):v.to]) && !strings.Contains(text, d.text[v.from:min(v.to, v.from+mostShared)]) {
				continue // … an official said on Friday
			}
		}
		b.add(f, b.landmark(&x, s))
	}
}

// mostShared is how many bytes of either end of what is said show that a text has it.
const mostShared = 12

// saidOn is what somebody said on the day that stands at a byte beside the verb, or at
// the head of the sentence: on Friday, Lee said that it fell. Its row has what was said.
func (b *boxer) saidOn(from int) *voiced {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if !c.told || c.kind > inverted || c.stance > confirms || c.frame&(clauseFrame|thatFrame) == 0 {
			continue
		}
		lo, hi := c.stop, at
		if at < c.head {
			lo, hi = u.word, c.head
		} else if at < c.to {
			continue // Lee, who took office in May, said
		} else if at < c.verb {
			lo, hi = c.to, c.verb
		}
		beside := true
		for k := lo; k < hi && beside; k++ {
			v := d.at(k)
			beside = t.quoted[k] == 0 && v != ";" && v != "that" && (v != "," || at < c.head) && d.tense(k) == undirected && !t.is(k, auxiliaryWord|relativeWord|subjectWord)
		}
		if !beside {
			continue
		}
		for k := range b.speech {
			if v := &b.speech[k]; v.from >= int(d.words[u.word].start) && v.to <= int(d.words[u.stop-1].end) && v.verb != "" && strings.HasPrefix(v.verb, d.at(c.verb)) {
				return v
			}
		}
	}
	return nil
}
