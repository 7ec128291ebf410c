package gazetteer

import (
	"bytes"
	"cmp"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxKey is the length in bytes of the longest key in a table. A longer name
// is nobody's.
const maxKey = 94

// Key returns the form of a name under which the table keeps it. Two
// spellings of one name share a key:
//
//   - letters lose their case and their accents: São Paulo, SAO PAULO;
//   - a hyphen or dash counts as a space, and spaces run together: Port-au-Prince, Port au Prince;
//   - apostrophes go: Xi’an, Xian;
//   - "St" and "St." are "Saint", "Ste." is "Sainte", "Mt." "Mount", "Ft." "Fort", "&" "and".
//
// Full stops stay, for they tell "Miss." from "Miss". So do all other marks:
// the caller takes off the comma or the possessive that follows a name.
func Key(name string) string {
	if isKey(name) {
		return name
	}
	var buf [maxKey]byte
	return string(appendKey(buf[:0], name))
}

// isKey reports whether name is its own key for sure, as most names in small
// letters are: plain letters and digits, single spaces between the words, and
// no word that may be one that expand writes out.
func isKey(name string) bool {
	word := 0
	for i := range len(name) {
		switch c := name[i]; {
		case c == ' ' && i > word:
			word = i + 1
		case !isPlain(c):
			return false
		case c == 't' && i == word+1:
			if first := name[word]; first == 's' || first == 'm' || first == 'f' {
				return false
			}
		}
	}
	return word < len(name)
}

// isPlain reports whether c is a small letter or a digit, which a key has as
// they are.
func isPlain(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

// appendKey appends the key of name to dst.
func appendKey[S string | []byte](dst []byte, name S) []byte {
	start := len(dst) // of the key, so that no space opens it
	word := len(dst)  // of the word under way
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case isPlain(c):
				dst = append(dst, c)
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			case c == ' ', c == '-', c == '_', '\t' <= c && c <= '\r':
				dst, word = endWord(dst, start, word)
			case c == '\'', c == '`':
			case c == '&':
				dst = append(dst, "and"...)
			default:
				dst = append(dst, c)
			}
			continue
		}
		s := string(name[i:min(i+utf8.UTFMax, len(name))])
		r, size := utf8.DecodeRuneInString(s)
		if isSpace(r) {
			dst, word = endWord(dst, start, word)
		} else {
			dst = appendFolded(dst, r, s[:size])
		}
		i += size
	}
	dst = expand(dst, word)
	if len(dst) > start && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

// compareKey compares the key of name with key, as bytes.Compare does. told is
// how many bytes of name told: whatever else begins with them compares alike.
// Most names differ from a key in one of the first letters, or are it but for
// their capitals; only the others have their key written.
func compareKey(name, key []byte) (order, told int) {
	for i, c := range name {
		switch {
		case isPlain(c):
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == ' ' && i > 0 && i+1 < len(name) && isPlain(name[i+1]|0x20):
			// A word follows, so that the space is in the key.
		default:
			return compareInFull(name, key)
		}
		switch {
		case i == len(key):
			return 1, i + 2
		case c == key[i]:
		case mayExpand(name, i):
			return compareInFull(name, key)
		default:
			return cmp.Compare(c, key[i]), i + 2
		}
	}
	return cmp.Compare(len(name), len(key)), len(name) + 1
}

// mayExpand reports whether byte i of name may lie in a word that expand writes
// out, or right behind it: each of them has a t as its second letter.
func mayExpand(name []byte, i int) bool {
	for t := max(1, i-2); t <= i; t++ {
		if name[t]|0x20 == 't' && (t == 1 || name[t-2] == ' ') {
			return true
		}
	}
	return false
}

func compareInFull(name, key []byte) (order, told int) {
	var buf [maxKey * 2]byte
	return bytes.Compare(appendKey(buf[:0], name), key), len(name) + 1
}

// endWord closes the word that began at word and opens the next.
func endWord(dst []byte, start, word int) ([]byte, int) {
	dst = expand(dst, word)
	if len(dst) > start && dst[len(dst)-1] != ' ' {
		dst = append(dst, ' ')
	}
	return dst, len(dst)
}

