package extract

import (
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// claims finds reported speech outside quotation marks: what somebody says,
// believes, wants or denies, and what the report hedges without naming anybody.
//
// The status of a claim, by these rules, the first that holds:
//   - Denied, where the verb denies (denied, rejected) and an earlier claim of
//     somebody else is about the same or, right before it, is what it turns down
//     as a whole (rejected the demand), or where one whom an earlier claim of
//     somebody else names disputes it or plays it down (lists/denials.txt).
//   - Official, where figures of a public body are cited (according to the
//     census) or it gives them (the statistics office put the toll at 12), or a
//     body that governs or judges announces, orders or rules.
//   - Claimed. Nothing that is attributed or hedged is ever Stated.
type claims struct{}

// A content is the words of a claim before it is one.
type content struct {
	utterance int
	cue       int // of talk.cues, -1 for a hedge that stands alone
	from, to  int // words, to exclusive
	by, bys   int // words of the speaker
	carried   bool
	speaker   string
}

func (claims) find(d *document) {
	t := talkOf(d)
	all := t.said
	for i := range t.utterances {
		before := len(all)
		all = t.contents(all, i)
		if len(all) == before {
			all = t.carriedOn(all, i)
		}
	}
	for n := range all {
		all[n].speaker = t.called(all[n].by, all[n].bys)
	}
	d.facts.Claims = slices.Grow(d.facts.Claims, len(all))
	for n := range all {
		t.claim(all, n)
	}
	clear(all)
	t.said = all[:0]
}

// bracketAround is where the bracket opens and closes that word i stands in; -1 and 0 where it stands in none.
func (t *talk) bracketAround(u *utterance, i int) (open, end int) {
	for open = i - 1; open >= u.word && t.d.at(open) != "("; open-- {
		if t.d.at(open) == ")" {
			return -1, 0
		}
	}
	for end = i; end < u.stop && t.d.at(end) != ")"; {
		end++
	}
	if open < u.word || end == u.stop {
		return -1, 0
	}
	return open, end
}

// contents appends what is claimed in an utterance.
func (t *talk) contents(all []content, n int) []content {
	u := &t.utterances[n]
	first := len(all)
	covered := u.word // what stands before it belongs to a claim
	outer := t.outermost(u)
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if outer > i && c.verb < t.cues[outer].head {
			continue // inside what the one behind it says
		}
		around := c.verb >= covered && (c.kind == according || i > u.cue && c.head < t.cues[i-1].head)
		if c.head < covered && c.kind != dangling && !around {
			continue // inside what somebody else says
		}
		from, to := t.content(u, i, covered)
		if open, end := t.bracketAround(u, c.head); from < open && from < to {
			from, to = open+1, min(to, end) // a courteous man (his arm, he says, was broken)
		}
		if c.kind == plain && from > c.stop && t.cuedBetween(u, i, from) {
			continue // ruled for the union, but growers say that it rains
		}
		if from >= to || !t.ownWords(from, to) || t.onlySpeaker(from, to) {
			continue
		}
		if k := len(all) - 1; k >= first && from < all[k].to && from > all[k].from && all[k].from < all[k].to {
			continue
		} else if k >= first && from <= all[k].from && to > all[k].from {
			continue
		}
		all = append(all, content{utterance: n, cue: i, from: from, to: to, by: c.from, bys: c.to})
		covered = max(covered, to)
	}
	// Hedges that no claim holds yet: reportedly.
	for i := u.word; i < u.stop && u.has(hedgeSign); i++ {
		if t.lex[i].class&hedgeAdverb == 0 || t.quoted[i] > 0 {
			continue
		}
		held := false
		for k := first; k < len(all); k++ {
			held = held || all[k].from <= i && i < all[k].to || all[k].cue >= 0 && t.cues[all[k].cue].head <= i && i <= all[k].to
		}
		if held {
			continue
		}
		from, to := t.clauseAround(u, i)
		for k := first; k < len(all); k++ {
			if from < all[k].to && to > all[k].from {
				from, to = 0, 0
			}
		}
		if from < to {
			all = append(all, content{utterance: n, cue: -1, from: from, to: to})
		}
	}
	return all
}

