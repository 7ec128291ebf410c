package extract

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// A factCase is a case of a file in testdata: a report and the facts that are
// to be found in it.
type factCase struct {
	line  int
	date  string
	paras []string
	want  []string
}

// readCases reads a file of cases; its first lines say how they are written.
func readCases(t testing.TB, file string) []factCase {
	t.Helper()
	b, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var cases []factCase
	c := factCase{}
	end := func() {
		if len(c.paras) > 0 {
			if len(c.want) == 0 {
				t.Fatalf("testdata/%s:%d: a case without a line that begins with \"=\"", file, c.line)
			}
			if c.want[0] == "none" {
				c.want = nil
			}
			cases = append(cases, c)
		}
		c = factCase{}
	}
	for n, line := range strings.Split(string(b), "\n") {
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.TrimSpace(line) == "":
			end()
		case strings.HasPrefix(line, "= "):
			c.want = append(c.want, strings.TrimPrefix(line, "= "))
		case strings.HasPrefix(line, "date: ") && len(c.paras) == 0:
			c.date = strings.TrimPrefix(line, "date: ")
		default:
			if len(c.paras) == 0 {
				c.line = n + 1
			}
			c.paras = append(c.paras, line)
		}
	}
	end()
	return cases
}

// report is the report of a case.
func (c *factCase) report() *seed.Report {
	r := reportOf(c.paras...)
	r.Meta.Date = c.date
	return r
}

func findDates(r *seed.Report) *document {
	d := layOut(r)
	dates{}.find(d)
	return d
}

func TestDates(t *testing.T) {
	for _, c := range readCases(t, "dates.txt") {
		var got []string
		for _, e := range findDates(c.report()).facts.Dates {
			got = append(got, e.Text+" | "+e.EDTF)
		}
		compare(t, "dates.txt", &c, got)
	}
}

func compare(t *testing.T, file string, c *factCase, got []string) {
	t.Helper()
	if g, w := strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"); g != w {
		t.Errorf("testdata/%s:%d: %s\n got:\n\t%s\nwant:\n\t%s", file, c.line, strings.Join(c.paras, "\n"), g, w)
	}
}

// isEDTF says whether a value is a date, or an interval of two, as the contract
// writes them.
func isEDTF(v string) bool {
	from, to, interval := strings.Cut(v, "/")
	if !interval {
		return isEDTFDate(v)
	}
	return (from == ".." || isEDTFDate(from)) && (to == ".." || isEDTFDate(to)) && from != to
}

func isEDTFDate(v string) bool {
	v = strings.TrimPrefix(v, "-")
	if len(v) < 4 {
		return false
	}
	y, rest := v[:4], v[4:]
	switch {
	case strings.Trim(y, "0123456789") == "":
	case y == "XXXX" && len(rest) > 0:
		y = "2000"
	case strings.Trim(strings.TrimRight(y, "X"), "0123456789") == "" && len(strings.TrimRight(y, "X")) >= 2:
		return rest == ""
	default:
		return false
	}
	switch len(rest) {
	case 0:
		return true
	case 3:
		return rest >= "-01" && rest <= "-12" || rest >= "-21" && rest <= "-24" || rest >= "-33" && rest <= "-36" || rest == "-40" || rest == "-41"
	case 4:
		return rest >= "-W01" && rest <= "-W53"
	case 6:
		_, err := time.Parse(time.DateOnly, y+rest)
		return err == nil
	}
	return false
}

// checkMentions fails where mentions are not the words that their spans hold,
// in the order of the text, none inside another.
func checkMentions(t *testing.T, r *seed.Report, mentions []Mention) {
	t.Helper()
	end := 0
	for _, m := range mentions {
		if m.Start < end || m.End > len(r.Raw) || m.Start >= m.End {
			t.Fatalf("%+v begins before %d or ends after the report", m, end)
		}
		if got := string(r.Raw[m.Start:m.End]); got != m.Text {
			t.Fatalf("the span holds %q, the mention says %q", got, m.Text)
		}
		end = m.End
	}
}

