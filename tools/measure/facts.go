package main

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-e3293539/dateline/tools/content"
)

// A sentence of a report: words, between what a speaker puts around them.
type sentence struct {
	open, close string
	words       []string
}

func (s sentence) String() string {
	if s.open == "" {
		return capital(s.inner()) + "."
	}
	return s.open + s.inner() + s.close + "."
}

// inner is the sentence without what is around its words.
func (s sentence) inner() string { return strings.Join(s.words, " ") }

// put has the sentence say some words more, anywhere behind its first.
func (s *sentence) put(r *rand.Rand, words string) {
	s.words = slices.Insert(s.words, 1+r.IntN(len(s.words)), words)
}

// A writer makes the facts of a report, and has its sentences say them. The shares
// of fields are those of the facts that sentences, people and so on are counted in.
type writer struct {
	*press
	*rand.Rand
	report *content.Article
	text   []sentence
	rows   []*row
}

// A row is a fact on its way.
type row struct {
	content.Fact
	at      int                     // its sentence
	tell    func(s sentence) string // its words, once the sentence has them all
	answers int                     // of a denial, the sentence of the claim
}

// facts are as many facts as the extractor finds in a report of this length.
func (w *writer) facts() []content.Fact {
	// Who speaks does so in a sentence of their own.
	speeches := w.Perm(sentences * 2 / 3)
	w.quotes(speeches[:about(w.Rand, quotes)])
	w.claims(speeches[len(w.rows):][:about(w.Rand, claims)])
	w.figures()
	w.dates()
	w.names()
	slices.SortStableFunc(w.rows, func(a, b *row) int { return a.at - b.at })
	facts := make([]content.Fact, len(w.rows))
	for i, f := range w.rows {
		f.Evidence = w.text[f.at].String()
		if f.tell != nil {
			f.Text = f.tell(w.text[f.at])
		}
		if f.Status == "denied" {
			f.Answers = w.text[f.answers].String()
		}
		facts[i] = f.Fact
	}
	return facts
}

func (w *writer) quotes(speeches []int) {
	marks := []string{`"`, `"`, "“", "”"}[2*w.IntN(2):]
	for _, n := range speeches {
		f, s := w.speech("quote", n)
		f.By = w.by(.8, .02)
		if w.chance(.57) {
			f.Role = w.run(w.Rand, 4)
		}
		s.open, s.close = marks[0], ","+marks[1]+" said "+f.By
	}
}

func (w *writer) claims(speeches []int) {
	for i, n := range speeches {
		f, s := w.speech("claim", n)
		if w.chance(.95) {
			f.By = w.by(.44, .12)
		}
		s.open = capital(cmp.Or(f.By, "it") + " said ")
		if w.chance(.31) {
			f.Role = w.run(w.Rand, 4)
		}
		if w.chance(.05) {
			f.When = w.when()
		}
		w.doubt(f, .03)
		w.place(f, .07)
		if i > 0 && w.chance(.02) {
			f.Status, f.answers = "denied", w.rows[len(w.rows)-2].at
		}
	}
}

func (w *writer) figures() {
	at := 0
	for i := range about(w.Rand, figures) {
		// One in five stands in a sentence with the one before.
		if i == 0 || !w.chance(.2) {
			at = w.longer()
		}
		f := w.add("figure", at, .1)
		value := float64(2 + w.IntN(100000))
		f.Value, f.Unit, f.Printed = &value, w.word(w.Rand), strconv.Itoa(int(value))
		if w.chance(.4) {
			f.Printed = "about " + f.Printed
		}
		f.Lead = !f.Minor && w.chance(.64)
		w.tell(f, .51)
		if w.chance(.04) {
			f.When = w.when()
		}
		w.place(f, .12)
		w.text[at].put(w.Rand, f.Printed+" "+f.Unit)
	}
}

func (w *writer) dates() {
	for range about(w.Rand, dates) {
		f := w.add("date", w.longer(), .01)
		f.When = w.when()
		w.tell(f, .58)
		w.place(f, .08)
	}
}

// names has the report say who its people are, and name its organisations.
func (w *writer) names() {
	for _, name := range w.report.People {
		f := w.add("person", w.longer(), .08)
		f.Name, f.Text = name, name
		if w.chance(.58) {
			f.Role = w.run(w.Rand, 4)
			f.Text += ", " + f.Role
		}
		w.text[f.at].put(w.Rand, f.Text)
	}
	for _, name := range w.report.Organisations {
		f := w.add("organisation", w.longer(), .04)
		f.Name, f.Text = name, name
		w.text[f.at].put(w.Rand, name)
	}
}

// add adds a fact of a sentence, which the page folds away as often as minor says.
func (w *writer) add(kind string, at int, minor float64) *row {
	f := &row{Fact: content.Fact{Kind: kind, Minor: w.chance(minor)}, at: at}
	w.rows = append(w.rows, f)
	return f
}

// speech adds what somebody says in the nth of the longer sentences.
func (w *writer) speech(kind string, n int) (*row, *sentence) {
	f := w.add(kind, n/2*3+1+n%2, .06)
	f.Status, f.Verb, f.tell = "claimed", "said", sentence.inner
	return f, &w.text[f.at]
}

// tell has a figure or a date be told by its sentence, now and then by less or by two,
// and says how sure it is.
func (w *writer) tell(f *row, stated float64) {
	f.Status = "claimed"
	if w.chance(stated) {
		f.Status = "stated"
	}
	if w.chance(.3) {
		f.By = w.by(.3, .2)
	}
	w.doubt(f, .1)
	f.tell = func(s sentence) string { return strings.TrimSuffix(s.String(), ".") }
	switch x := w.Float64(); {
	case x < .05:
		f.tell = func(s sentence) string { return capital(strings.Join(s.words[:len(s.words)*2/3], " ")) + " …" }
	case x < .17:
		f.tell = func(s sentence) string { return w.text[f.at-1].String() + " " + strings.TrimSuffix(s.String(), ".") }
	}
}

func (w *writer) chance(share float64) bool { return w.Float64() < share }

// longer is the number of one of the longer sentences.
func (w *writer) longer() int { return 1 + 3*w.IntN(sentences/3) + w.IntN(2) }

// by is who says something: one of those that the report turns about, or officials.
func (w *writer) by(person, body float64) string {
	switch x := w.Float64(); {
	case x < person && len(w.report.People) > 0:
		return w.report.People[w.IntN(min(3, len(w.report.People)))]
	case x < person+body && len(w.report.Organisations) > 0:
		return w.report.Organisations[w.IntN(min(2, len(w.report.Organisations)))]
	}
	return w.run(w.Rand, 1+w.IntN(2))
}

func (w *writer) doubt(f *row, share float64) {
	if w.chance(share) {
		f.Hedge = w.word(w.Rand)
	}
}

func (w *writer) place(f *row, share float64) {
	if w.chance(share) {
		f.Where = draw(w.Rand, w.report.Places, 1)
	}
}

// when is a date: full, a year, a month, or a day of no year.
func (w *writer) when() string {
	year, month, day := 2000+w.IntN(25), 1+w.IntN(12), 1+w.IntN(28)
	switch x := w.Float64(); {
	case x < .4:
		return fmt.Sprintf("%d-%02d-%02d", year, month, day)
	case x < .65:
		return strconv.Itoa(year)
	case x < .8:
		return fmt.Sprintf("%d-%02d", year, month)
	}
	return fmt.Sprintf("XXXX-%02d-%02d", month, day)
}
