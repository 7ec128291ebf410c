package seed

import (
	"html"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// commonMark reads markdown, for any number of seeds at the same time.
var commonMark = goldmark.DefaultParser()

// markdown are the blocks of a text in markdown: its headings, paragraphs and
// items of lists, each as plain text without the marks of emphasis.
func (s *source) markdown(t *tables, from int) []block {
	// What is above is blanked out rather than cut off, so that offsets hold.
	content := append([]byte(strings.Repeat(" ", from)), s.text[from:]...)
	for i := range content[:from] {
		if s.text[i] == '\n' {
			content[i] = '\n'
		}
	}
	m := inline{src: s, content: content, layout: &layout{tables: t}}
	root := commonMark.Parse(text.NewReader(content))
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Type() != ast.TypeBlock {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			m.block(n, n.Level)
		case *ast.Paragraph, *ast.TextBlock:
			m.block(n, 0)
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
			m.verbatim(n)
		default:
			return ast.WalkContinue, nil
		}
		return ast.WalkSkipChildren, nil
	})
	return m.blocks
}

// An inline reads the text inside the blocks of a markdown document.
type inline struct {
	src     *source
	content []byte
	layout  *layout
	blocks  []block

	b    *builder
	end  int    // of the text read so far in the block
	omit []Part // targets of links in it
	cuts []int  // where lines end in the text of the block
}

// block reads a heading or a paragraph. Lines that stand by themselves, like
// captions and debris, are a block each; the others make one paragraph.
func (m *inline) block(n ast.Node, level int) {
	if n.Lines().Len() == 0 {
		return
	}
	m.b, m.omit, m.cuts = &builder{src: m.src}, nil, nil
	m.end = n.Lines().At(0).Start
	m.children(n)
	if level == 0 {
		m.target(m.end, n.Lines().At(n.Lines().Len()-1).Stop)
	}
	m.flush(level)
}

func (m *inline) flush(level int) {
	p := m.b.part()
	if p.Text == "" {
		return
	}
	p.Omitted = m.omit
	gap, from := true, 0
	emit := func(to int) {
		if piece := p.cut(from, to); piece.Text != "" {
			m.blocks = append(m.blocks, block{Part: piece, gap: gap, level: level})
			gap = false
		}
		from = to
	}
	alone := make([]bool, len(m.cuts)+1)
	for i := range alone {
		start, end := 0, len(p.Text)
		if i > 0 {
			start = m.cuts[i-1]
		}
		if i < len(m.cuts) {
			end = m.cuts[i]
		}
		if line := strings.TrimSpace(p.Text[start:end]); line != "" && len(m.cuts) > 0 {
			alone[i] = m.layout.standsAlone(line)
		}
	}
	for i, cut := range m.cuts {
		if alone[i] || alone[i+1] {
			emit(cut)
		}
	}
	emit(len(p.Text))
}

func (m *inline) children(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			m.text(c.Segment, n.Kind() != ast.KindCodeSpan)
			if c.SoftLineBreak() || c.HardLineBreak() {
				m.lineEnd(c.Segment.Stop)
			}
		case *ast.AutoLink:
			label := string(c.Label(m.content))
			if i := strings.Index(string(m.content[m.end:]), label); i >= 0 {
				m.text(text.NewSegment(m.end+i, m.end+i+len(label)), false)
			}
		case *ast.RawHTML:
			for i := range c.Segments.Len() {
				m.text(c.Segments.At(i), false)
			}
		case *ast.Image: // its words describe it to who cannot see it: no part of the text
		default:
			m.children(c)
		}
	}
}

// lineEnd reads the end of a line inside a paragraph as a space.
func (m *inline) lineEnd(at int) {
	if i := strings.IndexByte(m.src.text[at:], '\n'); i >= 0 {
		at += i
	}
	if at < len(m.src.text) {
		m.cuts = append(m.cuts, len(m.b.text))
		m.b.blank(m.src.disk(at, at+1))
	}
}

// text reads a stretch of the document, where a backslash can make a mark a
// plain one and an entity can stand for a character.
func (m *inline) text(seg text.Segment, escapes bool) {
	if seg.Start < m.end || seg.Start >= seg.Stop {
		return
	}
	m.target(m.end, seg.Start)
	m.end = seg.Stop
	source := m.src.text
	from := seg.Start
	for i := seg.Start; escapes && i < seg.Stop; i++ {
		switch {
		case source[i] == '\\' && i+1 < seg.Stop && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", source[i+1]) >= 0:
			m.b.add(from, i)
			from = i + 1
			i++
		case source[i] == '&':
			end := strings.IndexByte(source[i:seg.Stop], ';')
			if end < 0 || end > 32 {
				continue
			}
			entity := source[i : i+end+1]
			plain := html.UnescapeString(entity)
			if strings.ContainsAny(entity[1:len(entity)-1], "& ") || strings.HasSuffix(plain, ";") && plain != ";" {
				continue // no entity, or one without its semicolon before other letters
			}
			m.b.add(from, i)
			m.entity(plain, m.src.disk(i, i+end+1))
			from = i + end + 1
			i += end
		}
	}
	m.b.add(from, seg.Stop)
}

