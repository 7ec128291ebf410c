package extract

import (
	"strings"
	"time"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// The rows of dates, which make the timeline: which of the dates found make one.

// filed says that a date is the day on which the report was filed, in its
// dateline: the report's own date has it, and nothing of the matter was then.
func (d *document) filed(x *Date) bool {
	return d.partAt(x.from).Kind == seed.Dateline || d.wordAt(x.from) < d.filing(x.from)
}

// filing is the dash or the colon behind the place and the day with which the part of a byte
// opens: "OSLO, March 12 (Dateline) -". 0 where it opens otherwise.
func (d *document) filing(offset int) int {
	p := d.partAt(offset)
	if p.filed == 0 {
		p.filed = d.readsFiling(p.word) + 1
	}
	return p.filed - 1
}

// readsFiling is filing, of a part that opens with word first, asked anew.
func (d *document) readsFiling(first int) int {
	if s := d.words[first].shape; s != upper && s != title || len(d.at(first)) < 3 && d.shape(first+1) != upper {
		return 0
	}
	named := d.words[first].shape == upper // or something in brackets: the agency, the day
	for i := first + 1; i < min(first+2*mostDateline, len(d.words)-1); i++ {
		switch v := d.at(i); {
		case d.words[i].shape == lower && v != "and":
			return 0
		case v == "(":
			named = true
		case named && v == "-" && d.at(i+1) == "-" && d.words[i+1].glued && d.shape(i+2) <= upper && d.words[i+2].glued:
			return i + 1 // BEIJING --The yard
		case v == ":" && d.words[first].shape == upper && i <= first+4 && !d.words[i+1].glued:
			return i // BALI, Norland: The yard …
		case v == ":" && i <= first+3 && !d.words[i+1].glued && d.shape(i+1) != lower && d.isPlaceName(first, i):
			return i // Muscat: The yard …
		case (v == "-" || v == "–" || v == "—" || v == "--" || v == "_") && !d.words[i+1].glued:
			if !named || d.words[i].glued && v == "-" {
				return 0
			}
			return i
		}
	}
	return 0
}

// isPlaceName says that the words from up to, but not including, to are the name of a place.
func (d *document) isPlaceName(from, to int) bool {
	n := d.nameAt(from)
	return n != nil && n.kind == place && n.word == from && n.stop == to
}

// otherDates are those of a sentence but date i.
func (b *boxer) otherDates(s *sentence, i int) []stretch {
	all := b.d.facts.Dates
	return othersIn(s, i, len(all), func(k int) stretch { return stretch{all[k].from, all[k].to} })
}

// dates makes one row of each date and sentence, but for the day of filing.
func (b *boxer) dates() {
	d := b.d
	type moment struct {
		edtf string
		sent int
	}
	seen := make(map[moment]bool)
	joined := -1 // the date that the row before this one has as its end
	for i, x := range d.facts.Dates {
		s := d.sentenceAt(x.from)
		if i == joined {
			continue
		}
		whole, pair := b.coupled(i)
		if pair == loose {
			continue
		}
		if !d.inBody(x.from) || d.filed(&x) || seen[moment{x.EDTF, s.start}] {
			continue
		}
		seen[moment{x.EDTF, s.start}] = true
		if b.ofStory(x.from) || d.ofErratum(x.from) || d.ofBase(&x) || b.compared(s, &x) || d.spoken(s.word, s.stop) < fewestTold || d.verbsWithin(s.word, s.stop) == 0 || b.timeless(&x) ||
			!b.plainlySaid(s, &x) && (b.dependent(s, &x) || b.astray(s, &x) || b.beside(s, &x)) {
			continue
		}
		text, reads := d.phrase(s, x.from, x.to, false)
		if !reads || strings.ContainsRune(text, '<') {
			continue // or it has markup
		}
		f := Fact{Kind: "date", Text: text, When: b.due(&x), Where: b.where(s, x.from, x.to, b.otherDates(s, i)), Evidence: d.evidence(s)}
		if pair == linked {
			f.When, joined = whole, i+1
		}
		f.Status, f.By, f.Hedge = b.status(x.from, x.to)
		if isPronoun(f.By) || f.By != "" && b.outranked(f.By, x.from) {
			f.By = ""
		}
		if f.By == "" && (isOwn(text) || taggedBySomebody(text)) || b.untellable(s, x.from, f.Status) {
			continue
		}
		if by, ok := b.tagged(x.from); ok && by == "" {
			continue
		} else if ok {
			f.Status, f.By = Claimed, by
		}
		if f.Hedge == "" && b.announcedOn(x.from) {
			f.Status, f.By = Stated, ""
		} else if v := b.saidOn(x.from); v != nil && (f.Status == Stated || f.By == "") {
			f.Status, f.By = v.status, v.by
			if strings.HasPrefix(text, "…") && !strings.Contains(text, d.text[max(v.from, v.to-mostShared):v.to]) &&
				!strings.Contains(text, d.text[v.from:min(v.to, v.from+mostShared)]) {
				continue // … an official said on Friday
			}
			if isPronoun(f.By) {
				f.By = ""
			}
		}
		if isPronoun(f.By) {
			f.By = ""
		}
		b.add(f, b.landmark(&x, s))
	}
}

// plainlySaid says that a date is that of the saying, which it stands right beside or leads in: on Friday
// Lee said; but not: reported May sales, noted the May 3 fire.
func (b *boxer) plainlySaid(s *sentence, x *Date) bool {
	d := b.d
	first, stop := d.wordAt(x.from), d.nounBehind(x)
	if d.qualifies(first, stop) || b.saidOn(x.from) == nil {
		return false
	}
	lead := d.leadOf(s.word, first)
	return d.telling(stop) || d.fronts(s, first) || lead > s.word && (len(d.lexeme(lead-1).verbs) > 0 || d.telling(lead-1))
}

// A pairing is how a date stands to the one behind it.
type pairing uint8

const (
	single pairing = iota // each is a time of its own: in 1994 and 1997
	linked                // both are one time: in late January or early February
	loose                 // one of both, or the time between, which is not told
)

// coupled is the interval that date i makes with the one that "and" or "or" joins to it.
func (b *boxer) coupled(i int) (edtf string, p pairing) {
	d := b.d
	if i > 0 {
		if w, p := b.joint(i-1, i); p == loose || w != "" {
			return "", loose
		}
	}
	if i+1 < len(d.facts.Dates) {
		return b.joint(i, i+1)
	}
	return "", single
}

// joint is what dates i and k are together.
func (b *boxer) joint(i, k int) (edtf string, p pairing) {
	d := b.d
	x, y := &d.facts.Dates[i], &d.facts.Dates[k]
	at := d.wordAt(x.to-1) + 1
	next := d.wordAt(y.from)
	for next > at+1 && (d.at(next-1) == "of" || d.at(next-1) == "the" || d.at(next-1) == "beginning" || d.at(next-1) == "start") {
		next-- // the end of 2009 and the beginning of 2010
	}
	if y.from >= d.sentenceAt(x.from).end || next != at+1 {
		return "", single
	}
	word := d.at(at)
	if word != "and" && word != "or" {
		return "", single
	}
	if follows(x.EDTF, y.EDTF) {
		return x.EDTF + "/" + y.EDTF, linked
	}
	if word == "or" {
		return "", loose
	}
	return "", single
}

// follows says that a time is the next of its kind behind another: the day, the month or the
// year after. Of a year that is not stated, nobody knows whether it has 29 days in February.
func follows(x, y string) bool {
	a, ok := momentOf(x)
	b, also := momentOf(y)
	if !ok || !also || a.grain != b.grain || a.known() != b.known() {
		return false
	}
	if !a.known() {
		a.year, b.year = commonYear, commonYear
	}
	next, ok := a.shift(1, a.grain)
	return ok && next == b
}

// unsure says that a weekday alone is the day after that of filing, of which the report tells as
// past: of the week before, or of what it knows will have been; or that it is one of a story's
// own: I landed on the Friday.
func (b *boxer) unsure(x *Date) bool {
	filed := b.d.report.Date()
	if len(filed) < len(time.DateOnly) || len(x.EDTF) != len(time.DateOnly) {
		return false
	}
	first := b.d.wordAt(x.from)
	c, ok := calendar.entry(b.d.spelling(first))
	if !ok || c.kind != weekdayName || strings.ContainsAny(x.Text, "0123456789") {
		return false
	}
	if v := b.d.at(first - 1); v == "the" || v == "that" {
		return true
	}
	if next, ok := calendar.entry(b.d.spelling(first + 1)); ok && next.kind == timeUnit && b.d.sameSentence(first, first+1) {
		return true // on Friday fortnight
	}
	for i := first - 1; i > first-mostLed && b.d.sameSentence(i, first); i-- {
		if b.d.at(i) == "have" && b.d.at(i-1) == "to" {
			return true // schools were to have opened on Monday
		}
	}
	for i := first - 1; i >= first-mostCompared && b.d.shape(i) == lower; i-- {
		switch b.d.at(i) {
		case "a", "an", "one", "any", "every", "some", "each":
			return true // on a wet Saturday
		}
		if b.d.lexeme(i).class != 0 {
			break
		}
	}
	if x.EDTF < filed[:len(time.DateOnly)] && b.d.forecast(first) {
		return true
	}
	t, err := time.Parse(time.DateOnly, filed[:len(time.DateOnly)])
	return err == nil && t.AddDate(0, 0, -6).Format(time.DateOnly) == x.EDTF
}

// forecast says that the clause of a day which word i opens tells what is forecast, so that the day
// has yet to come: rain was forecast for Friday.
func (d *document) forecast(i int) bool {
	s := d.sentenceOf(i)
	for k := i - 1; k >= s.word && d.at(k) != ";" && d.at(k) != ","; k-- {
		switch v := d.lower(k); {
		case v == "forecast", v == "forecasts", v == "predicts", v == "outlook":
			return true
		case d.telling(k) && d.lexeme(k).class&auxiliaryWord == 0:
			return false
		}
	}
	return false
}

// overdue says that a day or a month with no year of its own is a term which had passed when the
// report was filed, if it is not that of the year to come, or one to come of what is past:
// conditional on a decision by September 30.
func (b *boxer) overdue(x *Date) bool {
	d, filed := b.d, b.d.report.Date()
	if len(filed) < len(time.DateOnly) || x.EDTF[0] == 'X' || len(x.EDTF) != len("2006-01") && len(x.EDTF) != len(time.DateOnly) ||
		x.EDTF == filed[:len(x.EDTF)] ||
		strings.Contains(x.Text, x.EDTF[:len("2006")]) || !calendarMonth(d.lower(d.wordAt(x.from))) && !calendarMonth(d.lower(d.wordAt(x.to-1))) {
		return false
	}
	first := d.wordAt(x.from)
	switch led := d.ledBy(first); led {
	case "by", "until", "till", "before":
		if x.EDTF < filed[:len(x.EDTF)] {
			return true
		}
		verb, _ := d.governing(d.sentenceOf(first).word, first, -1)
		// Was without a yard until December.
		return led != "by" && led != "before" && verb >= 0 && d.tense(verb) == past && d.lexeme(verb).class&haveWord == 0
	}
	return false
}

// mostShared is how many bytes of either end of what is said show that a text has it.
const mostShared = 12

// saidOn is what somebody said on the day that stands at a byte beside the verb, or at
// the head of the sentence: on Friday, Lee said that it fell. Its row has what was said.
func (b *boxer) saidOn(from int) *voiced {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if !c.told && c.kind == plain && at >= c.stop && c.stance <= confirms && c.frame&clauseFrame != 0 && c.head > u.word+2 &&
			d.at(c.from-1) == "and" &&
			t.endsTelling(c.stop, u.stop) {
			return &voiced{status: Claimed} // it has sunk, harbour officials and relatives said on Monday
		}
		parted := c.kind == dangling && t.lex[c.verb].form == pastForm && at >= c.to && at < c.verb // the council on May 3 said
		if !c.told || c.kind > inverted && !parted || c.stance > confirms || c.frame&(clauseFrame|thatFrame) == 0 {
			continue
		}
		lo, hi := c.stop, at
		if at < c.head {
			lo, hi = u.word, c.head
			if at > u.word && t.lex[u.word].class == 0 && d.shape(u.word) == title && strings.HasSuffix(d.at(u.word), "ed") {
				continue // Founded in 1987, the yard has said
			}
			if at > u.word+1 && d.in(u.word, dividers) && strings.HasSuffix(d.at(u.word+1), "ing") && t.lex[u.word+1].class&timeWord == 0 {
				continue // After touring Oslo on Thursday, Lee said
			}
		} else if at < c.to {
			continue // Lee, who took office in May, said
		} else if at < c.verb {
			lo, hi = c.to, c.verb
		} else if s := d.sentenceOf(at); d.reduced(s.word, c.verb, at, at+1, s.stop) {
			continue
		}
		beside := true
		for k := lo; k < hi && beside; k++ {
			v := d.at(k)
			beside = t.quoted[k] == 0 && v != ";" && v != "that" && (v != "," || at < c.head) &&
				(d.words[k].shape != lower && t.is(k, timeWord) || d.tense(k) == undirected && !t.is(k, auxiliaryWord|relativeWord|subjectWord)) // May is no may
		}
		if !beside {
			continue
		}
		if h := c.head - 1; h > u.word && t.is(h, subordinatorWord) && t.quoted[h] == 0 {
			return &voiced{status: Claimed} // the talks changed when Lee said on Monday that
		}
		for k := range b.speech {
			if v := &b.speech[k]; v.from >= int(d.words[u.word].start) && v.to <= int(d.words[u.stop-1].end) && v.verb != "" &&
				strings.HasPrefix(v.verb, d.at(c.verb)) {
				return v
			}
		}
	}
	return nil
}

