// Command measure writes the content that the site is measured with: reports
// that nobody wrote, as many as are asked for, and the pages of their places.
// The script run, beside it, builds that content with Dateline's templates and
// with a bare theme, has a browser read both, and prints the figures.
//
// What comes in is the number of reports and two of the extractor's word lists;
// what goes out is a content folder, through content.Store, so that the
// pages have the form that the program gives to real ones. The same number
// gives the same bytes, and report 17 is the same in a collection of any size.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/seed-e3293539/dateline/tools/content"
)

func main() {
	articles := flag.Int("articles", 1000, "how many reports")
	lists := flag.String("lists", "tools/extract/lists", "the folder of the extractor's word lists, which the words come from")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: measure [flags] FOLDER, a new content folder; see also the script run beside the sources")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 || *articles < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := write(*lists, flag.Arg(0), *articles); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

// write writes a collection of n reports into the folder dir.
func write(lists, dir string, n int) error {
	press, err := newPress(lists)
	if err != nil {
		return err
	}
	store, err := content.Open(dir)
	if err != nil {
		return err
	}
	var articles []*content.Article
	var seeds []string
	for i := range n {
		a := press.article(i)
		articles = append(articles, a)
		seeds = append(seeds, a.Source.Seed)
	}
	_, err = store.Write(articles, seeds, nil)
	return err
}
