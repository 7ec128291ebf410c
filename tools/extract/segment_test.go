package extract

import (
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
)

// The short way to a word comes to what the rules of Unicode come to.
func FuzzSegments(f *testing.F) {
	for _, s := range []string{
		"He said: “No.” It’s 3.5 % (of 1,200) in the U.S., isn't it?", "e\u0301 a \u0308b", "  two  spaces\t\r\n",
		"x_y _ 1_000 a:b a: b a;1 9;9 .5 a.1 'tis dogs' o'", "1\ufe0f\u20e3 #\ufe0f", "🇮🇹🇫🇷 a👩‍🚒b", "ab\u00ad c\u200d", "A1 a1 1a 1A É ÉA", "",
	} {
		f.Add(s)
	}
	cutter := newSegmenter()
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for it := words.FromString(text); it.Next(); {
			want := it.Value()
			s := plainSegment(text[at:])
			if s.length == 0 {
				s = cutter.ruled(text[at:])
			}
			length, is := s.length, s.shape
			if got := text[at : at+length]; got != want || is != shapeOf(want) {
				t.Fatalf("at byte %d of %q: %q of shape %d, want %q of shape %d", at, text, got, is, want, shapeOf(want))
			}
			if small := string(smallLetters(nil, want)); s.plain && length < 8 && s.packed != 0 && s.packed != pack(small) {
				t.Errorf("%q is packed as %x, want %x", want, s.packed, pack(small))
			}
			at += length
		}
		if at != len(text) {
			t.Errorf("%d bytes of %q are cut", at, text)
		}
	})
}