// announcedOn says that a date is that of an act which announcing is: on May 3 the yard announced
// its closure.
func (b *boxer) announcedOn(from int) bool {
	d, t := b.d, talkOf(b.d)
	at := d.wordAt(from)
	u := t.utteranceOf(at)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if c.kind != plain || t.lex[c.verb].verbs[0].lemma != "announce" || t.unsaid(c) || t.quoted[c.stop] > 0 ||
			!t.is(c.stop, determinerWord|possessiveWord) ||
			d.at(c.stop) == "that" {
			continue
		}
		end := t.rightPhrase(c.stop, u.stop)
		if lo, hi := min(at, c.verb), max(at, c.verb); end > c.stop && (end >= u.stop || !t.is(end, auxiliaryWord) && d.tense(end) == undirected) &&
			d.verbsWithin(lo+1, hi) == 0 &&
			!d.anyOf(lo, hi, ";") &&
			u.cues-u.cue == 1 &&
			!u.has(quoteSign) {
			return true
		}
	}
	return false
}

// compared says that a date is that of a level that something else is compared
// with, and nothing of the row's own was then: up from 14% in 2010, 12 more than
// last year.
func (b *boxer) compared(s *sentence, x *Date) bool {
	d := b.d
	first := d.wordAt(x.from)
	if d.lower(first) == "since" && d.superlative(s.word, first) || d.against(x) {
		return true // its lowest level since May
	}
	for i := first - 1; i >= max(s.word, first-mostLed); i-- {
		switch v := d.lower(i); {
		case v == "," && i == first-2 && !d.sameSentence(first, d.wordAt(x.to-1)+2): // from the last contest, in 2012
		case isBorder(v) && !d.inNumber(i):
			return false
		case d.compares(i) && !(v == "than" && i+2 < first && d.finiteWithin(i+1, first)):
			return !d.bounded(i)
		case v == "since" && d.superlative(s.word, i):
			return true // the lowest since counts began in 1979
		case v == "from" && (d.at(i-1) == "up" || d.at(i-1) == "down"):
			return true // up from Sh3,000 in December
		case v == "ahead" && d.at(i+1) == "of" && (d.at(i-1) == "%" || d.at(i-1) == "cent" || d.at(i-1) == "percent"):
			return true // 9% ahead of the same time last year
		case v == "from" && d.at(first-2) == "," && b.figureWithin(s.word, i):
			return true
		case v == "from" && i+1 == first && (strings.HasSuffix(x.Text, "year") || strings.HasPrefix(x.Text, "earlier")) && b.figureWithin(s.word, i):
			return true // 12% last month from the previous year
		case v == "from" && (b.figureWithin(i+1, first) || i+1 == first && (b.figureWithin(max(i-2, s.word), i) || d.at(i-1) == "up" || d.at(i-1) == "down" || strings.HasPrefix(d.at(d.wordAt(x.to-1)+1), "level"))):
			return true // 14% from last year, cut by 40% from 1990 levels
		}
	}
	return false
}

