package seed

import (
	"slices"
	"strings"
	"testing"
)

// TestDataFiles keeps the tables easy to extend: documented, sorted, each entry
// once.
func TestDataFiles(t *testing.T) {
	for name, file := range map[string]string{
		"agencies.txt": agenciesFile, "bylines.txt": bylinesFile, "credits.txt": creditsFile, "datelines.txt": datelinesFile, "debris.txt": debrisFile, "small.txt": smallFile,
	} {
		if !strings.HasPrefix(file, "# ") {
			t.Errorf("%s does not begin with a comment", name)
		}
		seen := map[string]bool{}
		var group []string
		for line := range strings.Lines(file + "\n") {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				if !slices.IsSorted(group) {
					t.Errorf("%s: the group from %q on is not sorted", name, group[0])
				}
				group = nil
				continue
			}
			if seen[line] {
				t.Errorf("%s: %q stands twice", name, line)
			}
			seen[line] = true
			group = append(group, line)
		}
	}
}

// TestPatterns finds slips in debris.txt that would make a pattern match
// nothing.
func TestPatterns(t *testing.T) {
	for _, patterns := range loadTables().debris {
		for _, p := range patterns {
			p.whole() // panics if it does not compile
			if p.link {
				p.glued()
			}
		}
	}
	for _, p := range loadTables().signOffs {
		p.whole()
	}
	for _, line := range entries(debrisFile) {
		_, text, _ := strings.Cut(line, ": ")
		if strings.HasPrefix(text, "$") {
			continue
		}
		text = strings.TrimPrefix(strings.TrimSuffix(strings.TrimPrefix(text, "^"), " {link}"), "{headline}")
		for _, way := range ways(text) {
			if strings.Contains(way, "  ") || strings.TrimSpace(way) != way || way == "" {
				t.Errorf("%s\nstands for %q", line, way)
			}
			if n := words(way); n > debrisWords {
				t.Errorf("%s\nstands for %d words", line, n)
			}
		}
	}
}

