package seed

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
	"golang.org/x/text/language"
)

// headLimit is the most bytes that a head block may have. It keeps a seed that
// opens with a rule of three dashes from being read as one long block.
const headLimit = 64 << 10

// head reads the block between two lines of three dashes at the top of a seed.
// It gives the offset in the text behind the block, which is 0 where there is
// none. The error joins one *Error for each thing that is wrong.
func (s *source) head(path string, raw []byte) (Meta, int, error) {
	var meta Meta
	fail := func(offset int, message, remedy string) (Meta, int, error) {
		at := len(raw)
		if offset < len(s.text) {
			at = startOnDisk(s.origin, offset, len(s.text))
		}
		return Meta{}, 0, report(path, raw, at, message, remedy)
	}
	opening := skipBlankLines(s.text)
	first, rest := cutLine(s.text[opening:])
	if strings.TrimRight(first, " \t") != "---" {
		if strings.TrimRight(first, " \t") == "+++" && strings.Contains(rest[:min(len(rest), headLimit)], "\n+++") {
			return fail(opening, "the head block is in TOML", "write it as YAML, each line as \"key: value\", between two lines of three dashes")
		}
		return meta, 0, nil
	}
	begin := len(s.text) - len(rest)
	end, behind := -1, begin
	for behind < len(s.text) {
		line, rest := cutLine(s.text[behind:])
		at := behind
		behind = len(s.text) - len(rest)
		if trimmed := strings.TrimRight(line, " \t"); trimmed == "---" || trimmed == "..." {
			end = at
			break
		}
	}
	if end < 0 {
		return fail(
			opening,
			"the head block is opened and not closed",
			"end it with a line of three dashes, or take the dashes out if there is no head block",
		)
	}
	if end-begin > headLimit {
		return fail(opening, "the head block is longer than 64 KiB", "end it with a line of three dashes before the text begins")
	}
	block := s.text[begin:end]

	// The parser counts lines and columns inside the block; offset is the same
	// place in the text.
	offset := func(line, column int) int {
		at := begin
		for ; line > 1 && at < end; line-- {
			at = len(s.text) - len(second(cutLine(s.text[at:])))
		}
		for ; column > 1 && at < end && s.text[at] != '\n'; column-- {
			_, size := utf8.DecodeRuneInString(s.text[at:])
			at += size
		}
		return min(at, end)
	}
	root, err := parseYAML(block)
	if err != nil {
		message, remedy := explain(err)
		var located yaml.Error
		if errors.As(err, &located) && located.GetToken() != nil {
			p := located.GetToken().Position
			return fail(offset(p.Line, p.Column), message, remedy)
		}
		return fail(begin, message, remedy)
	}
	var wrong []error
	note := func(t *token.Token, message, remedy string) {
		_, _, err := fail(offset(t.Position.Line, t.Position.Column), message, remedy)
		wrong = append(wrong, err)
	}
	all, ok := fields(root)
	if !ok {
		note(root.GetToken(), "head block: this is no line of \"key: value\"", "write each line as \"key: value\"")
	}
	for _, field := range all {
		name := field.Key.GetToken().Value
		into := meta.field(name)
		if into == nil {
			note(
				field.Key.GetToken(),
				fmt.Sprintf("head block: there is no key %q here", name),
				"use title, description, date, byline, credit, url, rights, home or language",
			)
		} else if err := yaml.NodeToValue(field.Value, into); err != nil {
			note(field.Value.GetToken(), fmt.Sprintf("head block: %s is to be one text", name), "write it on one line, in quotation marks")
		} else if message, remedy := meta.check(name); message != "" {
			note(field.Value.GetToken(), message, remedy)
		}
	}
	if wrong != nil {
		return Meta{}, 0, errors.Join(wrong...)
	}
	for _, value := range []*string{&meta.Title, &meta.Description, &meta.Byline, &meta.Credit, &meta.Home, &meta.Language} {
		*value = oneLine(*value)
	}
	return meta, behind, nil
}

// inBlock is the place of another line, which the parser counts in the block.
var inBlock = regexp.MustCompile(` at \[\d+:\d+\]`)

// explain says what is wrong with a head block that is no YAML, and what to do.
func explain(err error) (message, remedy string) {
	if other := yaml.Error(nil); errors.As(err, &other) {
		return "head block: " + inBlock.ReplaceAllString(
			oneLine(other.GetMessage()),
			" above",
		), "write each line as \"key: value\", with quotation marks around a value that has a colon"
	}
	return "head block: " + oneLine(err.Error()), "write each line as \"key: value\""
}

// field is where the value of a key goes, nil where there is no such key.
func (m *Meta) field(key string) *string {
	return map[string]*string{
		"title": &m.Title, "description": &m.Description, "date": &m.Date, "byline": &m.Byline, "credit": &m.Credit,
		"url": &m.URL, "rights": &m.Rights, "home": &m.Home, "language": &m.Language,
	}[key]
}

// check says what is wrong with the value of a key, and what to do.
func (m *Meta) check(key string) (message, remedy string) {
	switch {
	case key == "date" && m.Date != "":
		if _, err := time.Parse(time.DateOnly, m.Date); err == nil {
			break
		}
		if _, err := time.Parse(time.RFC3339, m.Date); err != nil {
			return fmt.Sprintf(
				"date %q is not a full date",
				m.Date,
			), "write it as 2022-12-05 or 2022-12-05T10:30:00Z, or leave it out if the day is not known"
		}
	case key == "rights" && m.Rights != "":
		if m.Rights != "full" && m.Rights != "excerpt" && m.Rights != "facts" {
			return fmt.Sprintf("rights %q is not known", m.Rights), "write full, excerpt or facts"
		}
	case key == "language" && m.Language != "":
		if _, err := language.Parse(m.Language); err != nil {
			return fmt.Sprintf("language %q is not known", m.Language), "write its tag: en, it or pt-BR"
		}
	case key == "url" && m.URL != "":
		if u, err := url.Parse(m.URL); err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
			return fmt.Sprintf("url %q is not a web address", m.URL), "write it in full, beginning with https://"
		}
	}
	return "", ""
}

// parseYAML gives the root node of a block, nil for an empty block. The
// parser's panics on broken input come back as errors.
func parseYAML(block string) (root ast.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			root, err = nil, fmt.Errorf("cannot be parsed: %v", r)
		}
	}()
	file, err := parser.ParseBytes([]byte(block), 0)
	if err != nil {
		return nil, err
	}
	for _, doc := range file.Docs {
		if doc.Body != nil && doc.Body.Type() != ast.CommentType {
			return doc.Body, nil
		}
	}
	return nil, nil
}

// fields are the keys and values at the root of a block; ok says that there is
// nothing else.
func fields(root ast.Node) (all []*ast.MappingValueNode, ok bool) {
	switch node := root.(type) {
	case nil, *ast.NullNode:
		return nil, true
	case *ast.MappingNode:
		return node.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{node}, true
	}
	return nil, false
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func second(_, b string) string { return b }

// cutLine splits a text behind its first line end.
func cutLine(text string) (line, rest string) {
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		return text[:i], text[i+1:]
	}
	return text, ""
}

// skipBlankLines is the offset of the first line with something on it.
func skipBlankLines(text string) int {
	ink := len(text) - len(strings.TrimLeft(text, " \t\n"))
	return strings.LastIndexByte(text[:ink], '\n') + 1
}