// against says that a year is one that a change is counted from: down three points on 2011.
func (d *document) against(x *Date) bool {
	return len(x.EDTF) == 4 && d.lower(d.wordAt(x.from)-1) == "on"
}

// superlative says that one of the few words before word i says that nothing is so
// much: the lowest level.
func (d *document) superlative(from, i int) bool {
	for k := max(from, i-mostCompared-1); k < i; k++ {
		v := d.at(k)
		if d.words[k].shape == lower &&
			(strings.HasSuffix(v, "est") && len(v) > 4 && d.at(k-1) != "to" && v != "interest" && v != "request" && v != "protest" && v != "arrest" && v != "forest" || v == "best" || v == "first" || v == "last" || v == "only" || v == "worst" || v == "most") {
			return true
		}
	}
	return false
}

// bounded says that the "than" at word i makes a number less than exact: more
// than 300 boats sank in 2010.
func (d *document) bounded(i int) bool {
	if d.lower(i) != "than" || i == 0 || !bounds.has(d.lowerSlice(i-1, i+1)) {
		return false
	}
	v := d.at(i + 1)
	return d.shape(i+1) == number || numberWords.has(v) || isCurrencySign(v) || v == "a" || v == "half"
}

// datedApart says that another date of its sentence, in another year and behind a preposition, tells when that was.
func (d *document) datedApart(x *Date) bool {
	s := d.sentenceAt(x.from)
	for i := range d.facts.Dates {
		if y := &d.facts.Dates[i]; y.from > x.to && y.from < s.end && len(y.EDTF) >= 4 && y.EDTF[:4] != x.EDTF[:4] &&
			d.lexeme(d.wordAt(y.from)-1).class&prepositionWord != 0 {
			return true
		}
	}
	return false
}

