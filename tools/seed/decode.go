package seed

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// The encodings that seeds come in, by the names of the WHATWG.
const (
	utf8Name    = "utf-8"
	utf16le     = "utf-16le"
	utf16be     = "utf-16be"
	windows1252 = "windows-1252"
)

var western = charmap.Windows1252

// A source is a seed decoded: text in UTF-8 with "\n" at the ends of lines, a
// plain space for every other kind of space but the tab, and without invisible
// characters; and the anchors that lead back from it to the disk.
type source struct {
	text     string
	encoding string
	origin   []anchor
	quoted   bool // lines of it have the marks with which a letter quotes another
	mayMark  bool // it has characters that marks of emphasis or links are made of
	marked   bool // paragraphs of it are without the marks of emphasis that they had
}

// disk is the span on disk of text[start:end].
func (s *source) disk(start, end int) Span {
	if start >= end {
		return Span{}
	}
	return Span{startOnDisk(s.origin, start, len(s.text)), endOnDisk(s.origin, end, len(s.text))}
}

// decode reads the bytes of a seed.
func decode(path string, raw []byte) (*source, error) {
	if message, remedy := document(raw); message != "" {
		return nil, report(path, raw, 0, message, remedy)
	}
	encoding, start := detect(raw)
	s := &source{encoding: encoding}
	if at, message, remedy := broken(encoding, raw, start); message != "" {
		return nil, report(path, raw, at, message, remedy)
	}
	d := decoder{encoding: encoding, raw: raw, start: start, copied: start}
	if encoding == utf8Name {
		d.utf8()
	} else {
		d.recode()
	}
	if d.controls > 1 && d.controls*50 > len(raw) {
		r, _ := next(encoding, raw[d.firstControl:])
		return nil, report(
			path,
			raw,
			d.firstControl,
			fmt.Sprintf("control character %U: this is not a text", r),
			"save the report as plain text in UTF-8",
		)
	}
	s.text, s.origin = d.finish()
	if strings.TrimSpace(s.text) == "" {
		return nil, report(path, raw, 0, "the file holds no text", "put the report into it, or remove the file")
	}
	return s, nil
}

// report makes an Error of an offset on disk.
func report(path string, raw []byte, offset int, message, remedy string) *Error {
	line, column := Position(raw, offset)
	return &Error{Path: path, Line: line, Column: column, Message: message, Remedy: remedy}
}

// documents are what files of other kinds begin with, and how the text is got out of
// them.
var documents = [...]struct{ begins, is, remedy string }{
	{"%PDF-", "a PDF", "open it, copy its text and save that as plain text in UTF-8"},
	{"{\\rtf", "a document in RTF", "open it and save it as plain text in UTF-8"},
	{"PK\x03\x04", "a Word document or another archive", "open it and save it as plain text in UTF-8"},
	{"\xd0\xcf\x11\xe0", "a Word document", "open it and save it as plain text in UTF-8"},
	{"\x89PNG", "a picture", "take it out of the seeds"},
	{"\xff\xd8\xff", "a picture", "take it out of the seeds"},
	{"GIF8", "a picture", "take it out of the seeds"},
	{"<!doctype html", "a page in HTML", "open it in a browser, copy its text and save that as plain text in UTF-8"},
	{"<html", "a page in HTML", "open it in a browser, copy its text and save that as plain text in UTF-8"},
	{"<p>", "a text in HTML", "take the marks in angle brackets out, or open it in a browser and copy its text"},
	{"<p ", "a text in HTML", "take the marks in angle brackets out, or open it in a browser and copy its text"},
	{"<div", "a text in HTML", "take the marks in angle brackets out, or open it in a browser and copy its text"},
	{"<h1", "a text in HTML", "take the marks in angle brackets out, or open it in a browser and copy its text"},
}

// document says of a file that is plainly of another kind what it is, and what to do.
func document(raw []byte) (message, remedy string) {
	head := bytes.TrimLeft(bytes.TrimPrefix(raw[:min(len(raw), 256)], []byte("\xef\xbb\xbf")), " \t\r\n")
	for _, d := range documents {
		if len(head) >= len(d.begins) && small(string(head[:len(d.begins)])) == small(d.begins) {
			return "this is " + d.is + " and no plain text", d.remedy
		}
	}
	return "", ""
}

