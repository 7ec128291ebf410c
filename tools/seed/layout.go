package seed

// Limits of what a piece of the layout is like, in words.
const (
	headlineWords   = 30
	standfirstWords = 60
	headingWords    = 10
	relatedWords    = 25
	debrisWords     = 25 // no longer line is debris
	sentenceWords   = 12 // a longer line with a full stop is a sentence, never debris
)

// A layout finds what each block of a report is, from the top down.
type layout struct {
	*tables
	blocks []block
	parts  []Part

	marked       int             // the block that a markdown title makes the headline, or -1
	head         bool            // the headline has been seen
	body         bool            // the body has begun
	seenCaptions map[string]bool // those seen, by their words or else their credit
	kept         int             // parts up to the last that was not dropped

	opening bool // the body is one short line so far
	related bool // a link prompt stands above: the next line is a headline

	stamped string
}

// layOut makes parts of blocks.
func layOut(t *tables, blocks []block) ([]Part, string) {
	l := &layout{tables: t, blocks: blocks, marked: -1, parts: make([]Part, 0, len(blocks)+8)}
	for i := range blocks {
		if blocks[i].level == 1 {
			l.marked = i
			break
		}
	}
	for i := range blocks {
		l.place(i)
	}
	l.close()
	l.headings()
	return l.parts, l.stamped
}

func (l *layout) emit(p Part, kind Kind) {
	if p.Text != "" {
		p.Kind = kind
		l.parts = append(l.parts, p)
		if kind != Dropped {
			l.kept = len(l.parts)
		}
	}
}

func (l *layout) drop(p Part, reason string) {
	p.Reason = reason
	l.emit(p, Dropped)
}

// last is the part before, or nil.
func (l *layout) last() *Part {
	if len(l.parts) == 0 {
		return nil
	}
	return &l.parts[len(l.parts)-1]
}

// place finds what block i is.
func (l *layout) place(i int) {
	b := &l.blocks[i]
	expected := l.related && (!b.gap || l.last().Kind == Dropped)
	l.related = false
	switch {
	case b.Kind == Dropped:
		l.parts = append(l.parts, b.Part)
	case !hasLetter(b.Text):
		l.drop(b.Part, "rule")
		l.related = expected
	case l.asDebris(b):
	case l.asCaption(i):
	case expected && b.level == 0 && l.likeHeadline(b.Text):
		l.emit(b.Part, Related)
		l.related = true
	case l.asHeadline(i), l.asByline(i), l.asStandfirst(i):
	case b.level > 0:
		l.emit(b.Part, Heading)
	default:
		l.asParagraph(b)
	}
}

// asParagraph takes a block for a paragraph of the body. The first may have a
// dateline at its head.
func (l *layout) asParagraph(b *block) {
	// A short first paragraph may be the headline, full stop and all.
	if !l.body || l.opening {
		l.opening = !l.body && words(b.Text) <= 15
		l.body = true
		if lead := l.dateline(b.Text); lead > 0 {
			l.emit(b.cut(0, lead), Dateline)
			l.emit(b.cut(lead, len(b.Text)), Paragraph)
			return
		}
	}
	l.emit(b.Part, Paragraph)
}
