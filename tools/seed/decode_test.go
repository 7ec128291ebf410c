package seed

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// Each of these seeds cannot be read; the message says where, why and what to
// do.
func TestErrors(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"empty", "", "x.txt:1:1: the file holds no text; put the report into it, or remove the file"},
		{"blank", " \n\u00a0\u200b\n", "x.txt:1:1: the file holds no text; put the report into it, or remove the file"},
		{"nul", "a\nbc\x00d", "x.txt:2:3: NUL byte: this is not a text in UTF-8, UTF-16 or Windows-1252; save the report as plain text in UTF-8"},
		{"picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "x.txt:1:1: this is a picture and no plain text; take it out of the seeds"},
		{"pdf", "%PDF-1.7\n%\xe2\xe3", "x.txt:1:1: this is a PDF and no plain text; open it, copy its text and save that as plain text in UTF-8"},
		{
			"word",
			"PK\x03\x04\x14\x00",
			"x.txt:1:1: this is a Word document or another archive and no plain text; open it and save it as plain text in UTF-8",
		},
		{
			"rtf",
			"{\\rtf1\\ansi Lorry sheds apples\\par}",
			"x.txt:1:1: this is a document in RTF and no plain text; open it and save it as plain text in UTF-8",
		},
		{
			"html",
			"\ufeff\n<!DOCTYPE html>\n<p>Lorry sheds apples</p>",
			"x.txt:1:1: this is a page in HTML and no plain text; open it in a browser, copy its text and save that as plain text in UTF-8",
		},
		{
			"another encoding pasted",
			"A café closes.\n\nRen\xe9 Br\xfcck said “no”, \x96 he \x80.",
			"x.txt:3:4: byte 0xE9 is not UTF-8, though the rest of the file is; type the character again, or save the whole file in UTF-8",
		},
		{
			"toml",
			"+++\ntitle = \"x\"\n+++\nText.",
			"x.txt:1:1: the head block is in TOML; write it as YAML, each line as \"key: value\", between two lines of three dashes",
		},
		{
			"broken utf-8",
			"Café – naïve\nb\xe9",
			"x.txt:2:2: byte 0xE9 is not UTF-8, though the rest of the file is; type the character again, or save the whole file in UTF-8",
		},
		{"no encoding", "caf\xe9 \x81", "x.txt:1:6: byte 0x81 is neither UTF-8 nor Windows-1252; save the report as plain text in UTF-8"},
		{"half a character", "\xff\xfea\x00b", "x.txt:1:2: the file ends in the middle of a UTF-16 character; fetch the file again, whole"},
		{"half a pair", "\xff\xfea\x00\x00\xd8b\x00", "x.txt:1:2: half of a UTF-16 surrogate pair; save the report as plain text in UTF-8"},
		{"utf-32", "\xff\xfe\x00\x00a\x00\x00\x00", "x.txt:1:1: the file is in UTF-32; save the report as plain text in UTF-8"},
		{"controls", "a\x01b\x02c", "x.txt:1:2: control character U+0001: this is not a text; save the report as plain text in UTF-8"},
		{"head alone", "---\ntitle: x\n---\n\n", "x.txt:5:1: there is no text under the head block; put the report below the second line of dashes"},
		{
			"open head",
			"---\ntitle: x\n\nText.",
			"x.txt:1:1: the head block is opened and not closed; end it with a line of three dashes, or take the dashes out if there is no head block",
		},
		{
			"unknown key",
			"---\ntitle: x\nauthor: y\n---\nText.",
			`x.txt:3:1: head block: there is no key "author" here; use title, description, date, byline, credit, url, rights, home or language`,
		},
		{
			"key twice",
			"---\ntitle: x\ntitle: y\n---\nText.",
			`x.txt:3:1: head block: mapping key "title" already defined above; write each line as "key: value", with quotation marks around a value that has a colon`,
		},
		{
			"partial date",
			"---\r\ncredit: é\r\ndate:  2022-12\r\n---\r\nText.",
			`x.txt:3:8: date "2022-12" is not a full date; write it as 2022-12-05 or 2022-12-05T10:30:00Z, or leave it out if the day is not known`,
		},
		{
			"impossible date",
			"---\ndate: 2022-02-30\n---\nText.",
			`x.txt:2:7: date "2022-02-30" is not a full date; write it as 2022-12-05 or 2022-12-05T10:30:00Z, or leave it out if the day is not known`,
		},
		{"rights", "---\nrights: all\n---\nText.", `x.txt:2:9: rights "all" is not known; write full, excerpt or facts`},
		{"language", "---\nlanguage: Italian\n---\nText.", `x.txt:2:11: language "Italian" is not known; write its tag: en, it or pt-BR`},
		{
			"url",
			"---\nurl: javascript:alert(1)\n---\nText.",
			`x.txt:2:6: url "javascript:alert(1)" is not a web address; write it in full, beginning with https://`,
		},
		{"list", "---\ntitle: [a, b]\n---\nText.", `x.txt:2:8: head block: title is to be one text; write it on one line, in quotation marks`},
		{"not fields", "---\njust words\n---\nText.", `x.txt:2:1: head block: this is no line of "key: value"; write each line as "key: value"`},
		{
			"several",
			"---\ndate: soon\ncolour: red\nrights: [all]\n---\nText.",
			"x.txt:2:7: date \"soon\" is not a full date; write it as 2022-12-05 or 2022-12-05T10:30:00Z, or leave it out if the day is not known\n" +
				"x.txt:3:1: head block: there is no key \"colour\" here; use title, description, date, byline, credit, url, rights, home or language\n" +
				"x.txt:4:9: head block: rights is to be one text; write it on one line, in quotation marks",
		},
		{
			"colon",
			"---\ntitle: a: b\n---\nText.",
			`x.txt:2:8: head block: mapping value is not allowed in this context; write each line as "key: value", with quotation marks around a value that has a colon`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read("x.txt", []byte(tt.raw))
			if err == nil {
				t.Fatal("no error")
			}
			if err.Error() != tt.want {
				t.Errorf("got  %s\nwant %s", err, tt.want)
			}
		})
	}
}