// describes says that a century or a decade only says what a thing is like, and
// nothing that happened then: 20th century dictators.
func (d *document) describes(x *Date) bool {
	stop := d.wordAt(x.to-1) + 1
	if stop >= len(d.words) || !d.sameSentence(stop-1, stop) {
		return false
	}
	if first := d.wordAt(x.from); len(x.EDTF) == 4 && x.EDTF[3] != 'X' {
		// Any 2016 candidates, a 2016 victory; but not: the 2003 invasion.
		switch v := d.lower(first - 1); {
		case v == "the" && (d.lower(first-2) == "on" || d.lower(first-2) == "about") && d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop):
			return true // a film on the 2008 crisis
		case v == "the" || v == "this" || v == "," || d.shape(first-1) == clitic || d.startsSentence(first) || isOpening(v):
			return d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) && d.datedApart(x) // the 2022 budget was passed in December 2021
		case d.lexeme(first-1).class&(prepositionWord|subordinatorWord|possessiveWord) != 0 && v != "to" && v != "like" && v != "with" && v != "as":
			return false
		}
		return first+1 == stop && d.words[stop].shape <= upper && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) && !d.present(stop)
	}
	if !strings.HasSuffix(x.EDTF, "X") {
		return false
	}
	return d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop) || d.at(stop) == "-" && d.words[stop].glued
}

