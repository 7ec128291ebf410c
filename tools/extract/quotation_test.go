package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-e3293539/dateline/tools/seed"
)

func TestPairQuotes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"“One” and “two”.", "One|two"},
		{"He said “one ‘two’ three”.", "one ‘two’ three"},
		{"A beam 6'2\" long, and \"no\" more.", "no"},
		{"“It goes on", "It goes on"},
		{"The dogs’ day isn’t over.", ""},
		{"‘It’s the boss’ car,’ he said.", "It’s the boss’ car,"},
		{"The dogs' day isn't over.", ""},
		{"Rock ’n’ roll of the ’90s, ’til dawn.", ""},
		{"‘It’s the dogs’ day,’ he said.", "It’s the dogs’ day,"},
		{"„Eins“ und »zwei«, «trois» et ''four''.", "Eins|zwei|trois|four"},
		{"”Wrong,” he said, “and right.”", "Wrong,|and right."},
		{"“Wrong,“ he said, “and right.”", "Wrong,|and right."},
		{"\"One\" and \"two goes on", "One|two goes on"},
		{"\"Known as \"snowbirds\" here,\" he said.", "Known as \"snowbirds\" here,"},
		{"“”", ""},
		{"\"", ""},
	} {
		d := layOut(reportOf(c.text))
		var got []string
		for _, q := range d.quotes {
			got = append(got, d.text[q.start:q.end])
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

// Whatever the marks, quotations lie in order, do not overlap, and are what
// stands at their span; the finders come through.
func FuzzSpeech(f *testing.F) {
	f.Add("“One,” said Lee. “Two.”")
	f.Add("''One`` ‘two’s “three„ «four” \" 'five'")
	f.Add("According to")
	f.Add("He said, (she said; it said: “it said")
	f.Add("…”! Lee, who, said that, as")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := seed.Read("fuzz.txt", []byte(text))
		if err != nil {
			t.Skip()
		}
		d := layOut(r)
		at := 0
		for _, q := range d.quotes {
			if q.start < at || q.end <= q.start {
				t.Fatalf("quotation %d–%d after %d", q.start, q.end, at)
			}
			at = q.end
		}
		facts := Extract(r, nil)
		for _, q := range facts.Quotes {
			if q.Start >= q.End || q.End > len(r.Raw) {
				t.Fatalf("quote at %d–%d of %d", q.Start, q.End, len(r.Raw))
			}
		}
		for _, c := range facts.Claims {
			if c.Status == Stated || c.Start >= c.End || c.End > len(r.Raw) {
				t.Fatalf("claim %q at %d–%d of %d, %s", c.Text, c.Start, c.End, len(r.Raw), c.Status)
			}
		}
	})
}

// The seven quotations of the real document, and both answers.
func TestRealDocumentSpeech(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/seed/*.txt")
	if len(files) == 0 {
		t.Skip("no ../../../shared/seed/*.txt to read")
	}
	raw, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	r, err := seed.Read(files[0], raw)
	if err != nil {
		t.Fatal(err)
	}
	facts := Extract(r, nil)
	want := []struct{ begins, speaker string }{
		{"service st", "China"}, {"some state", "Safeguard Defenders"}, {"harass, th", "civil rights group"},
		{"We monitor", "Laura Harth"}, {"The fact t", "Laura Harth"}, {"of no part", "interior ministry"}, {"despite ha", "report"},
	}
	if len(facts.Quotes) != len(want) {
		t.Errorf("%d quotations, want %d", len(facts.Quotes), len(want))
	}
	for i, q := range facts.Quotes {
		if i < len(want) && (!strings.HasPrefix(q.Text, want[i].begins) || !strings.HasSuffix(q.Speaker, want[i].speaker)) {
			t.Errorf("quotation %d: %.20q by %q, want %q by %q", i+1, q.Text, q.Speaker, want[i].begins, want[i].speaker)
		}
	}
	var answers []string
	for _, c := range facts.Claims {
		if c.Status == Denied && c.Answers != nil {
			answers = append(answers, c.Speaker)
		}
	}
	if len(answers) != 2 || answers[0] != "China" || !strings.HasSuffix(answers[1], "interior ministry") {
		t.Errorf("answers of %q, want China’s and the Italian interior ministry’s", answers)
	}
}

// Speech alone, without the layout and the names that it builds on.
func BenchmarkSpeech(b *testing.B) {
	var text strings.Builder
	for _, c := range []string{"testdata/quotes.txt", "testdata/claims.txt"} {
		raw, err := os.ReadFile(c)
		if err != nil {
			b.Fatal(err)
		}
		for line := range strings.Lines(string(raw)) {
			if line[0] != '#' && line[0] != '=' {
				text.WriteString(line)
			}
		}
	}
	r, err := seed.Read("bench.txt", []byte(text.String()))
	if err != nil {
		b.Fatal(err)
	}
	d := layOut(r)
	names{}.find(d)
	b.SetBytes(int64(len(d.text)))
	b.ReportAllocs()
	for b.Loop() {
		d.facts, d.talk = none(), nil
		quotes{}.find(d)
		claims{}.find(d)
	}
}
