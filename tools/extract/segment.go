package extract

import (
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// A segmenter cuts text into words, numbers, marks and white space, where
// Unicode has its word boundaries.
type segmenter struct{ rules *words.Iterator[string] }

func newSegmenter() segmenter { return segmenter{words.FromString("")} }

// first is the length of the first segment of a text that is not empty, and
// its shape.
func (s segmenter) first(text string) (length int, is shape) {
	if n, is := plainSegment(text); n > 0 {
		return n, is
	}
	s.rules.SetText(text)
	s.rules.Next()
	v := s.rules.Value()
	return len(v), shapeOf(v)
}

// plainSegment is the first segment of a text where it takes no more to tell
// than a look at the next two bytes, as for nine words of English in ten: a
// run of ASCII letters and digits, or an ASCII mark or space, before what
// cannot join it. Its length is 0 where the rules of Unicode have to be asked.
func plainSegment(text string) (length int, is shape) {
	n, caps, small := 0, 0, 0
	for ; n < len(text); n++ {
		switch c := text[n]; {
		case 'a' <= c && c <= 'z':
			small++
			continue
		case 'A' <= c && c <= 'Z':
			caps++
			continue
		case '0' <= c && c <= '9':
			continue
		}
		break
	}
	if n == 0 {
		switch c := text[0]; {
		case c < ' ', c == '_', c >= utf8.RuneSelf:
			return 0, punct
		case len(text) > 1 && (text[1] >= utf8.RuneSelf || c == ' ' && text[1] == ' '):
			return 0, punct // an accent may follow, and spaces run together
		}
		return 1, punct
	}
	if n < len(text) {
		switch c := text[n]; c {
		case '.', ',', ':', ';', '\'':
			// Inside a word, between letters or digits, they join it: "U.S",
			// "1,200".
			if n+1 < len(text) && (isAlphanumeric(text[n+1]) || text[n+1] == '_' || text[n+1] >= utf8.RuneSelf) {
				return 0, punct
			}
		default:
			if c == '_' || c >= utf8.RuneSelf {
				return 0, punct
			}
		}
	}
	if text[0] <= '9' {
		return n, number
	}
	return n, caseOf(caps, small, n == 1)
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
