package seed

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	xunicode "golang.org/x/text/encoding/unicode"
)

// BenchmarkRead reads a report of some length: the goal is 100 MB/s for plain
// text, so that this stage is never what extraction waits for.
func BenchmarkRead(b *testing.B) {
	text, err := os.ReadFile("testdata/layout/debris.txt")
	if err != nil {
		b.Fatal(err)
	}
	var long strings.Builder
	for i := range 40 {
		fmt.Fprintf(
			&long,
			"“The %d cranes were tested in March,” said the engineer – who had asked for it twice – and the owners, whose lawyers sat beside them, agreed with him after a long while, though not in so many words.\n\n",
			i,
		)
	}
	var wrapped strings.Builder
	column := 0
	for word := range strings.SplitAfterSeq(long.String(), " ") {
		if column += utf8.RuneCountInString(word); column > 72 {
			wrapped.WriteByte('\n')
			column = utf8.RuneCountInString(word)
		}
		wrapped.WriteString(word)
	}
	report := append(text, long.String()...)
	utf16, err := xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM).NewEncoder().Bytes(report)
	if err != nil {
		b.Fatal(err)
	}
	for _, bm := range []struct {
		name, path string
		raw        []byte
	}{
		{"plain", "x.txt", report},
		{"crlf", "x.txt", []byte(strings.ReplaceAll(string(report), "\n", "\r\n"))},
		{"wrapped", "x.txt", []byte(wrapped.String())},
		{"utf-16", "x.txt", utf16},
		{"markdown", "x.md", report},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.SetBytes(int64(len(bm.raw)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(bm.path, bm.raw); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
