package seed

import (
	"fmt"
	"unicode/utf8"
)

// An Error says where a seed cannot be read, why, and what to do. Line and
// Column count from 1, the column in characters.
type Error struct {
	Path         string
	Line, Column int
	Message      string // what is wrong
	Remedy       string // what to do
}

// Error renders the error as "path:3:1: message; remedy".
func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s; %s", e.Path, e.Line, e.Column, e.Message, e.Remedy)
}

// Position turns a byte offset into a seed as it lies on disk into a line and
// a column, both from 1. The column counts characters, not bytes; lines end
// with LF, CR or CR LF. An offset behind the end gives the end.
func Position(raw []byte, offset int) (line, column int) {
	encoding, at := detect(raw)
	offset = min(offset, len(raw))
	line, column = 1, 1
	carriage := false // the last character was a CR
	for at < offset {
		r, size := next(encoding, raw[at:])
		switch {
		case r == '\n' && carriage:
		case r == '\n', r == '\r':
			line, column = line+1, 1
		default:
			column++
		}
		carriage = r == '\r'
		at += size
	}
	return line, column
}

// next decodes the first character. A broken one is utf8.RuneError, and one
// byte long (two in UTF-16).
func next(encoding string, raw []byte) (r rune, size int) {
	switch encoding {
	case utf16le, utf16be:
		return nextUTF16(encoding, raw)
	case windows1252:
		return western.DecodeByte(raw[0]), 1
	}
	return utf8.DecodeRune(raw)
}
