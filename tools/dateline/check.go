package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/seed-e3293539/dateline/tools/content"
	"github.com/seed-e3293539/dateline/tools/site"
)

func checkCommand(c *console, dirs *folders) *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Check content, the editor's places and the built site",
		Long: `Check the pages in content/ against the schema, and every fact against the text
of its page; places.yaml for entries that do not matter any more; and the built
site for links, weight, minification and requests to other sites.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return c.check(*dirs) },
	}
}

// check looks at the content as editors left it, and then at the built site.
func (c *console) check(dirs folders) error {
	checked, problems := content.Check(dirs.content)
	for _, p := range problems {
		c.problem(p)
	}
	c.done(checked, "%s: %s, %s and %s looked at", dirs.content, count(checked.Articles, "report"), count(checked.Places, "place"), count(checked.Facts, "fact"))

	if err := c.checkPlaces(dirs); err != nil {
		c.problem(err)
	}

	report, err := site.Check(dirs.destination)
	if err != nil {
		return err
	}
	for _, p := range report.Problems {
		c.problem(p)
	}
	if len(report.Pages) > 0 {
		w := report.Pages[0]
		c.done(report.Pages, "%s: %s, %d KB; the heaviest page is %s: %.1f KB as gzip in %s",
			dirs.destination, count(report.Files, "file"), (report.Bytes+500)/1000, w.Path, float64(w.Gzip)/1000, count(w.Requests, "request"))
	}
	if report.Saved > 0 {
		return fmt.Errorf("%s: %d bytes would be saved by minifying again; build with dateline build or hugo --minify", dirs.destination, report.Saved)
	}
	return nil
}
