package extract

import "strings"

// In a review of a novel, a play or a film, most people are those of the work. This file says who is
// not: who makes or plays it, who said something, and who is named by what they did for it.

var artists = load("artists.txt")

const (
	fewestWorks      = 2  // of how many works, or of one how often, a review speaks at the least
	mostHeadOfReview = 60 // how many words the head of a review has at most
	mostPerforms     = 12 // how many words behind an actor "as" may stand
)

// isReview says whether the report is a review: its head or its stars say so, and it speaks of
// a work more than once.
func (r *recogniser) isReview() bool { return r.review.once(r.readsAsReview) }

// readsAsReview says that a star or "review" as a word by itself stands in the head, and a work comes
// up in the text: Review: The Harbour; The Harbour, review; Reviewed by.
func (r *recogniser) readsAsReview() bool {
	d := r.d
	n, says := 0, strings.Contains(d.text, "★")
	for i := 0; i < min(mostHeadOfReview, len(d.words)) && !says; i++ {
		says = d.lower(i) == "review" && (d.shape(i) == title && d.startsSentence(i) || d.at(i+1) == ":" || !d.sameSentence(i, i+1)) ||
			d.at(i) == "Reviewed" && d.at(i+1) == "by"
	}
	if !says {
		return false // as of nearly all
	}
	for i := range d.words {
		if d.shape(i) != lower || !d.in(i, works) {
			continue
		}
		if v := d.at(i); v != "story" && v != "tale" &&
			(d.lexeme(i-1).class&(determinerWord|possessiveWord) != 0 || d.shape(i-1) == clitic || d.lexeme(i-2).class&determinerWord != 0 ||
				d.shape(i-2) == clitic) {
			n++
		}
	}
	return n >= fewestWorks
}

// isOutsideWork says whether somebody in a review is no character: "the director, Ann Lee", "Ann Lee's
// new play", "Ann Lee is excellent as", "lighting by Ann Lee", "Ann Lee complained".
func (r *recogniser) isOutsideWork(b *bearer, role string) bool {
	d := r.d
	if role != "" && artists.has(headOfRole(role)) {
		return true
	}
	for _, n := range b.names {
		if d.lower(n.title-1) == "by" || d.tense(n.stop) == past && len(d.lexeme(n.stop).verbs) > 0 || d.in(n.stop, playing) {
			return true
		}
		if d.shape(n.stop) == clitic {
			for i := n.stop + 1; i < n.stop+4 && d.sameSentence(n.word, i); i++ {
				if d.in(i, works) {
					return true
				}
			}
		}
		for i := n.stop; i < n.stop+mostPerforms && d.sameSentence(n.word, i); i++ {
			if d.at(i) == "as" && r.isCapital(i+1) {
				return true
			}
		}
	}
	return false
}

// ofStory says that a byte of a review stands in a sentence whose first verb is one of the present, as
// those are that tell the story of the work: it is 1974, and her three children have come home.
func (b *boxer) ofStory(at int) bool {
	d := b.d
	if !d.reader.isReview() {
		return false
	}
	s := d.sentenceAt(at)
	for i := s.word; i < s.stop; i++ {
		if d.telling(i) {
			return d.tense(i) == undirected
		}
	}
	return true
}