func TestDebris(t *testing.T) {
	l := &layout{tables: loadTables()}
	debris := map[string][]string{
		"advertisement": {"Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Skip Advertisement"},
		"comments":      {"Comments", "Join the conversation", "Comments are closed"},
		"cookie notice": {"Cookie policy", "We use cookies", "Accept all cookies"},
		"copyright notice": {
			"© 2022 The Irish Times",
			"© 2022 Reuters. All rights reserved.",
			"All rights reserved",
			"Privacy policy",
			"Copyright 2019 Ann Lee",
		},
		"date stamp": {
			"Published 5 December 2022",
			"Published: Mon 5 Dec 2022 06.00 GMT",
			"5 December 2022",
			"Mon 5 Dec 2022 06.00 GMT",
			"Dec. 5, 2022",
			"Tuesday, September 4, 2018",
			"Posted on 2022-12-05",
			"March 3, 20205:14 AM EST",
			"March 3, 2020 at 6:00 a.m. EST",
			"5 December 2022 • 6:00am",
			"March 3, 2020 — 6.14am",
			"Tue Mar 3 2020 - 06:00",
			"Posted: Mar 3, 2020 / 06:14 AM CST",
			"PUBLISHED: 10:14 GMT, 3 March 2020 | UPDATED: 12:31 GMT, 3 March 2020",
			"March 03, 2020 08:14 pm | Updated March 04, 2020 12:10 am IST - CHENNAI",
			"Tuesday 3 March 2020 12:14, UK",
			"Issued on: 03/03/2020 - 18:14",
			"Published On 3 Mar 20203 Mar 2020",
			"Posted on March 3, 2020 by alee",
			"Tuesday March 3 2020, 12.01am, The Post",
			"4 hours ago",
			"Published 4 hours ago",
			"2020-03-03T18:14:00Z",
			"Posted Thursday, March 5, 2020 · 4 min read",
			"Published: 29.03.2020, 20:15 (Oslo time)",
			"On March 3, 2020, 5:47 am",
			"29-03-2020 20:15",
		},
		"following": {"Follow us on Twitter", "Follow Ann Lee on X", "Like us on Facebook"},
		"link prompt": {
			"READ MORE",
			"Read more:",
			"Related",
			"RELATED STORIES",
			"See also",
			"Click here",
			"Click here to see the map",
			"Most read",
			"› Read more »",
		},
		"listening":     {"Listen to this article", "Listen to this article 5 min", "Play audio"},
		"newsletter":    {"Sign up to our newsletter", "Sign up", "Newsletter sign-up", "Sign up for our free morning briefing"},
		"page part":     {"Back to top"},
		"licensing":     {"Purchase licensing rights", "Republish this story"},
		"navigation":    {"Skip to content", "Log in", "Your account"},
		"picture":       {"View image in fullscreen", "Enlarge this image"},
		"reading time":  {"3 min read", "5 minute read", "Reading time: 4 minutes"},
		"section label": {"World", "Middle East"},
		"sharing":       {"Share", "Share on Facebook", "Share this article", "Copy link", "Tweet", "WhatsApp", "Email this page"},
		"social count":  {"1,204 shares", "12 comments", "Comments (31)", "3.5k likes"},
		"subscription":  {"Subscribe", "Subscribe to continue reading", "Already a subscriber? Log in"},
		"update stamp": {
			"Updated 3 hours ago",
			"Last updated: 14:30 GMT, 5 December 2022",
			"Last modified on Tue 6 Dec 2022",
			"Updated 3:14 PM EST, Tue March 3, 2020",
			"Updated / Tuesday, 3 Mar 2020 18:14",
		},
	}
	for reason, lines := range debris {
		for _, line := range lines {
			if p, _ := l.match(line); p == nil {
				t.Errorf("%q is not known as debris (%s)", line, reason)
			} else if p.reason != reason {
				t.Errorf("%q is dropped as %s, not as %s", line, p.reason, reason)
			}
		}
	}
	for _, line := range []string{
		"Share prices fell.", "Share prices fell on Monday", "He said he would share it.", "Comments by the minister drew anger.",
		"Related crimes have doubled.", "More police were sent.", "More than 100 people died", "Advertising is banned.",
		"Follow the money, she said", "Sign up, the sergeant told him.", "Cookies are baked here.", "All rights are reserved to the king.",
		"Published in 1931, the book is banned.", "Subscribe or leave, he wrote.", "Click here and the lights go out.", "Listen to this man.",
		"5 December 2022 was a Monday.", "12 people died.", "Read more widely, the teacher said.", "See also the minister's denial in March, which nobody believed.",
		"Print this story and hand it on, the monks asked.", "Follow us on the road to Rome", "Worldwide markets fall",
		"Okay.", "I agree.", "Go to hell.", "Category 4 storm nears coast", "Category 5", "Sign up for the draft or lose your place, the students were told.",
		"Every Friday, the village sends two men to the river.", "By joining the union, workers hope for better pay.", "The story cannot be true, he said.",
		"Also in the dock was his brother.", "More from the same barrel came out on Monday.", "Only three buses a week", "(c) 30 days of notice to the tenant",
		"90 minutes", "Contact with the boat was lost.", "The leaked email tells you everything, she said.", "Our standards have slipped, the minister said.",
		"Support for the party has fallen.", "Get the children out, somebody shouted.", "This article of the treaty was never applied.", "Posted to Rome, he learned Italian.",
		"Background", "Jobs lost", "Image problems", "Photo of the year", "More about money than about fish", "Live music returns", "Watch this space, he said.", "Added to that is the cost of fuel",
		"Independent journalism needs protection from the state, the minister told 40 reporters on Monday.",
		"Local journalism takes a hit as three papers close and 40 jobs go.",
		"Published authors among the dead", "Updated plans for the harbour", "An hour ago, he said, there was nothing.", "A week ago nobody knew her name.", "Advertisers leave",
		"Follow the river to the sea.", "Like father, like son", "Save the whale", "Print is dead, they said.", "Please use the side door, said a sign.", "Manage your expectations",
		"Updates to the tax code will cost families more, the ministry said on Monday.", "MR LUND:",
		"It was shared on Facebook by the mayor and his brother before anybody in the town had asked for it.",
	} {
		if p, _ := l.match(line); p != nil {
			t.Errorf("%q is dropped as %s", line, p.reason)
		}
	}
}

