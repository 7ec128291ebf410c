package content

import (
	"bytes"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	nethtml "golang.org/x/net/html"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// Checked says how much a check has looked at.
type Checked struct {
	Articles int `json:"articles"`
	Places   int `json:"places"`
	Facts    int `json:"facts"`
	Adrift   int `json:"adrift"` // facts whose evidence the page no longer has
}

// Check reads every page of a content folder back and reports what is not as
// it should be: what the schema does not allow, a fact whose evidence the text
// of its page no longer has word for word, a place that has no page. Each
// problem names file, line and column where it has one.
func Check(dir string) (Checked, []error) {
	var (
		sum      Checked
		problems []error
	)
	err := filepath.WalkDir(dir+string(filepath.Separator), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		below, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		shown := filepath.ToSlash(name)
		switch section, _, _ := strings.Cut(filepath.ToSlash(below), "/"); {
		case section == "articles" && d.Name() == "index.md":
			page, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			sum.Articles++
			problems = append(problems, notUTF8(shown, page)...)
			a, err := ReadArticle(shown, page)
			if err != nil {
				problems = append(problems, err)
			}
			problems = append(problems, a.check(dir, shown, page, &sum)...)
		case section == "places" && d.Name() == "_index.md" && path.Dir(filepath.ToSlash(below)) != "places":
			page, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			sum.Places++
			problems = append(problems, notUTF8(shown, page)...)
			if _, err := ReadPlace(shown, page); err != nil {
				problems = append(problems, err)
			}
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("%s: there is no such folder; run dateline convert to make it", dir)
	}
	if err != nil {
		problems = append(problems, err)
	}
	return sum, problems
}

// notUTF8 reports the first byte of a page that is not UTF-8, in which Hugo
// reads every page.
func notUTF8(name string, page []byte) []error {
	for i := 0; i < len(page); {
		r, size := utf8.DecodeRune(page[i:])
		if r == utf8.RuneError && size == 1 {
			line, column := position(page, i)
			return []error{&seed.Error{Path: name, Line: line, Column: column, Message: fmt.Sprintf("byte 0x%02X is not UTF-8", page[i]),
				Remedy: "type the character again, and save the page in UTF-8"}}
		}
		i += size
	}
	return nil
}

// check looks for what a report's page leans on: evidence and places.
func (a *Article) check(dir, name string, page []byte, sum *Checked) []error {
	var problems []error
	report := func(about, message, remedy string) {
		line, column := find(page, about)
		problems = append(problems, &seed.Error{Path: name, Line: line, Column: column, Message: message, Remedy: remedy})
	}
	for _, p := range a.Places {
		if _, err := os.Stat(filepath.Join(dir, "places", filepath.FromSlash(p), "_index.md")); err != nil {
			report(p, fmt.Sprintf("the place %s has no page", p), "run dateline convert to make it, or correct the path")
		}
	}
	sum.Facts += len(a.Facts)
	if a.Source.Rights == Excerpt || a.Source.Rights == Facts {
		return problems // the page does not show what its facts stand on
	}
	text, told := a.text(), make(map[string]bool)
	for _, f := range a.Facts {
		if f.Evidence == "" || strings.Contains(text, f.Evidence) {
			continue
		}
		sum.Adrift++
		if told[f.Evidence] {
			continue // another fact of the same sentence
		}
		told[f.Evidence] = true
		report(f.Evidence, fmt.Sprintf("adrift: the page does not say %q any more", shorten(f.Evidence, 60)), "correct the fact and its evidence to what the text says now, or take the fact out")
	}
	return problems
}

// text is all that a page says to its readers, without markup.
func (a *Article) text() string {
	var rendered bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify, extension.Footnote, extension.DefinitionList))
	if err := md.Convert([]byte(a.Body), &rendered); err != nil {
		return a.Body
	}
	var b strings.Builder
	for _, s := range append([]string{a.Title, a.Description}, captionTexts(a.Captions)...) {
		b.WriteString(s)
		b.WriteByte('\n')
	}
	for z := nethtml.NewTokenizer(&rendered); ; {
		switch z.Next() {
		case nethtml.ErrorToken:
			return b.String()
		case nethtml.TextToken:
			b.WriteString(html.UnescapeString(string(z.Raw())))
		}
	}
}

func captionTexts(captions []Caption) []string {
	texts := make([]string, len(captions))
	for i, c := range captions {
		texts[i] = c.Text
	}
	return texts
}

// find is the line and column of the first place where a page has some words,
// 1:1 where it has them in another spelling.
func find(page []byte, words string) (line, column int) {
	at := bytes.Index(page, []byte(words))
	if at < 0 {
		return 1, 1
	}
	return position(page, at)
}

// position is the line and column of a byte.
func position(page []byte, at int) (line, column int) {
	before := string(page[:at])
	start := strings.LastIndexByte(before, '\n') + 1
	return strings.Count(before, "\n") + 1, len([]rune(before[start:])) + 1
}

// shorten cuts words at the end where they are long.
func shorten(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return strings.TrimRight(string(r[:most]), " ") + "…"
	}
	return s
}
