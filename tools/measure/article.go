package main

import (
	"bufio"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/seed-e3293539/dateline/tools/content"
	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

// The measures of a report, and of the collection that it is in. How many places it
// has is that of the table that the figures are compared with. All else is what the
// program makes of real news: counted per 700 words in the pages of 439 reports out of
// six collections (wire services, newspapers, local papers, encyclopaedic news;
// 177,000 words), and so are the shares of the fields in facts.
const (
	sentences = 36  // of a report, in paragraphs of two
	towns     = 500 // that the reports are spread over
	// home is how many of 1,000 reports name a town of the country that has
	// most of them: its page is the longest list of the site.
	home = 592
	// Facts of a report, by kind.
	figures, dates, quotes, claims, people, bodies = 5.7, 2.2, 3.4, 5.0, 6.3, 5.2
	// Names are drawn by Zipf's law out of so many, by which a few turn up all the
	// time and most of them once. In 25, 50, 100 and 200 real reports of this length
	// there were 131, 249, 475 and 893 different people, and 111, 193, 336 and 594
	// organisations; in these there are 136, 262, 489 and 915, and 104, 190, 351
	// and 624. Each name has a page.
	allPeople, allBodies = 1_000_000, 25_000
)

// A press makes reports.
type press struct {
	words    []string // the commoner, the earlier
	given    []string
	surnames []string
	homeland []string // paths of the towns of one country
	abroad   []string // paths of all other towns
}

// newPress reads the word lists of a folder and draws the towns that
// all reports share. The towns are the weightiest of the gazetteer.
func newPress(lists string) (*press, error) {
	p := &press{}
	for name, list := range map[string]*[]string{"common-words.txt": &p.words, "given-names.txt": &p.given, "surnames.txt": &p.surnames} {
		var err error
		if *list, err = read(filepath.Join(lists, name)); err != nil {
			return nil, err
		}
	}
	r := rand.New(rand.NewPCG(1, 0))
	// As in any language, the commoner a word, the shorter, but by and large: words of
	// five letters in the mean, that compress like those of real news, come of these numbers.
	rank := map[string]int{}
	for _, word := range p.words {
		rank[word] = len(word) + r.IntN(110)
	}
	slices.SortStableFunc(p.words, func(a, b string) int { return rank[a] - rank[b] })
	p.words = p.words[:3000]
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
	text := make([]sentence, sentences)
	for i := range text {
		// Facts stand in the longer ones, two of three.
		n := 20
		if i%3 == 0 {
			n = 11
		}
		text[i].words = strings.Fields(p.run(r, n))
		if i%2 == 0 {
			text[i].words[n/2] += "'s"
		}
	}
	a := &content.Article{
		Title:         capital(p.run(r, 9)),
		Description:   capital(p.run(r, 18)),
		Date:          time.Date(2005+r.IntN(20), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC),
		Places:        p.places(r, number),
		People:        names(r, people, allPeople, p.person),
		Organisations: names(r, bodies, allBodies, p.body),
		Source: content.Source{
			Credit: "The press",
			Seed:   fmt.Sprintf("seeds/report-%d.txt", number),
			SHA256: fmt.Sprintf("%064x", number),
			Rights: content.Full,
		},
		Captions: []content.Caption{{Text: capital(p.run(r, 19)) + ".", Credit: "The press"}},
		Ledger:   []content.Omission{{Reason: "link prompt", Text: "READ MORE"}},
	}
	a.Facts = (&writer{p, r, a, text, nil}).facts()
	var body strings.Builder
	for i, s := range text {
		switch {
		case i == 0:
		case i%2 == 0:
			body.WriteString("\n\n")
		default:
			body.WriteByte(' ')
		}
		body.WriteString(s.String())
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

// about is a whole number that is n in the mean.
func about(r *rand.Rand, n float64) int { return int(n + r.Float64()) }

// names are some different names of a report, n in the mean, out of so many.
func names(r *rand.Rand, n float64, all int, name func(number int) string) []string {
	var names []string
	for left := about(r, n); left > 0; {
		if name := name(zipf(r, all)); !slices.Contains(names, name) {
			names = append(names, name)
			left--
		}
	}
	return names
}

// person is the name of a person of a number.
func (p *press) person(number int) string {
	r := rand.New(rand.NewPCG(3, uint64(number)))
	return capital(p.given[r.IntN(len(p.given))]) + " " + capital(p.surnames[r.IntN(len(p.surnames))])
}

// body is the name of an organisation of a number.
func (p *press) body(number int) string {
	r := rand.New(rand.NewPCG(4, uint64(number)))
	return capital(p.surnames[r.IntN(len(p.surnames))]) + " " + capital(p.word(r)) + " Institute"
}

// draw takes n different ones of a list, all of a shorter one.
func draw(r *rand.Rand, list []string, n int) []string {
	var drawn []string
	for _, i := range r.Perm(len(list))[:min(n, len(list))] {
		drawn = append(drawn, list[i])
	}
	return drawn
}

// run is a row of n words.
func (p *press) run(r *rand.Rand, n int) string {
	var words []string
	for range n {
		words = append(words, p.word(r))
	}
	return strings.Join(words, " ")
}

// word draws a word by Zipf's law: text of words that are all as frequent, or of
// few words, would compress otherwise than language does.
func (p *press) word(r *rand.Rand) string { return p.words[zipf(r, len(p.words))] }

// zipf draws a number below n, of which the second is half as frequent as the first.
func zipf(r *rand.Rand, n int) int { return int(math.Pow(float64(n), r.Float64())) - 1 }