// cuedBetween says that between cue i and word to behind it somebody else is said to say something.
func (t *talk) cuedBetween(u *utterance, i, to int) bool {
	for k := i + 1; k < u.cues; k++ {
		if c := &t.cues[k]; c.kind == plain && c.head >= t.cues[i].stop && c.stop <= to && c.from < c.to && c.frame&(clauseFrame|thatFrame) != 0 &&
			!t.is(c.from, relativeWord) {
			return true
		}
	}
	return false
}

func (t *talk) sameSpeaker(a, b int) bool {
	return t.cues[a].from == t.cues[b].from
}

// claim writes down content n, with its status.
func (t *talk) claim(all []content, n int) {
	d := t.d
	x := &all[n]
	start, end := int(d.words[x.from].start), int(d.words[x.to-1].end)
	c := Claim{Speech: t.speech(start, end, x.by, x.bys, x.cue), Status: Claimed, stance: says}
	from := x.from
	if x.cue >= 0 && !x.carried {
		from = min(from, t.cues[x.cue].head)
	}
	c.Hedge = t.hedge(from, x.to)
	if x.cue < 0 {
		c.Verb = ""
	}
	st := says
	if x.cue >= 0 {
		t.cues[x.cue].act = t.isAct(x)
		c.act, c.meant = t.cues[x.cue].act, t.isMeant(x)
		st = t.cues[x.cue].stance
		t.cues[x.cue].told = true
	}
	c.stance, c.alone = st, t.readsAlone(x, st) && (x.cue < 0 || t.plainlyGoverns(x))
	if x.cue >= 0 && t.opensInfinitive(x.from) {
		if q := &t.cues[x.cue]; q.kind <= dangling && q.stop < x.from && !t.is(q.stop, prepositionWord|timeWord) && !t.isAdverb(q.stop) &&
			x.from-q.stop <= mostHeard &&
			t.noMarks(q.stop, x.from) {
			c.lead = int(d.words[q.stop].start)
		}
	}
	if x.cue >= 0 {
		q := &t.cues[x.cue]
		behind := q.stop
		for behind < x.to && q.kind == plain && (t.is(behind, timeWord) || t.isAny(behind, "on")) {
			behind++ // he said on Friday
		}
		if q.head-1 > x.from && behind+1 < x.to && d.at(q.head-1) == "," && d.at(behind) == "," {
			c.cut, c.resume = int(d.words[q.head-2].end), int(d.words[behind+1].start)
			if t.anyVerb(x.from, q.head-1) && !t.is(behind+1, conjunctionWord) && !t.anyVerb(behind+1, x.to) && d.at(behind+1) != "than" &&
				!(d.at(behind+1) == "to" && d.shape(q.head-2) == lower && t.nounish(q.head-2)) {
				c.resume = 0 // the house was searched, it said, without citing sources
			}
		}
	}
	if x.cue >= 0 && !x.carried && x.from >= t.cues[x.cue].stop && (t.cues[x.cue].kind == plain || t.cues[x.cue].kind == dangling) {
		if j := t.softEnd(x.from, x.to); j > 0 {
			c.soft = int(d.words[j].start)
		}
	}
	told := x.cue < 0 || t.tells(&t.cues[x.cue], x)
	if st == denies && (t.unsaid(&t.cues[x.cue]) || !told || t.cues[x.cue].kind == plain && x.from < t.cues[x.cue].head) {
		st = declines // did not deny, might reject
	}
	switch {
	case st == denies || x.cue >= 0 && x.bys > x.by && st <= confirms && t.disputes(x.from, x.to) != "" && t.accused(all, n):
		m := -1
		switch {
		case st != denies && t.disputes(x.from, x.to) == weakDenial:
			// It had not, they were only: of the speaker, at once.
			if t.is(x.from, subjectWord) && t.disputes(x.from, min(x.from+mostBeforeDenial, x.to)) != "" {
				m = t.answered(all, n, x.from, true)
				if m >= 0 && !t.namesVoiceOf(&all[m], x) {
					m = -1
				}
			}
		case st == denies && t.saysWhose(x):
			// It dismissed suggestions by the union that: what it answers stands there.
		case st != denies || t.deniable(x):
			m = t.answered(all, n, min(x.from, x.by), st == denies)
		}
		if m < 0 && st == denies {
			m = t.rejected(all, n)
		}
		if m >= 0 {
			c.Status = Denied
			span := t.d.span(int(d.words[all[m].from].start), int(d.words[all[m].to-1].end))
			c.Answers = &seed.Span{Start: span.Start, End: span.End}
		} else if st == denies && (t.isDeny(x.cue) && t.deniable(x) || t.lex[t.cues[x.cue].verb].verbs[0].lemma == "doubt" && d.at(x.from-1) == "that") {
			c.Status = Denied
		}
	case c.Hedge == "" && t.isOfficial(x, st):
		c.Status = Official
	}
	if x.cue >= 0 && c.Status == Denied && c.cut == 0 && t.cues[x.cue].kind == plain && d.at(x.from-1) != "that" &&
		!strings.HasSuffix(d.at(x.from), "ing") &&
		t.cues[x.cue].stance == denies &&
		!t.hasVerb(x.from, x.to) {
		c.lead = int(d.words[t.cues[x.cue].from].start) // the army dismissed the claim as “lies”
	}
	c.alone = c.alone || c.Status == Denied && x.to-x.from > 1 && told && !t.pointsBack(x.from)
	if st == denies && c.Answers == nil && c.cut == 0 && t.namesOnly(x) {
		c.alone = false
	}
	d.facts.Claims = append(d.facts.Claims, c)
}

