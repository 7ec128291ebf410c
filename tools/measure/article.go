package main

import (
	"bufio"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/seed-e3293539/dateline/tools/content"
	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// The measures of a report, and of the collection that it is in: those of a
// news desk's archive, and of the table that the figures are compared with.
const (
	sentences = 36  // of a report, in paragraphs of three
	length    = 19  // words of a sentence: about 700 a report
	towns     = 500 // that the reports are spread over
	people    = 400
	bodies    = 80 // organisations
	// home is how many of 1,000 reports name a town of the country that has
	// most of them: its page is the longest list of the site.
	home = 592
)

// A press makes reports.
type press struct {
	words    []string // the commoner, the earlier
	people   []string
	bodies   []string
	homeland []string // paths of the towns of one country
	abroad   []string // paths of all other towns
}

// newPress reads the word lists of a folder and draws the towns and names that
// all reports share. The towns are the weightiest of the gazetteer.
func newPress(lists string) (*press, error) {
	p := &press{}
	var given, surnames []string
	for name, list := range map[string]*[]string{"common-words.txt": &p.words, "given-names.txt": &given, "surnames.txt": &surnames} {
		var err error
		if *list, err = read(filepath.Join(lists, name)); err != nil {
			return nil, err
		}
	}
	r := rand.New(rand.NewPCG(1, 0))
	// As in any language, the commoner a word, the shorter.
	r.Shuffle(len(p.words), func(i, j int) { p.words[i], p.words[j] = p.words[j], p.words[i] })
	slices.SortStableFunc(p.words, func(a, b string) int { return len(a) - len(b) })
	for range people {
		p.people = append(p.people, capital(given[r.IntN(len(given))])+" "+capital(surnames[r.IntN(len(surnames))]))
	}
	for range bodies {
		p.bodies = append(p.bodies, fmt.Sprintf("%s and %s Institute", capital(surnames[r.IntN(len(surnames))]), capital(surnames[r.IntN(len(surnames))])))
	}
	var all *gazetteer.Overlay // the table alone
	country := ""
	for id := gazetteer.ID(0); int(id) < all.Len() && len(p.homeland)+len(p.abroad) < towns; id++ {
		place := all.Get(id)
		if place.Kind != gazetteer.City || !strings.Contains(place.Path, "/") {
			continue
		}
		if country == "" {
			country = place.Country
		}
		if place.Country == country {
			p.homeland = append(p.homeland, place.Path)
		} else {
			p.abroad = append(p.abroad, place.Path)
		}
	}
	return p, nil
}

// read returns the entries of a word list: the first field of each line that
// is no comment.
func read(name string) ([]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read a word list: %w; run the command in the repository's root, or say -lists", err)
	}
	defer f.Close()
	var entries []string
	s := bufio.NewScanner(f)
	for s.Scan() {
		if entry, _, _ := strings.Cut(s.Text(), "\t"); entry != "" && !strings.HasPrefix(entry, "#") {
			entries = append(entries, entry)
		}
	}
	return entries, s.Err()
}

// capital is a word with a capital letter.
func capital(word string) string { return strings.ToUpper(word[:1]) + word[1:] }

// article makes the report of a number, from 0.
func (p *press) article(number int) *content.Article {
	r := rand.New(rand.NewPCG(2, uint64(number)))
	var text []string
	for range sentences {
		text = append(text, p.sentence(r))
	}
	a := &content.Article{
		Title:         capital(p.run(r, 9)),
		Description:   capital(p.run(r, 18)),
		Date:          time.Date(2005+r.IntN(20), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC),
		Places:        p.places(r, number),
		People:        draw(r, p.people, 3),
		Organisations: draw(r, p.bodies, 2),
		Source: content.Source{
			Credit: "The press",
			Seed:   fmt.Sprintf("seeds/report-%d.txt", number),
			SHA256: fmt.Sprintf("%064x", number),
			Rights: content.Full,
		},
		Captions: []content.Caption{{Text: p.sentence(r), Credit: "The press"}},
		Ledger:   []content.Omission{{Reason: "link prompt", Text: "READ MORE"}},
	}
	a.Facts = p.facts(r, a, text)
	var body strings.Builder
	for i, s := range text {
		switch {
		case i == 0:
		case i%3 == 0:
			body.WriteString("\n\n")
		default:
			body.WriteByte(' ')
		}
		body.WriteString(s)
	}
	body.WriteByte('\n')
	a.Body = body.String()
	return a
}

