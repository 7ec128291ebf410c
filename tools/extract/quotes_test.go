package extract

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A speechCase is a case of testdata/quotes.txt or testdata/claims.txt.
type speechCase struct {
	line       int
	paragraphs []string
	want       []string
}

func speechCases(t *testing.T, file string) []speechCase {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []speechCase
	var c speechCase
	for n, line := range strings.Split(string(b)+"\n", "\n") {
		switch {
		case strings.HasPrefix(line, "#"):
		case line == "":
			if len(c.paragraphs) > 0 {
				if len(c.want) == 0 {
					t.Errorf("%s:%d: the case says nothing of what is to be found: add lines with = or = none", file, c.line)
				}
				all = append(all, c)
			}
			c = speechCase{}
		case strings.HasPrefix(line, "= "):
			c.want = append(c.want, fields(line[2:]))
		default:
			if len(c.paragraphs) == 0 {
				c.line = n + 1
			}
			c.paragraphs = append(c.paragraphs, line)
		}
	}
	return all
}

// fields evens out the white space around the bars of an expected line.
func fields(line string) string {
	parts := strings.Split(line, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.Join(parts, " | ")
}

func TestQuotes(t *testing.T) {
	for _, c := range speechCases(t, "testdata/quotes.txt") {
		r := reportOf(c.paragraphs...)
		var got []string
		for _, q := range Extract(r, nil).Quotes {
			kind := "direct"
			if q.Partial {
				kind = "partial"
			}
			got = append(got, fields(strings.Join([]string{q.Text, q.Speaker, q.Verb, kind}, "|")))
			if on := string(r.Raw[q.Start:q.End]); on != q.Text {
				t.Errorf("line %d: the span holds %q, not %q", c.line, on, q.Text)
			}
		}
		if got == nil {
			got = []string{"none"}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("testdata/quotes.txt:%d: %s\n-want +got\n%s", c.line, c.paragraphs[0], diff)
		}
	}
}
