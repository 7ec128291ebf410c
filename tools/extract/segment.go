package extract

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// A segmenter cuts text into words, numbers, marks and white space, where
// Unicode has its word boundaries.
type segmenter struct{ rules *words.Iterator[string] }

func newSegmenter() segmenter { return segmenter{words.FromString("")} }

// first is the first segment of a text that is not empty.
func (s segmenter) first(text string) segment {
	if first := plainSegment(text); first.length > 0 {
		return first
	}
	s.rules.SetText(text)
	s.rules.Next()
	v := s.rules.Value()
	return segment{length: len(v), shape: shapeOf(v)}
}

// A segment is what one of Unicode's boundaries parts from the next.
type segment struct {
	length int
	shape  shape
	plain  bool   // it is letters and digits, or a mark, of ASCII alone
	packed uint64 // if it is plain and shorter than eight bytes, what pack makes of it in small letters
}

// plainSegment is the first segment of a text where it takes no more to tell
// than a look at the next two bytes, as for nine words of English in ten: a
// run of ASCII letters and digits, or an ASCII mark or space, before what
// cannot join it. Its length is 0 where the rules of Unicode have to be asked.
func plainSegment(text string) segment {
	if !isAlphanumeric(text[0]) {
		switch c := text[0]; {
		case c < ' ', c == '_', c >= utf8.RuneSelf:
			return segment{}
		case len(text) > 1 && (text[1] >= utf8.RuneSelf || c == ' ' && text[1] == ' '):
			return segment{} // an accent may follow, and spaces run together
		}
		return segment{1, punct, true, uint64(text[0])}
	}
	s := segment{length: 8}
	if len(text) > 8 {
		s = plainRun(eightBytes(text))
	}
	if s.length == 8 {
		s = longRun(text)
	}
	if n := s.length; n < len(text) {
		switch c := text[n]; c {
		case ' ':
		case '.', ',', ':', ';', '\'':
			// Inside a word, between letters or digits, they join it: "U.S",
			// "1,200".
			if n+1 < len(text) && (isAlphanumeric(text[n+1]) || text[n+1] == '_' || text[n+1] >= utf8.RuneSelf) {
				return segment{}
			}
		default:
			if c == '_' || c >= utf8.RuneSelf {
				return segment{}
			}
		}
	}
	return s
}

// Eight bytes of a text are looked at at once: what is asked of each is answered
// by its highest bit.
const ones, tops = 0x0101010101010101, 0x8080808080808080

// capitals are the ASCII capitals among eight bytes, none of which is of another
// script. A quarter of each is what makes it small.
func capitals(eight uint64) uint64 {
	return (eight + (0x80-'A')*ones) &^ (eight + (0x7f-'Z')*ones) & tops
}

// plainRun is the run of ASCII letters and digits that eight bytes of a text
// begin with; it may go on if it is all of them.
func plainRun(text uint64) segment {
	low := text &^ tops
	small := low | 0x20*ones
	letters := (small + (0x80-'a')*ones) &^ (small + (0x7f-'z')*ones) &^ text & tops
	digits := (low + (0x80-'0')*ones) &^ (low + (0x7f-'9')*ones) &^ text & tops
	n := bits.TrailingZeros64(tops&^(letters|digits)) / 8
	run := uint64(1)<<(8*n) - 1 // the bytes of the run
	capitals := letters &^ (text << 2) & run
	s := segment{n, title, true, (text | capitals>>2) & run}
	switch {
	case text&0xff <= '9':
		s.shape = number
	case capitals == 0:
		s.shape = lower
	case letters&run == capitals && n > 1:
		s.shape = upper
	}
	return s
}

// longRun is what plainRun is, of a run of any length.
func longRun(text string) segment {
	n, caps, small := 0, 0, 0
	for ; n < len(text) && isAlphanumeric(text[n]); n++ {
		switch c := text[n]; {
		case c >= 'a':
			small++
		case c >= 'A':
			caps++
		}
	}
	if text[0] <= '9' {
		return segment{length: n, shape: number, plain: true}
	}
	return segment{length: n, shape: caseOf(caps, small, n == 1), plain: true}
}

func isAlphanumeric(c byte) bool { return c|0x20-'a' < 26 || c-'0' < 10 }

// shapeOf is the shape of a segment.
func shapeOf(v string) shape {
	first, size := utf8.DecodeRuneInString(v)
	switch {
	case unicode.IsDigit(first):
		return number
	case !unicode.IsLetter(first):
		return punct
	}
	caps, small := 0, 0
	for _, r := range v {
		switch {
		case unicode.IsUpper(r):
			caps++
		case unicode.IsLower(r):
			small++
		}
	}
	return caseOf(caps, small, size == len(v))
}

// caseOf is the shape of a word with so many large and small letters. single
// says that it is one letter, whose capital may be the sentence's.
func caseOf(caps, small int, single bool) shape {
	switch {
	case caps == 0:
		return lower
	case small == 0 && (caps > 1 || !single):
		return upper
	}
	return title
}