// entity reads what an entity stands for, as the decoder would have read it.
func (m *inline) entity(plain string, disk Span) {
	var out []rune
	for _, r := range plain {
		as, kept := read(r)
		switch {
		case kept:
			out = append(out, r)
		case as != "":
			out = append(out, ' ')
		}
	}
	switch s := string(out); {
	case strings.Trim(s, " \t\n") != "":
		m.b.put(s, disk)
	case s != "":
		m.b.blank(disk)
	}
}

// target keeps what stands between two stretches of text and is lost in them:
// the target of a link, or a picture. What turns out to lie outside the part
// is dropped by fill.
func (m *inline) target(start, end int) {
	end = min(end, len(m.src.text))
	if start >= end {
		return
	}
	gap := m.src.text[start:end]
	reason, from := "link target", strings.Index(gap, "](")+2
	if i := strings.Index(gap, "!["); i >= 0 {
		reason, from = "picture", i
	}
	stop := strings.LastIndexByte(gap, ')')
	if reason == "picture" {
		stop++
	}
	if from < 2 && reason != "picture" || stop <= from || strings.TrimSpace(gap[from:stop]) == "" {
		return
	}
	p := m.src.part(start+from, start+stop)
	p.Kind, p.Reason = Dropped, reason
	m.omit = append(m.omit, p)
}

// verbatim reads a block of code or HTML, line by line.
func (m *inline) verbatim(n ast.Node) {
	lines := n.Lines()
	comment := false
	for i := range lines.Len() {
		seg := lines.At(i)
		line := m.src.text[seg.Start:min(seg.Stop, len(m.src.text))]
		if strings.TrimSpace(line) == "" {
			continue
		}
		comment = comment || strings.HasPrefix(strings.TrimSpace(line), "<!--")
		p := m.src.part(seg.Start, seg.Start+len(line))
		if comment {
			p.Kind, p.Reason = Dropped, "comment"
		}
		m.blocks = append(m.blocks, block{Part: p, gap: i == 0})
		if strings.Contains(line, "-->") {
			comment = false
		}
	}
}

// fill gives the marks of markdown that no part has yet to the part that they
// stand at, and drops those on lines of their own: rules, fences, the targets
// of links by reference.
func (s *source) fill(parts []Part) []Part {
	var out []Part
	offset := 0 // in the text
	for i := range parts {
		p := parts[i]
		if len(p.origin) == 0 && len(p.Text) > 0 { // its start may move
			p.origin = []anchor{{0, p.Start, p.End}}
		}
		from := s.fromDisk(p.Start)
		gap := s.text[offset:max(offset, from)]
		line := strings.LastIndexByte(gap, '\n') + 1
		if i > 0 && line > 0 {
			first := strings.IndexByte(gap, '\n')
			if end := strings.TrimRight(gap[:first], " \t"); end != "" {
				out[len(out)-1].End = s.disk(offset, offset+len(end)).End
			}
			out = s.dropLines(out, offset+first, offset+line)
		} else {
			out = s.dropLines(out, offset, offset+line)
		}
		if mark := gap[line:]; strings.TrimSpace(mark) != "" {
			ink := offset + line + len(mark) - len(strings.TrimLeft(mark, " \t"))
			p.Start = startOnDisk(s.origin, ink, len(s.text))
		}
		out = append(out, p)
		offset = max(offset, s.fromDisk(p.End))
	}
	if gap := s.text[offset:]; len(out) > 0 {
		first := strings.IndexByte(gap, '\n')
		if first < 0 {
			first = len(gap)
		}
		if end := strings.TrimRight(gap[:first], " \t"); end != "" {
			out[len(out)-1].End = s.disk(offset, offset+len(end)).End
		}
		out = s.dropLines(out, offset+first, len(s.text))
	}
	for i := range out {
		p := &out[i]
		p.Omitted = slices.DeleteFunc(p.Omitted, func(o Part) bool { return o.Start < p.Start || o.End > p.End })
	}
	return out
}

// dropLines appends the lines of a stretch as dropped parts.
func (s *source) dropLines(parts []Part, start, end int) []Part {
	for start < end {
		line, _ := cutLine(s.text[start:end])
		if strings.TrimSpace(line) != "" {
			p := s.part(start, start+len(line))
			p.Kind, p.Reason = Dropped, "mark of markdown"
			switch {
			case s.quoted:
				p.Reason = "mark of quoting"
			case strings.HasPrefix(p.Text, "!["):
				p.Reason = "picture"
			case strings.Contains(p.Text, "]:"):
				p.Reason = "link target"
			}
			parts = append(parts, p)
		}
		start += len(line) + 1
	}
	return parts
}

// fromDisk is the offset in the text of the first character at or behind an
// offset on disk.
func (s *source) fromDisk(disk int) int {
	low, high := 0, len(s.origin)
	for low < high {
		if mid := (low + high) / 2; s.origin[mid].end <= disk {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == len(s.origin) {
		return len(s.text)
	}
	a := s.origin[low]
	if disk <= a.disk {
		return a.text
	}
	if size := width(s.origin, low, len(s.text)); a.end-a.disk == size {
		return a.text + disk - a.disk
	}
	return min(a.text+width(s.origin, low, len(s.text)), len(s.text))
}
