package seed

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	xunicode "golang.org/x/text/encoding/unicode"
)

var update = flag.Bool("update", false, "write the layouts that are found into testdata/layout/*.want")

// TestLayout reads each seed of testdata/layout and compares its layout, a
// part a line, with the file of the same name that ends in ".want".
func TestLayout(t *testing.T) {
	for _, path := range examples(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			r, err := Read(path, raw)
			if err != nil {
				t.Fatal(err)
			}
			got := layoutOf(r)
			wantFile := path + ".want"
			if *update {
				if err := os.WriteFile(wantFile, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(wantFile)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("layout differs (-want +got):\n%s", diff)
			}
		})
	}
}

// layoutOf renders a report's layout, a part a line.
func layoutOf(r *Report) string {
	var b strings.Builder
	if date := r.Date(); date != "" {
		fmt.Fprintf(&b, "date: %s\n", date)
	}
	for _, p := range r.Parts {
		fmt.Fprintf(&b, "%s", p.Kind)
		switch p.Kind {
		case Dropped:
			fmt.Fprintf(&b, " (%s)", p.Reason)
		case Credit:
			fmt.Fprintf(&b, " (%s)", p.Credit)
		case Caption:
			fmt.Fprintf(&b, " (%s)", p.Credit)
		}
		text := p.Text
		if p.Kind == Caption {
			text = p.Caption
		}
		fmt.Fprintf(&b, ": %s\n", text)
		for _, o := range p.Omitted {
			fmt.Fprintf(&b, "  omitted (%s): %s\n", o.Reason, o.Text)
		}
	}
	return b.String()
}

// examples are the hand-written seeds.
func examples(t testing.TB) []string {
	t.Helper()
	var paths []string
	for _, pattern := range []string{"testdata/layout/*.txt", "testdata/layout/*.md"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, found...)
	}
	if len(paths) == 0 {
		t.Fatal("no examples in testdata/layout")
	}
	return paths
}

// TestEncodings writes every example in each encoding that can hold it, with
// each kind of line end: the layout must not change, and every byte must be
// accounted for.
func TestEncodings(t *testing.T) {
	encodings := map[string]encoding.Encoding{
		"utf-8":           encoding.Nop,
		"utf-8 marked":    xunicode.UTF8BOM,
		"utf-16le":        xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM),
		"utf-16be":        xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM),
		"utf-16le marked": xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM),
		"utf-16be marked": xunicode.UTF16(xunicode.BigEndian, xunicode.UseBOM),
		"windows-1252":    charmap.Windows1252,
	}
	for _, path := range examples(t) {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Read(path, raw)
		if err != nil {
			t.Fatal(err)
		}
		want := layoutOf(r)
		for name, enc := range encodings {
			for _, end := range []string{"\n", "\r\n", "\r"} {
				encoded, err := enc.NewEncoder().Bytes(bytes.ReplaceAll(raw, []byte("\n"), []byte(end)))
				if err != nil {
					continue // not all characters are in Windows-1252
				}
				t.Run(fmt.Sprintf("%s %s %q", filepath.Base(path), name, end), func(t *testing.T) {
					r, err := Read(path, encoded)
					if err != nil {
						t.Fatal(err)
					}
					if !strings.HasPrefix(name, r.Encoding) && !(r.Encoding == "utf-8" && name == "windows-1252") {
						t.Errorf("read as %s", r.Encoding)
					}
					if diff := cmp.Diff(want, layoutOf(r)); diff != "" {
						t.Errorf("layout differs (-utf-8 +%s):\n%s", name, diff)
					}
					accounted(t, r)
				})
			}
		}
	}
}

// accounted checks what every reader of a Report relies on: its parts are in
// order, do not overlap, and have every byte that is not blank between them;
// each part's text is what its span reads as, character for character.
func accounted(t testing.TB, r *Report) {
	t.Helper()
	end := 0
	between := func(start, stop int) {
		for _, c := range characters(r.Encoding, r.Raw, start, stop) {
			if !unicode.IsSpace(c) && !invisible(c) {
				t.Errorf("%q at byte %d to %d is in no part: %q", c, start, stop, r.Raw[start:stop])
				return
			}
		}
	}
	for i := range r.Parts {
		p := &r.Parts[i]
		if p.Start < end || p.End <= p.Start || p.End > len(r.Raw) {
			t.Fatalf("part %d spans %d to %d after byte %d of %d", i, p.Start, p.End, end, len(r.Raw))
		}
		between(end, p.Start)
		end = p.End
		if p.Text == "" || strings.TrimSpace(p.Text) != p.Text || strings.Contains(p.Text, "  ") || strings.ContainsAny(p.Text, "\n\r\t") {
			t.Errorf("part %d has text %q", i, p.Text)
		}
		if p.Kind == Dropped && p.Reason == "" || p.Kind != Dropped && p.Reason != "" {
			t.Errorf("part %d is %s with reason %q", i, p.Kind, p.Reason)
		}
		located(t, r, p)
	}
	between(end, len(r.Raw))
}