// expand writes out the last word of dst if it is one of the abbreviations
// that only ever open a place's name.
func expand(dst []byte, word int) []byte {
	if n := len(dst) - word; n < 2 || n > 4 {
		return dst
	}
	switch string(dst[word:]) {
	case "st", "st.":
		return append(dst[:word], "saint"...)
	case "ste", "ste.":
		return append(dst[:word], "sainte"...)
	case "mt", "mt.":
		return append(dst[:word], "mount"...)
	case "ft", "ft.":
		return append(dst[:word], "fort"...)
	}
	return dst
}

func isSpace(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Pd, r)
}

// appendFolded appends the plain letters of r, which is the whole of s.
func appendFolded(dst []byte, r rune, s string) []byte {
	if plain, ok := plainLetter(r); ok {
		return append(dst, plain...)
	}
	decomposed := norm.NFKD.PropertiesString(s).Decomposition()
	if decomposed == nil {
		return appendBase(dst, r)
	}
	for len(decomposed) > 0 {
		d, size := utf8.DecodeRune(decomposed)
		decomposed = decomposed[size:]
		if plain, ok := plainLetter(d); ok {
			dst = append(dst, plain...)
		} else {
			dst = appendBase(dst, d)
		}
	}
	return dst
}

// appendBase appends r in lower case unless it is a mark or an apostrophe,
// which Unicode counts among the letters.
func appendBase(dst []byte, r rune) []byte {
	switch {
	case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Lm, r):
		return dst
	case r == '’', r == '‘', r == '´', r == '′':
		return dst
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// plainLetter gives the letters that English writes for a Latin letter that
// Unicode does not decompose.
func plainLetter(r rune) (string, bool) {
	switch r {
	case 'ß', 'ẞ':
		return "ss", true
	case 'æ', 'Æ', 'ǽ', 'Ǽ':
		return "ae", true
	case 'œ', 'Œ':
		return "oe", true
	case 'ø', 'Ø', 'ǿ', 'Ǿ':
		return "o", true
	case 'ł', 'Ł':
		return "l", true
	case 'đ', 'Đ', 'ð', 'Ð', 'ɖ', 'Ɖ':
		return "d", true
	case 'þ', 'Þ':
		return "th", true
	case 'ı', 'İ', 'ɨ', 'Ɨ':
		return "i", true
	case 'ə', 'Ə', 'ǝ', 'Ǝ':
		return "a", true
	case 'ħ', 'Ħ':
		return "h", true
	case 'ŋ', 'Ŋ', 'ɲ', 'Ɲ':
		return "n", true
	case 'ŧ', 'Ŧ':
		return "t", true
	case 'ɓ', 'Ɓ':
		return "b", true
	case 'ɔ', 'Ɔ':
		return "o", true
	case 'ɛ', 'Ɛ':
		return "e", true
	case 'ƙ', 'Ƙ':
		return "k", true
	}
	return "", false
}

// Slug returns name as one segment of a path: lower-case ASCII letters and
// digits, with single hyphens between the words. It is empty where nothing of
// the name can be written so.
func Slug(name string) string {
	var buf [maxKey]byte
	return string(appendSlug(buf[:0], name))
}

// appendSlug appends the slug of name to dst.
func appendSlug(dst []byte, name string) []byte {
	start := len(dst)
	var buf [utf8.UTFMax * 4]byte
	gap := false
	for _, r := range name {
		if isSpace(r) {
			gap = true
			continue
		}
		folded := buf[:0]
		if r < utf8.RuneSelf {
			folded = append(folded, byte(unicode.ToLower(r)))
		} else {
			folded = appendFolded(folded, r, string(r))
		}
		for _, c := range folded {
			switch {
			case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
				if gap && len(dst) > start {
					dst = append(dst, '-')
				}
				gap = false
				dst = append(dst, c)
			case c == '\'', c == '`', c == '.':
			default:
				gap = true
			}
		}
	}
	return dst
}