// places are the three to eight towns of a report. Of 1,000 reports in a row,
// home have one in the homeland.
func (p *press) places(r *rand.Rand, number int) []string {
	n := 3 + r.IntN(6)
	var paths []string
	if (number+1)*home/1000 > number*home/1000 {
		paths = draw(r, p.homeland, 1)
		n--
	}
	return append(paths, draw(r, p.abroad, n)...)
}

// facts makes as many facts as the extractor finds in a report of this length,
// each with a sentence of the text for its evidence.
func (p *press) facts(r *rand.Rand, a *content.Article, text []string) []content.Fact {
	var facts []content.Fact
	status := func() string { return []string{"stated", "claimed", "official"}[r.IntN(3)] }
	somewhere := func() []string { return draw(r, a.Places, 1) }
	add := func(n int, kind string, fill func(i int, f *content.Fact)) {
		for i := range n {
			evidence := text[r.IntN(len(text))]
			words := strings.Fields(evidence)
			f := content.Fact{Kind: kind, Text: strings.Join(words[:12], " ") + " …", Evidence: evidence}
			fill(i, &f)
			facts = append(facts, f)
		}
	}
	add(10, "figure", func(i int, f *content.Fact) {
		value := float64(2 + r.IntN(100000))
		f.Value, f.Unit, f.Printed = &value, p.word(r), strconv.Itoa(int(value))
		f.Status, f.By, f.Where, f.Lead = status(), a.People[0], somewhere(), i < 4
	})
	add(8, "date", func(i int, f *content.Fact) {
		f.When, f.Status, f.Where = fmt.Sprintf("%d-%02d", 2000+r.IntN(25), 1+r.IntN(12)), "stated", somewhere()
	})
	add(5, "quote", func(i int, f *content.Fact) {
		f.By, f.Verb, f.Status, f.Role = a.People[i%3], "said", "claimed", p.run(r, 4)
	})
	claims := len(facts)
	add(8, "claim", func(i int, f *content.Fact) {
		f.By, f.Verb, f.Status, f.Where = a.People[i%3], "claimed", "claimed", somewhere()
	})
	add(2, "claim", func(i int, f *content.Fact) {
		f.By, f.Verb, f.Status, f.Answers = a.Organisations[0], "denied", "denied", facts[claims+i].Evidence
	})
	add(3, "person", func(i int, f *content.Fact) {
		f.Name, f.Role = a.People[i], p.run(r, 4)
	})
	add(2, "organisation", func(i int, f *content.Fact) { f.Name = a.Organisations[i] })
	return facts
}

// draw takes n different ones of a list, all of a shorter one.
func draw(r *rand.Rand, list []string, n int) []string {
	var drawn []string
	for _, i := range r.Perm(len(list))[:min(n, len(list))] {
		drawn = append(drawn, list[i])
	}
	return drawn
}

// sentence is a row of words with a capital and a full stop.
func (p *press) sentence(r *rand.Rand) string { return capital(p.run(r, length)) + "." }

// run is a row of n words.
func (p *press) run(r *rand.Rand, n int) string {
	var words []string
	for range n {
		words = append(words, p.word(r))
	}
	return strings.Join(words, " ")
}

// word draws a word by Zipf's law, by which the second is half as frequent as
// the first: text of words that are all as frequent, or of few words, would
// compress otherwise than language does.
func (p *press) word(r *rand.Rand) string {
	return p.words[int(math.Pow(float64(len(p.words)), r.Float64()))-1]
}
