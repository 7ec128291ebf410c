package extract

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// This file reads the words that tell who says what, with all that the lists say of each.

// A stance says what a verb of speech does with what is said; the names are
// those of lists/speech-verbs.txt.
type stance uint8

const (
	noStance stance = iota
	says
	alleges
	estimates
	confirms
	denies
	declines
	asks
	believes
	intends
	promises
	shows
	judges
)

var stances = map[string]stance{
	"says": says, "alleges": alleges, "estimates": estimates, "confirms": confirms, "denies": denies,
	"declines": declines, "asks": asks, "believes": believes, "intends": intends, "promises": promises, "shows": shows, "judges": judges,
}

// A frame is a set of what may follow a verb of speech.
type frame uint8

const (
	clauseFrame     frame = 1 << iota // that it rains, or it rains
	thatFrame                         // that it rains, but not it rains
	infinitiveFrame                   // to pay
	objectFrame                       // the deal
	aboutFrame                        // about the deal
	hearerFrame                       // reporters, before all else
	quoteFrame                        // nothing but a direct quotation
	eventFrame                        // the closure, which is so, or will be
)

var frames = map[string]frame{
	"clause": clauseFrame, "that": thatFrame, "infinitive": infinitiveFrame, "object": objectFrame, "about": aboutFrame, "hearer": hearerFrame, "quote": quoteFrame, "event": eventFrame,
}

// A speechVerb is an entry of lists/speech-verbs.txt.
type speechVerb struct {
	lemma    string
	particle string // "out", of "point out"
	stance   stance
	frame    frame
}

// A form is how a verb is inflected.
type form uint8

const (
	baseForm       form = iota // say
	thirdForm                  // says
	pastForm                   // said, which may be a participle
	participleForm             // known, which is nothing else
	ingForm                    // saying
)

// A class is a set of the parts that a word can have in a clause of speech.
type class uint32

const (
	determinerWord class = 1 << iota
	possessiveWord
	prepositionWord
	conjunctionWord
	subordinatorWord
	subjectWord
	pronounWord
	relativeWord
	auxiliaryWord
	beWord
	haveWord
	modalWord
	negationWord
	adverbWord
	timeWord
	plainNoun // although it looks like an adverb: family
	personNoun
	bodyNoun
	publicNoun
	documentNoun
	figuresNoun
	hedgeAdverb
	hedgeAdjective
	hedgePassive
	hedgeVerb
	denialWord // begins a phrase of lists/denials.txt

	speakerNoun = personNoun | bodyNoun | publicNoun | documentNoun | figuresNoun
)

var classes = map[string]class{
	"determiner": determinerWord, "possessive": possessiveWord, "preposition": prepositionWord, "conjunction": conjunctionWord,
	"subordinator": subordinatorWord, "subject": subjectWord, "pronoun": pronounWord, "relative": relativeWord,
	"auxiliary": auxiliaryWord, "be": beWord, "have": haveWord, "modal": modalWord, "negation": negationWord, "adverb": adverbWord,
	"time": timeWord, "noun": plainNoun,
}

var speakerKinds = map[string]class{
	"person": personNoun, "body": bodyNoun, "public": publicNoun, "document": documentNoun, "figures": figuresNoun,
}

var hedgeKinds = map[string]class{
	"adverb": hedgeAdverb, "adjective": hedgeAdjective, "passive": hedgePassive, "verb": hedgeVerb,
}

// A lexeme is what the lists say of a word.
type lexeme struct {
	class class
	form  form
	verbs []*speechVerb
	nouns stance // as the head of a claim: "his claim that"
	count *countVerb
}

// A countVerb is an entry of lists/count-verbs.txt.
type countVerb struct {
	lead string // "at", before the number of "put the toll at 12"; "" where the number comes next
}

var (
	elisions      = load("elisions.txt")
	denials       = load("denials.txt")
	quantityNouns = load("quantity-nouns.txt")
	lexicon       = readLexicon()
	unlisted      = &lexeme{}
)

