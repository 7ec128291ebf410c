package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// An extraction is the line that "dateline extract" writes for a file: a
// contract that other programs rely on, so fields are added but never changed.
type extraction struct {
	File        string    `json:"file"`
	Title       string    `json:"title"`
	Description string    `json:"description"`
	Credit      string    `json:"credit"`
	Date        string    `json:"date"`
	Captions    []caption `json:"captions"`
	Related     []string  `json:"related"`
	Paragraphs  []passage `json:"paragraphs"`
	Dropped     []passage `json:"dropped"`
	*extract.Facts
	Layout []passage `json:"layout"` // every part of the seed, in order: together they cover it
}

type caption struct {
	seed.Span
	Text   string `json:"text"`
	Credit string `json:"credit"`
}

// A passage is a part of the seed: its reason says why it was dropped, its
// kind what it is.
type passage struct {
	seed.Span
	Text   string `json:"text,omitempty"`
	Kind   string `json:"kind,omitempty"`
	Reason string `json:"reason,omitempty"`
}

func extractCommand(c *console, dirs *folders) *cobra.Command {
	var format string
	var why bool
	cmd := &cobra.Command{
		Use:   "extract FILE…",
		Short: "Print the facts of each file as one JSON object a line",
		Long: `Print the facts of each file, one JSON object a line, in the order of the files.
Offsets are bytes of the file on disk, ends exclusive.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, files []string) error {
			write := writeJSON
			switch format {
			case "json":
			case "text":
				write = writeText
			default:
				return usageError{fmt.Errorf("--format %s: there is json and text", format)}
			}
			if why && format != "text" {
				return usageError{errors.New("--why goes with --format text")}
			}
			_, gazette, err := dirs.gazette()
			if err != nil {
				return err
			}
			return c.extract(files, gazette, func(w io.Writer, r *seed.Report, f *extract.Facts) error {
				if err := write(w, r, f); err != nil || !why {
					return err
				}
				return writeDecisions(w, r, extract.Explain(r, gazette))
			})
		},
	}
	cmd.Flags().StringVar(&format, "format", "json", "json, or text to read: the report with its mentions marked")
	cmd.Flags().BoolVar(&why, "why", false, "with --format text, say how each place was chosen and why other names are no places")
	return cmd
}

// extract writes what was found in each file. A file that cannot be read is
// reported, and the others are done all the same.
func (c *console) extract(files []string, gazette *gazetteer.Overlay, write func(io.Writer, *seed.Report, *extract.Facts) error) error {
	out := bufio.NewWriter(c.out)
	for result := range eachSeed(files, gazette) {
		if result.err != nil {
			c.problem(result.err)
			continue
		}
		c.noteLanguage(result)
		if err := write(out, result.report, result.facts); err != nil {
			return err
		}
	}
	return out.Flush()
}

func writeJSON(w io.Writer, r *seed.Report, f *extract.Facts) error {
	x := extraction{
		File: r.Path, Title: r.Title(), Description: r.Description(), Credit: r.Source(), Date: r.Date(),
		Captions: []caption{}, Related: []string{}, Paragraphs: []passage{}, Dropped: []passage{}, Facts: f,
	}
	for i := range r.Parts {
		p := &r.Parts[i]
		x.Layout = append(x.Layout, passage{Span: p.Span, Kind: string(p.Kind), Reason: p.Reason})
		switch p.Kind {
		case seed.Caption:
			x.Captions = append(x.Captions, caption{p.Span, p.Caption, p.Credit})
		case seed.Related:
			x.Related = append(x.Related, p.Text)
		case seed.Paragraph:
			x.Paragraphs = append(x.Paragraphs, passage{Span: p.Span, Text: p.Text})
		case seed.Heading:
			x.Paragraphs = append(x.Paragraphs, passage{Span: p.Span, Text: p.Text, Kind: string(p.Kind)})
		}
	}
	for _, p := range r.Ledger() {
		x.Dropped = append(x.Dropped, passage{Span: p.Span, Text: p.Text, Reason: p.Reason})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(x)
}

// A read is a seed with its facts, or why there are none.
type read struct {
	path   string
	report *seed.Report
	facts  *extract.Facts
	err    error
}

// readSeed reads one file and finds its facts.
func readSeed(path string, gazette *gazetteer.Overlay) read {
	raw, err := os.ReadFile(path)
	if err != nil {
		reason := err
		if inner := new(fs.PathError); errors.As(err, &inner) {
			reason = inner.Err
		}
		return read{path: path, err: &seed.Error{Path: filepath.ToSlash(path), Line: 1, Column: 1,
			Message: fmt.Sprintf("this file cannot be read: %v", reason), Remedy: "correct its name or its permissions, or leave it out"}}
	}
	report, err := seed.Read(filepath.ToSlash(path), raw)
	if err != nil {
		return read{path: path, err: err}
	}
	return read{path: path, report: report, facts: extract.Extract(report, gazette)}
}