// plainlyGoverns says that what a claim tells is what its verb governs: not a thing behind a
// participle, maintaining the roads; not what another's complaint says, responding to a
// complaint by Lee that; and nothing before a mere "as he said".
func (t *talk) plainlyGoverns(x *content) bool {
	d, c := t.d, &t.cues[x.cue]
	if x.carried {
		return true
	}
	if c.kind == asClause && x.from < c.head {
		return d.at(c.head-1) == "," || t.quoted[c.head-1] > 0
	}
	if c.kind != plain && c.kind != dangling || x.from < c.stop {
		return true
	}
	if d.at(x.from-1) != "that" {
		return c.kind != dangling || t.lex[c.verb].form != ingForm || t.quoted[x.from] > 0 || t.opensInfinitive(x.from) || t.clausal(x.from, x.to) ||
			c.stance == says && t.hasVerb(x.from, x.to)
	}
	for i := c.stop; i+1 < x.from-1; i++ {
		if t.lex[i].nouns != noStance && t.isAny(i+1, "from", "of") || d.at(i+1) == "by" && d.lexeme(i+2).form != ingForm {
			return false
		}
	}
	return true
}

// namesOnly says that what is denied is a claim by its name, with whose it is at the most,
// and not what it says: the union's claims in a statement on Monday.
func (t *talk) namesOnly(x *content) bool {
	d := t.d
	if t.quoted[x.from] > 0 || d.at(x.from-1) == "that" {
		return false
	}
	stop := t.rightPhrase(x.from, x.to)
	head := t.headEnd(x.from, stop) - 1
	if head < x.from || d.words[head].shape != lower || t.lex[head].nouns == noStance ||
		t.isAny(x.from, "the", "this", "that", "these", "those") && d.shape(head-1) != clitic {
		return false // those claims: the sentence before tells which
	}
	return head+1 >= x.to || t.isAny(head+1, "in", "on", "at", "by", "from", "during", "after", "before", "last", "this") || t.is(head+1, timeWord)
}

// pointsBack says that a content begins with a word for what was said before: that
// was the case.
func (t *talk) pointsBack(first int) bool {
	return t.isAny(first, "this", "that", "these", "those") && (t.is(first+1, auxiliaryWord) || t.d.shape(first+1) == clitic)
}

// lodged says that what follows a verb of reporting is what somebody brought before an office: reported the escape to the
// police.
func (t *talk) lodged(c *cue, x *content) bool {
	if v := t.lex[c.verb].verbs; len(v) == 0 || v[0].lemma != "report" || t.clausal(x.from, x.to) {
		return false
	}
	to := t.rightPhrase(x.from, x.to)
	return to > x.from && t.d.at(to) == "to" && t.d.shape(to-1) != number && t.showsSpeaker(to+1, t.rightPhrase(to+1, x.to))
}

// fewestOfThing is how many words a claim without a verb of its own has at the
// least to be read alone, and of what somebody asks for or means to do.
const fewestOfThing = 4