// due is when a row's matter was: what came "after", "before" or "by" a time has
// an end that is not known.
func (b *boxer) due(x *Date) string {
	d, when := b.d, b.clipped(x)
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	led := d.ledBy(first)
	ends := led == "by" || led == "through" || (led == "until" || led == "till") && !d.notUntil(first) && !d.putOff(first)
	if strings.Contains(when, "/") || first == 0 || strings.HasPrefix(when, "X") && led != "since" && !ends ||
		!d.sameSentence(first-1, first) {
		return when
	}
	if stop < len(d.words) && d.sameSentence(first, stop) &&
		(d.shape(stop) == clitic || d.words[stop].shape == lower && !functionWords.knows(d.spelling(stop)) && !d.finite(stop)) {
		return when // after the 2008 fire, after Monday’s fire
	}
	if d.at(first-1) == "the" && first > 1 && strings.HasSuffix(when, "X") || first > 1 && d.roughly(first-1) {
		first-- // since the late ’80s, since about 1980
	}
	switch v := d.lower(first - 1); {
	case v == "after" || v == "since", v == "from" && d.startsSentence(first-1),
		v == "from" && d.at(stop) != "to" && d.at(stop) != "-" && d.at(stop) != "–" && !strings.HasPrefix(d.at(first-2), "learn") &&
			!(d.at(stop) == "," && d.at(stop+1) == "when") && // has learned from 2018, when it lost
			(d.lexeme(first-3).class&(determinerWord|possessiveWord) == 0 || d.has(first-2, rates)): // not: a letter from May
		return when + "/" + b.endOf(x, when)
	case led == "since" && v == "of":
		return when + "/" + b.endOf(x, when) // since the start of 2021
	case v == "before" || v == "to" && d.lower(first-2) == "prior", ends, led == "before" && v == "of" && d.at(first-2) == "end":
		return "../" + when
	}
	return when
}

// endOf is when what has been since a date had come so far, by another of its sentence: by the end of July, 212 had landed
// since January. It is ".." where none says.
func (b *boxer) endOf(x *Date, when string) string {
	s := b.d.sentenceAt(x.from)
	for i := range b.d.facts.Dates {
		if y := &b.d.facts.Dates[i]; y.from >= s.start && y.from < x.from && !strings.Contains(y.EDTF, "/") && y.EDTF > when &&
			b.d.ledBy(b.d.wordAt(y.from)) == "by" {
			return y.EDTF
		}
	}
	return ".."
}

// notUntil says that what came with a time which word i opens came just then: did not sail
// until 4 May.
func (d *document) notUntil(i int) bool {
	for k := i - 1; d.sameSentence(k, i) && i-k <= 2*mostLed && (!isBorder(d.at(k)) || k == i-2 && d.at(k) == ","); k-- {
		if d.lexeme(k).class&negationWord != 0 || strings.HasSuffix(d.at(k), "n’t") || strings.HasSuffix(d.at(k), "n't") {
			if d.lexeme(k-2).class&relativeWord != 0 && i-k > 2*mostCompared {
				return false // who could not show they had been ill have been told to stay away until 4 May
			}
			return d.verbsWithin(k+1, i) <= 1 // but not: who could not show it were told to stay away until 4 May
		}
		if k < i-1 && (d.at(k) == "and" || d.at(k) == "but") {
			return false
		}
	}
	return false
}

// notBefore says that nothing is told of the time before a date which word i opens but that
// something will not have come by then: no sale before 2028.
func (d *document) notBefore(i int) bool {
	for k := i - 1; d.sameSentence(k, i) && d.at(k) != ";"; k-- {
		if v := d.lower(k); d.lexeme(k).class&negationWord != 0 || v == "no" || v == "cannot" || v == "unlikely" || strings.HasSuffix(v, "n’t") ||
			strings.HasSuffix(v, "n't") {
			return true
		}
	}
	return false
}

// putOff says that what came "until" the time that word i opens was put to that time: was postponed until 4 May.
func (d *document) putOff(i int) bool {
	k := i - 1
	for k > 0 && d.at(k) != "until" && d.at(k) != "till" {
		k--
	}
	return k > 1 && d.sameSentence(k-2, i) && (postponing.has(d.lower(k-1)) || postponing.has(d.pairOfWords(k-2)))
}

var postponing = readTable("postponing.txt")

