package extract

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// reportOf is a report of plain paragraphs, one a line.
func reportOf(paragraphs ...string) *seed.Report {
	r := &seed.Report{Path: "test.txt"}
	at := 0
	for _, p := range paragraphs {
		r.Parts = append(r.Parts, seed.Part{Kind: seed.Paragraph, Span: seed.Span{Start: at, End: at + len(p)}, Text: p})
		r.Raw = append(r.Raw, p+"\n"...)
		at += len(p) + 1
	}
	return r
}

func TestSmallLettersKeepOffsets(t *testing.T) {
	for text, want := range map[string]string{
		"The BBC’s Man in São Paulo": "the bbc’s man in são paulo",
		"ÅLESUND, ΑΘΗΝΑ":             "ålesund, αθηνα",
		"İZMİR, 300 \u212a":          "İzmİr, 300 \u212a", // the small letters take a byte less, and two
		"ȺȺ X":                       "ȺȺ x",              // and a byte more
	} {
		if got := string(smallLetters(nil, text)); got != want {
			t.Errorf("smallLetters(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, text := range []string{
		"He met Mr. Lee in the U.S. last week.| The talks failed.",
		"It grew 3.5 per cent.| “We won,” she said.| “Truly.”| He left (in May).| Then it rained.",
		"Gen. J. R. Smith died on Jan. 5.| He was 80.",
		"They moved to the U.S.| The court agreed.",
		"“Is it true?” he asked.| Nobody knew…| It was late.",
		"Acme Inc. said it lost $1.2 million.| \"No comment.\"| She left at 5 p.m. on Monday.",
		"The No. 1 seed lost to St. Mary’s.| What now?",
	} {
		d := layOut(reportOf(strings.ReplaceAll(text, "|", "")))
		var got []string
		for _, s := range d.sents {
			got = append(got, d.text[s.start:s.end])
		}
		if s := strings.Join(got, "| "); s != text {
			t.Errorf("sentences:\n got %s\nwant %s", s, text)
		}
	}
}

// Small letters make no difference to the key of a name, so that it may be
// made of them, which costs less.
func FuzzSmallLetters(f *testing.F) {
	for _, s := range []string{"St. Louis", "İzmir", "ȺΣς", "Ǆ ǅ", "ﬁ", "\u212a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		small := string(smallLetters(nil, text))
		if len(small) != len(text) {
			t.Errorf("%q has %d bytes, in small letters %d", text, len(text), len(small))
		}
		if utf8.ValidString(text) && gazetteer.Key(small) != gazetteer.Key(text) {
			t.Errorf("%q has the key %q, in small letters %q", text, gazetteer.Key(text), gazetteer.Key(small))
		}
	})
}
