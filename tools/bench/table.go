//go:build unix

package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"syscall"
	"text/tabwriter"
)

// The goals that the table is held against.
const (
	goalRate   = 5.0 // MB/s, everything
	goalPeer   = 100 // times compromise and prose, places
	goalWords  = 10  // a tenth of the speed of word segmentation, at least
	goalStart  = 1.3 // times the program without gazetteer
	goalTable  = 8e6 // bytes of gazetteer
	megabyte   = 1e6
	titleWidth = 51 // of a job's title
)

// write prints the table.
func write(w io.Writer, c *collection, workers []*worker, m *cost) error {
	var places, everything, segmentation float64
	var share, spread []float64
	for _, p := range workers {
		for _, t := range p.jobs {
			if len(t.rates) == 0 {
				continue
			}
			share = append(share, median(t.share))
			spread = append(spread, (slices.Max(t.rates)-slices.Min(t.rates))/median(t.rates))
			if p.name == "dateline" {
				switch t.job {
				case "words":
					segmentation = median(t.rates)
				case "places":
					places = median(t.rates)
				case "everything":
					everything = median(t.rates)
				}
			}
		}
	}

	fmt.Fprintf(w, "%d texts, read as %d: %.2f MB. %s, %s, one core, CPU time (user and system).\n\n",
		len(c.paths), len(c.repeated), float64(c.size)/megabyte, runtime.Version(), runtime.GOARCH)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "%-*s\tMB/s best\tmedian\tworst\tfound\tplaces ÷ it\teverything ÷ it\tgoal\t\n", titleWidth, "")
	for _, p := range workers {
		for _, j := range p.jobs {
			if len(j.rates) == 0 {
				fmt.Fprintf(t, "%-*s\t–\t–\t–\t–\t–\t–\tleft out: %s\t\n", titleWidth, j.title, p.missing)
				continue
			}
			rate := median(j.rates)
			goal := ""
			switch {
			case p.name == "dateline" && j.job == "everything":
				goal = verdict("≥ %.0f MB/s", goalRate, rate >= goalRate)
			case p.name == "dateline" && j.job == "words":
				goal = verdict("places ≥ 1/%.0f", goalWords, places*goalWords >= segmentation)
			case p.name != "dateline" && j.places:
				goal = verdict("places ≥ × %.0f", goalPeer, places >= goalPeer*rate)
			}
			fmt.Fprintf(t, "%-*s\t%s\t%s\t%s\t%.0f\t× %s\t× %s\t%s\t\n", titleWidth, j.title, figure(slices.Max(j.rates)), figure(rate),
				figure(slices.Min(j.rates)), j.found, figure(places/rate), figure(everything/rate), goal)
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}

	fmt.Fprintf(w, "\nStart-up, extract on one text, median of %d runs each, in turns:\n", len(m.with.cpu))
	t = tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\twith gazetteer\twithout\tratio\tgoal\t")
	for _, s := range []struct {
		title         string
		with, without []float64
	}{{"CPU", m.with.cpu, m.without.cpu}, {"wall", m.with.wall, m.without.wall}} {
		a, b := median(s.with), median(s.without)
		fmt.Fprintf(t, "%s\t%.1f ms\t%.1f ms\t× %.2f\t%s\t\n", s.title, 1000*a, 1000*b, a/b, verdict("≤ × %.1f", goalStart, a <= goalStart*b))
	}
	if err := t.Flush(); err != nil {
		return err
	}

	fmt.Fprintf(w, "\nEmbedded gazetteer: %.2f MB (%s); the program: %.1f MB.\n", float64(m.gazetteer)/megabyte,
		verdict("goal ≤ %.0f MB", goalTable/megabyte, float64(m.gazetteer) <= goalTable), float64(m.program)/megabyte)
	fmt.Fprintf(w, "Peak memory of extract: %.0f MB on all %d texts, %.0f MB on one.\n", float64(m.peak)/megabyte, len(c.paths), float64(m.once)/megabyte)
	fmt.Fprintf(w, "Noise: the jobs had %.0f %% of the core (least %.0f %%); from worst to best round, a job's rate spread by %.0f %% (most %.0f %%).\n",
		100*median(share), 100*slices.Min(share), 100*median(spread), 100*slices.Max(spread))
	return nil
}

// verdict is a goal with a mark that says whether it was reached.
func verdict(format string, goal float64, reached bool) string {
	mark := "missed"
	if reached {
		mark = "reached"
	}
	return fmt.Sprintf(format+", %s", goal, mark)
}

// figure writes a number with as many decimals as matter.
func figure(v float64) string {
	switch {
	case v < 0.995:
		return fmt.Sprintf("%.3f", v)
	case v < 99.5:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.0f", v)
}

// median is the middle one of some numbers, or what lies between the two.
func median(of []float64) float64 {
	sorted := slices.Sorted(slices.Values(of))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// maxRSS is a peak of memory in bytes; macOS counts it in bytes, Linux in
// kilobytes of 1,024.
func maxRSS(u *syscall.Rusage) int {
	if runtime.GOOS == "darwin" {
		return int(u.Maxrss)
	}
	return int(u.Maxrss) * 1024
}