// timeless says that nothing was at a date, or not just then.
func (b *boxer) timeless(x *Date) bool {
	first, stop := b.d.wordAt(x.from), b.d.wordAt(x.to-1)+1
	if t := talkOf(b.d); t.quoted[first] > 0 && t.isAny(first, "today", "tomorrow", "tonight", "yesterday") && b.d.words[t.quoteAt(first).word].shape == lower {
		return true // asked to be let in “today, and argued about tomorrow”
	}
	if b.d.shape(stop) == clitic && !strings.HasPrefix(x.EDTF, "XXXX") && b.d.direction(b.d.wordAt(x.from), stop) == future {
		return true // Monday's ruling will hurt farms: of the last Monday or of the next
	}
	if b.ofOtherYear(x) || isMostOfAll(b.d.at(first-1)) && calendarMonth(b.d.lower(first)) && b.d.shape(stop) != number {
		return true // the driest October since
	}
	if b.d.at(stop-1) == "later" && b.d.at(first-1) == "that" {
		return true // found that two years later most could read: later than what they had done
	}
	if v := b.d.at(b.d.wordAt(x.from) - 1); v == "accessed" || v == "retrieved" || v == "ago" {
		return true // of a source, and by whom; a year ago this week
	}
	led := b.d.ledBy(b.d.wordAt(x.from))
	if led == "before" && b.d.notBefore(b.d.wordAt(x.from)) {
		return true
	}
	if (led == "until" || led == "till" || led == "through") &&
		b.d.timedBeside(b.d.sentenceAt(x.from), b.d.wordAt(x.from), stop) {
		return true // was opened last week and adjourned until May
	}
	if b.d.delivers(x) || b.d.ofDoing(x) || b.d.onWeekdayOfPlan(x) || b.d.everyYear(x) {
		return true
	}
	return b.unsure(x) || b.overdue(x) || b.figurative(x) || b.d.inBrackets(x) || b.d.recurs(x) || b.d.shifts(x) || b.d.tellsWhich(x) ||
		b.d.describes(x) ||
		b.d.partial(x) ||
		b.d.named(x) ||
		b.d.accounted(x)
}

// isMostOfAll says of a word that it sets a month above those of its name in other years: the driest October.
func isMostOfAll(v string) bool {
	switch v {
	case "best", "busiest", "coldest", "coolest", "deadliest", "driest", "hottest", "rainiest", "sunniest", "warmest", "wettest", "worst":
		return true
	}
	return false
}

// ofOtherYear says that a date without figures stands in somebody's own words, and these are of another year than the report:
// in a letter of 3 August 2021, “before Sunday”.
func (b *boxer) ofOtherYear(x *Date) bool {
	d := b.d
	if len(x.EDTF) < 4 || x.EDTF[0] == 'X' || strings.ContainsAny(x.Text, "0123456789") || talkOf(d).quoted[d.wordAt(x.from)] == 0 {
		return false
	}
	s := d.sentenceAt(x.from)
	for i := range d.facts.Dates {
		if y := &d.facts.Dates[i]; y.from >= int(s.start) && y.to <= x.from && len(y.EDTF) >= 4 && y.EDTF[0] != 'X' && y.EDTF[:4] != x.EDTF[:4] && strings.ContainsAny(y.Text, "0123456789") {
			return true
		}
	}
	return false
}

// ofBase says that a date is that of an amount from which another, told behind it, has come: fell from 410 a day in 2018 to 150.
func (d *document) ofBase(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	if next := d.spelling(stop + 1); d.at(stop) != "to" || d.lexeme(first-1).class&prepositionWord == 0 ||
		d.shape(stop+1) == lower && !numberWords.knows(next) && !boundStarts.knows(next) {
		return false
	}
	for i := first - 2; i > d.sentenceOf(first).word && first-i <= mostBased && !isBorder(d.at(i)); i-- {
		if d.at(i) == "from" {
			return true
		}
	}
	return false
}

// mostBased is how many words stand at most between the "from" of an amount and its date.
const mostBased = 10

// everyYear says that months with no year of their own are those of a duty, which comes back every year: has to close between
// March and May.
func (d *document) everyYear(x *Date) bool {
	if first := d.wordAt(x.from); strings.Contains(x.EDTF, "/") && len(x.EDTF) == len("2006-01/2006-02") &&
		!strings.Contains(x.Text, x.EDTF[:len("2006")]) {
		for i := first - 1; i >= d.sentenceOf(first).word; i-- {
			switch v := d.at(i); {
			case isBorder(v):
				return false
			case v == "must", v == "to" && (d.at(i-1) == "have" || d.at(i-1) == "has" || d.at(i-1) == "required" || d.at(i-1) == "obliged"),
				v == "banned" || v == "forbidden" || v == "prohibited":
				return true
			case d.tense(i) == past:
				return false
			}
		}
	}
	return d.habitual(x)
}

// habitual says that a month of no year of its own stands behind what comes back with it: it usually freezes in
// January, the season generally lasts until the second week of November.
func (d *document) habitual(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	if !calendarMonth(d.lower(stop - 1)) {
		return false
	}
	for i := first - 2; i >= d.sentenceOf(first).word && !isBorder(d.at(i)); i-- {
		if v := d.lower(i); habits.has(v) {
			if d.tense(i+1) != past || d.at(i-1) == "is" || d.at(i-1) == "are" {
				return true // is regularly held in January
			}
			led := d.ledBy(first)
			return v != "regularly" && v != "annually" && (v != "generally" || led == "until" || led == "till")
		}
	}
	return (d.at(stop) == "every" || d.at(stop) == "each") && d.at(stop+1) == "year"
}

var habits = readTable("habits.txt")