func TestHeadBlock(t *testing.T) {
	tests := []struct {
		name, raw string
		want      Meta
	}{
		{
			"all",
			"---\ntitle: 'A: b'\ndescription: >\n  two\n  lines\ndate: 2022-12-05T10:30:00+01:00\nbyline: By Ann Lee\ncredit: Guardian\nurl: https://example.org/a\nrights: full\nhome: Lincoln, Nebraska\nlanguage: en-GB\n---\nText.",
			Meta{
				"A: b",
				"two lines",
				"2022-12-05T10:30:00+01:00",
				"By Ann Lee",
				"Guardian",
				"https://example.org/a",
				"full",
				"Lincoln, Nebraska",
				"en-GB",
			},
		},
		{"plain date", "---\ndate: 2022-12-05\n---\nText.", Meta{Date: "2022-12-05"}},
		{"number", "---\ntitle: 1984\n---\nText.", Meta{Title: "1984"}},
		{"no value", "---\ntitle:\ndate:\n---\nText.", Meta{}},
		{"comment alone", "---\n# nothing known\n---\nText.", Meta{}},
		{"empty", "---\n---\nText.", Meta{}},
		{"dots", "\n---\ntitle: x\n...\nText.", Meta{Title: "x"}},
		{"none", "----\ntitle: x\n----\nText.", Meta{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read("x.txt", []byte(tt.raw))
			if err != nil {
				t.Fatal(err)
			}
			if r.Meta != tt.want {
				t.Errorf("got  %+v\nwant %+v", r.Meta, tt.want)
			}
			accounted(t, r)
		})
	}
}

