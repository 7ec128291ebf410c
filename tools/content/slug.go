package content

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// slugLength is the most bytes that a slug has before anything is put behind
// it to tell it from another.
const slugLength = 70

//go:embed letters.txt
var letterList string

// letters are the letters of letters.txt and what stands for them.
var letters = func() map[rune]string {
	m := make(map[rune]string)
	for lines := bufio.NewScanner(strings.NewReader(letterList)); lines.Scan(); {
		letter, ascii, ok := strings.Cut(lines.Text(), " ")
		if ok && letter != "#" {
			m[[]rune(letter)[0]] = ascii
		}
	}
	return m
}()

// taken are the names that no page folder may have: Hugo reads an index file
// as something else and serves numbered lists under page, and Windows has
// devices of the other names.
var taken = regexp.MustCompile(`^(index|page|con|prn|aux|nul|com[0-9]|lpt[0-9])$`)

// slug makes a folder name of a title: lower-case ASCII words with a hyphen
// between them, cut at a word. It is empty where the title has nothing that
// ASCII can say.
func slug(title string) string {
	runes := []rune(norm.NFKD.String(title))
	at := func(i int) rune {
		if i < 0 || i >= len(runes) {
			return ' '
		}
		return runes[i]
	}
	var b strings.Builder
	gap := false
	put := func(s string) {
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteString(s)
	}
	for i, r := range runes {
		ascii, special := letters[r]
		switch {
		case r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			put(string(unicode.ToLower(r)))
		case r == '&':
			gap = true
			put(ascii)
			gap = true
		case special:
			put(ascii)
		case unicode.Is(unicode.Mn, r):
		case strings.ContainsRune("'’‘ʼ", r) && unicode.IsLetter(at(i-1)) && unicode.IsLetter(at(i+1)):
			// Zürich's: the word goes on.
		case r == ',' && unicode.IsDigit(at(i-1)) && unicode.IsDigit(at(i+1)):
			// 30,000
		case r == '.' && unicode.IsUpper(at(i-1)) && (unicode.IsUpper(at(i+1)) || at(i-2) == '.'):
			// U.S.
		default:
			gap = true
		}
	}
	s := b.String()
	if len(s) > slugLength {
		cut := strings.LastIndexByte(s[:slugLength+1], '-')
		if cut <= 0 {
			cut = slugLength
		}
		s = strings.TrimRight(s[:cut], "-")
	}
	return s
}

// slugs are the folder names that a report can have, the best first, from the
// report alone: its title, the name of its seed, and either with a mark of the
// seed's path behind it, which no other seed has.
func slugs(title, seedPath string) []string {
	sum := sha256.Sum256([]byte(seedPath))
	mark := hex.EncodeToString(sum[:])
	base := slug(title)
	if base == "" {
		base = slug(seedName(seedPath))
	}
	var out []string
	if base == "" {
		base = "report"
	} else if !taken.MatchString(base) {
		out = append(out, base)
	}
	for n := 8; n <= len(mark); n *= 2 {
		out = append(out, base+"-"+mark[:n])
	}
	return out
}
