package content

import (
	"cmp"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v2"
)

// Marshal gives the page as it stands on disk: front matter and body. What
// Read makes of it is the article again.
func (a *Article) Marshal() []byte { return marshal(a, a.Other, a.Body) }

// Marshal gives the page as it stands on disk: front matter and body.
func (p *PlacePage) Marshal() []byte { return marshal(p, p.Other, p.Body) }

func marshal(page any, other yaml.MapSlice, body string) []byte {
	b := []byte("---\n")
	b = appendFields(b, reflect.ValueOf(page).Elem(), "")
	for _, item := range other {
		b = appendKey(b, item.Key)
		b = append(b, ':')
		b = appendOther(b, item.Value)
		b = append(b, '\n')
	}
	b = append(b, "---\n"...)
	return append(b, body...)
}

// A field is a key of the front matter.
type field struct {
	index           int
	key             string
	omitempty, flow bool
	tag             reflect.StructTag
}

// fields are the keys of a struct of the schema, in its order.
func fields(t reflect.Type) []field {
	var out []field
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		key, options, _ := strings.Cut(tag.Get("yaml"), ",")
		if key == "-" {
			continue
		}
		out = append(out, field{
			index:     i,
			key:       key,
			omitempty: strings.Contains(options, "omitempty"),
			flow:      strings.Contains(options, "flow"),
			tag:       tag,
		})
	}
	return out
}

// present calls f for each field of a struct that is to be written.
func present(v reflect.Value, f func(field, reflect.Value)) {
	for _, fd := range fields(v.Type()) {
		value := v.Field(fd.index)
		empty := value.IsZero() || value.Kind() == reflect.Slice && value.Len() == 0
		if !fd.omitempty || !empty {
			f(fd, value)
		}
	}
}

// appendFields writes the fields of a struct, one a line. The first line
// starts where b ends, the others behind indent.
func appendFields(b []byte, v reflect.Value, indent string) []byte {
	lead := ""
	present(v, func(fd field, value reflect.Value) {
		b = append(b, lead...)
		lead = indent
		b = append(b, fd.key...)
		b = append(b, ':')
		switch {
		case value.Kind() != reflect.Slice, fd.flow && value.Type().Elem().Kind() != reflect.Struct:
			b = append(b, ' ')
			b = appendInline(b, value, false)
			b = append(b, '\n')
		default:
			b = append(b, '\n')
			for i := range value.Len() {
				b = append(b, indent...)
				b = append(b, "  - "...)
				item := value.Index(i)
				if item.Kind() == reflect.Struct && !fd.flow {
					b = appendFields(b, item, indent+"    ")
					continue
				}
				b = appendInline(b, item, false)
				b = append(b, '\n')
			}
		}
	})
	return b
}

// appendInline writes a value on one line.
func appendInline(b []byte, v reflect.Value, inFlow bool) []byte {
	if t, ok := v.Interface().(time.Time); ok {
		return t.AppendFormat(b, time.RFC3339)
	}
	switch v.Kind() {
	case reflect.String:
		return append(b, plainOrQuoted(v.String(), inFlow)...)
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	case reflect.Int:
		return strconv.AppendInt(b, v.Int(), 10)
	case reflect.Float64:
		return appendNumber(b, v.Float())
	case reflect.Pointer:
		return appendInline(b, v.Elem(), inFlow)
	case reflect.Slice:
		b = append(b, '[')
		for i := range v.Len() {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = appendInline(b, v.Index(i), true)
		}
		return append(b, ']')
	case reflect.Struct:
		b = append(b, '{')
		sep := ""
		present(v, func(fd field, value reflect.Value) {
			b = append(b, sep...)
			sep = ", "
			b = append(b, fd.key...)
			b = append(b, ": "...)
			b = appendInline(b, value, true)
		})
		return append(b, '}')
	}
	panic("content: the schema has a field of type " + v.Type().String() + ", which has no form in YAML")
}

// appendNumber writes a number without an exponent, as an editor would. A
// number that is not finite has no digits; YAML has words for it.
func appendNumber(b []byte, f float64) []byte {
	if f != f || f-f != 0 {
		return append(b, cmp.Or(map[bool]string{f > 0: ".inf", f < 0: "-.inf"}[true], ".nan")...)
	}
	return strconv.AppendFloat(b, f, 'f', -1, 64)
}

