package seed

import (
	"path/filepath"
	"strings"
)

// Read takes a seed apart: path is where it lies, for messages and for the
// form that its name tells (".md" is markdown, all else plain text), raw are
// its bytes. An error is an *Error, with line and column, or joins several.
func Read(path string, raw []byte) (*Report, error) {
	path = filepath.ToSlash(path)
	src, err := decode(path, raw)
	if err != nil {
		return nil, err
	}
	meta, behind, err := src.head(path, raw)
	if err != nil {
		return nil, err
	}
	t := loadTables()
	var blocks []block
	markdown := strings.EqualFold(filepath.Ext(path), ".md")
	if markdown {
		blocks = src.markdown(t, behind)
	} else {
		blocks = src.paragraphs(t, behind)
	}
	if len(blocks) == 0 {
		return nil, report(path, raw, len(raw), "there is no text under the head block", "put the report below the second line of dashes")
	}
	r := &Report{Path: path, Raw: raw, Encoding: src.encoding, Meta: meta}
	r.Parts, r.stamped = layOut(t, blocks)
	if behind > 0 {
		head := src.part(0, behind)
		head.Kind = Head
		r.Parts = append([]Part{head}, r.Parts...)
	}
	if markdown {
		r.Parts = src.fill(r.Parts)
	}
	return r, nil
}

// paragraphs are the blocks of a plain text: its lines, put together where
// they were broken only to fit a page.
func (s *source) paragraphs(t *tables, from int) []block {
	lines := s.lines(from)
	l := &layout{tables: t}
	w := s.wrapped(lines, l.standsAlone)
	alone := func(i int) bool { return w.page == 0 && l.standsAlone(w.text(i)) }
	out := make([]block, 0, len(lines))
	for i := 0; i < len(lines); i++ {
		start := i
		for i+1 < len(lines) && w.joins(i) && !alone(i) && (w.runsOn(i) && w.lines[i].width > narrowest || !alone(i+1)) {
			i++
		}
		out = append(out, block{Part: s.part(lines[start].start, lines[i].end), gap: lines[start].gap})
	}
	return out
}

// standsAlone says that a line is debris or a caption, whatever is about it.
func (l *layout) standsAlone(line string) bool {
	if p, _ := l.match(line); p != nil {
		return true
	}
	_, _, caption := l.readCaption(line, false)
	return caption
}