// readsAlone says that the words of a claim tell a reader something by
// themselves: that something is so, or what somebody denies, demands or
// promises. What is praised, mentioned or wished for does not.
func (t *talk) readsAlone(x *content, st stance) bool {
	d := t.d
	if x.cue >= 0 && t.unsaid(&t.cues[x.cue]) && st != denies {
		return false // did not say
	}
	if x.cue >= 0 && !t.tells(&t.cues[x.cue], x) || !t.whole(x) {
		return false
	}
	long := x.to-x.from >= fewestOfThing
	switch first := x.from; {
	case x.cue >= 0 && t.lodged(&t.cues[x.cue], x):
		return false
	case d.words[first].shape == clitic, t.pointsBack(first), strings.HasSuffix(d.at(first-1), "ing") && t.isAny(first-2, "against"), t.isAny(first, "so", "yes", "no") && x.to-x.from < fewestOfThing:
		return false
	case t.quoted[first] > 0:
		return x.to-x.from > fewestOfThing && st != judges
	case x.cue >= 0 && t.lex[t.cues[x.cue].verb].class&hedgeVerb != 0 && t.cues[x.cue].kind == passive:
		return false // he appeared to be well
	case t.is(first, auxiliaryWord) && d.at(first) != "to",
		x.bys-x.by == 1 && t.is(x.by, relativeWord) && (st == asks || st == intends || st == promises):
		return false // which he said was dead; those who plan to come include Lee
	case t.is(first, relativeWord),
		t.isAny(first, "whether", "if", "how", "why", "what", "of", "with") || t.isAny(first, "about") && !d.leadsToFigure(first) || t.isAny(first, "as") && d.at(first-1) != "that" && !t.isAny(first+1, "many", "much", "few", "little", "of", "part", "far", "yet", "well") || t.isAny(first, "for") && (x.cue < 0 || first >= t.cues[x.cue].head),
		d.words[first].shape == punct && d.at(first) != "$" && d.at(first) != "£" && d.at(first) != "€":
		return false
	case t.opensInfinitive(first):
		first++
		if d.at(first) == "to" {
			first++
		}
		return long && (st == asks || st == promises) && !t.is(first, determinerWord|possessiveWord|prepositionWord) && d.at(first+1) != "-" &&
			!(t.is(first, beWord) && d.at(x.from-1) == d.at(t.cues[x.cue].verb))
	case st == denies && !t.unsaid(&t.cues[x.cue]):
		return x.to-x.from > 1 && t.deniable(x)
	case st == judges, st == declines:
		return false
	case x.cue >= 0 && t.cues[x.cue].kind <= dangling && t.cues[x.cue].kind != according && t.cues[x.cue].frame&(clauseFrame|thatFrame) == 0:
		return false
	case st == asks && x.cue >= 0 && t.cues[x.cue].kind <= dangling && x.from >= t.cues[x.cue].stop && d.at(x.from-1) != "that" && !strings.HasSuffix(d.at(x.from), "ing") && !t.clausal(x.from, x.to):
		return false // proposed fines, of which the company has paid half
	case t.hasVerb(x.from, x.to):
		return true
	}
	return long && (st != asks || strings.HasSuffix(d.at(x.from), "ing")) && x.cue >= 0 && t.speakerLike(x.by, x.bys) &&
		t.cues[x.cue].frame&objectFrame != 0 &&
		t.cues[x.cue].frame&clauseFrame != 0 &&
		!t.is(x.from, prepositionWord)
}

// isAct says that by what a claim is made of something is done, which the report tells
// itself, and nothing is said to be so: asked the town to pay, agreed to lease 40 boats.
func (t *talk) isAct(x *content) bool {
	c := &t.cues[x.cue]
	if x.carried || c.kind != plain && c.kind != dangling || x.from < c.stop || t.quoted[x.from] > 0 || t.unsaid(c) {
		return false
	}
	to := t.opensInfinitive(x.from) || t.agreesTo(c)
	switch c.stance {
	case asks:
		if lemma := t.lex[c.verb].verbs[0].lemma; !to && c.frame&hearerFrame == 0 && lemma != "request" || lemma == "plead" {
			return false // proposed fines; pleaded guilty
		}
		return to || t.d.at(x.from-1) != "that" && !t.isAny(x.from, "whether", "if", "how", "why", "what") && !t.clausal(x.from, x.to)
	case says:
		return to || t.lex[c.verb].verbs[0].lemma == "admit" && t.ofCharges(x.from, x.to)
	case estimates:
		return to && c.frame&hearerFrame != 0
	case judges:
		return t.sidesWith(c)
	case intends:
		return to && c.frame&(thatFrame|clauseFrame) != 0 // decided, where others plan
	}
	return false
}

