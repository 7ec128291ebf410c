package extract

import (
	_ "embed"
	"encoding/binary"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// A document is a report laid out for the finders: the text of its readable
// parts in one string, cut into words and sentences once. All positions inside
// this package are byte offsets into text, or indexes of words; span turns
// them into places on disk at the very end.
type document struct {
	report         *seed.Report
	overlay        *gazetteer.Overlay // the gazetteer, with an editor's entries for this report
	text           string
	small          string // text in small letters: what stands at an offset here stands there
	parts          []part
	words          []word
	blocks         []int32              // of each block of bytes of the text, the first word that ends behind their first
	dated          []int32              // the words that a date may begin with
	counting       []int32              // and a number
	cueing         []int32              // and what says that somebody says something: those with cueSign
	vocabularies   uint32               // those that some of its words are in, as in spelling
	own            map[string]*spelling // of words that the book does not take
	judgements     []judgement          // on the words, those that have been asked for
	writtenSmall   []uint64             // a bit for each spelling: the report writes it small somewhere
	sents          []sentence
	marks          []int32     // the words that may be quotation marks
	stops          []int32     // and those that may end a sentence
	quotes         []quotation // stretches between quotation marks, in order
	talk           *talk       // who says what, once it is read
	told           []int       // room for the words of texts that are read alone
	tellings       []telling   // room for those texts
	bearing        bearing     // room for document.bearers
	rows           []row       // room for the rows of the boxes
	voiced         []voiced    // and for who says what
	lastTalk       *talk       // the one of a document before, for its room
	whole          []int32     // of each sentence, 1 + the word from where it can be read alone, -1 where it cannot, 0 where that is not known
	hero           int         // the entity that the report is about, plus 1; 0 before it is looked for, -1 where there is none
	first          int         // the number of the first sentence of the body, plus 1; 0 before it is looked for
	writesMillions answer      // figureFinder.millions
	answers        int         // 1 + document.answersFrom; 0 before that is looked for, -1 where the report is no interview
	names          []name      // in order, never overlapping
	entities       []entity    // what the names stand for
	embedded       []name      // places inside the names of organisations
	traits         traits      // those that some of its words have, once the names are read
	spells         dialect     // once somebody has asked
	places         resolver    // what the names of places mean, once it is known
	reader         recogniser  // of its names
	year           int         // of publication, 0 when not known
	why            *inquiry    // nil where nobody asks for reasons
	room           []byte      // to write small letters in
	facts          Facts
}

// spare are documents that are done with, whose slices the next ones fill.
var spare = sync.Pool{New: func() any { return new(document) }}

// release gives a document back, of which nobody holds anything any more but
// strings. What it does not name here, the next document does not see.
func (d *document) release() {
	clear(d.parts) // they point into the report
	clear(d.words)
	clear(d.entities)
	clear(d.writtenSmall)
	clear(d.tellings)
	if d.talk != nil {
		clear(d.talk.calls)
		d.lastTalk = d.talk
	}
	*d = document{
		parts: d.parts[:0], words: d.words[:0], sents: d.sents[:0], marks: d.marks[:0], stops: d.stops[:0], quotes: d.quotes[:0],
		judgements: d.judgements[:0], writtenSmall: d.writtenSmall, whole: d.whole[:0], room: d.room[:0],
		names: d.names[:0], entities: d.entities[:0], embedded: d.embedded[:0], places: d.places.spare(), reader: d.reader,
		blocks: d.blocks[:0], dated: d.dated[:0], counting: d.counting[:0], cueing: d.cueing[:0], told: d.told[:0], tellings: d.tellings[:0], bearing: d.bearing, rows: d.rows[:0], voiced: d.voiced[:0], lastTalk: d.lastTalk,
	}
	spare.Put(d)
}

// zeroed is so many zero values, in the room of a slice that is done with.
func zeroed[T any](room []T, size int) []T {
	if cap(room) < size {
		return make([]T, size)
	}
	clear(room[:size])
	return room[:size]
}

// A part is a readable part of the report within a document.
type part struct {
	*seed.Part
	start, end int // bytes of document.text
	word, stop int // words, stop exclusive
	filed      int // 1 + document.filing, 0 where nobody has asked
	titleCase  bool
}

// A sentence is a run of words that ends with a full stop or the end of a
// part.
type sentence struct {
	start, end int // bytes of document.text, trimmed
	word, stop int // words, stop exclusive
	part       int
	signs      sign // of all its words
}

// An answer is what has come of a question about the whole report, which is asked once and only
// where it matters: 0 before that, 1 for yes, -1 for no.
type answer int8

// once is the answer, which ask gives where nobody has asked.
func (a *answer) once(ask func() bool) bool {
	if *a == 0 {
		if *a = -1; ask() {
			*a = 1
		}
	}
	return *a > 0
}

// A shape is how a word is written.
type shape uint8

const (
	lower  shape = iota // "police", and all that has no case
	title               // "Police", "McDonald", "O’Neill", "iPhone"
	upper               // "POLICE", "NATO", "U.S."
	number              // begins with a digit: "54", "1,200", "1980s"
	punct               // a mark
	clitic              // "’s", split from its word
)

// A word is one word, number or mark of the text.
type word struct {
	start, end int32
	sent       int32
	name       int32  // 1 + the index of the name that it belongs to, 0 where it belongs to none
	text       string // as it is written, kept because nearly every rule asks for it
	spelling   *spelling
	shape      shape
	glued      bool // no white space before it
	capital    bool // it can begin or continue a name
}

func readable(k seed.Kind) bool {
	switch k {
	case seed.Headline, seed.Standfirst, seed.Byline, seed.Dateline, seed.Caption, seed.Heading, seed.Paragraph:
		return true
	}
	return false
}

// layOut reads a report into a document.
func layOut(r *seed.Report) *document {
	d := spare.Get().(*document)
	d.report, d.facts = r, none()
	var b strings.Builder
	b.Grow(len(r.Raw) + len(r.Parts))
	d.parts = slices.Grow(d.parts, len(r.Parts))
	for i := range r.Parts {
		p := &r.Parts[i]
		if !readable(p.Kind) || p.Text == "" {
			continue
		}
		start := b.Len()
		text := p.Text
		if p.Kind == seed.Caption && strings.HasPrefix(text, p.Caption) {
			text = p.Caption // who took the picture is no part of the story
		}
		b.WriteString(text)
		d.parts = append(d.parts, part{Part: p, start: start, end: b.Len()})
		b.WriteByte('\n')
	}
	d.text = b.String()
	d.room = smallLetters(d.room, d.text)
	d.small = string(d.room)
	d.words = slices.Grow(d.words, len(d.text)/4)
	d.sents = slices.Grow(d.sents, len(d.text)/64+len(d.parts))
	cutter := newSegmenter()
	for i := range d.parts {
		d.cut(i, cutter)
	}
	d.judgements = zeroed(d.judgements, len(d.words))
	if len(r.Meta.Date) >= 4 {
		for _, c := range r.Meta.Date[:4] {
			d.year = d.year*10 + int(c-'0')
		}
	}
	d.pairQuotes()
	return d
}

// cut splits a part into words and sentences.
func (d *document) cut(n int, by segmenter) {
	p := &d.parts[n]
	p.word = len(d.words)
	stops := len(d.stops)
	glued := false
	text := d.text[:p.end+1] // a line break stands behind the part
	for at := p.start; at < p.end; {
		s := plainSegment(text[at:p.end])
		if s.length == 0 {
			s = by.ruled(text[at:p.end])
		}
		end := at + s.length
		switch {
		case s.plain && s.shape != punct:
			capital := (s.shape == title || s.shape == upper) && !(text[at] == 'I' && pronounI.has(text[at:end]))
			d.append(at, end, s.shape, glued, capital, s.packed)
			glued = true
		case s.length == 1 && text[at] == ' ':
			glued = false
		default:
			d.add(at, s, glued)
			glued = true
		}
		if at = end; text[at] == ' ' && text[at+1] != ' ' && text[at+1] < utf8.RuneSelf {
			glued = false
			at++
		}
	}
	p.stop = len(d.words)
	// A list of names has as many capitals as a headline, but it ends with a
	// full stop.
	p.titleCase = d.at(p.stop-1) != "." && !(n > 0 && isDashLike(d.at(p.word)) && isQuoteMark(d.at(p.word-1))) && d.mostlyCapitals(p.word, p.stop)
	d.cutSentences(n, d.stops[stops:])
}

// append appends a word with its spelling. Packed is what pack makes of it, or 0.
func (d *document) append(start, end int, is shape, glued, capital bool, packed uint64) {
	v := d.small[start:end]
	key := packed | uint64(end-start)<<56
	if packed == 0 || end-start >= 8 {
		key = keyOf(v)
	}
	spelling, _ := book.table.Load().slotOf(v, key)
	if spelling == nil {
		spelling = d.spellingOf(v, key)
	}
	n := len(d.words)
	if n == cap(d.words) {
		d.words = slices.Grow(d.words, n+1)
	}
	d.words = d.words[:n+1]
	w := &d.words[n] // written where it stays, which is all zeros
	w.start, w.end, w.text, w.spelling = int32(start), int32(end), d.text[start:end], spelling
	w.shape, w.glued, w.capital = is, glued, capital
}

// add appends a mark, or a word of more than letters, split from its possessive,
// or joined to the word before where Unicode's rules part an abbreviation from
// its full stop.
func (d *document) add(start int, s segment, glued bool) {
	end := start + s.length
	if !s.plain {
		v := d.text[start:end]
		if cutAt := possessive(v); cutAt > 0 {
			d.appendUnruly(start, start+cutAt, shapeOf(v[:cutAt]), glued, 0)
			d.append(start+cutAt, end, clitic, true, false, 0)
			return
		}
	}
	switch c := d.text[end-1]; {
	case c == '.' && s.length == 1 && glued && d.abbreviates(len(d.words)-1, start):
		last := len(d.words) - 1
		w := &d.words[last]
		d.bound(w, w.start, int32(end))
		w.spelling = d.spell(int(w.start), end)
		if n := len(d.stops); n == 0 || d.stops[n-1] != int32(last) { // "Č", which is no ASCII, is among them
			d.stops = append(d.stops, int32(last))
		}
		return
	case c == '"', c == '\'', c >= utf8.RuneSelf:
		d.marks = append(d.marks, int32(len(d.words)))
		d.stops = append(d.stops, int32(len(d.words)))
	case c == '`':
		d.marks = append(d.marks, int32(len(d.words)))
	case c == '.', c == '?', c == '!', c == ')', c == ']':
		d.stops = append(d.stops, int32(len(d.words)))
	}
	d.appendUnruly(start, end, s.shape, glued, s.packed)
}

// bound says anew where a word lies.
func (d *document) bound(w *word, start, end int32) {
	w.start, w.end, w.text = start, end, d.text[start:end]
}

// appendUnruly appends a mark, or a word of more than plain letters.
func (d *document) appendUnruly(start, end int, is shape, glued bool, packed uint64) {
	capital := (is == title || is == upper) && mayName(d.text[start:end])
	d.append(start, end, is, glued, capital, packed)
}

// abbreviates says whether a full stop at an offset belongs to word i.
func (d *document) abbreviates(i, stop int) bool {
	if i < 0 || int(d.words[i].end) != stop || d.words[i].shape == punct {
		return false
	}
	w := &d.words[i]
	switch {
	case !w.spelling.isPlain():
		return isAbbreviation(d.text[w.start:w.end])
	case w.end == w.start+1:
		return w.shape == title && !(w.glued && stop > 1 && d.text[stop-2] == '&') // an initial, but not in "AT&T."
	}
	return w.end-w.start < 8 && w.spelling.lists.has(abbreviations.number) &&
		(w.shape == title || abbreviations.values[w.spelling.text] != "title")
}

// mayName says whether a word with a capital can begin or continue a name.
func mayName(v string) bool { return !(v[0] == 'I' && pronounI.has(v)) && !contracted(v) }

// contracted says of a word that a pronoun and a verb are drawn together in it:
// "We'll", "They’ve". With the "’s" they are two words.
func contracted(v string) bool {
	n := len(v)
	if n < 4 || v[n-1] != 'l' && v[n-1] != 'e' && v[n-1] != 'd' && v[n-1] != 'm' {
		return false
	}
	if v[n-1] != 'd' && v[n-1] != 'm' {
		if n--; v[n-1] != 'l' && v[n-1] != 'v' && v[n-1] != 'r' {
			return false
		}
	}
	return v[n-2] == '\'' || n > 4 && v[n-4:n-1] == "’"
}

// possessive is where "’s" begins in a word that ends with it, or 0.
func possessive(v string) int {
	n := len(v)
	switch {
	case n > 2 && (v[n-1] == 's' || v[n-1] == 'S') && v[n-2] == '\'':
		return n - 2
	case n > 4 && (v[n-1] == 's' || v[n-1] == 'S') && v[n-4:n-1] == "’":
		return n - 4
	}
	return 0
}

// mostlyCapitals says that nearly all longer words begin with a capital, as in
// a headline in American style, so that a capital tells nothing.
func (d *document) mostlyCapitals(from, to int) bool {
	small, all := 0, 0
	for i := from; i < to; i++ {
		if w := &d.words[i]; w.shape <= upper && w.end-w.start > 3 {
			all++
			if w.shape == lower {
				if small++; small*5 > to-from {
					return false // whatever follows
				}
			}
		}
	}
	return all > 2 && small*5 <= all
}

// cutSentences finds where the sentences of a part end: at a full stop,
// question or exclamation mark, closing marks included, before a word that can
// begin a sentence. Stops are the words of the part that may end one.
func (d *document) cutSentences(n int, stops []int32) {
	p := &d.parts[n]
	from, next := p.word, p.word
	for len(stops) > 0 || next < p.stop {
		i := p.stop - 1
		if len(stops) > 0 {
			i, stops = int(stops[0]), stops[1:]
		}
		if next <= i {
			all := d.words[next : i+1]
			for k := range all {
				all[k].sent = int32(len(d.sents))
			}
			next = i + 1
		}
		if i+1 < p.stop && !d.endsSentence(i, p.stop) {
			continue
		}
		d.sents = append(d.sents, sentence{
			start: int(d.words[from].start), end: int(d.words[i].end),
			word: from, stop: i + 1, part: n,
		})
		from = i + 1
	}
}

// endsSentence says whether a sentence ends with word i, where another word
// follows.
func (d *document) endsSentence(i, stop int) bool {
	// The mark itself may stand before closing marks: He said “no.” (It did.)
	end := i
	for end > 0 && isClosing(d.at(end)) && d.words[end].glued {
		end--
	}
	if d.words[end].sent != d.words[i].sent && end != i {
		return false
	}
	last := d.at(end)
	next := i + 1
	if d.words[next].glued && d.words[next].shape == punct && isClosing(d.at(next)) {
		return false // the closing mark still belongs to it
	}
	if d.words[next].glued && last != "…" && !(d.words[next].shape == title && last == ".") {
		return false // "3.5", "dateline.org", "?!"
	}
	for next < stop && isOpening(d.at(next)) {
		next++
	}
	if next == stop {
		return false
	}
	w := d.words[next]
	begins := w.shape == title || w.shape == upper || w.shape == number
	switch {
	case last == "!" && end == i && d.words[i].glued && d.in(i-1, shoutedNames):
		return begins && d.in(next, starters) // "Yahoo! Japan"
	case last == "?" || last == "!":
		return begins
	case last == "." || last == "…" || last == "...":
		return begins || w.shape == lower && end == i && d.words[i].end-d.words[i].start == 1 && !d.lowerNext(next)
	case strings.HasSuffix(last, ".") && d.words[end].shape != punct:
		// An abbreviation's full stop ends a sentence too where what follows
		// is no name: "in the U.S. The".
		if last == "a.m." || last == "p.m." {
			return begins && w.shape == title && !calendar.knows(d.spelling(next)) && d.words[min(next+1, stop-1)].shape == clitic
		}
		if last == "no." {
			return begins && w.shape != number // "voted no. Lee left", but "no. 7"
		}
		return begins && mayClose(last) && w.shape != upper &&
			(d.in(next, starters) || d.opensBehindForm(end, next, stop) || last == "U.S." && d.opensWithHuman(next, stop) && d.at(end-1) == "the" && d.at(end-2) == "in")
	}
	return false
}

// opensBehindForm says that word i is a firm's legal form, and that a sentence begins behind it
// with the words from next, common ones that call nobody by an office: "Orvexa Ltd. Mobile networks".
func (d *document) opensBehindForm(i, next, stop int) bool {
	return d.keyIn(i, legalForms) && d.key(i) != "co" && next+1 < stop && d.words[next].shape == title && d.words[next+1].shape == lower &&
		commonWords.has(d.lower(next)) && !d.isRoleNoun(next)
}

// opensWithHuman says that a sentence can begin with word i, as it is the name of somebody who
// does something there: Ann Lee, the mayor, said; Ann Lee said.
func (d *document) opensWithHuman(i, stop int) bool {
	if i+2 >= stop || d.words[i].shape != title || d.words[i+1].shape != title || !d.isGiven(i) || d.isEnglish(i) || d.isEnglish(i+1) {
		return false
	}
	return d.at(i+2) == "," || d.at(i+2) == "said" || d.at(i+2) == "says"
}

// lowerNext says that the text goes on in small letters, as after an
// abbreviation that no list has.
func (d *document) lowerNext(i int) bool { return d.words[i].shape == lower }

func isClosing(v string) bool {
	switch v {
	case "”", "’", "\"", "'", ")", "]", "»", "''":
		return true
	}
	return false
}

func isOpening(v string) bool {
	switch v {
	case "“", "‘", "\"", "'", "(", "[", "«", "„", "—", "–", "-", "``":
		return true
	}
	return false
}

// at is the text of word i, "" outside the text.
func (d *document) at(i int) string {
	if uint(i) >= uint(len(d.words)) {
		return ""
	}
	return d.words[i].text
}

// smallLetters is a text in small letters, in the room of what is done with.
// Offsets stay as they are: a letter stays large whose small one takes more bytes
// or fewer, such as "İ".
func smallLetters(room []byte, text string) []byte {
	b := append(room[:0], text...)
	for i := 0; i < len(b); {
		for ; i+8 <= len(b); i += 8 {
			eight := binary.LittleEndian.Uint64(b[i:])
			if eight&tops != 0 {
				break
			}
			binary.LittleEndian.PutUint64(b[i:], eight|capitals(eight)>>2)
		}
		for ; i < len(b) && b[i] < utf8.RuneSelf; i++ {
			if c := b[i]; 'A' <= c && c <= 'Z' {
				b[i] += 'a' - 'A'
			}
		}
		// What stands together in another script, or is one mark.
		for i < len(b) && b[i] >= utf8.RuneSelf {
			if general := i+3 <= len(b) && b[i] == "–"[0] && b[i+1] == "–"[1]; general {
				i += len("–") // quotation marks and dashes
				continue
			}
			r, size := utf8.DecodeRune(b[i:])
			if small := unicode.ToLower(r); small != r && utf8.RuneLen(small) == size {
				utf8.EncodeRune(b[i:], small)
			}
			i += size
		}
	}
	return b
}

// lower is the text of word i in small letters.
func (d *document) lower(i int) string {
	if uint(i) >= uint(len(d.words)) {
		return ""
	}
	w := &d.words[i]
	return d.small[w.start:w.end] // as its spelling has it, and nearer at hand
}

// listKey is text in small letters as the lists have it: with plain
// apostrophes, without a full stop at the end.
func listKey(v string) string {
	v = strings.TrimSuffix(v, ".")
	if strings.IndexByte(v, "’"[0]) >= 0 { // quicker than to look for all of it
		v = strings.ReplaceAll(v, "’", "'")
	}
	return v
}

// placeKey is the gazetteer's key of a name.
func (d *document) placeKey(n *name) string {
	if n.part && (d.key(n.stop-1) == "city" || d.keyIn(n.stop-1, directions)) {
		return gazetteer.Key(d.lowerSlice(n.word, n.stop-1)) // "Baringo North" and "Baringo"
	}
	if n.part && n.stop == n.word+1 {
		return gazetteer.Key(d.lowerSlice(n.word, n.stop) + " river") // "along the Ohio"
	}
	if n.part {
		return gazetteer.Key(d.lowerSlice(n.word+1, n.stop)) // "East Corinth" and "Corinth" settle nothing between them
	}
	return gazetteer.Key(d.lowerSlice(n.word, n.stop))
}

// shape is the shape of word i, punct outside the text.
func (d *document) shape(i int) shape {
	if i < 0 || i >= len(d.words) {
		return punct
	}
	return d.words[i].shape
}

// slice is the text of the words from up to, but not including, to.
func (d *document) slice(from, to int) string {
	if from >= to {
		return ""
	}
	return d.text[d.words[from].start:d.words[to-1].end]
}

// lowerSlice is what slice is, in small letters.
func (d *document) lowerSlice(from, to int) string {
	if from >= to {
		return ""
	}
	return d.small[d.words[from].start:d.words[to-1].end]
}

// pairOfWords is words i and i+1 in small letters, with a space between them.
func (d *document) pairOfWords(i int) string {
	if end := d.words[i].end; d.words[i+1].start == end+1 && d.text[end] == ' ' {
		return d.lowerSlice(i, i+2)
	}
	return d.lower(i) + " " + d.lower(i+1)
}

// bytesBlock is how many bytes of the text share an entry of document.blocks.
const bytesBlock = 4

// look notes, in one look at all words once their names are read, which of them finders begin at, what signs the
// sentences have, and which word ends first behind the first byte of each block. Each finder
// would have to look at all words for itself, and the spellings of a report are too many to
// stay in a processor's first cache.
func (d *document) look() {
	blocks := slices.Grow(d.blocks[:0], len(d.text)/bytesBlock+1)
	next := int32(0)                                             // where the next block begins
	begins := calendar.bit | holidayStarts.bit | numberWords.bit // what mayDate and mayCount ask of a word in small letters
	for n := range d.sents {
		s := &d.sents[n]
		for i := s.word; i < s.stop; i++ {
			w := &d.words[i]
			for ; next < w.end; next += bytesBlock {
				blocks = append(blocks, int32(i))
			}
			p := w.spelling
			s.signs |= p.signs
			if p.signs&cueSign != 0 {
				d.cueing = append(d.cueing, int32(i))
			}
			if w.shape == lower && p.vocabularies&begins == 0 {
				continue // as of most words
			}
			if mayDate(w) {
				d.dated = append(d.dated, int32(i))
			}
			if mayCount(w) {
				d.counting = append(d.counting, int32(i))
			}
		}
	}
	d.blocks = blocks
}

// wordAt is the first word that ends after a byte offset.
func (d *document) wordAt(offset int) int {
	n := max(offset, 0) / bytesBlock
	if n >= len(d.blocks) {
		return len(d.words)
	}
	i := int(d.blocks[n])
	for i < len(d.words) && int(d.words[i].end) <= offset {
		i++
	}
	return i
}

// sameSentence says whether there are words i and j and both are of one sentence.
func (d *document) sameSentence(i, j int) bool {
	return i >= 0 && j >= 0 && i < len(d.words) && j < len(d.words) && d.words[i].sent == d.words[j].sent
}

// sentenceOf is the sentence of word i.
func (d *document) sentenceOf(i int) *sentence { return &d.sents[d.words[i].sent] }

// partOf is the part of word i.
func (d *document) partOf(i int) *part { return &d.parts[d.sentenceOf(i).part] }

// startsSentence says whether nothing but opening marks stands before word i
// in its sentence.
func (d *document) startsSentence(i int) bool {
	for j := d.sentenceOf(i).word; j < i; j++ {
		if !isOpening(d.at(j)) {
			return false
		}
	}
	return true
}

// mention makes a Mention of the bytes from start up to end of the text.
func (d *document) mention(start, end int) Mention {
	return Mention{Span: d.span(start, end), Text: d.text[start:end], from: start, to: end}
}

// span is where the bytes from start up to end of the text lie on disk. They
// may reach over several parts.
func (d *document) span(start, end int) seed.Span {
	first := d.partAt(start)
	last := first
	if end-1 > first.end {
		last = d.partAt(end - 1)
	}
	s := seed.Span{Start: first.Locate(start-first.start, len(first.Text)).Start}
	s.End = last.Locate(0, min(end-last.start, len(last.Text))).End
	return s
}

// partAt is the part that holds a byte of the text.
func (d *document) partAt(offset int) *part {
	lo, hi := 0, len(d.parts)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if d.parts[mid].start <= offset {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return &d.parts[lo]
}
