package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// A mark says what a stretch of the seed is, for people to read.
type mark struct {
	seed.Span
	label string
}

// writeText writes the report with each mention in brackets, and its facts
// below.
func writeText(w io.Writer, r *seed.Report, f *extract.Facts) error {
	var marks []mark
	for _, p := range f.Places {
		marks = append(marks, mark{p.Span, p.Path + roleLabel(p.Role)})
	}
	for _, p := range f.Unplaced {
		marks = append(marks, mark{p.Span, "unplaced"})
	}
	for _, p := range f.People {
		marks = append(marks, mark{p.Span, "person: " + p.Name})
	}
	for _, o := range f.Organisations {
		marks = append(marks, mark{o.Span, "organisation: " + o.Name})
	}
	for _, d := range f.Dates {
		marks = append(marks, mark{d.Span, d.EDTF})
	}
	for _, x := range f.Figures {
		marks = append(marks, mark{x.Span, fmt.Sprintf("%s: %v %s", x.Kind, x.Value, x.Unit)})
	}
	for _, q := range f.Quotes {
		marks = append(marks, mark{q.Span, "quote: " + speaker(q.Speech)})
	}
	for _, c := range f.Claims {
		marks = append(marks, mark{c.Span, string(c.Status) + ": " + speaker(c.Speech)})
	}
	slices.SortStableFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s\n", r.Path)
	for i := range r.Parts {
		p := &r.Parts[i]
		fmt.Fprintf(b, "\n[%s", p.Kind)
		if p.Reason != "" {
			fmt.Fprintf(b, ": %s", p.Reason)
		}
		fmt.Fprint(b, "] ")
		writeMarked(b, p, marks)
		fmt.Fprintln(b)
	}
	for _, x := range f.Facts {
		fmt.Fprintf(b, "\n%s", x.Kind)
		if x.Lead {
			fmt.Fprint(b, " (lead)")
		}
		fmt.Fprintf(b, ": %s", x.Text)
		for _, v := range []struct{ name, value string }{
			{"name", x.Name}, {"role", x.Role}, {"status", string(x.Status)}, {"by", x.By}, {"hedge", x.Hedge}, {"when", x.When},
		} {
			if v.value != "" {
				fmt.Fprintf(b, "\n    %s: %s", v.name, v.value)
			}
		}
		if x.Value != nil {
			fmt.Fprintf(b, "\n    value: %v %s", *x.Value, x.Unit)
		}
	}
	fmt.Fprintln(b)
	return b.Flush()
}

// writeMarked writes a part's text with the marks that lie in it. Opening and
// closing brackets nest where the mentions do.
func writeMarked(w *bufio.Writer, p *seed.Part, marks []mark) {
	var open []mark
	next := 0
	closeUpTo := func(disk int) {
		for len(open) > 0 && open[len(open)-1].End <= disk {
			fmt.Fprintf(w, " | %s}", open[len(open)-1].label)
			open = open[:len(open)-1]
		}
	}
	for i := range p.Text {
		disk := p.Locate(i, len(p.Text)).Start
		closeUpTo(disk)
		for next < len(marks) && marks[next].Start <= disk {
			if m := marks[next]; m.Start == disk {
				if len(open) == 0 || m.End <= open[len(open)-1].End {
					w.WriteByte('{')
					open = append(open, m)
				}
			}
			next++
		}
		_, size := utf8.DecodeRuneInString(p.Text[i:])
		w.WriteString(p.Text[i : i+size])
	}
	for len(open) > 0 {
		fmt.Fprintf(w, " | %s}", open[len(open)-1].label)
		open = open[:len(open)-1]
	}
}

func speaker(s extract.Speech) string { return cmp.Or(s.Speaker, "nobody named") }

func roleLabel(role string) string {
	if role == "name" {
		return ""
	}
	return " (" + role + ")"
}
