package seed

import "strings"

// A block is a stretch of the text that stands by itself: a paragraph, a
// title, a caption. It is a Part that may still be divided.
type block struct {
	Part
	gap    bool // a blank line lies above it
	level  int  // of a markdown heading, from 1; 0 for text
	strong bool // all of it was between double marks of emphasis
	names  bool // it is the names of writers, from before a date on the same line
}

// part reads text[start:end], every run of white space as one space. There
// must be a word in it.
func (s *source) part(start, end int) Part {
	if s.plain(start, end) {
		return Part{Span: s.disk(start, end), Text: s.text[start:end]}
	}
	b := builder{src: s, text: make([]byte, 0, end-start)}
	b.add(start, end)
	p := b.part()
	if len(p.origin) == 1 && p.End-p.Start == len(p.Text) {
		p.origin = nil
	}
	return p
}

// plain says that a stretch reads as it stands, and runs on byte by byte on
// disk: so do nearly all lines of nearly all seeds.
func (s *source) plain(start, end int) bool {
	if i := at(s.origin, start); len(s.origin) > 1 && i+1 < len(s.origin) && s.origin[i+1].text < end {
		return false
	} else if s.origin[i].end-s.origin[i].disk != width(s.origin, i, len(s.text)) {
		return false
	}
	text := s.text[start:end]
	return strings.IndexByte(text, '\n') < 0 && strings.IndexByte(text, '\t') < 0 && !strings.Contains(text, "  ") &&
		text[0] != ' ' && text[len(text)-1] != ' '
}

// A builder puts the text of one part together from stretches of a source.
type builder struct {
	src    *source
	text   []byte
	origin []anchor
	space  Span // white space that goes before the next word
}

// add appends src.text[start:end], a run of white space as one space.
func (b *builder) add(start, end int) {
	text, origin := b.src.text, b.src.origin
	for i, k := start, at(origin, start); i < end; {
		if blank(text[i]) {
			gap := i
			for i < end && blank(text[i]) {
				i++
			}
			b.blank(b.src.disk(gap, i))
			continue
		}
		for k+1 < len(origin) && origin[k+1].text <= i {
			k++
		}
		a, size := origin[k], width(origin, k, len(text))
		word, stop := i, min(a.text+size, end)
		if a.end-a.disk != size {
			i = stop
			b.put(text[word:i], Span{a.disk, a.end})
			continue
		}
		for i < stop && (!blank(text[i]) || text[i] == ' ' && i+1 < stop && !blank(text[i+1])) {
			i++
		}
		b.put(text[word:i], Span{a.disk + word - a.text, a.disk + i - a.text})
	}
}

// blank appends white space; at the ends of the part it is not written. Of
// two runs with a mark between them the first counts.
func (b *builder) blank(disk Span) {
	switch b.space.End {
	case 0:
		b.space = disk
	case disk.Start:
		b.space.End = disk.End
	}
}

// put appends what a span on disk reads as.
func (b *builder) put(text string, disk Span) {
	if b.space.End > 0 {
		space := b.space
		b.space = Span{}
		if len(b.text) > 0 {
			b.put(" ", space)
		}
	}
	if n := len(b.origin) - 1; n >= 0 && b.origin[n].end == disk.Start && len(text) == disk.End-disk.Start &&
		b.origin[n].end-b.origin[n].disk == len(b.text)-b.origin[n].text {
		b.origin[n].end = disk.End
	} else {
		b.origin = append(b.origin, anchor{len(b.text), disk.Start, disk.End})
	}
	b.text = append(b.text, text...)
}

func (b *builder) part() Part {
	if len(b.text) == 0 {
		return Part{}
	}
	return Part{
		Span:   Span{b.origin[0].disk, b.origin[len(b.origin)-1].end},
		Text:   string(b.text),
		origin: b.origin,
	}
}

// cut is the part of a part that reads as Text[start:end], without the spaces
// at its ends. Its Text is empty where there is nothing else.
func (p *Part) cut(start, end int) Part {
	first, last := start == 0, end == len(p.Text)
	for start < end && p.Text[start] == ' ' {
		start++
	}
	behind := end
	for behind < len(p.Text) && p.Text[behind] == ' ' {
		behind++
	}
	for end > start && p.Text[end-1] == ' ' {
		end--
	}
	if start == end {
		return Part{}
	}
	out := Part{Kind: p.Kind, Span: p.Locate(start, end), Text: p.Text[start:end]}
	for _, o := range p.Omitted {
		if (first || o.Start >= out.Start) && (last || o.Start < p.Locate(behind, behind).Start) {
			out.Omitted = append(out.Omitted, o)
		}
	}
	if len(p.origin) == 0 {
		return out
	}
	for i := at(p.origin, start); i < len(p.origin) && p.origin[i].text < end; i++ {
		from := max(p.origin[i].text, start)
		to := min(p.origin[i].text+width(p.origin, i, len(p.Text)), end)
		disk := p.Locate(from, to)
		out.origin = append(out.origin, anchor{from - start, disk.Start, disk.End})
	}
	return out
}

// blank says of a byte of a source's text that it is white space.
func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' }
