package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/seed-e3293539/dateline/tools/content"
	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// folders are where a site keeps things.
type folders struct {
	seeds, content, destination string
	places                      string // the editor's file, "" for places.yaml where there is one
}

func (f *folders) flags(cmd *cobra.Command) {
	cmd.PersistentFlags().StringVar(&f.seeds, "seeds", "seeds", "the folder with the source texts")
	cmd.PersistentFlags().StringVar(&f.content, "content", "content", "the folder with the markdown")
	cmd.PersistentFlags().StringVar(&f.destination, "destination", "public", "the folder for the built site")
	cmd.PersistentFlags().StringVar(&f.places, "places", "", "the editor's `FILE` of places (default places.yaml, where there is one)")
}

func convertCommand(c *console, dirs *folders) *cobra.Command {
	return &cobra.Command{
		Use:   "convert",
		Short: "Write the reports in seeds/ as markdown in content/",
		Args:  cobra.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return c.convert(*dirs) },
	}
}

// convert reads every seed and brings the content folder up to date. A seed
// that cannot be read is reported, and the others are done all the same.
func (c *console) convert(dirs folders) error {
	_, gazette, err := dirs.gazette()
	if err != nil {
		return err
	}
	files, err := c.seedFiles(dirs.seeds)
	if err != nil {
		return err
	}
	store, err := content.Open(dirs.content)
	if err != nil {
		return err
	}
	var articles []*content.Article
	reports := make(map[string]report)
	for s := range eachSeed(files, gazette) {
		if s.err != nil {
			c.problem(s.err)
			continue
		}
		article, err := content.NewArticle(s.report, s.facts)
		if err != nil {
			c.problem(err)
			continue
		}
		c.noteLanguage(s)
		articles = append(articles, article)
		reports[s.report.Path] = newReport(s.report, s.facts, article)
	}
	for _, r := range content.Unify(articles) {
		c.note(r, "%v", r)
	}
	outcomes, err := store.Write(articles, slashed(files), gazette)
	if outcomes == nil && err != nil {
		return fmt.Errorf("write %s: %w", dirs.content, err)
	}
	if err != nil {
		c.problem(err)
	}
	c.account(dirs, outcomes, reports)
	return nil
}

// noteLanguage says of a report that is not in English that it has no facts.
func (c *console) noteLanguage(s read) {
	if extract.ReadsFacts(s.facts.Language) {
		return
	}
	e := &seed.Error{
		Path: s.report.Path, Line: 1, Column: 1, Message: content.NotExtracted(s.facts.Language),
		Remedy: "add them to its page by hand; if it is in English, write \"language: en\" in a head block",
	}
	c.note(e, "%v", e)
}

// seedFiles lists the seeds below a folder in the order of their names, and
// says which files there are none.
func (c *console) seedFiles(dir string) ([]string, error) {
	var files []string
	root := dir + string(filepath.Separator) // which is followed where it is a link
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path == root:
			return nil
		case strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		case d.Type()&fs.ModeSymlink != 0:
			if to, err := os.Stat(path); err == nil && to.IsDir() {
				c.problem(&seed.Error{Path: filepath.ToSlash(path), Line: 1, Column: 1,
					Message: "this links to a folder, which is not followed", Remedy: "put the folder itself here, or name it with --seeds"})
				return nil
			}
		}
		switch strings.ToLower(filepath.Ext(path)) {
		case ".txt", ".md":
			files = append(files, path)
		default:
			c.problem(&seed.Error{Path: filepath.ToSlash(path), Line: 1, Column: 1,
				Message: "this is no seed: seeds are .txt and .md files", Remedy: "save it as text, or take it out of " + filepath.ToSlash(dir)})
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		if _, statErr := os.Stat(dir); statErr != nil {
			return nil, fmt.Errorf("%s: there is no such folder; make it and put the source texts there, or name another with --seeds", dir)
		}
	}
	return files, err
}

func slashed(files []string) []string {
	out := make([]string, len(files))
	for i, f := range files {
		out[i] = filepath.ToSlash(f)
	}
	return out
}

// A report is what the program says of a seed that it has read.
type report struct {
	Seed       string         `json:"seed"`
	Page       string         `json:"page"`
	State      content.State  `json:"state"`
	Rights     string         `json:"rights"`
	Paragraphs int            `json:"paragraphs"`
	Places     int            `json:"places"`
	Facts      map[string]int `json:"facts"`
	LeftOut    int            `json:"left_out"`
}

func newReport(r *seed.Report, f *extract.Facts, a *content.Article) report {
	out := report{
		Seed: r.Path, Rights: a.Source.Rights, Paragraphs: len(r.Of(seed.Paragraph)),
		Places: len(a.Places), Facts: make(map[string]int), LeftOut: len(a.Ledger),
	}
	for _, x := range f.Facts {
		out.Facts[x.Kind]++
	}
	return out
}

// kindsOfFacts in the order that the program counts them in.
var kindsOfFacts = []string{"figure", "date", "quote", "claim", "person", "organisation"}

func (r report) String() string {
	var facts []string
	for _, k := range kindsOfFacts {
		if n := r.Facts[k]; n > 0 {
			if k == "person" && n > 1 {
				facts = append(facts, fmt.Sprintf("%d people", n))
				continue
			}
			facts = append(facts, count(n, k))
		}
	}
	rights := map[string]string{content.Full: "full text", content.Excerpt: "excerpt", content.Facts: "facts alone"}[r.Rights]
	return fmt.Sprintf("%s → %s (%s): %s, %s; %s; %s; %s left out",
		r.Seed, r.Page, r.State, rights, count(r.Paragraphs, "paragraph"), count(r.Places, "place"),
		cmp.Or(strings.Join(facts, ", "), "no facts"), count(r.LeftOut, "passage"))
}

// account says what became of every page.
func (c *console) account(dirs folders, outcomes []content.Outcome, reports map[string]report) {
	states := make(map[content.State]int)
	var articles, places int
	for _, o := range outcomes {
		page := filepath.ToSlash(filepath.Join(dirs.content, filepath.FromSlash(o.Page)))
		if r, ok := reports[o.Seed]; ok && o.Seed != "" {
			articles++
			r.Page, r.State = page, o.State
			c.done(r, "%v", r)
		} else if o.Seed == "" {
			places++
		}
		states[o.State]++
		switch o.State {
		case content.Added, content.Updated, content.Unchanged:
		default:
			o.Page = page
			c.note(o, "%v", o)
		}
	}
	var parts []string
	for _, s := range []content.State{content.Added, content.Updated, content.Unchanged, content.Edited, content.Foreign, content.Deleted, content.SeedGone, content.Unused} {
		if n := states[s]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, s))
		}
	}
	c.done(states, "%s: %s and pages of %s; %s", dirs.content, count(articles, "report"), count(places, "place"), cmp.Or(strings.Join(parts, ", "), "nothing to do"))
}
