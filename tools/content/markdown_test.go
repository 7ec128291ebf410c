package content

import (
	"bytes"
	"html"
	"os"
	"strings"
	"testing"

	"github.com/gohugoio/hugo/parser/pageparser"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// hugosMarkdown reads Markdown as Hugo does by default, without the
// typographer.
func hugosMarkdown() goldmark.Markdown {
	return goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify,
			extension.TaskList, extension.DefinitionList, extension.Footnote),
		goldmark.WithParserOptions(parser.WithAutoHeadingID(), parser.WithAttribute()),
	)
}

// rendersAs fails the test unless Markdown that stands between two paragraphs
// is one block that reads as want, and none of it is markup.
func rendersAs(t *testing.T, markdown, want string) {
	t.Helper()
	source := []byte("Before it\n\n" + markdown + "\n\nand after.\n")
	items, err := pageparser.ParseBytes(source, pageparser.Config{NoFrontMatter: true})
	if err != nil {
		t.Fatalf("%q: Hugo cannot parse %q: %v", want, markdown, err)
	}
	var whole []byte
	for _, item := range items {
		if !item.IsText() && !item.IsEOF() && !item.IsIndentation() {
			t.Fatalf("%q: in %q Hugo finds %v", want, markdown, item.Type)
		}
		whole = append(whole, item.Val(source)...)
	}
	if !bytes.Equal(whole, source) {
		t.Fatalf("%q: Hugo takes something out of %q", want, markdown)
	}
	md := hugosMarkdown()
	doc := md.Parser().Parse(text.NewReader(source))
	if want == "" {
		if n := doc.ChildCount(); n != 2 {
			t.Fatalf("nothing is written as %q, which is %d blocks", markdown, n-2)
		}
		return
	}
	if n := doc.ChildCount(); n != 3 {
		t.Fatalf("%q as %q is %d blocks", want, markdown, n-2)
	}
	block := doc.FirstChild().NextSibling()
	wantKind := ast.KindParagraph
	if strings.HasPrefix(markdown, "## ") {
		wantKind = ast.KindHeading
	}
	if block.Kind() != wantKind {
		t.Fatalf("%q as %q is a %v", want, markdown, block.Kind())
	}
	for n := block.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() != ast.KindText && n.Kind() != ast.KindString {
			t.Fatalf("%q as %q has a %v", want, markdown, n.Kind())
		}
	}
	var b bytes.Buffer
	if err := md.Renderer().Render(&b, source, block); err != nil {
		t.Fatal(err)
	}
	out := strings.TrimSpace(b.String())
	out = out[strings.IndexByte(out, '>')+1 : strings.LastIndexByte(out, '<')]
	if strings.Contains(out, placeholder) {
		t.Fatalf("%q as %q stops Hugo", want, markdown)
	}
	want = strings.ReplaceAll(want, placeholder, "HAHAHUGO\u2060SHORTCODE")
	if got := html.UnescapeString(out); got != want {
		t.Fatalf("%q as %q reads %q", want, markdown, got)
	}
}

func TestMarkdown(t *testing.T) {
	data, err := os.ReadFile("testdata/markdown.txt")
	if err != nil {
		t.Fatal(err)
	}
	in, cases := "", 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if want, ok := strings.CutPrefix(line, "= "); ok {
			cases++
			if got := paragraph(in); got != want {
				t.Errorf("paragraph(%q)\n got %s\nwant %s", in, got, want)
			}
			rendersAs(t, want, in)
		} else if want, ok := strings.CutPrefix(line, "## "); ok {
			cases++
			if got := heading(in); got != want {
				t.Errorf("heading(%q)\n got %s\nwant %s", in, got, want)
			}
			rendersAs(t, want, in)
		}
		in = line
	}
	if cases == 0 {
		t.Error("no cases in testdata/markdown.txt")
	}
}

func FuzzMarkdown(f *testing.F) {
	data, err := os.ReadFile("testdata/markdown.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		f.Add(strings.TrimSpace(line))
	}
	for _, s := range []string{"", "\\", "a\\", "a \x00 b", "\u0085", "**a*b_c_*", "_a_b_", "a@b.cc_d", "~~a~b~~~", "(www.x.org)", "*www.x.org",
		"&ampx; &amp", "[a]:b", "[x] [ ] y", "]: [", "HTTPS://X.ORG", "1234567890. x", "0) ", "{{{{%", "HAHAHUGOSHORTCODE-s0-HBHB", "{{<!--", "``", "- - -", "_ _ _", "<a", "</", "a\u00a0b", "#", "##", "# #", "{#a}", "#### #"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want := oneLine(s)
		rendersAs(t, paragraph(s), want)
		if want != "" {
			rendersAs(t, heading(s), want)
		}
	})
}