func TestDateline(t *testing.T) {
	l := &layout{tables: loadTables()}
	for text, want := range map[string]string{
		"WASHINGTON (Reuters) – The bank":               "WASHINGTON (Reuters) – ",
		"ROME, May 5 (AP) — A court":                    "ROME, May 5 (AP) — ",
		"NAIROBI, Kenya (AP) _":                         "NAIROBI, Kenya (AP) _",
		"NEW YORK -- Prices":                            "NEW YORK -- ",
		"INDEPENDENCE, MO. (AP)-- A man":                "INDEPENDENCE, MO. (AP)-- ",
		"London (CNN) The queen":                        "London (CNN) ",
		"São Paulo (AFP) - The":                         "São Paulo (AFP) - ",
		"(Reuters) - Oil fell":                          "(Reuters) - ",
		"PARIS and LONDON — Two":                        "PARIS and LONDON — ",
		"HOLT/AVON, 24 April 2024. Eleven years":        "HOLT/AVON, 24 April 2024. ",
		"NATO, 24 April 2024, met":                      "",
		"NATO – the alliance – met":                     "",
		"The court (AP) heard":                          "",
		"Beirut – once calm – burned":                   "",
		"U.S. officials said":                           "",
		"A dash - here":                                 "",
		"INDIANA’S VOTERS FAVOR ONE MAN, BUT NOT – The": "",
		"Safeguard Defenders (SD) – A group":            "",
	} {
		lead := l.dateline(text)
		if text[:lead] != want {
			t.Errorf("%q: dateline %q, want %q", text, text[:lead], want)
		}
	}
}

func TestClosingCredit(t *testing.T) {
	for text, want := range map[string]string{
		"Results are due. – Guardian":              "Guardian",
		"Results are due.” — AP":                   "AP",
		"Results are due. (Reuters)":               "Reuters",
		"Results are due. © The Irish Times":       "The Irish Times",
		"Results are due. -Guardian/Reuters":       "Guardian/Reuters",
		"Results are due. - Port Lowe Post":        "Port Lowe Post",
		"The winner was – Italy":                   "",
		"He went home. – It was late":              "",
		"So said the agency (AP)":                  "",
		"So it is. (AP) reported it":               "",
		"“We will not go.” – Ann Lee":              "",
		"She was told to see the Associated Press": "",
	} {
		r, err := Read("x.txt", []byte("A first paragraph, which says what it was.\n\n"+text))
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Source(); got != want {
			t.Errorf("%q: credit %q, want %q", text, got, want)
		}
	}
}

func TestDay(t *testing.T) {
	for stamp, want := range map[string]string{
		"Published 5 December 2022":        "2022-12-05",
		"Posted on Mon Dec. 5th, 2022":     "2022-12-05",
		"5 Sept 2022":                      "2022-09-05",
		"Sept. 5, 2022":                    "2022-09-05",
		"25/12/2022":                       "2022-12-25",
		"29-12-2022 06:00":                 "2022-12-29",
		"5.12.2022":                        "2022-12-05", // no newspaper writes months first between full stops
		"5/12/2022":                        "",           // the fifth of December, or the twelfth of May
		"2022-12-05":                       "2022-12-05",
		"Published 31 February 2022":       "",
		"First published: 06.00, 5.5.2022": "2022-05-05",
	} {
		if got := day(stamp); got != want {
			t.Errorf("%q: %q, want %q", stamp, got, want)
		}
	}
}

func TestSignOffs(t *testing.T) {
	l := &layout{tables: loadTables()}
	for _, line := range []string{
		"Contact Ann Lee at 512-555-0143. Follow her on Twitter @annlee.", "Reach reporter Ann Lee at alee@example.com or 918-555-0142.",
		"Ann Lee can be reached at (918) 555-0142 or alee@example.com.", "Ann Lee is a staff writer. Email her at alee@example.com.",
		"Ann Lee is a reporter for the Marlow Times.", "Ann Lee is the education reporter at the Marlow Times", "Ann Lee covers courts for the Times.",
		"The Associated Press contributed to this report.", "AP writers Ann Lee in Paris, Ola Brandt in Rome and Hal Moss in London contributed to this story.",
		"Staff writer Ann Lee contributed reporting to this article.", "Follow Ann Lee on Twitter: @annlee", "To report a correction, call 555-0112.",
		"You can reach Ann at alee@example.com.", "For more information, call 555-0112 or visit www.example.com.", "This story was produced by the Marlow News Service.",
	} {
		if l.asSignOff(line) == "" {
			t.Errorf("%q is not known as a sign-off", line)
		}
	}
	for _, line := range []string{
		"The dry summer contributed to this year's fires.", "Ann Lee is a teacher at the school.", "Contact between the two was lost at 9 p.m.",
		"Reach of the net is limited, he said.", "Ann Lee covers her face when she is asked about it, she said.", "Callers were told to wait.",
		"Lee is a reporter who was held for 112 days.", "Follow the money, she said.", "He said the drivers contributed to this state of affairs.",
	} {
		if reason := l.asSignOff(line); reason != "" {
			t.Errorf("%q is dropped as %s", line, reason)
		}
	}
}
