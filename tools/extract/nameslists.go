package extract

import (
	"slices"
	"strings"
)

var (
	titles             = load("titles.txt")
	titleStarts        = firstWords(titles)
	titleEnds          = endWords(titles)
	titlesAlone        = load("titles-alone.txt")
	organisations      = load("organisations.txt", "bodies.txt", "clubs.txt", "companies.txt", "groups.txt", "media.txt")
	longestBodies      = longestByStart(organisations)
	organisationWords  = load("organisation-words.txt")
	facilityWords      = load("facility-words.txt")
	featureWords       = load("feature-words.txt")
	heads              = load("heads.txt")
	portfolios         = load("portfolios.txt")
	nameParticles      = load("name-particles.txt")
	ownersInNames      = load("owners-in-names.txt")
	articlesInNames    = load("articles-in-names.txt")
	days               = load("days.txt")
	notOrganisations   = load("not-organisations.txt")
	actingVerbs        = load("acting-verbs.txt")
	numberedHeads      = load("numbered-heads.txt")
	treaties           = load("treaties.txt")
	thingWords         = load("thing-words.txt")
	settlements        = load("settlements.txt")
	publicBodies       = load("public-bodies.txt")
	ailments           = load("ailments.txt")
	determiners        = load("determiners.txt")
	teams              = load("teams-and-papers.txt")
	railways           = load("railways.txt")
	pronounI           = load("pronoun-i.txt")
	legalForms         = load("legal-forms.txt")
	stateOrgans        = load("state-organs.txt")
	boards             = load("boards.txt")
	joinedHeads        = load("joined-heads.txt")
	compoundEnds       = load("compound-ends.txt")
	organisationFirsts = load("organisation-firsts.txt")
	sports             = load("sports.txt")
	organisationNouns  = load("organisation-nouns.txt")
	businessNouns      = load("business-nouns.txt")
	companyVerbs       = load("company-verbs.txt")
	teamNouns          = load("team-nouns.txt")
	seatRoles          = load("seat-roles.txt")
	centres            = load("centres.txt")
	clubWords          = load("club-words.txt")
	namedThings        = load("named-things.txt")
	ownedByBodies      = load("owned-by-bodies.txt")
	bodyVerbs          = load("body-verbs.txt")
	appointing         = load("appointing.txt")
	partyNames         = load("party-names.txt")
	thingFirsts        = load("thing-firsts.txt")
	honours            = load("honours.txt")
	bareRoles          = load("bare-roles.txt")
	bareEnds           = endWords(bareRoles, kin)
	tenures            = load("tenures.txt")
	armedUnits         = load("armed-units.txt")
	patrons            = load("patrons.txt")
	homeTeams          = load("home-teams.txt")
	sportWords         = load("sport-words.txt")
	// organisationEndings end words that name companies: "Credicorp".
	organisationEndings = slices.Sorted(slices.Values(load("organisation-endings.txt").keys))
)

// firstWords are the words that the phrases of a list begin with.
func firstWords(l *list) *list {
	first := newList()
	for _, phrase := range l.keys {
		word, _, _ := strings.Cut(phrase, " ")
		word, _, _ = strings.Cut(word, "-")
		first.add(word, "")
	}
	return first
}

// lastWords are the words that the phrases of some lists end in.
func lastWords(lists ...*list) *list {
	last := newList()
	for _, l := range lists {
		for _, phrase := range l.keys {
			if at := strings.LastIndexByte(phrase, ' '); at > 0 {
				last.add(phrase[at+1:], "")
			}
		}
	}
	return last
}

// endWords are the words, or halves of words with a hyphen, that the entries of some lists end
// in.
func endWords(lists ...*list) *vocabulary[bool] {
	entries := 0
	for _, l := range lists {
		entries += len(l.keys)
	}
	ends := newVocabulary[bool](entries)
	for _, l := range lists {
		for _, phrase := range l.keys {
			ends.add(phrase[strings.LastIndexAny(phrase, " -")+1:], true)
		}
	}
	return ends
}

// longestByStart is how long the longest entry of a list is of those that begin with
// the same letters and digits without accents, as far as they go: those that a plain
// word begins.
func longestByStart(l *list) map[string]uint8 {
	longest := make(map[string]uint8)
	for _, phrase := range l.keys {
		start := phrase[:leadingLetters(phrase)]
		longest[start] = max(longest[start], uint8(min(len(phrase), 255)))
	}
	return longest
}
