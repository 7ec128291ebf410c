package seed

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Marks that can stand behind the end of a sentence: closing quotation marks
// and brackets.
const closers = "\"'”’»)]*」』）"

// ending is the last mark or letter of a text, without the quotation marks
// and brackets that close it.
func ending(text string) rune {
	if n := len(text); n > 0 && text[n-1] < utf8.RuneSelf && text[n-1] != ' ' && strings.IndexByte(closers, text[n-1]) < 0 {
		return rune(text[n-1])
	}
	r, _ := utf8.DecodeLastRuneInString(trimMarks(text, closers+" "))
	return r
}

// trimMarks cuts marks off the end of a text as strings.TrimRight does, and quicker
// where there are few.
func trimMarks(text, marks string) string {
	for n := len(text); n > 0 && text[n-1] < utf8.RuneSelf; n = len(text) {
		if strings.IndexByte(marks, text[n-1]) < 0 {
			return text
		}
		text = text[:n-1]
	}
	return strings.TrimRight(text, marks)
}

// closed says that a text ends as a sentence does.
func closed(text string) bool {
	switch ending(text) {
	case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।':
		return true
	}
	return false
}

// stopped says that a text ends with a full stop, and not with that of an
// abbreviation such as "U.S.".
func stopped(text string) bool {
	if ending(text) != '.' {
		return false
	}
	last := trimMarks(lastWord(text), closers)
	return !(len(last) >= 4 && last[1] == '.' && last[3] == '.')
}

// sentences says that a full stop, or another end of a sentence, stands inside
// a text and another sentence begins behind it.
func sentences(text string) bool {
	for i := 0; i+2 < len(text); i++ {
		if c := text[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		rest := strings.TrimLeft(text[i+1:], closers)
		if len(rest) < 2 || rest[0] != ' ' {
			continue
		}
		word := text[strings.LastIndexByte(text[:i], ' ')+1 : i]
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \"'“‘("))
		if !unicode.IsLower(r) && utf8.RuneCountInString(word) > 3 {
			return true
		}
	}
	return false
}

// words counts the words of a part's text. Chinese and Japanese have no spaces
// between theirs, of two letters on average.
func words(text string) int {
	n := strings.Count(text, " ") + 1
	if n*20 < len(text) {
		n += ideographs(text) / 2
	}
	return n
}

// ideographs counts the letters of a text that are written without spaces.
func ideographs(text string) int {
	n := 0
	for _, r := range text {
		if r >= 0x3040 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			n++
		}
	}
	return n
}

func lastWord(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }

// capital says that a word begins with a capital or a digit, behind whatever
// marks open it.
func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "\"'“‘(["))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// titled says that a text is written like a title: every word has a capital
// but the small ones, and several have.
func (t *tables) titled(text string) bool {
	capitals := 0
	for _, word := range strings.Fields(text) {
		switch word = strings.Trim(word, "\"'“”‘’.,:;!?()[]–—-"); {
		case capital(word):
			capitals++
		case word == "" || t.small[word]:
		default:
			return false
		}
	}
	return capitals >= 4
}

// named says that a text is a name or a few: words with capitals, with small
// words between them at most.
func (t *tables) named(text string) bool {
	fields := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" /,&|", r) })
	for i, word := range fields {
		if !capital(word) && (!t.small[word] || i == 0 || i == len(fields)-1) {
			return false
		}
	}
	return len(fields) > 0
}

// hasDigit says that there is a digit in a text.
func hasDigit(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c-'0' < 10:
			return true
		case c >= utf8.RuneSelf:
			return strings.IndexFunc(text[i:], unicode.IsDigit) >= 0
		}
	}
	return false
}

// hasLetter says that there is a letter or a digit in a text.
func hasLetter(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}
