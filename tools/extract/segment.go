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

// ruled is the first segment of a text that is not empty, by the rules of
// Unicode.
func (s segmenter) ruled(text string) segment {
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

// What a byte can be to the rules of Unicode.
const (
	anyMark     = iota // a mark or a space that joins nothing
	letter             // of ASCII
	digit              // of ASCII
	joiner             // a mark that joins a word between letters or digits: "U.S", "1,200"
	control            // a line end, a tab
	askTheRules        // of a character beyond ASCII, or what joins words wherever it stands
)

var byteKinds = func() (kinds [256]uint8) {
	for i := range kinds {
		switch c := byte(i); {
		case c >= utf8.RuneSelf || c == '_':
			kinds[c] = askTheRules
		case c < ' ':
			kinds[c] = control
		case '0' <= c && c <= '9':
			kinds[c] = digit
		case isAlphanumeric(c):
			kinds[c] = letter
		case c == '.' || c == ',' || c == ':' || c == ';' || c == '\'':
			kinds[c] = joiner
		}
	}
	return kinds
}()

// plainSegment is the first segment of a text where it takes no more to tell
// than a look at the next two bytes, as for nine words of English in ten: a
// run of ASCII letters and digits, or an ASCII mark or space, before what
// cannot join it. Its length is 0 where the rules of Unicode have to be asked.
func plainSegment(text string) segment {
	var s segment
	if len(text) > 8 {
		r := runOf(eightBytes(text))
		s = segment{r.length, title, true, r.small}
		switch {
		case r.capitals == 0:
			s.shape = lower
		case r.capitals == r.letters && r.length > 1:
			s.shape = upper
		}
	}
	if s.length == 0 || s.length == 8 || byteKinds[text[s.length]] == digit {
		s = plainRest(text)
		if s.length == 0 || s.shape == punct {
			return s
		}
	}
	if n := s.length; n < len(text) {
		switch byteKinds[text[n]] {
		case askTheRules:
			return segment{}
		case joiner:
			if n+1 < len(text) {
				switch byteKinds[text[n+1]] {
				case letter, digit, askTheRules:
					return segment{}
				}
			}
		}
	}
	return s
}

// plainRest is the ASCII mark or space that a text begins with, or a run of
// letters and digits, of any length, whatever is behind it.
func plainRest(text string) segment {
	c := text[0]
	switch byteKinds[c] {
	case letter, digit:
		return longRun(text)
	case control, askTheRules:
		return segment{}
	}
	if len(text) > 1 && (text[1] >= utf8.RuneSelf || c == ' ' && text[1] == ' ') {
		return segment{} // an accent may follow, and spaces run together
	}
	return segment{1, punct, true, uint64(c)}
}

// Eight bytes of a text are looked at at once: what is asked of each is answered
// by its highest bit.
const ones, tops = 0x0101010101010101, 0x8080808080808080

// capitals are the ASCII capitals among eight bytes, none of which is of another
// script. A quarter of each is what makes it small.
func capitals(eight uint64) uint64 {
	return (eight + (0x80-'A')*ones) &^ (eight + (0x7f-'Z')*ones) & tops
}

// A run is the ASCII letters that eight bytes of a text begin with.
type run struct {
	length            int
	letters, capitals uint64 // a bit for each
	small             uint64 // up to seven letters, small, and nothing behind them
}

func runOf(eight uint64) run {
	small := eight&^tops | 0x20*ones
	letters := (small + (0x80-'a')*ones) &^ (small + (0x7f-'z')*ones) &^ eight & tops
	others := letters ^ tops
	before := (others - 1) &^ others // the bits before the first of the others
	letters &= before
	return run{bits.TrailingZeros64(others) / 8, letters, letters &^ (eight << 2), small & (before >> 7)}
}

// longRun is the run of ASCII letters and digits that a text begins with, of any
// length.
func longRun(text string) segment {
	n, caps, small := 0, 0, 0
	for n+8 <= len(text) {
		r := runOf(eightBytes(text[n:]))
		large := bits.OnesCount64(r.capitals)
		n, caps, small = n+r.length, caps+large, small+r.length-large
		if r.length < 8 {
			break
		}
	}
	for ; n < len(text) && isAlphanumeric(text[n]); n++ {
		switch c := text[n]; {
		case c >= 'a':
			small++
		case c >= 'A':
			caps++
		}
	}
	s := segment{length: n, shape: number, plain: true}
	if text[0] > '9' {
		s.shape = caseOf(caps, small, n == 1)
	}
	return s
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
