package extract

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// A Decision is why a name means a place, or why a name that looked like one
// means none: it has no candidates then.
type Decision struct {
	Name       string      // as the report first writes it
	Mentions   []Mention   // in the order of the text
	Candidates []Candidate // the places that were weighed: first the chosen, then by score
	Reasons    []Reason    // what settled it beside the scores, or why it was refused
}

// A Candidate is a place that was weighed for a name.
type Candidate struct {
	gazetteer.Place
	Score   float64
	Reasons []Reason // their scores add up to Score
}

// A Reason is one thing that spoke for a place or against it, in plain words.
type Reason struct {
	Score float64 // 0 where it is no matter of degree
	Text  string
}

// Explain gives the decisions behind the places that Extract finds, in the
// order in which the report first has the names: those that mean a place, and
// then those that were refused.
func Explain(r *seed.Report, editor *gazetteer.Overlay) []Decision {
	d := layOut(r)
	d.overlay = editor.For(r.Path)
	d.why = &inquiry{}
	d.facts.Language = d.language()
	if ReadsFacts(d.facts.Language) {
		names{}.find(d)
	} else {
		foreignNames{}.find(d)
	}
	places{}.find(d)
	return append(d.why.chosen(d), d.why.rejected(d)...)
}

// An inquiry collects the reasons of one document. A document that nobody asks
// for reasons has none.
type inquiry struct {
	toponyms []*toponym
	refused  []refusal
}

// A refusal is a mention that looked like a place.
type refusal struct {
	word, stop int
	reasons    []Reason
}

// A tally adds up a score and, where somebody asked, the reasons for it.
type tally struct {
	sum     float64
	reasons *[]Reason // nil where nobody asked
}

// tally is an empty tally.
func (d *document) tally() (t tally) {
	if d.why != nil {
		t.reasons = new([]Reason)
	}
	return t
}

// asked says whether reasons are wanted: whoever has to build one asks first.
func (t *tally) asked() bool { return t.reasons != nil }

// add counts v in.
func (t *tally) add(v float64, reason string) {
	t.sum += v
	if t.reasons != nil {
		*t.reasons = append(*t.reasons, Reason{v, reason})
	}
}

// outline reads a place: whole where somebody asked, for reasons name places,
// and else without its name and path, which take the longest to read.
func (d *document) outline(id gazetteer.ID) gazetteer.Place {
	if d.why != nil {
		return d.overlay.Get(id)
	}
	return d.overlay.Outline(id)
}

// branch is the tally to go on with in one of several ways.
func (t tally) branch() tally {
	if t.reasons != nil {
		reasons := slices.Clone(*t.reasons)
		t.reasons = &reasons
	}
	return t
}

// refuse notes, where somebody asked, why the words from i up to end name no
// place.
func (d *document) refuse(i, end int, reason string) {
	if d.why != nil && i < end {
		d.why.refused = append(d.why.refused, refusal{i, end, []Reason{{0, reason}}})
	}
}

// line is the line of the seed that word i stands on.
func (d *document) line(i int) int {
	w := d.words[i]
	line, _ := seed.Position(d.report.Raw, d.span(int(w.start), int(w.end)).Start)
	return line
}

// mentionOf makes a Mention of the words from i up to end.
func (d *document) mentionOf(i, end int) Mention {
	return d.mention(int(d.words[i].start), int(d.words[end-1].end))
}

// chosen are the decisions on the names that mean a place.
func (q *inquiry) chosen(d *document) []Decision {
	var out []Decision
	for _, t := range q.toponyms {
		x := Decision{Reasons: t.reasons}
		for _, m := range t.names {
			if m.kind == place {
				x.Mentions = append(x.Mentions, d.mentionOf(m.word, m.stop))
				if m.region > 0 && m.region-1 != t.candidates[t.best].Place && !t.fixed {
					x.Reasons = append(
						x.Reasons,
						Reason{0, fmt.Sprintf("on line %d the words beside it say that it is %s", d.line(m.word), d.overlay.Get(m.region-1).Path)},
					)
				}
			}
		}
		x.Name = x.Mentions[0].Text
		if first := d.line(t.names[0].word); t.heldOn > 0 && (first != t.heldOn || d.line(t.names[len(t.names)-1].word) != first) {
			x.Reasons = append(x.Reasons, Reason{0, fmt.Sprintf("one name, one place: settled by line %d", t.heldOn)})
		}
		if len(t.candidates) == 1 && len(x.Reasons) == 0 {
			x.Reasons = []Reason{{0, "the only place of this name"}}
		}
		for _, c := range t.candidates {
			x.Candidates = append(x.Candidates, Candidate{c.place.Place, c.score.sum, *c.score.reasons})
		}
		slices.SortStableFunc(x.Candidates, func(a, b Candidate) int {
			if best := t.candidates[t.best].Place; a.ID == best || b.ID == best {
				return cmp.Compare(a.ID^best, b.ID^best)
			}
			return cmp.Compare(b.Score, a.Score)
		})
		out = append(out, x)
	}
	return out
}

// rejected are the decisions on the names that were refused everywhere.
func (q *inquiry) rejected(d *document) []Decision {
	placed := make(map[string]bool)
	for n := range d.placeNames() {
		if n.kind == place {
			placed[gazetteer.Key(d.slice(n.word, n.stop))] = true
		}
	}
	for i := range d.names {
		if n := &d.names[i]; n.kind != place && d.overlay.Dropped(d.slice(n.word, n.stop)) {
			d.refuse(n.word, n.stop, d.overlay.File()+" says that it is no place")
		}
	}
	slices.SortStableFunc(q.refused, func(a, b refusal) int { return a.word - b.word })
	at := make(map[string]int)
	var out []Decision
	for _, x := range q.refused {
		m := d.mentionOf(x.word, x.stop)
		key := gazetteer.Key(m.Text)
		if placed[key] {
			continue
		}
		i, ok := at[key]
		if !ok {
			i = len(out)
			at[key] = i
			out = append(out, Decision{Name: m.Text})
		}
		if n := len(out[i].Mentions); n > 0 && out[i].Mentions[n-1].Span == m.Span {
			continue
		}
		out[i].Mentions = append(out[i].Mentions, m)
		for _, reason := range x.reasons {
			if !slices.Contains(out[i].Reasons, reason) {
				out[i].Reasons = append(out[i].Reasons, reason)
			}
		}
	}
	return out
}

// renown says how well known a place is. first says that none of its name
// weighs more.
func renown(p gazetteer.Place, first bool) string {
	switch {
	case p.Weight == 0:
		return "nobody is known to live there"
	case p.Population == 0:
		return "it weighs as " + inhabitants(p.Weight) + " people do"
	case first && !p.Capital:
		return "most people: " + inhabitants(p.Population)
	case p.Capital:
		return inhabitants(p.Population) + " people, four times over for a capital"
	}
	return inhabitants(p.Population) + " people"
}

// inhabitants writes how many people there are: 2.1 m, 25,171.
func inhabitants(n int) string {
	switch {
	case n >= 1_000_000:
		return strings.Replace(fmt.Sprintf("%.1f m", float64(n)/1_000_000), ".0 ", " ", 1)
	case n >= 1000:
		return fmt.Sprintf("%d,%03d", n/1000, n%1000)
	}
	return fmt.Sprint(n)
}