// ofDoing says that a date is that of a noun which a participle has beside the verb of the sentence: dropped, hurt by
// a strike in August; by setting a 14 May deadline, the board gave them time.
func (d *document) ofDoing(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	s := d.sentenceOf(first)
	if v := d.at(first - 1); (v == "a" || v == "an") && d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) &&
		strings.HasSuffix(d.at(first-2), "ing") && d.shape(first-2) == lower && first-2 > s.word {
		return d.lexeme(first-3).class&(prepositionWord|subordinatorWord) != 0
	}
	if d.lexeme(first-1).class&prepositionWord == 0 {
		return false
	}
	for k := first - 2; k > s.word && first-k < mostBracketed && !isBorder(d.at(k)); k-- {
		if d.at(k) == "by" && d.at(k-2) == "," && (endsLikeVerb(d.at(k-1)) || d.in(k-1, irregularParticiples) || isHurt(d.at(k-1))) {
			return d.verbsWithin(s.word, k-2) > 0
		}
		if d.at(k) == "," || d.telling(k) {
			return false
		}
	}
	return false
}

// onWeekdayOfPlan says that a verb of the present tells what is to be on a weekday, or what a picture shows, and not which of
// the two: the company reports on Thursday.
func (d *document) onWeekdayOfPlan(x *Date) bool {
	first := d.wordAt(x.from)
	c, ok := calendar.entry(d.spelling(first))
	if !ok || c.kind != weekdayName || d.at(first-1) != "on" {
		return false
	}
	l := d.lexeme(first - 2)
	return d.shape(first-2) == lower && (l.form == thirdForm && len(l.verbs) > 0 || d.present(first-2)) && d.tense(first-2) == undirected
}

// tellsWhich says that a date only tells which one is meant of what the sentence is not
// about: broke the 1991 agreement, the talk of the 2016 race, was charged in the 1995
// shooting of Lee, held on even after the loss of 2012.
func (d *document) tellsWhich(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	s := d.sentenceOf(first)
	if d.lower(first-1) == "the" && len(x.EDTF) == 4 && first > s.word+2 && d.shape(stop) == lower && !functionWords.knows(d.spelling(stop)) &&
		!d.finite(stop) {
		switch d.lower(first - 2) {
		case "of", "over", "about", "by", "like", "against", "with":
			return true
		case "in":
			return d.at(stop+1) == "of" && d.verbsWithin(s.word, first-2) > 0
		}
		return d.in(stop, treaties)
	}
	switch d.at(first - 1) {
	case "effective", "beginning", "starting", "due", "ending", "running":
		if d.at(first-2) == "," && first > s.word+2 {
			return true // voted to merge, effective Jan. 1
		}
	case "a", "an", "early", "late":
		k := first - 1
		if d.at(k) == "early" || d.at(k) == "late" {
			k--
		}
		if (d.at(k) == "a" || d.at(k) == "an") && d.leads(stop) && (d.at(k-1) == "in" || d.at(k-1) == "of") && k-2 > s.word && d.leads(k-2) &&
			d.verbsWithin(s.word, k-1) == 0 {
			return true // a suspect in an early May theft was held
		}
	}
	for i := first - 1; i > s.word && first-i <= mostLed && !isBorder(d.at(i)); i-- {
		if d.finite(i) {
			return false
		}
		if d.at(i) == "after" {
			return i < first-1 && d.lexeme(first-1).class&prepositionWord != 0 && d.verbsWithin(s.word, i) > 0
		}
	}
	return false
}

// ofErratum says that an offset stands in a sentence about the report itself, what an earlier version of it had wrong
// or when it was corrected.
func (d *document) ofErratum(offset int) bool {
	s := d.sentenceAt(offset)
	switch d.lower(s.word + 1) {
	case "earlier", "previous":
		return d.at(s.word+2) == "version" && (d.at(s.word+3) != "of" || d.at(s.word+4) == "this")
	case "article", "story", "report":
		v := d.at(s.word + 3)
		return d.lower(s.word) == "this" && (v == "amended" || v == "corrected" || v == "updated")
	}
	return false
}

// figurative says that a date is none of something that was: somebody says "today"
// in their own words, which may mean nowadays, the clause opens with "if", or it is
// told that it was not then.
func (b *boxer) figurative(x *Date) bool {
	first := b.d.wordAt(x.from)
	for i := first - 1; i >= b.d.sentenceAt(x.from).word && !isBorder(b.d.at(i)); i-- {
		switch b.d.lower(i) {
		case "if":
			return true
		case "not", "closer", "advantage":
			if first-i <= 3 {
				return true // and not 2014; as it gets closer to May
			}
		}
	}
	return strings.EqualFold(x.Text, "today") &&
		(talkOf(b.d).quoted[first] > 0 || b.d.nowadays(first) || b.d.lexeme(first-2).class&subjectWord != 0 && b.d.tense(first-1) == undirected) // what they earn today
}