func TestPosition(t *testing.T) {
	tests := []struct {
		name, raw    string
		offset       int
		line, column int
	}{
		{"start", "ab", 0, 1, 1},
		{"characters, not bytes", "é–a", 5, 1, 3},
		{"behind lf", "a\nb", 2, 2, 1},
		{"behind cr", "a\rb", 2, 2, 1},
		{"behind cr lf", "a\r\nb", 3, 2, 1},
		{"two blank lines", "\r\r\nb", 3, 3, 1},
		{"behind the mark", "\xef\xbb\xbfab", 4, 1, 2},
		{"utf-16", "\xff\xfea\x00\n\x00b\x00c\x00", 8, 2, 2},
		{"a pair is one character", "\xfe\xff\xd8\x3d\xde\x00\x00a", 6, 1, 2},
		{"windows-1252", "\xe9\xe9\xe9", 2, 1, 3},
		{"behind the end", "ab", 9, 1, 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if line, column := Position([]byte(tt.raw), tt.offset); line != tt.line || column != tt.column {
				t.Errorf("got %d:%d, want %d:%d", line, column, tt.line, tt.column)
			}
		})
	}
}

// TestLocate spells out what the property tests check in general: where a
// stretch of the text lies when a character was taken out of it, runs of white
// space are one space, or a letter has another length on disk.
func TestLocate(t *testing.T) {
	tests := []struct{ name, raw, find, want string }{
		{"as it stands", "Rome is old.", "is", "is"},
		{"soft hyphen inside", "The sum\u00admer is dry.", "summer", "sum\u00admer"},
		{"soft hyphen behind", "The sum\u00ad mer is dry.", "sum", "sum"},
		{"no-break spaces", "It is\u00a0\u00a0dry now.", "is dry", "is\u00a0\u00a0dry"},
		{"windows-1252", "The caf\xe9 \x96 shut.", "café –", "caf\xe9 \x96"},
		{"utf-16", "\xff\xfeA\x00 \x00b\x00 \x00c\x00.\x00", "b", "b\x00"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read("x.txt", []byte(tt.raw))
			if err != nil {
				t.Fatal(err)
			}
			p := &r.Parts[0]
			at := strings.Index(p.Text, tt.find)
			if at < 0 {
				t.Fatalf("%q is not in %q", tt.find, p.Text)
			}
			span := p.Locate(at, at+len(tt.find))
			if got := tt.raw[span.Start:span.End]; got != tt.want {
				t.Errorf("located at %v: %q, want %q", span, got, tt.want)
			}
		})
	}
}

// longSeeds are what tempts a reader into work that grows with the square of
// the size.
var longSeeds = map[string]string{
	"words": "word ", "dashes": "- a\n", "brackets": "[", "stars": "*a ", "spaces": " ", "entities": "&amp;", "headings": "# a\n",
	"commas": "a, ", "captions": "Photo: Photo: ", "prompts": "READ MORE\nThe next\n", "quotes": "“a” – B\n",
}

func longSeed(unit string, size int) []byte {
	return append(bytes.Repeat([]byte(unit), size/len(unit)), 'x')
}

func TestLongSeed(t *testing.T) {
	for name, unit := range longSeeds {
		for _, path := range []string{"x.txt", "x.md"} {
			if _, err := Read(path, longSeed(unit, 200_000)); err != nil {
				t.Errorf("%s of %s: %v", path, name, err)
			}
		}
	}
}

// BenchmarkLongSeed has two sizes of each: where the work grows with the square
// of the size, the longer one shows a quarter of the MB/s.
func BenchmarkLongSeed(b *testing.B) {
	for _, name := range slices.Sorted(maps.Keys(longSeeds)) {
		for _, path := range []string{"x.txt", "x.md"} {
			for _, size := range []int{50_000, 200_000} {
				raw := longSeed(longSeeds[name], size)
				b.Run(fmt.Sprintf("%s/%s/%d", name, path, size), func(b *testing.B) {
					b.SetBytes(int64(len(raw)))
					for b.Loop() {
						if _, err := Read(path, raw); err != nil {
							b.Fatal(err)
						}
					}
				})
			}
		}
	}
}

func TestInvisibleIsNotALetter(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		as, kept := read(r)
		if kept && as != "" {
			t.Fatalf("%U is kept and read as %q", r, as)
		}
	}
	for _, r := range "aé€–—’“”…\u0301\ufe0f中🇮" {
		if _, kept := read(r); !kept {
			t.Errorf("%U is taken out", r)
		}
	}
}