// readLexicon makes one table of the lists that clauses of speech are read by.
func readLexicon() map[string]*lexeme {
	m := map[string]*lexeme{}
	entry := func(w string) *lexeme {
		if m[w] == nil {
			m[w] = &lexeme{}
		}
		return m[w]
	}
	mark := func(file string, kinds map[string]class) {
		for w, value := range load(file).all() {
			for _, v := range strings.Fields(value) {
				entry(w).class |= kinds[v]
			}
		}
	}
	mark("speech-grammar.txt", classes)
	mark("speakers.txt", speakerKinds)
	mark("hedges.txt", hedgeKinds)
	for phrase := range denials.all() {
		first, _, _ := strings.Cut(phrase, " ")
		entry(first).class |= denialWord
	}
	for w, value := range load("speech-nouns.txt").all() {
		entry(w).nouns = stances[value]
	}
	irregular := map[string][]string{}
	participles := map[string]bool{}
	for w, value := range load("speech-forms.txt").all() {
		lemma, form, _ := strings.Cut(value, "\t")
		irregular[lemma] = append(irregular[lemma], w)
		participles[w] = form == "participle"
	}
	for key, value := range load("speech-verbs.txt").all() {
		v := &speechVerb{}
		v.lemma, v.particle, _ = strings.Cut(key, " ")
		st, fr, _ := strings.Cut(value, "\t")
		v.stance = stances[st]
		for _, f := range strings.Fields(fr) {
			v.frame |= frames[f]
		}
		add := func(w string, f form) {
			e := entry(w)
			e.verbs = append(e.verbs, v)
			e.form = f
		}
		have := map[form]bool{}
		add(v.lemma, baseForm)
		for _, w := range irregular[v.lemma] {
			f := pastForm
			switch {
			case w == v.lemma:
				// put, put: read as the past, which asks less of its subject.
				add(w, pastForm)
				have[pastForm] = true
				continue
			case strings.HasSuffix(w, "ing") && w != "sing":
				f = ingForm
			case strings.HasSuffix(w, "es") || w == "says":
				f = thirdForm
			case participles[w]:
				f = participleForm
			}
			add(w, f)
			have[f] = true
		}
		for _, r := range [...]struct {
			form form
			word string
		}{{thirdForm, thirdPerson(v.lemma)}, {pastForm, pastTense(v.lemma)}, {ingForm, ingEnding(v.lemma)}} {
			if !have[r.form] {
				add(r.word, r.form)
			}
		}
	}
	for lemma, lead := range load("count-verbs.txt").all() {
		v := &countVerb{lead}
		forms := map[string]form{lemma: baseForm, thirdPerson(lemma): thirdForm, ingEnding(lemma): ingForm}
		if len(irregular[lemma]) == 0 {
			forms[pastTense(lemma)] = pastForm
		}
		for _, w := range irregular[lemma] {
			forms[w] = pastForm
			if strings.HasSuffix(w, "ing") {
				forms[w] = ingForm
			} else if participles[w] {
				forms[w] = participleForm
			}
		}
		for _, w := range slices.Sorted(maps.Keys(forms)) {
			f := forms[w]
			e := entry(w)
			e.count, e.form = v, f
		}
	}
	return m
}

func thirdPerson(v string) string {
	switch {
	case endsInConsonantY(v):
		return v[:len(v)-1] + "ies"
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "x"), strings.HasSuffix(v, "z"):
		return v + "es"
	}
	return v + "s"
}

func pastTense(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case endsInConsonantY(v):
		return v[:len(v)-1] + "ied"
	}
	return v + "ed"
}

func ingEnding(v string) string {
	if strings.HasSuffix(v, "e") && !strings.HasSuffix(v, "ee") {
		return v[:len(v)-1] + "ing"
	}
	return v + "ing"
}

func endsInConsonantY(v string) bool {
	return len(v) > 2 && v[len(v)-1] == 'y' && !strings.ContainsRune("aeiou", rune(v[len(v)-2]))
}

// A slot is a place in the hash table of the lexicon.
type slot struct {
	word string
	*lexeme
}

// hashed is the lexicon as a table that a word is looked up in while its
// letters are made small, as every word of a report is.
var hashed = hashLexicon()

const (
	hashSeed  = 2166136261 // FNV-1a
	hashPrime = 16777619
)

func hashLexicon() []slot {
	size := 1
	for size < 3*len(lexicon) {
		size *= 2
	}
	table := make([]slot, size)
	for w, l := range lexicon {
		h := uint32(hashSeed)
		for i := range len(w) {
			h = (h ^ uint32(w[i])) * hashPrime
		}
		for h &= uint32(size - 1); table[h].lexeme != nil; {
			h = (h + 1) & uint32(size-1)
		}
		table[h] = slot{w, l}
	}
	return table
}

// longestListed is as long as a word of the lists can be.
const longestListed = 20

// lookUp is what the lists say of a word, whatever its capitals and its
// apostrophes. It allocates nothing.
func lookUp(v string) *lexeme {
	var buf [longestListed]byte
	n, h := 0, uint32(hashSeed)
	for i := 0; i < len(v); i++ {
		c := v[i]
		switch {
		case c >= utf8.RuneSelf:
			if !strings.HasPrefix(v[i:], "’") {
				return unlisted
			}
			c = '\''
			i += len("’") - 1
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		if n == len(buf) {
			return unlisted
		}
		buf[n] = c
		n++
		h = (h ^ uint32(c)) * hashPrime
	}
	mask := uint32(len(hashed) - 1)
	for h &= mask; hashed[h].lexeme != nil; h = (h + 1) & mask {
		if hashed[h].word == string(buf[:n]) {
			return hashed[h].lexeme
		}
	}
	return unlisted
}