func FuzzDates(f *testing.F) {
	for _, c := range readCases(f, "dates.txt") {
		f.Add(strings.Join(c.paras, "\n"), c.date)
	}
	f.Add("September 31, 2012, 0/0/0000 and 1999-99-99 29 February 1900", "2012-02-29")
	f.Fuzz(func(t *testing.T, text, date string) {
		if strings.ContainsRune(text, 0) {
			return
		}
		c := factCase{paras: strings.Split(text, "\n"), date: date}
		r := c.report()
		d := findDates(r)
		var mentions []Mention
		for _, e := range d.facts.Dates {
			if !isEDTF(e.EDTF) {
				t.Fatalf("%q is said to be %s", e.Text, e.EDTF)
			}
			mentions = append(mentions, e.Mention)
		}
		checkMentions(t, r, mentions)
	})
}

// Without a day of publication, every digit of a time stands in the words, or
// in the date that they are told from.
func TestNothingIsTakenFromTheClock(t *testing.T) {
	for _, c := range readCases(t, "dates.txt") {
		c.date = ""
		text := strings.Join(c.paras, "\n")
		for _, e := range findDates(c.report()).facts.Dates {
			if y := e.EDTF; len(y) >= 4 && y[:2] == "20" && !strings.Contains(text, "20") && !strings.Contains(e.Text, "11 attacks") {
				t.Errorf("%q in %q became %s", e.Text, text, y)
			}
		}
	}
}

func TestEaster(t *testing.T) {
	for y, want := range map[int]string{1961: "04-02", 2000: "04-23", 2008: "03-23", 2014: "04-20", 2038: "04-25"} {
		if got := easter(y).Format("01-02"); got != want {
			t.Errorf("Easter %d = %s, want %s", y, got, want)
		}
	}
}

// longReport is a report of about a megabyte, made of the cases of a file.
func longReport(b *testing.B, file string) *seed.Report {
	var paras []string
	size := 0
	for size < 1<<20 {
		for _, c := range readCases(b, file) {
			for _, p := range c.paras {
				paras = append(paras, p, ordinary)
				size += len(p) + len(ordinary) + 2
			}
		}
	}
	r := reportOf(paras...)
	r.Meta.Date = "2013-03-22"
	return r
}

// ordinary is a paragraph with as few dates and amounts as news has.
const ordinary = "The harbour master said that the crew had been warned about the weather before they left, and that the owners of the ship had " +
	"asked for a report. Neighbours of the family described how the boats came back one after another, while relatives waited on the quay for " +
	"news from the coastguard, which had sent a helicopter and two lifeboats to the area. The council is to meet to discuss the inquiry."

func BenchmarkDates(b *testing.B) {
	d := layOut(longReport(b, "dates.txt"))
	b.SetBytes(int64(len(d.text)))
	for b.Loop() {
		d.facts = Facts{}
		dates{}.find(d)
	}
}

func TestLevelOne(t *testing.T) {
	for edtf, want := range map[string]string{
		"":                  "",
		"2016-05":           "2016-05",
		"XXXX-09":           "XXXX-09",
		"2016-22":           "2016-22",
		"2009-35":           "2009-07/2009-09",
		"XXXX-33":           "XXXX-01/XXXX-03",
		"2009-41":           "2009-07/2009-12",
		"2012-W03":          "2012-01-16/2012-01-22",
		"2009-W01":          "2008-12-29/2009-01-04",
		"1835-W10":          "1835-03-02/1835-03-08",
		"2009-33/2009-35":   "2009-01/2009-09",
		"2009-33/..":        "2009-01/..",
		"../2009-34":        "../2009-06",
		"2004/..":           "2004/..",
		"-0044-03-15":       "-0044-03-15",
		"2012-W03/2012-W05": "2012-01-16/2012-02-05",
	} {
		if got := levelOne(edtf); got != want {
			t.Errorf("levelOne(%q) = %q, want %q", edtf, got, want)
		}
	}
}

func TestFollows(t *testing.T) {
	for _, c := range []struct {
		x, y string
		want bool
	}{
		{"2009", "2010", true},
		{"2009", "2011", false},
		{"2019-12", "2020-01", true},
		{"XXXX-01", "XXXX-02", true},
		{"XXXX-12", "XXXX-01", false}, // of which year, nobody says
		{"2020-02-28", "2020-02-29", true},
		{"XXXX-02-28", "XXXX-03-01", true},
		{"2020-02", "XXXX-03", false},
		{"2020-02", "2020-03-01", false},
		{"2020-21", "2020-22", false},
		{"199X", "200X", false},
		{"", "", false},
	} {
		if got := follows(c.x, c.y); got != c.want {
			t.Errorf("follows(%q, %q) = %v, want %v", c.x, c.y, got, c.want)
		}
	}
}