// ofCharges says that what somebody admits are charges, which is a plea: admitted 12 counts of theft.
func (t *talk) ofCharges(from, to int) bool {
	to = min(to, t.rightPhrase(from, to))
	return to > from && t.isAny(t.headEnd(from, to)-1, "charge", "charges", "count", "counts", "offence", "offences", "offense", "offenses")
}

// isMeant says that a claim is what somebody means to do, as the report tells itself:
// planned to open 40 shops.
func (t *talk) isMeant(x *content) bool {
	c := &t.cues[x.cue]
	return !x.carried && c.kind == plain && x.from >= c.stop && c.stance == intends && c.frame&(thatFrame|clauseFrame) == 0 &&
		t.d.at(x.from) == "to" &&
		!t.unsaid(c)
}

// tells says that a cue says what somebody holds to be so, demands or promises,
// and not what they plan or know, and that the claim has somebody to make it or a
// subject of its own.
func (t *talk) tells(c *cue, x *content) bool {
	nobody := x.bys <= x.by
	switch {
	case t.isAny(x.from, "guilty") || t.isAny(x.from+1, "guilty") && t.isAny(x.from, "not"):
		return false // pleaded not guilty
	case c.act, c.stance == denies && t.d.at(x.from-1) == ":" && t.quoted[x.from] == 0:
		return false // farmers dispute this: they say
	case t.isAny(x.from, "him", "them") || t.isAny(x.from, "her") && (t.d.at(x.from+1) == "dead" || strings.HasSuffix(t.d.at(x.from+1), "ing")):
		return false // reported her missing
	case c.kind == labelled:
		return t.d.partOf(x.from).Kind == seed.Headline // Reporter: 555-0147
	case c.kind == counting, c.kind == asClause && c.stance >= asks && c.stance != believes && c.stance != shows:
		return false // put the toll at 12; or ten, as Lee demanded
	case c.kind == plain && x.bys-x.by == 1 && t.is(x.by, subjectWord|pronounWord) && c.head == x.by && (t.follows(x.by) || t.is(x.by-1, relativeWord) || t.d.at(x.by-1) == "that" && x.from >= c.stop && t.d.tense(x.from) != undirected):
		return false // the doctors he says perform it, cuts that they say hurt
	case c.kind == plain && x.from >= c.stop && t.is(c.from-1, relativeWord) && t.isAny(c.from-1, "which", "who", "whom") &&
		!t.is(c.from-2, prepositionWord) && t.d.at(x.from-1) != "that":
		return false // a powder which the police say was flour
	case c.kind == plain && c.head > x.from && c.from < c.to && t.d.shape(c.head-1) == lower && t.follows(c.head):
		return false // a charge Lee denied
	case c.kind == plain && x.from >= c.stop && c.to > c.from && t.is(c.from, pronounWord) && c.from > t.utterances[x.utterance].word &&
		t.d.shape(c.head-1) == lower && t.follows(c.head):
		return false // a judge many fear she would choose
	case (c.kind == plain || c.kind == dangling) && x.from >= c.stop && t.is(x.from, prepositionWord) && !t.is(x.from, subordinatorWord|determinerWord) && t.behindBound(x.from, &t.utterances[x.utterance]) == x.from && t.d.at(x.from-1) != "that" && t.d.at(x.from) != "to":
		return false // insisted on a wall
	case (c.kind == plain || c.kind == dangling) && x.from >= c.stop && t.d.at(x.from-1) != "that" && t.quoted[x.from] == 0 && c.frame&(clauseFrame|infinitiveFrame|aboutFrame) == clauseFrame && t.doesThing(c) && !t.clausal(x.from, x.to):
		return false // maintained strong ties, tweeted a photograph, declared an emergency
	case c.stance == asks && c.kind == plain && x.from >= c.stop && t.lex[c.verb].verbs[0].lemma == "question":
		return false // questioned his ties
	case c.stance == denies && t.judgedAs(x):
		return false // dismissed it as a joke
	case c.stance == intends:
		return false // planned, decided, sought to
	case c.stance == believes && c.frame&clauseFrame == 0:
		// It knew, they saw that it rains: it does. But: the inquiry found that.
		return t.d.at(x.from-1) == "that" && !nobody && t.showsSpeaker(x.by, x.bys) && t.lex[c.verb].verbs[0].lemma == "find"
	case nobody && (c.kind == nounCue || c.kind == dangling || t.is(x.from, subjectWord) || t.isAny(c.verb, "known", "seen")):
		return false
	case c.kind == dangling && t.lex[c.verb].form == baseForm && (c.stance == shows || c.stance == believes || c.stance == confirms):
		return false // met to determine that it rains: nobody has said so yet
	case c.kind == plain && t.is(x.by, relativeWord) && x.bys-x.by == 1 && t.d.at(x.by-1) != "," && !t.anyVerb(t.utterances[x.utterance].word, x.by):
		return false // those who said it was weak were right: where it ends, nothing shows
	case c.kind == passive && c.stop+1 < len(t.d.words) && t.is(c.stop, prepositionWord) && t.d.shape(c.stop+1) == punct && t.quoted[c.stop+1] == 0:
		return false // the thefts that he is accused of, …
	case c.kind == passive && t.subordinates(x.from+1, c.verb):
		return false // it began when he was accused
	}
	return true
}

