package seed

import (
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Read takes a seed apart: path is where it lies, for messages and for the
// form that its name tells (".md" is markdown, all else plain text, of which marks of emphasis are left out), raw are
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
	if markdown || src.quoted || src.marked {
		r.Parts = src.fill(r.Parts)
	}
	return r, nil
}

// paragraphs are the blocks of a plain text: its lines, put together where
// they were broken only to fit a page.
func (s *source) paragraphs(t *tables, from int) []block {
	lines := s.lines(from)
	s.mayMark = strings.IndexByte(s.text[from:], '*') >= 0 || strings.IndexByte(s.text[from:], '_') >= 0 || strings.Contains(s.text[from:], "](")
	l := &layout{tables: t}
	w := s.wrapped(lines, l.standsAlone)
	alone := func(i int) bool { return w.page == 0 && l.standsAlone(w.text(i)) }
	out := make([]block, 0, len(lines))
	told := false // a sentence stands above
	for i := 0; i < len(lines); i++ {
		start := i
		if w.isLeaf(i) {
			leaf := s.part(lines[i].start, lines[i].end)
			leaf.Kind, leaf.Reason = Dropped, "page part"
			out = append(out, block{Part: leaf, gap: true})
			continue
		}
		for i+1 < len(lines) {
			if k := w.behindLeaves(i); k > i {
				i = k
			} else if !w.isLeaf(i+1) && w.joins(i) && !alone(i) && (w.runsOn(i) && w.lines[i].width > narrowest || !alone(i+1)) {
				i++
			} else {
				break
			}
		}
		b := s.paragraph(t, w, start, i)
		b.gap = lines[start].gap
		if b.level == 1 && told {
			b.level = 2 // the headline stands above the report
		}
		told = told || sentence(b.Text)
		out = append(out, b)
	}
	return out
}

// paragraph reads the lines of a wrap from one to another as one block, without
// what stands between them and is none of its words: marks of quoting and of emphasis, what belongs to a
// printed page, hyphens that divide a word.
func (s *source) paragraph(t *tables, w wrap, from, to int) block {
	lines := w.lines
	plain := true
	for i := from; i <= to && plain; i++ {
		plain = i == from || lines[i].marks == 0 && !w.isLeaf(i)
		if end := s.text[lines[i].end-1]; plain && i < to && (end == '-' || end == 0x90) {
			plain = s.hyphenAt(t, w.text(i), w.text(i+1)) == noHyphen
		}
	}
	b := builder{src: s}
	if plain {
		start, end := lines[from].start, lines[to].end
		e, ok := s.emphasised(start, end)
		if !ok {
			return block{Part: s.part(start, end)}
		}
		s.marked = true
		for _, words := range e.spans {
			b.add(words.Start, words.End)
		}
		p := b.part()
		p.Omitted = e.targets
		return block{Part: p, level: e.level, strong: e.strong}
	}
	var omitted []Part
	for i := from; i <= to; i++ {
		if w.isLeaf(i) {
			leaf := s.part(lines[i].start, lines[i].end)
			leaf.Kind, leaf.Reason = Dropped, "page part"
			omitted = append(omitted, leaf)
			continue
		}
		next := i + 1
		for next <= to && w.isLeaf(next) {
			next++
		}
		end, goesOn := lines[i].end, next <= to
		hyphen := noHyphen
		if goesOn {
			hyphen = s.hyphenAt(t, w.text(i), w.text(next))
		}
		if hyphen == divides {
			_, size := utf8.DecodeLastRuneInString(w.text(i))
			end -= size
		}
		b.add(lines[i].start, end)
		if goesOn && hyphen == noHyphen {
			b.blank(s.disk(end, end+1)) // the end of the line
		}
	}
	p := b.part()
	p.Omitted = omitted
	return block{Part: p}
}

// standsAlone says that a line is debris or a caption, whatever is about it.
func (l *layout) standsAlone(line string) bool {
	if p, _ := l.match(line); p != nil {
		return true
	}
	_, _, caption := l.readCaption(line, false)
	return caption
}
