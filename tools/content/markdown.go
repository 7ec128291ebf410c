package content

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraph writes a text as a paragraph of CommonMark that reads the same,
// character for character, in stock Hugo: none of it becomes a list, a
// heading, code, a table, a link, HTML, a footnote, a shortcode or an entity.
// The text is one line; only what needs a backslash gets one, for editors read
// this.
func paragraph(text string) string {
	return escapeStart(escape(oneLine(text)))
}

// heading writes a text as a sub-heading of CommonMark that reads the same.
func heading(text string) string {
	s := escape(oneLine(text))
	// A heading can end in attributes, {.class}, and in a row of #.
	s = strings.ReplaceAll(s, "{", `\{`)
	if t := strings.TrimRight(s, "#"); len(t) < len(s) && (t == "" || strings.HasSuffix(t, " ")) {
		s = t + `\` + s[len(t):]
	}
	return "## " + s
}

// oneLine makes every run of white space one space, and stands in for what
// CommonMark cannot carry.
func oneLine(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\x00", "\uFFFD")
	return strings.Join(strings.Fields(s), " ")
}

// placeholder is what Hugo puts in place of a shortcode while it renders a
// page. Hugo stops at one that it did not put there, and no markup can come
// between its letters; a word joiner, which has no width, keeps them apart.
const (
	placeholder = "HAHAHUGOSHORTCODE"
	wordJoiner  = "\u2060"
)

var (
	entity  = regexp.MustCompile(`^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);`)
	webHost = regexp.MustCompile(`^(?i)www\.`)
)

// escape puts a backslash before each character of a line that could start or
// end markup inside it.
func escape(s string) string {
	s = strings.ReplaceAll(s, placeholder, placeholder[:8]+wordJoiner+placeholder[8:])
	if !strings.ContainsAny(s, "\\`*_~[]<&:.@{") {
		return s
	}
	strike := strings.Count(s, "~") > 1
	var b strings.Builder
	b.Grow(len(s) + 8)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if special(s, i, strike) {
			b.WriteByte('\\')
		}
		b.WriteByte(c)
	}
	return b.String()
}

// special reports whether the character at s[i] could be markup. strike says
// that there are two tildes or more in s.
func special(s string, i int, strike bool) bool {
	next := func(n int) byte {
		if i+n < len(s) {
			return s[i+n]
		}
		return 0
	}
	switch s[i] {
	case '\\', '`':
		return true
	case '*':
		return !spaced(s, i)
	case '_':
		return !spaced(s, i) && !insideWord(s, i)
	case '~':
		return strike
	case ']':
		// What makes brackets a link follows them: (where), [label] or :.
		return next(1) == '(' || next(1) == '[' || next(1) == ':' && s[0] == '['
	case '[':
		return next(1) == '^'
	case '<':
		if strings.HasSuffix(s[:i], "{{") { // Hugo's shortcodes
			return true
		}
		return isLetter(next(1)) || next(1) == '/' || next(1) == '?'
	case '%':
		return strings.HasSuffix(s[:i], "{{")
	case '!':
		// "<!" is escaped in its middle, for Hugo looks for <!--more--> before
		// anything reads the Markdown. An image is escaped at its "](".
		return i > 0 && s[i-1] == '<'
	case '&':
		return entity.MatchString(s[i:])
	case ':':
		// http://, which becomes a link by itself.
		return strings.HasPrefix(s[i:], "://") && i > 0 && isLetter(s[i-1])
	case '.':
		return i >= 3 && webHost.MatchString(s[i-3:]) && (i == 3 || !isWord(s[i-4]))
	case '@':
		return i > 0 && s[i-1] != ' ' && isWord(next(1))
	}
	return false
}

// spaced reports whether there is a space, or an end of s, on both sides of
// the character at s[i]: such a character is no emphasis.
func spaced(s string, i int) bool {
	return (i == 0 || s[i-1] == ' ') && (i+1 == len(s) || s[i+1] == ' ')
}

// insideWord reports whether the run of the character at s[i] stands between
// two letters or digits, where an underscore is no emphasis.
func insideWord(s string, i int) bool {
	before, after := i, i+1
	for before > 0 && s[before-1] == s[i] {
		before--
	}
	for after < len(s) && s[after] == s[i] {
		after++
	}
	l, _ := utf8.DecodeLastRuneInString(s[:before])
	r, _ := utf8.DecodeRuneInString(s[after:])
	return (unicode.IsLetter(l) || unicode.IsDigit(l)) && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isWord(c byte) bool { return isLetter(c) || '0' <= c && c <= '9' }

var (
	bullet   = regexp.MustCompile(`^([-+*]|#{1,6})( |$)`)
	ruler    = regexp.MustCompile(`^(-( ?-){2,}|_( ?_){2,})$`)
	numbered = regexp.MustCompile(`^[0-9]{1,9}[.)]( |$)`)
)

// escapeStart keeps the start of an escaped line from opening a block.
func escapeStart(s string) string {
	switch {
	case s == "":
		return s
	case bullet.MatchString(s), ruler.MatchString(s), s[0] == '>', s[0] == ':', s[0] == '{' && strings.HasSuffix(s, "}"):
		return `\` + s
	case numbered.MatchString(s):
		i := strings.IndexAny(s, ".)")
		return s[:i] + `\` + s[i:]
	}
	return s
}