// nowadays says that what a "today" at word i leads in, or ends, is how things are: Today the sea is 600 km
// away, there are 137 today.
func (d *document) nowadays(i int) bool {
	s := d.sentenceOf(i)
	if !d.fronts(s, i) {
		for k := i - 1; k > s.word && !isBorder(d.at(k)); k-- {
			if d.telling(k) || d.lexeme(k).class&beWord != 0 {
				return d.lower(k-1) == "there" && d.tense(k) == undirected // there are 137 today, there are 40 boats in the bay today
			}
		}
		return false
	}
	for k := i + 1; k < s.stop; k++ {
		if d.telling(k) {
			return d.tense(k) == undirected
		}
	}
	return true
}

// timed says that a date that was found has word i.
func (d *document) timed(i int) bool {
	at := int(d.words[i].start)
	for k := range d.facts.Dates {
		if x := &d.facts.Dates[k]; x.from <= at && at < x.to {
			return true
		}
	}
	return false
}

// betwixt says that a time from word first up to stop is only one end of what was between it and
// something else: between her speech last June and 16 March.
func (d *document) betwixt(first, stop int) bool {
	s := d.sentenceOf(first)
	open := -1
	for i := first - 1; i >= s.word; i-- {
		if d.lower(i) == "between" {
			open = i
			break
		}
		if d.at(i) == ";" || d.finite(i) {
			return false
		}
	}
	return open >= 0 && (d.at(first-1) == "and" || d.at(stop) == "and")
}

// partial says that a date is more than the words mean: the beginning of the 20th
// century, the 16th or early 17th century.
func (d *document) partial(x *Date) bool {
	first := d.wordAt(x.from)
	if !d.sameSentence(first-3, first) {
		return false
	}
	if v := d.at(first - 1); v == "and" || v == "or" {
		if c, ok := calendar.entry(d.spelling(first - 2)); ok && c.kind <= seasonName && !d.timed(first-2) {
			return true // the spring and summer of 2001
		}
	}
	if d.betwixt(first, d.wordAt(x.to-1)+1) && !strings.Contains(x.EDTF, "/") {
		return true
	}
	if !strings.HasSuffix(x.EDTF, "XX") {
		return false
	}
	k := first - 1
	if d.at(k) == "the" {
		k--
	}
	if d.at(k) == "or" || d.at(k) == "and" || d.at(k) == "to" {
		_, ok := d.value(k-1, ordinals)
		return ok || strings.HasSuffix(d.at(k-1), "th")
	}
	switch d.lower(k - 1) {
	case "beginning", "start", "turn", "dawn", "end", "close", "middle", "half", "quarter", "third", "years", "decade", "decades", "part":
		return d.at(k) == "of"
	}
	return false
}

// named says that a date is a part of a name, or of what a product is called, and that
// nothing was then: the January Uprising, the 2011 version.
func (d *document) named(x *Date) bool {
	first, stop := d.wordAt(x.from), d.wordAt(x.to-1)+1
	if stop >= len(d.words) || !d.sameSentence(first, stop) || d.words[stop].glued {
		return false
	}
	if strings.Count(x.EDTF, "-") == 0 {
		if d.at(first-1) == "," && d.shape(first-2) == number && (d.shape(first-3) == title || d.shape(first-3) == upper) &&
			!calendarMonth(d.at(first-3)) {
			return true // Road Race 2002, 2003 and others
		}
		end := stop
		for d.shape(end) == title {
			end++
		}
		if d.in(stop, carMakers) || end > stop && d.shape(end) == number && d.sameSentence(first, end) {
			return true // her 1987 Volvo, a 1968 Learjet 24
		}
		switch d.lower(stop) {
		case "version", "versions", "edition", "model", "models", "lineup", "range":
			return true
		}
		return false
	}
	return stop == first+1 && d.shape(stop) == title && d.at(first-1) == "the" && calendarMonth(d.at(first)) && d.lexeme(stop).class&timeWord == 0
}

// calendarMonth says that a word is the name of a month.
func calendarMonth(v string) bool {
	c, ok := calendar.get(v)
	return ok && c.kind <= unsureMonth
}

// accounted says that a year or a month is that of accounts, returns or plans and not of
// what is done with them: will publish her accounts for 2014, for the year to May, ending in May.
func (d *document) accounted(x *Date) bool {
	first := d.wordAt(x.from)
	if !d.sameSentence(first-2, first) {
		return false
	}
	if _, part, ok := strings.Cut(x.EDTF, "-"); ok && len(part) == 2 && part >= "33" && d.ledBy(first) == "for" {
		return true // its results for the first quarter
	}
	k := first - 1
	if d.at(k) == "in" || d.at(k) == "on" {
		k-- // the year ending in March
	}
	switch d.at(k) {
	case "ending", "ended", "to", "through":
		if d.in(k-1, timeUnits) {
			return true
		}
	}
	if lead := d.leadOf(d.sentenceOf(first).word, first); lead < first && d.at(lead) == "to" && d.in(lead-1, timeUnits) {
		return true // in the three months to the end of August
	}
	return strings.Count(strings.TrimPrefix(x.EDTF, "XXXX"), "-") < 2 && !strings.Contains(x.EDTF, "/") && d.at(first-1) == "for"
}