// subordinates says that a subordinate clause begins among the words from up to another.
func (t *talk) subordinates(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] == 0 && t.is(i, subordinatorWord) && !t.is(i, prepositionWord) {
			return true
		}
	}
	return false
}

// mostTold is how many words a claim has at the most that is shown.
const mostTold = 55

// whole says that the words of a content are a whole statement, or a thing that is
// said to be so or to come: no half of a sentence, and none with another's words.
func (t *talk) whole(x *content) bool {
	d := t.d
	first, last := x.from, x.to-1
	if x.to-x.from > mostTold || x.to-x.from < fewestOfThing && t.is(last, auxiliaryWord) && t.quoted[last] == 0 {
		return false // he would
	}
	if t.quoted[first] == 0 && d.words[first].shape == lower && len(t.lex[first].verbs) > 0 && t.lex[first].form == thirdForm &&
		t.lex[first].class&(plainNoun|speakerNoun) == 0 &&
		!t.is(first-1, determinerWord) &&
		t.lex[first].nouns == noStance {
		return false // adding that says it
	}
	u := &t.utterances[x.utterance]
	if d.shape(first) == number && d.words[first].glued && d.at(first-1) == ":" {
		return false // 15, of 1:15
	}
	for i := u.cue; i < u.cues; i++ {
		c := &t.cues[i]
		if i == x.cue || c.to <= c.from || c.verb < x.from || c.verb >= x.to {
			continue
		}
		if x.bys <= x.by ||
			c.kind == plain && c.head == x.from && c.stance == says && c.frame&clauseFrame != 0 &&
				(t.d.at(c.stop) == "that" || t.cues[x.cue].kind == according) {
			return false // Lee said that they left, he said; Lee says they left, according to the union
		}
	}
	if x.cue < 0 || x.bys <= x.by {
		if d.words[first].glued && first > u.word || t.is(first, negationWord) {
			return false
		}
		if k := t.nextComma(first, x.to); t.is(first, prepositionWord) && k < x.to && t.is(k+1, relativeWord|prepositionWord|subordinatorWord) {
			return false // from the valley, where it is expected
		}
		return true
	}
	c := &t.cues[x.cue]
	if x.from < c.head && c.kind != passive {
		if strings.HasSuffix(d.at(first), "ing") && !t.is(first, prepositionWord) {
			first = min(t.nextComma(first, x.to)+1, x.to) // Describing it as weak, he said
		}
		return t.saysSo(first, x.to)
	}
	if t.isAny(first, "when", "where", "once", "until") && t.nextComma(first, x.to) == x.to {
		return false // conceded when the polls closed
	}
	if c.kind != plain && c.kind != dangling || c.frame&objectFrame == 0 || d.at(first-1) == "that" || d.at(first) == "to" || t.quoted[first] > 0 ||
		t.clausal(first, x.to) {
		return true
	}
	if t.is(first, pronounWord) || t.lex[c.verb].form == ingForm || t.isAny(last, "it", "them") {
		return false // confirmed the presence of it
	}
	for t.isAdverb(first) {
		first++
	}
	if t.lex[c.verb].verbs[0].lemma == "announce" && !t.saysWhat(first, x.to) {
		return false // announced its latest phone: that is an act
	}
	return c.frame&eventFrame != 0 || strings.HasSuffix(d.at(first), "ing")
}

