package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// mostCandidates is how many of the places that a name can mean are shown.
const mostCandidates = 5

// writeDecisions writes how each place was chosen, and below why other names
// are no places.
func writeDecisions(w io.Writer, r *seed.Report, decisions []extract.Decision) error {
	b := bufio.NewWriter(w)
	for _, d := range decisions {
		fmt.Fprintf(b, "\n%s: %s\n", d.Name, where(r, d.Mentions))
		if len(d.Candidates) == 0 {
			fmt.Fprint(b, "    no place: ")
			for i, reason := range d.Reasons {
				if i > 0 {
					fmt.Fprint(b, ", ")
				}
				fmt.Fprint(b, reason.Text)
				if reason.Score != 0 {
					fmt.Fprintf(b, " (%+.1f)", reason.Score)
				}
			}
			fmt.Fprintln(b)
			continue
		}
		for _, reason := range d.Reasons {
			fmt.Fprintf(b, "    %s\n", reason.Text)
		}
		for i, c := range d.Candidates {
			if i == mostCandidates {
				fmt.Fprintf(b, "    and %d more\n", len(d.Candidates)-i)
				break
			}
			arrow := " "
			if i == 0 {
				arrow = "→"
			}
			fmt.Fprintf(b, "  %s %5.2f  %s\n", arrow, c.Score, c.Path)
			for _, reason := range c.Reasons {
				fmt.Fprintf(b, "        %+5.2f  %s\n", reason.Score, reason.Text)
			}
		}
	}
	return b.Flush()
}

// where says how often a name is mentioned, and on which lines.
func where(r *seed.Report, mentions []extract.Mention) string {
	var lines []string
	last := 0
	for _, m := range mentions {
		if line, _ := seed.Position(r.Raw, m.Start); line != last {
			lines = append(lines, fmt.Sprint(line))
			last = line
		}
	}
	noun := "line"
	if len(lines) > 1 {
		noun = "lines"
	}
	return fmt.Sprintf("%s, %s %s", count(len(mentions), "mention"), noun, strings.Join(lines, ", "))
}
