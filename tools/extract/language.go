package extract

import (
	"cmp"
	"strings"
	"unicode"

	"github.com/abadojack/whatlanggo"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// English is the tag of the language whose facts are extracted.
const English = "en"

// How a language is told. The figures are by trial on 2,700 English paragraphs
// and on the texts of testdata/languages.txt.
const (
	sampledWords  = 400     // words of a report that are looked at
	englishShare  = 12      // of 100 words in letters, so many of english-words.txt make it English
	sampledBytes  = 4 << 10 // bytes of a report that the detector reads
	fewestLetters = 150     // of those: fewer tell nothing
	signsWorth    = 4       // letters that a letter of another script than Latin counts for
)

// ReadsFacts says whether facts are extracted from a text in a language: from
// English alone, be it "en" or "en-GB".
func ReadsFacts(language string) bool {
	primary, _, _ := strings.Cut(language, "-")
	return strings.EqualFold(primary, English)
}

// LanguageName is the English name of the language of a BCP 47 tag, or the tag
// itself where it has none.
func LanguageName(tag string) string {
	t, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	return cmp.Or(display.English.Languages().Name(t), tag)
}

var englishWords = load("english-words.txt")

// language is the language that the report is in, as a BCP 47 tag: what its
// head block says, or else what its words tell. In doubt it is English.
func (d *document) language() string {
	if l := d.report.Meta.Language; l != "" {
		return l
	}
	if d.readsEnglish() {
		return English
	}
	text := d.sample()
	if len(text) == 0 {
		return English
	}
	found := whatlanggo.Detect(text)
	if found.Lang < 0 || found.Lang == whatlanggo.Eng {
		return English
	}
	// Near languages, such as Danish and Norwegian, cast doubt on each other;
	// whether it is English is a question of its own.
	versus := whatlanggo.DetectWithOptions(text, whatlanggo.Options{Whitelist: map[whatlanggo.Lang]bool{whatlanggo.Eng: true, found.Lang: true}})
	if versus.Lang != found.Lang || !versus.IsReliable() {
		return English
	}
	if found.Lang == whatlanggo.Cmn && strings.ContainsFunc(text, func(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana) }) {
		found.Lang = whatlanggo.Jpn
	}
	return cmp.Or(found.Lang.Iso6391(), found.Lang.Iso6393()) // Cebuano has no code of two letters
}

// readsEnglish says that enough of the report's words are such as English
// alone has: of a long one, words from all over it are looked at, so that a
// quotation in another language does not count for the whole.
func (d *document) readsEnglish() bool {
	step := max(1, len(d.words)/sampledWords)
	most := len(d.words)/step + 1 // of the words that are looked at
	letters, english := 0, 0
	for i := 0; i < len(d.words); i += step {
		if d.words[i].shape > upper {
			continue
		}
		letters++
		if d.in(i, englishWords) {
			if english++; english*100 >= most*englishShare {
				return true // whatever the rest is
			}
		}
	}
	return english*100 >= letters*englishShare
}

// sample is the running text that the detector judges, "" where there is too
// little. Lines of capitals and numbers are names and results.
func (d *document) sample() string {
	var b strings.Builder
	for i := range d.parts {
		p := &d.parts[i]
		if room := sampledBytes - b.Len(); room > 0 && !p.titleCase {
			text := d.text[p.start:p.end]
			if len(text) > room {
				text = strings.ToValidUTF8(text[:room], "")
			}
			b.WriteString(text)
			b.WriteByte('\n')
		}
	}
	letters := 0
	for _, r := range b.String() {
		switch {
		case unicode.Is(unicode.Latin, r):
			letters++
		case unicode.IsLetter(r):
			letters += signsWorth
		}
	}
	if letters < fewestLetters {
		return ""
	}
	return b.String()
}