// doesThing says that the verb of a cue does something where no clause follows it, and
// says nothing: declared an emergency.
func (t *talk) doesThing(c *cue) bool {
	v := t.lex[c.verb].verbs[0]
	return v.lemma != "say" && (v.frame&objectFrame == 0 || v.lemma == "declare" || v.lemma == "proclaim")
}

// saysWhat says that a noun phrase has what happens in it, and not only a thing: the
// closure of two docks, a plan to close them.
func (t *talk) saysWhat(from, to int) bool {
	if t.is(from, possessiveWord) {
		return false
	}
	for i := from + 1; i < to && t.quoted[i] == 0 && t.d.at(i) != ","; i++ {
		if v := t.d.at(i); v == "of" || v == "to" {
			return true
		}
	}
	return false
}

// saysSo says that there is a verb among the words from up to another, or that
// somebody's own words are.
func (t *talk) saysSo(from, to int) bool {
	for i := from; i < to; i++ {
		if n := t.quoted[i]; n > 0 {
			if q := &t.d.quotes[n-1]; q.stop-q.word > 2 {
				return true
			}
			continue
		}
		if t.is(i, auxiliaryWord) && t.d.at(i) != "to" || t.d.words[i].shape == clitic || t.d.tense(i) != undirected ||
			i > from && len(t.lex[i].verbs) > 0 && t.lex[i].form <= pastForm {
			return true
		}
	}
	return to-from > 7
}

// clausal says that the words from up to another begin with a subject and its verb:
// the town needs, and not: the needs of the town, which are.
func (t *talk) clausal(from, to int) bool {
	if t.is(from, subjectWord) || t.isAny(from, "there") {
		return true
	}
	for i := from + 1; i < to && t.quoted[i] == 0; i++ {
		switch {
		case t.is(i, conjunctionWord) && t.isAny(from, "a", "an") && (t.d.tense(i+1) != undirected || t.is(i+2, determinerWord|possessiveWord)):
			return false // an armed conflict and sent the army
		case t.is(i, auxiliaryWord) && t.d.at(i) != "to",
			t.d.tense(i) != undirected,
			t.d.words[i].shape == lower && len(t.lex[i].verbs) > 0 && t.lex[i].form <= pastForm &&
				!t.is(i-1, determinerWord|possessiveWord|prepositionWord) && t.d.shape(i-1) != clitic:
			return true
		case t.is(i, relativeWord|subordinatorWord) && !t.is(i, prepositionWord), t.d.at(i) == "that", t.d.at(i) == ",", t.is(i, subjectWord):
			return false
		}
	}
	return false
}

// judgedAs says that what is turned down is called something: it, as a joke.
func (t *talk) judgedAs(x *content) bool {
	if t.is(x.from, determinerWord) {
		return false // these allegations, as a joke
	}
	for i := x.from; i < x.to && t.quoted[i] == 0 && t.d.at(i) != ","; i++ {
		if t.d.at(i) == "as" {
			return true
		}
	}
	return false
}

// follows says that the pronoun at word i stands right behind a noun, in a clause
// that describes it.
func (t *talk) follows(i int) bool {
	k := i - 1
	return k >= t.d.sentenceOf(i).word && t.quoted[k] == 0 && t.d.words[k].shape != punct && t.nounish(k) &&
		!t.is(k, timeWord|subordinatorWord|adverbWord|prepositionWord|conjunctionWord|relativeWord|pronounWord) &&
		(t.is(k-1, determinerWord|possessiveWord) || len(t.lex[k].verbs) == 0 && t.d.tense(k) == undirected)
}

// anyVerb says that one of the words is a verb that the lists know, or stands
// between marks.
func (t *talk) anyVerb(from, to int) bool {
	for i := from; i < to; i++ {
		if t.quoted[i] > 0 || t.is(i, auxiliaryWord) && t.d.at(i) != "to" || t.d.tense(i) != undirected ||
			i > from && t.d.words[i].shape == lower && len(t.lex[i].verbs) > 0 && t.lex[i].verbs[0].particle == "" {
			return true
		}
	}
	return false
}

