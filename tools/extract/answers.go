package extract

import "strings"

// Which claim denies or answers which, so that both are shown side by side.

// deniable says that what a verb of denial governs may be untrue, and is not
// only refused: that it rained, arming them, the charges, any role.
func (t *talk) deniable(x *content) bool {
	d := t.d
	first := x.from
	if t.quoted[first] > 0 || d.at(first-1) == "that" || strings.HasSuffix(d.at(first), "ing") || t.is(first, subjectWord) ||
		t.isAny(first, "it", "this", "that", "them") {
		return true
	}
	head := t.rightPhrase(first, x.to)
	for i := first; i < t.headEnd(first, max(head, first+1)); i++ {
		if t.lex[i].nouns != noStance || d.in(i, deniables) {
			return true
		}
	}
	return head < x.to && (t.is(head, auxiliaryWord) && d.at(head) != "to" || d.tense(head) != undirected)
}

var deniables = load("deniable.txt")

func (t *talk) isDeny(cue int) bool {
	return cue >= 0 && strings.HasPrefix(t.d.lower(t.cues[cue].verb), "den")
}

// accused says that somebody else's claim before content n names its speaker:
// China, Chinese.
func (t *talk) accused(all []content, n int) bool {
	x := &all[n]
	for m := range all[:n] {
		if y := &all[m]; !t.sameVoice(x, y) && t.namesVoiceOf(y, x) {
			return true
		}
	}
	return false
}

// namesVoiceOf says that a content names the speaker of another.
func (t *talk) namesVoiceOf(y, x *content) bool {
	from, to := t.refersTo(x.by, x.bys)
	for i := from; i < to; i++ {
		for j := y.from; j < y.to && t.capital(i) && !t.is(i, determinerWord|subjectWord); j++ {
			if t.capital(j) && samePrefix(t.d.at(i), t.d.at(j)) {
				return true
			}
		}
	}
	return false
}

// sameVoice says that two contents have one speaker, as far as words tell.
func (t *talk) sameVoice(x, y *content) bool {
	if x.bys <= x.by || y.bys <= y.by {
		return false
	}
	return x.speaker == y.speaker
}

// samePrefix says that two names may be a country and its demonym, or a name
// and its genitive: China, Chinese; Italy, Italian.
func samePrefix(a, b string) bool {
	shorter := min(len(a), len(b))
	if shorter < 4 {
		return a == b
	}
	n := max(4, shorter-2)
	return a[:n] == b[:n]
}

// The kinds of denials: a weak one may be part of any statement, and answers
// only a claim that has words with it in common.
const (
	weakDenial   = "weak"
	strongDenial = "strong"
)

// disputes says that words dispute a claim or play it down, and how: it is
// empty where they do not.
func (t *talk) disputes(from, to int) string {
	found := ""
	var room [64]byte
	for i := from; i < to; i++ {
		if t.lex[i].class&denialWord == 0 {
			continue
		}
		phrase := room[:0]
		for j := i; j < min(i+4, to); j++ {
			if v := t.d.lower(j); t.d.spelling(j).hasApostrophe() {
				phrase = append(phrase, strings.ReplaceAll(v, "’", "'")...)
			} else {
				phrase = append(phrase, v...)
			}
			if kind, ok := denials.get(string(phrase)); ok {
				if kind != weakDenial {
					return strongDenial
				}
				found = weakDenial
			}
			phrase = append(phrase, ' ')
		}
	}
	return found
}

// fewestShared is how many words a denial has in common with the claim that it
// answers, at the least; one is enough where they stand in one paragraph.
const fewestShared = 2

// mostBeforeDenial is how many words a weak denial and what stands before it
// may have.
const mostBeforeDenial = 6

// answered is the claim that content n answers: of those of somebody else, the
// one that shares most words with it from word from on, the last of several; or
// else, unless strict, the first of the report that names its speaker; -1 where
// there is none.
func (t *talk) answered(all []content, n, from int, strict bool) int {
	x := &all[n]
	mine := map[string]bool{}
	for i := from; i < x.to; i++ {
		if w := t.stem(i); w != "" {
			mine[w] = true
		}
	}
	first, best, most := -1, -1, fewestShared-1
	for m := n - 1; m >= 0; m-- {
		y := &all[m]
		if y.carried || t.sameVoice(x, y) || y.cue >= 0 && t.cues[y.cue].stance > shows {
			continue
		}
		if t.namesVoiceOf(y, x) {
			first = m
		} else if t.utterances[x.utterance].part-t.utterances[y.utterance].part > 1 {
			continue // of the same matter, but who knows whether of the same thing
		}
		shared := map[string]bool{}
		for j := y.from; j < y.to; j++ {
			if w := t.stem(j); w != "" && mine[w] {
				shared[w] = true
			}
		}
		near := best < 0 && len(shared) > 0 && t.utterances[x.utterance].part == t.utterances[y.utterance].part &&
			(len(mine) < fewestShared+2 || x.utterance-y.utterance < 2)
		if len(shared) > most || near {
			best, most = m, max(len(shared), most)
		}
	}
	if best >= 0 || strict {
		return best
	}
	return first
}

// rejected is the claim that content n turns down as a whole, "the demand",
// "these allegations", "it": the one right before it in its paragraph, by
// somebody else; -1 where its object is none of that kind.
func (t *talk) rejected(all []content, n int) int {
	x := &all[n]
	if n == 0 || x.cue < 0 || x.bys <= x.by {
		return -1
	}
	y := &all[n-1]
	if y.carried || y.bys <= y.by || t.sameVoice(x, y) || y.to > t.cues[x.cue].head ||
		t.utterances[x.utterance].part != t.utterances[y.utterance].part ||
		x.utterance-y.utterance > 1 {
		return -1
	}
	if y.cue >= 0 && t.cues[y.cue].stance == judges {
		return -1
	}
	if x.to-x.from == 1 {
		if t.isAny(x.from, "it", "this", "that", "them") {
			return n - 1
		}
		return -1
	}
	if !t.isAny(x.from, "the", "this", "that", "these", "those", "such", "both") {
		return -1
	}
	// Its head, with nothing that says whose it is: not the offer from the bank.
	head := x.from
	for i := x.from + 1; i < x.to && t.quoted[i] == 0 && t.d.words[i].shape == lower &&
		!t.is(i, prepositionWord|conjunctionWord|relativeWord|subordinatorWord); i++ {
		head = i
	}
	if next := head + 1; next < x.to && !t.is(next, conjunctionWord|timeWord) && !t.isAny(next, "as", "on", "in", ",") {
		return -1
	}
	if refusables[t.d.lower(head)] == "ruled" {
		return -1 // what a referee or a court turns down it rules on, and does not deny
	}
	l := t.lex[head]
	if head > x.from && (l.nouns != noStance || len(l.verbs) > 0 && (l.form == baseForm || l.form == thirdForm)) {
		return n - 1
	}
	return -1
}

// stem is a content word without its ending, to compare by; "" for others.
func (t *talk) stem(i int) string {
	w := &t.d.words[i]
	if w.shape > upper || w.end-w.start < 4 || w.shape == lower && w.end-w.start < 5 || t.isAny(i, "other") || t.lex[i].class&^speakerNoun != 0 ||
		len(t.lex[i].verbs) > 0 {
		return ""
	}
	return strings.TrimSuffix(t.d.lower(i), "s")
}