// detect tells the encoding, and how many bytes its byte order mark takes.
// What is not valid UTF-8 is taken for Windows-1252, the encoding that the
// WHATWG standard gives to Western text without a label, unless it is plainly
// UTF-8 with some broken bytes, as where a stretch in another encoding was pasted
// into it: Windows-1252 would read no letter in the middle of a word that way.
func detect(raw []byte) (encoding string, mark int) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		return utf8Name, 3
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		return utf16le, 2
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return utf16be, 2
	}
	if bytes.IndexByte(raw, 0) >= 0 {
		if encoding := unmarkedUTF16(raw); encoding != "" {
			return encoding, 0
		}
		return utf8Name, 0
	}
	if utf8.Valid(raw) {
		return utf8Name, 0
	}
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 2, size == 2 && i > 0 && raw[i] <= 0xc3 && raw[i-1]-'a' < 26:
			return utf8Name, 0
		case size > 1:
			good++
		}
		i += size
	}
	if good > bad {
		return utf8Name, 0
	}
	return windows1252, 0
}

// unmarkedUTF16 knows UTF-16 without a byte order mark by the zero byte that
// every Latin letter has, always on the same side, or by the few blocks that the
// letters of other scripts come from.
func unmarkedUTF16(raw []byte) string {
	var zero [2]int
	head := raw[:min(len(raw), 4096)]
	for i, b := range head {
		if b == 0 {
			zero[i&1]++
		}
	}
	most := len(head) / 2 * 7 / 10 // of the characters of an English text, nearly all are Latin
	switch {
	case len(raw)%2 != 0:
		return ""
	case zero[1] > most && zero[0] == 0:
		return utf16le
	case zero[0] > most && zero[1] == 0:
		return utf16be
	}
	switch big, little := inScripts(utf16be, head), inScripts(utf16le, head); {
	case big > 95 && little < 60:
		return utf16be
	case little > 95 && big < 60:
		return utf16le
	}
	return ""
}

// inScripts is how many in a hundred characters of UTF-16 are of scripts that
// reports are written in; 0 where one is NUL.
func inScripts(encoding string, head []byte) int {
	count := 0
	for i := 0; i+1 < len(head); i += 2 {
		r, _ := nextUTF16(encoding, head[i:])
		switch {
		case r == 0:
			return 0
		case r < 0x700, r >= 0x2000 && r < 0x2100, r >= 0x3000 && r < 0xa000, r >= 0xac00 && r < 0xd7b0, r >= 0xff00 && r < 0xfff0:
			count++
		}
	}
	return count * 200 / max(len(head), 1)
}

// broken finds the first byte that the encoding does not allow, and says what
// is wrong with it and what to do; message is empty where all is well.
func broken(encoding string, raw []byte, start int) (at int, message, remedy string) {
	const save = "save the report as plain text in UTF-8"
	switch encoding {
	case utf16le, utf16be:
		if len(raw) >= 4 && encoding == utf16le && raw[2] == 0 && raw[3] == 0 {
			return 0, "the file is in UTF-32", save
		}
		for at = start; at < len(raw); {
			r, size := nextUTF16(encoding, raw[at:])
			switch {
			case at+1 == len(raw):
				return at, "the file ends in the middle of a UTF-16 character", "fetch the file again, whole"
			case r == 0:
				return at, "NUL character: this is not a text", save
			case r == utf8.RuneError && size == 2 && !isReplacement(encoding, raw[at:]):
				return at, "half of a UTF-16 surrogate pair", save
			}
			at += size
		}
	case windows1252:
		for i, b := range raw {
			switch b {
			case 0x81, 0x8d, 0x8f, 0x90, 0x9d:
				return i, fmt.Sprintf("byte 0x%02X is neither UTF-8 nor Windows-1252", b), save
			}
		}
	default:
		if i := bytes.IndexByte(raw, 0); i >= 0 {
			return i, "NUL byte: this is not a text in UTF-8, UTF-16 or Windows-1252", save
		}
		if utf8.Valid(raw) {
			return 0, "", ""
		}
		for i := 0; i < len(raw); {
			r, size := utf8.DecodeRune(raw[i:])
			if r == utf8.RuneError && size == 1 {
				return i, fmt.Sprintf(
					"byte 0x%02X is not UTF-8, though the rest of the file is",
					raw[i],
				), "type the character again, or save the whole file in UTF-8"
			}
			i += size
		}
	}
	return 0, "", ""
}

func isReplacement(encoding string, raw []byte) bool {
	if encoding == utf16le {
		return raw[0] == 0xfd && raw[1] == 0xff
	}
	return raw[0] == 0xff && raw[1] == 0xfd
}

func nextUTF16(encoding string, raw []byte) (r rune, size int) {
	unit := func(i int) rune {
		if encoding == utf16le {
			return rune(raw[i]) | rune(raw[i+1])<<8
		}
		return rune(raw[i])<<8 | rune(raw[i+1])
	}
	if len(raw) < 2 {
		return utf8.RuneError, len(raw)
	}
	r = unit(0)
	if !utf16.IsSurrogate(r) {
		return r, 2
	}
	if len(raw) >= 4 {
		if pair := utf16.DecodeRune(r, unit(2)); pair != utf8.RuneError {
			return pair, 4
		}
	}
	return utf8.RuneError, 2
}