// located checks that every character of a part's text leads to bytes that
// read as that character, in order.
func located(t testing.TB, r *Report, p *Part) {
	t.Helper()
	markdown := strings.HasSuffix(r.Path, ".md")
	end := p.Start
	for at, c := range p.Text {
		size := utf8.RuneLen(c)
		if c == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(p.Text[at:])
		}
		span := p.Locate(at, at+size)
		if span.Start < end || span.End <= span.Start || span.End > p.End {
			t.Fatalf("%s %q: %q at %d is located at %v, after byte %d of part %v", p.Kind, p.Text, c, at, span, end, p.Span)
		}
		end = span.End
		is := visible(string(characters(r.Encoding, r.Raw, span.Start, span.End)))
		if markdown {
			is = visible(html.UnescapeString(is))
		}
		if c == ' ' && strings.Trim(is, " ") == "" && is != "" {
			continue
		}
		if is != string(c) {
			t.Fatalf("%s %q: %q at %d is located at %v, which reads %q", p.Kind, p.Text, c, at, span, is)
		}
	}
	all := p.Locate(0, len(p.Text))
	if all.Start < p.Start || all.End > p.End {
		t.Errorf("%s %q: spans %v, its text %v", p.Kind, p.Text, p.Span, all)
		return
	}
	before, behind := stripped(r.Raw[p.Start:all.Start]), stripped(r.Raw[all.End:p.End])
	if quoted := strings.HasPrefix(before, ">"); !markdown && !quoted && strings.Trim(before+linkTarget.ReplaceAllString(behind, ""), "*_#[ ") != "" {
		t.Errorf("%s %q: spans %v, its text %v", p.Kind, p.Text, p.Span, all)
	}
}

// linkTarget is what stands behind the words of a link.
var linkTarget = regexp.MustCompile(`\]\([^()]*\)`)

// stripped is what a stretch of a file reads as in any encoding, where its letters are of ASCII.
func stripped(raw []byte) string { return string(bytes.ReplaceAll(raw, []byte("\x00"), nil)) }

// visible is a text with every kind of space as a plain one, and without what
// takes no room.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case invisible(r):
			return -1
		}
		return r
	}, text)
}

// characters decodes a stretch of a file with the decoders of x/text.
func characters(name string, raw []byte, start, end int) []rune {
	stretch := raw[start:end]
	if start == 0 && name == "utf-8" {
		stretch = bytes.TrimPrefix(stretch, []byte("\xef\xbb\xbf"))
	}
	decoders := map[string]encoding.Encoding{
		"utf-8":        encoding.Nop,
		"utf-16le":     xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM),
		"utf-16be":     xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM),
		"windows-1252": charmap.Windows1252,
	}
	decoded, err := decoders[name].NewDecoder().Bytes(stretch)
	if err != nil {
		panic(err)
	}
	return []rune(string(decoded))
}

func FuzzRead(f *testing.F) {
	for _, path := range examples(f) {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw, strings.HasSuffix(path, ".md"))
	}
	for _, raw := range []string{
		"\xff\xfea\x00 \x00b\x00", "\xfe\xff\x00a", "\xef\xbb\xbf---\ntitle: x\n---\ny", "caf\xe9 \x93a\x94",
		"a\u00a0\u200bb\u00adc \u2028 d", "- *a [b](c \"d\")\n  > e&nbsp;&shy;f\\*\n\n[b]: c\n\n***\n", "(Reuters)\n\n(AP) -- x",
	} {
		f.Add([]byte(raw), false)
		f.Add([]byte(raw), true)
	}
	f.Fuzz(func(t *testing.T, raw []byte, markdown bool) {
		path := "x.txt"
		if markdown {
			path = "x.md"
		}
		r, err := Read(path, raw)
		if err != nil {
			var located *Error
			if !errors.As(err, &located) || located.Path != path || located.Line < 1 || located.Column < 1 || located.Message == "" ||
				located.Remedy == "" {
				t.Fatalf("error without a place or a remedy: %#v", err)
			}
			return
		}
		accounted(t, r)
	})
}

// TestRealPage reads a page as somebody saved it, which is not in this
// repository.
func TestRealPage(t *testing.T) {
	paths, _ := filepath.Glob("../../../shared/seed/*.txt")
	if len(paths) == 0 {
		t.Skip("no pages in ../../../shared/seed")
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Read(path, raw)
		if err != nil {
			t.Fatal(err)
		}
		accounted(t, r)
		got := map[string]int{}
		for _, p := range r.Parts {
			got[strings.TrimSuffix(fmt.Sprintf("%s %s", p.Kind, p.Reason), " ")]++
		}
		want := map[string]int{
			"headline": 1, "standfirst": 1, "paragraph": 19, "caption": 1, "related": 3, "credit": 1,
			"dropped repeats the caption above": 1, "dropped link prompt": 1, "dropped window note": 3,
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("parts differ (-want +got):\n%s", diff)
		}
		if credit := r.Of(Caption)[0].Credit; credit != "Emanuele Cremaschi/Getty Images" {
			t.Errorf("the caption's credit is %q", credit)
		}
		if source := r.Source(); source != "Guardian" {
			t.Errorf("the source is %q", source)
		}
	}
}
