package seed

import (
	"regexp"
	"strings"
)

// agencyMark is where the headline begins behind what an agency marks its versions
// with: "UPDATE 2-".
func agencyMark(text string) int {
	if m := releaseMark.FindStringIndex(text); m != nil {
		return m[1]
	}
	if dash := strings.IndexByte(text, '-'); dash < 3 || dash > 30 || text[0]-'A' >= 26 || text[1]-'A' >= 26 {
		return 0
	}
	if m := agencyMarks.FindStringIndex(text); m != nil {
		return m[1]
	}
	return 0
}

// releaseMark is what those who are no paper put before their headlines.
var releaseMark = regexp.MustCompile(`^(?:PRESS|MEDIA|NEWS) (?:RELEASE|STATEMENT): `)

var agencyMarks = regexp.MustCompile(
	`^(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|RECAST|RECASTS|ADVISORY|EXCLUSIVE|INTERVIEW|FACTBOX|TIMELINE|EXPLAINER|ANALYSIS|INSIGHT|SPECIAL REPORT|TREASURIES|POLL|BRIEF)(?: \d{1,2})?-)+`,
)

// slugged is the pattern of lines that only the desk of an agency reads.
var slugged = &pattern{reason: "page part"}

// isSlug says of a line that it is the name under which an agency files a report,
// "BC-EU--Norland Election, 1st Ld-Writethru,620", or that more of it follows:
// "(MORE)".
func isSlug(text string) bool {
	if len(text) < 12 && (text[0] == '(' || text[0] == '-') && strings.EqualFold(strings.Trim(text, "()- "), "more") {
		return true
	}
	if len(text) < 6 || len(text) > 100 || text[2] != '-' && text[3] != '-' || text[0]-'A' >= 26 || text[1]-'A' >= 26 {
		return false
	}
	return slugs.MatchString(text)
}

var slugs = regexp.MustCompile(
	`^[A-Z]{2,3}-(?:[A-Z]{2}-)?(?:-[\p{L}\d][^,.;:?!]{2,60}(?:, ?\d(?:st|nd|rd|th) (?:Ld|Lead|Add)[\w-]*)?(?:, ?\d{2,4})?|[\p{L}\d][^,.;:?!]{2,60}, ?(?:\d(?:st|nd|rd|th) (?:Ld|Lead|Add)[\w-]*(?:, ?\d{2,4})?|\d{3,4}))<?$`,
)
