package extract

import "strings"

var (
	titles            = load("titles.txt")
	titleStarts       = firstWords(titles)
	titlesAlone       = load("titles-alone.txt")
	organisations     = load("organisations.txt")
	organisationWords = load("organisation-words.txt")
	facilityWords     = load("facility-words.txt")
	featureWords      = load("feature-words.txt")
	heads             = load("heads.txt")
	portfolios        = load("portfolios.txt")
	nameParticles     = load("name-particles.txt")
	ownersInNames     = load("owners-in-names.txt")
	articlesInNames   = load("articles-in-names.txt")
	days              = load("days.txt")
	notOrganisations  = load("not-organisations.txt")
	actingVerbs       = load("acting-verbs.txt")
	numberedHeads     = load("numbered-heads.txt")
	thingWords        = load("thing-words.txt")
	settlements       = load("settlements.txt")
	publicBodies      = load("public-bodies.txt")
	ailments          = load("ailments.txt")
	determiners       = load("determiners.txt")
	teams             = load("teams-and-papers.txt")
	pronounI          = load("pronoun-i.txt")
)

// firstWords are the words that the phrases of a list begin with.
func firstWords(l *list) map[string]bool {
	first := make(map[string]bool, len(l.entries))
	for phrase := range l.entries {
		word, _, _ := strings.Cut(phrase, " ")
		word, _, _ = strings.Cut(word, "-")
		first[word] = true
	}
	return first
}