// appendOther writes the value of a key that the schema does not have, with
// the space before it. Lists and maps go on one line: their meaning is kept,
// not an editor's layout.
func appendOther(b []byte, v any) []byte {
	b = append(b, ' ')
	return appendAny(b, v, false)
}

// plainKey matches the keys that need no quotes: not what stands for true,
// null or a merge.
var plainKey = regexp.MustCompile(`^[A-Za-z][-_A-Za-z0-9]*$`)

func appendKey(b []byte, key any) []byte {
	s, ok := key.(string)
	if ok && (!plainKey.MatchString(s) || !plain(s, true)) {
		return append(b, doubleQuoted(strings.ToValidUTF8(s, "\uFFFD"))...)
	}
	return fmt.Append(b, key)
}

func appendAny(b []byte, v any, inFlow bool) []byte {
	switch v := v.(type) {
	case nil:
		return append(b, "null"...)
	case string:
		return append(b, plainOrQuoted(v, inFlow)...)
	case float64:
		number := string(appendNumber(nil, v))
		if !strings.ContainsAny(number, ".in") {
			number += ".0"
		}
		return append(b, number...)
	case []any:
		b = append(b, '[')
		for i, item := range v {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = appendAny(b, item, true)
		}
		return append(b, ']')
	case yaml.MapSlice:
		b = append(b, '{')
		for i, item := range v {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = appendKey(b, item.Key)
			b = append(b, ": "...)
			b = appendAny(b, item.Value, true)
		}
		return append(b, '}')
	default: // bool, int, int64, uint64
		return fmt.Append(b, v)
	}
}

// numeric matches what YAML 1.1 or 1.2, or a reader of either, can take for a
// number or a time: 54, 1e3, 0x1f, 1_000, 12:30, 2022-12-05.
var numeric = regexp.MustCompile(`^[-+.]*[0-9][-+.,:_0-9a-zA-Z]*$`)

// safeNumeric matches what starts like one and is none in any version of YAML:
// 2016-05, 10am.
var safeNumeric = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}$|^[0-9]+(st|nd|rd|th|am|pm|m|bn|k|km|kg)$`)

// plainOrQuoted writes a string the way an editor reads best: as it is where
// every reader of YAML takes that for the same string, else in quotes. inFlow
// says that it stands inside brackets or braces.
func plainOrQuoted(s string, inFlow bool) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	for _, r := range s {
		if !legible(r) {
			return doubleQuoted(s)
		}
	}
	if plain(s, inFlow) {
		return s
	}
	if strings.Contains(s, "'") && !strings.ContainsAny(s, `"\`) {
		return `"` + s + `"`
	}
	return "'" + strings.ReplaceAll(s, "'", "''") + "'"
}

// legible reports whether a character may stand for itself: it can be seen,
// and no reader of YAML takes it for a line end or refuses it.
func legible(r rune) bool {
	return r == ' ' || unicode.IsGraphic(r) && !unicode.IsSpace(r) && r != utf8.RuneError && r != '\uFEFF'
}

func plain(s string, inFlow bool) bool {
	if s == "" || s != strings.TrimSpace(s) {
		return false
	}
	// The indicators of YAML, and what a number, a merge key or a directive
	// can start with.
	if strings.ContainsRune("-?:,[]{}#&*!|>'\"%@`=<~+.\\", rune(s[0])) {
		return false
	}
	if strings.Contains(s, ": ") || strings.Contains(s, " #") || strings.HasSuffix(s, ":") {
		return false
	}
	if inFlow && strings.ContainsAny(s, ",[]{}?") {
		return false
	}
	if numeric.MatchString(s) && !safeNumeric.MatchString(s) {
		return false
	}
	// A time with a space in it: "2001-12-14 21:59:43".
	if '0' <= s[0] && s[0] <= '9' && strings.Contains(s, "-") && strings.Contains(s, ":") {
		return false
	}
	switch strings.ToLower(s) {
	case "null", "true", "false", "yes", "no", "on", "off", "y", "n":
		return false
	}
	return true
}

// doubleQuoted writes a string with the characters escaped that cannot stand
// for themselves.
func doubleQuoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\n':
			b.WriteString(`\n`)
		case legible(r):
			b.WriteRune(r)
		case r <= 0xFF:
			fmt.Fprintf(&b, `\x%02X`, r)
		case r <= 0xFFFF:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			fmt.Fprintf(&b, `\U%08X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