// A decoder copies a seed into a source's text. It copies stretches that stay
// as they are at once: most UTF-8 seeds are one such stretch.
type decoder struct {
	encoding      string
	raw           []byte
	start, copied int // where the text begins; how far it has been copied
	text          []byte
	origin        []anchor

	controls, firstControl int
}

// keep copies what has not yet been copied, up to an offset on disk.
func (d *decoder) keep(to int) {
	if to > d.copied {
		d.origin = append(d.origin, anchor{len(d.text), d.copied, to})
		d.text = append(d.text, d.raw[d.copied:to]...)
	}
	d.copied = to
}

// put writes what is read for a character of some bytes on disk: nothing, or
// another one.
func (d *decoder) put(as string, at, size int) {
	d.keep(at)
	if as != "" {
		d.origin = append(d.origin, anchor{len(d.text), at, at + size})
		d.text = append(d.text, as...)
	}
	d.copied = at + size
}

func (d *decoder) finish() (string, []anchor) {
	if len(d.origin) == 0 && d.copied == d.start {
		return string(d.raw[d.start:]), []anchor{{0, d.start, len(d.raw)}}
	}
	d.keep(len(d.raw))
	if len(d.origin) == 0 {
		d.origin = []anchor{{0, d.start, d.start}}
	}
	return string(d.text), d.origin
}

func (d *decoder) utf8() {
	raw := d.raw
	for i := d.start; i < len(raw); {
		for i+8 <= len(raw) && printable(binary.LittleEndian.Uint64(raw[i:])) {
			i += 8
		}
		if i == len(raw) {
			break
		}
		b := raw[i]
		if ' ' <= b && b < 0x7f || b == '\n' || b == '\t' { // nearly every byte of an English text
			i++
			continue
		}
		r, size := rune(b), 1
		if b >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(raw[i:])
		}
		d.take(r, i, size)
		i += size
	}
}

// printable says that eight bytes are ASCII characters and no control characters:
// in each, the highest bit says that it is none.
func printable(eight uint64) bool {
	const ones = 0x0101010101010101
	return (eight|(eight+ones)|(eight-' '*ones))&(0x80*ones) == 0
}

func (d *decoder) recode() {
	d.text = make([]byte, 0, len(d.raw))
	if d.encoding != windows1252 { // every character has its anchor
		d.origin = make([]anchor, 0, len(d.raw)/2+1)
	}
	for i := d.start; i < len(d.raw); {
		r, size := next(d.encoding, d.raw[i:])
		if !d.take(r, i, size) && (size != 1 || r >= utf8.RuneSelf) {
			d.put(string(r), i, size)
		}
		i += size
	}
}

// take writes a character that is not kept as it is, and says whether it did.
func (d *decoder) take(r rune, at, size int) bool {
	if r == '\r' {
		// CR LF is one line end: its LF is kept, its CR is taken out.
		if rest := d.raw[at+size:]; len(rest) > 0 {
			if r, _ := next(d.encoding, rest); r == '\n' {
				d.put("", at, size)
				return true
			}
		}
	}
	as, kept := read(r)
	if kept {
		return false
	}
	if as == "" && unicode.IsControl(r) {
		if d.controls == 0 {
			d.firstControl = at
		}
		d.controls++
	}
	d.put(as, at, size)
	return true
}

// read says what a character is read as: itself (kept), a space, a line end,
// or nothing.
func read(r rune) (as string, kept bool) {
	switch {
	case r == '\n', r == '\t', r == ' ':
		return "", true
	case r == '\r', r == '\u0085', r == '\u2028', r == '\u2029':
		return "\n", false
	case unicode.IsSpace(r):
		return " ", false
	case invisible(r):
		return "", false
	}
	return "", true
}

// invisible says of a character that it takes no room and changes no letter:
// control characters, soft hyphens, zero-width and direction marks, and the
// rest of Unicode's default ignorable code points but the variation selectors
// and tags, which choose what an emoji looks like.
func invisible(r rune) bool {
	switch {
	case r < 0x7f:
		return r < ' ' && r != '\t' && r != '\n'
	case r > 0xad && r < 0x300, r >= 0x2010 && r < 0x2028: // Latin letters, dashes and quotation marks: the common ones, told at once
		return false
	case unicode.Is(unicode.Variation_Selector, r) && r != '\u180b' && r != '\u180c' && r != '\u180d', r >= 0xe0000:
		return false
	case unicode.IsControl(r), unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r):
		return true
	case r == 0xfffe, r == 0xffff:
		return true
	}
	return unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}