// hasVerb says that words hold a verb that makes them a clause, as far as the
// lists tell.
func (t *talk) hasVerb(from, to int) bool {
	for i := from; i < to; i++ {
		switch {
		case t.quoted[i] > 0:
			return t.complete(from, to)
		case t.is(i, auxiliaryWord) && t.d.at(i) != "to", t.d.words[i].shape == clitic && t.is(i-1, subjectWord):
			return true
		case i > from && t.d.words[i].shape == lower && (t.d.tense(i) != undirected || len(t.lex[i].verbs) > 0 && t.lex[i].form <= pastForm &&
			!t.is(i-1, determinerWord|possessiveWord|prepositionWord)):
			return true
		}
	}
	return t.complete(from, to)
}

// opensInfinitive says that word i opens what somebody is to do, or not to.
func (t *talk) opensInfinitive(i int) bool {
	return t.d.at(i) == "to" || t.d.at(i) == "not" && t.d.at(i+1) == "to"
}

// unsaid says that a verb is negated, or in a mood that leaves open whether
// anything was said.
func (t *talk) unsaid(c *cue) bool {
	for i := c.group; i < c.verb; i++ {
		if t.is(i, negationWord|modalWord) && !t.isAny(i, "will", "do", "does", "did") || t.negated(i) {
			return true
		}
	}
	return false
}

// hedge is the first hedging word from a word up to another, as written.
func (t *talk) hedge(from, to int) string {
	for i := from; i < to; i++ {
		l := t.lex[i]
		switch {
		case t.quoted[i] > 0:
		case l.class&(hedgeAdverb|hedgeAdjective) != 0,
			l.class&hedgeVerb != 0 && (t.d.at(i+1) == "to" || t.d.at(i+1) == "that"),
			l.class&hedgePassive != 0 && (t.d.at(i+1) == "to" || t.d.at(i+1) == "that") && t.is(i-1, beWord):
			return t.d.at(i)
		}
	}
	return ""
}

// saysWhose says that what is denied is a claim by its name, with whose it is or
// what it says: suggestions by the union, the claim that, remarks made by an aide.
func (t *talk) saysWhose(x *content) bool {
	for i := x.from; i+1 < x.to && t.quoted[i] == 0 && t.nounish(i); i++ {
		if t.d.words[i].shape == lower && (t.lex[i].nouns != noStance || t.d.has(i, deniables)) {
			return t.isAny(i+1, "by", "that", "of", "from", "made") || strings.HasSuffix(t.d.at(i+1), "ed")
		}
	}
	return false
}

// isOfficial says that a content is a public body's own count or act.
func (t *talk) isOfficial(x *content, st stance) bool {
	if x.cue < 0 || x.carried || x.bys <= x.by {
		return false
	}
	c := &t.cues[x.cue]
	public, figures, count := false, false, false
	beside := x.bys // where what describes the speaker ends: Istat, the statistics agency,
	if c.kind == according {
		beside += 8
	} else if c.kind == counting && t.d.at(x.bys) == "," {
		beside = c.group
	}
	for i := x.by; i < min(beside, len(t.lex)); i++ {
		l := t.lex[i].class
		if t.isAny(i, "familiar", "close", "briefed") {
			break // people familiar with the regulator’s figures
		}
		if i < x.bys || c.kind == counting {
			figures = figures || l&figuresNoun != 0
		} else if t.d.at(i) == "." {
			break
		}
		public = public || l&publicNoun != 0 && !(t.capital(i) && t.isAny(i+1, "for", "on")) ||
			t.isAny(i, "official", "census", "statistics", "bureau") || t.isAny(i, "national", "federal") && !t.capital(i) // not a National Growers’ League
	}
	for i := x.from; i < x.to; i++ {
		count = count || t.d.words[i].shape == number
	}
	if figures && public && count && (c.kind == according || st == shows || st == says) {
		return true
	}
	body := false
	for i := x.by; i < x.bys; i++ {
		body = body || t.is(i, publicNoun)
	}
	for i := c.group; i < c.verb; i++ {
		if t.isAny(i, "will", "to") {
			return false // not yet
		}
	}
	v := t.lex[c.verb].verbs
	return body && c.kind == plain && t.lex[c.verb].form != thirdForm && len(v) > 0 &&
		(v[0].lemma == "rule" || v[0].lemma == "order" || v[0].lemma == "announce")
}
