package seed

import (
	"cmp"
	"regexp"
)

// Limits of what a piece of the layout is like, in words.
const (
	headlineWords   = 30
	standfirstWords = 60
	headingWords    = 10
	relatedWords    = 25
	debrisWords     = 25 // no longer line is debris
	sentenceWords   = 12 // a longer line with a full stop is a sentence, and debris only if it opens like a notice
	noticeWords     = 90 // no notice is longer
)

// A layout finds what each block of a report is, from the top down.
type layout struct {
	*tables
	blocks []block
	parts  []Part

	marked       int             // the block that is the headline, where that is known beforehand, or -1
	above        bool            // what is above that block is the page's, not the report's
	lastSentence int             // the block from which on there is no other sentence
	hasLabels    bool            // its parts have labels
	dated        bool            // dates are the headings of its entries
	timed        bool            // times are
	start        int             // the block at which the body begins; 0 where that is not known
	head         bool            // the headline has been seen
	body         bool            // the body has begun
	seenCaptions map[string]bool // those seen, by their words or else their credit
	kept         int             // parts up to the last that was not dropped

	lead     lead // the last text that was asked for its dateline
	led      bool // the first paragraph has been read, which may have a dateline
	related  bool // a link prompt stands above: the next line is a headline
	expected bool // the block at hand is one that a link prompt announced
	pictured bool // the page shows a picture here: the next line says what is on it

	stamped, early, updated string // dates that the page is stamped with: below the headline, above it, of a change
}

// A lead is a text, and where the dateline at its head ends.
type lead struct {
	text string
	head bool // as layout.head was
	end  int
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
	l.divideLines()
	l.survey()
	for l.lastSentence = len(l.blocks) - 1; l.lastSentence > 0; l.lastSentence-- {
		if b := &l.blocks[l.lastSentence]; b.Kind != Dropped && sentence(b.Text) {
			if p, _ := l.match(b.Text); p == nil {
				break
			}
		}
	}
	for i := range l.blocks {
		l.place(i)
	}
	l.close()
	l.signOff()
	l.aboutWriters()
	l.commentary()
	l.tail()
	l.repeats()
	l.headings()
	return l.parts, cmp.Or(l.stamped, l.early, l.updated)
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
	l.body = l.body || l.start > 0 && i >= l.start
	expected := l.related && (!b.gap || l.last().Kind == Dropped)
	l.related, l.expected = false, expected
	pictured := l.pictured
	l.pictured = false
	switch {
	case b.Kind == Dropped:
		l.stamp(b)
		l.parts = append(l.parts, b.Part)
	case l.hasLabels && l.asLabelled(i):
	case !hasLetter(b.Text):
		l.drop(b.Part, "rule")
		l.related = expected
	case l.dated && isDateLine(b.Text), l.timed && l.head && isTimeLine(b.Text):
		l.emit(b.Part, Heading)
	case l.asDebris(b):
	case !pictured && l.asDatelineAlone(b):
	case l.head && !l.body && !pictured && l.ofPaper(b.Text):
		l.emit(b.Part, Byline)
	case !b.names && l.asCaption(i, pictured):
	case l.head && (expected || !l.body) && b.Text == l.title():
		l.drop(b.Part, "repeats the headline")
		l.related = expected
	case expected && i != l.marked && b.level == 0 && l.likeHeadline(b.Text):
		l.relate(b.Part)
		l.related = true
	case l.asHeadline(i), l.asByline(i), l.asStandfirst(i), l.asMasthead(i):
	case b.level > 0, (l.body || l.head) && (isTimeLine(b.Text) || isTimedHeading(b.Text)), l.head && b.strong && words(b.Text) <= headingWords && !stopped(b.Text):
		l.emit(b.Part, Heading)
	default:
		l.asParagraph(b)
	}
}

// timeLine matches the time that is the heading of an entry of running news,
// dateLine the date that is one in a history.
var (
	timeLine  = regexp.MustCompile(`^` + clock + `$`)
	timedLine = regexp.MustCompile(`^` + clock + `(?: [–—-])? \p{Lu}`)
	dateLine  = regexp.MustCompile(`^(?i:` + fullDate + `|` + dayMonth + `)$`)
)

// isDateLine says that a text is a date and no more.
func isDateLine(text string) bool {
	return len(text) < 32 && hasDigit(text) && dateLine.MatchString(text)
}

// isTimeLine says that a text is a time of day and no more.
func isTimeLine(text string) bool {
	return len(text) < 20 && hasDigit(text) && timeLine.MatchString(text)
}

// isTimedHeading says that a text is a time of day and a heading: "20:31 Wind rising".
func isTimedHeading(text string) bool {
	return text[0]-'0' < 10 && words(text) <= headingWords && !closed(text) && timedLine.MatchString(text)
}

// asParagraph takes a block for a paragraph of the body. The first may have a
// dateline at its head.
func (l *layout) asParagraph(b *block) {
	// Short lines above the first paragraph are the headline, full stop and
	// all, or points of a summary.
	if !l.led {
		l.led = words(b.Text) > 15
		l.body = l.body || l.start == 0
		if lead := l.dateline(b.Text); lead > 0 {
			l.led = true
			l.emit(b.cut(0, lead), Dateline)
			if l.early == "" {
				l.early = day(b.Text[:lead])
			}
			l.emit(b.cut(lead, len(b.Text)), Paragraph)
			return
		}
	}
	l.emit(b.Part, Paragraph)
}
