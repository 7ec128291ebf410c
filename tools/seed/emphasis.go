package seed

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// Writers who are used to markdown put its marks into plain texts too: "**What changed**", "# A headline", "to *prospect* for
// gold". A paragraph that has none but those of emphasis and of links, or is a heading, is read without them; any other stays
// as it stands.

// An emphasis is how a paragraph of a plain text reads without its marks.
type emphasis struct {
	spans   []Span // of the text that stays
	level   int    // of the heading that it is, 0 where it is none
	strong  bool   // all of it is between double marks
	targets []Part // of links
}

// emphasised takes the marks of emphasis out of text[start:end]; ok is false where there are none, or others of markdown too.
func (s *source) emphasised(start, end int) (e emphasis, ok bool) {
	content := s.text[start:end]
	if content[0] != '#' && (!s.mayMark || strings.IndexByte(content, '*') < 0 && strings.IndexByte(content, '_') < 0 && !strings.Contains(content, "](")) {
		return e, false
	}
	root := commonMark.Parse(text.NewReader([]byte(content)))
	n := root.FirstChild()
	if n == nil || n.NextSibling() != nil || n.FirstChild() == nil {
		return e, false
	}
	switch n := n.(type) {
	case *ast.Heading:
		if e.level = n.Level; content[0] != '#' {
			return e, false // a line under it makes it one
		}
		if strings.HasSuffix(content, ".") {
			return e, false // a sentence: # MeToo marches drew 3,000 people.
		}
	case *ast.Paragraph:
	default:
		return e, false
	}
	var words []text.Segment
	plain := true
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering {
				words = append(words, n.Segment)
			}
		case *ast.Emphasis, *ast.Heading, *ast.Paragraph:
		case *ast.Link:
			plain = plain && bytes.ContainsAny(n.Destination, "/:#") // the court [sic](again)
		default:
			plain = false
			return ast.WalkStop, nil
		}
		return ast.WalkContinue, nil
	})
	m := inline{src: s}
	at, marked := 0, false
	for _, w := range append(words, text.NewSegment(len(content), len(content))) {
		if gap := strings.TrimSpace(content[at:max(at, w.Start)]); gap != "" {
			if target := strings.Index(gap, "]("); target >= 0 {
				m.target(start+at, start+w.Start)
				gap = gap[:target] + gap[strings.LastIndexByte(gap, ')'):]
			}
			marked, plain = true, plain && strings.Trim(gap, "*_#[])") == "" && !within(content, at, w.Start)
		} else if last := len(e.spans) - 1; last >= 0 && w.Stop > w.Start {
			e.spans[last].End = start + w.Stop // behind the end of a line
			at = w.Stop
			continue
		}
		if w.Stop > w.Start {
			e.spans = append(e.spans, Span{start + w.Start, start + w.Stop})
		}
		at = w.Stop
	}
	if !plain || !marked || len(e.spans) == 0 {
		return e, false
	}
	strong, whole := n.FirstChild().(*ast.Emphasis)
	e.targets = m.omit
	e.strong = whole && strong.Level == 2 && strong.NextSibling() == nil
	return e, true
}

// within says that text[from:to] parts two letters or figures, as no mark of emphasis does: a hall of 30*40 feet.
func within(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	return (unicode.IsLetter(before) || unicode.IsDigit(before)) && (unicode.IsLetter(firstRune(text[to:])) || unicode.IsDigit(firstRune(text[to:])))
}
